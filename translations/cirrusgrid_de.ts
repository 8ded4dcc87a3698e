<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiMethod</name>
    <message>
        <source>Shows the billing account: balance, bonus and state</source>
        <translation>Zeigt das Abrechnungskonto: Guthaben, Bonus und Zustand</translation>
    </message>
    <message>
        <source>Lists the charges of a period in detail</source>
        <translation>Listet die Kosten eines Zeitraums einzeln auf</translation>
    </message>
    <message>
        <source>Lists the account&apos;s quotas and their limits</source>
        <translation>Listet die Kontingente des Kontos und ihre Grenzen auf</translation>
    </message>
    <message>
        <source>Adds domain names to an environment</source>
        <translation>Fügt einer Umgebung Domainnamen hinzu</translation>
    </message>
    <message>
        <source>Uploads a custom SSL certificate</source>
        <translation>Lädt ein eigenes SSL-Zertifikat hoch</translation>
    </message>
    <message>
        <source>Attaches a public IP address to a node</source>
        <translation>Weist einem Knoten eine öffentliche IP-Adresse zu</translation>
    </message>
    <message>
        <source>Binds an external domain name to an environment</source>
        <translation>Bindet einen externen Domainnamen an eine Umgebung</translation>
    </message>
    <message>
        <source>Binds several external domain names</source>
        <translation>Bindet mehrere externe Domainnamen auf einmal</translation>
    </message>
    <message>
        <source>Installs a custom SSL certificate for an environment</source>
        <translation>Installiert ein eigenes SSL-Zertifikat für eine Umgebung</translation>
    </message>
    <message>
        <source>Binds an uploaded SSL certificate to an entry point</source>
        <translation>Bindet ein hochgeladenes SSL-Zertifikat an einen Einstiegspunkt</translation>
    </message>
    <message>
        <source>Checks whether a domain name is free</source>
        <translation>Prüft, ob ein Domainname frei ist</translation>
    </message>
    <message>
        <source>Checks whether an external domain name points at the environment</source>
        <translation>Prüft, ob ein externer Domainname auf die Umgebung zeigt</translation>
    </message>
    <message>
        <source>Deletes an environment&apos;s custom SSL certificate</source>
        <translation>Löscht das eigene SSL-Zertifikat einer Umgebung</translation>
    </message>
    <message>
        <source>Detaches a public IP address from a node</source>
        <translation>Nimmt einem Knoten eine öffentliche IP-Adresse weg</translation>
    </message>
    <message>
        <source>Turns off an environment&apos;s SSL</source>
        <translation>Schaltet SSL für eine Umgebung aus</translation>
    </message>
    <message>
        <source>Replaces an uploaded SSL certificate</source>
        <translation>Ersetzt ein hochgeladenes SSL-Zertifikat</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s domain names</source>
        <translation>Listet die Domainnamen einer Umgebung auf</translation>
    </message>
    <message>
        <source>Lists the external domain names bound to an environment</source>
        <translation>Listet die externen Domainnamen auf, die an eine Umgebung gebunden sind</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s SSL settings</source>
        <translation>Zeigt die SSL-Einstellungen einer Umgebung</translation>
    </message>
    <message>
        <source>Lists the uploaded SSL certificates</source>
        <translation>Listet die hochgeladenen SSL-Zertifikate auf</translation>
    </message>
    <message>
        <source>Moves public IP addresses from one node to another</source>
        <translation>Verschiebt öffentliche IP-Adressen von einem Knoten zum anderen</translation>
    </message>
    <message>
        <source>Removes domain names from an environment</source>
        <translation>Entfernt Domainnamen von einer Umgebung</translation>
    </message>
    <message>
        <source>Unbinds an external domain name</source>
        <translation>Löst die Bindung eines externen Domainnamens</translation>
    </message>
    <message>
        <source>Removes an environment&apos;s SSL</source>
        <translation>Entfernt SSL von einer Umgebung</translation>
    </message>
    <message>
        <source>Removes uploaded SSL certificates</source>
        <translation>Entfernt hochgeladene SSL-Zertifikate</translation>
    </message>
    <message>
        <source>Sets how many public IP addresses a node has</source>
        <translation>Legt fest, wie viele öffentliche IP-Adressen ein Knoten hat</translation>
    </message>
    <message>
        <source>Swaps the external domain names of two environments</source>
        <translation>Tauscht die externen Domainnamen zweier Umgebungen</translation>
    </message>
    <message>
        <source>Swaps the public IP addresses of two nodes</source>
        <translation>Tauscht die öffentlichen IP-Adressen zweier Knoten</translation>
    </message>
    <message>
        <source>Unbinds an SSL certificate from an entry point</source>
        <translation>Löst ein SSL-Zertifikat von einem Einstiegspunkt</translation>
    </message>
    <message>
        <source>Adds a project to a build node</source>
        <translation>Fügt einem Build-Knoten ein Projekt hinzu</translation>
    </message>
    <message>
        <source>Adds a project whose repository requires a login and password</source>
        <translation>Fügt ein Projekt hinzu, dessen Repository Anmeldename und Passwort verlangt</translation>
    </message>
    <message>
        <source>Adds a project whose repository asks for an SSH key</source>
        <translation>Fügt ein Projekt hinzu, dessen Repository einen SSH-Schlüssel verlangt</translation>
    </message>
    <message>
        <source>Builds a project and deploys the result</source>
        <translation>Baut ein Projekt und stellt das Ergebnis bereit</translation>
    </message>
    <message>
        <source>Builds a project</source>
        <translation>Baut ein Projekt</translation>
    </message>
    <message>
        <source>Deploys the last build of a project</source>
        <translation>Stellt den letzten Build eines Projekts bereit</translation>
    </message>
    <message>
        <source>Changes a project&apos;s settings</source>
        <translation>Ändert die Einstellungen eines Projekts</translation>
    </message>
    <message>
        <source>Shows one project of a build node</source>
        <translation>Zeigt ein Projekt eines Build-Knotens</translation>
    </message>
    <message>
        <source>Lists the projects of a build node</source>
        <translation>Listet die Projekte eines Build-Knotens auf</translation>
    </message>
    <message>
        <source>Removes a project from a build node</source>
        <translation>Entfernt ein Projekt von einem Build-Knoten</translation>
    </message>
    <message>
        <source>Updates a project from its repository</source>
        <translation>Aktualisiert ein Projekt aus seinem Repository</translation>
    </message>
    <message>
        <source>Adds environment variables to a container</source>
        <translation>Fügt einem Container Umgebungsvariablen hinzu</translation>
    </message>
    <message>
        <source>Adds a volume to a container</source>
        <translation>Fügt einem Container ein Volume hinzu</translation>
    </message>
    <message>
        <source>Adds a volume to every container of a layer</source>
        <translation>Fügt jedem Container einer Schicht ein Volume hinzu</translation>
    </message>
    <message>
        <source>Adds several volumes to a container</source>
        <translation>Fügt einem Container mehrere Volumes hinzu</translation>
    </message>
    <message>
        <source>Opens an endpoint: a public port mapped to a node port</source>
        <translation>Öffnet einen Endpunkt: einen öffentlichen Port, der auf einen Port des Knotens führt</translation>
    </message>
    <message>
        <source>Adds a property to an environment</source>
        <translation>Fügt einer Umgebung eine Eigenschaft hinzu</translation>
    </message>
    <message>
        <source>Redirects a port inside a node</source>
        <translation>Leitet einen Port innerhalb eines Knotens um</translation>
    </message>
    <message>
        <source>Sets properties of an environment</source>
        <translation>Setzt Eigenschaften einer Umgebung</translation>
    </message>
    <message>
        <source>Sets data of a layer</source>
        <translation>Setzt Daten einer Schicht</translation>
    </message>
    <message>
        <source>Puts an environment into a group</source>
        <translation>Nimmt eine Umgebung in eine Gruppe auf</translation>
    </message>
    <message>
        <source>Changes an environment&apos;s layers, nodes and resources</source>
        <translation>Ändert Schichten, Knoten und Ressourcen einer Umgebung</translation>
    </message>
    <message>
        <source>Checks whether an environment can move to another region</source>
        <translation>Prüft, ob eine Umgebung in eine andere Region umziehen kann</translation>
    </message>
    <message>
        <source>Empties a log file of a node</source>
        <translation>Leert eine Protokolldatei eines Knotens</translation>
    </message>
    <message>
        <source>Makes a copy of an environment</source>
        <translation>Legt eine Kopie einer Umgebung an</translation>
    </message>
    <message>
        <source>Creates an environment</source>
        <translation>Legt eine Umgebung an</translation>
    </message>
    <message>
        <source>Deletes an environment and everything in it</source>
        <translation>Löscht eine Umgebung und alles, was darin ist</translation>
    </message>
    <message>
        <source>Deploys an application archive</source>
        <translation>Stellt ein Anwendungsarchiv bereit</translation>
    </message>
    <message>
        <source>Takes an environment out of a group</source>
        <translation>Nimmt eine Umgebung aus einer Gruppe</translation>
    </message>
    <message>
        <source>Changes an endpoint</source>
        <translation>Ändert einen Endpunkt</translation>
    </message>
    <message>
        <source>Changes the settings of a layer</source>
        <translation>Ändert die Einstellungen einer Schicht</translation>
    </message>
    <message>
        <source>Changes the credentials of a container registry</source>
        <translation>Ändert die Zugangsdaten einer Container-Registry</translation>
    </message>
    <message>
        <source>Runs commands on every node of a layer</source>
        <translation>Führt Befehle auf jedem Knoten einer Schicht aus</translation>
    </message>
    <message>
        <source>Runs commands on one node</source>
        <translation>Führt Befehle auf einem Knoten aus</translation>
    </message>
    <message>
        <source>Shows the total consumption of all environments</source>
        <translation>Zeigt den summierten Verbrauch aller Umgebungen</translation>
    </message>
    <message>
        <source>Lists environments with basic information</source>
        <translation>Listet die Umgebungen mit ihren Eckdaten auf</translation>
    </message>
    <message>
        <source>Shows a container&apos;s entry point</source>
        <translation>Zeigt den Einstiegspunkt eines Containers</translation>
    </message>
    <message>
        <source>Lists a container&apos;s environment variables</source>
        <translation>Listet die Umgebungsvariablen eines Containers auf</translation>
    </message>
    <message>
        <source>Lists the environment variables of a layer</source>
        <translation>Listet die Umgebungsvariablen einer Schicht auf</translation>
    </message>
    <message>
        <source>Shows the manifest of a container image</source>
        <translation>Zeigt das Manifest eines Container-Images</translation>
    </message>
    <message>
        <source>Lists the image tags a container can be switched to</source>
        <translation>Listet die Image-Tags auf, zu denen ein Container wechseln kann</translation>
    </message>
    <message>
        <source>Shows the command a container runs</source>
        <translation>Zeigt den Befehl, den ein Container ausführt</translation>
    </message>
    <message>
        <source>Shows how a container is run</source>
        <translation>Zeigt, wie ein Container ausgeführt wird</translation>
    </message>
    <message>
        <source>Lists the tags of a container image</source>
        <translation>Listet die Tags eines Container-Images auf</translation>
    </message>
    <message>
        <source>Lists the volumes of a layer</source>
        <translation>Listet die Volumes einer Schicht auf</translation>
    </message>
    <message>
        <source>Lists the volumes of a container</source>
        <translation>Listet die Volumes eines Containers auf</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s endpoints</source>
        <translation>Listet die Endpunkte einer Umgebung auf</translation>
    </message>
    <message>
        <source>Shows one environment with its nodes</source>
        <translation>Zeigt eine Umgebung mit ihren Knoten</translation>
    </message>
    <message>
        <source>Shows a property of an environment</source>
        <translation>Zeigt eine Eigenschaft einer Umgebung</translation>
    </message>
    <message>
        <source>Lists the environments with their nodes</source>
        <translation>Listet die Umgebungen mit ihren Knoten auf</translation>
    </message>
    <message>
        <source>Lists a node&apos;s logs with their contents</source>
        <translation>Listet die Protokolle eines Knotens mit ihrem Inhalt auf</translation>
    </message>
    <message>
        <source>Lists a node&apos;s log files</source>
        <translation>Listet die Protokolldateien eines Knotens auf</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s layers</source>
        <translation>Listet die Schichten einer Umgebung auf</translation>
    </message>
    <message>
        <source>Lists the software versions of a node</source>
        <translation>Listet die Softwareversionen eines Knotens auf</translation>
    </message>
    <message>
        <source>Lists the regions where environments can be created</source>
        <translation>Listet die Regionen auf, in denen Umgebungen entstehen können</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>Listet die Regionen mit ihren Hostgruppen auf</translation>
    </message>
    <message>
        <source>Shows a container registry&apos;s information about an image</source>
        <translation>Zeigt, was eine Container-Registry über ein Image sagt</translation>
    </message>
    <message>
        <source>Shows how to reach a node over SSH</source>
        <translation>Zeigt, wie ein Knoten über SSH erreichbar ist</translation>
    </message>
    <message>
        <source>Lists the software packages of a node</source>
        <translation>Listet die Softwarepakete eines Knotens auf</translation>
    </message>
    <message>
        <source>Shows the consumption of an environment over time</source>
        <translation>Zeigt den Verbrauch einer Umgebung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Shows the total consumption of an environment</source>
        <translation>Zeigt den summierten Verbrauch einer Umgebung</translation>
    </message>
    <message>
        <source>Shows the manifest of a software template</source>
        <translation>Zeigt das Manifest einer Softwarevorlage</translation>
    </message>
    <message>
        <source>Lists the software templates</source>
        <translation>Listet die Softwarevorlagen auf</translation>
    </message>
    <message>
        <source>Moves an environment to another region</source>
        <translation>Verlegt eine Umgebung in eine andere Region</translation>
    </message>
    <message>
        <source>Reads a log file of a node</source>
        <translation>Liest eine Protokolldatei eines Knotens</translation>
    </message>
    <message>
        <source>Redeploys a container with another image tag</source>
        <translation>Stellt einen Container mit einem anderen Image-Tag neu bereit</translation>
    </message>
    <message>
        <source>Redeploys containers with another image tag</source>
        <translation>Stellt Container mit einem anderen Image-Tag neu bereit</translation>
    </message>
    <message>
        <source>Redeploys every container of a layer with another image tag</source>
        <translation>Stellt jeden Container einer Schicht mit einem anderen Image-Tag neu bereit</translation>
    </message>
    <message>
        <source>Removes a deployed application</source>
        <translation>Entfernt eine bereitgestellte Anwendung</translation>
    </message>
    <message>
        <source>Removes environment variables from a container</source>
        <translation>Entfernt Umgebungsvariablen aus einem Container</translation>
    </message>
    <message>
        <source>Removes a volume from a container</source>
        <translation>Entfernt ein Volume aus einem Container</translation>
    </message>
    <message>
        <source>Removes a volume from every container of a layer</source>
        <translation>Entfernt ein Volume aus jedem Container einer Schicht</translation>
    </message>
    <message>
        <source>Removes several volumes from a container</source>
        <translation>Entfernt mehrere Volumes aus einem Container</translation>
    </message>
    <message>
        <source>Closes an endpoint</source>
        <translation>Schließt einen Endpunkt</translation>
    </message>
    <message>
        <source>Removes a property of an environment</source>
        <translation>Entfernt eine Eigenschaft einer Umgebung</translation>
    </message>
    <message>
        <source>Removes a log file of a node</source>
        <translation>Entfernt eine Protokolldatei eines Knotens</translation>
    </message>
    <message>
        <source>Renames a deployed application&apos;s context</source>
        <translation>Benennt den Kontext einer bereitgestellten Anwendung um</translation>
    </message>
    <message>
        <source>Sets a new password for a container</source>
        <translation>Setzt ein neues Passwort für einen Container</translation>
    </message>
    <message>
        <source>Sets a new password for every container of a layer</source>
        <translation>Setzt ein neues Passwort für jeden Container einer Schicht</translation>
    </message>
    <message>
        <source>Sets a new password for a node</source>
        <translation>Setzt ein neues Passwort für einen Knoten</translation>
    </message>
    <message>
        <source>Sets a new password for a node by ID</source>
        <translation>Setzt ein neues Passwort für den Knoten mit einer ID</translation>
    </message>
    <message>
        <source>Sets a new password for all nodes of a type</source>
        <translation>Setzt ein neues Passwort für die Knoten eines Typs</translation>
    </message>
    <message>
        <source>Sets a new password for a node&apos;s service</source>
        <translation>Setzt ein neues Passwort für den Dienst eines Knotens</translation>
    </message>
    <message>
        <source>Restarts a container</source>
        <translation>Startet einen Container neu</translation>
    </message>
    <message>
        <source>Restarts a node by ID</source>
        <translation>Startet den Knoten mit einer ID neu</translation>
    </message>
    <message>
        <source>Restarts nodes</source>
        <translation>Startet Knoten neu</translation>
    </message>
    <message>
        <source>Restarts the services on nodes</source>
        <translation>Startet die Dienste auf Knoten neu</translation>
    </message>
    <message>
        <source>Restores a database from a dump</source>
        <translation>Stellt eine Datenbank aus einem Dump wieder her</translation>
    </message>
    <message>
        <source>Sets a node&apos;s cloudlets: its memory and processor share</source>
        <translation>Legt die Cloudlets eines Knotens fest: Arbeitsspeicher und Prozessoranteil</translation>
    </message>
    <message>
        <source>Sets a container&apos;s entry point</source>
        <translation>Setzt den Einstiegspunkt eines Containers</translation>
    </message>
    <message>
        <source>Sets a container&apos;s environment variables, replacing all</source>
        <translation>Setzt die Umgebungsvariablen eines Containers und ersetzt dabei alle</translation>
    </message>
    <message>
        <source>Sets the environment variables of a layer, replacing all</source>
        <translation>Setzt die Umgebungsvariablen einer Schicht und ersetzt dabei alle</translation>
    </message>
    <message>
        <source>Sets the command a container runs</source>
        <translation>Setzt den Befehl, den ein Container ausführt</translation>
    </message>
    <message>
        <source>Sets an environment&apos;s display name</source>
        <translation>Setzt den Anzeigenamen einer Umgebung</translation>
    </message>
    <message>
        <source>Sets the group of an environment</source>
        <translation>Setzt die Gruppe einer Umgebung</translation>
    </message>
    <message>
        <source>Sets a node&apos;s display name</source>
        <translation>Setzt den Anzeigenamen eines Knotens</translation>
    </message>
    <message>
        <source>Sets a layer&apos;s display name</source>
        <translation>Setzt den Anzeigenamen einer Schicht</translation>
    </message>
    <message>
        <source>Opens or closes access through the shared load balancer</source>
        <translation>Öffnet oder schließt den Zugang über den gemeinsamen Load-Balancer</translation>
    </message>
    <message>
        <source>Dismisses a message of an environment</source>
        <translation>Blendet eine Meldung einer Umgebung aus</translation>
    </message>
    <message>
        <source>Puts an environment to sleep</source>
        <translation>Versetzt eine Umgebung in den Ruhezustand</translation>
    </message>
    <message>
        <source>Starts an environment</source>
        <translation>Startet eine Umgebung</translation>
    </message>
    <message>
        <source>Stops an environment</source>
        <translation>Stoppt eine Umgebung</translation>
    </message>
    <message>
        <source>Adds a project to be built and deployed</source>
        <translation>Fügt ein Projekt zum Bauen und Bereitstellen hinzu</translation>
    </message>
    <message>
        <source>Adds a repository to deploy from</source>
        <translation>Fügt ein Repository als Quelle für Bereitstellungen hinzu</translation>
    </message>
    <message>
        <source>Deploys an archive or a repository</source>
        <translation>Stellt ein Archiv oder ein Repository bereit</translation>
    </message>
    <message>
        <source>Deploys an archive</source>
        <translation>Stellt ein Archiv bereit</translation>
    </message>
    <message>
        <source>Deploys a project</source>
        <translation>Stellt ein Projekt bereit</translation>
    </message>
    <message>
        <source>Changes a project to be built</source>
        <translation>Ändert ein zu bauendes Projekt</translation>
    </message>
    <message>
        <source>Changes a deployed project</source>
        <translation>Ändert ein bereitgestelltes Projekt</translation>
    </message>
    <message>
        <source>Changes a repository</source>
        <translation>Ändert ein Repository</translation>
    </message>
    <message>
        <source>Shows one project to be built</source>
        <translation>Zeigt ein zu bauendes Projekt</translation>
    </message>
    <message>
        <source>Lists the projects to be built</source>
        <translation>Listet die zu bauenden Projekte auf</translation>
    </message>
    <message>
        <source>Lists what is deployed in an environment</source>
        <translation>Listet auf, was in einer Umgebung bereitgestellt ist</translation>
    </message>
    <message>
        <source>Shows the deployment hooks</source>
        <translation>Zeigt die Hooks der Bereitstellung</translation>
    </message>
    <message>
        <source>Shows one deployed project</source>
        <translation>Zeigt ein bereitgestelltes Projekt</translation>
    </message>
    <message>
        <source>Lists the repositories</source>
        <translation>Listet die Repositorys auf</translation>
    </message>
    <message>
        <source>Removes a project to be built</source>
        <translation>Entfernt ein zu bauendes Projekt</translation>
    </message>
    <message>
        <source>Removes a repository</source>
        <translation>Entfernt ein Repository</translation>
    </message>
    <message>
        <source>Renames the context of a deployment</source>
        <translation>Benennt den Kontext einer Bereitstellung um</translation>
    </message>
    <message>
        <source>Removes a deployment</source>
        <translation>Entfernt eine Bereitstellung</translation>
    </message>
    <message>
        <source>Updates a deployment from its repository</source>
        <translation>Aktualisiert eine Bereitstellung aus ihrem Repository</translation>
    </message>
    <message>
        <source>Starts an export of an environment</source>
        <translation>Beginnt den Export einer Umgebung</translation>
    </message>
    <message>
        <source>Deletes an export</source>
        <translation>Löscht einen Export</translation>
    </message>
    <message>
        <source>Deletes the data of an export</source>
        <translation>Löscht die Daten eines Exports</translation>
    </message>
    <message>
        <source>Lists the exports</source>
        <translation>Listet die Exporte auf</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s topology as a manifest</source>
        <translation>Zeigt den Aufbau einer Umgebung als Manifest</translation>
    </message>
    <message>
        <source>Adds a file or folder to favorites</source>
        <translation>Nimmt eine Datei oder einen Ordner in die Favoriten auf</translation>
    </message>
    <message>
        <source>Mounts a shared folder on every node of a layer</source>
        <translation>Hängt einen freigegebenen Ordner auf jedem Knoten einer Schicht ein</translation>
    </message>
    <message>
        <source>Mounts a shared folder on a node</source>
        <translation>Hängt einen freigegebenen Ordner auf einem Knoten ein</translation>
    </message>
    <message>
        <source>Appends text to a file</source>
        <translation>Hängt Text an eine Datei an</translation>
    </message>
    <message>
        <source>Checks whether two nodes mount each other&apos;s folders</source>
        <translation>Prüft, ob zwei Knoten gegenseitig ihre Ordner einhängen</translation>
    </message>
    <message>
        <source>Copies a file or folder</source>
        <translation>Kopiert eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>Creates a file or folder</source>
        <translation>Legt eine Datei oder einen Ordner an</translation>
    </message>
    <message>
        <source>Deletes a file or folder</source>
        <translation>Löscht eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>Lists the folders that a node shares</source>
        <translation>Listet die Ordner auf, die ein Knoten freigibt</translation>
    </message>
    <message>
        <source>Lists the favorite files and folders</source>
        <translation>Listet die Favoriten unter den Dateien und Ordnern auf</translation>
    </message>
    <message>
        <source>Lists the contents of a folder</source>
        <translation>Listet den Inhalt eines Ordners auf</translation>
    </message>
    <message>
        <source>Lists the mount points of a node</source>
        <translation>Listet die Einhängepunkte eines Knotens auf</translation>
    </message>
    <message>
        <source>Reads a file</source>
        <translation>Liest eine Datei</translation>
    </message>
    <message>
        <source>Stops sharing a folder</source>
        <translation>Hebt die Freigabe eines Ordners auf</translation>
    </message>
    <message>
        <source>Removes a file or folder from the favorites</source>
        <translation>Entfernt eine Datei oder einen Ordner aus den Favoriten</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on every node of a layer</source>
        <translation>Hängt einen freigegebenen Ordner auf jedem Knoten einer Schicht aus</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on a node</source>
        <translation>Hängt einen freigegebenen Ordner auf einem Knoten aus</translation>
    </message>
    <message>
        <source>Renames a file or folder</source>
        <translation>Benennt eine Datei oder einen Ordner um</translation>
    </message>
    <message>
        <source>Replaces text in a file</source>
        <translation>Ersetzt Text in einer Datei</translation>
    </message>
    <message>
        <source>Unpacks an archive on a node</source>
        <translation>Entpackt ein Archiv auf einem Knoten</translation>
    </message>
    <message>
        <source>Unpacks an archive on the nodes of a type</source>
        <translation>Entpackt ein Archiv auf den Knoten eines Typs</translation>
    </message>
    <message>
        <source>Uploads a file</source>
        <translation>Lädt eine Datei hoch</translation>
    </message>
    <message>
        <source>Writes a file, replacing its contents</source>
        <translation>Schreibt eine Datei und ersetzt dabei ihren Inhalt</translation>
    </message>
    <message>
        <source>Creates a group of environments</source>
        <translation>Legt eine Gruppe von Umgebungen an</translation>
    </message>
    <message>
        <source>Changes a group</source>
        <translation>Ändert eine Gruppe</translation>
    </message>
    <message>
        <source>Lists the groups</source>
        <translation>Listet die Gruppen auf</translation>
    </message>
    <message>
        <source>Removes a group; its environments stay</source>
        <translation>Entfernt eine Gruppe; ihre Umgebungen bleiben</translation>
    </message>
    <message>
        <source>Sets the environments of a group</source>
        <translation>Setzt die Umgebungen einer Gruppe</translation>
    </message>
    <message>
        <source>Turns a group&apos;s network isolation on or off</source>
        <translation>Schaltet die Netzwerkisolation einer Gruppe ein oder aus</translation>
    </message>
    <message>
        <source>Lists the layers with their data</source>
        <translation>Listet die Schichten mit ihren Daten auf</translation>
    </message>
    <message>
        <source>Sets the options of a layer</source>
        <translation>Setzt die Optionen einer Schicht</translation>
    </message>
    <message>
        <source>Opens or closes a layer to the shared load balancer</source>
        <translation>Öffnet oder schließt eine Schicht für den gemeinsamen Load-Balancer</translation>
    </message>
    <message>
        <source>Adds a firewall rule</source>
        <translation>Fügt eine Firewallregel hinzu</translation>
    </message>
    <message>
        <source>Adds several firewall rules</source>
        <translation>Fügt mehrere Firewallregeln hinzu</translation>
    </message>
    <message>
        <source>Changes a firewall rule</source>
        <translation>Ändert eine Firewallregel</translation>
    </message>
    <message>
        <source>Lists the firewall rules</source>
        <translation>Listet die Firewallregeln auf</translation>
    </message>
    <message>
        <source>Removes a firewall rule</source>
        <translation>Entfernt eine Firewallregel</translation>
    </message>
    <message>
        <source>Removes several firewall rules</source>
        <translation>Entfernt mehrere Firewallregeln</translation>
    </message>
    <message>
        <source>Turns a firewall on or off</source>
        <translation>Schaltet eine Firewall ein oder aus</translation>
    </message>
    <message>
        <source>Turns a firewall rule on or off</source>
        <translation>Schaltet eine Firewallregel ein oder aus</translation>
    </message>
    <message>
        <source>Sets the firewall rules, replacing all</source>
        <translation>Setzt die Firewallregeln und ersetzt dabei alle</translation>
    </message>
    <message>
        <source>Shows one action with its state</source>
        <translation>Zeigt eine Aktion mit ihrem Stand</translation>
    </message>
    <message>
        <source>Lists the actions in progress</source>
        <translation>Listet die laufenden Aktionen auf</translation>
    </message>
    <message>
        <source>Shows the platform&apos;s time in UTC</source>
        <translation>Zeigt die Zeit der Plattform in UTC</translation>
    </message>
    <message>
        <source>Lists an account&apos;s actions</source>
        <translation>Listet die Aktionen eines Kontos auf</translation>
    </message>
    <message>
        <source>Searches the actions of a period</source>
        <translation>Durchsucht die Aktionen eines Zeitraums</translation>
    </message>
    <message>
        <source>Adds a trigger that scales a layer by its load</source>
        <translation>Fügt einen Auslöser hinzu, der eine Schicht nach ihrer Last skaliert</translation>
    </message>
    <message>
        <source>Adds a trigger that reports a high load</source>
        <translation>Fügt einen Auslöser hinzu, der hohe Last meldet</translation>
    </message>
    <message>
        <source>Adds a trigger</source>
        <translation>Fügt einen Auslöser hinzu</translation>
    </message>
    <message>
        <source>Lists automatic scaling events</source>
        <translation>Listet auf, wann die automatische Skalierung eingriff</translation>
    </message>
    <message>
        <source>Deletes a trigger that scales a layer</source>
        <translation>Löscht einen Auslöser, der eine Schicht skaliert</translation>
    </message>
    <message>
        <source>Deletes a trigger that reports a high load</source>
        <translation>Löscht einen Auslöser, der hohe Last meldet</translation>
    </message>
    <message>
        <source>Deletes a trigger</source>
        <translation>Löscht einen Auslöser</translation>
    </message>
    <message>
        <source>Changes a trigger that scales a layer</source>
        <translation>Ändert einen Auslöser, der eine Schicht skaliert</translation>
    </message>
    <message>
        <source>Changes a trigger that reports a high load</source>
        <translation>Ändert einen Auslöser, der hohe Last meldet</translation>
    </message>
    <message>
        <source>Changes a trigger</source>
        <translation>Ändert einen Auslöser</translation>
    </message>
    <message>
        <source>Lists the triggers that scale a layer</source>
        <translation>Listet die Auslöser auf, die eine Schicht skalieren</translation>
    </message>
    <message>
        <source>Lists the triggers that report a high load</source>
        <translation>Listet die Auslöser auf, die hohe Last melden</translation>
    </message>
    <message>
        <source>Lists the events of a trigger</source>
        <translation>Listet auf, wann ein Auslöser ansprach</translation>
    </message>
    <message>
        <source>Lists the triggers</source>
        <translation>Listet die Auslöser auf</translation>
    </message>
    <message>
        <source>Lists the load alerts that were sent</source>
        <translation>Listet die versendeten Lastwarnungen auf</translation>
    </message>
    <message>
        <source>Turns a scaling trigger on or off</source>
        <translation>Schaltet einen Skalierungsauslöser ein oder aus</translation>
    </message>
    <message>
        <source>Turns a load alert trigger on or off</source>
        <translation>Schaltet einen Lastwarnungsauslöser ein oder aus</translation>
    </message>
    <message>
        <source>Turns a trigger on or off</source>
        <translation>Schaltet einen Auslöser ein oder aus</translation>
    </message>
    <message>
        <source>Connects an environment to a version control project</source>
        <translation>Verbindet eine Umgebung mit einem Versionsverwaltungsprojekt</translation>
    </message>
    <message>
        <source>Disconnects a version control project</source>
        <translation>Trennt ein Versionsverwaltungsprojekt</translation>
    </message>
    <message>
        <source>Changes a version control project</source>
        <translation>Ändert ein Versionsverwaltungsprojekt</translation>
    </message>
    <message>
        <source>Shows a version control project</source>
        <translation>Zeigt ein Versionsverwaltungsprojekt</translation>
    </message>
    <message>
        <source>Updates an environment from version control</source>
        <translation>Aktualisiert eine Umgebung aus der Versionsverwaltung</translation>
    </message>
    <message>
        <source>Adds an application to the marketplace</source>
        <translation>Nimmt eine Anwendung in den Marktplatz auf</translation>
    </message>
    <message>
        <source>Deletes an application from the marketplace</source>
        <translation>Löscht eine Anwendung aus dem Marktplatz</translation>
    </message>
    <message>
        <source>Changes an application of the marketplace</source>
        <translation>Ändert eine Anwendung des Marktplatzes</translation>
    </message>
    <message>
        <source>Lists the add-ons available for an environment</source>
        <translation>Listet die Add-ons auf, die zu einer Umgebung passen</translation>
    </message>
    <message>
        <source>Shows one application of the marketplace</source>
        <translation>Zeigt eine Anwendung des Marktplatzes</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s categories</source>
        <translation>Listet die Kategorien des Marktplatzes auf</translation>
    </message>
    <message>
        <source>Shows the checksum of the marketplace&apos;s list</source>
        <translation>Zeigt die Prüfsumme der Liste des Marktplatzes</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s applications</source>
        <translation>Listet die Anwendungen des Marktplatzes auf</translation>
    </message>
    <message>
        <source>Installs an application from the marketplace</source>
        <translation>Installiert eine Anwendung aus dem Marktplatz</translation>
    </message>
    <message>
        <source>Installs an add-on in an environment</source>
        <translation>Installiert ein Add-on in eine Umgebung</translation>
    </message>
    <message>
        <source>Empties the installer&apos;s log</source>
        <translation>Leert das Protokoll des Installationsprogramms</translation>
    </message>
    <message>
        <source>Reads the installer&apos;s log</source>
        <translation>Liest das Protokoll des Installationsprogramms</translation>
    </message>
    <message>
        <source>Writes to the installer&apos;s log</source>
        <translation>Schreibt in das Protokoll des Installationsprogramms</translation>
    </message>
    <message>
        <source>Adds an application to the favorites</source>
        <translation>Nimmt eine Anwendung in die Favoriten auf</translation>
    </message>
    <message>
        <source>Adds a manifest to the favorites</source>
        <translation>Nimmt ein Manifest in die Favoriten auf</translation>
    </message>
    <message>
        <source>Removes an application from the favorites</source>
        <translation>Entfernt eine Anwendung aus den Favoriten</translation>
    </message>
    <message>
        <source>Lists the favorite applications</source>
        <translation>Listet die Favoriten unter den Anwendungen auf</translation>
    </message>
    <message>
        <source>Runs an action of an installed package</source>
        <translation>Führt eine Aktion eines installierten Pakets aus</translation>
    </message>
    <message>
        <source>Shows the application id of an environment</source>
        <translation>Zeigt die Anwendungs-ID einer Umgebung</translation>
    </message>
    <message>
        <source>Shows one installation</source>
        <translation>Zeigt eine Installation</translation>
    </message>
    <message>
        <source>Lists the installations</source>
        <translation>Listet die Installationen auf</translation>
    </message>
    <message>
        <source>Shows the application id for scripts</source>
        <translation>Zeigt die Anwendungs-ID für Skripte</translation>
    </message>
    <message>
        <source>Shows the settings of an installation</source>
        <translation>Zeigt die Einstellungen einer Installation</translation>
    </message>
    <message>
        <source>Uninstalls a package</source>
        <translation>Deinstalliert ein Paket</translation>
    </message>
    <message>
        <source>Shows what a package&apos;s manifest says</source>
        <translation>Zeigt, was im Manifest eines Pakets steht</translation>
    </message>
    <message>
        <source>Shows the settings a package requires</source>
        <translation>Zeigt die Einstellungen, nach denen ein Paket fragt</translation>
    </message>
    <message>
        <source>Shows the version of the installer&apos;s engine</source>
        <translation>Zeigt die Version der Installations-Engine</translation>
    </message>
    <message>
        <source>Installs a package from its manifest</source>
        <translation>Installiert ein Paket aus seinem Manifest</translation>
    </message>
    <message>
        <source>Shows the account&apos;s name, email, and state</source>
        <translation>Zeigt Name, E-Mail-Adresse und Zustand des Kontos</translation>
    </message>
    <message>
        <source>Sends a password reset email</source>
        <translation>Verschickt eine E-Mail, um ein vergessenes Passwort neu zu setzen</translation>
    </message>
    <message>
        <source>Creates a personal access token</source>
        <translation>Erzeugt ein persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Removes personal access tokens</source>
        <translation>Entfernt persönliche Zugriffstoken</translation>
    </message>
    <message>
        <source>Changes a personal access token</source>
        <translation>Ändert ein persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Lists the methods of a collaboration policy</source>
        <translation>Listet die Methoden einer Kollaborationsrichtlinie auf</translation>
    </message>
    <message>
        <source>Lists where the account is signed in</source>
        <translation>Listet auf, wo das Konto angemeldet ist</translation>
    </message>
    <message>
        <source>Lists the API methods that a token can be granted</source>
        <translation>Listet die API-Methoden auf, die ein Token erhalten kann</translation>
    </message>
    <message>
        <source>Lists the presets of API methods</source>
        <translation>Listet die Vorlagen mit API-Methoden auf</translation>
    </message>
    <message>
        <source>Lists the account&apos;s personal access tokens</source>
        <translation>Listet die persönlichen Zugriffstoken des Kontos auf</translation>
    </message>
    <message>
        <source>Gives a personal access token a new value</source>
        <translation>Gibt einem persönlichen Zugriffstoken einen neuen Wert</translation>
    </message>
    <message>
        <source>Signs in and opens a session</source>
        <translation>Meldet an und eröffnet eine Sitzung</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>Beendet die Sitzung</translation>
    </message>
    <message>
        <source>Ends other sessions of the account</source>
        <translation>Beendet andere Sitzungen des Kontos</translation>
    </message>
    <message>
        <source>Accepts an invitation to a collaboration</source>
        <translation>Nimmt die Einladung zu einer Kollaboration an</translation>
    </message>
    <message>
        <source>Reinstates a suspended member</source>
        <translation>Lässt ein gesperrtes Mitglied wieder zu</translation>
    </message>
    <message>
        <source>Adds a permission policy</source>
        <translation>Fügt eine Berechtigungsrichtlinie hinzu</translation>
    </message>
    <message>
        <source>Shares resources with members</source>
        <translation>Gibt Ressourcen für Mitglieder frei</translation>
    </message>
    <message>
        <source>Adds a role</source>
        <translation>Fügt eine Rolle hinzu</translation>
    </message>
    <message>
        <source>Checks what a member may do with an environment</source>
        <translation>Prüft, was ein Mitglied mit einer Umgebung tun darf</translation>
    </message>
    <message>
        <source>Removes a member</source>
        <translation>Entfernt ein Mitglied</translation>
    </message>
    <message>
        <source>Deletes a policy</source>
        <translation>Löscht eine Richtlinie</translation>
    </message>
    <message>
        <source>Stops sharing resources</source>
        <translation>Hebt die Freigabe von Ressourcen auf</translation>
    </message>
    <message>
        <source>Deletes a role</source>
        <translation>Löscht eine Rolle</translation>
    </message>
    <message>
        <source>Changes a collaboration</source>
        <translation>Ändert eine Kollaboration</translation>
    </message>
    <message>
        <source>Changes a member</source>
        <translation>Ändert ein Mitglied</translation>
    </message>
    <message>
        <source>Changes a policy</source>
        <translation>Ändert eine Richtlinie</translation>
    </message>
    <message>
        <source>Changes a role</source>
        <translation>Ändert eine Rolle</translation>
    </message>
    <message>
        <source>Lists the methods allowed on a shared resource</source>
        <translation>Listet die Methoden auf, die für eine freigegebene Ressource erlaubt sind</translation>
    </message>
    <message>
        <source>Lists the resources of a collaboration</source>
        <translation>Listet die Ressourcen einer Kollaboration auf</translation>
    </message>
    <message>
        <source>Lists the methods that a role allows</source>
        <translation>Listet die Methoden auf, die eine Rolle erlaubt</translation>
    </message>
    <message>
        <source>Lists the collaborations of the account</source>
        <translation>Listet die Kollaborationen des Kontos auf</translation>
    </message>
    <message>
        <source>Lists the resources shared with a member</source>
        <translation>Listet die Ressourcen auf, die für ein Mitglied freigegeben sind</translation>
    </message>
    <message>
        <source>Lists the members</source>
        <translation>Listet die Mitglieder auf</translation>
    </message>
    <message>
        <source>Lists the policies</source>
        <translation>Listet die Richtlinien auf</translation>
    </message>
    <message>
        <source>Lists the methods of a policy</source>
        <translation>Listet die Methoden einer Richtlinie auf</translation>
    </message>
    <message>
        <source>Lists the roles on a resource</source>
        <translation>Listet die Rollen für eine Ressource auf</translation>
    </message>
    <message>
        <source>Lists the roles</source>
        <translation>Listet die Rollen auf</translation>
    </message>
    <message>
        <source>Invites somebody to a collaboration</source>
        <translation>Lädt jemanden zu einer Kollaboration ein</translation>
    </message>
    <message>
        <source>Leaves a collaboration</source>
        <translation>Verlässt eine Kollaboration</translation>
    </message>
    <message>
        <source>Rejects an invitation</source>
        <translation>Lehnt eine Einladung ab</translation>
    </message>
    <message>
        <source>Sends an invitation again</source>
        <translation>Verschickt eine Einladung erneut</translation>
    </message>
    <message>
        <source>Sets who a resource is shared with</source>
        <translation>Legt fest, für wen eine Ressource freigegeben ist</translation>
    </message>
    <message>
        <source>Sets who several resources are shared with</source>
        <translation>Legt fest, für wen mehrere Ressourcen freigegeben sind</translation>
    </message>
    <message>
        <source>Suspends a member</source>
        <translation>Sperrt ein Mitglied</translation>
    </message>
    <message>
        <source>Schedules a script for the account</source>
        <translation>Plant ein Skript für das Konto</translation>
    </message>
    <message>
        <source>Schedules a script for an environment</source>
        <translation>Plant ein Skript für eine Umgebung</translation>
    </message>
    <message>
        <source>Deletes scheduled tasks</source>
        <translation>Löscht geplante Aufgaben</translation>
    </message>
    <message>
        <source>Changes a scheduled task</source>
        <translation>Ändert eine geplante Aufgabe</translation>
    </message>
    <message>
        <source>Lists the scheduled tasks</source>
        <translation>Listet die geplanten Aufgaben auf</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Im Ruhezustand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Cloning</source>
        <translation>Wird geklont</translation>
    </message>
    <message>
        <source>Doesn&apos;t exist</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Wird migriert</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Going to sleep</source>
        <translation>Geht in den Ruhezustand</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %n attempt(s) left.</source>
        <translation>
            <numerusform>Falscher Code. Noch %n Versuch.</numerusform>
            <numerusform>Falscher Code. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong code. Check it and try again.</source>
        <translation>Falscher Code. Prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n attempt(s) left.</source>
        <translation>
            <numerusform>Falsches Passwort. Noch %n Versuch.</numerusform>
            <numerusform>Falsches Passwort. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Check it and try again.</source>
        <translation>Falsches Passwort. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A verification code is required.</source>
        <translation>Zum Fortfahren wird ein Bestätigungscode gebraucht.</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to continue.</source>
        <translation>Ihre Sitzung ist beendet. Verbinden Sie sich neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t allow this action.</source>
        <translation>Die Plattform erlaubt diese Aktion nicht.</translation>
    </message>
    <message>
        <source>This item no longer exists. Refresh the list.</source>
        <translation>Das Element ist nicht mehr vorhanden. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This account has reached its token limit. Remove a token, then try again.</source>
        <translation>Die maximale Anzahl an Token für dieses Konto ist erreicht. Entfernen Sie ein Token und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Zu viele falsche Passwörter. Versuchen Sie es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>This platform doesn&apos;t support this action.</source>
        <translation>Diese Plattform unterstützt diese Aktion nicht.</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded.</source>
        <translation>Die Verbindung brach ab, bevor die Plattform geantwortet hat.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the platform. Check your network connection and try again.</source>
        <translation>Die Plattform ist nicht erreichbar. Prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The platform sent an invalid response. Try again later.</source>
        <translation>Die Plattform hat eine ungültige Antwort gesendet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t respond in time.</source>
        <translation>Die Plattform hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The platform isn&apos;t responding. Check your network connection and try again.</source>
        <translation>Die Plattform antwortet nicht. Prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Can&apos;t find the platform&apos;s address. Check the domain and your network connection.</source>
        <translation>Die Adresse der Plattform wurde nicht gefunden. Prüfen Sie die Domain und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The platform refused the connection. Check the domain or try again later.</source>
        <translation>Die Plattform hat die Verbindung abgelehnt. Prüfen Sie die Domain oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy server blocked the request. Check the system proxy settings.</source>
        <translation>Der Proxyserver hat die Anfrage blockiert. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t reach the platform. Try again later.</source>
        <translation>Das Gateway der Plattform erreicht sie nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>Die Plattform wird gerade gewartet.</translation>
    </message>
    <message>
        <source>The platform is receiving too many requests.</source>
        <translation>Die Plattform erhält zu viele Anfragen.</translation>
    </message>
    <message>
        <source>This network requires you to sign in. Open any page in a browser and sign in, then try again.</source>
        <translation>In diesem Netzwerk müssen Sie sich anmelden. Öffnen Sie eine beliebige Seite im Browser, melden Sie sich an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The platform returned a web page instead of an API response. It may be under maintenance, or this network may require you to sign in first.</source>
        <translation>Die Plattform hat statt einer API-Antwort eine Webseite gesendet. Vielleicht wird sie gewartet, oder in diesem Netzwerk müssen Sie sich zuerst anmelden.</translation>
    </message>
    <message>
        <source>The certificate was issued for a different domain, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>Das Zertifikat wurde für eine andere Domain ausgestellt, deshalb wurde nichts gesendet. Prüfen Sie die Domain der Plattform.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Contact the platform operator.</source>
        <translation>Das Zertifikat der Plattform ist abgelaufen, deshalb wurde nichts gesendet. Wenden Sie sich an den Betreiber der Plattform.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate isn&apos;t valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>Das Zertifikat der Plattform gilt noch nicht, deshalb wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an untrusted certificate authority, so nothing was sent. If it&apos;s your organization&apos;s own authority, add its certificate to the platform.</source>
        <translation>Das Zertifikat der Plattform stammt von einer nicht vertrauenswürdigen Zertifizierungsstelle, deshalb wurde nichts gesendet. Wenn es die Ihrer eigenen Organisation ist, fügen Sie deren Zertifikat zur Plattform hinzu.</translation>
    </message>
    <message>
        <source>Couldn&apos;t establish a secure connection, so nothing was sent.</source>
        <translation>Es kam keine sichere Verbindung zustande, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The platform redirected to “%1”. The redirect was not followed. Check the platform&apos;s domain. If this network requires you to sign in, do so in a browser, then try again.</source>
        <translation>Die Plattform hat auf „%1“ umgeleitet. Der Umleitung wurde nicht gefolgt. Prüfen Sie die Domain der Plattform. Wenn Sie sich in diesem Netzwerk anmelden müssen, tun Sie das in einem Browser und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The platform&apos;s response is too large. Try again later.</source>
        <translation>Die Antwort der Plattform ist zu groß. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The platform returned error %1.</source>
        <translation>Die Plattform hat den Fehler %1 gemeldet.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the description. Change it and try again.</source>
        <translation>Die Plattform hat die Beschreibung nicht angenommen. Ändern Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the expiry date. Choose another date.</source>
        <translation>Die Plattform hat das Ablaufdatum nicht angenommen. Wählen Sie ein anderes Datum.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the selected methods. Refresh the list of methods and select them again.</source>
        <translation>Die Plattform hat die ausgewählten Methoden nicht angenommen. Aktualisieren Sie die Methodenliste und wählen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the login. It may be in use already. Choose a different login.</source>
        <translation>Die Plattform hat den Anmeldenamen nicht angenommen. Er wird möglicherweise schon verwendet. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the name. Change it and try again.</source>
        <translation>Die Plattform hat den Namen nicht angenommen. Ändern Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the password. Choose a different password.</source>
        <translation>Die Plattform hat das Passwort nicht angenommen. Wählen Sie ein anderes Passwort.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the input. Its message was: “%1”</source>
        <translation>Die Plattform hat die Eingabe nicht angenommen. Ihre Meldung lautete: „%1“</translation>
    </message>
    <message>
        <source>The platform returned error %2. Its message was: “%1”</source>
        <translation>Die Plattform hat den Fehler %2 gemeldet. Ihre Meldung lautete: „%1“</translation>
    </message>
    <message>
        <source>The platform can&apos;t use its database. Its message was: “%1”</source>
        <translation>Die Plattform kann ihre Datenbank nicht verwenden. Ihre Meldung lautete: „%1“</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Refresh to see the current state.</source>
        <translation>Es ist nicht bekannt, ob die Änderung durchgeführt wurde. Aktualisieren Sie, um den aktuellen Stand zu sehen.</translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>“%1” is the name of a platform preset. Choose a different name.</source>
        <translation>„%1“ ist der Name einer Vorlage der Plattform. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Select at least one method first.</source>
        <translation>Wählen Sie zuerst mindestens eine Methode aus.</translation>
    </message>
    <message>
        <source>A set named “%1” already exists.</source>
        <translation>Eine Auswahl mit dem Namen „%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid JSON: %1 at byte %2.</source>
        <translation>Die Datei ist kein JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain any method sets.</source>
        <translation>Die Datei enthält keine Methodensätze.</translation>
    </message>
    <message>
        <source>The file was created by a newer version of CirrusGrid Dashboard. Update the program to import it.</source>
        <translation>Die Datei wurde mit einer neueren Version von CirrusGrid Dashboard erstellt. Aktualisieren Sie das Programm, um sie zu importieren.</translation>
    </message>
    <message>
        <source>The set “%1” includes a method that can&apos;t be granted: %2.</source>
        <translation>Die Auswahl „%1“ enthält eine Methode, die nicht gewährt werden kann: %2.</translation>
    </message>
    <message>
        <source>The set “%1” is empty.</source>
        <translation>Die Auswahl „%1“ ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The name can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>Der Name darf nicht länger als %n Zeichen sein.</numerusform>
            <numerusform>Der Name darf nicht länger als %n Zeichen sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the set.</source>
        <translation>Geben Sie einen Namen für die Auswahl ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved set(s) can&apos;t be used here. Nothing was removed. %1</source>
        <translation>
            <numerusform>%n gespeicherte Auswahl kann hier nicht verwendet werden. Nichts wurde entfernt. %1</numerusform>
            <numerusform>%n gespeicherte Auswahlen können hier nicht verwendet werden. Nichts wurde entfernt. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved sets can&apos;t be read. They stay in the settings file. %1</source>
        <translation>Die gespeicherten Auswahlen können nicht gelesen werden. Sie bleiben in der Einstellungsdatei. %1</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Generate Access Token</source>
        <translation>Zugriffstoken erzeugen</translation>
    </message>
    <message>
        <source>Edit Access Token</source>
        <translation>Zugriffstoken bearbeiten</translation>
    </message>
    <message>
        <source>Copy Access Token</source>
        <translation>Zugriffstoken kopieren</translation>
    </message>
    <message>
        <source>Enter a description.</source>
        <translation>Geben Sie eine Beschreibung ein.</translation>
    </message>
    <message>
        <source>The description contains characters that can&apos;t be displayed. Remove them.</source>
        <translation>Die Beschreibung enthält Zeichen, die nicht angezeigt werden können. Entfernen Sie diese.</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>Geben Sie ein Datum ein, oder wählen Sie „Läuft nie ab“.</translation>
    </message>
    <message>
        <source>Enter the date as dd-mm-yyyy.</source>
        <translation>Geben Sie das Datum als TT-MM-JJJJ ein.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later date.</source>
        <translation>Dieses Datum ist vergangen. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Wählen Sie mindestens eine Methode aus.</translation>
    </message>
    <message>
        <source>There are no changes to apply.</source>
        <translation>Es gibt keine Änderungen zum Übernehmen.</translation>
    </message>
    <message>
        <source>No methods are checked. Turn off “Only Checked” to see all methods.</source>
        <translation>Keine Methode ist ausgewählt. Schalten Sie „Nur ausgewählte“ aus, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No checked methods match “%1”.</source>
        <translation>Keine ausgewählte Methode passt zu „%1“.</translation>
    </message>
    <message>
        <source>No methods match “%1”. Press Esc to clear the search.</source>
        <translation>Keine Methode passt zu „%1“. Esc leert die Suche.</translation>
    </message>
    <message>
        <source>The token hasn&apos;t been generated.</source>
        <translation>Es wurde noch kein Token erzeugt.</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>Ihre Änderungen gehen verloren.</translation>
    </message>
    <message numerus="yes">
        <source>The description can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>Die Beschreibung darf nicht länger als %n Zeichen sein.</numerusform>
            <numerusform>Die Beschreibung darf nicht länger als %n Zeichen sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>Dieses Datum gibt es nicht. Prüfen Sie Tag und Monat.</translation>
    </message>
    <message>
        <source>The description contains only invisible characters. Enter visible text.</source>
        <translation>Die Beschreibung enthält nur unsichtbare Zeichen. Geben Sie sichtbaren Text ein.</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Custom (based on %1, %2)</source>
        <translation>Eigene Auswahl, aus %1 %2</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>neue Beschreibung</translation>
    </message>
    <message>
        <source>same methods, different preset</source>
        <translation>dieselben Methoden, andere Vorlage</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>%1 Methoden</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>neues Datum</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>No methods selected</source>
        <translation>Keine Methoden ausgewählt</translation>
    </message>
    <message>
        <source>%L1 of %L2 methods</source>
        <translation>%L1 von %L2 Methoden</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln service(s)</source>
        <translation>
            <numerusform>in %Ln Dienst</numerusform>
            <numerusform>in %Ln Diensten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can make changes</source>
        <translation>
            <numerusform>%Ln mit Schreibzugriff</numerusform>
            <numerusform>%Ln mit Schreibzugriff</numerusform>
        </translation>
    </message>
    <message>
        <source>all read-only</source>
        <translation>alle nur lesend</translation>
    </message>
    <message>
        <source>Edit “%1”: %2.</source>
        <translation>„%1“ bearbeiten: %2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Generate “%1”: %2, %3.</source>
        <translation>„%1“ erzeugen: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln Methode</numerusform>
            <numerusform>%Ln Methoden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>Custom (%Ln method(s))</source>
        <translation>
            <numerusform>Eigene Auswahl (%Ln Methode)</numerusform>
            <numerusform>Eigene Auswahl (%Ln Methoden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Access Tokens.</source>
        <translation>Wählen Sie „Zugriffstoken“.</translation>
    </message>
    <message>
        <source>Use a separate token for each script. Generate one now.</source>
        <translation>Verwenden Sie für jedes Skript ein eigenes Token. Erzeugen Sie jetzt eines.</translation>
    </message>
    <message>
        <source>Describe what the token is for, then press Tab.</source>
        <translation>Beschreiben Sie, wofür das Token ist, und drücken Sie dann Tab.</translation>
    </message>
    <message>
        <source>Tokens expire after 30 days unless you choose another date.</source>
        <translation>Token laufen nach 30 Tagen ab, wenn Sie kein anderes Datum wählen.</translation>
    </message>
    <message>
        <source>Search the API methods. Type “stop env”.</source>
        <translation>Suchen Sie unter den API-Methoden. Tippen Sie „stop env“.</translation>
    </message>
    <message>
        <source>Check StopEnv. The token can call this method and nothing else.</source>
        <translation>Wählen Sie StopEnv aus. Das Token darf nur diese Methode aufrufen.</translation>
    </message>
    <message>
        <source>Only Checked shows everything the token is allowed to do.</source>
        <translation>„Nur ausgewählte“ zeigt alles, was das Token darf.</translation>
    </message>
    <message>
        <source>Generate the token. You&apos;ll be asked for your password.</source>
        <translation>Erzeugen Sie das Token. Sie werden nach Ihrem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>Bestätigen Sie.</translation>
    </message>
    <message>
        <source>The value is shown only once. Copy it now. The clipboard is cleared after a minute.</source>
        <translation>Der Wert wird nur einmal angezeigt. Kopieren Sie ihn jetzt. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>Verwenden Sie es jetzt in einer Anfrage.</translation>
    </message>
    <message>
        <source>This is the request a script would make. Send it from here.</source>
        <translation>Diese Anfrage würde ein Skript stellen. Senden Sie sie von hier.</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means the call succeeded. Close this window.</source>
        <translation>&quot;result&quot;: 0 bedeutet, dass der Aufruf erfolgreich war. Schließen Sie das Fenster.</translation>
    </message>
    <message>
        <source>Close this window, too. The value won&apos;t be shown again.</source>
        <translation>Schließen Sie auch dieses Fenster. Der Wert wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>The token stopped the environment. Activity shows the call.</source>
        <translation>Das Token hat die Umgebung gestoppt. Der Aufruf steht unter „Aktivität“.</translation>
    </message>
    <message>
        <source>Remove tokens you no longer need. Select the token, then choose Remove.</source>
        <translation>Entfernen Sie Token, die Sie nicht mehr brauchen. Wählen Sie das Token aus und dann „Entfernen“.</translation>
    </message>
    <message>
        <source>Scripts that still use it get an error from now on.</source>
        <translation>Skripte, die es noch verwenden, erhalten ab jetzt einen Fehler.</translation>
    </message>
    <message>
        <source>That&apos;s the tour. To learn more, see the user guide.</source>
        <translation>Damit ist der Rundgang beendet. Weitere Informationen finden Sie im Benutzerhandbuch.</translation>
    </message>
    <message>
        <source>Tour example</source>
        <extracomment>The description of a token.</extracomment>
        <translation>Beispiel des Rundgangs</translation>
    </message>
    <message>
        <source>The demo&apos;s password is “demo”.</source>
        <translation>Das Passwort der Demo ist „demo“.</translation>
    </message>
    <message>
        <source>Enter the password again: “demo”.</source>
        <translation>Geben Sie das Passwort noch einmal ein: „demo“.</translation>
    </message>
    <message>
        <source>Open Settings to find your access tokens.</source>
        <translation>Öffnen Sie „Einstellungen“: Dort sind Ihre Zugriffstoken.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>Dieses Konto ist gesperrt</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Seine Token können weder angezeigt noch geändert werden. Wenden Sie sich an den Betreiber der Plattform.</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Token summary</source>
        <translation>Übersicht der Token</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Token filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>Recent Activity…</source>
        <translation>Letzte Aktivität …</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>In Anfrage verwenden …</translation>
    </message>
    <message>
        <source>Edit the selected token (Enter)</source>
        <translation>Das ausgewählte Token bearbeiten (Eingabe)</translation>
    </message>
    <message>
        <source>Create a new token based on the selected one</source>
        <translation>Ein neues Token auf Grundlage des ausgewählten erzeugen</translation>
    </message>
    <message>
        <source>Remove the selected tokens</source>
        <translation>Die ausgewählten Token entfernen</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Noch keine Zugriffstoken</translation>
    </message>
    <message>
        <source>An access token lets a script call selected API methods without your password. Use a separate token for each script, with only the methods it needs.</source>
        <translation>Mit einem Zugriffstoken kann ein Skript ausgewählte API-Methoden ohne Ihr Passwort aufrufen. Verwenden Sie für jedes Skript ein eigenes Token mit genau den Methoden, die es braucht.</translation>
    </message>
    <message>
        <source>Generate First Token</source>
        <translation>Erstes Token erzeugen</translation>
    </message>
    <message>
        <source>No matching tokens</source>
        <translation>Kein Token passt zum Filter</translation>
    </message>
    <message>
        <source>The filter matches descriptions, presets, methods, and IDs.</source>
        <translation>Der Filter durchsucht Beschreibungen, Vorlagen, Methoden und IDs.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>This account has reached its limit of %L1 tokens. Remove a token to generate another.</source>
        <translation>Die maximale Anzahl von %L1 Token für dieses Konto ist erreicht. Entfernen Sie ein Token, um ein weiteres zu erzeugen.</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>Ein Token erzeugen (Strg+N)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Token</numerusform>
            <numerusform>%L1 von %Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln durch den Filter ausgeblendet</numerusform>
            <numerusform>%Ln durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Token werden geladen …</translation>
    </message>
    <message>
        <source>Reload the token list</source>
        <translation>Tokenliste neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) within %1</source>
        <translation>
            <numerusform>%Ln läuft innerhalb von %1 ab</numerusform>
            <numerusform>%Ln laufen innerhalb von %1 ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Find by Value…</source>
        <translation>Anhand des Werts suchen …</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Email (used to sign in)</source>
        <translation>E-Mail (zum Anmelden)</translation>
    </message>
    <message>
        <source>Account settings saved.</source>
        <translation>Kontoeinstellungen gespeichert.</translation>
    </message>
    <message>
        <source>Change the account name or email.</source>
        <translation>Name oder E-Mail des Kontos ändern.</translation>
    </message>
    <message>
        <source>The account was not changed.</source>
        <translation>Das Konto wurde nicht geändert.</translation>
    </message>
    <message>
        <source>To change this account, go to the platform&apos;s website.</source>
        <translation>Um dieses Konto zu ändern, öffnen Sie die Website der Plattform.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityModel</name>
    <message>
        <source>token “%1”</source>
        <translation>Token „%1“</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>fehlgeschlagen (%1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>API calls and changes appear here.</source>
        <translation>API-Aufrufe und Änderungen erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Callout</name>
    <message>
        <source>Show me (F8)</source>
        <translation>Zeigen (F8)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Weiter (F8)</translation>
    </message>
    <message>
        <source>End Tour</source>
        <translation>Rundgang beenden</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ChangePasswordTab</name>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Changing the password ends all other sessions. Access tokens keep working.</source>
        <translation>Beim Ändern des Passworts werden alle anderen Sitzungen beendet. Zugriffstoken funktionieren weiterhin.</translation>
    </message>
    <message>
        <source>The new passwords don&apos;t match. Enter them again.</source>
        <translation>Die neuen Passwörter stimmen nicht überein. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>To change your password, go to the platform&apos;s website.</source>
        <translation>Um Ihr Passwort zu ändern, öffnen Sie die Website der Plattform.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Das Passwort wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ConnectDialog</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Bestätigungscode</translation>
    </message>
    <message>
        <source>Confirm password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Saves the session in the system keychain. Your password is never saved.</source>
        <translation>Speichert die Sitzung im Schlüsselbund des Systems. Ihr Passwort wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Welcome to CirrusGrid</source>
        <translation>Willkommen bei CirrusGrid</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Mit einer Plattform verbinden</translation>
    </message>
    <message>
        <source>The local platform runs inside this program and doesn&apos;t have an account yet. Choose a login and password to create one. Three sample environments are included.</source>
        <translation>Die lokale Plattform läuft in diesem Programm und hat noch kein Konto. Wählen Sie einen Anmeldenamen und ein Passwort, um eines zu erstellen. Drei Beispielumgebungen sind enthalten.</translation>
    </message>
    <message>
        <source>Sign in with your account&apos;s login and password.</source>
        <translation>Melden Sie sich mit Anmeldename und Passwort Ihres Kontos an.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>sie@example.com</translation>
    </message>
    <message>
        <source>Enter a code from your authenticator app, or a recovery code.</source>
        <translation>Geben Sie einen Code aus Ihrer Authenticator-App oder einen Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Enter them again.</source>
        <translation>Die Passwörter stimmen nicht überein. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The sign-in timed out. Connect again and enter a new code.</source>
        <translation>Die Zeit zum Anmelden ist abgelaufen. Verbinden Sie sich neu und geben Sie einen neuen Code ein.</translation>
    </message>
    <message>
        <source>Wrong login or password. Check both and try again.</source>
        <translation>Anmeldename oder Passwort ist falsch. Prüfen Sie beide und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Manage the platform</source>
        <translation>Plattform verwalten</translation>
    </message>
    <message>
        <source>Edit or remove this platform</source>
        <translation>Diese Plattform bearbeiten oder entfernen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Add Platform…</source>
        <translation>Plattform hinzufügen …</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Sign in again to pick up where you left off.</source>
        <translation>Melden Sie sich wieder an, um dort weiterzumachen, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>„%1“ aus diesem Programm entfernen?</translation>
    </message>
    <message>
        <source>The platform itself isn&apos;t affected. Its saved sessions are removed from this computer.</source>
        <translation>Die Plattform selbst ist nicht betroffen. Ihre gespeicherten Sitzungen werden von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plattform %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your saved session because the system keychain is locked or isn&apos;t available. Sign in with your password.</source>
        <translation>Die gespeicherte Sitzung konnte nicht gelesen werden, da der Schlüsselbund des Systems gesperrt oder nicht verfügbar ist. Melden Sie sich mit Ihrem Passwort an.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardPage</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Programmeinstellungen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>offline, retrying in %n s</source>
        <translation>
            <numerusform>offline, neuer Versuch in %n s</numerusform>
            <numerusform>offline, neuer Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>API at %1</source>
        <translation>API unter %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account on a platform, in the user menu.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Präsentierende Person</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation>Präsentationsmodus</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::EnvironmentPanel</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No matching environments.</source>
        <translation>Keine Umgebung passt zur Suche.</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>Dieses Konto hat keine Umgebungen.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ExpiryField</name>
    <message>
        <source>Expires At</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>TT-MM-JJJJ</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Datum wählen (Alt+↓)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Gültigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Gültig für %1</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Gültig bis %1 (%2)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FailureLine</name>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>Die gespeicherte Sitzung ist noch im Schlüsselbund des Systems, der gesperrt oder nicht verfügbar ist. Sie wird entfernt, sobald der Schlüsselbund verfügbar ist.</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>Der gespeicherte Tokenwert ist noch im Schlüsselbund des Systems, der gesperrt oder nicht verfügbar ist. Er wird entfernt, sobald der Schlüsselbund verfügbar ist.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save settings to %1. Changes last only until you quit. Check the file&apos;s permissions and the free disk space.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden. Änderungen gelten nur bis zum Beenden. Prüfen Sie die Zugriffsrechte der Datei und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read.</source>
        <translation>Einige Einstellungen in %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read. The damaged file was copied to %2.</source>
        <translation>Einige Einstellungen in %1 konnten nicht gelesen werden. Die beschädigte Datei wurde nach %2 kopiert.</translation>
    </message>
    <message>
        <source>The system keychain isn&apos;t available, so you&apos;ll have to sign in again next time.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verfügbar. Beim nächsten Mal müssen Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>This account is suspended. Its tokens and environments can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Dieses Konto ist gesperrt. Seine Token und Umgebungen können weder angezeigt noch geändert werden. Wenden Sie sich an den Betreiber der Plattform.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FindTokenDialog</name>
    <message>
        <source>Find a Token by Its Value</source>
        <translation>Token anhand des Werts suchen</translation>
    </message>
    <message>
        <source>Text that may contain token values</source>
        <translation>Text, der Tokenwerte enthalten kann</translation>
    </message>
    <message>
        <source>Paste a value or a text that contains some, or drop a file</source>
        <translation>Fügen Sie einen Wert oder einen Text mit Werten ein, oder ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only the value&apos;s SHA-256 is sent to your platforms.</source>
        <translation>Der Text bleibt auf diesem Computer. Nur der SHA-256-Hash des Werts wird an Ihre Plattformen gesendet.</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date first.</source>
        <translation>Dieses Token ist abgelaufen. Geben Sie ihm zuerst ein neues Datum, indem Sie es bearbeiten.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) in %1.</source>
        <translation>
            <numerusform>%Ln neuer Wert in %1.</numerusform>
            <numerusform>%Ln neue Werte in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copies the method, error code, and error message for a bug report</source>
        <translation>Kopiert Methode, Fehlercode und Fehlermeldung für einen Fehlerbericht</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>makes changes · %1</source>
        <translation>ändert · %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeModel</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>Keine Parameter.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Parameter: %1.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Liest nur.</translation>
    </message>
    <message>
        <source>Makes changes.</source>
        <translation>Ändert etwas.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted · %L3 shown</source>
        <translation>%L1 von %L2 gewährt · %L3 angezeigt</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted</source>
        <translation>%L1 von %L2 gewährt</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %Ln method(s) shown.</source>
        <translation>
            <numerusform>Das Kontrollkästchen wirkt nur auf die %Ln angezeigte Methode.</numerusform>
            <numerusform>Das Kontrollkästchen wirkt nur auf die %Ln angezeigten Methoden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeView</name>
    <message>
        <source>API Docs</source>
        <translation>API-Doku</translation>
    </message>
    <message>
        <source>API methods</source>
        <translation>API-Methoden</translation>
    </message>
    <message>
        <source>Open this method&apos;s documentation in the browser (F1)</source>
        <translation>Die Dokumentation dieser Methode im Browser öffnen (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
    <message>
        <source>Confirm with password</source>
        <translation>Mit Passwort bestätigen</translation>
    </message>
    <message>
        <source>Confirm Your Password</source>
        <translation>Mit Passwort bestätigen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Select Confirm to try again. The change won&apos;t be made twice.</source>
        <translation>Es ist nicht bekannt, ob die Änderung durchgeführt wurde. Wählen Sie „Bestätigen“, um es noch einmal zu versuchen. Die Änderung wird nicht zweimal durchgeführt.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Zu viele falsche Passwörter. Versuchen Sie es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordField</name>
    <message>
        <source>Hide the password (Ctrl+H)</source>
        <translation>Passwort verbergen (Strg+H)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+H)</source>
        <translation>Passwort anzeigen (Strg+H)</translation>
    </message>
    <message>
        <source>Caps Lock may be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Line breaks and tabs were left out of the pasted text.</source>
        <translation>Zeilenumbrüche und Tabulatoren wurden beim Einfügen weggelassen.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>Das Passwort endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The password starts with a space.</source>
        <translation>Das Passwort beginnt mit einem Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PathCopier</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PlatformDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove Certificate Authority</source>
        <translation>Zertifizierungsstelle entfernen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add Platform</source>
        <translation>Plattform hinzufügen</translation>
    </message>
    <message>
        <source>Edit Platform</source>
        <translation>Plattform bearbeiten</translation>
    </message>
    <message>
        <source>Name to show in this program</source>
        <translation>Name in diesem Programm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A domain, for example example.com, or a full address.</source>
        <translation>Die Domain, etwa example.com, oder eine ganze Adresse.</translation>
    </message>
    <message>
        <source>Choose a CA Certificate</source>
        <translation>CA-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>CA-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain a CA certificate in PEM format.</source>
        <translation>%1 enthält kein Zertifikat einer Zertifizierungsstelle im PEM-Format.</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities are trusted. If the platform uses a private one, add its certificate.</source>
        <translation>Den Zertifizierungsstellen des Systems wird vertraut. Wenn die Plattform eine eigene verwendet, fügen Sie deren Zertifikat hinzu.</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2
Valid from %3 until %4</source>
        <translation>%1
SHA-256: %2
Gültig von %3 bis %4</translation>
    </message>
    <message>
        <source>A platform with this name already exists. Choose a different name.</source>
        <translation>Eine Plattform dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Enter a domain, such as example.com, or an address that starts with https://.</source>
        <translation>Geben Sie eine Domain wie example.com oder eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Platforms</name>
    <message>
        <source>Local platform</source>
        <translation>Lokale Plattform</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PreferencesTab</name>
    <message>
        <source>Preferences</source>
        <translation>Programmeinstellungen</translation>
    </message>
    <message>
        <source>Changes take effect immediately and apply only to this computer.</source>
        <translation>Änderungen gelten sofort und nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear copied values after</source>
        <translation>Kopierte Werte löschen nach</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry warning</source>
        <translation>Ablaufwarnung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RecoveryCodesDialog</name>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are no longer on the clipboard.</source>
        <translation>Die Codes sind nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save your recovery codes</source>
        <translation>Bewahren Sie diese Wiederherstellungscodes auf</translation>
    </message>
    <message>
        <source>If you can&apos;t use your authenticator app, sign in with a recovery code. Each code works once. Copy or download the codes now. They won&apos;t be shown again.</source>
        <translation>Wenn Sie Ihre Authenticator-App nicht verwenden können, melden Sie sich mit einem Wiederherstellungscode an. Jeder Code gilt einmal. Kopieren Sie die Codes jetzt, oder laden Sie sie herunter. Sie werden nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Download Recovery Codes</source>
        <translation>Die Wiederherstellungscodes herunterladen</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the codes: %1. Choose another location.</source>
        <translation>Die Codes wurden nicht gespeichert: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Gespeichert unter %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Close without saving the codes?</source>
        <translation>Schließen, ohne die Codes aufzubewahren?</translation>
    </message>
    <message>
        <source>Without these codes, you can&apos;t sign in if you lose your authenticator app. While you&apos;re signed in, you can create new codes in Account Settings.</source>
        <translation>Ohne diese Codes können Sie sich nicht anmelden, wenn Sie Ihre Authenticator-App verlieren. Solange Sie angemeldet sind, können Sie in den Kontoeinstellungen neue Codes erstellen.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove Access Tokens</source>
        <translation>Zugriffstoken entfernen</translation>
    </message>
    <message>
        <source>Remove access tokens</source>
        <translation>Zugriffstoken entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s)?</source>
        <translation>
            <numerusform>%Ln Zugriffstoken entfernen?</numerusform>
            <numerusform>%Ln Zugriffstoken entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything that uses a removed token stops working immediately. This can&apos;t be undone.</source>
        <translation>Alles, was ein entferntes Token verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>Zu entfernende Token</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>zuletzt verwendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
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
        <translation>Wert des Zugriffstokens</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>In Anfrage verwenden …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>“%1” was generated.</source>
        <translation>„%1“ wurde erzeugt.</translation>
    </message>
    <message>
        <source>“%1” has a new value. The old value no longer works.</source>
        <translation>„%1“ hat einen neuen Wert. Der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Copy or download the value now. It won&apos;t be shown again.</source>
        <translation>Kopieren Sie den Wert jetzt, oder laden Sie ihn herunter. Er wird nicht noch einmal angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is no longer on the clipboard.</source>
        <translation>Der Wert ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Download Access Token</source>
        <translation>Das Zugriffstoken herunterladen</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the value: %1. Choose another location.</source>
        <translation>Der Wert wurde nicht gespeichert: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Gespeichert unter %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Saved to the system keychain.</source>
        <translation>Im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>The value wasn&apos;t saved because the system keychain isn&apos;t available. Copy or download it instead.</source>
        <translation>Der Wert wurde nicht gespeichert, weil der Schlüsselbund des Systems nicht verfügbar ist. Kopieren Sie ihn stattdessen, oder laden Sie ihn herunter.</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>Schließen, ohne den Wert aufzubewahren?</translation>
    </message>
    <message>
        <source>You haven&apos;t copied or downloaded the value, and it can&apos;t be shown again. If you lose it, you&apos;ll have to regenerate the token.</source>
        <translation>Sie haben den Wert weder kopiert noch heruntergeladen, und er kann nicht noch einmal angezeigt werden. Wenn Sie ihn verlieren, müssen Sie das Token neu erzeugen.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Export All…</source>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Save Selection</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Set name</source>
        <translation>Name der Auswahl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename Set</source>
        <translation>Auswahl umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove the set “%1”?</source>
        <translation>Die Auswahl „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Tokens created with this set keep their methods.</source>
        <translation>Token, die damit erzeugt wurden, behalten ihre Methoden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export Saved Sets</source>
        <translation>Gespeicherte Auswahlen exportieren</translation>
    </message>
    <message>
        <source>Exported the saved sets to %1.</source>
        <translation>Die gespeicherten Auswahlen wurden nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>Nach %1 wurde nichts geschrieben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Import Saved Sets</source>
        <translation>Gespeicherte Auswahlen importieren</translation>
    </message>
    <message>
        <source>Method sets (*.json)</source>
        <translation>Methodensätze (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. Can&apos;t read %1: %2.</source>
        <translation>Nichts wurde importiert: %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) imported.</source>
        <translation>
            <numerusform>%n Auswahl importiert.</numerusform>
            <numerusform>%n Auswahlen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved Sets</source>
        <translation>Gespeicherte Auswahlen</translation>
    </message>
    <message>
        <source>Save and reuse method selections</source>
        <translation>Auswahlen von Methoden unter Namen aufbewahren</translation>
    </message>
    <message>
        <source>Save Selection As…</source>
        <translation>Auswahl speichern als …</translation>
    </message>
    <message>
        <source>The set “%1” was replaced.</source>
        <translation>Die Auswahl „%1“ wurde ersetzt.</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Ersetzt: %1.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedValuesSection</name>
    <message>
        <source>Saved token values</source>
        <translation>Gespeicherte Tokenwerte</translation>
    </message>
    <message>
        <source>Remove from Keychain</source>
        <translation>Aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>No saved values. You can save a value when it&apos;s shown.</source>
        <translation>Keine gespeicherten Werte. Sie können einen Wert speichern, wenn er angezeigt wird.</translation>
    </message>
    <message>
        <source>Stored in the system keychain for “Use in a Request”.</source>
        <translation>Im Schlüsselbund des Systems gespeichert, für „In Anfrage verwenden“.</translation>
    </message>
    <message>
        <source>%1 (not removed yet)</source>
        <translation>%1 (noch nicht entfernt)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>now (this session)</source>
        <translation>jetzt (diese Sitzung)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>Angemeldet</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionsTab</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End All Other Sessions</source>
        <translation>Alle anderen Sitzungen beenden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Die ausgewählten Sitzungen beenden</translation>
    </message>
    <message>
        <source>Select a session other than the current one</source>
        <translation>Wählen Sie eine andere als die aktuelle Sitzung aus</translation>
    </message>
    <message>
        <source>No sessions were ended.</source>
        <translation>Es wurden keine Sitzungen beendet.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SettingsFrame</name>
    <message>
        <source>Settings sections</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Close settings (Esc)</source>
        <translation>Einstellungen schließen (Esc)</translation>
    </message>
    <message>
        <source>Expand settings</source>
        <translation>Einstellungen vergrößern</translation>
    </message>
    <message>
        <source>Expand settings over the environments (F11)</source>
        <translation>Einstellungen über die Umgebungen vergrößern (F11)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>Passwortstärke</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TextDialog</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActions</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>Ihre Änderungen zuerst übernehmen?</translation>
    </message>
    <message>
        <source>You have unsaved changes (%1). You can apply them when you regenerate the token.</source>
        <translation>Sie haben nicht gespeicherte Änderungen (%1). Sie können sie übernehmen, wenn Sie das Token neu erzeugen.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Apply and Regenerate</source>
        <translation>Übernehmen und neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate “%1”. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>„%1“ neu erzeugen. Der alte Wert funktioniert sofort nicht mehr. Aktualisieren Sie deshalb Skripte, die ihn verwenden.</translation>
    </message>
    <message>
        <source>The old value still works.</source>
        <translation>Der alte Wert gilt weiter.</translation>
    </message>
    <message>
        <source>The token was generated, but its value was lost</source>
        <translation>Das Token wurde erzeugt, aber sein Wert ging verloren</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded. “%1” was created, but its value can&apos;t be shown. Regenerate the token to get a new value.</source>
        <translation>Die Verbindung brach ab, bevor die Plattform geantwortet hat. „%1“ wurde erstellt, aber der Wert kann nicht angezeigt werden. Erzeugen Sie das Token neu, um einen neuen Wert zu erhalten.</translation>
    </message>
    <message>
        <source>The old value may no longer work</source>
        <translation>Der alte Wert gilt vielleicht nicht mehr</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded, so the new value of “%1” may have been lost. Regenerate the token again to get a working value.</source>
        <translation>Die Verbindung brach ab, bevor die Plattform geantwortet hat. Der neue Wert von „%1“ ist möglicherweise verloren. Erzeugen Sie das Token noch einmal neu, um einen gültigen Wert zu erhalten.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Remove “%1”.</source>
        <translation>„%1“ entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s).</source>
        <translation>
            <numerusform>%Ln Zugriffstoken entfernen.</numerusform>
            <numerusform>%Ln Zugriffstoken entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens were removed.</source>
        <translation>Es wurden keine Token entfernt.</translation>
    </message>
    <message>
        <source>No token was generated.</source>
        <translation>Es wurde kein Token erzeugt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) removed.</source>
        <translation>
            <numerusform>%Ln Token entfernt.</numerusform>
            <numerusform>%Ln Token entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) had already been removed.</source>
        <translation>
            <numerusform>%Ln Token war bereits entfernt.</numerusform>
            <numerusform>%Ln Token waren bereits entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActivityDialog</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>No recent activity</source>
        <translation>Keine Aktivität in letzter Zeit</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>Das Token wurde zuletzt am %1 verwendet.</translation>
    </message>
    <message>
        <source>This token has never been used.</source>
        <translation>Dieses Token wurde noch nie verwendet.</translation>
    </message>
    <message>
        <source>Recent activity for “%1”</source>
        <translation>Letzte Aktivität von „%1“</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenDialog</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For example, “CI deploys”</source>
        <translation>Wofür das Token ist, etwa „CI-Deployments“</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, for example “stop env”</source>
        <translation>Methoden suchen, etwa „stop env“</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Only Checked</source>
        <translation>Nur ausgewählte</translation>
    </message>
    <message>
        <source>Selected methods</source>
        <translation>Ausgewählte Methoden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Token neu erzeugen</translation>
    </message>
    <message>
        <source>Gives the token a new value. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Gibt dem Token einen neuen Wert. Der alte Wert funktioniert sofort nicht mehr. Aktualisieren Sie deshalb Skripte, die ihn verwenden.</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date, then regenerate the token.</source>
        <translation>Dieses Token ist abgelaufen. Wählen Sie ein neues Datum und erzeugen Sie das Token dann neu.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” replaced the methods you selected.</source>
        <translation>„%1“ hat die von Ihnen ausgewählten Methoden ersetzt.</translation>
    </message>
    <message>
        <source>Looks like “%1” (ID %2).</source>
        <translation>Sieht aus wie „%1“ (ID %2).</translation>
    </message>
    <message>
        <source>From a Script…</source>
        <translation>Aus einem Skript …</translation>
    </message>
    <message>
        <source>From a Script</source>
        <translation>Aus einem Skript</translation>
    </message>
    <message>
        <source>Find the methods that a script calls</source>
        <translation>Die Methoden finden, die ein Skript aufruft</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) of the script are checked.</source>
        <translation>
            <numerusform>%n Methode des Skripts ist ausgewählt.</numerusform>
            <numerusform>%n Methoden des Skripts sind ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenFinder</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account.</extracomment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account, %3 its state, such as Active.</extracomment>
        <translation>„%1“, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln tokens named “%1”, %2</source>
        <extracomment>%1 is the description that the tokens share, %2 the login of their account.</extracomment>
        <translation>
            <numerusform>Eines von %Ln Token namens „%1“, %2</numerusform>
            <numerusform>Eines von %Ln Token namens „%1“, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not of your account</source>
        <translation>Nicht von Ihrem Konto</translation>
    </message>
    <message>
        <source>Mistyped: its checksum doesn&apos;t fit</source>
        <translation>Vertippt: Die Prüfsumme passt nicht</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>If others may have seen the value, regenerate the token, then update the scripts that use it.</source>
        <translation>Wenn andere den Wert gesehen haben könnten, erzeugen Sie das Token neu, und aktualisieren Sie dann die Skripte, die es verwenden.</translation>
    </message>
    <message>
        <source>The platform reports the description only. Give each token a description of its own to distinguish them.</source>
        <translation>Die Plattform meldet nur die Beschreibung. Geben Sie jedem Token eine eigene Beschreibung, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>The token was removed or regenerated, or it belongs to another account or platform.</source>
        <translation>Das Token wurde entfernt oder neu erzeugt, oder es gehört zu einem anderen Konto oder einer anderen Plattform.</translation>
    </message>
    <message>
        <source>A character is missing or wrong. No token has this value.</source>
        <translation>Ein Zeichen fehlt oder ist falsch. Kein Token hat diesen Wert.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t support this, or can&apos;t be reached.</source>
        <translation>Die Plattform unterstützt dies nicht oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The token was never used.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenModel</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Gültig bis %1 (%2)</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>Dieses Token läuft nicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln Methode</numerusform>
            <numerusform>%Ln Methoden</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
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
        <translation>Umgebungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Take a Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Restart Demo</source>
        <translation>Demo neu starten</translation>
    </message>
    <message>
        <source>Presenter Mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <source>Copy UI Path</source>
        <translation>UI-Pfad kopieren</translation>
    </message>
    <message>
        <source>Find a Token by Its Value…</source>
        <translation>Token anhand des Werts suchen …</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorDialog</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Bestätigungscode</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app</source>
        <translation>Scannen Sie diesen QR-Code mit Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Oder geben Sie diesen Schlüssel in die App ein:</translation>
    </message>
    <message>
        <source>6 digits from the app</source>
        <translation>6 Ziffern aus der App</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>Die Zwei-Faktor-Authentifizierung ist weiterhin ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung einrichten</translation>
    </message>
    <message>
        <source>New Recovery Codes…</source>
        <translation>Neue Wiederherstellungscodes …</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>Ausschalten …</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in requires a code from your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>An. Zum Anmelden ist ein Code aus Ihrer Authenticator-App erforderlich. Noch %n Wiederherstellungscode.</numerusform>
            <numerusform>An. Zum Anmelden ist ein Code aus Ihrer Authenticator-App erforderlich. Noch %n Wiederherstellungscodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in requires only your password. Tokens aren&apos;t affected.</source>
        <translation>Aus. Zum Anmelden genügt das Passwort. Token sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>Zwei-Faktor-Authentifizierung einrichten.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>Die Zwei-Faktor-Authentifizierung bleibt aus.</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication. Signing in will require only your password, and your recovery codes will stop working.</source>
        <translation>Zwei-Faktor-Authentifizierung ausschalten. Zum Anmelden genügt dann das Passwort, und die Wiederherstellungscodes gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still on.</source>
        <translation>Die Zwei-Faktor-Authentifizierung bleibt an.</translation>
    </message>
    <message>
        <source>Create new recovery codes. Your current codes will stop working.</source>
        <translation>Neue Wiederherstellungscodes erstellen. Ihre aktuellen Codes gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>Your current codes still work.</source>
        <translation>Ihre aktuellen Codes gelten weiterhin.</translation>
    </message>
    <message>
        <source>Not available in presenter mode because the audience would see the key or codes.</source>
        <translation>Im Präsentationsmodus nicht verfügbar, da das Publikum den Schlüssel oder die Codes sehen würde.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::UsageDialog</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Access token value</source>
        <translation>Wert des Zugriffstokens</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>curl (shell)</source>
        <translation>curl (Shell)</translation>
    </message>
    <message>
        <source>URL (browser)</source>
        <translation>URL (Browser)</translation>
    </message>
    <message>
        <source>Maven</source>
        <translation>Maven</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>CI-Pipeline</translation>
    </message>
    <message>
        <source>Required only to send the request</source>
        <translation>Nur zum Senden der Anfrage erforderlich</translation>
    </message>
    <message>
        <source>Use “%1” in a Request</source>
        <translation>„%1“ in einer Anfrage verwenden</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Tokenwert</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>Aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>Geben Sie einen Wert für %1 ein.</translation>
    </message>
    <message>
        <source>Copied. The token value isn&apos;t included.</source>
        <translation>Kopiert. Der Tokenwert ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Enter the token value to send the request.</source>
        <translation>Geben Sie den Tokenwert ein, um die Anfrage zu senden.</translation>
    </message>
    <message>
        <source>No response. %1</source>
        <translation>Keine Antwort. %1</translation>
    </message>
    <message>
        <source>&quot;result&quot;: %1 · %2 ms</source>
        <translation>&quot;result&quot;: %1 · %2 ms</translation>
    </message>
    <message>
        <source>Use in a Request</source>
        <translation>In Anfrage verwenden</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Token “%1” expires</source>
        <translation>Token „%1“ läuft ab</translation>
    </message>
    <message>
        <source>Account: %1
Platform: %2
Token ID: %3
Valid until: %4</source>
        <translation>Konto: %1
Plattform: %2
Token-ID: %3
Gültig bis: %4</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptDialog</name>
    <message>
        <source>Methods from a Script</source>
        <translation>Methoden aus einem Skript</translation>
    </message>
    <message>
        <source>Script, log or collection</source>
        <translation>Skript, Protokoll oder Sammlung</translation>
    </message>
    <message>
        <source>Paste a script here, or drop a file</source>
        <translation>Fügen Sie hier ein Skript ein, oder ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Calls that are no method of this platform</source>
        <translation>Aufrufe, die keine Methode dieser Plattform sind</translation>
    </message>
    <message>
        <source>Replace what is checked</source>
        <translation>Bisherige Auswahl ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check These Methods</source>
        <translation>Diese Methoden auswählen</translation>
    </message>
    <message>
        <source>Methods found</source>
        <translation>Gefundene Methoden</translation>
    </message>
    <message>
        <source>Finds the API methods in scripts, CI files, Maven settings, Postman and OpenAPI collections, HAR files, access logs, and source code. The text stays on this computer.</source>
        <translation>Findet die API-Methoden in Skripten, CI-Dateien, Maven-Einstellungen, Postman- und OpenAPI-Sammlungen, HAR-Dateien, Zugriffsprotokollen und Quelltext. Der Text verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Open a Script, Log, or Collection</source>
        <translation>Skript, Protokoll oder Sammlung öffnen</translation>
    </message>
    <message>
        <source>Only the lines with calls are shown.</source>
        <translation>Nur die Zeilen mit Aufrufen werden angezeigt.</translation>
    </message>
    <message>
        <source>%1 (lines: %2). Not needed: a token takes the place of signing in.</source>
        <translation>%1 (Zeilen: %2). Nicht nötig: Ein Token ersetzt die Anmeldung.</translation>
    </message>
    <message>
        <source>%1 (lines: %2)</source>
        <translation>%1 (Zeilen: %2)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>This script contains the value of a token (lines: %1). Anyone who can read the script can use the token. Keep the value in an environment variable or a secret of your CI system instead.</source>
        <translation>Dieses Skript enthält den Wert eines Tokens (Zeilen: %1). Wer das Skript lesen kann, kann das Token verwenden. Bewahren Sie den Wert stattdessen in einer Umgebungsvariablen oder als Geheimnis Ihres CI-Systems auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) found. Select one to see where it&apos;s called.</source>
        <translation>
            <numerusform>%n Methode gefunden. Wählen Sie sie aus, um zu sehen, wo sie aufgerufen wird.</numerusform>
            <numerusform>%n Methoden gefunden. Wählen Sie eine aus, um zu sehen, wo sie aufgerufen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The methods that the script calls are listed here.</source>
        <translation>Hier werden die Methoden aufgeführt, die das Skript aufruft.</translation>
    </message>
    <message>
        <source>No methods of this platform were found. Methods whose names the script puts together while it runs can&apos;t be found.</source>
        <translation>Es wurden keine Methoden dieser Plattform gefunden. Methoden, deren Namen das Skript erst beim Ausführen zusammensetzt, können nicht gefunden werden.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Wählen Sie mindestens eine Methode aus.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptMethodModel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptReader</name>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenExportMenu</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the tokens that are shown to a file, without their values</source>
        <translation>Die angezeigten Token ohne ihre Werte in einer Datei speichern</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <translation>Liste als CSV …</translation>
    </message>
    <message>
        <source>List as JSON…</source>
        <translation>Liste als JSON …</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Kalender …</translation>
    </message>
    <message>
        <source>Export List as CSV</source>
        <translation>Liste als CSV exportieren</translation>
    </message>
    <message>
        <source>Export List as JSON</source>
        <translation>Liste als JSON exportieren</translation>
    </message>
    <message>
        <source>Export Expiry Dates as a Calendar</source>
        <translation>Ablaufdaten als Kalender exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>Nach %1 wurde nichts geschrieben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
</TS>
