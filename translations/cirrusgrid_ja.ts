<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ApiMethod</name>
    <message>
        <source>Shows the billing account: balance, bonus and state</source>
        <translation>請求アカウントの残高、ボーナス、状態を表示</translation>
    </message>
    <message>
        <source>Lists the charges of a period in detail</source>
        <translation>期間内の料金を詳しく一覧表示</translation>
    </message>
    <message>
        <source>Lists the account&apos;s quotas and their limits</source>
        <translation>アカウントのクォータと上限を一覧表示</translation>
    </message>
    <message>
        <source>Adds domain names to an environment</source>
        <translation>環境にドメイン名を追加</translation>
    </message>
    <message>
        <source>Uploads a custom SSL certificate</source>
        <translation>独自の SSL 証明書をアップロード</translation>
    </message>
    <message>
        <source>Attaches a public IP address to a node</source>
        <translation>ノードにパブリック IP アドレスを割り当て</translation>
    </message>
    <message>
        <source>Binds an external domain name to an environment</source>
        <translation>外部ドメイン名を環境に関連付け</translation>
    </message>
    <message>
        <source>Binds several external domain names</source>
        <translation>複数の外部ドメイン名をまとめて関連付け</translation>
    </message>
    <message>
        <source>Installs a custom SSL certificate for an environment</source>
        <translation>環境に独自の SSL 証明書をインストール</translation>
    </message>
    <message>
        <source>Binds an uploaded SSL certificate to an entry point</source>
        <translation>アップロード済みの SSL 証明書をエントリポイントに関連付け</translation>
    </message>
    <message>
        <source>Checks whether a domain name is free</source>
        <translation>ドメイン名が使えるかを確認</translation>
    </message>
    <message>
        <source>Checks whether an external domain name points at the environment</source>
        <translation>外部ドメイン名が環境を指しているかを確認</translation>
    </message>
    <message>
        <source>Deletes an environment&apos;s custom SSL certificate</source>
        <translation>環境の独自の SSL 証明書を削除</translation>
    </message>
    <message>
        <source>Detaches a public IP address from a node</source>
        <translation>ノードからパブリック IP アドレスを取り外し</translation>
    </message>
    <message>
        <source>Turns off an environment&apos;s SSL</source>
        <translation>環境の SSL を無効化</translation>
    </message>
    <message>
        <source>Replaces an uploaded SSL certificate</source>
        <translation>アップロード済みの SSL 証明書を置き換え</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s domain names</source>
        <translation>環境のドメイン名を一覧表示</translation>
    </message>
    <message>
        <source>Lists the external domain names bound to an environment</source>
        <translation>環境に関連付けられた外部ドメイン名を一覧表示</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s SSL settings</source>
        <translation>環境の SSL 設定を表示</translation>
    </message>
    <message>
        <source>Lists the uploaded SSL certificates</source>
        <translation>アップロード済みの SSL 証明書を一覧表示</translation>
    </message>
    <message>
        <source>Moves public IP addresses from one node to another</source>
        <translation>パブリック IP アドレスを別のノードに移動</translation>
    </message>
    <message>
        <source>Removes domain names from an environment</source>
        <translation>環境からドメイン名を削除</translation>
    </message>
    <message>
        <source>Unbinds an external domain name</source>
        <translation>外部ドメイン名の関連付けを解除</translation>
    </message>
    <message>
        <source>Removes an environment&apos;s SSL</source>
        <translation>環境から SSL を削除</translation>
    </message>
    <message>
        <source>Removes uploaded SSL certificates</source>
        <translation>アップロード済みの SSL 証明書を削除</translation>
    </message>
    <message>
        <source>Sets how many public IP addresses a node has</source>
        <translation>ノードのパブリック IP アドレスの数を設定</translation>
    </message>
    <message>
        <source>Swaps the external domain names of two environments</source>
        <translation>2 つの環境の外部ドメイン名を入れ替え</translation>
    </message>
    <message>
        <source>Swaps the public IP addresses of two nodes</source>
        <translation>2 つのノードのパブリック IP アドレスを入れ替え</translation>
    </message>
    <message>
        <source>Unbinds an SSL certificate from an entry point</source>
        <translation>エントリポイントから SSL 証明書の関連付けを解除</translation>
    </message>
    <message>
        <source>Adds a project to a build node</source>
        <translation>ビルドノードにプロジェクトを追加</translation>
    </message>
    <message>
        <source>Adds a project whose repository requires a login and password</source>
        <translation>ログイン名とパスワードが必要なリポジトリのプロジェクトを追加</translation>
    </message>
    <message>
        <source>Adds a project whose repository asks for an SSH key</source>
        <translation>SSH 鍵が必要なリポジトリのプロジェクトを追加</translation>
    </message>
    <message>
        <source>Builds a project and deploys the result</source>
        <translation>プロジェクトをビルドして結果をデプロイ</translation>
    </message>
    <message>
        <source>Builds a project</source>
        <translation>プロジェクトをビルド</translation>
    </message>
    <message>
        <source>Deploys the last build of a project</source>
        <translation>プロジェクトの最新のビルドをデプロイ</translation>
    </message>
    <message>
        <source>Changes a project&apos;s settings</source>
        <translation>プロジェクトの設定を変更</translation>
    </message>
    <message>
        <source>Shows one project of a build node</source>
        <translation>ビルドノードのプロジェクトを 1 つ表示</translation>
    </message>
    <message>
        <source>Lists the projects of a build node</source>
        <translation>ビルドノードのプロジェクトを一覧表示</translation>
    </message>
    <message>
        <source>Removes a project from a build node</source>
        <translation>ビルドノードからプロジェクトを削除</translation>
    </message>
    <message>
        <source>Updates a project from its repository</source>
        <translation>リポジトリからプロジェクトを更新</translation>
    </message>
    <message>
        <source>Adds environment variables to a container</source>
        <translation>コンテナに環境変数を追加</translation>
    </message>
    <message>
        <source>Adds a volume to a container</source>
        <translation>コンテナにボリュームを追加</translation>
    </message>
    <message>
        <source>Adds a volume to every container of a layer</source>
        <translation>レイヤーの全コンテナにボリュームを追加</translation>
    </message>
    <message>
        <source>Adds several volumes to a container</source>
        <translation>コンテナに複数のボリュームを追加</translation>
    </message>
    <message>
        <source>Opens an endpoint: a public port mapped to a node port</source>
        <translation>エンドポイント (ノードのポートにつながる公開ポート) を開く</translation>
    </message>
    <message>
        <source>Adds a property to an environment</source>
        <translation>環境にプロパティを追加</translation>
    </message>
    <message>
        <source>Redirects a port inside a node</source>
        <translation>ノード内でポートを転送</translation>
    </message>
    <message>
        <source>Sets properties of an environment</source>
        <translation>環境のプロパティを設定</translation>
    </message>
    <message>
        <source>Sets data of a layer</source>
        <translation>レイヤーのデータを設定</translation>
    </message>
    <message>
        <source>Puts an environment into a group</source>
        <translation>環境をグループに入れる</translation>
    </message>
    <message>
        <source>Changes an environment&apos;s layers, nodes and resources</source>
        <translation>環境のレイヤー、ノード、リソースを変更</translation>
    </message>
    <message>
        <source>Checks whether an environment can move to another region</source>
        <translation>環境を別のリージョンに移動できるかを確認</translation>
    </message>
    <message>
        <source>Empties a log file of a node</source>
        <translation>ノードのログファイルを空にする</translation>
    </message>
    <message>
        <source>Makes a copy of an environment</source>
        <translation>環境のコピーを作成</translation>
    </message>
    <message>
        <source>Creates an environment</source>
        <translation>環境を作成</translation>
    </message>
    <message>
        <source>Deletes an environment and everything in it</source>
        <translation>環境とその中身をすべて削除</translation>
    </message>
    <message>
        <source>Deploys an application archive</source>
        <translation>アプリケーションのアーカイブをデプロイ</translation>
    </message>
    <message>
        <source>Takes an environment out of a group</source>
        <translation>環境をグループから外す</translation>
    </message>
    <message>
        <source>Changes an endpoint</source>
        <translation>エンドポイントを変更</translation>
    </message>
    <message>
        <source>Changes the settings of a layer</source>
        <translation>レイヤーの設定を変更</translation>
    </message>
    <message>
        <source>Changes the credentials of a container registry</source>
        <translation>コンテナレジストリの資格情報を変更</translation>
    </message>
    <message>
        <source>Runs commands on every node of a layer</source>
        <translation>レイヤーの全ノードでコマンドを実行</translation>
    </message>
    <message>
        <source>Runs commands on one node</source>
        <translation>1 つのノードでコマンドを実行</translation>
    </message>
    <message>
        <source>Shows the total consumption of all environments</source>
        <translation>全環境の使用量の合計を表示</translation>
    </message>
    <message>
        <source>Lists environments with basic information</source>
        <translation>環境を基本情報とともに一覧表示</translation>
    </message>
    <message>
        <source>Shows a container&apos;s entry point</source>
        <translation>コンテナのエントリポイントを表示</translation>
    </message>
    <message>
        <source>Lists a container&apos;s environment variables</source>
        <translation>コンテナの環境変数を一覧表示</translation>
    </message>
    <message>
        <source>Lists the environment variables of a layer</source>
        <translation>レイヤーの環境変数を一覧表示</translation>
    </message>
    <message>
        <source>Shows the manifest of a container image</source>
        <translation>コンテナイメージのマニフェストを表示</translation>
    </message>
    <message>
        <source>Lists the image tags a container can be switched to</source>
        <translation>コンテナを切り替えられるイメージタグを一覧表示</translation>
    </message>
    <message>
        <source>Shows the command a container runs</source>
        <translation>コンテナが実行するコマンドを表示</translation>
    </message>
    <message>
        <source>Shows how a container is run</source>
        <translation>コンテナの実行方法を表示</translation>
    </message>
    <message>
        <source>Lists the tags of a container image</source>
        <translation>コンテナイメージのタグを一覧表示</translation>
    </message>
    <message>
        <source>Lists the volumes of a layer</source>
        <translation>レイヤーのボリュームを一覧表示</translation>
    </message>
    <message>
        <source>Lists the volumes of a container</source>
        <translation>コンテナのボリュームを一覧表示</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s endpoints</source>
        <translation>環境のエンドポイントを一覧表示</translation>
    </message>
    <message>
        <source>Shows one environment with its nodes</source>
        <translation>環境を 1 つ、ノードとともに表示</translation>
    </message>
    <message>
        <source>Shows a property of an environment</source>
        <translation>環境のプロパティを表示</translation>
    </message>
    <message>
        <source>Lists the environments with their nodes</source>
        <translation>環境をノードとともに一覧表示</translation>
    </message>
    <message>
        <source>Lists a node&apos;s logs with their contents</source>
        <translation>ノードのログを内容とともに一覧表示</translation>
    </message>
    <message>
        <source>Lists a node&apos;s log files</source>
        <translation>ノードのログファイルを一覧表示</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s layers</source>
        <translation>環境のレイヤーを一覧表示</translation>
    </message>
    <message>
        <source>Lists the software versions of a node</source>
        <translation>ノードのソフトウェアのバージョンを一覧表示</translation>
    </message>
    <message>
        <source>Lists the regions where environments can be created</source>
        <translation>環境を作成できるリージョンを一覧表示</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>リージョンをホストグループとともに一覧表示</translation>
    </message>
    <message>
        <source>Shows a container registry&apos;s information about an image</source>
        <translation>コンテナレジストリにあるイメージの情報を表示</translation>
    </message>
    <message>
        <source>Shows how to reach a node over SSH</source>
        <translation>ノードへの SSH 接続方法を表示</translation>
    </message>
    <message>
        <source>Lists the software packages of a node</source>
        <translation>ノードのソフトウェアパッケージを一覧表示</translation>
    </message>
    <message>
        <source>Shows the consumption of an environment over time</source>
        <translation>環境の使用量の推移を表示</translation>
    </message>
    <message>
        <source>Shows the total consumption of an environment</source>
        <translation>環境の使用量の合計を表示</translation>
    </message>
    <message>
        <source>Shows the manifest of a software template</source>
        <translation>ソフトウェアテンプレートのマニフェストを表示</translation>
    </message>
    <message>
        <source>Lists the software templates</source>
        <translation>ソフトウェアテンプレートを一覧表示</translation>
    </message>
    <message>
        <source>Moves an environment to another region</source>
        <translation>環境を別のリージョンに移動</translation>
    </message>
    <message>
        <source>Reads a log file of a node</source>
        <translation>ノードのログファイルを読み取り</translation>
    </message>
    <message>
        <source>Redeploys a container with another image tag</source>
        <translation>コンテナを別のイメージタグで再デプロイ</translation>
    </message>
    <message>
        <source>Redeploys containers with another image tag</source>
        <translation>複数のコンテナを別のイメージタグで再デプロイ</translation>
    </message>
    <message>
        <source>Redeploys every container of a layer with another image tag</source>
        <translation>レイヤーの全コンテナを別のイメージタグで再デプロイ</translation>
    </message>
    <message>
        <source>Removes a deployed application</source>
        <translation>デプロイ済みのアプリケーションを削除</translation>
    </message>
    <message>
        <source>Removes environment variables from a container</source>
        <translation>コンテナから環境変数を削除</translation>
    </message>
    <message>
        <source>Removes a volume from a container</source>
        <translation>コンテナからボリュームを削除</translation>
    </message>
    <message>
        <source>Removes a volume from every container of a layer</source>
        <translation>レイヤーの全コンテナからボリュームを削除</translation>
    </message>
    <message>
        <source>Removes several volumes from a container</source>
        <translation>コンテナから複数のボリュームを削除</translation>
    </message>
    <message>
        <source>Closes an endpoint</source>
        <translation>エンドポイントを閉じる</translation>
    </message>
    <message>
        <source>Removes a property of an environment</source>
        <translation>環境のプロパティを削除</translation>
    </message>
    <message>
        <source>Removes a log file of a node</source>
        <translation>ノードのログファイルを削除</translation>
    </message>
    <message>
        <source>Renames a deployed application&apos;s context</source>
        <translation>デプロイ済みアプリケーションのコンテキスト名を変更</translation>
    </message>
    <message>
        <source>Sets a new password for a container</source>
        <translation>コンテナに新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Sets a new password for every container of a layer</source>
        <translation>レイヤーの全コンテナに新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Sets a new password for a node</source>
        <translation>ノードに新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Sets a new password for a node by ID</source>
        <translation>ID で指定したノードに新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Sets a new password for all nodes of a type</source>
        <translation>指定した種類のノードに新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Sets a new password for a node&apos;s service</source>
        <translation>ノードのサービスに新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Restarts a container</source>
        <translation>コンテナを再起動</translation>
    </message>
    <message>
        <source>Restarts a node by ID</source>
        <translation>ID で指定したノードを再起動</translation>
    </message>
    <message>
        <source>Restarts nodes</source>
        <translation>ノードを再起動</translation>
    </message>
    <message>
        <source>Restarts the services on nodes</source>
        <translation>ノードのサービスを再起動</translation>
    </message>
    <message>
        <source>Restores a database from a dump</source>
        <translation>ダンプからデータベースを復元</translation>
    </message>
    <message>
        <source>Sets a node&apos;s cloudlets: its memory and processor share</source>
        <translation>ノードのクラウドレット (メモリとプロセッサの割り当て) を設定</translation>
    </message>
    <message>
        <source>Sets a container&apos;s entry point</source>
        <translation>コンテナのエントリポイントを設定</translation>
    </message>
    <message>
        <source>Sets a container&apos;s environment variables, replacing all</source>
        <translation>コンテナの環境変数をすべて置き換えて設定</translation>
    </message>
    <message>
        <source>Sets the environment variables of a layer, replacing all</source>
        <translation>レイヤーの環境変数をすべて置き換えて設定</translation>
    </message>
    <message>
        <source>Sets the command a container runs</source>
        <translation>コンテナが実行するコマンドを設定</translation>
    </message>
    <message>
        <source>Sets an environment&apos;s display name</source>
        <translation>環境の表示名を設定</translation>
    </message>
    <message>
        <source>Sets the group of an environment</source>
        <translation>環境のグループを設定</translation>
    </message>
    <message>
        <source>Sets a node&apos;s display name</source>
        <translation>ノードの表示名を設定</translation>
    </message>
    <message>
        <source>Sets a layer&apos;s display name</source>
        <translation>レイヤーの表示名を設定</translation>
    </message>
    <message>
        <source>Opens or closes access through the shared load balancer</source>
        <translation>共有ロードバランサー経由のアクセスを開放または遮断</translation>
    </message>
    <message>
        <source>Dismisses a message of an environment</source>
        <translation>環境のメッセージを消す</translation>
    </message>
    <message>
        <source>Puts an environment to sleep</source>
        <translation>環境をスリープ</translation>
    </message>
    <message>
        <source>Starts an environment</source>
        <translation>環境を起動</translation>
    </message>
    <message>
        <source>Stops an environment</source>
        <translation>環境を停止</translation>
    </message>
    <message>
        <source>Adds a project to be built and deployed</source>
        <translation>ビルドしてデプロイするプロジェクトを追加</translation>
    </message>
    <message>
        <source>Adds a repository to deploy from</source>
        <translation>デプロイ元のリポジトリを追加</translation>
    </message>
    <message>
        <source>Deploys an archive or a repository</source>
        <translation>アーカイブまたはリポジトリをデプロイ</translation>
    </message>
    <message>
        <source>Deploys an archive</source>
        <translation>アーカイブをデプロイ</translation>
    </message>
    <message>
        <source>Deploys a project</source>
        <translation>プロジェクトをデプロイ</translation>
    </message>
    <message>
        <source>Changes a project to be built</source>
        <translation>ビルド対象のプロジェクトを変更</translation>
    </message>
    <message>
        <source>Changes a deployed project</source>
        <translation>デプロイ済みのプロジェクトを変更</translation>
    </message>
    <message>
        <source>Changes a repository</source>
        <translation>リポジトリを変更</translation>
    </message>
    <message>
        <source>Shows one project to be built</source>
        <translation>ビルド対象のプロジェクトを 1 つ表示</translation>
    </message>
    <message>
        <source>Lists the projects to be built</source>
        <translation>ビルド対象のプロジェクトを一覧表示</translation>
    </message>
    <message>
        <source>Lists what is deployed in an environment</source>
        <translation>環境にデプロイされているものを一覧表示</translation>
    </message>
    <message>
        <source>Shows the deployment hooks</source>
        <translation>デプロイのフックを表示</translation>
    </message>
    <message>
        <source>Shows one deployed project</source>
        <translation>デプロイ済みのプロジェクトを 1 つ表示</translation>
    </message>
    <message>
        <source>Lists the repositories</source>
        <translation>リポジトリを一覧表示</translation>
    </message>
    <message>
        <source>Removes a project to be built</source>
        <translation>ビルド対象のプロジェクトを削除</translation>
    </message>
    <message>
        <source>Removes a repository</source>
        <translation>リポジトリを削除</translation>
    </message>
    <message>
        <source>Renames the context of a deployment</source>
        <translation>デプロイのコンテキスト名を変更</translation>
    </message>
    <message>
        <source>Removes a deployment</source>
        <translation>デプロイを削除</translation>
    </message>
    <message>
        <source>Updates a deployment from its repository</source>
        <translation>リポジトリからデプロイを更新</translation>
    </message>
    <message>
        <source>Starts an export of an environment</source>
        <translation>環境のエクスポートを開始</translation>
    </message>
    <message>
        <source>Deletes an export</source>
        <translation>エクスポートを削除</translation>
    </message>
    <message>
        <source>Deletes the data of an export</source>
        <translation>エクスポートのデータを削除</translation>
    </message>
    <message>
        <source>Lists the exports</source>
        <translation>エクスポートを一覧表示</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s topology as a manifest</source>
        <translation>環境の構成をマニフェストとして表示</translation>
    </message>
    <message>
        <source>Adds a file or folder to favorites</source>
        <translation>ファイルまたはフォルダーをお気に入りに追加</translation>
    </message>
    <message>
        <source>Mounts a shared folder on every node of a layer</source>
        <translation>レイヤーの全ノードに共有フォルダーをマウント</translation>
    </message>
    <message>
        <source>Mounts a shared folder on a node</source>
        <translation>ノードに共有フォルダーをマウント</translation>
    </message>
    <message>
        <source>Appends text to a file</source>
        <translation>ファイルの末尾にテキストを追加</translation>
    </message>
    <message>
        <source>Checks whether two nodes mount each other&apos;s folders</source>
        <translation>2 つのノードが互いのフォルダーをマウントしているかを確認</translation>
    </message>
    <message>
        <source>Copies a file or folder</source>
        <translation>ファイルまたはフォルダーをコピー</translation>
    </message>
    <message>
        <source>Creates a file or folder</source>
        <translation>ファイルまたはフォルダーを作成</translation>
    </message>
    <message>
        <source>Deletes a file or folder</source>
        <translation>ファイルまたはフォルダーを削除</translation>
    </message>
    <message>
        <source>Lists the folders that a node shares</source>
        <translation>ノードが共有するフォルダーを一覧表示</translation>
    </message>
    <message>
        <source>Lists the favorite files and folders</source>
        <translation>お気に入りのファイルとフォルダーを一覧表示</translation>
    </message>
    <message>
        <source>Lists the contents of a folder</source>
        <translation>フォルダーの中身を一覧表示</translation>
    </message>
    <message>
        <source>Lists the mount points of a node</source>
        <translation>ノードのマウントポイントを一覧表示</translation>
    </message>
    <message>
        <source>Reads a file</source>
        <translation>ファイルを読み取り</translation>
    </message>
    <message>
        <source>Stops sharing a folder</source>
        <translation>フォルダーの共有を停止</translation>
    </message>
    <message>
        <source>Removes a file or folder from the favorites</source>
        <translation>ファイルまたはフォルダーをお気に入りから削除</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on every node of a layer</source>
        <translation>レイヤーの全ノードで共有フォルダーをアンマウント</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on a node</source>
        <translation>ノードで共有フォルダーをアンマウント</translation>
    </message>
    <message>
        <source>Renames a file or folder</source>
        <translation>ファイルまたはフォルダーの名前を変更</translation>
    </message>
    <message>
        <source>Replaces text in a file</source>
        <translation>ファイル内のテキストを置換</translation>
    </message>
    <message>
        <source>Unpacks an archive on a node</source>
        <translation>ノードでアーカイブを展開</translation>
    </message>
    <message>
        <source>Unpacks an archive on the nodes of a type</source>
        <translation>指定した種類のノードでアーカイブを展開</translation>
    </message>
    <message>
        <source>Uploads a file</source>
        <translation>ファイルをアップロード</translation>
    </message>
    <message>
        <source>Writes a file, replacing its contents</source>
        <translation>ファイルを内容を置き換えて書き込み</translation>
    </message>
    <message>
        <source>Creates a group of environments</source>
        <translation>環境のグループを作成</translation>
    </message>
    <message>
        <source>Changes a group</source>
        <translation>グループを変更</translation>
    </message>
    <message>
        <source>Lists the groups</source>
        <translation>グループを一覧表示</translation>
    </message>
    <message>
        <source>Removes a group; its environments stay</source>
        <translation>グループを削除 (環境は残る)</translation>
    </message>
    <message>
        <source>Sets the environments of a group</source>
        <translation>グループの環境を設定</translation>
    </message>
    <message>
        <source>Turns a group&apos;s network isolation on or off</source>
        <translation>グループのネットワーク分離を有効化または無効化</translation>
    </message>
    <message>
        <source>Lists the layers with their data</source>
        <translation>レイヤーをデータとともに一覧表示</translation>
    </message>
    <message>
        <source>Sets the options of a layer</source>
        <translation>レイヤーのオプションを設定</translation>
    </message>
    <message>
        <source>Opens or closes a layer to the shared load balancer</source>
        <translation>共有ロードバランサーに対してレイヤーを開放または遮断</translation>
    </message>
    <message>
        <source>Adds a firewall rule</source>
        <translation>ファイアウォールのルールを追加</translation>
    </message>
    <message>
        <source>Adds several firewall rules</source>
        <translation>ファイアウォールのルールを複数追加</translation>
    </message>
    <message>
        <source>Changes a firewall rule</source>
        <translation>ファイアウォールのルールを変更</translation>
    </message>
    <message>
        <source>Lists the firewall rules</source>
        <translation>ファイアウォールのルールを一覧表示</translation>
    </message>
    <message>
        <source>Removes a firewall rule</source>
        <translation>ファイアウォールのルールを削除</translation>
    </message>
    <message>
        <source>Removes several firewall rules</source>
        <translation>ファイアウォールのルールを複数削除</translation>
    </message>
    <message>
        <source>Turns a firewall on or off</source>
        <translation>ファイアウォールを有効化または無効化</translation>
    </message>
    <message>
        <source>Turns a firewall rule on or off</source>
        <translation>ファイアウォールのルールを有効化または無効化</translation>
    </message>
    <message>
        <source>Sets the firewall rules, replacing all</source>
        <translation>ファイアウォールのルールをすべて置き換えて設定</translation>
    </message>
    <message>
        <source>Shows one action with its state</source>
        <translation>アクションを 1 つ、状態とともに表示</translation>
    </message>
    <message>
        <source>Lists the actions in progress</source>
        <translation>実行中のアクションを一覧表示</translation>
    </message>
    <message>
        <source>Shows the platform&apos;s time in UTC</source>
        <translation>プラットフォームの時刻を UTC で表示</translation>
    </message>
    <message>
        <source>Lists an account&apos;s actions</source>
        <translation>アカウントのアクションを一覧表示</translation>
    </message>
    <message>
        <source>Searches the actions of a period</source>
        <translation>期間内のアクションを検索</translation>
    </message>
    <message>
        <source>Adds a trigger that scales a layer by its load</source>
        <translation>負荷に応じてレイヤーをスケールするトリガーを追加</translation>
    </message>
    <message>
        <source>Adds a trigger that reports a high load</source>
        <translation>高負荷を知らせるトリガーを追加</translation>
    </message>
    <message>
        <source>Adds a trigger</source>
        <translation>トリガーを追加</translation>
    </message>
    <message>
        <source>Lists automatic scaling events</source>
        <translation>自動スケーリングの実行履歴を一覧表示</translation>
    </message>
    <message>
        <source>Deletes a trigger that scales a layer</source>
        <translation>レイヤーをスケールするトリガーを削除</translation>
    </message>
    <message>
        <source>Deletes a trigger that reports a high load</source>
        <translation>高負荷を知らせるトリガーを削除</translation>
    </message>
    <message>
        <source>Deletes a trigger</source>
        <translation>トリガーを削除</translation>
    </message>
    <message>
        <source>Changes a trigger that scales a layer</source>
        <translation>レイヤーをスケールするトリガーを変更</translation>
    </message>
    <message>
        <source>Changes a trigger that reports a high load</source>
        <translation>高負荷を知らせるトリガーを変更</translation>
    </message>
    <message>
        <source>Changes a trigger</source>
        <translation>トリガーを変更</translation>
    </message>
    <message>
        <source>Lists the triggers that scale a layer</source>
        <translation>レイヤーをスケールするトリガーを一覧表示</translation>
    </message>
    <message>
        <source>Lists the triggers that report a high load</source>
        <translation>高負荷を知らせるトリガーを一覧表示</translation>
    </message>
    <message>
        <source>Lists the events of a trigger</source>
        <translation>トリガーの作動履歴を一覧表示</translation>
    </message>
    <message>
        <source>Lists the triggers</source>
        <translation>トリガーを一覧表示</translation>
    </message>
    <message>
        <source>Lists the load alerts that were sent</source>
        <translation>送信された負荷アラートを一覧表示</translation>
    </message>
    <message>
        <source>Turns a scaling trigger on or off</source>
        <translation>スケーリングのトリガーを有効化または無効化</translation>
    </message>
    <message>
        <source>Turns a load alert trigger on or off</source>
        <translation>負荷アラートのトリガーを有効化または無効化</translation>
    </message>
    <message>
        <source>Turns a trigger on or off</source>
        <translation>トリガーを有効化または無効化</translation>
    </message>
    <message>
        <source>Connects an environment to a version control project</source>
        <translation>環境をバージョン管理のプロジェクトに接続</translation>
    </message>
    <message>
        <source>Disconnects a version control project</source>
        <translation>バージョン管理のプロジェクトを切断</translation>
    </message>
    <message>
        <source>Changes a version control project</source>
        <translation>バージョン管理のプロジェクトを変更</translation>
    </message>
    <message>
        <source>Shows a version control project</source>
        <translation>バージョン管理のプロジェクトを表示</translation>
    </message>
    <message>
        <source>Updates an environment from version control</source>
        <translation>バージョン管理から環境を更新</translation>
    </message>
    <message>
        <source>Adds an application to the marketplace</source>
        <translation>マーケットプレイスにアプリケーションを追加</translation>
    </message>
    <message>
        <source>Deletes an application from the marketplace</source>
        <translation>マーケットプレイスからアプリケーションを削除</translation>
    </message>
    <message>
        <source>Changes an application of the marketplace</source>
        <translation>マーケットプレイスのアプリケーションを変更</translation>
    </message>
    <message>
        <source>Lists the add-ons available for an environment</source>
        <translation>環境に合うアドオンを一覧表示</translation>
    </message>
    <message>
        <source>Shows one application of the marketplace</source>
        <translation>マーケットプレイスのアプリケーションを 1 つ表示</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s categories</source>
        <translation>マーケットプレイスのカテゴリを一覧表示</translation>
    </message>
    <message>
        <source>Shows the checksum of the marketplace&apos;s list</source>
        <translation>マーケットプレイスの一覧のチェックサムを表示</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s applications</source>
        <translation>マーケットプレイスのアプリケーションを一覧表示</translation>
    </message>
    <message>
        <source>Installs an application from the marketplace</source>
        <translation>マーケットプレイスからアプリケーションをインストール</translation>
    </message>
    <message>
        <source>Installs an add-on in an environment</source>
        <translation>環境にアドオンをインストール</translation>
    </message>
    <message>
        <source>Empties the installer&apos;s log</source>
        <translation>インストーラーのログを空にする</translation>
    </message>
    <message>
        <source>Reads the installer&apos;s log</source>
        <translation>インストーラーのログを読み取り</translation>
    </message>
    <message>
        <source>Writes to the installer&apos;s log</source>
        <translation>インストーラーのログに書き込み</translation>
    </message>
    <message>
        <source>Adds an application to the favorites</source>
        <translation>アプリケーションをお気に入りに追加</translation>
    </message>
    <message>
        <source>Adds a manifest to the favorites</source>
        <translation>マニフェストをお気に入りに追加</translation>
    </message>
    <message>
        <source>Removes an application from the favorites</source>
        <translation>アプリケーションをお気に入りから削除</translation>
    </message>
    <message>
        <source>Lists the favorite applications</source>
        <translation>お気に入りのアプリケーションを一覧表示</translation>
    </message>
    <message>
        <source>Runs an action of an installed package</source>
        <translation>インストール済みパッケージのアクションを実行</translation>
    </message>
    <message>
        <source>Shows the application id of an environment</source>
        <translation>環境のアプリケーション ID を表示</translation>
    </message>
    <message>
        <source>Shows one installation</source>
        <translation>インストールを 1 つ表示</translation>
    </message>
    <message>
        <source>Lists the installations</source>
        <translation>インストールを一覧表示</translation>
    </message>
    <message>
        <source>Shows the application id for scripts</source>
        <translation>スクリプト用のアプリケーション ID を表示</translation>
    </message>
    <message>
        <source>Shows the settings of an installation</source>
        <translation>インストールの設定を表示</translation>
    </message>
    <message>
        <source>Uninstalls a package</source>
        <translation>パッケージをアンインストール</translation>
    </message>
    <message>
        <source>Shows what a package&apos;s manifest says</source>
        <translation>パッケージのマニフェストの内容を表示</translation>
    </message>
    <message>
        <source>Shows the settings a package requires</source>
        <translation>パッケージが求める設定を表示</translation>
    </message>
    <message>
        <source>Shows the version of the installer&apos;s engine</source>
        <translation>インストーラーエンジンのバージョンを表示</translation>
    </message>
    <message>
        <source>Installs a package from its manifest</source>
        <translation>マニフェストからパッケージをインストール</translation>
    </message>
    <message>
        <source>Shows the account&apos;s name, email, and state</source>
        <translation>アカウントの名前、メールアドレス、状態を表示</translation>
    </message>
    <message>
        <source>Sends a password reset email</source>
        <translation>忘れたパスワードを再設定するメールを送信</translation>
    </message>
    <message>
        <source>Creates a personal access token</source>
        <translation>個人用アクセストークンを作成</translation>
    </message>
    <message>
        <source>Removes personal access tokens</source>
        <translation>個人用アクセストークンを削除</translation>
    </message>
    <message>
        <source>Changes a personal access token</source>
        <translation>個人用アクセストークンを変更</translation>
    </message>
    <message>
        <source>Lists the methods of a collaboration policy</source>
        <translation>コラボレーションポリシーのメソッドを一覧表示</translation>
    </message>
    <message>
        <source>Lists where the account is signed in</source>
        <translation>アカウントのサインイン先を一覧表示</translation>
    </message>
    <message>
        <source>Lists the API methods that a token can be granted</source>
        <translation>トークンに許可できる API メソッドを一覧表示</translation>
    </message>
    <message>
        <source>Lists the presets of API methods</source>
        <translation>API メソッドのプリセットを一覧表示</translation>
    </message>
    <message>
        <source>Lists the account&apos;s personal access tokens</source>
        <translation>アカウントの個人用アクセストークンを一覧表示</translation>
    </message>
    <message>
        <source>Gives a personal access token a new value</source>
        <translation>個人用アクセストークンの値を新しくする</translation>
    </message>
    <message>
        <source>Signs in and opens a session</source>
        <translation>サインインしてセッションを開始</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Ends other sessions of the account</source>
        <translation>アカウントの他のセッションを終了</translation>
    </message>
    <message>
        <source>Accepts an invitation to a collaboration</source>
        <translation>コラボレーションへの招待を承諾</translation>
    </message>
    <message>
        <source>Reinstates a suspended member</source>
        <translation>停止中のメンバーを復帰</translation>
    </message>
    <message>
        <source>Adds a permission policy</source>
        <translation>権限のポリシーを追加</translation>
    </message>
    <message>
        <source>Shares resources with members</source>
        <translation>リソースをメンバーと共有</translation>
    </message>
    <message>
        <source>Adds a role</source>
        <translation>ロールを追加</translation>
    </message>
    <message>
        <source>Checks what a member may do with an environment</source>
        <translation>メンバーが環境に対してできることを確認</translation>
    </message>
    <message>
        <source>Removes a member</source>
        <translation>メンバーを削除</translation>
    </message>
    <message>
        <source>Deletes a policy</source>
        <translation>ポリシーを削除</translation>
    </message>
    <message>
        <source>Stops sharing resources</source>
        <translation>リソースの共有を停止</translation>
    </message>
    <message>
        <source>Deletes a role</source>
        <translation>ロールを削除</translation>
    </message>
    <message>
        <source>Changes a collaboration</source>
        <translation>コラボレーションを変更</translation>
    </message>
    <message>
        <source>Changes a member</source>
        <translation>メンバーを変更</translation>
    </message>
    <message>
        <source>Changes a policy</source>
        <translation>ポリシーを変更</translation>
    </message>
    <message>
        <source>Changes a role</source>
        <translation>ロールを変更</translation>
    </message>
    <message>
        <source>Lists the methods allowed on a shared resource</source>
        <translation>共有リソースで許可されたメソッドを一覧表示</translation>
    </message>
    <message>
        <source>Lists the resources of a collaboration</source>
        <translation>コラボレーションのリソースを一覧表示</translation>
    </message>
    <message>
        <source>Lists the methods that a role allows</source>
        <translation>ロールが許可するメソッドを一覧表示</translation>
    </message>
    <message>
        <source>Lists the collaborations of the account</source>
        <translation>アカウントのコラボレーションを一覧表示</translation>
    </message>
    <message>
        <source>Lists the resources shared with a member</source>
        <translation>メンバーと共有しているリソースを一覧表示</translation>
    </message>
    <message>
        <source>Lists the members</source>
        <translation>メンバーを一覧表示</translation>
    </message>
    <message>
        <source>Lists the policies</source>
        <translation>ポリシーを一覧表示</translation>
    </message>
    <message>
        <source>Lists the methods of a policy</source>
        <translation>ポリシーのメソッドを一覧表示</translation>
    </message>
    <message>
        <source>Lists the roles on a resource</source>
        <translation>リソースに対するロールを一覧表示</translation>
    </message>
    <message>
        <source>Lists the roles</source>
        <translation>ロールを一覧表示</translation>
    </message>
    <message>
        <source>Invites somebody to a collaboration</source>
        <translation>コラボレーションに招待</translation>
    </message>
    <message>
        <source>Leaves a collaboration</source>
        <translation>コラボレーションから退出</translation>
    </message>
    <message>
        <source>Rejects an invitation</source>
        <translation>招待を辞退</translation>
    </message>
    <message>
        <source>Sends an invitation again</source>
        <translation>招待を再送</translation>
    </message>
    <message>
        <source>Sets who a resource is shared with</source>
        <translation>リソースの共有相手を設定</translation>
    </message>
    <message>
        <source>Sets who several resources are shared with</source>
        <translation>複数のリソースの共有相手を設定</translation>
    </message>
    <message>
        <source>Suspends a member</source>
        <translation>メンバーを停止</translation>
    </message>
    <message>
        <source>Schedules a script for the account</source>
        <translation>アカウントのスクリプトの実行を予約</translation>
    </message>
    <message>
        <source>Schedules a script for an environment</source>
        <translation>環境のスクリプトの実行を予約</translation>
    </message>
    <message>
        <source>Deletes scheduled tasks</source>
        <translation>予約済みのタスクを削除</translation>
    </message>
    <message>
        <source>Changes a scheduled task</source>
        <translation>予約済みのタスクを変更</translation>
    </message>
    <message>
        <source>Lists the scheduled tasks</source>
        <translation>予約済みのタスクを一覧表示</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Cloning</source>
        <translation>複製中</translation>
    </message>
    <message>
        <source>Doesn&apos;t exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>移行中</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Going to sleep</source>
        <translation>スリープ移行中</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %n attempt(s) left.</source>
        <translation>
            <numerusform>コードが正しくありません。残り %n 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong code. Check it and try again.</source>
        <translation>コードが正しくありません。確認して、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n attempt(s) left.</source>
        <translation>
            <numerusform>パスワードが正しくありません。残り %n 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Check it and try again.</source>
        <translation>パスワードが正しくありません。確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A verification code is required.</source>
        <translation>続行するには確認コードが必要です。</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to continue.</source>
        <translation>セッションが終了しました。続行するには接続し直してください。</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t allow this action.</source>
        <translation>プラットフォームでこの操作は許可されていません。</translation>
    </message>
    <message>
        <source>This item no longer exists. Refresh the list.</source>
        <translation>この項目は既に存在しません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>This account has reached its token limit. Remove a token, then try again.</source>
        <translation>このアカウントのトークン数が上限に達しました。トークンを 1 つ削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>パスワードの誤りが多すぎます。%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>This platform doesn&apos;t support this action.</source>
        <translation>このプラットフォームはこの操作に対応していません。</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded.</source>
        <translation>プラットフォームが応答する前に接続が切れました。</translation>
    </message>
    <message>
        <source>Can&apos;t reach the platform. Check your network connection and try again.</source>
        <translation>プラットフォームに接続できません。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>接続が保護されていないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The platform sent an invalid response. Try again later.</source>
        <translation>プラットフォームから無効な応答が返されました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The platform didn&apos;t respond in time.</source>
        <translation>プラットフォームが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The platform isn&apos;t responding. Check your network connection and try again.</source>
        <translation>プラットフォームが応答しません。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Can&apos;t find the platform&apos;s address. Check the domain and your network connection.</source>
        <translation>プラットフォームのアドレスが見つかりません。ドメインとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The platform refused the connection. Check the domain or try again later.</source>
        <translation>プラットフォームに接続を拒否されました。ドメインを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy server blocked the request. Check the system proxy settings.</source>
        <translation>プロキシサーバーがリクエストをブロックしました。システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The gateway can&apos;t reach the platform. Try again later.</source>
        <translation>プラットフォームのゲートウェイがプラットフォームに接続できません。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>プラットフォームはメンテナンス中です。</translation>
    </message>
    <message>
        <source>The platform is receiving too many requests.</source>
        <translation>プラットフォームへのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>This network requires you to sign in. Open any page in a browser and sign in, then try again.</source>
        <translation>このネットワークではサインインが必要です。ブラウザーで任意のページを開いてサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform returned a web page instead of an API response. It may be under maintenance, or this network may require you to sign in first.</source>
        <translation>プラットフォームから API の応答ではなく Web ページが返されました。メンテナンス中か、このネットワークで先にサインインが必要な可能性があります。</translation>
    </message>
    <message>
        <source>The certificate was issued for a different domain, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>証明書が別のドメインに対して発行されているため、何も送信していません。プラットフォームのドメインを確認してください。</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Contact the platform operator.</source>
        <translation>プラットフォームの証明書の期限が切れているため、何も送信していません。プラットフォームの運用者に知らせてください。</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate isn&apos;t valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>プラットフォームの証明書はまだ有効ではないため、何も送信していません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an untrusted certificate authority, so nothing was sent. If it&apos;s your organization&apos;s own authority, add its certificate to the platform.</source>
        <translation>プラットフォームの証明書は信頼されていない認証局が発行したものです。何も送信していません。組織内の認証局の場合は、その証明書をプラットフォームに追加してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t establish a secure connection, so nothing was sent.</source>
        <translation>保護された接続を確立できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The platform redirected to “%1”. The redirect was not followed. Check the platform&apos;s domain. If this network requires you to sign in, do so in a browser, then try again.</source>
        <translation>プラットフォームが「%1」へのリダイレクトを返しましたが、従いませんでした。プラットフォームのドメインを確認してください。このネットワークでサインインが必要な場合は、ブラウザーでサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform&apos;s response is too large. Try again later.</source>
        <translation>プラットフォームの応答が大きすぎます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform returned error %1.</source>
        <translation>プラットフォームがエラー %1 を返しました。</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the description. Change it and try again.</source>
        <translation>プラットフォームが説明を受け付けませんでした。変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the expiry date. Choose another date.</source>
        <translation>プラットフォームが有効期限を受け付けませんでした。別の日付を選んでください。</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the selected methods. Refresh the list of methods and select them again.</source>
        <translation>プラットフォームが選択したメソッドを受け付けませんでした。メソッドの一覧を更新して、選択し直してください。</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the login. It may be in use already. Choose a different login.</source>
        <translation>プラットフォームがログイン名を受け付けませんでした。すでに使われている可能性があります。別のログイン名を選んでください。</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the name. Change it and try again.</source>
        <translation>プラットフォームが名前を受け付けませんでした。変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the password. Choose a different password.</source>
        <translation>プラットフォームがパスワードを受け付けませんでした。別のパスワードを選んでください。</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the input. Its message was: “%1”</source>
        <translation>プラットフォームが入力を受け付けませんでした。メッセージ:「%1」</translation>
    </message>
    <message>
        <source>The platform returned error %2. Its message was: “%1”</source>
        <translation>プラットフォームがエラー %2 を返しました。メッセージ:「%1」</translation>
    </message>
    <message>
        <source>The platform can&apos;t use its database. Its message was: “%1”</source>
        <translation>プラットフォームがデータベースを使用できません。メッセージ:「%1」</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Refresh to see the current state.</source>
        <translation>変更が行われたかどうかは不明です。更新して現在の状態を確認してください。</translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>“%1” is the name of a platform preset. Choose a different name.</source>
        <translation>「%1」はプラットフォームのプリセットの名前です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Select at least one method first.</source>
        <translation>先にメソッドを 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>A set named “%1” already exists.</source>
        <translation>「%1」という名前のセットは既にあります。</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid JSON: %1 at byte %2.</source>
        <translation>ファイルは JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain any method sets.</source>
        <translation>ファイルにメソッドのセットがありません。</translation>
    </message>
    <message>
        <source>The file was created by a newer version of CirrusGrid Dashboard. Update the program to import it.</source>
        <translation>このファイルは CirrusGrid Dashboard の新しいバージョンで作成されています。インポートするにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The set “%1” includes a method that can&apos;t be granted: %2.</source>
        <translation>セット「%1」に許可できないメソッドが含まれています: %2。</translation>
    </message>
    <message>
        <source>The set “%1” is empty.</source>
        <translation>セット「%1」にメソッドがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The name can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>名前は %n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the set.</source>
        <translation>セットに名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n saved set(s) can&apos;t be used here. Nothing was removed. %1</source>
        <translation>
            <numerusform>%n 個の保存済みセットはここでは使用できません。何も削除していません。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved sets can&apos;t be read. They stay in the settings file. %1</source>
        <translation>保存済みセットを読み取れません。設定ファイルにはそのまま残っています。%1</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Generate Access Token</source>
        <translation>アクセストークンの生成</translation>
    </message>
    <message>
        <source>Edit Access Token</source>
        <translation>アクセストークンの編集</translation>
    </message>
    <message>
        <source>Copy Access Token</source>
        <translation>アクセストークンのコピー</translation>
    </message>
    <message>
        <source>Enter a description.</source>
        <translation>説明を入力してください。</translation>
    </message>
    <message>
        <source>The description contains characters that can&apos;t be displayed. Remove them.</source>
        <translation>説明に表示できない文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>日付を入力するか、「無期限」を選んでください。</translation>
    </message>
    <message>
        <source>Enter the date as dd-mm-yyyy.</source>
        <translation>日-月-年の順に入力してください (例: 24-11-2026)。</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later date.</source>
        <translation>過去の日付です。今日以降の日を選んでください。</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>メソッドを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>There are no changes to apply.</source>
        <translation>適用する変更はありません。</translation>
    </message>
    <message>
        <source>No methods are checked. Turn off “Only Checked” to see all methods.</source>
        <translation>チェックされたメソッドがありません。「チェック済みのみ」をオフにするとすべて表示されます。</translation>
    </message>
    <message>
        <source>No checked methods match “%1”.</source>
        <translation>「%1」に一致するチェック済みメソッドはありません。</translation>
    </message>
    <message>
        <source>No methods match “%1”. Press Esc to clear the search.</source>
        <translation>「%1」に一致するメソッドはありません。Esc キーで検索を消去できます。</translation>
    </message>
    <message>
        <source>The token hasn&apos;t been generated.</source>
        <translation>トークンはまだ生成されていません。</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>変更内容は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>The description can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>説明は %n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>この日付は存在しません。日と月を確認してください。</translation>
    </message>
    <message>
        <source>The description contains only invisible characters. Enter visible text.</source>
        <translation>説明に見えない文字しか含まれていません。見える文字を入力してください。</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Custom (based on %1, %2)</source>
        <translation>カスタム (%1 から %2)</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>新しい説明</translation>
    </message>
    <message>
        <source>same methods, different preset</source>
        <translation>メソッドは同じ、別のプリセット</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>メソッド %1</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>新しい日付</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>No methods selected</source>
        <translation>メソッド未選択</translation>
    </message>
    <message>
        <source>%L1 of %L2 methods</source>
        <translation>%L2 件中 %L1 件のメソッド</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln service(s)</source>
        <translation>
            <numerusform>(%Ln 個のサービス)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can make changes</source>
        <translation>
            <numerusform>%Ln 件は変更を伴う</numerusform>
        </translation>
    </message>
    <message>
        <source>all read-only</source>
        <translation>すべて読み取りのみ</translation>
    </message>
    <message>
        <source>Edit “%1”: %2.</source>
        <translation>「%1」を編集: %2。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Generate “%1”: %2, %3.</source>
        <translation>「%1」を生成: %2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>メソッド %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>本日が期限</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日で期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message numerus="yes">
        <source>Custom (%Ln method(s))</source>
        <translation>
            <numerusform>カスタム (メソッド %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Access Tokens.</source>
        <translation>「アクセストークン」を選んでください。</translation>
    </message>
    <message>
        <source>Use a separate token for each script. Generate one now.</source>
        <translation>スクリプトごとに別のトークンを使います。生成してみましょう。</translation>
    </message>
    <message>
        <source>Describe what the token is for, then press Tab.</source>
        <translation>トークンの用途を入力して、Tab キーを押してください。</translation>
    </message>
    <message>
        <source>Tokens expire after 30 days unless you choose another date.</source>
        <translation>別の日付を選ばないかぎり、トークンは 30 日後に期限切れになります。</translation>
    </message>
    <message>
        <source>Search the API methods. Type “stop env”.</source>
        <translation>API メソッドを検索します。「stop env」と入力してください。</translation>
    </message>
    <message>
        <source>Check StopEnv. The token can call this method and nothing else.</source>
        <translation>StopEnv をチェックしてください。トークンで呼び出せるメソッドはこれだけです。</translation>
    </message>
    <message>
        <source>Only Checked shows everything the token is allowed to do.</source>
        <translation>「チェック済みのみ」で、トークンに許可されるものがすべて表示されます。</translation>
    </message>
    <message>
        <source>Generate the token. You&apos;ll be asked for your password.</source>
        <translation>トークンを生成してください。パスワードが求められます。</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>「確認」を押してください。</translation>
    </message>
    <message>
        <source>The value is shown only once. Copy it now. The clipboard is cleared after a minute.</source>
        <translation>値が表示されるのは 1 回だけです。今コピーしてください。クリップボードは 1 分後に消去されます。</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>次に、リクエストで使ってみます。</translation>
    </message>
    <message>
        <source>This is the request a script would make. Send it from here.</source>
        <translation>これはスクリプトが送るリクエストです。ここから送信してください。</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means the call succeeded. Close this window.</source>
        <translation>&quot;result&quot;: 0 は呼び出しが成功したことを示します。このウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>Close this window, too. The value won&apos;t be shown again.</source>
        <translation>このウィンドウも閉じてください。値が再び表示されることはありません。</translation>
    </message>
    <message>
        <source>The token stopped the environment. Activity shows the call.</source>
        <translation>トークンによって環境が停止されました。呼び出しは「アクティビティ」に表示されます。</translation>
    </message>
    <message>
        <source>Remove tokens you no longer need. Select the token, then choose Remove.</source>
        <translation>不要になったトークンは削除します。選択してから「削除」を押してください。</translation>
    </message>
    <message>
        <source>Scripts that still use it get an error from now on.</source>
        <translation>まだこれを使っているスクリプトは、今後エラーになります。</translation>
    </message>
    <message>
        <source>That&apos;s the tour. To learn more, see the user guide.</source>
        <translation>ツアーは以上です。詳しくはユーザーガイドをご覧ください。</translation>
    </message>
    <message>
        <source>Tour example</source>
        <extracomment>The description of a token.</extracomment>
        <translation>ツアーの例</translation>
    </message>
    <message>
        <source>The demo&apos;s password is “demo”.</source>
        <translation>デモのパスワードは「demo」です。</translation>
    </message>
    <message>
        <source>Enter the password again: “demo”.</source>
        <translation>もう一度パスワード「demo」を入力してください。</translation>
    </message>
    <message>
        <source>Open Settings to find your access tokens.</source>
        <translation>「設定」を開くと、アクセストークンがあります。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>このアカウントは停止されています</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>トークンの表示や変更はできません。プラットフォームの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Token summary</source>
        <translation>トークンの概要</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>トークンを絞り込む</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Recent Activity…</source>
        <translation>最近のアクティビティ…</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>リクエストで使用…</translation>
    </message>
    <message>
        <source>Edit the selected token (Enter)</source>
        <translation>選択したトークンを編集 (Enter)</translation>
    </message>
    <message>
        <source>Create a new token based on the selected one</source>
        <translation>選択したトークンを基に新しいトークンを作成</translation>
    </message>
    <message>
        <source>Remove the selected tokens</source>
        <translation>選択したトークンを削除</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>アクセストークンはまだありません</translation>
    </message>
    <message>
        <source>An access token lets a script call selected API methods without your password. Use a separate token for each script, with only the methods it needs.</source>
        <translation>アクセストークンを使うと、選択した API メソッドをパスワードなしでスクリプトから呼び出せます。スクリプトごとに、必要なメソッドだけを持つ別のトークンを使ってください。</translation>
    </message>
    <message>
        <source>Generate First Token</source>
        <translation>最初のトークンを生成</translation>
    </message>
    <message>
        <source>No matching tokens</source>
        <translation>絞り込みに一致するトークンはありません</translation>
    </message>
    <message>
        <source>The filter matches descriptions, presets, methods, and IDs.</source>
        <translation>説明、プリセット、メソッド、ID で絞り込めます。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>This account has reached its limit of %L1 tokens. Remove a token to generate another.</source>
        <translation>このアカウントのトークン数が上限の %L1 個に達しました。新しく生成するには、トークンを削除してください。</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>トークンを生成 (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個中 %L1 個のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>フィルターで %Ln 個が非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 個選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>トークンを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reload the token list</source>
        <translation>トークンの一覧を再読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) within %1</source>
        <translation>
            <numerusform>%Ln 件が %1以内に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Find by Value…</source>
        <translation>値で検索…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>アカウント設定</translation>
    </message>
    <message>
        <source>Email (used to sign in)</source>
        <translation>メール (サインインに使用)</translation>
    </message>
    <message>
        <source>Account settings saved.</source>
        <translation>アカウント設定を保存しました。</translation>
    </message>
    <message>
        <source>Change the account name or email.</source>
        <translation>アカウントの名前またはメールを変更します。</translation>
    </message>
    <message>
        <source>The account was not changed.</source>
        <translation>アカウントは変更されていません。</translation>
    </message>
    <message>
        <source>To change this account, go to the platform&apos;s website.</source>
        <translation>このアカウントを変更するには、プラットフォームの Web サイトを開いてください。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityModel</name>
    <message>
        <source>token “%1”</source>
        <translation>トークン「%1」</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>失敗 (%1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>API calls and changes appear here.</source>
        <translation>API の呼び出しと変更がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Callout</name>
    <message>
        <source>Show me (F8)</source>
        <translation>やって見せる (F8)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>次へ (F8)</translation>
    </message>
    <message>
        <source>End Tour</source>
        <translation>ツアーを終了</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ChangePasswordTab</name>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <translation>新しいパスワード (確認)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Changing the password ends all other sessions. Access tokens keep working.</source>
        <translation>パスワードを変更すると、ほかのセッションはすべて終了します。アクセストークンは引き続き使用できます。</translation>
    </message>
    <message>
        <source>The new passwords don&apos;t match. Enter them again.</source>
        <translation>新しいパスワードが一致しません。入力し直してください。</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>To change your password, go to the platform&apos;s website.</source>
        <translation>パスワードを変更するには、プラットフォームの Web サイトを開いてください。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>パスワードは変更されていません。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ConnectDialog</name>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>確認コード</translation>
    </message>
    <message>
        <source>Confirm password</source>
        <translation>パスワード (確認)</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Saves the session in the system keychain. Your password is never saved.</source>
        <translation>セッションをシステムのキーチェーンに保存します。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>Welcome to CirrusGrid</source>
        <translation>CirrusGrid へようこそ</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>プラットフォームに接続</translation>
    </message>
    <message>
        <source>The local platform runs inside this program and doesn&apos;t have an account yet. Choose a login and password to create one. Three sample environments are included.</source>
        <translation>ローカルプラットフォームはこのプログラムの中で動作し、まだアカウントがありません。ログイン名とパスワードを決めて作成してください。サンプル環境が 3 つ含まれています。</translation>
    </message>
    <message>
        <source>Sign in with your account&apos;s login and password.</source>
        <translation>アカウントのログイン名とパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>Enter a code from your authenticator app, or a recovery code.</source>
        <translation>認証アプリのコードまたは回復コードを入力してください。</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Enter them again.</source>
        <translation>パスワードが一致しません。入力し直してください。</translation>
    </message>
    <message>
        <source>The sign-in timed out. Connect again and enter a new code.</source>
        <translation>サインインの制限時間を過ぎました。もう一度接続して、新しいコードを入力してください。</translation>
    </message>
    <message>
        <source>Wrong login or password. Check both and try again.</source>
        <translation>ログイン名またはパスワードが違います。両方を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Manage the platform</source>
        <translation>プラットフォームの管理</translation>
    </message>
    <message>
        <source>Edit or remove this platform</source>
        <translation>このプラットフォームを編集または削除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Add Platform…</source>
        <translation>プラットフォームを追加…</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>Sign in again to pick up where you left off.</source>
        <translation>作業を続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>「%1」をこのプログラムから削除しますか?</translation>
    </message>
    <message>
        <source>The platform itself isn&apos;t affected. Its saved sessions are removed from this computer.</source>
        <translation>プラットフォーム自体には影響しません。保存済みのセッションはこのコンピューターから削除されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>プラットフォーム %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your saved session because the system keychain is locked or isn&apos;t available. Sign in with your password.</source>
        <translation>システムのキーチェーンがロックされているか利用できないため、保存済みのセッションを読み取れませんでした。パスワードでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardPage</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>アカウント設定</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message numerus="yes">
        <source>offline, retrying in %n s</source>
        <translation>
            <numerusform>オフライン、%n 秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>API at %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account on a platform, in the user menu.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>発表者</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation>発表者モード</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardProgram</name>
    <message>
        <source>Token %1</source>
        <extracomment>What an audience sees instead of a token&apos;s description; %1 is the token&apos;s ID.</extracomment>
        <translation>トークン %1</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::EnvironmentPanel</name>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>No matching environments.</source>
        <translation>検索に一致する環境はありません。</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>このアカウントには環境がありません。</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 は変更されていません。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ExpiryField</name>
    <message>
        <source>Expires At</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>日付を選択 (Alt+↓)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>有効期間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>有効期間: %1</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>%1 まで有効 (%2)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FailureLine</name>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>保存済みのセッションは、ロックされているか利用できないシステムのキーチェーンに残っています。キーチェーンが利用できるようになると削除されます。</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>保存済みのトークンの値は、ロックされているか利用できないシステムのキーチェーンに残っています。キーチェーンが利用できるようになると削除されます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save settings to %1. Changes last only until you quit. Check the file&apos;s permissions and the free disk space.</source>
        <translation>設定を %1 に保存できませんでした。変更は終了するまでの間だけ有効です。ファイルの権限とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read.</source>
        <translation>%1 の一部の設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read. The damaged file was copied to %2.</source>
        <translation>%1 の一部の設定を読み取れませんでした。破損したファイルを %2 にコピーしました。</translation>
    </message>
    <message>
        <source>The system keychain isn&apos;t available, so you&apos;ll have to sign in again next time.</source>
        <translation>システムのキーチェーンを使用できないため、次回はもう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>This account is suspended. Its tokens and environments can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>このアカウントは停止されています。トークンと環境の表示や変更はできません。プラットフォームの運用者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FindTokenDialog</name>
    <message>
        <source>Find a Token by Its Value</source>
        <translation>値でトークンを検索</translation>
    </message>
    <message>
        <source>Text that may contain token values</source>
        <translation>トークンの値を含む可能性のあるテキスト</translation>
    </message>
    <message>
        <source>Paste a value or a text that contains some, or drop a file</source>
        <translation>値または値を含むテキストを貼り付けるか、ファイルをドロップしてください</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only the value&apos;s SHA-256 is sent to your platforms.</source>
        <translation>テキストはこのコンピューターから出ません。プラットフォームに送信されるのは、値の SHA-256 だけです。</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date first.</source>
        <translation>このトークンは期限切れです。先に編集して新しい日付を設定してください。</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) in %1.</source>
        <translation>
            <numerusform>%1 に新しい値が %Ln 個あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copies the method, error code, and error message for a bug report</source>
        <translation>メソッド、エラーコード、エラーメッセージをコピー (報告用)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>makes changes · %1</source>
        <translation>変更あり · %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeModel</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (省略可)</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>パラメーターはありません。</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>パラメーター: %1。</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>読み取り専用です。</translation>
    </message>
    <message>
        <source>Makes changes.</source>
        <translation>変更を行います。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted · %L3 shown</source>
        <translation>%L2 件中 %L1 件を許可 · %L3 件を表示</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted</source>
        <translation>%L2 件中 %L1 件を許可</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %Ln method(s) shown.</source>
        <translation>
            <numerusform>チェックボックスは、表示中の %Ln 件のメソッドだけに適用されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeView</name>
    <message>
        <source>API Docs</source>
        <translation>API ドキュメント</translation>
    </message>
    <message>
        <source>API methods</source>
        <translation>API メソッド</translation>
    </message>
    <message>
        <source>Open this method&apos;s documentation in the browser (F1)</source>
        <translation>このメソッドのドキュメントをブラウザーで開く (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
    <message>
        <source>Confirm with password</source>
        <translation>パスワードで確認</translation>
    </message>
    <message>
        <source>Confirm Your Password</source>
        <translation>パスワードで確認</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Select Confirm to try again. The change won&apos;t be made twice.</source>
        <translation>変更が実行されたかどうか不明です。もう一度「確認」を押してください。二重に実行されることはありません。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>パスワードの誤りが多すぎます。%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>キャンセルしています…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordField</name>
    <message>
        <source>Hide the password (Ctrl+H)</source>
        <translation>パスワードを隠す (Ctrl+H)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+H)</source>
        <translation>パスワードを表示 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Caps Lock may be on.</source>
        <translation>Caps Lock がオンのようです。</translation>
    </message>
    <message>
        <source>Line breaks and tabs were left out of the pasted text.</source>
        <translation>貼り付けたテキストから改行とタブを取り除きました。</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>パスワードの末尾に空白があります。</translation>
    </message>
    <message>
        <source>The password starts with a space.</source>
        <translation>パスワードの先頭に空白があります。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PathCopier</name>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PlatformDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove Certificate Authority</source>
        <translation>認証局を削除</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add Platform</source>
        <translation>プラットフォームの追加</translation>
    </message>
    <message>
        <source>Edit Platform</source>
        <translation>プラットフォームの編集</translation>
    </message>
    <message>
        <source>Name to show in this program</source>
        <translation>このプログラムでの表示名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A domain, for example example.com, or a full address.</source>
        <translation>example.com のようなドメイン、または完全なアドレスを入力します。</translation>
    </message>
    <message>
        <source>Choose a CA Certificate</source>
        <translation>認証局の証明書を選択</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>認証局の証明書を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain a CA certificate in PEM format.</source>
        <translation>%1 に認証局の証明書 (PEM 形式) がありません。</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities are trusted. If the platform uses a private one, add its certificate.</source>
        <translation>システムの認証局が信頼されます。プラットフォームが独自の認証局を使う場合は、その証明書を追加してください。</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2
Valid from %3 until %4</source>
        <translation>%1
SHA-256: %2
有効期間: %3 – %4</translation>
    </message>
    <message>
        <source>A platform with this name already exists. Choose a different name.</source>
        <translation>この名前のプラットフォームは既にあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Enter a domain, such as example.com, or an address that starts with https://.</source>
        <translation>example.com のようなドメイン、または https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Platforms</name>
    <message>
        <source>Local platform</source>
        <translation>ローカルプラットフォーム</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PreferencesTab</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Changes take effect immediately and apply only to this computer.</source>
        <translation>変更はすぐに有効になり、このコンピューターだけに適用されます。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行の高さ</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear copied values after</source>
        <translation>コピーした値を消去するまでの時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry warning</source>
        <translation>期限切れの警告</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RecoveryCodesDialog</name>
    <message>
        <source>Recovery codes</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>コピーしました。クリップボードは %n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are no longer on the clipboard.</source>
        <translation>コードはもうクリップボードにありません。</translation>
    </message>
    <message>
        <source>Save your recovery codes</source>
        <translation>回復コードを保管してください</translation>
    </message>
    <message>
        <source>If you can&apos;t use your authenticator app, sign in with a recovery code. Each code works once. Copy or download the codes now. They won&apos;t be shown again.</source>
        <translation>認証アプリを使えないときは、回復コードでサインインできます。各コードは 1 回だけ使えます。今コピーまたはダウンロードしてください。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Download Recovery Codes</source>
        <translation>回復コードのダウンロード</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the codes: %1. Choose another location.</source>
        <translation>コードは保存されませんでした: %1。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>%1 に保存しました。読み取れるのは所有者だけです。</translation>
    </message>
    <message>
        <source>Close without saving the codes?</source>
        <translation>コードを保管せずに閉じますか?</translation>
    </message>
    <message>
        <source>Without these codes, you can&apos;t sign in if you lose your authenticator app. While you&apos;re signed in, you can create new codes in Account Settings.</source>
        <translation>これらのコードがないと、認証アプリを失ったときにサインインできません。サインイン中は、アカウント設定で新しいコードを作成できます。</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>それでも閉じる</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove Access Tokens</source>
        <translation>アクセストークンの削除</translation>
    </message>
    <message>
        <source>Remove access tokens</source>
        <translation>アクセストークンの削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s)?</source>
        <translation>
            <numerusform>%Ln 個のアクセストークンを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything that uses a removed token stops working immediately. This can&apos;t be undone.</source>
        <translation>削除したトークンを使うものは、すぐに動作しなくなります。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>削除するトークン</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
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
        <translation>アクセストークンの値</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>リクエストで使用…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>“%1” was generated.</source>
        <translation>「%1」を生成しました。</translation>
    </message>
    <message>
        <source>“%1” has a new value. The old value no longer works.</source>
        <translation>「%1」の値が新しくなりました。古い値はもう使えません。</translation>
    </message>
    <message>
        <source>Copy or download the value now. It won&apos;t be shown again.</source>
        <translation>今すぐ値をコピーまたはダウンロードしてください。再び表示されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>コピーしました。クリップボードは %n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is no longer on the clipboard.</source>
        <translation>値はもうクリップボードにありません。</translation>
    </message>
    <message>
        <source>Download Access Token</source>
        <translation>アクセストークンのダウンロード</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the value: %1. Choose another location.</source>
        <translation>値は保存されませんでした: %1。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>%1 に保存しました。読み取れるのは所有者だけです。</translation>
    </message>
    <message>
        <source>Saved to the system keychain.</source>
        <translation>システムのキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>The value wasn&apos;t saved because the system keychain isn&apos;t available. Copy or download it instead.</source>
        <translation>値は保存されませんでした。システムのキーチェーンを使用できません。代わりにコピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>値を保管せずに閉じますか?</translation>
    </message>
    <message>
        <source>You haven&apos;t copied or downloaded the value, and it can&apos;t be shown again. If you lose it, you&apos;ll have to regenerate the token.</source>
        <translation>値をコピーもダウンロードもしていません。再び表示することはできません。値を失うと、トークンの再生成が必要になります。</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>それでも閉じる</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Export All…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Save Selection</source>
        <translation>選択の保存</translation>
    </message>
    <message>
        <source>Set name</source>
        <translation>セットの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename Set</source>
        <translation>セットの名前の変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove the set “%1”?</source>
        <translation>セット「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Tokens created with this set keep their methods.</source>
        <translation>このセットで作られたトークンのメソッドはそのままです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export Saved Sets</source>
        <translation>保存済みセットのエクスポート</translation>
    </message>
    <message>
        <source>Exported the saved sets to %1.</source>
        <translation>保存済みセットを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>%1 には何も書き込まれませんでした: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Import Saved Sets</source>
        <translation>保存済みセットのインポート</translation>
    </message>
    <message>
        <source>Method sets (*.json)</source>
        <translation>メソッドのセット (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. Can&apos;t read %1: %2.</source>
        <translation>何もインポートされませんでした: %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>何もインポートされませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) imported.</source>
        <translation>
            <numerusform>%n 個のセットをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved Sets</source>
        <translation>保存済みセット</translation>
    </message>
    <message>
        <source>Save and reuse method selections</source>
        <translation>メソッドの選択に名前を付けて保存</translation>
    </message>
    <message>
        <source>Save Selection As…</source>
        <translation>選択を保存…</translation>
    </message>
    <message>
        <source>The set “%1” was replaced.</source>
        <translation>セット「%1」を置き換えました。</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>置き換えたセット: %1。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedValuesSection</name>
    <message>
        <source>Saved token values</source>
        <translation>保存済みのトークン値</translation>
    </message>
    <message>
        <source>Remove from Keychain</source>
        <translation>キーチェーンから削除</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2、%3</translation>
    </message>
    <message>
        <source>No saved values. You can save a value when it&apos;s shown.</source>
        <translation>保存済みの値はありません。値は表示されたときに保存できます。</translation>
    </message>
    <message>
        <source>Stored in the system keychain for “Use in a Request”.</source>
        <translation>「リクエストで使用」のために、システムのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>%1 (not removed yet)</source>
        <translation>%1 (未削除)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>now (this session)</source>
        <translation>現在 (このセッション)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionsTab</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>End All Other Sessions</source>
        <translation>ほかのセッションをすべて終了</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>選択したセッションを終了</translation>
    </message>
    <message>
        <source>Select a session other than the current one</source>
        <translation>現在のセッション以外を選択してください</translation>
    </message>
    <message>
        <source>No sessions were ended.</source>
        <translation>セッションは終了していません。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SettingsFrame</name>
    <message>
        <source>Settings sections</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>設定を閉じる</translation>
    </message>
    <message>
        <source>Close settings (Esc)</source>
        <translation>設定を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Expand settings</source>
        <translation>設定を拡大</translation>
    </message>
    <message>
        <source>Expand settings over the environments (F11)</source>
        <translation>設定を環境の上に拡大 (F11)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>パスワードの強さ</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>とても弱い</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TextDialog</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActions</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>先に変更を適用しますか?</translation>
    </message>
    <message>
        <source>You have unsaved changes (%1). You can apply them when you regenerate the token.</source>
        <translation>保存していない変更があります (%1)。トークンを再生成するときに適用できます。</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Apply and Regenerate</source>
        <translation>適用して再生成</translation>
    </message>
    <message>
        <source>Regenerate “%1”. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>「%1」を再生成します。古い値はすぐに使えなくなるため、それを使うスクリプトを更新してください。</translation>
    </message>
    <message>
        <source>The old value still works.</source>
        <translation>古い値は引き続き使えます。</translation>
    </message>
    <message>
        <source>The token was generated, but its value was lost</source>
        <translation>トークンは生成されましたが、値が失われました</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded. “%1” was created, but its value can&apos;t be shown. Regenerate the token to get a new value.</source>
        <translation>プラットフォームが応答する前に接続が切れました。「%1」は作成されましたが、値を表示できません。新しい値を得るには、トークンを再生成してください。</translation>
    </message>
    <message>
        <source>The old value may no longer work</source>
        <translation>古い値はもう使えない可能性があります</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded, so the new value of “%1” may have been lost. Regenerate the token again to get a working value.</source>
        <translation>プラットフォームが応答する前に接続が切れたため、「%1」の新しい値が失われた可能性があります。使える値を得るには、トークンをもう一度再生成してください。</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Remove “%1”.</source>
        <translation>「%1」を削除します。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s).</source>
        <translation>
            <numerusform>%Ln 個のアクセストークンを削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens were removed.</source>
        <translation>トークンは削除されていません。</translation>
    </message>
    <message>
        <source>No token was generated.</source>
        <translation>トークンは生成されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) removed.</source>
        <translation>
            <numerusform>%Ln 個のトークンを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) had already been removed.</source>
        <translation>
            <numerusform>%Ln 個のトークンはすでに削除されていました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActivityDialog</name>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>No recent activity</source>
        <translation>最近のアクティビティはありません</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>トークンの最終使用は %1 です。</translation>
    </message>
    <message>
        <source>This token has never been used.</source>
        <translation>トークンは一度も使われていません。</translation>
    </message>
    <message>
        <source>Recent activity for “%1”</source>
        <translation>「%1」の最近のアクティビティ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenDialog</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>For example, “CI deploys”</source>
        <translation>トークンの用途。例:「CI デプロイ」</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, for example “stop env”</source>
        <translation>メソッドを検索。例:「stop env」</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Only Checked</source>
        <translation>チェック済みのみ</translation>
    </message>
    <message>
        <source>Selected methods</source>
        <translation>選択したメソッド</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>トークンを再生成</translation>
    </message>
    <message>
        <source>Gives the token a new value. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>トークンに新しい値を設定します。古い値はすぐに使えなくなるため、それを使うスクリプトを更新してください。</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date, then regenerate the token.</source>
        <translation>このトークンは期限切れです。新しい日付を選んでから、トークンを再生成してください。</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>変更を破棄しますか?</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” replaced the methods you selected.</source>
        <translation>選択したメソッドは「%1」に置き換えられました。</translation>
    </message>
    <message>
        <source>Looks like “%1” (ID %2).</source>
        <translation>「%1」(ID %2) と同じように見えます。</translation>
    </message>
    <message>
        <source>From a Script…</source>
        <translation>スクリプトから…</translation>
    </message>
    <message>
        <source>From a Script</source>
        <translation>スクリプトから</translation>
    </message>
    <message>
        <source>Find the methods that a script calls</source>
        <translation>スクリプトが呼び出すメソッドを見つける</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) of the script are checked.</source>
        <translation>
            <numerusform>スクリプトのメソッド %n 個を選択しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenFinder</name>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account.</extracomment>
        <translation>「%1」、%2</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account, %3 its state, such as Active.</extracomment>
        <translation>「%1」、%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln tokens named “%1”, %2</source>
        <extracomment>%1 is the description that the tokens share, %2 the login of their account.</extracomment>
        <translation>
            <numerusform>「%1」という名前の %Ln 個のトークンのいずれか、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not of your account</source>
        <translation>お使いのアカウントのものではありません</translation>
    </message>
    <message>
        <source>Mistyped: its checksum doesn&apos;t fit</source>
        <translation>入力ミス: チェックサムが一致しません</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>If others may have seen the value, regenerate the token, then update the scripts that use it.</source>
        <translation>他の人が値を見た可能性がある場合は、トークンを再生成してから、それを使うスクリプトを更新してください。</translation>
    </message>
    <message>
        <source>The platform reports the description only. Give each token a description of its own to distinguish them.</source>
        <translation>プラットフォームは説明だけを返します。区別できるように、トークンごとに異なる説明を付けてください。</translation>
    </message>
    <message>
        <source>The token was removed or regenerated, or it belongs to another account or platform.</source>
        <translation>トークンが削除または再生成されたか、別のアカウントまたはプラットフォームのものです。</translation>
    </message>
    <message>
        <source>A character is missing or wrong. No token has this value.</source>
        <translation>文字が不足しているか間違っています。この値のトークンはありません。</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t support this, or can&apos;t be reached.</source>
        <translation>プラットフォームが対応していないか、接続できません。</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The token was never used.</extracomment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenModel</name>
    <message>
        <source>Never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>%1 まで有効 (%2)</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>このトークンは無期限です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>メソッド %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
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
        <translation>環境を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Take a Tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Restart Demo</source>
        <translation>デモをリセット</translation>
    </message>
    <message>
        <source>Presenter Mode</source>
        <translation>発表者モード</translation>
    </message>
    <message>
        <source>Copy UI Path</source>
        <translation>UI パスをコピー</translation>
    </message>
    <message>
        <source>Find a Token by Its Value…</source>
        <translation>値でトークンを検索…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorDialog</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>確認コード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app</source>
        <translation>この QR コードを認証アプリでスキャンしてください</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>または、このキーをアプリに入力してください:</translation>
    </message>
    <message>
        <source>6 digits from the app</source>
        <translation>アプリに表示される 6 桁の数字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>2 要素認証はオフのままです。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation>セットアップ…</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>2 要素認証を設定</translation>
    </message>
    <message>
        <source>New Recovery Codes…</source>
        <translation>新しい回復コード…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>新しい回復コード</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>オフにする…</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>2 要素認証をオフにする</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in requires a code from your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>オン。サインインには認証アプリのコードが必要です。回復コードは残り %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in requires only your password. Tokens aren&apos;t affected.</source>
        <translation>オフ。パスワードだけでサインインできます。トークンには影響しません。</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>2 要素認証を設定します。</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>2 要素認証はオフのままです。</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication. Signing in will require only your password, and your recovery codes will stop working.</source>
        <translation>2 要素認証をオフにします。パスワードだけでサインインできるようになり、回復コードは使えなくなります。</translation>
    </message>
    <message>
        <source>Two-factor authentication is still on.</source>
        <translation>2 要素認証はオンのままです。</translation>
    </message>
    <message>
        <source>Create new recovery codes. Your current codes will stop working.</source>
        <translation>新しい回復コードを作成します。現在のコードは使えなくなります。</translation>
    </message>
    <message>
        <source>Your current codes still work.</source>
        <translation>現在のコードは引き続き使えます。</translation>
    </message>
    <message>
        <source>Not available in presenter mode because the audience would see the key or codes.</source>
        <translation>発表者モードでは使用できません。聴衆にキーやコードが見えてしまうためです。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::UsageDialog</name>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Access token value</source>
        <translation>アクセストークンの値</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>curl (shell)</source>
        <translation>curl (シェル)</translation>
    </message>
    <message>
        <source>URL (browser)</source>
        <translation>URL (ブラウザー)</translation>
    </message>
    <message>
        <source>Maven</source>
        <translation>Maven</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>CI パイプライン</translation>
    </message>
    <message>
        <source>Required only to send the request</source>
        <translation>リクエストを送信するときだけ必要です</translation>
    </message>
    <message>
        <source>Use “%1” in a Request</source>
        <translation>リクエストで「%1」を使う</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>トークンの値</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>キーチェーンから</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>%1 の値を入力してください。</translation>
    </message>
    <message>
        <source>Copied. The token value isn&apos;t included.</source>
        <translation>コピーしました。トークンの値は含まれていません。</translation>
    </message>
    <message>
        <source>Enter the token value to send the request.</source>
        <translation>リクエストを送信するには、トークンの値を入力してください。</translation>
    </message>
    <message>
        <source>No response. %1</source>
        <translation>応答がありません。%1</translation>
    </message>
    <message>
        <source>&quot;result&quot;: %1 · %2 ms</source>
        <translation>&quot;result&quot;: %1 · %2 ミリ秒</translation>
    </message>
    <message>
        <source>Use in a Request</source>
        <translation>リクエストで使用</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ValueField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Token “%1” expires</source>
        <translation>トークン「%1」の有効期限</translation>
    </message>
    <message>
        <source>Account: %1
Platform: %2
Token ID: %3
Valid until: %4</source>
        <translation>アカウント: %1
プラットフォーム: %2
トークン ID: %3
有効期限: %4</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptDialog</name>
    <message>
        <source>Methods from a Script</source>
        <translation>スクリプトのメソッド</translation>
    </message>
    <message>
        <source>Script, log or collection</source>
        <translation>スクリプト、ログ、またはコレクション</translation>
    </message>
    <message>
        <source>Paste a script here, or drop a file</source>
        <translation>ここにスクリプトを貼り付けるか、ファイルをドロップしてください</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Calls that are no method of this platform</source>
        <translation>このプラットフォームのメソッドではない呼び出し</translation>
    </message>
    <message>
        <source>Replace what is checked</source>
        <translation>現在の選択を置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check These Methods</source>
        <translation>これらのメソッドを選択</translation>
    </message>
    <message>
        <source>Methods found</source>
        <translation>見つかったメソッド</translation>
    </message>
    <message>
        <source>Finds the API methods in scripts, CI files, Maven settings, Postman and OpenAPI collections, HAR files, access logs, and source code. The text stays on this computer.</source>
        <translation>スクリプト、CI ファイル、Maven の設定、Postman や OpenAPI のコレクション、HAR ファイル、アクセスログ、ソースコードから API メソッドを見つけます。テキストがこのコンピューターの外に送られることはありません。</translation>
    </message>
    <message>
        <source>Open a Script, Log, or Collection</source>
        <translation>スクリプト、ログ、またはコレクションを開く</translation>
    </message>
    <message>
        <source>Only the lines with calls are shown.</source>
        <translation>呼び出しのある行だけが表示されています。</translation>
    </message>
    <message>
        <source>%1 (lines: %2). Not needed: a token takes the place of signing in.</source>
        <translation>%1 (行: %2)。トークンがサインインの代わりになるため、必要ありません。</translation>
    </message>
    <message>
        <source>%1 (lines: %2)</source>
        <translation>%1 (行: %2)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>This script contains the value of a token (lines: %1). Anyone who can read the script can use the token. Keep the value in an environment variable or a secret of your CI system instead.</source>
        <translation>このスクリプトにはトークンの値が含まれています (行: %1)。スクリプトを読める人は誰でもトークンを使えます。値は環境変数か、CI システムのシークレットに保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) found. Select one to see where it&apos;s called.</source>
        <translation>
            <numerusform>%n 個のメソッドが見つかりました。選択すると、呼び出している行が表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The methods that the script calls are listed here.</source>
        <translation>スクリプトが呼び出すメソッドがここに表示されます。</translation>
    </message>
    <message>
        <source>No methods of this platform were found. Methods whose names the script puts together while it runs can&apos;t be found.</source>
        <translation>このプラットフォームのメソッドは見つかりませんでした。スクリプトが実行時に名前を組み立てるメソッドは見つけられません。</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>メソッドを 1 つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptMethodModel</name>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptReader</name>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>ファイルが %1 MB を超えています</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenExportMenu</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save the tokens that are shown to a file, without their values</source>
        <translation>表示中のトークンを値なしでファイルに保存</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <translation>一覧を CSV で…</translation>
    </message>
    <message>
        <source>List as JSON…</source>
        <translation>一覧を JSON で…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>カレンダー…</translation>
    </message>
    <message>
        <source>Export List as CSV</source>
        <translation>一覧を CSV でエクスポート</translation>
    </message>
    <message>
        <source>Export List as JSON</source>
        <translation>一覧を JSON でエクスポート</translation>
    </message>
    <message>
        <source>Export Expiry Dates as a Calendar</source>
        <translation>有効期限をカレンダーとしてエクスポート</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>%1 には何も書き込まれませんでした: %2。別の場所を選んでください。</translation>
    </message>
</context>
</TS>
