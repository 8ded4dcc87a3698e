<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApiMethod</name>
    <message>
        <source>Shows the billing account: balance, bonus and state</source>
        <translation>Muestra la cuenta de facturación: saldo, bonificación y estado</translation>
    </message>
    <message>
        <source>Lists the charges of a period in detail</source>
        <translation>Enumera en detalle los cargos de un período</translation>
    </message>
    <message>
        <source>Lists the account&apos;s quotas and their limits</source>
        <translation>Enumera las cuotas de la cuenta y sus límites</translation>
    </message>
    <message>
        <source>Adds domain names to an environment</source>
        <translation>Añade nombres de dominio a un entorno</translation>
    </message>
    <message>
        <source>Uploads a custom SSL certificate</source>
        <translation>Sube un certificado SSL propio</translation>
    </message>
    <message>
        <source>Attaches a public IP address to a node</source>
        <translation>Asigna una dirección IP pública a un nodo</translation>
    </message>
    <message>
        <source>Binds an external domain name to an environment</source>
        <translation>Vincula un nombre de dominio externo a un entorno</translation>
    </message>
    <message>
        <source>Binds several external domain names</source>
        <translation>Vincula varios nombres de dominio externos a la vez</translation>
    </message>
    <message>
        <source>Installs a custom SSL certificate for an environment</source>
        <translation>Instala un certificado SSL propio para un entorno</translation>
    </message>
    <message>
        <source>Binds an uploaded SSL certificate to an entry point</source>
        <translation>Vincula un certificado SSL subido a un punto de entrada</translation>
    </message>
    <message>
        <source>Checks whether a domain name is free</source>
        <translation>Comprueba si un nombre de dominio está libre</translation>
    </message>
    <message>
        <source>Checks whether an external domain name points at the environment</source>
        <translation>Comprueba si un nombre de dominio externo apunta al entorno</translation>
    </message>
    <message>
        <source>Deletes an environment&apos;s custom SSL certificate</source>
        <translation>Elimina el certificado SSL propio de un entorno</translation>
    </message>
    <message>
        <source>Detaches a public IP address from a node</source>
        <translation>Retira una dirección IP pública de un nodo</translation>
    </message>
    <message>
        <source>Turns off an environment&apos;s SSL</source>
        <translation>Desactiva el SSL de un entorno</translation>
    </message>
    <message>
        <source>Replaces an uploaded SSL certificate</source>
        <translation>Sustituye un certificado SSL subido</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s domain names</source>
        <translation>Enumera los nombres de dominio de un entorno</translation>
    </message>
    <message>
        <source>Lists the external domain names bound to an environment</source>
        <translation>Enumera los nombres de dominio externos vinculados a un entorno</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s SSL settings</source>
        <translation>Muestra la configuración SSL de un entorno</translation>
    </message>
    <message>
        <source>Lists the uploaded SSL certificates</source>
        <translation>Enumera los certificados SSL subidos</translation>
    </message>
    <message>
        <source>Moves public IP addresses from one node to another</source>
        <translation>Mueve direcciones IP públicas de un nodo a otro</translation>
    </message>
    <message>
        <source>Removes domain names from an environment</source>
        <translation>Quita nombres de dominio de un entorno</translation>
    </message>
    <message>
        <source>Unbinds an external domain name</source>
        <translation>Desvincula un nombre de dominio externo</translation>
    </message>
    <message>
        <source>Removes an environment&apos;s SSL</source>
        <translation>Quita el SSL de un entorno</translation>
    </message>
    <message>
        <source>Removes uploaded SSL certificates</source>
        <translation>Quita certificados SSL subidos</translation>
    </message>
    <message>
        <source>Sets how many public IP addresses a node has</source>
        <translation>Fija cuántas direcciones IP públicas tiene un nodo</translation>
    </message>
    <message>
        <source>Swaps the external domain names of two environments</source>
        <translation>Intercambia los nombres de dominio externos de dos entornos</translation>
    </message>
    <message>
        <source>Swaps the public IP addresses of two nodes</source>
        <translation>Intercambia las direcciones IP públicas de dos nodos</translation>
    </message>
    <message>
        <source>Unbinds an SSL certificate from an entry point</source>
        <translation>Desvincula un certificado SSL de un punto de entrada</translation>
    </message>
    <message>
        <source>Adds a project to a build node</source>
        <translation>Añade un proyecto a un nodo de compilación</translation>
    </message>
    <message>
        <source>Adds a project whose repository requires a login and password</source>
        <translation>Añade un proyecto cuyo repositorio pide usuario y contraseña</translation>
    </message>
    <message>
        <source>Adds a project whose repository asks for an SSH key</source>
        <translation>Añade un proyecto cuyo repositorio pide una clave SSH</translation>
    </message>
    <message>
        <source>Builds a project and deploys the result</source>
        <translation>Compila un proyecto y despliega el resultado</translation>
    </message>
    <message>
        <source>Builds a project</source>
        <translation>Compila un proyecto</translation>
    </message>
    <message>
        <source>Deploys the last build of a project</source>
        <translation>Despliega la última compilación de un proyecto</translation>
    </message>
    <message>
        <source>Changes a project&apos;s settings</source>
        <translation>Cambia la configuración de un proyecto</translation>
    </message>
    <message>
        <source>Shows one project of a build node</source>
        <translation>Muestra un proyecto de un nodo de compilación</translation>
    </message>
    <message>
        <source>Lists the projects of a build node</source>
        <translation>Enumera los proyectos de un nodo de compilación</translation>
    </message>
    <message>
        <source>Removes a project from a build node</source>
        <translation>Quita un proyecto de un nodo de compilación</translation>
    </message>
    <message>
        <source>Updates a project from its repository</source>
        <translation>Actualiza un proyecto desde su repositorio</translation>
    </message>
    <message>
        <source>Adds environment variables to a container</source>
        <translation>Añade variables de entorno a un contenedor</translation>
    </message>
    <message>
        <source>Adds a volume to a container</source>
        <translation>Añade un volumen a un contenedor</translation>
    </message>
    <message>
        <source>Adds a volume to every container of a layer</source>
        <translation>Añade un volumen a cada contenedor de una capa</translation>
    </message>
    <message>
        <source>Adds several volumes to a container</source>
        <translation>Añade varios volúmenes a un contenedor</translation>
    </message>
    <message>
        <source>Opens an endpoint: a public port mapped to a node port</source>
        <translation>Abre un punto de acceso: un puerto público que lleva a un puerto del nodo</translation>
    </message>
    <message>
        <source>Adds a property to an environment</source>
        <translation>Añade una propiedad a un entorno</translation>
    </message>
    <message>
        <source>Redirects a port inside a node</source>
        <translation>Redirige un puerto dentro de un nodo</translation>
    </message>
    <message>
        <source>Sets properties of an environment</source>
        <translation>Fija propiedades de un entorno</translation>
    </message>
    <message>
        <source>Sets data of a layer</source>
        <translation>Fija datos de una capa</translation>
    </message>
    <message>
        <source>Puts an environment into a group</source>
        <translation>Pone un entorno en un grupo</translation>
    </message>
    <message>
        <source>Changes an environment&apos;s layers, nodes and resources</source>
        <translation>Cambia las capas, los nodos y los recursos de un entorno</translation>
    </message>
    <message>
        <source>Checks whether an environment can move to another region</source>
        <translation>Comprueba si un entorno puede pasar a otra región</translation>
    </message>
    <message>
        <source>Empties a log file of a node</source>
        <translation>Vacía un archivo de registro de un nodo</translation>
    </message>
    <message>
        <source>Makes a copy of an environment</source>
        <translation>Hace una copia de un entorno</translation>
    </message>
    <message>
        <source>Creates an environment</source>
        <translation>Crea un entorno</translation>
    </message>
    <message>
        <source>Deletes an environment and everything in it</source>
        <translation>Elimina un entorno y todo lo que contiene</translation>
    </message>
    <message>
        <source>Deploys an application archive</source>
        <translation>Despliega un archivo de aplicación</translation>
    </message>
    <message>
        <source>Takes an environment out of a group</source>
        <translation>Saca un entorno de un grupo</translation>
    </message>
    <message>
        <source>Changes an endpoint</source>
        <translation>Cambia un punto de acceso</translation>
    </message>
    <message>
        <source>Changes the settings of a layer</source>
        <translation>Cambia la configuración de una capa</translation>
    </message>
    <message>
        <source>Changes the credentials of a container registry</source>
        <translation>Cambia las credenciales de un registro de contenedores</translation>
    </message>
    <message>
        <source>Runs commands on every node of a layer</source>
        <translation>Ejecuta órdenes en cada nodo de una capa</translation>
    </message>
    <message>
        <source>Runs commands on one node</source>
        <translation>Ejecuta órdenes en un nodo</translation>
    </message>
    <message>
        <source>Shows the total consumption of all environments</source>
        <translation>Muestra el consumo total de todos los entornos</translation>
    </message>
    <message>
        <source>Lists environments with basic information</source>
        <translation>Enumera los entornos con sus datos básicos</translation>
    </message>
    <message>
        <source>Shows a container&apos;s entry point</source>
        <translation>Muestra el punto de entrada de un contenedor</translation>
    </message>
    <message>
        <source>Lists a container&apos;s environment variables</source>
        <translation>Enumera las variables de entorno de un contenedor</translation>
    </message>
    <message>
        <source>Lists the environment variables of a layer</source>
        <translation>Enumera las variables de entorno de una capa</translation>
    </message>
    <message>
        <source>Shows the manifest of a container image</source>
        <translation>Muestra el manifiesto de una imagen de contenedor</translation>
    </message>
    <message>
        <source>Lists the image tags a container can be switched to</source>
        <translation>Enumera las etiquetas de imagen a las que puede pasar un contenedor</translation>
    </message>
    <message>
        <source>Shows the command a container runs</source>
        <translation>Muestra la orden que ejecuta un contenedor</translation>
    </message>
    <message>
        <source>Shows how a container is run</source>
        <translation>Muestra cómo se ejecuta un contenedor</translation>
    </message>
    <message>
        <source>Lists the tags of a container image</source>
        <translation>Enumera las etiquetas de una imagen de contenedor</translation>
    </message>
    <message>
        <source>Lists the volumes of a layer</source>
        <translation>Enumera los volúmenes de una capa</translation>
    </message>
    <message>
        <source>Lists the volumes of a container</source>
        <translation>Enumera los volúmenes de un contenedor</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s endpoints</source>
        <translation>Enumera los puntos de acceso de un entorno</translation>
    </message>
    <message>
        <source>Shows one environment with its nodes</source>
        <translation>Muestra un entorno con sus nodos</translation>
    </message>
    <message>
        <source>Shows a property of an environment</source>
        <translation>Muestra una propiedad de un entorno</translation>
    </message>
    <message>
        <source>Lists the environments with their nodes</source>
        <translation>Enumera los entornos con sus nodos</translation>
    </message>
    <message>
        <source>Lists a node&apos;s logs with their contents</source>
        <translation>Enumera los registros de un nodo con su contenido</translation>
    </message>
    <message>
        <source>Lists a node&apos;s log files</source>
        <translation>Enumera los archivos de registro de un nodo</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s layers</source>
        <translation>Enumera las capas de un entorno</translation>
    </message>
    <message>
        <source>Lists the software versions of a node</source>
        <translation>Enumera las versiones de software de un nodo</translation>
    </message>
    <message>
        <source>Lists the regions where environments can be created</source>
        <translation>Enumera las regiones donde se pueden crear entornos</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>Enumera las regiones con sus grupos de hosts</translation>
    </message>
    <message>
        <source>Shows a container registry&apos;s information about an image</source>
        <translation>Muestra lo que un registro de contenedores dice de una imagen</translation>
    </message>
    <message>
        <source>Shows how to reach a node over SSH</source>
        <translation>Muestra cómo llegar a un nodo por SSH</translation>
    </message>
    <message>
        <source>Lists the software packages of a node</source>
        <translation>Enumera los paquetes de software de un nodo</translation>
    </message>
    <message>
        <source>Shows the consumption of an environment over time</source>
        <translation>Muestra el consumo de un entorno a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Shows the total consumption of an environment</source>
        <translation>Muestra el consumo total de un entorno</translation>
    </message>
    <message>
        <source>Shows the manifest of a software template</source>
        <translation>Muestra el manifiesto de una plantilla de software</translation>
    </message>
    <message>
        <source>Lists the software templates</source>
        <translation>Enumera las plantillas de software</translation>
    </message>
    <message>
        <source>Moves an environment to another region</source>
        <translation>Traslada un entorno a otra región</translation>
    </message>
    <message>
        <source>Reads a log file of a node</source>
        <translation>Lee un archivo de registro de un nodo</translation>
    </message>
    <message>
        <source>Redeploys a container with another image tag</source>
        <translation>Vuelve a desplegar un contenedor con otra etiqueta de imagen</translation>
    </message>
    <message>
        <source>Redeploys containers with another image tag</source>
        <translation>Vuelve a desplegar contenedores con otra etiqueta de imagen</translation>
    </message>
    <message>
        <source>Redeploys every container of a layer with another image tag</source>
        <translation>Vuelve a desplegar cada contenedor de una capa con otra etiqueta de imagen</translation>
    </message>
    <message>
        <source>Removes a deployed application</source>
        <translation>Quita una aplicación desplegada</translation>
    </message>
    <message>
        <source>Removes environment variables from a container</source>
        <translation>Quita variables de entorno de un contenedor</translation>
    </message>
    <message>
        <source>Removes a volume from a container</source>
        <translation>Quita un volumen de un contenedor</translation>
    </message>
    <message>
        <source>Removes a volume from every container of a layer</source>
        <translation>Quita un volumen de cada contenedor de una capa</translation>
    </message>
    <message>
        <source>Removes several volumes from a container</source>
        <translation>Quita varios volúmenes de un contenedor</translation>
    </message>
    <message>
        <source>Closes an endpoint</source>
        <translation>Cierra un punto de acceso</translation>
    </message>
    <message>
        <source>Removes a property of an environment</source>
        <translation>Quita una propiedad de un entorno</translation>
    </message>
    <message>
        <source>Removes a log file of a node</source>
        <translation>Quita un archivo de registro de un nodo</translation>
    </message>
    <message>
        <source>Renames a deployed application&apos;s context</source>
        <translation>Cambia el nombre del contexto de una aplicación desplegada</translation>
    </message>
    <message>
        <source>Sets a new password for a container</source>
        <translation>Pone una contraseña nueva a un contenedor</translation>
    </message>
    <message>
        <source>Sets a new password for every container of a layer</source>
        <translation>Pone una contraseña nueva a cada contenedor de una capa</translation>
    </message>
    <message>
        <source>Sets a new password for a node</source>
        <translation>Pone una contraseña nueva a un nodo</translation>
    </message>
    <message>
        <source>Sets a new password for a node by ID</source>
        <translation>Establece la contraseña de un nodo por su ID</translation>
    </message>
    <message>
        <source>Sets a new password for all nodes of a type</source>
        <translation>Pone una contraseña nueva a los nodos de un tipo</translation>
    </message>
    <message>
        <source>Sets a new password for a node&apos;s service</source>
        <translation>Pone una contraseña nueva al servicio de un nodo</translation>
    </message>
    <message>
        <source>Restarts a container</source>
        <translation>Reinicia un contenedor</translation>
    </message>
    <message>
        <source>Restarts a node by ID</source>
        <translation>Reinicia el nodo de un identificador</translation>
    </message>
    <message>
        <source>Restarts nodes</source>
        <translation>Reinicia nodos</translation>
    </message>
    <message>
        <source>Restarts the services on nodes</source>
        <translation>Reinicia los servicios de los nodos</translation>
    </message>
    <message>
        <source>Restores a database from a dump</source>
        <translation>Restaura una base de datos desde un volcado</translation>
    </message>
    <message>
        <source>Sets a node&apos;s cloudlets: its memory and processor share</source>
        <translation>Establece los cloudlets de un nodo: su memoria y su cuota de procesador</translation>
    </message>
    <message>
        <source>Sets a container&apos;s entry point</source>
        <translation>Fija el punto de entrada de un contenedor</translation>
    </message>
    <message>
        <source>Sets a container&apos;s environment variables, replacing all</source>
        <translation>Fija las variables de entorno de un contenedor y las sustituye todas</translation>
    </message>
    <message>
        <source>Sets the environment variables of a layer, replacing all</source>
        <translation>Fija las variables de entorno de una capa y las sustituye todas</translation>
    </message>
    <message>
        <source>Sets the command a container runs</source>
        <translation>Fija la orden que ejecuta un contenedor</translation>
    </message>
    <message>
        <source>Sets an environment&apos;s display name</source>
        <translation>Fija el nombre visible de un entorno</translation>
    </message>
    <message>
        <source>Sets the group of an environment</source>
        <translation>Fija el grupo de un entorno</translation>
    </message>
    <message>
        <source>Sets a node&apos;s display name</source>
        <translation>Fija el nombre visible de un nodo</translation>
    </message>
    <message>
        <source>Sets a layer&apos;s display name</source>
        <translation>Fija el nombre visible de una capa</translation>
    </message>
    <message>
        <source>Opens or closes access through the shared load balancer</source>
        <translation>Abre o cierra el acceso por el balanceador de carga compartido</translation>
    </message>
    <message>
        <source>Dismisses a message of an environment</source>
        <translation>Descarta un mensaje de un entorno</translation>
    </message>
    <message>
        <source>Puts an environment to sleep</source>
        <translation>Suspende un entorno</translation>
    </message>
    <message>
        <source>Starts an environment</source>
        <translation>Inicia un entorno</translation>
    </message>
    <message>
        <source>Stops an environment</source>
        <translation>Detiene un entorno</translation>
    </message>
    <message>
        <source>Adds a project to be built and deployed</source>
        <translation>Añade un proyecto para compilar y desplegar</translation>
    </message>
    <message>
        <source>Adds a repository to deploy from</source>
        <translation>Añade un repositorio desde el que desplegar</translation>
    </message>
    <message>
        <source>Deploys an archive or a repository</source>
        <translation>Despliega un archivo o un repositorio</translation>
    </message>
    <message>
        <source>Deploys an archive</source>
        <translation>Despliega un archivo comprimido</translation>
    </message>
    <message>
        <source>Deploys a project</source>
        <translation>Despliega un proyecto</translation>
    </message>
    <message>
        <source>Changes a project to be built</source>
        <translation>Cambia un proyecto para compilar</translation>
    </message>
    <message>
        <source>Changes a deployed project</source>
        <translation>Cambia un proyecto desplegado</translation>
    </message>
    <message>
        <source>Changes a repository</source>
        <translation>Cambia un repositorio</translation>
    </message>
    <message>
        <source>Shows one project to be built</source>
        <translation>Muestra un proyecto para compilar</translation>
    </message>
    <message>
        <source>Lists the projects to be built</source>
        <translation>Enumera los proyectos para compilar</translation>
    </message>
    <message>
        <source>Lists what is deployed in an environment</source>
        <translation>Enumera lo que está desplegado en un entorno</translation>
    </message>
    <message>
        <source>Shows the deployment hooks</source>
        <translation>Muestra los hooks de despliegue</translation>
    </message>
    <message>
        <source>Shows one deployed project</source>
        <translation>Muestra un proyecto desplegado</translation>
    </message>
    <message>
        <source>Lists the repositories</source>
        <translation>Enumera los repositorios</translation>
    </message>
    <message>
        <source>Removes a project to be built</source>
        <translation>Quita un proyecto para compilar</translation>
    </message>
    <message>
        <source>Removes a repository</source>
        <translation>Quita un repositorio</translation>
    </message>
    <message>
        <source>Renames the context of a deployment</source>
        <translation>Cambia el nombre del contexto de un despliegue</translation>
    </message>
    <message>
        <source>Removes a deployment</source>
        <translation>Quita un despliegue</translation>
    </message>
    <message>
        <source>Updates a deployment from its repository</source>
        <translation>Actualiza un despliegue desde su repositorio</translation>
    </message>
    <message>
        <source>Starts an export of an environment</source>
        <translation>Inicia la exportación de un entorno</translation>
    </message>
    <message>
        <source>Deletes an export</source>
        <translation>Elimina una exportación</translation>
    </message>
    <message>
        <source>Deletes the data of an export</source>
        <translation>Elimina los datos de una exportación</translation>
    </message>
    <message>
        <source>Lists the exports</source>
        <translation>Enumera las exportaciones</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s topology as a manifest</source>
        <translation>Muestra la topología de un entorno como manifiesto</translation>
    </message>
    <message>
        <source>Adds a file or folder to favorites</source>
        <translation>Añade un archivo o una carpeta a los favoritos</translation>
    </message>
    <message>
        <source>Mounts a shared folder on every node of a layer</source>
        <translation>Monta una carpeta compartida en cada nodo de una capa</translation>
    </message>
    <message>
        <source>Mounts a shared folder on a node</source>
        <translation>Monta una carpeta compartida en un nodo</translation>
    </message>
    <message>
        <source>Appends text to a file</source>
        <translation>Añade texto al final de un archivo</translation>
    </message>
    <message>
        <source>Checks whether two nodes mount each other&apos;s folders</source>
        <translation>Comprueba si dos nodos montan cada uno las carpetas del otro</translation>
    </message>
    <message>
        <source>Copies a file or folder</source>
        <translation>Copia un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Creates a file or folder</source>
        <translation>Crea un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Deletes a file or folder</source>
        <translation>Elimina un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Lists the folders that a node shares</source>
        <translation>Enumera las carpetas que comparte un nodo</translation>
    </message>
    <message>
        <source>Lists the favorite files and folders</source>
        <translation>Enumera los archivos y carpetas favoritos</translation>
    </message>
    <message>
        <source>Lists the contents of a folder</source>
        <translation>Enumera el contenido de una carpeta</translation>
    </message>
    <message>
        <source>Lists the mount points of a node</source>
        <translation>Enumera los puntos de montaje de un nodo</translation>
    </message>
    <message>
        <source>Reads a file</source>
        <translation>Lee un archivo</translation>
    </message>
    <message>
        <source>Stops sharing a folder</source>
        <translation>Deja de compartir una carpeta</translation>
    </message>
    <message>
        <source>Removes a file or folder from the favorites</source>
        <translation>Quita un archivo o una carpeta de los favoritos</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on every node of a layer</source>
        <translation>Desmonta una carpeta compartida en cada nodo de una capa</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on a node</source>
        <translation>Desmonta una carpeta compartida en un nodo</translation>
    </message>
    <message>
        <source>Renames a file or folder</source>
        <translation>Cambia el nombre de un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Replaces text in a file</source>
        <translation>Reemplaza texto en un archivo</translation>
    </message>
    <message>
        <source>Unpacks an archive on a node</source>
        <translation>Descomprime un archivo en un nodo</translation>
    </message>
    <message>
        <source>Unpacks an archive on the nodes of a type</source>
        <translation>Descomprime un archivo en los nodos de un tipo</translation>
    </message>
    <message>
        <source>Uploads a file</source>
        <translation>Sube un archivo</translation>
    </message>
    <message>
        <source>Writes a file, replacing its contents</source>
        <translation>Escribe un archivo y sustituye lo que contenía</translation>
    </message>
    <message>
        <source>Creates a group of environments</source>
        <translation>Crea un grupo de entornos</translation>
    </message>
    <message>
        <source>Changes a group</source>
        <translation>Cambia un grupo</translation>
    </message>
    <message>
        <source>Lists the groups</source>
        <translation>Enumera los grupos</translation>
    </message>
    <message>
        <source>Removes a group; its environments stay</source>
        <translation>Elimina un grupo; sus entornos permanecen</translation>
    </message>
    <message>
        <source>Sets the environments of a group</source>
        <translation>Fija los entornos de un grupo</translation>
    </message>
    <message>
        <source>Turns a group&apos;s network isolation on or off</source>
        <translation>Activa o desactiva el aislamiento de red de un grupo</translation>
    </message>
    <message>
        <source>Lists the layers with their data</source>
        <translation>Enumera las capas con sus datos</translation>
    </message>
    <message>
        <source>Sets the options of a layer</source>
        <translation>Fija las opciones de una capa</translation>
    </message>
    <message>
        <source>Opens or closes a layer to the shared load balancer</source>
        <translation>Abre o cierra una capa al balanceador de carga compartido</translation>
    </message>
    <message>
        <source>Adds a firewall rule</source>
        <translation>Añade una regla de cortafuegos</translation>
    </message>
    <message>
        <source>Adds several firewall rules</source>
        <translation>Añade varias reglas de cortafuegos</translation>
    </message>
    <message>
        <source>Changes a firewall rule</source>
        <translation>Cambia una regla de cortafuegos</translation>
    </message>
    <message>
        <source>Lists the firewall rules</source>
        <translation>Enumera las reglas de cortafuegos</translation>
    </message>
    <message>
        <source>Removes a firewall rule</source>
        <translation>Quita una regla de cortafuegos</translation>
    </message>
    <message>
        <source>Removes several firewall rules</source>
        <translation>Quita varias reglas de cortafuegos</translation>
    </message>
    <message>
        <source>Turns a firewall on or off</source>
        <translation>Activa o desactiva un cortafuegos</translation>
    </message>
    <message>
        <source>Turns a firewall rule on or off</source>
        <translation>Activa o desactiva una regla de cortafuegos</translation>
    </message>
    <message>
        <source>Sets the firewall rules, replacing all</source>
        <translation>Fija las reglas de cortafuegos y las sustituye todas</translation>
    </message>
    <message>
        <source>Shows one action with its state</source>
        <translation>Muestra una acción con su estado</translation>
    </message>
    <message>
        <source>Lists the actions in progress</source>
        <translation>Enumera las acciones en curso</translation>
    </message>
    <message>
        <source>Shows the platform&apos;s time in UTC</source>
        <translation>Muestra la hora de la plataforma en UTC</translation>
    </message>
    <message>
        <source>Lists an account&apos;s actions</source>
        <translation>Enumera las acciones de una cuenta</translation>
    </message>
    <message>
        <source>Searches the actions of a period</source>
        <translation>Busca entre las acciones de un período</translation>
    </message>
    <message>
        <source>Adds a trigger that scales a layer by its load</source>
        <translation>Añade un disparador que escala una capa según su carga</translation>
    </message>
    <message>
        <source>Adds a trigger that reports a high load</source>
        <translation>Añade un disparador que avisa de una carga alta</translation>
    </message>
    <message>
        <source>Adds a trigger</source>
        <translation>Añade un disparador</translation>
    </message>
    <message>
        <source>Lists automatic scaling events</source>
        <translation>Enumera cuándo actuó el escalado automático</translation>
    </message>
    <message>
        <source>Deletes a trigger that scales a layer</source>
        <translation>Elimina un disparador que escala una capa</translation>
    </message>
    <message>
        <source>Deletes a trigger that reports a high load</source>
        <translation>Elimina un disparador que avisa de una carga alta</translation>
    </message>
    <message>
        <source>Deletes a trigger</source>
        <translation>Elimina un disparador</translation>
    </message>
    <message>
        <source>Changes a trigger that scales a layer</source>
        <translation>Cambia un disparador que escala una capa</translation>
    </message>
    <message>
        <source>Changes a trigger that reports a high load</source>
        <translation>Cambia un disparador que avisa de una carga alta</translation>
    </message>
    <message>
        <source>Changes a trigger</source>
        <translation>Cambia un disparador</translation>
    </message>
    <message>
        <source>Lists the triggers that scale a layer</source>
        <translation>Enumera los disparadores que escalan una capa</translation>
    </message>
    <message>
        <source>Lists the triggers that report a high load</source>
        <translation>Enumera los disparadores que avisan de una carga alta</translation>
    </message>
    <message>
        <source>Lists the events of a trigger</source>
        <translation>Enumera cuándo actuó un disparador</translation>
    </message>
    <message>
        <source>Lists the triggers</source>
        <translation>Enumera los disparadores</translation>
    </message>
    <message>
        <source>Lists the load alerts that were sent</source>
        <translation>Enumera los avisos de carga enviados</translation>
    </message>
    <message>
        <source>Turns a scaling trigger on or off</source>
        <translation>Activa o desactiva un disparador de escalado</translation>
    </message>
    <message>
        <source>Turns a load alert trigger on or off</source>
        <translation>Activa o desactiva un disparador de aviso de carga</translation>
    </message>
    <message>
        <source>Turns a trigger on or off</source>
        <translation>Activa o desactiva un disparador</translation>
    </message>
    <message>
        <source>Connects an environment to a version control project</source>
        <translation>Conecta un entorno a un proyecto de control de versiones</translation>
    </message>
    <message>
        <source>Disconnects a version control project</source>
        <translation>Desconecta un proyecto de control de versiones</translation>
    </message>
    <message>
        <source>Changes a version control project</source>
        <translation>Cambia un proyecto de control de versiones</translation>
    </message>
    <message>
        <source>Shows a version control project</source>
        <translation>Muestra un proyecto de control de versiones</translation>
    </message>
    <message>
        <source>Updates an environment from version control</source>
        <translation>Actualiza un entorno desde el control de versiones</translation>
    </message>
    <message>
        <source>Adds an application to the marketplace</source>
        <translation>Añade una aplicación al mercado</translation>
    </message>
    <message>
        <source>Deletes an application from the marketplace</source>
        <translation>Elimina una aplicación del mercado</translation>
    </message>
    <message>
        <source>Changes an application of the marketplace</source>
        <translation>Cambia una aplicación del mercado</translation>
    </message>
    <message>
        <source>Lists the add-ons available for an environment</source>
        <translation>Enumera los complementos adecuados para un entorno</translation>
    </message>
    <message>
        <source>Shows one application of the marketplace</source>
        <translation>Muestra una aplicación del mercado</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s categories</source>
        <translation>Enumera las categorías del mercado</translation>
    </message>
    <message>
        <source>Shows the checksum of the marketplace&apos;s list</source>
        <translation>Muestra la suma de comprobación de la lista del mercado</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s applications</source>
        <translation>Enumera las aplicaciones de Marketplace</translation>
    </message>
    <message>
        <source>Installs an application from the marketplace</source>
        <translation>Instala una aplicación del mercado</translation>
    </message>
    <message>
        <source>Installs an add-on in an environment</source>
        <translation>Instala un complemento en un entorno</translation>
    </message>
    <message>
        <source>Empties the installer&apos;s log</source>
        <translation>Vacía el registro del instalador</translation>
    </message>
    <message>
        <source>Reads the installer&apos;s log</source>
        <translation>Lee el registro del instalador</translation>
    </message>
    <message>
        <source>Writes to the installer&apos;s log</source>
        <translation>Escribe en el registro del instalador</translation>
    </message>
    <message>
        <source>Adds an application to the favorites</source>
        <translation>Añade una aplicación a los favoritos</translation>
    </message>
    <message>
        <source>Adds a manifest to the favorites</source>
        <translation>Añade un manifiesto a los favoritos</translation>
    </message>
    <message>
        <source>Removes an application from the favorites</source>
        <translation>Quita una aplicación de los favoritos</translation>
    </message>
    <message>
        <source>Lists the favorite applications</source>
        <translation>Enumera las aplicaciones favoritas</translation>
    </message>
    <message>
        <source>Runs an action of an installed package</source>
        <translation>Ejecuta una acción de un paquete instalado</translation>
    </message>
    <message>
        <source>Shows the application id of an environment</source>
        <translation>Muestra el identificador de aplicación de un entorno</translation>
    </message>
    <message>
        <source>Shows one installation</source>
        <translation>Muestra una instalación</translation>
    </message>
    <message>
        <source>Lists the installations</source>
        <translation>Enumera las instalaciones</translation>
    </message>
    <message>
        <source>Shows the application id for scripts</source>
        <translation>Muestra el identificador de aplicación para scripts</translation>
    </message>
    <message>
        <source>Shows the settings of an installation</source>
        <translation>Muestra la configuración de una instalación</translation>
    </message>
    <message>
        <source>Uninstalls a package</source>
        <translation>Desinstala un paquete</translation>
    </message>
    <message>
        <source>Shows what a package&apos;s manifest says</source>
        <translation>Muestra lo que dice el manifiesto de un paquete</translation>
    </message>
    <message>
        <source>Shows the settings a package requires</source>
        <translation>Muestra la configuración que requiere un paquete</translation>
    </message>
    <message>
        <source>Shows the version of the installer&apos;s engine</source>
        <translation>Muestra la versión del motor de instalación</translation>
    </message>
    <message>
        <source>Installs a package from its manifest</source>
        <translation>Instala un paquete desde su manifiesto</translation>
    </message>
    <message>
        <source>Shows the account&apos;s name, email, and state</source>
        <translation>Muestra el nombre, el correo y el estado de la cuenta</translation>
    </message>
    <message>
        <source>Sends a password reset email</source>
        <translation>Envía un correo para restablecer una contraseña olvidada</translation>
    </message>
    <message>
        <source>Creates a personal access token</source>
        <translation>Crea un token de acceso personal</translation>
    </message>
    <message>
        <source>Removes personal access tokens</source>
        <translation>Elimina tokens de acceso personales</translation>
    </message>
    <message>
        <source>Changes a personal access token</source>
        <translation>Cambia un token de acceso personal</translation>
    </message>
    <message>
        <source>Lists the methods of a collaboration policy</source>
        <translation>Enumera los métodos de una política de colaboración</translation>
    </message>
    <message>
        <source>Lists where the account is signed in</source>
        <translation>Enumera dónde ha iniciado sesión la cuenta</translation>
    </message>
    <message>
        <source>Lists the API methods that a token can be granted</source>
        <translation>Enumera los métodos de API que un token puede recibir</translation>
    </message>
    <message>
        <source>Lists the presets of API methods</source>
        <translation>Enumera los plantillas predefinidas de métodos de API</translation>
    </message>
    <message>
        <source>Lists the account&apos;s personal access tokens</source>
        <translation>Enumera los tokens de acceso personales de la cuenta</translation>
    </message>
    <message>
        <source>Gives a personal access token a new value</source>
        <translation>Da un valor nuevo a un token de acceso personal</translation>
    </message>
    <message>
        <source>Signs in and opens a session</source>
        <translation>Inicia sesión</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>Cierra la sesión</translation>
    </message>
    <message>
        <source>Ends other sessions of the account</source>
        <translation>Cierra otras sesiones de la cuenta</translation>
    </message>
    <message>
        <source>Accepts an invitation to a collaboration</source>
        <translation>Acepta una invitación a una colaboración</translation>
    </message>
    <message>
        <source>Reinstates a suspended member</source>
        <translation>Readmite a un miembro suspendido</translation>
    </message>
    <message>
        <source>Adds a permission policy</source>
        <translation>Añade una política de permisos</translation>
    </message>
    <message>
        <source>Shares resources with members</source>
        <translation>Comparte recursos con miembros</translation>
    </message>
    <message>
        <source>Adds a role</source>
        <translation>Añade un rol</translation>
    </message>
    <message>
        <source>Checks what a member may do with an environment</source>
        <translation>Comprueba qué puede hacer un miembro con un entorno</translation>
    </message>
    <message>
        <source>Removes a member</source>
        <translation>Quita a un miembro</translation>
    </message>
    <message>
        <source>Deletes a policy</source>
        <translation>Elimina una política</translation>
    </message>
    <message>
        <source>Stops sharing resources</source>
        <translation>Deja de compartir recursos</translation>
    </message>
    <message>
        <source>Deletes a role</source>
        <translation>Elimina un rol</translation>
    </message>
    <message>
        <source>Changes a collaboration</source>
        <translation>Cambia una colaboración</translation>
    </message>
    <message>
        <source>Changes a member</source>
        <translation>Cambia a un miembro</translation>
    </message>
    <message>
        <source>Changes a policy</source>
        <translation>Cambia una política</translation>
    </message>
    <message>
        <source>Changes a role</source>
        <translation>Cambia un rol</translation>
    </message>
    <message>
        <source>Lists the methods allowed on a shared resource</source>
        <translation>Enumera los métodos permitidos en un recurso compartido</translation>
    </message>
    <message>
        <source>Lists the resources of a collaboration</source>
        <translation>Enumera los recursos de una colaboración</translation>
    </message>
    <message>
        <source>Lists the methods that a role allows</source>
        <translation>Enumera los métodos que permite un rol</translation>
    </message>
    <message>
        <source>Lists the collaborations of the account</source>
        <translation>Enumera las colaboraciones de la cuenta</translation>
    </message>
    <message>
        <source>Lists the resources shared with a member</source>
        <translation>Enumera los recursos compartidos con un miembro</translation>
    </message>
    <message>
        <source>Lists the members</source>
        <translation>Enumera los miembros</translation>
    </message>
    <message>
        <source>Lists the policies</source>
        <translation>Enumera las políticas</translation>
    </message>
    <message>
        <source>Lists the methods of a policy</source>
        <translation>Enumera los métodos de una política</translation>
    </message>
    <message>
        <source>Lists the roles on a resource</source>
        <translation>Enumera los roles sobre un recurso</translation>
    </message>
    <message>
        <source>Lists the roles</source>
        <translation>Enumera los roles</translation>
    </message>
    <message>
        <source>Invites somebody to a collaboration</source>
        <translation>Invita a alguien a una colaboración</translation>
    </message>
    <message>
        <source>Leaves a collaboration</source>
        <translation>Abandona una colaboración</translation>
    </message>
    <message>
        <source>Rejects an invitation</source>
        <translation>Rechaza una invitación</translation>
    </message>
    <message>
        <source>Sends an invitation again</source>
        <translation>Envía de nuevo una invitación</translation>
    </message>
    <message>
        <source>Sets who a resource is shared with</source>
        <translation>Define con quién se comparte un recurso</translation>
    </message>
    <message>
        <source>Sets who several resources are shared with</source>
        <translation>Fija quién comparte varios recursos</translation>
    </message>
    <message>
        <source>Suspends a member</source>
        <translation>Suspende a un miembro</translation>
    </message>
    <message>
        <source>Schedules a script for the account</source>
        <translation>Programa un script para la cuenta</translation>
    </message>
    <message>
        <source>Schedules a script for an environment</source>
        <translation>Programa un script para un entorno</translation>
    </message>
    <message>
        <source>Deletes scheduled tasks</source>
        <translation>Elimina tareas programadas</translation>
    </message>
    <message>
        <source>Changes a scheduled task</source>
        <translation>Cambia una tarea programada</translation>
    </message>
    <message>
        <source>Lists the scheduled tasks</source>
        <translation>Enumera las tareas programadas</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Creando</translation>
    </message>
    <message>
        <source>Cloning</source>
        <translation>Clonando</translation>
    </message>
    <message>
        <source>Doesn&apos;t exist</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migrando</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Averiado</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Going to sleep</source>
        <translation>Suspendiendo</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %n attempt(s) left.</source>
        <translation>
            <numerusform>Código incorrecto. Queda %n intento.</numerusform>
            <numerusform>Código incorrecto. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong code. Check it and try again.</source>
        <translation>Código incorrecto. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n attempt(s) left.</source>
        <translation>
            <numerusform>Contraseña incorrecta. Queda %n intento.</numerusform>
            <numerusform>Contraseña incorrecta. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Check it and try again.</source>
        <translation>Contraseña incorrecta. Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A verification code is required.</source>
        <translation>Se necesita un código de verificación para continuar.</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to continue.</source>
        <translation>Su sesión ha terminado. Vuelva a conectarse para continuar.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t allow this action.</source>
        <translation>La plataforma no permite esta acción.</translation>
    </message>
    <message>
        <source>This item no longer exists. Refresh the list.</source>
        <translation>Este elemento ya no existe. Actualice la lista.</translation>
    </message>
    <message>
        <source>This account has reached its token limit. Remove a token, then try again.</source>
        <translation>Esta cuenta ha alcanzado su límite de tokens. Elimine un token e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Demasiadas contraseñas incorrectas. Inténtelo de nuevo dentro de %1.</translation>
    </message>
    <message>
        <source>This platform doesn&apos;t support this action.</source>
        <translation>Esta plataforma no admite esta acción.</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded.</source>
        <translation>La conexión se interrumpió antes de que respondiera la plataforma.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the platform. Check your network connection and try again.</source>
        <translation>No se puede acceder a la plataforma. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>La conexión no es segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The platform sent an invalid response. Try again later.</source>
        <translation>La plataforma envió una respuesta no válida. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t respond in time.</source>
        <translation>La plataforma no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The platform isn&apos;t responding. Check your network connection and try again.</source>
        <translation>La plataforma no responde. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtelo de nuevo dentro de %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Can&apos;t find the platform&apos;s address. Check the domain and your network connection.</source>
        <translation>No se encuentra la dirección de la plataforma. Compruebe el dominio y la conexión de red.</translation>
    </message>
    <message>
        <source>The platform refused the connection. Check the domain or try again later.</source>
        <translation>La plataforma rechazó la conexión. Compruebe el dominio o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The proxy server blocked the request. Check the system proxy settings.</source>
        <translation>El servidor proxy bloqueó la solicitud. Compruebe la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t reach the platform. Try again later.</source>
        <translation>La pasarela de la plataforma no puede acceder a ella. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>La plataforma está en mantenimiento.</translation>
    </message>
    <message>
        <source>The platform is receiving too many requests.</source>
        <translation>La plataforma está recibiendo demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>This network requires you to sign in. Open any page in a browser and sign in, then try again.</source>
        <translation>Esta red exige iniciar sesión. Abra cualquier página en un navegador, inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform returned a web page instead of an API response. It may be under maintenance, or this network may require you to sign in first.</source>
        <translation>La plataforma devolvió una página web en lugar de una respuesta de la API. Puede que esté en mantenimiento o que esta red exija iniciar sesión primero.</translation>
    </message>
    <message>
        <source>The certificate was issued for a different domain, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>El certificado se emitió para otro dominio, así que no se envió nada. Compruebe el dominio de la plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Contact the platform operator.</source>
        <translation>El certificado de la plataforma ha caducado, así que no se envió nada. Avise al operador de la plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate isn&apos;t valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>El certificado de la plataforma aún no es válido, así que no se envió nada. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an untrusted certificate authority, so nothing was sent. If it&apos;s your organization&apos;s own authority, add its certificate to the platform.</source>
        <translation>El certificado de la plataforma procede de una autoridad de certificación que no es de confianza, así que no se envió nada. Si es la autoridad de su organización, añada su certificado a la plataforma.</translation>
    </message>
    <message>
        <source>Couldn&apos;t establish a secure connection, so nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The platform redirected to “%1”. The redirect was not followed. Check the platform&apos;s domain. If this network requires you to sign in, do so in a browser, then try again.</source>
        <translation>La plataforma redirigió a «%1». La redirección no se siguió. Compruebe el dominio de la plataforma. Si esta red exige iniciar sesión, hágalo en un navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform&apos;s response is too large. Try again later.</source>
        <translation>La respuesta de la plataforma es demasiado grande. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The platform returned error %1.</source>
        <translation>La plataforma devolvió el error %1.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the description. Change it and try again.</source>
        <translation>La plataforma no aceptó la descripción. Modifíquela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the expiry date. Choose another date.</source>
        <translation>La plataforma no aceptó la fecha de caducidad. Elija otra fecha.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the selected methods. Refresh the list of methods and select them again.</source>
        <translation>La plataforma no aceptó los métodos seleccionados. Actualice la lista de métodos y vuelva a seleccionarlos.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the login. It may be in use already. Choose a different login.</source>
        <translation>La plataforma no aceptó el nombre de usuario. Es posible que ya esté en uso. Elija otro.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the name. Change it and try again.</source>
        <translation>La plataforma no aceptó el nombre. Modifíquelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the password. Choose a different password.</source>
        <translation>La plataforma no aceptó la contraseña. Elija otra contraseña.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the input. Its message was: “%1”</source>
        <translation>La plataforma no aceptó los datos. Su mensaje fue: «%1»</translation>
    </message>
    <message>
        <source>The platform returned error %2. Its message was: “%1”</source>
        <translation>La plataforma devolvió el error %2. Su mensaje fue: «%1»</translation>
    </message>
    <message>
        <source>The platform can&apos;t use its database. Its message was: “%1”</source>
        <translation>La plataforma no puede usar su base de datos. Su mensaje fue: «%1»</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Refresh to see the current state.</source>
        <translation>No se sabe si el cambio se realizó. Actualice para ver el estado actual.</translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>“%1” is the name of a platform preset. Choose a different name.</source>
        <translation>«%1» es el nombre de una plantilla de la plataforma. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Select at least one method first.</source>
        <translation>Marque primero al menos un método.</translation>
    </message>
    <message>
        <source>A set named “%1” already exists.</source>
        <translation>Ya hay un conjunto llamado «%1».</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid JSON: %1 at byte %2.</source>
        <translation>El archivo no es JSON: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain any method sets.</source>
        <translation>El archivo no contiene conjuntos de métodos.</translation>
    </message>
    <message>
        <source>The file was created by a newer version of CirrusGrid Dashboard. Update the program to import it.</source>
        <translation>El archivo se creó con una versión más reciente de CirrusGrid Dashboard. Actualice el programa para importarlo.</translation>
    </message>
    <message>
        <source>The set “%1” includes a method that can&apos;t be granted: %2.</source>
        <translation>El conjunto «%1» nombra un método que no se puede conceder: %2.</translation>
    </message>
    <message>
        <source>The set “%1” is empty.</source>
        <translation>El conjunto «%1» no contiene métodos.</translation>
    </message>
    <message numerus="yes">
        <source>The name can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>El nombre no puede tener más de %n carácter.</numerusform>
            <numerusform>El nombre no puede tener más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the set.</source>
        <translation>Ponga un nombre al conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved set(s) can&apos;t be used here. Nothing was removed. %1</source>
        <translation>
            <numerusform>%n conjunto guardado no se puede usar aquí. No se eliminó nada. %1</numerusform>
            <numerusform>%n conjuntos guardados no se pueden usar aquí. No se eliminó nada. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved sets can&apos;t be read. They stay in the settings file. %1</source>
        <translation>No se pueden leer los conjuntos guardados. Permanecen en el archivo de configuración. %1</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Generate Access Token</source>
        <translation>Generar token de acceso</translation>
    </message>
    <message>
        <source>Edit Access Token</source>
        <translation>Editar token de acceso</translation>
    </message>
    <message>
        <source>Copy Access Token</source>
        <translation>Copiar token de acceso</translation>
    </message>
    <message>
        <source>Enter a description.</source>
        <translation>Introduzca una descripción.</translation>
    </message>
    <message>
        <source>The description contains characters that can&apos;t be displayed. Remove them.</source>
        <translation>La descripción contiene caracteres que no se pueden mostrar. Elimínelos.</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>Introduzca una fecha o elija «No caduca nunca».</translation>
    </message>
    <message>
        <source>Enter the date as dd-mm-yyyy.</source>
        <translation>Introduzca la fecha como dd-mm-aaaa.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later date.</source>
        <translation>Esta fecha ya pasó. Elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Seleccione al menos un método.</translation>
    </message>
    <message>
        <source>There are no changes to apply.</source>
        <translation>No hay cambios que aplicar.</translation>
    </message>
    <message>
        <source>No methods are checked. Turn off “Only Checked” to see all methods.</source>
        <translation>No hay métodos marcados. Desactive «Solo marcados» para verlos todos.</translation>
    </message>
    <message>
        <source>No checked methods match “%1”.</source>
        <translation>Ningún método marcado coincide con «%1».</translation>
    </message>
    <message>
        <source>No methods match “%1”. Press Esc to clear the search.</source>
        <translation>Ningún método coincide con «%1». Pulse Esc para borrar la búsqueda.</translation>
    </message>
    <message>
        <source>The token hasn&apos;t been generated.</source>
        <translation>Todavía no se ha generado ningún token.</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>Se perderán los cambios.</translation>
    </message>
    <message numerus="yes">
        <source>The description can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>La descripción no puede tener más de %n carácter.</numerusform>
            <numerusform>La descripción no puede tener más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>Esta fecha no existe. Compruebe el día y el mes.</translation>
    </message>
    <message>
        <source>The description contains only invisible characters. Enter visible text.</source>
        <translation>La descripción solo contiene caracteres invisibles. Escriba un texto visible.</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Custom (based on %1, %2)</source>
        <translation>Personalizado, a partir de %1 %2</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>nueva descripción</translation>
    </message>
    <message>
        <source>same methods, different preset</source>
        <translation>mismos métodos, otra plantilla</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>%1 métodos</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>nueva fecha</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>No methods selected</source>
        <translation>Ningún método seleccionado</translation>
    </message>
    <message>
        <source>%L1 of %L2 methods</source>
        <translation>%L1 de %L2 métodos</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln service(s)</source>
        <translation>
            <numerusform>en %Ln servicio</numerusform>
            <numerusform>en %Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can make changes</source>
        <translation>
            <numerusform>%Ln realiza cambios</numerusform>
            <numerusform>%Ln realizan cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>all read-only</source>
        <translation>todos de solo lectura</translation>
    </message>
    <message>
        <source>Edit “%1”: %2.</source>
        <translation>Editar «%1»: %2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Generate “%1”: %2, %3.</source>
        <translation>Generar «%1»: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln método</numerusform>
            <numerusform>%Ln métodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Caduca hoy</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Caduca en %n día</numerusform>
            <numerusform>Caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message numerus="yes">
        <source>Custom (%Ln method(s))</source>
        <translation>
            <numerusform>Personalizado (%Ln método)</numerusform>
            <numerusform>Personalizado (%Ln métodos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Access Tokens.</source>
        <translation>Elija «Tokens de acceso».</translation>
    </message>
    <message>
        <source>Use a separate token for each script. Generate one now.</source>
        <translation>Use un token distinto para cada script. Genere uno ahora.</translation>
    </message>
    <message>
        <source>Describe what the token is for, then press Tab.</source>
        <translation>Describa para qué sirve el token y pulse Tab.</translation>
    </message>
    <message>
        <source>Tokens expire after 30 days unless you choose another date.</source>
        <translation>Los tokens caducan a los 30 días, salvo que elija otra fecha.</translation>
    </message>
    <message>
        <source>Search the API methods. Type “stop env”.</source>
        <translation>Busque entre los métodos de la API. Escriba «stop env».</translation>
    </message>
    <message>
        <source>Check StopEnv. The token can call this method and nothing else.</source>
        <translation>Marque StopEnv. El token puede llamar a este método y a ningún otro.</translation>
    </message>
    <message>
        <source>Only Checked shows everything the token is allowed to do.</source>
        <translation>«Solo marcados» muestra todo lo que el token puede hacer.</translation>
    </message>
    <message>
        <source>Generate the token. You&apos;ll be asked for your password.</source>
        <translation>Genere el token. Se le pedirá su contraseña.</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>Confirme.</translation>
    </message>
    <message>
        <source>The value is shown only once. Copy it now. The clipboard is cleared after a minute.</source>
        <translation>El valor se muestra una sola vez. Cópielo ahora. El portapapeles se borra al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>Ahora úselo en una solicitud.</translation>
    </message>
    <message>
        <source>This is the request a script would make. Send it from here.</source>
        <translation>Esta es la solicitud que haría un script. Envíela desde aquí.</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means the call succeeded. Close this window.</source>
        <translation>&quot;result&quot;: 0 significa que la llamada se realizó correctamente. Cierre esta ventana.</translation>
    </message>
    <message>
        <source>Close this window, too. The value won&apos;t be shown again.</source>
        <translation>Cierre también esta ventana. El valor no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>The token stopped the environment. Activity shows the call.</source>
        <translation>El token detuvo el entorno. La llamada aparece en «Actividad».</translation>
    </message>
    <message>
        <source>Remove tokens you no longer need. Select the token, then choose Remove.</source>
        <translation>Elimine los tokens que ya no necesite. Seleccione el token y elija «Eliminar».</translation>
    </message>
    <message>
        <source>Scripts that still use it get an error from now on.</source>
        <translation>Los scripts que aún lo usen recibirán un error a partir de ahora.</translation>
    </message>
    <message>
        <source>That&apos;s the tour. To learn more, see the user guide.</source>
        <translation>Aquí termina el recorrido. Para saber más, consulte la guía del usuario.</translation>
    </message>
    <message>
        <source>Tour example</source>
        <extracomment>The description of a token.</extracomment>
        <translation>Ejemplo del recorrido</translation>
    </message>
    <message>
        <source>The demo&apos;s password is “demo”.</source>
        <translation>La contraseña de la demostración es «demo».</translation>
    </message>
    <message>
        <source>Enter the password again: “demo”.</source>
        <translation>Introduzca de nuevo la contraseña: «demo».</translation>
    </message>
    <message>
        <source>Open Settings to find your access tokens.</source>
        <translation>Abra «Configuración» para encontrar sus tokens de acceso.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>Esta cuenta está suspendida</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Sus tokens no se pueden ver ni cambiar. Póngase en contacto con el operador de la plataforma.</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Token summary</source>
        <translation>Resumen de tokens</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Caducan pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>Recent Activity…</source>
        <translation>Actividad reciente…</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>Usar en una solicitud…</translation>
    </message>
    <message>
        <source>Edit the selected token (Enter)</source>
        <translation>Editar el token seleccionado (Intro)</translation>
    </message>
    <message>
        <source>Create a new token based on the selected one</source>
        <translation>Crear un token a partir del seleccionado</translation>
    </message>
    <message>
        <source>Remove the selected tokens</source>
        <translation>Eliminar los tokens seleccionados</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Aún no hay tokens de acceso</translation>
    </message>
    <message>
        <source>An access token lets a script call selected API methods without your password. Use a separate token for each script, with only the methods it needs.</source>
        <translation>Un token de acceso permite que un script llame a determinados métodos de la API sin su contraseña. Use un token distinto para cada script, solo con los métodos que necesite.</translation>
    </message>
    <message>
        <source>Generate First Token</source>
        <translation>Generar el primer token</translation>
    </message>
    <message>
        <source>No matching tokens</source>
        <translation>Ningún token coincide con el filtro</translation>
    </message>
    <message>
        <source>The filter matches descriptions, presets, methods, and IDs.</source>
        <translation>El filtro busca en la descripción, la plantilla, los métodos y el ID.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>This account has reached its limit of %L1 tokens. Remove a token to generate another.</source>
        <translation>Esta cuenta ha alcanzado su límite de %L1 tokens. Elimine uno para generar otro.</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>Generar un token (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 de %Ln token</numerusform>
            <numerusform>%L1 de %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln oculto por el filtro</numerusform>
            <numerusform>%Ln ocultos por el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Cargando tokens…</translation>
    </message>
    <message>
        <source>Reload the token list</source>
        <translation>Volver a cargar la lista de tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) within %1</source>
        <translation>
            <numerusform>%Ln caduca en un plazo de %1</numerusform>
            <numerusform>%Ln caducan en un plazo de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Find by Value…</source>
        <translation>Buscar por valor…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Email (used to sign in)</source>
        <translation>Correo electrónico (para iniciar sesión)</translation>
    </message>
    <message>
        <source>Account settings saved.</source>
        <translation>Configuración de la cuenta guardada.</translation>
    </message>
    <message>
        <source>Change the account name or email.</source>
        <translation>Cambiar el nombre o el correo electrónico de la cuenta.</translation>
    </message>
    <message>
        <source>The account was not changed.</source>
        <translation>La cuenta no se cambió.</translation>
    </message>
    <message>
        <source>To change this account, go to the platform&apos;s website.</source>
        <translation>Para cambiar esta cuenta, vaya al sitio web de la plataforma.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityModel</name>
    <message>
        <source>token “%1”</source>
        <translation>token «%1»</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>falló (%1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>API calls and changes appear here.</source>
        <translation>Aquí aparecen las llamadas a la API y los cambios.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Callout</name>
    <message>
        <source>Show me (F8)</source>
        <translation>Mostrar (F8)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Siguiente (F8)</translation>
    </message>
    <message>
        <source>End Tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ChangePasswordTab</name>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <translation>Repetir contraseña nueva</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Changing the password ends all other sessions. Access tokens keep working.</source>
        <translation>Al cambiar la contraseña se finalizan todas las demás sesiones. Los tokens de acceso siguen funcionando.</translation>
    </message>
    <message>
        <source>The new passwords don&apos;t match. Enter them again.</source>
        <translation>Las contraseñas nuevas no coinciden. Introdúzcalas de nuevo.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>La contraseña se cambió.</translation>
    </message>
    <message>
        <source>To change your password, go to the platform&apos;s website.</source>
        <translation>Para cambiar su contraseña, vaya al sitio web de la plataforma.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>La contraseña no se cambió.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ConnectDialog</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>Confirm password</source>
        <translation>Repetir contraseña</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Saves the session in the system keychain. Your password is never saved.</source>
        <translation>Guarda la sesión en el depósito de claves del sistema. La contraseña nunca se guarda.</translation>
    </message>
    <message>
        <source>Welcome to CirrusGrid</source>
        <translation>Bienvenido a CirrusGrid</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Conectarse a una plataforma</translation>
    </message>
    <message>
        <source>The local platform runs inside this program and doesn&apos;t have an account yet. Choose a login and password to create one. Three sample environments are included.</source>
        <translation>La plataforma local funciona dentro de este programa y aún no tiene ninguna cuenta. Elija un usuario y una contraseña para crear una. Se incluyen tres entornos de ejemplo.</translation>
    </message>
    <message>
        <source>Sign in with your account&apos;s login and password.</source>
        <translation>Inicie sesión con el usuario y la contraseña de su cuenta.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>usted@example.com</translation>
    </message>
    <message>
        <source>Enter a code from your authenticator app, or a recovery code.</source>
        <translation>Introduzca un código de su aplicación de autenticación o un código de recuperación.</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Enter them again.</source>
        <translation>Las contraseñas no coinciden. Introdúzcalas de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in timed out. Connect again and enter a new code.</source>
        <translation>El inicio de sesión ha tardado demasiado. Conéctese de nuevo e introduzca un código nuevo.</translation>
    </message>
    <message>
        <source>Wrong login or password. Check both and try again.</source>
        <translation>Usuario o contraseña incorrectos. Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Manage the platform</source>
        <translation>Gestionar la plataforma</translation>
    </message>
    <message>
        <source>Edit or remove this platform</source>
        <translation>Editar o quitar esta plataforma</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Add Platform…</source>
        <translation>Añadir plataforma…</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha terminado</translation>
    </message>
    <message>
        <source>Sign in again to pick up where you left off.</source>
        <translation>Inicie sesión de nuevo para continuar donde lo dejó.</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>¿Quitar «%1» de este programa?</translation>
    </message>
    <message>
        <source>The platform itself isn&apos;t affected. Its saved sessions are removed from this computer.</source>
        <translation>La plataforma en sí no se ve afectada. Sus sesiones guardadas se quitan de este equipo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plataforma %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your saved session because the system keychain is locked or isn&apos;t available. Sign in with your password.</source>
        <translation>No se pudo leer la sesión guardada porque el depósito de claves del sistema está bloqueado o no está disponible. Inicie sesión con su contraseña.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardPage</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>offline, retrying in %n s</source>
        <translation>
            <numerusform>sin conexión, nuevo intento en %n s</numerusform>
            <numerusform>sin conexión, nuevo intento en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>API at %1</source>
        <translation>API en %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account on a platform, in the user menu.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presentador</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation>modo de presentación</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardProgram</name>
    <message>
        <source>Token %1</source>
        <extracomment>What an audience sees instead of a token&apos;s description; %1 is the token&apos;s ID.</extracomment>
        <translation>Token %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardWindow</name>
    <message>
        <source>CirrusGrid Dashboard</source>
        <translation>CirrusGrid Dashboard</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::EnvironmentModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::EnvironmentPanel</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>No matching environments.</source>
        <translation>Ningún entorno coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>Esta cuenta no tiene entornos.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>No se cambió %1.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ExpiryField</name>
    <message>
        <source>Expires At</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-aaaa</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Vigencia</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Válido durante %1</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Válido hasta el %1 (%2)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FailureLine</name>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>La sesión guardada sigue en el depósito de claves del sistema, que está bloqueado o no está disponible. Se quitará cuando el depósito esté disponible.</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>El valor guardado del token sigue en el depósito de claves del sistema, que está bloqueado o no está disponible. Se quitará cuando el depósito esté disponible.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save settings to %1. Changes last only until you quit. Check the file&apos;s permissions and the free disk space.</source>
        <translation>No se pudo guardar la configuración en %1. Los cambios solo duran hasta que cierre el programa. Compruebe los permisos del archivo y el espacio libre en disco.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read.</source>
        <translation>No se pudo leer parte de la configuración de %1.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read. The damaged file was copied to %2.</source>
        <translation>No se pudo leer parte de la configuración de %1. El archivo dañado se copió en %2.</translation>
    </message>
    <message>
        <source>The system keychain isn&apos;t available, so you&apos;ll have to sign in again next time.</source>
        <translation>El depósito de claves del sistema no está disponible, así que tendrá que iniciar sesión de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>This account is suspended. Its tokens and environments can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Esta cuenta está suspendida. Sus tokens y entornos no se pueden ver ni cambiar. Póngase en contacto con el operador de la plataforma.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FindTokenDialog</name>
    <message>
        <source>Find a Token by Its Value</source>
        <translation>Buscar un token por su valor</translation>
    </message>
    <message>
        <source>Text that may contain token values</source>
        <translation>Texto que puede contener valores de tokens</translation>
    </message>
    <message>
        <source>Paste a value or a text that contains some, or drop a file</source>
        <translation>Pegue un valor o un texto que contenga valores, o arrastre un archivo</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only the value&apos;s SHA-256 is sent to your platforms.</source>
        <translation>El texto permanece en este equipo. Solo se envía a sus plataformas el SHA-256 del valor.</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date first.</source>
        <translation>Este token ha caducado. Edítelo primero para darle una fecha nueva.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) in %1.</source>
        <translation>
            <numerusform>%Ln valor nuevo en %1.</numerusform>
            <numerusform>%Ln valores nuevos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copies the method, error code, and error message for a bug report</source>
        <translation>Copia el método, el código de error y el mensaje de error para un informe de error</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>makes changes · %1</source>
        <translation>cambia · %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeModel</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>Sin parámetros.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Parámetros: %1.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Solo lee.</translation>
    </message>
    <message>
        <source>Makes changes.</source>
        <translation>Realiza cambios.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted · %L3 shown</source>
        <translation>%L1 de %L2 concedidos · %L3 mostrados</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted</source>
        <translation>%L1 de %L2 concedidos</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %Ln method(s) shown.</source>
        <translation>
            <numerusform>La casilla solo afecta al %Ln método mostrado.</numerusform>
            <numerusform>La casilla solo afecta a los %Ln métodos mostrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeView</name>
    <message>
        <source>API Docs</source>
        <translation>Doc. de la API</translation>
    </message>
    <message>
        <source>API methods</source>
        <translation>Métodos de la API</translation>
    </message>
    <message>
        <source>Open this method&apos;s documentation in the browser (F1)</source>
        <translation>Abrir la documentación de este método en el navegador (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
    <message>
        <source>Confirm with password</source>
        <translation>Confirmar con contraseña</translation>
    </message>
    <message>
        <source>Confirm Your Password</source>
        <translation>Confirmar con contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Select Confirm to try again. The change won&apos;t be made twice.</source>
        <translation>No se sabe si el cambio se realizó. Elija «Confirmar» para intentarlo de nuevo. El cambio no se hará dos veces.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Demasiadas contraseñas incorrectas. Inténtelo de nuevo dentro de %1.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordField</name>
    <message>
        <source>Hide the password (Ctrl+H)</source>
        <translation>Ocultar la contraseña (Ctrl+H)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+H)</source>
        <translation>Mostrar la contraseña (Ctrl+H)</translation>
    </message>
    <message>
        <source>Caps Lock may be on.</source>
        <translation>Bloq Mayús parece activado.</translation>
    </message>
    <message>
        <source>Line breaks and tabs were left out of the pasted text.</source>
        <translation>Los saltos de línea y las tabulaciones se omitieron del texto pegado.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>La contraseña termina con un espacio.</translation>
    </message>
    <message>
        <source>The password starts with a space.</source>
        <translation>La contraseña empieza con un espacio.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PathCopier</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PlatformDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove Certificate Authority</source>
        <translation>Quitar la autoridad de certificación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add Platform</source>
        <translation>Añadir plataforma</translation>
    </message>
    <message>
        <source>Edit Platform</source>
        <translation>Editar plataforma</translation>
    </message>
    <message>
        <source>Name to show in this program</source>
        <translation>Nombre que se muestra en este programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A domain, for example example.com, or a full address.</source>
        <translation>El dominio, como example.com, o una dirección completa.</translation>
    </message>
    <message>
        <source>Choose a CA Certificate</source>
        <translation>Elegir el certificado de una autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>Elegir el certificado de una autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain a CA certificate in PEM format.</source>
        <translation>%1 no contiene un certificado de autoridad de certificación en formato PEM.</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities are trusted. If the platform uses a private one, add its certificate.</source>
        <translation>Se confía en las autoridades de certificación del sistema. Si la plataforma usa una propia, añada su certificado.</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2
Valid from %3 until %4</source>
        <translation>%1
SHA-256: %2
Válido del %3 al %4</translation>
    </message>
    <message>
        <source>A platform with this name already exists. Choose a different name.</source>
        <translation>Ya hay una plataforma con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Enter a domain, such as example.com, or an address that starts with https://.</source>
        <translation>Introduzca un dominio, como example.com, o una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Platforms</name>
    <message>
        <source>Local platform</source>
        <translation>Plataforma local</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PreferencesTab</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Changes take effect immediately and apply only to this computer.</source>
        <translation>Los cambios se aplican de inmediato y solo en este equipo.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de las filas</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear copied values after</source>
        <translation>Borrar los valores copiados tras</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry warning</source>
        <translation>Aviso de caducidad</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RecoveryCodesDialog</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles se borrará en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are no longer on the clipboard.</source>
        <translation>Los códigos ya no están en el portapapeles.</translation>
    </message>
    <message>
        <source>Save your recovery codes</source>
        <translation>Guarde estos códigos de recuperación</translation>
    </message>
    <message>
        <source>If you can&apos;t use your authenticator app, sign in with a recovery code. Each code works once. Copy or download the codes now. They won&apos;t be shown again.</source>
        <translation>Si no puede usar su aplicación de autenticación, inicie sesión con un código de recuperación. Cada código funciona una vez. Copie o descargue los códigos ahora. No se volverán a mostrar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Download Recovery Codes</source>
        <translation>Descargar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the codes: %1. Choose another location.</source>
        <translation>Los códigos no se guardaron: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Guardado en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Close without saving the codes?</source>
        <translation>¿Cerrar sin guardar los códigos?</translation>
    </message>
    <message>
        <source>Without these codes, you can&apos;t sign in if you lose your authenticator app. While you&apos;re signed in, you can create new codes in Account Settings.</source>
        <translation>Sin estos códigos no podrá iniciar sesión si pierde su aplicación de autenticación. Mientras tenga la sesión iniciada, puede crear códigos nuevos en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove Access Tokens</source>
        <translation>Eliminar tokens de acceso</translation>
    </message>
    <message>
        <source>Remove access tokens</source>
        <translation>Eliminar tokens de acceso</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln token de acceso?</numerusform>
            <numerusform>¿Eliminar %Ln tokens de acceso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything that uses a removed token stops working immediately. This can&apos;t be undone.</source>
        <translation>Todo lo que use un token eliminado deja de funcionar de inmediato. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>Tokens que se eliminarán</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RevealDialog</name>
    <message>
        <source>Access token value</source>
        <translation>Valor del token de acceso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>Guardar en el depósito de claves</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>Usar en una solicitud…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>“%1” was generated.</source>
        <translation>«%1» se ha generado.</translation>
    </message>
    <message>
        <source>“%1” has a new value. The old value no longer works.</source>
        <translation>«%1» tiene un valor nuevo. El anterior ya no funciona.</translation>
    </message>
    <message>
        <source>Copy or download the value now. It won&apos;t be shown again.</source>
        <translation>Copie o descargue el valor ahora. No se volverá a mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles se borrará en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is no longer on the clipboard.</source>
        <translation>El valor ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>Download Access Token</source>
        <translation>Descargar el token de acceso</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the value: %1. Choose another location.</source>
        <translation>El valor no se guardó: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Guardado en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Saved to the system keychain.</source>
        <translation>Guardado en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>The value wasn&apos;t saved because the system keychain isn&apos;t available. Copy or download it instead.</source>
        <translation>El valor no se guardó porque el depósito de claves del sistema no está disponible. Cópielo o descárguelo.</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>¿Cerrar sin guardar el valor?</translation>
    </message>
    <message>
        <source>You haven&apos;t copied or downloaded the value, and it can&apos;t be shown again. If you lose it, you&apos;ll have to regenerate the token.</source>
        <translation>No ha copiado ni descargado el valor, y no se puede volver a mostrar. Si lo pierde, tendrá que regenerar el token.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Export All…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Save Selection</source>
        <translation>Guardar la selección</translation>
    </message>
    <message>
        <source>Set name</source>
        <translation>Nombre del conjunto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename Set</source>
        <translation>Cambiar nombre del conjunto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove the set “%1”?</source>
        <translation>¿Eliminar el conjunto «%1»?</translation>
    </message>
    <message>
        <source>Tokens created with this set keep their methods.</source>
        <translation>Los tokens creados con él conservan sus métodos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export Saved Sets</source>
        <translation>Exportar los conjuntos guardados</translation>
    </message>
    <message>
        <source>Exported the saved sets to %1.</source>
        <translation>Los conjuntos guardados se escribieron en %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>No se escribió nada en %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Import Saved Sets</source>
        <translation>Importar conjuntos guardados</translation>
    </message>
    <message>
        <source>Method sets (*.json)</source>
        <translation>Conjuntos de métodos (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. Can&apos;t read %1: %2.</source>
        <translation>No se importó nada: no se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se importó nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) imported.</source>
        <translation>
            <numerusform>%n conjunto importado.</numerusform>
            <numerusform>%n conjuntos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved Sets</source>
        <translation>Conjuntos guardados</translation>
    </message>
    <message>
        <source>Save and reuse method selections</source>
        <translation>Guardar selecciones de métodos con un nombre</translation>
    </message>
    <message>
        <source>Save Selection As…</source>
        <translation>Guardar la selección como…</translation>
    </message>
    <message>
        <source>The set “%1” was replaced.</source>
        <translation>Se sustituyó el conjunto «%1».</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Sustituidos: %1.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedValuesSection</name>
    <message>
        <source>Saved token values</source>
        <translation>Valores de tokens guardados</translation>
    </message>
    <message>
        <source>Remove from Keychain</source>
        <translation>Quitar del depósito de claves</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>No saved values. You can save a value when it&apos;s shown.</source>
        <translation>No hay valores guardados. Puede guardar un valor cuando se muestra.</translation>
    </message>
    <message>
        <source>Stored in the system keychain for “Use in a Request”.</source>
        <translation>Guardados en el depósito de claves del sistema para «Usar en una solicitud».</translation>
    </message>
    <message>
        <source>%1 (not removed yet)</source>
        <translation>%1 (aún sin quitar)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>now (this session)</source>
        <translation>ahora (esta sesión)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>Inicio de sesión</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionsTab</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>Finalizar sesión</translation>
    </message>
    <message>
        <source>End All Other Sessions</source>
        <translation>Finalizar todas las demás sesiones</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Finalizar las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Select a session other than the current one</source>
        <translation>Seleccione una sesión distinta de la actual</translation>
    </message>
    <message>
        <source>No sessions were ended.</source>
        <translation>No se finalizó ninguna sesión.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SettingsFrame</name>
    <message>
        <source>Settings sections</source>
        <translation>Secciones de configuración</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Cerrar la configuración</translation>
    </message>
    <message>
        <source>Close settings (Esc)</source>
        <translation>Cerrar la configuración (Esc)</translation>
    </message>
    <message>
        <source>Expand settings</source>
        <translation>Ampliar la configuración</translation>
    </message>
    <message>
        <source>Expand settings over the environments (F11)</source>
        <translation>Ampliar la configuración sobre los entornos (F11)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>Seguridad de la contraseña</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TextDialog</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActions</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>¿Aplicar primero sus cambios?</translation>
    </message>
    <message>
        <source>You have unsaved changes (%1). You can apply them when you regenerate the token.</source>
        <translation>Tiene cambios sin guardar (%1). Puede aplicarlos al regenerar el token.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Apply and Regenerate</source>
        <translation>Aplicar y regenerar</translation>
    </message>
    <message>
        <source>Regenerate “%1”. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Regenerar «%1». El valor anterior deja de funcionar de inmediato, así que actualice los scripts que lo usen.</translation>
    </message>
    <message>
        <source>The old value still works.</source>
        <translation>El valor anterior sigue funcionando.</translation>
    </message>
    <message>
        <source>The token was generated, but its value was lost</source>
        <translation>El token se generó, pero su valor se perdió</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded. “%1” was created, but its value can&apos;t be shown. Regenerate the token to get a new value.</source>
        <translation>La conexión se interrumpió antes de que respondiera la plataforma. «%1» se creó, pero su valor no se puede mostrar. Regenere el token para obtener un valor nuevo.</translation>
    </message>
    <message>
        <source>The old value may no longer work</source>
        <translation>Puede que el valor anterior ya no funcione</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded, so the new value of “%1” may have been lost. Regenerate the token again to get a working value.</source>
        <translation>La conexión se interrumpió antes de que respondiera la plataforma, así que el valor nuevo de «%1» puede haberse perdido. Regenere otra vez el token para obtener un valor que funcione.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Remove “%1”.</source>
        <translation>Eliminar «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s).</source>
        <translation>
            <numerusform>Eliminar %Ln token de acceso.</numerusform>
            <numerusform>Eliminar %Ln tokens de acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens were removed.</source>
        <translation>No se eliminó ningún token.</translation>
    </message>
    <message>
        <source>No token was generated.</source>
        <translation>No se generó ningún token.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) removed.</source>
        <translation>
            <numerusform>Se eliminó %Ln token.</numerusform>
            <numerusform>Se eliminaron %Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) had already been removed.</source>
        <translation>
            <numerusform>%Ln token ya se había eliminado.</numerusform>
            <numerusform>%Ln tokens ya se habían eliminado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActivityDialog</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>No recent activity</source>
        <translation>No hay actividad reciente</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>El token se usó por última vez el %1.</translation>
    </message>
    <message>
        <source>This token has never been used.</source>
        <translation>El token nunca se ha usado.</translation>
    </message>
    <message>
        <source>Recent activity for “%1”</source>
        <translation>Actividad reciente de «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenDialog</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>For example, “CI deploys”</source>
        <translation>Para qué sirve el token, como «despliegues de CI»</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, for example “stop env”</source>
        <translation>Buscar métodos, como «stop env»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Only Checked</source>
        <translation>Solo marcados</translation>
    </message>
    <message>
        <source>Selected methods</source>
        <translation>Métodos seleccionados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Regenerar token</translation>
    </message>
    <message>
        <source>Gives the token a new value. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Da al token un valor nuevo. El valor anterior deja de funcionar de inmediato, así que actualice los scripts que lo usen.</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date, then regenerate the token.</source>
        <translation>Este token ha caducado. Elija una fecha nueva y regenere el token.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” replaced the methods you selected.</source>
        <translation>«%1» ha sustituido los métodos que usted seleccionó.</translation>
    </message>
    <message>
        <source>Looks like “%1” (ID %2).</source>
        <translation>Se parece a «%1» (ID %2).</translation>
    </message>
    <message>
        <source>From a Script…</source>
        <translation>De un script…</translation>
    </message>
    <message>
        <source>From a Script</source>
        <translation>De un script</translation>
    </message>
    <message>
        <source>Find the methods that a script calls</source>
        <translation>Encontrar los métodos que llama un script</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) of the script are checked.</source>
        <translation>
            <numerusform>Se ha marcado %n método del script.</numerusform>
            <numerusform>Se han marcado %n métodos del script.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenFinder</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account.</extracomment>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account, %3 its state, such as Active.</extracomment>
        <translation>«%1», %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln tokens named “%1”, %2</source>
        <extracomment>%1 is the description that the tokens share, %2 the login of their account.</extracomment>
        <translation>
            <numerusform>Uno de %Ln tokens llamados «%1», %2</numerusform>
            <numerusform>Uno de %Ln tokens llamados «%1», %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not of your account</source>
        <translation>No es de su cuenta</translation>
    </message>
    <message>
        <source>Mistyped: its checksum doesn&apos;t fit</source>
        <translation>Mal escrito: la suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>If others may have seen the value, regenerate the token, then update the scripts that use it.</source>
        <translation>Si es posible que otros hayan visto el valor, regenere el token y actualice los scripts que lo usan.</translation>
    </message>
    <message>
        <source>The platform reports the description only. Give each token a description of its own to distinguish them.</source>
        <translation>La plataforma solo informa de la descripción. Dé a cada token su propia descripción para distinguirlos.</translation>
    </message>
    <message>
        <source>The token was removed or regenerated, or it belongs to another account or platform.</source>
        <translation>El token se eliminó o se regeneró, o pertenece a otra cuenta o plataforma.</translation>
    </message>
    <message>
        <source>A character is missing or wrong. No token has this value.</source>
        <translation>Falta un carácter o es incorrecto. Ningún token tiene este valor.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t support this, or can&apos;t be reached.</source>
        <translation>La plataforma no admite esto o no está disponible.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The token was never used.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenModel</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Válido hasta el %1 (%2)</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>Este token no caduca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln método</numerusform>
            <numerusform>%Ln métodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TopBar</name>
    <message>
        <source>Search environments</source>
        <translation>Buscar entornos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Configuración (Ctrl+,)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Take a Tour</source>
        <translation>Hacer un recorrido</translation>
    </message>
    <message>
        <source>Restart Demo</source>
        <translation>Reiniciar la demostración</translation>
    </message>
    <message>
        <source>Presenter Mode</source>
        <translation>Modo de presentación</translation>
    </message>
    <message>
        <source>Copy UI Path</source>
        <translation>Copiar ruta de la interfaz</translation>
    </message>
    <message>
        <source>Find a Token by Its Value…</source>
        <translation>Buscar un token por su valor…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorDialog</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticación de dos factores</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app</source>
        <translation>Escanee este código QR con su aplicación de autenticación</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>O escriba esta clave en la aplicación:</translation>
    </message>
    <message>
        <source>6 digits from the app</source>
        <translation>6 cifras de la aplicación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>La autenticación de dos factores sigue desactivada.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticación de dos factores</translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>Configurar la autenticación de dos factores</translation>
    </message>
    <message>
        <source>New Recovery Codes…</source>
        <translation>Nuevos códigos de recuperación…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>Desactivar la autenticación de dos factores</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in requires a code from your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Activada. Iniciar sesión requiere un código de su aplicación de autenticación. Queda %n código de recuperación.</numerusform>
            <numerusform>Activada. Iniciar sesión requiere un código de su aplicación de autenticación. Quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in requires only your password. Tokens aren&apos;t affected.</source>
        <translation>Desactivada. Para iniciar sesión basta la contraseña. Los tokens no se ven afectados.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>Configurar la autenticación de dos factores.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>La autenticación de dos factores sigue desactivada.</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication. Signing in will require only your password, and your recovery codes will stop working.</source>
        <translation>Desactivar la autenticación de dos factores. Bastará la contraseña para iniciar sesión, y los códigos de recuperación dejarán de funcionar.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still on.</source>
        <translation>La autenticación de dos factores sigue activada.</translation>
    </message>
    <message>
        <source>Create new recovery codes. Your current codes will stop working.</source>
        <translation>Crear nuevos códigos de recuperación. Los códigos actuales dejarán de funcionar.</translation>
    </message>
    <message>
        <source>Your current codes still work.</source>
        <translation>Los códigos actuales siguen funcionando.</translation>
    </message>
    <message>
        <source>Not available in presenter mode because the audience would see the key or codes.</source>
        <translation>No disponible en el modo de presentación: el público vería la clave o los códigos.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::UsageDialog</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Access token value</source>
        <translation>Valor del token de acceso</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>curl (shell)</source>
        <translation>curl (terminal)</translation>
    </message>
    <message>
        <source>URL (browser)</source>
        <translation>URL (navegador)</translation>
    </message>
    <message>
        <source>Maven</source>
        <translation>Maven</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>Pipeline de CI</translation>
    </message>
    <message>
        <source>Required only to send the request</source>
        <translation>Solo es necesario para enviar la solicitud</translation>
    </message>
    <message>
        <source>Use “%1” in a Request</source>
        <translation>Usar «%1» en una solicitud</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Valor del token</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>Del depósito de claves</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>Introduzca un valor para %1.</translation>
    </message>
    <message>
        <source>Copied. The token value isn&apos;t included.</source>
        <translation>Copiado. El valor del token no está incluido.</translation>
    </message>
    <message>
        <source>Enter the token value to send the request.</source>
        <translation>Introduzca el valor del token para enviar la solicitud.</translation>
    </message>
    <message>
        <source>No response. %1</source>
        <translation>Sin respuesta. %1</translation>
    </message>
    <message>
        <source>&quot;result&quot;: %1 · %2 ms</source>
        <translation>&quot;result&quot;: %1 · %2 ms</translation>
    </message>
    <message>
        <source>Use in a Request</source>
        <translation>Usar en una solicitud</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Token “%1” expires</source>
        <translation>El token «%1» caduca</translation>
    </message>
    <message>
        <source>Account: %1
Platform: %2
Token ID: %3
Valid until: %4</source>
        <translation>Cuenta: %1
Plataforma: %2
ID del token: %3
Válido hasta: %4</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptDialog</name>
    <message>
        <source>Methods from a Script</source>
        <translation>Métodos de un script</translation>
    </message>
    <message>
        <source>Script, log or collection</source>
        <translation>Script, registro o colección</translation>
    </message>
    <message>
        <source>Paste a script here, or drop a file</source>
        <translation>Pegue aquí un script o arrastre un archivo</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Calls that are no method of this platform</source>
        <translation>Llamadas que no son métodos de esta plataforma</translation>
    </message>
    <message>
        <source>Replace what is checked</source>
        <translation>Reemplazar la selección actual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check These Methods</source>
        <translation>Marcar estos métodos</translation>
    </message>
    <message>
        <source>Methods found</source>
        <translation>Métodos encontrados</translation>
    </message>
    <message>
        <source>Finds the API methods in scripts, CI files, Maven settings, Postman and OpenAPI collections, HAR files, access logs, and source code. The text stays on this computer.</source>
        <translation>Encuentra los métodos de la API en scripts, archivos de CI, configuraciones de Maven, colecciones de Postman y OpenAPI, archivos HAR, registros de acceso y código fuente. El texto no sale de este equipo.</translation>
    </message>
    <message>
        <source>Open a Script, Log, or Collection</source>
        <translation>Abrir un script, registro o colección</translation>
    </message>
    <message>
        <source>Only the lines with calls are shown.</source>
        <translation>Solo se muestran las líneas con llamadas.</translation>
    </message>
    <message>
        <source>%1 (lines: %2). Not needed: a token takes the place of signing in.</source>
        <translation>%1 (líneas: %2). No hace falta: un token sustituye al inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 (lines: %2)</source>
        <translation>%1 (líneas: %2)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>This script contains the value of a token (lines: %1). Anyone who can read the script can use the token. Keep the value in an environment variable or a secret of your CI system instead.</source>
        <translation>Este script contiene el valor de un token (líneas: %1). Quien pueda leer el script puede usar el token. Guarde el valor en una variable de entorno o en un secreto de su sistema de CI.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) found. Select one to see where it&apos;s called.</source>
        <translation>
            <numerusform>%n método encontrado. Selecciónelo para ver dónde se llama.</numerusform>
            <numerusform>%n métodos encontrados. Seleccione uno para ver dónde se llama.</numerusform>
        </translation>
    </message>
    <message>
        <source>The methods that the script calls are listed here.</source>
        <translation>Aquí se enumeran los métodos que llama el script.</translation>
    </message>
    <message>
        <source>No methods of this platform were found. Methods whose names the script puts together while it runs can&apos;t be found.</source>
        <translation>No se encontró ningún método de esta plataforma. Los métodos cuyo nombre compone el script al ejecutarse no se pueden encontrar.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Seleccione al menos un método.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptMethodModel</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptReader</name>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>El archivo ocupa más de %1 MB</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenExportMenu</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the tokens that are shown to a file, without their values</source>
        <translation>Guardar en un archivo los tokens mostrados, sin sus valores</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <translation>Lista como CSV…</translation>
    </message>
    <message>
        <source>List as JSON…</source>
        <translation>Lista como JSON…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Export List as CSV</source>
        <translation>Exportar lista como CSV</translation>
    </message>
    <message>
        <source>Export List as JSON</source>
        <translation>Exportar lista como JSON</translation>
    </message>
    <message>
        <source>Export Expiry Dates as a Calendar</source>
        <translation>Exportar fechas de caducidad como calendario</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Se exportó a %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>No se escribió nada en %1: %2. Elija otro lugar.</translation>
    </message>
</context>
</TS>
