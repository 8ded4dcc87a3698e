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
        <source>Binds several external domain names at once</source>
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
        <translation>Muestra los ajustes SSL de un entorno</translation>
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
        <source>Adds a project whose repository asks for a login and password</source>
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
        <translation>Cambia los ajustes de un proyecto</translation>
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
        <source>Opens an endpoint: a public port mapped to a node&apos;s own</source>
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
        <translation>Cambia los ajustes de una capa</translation>
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
        <source>Shows the summed consumption of all environments</source>
        <translation>Muestra el consumo total de todos los entornos</translation>
    </message>
    <message>
        <source>Lists environments with their basic facts</source>
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
        <source>Lists the regions where environments can be made</source>
        <translation>Enumera las regiones donde se pueden crear entornos</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>Enumera las regiones con sus grupos de hosts</translation>
    </message>
    <message>
        <source>Shows what a container registry tells of an image</source>
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
        <source>Shows the summed consumption of an environment</source>
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
        <source>Sets a new password for the node with an id</source>
        <translation>Pone una contraseña nueva al nodo de un identificador</translation>
    </message>
    <message>
        <source>Sets a new password for the nodes of a type</source>
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
        <source>Restarts the node with an id</source>
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
        <translation>Fija los cloudlets de un nodo: su memoria y su parte de procesador</translation>
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
        <translation>Despliega un archivo</translation>
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
        <source>Adds a file or folder to the favourites</source>
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
        <source>Lists the favourite files and folders</source>
        <translation>Enumera los archivos y carpetas favoritos</translation>
    </message>
    <message>
        <source>Lists a folder</source>
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
        <source>Removes a file or folder from the favourites</source>
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
        <source>Writes a file, replacing what it held</source>
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
        <source>Lists the actions that are under way</source>
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
        <source>Lists when automatic scaling acted</source>
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
        <source>Lists when a trigger fired</source>
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
        <source>Lists the add-ons that fit an environment</source>
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
        <translation>Enumera las aplicaciones del mercado</translation>
    </message>
    <message>
        <source>Installs an application from the marketplace</source>
        <translation>Instala una aplicación del mercado</translation>
    </message>
    <message>
        <source>Installs an add-on into an environment</source>
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
        <source>Adds an application to the favourites</source>
        <translation>Añade una aplicación a los favoritos</translation>
    </message>
    <message>
        <source>Adds a manifest to the favourites</source>
        <translation>Añade un manifiesto a los favoritos</translation>
    </message>
    <message>
        <source>Removes an application from the favourites</source>
        <translation>Quita una aplicación de los favoritos</translation>
    </message>
    <message>
        <source>Lists the favourite applications</source>
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
        <translation>Muestra los ajustes de una instalación</translation>
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
        <source>Shows the settings a package asks for</source>
        <translation>Muestra los ajustes que pide un paquete</translation>
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
        <source>Shows the account&apos;s name, e-mail and state</source>
        <translation>Muestra el nombre, el correo y el estado de la cuenta</translation>
    </message>
    <message>
        <source>Sends a mail to set a forgotten password anew</source>
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
        <translation>Enumera dónde tiene sesión abierta la cuenta</translation>
    </message>
    <message>
        <source>Lists the API methods that a token can be granted</source>
        <translation>Enumera los métodos de API que un token puede recibir</translation>
    </message>
    <message>
        <source>Lists the preset sets of API methods</source>
        <translation>Enumera los conjuntos predefinidos de métodos de API</translation>
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
        <source>Lets a suspended member back in</source>
        <translation>Readmite a un miembro suspendido</translation>
    </message>
    <message>
        <source>Adds a policy of permissions</source>
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
        <source>Sets who shares a resource</source>
        <translation>Fija quién comparte un recurso</translation>
    </message>
    <message>
        <source>Sets who shares several resources</source>
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
        <source>Does not exist</source>
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
    <message>
        <source>%1. Correct it and try again.</source>
        <translation>%1. Corríjalo e inténtelo de nuevo.</translation>
    </message>
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
        <source>A verification code is needed to go on.</source>
        <translation>Se necesita un código de verificación para continuar.</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to go on.</source>
        <translation>Su sesión ha terminado. Vuelva a conectarse para continuar.</translation>
    </message>
    <message>
        <source>The platform does not permit this.</source>
        <translation>La plataforma no lo permite.</translation>
    </message>
    <message>
        <source>The platform refused what was entered: %1</source>
        <translation>La plataforma rechazó lo introducido: %1</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh the list to see what is.</source>
        <translation>Ya no existe. Actualice la lista para ver lo que hay.</translation>
    </message>
    <message>
        <source>The account holds as many tokens as it may. Remove one first.</source>
        <translation>La cuenta tiene el número máximo de tokens. Elimine uno primero.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Demasiadas contraseñas incorrectas. Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>This platform does not carry that out.</source>
        <translation>Esta plataforma no lo admite.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La conexión se interrumpió antes de recibir la respuesta.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. Check the connection and try again.</source>
        <translation>No se puede acceder a la plataforma. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>La conexión no es segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The platform gave an answer that makes no sense. Try again later.</source>
        <translation>La respuesta de la plataforma no tiene sentido. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The platform&apos;s database can&apos;t be used: %1</source>
        <translation>No se puede usar la base de datos de la plataforma: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>La plataforma no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The platform does not answer. Check the connection and try again.</source>
        <translation>La plataforma no responde. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>There is no such address. Check the platform&apos;s domain, and whether this computer is online.</source>
        <translation>Esa dirección no existe. Compruebe el dominio de la plataforma y si este equipo está en línea.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached: nothing answers at its address. Check the domain, or try again later.</source>
        <translation>No se puede acceder a la plataforma: nada responde en su dirección. Compruebe el dominio o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <translation>El proxy de la red no dejó pasar la solicitud. Compruebe la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The platform&apos;s gateway can&apos;t reach it. Try again in a while.</source>
        <translation>La pasarela de la plataforma no puede acceder a ella. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>La plataforma está en mantenimiento.</translation>
    </message>
    <message>
        <source>The platform has too many requests.</source>
        <translation>La plataforma tiene demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any page in a browser, then try again.</source>
        <translation>Esta red pide iniciar sesión primero. Abra cualquier página en un navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A web page came instead of the platform&apos;s answer. The platform may be under maintenance, or this network asks you to sign in first.</source>
        <translation>Llegó una página web en lugar de la respuesta de la plataforma. Puede que esté en mantenimiento o que esta red pida iniciar sesión primero.</translation>
    </message>
    <message>
        <source>The certificate is for another name, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>El certificado es de otro nombre, así que no se envió nada. Compruebe el dominio de la plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Tell the platform&apos;s operator.</source>
        <translation>El certificado de la plataforma ha caducado, así que no se envió nada. Avise al operador de la plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate is not valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>El certificado de la plataforma aún no es válido, así que no se envió nada. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an issuer that is not trusted here, so nothing was sent. If the issuer is your own, add it to the platform.</source>
        <translation>El certificado de la plataforma procede de un emisor que aquí no es de confianza, así que no se envió nada. Si el emisor es suyo, añádalo a la plataforma.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The answer sends to “%1”, which is not followed. Check the platform&apos;s domain; if this network asks you to sign in, do so in a browser.</source>
        <translation>La respuesta remite a «%1», y no se sigue. Compruebe el dominio de la plataforma; si esta red pide iniciar sesión, hágalo en un navegador.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is too large to make sense.</source>
        <translation>La respuesta de la plataforma es demasiado grande para tener sentido.</translation>
    </message>
    <message>
        <source>The platform refused with the code %1.</source>
        <translation>La plataforma lo rechazó con el código %1.</translation>
    </message>
    <message>
        <source>The platform refused: %1 (code %2)</source>
        <translation>La plataforma lo rechazó: %1 (código %2)</translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message>
        <source>Give the set a name.</source>
        <translation>Ponga un nombre al conjunto.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>El nombre tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>“%1” is a preset of the platform. Choose another name.</source>
        <translation>«%1» es un conjunto predefinido de la plataforma. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Check at least one method first.</source>
        <translation>Marque primero al menos un método.</translation>
    </message>
    <message>
        <source>There is a set named “%1” already.</source>
        <translation>Ya hay un conjunto llamado «%1».</translation>
    </message>
    <message>
        <source>The file is not JSON: %1, at byte %2.</source>
        <translation>El archivo no es JSON: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>The file holds no method sets.</source>
        <translation>El archivo no contiene conjuntos de métodos.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>El archivo fue escrito por una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The set “%1” names a method that can&apos;t be granted: %2.</source>
        <translation>El conjunto «%1» nombra un método que no se puede conceder: %2.</translation>
    </message>
    <message>
        <source>The set “%1” holds no methods.</source>
        <translation>El conjunto «%1» no contiene métodos.</translation>
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
        <source>Say what the token is for.</source>
        <translation>Indique para qué sirve el token.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters. Shorten it.</source>
        <translation>La descripción tiene más de %1 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>The description holds characters that can&apos;t be shown. Type it again.</source>
        <translation>La descripción contiene caracteres que no se pueden mostrar. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>Introduzca una fecha o elija «No caduca nunca».</translation>
    </message>
    <message>
        <source>This is not a date of the form dd-mm-yyyy.</source>
        <translation>No es una fecha con el formato dd-mm-aaaa.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later day.</source>
        <translation>Esta fecha ya pasó. Elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Seleccione al menos un método.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No method is checked. Switch “Only Checked” off to see all.</source>
        <translation>No hay métodos marcados. Desactive «Solo marcados» para verlos todos.</translation>
    </message>
    <message>
        <source>No checked method matches “%1”.</source>
        <translation>Ningún método marcado coincide con «%1».</translation>
    </message>
    <message>
        <source>No method matches “%1”. Press Esc to clear the search.</source>
        <translation>Ningún método coincide con «%1». Pulse Esc para borrar la búsqueda.</translation>
    </message>
    <message>
        <source>No token was generated yet.</source>
        <translation>Todavía no se ha generado ningún token.</translation>
    </message>
    <message>
        <source>The token stays as it is; your changes are lost.</source>
        <translation>El token queda como está; sus cambios se pierden.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>Esta fecha no existe. Compruebe el día y el mes.</translation>
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
        <source>Custom, from %1 %2</source>
        <translation>Personalizado, a partir de %1 %2</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>nueva descripción</translation>
    </message>
    <message>
        <source>same methods, other preset</source>
        <translation>mismos métodos, otro conjunto</translation>
    </message>
    <message>
        <source>%1 methods</source>
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
        <source>%1 of %2 methods</source>
        <translation>%1 de %2 métodos</translation>
    </message>
    <message numerus="yes">
        <source>in %n service(s)</source>
        <translation>
            <numerusform>en %n servicio</numerusform>
            <numerusform>en %n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) things</source>
        <translation>
            <numerusform>%n realiza cambios</numerusform>
            <numerusform>%n realizan cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>all only read</source>
        <translation>todos de solo lectura</translation>
    </message>
    <message>
        <source>Change “%1”: %2.</source>
        <translation>Cambiar «%1»: %2.</translation>
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
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n método</numerusform>
            <numerusform>%n métodos</numerusform>
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
        <source>Custom (%n method(s))</source>
        <translation>
            <numerusform>Personalizado (%n método)</numerusform>
            <numerusform>Personalizado (%n métodos)</numerusform>
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
        <source>Access tokens are in the settings. Open them.</source>
        <translation>Los tokens de acceso están en la configuración. Ábrala.</translation>
    </message>
    <message>
        <source>Choose Access Tokens.</source>
        <translation>Elija «Tokens de acceso».</translation>
    </message>
    <message>
        <source>Each script gets a token of its own. Generate one.</source>
        <translation>Cada script recibe su propio token. Genere uno.</translation>
    </message>
    <message>
        <source>Say what the token is for, then press Tab.</source>
        <translation>Indique para qué sirve el token y pulse Tab.</translation>
    </message>
    <message>
        <source>A token ends by itself: in 30 days, unless you choose another day.</source>
        <translation>Un token caduca por sí solo: en 30 días, salvo que elija otro día.</translation>
    </message>
    <message>
        <source>Search among the API methods. Type “stop env”.</source>
        <translation>Busque entre los métodos de la API. Escriba «stop env».</translation>
    </message>
    <message>
        <source>Check StopEnv. The token may do that, and nothing else.</source>
        <translation>Marque StopEnv. El token podrá hacer eso y nada más.</translation>
    </message>
    <message>
        <source>Only Checked shows all that the token may do.</source>
        <translation>«Solo marcados» muestra todo lo que el token puede hacer.</translation>
    </message>
    <message>
        <source>Generate it. Your password is asked for first.</source>
        <translation>Genérelo. Antes se pide su contraseña.</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>Confirme.</translation>
    </message>
    <message>
        <source>The value is shown this once. Copy it: the clipboard forgets it after a minute.</source>
        <translation>El valor se muestra solo esta vez. Cópielo: el portapapeles lo olvida tras un minuto.</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>Ahora úselo en una solicitud.</translation>
    </message>
    <message>
        <source>This is the request that a script makes. Send it right here.</source>
        <translation>Esta es la solicitud que hace un script. Envíela desde aquí.</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means that it was done. Close the request.</source>
        <translation>&quot;result&quot;: 0 significa que se hizo. Cierre la solicitud.</translation>
    </message>
    <message>
        <source>Close the value, too. It will not be shown again.</source>
        <translation>Cierre también el valor. No se volverá a mostrar.</translation>
    </message>
    <message>
        <source>The environment was stopped by the token, and the activity tells so.</source>
        <translation>El token detuvo el entorno, y la actividad lo indica.</translation>
    </message>
    <message>
        <source>A token that is no longer needed is removed. Select it, then Remove.</source>
        <translation>Un token que ya no hace falta se elimina. Selecciónelo y elija «Eliminar».</translation>
    </message>
    <message>
        <source>Whatever uses it is refused from then on.</source>
        <translation>Todo lo que lo use será rechazado desde ese momento.</translation>
    </message>
    <message>
        <source>That was the way of a token. The user guide tells the rest.</source>
        <translation>Ese fue el recorrido de un token. La guía del usuario cuenta el resto.</translation>
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
        <source>The password once more: “demo”.</source>
        <translation>La contraseña una vez más: «demo».</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>Esta cuenta está suspendida</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be seen or changed. Ask the platform&apos;s operator.</source>
        <translation>Sus tokens no se pueden ver ni cambiar. Pregunte al operador de la plataforma.</translation>
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
        <source>Show usage</source>
        <translation>Mostrar uso</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarlo</translation>
    </message>
    <message>
        <source>Change the selected token (Enter)</source>
        <translation>Cambiar el token seleccionado (Intro)</translation>
    </message>
    <message>
        <source>Make a new token like the selected one</source>
        <translation>Crear un token como el seleccionado</translation>
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
        <source>A token lets a script call chosen API methods without your login. Give each script its own, with the methods it needs and no more.</source>
        <translation>Un token permite que un script llame a los métodos de la API elegidos sin sus credenciales. Dé a cada script el suyo, con los métodos que necesita y ninguno más.</translation>
    </message>
    <message>
        <source>Generate the first token</source>
        <translation>Generar el primer token</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>Ningún token coincide con el filtro</translation>
    </message>
    <message>
        <source>Tokens are searched by description, preset, method and id.</source>
        <translation>Los tokens se buscan por descripción, conjunto, método e identificador.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>The account holds %1 tokens, as many as it may. Remove one first.</source>
        <translation>La cuenta tiene %1 tokens, el máximo permitido. Elimine uno primero.</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>Generar un token (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>%1 de %n token</numerusform>
            <numerusform>%1 de %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) within %1 days</source>
        <translation>
            <numerusform>%n caduca en los próximos %1 días</numerusform>
            <numerusform>%n caducan en los próximos %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Leyendo los tokens…</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
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
        <source>E-mail, the login</source>
        <translation>Correo electrónico, el usuario</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>La cuenta se guardó.</translation>
    </message>
    <message>
        <source>Change the account&apos;s name or e-mail.</source>
        <translation>Cambiar el nombre o el correo electrónico de la cuenta.</translation>
    </message>
    <message>
        <source>The account stays as it was.</source>
        <translation>La cuenta queda como está.</translation>
    </message>
    <message>
        <source>This platform&apos;s accounts are changed on its own pages.</source>
        <translation>Las cuentas de esta plataforma se cambian en sus propias páginas.</translation>
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
        <source>Calls and changes show here.</source>
        <translation>Aquí aparecen las llamadas y los cambios.</translation>
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
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
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
        <source>Repeat new password</source>
        <translation>Repetir contraseña nueva</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Other sessions are ended. Access tokens go on working: they don&apos;t depend on the password.</source>
        <translation>Se cierran las demás sesiones. Los tokens de acceso siguen funcionando: no dependen de la contraseña.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>Las dos contraseñas nuevas no coinciden. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>%1 The password stays as it was.</source>
        <translation>%1 La contraseña queda como está.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>La contraseña se cambió.</translation>
    </message>
    <message>
        <source>This platform&apos;s passwords are changed on its own pages.</source>
        <translation>Las contraseñas de esta plataforma se cambian en sus propias páginas.</translation>
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
        <source>Repeat password</source>
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
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The session goes to the system&apos;s keychain; the password is kept nowhere.</source>
        <translation>La sesión va al depósito de claves del sistema; la contraseña no se guarda en ninguna parte.</translation>
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
        <source>The local platform runs inside this program and has no account yet. Choose a login and a password; three sample environments come with it.</source>
        <translation>La plataforma local funciona dentro de este programa y aún no tiene ninguna cuenta. Elija un usuario y una contraseña; se incluyen tres entornos de ejemplo.</translation>
    </message>
    <message>
        <source>Sign in with the login and password of your account.</source>
        <translation>Inicie sesión con el usuario y la contraseña de su cuenta.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>usted@example.com</translation>
    </message>
    <message>
        <source>From your authenticator app, or one of your recovery codes.</source>
        <translation>De su aplicación de autenticación, o uno de sus códigos de recuperación.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>Las dos contraseñas no coinciden. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>The code came too late. Connect again, then enter a new one.</source>
        <translation>El código llegó demasiado tarde. Conéctese de nuevo e introduzca uno nuevo.</translation>
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
        <source>Add platform…</source>
        <translation>Añadir plataforma…</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha terminado</translation>
    </message>
    <message>
        <source>Sign in again to go on with what you were doing.</source>
        <translation>Inicie sesión de nuevo para seguir con lo que estaba haciendo.</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>¿Quitar «%1» de este programa?</translation>
    </message>
    <message>
        <source>Nothing changes on the platform itself. Its sessions that are kept here are forgotten.</source>
        <translation>En la propia plataforma no cambia nada. Sus sesiones guardadas aquí se olvidan.</translation>
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
        <source>%1 stays as it is. %2</source>
        <translation>%1 queda como está. %2</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>No environment matches the search.</source>
        <translation>Ningún entorno coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>Esta cuenta no tiene entornos.</translation>
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
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Caduca en</translation>
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
        <source>Expires in %1</source>
        <translation>Caduca en %1</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Válido hasta %1 (%2)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FailureLine</name>
    <message>
        <source>You will be asked to sign in the next time: the system&apos;s keychain can&apos;t be used.</source>
        <translation>La próxima vez se le pedirá iniciar sesión: no se puede usar el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>This account is suspended: its tokens and environments can&apos;t be seen or changed. Ask the platform&apos;s operator.</source>
        <translation>Esta cuenta está suspendida: sus tokens y entornos no se pueden ver ni cambiar. Pregunte al operador de la plataforma.</translation>
    </message>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>La sesión guardada sigue en el depósito de claves del sistema, que está bloqueado o no está disponible. Se quitará cuando el depósito esté disponible.</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>El valor guardado del token sigue en el depósito de claves del sistema, que está bloqueado o no está disponible. Se quitará cuando el depósito esté disponible.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>The method, the code and the platform&apos;s own words, for a report</source>
        <translation>El método, el código y el mensaje de la plataforma, para un informe</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>changes · %1</source>
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
        <source>Only reads.</source>
        <translation>Solo lee.</translation>
    </message>
    <message>
        <source>Changes things.</source>
        <translation>Realiza cambios.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of %2 granted · %3 shown</source>
        <translation>%1 de %2 concedidos · %3 mostrados</translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <translation>%1 de %2 concedidos</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %n method(s) shown.</source>
        <translation>
            <numerusform>La casilla solo afecta al %n método mostrado.</numerusform>
            <numerusform>La casilla solo afecta a los %n métodos mostrados.</numerusform>
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
        <source>Opens this method&apos;s page in the browser (F1)</source>
        <translation>Abre la página de este método en el navegador (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
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
        <source>Confirm with password</source>
        <translation>Confirmar con contraseña</translation>
    </message>
    <message>
        <source>It is not known yet whether it was done. Confirm again: nothing is done twice.</source>
        <translation>Todavía no se sabe si se hizo. Confirme de nuevo: nada se hace dos veces.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Demasiadas contraseñas incorrectas. Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
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
        <source>Caps Lock seems to be on.</source>
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
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose an authority&apos;s file</source>
        <translation>Elegir el archivo de una autoridad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the authority</source>
        <translation>Quitar la autoridad</translation>
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
        <source>Add platform</source>
        <translation>Añadir plataforma</translation>
    </message>
    <message>
        <source>Edit platform</source>
        <translation>Editar plataforma</translation>
    </message>
    <message>
        <source>How it is called here</source>
        <translation>Su nombre en este programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>The domain, such as example.com, or a full address.</source>
        <translation>El dominio, como example.com, o una dirección completa.</translation>
    </message>
    <message>
        <source>Choose an authority&apos;s certificate</source>
        <translation>Elegir el certificado de una autoridad</translation>
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
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate of an authority (in PEM form).</source>
        <translation>%1 no contiene un certificado de autoridad (en formato PEM).</translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted. Add the file of your own where the platform uses one.</source>
        <translation>Se confía en las autoridades del sistema. Añada el archivo de la suya si la plataforma usa una.</translation>
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
        <source>There is a platform of this name already. Choose another one.</source>
        <translation>Ya hay una plataforma con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>This is no address of a platform. Give its domain, such as example.com, or its address, which begins with https://.</source>
        <translation>No es la dirección de una plataforma. Indique su dominio, como example.com, o su dirección, que empieza por https://.</translation>
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
        <source>They count at once, on this computer.</source>
        <translation>Se aplican al momento, en este equipo.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
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
        <source>Rows</source>
        <translation>Filas</translation>
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
        <source>A copied value stays on the clipboard for</source>
        <translation>Un valor copiado permanece en el portapapeles durante</translation>
    </message>
    <message>
        <source>Clipboard time</source>
        <translation>Tiempo en el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A token counts as expiring soon before its end by</source>
        <translation>Un token se considera próximo a caducar con una antelación de</translation>
    </message>
    <message>
        <source>Notice before expiry</source>
        <translation>Aviso de caducidad</translation>
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
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles se borrará en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are not on the clipboard any more.</source>
        <translation>Los códigos ya no están en el portapapeles.</translation>
    </message>
    <message>
        <source>Keep these recovery codes</source>
        <translation>Guarde estos códigos de recuperación</translation>
    </message>
    <message>
        <source>Each signs you in once when your authenticator app is out of reach. Copy or download them now: they will not be shown again.</source>
        <translation>Cada uno permite iniciar sesión una vez cuando no tenga a mano su aplicación de autenticación. Cópielos o descárguelos ahora: no se volverán a mostrar.</translation>
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
        <source>Download the recovery codes</source>
        <translation>Descargar los códigos de recuperación</translation>
    </message>
    <message>
        <source>The codes were not saved: %1. Choose another place.</source>
        <translation>Los códigos no se guardaron: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>Guardado en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>¿Cerrar sin guardar los códigos?</translation>
    </message>
    <message>
        <source>Without them, losing your authenticator app means losing this account. New codes can be made in Account Settings as long as you are signed in.</source>
        <translation>Sin ellos, perder su aplicación de autenticación significa perder esta cuenta. Puede crear códigos nuevos en la configuración de la cuenta mientras tenga la sesión iniciada.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove access tokens</source>
        <translation>Eliminar tokens de acceso</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n access token(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n token de acceso?</numerusform>
            <numerusform>¿Eliminar %n tokens de acceso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses a removed token is refused from then on. This can&apos;t be undone.</source>
        <translation>Todo lo que use un token eliminado será rechazado desde ese momento. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>Tokens que se eliminarán</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>usado %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
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
        <source>Save to keychain</source>
        <translation>Guardar en el depósito de claves</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarlo</translation>
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
        <source>“%1” has a new value. The old one does not work any more.</source>
        <translation>«%1» tiene un valor nuevo. El anterior ya no funciona.</translation>
    </message>
    <message>
        <source>Copy or download the value now. It will not be shown again.</source>
        <translation>Copie o descargue el valor ahora. No se volverá a mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles se borrará en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is not on the clipboard any more.</source>
        <translation>El valor ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>Download the access token</source>
        <translation>Descargar el token de acceso</translation>
    </message>
    <message>
        <source>The value was not saved: %1. Choose another place.</source>
        <translation>El valor no se guardó: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>Guardado en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Saved to the system&apos;s keychain.</source>
        <translation>Guardado en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>The value was not saved: the system&apos;s keychain can&apos;t be used. Copy or download it instead.</source>
        <translation>El valor no se guardó: no se puede usar el depósito de claves del sistema. Cópielo o descárguelo.</translation>
    </message>
    <message>
        <source>Close without keeping the value?</source>
        <translation>¿Cerrar sin guardar el valor?</translation>
    </message>
    <message>
        <source>The value was neither copied nor downloaded, and it can&apos;t be shown again. A token whose value is lost can be regenerated.</source>
        <translation>El valor no se copió ni se descargó, y no se puede volver a mostrar. Un token cuyo valor se pierde se puede regenerar.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Saved sets</source>
        <translation>Conjuntos guardados</translation>
    </message>
    <message>
        <source>Keep selections of methods under names</source>
        <translation>Guardar selecciones de métodos con un nombre</translation>
    </message>
    <message>
        <source>Save the selection as…</source>
        <translation>Guardar la selección como…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Save the selection</source>
        <translation>Guardar la selección</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nombre del conjunto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename the set</source>
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
        <source>Tokens that were made with it keep their methods.</source>
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
        <source>Export the saved sets</source>
        <translation>Exportar los conjuntos guardados</translation>
    </message>
    <message>
        <source>The saved sets were written to %1.</source>
        <translation>Los conjuntos guardados se escribieron en %1.</translation>
    </message>
    <message>
        <source>Nothing was written to %1: %2. Choose another place.</source>
        <translation>No se escribió nada en %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Import saved sets</source>
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
        <source>Nothing was imported: %1 can&apos;t be read: %2.</source>
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
        <source>Remove from the keychain</source>
        <translation>Quitar del depósito de claves</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>None. A value can be saved when it is shown.</source>
        <translation>Ninguno. Un valor se puede guardar cuando se muestra.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s keychain, for “How to use it”.</source>
        <translation>Están en el depósito de claves del sistema, para «Cómo usarlo».</translation>
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
        <source>now, this session</source>
        <translation>ahora, esta sesión</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Signed in</source>
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
        <source>End session</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Cerrar todas las demás</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>The sessions go on. %1</source>
        <translation>Las sesiones siguen abiertas. %1</translation>
    </message>
    <message>
        <source>Signs the selected sessions out</source>
        <translation>Cierra las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Select another session than this one</source>
        <translation>Seleccione una sesión distinta de esta</translation>
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
        <source>Close the settings (Esc)</source>
        <translation>Cerrar la configuración (Esc)</translation>
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
        <source>Nothing was generated.</source>
        <translation>No se generó nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>¿Aplicar primero sus cambios?</translation>
    </message>
    <message>
        <source>The token was edited (%1). Regenerating gives it a new value; your changes can be applied at the same time.</source>
        <translation>El token se editó (%1). Al regenerarlo recibe un valor nuevo; sus cambios se pueden aplicar al mismo tiempo.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Apply and regenerate</source>
        <translation>Aplicar y regenerar</translation>
    </message>
    <message>
        <source>Regenerate “%1”: the old value stops working at once, and automations that use it must be updated.</source>
        <translation>Regenerar «%1»: el valor anterior deja de funcionar al momento, y hay que actualizar las automatizaciones que lo usan.</translation>
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
        <source>The connection broke before the answer came. “%1” is there, but its value can&apos;t be shown again. Regenerate it to get a value that you can use.</source>
        <translation>La conexión se interrumpió antes de recibir la respuesta. «%1» existe, pero su valor no se puede volver a mostrar. Regenérelo para obtener un valor que pueda usar.</translation>
    </message>
    <message>
        <source>The old value may not work any more</source>
        <translation>Puede que el valor anterior ya no funcione</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, and a new value of “%1” would be lost. Regenerate it once more to get a value that works.</source>
        <translation>La conexión se interrumpió antes de recibir la respuesta, y un valor nuevo de «%1» se habría perdido. Regenérelo una vez más para obtener un valor que funcione.</translation>
    </message>
    <message>
        <source>Not now</source>
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
        <source>Remove %n access token(s).</source>
        <translation>
            <numerusform>Eliminar %n token de acceso.</numerusform>
            <numerusform>Eliminar %n tokens de acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se eliminó nada.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActivityDialog</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Nothing in the latest activity</source>
        <translation>Nada en la actividad reciente</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>El token se usó por última vez el %1.</translation>
    </message>
    <message>
        <source>The token was never used.</source>
        <translation>El token nunca se ha usado.</translation>
    </message>
    <message>
        <source>Usage of “%1”</source>
        <translation>Uso de «%1»</translation>
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
        <source>What the token is for, such as “CI deploys”</source>
        <translation>Para qué sirve el token, como «despliegues de CI»</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, such as “stop env”</source>
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
        <source>Gives the token a new value. The old value stops working at once, and automations that use it must be updated.</source>
        <translation>Da al token un valor nuevo. El anterior deja de funcionar al momento, y hay que actualizar las automatizaciones que lo usan.</translation>
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
        <source>The token has expired. Choose a new date, then regenerate it.</source>
        <translation>El token ha caducado. Elija una fecha nueva y regenérelo.</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>¿Descartar lo que introdujo?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
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
</context>
<context>
    <name>cirrusgrid::TokenModel</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Válido hasta %1 (%2)</translation>
    </message>
    <message>
        <source>This token does not expire.</source>
        <translation>Este token no caduca.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n método</numerusform>
            <numerusform>%n métodos</numerusform>
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
        <source>Last used</source>
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
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Empezar la demostración de nuevo</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Modo de presentación</translation>
    </message>
    <message>
        <source>Copy UI path</source>
        <translation>Copiar ruta de la interfaz</translation>
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
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticación en dos pasos</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app</source>
        <translation>Escanee esto con su aplicación de autenticación</translation>
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
        <source>%1 Two-factor authentication stays off.</source>
        <translation>%1 La autenticación en dos pasos sigue desactivada.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticación en dos pasos</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>Configurar la autenticación en dos pasos</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Nuevos códigos de recuperación…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>Desactivar la autenticación en dos pasos</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in needs a code of your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Activada. Iniciar sesión requiere un código de su aplicación de autenticación. Queda %n código de recuperación.</numerusform>
            <numerusform>Activada. Iniciar sesión requiere un código de su aplicación de autenticación. Quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in needs the password alone. Tokens are not affected.</source>
        <translation>Desactivada. Para iniciar sesión basta la contraseña. Los tokens no se ven afectados.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>Configurar la autenticación en dos pasos.</translation>
    </message>
    <message>
        <source>Two-factor authentication stays off.</source>
        <translation>La autenticación en dos pasos sigue desactivada.</translation>
    </message>
    <message>
        <source>Turn two-factor authentication off. The password alone will be enough to sign in, and the recovery codes stop working.</source>
        <translation>Desactivar la autenticación en dos pasos. Bastará la contraseña para iniciar sesión, y los códigos de recuperación dejarán de funcionar.</translation>
    </message>
    <message>
        <source>Two-factor authentication stays on.</source>
        <translation>La autenticación en dos pasos sigue activada.</translation>
    </message>
    <message>
        <source>Make new recovery codes. The earlier ones stop working.</source>
        <translation>Crear nuevos códigos de recuperación. Los anteriores dejan de funcionar.</translation>
    </message>
    <message>
        <source>The earlier codes go on working.</source>
        <translation>Los códigos anteriores siguen funcionando.</translation>
    </message>
    <message>
        <source>Not in presenter mode: everybody would see the key or the codes.</source>
        <translation>No en el modo de presentación: todos verían la clave o los códigos.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::UsageDialog</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>As</source>
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
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarlo</translation>
    </message>
    <message>
        <source>curl, in a shell</source>
        <translation>curl, en una terminal</translation>
    </message>
    <message>
        <source>URL, for a browser</source>
        <translation>URL, para un navegador</translation>
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
        <source>Needed for Send alone</source>
        <translation>Solo hace falta para Enviar</translation>
    </message>
    <message>
        <source>Use “%1” in a request</source>
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
        <source>Fill in %1 first.</source>
        <translation>Rellene primero %1.</translation>
    </message>
    <message>
        <source>Copied, without the token&apos;s value.</source>
        <translation>Copiado, sin el valor del token.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the token&apos;s value first.</source>
        <translation>No se envió nada. Introduzca primero el valor del token.</translation>
    </message>
    <message>
        <source>No answer came. %1</source>
        <translation>No llegó ninguna respuesta. %1</translation>
    </message>
    <message>
        <source>&quot;result&quot;: %1 · %2 ms</source>
        <translation>&quot;result&quot;: %1 · %2 ms</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
</TS>
