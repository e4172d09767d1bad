<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>windlass::PracticeWorld</name>
    <message>
        <source>Windlass could not be started a second time.</source>
        <translation>Windlass をもう一つ起動できませんでした。</translation>
    </message>
    <message>
        <source>The practice server is not here. It comes with the source of Windlass.</source>
        <translation>練習用サーバーがここにありません。Windlass のソースに付属しています。</translation>
    </message>
    <message>
        <source>The sample app could not be copied. Build Windlass again, and see that there is room on the disk.</source>
        <translation>サンプルアプリをコピーできませんでした。Windlass をビルドし直し、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The practice server did not start. Build Windlass again, and see that git is installed.</source>
        <translation>練習用サーバーが起動しませんでした。Windlass をビルドし直し、git がインストールされていることを確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made or written.</source>
        <translation>プロファイルフォルダー %1 を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed. Check that it may be written.</source>
        <translation>フォルダー %1 を削除できません。書き込みが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed. Check that its folder may be written.</source>
        <translation>ファイル %1 を削除できません。フォルダーへの書き込みが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link, or belongs to somebody else. Replace it by a folder of your own.</source>
        <translation>プロファイルフォルダー %1 はリンクであるか、ほかのユーザーのものです。ご自分のフォルダーに置き換えてください。</translation>
    </message>
</context>
<context>
    <name>windlass::ProxyChoice</name>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy. Write its name and its port, like proxy.example.com:8080.</source>
        <translation>「%1」はプロキシのアドレスではありません。proxy.example.com:8080 のように、名前とポートを入力してください。</translation>
    </message>
    <message>
        <source>Enter the address of the proxy, like proxy.example.com:8080.</source>
        <translation>proxy.example.com:8080 のように、プロキシのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Leave the user name and the password out. Windlass does not sign in at a proxy of your own; the system&apos;s proxy may ask for them.</source>
        <translation>ユーザー名とパスワードは含めないでください。Windlass は個別に設定したプロキシにはサインインしません。認証を求めることができるのはシステムのプロキシだけです。</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Write it behind the name, like %1:8080.</source>
        <translation>プロキシのポートがありません。%1:8080 のように、名前の後に付けてください。</translation>
    </message>
</context>
<context>
    <name>windlass::Refusal</name>
    <message>
        <source>This branch takes no direct pushes from you: a branch restriction of the repository forbids it. Push for review instead, or ask an administrator of the repository.</source>
        <translation>リポジトリのブランチ制限により、このブランチには直接プッシュできません。レビュー用にプッシュするか、リポジトリの管理者に相談してください。</translation>
    </message>
    <message>
        <source>The repository has reached the 4 GB that Bitbucket allows and takes no more. Its owner has to make it smaller; see its settings on Bitbucket.</source>
        <translation>リポジトリが Bitbucket の上限である 4 GB に達したため、これ以上受け付けられません。所有者がサイズを小さくする必要があります。Bitbucket のリポジトリ設定を確認してください。</translation>
    </message>
    <message>
        <source>This push is larger than the 3.5 GB that Bitbucket takes at once. Leave large files out, then push again.</source>
        <translation>このプッシュは、Bitbucket が一度に受け付ける 3.5 GB を超えています。大きなファイルを除外してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>A file in this push is larger than Bitbucket takes. Leave it out, then push again.</source>
        <translation>このプッシュには、Bitbucket の上限を超えるファイルが含まれています。除外してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>The server found a secret in these files and took nothing. Take it out of the files and of the commits, and revoke it if anybody else may have seen it.</source>
        <translation>サーバーがファイル内にシークレットを検出したため、何も受け付けられませんでした。ファイルとコミットから取り除いてください。ほかの人の目に触れた可能性がある場合は、失効させてください。</translation>
    </message>
    <message>
        <source>The repository takes only commits whose author it knows. Set user.name and user.email of git to those of your Bitbucket account; commits that are made already keep their author.</source>
        <translation>このリポジトリは、登録済みの作成者によるコミットしか受け付けません。git の user.name と user.email を Bitbucket アカウントのものに設定してください。既存のコミットの作成者は変わりません。</translation>
    </message>
    <message>
        <source>The repository takes signed commits only, and Windlass does not sign. Push with git, or ask an administrator to lift the rule for this branch.</source>
        <translation>このリポジトリは署名付きコミットしか受け付けませんが、Windlass は署名を行いません。git でプッシュするか、管理者に依頼してこのブランチのルールを解除してもらってください。</translation>
    </message>
    <message>
        <source>The repository wants commit messages of a certain form. Change the message to what the server asks for, and push again.</source>
        <translation>このリポジトリでは、コミットメッセージの形式が決められています。サーバーが求める形式にメッセージを直してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>The repository does not take a branch of this name. Choose another branch.</source>
        <translation>このリポジトリでは、この名前のブランチは使えません。別のブランチを選択してください。</translation>
    </message>
    <message>
        <source>A branch of a similar name stands in the way on the server: with &quot;a&quot; there can be no &quot;a/b&quot;. Choose another branch.</source>
        <translation>よく似た名前のブランチがサーバーにあります。「a」がある場合、「a/b」は作成できません。別のブランチを選択してください。</translation>
    </message>
    <message>
        <source>The server misses files of Git LFS, or they are locked by somebody. Windlass does not handle LFS; push with git.</source>
        <translation>Git LFS のファイルがサーバーにないか、だれかにロックされています。Windlass は LFS を扱えません。git でプッシュしてください。</translation>
    </message>
    <message>
        <source>The repository is read-only at the moment. Look at its settings and at the plan of the workspace on Bitbucket.</source>
        <translation>リポジトリは現在、読み取り専用です。Bitbucket でリポジトリの設定とワークスペースのプランを確認してください。</translation>
    </message>
    <message>
        <source>The server found an old commit or tree of this repository malformed and refuses it. &quot;git fsck&quot; in the folder tells which one.</source>
        <translation>サーバーが、このリポジトリの古いコミットまたはツリーに形式の誤りを見つけ、受け付けませんでした。フォルダーで「git fsck」を実行すると、どれかがわかります。</translation>
    </message>
    <message>
        <source>The server could not store the files. Try again later.</source>
        <translation>サーバーがファイルを保存できませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The server could not read what was sent. Try again; if that does not help, &quot;git fsck&quot; in the folder tells whether the repository is damaged.</source>
        <translation>サーバーが送信内容を読み取れませんでした。もう一度試してください。解決しない場合は、フォルダーで「git fsck」を実行すると、リポジトリが壊れているかどうかがわかります。</translation>
    </message>
    <message>
        <source>The repository in this folder has only a part of its history, which the server does not take. Get the rest by &quot;git fetch --unshallow&quot;, then push again.</source>
        <translation>このフォルダーのリポジトリには履歴の一部しかなく、サーバーが受け付けません。「git fetch --unshallow」で残りを取得してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>The server does not let anybody change this branch by a push. Look at the repository on Bitbucket.</source>
        <translation>このブランチは、だれもプッシュで変更できないようになっています。Bitbucket でリポジトリを確認してください。</translation>
    </message>
    <message>
        <source>A rule of the repository refused the push. What it says stands below; an administrator of the repository can change it.</source>
        <translation>リポジトリのルールによりプッシュが拒否されました。ルールの内容は下に示します。変更できるのはリポジトリの管理者です。</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Sign in again, then repeat.</source>
        <translation>サーバーがサインインを受け付けませんでした。もう一度サインインしてから、やり直してください。</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so its repositories are read-only. Its administrator has to change the plan or the users.</source>
        <translation>ワークスペースのユーザー数がプランの上限を超えているため、リポジトリは読み取り専用です。管理者がプランまたはユーザーを変更する必要があります。</translation>
    </message>
    <message>
        <source>The server refuses because of the workspace&apos;s plan or its limits. Look at the plan of the workspace.</source>
        <translation>ワークスペースのプランまたは上限により、サーバーが拒否しました。ワークスペースのプランを確認してください。</translation>
    </message>
    <message>
        <source>The workspace can be reached from certain networks only, and yours is not among them. Use its network or VPN, or ask its administrator.</source>
        <translation>このワークスペースには特定のネットワークからしか接続できず、現在のネットワークは許可されていません。許可されたネットワークか VPN を使うか、管理者に相談してください。</translation>
    </message>
    <message>
        <source>The workspace demands two-step verification. Switch it on in your Atlassian account, then try again.</source>
        <translation>このワークスペースでは 2 段階認証が必要です。Atlassian アカウントで有効にしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You have no right to do this in the repository. Ask its owner for write access.</source>
        <translation>このリポジトリでこの操作を行う権限がありません。所有者に書き込み権限を依頼してください。</translation>
    </message>
    <message>
        <source>The server does not know this repository, or does not show it to you. Check its name and your access.</source>
        <translation>このリポジトリがサーバーにないか、表示する権限がありません。名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>このネットワークのプロキシには専用の認証が必要です。システムの設定で入力してください。</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way to it, wants to know the size of a push beforehand. Ask whoever runs it to allow chunked requests.</source>
        <translation>サーバー、または途中のプロキシが、プッシュのサイズを事前に知らせるよう求めています。運用担当者に、チャンク形式のリクエストを許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The server refuses this much at once. Take large files out, then try again.</source>
        <translation>一度に送る量が多すぎるため、サーバーが拒否しました。大きなファイルを取り除いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server asks for a pause: there were too many requests. Wait some minutes, then try again.</source>
        <translation>リクエストが多すぎたため、サーバーが待機を求めています。数分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Bitbucket is being maintained at the moment. Try again later; status.atlassian.com tells how long it may take.</source>
        <translation>Bitbucket は現在メンテナンス中です。後でもう一度試してください。所要時間の見込みは status.atlassian.com で確認できます。</translation>
    </message>
    <message>
        <source>There is already a repository with this name.</source>
        <translation>この名前のリポジトリはすでに存在します。</translation>
    </message>
    <message>
        <source>The workspace allows private repositories only. Tick Private.</source>
        <translation>このワークスペースでは非公開リポジトリしか作成できません。「非公開」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>The workspace has no such project, or it must be named. Choose a project.</source>
        <translation>ワークスペースにこのプロジェクトがないか、プロジェクトの指定が必要です。プロジェクトを選択してください。</translation>
    </message>
    <message>
        <source>Bitbucket does not take this name. Choose a shorter one of letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>この名前は Bitbucket では使えません。英字、数字、「.」、「_」、「-」からなる、より短い名前にしてください。</translation>
    </message>
    <message>
        <source>There is nothing to merge: the two branches are the same.</source>
        <translation>2 つのブランチが同じなので、マージするものがありません。</translation>
    </message>
    <message>
        <source>Bitbucket does not have the branch that the pull request names.</source>
        <translation>プルリクエストが指定するブランチは Bitbucket にありません。</translation>
    </message>
    <message>
        <source>Bitbucket does not accept one of the reviewers. The author of a pull request cannot review it.</source>
        <translation>Bitbucket がレビュアーの 1 人を受け付けません。プルリクエストの作成者は自分でレビューできません。</translation>
    </message>
    <message>
        <source>This account may not create repositories in the workspace. Ask its administrator, or choose a repository that exists.</source>
        <translation>このアカウントは、このワークスペースにリポジトリを作成できません。管理者に相談するか、既存のリポジトリを選択してください。</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket がサインインを受け付けません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so nothing can be changed in it. Its administrator has to change the plan or the users.</source>
        <translation>ワークスペースのユーザー数がプランの上限を超えているため、何も変更できません。管理者がプランまたはユーザーを変更する必要があります。</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>ワークスペースのプランではこの操作を行えません。</translation>
    </message>
    <message>
        <source>This account may not do that. Ask an administrator of the workspace.</source>
        <translation>このアカウントには、この操作を行う権限がありません。ワークスペースの管理者に相談してください。</translation>
    </message>
    <message>
        <source>Bitbucket does not have this, or this account may not see it.</source>
        <translation>Bitbucket に存在しないか、このアカウントには表示する権限がありません。</translation>
    </message>
    <message>
        <source>Bitbucket already has this.</source>
        <translation>すでに Bitbucket に存在します。</translation>
    </message>
    <message>
        <source>Bitbucket has closed this workspace. Its administrator can ask the support of Atlassian why.</source>
        <translation>このワークスペースは Bitbucket によって閉鎖されています。理由は、ワークスペースの管理者が Atlassian のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Bitbucket no longer offers this.</source>
        <translation>Bitbucket ではこの機能の提供が終了しています。</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket がしばらくリクエストを受け付けません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Bitbucket took too long for this and gave up. Try again later.</source>
        <translation>Bitbucket 側の処理に時間がかかりすぎて中断されました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing is lost.</source>
        <translation>ディスクがいっぱいです。空きを作ってから、もう一度試してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Make room, then try again; nothing is lost.</source>
        <translation>割り当てられたディスク容量を使い切りました。空きを作ってから、もう一度試してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The folder lies on a medium that cannot be written to. Copy it elsewhere, and add the copy.</source>
        <translation>フォルダーが書き込みのできないメディアにあります。別の場所にコピーし、そのコピーを追加してください。</translation>
    </message>
    <message>
        <source>A file could not be read or written because of its permissions. Check your rights to the folder, then try again.</source>
        <translation>アクセス権の問題で、ファイルを読み書きできませんでした。フォルダーに対する権限を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The system has no more files to give to this program. Close other programs, then try again.</source>
        <translation>このプログラムが開けるファイル数がシステムの上限に達しました。ほかのプログラムを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A path in the folder is too long for git. Rename it, then try again.</source>
        <translation>フォルダー内に、git には長すぎるパスがあります。名前を変更してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The repository in this folder is damaged. &quot;git fsck&quot; tells more; a fresh clone with the files copied over it helps.</source>
        <translation>このフォルダーのリポジトリは壊れています。「git fsck」で詳細がわかります。新しくクローンし、その上にファイルをコピーすると解決します。</translation>
    </message>
    <message>
        <source>The configuration of git cannot be read. The details name the file and the line; mend it, then try again.</source>
        <translation>git の設定を読み取れません。詳細に示されたファイルの行を修正してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::ServerAddress</name>
    <message>
        <source>The address of a server has no user name or password in it. Write it like https://bitbucket.org.</source>
        <translation>サーバーのアドレスにユーザー名やパスワードは含められません。https://bitbucket.org のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server. Write it like https://bitbucket.org.</source>
        <translation>「%1」はサーバーのアドレスではありません。https://bitbucket.org のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not encrypted. Plain http is accepted only for this computer; use https.</source>
        <translation>「%1」は暗号化されていません。http はこのコンピューターに対してのみ使えます。https を使用してください。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackAddress</name>
    <message>
        <source>&quot;%1&quot; cannot be used as callback. It must be an http address of this computer, like http://localhost:34107/callback.</source>
        <translation>「%1」はコールバックに使えません。http://localhost:34107/callback のような、このコンピューターの http アドレスにしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackJudge</name>
    <message>
        <source>Not accepted</source>
        <translation>受け付けられませんでした</translation>
    </message>
    <message>
        <source>This request cannot be understood.</source>
        <translation>このリクエストを解釈できません。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>This address can only be opened.</source>
        <translation>このアドレスは開くことしかできません。</translation>
    </message>
    <message>
        <source>This page does not belong to the running sign-in. Return to Windlass.</source>
        <translation>このページは、進行中のサインインのものではありません。Windlass に戻ってください。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Sign-in was refused. You can close this page.</source>
        <translation>サインインは拒否されました。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>アクセスが許可されました</translation>
    </message>
    <message>
        <source>Return to Windlass to finish. You can close this page.</source>
        <translation>Windlass に戻って完了してください。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>This is not the address of the callback, which begins with %1. Copy all of the address that the browser ended on. If that one begins differently, the consumer has another callback URL than the one entered here.</source>
        <translation>これはコールバックのアドレスではありません。コールバックは %1 で始まります。ブラウザーに最後に表示されたアドレス全体をコピーしてください。そのアドレスの先頭が異なる場合、コンシューマーのコールバック URL がここで入力したものと異なっています。</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of the address that the browser ended on.</source>
        <translation>このアドレスは不完全です。ブラウザーに最後に表示されたアドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This address does not belong to the running sign-in. Copy the one of the page that was opened last.</source>
        <translation>このアドレスは、進行中のサインインのものではありません。最後に開かれたページのアドレスをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackPage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot;; for the browser.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainDoctor</name>
    <message>
        <source>The keychain is still starting. Wait a moment and try again.</source>
        <translation>キーチェーンはまだ起動中です。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no keychain. Install and start one (for example GNOME Keyring, KWallet or KeePassXC), then try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>キーチェーンがありません。GNOME Keyring、KWallet、KeePassXC などをインストールして起動してから、もう一度試してください。または、終了するまで Windlass にサインイン情報を保持させてください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, which often is the one you log in with.</source>
        <translation>キーチェーンがロックされています。パスワードでロックを解除してください。多くの場合、ログイン時のパスワードと同じです。</translation>
    </message>
    <message>
        <source>The keychain was never set up. Unlock it once and choose a password for it, or let Windlass keep the sign-in until you quit.</source>
        <translation>キーチェーンが未設定です。一度ロックを解除してパスワードを決めるか、終了するまで Windlass にサインイン情報を保持させてください。</translation>
    </message>
    <message>
        <source>The keychain does not answer. A question for its password may be hidden behind another window; otherwise log out and in again.</source>
        <translation>キーチェーンが応答しません。パスワードの入力画面がほかのウィンドウの後ろに隠れている可能性があります。見当たらない場合は、ログアウトしてからログインし直してください。</translation>
    </message>
    <message>
        <source>Secrets are kept in memory. The sign-in ends with Windlass.</source>
        <translation>シークレットはメモリに保持されます。Windlass を終了すると、サインインも終了します。</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>%1 (unlocked)</source>
        <extracomment>%1 is the name of a keychain, such as GNOME Keyring</extracomment>
        <translation>%1（ロック解除済み）</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <extracomment>%1 is the name of a keychain</extracomment>
        <translation>%1（ロック中）</translation>
    </message>
    <message>
        <source>The keychain does not give back what was stored in it. Let Windlass keep the sign-in until you quit.</source>
        <translation>キーチェーンに保存したものを取り出せません。終了するまで Windlass にサインイン情報を保持させてください。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>The keychain was not unlocked. Try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>キーチェーンのロックが解除されませんでした。もう一度試すか、終了するまで Windlass にサインイン情報を保持させてください。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainStore</name>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Start it (for example GNOME Keyring or KWallet) and try again, or start Windlass with --secret-store memory.</source>
        <translation>このコンピューターのキーチェーンを使用できません。GNOME Keyring や KWallet などを起動してもう一度試すか、--secret-store memory を付けて Windlass を起動してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or start Windlass with --secret-store memory.</source>
        <translation>キーチェーンが応答しません。もう一度試すか、--secret-store memory を付けて Windlass を起動してください。</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
</context>
<context>
    <name>windlass::auth::LoopbackReplyHandler</name>
    <message>
        <source>Not accepted</source>
        <translation>受け付けられませんでした</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>このリクエストは長すぎます。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SecretStore</name>
    <message>
        <source>memory only, forgotten when Windlass ends</source>
        <translation>メモリのみ（Windlass の終了時に消去）</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SignIn</name>
    <message>
        <source>Bitbucket&apos;s answer to the sign-in cannot be understood. A proxy or a hotel network may stand in between. Try again.</source>
        <translation>サインインに対する Bitbucket の応答を解釈できません。途中にプロキシやホテルなどのネットワークが介在している可能性があります。もう一度試してください。</translation>
    </message>
    <message>
        <source>Bitbucket cannot sign anybody in at the moment. Try again later.</source>
        <translation>Bitbucket では現在、だれもサインインできません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket がしばらくリクエストを受け付けません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Bitbucket did not answer in time. Try again.</source>
        <translation>Bitbucket が時間内に応答しませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the key and secret. Compare both with the consumer&apos;s page on Bitbucket and try again.</source>
        <translation>Bitbucket がキーとシークレットを受け付けません。両方を Bitbucket のコンシューマーのページと見比べてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Bitbucket refused the request. Check that the consumer has a callback URL and that it is the one entered here.</source>
        <translation>Bitbucket がリクエストを拒否しました。コンシューマーにコールバック URL があり、ここで入力したものと同じかどうか確認してください。</translation>
    </message>
    <message>
        <source>Bitbucket did not accept the sign-in. Start it again.</source>
        <translation>Bitbucket がサインインを受け付けませんでした。もう一度開始してください。</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>サインインはキャンセルされました。</translation>
    </message>
    <message>
        <source>Bitbucket cannot be reached. Check the connection and try again.</source>
        <translation>Bitbucket に接続できません。接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The secure connection to Bitbucket was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>証明書を信頼できないため、Bitbucket への安全な接続を拒否しました。リクエストは送信していません。</translation>
    </message>
    <message>
        <source>Another program uses the address %1. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <translation>アドレス %1 は別のプログラムが使用しています。そのプログラムを終了してもう一度試すか、コンシューマーに登録した別のコールバック URL を入力してください。ブラウザーは開いていません。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; uses the address %2. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is the name of a program, %2 an address</extracomment>
        <translation>プログラム「%1」がアドレス %2 を使用しています。終了してもう一度試すか、コンシューマーに登録した別のコールバック URL を入力してください。ブラウザーは開いていません。</translation>
    </message>
    <message>
        <source>Access was denied in the browser. Sign in again and choose to grant access.</source>
        <translation>ブラウザーでアクセスが拒否されました。もう一度サインインし、アクセスを許可してください。</translation>
    </message>
    <message>
        <source>No answer came from the browser in time. Check that the key is right and that the consumer&apos;s callback URL is %1, then sign in again.</source>
        <translation>ブラウザーから時間内に応答がありませんでした。キーが正しいことと、コンシューマーのコールバック URL が %1 であることを確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Bitbucket no longer accepts this sign-in, or the consumer&apos;s key or secret was changed. Sign in again.</source>
        <translation>Bitbucket がこのサインインを受け付けなくなったか、コンシューマーのキーまたはシークレットが変更されました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The system keeps the port of %1 for itself, as it does with those below 1024. Enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>%1 のポートは、1024 未満のポートと同様にシステムが確保しています。コンシューマーに登録した別のコールバック URL を入力してください。ブラウザーは開いていません。</translation>
    </message>
</context>
<context>
    <name>windlass::auth::TokenKeeper</name>
    <message>
        <source>The sign-in cannot be renewed because another Windlass is busy with it. Close it and try again.</source>
        <translation>別の Windlass が処理中のため、サインインを更新できません。そちらを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account. Sign in again.</source>
        <translation>このアカウントのサインイン情報が保存されていません。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Client</name>
    <message>
        <source>Bitbucket did not say whether the branch is there. The repository may be gone, or a proxy or hotel network stands in between. Try again.</source>
        <translation>ブランチが存在するかどうか、Bitbucket から回答がありませんでした。リポジトリがなくなったか、途中にプロキシやホテルなどのネットワークが介在している可能性があります。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Error</name>
    <message>
        <source>Bitbucket did not accept the request.</source>
        <translation>Bitbucket がリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーからのメッセージ：%1</translation>
    </message>
    <message>
        <source>Bitbucket did not accept this: %1</source>
        <translation>Bitbucket が受け付けませんでした：%1</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Windlass asks again at %1.</source>
        <translation>Bitbucket がしばらくリクエストを受け付けません。Windlass は %1 に再度問い合わせます。</translation>
    </message>
    <message>
        <source>Bitbucket has a problem at the moment. Try again later.</source>
        <translation>Bitbucket で現在、問題が発生しています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>Bitbucket の応答を解釈できません。後でもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Permissions</name>
    <message>
        <source>Bitbucket says that the consumer does not allow this, although its permissions seem to be enough. Check the permissions.</source>
        <translation>コンシューマーの権限は十分なようですが、Bitbucket によると許可されていません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The consumer does not allow this. Open it on Bitbucket, tick %1 and press Save. Then check the permissions, or sign in again.</source>
        <extracomment>%1 is one or more boxes of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>コンシューマーがこの操作を許可していません。Bitbucket でコンシューマーを開き、%1 にチェックを入れて「Save」を押してください。その後、権限を確認するか、もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Reply</name>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>Bitbucket の応答を解釈できません。後でもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::WorkspaceAddress</name>
    <message>
        <source>There is no workspace in this address. Open the workspace on Bitbucket and copy the address from there.</source>
        <translation>このアドレスにはワークスペースが含まれていません。Bitbucket でワークスペースを開き、そのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is a Bitbucket Data Center. Windlass works with Bitbucket Cloud only, which is at bitbucket.org.</source>
        <translation>%1 は Bitbucket Data Center です。Windlass が対応しているのは Bitbucket Cloud（bitbucket.org）だけです。</translation>
    </message>
    <message>
        <source>This address belongs to %1. Give a workspace at %2, or its address.</source>
        <translation>このアドレスは %1 のものです。%2 のワークスペース、またはそのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is neither a workspace nor an address. A workspace&apos;s name in addresses has letters, digits, hyphens and underscores.</source>
        <translation>ワークスペースでもアドレスでもありません。アドレスに使われるワークスペース名は、英字、数字、ハイフン、アンダースコアからなります。</translation>
    </message>
    <message>
        <source>Enter the workspace, or any address of it on Bitbucket.</source>
        <translation>ワークスペース、または Bitbucket 上のそのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Allowance</name>
    <message>
        <source>--allow knows no finding &quot;%1&quot;. There are: %2.</source>
        <translation>--allow には検出項目「%1」がありません。指定できるもの：%2。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::CheckUpCommand</name>
    <message>
        <source>--report needs the name of a file.</source>
        <translation>--report にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Give another name.</source>
        <translation>レポートを %1 に書き込めません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The report is in %1. Read it before you give it away.</source>
        <translation>レポートは %1 にあります。ほかの人に渡す前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>%1 としてサインイン中です（%2）。</translation>
    </message>
    <message>
        <source>Workspaces: none</source>
        <translation>ワークスペース：なし</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>ワークスペース：%1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：可</translation>
    </message>
    <message>
        <source>%1: no. Open the consumer, tick %2, press Save, then check again.</source>
        <translation>%1：不可。コンシューマーを開き、%2 にチェックを入れて「Save」を押してから、再確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Command</name>
    <message>
        <source>&quot;windlass check-up&quot; shows all that the consumer allows.</source>
        <translation>「windlass check-up」で、コンシューマーが許可している内容をすべて確認できます。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::HandoverCommand</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更）</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1（変更不要）</translation>
    </message>
    <message>
        <source>--variables goes with backstage.</source>
        <translation>--variables は backstage と組み合わせて使います。</translation>
    </message>
    <message>
        <source>--key is for a consumer of no account; it does not go with --account.</source>
        <translation>--key はアカウントのないコンシューマー用です。--account と一緒には使えません。</translation>
    </message>
    <message>
        <source>With --key the consumer&apos;s secret must be in WINDLASS_CONSUMER_SECRET.</source>
        <translation>--key を使う場合、コンシューマーのシークレットを WINDLASS_CONSUMER_SECRET に設定しておく必要があります。</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>このコンシューマーのシークレットは、もうここに保存されていません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>書き込みました。</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>書き込むものはありませんでした。</translation>
    </message>
    <message>
        <source>What is left to do:</source>
        <translation>残りの作業：</translation>
    </message>
</context>
<context>
    <name>windlass::cli::ImportCommand</name>
    <message>
        <source>A consumer of %1, with its secret</source>
        <translation>%1 のコンシューマー（シークレットあり）</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>Callback URL: %1</source>
        <translation>コールバック URL：%1</translation>
    </message>
    <message>
        <source>Resolvers: %1</source>
        <translation>リゾルバー：%1</translation>
    </message>
    <message>
        <source>Settings, People offers to take these resolvers over.</source>
        <translation>「設定」の「ユーザー」で、これらのリゾルバーを取り込めます。</translation>
    </message>
    <message>
        <source>Sign in through it with: windlass login --from %1</source>
        <translation>サインインするには：windlass login --from %1</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Invocation</name>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language は %1 のいずれかです。「%2」ではありません。</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile にはフォルダー名が必要です。</translation>
    </message>
    <message>
        <source>--secret-store is either keychain or memory, not &quot;%1&quot;.</source>
        <translation>--secret-store には keychain か memory を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical, not &quot;%1&quot;.</source>
        <translation>--log-level には debug、info、warning、critical のいずれかを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1 goes with a command. See windlass --help.</source>
        <translation>--%1 はコマンドと組み合わせて使います。windlass --help を参照してください。</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has no option --%2. See windlass --help.</source>
        <translation>「windlass %1」にオプション --%2 はありません。windlass --help を参照してください。</translation>
    </message>
    <message>
        <source>Only one folder can be opened. See windlass --help.</source>
        <translation>開けるフォルダーは 1 つだけです。windlass --help を参照してください。</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; lacks an argument. See windlass --help.</source>
        <translation>「windlass %1」の引数が足りません。windlass --help を参照してください。</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has an argument too many: &quot;%2&quot;. See windlass --help.</source>
        <translation>「windlass %1」に余分な引数「%2」があります。windlass --help を参照してください。</translation>
    </message>
    <message>
        <source>%1. See windlass --help.</source>
        <translation>%1（windlass --help を参照してください）</translation>
    </message>
    <message>
        <source>--practice has servers, a profile and a place for secrets of its own. Leave --%1 out.</source>
        <translation>--practice には専用のサーバー、プロファイル、シークレットの保管場所があります。--%1 は指定しないでください。</translation>
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
        <translation>Windlass は、生成されたアプリを Bitbucket Cloud にプッシュします。

  windlass [FOLDER]                   ウィンドウを開く（FOLDER のアプリを表示）
  windlass --practice [FOLDER]        アカウントなしで試す：練習用サーバー、新しい
                                      プロファイル、サンプルアプリ（終了時にすべて消去）
  windlass login --key KEY            コンシューマー経由でサインイン。シークレットは
        [--callback URL]              --secret-stdin、WINDLASS_CONSUMER_SECRET、
        [--no-browser] [--timeout S]  またはプロンプトから取得
  windlass login --from FILE          同上。キーとシークレットは Amplication の .env.local
        [--no-browser] [--timeout S]  または Backstage の app-config*.yaml から取得
  windlass logout [--everything]      サインイン情報、またはこのコンピューターで Windlass が
                                      保持するすべてを消去（アプリのフォルダーは残る）
  windlass accounts                   サインイン中のアカウント
  windlass check-up [--report FILE]   コンシューマーが許可する内容。サーバーの応答のレポート
                                      （シークレット、名前、内容は含まない）
  windlass whoami [--catalog PATH]    Backstage がアカウントをだれとして許可するか
        [--resolver NAME[:allow-without-user]]...
  windlass workspaces                 アカウントから見えるワークスペース
  windlass repositories WORKSPACE [--filter TEXT] [--all]
  windlass publish FOLDER --to WORKSPACE/REPO [--create] [--public] [--project KEY]
        [--branch NAME] [--mode direct|review] [--message TEXT] [--pull-request]
        [--base-directory DIR] [--draft|--no-draft]
        [--close-source-branch|--keep-source-branch] [--fast-forward]
        [--source tree|generated] [--on-conflict people|generated|markers|fail]
        [--write-once amplication|none]
        [--allow FINDING[:PATH]] [--strict] [--trust-folder] [--dry-run]
  windlass publish --all              リンク済みのアプリを 2 つずつ、すべてプッシュ
        [--message TEXT] [--allow FINDING[:PATH]] [--strict] [--dry-run]
  windlass handover amplication|backstage DIR   アカウントのコンシューマーをそこでも使う。
        [--key KEY] [--variables]     別のコンシューマーのシークレットは
        [--dry-run]                   WINDLASS_CONSUMER_SECRET から取得。--variables：
                                      Backstage が両方を .env から読む
  windlass import FILE                ファイルにあるコンシューマーの情報。サインインは
                                      windlass login --from FILE

コマンドには --account NAME（既定：最後のサインイン）と --json を指定できます。
共通オプション（コマンドの前でも後でも可）：
  --web-url URL, --api-url URL        練習用の別サーバー
  --profile DIR                       すべてを DIR の下に保存
  --secret-store keychain|memory      シークレットの保存先
  --language LANG                     表示する言語（de や zh_CN など）
  --log-level debug|info|warning|critical
  --version, --help

終了ステータス：0 完了、1 拒否または失敗、2 使い方の誤り、3 サインインが必要、
4 キャンセル、5 プッシュするものなし。
</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LoginCommand</name>
    <message>
        <source>Secret of the consumer: </source>
        <translation>コンシューマーのシークレット: </translation>
    </message>
    <message>
        <source>Settings, People offers to take the resolvers of this file over.</source>
        <translation>「設定」の「ユーザー」で、このファイルのリゾルバーを取り込めます。</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds.</source>
        <translation>--timeout には秒数を指定します。</translation>
    </message>
    <message>
        <source>&quot;windlass login&quot; needs --key and the consumer&apos;s key, or --from and a file that has it.</source>
        <translation>「windlass login」には、--key とコンシューマーのキー、または --from とキーを含むファイルが必要です。</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>次のアドレスを開いてください: %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open the address yourself.</source>
        <translation>ブラウザーを起動できませんでした。アドレスを自分で開いてください。</translation>
    </message>
    <message>
        <source>Bitbucket may have refused. Try again in the browser, or press Ctrl-C.</source>
        <translation>Bitbucket が拒否した可能性があります。ブラウザーでもう一度試すか、Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>%1 としてサインイン中です（%2）。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LogoutCommand</name>
    <message>
        <source>--everything forgets all accounts; it does not go with --account.</source>
        <translation>--everything はすべてのアカウントを消去します。--account と一緒には使えません。</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>このコンピューターで %1 からサインアウトしました。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishAllCommand</name>
    <message>
        <source>--%1 does not go with --all: each app is pushed to where it is linked.</source>
        <translation>--%1 は --all と一緒に使えません。各アプリはリンク先にプッシュされます。</translation>
    </message>
    <message>
        <source>No app is linked to a repository yet. Publish each once by its folder.</source>
        <translation>リポジトリにリンクされたアプリがまだありません。それぞれ一度、フォルダーを指定してプッシュしてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: pushing</source>
        <translation>%1：プッシュ中</translation>
    </message>
    <message>
        <source>%1: Pushed to %2 of %3. %4 was found on Bitbucket.</source>
        <translation>%1：%3 の %2 にプッシュしました。Bitbucket で %4 を確認しました。</translation>
    </message>
    <message>
        <source>%1: Pull request: %2</source>
        <translation>%1：プルリクエスト: %2</translation>
    </message>
    <message>
        <source>%1: Nothing to push.</source>
        <translation>%1：プッシュするものはありません。</translation>
    </message>
    <message>
        <source>Push it once by its folder, with --trust-folder.</source>
        <translation>一度、--trust-folder を付けてフォルダーを指定してプッシュしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishCommand</name>
    <message>
        <source>--mode is either direct or review, not &quot;%1&quot;.</source>
        <translation>--mode には direct か review を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>A pull request needs --branch in direct mode, or --mode review.</source>
        <translation>プルリクエストには、direct モードでの --branch、または --mode review が必要です。</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 と --%2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>--public goes with --create.</source>
        <translation>--public は --create と組み合わせて使います。</translation>
    </message>
    <message>
        <source>--to is a workspace and a repository, like acme/shop-api.</source>
        <translation>--to には acme/shop-api のように、ワークスペースとリポジトリを指定します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a repository&apos;s address. Use lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>「%1」はリポジトリのアドレスに使えません。英小文字、数字、「.」、「_」、「-」を使ってください。</translation>
    </message>
    <message>
        <source>--source is either tree or generated, not &quot;%1&quot;.</source>
        <translation>--source には tree か generated を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--on-conflict is people, generated, markers or fail, not &quot;%1&quot;.</source>
        <translation>--on-conflict には people、generated、markers、fail のいずれかを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>This folder is not linked to a repository yet. Add --to WORKSPACE/REPO.</source>
        <translation>このフォルダーはまだリポジトリにリンクされていません。--to WORKSPACE/REPO を追加してください。</translation>
    </message>
    <message>
        <source>Bitbucket has no repository %1, or this account may not see it. Add --create to create it.</source>
        <translation>Bitbucket にリポジトリ %1 がないか、このアカウントには表示する権限がありません。作成するには --create を追加してください。</translation>
    </message>
    <message>
        <source>Pushed to %1 of %2. %3 was found on Bitbucket.</source>
        <translation>%2 の %1 にプッシュしました。Bitbucket で %3 を確認しました。</translation>
    </message>
    <message>
        <source>Pull request: %1</source>
        <translation>プルリクエスト: %1</translation>
    </message>
    <message>
        <source>--write-once is either amplication or none, not &quot;%1&quot;.</source>
        <translation>--write-once には amplication か none を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>This folder is linked to a repository of another server. Add --to WORKSPACE/REPO.</source>
        <translation>このフォルダーは別のサーバーのリポジトリにリンクされています。--to WORKSPACE/REPO を追加してください。</translation>
    </message>
    <message>
        <source>Add --trust-folder to push it all the same.</source>
        <translation>それでもプッシュするには --trust-folder を追加してください。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishReport</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1; %2 changed; %3 ignored.</source>
        <translation>
            <numerusform>%Ln 個のファイル、%1。変更 %2、無視 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>people&apos;s work is kept</source>
        <translation>手作業側を残す</translation>
    </message>
    <message>
        <source>the generator&apos;s is taken</source>
        <translation>生成側を採用</translation>
    </message>
    <message>
        <source>both, with markers</source>
        <translation>両方（マーカー付き）</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>windlass::cli::RepositoriesCommand</name>
    <message>
        <source>private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>There are more. Add --all, or --filter and a part of the name.</source>
        <translation>ほかにもあります。--all、または --filter と名前の一部を追加してください。</translation>
    </message>
</context>
<context>
    <name>windlass::cli::WhoAmICommand</name>
    <message>
        <source>No catalog is chosen. Give --catalog and a YAML file or a folder.</source>
        <translation>カタログが選択されていません。--catalog に YAML ファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The catalog of %1 was used.</source>
        <translation>%1 時点のカタログを使用しました。</translation>
    </message>
    <message>
        <source>Add this to the catalog:</source>
        <translation>カタログに次の内容を追加してください：</translation>
    </message>
</context>
<context>
    <name>windlass::git::BranchName</name>
    <message>
        <source>Type a name for the branch.</source>
        <translation>ブランチ名を入力してください。</translation>
    </message>
    <message>
        <source>A branch name cannot contain spaces or any of ~ ^ : ? * [ \.</source>
        <translation>ブランチ名には、空白や ~ ^ : ? * [ \ を使えません。</translation>
    </message>
    <message>
        <source>A branch name cannot contain &quot;..&quot; or &quot;@{&quot; or end with a full stop.</source>
        <translation>ブランチ名には「..」や「@{」を使えません。末尾にピリオドも使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own in git. Choose another branch name.</source>
        <translation>「%1」は git では特別な意味を持ちます。別のブランチ名を選択してください。</translation>
    </message>
    <message>
        <source>No part of a branch name can be empty, start with a full stop, end with &quot;.lock&quot; or be longer than 250 bytes.</source>
        <translation>ブランチ名の各部分は、空にすること、ピリオドで始めること、「.lock」で終えること、250 バイトを超えることができません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a folder of a repository. Type one like services/shop.</source>
        <translation>「%1」はリポジトリのフォルダーにできません。services/shop のように入力してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::CheckoutRules</name>
    <message>
        <source>&quot;%1&quot; asks for filters or other encodings, which only git itself can apply. Use git for this.</source>
        <translation>「%1」には、git 自体でしか適用できないフィルターや文字エンコーディングが必要です。この操作には git を使ってください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Clone</name>
    <message>
        <source>The clone could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>クローンを保存できませんでした。ディスクの空き容量とフォルダーに対する権限を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Choose another name for the clone.</source>
        <translation>「%1」はすでに存在します。クローンに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>サーバーのリポジトリにブランチ「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Commit</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>変更を表示した後にフォルダーが変わりました。変更をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; has moved since the changes were shown. Look at them again.</source>
        <translation>変更を表示した後にブランチ「%1」が移動しました。変更をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The files could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>ファイルを保存できませんでした。ディスクの空き容量とフォルダーに対する権限を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>最後のコミットから変更はありません。</translation>
    </message>
    <message>
        <source>Type a name and an e-mail address for the commit.</source>
        <translation>コミットに使う名前とメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type a message for the commit.</source>
        <translation>コミットメッセージを入力してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Differences</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>windlass::git::FastForward</name>
    <message>
        <source>The folder has changes of its own, so its files were left as they are.</source>
        <translation>フォルダーに独自の変更があるため、ファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; cannot simply be moved forward: it has commits that the other side does not have, or the folder is on another branch.</source>
        <translation>ブランチ「%1」をそのまま先に進めることはできません。相手側にないコミットがあるか、フォルダーが別のブランチ上にあります。</translation>
    </message>
    <message>
        <source>The folder has no repository.</source>
        <translation>フォルダーにリポジトリがありません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>A file of the folder is in the way of one that the branch brings. Move it elsewhere, then try again.</source>
        <translation>ブランチから取り込むファイルの場所に、フォルダー内の別のファイルがあります。別の場所に移動してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Fetch</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The server did not send all of the branch. Try again.</source>
        <translation>サーバーからブランチ全体を受信できませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>サーバーのリポジトリにブランチ「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Folder</name>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one.</source>
        <translation>フォルダー「%1」が存在しません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder that holds the app.</source>
        <translation>「%1」はフォルダーではありません。アプリの入ったフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>You have no right to read the folder &quot;%1&quot;. Change its permissions or choose another one.</source>
        <translation>フォルダー「%1」を読み取る権限がありません。アクセス権を変更するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare repository: it has no files to work with. Choose the folder that holds the app.</source>
        <translation>「%1」はベアリポジトリで、作業するファイルがありません。アプリの入ったフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder lies inside another repository, &quot;%1&quot;. Choose that folder, or move this one out of it.</source>
        <translation>フォルダーが別のリポジトリ「%1」の中にあります。そのフォルダーを選択するか、このフォルダーを外に移動してください。</translation>
    </message>
    <message>
        <source>A merge is under way in this folder. Finish or abort it first.</source>
        <translation>このフォルダーではマージが進行中です。先に完了または中止してください。</translation>
    </message>
    <message>
        <source>A revert is under way in this folder. Finish or abort it first.</source>
        <translation>このフォルダーではリバートが進行中です。先に完了または中止してください。</translation>
    </message>
    <message>
        <source>A cherry-pick is under way in this folder. Finish or abort it first.</source>
        <translation>このフォルダーではチェリーピックが進行中です。先に完了または中止してください。</translation>
    </message>
    <message>
        <source>A bisect is under way in this folder. Finish it with &quot;git bisect reset&quot; first.</source>
        <translation>このフォルダーでは bisect が進行中です。先に「git bisect reset」で終了してください。</translation>
    </message>
    <message>
        <source>A rebase is under way in this folder. Finish or abort it first.</source>
        <translation>このフォルダーではリベースが進行中です。先に完了または中止してください。</translation>
    </message>
    <message>
        <source>The repository in this folder keeps its files elsewhere. Choose the folder with the files.</source>
        <translation>このフォルダーのリポジトリは、ファイルを別の場所に置いています。ファイルのあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Git cannot read the repository in this folder. See the details for the reason.</source>
        <translation>git がこのフォルダーのリポジトリを読み取れません。理由は詳細を確認してください。</translation>
    </message>
    <message>
        <source>The repository in this folder names its objects by SHA-256. Neither Bitbucket nor Windlass can do that.</source>
        <translation>このフォルダーのリポジトリは、オブジェクト名に SHA-256 を使っています。Bitbucket も Windlass も対応していません。</translation>
    </message>
    <message>
        <source>The folder has no repository. Look at the changes again.</source>
        <translation>フォルダーにリポジトリがありません。変更をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>フォルダーに独自の git リポジトリがあるため、単なるジェネレーター出力として扱えません。作業ツリーとしてプッシュしてください。</translation>
    </message>
    <message>
        <source>The folder contains the place for temporary files. Choose a smaller folder.</source>
        <translation>フォルダーに一時ファイルの保存場所が含まれています。より小さいフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>A temporary folder could not be made. Check the free space on the disk, then try again.</source>
        <translation>一時フォルダーを作成できませんでした。ディスクの空き容量を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The repository of this folder does not have the commit %1. Fetch the branch first.</source>
        <translation>このフォルダーのリポジトリにコミット %1 がありません。先にブランチをフェッチしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::GeneratedCommit</name>
    <message>
        <source>The files could not be stored. Check the free space on the disk, then try again.</source>
        <translation>ファイルを保存できませんでした。ディスクの空き容量を確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::GitError</name>
    <message>
        <source>Another program is working on this repository. Wait until it has finished, then try again.</source>
        <translation>別のプログラムがこのリポジトリを処理中です。完了を待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The repository of this folder does not have what was looked for.</source>
        <translation>探していたものがこのフォルダーのリポジトリにありません。</translation>
    </message>
    <message>
        <source>The branch was changed by another program meanwhile. Look at the changes again.</source>
        <translation>その間に別のプログラムがブランチを変更しました。変更をもう一度確認してください。</translation>
    </message>
    <message>
        <source>A file could not be read or written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>ファイルを読み書きできませんでした。ディスクの空き容量とフォルダーに対する権限を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Git cannot work with this folder. See the details for the reason.</source>
        <translation>git がこのフォルダーを扱えません。理由は詳細を確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Guarded</name>
    <message>
        <source>Something went wrong in Windlass itself. Save your work, then start the program again.</source>
        <translation>Windlass 自体に問題が発生しました。作業内容を保存してから、プログラムを再起動してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::History</name>
    <message>
        <source>There is a branch &quot;%1&quot; already. Choose another name.</source>
        <translation>ブランチ「%1」はすでに存在します。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::HistoryPack</name>
    <message>
        <source>A temporary file could not be made. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>一時ファイルを作成できませんでした。ディスクの空き容量とフォルダーに対する権限を確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::MergedCommit</name>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>最後のコミットから変更はありません。</translation>
    </message>
</context>
<context>
    <name>windlass::git::NewRepository</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>変更を表示した後にフォルダーが変わりました。変更をもう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::OutputReview</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackPieces</name>
    <message>
        <source>The packed files can no longer be read. Try again.</source>
        <translation>パックしたファイルを読み取れなくなりました。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackTrees</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The repository of this folder is damaged. Run &quot;git fsck&quot; in it.</source>
        <translation>このフォルダーのリポジトリは壊れています。フォルダーで「git fsck」を実行してください。</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>ファイルに書き込めませんでした。ディスクの空き容量とフォルダーに対する権限を確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Places</name>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>フォルダーを読み取れなくなりました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>windlass::git::PlantedTree</name>
    <message>
        <source>&quot;%1&quot; is not a folder in the repository. Choose another base directory.</source>
        <translation>「%1」はリポジトリ内のフォルダーではありません。別のベースディレクトリを選択してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Push</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The commit that was to be sent is no longer in the folder&apos;s repository. Look at the changes again.</source>
        <translation>送信するはずだったコミットが、フォルダーのリポジトリからなくなりました。変更をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>サーバーのブランチに、このフォルダーにないコミットがあります。</translation>
    </message>
    <message>
        <source>Somebody else changed the branch on the server meanwhile.</source>
        <translation>その間に、ほかの人がサーバーのブランチを変更しました。</translation>
    </message>
    <message>
        <source>The server refused the branch &quot;%1&quot;.</source>
        <translation>サーバーがブランチ「%1」を拒否しました。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーからのメッセージ：%1</translation>
    </message>
    <message>
        <source>The server did not say what became of the branch. Look at the repository on the server.</source>
        <translation>ブランチがどうなったか、サーバーから回答がありませんでした。サーバーのリポジトリを確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::PushAlong</name>
    <message>
        <source>The files were not packed as they were to be sent. Try again.</source>
        <translation>ファイルを送信用にパックできませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Reflog</name>
    <message>
        <source>The branch could not be moved. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>ブランチを移動できませんでした。ディスクの空き容量とフォルダーに対する権限を確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Regenerate</name>
    <message>
        <source>Windlass&apos;s own copy of the repository could not be stored. Check the free space on the disk, then try again.</source>
        <translation>Windlass が保持するリポジトリのコピーを保存できませんでした。ディスクの空き容量を確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::RemoteCall</name>
    <message>
        <source>The server reports a fault of its own. Try again later.</source>
        <translation>サーバーから内部エラーが報告されました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not one of a git server. Check the address, and whether a proxy or a sign-in page of the network stands in between.</source>
        <translation>git サーバーの応答ではありません。アドレスを確認し、途中にプロキシやネットワークのサインインページが介在していないか確認してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The server stopped answering. Check the connection, then try again.</source>
        <translation>サーバーが応答しなくなりました。接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made. Check the date of this computer and its certificates.</source>
        <translation>サーバーに安全に接続できませんでした。このコンピューターの日付と証明書を確認してください。</translation>
    </message>
    <message>
        <source>The connection to the server failed. Check the network, then try again.</source>
        <translation>サーバーへの接続に失敗しました。ネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The address of the repository cannot be used: it must be https and have no user name in it.</source>
        <translation>リポジトリのアドレスを使用できません。ユーザー名を含まない https のアドレスにしてください。</translation>
    </message>
    <message>
        <source>Sign in first, then repeat.</source>
        <translation>先にサインインしてから、やり直してください。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーからのメッセージ：%1</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>サーバーのブランチに、このフォルダーにないコミットがあります。</translation>
    </message>
</context>
<context>
    <name>windlass::git::ShallowHistory</name>
    <message>
        <source>The repository in this folder has too little of its history to be compared with the branch on the server. Get the rest by &quot;git fetch --unshallow&quot;, then try again.</source>
        <translation>このフォルダーのリポジトリにある履歴が少なすぎて、サーバーのブランチと比較できません。「git fetch --unshallow」で残りを取得してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Snapshot</name>
    <message>
        <source>There is nothing in this folder that could be pushed. Choose the folder that holds the app.</source>
        <translation>このフォルダーにはプッシュできるものがありません。アプリの入ったフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Staging</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>フォルダーを読み取れなくなりました。</translation>
    </message>
    <message>
        <source>Git does not accept the name &quot;%1&quot;. Rename or remove it.</source>
        <translation>git では「%1」という名前を使えません。名前を変更するか、削除してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; changes while it is read. Stop the program that writes it, then try again.</source>
        <translation>ファイル「%1」が読み取り中に変更されています。書き込んでいるプログラムを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not in the encoding that .gitattributes names for it (working-tree-encoding). Correct either of them.</source>
        <translation>ファイル「%1」が、.gitattributes で指定されたエンコーディング（working-tree-encoding）になっていません。どちらかを修正してください。</translation>
    </message>
    <message>
        <source>The index of this repository is split, which Windlass cannot read. Run &quot;git update-index --no-split-index&quot; in the folder, then try again.</source>
        <translation>このリポジトリのインデックスは分割されており、Windlass では読み取れません。フォルダーで「git update-index --no-split-index」を実行してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The index of this repository is sparse, which Windlass cannot read. Run &quot;git sparse-checkout reapply --no-sparse-index&quot; in the folder, then try again.</source>
        <translation>このリポジトリのインデックスはスパースで、Windlass では読み取れません。フォルダーで「git sparse-checkout reapply --no-sparse-index」を実行してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::git::TreeMerge</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>windlass::git::Trust</name>
    <message>
        <source>&quot;%1&quot; belongs to another user of this computer, who may have prepared it. Choose a folder of your own, or trust this one if you trust them.</source>
        <translation>「%1」はこのコンピューターの別のユーザーのもので、その人が何かを仕込んでいる可能性があります。自分のフォルダーを選択するか、そのユーザーを信頼する場合はこのフォルダーを信頼してください。</translation>
    </message>
    <message>
        <source>The repository in this folder takes its history from &quot;%1&quot;, and a push would publish that. Choose another folder, or trust this one if that is intended.</source>
        <translation>このフォルダーのリポジトリは履歴を「%1」から取っており、プッシュするとその履歴が公開されます。別のフォルダーを選択するか、それで構わない場合はこのフォルダーを信頼してください。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::AmplicationPlan</name>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Amplication checkout: there is no %2 in it.</source>
        <translation>「%1」は Amplication のチェックアウトではありません。%2 がありません。</translation>
    </message>
    <message>
        <source>Start these again, each in a terminal of its own.</source>
        <translation>次のものを、それぞれ別のターミナルで起動し直してください。</translation>
    </message>
    <message>
        <source>The client has a switch of its own for billing. Set it in packages/amplication-client/.env.local, if it is not set there.</source>
        <translation>クライアントには課金用の独自の設定があります。まだ設定していない場合は、packages/amplication-client/.env.local で設定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>%1 は変更できません。%2</translation>
    </message>
    <message>
        <source>The git service of this Amplication checkout is in none of the folders that are known: %1.</source>
        <translation>この Amplication チェックアウトの git サービスが、既知のどのフォルダーにもありません：%1。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageEdit</name>
    <message>
        <source>It is written in braces. Write what is in them on lines of their own first.</source>
        <translation>波かっこで囲んで書かれています。先に中身をそれぞれ別の行に書き直してください。</translation>
    </message>
    <message>
        <source>It has several documents.</source>
        <translation>複数のドキュメントが含まれています。</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>A change would alter other settings of it, as with an anchor that is used in several places. Write it yourself.</source>
        <translation>変更すると、ほかの設定も変わってしまいます（複数の場所で使われているアンカーなど）。自分で編集してください。</translation>
    </message>
    <message>
        <source>It is no configuration of Backstage.</source>
        <translation>Backstage の設定ではありません。</translation>
    </message>
    <message>
        <source>%1 stands for an anchor elsewhere. Write it out first.</source>
        <translation>%1 は別の場所のアンカーを参照しています。先に内容を書き出してください。</translation>
    </message>
    <message>
        <source>%1 has no settings below it, but a value.</source>
        <translation>%1 の下には設定がなく、値があります。</translation>
    </message>
    <message>
        <source>Everything is written in braces.</source>
        <translation>全体が波かっこで囲んで書かれています。</translation>
    </message>
    <message>
        <source>It is written in a way that cannot be changed safely.</source>
        <translation>安全に変更できない書き方になっています。</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 はテキストではありません。</translation>
    </message>
    <message>
        <source>%1 does not stand on one line, or has a type.</source>
        <translation>%1 が 1 行に収まっていないか、型が指定されています。</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>テキストではありません。</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>%L1 行目は YAML ではありません。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageFile</name>
    <message>
        <source>%1 is kept in another file.</source>
        <translation>%1 は別のファイルにあります。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>%L1 行目は YAML ではありません。</translation>
    </message>
    <message>
        <source>There is no auth.providers.bitbucket in it.</source>
        <translation>auth.providers.bitbucket がありません。</translation>
    </message>
    <message>
        <source>It takes a value from %1, which is not set in the file .env beside it.</source>
        <translation>値を %1 から取得していますが、同じ場所にあるファイル .env で設定されていません。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstagePlan</name>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>%1 は変更できません。%2</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Backstage app: there is no %2 in it.</source>
        <translation>「%1」は Backstage アプリではありません。%2 がありません。</translation>
    </message>
    <message>
        <source>The environment has no usual name.</source>
        <translation>環境の名前が一般的な形式ではありません。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageSteps</name>
    <message>
        <source>Install the provider in the back end.</source>
        <translation>バックエンドにプロバイダーをインストールします。</translation>
    </message>
    <message>
        <source>Add it in packages/backend/src/index.ts.</source>
        <translation>packages/backend/src/index.ts に追加します。</translation>
    </message>
    <message>
        <source>Current versions of Backstage have bitbucketAuthApi in the front end already. In an older app add it in packages/app/src/apis.ts.</source>
        <translation>現在のバージョンの Backstage では、フロントエンドに bitbucketAuthApi がすでに含まれています。古いアプリでは packages/app/src/apis.ts に追加してください。</translation>
    </message>
    <message>
        <source>Show Bitbucket on the sign-in page, in packages/app/src/App.tsx.</source>
        <translation>packages/app/src/App.tsx で、サインインページに Bitbucket を表示します。</translation>
    </message>
    <message>
        <source>Say how users are found in the catalog, beside clientId, unless your back end does it. Without that nobody can sign in.</source>
        <translation>カタログからユーザーを見つける方法を clientId と並べて指定します（バックエンドで指定している場合は不要）。指定がないと、だれもサインインできません。</translation>
    </message>
    <message>
        <source>Start Backstage with the variables of %1.</source>
        <translation>%1 の変数を設定して Backstage を起動します。</translation>
    </message>
    <message>
        <source>Start Backstage again.</source>
        <translation>Backstage を起動し直します。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::ConsumerFile</name>
    <message>
        <source>No consumer can be read from %1. %2</source>
        <translation>%1 からコンシューマーを読み取れません。%2</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>There is no %1 in it.</source>
        <translation>%1 がありません。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::EnvironmentFile</name>
    <message>
        <source>It is no text.</source>
        <translation>テキストではありません。</translation>
    </message>
    <message>
        <source>The value of %1 has a character that programs read in different ways there. Write it yourself.</source>
        <translation>%1 の値に、プログラムによって読み取り方の異なる文字があります。自分で編集してください。</translation>
    </message>
    <message>
        <source>A change would alter other lines of it.</source>
        <translation>変更すると、ほかの行も変わってしまいます。</translation>
    </message>
</context>
<context>
    <name>windlass::handover::FileChange</name>
    <message>
        <source>%1 has changed meanwhile. Nothing was written.</source>
        <translation>%1 がその間に変更されました。何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Its folder is missing.</source>
        <translation>フォルダーがありません。</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>リンク先が存在しません。</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, to %1.</source>
        <translation>フォルダーの外（%1）へのリンクです。</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 has changed since it was written, so nothing was undone.</source>
        <translation>%1 が書き込み後に変更されているため、何も元に戻しませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>%1 は変更できません。%2</translation>
    </message>
</context>
<context>
    <name>windlass::handover::YamlPlaces</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>%L1 行目：%2</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be changed safely.</source>
        <translation>%1 が安全に変更できない書き方になっています。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 が 2 か所にあります。</translation>
    </message>
    <message>
        <source>It begins with a tab.</source>
        <translation>タブで始まっています。</translation>
    </message>
    <message>
        <source>The first key shares it with something else.</source>
        <translation>最初のキーと同じ行に別のものがあります。</translation>
    </message>
</context>
<context>
    <name>windlass::http::Authorizer</name>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket がサインインを受け付けません。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::http::Download</name>
    <message>
        <source>%1 did not give what was asked for.</source>
        <translation>%1 から必要なものを取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>windlass::http::Exchange</name>
    <message>
        <source>The proxy on the way to %1 wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>%1 への途中にあるプロキシには専用の認証が必要です。システムの設定で入力してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let Windlass through. Check it in Settings, Network.</source>
        <translation>%1 への途中にあるプロキシに接続できないか、プロキシが Windlass を通しません。「設定」の「ネットワーク」で確認してください。</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>証明書を信頼できないため、%1 への安全な接続を拒否しました。リクエストは送信していません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 が時間内に応答しませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered. Try again.</source>
        <translation>%1 が応答する前に接続を閉じました。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection and try again.</source>
        <translation>%1 に接続できません。接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer leads to another server (%1). Windlass does not go there.</source>
        <translation>応答が別のサーバー（%1）を指しています。Windlass はそこには接続しません。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be what was asked for.</source>
        <translation>%1 の応答が、想定される大きさを超えています。</translation>
    </message>
    <message>
        <source>%1 answered with a redirect that cannot be followed.</source>
        <translation>%1 から、たどれないリダイレクトが返されました。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::BackstageCatalog</name>
    <message>
        <source>The catalog at %1 does not accept the token, or wants one. Enter one in Settings, People.</source>
        <translation>%1 のカタログがトークンを受け付けないか、トークンを求めています。「設定」の「ユーザー」で入力してください。</translation>
    </message>
    <message>
        <source>There is no Backstage catalog at %1. Check the address.</source>
        <translation>%1 に Backstage のカタログがありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The catalog at %1 was asked too often. Try again later.</source>
        <translation>%1 のカタログへの問い合わせが多すぎます。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The catalog at %1 cannot answer now. Try again later.</source>
        <translation>%1 のカタログは現在応答できません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The catalog at %1 answered something that Windlass cannot read.</source>
        <translation>%1 のカタログから、Windlass では読み取れない応答が返されました。</translation>
    </message>
    <message>
        <source>%1, entity %2</source>
        <translation>%1、エンティティ %2</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Catalog</name>
    <message>
        <source>%1 is in the catalog already.</source>
        <translation>%1 はすでにカタログにあります。</translation>
    </message>
    <message>
        <source>The catalog that was kept cannot be read.</source>
        <translation>保存されていたカタログを読み取れません。</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <translation>%1、%L2 行目：%3</translation>
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
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The files are larger than %1 together. This one and those after it are left out.</source>
        <translation>ファイルの合計が %1 を超えています。このファイル以降は除外されます。</translation>
    </message>
    <message>
        <source>There is no YAML file in the catalog folder %1.</source>
        <translation>カタログフォルダー %1 に YAML ファイルがありません。</translation>
    </message>
    <message>
        <source>The catalog folder %1 has more than %L2 YAML files. Choose the one that holds people and groups.</source>
        <translation>カタログフォルダー %1 に YAML ファイルが %L2 個より多くあります。ユーザーとグループのあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The catalog %1 is not there.</source>
        <translation>カタログ %1 がありません。</translation>
    </message>
    <message>
        <source>The catalog %1 cannot be read.</source>
        <translation>カタログ %1 を読み取れません。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::EntityParser</name>
    <message>
        <source>%1 must hold further keys.</source>
        <translation>%1 の下にはキーが必要です。</translation>
    </message>
    <message>
        <source>The value of %1 must be in quotes, as it begins with a brace.</source>
        <translation>%1 の値は波かっこで始まるため、引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>%1 の値が空です。</translation>
    </message>
    <message>
        <source>The value of %1 must be text; put it in quotes.</source>
        <translation>%1 の値はテキストでなければなりません。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 はリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 holds something that is not the name of an entity.</source>
        <translation>%1 に、エンティティ名ではないものが含まれています。</translation>
    </message>
    <message>
        <source>metadata.name is missing.</source>
        <translation>metadata.name がありません。</translation>
    </message>
    <message>
        <source>metadata.name may have letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only, at most 63.</source>
        <translation>metadata.name に使えるのは、英字、数字、「-」、「_」、「.」のみで、最大 63 文字です。</translation>
    </message>
    <message>
        <source>metadata.namespace may have small letters, digits and &quot;-&quot; only, at most 63.</source>
        <translation>metadata.namespace に使えるのは、英小文字、数字、「-」のみで、最大 63 文字です。</translation>
    </message>
    <message>
        <source>spec is missing.</source>
        <translation>spec がありません。</translation>
    </message>
    <message>
        <source>apiVersion must be backstage.io/v1alpha1.</source>
        <translation>apiVersion は backstage.io/v1alpha1 でなければなりません。</translation>
    </message>
    <message>
        <source>The kind is written User or Group, with a capital letter.</source>
        <translation>kind は User または Group と、先頭を大文字にして書きます。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Resolver</name>
    <message>
        <source>&quot;%1&quot; is no resolver. There are: %2.</source>
        <translation>「%1」はリゾルバーではありません。指定できるもの：%2。</translation>
    </message>
    <message>
        <source>The resolver %1 has no option &quot;%2&quot;.</source>
        <translation>リゾルバー %1 にオプション「%2」はありません。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SignIn</name>
    <message>
        <source>the annotation bitbucket.org/user-id</source>
        <extracomment>parts of a sentence: where a resolver looks</extracomment>
        <translation>アノテーション bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>the annotation bitbucket.org/username</source>
        <translation>アノテーション bitbucket.org/username</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1 needs the user&apos;s id, and Bitbucket does not tell it.</source>
        <translation>%1 にはユーザー ID が必要ですが、Bitbucket から取得できません。</translation>
    </message>
    <message>
        <source>%1 needs the username, and Bitbucket tells none for this account.</source>
        <translation>%1 にはユーザー名が必要ですが、このアカウントのユーザー名を Bitbucket から取得できません。</translation>
    </message>
    <message>
        <source>%1 needs the primary e-mail address, confirmed, and Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the consumer.</source>
        <translation>%1 には確認済みのプライマリメールアドレスが必要ですが、このアカウントのアドレスを Bitbucket から取得できません。Bitbucket でアドレスを確認し、コンシューマーの Email にチェックを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked for %2 in %3 of %Ln user(s)</source>
        <extracomment>%1: a resolver, %2: what it looked for, %3: where, such as &quot;spec.profile.email&quot;</extracomment>
        <translation>
            <numerusform>%1 は %Ln 人のユーザーの「%3」で %2 を探し</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>%1 and found %2.</source>
        <translation>%1、%2 を見つけました。</translation>
    </message>
    <message>
        <source>%1 and found nobody, but it lets in without a user in the catalog.</source>
        <translation>%1、だれも見つかりませんでしたが、カタログにないユーザーも許可します。</translation>
    </message>
    <message>
        <source>%1 and found nobody.</source>
        <translation>%1、だれも見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 lets in addresses at %2 only, and this one is at another domain.</source>
        <translation>%1 が許可するのは %2 のアドレスのみです。このアドレスは別のドメインのものです。</translation>
    </message>
    <message>
        <source>%1 and found several: %2. Only one may have it.</source>
        <translation>%1、複数見つかりました：%2。該当するのは 1 つだけでなければなりません。</translation>
    </message>
    <message>
        <source>No resolver is chosen, so nobody is let in.</source>
        <translation>リゾルバーが選択されていないため、だれも許可されません。</translation>
    </message>
    <message>
        <source>Backstage would let you in as %1.</source>
        <translation>Backstage は %1 としてサインインを許可します。</translation>
    </message>
    <message>
        <source>Backstage would not let you in.</source>
        <translation>Backstage はサインインを許可しません。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SystemPolicy</name>
    <message>
        <source>The system&apos;s policy %1 cannot be used: %2 Until that is put right, Windlass neither signs in nor pushes. Ask an administrator.</source>
        <translation>システムポリシー %1 を使用できません：%2修正されるまで、Windlass はサインインもプッシュも行いません。管理者に相談してください。</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 の所有者が root ではありません。</translation>
    </message>
    <message>
        <source>%1 does not belong to user %2.</source>
        <translation>%1 の所有者がユーザー %2 ではありません。</translation>
    </message>
    <message>
        <source>%1 may be changed by others than its owner.</source>
        <translation>%1 は所有者以外も変更できるようになっています。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot;, or its value, is not known.</source>
        <translation>ルール「%1」またはその値が不明です。</translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation>状態を確認できません。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>開くことができません。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>On this computer only the workspace %1 may be pushed to; %2 says so. Choose a repository in it.</source>
        <translation>%2 の定めにより、このコンピューターからプッシュできるのはワークスペース %1 だけです。その中のリポジトリを選択してください。</translation>
    </message>
    <message>
        <source>On this computer only private repositories may be pushed to; %1 says so. Choose a private one.</source>
        <translation>%1 の定めにより、このコンピューターからプッシュできるのは非公開リポジトリだけです。非公開のものを選択してください。</translation>
    </message>
</context>
<context>
    <name>windlass::identity::YamlDocuments</name>
    <message>
        <source>An alias stands for a value that it is part of.</source>
        <translation>エイリアスが、自身を含む値を参照しています。</translation>
    </message>
    <message>
        <source>Values are nested deeper than %L1.</source>
        <translation>値の入れ子が %L1 段を超えています。</translation>
    </message>
    <message>
        <source>The document has more than %L1 values once its aliases are unfolded.</source>
        <translation>エイリアスを展開すると、ドキュメントの値が %L1 個を超えます。</translation>
    </message>
    <message>
        <source>A key is there twice.</source>
        <translation>同じキーが 2 つあります。</translation>
    </message>
    <message>
        <source>This is not YAML.</source>
        <translation>YAML ではありません。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>ファイルが %1 を超えています。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>ファイルが UTF-8 ではありません。</translation>
    </message>
</context>
<context>
    <name>windlass::models::ActivityModel</name>
    <message>
        <source>pushed</source>
        <translation>プッシュ済み</translation>
    </message>
    <message>
        <source>cancelled, had arrived</source>
        <translation>キャンセル（到着済み）</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>pushed, then failed</source>
        <translation>プッシュ後に失敗</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>プルリクエスト</translation>
    </message>
</context>
<context>
    <name>windlass::models::AppModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>windlass::models::ChangeListModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <extracomment>lines that came and lines that went, in a narrow column</extracomment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>people&apos;s</source>
        <translation>手作業側</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成側</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>windlass::models::DifferenceModel</name>
    <message>
        <source>Lines that are the same</source>
        <translation>同じ行</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>こちらのみ：%1</translation>
    </message>
    <message>
        <source>No line here</source>
        <translation>該当する行なし</translation>
    </message>
</context>
<context>
    <name>windlass::models::PushListModel</name>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出項目</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryWalk</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle. What came until then is shown.</source>
        <translation>Bitbucket の一覧が循環しています。それまでに取得した分を表示しています。</translation>
    </message>
    <message>
        <source>Bitbucket sends pages with nothing new. What came until then is shown.</source>
        <translation>Bitbucket から新しい内容のないページが返されています。それまでに取得した分を表示しています。</translation>
    </message>
</context>
<context>
    <name>windlass::models::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>%L1 分前</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>%L1 時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>windlass::models::WorkspaceModel</name>
    <message>
        <source>%1, you are an administrator</source>
        <translation>%1、あなたは管理者です</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1、管理者</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AppFolder</name>
    <message>
        <source>The folder &quot;%1&quot; is missing. It may have been moved or deleted.</source>
        <translation>フォルダー「%1」がありません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder of the app.</source>
        <translation>「%1」はフォルダーではありません。アプリのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>フォルダー「%1」を読み取れません。アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AuthorFinding</name>
    <message>
        <source>Git signs your commits with %1, which is none of your addresses on Bitbucket. It will not show them as yours.</source>
        <translation>git はコミットに %1 を記録しますが、これは Bitbucket に登録されたあなたのアドレスではありません。Bitbucket ではあなたのコミットとして表示されません。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Finding</name>
    <message>
        <source>Bitbucket refuses pushes over 3.5 GB and repositories over 4 GB. These files may be too much.</source>
        <translation>Bitbucket は、3.5 GB を超えるプッシュと 4 GB を超えるリポジトリを拒否します。これらのファイルは大きすぎる可能性があります。</translation>
    </message>
    <message>
        <source>Git has no name and e-mail address for you here. The commit will carry your name on Bitbucket, without an address.</source>
        <translation>ここでは git にあなたの名前とメールアドレスが設定されていません。コミットには Bitbucket での名前が記録され、アドレスは記録されません。</translation>
    </message>
    <message>
        <source>There is no .gitignore. The usual one for %1 leaves out %2, …</source>
        <translation>.gitignore がありません。%1 で一般的なものは %2 などを除外します。</translation>
    </message>
    <message>
        <source>Files in %1 hold what looks like secrets: %2</source>
        <translation>%1 内のファイルにシークレットらしきものが含まれています：%2</translation>
    </message>
    <message>
        <source>%1 needs a filter program (Git LFS, for example). Windlass does not run such programs; take the rule out of .gitattributes or push with git.</source>
        <translation>%1 にはフィルタープログラム（Git LFS など）が必要です。Windlass はこうしたプログラムを実行しません。.gitattributes からルールを削除するか、git でプッシュしてください。</translation>
    </message>
    <message>
        <source>%1 is a repository of its own and is left out.</source>
        <translation>%1 は独立したリポジトリのため、除外されます。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 を読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder and is left out.</source>
        <translation>%1 はファイルでもフォルダーでもないため、除外されます。</translation>
    </message>
    <message>
        <source>%1 is staged in git with other content than the file has. Commit it with git, or unstage it.</source>
        <translation>git でステージされている %1 の内容が、ファイルの内容と異なります。git でコミットするか、ステージを解除してください。</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB and will stay in the history for ever.</source>
        <translation>%1 は 10 MB を超えており、履歴に永久に残ります。</translation>
    </message>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts.</source>
        <translation>%1 は Bitbucket の上限である 100 MB を超えています。</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB and will stay in the history for ever.</source>
        <translation>%1 は 50 MB を超えており、履歴に永久に残ります。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The path of %1 is too long for Windows.</source>
        <translation>%1 のパスは Windows には長すぎます。</translation>
    </message>
    <message>
        <source>Windows cannot have a file named %1. Nobody can clone it there.</source>
        <translation>Windows では %1 という名前のファイルを作成できません。Windows ではクローンできなくなります。</translation>
    </message>
    <message>
        <source>%1 and %2 are one file on Windows and macOS. One of them will be lost there.</source>
        <translation>%1 と %2 は、Windows と macOS では同じファイルになります。そこではどちらかが失われます。</translation>
    </message>
    <message>
        <source>%1 is a link that leaves the folder. It leads nowhere for others.</source>
        <translation>%1 はフォルダーの外へのリンクです。ほかの人の環境ではリンク先が存在しません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: its path is too long. Move it up, or leave it out with .gitignore.</source>
        <translation>%1 を読み取れません。パスが長すぎます。上の階層に移動するか、.gitignore で除外してください。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::History</name>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts, in the commit %2 that goes along.</source>
        <translation>一緒に送られるコミット %2 の %1 は、Bitbucket が受け付ける 100 MB を超えています。</translation>
    </message>
    <message>
        <source>In the commit %1, which goes along: %2</source>
        <translation>一緒に送られるコミット %1 の中: %2</translation>
    </message>
    <message>
        <source>More than %L1 commits go along. Windlass looked for secrets in the newest of them only.</source>
        <translation>%L1 件を超えるコミットが一緒に送られます。Windlass がシークレットを探したのは、そのうち新しいものだけです。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::IgnoreFile</name>
    <message>
        <source>The file .gitignore could not be written, and was left as it is. Check the permissions of the folder and the free space on the disk.</source>
        <translation>ファイル .gitignore に書き込めなかったため、そのまま残しました。フォルダーのアクセス権とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>.gitignore is not a plain file in this folder. Replace it by one.</source>
        <translation>このフォルダーの .gitignore は通常のファイルではありません。通常のファイルに置き換えてください。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Junk</name>
    <message>
        <source>installed packages</source>
        <translation>インストール済みパッケージ</translation>
    </message>
    <message>
        <source>build output</source>
        <translation>ビルド出力</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>settings of an editor</source>
        <translation>エディターの設定</translation>
    </message>
    <message>
        <source>files of the operating system</source>
        <translation>オペレーティングシステムのファイル</translation>
    </message>
    <message>
        <source>a memory dump</source>
        <translation>メモリダンプ</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>a log</source>
        <translation>ログ</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %Ln file(s), %3. It need not be pushed.</source>
        <translation>
            <numerusform>%1 は%2です：%Ln 個のファイル、%3。プッシュする必要はありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::projects::Parent</name>
    <message>
        <source>%1 on Bitbucket has commits that this folder does not have, so pushing would undo them. Nothing was changed. Get them with git first, push for review, or choose an empty repository.</source>
        <translation>Bitbucket の %1 に、このフォルダーにないコミットがあります。プッシュするとそれらが取り消されるため、何も変更しませんでした。先に git で取り込むか、レビュー用にプッシュするか、空のリポジトリを選択してください。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Plan</name>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>フォルダーに独自の git リポジトリがあるため、単なるジェネレーター出力として扱えません。作業ツリーとしてプッシュしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Secret</name>
    <message>
        <source>a private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>an access key of %1</source>
        <translation>%1 のアクセスキー</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>an access token of %1</source>
        <translation>%1 のアクセストークン</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>a secret address of %1</source>
        <translation>%1 の秘密の URL</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>パスワードを含むアドレス</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>パスワードまたはキー</translation>
    </message>
    <message>
        <source>%1 could not be read again to look for secrets in it.</source>
        <translation>シークレットを探すために %1 を読み直すことができませんでした。</translation>
    </message>
    <message>
        <source>%1 holds what looks like %2 (line %L3).</source>
        <translation>%1 に%2らしきものが含まれています（%L3 行目）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds what looks like %2 (line %L3), and %Ln more secret(s).</source>
        <translation>
            <numerusform>%1 に%2らしきもの（%L3 行目）と、ほかに %Ln 個のシークレットが含まれています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::store::Apps</name>
    <message>
        <source>Meanwhile another Windlass has linked this app to another repository, or removed its link. See where it goes now, then try again.</source>
        <translation>その間に、別の Windlass がこのアプリを別のリポジトリにリンクしたか、リンクを解除しました。現在のリンク先を確認してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>windlass::store::Database</name>
    <message>
        <source>Windlass cannot read or write its own database. Check that the disk is not full and that the profile folder may be written.</source>
        <translation>Windlass が自身のデータベースを読み書きできません。ディスクに空きがあり、プロファイルフォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The database of this profile was written by a newer Windlass. Use that version, or another profile.</source>
        <translation>このプロファイルのデータベースは、より新しい Windlass で書き込まれています。そのバージョンか、別のプロファイルを使用してください。</translation>
    </message>
    <message>
        <source>The database of this profile is damaged. Put a copy of it back, or move it away and sign in again.</source>
        <translation>このプロファイルのデータベースは壊れています。控えのコピーを戻すか、別の場所へ移してから、もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AboutDialog</name>
    <message>
        <source>About Windlass</source>
        <translation>Windlass について</translation>
    </message>
    <message>
        <source>Windlass pushes generated apps into Bitbucket Cloud.</source>
        <translation>Windlass は、生成されたアプリを Bitbucket Cloud にプッシュします。</translation>
    </message>
    <message>
        <source>It is free software: you may use, change and share it under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>これはフリーソフトウェアです。GNU General Public License バージョン 3 またはそれ以降のバージョンの条件のもとで、使用、変更、共有できます。保証は一切ありません。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountCardDialog</name>
    <message>
        <source>Account Details</source>
        <translation>アカウントの詳細</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>カタログでの名前</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン日時</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Open Authorized Apps</source>
        <translation>承認済みアプリを開く</translation>
    </message>
    <message>
        <source>Your page on Bitbucket, where access can be revoked</source>
        <translation>アクセスを取り消せる Bitbucket のあなたのページ</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>権限を確認...</translation>
    </message>
    <message>
        <source>Sign In Again...</source>
        <translation>再サインイン...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Bitbucket did not say</source>
        <translation>Bitbucket から情報なし</translation>
    </message>
    <message>
        <source>Fetched when it is needed</source>
        <translation>必要になったときに取得</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>Good until Bitbucket refuses it</source>
        <translation>Bitbucket に拒否されるまで有効</translation>
    </message>
    <message>
        <source>None since the sign-in</source>
        <translation>サインイン後はなし</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>確認中...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountMenu</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（キー %2）</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add Account...</source>
        <translation>アカウントを追加(&amp;A)...</translation>
    </message>
    <message>
        <source>Account &amp;Details...</source>
        <translation>アカウントの詳細(&amp;D)...</translation>
    </message>
    <message>
        <source>Sign &amp;In Again...</source>
        <translation>再サインイン(&amp;I)...</translation>
    </message>
    <message>
        <source>Check &amp;Permissions...</source>
        <translation>権限を確認(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Hand Over Key...</source>
        <translation>キーの引き渡し(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppController</name>
    <message>
        <source>looking...</source>
        <translation>確認中...</translation>
    </message>
    <message>
        <source>folder is missing</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>cannot be pushed</source>
        <translation>プッシュ不可</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>paused: continue</source>
        <translation>中断中：続行可</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>ready for the first push</source>
        <translation>初回プッシュ可</translation>
    </message>
    <message>
        <source>waiting...</source>
        <translation>待機中...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>プッシュ中 %L1%</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>プッシュ中</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppPage</name>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>変更...</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>別のリポジトリを選択</translation>
    </message>
    <message>
        <source>Open a pull request</source>
        <translation>プルリクエストを作成</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Show Files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>%1 (%2, will be created)</source>
        <translation>%1（%2、新規作成）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>%1 にコミット</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>変更を確認...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::BranchRow</name>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>プルリクエストの宛先ブランチ</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>読み込み中...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ChooseRepositoryDialog</name>
    <message>
        <source>&amp;Generator output: keep people&apos;s changes</source>
        <translation>ジェネレーター出力：手作業の変更を保持(&amp;G)</translation>
    </message>
    <message>
        <source>Create on Bitbucket</source>
        <translation>Bitbucket に作成</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose Repository</source>
        <translation>リポジトリを選択</translation>
    </message>
    <message>
        <source>The folder stays free of git. What people change in the repository is kept when the app is generated again.</source>
        <translation>フォルダーは git のない状態に保たれます。リポジトリで人が加えた変更は、アプリを再生成しても保持されます。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>このアカウントからはワークスペース %1 が見えません。</translation>
    </message>
    <message>
        <source>Select a repository.</source>
        <translation>リポジトリを選択してください。</translation>
    </message>
    <message>
        <source>Loading workspaces...</source>
        <translation>ワークスペースを読み込み中...</translation>
    </message>
    <message>
        <source>This account has no workspace yet. Create one on bitbucket.org.</source>
        <translation>このアカウントにはまだワークスペースがありません。bitbucket.org で作成してください。</translation>
    </message>
    <message>
        <source>The key lacks &quot;%1&quot;. Create it on bitbucket.org, then choose it here.</source>
        <extracomment>%1 is a box of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>キーに「%1」の権限がありません。bitbucket.org でリポジトリを作成してから、ここで選択してください。</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 はすでに存在します。一覧から選択するか、別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>プッシュするまで何も作成されません。</translation>
    </message>
    <message>
        <source>For a folder that a generator writes and nobody edits. It is only read: it gets no git repository. When it is generated again, the new output is merged with what people changed in the repository since; where both changed the same lines you are asked. Leave it unticked for a folder that you work in yourself.</source>
        <translation>ジェネレーターが書き出し、だれも編集しないフォルダー用です。読み取るだけで、git リポジトリは作られません。再生成すると、新しい出力は、それまでにリポジトリで人が加えた変更とマージされます。両方が同じ行を変更した場合は確認を求めます。ご自身が作業するフォルダーではチェックを入れないでください。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ConnectDialog</name>
    <message>
        <source>Connect to Bitbucket</source>
        <translation>Bitbucket に接続</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CreateKeyPage</name>
    <message>
        <source>Create a Key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Workspace or its address</source>
        <translation>ワークスペースまたはそのアドレス</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>Bitbucket を開く</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>Private consumer: leave unticked</source>
        <translation>「This is a private consumer」はチェックしない</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>チェックする項目</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Callback URL</source>
        <translation>コールバック URL(&amp;C)</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>必要な理由</translation>
    </message>
    <message>
        <source>I only push to repositories that exist</source>
        <translation>既存のリポジトリにのみプッシュする</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>As Amplication asks</source>
        <translation>Amplication の要件に合わせる</translation>
    </message>
    <message>
        <source>As Backstage asks</source>
        <translation>Backstage の要件に合わせる</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>管理者へのメッセージをコピー</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>ワークスペースを作成...</translation>
    </message>
    <message>
        <source>Not an administrator?</source>
        <translation>管理者ではない場合</translation>
    </message>
    <message>
        <source>No workspace yet?</source>
        <translation>ワークスペースがない場合</translation>
    </message>
    <message>
        <source>When the workspace is there, enter its name above.</source>
        <translation>ワークスペースができたら、上にその名前を入力してください。</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>キーをすでに持っている</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Enter the workspace first.</source>
        <translation>先にワークスペースを入力してください。</translation>
    </message>
    <message>
        <source>Copied. The answer&apos;s key goes to step 2.</source>
        <translation>コピーしました。返信で届いたキーはステップ 2 で入力します。</translation>
    </message>
    <message>
        <source>The workspace in which the consumer is made, by its name in addresses, or any address in it copied from your browser. You have to be its administrator. The consumer then serves every workspace that you can see.</source>
        <translation>コンシューマーを作成するワークスペースです。アドレスに使われる名前か、ブラウザーからコピーしたワークスペース内の任意のアドレスを入力します。ワークスペースの管理者である必要があります。作成したコンシューマーは、表示できるすべてのワークスペースで使えます。</translation>
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
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DetailsPanel</name>
    <message>
        <source>Remove from This List</source>
        <translation>この一覧から削除</translation>
    </message>
    <message>
        <source>Clone address (HTTPS)</source>
        <translation>クローン用アドレス（HTTPS）</translation>
    </message>
    <message>
        <source>Clone address (SSH)</source>
        <translation>クローン用アドレス（SSH）</translation>
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
        <translation>リポジトリを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>nothing pushed yet</source>
        <translation>まだプッシュなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branch(es)</source>
        <translation>
            <numerusform>ブランチ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pull request(s)</source>
        <translation>
            <numerusform>オープン中のプルリクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>pull requests cannot be seen</source>
        <translation>プルリクエストは表示できません</translation>
    </message>
    <message>
        <source>private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択中：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>確認中...</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>現在の名前は %1 です。</translation>
    </message>
    <message>
        <source>This repository is empty.</source>
        <translation>このリポジトリは空です。</translation>
    </message>
    <message>
        <source>There is no README.</source>
        <translation>README がありません。</translation>
    </message>
    <message>
        <source>This repository is no longer here. It was deleted, archived or moved, or this account may not see it any more.</source>
        <translation>このリポジトリはもうここにありません。削除、アーカイブ、移動されたか、このアカウントでは表示できなくなりました。</translation>
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
        <translation>両方とも同じです。</translation>
    </message>
    <message>
        <source>A binary file: it has no lines to show. %1</source>
        <translation>バイナリファイルのため、表示できる行がありません。%1</translation>
    </message>
    <message>
        <source>Too large to show line by line. %1</source>
        <translation>大きすぎるため、行ごとに表示できません。%1</translation>
    </message>
    <message>
        <source>Lines: %1 came, %2 went.</source>
        <translation>行：追加 %1、削除 %2。</translation>
    </message>
    <message>
        <source>%1 Only the beginning is shown.</source>
        <translation>%1先頭部分のみ表示しています。</translation>
    </message>
    <message>
        <source>Lines of both sides</source>
        <translation>両側の行</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>確認中...</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DirectoryDialog</name>
    <message>
        <source>Folder in Repository</source>
        <translation>リポジトリ内のフォルダー</translation>
    </message>
    <message>
        <source>the whole repository</source>
        <translation>リポジトリ全体</translation>
    </message>
    <message>
        <source>The app&apos;s files go into this folder of the repository. Nothing outside of it changes. Files that were pushed elsewhere stay there.</source>
        <translation>アプリのファイルは、リポジトリのこのフォルダーに入ります。フォルダーの外は変更されません。ほかの場所にプッシュ済みのファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Type it as it is in the repository, like services/shop.</source>
        <translation>services/shop のように、リポジトリ内での表記どおりに入力してください。</translation>
    </message>
    <message>
        <source>Several apps can share a repository, each in a folder of its own. Type the folder as it is seen from the top of the repository, such as services/shop. Empty means that the repository is this app&apos;s alone. New files go there from the next push on; nothing is moved.</source>
        <translation>複数のアプリが、それぞれのフォルダーで 1 つのリポジトリを共有できます。リポジトリの最上位から見たフォルダーを、services/shop のように入力してください。空欄の場合、リポジトリはこのアプリ専用になります。新しいファイルは次のプッシュからそこに入ります。既存のファイルは移動しません。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EmptyPage</name>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>Bitbucket に接続...</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>アプリを追加...</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Push a generated app to Bitbucket.</source>
        <translation>生成されたアプリを Bitbucket にプッシュします。</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>アカウントをお持ちでない場合</translation>
    </message>
    <message>
        <source>Try Without an Account</source>
        <translation>アカウントなしで試す</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EnterKeyPage</name>
    <message>
        <source>Enter Key and Secret</source>
        <translation>キーとシークレットを入力</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>Callback &amp;URL</source>
        <translation>コールバック URL(&amp;U)</translation>
    </message>
    <message>
        <source>The one registered at the consumer, letter by letter.</source>
        <translation>コンシューマーに登録したものを、一字一句そのまま入力します。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Paste Both</source>
        <translation>両方を貼り付け</translation>
    </message>
    <message>
        <source>Read from a File...</source>
        <translation>ファイルから読み取る...</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The secret cannot be kept yet.</source>
        <translation>シークレットをまだ保存できません。</translation>
    </message>
    <message>
        <source>Key and secret were pasted.</source>
        <translation>キーとシークレットを貼り付けました。</translation>
    </message>
    <message>
        <source>The clipboard does not hold a key and a secret. Copy both from the consumer&apos;s page.</source>
        <translation>クリップボードにキーとシークレットがありません。コンシューマーのページから両方をコピーしてください。</translation>
    </message>
    <message>
        <source>Read Key and Secret</source>
        <translation>キーとシークレットを読み取る</translation>
    </message>
    <message>
        <source>Amplication and Backstage (%1)</source>
        <translation>Amplication と Backstage (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Read from the file of %1.</source>
        <translation>%1 のファイルから読み取りました。</translation>
    </message>
    <message>
        <source>Settings, People offers its sign-in resolvers.</source>
        <translation>このファイルのサインインリゾルバーは、「設定」の「ユーザー」で取り込めます。</translation>
    </message>
    <message>
        <source>Where Bitbucket sends your browser after you have granted access: to Windlass on this computer. It has to be what is entered at the consumer, letter by letter; a slash too many is enough to be refused. Change it only for a consumer that was made for another program.</source>
        <translation>アクセスを許可した後に Bitbucket がブラウザーを送る先、つまりこのコンピューターの Windlass です。コンシューマーに入力したものと一字一句同じでなければならず、スラッシュが 1 つ多いだけでも拒否されます。ほかのプログラム用に作成されたコンシューマーの場合にだけ変更してください。</translation>
    </message>
    <message>
        <source>The name that Bitbucket has given the consumer. Open the consumer on the page OAuth consumers of the workspace to see it. It is not secret.</source>
        <translation>Bitbucket がコンシューマーに付けた名前です。ワークスペースの OAuth consumers ページでコンシューマーを開くと表示されます。秘密ではありません。</translation>
    </message>
    <message>
        <source>The consumer&apos;s password, shown below its key. It is kept in the keychain of your system and in no file, and is sent to Bitbucket only. Who gives it to you should use a way that others cannot read.</source>
        <translation>コンシューマーのパスワードで、キーの下に表示されます。システムのキーチェーンにのみ保存され、ファイルには書かれず、Bitbucket にだけ送信されます。受け渡しには、ほかの人に読まれない方法を使ってもらってください。</translation>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>シークレット、アドレス、ホームフォルダーは含まれません</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FeatureTable</name>
    <message>
        <source>What was refused</source>
        <translation>拒否された内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>no; tick %1</source>
        <translation>不可：%1 にチェックを入れてください</translation>
    </message>
    <message>
        <source>no; this was refused: tick %1</source>
        <translation>不可（拒否されました）：%1 にチェックを入れてください</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FilesDialog</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FindingsPanel</name>
    <message>
        <source>Leave Out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>This Time</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>(%L1 of %L2)</source>
        <translation>（%L1/%L2）</translation>
    </message>
    <message>
        <source>What Now?</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Writes to .gitignore: %1</source>
        <translation>.gitignore に書き込む内容：%1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ForgetBox</name>
    <message>
        <source>Forget Everything on This Computer...</source>
        <translation>このコンピューター上のすべてを消去...</translation>
    </message>
    <message>
        <source>Accounts, secrets, the list of apps, history and settings. The folders of your apps stay as they are.</source>
        <translation>アカウント、シークレット、アプリの一覧、履歴、設定が対象です。アプリのフォルダーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Forget Everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>このコンピューター上のすべてを消去しますか？</translation>
    </message>
    <message>
        <source>You are signed out of all accounts, and Windlass starts like new. This cannot be undone.</source>
        <translation>すべてのアカウントからサインアウトし、Windlass は初期状態に戻ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>消去中...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HandoverDialog</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更）</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1（変更不要）</translation>
    </message>
    <message>
        <source>Hand Over Key</source>
        <translation>キーの引き渡し</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>ファイル...</translation>
    </message>
    <message>
        <source>The configuration of Backstage that is to have the key</source>
        <translation>キーを引き渡す Backstage の設定ファイル</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep both in the .env file</source>
        <translation>両方を .env ファイルに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what is left to do</source>
        <translation>残りの作業をコピー</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a Configuration</source>
        <translation>設定ファイルを選択</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the folder of the program to see what would be written there.</source>
        <translation>プログラムのフォルダーを選択すると、そこに書き込まれる内容が表示されます。</translation>
    </message>
    <message>
        <source>Takes back what was written to %1</source>
        <translation>%1 に書き込んだ内容を元に戻します</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>このコンシューマーのシークレットは、もうここに保存されていません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&amp;What will be written; secrets are not shown</source>
        <translation>書き込まれる内容（シークレットは非表示）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What Is Left to Do</source>
        <translation>残りの作業(&amp;W)</translation>
    </message>
    <message>
        <source>Written. Read what is left to do.</source>
        <translation>書き込みました。残りの作業を確認してください。</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>ファイルは元の状態に戻りました。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HelpDialog</name>
    <message>
        <source>Windlass Help</source>
        <translation>Windlass ヘルプ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HistoryPage</name>
    <message>
        <source>No pushes yet.</source>
        <translation>まだプッシュがありません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>To the app</source>
        <translation>アプリに戻る</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Bitbucket で開く</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>プルリクエストを表示...</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 の履歴</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
</context>
<context>
    <name>windlass::ui::KeychainPanel</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Keep Until I Quit</source>
        <translation>終了まで保持</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>保存先：%1</translation>
    </message>
    <message>
        <source>It works: a secret was written, read and deleted.</source>
        <translation>正常に動作しています。シークレットの書き込み、読み取り、削除を確認しました。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1: the name of a language, in that language</extracomment>
        <translation>システムに合わせる（%1）</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示するものはありません。</translation>
    </message>
    <message>
        <source>It is not kept in a file.</source>
        <translation>ファイルには保存されません。</translation>
    </message>
    <message>
        <source>It is kept in %1. No secret is in it.</source>
        <translation>%1 に保存されます。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>シークレット、アドレス、ホームフォルダーは含まれません</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::MainWindow</name>
    <message>
        <source>A push is running. Wait until it has ended, or cancel it, to forget everything.</source>
        <translation>プッシュの実行中です。すべてを消去するには、終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Add App</source>
        <translation>アプリを追加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s), the newest %1</source>
        <translation>
            <numerusform>ビルド %Ln 件、最新は%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Windlass</source>
        <translation>Windlass</translation>
    </message>
    <message>
        <source>Windlass (Practice)</source>
        <translation>Windlass（練習）</translation>
    </message>
    <message>
        <source>Practice: this is not the real Bitbucket.</source>
        <translation>練習用です。本物の Bitbucket ではありません。</translation>
    </message>
    <message>
        <source>Secrets are kept until you quit. Next time, sign in again.</source>
        <translation>シークレットは終了するまで保持されます。次回はもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add App...</source>
        <translation>アプリを追加(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Windlass Help</source>
        <translation>Windlass ヘルプ(&amp;W)</translation>
    </message>
    <message>
        <source>After a &amp;Secret Was Pushed...</source>
        <translation>シークレットをプッシュしてしまった場合(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;About Windlass</source>
        <translation>Windlass について(&amp;A)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>アプリ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>プッシュ(&amp;P)</translation>
    </message>
    <message>
        <source>Push &amp;All</source>
        <translation>すべてプッシュ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change Repository...</source>
        <translation>リポジトリを変更(&amp;C)...</translation>
    </message>
    <message>
        <source>Remove &amp;Link</source>
        <translation>リンクを解除(&amp;L)</translation>
    </message>
    <message>
        <source>Folder &amp;in Repository...</source>
        <translation>リポジトリ内のフォルダー(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Generator Output</source>
        <translation>ジェネレーター出力(&amp;G)</translation>
    </message>
    <message>
        <source>Pull Re&amp;quests...</source>
        <translation>プルリクエスト(&amp;Q)...</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Select one app in the list.</source>
        <translation>一覧でアプリを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>A push of this app is running.</source>
        <translation>このアプリをプッシュ中です。</translation>
    </message>
    <message>
        <source>This app is not linked to a repository.</source>
        <translation>このアプリはリポジトリにリンクされていません。</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own.</source>
        <translation>フォルダーに独自の git リポジトリがあります。</translation>
    </message>
    <message>
        <source>What people change in the repository is kept when the app is generated again.</source>
        <translation>リポジトリで人が加えた変更は、アプリを再生成しても保持されます。</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>このアカウントからはワークスペース %1 が見えません。</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>アプリを追加...</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>これは何？(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write Once as Amplication Does</source>
        <translation>Amplication と同じく一度だけ書く(&amp;W)</translation>
    </message>
    <message>
        <source>Services, modules, controllers and resolvers are made where they are missing, and then left to people.</source>
        <translation>サービス、モジュール、コントローラー、リゾルバーは、ない場合にだけ作成され、その後は手作業に任されます。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NetworkFace</name>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Holds for Bitbucket and for git, never for this computer itself.</source>
        <translation>Bitbucket と git に適用されます。このコンピューター自体には適用されません。</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s proxy</source>
        <translation>システムのプロキシ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシなし(&amp;N)</translation>
    </message>
    <message>
        <source>This &amp;HTTP proxy</source>
        <translation>次の HTTP プロキシ(&amp;H)</translation>
    </message>
    <message>
        <source>This S&amp;OCKS 5 proxy</source>
        <translation>次の SOCKS 5 プロキシ(&amp;O)</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Enter the address. Until then: %1.</source>
        <translation>アドレスを入力してください。それまでの設定：%1。</translation>
    </message>
    <message>
        <source>Asking Bitbucket...</source>
        <translation>Bitbucket に問い合わせ中...</translation>
    </message>
    <message>
        <source>Bitbucket answers.</source>
        <translation>Bitbucket から応答がありました。</translation>
    </message>
    <message>
        <source>Host and port of the proxy that your network asks for, such as proxy.example.com:8080. Ask who runs your network if you do not know it. A name and a password for it belong into the settings of the system.</source>
        <translation>ネットワークが求めるプロキシのホストとポートを、proxy.example.com:8080 のように入力します。わからない場合は、ネットワークの管理者に確認してください。プロキシの名前とパスワードは、システムの設定で入力します。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NewRepositoryForm</name>
    <message>
        <source>Enter a name with letters or digits.</source>
        <translation>英字または数字を含む名前を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>非公開(&amp;P)</translation>
    </message>
    <message>
        <source>Name of the new repository</source>
        <translation>新しいリポジトリの名前</translation>
    </message>
    <message>
        <source>Project of the new repository</source>
        <translation>新しいリポジトリのプロジェクト</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;roject</source>
        <translation>プロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Description of the new repository</source>
        <translation>新しいリポジトリの説明</translation>
    </message>
    <message>
        <source>Main branch of the new repository</source>
        <translation>新しいリポジトリのメインブランチ</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Main &amp;branch</source>
        <translation>メインブランチ(&amp;B)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Private (this workspace allows no other)</source>
        <translation>非公開（このワークスペースでは必須）(&amp;P)</translation>
    </message>
    <message>
        <source>The workspace&apos;s oldest project</source>
        <translation>ワークスペースで最も古いプロジェクト</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>この名前は使用できます。</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 はすでに存在します。一覧から選択するか、別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Nobody knows whether this name is free: %1</source>
        <translation>この名前を使用できるか確認できません：%1</translation>
    </message>
    <message>
        <source>Will be created as %1/%2/%3</source>
        <translation>%1/%2/%3 として作成されます</translation>
    </message>
    <message>
        <source>Bitbucket groups the repositories of a workspace in projects, which can have rules for who may see and change them. Where you leave the choice to Bitbucket, it takes the oldest project.</source>
        <translation>Bitbucket はワークスペースのリポジトリをプロジェクトにまとめます。プロジェクトには、だれが閲覧・変更できるかのルールを設定できます。Bitbucket に任せた場合は、最も古いプロジェクトが使われます。</translation>
    </message>
    <message>
        <source>Ticked, only people with access to the workspace can see the repository. Before anything is sent, Windlass reads back from Bitbucket that it is as you chose.</source>
        <translation>チェックを入れると、ワークスペースにアクセスできる人だけがリポジトリを見られます。Windlass は送信の前に、選択どおりの設定になっていることを Bitbucket から読み取って確認します。</translation>
    </message>
    <message>
        <source>The branch that the first push makes, and that others get when they clone the repository. Empty means the one of your folder, or main.</source>
        <translation>最初のプッシュで作成され、ほかの人がリポジトリをクローンしたときに取得するブランチです。空欄の場合は、フォルダーのブランチか main になります。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NothingCameBack</name>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>Use Address</source>
        <translation>アドレスを使用</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>ブラウザーに最後に表示されたアドレス</translation>
    </message>
    <message>
        <source>&quot;Invalid redirect_uri&quot;: the consumer needs exactly this callback URL. localhost is not 127.0.0.1; port and slashes count.</source>
        <translation>「Invalid redirect_uri」：コンシューマーに、これとまったく同じコールバック URL が必要です。localhost と 127.0.0.1 は別のものです。ポートとスラッシュも区別されます。</translation>
    </message>
    <message>
        <source>&quot;Refused to connect&quot;: paste the address that the browser shows.</source>
        <translation>「接続が拒否されました」（Refused to connect）：ブラウザーに表示されたアドレスを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::OutcomePanel</name>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Bitbucket で開く</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>プルリクエストを表示...</translation>
    </message>
    <message>
        <source>Your files are unchanged.</source>
        <translation>ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Change Repository...</source>
        <translation>リポジトリを変更...</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PeopleFace</name>
    <message>
        <source>Catalog of people, as Backstage has it</source>
        <translation>ユーザーのカタログ（Backstage 形式）</translation>
    </message>
    <message>
        <source>YAML files, folder or https://backstage.example.com</source>
        <translation>YAML、フォルダー、または URL</translation>
    </message>
    <message>
        <source>Ca&amp;talog</source>
        <translation>カタログ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files...</source>
        <translation>ファイル(&amp;F)...</translation>
    </message>
    <message>
        <source>F&amp;older...</source>
        <translation>フォルダー(&amp;O)...</translation>
    </message>
    <message>
        <source>Kept with the secrets; enter it to change it</source>
        <translation>シークレットと一緒に保存済み（変更する場合は入力）</translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation>トークン(&amp;N)</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>&amp;Sign-in must match: who is not found is signed out</source>
        <translation>サインインに照合を必須とする：見つからない人はサインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Commits take name and e-ma&amp;il from the catalog</source>
        <translation>コミットの名前とメールアドレスをカタログから取得(&amp;I)</translation>
    </message>
    <message>
        <source>Look for the account by</source>
        <translation>アカウントの検索方法</translation>
    </message>
    <message>
        <source>Would Backstage &amp;Let Me In?</source>
        <translation>Backstage にサインインできるか確認(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;py Missing Entity</source>
        <translation>不足しているエンティティをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>The system&apos;s policy says so.</source>
        <translation>システムポリシーで定められています。</translation>
    </message>
    <message>
        <source>The token is stored.</source>
        <translation>トークンを保存しました。</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>確認中...</translation>
    </message>
    <message>
        <source>The catalog as it was at %1 was used.</source>
        <translation>%1 時点のカタログを使用しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where people are described, as for Backstage: one or several YAML files with entities of the kind User, a folder with such files, or the address of a Backstage server. Empty means that nobody is looked up.</source>
        <translation>Backstage と同じ形式でユーザーを記述したものの場所です。種類が User のエンティティを含む 1 つまたは複数の YAML ファイル、そのようなファイルのあるフォルダー、または Backstage サーバーのアドレスを指定します。空欄の場合は、だれも検索されません。</translation>
    </message>
    <message>
        <source>A token for Backstage&apos;s catalog, from who runs that server. It is not a token of Bitbucket. It is kept where your other secrets are.</source>
        <translation>Backstage のカタログ用のトークンで、そのサーバーの管理者から受け取ります。Bitbucket のトークンではありません。ほかのシークレットと同じ場所に保存されます。</translation>
    </message>
    <message>
        <source>After signing in at Bitbucket the account is looked up in the catalog. Whoever is not found there is signed out of Windlass again. This protects nothing at Bitbucket itself.</source>
        <translation>Bitbucket へのサインイン後、アカウントがカタログで検索されます。見つからない人は Windlass からサインアウトされます。Bitbucket 自体を保護するものではありません。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PermissionHints</name>
    <message>
        <source>The key lacks a permission. Tick &quot;%1&quot; on its page on Bitbucket and sign in again.</source>
        <translation>キーの権限が不足しています。Bitbucket のキーのページで「%1」にチェックを入れてから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your role in this workspace does not create repositories. Ask an administrator of it.</source>
        <translation>このワークスペースでのあなたの役割では、リポジトリを作成できません。管理者に相談してください。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ProgressMarks</name>
    <message>
        <source>Pushing, %L1 %</source>
        <translation>プッシュ中、%L1%</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Push</name>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln 個のファイル、%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>変更 %Ln 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored.</source>
        <translation>
            <numerusform>無視 %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the folder...</source>
        <translation>フォルダーを確認中...</translation>
    </message>
    <message>
        <source>Looking for secrets: %1</source>
        <translation>シークレットを検査中：%1</translation>
    </message>
    <message>
        <source>Looking at the folder: %1</source>
        <translation>フォルダーを確認中：%1</translation>
    </message>
    <message>
        <source>Pushed to %1. %2 was found on Bitbucket.</source>
        <translation>%1 にプッシュしました。Bitbucket で %2 を確認しました。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushAllPage</name>
    <message>
        <source>No apps yet.</source>
        <translation>まだアプリがありません。</translation>
    </message>
    <message>
        <source>Show App</source>
        <translation>アプリを表示</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Bitbucket で開く</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>プルリクエストを表示...</translation>
    </message>
    <message>
        <source>Push All</source>
        <translation>すべてプッシュ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln app(s)</source>
        <translation>
            <numerusform>%Ln 個のアプリをプッシュ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Add an app first.</source>
        <translation>先にアプリを追加してください。</translation>
    </message>
    <message>
        <source>The folders are being read.</source>
        <translation>フォルダーを読み取り中です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) can be pushed, %1.</source>
        <translation>
            <numerusform>%Ln 個のアプリをプッシュできます（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to push.</source>
        <translation>プッシュするものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be pushed yet.</source>
        <translation>
            <numerusform>%Ln 個はまだプッシュできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushed.</source>
        <translation>
            <numerusform>プッシュ済み %Ln 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>残り %Ln 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>失敗 %Ln 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>Bitbucket に接続...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>リポジトリを選択...</translation>
    </message>
    <message>
        <source>Continue Push</source>
        <translation>プッシュを続行</translation>
    </message>
    <message>
        <source>Create and Push</source>
        <translation>作成してプッシュ</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>レビュー用にプッシュ</translation>
    </message>
    <message>
        <source>Push to %1</source>
        <translation>%1 にプッシュ</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>フォルダーを読み取り中です。</translation>
    </message>
    <message>
        <source>This must be put right first.</source>
        <translation>先にこの問題を解決する必要があります。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last push.</source>
        <translation>前回のプッシュから変更はありません。</translation>
    </message>
    <message>
        <source>First decide about %1.</source>
        <translation>先に %1 の扱いを決めてください。</translation>
    </message>
    <message>
        <source>%1 cannot be pushed as it is.</source>
        <translation>%1 はこのままではプッシュできません。</translation>
    </message>
    <message>
        <source>%1 has refused a direct push. Open a pull request instead.</source>
        <translation>%1 は直接プッシュを拒否しました。代わりにプルリクエストを作成してください。</translation>
    </message>
    <message>
        <source>Last push %1, %2</source>
        <translation>前回のプッシュ：%1、%2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushRow</name>
    <message>
        <source>waiting...</source>
        <translation>待機中...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>プッシュ中 %L1%</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>プッシュ中</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>確認中...</translation>
    </message>
    <message>
        <source>cannot be pushed yet</source>
        <translation>まだプッシュ不可</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>プッシュ済み</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>注意 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadmeView</name>
    <message>
        <source>README preview</source>
        <translation>README のプレビュー</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[画像]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[画像：%1]</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Not You?</source>
        <translation>別の人ですか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the consumers of the workspace</source>
        <translation>ワークスペースのコンシューマーを開く</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>ワークスペースを作成...</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>管理者へのメッセージをコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Connected as %1. Looking...</source>
        <translation>%1 として接続しました。確認中...</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>%1 として接続しました。</translation>
    </message>
    <message numerus="yes">
        <source>Connected as %1, %Ln workspace(s).</source>
        <translation>
            <numerusform>%1 として接続しました。ワークスペース %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no workspace yet. Create one on Bitbucket.</source>
        <translation>まだワークスペースがありません。Bitbucket で作成してください。</translation>
    </message>
    <message>
        <source>Only an administrator of the consumer&apos;s workspace can tick a box.</source>
        <translation>チェックを入れられるのは、コンシューマーのワークスペースの管理者だけです。</translation>
    </message>
    <message>
        <source>Open the consumer, tick the box, press Save, then Check Again.</source>
        <translation>コンシューマーを開き、チェックを入れて「Save」を押してから、「再確認」を押してください。</translation>
    </message>
    <message>
        <source>Copied. When the boxes are ticked, Check Again.</source>
        <translation>コピーしました。チェックを入れてもらったら、「再確認」を押してください。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Remedies</name>
    <message>
        <source>Sign In...</source>
        <translation>サインイン...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>リポジトリを選択...</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>権限を確認...</translation>
    </message>
    <message>
        <source>Keychain...</source>
        <translation>キーチェーン...</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>レビュー用にプッシュ</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Bitbucket で開く</translation>
    </message>
    <message>
        <source>Get New Commits</source>
        <translation>新しいコミットを取得</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>変更を確認...</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>このフォルダーを信頼</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RemoteOffer</name>
    <message>
        <source>Choose It</source>
        <translation>これを選択</translation>
    </message>
    <message>
        <source>Chooses the repository that git&apos;s configuration names</source>
        <translation>git の設定にあるリポジトリを選択します</translation>
    </message>
    <message>
        <source>This folder&apos;s git configuration names %1/%2.</source>
        <translation>このフォルダーの git の設定に %1/%2 が指定されています。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryList</name>
    <message>
        <source>Cannot reach Bitbucket. Showing yesterday&apos;s list.</source>
        <translation>Bitbucket に接続できません。昨日の一覧を表示しています。</translation>
    </message>
    <message>
        <source>Cannot reach Bitbucket. Showing the list of %1.</source>
        <translation>Bitbucket に接続できません。%1 時点の一覧を表示しています。</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>約 %2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>リポジトリ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; loading...</source>
        <translation>%1、読み込み中...</translation>
    </message>
    <message>
        <source>%1; scroll for more</source>
        <translation>%1、スクロールして続きを表示</translation>
    </message>
    <message>
        <source>No repository has this in its name.</source>
        <translation>名前にこの文字列を含むリポジトリはありません。</translation>
    </message>
    <message>
        <source>No repositories yet.</source>
        <translation>まだリポジトリがありません。</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>検索中...</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>読み込み中...</translation>
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
        <translation>リポジトリを絞り込むか、アドレスを貼り付け</translation>
    </message>
    <message>
        <source>Filter or paste an address</source>
        <translation>絞り込むか、アドレスを貼り付け</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>プロジェクト(&amp;J)</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Press Enter to go to this address.</source>
        <translation>Enter キーを押すと、このアドレスに移動します。</translation>
    </message>
    <message>
        <source>Looking for %1...</source>
        <translation>%1 を検索中...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryTable</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryView</name>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By Last Update</source>
        <translation>更新日順</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>サイズ順</translation>
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
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Let in who is not in the c&amp;atalog</source>
        <translation>カタログにない人も許可する(&amp;A)</translation>
    </message>
    <message>
        <source>Only at these do&amp;mains</source>
        <translation>次のドメインのみ(&amp;M)</translation>
    </message>
    <message>
        <source>Resolvers, asked from the top</source>
        <translation>リゾルバー（上から順に照会）</translation>
    </message>
    <message>
        <source>Bitbucket id, in bitbucket.org/user-id</source>
        <translation>Bitbucket ID（bitbucket.org/user-id）</translation>
    </message>
    <message>
        <source>Username, in bitbucket.org/username</source>
        <translation>ユーザー名（bitbucket.org/username）</translation>
    </message>
    <message>
        <source>E-mail address, in spec.profile.email</source>
        <translation>メールアドレス（spec.profile.email）</translation>
    </message>
    <message>
        <source>What stands before the @, as the entity&apos;s name</source>
        <translation>@ より前の部分（エンティティ名と照合）</translation>
    </message>
    <message>
        <source>only at %1</source>
        <extracomment>an option of a resolver; %1: domains</extracomment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>lets in who is not in the catalog</source>
        <extracomment>an option of a resolver</extracomment>
        <translation>カタログにない人も許可</translation>
    </message>
    <message>
        <source>Whoever Bitbucket knows is let in by this resolver, also without an entry in the catalog. Anybody with an account at Bitbucket is then somebody in Backstage, so it is safe only together with domains.</source>
        <translation>このリゾルバーは、Bitbucket が認識する人なら、カタログに項目がなくても許可します。その場合、Bitbucket のアカウントを持つ人はだれでも Backstage のユーザーになるため、ドメインを併用しなければ安全ではありません。</translation>
    </message>
    <message>
        <source>The ways to find the account in the catalog. They are tried from the top; the first that finds somebody decides. Tick those that your Backstage uses, in its order.</source>
        <translation>カタログでアカウントを見つける方法です。上から順に試され、最初に見つかったものに決まります。お使いの Backstage が使うものに、同じ順序でチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverOfferPanel</name>
    <message>
        <source>Use T&amp;hese</source>
        <translation>これらを使う(&amp;H)</translation>
    </message>
    <message>
        <source>Lea&amp;ve as It Is</source>
        <translation>そのままにする(&amp;V)</translation>
    </message>
    <message>
        <source>%1 looks for people in this order:</source>
        <translation>%1 は、次の順に人を探します：</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>対象外：%1</translation>
    </message>
    <message>
        <source>These are used now.</source>
        <translation>これらを使うように設定しました。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewChangesDialog</name>
    <message>
        <source>Review Changes</source>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>表示するファイル</translation>
    </message>
    <message numerus="yes">
        <source>Both changed (%Ln)</source>
        <translation>
            <numerusform>両方で変更（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the generator (%Ln)</source>
        <translation>
            <numerusform>ジェネレーター（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By people (%Ln)</source>
        <translation>
            <numerusform>手作業（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Keep &amp;people&apos;s</source>
        <translation>手作業側を残す(&amp;P)</translation>
    </message>
    <message>
        <source>Take &amp;generated</source>
        <translation>生成側を採用(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Both, with markers</source>
        <translation>両方（マーカー付き）(&amp;B)</translation>
    </message>
    <message>
        <source>Same for &amp;All</source>
        <translation>すべて同じにする(&amp;A)</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Use Decisions</source>
        <translation>決定を適用</translation>
    </message>
    <message>
        <source>People&apos;s</source>
        <translation>手作業側</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成側</translation>
    </message>
    <message>
        <source>Generated now</source>
        <translation>現在の生成側</translation>
    </message>
    <message>
        <source>People&apos;s now</source>
        <translation>現在の手作業側</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to decide.</source>
        <translation>
            <numerusform>%Ln 個のファイルが未決定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>The generator changed nothing since its last output.</source>
        <translation>前回の出力から、ジェネレーターによる変更はありません。</translation>
    </message>
    <message>
        <source>Nothing is sent until you push.</source>
        <translation>プッシュするまで何も送信されません。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewDialog</name>
    <message>
        <source>Open pull requests as &amp;drafts</source>
        <translation>プルリクエストをドラフトとして作成する(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close the branch once it is merged</source>
        <translation>マージ後にブランチを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Pull Requests</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>&amp;Branch for reviews</source>
        <translation>レビュー用ブランチ(&amp;B)</translation>
    </message>
    <message>
        <source>Pushes for review go to this branch, and one pull request leads from it to the branch that you push to. The branch is Windlass&apos;s: commits that people add to it stay, nothing is forced. With another name the next push opens another pull request; the old one stays as it is.</source>
        <translation>レビュー用のプッシュはこのブランチに送られ、ここからプッシュ先のブランチへ 1 つのプルリクエストが作成されます。このブランチは Windlass のものですが、人が追加したコミットは残り、強制的に上書きされることはありません。名前を変えると、次のプッシュで別のプルリクエストが作成され、古いものはそのまま残ります。</translation>
    </message>
    <message>
        <source>A draft can be read and discussed, but not merged until somebody marks it as ready at Bitbucket.</source>
        <translation>ドラフトは読んで議論できますが、だれかが Bitbucket で準備完了にするまでマージできません。</translation>
    </message>
    <message>
        <source>Bitbucket deletes the branch for reviews after the merge. The next push for review opens another pull request.</source>
        <translation>マージ後、Bitbucket がレビュー用ブランチを削除します。次のレビュー用プッシュでは別のプルリクエストが作成されます。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewLine</name>
    <message>
        <source>asking Bitbucket...</source>
        <translation>Bitbucket に問い合わせ中...</translation>
    </message>
    <message>
        <source>Pull request #%1: %2</source>
        <translation>プルリクエスト #%1：%2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SecretHelpDialog</name>
    <message>
        <source>After a Secret Was Pushed</source>
        <translation>シークレットをプッシュしてしまった場合</translation>
    </message>
    <message>
        <source>1. Revoke it where it was issued, and make a new one. Whoever cloned the repository has it, so taking it out of the files is not enough.</source>
        <translation>1. 発行元でシークレットを失効させ、新しいものを作成します。リポジトリをクローンした人はすでに持っているため、ファイルから取り除くだけでは不十分です。</translation>
    </message>
    <message>
        <source>2. Put the new one where the app reads it at run time, and leave that file out.</source>
        <translation>2. 新しいシークレットは、アプリが実行時に読み取る場所に置き、そのファイルはプッシュから除外します。</translation>
    </message>
    <message>
        <source>3. Take it out of the history: &quot;git filter-repo&quot; rewrites the commits, or start with a new repository. Windlass never rewrites what was pushed.</source>
        <translation>3. 履歴から取り除きます。「git filter-repo」でコミットを書き換えるか、新しいリポジトリで始めます。Windlass がプッシュ済みのものを書き換えることはありません。</translation>
    </message>
    <message>
        <source>4. Ask everybody who has a clone to make a new one. Bitbucket may keep old commits for a while; its support can remove them.</source>
        <translation>4. クローンを持つ全員に、クローンし直すよう依頼します。Bitbucket には古いコミットがしばらく残ることがありますが、サポートに依頼すれば削除できます。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keychain</source>
        <translation>キーチェーン(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>ユーザー(&amp;E)</translation>
    </message>
    <message>
        <source>Accounts without their secrets, the list of apps and history are kept in %1.</source>
        <translation>シークレットを除くアカウント情報、アプリの一覧、履歴は %1 に保存されます。</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>シークレットの保存先</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Sidebar</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>アプリを追加...</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Account: not signed in</source>
        <translation>アカウント：サインインしていません</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>読み込み中...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignInPage</name>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Bitbucket may have refused; try again or cancel.</source>
        <translation>Bitbucket が拒否した可能性があります。もう一度試すか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Copy Sign-in Link</source>
        <translation>サインインリンクをコピー</translation>
    </message>
    <message>
        <source>For another browser or a private window</source>
        <translation>別のブラウザーやプライベートウィンドウで使えます</translation>
    </message>
    <message>
        <source>Nothing came back?</source>
        <translation>応答が返ってこない場合</translation>
    </message>
    <message>
        <source>Use Another Callback URL</source>
        <translation>別のコールバック URL を使用</translation>
    </message>
    <message>
        <source>Sign out of Bitbucket in your browser, then press Open Again. Or copy the link into a private window.</source>
        <translation>ブラウザーで Bitbucket からサインアウトし、「もう一度開く」を押してください。または、リンクをコピーしてプライベートウィンドウに貼り付けてください。</translation>
    </message>
    <message>
        <source>Choose Grant access on the page that has been opened.</source>
        <translation>開いたページで「Grant access」を選択してください。</translation>
    </message>
    <message>
        <source>Waiting for your browser... %L1:%L2</source>
        <translation>ブラウザーを待っています... %L1:%L2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Press Copy Sign-in Link, and open it in a browser of this computer.</source>
        <translation>ブラウザーを開けませんでした。「サインインリンクをコピー」を押し、このコンピューターのブラウザーで開いてください。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignedOutNotice</name>
    <message>
        <source>Signed Out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>このコンピューターで %1 からサインアウトしました。</translation>
    </message>
    <message>
        <source>Bitbucket may go on listing the consumer among the applications that you granted access to. You can revoke it there.</source>
        <translation>アクセスを許可したアプリケーションの一覧に、コンシューマーが引き続き表示されることがあります。Bitbucket のその一覧で取り消せます。</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>Bitbucket を開く</translation>
    </message>
</context>
<context>
    <name>windlass::ui::StepPage</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>ステップ %L1/%L2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WhatToConnectDialog</name>
    <message>
        <source>What to Connect</source>
        <translation>接続する対象</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln app(s). What to connect?</source>
        <translation>
            <numerusform>%1 には %Ln 個のアプリがあります。どれを接続しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps to add</source>
        <translation>追加するアプリ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;One repository, a folder each</source>
        <translation>1 つのリポジトリに、アプリごとのフォルダーで(&amp;O)</translation>
    </message>
    <message>
        <source>A &amp;repository each</source>
        <translation>アプリごとに別のリポジトリ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose for each</source>
        <translation>アプリごとに選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>非公開(&amp;P)</translation>
    </message>
    <message>
        <source>Add as One App</source>
        <translation>1 つのアプリとして追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Tick an app.</source>
        <translation>アプリにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Choose a workspace.</source>
        <translation>ワークスペースを選択してください。</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>プッシュするまで何も作成されません。</translation>
    </message>
    <message>
        <source>Connect to Bitbucket to choose more.</source>
        <translation>ほかの選択肢を使うには、Bitbucket に接続してください。</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceBox</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceDelegate</name>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspacePage</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Bitbucket で開く</translation>
    </message>
    <message>
        <source>Push an App Here...</source>
        <translation>ここにアプリをプッシュ...</translation>
    </message>
    <message>
        <source>Copy Clone Address</source>
        <translation>クローン用アドレスをコピー</translation>
    </message>
    <message>
        <source>Select a repository first.</source>
        <translation>先にリポジトリを選択してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AccountCard</name>
    <message>
        <source>This account is signed out. Sign in again.</source>
        <translation>このアカウントはサインアウトしています。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Admission</name>
    <message>
        <source>Signing in is only for people in the catalog. %1</source>
        <translation>サインインできるのはカタログに登録された人だけです。%1</translation>
    </message>
    <message>
        <source>Only people in the catalog may sign in and push, and the catalog cannot say now who you are: %1 Windlass goes on once it can.</source>
        <translation>サインインとプッシュができるのはカタログに登録された人だけですが、現在カタログであなたを確認できません：%1確認できるようになると、Windlass は続行します。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AllPages</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle.</source>
        <translation>Bitbucket の一覧が循環しています。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AppLock</name>
    <message>
        <source>Windlass cannot write to its profile folder. Check that the disk is not full and that the folder may be written.</source>
        <translation>Windlass がプロファイルフォルダーに書き込めません。ディスクに空きがあり、フォルダーに書き込めることを確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Arrival</name>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>キャンセルしました。Bitbucket には何も届いていません。</translation>
    </message>
    <message>
        <source>Cancelled. Bitbucket could not be asked whether anything had arrived; press Continue Push to find out.</source>
        <translation>キャンセルしました。何かが届いたかどうか Bitbucket に問い合わせられませんでした。確認するには「プッシュを続行」を押してください。</translation>
    </message>
    <message>
        <source>The push was accepted, but %1 has moved on since. Look at it on Bitbucket.</source>
        <translation>プッシュは受け付けられましたが、%1 はその後さらに進んでいます。Bitbucket で確認してください。</translation>
    </message>
    <message>
        <source>Cancelled. Everything was sent, and Bitbucket may still be working on it; press Continue Push to find out.</source>
        <translation>キャンセルしました。すべて送信済みで、Bitbucket がまだ処理中かもしれません。確認するには「プッシュを続行」を押してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::BranchNews</name>
    <message>
        <source>%1 on Bitbucket has files that do not come from this folder, so pushing would undo them. Nothing was changed. Push for review, or choose an empty repository.</source>
        <translation>Bitbucket の %1 に、このフォルダーに由来しないファイルがあります。プッシュするとそれらが取り消されるため、何も変更しませんでした。レビュー用にプッシュするか、空のリポジトリを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new commit(s)</source>
        <translation>
            <numerusform>新しいコミット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on Bitbucket has %2 that this folder does not have (%3).</source>
        <extracomment>%1: a branch, %2: &quot;3 new commits&quot;, %3: names of files</extracomment>
        <translation>Bitbucket の %1 に、このフォルダーにない%2があります（%3）。</translation>
    </message>
    <message>
        <source>The folder has no changes of its own, so it can be brought forward to them.</source>
        <translation>フォルダーに独自の変更はないため、そこまで進めることができます。</translation>
    </message>
    <message>
        <source>Pushing would undo them. Nothing was changed. Push for review, or get them with git first.</source>
        <translation>プッシュするとそれらが取り消されるため、何も変更しませんでした。レビュー用にプッシュするか、先に git で取り込んでください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Branches</name>
    <message>
        <source>The repository has no branch %1. Choose one that is there.</source>
        <translation>リポジトリにブランチ %1 がありません。既存のブランチを選択してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CheckUp</name>
    <message>
        <source>Browse</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Create repositories</source>
        <translation>リポジトリの作成</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConnectAccount</name>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>サインインはキャンセルされました。</translation>
    </message>
    <message>
        <source>No sign-in is running. Start it again.</source>
        <translation>進行中のサインインがありません。もう一度開始してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerEntry</name>
    <message>
        <source>Enter the consumer&apos;s key.</source>
        <translation>コンシューマーのキーを入力してください。</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the key. Put each into its own.</source>
        <translation>キーとシークレットが両方ともキーの欄に入っています。それぞれの欄に分けて入力してください。</translation>
    </message>
    <message>
        <source>The key has blanks in it. Copy it again.</source>
        <translation>キーに空白が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The key has quotation marks around it. Enter it without them.</source>
        <translation>キーが引用符で囲まれています。引用符なしで入力してください。</translation>
    </message>
    <message>
        <source>Enter the consumer&apos;s secret.</source>
        <translation>コンシューマーのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the secret. Put each into its own.</source>
        <translation>キーとシークレットが両方ともシークレットの欄に入っています。それぞれの欄に分けて入力してください。</translation>
    </message>
    <message>
        <source>The secret has blanks in it. Copy it again.</source>
        <translation>シークレットに空白が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The secret has quotation marks around it. Enter it without them.</source>
        <translation>シークレットが引用符で囲まれています。引用符なしで入力してください。</translation>
    </message>
    <message>
        <source>Key and secret are the same. Copy both again.</source>
        <translation>キーとシークレットが同じです。両方をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Key and secret seem to be swapped: the secret is the longer one.</source>
        <translation>キーとシークレットが逆のようです。長いほうがシークレットです。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerPlan</name>
    <message>
        <source>Finds your entry in a catalog of people by your e-mail address.</source>
        <translation>メールアドレスを使って、ユーザーのカタログからあなたの登録を見つけます。</translation>
    </message>
    <message>
        <source>Shows who is signed in and which workspaces there are.</source>
        <translation>サインイン中のアカウントと、利用できるワークスペースを表示します。</translation>
    </message>
    <message>
        <source>Changes the account. Windlass never does that.</source>
        <translation>アカウントを変更します。Windlass がこれを行うことはありません。</translation>
    </message>
    <message>
        <source>Lets the other program see who belongs to a workspace.</source>
        <translation>ワークスペースのメンバーを、相手のプログラムが確認できるようにします。</translation>
    </message>
    <message>
        <source>Lets the other program change who belongs to a workspace.</source>
        <translation>ワークスペースのメンバーを、相手のプログラムが変更できるようにします。</translation>
    </message>
    <message>
        <source>Shows the projects, so that a new repository can be put into one.</source>
        <translation>プロジェクトを表示し、新しいリポジトリをその中に作成できるようにします。</translation>
    </message>
    <message>
        <source>Lets the other program create and change projects.</source>
        <translation>相手のプログラムがプロジェクトを作成、変更できるようにします。</translation>
    </message>
    <message>
        <source>Lists the repositories and reads what is in them.</source>
        <translation>リポジトリを一覧表示し、その内容を読み取ります。</translation>
    </message>
    <message>
        <source>Pushes commits. Reading is part of it.</source>
        <translation>コミットをプッシュします。読み取りも含まれます。</translation>
    </message>
    <message>
        <source>Creates repositories. Pushing is not part of it.</source>
        <translation>リポジトリを作成します。プッシュは含まれません。</translation>
    </message>
    <message>
        <source>Deletes repositories. Windlass never does that.</source>
        <translation>リポジトリを削除します。Windlass がこれを行うことはありません。</translation>
    </message>
    <message>
        <source>Finds the pull requests that are open.</source>
        <translation>オープン中のプルリクエストを見つけます。</translation>
    </message>
    <message>
        <source>Opens pull requests and comments on them.</source>
        <translation>プルリクエストを作成し、コメントを付けます。</translation>
    </message>
    <message>
        <source>Lets the other program hear of pushes.</source>
        <translation>相手のプログラムがプッシュの通知を受け取れるようにします。</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to our Bitbucket workspace with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>お疲れさまです。Windlass を使って、生成したアプリを Bitbucket のワークスペースにプッシュしたいと考えています。そのためには OAuth コンシューマーが必要ですが、作成できるのは管理者のみです。次の手順で作成をお願いします。</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to the Bitbucket workspace &quot;%1&quot; with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>お疲れさまです。Windlass を使って、生成したアプリを Bitbucket のワークスペース「%1」にプッシュしたいと考えています。そのためには OAuth コンシューマーが必要ですが、作成できるのは管理者のみです。次の手順で作成をお願いします。</translation>
    </message>
    <message>
        <source>1. Open %1 and press &quot;Add consumer&quot;.</source>
        <translation>1. %1 を開き、「Add consumer」を押します。</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and press &quot;Add consumer&quot;.</source>
        <translation>1. ワークスペースの設定で「OAuth consumers」を開き、「Add consumer」を押します。</translation>
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
        <translation>4. 「This is a private consumer」にチェックを入れます。</translation>
    </message>
    <message>
        <source>4. Leave &quot;This is a private consumer&quot; unticked.</source>
        <translation>4. 「This is a private consumer」にはチェックを入れません。</translation>
    </message>
    <message>
        <source>5. Permissions, no others:</source>
        <translation>5. 権限（これ以外は不要です）：</translation>
    </message>
    <message>
        <source>6. Press Save, open the new consumer in the list, and send me its key and secret, please not by e-mail: the secret is like a password.</source>
        <translation>6. 「Save」を押し、一覧から新しいコンシューマーを開いて、キーとシークレットをお知らせください。シークレットはパスワードと同様のものですので、メールでは送らないでください。</translation>
    </message>
    <message>
        <source>The consumer can do nothing by itself. Each person signs in with their own account and can do with it at most what they may do anyway.</source>
        <translation>コンシューマーだけでは何もできません。利用者はそれぞれ自分のアカウントでサインインし、もともと許可されている範囲の操作しかできません。</translation>
    </message>
    <message>
        <source>Hello, Windlass lacks a permission of the OAuth consumer with the key %1. Only an administrator of its workspace can change that.</source>
        <translation>お疲れさまです。Windlass で、キーが %1 の OAuth コンシューマーの権限が不足しています。変更できるのは、そのワークスペースの管理者のみです。次の手順で変更をお願いします。</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and there the consumer.</source>
        <translation>1. ワークスペースの設定で「OAuth consumers」を開き、該当するコンシューマーを開きます。</translation>
    </message>
    <message>
        <source>2. Tick, besides what is ticked already: %1</source>
        <translation>2. すでにチェックされているものに加えて、次のものにチェックを入れます：%1</translation>
    </message>
    <message>
        <source>3. Press Save.</source>
        <translation>3. 「Save」を押します。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CreateRepository</name>
    <message>
        <source>There is already a repository with this name. Choose it, or take another name.</source>
        <translation>この名前のリポジトリはすでに存在します。それを選択するか、別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ForgetEverything</name>
    <message numerus="yes">
        <source>%Ln account(s) with their secrets</source>
        <translation>
            <numerusform>アカウント %Ln 件とそのシークレット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>アプリ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Windlass has forgotten everything on this computer: %1, %2, lists, history and settings. The folders of your apps are as they were.</source>
        <extracomment>%1 is like &quot;2 accounts with their secrets&quot;, %2 like &quot;3 apps&quot;</extracomment>
        <translation>Windlass は、このコンピューター上のすべてを消去しました：%1、%2、一覧、履歴、設定。アプリのフォルダーはそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Handover</name>
    <message>
        <source>%1 needs a consumer with the callback URL %2.</source>
        <translation>%1 には、コールバック URL が %2 のコンシューマーが必要です。</translation>
    </message>
    <message>
        <source>The consumer&apos;s callback URL is %1. %2 needs %3: change it in Bitbucket, then sign in again here with that one.</source>
        <translation>コンシューマーのコールバック URL は %1 です。%2 には %3 が必要です。Bitbucket で変更してから、ここでその URL を使ってもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 needs these boxes ticked: %2.</source>
        <translation>%1 には、次の項目へのチェックが必要です：%2。</translation>
    </message>
    <message>
        <source>The consumer lacks permissions that %1 needs. Tick in Bitbucket: %2.</source>
        <translation>コンシューマーに、%1 に必要な権限がありません。Bitbucket で次の項目にチェックを入れてください：%2。</translation>
    </message>
    <message>
        <source>%1 is not ignored by git: a commit would take the secret along. Add it to .gitignore.</source>
        <translation>%1 は git の無視対象ではないため、コミットするとシークレットも含まれてしまいます。.gitignore に追加してください。</translation>
    </message>
    <message>
        <source>A consumer can be handed to amplication or backstage, not to &quot;%1&quot;.</source>
        <translation>コンシューマーの引き渡し先は amplication か backstage です。「%1」には引き渡せません。</translation>
    </message>
    <message>
        <source>Git could not be asked whether it ignores %1, which has the secret. Look before you commit.</source>
        <translation>シークレットが含まれる %1 を git が無視するかどうかを確認できませんでした。コミットする前に確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::LoadCatalog</name>
    <message>
        <source>No catalog is chosen. Choose one in Settings, People.</source>
        <translation>カタログが選択されていません。「設定」の「ユーザー」で選択してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::NetworkSettings</name>
    <message>
        <source>%1 was reached, but it cannot answer now. Try again later.</source>
        <translation>%1 に接続できましたが、現在は応答できません。後でもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ObtainRepository</name>
    <message>
        <source>There is a repository %1 already, and it is not the one that the last push began. Choose it, or take another name.</source>
        <translation>リポジトリ %1 はすでに存在しますが、前回のプッシュで作成を始めたものではありません。それを選択するか、別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::OutputReview</name>
    <message>
        <source>both changed it</source>
        <translation>両方で変更</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>両方で追加</translation>
    </message>
    <message>
        <source>people deleted it, the generator changed it</source>
        <translation>手作業で削除、ジェネレーターが変更</translation>
    </message>
    <message>
        <source>people changed it, the generator deleted it</source>
        <translation>手作業で変更、ジェネレーターが削除</translation>
    </message>
    <message>
        <source>a file here, a folder there</source>
        <translation>一方はファイル、他方はフォルダー</translation>
    </message>
    <message>
        <source>a file here, a link there</source>
        <translation>一方はファイル、他方はリンク</translation>
    </message>
    <message>
        <source>only the generator has it; people may have deleted it</source>
        <translation>ジェネレーター側にのみ存在（手作業で削除された可能性あり）</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PeopleSettings</name>
    <message>
        <source>What is chosen in Settings, People cannot be read from %1. Choose it again.</source>
        <translation>「設定」の「ユーザー」の選択内容を %1 から読み取れません。もう一度選択してください。</translation>
    </message>
    <message>
        <source>Write each path in quotation marks, with a space between them.</source>
        <translation>各パスを引用符で囲み、空白で区切って入力してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishMany</name>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>キャンセルしました。何も送信していません。</translation>
    </message>
    <message>
        <source>This app has no repository yet. Choose one for it.</source>
        <translation>このアプリにはまだリポジトリがありません。選択してください。</translation>
    </message>
    <message>
        <source>This app is no longer in the list.</source>
        <translation>このアプリはもう一覧にありません。</translation>
    </message>
    <message>
        <source>Another repository was chosen for this app since the list was made. Make the list again.</source>
        <translation>一覧の作成後に、このアプリのリポジトリが変更されました。一覧を作成し直してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProgress</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル中 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %L1 s left</source>
        <translation>残り約 %L1 秒</translation>
    </message>
    <message>
        <source>about %L1 min left</source>
        <translation>残り約 %L1 分</translation>
    </message>
    <message>
        <source>about %L1 h left</source>
        <translation>残り約 %L1 時間</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <translation>待機中...</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>シークレットを検査中</translation>
    </message>
    <message>
        <source>Creating repository</source>
        <translation>リポジトリを作成中</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>パック中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between numbers that stand in a row</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProject</name>
    <message>
        <source>The output that this repository was last generated with is gone, so each file that differs is a question. Files that only the repository has are kept.</source>
        <translation>このリポジトリの前回の生成に使われた出力がなくなったため、内容の異なるファイルは 1 つずつ確認が必要です。リポジトリにしかないファイルは保持されます。</translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has all that the generator made.</source>
        <translation>プッシュするものはありません。ジェネレーターが作成したものは、すべて %1 にあります。</translation>
    </message>
    <message numerus="yes">
        <source>People and the generator changed the same in %Ln file(s): %1. Nothing was sent. Decide whose work stays.</source>
        <translation>
            <numerusform>%Ln 個のファイルで、手作業の変更とジェネレーターの変更が重なりました：%1。何も送信していません。どちらを残すか決めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has every file as it is here.</source>
        <translation>プッシュするものはありません。%1 のファイルは、すべてここにあるものと同じです。</translation>
    </message>
    <message>
        <source>%1 holds work that does not come from here.</source>
        <translation>%1 に、ここに由来しない作業が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln new commit(s) of %1 now. There was nothing to push.</source>
        <translation>
            <numerusform>%1 の新しいコミット %Ln 件をフォルダーに取り込みました。プッシュするものはありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>キャンセルしました。何も送信していません。</translation>
    </message>
    <message>
        <source>The repository is created by the first push. There is nothing to compare with before.</source>
        <translation>リポジトリは最初のプッシュで作成されます。比較できるものはまだありません。</translation>
    </message>
    <message>
        <source>Cancelled. The repository %1 was created; no files were sent.</source>
        <translation>キャンセルしました。リポジトリ %1 は作成されましたが、ファイルは送信していません。</translation>
    </message>
    <message>
        <source>%1 is empty, so this first push goes to %2 directly. Later ones open a pull request.</source>
        <translation>%1 は空のため、最初のプッシュは直接 %2 に送ります。以降のプッシュではプルリクエストを作成します。</translation>
    </message>
    <message>
        <source>%1 has refused a direct push before. Push for review if it does so again.</source>
        <translation>%1 は以前、直接プッシュを拒否しました。再び拒否された場合は、レビュー用にプッシュしてください。</translation>
    </message>
    <message>
        <source>The folder and %1 have nothing in common: on %2 the app&apos;s files take the place of what is there.</source>
        <translation>フォルダーと %1 に共通の履歴がありません。%2 では、既存の内容がアプリのファイルに置き換わります。</translation>
    </message>
    <message>
        <source>%1 It starts again from %2.</source>
        <translation>%1ブランチは %2 から作り直されます。</translation>
    </message>
    <message>
        <source>%1 This push goes to %2 instead.</source>
        <translation>%1代わりに、このプッシュは %2 に送られます。</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2.</source>
        <translation>%1 の %2 で、ほかの人が同じ行を変更しました。</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2. Choose another branch for the review.</source>
        <translation>%1 の %2 で、ほかの人が同じ行を変更しました。別のレビュー用ブランチを選択してください。</translation>
    </message>
    <message>
        <source>Pull request #%1 goes to %2 now.</source>
        <translation>プルリクエスト #%1 の宛先は %2 になりました。</translation>
    </message>
    <message>
        <source>The comment on the pull request could not be added: %1</source>
        <translation>プルリクエストにコメントを追加できませんでした：%1</translation>
    </message>
    <message>
        <source>Cancelled, but the push had already arrived: %1 is on %2 of %3.</source>
        <translation>キャンセルしましたが、プッシュはすでに届いていました。%1 は %3 の %2 にあります。</translation>
    </message>
    <message>
        <source>The folder has changed while this push was waiting. Look at the changes again.</source>
        <translation>このプッシュの待機中にフォルダーが変わりました。変更をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The branch %1 of Amplication is continued.</source>
        <translation>Amplication のブランチ %1 を引き続き使います。</translation>
    </message>
    <message numerus="yes">
        <source>Rules keep %Ln file(s) as they are in the repository: %1.</source>
        <translation>
            <numerusform>ルールにより %Ln 個のファイルがリポジトリのまま残ります：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>変更を表示した後にフォルダーが変わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Somebody added commits to %1 after pull request #%2 was merged. They stay, and come with the next pull request.</source>
        <translation>プルリクエスト #%2 がマージされた後、だれかが %1 にコミットを追加しました。コミットは残り、次のプルリクエストに含まれます。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>キャンセルしました。Bitbucket には何も届いていません。</translation>
    </message>
    <message>
        <source>Meanwhile this app was linked to another repository, or its link was removed. This push went to %1 all the same.</source>
        <translation>その間に、このアプリは別のリポジトリにリンクされたか、リンクが解除されました。それでも、このプッシュは %1 に送られました。</translation>
    </message>
    <message>
        <source>Only %1 has arrived on Bitbucket, and not what the generator made, for the next time. Press Continue Push to send the rest.</source>
        <translation>Bitbucket に届いたのは %1 だけで、次回のためのジェネレーターの出力は届いていません。「プッシュを続行」を押すと残りを送信します。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Readme</name>
    <message>
        <source>There are no commits yet.</source>
        <translation>まだコミットがありません。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::RepositoryCheck</name>
    <message>
        <source>Bitbucket&apos;s answer leads to another server (%1). Nothing was sent there.</source>
        <translation>Bitbucket の応答が別のサーバー（%1）を指しています。そこには何も送信していません。</translation>
    </message>
    <message>
        <source>%1 was private when it was chosen and is public now. Choose it again if that is intended; nothing was sent.</source>
        <translation>%1 は選択時には非公開でしたが、現在は公開されています。意図したものであれば、もう一度選択してください。何も送信していません。</translation>
    </message>
    <message>
        <source>Bitbucket made %1 with another visibility than was asked for. Nothing was sent; look at its settings on Bitbucket.</source>
        <translation>Bitbucket が %1 を、指定と異なる公開設定で作成しました。何も送信していません。Bitbucket で設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ResolverOffer</name>
    <message>
        <source>The resolvers cannot be kept for Settings, People: %1 cannot be written.</source>
        <translation>「設定」の「ユーザー」で使うリゾルバーを保存できません。%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewBranch</name>
    <message>
        <source>Every branch like %1 is taken. Type a name for another.</source>
        <translation>%1 のような名前のブランチはすべて使われています。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Pull request #%1 from %2 was declined.</source>
        <translation>%2 からのプルリクエスト #%1 は却下されました。</translation>
    </message>
    <message>
        <source>Somebody deleted the branch %1 on Bitbucket.</source>
        <translation>Bitbucket のブランチ %1 はだれかに削除されました。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewStanding</name>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>マージ済み</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>不明な状態</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) passed</source>
        <translation>
            <numerusform>ビルド成功 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) failed</source>
        <translation>
            <numerusform>ビルド失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) running</source>
        <translation>
            <numerusform>ビルド実行中 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしているアカウントがありません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>No account &quot;%1&quot; is signed in. See &quot;windlass accounts&quot;.</source>
        <translation>アカウント「%1」はサインインしていません。「windlass accounts」で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed in through several consumers. Add @ and the consumer&apos;s key.</source>
        <translation>「%1」は複数のコンシューマーでサインインしています。@ とコンシューマーのキーを付けてください。</translation>
    </message>
    <message>
        <source>The account of this app is signed out. Sign in again.</source>
        <translation>このアプリのアカウントはサインアウトしています。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::SettingsFile</name>
    <message>
        <source>The settings cannot be written to %1. Check that its folder may be written and that the disk is not full.</source>
        <translation>設定を %1 に書き込めません。フォルダーに書き込めることと、ディスクに空きがあることを確認してください。</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::UnwrittenStep</name>
    <message>
        <source>The repository was created; no files were sent.</source>
        <translation>リポジトリは作成されましたが、ファイルは送信していません。</translation>
    </message>
    <message>
        <source>The files were sent, but it was not checked whether they arrived.</source>
        <translation>ファイルは送信しましたが、届いたかどうかは確認していません。</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket, but that could not be written down.</source>
        <translation>プッシュは Bitbucket に届きましたが、そのことを記録できませんでした。</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket; no pull request was opened.</source>
        <translation>プッシュは Bitbucket に届きましたが、プルリクエストは作成していません。</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket and its pull request is open.</source>
        <translation>プッシュは Bitbucket に届き、プルリクエストが作成されています。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>%1 %2 Then push again; it goes on from here.</source>
        <extracomment>%1: what is done, %2: why no more; both are sentences</extracomment>
        <translation>%1%2その後、もう一度プッシュすると、ここから続行します。</translation>
    </message>
</context>
</TS>
