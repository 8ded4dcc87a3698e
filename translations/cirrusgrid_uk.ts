<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>ApiMethod</name>
    <message>
        <source>Shows the billing account: balance, bonus and state</source>
        <translation>Показує платіжний рахунок: баланс, бонус і стан</translation>
    </message>
    <message>
        <source>Lists the charges of a period in detail</source>
        <translation>Виводить докладний список витрат за період</translation>
    </message>
    <message>
        <source>Lists the account&apos;s quotas and their limits</source>
        <translation>Виводить список квот облікового запису та їхніх меж</translation>
    </message>
    <message>
        <source>Adds domain names to an environment</source>
        <translation>Додає доменні імена до середовища</translation>
    </message>
    <message>
        <source>Uploads a custom SSL certificate</source>
        <translation>Завантажує власний сертифікат SSL</translation>
    </message>
    <message>
        <source>Attaches a public IP address to a node</source>
        <translation>Надає вузлу публічну IP-адресу</translation>
    </message>
    <message>
        <source>Binds an external domain name to an environment</source>
        <translation>Прив’язує зовнішнє доменне ім’я до середовища</translation>
    </message>
    <message>
        <source>Binds several external domain names</source>
        <translation>Прив’язує кілька зовнішніх доменних імен одразу</translation>
    </message>
    <message>
        <source>Installs a custom SSL certificate for an environment</source>
        <translation>Встановлює власний сертифікат SSL для середовища</translation>
    </message>
    <message>
        <source>Binds an uploaded SSL certificate to an entry point</source>
        <translation>Прив’язує завантажений сертифікат SSL до точки входу</translation>
    </message>
    <message>
        <source>Checks whether a domain name is free</source>
        <translation>Перевіряє, чи вільне доменне ім’я</translation>
    </message>
    <message>
        <source>Checks whether an external domain name points at the environment</source>
        <translation>Перевіряє, чи вказує зовнішнє доменне ім’я на середовище</translation>
    </message>
    <message>
        <source>Deletes an environment&apos;s custom SSL certificate</source>
        <translation>Видаляє власний сертифікат SSL середовища</translation>
    </message>
    <message>
        <source>Detaches a public IP address from a node</source>
        <translation>Забирає у вузла публічну IP-адресу</translation>
    </message>
    <message>
        <source>Turns off an environment&apos;s SSL</source>
        <translation>Вимикає SSL середовища</translation>
    </message>
    <message>
        <source>Replaces an uploaded SSL certificate</source>
        <translation>Замінює завантажений сертифікат SSL</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s domain names</source>
        <translation>Виводить список доменних імен середовища</translation>
    </message>
    <message>
        <source>Lists the external domain names bound to an environment</source>
        <translation>Виводить список зовнішніх доменних імен, прив’язаних до середовища</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s SSL settings</source>
        <translation>Показує налаштування SSL середовища</translation>
    </message>
    <message>
        <source>Lists the uploaded SSL certificates</source>
        <translation>Виводить список завантажених сертифікатів SSL</translation>
    </message>
    <message>
        <source>Moves public IP addresses from one node to another</source>
        <translation>Переносить публічні IP-адреси з одного вузла на інший</translation>
    </message>
    <message>
        <source>Removes domain names from an environment</source>
        <translation>Вилучає доменні імена із середовища</translation>
    </message>
    <message>
        <source>Unbinds an external domain name</source>
        <translation>Відв’язує зовнішнє доменне ім’я</translation>
    </message>
    <message>
        <source>Removes an environment&apos;s SSL</source>
        <translation>Вилучає SSL із середовища</translation>
    </message>
    <message>
        <source>Removes uploaded SSL certificates</source>
        <translation>Вилучає завантажені сертифікати SSL</translation>
    </message>
    <message>
        <source>Sets how many public IP addresses a node has</source>
        <translation>Задає, скільки публічних IP-адрес має вузол</translation>
    </message>
    <message>
        <source>Swaps the external domain names of two environments</source>
        <translation>Міняє місцями зовнішні доменні імена двох середовищ</translation>
    </message>
    <message>
        <source>Swaps the public IP addresses of two nodes</source>
        <translation>Міняє місцями публічні IP-адреси двох вузлів</translation>
    </message>
    <message>
        <source>Unbinds an SSL certificate from an entry point</source>
        <translation>Відв’язує сертифікат SSL від точки входу</translation>
    </message>
    <message>
        <source>Adds a project to a build node</source>
        <translation>Додає проєкт до вузла збирання</translation>
    </message>
    <message>
        <source>Adds a project whose repository requires a login and password</source>
        <translation>Додає проєкт, репозиторій якого вимагає логін і пароль</translation>
    </message>
    <message>
        <source>Adds a project whose repository asks for an SSH key</source>
        <translation>Додає проєкт, репозиторій якого вимагає ключ SSH</translation>
    </message>
    <message>
        <source>Builds a project and deploys the result</source>
        <translation>Збирає проєкт і розгортає результат</translation>
    </message>
    <message>
        <source>Builds a project</source>
        <translation>Збирає проєкт</translation>
    </message>
    <message>
        <source>Deploys the last build of a project</source>
        <translation>Розгортає останню збірку проєкту</translation>
    </message>
    <message>
        <source>Changes a project&apos;s settings</source>
        <translation>Змінює налаштування проєкту</translation>
    </message>
    <message>
        <source>Shows one project of a build node</source>
        <translation>Показує один проєкт вузла збирання</translation>
    </message>
    <message>
        <source>Lists the projects of a build node</source>
        <translation>Виводить список проєктів вузла збирання</translation>
    </message>
    <message>
        <source>Removes a project from a build node</source>
        <translation>Вилучає проєкт із вузла збирання</translation>
    </message>
    <message>
        <source>Updates a project from its repository</source>
        <translation>Оновлює проєкт із його репозиторію</translation>
    </message>
    <message>
        <source>Adds environment variables to a container</source>
        <translation>Додає змінні середовища до контейнера</translation>
    </message>
    <message>
        <source>Adds a volume to a container</source>
        <translation>Додає том до контейнера</translation>
    </message>
    <message>
        <source>Adds a volume to every container of a layer</source>
        <translation>Додає том до кожного контейнера рівня</translation>
    </message>
    <message>
        <source>Adds several volumes to a container</source>
        <translation>Додає кілька томів до контейнера</translation>
    </message>
    <message>
        <source>Opens an endpoint: a public port mapped to a node port</source>
        <translation>Відкриває кінцеву точку: публічний порт, що веде до порту вузла</translation>
    </message>
    <message>
        <source>Adds a property to an environment</source>
        <translation>Додає властивість до середовища</translation>
    </message>
    <message>
        <source>Redirects a port inside a node</source>
        <translation>Перенаправляє порт усередині вузла</translation>
    </message>
    <message>
        <source>Sets properties of an environment</source>
        <translation>Задає властивості середовища</translation>
    </message>
    <message>
        <source>Sets data of a layer</source>
        <translation>Задає дані рівня</translation>
    </message>
    <message>
        <source>Puts an environment into a group</source>
        <translation>Поміщає середовище до групи</translation>
    </message>
    <message>
        <source>Changes an environment&apos;s layers, nodes and resources</source>
        <translation>Змінює рівні, вузли та ресурси середовища</translation>
    </message>
    <message>
        <source>Checks whether an environment can move to another region</source>
        <translation>Перевіряє, чи можна перенести середовище до іншого регіону</translation>
    </message>
    <message>
        <source>Empties a log file of a node</source>
        <translation>Очищує файл журналу вузла</translation>
    </message>
    <message>
        <source>Makes a copy of an environment</source>
        <translation>Створює копію середовища</translation>
    </message>
    <message>
        <source>Creates an environment</source>
        <translation>Створює середовище</translation>
    </message>
    <message>
        <source>Deletes an environment and everything in it</source>
        <translation>Видаляє середовище й усе, що в ньому є</translation>
    </message>
    <message>
        <source>Deploys an application archive</source>
        <translation>Розгортає архів застосунку</translation>
    </message>
    <message>
        <source>Takes an environment out of a group</source>
        <translation>Виводить середовище з групи</translation>
    </message>
    <message>
        <source>Changes an endpoint</source>
        <translation>Змінює кінцеву точку</translation>
    </message>
    <message>
        <source>Changes the settings of a layer</source>
        <translation>Змінює налаштування рівня</translation>
    </message>
    <message>
        <source>Changes the credentials of a container registry</source>
        <translation>Змінює облікові дані реєстру контейнерів</translation>
    </message>
    <message>
        <source>Runs commands on every node of a layer</source>
        <translation>Виконує команди на кожному вузлі рівня</translation>
    </message>
    <message>
        <source>Runs commands on one node</source>
        <translation>Виконує команди на одному вузлі</translation>
    </message>
    <message>
        <source>Shows the total consumption of all environments</source>
        <translation>Показує сумарне споживання всіх середовищ</translation>
    </message>
    <message>
        <source>Lists environments with basic information</source>
        <translation>Виводить список середовищ з основними даними</translation>
    </message>
    <message>
        <source>Shows a container&apos;s entry point</source>
        <translation>Показує точку входу контейнера</translation>
    </message>
    <message>
        <source>Lists a container&apos;s environment variables</source>
        <translation>Виводить список змінних середовища контейнера</translation>
    </message>
    <message>
        <source>Lists the environment variables of a layer</source>
        <translation>Виводить список змінних середовища рівня</translation>
    </message>
    <message>
        <source>Shows the manifest of a container image</source>
        <translation>Показує маніфест образу контейнера</translation>
    </message>
    <message>
        <source>Lists the image tags a container can be switched to</source>
        <translation>Виводить теги образу, на які можна перевести контейнер</translation>
    </message>
    <message>
        <source>Shows the command a container runs</source>
        <translation>Показує команду, яку виконує контейнер</translation>
    </message>
    <message>
        <source>Shows how a container is run</source>
        <translation>Показує, як виконується контейнер</translation>
    </message>
    <message>
        <source>Lists the tags of a container image</source>
        <translation>Виводить список тегів образу контейнера</translation>
    </message>
    <message>
        <source>Lists the volumes of a layer</source>
        <translation>Виводить список томів рівня</translation>
    </message>
    <message>
        <source>Lists the volumes of a container</source>
        <translation>Виводить список томів контейнера</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s endpoints</source>
        <translation>Виводить список кінцевих точок середовища</translation>
    </message>
    <message>
        <source>Shows one environment with its nodes</source>
        <translation>Показує одне середовище з його вузлами</translation>
    </message>
    <message>
        <source>Shows a property of an environment</source>
        <translation>Показує властивість середовища</translation>
    </message>
    <message>
        <source>Lists the environments with their nodes</source>
        <translation>Виводить список середовищ з їхніми вузлами</translation>
    </message>
    <message>
        <source>Lists a node&apos;s logs with their contents</source>
        <translation>Виводить журнали вузла з їхнім вмістом</translation>
    </message>
    <message>
        <source>Lists a node&apos;s log files</source>
        <translation>Виводить список файлів журналу вузла</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s layers</source>
        <translation>Виводить список рівнів середовища</translation>
    </message>
    <message>
        <source>Lists the software versions of a node</source>
        <translation>Виводить список версій ПЗ вузла</translation>
    </message>
    <message>
        <source>Lists the regions where environments can be created</source>
        <translation>Виводить регіони, де можна створювати середовища</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>Виводить регіони з їхніми групами хостів</translation>
    </message>
    <message>
        <source>Shows a container registry&apos;s information about an image</source>
        <translation>Показує, що реєстр контейнерів повідомляє про образ</translation>
    </message>
    <message>
        <source>Shows how to reach a node over SSH</source>
        <translation>Показує, як під’єднатися до вузла через SSH</translation>
    </message>
    <message>
        <source>Lists the software packages of a node</source>
        <translation>Виводить список пакетів ПЗ вузла</translation>
    </message>
    <message>
        <source>Shows the consumption of an environment over time</source>
        <translation>Показує споживання середовища в часі</translation>
    </message>
    <message>
        <source>Shows the total consumption of an environment</source>
        <translation>Показує сумарне споживання середовища</translation>
    </message>
    <message>
        <source>Shows the manifest of a software template</source>
        <translation>Показує маніфест шаблону ПЗ</translation>
    </message>
    <message>
        <source>Lists the software templates</source>
        <translation>Виводить список шаблонів ПЗ</translation>
    </message>
    <message>
        <source>Moves an environment to another region</source>
        <translation>Переносить середовище до іншого регіону</translation>
    </message>
    <message>
        <source>Reads a log file of a node</source>
        <translation>Читає файл журналу вузла</translation>
    </message>
    <message>
        <source>Redeploys a container with another image tag</source>
        <translation>Повторно розгортає контейнер з іншим тегом образу</translation>
    </message>
    <message>
        <source>Redeploys containers with another image tag</source>
        <translation>Повторно розгортає контейнери з іншим тегом образу</translation>
    </message>
    <message>
        <source>Redeploys every container of a layer with another image tag</source>
        <translation>Повторно розгортає кожен контейнер рівня з іншим тегом образу</translation>
    </message>
    <message>
        <source>Removes a deployed application</source>
        <translation>Вилучає розгорнутий застосунок</translation>
    </message>
    <message>
        <source>Removes environment variables from a container</source>
        <translation>Вилучає змінні середовища з контейнера</translation>
    </message>
    <message>
        <source>Removes a volume from a container</source>
        <translation>Вилучає том із контейнера</translation>
    </message>
    <message>
        <source>Removes a volume from every container of a layer</source>
        <translation>Вилучає том із кожного контейнера рівня</translation>
    </message>
    <message>
        <source>Removes several volumes from a container</source>
        <translation>Вилучає кілька томів із контейнера</translation>
    </message>
    <message>
        <source>Closes an endpoint</source>
        <translation>Закриває кінцеву точку</translation>
    </message>
    <message>
        <source>Removes a property of an environment</source>
        <translation>Вилучає властивість середовища</translation>
    </message>
    <message>
        <source>Removes a log file of a node</source>
        <translation>Вилучає файл журналу вузла</translation>
    </message>
    <message>
        <source>Renames a deployed application&apos;s context</source>
        <translation>Перейменовує контекст розгорнутого застосунку</translation>
    </message>
    <message>
        <source>Sets a new password for a container</source>
        <translation>Задає новий пароль для контейнера</translation>
    </message>
    <message>
        <source>Sets a new password for every container of a layer</source>
        <translation>Задає новий пароль для кожного контейнера рівня</translation>
    </message>
    <message>
        <source>Sets a new password for a node</source>
        <translation>Задає новий пароль для вузла</translation>
    </message>
    <message>
        <source>Sets a new password for a node by ID</source>
        <translation>Задає новий пароль для вузла із зазначеним ID</translation>
    </message>
    <message>
        <source>Sets a new password for all nodes of a type</source>
        <translation>Задає новий пароль для вузлів певного типу</translation>
    </message>
    <message>
        <source>Sets a new password for a node&apos;s service</source>
        <translation>Задає новий пароль для служби вузла</translation>
    </message>
    <message>
        <source>Restarts a container</source>
        <translation>Перезапускає контейнер</translation>
    </message>
    <message>
        <source>Restarts a node by ID</source>
        <translation>Перезапускає вузол із зазначеним ID</translation>
    </message>
    <message>
        <source>Restarts nodes</source>
        <translation>Перезапускає вузли</translation>
    </message>
    <message>
        <source>Restarts the services on nodes</source>
        <translation>Перезапускає служби на вузлах</translation>
    </message>
    <message>
        <source>Restores a database from a dump</source>
        <translation>Відновлює базу даних із дампу</translation>
    </message>
    <message>
        <source>Sets a node&apos;s cloudlets: its memory and processor share</source>
        <translation>Задає клаудлети вузла: його пам’ять і частку процесора</translation>
    </message>
    <message>
        <source>Sets a container&apos;s entry point</source>
        <translation>Задає точку входу контейнера</translation>
    </message>
    <message>
        <source>Sets a container&apos;s environment variables, replacing all</source>
        <translation>Задає змінні середовища контейнера, замінюючи всі</translation>
    </message>
    <message>
        <source>Sets the environment variables of a layer, replacing all</source>
        <translation>Задає змінні середовища рівня, замінюючи всі</translation>
    </message>
    <message>
        <source>Sets the command a container runs</source>
        <translation>Задає команду, яку виконує контейнер</translation>
    </message>
    <message>
        <source>Sets an environment&apos;s display name</source>
        <translation>Задає показуване ім’я середовища</translation>
    </message>
    <message>
        <source>Sets the group of an environment</source>
        <translation>Задає групу середовища</translation>
    </message>
    <message>
        <source>Sets a node&apos;s display name</source>
        <translation>Задає показуване ім’я вузла</translation>
    </message>
    <message>
        <source>Sets a layer&apos;s display name</source>
        <translation>Задає показуване ім’я рівня</translation>
    </message>
    <message>
        <source>Opens or closes access through the shared load balancer</source>
        <translation>Відкриває або закриває доступ через спільний балансувальник</translation>
    </message>
    <message>
        <source>Dismisses a message of an environment</source>
        <translation>Відхиляє повідомлення середовища</translation>
    </message>
    <message>
        <source>Puts an environment to sleep</source>
        <translation>Присипляє середовище</translation>
    </message>
    <message>
        <source>Starts an environment</source>
        <translation>Запускає середовище</translation>
    </message>
    <message>
        <source>Stops an environment</source>
        <translation>Зупиняє середовище</translation>
    </message>
    <message>
        <source>Adds a project to be built and deployed</source>
        <translation>Додає проєкт для збирання й розгортання</translation>
    </message>
    <message>
        <source>Adds a repository to deploy from</source>
        <translation>Додає репозиторій, з якого розгортати</translation>
    </message>
    <message>
        <source>Deploys an archive or a repository</source>
        <translation>Розгортає архів або репозиторій</translation>
    </message>
    <message>
        <source>Deploys an archive</source>
        <translation>Розгортає архів</translation>
    </message>
    <message>
        <source>Deploys a project</source>
        <translation>Розгортає проєкт</translation>
    </message>
    <message>
        <source>Changes a project to be built</source>
        <translation>Змінює проєкт для збирання</translation>
    </message>
    <message>
        <source>Changes a deployed project</source>
        <translation>Змінює розгорнутий проєкт</translation>
    </message>
    <message>
        <source>Changes a repository</source>
        <translation>Змінює репозиторій</translation>
    </message>
    <message>
        <source>Shows one project to be built</source>
        <translation>Показує один проєкт для збирання</translation>
    </message>
    <message>
        <source>Lists the projects to be built</source>
        <translation>Виводить список проєктів для збирання</translation>
    </message>
    <message>
        <source>Lists what is deployed in an environment</source>
        <translation>Виводить, що розгорнуто в середовищі</translation>
    </message>
    <message>
        <source>Shows the deployment hooks</source>
        <translation>Показує хуки розгортання</translation>
    </message>
    <message>
        <source>Shows one deployed project</source>
        <translation>Показує один розгорнутий проєкт</translation>
    </message>
    <message>
        <source>Lists the repositories</source>
        <translation>Виводить список репозиторіїв</translation>
    </message>
    <message>
        <source>Removes a project to be built</source>
        <translation>Вилучає проєкт для збирання</translation>
    </message>
    <message>
        <source>Removes a repository</source>
        <translation>Вилучає репозиторій</translation>
    </message>
    <message>
        <source>Renames the context of a deployment</source>
        <translation>Перейменовує контекст розгортання</translation>
    </message>
    <message>
        <source>Removes a deployment</source>
        <translation>Вилучає розгортання</translation>
    </message>
    <message>
        <source>Updates a deployment from its repository</source>
        <translation>Оновлює розгортання з його репозиторію</translation>
    </message>
    <message>
        <source>Starts an export of an environment</source>
        <translation>Починає експорт середовища</translation>
    </message>
    <message>
        <source>Deletes an export</source>
        <translation>Видаляє експорт</translation>
    </message>
    <message>
        <source>Deletes the data of an export</source>
        <translation>Видаляє дані експорту</translation>
    </message>
    <message>
        <source>Lists the exports</source>
        <translation>Виводить список експортів</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s topology as a manifest</source>
        <translation>Показує топологію середовища як маніфест</translation>
    </message>
    <message>
        <source>Adds a file or folder to favorites</source>
        <translation>Додає файл або теку до обраного</translation>
    </message>
    <message>
        <source>Mounts a shared folder on every node of a layer</source>
        <translation>Монтує спільну теку на кожному вузлі рівня</translation>
    </message>
    <message>
        <source>Mounts a shared folder on a node</source>
        <translation>Монтує спільну теку на вузлі</translation>
    </message>
    <message>
        <source>Appends text to a file</source>
        <translation>Дописує текст у кінець файлу</translation>
    </message>
    <message>
        <source>Checks whether two nodes mount each other&apos;s folders</source>
        <translation>Перевіряє, чи монтують два вузли теки один одного</translation>
    </message>
    <message>
        <source>Copies a file or folder</source>
        <translation>Копіює файл або теку</translation>
    </message>
    <message>
        <source>Creates a file or folder</source>
        <translation>Створює файл або теку</translation>
    </message>
    <message>
        <source>Deletes a file or folder</source>
        <translation>Видаляє файл або теку</translation>
    </message>
    <message>
        <source>Lists the folders that a node shares</source>
        <translation>Виводить список тек, якими ділиться вузол</translation>
    </message>
    <message>
        <source>Lists the favorite files and folders</source>
        <translation>Виводить список обраних файлів і тек</translation>
    </message>
    <message>
        <source>Lists the contents of a folder</source>
        <translation>Виводить вміст теки</translation>
    </message>
    <message>
        <source>Lists the mount points of a node</source>
        <translation>Виводить список точок монтування вузла</translation>
    </message>
    <message>
        <source>Reads a file</source>
        <translation>Читає файл</translation>
    </message>
    <message>
        <source>Stops sharing a folder</source>
        <translation>Припиняє спільний доступ до теки</translation>
    </message>
    <message>
        <source>Removes a file or folder from the favorites</source>
        <translation>Вилучає файл або теку з обраного</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on every node of a layer</source>
        <translation>Розмонтовує спільну теку на кожному вузлі рівня</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on a node</source>
        <translation>Розмонтовує спільну теку на вузлі</translation>
    </message>
    <message>
        <source>Renames a file or folder</source>
        <translation>Перейменовує файл або теку</translation>
    </message>
    <message>
        <source>Replaces text in a file</source>
        <translation>Замінює текст у файлі</translation>
    </message>
    <message>
        <source>Unpacks an archive on a node</source>
        <translation>Розпаковує архів на вузлі</translation>
    </message>
    <message>
        <source>Unpacks an archive on the nodes of a type</source>
        <translation>Розпаковує архів на вузлах певного типу</translation>
    </message>
    <message>
        <source>Uploads a file</source>
        <translation>Вивантажує файл на платформу</translation>
    </message>
    <message>
        <source>Writes a file, replacing its contents</source>
        <translation>Записує файл, замінюючи його вміст</translation>
    </message>
    <message>
        <source>Creates a group of environments</source>
        <translation>Створює групу середовищ</translation>
    </message>
    <message>
        <source>Changes a group</source>
        <translation>Змінює групу</translation>
    </message>
    <message>
        <source>Lists the groups</source>
        <translation>Виводить список груп</translation>
    </message>
    <message>
        <source>Removes a group; its environments stay</source>
        <translation>Вилучає групу; її середовища залишаються</translation>
    </message>
    <message>
        <source>Sets the environments of a group</source>
        <translation>Задає середовища групи</translation>
    </message>
    <message>
        <source>Turns a group&apos;s network isolation on or off</source>
        <translation>Вмикає або вимикає мережеву ізоляцію групи</translation>
    </message>
    <message>
        <source>Lists the layers with their data</source>
        <translation>Виводить рівні з їхніми даними</translation>
    </message>
    <message>
        <source>Sets the options of a layer</source>
        <translation>Задає параметри рівня</translation>
    </message>
    <message>
        <source>Opens or closes a layer to the shared load balancer</source>
        <translation>Відкриває або закриває рівень для спільного балансувальника</translation>
    </message>
    <message>
        <source>Adds a firewall rule</source>
        <translation>Додає правило брандмауера</translation>
    </message>
    <message>
        <source>Adds several firewall rules</source>
        <translation>Додає кілька правил брандмауера</translation>
    </message>
    <message>
        <source>Changes a firewall rule</source>
        <translation>Змінює правило брандмауера</translation>
    </message>
    <message>
        <source>Lists the firewall rules</source>
        <translation>Виводить список правил брандмауера</translation>
    </message>
    <message>
        <source>Removes a firewall rule</source>
        <translation>Вилучає правило брандмауера</translation>
    </message>
    <message>
        <source>Removes several firewall rules</source>
        <translation>Вилучає кілька правил брандмауера</translation>
    </message>
    <message>
        <source>Turns a firewall on or off</source>
        <translation>Вмикає або вимикає брандмауер</translation>
    </message>
    <message>
        <source>Turns a firewall rule on or off</source>
        <translation>Вмикає або вимикає правило брандмауера</translation>
    </message>
    <message>
        <source>Sets the firewall rules, replacing all</source>
        <translation>Задає правила брандмауера, замінюючи всі</translation>
    </message>
    <message>
        <source>Shows one action with its state</source>
        <translation>Показує одну дію з її станом</translation>
    </message>
    <message>
        <source>Lists the actions in progress</source>
        <translation>Виводить список поточних дій</translation>
    </message>
    <message>
        <source>Shows the platform&apos;s time in UTC</source>
        <translation>Показує час платформи за UTC</translation>
    </message>
    <message>
        <source>Lists an account&apos;s actions</source>
        <translation>Виводить список дій облікового запису</translation>
    </message>
    <message>
        <source>Searches the actions of a period</source>
        <translation>Шукає серед дій за період</translation>
    </message>
    <message>
        <source>Adds a trigger that scales a layer by its load</source>
        <translation>Додає тригер, що масштабує рівень за навантаженням</translation>
    </message>
    <message>
        <source>Adds a trigger that reports a high load</source>
        <translation>Додає тригер, що повідомляє про високе навантаження</translation>
    </message>
    <message>
        <source>Adds a trigger</source>
        <translation>Додає тригер</translation>
    </message>
    <message>
        <source>Lists automatic scaling events</source>
        <translation>Показує, коли спрацьовувало автомасштабування</translation>
    </message>
    <message>
        <source>Deletes a trigger that scales a layer</source>
        <translation>Видаляє тригер, що масштабує рівень</translation>
    </message>
    <message>
        <source>Deletes a trigger that reports a high load</source>
        <translation>Видаляє тригер, що повідомляє про високе навантаження</translation>
    </message>
    <message>
        <source>Deletes a trigger</source>
        <translation>Видаляє тригер</translation>
    </message>
    <message>
        <source>Changes a trigger that scales a layer</source>
        <translation>Змінює тригер, що масштабує рівень</translation>
    </message>
    <message>
        <source>Changes a trigger that reports a high load</source>
        <translation>Змінює тригер, що повідомляє про високе навантаження</translation>
    </message>
    <message>
        <source>Changes a trigger</source>
        <translation>Змінює тригер</translation>
    </message>
    <message>
        <source>Lists the triggers that scale a layer</source>
        <translation>Виводить список тригерів, що масштабують рівень</translation>
    </message>
    <message>
        <source>Lists the triggers that report a high load</source>
        <translation>Виводить список тригерів, що повідомляють про високе навантаження</translation>
    </message>
    <message>
        <source>Lists the events of a trigger</source>
        <translation>Показує, коли тригер спрацьовував</translation>
    </message>
    <message>
        <source>Lists the triggers</source>
        <translation>Виводить список тригерів</translation>
    </message>
    <message>
        <source>Lists the load alerts that were sent</source>
        <translation>Виводить список надісланих сповіщень про навантаження</translation>
    </message>
    <message>
        <source>Turns a scaling trigger on or off</source>
        <translation>Вмикає або вимикає тригер масштабування</translation>
    </message>
    <message>
        <source>Turns a load alert trigger on or off</source>
        <translation>Вмикає або вимикає тригер сповіщення про навантаження</translation>
    </message>
    <message>
        <source>Turns a trigger on or off</source>
        <translation>Вмикає або вимикає тригер</translation>
    </message>
    <message>
        <source>Connects an environment to a version control project</source>
        <translation>Під’єднує середовище до проєкту контролю версій</translation>
    </message>
    <message>
        <source>Disconnects a version control project</source>
        <translation>Від’єднує проєкт контролю версій</translation>
    </message>
    <message>
        <source>Changes a version control project</source>
        <translation>Змінює проєкт контролю версій</translation>
    </message>
    <message>
        <source>Shows a version control project</source>
        <translation>Показує проєкт контролю версій</translation>
    </message>
    <message>
        <source>Updates an environment from version control</source>
        <translation>Оновлює середовище із системи контролю версій</translation>
    </message>
    <message>
        <source>Adds an application to the marketplace</source>
        <translation>Додає застосунок до маркетплейсу</translation>
    </message>
    <message>
        <source>Deletes an application from the marketplace</source>
        <translation>Видаляє застосунок із маркетплейсу</translation>
    </message>
    <message>
        <source>Changes an application of the marketplace</source>
        <translation>Змінює застосунок маркетплейсу</translation>
    </message>
    <message>
        <source>Lists the add-ons available for an environment</source>
        <translation>Виводить доповнення, що підходять середовищу</translation>
    </message>
    <message>
        <source>Shows one application of the marketplace</source>
        <translation>Показує один застосунок маркетплейсу</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s categories</source>
        <translation>Виводить список категорій маркетплейсу</translation>
    </message>
    <message>
        <source>Shows the checksum of the marketplace&apos;s list</source>
        <translation>Показує контрольну суму списку маркетплейсу</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s applications</source>
        <translation>Виводить список застосунків маркетплейсу</translation>
    </message>
    <message>
        <source>Installs an application from the marketplace</source>
        <translation>Встановлює застосунок із маркетплейсу</translation>
    </message>
    <message>
        <source>Installs an add-on in an environment</source>
        <translation>Встановлює доповнення в середовище</translation>
    </message>
    <message>
        <source>Empties the installer&apos;s log</source>
        <translation>Очищує журнал установника</translation>
    </message>
    <message>
        <source>Reads the installer&apos;s log</source>
        <translation>Читає журнал установника</translation>
    </message>
    <message>
        <source>Writes to the installer&apos;s log</source>
        <translation>Пише до журналу установника</translation>
    </message>
    <message>
        <source>Adds an application to the favorites</source>
        <translation>Додає застосунок до обраного</translation>
    </message>
    <message>
        <source>Adds a manifest to the favorites</source>
        <translation>Додає маніфест до обраного</translation>
    </message>
    <message>
        <source>Removes an application from the favorites</source>
        <translation>Вилучає застосунок з обраного</translation>
    </message>
    <message>
        <source>Lists the favorite applications</source>
        <translation>Виводить список обраних застосунків</translation>
    </message>
    <message>
        <source>Runs an action of an installed package</source>
        <translation>Виконує дію встановленого пакета</translation>
    </message>
    <message>
        <source>Shows the application id of an environment</source>
        <translation>Показує ID застосунку середовища</translation>
    </message>
    <message>
        <source>Shows one installation</source>
        <translation>Показує одне встановлення</translation>
    </message>
    <message>
        <source>Lists the installations</source>
        <translation>Виводить список встановлень</translation>
    </message>
    <message>
        <source>Shows the application id for scripts</source>
        <translation>Показує ID застосунку для скриптів</translation>
    </message>
    <message>
        <source>Shows the settings of an installation</source>
        <translation>Показує налаштування встановлення</translation>
    </message>
    <message>
        <source>Uninstalls a package</source>
        <translation>Вилучає пакет</translation>
    </message>
    <message>
        <source>Shows what a package&apos;s manifest says</source>
        <translation>Показує вміст маніфесту пакета</translation>
    </message>
    <message>
        <source>Shows the settings a package requires</source>
        <translation>Показує налаштування, про які запитує пакет</translation>
    </message>
    <message>
        <source>Shows the version of the installer&apos;s engine</source>
        <translation>Показує версію рушія установника</translation>
    </message>
    <message>
        <source>Installs a package from its manifest</source>
        <translation>Встановлює пакет з його маніфесту</translation>
    </message>
    <message>
        <source>Shows the account&apos;s name, email, and state</source>
        <translation>Показує ім’я, ел. пошту та стан облікового запису</translation>
    </message>
    <message>
        <source>Sends a password reset email</source>
        <translation>Надсилає лист для відновлення забутого пароля</translation>
    </message>
    <message>
        <source>Creates a personal access token</source>
        <translation>Створює особистий токен доступу</translation>
    </message>
    <message>
        <source>Removes personal access tokens</source>
        <translation>Вилучає особисті токени доступу</translation>
    </message>
    <message>
        <source>Changes a personal access token</source>
        <translation>Змінює особистий токен доступу</translation>
    </message>
    <message>
        <source>Lists the methods of a collaboration policy</source>
        <translation>Виводить список методів політики співпраці</translation>
    </message>
    <message>
        <source>Lists where the account is signed in</source>
        <translation>Показує, де виконано вхід до облікового запису</translation>
    </message>
    <message>
        <source>Lists the API methods that a token can be granted</source>
        <translation>Виводить методи API, які можна надати токену</translation>
    </message>
    <message>
        <source>Lists the presets of API methods</source>
        <translation>Виводить шаблони методів API</translation>
    </message>
    <message>
        <source>Lists the account&apos;s personal access tokens</source>
        <translation>Виводить особисті токени доступу облікового запису</translation>
    </message>
    <message>
        <source>Gives a personal access token a new value</source>
        <translation>Надає особистому токену доступу нове значення</translation>
    </message>
    <message>
        <source>Signs in and opens a session</source>
        <translation>Виконує вхід і відкриває сеанс</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>Завершує сеанс</translation>
    </message>
    <message>
        <source>Ends other sessions of the account</source>
        <translation>Завершує інші сеанси облікового запису</translation>
    </message>
    <message>
        <source>Accepts an invitation to a collaboration</source>
        <translation>Приймає запрошення до співпраці</translation>
    </message>
    <message>
        <source>Reinstates a suspended member</source>
        <translation>Знову допускає призупиненого учасника</translation>
    </message>
    <message>
        <source>Adds a permission policy</source>
        <translation>Додає політику дозволів</translation>
    </message>
    <message>
        <source>Shares resources with members</source>
        <translation>Ділиться ресурсами з учасниками</translation>
    </message>
    <message>
        <source>Adds a role</source>
        <translation>Додає роль</translation>
    </message>
    <message>
        <source>Checks what a member may do with an environment</source>
        <translation>Перевіряє, що учасник може робити із середовищем</translation>
    </message>
    <message>
        <source>Removes a member</source>
        <translation>Вилучає учасника</translation>
    </message>
    <message>
        <source>Deletes a policy</source>
        <translation>Видаляє політику</translation>
    </message>
    <message>
        <source>Stops sharing resources</source>
        <translation>Припиняє спільний доступ до ресурсів</translation>
    </message>
    <message>
        <source>Deletes a role</source>
        <translation>Видаляє роль</translation>
    </message>
    <message>
        <source>Changes a collaboration</source>
        <translation>Змінює співпрацю</translation>
    </message>
    <message>
        <source>Changes a member</source>
        <translation>Змінює учасника</translation>
    </message>
    <message>
        <source>Changes a policy</source>
        <translation>Змінює політику</translation>
    </message>
    <message>
        <source>Changes a role</source>
        <translation>Змінює роль</translation>
    </message>
    <message>
        <source>Lists the methods allowed on a shared resource</source>
        <translation>Виводить методи, дозволені для спільного ресурсу</translation>
    </message>
    <message>
        <source>Lists the resources of a collaboration</source>
        <translation>Виводить список ресурсів співпраці</translation>
    </message>
    <message>
        <source>Lists the methods that a role allows</source>
        <translation>Виводить методи, які дозволяє роль</translation>
    </message>
    <message>
        <source>Lists the collaborations of the account</source>
        <translation>Виводить співпраці облікового запису</translation>
    </message>
    <message>
        <source>Lists the resources shared with a member</source>
        <translation>Виводить ресурси, доступні учаснику</translation>
    </message>
    <message>
        <source>Lists the members</source>
        <translation>Виводить список учасників</translation>
    </message>
    <message>
        <source>Lists the policies</source>
        <translation>Виводить список політик</translation>
    </message>
    <message>
        <source>Lists the methods of a policy</source>
        <translation>Виводить список методів політики</translation>
    </message>
    <message>
        <source>Lists the roles on a resource</source>
        <translation>Виводить ролі для ресурсу</translation>
    </message>
    <message>
        <source>Lists the roles</source>
        <translation>Виводить список ролей</translation>
    </message>
    <message>
        <source>Invites somebody to a collaboration</source>
        <translation>Запрошує когось до співпраці</translation>
    </message>
    <message>
        <source>Leaves a collaboration</source>
        <translation>Залишає співпрацю</translation>
    </message>
    <message>
        <source>Rejects an invitation</source>
        <translation>Відхиляє запрошення</translation>
    </message>
    <message>
        <source>Sends an invitation again</source>
        <translation>Надсилає запрошення ще раз</translation>
    </message>
    <message>
        <source>Sets who a resource is shared with</source>
        <translation>Задає, хто має доступ до ресурсу</translation>
    </message>
    <message>
        <source>Sets who several resources are shared with</source>
        <translation>Задає, хто має доступ до кількох ресурсів</translation>
    </message>
    <message>
        <source>Suspends a member</source>
        <translation>Призупиняє учасника</translation>
    </message>
    <message>
        <source>Schedules a script for the account</source>
        <translation>Планує скрипт для облікового запису</translation>
    </message>
    <message>
        <source>Schedules a script for an environment</source>
        <translation>Планує скрипт для середовища</translation>
    </message>
    <message>
        <source>Deletes scheduled tasks</source>
        <translation>Видаляє заплановані завдання</translation>
    </message>
    <message>
        <source>Changes a scheduled task</source>
        <translation>Змінює заплановане завдання</translation>
    </message>
    <message>
        <source>Lists the scheduled tasks</source>
        <translation>Виводить список запланованих завдань</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n хвилину тому</numerusform>
            <numerusform>%n хвилини тому</numerusform>
            <numerusform>%n хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n годину тому</numerusform>
            <numerusform>%n години тому</numerusform>
            <numerusform>%n годин тому</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message>
        <source>Running</source>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Запускається</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Спить</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Створюється</translation>
    </message>
    <message>
        <source>Cloning</source>
        <translation>Клонується</translation>
    </message>
    <message>
        <source>Doesn&apos;t exist</source>
        <translation>Не існує</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Експортується</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Переноситься</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Несправне</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Оновлюється</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Зупиняється</translation>
    </message>
    <message>
        <source>Going to sleep</source>
        <translation>Засинає</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Відновлюється</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %n attempt(s) left.</source>
        <translation>
            <numerusform>Неправильний код. Залишилася %n спроба.</numerusform>
            <numerusform>Неправильний код. Залишилося %n спроби.</numerusform>
            <numerusform>Неправильний код. Залишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong code. Check it and try again.</source>
        <translation>Неправильний код. Перевірте його й повторіть спробу.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n attempt(s) left.</source>
        <translation>
            <numerusform>Неправильний пароль. Залишилася %n спроба.</numerusform>
            <numerusform>Неправильний пароль. Залишилося %n спроби.</numerusform>
            <numerusform>Неправильний пароль. Залишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Check it and try again.</source>
        <translation>Неправильний пароль. Перевірте його й повторіть спробу.</translation>
    </message>
    <message>
        <source>A verification code is required.</source>
        <translation>Щоб продовжити, потрібен код підтвердження.</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to continue.</source>
        <translation>Ваш сеанс завершено. Під’єднайтеся знову, щоб продовжити.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t allow this action.</source>
        <translation>Платформа не дозволяє цієї дії.</translation>
    </message>
    <message>
        <source>This item no longer exists. Refresh the list.</source>
        <translation>Цього елемента більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>This account has reached its token limit. Remove a token, then try again.</source>
        <translation>Цей обліковий запис досяг межі кількості токенів. Вилучіть токен і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Забагато неправильних паролів. Спробуйте знову через %1.</translation>
    </message>
    <message>
        <source>This platform doesn&apos;t support this action.</source>
        <translation>Ця платформа не підтримує цієї дії.</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded.</source>
        <translation>З’єднання перервалося, перш ніж платформа відповіла.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the platform. Check your network connection and try again.</source>
        <translation>Платформа недосяжна. Перевірте з’єднання з мережею й повторіть спробу.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>З’єднання не захищене, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>The platform sent an invalid response. Try again later.</source>
        <translation>Платформа надіслала неправильну відповідь. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t respond in time.</source>
        <translation>Платформа не відповіла вчасно.</translation>
    </message>
    <message>
        <source>The platform isn&apos;t responding. Check your network connection and try again.</source>
        <translation>Платформа не відповідає. Перевірте з’єднання з мережею й повторіть спробу.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Спробуйте знову через %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуйте знову трохи згодом.</translation>
    </message>
    <message>
        <source>Can&apos;t find the platform&apos;s address. Check the domain and your network connection.</source>
        <translation>Не вдалося знайти адресу платформи. Перевірте домен і з’єднання з мережею.</translation>
    </message>
    <message>
        <source>The platform refused the connection. Check the domain or try again later.</source>
        <translation>Платформа відхилила з’єднання. Перевірте домен або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The proxy server blocked the request. Check the system proxy settings.</source>
        <translation>Проксі-сервер заблокував запит. Перевірте системні налаштування проксі.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t reach the platform. Try again later.</source>
        <translation>Шлюз платформи не може до неї дістатися. Спробуйте знову трохи згодом.</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>На платформі тривають технічні роботи.</translation>
    </message>
    <message>
        <source>The platform is receiving too many requests.</source>
        <translation>Платформа отримує забагато запитів.</translation>
    </message>
    <message>
        <source>This network requires you to sign in. Open any page in a browser and sign in, then try again.</source>
        <translation>Ця мережа вимагає входу. Відкрийте будь-яку сторінку в браузері, увійдіть і повторіть спробу.</translation>
    </message>
    <message>
        <source>The platform returned a web page instead of an API response. It may be under maintenance, or this network may require you to sign in first.</source>
        <translation>Замість відповіді API платформа повернула вебсторінку. Можливо, тривають технічні роботи або ця мережа спершу вимагає входу.</translation>
    </message>
    <message>
        <source>The certificate was issued for a different domain, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>Сертифікат видано для іншого домену, тому нічого не надіслано. Перевірте домен платформи.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Contact the platform operator.</source>
        <translation>Строк дії сертифіката платформи сплив, тому нічого не надіслано. Повідомте оператора платформи.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate isn&apos;t valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>Сертифікат платформи ще не чинний, тому нічого не надіслано. Перевірте годинник цього комп’ютера.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an untrusted certificate authority, so nothing was sent. If it&apos;s your organization&apos;s own authority, add its certificate to the platform.</source>
        <translation>Сертифікат платформи видав центр сертифікації, якому не довіряють, тому нічого не надіслано. Якщо це центр вашої організації, додайте його сертифікат до платформи.</translation>
    </message>
    <message>
        <source>Couldn&apos;t establish a secure connection, so nothing was sent.</source>
        <translation>Не вдалося встановити захищене з’єднання, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>The platform redirected to “%1”. The redirect was not followed. Check the platform&apos;s domain. If this network requires you to sign in, do so in a browser, then try again.</source>
        <translation>Платформа переспрямувала на «%1». Переспрямування не виконано. Перевірте домен платформи. Якщо ця мережа вимагає входу, увійдіть у браузері й повторіть спробу.</translation>
    </message>
    <message>
        <source>The platform&apos;s response is too large. Try again later.</source>
        <translation>Відповідь платформи завелика. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The platform returned error %1.</source>
        <translation>Платформа повернула помилку %1.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the description. Change it and try again.</source>
        <translation>Платформа не прийняла опис. Змініть його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the expiry date. Choose another date.</source>
        <translation>Платформа не прийняла дату закінчення. Виберіть іншу дату.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the selected methods. Refresh the list of methods and select them again.</source>
        <translation>Платформа не прийняла вибрані методи. Оновіть список методів і виберіть їх ще раз.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the login. It may be in use already. Choose a different login.</source>
        <translation>Платформа не прийняла логін. Можливо, він уже використовується. Виберіть інший.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the name. Change it and try again.</source>
        <translation>Платформа не прийняла ім’я. Змініть його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the password. Choose a different password.</source>
        <translation>Платформа не прийняла пароль. Виберіть інший пароль.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the input. Its message was: “%1”</source>
        <translation>Платформа не прийняла введені дані. Її повідомлення: «%1»</translation>
    </message>
    <message>
        <source>The platform returned error %2. Its message was: “%1”</source>
        <translation>Платформа повернула помилку %2. Її повідомлення: «%1»</translation>
    </message>
    <message>
        <source>The platform can&apos;t use its database. Its message was: “%1”</source>
        <translation>Платформа не може використати свою базу даних. Її повідомлення: «%1»</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Refresh to see the current state.</source>
        <translation>Невідомо, чи зміну виконано. Оновіть, щоб побачити поточний стан.</translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message>
        <source>Custom</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>“%1” is the name of a platform preset. Choose a different name.</source>
        <translation>«%1» — це назва шаблону платформи. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Select at least one method first.</source>
        <translation>Спершу позначте принаймні один метод.</translation>
    </message>
    <message>
        <source>A set named “%1” already exists.</source>
        <translation>Набір із назвою «%1» уже є.</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid JSON: %1 at byte %2.</source>
        <translation>Файл не у форматі JSON: %1, байт %2.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain any method sets.</source>
        <translation>У файлі немає наборів методів.</translation>
    </message>
    <message>
        <source>The file was created by a newer version of CirrusGrid Dashboard. Update the program to import it.</source>
        <translation>Файл створено новішою версією CirrusGrid Dashboard. Оновіть програму, щоб імпортувати його.</translation>
    </message>
    <message>
        <source>The set “%1” includes a method that can&apos;t be granted: %2.</source>
        <translation>Набір «%1» містить метод, який не можна надати: %2.</translation>
    </message>
    <message>
        <source>The set “%1” is empty.</source>
        <translation>Набір «%1» не містить методів.</translation>
    </message>
    <message numerus="yes">
        <source>The name can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>Назва не може бути довшою за %n символ.</numerusform>
            <numerusform>Назва не може бути довшою за %n символи.</numerusform>
            <numerusform>Назва не може бути довшою за %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the set.</source>
        <translation>Дайте набору назву.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved set(s) can&apos;t be used here. Nothing was removed. %1</source>
        <translation>
            <numerusform>%n збережений набір не можна використати тут. Нічого не вилучено. %1</numerusform>
            <numerusform>%n збережені набори не можна використати тут. Нічого не вилучено. %1</numerusform>
            <numerusform>%n збережених наборів не можна використати тут. Нічого не вилучено. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved sets can&apos;t be read. They stay in the settings file. %1</source>
        <translation>Не вдалося прочитати збережені набори. Вони залишаються у файлі налаштувань. %1</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Generate Access Token</source>
        <translation>Створити токен доступу</translation>
    </message>
    <message>
        <source>Edit Access Token</source>
        <translation>Змінити токен доступу</translation>
    </message>
    <message>
        <source>Copy Access Token</source>
        <translation>Копіювати токен доступу</translation>
    </message>
    <message>
        <source>Enter a description.</source>
        <translation>Введіть опис.</translation>
    </message>
    <message>
        <source>The description contains characters that can&apos;t be displayed. Remove them.</source>
        <translation>Опис містить символи, які не можна показати. Вилучіть їх.</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>Введіть дату або виберіть «Безстроковий».</translation>
    </message>
    <message>
        <source>Enter the date as dd-mm-yyyy.</source>
        <translation>Введіть дату у форматі дд-мм-рррр.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later date.</source>
        <translation>Ця дата вже минула. Виберіть сьогодні або пізніший день.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Виберіть принаймні один метод.</translation>
    </message>
    <message>
        <source>There are no changes to apply.</source>
        <translation>Немає змін для застосування.</translation>
    </message>
    <message>
        <source>No methods are checked. Turn off “Only Checked” to see all methods.</source>
        <translation>Жодного методу не позначено. Вимкніть «Лише позначені», щоб побачити всі.</translation>
    </message>
    <message>
        <source>No checked methods match “%1”.</source>
        <translation>Жоден позначений метод не відповідає «%1».</translation>
    </message>
    <message>
        <source>No methods match “%1”. Press Esc to clear the search.</source>
        <translation>Жоден метод не відповідає «%1». Натисніть Esc, щоб очистити пошук.</translation>
    </message>
    <message>
        <source>The token hasn&apos;t been generated.</source>
        <translation>Токен ще не створено.</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>Ваші зміни буде втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>The description can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>Опис не може бути довшим за %n символ.</numerusform>
            <numerusform>Опис не може бути довшим за %n символи.</numerusform>
            <numerusform>Опис не може бути довшим за %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>Такої дати не існує. Перевірте день і місяць.</translation>
    </message>
    <message>
        <source>The description contains only invisible characters. Enter visible text.</source>
        <translation>Опис містить лише невидимі символи. Введіть видимий текст.</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Copy of %1</source>
        <translation>Копія %1</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>Custom (based on %1, %2)</source>
        <translation>Власний, на основі %1 %2</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>новий опис</translation>
    </message>
    <message>
        <source>same methods, different preset</source>
        <translation>ті самі методи, інший шаблон</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>%1 методів</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>нова дата</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>безстроковий</translation>
    </message>
    <message>
        <source>No methods selected</source>
        <translation>Методи не вибрано</translation>
    </message>
    <message>
        <source>%L1 of %L2 methods</source>
        <translation>%L1 із %L2 методів</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln service(s)</source>
        <translation>
            <numerusform>у %Ln службі</numerusform>
            <numerusform>у %Ln службах</numerusform>
            <numerusform>у %Ln службах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can make changes</source>
        <translation>
            <numerusform>%Ln вносить зміни</numerusform>
            <numerusform>%Ln вносять зміни</numerusform>
            <numerusform>%Ln вносять зміни</numerusform>
        </translation>
    </message>
    <message>
        <source>all read-only</source>
        <translation>усі лише читають</translation>
    </message>
    <message>
        <source>Edit “%1”: %2.</source>
        <translation>Змінити «%1»: %2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Generate “%1”: %2, %3.</source>
        <translation>Створити «%1»: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln метод</numerusform>
            <numerusform>%Ln методи</numerusform>
            <numerusform>%Ln методів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>Active</source>
        <translation>Чинний</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Останній день дії</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Спливає через %n день</numerusform>
            <numerusform>Спливає через %n дні</numerusform>
            <numerusform>Спливає через %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Прострочений</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власний</translation>
    </message>
    <message numerus="yes">
        <source>Custom (%Ln method(s))</source>
        <translation>
            <numerusform>Власний (%Ln метод)</numerusform>
            <numerusform>Власний (%Ln методи)</numerusform>
            <numerusform>Власний (%Ln методів)</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Безстроково</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Access Tokens.</source>
        <translation>Виберіть «Токени доступу».</translation>
    </message>
    <message>
        <source>Use a separate token for each script. Generate one now.</source>
        <translation>Використовуйте окремий токен для кожного скрипту. Створіть його зараз.</translation>
    </message>
    <message>
        <source>Describe what the token is for, then press Tab.</source>
        <translation>Опишіть, для чого цей токен, і натисніть Tab.</translation>
    </message>
    <message>
        <source>Tokens expire after 30 days unless you choose another date.</source>
        <translation>Строк дії токена — 30 днів, якщо не вибрати іншу дату.</translation>
    </message>
    <message>
        <source>Search the API methods. Type “stop env”.</source>
        <translation>Шукайте серед методів API. Введіть «stop env».</translation>
    </message>
    <message>
        <source>Check StopEnv. The token can call this method and nothing else.</source>
        <translation>Позначте StopEnv. Токен може викликати лише цей метод.</translation>
    </message>
    <message>
        <source>Only Checked shows everything the token is allowed to do.</source>
        <translation>«Лише позначені» показує все, що може токен.</translation>
    </message>
    <message>
        <source>Generate the token. You&apos;ll be asked for your password.</source>
        <translation>Створіть токен. Буде запитано ваш пароль.</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>Підтвердьте.</translation>
    </message>
    <message>
        <source>The value is shown only once. Copy it now. The clipboard is cleared after a minute.</source>
        <translation>Значення показують лише раз. Скопіюйте його зараз. Буфер обміну буде очищено за хвилину.</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>Тепер використайте його в запиті.</translation>
    </message>
    <message>
        <source>This is the request a script would make. Send it from here.</source>
        <translation>Такий запит надіслав би скрипт. Надішліть його звідси.</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means the call succeeded. Close this window.</source>
        <translation>&quot;result&quot;: 0 означає, що виклик успішний. Закрийте це вікно.</translation>
    </message>
    <message>
        <source>Close this window, too. The value won&apos;t be shown again.</source>
        <translation>Закрийте й це вікно. Значення більше не буде показано.</translation>
    </message>
    <message>
        <source>The token stopped the environment. Activity shows the call.</source>
        <translation>Токен зупинив середовище. Виклик показано в розділі «Активність».</translation>
    </message>
    <message>
        <source>Remove tokens you no longer need. Select the token, then choose Remove.</source>
        <translation>Вилучайте токени, які більше не потрібні. Виберіть токен і натисніть «Вилучити».</translation>
    </message>
    <message>
        <source>Scripts that still use it get an error from now on.</source>
        <translation>Скрипти, які досі його використовують, відтепер отримують помилку.</translation>
    </message>
    <message>
        <source>That&apos;s the tour. To learn more, see the user guide.</source>
        <translation>Це кінець ознайомлення. Докладніше читайте в посібнику користувача.</translation>
    </message>
    <message>
        <source>Tour example</source>
        <extracomment>The description of a token.</extracomment>
        <translation>Приклад для ознайомлення</translation>
    </message>
    <message>
        <source>The demo&apos;s password is “demo”.</source>
        <translation>Пароль демонстрації — «demo».</translation>
    </message>
    <message>
        <source>Enter the password again: “demo”.</source>
        <translation>Введіть пароль ще раз: «demo».</translation>
    </message>
    <message>
        <source>Open Settings to find your access tokens.</source>
        <translation>Відкрийте «Налаштування», щоб знайти свої токени доступу.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>Цей обліковий запис призупинено</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Його токени не можна ні бачити, ні змінювати. Зверніться до оператора платформи.</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Токени доступу</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Token summary</source>
        <translation>Підсумок токенів</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Фільтр токенів</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Чинні</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Скоро завершаться</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Прострочені</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Не використані</translation>
    </message>
    <message>
        <source>Recent Activity…</source>
        <translation>Остання активність…</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>Використати в запиті…</translation>
    </message>
    <message>
        <source>Edit the selected token (Enter)</source>
        <translation>Змінити вибраний токен (Enter)</translation>
    </message>
    <message>
        <source>Create a new token based on the selected one</source>
        <translation>Створити токен на основі вибраного</translation>
    </message>
    <message>
        <source>Remove the selected tokens</source>
        <translation>Вилучити вибрані токени</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Токени доступу</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Токенів доступу ще немає</translation>
    </message>
    <message>
        <source>An access token lets a script call selected API methods without your password. Use a separate token for each script, with only the methods it needs.</source>
        <translation>Токен доступу дає скрипту змогу викликати вибрані методи API без вашого пароля. Використовуйте окремий токен для кожного скрипту, лише з потрібними методами.</translation>
    </message>
    <message>
        <source>Generate First Token</source>
        <translation>Створити перший токен</translation>
    </message>
    <message>
        <source>No matching tokens</source>
        <translation>Жоден токен не відповідає фільтру</translation>
    </message>
    <message>
        <source>The filter matches descriptions, presets, methods, and IDs.</source>
        <translation>Фільтр шукає за описом, шаблоном, методами та ID.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>This account has reached its limit of %L1 tokens. Remove a token to generate another.</source>
        <translation>Цей обліковий запис досяг межі в %L1 токенів. Вилучіть токен, щоб створити інший.</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>Створити токен (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 з %Ln токена</numerusform>
            <numerusform>%L1 з %Ln токенів</numerusform>
            <numerusform>%L1 з %Ln токенів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln приховано фільтром</numerusform>
            <numerusform>%Ln приховано фільтром</numerusform>
            <numerusform>%Ln приховано фільтром</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>вибрано %Ln</numerusform>
            <numerusform>вибрано %Ln</numerusform>
            <numerusform>вибрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Завантаження токенів…</translation>
    </message>
    <message>
        <source>Reload the token list</source>
        <translation>Оновити список токенів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) within %1</source>
        <translation>
            <numerusform>%Ln закінчиться протягом %1</numerusform>
            <numerusform>%Ln закінчаться протягом %1</numerusform>
            <numerusform>%Ln закінчаться протягом %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дня</numerusform>
            <numerusform>%n днів</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Find by Value…</source>
        <translation>Пошук за значенням…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Email (used to sign in)</source>
        <translation>Ел. пошта (для входу)</translation>
    </message>
    <message>
        <source>Account settings saved.</source>
        <translation>Налаштування облікового запису збережено.</translation>
    </message>
    <message>
        <source>Change the account name or email.</source>
        <translation>Змінити ім’я або ел. пошту облікового запису.</translation>
    </message>
    <message>
        <source>The account was not changed.</source>
        <translation>Обліковий запис не змінено.</translation>
    </message>
    <message>
        <source>To change this account, go to the platform&apos;s website.</source>
        <translation>Щоб змінити цей обліковий запис, відкрийте вебсайт платформи.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityModel</name>
    <message>
        <source>token “%1”</source>
        <translation>токен «%1»</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>успішно</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>помилка (%1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Активність</translation>
    </message>
    <message>
        <source>API calls and changes appear here.</source>
        <translation>Виклики API та зміни з’являться тут.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Callout</name>
    <message>
        <source>Show me (F8)</source>
        <translation>Показати (F8)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Далі (F8)</translation>
    </message>
    <message>
        <source>End Tour</source>
        <translation>Завершити огляд</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ChangePasswordTab</name>
    <message>
        <source>Current password</source>
        <translation>Поточний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <translation>Повторіть новий пароль</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Changing the password ends all other sessions. Access tokens keep working.</source>
        <translation>Зміна пароля завершує всі інші сеанси. Токени доступу працюють далі.</translation>
    </message>
    <message>
        <source>The new passwords don&apos;t match. Enter them again.</source>
        <translation>Нові паролі не збігаються. Введіть їх знову.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Пароль змінено.</translation>
    </message>
    <message>
        <source>To change your password, go to the platform&apos;s website.</source>
        <translation>Щоб змінити пароль, відкрийте вебсайт платформи.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Пароль не змінено.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ConnectDialog</name>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Код підтвердження</translation>
    </message>
    <message>
        <source>Confirm password</source>
        <translation>Повторіть пароль</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Не виходити із системи</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Створити обліковий запис</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Під’єднатися</translation>
    </message>
    <message>
        <source>Saves the session in the system keychain. Your password is never saved.</source>
        <translation>Зберігає сеанс у системному сховищі ключів. Пароль ніколи не зберігається.</translation>
    </message>
    <message>
        <source>Welcome to CirrusGrid</source>
        <translation>Ласкаво просимо до CirrusGrid</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Під’єднання до платформи</translation>
    </message>
    <message>
        <source>The local platform runs inside this program and doesn&apos;t have an account yet. Choose a login and password to create one. Three sample environments are included.</source>
        <translation>Локальна платформа працює всередині цієї програми й ще не має облікового запису. Виберіть логін і пароль, щоб створити його. Додаються три зразкові середовища.</translation>
    </message>
    <message>
        <source>Sign in with your account&apos;s login and password.</source>
        <translation>Увійдіть із логіном і паролем свого облікового запису.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>Enter a code from your authenticator app, or a recovery code.</source>
        <translation>Введіть код із програми автентифікації або код відновлення.</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Enter them again.</source>
        <translation>Паролі не збігаються. Введіть їх знову.</translation>
    </message>
    <message>
        <source>The sign-in timed out. Connect again and enter a new code.</source>
        <translation>Час на вхід вичерпано. Під’єднайтеся знову й введіть новий код.</translation>
    </message>
    <message>
        <source>Wrong login or password. Check both and try again.</source>
        <translation>Неправильний логін або пароль. Перевірте їх і повторіть спробу.</translation>
    </message>
    <message>
        <source>Manage the platform</source>
        <translation>Керувати платформою</translation>
    </message>
    <message>
        <source>Edit or remove this platform</source>
        <translation>Змінити або вилучити цю платформу</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Add Platform…</source>
        <translation>Додати платформу…</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ваш сеанс завершено</translation>
    </message>
    <message>
        <source>Sign in again to pick up where you left off.</source>
        <translation>Увійдіть знову, щоб продовжити з того самого місця.</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>Вилучити «%1» із цієї програми?</translation>
    </message>
    <message>
        <source>The platform itself isn&apos;t affected. Its saved sessions are removed from this computer.</source>
        <translation>Самої платформи це не стосується. Її збережені сеанси буде вилучено з цього комп’ютера.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Платформа %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your saved session because the system keychain is locked or isn&apos;t available. Sign in with your password.</source>
        <translation>Не вдалося прочитати збережений сеанс: системне сховище ключів заблоковано або недоступне. Увійдіть за допомогою пароля.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardPage</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Зміна пароля</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Токени доступу</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанси</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не під’єднано</translation>
    </message>
    <message numerus="yes">
        <source>offline, retrying in %n s</source>
        <translation>
            <numerusform>немає зв’язку, нова спроба через %n с</numerusform>
            <numerusform>немає зв’язку, нова спроба через %n с</numerusform>
            <numerusform>немає зв’язку, нова спроба через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>API at %1</source>
        <translation>API на %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account on a platform, in the user menu.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Доповідач</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation>режим презентації</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardProgram</name>
    <message>
        <source>Token %1</source>
        <extracomment>What an audience sees instead of a token&apos;s description; %1 is the token&apos;s ID.</extracomment>
        <translation>Токен %1</translation>
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
        <translation>Назва</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::EnvironmentPanel</name>
    <message>
        <source>Environments</source>
        <translation>Середовища</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Приспати</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>No matching environments.</source>
        <translation>Жодне середовище не відповідає пошуку.</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>Цей обліковий запис не має середовищ.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 не змінено.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ExpiryField</name>
    <message>
        <source>Expires At</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Безстроковий</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>дд-мм-рррр</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Вибрати дату (Alt+↓)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Строк дії</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Діє %1</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Діє до %1 (%2)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FailureLine</name>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>Збережений сеанс досі у системному сховищі ключів, яке заблоковано або недоступне. Його буде вилучено, щойно сховище стане доступним.</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>Збережене значення токена досі у системному сховищі ключів, яке заблоковано або недоступне. Його буде вилучено, щойно сховище стане доступним.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save settings to %1. Changes last only until you quit. Check the file&apos;s permissions and the free disk space.</source>
        <translation>Не вдалося зберегти налаштування у %1. Зміни діють лише до завершення роботи. Перевірте права доступу до файлу та вільне місце на диску.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read.</source>
        <translation>Деякі налаштування у %1 не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read. The damaged file was copied to %2.</source>
        <translation>Деякі налаштування у %1 не вдалося прочитати. Пошкоджений файл скопійовано до %2.</translation>
    </message>
    <message>
        <source>The system keychain isn&apos;t available, so you&apos;ll have to sign in again next time.</source>
        <translation>Системне сховище ключів недоступне, тому наступного разу доведеться увійти знову.</translation>
    </message>
    <message>
        <source>This account is suspended. Its tokens and environments can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Цей обліковий запис призупинено: його токени й середовища не можна ні бачити, ні змінювати. Зверніться до оператора платформи.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FindTokenDialog</name>
    <message>
        <source>Find a Token by Its Value</source>
        <translation>Пошук токена за значенням</translation>
    </message>
    <message>
        <source>Text that may contain token values</source>
        <translation>Текст, що може містити значення токенів</translation>
    </message>
    <message>
        <source>Paste a value or a text that contains some, or drop a file</source>
        <translation>Вставте значення або текст зі значеннями чи перетягніть файл</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>Відкриття файлу</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Створити повторно</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only the value&apos;s SHA-256 is sent to your platforms.</source>
        <translation>Текст залишається на цьому комп’ютері. На ваші платформи надсилається лише SHA-256 значення.</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date first.</source>
        <translation>Строк дії цього токена сплив. Щоб указати нову дату, спочатку потрібно його змінити.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>Не вдається прочитати %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) in %1.</source>
        <translation>
            <numerusform>%Ln нове значення в %1.</numerusform>
            <numerusform>%Ln нові значення в %1.</numerusform>
            <numerusform>%Ln нових значень у %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Copies the method, error code, and error message for a bug report</source>
        <translation>Копіює метод, код помилки й повідомлення про помилку для звіту</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>makes changes · %1</source>
        <translation>змінює · %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeModel</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (необов’язковий)</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>Без параметрів.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Параметри: %1.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Лише читає.</translation>
    </message>
    <message>
        <source>Makes changes.</source>
        <translation>Вносить зміни.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted · %L3 shown</source>
        <translation>надано %L1 із %L2 · показано %L3</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted</source>
        <translation>надано %L1 із %L2</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %Ln method(s) shown.</source>
        <translation>
            <numerusform>Прапорець стосується лише %Ln показаного методу.</numerusform>
            <numerusform>Прапорець стосується лише %Ln показаних методів.</numerusform>
            <numerusform>Прапорець стосується лише %Ln показаних методів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeView</name>
    <message>
        <source>API Docs</source>
        <translation>Документація API</translation>
    </message>
    <message>
        <source>API methods</source>
        <translation>Методи API</translation>
    </message>
    <message>
        <source>Open this method&apos;s documentation in the browser (F1)</source>
        <translation>Відкрити документацію цього методу в браузері (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
    <message>
        <source>Confirm with password</source>
        <translation>Підтвердження паролем</translation>
    </message>
    <message>
        <source>Confirm Your Password</source>
        <translation>Підтвердження паролем</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Select Confirm to try again. The change won&apos;t be made twice.</source>
        <translation>Невідомо, чи зміну внесено. Виберіть «Підтвердити», щоб спробувати ще раз. Двічі її не буде внесено.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Забагато неправильних паролів. Спробуйте знову через %1.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Скасування…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordField</name>
    <message>
        <source>Hide the password (Ctrl+H)</source>
        <translation>Сховати пароль (Ctrl+H)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+H)</source>
        <translation>Показати пароль (Ctrl+H)</translation>
    </message>
    <message>
        <source>Caps Lock may be on.</source>
        <translation>Схоже, увімкнено Caps Lock.</translation>
    </message>
    <message>
        <source>Line breaks and tabs were left out of the pasted text.</source>
        <translation>Розриви рядків і табуляції вилучено зі вставленого тексту.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>Пароль закінчується пробілом.</translation>
    </message>
    <message>
        <source>The password starts with a space.</source>
        <translation>Пароль починається з пробілу.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PathCopier</name>
    <message>
        <source>Copied: %1</source>
        <translation>Скопійовано: %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PlatformDialog</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove Certificate Authority</source>
        <translation>Вилучити центр сертифікації</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Add Platform</source>
        <translation>Додати платформу</translation>
    </message>
    <message>
        <source>Edit Platform</source>
        <translation>Змінити платформу</translation>
    </message>
    <message>
        <source>Name to show in this program</source>
        <translation>Назва в цій програмі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>A domain, for example example.com, or a full address.</source>
        <translation>Домен, наприклад example.com, або повна адреса.</translation>
    </message>
    <message>
        <source>Choose a CA Certificate</source>
        <translation>Вибрати сертифікат центру сертифікації</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертифікації</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>Вибрати сертифікат центру сертифікації</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертифікати (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>Не вдається прочитати %1: %2.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain a CA certificate in PEM format.</source>
        <translation>%1 не містить сертифіката центру сертифікації у форматі PEM.</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities are trusted. If the platform uses a private one, add its certificate.</source>
        <translation>Системні центри сертифікації вважаються довіреними. Якщо платформа використовує власний, додайте його сертифікат.</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2
Valid from %3 until %4</source>
        <translation>%1
SHA-256: %2
Діє з %3 до %4</translation>
    </message>
    <message>
        <source>A platform with this name already exists. Choose a different name.</source>
        <translation>Платформа з такою назвою вже є. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Enter a domain, such as example.com, or an address that starts with https://.</source>
        <translation>Введіть домен, наприклад example.com, або адресу, що починається з https://.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Центр сертифікації</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Platforms</name>
    <message>
        <source>Local platform</source>
        <translation>Локальна платформа</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PreferencesTab</name>
    <message>
        <source>Preferences</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Changes take effect immediately and apply only to this computer.</source>
        <translation>Зміни діють одразу й лише на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторі</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Щільні</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Висота рядків</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear copied values after</source>
        <translation>Очищати скопійоване значення через</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry warning</source>
        <translation>Попередження про завершення строку</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RecoveryCodesDialog</name>
    <message>
        <source>Recovery codes</source>
        <translation>Коди відновлення</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Скопійовано. Буфер обміну буде очищено через %n секунду.</numerusform>
            <numerusform>Скопійовано. Буфер обміну буде очищено через %n секунди.</numerusform>
            <numerusform>Скопійовано. Буфер обміну буде очищено через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are no longer on the clipboard.</source>
        <translation>Кодів більше немає в буфері обміну.</translation>
    </message>
    <message>
        <source>Save your recovery codes</source>
        <translation>Збережіть ці коди відновлення</translation>
    </message>
    <message>
        <source>If you can&apos;t use your authenticator app, sign in with a recovery code. Each code works once. Copy or download the codes now. They won&apos;t be shown again.</source>
        <translation>Якщо ви не можете скористатися програмою автентифікації, увійдіть із кодом відновлення. Кожен код діє один раз. Скопіюйте або завантажте коди зараз. Знову їх не буде показано.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Download Recovery Codes</source>
        <translation>Завантажити коди відновлення</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the codes: %1. Choose another location.</source>
        <translation>Коди не збережено: %1. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Збережено в %1, читати можете лише ви.</translation>
    </message>
    <message>
        <source>Close without saving the codes?</source>
        <translation>Закрити, не зберігши коди?</translation>
    </message>
    <message>
        <source>Without these codes, you can&apos;t sign in if you lose your authenticator app. While you&apos;re signed in, you can create new codes in Account Settings.</source>
        <translation>Без цих кодів ви не зможете увійти, якщо втратите програму автентифікації. Увійшовши, ви можете створити нові коди в розділі «Обліковий запис».</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Усе одно закрити</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove Access Tokens</source>
        <translation>Вилучення токенів доступу</translation>
    </message>
    <message>
        <source>Remove access tokens</source>
        <translation>Вилучення токенів доступу</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s)?</source>
        <translation>
            <numerusform>Вилучити %Ln токен доступу?</numerusform>
            <numerusform>Вилучити %Ln токени доступу?</numerusform>
            <numerusform>Вилучити %Ln токенів доступу?</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything that uses a removed token stops working immediately. This can&apos;t be undone.</source>
        <translation>Усе, що використовує вилучений токен, одразу перестане працювати. Цього не можна скасувати.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>Токени до вилучення</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>останнє використання: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
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
        <translation>Значення токена доступу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>Зберегти у сховищі ключів</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>Використати в запиті…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Токен доступу</translation>
    </message>
    <message>
        <source>“%1” was generated.</source>
        <translation>«%1» створено.</translation>
    </message>
    <message>
        <source>“%1” has a new value. The old value no longer works.</source>
        <translation>«%1» має нове значення. Старе більше не працює.</translation>
    </message>
    <message>
        <source>Copy or download the value now. It won&apos;t be shown again.</source>
        <translation>Скопіюйте або завантажте значення зараз. Знову його не буде показано.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Скопійовано. Буфер обміну буде очищено через %n секунду.</numerusform>
            <numerusform>Скопійовано. Буфер обміну буде очищено через %n секунди.</numerusform>
            <numerusform>Скопійовано. Буфер обміну буде очищено через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is no longer on the clipboard.</source>
        <translation>Значення більше немає в буфері обміну.</translation>
    </message>
    <message>
        <source>Download Access Token</source>
        <translation>Завантажити токен доступу</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the value: %1. Choose another location.</source>
        <translation>Значення не збережено: %1. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Збережено в %1, читати можете лише ви.</translation>
    </message>
    <message>
        <source>Saved to the system keychain.</source>
        <translation>Збережено у системному сховищі ключів.</translation>
    </message>
    <message>
        <source>The value wasn&apos;t saved because the system keychain isn&apos;t available. Copy or download it instead.</source>
        <translation>Значення не збережено: системне сховище ключів недоступне. Скопіюйте або завантажте його.</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>Закрити, не зберігши значення?</translation>
    </message>
    <message>
        <source>You haven&apos;t copied or downloaded the value, and it can&apos;t be shown again. If you lose it, you&apos;ll have to regenerate the token.</source>
        <translation>Ви не скопіювали й не завантажили значення, а показати його знову неможливо. Якщо ви його втратите, токен доведеться створити повторно.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Усе одно закрити</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Export All…</source>
        <translation>Експортувати всі…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Save Selection</source>
        <translation>Зберегти вибір</translation>
    </message>
    <message>
        <source>Set name</source>
        <translation>Назва набору</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Rename Set</source>
        <translation>Перейменувати набір</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Remove the set “%1”?</source>
        <translation>Вилучити набір «%1»?</translation>
    </message>
    <message>
        <source>Tokens created with this set keep their methods.</source>
        <translation>Токени, створені з ним, збережуть свої методи.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Export Saved Sets</source>
        <translation>Експорт збережених наборів</translation>
    </message>
    <message>
        <source>Exported the saved sets to %1.</source>
        <translation>Збережені набори записано в %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>У %1 нічого не записано: %2. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Import Saved Sets</source>
        <translation>Імпорт збережених наборів</translation>
    </message>
    <message>
        <source>Method sets (*.json)</source>
        <translation>Набори методів (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. Can&apos;t read %1: %2.</source>
        <translation>Нічого не імпортовано: не вдається прочитати %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Нічого не імпортовано. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) imported.</source>
        <translation>
            <numerusform>Імпортовано %n набір.</numerusform>
            <numerusform>Імпортовано %n набори.</numerusform>
            <numerusform>Імпортовано %n наборів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved Sets</source>
        <translation>Збережені набори</translation>
    </message>
    <message>
        <source>Save and reuse method selections</source>
        <translation>Зберігати вибір методів під назвами</translation>
    </message>
    <message>
        <source>Save Selection As…</source>
        <translation>Зберегти вибір як…</translation>
    </message>
    <message>
        <source>The set “%1” was replaced.</source>
        <translation>Набір «%1» замінено.</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Замінено: %1.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedValuesSection</name>
    <message>
        <source>Saved token values</source>
        <translation>Збережені значення токенів</translation>
    </message>
    <message>
        <source>Remove from Keychain</source>
        <translation>Вилучити зі сховища ключів</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>No saved values. You can save a value when it&apos;s shown.</source>
        <translation>Збережених значень немає. Значення можна зберегти, коли його показано.</translation>
    </message>
    <message>
        <source>Stored in the system keychain for “Use in a Request”.</source>
        <translation>Зберігаються в системному сховищі ключів для «Використати в запиті».</translation>
    </message>
    <message>
        <source>%1 (not removed yet)</source>
        <translation>%1 (ще не вилучено)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <translation>Невідома програма</translation>
    </message>
    <message>
        <source>now (this session)</source>
        <translation>зараз (цей сеанс)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Останнє використання</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>Вхід</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionsTab</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанси</translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>End All Other Sessions</source>
        <translation>Завершити всі інші сеанси</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Завершити вибрані сеанси</translation>
    </message>
    <message>
        <source>Select a session other than the current one</source>
        <translation>Виберіть сеанс, відмінний від поточного</translation>
    </message>
    <message>
        <source>No sessions were ended.</source>
        <translation>Жоден сеанс не завершено.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SettingsFrame</name>
    <message>
        <source>Settings sections</source>
        <translation>Розділи налаштувань</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Закрити налаштування</translation>
    </message>
    <message>
        <source>Close settings (Esc)</source>
        <translation>Закрити налаштування (Esc)</translation>
    </message>
    <message>
        <source>Expand settings</source>
        <translation>Розгорнути налаштування</translation>
    </message>
    <message>
        <source>Expand settings over the environments (F11)</source>
        <translation>Розгорнути налаштування поверх середовищ (F11)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>Надійність пароля</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Дуже слабкий</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Слабкий</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Прийнятний</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добрий</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Надійний</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TextDialog</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActions</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>Спершу застосувати ваші зміни?</translation>
    </message>
    <message>
        <source>You have unsaved changes (%1). You can apply them when you regenerate the token.</source>
        <translation>Є незбережені зміни (%1). Їх можна застосувати під час повторного створення токена.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Відкинути зміни</translation>
    </message>
    <message>
        <source>Apply and Regenerate</source>
        <translation>Застосувати й створити повторно</translation>
    </message>
    <message>
        <source>Regenerate “%1”. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Створити повторно значення «%1». Старе значення одразу перестане працювати, тому оновіть скрипти, які його використовують.</translation>
    </message>
    <message>
        <source>The old value still works.</source>
        <translation>Старе значення досі працює.</translation>
    </message>
    <message>
        <source>The token was generated, but its value was lost</source>
        <translation>Токен створено, але його значення втрачено</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded. “%1” was created, but its value can&apos;t be shown. Regenerate the token to get a new value.</source>
        <translation>З’єднання перервалося, перш ніж платформа відповіла. «%1» створено, але його значення не можна показати. Створіть токен повторно, щоб отримати нове значення.</translation>
    </message>
    <message>
        <source>The old value may no longer work</source>
        <translation>Старе значення, можливо, вже не працює</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded, so the new value of “%1” may have been lost. Regenerate the token again to get a working value.</source>
        <translation>З’єднання перервалося, перш ніж платформа відповіла, тому нове значення «%1» могло бути втрачено. Створіть токен повторно ще раз, щоб отримати робоче значення.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Створити повторно</translation>
    </message>
    <message>
        <source>Remove “%1”.</source>
        <translation>Вилучити «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s).</source>
        <translation>
            <numerusform>Вилучити %Ln токен доступу.</numerusform>
            <numerusform>Вилучити %Ln токени доступу.</numerusform>
            <numerusform>Вилучити %Ln токенів доступу.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens were removed.</source>
        <translation>Жодного токена не вилучено.</translation>
    </message>
    <message>
        <source>No token was generated.</source>
        <translation>Токен не створено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) removed.</source>
        <translation>
            <numerusform>Вилучено %Ln токен.</numerusform>
            <numerusform>Вилучено %Ln токени.</numerusform>
            <numerusform>Вилучено %Ln токенів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) had already been removed.</source>
        <translation>
            <numerusform>%Ln токен уже було вилучено.</numerusform>
            <numerusform>%Ln токени вже було вилучено.</numerusform>
            <numerusform>%Ln токенів уже було вилучено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActivityDialog</name>
    <message>
        <source>Usage</source>
        <translation>Використання</translation>
    </message>
    <message>
        <source>No recent activity</source>
        <translation>Останнім часом активності не було</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>Токен востаннє використано %1.</translation>
    </message>
    <message>
        <source>This token has never been used.</source>
        <translation>Токен ніколи не використовувався.</translation>
    </message>
    <message>
        <source>Recent activity for “%1”</source>
        <translation>Остання активність «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenDialog</name>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>For example, “CI deploys”</source>
        <translation>Для чого токен, наприклад «Розгортання з CI»</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, for example “stop env”</source>
        <translation>Пошук методів, наприклад «stop env»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Only Checked</source>
        <translation>Лише позначені</translation>
    </message>
    <message>
        <source>Selected methods</source>
        <translation>Вибрані методи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Створити токен повторно</translation>
    </message>
    <message>
        <source>Gives the token a new value. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Надає токену нове значення. Старе значення одразу перестане працювати, тому оновіть скрипти, які його використовують.</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date, then regenerate the token.</source>
        <translation>Строк дії цього токена сплив. Виберіть нову дату, а потім створіть токен повторно.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Відкинути зміни?</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Продовжити редагування</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати зміну</translation>
    </message>
    <message>
        <source>“%1” replaced the methods you selected.</source>
        <translation>«%1» замінив вибрані вами методи.</translation>
    </message>
    <message>
        <source>Looks like “%1” (ID %2).</source>
        <translation>Виглядає як «%1» (ID %2).</translation>
    </message>
    <message>
        <source>From a Script…</source>
        <translation>Зі скрипту…</translation>
    </message>
    <message>
        <source>From a Script</source>
        <translation>Зі скрипту</translation>
    </message>
    <message>
        <source>Find the methods that a script calls</source>
        <translation>Знайти методи, які викликає скрипт</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) of the script are checked.</source>
        <translation>
            <numerusform>Позначено %n метод зі скрипту.</numerusform>
            <numerusform>Позначено %n методи зі скрипту.</numerusform>
            <numerusform>Позначено %n методів зі скрипту.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenFinder</name>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
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
            <numerusform>Один із %Ln токена з назвою «%1», %2</numerusform>
            <numerusform>Один із %Ln токенів із назвою «%1», %2</numerusform>
            <numerusform>Один із %Ln токенів із назвою «%1», %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not of your account</source>
        <translation>Не з вашого облікового запису</translation>
    </message>
    <message>
        <source>Mistyped: its checksum doesn&apos;t fit</source>
        <translation>Помилка введення: контрольна сума не збігається</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>Не вдалося перевірити</translation>
    </message>
    <message>
        <source>If others may have seen the value, regenerate the token, then update the scripts that use it.</source>
        <translation>Якщо значення могли побачити інші, створіть токен повторно, а потім оновіть скрипти, які його використовують.</translation>
    </message>
    <message>
        <source>The platform reports the description only. Give each token a description of its own to distinguish them.</source>
        <translation>Платформа повідомляє лише опис. Дайте кожному токену окремий опис, щоб їх розрізняти.</translation>
    </message>
    <message>
        <source>The token was removed or regenerated, or it belongs to another account or platform.</source>
        <translation>Токен вилучено або створено повторно, або він належить іншому обліковому запису чи платформі.</translation>
    </message>
    <message>
        <source>A character is missing or wrong. No token has this value.</source>
        <translation>Символ пропущено або він неправильний. Жоден токен не має такого значення.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t support this, or can&apos;t be reached.</source>
        <translation>Платформа не підтримує цього або недоступна.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The token was never used.</extracomment>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Останнє використання</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenModel</name>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Діє до %1 (%2)</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>Цей токен безстроковий.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln метод</numerusform>
            <numerusform>%Ln методи</numerusform>
            <numerusform>%Ln методів</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Останнє використання</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
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
        <translation>Пошук середовищ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не під’єднано</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Налаштування (Ctrl+,)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Під’єднатися…</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Посібник користувача</translation>
    </message>
    <message>
        <source>Take a Tour</source>
        <translation>Ознайомлення</translation>
    </message>
    <message>
        <source>Restart Demo</source>
        <translation>Почати демонстрацію спочатку</translation>
    </message>
    <message>
        <source>Presenter Mode</source>
        <translation>Режим презентації</translation>
    </message>
    <message>
        <source>Copy UI Path</source>
        <translation>Копіювати шлях елемента</translation>
    </message>
    <message>
        <source>Find a Token by Its Value…</source>
        <translation>Пошук токена за значенням…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorDialog</name>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Код підтвердження</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Двофакторна автентифікація</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app</source>
        <translation>Зіскануйте цей QR-код програмою автентифікації</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Або введіть цей ключ у програмі:</translation>
    </message>
    <message>
        <source>6 digits from the app</source>
        <translation>6 цифр із програми</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>Двофакторну автентифікацію все ще вимкнено.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Двофакторна автентифікація</translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation>Налаштувати…</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>Налаштувати двофакторну автентифікацію</translation>
    </message>
    <message>
        <source>New Recovery Codes…</source>
        <translation>Нові коди відновлення…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Нові коди відновлення</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>Вимкнути…</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>Вимкнути двофакторну автентифікацію</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in requires a code from your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Увімкнено. Для входу потрібен код із програми автентифікації. Залишився %n код відновлення.</numerusform>
            <numerusform>Увімкнено. Для входу потрібен код із програми автентифікації. Залишилося %n коди відновлення.</numerusform>
            <numerusform>Увімкнено. Для входу потрібен код із програми автентифікації. Залишилося %n кодів відновлення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in requires only your password. Tokens aren&apos;t affected.</source>
        <translation>Вимкнено. Для входу достатньо пароля. Токенів це не стосується.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>Налаштувати двофакторну автентифікацію.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>Двофакторна автентифікація лишається вимкненою.</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication. Signing in will require only your password, and your recovery codes will stop working.</source>
        <translation>Вимкнути двофакторну автентифікацію. Для входу вистачатиме пароля, а коди відновлення перестануть працювати.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still on.</source>
        <translation>Двофакторна автентифікація лишається увімкненою.</translation>
    </message>
    <message>
        <source>Create new recovery codes. Your current codes will stop working.</source>
        <translation>Створити нові коди відновлення. Поточні коди перестануть працювати.</translation>
    </message>
    <message>
        <source>Your current codes still work.</source>
        <translation>Поточні коди досі працюють.</translation>
    </message>
    <message>
        <source>Not available in presenter mode because the audience would see the key or codes.</source>
        <translation>Недоступно в режимі презентації, бо аудиторія побачила б ключ або коди.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::UsageDialog</name>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Access token value</source>
        <translation>Значення токена доступу</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>curl (shell)</source>
        <translation>curl (термінал)</translation>
    </message>
    <message>
        <source>URL (browser)</source>
        <translation>URL (браузер)</translation>
    </message>
    <message>
        <source>Maven</source>
        <translation>Maven</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>Конвеєр CI</translation>
    </message>
    <message>
        <source>Required only to send the request</source>
        <translation>Потрібно лише для надсилання запиту</translation>
    </message>
    <message>
        <source>Use “%1” in a Request</source>
        <translation>Використати «%1» у запиті</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Значення токена</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>Зі сховища ключів</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обов’язковий</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необов’язковий</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>Введіть значення для %1.</translation>
    </message>
    <message>
        <source>Copied. The token value isn&apos;t included.</source>
        <translation>Скопійовано. Значення токена не входить.</translation>
    </message>
    <message>
        <source>Enter the token value to send the request.</source>
        <translation>Введіть значення токена, щоб надіслати запит.</translation>
    </message>
    <message>
        <source>No response. %1</source>
        <translation>Відповіді немає. %1</translation>
    </message>
    <message>
        <source>&quot;result&quot;: %1 · %2 ms</source>
        <translation>&quot;result&quot;: %1 · %2 мс</translation>
    </message>
    <message>
        <source>Use in a Request</source>
        <translation>Використання в запиті</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Token “%1” expires</source>
        <translation>Термін дії токена «%1» закінчується</translation>
    </message>
    <message>
        <source>Account: %1
Platform: %2
Token ID: %3
Valid until: %4</source>
        <translation>Обліковий запис: %1
Платформа: %2
ID токена: %3
Дійсний до: %4</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptDialog</name>
    <message>
        <source>Methods from a Script</source>
        <translation>Методи зі скрипту</translation>
    </message>
    <message>
        <source>Script, log or collection</source>
        <translation>Скрипт, журнал або колекція</translation>
    </message>
    <message>
        <source>Paste a script here, or drop a file</source>
        <translation>Вставте скрипт сюди або перетягніть файл</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Calls that are no method of this platform</source>
        <translation>Виклики, які не є методами цієї платформи</translation>
    </message>
    <message>
        <source>Replace what is checked</source>
        <translation>Замінити поточний вибір</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Check These Methods</source>
        <translation>Позначити ці методи</translation>
    </message>
    <message>
        <source>Methods found</source>
        <translation>Знайдені методи</translation>
    </message>
    <message>
        <source>Finds the API methods in scripts, CI files, Maven settings, Postman and OpenAPI collections, HAR files, access logs, and source code. The text stays on this computer.</source>
        <translation>Знаходить методи API у скриптах, файлах CI, налаштуваннях Maven, колекціях Postman і OpenAPI, файлах HAR, журналах доступу та вихідному коді. Текст залишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Open a Script, Log, or Collection</source>
        <translation>Відкрити скрипт, журнал або колекцію</translation>
    </message>
    <message>
        <source>Only the lines with calls are shown.</source>
        <translation>Показано лише рядки з викликами.</translation>
    </message>
    <message>
        <source>%1 (lines: %2). Not needed: a token takes the place of signing in.</source>
        <translation>%1 (рядки: %2). Не потрібно: токен замінює вхід.</translation>
    </message>
    <message>
        <source>%1 (lines: %2)</source>
        <translation>%1 (рядки: %2)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>Не вдається прочитати %1: %2.</translation>
    </message>
    <message>
        <source>This script contains the value of a token (lines: %1). Anyone who can read the script can use the token. Keep the value in an environment variable or a secret of your CI system instead.</source>
        <translation>Цей скрипт містить значення токена (рядки: %1). Кожен, хто може прочитати скрипт, може скористатися токеном. Натомість зберігайте значення у змінній середовища або в секреті вашої системи CI.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) found. Select one to see where it&apos;s called.</source>
        <translation>
            <numerusform>Знайдено %n метод. Виберіть його, щоб побачити, де його викликано.</numerusform>
            <numerusform>Знайдено %n методи. Виберіть один, щоб побачити, де його викликано.</numerusform>
            <numerusform>Знайдено %n методів. Виберіть один, щоб побачити, де його викликано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The methods that the script calls are listed here.</source>
        <translation>Тут буде перелік методів, які викликає скрипт.</translation>
    </message>
    <message>
        <source>No methods of this platform were found. Methods whose names the script puts together while it runs can&apos;t be found.</source>
        <translation>Методів цієї платформи не знайдено. Методи, назви яких скрипт складає під час виконання, знайти неможливо.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Виберіть принаймні один метод.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptMethodModel</name>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Разів</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Рядки</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptReader</name>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Файл більший за %1 МБ</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenExportMenu</name>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Save the tokens that are shown to a file, without their values</source>
        <translation>Зберегти показані токени у файл без їхніх значень</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <translation>Список у CSV…</translation>
    </message>
    <message>
        <source>List as JSON…</source>
        <translation>Список у JSON…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Календар…</translation>
    </message>
    <message>
        <source>Export List as CSV</source>
        <translation>Експорт списку у CSV</translation>
    </message>
    <message>
        <source>Export List as JSON</source>
        <translation>Експорт списку у JSON</translation>
    </message>
    <message>
        <source>Export Expiry Dates as a Calendar</source>
        <translation>Експорт дат закінчення до календаря</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Експортовано до %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>У %1 нічого не записано: %2. Виберіть інше місце.</translation>
    </message>
</context>
</TS>
