<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Translate this by RTL for a language that is written from the right to the left, else by LTR.</extracomment>
        <translatorcomment>Not yet reviewed by a native speaker.</translatorcomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>windlass::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language itself.</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>windlass::PracticeWorld</name>
    <message>
        <source>Windlass could not be started a second time.</source>
        <translation>无法再次启动 Windlass。</translation>
    </message>
    <message>
        <source>The practice server is not here. It comes with the source of Windlass.</source>
        <translation>这里没有练习服务器。它随 Windlass 的源代码提供。</translation>
    </message>
    <message>
        <source>The sample app could not be copied. Build Windlass again, and see that there is room on the disk.</source>
        <translation>无法复制示例应用。请重新构建 Windlass，并确认磁盘上有空间。</translation>
    </message>
    <message>
        <source>The practice server did not start. Build Windlass again, and see that git is installed.</source>
        <translation>练习服务器未能启动。请重新构建 Windlass，并确认已安装 git。</translation>
    </message>
</context>
<context>
    <name>windlass::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made or written.</source>
        <translation>无法创建或写入配置文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed. Check that it may be written.</source>
        <translation>无法删除文件夹 %1。请检查是否有写入权限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed. Check that its folder may be written.</source>
        <translation>无法删除文件 %1。请检查其所在文件夹是否可写。</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link, or belongs to somebody else. Replace it by a folder of your own.</source>
        <translation>配置文件夹 %1 是一个链接，或属于其他人。请换成您自己的文件夹。</translation>
    </message>
</context>
<context>
    <name>windlass::ProxyChoice</name>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy. Write its name and its port, like proxy.example.com:8080.</source>
        <translation>“%1”不是代理地址。请填写名称和端口，例如 proxy.example.com:8080。</translation>
    </message>
    <message>
        <source>Enter the address of the proxy, like proxy.example.com:8080.</source>
        <translation>请输入代理地址，例如 proxy.example.com:8080。</translation>
    </message>
    <message>
        <source>Leave the user name and the password out. Windlass does not sign in at a proxy of your own; the system&apos;s proxy may ask for them.</source>
        <translation>请不要包含用户名和密码。对于单独设置的代理，Windlass 不会进行登录；只有系统代理可以要求输入用户名和密码。</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Write it behind the name, like %1:8080.</source>
        <translation>缺少代理端口。请写在名称之后，例如 %1:8080。</translation>
    </message>
</context>
<context>
    <name>windlass::Refusal</name>
    <message>
        <source>This branch takes no direct pushes from you: a branch restriction of the repository forbids it. Push for review instead, or ask an administrator of the repository.</source>
        <translation>您不能直接推送到此分支：仓库的分支限制不允许。请推送供评审，或联系仓库管理员。</translation>
    </message>
    <message>
        <source>The repository has reached the 4 GB that Bitbucket allows and takes no more. Its owner has to make it smaller; see its settings on Bitbucket.</source>
        <translation>仓库已达到 Bitbucket 允许的 4 GB 上限，无法再接收内容。其所有者需要缩小仓库；请查看仓库在 Bitbucket 上的设置。</translation>
    </message>
    <message>
        <source>This push is larger than the 3.5 GB that Bitbucket takes at once. Leave large files out, then push again.</source>
        <translation>此次推送超过了 Bitbucket 单次接收的 3.5 GB 上限。请排除大文件，然后重新推送。</translation>
    </message>
    <message>
        <source>A file in this push is larger than Bitbucket takes. Leave it out, then push again.</source>
        <translation>此次推送中有文件超过 Bitbucket 的大小上限。请将其排除，然后重新推送。</translation>
    </message>
    <message>
        <source>The server found a secret in these files and took nothing. Take it out of the files and of the commits, and revoke it if anybody else may have seen it.</source>
        <translation>服务器在这些文件中发现了机密，因此没有接收任何内容。请将其从文件和提交中移除；如果可能已被他人看到，请将其吊销。</translation>
    </message>
    <message>
        <source>The repository takes only commits whose author it knows. Set user.name and user.email of git to those of your Bitbucket account; commits that are made already keep their author.</source>
        <translation>仓库只接受已知作者的提交。请将 git 的 user.name 和 user.email 设为您 Bitbucket 账户的信息；已有提交的作者不会改变。</translation>
    </message>
    <message>
        <source>The repository takes signed commits only, and Windlass does not sign. Push with git, or ask an administrator to lift the rule for this branch.</source>
        <translation>仓库只接受已签名的提交，而 Windlass 不会签名。请使用 git 推送，或请管理员解除此分支的规则。</translation>
    </message>
    <message>
        <source>The repository wants commit messages of a certain form. Change the message to what the server asks for, and push again.</source>
        <translation>仓库要求提交消息符合特定格式。请按服务器的要求修改消息，然后重新推送。</translation>
    </message>
    <message>
        <source>The repository does not take a branch of this name. Choose another branch.</source>
        <translation>仓库不接受此名称的分支。请选择其他分支。</translation>
    </message>
    <message>
        <source>A branch of a similar name stands in the way on the server: with &quot;a&quot; there can be no &quot;a/b&quot;. Choose another branch.</source>
        <translation>服务器上有名称冲突的分支：存在“a”时，不能有“a/b”。请选择其他分支。</translation>
    </message>
    <message>
        <source>The server misses files of Git LFS, or they are locked by somebody. Windlass does not handle LFS; push with git.</source>
        <translation>服务器缺少 Git LFS 文件，或这些文件已被他人锁定。Windlass 不处理 LFS；请使用 git 推送。</translation>
    </message>
    <message>
        <source>The repository is read-only at the moment. Look at its settings and at the plan of the workspace on Bitbucket.</source>
        <translation>仓库目前为只读。请在 Bitbucket 上查看仓库设置和工作区的套餐。</translation>
    </message>
    <message>
        <source>The server found an old commit or tree of this repository malformed and refuses it. &quot;git fsck&quot; in the folder tells which one.</source>
        <translation>服务器发现此仓库中有旧的提交或树格式错误，因此拒绝接收。在文件夹中运行“git fsck”可查明是哪一个。</translation>
    </message>
    <message>
        <source>The server could not store the files. Try again later.</source>
        <translation>服务器无法存储文件。请稍后重试。</translation>
    </message>
    <message>
        <source>The server could not read what was sent. Try again; if that does not help, &quot;git fsck&quot; in the folder tells whether the repository is damaged.</source>
        <translation>服务器无法读取所发送的内容。请重试；如果仍然失败，在文件夹中运行“git fsck”可查明仓库是否损坏。</translation>
    </message>
    <message>
        <source>The repository in this folder has only a part of its history, which the server does not take. Get the rest by &quot;git fetch --unshallow&quot;, then push again.</source>
        <translation>此文件夹中的仓库只有部分历史记录，服务器不接受。请用“git fetch --unshallow”获取其余部分，然后重新推送。</translation>
    </message>
    <message>
        <source>The server does not let anybody change this branch by a push. Look at the repository on Bitbucket.</source>
        <translation>服务器不允许任何人通过推送更改此分支。请在 Bitbucket 上查看仓库。</translation>
    </message>
    <message>
        <source>A rule of the repository refused the push. What it says stands below; an administrator of the repository can change it.</source>
        <translation>仓库的一条规则拒绝了推送。规则内容见下；仓库管理员可以更改。</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Sign in again, then repeat.</source>
        <translation>服务器未接受登录。请重新登录，然后重试。</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so its repositories are read-only. Its administrator has to change the plan or the users.</source>
        <translation>工作区的用户数超出其套餐上限，因此其仓库为只读。工作区管理员需要更改套餐或用户。</translation>
    </message>
    <message>
        <source>The server refuses because of the workspace&apos;s plan or its limits. Look at the plan of the workspace.</source>
        <translation>由于工作区的套餐或限制，服务器拒绝了请求。请查看工作区的套餐。</translation>
    </message>
    <message>
        <source>The workspace can be reached from certain networks only, and yours is not among them. Use its network or VPN, or ask its administrator.</source>
        <translation>此工作区只能从特定网络访问，而您当前的网络不在其中。请使用其网络或 VPN，或联系工作区管理员。</translation>
    </message>
    <message>
        <source>The workspace demands two-step verification. Switch it on in your Atlassian account, then try again.</source>
        <translation>此工作区要求两步验证。请在您的 Atlassian 账户中启用，然后重试。</translation>
    </message>
    <message>
        <source>You have no right to do this in the repository. Ask its owner for write access.</source>
        <translation>您无权在此仓库中执行此操作。请向其所有者申请写入权限。</translation>
    </message>
    <message>
        <source>The server does not know this repository, or does not show it to you. Check its name and your access.</source>
        <translation>服务器上没有此仓库，或者您无权查看。请检查其名称和您的访问权限。</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>此网络的代理需要单独登录。请在系统设置中输入登录信息。</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way to it, wants to know the size of a push beforehand. Ask whoever runs it to allow chunked requests.</source>
        <translation>服务器或中间的代理要求预先知道推送的大小。请让其管理者允许分块请求。</translation>
    </message>
    <message>
        <source>The server refuses this much at once. Take large files out, then try again.</source>
        <translation>单次发送的内容过多，服务器拒绝接收。请移除大文件，然后重试。</translation>
    </message>
    <message>
        <source>The server asks for a pause: there were too many requests. Wait some minutes, then try again.</source>
        <translation>请求过多，服务器要求暂停。请等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>Bitbucket is being maintained at the moment. Try again later; status.atlassian.com tells how long it may take.</source>
        <translation>Bitbucket 正在维护。请稍后重试；可在 status.atlassian.com 查看预计时间。</translation>
    </message>
    <message>
        <source>There is already a repository with this name.</source>
        <translation>已存在同名仓库。</translation>
    </message>
    <message>
        <source>The workspace allows private repositories only. Tick Private.</source>
        <translation>此工作区只允许私有仓库。请勾选“私有”。</translation>
    </message>
    <message>
        <source>The workspace has no such project, or it must be named. Choose a project.</source>
        <translation>工作区中没有该项目，或必须指定项目。请选择一个项目。</translation>
    </message>
    <message>
        <source>Bitbucket does not take this name. Choose a shorter one of letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Bitbucket 不接受此名称。请使用由字母、数字、“.”、“_”和“-”组成的较短名称。</translation>
    </message>
    <message>
        <source>There is nothing to merge: the two branches are the same.</source>
        <translation>没有可合并的内容：两个分支相同。</translation>
    </message>
    <message>
        <source>Bitbucket does not have the branch that the pull request names.</source>
        <translation>Bitbucket 上没有拉取请求所指定的分支。</translation>
    </message>
    <message>
        <source>Bitbucket does not accept one of the reviewers. The author of a pull request cannot review it.</source>
        <translation>Bitbucket 不接受其中一位评审人。拉取请求的作者不能评审自己的请求。</translation>
    </message>
    <message>
        <source>This account may not create repositories in the workspace. Ask its administrator, or choose a repository that exists.</source>
        <translation>此账户不能在该工作区中创建仓库。请联系工作区管理员，或选择已有的仓库。</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket 不接受此登录。请重新登录。</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so nothing can be changed in it. Its administrator has to change the plan or the users.</source>
        <translation>工作区的用户数超出其套餐上限，因此无法进行任何更改。工作区管理员需要更改套餐或用户。</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>工作区的套餐不支持此操作。</translation>
    </message>
    <message>
        <source>This account may not do that. Ask an administrator of the workspace.</source>
        <translation>此账户无权执行此操作。请联系工作区管理员。</translation>
    </message>
    <message>
        <source>Bitbucket does not have this, or this account may not see it.</source>
        <translation>Bitbucket 上没有此内容，或者此账户无权查看。</translation>
    </message>
    <message>
        <source>Bitbucket already has this.</source>
        <translation>Bitbucket 上已有此内容。</translation>
    </message>
    <message>
        <source>Bitbucket has closed this workspace. Its administrator can ask the support of Atlassian why.</source>
        <translation>Bitbucket 已关闭此工作区。工作区管理员可向 Atlassian 支持团队询问原因。</translation>
    </message>
    <message>
        <source>Bitbucket no longer offers this.</source>
        <translation>Bitbucket 已不再提供此功能。</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket 暂时不再接受请求。请过几分钟重试。</translation>
    </message>
    <message>
        <source>Bitbucket took too long for this and gave up. Try again later.</source>
        <translation>Bitbucket 处理时间过长，已中止。请稍后重试。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing is lost.</source>
        <translation>磁盘已满。请腾出空间，然后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Make room, then try again; nothing is lost.</source>
        <translation>您的磁盘配额已用完。请腾出空间，然后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The folder lies on a medium that cannot be written to. Copy it elsewhere, and add the copy.</source>
        <translation>文件夹位于不可写入的介质上。请将其复制到别处，然后添加副本。</translation>
    </message>
    <message>
        <source>A file could not be read or written because of its permissions. Check your rights to the folder, then try again.</source>
        <translation>由于权限问题，无法读取或写入文件。请检查您对文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>The system has no more files to give to this program. Close other programs, then try again.</source>
        <translation>此程序可打开的文件数已达系统上限。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>A path in the folder is too long for git. Rename it, then try again.</source>
        <translation>文件夹中有一个路径过长，git 无法处理。请重命名，然后重试。</translation>
    </message>
    <message>
        <source>The repository in this folder is damaged. &quot;git fsck&quot; tells more; a fresh clone with the files copied over it helps.</source>
        <translation>此文件夹中的仓库已损坏。运行“git fsck”可了解详情；重新克隆并将文件复制进去即可解决。</translation>
    </message>
    <message>
        <source>The configuration of git cannot be read. The details name the file and the line; mend it, then try again.</source>
        <translation>无法读取 git 配置。请根据详细信息中给出的文件和行号进行修正，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::ServerAddress</name>
    <message>
        <source>The address of a server has no user name or password in it. Write it like https://bitbucket.org.</source>
        <translation>服务器地址中不能包含用户名或密码。请按 https://bitbucket.org 的形式填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server. Write it like https://bitbucket.org.</source>
        <translation>“%1”不是服务器地址。请按 https://bitbucket.org 的形式填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not encrypted. Plain http is accepted only for this computer; use https.</source>
        <translation>“%1”未加密。仅对本机允许使用 http；请使用 https。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackAddress</name>
    <message>
        <source>&quot;%1&quot; cannot be used as callback. It must be an http address of this computer, like http://localhost:34107/callback.</source>
        <translation>“%1”不能用作回调地址。它必须是本机的 http 地址，例如 http://localhost:34107/callback。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackJudge</name>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>This request cannot be understood.</source>
        <translation>无法理解此请求。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>This address can only be opened.</source>
        <translation>此地址只能打开。</translation>
    </message>
    <message>
        <source>This page does not belong to the running sign-in. Return to Windlass.</source>
        <translation>此页面不属于正在进行的登录。请返回 Windlass。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Sign-in was refused. You can close this page.</source>
        <translation>登录被拒绝。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>已授予访问权限</translation>
    </message>
    <message>
        <source>Return to Windlass to finish. You can close this page.</source>
        <translation>请返回 Windlass 完成操作。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>This is not the address of the callback, which begins with %1. Copy all of the address that the browser ended on. If that one begins differently, the consumer has another callback URL than the one entered here.</source>
        <translation>这不是回调地址，回调地址应以 %1 开头。请复制浏览器最后停留的完整地址。如果该地址的开头不同，说明消费者的回调 URL 与此处输入的不一致。</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of the address that the browser ended on.</source>
        <translation>此地址不完整。请复制浏览器最后停留的完整地址。</translation>
    </message>
    <message>
        <source>This address does not belong to the running sign-in. Copy the one of the page that was opened last.</source>
        <translation>此地址不属于正在进行的登录。请复制最后打开的页面的地址。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackPage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot;; for the browser.</extracomment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainDoctor</name>
    <message>
        <source>The keychain is still starting. Wait a moment and try again.</source>
        <translation>钥匙串仍在启动。请稍候再试。</translation>
    </message>
    <message>
        <source>There is no keychain. Install and start one (for example GNOME Keyring, KWallet or KeePassXC), then try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>没有钥匙串。请安装并启动一个（例如 GNOME Keyring、KWallet 或 KeePassXC），然后重试；或者让 Windlass 将登录信息保留到退出为止。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, which often is the one you log in with.</source>
        <translation>钥匙串已锁定。请用其密码解锁，通常就是您登录系统的密码。</translation>
    </message>
    <message>
        <source>The keychain was never set up. Unlock it once and choose a password for it, or let Windlass keep the sign-in until you quit.</source>
        <translation>钥匙串尚未设置。请解锁一次并为其设置密码，或者让 Windlass 将登录信息保留到退出为止。</translation>
    </message>
    <message>
        <source>The keychain does not answer. A question for its password may be hidden behind another window; otherwise log out and in again.</source>
        <translation>钥匙串没有响应。询问密码的对话框可能被其他窗口挡住；如果没有，请注销系统后重新登录。</translation>
    </message>
    <message>
        <source>Secrets are kept in memory. The sign-in ends with Windlass.</source>
        <translation>机密保存在内存中。Windlass 退出后，登录即失效。</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>%1 (unlocked)</source>
        <extracomment>%1 is the name of a keychain, such as GNOME Keyring</extracomment>
        <translation>%1（已解锁）</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <extracomment>%1 is the name of a keychain</extracomment>
        <translation>%1（已锁定）</translation>
    </message>
    <message>
        <source>The keychain does not give back what was stored in it. Let Windlass keep the sign-in until you quit.</source>
        <translation>无法从钥匙串取回已存储的内容。请让 Windlass 将登录信息保留到退出为止。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>The keychain was not unlocked. Try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>钥匙串未解锁。请重试，或者让 Windlass 将登录信息保留到退出为止。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainStore</name>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>钥匙串已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Start it (for example GNOME Keyring or KWallet) and try again, or start Windlass with --secret-store memory.</source>
        <translation>无法使用本机的钥匙串。请将其启动（例如 GNOME Keyring 或 KWallet）后重试，或使用 --secret-store memory 启动 Windlass。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or start Windlass with --secret-store memory.</source>
        <translation>钥匙串没有响应。请重试，或使用 --secret-store memory 启动 Windlass。</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>系统钥匙串</translation>
    </message>
</context>
<context>
    <name>windlass::auth::LoopbackReplyHandler</name>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>此请求过长。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SecretStore</name>
    <message>
        <source>memory only, forgotten when Windlass ends</source>
        <translation>仅在内存中，Windlass 退出后即清除</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SignIn</name>
    <message>
        <source>Bitbucket&apos;s answer to the sign-in cannot be understood. A proxy or a hotel network may stand in between. Try again.</source>
        <translation>无法理解 Bitbucket 对登录的应答。中间可能有代理或酒店网络。请重试。</translation>
    </message>
    <message>
        <source>Bitbucket cannot sign anybody in at the moment. Try again later.</source>
        <translation>Bitbucket 目前无法处理任何登录。请稍后重试。</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket 暂时不再接受请求。请过几分钟重试。</translation>
    </message>
    <message>
        <source>Bitbucket did not answer in time. Try again.</source>
        <translation>Bitbucket 未及时应答。请重试。</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the key and secret. Compare both with the consumer&apos;s page on Bitbucket and try again.</source>
        <translation>Bitbucket 不接受该密钥和机密。请与 Bitbucket 上消费者页面中的内容核对，然后重试。</translation>
    </message>
    <message>
        <source>Bitbucket refused the request. Check that the consumer has a callback URL and that it is the one entered here.</source>
        <translation>Bitbucket 拒绝了请求。请检查消费者是否设置了回调 URL，且与此处输入的一致。</translation>
    </message>
    <message>
        <source>Bitbucket did not accept the sign-in. Start it again.</source>
        <translation>Bitbucket 未接受登录。请重新开始。</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>Bitbucket cannot be reached. Check the connection and try again.</source>
        <translation>无法连接到 Bitbucket。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>The secure connection to Bitbucket was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>证书不可信，因此拒绝了与 Bitbucket 的安全连接。请求未发送。</translation>
    </message>
    <message>
        <source>Another program uses the address %1. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <translation>地址 %1 正被其他程序占用。请关闭该程序后重试，或输入消费者的另一个回调 URL；浏览器未打开。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; uses the address %2. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is the name of a program, %2 an address</extracomment>
        <translation>程序“%1”正在占用地址 %2。请关闭该程序后重试，或输入消费者的另一个回调 URL；浏览器未打开。</translation>
    </message>
    <message>
        <source>Access was denied in the browser. Sign in again and choose to grant access.</source>
        <translation>访问在浏览器中被拒绝。请重新登录，并选择授予访问权限。</translation>
    </message>
    <message>
        <source>No answer came from the browser in time. Check that the key is right and that the consumer&apos;s callback URL is %1, then sign in again.</source>
        <translation>浏览器未及时返回应答。请检查密钥是否正确、消费者的回调 URL 是否为 %1，然后重新登录。</translation>
    </message>
    <message>
        <source>Bitbucket no longer accepts this sign-in, or the consumer&apos;s key or secret was changed. Sign in again.</source>
        <translation>Bitbucket 不再接受此登录，或者消费者的密钥或机密已更改。请重新登录。</translation>
    </message>
    <message>
        <source>The system keeps the port of %1 for itself, as it does with those below 1024. Enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>地址 %1 的端口由系统保留，1024 以下的端口都是如此。请输入消费者的另一个回调 URL；浏览器未打开。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::TokenKeeper</name>
    <message>
        <source>The sign-in cannot be renewed because another Windlass is busy with it. Close it and try again.</source>
        <translation>无法续期登录，因为另一个 Windlass 正在处理。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account. Sign in again.</source>
        <translation>没有存储此账户的登录信息。请重新登录。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Client</name>
    <message>
        <source>Bitbucket did not say whether the branch is there. The repository may be gone, or a proxy or hotel network stands in between. Try again.</source>
        <translation>Bitbucket 未说明该分支是否存在。仓库可能已不存在，或者中间有代理或酒店网络。请重试。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Error</name>
    <message>
        <source>Bitbucket did not accept the request.</source>
        <translation>Bitbucket 未接受请求。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器消息：%1</translation>
    </message>
    <message>
        <source>Bitbucket did not accept this: %1</source>
        <translation>Bitbucket 未接受：%1</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Windlass asks again at %1.</source>
        <translation>Bitbucket 暂时不再接受请求。Windlass 将于 %1 再次请求。</translation>
    </message>
    <message>
        <source>Bitbucket has a problem at the moment. Try again later.</source>
        <translation>Bitbucket 目前出现问题。请稍后重试。</translation>
    </message>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>无法理解 Bitbucket 的应答。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Permissions</name>
    <message>
        <source>Bitbucket says that the consumer does not allow this, although its permissions seem to be enough. Check the permissions.</source>
        <translation>消费者的权限看起来足够，但 Bitbucket 表示不允许此操作。请检查权限。</translation>
    </message>
    <message>
        <source>The consumer does not allow this. Open it on Bitbucket, tick %1 and press Save. Then check the permissions, or sign in again.</source>
        <extracomment>%1 is one or more boxes of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>消费者不允许此操作。请在 Bitbucket 上打开消费者，勾选 %1，然后按“Save”。之后检查权限，或重新登录。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Reply</name>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>无法理解 Bitbucket 的应答。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::WorkspaceAddress</name>
    <message>
        <source>There is no workspace in this address. Open the workspace on Bitbucket and copy the address from there.</source>
        <translation>此地址中没有工作区。请在 Bitbucket 上打开工作区，并复制其地址。</translation>
    </message>
    <message>
        <source>%1 is a Bitbucket Data Center. Windlass works with Bitbucket Cloud only, which is at bitbucket.org.</source>
        <translation>%1 是 Bitbucket Data Center。Windlass 仅支持 Bitbucket Cloud，即 bitbucket.org。</translation>
    </message>
    <message>
        <source>This address belongs to %1. Give a workspace at %2, or its address.</source>
        <translation>此地址属于 %1。请提供 %2 上的工作区或其地址。</translation>
    </message>
    <message>
        <source>This is neither a workspace nor an address. A workspace&apos;s name in addresses has letters, digits, hyphens and underscores.</source>
        <translation>这既不是工作区，也不是地址。地址中的工作区名称由字母、数字、连字符和下划线组成。</translation>
    </message>
    <message>
        <source>Enter the workspace, or any address of it on Bitbucket.</source>
        <translation>请输入工作区，或其在 Bitbucket 上的任意地址。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Allowance</name>
    <message>
        <source>--allow knows no finding &quot;%1&quot;. There are: %2.</source>
        <translation>--allow 没有发现项“%1”。可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::CheckUpCommand</name>
    <message>
        <source>--report needs the name of a file.</source>
        <translation>--report 需要文件名。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Give another name.</source>
        <translation>无法将报告写入 %1。请指定其他名称。</translation>
    </message>
    <message>
        <source>The report is in %1. Read it before you give it away.</source>
        <translation>报告位于 %1。提供给他人之前，请先查看内容。</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>已登录为 %1（%2）。</translation>
    </message>
    <message>
        <source>Workspaces: none</source>
        <translation>工作区：无</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1: no. Open the consumer, tick %2, press Save, then check again.</source>
        <translation>%1：否。请打开消费者，勾选 %2，按“Save”，然后重新检查。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Command</name>
    <message>
        <source>&quot;windlass check-up&quot; shows all that the consumer allows.</source>
        <translation>“windlass check-up”可显示消费者允许的所有操作。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::HandoverCommand</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1（无需更改）</translation>
    </message>
    <message>
        <source>--variables goes with backstage.</source>
        <translation>--variables 只能与 backstage 一起使用。</translation>
    </message>
    <message>
        <source>--key is for a consumer of no account; it does not go with --account.</source>
        <translation>--key 用于不属于任何账户的消费者，不能与 --account 一起使用。</translation>
    </message>
    <message>
        <source>With --key the consumer&apos;s secret must be in WINDLASS_CONSUMER_SECRET.</source>
        <translation>使用 --key 时，消费者的机密必须在 WINDLASS_CONSUMER_SECRET 中。</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>此处已不再保存该消费者的机密。请重新登录。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>已写入。</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>没有需要写入的内容。</translation>
    </message>
    <message>
        <source>What is left to do:</source>
        <translation>剩余步骤：</translation>
    </message>
</context>
<context>
    <name>windlass::cli::ImportCommand</name>
    <message>
        <source>A consumer of %1, with its secret</source>
        <translation>%1 的消费者，包含机密</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Callback URL: %1</source>
        <translation>回调 URL：%1</translation>
    </message>
    <message>
        <source>Resolvers: %1</source>
        <translation>解析器：%1</translation>
    </message>
    <message>
        <source>Settings, People offers to take these resolvers over.</source>
        <translation>可以在“设置”的“人员”中采用这些解析器。</translation>
    </message>
    <message>
        <source>Sign in through it with: windlass login --from %1</source>
        <translation>通过它登录：windlass login --from %1</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Invocation</name>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language 是 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile 需要文件夹名称。</translation>
    </message>
    <message>
        <source>--secret-store is either keychain or memory, not &quot;%1&quot;.</source>
        <translation>--secret-store 只能是 keychain 或 memory，不能是“%1”。</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical, not &quot;%1&quot;.</source>
        <translation>--log-level 只能是 debug、info、warning 或 critical，不能是“%1”。</translation>
    </message>
    <message>
        <source>--%1 goes with a command. See windlass --help.</source>
        <translation>--%1 需与命令一起使用。请参阅 windlass --help。</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has no option --%2. See windlass --help.</source>
        <translation>“windlass %1”没有选项 --%2。请参阅 windlass --help。</translation>
    </message>
    <message>
        <source>Only one folder can be opened. See windlass --help.</source>
        <translation>只能打开一个文件夹。请参阅 windlass --help。</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; lacks an argument. See windlass --help.</source>
        <translation>“windlass %1”缺少参数。请参阅 windlass --help。</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has an argument too many: &quot;%2&quot;. See windlass --help.</source>
        <translation>“windlass %1”有多余的参数：“%2”。请参阅 windlass --help。</translation>
    </message>
    <message>
        <source>%1. See windlass --help.</source>
        <translation>%1（请参阅 windlass --help）</translation>
    </message>
    <message>
        <source>--practice has servers, a profile and a place for secrets of its own. Leave --%1 out.</source>
        <translation>--practice 有自己的服务器、配置和存放机密的位置。请去掉 --%1。</translation>
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
        <translation>Windlass 将生成的应用推送到 Bitbucket Cloud。

  windlass [FOLDER]                   打开窗口，并显示 FOLDER 中的应用
  windlass --practice [FOLDER]        无需账户即可试用：练习服务器、全新的配置
                                      和示例应用，结束时全部清除
  windlass login --key KEY            通过消费者登录；机密来自
        [--callback URL]              --secret-stdin、WINDLASS_CONSUMER_SECRET
        [--no-browser] [--timeout S]  或提示输入
  windlass login --from FILE          同上，密钥和机密取自 Amplication 的 .env.local
        [--no-browser] [--timeout S]  或 Backstage 的 app-config*.yaml
  windlass logout [--everything]      清除登录信息，或 Windlass 在本机上保存的
                                      所有内容；应用的文件夹会保留
  windlass accounts                   已登录的账户
  windlass check-up [--report FILE]   消费者允许的操作；可生成服务器应答的报告，
                                      不含机密、名称或内容
  windlass whoami [--catalog PATH]    Backstage 是否允许该账户登录，以及身份
        [--resolver NAME[:allow-without-user]]...
  windlass workspaces                 该账户可见的工作区
  windlass repositories WORKSPACE [--filter TEXT] [--all]
  windlass publish FOLDER --to WORKSPACE/REPO [--create] [--public] [--project KEY]
        [--branch NAME] [--mode direct|review] [--message TEXT] [--pull-request]
        [--base-directory DIR] [--draft|--no-draft]
        [--close-source-branch|--keep-source-branch] [--fast-forward]
        [--source tree|generated] [--on-conflict people|generated|markers|fail]
        [--write-once amplication|none]
        [--allow FINDING[:PATH]] [--strict] [--trust-folder] [--dry-run]
  windlass publish --all              推送所有已关联的应用，每次两个
        [--message TEXT] [--allow FINDING[:PATH]] [--strict] [--dry-run]
  windlass handover amplication|backstage DIR   在该程序中也使用账户的消费者，
        [--key KEY] [--variables]     或使用其他消费者，其机密来自
        [--dry-run]                   WINDLASS_CONSUMER_SECRET。--variables：
                                      Backstage 从 .env 读取两者
  windlass import FILE                显示文件中的消费者信息；登录请用
                                      windlass login --from FILE

命令可带 --account NAME（默认：最后登录的账户）和 --json。
通用选项，可放在命令之前或之后：
  --web-url URL, --api-url URL        其他服务器，用于练习
  --profile DIR                       所有内容都保存在 DIR 下
  --secret-store keychain|memory      机密的保存位置
  --language LANG                     使用该语言，如 de 或 zh_CN
  --log-level debug|info|warning|critical
  --version, --help

退出状态：0 完成，1 被拒绝或失败，2 用法错误，3 需要登录，4 已取消，
5 没有可推送的内容。
</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LoginCommand</name>
    <message>
        <source>Secret of the consumer: </source>
        <translation>消费者的机密: </translation>
    </message>
    <message>
        <source>Settings, People offers to take the resolvers of this file over.</source>
        <translation>可以在“设置”的“人员”中采用此文件中的解析器。</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds.</source>
        <translation>--timeout 是秒数。</translation>
    </message>
    <message>
        <source>&quot;windlass login&quot; needs --key and the consumer&apos;s key, or --from and a file that has it.</source>
        <translation>“windlass login”需要 --key 和消费者的密钥，或 --from 和包含密钥的文件。</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>请打开: %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open the address yourself.</source>
        <translation>无法启动浏览器。请自行打开该地址。</translation>
    </message>
    <message>
        <source>Bitbucket may have refused. Try again in the browser, or press Ctrl-C.</source>
        <translation>Bitbucket 可能已拒绝。请在浏览器中重试，或按 Ctrl-C。</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>已登录为 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LogoutCommand</name>
    <message>
        <source>--everything forgets all accounts; it does not go with --account.</source>
        <translation>--everything 会清除所有账户，不能与 --account 一起使用。</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>已在本机上退出登录 %1。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishAllCommand</name>
    <message>
        <source>--%1 does not go with --all: each app is pushed to where it is linked.</source>
        <translation>--%1 不能与 --all 一起使用：每个应用都会推送到其关联的仓库。</translation>
    </message>
    <message>
        <source>No app is linked to a repository yet. Publish each once by its folder.</source>
        <translation>尚无应用关联到仓库。请先按文件夹逐个推送一次。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: pushing</source>
        <translation>%1：正在推送</translation>
    </message>
    <message>
        <source>%1: Pushed to %2 of %3. %4 was found on Bitbucket.</source>
        <translation>%1：已推送到 %3 的 %2。已在 Bitbucket 上找到 %4。</translation>
    </message>
    <message>
        <source>%1: Pull request: %2</source>
        <translation>%1：拉取请求: %2</translation>
    </message>
    <message>
        <source>%1: Nothing to push.</source>
        <translation>%1：没有可推送的内容。</translation>
    </message>
    <message>
        <source>Push it once by its folder, with --trust-folder.</source>
        <translation>请先用 --trust-folder 按文件夹推送一次。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishCommand</name>
    <message>
        <source>--mode is either direct or review, not &quot;%1&quot;.</source>
        <translation>--mode 只能是 direct 或 review，不能是“%1”。</translation>
    </message>
    <message>
        <source>A pull request needs --branch in direct mode, or --mode review.</source>
        <translation>拉取请求需要在 direct 模式下使用 --branch，或使用 --mode review。</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 和 --%2 不能同时使用。</translation>
    </message>
    <message>
        <source>--public goes with --create.</source>
        <translation>--public 需与 --create 一起使用。</translation>
    </message>
    <message>
        <source>--to is a workspace and a repository, like acme/shop-api.</source>
        <translation>--to 是工作区和仓库，例如 acme/shop-api。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a repository&apos;s address. Use lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>“%1”不能用作仓库地址。请使用小写字母、数字、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>--source is either tree or generated, not &quot;%1&quot;.</source>
        <translation>--source 只能是 tree 或 generated，不能是“%1”。</translation>
    </message>
    <message>
        <source>--on-conflict is people, generated, markers or fail, not &quot;%1&quot;.</source>
        <translation>--on-conflict 只能是 people、generated、markers 或 fail，不能是“%1”。</translation>
    </message>
    <message>
        <source>This folder is not linked to a repository yet. Add --to WORKSPACE/REPO.</source>
        <translation>此文件夹尚未关联到仓库。请添加 --to WORKSPACE/REPO。</translation>
    </message>
    <message>
        <source>Bitbucket has no repository %1, or this account may not see it. Add --create to create it.</source>
        <translation>Bitbucket 上没有仓库 %1，或者此账户无权查看。要创建它，请添加 --create。</translation>
    </message>
    <message>
        <source>Pushed to %1 of %2. %3 was found on Bitbucket.</source>
        <translation>已推送到 %2 的 %1。已在 Bitbucket 上找到 %3。</translation>
    </message>
    <message>
        <source>Pull request: %1</source>
        <translation>拉取请求: %1</translation>
    </message>
    <message>
        <source>--write-once is either amplication or none, not &quot;%1&quot;.</source>
        <translation>--write-once 只能是 amplication 或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>This folder is linked to a repository of another server. Add --to WORKSPACE/REPO.</source>
        <translation>此文件夹关联的是另一台服务器上的仓库。请添加 --to WORKSPACE/REPO。</translation>
    </message>
    <message>
        <source>Add --trust-folder to push it all the same.</source>
        <translation>如果仍要推送，请添加 --trust-folder。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishReport</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1; %2 changed; %3 ignored.</source>
        <translation>
            <numerusform>%Ln 个文件，%1；%2 个已更改；%3 个已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>people&apos;s work is kept</source>
        <translation>保留人工版本</translation>
    </message>
    <message>
        <source>the generator&apos;s is taken</source>
        <translation>采用生成版本</translation>
    </message>
    <message>
        <source>both, with markers</source>
        <translation>两者，带标记</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>windlass::cli::RepositoriesCommand</name>
    <message>
        <source>private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>There are more. Add --all, or --filter and a part of the name.</source>
        <translation>还有更多。请添加 --all，或 --filter 和名称的一部分。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::WhoAmICommand</name>
    <message>
        <source>No catalog is chosen. Give --catalog and a YAML file or a folder.</source>
        <translation>未选择目录。请用 --catalog 指定 YAML 文件或文件夹。</translation>
    </message>
    <message>
        <source>The catalog of %1 was used.</source>
        <translation>使用了 %1 时的目录。</translation>
    </message>
    <message>
        <source>Add this to the catalog:</source>
        <translation>请将以下内容添加到目录中：</translation>
    </message>
</context>
<context>
    <name>windlass::git::BranchName</name>
    <message>
        <source>Type a name for the branch.</source>
        <translation>请输入分支名称。</translation>
    </message>
    <message>
        <source>A branch name cannot contain spaces or any of ~ ^ : ? * [ \.</source>
        <translation>分支名称不能包含空格或以下任何字符：~ ^ : ? * [ \</translation>
    </message>
    <message>
        <source>A branch name cannot contain &quot;..&quot; or &quot;@{&quot; or end with a full stop.</source>
        <translation>分支名称不能包含“..”或“@{”，也不能以句点结尾。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own in git. Choose another branch name.</source>
        <translation>“%1”在 git 中有特殊含义。请选择其他分支名称。</translation>
    </message>
    <message>
        <source>No part of a branch name can be empty, start with a full stop, end with &quot;.lock&quot; or be longer than 250 bytes.</source>
        <translation>分支名称的每一部分都不能为空，不能以句点开头，不能以“.lock”结尾，也不能超过 250 字节。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a folder of a repository. Type one like services/shop.</source>
        <translation>“%1”不能用作仓库中的文件夹。请按 services/shop 的形式输入。</translation>
    </message>
</context>
<context>
    <name>windlass::git::CheckoutRules</name>
    <message>
        <source>&quot;%1&quot; asks for filters or other encodings, which only git itself can apply. Use git for this.</source>
        <translation>“%1”需要只有 git 本身才能应用的过滤器或其他编码。请使用 git 处理。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Clone</name>
    <message>
        <source>The clone could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>无法存储克隆。请检查磁盘可用空间和您对文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Choose another name for the clone.</source>
        <translation>“%1”已存在。请为克隆选择其他名称。</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>服务器上的仓库没有分支“%1”。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Commit</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>显示更改之后，文件夹又有变动。请重新查看更改。</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; has moved since the changes were shown. Look at them again.</source>
        <translation>显示更改之后，分支“%1”已移动。请重新查看更改。</translation>
    </message>
    <message>
        <source>The files could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>无法存储文件。请检查磁盘可用空间和您对文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>自上次提交以来没有更改。</translation>
    </message>
    <message>
        <source>Type a name and an e-mail address for the commit.</source>
        <translation>请输入提交所用的姓名和电子邮件地址。</translation>
    </message>
    <message>
        <source>Type a message for the commit.</source>
        <translation>请输入提交消息。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Differences</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>windlass::git::FastForward</name>
    <message>
        <source>The folder has changes of its own, so its files were left as they are.</source>
        <translation>文件夹有自己的更改，因此其文件保持原样。</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; cannot simply be moved forward: it has commits that the other side does not have, or the folder is on another branch.</source>
        <translation>分支“%1”无法直接快进：它有另一端没有的提交，或者文件夹位于其他分支。</translation>
    </message>
    <message>
        <source>The folder has no repository.</source>
        <translation>文件夹没有仓库。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>A file of the folder is in the way of one that the branch brings. Move it elsewhere, then try again.</source>
        <translation>文件夹中的一个文件与分支带来的文件冲突。请将其移到别处，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Fetch</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The server did not send all of the branch. Try again.</source>
        <translation>服务器未发送完整的分支。请重试。</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>服务器上的仓库没有分支“%1”。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Folder</name>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one.</source>
        <translation>文件夹“%1”不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder that holds the app.</source>
        <translation>“%1”不是文件夹。请选择应用所在的文件夹。</translation>
    </message>
    <message>
        <source>You have no right to read the folder &quot;%1&quot;. Change its permissions or choose another one.</source>
        <translation>您无权读取文件夹“%1”。请更改其权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare repository: it has no files to work with. Choose the folder that holds the app.</source>
        <translation>“%1”是裸仓库，没有可处理的文件。请选择应用所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder lies inside another repository, &quot;%1&quot;. Choose that folder, or move this one out of it.</source>
        <translation>文件夹位于另一个仓库“%1”中。请选择那个文件夹，或将此文件夹移出。</translation>
    </message>
    <message>
        <source>A merge is under way in this folder. Finish or abort it first.</source>
        <translation>此文件夹中正在进行合并。请先完成或中止。</translation>
    </message>
    <message>
        <source>A revert is under way in this folder. Finish or abort it first.</source>
        <translation>此文件夹中正在进行还原（revert）。请先完成或中止。</translation>
    </message>
    <message>
        <source>A cherry-pick is under way in this folder. Finish or abort it first.</source>
        <translation>此文件夹中正在进行拣选（cherry-pick）。请先完成或中止。</translation>
    </message>
    <message>
        <source>A bisect is under way in this folder. Finish it with &quot;git bisect reset&quot; first.</source>
        <translation>此文件夹中正在进行 bisect。请先用“git bisect reset”结束。</translation>
    </message>
    <message>
        <source>A rebase is under way in this folder. Finish or abort it first.</source>
        <translation>此文件夹中正在进行变基。请先完成或中止。</translation>
    </message>
    <message>
        <source>The repository in this folder keeps its files elsewhere. Choose the folder with the files.</source>
        <translation>此文件夹中的仓库将文件存放在别处。请选择文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Git cannot read the repository in this folder. See the details for the reason.</source>
        <translation>git 无法读取此文件夹中的仓库。原因请见详细信息。</translation>
    </message>
    <message>
        <source>The repository in this folder names its objects by SHA-256. Neither Bitbucket nor Windlass can do that.</source>
        <translation>此文件夹中的仓库使用 SHA-256 命名对象。Bitbucket 和 Windlass 都不支持。</translation>
    </message>
    <message>
        <source>The folder has no repository. Look at the changes again.</source>
        <translation>文件夹没有仓库。请重新查看更改。</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>文件夹有自己的 git 仓库，因此不是单纯的生成器输出。请作为工作树推送。</translation>
    </message>
    <message>
        <source>The folder contains the place for temporary files. Choose a smaller folder.</source>
        <translation>文件夹包含临时文件的存放位置。请选择范围更小的文件夹。</translation>
    </message>
    <message>
        <source>A temporary folder could not be made. Check the free space on the disk, then try again.</source>
        <translation>无法创建临时文件夹。请检查磁盘可用空间，然后重试。</translation>
    </message>
    <message>
        <source>The repository of this folder does not have the commit %1. Fetch the branch first.</source>
        <translation>此文件夹的仓库没有提交 %1。请先获取该分支。</translation>
    </message>
</context>
<context>
    <name>windlass::git::GeneratedCommit</name>
    <message>
        <source>The files could not be stored. Check the free space on the disk, then try again.</source>
        <translation>无法存储文件。请检查磁盘可用空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::GitError</name>
    <message>
        <source>Another program is working on this repository. Wait until it has finished, then try again.</source>
        <translation>其他程序正在处理此仓库。请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The repository of this folder does not have what was looked for.</source>
        <translation>此文件夹的仓库中没有要查找的内容。</translation>
    </message>
    <message>
        <source>The branch was changed by another program meanwhile. Look at the changes again.</source>
        <translation>其间分支已被其他程序更改。请重新查看更改。</translation>
    </message>
    <message>
        <source>A file could not be read or written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>无法读取或写入文件。请检查磁盘可用空间和您对文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>Git cannot work with this folder. See the details for the reason.</source>
        <translation>git 无法处理此文件夹。原因请见详细信息。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Guarded</name>
    <message>
        <source>Something went wrong in Windlass itself. Save your work, then start the program again.</source>
        <translation>Windlass 自身出现问题。请保存您的工作，然后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>windlass::git::History</name>
    <message>
        <source>There is a branch &quot;%1&quot; already. Choose another name.</source>
        <translation>分支“%1”已存在。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>windlass::git::HistoryPack</name>
    <message>
        <source>A temporary file could not be made. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>无法创建临时文件。请检查磁盘可用空间和您对文件夹的权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::MergedCommit</name>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>自上次提交以来没有更改。</translation>
    </message>
</context>
<context>
    <name>windlass::git::NewRepository</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>显示更改之后，文件夹又有变动。请重新查看更改。</translation>
    </message>
</context>
<context>
    <name>windlass::git::OutputReview</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackPieces</name>
    <message>
        <source>The packed files can no longer be read. Try again.</source>
        <translation>无法再读取已打包的文件。请重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackTrees</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The repository of this folder is damaged. Run &quot;git fsck&quot; in it.</source>
        <translation>此文件夹的仓库已损坏。请在其中运行“git fsck”。</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>无法写入文件。请检查磁盘可用空间和您对文件夹的权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Places</name>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>无法再读取该文件夹。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>windlass::git::PlantedTree</name>
    <message>
        <source>&quot;%1&quot; is not a folder in the repository. Choose another base directory.</source>
        <translation>“%1”不是仓库中的文件夹。请选择其他基础文件夹。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Push</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The commit that was to be sent is no longer in the folder&apos;s repository. Look at the changes again.</source>
        <translation>要发送的提交已不在文件夹的仓库中。请重新查看更改。</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>服务器上的分支有此文件夹没有的提交。</translation>
    </message>
    <message>
        <source>Somebody else changed the branch on the server meanwhile.</source>
        <translation>其间有他人更改了服务器上的分支。</translation>
    </message>
    <message>
        <source>The server refused the branch &quot;%1&quot;.</source>
        <translation>服务器拒绝了分支“%1”。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器消息：%1</translation>
    </message>
    <message>
        <source>The server did not say what became of the branch. Look at the repository on the server.</source>
        <translation>服务器未说明分支的结果。请查看服务器上的仓库。</translation>
    </message>
</context>
<context>
    <name>windlass::git::PushAlong</name>
    <message>
        <source>The files were not packed as they were to be sent. Try again.</source>
        <translation>文件未能按发送要求打包。请重试。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Reflog</name>
    <message>
        <source>The branch could not be moved. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>无法移动分支。请检查磁盘可用空间和您对文件夹的权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Regenerate</name>
    <message>
        <source>Windlass&apos;s own copy of the repository could not be stored. Check the free space on the disk, then try again.</source>
        <translation>无法存储 Windlass 自己的仓库副本。请检查磁盘可用空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::RemoteCall</name>
    <message>
        <source>The server reports a fault of its own. Try again later.</source>
        <translation>服务器报告自身出现故障。请稍后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not one of a git server. Check the address, and whether a proxy or a sign-in page of the network stands in between.</source>
        <translation>服务器的应答不是来自 git 服务器。请检查地址，以及中间是否有代理或网络登录页面。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The server stopped answering. Check the connection, then try again.</source>
        <translation>服务器停止应答。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made. Check the date of this computer and its certificates.</source>
        <translation>无法与服务器建立安全连接。请检查本机的日期和证书。</translation>
    </message>
    <message>
        <source>The connection to the server failed. Check the network, then try again.</source>
        <translation>与服务器的连接失败。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The address of the repository cannot be used: it must be https and have no user name in it.</source>
        <translation>无法使用该仓库地址：必须是不含用户名的 https 地址。</translation>
    </message>
    <message>
        <source>Sign in first, then repeat.</source>
        <translation>请先登录，然后重试。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器消息：%1</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>服务器上的分支有此文件夹没有的提交。</translation>
    </message>
</context>
<context>
    <name>windlass::git::ShallowHistory</name>
    <message>
        <source>The repository in this folder has too little of its history to be compared with the branch on the server. Get the rest by &quot;git fetch --unshallow&quot;, then try again.</source>
        <translation>此文件夹中仓库的历史记录过少，无法与服务器上的分支比较。请用“git fetch --unshallow”获取其余部分，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Snapshot</name>
    <message>
        <source>There is nothing in this folder that could be pushed. Choose the folder that holds the app.</source>
        <translation>此文件夹中没有可推送的内容。请选择应用所在的文件夹。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Staging</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>无法再读取该文件夹。</translation>
    </message>
    <message>
        <source>Git does not accept the name &quot;%1&quot;. Rename or remove it.</source>
        <translation>git 不接受名称“%1”。请重命名或将其移除。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; changes while it is read. Stop the program that writes it, then try again.</source>
        <translation>文件“%1”在读取时发生变动。请停止写入该文件的程序，然后重试。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not in the encoding that .gitattributes names for it (working-tree-encoding). Correct either of them.</source>
        <translation>文件“%1”的编码与 .gitattributes 中指定的编码（working-tree-encoding）不符。请更正其中之一。</translation>
    </message>
    <message>
        <source>The index of this repository is split, which Windlass cannot read. Run &quot;git update-index --no-split-index&quot; in the folder, then try again.</source>
        <translation>此仓库的索引是拆分索引，Windlass 无法读取。请在文件夹中运行“git update-index --no-split-index”，然后重试。</translation>
    </message>
    <message>
        <source>The index of this repository is sparse, which Windlass cannot read. Run &quot;git sparse-checkout reapply --no-sparse-index&quot; in the folder, then try again.</source>
        <translation>此仓库的索引是稀疏索引，Windlass 无法读取。请在文件夹中运行“git sparse-checkout reapply --no-sparse-index”，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::git::TreeMerge</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Trust</name>
    <message>
        <source>&quot;%1&quot; belongs to another user of this computer, who may have prepared it. Choose a folder of your own, or trust this one if you trust them.</source>
        <translation>“%1”属于本机的其他用户，其内容可能由该用户预先设置。请选择您自己的文件夹；如果您信任该用户，也可以信任此文件夹。</translation>
    </message>
    <message>
        <source>The repository in this folder takes its history from &quot;%1&quot;, and a push would publish that. Choose another folder, or trust this one if that is intended.</source>
        <translation>此文件夹中的仓库从“%1”获取历史记录，推送会将其公开。请选择其他文件夹；如果这正是您想要的，也可以信任此文件夹。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::AmplicationPlan</name>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Amplication checkout: there is no %2 in it.</source>
        <translation>“%1”不是 Amplication 的检出：其中没有 %2。</translation>
    </message>
    <message>
        <source>Start these again, each in a terminal of its own.</source>
        <translation>请重新启动以下程序，每个使用单独的终端。</translation>
    </message>
    <message>
        <source>The client has a switch of its own for billing. Set it in packages/amplication-client/.env.local, if it is not set there.</source>
        <translation>客户端有自己的计费开关。如果尚未设置，请在 packages/amplication-client/.env.local 中设置。</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>无法更改 %1。%2</translation>
    </message>
    <message>
        <source>The git service of this Amplication checkout is in none of the folders that are known: %1.</source>
        <translation>此 Amplication 检出的 git 服务不在任何已知的文件夹中：%1。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageEdit</name>
    <message>
        <source>It is written in braces. Write what is in them on lines of their own first.</source>
        <translation>内容写在花括号中。请先将其中的内容改写为各占一行。</translation>
    </message>
    <message>
        <source>It has several documents.</source>
        <translation>包含多个文档。</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>作为配置文件过大。</translation>
    </message>
    <message>
        <source>A change would alter other settings of it, as with an anchor that is used in several places. Write it yourself.</source>
        <translation>更改会影响其中的其他设置，例如在多处使用的锚点。请自行编写。</translation>
    </message>
    <message>
        <source>It is no configuration of Backstage.</source>
        <translation>不是 Backstage 配置。</translation>
    </message>
    <message>
        <source>%1 stands for an anchor elsewhere. Write it out first.</source>
        <translation>%1 引用了别处的锚点。请先将其展开写出。</translation>
    </message>
    <message>
        <source>%1 has no settings below it, but a value.</source>
        <translation>%1 下面没有设置，而是一个值。</translation>
    </message>
    <message>
        <source>Everything is written in braces.</source>
        <translation>全部内容写在花括号中。</translation>
    </message>
    <message>
        <source>It is written in a way that cannot be changed safely.</source>
        <translation>其写法无法安全更改。</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 不是文本。</translation>
    </message>
    <message>
        <source>%1 does not stand on one line, or has a type.</source>
        <translation>%1 不在一行上，或带有类型。</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>不是文本。</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>第 %L1 行不是 YAML。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageFile</name>
    <message>
        <source>%1 is kept in another file.</source>
        <translation>%1 保存在另一个文件中。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>第 %L1 行不是 YAML。</translation>
    </message>
    <message>
        <source>There is no auth.providers.bitbucket in it.</source>
        <translation>其中没有 auth.providers.bitbucket。</translation>
    </message>
    <message>
        <source>It takes a value from %1, which is not set in the file .env beside it.</source>
        <translation>它从 %1 取值，但同一位置的 .env 文件中没有设置。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstagePlan</name>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>无法更改 %1。%2</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Backstage app: there is no %2 in it.</source>
        <translation>“%1”不是 Backstage 应用：其中没有 %2。</translation>
    </message>
    <message>
        <source>The environment has no usual name.</source>
        <translation>环境的名称不符合常规。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageSteps</name>
    <message>
        <source>Install the provider in the back end.</source>
        <translation>在后端安装该提供程序。</translation>
    </message>
    <message>
        <source>Add it in packages/backend/src/index.ts.</source>
        <translation>在 packages/backend/src/index.ts 中添加它。</translation>
    </message>
    <message>
        <source>Current versions of Backstage have bitbucketAuthApi in the front end already. In an older app add it in packages/app/src/apis.ts.</source>
        <translation>当前版本的 Backstage 前端已包含 bitbucketAuthApi。在较旧的应用中，请在 packages/app/src/apis.ts 中添加。</translation>
    </message>
    <message>
        <source>Show Bitbucket on the sign-in page, in packages/app/src/App.tsx.</source>
        <translation>在 packages/app/src/App.tsx 中，让登录页面显示 Bitbucket。</translation>
    </message>
    <message>
        <source>Say how users are found in the catalog, beside clientId, unless your back end does it. Without that nobody can sign in.</source>
        <translation>在 clientId 旁指定如何在目录中查找用户（除非后端已指定）。否则没有人能登录。</translation>
    </message>
    <message>
        <source>Start Backstage with the variables of %1.</source>
        <translation>使用 %1 中的变量启动 Backstage。</translation>
    </message>
    <message>
        <source>Start Backstage again.</source>
        <translation>重新启动 Backstage。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::ConsumerFile</name>
    <message>
        <source>No consumer can be read from %1. %2</source>
        <translation>无法从 %1 读取消费者。%2</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>不是可读取的文件。</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>作为配置文件过大。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>There is no %1 in it.</source>
        <translation>其中没有 %1。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::EnvironmentFile</name>
    <message>
        <source>It is no text.</source>
        <translation>不是文本。</translation>
    </message>
    <message>
        <source>The value of %1 has a character that programs read in different ways there. Write it yourself.</source>
        <translation>%1 的值中有一个字符，不同程序对它的读取方式不同。请自行编写。</translation>
    </message>
    <message>
        <source>A change would alter other lines of it.</source>
        <translation>更改会影响其中的其他行。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::FileChange</name>
    <message>
        <source>%1 has changed meanwhile. Nothing was written.</source>
        <translation>其间 %1 已发生变动。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Its folder is missing.</source>
        <translation>其所在文件夹不存在。</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>它是一个失效的链接。</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, to %1.</source>
        <translation>它是指向文件夹之外（%1）的链接。</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>不是可读取的文件。</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>作为配置文件过大。</translation>
    </message>
    <message>
        <source>%1 has changed since it was written, so nothing was undone.</source>
        <translation>%1 在写入之后又有变动，因此没有撤消任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>无法更改 %1。%2</translation>
    </message>
</context>
<context>
    <name>windlass::handover::YamlPlaces</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>第 %L1 行：%2</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be changed safely.</source>
        <translation>%1 的写法无法安全更改。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>It begins with a tab.</source>
        <translation>以制表符开头。</translation>
    </message>
    <message>
        <source>The first key shares it with something else.</source>
        <translation>第一个键与其他内容在同一行。</translation>
    </message>
</context>
<context>
    <name>windlass::http::Authorizer</name>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket 不接受此登录。请重新登录。</translation>
    </message>
</context>
<context>
    <name>windlass::http::Download</name>
    <message>
        <source>%1 did not give what was asked for.</source>
        <translation>未能从 %1 获取所需内容。</translation>
    </message>
</context>
<context>
    <name>windlass::http::Exchange</name>
    <message>
        <source>The proxy on the way to %1 wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>通往 %1 的代理需要单独登录。请在系统设置中输入登录信息。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let Windlass through. Check it in Settings, Network.</source>
        <translation>无法连接到通往 %1 的代理，或代理不允许 Windlass 通过。请在“设置”的“网络”中检查。</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>证书不可信，因此拒绝了与 %1 的安全连接。请求未发送。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 未及时应答。请重试。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered. Try again.</source>
        <translation>%1 在应答之前关闭了连接。请重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection and try again.</source>
        <translation>无法连接到 %1。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>The answer leads to another server (%1). Windlass does not go there.</source>
        <translation>应答指向另一台服务器（%1）。Windlass 不会访问它。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be what was asked for.</source>
        <translation>%1 的应答过大，不可能是所请求的内容。</translation>
    </message>
    <message>
        <source>%1 answered with a redirect that cannot be followed.</source>
        <translation>%1 返回了无法跟随的重定向。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::BackstageCatalog</name>
    <message>
        <source>The catalog at %1 does not accept the token, or wants one. Enter one in Settings, People.</source>
        <translation>%1 上的目录不接受该令牌，或需要令牌。请在“设置”的“人员”中输入。</translation>
    </message>
    <message>
        <source>There is no Backstage catalog at %1. Check the address.</source>
        <translation>%1 上没有 Backstage 目录。请检查地址。</translation>
    </message>
    <message>
        <source>The catalog at %1 was asked too often. Try again later.</source>
        <translation>对 %1 上的目录请求过于频繁。请稍后重试。</translation>
    </message>
    <message>
        <source>The catalog at %1 cannot answer now. Try again later.</source>
        <translation>%1 上的目录目前无法应答。请稍后重试。</translation>
    </message>
    <message>
        <source>The catalog at %1 answered something that Windlass cannot read.</source>
        <translation>%1 上的目录返回了 Windlass 无法读取的内容。</translation>
    </message>
    <message>
        <source>%1, entity %2</source>
        <translation>%1，实体 %2</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Catalog</name>
    <message>
        <source>%1 is in the catalog already.</source>
        <translation>%1 已在目录中。</translation>
    </message>
    <message>
        <source>The catalog that was kept cannot be read.</source>
        <translation>无法读取已保存的目录。</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <translation>%1，第 %L2 行：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>windlass::identity::CatalogFiles</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The files are larger than %1 together. This one and those after it are left out.</source>
        <translation>文件总大小超过 %1。此文件及其后的文件将被排除。</translation>
    </message>
    <message>
        <source>There is no YAML file in the catalog folder %1.</source>
        <translation>目录文件夹 %1 中没有 YAML 文件。</translation>
    </message>
    <message>
        <source>The catalog folder %1 has more than %L2 YAML files. Choose the one that holds people and groups.</source>
        <translation>目录文件夹 %1 中的 YAML 文件超过 %L2 个。请选择包含人员和组的文件夹。</translation>
    </message>
    <message>
        <source>The catalog %1 is not there.</source>
        <translation>目录 %1 不存在。</translation>
    </message>
    <message>
        <source>The catalog %1 cannot be read.</source>
        <translation>无法读取目录 %1。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::EntityParser</name>
    <message>
        <source>%1 must hold further keys.</source>
        <translation>%1 下必须有其他键。</translation>
    </message>
    <message>
        <source>The value of %1 must be in quotes, as it begins with a brace.</source>
        <translation>%1 的值以花括号开头，因此必须加引号。</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>%1 的值为空。</translation>
    </message>
    <message>
        <source>The value of %1 must be text; put it in quotes.</source>
        <translation>%1 的值必须是文本；请加上引号。</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 必须是列表。</translation>
    </message>
    <message>
        <source>%1 holds something that is not the name of an entity.</source>
        <translation>%1 中包含不是实体名称的内容。</translation>
    </message>
    <message>
        <source>metadata.name is missing.</source>
        <translation>缺少 metadata.name。</translation>
    </message>
    <message>
        <source>metadata.name may have letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only, at most 63.</source>
        <translation>metadata.name 只能包含字母、数字、“-”、“_”和“.”，最多 63 个字符。</translation>
    </message>
    <message>
        <source>metadata.namespace may have small letters, digits and &quot;-&quot; only, at most 63.</source>
        <translation>metadata.namespace 只能包含小写字母、数字和“-”，最多 63 个字符。</translation>
    </message>
    <message>
        <source>spec is missing.</source>
        <translation>缺少 spec。</translation>
    </message>
    <message>
        <source>apiVersion must be backstage.io/v1alpha1.</source>
        <translation>apiVersion 必须是 backstage.io/v1alpha1。</translation>
    </message>
    <message>
        <source>The kind is written User or Group, with a capital letter.</source>
        <translation>kind 应写为 User 或 Group，首字母大写。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Resolver</name>
    <message>
        <source>&quot;%1&quot; is no resolver. There are: %2.</source>
        <translation>“%1”不是解析器。可用的有：%2。</translation>
    </message>
    <message>
        <source>The resolver %1 has no option &quot;%2&quot;.</source>
        <translation>解析器 %1 没有选项“%2”。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SignIn</name>
    <message>
        <source>the annotation bitbucket.org/user-id</source>
        <extracomment>parts of a sentence: where a resolver looks</extracomment>
        <translation>注解 bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>the annotation bitbucket.org/username</source>
        <translation>注解 bitbucket.org/username</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 needs the user&apos;s id, and Bitbucket does not tell it.</source>
        <translation>%1 需要用户 ID，但 Bitbucket 未提供。</translation>
    </message>
    <message>
        <source>%1 needs the username, and Bitbucket tells none for this account.</source>
        <translation>%1 需要用户名，但 Bitbucket 未提供此账户的用户名。</translation>
    </message>
    <message>
        <source>%1 needs the primary e-mail address, confirmed, and Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the consumer.</source>
        <translation>%1 需要已确认的主电子邮件地址，但 Bitbucket 未提供此账户的地址。请在 Bitbucket 上确认该地址，并勾选消费者的 Email。</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked for %2 in %3 of %Ln user(s)</source>
        <extracomment>%1: a resolver, %2: what it looked for, %3: where, such as &quot;spec.profile.email&quot;</extracomment>
        <translation>
            <numerusform>%1 在 %Ln 个用户的“%3”中查找 %2</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>%1 and found %2.</source>
        <translation>%1，找到了 %2。</translation>
    </message>
    <message>
        <source>%1 and found nobody, but it lets in without a user in the catalog.</source>
        <translation>%1，没有找到任何人，但它允许目录中没有的用户登录。</translation>
    </message>
    <message>
        <source>%1 and found nobody.</source>
        <translation>%1，没有找到任何人。</translation>
    </message>
    <message>
        <source>%1 lets in addresses at %2 only, and this one is at another domain.</source>
        <translation>%1 只允许 %2 的地址，而此地址属于其他域。</translation>
    </message>
    <message>
        <source>%1 and found several: %2. Only one may have it.</source>
        <translation>%1，找到了多个：%2。只能有一个。</translation>
    </message>
    <message>
        <source>No resolver is chosen, so nobody is let in.</source>
        <translation>未选择解析器，因此不允许任何人登录。</translation>
    </message>
    <message>
        <source>Backstage would let you in as %1.</source>
        <translation>Backstage 会允许您以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>Backstage would not let you in.</source>
        <translation>Backstage 不会允许您登录。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SystemPolicy</name>
    <message>
        <source>The system&apos;s policy %1 cannot be used: %2 Until that is put right, Windlass neither signs in nor pushes. Ask an administrator.</source>
        <translation>无法使用系统策略 %1：%2在修正之前，Windlass 既不登录也不推送。请联系管理员。</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 的所有者不是 root。</translation>
    </message>
    <message>
        <source>%1 does not belong to user %2.</source>
        <translation>%1 的所有者不是用户 %2。</translation>
    </message>
    <message>
        <source>%1 may be changed by others than its owner.</source>
        <translation>所有者以外的人也可以更改 %1。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot;, or its value, is not known.</source>
        <translation>规则“%1”或其值未知。</translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation>无法查看。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>不是文件。</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>无法打开。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>过大。</translation>
    </message>
    <message>
        <source>On this computer only the workspace %1 may be pushed to; %2 says so. Choose a repository in it.</source>
        <translation>根据 %2，本机只能推送到工作区 %1。请选择其中的仓库。</translation>
    </message>
    <message>
        <source>On this computer only private repositories may be pushed to; %1 says so. Choose a private one.</source>
        <translation>根据 %1，本机只能推送到私有仓库。请选择私有仓库。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::YamlDocuments</name>
    <message>
        <source>An alias stands for a value that it is part of.</source>
        <translation>有别名指向了包含它自身的值。</translation>
    </message>
    <message>
        <source>Values are nested deeper than %L1.</source>
        <translation>值的嵌套超过 %L1 层。</translation>
    </message>
    <message>
        <source>The document has more than %L1 values once its aliases are unfolded.</source>
        <translation>展开别名后，文档中的值超过 %L1 个。</translation>
    </message>
    <message>
        <source>A key is there twice.</source>
        <translation>有重复的键。</translation>
    </message>
    <message>
        <source>This is not YAML.</source>
        <translation>不是 YAML。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件大于 %1。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>文件不是 UTF-8 编码。</translation>
    </message>
</context>
<context>
    <name>windlass::models::ActivityModel</name>
    <message>
        <source>pushed</source>
        <translation>已推送</translation>
    </message>
    <message>
        <source>cancelled, had arrived</source>
        <translation>已取消，但已送达</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>pushed, then failed</source>
        <translation>推送后失败</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
</context>
<context>
    <name>windlass::models::AppModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>windlass::models::ChangeListModel</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <extracomment>lines that came and lines that went, in a narrow column</extracomment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>people&apos;s</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>windlass::models::DifferenceModel</name>
    <message>
        <source>Lines that are the same</source>
        <translation>相同的行</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>仅此处有：%1</translation>
    </message>
    <message>
        <source>No line here</source>
        <translation>此处没有对应的行</translation>
    </message>
</context>
<context>
    <name>windlass::models::PushListModel</name>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryWalk</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle. What came until then is shown.</source>
        <translation>Bitbucket 的列表出现循环。显示的是此前获取的内容。</translation>
    </message>
    <message>
        <source>Bitbucket sends pages with nothing new. What came until then is shown.</source>
        <translation>Bitbucket 返回的页面没有新内容。显示的是此前获取的内容。</translation>
    </message>
</context>
<context>
    <name>windlass::models::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>%L1 分钟前</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>%L1 小时前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>windlass::models::WorkspaceModel</name>
    <message>
        <source>%1, you are an administrator</source>
        <translation>%1，您是管理员</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1，管理员</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AppFolder</name>
    <message>
        <source>The folder &quot;%1&quot; is missing. It may have been moved or deleted.</source>
        <translation>缺少文件夹“%1”。它可能已被移动或删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder of the app.</source>
        <translation>“%1”不是文件夹。请选择应用的文件夹。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>无法读取文件夹“%1”。请检查其权限。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AuthorFinding</name>
    <message>
        <source>Git signs your commits with %1, which is none of your addresses on Bitbucket. It will not show them as yours.</source>
        <translation>git 会用 %1 为您的提交署名，但这不是您在 Bitbucket 上的地址。Bitbucket 不会将这些提交显示为您的提交。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Finding</name>
    <message>
        <source>Bitbucket refuses pushes over 3.5 GB and repositories over 4 GB. These files may be too much.</source>
        <translation>Bitbucket 拒绝超过 3.5 GB 的推送和超过 4 GB 的仓库。这些文件可能过大。</translation>
    </message>
    <message>
        <source>Git has no name and e-mail address for you here. The commit will carry your name on Bitbucket, without an address.</source>
        <translation>此处的 git 没有您的姓名和电子邮件地址。提交将使用您在 Bitbucket 上的姓名，不带地址。</translation>
    </message>
    <message>
        <source>There is no .gitignore. The usual one for %1 leaves out %2, …</source>
        <translation>没有 .gitignore。%1 常用的 .gitignore 会排除 %2 等。</translation>
    </message>
    <message>
        <source>Files in %1 hold what looks like secrets: %2</source>
        <translation>%1 中的文件包含疑似机密：%2</translation>
    </message>
    <message>
        <source>%1 needs a filter program (Git LFS, for example). Windlass does not run such programs; take the rule out of .gitattributes or push with git.</source>
        <translation>%1 需要过滤器程序（例如 Git LFS）。Windlass 不运行此类程序；请从 .gitattributes 中删除该规则，或使用 git 推送。</translation>
    </message>
    <message>
        <source>%1 is a repository of its own and is left out.</source>
        <translation>%1 是独立的仓库，将被排除。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder and is left out.</source>
        <translation>%1 既不是文件也不是文件夹，将被排除。</translation>
    </message>
    <message>
        <source>%1 is staged in git with other content than the file has. Commit it with git, or unstage it.</source>
        <translation>%1 在 git 中暂存的内容与文件内容不同。请用 git 提交，或取消暂存。</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB and will stay in the history for ever.</source>
        <translation>%1 超过 10 MB，将永久保留在历史记录中。</translation>
    </message>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts.</source>
        <translation>%1 超过了 Bitbucket 接受的 100 MB 上限。</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB and will stay in the history for ever.</source>
        <translation>%1 超过 50 MB，将永久保留在历史记录中。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The path of %1 is too long for Windows.</source>
        <translation>%1 的路径对 Windows 来说过长。</translation>
    </message>
    <message>
        <source>Windows cannot have a file named %1. Nobody can clone it there.</source>
        <translation>Windows 不允许名为 %1 的文件。在 Windows 上将无法克隆。</translation>
    </message>
    <message>
        <source>%1 and %2 are one file on Windows and macOS. One of them will be lost there.</source>
        <translation>%1 和 %2 在 Windows 和 macOS 上是同一个文件。其中一个会在那里丢失。</translation>
    </message>
    <message>
        <source>%1 is a link that leaves the folder. It leads nowhere for others.</source>
        <translation>%1 是指向文件夹之外的链接。对他人来说该链接无效。</translation>
    </message>
    <message>
        <source>%1 cannot be read: its path is too long. Move it up, or leave it out with .gitignore.</source>
        <translation>无法读取 %1：路径过长。请将其移到上层，或用 .gitignore 排除。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::History</name>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts, in the commit %2 that goes along.</source>
        <translation>一并推送的提交 %2 中的 %1 超过了 Bitbucket 接受的 100 MB。</translation>
    </message>
    <message>
        <source>In the commit %1, which goes along: %2</source>
        <translation>在一并推送的提交 %1 中：%2</translation>
    </message>
    <message>
        <source>More than %L1 commits go along. Windlass looked for secrets in the newest of them only.</source>
        <translation>将一并推送超过 %L1 个提交。Windlass 只在其中最新的提交里查找了机密。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::IgnoreFile</name>
    <message>
        <source>The file .gitignore could not be written, and was left as it is. Check the permissions of the folder and the free space on the disk.</source>
        <translation>无法写入 .gitignore 文件，已保持原样。请检查文件夹的权限和磁盘可用空间。</translation>
    </message>
    <message>
        <source>.gitignore is not a plain file in this folder. Replace it by one.</source>
        <translation>此文件夹中的 .gitignore 不是普通文件。请将其替换为普通文件。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Junk</name>
    <message>
        <source>installed packages</source>
        <translation>已安装的软件包</translation>
    </message>
    <message>
        <source>build output</source>
        <translation>构建输出</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>settings of an editor</source>
        <translation>编辑器设置</translation>
    </message>
    <message>
        <source>files of the operating system</source>
        <translation>操作系统文件</translation>
    </message>
    <message>
        <source>a memory dump</source>
        <translation>内存转储</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>归档文件</translation>
    </message>
    <message>
        <source>a log</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %Ln file(s), %3. It need not be pushed.</source>
        <translation>
            <numerusform>%1 是%2：%Ln 个文件，%3。无需推送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::projects::Parent</name>
    <message>
        <source>%1 on Bitbucket has commits that this folder does not have, so pushing would undo them. Nothing was changed. Get them with git first, push for review, or choose an empty repository.</source>
        <translation>Bitbucket 上的 %1 有此文件夹没有的提交，推送会撤消它们。未更改任何内容。请先用 git 获取这些提交，或推送供评审，或选择空仓库。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Plan</name>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>文件夹有自己的 git 仓库，因此不是单纯的生成器输出。请作为工作树推送。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Secret</name>
    <message>
        <source>a private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>an access key of %1</source>
        <translation>%1 的访问密钥</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>an access token of %1</source>
        <translation>%1 的访问令牌</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>a secret address of %1</source>
        <translation>%1 的机密地址</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>包含密码的地址</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>密码或密钥</translation>
    </message>
    <message>
        <source>%1 could not be read again to look for secrets in it.</source>
        <translation>无法重新读取 %1 以查找其中的机密。</translation>
    </message>
    <message>
        <source>%1 holds what looks like %2 (line %L3).</source>
        <translation>%1 中有疑似%2的内容（第 %L3 行）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds what looks like %2 (line %L3), and %Ln more secret(s).</source>
        <translation>
            <numerusform>%1 中有疑似%2的内容（第 %L3 行），另有 %Ln 个机密。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::store::Apps</name>
    <message>
        <source>Meanwhile another Windlass has linked this app to another repository, or removed its link. See where it goes now, then try again.</source>
        <translation>在此期间，另一个 Windlass 已将此应用关联到其他仓库，或取消了其关联。请查看它现在的去向，然后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::store::Database</name>
    <message>
        <source>Windlass cannot read or write its own database. Check that the disk is not full and that the profile folder may be written.</source>
        <translation>Windlass 无法读写自己的数据库。请检查磁盘是否已满，以及配置文件夹是否可写。</translation>
    </message>
    <message>
        <source>The database of this profile was written by a newer Windlass. Use that version, or another profile.</source>
        <translation>此配置的数据库由更新版本的 Windlass 写入。请使用该版本，或使用其他配置。</translation>
    </message>
    <message>
        <source>The database of this profile is damaged. Put a copy of it back, or move it away and sign in again.</source>
        <translation>此配置的数据库已损坏。请放回它的一份副本，或将其移走并重新登录。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AboutDialog</name>
    <message>
        <source>About Windlass</source>
        <translation>关于 Windlass</translation>
    </message>
    <message>
        <source>Windlass pushes generated apps into Bitbucket Cloud.</source>
        <translation>Windlass 将生成的应用推送到 Bitbucket Cloud。</translation>
    </message>
    <message>
        <source>It is free software: you may use, change and share it under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>这是自由软件：您可以依据 GNU 通用公共许可证（GNU General Public License）第 3 版或更高版本使用、修改和分享。不提供任何担保。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountCardDialog</name>
    <message>
        <source>Account Details</source>
        <translation>账户详细信息</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>目录中的名称</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>上次刷新</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Open Authorized Apps</source>
        <translation>打开已授权的应用</translation>
    </message>
    <message>
        <source>Your page on Bitbucket, where access can be revoked</source>
        <translation>您在 Bitbucket 上可撤销访问权限的页面</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>检查权限...</translation>
    </message>
    <message>
        <source>Sign In Again...</source>
        <translation>重新登录...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bitbucket did not say</source>
        <translation>Bitbucket 未说明</translation>
    </message>
    <message>
        <source>Fetched when it is needed</source>
        <translation>需要时获取</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Good until Bitbucket refuses it</source>
        <translation>在 Bitbucket 拒绝之前有效</translation>
    </message>
    <message>
        <source>None since the sign-in</source>
        <translation>登录后尚未刷新</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>正在查询...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountMenu</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（密钥 %2）</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add Account...</source>
        <translation>添加账户(&amp;A)...</translation>
    </message>
    <message>
        <source>Account &amp;Details...</source>
        <translation>账户详细信息(&amp;D)...</translation>
    </message>
    <message>
        <source>Sign &amp;In Again...</source>
        <translation>重新登录(&amp;I)...</translation>
    </message>
    <message>
        <source>Check &amp;Permissions...</source>
        <translation>检查权限(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Hand Over Key...</source>
        <translation>移交密钥(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppController</name>
    <message>
        <source>looking...</source>
        <translation>正在扫描...</translation>
    </message>
    <message>
        <source>folder is missing</source>
        <translation>文件夹缺失</translation>
    </message>
    <message>
        <source>cannot be pushed</source>
        <translation>无法推送</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>paused: continue</source>
        <translation>已暂停：可继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>ready for the first push</source>
        <translation>可首次推送</translation>
    </message>
    <message>
        <source>waiting...</source>
        <translation>正在等待...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>正在推送 %L1%</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>正在推送</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppPage</name>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>更改...</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>选择其他仓库</translation>
    </message>
    <message>
        <source>Open a pull request</source>
        <translation>创建拉取请求</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Show Files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>%1 (%2, will be created)</source>
        <translation>%1（%2，将创建）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>提交到 %1</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>查看更改...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::BranchRow</name>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>拉取请求的目标分支</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>正在加载...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ChooseRepositoryDialog</name>
    <message>
        <source>&amp;Generator output: keep people&apos;s changes</source>
        <translation>生成器输出：保留人工更改(&amp;G)</translation>
    </message>
    <message>
        <source>Create on Bitbucket</source>
        <translation>在 Bitbucket 上创建</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose Repository</source>
        <translation>选择仓库</translation>
    </message>
    <message>
        <source>The folder stays free of git. What people change in the repository is kept when the app is generated again.</source>
        <translation>文件夹中不会有 git。重新生成应用时，会保留人们在仓库中所做的更改。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>工作区(&amp;W)</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>此账户看不到工作区 %1。</translation>
    </message>
    <message>
        <source>Select a repository.</source>
        <translation>请选择仓库。</translation>
    </message>
    <message>
        <source>Loading workspaces...</source>
        <translation>正在加载工作区...</translation>
    </message>
    <message>
        <source>This account has no workspace yet. Create one on bitbucket.org.</source>
        <translation>此账户尚无工作区。请在 bitbucket.org 上创建一个。</translation>
    </message>
    <message>
        <source>The key lacks &quot;%1&quot;. Create it on bitbucket.org, then choose it here.</source>
        <extracomment>%1 is a box of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>密钥缺少“%1”权限。请在 bitbucket.org 上创建仓库，然后在此处选择。</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 已存在。请在列表中选择它，或输入其他名称。</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>创建“%1”</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>推送之前不会创建任何内容。</translation>
    </message>
    <message>
        <source>For a folder that a generator writes and nobody edits. It is only read: it gets no git repository. When it is generated again, the new output is merged with what people changed in the repository since; where both changed the same lines you are asked. Leave it unticked for a folder that you work in yourself.</source>
        <translation>用于由生成器写入、无人编辑的文件夹。它只会被读取，不会创建 git 仓库。再次生成时，新的输出会与此后仓库中的人工更改合并；双方更改了相同的行时会询问您。对于您自己在其中工作的文件夹，请不要勾选。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ConnectDialog</name>
    <message>
        <source>Connect to Bitbucket</source>
        <translation>连接到 Bitbucket</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CreateKeyPage</name>
    <message>
        <source>Create a Key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Workspace or its address</source>
        <translation>工作区或其地址</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>打开 Bitbucket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Private consumer: leave unticked</source>
        <translation>“This is a private consumer”：不要勾选</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>工作区(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Callback URL</source>
        <translation>回调 URL(&amp;C)</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>为什么需要这些？</translation>
    </message>
    <message>
        <source>I only push to repositories that exist</source>
        <translation>我只推送到已有的仓库</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>As Amplication asks</source>
        <translation>按 Amplication 的要求</translation>
    </message>
    <message>
        <source>As Backstage asks</source>
        <translation>按 Backstage 的要求</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>复制给管理员的消息</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>创建工作区...</translation>
    </message>
    <message>
        <source>Not an administrator?</source>
        <translation>不是管理员？</translation>
    </message>
    <message>
        <source>No workspace yet?</source>
        <translation>还没有工作区？</translation>
    </message>
    <message>
        <source>When the workspace is there, enter its name above.</source>
        <translation>工作区创建好后，请在上方输入其名称。</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>我已有密钥</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Enter the workspace first.</source>
        <translation>请先输入工作区。</translation>
    </message>
    <message>
        <source>Copied. The answer&apos;s key goes to step 2.</source>
        <translation>已复制。收到回复后，请在第 2 步输入其中的密钥。</translation>
    </message>
    <message>
        <source>The workspace in which the consumer is made, by its name in addresses, or any address in it copied from your browser. You have to be its administrator. The consumer then serves every workspace that you can see.</source>
        <translation>要在其中创建消费者的工作区：可以填写它在地址中的名称，或从浏览器复制的其中任意地址。您必须是它的管理员。之后该消费者适用于您能看到的所有工作区。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: a box of Bitbucket&apos;s page; %2: a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DetailsPanel</name>
    <message>
        <source>Remove from This List</source>
        <translation>从此列表中移除</translation>
    </message>
    <message>
        <source>Clone address (HTTPS)</source>
        <translation>克隆地址（HTTPS）</translation>
    </message>
    <message>
        <source>Clone address (SSH)</source>
        <translation>克隆地址（SSH）</translation>
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
        <translation>选择一个仓库以查看更多信息。</translation>
    </message>
    <message>
        <source>nothing pushed yet</source>
        <translation>尚未推送任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branch(es)</source>
        <translation>
            <numerusform>%Ln 个分支</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pull request(s)</source>
        <translation>
            <numerusform>%Ln 个未关闭的拉取请求</numerusform>
        </translation>
    </message>
    <message>
        <source>pull requests cannot be seen</source>
        <translation>无法查看拉取请求</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>正在查询...</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>现在的名称是 %1。</translation>
    </message>
    <message>
        <source>This repository is empty.</source>
        <translation>此仓库为空。</translation>
    </message>
    <message>
        <source>There is no README.</source>
        <translation>没有 README。</translation>
    </message>
    <message>
        <source>This repository is no longer here. It was deleted, archived or moved, or this account may not see it any more.</source>
        <translation>此仓库已不在此处。它可能已被删除、归档或移动，或者此账户已无权查看。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DifferencePane</name>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1：%2。%3：%4。</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>两侧相同。</translation>
    </message>
    <message>
        <source>A binary file: it has no lines to show. %1</source>
        <translation>二进制文件，没有可显示的行。%1</translation>
    </message>
    <message>
        <source>Too large to show line by line. %1</source>
        <translation>文件过大，无法逐行显示。%1</translation>
    </message>
    <message>
        <source>Lines: %1 came, %2 went.</source>
        <translation>行：新增 %1，删除 %2。</translation>
    </message>
    <message>
        <source>%1 Only the beginning is shown.</source>
        <translation>%1仅显示开头部分。</translation>
    </message>
    <message>
        <source>Lines of both sides</source>
        <translation>两侧的行</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>正在查询...</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DirectoryDialog</name>
    <message>
        <source>Folder in Repository</source>
        <translation>仓库中的文件夹</translation>
    </message>
    <message>
        <source>the whole repository</source>
        <translation>整个仓库</translation>
    </message>
    <message>
        <source>The app&apos;s files go into this folder of the repository. Nothing outside of it changes. Files that were pushed elsewhere stay there.</source>
        <translation>应用的文件会放入仓库的此文件夹中。文件夹之外的内容不会改变。已推送到别处的文件会留在原处。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Type it as it is in the repository, like services/shop.</source>
        <translation>请按仓库中的写法输入，例如 services/shop。</translation>
    </message>
    <message>
        <source>Several apps can share a repository, each in a folder of its own. Type the folder as it is seen from the top of the repository, such as services/shop. Empty means that the repository is this app&apos;s alone. New files go there from the next push on; nothing is moved.</source>
        <translation>多个应用可以共用一个仓库，各占一个文件夹。请填写从仓库顶层看到的文件夹，例如 services/shop。留空表示仓库只属于此应用。从下一次推送起，新文件会放到那里；不会移动任何内容。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EmptyPage</name>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>连接到 Bitbucket...</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>添加应用...</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Push a generated app to Bitbucket.</source>
        <translation>将生成的应用推送到 Bitbucket。</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>没有账户？</translation>
    </message>
    <message>
        <source>Try Without an Account</source>
        <translation>免账户试用</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EnterKeyPage</name>
    <message>
        <source>Enter Key and Secret</source>
        <translation>输入密钥和机密</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Callback &amp;URL</source>
        <translation>回调 URL(&amp;U)</translation>
    </message>
    <message>
        <source>The one registered at the consumer, letter by letter.</source>
        <translation>与消费者中登记的完全一致，一字不差。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>机密(&amp;S)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Paste Both</source>
        <translation>粘贴两者</translation>
    </message>
    <message>
        <source>Read from a File...</source>
        <translation>从文件读取...</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The secret cannot be kept yet.</source>
        <translation>目前还无法保存机密。</translation>
    </message>
    <message>
        <source>Key and secret were pasted.</source>
        <translation>已粘贴密钥和机密。</translation>
    </message>
    <message>
        <source>The clipboard does not hold a key and a secret. Copy both from the consumer&apos;s page.</source>
        <translation>剪贴板中没有密钥和机密。请从消费者页面复制两者。</translation>
    </message>
    <message>
        <source>Read Key and Secret</source>
        <translation>读取密钥和机密</translation>
    </message>
    <message>
        <source>Amplication and Backstage (%1)</source>
        <translation>Amplication 和 Backstage (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Read from the file of %1.</source>
        <translation>已从 %1 的文件读取。</translation>
    </message>
    <message>
        <source>Settings, People offers its sign-in resolvers.</source>
        <translation>可以在“设置”的“人员”中采用其登录解析器。</translation>
    </message>
    <message>
        <source>Where Bitbucket sends your browser after you have granted access: to Windlass on this computer. It has to be what is entered at the consumer, letter by letter; a slash too many is enough to be refused. Change it only for a consumer that was made for another program.</source>
        <translation>授权后 Bitbucket 将浏览器转到的位置，即本机上的 Windlass。它必须与消费者中填写的内容一字不差；多一个斜杠就会被拒绝。只有当消费者是为其他程序创建的时才需更改。</translation>
    </message>
    <message>
        <source>The name that Bitbucket has given the consumer. Open the consumer on the page OAuth consumers of the workspace to see it. It is not secret.</source>
        <translation>Bitbucket 为消费者分配的名称。在工作区的 OAuth consumers 页面打开该消费者即可看到。它不需要保密。</translation>
    </message>
    <message>
        <source>The consumer&apos;s password, shown below its key. It is kept in the keychain of your system and in no file, and is sent to Bitbucket only. Who gives it to you should use a way that others cannot read.</source>
        <translation>消费者的密码，显示在其密钥下方。它保存在系统的钥匙串中，不会写入任何文件，并且只发送给 Bitbucket。把它交给您的人应使用他人无法读取的方式。</translation>
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
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>不含机密、地址和您的主文件夹</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FeatureTable</name>
    <message>
        <source>What was refused</source>
        <translation>被拒绝的内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no; tick %1</source>
        <translation>否；请勾选 %1</translation>
    </message>
    <message>
        <source>no; this was refused: tick %1</source>
        <translation>否，已被拒绝；请勾选 %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FilesDialog</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FindingsPanel</name>
    <message>
        <source>Leave Out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>This Time</source>
        <translation>仅此次</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>(%L1 of %L2)</source>
        <translation>（%L1/%L2）</translation>
    </message>
    <message>
        <source>What Now?</source>
        <translation>该怎么办？</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Writes to .gitignore: %1</source>
        <translation>写入 .gitignore：%1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ForgetBox</name>
    <message>
        <source>Forget Everything on This Computer...</source>
        <translation>清除本机上的所有内容...</translation>
    </message>
    <message>
        <source>Accounts, secrets, the list of apps, history and settings. The folders of your apps stay as they are.</source>
        <translation>账户、机密、应用列表、历史记录和设置。应用的文件夹保持不变。</translation>
    </message>
    <message>
        <source>Forget Everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>要清除本机上的所有内容吗？</translation>
    </message>
    <message>
        <source>You are signed out of all accounts, and Windlass starts like new. This cannot be undone.</source>
        <translation>您将从所有账户退出登录，Windlass 会恢复到初始状态。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>正在清除...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HandoverDialog</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1（无需更改）</translation>
    </message>
    <message>
        <source>Hand Over Key</source>
        <translation>移交密钥</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>文件...</translation>
    </message>
    <message>
        <source>The configuration of Backstage that is to have the key</source>
        <translation>要接收密钥的 Backstage 配置</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep both in the .env file</source>
        <translation>两者都保存在 .env 文件中(&amp;K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is left to do</source>
        <translation>复制剩余步骤</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a Configuration</source>
        <translation>选择配置</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the folder of the program to see what would be written there.</source>
        <translation>选择程序的文件夹，以查看将写入的内容。</translation>
    </message>
    <message>
        <source>Takes back what was written to %1</source>
        <translation>撤回写入 %1 的内容</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>此处已不再保存该消费者的机密。请重新登录。</translation>
    </message>
    <message>
        <source>&amp;What will be written; secrets are not shown</source>
        <translation>将写入的内容，不显示机密(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What Is Left to Do</source>
        <translation>剩余步骤(&amp;W)</translation>
    </message>
    <message>
        <source>Written. Read what is left to do.</source>
        <translation>已写入。请阅读剩余步骤。</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>文件已恢复原样。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HelpDialog</name>
    <message>
        <source>Windlass Help</source>
        <translation>Windlass 帮助</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HistoryPage</name>
    <message>
        <source>No pushes yet.</source>
        <translation>尚无推送。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the app</source>
        <translation>返回应用</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>在 Bitbucket 上打开</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>查看拉取请求...</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史记录</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>windlass::ui::KeychainPanel</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Keep Until I Quit</source>
        <translation>保留到退出</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>保存位置：%1</translation>
    </message>
    <message>
        <source>It works: a secret was written, read and deleted.</source>
        <translation>工作正常：已成功写入、读取并删除一个机密。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1: the name of a language, in that language</extracomment>
        <translation>跟随系统（%1）</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>It is not kept in a file.</source>
        <translation>它不保存在文件中。</translation>
    </message>
    <message>
        <source>It is kept in %1. No secret is in it.</source>
        <translation>它保存在 %1 中，不含任何机密。</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>不含机密、地址和您的主文件夹</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::MainWindow</name>
    <message>
        <source>A push is running. Wait until it has ended, or cancel it, to forget everything.</source>
        <translation>正在推送。要清除所有内容，请等待推送结束或将其取消。</translation>
    </message>
    <message>
        <source>Add App</source>
        <translation>添加应用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s), the newest %1</source>
        <translation>
            <numerusform>%Ln 次构建，最新的为%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Windlass</source>
        <translation>Windlass</translation>
    </message>
    <message>
        <source>Windlass (Practice)</source>
        <translation>Windlass（练习）</translation>
    </message>
    <message>
        <source>Practice: this is not the real Bitbucket.</source>
        <translation>练习环境：这不是真正的 Bitbucket。</translation>
    </message>
    <message>
        <source>Secrets are kept until you quit. Next time, sign in again.</source>
        <translation>机密会保留到退出为止。下次请重新登录。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add App...</source>
        <translation>添加应用(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>设置(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Windlass Help</source>
        <translation>Windlass 帮助(&amp;W)</translation>
    </message>
    <message>
        <source>After a &amp;Secret Was Pushed...</source>
        <translation>推送了机密之后(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;About Windlass</source>
        <translation>关于 Windlass(&amp;A)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>推送(&amp;P)</translation>
    </message>
    <message>
        <source>Push &amp;All</source>
        <translation>全部推送(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change Repository...</source>
        <translation>更改仓库(&amp;C)...</translation>
    </message>
    <message>
        <source>Remove &amp;Link</source>
        <translation>取消关联(&amp;L)</translation>
    </message>
    <message>
        <source>Folder &amp;in Repository...</source>
        <translation>仓库中的文件夹(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Generator Output</source>
        <translation>生成器输出(&amp;G)</translation>
    </message>
    <message>
        <source>Pull Re&amp;quests...</source>
        <translation>拉取请求(&amp;Q)...</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Select one app in the list.</source>
        <translation>请在列表中选择一个应用。</translation>
    </message>
    <message>
        <source>A push of this app is running.</source>
        <translation>此应用正在推送。</translation>
    </message>
    <message>
        <source>This app is not linked to a repository.</source>
        <translation>此应用未关联到仓库。</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own.</source>
        <translation>文件夹有自己的 git 仓库。</translation>
    </message>
    <message>
        <source>What people change in the repository is kept when the app is generated again.</source>
        <translation>重新生成应用时，会保留人们在仓库中所做的更改。</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>此账户看不到工作区 %1。</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>添加应用...</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write Once as Amplication Does</source>
        <translation>像 Amplication 一样只写一次(&amp;W)</translation>
    </message>
    <message>
        <source>Services, modules, controllers and resolvers are made where they are missing, and then left to people.</source>
        <translation>服务、模块、控制器和解析器在缺失时创建，之后由人工维护。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NetworkFace</name>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Holds for Bitbucket and for git, never for this computer itself.</source>
        <translation>用于 Bitbucket 和 git，不用于本机。</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s proxy</source>
        <translation>系统代理(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>无代理(&amp;N)</translation>
    </message>
    <message>
        <source>This &amp;HTTP proxy</source>
        <translation>使用此 HTTP 代理(&amp;H)</translation>
    </message>
    <message>
        <source>This S&amp;OCKS 5 proxy</source>
        <translation>使用此 SOCKS 5 代理(&amp;O)</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Enter the address. Until then: %1.</source>
        <translation>请输入地址。在此之前使用：%1。</translation>
    </message>
    <message>
        <source>Asking Bitbucket...</source>
        <translation>正在询问 Bitbucket...</translation>
    </message>
    <message>
        <source>Bitbucket answers.</source>
        <translation>Bitbucket 已应答。</translation>
    </message>
    <message>
        <source>Host and port of the proxy that your network asks for, such as proxy.example.com:8080. Ask who runs your network if you do not know it. A name and a password for it belong into the settings of the system.</source>
        <translation>您的网络所要求的代理的主机和端口，例如 proxy.example.com:8080。如果不知道，请询问网络管理员。其用户名和密码应填写在系统设置中。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NewRepositoryForm</name>
    <message>
        <source>Enter a name with letters or digits.</source>
        <translation>请输入包含字母或数字的名称。</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>私有(&amp;P)</translation>
    </message>
    <message>
        <source>Name of the new repository</source>
        <translation>新仓库的名称</translation>
    </message>
    <message>
        <source>Project of the new repository</source>
        <translation>新仓库的项目</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;roject</source>
        <translation>项目(&amp;R)</translation>
    </message>
    <message>
        <source>Description of the new repository</source>
        <translation>新仓库的描述</translation>
    </message>
    <message>
        <source>Main branch of the new repository</source>
        <translation>新仓库的主分支</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>Main &amp;branch</source>
        <translation>主分支(&amp;B)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Private (this workspace allows no other)</source>
        <translation>私有（此工作区只允许私有）(&amp;P)</translation>
    </message>
    <message>
        <source>The workspace&apos;s oldest project</source>
        <translation>工作区中最早的项目</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>此名称可用。</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 已存在。请在列表中选择它，或输入其他名称。</translation>
    </message>
    <message>
        <source>Nobody knows whether this name is free: %1</source>
        <translation>无法确定此名称是否可用：%1</translation>
    </message>
    <message>
        <source>Will be created as %1/%2/%3</source>
        <translation>将创建为 %1/%2/%3</translation>
    </message>
    <message>
        <source>Bitbucket groups the repositories of a workspace in projects, which can have rules for who may see and change them. Where you leave the choice to Bitbucket, it takes the oldest project.</source>
        <translation>Bitbucket 将工作区的仓库归入项目，项目可以规定谁能查看和更改它们。如果由 Bitbucket 选择，它会使用最早的项目。</translation>
    </message>
    <message>
        <source>Ticked, only people with access to the workspace can see the repository. Before anything is sent, Windlass reads back from Bitbucket that it is as you chose.</source>
        <translation>勾选后，只有能访问该工作区的人才能看到此仓库。在发送任何内容之前，Windlass 会从 Bitbucket 读回并确认与您的选择一致。</translation>
    </message>
    <message>
        <source>The branch that the first push makes, and that others get when they clone the repository. Empty means the one of your folder, or main.</source>
        <translation>首次推送所创建的分支，也是他人克隆仓库时得到的分支。留空表示您文件夹的分支，或 main。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NothingCameBack</name>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Use Address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>浏览器最后停留的地址</translation>
    </message>
    <message>
        <source>&quot;Invalid redirect_uri&quot;: the consumer needs exactly this callback URL. localhost is not 127.0.0.1; port and slashes count.</source>
        <translation>“Invalid redirect_uri”：消费者需要与此完全一致的回调 URL。localhost 与 127.0.0.1 不同；端口和斜杠也要一致。</translation>
    </message>
    <message>
        <source>&quot;Refused to connect&quot;: paste the address that the browser shows.</source>
        <translation>“拒绝了我们的连接请求”（Refused to connect）：请粘贴浏览器显示的地址。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::OutcomePanel</name>
    <message>
        <source>Open on Bitbucket</source>
        <translation>在 Bitbucket 上打开</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>查看拉取请求...</translation>
    </message>
    <message>
        <source>Your files are unchanged.</source>
        <translation>您的文件未更改。</translation>
    </message>
    <message>
        <source>Change Repository...</source>
        <translation>更改仓库...</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PeopleFace</name>
    <message>
        <source>Catalog of people, as Backstage has it</source>
        <translation>人员目录（Backstage 格式）</translation>
    </message>
    <message>
        <source>YAML files, folder or https://backstage.example.com</source>
        <translation>YAML 文件、文件夹或 https://backstage.example.com</translation>
    </message>
    <message>
        <source>Ca&amp;talog</source>
        <translation>目录(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files...</source>
        <translation>文件(&amp;F)...</translation>
    </message>
    <message>
        <source>F&amp;older...</source>
        <translation>文件夹(&amp;O)...</translation>
    </message>
    <message>
        <source>Kept with the secrets; enter it to change it</source>
        <translation>已与机密一起保存；如需更改请输入</translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation>令牌(&amp;N)</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>&amp;Sign-in must match: who is not found is signed out</source>
        <translation>登录必须匹配：找不到的人将退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>Commits take name and e-ma&amp;il from the catalog</source>
        <translation>提交使用目录中的姓名和电子邮件(&amp;I)</translation>
    </message>
    <message>
        <source>Look for the account by</source>
        <translation>查找账户的方式</translation>
    </message>
    <message>
        <source>Would Backstage &amp;Let Me In?</source>
        <translation>Backstage 会允许我登录吗？(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;py Missing Entity</source>
        <translation>复制缺少的实体(&amp;P)</translation>
    </message>
    <message>
        <source>The system&apos;s policy says so.</source>
        <translation>由系统策略规定。</translation>
    </message>
    <message>
        <source>The token is stored.</source>
        <translation>令牌已存储。</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>正在查询...</translation>
    </message>
    <message>
        <source>The catalog as it was at %1 was used.</source>
        <translation>使用了 %1 时的目录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Where people are described, as for Backstage: one or several YAML files with entities of the kind User, a folder with such files, or the address of a Backstage server. Empty means that nobody is looked up.</source>
        <translation>描述人员的位置，与 Backstage 相同：一个或多个包含 User 类实体的 YAML 文件、包含此类文件的文件夹，或 Backstage 服务器的地址。留空表示不查找任何人。</translation>
    </message>
    <message>
        <source>A token for Backstage&apos;s catalog, from who runs that server. It is not a token of Bitbucket. It is kept where your other secrets are.</source>
        <translation>用于 Backstage 目录的令牌，由管理该服务器的人提供。它不是 Bitbucket 的令牌。它与您的其他机密保存在同一位置。</translation>
    </message>
    <message>
        <source>After signing in at Bitbucket the account is looked up in the catalog. Whoever is not found there is signed out of Windlass again. This protects nothing at Bitbucket itself.</source>
        <translation>在 Bitbucket 登录后，会在目录中查找该账户。找不到的人将从 Windlass 退出登录。这并不保护 Bitbucket 本身的任何内容。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PermissionHints</name>
    <message>
        <source>The key lacks a permission. Tick &quot;%1&quot; on its page on Bitbucket and sign in again.</source>
        <translation>密钥缺少权限。请在 Bitbucket 上该密钥的页面中勾选“%1”，然后重新登录。</translation>
    </message>
    <message>
        <source>Your role in this workspace does not create repositories. Ask an administrator of it.</source>
        <translation>您在此工作区中的角色不能创建仓库。请联系工作区管理员。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ProgressMarks</name>
    <message>
        <source>Pushing, %L1 %</source>
        <translation>正在推送，%L1%</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Push</name>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln 个文件，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln 个已更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored.</source>
        <translation>
            <numerusform>%Ln 个已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the folder...</source>
        <translation>正在扫描文件夹...</translation>
    </message>
    <message>
        <source>Looking for secrets: %1</source>
        <translation>正在查找机密：%1</translation>
    </message>
    <message>
        <source>Looking at the folder: %1</source>
        <translation>正在扫描文件夹：%1</translation>
    </message>
    <message>
        <source>Pushed to %1. %2 was found on Bitbucket.</source>
        <translation>已推送到 %1。已在 Bitbucket 上找到 %2。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushAllPage</name>
    <message>
        <source>No apps yet.</source>
        <translation>尚无应用。</translation>
    </message>
    <message>
        <source>Show App</source>
        <translation>显示应用</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>在 Bitbucket 上打开</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>查看拉取请求...</translation>
    </message>
    <message>
        <source>Push All</source>
        <translation>全部推送</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln app(s)</source>
        <translation>
            <numerusform>推送 %Ln 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Add an app first.</source>
        <translation>请先添加应用。</translation>
    </message>
    <message>
        <source>The folders are being read.</source>
        <translation>正在读取文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) can be pushed, %1.</source>
        <translation>
            <numerusform>可推送 %Ln 个应用，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to push.</source>
        <translation>没有可推送的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be pushed yet.</source>
        <translation>
            <numerusform>%Ln 个尚无法推送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushed.</source>
        <translation>
            <numerusform>%Ln 个已推送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>剩余 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln 个失败。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>连接到 Bitbucket...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>选择仓库...</translation>
    </message>
    <message>
        <source>Continue Push</source>
        <translation>继续推送</translation>
    </message>
    <message>
        <source>Create and Push</source>
        <translation>创建并推送</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>推送供评审</translation>
    </message>
    <message>
        <source>Push to %1</source>
        <translation>推送到 %1</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>正在读取文件夹。</translation>
    </message>
    <message>
        <source>This must be put right first.</source>
        <translation>必须先解决此问题。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last push.</source>
        <translation>自上次推送以来没有更改。</translation>
    </message>
    <message>
        <source>First decide about %1.</source>
        <translation>请先决定如何处理 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be pushed as it is.</source>
        <translation>%1 目前的状态无法推送。</translation>
    </message>
    <message>
        <source>%1 has refused a direct push. Open a pull request instead.</source>
        <translation>%1 已拒绝直接推送。请改为创建拉取请求。</translation>
    </message>
    <message>
        <source>Last push %1, %2</source>
        <translation>上次推送：%1，%2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushRow</name>
    <message>
        <source>waiting...</source>
        <translation>正在等待...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>正在推送 %L1%</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>正在推送</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>正在扫描...</translation>
    </message>
    <message>
        <source>cannot be pushed yet</source>
        <translation>尚无法推送</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>已推送</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadmeView</name>
    <message>
        <source>README preview</source>
        <translation>README 预览</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not You?</source>
        <translation>不是您？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the consumers of the workspace</source>
        <translation>打开工作区的消费者</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>创建工作区...</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>复制给管理员的消息</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Connected as %1. Looking...</source>
        <translation>已连接为 %1。正在查询...</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>已连接为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Connected as %1, %Ln workspace(s).</source>
        <translation>
            <numerusform>已连接为 %1，%Ln 个工作区。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no workspace yet. Create one on Bitbucket.</source>
        <translation>尚无工作区。请在 Bitbucket 上创建一个。</translation>
    </message>
    <message>
        <source>Only an administrator of the consumer&apos;s workspace can tick a box.</source>
        <translation>只有消费者所属工作区的管理员才能勾选。</translation>
    </message>
    <message>
        <source>Open the consumer, tick the box, press Save, then Check Again.</source>
        <translation>请打开消费者，勾选相应的框，按“Save”，然后按“重新检查”。</translation>
    </message>
    <message>
        <source>Copied. When the boxes are ticked, Check Again.</source>
        <translation>已复制。勾选完成后，请按“重新检查”。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Remedies</name>
    <message>
        <source>Sign In...</source>
        <translation>登录...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>选择仓库...</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>检查权限...</translation>
    </message>
    <message>
        <source>Keychain...</source>
        <translation>钥匙串...</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>推送供评审</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>在 Bitbucket 上打开</translation>
    </message>
    <message>
        <source>Get New Commits</source>
        <translation>获取新提交</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>查看更改...</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>信任此文件夹</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RemoteOffer</name>
    <message>
        <source>Choose It</source>
        <translation>选择它</translation>
    </message>
    <message>
        <source>Chooses the repository that git&apos;s configuration names</source>
        <translation>选择 git 配置中指定的仓库</translation>
    </message>
    <message>
        <source>This folder&apos;s git configuration names %1/%2.</source>
        <translation>此文件夹的 git 配置指定了 %1/%2。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryList</name>
    <message>
        <source>Cannot reach Bitbucket. Showing yesterday&apos;s list.</source>
        <translation>无法连接到 Bitbucket。显示的是昨天的列表。</translation>
    </message>
    <message>
        <source>Cannot reach Bitbucket. Showing the list of %1.</source>
        <translation>无法连接到 Bitbucket。显示的是 %1 的列表。</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 个，共约 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln 个仓库</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; loading...</source>
        <translation>%1；正在加载...</translation>
    </message>
    <message>
        <source>%1; scroll for more</source>
        <translation>%1；滚动查看更多</translation>
    </message>
    <message>
        <source>No repository has this in its name.</source>
        <translation>没有名称中包含此内容的仓库。</translation>
    </message>
    <message>
        <source>No repositories yet.</source>
        <translation>尚无仓库。</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>正在搜索...</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>正在加载...</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新：%1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryPane</name>
    <message>
        <source>Filter repositories or paste an address</source>
        <translation>筛选仓库或粘贴地址</translation>
    </message>
    <message>
        <source>Filter or paste an address</source>
        <translation>筛选或粘贴地址</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>项目(&amp;J)</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Press Enter to go to this address.</source>
        <translation>按 Enter 键转到此地址。</translation>
    </message>
    <message>
        <source>Looking for %1...</source>
        <translation>正在查找 %1...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryTable</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryView</name>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By Last Update</source>
        <translation>按更新时间</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>按大小</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverList</name>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Let in who is not in the c&amp;atalog</source>
        <translation>允许目录中没有的人登录(&amp;A)</translation>
    </message>
    <message>
        <source>Only at these do&amp;mains</source>
        <translation>仅限以下域(&amp;M)</translation>
    </message>
    <message>
        <source>Resolvers, asked from the top</source>
        <translation>解析器，从上到下依次查询</translation>
    </message>
    <message>
        <source>Bitbucket id, in bitbucket.org/user-id</source>
        <translation>Bitbucket ID（bitbucket.org/user-id）</translation>
    </message>
    <message>
        <source>Username, in bitbucket.org/username</source>
        <translation>用户名（bitbucket.org/username）</translation>
    </message>
    <message>
        <source>E-mail address, in spec.profile.email</source>
        <translation>电子邮件地址（spec.profile.email）</translation>
    </message>
    <message>
        <source>What stands before the @, as the entity&apos;s name</source>
        <translation>@ 之前的部分，作为实体名称</translation>
    </message>
    <message>
        <source>only at %1</source>
        <extracomment>an option of a resolver; %1: domains</extracomment>
        <translation>仅限 %1</translation>
    </message>
    <message>
        <source>lets in who is not in the catalog</source>
        <extracomment>an option of a resolver</extracomment>
        <translation>允许目录中没有的人登录</translation>
    </message>
    <message>
        <source>Whoever Bitbucket knows is let in by this resolver, also without an entry in the catalog. Anybody with an account at Bitbucket is then somebody in Backstage, so it is safe only together with domains.</source>
        <translation>此解析器允许 Bitbucket 的任何用户登录，即使目录中没有其条目。这样任何拥有 Bitbucket 账户的人都会成为 Backstage 中的用户，因此只有与域限制一起使用才安全。</translation>
    </message>
    <message>
        <source>The ways to find the account in the catalog. They are tried from the top; the first that finds somebody decides. Tick those that your Backstage uses, in its order.</source>
        <translation>在目录中查找账户的方式。从上到下依次尝试，以第一个找到人的为准。请按您的 Backstage 的顺序勾选它所使用的方式。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverOfferPanel</name>
    <message>
        <source>Use T&amp;hese</source>
        <translation>使用这些(&amp;H)</translation>
    </message>
    <message>
        <source>Lea&amp;ve as It Is</source>
        <translation>保持不变(&amp;V)</translation>
    </message>
    <message>
        <source>%1 looks for people in this order:</source>
        <translation>%1 按以下顺序查找人员：</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>These are used now.</source>
        <translation>现在使用这些解析器。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewChangesDialog</name>
    <message>
        <source>Review Changes</source>
        <translation>查看更改</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>哪些文件</translation>
    </message>
    <message numerus="yes">
        <source>Both changed (%Ln)</source>
        <translation>
            <numerusform>双方都更改（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the generator (%Ln)</source>
        <translation>
            <numerusform>生成器更改（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By people (%Ln)</source>
        <translation>
            <numerusform>人工更改（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Keep &amp;people&apos;s</source>
        <translation>保留人工版本(&amp;P)</translation>
    </message>
    <message>
        <source>Take &amp;generated</source>
        <translation>采用生成版本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Both, with markers</source>
        <translation>两者，带标记(&amp;B)</translation>
    </message>
    <message>
        <source>Same for &amp;All</source>
        <translation>全部照此处理(&amp;A)</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Use Decisions</source>
        <translation>应用决定</translation>
    </message>
    <message>
        <source>People&apos;s</source>
        <translation>人工版本</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成版本</translation>
    </message>
    <message>
        <source>Generated now</source>
        <translation>当前生成版本</translation>
    </message>
    <message>
        <source>People&apos;s now</source>
        <translation>当前人工版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to decide.</source>
        <translation>
            <numerusform>%Ln 个文件待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>The generator changed nothing since its last output.</source>
        <translation>自上次输出以来，生成器没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing is sent until you push.</source>
        <translation>推送之前不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewDialog</name>
    <message>
        <source>Open pull requests as &amp;drafts</source>
        <translation>以草稿形式创建拉取请求(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close the branch once it is merged</source>
        <translation>合并后关闭分支(&amp;C)</translation>
    </message>
    <message>
        <source>Pull Requests</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>&amp;Branch for reviews</source>
        <translation>评审分支(&amp;B)</translation>
    </message>
    <message>
        <source>Pushes for review go to this branch, and one pull request leads from it to the branch that you push to. The branch is Windlass&apos;s: commits that people add to it stay, nothing is forced. With another name the next push opens another pull request; the old one stays as it is.</source>
        <translation>供评审的推送会进入此分支，并由一个拉取请求从它指向您推送的目标分支。此分支属于 Windlass：他人添加的提交会保留，不会强制覆盖任何内容。换用其他名称时，下一次推送会创建另一个拉取请求；旧的保持不变。</translation>
    </message>
    <message>
        <source>A draft can be read and discussed, but not merged until somebody marks it as ready at Bitbucket.</source>
        <translation>草稿可以阅读和讨论，但在有人于 Bitbucket 将其标记为就绪之前不能合并。</translation>
    </message>
    <message>
        <source>Bitbucket deletes the branch for reviews after the merge. The next push for review opens another pull request.</source>
        <translation>合并后 Bitbucket 会删除评审分支。下一次供评审的推送会创建另一个拉取请求。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewLine</name>
    <message>
        <source>asking Bitbucket...</source>
        <translation>正在询问 Bitbucket...</translation>
    </message>
    <message>
        <source>Pull request #%1: %2</source>
        <translation>拉取请求 #%1：%2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SecretHelpDialog</name>
    <message>
        <source>After a Secret Was Pushed</source>
        <translation>推送了机密之后</translation>
    </message>
    <message>
        <source>1. Revoke it where it was issued, and make a new one. Whoever cloned the repository has it, so taking it out of the files is not enough.</source>
        <translation>1. 在签发机密的地方将其吊销，并创建新的机密。克隆过仓库的人都已拥有它，因此仅从文件中移除是不够的。</translation>
    </message>
    <message>
        <source>2. Put the new one where the app reads it at run time, and leave that file out.</source>
        <translation>2. 将新机密放在应用运行时读取的位置，并将该文件排除在外。</translation>
    </message>
    <message>
        <source>3. Take it out of the history: &quot;git filter-repo&quot; rewrites the commits, or start with a new repository. Windlass never rewrites what was pushed.</source>
        <translation>3. 将其从历史记录中移除：用“git filter-repo”重写提交，或改用新仓库。Windlass 从不重写已推送的内容。</translation>
    </message>
    <message>
        <source>4. Ask everybody who has a clone to make a new one. Bitbucket may keep old commits for a while; its support can remove them.</source>
        <translation>4. 请所有拥有克隆的人重新克隆。Bitbucket 可能会在一段时间内保留旧提交；其支持团队可以将其移除。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keychain</source>
        <translation>钥匙串(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>人员(&amp;E)</translation>
    </message>
    <message>
        <source>Accounts without their secrets, the list of apps and history are kept in %1.</source>
        <translation>账户（不含机密）、应用列表和历史记录保存在 %1。</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>机密的保存位置</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Sidebar</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>添加应用...</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Account: not signed in</source>
        <translation>账户：未登录</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>正在加载...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignInPage</name>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bitbucket may have refused; try again or cancel.</source>
        <translation>Bitbucket 可能已拒绝；请重试或取消。</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Copy Sign-in Link</source>
        <translation>复制登录链接</translation>
    </message>
    <message>
        <source>For another browser or a private window</source>
        <translation>用于其他浏览器或隐私窗口</translation>
    </message>
    <message>
        <source>Nothing came back?</source>
        <translation>没有返回任何结果？</translation>
    </message>
    <message>
        <source>Use Another Callback URL</source>
        <translation>使用其他回调 URL</translation>
    </message>
    <message>
        <source>Sign out of Bitbucket in your browser, then press Open Again. Or copy the link into a private window.</source>
        <translation>请在浏览器中退出登录 Bitbucket，然后按“重新打开”；或将链接复制到隐私窗口中。</translation>
    </message>
    <message>
        <source>Choose Grant access on the page that has been opened.</source>
        <translation>请在打开的页面上选择“Grant access”。</translation>
    </message>
    <message>
        <source>Waiting for your browser... %L1:%L2</source>
        <translation>正在等待浏览器... %L1:%L2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Press Copy Sign-in Link, and open it in a browser of this computer.</source>
        <translation>无法打开浏览器。请按“复制登录链接”，然后在本机的浏览器中打开。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignedOutNotice</name>
    <message>
        <source>Signed Out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>已在本机上退出登录 %1。</translation>
    </message>
    <message>
        <source>Bitbucket may go on listing the consumer among the applications that you granted access to. You can revoke it there.</source>
        <translation>Bitbucket 可能仍会在您已授权的应用列表中显示该消费者。您可以在那里撤销授权。</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>打开 Bitbucket</translation>
    </message>
</context>
<context>
    <name>windlass::ui::StepPage</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>第 %L1 步，共 %L2 步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WhatToConnectDialog</name>
    <message>
        <source>What to Connect</source>
        <translation>连接对象</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln app(s). What to connect?</source>
        <translation>
            <numerusform>%1 中有 %Ln 个应用。要连接哪些？</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps to add</source>
        <translation>要添加的应用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;One repository, a folder each</source>
        <translation>一个仓库，每个应用一个文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>A &amp;repository each</source>
        <translation>每个应用一个仓库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose for each</source>
        <translation>逐个选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>私有(&amp;P)</translation>
    </message>
    <message>
        <source>Add as One App</source>
        <translation>作为一个应用添加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Tick an app.</source>
        <translation>请勾选应用。</translation>
    </message>
    <message>
        <source>Choose a workspace.</source>
        <translation>请选择工作区。</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>推送之前不会创建任何内容。</translation>
    </message>
    <message>
        <source>Connect to Bitbucket to choose more.</source>
        <translation>请连接到 Bitbucket 以使用更多选项。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceBox</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceDelegate</name>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspacePage</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>在 Bitbucket 上打开</translation>
    </message>
    <message>
        <source>Push an App Here...</source>
        <translation>推送应用到此处...</translation>
    </message>
    <message>
        <source>Copy Clone Address</source>
        <translation>复制克隆地址</translation>
    </message>
    <message>
        <source>Select a repository first.</source>
        <translation>请先选择仓库。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AccountCard</name>
    <message>
        <source>This account is signed out. Sign in again.</source>
        <translation>此账户已退出登录。请重新登录。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Admission</name>
    <message>
        <source>Signing in is only for people in the catalog. %1</source>
        <translation>只有目录中的人员可以登录。%1</translation>
    </message>
    <message>
        <source>Only people in the catalog may sign in and push, and the catalog cannot say now who you are: %1 Windlass goes on once it can.</source>
        <translation>只有目录中的人员可以登录和推送，而目录目前无法确认您的身份：%1待可以确认后，Windlass 会继续。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AllPages</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle.</source>
        <translation>Bitbucket 的列表出现循环。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AppLock</name>
    <message>
        <source>Windlass cannot write to its profile folder. Check that the disk is not full and that the folder may be written.</source>
        <translation>Windlass 无法写入其配置文件夹。请检查磁盘是否已满，以及该文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Arrival</name>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>已取消。没有任何内容送达 Bitbucket。</translation>
    </message>
    <message>
        <source>Cancelled. Bitbucket could not be asked whether anything had arrived; press Continue Push to find out.</source>
        <translation>已取消。无法向 Bitbucket 查询是否有内容送达；请按“继续推送”以确认。</translation>
    </message>
    <message>
        <source>The push was accepted, but %1 has moved on since. Look at it on Bitbucket.</source>
        <translation>推送已被接受，但此后 %1 又有变动。请在 Bitbucket 上查看。</translation>
    </message>
    <message>
        <source>Cancelled. Everything was sent, and Bitbucket may still be working on it; press Continue Push to find out.</source>
        <translation>已取消。全部内容均已发送，Bitbucket 可能仍在处理；请按“继续推送”以确认。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::BranchNews</name>
    <message>
        <source>%1 on Bitbucket has files that do not come from this folder, so pushing would undo them. Nothing was changed. Push for review, or choose an empty repository.</source>
        <translation>Bitbucket 上的 %1 有不是来自此文件夹的文件，推送会撤消它们。未更改任何内容。请推送供评审，或选择空仓库。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new commit(s)</source>
        <translation>
            <numerusform>%Ln 个新提交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on Bitbucket has %2 that this folder does not have (%3).</source>
        <extracomment>%1: a branch, %2: &quot;3 new commits&quot;, %3: names of files</extracomment>
        <translation>Bitbucket 上的 %1 有此文件夹没有的 %2（%3）。</translation>
    </message>
    <message>
        <source>The folder has no changes of its own, so it can be brought forward to them.</source>
        <translation>文件夹没有自己的更改，因此可以更新到这些提交。</translation>
    </message>
    <message>
        <source>Pushing would undo them. Nothing was changed. Push for review, or get them with git first.</source>
        <translation>推送会撤消它们。未更改任何内容。请推送供评审，或先用 git 获取这些提交。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Branches</name>
    <message>
        <source>The repository has no branch %1. Choose one that is there.</source>
        <translation>仓库没有分支 %1。请选择已有的分支。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CheckUp</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Create repositories</source>
        <translation>创建仓库</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConnectAccount</name>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>No sign-in is running. Start it again.</source>
        <translation>没有正在进行的登录。请重新开始。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerEntry</name>
    <message>
        <source>Enter the consumer&apos;s key.</source>
        <translation>请输入消费者的密钥。</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the key. Put each into its own.</source>
        <translation>密钥和机密都在密钥栏中。请分别填入各自的栏。</translation>
    </message>
    <message>
        <source>The key has blanks in it. Copy it again.</source>
        <translation>密钥中有空格。请重新复制。</translation>
    </message>
    <message>
        <source>The key has quotation marks around it. Enter it without them.</source>
        <translation>密钥带有引号。请去掉引号后输入。</translation>
    </message>
    <message>
        <source>Enter the consumer&apos;s secret.</source>
        <translation>请输入消费者的机密。</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the secret. Put each into its own.</source>
        <translation>密钥和机密都在机密栏中。请分别填入各自的栏。</translation>
    </message>
    <message>
        <source>The secret has blanks in it. Copy it again.</source>
        <translation>机密中有空格。请重新复制。</translation>
    </message>
    <message>
        <source>The secret has quotation marks around it. Enter it without them.</source>
        <translation>机密带有引号。请去掉引号后输入。</translation>
    </message>
    <message>
        <source>Key and secret are the same. Copy both again.</source>
        <translation>密钥和机密相同。请重新复制两者。</translation>
    </message>
    <message>
        <source>Key and secret seem to be swapped: the secret is the longer one.</source>
        <translation>密钥和机密似乎填反了：较长的是机密。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerPlan</name>
    <message>
        <source>Finds your entry in a catalog of people by your e-mail address.</source>
        <translation>根据您的电子邮件地址，在人员目录中查找您的条目。</translation>
    </message>
    <message>
        <source>Shows who is signed in and which workspaces there are.</source>
        <translation>显示登录者是谁以及有哪些工作区。</translation>
    </message>
    <message>
        <source>Changes the account. Windlass never does that.</source>
        <translation>更改账户。Windlass 从不这样做。</translation>
    </message>
    <message>
        <source>Lets the other program see who belongs to a workspace.</source>
        <translation>让另一个程序查看工作区的成员。</translation>
    </message>
    <message>
        <source>Lets the other program change who belongs to a workspace.</source>
        <translation>让另一个程序更改工作区的成员。</translation>
    </message>
    <message>
        <source>Shows the projects, so that a new repository can be put into one.</source>
        <translation>显示项目，以便将新仓库放入其中。</translation>
    </message>
    <message>
        <source>Lets the other program create and change projects.</source>
        <translation>让另一个程序创建和更改项目。</translation>
    </message>
    <message>
        <source>Lists the repositories and reads what is in them.</source>
        <translation>列出仓库并读取其中的内容。</translation>
    </message>
    <message>
        <source>Pushes commits. Reading is part of it.</source>
        <translation>推送提交，包含读取。</translation>
    </message>
    <message>
        <source>Creates repositories. Pushing is not part of it.</source>
        <translation>创建仓库，不包含推送。</translation>
    </message>
    <message>
        <source>Deletes repositories. Windlass never does that.</source>
        <translation>删除仓库。Windlass 从不这样做。</translation>
    </message>
    <message>
        <source>Finds the pull requests that are open.</source>
        <translation>查找未关闭的拉取请求。</translation>
    </message>
    <message>
        <source>Opens pull requests and comments on them.</source>
        <translation>创建拉取请求并添加评论。</translation>
    </message>
    <message>
        <source>Lets the other program hear of pushes.</source>
        <translation>让另一个程序接收推送通知。</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to our Bitbucket workspace with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>您好，我想使用 Windlass 将生成的应用推送到我们的 Bitbucket 工作区。为此需要一个 OAuth 消费者，而它只能由管理员创建。</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to the Bitbucket workspace &quot;%1&quot; with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>您好，我想使用 Windlass 将生成的应用推送到 Bitbucket 工作区“%1”。为此需要一个 OAuth 消费者，而它只能由管理员创建。</translation>
    </message>
    <message>
        <source>1. Open %1 and press &quot;Add consumer&quot;.</source>
        <translation>1. 打开 %1，按“Add consumer”。</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and press &quot;Add consumer&quot;.</source>
        <translation>1. 打开工作区设置中的“OAuth consumers”，按“Add consumer”。</translation>
    </message>
    <message>
        <source>2. Name: %1</source>
        <translation>2. Name: %1</translation>
    </message>
    <message>
        <source>3. Callback URL: %1</source>
        <translation>3. Callback URL: %1</translation>
    </message>
    <message>
        <source>4. Tick &quot;This is a private consumer&quot;.</source>
        <translation>4. 勾选“This is a private consumer”。</translation>
    </message>
    <message>
        <source>4. Leave &quot;This is a private consumer&quot; unticked.</source>
        <translation>4. 不要勾选“This is a private consumer”。</translation>
    </message>
    <message>
        <source>5. Permissions, no others:</source>
        <translation>5. 权限（不需要其他权限）：</translation>
    </message>
    <message>
        <source>6. Press Save, open the new consumer in the list, and send me its key and secret, please not by e-mail: the secret is like a password.</source>
        <translation>6. 按“Save”，在列表中打开新的消费者，并将其 Key 和 Secret 发给我。Secret 相当于密码，请不要通过电子邮件发送。</translation>
    </message>
    <message>
        <source>The consumer can do nothing by itself. Each person signs in with their own account and can do with it at most what they may do anyway.</source>
        <translation>消费者本身不能执行任何操作。每个人都用自己的账户登录，通过它能做的也不会超出其原有的权限。</translation>
    </message>
    <message>
        <source>Hello, Windlass lacks a permission of the OAuth consumer with the key %1. Only an administrator of its workspace can change that.</source>
        <translation>您好，在 Windlass 中，密钥为 %1 的 OAuth 消费者缺少一项权限。只有其所属工作区的管理员可以更改。</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and there the consumer.</source>
        <translation>1. 打开工作区设置中的“OAuth consumers”，再打开该消费者。</translation>
    </message>
    <message>
        <source>2. Tick, besides what is ticked already: %1</source>
        <translation>2. 在已勾选的项目之外，再勾选：%1</translation>
    </message>
    <message>
        <source>3. Press Save.</source>
        <translation>3. 按“Save”。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CreateRepository</name>
    <message>
        <source>There is already a repository with this name. Choose it, or take another name.</source>
        <translation>已存在同名仓库。请选择它，或使用其他名称。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ForgetEverything</name>
    <message numerus="yes">
        <source>%Ln account(s) with their secrets</source>
        <translation>
            <numerusform>%Ln 个账户及其机密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Windlass has forgotten everything on this computer: %1, %2, lists, history and settings. The folders of your apps are as they were.</source>
        <extracomment>%1 is like &quot;2 accounts with their secrets&quot;, %2 like &quot;3 apps&quot;</extracomment>
        <translation>Windlass 已清除本机上的所有内容：%1、%2、列表、历史记录和设置。应用的文件夹保持原样。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Handover</name>
    <message>
        <source>%1 needs a consumer with the callback URL %2.</source>
        <translation>%1 需要回调 URL 为 %2 的消费者。</translation>
    </message>
    <message>
        <source>The consumer&apos;s callback URL is %1. %2 needs %3: change it in Bitbucket, then sign in again here with that one.</source>
        <translation>消费者的回调 URL 是 %1。%2 需要 %3：请在 Bitbucket 中更改，然后在此处用新的回调 URL 重新登录。</translation>
    </message>
    <message>
        <source>%1 needs these boxes ticked: %2.</source>
        <translation>%1 需要勾选以下各项：%2。</translation>
    </message>
    <message>
        <source>The consumer lacks permissions that %1 needs. Tick in Bitbucket: %2.</source>
        <translation>消费者缺少 %1 所需的权限。请在 Bitbucket 中勾选：%2。</translation>
    </message>
    <message>
        <source>%1 is not ignored by git: a commit would take the secret along. Add it to .gitignore.</source>
        <translation>git 没有忽略 %1：提交时会把机密一并带上。请将其添加到 .gitignore。</translation>
    </message>
    <message>
        <source>A consumer can be handed to amplication or backstage, not to &quot;%1&quot;.</source>
        <translation>消费者只能移交给 amplication 或 backstage，不能移交给“%1”。</translation>
    </message>
    <message>
        <source>Git could not be asked whether it ignores %1, which has the secret. Look before you commit.</source>
        <translation>无法向 git 查询是否忽略含有机密的 %1。请在提交前自行检查。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::LoadCatalog</name>
    <message>
        <source>No catalog is chosen. Choose one in Settings, People.</source>
        <translation>未选择目录。请在“设置”的“人员”中选择。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::NetworkSettings</name>
    <message>
        <source>%1 was reached, but it cannot answer now. Try again later.</source>
        <translation>已连接到 %1，但它目前无法应答。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ObtainRepository</name>
    <message>
        <source>There is a repository %1 already, and it is not the one that the last push began. Choose it, or take another name.</source>
        <translation>仓库 %1 已存在，且不是上次推送开始创建的那个。请选择它，或使用其他名称。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::OutputReview</name>
    <message>
        <source>both changed it</source>
        <translation>双方都更改了</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>双方都添加了</translation>
    </message>
    <message>
        <source>people deleted it, the generator changed it</source>
        <translation>人工删除，生成器更改</translation>
    </message>
    <message>
        <source>people changed it, the generator deleted it</source>
        <translation>人工更改，生成器删除</translation>
    </message>
    <message>
        <source>a file here, a folder there</source>
        <translation>一侧是文件，另一侧是文件夹</translation>
    </message>
    <message>
        <source>a file here, a link there</source>
        <translation>一侧是文件，另一侧是链接</translation>
    </message>
    <message>
        <source>only the generator has it; people may have deleted it</source>
        <translation>仅生成器一侧有，可能已被人工删除</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PeopleSettings</name>
    <message>
        <source>What is chosen in Settings, People cannot be read from %1. Choose it again.</source>
        <translation>无法从 %1 读取“设置”的“人员”中的选择。请重新选择。</translation>
    </message>
    <message>
        <source>Write each path in quotation marks, with a space between them.</source>
        <translation>请将每个路径写在引号中，并用空格分隔。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishMany</name>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>已取消。未发送任何内容。</translation>
    </message>
    <message>
        <source>This app has no repository yet. Choose one for it.</source>
        <translation>此应用尚无仓库。请为其选择一个。</translation>
    </message>
    <message>
        <source>This app is no longer in the list.</source>
        <translation>此应用已不在列表中。</translation>
    </message>
    <message>
        <source>Another repository was chosen for this app since the list was made. Make the list again.</source>
        <translation>列表生成后，此应用又选择了其他仓库。请重新生成列表。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProgress</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %L1 s left</source>
        <translation>剩余约 %L1 秒</translation>
    </message>
    <message>
        <source>about %L1 min left</source>
        <translation>剩余约 %L1 分钟</translation>
    </message>
    <message>
        <source>about %L1 h left</source>
        <translation>剩余约 %L1 小时</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <translation>正在等待...</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>正在查找机密</translation>
    </message>
    <message>
        <source>Creating repository</source>
        <translation>正在创建仓库</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>正在打包</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between numbers that stand in a row</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProject</name>
    <message>
        <source>The output that this repository was last generated with is gone, so each file that differs is a question. Files that only the repository has are kept.</source>
        <translation>此仓库上次生成所用的输出已不存在，因此每个有差异的文件都需要您来决定。只有仓库中才有的文件会保留。</translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has all that the generator made.</source>
        <translation>没有可推送的内容：生成器产生的所有内容，%1 都已有了。</translation>
    </message>
    <message numerus="yes">
        <source>People and the generator changed the same in %Ln file(s): %1. Nothing was sent. Decide whose work stays.</source>
        <translation>
            <numerusform>人工和生成器对 %Ln 个文件更改了相同的内容：%1。未发送任何内容。请决定保留哪一方的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has every file as it is here.</source>
        <translation>没有可推送的内容：%1 中的每个文件都已与此处相同。</translation>
    </message>
    <message>
        <source>%1 holds work that does not come from here.</source>
        <translation>%1 中有不是来自此处的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln new commit(s) of %1 now. There was nothing to push.</source>
        <translation>
            <numerusform>文件夹现在已有 %1 的 %Ln 个新提交。没有可推送的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>已取消。未发送任何内容。</translation>
    </message>
    <message>
        <source>The repository is created by the first push. There is nothing to compare with before.</source>
        <translation>首次推送时会创建仓库。在此之前没有可比较的内容。</translation>
    </message>
    <message>
        <source>Cancelled. The repository %1 was created; no files were sent.</source>
        <translation>已取消。仓库 %1 已创建；未发送任何文件。</translation>
    </message>
    <message>
        <source>%1 is empty, so this first push goes to %2 directly. Later ones open a pull request.</source>
        <translation>%1 为空，因此首次推送会直接推送到 %2。之后的推送会创建拉取请求。</translation>
    </message>
    <message>
        <source>%1 has refused a direct push before. Push for review if it does so again.</source>
        <translation>%1 之前拒绝过直接推送。如果再次被拒绝，请推送供评审。</translation>
    </message>
    <message>
        <source>The folder and %1 have nothing in common: on %2 the app&apos;s files take the place of what is there.</source>
        <translation>文件夹与 %1 没有共同的历史：在 %2 上，应用的文件将取代现有内容。</translation>
    </message>
    <message>
        <source>%1 It starts again from %2.</source>
        <translation>%1该分支将从 %2 重新开始。</translation>
    </message>
    <message>
        <source>%1 This push goes to %2 instead.</source>
        <translation>%1此次推送改为推送到 %2。</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2.</source>
        <translation>有人在 %1 上更改了 %2 中相同的行。</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2. Choose another branch for the review.</source>
        <translation>有人在 %1 上更改了 %2 中相同的行。请为评审选择其他分支。</translation>
    </message>
    <message>
        <source>Pull request #%1 goes to %2 now.</source>
        <translation>拉取请求 #%1 现在的目标是 %2。</translation>
    </message>
    <message>
        <source>The comment on the pull request could not be added: %1</source>
        <translation>无法在拉取请求中添加评论：%1</translation>
    </message>
    <message>
        <source>Cancelled, but the push had already arrived: %1 is on %2 of %3.</source>
        <translation>已取消，但推送已经送达：%1 位于 %3 的 %2 上。</translation>
    </message>
    <message>
        <source>The folder has changed while this push was waiting. Look at the changes again.</source>
        <translation>此推送等待期间，文件夹有变动。请重新查看更改。</translation>
    </message>
    <message>
        <source>The branch %1 of Amplication is continued.</source>
        <translation>将继续使用 Amplication 的分支 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Rules keep %Ln file(s) as they are in the repository: %1.</source>
        <translation>
            <numerusform>规则使 %Ln 个文件保持其在仓库中的样子：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>自显示更改以来，文件夹有变动。请重新查看。</translation>
    </message>
    <message>
        <source>Somebody added commits to %1 after pull request #%2 was merged. They stay, and come with the next pull request.</source>
        <translation>在拉取请求 #%2 合并之后，有人向 %1 添加了提交。它们会保留，并包含在下一个拉取请求中。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>已取消。没有任何内容送达 Bitbucket。</translation>
    </message>
    <message>
        <source>Meanwhile this app was linked to another repository, or its link was removed. This push went to %1 all the same.</source>
        <translation>在此期间，此应用已关联到其他仓库，或其关联已被取消。此次推送仍然发送到了 %1。</translation>
    </message>
    <message>
        <source>Only %1 has arrived on Bitbucket, and not what the generator made, for the next time. Press Continue Push to send the rest.</source>
        <translation>只有 %1 到达了 Bitbucket，供下次使用的生成器输出尚未到达。按“继续推送”发送其余部分。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Readme</name>
    <message>
        <source>There are no commits yet.</source>
        <translation>尚无提交。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::RepositoryCheck</name>
    <message>
        <source>Bitbucket&apos;s answer leads to another server (%1). Nothing was sent there.</source>
        <translation>Bitbucket 的应答指向另一台服务器（%1）。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>%1 was private when it was chosen and is public now. Choose it again if that is intended; nothing was sent.</source>
        <translation>%1 在选择时是私有的，现在是公开的。如果这是有意为之，请重新选择；未发送任何内容。</translation>
    </message>
    <message>
        <source>Bitbucket made %1 with another visibility than was asked for. Nothing was sent; look at its settings on Bitbucket.</source>
        <translation>Bitbucket 创建的 %1 的可见性与要求不符。未发送任何内容；请在 Bitbucket 上查看其设置。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ResolverOffer</name>
    <message>
        <source>The resolvers cannot be kept for Settings, People: %1 cannot be written.</source>
        <translation>无法为“设置”的“人员”保存解析器：无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewBranch</name>
    <message>
        <source>Every branch like %1 is taken. Type a name for another.</source>
        <translation>类似 %1 的分支名称都已被占用。请输入其他名称。</translation>
    </message>
    <message>
        <source>Pull request #%1 from %2 was declined.</source>
        <translation>来自 %2 的拉取请求 #%1 已被拒绝。</translation>
    </message>
    <message>
        <source>Somebody deleted the branch %1 on Bitbucket.</source>
        <translation>有人在 Bitbucket 上删除了分支 %1。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewStanding</name>
    <message>
        <source>open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>状态未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) passed</source>
        <translation>
            <numerusform>%Ln 个构建成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) failed</source>
        <translation>
            <numerusform>%Ln 个构建失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) running</source>
        <translation>
            <numerusform>%Ln 个构建正在运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>没有人登录。请先登录。</translation>
    </message>
    <message>
        <source>No account &quot;%1&quot; is signed in. See &quot;windlass accounts&quot;.</source>
        <translation>账户“%1”未登录。请参阅“windlass accounts”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed in through several consumers. Add @ and the consumer&apos;s key.</source>
        <translation>“%1”通过多个消费者登录。请加上 @ 和消费者的密钥。</translation>
    </message>
    <message>
        <source>The account of this app is signed out. Sign in again.</source>
        <translation>此应用的账户已退出登录。请重新登录。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::SettingsFile</name>
    <message>
        <source>The settings cannot be written to %1. Check that its folder may be written and that the disk is not full.</source>
        <translation>无法将设置写入 %1。请检查其所在文件夹是否可写，以及磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::UnwrittenStep</name>
    <message>
        <source>The repository was created; no files were sent.</source>
        <translation>仓库已创建；未发送任何文件。</translation>
    </message>
    <message>
        <source>The files were sent, but it was not checked whether they arrived.</source>
        <translation>文件已发送，但未检查是否送达。</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket, but that could not be written down.</source>
        <translation>推送已送达 Bitbucket，但未能记录。</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket; no pull request was opened.</source>
        <translation>推送已送达 Bitbucket；未创建拉取请求。</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket and its pull request is open.</source>
        <translation>推送已送达 Bitbucket，其拉取请求已创建。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 %2 Then push again; it goes on from here.</source>
        <extracomment>%1: what is done, %2: why no more; both are sentences</extracomment>
        <translation>%1%2然后重新推送，即可从此处继续。</translation>
    </message>
</context>
</TS>
