<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ApiMethod</name>
    <message>
        <source>Shows the billing account: balance, bonus and state</source>
        <translation>Mostra a conta de cobrança: saldo, bônus e estado</translation>
    </message>
    <message>
        <source>Lists the charges of a period in detail</source>
        <translation>Lista em detalhes as cobranças de um período</translation>
    </message>
    <message>
        <source>Lists the account&apos;s quotas and their limits</source>
        <translation>Lista as cotas da conta e seus limites</translation>
    </message>
    <message>
        <source>Adds domain names to an environment</source>
        <translation>Adiciona nomes de domínio a um ambiente</translation>
    </message>
    <message>
        <source>Uploads a custom SSL certificate</source>
        <translation>Envia um certificado SSL próprio</translation>
    </message>
    <message>
        <source>Attaches a public IP address to a node</source>
        <translation>Anexa um endereço IP público a um nó</translation>
    </message>
    <message>
        <source>Binds an external domain name to an environment</source>
        <translation>Vincula um nome de domínio externo a um ambiente</translation>
    </message>
    <message>
        <source>Binds several external domain names</source>
        <translation>Vincula vários nomes de domínio externos de uma vez</translation>
    </message>
    <message>
        <source>Installs a custom SSL certificate for an environment</source>
        <translation>Instala um certificado SSL próprio para um ambiente</translation>
    </message>
    <message>
        <source>Binds an uploaded SSL certificate to an entry point</source>
        <translation>Vincula um certificado SSL enviado a um ponto de entrada</translation>
    </message>
    <message>
        <source>Checks whether a domain name is free</source>
        <translation>Verifica se um nome de domínio está livre</translation>
    </message>
    <message>
        <source>Checks whether an external domain name points at the environment</source>
        <translation>Verifica se um nome de domínio externo aponta para o ambiente</translation>
    </message>
    <message>
        <source>Deletes an environment&apos;s custom SSL certificate</source>
        <translation>Exclui o certificado SSL próprio de um ambiente</translation>
    </message>
    <message>
        <source>Detaches a public IP address from a node</source>
        <translation>Desanexa um endereço IP público de um nó</translation>
    </message>
    <message>
        <source>Turns off an environment&apos;s SSL</source>
        <translation>Desativa o SSL de um ambiente</translation>
    </message>
    <message>
        <source>Replaces an uploaded SSL certificate</source>
        <translation>Substitui um certificado SSL enviado</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s domain names</source>
        <translation>Lista os nomes de domínio de um ambiente</translation>
    </message>
    <message>
        <source>Lists the external domain names bound to an environment</source>
        <translation>Lista os nomes de domínio externos vinculados a um ambiente</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s SSL settings</source>
        <translation>Mostra as configurações de SSL de um ambiente</translation>
    </message>
    <message>
        <source>Lists the uploaded SSL certificates</source>
        <translation>Lista os certificados SSL enviados</translation>
    </message>
    <message>
        <source>Moves public IP addresses from one node to another</source>
        <translation>Move endereços IP públicos de um nó para outro</translation>
    </message>
    <message>
        <source>Removes domain names from an environment</source>
        <translation>Remove nomes de domínio de um ambiente</translation>
    </message>
    <message>
        <source>Unbinds an external domain name</source>
        <translation>Desvincula um nome de domínio externo</translation>
    </message>
    <message>
        <source>Removes an environment&apos;s SSL</source>
        <translation>Remove o SSL de um ambiente</translation>
    </message>
    <message>
        <source>Removes uploaded SSL certificates</source>
        <translation>Remove certificados SSL enviados</translation>
    </message>
    <message>
        <source>Sets how many public IP addresses a node has</source>
        <translation>Define quantos endereços IP públicos um nó tem</translation>
    </message>
    <message>
        <source>Swaps the external domain names of two environments</source>
        <translation>Troca os nomes de domínio externos de dois ambientes</translation>
    </message>
    <message>
        <source>Swaps the public IP addresses of two nodes</source>
        <translation>Troca os endereços IP públicos de dois nós</translation>
    </message>
    <message>
        <source>Unbinds an SSL certificate from an entry point</source>
        <translation>Desvincula um certificado SSL de um ponto de entrada</translation>
    </message>
    <message>
        <source>Adds a project to a build node</source>
        <translation>Adiciona um projeto a um nó de compilação</translation>
    </message>
    <message>
        <source>Adds a project whose repository requires a login and password</source>
        <translation>Adiciona um projeto cujo repositório pede login e senha</translation>
    </message>
    <message>
        <source>Adds a project whose repository asks for an SSH key</source>
        <translation>Adiciona um projeto cujo repositório pede uma chave SSH</translation>
    </message>
    <message>
        <source>Builds a project and deploys the result</source>
        <translation>Compila um projeto e implanta o resultado</translation>
    </message>
    <message>
        <source>Builds a project</source>
        <translation>Compila um projeto</translation>
    </message>
    <message>
        <source>Deploys the last build of a project</source>
        <translation>Implanta a última compilação de um projeto</translation>
    </message>
    <message>
        <source>Changes a project&apos;s settings</source>
        <translation>Altera as configurações de um projeto</translation>
    </message>
    <message>
        <source>Shows one project of a build node</source>
        <translation>Mostra um projeto de um nó de compilação</translation>
    </message>
    <message>
        <source>Lists the projects of a build node</source>
        <translation>Lista os projetos de um nó de compilação</translation>
    </message>
    <message>
        <source>Removes a project from a build node</source>
        <translation>Remove um projeto de um nó de compilação</translation>
    </message>
    <message>
        <source>Updates a project from its repository</source>
        <translation>Atualiza um projeto a partir do seu repositório</translation>
    </message>
    <message>
        <source>Adds environment variables to a container</source>
        <translation>Adiciona variáveis de ambiente a um contêiner</translation>
    </message>
    <message>
        <source>Adds a volume to a container</source>
        <translation>Adiciona um volume a um contêiner</translation>
    </message>
    <message>
        <source>Adds a volume to every container of a layer</source>
        <translation>Adiciona um volume a cada contêiner de uma camada</translation>
    </message>
    <message>
        <source>Adds several volumes to a container</source>
        <translation>Adiciona vários volumes a um contêiner</translation>
    </message>
    <message>
        <source>Opens an endpoint: a public port mapped to a node port</source>
        <translation>Abre um ponto de acesso: uma porta pública que leva a uma porta do nó</translation>
    </message>
    <message>
        <source>Adds a property to an environment</source>
        <translation>Adiciona uma propriedade a um ambiente</translation>
    </message>
    <message>
        <source>Redirects a port inside a node</source>
        <translation>Redireciona uma porta dentro de um nó</translation>
    </message>
    <message>
        <source>Sets properties of an environment</source>
        <translation>Define propriedades de um ambiente</translation>
    </message>
    <message>
        <source>Sets data of a layer</source>
        <translation>Define dados de uma camada</translation>
    </message>
    <message>
        <source>Puts an environment into a group</source>
        <translation>Coloca um ambiente em um grupo</translation>
    </message>
    <message>
        <source>Changes an environment&apos;s layers, nodes and resources</source>
        <translation>Altera as camadas, os nós e os recursos de um ambiente</translation>
    </message>
    <message>
        <source>Checks whether an environment can move to another region</source>
        <translation>Verifica se um ambiente pode ir para outra região</translation>
    </message>
    <message>
        <source>Empties a log file of a node</source>
        <translation>Esvazia um arquivo de log de um nó</translation>
    </message>
    <message>
        <source>Makes a copy of an environment</source>
        <translation>Faz uma cópia de um ambiente</translation>
    </message>
    <message>
        <source>Creates an environment</source>
        <translation>Cria um ambiente</translation>
    </message>
    <message>
        <source>Deletes an environment and everything in it</source>
        <translation>Exclui um ambiente e tudo o que há nele</translation>
    </message>
    <message>
        <source>Deploys an application archive</source>
        <translation>Implanta um pacote de aplicativo</translation>
    </message>
    <message>
        <source>Takes an environment out of a group</source>
        <translation>Tira um ambiente de um grupo</translation>
    </message>
    <message>
        <source>Changes an endpoint</source>
        <translation>Altera um ponto de acesso</translation>
    </message>
    <message>
        <source>Changes the settings of a layer</source>
        <translation>Altera as configurações de uma camada</translation>
    </message>
    <message>
        <source>Changes the credentials of a container registry</source>
        <translation>Altera as credenciais de um registro de contêineres</translation>
    </message>
    <message>
        <source>Runs commands on every node of a layer</source>
        <translation>Executa comandos em cada nó de uma camada</translation>
    </message>
    <message>
        <source>Runs commands on one node</source>
        <translation>Executa comandos em um nó</translation>
    </message>
    <message>
        <source>Shows the total consumption of all environments</source>
        <translation>Mostra o consumo total de todos os ambientes</translation>
    </message>
    <message>
        <source>Lists environments with basic information</source>
        <translation>Lista os ambientes com seus dados básicos</translation>
    </message>
    <message>
        <source>Shows a container&apos;s entry point</source>
        <translation>Mostra o ponto de entrada de um contêiner</translation>
    </message>
    <message>
        <source>Lists a container&apos;s environment variables</source>
        <translation>Lista as variáveis de ambiente de um contêiner</translation>
    </message>
    <message>
        <source>Lists the environment variables of a layer</source>
        <translation>Lista as variáveis de ambiente de uma camada</translation>
    </message>
    <message>
        <source>Shows the manifest of a container image</source>
        <translation>Mostra o manifesto de uma imagem de contêiner</translation>
    </message>
    <message>
        <source>Lists the image tags a container can be switched to</source>
        <translation>Lista as tags de imagem para as quais um contêiner pode mudar</translation>
    </message>
    <message>
        <source>Shows the command a container runs</source>
        <translation>Mostra o comando que um contêiner executa</translation>
    </message>
    <message>
        <source>Shows how a container is run</source>
        <translation>Mostra como um contêiner é executado</translation>
    </message>
    <message>
        <source>Lists the tags of a container image</source>
        <translation>Lista as tags de uma imagem de contêiner</translation>
    </message>
    <message>
        <source>Lists the volumes of a layer</source>
        <translation>Lista os volumes de uma camada</translation>
    </message>
    <message>
        <source>Lists the volumes of a container</source>
        <translation>Lista os volumes de um contêiner</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s endpoints</source>
        <translation>Lista os pontos de acesso de um ambiente</translation>
    </message>
    <message>
        <source>Shows one environment with its nodes</source>
        <translation>Mostra um ambiente com seus nós</translation>
    </message>
    <message>
        <source>Shows a property of an environment</source>
        <translation>Mostra uma propriedade de um ambiente</translation>
    </message>
    <message>
        <source>Lists the environments with their nodes</source>
        <translation>Lista os ambientes com seus nós</translation>
    </message>
    <message>
        <source>Lists a node&apos;s logs with their contents</source>
        <translation>Lista os logs de um nó com seu conteúdo</translation>
    </message>
    <message>
        <source>Lists a node&apos;s log files</source>
        <translation>Lista os arquivos de log de um nó</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s layers</source>
        <translation>Lista as camadas de um ambiente</translation>
    </message>
    <message>
        <source>Lists the software versions of a node</source>
        <translation>Lista as versões de software de um nó</translation>
    </message>
    <message>
        <source>Lists the regions where environments can be created</source>
        <translation>Lista as regiões onde é possível criar ambientes</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>Lista as regiões com seus grupos de hosts</translation>
    </message>
    <message>
        <source>Shows a container registry&apos;s information about an image</source>
        <translation>Mostra o que um registro de contêineres informa sobre uma imagem</translation>
    </message>
    <message>
        <source>Shows how to reach a node over SSH</source>
        <translation>Mostra como acessar um nó por SSH</translation>
    </message>
    <message>
        <source>Lists the software packages of a node</source>
        <translation>Lista os pacotes de software de um nó</translation>
    </message>
    <message>
        <source>Shows the consumption of an environment over time</source>
        <translation>Mostra o consumo de um ambiente ao longo do tempo</translation>
    </message>
    <message>
        <source>Shows the total consumption of an environment</source>
        <translation>Mostra o consumo total de um ambiente</translation>
    </message>
    <message>
        <source>Shows the manifest of a software template</source>
        <translation>Mostra o manifesto de um modelo de software</translation>
    </message>
    <message>
        <source>Lists the software templates</source>
        <translation>Lista os modelos de software</translation>
    </message>
    <message>
        <source>Moves an environment to another region</source>
        <translation>Move um ambiente para outra região</translation>
    </message>
    <message>
        <source>Reads a log file of a node</source>
        <translation>Lê um arquivo de log de um nó</translation>
    </message>
    <message>
        <source>Redeploys a container with another image tag</source>
        <translation>Reimplanta um contêiner com outra tag de imagem</translation>
    </message>
    <message>
        <source>Redeploys containers with another image tag</source>
        <translation>Reimplanta contêineres com outra tag de imagem</translation>
    </message>
    <message>
        <source>Redeploys every container of a layer with another image tag</source>
        <translation>Reimplanta cada contêiner de uma camada com outra tag de imagem</translation>
    </message>
    <message>
        <source>Removes a deployed application</source>
        <translation>Remove um aplicativo implantado</translation>
    </message>
    <message>
        <source>Removes environment variables from a container</source>
        <translation>Remove variáveis de ambiente de um contêiner</translation>
    </message>
    <message>
        <source>Removes a volume from a container</source>
        <translation>Remove um volume de um contêiner</translation>
    </message>
    <message>
        <source>Removes a volume from every container of a layer</source>
        <translation>Remove um volume de cada contêiner de uma camada</translation>
    </message>
    <message>
        <source>Removes several volumes from a container</source>
        <translation>Remove vários volumes de um contêiner</translation>
    </message>
    <message>
        <source>Closes an endpoint</source>
        <translation>Fecha um ponto de acesso</translation>
    </message>
    <message>
        <source>Removes a property of an environment</source>
        <translation>Remove uma propriedade de um ambiente</translation>
    </message>
    <message>
        <source>Removes a log file of a node</source>
        <translation>Remove um arquivo de log de um nó</translation>
    </message>
    <message>
        <source>Renames a deployed application&apos;s context</source>
        <translation>Renomeia o contexto de um aplicativo implantado</translation>
    </message>
    <message>
        <source>Sets a new password for a container</source>
        <translation>Define uma nova senha para um contêiner</translation>
    </message>
    <message>
        <source>Sets a new password for every container of a layer</source>
        <translation>Define uma nova senha para cada contêiner de uma camada</translation>
    </message>
    <message>
        <source>Sets a new password for a node</source>
        <translation>Define uma nova senha para um nó</translation>
    </message>
    <message>
        <source>Sets a new password for a node by ID</source>
        <translation>Define uma nova senha para o nó indicado pelo ID</translation>
    </message>
    <message>
        <source>Sets a new password for all nodes of a type</source>
        <translation>Define uma nova senha para os nós de um tipo</translation>
    </message>
    <message>
        <source>Sets a new password for a node&apos;s service</source>
        <translation>Define uma nova senha para o serviço de um nó</translation>
    </message>
    <message>
        <source>Restarts a container</source>
        <translation>Reinicia um contêiner</translation>
    </message>
    <message>
        <source>Restarts a node by ID</source>
        <translation>Reinicia o nó com um ID</translation>
    </message>
    <message>
        <source>Restarts nodes</source>
        <translation>Reinicia nós</translation>
    </message>
    <message>
        <source>Restarts the services on nodes</source>
        <translation>Reinicia os serviços dos nós</translation>
    </message>
    <message>
        <source>Restores a database from a dump</source>
        <translation>Restaura um banco de dados a partir de um dump</translation>
    </message>
    <message>
        <source>Sets a node&apos;s cloudlets: its memory and processor share</source>
        <translation>Define os cloudlets de um nó: sua memória e sua parte do processador</translation>
    </message>
    <message>
        <source>Sets a container&apos;s entry point</source>
        <translation>Define o ponto de entrada de um contêiner</translation>
    </message>
    <message>
        <source>Sets a container&apos;s environment variables, replacing all</source>
        <translation>Define as variáveis de ambiente de um contêiner, substituindo todas</translation>
    </message>
    <message>
        <source>Sets the environment variables of a layer, replacing all</source>
        <translation>Define as variáveis de ambiente de uma camada, substituindo todas</translation>
    </message>
    <message>
        <source>Sets the command a container runs</source>
        <translation>Define o comando que um contêiner executa</translation>
    </message>
    <message>
        <source>Sets an environment&apos;s display name</source>
        <translation>Define o nome de exibição de um ambiente</translation>
    </message>
    <message>
        <source>Sets the group of an environment</source>
        <translation>Define o grupo de um ambiente</translation>
    </message>
    <message>
        <source>Sets a node&apos;s display name</source>
        <translation>Define o nome de exibição de um nó</translation>
    </message>
    <message>
        <source>Sets a layer&apos;s display name</source>
        <translation>Define o nome de exibição de uma camada</translation>
    </message>
    <message>
        <source>Opens or closes access through the shared load balancer</source>
        <translation>Abre ou fecha o acesso pelo balanceador de carga compartilhado</translation>
    </message>
    <message>
        <source>Dismisses a message of an environment</source>
        <translation>Dispensa uma mensagem de um ambiente</translation>
    </message>
    <message>
        <source>Puts an environment to sleep</source>
        <translation>Põe um ambiente para dormir</translation>
    </message>
    <message>
        <source>Starts an environment</source>
        <translation>Inicia um ambiente</translation>
    </message>
    <message>
        <source>Stops an environment</source>
        <translation>Para um ambiente</translation>
    </message>
    <message>
        <source>Adds a project to be built and deployed</source>
        <translation>Adiciona um projeto para compilar e implantar</translation>
    </message>
    <message>
        <source>Adds a repository to deploy from</source>
        <translation>Adiciona um repositório de onde implantar</translation>
    </message>
    <message>
        <source>Deploys an archive or a repository</source>
        <translation>Implanta um arquivo compactado ou um repositório</translation>
    </message>
    <message>
        <source>Deploys an archive</source>
        <translation>Implanta um pacote</translation>
    </message>
    <message>
        <source>Deploys a project</source>
        <translation>Implanta um projeto</translation>
    </message>
    <message>
        <source>Changes a project to be built</source>
        <translation>Altera um projeto para compilar</translation>
    </message>
    <message>
        <source>Changes a deployed project</source>
        <translation>Altera um projeto implantado</translation>
    </message>
    <message>
        <source>Changes a repository</source>
        <translation>Altera um repositório</translation>
    </message>
    <message>
        <source>Shows one project to be built</source>
        <translation>Mostra um projeto para compilar</translation>
    </message>
    <message>
        <source>Lists the projects to be built</source>
        <translation>Lista os projetos para compilar</translation>
    </message>
    <message>
        <source>Lists what is deployed in an environment</source>
        <translation>Lista o que está implantado em um ambiente</translation>
    </message>
    <message>
        <source>Shows the deployment hooks</source>
        <translation>Mostra os hooks de implantação</translation>
    </message>
    <message>
        <source>Shows one deployed project</source>
        <translation>Mostra um projeto implantado</translation>
    </message>
    <message>
        <source>Lists the repositories</source>
        <translation>Lista os repositórios</translation>
    </message>
    <message>
        <source>Removes a project to be built</source>
        <translation>Remove um projeto para compilar</translation>
    </message>
    <message>
        <source>Removes a repository</source>
        <translation>Remove um repositório</translation>
    </message>
    <message>
        <source>Renames the context of a deployment</source>
        <translation>Renomeia o contexto de uma implantação</translation>
    </message>
    <message>
        <source>Removes a deployment</source>
        <translation>Remove uma implantação</translation>
    </message>
    <message>
        <source>Updates a deployment from its repository</source>
        <translation>Atualiza uma implantação a partir do seu repositório</translation>
    </message>
    <message>
        <source>Starts an export of an environment</source>
        <translation>Inicia a exportação de um ambiente</translation>
    </message>
    <message>
        <source>Deletes an export</source>
        <translation>Exclui uma exportação</translation>
    </message>
    <message>
        <source>Deletes the data of an export</source>
        <translation>Exclui os dados de uma exportação</translation>
    </message>
    <message>
        <source>Lists the exports</source>
        <translation>Lista as exportações</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s topology as a manifest</source>
        <translation>Mostra a topologia de um ambiente como manifesto</translation>
    </message>
    <message>
        <source>Adds a file or folder to favorites</source>
        <translation>Adiciona um arquivo ou uma pasta aos favoritos</translation>
    </message>
    <message>
        <source>Mounts a shared folder on every node of a layer</source>
        <translation>Monta uma pasta compartilhada em cada nó de uma camada</translation>
    </message>
    <message>
        <source>Mounts a shared folder on a node</source>
        <translation>Monta uma pasta compartilhada em um nó</translation>
    </message>
    <message>
        <source>Appends text to a file</source>
        <translation>Acrescenta texto a um arquivo</translation>
    </message>
    <message>
        <source>Checks whether two nodes mount each other&apos;s folders</source>
        <translation>Verifica se dois nós montam as pastas um do outro</translation>
    </message>
    <message>
        <source>Copies a file or folder</source>
        <translation>Copia um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>Creates a file or folder</source>
        <translation>Cria um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>Deletes a file or folder</source>
        <translation>Exclui um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>Lists the folders that a node shares</source>
        <translation>Lista as pastas que um nó compartilha</translation>
    </message>
    <message>
        <source>Lists the favorite files and folders</source>
        <translation>Lista os arquivos e pastas favoritos</translation>
    </message>
    <message>
        <source>Lists the contents of a folder</source>
        <translation>Lista o conteúdo de uma pasta</translation>
    </message>
    <message>
        <source>Lists the mount points of a node</source>
        <translation>Lista os pontos de montagem de um nó</translation>
    </message>
    <message>
        <source>Reads a file</source>
        <translation>Lê um arquivo</translation>
    </message>
    <message>
        <source>Stops sharing a folder</source>
        <translation>Deixa de compartilhar uma pasta</translation>
    </message>
    <message>
        <source>Removes a file or folder from the favorites</source>
        <translation>Remove um arquivo ou uma pasta dos favoritos</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on every node of a layer</source>
        <translation>Desmonta uma pasta compartilhada em cada nó de uma camada</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on a node</source>
        <translation>Desmonta uma pasta compartilhada em um nó</translation>
    </message>
    <message>
        <source>Renames a file or folder</source>
        <translation>Renomeia um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>Replaces text in a file</source>
        <translation>Substitui texto em um arquivo</translation>
    </message>
    <message>
        <source>Unpacks an archive on a node</source>
        <translation>Descompacta um arquivo em um nó</translation>
    </message>
    <message>
        <source>Unpacks an archive on the nodes of a type</source>
        <translation>Descompacta um arquivo compactado nos nós de um tipo</translation>
    </message>
    <message>
        <source>Uploads a file</source>
        <translation>Envia um arquivo</translation>
    </message>
    <message>
        <source>Writes a file, replacing its contents</source>
        <translation>Grava um arquivo, substituindo seu conteúdo</translation>
    </message>
    <message>
        <source>Creates a group of environments</source>
        <translation>Cria um grupo de ambientes</translation>
    </message>
    <message>
        <source>Changes a group</source>
        <translation>Altera um grupo</translation>
    </message>
    <message>
        <source>Lists the groups</source>
        <translation>Lista os grupos</translation>
    </message>
    <message>
        <source>Removes a group; its environments stay</source>
        <translation>Remove um grupo; seus ambientes permanecem</translation>
    </message>
    <message>
        <source>Sets the environments of a group</source>
        <translation>Define os ambientes de um grupo</translation>
    </message>
    <message>
        <source>Turns a group&apos;s network isolation on or off</source>
        <translation>Ativa ou desativa o isolamento de rede de um grupo</translation>
    </message>
    <message>
        <source>Lists the layers with their data</source>
        <translation>Lista as camadas com seus dados</translation>
    </message>
    <message>
        <source>Sets the options of a layer</source>
        <translation>Define as opções de uma camada</translation>
    </message>
    <message>
        <source>Opens or closes a layer to the shared load balancer</source>
        <translation>Abre ou fecha uma camada para o balanceador de carga compartilhado</translation>
    </message>
    <message>
        <source>Adds a firewall rule</source>
        <translation>Adiciona uma regra de firewall</translation>
    </message>
    <message>
        <source>Adds several firewall rules</source>
        <translation>Adiciona várias regras de firewall</translation>
    </message>
    <message>
        <source>Changes a firewall rule</source>
        <translation>Altera uma regra de firewall</translation>
    </message>
    <message>
        <source>Lists the firewall rules</source>
        <translation>Lista as regras de firewall</translation>
    </message>
    <message>
        <source>Removes a firewall rule</source>
        <translation>Remove uma regra de firewall</translation>
    </message>
    <message>
        <source>Removes several firewall rules</source>
        <translation>Remove várias regras de firewall</translation>
    </message>
    <message>
        <source>Turns a firewall on or off</source>
        <translation>Ativa ou desativa um firewall</translation>
    </message>
    <message>
        <source>Turns a firewall rule on or off</source>
        <translation>Ativa ou desativa uma regra de firewall</translation>
    </message>
    <message>
        <source>Sets the firewall rules, replacing all</source>
        <translation>Define as regras de firewall, substituindo todas</translation>
    </message>
    <message>
        <source>Shows one action with its state</source>
        <translation>Mostra uma ação com seu estado</translation>
    </message>
    <message>
        <source>Lists the actions in progress</source>
        <translation>Lista as ações em andamento</translation>
    </message>
    <message>
        <source>Shows the platform&apos;s time in UTC</source>
        <translation>Mostra a hora da plataforma em UTC</translation>
    </message>
    <message>
        <source>Lists an account&apos;s actions</source>
        <translation>Lista as ações de uma conta</translation>
    </message>
    <message>
        <source>Searches the actions of a period</source>
        <translation>Pesquisa as ações de um período</translation>
    </message>
    <message>
        <source>Adds a trigger that scales a layer by its load</source>
        <translation>Adiciona um gatilho que escala uma camada conforme a carga</translation>
    </message>
    <message>
        <source>Adds a trigger that reports a high load</source>
        <translation>Adiciona um gatilho que avisa sobre carga alta</translation>
    </message>
    <message>
        <source>Adds a trigger</source>
        <translation>Adiciona um gatilho</translation>
    </message>
    <message>
        <source>Lists automatic scaling events</source>
        <translation>Lista quando o escalonamento automático agiu</translation>
    </message>
    <message>
        <source>Deletes a trigger that scales a layer</source>
        <translation>Exclui um gatilho que escala uma camada</translation>
    </message>
    <message>
        <source>Deletes a trigger that reports a high load</source>
        <translation>Exclui um gatilho que avisa sobre carga alta</translation>
    </message>
    <message>
        <source>Deletes a trigger</source>
        <translation>Exclui um gatilho</translation>
    </message>
    <message>
        <source>Changes a trigger that scales a layer</source>
        <translation>Altera um gatilho que escala uma camada</translation>
    </message>
    <message>
        <source>Changes a trigger that reports a high load</source>
        <translation>Altera um gatilho que avisa sobre carga alta</translation>
    </message>
    <message>
        <source>Changes a trigger</source>
        <translation>Altera um gatilho</translation>
    </message>
    <message>
        <source>Lists the triggers that scale a layer</source>
        <translation>Lista os gatilhos que escalam uma camada</translation>
    </message>
    <message>
        <source>Lists the triggers that report a high load</source>
        <translation>Lista os gatilhos que avisam sobre carga alta</translation>
    </message>
    <message>
        <source>Lists the events of a trigger</source>
        <translation>Lista quando um gatilho disparou</translation>
    </message>
    <message>
        <source>Lists the triggers</source>
        <translation>Lista os gatilhos</translation>
    </message>
    <message>
        <source>Lists the load alerts that were sent</source>
        <translation>Lista os alertas de carga enviados</translation>
    </message>
    <message>
        <source>Turns a scaling trigger on or off</source>
        <translation>Ativa ou desativa um gatilho de escalonamento</translation>
    </message>
    <message>
        <source>Turns a load alert trigger on or off</source>
        <translation>Ativa ou desativa um gatilho de alerta de carga</translation>
    </message>
    <message>
        <source>Turns a trigger on or off</source>
        <translation>Ativa ou desativa um gatilho</translation>
    </message>
    <message>
        <source>Connects an environment to a version control project</source>
        <translation>Conecta um ambiente a um projeto de controle de versão</translation>
    </message>
    <message>
        <source>Disconnects a version control project</source>
        <translation>Desconecta um projeto de controle de versão</translation>
    </message>
    <message>
        <source>Changes a version control project</source>
        <translation>Altera um projeto de controle de versão</translation>
    </message>
    <message>
        <source>Shows a version control project</source>
        <translation>Mostra um projeto de controle de versão</translation>
    </message>
    <message>
        <source>Updates an environment from version control</source>
        <translation>Atualiza um ambiente a partir do controle de versão</translation>
    </message>
    <message>
        <source>Adds an application to the marketplace</source>
        <translation>Adiciona um aplicativo ao marketplace</translation>
    </message>
    <message>
        <source>Deletes an application from the marketplace</source>
        <translation>Exclui um aplicativo do marketplace</translation>
    </message>
    <message>
        <source>Changes an application of the marketplace</source>
        <translation>Altera um aplicativo do marketplace</translation>
    </message>
    <message>
        <source>Lists the add-ons available for an environment</source>
        <translation>Lista os complementos que servem a um ambiente</translation>
    </message>
    <message>
        <source>Shows one application of the marketplace</source>
        <translation>Mostra um aplicativo do marketplace</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s categories</source>
        <translation>Lista as categorias do marketplace</translation>
    </message>
    <message>
        <source>Shows the checksum of the marketplace&apos;s list</source>
        <translation>Mostra a soma de verificação da lista do marketplace</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s applications</source>
        <translation>Lista os aplicativos do marketplace</translation>
    </message>
    <message>
        <source>Installs an application from the marketplace</source>
        <translation>Instala um aplicativo do marketplace</translation>
    </message>
    <message>
        <source>Installs an add-on in an environment</source>
        <translation>Instala um complemento em um ambiente</translation>
    </message>
    <message>
        <source>Empties the installer&apos;s log</source>
        <translation>Esvazia o log do instalador</translation>
    </message>
    <message>
        <source>Reads the installer&apos;s log</source>
        <translation>Lê o log do instalador</translation>
    </message>
    <message>
        <source>Writes to the installer&apos;s log</source>
        <translation>Grava no log do instalador</translation>
    </message>
    <message>
        <source>Adds an application to the favorites</source>
        <translation>Adiciona um aplicativo aos favoritos</translation>
    </message>
    <message>
        <source>Adds a manifest to the favorites</source>
        <translation>Adiciona um manifesto aos favoritos</translation>
    </message>
    <message>
        <source>Removes an application from the favorites</source>
        <translation>Remove um aplicativo dos favoritos</translation>
    </message>
    <message>
        <source>Lists the favorite applications</source>
        <translation>Lista os aplicativos favoritos</translation>
    </message>
    <message>
        <source>Runs an action of an installed package</source>
        <translation>Executa uma ação de um pacote instalado</translation>
    </message>
    <message>
        <source>Shows the application id of an environment</source>
        <translation>Mostra o ID de aplicativo de um ambiente</translation>
    </message>
    <message>
        <source>Shows one installation</source>
        <translation>Mostra uma instalação</translation>
    </message>
    <message>
        <source>Lists the installations</source>
        <translation>Lista as instalações</translation>
    </message>
    <message>
        <source>Shows the application id for scripts</source>
        <translation>Mostra o ID de aplicativo para scripts</translation>
    </message>
    <message>
        <source>Shows the settings of an installation</source>
        <translation>Mostra as configurações de uma instalação</translation>
    </message>
    <message>
        <source>Uninstalls a package</source>
        <translation>Desinstala um pacote</translation>
    </message>
    <message>
        <source>Shows what a package&apos;s manifest says</source>
        <translation>Mostra o que diz o manifesto de um pacote</translation>
    </message>
    <message>
        <source>Shows the settings a package requires</source>
        <translation>Mostra as configurações que um pacote pede</translation>
    </message>
    <message>
        <source>Shows the version of the installer&apos;s engine</source>
        <translation>Mostra a versão do mecanismo de instalação</translation>
    </message>
    <message>
        <source>Installs a package from its manifest</source>
        <translation>Instala um pacote a partir do seu manifesto</translation>
    </message>
    <message>
        <source>Shows the account&apos;s name, email, and state</source>
        <translation>Mostra o nome, o e-mail e o estado da conta</translation>
    </message>
    <message>
        <source>Sends a password reset email</source>
        <translation>Envia um e-mail para redefinir uma senha esquecida</translation>
    </message>
    <message>
        <source>Creates a personal access token</source>
        <translation>Cria um token de acesso pessoal</translation>
    </message>
    <message>
        <source>Removes personal access tokens</source>
        <translation>Remove tokens de acesso pessoais</translation>
    </message>
    <message>
        <source>Changes a personal access token</source>
        <translation>Altera um token de acesso pessoal</translation>
    </message>
    <message>
        <source>Lists the methods of a collaboration policy</source>
        <translation>Lista os métodos de uma política de colaboração</translation>
    </message>
    <message>
        <source>Lists where the account is signed in</source>
        <translation>Lista onde a conta está conectada</translation>
    </message>
    <message>
        <source>Lists the API methods that a token can be granted</source>
        <translation>Lista os métodos de API que um token pode receber</translation>
    </message>
    <message>
        <source>Lists the presets of API methods</source>
        <translation>Lista as predefinições de métodos de API</translation>
    </message>
    <message>
        <source>Lists the account&apos;s personal access tokens</source>
        <translation>Lista os tokens de acesso pessoais da conta</translation>
    </message>
    <message>
        <source>Gives a personal access token a new value</source>
        <translation>Dá um novo valor a um token de acesso pessoal</translation>
    </message>
    <message>
        <source>Signs in and opens a session</source>
        <translation>Entra na conta e abre uma sessão</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>Encerra a sessão</translation>
    </message>
    <message>
        <source>Ends other sessions of the account</source>
        <translation>Encerra outras sessões da conta</translation>
    </message>
    <message>
        <source>Accepts an invitation to a collaboration</source>
        <translation>Aceita um convite para uma colaboração</translation>
    </message>
    <message>
        <source>Reinstates a suspended member</source>
        <translation>Readmite um membro suspenso</translation>
    </message>
    <message>
        <source>Adds a permission policy</source>
        <translation>Adiciona uma política de permissões</translation>
    </message>
    <message>
        <source>Shares resources with members</source>
        <translation>Compartilha recursos com membros</translation>
    </message>
    <message>
        <source>Adds a role</source>
        <translation>Adiciona uma função</translation>
    </message>
    <message>
        <source>Checks what a member may do with an environment</source>
        <translation>Verifica o que um membro pode fazer com um ambiente</translation>
    </message>
    <message>
        <source>Removes a member</source>
        <translation>Remove um membro</translation>
    </message>
    <message>
        <source>Deletes a policy</source>
        <translation>Exclui uma política</translation>
    </message>
    <message>
        <source>Stops sharing resources</source>
        <translation>Deixa de compartilhar recursos</translation>
    </message>
    <message>
        <source>Deletes a role</source>
        <translation>Exclui uma função</translation>
    </message>
    <message>
        <source>Changes a collaboration</source>
        <translation>Altera uma colaboração</translation>
    </message>
    <message>
        <source>Changes a member</source>
        <translation>Altera um membro</translation>
    </message>
    <message>
        <source>Changes a policy</source>
        <translation>Altera uma política</translation>
    </message>
    <message>
        <source>Changes a role</source>
        <translation>Altera uma função</translation>
    </message>
    <message>
        <source>Lists the methods allowed on a shared resource</source>
        <translation>Lista os métodos permitidos em um recurso compartilhado</translation>
    </message>
    <message>
        <source>Lists the resources of a collaboration</source>
        <translation>Lista os recursos de uma colaboração</translation>
    </message>
    <message>
        <source>Lists the methods that a role allows</source>
        <translation>Lista os métodos que uma função permite</translation>
    </message>
    <message>
        <source>Lists the collaborations of the account</source>
        <translation>Lista as colaborações da conta</translation>
    </message>
    <message>
        <source>Lists the resources shared with a member</source>
        <translation>Lista os recursos compartilhados com um membro</translation>
    </message>
    <message>
        <source>Lists the members</source>
        <translation>Lista os membros</translation>
    </message>
    <message>
        <source>Lists the policies</source>
        <translation>Lista as políticas</translation>
    </message>
    <message>
        <source>Lists the methods of a policy</source>
        <translation>Lista os métodos de uma política</translation>
    </message>
    <message>
        <source>Lists the roles on a resource</source>
        <translation>Lista as funções em um recurso</translation>
    </message>
    <message>
        <source>Lists the roles</source>
        <translation>Lista as funções</translation>
    </message>
    <message>
        <source>Invites somebody to a collaboration</source>
        <translation>Convida alguém para uma colaboração</translation>
    </message>
    <message>
        <source>Leaves a collaboration</source>
        <translation>Sai de uma colaboração</translation>
    </message>
    <message>
        <source>Rejects an invitation</source>
        <translation>Recusa um convite</translation>
    </message>
    <message>
        <source>Sends an invitation again</source>
        <translation>Envia um convite novamente</translation>
    </message>
    <message>
        <source>Sets who a resource is shared with</source>
        <translation>Define com quem um recurso é compartilhado</translation>
    </message>
    <message>
        <source>Sets who several resources are shared with</source>
        <translation>Define quem compartilha vários recursos</translation>
    </message>
    <message>
        <source>Suspends a member</source>
        <translation>Suspende um membro</translation>
    </message>
    <message>
        <source>Schedules a script for the account</source>
        <translation>Agenda um script para a conta</translation>
    </message>
    <message>
        <source>Schedules a script for an environment</source>
        <translation>Agenda um script para um ambiente</translation>
    </message>
    <message>
        <source>Deletes scheduled tasks</source>
        <translation>Exclui tarefas agendadas</translation>
    </message>
    <message>
        <source>Changes a scheduled task</source>
        <translation>Altera uma tarefa agendada</translation>
    </message>
    <message>
        <source>Lists the scheduled tasks</source>
        <translation>Lista as tarefas agendadas</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Criando</translation>
    </message>
    <message>
        <source>Cloning</source>
        <translation>Clonando</translation>
    </message>
    <message>
        <source>Doesn&apos;t exist</source>
        <translation>Não existe</translation>
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
        <translation>Com defeito</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Atualizando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Going to sleep</source>
        <translation>Suspendendo</translation>
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
            <numerusform>Código incorreto. Resta %n tentativa.</numerusform>
            <numerusform>Código incorreto. Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong code. Check it and try again.</source>
        <translation>Código incorreto. Confira e tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n attempt(s) left.</source>
        <translation>
            <numerusform>Senha incorreta. Resta %n tentativa.</numerusform>
            <numerusform>Senha incorreta. Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Check it and try again.</source>
        <translation>Senha incorreta. Confira e tente novamente.</translation>
    </message>
    <message>
        <source>A verification code is required.</source>
        <translation>É necessário um código de verificação para continuar.</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to continue.</source>
        <translation>Sua sessão terminou. Conecte-se novamente para continuar.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t allow this action.</source>
        <translation>A plataforma não permite esta ação.</translation>
    </message>
    <message>
        <source>This item no longer exists. Refresh the list.</source>
        <translation>Este item não existe mais. Atualize a lista.</translation>
    </message>
    <message>
        <source>This account has reached its token limit. Remove a token, then try again.</source>
        <translation>Esta conta atingiu o limite de tokens. Remova um token e tente novamente.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Muitas senhas incorretas. Tente novamente em %1.</translation>
    </message>
    <message>
        <source>This platform doesn&apos;t support this action.</source>
        <translation>Esta plataforma não oferece suporte a esta ação.</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded.</source>
        <translation>A conexão caiu antes que a plataforma respondesse.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the platform. Check your network connection and try again.</source>
        <translation>Não é possível acessar a plataforma. Verifique a conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>A conexão não é segura, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The platform sent an invalid response. Try again later.</source>
        <translation>A plataforma enviou uma resposta inválida. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t respond in time.</source>
        <translation>A plataforma não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The platform isn&apos;t responding. Check your network connection and try again.</source>
        <translation>A plataforma não responde. Verifique a conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Tente novamente em %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>Can&apos;t find the platform&apos;s address. Check the domain and your network connection.</source>
        <translation>Não foi possível encontrar o endereço da plataforma. Verifique o domínio e a conexão de rede.</translation>
    </message>
    <message>
        <source>The platform refused the connection. Check the domain or try again later.</source>
        <translation>A plataforma recusou a conexão. Verifique o domínio ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The proxy server blocked the request. Check the system proxy settings.</source>
        <translation>O servidor proxy bloqueou a requisição. Verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t reach the platform. Try again later.</source>
        <translation>O gateway da plataforma não consegue acessá-la. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>A plataforma está em manutenção.</translation>
    </message>
    <message>
        <source>The platform is receiving too many requests.</source>
        <translation>A plataforma está recebendo muitas requisições.</translation>
    </message>
    <message>
        <source>This network requires you to sign in. Open any page in a browser and sign in, then try again.</source>
        <translation>Esta rede exige que você faça login primeiro. Abra qualquer página em um navegador, faça login e tente novamente.</translation>
    </message>
    <message>
        <source>The platform returned a web page instead of an API response. It may be under maintenance, or this network may require you to sign in first.</source>
        <translation>A plataforma retornou uma página web em vez de uma resposta da API. Ela pode estar em manutenção, ou esta rede exige que você faça login primeiro.</translation>
    </message>
    <message>
        <source>The certificate was issued for a different domain, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>O certificado foi emitido para outro domínio, por isso nada foi enviado. Verifique o domínio da plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Contact the platform operator.</source>
        <translation>O certificado da plataforma expirou, por isso nada foi enviado. Avise o operador da plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate isn&apos;t valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>O certificado da plataforma ainda não é válido, por isso nada foi enviado. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an untrusted certificate authority, so nothing was sent. If it&apos;s your organization&apos;s own authority, add its certificate to the platform.</source>
        <translation>O certificado da plataforma vem de uma autoridade certificadora não confiável, por isso nada foi enviado. Se for a autoridade da sua organização, adicione o certificado dela à plataforma.</translation>
    </message>
    <message>
        <source>Couldn&apos;t establish a secure connection, so nothing was sent.</source>
        <translation>Não foi possível estabelecer uma conexão segura, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The platform redirected to “%1”. The redirect was not followed. Check the platform&apos;s domain. If this network requires you to sign in, do so in a browser, then try again.</source>
        <translation>A plataforma redirecionou para “%1”. O redirecionamento não foi seguido. Verifique o domínio da plataforma. Se esta rede exige que você faça login, faça isso em um navegador e tente novamente.</translation>
    </message>
    <message>
        <source>The platform&apos;s response is too large. Try again later.</source>
        <translation>A resposta da plataforma é grande demais. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The platform returned error %1.</source>
        <translation>A plataforma retornou o erro %1.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the description. Change it and try again.</source>
        <translation>A plataforma não aceitou a descrição. Altere-a e tente novamente.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the expiry date. Choose another date.</source>
        <translation>A plataforma não aceitou a data de expiração. Escolha outra data.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the selected methods. Refresh the list of methods and select them again.</source>
        <translation>A plataforma não aceitou os métodos selecionados. Atualize a lista de métodos e selecione-os novamente.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the login. It may be in use already. Choose a different login.</source>
        <translation>A plataforma não aceitou o login. Talvez ele já esteja em uso. Escolha outro login.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the name. Change it and try again.</source>
        <translation>A plataforma não aceitou o nome. Altere-o e tente novamente.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the password. Choose a different password.</source>
        <translation>A plataforma não aceitou a senha. Escolha outra senha.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the input. Its message was: “%1”</source>
        <translation>A plataforma não aceitou os dados. A mensagem dela foi: “%1”</translation>
    </message>
    <message>
        <source>The platform returned error %2. Its message was: “%1”</source>
        <translation>A plataforma retornou o erro %2. A mensagem dela foi: “%1”</translation>
    </message>
    <message>
        <source>The platform can&apos;t use its database. Its message was: “%1”</source>
        <translation>A plataforma não consegue usar o banco de dados. A mensagem dela foi: “%1”</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Refresh to see the current state.</source>
        <translation>Não se sabe se a alteração foi feita. Atualize para ver o estado atual.</translation>
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
        <translation>“%1” é o nome de uma predefinição da plataforma. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Select at least one method first.</source>
        <translation>Marque primeiro pelo menos um método.</translation>
    </message>
    <message>
        <source>A set named “%1” already exists.</source>
        <translation>Já existe um conjunto chamado “%1”.</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid JSON: %1 at byte %2.</source>
        <translation>O arquivo não é JSON: %1, no byte %2.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain any method sets.</source>
        <translation>O arquivo não contém conjuntos de métodos.</translation>
    </message>
    <message>
        <source>The file was created by a newer version of CirrusGrid Dashboard. Update the program to import it.</source>
        <translation>O arquivo foi criado por uma versão mais recente do CirrusGrid Dashboard. Atualize o programa para importá-lo.</translation>
    </message>
    <message>
        <source>The set “%1” includes a method that can&apos;t be granted: %2.</source>
        <translation>O conjunto “%1” cita um método que não pode ser concedido: %2.</translation>
    </message>
    <message>
        <source>The set “%1” is empty.</source>
        <translation>O conjunto “%1” não contém métodos.</translation>
    </message>
    <message numerus="yes">
        <source>The name can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>O nome não pode ter mais de %n caractere.</numerusform>
            <numerusform>O nome não pode ter mais de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the set.</source>
        <translation>Dê um nome ao conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved set(s) can&apos;t be used here. Nothing was removed. %1</source>
        <translation>
            <numerusform>%n conjunto salvo não pode ser usado aqui. Nada foi removido. %1</numerusform>
            <numerusform>%n conjuntos salvos não podem ser usados aqui. Nada foi removido. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved sets can&apos;t be read. They stay in the settings file. %1</source>
        <translation>Não foi possível ler os conjuntos salvos. Eles permanecem no arquivo de configurações. %1</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Generate Access Token</source>
        <translation>Gerar token de acesso</translation>
    </message>
    <message>
        <source>Edit Access Token</source>
        <translation>Editar token de acesso</translation>
    </message>
    <message>
        <source>Copy Access Token</source>
        <translation>Copiar token de acesso</translation>
    </message>
    <message>
        <source>Enter a description.</source>
        <translation>Digite uma descrição.</translation>
    </message>
    <message>
        <source>The description contains characters that can&apos;t be displayed. Remove them.</source>
        <translation>A descrição contém caracteres que não podem ser exibidos. Remova-os.</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>Informe uma data ou escolha “Nunca expira”.</translation>
    </message>
    <message>
        <source>Enter the date as dd-mm-yyyy.</source>
        <translation>Digite a data como dd-mm-aaaa.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later date.</source>
        <translation>Esta data já passou. Escolha hoje ou um dia posterior.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Selecione pelo menos um método.</translation>
    </message>
    <message>
        <source>There are no changes to apply.</source>
        <translation>Não há alterações a aplicar.</translation>
    </message>
    <message>
        <source>No methods are checked. Turn off “Only Checked” to see all methods.</source>
        <translation>Nenhum método está marcado. Desative “Somente marcados” para ver todos.</translation>
    </message>
    <message>
        <source>No checked methods match “%1”.</source>
        <translation>Nenhum método marcado corresponde a “%1”.</translation>
    </message>
    <message>
        <source>No methods match “%1”. Press Esc to clear the search.</source>
        <translation>Nenhum método corresponde a “%1”. Pressione Esc para limpar a pesquisa.</translation>
    </message>
    <message>
        <source>The token hasn&apos;t been generated.</source>
        <translation>Nenhum token foi gerado ainda.</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>Suas alterações serão perdidas.</translation>
    </message>
    <message numerus="yes">
        <source>The description can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>A descrição não pode ter mais de %n caractere.</numerusform>
            <numerusform>A descrição não pode ter mais de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>Esta data não existe. Verifique o dia e o mês.</translation>
    </message>
    <message>
        <source>The description contains only invisible characters. Enter visible text.</source>
        <translation>A descrição contém apenas caracteres invisíveis. Digite um texto visível.</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Copy of %1</source>
        <translation>Cópia de %1</translation>
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
        <translation>nova descrição</translation>
    </message>
    <message>
        <source>same methods, different preset</source>
        <translation>mesmos métodos, outra predefinição</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>%1 métodos</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>nova data</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>nunca expira</translation>
    </message>
    <message>
        <source>No methods selected</source>
        <translation>Nenhum método selecionado</translation>
    </message>
    <message>
        <source>%L1 of %L2 methods</source>
        <translation>%L1 de %L2 métodos</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln service(s)</source>
        <translation>
            <numerusform>em %Ln serviço</numerusform>
            <numerusform>em %Ln serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can make changes</source>
        <translation>
            <numerusform>%Ln faz alterações</numerusform>
            <numerusform>%Ln fazem alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>all read-only</source>
        <translation>todos somente leitura</translation>
    </message>
    <message>
        <source>Edit “%1”: %2.</source>
        <translation>Editar “%1”: %2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Generate “%1”: %2, %3.</source>
        <translation>Gerar “%1”: %2, %3.</translation>
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
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expira hoje</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expira em %n dia</numerusform>
            <numerusform>Expira em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
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
        <translation>Escolha “Tokens de acesso”.</translation>
    </message>
    <message>
        <source>Use a separate token for each script. Generate one now.</source>
        <translation>Use um token separado para cada script. Gere um agora.</translation>
    </message>
    <message>
        <source>Describe what the token is for, then press Tab.</source>
        <translation>Descreva para que serve o token e pressione Tab.</translation>
    </message>
    <message>
        <source>Tokens expire after 30 days unless you choose another date.</source>
        <translation>Os tokens expiram após 30 dias, a menos que você escolha outra data.</translation>
    </message>
    <message>
        <source>Search the API methods. Type “stop env”.</source>
        <translation>Pesquise entre os métodos da API. Digite “stop env”.</translation>
    </message>
    <message>
        <source>Check StopEnv. The token can call this method and nothing else.</source>
        <translation>Marque StopEnv. O token pode chamar este método e nada mais.</translation>
    </message>
    <message>
        <source>Only Checked shows everything the token is allowed to do.</source>
        <translation>“Somente marcados” mostra tudo o que o token pode fazer.</translation>
    </message>
    <message>
        <source>Generate the token. You&apos;ll be asked for your password.</source>
        <translation>Gere o token. Sua senha será pedida.</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>Confirme.</translation>
    </message>
    <message>
        <source>The value is shown only once. Copy it now. The clipboard is cleared after a minute.</source>
        <translation>O valor é exibido apenas uma vez. Copie-o agora. A área de transferência é limpa após um minuto.</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>Agora use-o em uma requisição.</translation>
    </message>
    <message>
        <source>This is the request a script would make. Send it from here.</source>
        <translation>Esta é a requisição que um script faria. Envie-a daqui.</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means the call succeeded. Close this window.</source>
        <translation>&quot;result&quot;: 0 significa que a chamada foi bem-sucedida. Feche esta janela.</translation>
    </message>
    <message>
        <source>Close this window, too. The value won&apos;t be shown again.</source>
        <translation>Feche também esta janela. O valor não será exibido novamente.</translation>
    </message>
    <message>
        <source>The token stopped the environment. Activity shows the call.</source>
        <translation>O token parou o ambiente. A chamada aparece em “Atividade”.</translation>
    </message>
    <message>
        <source>Remove tokens you no longer need. Select the token, then choose Remove.</source>
        <translation>Remova os tokens de que não precisa mais. Selecione o token e escolha “Remover”.</translation>
    </message>
    <message>
        <source>Scripts that still use it get an error from now on.</source>
        <translation>Os scripts que ainda o usam recebem um erro a partir de agora.</translation>
    </message>
    <message>
        <source>That&apos;s the tour. To learn more, see the user guide.</source>
        <translation>Este foi o tour. Para saber mais, consulte o guia do usuário.</translation>
    </message>
    <message>
        <source>Tour example</source>
        <extracomment>The description of a token.</extracomment>
        <translation>Exemplo do tour</translation>
    </message>
    <message>
        <source>The demo&apos;s password is “demo”.</source>
        <translation>A senha da demonstração é “demo”.</translation>
    </message>
    <message>
        <source>Enter the password again: “demo”.</source>
        <translation>Digite a senha novamente: “demo”.</translation>
    </message>
    <message>
        <source>Open Settings to find your access tokens.</source>
        <translation>Abra “Configurações” para encontrar seus tokens de acesso.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>Esta conta está suspensa</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Seus tokens não podem ser vistos nem alterados. Fale com o operador da plataforma.</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Token summary</source>
        <translation>Resumo dos tokens</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expiram em breve</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirados</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>Recent Activity…</source>
        <translation>Atividade recente…</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>Usar em uma requisição…</translation>
    </message>
    <message>
        <source>Edit the selected token (Enter)</source>
        <translation>Editar o token selecionado (Enter)</translation>
    </message>
    <message>
        <source>Create a new token based on the selected one</source>
        <translation>Criar um token com base no selecionado</translation>
    </message>
    <message>
        <source>Remove the selected tokens</source>
        <translation>Remover os tokens selecionados</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Nenhum token de acesso ainda</translation>
    </message>
    <message>
        <source>An access token lets a script call selected API methods without your password. Use a separate token for each script, with only the methods it needs.</source>
        <translation>Um token de acesso permite que um script chame métodos escolhidos da API sem a sua senha. Use um token separado para cada script, apenas com os métodos necessários.</translation>
    </message>
    <message>
        <source>Generate First Token</source>
        <translation>Gerar o primeiro token</translation>
    </message>
    <message>
        <source>No matching tokens</source>
        <translation>Nenhum token corresponde ao filtro</translation>
    </message>
    <message>
        <source>The filter matches descriptions, presets, methods, and IDs.</source>
        <translation>O filtro pesquisa descrição, predefinição, métodos e ID.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>This account has reached its limit of %L1 tokens. Remove a token to generate another.</source>
        <translation>Esta conta atingiu o limite de %L1 tokens. Remova um token para gerar outro.</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>Gerar um token (Ctrl+N)</translation>
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
            <numerusform>%Ln oculto pelo filtro</numerusform>
            <numerusform>%Ln ocultos pelo filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Carregando tokens…</translation>
    </message>
    <message>
        <source>Reload the token list</source>
        <translation>Recarregar a lista de tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) within %1</source>
        <translation>
            <numerusform>%Ln expira em até %1</numerusform>
            <numerusform>%Ln expiram em até %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Find by Value…</source>
        <translation>Localizar pelo valor…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configurações da conta</translation>
    </message>
    <message>
        <source>Email (used to sign in)</source>
        <translation>E-mail (usado para entrar)</translation>
    </message>
    <message>
        <source>Account settings saved.</source>
        <translation>Configurações da conta salvas.</translation>
    </message>
    <message>
        <source>Change the account name or email.</source>
        <translation>Alterar o nome ou o e-mail da conta.</translation>
    </message>
    <message>
        <source>The account was not changed.</source>
        <translation>A conta não foi alterada.</translation>
    </message>
    <message>
        <source>To change this account, go to the platform&apos;s website.</source>
        <translation>Para alterar esta conta, acesse o site da plataforma.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityModel</name>
    <message>
        <source>token “%1”</source>
        <translation>token “%1”</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>bem-sucedido</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>falhou (%1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>API calls and changes appear here.</source>
        <translation>Chamadas de API e alterações aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Tour</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Avançar (F8)</translation>
    </message>
    <message>
        <source>End Tour</source>
        <translation>Encerrar o tour</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ChangePasswordTab</name>
    <message>
        <source>Current password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <translation>Repetir nova senha</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Changing the password ends all other sessions. Access tokens keep working.</source>
        <translation>A alteração da senha encerra todas as outras sessões. Os tokens de acesso continuam funcionando.</translation>
    </message>
    <message>
        <source>The new passwords don&apos;t match. Enter them again.</source>
        <translation>As novas senhas não coincidem. Digite-as novamente.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>A senha foi alterada.</translation>
    </message>
    <message>
        <source>To change your password, go to the platform&apos;s website.</source>
        <translation>Para alterar sua senha, acesse o site da plataforma.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>A senha não foi alterada.</translation>
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
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de verificação</translation>
    </message>
    <message>
        <source>Confirm password</source>
        <translation>Repetir senha</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Manter-me conectado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Saves the session in the system keychain. Your password is never saved.</source>
        <translation>Salva a sessão no chaveiro do sistema. Sua senha nunca é salva.</translation>
    </message>
    <message>
        <source>Welcome to CirrusGrid</source>
        <translation>Bem-vindo ao CirrusGrid</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Conectar a uma plataforma</translation>
    </message>
    <message>
        <source>The local platform runs inside this program and doesn&apos;t have an account yet. Choose a login and password to create one. Three sample environments are included.</source>
        <translation>A plataforma local funciona dentro deste programa e ainda não tem conta. Escolha um login e uma senha para criar uma. Três ambientes de exemplo estão incluídos.</translation>
    </message>
    <message>
        <source>Sign in with your account&apos;s login and password.</source>
        <translation>Entre com o login e a senha da sua conta.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>voce@example.com</translation>
    </message>
    <message>
        <source>Enter a code from your authenticator app, or a recovery code.</source>
        <translation>Digite um código do seu aplicativo autenticador ou um código de recuperação.</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Enter them again.</source>
        <translation>As senhas não coincidem. Digite-as novamente.</translation>
    </message>
    <message>
        <source>The sign-in timed out. Connect again and enter a new code.</source>
        <translation>O tempo para entrar se esgotou. Conecte-se novamente e digite um novo código.</translation>
    </message>
    <message>
        <source>Wrong login or password. Check both and try again.</source>
        <translation>Login ou senha incorretos. Confira os dois e tente novamente.</translation>
    </message>
    <message>
        <source>Manage the platform</source>
        <translation>Gerenciar a plataforma</translation>
    </message>
    <message>
        <source>Edit or remove this platform</source>
        <translation>Editar ou remover esta plataforma</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Add Platform…</source>
        <translation>Adicionar plataforma…</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Sua sessão terminou</translation>
    </message>
    <message>
        <source>Sign in again to pick up where you left off.</source>
        <translation>Entre novamente para continuar de onde parou.</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>Remover “%1” deste programa?</translation>
    </message>
    <message>
        <source>The platform itself isn&apos;t affected. Its saved sessions are removed from this computer.</source>
        <translation>A plataforma em si não é afetada. As sessões salvas dela são removidas deste computador.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plataforma %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your saved session because the system keychain is locked or isn&apos;t available. Sign in with your password.</source>
        <translation>Não foi possível ler sua sessão salva porque o chaveiro do sistema está bloqueado ou indisponível. Entre com sua senha.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardPage</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configurações da conta</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message numerus="yes">
        <source>offline, retrying in %n s</source>
        <translation>
            <numerusform>off-line, nova tentativa em %n s</numerusform>
            <numerusform>off-line, nova tentativa em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>API at %1</source>
        <translation>API em %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account on a platform, in the user menu.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Apresentador</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation>modo de apresentação</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::EnvironmentPanel</name>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>No matching environments.</source>
        <translation>Nenhum ambiente corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>Esta conta não tem ambientes.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 não foi alterado.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ExpiryField</name>
    <message>
        <source>Expires At</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Nunca expira</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-aaaa</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Escolher uma data (Alt+↓)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Validade</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Válido por %1</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>Válido até %1 (%2)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FailureLine</name>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>A sessão salva ainda está no chaveiro do sistema, que está bloqueado ou indisponível. Ela será removida quando o chaveiro estiver disponível.</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>O valor salvo do token ainda está no chaveiro do sistema, que está bloqueado ou indisponível. Ele será removido quando o chaveiro estiver disponível.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save settings to %1. Changes last only until you quit. Check the file&apos;s permissions and the free disk space.</source>
        <translation>Não foi possível salvar as configurações em %1. As alterações duram apenas até você sair. Verifique as permissões do arquivo e o espaço livre em disco.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read.</source>
        <translation>Não foi possível ler algumas configurações em %1.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read. The damaged file was copied to %2.</source>
        <translation>Não foi possível ler algumas configurações em %1. O arquivo danificado foi copiado para %2.</translation>
    </message>
    <message>
        <source>The system keychain isn&apos;t available, so you&apos;ll have to sign in again next time.</source>
        <translation>O chaveiro do sistema não está disponível, por isso você terá de entrar novamente na próxima vez.</translation>
    </message>
    <message>
        <source>This account is suspended. Its tokens and environments can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>Esta conta está suspensa: seus tokens e ambientes não podem ser vistos nem alterados. Fale com o operador da plataforma.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FindTokenDialog</name>
    <message>
        <source>Find a Token by Its Value</source>
        <translation>Localizar um token pelo valor</translation>
    </message>
    <message>
        <source>Text that may contain token values</source>
        <translation>Texto que pode conter valores de tokens</translation>
    </message>
    <message>
        <source>Paste a value or a text that contains some, or drop a file</source>
        <translation>Cole um valor ou um texto que contenha valores, ou arraste um arquivo</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Gerar novamente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only the value&apos;s SHA-256 is sent to your platforms.</source>
        <translation>O texto permanece neste computador. Apenas o SHA-256 do valor é enviado às suas plataformas.</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date first.</source>
        <translation>Este token expirou. Primeiro edite-o para dar a ele uma nova data.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) in %1.</source>
        <translation>
            <numerusform>%Ln valor novo em %1.</numerusform>
            <numerusform>%Ln valores novos em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copies the method, error code, and error message for a bug report</source>
        <translation>Copia o método, o código e a mensagem de erro para um relatório de problema</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>makes changes · %1</source>
        <translation>altera · %1</translation>
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
        <translation>Sem parâmetros.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Parâmetros: %1.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Somente leitura.</translation>
    </message>
    <message>
        <source>Makes changes.</source>
        <translation>Faz alterações.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted · %L3 shown</source>
        <translation>%L1 de %L2 concedidos · %L3 exibidos</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted</source>
        <translation>%L1 de %L2 concedidos</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %Ln method(s) shown.</source>
        <translation>
            <numerusform>A caixa de seleção afeta apenas o %Ln método exibido.</numerusform>
            <numerusform>A caixa de seleção afeta apenas os %Ln métodos exibidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeView</name>
    <message>
        <source>API Docs</source>
        <translation>Doc. da API</translation>
    </message>
    <message>
        <source>API methods</source>
        <translation>Métodos da API</translation>
    </message>
    <message>
        <source>Open this method&apos;s documentation in the browser (F1)</source>
        <translation>Abrir a documentação deste método no navegador (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
    <message>
        <source>Confirm with password</source>
        <translation>Confirmar com senha</translation>
    </message>
    <message>
        <source>Confirm Your Password</source>
        <translation>Confirmar com senha</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Não se sabe se a alteração foi feita. Escolha “Confirmar” para tentar novamente. A alteração não será feita duas vezes.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Muitas senhas incorretas. Tente novamente em %1.</translation>
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
        <translation>Ocultar a senha (Ctrl+H)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+H)</source>
        <translation>Mostrar a senha (Ctrl+H)</translation>
    </message>
    <message>
        <source>Caps Lock may be on.</source>
        <translation>Caps Lock parece estar ativado.</translation>
    </message>
    <message>
        <source>Line breaks and tabs were left out of the pasted text.</source>
        <translation>As quebras de linha e as tabulações foram omitidas do texto colado.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>A senha termina com um espaço.</translation>
    </message>
    <message>
        <source>The password starts with a space.</source>
        <translation>A senha começa com um espaço.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove Certificate Authority</source>
        <translation>Remover a autoridade certificadora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add Platform</source>
        <translation>Adicionar plataforma</translation>
    </message>
    <message>
        <source>Edit Platform</source>
        <translation>Editar plataforma</translation>
    </message>
    <message>
        <source>Name to show in this program</source>
        <translation>Nome exibido neste programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A domain, for example example.com, or a full address.</source>
        <translation>O domínio, como example.com, ou um endereço completo.</translation>
    </message>
    <message>
        <source>Choose a CA Certificate</source>
        <translation>Escolher o certificado de uma autoridade certificadora</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>Escolher o certificado de uma autoridade certificadora</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain a CA certificate in PEM format.</source>
        <translation>%1 não contém um certificado de autoridade certificadora em formato PEM.</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities are trusted. If the platform uses a private one, add its certificate.</source>
        <translation>As autoridades certificadoras do sistema são confiáveis. Se a plataforma usar uma privada, adicione o certificado dela.</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2
Valid from %3 until %4</source>
        <translation>%1
SHA-256: %2
Válido de %3 até %4</translation>
    </message>
    <message>
        <source>A platform with this name already exists. Choose a different name.</source>
        <translation>Já existe uma plataforma com este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>Enter a domain, such as example.com, or an address that starts with https://.</source>
        <translation>Digite um domínio, como example.com, ou um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridade certificadora</translation>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Changes take effect immediately and apply only to this computer.</source>
        <translation>As alterações têm efeito imediato e valem apenas neste computador.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Padrão do sistema</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortáveis</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura das linhas</translation>
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
        <translation>Limpar valores copiados após</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry warning</source>
        <translation>Aviso de expiração</translation>
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
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. A área de transferência será limpa em %n segundo.</numerusform>
            <numerusform>Copiado. A área de transferência será limpa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are no longer on the clipboard.</source>
        <translation>Os códigos não estão mais na área de transferência.</translation>
    </message>
    <message>
        <source>Save your recovery codes</source>
        <translation>Guarde estes códigos de recuperação</translation>
    </message>
    <message>
        <source>If you can&apos;t use your authenticator app, sign in with a recovery code. Each code works once. Copy or download the codes now. They won&apos;t be shown again.</source>
        <translation>Se não puder usar o aplicativo autenticador, entre com um código de recuperação. Cada código funciona uma vez. Copie ou baixe os códigos agora. Eles não serão exibidos novamente.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Download Recovery Codes</source>
        <translation>Baixar os códigos de recuperação</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the codes: %1. Choose another location.</source>
        <translation>Os códigos não foram salvos: %1. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Salvo em %1, legível somente por você.</translation>
    </message>
    <message>
        <source>Close without saving the codes?</source>
        <translation>Fechar sem guardar os códigos?</translation>
    </message>
    <message>
        <source>Without these codes, you can&apos;t sign in if you lose your authenticator app. While you&apos;re signed in, you can create new codes in Account Settings.</source>
        <translation>Sem estes códigos, você não poderá entrar se perder o aplicativo autenticador. Enquanto estiver conectado, você pode criar novos códigos nas configurações da conta.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove Access Tokens</source>
        <translation>Remover tokens de acesso</translation>
    </message>
    <message>
        <source>Remove access tokens</source>
        <translation>Remover tokens de acesso</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s)?</source>
        <translation>
            <numerusform>Remover %Ln token de acesso?</numerusform>
            <numerusform>Remover %Ln tokens de acesso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything that uses a removed token stops working immediately. This can&apos;t be undone.</source>
        <translation>Tudo o que usa um token removido para de funcionar imediatamente. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>Tokens a remover</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
        <translation>Valor do token de acesso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>Salvar no chaveiro</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>Usar em uma requisição…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>“%1” was generated.</source>
        <translation>“%1” foi gerado.</translation>
    </message>
    <message>
        <source>“%1” has a new value. The old value no longer works.</source>
        <translation>“%1” tem um novo valor. O antigo não funciona mais.</translation>
    </message>
    <message>
        <source>Copy or download the value now. It won&apos;t be shown again.</source>
        <translation>Copie ou baixe o valor agora. Ele não será exibido novamente.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Copiado. A área de transferência será limpa em %n segundo.</numerusform>
            <numerusform>Copiado. A área de transferência será limpa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is no longer on the clipboard.</source>
        <translation>O valor não está mais na área de transferência.</translation>
    </message>
    <message>
        <source>Download Access Token</source>
        <translation>Baixar o token de acesso</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the value: %1. Choose another location.</source>
        <translation>O valor não foi salvo: %1. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>Salvo em %1, legível somente por você.</translation>
    </message>
    <message>
        <source>Saved to the system keychain.</source>
        <translation>Salvo no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The value wasn&apos;t saved because the system keychain isn&apos;t available. Copy or download it instead.</source>
        <translation>O valor não foi salvo porque o chaveiro do sistema não está disponível. Copie ou baixe o valor.</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>Fechar sem guardar o valor?</translation>
    </message>
    <message>
        <source>You haven&apos;t copied or downloaded the value, and it can&apos;t be shown again. If you lose it, you&apos;ll have to regenerate the token.</source>
        <translation>Você não copiou nem baixou o valor, e ele não pode ser exibido novamente. Se o perder, você terá de gerar o token novamente.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Export All…</source>
        <translation>Exportar tudo…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Save Selection</source>
        <translation>Salvar a seleção</translation>
    </message>
    <message>
        <source>Set name</source>
        <translation>Nome do conjunto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rename Set</source>
        <translation>Renomear o conjunto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove the set “%1”?</source>
        <translation>Remover o conjunto “%1”?</translation>
    </message>
    <message>
        <source>Tokens created with this set keep their methods.</source>
        <translation>Os tokens criados com ele mantêm seus métodos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Export Saved Sets</source>
        <translation>Exportar os conjuntos salvos</translation>
    </message>
    <message>
        <source>Exported the saved sets to %1.</source>
        <translation>Os conjuntos salvos foram gravados em %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>Nada foi gravado em %1: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Import Saved Sets</source>
        <translation>Importar conjuntos salvos</translation>
    </message>
    <message>
        <source>Method sets (*.json)</source>
        <translation>Conjuntos de métodos (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. Can&apos;t read %1: %2.</source>
        <translation>Nada foi importado: não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nada foi importado. %1</translation>
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
        <translation>Conjuntos salvos</translation>
    </message>
    <message>
        <source>Save and reuse method selections</source>
        <translation>Guardar seleções de métodos com um nome</translation>
    </message>
    <message>
        <source>Save Selection As…</source>
        <translation>Salvar a seleção como…</translation>
    </message>
    <message>
        <source>The set “%1” was replaced.</source>
        <translation>O conjunto “%1” foi substituído.</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Substituídos: %1.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedValuesSection</name>
    <message>
        <source>Saved token values</source>
        <translation>Valores de tokens salvos</translation>
    </message>
    <message>
        <source>Remove from Keychain</source>
        <translation>Remover do chaveiro</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>No saved values. You can save a value when it&apos;s shown.</source>
        <translation>Nenhum valor salvo. Você pode salvar um valor quando ele é exibido.</translation>
    </message>
    <message>
        <source>Stored in the system keychain for “Use in a Request”.</source>
        <translation>Guardados no chaveiro do sistema para “Usar em uma requisição”.</translation>
    </message>
    <message>
        <source>%1 (not removed yet)</source>
        <translation>%1 (ainda não removido)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconhecido</translation>
    </message>
    <message>
        <source>now (this session)</source>
        <translation>agora (esta sessão)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>Início da sessão</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionsTab</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>End All Other Sessions</source>
        <translation>Encerrar todas as outras sessões</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Encerrar as sessões selecionadas</translation>
    </message>
    <message>
        <source>Select a session other than the current one</source>
        <translation>Selecione uma sessão diferente da atual</translation>
    </message>
    <message>
        <source>No sessions were ended.</source>
        <translation>Nenhuma sessão foi encerrada.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SettingsFrame</name>
    <message>
        <source>Settings sections</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Fechar configurações</translation>
    </message>
    <message>
        <source>Close settings (Esc)</source>
        <translation>Fechar as configurações (Esc)</translation>
    </message>
    <message>
        <source>Expand settings</source>
        <translation>Expandir as configurações</translation>
    </message>
    <message>
        <source>Expand settings over the environments (F11)</source>
        <translation>Expandir as configurações sobre os ambientes (F11)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>Força da senha</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muito fraca</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TextDialog</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>Aplicar suas alterações primeiro?</translation>
    </message>
    <message>
        <source>You have unsaved changes (%1). You can apply them when you regenerate the token.</source>
        <translation>Você tem alterações não salvas (%1). Você pode aplicá-las ao gerar o token novamente.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Apply and Regenerate</source>
        <translation>Aplicar e gerar novamente</translation>
    </message>
    <message>
        <source>Regenerate “%1”. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Gerar “%1” novamente. O valor antigo para de funcionar imediatamente, portanto atualize os scripts que o usam.</translation>
    </message>
    <message>
        <source>The old value still works.</source>
        <translation>O valor antigo continua funcionando.</translation>
    </message>
    <message>
        <source>The token was generated, but its value was lost</source>
        <translation>O token foi gerado, mas o valor se perdeu</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded. “%1” was created, but its value can&apos;t be shown. Regenerate the token to get a new value.</source>
        <translation>A conexão caiu antes que a plataforma respondesse. “%1” foi criado, mas o valor não pode ser exibido. Gere o token novamente para obter um novo valor.</translation>
    </message>
    <message>
        <source>The old value may no longer work</source>
        <translation>O valor antigo pode não funcionar mais</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded, so the new value of “%1” may have been lost. Regenerate the token again to get a working value.</source>
        <translation>A conexão caiu antes que a plataforma respondesse, por isso o novo valor de “%1” pode ter se perdido. Gere o token novamente para obter um valor que funcione.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Gerar novamente</translation>
    </message>
    <message>
        <source>Remove “%1”.</source>
        <translation>Remover “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s).</source>
        <translation>
            <numerusform>Remover %Ln token de acesso.</numerusform>
            <numerusform>Remover %Ln tokens de acesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens were removed.</source>
        <translation>Nenhum token foi removido.</translation>
    </message>
    <message>
        <source>No token was generated.</source>
        <translation>Nenhum token foi gerado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) removed.</source>
        <translation>
            <numerusform>%Ln token removido.</numerusform>
            <numerusform>%Ln tokens removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) had already been removed.</source>
        <translation>
            <numerusform>%Ln token já havia sido removido.</numerusform>
            <numerusform>%Ln tokens já haviam sido removidos.</numerusform>
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
        <translation>Nenhuma atividade recente</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>O token foi usado pela última vez em %1.</translation>
    </message>
    <message>
        <source>This token has never been used.</source>
        <translation>O token nunca foi usado.</translation>
    </message>
    <message>
        <source>Recent activity for “%1”</source>
        <translation>Atividade recente de “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenDialog</name>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>For example, “CI deploys”</source>
        <translation>Para que serve o token, como “deploys de CI”</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, for example “stop env”</source>
        <translation>Pesquisar métodos, como “stop env”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Only Checked</source>
        <translation>Somente marcados</translation>
    </message>
    <message>
        <source>Selected methods</source>
        <translation>Métodos selecionados</translation>
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
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Gerar token novamente</translation>
    </message>
    <message>
        <source>Gives the token a new value. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>Dá ao token um novo valor. O valor antigo para de funcionar imediatamente, portanto atualize os scripts que o usam.</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date, then regenerate the token.</source>
        <translation>Este token expirou. Escolha uma nova data e gere o token novamente.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Descartar suas alterações?</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“%1” replaced the methods you selected.</source>
        <translation>“%1” substituiu os métodos que você selecionou.</translation>
    </message>
    <message>
        <source>Looks like “%1” (ID %2).</source>
        <translation>Parece “%1” (ID %2).</translation>
    </message>
    <message>
        <source>From a Script…</source>
        <translation>De um script…</translation>
    </message>
    <message>
        <source>From a Script</source>
        <translation>De um script</translation>
    </message>
    <message>
        <source>Find the methods that a script calls</source>
        <translation>Encontrar os métodos que um script chama</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) of the script are checked.</source>
        <translation>
            <numerusform>%n método do script está marcado.</numerusform>
            <numerusform>%n métodos do script estão marcados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenFinder</name>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account.</extracomment>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account, %3 its state, such as Active.</extracomment>
        <translation>“%1”, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln tokens named “%1”, %2</source>
        <extracomment>%1 is the description that the tokens share, %2 the login of their account.</extracomment>
        <translation>
            <numerusform>Um de %Ln tokens com o nome “%1”, %2</numerusform>
            <numerusform>Um de %Ln tokens com o nome “%1”, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not of your account</source>
        <translation>Não é da sua conta</translation>
    </message>
    <message>
        <source>Mistyped: its checksum doesn&apos;t fit</source>
        <translation>Digitado errado: a soma de verificação não confere</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>Não foi possível verificar</translation>
    </message>
    <message>
        <source>If others may have seen the value, regenerate the token, then update the scripts that use it.</source>
        <translation>Se outras pessoas podem ter visto o valor, gere o token novamente e atualize os scripts que o usam.</translation>
    </message>
    <message>
        <source>The platform reports the description only. Give each token a description of its own to distinguish them.</source>
        <translation>A plataforma informa apenas a descrição. Dê a cada token uma descrição própria para distingui-los.</translation>
    </message>
    <message>
        <source>The token was removed or regenerated, or it belongs to another account or platform.</source>
        <translation>O token foi removido ou gerado novamente, ou pertence a outra conta ou plataforma.</translation>
    </message>
    <message>
        <source>A character is missing or wrong. No token has this value.</source>
        <translation>Falta um caractere ou ele está errado. Nenhum token tem este valor.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t support this, or can&apos;t be reached.</source>
        <translation>A plataforma não oferece isso ou está inacessível.</translation>
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
        <translation>Válido até %1 (%2)</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>Este token não expira.</translation>
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
        <translation>Descrição</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
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
        <translation>Pesquisar ambientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Configurações (Ctrl+,)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Take a Tour</source>
        <translation>Fazer um tour</translation>
    </message>
    <message>
        <source>Restart Demo</source>
        <translation>Reiniciar demonstração</translation>
    </message>
    <message>
        <source>Presenter Mode</source>
        <translation>Modo de apresentação</translation>
    </message>
    <message>
        <source>Copy UI Path</source>
        <translation>Copiar caminho da interface</translation>
    </message>
    <message>
        <source>Find a Token by Its Value…</source>
        <translation>Localizar um token pelo valor…</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de verificação</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticação de dois fatores</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app</source>
        <translation>Escaneie este código QR com seu aplicativo autenticador</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Ou digite esta chave no aplicativo:</translation>
    </message>
    <message>
        <source>6 digits from the app</source>
        <translation>6 dígitos do aplicativo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>A autenticação de dois fatores continua desativada.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticação de dois fatores</translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>Configurar a autenticação de dois fatores</translation>
    </message>
    <message>
        <source>New Recovery Codes…</source>
        <translation>Novos códigos de recuperação…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Novos códigos de recuperação</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>Desativar a autenticação de dois fatores</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in requires a code from your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Ativada. Para entrar, é necessário um código do aplicativo autenticador. Resta %n código de recuperação.</numerusform>
            <numerusform>Ativada. Para entrar, é necessário um código do aplicativo autenticador. Restam %n códigos de recuperação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in requires only your password. Tokens aren&apos;t affected.</source>
        <translation>Desativada. Para entrar basta a senha. Os tokens não são afetados.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>Configurar a autenticação de dois fatores.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>A autenticação de dois fatores continua desativada.</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication. Signing in will require only your password, and your recovery codes will stop working.</source>
        <translation>Desativar a autenticação de dois fatores. Bastará a senha para entrar, e os códigos de recuperação deixarão de funcionar.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still on.</source>
        <translation>A autenticação de dois fatores continua ativada.</translation>
    </message>
    <message>
        <source>Create new recovery codes. Your current codes will stop working.</source>
        <translation>Criar novos códigos de recuperação. Seus códigos atuais deixarão de funcionar.</translation>
    </message>
    <message>
        <source>Your current codes still work.</source>
        <translation>Seus códigos atuais continuam funcionando.</translation>
    </message>
    <message>
        <source>Not available in presenter mode because the audience would see the key or codes.</source>
        <translation>Indisponível no modo de apresentação, pois o público veria a chave ou os códigos.</translation>
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
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Access token value</source>
        <translation>Valor do token de acesso</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
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
        <translation>Necessário apenas para enviar a requisição</translation>
    </message>
    <message>
        <source>Use “%1” in a Request</source>
        <translation>Usar “%1” em uma requisição</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Valor do token</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>Do chaveiro</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>Digite um valor para %1.</translation>
    </message>
    <message>
        <source>Copied. The token value isn&apos;t included.</source>
        <translation>Copiado. O valor do token não está incluído.</translation>
    </message>
    <message>
        <source>Enter the token value to send the request.</source>
        <translation>Digite o valor do token para enviar a requisição.</translation>
    </message>
    <message>
        <source>No response. %1</source>
        <translation>Sem resposta. %1</translation>
    </message>
    <message>
        <source>&quot;result&quot;: %1 · %2 ms</source>
        <translation>&quot;result&quot;: %1 · %2 ms</translation>
    </message>
    <message>
        <source>Use in a Request</source>
        <translation>Usar em uma requisição</translation>
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
        <translation>O token “%1” expira</translation>
    </message>
    <message>
        <source>Account: %1
Platform: %2
Token ID: %3
Valid until: %4</source>
        <translation>Conta: %1
Plataforma: %2
ID do token: %3
Válido até: %4</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptDialog</name>
    <message>
        <source>Methods from a Script</source>
        <translation>Métodos de um script</translation>
    </message>
    <message>
        <source>Script, log or collection</source>
        <translation>Script, log ou coleção</translation>
    </message>
    <message>
        <source>Paste a script here, or drop a file</source>
        <translation>Cole um script aqui ou arraste um arquivo</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Calls that are no method of this platform</source>
        <translation>Chamadas que não são métodos desta plataforma</translation>
    </message>
    <message>
        <source>Replace what is checked</source>
        <translation>Substituir a seleção atual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check These Methods</source>
        <translation>Marcar estes métodos</translation>
    </message>
    <message>
        <source>Methods found</source>
        <translation>Métodos encontrados</translation>
    </message>
    <message>
        <source>Finds the API methods in scripts, CI files, Maven settings, Postman and OpenAPI collections, HAR files, access logs, and source code. The text stays on this computer.</source>
        <translation>Encontra os métodos da API em scripts, arquivos de CI, configurações do Maven, coleções do Postman e do OpenAPI, arquivos HAR, logs de acesso e código-fonte. O texto não sai deste computador.</translation>
    </message>
    <message>
        <source>Open a Script, Log, or Collection</source>
        <translation>Abrir um script, log ou coleção</translation>
    </message>
    <message>
        <source>Only the lines with calls are shown.</source>
        <translation>Somente as linhas com chamadas são exibidas.</translation>
    </message>
    <message>
        <source>%1 (lines: %2). Not needed: a token takes the place of signing in.</source>
        <translation>%1 (linhas: %2). Não é necessário: um token substitui o login.</translation>
    </message>
    <message>
        <source>%1 (lines: %2)</source>
        <translation>%1 (linhas: %2)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>This script contains the value of a token (lines: %1). Anyone who can read the script can use the token. Keep the value in an environment variable or a secret of your CI system instead.</source>
        <translation>Este script contém o valor de um token (linhas: %1). Quem puder ler o script pode usar o token. Guarde o valor em uma variável de ambiente ou em um segredo do seu sistema de CI.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) found. Select one to see where it&apos;s called.</source>
        <translation>
            <numerusform>%n método encontrado. Selecione-o para ver onde é chamado.</numerusform>
            <numerusform>%n métodos encontrados. Selecione um para ver onde é chamado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The methods that the script calls are listed here.</source>
        <translation>Os métodos que o script chama são listados aqui.</translation>
    </message>
    <message>
        <source>No methods of this platform were found. Methods whose names the script puts together while it runs can&apos;t be found.</source>
        <translation>Nenhum método desta plataforma foi encontrado. Métodos cujo nome o script monta durante a execução não podem ser encontrados.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>Selecione pelo menos um método.</translation>
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
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptReader</name>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>O arquivo é maior que %1 MB</translation>
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
        <translation>Salvar em um arquivo os tokens exibidos, sem os valores</translation>
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
        <translation>Calendário…</translation>
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
        <translation>Exportar datas de expiração como calendário</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>Nada foi gravado em %1: %2. Escolha outro lugar.</translation>
    </message>
</context>
</TS>
