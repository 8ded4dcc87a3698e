<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ApiMethod</name>
    <message>
        <source>Shows the billing account: balance, bonus and state</source>
        <translation>Affiche le compte de facturation&#xa0;: solde, bonus et état</translation>
    </message>
    <message>
        <source>Lists the charges of a period in detail</source>
        <translation>Liste en détail les dépenses d’une période</translation>
    </message>
    <message>
        <source>Lists the account&apos;s quotas and their limits</source>
        <translation>Liste les quotas du compte et leurs limites</translation>
    </message>
    <message>
        <source>Adds domain names to an environment</source>
        <translation>Ajoute des noms de domaine à un environnement</translation>
    </message>
    <message>
        <source>Uploads a custom SSL certificate</source>
        <translation>Envoie un certificat SSL personnalisé</translation>
    </message>
    <message>
        <source>Attaches a public IP address to a node</source>
        <translation>Attache une adresse IP publique à un nœud</translation>
    </message>
    <message>
        <source>Binds an external domain name to an environment</source>
        <translation>Lie un nom de domaine externe à un environnement</translation>
    </message>
    <message>
        <source>Binds several external domain names</source>
        <translation>Lie plusieurs noms de domaine externes à la fois</translation>
    </message>
    <message>
        <source>Installs a custom SSL certificate for an environment</source>
        <translation>Installe un certificat SSL personnalisé pour un environnement</translation>
    </message>
    <message>
        <source>Binds an uploaded SSL certificate to an entry point</source>
        <translation>Associe un certificat SSL importé à un point d’entrée</translation>
    </message>
    <message>
        <source>Checks whether a domain name is free</source>
        <translation>Vérifie si un nom de domaine est libre</translation>
    </message>
    <message>
        <source>Checks whether an external domain name points at the environment</source>
        <translation>Vérifie si un nom de domaine externe pointe vers l’environnement</translation>
    </message>
    <message>
        <source>Deletes an environment&apos;s custom SSL certificate</source>
        <translation>Supprime le certificat SSL personnalisé d’un environnement</translation>
    </message>
    <message>
        <source>Detaches a public IP address from a node</source>
        <translation>Détache une adresse IP publique d’un nœud</translation>
    </message>
    <message>
        <source>Turns off an environment&apos;s SSL</source>
        <translation>Désactive le SSL d’un environnement</translation>
    </message>
    <message>
        <source>Replaces an uploaded SSL certificate</source>
        <translation>Remplace un certificat SSL envoyé</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s domain names</source>
        <translation>Liste les noms de domaine d’un environnement</translation>
    </message>
    <message>
        <source>Lists the external domain names bound to an environment</source>
        <translation>Liste les noms de domaine externes liés à un environnement</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s SSL settings</source>
        <translation>Affiche les paramètres SSL d’un environnement</translation>
    </message>
    <message>
        <source>Lists the uploaded SSL certificates</source>
        <translation>Liste les certificats SSL envoyés</translation>
    </message>
    <message>
        <source>Moves public IP addresses from one node to another</source>
        <translation>Déplace des adresses IP publiques d’un nœud à un autre</translation>
    </message>
    <message>
        <source>Removes domain names from an environment</source>
        <translation>Retire des noms de domaine d’un environnement</translation>
    </message>
    <message>
        <source>Unbinds an external domain name</source>
        <translation>Délie un nom de domaine externe</translation>
    </message>
    <message>
        <source>Removes an environment&apos;s SSL</source>
        <translation>Retire le SSL d’un environnement</translation>
    </message>
    <message>
        <source>Removes uploaded SSL certificates</source>
        <translation>Retire des certificats SSL envoyés</translation>
    </message>
    <message>
        <source>Sets how many public IP addresses a node has</source>
        <translation>Fixe le nombre d’adresses IP publiques d’un nœud</translation>
    </message>
    <message>
        <source>Swaps the external domain names of two environments</source>
        <translation>Échange les noms de domaine externes de deux environnements</translation>
    </message>
    <message>
        <source>Swaps the public IP addresses of two nodes</source>
        <translation>Échange les adresses IP publiques de deux nœuds</translation>
    </message>
    <message>
        <source>Unbinds an SSL certificate from an entry point</source>
        <translation>Délie un certificat SSL d’un point d’entrée</translation>
    </message>
    <message>
        <source>Adds a project to a build node</source>
        <translation>Ajoute un projet à un nœud de compilation</translation>
    </message>
    <message>
        <source>Adds a project whose repository requires a login and password</source>
        <translation>Ajoute un projet dont le dépôt demande un identifiant et un mot de passe</translation>
    </message>
    <message>
        <source>Adds a project whose repository asks for an SSH key</source>
        <translation>Ajoute un projet dont le dépôt demande une clé SSH</translation>
    </message>
    <message>
        <source>Builds a project and deploys the result</source>
        <translation>Compile un projet et déploie le résultat</translation>
    </message>
    <message>
        <source>Builds a project</source>
        <translation>Compile un projet</translation>
    </message>
    <message>
        <source>Deploys the last build of a project</source>
        <translation>Déploie la dernière compilation d’un projet</translation>
    </message>
    <message>
        <source>Changes a project&apos;s settings</source>
        <translation>Modifie les paramètres d’un projet</translation>
    </message>
    <message>
        <source>Shows one project of a build node</source>
        <translation>Affiche un projet d’un nœud de compilation</translation>
    </message>
    <message>
        <source>Lists the projects of a build node</source>
        <translation>Liste les projets d’un nœud de compilation</translation>
    </message>
    <message>
        <source>Removes a project from a build node</source>
        <translation>Retire un projet d’un nœud de compilation</translation>
    </message>
    <message>
        <source>Updates a project from its repository</source>
        <translation>Met à jour un projet depuis son dépôt</translation>
    </message>
    <message>
        <source>Adds environment variables to a container</source>
        <translation>Ajoute des variables d’environnement à un conteneur</translation>
    </message>
    <message>
        <source>Adds a volume to a container</source>
        <translation>Ajoute un volume à un conteneur</translation>
    </message>
    <message>
        <source>Adds a volume to every container of a layer</source>
        <translation>Ajoute un volume à chaque conteneur d’une couche</translation>
    </message>
    <message>
        <source>Adds several volumes to a container</source>
        <translation>Ajoute plusieurs volumes à un conteneur</translation>
    </message>
    <message>
        <source>Opens an endpoint: a public port mapped to a node port</source>
        <translation>Ouvre un point d’accès&#xa0;: un port public redirigé vers un port du nœud</translation>
    </message>
    <message>
        <source>Adds a property to an environment</source>
        <translation>Ajoute une propriété à un environnement</translation>
    </message>
    <message>
        <source>Redirects a port inside a node</source>
        <translation>Redirige un port à l’intérieur d’un nœud</translation>
    </message>
    <message>
        <source>Sets properties of an environment</source>
        <translation>Définit des propriétés d’un environnement</translation>
    </message>
    <message>
        <source>Sets data of a layer</source>
        <translation>Définit des données d’une couche</translation>
    </message>
    <message>
        <source>Puts an environment into a group</source>
        <translation>Place un environnement dans un groupe</translation>
    </message>
    <message>
        <source>Changes an environment&apos;s layers, nodes and resources</source>
        <translation>Modifie les couches, les nœuds et les ressources d’un environnement</translation>
    </message>
    <message>
        <source>Checks whether an environment can move to another region</source>
        <translation>Vérifie si un environnement peut passer dans une autre région</translation>
    </message>
    <message>
        <source>Empties a log file of a node</source>
        <translation>Vide un fichier journal d’un nœud</translation>
    </message>
    <message>
        <source>Makes a copy of an environment</source>
        <translation>Fait une copie d’un environnement</translation>
    </message>
    <message>
        <source>Creates an environment</source>
        <translation>Crée un environnement</translation>
    </message>
    <message>
        <source>Deletes an environment and everything in it</source>
        <translation>Supprime un environnement et tout ce qu’il contient</translation>
    </message>
    <message>
        <source>Deploys an application archive</source>
        <translation>Déploie une archive d’application</translation>
    </message>
    <message>
        <source>Takes an environment out of a group</source>
        <translation>Sort un environnement d’un groupe</translation>
    </message>
    <message>
        <source>Changes an endpoint</source>
        <translation>Modifie un point d’accès</translation>
    </message>
    <message>
        <source>Changes the settings of a layer</source>
        <translation>Modifie les paramètres d’une couche</translation>
    </message>
    <message>
        <source>Changes the credentials of a container registry</source>
        <translation>Modifie les identifiants d’un registre de conteneurs</translation>
    </message>
    <message>
        <source>Runs commands on every node of a layer</source>
        <translation>Exécute des commandes sur chaque nœud d’une couche</translation>
    </message>
    <message>
        <source>Runs commands on one node</source>
        <translation>Exécute des commandes sur un nœud</translation>
    </message>
    <message>
        <source>Shows the total consumption of all environments</source>
        <translation>Affiche la consommation totale de tous les environnements</translation>
    </message>
    <message>
        <source>Lists environments with basic information</source>
        <translation>Liste les environnements avec l’essentiel</translation>
    </message>
    <message>
        <source>Shows a container&apos;s entry point</source>
        <translation>Affiche le point d’entrée d’un conteneur</translation>
    </message>
    <message>
        <source>Lists a container&apos;s environment variables</source>
        <translation>Liste les variables d’environnement d’un conteneur</translation>
    </message>
    <message>
        <source>Lists the environment variables of a layer</source>
        <translation>Liste les variables d’environnement d’une couche</translation>
    </message>
    <message>
        <source>Shows the manifest of a container image</source>
        <translation>Affiche le manifeste d’une image de conteneur</translation>
    </message>
    <message>
        <source>Lists the image tags a container can be switched to</source>
        <translation>Liste les tags d’image que peut prendre un conteneur</translation>
    </message>
    <message>
        <source>Shows the command a container runs</source>
        <translation>Affiche la commande qu’exécute un conteneur</translation>
    </message>
    <message>
        <source>Shows how a container is run</source>
        <translation>Affiche comment un conteneur est exécuté</translation>
    </message>
    <message>
        <source>Lists the tags of a container image</source>
        <translation>Liste les tags d’une image de conteneur</translation>
    </message>
    <message>
        <source>Lists the volumes of a layer</source>
        <translation>Liste les volumes d’une couche</translation>
    </message>
    <message>
        <source>Lists the volumes of a container</source>
        <translation>Liste les volumes d’un conteneur</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s endpoints</source>
        <translation>Liste les points d’accès d’un environnement</translation>
    </message>
    <message>
        <source>Shows one environment with its nodes</source>
        <translation>Affiche un environnement avec ses nœuds</translation>
    </message>
    <message>
        <source>Shows a property of an environment</source>
        <translation>Affiche une propriété d’un environnement</translation>
    </message>
    <message>
        <source>Lists the environments with their nodes</source>
        <translation>Liste les environnements avec leurs nœuds</translation>
    </message>
    <message>
        <source>Lists a node&apos;s logs with their contents</source>
        <translation>Liste les journaux d’un nœud avec leur contenu</translation>
    </message>
    <message>
        <source>Lists a node&apos;s log files</source>
        <translation>Liste les fichiers journaux d’un nœud</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s layers</source>
        <translation>Liste les couches d’un environnement</translation>
    </message>
    <message>
        <source>Lists the software versions of a node</source>
        <translation>Liste les versions logicielles d’un nœud</translation>
    </message>
    <message>
        <source>Lists the regions where environments can be created</source>
        <translation>Liste les régions où créer des environnements</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>Liste les régions avec leurs groupes d’hôtes</translation>
    </message>
    <message>
        <source>Shows a container registry&apos;s information about an image</source>
        <translation>Affiche ce qu’un registre de conteneurs dit d’une image</translation>
    </message>
    <message>
        <source>Shows how to reach a node over SSH</source>
        <translation>Affiche comment joindre un nœud par SSH</translation>
    </message>
    <message>
        <source>Lists the software packages of a node</source>
        <translation>Liste les paquets logiciels d’un nœud</translation>
    </message>
    <message>
        <source>Shows the consumption of an environment over time</source>
        <translation>Affiche la consommation d’un environnement au fil du temps</translation>
    </message>
    <message>
        <source>Shows the total consumption of an environment</source>
        <translation>Affiche la consommation totale d’un environnement</translation>
    </message>
    <message>
        <source>Shows the manifest of a software template</source>
        <translation>Affiche le manifeste d’un modèle logiciel</translation>
    </message>
    <message>
        <source>Lists the software templates</source>
        <translation>Liste les modèles logiciels</translation>
    </message>
    <message>
        <source>Moves an environment to another region</source>
        <translation>Déplace un environnement vers une autre région</translation>
    </message>
    <message>
        <source>Reads a log file of a node</source>
        <translation>Lit un fichier journal d’un nœud</translation>
    </message>
    <message>
        <source>Redeploys a container with another image tag</source>
        <translation>Redéploie un conteneur avec un autre tag d’image</translation>
    </message>
    <message>
        <source>Redeploys containers with another image tag</source>
        <translation>Redéploie des conteneurs avec un autre tag d’image</translation>
    </message>
    <message>
        <source>Redeploys every container of a layer with another image tag</source>
        <translation>Redéploie chaque conteneur d’une couche avec un autre tag d’image</translation>
    </message>
    <message>
        <source>Removes a deployed application</source>
        <translation>Retire une application déployée</translation>
    </message>
    <message>
        <source>Removes environment variables from a container</source>
        <translation>Retire des variables d’environnement d’un conteneur</translation>
    </message>
    <message>
        <source>Removes a volume from a container</source>
        <translation>Retire un volume d’un conteneur</translation>
    </message>
    <message>
        <source>Removes a volume from every container of a layer</source>
        <translation>Retire un volume de chaque conteneur d’une couche</translation>
    </message>
    <message>
        <source>Removes several volumes from a container</source>
        <translation>Retire plusieurs volumes d’un conteneur</translation>
    </message>
    <message>
        <source>Closes an endpoint</source>
        <translation>Ferme un point d’accès</translation>
    </message>
    <message>
        <source>Removes a property of an environment</source>
        <translation>Retire une propriété d’un environnement</translation>
    </message>
    <message>
        <source>Removes a log file of a node</source>
        <translation>Retire un fichier journal d’un nœud</translation>
    </message>
    <message>
        <source>Renames a deployed application&apos;s context</source>
        <translation>Renomme le contexte d’une application déployée</translation>
    </message>
    <message>
        <source>Sets a new password for a container</source>
        <translation>Donne un nouveau mot de passe à un conteneur</translation>
    </message>
    <message>
        <source>Sets a new password for every container of a layer</source>
        <translation>Donne un nouveau mot de passe à chaque conteneur d’une couche</translation>
    </message>
    <message>
        <source>Sets a new password for a node</source>
        <translation>Donne un nouveau mot de passe à un nœud</translation>
    </message>
    <message>
        <source>Sets a new password for a node by ID</source>
        <translation>Définit le mot de passe d’un nœud désigné par son ID</translation>
    </message>
    <message>
        <source>Sets a new password for all nodes of a type</source>
        <translation>Donne un nouveau mot de passe aux nœuds d’un type</translation>
    </message>
    <message>
        <source>Sets a new password for a node&apos;s service</source>
        <translation>Donne un nouveau mot de passe au service d’un nœud</translation>
    </message>
    <message>
        <source>Restarts a container</source>
        <translation>Redémarre un conteneur</translation>
    </message>
    <message>
        <source>Restarts a node by ID</source>
        <translation>Redémarre un nœud désigné par son ID</translation>
    </message>
    <message>
        <source>Restarts nodes</source>
        <translation>Redémarre des nœuds</translation>
    </message>
    <message>
        <source>Restarts the services on nodes</source>
        <translation>Redémarre les services des nœuds</translation>
    </message>
    <message>
        <source>Restores a database from a dump</source>
        <translation>Restaure une base de données depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Sets a node&apos;s cloudlets: its memory and processor share</source>
        <translation>Fixe les cloudlets d’un nœud&#xa0;: sa mémoire et sa part de processeur</translation>
    </message>
    <message>
        <source>Sets a container&apos;s entry point</source>
        <translation>Définit le point d’entrée d’un conteneur</translation>
    </message>
    <message>
        <source>Sets a container&apos;s environment variables, replacing all</source>
        <translation>Définit les variables d’environnement d’un conteneur, en les remplaçant toutes</translation>
    </message>
    <message>
        <source>Sets the environment variables of a layer, replacing all</source>
        <translation>Définit les variables d’environnement d’une couche, en les remplaçant toutes</translation>
    </message>
    <message>
        <source>Sets the command a container runs</source>
        <translation>Définit la commande qu’exécute un conteneur</translation>
    </message>
    <message>
        <source>Sets an environment&apos;s display name</source>
        <translation>Définit le nom affiché d’un environnement</translation>
    </message>
    <message>
        <source>Sets the group of an environment</source>
        <translation>Définit le groupe d’un environnement</translation>
    </message>
    <message>
        <source>Sets a node&apos;s display name</source>
        <translation>Définit le nom affiché d’un nœud</translation>
    </message>
    <message>
        <source>Sets a layer&apos;s display name</source>
        <translation>Définit le nom affiché d’une couche</translation>
    </message>
    <message>
        <source>Opens or closes access through the shared load balancer</source>
        <translation>Ouvre ou ferme l’accès par le répartiteur de charge partagé</translation>
    </message>
    <message>
        <source>Dismisses a message of an environment</source>
        <translation>Écarte un message d’un environnement</translation>
    </message>
    <message>
        <source>Puts an environment to sleep</source>
        <translation>Met un environnement en veille</translation>
    </message>
    <message>
        <source>Starts an environment</source>
        <translation>Démarre un environnement</translation>
    </message>
    <message>
        <source>Stops an environment</source>
        <translation>Arrête un environnement</translation>
    </message>
    <message>
        <source>Adds a project to be built and deployed</source>
        <translation>Ajoute un projet à compiler et à déployer</translation>
    </message>
    <message>
        <source>Adds a repository to deploy from</source>
        <translation>Ajoute un dépôt d’où déployer</translation>
    </message>
    <message>
        <source>Deploys an archive or a repository</source>
        <translation>Déploie une archive ou un dépôt</translation>
    </message>
    <message>
        <source>Deploys an archive</source>
        <translation>Déploie une archive</translation>
    </message>
    <message>
        <source>Deploys a project</source>
        <translation>Déploie un projet</translation>
    </message>
    <message>
        <source>Changes a project to be built</source>
        <translation>Modifie un projet à compiler</translation>
    </message>
    <message>
        <source>Changes a deployed project</source>
        <translation>Modifie un projet déployé</translation>
    </message>
    <message>
        <source>Changes a repository</source>
        <translation>Modifie un dépôt</translation>
    </message>
    <message>
        <source>Shows one project to be built</source>
        <translation>Affiche un projet à compiler</translation>
    </message>
    <message>
        <source>Lists the projects to be built</source>
        <translation>Liste les projets à compiler</translation>
    </message>
    <message>
        <source>Lists what is deployed in an environment</source>
        <translation>Liste ce qui est déployé dans un environnement</translation>
    </message>
    <message>
        <source>Shows the deployment hooks</source>
        <translation>Affiche les hooks de déploiement</translation>
    </message>
    <message>
        <source>Shows one deployed project</source>
        <translation>Affiche un projet déployé</translation>
    </message>
    <message>
        <source>Lists the repositories</source>
        <translation>Liste les dépôts</translation>
    </message>
    <message>
        <source>Removes a project to be built</source>
        <translation>Retire un projet à compiler</translation>
    </message>
    <message>
        <source>Removes a repository</source>
        <translation>Retire un dépôt</translation>
    </message>
    <message>
        <source>Renames the context of a deployment</source>
        <translation>Renomme le contexte d’un déploiement</translation>
    </message>
    <message>
        <source>Removes a deployment</source>
        <translation>Retire un déploiement</translation>
    </message>
    <message>
        <source>Updates a deployment from its repository</source>
        <translation>Met à jour un déploiement depuis son dépôt</translation>
    </message>
    <message>
        <source>Starts an export of an environment</source>
        <translation>Lance l’export d’un environnement</translation>
    </message>
    <message>
        <source>Deletes an export</source>
        <translation>Supprime un export</translation>
    </message>
    <message>
        <source>Deletes the data of an export</source>
        <translation>Supprime les données d’un export</translation>
    </message>
    <message>
        <source>Lists the exports</source>
        <translation>Liste les exports</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s topology as a manifest</source>
        <translation>Affiche la topologie d’un environnement sous forme de manifeste</translation>
    </message>
    <message>
        <source>Adds a file or folder to favorites</source>
        <translation>Ajoute un fichier ou un dossier aux favoris</translation>
    </message>
    <message>
        <source>Mounts a shared folder on every node of a layer</source>
        <translation>Monte un dossier partagé sur chaque nœud d’une couche</translation>
    </message>
    <message>
        <source>Mounts a shared folder on a node</source>
        <translation>Monte un dossier partagé sur un nœud</translation>
    </message>
    <message>
        <source>Appends text to a file</source>
        <translation>Ajoute du texte à la fin d’un fichier</translation>
    </message>
    <message>
        <source>Checks whether two nodes mount each other&apos;s folders</source>
        <translation>Vérifie si deux nœuds montent chacun les dossiers de l’autre</translation>
    </message>
    <message>
        <source>Copies a file or folder</source>
        <translation>Copie un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Creates a file or folder</source>
        <translation>Crée un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Deletes a file or folder</source>
        <translation>Supprime un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Lists the folders that a node shares</source>
        <translation>Liste les dossiers que partage un nœud</translation>
    </message>
    <message>
        <source>Lists the favorite files and folders</source>
        <translation>Liste les fichiers et dossiers favoris</translation>
    </message>
    <message>
        <source>Lists the contents of a folder</source>
        <translation>Liste le contenu d’un dossier</translation>
    </message>
    <message>
        <source>Lists the mount points of a node</source>
        <translation>Liste les points de montage d’un nœud</translation>
    </message>
    <message>
        <source>Reads a file</source>
        <translation>Lit un fichier</translation>
    </message>
    <message>
        <source>Stops sharing a folder</source>
        <translation>Cesse de partager un dossier</translation>
    </message>
    <message>
        <source>Removes a file or folder from the favorites</source>
        <translation>Retire un fichier ou un dossier des favoris</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on every node of a layer</source>
        <translation>Démonte un dossier partagé sur chaque nœud d’une couche</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on a node</source>
        <translation>Démonte un dossier partagé sur un nœud</translation>
    </message>
    <message>
        <source>Renames a file or folder</source>
        <translation>Renomme un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Replaces text in a file</source>
        <translation>Remplace du texte dans un fichier</translation>
    </message>
    <message>
        <source>Unpacks an archive on a node</source>
        <translation>Décompresse une archive sur un nœud</translation>
    </message>
    <message>
        <source>Unpacks an archive on the nodes of a type</source>
        <translation>Décompresse une archive sur les nœuds d’un type</translation>
    </message>
    <message>
        <source>Uploads a file</source>
        <translation>Envoie un fichier</translation>
    </message>
    <message>
        <source>Writes a file, replacing its contents</source>
        <translation>Écrit un fichier, en remplaçant son contenu</translation>
    </message>
    <message>
        <source>Creates a group of environments</source>
        <translation>Crée un groupe d’environnements</translation>
    </message>
    <message>
        <source>Changes a group</source>
        <translation>Modifie un groupe</translation>
    </message>
    <message>
        <source>Lists the groups</source>
        <translation>Liste les groupes</translation>
    </message>
    <message>
        <source>Removes a group; its environments stay</source>
        <translation>Supprime un groupe&#xa0;; ses environnements restent</translation>
    </message>
    <message>
        <source>Sets the environments of a group</source>
        <translation>Définit les environnements d’un groupe</translation>
    </message>
    <message>
        <source>Turns a group&apos;s network isolation on or off</source>
        <translation>Active ou désactive l’isolation réseau d’un groupe</translation>
    </message>
    <message>
        <source>Lists the layers with their data</source>
        <translation>Liste les couches avec leurs données</translation>
    </message>
    <message>
        <source>Sets the options of a layer</source>
        <translation>Définit les options d’une couche</translation>
    </message>
    <message>
        <source>Opens or closes a layer to the shared load balancer</source>
        <translation>Ouvre ou ferme une couche au répartiteur de charge partagé</translation>
    </message>
    <message>
        <source>Adds a firewall rule</source>
        <translation>Ajoute une règle de pare-feu</translation>
    </message>
    <message>
        <source>Adds several firewall rules</source>
        <translation>Ajoute plusieurs règles de pare-feu</translation>
    </message>
    <message>
        <source>Changes a firewall rule</source>
        <translation>Modifie une règle de pare-feu</translation>
    </message>
    <message>
        <source>Lists the firewall rules</source>
        <translation>Liste les règles de pare-feu</translation>
    </message>
    <message>
        <source>Removes a firewall rule</source>
        <translation>Retire une règle de pare-feu</translation>
    </message>
    <message>
        <source>Removes several firewall rules</source>
        <translation>Retire plusieurs règles de pare-feu</translation>
    </message>
    <message>
        <source>Turns a firewall on or off</source>
        <translation>Active ou désactive un pare-feu</translation>
    </message>
    <message>
        <source>Turns a firewall rule on or off</source>
        <translation>Active ou désactive une règle de pare-feu</translation>
    </message>
    <message>
        <source>Sets the firewall rules, replacing all</source>
        <translation>Définit les règles de pare-feu, en les remplaçant toutes</translation>
    </message>
    <message>
        <source>Shows one action with its state</source>
        <translation>Affiche une action et son état</translation>
    </message>
    <message>
        <source>Lists the actions in progress</source>
        <translation>Liste les actions en cours</translation>
    </message>
    <message>
        <source>Shows the platform&apos;s time in UTC</source>
        <translation>Affiche l’heure UTC de la plateforme</translation>
    </message>
    <message>
        <source>Lists an account&apos;s actions</source>
        <translation>Liste les actions d’un compte</translation>
    </message>
    <message>
        <source>Searches the actions of a period</source>
        <translation>Recherche parmi les actions d’une période</translation>
    </message>
    <message>
        <source>Adds a trigger that scales a layer by its load</source>
        <translation>Ajoute un déclencheur qui redimensionne une couche selon sa charge</translation>
    </message>
    <message>
        <source>Adds a trigger that reports a high load</source>
        <translation>Ajoute un déclencheur qui signale une charge élevée</translation>
    </message>
    <message>
        <source>Adds a trigger</source>
        <translation>Ajoute un déclencheur</translation>
    </message>
    <message>
        <source>Lists automatic scaling events</source>
        <translation>Liste les interventions du redimensionnement automatique</translation>
    </message>
    <message>
        <source>Deletes a trigger that scales a layer</source>
        <translation>Supprime un déclencheur qui redimensionne une couche</translation>
    </message>
    <message>
        <source>Deletes a trigger that reports a high load</source>
        <translation>Supprime un déclencheur qui signale une charge élevée</translation>
    </message>
    <message>
        <source>Deletes a trigger</source>
        <translation>Supprime un déclencheur</translation>
    </message>
    <message>
        <source>Changes a trigger that scales a layer</source>
        <translation>Modifie un déclencheur qui redimensionne une couche</translation>
    </message>
    <message>
        <source>Changes a trigger that reports a high load</source>
        <translation>Modifie un déclencheur qui signale une charge élevée</translation>
    </message>
    <message>
        <source>Changes a trigger</source>
        <translation>Modifie un déclencheur</translation>
    </message>
    <message>
        <source>Lists the triggers that scale a layer</source>
        <translation>Liste les déclencheurs qui redimensionnent une couche</translation>
    </message>
    <message>
        <source>Lists the triggers that report a high load</source>
        <translation>Liste les déclencheurs qui signalent une charge élevée</translation>
    </message>
    <message>
        <source>Lists the events of a trigger</source>
        <translation>Liste les fois où un déclencheur a réagi</translation>
    </message>
    <message>
        <source>Lists the triggers</source>
        <translation>Liste les déclencheurs</translation>
    </message>
    <message>
        <source>Lists the load alerts that were sent</source>
        <translation>Liste les alertes de charge envoyées</translation>
    </message>
    <message>
        <source>Turns a scaling trigger on or off</source>
        <translation>Active ou désactive un déclencheur de redimensionnement</translation>
    </message>
    <message>
        <source>Turns a load alert trigger on or off</source>
        <translation>Active ou désactive un déclencheur d’alerte de charge</translation>
    </message>
    <message>
        <source>Turns a trigger on or off</source>
        <translation>Active ou désactive un déclencheur</translation>
    </message>
    <message>
        <source>Connects an environment to a version control project</source>
        <translation>Relie un environnement à un projet de gestion de versions</translation>
    </message>
    <message>
        <source>Disconnects a version control project</source>
        <translation>Déconnecte un projet de gestion de versions</translation>
    </message>
    <message>
        <source>Changes a version control project</source>
        <translation>Modifie un projet de gestion de versions</translation>
    </message>
    <message>
        <source>Shows a version control project</source>
        <translation>Affiche un projet de gestion de versions</translation>
    </message>
    <message>
        <source>Updates an environment from version control</source>
        <translation>Met à jour un environnement depuis la gestion de versions</translation>
    </message>
    <message>
        <source>Adds an application to the marketplace</source>
        <translation>Ajoute une application à la place de marché</translation>
    </message>
    <message>
        <source>Deletes an application from the marketplace</source>
        <translation>Supprime une application de la place de marché</translation>
    </message>
    <message>
        <source>Changes an application of the marketplace</source>
        <translation>Modifie une application de la place de marché</translation>
    </message>
    <message>
        <source>Lists the add-ons available for an environment</source>
        <translation>Liste les modules qui conviennent à un environnement</translation>
    </message>
    <message>
        <source>Shows one application of the marketplace</source>
        <translation>Affiche une application de la place de marché</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s categories</source>
        <translation>Liste les catégories de la place de marché</translation>
    </message>
    <message>
        <source>Shows the checksum of the marketplace&apos;s list</source>
        <translation>Affiche la somme de contrôle de la liste de la place de marché</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s applications</source>
        <translation>Liste les applications de la place de marché</translation>
    </message>
    <message>
        <source>Installs an application from the marketplace</source>
        <translation>Installe une application de la place de marché</translation>
    </message>
    <message>
        <source>Installs an add-on in an environment</source>
        <translation>Installe un module dans un environnement</translation>
    </message>
    <message>
        <source>Empties the installer&apos;s log</source>
        <translation>Vide le journal de l’installateur</translation>
    </message>
    <message>
        <source>Reads the installer&apos;s log</source>
        <translation>Lit le journal de l’installateur</translation>
    </message>
    <message>
        <source>Writes to the installer&apos;s log</source>
        <translation>Écrit dans le journal de l’installateur</translation>
    </message>
    <message>
        <source>Adds an application to the favorites</source>
        <translation>Ajoute une application aux favoris</translation>
    </message>
    <message>
        <source>Adds a manifest to the favorites</source>
        <translation>Ajoute un manifeste aux favoris</translation>
    </message>
    <message>
        <source>Removes an application from the favorites</source>
        <translation>Retire une application des favoris</translation>
    </message>
    <message>
        <source>Lists the favorite applications</source>
        <translation>Liste les applications favorites</translation>
    </message>
    <message>
        <source>Runs an action of an installed package</source>
        <translation>Exécute une action d’un paquet installé</translation>
    </message>
    <message>
        <source>Shows the application id of an environment</source>
        <translation>Affiche l’ID d’application d’un environnement</translation>
    </message>
    <message>
        <source>Shows one installation</source>
        <translation>Affiche une installation</translation>
    </message>
    <message>
        <source>Lists the installations</source>
        <translation>Liste les installations</translation>
    </message>
    <message>
        <source>Shows the application id for scripts</source>
        <translation>Affiche l’ID d’application des scripts</translation>
    </message>
    <message>
        <source>Shows the settings of an installation</source>
        <translation>Affiche les paramètres d’une installation</translation>
    </message>
    <message>
        <source>Uninstalls a package</source>
        <translation>Désinstalle un paquet</translation>
    </message>
    <message>
        <source>Shows what a package&apos;s manifest says</source>
        <translation>Affiche ce que dit le manifeste d’un paquet</translation>
    </message>
    <message>
        <source>Shows the settings a package requires</source>
        <translation>Affiche les paramètres que demande un paquet</translation>
    </message>
    <message>
        <source>Shows the version of the installer&apos;s engine</source>
        <translation>Affiche la version du moteur d’installation</translation>
    </message>
    <message>
        <source>Installs a package from its manifest</source>
        <translation>Installe un paquet depuis son manifeste</translation>
    </message>
    <message>
        <source>Shows the account&apos;s name, email, and state</source>
        <translation>Affiche le nom, l’e-mail et l’état du compte</translation>
    </message>
    <message>
        <source>Sends a password reset email</source>
        <translation>Envoie un e-mail pour redéfinir un mot de passe oublié</translation>
    </message>
    <message>
        <source>Creates a personal access token</source>
        <translation>Crée un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Removes personal access tokens</source>
        <translation>Supprime des jetons d’accès personnels</translation>
    </message>
    <message>
        <source>Changes a personal access token</source>
        <translation>Modifie un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Lists the methods of a collaboration policy</source>
        <translation>Liste les méthodes d’une politique de collaboration</translation>
    </message>
    <message>
        <source>Lists where the account is signed in</source>
        <translation>Liste les endroits où le compte est connecté</translation>
    </message>
    <message>
        <source>Lists the API methods that a token can be granted</source>
        <translation>Liste les méthodes d’API qu’un jeton peut recevoir</translation>
    </message>
    <message>
        <source>Lists the presets of API methods</source>
        <translation>Liste les préréglages de méthodes d’API</translation>
    </message>
    <message>
        <source>Lists the account&apos;s personal access tokens</source>
        <translation>Liste les jetons d’accès personnels du compte</translation>
    </message>
    <message>
        <source>Gives a personal access token a new value</source>
        <translation>Donne une nouvelle valeur à un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Signs in and opens a session</source>
        <translation>Connecte et ouvre une session</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>Ferme la session</translation>
    </message>
    <message>
        <source>Ends other sessions of the account</source>
        <translation>Ferme d’autres sessions du compte</translation>
    </message>
    <message>
        <source>Accepts an invitation to a collaboration</source>
        <translation>Accepte une invitation à une collaboration</translation>
    </message>
    <message>
        <source>Reinstates a suspended member</source>
        <translation>Réadmet un membre suspendu</translation>
    </message>
    <message>
        <source>Adds a permission policy</source>
        <translation>Ajoute une politique d’autorisations</translation>
    </message>
    <message>
        <source>Shares resources with members</source>
        <translation>Partage des ressources avec des membres</translation>
    </message>
    <message>
        <source>Adds a role</source>
        <translation>Ajoute un rôle</translation>
    </message>
    <message>
        <source>Checks what a member may do with an environment</source>
        <translation>Vérifie ce qu’un membre peut faire d’un environnement</translation>
    </message>
    <message>
        <source>Removes a member</source>
        <translation>Retire un membre</translation>
    </message>
    <message>
        <source>Deletes a policy</source>
        <translation>Supprime une politique</translation>
    </message>
    <message>
        <source>Stops sharing resources</source>
        <translation>Cesse de partager des ressources</translation>
    </message>
    <message>
        <source>Deletes a role</source>
        <translation>Supprime un rôle</translation>
    </message>
    <message>
        <source>Changes a collaboration</source>
        <translation>Modifie une collaboration</translation>
    </message>
    <message>
        <source>Changes a member</source>
        <translation>Modifie un membre</translation>
    </message>
    <message>
        <source>Changes a policy</source>
        <translation>Modifie une politique</translation>
    </message>
    <message>
        <source>Changes a role</source>
        <translation>Modifie un rôle</translation>
    </message>
    <message>
        <source>Lists the methods allowed on a shared resource</source>
        <translation>Liste les méthodes permises sur une ressource partagée</translation>
    </message>
    <message>
        <source>Lists the resources of a collaboration</source>
        <translation>Liste les ressources d’une collaboration</translation>
    </message>
    <message>
        <source>Lists the methods that a role allows</source>
        <translation>Liste les méthodes qu’un rôle permet</translation>
    </message>
    <message>
        <source>Lists the collaborations of the account</source>
        <translation>Liste les collaborations du compte</translation>
    </message>
    <message>
        <source>Lists the resources shared with a member</source>
        <translation>Liste les ressources partagées avec un membre</translation>
    </message>
    <message>
        <source>Lists the members</source>
        <translation>Liste les membres</translation>
    </message>
    <message>
        <source>Lists the policies</source>
        <translation>Liste les politiques</translation>
    </message>
    <message>
        <source>Lists the methods of a policy</source>
        <translation>Liste les méthodes d’une politique</translation>
    </message>
    <message>
        <source>Lists the roles on a resource</source>
        <translation>Liste les rôles sur une ressource</translation>
    </message>
    <message>
        <source>Lists the roles</source>
        <translation>Liste les rôles</translation>
    </message>
    <message>
        <source>Invites somebody to a collaboration</source>
        <translation>Invite quelqu’un à une collaboration</translation>
    </message>
    <message>
        <source>Leaves a collaboration</source>
        <translation>Quitte une collaboration</translation>
    </message>
    <message>
        <source>Rejects an invitation</source>
        <translation>Refuse une invitation</translation>
    </message>
    <message>
        <source>Sends an invitation again</source>
        <translation>Renvoie une invitation</translation>
    </message>
    <message>
        <source>Sets who a resource is shared with</source>
        <translation>Définit avec qui une ressource est partagée</translation>
    </message>
    <message>
        <source>Sets who several resources are shared with</source>
        <translation>Définit qui partage plusieurs ressources</translation>
    </message>
    <message>
        <source>Suspends a member</source>
        <translation>Suspend un membre</translation>
    </message>
    <message>
        <source>Schedules a script for the account</source>
        <translation>Planifie un script pour le compte</translation>
    </message>
    <message>
        <source>Schedules a script for an environment</source>
        <translation>Planifie un script pour un environnement</translation>
    </message>
    <message>
        <source>Deletes scheduled tasks</source>
        <translation>Supprime des tâches planifiées</translation>
    </message>
    <message>
        <source>Changes a scheduled task</source>
        <translation>Modifie une tâche planifiée</translation>
    </message>
    <message>
        <source>Lists the scheduled tasks</source>
        <translation>Liste les tâches planifiées</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Cloning</source>
        <translation>Clonage</translation>
    </message>
    <message>
        <source>Doesn&apos;t exist</source>
        <translation>N’existe pas</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Défaillant</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Going to sleep</source>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %n attempt(s) left.</source>
        <translation>
            <numerusform>Code incorrect. Il reste %n tentative.</numerusform>
            <numerusform>Code incorrect. Il reste %n tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong code. Check it and try again.</source>
        <translation>Code incorrect. Vérifiez-le et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n attempt(s) left.</source>
        <translation>
            <numerusform>Mot de passe incorrect. Il reste %n tentative.</numerusform>
            <numerusform>Mot de passe incorrect. Il reste %n tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Check it and try again.</source>
        <translation>Mot de passe incorrect. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>A verification code is required.</source>
        <translation>Un code de vérification est nécessaire pour continuer.</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to continue.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t allow this action.</source>
        <translation>La plateforme n’autorise pas cette action.</translation>
    </message>
    <message>
        <source>This item no longer exists. Refresh the list.</source>
        <translation>Cet élément n’existe plus. Actualisez la liste.</translation>
    </message>
    <message>
        <source>This account has reached its token limit. Remove a token, then try again.</source>
        <translation>Ce compte a atteint sa limite de jetons. Supprimez un jeton, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Trop de mots de passe incorrects. Réessayez dans %1.</translation>
    </message>
    <message>
        <source>This platform doesn&apos;t support this action.</source>
        <translation>Cette plateforme ne prend pas en charge cette action.</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded.</source>
        <translation>La connexion a été interrompue avant la réponse de la plateforme.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the platform. Check your network connection and try again.</source>
        <translation>La plateforme est injoignable. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>La connexion n’est pas sécurisée, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The platform sent an invalid response. Try again later.</source>
        <translation>La plateforme a envoyé une réponse non valide. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t respond in time.</source>
        <translation>La plateforme n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The platform isn&apos;t responding. Check your network connection and try again.</source>
        <translation>La plateforme ne répond pas. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Can&apos;t find the platform&apos;s address. Check the domain and your network connection.</source>
        <translation>L’adresse de la plateforme est introuvable. Vérifiez le domaine et votre connexion réseau.</translation>
    </message>
    <message>
        <source>The platform refused the connection. Check the domain or try again later.</source>
        <translation>La plateforme a refusé la connexion. Vérifiez le domaine ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy server blocked the request. Check the system proxy settings.</source>
        <translation>Le serveur proxy a bloqué la requête. Vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t reach the platform. Try again later.</source>
        <translation>La passerelle de la plateforme ne peut pas la joindre. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>La plateforme est en maintenance.</translation>
    </message>
    <message>
        <source>The platform is receiving too many requests.</source>
        <translation>La plateforme reçoit trop de requêtes.</translation>
    </message>
    <message>
        <source>This network requires you to sign in. Open any page in a browser and sign in, then try again.</source>
        <translation>Ce réseau exige que vous vous connectiez. Ouvrez une page dans un navigateur, connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform returned a web page instead of an API response. It may be under maintenance, or this network may require you to sign in first.</source>
        <translation>La plateforme a renvoyé une page web au lieu d’une réponse de l’API. Elle est peut-être en maintenance, ou ce réseau exige d’abord une connexion.</translation>
    </message>
    <message>
        <source>The certificate was issued for a different domain, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>Le certificat a été émis pour un autre domaine, rien n’a donc été envoyé. Vérifiez le domaine de la plateforme.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Contact the platform operator.</source>
        <translation>Le certificat de la plateforme a expiré, rien n’a donc été envoyé. Prévenez l’exploitant de la plateforme.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate isn&apos;t valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>Le certificat de la plateforme n’est pas encore valable, rien n’a donc été envoyé. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an untrusted certificate authority, so nothing was sent. If it&apos;s your organization&apos;s own authority, add its certificate to the platform.</source>
        <translation>Le certificat de la plateforme provient d’une autorité de certification non approuvée, rien n’a donc été envoyé. S’il s’agit de l’autorité de votre organisation, ajoutez son certificat à la plateforme.</translation>
    </message>
    <message>
        <source>Couldn&apos;t establish a secure connection, so nothing was sent.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The platform redirected to “%1”. The redirect was not followed. Check the platform&apos;s domain. If this network requires you to sign in, do so in a browser, then try again.</source>
        <translation>La plateforme redirige vers «&#xa0;%1&#xa0;». La redirection n’a pas été suivie. Vérifiez le domaine de la plateforme. Si ce réseau exige une connexion, effectuez-la dans un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform&apos;s response is too large. Try again later.</source>
        <translation>La réponse de la plateforme est trop volumineuse. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform returned error %1.</source>
        <translation>La plateforme a renvoyé l’erreur %1.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the description. Change it and try again.</source>
        <translation>La plateforme n’a pas accepté la description. Modifiez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the expiry date. Choose another date.</source>
        <translation>La plateforme n’a pas accepté la date d’expiration. Choisissez une autre date.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the selected methods. Refresh the list of methods and select them again.</source>
        <translation>La plateforme n’a pas accepté les méthodes sélectionnées. Actualisez la liste des méthodes, puis sélectionnez-les à nouveau.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the login. It may be in use already. Choose a different login.</source>
        <translation>La plateforme n’a pas accepté l’identifiant. Il est peut-être déjà utilisé. Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the name. Change it and try again.</source>
        <translation>La plateforme n’a pas accepté le nom. Modifiez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the password. Choose a different password.</source>
        <translation>La plateforme n’a pas accepté le mot de passe. Choisissez un autre mot de passe.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the input. Its message was: “%1”</source>
        <translation>La plateforme n’a pas accepté la saisie. Son message&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The platform returned error %2. Its message was: “%1”</source>
        <translation>La plateforme a renvoyé l’erreur %2. Son message&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The platform can&apos;t use its database. Its message was: “%1”</source>
        <translation>La plateforme ne peut pas utiliser sa base de données. Son message&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Refresh to see the current state.</source>
        <translation>La modification a peut-être été effectuée. Actualisez pour voir l’état actuel.</translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>“%1” is the name of a platform preset. Choose a different name.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un préréglage de la plateforme. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Select at least one method first.</source>
        <translation>Cochez d’abord au moins une méthode.</translation>
    </message>
    <message>
        <source>A set named “%1” already exists.</source>
        <translation>Une sélection nommée «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid JSON: %1 at byte %2.</source>
        <translation>Le fichier n’est pas du JSON&#xa0;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain any method sets.</source>
        <translation>Le fichier ne contient aucune sélection de méthodes.</translation>
    </message>
    <message>
        <source>The file was created by a newer version of CirrusGrid Dashboard. Update the program to import it.</source>
        <translation>Le fichier a été créé par une version plus récente de CirrusGrid Dashboard. Mettez le programme à jour pour l’importer.</translation>
    </message>
    <message>
        <source>The set “%1” includes a method that can&apos;t be granted: %2.</source>
        <translation>La sélection «&#xa0;%1&#xa0;» cite une méthode qui ne peut pas être accordée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The set “%1” is empty.</source>
        <translation>La sélection «&#xa0;%1&#xa0;» ne contient aucune méthode.</translation>
    </message>
    <message numerus="yes">
        <source>The name can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>Le nom ne peut pas dépasser %n caractère.</numerusform>
            <numerusform>Le nom ne peut pas dépasser %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the set.</source>
        <translation>Donnez un nom à la sélection.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved set(s) can&apos;t be used here. Nothing was removed. %1</source>
        <translation>
            <numerusform>%n sélection enregistrée ne peut pas être utilisée ici. Rien n’a été supprimé. %1</numerusform>
            <numerusform>%n sélections enregistrées ne peuvent pas être utilisées ici. Rien n’a été supprimé. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved sets can&apos;t be read. They stay in the settings file. %1</source>
        <translation>Impossible de lire les sélections enregistrées. Elles restent dans le fichier de paramètres. %1</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Generate Access Token</source>
        <translation>Générer un jeton d’accès</translation>
    </message>
    <message>
        <source>Edit Access Token</source>
        <translation>Modifier le jeton d’accès</translation>
    </message>
    <message>
        <source>Copy Access Token</source>
        <translation>Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>Enter a description.</source>
        <translation>Saisissez une description.</translation>
    </message>
    <message>
        <source>The description contains characters that can&apos;t be displayed. Remove them.</source>
        <translation>La description contient des caractères qui ne peuvent pas être affichés. Supprimez-les.</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>Saisissez une date ou choisissez «&#xa0;N’expire jamais&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the date as dd-mm-yyyy.</source>
        <translation>Saisissez la date sous la forme jj-mm-aaaa.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later date.</source>
        <translation>Cette date est passée. Choisissez aujourd’hui ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Sélectionnez au moins une méthode.</translation>
    </message>
    <message>
        <source>There are no changes to apply.</source>
        <translation>Aucune modification à appliquer.</translation>
    </message>
    <message>
        <source>No methods are checked. Turn off “Only Checked” to see all methods.</source>
        <translation>Aucune méthode n’est cochée. Désactivez «&#xa0;Cochées seulement&#xa0;» pour tout voir.</translation>
    </message>
    <message>
        <source>No checked methods match “%1”.</source>
        <translation>Aucune méthode cochée ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No methods match “%1”. Press Esc to clear the search.</source>
        <translation>Aucune méthode ne correspond à «&#xa0;%1&#xa0;». Appuyez sur Échap pour effacer la recherche.</translation>
    </message>
    <message>
        <source>The token hasn&apos;t been generated.</source>
        <translation>Aucun jeton n’a encore été généré.</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>Vos modifications seront perdues.</translation>
    </message>
    <message numerus="yes">
        <source>The description can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>La description ne peut pas dépasser %n caractère.</numerusform>
            <numerusform>La description ne peut pas dépasser %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>Cette date n’existe pas. Vérifiez le jour et le mois.</translation>
    </message>
    <message>
        <source>The description contains only invisible characters. Enter visible text.</source>
        <translation>La description ne contient que des caractères invisibles. Saisissez un texte visible.</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Custom (based on %1, %2)</source>
        <translation>Personnalisé, à partir de %1 %2</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>nouvelle description</translation>
    </message>
    <message>
        <source>same methods, different preset</source>
        <translation>mêmes méthodes, autre préréglage</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>%1 méthodes</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>nouvelle date</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>No methods selected</source>
        <translation>Aucune méthode sélectionnée</translation>
    </message>
    <message>
        <source>%L1 of %L2 methods</source>
        <translation>%L1 sur %L2 méthodes</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln service(s)</source>
        <translation>
            <numerusform>dans %Ln service</numerusform>
            <numerusform>dans %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can make changes</source>
        <translation>
            <numerusform>%Ln effectue des modifications</numerusform>
            <numerusform>%Ln effectuent des modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>all read-only</source>
        <translation>toutes en lecture seule</translation>
    </message>
    <message>
        <source>Edit “%1”: %2.</source>
        <translation>Modifier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Generate “%1”: %2, %3.</source>
        <translation>Générer «&#xa0;%1&#xa0;»&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln méthode</numerusform>
            <numerusform>%Ln méthodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expire dans %n jour</numerusform>
            <numerusform>Expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message numerus="yes">
        <source>Custom (%Ln method(s))</source>
        <translation>
            <numerusform>Personnalisé (%Ln méthode)</numerusform>
            <numerusform>Personnalisé (%Ln méthodes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Access Tokens.</source>
        <translation>Choisissez «&#xa0;Jetons d’accès&#xa0;».</translation>
    </message>
    <message>
        <source>Use a separate token for each script. Generate one now.</source>
        <translation>Utilisez un jeton distinct pour chaque script. Générez-en un maintenant.</translation>
    </message>
    <message>
        <source>Describe what the token is for, then press Tab.</source>
        <translation>Décrivez l’usage du jeton, puis appuyez sur Tab.</translation>
    </message>
    <message>
        <source>Tokens expire after 30 days unless you choose another date.</source>
        <translation>Les jetons expirent après 30 jours, sauf si vous choisissez une autre date.</translation>
    </message>
    <message>
        <source>Search the API methods. Type “stop env”.</source>
        <translation>Cherchez parmi les méthodes de l’API. Saisissez «&#xa0;stop env&#xa0;».</translation>
    </message>
    <message>
        <source>Check StopEnv. The token can call this method and nothing else.</source>
        <translation>Cochez StopEnv. Le jeton peut appeler cette méthode et rien d’autre.</translation>
    </message>
    <message>
        <source>Only Checked shows everything the token is allowed to do.</source>
        <translation>«&#xa0;Cochées seulement&#xa0;» montre tout ce que le jeton peut faire.</translation>
    </message>
    <message>
        <source>Generate the token. You&apos;ll be asked for your password.</source>
        <translation>Générez le jeton. Votre mot de passe vous sera demandé.</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>Confirmez.</translation>
    </message>
    <message>
        <source>The value is shown only once. Copy it now. The clipboard is cleared after a minute.</source>
        <translation>La valeur n’est affichée qu’une fois. Copiez-la maintenant. Le presse-papiers est effacé après une minute.</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>Utilisez-le maintenant dans une requête.</translation>
    </message>
    <message>
        <source>This is the request a script would make. Send it from here.</source>
        <translation>Voici la requête que ferait un script. Envoyez-la d’ici.</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means the call succeeded. Close this window.</source>
        <translation>&quot;result&quot;: 0 signifie que l’appel a réussi. Fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Close this window, too. The value won&apos;t be shown again.</source>
        <translation>Fermez aussi cette fenêtre. La valeur ne sera plus affichée.</translation>
    </message>
    <message>
        <source>The token stopped the environment. Activity shows the call.</source>
        <translation>Le jeton a arrêté l’environnement. L’appel figure sous «&#xa0;Activité&#xa0;».</translation>
    </message>
    <message>
        <source>Remove tokens you no longer need. Select the token, then choose Remove.</source>
        <translation>Supprimez les jetons dont vous n’avez plus besoin. Sélectionnez le jeton, puis choisissez «&#xa0;Supprimer&#xa0;».</translation>
    </message>
    <message>
        <source>Scripts that still use it get an error from now on.</source>
        <translation>Les scripts qui l’utilisent encore reçoivent désormais une erreur.</translation>
    </message>
    <message>
        <source>That&apos;s the tour. To learn more, see the user guide.</source>
        <translation>La visite est terminée. Pour en savoir plus, consultez le guide d’utilisation.</translation>
    </message>
    <message>
        <source>Tour example</source>
        <extracomment>The description of a token.</extracomment>
        <translation>Exemple de la visite</translation>
    </message>
    <message>
        <source>The demo&apos;s password is “demo”.</source>
        <translation>Le mot de passe de la démonstration est «&#xa0;demo&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the password again: “demo”.</source>
        <translation>Saisissez de nouveau le mot de passe&#xa0;: «&#xa0;demo&#xa0;».</translation>
    </message>
    <message>
        <source>Open Settings to find your access tokens.</source>
        <translation>Ouvrez «&#xa0;Paramètres&#xa0;» pour trouver vos jetons d’accès.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>Ce compte est suspendu</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Ses jetons ne peuvent être ni vus ni modifiés. Adressez-vous à l’exploitant de la plateforme.</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Token summary</source>
        <translation>Résumé des jetons</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expirent bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisés</translation>
    </message>
    <message>
        <source>Recent Activity…</source>
        <translation>Activité récente…</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>Utiliser dans une requête…</translation>
    </message>
    <message>
        <source>Edit the selected token (Enter)</source>
        <translation>Modifier le jeton sélectionné (Entrée)</translation>
    </message>
    <message>
        <source>Create a new token based on the selected one</source>
        <translation>Créer un jeton à partir du jeton sélectionné</translation>
    </message>
    <message>
        <source>Remove the selected tokens</source>
        <translation>Supprimer les jetons sélectionnés</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Aucun jeton d’accès pour l’instant</translation>
    </message>
    <message>
        <source>An access token lets a script call selected API methods without your password. Use a separate token for each script, with only the methods it needs.</source>
        <translation>Un jeton d’accès permet à un script d’appeler certaines méthodes de l’API sans votre mot de passe. Utilisez un jeton distinct pour chaque script, avec les seules méthodes nécessaires.</translation>
    </message>
    <message>
        <source>Generate First Token</source>
        <translation>Générer le premier jeton</translation>
    </message>
    <message>
        <source>No matching tokens</source>
        <translation>Aucun jeton ne correspond au filtre</translation>
    </message>
    <message>
        <source>The filter matches descriptions, presets, methods, and IDs.</source>
        <translation>Le filtre porte sur la description, le préréglage, les méthodes et l’ID.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>This account has reached its limit of %L1 tokens. Remove a token to generate another.</source>
        <translation>Ce compte a atteint sa limite de %L1 jetons. Supprimez un jeton pour en générer un autre.</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>Générer un jeton (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln jeton</numerusform>
            <numerusform>%L1 sur %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln masqué par le filtre</numerusform>
            <numerusform>%Ln masqués par le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Chargement des jetons…</translation>
    </message>
    <message>
        <source>Reload the token list</source>
        <translation>Recharger la liste des jetons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) within %1</source>
        <translation>
            <numerusform>%Ln expire d’ici %1</numerusform>
            <numerusform>%Ln expirent d’ici %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Find by Value…</source>
        <translation>Rechercher par valeur…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Email (used to sign in)</source>
        <translation>E-mail (utilisé pour se connecter)</translation>
    </message>
    <message>
        <source>Account settings saved.</source>
        <translation>Paramètres du compte enregistrés.</translation>
    </message>
    <message>
        <source>Change the account name or email.</source>
        <translation>Modifier le nom ou l’e-mail du compte.</translation>
    </message>
    <message>
        <source>The account was not changed.</source>
        <translation>Le compte n’a pas été modifié.</translation>
    </message>
    <message>
        <source>To change this account, go to the platform&apos;s website.</source>
        <translation>Pour modifier ce compte, accédez au site web de la plateforme.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityModel</name>
    <message>
        <source>token “%1”</source>
        <translation>jeton «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>échec (%1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>API calls and changes appear here.</source>
        <translation>Les appels de l’API et les modifications s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Callout</name>
    <message>
        <source>Show me (F8)</source>
        <translation>Montrer (F8)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Suivant (F8)</translation>
    </message>
    <message>
        <source>End Tour</source>
        <translation>Terminer la visite</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ChangePasswordTab</name>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <translation>Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changing the password ends all other sessions. Access tokens keep working.</source>
        <translation>Changer le mot de passe ferme toutes les autres sessions. Les jetons d’accès continuent de fonctionner.</translation>
    </message>
    <message>
        <source>The new passwords don&apos;t match. Enter them again.</source>
        <translation>Les nouveaux mots de passe ne correspondent pas. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Le mot de passe a été changé.</translation>
    </message>
    <message>
        <source>To change your password, go to the platform&apos;s website.</source>
        <translation>Pour changer votre mot de passe, accédez au site web de la plateforme.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Le mot de passe n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ConnectDialog</name>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Code de vérification</translation>
    </message>
    <message>
        <source>Confirm password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Saves the session in the system keychain. Your password is never saved.</source>
        <translation>Enregistre la session dans le trousseau du système. Le mot de passe n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Welcome to CirrusGrid</source>
        <translation>Bienvenue dans CirrusGrid</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Se connecter à une plateforme</translation>
    </message>
    <message>
        <source>The local platform runs inside this program and doesn&apos;t have an account yet. Choose a login and password to create one. Three sample environments are included.</source>
        <translation>La plateforme locale fonctionne dans ce programme et n’a pas encore de compte. Choisissez un identifiant et un mot de passe pour en créer un. Trois environnements d’exemple sont fournis.</translation>
    </message>
    <message>
        <source>Sign in with your account&apos;s login and password.</source>
        <translation>Connectez-vous avec l’identifiant et le mot de passe de votre compte.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>vous@example.com</translation>
    </message>
    <message>
        <source>Enter a code from your authenticator app, or a recovery code.</source>
        <translation>Saisissez un code de votre application d’authentification ou un code de récupération.</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Enter them again.</source>
        <translation>Les mots de passe ne correspondent pas. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in timed out. Connect again and enter a new code.</source>
        <translation>Le délai de connexion est dépassé. Connectez-vous de nouveau et saisissez un nouveau code.</translation>
    </message>
    <message>
        <source>Wrong login or password. Check both and try again.</source>
        <translation>Identifiant ou mot de passe incorrect. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Manage the platform</source>
        <translation>Gérer la plateforme</translation>
    </message>
    <message>
        <source>Edit or remove this platform</source>
        <translation>Modifier ou supprimer cette plateforme</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Add Platform…</source>
        <translation>Ajouter une plateforme…</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>Sign in again to pick up where you left off.</source>
        <translation>Reconnectez-vous pour reprendre là où vous en étiez.</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>The platform itself isn&apos;t affected. Its saved sessions are removed from this computer.</source>
        <translation>La plateforme elle-même n’est pas concernée. Ses sessions enregistrées sont supprimées de cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plateforme %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your saved session because the system keychain is locked or isn&apos;t available. Sign in with your password.</source>
        <translation>Impossible de lire votre session enregistrée&#xa0;: le trousseau du système est verrouillé ou indisponible. Connectez-vous avec votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardPage</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message numerus="yes">
        <source>offline, retrying in %n s</source>
        <translation>
            <numerusform>hors ligne, nouvel essai dans %n&#xa0;s</numerusform>
            <numerusform>hors ligne, nouvel essai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>API at %1</source>
        <translation>API sur %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account on a platform, in the user menu.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation>mode présentation</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardProgram</name>
    <message>
        <source>Token %1</source>
        <extracomment>What an audience sees instead of a token&apos;s description; %1 is the token&apos;s ID.</extracomment>
        <translation>Jeton %1</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::EnvironmentPanel</name>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No matching environments.</source>
        <translation>Aucun environnement ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>Ce compte n’a aucun environnement.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ExpiryField</name>
    <message>
        <source>Expires At</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>jj-mm-aaaa</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Bas)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Durée de validité</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Valide pendant %1</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Valable jusqu’au %1 (%2)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FailureLine</name>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>La session enregistrée se trouve encore dans le trousseau du système, qui est verrouillé ou indisponible. Elle sera retirée dès que le trousseau sera disponible.</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>La valeur enregistrée du jeton se trouve encore dans le trousseau du système, qui est verrouillé ou indisponible. Elle sera retirée dès que le trousseau sera disponible.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save settings to %1. Changes last only until you quit. Check the file&apos;s permissions and the free disk space.</source>
        <translation>Impossible d’enregistrer les paramètres dans %1. Les modifications ne durent que jusqu’à la fermeture du programme. Vérifiez les droits du fichier et l’espace disque disponible.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read.</source>
        <translation>Certains paramètres de %1 n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read. The damaged file was copied to %2.</source>
        <translation>Certains paramètres de %1 n’ont pas pu être lus. Le fichier endommagé a été copié vers %2.</translation>
    </message>
    <message>
        <source>The system keychain isn&apos;t available, so you&apos;ll have to sign in again next time.</source>
        <translation>Le trousseau du système n’est pas disponible&#xa0;; vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>This account is suspended. Its tokens and environments can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Ce compte est suspendu&#xa0;: ses jetons et environnements ne peuvent être ni vus ni modifiés. Adressez-vous à l’exploitant de la plateforme.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FindTokenDialog</name>
    <message>
        <source>Find a Token by Its Value</source>
        <translation>Rechercher un jeton par sa valeur</translation>
    </message>
    <message>
        <source>Text that may contain token values</source>
        <translation>Texte pouvant contenir des valeurs de jetons</translation>
    </message>
    <message>
        <source>Paste a value or a text that contains some, or drop a file</source>
        <translation>Collez une valeur ou un texte qui en contient, ou déposez un fichier</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only the value&apos;s SHA-256 is sent to your platforms.</source>
        <translation>Le texte reste sur cet ordinateur. Seul le SHA-256 de la valeur est envoyé à vos plateformes.</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date first.</source>
        <translation>Ce jeton a expiré. Modifiez-le d’abord pour lui donner une nouvelle date.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) in %1.</source>
        <translation>
            <numerusform>%Ln nouvelle valeur dans %1.</numerusform>
            <numerusform>%Ln nouvelles valeurs dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copies the method, error code, and error message for a bug report</source>
        <translation>Copie la méthode, le code d’erreur et le message d’erreur pour un rapport de bogue</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>makes changes · %1</source>
        <translation>modifie · %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeModel</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>Aucun paramètre.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Paramètres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>Makes changes.</source>
        <translation>Effectue des modifications.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted · %L3 shown</source>
        <translation>%L1 sur %L2 accordées · %L3 affichées</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted</source>
        <translation>%L1 sur %L2 accordées</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %Ln method(s) shown.</source>
        <translation>
            <numerusform>La case n’agit que sur la %Ln méthode affichée.</numerusform>
            <numerusform>La case n’agit que sur les %Ln méthodes affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeView</name>
    <message>
        <source>API Docs</source>
        <translation>Doc API</translation>
    </message>
    <message>
        <source>API methods</source>
        <translation>Méthodes de l’API</translation>
    </message>
    <message>
        <source>Open this method&apos;s documentation in the browser (F1)</source>
        <translation>Ouvrir la documentation de cette méthode dans le navigateur (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
    <message>
        <source>Confirm with password</source>
        <translation>Confirmer par mot de passe</translation>
    </message>
    <message>
        <source>Confirm Your Password</source>
        <translation>Confirmer par mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Select Confirm to try again. The change won&apos;t be made twice.</source>
        <translation>La modification a peut-être été effectuée. Choisissez «&#xa0;Confirmer&#xa0;» pour réessayer. Elle ne sera pas effectuée deux fois.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Trop de mots de passe incorrects. Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordField</name>
    <message>
        <source>Hide the password (Ctrl+H)</source>
        <translation>Masquer le mot de passe (Ctrl+H)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+H)</source>
        <translation>Afficher le mot de passe (Ctrl+H)</translation>
    </message>
    <message>
        <source>Caps Lock may be on.</source>
        <translation>La touche Verr. Maj semble activée.</translation>
    </message>
    <message>
        <source>Line breaks and tabs were left out of the pasted text.</source>
        <translation>Les sauts de ligne et les tabulations ont été retirés du texte collé.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>Le mot de passe se termine par une espace.</translation>
    </message>
    <message>
        <source>The password starts with a space.</source>
        <translation>Le mot de passe commence par une espace.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PathCopier</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PlatformDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove Certificate Authority</source>
        <translation>Retirer l’autorité de certification</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add Platform</source>
        <translation>Ajouter une plateforme</translation>
    </message>
    <message>
        <source>Edit Platform</source>
        <translation>Modifier la plateforme</translation>
    </message>
    <message>
        <source>Name to show in this program</source>
        <translation>Nom affiché dans ce programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A domain, for example example.com, or a full address.</source>
        <translation>Le domaine, par exemple example.com, ou une adresse complète.</translation>
    </message>
    <message>
        <source>Choose a CA Certificate</source>
        <translation>Choisir un certificat d’autorité de certification</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>Choisir un certificat d’autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain a CA certificate in PEM format.</source>
        <translation>%1 ne contient pas de certificat d’autorité de certification au format PEM.</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities are trusted. If the platform uses a private one, add its certificate.</source>
        <translation>Les autorités de certification du système sont approuvées. Si la plateforme en utilise une privée, ajoutez son certificat.</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2
Valid from %3 until %4</source>
        <translation>%1
SHA-256&#xa0;: %2
Valable du %3 au %4</translation>
    </message>
    <message>
        <source>A platform with this name already exists. Choose a different name.</source>
        <translation>Une plateforme porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Enter a domain, such as example.com, or an address that starts with https://.</source>
        <translation>Saisissez un domaine, par exemple example.com, ou une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité de certification</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Platforms</name>
    <message>
        <source>Local platform</source>
        <translation>Plateforme locale</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PreferencesTab</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Changes take effect immediately and apply only to this computer.</source>
        <translation>Les modifications s’appliquent immédiatement, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear copied values after</source>
        <translation>Effacer les valeurs copiées après</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry warning</source>
        <translation>Avertir avant l’expiration</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RecoveryCodesDialog</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera effacé dans %n seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers sera effacé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are no longer on the clipboard.</source>
        <translation>Les codes ne sont plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save your recovery codes</source>
        <translation>Conservez ces codes de récupération</translation>
    </message>
    <message>
        <source>If you can&apos;t use your authenticator app, sign in with a recovery code. Each code works once. Copy or download the codes now. They won&apos;t be shown again.</source>
        <translation>Si vous ne pouvez pas utiliser votre application d’authentification, connectez-vous avec un code de récupération. Chaque code fonctionne une fois. Copiez ou téléchargez les codes maintenant. Ils ne seront plus affichés.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Download Recovery Codes</source>
        <translation>Télécharger les codes de récupération</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the codes: %1. Choose another location.</source>
        <translation>Les codes n’ont pas été enregistrés&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Enregistré dans %1, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Close without saving the codes?</source>
        <translation>Fermer sans conserver les codes&#xa0;?</translation>
    </message>
    <message>
        <source>Without these codes, you can&apos;t sign in if you lose your authenticator app. While you&apos;re signed in, you can create new codes in Account Settings.</source>
        <translation>Sans ces codes, vous ne pourrez pas vous connecter si vous perdez votre application d’authentification. Tant que vous êtes connecté, vous pouvez créer de nouveaux codes dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove Access Tokens</source>
        <translation>Supprimer des jetons d’accès</translation>
    </message>
    <message>
        <source>Remove access tokens</source>
        <translation>Supprimer des jetons d’accès</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln jeton d’accès&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln jetons d’accès&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything that uses a removed token stops working immediately. This can&apos;t be undone.</source>
        <translation>Tout ce qui utilise un jeton supprimé cesse immédiatement de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>Jetons à supprimer</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>dernière utilisation : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
        <translation>Valeur du jeton d’accès</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>Enregistrer dans le trousseau</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>Utiliser dans une requête…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>“%1” was generated.</source>
        <translation>«&#xa0;%1&#xa0;» a été généré.</translation>
    </message>
    <message>
        <source>“%1” has a new value. The old value no longer works.</source>
        <translation>«&#xa0;%1&#xa0;» a une nouvelle valeur. L’ancienne ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Copy or download the value now. It won&apos;t be shown again.</source>
        <translation>Copiez ou téléchargez la valeur maintenant. Elle ne sera plus affichée.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera effacé dans %n seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers sera effacé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is no longer on the clipboard.</source>
        <translation>La valeur n’est plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Download Access Token</source>
        <translation>Télécharger le jeton d’accès</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the value: %1. Choose another location.</source>
        <translation>La valeur n’a pas été enregistrée&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Enregistré dans %1, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Saved to the system keychain.</source>
        <translation>Enregistré dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The value wasn&apos;t saved because the system keychain isn&apos;t available. Copy or download it instead.</source>
        <translation>La valeur n’a pas été enregistrée, car le trousseau du système n’est pas disponible. Copiez-la ou téléchargez-la.</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>Fermer sans conserver la valeur&#xa0;?</translation>
    </message>
    <message>
        <source>You haven&apos;t copied or downloaded the value, and it can&apos;t be shown again. If you lose it, you&apos;ll have to regenerate the token.</source>
        <translation>Vous n’avez ni copié ni téléchargé la valeur, et elle ne peut plus être affichée. Si vous la perdez, vous devrez régénérer le jeton.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Export All…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Save Selection</source>
        <translation>Enregistrer la sélection</translation>
    </message>
    <message>
        <source>Set name</source>
        <translation>Nom de la sélection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename Set</source>
        <translation>Renommer la sélection</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove the set “%1”?</source>
        <translation>Supprimer la sélection «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Tokens created with this set keep their methods.</source>
        <translation>Les jetons créés avec elle conservent leurs méthodes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export Saved Sets</source>
        <translation>Exporter les sélections enregistrées</translation>
    </message>
    <message>
        <source>Exported the saved sets to %1.</source>
        <translation>Les sélections enregistrées ont été écrites dans %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>Rien n’a été écrit dans %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Import Saved Sets</source>
        <translation>Importer des sélections enregistrées</translation>
    </message>
    <message>
        <source>Method sets (*.json)</source>
        <translation>Sélections de méthodes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. Can&apos;t read %1: %2.</source>
        <translation>Rien n’a été importé&#xa0;: %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) imported.</source>
        <translation>
            <numerusform>%n sélection importée.</numerusform>
            <numerusform>%n sélections importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved Sets</source>
        <translation>Sélections enregistrées</translation>
    </message>
    <message>
        <source>Save and reuse method selections</source>
        <translation>Conserver des sélections de méthodes sous un nom</translation>
    </message>
    <message>
        <source>Save Selection As…</source>
        <translation>Enregistrer la sélection sous…</translation>
    </message>
    <message>
        <source>The set “%1” was replaced.</source>
        <translation>La sélection «&#xa0;%1&#xa0;» a été remplacée.</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Remplacées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedValuesSection</name>
    <message>
        <source>Saved token values</source>
        <translation>Valeurs de jetons enregistrées</translation>
    </message>
    <message>
        <source>Remove from Keychain</source>
        <translation>Retirer du trousseau</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>No saved values. You can save a value when it&apos;s shown.</source>
        <translation>Aucune valeur enregistrée. Vous pouvez enregistrer une valeur lorsqu’elle est affichée.</translation>
    </message>
    <message>
        <source>Stored in the system keychain for “Use in a Request”.</source>
        <translation>Enregistrées dans le trousseau du système pour «&#xa0;Utiliser dans une requête&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (not removed yet)</source>
        <translation>%1 (pas encore retirée)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>now (this session)</source>
        <translation>maintenant (cette session)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>Connecté le</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionsTab</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>End All Other Sessions</source>
        <translation>Fermer toutes les autres sessions</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Fermer les sessions sélectionnées</translation>
    </message>
    <message>
        <source>Select a session other than the current one</source>
        <translation>Sélectionnez une session autre que la session actuelle</translation>
    </message>
    <message>
        <source>No sessions were ended.</source>
        <translation>Aucune session n’a été fermée.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SettingsFrame</name>
    <message>
        <source>Settings sections</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Fermer les paramètres</translation>
    </message>
    <message>
        <source>Close settings (Esc)</source>
        <translation>Fermer les paramètres (Échap)</translation>
    </message>
    <message>
        <source>Expand settings</source>
        <translation>Agrandir les paramètres</translation>
    </message>
    <message>
        <source>Expand settings over the environments (F11)</source>
        <translation>Agrandir les paramètres sur les environnements (F11)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>Robustesse du mot de passe</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TextDialog</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActions</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>Appliquer d’abord vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>You have unsaved changes (%1). You can apply them when you regenerate the token.</source>
        <translation>Vous avez des modifications non enregistrées (%1). Vous pouvez les appliquer en régénérant le jeton.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Apply and Regenerate</source>
        <translation>Appliquer et régénérer</translation>
    </message>
    <message>
        <source>Regenerate “%1”. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Régénérer «&#xa0;%1&#xa0;». L’ancienne valeur cesse immédiatement de fonctionner&#xa0;: mettez à jour les scripts qui l’utilisent.</translation>
    </message>
    <message>
        <source>The old value still works.</source>
        <translation>L’ancienne valeur fonctionne encore.</translation>
    </message>
    <message>
        <source>The token was generated, but its value was lost</source>
        <translation>Le jeton a été généré, mais sa valeur est perdue</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded. “%1” was created, but its value can&apos;t be shown. Regenerate the token to get a new value.</source>
        <translation>La connexion a été interrompue avant la réponse de la plateforme. «&#xa0;%1&#xa0;» a été créé, mais sa valeur ne peut pas être affichée. Régénérez le jeton pour obtenir une nouvelle valeur.</translation>
    </message>
    <message>
        <source>The old value may no longer work</source>
        <translation>L’ancienne valeur ne fonctionne peut-être plus</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded, so the new value of “%1” may have been lost. Regenerate the token again to get a working value.</source>
        <translation>La connexion a été interrompue avant la réponse de la plateforme&#xa0;; la nouvelle valeur de «&#xa0;%1&#xa0;» est peut-être perdue. Régénérez de nouveau le jeton pour obtenir une valeur qui fonctionne.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Remove “%1”.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s).</source>
        <translation>
            <numerusform>Supprimer %Ln jeton d’accès.</numerusform>
            <numerusform>Supprimer %Ln jetons d’accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens were removed.</source>
        <translation>Aucun jeton n’a été supprimé.</translation>
    </message>
    <message>
        <source>No token was generated.</source>
        <translation>Aucun jeton n’a été généré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) removed.</source>
        <translation>
            <numerusform>%Ln jeton supprimé.</numerusform>
            <numerusform>%Ln jetons supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) had already been removed.</source>
        <translation>
            <numerusform>%Ln jeton avait déjà été supprimé.</numerusform>
            <numerusform>%Ln jetons avaient déjà été supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActivityDialog</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>No recent activity</source>
        <translation>Aucune activité récente</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>Le jeton a été utilisé pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>This token has never been used.</source>
        <translation>Le jeton n’a jamais été utilisé.</translation>
    </message>
    <message>
        <source>Recent activity for “%1”</source>
        <translation>Activité récente de « %1 »</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenDialog</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For example, “CI deploys”</source>
        <translation>À quoi sert le jeton, par exemple «&#xa0;déploiements CI&#xa0;»</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, for example “stop env”</source>
        <translation>Rechercher des méthodes, par exemple «&#xa0;stop env&#xa0;»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Only Checked</source>
        <translation>Cochées seulement</translation>
    </message>
    <message>
        <source>Selected methods</source>
        <translation>Méthodes sélectionnées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Régénérer le jeton</translation>
    </message>
    <message>
        <source>Gives the token a new value. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Donne une nouvelle valeur au jeton. L’ancienne valeur cesse immédiatement de fonctionner&#xa0;: mettez à jour les scripts qui l’utilisent.</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date, then regenerate the token.</source>
        <translation>Ce jeton a expiré. Choisissez une nouvelle date, puis régénérez le jeton.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications ?</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” replaced the methods you selected.</source>
        <translation>«&#xa0;%1&#xa0;» a remplacé les méthodes que vous aviez sélectionnées.</translation>
    </message>
    <message>
        <source>Looks like “%1” (ID %2).</source>
        <translation>Ressemble à « %1 » (ID %2).</translation>
    </message>
    <message>
        <source>From a Script…</source>
        <translation>D’un script…</translation>
    </message>
    <message>
        <source>From a Script</source>
        <translation>D’un script</translation>
    </message>
    <message>
        <source>Find the methods that a script calls</source>
        <translation>Trouver les méthodes qu’un script appelle</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) of the script are checked.</source>
        <translation>
            <numerusform>%n méthode du script est cochée.</numerusform>
            <numerusform>%n méthodes du script sont cochées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenFinder</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account.</extracomment>
        <translation>« %1 », %2</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account, %3 its state, such as Active.</extracomment>
        <translation>« %1 », %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln tokens named “%1”, %2</source>
        <extracomment>%1 is the description that the tokens share, %2 the login of their account.</extracomment>
        <translation>
            <numerusform>L’un de %Ln jeton nommé « %1 », %2</numerusform>
            <numerusform>L’un des %Ln jetons nommés « %1 », %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not of your account</source>
        <translation>N’appartient pas à votre compte</translation>
    </message>
    <message>
        <source>Mistyped: its checksum doesn&apos;t fit</source>
        <translation>Mal saisie : la somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>N’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>If others may have seen the value, regenerate the token, then update the scripts that use it.</source>
        <translation>Si d’autres personnes ont pu voir la valeur, régénérez le jeton, puis mettez à jour les scripts qui l’utilisent.</translation>
    </message>
    <message>
        <source>The platform reports the description only. Give each token a description of its own to distinguish them.</source>
        <translation>La plateforme n’indique que la description. Donnez à chaque jeton sa propre description pour les distinguer.</translation>
    </message>
    <message>
        <source>The token was removed or regenerated, or it belongs to another account or platform.</source>
        <translation>Le jeton a été supprimé ou régénéré, ou il appartient à un autre compte ou à une autre plateforme.</translation>
    </message>
    <message>
        <source>A character is missing or wrong. No token has this value.</source>
        <translation>Un caractère manque ou est incorrect. Aucun jeton n’a cette valeur.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t support this, or can&apos;t be reached.</source>
        <translation>La plateforme ne prend pas cela en charge ou n’est pas joignable.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The token was never used.</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Dernière utilisation</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenModel</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Valable jusqu’au %1 (%2)</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>Ce jeton n’expire pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln méthode</numerusform>
            <numerusform>%Ln méthodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
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
        <translation>Rechercher des environnements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Paramètres (Ctrl+,)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Take a Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Restart Demo</source>
        <translation>Redémarrer la démonstration</translation>
    </message>
    <message>
        <source>Presenter Mode</source>
        <translation>Mode présentation</translation>
    </message>
    <message>
        <source>Copy UI Path</source>
        <translation>Copier le chemin de l’interface</translation>
    </message>
    <message>
        <source>Find a Token by Its Value…</source>
        <translation>Rechercher un jeton par sa valeur…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorDialog</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Code de vérification</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Authentification à deux facteurs</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app</source>
        <translation>Scannez ce code QR avec votre application d’authentification</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Ou saisissez cette clé dans l’application&#xa0;:</translation>
    </message>
    <message>
        <source>6 digits from the app</source>
        <translation>6 chiffres de l’application</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>L’authentification à deux facteurs est toujours désactivée.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Authentification à deux facteurs</translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>Configurer l’authentification à deux facteurs</translation>
    </message>
    <message>
        <source>New Recovery Codes…</source>
        <translation>Nouveaux codes de récupération…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nouveaux codes de récupération</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>Désactiver l’authentification à deux facteurs</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in requires a code from your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Activée. La connexion demande un code de votre application d’authentification. Il reste %n code de récupération.</numerusform>
            <numerusform>Activée. La connexion demande un code de votre application d’authentification. Il reste %n codes de récupération.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in requires only your password. Tokens aren&apos;t affected.</source>
        <translation>Désactivée. Le mot de passe seul suffit pour se connecter. Les jetons ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>Configurer l’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>L’authentification à deux facteurs reste désactivée.</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication. Signing in will require only your password, and your recovery codes will stop working.</source>
        <translation>Désactiver l’authentification à deux facteurs. Le mot de passe seul suffira pour se connecter, et les codes de récupération cesseront de fonctionner.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still on.</source>
        <translation>L’authentification à deux facteurs reste activée.</translation>
    </message>
    <message>
        <source>Create new recovery codes. Your current codes will stop working.</source>
        <translation>Créer de nouveaux codes de récupération. Vos codes actuels cesseront de fonctionner.</translation>
    </message>
    <message>
        <source>Your current codes still work.</source>
        <translation>Vos codes actuels fonctionnent encore.</translation>
    </message>
    <message>
        <source>Not available in presenter mode because the audience would see the key or codes.</source>
        <translation>Non disponible en mode présentation, car le public verrait la clé ou les codes.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::UsageDialog</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Access token value</source>
        <translation>Valeur du jeton d’accès</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>curl (shell)</source>
        <translation>curl (terminal)</translation>
    </message>
    <message>
        <source>URL (browser)</source>
        <translation>URL (navigateur)</translation>
    </message>
    <message>
        <source>Maven</source>
        <translation>Maven</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>Pipeline CI</translation>
    </message>
    <message>
        <source>Required only to send the request</source>
        <translation>Nécessaire uniquement pour envoyer la requête</translation>
    </message>
    <message>
        <source>Use “%1” in a Request</source>
        <translation>Utiliser «&#xa0;%1&#xa0;» dans une requête</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Valeur du jeton</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>Du trousseau</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>Saisissez une valeur pour %1.</translation>
    </message>
    <message>
        <source>Copied. The token value isn&apos;t included.</source>
        <translation>Copié. La valeur du jeton n’est pas incluse.</translation>
    </message>
    <message>
        <source>Enter the token value to send the request.</source>
        <translation>Saisissez la valeur du jeton pour envoyer la requête.</translation>
    </message>
    <message>
        <source>No response. %1</source>
        <translation>Aucune réponse. %1</translation>
    </message>
    <message>
        <source>&quot;result&quot;: %1 · %2 ms</source>
        <translation>&quot;result&quot;: %1 · %2 ms</translation>
    </message>
    <message>
        <source>Use in a Request</source>
        <translation>Utiliser dans une requête</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Token “%1” expires</source>
        <translation>Le jeton « %1 » expire</translation>
    </message>
    <message>
        <source>Account: %1
Platform: %2
Token ID: %3
Valid until: %4</source>
        <translation>Compte : %1
Plateforme : %2
ID du jeton : %3
Valable jusqu’au : %4</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptDialog</name>
    <message>
        <source>Methods from a Script</source>
        <translation>Méthodes d’un script</translation>
    </message>
    <message>
        <source>Script, log or collection</source>
        <translation>Script, journal ou collection</translation>
    </message>
    <message>
        <source>Paste a script here, or drop a file</source>
        <translation>Collez un script ici ou déposez un fichier</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Calls that are no method of this platform</source>
        <translation>Appels qui ne sont pas des méthodes de cette plateforme</translation>
    </message>
    <message>
        <source>Replace what is checked</source>
        <translation>Remplacer la sélection actuelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check These Methods</source>
        <translation>Cocher ces méthodes</translation>
    </message>
    <message>
        <source>Methods found</source>
        <translation>Méthodes trouvées</translation>
    </message>
    <message>
        <source>Finds the API methods in scripts, CI files, Maven settings, Postman and OpenAPI collections, HAR files, access logs, and source code. The text stays on this computer.</source>
        <translation>Trouve les méthodes de l’API dans les scripts, les fichiers de CI, les paramètres Maven, les collections Postman et OpenAPI, les fichiers HAR, les journaux d’accès et le code source. Le texte reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a Script, Log, or Collection</source>
        <translation>Ouvrir un script, un journal ou une collection</translation>
    </message>
    <message>
        <source>Only the lines with calls are shown.</source>
        <translation>Seules les lignes contenant des appels sont affichées.</translation>
    </message>
    <message>
        <source>%1 (lines: %2). Not needed: a token takes the place of signing in.</source>
        <translation>%1 (lignes&#xa0;: %2). Inutile&#xa0;: un jeton remplace la connexion.</translation>
    </message>
    <message>
        <source>%1 (lines: %2)</source>
        <translation>%1 (lignes&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This script contains the value of a token (lines: %1). Anyone who can read the script can use the token. Keep the value in an environment variable or a secret of your CI system instead.</source>
        <translation>Ce script contient la valeur d’un jeton (lignes&#xa0;: %1). Toute personne qui peut lire le script peut utiliser le jeton. Conservez plutôt la valeur dans une variable d’environnement ou un secret de votre système de CI.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) found. Select one to see where it&apos;s called.</source>
        <translation>
            <numerusform>%n méthode trouvée. Sélectionnez-la pour voir où elle est appelée.</numerusform>
            <numerusform>%n méthodes trouvées. Sélectionnez-en une pour voir où elle est appelée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The methods that the script calls are listed here.</source>
        <translation>Les méthodes appelées par le script sont listées ici.</translation>
    </message>
    <message>
        <source>No methods of this platform were found. Methods whose names the script puts together while it runs can&apos;t be found.</source>
        <translation>Aucune méthode de cette plateforme n’a été trouvée. Les méthodes dont le script compose le nom pendant son exécution ne peuvent pas être trouvées.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Sélectionnez au moins une méthode.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptMethodModel</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptReader</name>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Le fichier dépasse %1 Mo</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenExportMenu</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the tokens that are shown to a file, without their values</source>
        <translation>Enregistrer les jetons affichés dans un fichier, sans leurs valeurs</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <translation>Liste au format CSV…</translation>
    </message>
    <message>
        <source>List as JSON…</source>
        <translation>Liste au format JSON…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>Export List as CSV</source>
        <translation>Exporter la liste au format CSV</translation>
    </message>
    <message>
        <source>Export List as JSON</source>
        <translation>Exporter la liste au format JSON</translation>
    </message>
    <message>
        <source>Export Expiry Dates as a Calendar</source>
        <translation>Exporter les dates d’expiration en calendrier</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>Rien n’a été écrit dans %1 : %2. Choisissez un autre emplacement.</translation>
    </message>
</context>
</TS>
