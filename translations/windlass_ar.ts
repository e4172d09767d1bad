<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Translate this by RTL for a language that is written from the right to the left, else by LTR.</extracomment>
        <translatorcomment>Not yet reviewed by a native speaker.</translatorcomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>windlass::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language itself.</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>windlass::PracticeWorld</name>
    <message>
        <source>Windlass could not be started a second time.</source>
        <translation>تعذر تشغيل Windlass مرة ثانية.</translation>
    </message>
    <message>
        <source>The practice server is not here. It comes with the source of Windlass.</source>
        <translation>خادم التدريب غير موجود هنا. يأتي مع الشيفرة المصدرية لـ Windlass.</translation>
    </message>
    <message>
        <source>The sample app could not be copied. Build Windlass again, and see that there is room on the disk.</source>
        <translation>تعذر نسخ التطبيق النموذجي. أعد بناء Windlass، وتحقق من وجود مساحة خالية على القرص.</translation>
    </message>
    <message>
        <source>The practice server did not start. Build Windlass again, and see that git is installed.</source>
        <translation>لم يبدأ خادم التدريب. أعد بناء Windlass، وتحقق من تثبيت git.</translation>
    </message>
</context>
<context>
    <name>windlass::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made or written.</source>
        <translation>تعذر إنشاء مجلد ملف التعريف ⁨%1⁩ أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed. Check that it may be written.</source>
        <translation>تعذرت إزالة المجلد ⁨%1⁩. تحقق من إمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed. Check that its folder may be written.</source>
        <translation>تعذرت إزالة الملف ⁨%1⁩. تحقق من إمكان الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link, or belongs to somebody else. Replace it by a folder of your own.</source>
        <translation>مجلد ملف التعريف ⁨%1⁩ رابط أو يملكه شخص آخر. ضع مكانه مجلدًا تملكه.</translation>
    </message>
</context>
<context>
    <name>windlass::ProxyChoice</name>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy. Write its name and its port, like proxy.example.com:8080.</source>
        <translation>«⁨%1⁩» ليس عنوان خادم وكيل. اكتب اسمه ومنفذه، مثل proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Enter the address of the proxy, like proxy.example.com:8080.</source>
        <translation>أدخل عنوان الخادم الوكيل، مثل proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out. Windlass does not sign in at a proxy of your own; the system&apos;s proxy may ask for them.</source>
        <translation>لا تكتب اسم المستخدم وكلمة المرور. لا يسجل Windlass الدخول إلى خادم وكيل تحدده بنفسك، أما الخادم الوكيل للنظام فقد يطلبهما.</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Write it behind the name, like %1:8080.</source>
        <translation>منفذ الخادم الوكيل مفقود. اكتبه بعد الاسم، مثل ⁦%1:8080⁩.</translation>
    </message>
</context>
<context>
    <name>windlass::Refusal</name>
    <message>
        <source>This branch takes no direct pushes from you: a branch restriction of the repository forbids it. Push for review instead, or ask an administrator of the repository.</source>
        <translation>لا يقبل هذا الفرع الدفع المباشر منك لأن قيدًا على الفروع في المستودع يمنعه. ادفع للمراجعة بدلًا من ذلك، أو راجع أحد مسؤولي المستودع.</translation>
    </message>
    <message>
        <source>The repository has reached the 4 GB that Bitbucket allows and takes no more. Its owner has to make it smaller; see its settings on Bitbucket.</source>
        <translation>بلغ المستودع حد 4 غيغابايت الذي يسمح به Bitbucket ولم يعد يقبل المزيد. على مالكه تصغيره؛ انظر إعداداته على Bitbucket.</translation>
    </message>
    <message>
        <source>This push is larger than the 3.5 GB that Bitbucket takes at once. Leave large files out, then push again.</source>
        <translation>عملية الدفع هذه أكبر من 3.5 غيغابايت، وهو ما يقبله Bitbucket دفعة واحدة. استبعد الملفات الكبيرة ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>A file in this push is larger than Bitbucket takes. Leave it out, then push again.</source>
        <translation>في عملية الدفع هذه ملف أكبر مما يقبله Bitbucket. استبعده ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>The server found a secret in these files and took nothing. Take it out of the files and of the commits, and revoke it if anybody else may have seen it.</source>
        <translation>عثر الخادم على سر في هذه الملفات ولم يقبل شيئًا منها. أزل السر من الملفات ومن الإيداعات، وأبطله إذا كان من الممكن أن أحدًا غيرك قد رآه.</translation>
    </message>
    <message>
        <source>The repository takes only commits whose author it knows. Set user.name and user.email of git to those of your Bitbucket account; commits that are made already keep their author.</source>
        <translation>لا يقبل المستودع إلا الإيداعات التي يعرف صاحبها. اضبط user.name وuser.email في git على قيم حسابك في Bitbucket؛ تحتفظ الإيداعات السابقة بصاحبها.</translation>
    </message>
    <message>
        <source>The repository takes signed commits only, and Windlass does not sign. Push with git, or ask an administrator to lift the rule for this branch.</source>
        <translation>لا يقبل المستودع إلا الإيداعات الموقعة، وWindlass لا يوقع. ادفع باستخدام git، أو اطلب من أحد المسؤولين رفع هذه القاعدة عن الفرع.</translation>
    </message>
    <message>
        <source>The repository wants commit messages of a certain form. Change the message to what the server asks for, and push again.</source>
        <translation>يشترط المستودع صيغة معينة لرسائل الإيداع. عدّل الرسالة وفق ما يطلبه الخادم ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>The repository does not take a branch of this name. Choose another branch.</source>
        <translation>لا يقبل المستودع فرعًا بهذا الاسم. اختر فرعًا آخر.</translation>
    </message>
    <message>
        <source>A branch of a similar name stands in the way on the server: with &quot;a&quot; there can be no &quot;a/b&quot;. Choose another branch.</source>
        <translation>يعترض الطريقَ على الخادم فرعٌ باسم مشابه: مع وجود «a» لا يمكن إنشاء «a/b». اختر فرعًا آخر.</translation>
    </message>
    <message>
        <source>The server misses files of Git LFS, or they are locked by somebody. Windlass does not handle LFS; push with git.</source>
        <translation>تنقص الخادمَ ملفات من Git LFS، أو أن شخصًا آخر قد أقفلها. لا يدعم Windlass تقنية LFS؛ ادفع باستخدام git.</translation>
    </message>
    <message>
        <source>The repository is read-only at the moment. Look at its settings and at the plan of the workspace on Bitbucket.</source>
        <translation>المستودع متاح للقراءة فقط حاليًا. راجع إعداداته وخطة مساحة العمل على Bitbucket.</translation>
    </message>
    <message>
        <source>The server found an old commit or tree of this repository malformed and refuses it. &quot;git fsck&quot; in the folder tells which one.</source>
        <translation>وجد الخادم إيداعًا أو شجرة قديمة معطوبة في هذا المستودع ورفضها. نفّذ «git fsck» في المجلد لمعرفة أيها.</translation>
    </message>
    <message>
        <source>The server could not store the files. Try again later.</source>
        <translation>تعذر على الخادم تخزين الملفات. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server could not read what was sent. Try again; if that does not help, &quot;git fsck&quot; in the folder tells whether the repository is damaged.</source>
        <translation>تعذر على الخادم قراءة ما أُرسل. أعد المحاولة؛ وإن لم يُجدِ ذلك فنفّذ «git fsck» في المجلد لمعرفة هل المستودع تالف.</translation>
    </message>
    <message>
        <source>The repository in this folder has only a part of its history, which the server does not take. Get the rest by &quot;git fetch --unshallow&quot;, then push again.</source>
        <translation>لا يحتوي المستودع في هذا المجلد إلا على جزء من سجله، والخادم لا يقبل ذلك. احصل على الباقي بالأمر «git fetch --unshallow» ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>The server does not let anybody change this branch by a push. Look at the repository on Bitbucket.</source>
        <translation>لا يسمح الخادم لأحد بتغيير هذا الفرع عن طريق الدفع. راجع المستودع على Bitbucket.</translation>
    </message>
    <message>
        <source>A rule of the repository refused the push. What it says stands below; an administrator of the repository can change it.</source>
        <translation>رفضت إحدى قواعد المستودع عملية الدفع. تجد نصها أدناه؛ ويمكن لأحد مسؤولي المستودع تغييرها.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Sign in again, then repeat.</source>
        <translation>لم يقبل الخادم تسجيل الدخول. سجّل الدخول مجددًا ثم كرر العملية.</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so its repositories are read-only. Its administrator has to change the plan or the users.</source>
        <translation>عدد المستخدمين في مساحة العمل أكبر مما تسمح به خطتها، لذا فمستودعاتها متاحة للقراءة فقط. على مسؤولها تغيير الخطة أو المستخدمين.</translation>
    </message>
    <message>
        <source>The server refuses because of the workspace&apos;s plan or its limits. Look at the plan of the workspace.</source>
        <translation>يرفض الخادم بسبب خطة مساحة العمل أو حدودها. راجع خطة مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace can be reached from certain networks only, and yours is not among them. Use its network or VPN, or ask its administrator.</source>
        <translation>لا يمكن الوصول إلى مساحة العمل إلا من شبكات معينة، وشبكتك ليست منها. استخدم شبكتها أو VPN الخاصة بها، أو راجع مسؤولها.</translation>
    </message>
    <message>
        <source>The workspace demands two-step verification. Switch it on in your Atlassian account, then try again.</source>
        <translation>تشترط مساحة العمل التحقق بخطوتين. فعّله في حسابك على Atlassian ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You have no right to do this in the repository. Ask its owner for write access.</source>
        <translation>ليس لديك حق تنفيذ ذلك في المستودع. اطلب من مالكه إذن الكتابة.</translation>
    </message>
    <message>
        <source>The server does not know this repository, or does not show it to you. Check its name and your access.</source>
        <translation>لا يعرف الخادم هذا المستودع أو لا يُظهره لك. تحقق من اسمه ومن حق وصولك إليه.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>يطلب الخادم الوكيل لهذه الشبكة تسجيل دخول خاصًا به. أدخله في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way to it, wants to know the size of a push beforehand. Ask whoever runs it to allow chunked requests.</source>
        <translation>يريد الخادم، أو خادم وكيل في الطريق إليه، معرفة حجم عملية الدفع مسبقًا. اطلب ممن يديره السماح بالطلبات المجزأة (chunked).</translation>
    </message>
    <message>
        <source>The server refuses this much at once. Take large files out, then try again.</source>
        <translation>يرفض الخادم هذا القدر دفعة واحدة. استبعد الملفات الكبيرة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server asks for a pause: there were too many requests. Wait some minutes, then try again.</source>
        <translation>يطلب الخادم التوقف قليلًا لكثرة الطلبات. انتظر بضع دقائق ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Bitbucket is being maintained at the moment. Try again later; status.atlassian.com tells how long it may take.</source>
        <translation>يخضع Bitbucket للصيانة حاليًا. أعد المحاولة لاحقًا؛ يبيّن status.atlassian.com المدة المتوقعة.</translation>
    </message>
    <message>
        <source>There is already a repository with this name.</source>
        <translation>يوجد مستودع بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>The workspace allows private repositories only. Tick Private.</source>
        <translation>لا تسمح مساحة العمل إلا بالمستودعات الخاصة. حدّد «خاص».</translation>
    </message>
    <message>
        <source>The workspace has no such project, or it must be named. Choose a project.</source>
        <translation>لا يوجد مشروع كهذا في مساحة العمل، أو يجب تحديد المشروع. اختر مشروعًا.</translation>
    </message>
    <message>
        <source>Bitbucket does not take this name. Choose a shorter one of letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>لا يقبل Bitbucket هذا الاسم. اختر اسمًا أقصر من أحرف وأرقام و«.» و«_» و«-».</translation>
    </message>
    <message>
        <source>There is nothing to merge: the two branches are the same.</source>
        <translation>لا يوجد ما يمكن دمجه: الفرعان متطابقان.</translation>
    </message>
    <message>
        <source>Bitbucket does not have the branch that the pull request names.</source>
        <translation>لا يوجد لدى Bitbucket الفرع المذكور في طلب السحب.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept one of the reviewers. The author of a pull request cannot review it.</source>
        <translation>لا يقبل Bitbucket أحد المراجعين. لا يمكن لصاحب طلب السحب أن يراجعه.</translation>
    </message>
    <message>
        <source>This account may not create repositories in the workspace. Ask its administrator, or choose a repository that exists.</source>
        <translation>لا يُسمح لهذا الحساب بإنشاء مستودعات في مساحة العمل. راجع مسؤولها، أو اختر مستودعًا موجودًا.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>لا يقبل Bitbucket تسجيل الدخول. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so nothing can be changed in it. Its administrator has to change the plan or the users.</source>
        <translation>عدد المستخدمين في مساحة العمل أكبر مما تسمح به خطتها، لذا لا يمكن تغيير أي شيء فيها. على مسؤولها تغيير الخطة أو المستخدمين.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>لا تسمح خطة مساحة العمل بذلك.</translation>
    </message>
    <message>
        <source>This account may not do that. Ask an administrator of the workspace.</source>
        <translation>لا يُسمح لهذا الحساب بذلك. راجع أحد مسؤولي مساحة العمل.</translation>
    </message>
    <message>
        <source>Bitbucket does not have this, or this account may not see it.</source>
        <translation>هذا غير موجود لدى Bitbucket، أو لا يحق لهذا الحساب رؤيته.</translation>
    </message>
    <message>
        <source>Bitbucket already has this.</source>
        <translation>هذا موجود لدى Bitbucket بالفعل.</translation>
    </message>
    <message>
        <source>Bitbucket has closed this workspace. Its administrator can ask the support of Atlassian why.</source>
        <translation>أغلق Bitbucket مساحة العمل هذه. يمكن لمسؤولها سؤال دعم Atlassian عن السبب.</translation>
    </message>
    <message>
        <source>Bitbucket no longer offers this.</source>
        <translation>لم يعد Bitbucket يقدم ذلك.</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>لن يقبل Bitbucket مزيدًا من الطلبات لبعض الوقت. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Bitbucket took too long for this and gave up. Try again later.</source>
        <translation>استغرق ذلك لدى Bitbucket وقتًا أطول من اللازم فتوقف. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing is lost.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة ثم أعد المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Make room, then try again; nothing is lost.</source>
        <translation>استُنفدت حصتك من القرص. أفرغ بعض المساحة ثم أعد المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The folder lies on a medium that cannot be written to. Copy it elsewhere, and add the copy.</source>
        <translation>يقع المجلد على وسيط لا يمكن الكتابة عليه. انسخه إلى مكان آخر ثم أضف النسخة.</translation>
    </message>
    <message>
        <source>A file could not be read or written because of its permissions. Check your rights to the folder, then try again.</source>
        <translation>تعذرت قراءة ملف أو كتابته بسبب أذوناته. تحقق من أذوناتك على المجلد ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The system has no more files to give to this program. Close other programs, then try again.</source>
        <translation>لم يعد لدى النظام ملفات يمكن أن يفتحها هذا البرنامج. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A path in the folder is too long for git. Rename it, then try again.</source>
        <translation>في المجلد مسار أطول مما يقبله git. غيّر اسمه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The repository in this folder is damaged. &quot;git fsck&quot; tells more; a fresh clone with the files copied over it helps.</source>
        <translation>المستودع في هذا المجلد تالف. يبيّن «git fsck» المزيد؛ ويفيد استنساخ المستودع من جديد ونسخ الملفات فوقه.</translation>
    </message>
    <message>
        <source>The configuration of git cannot be read. The details name the file and the line; mend it, then try again.</source>
        <translation>تعذرت قراءة إعدادات git. تذكر التفاصيل الملف والسطر؛ أصلحه ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::ServerAddress</name>
    <message>
        <source>The address of a server has no user name or password in it. Write it like https://bitbucket.org.</source>
        <translation>لا يحتوي عنوان الخادم على اسم مستخدم أو كلمة مرور. اكتبه مثل https://bitbucket.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server. Write it like https://bitbucket.org.</source>
        <translation>«⁨%1⁩» ليس عنوان خادم. اكتبه مثل https://bitbucket.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not encrypted. Plain http is accepted only for this computer; use https.</source>
        <translation>العنوان «⁨%1⁩» غير مشفر. لا يُقبل http العادي إلا لهذا الحاسوب؛ استخدم https.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackAddress</name>
    <message>
        <source>&quot;%1&quot; cannot be used as callback. It must be an http address of this computer, like http://localhost:34107/callback.</source>
        <translation>لا يمكن استخدام «⁨%1⁩» عنوان Callback URL. يجب أن يكون عنوان http لهذا الحاسوب، مثل http://localhost:34107/callback.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackJudge</name>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>This request cannot be understood.</source>
        <translation>لا يمكن فهم هذا الطلب.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا يوجد شيء هنا.</translation>
    </message>
    <message>
        <source>This address can only be opened.</source>
        <translation>هذا العنوان مخصص للفتح فقط.</translation>
    </message>
    <message>
        <source>This page does not belong to the running sign-in. Return to Windlass.</source>
        <translation>لا تخص هذه الصفحة عملية تسجيل الدخول الجارية. عُد إلى Windlass.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>Sign-in was refused. You can close this page.</source>
        <translation>رُفض تسجيل الدخول. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>مُنح الوصول</translation>
    </message>
    <message>
        <source>Return to Windlass to finish. You can close this page.</source>
        <translation>عُد إلى Windlass لإتمام العملية. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>This is not the address of the callback, which begins with %1. Copy all of the address that the browser ended on. If that one begins differently, the consumer has another callback URL than the one entered here.</source>
        <translation>ليس هذا عنوان Callback URL الذي يبدأ هكذا: ⁨%1⁩. انسخ العنوان الذي انتهى إليه المتصفح كاملًا. وإن كان ذلك العنوان يبدأ بغيره، فللمستهلك عنوان Callback URL مختلف عن المدخل هنا.</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of the address that the browser ended on.</source>
        <translation>هذا العنوان غير كامل. انسخ العنوان الذي انتهى إليه المتصفح كاملًا.</translation>
    </message>
    <message>
        <source>This address does not belong to the running sign-in. Copy the one of the page that was opened last.</source>
        <translation>لا يخص هذا العنوان عملية تسجيل الدخول الجارية. انسخ عنوان آخر صفحة فُتحت.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackPage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot;; for the browser.</extracomment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainDoctor</name>
    <message>
        <source>The keychain is still starting. Wait a moment and try again.</source>
        <translation>لا تزال سلسلة المفاتيح قيد البدء. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no keychain. Install and start one (for example GNOME Keyring, KWallet or KeePassXC), then try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>لا توجد سلسلة مفاتيح. ثبّت واحدة وشغّلها (مثل GNOME Keyring أو KWallet أو KeePassXC) ثم أعد المحاولة، أو دع Windlass يحتفظ بتسجيل الدخول حتى الإنهاء.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, which often is the one you log in with.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها بكلمة مرورها، وهي غالبًا كلمة المرور التي تدخل بها إلى الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain was never set up. Unlock it once and choose a password for it, or let Windlass keep the sign-in until you quit.</source>
        <translation>لم تُعدّ سلسلة المفاتيح قط. افتح قفلها مرة واختر لها كلمة مرور، أو دع Windlass يحتفظ بتسجيل الدخول حتى الإنهاء.</translation>
    </message>
    <message>
        <source>The keychain does not answer. A question for its password may be hidden behind another window; otherwise log out and in again.</source>
        <translation>لا تستجيب سلسلة المفاتيح. قد يكون طلب كلمة مرورها مخفيًا خلف نافذة أخرى؛ وإلا فاخرج من جلسة النظام ثم ادخل مجددًا.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory. The sign-in ends with Windlass.</source>
        <translation>تُحفظ الأسرار في الذاكرة. ينتهي تسجيل الدخول بانتهاء Windlass.</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>%1 (unlocked)</source>
        <extracomment>%1 is the name of a keychain, such as GNOME Keyring</extracomment>
        <translation>‏⁨%1⁩ (غير مقفلة)</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <extracomment>%1 is the name of a keychain</extracomment>
        <translation>‏⁨%1⁩ (مقفلة)</translation>
    </message>
    <message>
        <source>The keychain does not give back what was stored in it. Let Windlass keep the sign-in until you quit.</source>
        <translation>لا تعيد سلسلة المفاتيح ما خُزّن فيها. دع Windlass يحتفظ بتسجيل الدخول حتى الإنهاء.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>The keychain was not unlocked. Try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>لم يُفتح قفل سلسلة المفاتيح. أعد المحاولة، أو دع Windlass يحتفظ بتسجيل الدخول حتى الإنهاء.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainStore</name>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Start it (for example GNOME Keyring or KWallet) and try again, or start Windlass with --secret-store memory.</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح في هذا الحاسوب. شغّلها (مثل GNOME Keyring أو KWallet) ثم أعد المحاولة، أو شغّل Windlass مع ‎--secret-store memory.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or start Windlass with --secret-store memory.</source>
        <translation>لا تستجيب سلسلة المفاتيح. أعد المحاولة، أو شغّل Windlass مع ‎--secret-store memory.</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>windlass::auth::LoopbackReplyHandler</name>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>هذا الطلب أطول من اللازم.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SecretStore</name>
    <message>
        <source>memory only, forgotten when Windlass ends</source>
        <translation>الذاكرة فقط، وتُنسى عند انتهاء Windlass</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SignIn</name>
    <message>
        <source>Bitbucket&apos;s answer to the sign-in cannot be understood. A proxy or a hotel network may stand in between. Try again.</source>
        <translation>تعذر فهم رد Bitbucket على تسجيل الدخول. قد يكون في الطريق خادم وكيل أو شبكة فندق. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Bitbucket cannot sign anybody in at the moment. Try again later.</source>
        <translation>لا يستطيع Bitbucket تسجيل دخول أحد حاليًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>لن يقبل Bitbucket مزيدًا من الطلبات لبعض الوقت. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Bitbucket did not answer in time. Try again.</source>
        <translation>لم يرد Bitbucket في الوقت المناسب. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the key and secret. Compare both with the consumer&apos;s page on Bitbucket and try again.</source>
        <translation>لا يقبل Bitbucket المفتاح والسر. قارن كليهما بصفحة المستهلك على Bitbucket ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Bitbucket refused the request. Check that the consumer has a callback URL and that it is the one entered here.</source>
        <translation>رفض Bitbucket الطلب. تحقق من أن للمستهلك عنوان Callback URL وأنه هو المدخل هنا.</translation>
    </message>
    <message>
        <source>Bitbucket did not accept the sign-in. Start it again.</source>
        <translation>لم يقبل Bitbucket تسجيل الدخول. ابدأه من جديد.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Bitbucket cannot be reached. Check the connection and try again.</source>
        <translation>لا يمكن الوصول إلى Bitbucket. تحقق من الاتصال ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The secure connection to Bitbucket was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>رُفض الاتصال الآمن بـ Bitbucket لأن شهادته غير موثوقة. لم يُرسل الطلب.</translation>
    </message>
    <message>
        <source>Another program uses the address %1. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <translation>يستخدم برنامج آخر العنوان ⁨%1⁩. أغلقه ثم أعد المحاولة، أو أدخل عنوان Callback URL آخر من عناوين المستهلك؛ لم يُفتح المتصفح.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; uses the address %2. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is the name of a program, %2 an address</extracomment>
        <translation>يستخدم البرنامج «⁨%1⁩» العنوان ⁨%2⁩. أغلقه ثم أعد المحاولة، أو أدخل عنوان Callback URL آخر من عناوين المستهلك؛ لم يُفتح المتصفح.</translation>
    </message>
    <message>
        <source>Access was denied in the browser. Sign in again and choose to grant access.</source>
        <translation>رُفض الوصول في المتصفح. سجّل الدخول مجددًا واختر Grant access.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time. Check that the key is right and that the consumer&apos;s callback URL is %1, then sign in again.</source>
        <translation>لم يصل رد من المتصفح في الوقت المناسب. تحقق من صحة المفتاح ومن أن عنوان Callback URL لدى المستهلك هو ⁨%1⁩، ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Bitbucket no longer accepts this sign-in, or the consumer&apos;s key or secret was changed. Sign in again.</source>
        <translation>لم يعد Bitbucket يقبل تسجيل الدخول هذا، أو تغيّر مفتاح المستهلك أو سره. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The system keeps the port of %1 for itself, as it does with those below 1024. Enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>يحتفظ النظام لنفسه بمنفذ ⁨%1⁩، كما يفعل بالمنافذ الأدنى من 1024. أدخل عنوان Callback URL آخر من عناوين المستهلك؛ لم يُفتح المتصفح.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::TokenKeeper</name>
    <message>
        <source>The sign-in cannot be renewed because another Windlass is busy with it. Close it and try again.</source>
        <translation>لا يمكن تجديد تسجيل الدخول لأن نسخة أخرى من Windlass مشغولة به. أغلقها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account. Sign in again.</source>
        <translation>لا يوجد تسجيل دخول محفوظ لهذا الحساب. سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Client</name>
    <message>
        <source>Bitbucket did not say whether the branch is there. The repository may be gone, or a proxy or hotel network stands in between. Try again.</source>
        <translation>لم يوضح Bitbucket هل الفرع موجود. ربما لم يعد المستودع موجودًا، أو يوجد في الطريق خادم وكيل أو شبكة فندق. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Error</name>
    <message>
        <source>Bitbucket did not accept the request.</source>
        <translation>لم يقبل Bitbucket الطلب.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>رسالة الخادم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Bitbucket did not accept this: %1</source>
        <translation>لم يقبل Bitbucket ذلك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Windlass asks again at %1.</source>
        <translation>لن يقبل Bitbucket مزيدًا من الطلبات لبعض الوقت. سيعيد Windlass الطلب في الساعة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Bitbucket has a problem at the moment. Try again later.</source>
        <translation>لدى Bitbucket مشكلة حاليًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>تعذر فهم رد Bitbucket. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Permissions</name>
    <message>
        <source>Bitbucket says that the consumer does not allow this, although its permissions seem to be enough. Check the permissions.</source>
        <translation>يقول Bitbucket إن المستهلك لا يسمح بذلك، مع أن صلاحياته تبدو كافية. افحص الصلاحيات.</translation>
    </message>
    <message>
        <source>The consumer does not allow this. Open it on Bitbucket, tick %1 and press Save. Then check the permissions, or sign in again.</source>
        <extracomment>%1 is one or more boxes of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>لا يسمح المستهلك بذلك. افتحه على Bitbucket وحدّد ⁨%1⁩ واضغط Save. ثم افحص الصلاحيات أو سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Reply</name>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>تعذر فهم رد Bitbucket. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::WorkspaceAddress</name>
    <message>
        <source>There is no workspace in this address. Open the workspace on Bitbucket and copy the address from there.</source>
        <translation>لا توجد مساحة عمل في هذا العنوان. افتح مساحة العمل على Bitbucket وانسخ العنوان من هناك.</translation>
    </message>
    <message>
        <source>%1 is a Bitbucket Data Center. Windlass works with Bitbucket Cloud only, which is at bitbucket.org.</source>
        <translation>الخادم ⁨%1⁩ من نوع Bitbucket Data Center. لا يعمل Windlass إلا مع Bitbucket Cloud على bitbucket.org.</translation>
    </message>
    <message>
        <source>This address belongs to %1. Give a workspace at %2, or its address.</source>
        <translation>ينتمي هذا العنوان إلى ⁨%1⁩. اذكر مساحة عمل على ⁨%2⁩ أو عنوانها.</translation>
    </message>
    <message>
        <source>This is neither a workspace nor an address. A workspace&apos;s name in addresses has letters, digits, hyphens and underscores.</source>
        <translation>هذا ليس مساحة عمل ولا عنوانًا. يتألف اسم مساحة العمل في العناوين من أحرف وأرقام وواصلات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>Enter the workspace, or any address of it on Bitbucket.</source>
        <translation>أدخل مساحة العمل، أو أي عنوان لها على Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Allowance</name>
    <message>
        <source>--allow knows no finding &quot;%1&quot;. There are: %2.</source>
        <translation>لا يعرف ‎--allow نتيجة فحص اسمها «%1». المتاح: %2.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::CheckUpCommand</name>
    <message>
        <source>--report needs the name of a file.</source>
        <translation>يحتاج ‎--report إلى اسم ملف.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Give another name.</source>
        <translation>تعذرت كتابة التقرير في ‎%1. اذكر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The report is in %1. Read it before you give it away.</source>
        <translation>التقرير في ‎%1. اقرأه قبل أن تعطيه لغيرك.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>سُجّل الدخول باسم %1 (%2).</translation>
    </message>
    <message>
        <source>Workspaces: none</source>
        <translation>مساحات العمل: لا توجد</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>مساحات العمل: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: نعم</translation>
    </message>
    <message>
        <source>%1: no. Open the consumer, tick %2, press Save, then check again.</source>
        <translation>%1: لا. افتح المستهلك وحدّد %2 واضغط Save، ثم افحص مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Command</name>
    <message>
        <source>&quot;windlass check-up&quot; shows all that the consumer allows.</source>
        <translation>يعرض الأمر «windlass check-up» كل ما يسمح به المستهلك.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::HandoverCommand</name>
    <message>
        <source>%1 (new)</source>
        <translation>‏‎%1 (جديد)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>‏‎%1 (تغيّر)</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>‏‎%1 (كما ينبغي)</translation>
    </message>
    <message>
        <source>--variables goes with backstage.</source>
        <translation>لا يُستخدم ‎--variables إلا مع backstage.</translation>
    </message>
    <message>
        <source>--key is for a consumer of no account; it does not go with --account.</source>
        <translation>الخيار ‎--key لمستهلك لا يخص أي حساب؛ ولا يُستخدم مع ‎--account.</translation>
    </message>
    <message>
        <source>With --key the consumer&apos;s secret must be in WINDLASS_CONSUMER_SECRET.</source>
        <translation>مع ‎--key يجب أن يكون سر المستهلك في WINDLASS_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>لم يعد سر هذا المستهلك محفوظًا هنا. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>تمت الكتابة.</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>لم يكن هناك ما يُكتب.</translation>
    </message>
    <message>
        <source>What is left to do:</source>
        <translation>الخطوات المتبقية:</translation>
    </message>
</context>
<context>
    <name>windlass::cli::ImportCommand</name>
    <message>
        <source>A consumer of %1, with its secret</source>
        <translation>مستهلك من %1، مع سره</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Callback URL: %1</source>
        <translation>عنوان Callback URL: %1</translation>
    </message>
    <message>
        <source>Resolvers: %1</source>
        <translation>المحلِّلات: %1</translation>
    </message>
    <message>
        <source>Settings, People offers to take these resolvers over.</source>
        <translation>يمكن اعتماد هذه المحلِّلات في «الإعدادات، الأشخاص».</translation>
    </message>
    <message>
        <source>Sign in through it with: windlass login --from %1</source>
        <translation>سجّل الدخول من خلاله بالأمر: windlass login --from %1</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Invocation</name>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>الخيار --language واحد من %1، وليس &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>يحتاج ‎--profile إلى اسم مجلد.</translation>
    </message>
    <message>
        <source>--secret-store is either keychain or memory, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--secret-store هي keychain أو memory، وليست «%1».</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--log-level هي debug أو info أو warning أو critical، وليست «%1».</translation>
    </message>
    <message>
        <source>--%1 goes with a command. See windlass --help.</source>
        <translation>لا يُستخدم ‎--%1 إلا مع أمر. انظر windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has no option --%2. See windlass --help.</source>
        <translation>ليس للأمر «windlass %1» خيار باسم ‎--%2. انظر windlass --help.</translation>
    </message>
    <message>
        <source>Only one folder can be opened. See windlass --help.</source>
        <translation>لا يمكن فتح أكثر من مجلد واحد. انظر windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; lacks an argument. See windlass --help.</source>
        <translation>ينقص الأمرَ «windlass %1» وسيط. انظر windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has an argument too many: &quot;%2&quot;. See windlass --help.</source>
        <translation>في الأمر «windlass %1» وسيط زائد: «%2». انظر windlass --help.</translation>
    </message>
    <message>
        <source>%1. See windlass --help.</source>
        <translation>‏%1. انظر windlass --help.</translation>
    </message>
    <message>
        <source>--practice has servers, a profile and a place for secrets of its own. Leave --%1 out.</source>
        <translation>للخيار ‎--practice خوادم وملف تعريف ومكان أسرار خاصة به. احذف ‎--%1.</translation>
    </message>
    <message>
        <source>Windlass pushes generated apps into Bitbucket Cloud.

  windlass [FOLDER]                   open the window, with the app in FOLDER
  windlass --practice [FOLDER]        try it without an account: a practice server, a fresh
                                      profile and a sample app, all gone at the end
  windlass login --key KEY            sign in through a consumer; the secret comes from
        [--callback URL]              --secret-stdin, from WINDLASS_CONSUMER_SECRET or
        [--no-browser] [--timeout S]  from a prompt
  windlass login --from FILE          the same, with key and secret from .env.local of
        [--no-browser] [--timeout S]  Amplication or app-config*.yaml of Backstage
  windlass logout [--everything]      forget a sign-in, or all that Windlass knows on this
                                      computer; the folders of apps stay
  windlass accounts                   who is signed in
  windlass check-up [--report FILE]   what the consumer allows; a report of what the server
                                      answered, without secrets, names or contents
  windlass whoami [--catalog PATH]    would Backstage let the account in, and as whom?
        [--resolver NAME[:allow-without-user]]...
  windlass workspaces                 what the account can see
  windlass repositories WORKSPACE [--filter TEXT] [--all]
  windlass publish FOLDER --to WORKSPACE/REPO [--create] [--public] [--project KEY]
        [--branch NAME] [--mode direct|review] [--message TEXT] [--pull-request]
        [--base-directory DIR] [--draft|--no-draft]
        [--close-source-branch|--keep-source-branch] [--fast-forward]
        [--source tree|generated] [--on-conflict people|generated|markers|fail]
        [--write-once amplication|none]
        [--allow FINDING[:PATH]] [--strict] [--trust-folder] [--dry-run]
  windlass publish --all              push every app that is linked, two at a time
        [--message TEXT] [--allow FINDING[:PATH]] [--strict] [--dry-run]
  windlass handover amplication|backstage DIR   use the account&apos;s consumer there, too, or
        [--key KEY] [--variables]     another one; its secret comes from
        [--dry-run]                   WINDLASS_CONSUMER_SECRET. --variables: Backstage
                                      takes both from the .env
  windlass import FILE                what such a file says of a consumer; sign in with
                                      windlass login --from FILE

Commands take --account NAME (default: last signed in) and --json.
Common options, before or after the command:
  --web-url URL, --api-url URL        another server, for practice
  --profile DIR                       keep everything below DIR
  --secret-store keychain|memory      where secrets are kept
  --language LANG                     speak that language, such as de or zh_CN
  --log-level debug|info|warning|critical
  --version, --help

Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 sign-in needed, 4 cancelled,
5 nothing to push.
</source>
        <translation>يدفع Windlass التطبيقات المولَّدة إلى Bitbucket Cloud.

  windlass [FOLDER]                   فتح النافذة مع التطبيق الموجود في FOLDER
  windlass --practice [FOLDER]        التجربة بلا حساب: خادم تدريب وملف تعريف جديد
                                      وتطبيق نموذجي، ويزول كل ذلك في النهاية
  windlass login --key KEY            تسجيل الدخول عبر مستهلك؛ يؤخذ السر من
        [--callback URL]              --secret-stdin أو WINDLASS_CONSUMER_SECRET
        [--no-browser] [--timeout S]  أو من سؤال
  windlass login --from FILE          مثله، والمفتاح والسر من .env.local الخاص
        [--no-browser] [--timeout S]  بـ Amplication أو app-config*.yaml الخاص بـ Backstage
  windlass logout [--everything]      نسيان تسجيل دخول، أو كل ما يعرفه Windlass على
                                      هذا الحاسوب؛ تبقى مجلدات التطبيقات
  windlass accounts                   من سجّل الدخول
  windlass check-up [--report FILE]   ما يسمح به المستهلك؛ تقرير بما أجاب به الخادم
                                      بلا أسرار أو أسماء أو محتويات
  windlass whoami [--catalog PATH]    هل سيقبل Backstage الحساب، وباسم مَن؟
        [--resolver NAME[:allow-without-user]]...
  windlass workspaces                 ما يمكن للحساب رؤيته
  windlass repositories WORKSPACE [--filter TEXT] [--all]
  windlass publish FOLDER --to WORKSPACE/REPO [--create] [--public] [--project KEY]
        [--branch NAME] [--mode direct|review] [--message TEXT] [--pull-request]
        [--base-directory DIR] [--draft|--no-draft]
        [--close-source-branch|--keep-source-branch] [--fast-forward]
        [--source tree|generated] [--on-conflict people|generated|markers|fail]
        [--write-once amplication|none]
        [--allow FINDING[:PATH]] [--strict] [--trust-folder] [--dry-run]
  windlass publish --all              دفع كل تطبيق مربوط، اثنين في كل مرة
        [--message TEXT] [--allow FINDING[:PATH]] [--strict] [--dry-run]
  windlass handover amplication|backstage DIR   استخدام مستهلك الحساب هناك أيضًا، أو
        [--key KEY] [--variables]     مستهلك آخر؛ يؤخذ سره من
        [--dry-run]                   WINDLASS_CONSUMER_SECRET. ‏--variables: يأخذ Backstage
                                      الاثنين من ملف .env
  windlass import FILE                ما يقوله ملف كهذا عن المستهلك؛ سجّل الدخول بالأمر
                                      windlass login --from FILE

تقبل الأوامر --account NAME (الافتراضي: آخر من سجّل الدخول) و--json.
خيارات مشتركة، قبل الأمر أو بعده:
  --web-url URL, --api-url URL        خادم آخر للتدريب
  --profile DIR                       حفظ كل شيء تحت DIR
  --secret-store keychain|memory      مكان حفظ الأسرار
  --language LANG                     التحدث بتلك اللغة، مثل de أو zh_CN
  --log-level debug|info|warning|critical
  --version, --help

حالة الخروج: 0 تم، 1 رُفض أو فشل، 2 استخدام خاطئ، 3 يلزم تسجيل الدخول، 4 أُلغي،
5 لا شيء للدفع.
</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LoginCommand</name>
    <message>
        <source>Secret of the consumer: </source>
        <translation>سر المستهلك: </translation>
    </message>
    <message>
        <source>Settings, People offers to take the resolvers of this file over.</source>
        <translation>يمكن اعتماد محلِّلات هذا الملف في «الإعدادات، الأشخاص».</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds.</source>
        <translation>قيمة ‎--timeout عدد من الثواني.</translation>
    </message>
    <message>
        <source>&quot;windlass login&quot; needs --key and the consumer&apos;s key, or --from and a file that has it.</source>
        <translation>يحتاج الأمر «windlass login» إلى ‎--key مع مفتاح المستهلك، أو إلى ‎--from مع ملف يحتويه.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>افتح: %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open the address yourself.</source>
        <translation>تعذر تشغيل متصفح. افتح العنوان بنفسك.</translation>
    </message>
    <message>
        <source>Bitbucket may have refused. Try again in the browser, or press Ctrl-C.</source>
        <translation>ربما رفض Bitbucket الطلب. أعد المحاولة في المتصفح، أو اضغط Ctrl-C.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>سُجّل الدخول باسم %1 (%2).</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LogoutCommand</name>
    <message>
        <source>--everything forgets all accounts; it does not go with --account.</source>
        <translation>ينسى Windlass مع ‎--everything جميع الحسابات؛ ولا يُستخدم مع ‎--account.</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>سُجّل خروج %1 من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishAllCommand</name>
    <message>
        <source>--%1 does not go with --all: each app is pushed to where it is linked.</source>
        <translation>لا يُستخدم ‎--%1 مع ‎--all: يُدفع كل تطبيق إلى المستودع المربوط به.</translation>
    </message>
    <message>
        <source>No app is linked to a repository yet. Publish each once by its folder.</source>
        <translation>لم يُربط أي تطبيق بمستودع بعد. انشر كل تطبيق مرة واحدة عن طريق مجلده.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1: pushing</source>
        <translation>‏%1: جارٍ الدفع</translation>
    </message>
    <message>
        <source>%1: Pushed to %2 of %3. %4 was found on Bitbucket.</source>
        <translation>‏%1: تم الدفع إلى %2 في %3. وُجد %4 على Bitbucket.</translation>
    </message>
    <message>
        <source>%1: Pull request: %2</source>
        <translation>‏%1: طلب السحب: %2</translation>
    </message>
    <message>
        <source>%1: Nothing to push.</source>
        <translation>‏%1: لا شيء للدفع.</translation>
    </message>
    <message>
        <source>Push it once by its folder, with --trust-folder.</source>
        <translation>ادفعه مرة واحدة عبر مجلده مع ‎--trust-folder.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishCommand</name>
    <message>
        <source>--mode is either direct or review, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--mode هي direct أو review، وليست «%1».</translation>
    </message>
    <message>
        <source>A pull request needs --branch in direct mode, or --mode review.</source>
        <translation>يحتاج طلب السحب إلى ‎--branch في الوضع direct، أو إلى ‎--mode review.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>لا يجتمع ‎--%1 مع ‎--%2.</translation>
    </message>
    <message>
        <source>--public goes with --create.</source>
        <translation>لا يُستخدم ‎--public إلا مع ‎--create.</translation>
    </message>
    <message>
        <source>--to is a workspace and a repository, like acme/shop-api.</source>
        <translation>قيمة ‎--to هي مساحة عمل ومستودع، مثل acme/shop-api.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a repository&apos;s address. Use lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>لا يصلح «%1» عنوانًا لمستودع. استخدم أحرفًا لاتينية صغيرة وأرقامًا و«.» و«_» و«-».</translation>
    </message>
    <message>
        <source>--source is either tree or generated, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--source هي tree أو generated، وليست «%1».</translation>
    </message>
    <message>
        <source>--on-conflict is people, generated, markers or fail, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--on-conflict هي people أو generated أو markers أو fail، وليست «%1».</translation>
    </message>
    <message>
        <source>This folder is not linked to a repository yet. Add --to WORKSPACE/REPO.</source>
        <translation>هذا المجلد غير مربوط بمستودع بعد. أضف ‎--to WORKSPACE/REPO.</translation>
    </message>
    <message>
        <source>Bitbucket has no repository %1, or this account may not see it. Add --create to create it.</source>
        <translation>لا يوجد لدى Bitbucket مستودع باسم %1، أو لا يحق لهذا الحساب رؤيته. أضف ‎--create لإنشائه.</translation>
    </message>
    <message>
        <source>Pushed to %1 of %2. %3 was found on Bitbucket.</source>
        <translation>تم الدفع إلى %1 في %2. وُجد %3 على Bitbucket.</translation>
    </message>
    <message>
        <source>Pull request: %1</source>
        <translation>طلب السحب: %1</translation>
    </message>
    <message>
        <source>--write-once is either amplication or none, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--write-once هي amplication أو none، وليست «%1».</translation>
    </message>
    <message>
        <source>This folder is linked to a repository of another server. Add --to WORKSPACE/REPO.</source>
        <translation>هذا المجلد مربوط بمستودع على خادم آخر. أضف ‎--to WORKSPACE/REPO.</translation>
    </message>
    <message>
        <source>Add --trust-folder to push it all the same.</source>
        <translation>أضف ‎--trust-folder لدفعه رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishReport</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1; %2 changed; %3 ignored.</source>
        <translation>
            <numerusform>لا ملفات، %1؛ المتغيّر: %2؛ المتجاهَل: %3.</numerusform>
            <numerusform>ملف واحد، %1؛ المتغيّر: %2؛ المتجاهَل: %3.</numerusform>
            <numerusform>ملفان، %1؛ المتغيّر: %2؛ المتجاهَل: %3.</numerusform>
            <numerusform>%Ln ملفات، %1؛ المتغيّر: %2؛ المتجاهَل: %3.</numerusform>
            <numerusform>%Ln ملفًا، %1؛ المتغيّر: %2؛ المتجاهَل: %3.</numerusform>
            <numerusform>%Ln ملف، %1؛ المتغيّر: %2؛ المتجاهَل: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>people&apos;s work is kept</source>
        <translation>يُبقى عمل الأشخاص</translation>
    </message>
    <message>
        <source>the generator&apos;s is taken</source>
        <translation>يؤخذ عمل المولِّد</translation>
    </message>
    <message>
        <source>both, with markers</source>
        <translation>كلاهما مع علامات</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>تعارض</translation>
    </message>
</context>
<context>
    <name>windlass::cli::RepositoriesCommand</name>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>There are more. Add --all, or --filter and a part of the name.</source>
        <translation>هناك المزيد. أضف ‎--all، أو ‎--filter مع جزء من الاسم.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::WhoAmICommand</name>
    <message>
        <source>No catalog is chosen. Give --catalog and a YAML file or a folder.</source>
        <translation>لم يُختر كتالوج. استخدم ‎--catalog مع ملف YAML أو مجلد.</translation>
    </message>
    <message>
        <source>The catalog of %1 was used.</source>
        <translation>استُخدم الكتالوج بحالته في %1.</translation>
    </message>
    <message>
        <source>Add this to the catalog:</source>
        <translation>أضف هذا إلى الكتالوج:</translation>
    </message>
</context>
<context>
    <name>windlass::git::BranchName</name>
    <message>
        <source>Type a name for the branch.</source>
        <translation>اكتب اسمًا للفرع.</translation>
    </message>
    <message>
        <source>A branch name cannot contain spaces or any of ~ ^ : ? * [ \.</source>
        <translation>لا يمكن أن يحتوي اسم الفرع على مسافات أو على أي من ⁦~ ^ : ? * [ \⁩‎.</translation>
    </message>
    <message>
        <source>A branch name cannot contain &quot;..&quot; or &quot;@{&quot; or end with a full stop.</source>
        <translation>لا يمكن أن يحتوي اسم الفرع على «..» أو «@{» أو أن ينتهي بنقطة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own in git. Choose another branch name.</source>
        <translation>للاسم «⁨%1⁩» معنى خاص في git. اختر اسمًا آخر للفرع.</translation>
    </message>
    <message>
        <source>No part of a branch name can be empty, start with a full stop, end with &quot;.lock&quot; or be longer than 250 bytes.</source>
        <translation>لا يمكن أن يكون أي جزء من اسم الفرع فارغًا، أو أن يبدأ بنقطة، أو أن ينتهي بالنص «‎.lock»، أو أن يزيد على 250 بايت.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a folder of a repository. Type one like services/shop.</source>
        <translation>لا يصلح «⁨%1⁩» مجلدًا في مستودع. اكتب مجلدًا مثل ⁦services/shop⁩.</translation>
    </message>
</context>
<context>
    <name>windlass::git::CheckoutRules</name>
    <message>
        <source>&quot;%1&quot; asks for filters or other encodings, which only git itself can apply. Use git for this.</source>
        <translation>يطلب «⁨%1⁩» مرشحات أو ترميزات أخرى لا يطبقها إلا git نفسه. استخدم git لذلك.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Clone</name>
    <message>
        <source>The clone could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>تعذر حفظ النسخة المستنسخة. تحقق من المساحة الخالية على القرص ومن أذوناتك على المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Choose another name for the clone.</source>
        <translation>يوجد «⁨%1⁩» بالفعل. اختر اسمًا آخر للنسخة المستنسخة.</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>لا يوجد في المستودع على الخادم فرع باسم «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>windlass::git::Commit</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>تغيّر المجلد منذ عرض تغييراته. راجعها مجددًا.</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; has moved since the changes were shown. Look at them again.</source>
        <translation>تحرك الفرع «⁨%1⁩» منذ عرض التغييرات. راجعها مجددًا.</translation>
    </message>
    <message>
        <source>The files could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>تعذر تخزين الملفات. تحقق من المساحة الخالية على القرص ومن أذوناتك على المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>لم يتغير شيء منذ آخر إيداع.</translation>
    </message>
    <message>
        <source>Type a name and an e-mail address for the commit.</source>
        <translation>اكتب اسمًا وعنوان بريد إلكتروني للإيداع.</translation>
    </message>
    <message>
        <source>Type a message for the commit.</source>
        <translation>اكتب رسالة للإيداع.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Differences</name>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
</context>
<context>
    <name>windlass::git::FastForward</name>
    <message>
        <source>The folder has changes of its own, so its files were left as they are.</source>
        <translation>في المجلد تغييرات خاصة به، لذا تُركت ملفاته كما هي.</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; cannot simply be moved forward: it has commits that the other side does not have, or the folder is on another branch.</source>
        <translation>لا يمكن تقديم الفرع «⁨%1⁩» مباشرة: فيه إيداعات ليست لدى الطرف الآخر، أو أن المجلد على فرع آخر.</translation>
    </message>
    <message>
        <source>The folder has no repository.</source>
        <translation>لا يوجد مستودع في المجلد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>A file of the folder is in the way of one that the branch brings. Move it elsewhere, then try again.</source>
        <translation>يعترض أحد ملفات المجلد ملفًا يجلبه الفرع. انقله إلى مكان آخر ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Fetch</name>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>The server did not send all of the branch. Try again.</source>
        <translation>لم يرسل الخادم الفرع كاملًا. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>لا يوجد في المستودع على الخادم فرع باسم «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>windlass::git::Folder</name>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one.</source>
        <translation>المجلد «⁨%1⁩» غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder that holds the app.</source>
        <translation>ليس «⁨%1⁩» مجلدًا. اختر المجلد الذي يحتوي على التطبيق.</translation>
    </message>
    <message>
        <source>You have no right to read the folder &quot;%1&quot;. Change its permissions or choose another one.</source>
        <translation>ليس لديك إذن قراءة المجلد «⁨%1⁩». غيّر أذوناته أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare repository: it has no files to work with. Choose the folder that holds the app.</source>
        <translation>المستودع «⁨%1⁩» من نوع bare: لا ملفات فيه للعمل عليها. اختر المجلد الذي يحتوي على التطبيق.</translation>
    </message>
    <message>
        <source>The folder lies inside another repository, &quot;%1&quot;. Choose that folder, or move this one out of it.</source>
        <translation>يقع المجلد داخل مستودع آخر هو «⁨%1⁩». اختر ذلك المجلد، أو انقل هذا المجلد إلى خارجه.</translation>
    </message>
    <message>
        <source>A merge is under way in this folder. Finish or abort it first.</source>
        <translation>يجري دمج (merge) في هذا المجلد. أنهه أو ألغه أولًا.</translation>
    </message>
    <message>
        <source>A revert is under way in this folder. Finish or abort it first.</source>
        <translation>يجري تراجع عن إيداع (revert) في هذا المجلد. أنهه أو ألغه أولًا.</translation>
    </message>
    <message>
        <source>A cherry-pick is under way in this folder. Finish or abort it first.</source>
        <translation>يجري انتقاء إيداع (cherry-pick) في هذا المجلد. أنهه أو ألغه أولًا.</translation>
    </message>
    <message>
        <source>A bisect is under way in this folder. Finish it with &quot;git bisect reset&quot; first.</source>
        <translation>يجري بحث ثنائي (bisect) في هذا المجلد. أنهه بالأمر «git bisect reset» أولًا.</translation>
    </message>
    <message>
        <source>A rebase is under way in this folder. Finish or abort it first.</source>
        <translation>تجري إعادة تأسيس (rebase) في هذا المجلد. أنهها أو ألغها أولًا.</translation>
    </message>
    <message>
        <source>The repository in this folder keeps its files elsewhere. Choose the folder with the files.</source>
        <translation>يحتفظ المستودع في هذا المجلد بملفاته في مكان آخر. اختر المجلد الذي فيه الملفات.</translation>
    </message>
    <message>
        <source>Git cannot read the repository in this folder. See the details for the reason.</source>
        <translation>لا يستطيع Git قراءة المستودع في هذا المجلد. تجد السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>The repository in this folder names its objects by SHA-256. Neither Bitbucket nor Windlass can do that.</source>
        <translation>يسمي المستودع في هذا المجلد كائناته بطريقة SHA-256. لا يدعم ذلك Bitbucket ولا Windlass.</translation>
    </message>
    <message>
        <source>The folder has no repository. Look at the changes again.</source>
        <translation>لا يوجد مستودع في المجلد. راجع التغييرات مجددًا.</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>في المجلد مستودع git خاص به، فهو ليس مخرجات مولِّد خالصة. ادفعه بصفته شجرة عمل.</translation>
    </message>
    <message>
        <source>The folder contains the place for temporary files. Choose a smaller folder.</source>
        <translation>يحتوي المجلد على مكان الملفات المؤقتة. اختر مجلدًا أصغر.</translation>
    </message>
    <message>
        <source>A temporary folder could not be made. Check the free space on the disk, then try again.</source>
        <translation>تعذر إنشاء مجلد مؤقت. تحقق من المساحة الخالية على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The repository of this folder does not have the commit %1. Fetch the branch first.</source>
        <translation>لا يوجد الإيداع ⁨%1⁩ في مستودع هذا المجلد. اجلب الفرع أولًا.</translation>
    </message>
</context>
<context>
    <name>windlass::git::GeneratedCommit</name>
    <message>
        <source>The files could not be stored. Check the free space on the disk, then try again.</source>
        <translation>تعذر تخزين الملفات. تحقق من المساحة الخالية على القرص ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::GitError</name>
    <message>
        <source>Another program is working on this repository. Wait until it has finished, then try again.</source>
        <translation>يعمل برنامج آخر على هذا المستودع. انتظر حتى ينتهي ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>The repository of this folder does not have what was looked for.</source>
        <translation>لا يوجد المطلوب في مستودع هذا المجلد.</translation>
    </message>
    <message>
        <source>The branch was changed by another program meanwhile. Look at the changes again.</source>
        <translation>غيّر برنامج آخر الفرعَ في هذه الأثناء. راجع التغييرات مجددًا.</translation>
    </message>
    <message>
        <source>A file could not be read or written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>تعذرت قراءة ملف أو كتابته. تحقق من المساحة الخالية على القرص ومن أذوناتك على المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Git cannot work with this folder. See the details for the reason.</source>
        <translation>لا يستطيع Git العمل على هذا المجلد. تجد السبب في التفاصيل.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Guarded</name>
    <message>
        <source>Something went wrong in Windlass itself. Save your work, then start the program again.</source>
        <translation>حدث خطأ داخل Windlass نفسه. احفظ عملك ثم شغّل البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>windlass::git::History</name>
    <message>
        <source>There is a branch &quot;%1&quot; already. Choose another name.</source>
        <translation>يوجد فرع باسم «⁨%1⁩» بالفعل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>windlass::git::HistoryPack</name>
    <message>
        <source>A temporary file could not be made. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>تعذر إنشاء ملف مؤقت. تحقق من المساحة الخالية على القرص ومن أذوناتك على المجلد، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::MergedCommit</name>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>لم يتغير شيء منذ آخر إيداع.</translation>
    </message>
</context>
<context>
    <name>windlass::git::NewRepository</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>تغيّر المجلد منذ عرض تغييراته. راجعها مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::git::OutputReview</name>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackPieces</name>
    <message>
        <source>The packed files can no longer be read. Try again.</source>
        <translation>لم يعد من الممكن قراءة الملفات المحزومة. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackTrees</name>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>The repository of this folder is damaged. Run &quot;git fsck&quot; in it.</source>
        <translation>مستودع هذا المجلد تالف. نفّذ فيه «git fsck».</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>تعذرت كتابة ملف. تحقق من المساحة الخالية على القرص ومن أذوناتك على المجلد، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Places</name>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>لم يعد من الممكن قراءة المجلد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PlantedTree</name>
    <message>
        <source>&quot;%1&quot; is not a folder in the repository. Choose another base directory.</source>
        <translation>ليس «⁨%1⁩» مجلدًا في المستودع. اختر مجلدًا أساسيًا آخر.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Push</name>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>The commit that was to be sent is no longer in the folder&apos;s repository. Look at the changes again.</source>
        <translation>لم يعد الإيداع المراد إرساله موجودًا في مستودع المجلد. راجع التغييرات مجددًا.</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>في الفرع على الخادم إيداعات ليست في هذا المجلد.</translation>
    </message>
    <message>
        <source>Somebody else changed the branch on the server meanwhile.</source>
        <translation>غيّر شخص آخر الفرع على الخادم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The server refused the branch &quot;%1&quot;.</source>
        <translation>رفض الخادم الفرع «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>رسالة الخادم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The server did not say what became of the branch. Look at the repository on the server.</source>
        <translation>لم يوضح الخادم ما حل بالفرع. راجع المستودع على الخادم.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PushAlong</name>
    <message>
        <source>The files were not packed as they were to be sent. Try again.</source>
        <translation>لم تُحزم الملفات كما كان ينبغي إرسالها. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Reflog</name>
    <message>
        <source>The branch could not be moved. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>تعذر تحريك الفرع. تحقق من المساحة الخالية على القرص ومن أذوناتك على المجلد، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Regenerate</name>
    <message>
        <source>Windlass&apos;s own copy of the repository could not be stored. Check the free space on the disk, then try again.</source>
        <translation>تعذر حفظ نسخة Windlass الخاصة من المستودع. تحقق من المساحة الخالية على القرص ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::RemoteCall</name>
    <message>
        <source>The server reports a fault of its own. Try again later.</source>
        <translation>يبلغ الخادم عن خلل لديه. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not one of a git server. Check the address, and whether a proxy or a sign-in page of the network stands in between.</source>
        <translation>رد الخادم ليس رد خادم git. تحقق من العنوان، ومن عدم وجود خادم وكيل أو صفحة دخول للشبكة في الطريق.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>The server stopped answering. Check the connection, then try again.</source>
        <translation>توقف الخادم عن الرد. تحقق من الاتصال ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made. Check the date of this computer and its certificates.</source>
        <translation>تعذر إجراء اتصال آمن بالخادم. تحقق من تاريخ هذا الحاسوب ومن شهاداته.</translation>
    </message>
    <message>
        <source>The connection to the server failed. Check the network, then try again.</source>
        <translation>فشل الاتصال بالخادم. تحقق من الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The address of the repository cannot be used: it must be https and have no user name in it.</source>
        <translation>لا يمكن استخدام عنوان المستودع: يجب أن يكون https وألا يحتوي على اسم مستخدم.</translation>
    </message>
    <message>
        <source>Sign in first, then repeat.</source>
        <translation>سجّل الدخول أولًا ثم كرر العملية.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>رسالة الخادم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>في الفرع على الخادم إيداعات ليست في هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>windlass::git::ShallowHistory</name>
    <message>
        <source>The repository in this folder has too little of its history to be compared with the branch on the server. Get the rest by &quot;git fetch --unshallow&quot;, then try again.</source>
        <translation>لا يحتوي المستودع في هذا المجلد على ما يكفي من سجله لمقارنته بالفرع على الخادم. احصل على الباقي بالأمر «git fetch --unshallow» ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Snapshot</name>
    <message>
        <source>There is nothing in this folder that could be pushed. Choose the folder that holds the app.</source>
        <translation>لا يوجد في هذا المجلد ما يمكن دفعه. اختر المجلد الذي يحتوي على التطبيق.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Staging</name>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>لم يعد من الممكن قراءة المجلد.</translation>
    </message>
    <message>
        <source>Git does not accept the name &quot;%1&quot;. Rename or remove it.</source>
        <translation>لا يقبل Git الاسم «⁨%1⁩». غيّره أو أزل العنصر.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; changes while it is read. Stop the program that writes it, then try again.</source>
        <translation>يتغير الملف «⁨%1⁩» أثناء قراءته. أوقف البرنامج الذي يكتبه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not in the encoding that .gitattributes names for it (working-tree-encoding). Correct either of them.</source>
        <translation>ليس الملف «⁨%1⁩» بالترميز الذي يحدده له ‎.gitattributes (working-tree-encoding). صحّح أحدهما.</translation>
    </message>
    <message>
        <source>The index of this repository is split, which Windlass cannot read. Run &quot;git update-index --no-split-index&quot; in the folder, then try again.</source>
        <translation>فهرس هذا المستودع مقسم (split) ولا يستطيع Windlass قراءته. نفّذ «git update-index --no-split-index» في المجلد ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The index of this repository is sparse, which Windlass cannot read. Run &quot;git sparse-checkout reapply --no-sparse-index&quot; in the folder, then try again.</source>
        <translation>فهرس هذا المستودع جزئي (sparse) ولا يستطيع Windlass قراءته. نفّذ «git sparse-checkout reapply --no-sparse-index» في المجلد ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>windlass::git::TreeMerge</name>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Trust</name>
    <message>
        <source>&quot;%1&quot; belongs to another user of this computer, who may have prepared it. Choose a folder of your own, or trust this one if you trust them.</source>
        <translation>المجلد «⁨%1⁩» ملك لمستخدم آخر لهذا الحاسوب، وربما أعدّ ما فيه. اختر مجلدًا تملكه، أو ثِق بهذا المجلد إن كنت تثق بصاحبه.</translation>
    </message>
    <message>
        <source>The repository in this folder takes its history from &quot;%1&quot;, and a push would publish that. Choose another folder, or trust this one if that is intended.</source>
        <translation>يأخذ المستودع في هذا المجلد سجله من «⁨%1⁩»، والدفع سينشره. اختر مجلدًا آخر، أو ثِق بهذا المجلد إن كان ذلك مقصودًا.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::AmplicationPlan</name>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>لا يوجد مجلد باسم «‎%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Amplication checkout: there is no %2 in it.</source>
        <translation>ليس «‎%1» نسخة عمل من Amplication: لا يوجد فيه ‎%2.</translation>
    </message>
    <message>
        <source>Start these again, each in a terminal of its own.</source>
        <translation>أعد تشغيل هذه، كلًا منها في طرفية مستقلة.</translation>
    </message>
    <message>
        <source>The client has a switch of its own for billing. Set it in packages/amplication-client/.env.local, if it is not set there.</source>
        <translation>للعميل (client) مفتاح تبديل خاص به للفوترة. اضبطه في packages/amplication-client/.env.local إن لم يكن مضبوطًا هناك.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>تعذر تغيير ‎%1. %2</translation>
    </message>
    <message>
        <source>The git service of this Amplication checkout is in none of the folders that are known: %1.</source>
        <translation>لا توجد خدمة git في نسخة Amplication هذه ضمن أي من المجلدات المعروفة: %1.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageEdit</name>
    <message>
        <source>It is written in braces. Write what is in them on lines of their own first.</source>
        <translation>الملف مكتوب بين أقواس معقوفة. اكتب ما بداخلها في أسطر مستقلة أولًا.</translation>
    </message>
    <message>
        <source>It has several documents.</source>
        <translation>فيه عدة مستندات.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>الملف أكبر من أن يكون ملف إعدادات.</translation>
    </message>
    <message>
        <source>A change would alter other settings of it, as with an anchor that is used in several places. Write it yourself.</source>
        <translation>سيمس التغيير إعدادات أخرى فيه، كما في مرساة (anchor) مستخدمة في عدة مواضع. اكتبه بنفسك.</translation>
    </message>
    <message>
        <source>It is no configuration of Backstage.</source>
        <translation>ليس هذا ملف إعدادات Backstage.</translation>
    </message>
    <message>
        <source>%1 stands for an anchor elsewhere. Write it out first.</source>
        <translation>القيمة ⁨%1⁩ تحيل إلى مرساة (anchor) في موضع آخر. اكتبها كاملة أولًا.</translation>
    </message>
    <message>
        <source>%1 has no settings below it, but a value.</source>
        <translation>ليس تحت ⁨%1⁩ إعدادات بل قيمة.</translation>
    </message>
    <message>
        <source>Everything is written in braces.</source>
        <translation>كل شيء مكتوب بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>It is written in a way that cannot be changed safely.</source>
        <translation>الملف مكتوب بطريقة لا يمكن تغييرها بأمان.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>القيمة ⁨%1⁩ ليست نصًا.</translation>
    </message>
    <message>
        <source>%1 does not stand on one line, or has a type.</source>
        <translation>القيمة ⁨%1⁩ ليست في سطر واحد، أو أن لها نوعًا.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>الملف ليس نصيًا.</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>السطر ⁨%L1⁩ ليس YAML.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageFile</name>
    <message>
        <source>%1 is kept in another file.</source>
        <translation>القيمة ⁨%1⁩ محفوظة في ملف آخر.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>القيمة ⁨%1⁩ مفقودة.</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>السطر ⁨%L1⁩ ليس YAML.</translation>
    </message>
    <message>
        <source>There is no auth.providers.bitbucket in it.</source>
        <translation>لا يوجد فيه auth.providers.bitbucket.</translation>
    </message>
    <message>
        <source>It takes a value from %1, which is not set in the file .env beside it.</source>
        <translation>يأخذ قيمة من ⁨%1⁩ غير مضبوط في ملف ‎.env المجاور له.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstagePlan</name>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>تعذر تغيير ‎%1. %2</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>لا يوجد مجلد باسم «‎%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Backstage app: there is no %2 in it.</source>
        <translation>ليس «‎%1» تطبيق Backstage: لا يوجد فيه ‎%2.</translation>
    </message>
    <message>
        <source>The environment has no usual name.</source>
        <translation>اسم البيئة غير معتاد.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageSteps</name>
    <message>
        <source>Install the provider in the back end.</source>
        <translation>ثبّت الموفِّر في الواجهة الخلفية.</translation>
    </message>
    <message>
        <source>Add it in packages/backend/src/index.ts.</source>
        <translation>أضفه في packages/backend/src/index.ts.</translation>
    </message>
    <message>
        <source>Current versions of Backstage have bitbucketAuthApi in the front end already. In an older app add it in packages/app/src/apis.ts.</source>
        <translation>تتضمن إصدارات Backstage الحالية bitbucketAuthApi في الواجهة الأمامية. في التطبيقات الأقدم أضفه في packages/app/src/apis.ts.</translation>
    </message>
    <message>
        <source>Show Bitbucket on the sign-in page, in packages/app/src/App.tsx.</source>
        <translation>أظهر Bitbucket في صفحة تسجيل الدخول، في packages/app/src/App.tsx.</translation>
    </message>
    <message>
        <source>Say how users are found in the catalog, beside clientId, unless your back end does it. Without that nobody can sign in.</source>
        <translation>حدّد بجانب clientId كيفية العثور على المستخدمين في الكتالوج، ما لم تفعل واجهتك الخلفية ذلك. بدون هذا لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Start Backstage with the variables of %1.</source>
        <translation>شغّل Backstage مع متغيرات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Start Backstage again.</source>
        <translation>أعد تشغيل Backstage.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::ConsumerFile</name>
    <message>
        <source>No consumer can be read from %1. %2</source>
        <translation>تعذرت قراءة أي مستهلك من ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>الملف أكبر من أن يكون ملف إعدادات.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>القيمة ⁨%1⁩ فارغة.</translation>
    </message>
    <message>
        <source>There is no %1 in it.</source>
        <translation>لا يوجد فيه ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::EnvironmentFile</name>
    <message>
        <source>It is no text.</source>
        <translation>الملف ليس نصيًا.</translation>
    </message>
    <message>
        <source>The value of %1 has a character that programs read in different ways there. Write it yourself.</source>
        <translation>في قيمة ⁨%1⁩ حرف تقرؤه البرامج هناك بطرق مختلفة. اكتبها بنفسك.</translation>
    </message>
    <message>
        <source>A change would alter other lines of it.</source>
        <translation>سيمس التغيير أسطرًا أخرى فيه.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::FileChange</name>
    <message>
        <source>%1 has changed meanwhile. Nothing was written.</source>
        <translation>تغيّر ⁨%1⁩ في هذه الأثناء. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذرت الكتابة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Its folder is missing.</source>
        <translation>مجلده مفقود.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>هو رابط لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, to %1.</source>
        <translation>هو رابط يؤدي إلى خارج المجلد، إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>الملف أكبر من أن يكون ملف إعدادات.</translation>
    </message>
    <message>
        <source>%1 has changed since it was written, so nothing was undone.</source>
        <translation>تغيّر ⁨%1⁩ منذ كتابته، لذا لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>تعذر تغيير ⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>windlass::handover::YamlPlaces</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>السطر ⁨%L1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be changed safely.</source>
        <translation>القيمة ⁨%1⁩ مكتوبة بطريقة لا يمكن تغييرها بأمان.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>القيمة ⁨%1⁩ مكررة.</translation>
    </message>
    <message>
        <source>It begins with a tab.</source>
        <translation>يبدأ السطر بعلامة جدولة.</translation>
    </message>
    <message>
        <source>The first key shares it with something else.</source>
        <translation>المفتاح الأول ليس وحده في السطر.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Authorizer</name>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>لا يقبل Bitbucket تسجيل الدخول. سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Download</name>
    <message>
        <source>%1 did not give what was asked for.</source>
        <translation>لم يقدم ⁨%1⁩ ما طُلب منه.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Exchange</name>
    <message>
        <source>The proxy on the way to %1 wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>يطلب الخادم الوكيل في الطريق إلى ⁨%1⁩ تسجيل دخول خاصًا به. أدخله في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let Windlass through. Check it in Settings, Network.</source>
        <translation>لا يمكن الوصول إلى الخادم الوكيل في الطريق إلى ⁨%1⁩، أو أنه لا يسمح بمرور Windlass. راجعه في «الإعدادات، الشبكة».</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>رُفض الاتصال الآمن مع ⁨%1⁩ لأن شهادته غير موثوقة. لم يُرسل الطلب.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>لم يرد ⁨%1⁩ في الوقت المناسب. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered. Try again.</source>
        <translation>أغلق ⁨%1⁩ الاتصال قبل أن يرد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection and try again.</source>
        <translation>لا يمكن الوصول إلى ⁨%1⁩. تحقق من الاتصال ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The answer leads to another server (%1). Windlass does not go there.</source>
        <translation>يحيل الرد إلى خادم آخر (⁨%1⁩). لا يتبعه Windlass إلى هناك.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be what was asked for.</source>
        <translation>الرد من ⁨%1⁩ أكبر من أن يكون المطلوب.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect that cannot be followed.</source>
        <translation>رد ⁨%1⁩ بإعادة توجيه لا يمكن اتباعها.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::BackstageCatalog</name>
    <message>
        <source>The catalog at %1 does not accept the token, or wants one. Enter one in Settings, People.</source>
        <translation>لا يقبل الكتالوج على ⁨%1⁩ الرمز، أو يطلب رمزًا. أدخله في «الإعدادات، الأشخاص».</translation>
    </message>
    <message>
        <source>There is no Backstage catalog at %1. Check the address.</source>
        <translation>لا يوجد كتالوج Backstage على ⁨%1⁩. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The catalog at %1 was asked too often. Try again later.</source>
        <translation>كثرت الطلبات إلى الكتالوج على ⁨%1⁩. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The catalog at %1 cannot answer now. Try again later.</source>
        <translation>لا يستطيع الكتالوج على ⁨%1⁩ الرد الآن. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The catalog at %1 answered something that Windlass cannot read.</source>
        <translation>رد الكتالوج على ⁨%1⁩ بما لا يستطيع Windlass قراءته.</translation>
    </message>
    <message>
        <source>%1, entity %2</source>
        <translation>‏⁨%1⁩، الكيان ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Catalog</name>
    <message>
        <source>%1 is in the catalog already.</source>
        <translation>الكيان ⁨%1⁩ موجود في الكتالوج بالفعل.</translation>
    </message>
    <message>
        <source>The catalog that was kept cannot be read.</source>
        <translation>تعذرت قراءة الكتالوج المحفوظ.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <translation>‏⁨%1⁩، السطر ⁨%L2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>windlass::identity::CatalogFiles</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The files are larger than %1 together. This one and those after it are left out.</source>
        <translation>مجموع الملفات أكبر من ⁨%1⁩. استُبعد هذا الملف وما بعده.</translation>
    </message>
    <message>
        <source>There is no YAML file in the catalog folder %1.</source>
        <translation>لا يوجد ملف YAML في مجلد الكتالوج ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The catalog folder %1 has more than %L2 YAML files. Choose the one that holds people and groups.</source>
        <translation>في مجلد الكتالوج ⁨%1⁩ أكثر من %L2 من ملفات YAML. اختر المجلد الذي يحتوي على الأشخاص والمجموعات.</translation>
    </message>
    <message>
        <source>The catalog %1 is not there.</source>
        <translation>الكتالوج ⁨%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>The catalog %1 cannot be read.</source>
        <translation>تعذرت قراءة الكتالوج ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::EntityParser</name>
    <message>
        <source>%1 must hold further keys.</source>
        <translation>يجب أن يحتوي ⁨%1⁩ على مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>The value of %1 must be in quotes, as it begins with a brace.</source>
        <translation>يجب وضع قيمة ⁨%1⁩ بين علامتي اقتباس لأنها تبدأ بقوس معقوف.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>قيمة ⁨%1⁩ فارغة.</translation>
    </message>
    <message>
        <source>The value of %1 must be text; put it in quotes.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ نصًا؛ ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>يجب أن يكون ⁨%1⁩ قائمة.</translation>
    </message>
    <message>
        <source>%1 holds something that is not the name of an entity.</source>
        <translation>يحتوي ⁨%1⁩ على ما ليس اسم كيان.</translation>
    </message>
    <message>
        <source>metadata.name is missing.</source>
        <translation>الحقل metadata.name مفقود.</translation>
    </message>
    <message>
        <source>metadata.name may have letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only, at most 63.</source>
        <translation>لا يحتوي metadata.name إلا على أحرف وأرقام و«-» و«_» و«.»، بحد أقصى 63.</translation>
    </message>
    <message>
        <source>metadata.namespace may have small letters, digits and &quot;-&quot; only, at most 63.</source>
        <translation>لا يحتوي metadata.namespace إلا على أحرف صغيرة وأرقام و«-»، بحد أقصى 63.</translation>
    </message>
    <message>
        <source>spec is missing.</source>
        <translation>الحقل spec مفقود.</translation>
    </message>
    <message>
        <source>apiVersion must be backstage.io/v1alpha1.</source>
        <translation>يجب أن تكون قيمة apiVersion هي backstage.io/v1alpha1.</translation>
    </message>
    <message>
        <source>The kind is written User or Group, with a capital letter.</source>
        <translation>يُكتب النوع (kind) على شكل User أو Group بحرف أول كبير.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Resolver</name>
    <message>
        <source>&quot;%1&quot; is no resolver. There are: %2.</source>
        <translation>ليس «⁨%1⁩» محلِّلًا. المتاح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The resolver %1 has no option &quot;%2&quot;.</source>
        <translation>ليس للمحلِّل ⁨%1⁩ خيار باسم «⁨%2⁩».</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SignIn</name>
    <message>
        <source>the annotation bitbucket.org/user-id</source>
        <extracomment>parts of a sentence: where a resolver looks</extracomment>
        <translation>التعليق التوضيحي bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>the annotation bitbucket.org/username</source>
        <translation>التعليق التوضيحي bitbucket.org/username</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1 needs the user&apos;s id, and Bitbucket does not tell it.</source>
        <translation>يحتاج المحلِّل ⁨%1⁩ إلى معرّف المستخدم، ولا يذكره Bitbucket.</translation>
    </message>
    <message>
        <source>%1 needs the username, and Bitbucket tells none for this account.</source>
        <translation>يحتاج المحلِّل ⁨%1⁩ إلى اسم المستخدم، ولا يذكر Bitbucket أي اسم مستخدم لهذا الحساب.</translation>
    </message>
    <message>
        <source>%1 needs the primary e-mail address, confirmed, and Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the consumer.</source>
        <translation>يحتاج المحلِّل ⁨%1⁩ إلى عنوان البريد الإلكتروني الأساسي المؤكد، ولا يذكر Bitbucket أي عنوان لهذا الحساب. أكّده على Bitbucket وحدّد Email لدى المستهلك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked for %2 in %3 of %Ln user(s)</source>
        <extracomment>%1: a resolver, %2: what it looked for, %3: where, such as &quot;spec.profile.email&quot;</extracomment>
        <translation>
            <numerusform>بحث المحلِّل ⁨%1⁩ عن ⁨%2⁩ في ⁨%3⁩ دون وجود أي مستخدم</numerusform>
            <numerusform>بحث المحلِّل ⁨%1⁩ عن ⁨%2⁩ في ⁨%3⁩ لدى مستخدم واحد</numerusform>
            <numerusform>بحث المحلِّل ⁨%1⁩ عن ⁨%2⁩ في ⁨%3⁩ لدى مستخدمَين</numerusform>
            <numerusform>بحث المحلِّل ⁨%1⁩ عن ⁨%2⁩ في ⁨%3⁩ لدى %Ln مستخدمين</numerusform>
            <numerusform>بحث المحلِّل ⁨%1⁩ عن ⁨%2⁩ في ⁨%3⁩ لدى %Ln مستخدمًا</numerusform>
            <numerusform>بحث المحلِّل ⁨%1⁩ عن ⁨%2⁩ في ⁨%3⁩ لدى %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>%1 and found %2.</source>
        <translation>⁨%1⁩ ووجد ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 and found nobody, but it lets in without a user in the catalog.</source>
        <translation>⁨%1⁩ ولم يجد أحدًا، لكنه يقبل من ليس له مستخدم في الكتالوج.</translation>
    </message>
    <message>
        <source>%1 and found nobody.</source>
        <translation>⁨%1⁩ ولم يجد أحدًا.</translation>
    </message>
    <message>
        <source>%1 lets in addresses at %2 only, and this one is at another domain.</source>
        <translation>لا يقبل المحلِّل ⁨%1⁩ إلا عناوين من ⁨%2⁩، وهذا العنوان من نطاق آخر.</translation>
    </message>
    <message>
        <source>%1 and found several: %2. Only one may have it.</source>
        <translation>⁨%1⁩ ووجد عدة نتائج: ⁨%2⁩. لا يجوز أن تكون إلا لواحد.</translation>
    </message>
    <message>
        <source>No resolver is chosen, so nobody is let in.</source>
        <translation>لم يُختر أي محلِّل، لذا لا يُقبل أحد.</translation>
    </message>
    <message>
        <source>Backstage would let you in as %1.</source>
        <translation>سيقبلك Backstage باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Backstage would not let you in.</source>
        <translation>لن يقبلك Backstage.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SystemPolicy</name>
    <message>
        <source>The system&apos;s policy %1 cannot be used: %2 Until that is put right, Windlass neither signs in nor pushes. Ask an administrator.</source>
        <translation>لا يمكن استخدام سياسة النظام ⁨%1⁩: ⁨%2⁩ حتى يُصحَّح ذلك لا يسجل Windlass الدخول ولا يدفع. راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>ليس ⁨%1⁩ مملوكًا للمستخدم root.</translation>
    </message>
    <message>
        <source>%1 does not belong to user %2.</source>
        <translation>ليس ⁨%1⁩ مملوكًا للمستخدم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 may be changed by others than its owner.</source>
        <translation>يمكن لغير المالك تغيير ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>محتواها ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot;, or its value, is not known.</source>
        <translation>القاعدة «⁨%1⁩»، أو قيمتها، غير معروفة.</translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation>تعذر فحصها.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ليست ملفًا.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>تعذر فتحها.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>حجمها أكبر من اللازم.</translation>
    </message>
    <message>
        <source>On this computer only the workspace %1 may be pushed to; %2 says so. Choose a repository in it.</source>
        <translation>لا يجوز الدفع من هذا الحاسوب إلا إلى مساحة العمل ⁨%1⁩؛ هكذا ينص ⁨%2⁩. اختر مستودعًا فيها.</translation>
    </message>
    <message>
        <source>On this computer only private repositories may be pushed to; %1 says so. Choose a private one.</source>
        <translation>لا يجوز الدفع من هذا الحاسوب إلا إلى مستودعات خاصة؛ هكذا ينص ⁨%1⁩. اختر مستودعًا خاصًا.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::YamlDocuments</name>
    <message>
        <source>An alias stands for a value that it is part of.</source>
        <translation>يشير اسم بديل (alias) إلى قيمة هو جزء منها.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %L1.</source>
        <translation>تداخل القيم أعمق من ⁨%L1⁩.</translation>
    </message>
    <message>
        <source>The document has more than %L1 values once its aliases are unfolded.</source>
        <translation>في المستند أكثر من %L1 من القيم بعد فك الأسماء البديلة (aliases).</translation>
    </message>
    <message>
        <source>A key is there twice.</source>
        <translation>يوجد مفتاح مكرر.</translation>
    </message>
    <message>
        <source>This is not YAML.</source>
        <translation>هذا ليس YAML.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>الملف أكبر من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>الملف ليس بترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>windlass::models::ActivityModel</name>
    <message>
        <source>pushed</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>cancelled, had arrived</source>
        <translation>أُلغي بعد الوصول</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>pushed, then failed</source>
        <translation>تم الدفع ثم حدث فشل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>طلب السحب</translation>
    </message>
</context>
<context>
    <name>windlass::models::AppModel</name>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩،‏ ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>windlass::models::ChangeListModel</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <extracomment>lines that came and lines that went, in a narrow column</extracomment>
        <translation>‎+%1 −%2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>people&apos;s</source>
        <translation>عمل الأشخاص</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>المُولَّد</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>windlass::models::DifferenceModel</name>
    <message>
        <source>Lines that are the same</source>
        <translation>أسطر متطابقة</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>هنا فقط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No line here</source>
        <translation>لا سطر هنا</translation>
    </message>
</context>
<context>
    <name>windlass::models::PushListModel</name>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>طلب السحب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩،‏ ⁨%2⁩</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryWalk</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle. What came until then is shown.</source>
        <translation>تدور قائمة Bitbucket في حلقة. يُعرض ما وصل حتى الآن.</translation>
    </message>
    <message>
        <source>Bitbucket sends pages with nothing new. What came until then is shown.</source>
        <translation>يرسل Bitbucket صفحات لا جديد فيها. يُعرض ما وصل حتى الآن.</translation>
    </message>
</context>
<context>
    <name>windlass::models::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>قبل ⁨%L1⁩ د</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>قبل ⁨%L1⁩ س</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>windlass::models::WorkspaceModel</name>
    <message>
        <source>%1, you are an administrator</source>
        <translation>‏⁨%1⁩، أنت مسؤول</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>‏⁨%1⁩، مسؤول</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AppFolder</name>
    <message>
        <source>The folder &quot;%1&quot; is missing. It may have been moved or deleted.</source>
        <translation>المجلد «⁨%1⁩» مفقود. ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder of the app.</source>
        <translation>ليس «⁨%1⁩» مجلدًا. اختر مجلد التطبيق.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>تعذرت قراءة المجلد «⁨%1⁩». تحقق من أذوناته.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AuthorFinding</name>
    <message>
        <source>Git signs your commits with %1, which is none of your addresses on Bitbucket. It will not show them as yours.</source>
        <translation>يضع Git على إيداعاتك العنوان ⁨%1⁩، وهو ليس من عناوينك على Bitbucket. لن يعرضها على أنها لك.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Finding</name>
    <message>
        <source>Bitbucket refuses pushes over 3.5 GB and repositories over 4 GB. These files may be too much.</source>
        <translation>يرفض Bitbucket عمليات الدفع التي تتجاوز 3.5 غيغابايت والمستودعات التي تتجاوز 4 غيغابايت. قد تكون هذه الملفات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Git has no name and e-mail address for you here. The commit will carry your name on Bitbucket, without an address.</source>
        <translation>ليس لدى Git هنا اسم لك ولا عنوان بريد إلكتروني. سيحمل الإيداع اسمك على Bitbucket بلا عنوان.</translation>
    </message>
    <message>
        <source>There is no .gitignore. The usual one for %1 leaves out %2, …</source>
        <translation>لا يوجد ‎.gitignore. الملف المعتاد لتطبيقات ⁨%1⁩ يستبعد ⁨%2⁩، …</translation>
    </message>
    <message>
        <source>Files in %1 hold what looks like secrets: %2</source>
        <translation>في ملفات ⁨%1⁩ ما يشبه الأسرار: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 needs a filter program (Git LFS, for example). Windlass does not run such programs; take the rule out of .gitattributes or push with git.</source>
        <translation>يحتاج ⁨%1⁩ إلى برنامج ترشيح (مثل Git LFS). لا يشغّل Windlass برامج كهذه؛ أزل القاعدة من ‎.gitattributes أو ادفع باستخدام git.</translation>
    </message>
    <message>
        <source>%1 is a repository of its own and is left out.</source>
        <translation>المجلد ⁨%1⁩ مستودع قائم بذاته، وقد استُبعد.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>تعذرت قراءة ⁨%1⁩. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder and is left out.</source>
        <translation>ليس ⁨%1⁩ ملفًا ولا مجلدًا، وقد استُبعد.</translation>
    </message>
    <message>
        <source>%1 is staged in git with other content than the file has. Commit it with git, or unstage it.</source>
        <translation>أُدرج ⁨%1⁩ في git (staged) بمحتوى يختلف عن محتوى الملف. أودعه باستخدام git أو ألغِ إدراجه.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB and will stay in the history for ever.</source>
        <translation>حجم ⁨%1⁩ أكبر من 10 ميغابايت، وسيبقى في سجل المستودع إلى الأبد.</translation>
    </message>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts.</source>
        <translation>حجم ⁨%1⁩ أكبر من 100 ميغابايت، وهو الحد الذي يقبله Bitbucket.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB and will stay in the history for ever.</source>
        <translation>حجم ⁨%1⁩ أكبر من 50 ميغابايت، وسيبقى في سجل المستودع إلى الأبد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for Windows.</source>
        <translation>مسار ⁨%1⁩ أطول مما يقبله Windows.</translation>
    </message>
    <message>
        <source>Windows cannot have a file named %1. Nobody can clone it there.</source>
        <translation>لا يقبل Windows ملفًا باسم ⁨%1⁩. لا يمكن لأحد استنساخه هناك.</translation>
    </message>
    <message>
        <source>%1 and %2 are one file on Windows and macOS. One of them will be lost there.</source>
        <translation>الملفان ⁨%1⁩ و⁨%2⁩ ملف واحد على Windows وmacOS. سيُفقد أحدهما هناك.</translation>
    </message>
    <message>
        <source>%1 is a link that leaves the folder. It leads nowhere for others.</source>
        <translation>الرابط ⁨%1⁩ يؤدي إلى خارج المجلد. لن يؤدي إلى شيء لدى الآخرين.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its path is too long. Move it up, or leave it out with .gitignore.</source>
        <translation>تعذرت قراءة ⁨%1⁩ لأن مساره طويل جدًا. انقله إلى مستوى أعلى، أو استبعده عبر ‎.gitignore.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::History</name>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts, in the commit %2 that goes along.</source>
        <translation>في الإيداع ⁨%2⁩ الذي يُدفع معه، ⁨%1⁩ أكبر من 100 ميغابايت التي يقبلها Bitbucket.</translation>
    </message>
    <message>
        <source>In the commit %1, which goes along: %2</source>
        <translation>في الإيداع ⁨%1⁩ الذي يُدفع معه: ⁨%2⁩</translation>
    </message>
    <message>
        <source>More than %L1 commits go along. Windlass looked for secrets in the newest of them only.</source>
        <translation>تُدفع معه أكثر من ⁨%L1⁩ من الإيداعات. بحث Windlass عن الأسرار في أحدثها فقط.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::IgnoreFile</name>
    <message>
        <source>The file .gitignore could not be written, and was left as it is. Check the permissions of the folder and the free space on the disk.</source>
        <translation>تعذرت كتابة الملف ‎.gitignore وتُرك كما هو. تحقق من أذونات المجلد ومن المساحة الخالية على القرص.</translation>
    </message>
    <message>
        <source>.gitignore is not a plain file in this folder. Replace it by one.</source>
        <translation>ليس ‎.gitignore ملفًا عاديًا في هذا المجلد. استبدل به ملفًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Junk</name>
    <message>
        <source>installed packages</source>
        <translation>حزم مثبتة</translation>
    </message>
    <message>
        <source>build output</source>
        <translation>مخرجات بناء</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>ذاكرة تخزين مؤقت</translation>
    </message>
    <message>
        <source>settings of an editor</source>
        <translation>إعدادات محرر</translation>
    </message>
    <message>
        <source>files of the operating system</source>
        <translation>ملفات نظام التشغيل</translation>
    </message>
    <message>
        <source>a memory dump</source>
        <translation>نسخة من الذاكرة (dump)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>a log</source>
        <translation>سجل (log)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %Ln file(s), %3. It need not be pushed.</source>
        <translation>
            <numerusform>محتوى ⁨%1⁩ هو ⁨%2⁩: لا ملفات، ⁨%3⁩. لا داعي لدفعه.</numerusform>
            <numerusform>محتوى ⁨%1⁩ هو ⁨%2⁩: ملف واحد، ⁨%3⁩. لا داعي لدفعه.</numerusform>
            <numerusform>محتوى ⁨%1⁩ هو ⁨%2⁩: ملفان، ⁨%3⁩. لا داعي لدفعه.</numerusform>
            <numerusform>محتوى ⁨%1⁩ هو ⁨%2⁩: %Ln ملفات، ⁨%3⁩. لا داعي لدفعه.</numerusform>
            <numerusform>محتوى ⁨%1⁩ هو ⁨%2⁩: %Ln ملفًا، ⁨%3⁩. لا داعي لدفعه.</numerusform>
            <numerusform>محتوى ⁨%1⁩ هو ⁨%2⁩: %Ln ملف، ⁨%3⁩. لا داعي لدفعه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::projects::Parent</name>
    <message>
        <source>%1 on Bitbucket has commits that this folder does not have, so pushing would undo them. Nothing was changed. Get them with git first, push for review, or choose an empty repository.</source>
        <translation>في ⁨%1⁩ على Bitbucket إيداعات ليست في هذا المجلد، وسيؤدي الدفع إلى محوها. لم يتغير شيء. اجلبها باستخدام git أولًا، أو ادفع للمراجعة، أو اختر مستودعًا فارغًا.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Plan</name>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>في المجلد مستودع git خاص به، فهو ليس مخرجات مولِّد خالصة. ادفعه بصفته شجرة عمل.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Secret</name>
    <message>
        <source>a private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>an access key of %1</source>
        <translation>مفتاح وصول من ⁨%1⁩</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>an access token of %1</source>
        <translation>رمز وصول من ⁨%1⁩</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>a secret address of %1</source>
        <translation>عنوان سري من ⁨%1⁩</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>عنوان يتضمن كلمة مرور</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>كلمة مرور أو مفتاح</translation>
    </message>
    <message>
        <source>%1 could not be read again to look for secrets in it.</source>
        <translation>تعذرت قراءة ⁨%1⁩ مجددًا للبحث عن أسرار فيه.</translation>
    </message>
    <message>
        <source>%1 holds what looks like %2 (line %L3).</source>
        <translation>في ⁨%1⁩ ما يبدو أنه ⁨%2⁩ (السطر ⁨%L3⁩).</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds what looks like %2 (line %L3), and %Ln more secret(s).</source>
        <translation>
            <numerusform>في ⁨%1⁩ ما يبدو أنه ⁨%2⁩ (السطر ⁨%L3⁩)، ولا أسرار أخرى.</numerusform>
            <numerusform>في ⁨%1⁩ ما يبدو أنه ⁨%2⁩ (السطر ⁨%L3⁩)، وسر آخر.</numerusform>
            <numerusform>في ⁨%1⁩ ما يبدو أنه ⁨%2⁩ (السطر ⁨%L3⁩)، وسران آخران.</numerusform>
            <numerusform>في ⁨%1⁩ ما يبدو أنه ⁨%2⁩ (السطر ⁨%L3⁩)، و%Ln أسرار أخرى.</numerusform>
            <numerusform>في ⁨%1⁩ ما يبدو أنه ⁨%2⁩ (السطر ⁨%L3⁩)، و%Ln سرًا آخر.</numerusform>
            <numerusform>في ⁨%1⁩ ما يبدو أنه ⁨%2⁩ (السطر ⁨%L3⁩)، و%Ln سر آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::store::Apps</name>
    <message>
        <source>Meanwhile another Windlass has linked this app to another repository, or removed its link. See where it goes now, then try again.</source>
        <translation>في هذه الأثناء ربط Windlass آخر هذا التطبيق بمستودع آخر، أو أزال ربطه. انظر إلى أين يذهب الآن ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::store::Database</name>
    <message>
        <source>Windlass cannot read or write its own database. Check that the disk is not full and that the profile folder may be written.</source>
        <translation>لا يستطيع Windlass قراءة قاعدة بياناته أو الكتابة فيها. تحقق من أن القرص غير ممتلئ ومن إمكان الكتابة في مجلد ملف التعريف.</translation>
    </message>
    <message>
        <source>The database of this profile was written by a newer Windlass. Use that version, or another profile.</source>
        <translation>كتب إصدار أحدث من Windlass قاعدة بيانات ملف التعريف هذا. استخدم ذلك الإصدار أو ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>The database of this profile is damaged. Put a copy of it back, or move it away and sign in again.</source>
        <translation>قاعدة بيانات ملف التعريف هذا تالفة. أعد نسخة منها إلى مكانها، أو انقلها إلى مكان آخر وسجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AboutDialog</name>
    <message>
        <source>About Windlass</source>
        <translation>حول Windlass</translation>
    </message>
    <message>
        <source>Windlass pushes generated apps into Bitbucket Cloud.</source>
        <translation>يدفع Windlass التطبيقات المولَّدة إلى Bitbucket Cloud.</translation>
    </message>
    <message>
        <source>It is free software: you may use, change and share it under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>هذا برنامج حر: يمكنك استخدامه وتغييره ومشاركته بموجب رخصة GNU العمومية العامة (GNU GPL) بالإصدار 3 أو ما بعده. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;ن)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountCardDialog</name>
    <message>
        <source>Account Details</source>
        <translation>تفاصيل الحساب</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>في الكتالوج</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>وقت تسجيل الدخول</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>آخر تجديد</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Open Authorized Apps</source>
        <translation>فتح التطبيقات المصرح لها</translation>
    </message>
    <message>
        <source>Your page on Bitbucket, where access can be revoked</source>
        <translation>صفحتك على Bitbucket، حيث يمكن إبطال الوصول</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>فحص الصلاحيات...</translation>
    </message>
    <message>
        <source>Sign In Again...</source>
        <translation>إعادة تسجيل الدخول...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bitbucket did not say</source>
        <translation>لم يذكره Bitbucket</translation>
    </message>
    <message>
        <source>Fetched when it is needed</source>
        <translation>يُجلب عند الحاجة إليه</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>صالح حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Good until Bitbucket refuses it</source>
        <translation>صالح حتى يرفضه Bitbucket</translation>
    </message>
    <message>
        <source>None since the sign-in</source>
        <translation>لا شيء منذ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>جارٍ الفحص...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountMenu</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>‏⁨%1⁩ (المفتاح ⁨%2⁩)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>حساب (&amp;ح)</translation>
    </message>
    <message>
        <source>&amp;Add Account...</source>
        <translation>إضافة حساب (&amp;ف)...</translation>
    </message>
    <message>
        <source>Account &amp;Details...</source>
        <translation>تفاصيل الحساب (&amp;ت)...</translation>
    </message>
    <message>
        <source>Sign &amp;In Again...</source>
        <translation>إعادة تسجيل الدخول (&amp;د)...</translation>
    </message>
    <message>
        <source>Check &amp;Permissions...</source>
        <translation>فحص الصلاحيات (&amp;ص)...</translation>
    </message>
    <message>
        <source>&amp;Hand Over Key...</source>
        <translation>تسليم المفتاح (&amp;م)...</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>تسجيل الخروج (&amp;خ)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppController</name>
    <message>
        <source>looking...</source>
        <translation>جارٍ الفحص...</translation>
    </message>
    <message>
        <source>folder is missing</source>
        <translation>المجلد مفقود</translation>
    </message>
    <message>
        <source>cannot be pushed</source>
        <translation>لا يمكن دفعه</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>paused: continue</source>
        <translation>متوقف مؤقتًا: تابع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>ready for the first push</source>
        <translation>جاهز لأول دفع</translation>
    </message>
    <message>
        <source>waiting...</source>
        <translation>في الانتظار...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>جارٍ الدفع ⁨%L1⁩%</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>جارٍ الدفع</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppPage</name>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>تغيير...</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>اختيار مستودع آخر</translation>
    </message>
    <message>
        <source>Open a pull request</source>
        <translation>فتح طلب سحب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>الرسالة (&amp;ر)</translation>
    </message>
    <message>
        <source>Show Files</source>
        <translation>عرض الملفات</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>%1 (%2, will be created)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩، سيُنشأ)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>إيداع في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>مراجعة التغييرات...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::BranchRow</name>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>الفرع الذي يتجه إليه طلب السحب</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>جارٍ التحميل...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ChooseRepositoryDialog</name>
    <message>
        <source>&amp;Generator output: keep people&apos;s changes</source>
        <translation>مخرجات المولِّد: إبقاء تغييرات الأشخاص (&amp;م)</translation>
    </message>
    <message>
        <source>Create on Bitbucket</source>
        <translation>إنشاء على Bitbucket</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose Repository</source>
        <translation>اختيار مستودع</translation>
    </message>
    <message>
        <source>The folder stays free of git. What people change in the repository is kept when the app is generated again.</source>
        <translation>يبقى المجلد خاليًا من git. يُحفظ ما يغيره الأشخاص في المستودع عند توليد التطبيق مجددًا.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>مساحة العمل (&amp;ع)</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>لا يرى هذا الحساب مساحة العمل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Select a repository.</source>
        <translation>حدّد مستودعًا.</translation>
    </message>
    <message>
        <source>Loading workspaces...</source>
        <translation>جارٍ تحميل مساحات العمل...</translation>
    </message>
    <message>
        <source>This account has no workspace yet. Create one on bitbucket.org.</source>
        <translation>ليس لهذا الحساب مساحة عمل بعد. أنشئ واحدة على bitbucket.org.</translation>
    </message>
    <message>
        <source>The key lacks &quot;%1&quot;. Create it on bitbucket.org, then choose it here.</source>
        <extracomment>%1 is a box of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>تنقص المفتاحَ الصلاحيةُ «⁨%1⁩». أنشئ المستودع على bitbucket.org ثم اختره هنا.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>يوجد ⁨%1⁩ بالفعل. اختره من القائمة أو أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>إنشاء «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>لا يُنشأ شيء حتى تدفع.</translation>
    </message>
    <message>
        <source>For a folder that a generator writes and nobody edits. It is only read: it gets no git repository. When it is generated again, the new output is merged with what people changed in the repository since; where both changed the same lines you are asked. Leave it unticked for a folder that you work in yourself.</source>
        <translation>لمجلد يكتبه مولِّد ولا يعدّله أحد. يُقرأ المجلد فقط: لا يُنشأ فيه مستودع git. عند توليد التطبيق مجددًا تُدمج المخرجات الجديدة مع ما غيره الأشخاص في المستودع منذ ذلك الحين؛ وحيث غيّر الطرفان الأسطر نفسها يُطلب منك القرار. اتركه دون تحديد لمجلد تعمل فيه بنفسك.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ConnectDialog</name>
    <message>
        <source>Connect to Bitbucket</source>
        <translation>الاتصال بـ Bitbucket</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CreateKeyPage</name>
    <message>
        <source>Create a Key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Workspace or its address</source>
        <translation>مساحة العمل أو عنوانها</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>اسم أو عنوان</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>فتح Bitbucket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>عنوان Callback URL</translation>
    </message>
    <message>
        <source>Private consumer: leave unticked</source>
        <translation>اترك This is a private consumer دون تحديد</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>حدّد</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>مساحة العمل (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Callback URL</source>
        <translation>عنوان Callback URL (&amp;ن)</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>لماذا هذه؟</translation>
    </message>
    <message>
        <source>I only push to repositories that exist</source>
        <translation>أدفع إلى مستودعات موجودة فقط</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>As Amplication asks</source>
        <translation>كما يطلب Amplication</translation>
    </message>
    <message>
        <source>As Backstage asks</source>
        <translation>كما يطلب Backstage</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>نسخ رسالة إلى المسؤول</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>إنشاء مساحة عمل...</translation>
    </message>
    <message>
        <source>Not an administrator?</source>
        <translation>لست مسؤولًا؟</translation>
    </message>
    <message>
        <source>No workspace yet?</source>
        <translation>لا مساحة عمل بعد؟</translation>
    </message>
    <message>
        <source>When the workspace is there, enter its name above.</source>
        <translation>عندما تصبح مساحة العمل جاهزة أدخل اسمها أعلاه.</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>لدي مفتاح بالفعل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Enter the workspace first.</source>
        <translation>أدخل مساحة العمل أولًا.</translation>
    </message>
    <message>
        <source>Copied. The answer&apos;s key goes to step 2.</source>
        <translation>تم النسخ. أدخل المفتاح الذي يصلك ردًا في الخطوة 2.</translation>
    </message>
    <message>
        <source>The workspace in which the consumer is made, by its name in addresses, or any address in it copied from your browser. You have to be its administrator. The consumer then serves every workspace that you can see.</source>
        <translation>مساحة العمل التي يُنشأ فيها المستهلك: اسمها في العناوين، أو أي عنوان فيها تنسخه من متصفحك. يجب أن تكون مسؤولًا فيها. يصلح المستهلك بعد ذلك لكل مساحة عمل يمكنك رؤيتها.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: a box of Bitbucket&apos;s page; %2: a sentence that says why</extracomment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DetailsPanel</name>
    <message>
        <source>Remove from This List</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Clone address (HTTPS)</source>
        <translation>عنوان الاستنساخ (HTTPS)</translation>
    </message>
    <message>
        <source>Clone address (SSH)</source>
        <translation>عنوان الاستنساخ (SSH)</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Select a repository to see more.</source>
        <translation>حدّد مستودعًا لرؤية المزيد.</translation>
    </message>
    <message>
        <source>nothing pushed yet</source>
        <translation>لم يُدفع شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branch(es)</source>
        <translation>
            <numerusform>لا فروع</numerusform>
            <numerusform>فرع واحد</numerusform>
            <numerusform>فرعان</numerusform>
            <numerusform>%Ln فروع</numerusform>
            <numerusform>%Ln فرعًا</numerusform>
            <numerusform>%Ln فرع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pull request(s)</source>
        <translation>
            <numerusform>لا طلبات سحب مفتوحة</numerusform>
            <numerusform>طلب سحب مفتوح واحد</numerusform>
            <numerusform>طلبا سحب مفتوحان</numerusform>
            <numerusform>%Ln طلبات سحب مفتوحة</numerusform>
            <numerusform>%Ln طلب سحب مفتوحًا</numerusform>
            <numerusform>%Ln طلب سحب مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>pull requests cannot be seen</source>
        <translation>لا يمكن رؤية طلبات السحب</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>،‏ </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>جارٍ الفحص...</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>أصبح اسمه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This repository is empty.</source>
        <translation>هذا المستودع فارغ.</translation>
    </message>
    <message>
        <source>There is no README.</source>
        <translation>لا يوجد README.</translation>
    </message>
    <message>
        <source>This repository is no longer here. It was deleted, archived or moved, or this account may not see it any more.</source>
        <translation>لم يعد هذا المستودع هنا. ربما حُذف أو أُرشف أو نُقل، أو لم يعد يحق لهذا الحساب رؤيته.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DifferencePane</name>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩. ⁨%3⁩: ⁨%4⁩.</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>الجانبان متطابقان.</translation>
    </message>
    <message>
        <source>A binary file: it has no lines to show. %1</source>
        <translation>ملف ثنائي: لا أسطر فيه لعرضها. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Too large to show line by line. %1</source>
        <translation>الملف أكبر من أن يُعرض سطرًا بسطر. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Lines: %1 came, %2 went.</source>
        <translation>الأسطر: أُضيف ⁨%1⁩ وحُذف ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 Only the beginning is shown.</source>
        <translation>⁨%1⁩ لا تُعرض إلا البداية.</translation>
    </message>
    <message>
        <source>Lines of both sides</source>
        <translation>أسطر الجانبين</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>جارٍ الفحص...</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DirectoryDialog</name>
    <message>
        <source>Folder in Repository</source>
        <translation>المجلد ضمن المستودع</translation>
    </message>
    <message>
        <source>the whole repository</source>
        <translation>المستودع كله</translation>
    </message>
    <message>
        <source>The app&apos;s files go into this folder of the repository. Nothing outside of it changes. Files that were pushed elsewhere stay there.</source>
        <translation>توضع ملفات التطبيق في هذا المجلد من المستودع. لا يتغير شيء خارجه. تبقى الملفات التي دُفعت إلى مكان آخر في مكانها.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد (&amp;ج)</translation>
    </message>
    <message>
        <source>Type it as it is in the repository, like services/shop.</source>
        <translation>اكتبه كما هو في المستودع، مثل ⁦services/shop⁩.</translation>
    </message>
    <message>
        <source>Several apps can share a repository, each in a folder of its own. Type the folder as it is seen from the top of the repository, such as services/shop. Empty means that the repository is this app&apos;s alone. New files go there from the next push on; nothing is moved.</source>
        <translation>يمكن أن تتشارك عدة تطبيقات مستودعًا واحدًا، لكل منها مجلد خاص به. اكتب المجلد بدءًا من جذر المستودع، مثل ⁦services/shop⁩. الحقل الفارغ يعني أن المستودع لهذا التطبيق وحده. توضع الملفات الجديدة هناك بدءًا من الدفع التالي؛ ولا يُنقل شيء.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EmptyPage</name>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>الاتصال بـ Bitbucket...</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>إضافة تطبيق...</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Push a generated app to Bitbucket.</source>
        <translation>ادفع تطبيقًا مولَّدًا إلى Bitbucket.</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>ليس لديك حساب؟</translation>
    </message>
    <message>
        <source>Try Without an Account</source>
        <translation>التجربة بلا حساب</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EnterKeyPage</name>
    <message>
        <source>Enter Key and Secret</source>
        <translation>إدخال المفتاح والسر</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>عنوان Callback URL</translation>
    </message>
    <message>
        <source>Callback &amp;URL</source>
        <translation>عنوان Callback URL (&amp;ع)</translation>
    </message>
    <message>
        <source>The one registered at the consumer, letter by letter.</source>
        <translation>العنوان المسجل لدى المستهلك، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>السر (&amp;س)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Paste Both</source>
        <translation>لصق الاثنين</translation>
    </message>
    <message>
        <source>Read from a File...</source>
        <translation>قراءة من ملف...</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The secret cannot be kept yet.</source>
        <translation>لا يمكن حفظ السر بعد.</translation>
    </message>
    <message>
        <source>Key and secret were pasted.</source>
        <translation>لُصق المفتاح والسر.</translation>
    </message>
    <message>
        <source>The clipboard does not hold a key and a secret. Copy both from the consumer&apos;s page.</source>
        <translation>لا تحتوي الحافظة على مفتاح وسر. انسخ كليهما من صفحة المستهلك.</translation>
    </message>
    <message>
        <source>Read Key and Secret</source>
        <translation>قراءة المفتاح والسر</translation>
    </message>
    <message>
        <source>Amplication and Backstage (%1)</source>
        <translation>ملفات Amplication وBackstage (⁨%1⁩)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>جميع الملفات (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Read from the file of %1.</source>
        <translation>تمت القراءة من ملف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Settings, People offers its sign-in resolvers.</source>
        <translation>يمكن اعتماد محلِّلاته لتسجيل الدخول في «الإعدادات، الأشخاص».</translation>
    </message>
    <message>
        <source>Where Bitbucket sends your browser after you have granted access: to Windlass on this computer. It has to be what is entered at the consumer, letter by letter; a slash too many is enough to be refused. Change it only for a consumer that was made for another program.</source>
        <translation>العنوان الذي يرسل Bitbucket متصفحك إليه بعد منح الوصول: إلى Windlass على هذا الحاسوب. يجب أن يطابق ما أُدخل لدى المستهلك حرفًا بحرف؛ وتكفي شرطة مائلة زائدة لرفضه. لا تغيّره إلا لمستهلك أُنشئ لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The name that Bitbucket has given the consumer. Open the consumer on the page OAuth consumers of the workspace to see it. It is not secret.</source>
        <translation>الاسم الذي أعطاه Bitbucket للمستهلك. لرؤيته افتح المستهلك في صفحة OAuth consumers الخاصة بمساحة العمل. هو ليس سرًّا.</translation>
    </message>
    <message>
        <source>The consumer&apos;s password, shown below its key. It is kept in the keychain of your system and in no file, and is sent to Bitbucket only. Who gives it to you should use a way that others cannot read.</source>
        <translation>كلمة مرور المستهلك، وتظهر أسفل مفتاحه. يُحفظ السر في سلسلة مفاتيح نظامك ولا يُحفظ في أي ملف، ولا يُرسل إلا إلى Bitbucket. على من يعطيك إياه أن يستخدم طريقة لا يستطيع الآخرون قراءتها.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ErrorDialog</name>
    <message>
        <source>Windlass</source>
        <translation>Windlass</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>دون أسرار أو عناوين أو مجلدك الرئيسي</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FeatureTable</name>
    <message>
        <source>What was refused</source>
        <translation>ما رُفض</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no; tick %1</source>
        <translation>لا؛ حدّد ⁨%1⁩</translation>
    </message>
    <message>
        <source>no; this was refused: tick %1</source>
        <translation>لا؛ رُفض هذا: حدّد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FilesDialog</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FindingsPanel</name>
    <message>
        <source>Leave Out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>This Time</source>
        <translation>هذه المرة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>(%L1 of %L2)</source>
        <translation>(⁨%L1⁩ من ⁨%L2⁩)</translation>
    </message>
    <message>
        <source>What Now?</source>
        <translation>ما العمل الآن؟</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Writes to .gitignore: %1</source>
        <translation>يكتب في ‎.gitignore: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ForgetBox</name>
    <message>
        <source>Forget Everything on This Computer...</source>
        <translation>نسيان كل شيء على هذا الحاسوب...</translation>
    </message>
    <message>
        <source>Accounts, secrets, the list of apps, history and settings. The folders of your apps stay as they are.</source>
        <translation>الحسابات والأسرار وقائمة التطبيقات والسجل والإعدادات. تبقى مجلدات تطبيقاتك كما هي.</translation>
    </message>
    <message>
        <source>Forget Everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>أتريد نسيان كل شيء على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>You are signed out of all accounts, and Windlass starts like new. This cannot be undone.</source>
        <translation>سيُسجَّل خروجك من جميع الحسابات ويبدأ Windlass كأنه جديد. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>جارٍ النسيان...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HandoverDialog</name>
    <message>
        <source>%1 (new)</source>
        <translation>‏⁨%1⁩ (جديد)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>‏⁨%1⁩ (تغيّر)</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>‏⁨%1⁩ (كما ينبغي)</translation>
    </message>
    <message>
        <source>Hand Over Key</source>
        <translation>تسليم المفتاح</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>البرنامج (&amp;ب)</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>اختيار...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>ملف...</translation>
    </message>
    <message>
        <source>The configuration of Backstage that is to have the key</source>
        <translation>ملف إعدادات Backstage الذي سيوضع فيه المفتاح</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد (&amp;ج)</translation>
    </message>
    <message>
        <source>&amp;Keep both in the .env file</source>
        <translation>حفظ الاثنين في ملف ‎.env (&amp;ث)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what is left to do</source>
        <translation>نسخ الخطوات المتبقية</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a Configuration</source>
        <translation>اختيار ملف إعدادات</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the folder of the program to see what would be written there.</source>
        <translation>اختر مجلد البرنامج لرؤية ما سيُكتب فيه.</translation>
    </message>
    <message>
        <source>Takes back what was written to %1</source>
        <translation>يتراجع عما كُتب في ⁨%1⁩</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>لم يعد سر هذا المستهلك محفوظًا هنا. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>&amp;What will be written; secrets are not shown</source>
        <translation>ما سيُكتب؛ لا تُعرض الأسرار (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;What Is Left to Do</source>
        <translation>الخطوات المتبقية (&amp;م)</translation>
    </message>
    <message>
        <source>Written. Read what is left to do.</source>
        <translation>تمت الكتابة. اقرأ الخطوات المتبقية.</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>عادت الملفات كما كانت.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HelpDialog</name>
    <message>
        <source>Windlass Help</source>
        <translation>مساعدة Windlass</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HistoryPage</name>
    <message>
        <source>No pushes yet.</source>
        <translation>لا عمليات دفع بعد.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>To the app</source>
        <translation>إلى التطبيق</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>فتح على Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>عرض طلب السحب...</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>سجل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>windlass::ui::KeychainPanel</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Keep Until I Quit</source>
        <translation>الاحتفاظ حتى الإنهاء</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>مكان الحفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It works: a secret was written, read and deleted.</source>
        <translation>كل شيء يعمل: كُتب سر وقُرئ وحُذف.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;ل)</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1: the name of a language, in that language</extracomment>
        <translation>مثل النظام (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>لا يوجد ما يُعرض.</translation>
    </message>
    <message>
        <source>It is not kept in a file.</source>
        <translation>لا يُحفظ السجل في ملف.</translation>
    </message>
    <message>
        <source>It is kept in %1. No secret is in it.</source>
        <translation>يُحفظ السجل في ⁨%1⁩. لا يحتوي على أي سر.</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>نسخ التقرير (&amp;ت)</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>دون أسرار أو عناوين أو مجلدك الرئيسي</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>فتح المجلد (&amp;م)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::MainWindow</name>
    <message>
        <source>A push is running. Wait until it has ended, or cancel it, to forget everything.</source>
        <translation>تجري عملية دفع. انتظر حتى تنتهي أو ألغها لتتمكن من نسيان كل شيء.</translation>
    </message>
    <message>
        <source>Add App</source>
        <translation>إضافة تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s), the newest %1</source>
        <translation>
            <numerusform>لا عمليات بناء، أحدثها ⁨%1⁩</numerusform>
            <numerusform>عملية بناء واحدة، ⁨%1⁩</numerusform>
            <numerusform>عمليتا بناء، أحدثهما ⁨%1⁩</numerusform>
            <numerusform>%Ln عمليات بناء، أحدثها ⁨%1⁩</numerusform>
            <numerusform>%Ln عملية بناء، أحدثها ⁨%1⁩</numerusform>
            <numerusform>%Ln عملية بناء، أحدثها ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩،‏ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Windlass</source>
        <translation>Windlass</translation>
    </message>
    <message>
        <source>Windlass (Practice)</source>
        <translation>Windlass (تدريب)</translation>
    </message>
    <message>
        <source>Practice: this is not the real Bitbucket.</source>
        <translation>تدريب: هذا ليس Bitbucket الحقيقي.</translation>
    </message>
    <message>
        <source>Secrets are kept until you quit. Next time, sign in again.</source>
        <translation>تُحفظ الأسرار حتى الإنهاء. سجّل الدخول مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Add App...</source>
        <translation>إضافة تطبيق (&amp;ف)...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>الإعدادات (&amp;ا)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;ه)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Windlass Help</source>
        <translation>مساعدة Windlass (&amp;ع)</translation>
    </message>
    <message>
        <source>After a &amp;Secret Was Pushed...</source>
        <translation>بعد دفع سر (&amp;ب)...</translation>
    </message>
    <message>
        <source>&amp;About Windlass</source>
        <translation>حول Windlass (&amp;ل)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>تطبيق (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>دفع (&amp;د)</translation>
    </message>
    <message>
        <source>Push &amp;All</source>
        <translation>دفع الكل (&amp;ك)</translation>
    </message>
    <message>
        <source>&amp;Change Repository...</source>
        <translation>تغيير المستودع (&amp;غ)...</translation>
    </message>
    <message>
        <source>Remove &amp;Link</source>
        <translation>إزالة الربط (&amp;ز)</translation>
    </message>
    <message>
        <source>Folder &amp;in Repository...</source>
        <translation>المجلد ضمن المستودع (&amp;ض)...</translation>
    </message>
    <message>
        <source>&amp;Generator Output</source>
        <translation>مخرجات المولِّد (&amp;خ)</translation>
    </message>
    <message>
        <source>Pull Re&amp;quests...</source>
        <translation>طلبات السحب (&amp;ط)...</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل (&amp;ج)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>إزالة من القائمة (&amp;ق)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>تحديث (&amp;ث)</translation>
    </message>
    <message>
        <source>Select one app in the list.</source>
        <translation>حدّد تطبيقًا واحدًا في القائمة.</translation>
    </message>
    <message>
        <source>A push of this app is running.</source>
        <translation>تجري عملية دفع لهذا التطبيق.</translation>
    </message>
    <message>
        <source>This app is not linked to a repository.</source>
        <translation>هذا التطبيق غير مربوط بمستودع.</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own.</source>
        <translation>في المجلد مستودع git خاص به.</translation>
    </message>
    <message>
        <source>What people change in the repository is kept when the app is generated again.</source>
        <translation>يُحفظ ما يغيره الأشخاص في المستودع عند توليد التطبيق مجددًا.</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>لا يرى هذا الحساب مساحة العمل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>إضافة تطبيق...</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>ما هذا؟ (&amp;م)</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>عرض سجل الأحداث (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Write Once as Amplication Does</source>
        <translation>الكتابة مرة واحدة مثل Amplication (&amp;م)</translation>
    </message>
    <message>
        <source>Services, modules, controllers and resolvers are made where they are missing, and then left to people.</source>
        <translation>تُنشأ الخدمات والوحدات والمتحكمات والمحلِّلات حيث لا توجد، ثم تُترك للأشخاص.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NetworkFace</name>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>الخادم الوكيل للنظام</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>اختبار الاتصال (&amp;ص)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Holds for Bitbucket and for git, never for this computer itself.</source>
        <translation>يسري على Bitbucket وgit، ولا يسري أبدًا على هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s proxy</source>
        <translation>الخادم الوكيل للنظام (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>بلا خادم وكيل (&amp;ب)</translation>
    </message>
    <message>
        <source>This &amp;HTTP proxy</source>
        <translation>هذا الخادم الوكيل (HTTP) (&amp;ذ)</translation>
    </message>
    <message>
        <source>This S&amp;OCKS 5 proxy</source>
        <translation>هذا الخادم الوكيل (SOCKS 5) (&amp;ك)</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان (&amp;و)</translation>
    </message>
    <message>
        <source>Enter the address. Until then: %1.</source>
        <translation>أدخل العنوان. وحتى ذلك الحين: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Asking Bitbucket...</source>
        <translation>جارٍ سؤال Bitbucket...</translation>
    </message>
    <message>
        <source>Bitbucket answers.</source>
        <translation>يستجيب Bitbucket.</translation>
    </message>
    <message>
        <source>Host and port of the proxy that your network asks for, such as proxy.example.com:8080. Ask who runs your network if you do not know it. A name and a password for it belong into the settings of the system.</source>
        <translation>مضيف الخادم الوكيل الذي تطلبه شبكتك ومنفذه، مثل proxy.example.com:8080. إن كنت لا تعرفه فاسأل من يدير شبكتك. إذا كان يطلب اسم مستخدم وكلمة مرور فمكانهما إعدادات النظام.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NewRepositoryForm</name>
    <message>
        <source>Enter a name with letters or digits.</source>
        <translation>أدخل اسمًا فيه أحرف أو أرقام.</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>خاص (&amp;خ)</translation>
    </message>
    <message>
        <source>Name of the new repository</source>
        <translation>اسم المستودع الجديد</translation>
    </message>
    <message>
        <source>Project of the new repository</source>
        <translation>مشروع المستودع الجديد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;س)</translation>
    </message>
    <message>
        <source>P&amp;roject</source>
        <translation>المشروع (&amp;ش)</translation>
    </message>
    <message>
        <source>Description of the new repository</source>
        <translation>وصف المستودع الجديد</translation>
    </message>
    <message>
        <source>Main branch of the new repository</source>
        <translation>الفرع الرئيسي للمستودع الجديد</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف (&amp;و)</translation>
    </message>
    <message>
        <source>Main &amp;branch</source>
        <translation>الفرع الرئيسي (&amp;ف)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Private (this workspace allows no other)</source>
        <translation>خاص (لا تسمح مساحة العمل هذه بغيره) (&amp;خ)</translation>
    </message>
    <message>
        <source>The workspace&apos;s oldest project</source>
        <translation>أقدم مشروع في مساحة العمل</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>هذا الاسم متاح.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>يوجد ⁨%1⁩ بالفعل. اختره من القائمة أو أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>Nobody knows whether this name is free: %1</source>
        <translation>تعذرت معرفة هل هذا الاسم متاح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Will be created as %1/%2/%3</source>
        <translation>سيُنشأ بالعنوان ⁦%1/%2/%3⁩</translation>
    </message>
    <message>
        <source>Bitbucket groups the repositories of a workspace in projects, which can have rules for who may see and change them. Where you leave the choice to Bitbucket, it takes the oldest project.</source>
        <translation>يجمع Bitbucket مستودعات مساحة العمل في مشاريع، ويمكن أن تكون لها قواعد تحدد من يرى المستودعات ومن يغيرها. إن تركت الاختيار لـ Bitbucket أخذ أقدم مشروع.</translation>
    </message>
    <message>
        <source>Ticked, only people with access to the workspace can see the repository. Before anything is sent, Windlass reads back from Bitbucket that it is as you chose.</source>
        <translation>عند تحديده لا يرى المستودع إلا من لديه وصول إلى مساحة العمل. قبل إرسال أي شيء يتحقق Windlass لدى Bitbucket من أن المستودع كما اخترت.</translation>
    </message>
    <message>
        <source>The branch that the first push makes, and that others get when they clone the repository. Empty means the one of your folder, or main.</source>
        <translation>الفرع الذي ينشئه أول دفع، والذي يحصل عليه الآخرون عند استنساخ المستودع. الحقل الفارغ يعني فرع مجلدك، أو main.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NothingCameBack</name>
    <message>
        <source>Callback URL</source>
        <translation>عنوان Callback URL</translation>
    </message>
    <message>
        <source>Use Address</source>
        <translation>استخدام العنوان</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>العنوان الذي انتهى إليه المتصفح</translation>
    </message>
    <message>
        <source>&quot;Invalid redirect_uri&quot;: the consumer needs exactly this callback URL. localhost is not 127.0.0.1; port and slashes count.</source>
        <translation>عند ظهور «Invalid redirect_uri»: يجب أن يكون لدى المستهلك عنوان Callback URL هذا تمامًا. ليس localhost مثل 127.0.0.1؛ والمنفذ والشرطات المائلة مهمة.</translation>
    </message>
    <message>
        <source>&quot;Refused to connect&quot;: paste the address that the browser shows.</source>
        <translation>عند ظهور «Refused to connect»: الصق العنوان الذي يعرضه المتصفح.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::OutcomePanel</name>
    <message>
        <source>Open on Bitbucket</source>
        <translation>فتح على Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>عرض طلب السحب...</translation>
    </message>
    <message>
        <source>Your files are unchanged.</source>
        <translation>لم تتغير ملفاتك.</translation>
    </message>
    <message>
        <source>Change Repository...</source>
        <translation>تغيير المستودع...</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PeopleFace</name>
    <message>
        <source>Catalog of people, as Backstage has it</source>
        <translation>كتالوج الأشخاص كما في Backstage</translation>
    </message>
    <message>
        <source>YAML files, folder or https://backstage.example.com</source>
        <translation>ملفات YAML أو مجلد أو عنوان Backstage</translation>
    </message>
    <message>
        <source>Ca&amp;talog</source>
        <translation>الكتالوج (&amp;ك)</translation>
    </message>
    <message>
        <source>&amp;Files...</source>
        <translation>ملفات (&amp;م)...</translation>
    </message>
    <message>
        <source>F&amp;older...</source>
        <translation>مجلد (&amp;ج)...</translation>
    </message>
    <message>
        <source>Kept with the secrets; enter it to change it</source>
        <translation>محفوظ مع الأسرار؛ أدخل رمزًا لتغييره</translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation>الرمز (&amp;ر)</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>&amp;Sign-in must match: who is not found is signed out</source>
        <translation>تسجيل الدخول مشروط بالمطابقة: يُسجَّل خروج من لا يُعثر عليه (&amp;د)</translation>
    </message>
    <message>
        <source>Commits take name and e-ma&amp;il from the catalog</source>
        <translation>تأخذ الإيداعات الاسم والبريد من الكتالوج (&amp;ا)</translation>
    </message>
    <message>
        <source>Look for the account by</source>
        <translation>البحث عن الحساب بواسطة</translation>
    </message>
    <message>
        <source>Would Backstage &amp;Let Me In?</source>
        <translation>هل سيقبلني Backstage؟ (&amp;ه)</translation>
    </message>
    <message>
        <source>Co&amp;py Missing Entity</source>
        <translation>نسخ الكيان الناقص (&amp;ن)</translation>
    </message>
    <message>
        <source>The system&apos;s policy says so.</source>
        <translation>هكذا تنص سياسة النظام.</translation>
    </message>
    <message>
        <source>The token is stored.</source>
        <translation>حُفظ الرمز.</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>جارٍ الفحص...</translation>
    </message>
    <message>
        <source>The catalog as it was at %1 was used.</source>
        <translation>استُخدم الكتالوج بحالته في ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا ملاحظات أخرى</numerusform>
            <numerusform>وملاحظة أخرى</numerusform>
            <numerusform>وملاحظتان أخريان</numerusform>
            <numerusform>و%Ln ملاحظات أخرى</numerusform>
            <numerusform>و%Ln ملاحظة أخرى</numerusform>
            <numerusform>و%Ln ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Where people are described, as for Backstage: one or several YAML files with entities of the kind User, a folder with such files, or the address of a Backstage server. Empty means that nobody is looked up.</source>
        <translation>مكان وصف الأشخاص، كما في Backstage: ملف YAML واحد أو أكثر فيه كيانات من النوع User، أو مجلد فيه ملفات كهذه، أو عنوان خادم Backstage. الحقل الفارغ يعني عدم البحث عن أحد.</translation>
    </message>
    <message>
        <source>A token for Backstage&apos;s catalog, from who runs that server. It is not a token of Bitbucket. It is kept where your other secrets are.</source>
        <translation>رمز لكتالوج Backstage تحصل عليه ممن يدير ذلك الخادم. ليس رمزًا من Bitbucket. يُحفظ مع أسرارك الأخرى.</translation>
    </message>
    <message>
        <source>After signing in at Bitbucket the account is looked up in the catalog. Whoever is not found there is signed out of Windlass again. This protects nothing at Bitbucket itself.</source>
        <translation>بعد تسجيل الدخول إلى Bitbucket يُبحث عن الحساب في الكتالوج. ومن لا يُعثر عليه هناك يُسجَّل خروجه من Windlass من جديد. لا يحمي هذا شيئًا لدى Bitbucket نفسه.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PermissionHints</name>
    <message>
        <source>The key lacks a permission. Tick &quot;%1&quot; on its page on Bitbucket and sign in again.</source>
        <translation>تنقص المفتاحَ صلاحية. حدّد «⁨%1⁩» في صفحته على Bitbucket ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your role in this workspace does not create repositories. Ask an administrator of it.</source>
        <translation>لا يسمح دورك في مساحة العمل هذه بإنشاء المستودعات. راجع أحد مسؤوليها.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ProgressMarks</name>
    <message>
        <source>Pushing, %L1 %</source>
        <translation>جارٍ الدفع، ⁨%L1⁩%</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Push</name>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>لا ملفات، ⁨%1⁩.</numerusform>
            <numerusform>ملف واحد، ⁨%1⁩.</numerusform>
            <numerusform>ملفان، ⁨%1⁩.</numerusform>
            <numerusform>%Ln ملفات، ⁨%1⁩.</numerusform>
            <numerusform>%Ln ملفًا، ⁨%1⁩.</numerusform>
            <numerusform>%Ln ملف، ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>لم يتغير شيء.</numerusform>
            <numerusform>تغيّر ملف واحد.</numerusform>
            <numerusform>تغيّر ملفان.</numerusform>
            <numerusform>تغيّرت %Ln ملفات.</numerusform>
            <numerusform>تغيّر %Ln ملفًا.</numerusform>
            <numerusform>تغيّر %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored.</source>
        <translation>
            <numerusform>لم يُتجاهل شيء.</numerusform>
            <numerusform>تُجوهل ملف واحد.</numerusform>
            <numerusform>تُجوهل ملفان.</numerusform>
            <numerusform>تُجوهلت %Ln ملفات.</numerusform>
            <numerusform>تُجوهل %Ln ملفًا.</numerusform>
            <numerusform>تُجوهل %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the folder...</source>
        <translation>جارٍ فحص المجلد...</translation>
    </message>
    <message>
        <source>Looking for secrets: %1</source>
        <translation>جارٍ البحث عن أسرار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Looking at the folder: %1</source>
        <translation>جارٍ فحص المجلد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Pushed to %1. %2 was found on Bitbucket.</source>
        <translation>تم الدفع إلى ⁨%1⁩. وُجد ⁨%2⁩ على Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushAllPage</name>
    <message>
        <source>No apps yet.</source>
        <translation>لا تطبيقات بعد.</translation>
    </message>
    <message>
        <source>Show App</source>
        <translation>عرض التطبيق</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>فتح على Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>عرض طلب السحب...</translation>
    </message>
    <message>
        <source>Push All</source>
        <translation>دفع الكل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln app(s)</source>
        <translation>
            <numerusform>دفع التطبيقات</numerusform>
            <numerusform>دفع تطبيق واحد</numerusform>
            <numerusform>دفع تطبيقين</numerusform>
            <numerusform>دفع %Ln تطبيقات</numerusform>
            <numerusform>دفع %Ln تطبيقًا</numerusform>
            <numerusform>دفع %Ln تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>إعادة ما فشل</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Add an app first.</source>
        <translation>أضف تطبيقًا أولًا.</translation>
    </message>
    <message>
        <source>The folders are being read.</source>
        <translation>جارٍ قراءة المجلدات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) can be pushed, %1.</source>
        <translation>
            <numerusform>لا يمكن دفع أي تطبيق، ⁨%1⁩.</numerusform>
            <numerusform>يمكن دفع تطبيق واحد، ⁨%1⁩.</numerusform>
            <numerusform>يمكن دفع تطبيقين، ⁨%1⁩.</numerusform>
            <numerusform>يمكن دفع %Ln تطبيقات، ⁨%1⁩.</numerusform>
            <numerusform>يمكن دفع %Ln تطبيقًا، ⁨%1⁩.</numerusform>
            <numerusform>يمكن دفع %Ln تطبيق، ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to push.</source>
        <translation>لا شيء للدفع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be pushed yet.</source>
        <translation>
            <numerusform>يمكن دفع جميع التطبيقات.</numerusform>
            <numerusform>لا يمكن دفع تطبيق واحد بعد.</numerusform>
            <numerusform>لا يمكن دفع تطبيقين بعد.</numerusform>
            <numerusform>لا يمكن دفع %Ln تطبيقات بعد.</numerusform>
            <numerusform>لا يمكن دفع %Ln تطبيقًا بعد.</numerusform>
            <numerusform>لا يمكن دفع %Ln تطبيق بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushed.</source>
        <translation>
            <numerusform>لم يُدفع أي تطبيق.</numerusform>
            <numerusform>دُفع تطبيق واحد.</numerusform>
            <numerusform>دُفع تطبيقان.</numerusform>
            <numerusform>دُفعت %Ln تطبيقات.</numerusform>
            <numerusform>دُفع %Ln تطبيقًا.</numerusform>
            <numerusform>دُفع %Ln تطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>لم يبق أي تطبيق.</numerusform>
            <numerusform>بقي تطبيق واحد.</numerusform>
            <numerusform>بقي تطبيقان.</numerusform>
            <numerusform>بقيت %Ln تطبيقات.</numerusform>
            <numerusform>بقي %Ln تطبيقًا.</numerusform>
            <numerusform>بقي %Ln تطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>لم يفشل أي تطبيق.</numerusform>
            <numerusform>فشل تطبيق واحد.</numerusform>
            <numerusform>فشل تطبيقان.</numerusform>
            <numerusform>فشلت %Ln تطبيقات.</numerusform>
            <numerusform>فشل %Ln تطبيقًا.</numerusform>
            <numerusform>فشل %Ln تطبيق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>الاتصال بـ Bitbucket...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>اختيار مستودع...</translation>
    </message>
    <message>
        <source>Continue Push</source>
        <translation>متابعة الدفع</translation>
    </message>
    <message>
        <source>Create and Push</source>
        <translation>إنشاء ودفع</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>دفع للمراجعة</translation>
    </message>
    <message>
        <source>Push to %1</source>
        <translation>دفع إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>جارٍ قراءة المجلد.</translation>
    </message>
    <message>
        <source>This must be put right first.</source>
        <translation>يجب تصحيح هذا أولًا.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last push.</source>
        <translation>لم يتغير شيء منذ آخر دفع.</translation>
    </message>
    <message>
        <source>First decide about %1.</source>
        <translation>اتخذ أولًا قرارًا بشأن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be pushed as it is.</source>
        <translation>لا يمكن دفع ⁨%1⁩ كما هو.</translation>
    </message>
    <message>
        <source>%1 has refused a direct push. Open a pull request instead.</source>
        <translation>رفض ⁨%1⁩ دفعًا مباشرًا. افتح طلب سحب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Last push %1, %2</source>
        <translation>آخر دفع ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushRow</name>
    <message>
        <source>waiting...</source>
        <translation>في الانتظار...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>جارٍ الدفع ⁨%L1⁩%</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>جارٍ الدفع</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>جارٍ الفحص...</translation>
    </message>
    <message>
        <source>cannot be pushed yet</source>
        <translation>لا يمكن دفعه بعد</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadmeView</name>
    <message>
        <source>README preview</source>
        <translation>معاينة README</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[صورة]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[صورة: ⁨%1⁩]</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Not You?</source>
        <translation>لست أنت؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the consumers of the workspace</source>
        <translation>فتح قائمة المستهلكين في مساحة العمل</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>إنشاء مساحة عمل...</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>نسخ رسالة إلى المسؤول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Connected as %1. Looking...</source>
        <translation>متصل باسم ⁨%1⁩. جارٍ الفحص...</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>متصل باسم ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Connected as %1, %Ln workspace(s).</source>
        <translation>
            <numerusform>متصل باسم ⁨%1⁩، لا مساحات عمل.</numerusform>
            <numerusform>متصل باسم ⁨%1⁩، مساحة عمل واحدة.</numerusform>
            <numerusform>متصل باسم ⁨%1⁩، مساحتا عمل.</numerusform>
            <numerusform>متصل باسم ⁨%1⁩،‏ %Ln مساحات عمل.</numerusform>
            <numerusform>متصل باسم ⁨%1⁩،‏ %Ln مساحة عمل.</numerusform>
            <numerusform>متصل باسم ⁨%1⁩،‏ %Ln مساحة عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no workspace yet. Create one on Bitbucket.</source>
        <translation>لا توجد مساحة عمل بعد. أنشئ واحدة على Bitbucket.</translation>
    </message>
    <message>
        <source>Only an administrator of the consumer&apos;s workspace can tick a box.</source>
        <translation>لا يمكن أن يحدد خيارًا إلا مسؤول في مساحة عمل المستهلك.</translation>
    </message>
    <message>
        <source>Open the consumer, tick the box, press Save, then Check Again.</source>
        <translation>افتح المستهلك وحدّد الخيار واضغط Save، ثم «إعادة الفحص».</translation>
    </message>
    <message>
        <source>Copied. When the boxes are ticked, Check Again.</source>
        <translation>تم النسخ. بعد تحديد الخيارات اضغط «إعادة الفحص».</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Remedies</name>
    <message>
        <source>Sign In...</source>
        <translation>تسجيل الدخول...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>اختيار مستودع...</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>إعادة المعاينة</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>فحص الصلاحيات...</translation>
    </message>
    <message>
        <source>Keychain...</source>
        <translation>سلسلة المفاتيح...</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>دفع للمراجعة</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>فتح على Bitbucket</translation>
    </message>
    <message>
        <source>Get New Commits</source>
        <translation>جلب الإيداعات الجديدة</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>مراجعة التغييرات...</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>الثقة بهذا المجلد</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RemoteOffer</name>
    <message>
        <source>Choose It</source>
        <translation>اختياره</translation>
    </message>
    <message>
        <source>Chooses the repository that git&apos;s configuration names</source>
        <translation>يختار المستودع الذي تذكره إعدادات git</translation>
    </message>
    <message>
        <source>This folder&apos;s git configuration names %1/%2.</source>
        <translation>تذكر إعدادات git في هذا المجلد ⁦%1/%2⁩.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryList</name>
    <message>
        <source>Cannot reach Bitbucket. Showing yesterday&apos;s list.</source>
        <translation>لا يمكن الوصول إلى Bitbucket. تُعرض قائمة الأمس.</translation>
    </message>
    <message>
        <source>Cannot reach Bitbucket. Showing the list of %1.</source>
        <translation>لا يمكن الوصول إلى Bitbucket. تُعرض القائمة بحالتها في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>⁨%1⁩ من حوالي ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>لا مستودعات</numerusform>
            <numerusform>مستودع واحد</numerusform>
            <numerusform>مستودعان</numerusform>
            <numerusform>%Ln مستودعات</numerusform>
            <numerusform>%Ln مستودعًا</numerusform>
            <numerusform>%Ln مستودع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; loading...</source>
        <translation>⁨%1⁩؛ جارٍ التحميل...</translation>
    </message>
    <message>
        <source>%1; scroll for more</source>
        <translation>⁨%1⁩؛ مرر لرؤية المزيد</translation>
    </message>
    <message>
        <source>No repository has this in its name.</source>
        <translation>لا يوجد مستودع يتضمن اسمه هذا النص.</translation>
    </message>
    <message>
        <source>No repositories yet.</source>
        <translation>لا مستودعات بعد.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>جارٍ البحث...</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>جارٍ التحميل...</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>آخر تحديث ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryPane</name>
    <message>
        <source>Filter repositories or paste an address</source>
        <translation>رشّح المستودعات أو الصق عنوانًا</translation>
    </message>
    <message>
        <source>Filter or paste an address</source>
        <translation>رشّح أو الصق عنوانًا</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>المشروع (&amp;ر)</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>جميع المشاريع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Press Enter to go to this address.</source>
        <translation>اضغط Enter للانتقال إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Looking for %1...</source>
        <translation>جارٍ البحث عن ⁨%1⁩...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryTable</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryView</name>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>فرز</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By Last Update</source>
        <translation>حسب آخر تحديث</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>حسب الحجم</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverList</name>
    <message>
        <source>&amp;Up</source>
        <translation>لأعلى (&amp;ل)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>لأسفل (&amp;ف)</translation>
    </message>
    <message>
        <source>Let in who is not in the c&amp;atalog</source>
        <translation>قبول من ليس في الكتالوج (&amp;ق)</translation>
    </message>
    <message>
        <source>Only at these do&amp;mains</source>
        <translation>في هذه النطاقات فقط (&amp;ط)</translation>
    </message>
    <message>
        <source>Resolvers, asked from the top</source>
        <translation>المحلِّلات، تُسأل بدءًا من الأعلى</translation>
    </message>
    <message>
        <source>Bitbucket id, in bitbucket.org/user-id</source>
        <translation>معرّف Bitbucket، في bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>Username, in bitbucket.org/username</source>
        <translation>اسم المستخدم، في bitbucket.org/username</translation>
    </message>
    <message>
        <source>E-mail address, in spec.profile.email</source>
        <translation>عنوان البريد الإلكتروني، في spec.profile.email</translation>
    </message>
    <message>
        <source>What stands before the @, as the entity&apos;s name</source>
        <translation>ما قبل العلامة @، بصفته اسم الكيان</translation>
    </message>
    <message>
        <source>only at %1</source>
        <extracomment>an option of a resolver; %1: domains</extracomment>
        <translation>في ⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>lets in who is not in the catalog</source>
        <extracomment>an option of a resolver</extracomment>
        <translation>يقبل من ليس في الكتالوج</translation>
    </message>
    <message>
        <source>Whoever Bitbucket knows is let in by this resolver, also without an entry in the catalog. Anybody with an account at Bitbucket is then somebody in Backstage, so it is safe only together with domains.</source>
        <translation>يقبل هذا المحلِّل كل من يعرفه Bitbucket، حتى دون مُدخل في الكتالوج. وعندئذ يصبح لكل من لديه حساب في Bitbucket هوية في Backstage، لذا لا يكون ذلك آمنًا إلا مع تحديد نطاقات.</translation>
    </message>
    <message>
        <source>The ways to find the account in the catalog. They are tried from the top; the first that finds somebody decides. Tick those that your Backstage uses, in its order.</source>
        <translation>طرق العثور على الحساب في الكتالوج. تُجرَّب بدءًا من الأعلى؛ وأول طريقة تعثر على أحد هي الحاسمة. حدّد الطرق التي يستخدمها Backstage لديك، وبترتيبه.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverOfferPanel</name>
    <message>
        <source>Use T&amp;hese</source>
        <translation>استخدام هذه (&amp;ت)</translation>
    </message>
    <message>
        <source>Lea&amp;ve as It Is</source>
        <translation>إبقاء الوضع كما هو (&amp;ض)</translation>
    </message>
    <message>
        <source>%1 looks for people in this order:</source>
        <translation>يحدد الملف ⁨%1⁩ البحث عن الأشخاص بهذا الترتيب:</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>استُبعد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>These are used now.</source>
        <translation>هذه مستخدمة الآن.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewChangesDialog</name>
    <message>
        <source>Review Changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>أي الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Both changed (%Ln)</source>
        <translation>
            <numerusform>غيّره الطرفان (%Ln)</numerusform>
            <numerusform>غيّره الطرفان (%Ln)</numerusform>
            <numerusform>غيّره الطرفان (%Ln)</numerusform>
            <numerusform>غيّره الطرفان (%Ln)</numerusform>
            <numerusform>غيّره الطرفان (%Ln)</numerusform>
            <numerusform>غيّره الطرفان (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the generator (%Ln)</source>
        <translation>
            <numerusform>غيّره المولِّد (%Ln)</numerusform>
            <numerusform>غيّره المولِّد (%Ln)</numerusform>
            <numerusform>غيّره المولِّد (%Ln)</numerusform>
            <numerusform>غيّره المولِّد (%Ln)</numerusform>
            <numerusform>غيّره المولِّد (%Ln)</numerusform>
            <numerusform>غيّره المولِّد (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By people (%Ln)</source>
        <translation>
            <numerusform>غيّره الأشخاص (%Ln)</numerusform>
            <numerusform>غيّره الأشخاص (%Ln)</numerusform>
            <numerusform>غيّره الأشخاص (%Ln)</numerusform>
            <numerusform>غيّره الأشخاص (%Ln)</numerusform>
            <numerusform>غيّره الأشخاص (%Ln)</numerusform>
            <numerusform>غيّره الأشخاص (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Keep &amp;people&apos;s</source>
        <translation>إبقاء عمل الأشخاص (&amp;ش)</translation>
    </message>
    <message>
        <source>Take &amp;generated</source>
        <translation>أخذ المُولَّد (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Both, with markers</source>
        <translation>كلاهما مع علامات (&amp;ك)</translation>
    </message>
    <message>
        <source>Same for &amp;All</source>
        <translation>القرار نفسه للجميع (&amp;ج)</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Use Decisions</source>
        <translation>استخدام القرارات</translation>
    </message>
    <message>
        <source>People&apos;s</source>
        <translation>عمل الأشخاص</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>المُولَّد</translation>
    </message>
    <message>
        <source>Generated now</source>
        <translation>المُولَّد الآن</translation>
    </message>
    <message>
        <source>People&apos;s now</source>
        <translation>عمل الأشخاص الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to decide.</source>
        <translation>
            <numerusform>لا ملفات بانتظار القرار.</numerusform>
            <numerusform>ملف واحد بانتظار القرار.</numerusform>
            <numerusform>ملفان بانتظار القرار.</numerusform>
            <numerusform>%Ln ملفات بانتظار القرار.</numerusform>
            <numerusform>%Ln ملفًا بانتظار القرار.</numerusform>
            <numerusform>%Ln ملف بانتظار القرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>The generator changed nothing since its last output.</source>
        <translation>لم يغير المولِّد شيئًا منذ آخر مخرجاته.</translation>
    </message>
    <message>
        <source>Nothing is sent until you push.</source>
        <translation>لا يُرسل شيء حتى تدفع.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewDialog</name>
    <message>
        <source>Open pull requests as &amp;drafts</source>
        <translation>فتح طلبات السحب كمسودات (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Close the branch once it is merged</source>
        <translation>إغلاق الفرع بعد دمجه (&amp;غ)</translation>
    </message>
    <message>
        <source>Pull Requests</source>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>&amp;Branch for reviews</source>
        <translation>فرع المراجعات (&amp;ف)</translation>
    </message>
    <message>
        <source>Pushes for review go to this branch, and one pull request leads from it to the branch that you push to. The branch is Windlass&apos;s: commits that people add to it stay, nothing is forced. With another name the next push opens another pull request; the old one stays as it is.</source>
        <translation>يتجه الدفع للمراجعة إلى هذا الفرع، ويصل طلب سحب واحد بينه وبين الفرع الذي تدفع إليه. هذا الفرع خاص بـ Windlass: تبقى الإيداعات التي يضيفها الأشخاص إليه، ولا يُفرض شيء بالقوة. وإذا تغيّر الاسم فتح الدفع التالي طلب سحب آخر؛ ويبقى القديم كما هو.</translation>
    </message>
    <message>
        <source>A draft can be read and discussed, but not merged until somebody marks it as ready at Bitbucket.</source>
        <translation>يمكن قراءة المسودة ومناقشتها، لكن لا يمكن دمجها حتى يعلّمها أحد جاهزة على Bitbucket.</translation>
    </message>
    <message>
        <source>Bitbucket deletes the branch for reviews after the merge. The next push for review opens another pull request.</source>
        <translation>يحذف Bitbucket فرع المراجعات بعد الدمج. ويفتح الدفع التالي للمراجعة طلب سحب آخر.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewLine</name>
    <message>
        <source>asking Bitbucket...</source>
        <translation>جارٍ سؤال Bitbucket...</translation>
    </message>
    <message>
        <source>Pull request #%1: %2</source>
        <translation>طلب السحب #⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SecretHelpDialog</name>
    <message>
        <source>After a Secret Was Pushed</source>
        <translation>بعد دفع سر</translation>
    </message>
    <message>
        <source>1. Revoke it where it was issued, and make a new one. Whoever cloned the repository has it, so taking it out of the files is not enough.</source>
        <translation>1. أبطله حيث أُصدر وأنشئ سرًا جديدًا. كل من استنسخ المستودع يملكه، لذا لا تكفي إزالته من الملفات.</translation>
    </message>
    <message>
        <source>2. Put the new one where the app reads it at run time, and leave that file out.</source>
        <translation>2. ضع السر الجديد حيث يقرؤه التطبيق وقت التشغيل، واستبعد ذلك الملف.</translation>
    </message>
    <message>
        <source>3. Take it out of the history: &quot;git filter-repo&quot; rewrites the commits, or start with a new repository. Windlass never rewrites what was pushed.</source>
        <translation>3. أزله من السجل: يعيد «git filter-repo» كتابة الإيداعات، أو ابدأ بمستودع جديد. لا يعيد Windlass أبدًا كتابة ما دُفع.</translation>
    </message>
    <message>
        <source>4. Ask everybody who has a clone to make a new one. Bitbucket may keep old commits for a while; its support can remove them.</source>
        <translation>4. اطلب من كل من لديه نسخة مستنسخة أن يستنسخ من جديد. قد يحتفظ Bitbucket بالإيداعات القديمة مدة من الزمن؛ ويمكن لفريق دعمه إزالتها.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عام (&amp;ع)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>الشبكة (&amp;ش)</translation>
    </message>
    <message>
        <source>&amp;Keychain</source>
        <translation>سلسلة المفاتيح (&amp;س)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>الأشخاص (&amp;خ)</translation>
    </message>
    <message>
        <source>Accounts without their secrets, the list of apps and history are kept in %1.</source>
        <translation>تُحفظ الحسابات دون أسرارها وقائمة التطبيقات والسجل في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>مكان حفظ الأسرار</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Sidebar</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>إضافة تطبيق...</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Account: not signed in</source>
        <translation>الحساب: لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>جارٍ التحميل...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignInPage</name>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Bitbucket may have refused; try again or cancel.</source>
        <translation>ربما رفض Bitbucket الطلب؛ أعد المحاولة أو ألغِ.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>Copy Sign-in Link</source>
        <translation>نسخ رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>For another browser or a private window</source>
        <translation>لمتصفح آخر أو نافذة خاصة</translation>
    </message>
    <message>
        <source>Nothing came back?</source>
        <translation>لم يصل شيء؟</translation>
    </message>
    <message>
        <source>Use Another Callback URL</source>
        <translation>استخدام عنوان Callback URL آخر</translation>
    </message>
    <message>
        <source>Sign out of Bitbucket in your browser, then press Open Again. Or copy the link into a private window.</source>
        <translation>سجّل الخروج من Bitbucket في متصفحك ثم اضغط «فتح مجددًا». أو انسخ الرابط إلى نافذة خاصة.</translation>
    </message>
    <message>
        <source>Choose Grant access on the page that has been opened.</source>
        <translation>اختر Grant access في الصفحة التي فُتحت.</translation>
    </message>
    <message>
        <source>Waiting for your browser... %L1:%L2</source>
        <translation>في انتظار متصفحك... ⁦%L1:%L2⁩</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Press Copy Sign-in Link, and open it in a browser of this computer.</source>
        <translation>تعذّر فتح المتصفح. اضغط «نسخ رابط تسجيل الدخول» وافتح الرابط في متصفح على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignedOutNotice</name>
    <message>
        <source>Signed Out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>سُجّل خروج ⁨%1⁩ من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Bitbucket may go on listing the consumer among the applications that you granted access to. You can revoke it there.</source>
        <translation>قد يستمر Bitbucket في إدراج المستهلك ضمن التطبيقات التي منحتها الوصول. يمكنك إبطال ذلك هناك.</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>فتح Bitbucket</translation>
    </message>
</context>
<context>
    <name>windlass::ui::StepPage</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>الخطوة ⁨%L1⁩ من ⁨%L2⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WhatToConnectDialog</name>
    <message>
        <source>What to Connect</source>
        <translation>ما الذي يُربط</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln app(s). What to connect?</source>
        <translation>
            <numerusform>لا توجد تطبيقات في ⁨%1⁩. ماذا تريد أن تربط؟</numerusform>
            <numerusform>يوجد تطبيق واحد في ⁨%1⁩. ماذا تريد أن تربط؟</numerusform>
            <numerusform>يوجد تطبيقان في ⁨%1⁩. ماذا تريد أن تربط؟</numerusform>
            <numerusform>توجد %Ln تطبيقات في ⁨%1⁩. ماذا تريد أن تربط؟</numerusform>
            <numerusform>يوجد %Ln تطبيقًا في ⁨%1⁩. ماذا تريد أن تربط؟</numerusform>
            <numerusform>يوجد %Ln تطبيق في ⁨%1⁩. ماذا تريد أن تربط؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps to add</source>
        <translation>التطبيقات المراد إضافتها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩،‏ ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;One repository, a folder each</source>
        <translation>مستودع واحد، ولكل تطبيق مجلد (&amp;و)</translation>
    </message>
    <message>
        <source>A &amp;repository each</source>
        <translation>مستودع لكل تطبيق (&amp;ك)</translation>
    </message>
    <message>
        <source>&amp;Choose for each</source>
        <translation>اختيار مستقل لكل تطبيق (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>خاص (&amp;خ)</translation>
    </message>
    <message>
        <source>Add as One App</source>
        <translation>إضافة كتطبيق واحد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Tick an app.</source>
        <translation>حدّد تطبيقًا.</translation>
    </message>
    <message>
        <source>Choose a workspace.</source>
        <translation>اختر مساحة عمل.</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>لا يُنشأ شيء حتى تدفع.</translation>
    </message>
    <message>
        <source>Connect to Bitbucket to choose more.</source>
        <translation>اتصل بـ Bitbucket لمزيد من الخيارات.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceBox</name>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceDelegate</name>
    <message>
        <source>admin</source>
        <translation>مسؤول</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspacePage</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>فتح على Bitbucket</translation>
    </message>
    <message>
        <source>Push an App Here...</source>
        <translation>دفع تطبيق إلى هنا...</translation>
    </message>
    <message>
        <source>Copy Clone Address</source>
        <translation>نسخ عنوان الاستنساخ</translation>
    </message>
    <message>
        <source>Select a repository first.</source>
        <translation>حدّد مستودعًا أولًا.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AccountCard</name>
    <message>
        <source>This account is signed out. Sign in again.</source>
        <translation>سُجّل الخروج من هذا الحساب. سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Admission</name>
    <message>
        <source>Signing in is only for people in the catalog. %1</source>
        <translation>لا يُسمح بتسجيل الدخول إلا لمن في الكتالوج. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Only people in the catalog may sign in and push, and the catalog cannot say now who you are: %1 Windlass goes on once it can.</source>
        <translation>لا يُسمح بتسجيل الدخول والدفع إلا لمن في الكتالوج، ولا يستطيع الكتالوج الآن تحديد هويتك: ⁨%1⁩ سيتابع Windlass عندما يصبح ذلك ممكنًا.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AllPages</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle.</source>
        <translation>تدور قائمة Bitbucket في حلقة.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AppLock</name>
    <message>
        <source>Windlass cannot write to its profile folder. Check that the disk is not full and that the folder may be written.</source>
        <translation>لا يستطيع Windlass الكتابة في مجلد ملف التعريف. تحقق من أن القرص غير ممتلئ ومن إمكان الكتابة في المجلد.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Arrival</name>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>أُلغيت العملية. لم يصل شيء إلى Bitbucket.</translation>
    </message>
    <message>
        <source>Cancelled. Bitbucket could not be asked whether anything had arrived; press Continue Push to find out.</source>
        <translation>أُلغيت العملية. تعذر سؤال Bitbucket هل وصل شيء؛ اضغط «متابعة الدفع» لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>The push was accepted, but %1 has moved on since. Look at it on Bitbucket.</source>
        <translation>قُبل الدفع، لكن ⁨%1⁩ تقدّم منذ ذلك الحين. راجعه على Bitbucket.</translation>
    </message>
    <message>
        <source>Cancelled. Everything was sent, and Bitbucket may still be working on it; press Continue Push to find out.</source>
        <translation>أُلغيت العملية. أُرسل كل شيء وربما ما زال Bitbucket يعالجه؛ اضغط «متابعة الدفع» لمعرفة ذلك.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::BranchNews</name>
    <message>
        <source>%1 on Bitbucket has files that do not come from this folder, so pushing would undo them. Nothing was changed. Push for review, or choose an empty repository.</source>
        <translation>في ⁨%1⁩ على Bitbucket ملفات لا تأتي من هذا المجلد، وسيؤدي الدفع إلى محوها. لم يتغير شيء. ادفع للمراجعة أو اختر مستودعًا فارغًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new commit(s)</source>
        <translation>
            <numerusform>لا إيداعات جديدة</numerusform>
            <numerusform>إيداع جديد واحد</numerusform>
            <numerusform>إيداعان جديدان</numerusform>
            <numerusform>%Ln إيداعات جديدة</numerusform>
            <numerusform>%Ln إيداعًا جديدًا</numerusform>
            <numerusform>%Ln إيداع جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on Bitbucket has %2 that this folder does not have (%3).</source>
        <extracomment>%1: a branch, %2: &quot;3 new commits&quot;, %3: names of files</extracomment>
        <translation>لدى ⁨%1⁩ على Bitbucket ما ليس في هذا المجلد: ⁨%2⁩ (⁨%3⁩).</translation>
    </message>
    <message>
        <source>The folder has no changes of its own, so it can be brought forward to them.</source>
        <translation>ليس في المجلد تغييرات خاصة به، لذا يمكن تقديمه إليها.</translation>
    </message>
    <message>
        <source>Pushing would undo them. Nothing was changed. Push for review, or get them with git first.</source>
        <translation>سيؤدي الدفع إلى محوها. لم يتغير شيء. ادفع للمراجعة، أو اجلبها باستخدام git أولًا.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Branches</name>
    <message>
        <source>The repository has no branch %1. Choose one that is there.</source>
        <translation>لا يوجد في المستودع فرع باسم ⁨%1⁩. اختر فرعًا موجودًا.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CheckUp</name>
    <message>
        <source>Browse</source>
        <translation>التصفح</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Create repositories</source>
        <translation>إنشاء المستودعات</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConnectAccount</name>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>No sign-in is running. Start it again.</source>
        <translation>لا يجري أي تسجيل دخول. ابدأه من جديد.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerEntry</name>
    <message>
        <source>Enter the consumer&apos;s key.</source>
        <translation>أدخل مفتاح المستهلك.</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the key. Put each into its own.</source>
        <translation>المفتاح والسر كلاهما في حقل المفتاح. ضع كلًا منهما في حقله.</translation>
    </message>
    <message>
        <source>The key has blanks in it. Copy it again.</source>
        <translation>في المفتاح مسافات. انسخه مجددًا.</translation>
    </message>
    <message>
        <source>The key has quotation marks around it. Enter it without them.</source>
        <translation>حول المفتاح علامتا اقتباس. أدخله دونهما.</translation>
    </message>
    <message>
        <source>Enter the consumer&apos;s secret.</source>
        <translation>أدخل سر المستهلك.</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the secret. Put each into its own.</source>
        <translation>المفتاح والسر كلاهما في حقل السر. ضع كلًا منهما في حقله.</translation>
    </message>
    <message>
        <source>The secret has blanks in it. Copy it again.</source>
        <translation>في السر مسافات. انسخه مجددًا.</translation>
    </message>
    <message>
        <source>The secret has quotation marks around it. Enter it without them.</source>
        <translation>حول السر علامتا اقتباس. أدخله دونهما.</translation>
    </message>
    <message>
        <source>Key and secret are the same. Copy both again.</source>
        <translation>المفتاح والسر متطابقان. انسخ كليهما مجددًا.</translation>
    </message>
    <message>
        <source>Key and secret seem to be swapped: the secret is the longer one.</source>
        <translation>يبدو أن المفتاح والسر متبادلان: السر هو الأطول.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerPlan</name>
    <message>
        <source>Finds your entry in a catalog of people by your e-mail address.</source>
        <translation>يعثر على قيدك في كتالوج الأشخاص بعنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Shows who is signed in and which workspaces there are.</source>
        <translation>يعرض من سجّل الدخول ومساحات العمل المتاحة.</translation>
    </message>
    <message>
        <source>Changes the account. Windlass never does that.</source>
        <translation>يغيّر الحساب. لا يفعل Windlass ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Lets the other program see who belongs to a workspace.</source>
        <translation>يسمح للبرنامج الآخر برؤية أعضاء مساحة العمل.</translation>
    </message>
    <message>
        <source>Lets the other program change who belongs to a workspace.</source>
        <translation>يسمح للبرنامج الآخر بتغيير أعضاء مساحة العمل.</translation>
    </message>
    <message>
        <source>Shows the projects, so that a new repository can be put into one.</source>
        <translation>يعرض المشاريع حتى يمكن وضع مستودع جديد في أحدها.</translation>
    </message>
    <message>
        <source>Lets the other program create and change projects.</source>
        <translation>يسمح للبرنامج الآخر بإنشاء المشاريع وتغييرها.</translation>
    </message>
    <message>
        <source>Lists the repositories and reads what is in them.</source>
        <translation>يسرد المستودعات ويقرأ محتواها.</translation>
    </message>
    <message>
        <source>Pushes commits. Reading is part of it.</source>
        <translation>يدفع الإيداعات. القراءة جزء منه.</translation>
    </message>
    <message>
        <source>Creates repositories. Pushing is not part of it.</source>
        <translation>ينشئ المستودعات. الدفع ليس جزءًا منه.</translation>
    </message>
    <message>
        <source>Deletes repositories. Windlass never does that.</source>
        <translation>يحذف المستودعات. لا يفعل Windlass ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Finds the pull requests that are open.</source>
        <translation>يعثر على طلبات السحب المفتوحة.</translation>
    </message>
    <message>
        <source>Opens pull requests and comments on them.</source>
        <translation>يفتح طلبات السحب ويعلق عليها.</translation>
    </message>
    <message>
        <source>Lets the other program hear of pushes.</source>
        <translation>يسمح للبرنامج الآخر بتلقي إشعارات الدفع.</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to our Bitbucket workspace with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>مرحبًا، أود دفع تطبيقات مولَّدة إلى مساحة عملنا على Bitbucket باستخدام Windlass. أحتاج لذلك إلى مستهلك OAuth، ولا يمكن إنشاؤه إلا من قِبل مسؤول.</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to the Bitbucket workspace &quot;%1&quot; with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>مرحبًا، أود دفع تطبيقات مولَّدة إلى مساحة العمل «%1» على Bitbucket باستخدام Windlass. أحتاج لذلك إلى مستهلك OAuth، ولا يمكن إنشاؤه إلا من قِبل مسؤول.</translation>
    </message>
    <message>
        <source>1. Open %1 and press &quot;Add consumer&quot;.</source>
        <translation>1. افتح %1 واضغط «Add consumer».</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and press &quot;Add consumer&quot;.</source>
        <translation>1. افتح إعدادات مساحة العمل، ثم «OAuth consumers»، واضغط «Add consumer».</translation>
    </message>
    <message>
        <source>2. Name: %1</source>
        <translation>2. في الحقل Name: %1</translation>
    </message>
    <message>
        <source>3. Callback URL: %1</source>
        <translation>3. في الحقل Callback URL: %1</translation>
    </message>
    <message>
        <source>4. Tick &quot;This is a private consumer&quot;.</source>
        <translation>4. حدّد «This is a private consumer».</translation>
    </message>
    <message>
        <source>4. Leave &quot;This is a private consumer&quot; unticked.</source>
        <translation>4. اترك «This is a private consumer» دون تحديد.</translation>
    </message>
    <message>
        <source>5. Permissions, no others:</source>
        <translation>5. الصلاحيات (Permissions)، ولا شيء غيرها:</translation>
    </message>
    <message>
        <source>6. Press Save, open the new consumer in the list, and send me its key and secret, please not by e-mail: the secret is like a password.</source>
        <translation>6. اضغط Save، وافتح المستهلك الجديد في القائمة، وأرسل إليّ مفتاحه وسره، ويُفضل ألا يكون ذلك بالبريد الإلكتروني: فالسر بمثابة كلمة مرور.</translation>
    </message>
    <message>
        <source>The consumer can do nothing by itself. Each person signs in with their own account and can do with it at most what they may do anyway.</source>
        <translation>لا يستطيع المستهلك فعل شيء بمفرده. يسجل كل شخص الدخول بحسابه الخاص، ولا يمكنه من خلاله فعل أكثر مما يحق له أصلًا.</translation>
    </message>
    <message>
        <source>Hello, Windlass lacks a permission of the OAuth consumer with the key %1. Only an administrator of its workspace can change that.</source>
        <translation>مرحبًا، تنقص Windlass صلاحية لدى مستهلك OAuth ذي المفتاح %1. لا يمكن أن يغير ذلك إلا مسؤول في مساحة عمله.</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and there the consumer.</source>
        <translation>1. افتح إعدادات مساحة العمل، ثم «OAuth consumers»، ثم المستهلك.</translation>
    </message>
    <message>
        <source>2. Tick, besides what is ticked already: %1</source>
        <translation>2. حدّد، إضافة إلى ما هو محدد: %1</translation>
    </message>
    <message>
        <source>3. Press Save.</source>
        <translation>3. اضغط Save.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CreateRepository</name>
    <message>
        <source>There is already a repository with this name. Choose it, or take another name.</source>
        <translation>يوجد مستودع بهذا الاسم بالفعل. اختره أو استخدم اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ForgetEverything</name>
    <message numerus="yes">
        <source>%Ln account(s) with their secrets</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد مع أسراره</numerusform>
            <numerusform>حسابان مع أسرارهما</numerusform>
            <numerusform>%Ln حسابات مع أسرارها</numerusform>
            <numerusform>%Ln حسابًا مع أسرارها</numerusform>
            <numerusform>%Ln حساب مع أسرارها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>لا تطبيقات</numerusform>
            <numerusform>تطبيق واحد</numerusform>
            <numerusform>تطبيقان</numerusform>
            <numerusform>%Ln تطبيقات</numerusform>
            <numerusform>%Ln تطبيقًا</numerusform>
            <numerusform>%Ln تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Windlass has forgotten everything on this computer: %1, %2, lists, history and settings. The folders of your apps are as they were.</source>
        <extracomment>%1 is like &quot;2 accounts with their secrets&quot;, %2 like &quot;3 apps&quot;</extracomment>
        <translation>نسي Windlass كل شيء على هذا الحاسوب: ⁨%1⁩، ⁨%2⁩، القوائم، السجل، الإعدادات. مجلدات تطبيقاتك كما كانت.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Handover</name>
    <message>
        <source>%1 needs a consumer with the callback URL %2.</source>
        <translation>يحتاج ⁨%1⁩ إلى مستهلك له عنوان Callback URL التالي: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The consumer&apos;s callback URL is %1. %2 needs %3: change it in Bitbucket, then sign in again here with that one.</source>
        <translation>عنوان Callback URL لدى المستهلك هو ⁨%1⁩. يحتاج ⁨%2⁩ إلى العنوان ⁨%3⁩: غيّره في Bitbucket ثم سجّل الدخول هنا مجددًا بذلك العنوان.</translation>
    </message>
    <message>
        <source>%1 needs these boxes ticked: %2.</source>
        <translation>يحتاج ⁨%1⁩ إلى تحديد هذه الخيارات: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The consumer lacks permissions that %1 needs. Tick in Bitbucket: %2.</source>
        <translation>تنقص المستهلكَ صلاحيات يحتاج إليها ⁨%1⁩. حدّد في Bitbucket: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is not ignored by git: a commit would take the secret along. Add it to .gitignore.</source>
        <translation>لا يتجاهل git الملف ⁨%1⁩: سيتضمن أي إيداع السر معه. أضفه إلى ‎.gitignore.</translation>
    </message>
    <message>
        <source>A consumer can be handed to amplication or backstage, not to &quot;%1&quot;.</source>
        <translation>يمكن تسليم المستهلك إلى amplication أو backstage، لا إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Git could not be asked whether it ignores %1, which has the secret. Look before you commit.</source>
        <translation>تعذّر سؤال git عمّا إذا كان يتجاهل ⁨%1⁩ الذي فيه السر. تحقّق قبل الإيداع.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::LoadCatalog</name>
    <message>
        <source>No catalog is chosen. Choose one in Settings, People.</source>
        <translation>لم يُختر كتالوج. اختر واحدًا في «الإعدادات، الأشخاص».</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::NetworkSettings</name>
    <message>
        <source>%1 was reached, but it cannot answer now. Try again later.</source>
        <translation>تم الوصول إلى ⁨%1⁩ لكنه لا يستطيع الرد الآن. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ObtainRepository</name>
    <message>
        <source>There is a repository %1 already, and it is not the one that the last push began. Choose it, or take another name.</source>
        <translation>يوجد مستودع باسم ⁨%1⁩ بالفعل، وليس هو الذي بدأه الدفع الأخير. اختره أو استخدم اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::OutputReview</name>
    <message>
        <source>both changed it</source>
        <translation>غيّره الطرفان</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>أضافه الطرفان</translation>
    </message>
    <message>
        <source>people deleted it, the generator changed it</source>
        <translation>حذفه الأشخاص وغيّره المولِّد</translation>
    </message>
    <message>
        <source>people changed it, the generator deleted it</source>
        <translation>غيّره الأشخاص وحذفه المولِّد</translation>
    </message>
    <message>
        <source>a file here, a folder there</source>
        <translation>ملف هنا ومجلد هناك</translation>
    </message>
    <message>
        <source>a file here, a link there</source>
        <translation>ملف هنا ورابط هناك</translation>
    </message>
    <message>
        <source>only the generator has it; people may have deleted it</source>
        <translation>لدى المولِّد فقط؛ ربما حذفه الأشخاص</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PeopleSettings</name>
    <message>
        <source>What is chosen in Settings, People cannot be read from %1. Choose it again.</source>
        <translation>تعذرت قراءة المختار في «الإعدادات، الأشخاص» من ⁨%1⁩. اختره مجددًا.</translation>
    </message>
    <message>
        <source>Write each path in quotation marks, with a space between them.</source>
        <translation>اكتب كل مسار بين علامتي اقتباس، مع مسافة بين المسارات.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishMany</name>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>أُلغيت العملية. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This app has no repository yet. Choose one for it.</source>
        <translation>ليس لهذا التطبيق مستودع بعد. اختر له مستودعًا.</translation>
    </message>
    <message>
        <source>This app is no longer in the list.</source>
        <translation>لم يعد هذا التطبيق في القائمة.</translation>
    </message>
    <message>
        <source>Another repository was chosen for this app since the list was made. Make the list again.</source>
        <translation>اختير لهذا التطبيق مستودع آخر منذ إعداد القائمة. أعدّ القائمة مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProgress</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln ملف</numerusform>
            <numerusform>⁨%1⁩ من ملف واحد</numerusform>
            <numerusform>⁨%1⁩ من ملفين</numerusform>
            <numerusform>⁨%1⁩ من %Ln ملفات</numerusform>
            <numerusform>⁨%1⁩ من %Ln ملفًا</numerusform>
            <numerusform>⁨%1⁩ من %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>about %L1 s left</source>
        <translation>بقي نحو ⁨%L1⁩ ث</translation>
    </message>
    <message>
        <source>about %L1 min left</source>
        <translation>بقي نحو ⁨%L1⁩ د</translation>
    </message>
    <message>
        <source>about %L1 h left</source>
        <translation>بقي نحو ⁨%L1⁩ س</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <translation>في الانتظار...</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>بحث عن أسرار</translation>
    </message>
    <message>
        <source>Creating repository</source>
        <translation>إنشاء المستودع</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩،‏ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>⁨%1⁩/ث</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between numbers that stand in a row</extracomment>
        <translation>،‏ </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProject</name>
    <message>
        <source>The output that this repository was last generated with is gone, so each file that differs is a question. Files that only the repository has are kept.</source>
        <translation>فُقدت المخرجات التي وُلّد بها هذا المستودع آخر مرة، لذا يحتاج كل ملف مختلف إلى قرار. تُحفظ الملفات الموجودة في المستودع وحده.</translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has all that the generator made.</source>
        <translation>لا شيء للدفع: لدى ⁨%1⁩ بالفعل كل ما أنتجه المولِّد.</translation>
    </message>
    <message numerus="yes">
        <source>People and the generator changed the same in %Ln file(s): %1. Nothing was sent. Decide whose work stays.</source>
        <translation>
            <numerusform>لم يغير الأشخاص والمولِّد الشيء نفسه في أي ملف: ⁨%1⁩. لم يُرسل شيء. قرر أي عمل يبقى.</numerusform>
            <numerusform>غيّر الأشخاص والمولِّد الشيء نفسه في ملف واحد: ⁨%1⁩. لم يُرسل شيء. قرر أي عمل يبقى.</numerusform>
            <numerusform>غيّر الأشخاص والمولِّد الشيء نفسه في ملفين: ⁨%1⁩. لم يُرسل شيء. قرر أي عمل يبقى.</numerusform>
            <numerusform>غيّر الأشخاص والمولِّد الشيء نفسه في %Ln ملفات: ⁨%1⁩. لم يُرسل شيء. قرر أي عمل يبقى.</numerusform>
            <numerusform>غيّر الأشخاص والمولِّد الشيء نفسه في %Ln ملفًا: ⁨%1⁩. لم يُرسل شيء. قرر أي عمل يبقى.</numerusform>
            <numerusform>غيّر الأشخاص والمولِّد الشيء نفسه في %Ln ملف: ⁨%1⁩. لم يُرسل شيء. قرر أي عمل يبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has every file as it is here.</source>
        <translation>لا شيء للدفع: لدى ⁨%1⁩ بالفعل كل ملف كما هو هنا.</translation>
    </message>
    <message>
        <source>%1 holds work that does not come from here.</source>
        <translation>في الفرع ⁨%1⁩ عمل لا يأتي من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln new commit(s) of %1 now. There was nothing to push.</source>
        <translation>
            <numerusform>لا إيداعات جديدة من ⁨%1⁩ في المجلد. لم يكن هناك ما يُدفع.</numerusform>
            <numerusform>في المجلد الآن إيداع جديد واحد من ⁨%1⁩. لم يكن هناك ما يُدفع.</numerusform>
            <numerusform>في المجلد الآن إيداعان جديدان من ⁨%1⁩. لم يكن هناك ما يُدفع.</numerusform>
            <numerusform>في المجلد الآن %Ln إيداعات جديدة من ⁨%1⁩. لم يكن هناك ما يُدفع.</numerusform>
            <numerusform>في المجلد الآن %Ln إيداعًا جديدًا من ⁨%1⁩. لم يكن هناك ما يُدفع.</numerusform>
            <numerusform>في المجلد الآن %Ln إيداع جديد من ⁨%1⁩. لم يكن هناك ما يُدفع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>أُلغيت العملية. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The repository is created by the first push. There is nothing to compare with before.</source>
        <translation>يُنشأ المستودع مع أول دفع. لا يوجد قبل ذلك ما يُقارن به.</translation>
    </message>
    <message>
        <source>Cancelled. The repository %1 was created; no files were sent.</source>
        <translation>أُلغيت العملية. أُنشئ المستودع ⁨%1⁩؛ ولم تُرسل أي ملفات.</translation>
    </message>
    <message>
        <source>%1 is empty, so this first push goes to %2 directly. Later ones open a pull request.</source>
        <translation>المستودع ⁨%1⁩ فارغ، لذا يتجه هذا الدفع الأول إلى ⁨%2⁩ مباشرة. تفتح العمليات اللاحقة طلب سحب.</translation>
    </message>
    <message>
        <source>%1 has refused a direct push before. Push for review if it does so again.</source>
        <translation>سبق أن رفض ⁨%1⁩ دفعًا مباشرًا. ادفع للمراجعة إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>The folder and %1 have nothing in common: on %2 the app&apos;s files take the place of what is there.</source>
        <translation>لا شيء مشترك بين المجلد و⁨%1⁩: في الفرع ⁨%2⁩ تحل ملفات التطبيق محل الموجود هناك.</translation>
    </message>
    <message>
        <source>%1 It starts again from %2.</source>
        <translation>⁨%1⁩ يبدأ الفرع من جديد من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 This push goes to %2 instead.</source>
        <translation>⁨%1⁩ يتجه هذا الدفع إلى ⁨%2⁩ بدلًا منه.</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2.</source>
        <translation>غيّر شخص آخر الأسطر نفسها في الفرع ⁨%1⁩، في الملف ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2. Choose another branch for the review.</source>
        <translation>غيّر شخص آخر الأسطر نفسها في الفرع ⁨%1⁩، في الملف ⁨%2⁩. اختر فرعًا آخر للمراجعة.</translation>
    </message>
    <message>
        <source>Pull request #%1 goes to %2 now.</source>
        <translation>يتجه طلب السحب #⁨%1⁩ الآن إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The comment on the pull request could not be added: %1</source>
        <translation>تعذرت إضافة التعليق على طلب السحب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancelled, but the push had already arrived: %1 is on %2 of %3.</source>
        <translation>أُلغيت العملية، لكن الدفع كان قد وصل: يوجد ⁨%1⁩ في الفرع ⁨%2⁩ من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The folder has changed while this push was waiting. Look at the changes again.</source>
        <translation>تغيّر المجلد أثناء انتظار هذا الدفع. راجع التغييرات مجددًا.</translation>
    </message>
    <message>
        <source>The branch %1 of Amplication is continued.</source>
        <translation>يُواصَل العمل على الفرع ⁨%1⁩ الخاص بـ Amplication.</translation>
    </message>
    <message numerus="yes">
        <source>Rules keep %Ln file(s) as they are in the repository: %1.</source>
        <translation>
            <numerusform>لا تُبقي القواعد أي ملف كما هو في المستودع: ⁨%1⁩.</numerusform>
            <numerusform>تُبقي القواعد ملفًا واحدًا كما هو في المستودع: ⁨%1⁩.</numerusform>
            <numerusform>تُبقي القواعد ملفين كما هما في المستودع: ⁨%1⁩.</numerusform>
            <numerusform>تُبقي القواعد %Ln ملفات كما هي في المستودع: ⁨%1⁩.</numerusform>
            <numerusform>تُبقي القواعد %Ln ملفًا كما هي في المستودع: ⁨%1⁩.</numerusform>
            <numerusform>تُبقي القواعد %Ln ملف كما هي في المستودع: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>تغيّر المجلد منذ عرض تغييراته. راجعها مجددًا.</translation>
    </message>
    <message>
        <source>Somebody added commits to %1 after pull request #%2 was merged. They stay, and come with the next pull request.</source>
        <translation>أضاف شخص إيداعات إلى ⁨%1⁩ بعد دمج طلب السحب #⁨%2⁩. تبقى هذه الإيداعات، وتأتي مع طلب السحب التالي.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>أُلغيت العملية. لم يصل شيء إلى Bitbucket.</translation>
    </message>
    <message>
        <source>Meanwhile this app was linked to another repository, or its link was removed. This push went to %1 all the same.</source>
        <translation>في هذه الأثناء رُبط هذا التطبيق بمستودع آخر، أو أُزيل ربطه. ومع ذلك ذهب هذا الدفع إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Only %1 has arrived on Bitbucket, and not what the generator made, for the next time. Press Continue Push to send the rest.</source>
        <translation>وصل ⁨%1⁩ وحده إلى Bitbucket، ولم يصل ما أنشأه المولّد للمرة القادمة. اضغط «متابعة الدفع» لإرسال الباقي.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Readme</name>
    <message>
        <source>There are no commits yet.</source>
        <translation>لا إيداعات بعد.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::RepositoryCheck</name>
    <message>
        <source>Bitbucket&apos;s answer leads to another server (%1). Nothing was sent there.</source>
        <translation>يحيل رد Bitbucket إلى خادم آخر (⁨%1⁩). لم يُرسل شيء إلى هناك.</translation>
    </message>
    <message>
        <source>%1 was private when it was chosen and is public now. Choose it again if that is intended; nothing was sent.</source>
        <translation>كان ⁨%1⁩ خاصًا عند اختياره وهو الآن عام. اختره مجددًا إن كان ذلك مقصودًا؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Bitbucket made %1 with another visibility than was asked for. Nothing was sent; look at its settings on Bitbucket.</source>
        <translation>أنشأ Bitbucket المستودع ⁨%1⁩ بمستوى ظهور غير المطلوب. لم يُرسل شيء؛ راجع إعداداته على Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ResolverOffer</name>
    <message>
        <source>The resolvers cannot be kept for Settings, People: %1 cannot be written.</source>
        <translation>تعذر حفظ المحلِّلات من أجل «الإعدادات، الأشخاص»: تعذرت الكتابة في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewBranch</name>
    <message>
        <source>Every branch like %1 is taken. Type a name for another.</source>
        <translation>جميع الفروع المشابهة لاسم ⁨%1⁩ مستخدمة. اكتب اسم فرع آخر.</translation>
    </message>
    <message>
        <source>Pull request #%1 from %2 was declined.</source>
        <translation>رُفض طلب السحب #⁨%1⁩ من الفرع ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Somebody deleted the branch %1 on Bitbucket.</source>
        <translation>حذف شخص آخر الفرع ⁨%1⁩ على Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewStanding</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>حل محله آخر</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>في حالة غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) passed</source>
        <translation>
            <numerusform>لم تنجح أي عملية بناء</numerusform>
            <numerusform>نجحت عملية بناء واحدة</numerusform>
            <numerusform>نجحت عمليتا بناء</numerusform>
            <numerusform>نجحت %Ln عمليات بناء</numerusform>
            <numerusform>نجحت %Ln عملية بناء</numerusform>
            <numerusform>نجحت %Ln عملية بناء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) failed</source>
        <translation>
            <numerusform>لم تفشل أي عملية بناء</numerusform>
            <numerusform>فشلت عملية بناء واحدة</numerusform>
            <numerusform>فشلت عمليتا بناء</numerusform>
            <numerusform>فشلت %Ln عمليات بناء</numerusform>
            <numerusform>فشلت %Ln عملية بناء</numerusform>
            <numerusform>فشلت %Ln عملية بناء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) running</source>
        <translation>
            <numerusform>لا تجري أي عملية بناء</numerusform>
            <numerusform>تجري عملية بناء واحدة</numerusform>
            <numerusform>تجري عمليتا بناء</numerusform>
            <numerusform>تجري %Ln عمليات بناء</numerusform>
            <numerusform>تجري %Ln عملية بناء</numerusform>
            <numerusform>تجري %Ln عملية بناء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>لم يسجل أحد الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>No account &quot;%1&quot; is signed in. See &quot;windlass accounts&quot;.</source>
        <translation>لا يوجد حساب «⁨%1⁩» مسجل الدخول. انظر «windlass accounts».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed in through several consumers. Add @ and the consumer&apos;s key.</source>
        <translation>سُجّل دخول «⁨%1⁩» عبر عدة مستهلكين. أضف @ ومفتاح المستهلك.</translation>
    </message>
    <message>
        <source>The account of this app is signed out. Sign in again.</source>
        <translation>سُجّل الخروج من حساب هذا التطبيق. سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::SettingsFile</name>
    <message>
        <source>The settings cannot be written to %1. Check that its folder may be written and that the disk is not full.</source>
        <translation>تعذرت كتابة الإعدادات في ⁨%1⁩. تحقق من إمكان الكتابة في مجلده ومن أن القرص غير ممتلئ.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::UnwrittenStep</name>
    <message>
        <source>The repository was created; no files were sent.</source>
        <translation>أُنشئ المستودع؛ ولم تُرسل أي ملفات.</translation>
    </message>
    <message>
        <source>The files were sent, but it was not checked whether they arrived.</source>
        <translation>أُرسلت الملفات، لكن لم يُتحقق من وصولها.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket, but that could not be written down.</source>
        <translation>وصل الدفع إلى Bitbucket، لكن تعذر تسجيل ذلك.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket; no pull request was opened.</source>
        <translation>وصل الدفع إلى Bitbucket؛ ولم يُفتح طلب سحب.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket and its pull request is open.</source>
        <translation>وصل الدفع إلى Bitbucket وطلب السحب الخاص به مفتوح.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 %2 Then push again; it goes on from here.</source>
        <extracomment>%1: what is done, %2: why no more; both are sentences</extracomment>
        <translation>⁨%1⁩ ⁨%2⁩ ثم ادفع مجددًا؛ تُستأنف العملية من هنا.</translation>
    </message>
</context>
</TS>
