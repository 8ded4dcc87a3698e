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
        <source>Binds several external domain names at once</source>
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
        <source>Adds a project whose repository asks for a login and password</source>
        <translation>Fügt ein Projekt hinzu, dessen Repository Login und Passwort verlangt</translation>
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
        <source>Opens an endpoint: a public port mapped to a node&apos;s own</source>
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
        <source>Shows the summed consumption of all environments</source>
        <translation>Zeigt den summierten Verbrauch aller Umgebungen</translation>
    </message>
    <message>
        <source>Lists environments with their basic facts</source>
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
        <source>Lists the regions where environments can be made</source>
        <translation>Listet die Regionen auf, in denen Umgebungen entstehen können</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>Listet die Regionen mit ihren Hostgruppen auf</translation>
    </message>
    <message>
        <source>Shows what a container registry tells of an image</source>
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
        <source>Shows the summed consumption of an environment</source>
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
        <source>Sets a new password for the node with an id</source>
        <translation>Setzt ein neues Passwort für den Knoten mit einer ID</translation>
    </message>
    <message>
        <source>Sets a new password for the nodes of a type</source>
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
        <source>Restarts the node with an id</source>
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
        <source>Adds a file or folder to the favourites</source>
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
        <source>Lists the favourite files and folders</source>
        <translation>Listet die Favoriten unter den Dateien und Ordnern auf</translation>
    </message>
    <message>
        <source>Lists a folder</source>
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
        <source>Removes a file or folder from the favourites</source>
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
        <source>Writes a file, replacing what it held</source>
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
        <source>Lists the actions that are under way</source>
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
        <source>Lists when automatic scaling acted</source>
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
        <source>Lists when a trigger fired</source>
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
        <source>Lists the add-ons that fit an environment</source>
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
        <source>Installs an add-on into an environment</source>
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
        <source>Adds an application to the favourites</source>
        <translation>Nimmt eine Anwendung in die Favoriten auf</translation>
    </message>
    <message>
        <source>Adds a manifest to the favourites</source>
        <translation>Nimmt ein Manifest in die Favoriten auf</translation>
    </message>
    <message>
        <source>Removes an application from the favourites</source>
        <translation>Entfernt eine Anwendung aus den Favoriten</translation>
    </message>
    <message>
        <source>Lists the favourite applications</source>
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
        <source>Shows the settings a package asks for</source>
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
        <source>Shows the account&apos;s name, e-mail and state</source>
        <translation>Zeigt Name, E-Mail-Adresse und Zustand des Kontos</translation>
    </message>
    <message>
        <source>Sends a mail to set a forgotten password anew</source>
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
        <source>Lists the preset sets of API methods</source>
        <translation>Listet die Vorgaben mit API-Methoden auf</translation>
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
        <source>Lets a suspended member back in</source>
        <translation>Lässt ein gesperrtes Mitglied wieder zu</translation>
    </message>
    <message>
        <source>Adds a policy of permissions</source>
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
        <source>Sets who shares a resource</source>
        <translation>Legt fest, für wen eine Ressource freigegeben ist</translation>
    </message>
    <message>
        <source>Sets who shares several resources</source>
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
        <source>Does not exist</source>
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
    <message>
        <source>%1. Correct it and try again.</source>
        <translation>%1. Korrigieren Sie es und versuchen Sie es noch einmal.</translation>
    </message>
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
        <source>A verification code is needed to go on.</source>
        <translation>Zum Fortfahren wird ein Bestätigungscode gebraucht.</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to go on.</source>
        <translation>Ihre Sitzung ist beendet. Verbinden Sie sich neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>The platform does not permit this.</source>
        <translation>Die Plattform erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The platform refused what was entered: %1</source>
        <translation>Die Plattform hat die Eingabe abgelehnt: %1</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh the list to see what is.</source>
        <translation>Es ist nicht mehr vorhanden. Aktualisieren Sie die Liste, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>The account holds as many tokens as it may. Remove one first.</source>
        <translation>Das Konto hat so viele Token, wie es haben darf. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Zu viele falsche Passwörter. Versuchen Sie es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>This platform does not carry that out.</source>
        <translation>Diese Plattform führt das nicht aus.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. Check the connection and try again.</source>
        <translation>Die Plattform ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The platform gave an answer that makes no sense. Try again later.</source>
        <translation>Die Plattform gab eine unverständliche Antwort. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The platform&apos;s database can&apos;t be used: %1</source>
        <translation>Die Datenbank der Plattform kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>Die Plattform hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The platform does not answer. Check the connection and try again.</source>
        <translation>Die Plattform antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>There is no such address. Check the platform&apos;s domain, and whether this computer is online.</source>
        <translation>Diese Adresse gibt es nicht. Prüfen Sie die Domain der Plattform und ob dieser Rechner mit dem Netz verbunden ist.</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached: nothing answers at its address. Check the domain, or try again later.</source>
        <translation>Die Plattform ist nicht erreichbar: Unter ihrer Adresse antwortet nichts. Prüfen Sie die Domain oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy des Netzes hat die Anfrage nicht durchgelassen. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The platform&apos;s gateway can&apos;t reach it. Try again in a while.</source>
        <translation>Das Gateway der Plattform erreicht sie nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>Die Plattform wird gerade gewartet.</translation>
    </message>
    <message>
        <source>The platform has too many requests.</source>
        <translation>Die Plattform hat zu viele Anfragen.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any page in a browser, then try again.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung. Öffnen Sie eine beliebige Seite im Browser und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A web page came instead of the platform&apos;s answer. The platform may be under maintenance, or this network asks you to sign in first.</source>
        <translation>Statt der Antwort der Plattform kam eine Webseite. Vielleicht wird die Plattform gewartet, oder dieses Netz verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The certificate is for another name, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen, deshalb wurde nichts gesendet. Prüfen Sie die Domain der Plattform.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Tell the platform&apos;s operator.</source>
        <translation>Das Zertifikat der Plattform ist abgelaufen, deshalb wurde nichts gesendet. Sagen Sie es dem Betreiber der Plattform.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate is not valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>Das Zertifikat der Plattform gilt noch nicht, deshalb wurde nichts gesendet. Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an issuer that is not trusted here, so nothing was sent. If the issuer is your own, add it to the platform.</source>
        <translation>Das Zertifikat der Plattform kommt von einem Aussteller, dem hier nicht vertraut wird, deshalb wurde nichts gesendet. Ist es Ihr eigener Aussteller, fügen Sie ihn bei der Plattform hinzu.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent.</source>
        <translation>Es kam keine sichere Verbindung zustande, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer sends to “%1”, which is not followed. Check the platform&apos;s domain; if this network asks you to sign in, do so in a browser.</source>
        <translation>Die Antwort verweist auf „%1“; dem wird nicht gefolgt. Prüfen Sie die Domain der Plattform; verlangt dieses Netz eine Anmeldung, melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is too large to make sense.</source>
        <translation>Die Antwort der Plattform ist zu groß, um sinnvoll zu sein.</translation>
    </message>
    <message>
        <source>The platform refused with the code %1.</source>
        <translation>Die Plattform hat mit dem Code %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The platform refused: %1 (code %2)</source>
        <translation>Die Plattform hat abgelehnt: %1 (Code %2)</translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message>
        <source>Give the set a name.</source>
        <translation>Geben Sie dem Satz einen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Der Name ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>“%1” is a preset of the platform. Choose another name.</source>
        <translation>„%1“ ist eine Vorgabe der Plattform. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Check at least one method first.</source>
        <translation>Wählen Sie zuerst mindestens eine Methode aus.</translation>
    </message>
    <message>
        <source>There is a set named “%1” already.</source>
        <translation>Es gibt schon einen Satz namens „%1“.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1, at byte %2.</source>
        <translation>Die Datei ist kein JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>The file holds no method sets.</source>
        <translation>Die Datei enthält keine Methodensätze.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>Die Datei stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The set “%1” names a method that can&apos;t be granted: %2.</source>
        <translation>Der Satz „%1“ nennt eine Methode, die nicht gewährt werden kann: %2.</translation>
    </message>
    <message>
        <source>The set “%1” holds no methods.</source>
        <translation>Der Satz „%1“ enthält keine Methoden.</translation>
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
        <source>Say what the token is for.</source>
        <translation>Sagen Sie, wofür das Token ist.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters. Shorten it.</source>
        <translation>Die Beschreibung ist länger als %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The description holds characters that can&apos;t be shown. Type it again.</source>
        <translation>Die Beschreibung enthält Zeichen, die nicht angezeigt werden können. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>Geben Sie ein Datum ein, oder wählen Sie „Läuft nie ab“.</translation>
    </message>
    <message>
        <source>This is not a date of the form dd-mm-yyyy.</source>
        <translation>Das ist kein Datum der Form TT-MM-JJJJ.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later day.</source>
        <translation>Dieses Datum ist vergangen. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Wählen Sie mindestens eine Methode aus.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No method is checked. Switch “Only Checked” off to see all.</source>
        <translation>Keine Methode ist ausgewählt. Schalten Sie „Nur ausgewählte“ aus, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No checked method matches “%1”.</source>
        <translation>Keine ausgewählte Methode passt zu „%1“.</translation>
    </message>
    <message>
        <source>No method matches “%1”. Press Esc to clear the search.</source>
        <translation>Keine Methode passt zu „%1“. Esc leert die Suche.</translation>
    </message>
    <message>
        <source>No token was generated yet.</source>
        <translation>Es wurde noch kein Token erzeugt.</translation>
    </message>
    <message>
        <source>The token stays as it is; your changes are lost.</source>
        <translation>Das Token bleibt, wie es ist; Ihre Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>Dieses Datum gibt es nicht. Prüfen Sie Tag und Monat.</translation>
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
        <source>Custom, from %1 %2</source>
        <translation>Eigene Auswahl, aus %1 %2</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>neue Beschreibung</translation>
    </message>
    <message>
        <source>same methods, other preset</source>
        <translation>dieselben Methoden, andere Vorgabe</translation>
    </message>
    <message>
        <source>%1 methods</source>
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
        <source>%1 of %2 methods</source>
        <translation>%1 von %2 Methoden</translation>
    </message>
    <message numerus="yes">
        <source>in %n service(s)</source>
        <translation>
            <numerusform>in %n Dienst</numerusform>
            <numerusform>in %n Diensten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) things</source>
        <translation>
            <numerusform>%n ändert etwas</numerusform>
            <numerusform>%n ändern etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>all only read</source>
        <translation>alle lesen nur</translation>
    </message>
    <message>
        <source>Change “%1”: %2.</source>
        <translation>„%1“ ändern: %2.</translation>
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
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n Methode</numerusform>
            <numerusform>%n Methoden</numerusform>
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
        <source>Custom (%n method(s))</source>
        <translation>
            <numerusform>Eigene Auswahl (%n Methode)</numerusform>
            <numerusform>Eigene Auswahl (%n Methoden)</numerusform>
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
        <source>Access tokens are in the settings. Open them.</source>
        <translation>Die Zugriffstoken sind in den Einstellungen. Öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Choose Access Tokens.</source>
        <translation>Wählen Sie „Zugriffstoken“.</translation>
    </message>
    <message>
        <source>Each script gets a token of its own. Generate one.</source>
        <translation>Jedes Skript bekommt sein eigenes Token. Erzeugen Sie eines.</translation>
    </message>
    <message>
        <source>Say what the token is for, then press Tab.</source>
        <translation>Sagen Sie, wofür das Token ist, und drücken Sie Tab.</translation>
    </message>
    <message>
        <source>A token ends by itself: in 30 days, unless you choose another day.</source>
        <translation>Ein Token endet von selbst: in 30 Tagen, wenn Sie keinen anderen Tag wählen.</translation>
    </message>
    <message>
        <source>Search among the API methods. Type “stop env”.</source>
        <translation>Suchen Sie unter den API-Methoden. Tippen Sie „stop env“.</translation>
    </message>
    <message>
        <source>Check StopEnv. The token may do that, and nothing else.</source>
        <translation>Haken Sie StopEnv an. Das darf das Token, und sonst nichts.</translation>
    </message>
    <message>
        <source>Only Checked shows all that the token may do.</source>
        <translation>„Nur ausgewählte“ zeigt alles, was das Token darf.</translation>
    </message>
    <message>
        <source>Generate it. Your password is asked for first.</source>
        <translation>Erzeugen Sie es. Vorher wird nach Ihrem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>Bestätigen Sie.</translation>
    </message>
    <message>
        <source>The value is shown this once. Copy it: the clipboard forgets it after a minute.</source>
        <translation>Der Wert wird nur dieses eine Mal gezeigt. Kopieren Sie ihn: Die Zwischenablage vergisst ihn nach einer Minute.</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>Verwenden Sie es jetzt in einer Anfrage.</translation>
    </message>
    <message>
        <source>This is the request that a script makes. Send it right here.</source>
        <translation>Das ist die Anfrage, die ein Skript stellt. Senden Sie sie gleich von hier.</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means that it was done. Close the request.</source>
        <translation>&quot;result&quot;: 0 heißt, dass es getan wurde. Schließen Sie die Anfrage.</translation>
    </message>
    <message>
        <source>Close the value, too. It will not be shown again.</source>
        <translation>Schließen Sie auch den Wert. Er wird nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>The environment was stopped by the token, and the activity tells so.</source>
        <translation>Das Token hat die Umgebung gestoppt, und die Aktivität sagt es.</translation>
    </message>
    <message>
        <source>A token that is no longer needed is removed. Select it, then Remove.</source>
        <translation>Ein Token, das nicht mehr gebraucht wird, wird entfernt. Wählen Sie es aus, dann „Entfernen“.</translation>
    </message>
    <message>
        <source>Whatever uses it is refused from then on.</source>
        <translation>Was es verwendet, wird von da an abgewiesen.</translation>
    </message>
    <message>
        <source>That was the way of a token. The user guide tells the rest.</source>
        <translation>Das war der Weg eines Tokens. Alles Weitere steht im Benutzerhandbuch.</translation>
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
        <source>The password once more: “demo”.</source>
        <translation>Noch einmal das Passwort: „demo“.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>Dieses Konto ist gesperrt</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be seen or changed. Ask the platform&apos;s operator.</source>
        <translation>Seine Tokens lassen sich weder ansehen noch ändern. Fragen Sie den Betreiber der Plattform.</translation>
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
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Nutzung zeigen</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So wird es benutzt</translation>
    </message>
    <message>
        <source>Change the selected token (Enter)</source>
        <translation>Das ausgewählte Token ändern (Eingabe)</translation>
    </message>
    <message>
        <source>Make a new token like the selected one</source>
        <translation>Ein neues Token wie das ausgewählte erzeugen</translation>
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
        <source>A token lets a script call chosen API methods without your login. Give each script its own, with the methods it needs and no more.</source>
        <translation>Mit einem Token ruft ein Skript ausgewählte API-Methoden ohne Ihr Login auf. Geben Sie jedem Skript ein eigenes, mit genau den Methoden, die es braucht.</translation>
    </message>
    <message>
        <source>Generate the first token</source>
        <translation>Das erste Token erzeugen</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>Kein Token passt zum Filter</translation>
    </message>
    <message>
        <source>Tokens are searched by description, preset, method and id.</source>
        <translation>Gesucht wird in Beschreibung, Vorgabe, Methoden und ID.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The account holds %1 tokens, as many as it may. Remove one first.</source>
        <translation>Das Konto hat %1 Token, so viele, wie es haben darf. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>Ein Token erzeugen (Strg+N)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>%1 von %n Token</numerusform>
            <numerusform>%1 von %n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) within %1 days</source>
        <translation>
            <numerusform>%n läuft in %1 Tagen ab</numerusform>
            <numerusform>%n laufen in %1 Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Token werden gelesen …</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
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
        <source>E-mail, the login</source>
        <translation>E-Mail, das Login</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>Das Konto wurde gespeichert.</translation>
    </message>
    <message>
        <source>Change the account&apos;s name or e-mail.</source>
        <translation>Name oder E-Mail des Kontos ändern.</translation>
    </message>
    <message>
        <source>The account stays as it was.</source>
        <translation>Das Konto bleibt, wie es war.</translation>
    </message>
    <message>
        <source>This platform&apos;s accounts are changed on its own pages.</source>
        <translation>Die Konten dieser Plattform werden auf ihren eigenen Seiten geändert.</translation>
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
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>misslungen (%1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Calls and changes show here.</source>
        <translation>Aufrufe und Änderungen erscheinen hier.</translation>
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
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
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
        <source>Repeat new password</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Other sessions are ended. Access tokens go on working: they don&apos;t depend on the password.</source>
        <translation>Andere Sitzungen werden beendet. Zugriffstoken gelten weiter: Sie hängen nicht vom Passwort ab.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>Die beiden neuen Passwörter sind verschieden. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>%1 The password stays as it was.</source>
        <translation>%1 Das Passwort bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>This platform&apos;s passwords are changed on its own pages.</source>
        <translation>Die Passwörter dieser Plattform werden auf ihren eigenen Seiten geändert.</translation>
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
        <translation>Login</translation>
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
        <source>Repeat password</source>
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
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The session goes to the system&apos;s keychain; the password is kept nowhere.</source>
        <translation>Die Sitzung kommt in den Schlüsselbund des Systems; das Passwort wird nirgends aufbewahrt.</translation>
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
        <source>The local platform runs inside this program and has no account yet. Choose a login and a password; three sample environments come with it.</source>
        <translation>Die lokale Plattform läuft in diesem Programm und hat noch kein Konto. Wählen Sie Login und Passwort; drei Beispielumgebungen gehören dazu.</translation>
    </message>
    <message>
        <source>Sign in with the login and password of your account.</source>
        <translation>Melden Sie sich mit Login und Passwort Ihres Kontos an.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>sie@example.com</translation>
    </message>
    <message>
        <source>From your authenticator app, or one of your recovery codes.</source>
        <translation>Aus Ihrer Authenticator-App, oder einer Ihrer Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>Die beiden Passwörter sind verschieden. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The code came too late. Connect again, then enter a new one.</source>
        <translation>Der Code kam zu spät. Verbinden Sie sich neu und geben Sie dann einen neuen ein.</translation>
    </message>
    <message>
        <source>Wrong login or password. Check both and try again.</source>
        <translation>Falsches Login oder Passwort. Prüfen Sie beide und versuchen Sie es noch einmal.</translation>
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
        <source>Add platform…</source>
        <translation>Plattform hinzufügen …</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Sign in again to go on with what you were doing.</source>
        <translation>Melden Sie sich noch einmal an, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>„%1“ aus diesem Programm entfernen?</translation>
    </message>
    <message>
        <source>Nothing changes on the platform itself. Its sessions that are kept here are forgotten.</source>
        <translation>Auf der Plattform selbst ändert sich nichts. Hier gemerkte Sitzungen werden vergessen.</translation>
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
        <translation>Vorlieben</translation>
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
        <source>%1 stays as it is. %2</source>
        <translation>%1 bleibt, wie es ist. %2</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No environment matches the search.</source>
        <translation>Keine Umgebung passt zur Suche.</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>Dieses Konto hat keine Umgebungen.</translation>
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
        <source>Choose a day (Alt+Down)</source>
        <translation>Einen Tag wählen (Alt+Unten)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Läuft ab in</translation>
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
        <source>Expires in %1</source>
        <translation>Läuft ab in %1</translation>
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
        <source>You will be asked to sign in the next time: the system&apos;s keychain can&apos;t be used.</source>
        <translation>Beim nächsten Mal werden Sie nach der Anmeldung gefragt: Der Schlüsselbund des Systems kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>This account is suspended: its tokens and environments can&apos;t be seen or changed. Ask the platform&apos;s operator.</source>
        <translation>Dieses Konto ist gesperrt: Seine Tokens und Umgebungen lassen sich weder ansehen noch ändern. Fragen Sie den Betreiber der Plattform.</translation>
    </message>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>Die gespeicherte Sitzung ist noch im Schlüsselbund des Systems, der gesperrt oder nicht verfügbar ist. Sie wird entfernt, sobald der Schlüsselbund verfügbar ist.</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>Der gespeicherte Tokenwert ist noch im Schlüsselbund des Systems, der gesperrt oder nicht verfügbar ist. Er wird entfernt, sobald der Schlüsselbund verfügbar ist.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>The method, the code and the platform&apos;s own words, for a report</source>
        <translation>Die Methode, der Code und der Wortlaut der Plattform, für eine Meldung</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>changes · %1</source>
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
        <source>Only reads.</source>
        <translation>Liest nur.</translation>
    </message>
    <message>
        <source>Changes things.</source>
        <translation>Ändert etwas.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of %2 granted · %3 shown</source>
        <translation>%1 von %2 gewährt · %3 angezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <translation>%1 von %2 gewährt</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %n method(s) shown.</source>
        <translation>
            <numerusform>Das Kontrollkästchen wirkt nur auf die %n angezeigte Methode.</numerusform>
            <numerusform>Das Kontrollkästchen wirkt nur auf die %n angezeigten Methoden.</numerusform>
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
        <source>Opens this method&apos;s page in the browser (F1)</source>
        <translation>Öffnet die Seite dieser Methode im Browser (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
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
        <source>Confirm with password</source>
        <translation>Mit Passwort bestätigen</translation>
    </message>
    <message>
        <source>It is not known yet whether it was done. Confirm again: nothing is done twice.</source>
        <translation>Noch ist nicht bekannt, ob es geschehen ist. Bestätigen Sie noch einmal: Nichts geschieht zweimal.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Zu viele falsche Passwörter. Versuchen Sie es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
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
        <translation>Passwort zeigen (Strg+H)</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
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
        <source>Authority</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose an authority&apos;s file</source>
        <translation>Datei eines Ausstellers wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the authority</source>
        <translation>Aussteller entfernen</translation>
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
        <source>Add platform</source>
        <translation>Plattform hinzufügen</translation>
    </message>
    <message>
        <source>Edit platform</source>
        <translation>Plattform bearbeiten</translation>
    </message>
    <message>
        <source>How it is called here</source>
        <translation>Wie sie hier heißt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifikatsaussteller</translation>
    </message>
    <message>
        <source>The domain, such as example.com, or a full address.</source>
        <translation>Die Domain, etwa example.com, oder eine ganze Adresse.</translation>
    </message>
    <message>
        <source>Choose an authority&apos;s certificate</source>
        <translation>Zertifikat eines Ausstellers wählen</translation>
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
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate of an authority (in PEM form).</source>
        <translation>%1 enthält kein Zertifikat eines Ausstellers (in PEM-Form).</translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted. Add the file of your own where the platform uses one.</source>
        <translation>Den Ausstellern des Systems wird vertraut. Fügen Sie die Datei Ihres eigenen hinzu, wenn die Plattform einen nutzt.</translation>
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
        <source>There is a platform of this name already. Choose another one.</source>
        <translation>Eine Plattform dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is no address of a platform. Give its domain, such as example.com, or its address, which begins with https://.</source>
        <translation>Das ist keine Adresse einer Plattform. Geben Sie ihre Domain an, etwa example.com, oder ihre Adresse, die mit https:// beginnt.</translation>
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
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>They count at once, on this computer.</source>
        <translation>Sie gelten sofort, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
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
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
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
        <source>A copied value stays on the clipboard for</source>
        <translation>Ein kopierter Wert bleibt in der Zwischenablage für</translation>
    </message>
    <message>
        <source>Clipboard time</source>
        <translation>Zeit in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>A token counts as expiring soon before its end by</source>
        <translation>Ein Token gilt als bald ablaufend, wenn ihm noch so viel bleibt</translation>
    </message>
    <message>
        <source>Notice before expiry</source>
        <translation>Hinweis vor dem Ablauf</translation>
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
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are not on the clipboard any more.</source>
        <translation>Die Codes sind nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Keep these recovery codes</source>
        <translation>Bewahren Sie diese Wiederherstellungscodes auf</translation>
    </message>
    <message>
        <source>Each signs you in once when your authenticator app is out of reach. Copy or download them now: they will not be shown again.</source>
        <translation>Jeder meldet Sie einmal an, wenn Ihre Authenticator-App nicht greifbar ist. Kopieren oder speichern Sie sie jetzt: Sie werden nicht noch einmal gezeigt.</translation>
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
        <source>Download the recovery codes</source>
        <translation>Die Wiederherstellungscodes herunterladen</translation>
    </message>
    <message>
        <source>The codes were not saved: %1. Choose another place.</source>
        <translation>Die Codes wurden nicht gespeichert: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>Gespeichert unter %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>Schließen, ohne die Codes aufzubewahren?</translation>
    </message>
    <message>
        <source>Without them, losing your authenticator app means losing this account. New codes can be made in Account Settings as long as you are signed in.</source>
        <translation>Ohne sie verlieren Sie mit der Authenticator-App auch dieses Konto. Solange Sie angemeldet sind, lassen sich in den Kontoeinstellungen neue erzeugen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove access tokens</source>
        <translation>Zugriffstoken entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n access token(s)?</source>
        <translation>
            <numerusform>%n Zugriffstoken entfernen?</numerusform>
            <numerusform>%n Zugriffstoken entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses a removed token is refused from then on. This can&apos;t be undone.</source>
        <translation>Was ein entferntes Token benutzt, wird von da an abgewiesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>Zu entfernende Token</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>benutzt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
        <source>Save to keychain</source>
        <translation>In den Schlüsselbund</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So wird es benutzt</translation>
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
        <source>“%1” has a new value. The old one does not work any more.</source>
        <translation>„%1“ hat einen neuen Wert. Der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Copy or download the value now. It will not be shown again.</source>
        <translation>Kopieren oder speichern Sie den Wert jetzt. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is not on the clipboard any more.</source>
        <translation>Der Wert ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Download the access token</source>
        <translation>Das Zugriffstoken herunterladen</translation>
    </message>
    <message>
        <source>The value was not saved: %1. Choose another place.</source>
        <translation>Der Wert wurde nicht gespeichert: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>Gespeichert unter %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Saved to the system&apos;s keychain.</source>
        <translation>Im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>The value was not saved: the system&apos;s keychain can&apos;t be used. Copy or download it instead.</source>
        <translation>Der Wert wurde nicht gespeichert: Der Schlüsselbund des Systems kann nicht benutzt werden. Kopieren Sie ihn, oder laden Sie ihn herunter.</translation>
    </message>
    <message>
        <source>Close without keeping the value?</source>
        <translation>Schließen, ohne den Wert aufzubewahren?</translation>
    </message>
    <message>
        <source>The value was neither copied nor downloaded, and it can&apos;t be shown again. A token whose value is lost can be regenerated.</source>
        <translation>Der Wert wurde weder kopiert noch heruntergeladen und kann nicht noch einmal gezeigt werden. Ein Token, dessen Wert verloren ist, lässt sich neu erzeugen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Saved sets</source>
        <translation>Eigene Sätze</translation>
    </message>
    <message>
        <source>Keep selections of methods under names</source>
        <translation>Auswahlen von Methoden unter Namen aufbewahren</translation>
    </message>
    <message>
        <source>Save the selection as…</source>
        <translation>Auswahl speichern als …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Save the selection</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name des Satzes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Satz umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove the set “%1”?</source>
        <translation>Den Satz „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Tokens that were made with it keep their methods.</source>
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
        <source>Export the saved sets</source>
        <translation>Die eigenen Sätze exportieren</translation>
    </message>
    <message>
        <source>The saved sets were written to %1.</source>
        <translation>Die eigenen Sätze wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written to %1: %2. Choose another place.</source>
        <translation>Nach %1 wurde nichts geschrieben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Import saved sets</source>
        <translation>Eigene Sätze importieren</translation>
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
        <source>Nothing was imported: %1 can&apos;t be read: %2.</source>
        <translation>Nichts wurde importiert: %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) imported.</source>
        <translation>
            <numerusform>%n Satz importiert.</numerusform>
            <numerusform>%n Sätze importiert.</numerusform>
        </translation>
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
        <translation>Gespeicherte Token-Werte</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>None. A value can be saved when it is shown.</source>
        <translation>Keine. Ein Wert lässt sich speichern, wenn er gezeigt wird.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s keychain, for “How to use it”.</source>
        <translation>Sie liegen im Schlüsselbund des Systems, für „So wird es benutzt“.</translation>
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
        <source>now, this session</source>
        <translation>jetzt, diese Sitzung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Signed in</source>
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
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Alle anderen beenden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The sessions go on. %1</source>
        <translation>Die Sitzungen bestehen weiter. %1</translation>
    </message>
    <message>
        <source>Signs the selected sessions out</source>
        <translation>Meldet die ausgewählten Sitzungen ab</translation>
    </message>
    <message>
        <source>Select another session than this one</source>
        <translation>Wählen Sie eine andere Sitzung als diese</translation>
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
        <source>Close the settings (Esc)</source>
        <translation>Einstellungen schließen (Esc)</translation>
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
        <source>Nothing was generated.</source>
        <translation>Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>Ihre Änderungen zuerst übernehmen?</translation>
    </message>
    <message>
        <source>The token was edited (%1). Regenerating gives it a new value; your changes can be applied at the same time.</source>
        <translation>Das Token wurde bearbeitet (%1). Es bekommt einen neuen Wert; Ihre Änderungen können dabei übernommen werden.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Apply and regenerate</source>
        <translation>Übernehmen und neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate “%1”: the old value stops working at once, and automations that use it must be updated.</source>
        <translation>„%1“ neu erzeugen: Der alte Wert gilt sofort nicht mehr, und Automatisierungen, die ihn benutzen, müssen angepasst werden.</translation>
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
        <source>The connection broke before the answer came. “%1” is there, but its value can&apos;t be shown again. Regenerate it to get a value that you can use.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. „%1“ ist da, aber sein Wert kann nicht noch einmal gezeigt werden. Erzeugen Sie den Wert neu, um einen zu haben, den Sie benutzen können.</translation>
    </message>
    <message>
        <source>The old value may not work any more</source>
        <translation>Der alte Wert gilt vielleicht nicht mehr</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, and a new value of “%1” would be lost. Regenerate it once more to get a value that works.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam, und ein neuer Wert von „%1“ wäre verloren. Erzeugen Sie ihn noch einmal neu, um einen gültigen zu haben.</translation>
    </message>
    <message>
        <source>Not now</source>
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
        <source>Remove %n access token(s).</source>
        <translation>
            <numerusform>%n Zugriffstoken entfernen.</numerusform>
            <numerusform>%n Zugriffstoken entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActivityDialog</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Nothing in the latest activity</source>
        <translation>Nichts in der letzten Aktivität</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>Das Token wurde zuletzt am %1 benutzt.</translation>
    </message>
    <message>
        <source>The token was never used.</source>
        <translation>Das Token wurde nie benutzt.</translation>
    </message>
    <message>
        <source>Usage of “%1”</source>
        <translation>Nutzung von „%1“</translation>
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
        <source>What the token is for, such as “CI deploys”</source>
        <translation>Wofür das Token ist, etwa „CI-Deployments“</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, such as “stop env”</source>
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
        <source>Gives the token a new value. The old value stops working at once, and automations that use it must be updated.</source>
        <translation>Gibt dem Token einen neuen Wert. Der alte gilt sofort nicht mehr, und Automatisierungen, die ihn benutzen, müssen angepasst werden.</translation>
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
        <source>The token has expired. Choose a new date, then regenerate it.</source>
        <translation>Das Token ist abgelaufen. Wählen Sie ein neues Datum und erzeugen Sie es dann neu.</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
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
        <source>This token does not expire.</source>
        <translation>Dieses Token läuft nicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n Methode</numerusform>
            <numerusform>%n Methoden</numerusform>
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
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
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
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Demo von vorn beginnen</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <source>Copy UI path</source>
        <translation>UI-Pfad kopieren</translation>
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
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app</source>
        <translation>Scannen Sie dies mit Ihrer Authenticator-App</translation>
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
        <source>%1 Two-factor authentication stays off.</source>
        <translation>%1 Die Zwei-Faktor-Authentifizierung bleibt aus.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung einrichten</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Neue Wiederherstellungscodes …</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten …</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in needs a code of your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>An. Zum Anmelden braucht es einen Code Ihrer Authenticator-App. Noch %n Wiederherstellungscode.</numerusform>
            <numerusform>An. Zum Anmelden braucht es einen Code Ihrer Authenticator-App. Noch %n Wiederherstellungscodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in needs the password alone. Tokens are not affected.</source>
        <translation>Aus. Zum Anmelden genügt das Passwort. Token sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>Zwei-Faktor-Authentifizierung einrichten.</translation>
    </message>
    <message>
        <source>Two-factor authentication stays off.</source>
        <translation>Die Zwei-Faktor-Authentifizierung bleibt aus.</translation>
    </message>
    <message>
        <source>Turn two-factor authentication off. The password alone will be enough to sign in, and the recovery codes stop working.</source>
        <translation>Zwei-Faktor-Authentifizierung ausschalten. Zum Anmelden genügt dann das Passwort, und die Wiederherstellungscodes gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Two-factor authentication stays on.</source>
        <translation>Die Zwei-Faktor-Authentifizierung bleibt an.</translation>
    </message>
    <message>
        <source>Make new recovery codes. The earlier ones stop working.</source>
        <translation>Neue Wiederherstellungscodes erzeugen. Die früheren gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>The earlier codes go on working.</source>
        <translation>Die früheren Codes gelten weiter.</translation>
    </message>
    <message>
        <source>Not in presenter mode: everybody would see the key or the codes.</source>
        <translation>Nicht im Präsentationsmodus: Alle würden den Schlüssel oder die Codes sehen.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::UsageDialog</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
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
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So wird es benutzt</translation>
    </message>
    <message>
        <source>curl, in a shell</source>
        <translation>curl, in einer Shell</translation>
    </message>
    <message>
        <source>URL, for a browser</source>
        <translation>URL, für einen Browser</translation>
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
        <source>Needed for Send alone</source>
        <translation>Nur zum Senden nötig</translation>
    </message>
    <message>
        <source>Use “%1” in a request</source>
        <translation>„%1“ in einer Anfrage benutzen</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Wert des Tokens</translation>
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
        <source>Fill in %1 first.</source>
        <translation>Füllen Sie zuerst %1 aus.</translation>
    </message>
    <message>
        <source>Copied, without the token&apos;s value.</source>
        <translation>Kopiert, ohne den Wert des Tokens.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the token&apos;s value first.</source>
        <translation>Nichts wurde gesendet. Geben Sie zuerst den Wert des Tokens ein.</translation>
    </message>
    <message>
        <source>No answer came. %1</source>
        <translation>Es kam keine Antwort. %1</translation>
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
        <translation>Kopieren</translation>
    </message>
</context>
</TS>
