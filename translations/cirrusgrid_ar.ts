<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ApiMethod</name>
    <message>
        <source>Shows the billing account: balance, bonus and state</source>
        <translation>يعرض حساب الفوترة: الرصيد والمكافأة والحالة</translation>
    </message>
    <message>
        <source>Lists the charges of a period in detail</source>
        <translation>يسرد رسوم فترة بالتفصيل</translation>
    </message>
    <message>
        <source>Lists the account&apos;s quotas and their limits</source>
        <translation>يسرد حصص الحساب وحدودها</translation>
    </message>
    <message>
        <source>Adds domain names to an environment</source>
        <translation>يضيف أسماء نطاقات إلى بيئة</translation>
    </message>
    <message>
        <source>Uploads a custom SSL certificate</source>
        <translation>يرفع شهادة SSL خاصة</translation>
    </message>
    <message>
        <source>Attaches a public IP address to a node</source>
        <translation>يلحق عنوان IP عامًا بعقدة</translation>
    </message>
    <message>
        <source>Binds an external domain name to an environment</source>
        <translation>يربط اسم نطاق خارجيًا ببيئة</translation>
    </message>
    <message>
        <source>Binds several external domain names</source>
        <translation>يربط عدة أسماء نطاقات خارجية دفعة واحدة</translation>
    </message>
    <message>
        <source>Installs a custom SSL certificate for an environment</source>
        <translation>يثبّت شهادة SSL خاصة لبيئة</translation>
    </message>
    <message>
        <source>Binds an uploaded SSL certificate to an entry point</source>
        <translation>يربط شهادة SSL مرفوعة بنقطة دخول</translation>
    </message>
    <message>
        <source>Checks whether a domain name is free</source>
        <translation>يتحقق من أن اسم نطاق متاح</translation>
    </message>
    <message>
        <source>Checks whether an external domain name points at the environment</source>
        <translation>يتحقق من أن اسم نطاق خارجيًا يشير إلى البيئة</translation>
    </message>
    <message>
        <source>Deletes an environment&apos;s custom SSL certificate</source>
        <translation>يحذف شهادة SSL الخاصة ببيئة</translation>
    </message>
    <message>
        <source>Detaches a public IP address from a node</source>
        <translation>يفصل عنوان IP عامًا عن عقدة</translation>
    </message>
    <message>
        <source>Turns off an environment&apos;s SSL</source>
        <translation>يوقف SSL في بيئة</translation>
    </message>
    <message>
        <source>Replaces an uploaded SSL certificate</source>
        <translation>يستبدل شهادة SSL مرفوعة</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s domain names</source>
        <translation>يسرد أسماء نطاقات بيئة</translation>
    </message>
    <message>
        <source>Lists the external domain names bound to an environment</source>
        <translation>يسرد أسماء النطاقات الخارجية المرتبطة ببيئة</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s SSL settings</source>
        <translation>يعرض إعدادات SSL لبيئة</translation>
    </message>
    <message>
        <source>Lists the uploaded SSL certificates</source>
        <translation>يسرد شهادات SSL المرفوعة</translation>
    </message>
    <message>
        <source>Moves public IP addresses from one node to another</source>
        <translation>ينقل عناوين IP عامة من عقدة إلى أخرى</translation>
    </message>
    <message>
        <source>Removes domain names from an environment</source>
        <translation>يزيل أسماء نطاقات من بيئة</translation>
    </message>
    <message>
        <source>Unbinds an external domain name</source>
        <translation>يفك ربط اسم نطاق خارجي</translation>
    </message>
    <message>
        <source>Removes an environment&apos;s SSL</source>
        <translation>يزيل SSL من بيئة</translation>
    </message>
    <message>
        <source>Removes uploaded SSL certificates</source>
        <translation>يزيل شهادات SSL مرفوعة</translation>
    </message>
    <message>
        <source>Sets how many public IP addresses a node has</source>
        <translation>يحدد عدد عناوين IP العامة لعقدة</translation>
    </message>
    <message>
        <source>Swaps the external domain names of two environments</source>
        <translation>يبدّل أسماء النطاقات الخارجية بين بيئتين</translation>
    </message>
    <message>
        <source>Swaps the public IP addresses of two nodes</source>
        <translation>يبدّل عناوين IP العامة بين عقدتين</translation>
    </message>
    <message>
        <source>Unbinds an SSL certificate from an entry point</source>
        <translation>يفك ربط شهادة SSL عن نقطة دخول</translation>
    </message>
    <message>
        <source>Adds a project to a build node</source>
        <translation>يضيف مشروعًا إلى عقدة بناء</translation>
    </message>
    <message>
        <source>Adds a project whose repository requires a login and password</source>
        <translation>يضيف مشروعًا يطلب مستودعه اسم دخول وكلمة مرور</translation>
    </message>
    <message>
        <source>Adds a project whose repository asks for an SSH key</source>
        <translation>يضيف مشروعًا يطلب مستودعه مفتاح SSH</translation>
    </message>
    <message>
        <source>Builds a project and deploys the result</source>
        <translation>يبني مشروعًا وينشر الناتج</translation>
    </message>
    <message>
        <source>Builds a project</source>
        <translation>يبني مشروعًا</translation>
    </message>
    <message>
        <source>Deploys the last build of a project</source>
        <translation>ينشر آخر بناء لمشروع</translation>
    </message>
    <message>
        <source>Changes a project&apos;s settings</source>
        <translation>يغيّر إعدادات مشروع</translation>
    </message>
    <message>
        <source>Shows one project of a build node</source>
        <translation>يعرض مشروعًا واحدًا من عقدة بناء</translation>
    </message>
    <message>
        <source>Lists the projects of a build node</source>
        <translation>يسرد مشاريع عقدة بناء</translation>
    </message>
    <message>
        <source>Removes a project from a build node</source>
        <translation>يزيل مشروعًا من عقدة بناء</translation>
    </message>
    <message>
        <source>Updates a project from its repository</source>
        <translation>يحدّث مشروعًا من مستودعه</translation>
    </message>
    <message>
        <source>Adds environment variables to a container</source>
        <translation>يضيف متغيرات بيئة إلى حاوية</translation>
    </message>
    <message>
        <source>Adds a volume to a container</source>
        <translation>يضيف وحدة تخزين إلى حاوية</translation>
    </message>
    <message>
        <source>Adds a volume to every container of a layer</source>
        <translation>يضيف وحدة تخزين إلى كل حاويات طبقة</translation>
    </message>
    <message>
        <source>Adds several volumes to a container</source>
        <translation>يضيف عدة وحدات تخزين إلى حاوية</translation>
    </message>
    <message>
        <source>Opens an endpoint: a public port mapped to a node port</source>
        <translation>يفتح نقطة وصول: منفذًا عامًا يقود إلى منفذ في العقدة</translation>
    </message>
    <message>
        <source>Adds a property to an environment</source>
        <translation>يضيف خاصية إلى بيئة</translation>
    </message>
    <message>
        <source>Redirects a port inside a node</source>
        <translation>يعيد توجيه منفذ داخل عقدة</translation>
    </message>
    <message>
        <source>Sets properties of an environment</source>
        <translation>يضبط خصائص بيئة</translation>
    </message>
    <message>
        <source>Sets data of a layer</source>
        <translation>يضبط بيانات طبقة</translation>
    </message>
    <message>
        <source>Puts an environment into a group</source>
        <translation>يضع بيئة في مجموعة</translation>
    </message>
    <message>
        <source>Changes an environment&apos;s layers, nodes and resources</source>
        <translation>يغيّر طبقات بيئة وعقدها ومواردها</translation>
    </message>
    <message>
        <source>Checks whether an environment can move to another region</source>
        <translation>يتحقق من إمكان نقل بيئة إلى منطقة أخرى</translation>
    </message>
    <message>
        <source>Empties a log file of a node</source>
        <translation>يفرغ ملف سجل في عقدة</translation>
    </message>
    <message>
        <source>Makes a copy of an environment</source>
        <translation>ينشئ نسخة من بيئة</translation>
    </message>
    <message>
        <source>Creates an environment</source>
        <translation>ينشئ بيئة</translation>
    </message>
    <message>
        <source>Deletes an environment and everything in it</source>
        <translation>يحذف بيئة وكل ما فيها</translation>
    </message>
    <message>
        <source>Deploys an application archive</source>
        <translation>ينشر أرشيف تطبيق</translation>
    </message>
    <message>
        <source>Takes an environment out of a group</source>
        <translation>يخرج بيئة من مجموعة</translation>
    </message>
    <message>
        <source>Changes an endpoint</source>
        <translation>يغيّر نقطة وصول</translation>
    </message>
    <message>
        <source>Changes the settings of a layer</source>
        <translation>يغيّر إعدادات طبقة</translation>
    </message>
    <message>
        <source>Changes the credentials of a container registry</source>
        <translation>يغيّر بيانات الدخول إلى سجل حاويات</translation>
    </message>
    <message>
        <source>Runs commands on every node of a layer</source>
        <translation>ينفّذ أوامر في كل عقد طبقة</translation>
    </message>
    <message>
        <source>Runs commands on one node</source>
        <translation>ينفّذ أوامر في عقدة واحدة</translation>
    </message>
    <message>
        <source>Shows the total consumption of all environments</source>
        <translation>يعرض مجموع استهلاك كل البيئات</translation>
    </message>
    <message>
        <source>Lists environments with basic information</source>
        <translation>يسرد البيئات مع بياناتها الأساسية</translation>
    </message>
    <message>
        <source>Shows a container&apos;s entry point</source>
        <translation>يعرض نقطة الدخول لحاوية</translation>
    </message>
    <message>
        <source>Lists a container&apos;s environment variables</source>
        <translation>يسرد متغيرات البيئة لحاوية</translation>
    </message>
    <message>
        <source>Lists the environment variables of a layer</source>
        <translation>يسرد متغيرات البيئة لطبقة</translation>
    </message>
    <message>
        <source>Shows the manifest of a container image</source>
        <translation>يعرض بيان صورة حاوية</translation>
    </message>
    <message>
        <source>Lists the image tags a container can be switched to</source>
        <translation>يسرد وسوم الصورة التي يمكن تحويل حاوية إليها</translation>
    </message>
    <message>
        <source>Shows the command a container runs</source>
        <translation>يعرض الأمر الذي تنفّذه حاوية</translation>
    </message>
    <message>
        <source>Shows how a container is run</source>
        <translation>يعرض كيفية تشغيل حاوية</translation>
    </message>
    <message>
        <source>Lists the tags of a container image</source>
        <translation>يسرد وسوم صورة حاوية</translation>
    </message>
    <message>
        <source>Lists the volumes of a layer</source>
        <translation>يسرد وحدات التخزين لطبقة</translation>
    </message>
    <message>
        <source>Lists the volumes of a container</source>
        <translation>يسرد وحدات التخزين لحاوية</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s endpoints</source>
        <translation>يسرد نقاط الوصول لبيئة</translation>
    </message>
    <message>
        <source>Shows one environment with its nodes</source>
        <translation>يعرض بيئة واحدة مع عقدها</translation>
    </message>
    <message>
        <source>Shows a property of an environment</source>
        <translation>يعرض خاصية بيئة</translation>
    </message>
    <message>
        <source>Lists the environments with their nodes</source>
        <translation>يسرد البيئات مع عقدها</translation>
    </message>
    <message>
        <source>Lists a node&apos;s logs with their contents</source>
        <translation>يسرد سجلات عقدة مع محتواها</translation>
    </message>
    <message>
        <source>Lists a node&apos;s log files</source>
        <translation>يسرد ملفات السجل في عقدة</translation>
    </message>
    <message>
        <source>Lists an environment&apos;s layers</source>
        <translation>يسرد طبقات بيئة</translation>
    </message>
    <message>
        <source>Lists the software versions of a node</source>
        <translation>يسرد إصدارات البرمجيات في عقدة</translation>
    </message>
    <message>
        <source>Lists the regions where environments can be created</source>
        <translation>يسرد المناطق التي يمكن إنشاء بيئات فيها</translation>
    </message>
    <message>
        <source>Lists the regions with their host groups</source>
        <translation>يسرد المناطق مع مجموعات مضيفيها</translation>
    </message>
    <message>
        <source>Shows a container registry&apos;s information about an image</source>
        <translation>يعرض ما يقوله سجل حاويات عن صورة</translation>
    </message>
    <message>
        <source>Shows how to reach a node over SSH</source>
        <translation>يعرض كيفية الوصول إلى عقدة عبر SSH</translation>
    </message>
    <message>
        <source>Lists the software packages of a node</source>
        <translation>يسرد حزم البرمجيات في عقدة</translation>
    </message>
    <message>
        <source>Shows the consumption of an environment over time</source>
        <translation>يعرض استهلاك بيئة عبر الزمن</translation>
    </message>
    <message>
        <source>Shows the total consumption of an environment</source>
        <translation>يعرض مجموع استهلاك بيئة</translation>
    </message>
    <message>
        <source>Shows the manifest of a software template</source>
        <translation>يعرض بيان قالب برمجيات</translation>
    </message>
    <message>
        <source>Lists the software templates</source>
        <translation>يسرد قوالب البرمجيات</translation>
    </message>
    <message>
        <source>Moves an environment to another region</source>
        <translation>ينقل بيئة إلى منطقة أخرى</translation>
    </message>
    <message>
        <source>Reads a log file of a node</source>
        <translation>يقرأ ملف سجل في عقدة</translation>
    </message>
    <message>
        <source>Redeploys a container with another image tag</source>
        <translation>يعيد نشر حاوية بوسم صورة آخر</translation>
    </message>
    <message>
        <source>Redeploys containers with another image tag</source>
        <translation>يعيد نشر حاويات بوسم صورة آخر</translation>
    </message>
    <message>
        <source>Redeploys every container of a layer with another image tag</source>
        <translation>يعيد نشر كل حاويات طبقة بوسم صورة آخر</translation>
    </message>
    <message>
        <source>Removes a deployed application</source>
        <translation>يزيل تطبيقًا منشورًا</translation>
    </message>
    <message>
        <source>Removes environment variables from a container</source>
        <translation>يزيل متغيرات بيئة من حاوية</translation>
    </message>
    <message>
        <source>Removes a volume from a container</source>
        <translation>يزيل وحدة تخزين من حاوية</translation>
    </message>
    <message>
        <source>Removes a volume from every container of a layer</source>
        <translation>يزيل وحدة تخزين من كل حاويات طبقة</translation>
    </message>
    <message>
        <source>Removes several volumes from a container</source>
        <translation>يزيل عدة وحدات تخزين من حاوية</translation>
    </message>
    <message>
        <source>Closes an endpoint</source>
        <translation>يغلق نقطة وصول</translation>
    </message>
    <message>
        <source>Removes a property of an environment</source>
        <translation>يزيل خاصية من بيئة</translation>
    </message>
    <message>
        <source>Removes a log file of a node</source>
        <translation>يزيل ملف سجل من عقدة</translation>
    </message>
    <message>
        <source>Renames a deployed application&apos;s context</source>
        <translation>يغيّر اسم سياق تطبيق منشور</translation>
    </message>
    <message>
        <source>Sets a new password for a container</source>
        <translation>يضبط كلمة مرور جديدة لحاوية</translation>
    </message>
    <message>
        <source>Sets a new password for every container of a layer</source>
        <translation>يضبط كلمة مرور جديدة لكل حاويات طبقة</translation>
    </message>
    <message>
        <source>Sets a new password for a node</source>
        <translation>يضبط كلمة مرور جديدة لعقدة</translation>
    </message>
    <message>
        <source>Sets a new password for a node by ID</source>
        <translation>يضبط كلمة مرور جديدة لعقدة بمعرّفها</translation>
    </message>
    <message>
        <source>Sets a new password for all nodes of a type</source>
        <translation>يضبط كلمة مرور جديدة للعقد من نوع معيّن</translation>
    </message>
    <message>
        <source>Sets a new password for a node&apos;s service</source>
        <translation>يضبط كلمة مرور جديدة لخدمة في عقدة</translation>
    </message>
    <message>
        <source>Restarts a container</source>
        <translation>يعيد تشغيل حاوية</translation>
    </message>
    <message>
        <source>Restarts a node by ID</source>
        <translation>يعيد تشغيل عقدة بمعرّفها</translation>
    </message>
    <message>
        <source>Restarts nodes</source>
        <translation>يعيد تشغيل عقد</translation>
    </message>
    <message>
        <source>Restarts the services on nodes</source>
        <translation>يعيد تشغيل الخدمات في العقد</translation>
    </message>
    <message>
        <source>Restores a database from a dump</source>
        <translation>يستعيد قاعدة بيانات من نسخة تفريغ</translation>
    </message>
    <message>
        <source>Sets a node&apos;s cloudlets: its memory and processor share</source>
        <translation>يضبط وحدات cloudlet لعقدة: ذاكرتها وحصتها من المعالج</translation>
    </message>
    <message>
        <source>Sets a container&apos;s entry point</source>
        <translation>يضبط نقطة الدخول لحاوية</translation>
    </message>
    <message>
        <source>Sets a container&apos;s environment variables, replacing all</source>
        <translation>يضبط متغيرات البيئة لحاوية ويستبدلها كلها</translation>
    </message>
    <message>
        <source>Sets the environment variables of a layer, replacing all</source>
        <translation>يضبط متغيرات البيئة لطبقة ويستبدلها كلها</translation>
    </message>
    <message>
        <source>Sets the command a container runs</source>
        <translation>يضبط الأمر الذي تنفّذه حاوية</translation>
    </message>
    <message>
        <source>Sets an environment&apos;s display name</source>
        <translation>يضبط الاسم المعروض لبيئة</translation>
    </message>
    <message>
        <source>Sets the group of an environment</source>
        <translation>يضبط مجموعة بيئة</translation>
    </message>
    <message>
        <source>Sets a node&apos;s display name</source>
        <translation>يضبط الاسم المعروض لعقدة</translation>
    </message>
    <message>
        <source>Sets a layer&apos;s display name</source>
        <translation>يضبط الاسم المعروض لطبقة</translation>
    </message>
    <message>
        <source>Opens or closes access through the shared load balancer</source>
        <translation>يفتح أو يغلق الوصول عبر موازن الأحمال المشترك</translation>
    </message>
    <message>
        <source>Dismisses a message of an environment</source>
        <translation>يصرف رسالة تخص بيئة</translation>
    </message>
    <message>
        <source>Puts an environment to sleep</source>
        <translation>يضع بيئة في وضع السكون</translation>
    </message>
    <message>
        <source>Starts an environment</source>
        <translation>يشغّل بيئة</translation>
    </message>
    <message>
        <source>Stops an environment</source>
        <translation>يوقف بيئة</translation>
    </message>
    <message>
        <source>Adds a project to be built and deployed</source>
        <translation>يضيف مشروعًا للبناء والنشر</translation>
    </message>
    <message>
        <source>Adds a repository to deploy from</source>
        <translation>يضيف مستودعًا للنشر منه</translation>
    </message>
    <message>
        <source>Deploys an archive or a repository</source>
        <translation>ينشر أرشيفًا أو مستودعًا</translation>
    </message>
    <message>
        <source>Deploys an archive</source>
        <translation>ينشر أرشيفًا</translation>
    </message>
    <message>
        <source>Deploys a project</source>
        <translation>ينشر مشروعًا</translation>
    </message>
    <message>
        <source>Changes a project to be built</source>
        <translation>يغيّر مشروعًا للبناء</translation>
    </message>
    <message>
        <source>Changes a deployed project</source>
        <translation>يغيّر مشروعًا منشورًا</translation>
    </message>
    <message>
        <source>Changes a repository</source>
        <translation>يغيّر مستودعًا</translation>
    </message>
    <message>
        <source>Shows one project to be built</source>
        <translation>يعرض مشروعًا واحدًا للبناء</translation>
    </message>
    <message>
        <source>Lists the projects to be built</source>
        <translation>يسرد المشاريع المعدّة للبناء</translation>
    </message>
    <message>
        <source>Lists what is deployed in an environment</source>
        <translation>يسرد ما هو منشور في بيئة</translation>
    </message>
    <message>
        <source>Shows the deployment hooks</source>
        <translation>يعرض خطافات النشر</translation>
    </message>
    <message>
        <source>Shows one deployed project</source>
        <translation>يعرض مشروعًا منشورًا واحدًا</translation>
    </message>
    <message>
        <source>Lists the repositories</source>
        <translation>يسرد المستودعات</translation>
    </message>
    <message>
        <source>Removes a project to be built</source>
        <translation>يزيل مشروعًا للبناء</translation>
    </message>
    <message>
        <source>Removes a repository</source>
        <translation>يزيل مستودعًا</translation>
    </message>
    <message>
        <source>Renames the context of a deployment</source>
        <translation>يغيّر اسم سياق نشر</translation>
    </message>
    <message>
        <source>Removes a deployment</source>
        <translation>يزيل عملية نشر</translation>
    </message>
    <message>
        <source>Updates a deployment from its repository</source>
        <translation>يحدّث عملية نشر من مستودعها</translation>
    </message>
    <message>
        <source>Starts an export of an environment</source>
        <translation>يبدأ تصدير بيئة</translation>
    </message>
    <message>
        <source>Deletes an export</source>
        <translation>يحذف عملية تصدير</translation>
    </message>
    <message>
        <source>Deletes the data of an export</source>
        <translation>يحذف بيانات عملية تصدير</translation>
    </message>
    <message>
        <source>Lists the exports</source>
        <translation>يسرد عمليات التصدير</translation>
    </message>
    <message>
        <source>Shows an environment&apos;s topology as a manifest</source>
        <translation>يعرض بنية بيئة في صورة بيان</translation>
    </message>
    <message>
        <source>Adds a file or folder to favorites</source>
        <translation>يضيف ملفًا أو مجلدًا إلى المفضلة</translation>
    </message>
    <message>
        <source>Mounts a shared folder on every node of a layer</source>
        <translation>يصل مجلدًا مشتركًا بكل عقد طبقة</translation>
    </message>
    <message>
        <source>Mounts a shared folder on a node</source>
        <translation>يصل مجلدًا مشتركًا بعقدة</translation>
    </message>
    <message>
        <source>Appends text to a file</source>
        <translation>يلحق نصًا بملف</translation>
    </message>
    <message>
        <source>Checks whether two nodes mount each other&apos;s folders</source>
        <translation>يتحقق من أن عقدتين تصل كل منهما مجلدات الأخرى</translation>
    </message>
    <message>
        <source>Copies a file or folder</source>
        <translation>ينسخ ملفًا أو مجلدًا</translation>
    </message>
    <message>
        <source>Creates a file or folder</source>
        <translation>ينشئ ملفًا أو مجلدًا</translation>
    </message>
    <message>
        <source>Deletes a file or folder</source>
        <translation>يحذف ملفًا أو مجلدًا</translation>
    </message>
    <message>
        <source>Lists the folders that a node shares</source>
        <translation>يسرد المجلدات التي تشاركها عقدة</translation>
    </message>
    <message>
        <source>Lists the favorite files and folders</source>
        <translation>يسرد الملفات والمجلدات المفضلة</translation>
    </message>
    <message>
        <source>Lists the contents of a folder</source>
        <translation>يسرد محتوى مجلد</translation>
    </message>
    <message>
        <source>Lists the mount points of a node</source>
        <translation>يسرد نقاط الوصل في عقدة</translation>
    </message>
    <message>
        <source>Reads a file</source>
        <translation>يقرأ ملفًا</translation>
    </message>
    <message>
        <source>Stops sharing a folder</source>
        <translation>يوقف مشاركة مجلد</translation>
    </message>
    <message>
        <source>Removes a file or folder from the favorites</source>
        <translation>يزيل ملفًا أو مجلدًا من المفضلة</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on every node of a layer</source>
        <translation>يفصل مجلدًا مشتركًا عن كل عقد طبقة</translation>
    </message>
    <message>
        <source>Unmounts a shared folder on a node</source>
        <translation>يفصل مجلدًا مشتركًا عن عقدة</translation>
    </message>
    <message>
        <source>Renames a file or folder</source>
        <translation>يغيّر اسم ملف أو مجلد</translation>
    </message>
    <message>
        <source>Replaces text in a file</source>
        <translation>يستبدل نصًا في ملف</translation>
    </message>
    <message>
        <source>Unpacks an archive on a node</source>
        <translation>يفك أرشيفًا في عقدة</translation>
    </message>
    <message>
        <source>Unpacks an archive on the nodes of a type</source>
        <translation>يفك أرشيفًا في العقد من نوع معيّن</translation>
    </message>
    <message>
        <source>Uploads a file</source>
        <translation>يرفع ملفًا</translation>
    </message>
    <message>
        <source>Writes a file, replacing its contents</source>
        <translation>يكتب ملفًا ويستبدل محتواه</translation>
    </message>
    <message>
        <source>Creates a group of environments</source>
        <translation>ينشئ مجموعة بيئات</translation>
    </message>
    <message>
        <source>Changes a group</source>
        <translation>يغيّر مجموعة</translation>
    </message>
    <message>
        <source>Lists the groups</source>
        <translation>يسرد المجموعات</translation>
    </message>
    <message>
        <source>Removes a group; its environments stay</source>
        <translation>يزيل مجموعة وتبقى بيئاتها</translation>
    </message>
    <message>
        <source>Sets the environments of a group</source>
        <translation>يضبط بيئات مجموعة</translation>
    </message>
    <message>
        <source>Turns a group&apos;s network isolation on or off</source>
        <translation>يشغّل أو يوقف عزل الشبكة لمجموعة</translation>
    </message>
    <message>
        <source>Lists the layers with their data</source>
        <translation>يسرد الطبقات مع بياناتها</translation>
    </message>
    <message>
        <source>Sets the options of a layer</source>
        <translation>يضبط خيارات طبقة</translation>
    </message>
    <message>
        <source>Opens or closes a layer to the shared load balancer</source>
        <translation>يفتح أو يغلق طبقة أمام موازن الأحمال المشترك</translation>
    </message>
    <message>
        <source>Adds a firewall rule</source>
        <translation>يضيف قاعدة لجدار الحماية</translation>
    </message>
    <message>
        <source>Adds several firewall rules</source>
        <translation>يضيف عدة قواعد لجدار الحماية</translation>
    </message>
    <message>
        <source>Changes a firewall rule</source>
        <translation>يغيّر قاعدة لجدار الحماية</translation>
    </message>
    <message>
        <source>Lists the firewall rules</source>
        <translation>يسرد قواعد جدار الحماية</translation>
    </message>
    <message>
        <source>Removes a firewall rule</source>
        <translation>يزيل قاعدة من جدار الحماية</translation>
    </message>
    <message>
        <source>Removes several firewall rules</source>
        <translation>يزيل عدة قواعد من جدار الحماية</translation>
    </message>
    <message>
        <source>Turns a firewall on or off</source>
        <translation>يشغّل أو يوقف جدار حماية</translation>
    </message>
    <message>
        <source>Turns a firewall rule on or off</source>
        <translation>يشغّل أو يوقف قاعدة لجدار الحماية</translation>
    </message>
    <message>
        <source>Sets the firewall rules, replacing all</source>
        <translation>يضبط قواعد جدار الحماية ويستبدلها كلها</translation>
    </message>
    <message>
        <source>Shows one action with its state</source>
        <translation>يعرض إجراءً واحدًا مع حالته</translation>
    </message>
    <message>
        <source>Lists the actions in progress</source>
        <translation>يسرد الإجراءات الجارية</translation>
    </message>
    <message>
        <source>Shows the platform&apos;s time in UTC</source>
        <translation>يعرض وقت المنصة بتوقيت UTC</translation>
    </message>
    <message>
        <source>Lists an account&apos;s actions</source>
        <translation>يسرد إجراءات حساب</translation>
    </message>
    <message>
        <source>Searches the actions of a period</source>
        <translation>يبحث في إجراءات فترة</translation>
    </message>
    <message>
        <source>Adds a trigger that scales a layer by its load</source>
        <translation>يضيف محفّزًا يغيّر حجم طبقة بحسب حملها</translation>
    </message>
    <message>
        <source>Adds a trigger that reports a high load</source>
        <translation>يضيف محفّزًا يبلّغ عن حمل مرتفع</translation>
    </message>
    <message>
        <source>Adds a trigger</source>
        <translation>يضيف محفّزًا</translation>
    </message>
    <message>
        <source>Lists automatic scaling events</source>
        <translation>يسرد أوقات عمل التحجيم التلقائي</translation>
    </message>
    <message>
        <source>Deletes a trigger that scales a layer</source>
        <translation>يحذف محفّزًا يغيّر حجم طبقة</translation>
    </message>
    <message>
        <source>Deletes a trigger that reports a high load</source>
        <translation>يحذف محفّزًا يبلّغ عن حمل مرتفع</translation>
    </message>
    <message>
        <source>Deletes a trigger</source>
        <translation>يحذف محفّزًا</translation>
    </message>
    <message>
        <source>Changes a trigger that scales a layer</source>
        <translation>يغيّر محفّزًا يغيّر حجم طبقة</translation>
    </message>
    <message>
        <source>Changes a trigger that reports a high load</source>
        <translation>يغيّر محفّزًا يبلّغ عن حمل مرتفع</translation>
    </message>
    <message>
        <source>Changes a trigger</source>
        <translation>يغيّر محفّزًا</translation>
    </message>
    <message>
        <source>Lists the triggers that scale a layer</source>
        <translation>يسرد المحفّزات التي تغيّر حجم طبقة</translation>
    </message>
    <message>
        <source>Lists the triggers that report a high load</source>
        <translation>يسرد المحفّزات التي تبلّغ عن حمل مرتفع</translation>
    </message>
    <message>
        <source>Lists the events of a trigger</source>
        <translation>يسرد أوقات انطلاق محفّز</translation>
    </message>
    <message>
        <source>Lists the triggers</source>
        <translation>يسرد المحفّزات</translation>
    </message>
    <message>
        <source>Lists the load alerts that were sent</source>
        <translation>يسرد تنبيهات الحمل المرسلة</translation>
    </message>
    <message>
        <source>Turns a scaling trigger on or off</source>
        <translation>يشغّل أو يوقف محفّز تحجيم</translation>
    </message>
    <message>
        <source>Turns a load alert trigger on or off</source>
        <translation>يشغّل أو يوقف محفّز تنبيه للحمل</translation>
    </message>
    <message>
        <source>Turns a trigger on or off</source>
        <translation>يشغّل أو يوقف محفّزًا</translation>
    </message>
    <message>
        <source>Connects an environment to a version control project</source>
        <translation>يوصل بيئة بمشروع لإدارة الإصدارات</translation>
    </message>
    <message>
        <source>Disconnects a version control project</source>
        <translation>يفصل مشروعًا لإدارة الإصدارات</translation>
    </message>
    <message>
        <source>Changes a version control project</source>
        <translation>يغيّر مشروعًا لإدارة الإصدارات</translation>
    </message>
    <message>
        <source>Shows a version control project</source>
        <translation>يعرض مشروعًا لإدارة الإصدارات</translation>
    </message>
    <message>
        <source>Updates an environment from version control</source>
        <translation>يحدّث بيئة من إدارة الإصدارات</translation>
    </message>
    <message>
        <source>Adds an application to the marketplace</source>
        <translation>يضيف تطبيقًا إلى المتجر</translation>
    </message>
    <message>
        <source>Deletes an application from the marketplace</source>
        <translation>يحذف تطبيقًا من المتجر</translation>
    </message>
    <message>
        <source>Changes an application of the marketplace</source>
        <translation>يغيّر تطبيقًا في المتجر</translation>
    </message>
    <message>
        <source>Lists the add-ons available for an environment</source>
        <translation>يسرد الإضافات الملائمة لبيئة</translation>
    </message>
    <message>
        <source>Shows one application of the marketplace</source>
        <translation>يعرض تطبيقًا واحدًا من المتجر</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s categories</source>
        <translation>يسرد فئات المتجر</translation>
    </message>
    <message>
        <source>Shows the checksum of the marketplace&apos;s list</source>
        <translation>يعرض المجموع التدقيقي لقائمة المتجر</translation>
    </message>
    <message>
        <source>Lists the marketplace&apos;s applications</source>
        <translation>يسرد تطبيقات المتجر</translation>
    </message>
    <message>
        <source>Installs an application from the marketplace</source>
        <translation>يثبّت تطبيقًا من المتجر</translation>
    </message>
    <message>
        <source>Installs an add-on in an environment</source>
        <translation>يثبّت إضافة في بيئة</translation>
    </message>
    <message>
        <source>Empties the installer&apos;s log</source>
        <translation>يفرغ سجل المثبِّت</translation>
    </message>
    <message>
        <source>Reads the installer&apos;s log</source>
        <translation>يقرأ سجل المثبِّت</translation>
    </message>
    <message>
        <source>Writes to the installer&apos;s log</source>
        <translation>يكتب في سجل المثبِّت</translation>
    </message>
    <message>
        <source>Adds an application to the favorites</source>
        <translation>يضيف تطبيقًا إلى المفضلة</translation>
    </message>
    <message>
        <source>Adds a manifest to the favorites</source>
        <translation>يضيف بيانًا إلى المفضلة</translation>
    </message>
    <message>
        <source>Removes an application from the favorites</source>
        <translation>يزيل تطبيقًا من المفضلة</translation>
    </message>
    <message>
        <source>Lists the favorite applications</source>
        <translation>يسرد التطبيقات المفضلة</translation>
    </message>
    <message>
        <source>Runs an action of an installed package</source>
        <translation>ينفّذ إجراءً لحزمة مثبّتة</translation>
    </message>
    <message>
        <source>Shows the application id of an environment</source>
        <translation>يعرض معرّف التطبيق لبيئة</translation>
    </message>
    <message>
        <source>Shows one installation</source>
        <translation>يعرض تثبيتًا واحدًا</translation>
    </message>
    <message>
        <source>Lists the installations</source>
        <translation>يسرد عمليات التثبيت</translation>
    </message>
    <message>
        <source>Shows the application id for scripts</source>
        <translation>يعرض معرّف التطبيق للنصوص البرمجية</translation>
    </message>
    <message>
        <source>Shows the settings of an installation</source>
        <translation>يعرض إعدادات تثبيت</translation>
    </message>
    <message>
        <source>Uninstalls a package</source>
        <translation>يلغي تثبيت حزمة</translation>
    </message>
    <message>
        <source>Shows what a package&apos;s manifest says</source>
        <translation>يعرض ما يقوله بيان حزمة</translation>
    </message>
    <message>
        <source>Shows the settings a package requires</source>
        <translation>يعرض الإعدادات التي تطلبها حزمة</translation>
    </message>
    <message>
        <source>Shows the version of the installer&apos;s engine</source>
        <translation>يعرض إصدار محرك المثبِّت</translation>
    </message>
    <message>
        <source>Installs a package from its manifest</source>
        <translation>يثبّت حزمة من بيانها</translation>
    </message>
    <message>
        <source>Shows the account&apos;s name, email, and state</source>
        <translation>يعرض اسم الحساب وبريده وحالته</translation>
    </message>
    <message>
        <source>Sends a password reset email</source>
        <translation>يرسل بريدًا لإعادة ضبط كلمة مرور منسية</translation>
    </message>
    <message>
        <source>Creates a personal access token</source>
        <translation>ينشئ رمز وصول شخصيًا</translation>
    </message>
    <message>
        <source>Removes personal access tokens</source>
        <translation>يزيل رموز وصول شخصية</translation>
    </message>
    <message>
        <source>Changes a personal access token</source>
        <translation>يغيّر رمز وصول شخصيًا</translation>
    </message>
    <message>
        <source>Lists the methods of a collaboration policy</source>
        <translation>يسرد طرق سياسة تعاون</translation>
    </message>
    <message>
        <source>Lists where the account is signed in</source>
        <translation>يسرد الأماكن التي سُجّل الدخول منها إلى الحساب</translation>
    </message>
    <message>
        <source>Lists the API methods that a token can be granted</source>
        <translation>يسرد طرق API التي يمكن منحها لرمز</translation>
    </message>
    <message>
        <source>Lists the presets of API methods</source>
        <translation>يسرد القوالب الجاهزة لطرق API</translation>
    </message>
    <message>
        <source>Lists the account&apos;s personal access tokens</source>
        <translation>يسرد رموز الوصول الشخصية للحساب</translation>
    </message>
    <message>
        <source>Gives a personal access token a new value</source>
        <translation>يمنح رمز وصول شخصيًا قيمة جديدة</translation>
    </message>
    <message>
        <source>Signs in and opens a session</source>
        <translation>يسجّل الدخول ويفتح جلسة</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>ينهي الجلسة</translation>
    </message>
    <message>
        <source>Ends other sessions of the account</source>
        <translation>ينهي جلسات الحساب الأخرى</translation>
    </message>
    <message>
        <source>Accepts an invitation to a collaboration</source>
        <translation>يقبل دعوة إلى تعاون</translation>
    </message>
    <message>
        <source>Reinstates a suspended member</source>
        <translation>يعيد قبول عضو معلّق</translation>
    </message>
    <message>
        <source>Adds a permission policy</source>
        <translation>يضيف سياسة أذونات</translation>
    </message>
    <message>
        <source>Shares resources with members</source>
        <translation>يشارك موارد مع أعضاء</translation>
    </message>
    <message>
        <source>Adds a role</source>
        <translation>يضيف دورًا</translation>
    </message>
    <message>
        <source>Checks what a member may do with an environment</source>
        <translation>يتحقق مما يجوز لعضو فعله ببيئة</translation>
    </message>
    <message>
        <source>Removes a member</source>
        <translation>يزيل عضوًا</translation>
    </message>
    <message>
        <source>Deletes a policy</source>
        <translation>يحذف سياسة</translation>
    </message>
    <message>
        <source>Stops sharing resources</source>
        <translation>يوقف مشاركة موارد</translation>
    </message>
    <message>
        <source>Deletes a role</source>
        <translation>يحذف دورًا</translation>
    </message>
    <message>
        <source>Changes a collaboration</source>
        <translation>يغيّر تعاونًا</translation>
    </message>
    <message>
        <source>Changes a member</source>
        <translation>يغيّر عضوًا</translation>
    </message>
    <message>
        <source>Changes a policy</source>
        <translation>يغيّر سياسة</translation>
    </message>
    <message>
        <source>Changes a role</source>
        <translation>يغيّر دورًا</translation>
    </message>
    <message>
        <source>Lists the methods allowed on a shared resource</source>
        <translation>يسرد الطرق المسموح بها في مورد مشترك</translation>
    </message>
    <message>
        <source>Lists the resources of a collaboration</source>
        <translation>يسرد موارد تعاون</translation>
    </message>
    <message>
        <source>Lists the methods that a role allows</source>
        <translation>يسرد الطرق التي يسمح بها دور</translation>
    </message>
    <message>
        <source>Lists the collaborations of the account</source>
        <translation>يسرد حالات التعاون للحساب</translation>
    </message>
    <message>
        <source>Lists the resources shared with a member</source>
        <translation>يسرد الموارد المشتركة مع عضو</translation>
    </message>
    <message>
        <source>Lists the members</source>
        <translation>يسرد الأعضاء</translation>
    </message>
    <message>
        <source>Lists the policies</source>
        <translation>يسرد السياسات</translation>
    </message>
    <message>
        <source>Lists the methods of a policy</source>
        <translation>يسرد طرق سياسة</translation>
    </message>
    <message>
        <source>Lists the roles on a resource</source>
        <translation>يسرد الأدوار في مورد</translation>
    </message>
    <message>
        <source>Lists the roles</source>
        <translation>يسرد الأدوار</translation>
    </message>
    <message>
        <source>Invites somebody to a collaboration</source>
        <translation>يدعو شخصًا إلى تعاون</translation>
    </message>
    <message>
        <source>Leaves a collaboration</source>
        <translation>يغادر تعاونًا</translation>
    </message>
    <message>
        <source>Rejects an invitation</source>
        <translation>يرفض دعوة</translation>
    </message>
    <message>
        <source>Sends an invitation again</source>
        <translation>يعيد إرسال دعوة</translation>
    </message>
    <message>
        <source>Sets who a resource is shared with</source>
        <translation>يحدد من يُشارَك معه مورد</translation>
    </message>
    <message>
        <source>Sets who several resources are shared with</source>
        <translation>يحدد من تُشارَك معهم عدة موارد</translation>
    </message>
    <message>
        <source>Suspends a member</source>
        <translation>يعلّق عضوًا</translation>
    </message>
    <message>
        <source>Schedules a script for the account</source>
        <translation>يجدول نصًا برمجيًا للحساب</translation>
    </message>
    <message>
        <source>Schedules a script for an environment</source>
        <translation>يجدول نصًا برمجيًا لبيئة</translation>
    </message>
    <message>
        <source>Deletes scheduled tasks</source>
        <translation>يحذف مهامًا مجدولة</translation>
    </message>
    <message>
        <source>Changes a scheduled task</source>
        <translation>يغيّر مهمة مجدولة</translation>
    </message>
    <message>
        <source>Lists the scheduled tasks</source>
        <translation>يسرد المهام المجدولة</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>قيد الإطلاق</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>نائمة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>Cloning</source>
        <translation>قيد الاستنساخ</translation>
    </message>
    <message>
        <source>Doesn&apos;t exist</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>قيد التصدير</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>قيد النقل</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>معطوبة</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>قيد التحديث</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>Going to sleep</source>
        <translation>قيد الإنامة</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>قيد الاستعادة</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %n attempt(s) left.</source>
        <translation>
            <numerusform>رمز التحقق غير صحيح. لم تبق محاولات.</numerusform>
            <numerusform>رمز التحقق غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>رمز التحقق غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>رمز التحقق غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>رمز التحقق غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>رمز التحقق غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong code. Check it and try again.</source>
        <translation>رمز التحقق غير صحيح. تحقق منه وحاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n attempt(s) left.</source>
        <translation>
            <numerusform>كلمة مرور خاطئة. لم تبق محاولات.</numerusform>
            <numerusform>كلمة مرور خاطئة. بقيت محاولة واحدة.</numerusform>
            <numerusform>كلمة مرور خاطئة. بقيت محاولتان.</numerusform>
            <numerusform>كلمة مرور خاطئة. بقيت %n محاولات.</numerusform>
            <numerusform>كلمة مرور خاطئة. بقيت %n محاولة.</numerusform>
            <numerusform>كلمة مرور خاطئة. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Check it and try again.</source>
        <translation>كلمة مرور خاطئة. تحقق منها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A verification code is required.</source>
        <translation>يلزم رمز تحقق للمتابعة.</translation>
    </message>
    <message>
        <source>Your session has ended. Connect again to continue.</source>
        <translation>انتهت جلستك. اتصل مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t allow this action.</source>
        <translation>لا تسمح المنصة بهذا الإجراء.</translation>
    </message>
    <message>
        <source>This item no longer exists. Refresh the list.</source>
        <translation>لم يعد هذا العنصر موجودًا. حدّث القائمة.</translation>
    </message>
    <message>
        <source>This account has reached its token limit. Remove a token, then try again.</source>
        <translation>بلغ هذا الحساب الحد الأقصى لعدد الرموز. أزل رمزًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>كلمات مرور خاطئة كثيرة جدًا. حاول مرة أخرى بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This platform doesn&apos;t support this action.</source>
        <translation>لا تدعم هذه المنصة هذا الإجراء.</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded.</source>
        <translation>انقطع الاتصال قبل أن ترد المنصة.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the platform. Check your network connection and try again.</source>
        <translation>تعذّر الوصول إلى المنصة. تحقق من اتصال الشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>الاتصال غير آمن، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The platform sent an invalid response. Try again later.</source>
        <translation>أرسلت المنصة ردًا غير صالح. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t respond in time.</source>
        <translation>لم ترد المنصة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The platform isn&apos;t responding. Check your network connection and try again.</source>
        <translation>المنصة لا ترد. تحقق من اتصال الشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>حاول مرة أخرى بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Can&apos;t find the platform&apos;s address. Check the domain and your network connection.</source>
        <translation>تعذّر العثور على عنوان المنصة. تحقق من النطاق ومن اتصال الشبكة.</translation>
    </message>
    <message>
        <source>The platform refused the connection. Check the domain or try again later.</source>
        <translation>رفضت المنصة الاتصال. تحقق من النطاق أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The proxy server blocked the request. Check the system proxy settings.</source>
        <translation>حظر الخادم الوكيل الطلب. تحقق من إعدادات الوكيل في النظام.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t reach the platform. Try again later.</source>
        <translation>بوابة المنصة لا تستطيع الوصول إليها. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The platform is under maintenance.</source>
        <translation>المنصة تحت الصيانة.</translation>
    </message>
    <message>
        <source>The platform is receiving too many requests.</source>
        <translation>تتلقى المنصة طلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This network requires you to sign in. Open any page in a browser and sign in, then try again.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول. افتح أي صفحة في متصفح وسجّل الدخول، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The platform returned a web page instead of an API response. It may be under maintenance, or this network may require you to sign in first.</source>
        <translation>أعادت المنصة صفحة ويب بدلًا من رد API. قد تكون المنصة تحت الصيانة، أو تطلب هذه الشبكة تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The certificate was issued for a different domain, so nothing was sent. Check the platform&apos;s domain.</source>
        <translation>صدرت الشهادة لنطاق آخر، لذلك لم يُرسل شيء. تحقق من نطاق المنصة.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired, so nothing was sent. Contact the platform operator.</source>
        <translation>انتهت صلاحية شهادة المنصة، لذلك لم يُرسل شيء. اتصل بمسؤول المنصة.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate isn&apos;t valid yet, so nothing was sent. Check this computer&apos;s clock.</source>
        <translation>شهادة المنصة غير صالحة بعد، لذلك لم يُرسل شيء. تحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate comes from an untrusted certificate authority, so nothing was sent. If it&apos;s your organization&apos;s own authority, add its certificate to the platform.</source>
        <translation>شهادة المنصة صادرة عن جهة إصدار شهادات غير موثوقة، لذلك لم يُرسل شيء. إن كانت الجهة تابعة لمؤسستك فأضف شهادتها إلى المنصة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t establish a secure connection, so nothing was sent.</source>
        <translation>تعذّر إنشاء اتصال آمن، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The platform redirected to “%1”. The redirect was not followed. Check the platform&apos;s domain. If this network requires you to sign in, do so in a browser, then try again.</source>
        <translation>أعادت المنصة التوجيه إلى «⁨%1⁩»، ولم تُتّبع إعادة التوجيه. تحقق من نطاق المنصة. إن كانت هذه الشبكة تتطلب تسجيل الدخول فافعل ذلك في متصفح ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The platform&apos;s response is too large. Try again later.</source>
        <translation>رد المنصة كبير جدًا. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The platform returned error %1.</source>
        <translation>أعادت المنصة الخطأ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the description. Change it and try again.</source>
        <translation>لم تقبل المنصة الوصف. غيّره ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the expiry date. Choose another date.</source>
        <translation>لم تقبل المنصة تاريخ الانتهاء. اختر تاريخًا آخر.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the selected methods. Refresh the list of methods and select them again.</source>
        <translation>لم تقبل المنصة الطرق المحددة. حدّث قائمة الطرق ثم حددها مرة أخرى.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the login. It may be in use already. Choose a different login.</source>
        <translation>لم تقبل المنصة اسم الدخول. قد يكون مستخدمًا بالفعل. اختر اسم دخول آخر.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the name. Change it and try again.</source>
        <translation>لم تقبل المنصة الاسم. غيّره ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the password. Choose a different password.</source>
        <translation>لم تقبل المنصة كلمة المرور. اختر كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>The platform didn&apos;t accept the input. Its message was: “%1”</source>
        <translation>لم تقبل المنصة المدخلات. كانت رسالتها: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The platform returned error %2. Its message was: “%1”</source>
        <translation>أعادت المنصة الخطأ %2. كانت رسالتها: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The platform can&apos;t use its database. Its message was: “%1”</source>
        <translation>لا تستطيع المنصة استخدام قاعدة بياناتها. كانت رسالتها: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Refresh to see the current state.</source>
        <translation>لا يُعرف هل أُجري التغيير أم لا. حدّث لرؤية الحالة الحالية.</translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message>
        <source>Custom</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>“%1” is the name of a platform preset. Choose a different name.</source>
        <translation>«⁨%1⁩» اسم قالب من قوالب المنصة. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Select at least one method first.</source>
        <translation>حدّد طريقة واحدة على الأقل أولًا.</translation>
    </message>
    <message>
        <source>A set named “%1” already exists.</source>
        <translation>توجد مجموعة باسم «⁨%1⁩» بالفعل.</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid JSON: %1 at byte %2.</source>
        <translation>الملف ليس بصيغة JSON: ⁨%1⁩، عند البايت ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain any method sets.</source>
        <translation>لا يحتوي الملف على مجموعات طرق.</translation>
    </message>
    <message>
        <source>The file was created by a newer version of CirrusGrid Dashboard. Update the program to import it.</source>
        <translation>أُنشئ الملف بإصدار أحدث من CirrusGrid Dashboard. حدّث البرنامج لاستيراده.</translation>
    </message>
    <message>
        <source>The set “%1” includes a method that can&apos;t be granted: %2.</source>
        <translation>تذكر المجموعة «⁨%1⁩» طريقة لا يمكن منحها: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The set “%1” is empty.</source>
        <translation>لا تحتوي المجموعة «⁨%1⁩» على طرق.</translation>
    </message>
    <message numerus="yes">
        <source>The name can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>لا يمكن أن يتجاوز الاسم %n حرف.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الاسم حرفًا واحدًا.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الاسم حرفين.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الاسم %n أحرف.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الاسم %n حرفًا.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الاسم %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the set.</source>
        <translation>أعط المجموعة اسمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved set(s) can&apos;t be used here. Nothing was removed. %1</source>
        <translation>
            <numerusform>لا توجد مجموعات محفوظة لا يمكن استخدامها هنا. لم تتم إزالة شيء. ⁨%1⁩</numerusform>
            <numerusform>لا يمكن استخدام مجموعة محفوظة واحدة هنا. لم تتم إزالة شيء. ⁨%1⁩</numerusform>
            <numerusform>لا يمكن استخدام مجموعتين محفوظتين هنا. لم تتم إزالة شيء. ⁨%1⁩</numerusform>
            <numerusform>لا يمكن استخدام %n مجموعات محفوظة هنا. لم تتم إزالة شيء. ⁨%1⁩</numerusform>
            <numerusform>لا يمكن استخدام %n مجموعة محفوظة هنا. لم تتم إزالة شيء. ⁨%1⁩</numerusform>
            <numerusform>لا يمكن استخدام %n مجموعة محفوظة هنا. لم تتم إزالة شيء. ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved sets can&apos;t be read. They stay in the settings file. %1</source>
        <translation>تعذّرت قراءة المجموعات المحفوظة. وهي باقية في ملف الإعدادات. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Generate Access Token</source>
        <translation>إنشاء رمز وصول</translation>
    </message>
    <message>
        <source>Edit Access Token</source>
        <translation>تعديل رمز الوصول</translation>
    </message>
    <message>
        <source>Copy Access Token</source>
        <translation>نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>Enter a description.</source>
        <translation>أدخل وصفًا.</translation>
    </message>
    <message>
        <source>The description contains characters that can&apos;t be displayed. Remove them.</source>
        <translation>يحتوي الوصف على أحرف لا يمكن عرضها. أزلها.</translation>
    </message>
    <message>
        <source>Enter a date, or choose “Never expires”.</source>
        <translation>أدخل تاريخًا، أو اختر «بلا انتهاء».</translation>
    </message>
    <message>
        <source>Enter the date as dd-mm-yyyy.</source>
        <translation>أدخل التاريخ بالصيغة يوم-شهر-سنة.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose today or a later date.</source>
        <translation>هذا التاريخ مضى. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>اختر طريقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>There are no changes to apply.</source>
        <translation>لا توجد تغييرات لتطبيقها.</translation>
    </message>
    <message>
        <source>No methods are checked. Turn off “Only Checked” to see all methods.</source>
        <translation>لا توجد طرق محددة. أوقف «المحددة فقط» لعرض الكل.</translation>
    </message>
    <message>
        <source>No checked methods match “%1”.</source>
        <translation>لا توجد طريقة محددة تطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No methods match “%1”. Press Esc to clear the search.</source>
        <translation>لا توجد طريقة تطابق «⁨%1⁩». اضغط Esc لمسح البحث.</translation>
    </message>
    <message>
        <source>The token hasn&apos;t been generated.</source>
        <translation>لم يُنشأ أي رمز بعد.</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>ستفقد تغييراتك.</translation>
    </message>
    <message numerus="yes">
        <source>The description can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>لا يمكن أن يتجاوز الوصف %n حرف.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الوصف حرفًا واحدًا.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الوصف حرفين.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الوصف %n أحرف.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الوصف %n حرفًا.</numerusform>
            <numerusform>لا يمكن أن يتجاوز الوصف %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist. Check the day and month.</source>
        <translation>هذا التاريخ غير موجود. تحقق من اليوم والشهر.</translation>
    </message>
    <message>
        <source>The description contains only invisible characters. Enter visible text.</source>
        <translation>لا يحتوي الوصف إلا على أحرف غير مرئية. أدخل نصًا مرئيًا.</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>Custom (based on %1, %2)</source>
        <translation>مخصّص، من ⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>وصف جديد</translation>
    </message>
    <message>
        <source>same methods, different preset</source>
        <translation>الطرق نفسها، قالب آخر</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>⁨%1⁩ طرق</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>تاريخ جديد</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>No methods selected</source>
        <translation>لم تُحدّد طرق</translation>
    </message>
    <message>
        <source>%L1 of %L2 methods</source>
        <translation>⁨%L1⁩ من ⁨%L2⁩ طريقة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln service(s)</source>
        <translation>
            <numerusform>في %Ln خدمة</numerusform>
            <numerusform>في خدمة واحدة</numerusform>
            <numerusform>في خدمتين</numerusform>
            <numerusform>في %Ln خدمات</numerusform>
            <numerusform>في %Ln خدمة</numerusform>
            <numerusform>في %Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can make changes</source>
        <translation>
            <numerusform>لا شيء يغيّر</numerusform>
            <numerusform>واحدة تُجري تغييرات</numerusform>
            <numerusform>اثنتان تُجريان تغييرات</numerusform>
            <numerusform>%Ln تُجري تغييرات</numerusform>
            <numerusform>%Ln تُجري تغييرات</numerusform>
            <numerusform>%Ln تُجري تغييرات</numerusform>
        </translation>
    </message>
    <message>
        <source>all read-only</source>
        <translation>كلها للقراءة فقط</translation>
    </message>
    <message>
        <source>Edit “%1”: %2.</source>
        <translation>تعديل «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Generate “%1”: %2, %3.</source>
        <translation>إنشاء «⁨%1⁩»: ⁨%2⁩، ⁨%3⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln طريقة</numerusform>
            <numerusform>طريقة واحدة</numerusform>
            <numerusform>طريقتان</numerusform>
            <numerusform>%Ln طرق</numerusform>
            <numerusform>%Ln طريقة</numerusform>
            <numerusform>%Ln طريقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>ينتهي بعد يوم</numerusform>
            <numerusform>ينتهي بعد يومين</numerusform>
            <numerusform>ينتهي بعد %n أيام</numerusform>
            <numerusform>ينتهي بعد %n يومًا</numerusform>
            <numerusform>ينتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصّص</translation>
    </message>
    <message numerus="yes">
        <source>Custom (%Ln method(s))</source>
        <translation>
            <numerusform>مخصّص (%Ln طريقة)</numerusform>
            <numerusform>مخصّص (طريقة واحدة)</numerusform>
            <numerusform>مخصّص (طريقتان)</numerusform>
            <numerusform>مخصّص (%Ln طرق)</numerusform>
            <numerusform>مخصّص (%Ln طريقة)</numerusform>
            <numerusform>مخصّص (%Ln طريقة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>بلا انتهاء</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose Access Tokens.</source>
        <translation>اختر «رموز الوصول».</translation>
    </message>
    <message>
        <source>Use a separate token for each script. Generate one now.</source>
        <translation>استخدم رمز وصول منفصلًا لكل نص برمجي. أنشئ واحدًا الآن.</translation>
    </message>
    <message>
        <source>Describe what the token is for, then press Tab.</source>
        <translation>صف الغرض من الرمز ثم اضغط Tab.</translation>
    </message>
    <message>
        <source>Tokens expire after 30 days unless you choose another date.</source>
        <translation>تنتهي الرموز بعد 30 يومًا ما لم تختر تاريخًا آخر.</translation>
    </message>
    <message>
        <source>Search the API methods. Type “stop env”.</source>
        <translation>ابحث بين طرق API. اكتب «stop env».</translation>
    </message>
    <message>
        <source>Check StopEnv. The token can call this method and nothing else.</source>
        <translation>حدّد StopEnv. يستطيع الرمز استدعاء هذه الطريقة فقط.</translation>
    </message>
    <message>
        <source>Only Checked shows everything the token is allowed to do.</source>
        <translation>«المحددة فقط» تعرض كل ما يستطيع الرمز فعله.</translation>
    </message>
    <message>
        <source>Generate the token. You&apos;ll be asked for your password.</source>
        <translation>أنشئ الرمز. ستُطلب منك كلمة المرور.</translation>
    </message>
    <message>
        <source>Confirm.</source>
        <translation>أكّد.</translation>
    </message>
    <message>
        <source>The value is shown only once. Copy it now. The clipboard is cleared after a minute.</source>
        <translation>تُعرض القيمة مرة واحدة فقط. انسخها الآن. تُمسح الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Now use it in a request.</source>
        <translation>استخدمه الآن في طلب.</translation>
    </message>
    <message>
        <source>This is the request a script would make. Send it from here.</source>
        <translation>هذا هو الطلب الذي يرسله النص البرمجي. أرسله من هنا.</translation>
    </message>
    <message>
        <source>&quot;result&quot;: 0 means the call succeeded. Close this window.</source>
        <translation>‏⁦&quot;result&quot;: 0⁩ يعني أن الاستدعاء نجح. أغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Close this window, too. The value won&apos;t be shown again.</source>
        <translation>أغلق هذه النافذة أيضًا. لن تُعرض القيمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The token stopped the environment. Activity shows the call.</source>
        <translation>أوقف الرمز البيئة. يظهر الاستدعاء في «النشاط».</translation>
    </message>
    <message>
        <source>Remove tokens you no longer need. Select the token, then choose Remove.</source>
        <translation>أزل الرموز التي لم تعد تحتاج إليها. حدّد الرمز ثم اختر «إزالة».</translation>
    </message>
    <message>
        <source>Scripts that still use it get an error from now on.</source>
        <translation>النصوص البرمجية التي ما زالت تستخدمه تتلقى خطأ من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>That&apos;s the tour. To learn more, see the user guide.</source>
        <translation>انتهت الجولة. لمعرفة المزيد، راجع دليل المستخدم.</translation>
    </message>
    <message>
        <source>Tour example</source>
        <extracomment>The description of a token.</extracomment>
        <translation>مثال الجولة</translation>
    </message>
    <message>
        <source>The demo&apos;s password is “demo”.</source>
        <translation>كلمة مرور العرض التجريبي هي «demo».</translation>
    </message>
    <message>
        <source>Enter the password again: “demo”.</source>
        <translation>أدخل كلمة المرور مرة أخرى: «demo».</translation>
    </message>
    <message>
        <source>Open Settings to find your access tokens.</source>
        <translation>افتح «الإعدادات» للعثور على رموز الوصول.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message>
        <source>This account is suspended</source>
        <translation>هذا الحساب معلّق</translation>
    </message>
    <message>
        <source>Its tokens can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>لا يمكن رؤية رموزه ولا تغييرها. اتصل بمسؤول المنصة.</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Token summary</source>
        <translation>ملخص الرموز</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>غير المستخدمة</translation>
    </message>
    <message>
        <source>Recent Activity…</source>
        <translation>النشاط الأخير…</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>استخدام في طلب…</translation>
    </message>
    <message>
        <source>Edit the selected token (Enter)</source>
        <translation>تعديل الرمز المحدد (Enter)</translation>
    </message>
    <message>
        <source>Create a new token based on the selected one</source>
        <translation>إنشاء رمز جديد على أساس الرمز المحدد</translation>
    </message>
    <message>
        <source>Remove the selected tokens</source>
        <translation>إزالة الرموز المحددة</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>لا توجد رموز وصول بعد</translation>
    </message>
    <message>
        <source>An access token lets a script call selected API methods without your password. Use a separate token for each script, with only the methods it needs.</source>
        <translation>يتيح رمز الوصول لنص برمجي استدعاء طرق مختارة من API من دون كلمة المرور. استخدم رمزًا منفصلًا لكل نص برمجي، بالطرق التي يحتاجها فقط.</translation>
    </message>
    <message>
        <source>Generate First Token</source>
        <translation>إنشاء أول رمز</translation>
    </message>
    <message>
        <source>No matching tokens</source>
        <translation>لا يوجد رمز يطابق التصفية</translation>
    </message>
    <message>
        <source>The filter matches descriptions, presets, methods, and IDs.</source>
        <translation>تبحث التصفية في الوصف والقالب والطرق والمعرّف.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>This account has reached its limit of %L1 tokens. Remove a token to generate another.</source>
        <translation>بلغ هذا الحساب حده الأقصى وهو ⁨%L1⁩ من الرموز. أزل رمزًا لإنشاء آخر.</translation>
    </message>
    <message>
        <source>Generate a token (Ctrl+N)</source>
        <translation>إنشاء رمز (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>⁨%L1⁩ من %Ln رمز</numerusform>
            <numerusform>⁨%L1⁩ من رمز واحد</numerusform>
            <numerusform>⁨%L1⁩ من رمزين</numerusform>
            <numerusform>⁨%L1⁩ من %Ln رموز</numerusform>
            <numerusform>⁨%L1⁩ من %Ln رمزًا</numerusform>
            <numerusform>⁨%L1⁩ من %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>لا شيء أخفاه المرشّح</numerusform>
            <numerusform>واحد أخفاه المرشّح</numerusform>
            <numerusform>اثنان أخفاهما المرشّح</numerusform>
            <numerusform>%Ln أخفاها المرشّح</numerusform>
            <numerusform>%Ln أخفاها المرشّح</numerusform>
            <numerusform>%Ln أخفاها المرشّح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>جارٍ تحميل الرموز…</translation>
    </message>
    <message>
        <source>Reload the token list</source>
        <translation>إعادة تحميل قائمة الرموز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) within %1</source>
        <translation>
            <numerusform>لا ينتهي أي منها خلال %1</numerusform>
            <numerusform>ينتهي واحد منها خلال %1</numerusform>
            <numerusform>ينتهي اثنان منها خلال %1</numerusform>
            <numerusform>تنتهي %Ln منها خلال %1</numerusform>
            <numerusform>ينتهي %Ln منها خلال %1</numerusform>
            <numerusform>ينتهي %Ln منها خلال %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Find by Value…</source>
        <translation>البحث بالقيمة…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccountTab</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Email (used to sign in)</source>
        <translation>البريد الإلكتروني (يُستخدم لتسجيل الدخول)</translation>
    </message>
    <message>
        <source>Account settings saved.</source>
        <translation>حُفظت إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Change the account name or email.</source>
        <translation>تغيير اسم الحساب أو بريده الإلكتروني.</translation>
    </message>
    <message>
        <source>The account was not changed.</source>
        <translation>لم يتغير الحساب.</translation>
    </message>
    <message>
        <source>To change this account, go to the platform&apos;s website.</source>
        <translation>لتغيير هذا الحساب، انتقل إلى موقع المنصة.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityModel</name>
    <message>
        <source>token “%1”</source>
        <translation>الرمز «⁨%1⁩»</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>فشل (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>API calls and changes appear here.</source>
        <translation>تظهر هنا استدعاءات API والتغييرات.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Callout</name>
    <message>
        <source>Show me (F8)</source>
        <translation>أرِني (F8)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>التالي (F8)</translation>
    </message>
    <message>
        <source>End Tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ChangePasswordTab</name>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <translation>تأكيد كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Changing the password ends all other sessions. Access tokens keep working.</source>
        <translation>يؤدي تغيير كلمة المرور إلى إنهاء كل الجلسات الأخرى. تظل رموز الوصول تعمل.</translation>
    </message>
    <message>
        <source>The new passwords don&apos;t match. Enter them again.</source>
        <translation>كلمتا المرور الجديدتان غير متطابقتين. أدخلهما من جديد.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>تغيّرت كلمة المرور.</translation>
    </message>
    <message>
        <source>To change your password, go to the platform&apos;s website.</source>
        <translation>لتغيير كلمة المرور، انتقل إلى موقع المنصة.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>لم تتغير كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ConnectDialog</name>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Confirm password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>إبقائي مسجّل الدخول</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Saves the session in the system keychain. Your password is never saved.</source>
        <translation>يحفظ الجلسة في سلسلة مفاتيح النظام. لا تُحفظ كلمة المرور أبدًا.</translation>
    </message>
    <message>
        <source>Welcome to CirrusGrid</source>
        <translation>مرحبًا بك في CirrusGrid</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>الاتصال بمنصة</translation>
    </message>
    <message>
        <source>The local platform runs inside this program and doesn&apos;t have an account yet. Choose a login and password to create one. Three sample environments are included.</source>
        <translation>تعمل المنصة المحلية داخل هذا البرنامج وليس لها حساب بعد. اختر اسم الدخول وكلمة المرور لإنشاء حساب. تتضمن المنصة ثلاث بيئات نموذجية.</translation>
    </message>
    <message>
        <source>Sign in with your account&apos;s login and password.</source>
        <translation>سجّل الدخول باسم الدخول وكلمة المرور لحسابك.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>Enter a code from your authenticator app, or a recovery code.</source>
        <translation>أدخل رمزًا من تطبيق المصادقة أو رمز استرداد.</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Enter them again.</source>
        <translation>كلمتا المرور غير متطابقتين. أدخلهما من جديد.</translation>
    </message>
    <message>
        <source>The sign-in timed out. Connect again and enter a new code.</source>
        <translation>انتهت مهلة تسجيل الدخول. اتصل مرة أخرى وأدخل رمز تحقق جديدًا.</translation>
    </message>
    <message>
        <source>Wrong login or password. Check both and try again.</source>
        <translation>اسم الدخول أو كلمة المرور خطأ. تحقق منهما وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Manage the platform</source>
        <translation>إدارة المنصة</translation>
    </message>
    <message>
        <source>Edit or remove this platform</source>
        <translation>تعديل هذه المنصة أو إزالتها</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Add Platform…</source>
        <translation>إضافة منصة…</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>Sign in again to pick up where you left off.</source>
        <translation>سجّل الدخول مرة أخرى للمتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>إزالة «⁨%1⁩» من هذا البرنامج؟</translation>
    </message>
    <message>
        <source>The platform itself isn&apos;t affected. Its saved sessions are removed from this computer.</source>
        <translation>لا تتأثر المنصة نفسها. تُزال جلساتها المحفوظة من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>المنصة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your saved session because the system keychain is locked or isn&apos;t available. Sign in with your password.</source>
        <translation>تعذّرت قراءة الجلسة المحفوظة لأن سلسلة مفاتيح النظام مقفلة أو غير متاحة. سجّل الدخول بكلمة المرور.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardPage</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Access Tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>offline, retrying in %n s</source>
        <translation>
            <numerusform>غير متصل، تُعاد المحاولة الآن</numerusform>
            <numerusform>غير متصل، تُعاد المحاولة بعد ثانية</numerusform>
            <numerusform>غير متصل، تُعاد المحاولة بعد ثانيتين</numerusform>
            <numerusform>غير متصل، تُعاد المحاولة بعد %n ثوانٍ</numerusform>
            <numerusform>غير متصل، تُعاد المحاولة بعد %n ثانية</numerusform>
            <numerusform>غير متصل، تُعاد المحاولة بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>API at %1</source>
        <translation>API على ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account on a platform, in the user menu.</extracomment>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>المقدّم</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation>وضع التقديم</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardProgram</name>
    <message>
        <source>Token %1</source>
        <extracomment>What an audience sees instead of a token&apos;s description; %1 is the token&apos;s ID.</extracomment>
        <translation>الرمز ⁨%1⁩</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::EnvironmentPanel</name>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>سكون</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>No matching environments.</source>
        <translation>لا توجد بيئة تطابق البحث.</translation>
    </message>
    <message>
        <source>This account has no environments.</source>
        <translation>ليس لهذا الحساب بيئات.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>لم يتغير ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ExpiryField</name>
    <message>
        <source>Expires At</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>اختيار يوم (Alt+↓)</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>صالح لمدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>صالح حتى ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FailureLine</name>
    <message>
        <source>The saved session is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>ما زالت الجلسة المحفوظة في سلسلة مفاتيح النظام، وهي مقفلة أو غير متاحة. ستُزال عندما تتاح سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The saved token value is still in the system keychain, which is locked or isn&apos;t available. It will be removed when the keychain is available.</source>
        <translation>ما زالت قيمة رمز الوصول المحفوظة في سلسلة مفاتيح النظام، وهي مقفلة أو غير متاحة. ستُزال عندما تتاح سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save settings to %1. Changes last only until you quit. Check the file&apos;s permissions and the free disk space.</source>
        <translation>تعذّر حفظ الإعدادات في ⁨%1⁩. تسري التغييرات حتى الخروج من البرنامج فقط. تحقق من أذونات الملف والمساحة الحرة على القرص.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read.</source>
        <translation>تعذّرت قراءة بعض الإعدادات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Some settings in %1 couldn&apos;t be read. The damaged file was copied to %2.</source>
        <translation>تعذّرت قراءة بعض الإعدادات في ⁨%1⁩. نُسخ الملف التالف إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The system keychain isn&apos;t available, so you&apos;ll have to sign in again next time.</source>
        <translation>سلسلة مفاتيح النظام غير متاحة، لذلك ستحتاج إلى تسجيل الدخول مرة أخرى في المرة القادمة.</translation>
    </message>
    <message>
        <source>This account is suspended. Its tokens and environments can&apos;t be viewed or changed. Contact the platform operator.</source>
        <translation>هذا الحساب معلّق: لا يمكن رؤية رموزه وبيئاته ولا تغييرها. اتصل بمسؤول المنصة.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FindTokenDialog</name>
    <message>
        <source>Find a Token by Its Value</source>
        <translation>البحث عن رمز بقيمته</translation>
    </message>
    <message>
        <source>Text that may contain token values</source>
        <translation>نص قد يحتوي على قيم رموز</translation>
    </message>
    <message>
        <source>Paste a value or a text that contains some, or drop a file</source>
        <translation>ألصق قيمة أو نصًا يحتوي على قيم، أو أفلت ملفًا</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة الإنشاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only the value&apos;s SHA-256 is sent to your platforms.</source>
        <translation>يبقى النص على هذا الحاسوب. لا يُرسل إلى أي منصة سوى ⁨SHA-256⁩ للقيمة.</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date first.</source>
        <translation>انتهى هذا الرمز. يلزم تعديل تاريخه أولًا.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>تعذّرت قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) in %1.</source>
        <translation>
            <numerusform>لا توجد قيم جديدة في ⁨%1⁩.</numerusform>
            <numerusform>قيمة جديدة واحدة في ⁨%1⁩.</numerusform>
            <numerusform>قيمتان جديدتان في ⁨%1⁩.</numerusform>
            <numerusform>%Ln قيم جديدة في ⁨%1⁩.</numerusform>
            <numerusform>%Ln قيمة جديدة في ⁨%1⁩.</numerusform>
            <numerusform>%Ln قيمة جديدة في ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copies the method, error code, and error message for a bug report</source>
        <translation>ينسخ الطريقة ورمز الخطأ ورسالة الخطأ لإرفاقها ببلاغ</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodDelegate</name>
    <message>
        <source>makes changes · %1</source>
        <translation>تُجري تغييرات · ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeModel</name>
    <message>
        <source>%1 (optional)</source>
        <translation>⁨%1⁩ (اختياري)</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>بلا معاملات.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>المعاملات: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>للقراءة فقط.</translation>
    </message>
    <message>
        <source>Makes changes.</source>
        <translation>تُجري تغييرات.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>⁨%1⁩.</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted · %L3 shown</source>
        <translation>⁨%L1⁩ من ⁨%L2⁩ ممنوحة · ⁨%L3⁩ معروضة</translation>
    </message>
    <message>
        <source>%L1 of %L2 granted</source>
        <translation>⁨%L1⁩ من ⁨%L2⁩ ممنوحة</translation>
    </message>
    <message numerus="yes">
        <source>The check box affects only the %Ln method(s) shown.</source>
        <translation>
            <numerusform>لا يؤثر مربع الاختيار في أي طريقة.</numerusform>
            <numerusform>يؤثر مربع الاختيار في الطريقة المعروضة فقط.</numerusform>
            <numerusform>يؤثر مربع الاختيار في الطريقتين المعروضتين فقط.</numerusform>
            <numerusform>يؤثر مربع الاختيار في الطرق المعروضة الـ %Ln فقط.</numerusform>
            <numerusform>يؤثر مربع الاختيار في الطرق المعروضة الـ %Ln فقط.</numerusform>
            <numerusform>يؤثر مربع الاختيار في الطرق المعروضة الـ %Ln فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeView</name>
    <message>
        <source>API Docs</source>
        <translation>وثائق API</translation>
    </message>
    <message>
        <source>API methods</source>
        <translation>طرق API</translation>
    </message>
    <message>
        <source>Open this method&apos;s documentation in the browser (F1)</source>
        <translation>فتح وثائق هذه الطريقة في المتصفح (F1)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordDialog</name>
    <message>
        <source>Confirm with password</source>
        <translation>التأكيد بكلمة المرور</translation>
    </message>
    <message>
        <source>Confirm Your Password</source>
        <translation>التأكيد بكلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Select Confirm to try again. The change won&apos;t be made twice.</source>
        <translation>لا يُعرف هل أُجري التغيير أم لا. اختر «تأكيد» للمحاولة مرة أخرى. لن يُجرى التغيير مرتين.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>كلمات مرور خاطئة كثيرة جدًا. حاول مرة أخرى بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PasswordField</name>
    <message>
        <source>Hide the password (Ctrl+H)</source>
        <translation>إخفاء كلمة المرور (Ctrl+H)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+H)</source>
        <translation>إظهار كلمة المرور (Ctrl+H)</translation>
    </message>
    <message>
        <source>Caps Lock may be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Line breaks and tabs were left out of the pasted text.</source>
        <translation>حُذفت فواصل الأسطر وعلامات الجدولة من النص الملصق.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>تنتهي كلمة المرور بمسافة.</translation>
    </message>
    <message>
        <source>The password starts with a space.</source>
        <translation>تبدأ كلمة المرور بمسافة.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PathCopier</name>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PlatformDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove Certificate Authority</source>
        <translation>إزالة جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add Platform</source>
        <translation>إضافة منصة</translation>
    </message>
    <message>
        <source>Edit Platform</source>
        <translation>تعديل المنصة</translation>
    </message>
    <message>
        <source>Name to show in this program</source>
        <translation>الاسم المعروض في هذا البرنامج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A domain, for example example.com, or a full address.</source>
        <translation>النطاق، مثل example.com، أو عنوان كامل.</translation>
    </message>
    <message>
        <source>Choose a CA Certificate</source>
        <translation>اختيار شهادة جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>اختيار شهادة جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>تعذّرت قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain a CA certificate in PEM format.</source>
        <translation>لا يحتوي ⁨%1⁩ على شهادة جهة إصدار الشهادات بصيغة PEM.</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities are trusted. If the platform uses a private one, add its certificate.</source>
        <translation>جهات إصدار الشهادات في النظام موثوقة. إن كانت المنصة تستخدم جهة خاصة فأضف شهادتها.</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2
Valid from %3 until %4</source>
        <translation>‏⁨%1⁩
‏SHA-256: ⁨%2⁩
‏صالحة من ⁨%3⁩ حتى ⁨%4⁩</translation>
    </message>
    <message>
        <source>A platform with this name already exists. Choose a different name.</source>
        <translation>توجد منصة بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Enter a domain, such as example.com, or an address that starts with https://.</source>
        <translation>أدخل نطاقًا مثل example.com، أو عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة إصدار الشهادات</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Platforms</name>
    <message>
        <source>Local platform</source>
        <translation>المنصة المحلية</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PreferencesTab</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Changes take effect immediately and apply only to this computer.</source>
        <translation>تسري التغييرات فورًا، وعلى هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear copied values after</source>
        <translation>مسح القيم المنسوخة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry warning</source>
        <translation>تنبيه قبل الانتهاء</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RecoveryCodesDialog</name>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>نُسخ. تُمسح الحافظة الآن.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are no longer on the clipboard.</source>
        <translation>لم تعد الرموز في الحافظة.</translation>
    </message>
    <message>
        <source>Save your recovery codes</source>
        <translation>احتفظ برموز الاسترداد هذه</translation>
    </message>
    <message>
        <source>If you can&apos;t use your authenticator app, sign in with a recovery code. Each code works once. Copy or download the codes now. They won&apos;t be shown again.</source>
        <translation>إذا تعذّر استخدام تطبيق المصادقة، فسجّل الدخول برمز استرداد. يعمل كل رمز مرة واحدة. انسخ الرموز أو نزّلها الآن. لن تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Download Recovery Codes</source>
        <translation>تنزيل رموز الاسترداد</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the codes: %1. Choose another location.</source>
        <translation>تعذّر حفظ رموز الاسترداد: ⁨%1⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>حُفظت في ⁨%1⁩. لا يمكن لغيرك قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Close without saving the codes?</source>
        <translation>هل تريد الإغلاق دون حفظ الرموز؟</translation>
    </message>
    <message>
        <source>Without these codes, you can&apos;t sign in if you lose your authenticator app. While you&apos;re signed in, you can create new codes in Account Settings.</source>
        <translation>من دون هذه الرموز لا يمكنك تسجيل الدخول إذا فقدت تطبيق المصادقة. ما دمت قد سجّلت الدخول، يمكنك إنشاء رموز جديدة في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message>
        <source>Remove Access Tokens</source>
        <translation>إزالة رموز الوصول</translation>
    </message>
    <message>
        <source>Remove access tokens</source>
        <translation>إزالة رموز الوصول</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s)?</source>
        <translation>
            <numerusform>إزالة %Ln رمز وصول؟</numerusform>
            <numerusform>إزالة رمز وصول واحد؟</numerusform>
            <numerusform>إزالة رمزي وصول؟</numerusform>
            <numerusform>إزالة %Ln رموز وصول؟</numerusform>
            <numerusform>إزالة %Ln رمز وصول؟</numerusform>
            <numerusform>إزالة %Ln رمز وصول؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything that uses a removed token stops working immediately. This can&apos;t be undone.</source>
        <translation>كل ما يستخدم رمزًا تمت إزالته يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Tokens to remove</source>
        <translation>الرموز المراد إزالتها</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>⁨%1⁩ (المعرّف ⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RevealDialog</name>
    <message>
        <source>Access token value</source>
        <translation>قيمة رمز الوصول</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Use in a Request…</source>
        <translation>استخدام في طلب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>“%1” was generated.</source>
        <translation>أُنشئ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” has a new value. The old value no longer works.</source>
        <translation>لـ«⁨%1⁩» قيمة جديدة. لم تعد القديمة تعمل.</translation>
    </message>
    <message>
        <source>Copy or download the value now. It won&apos;t be shown again.</source>
        <translation>انسخ القيمة أو نزّلها الآن. لن تُعرض مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>نُسخت. تُمسح الحافظة الآن.</numerusform>
            <numerusform>نُسخت. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>نُسخت. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>نُسخت. تُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>نُسخت. تُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>نُسخت. تُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is no longer on the clipboard.</source>
        <translation>لم تعد القيمة في الحافظة.</translation>
    </message>
    <message>
        <source>Download Access Token</source>
        <translation>تنزيل رمز الوصول</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the value: %1. Choose another location.</source>
        <translation>لم تُحفظ القيمة: ⁨%1⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Saved to %1. Only you can read this file.</source>
        <translation>حُفظت في ⁨%1⁩. لا يمكن لغيرك قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Saved to the system keychain.</source>
        <translation>حُفظت في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The value wasn&apos;t saved because the system keychain isn&apos;t available. Copy or download it instead.</source>
        <translation>لم تُحفظ القيمة لأن سلسلة مفاتيح النظام غير متاحة. انسخها أو نزّلها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>هل تريد الإغلاق دون حفظ القيمة؟</translation>
    </message>
    <message>
        <source>You haven&apos;t copied or downloaded the value, and it can&apos;t be shown again. If you lose it, you&apos;ll have to regenerate the token.</source>
        <translation>لم تنسخ القيمة ولم تنزّلها، ولا يمكن عرضها مرة أخرى. إذا فقدتها فسيلزمك إعادة إنشاء الرمز.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Export All…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Save Selection</source>
        <translation>حفظ الاختيار</translation>
    </message>
    <message>
        <source>Set name</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename Set</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Remove the set “%1”?</source>
        <translation>إزالة المجموعة «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Tokens created with this set keep their methods.</source>
        <translation>تحتفظ الرموز المنشأة بها بطرقها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Export Saved Sets</source>
        <translation>تصدير المجموعات المحفوظة</translation>
    </message>
    <message>
        <source>Exported the saved sets to %1.</source>
        <translation>كُتبت المجموعات المحفوظة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>لم يُكتب شيء في ⁨%1⁩: ⁨%2⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Import Saved Sets</source>
        <translation>استيراد مجموعات محفوظة</translation>
    </message>
    <message>
        <source>Method sets (*.json)</source>
        <translation>مجموعات الطرق (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. Can&apos;t read %1: %2.</source>
        <translation>لم يُستورد شيء: تعذّرت قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>لم يُستورد شيء. ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد مجموعات.</numerusform>
            <numerusform>استُوردت مجموعة واحدة.</numerusform>
            <numerusform>استُوردت مجموعتان.</numerusform>
            <numerusform>استُوردت %n مجموعات.</numerusform>
            <numerusform>استُوردت %n مجموعة.</numerusform>
            <numerusform>استُوردت %n مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved Sets</source>
        <translation>المجموعات المحفوظة</translation>
    </message>
    <message>
        <source>Save and reuse method selections</source>
        <translation>الاحتفاظ باختيارات الطرق بأسماء</translation>
    </message>
    <message>
        <source>Save Selection As…</source>
        <translation>حفظ الاختيار باسم…</translation>
    </message>
    <message>
        <source>The set “%1” was replaced.</source>
        <translation>استُبدلت المجموعة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>المجموعات المستبدلة: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedValuesSection</name>
    <message>
        <source>Saved token values</source>
        <translation>قيم الرموز المحفوظة</translation>
    </message>
    <message>
        <source>Remove from Keychain</source>
        <translation>إزالة من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>⁨%1⁩ – ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>No saved values. You can save a value when it&apos;s shown.</source>
        <translation>لا توجد قيم محفوظة. يمكنك حفظ القيمة عند عرضها.</translation>
    </message>
    <message>
        <source>Stored in the system keychain for “Use in a Request”.</source>
        <translation>محفوظة في سلسلة مفاتيح النظام من أجل «استخدام في طلب».</translation>
    </message>
    <message>
        <source>%1 (not removed yet)</source>
        <translation>⁨%1⁩ (لم تُزل بعد)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>now (this session)</source>
        <translation>الآن (هذه الجلسة)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SessionsTab</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>End All Other Sessions</source>
        <translation>إنهاء كل الجلسات الأخرى</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>إنهاء الجلسات المحددة</translation>
    </message>
    <message>
        <source>Select a session other than the current one</source>
        <translation>حدّد جلسة غير الجلسة الحالية</translation>
    </message>
    <message>
        <source>No sessions were ended.</source>
        <translation>لم تُنهَ أي جلسة.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SettingsFrame</name>
    <message>
        <source>Settings sections</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
    <message>
        <source>Close settings (Esc)</source>
        <translation>إغلاق الإعدادات (Esc)</translation>
    </message>
    <message>
        <source>Expand settings</source>
        <translation>توسيع الإعدادات</translation>
    </message>
    <message>
        <source>Expand settings over the environments (F11)</source>
        <translation>توسيع الإعدادات فوق البيئات (F11)</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>قوة كلمة المرور</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TextDialog</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActions</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Apply your changes first?</source>
        <translation>هل تريد تطبيق تغييراتك أولًا؟</translation>
    </message>
    <message>
        <source>You have unsaved changes (%1). You can apply them when you regenerate the token.</source>
        <translation>لديك تغييرات غير محفوظة (⁨%1⁩). يمكنك تطبيقها عند إعادة إنشاء الرمز.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Apply and Regenerate</source>
        <translation>تطبيق وإعادة إنشاء</translation>
    </message>
    <message>
        <source>Regenerate “%1”. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>إعادة إنشاء «⁨%1⁩». تتوقف القيمة القديمة عن العمل فورًا، لذلك حدّث كل نص برمجي يستخدمها.</translation>
    </message>
    <message>
        <source>The old value still works.</source>
        <translation>ما زالت القيمة القديمة تعمل.</translation>
    </message>
    <message>
        <source>The token was generated, but its value was lost</source>
        <translation>أُنشئ الرمز، لكن قيمته ضاعت</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded. “%1” was created, but its value can&apos;t be shown. Regenerate the token to get a new value.</source>
        <translation>انقطع الاتصال قبل أن ترد المنصة. أُنشئ «⁨%1⁩»، لكن لا يمكن عرض قيمته. أعد إنشاء الرمز للحصول على قيمة جديدة.</translation>
    </message>
    <message>
        <source>The old value may no longer work</source>
        <translation>ربما لم تعد القيمة القديمة تعمل</translation>
    </message>
    <message>
        <source>The connection was lost before the platform responded, so the new value of “%1” may have been lost. Regenerate the token again to get a working value.</source>
        <translation>انقطع الاتصال قبل أن ترد المنصة، وقد تكون القيمة الجديدة لـ«⁨%1⁩» قد ضاعت. أعد إنشاء الرمز مرة أخرى للحصول على قيمة تعمل.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة الإنشاء</translation>
    </message>
    <message>
        <source>Remove “%1”.</source>
        <translation>إزالة «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access token(s).</source>
        <translation>
            <numerusform>إزالة %Ln رمز وصول.</numerusform>
            <numerusform>إزالة رمز وصول واحد.</numerusform>
            <numerusform>إزالة رمزي وصول.</numerusform>
            <numerusform>إزالة %Ln رموز وصول.</numerusform>
            <numerusform>إزالة %Ln رمز وصول.</numerusform>
            <numerusform>إزالة %Ln رمز وصول.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens were removed.</source>
        <translation>لم تتم إزالة أي رمز.</translation>
    </message>
    <message>
        <source>No token was generated.</source>
        <translation>لم يُنشأ أي رمز.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) removed.</source>
        <translation>
            <numerusform>لم تتم إزالة أي رمز.</numerusform>
            <numerusform>تمت إزالة رمز واحد.</numerusform>
            <numerusform>تمت إزالة رمزين.</numerusform>
            <numerusform>تمت إزالة %Ln رموز.</numerusform>
            <numerusform>تمت إزالة %Ln رمزًا.</numerusform>
            <numerusform>تمت إزالة %Ln رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) had already been removed.</source>
        <translation>
            <numerusform>لم تسبق إزالة أي رمز.</numerusform>
            <numerusform>سبقت إزالة رمز واحد.</numerusform>
            <numerusform>سبقت إزالة رمزين.</numerusform>
            <numerusform>سبقت إزالة %Ln رموز.</numerusform>
            <numerusform>سبقت إزالة %Ln رمزًا.</numerusform>
            <numerusform>سبقت إزالة %Ln رمز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActivityDialog</name>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>No recent activity</source>
        <translation>لا يوجد نشاط أخير</translation>
    </message>
    <message>
        <source>The token was last used on %1.</source>
        <translation>استُخدم الرمز آخر مرة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This token has never been used.</source>
        <translation>لم يُستخدم الرمز قط.</translation>
    </message>
    <message>
        <source>Recent activity for “%1”</source>
        <translation>النشاط الأخير لـ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenDialog</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>For example, “CI deploys”</source>
        <translation>الغرض من الرمز، مثل «نشر CI»</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Search methods, for example “stop env”</source>
        <translation>البحث عن طرق، مثل «stop env»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Only Checked</source>
        <translation>المحددة فقط</translation>
    </message>
    <message>
        <source>Selected methods</source>
        <translation>الطرق المحددة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>إعادة إنشاء الرمز</translation>
    </message>
    <message>
        <source>Gives the token a new value. The old value stops working immediately, so update any scripts that use it.</source>
        <translation>يعطي الرمز قيمة جديدة. تتوقف القيمة القديمة عن العمل فورًا، لذلك حدّث كل نص برمجي يستخدمها.</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>This token has expired. Choose a new date, then regenerate the token.</source>
        <translation>انتهى هذا الرمز. اختر تاريخًا جديدًا ثم أعد إنشاء الرمز.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>هل تريد تجاهل تغييراتك؟</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” replaced the methods you selected.</source>
        <translation>استُبدلت الطرق التي حددتها بالقالب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Looks like “%1” (ID %2).</source>
        <translation>يشبه «⁨%1⁩» (المعرّف ⁨%2⁩).</translation>
    </message>
    <message>
        <source>From a Script…</source>
        <translation>من نص برمجي…</translation>
    </message>
    <message>
        <source>From a Script</source>
        <translation>من نص برمجي</translation>
    </message>
    <message>
        <source>Find the methods that a script calls</source>
        <translation>العثور على الطرق التي يستدعيها نص برمجي</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) of the script are checked.</source>
        <translation>
            <numerusform>لم تُحدد أي طريقة من النص البرمجي.</numerusform>
            <numerusform>حُددت طريقة واحدة من النص البرمجي.</numerusform>
            <numerusform>حُددت طريقتان من النص البرمجي.</numerusform>
            <numerusform>حُددت %n طرق من النص البرمجي.</numerusform>
            <numerusform>حُددت %n طريقة من النص البرمجي.</numerusform>
            <numerusform>حُددت %n طريقة من النص البرمجي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenFinder</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account.</extracomment>
        <translation>«⁨%1⁩»، ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <extracomment>%1 is a token&apos;s description, %2 the login of its account, %3 its state, such as Active.</extracomment>
        <translation>«⁨%1⁩»، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln tokens named “%1”, %2</source>
        <extracomment>%1 is the description that the tokens share, %2 the login of their account.</extracomment>
        <translation>
            <numerusform>أحد الرموز المسماة «⁨%1⁩»، ⁨%2⁩</numerusform>
            <numerusform>أحد الرموز المسماة «⁨%1⁩»، ⁨%2⁩</numerusform>
            <numerusform>أحد رمزين باسم «⁨%1⁩»، ⁨%2⁩</numerusform>
            <numerusform>أحد %Ln رموز باسم «⁨%1⁩»، ⁨%2⁩</numerusform>
            <numerusform>أحد %Ln رمزًا باسم «⁨%1⁩»، ⁨%2⁩</numerusform>
            <numerusform>أحد %Ln رمز باسم «⁨%1⁩»، ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Not of your account</source>
        <translation>ليس من حسابك</translation>
    </message>
    <message>
        <source>Mistyped: its checksum doesn&apos;t fit</source>
        <translation>خطأ في الكتابة: المجموع التدقيقي غير مطابق</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>تعذّر التحقق</translation>
    </message>
    <message>
        <source>If others may have seen the value, regenerate the token, then update the scripts that use it.</source>
        <translation>إذا كان من المحتمل أن آخرين رأوا القيمة، فأعد إنشاء الرمز، ثم حدّث النصوص البرمجية التي تستخدمه.</translation>
    </message>
    <message>
        <source>The platform reports the description only. Give each token a description of its own to distinguish them.</source>
        <translation>لا تُرجع المنصة سوى الوصف. امنح كل رمز وصفًا خاصًا به للتمييز بينها.</translation>
    </message>
    <message>
        <source>The token was removed or regenerated, or it belongs to another account or platform.</source>
        <translation>تمت إزالة الرمز أو إعادة إنشاء قيمته، أو أنه يخص حسابًا آخر أو منصة أخرى.</translation>
    </message>
    <message>
        <source>A character is missing or wrong. No token has this value.</source>
        <translation>هناك حرف ناقص أو خاطئ. لا يوجد رمز بهذه القيمة.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t support this, or can&apos;t be reached.</source>
        <translation>لا تدعم المنصة ذلك، أو يتعذّر الوصول إليها.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The token was never used.</extracomment>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>آخر استخدام</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenModel</name>
    <message>
        <source>Never</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <translation>صالح حتى ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>This token never expires.</source>
        <translation>هذا الرمز لا ينتهي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln طريقة</numerusform>
            <numerusform>طريقة واحدة</numerusform>
            <numerusform>طريقتان</numerusform>
            <numerusform>%Ln طرق</numerusform>
            <numerusform>%Ln طريقة</numerusform>
            <numerusform>%Ln طريقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Expires At</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TopBar</name>
    <message>
        <source>Search environments</source>
        <translation>البحث عن بيئات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>الإعدادات (Ctrl+,)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Take a Tour</source>
        <translation>جولة تعريفية</translation>
    </message>
    <message>
        <source>Restart Demo</source>
        <translation>إعادة تشغيل العرض التجريبي</translation>
    </message>
    <message>
        <source>Presenter Mode</source>
        <translation>وضع التقديم</translation>
    </message>
    <message>
        <source>Copy UI Path</source>
        <translation>نسخ مسار الواجهة</translation>
    </message>
    <message>
        <source>Find a Token by Its Value…</source>
        <translation>البحث عن رمز بقيمته…</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorDialog</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app</source>
        <translation>امسح رمز QR هذا ضوئيًا بتطبيق المصادقة</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>أو اكتب هذا المفتاح في التطبيق:</translation>
    </message>
    <message>
        <source>6 digits from the app</source>
        <translation>6 أرقام من التطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>لا تزال المصادقة الثنائية متوقفة.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Set up two-factor authentication</source>
        <translation>إعداد المصادقة الثنائية</translation>
    </message>
    <message>
        <source>New Recovery Codes…</source>
        <translation>رموز استرداد جديدة…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>رموز استرداد جديدة</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication</source>
        <translation>إيقاف المصادقة الثنائية</translation>
    </message>
    <message numerus="yes">
        <source>On. Signing in requires a code from your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>مفعّلة. يحتاج الدخول إلى رمز من تطبيق المصادقة. لم تبق رموز استرداد.</numerusform>
            <numerusform>مفعّلة. يحتاج الدخول إلى رمز من تطبيق المصادقة. بقي رمز استرداد واحد.</numerusform>
            <numerusform>مفعّلة. يحتاج الدخول إلى رمز من تطبيق المصادقة. بقي رمزا استرداد.</numerusform>
            <numerusform>مفعّلة. يحتاج الدخول إلى رمز من تطبيق المصادقة. بقيت %n رموز استرداد.</numerusform>
            <numerusform>مفعّلة. يحتاج الدخول إلى رمز من تطبيق المصادقة. بقي %n رمز استرداد.</numerusform>
            <numerusform>مفعّلة. يحتاج الدخول إلى رمز من تطبيق المصادقة. بقي %n رمز استرداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Signing in requires only your password. Tokens aren&apos;t affected.</source>
        <translation>متوقفة. يتطلب تسجيل الدخول كلمة المرور فقط. لا تتأثر رموز الوصول.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication.</source>
        <translation>إعداد المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still off.</source>
        <translation>تبقى المصادقة الثنائية متوقفة.</translation>
    </message>
    <message>
        <source>Turn off two-factor authentication. Signing in will require only your password, and your recovery codes will stop working.</source>
        <translation>إيقاف المصادقة الثنائية. سيتطلب تسجيل الدخول كلمة المرور فقط، وستتوقف رموز الاسترداد عن العمل.</translation>
    </message>
    <message>
        <source>Two-factor authentication is still on.</source>
        <translation>تبقى المصادقة الثنائية مفعّلة.</translation>
    </message>
    <message>
        <source>Create new recovery codes. Your current codes will stop working.</source>
        <translation>إنشاء رموز استرداد جديدة. ستتوقف الرموز الحالية عن العمل.</translation>
    </message>
    <message>
        <source>Your current codes still work.</source>
        <translation>ما زالت الرموز الحالية تعمل.</translation>
    </message>
    <message>
        <source>Not available in presenter mode because the audience would see the key or codes.</source>
        <translation>غير متاح في وضع التقديم لأن الجمهور سيرى المفتاح أو رموز الاسترداد.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::UsageDialog</name>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Access token value</source>
        <translation>قيمة رمز الوصول</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>curl (shell)</source>
        <translation>curl (سطر الأوامر)</translation>
    </message>
    <message>
        <source>URL (browser)</source>
        <translation>URL (متصفح)</translation>
    </message>
    <message>
        <source>Maven</source>
        <translation>Maven</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>خط CI</translation>
    </message>
    <message>
        <source>Required only to send the request</source>
        <translation>لازم لإرسال الطلب فقط</translation>
    </message>
    <message>
        <source>Use “%1” in a Request</source>
        <translation>استخدام «⁨%1⁩» في طلب</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>قيمة الرمز</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>أدخل قيمة لـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Copied. The token value isn&apos;t included.</source>
        <translation>نُسخ. قيمة الرمز غير مضمّنة.</translation>
    </message>
    <message>
        <source>Enter the token value to send the request.</source>
        <translation>أدخل قيمة الرمز لإرسال الطلب.</translation>
    </message>
    <message>
        <source>No response. %1</source>
        <translation>لا يوجد رد. ⁨%1⁩</translation>
    </message>
    <message>
        <source>&quot;result&quot;: %1 · %2 ms</source>
        <translation>‏⁦&quot;result&quot;: %1⁩ · ⁨%2⁩ م ث</translation>
    </message>
    <message>
        <source>Use in a Request</source>
        <translation>استخدام في طلب</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ValueField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Token “%1” expires</source>
        <translation>ينتهي الرمز «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Account: %1
Platform: %2
Token ID: %3
Valid until: %4</source>
        <translation>الحساب: ⁨%1⁩
المنصة: ⁨%2⁩
معرّف الرمز: ⁨%3⁩
صالح حتى: ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptDialog</name>
    <message>
        <source>Methods from a Script</source>
        <translation>طرق من نص برمجي</translation>
    </message>
    <message>
        <source>Script, log or collection</source>
        <translation>نص برمجي أو سجل أو مجموعة طلبات</translation>
    </message>
    <message>
        <source>Paste a script here, or drop a file</source>
        <translation>ألصق نصًا برمجيًا هنا، أو أفلت ملفًا</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Calls that are no method of this platform</source>
        <translation>استدعاءات ليست من طرق هذه المنصة</translation>
    </message>
    <message>
        <source>Replace what is checked</source>
        <translation>استبدال الاختيار الحالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check These Methods</source>
        <translation>تحديد هذه الطرق</translation>
    </message>
    <message>
        <source>Methods found</source>
        <translation>الطرق التي عُثر عليها</translation>
    </message>
    <message>
        <source>Finds the API methods in scripts, CI files, Maven settings, Postman and OpenAPI collections, HAR files, access logs, and source code. The text stays on this computer.</source>
        <translation>يعثر على طرق API في النصوص البرمجية وملفات CI وإعدادات Maven ومجموعات Postman وOpenAPI وملفات HAR وسجلات الوصول والشيفرة المصدرية. يبقى النص على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open a Script, Log, or Collection</source>
        <translation>فتح نص برمجي أو سجل أو مجموعة طلبات</translation>
    </message>
    <message>
        <source>Only the lines with calls are shown.</source>
        <translation>تُعرض الأسطر التي تحتوي على استدعاءات فقط.</translation>
    </message>
    <message>
        <source>%1 (lines: %2). Not needed: a token takes the place of signing in.</source>
        <translation>⁨%1⁩ (الأسطر: ⁨%2⁩). غير لازم: يحل الرمز محل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 (lines: %2)</source>
        <translation>⁨%1⁩ (الأسطر: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>تعذّرت قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This script contains the value of a token (lines: %1). Anyone who can read the script can use the token. Keep the value in an environment variable or a secret of your CI system instead.</source>
        <translation>يحتوي هذا النص البرمجي على قيمة رمز (الأسطر: ⁨%1⁩). يستطيع كل من يقرأ النص البرمجي استخدام الرمز. احفظ القيمة في متغير بيئة أو في أسرار نظام CI لديك.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) found. Select one to see where it&apos;s called.</source>
        <translation>
            <numerusform>لم يُعثر على أي طريقة.</numerusform>
            <numerusform>عُثر على طريقة واحدة. اخترها لترى أين تُستدعى.</numerusform>
            <numerusform>عُثر على طريقتين. اختر إحداهما لترى أين تُستدعى.</numerusform>
            <numerusform>عُثر على %n طرق. اختر إحداها لترى أين تُستدعى.</numerusform>
            <numerusform>عُثر على %n طريقة. اختر إحداها لترى أين تُستدعى.</numerusform>
            <numerusform>عُثر على %n طريقة. اختر إحداها لترى أين تُستدعى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The methods that the script calls are listed here.</source>
        <translation>تُسرد هنا الطرق التي يستدعيها النص البرمجي.</translation>
    </message>
    <message>
        <source>No methods of this platform were found. Methods whose names the script puts together while it runs can&apos;t be found.</source>
        <translation>لم يُعثر على طرق من هذه المنصة. لا يمكن العثور على الطرق التي يركّب النص البرمجي أسماءها أثناء تشغيله.</translation>
    </message>
    <message>
        <source>Select at least one method.</source>
        <translation>اختر طريقة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptMethodModel</name>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptReader</name>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>الملف أكبر من ⁨%1⁩ ميغابايت</translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenExportMenu</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save the tokens that are shown to a file, without their values</source>
        <translation>حفظ الرموز المعروضة في ملف من دون قيمها</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <translation>القائمة بصيغة CSV…</translation>
    </message>
    <message>
        <source>List as JSON…</source>
        <translation>القائمة بصيغة JSON…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>التقويم…</translation>
    </message>
    <message>
        <source>Export List as CSV</source>
        <translation>تصدير القائمة بصيغة CSV</translation>
    </message>
    <message>
        <source>Export List as JSON</source>
        <translation>تصدير القائمة بصيغة JSON</translation>
    </message>
    <message>
        <source>Export Expiry Dates as a Calendar</source>
        <translation>تصدير تواريخ الانتهاء كتقويم</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّر إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2. Choose another location.</source>
        <translation>لم يُكتب شيء في ⁨%1⁩: ⁨%2⁩. اختر مكانًا آخر.</translation>
    </message>
</context>
</TS>
