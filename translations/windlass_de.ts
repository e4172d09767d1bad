<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>windlass::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language itself.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>windlass::PracticeWorld</name>
    <message>
        <source>Windlass could not be started a second time.</source>
        <translation>Windlass konnte nicht ein zweites Mal gestartet werden.</translation>
    </message>
    <message>
        <source>The practice server is not here. It comes with the source of Windlass.</source>
        <translation>Der Übungsserver ist nicht vorhanden. Er kommt mit dem Quellcode von Windlass.</translation>
    </message>
    <message>
        <source>The sample app could not be copied. Build Windlass again, and see that there is room on the disk.</source>
        <translation>Die Beispiel-App konnte nicht kopiert werden. Erstellen Sie Windlass neu, und prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The practice server did not start. Build Windlass again, and see that git is installed.</source>
        <translation>Der Übungsserver ist nicht gestartet. Erstellen Sie Windlass neu, und prüfen Sie, ob Git installiert ist.</translation>
    </message>
</context>
<context>
    <name>windlass::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made or written.</source>
        <translation>Der Profilordner %1 kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed. Check that it may be written.</source>
        <translation>Der Ordner %1 kann nicht entfernt werden. Prüfen Sie, ob Sie Schreibrechte dafür haben.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed. Check that its folder may be written.</source>
        <translation>Die Datei %1 kann nicht entfernt werden. Prüfen Sie, ob Sie Schreibrechte für ihren Ordner haben.</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link, or belongs to somebody else. Replace it by a folder of your own.</source>
        <translation>Der Profilordner %1 ist ein Link oder gehört jemand anderem. Ersetzen Sie ihn durch einen eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>windlass::ProxyChoice</name>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy. Write its name and its port, like proxy.example.com:8080.</source>
        <translation>„%1“ ist keine Proxy-Adresse. Geben Sie Name und Port an, z. B. proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Enter the address of the proxy, like proxy.example.com:8080.</source>
        <translation>Geben Sie die Adresse des Proxys ein, z. B. proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out. Windlass does not sign in at a proxy of your own; the system&apos;s proxy may ask for them.</source>
        <translation>Lassen Sie Benutzernamen und Passwort weg. Windlass meldet sich nicht an einem selbst eingetragenen Proxy an; der Proxy des Systems darf danach fragen.</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Write it behind the name, like %1:8080.</source>
        <translation>Der Port des Proxys fehlt. Geben Sie ihn hinter dem Namen an, z. B. %1:8080.</translation>
    </message>
</context>
<context>
    <name>windlass::Refusal</name>
    <message>
        <source>This branch takes no direct pushes from you: a branch restriction of the repository forbids it. Push for review instead, or ask an administrator of the repository.</source>
        <translation>Dieser Branch nimmt von Ihnen keine direkten Pushes an: Eine Branch-Einschränkung des Repositorys verbietet es. Pushen Sie stattdessen zum Review, oder wenden Sie sich an einen Administrator des Repositorys.</translation>
    </message>
    <message>
        <source>The repository has reached the 4 GB that Bitbucket allows and takes no more. Its owner has to make it smaller; see its settings on Bitbucket.</source>
        <translation>Das Repository hat die von Bitbucket erlaubten 4 GB erreicht und nimmt nichts mehr an. Sein Besitzer muss es verkleinern; siehe seine Einstellungen auf Bitbucket.</translation>
    </message>
    <message>
        <source>This push is larger than the 3.5 GB that Bitbucket takes at once. Leave large files out, then push again.</source>
        <translation>Dieser Push ist größer als die 3,5 GB, die Bitbucket auf einmal annimmt. Lassen Sie große Dateien aus, und pushen Sie erneut.</translation>
    </message>
    <message>
        <source>A file in this push is larger than Bitbucket takes. Leave it out, then push again.</source>
        <translation>Eine Datei in diesem Push ist größer, als Bitbucket erlaubt. Lassen Sie sie aus, und pushen Sie erneut.</translation>
    </message>
    <message>
        <source>The server found a secret in these files and took nothing. Take it out of the files and of the commits, and revoke it if anybody else may have seen it.</source>
        <translation>Der Server hat in diesen Dateien ein Secret gefunden und nichts angenommen. Entfernen Sie es aus den Dateien und aus den Commits, und widerrufen Sie es, falls jemand anderes es gesehen haben könnte.</translation>
    </message>
    <message>
        <source>The repository takes only commits whose author it knows. Set user.name and user.email of git to those of your Bitbucket account; commits that are made already keep their author.</source>
        <translation>Das Repository nimmt nur Commits von Autoren an, die es kennt. Setzen Sie user.name und user.email von Git auf die Angaben Ihres Bitbucket-Kontos; bereits erstellte Commits behalten ihren Autor.</translation>
    </message>
    <message>
        <source>The repository takes signed commits only, and Windlass does not sign. Push with git, or ask an administrator to lift the rule for this branch.</source>
        <translation>Das Repository nimmt nur signierte Commits an, und Windlass signiert nicht. Pushen Sie mit Git, oder bitten Sie einen Administrator, die Regel für diesen Branch aufzuheben.</translation>
    </message>
    <message>
        <source>The repository wants commit messages of a certain form. Change the message to what the server asks for, and push again.</source>
        <translation>Das Repository verlangt Commit-Nachrichten in einer bestimmten Form. Passen Sie die Nachricht an die Vorgabe des Servers an, und pushen Sie erneut.</translation>
    </message>
    <message>
        <source>The repository does not take a branch of this name. Choose another branch.</source>
        <translation>Das Repository nimmt keinen Branch mit diesem Namen an. Wählen Sie einen anderen Branch.</translation>
    </message>
    <message>
        <source>A branch of a similar name stands in the way on the server: with &quot;a&quot; there can be no &quot;a/b&quot;. Choose another branch.</source>
        <translation>Ein Branch mit ähnlichem Namen auf dem Server ist im Weg: Neben „a“ kann es kein „a/b“ geben. Wählen Sie einen anderen Branch.</translation>
    </message>
    <message>
        <source>The server misses files of Git LFS, or they are locked by somebody. Windlass does not handle LFS; push with git.</source>
        <translation>Dem Server fehlen Dateien aus Git LFS, oder jemand hat sie gesperrt. Windlass unterstützt LFS nicht; pushen Sie mit Git.</translation>
    </message>
    <message>
        <source>The repository is read-only at the moment. Look at its settings and at the plan of the workspace on Bitbucket.</source>
        <translation>Das Repository ist zurzeit schreibgeschützt. Sehen Sie auf Bitbucket nach seinen Einstellungen und dem Tarif des Workspace.</translation>
    </message>
    <message>
        <source>The server found an old commit or tree of this repository malformed and refuses it. &quot;git fsck&quot; in the folder tells which one.</source>
        <translation>Der Server hält einen alten Commit oder Tree dieses Repositorys für fehlerhaft und lehnt ihn ab. „git fsck“ im Ordner zeigt, welchen.</translation>
    </message>
    <message>
        <source>The server could not store the files. Try again later.</source>
        <translation>Der Server konnte die Dateien nicht speichern. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server could not read what was sent. Try again; if that does not help, &quot;git fsck&quot; in the folder tells whether the repository is damaged.</source>
        <translation>Der Server konnte die gesendeten Daten nicht lesen. Versuchen Sie es erneut; hilft das nicht, zeigt „git fsck“ im Ordner, ob das Repository beschädigt ist.</translation>
    </message>
    <message>
        <source>The repository in this folder has only a part of its history, which the server does not take. Get the rest by &quot;git fetch --unshallow&quot;, then push again.</source>
        <translation>Das Repository in diesem Ordner enthält nur einen Teil seiner Historie, was der Server nicht annimmt. Holen Sie den Rest mit „git fetch --unshallow“, und pushen Sie erneut.</translation>
    </message>
    <message>
        <source>The server does not let anybody change this branch by a push. Look at the repository on Bitbucket.</source>
        <translation>Der Server lässt niemanden diesen Branch durch einen Push ändern. Sehen Sie sich das Repository auf Bitbucket an.</translation>
    </message>
    <message>
        <source>A rule of the repository refused the push. What it says stands below; an administrator of the repository can change it.</source>
        <translation>Eine Regel des Repositorys hat den Push abgelehnt. Was sie besagt, steht unten; ein Administrator des Repositorys kann sie ändern.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Sign in again, then repeat.</source>
        <translation>Der Server hat die Anmeldung nicht akzeptiert. Melden Sie sich erneut an, und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so its repositories are read-only. Its administrator has to change the plan or the users.</source>
        <translation>Der Workspace hat mehr Benutzer, als sein Tarif erlaubt; deshalb sind seine Repositorys schreibgeschützt. Sein Administrator muss den Tarif oder die Benutzer ändern.</translation>
    </message>
    <message>
        <source>The server refuses because of the workspace&apos;s plan or its limits. Look at the plan of the workspace.</source>
        <translation>Der Server lehnt wegen des Tarifs oder der Limits des Workspace ab. Prüfen Sie den Tarif des Workspace.</translation>
    </message>
    <message>
        <source>The workspace can be reached from certain networks only, and yours is not among them. Use its network or VPN, or ask its administrator.</source>
        <translation>Der Workspace ist nur aus bestimmten Netzwerken erreichbar, und Ihres gehört nicht dazu. Nutzen Sie sein Netzwerk oder VPN, oder wenden Sie sich an seinen Administrator.</translation>
    </message>
    <message>
        <source>The workspace demands two-step verification. Switch it on in your Atlassian account, then try again.</source>
        <translation>Der Workspace verlangt die Zwei-Schritt-Verifizierung. Schalten Sie sie in Ihrem Atlassian-Konto ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You have no right to do this in the repository. Ask its owner for write access.</source>
        <translation>Sie haben im Repository kein Recht dazu. Bitten Sie den Besitzer um Schreibzugriff.</translation>
    </message>
    <message>
        <source>The server does not know this repository, or does not show it to you. Check its name and your access.</source>
        <translation>Der Server kennt dieses Repository nicht oder zeigt es Ihnen nicht. Prüfen Sie den Namen und Ihren Zugriff.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>Der Proxy dieses Netzwerks verlangt eine eigene Anmeldung. Tragen Sie sie in den Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way to it, wants to know the size of a push beforehand. Ask whoever runs it to allow chunked requests.</source>
        <translation>Der Server oder ein Proxy auf dem Weg dorthin will die Größe eines Pushs vorab wissen. Bitten Sie den Betreiber, Anfragen mit Chunked-Kodierung zu erlauben.</translation>
    </message>
    <message>
        <source>The server refuses this much at once. Take large files out, then try again.</source>
        <translation>Der Server nimmt so viel auf einmal nicht an. Lassen Sie große Dateien aus, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server asks for a pause: there were too many requests. Wait some minutes, then try again.</source>
        <translation>Der Server bittet um eine Pause: Es waren zu viele Anfragen. Warten Sie einige Minuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Bitbucket is being maintained at the moment. Try again later; status.atlassian.com tells how long it may take.</source>
        <translation>Bitbucket wird gerade gewartet. Versuchen Sie es später erneut; status.atlassian.com informiert, wie lange es dauern kann.</translation>
    </message>
    <message>
        <source>There is already a repository with this name.</source>
        <translation>Es gibt bereits ein Repository mit diesem Namen.</translation>
    </message>
    <message>
        <source>The workspace allows private repositories only. Tick Private.</source>
        <translation>Der Workspace erlaubt nur private Repositorys. Aktivieren Sie „Privat“.</translation>
    </message>
    <message>
        <source>The workspace has no such project, or it must be named. Choose a project.</source>
        <translation>Der Workspace hat kein solches Projekt, oder es muss eines angegeben werden. Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Bitbucket does not take this name. Choose a shorter one of letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Bitbucket akzeptiert diesen Namen nicht. Wählen Sie einen kürzeren aus Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>There is nothing to merge: the two branches are the same.</source>
        <translation>Es gibt nichts zu mergen: Die beiden Branches sind gleich.</translation>
    </message>
    <message>
        <source>Bitbucket does not have the branch that the pull request names.</source>
        <translation>Bitbucket kennt den Branch nicht, den der Pull-Request nennt.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept one of the reviewers. The author of a pull request cannot review it.</source>
        <translation>Bitbucket akzeptiert einen der Reviewer nicht. Der Autor eines Pull-Requests kann nicht dessen Reviewer sein.</translation>
    </message>
    <message>
        <source>This account may not create repositories in the workspace. Ask its administrator, or choose a repository that exists.</source>
        <translation>Dieses Konto darf in dem Workspace keine Repositorys erstellen. Wenden Sie sich an dessen Administrator, oder wählen Sie ein vorhandenes Repository.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket akzeptiert die Anmeldung nicht. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so nothing can be changed in it. Its administrator has to change the plan or the users.</source>
        <translation>Der Workspace hat mehr Benutzer, als sein Tarif erlaubt; deshalb kann darin nichts geändert werden. Sein Administrator muss den Tarif oder die Benutzer ändern.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>Der Tarif des Workspace erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This account may not do that. Ask an administrator of the workspace.</source>
        <translation>Dieses Konto darf das nicht. Wenden Sie sich an einen Administrator des Workspace.</translation>
    </message>
    <message>
        <source>Bitbucket does not have this, or this account may not see it.</source>
        <translation>Das gibt es auf Bitbucket nicht, oder dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Bitbucket already has this.</source>
        <translation>Das gibt es auf Bitbucket bereits.</translation>
    </message>
    <message>
        <source>Bitbucket has closed this workspace. Its administrator can ask the support of Atlassian why.</source>
        <translation>Bitbucket hat diesen Workspace geschlossen. Sein Administrator kann beim Atlassian-Support nach dem Grund fragen.</translation>
    </message>
    <message>
        <source>Bitbucket no longer offers this.</source>
        <translation>Bitbucket bietet das nicht mehr an.</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket nimmt eine Zeit lang keine Anfragen mehr an. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Bitbucket took too long for this and gave up. Try again later.</source>
        <translation>Bitbucket hat dafür zu lange gebraucht und abgebrochen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing is lost.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es erneut; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Make room, then try again; nothing is lost.</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht. Schaffen Sie Platz, und versuchen Sie es erneut; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The folder lies on a medium that cannot be written to. Copy it elsewhere, and add the copy.</source>
        <translation>Der Ordner liegt auf einem schreibgeschützten Medium. Kopieren Sie ihn an einen anderen Ort, und fügen Sie die Kopie hinzu.</translation>
    </message>
    <message>
        <source>A file could not be read or written because of its permissions. Check your rights to the folder, then try again.</source>
        <translation>Eine Datei konnte wegen ihrer Berechtigungen nicht gelesen oder geschrieben werden. Prüfen Sie Ihre Rechte am Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system has no more files to give to this program. Close other programs, then try again.</source>
        <translation>Das System lässt dieses Programm keine weiteren Dateien öffnen. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A path in the folder is too long for git. Rename it, then try again.</source>
        <translation>Ein Pfad im Ordner ist zu lang für Git. Benennen Sie ihn um, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The repository in this folder is damaged. &quot;git fsck&quot; tells more; a fresh clone with the files copied over it helps.</source>
        <translation>Das Repository in diesem Ordner ist beschädigt. „git fsck“ zeigt mehr; ein frischer Klon, in den Sie die Dateien kopieren, hilft.</translation>
    </message>
    <message>
        <source>The configuration of git cannot be read. The details name the file and the line; mend it, then try again.</source>
        <translation>Die Git-Konfiguration kann nicht gelesen werden. Die Details nennen Datei und Zeile; beheben Sie den Fehler, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::ServerAddress</name>
    <message>
        <source>The address of a server has no user name or password in it. Write it like https://bitbucket.org.</source>
        <translation>Die Adresse eines Servers enthält weder Benutzernamen noch Passwort. Geben Sie sie an wie https://bitbucket.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server. Write it like https://bitbucket.org.</source>
        <translation>„%1“ ist keine Serveradresse. Geben Sie sie an wie https://bitbucket.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not encrypted. Plain http is accepted only for this computer; use https.</source>
        <translation>„%1“ ist nicht verschlüsselt. Einfaches http wird nur für diesen Computer akzeptiert; verwenden Sie https.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackAddress</name>
    <message>
        <source>&quot;%1&quot; cannot be used as callback. It must be an http address of this computer, like http://localhost:34107/callback.</source>
        <translation>„%1“ kann nicht als Callback verwendet werden. Es muss eine http-Adresse dieses Computers sein, z. B. http://localhost:34107/callback.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackJudge</name>
    <message>
        <source>Not accepted</source>
        <translation>Nicht akzeptiert</translation>
    </message>
    <message>
        <source>This request cannot be understood.</source>
        <translation>Diese Anfrage ist nicht verständlich.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier gibt es nichts.</translation>
    </message>
    <message>
        <source>This address can only be opened.</source>
        <translation>Diese Adresse kann nur aufgerufen werden.</translation>
    </message>
    <message>
        <source>This page does not belong to the running sign-in. Return to Windlass.</source>
        <translation>Diese Seite gehört nicht zur laufenden Anmeldung. Kehren Sie zu Windlass zurück.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Sign-in was refused. You can close this page.</source>
        <translation>Die Anmeldung wurde abgelehnt. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Zugriff gewährt</translation>
    </message>
    <message>
        <source>Return to Windlass to finish. You can close this page.</source>
        <translation>Kehren Sie zum Abschließen zu Windlass zurück. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>This is not the address of the callback, which begins with %1. Copy all of the address that the browser ended on. If that one begins differently, the consumer has another callback URL than the one entered here.</source>
        <translation>Das ist nicht die Adresse des Callbacks, die mit %1 beginnt. Kopieren Sie die ganze Adresse, auf der der Browser gelandet ist. Beginnt sie anders, hat der Consumer eine andere Callback-URL als die hier eingegebene.</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of the address that the browser ended on.</source>
        <translation>Diese Adresse ist unvollständig. Kopieren Sie die ganze Adresse, auf der der Browser gelandet ist.</translation>
    </message>
    <message>
        <source>This address does not belong to the running sign-in. Copy the one of the page that was opened last.</source>
        <translation>Diese Adresse gehört nicht zur laufenden Anmeldung. Kopieren Sie die der zuletzt geöffneten Seite.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackPage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot;; for the browser.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainDoctor</name>
    <message>
        <source>The keychain is still starting. Wait a moment and try again.</source>
        <translation>Der Schlüsselbund startet noch. Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keychain. Install and start one (for example GNOME Keyring, KWallet or KeePassXC), then try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>Es gibt keinen Schlüsselbund. Installieren und starten Sie einen (z. B. GNOME Keyring, KWallet oder KeePassXC), und versuchen Sie es erneut, oder lassen Sie Windlass die Anmeldung bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, which often is the one you log in with.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn mit seinem Passwort; oft ist es das, mit dem Sie sich am Computer anmelden.</translation>
    </message>
    <message>
        <source>The keychain was never set up. Unlock it once and choose a password for it, or let Windlass keep the sign-in until you quit.</source>
        <translation>Der Schlüsselbund wurde noch nie eingerichtet. Entsperren Sie ihn einmal, und wählen Sie ein Passwort dafür, oder lassen Sie Windlass die Anmeldung bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>The keychain does not answer. A question for its password may be hidden behind another window; otherwise log out and in again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht ist die Frage nach seinem Passwort von einem anderen Fenster verdeckt; melden Sie sich sonst am Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory. The sign-in ends with Windlass.</source>
        <translation>Secrets bleiben nur im Arbeitsspeicher. Die Anmeldung endet mit Windlass.</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>%1 (unlocked)</source>
        <extracomment>%1 is the name of a keychain, such as GNOME Keyring</extracomment>
        <translation>%1 (entsperrt)</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <extracomment>%1 is the name of a keychain</extracomment>
        <translation>%1 (gesperrt)</translation>
    </message>
    <message>
        <source>The keychain does not give back what was stored in it. Let Windlass keep the sign-in until you quit.</source>
        <translation>Der Schlüsselbund gibt nicht zurück, was darin gespeichert wurde. Lassen Sie Windlass die Anmeldung bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The keychain was not unlocked. Try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt. Versuchen Sie es erneut, oder lassen Sie Windlass die Anmeldung bis zum Beenden behalten.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainStore</name>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Start it (for example GNOME Keyring or KWallet) and try again, or start Windlass with --secret-store memory.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden. Starten Sie ihn (z. B. GNOME Keyring oder KWallet), und versuchen Sie es erneut, oder starten Sie Windlass mit --secret-store memory.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or start Windlass with --secret-store memory.</source>
        <translation>Der Schlüsselbund antwortet nicht. Versuchen Sie es erneut, oder starten Sie Windlass mit --secret-store memory.</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>windlass::auth::LoopbackReplyHandler</name>
    <message>
        <source>Not accepted</source>
        <translation>Nicht akzeptiert</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Diese Anfrage ist zu lang.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SecretStore</name>
    <message>
        <source>memory only, forgotten when Windlass ends</source>
        <translation>nur im Arbeitsspeicher, vergessen, sobald Windlass endet</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SignIn</name>
    <message>
        <source>Bitbucket&apos;s answer to the sign-in cannot be understood. A proxy or a hotel network may stand in between. Try again.</source>
        <translation>Bitbuckets Antwort auf die Anmeldung ist nicht verständlich. Vielleicht ist ein Proxy oder ein Hotelnetzwerk dazwischen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Bitbucket cannot sign anybody in at the moment. Try again later.</source>
        <translation>Bitbucket kann zurzeit niemanden anmelden. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket nimmt eine Zeit lang keine Anfragen mehr an. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Bitbucket did not answer in time. Try again.</source>
        <translation>Bitbucket hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the key and secret. Compare both with the consumer&apos;s page on Bitbucket and try again.</source>
        <translation>Bitbucket akzeptiert Schlüssel und Secret nicht. Vergleichen Sie beide mit der Seite des Consumers auf Bitbucket, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Bitbucket refused the request. Check that the consumer has a callback URL and that it is the one entered here.</source>
        <translation>Bitbucket hat die Anfrage abgelehnt. Prüfen Sie, ob der Consumer eine Callback-URL hat und ob es die hier eingegebene ist.</translation>
    </message>
    <message>
        <source>Bitbucket did not accept the sign-in. Start it again.</source>
        <translation>Bitbucket hat die Anmeldung nicht akzeptiert. Starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Bitbucket cannot be reached. Check the connection and try again.</source>
        <translation>Bitbucket ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The secure connection to Bitbucket was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>Die sichere Verbindung zu Bitbucket wurde abgelehnt, weil dem Zertifikat nicht vertraut werden kann. Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Another program uses the address %1. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <translation>Ein anderes Programm verwendet die Adresse %1. Schließen Sie es, und versuchen Sie es erneut, oder geben Sie eine andere Callback-URL des Consumers ein; der Browser wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; uses the address %2. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is the name of a program, %2 an address</extracomment>
        <translation>Das Programm „%1“ verwendet die Adresse %2. Schließen Sie es, und versuchen Sie es erneut, oder geben Sie eine andere Callback-URL des Consumers ein; der Browser wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Access was denied in the browser. Sign in again and choose to grant access.</source>
        <translation>Der Zugriff wurde im Browser verweigert. Melden Sie sich erneut an, und gewähren Sie den Zugriff.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time. Check that the key is right and that the consumer&apos;s callback URL is %1, then sign in again.</source>
        <translation>Vom Browser kam rechtzeitig keine Antwort. Prüfen Sie, ob der Schlüssel stimmt und die Callback-URL des Consumers %1 ist, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Bitbucket no longer accepts this sign-in, or the consumer&apos;s key or secret was changed. Sign in again.</source>
        <translation>Bitbucket akzeptiert diese Anmeldung nicht mehr, oder Schlüssel oder Secret des Consumers wurden geändert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The system keeps the port of %1 for itself, as it does with those below 1024. Enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Das System behält den Port von %1 sich selbst vor, wie alle unter 1024. Geben Sie eine andere Callback-URL des Consumers ein; der Browser wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::TokenKeeper</name>
    <message>
        <source>The sign-in cannot be renewed because another Windlass is busy with it. Close it and try again.</source>
        <translation>Die Anmeldung kann nicht erneuert werden, weil ein anderes Windlass damit beschäftigt ist. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account. Sign in again.</source>
        <translation>Für dieses Konto ist keine Anmeldung gespeichert. Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Client</name>
    <message>
        <source>Bitbucket did not say whether the branch is there. The repository may be gone, or a proxy or hotel network stands in between. Try again.</source>
        <translation>Bitbucket hat nicht mitgeteilt, ob es den Branch gibt. Vielleicht ist das Repository weg, oder ein Proxy oder Hotelnetzwerk ist dazwischen. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Error</name>
    <message>
        <source>Bitbucket did not accept the request.</source>
        <translation>Bitbucket hat die Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>Bitbucket did not accept this: %1</source>
        <translation>Bitbucket hat das nicht akzeptiert: %1</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Windlass asks again at %1.</source>
        <translation>Bitbucket nimmt eine Zeit lang keine Anfragen mehr an. Windlass fragt um %1 erneut.</translation>
    </message>
    <message>
        <source>Bitbucket has a problem at the moment. Try again later.</source>
        <translation>Bitbucket hat zurzeit ein Problem. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>Bitbuckets Antwort ist nicht verständlich. Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Permissions</name>
    <message>
        <source>Bitbucket says that the consumer does not allow this, although its permissions seem to be enough. Check the permissions.</source>
        <translation>Bitbucket meldet, dass der Consumer das nicht erlaubt, obwohl seine Berechtigungen auszureichen scheinen. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>The consumer does not allow this. Open it on Bitbucket, tick %1 and press Save. Then check the permissions, or sign in again.</source>
        <extracomment>%1 is one or more boxes of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>Der Consumer erlaubt das nicht. Öffnen Sie ihn auf Bitbucket, aktivieren Sie %1, und klicken Sie auf „Save“. Prüfen Sie dann die Berechtigungen, oder melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Reply</name>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>Bitbuckets Antwort ist nicht verständlich. Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::WorkspaceAddress</name>
    <message>
        <source>There is no workspace in this address. Open the workspace on Bitbucket and copy the address from there.</source>
        <translation>Diese Adresse enthält keinen Workspace. Öffnen Sie den Workspace auf Bitbucket, und kopieren Sie die Adresse von dort.</translation>
    </message>
    <message>
        <source>%1 is a Bitbucket Data Center. Windlass works with Bitbucket Cloud only, which is at bitbucket.org.</source>
        <translation>%1 ist ein Bitbucket Data Center. Windlass arbeitet nur mit Bitbucket Cloud, zu finden unter bitbucket.org.</translation>
    </message>
    <message>
        <source>This address belongs to %1. Give a workspace at %2, or its address.</source>
        <translation>Diese Adresse gehört zu %1. Geben Sie einen Workspace auf %2 oder dessen Adresse an.</translation>
    </message>
    <message>
        <source>This is neither a workspace nor an address. A workspace&apos;s name in addresses has letters, digits, hyphens and underscores.</source>
        <translation>Das ist weder ein Workspace noch eine Adresse. Der Name eines Workspace in Adressen besteht aus Buchstaben, Ziffern, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>Enter the workspace, or any address of it on Bitbucket.</source>
        <translation>Geben Sie den Workspace oder eine seiner Adressen auf Bitbucket ein.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Allowance</name>
    <message>
        <source>--allow knows no finding &quot;%1&quot;. There are: %2.</source>
        <translation>--allow kennt keinen Befund „%1“. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::CheckUpCommand</name>
    <message>
        <source>--report needs the name of a file.</source>
        <translation>--report braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Give another name.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden. Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The report is in %1. Read it before you give it away.</source>
        <translation>Der Bericht liegt in %1. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Angemeldet als %1 (%2).</translation>
    </message>
    <message>
        <source>Workspaces: none</source>
        <translation>Workspaces: keine</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>Workspaces: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no. Open the consumer, tick %2, press Save, then check again.</source>
        <translation>%1: nein. Öffnen Sie den Consumer, aktivieren Sie %2, klicken Sie auf „Save“, und prüfen Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Command</name>
    <message>
        <source>&quot;windlass check-up&quot; shows all that the consumer allows.</source>
        <translation>„windlass check-up“ zeigt alles, was der Consumer erlaubt.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::HandoverCommand</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1 (wie es sein soll)</translation>
    </message>
    <message>
        <source>--variables goes with backstage.</source>
        <translation>--variables ist nur mit backstage möglich.</translation>
    </message>
    <message>
        <source>--key is for a consumer of no account; it does not go with --account.</source>
        <translation>--key steht für einen Consumer ohne Konto und ist nicht zusammen mit --account möglich.</translation>
    </message>
    <message>
        <source>With --key the consumer&apos;s secret must be in WINDLASS_CONSUMER_SECRET.</source>
        <translation>Mit --key muss das Secret des Consumers in WINDLASS_CONSUMER_SECRET stehen.</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>Das Secret dieses Consumers ist hier nicht mehr gespeichert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>Es gab nichts zu schreiben.</translation>
    </message>
    <message>
        <source>What is left to do:</source>
        <translation>Was noch zu tun ist:</translation>
    </message>
</context>
<context>
    <name>windlass::cli::ImportCommand</name>
    <message>
        <source>A consumer of %1, with its secret</source>
        <translation>Ein Consumer von %1 mit seinem Secret</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Callback URL: %1</source>
        <translation>Callback-URL: %1</translation>
    </message>
    <message>
        <source>Resolvers: %1</source>
        <translation>Resolver: %1</translation>
    </message>
    <message>
        <source>Settings, People offers to take these resolvers over.</source>
        <translation>Unter „Einstellungen, Personen“ können Sie diese Resolver übernehmen.</translation>
    </message>
    <message>
        <source>Sign in through it with: windlass login --from %1</source>
        <translation>Darüber anmelden mit: windlass login --from %1</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Invocation</name>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile braucht den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>--secret-store is either keychain or memory, not &quot;%1&quot;.</source>
        <translation>--secret-store ist entweder keychain oder memory, nicht „%1“.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical, not &quot;%1&quot;.</source>
        <translation>--log-level ist debug, info, warning oder critical, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 goes with a command. See windlass --help.</source>
        <translation>--%1 gehört zu einem Befehl. Siehe windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has no option --%2. See windlass --help.</source>
        <translation>„windlass %1“ hat keine Option --%2. Siehe windlass --help.</translation>
    </message>
    <message>
        <source>Only one folder can be opened. See windlass --help.</source>
        <translation>Es kann nur ein Ordner geöffnet werden. Siehe windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; lacks an argument. See windlass --help.</source>
        <translation>Bei „windlass %1“ fehlt ein Argument. Siehe windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has an argument too many: &quot;%2&quot;. See windlass --help.</source>
        <translation>„windlass %1“ hat ein Argument zu viel: „%2“. Siehe windlass --help.</translation>
    </message>
    <message>
        <source>%1. See windlass --help.</source>
        <translation>%1. Siehe windlass --help.</translation>
    </message>
    <message>
        <source>--practice has servers, a profile and a place for secrets of its own. Leave --%1 out.</source>
        <translation>--practice hat eigene Server, ein eigenes Profil und einen eigenen Ort für Secrets. Lassen Sie --%1 weg.</translation>
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
        <translation>Windlass pusht generierte Apps nach Bitbucket Cloud.

  windlass [FOLDER]                   das Fenster öffnen, mit der App in FOLDER
  windlass --practice [FOLDER]        ohne Konto ausprobieren: ein Übungsserver, ein
                                      neues Profil und eine Beispiel-App, am Ende alles weg
  windlass login --key KEY            über einen Consumer anmelden; das Secret kommt von
        [--callback URL]              --secret-stdin, aus WINDLASS_CONSUMER_SECRET oder
        [--no-browser] [--timeout S]  wird abgefragt
  windlass login --from FILE          ebenso, mit Schlüssel und Secret aus .env.local von
        [--no-browser] [--timeout S]  Amplication oder app-config*.yaml von Backstage
  windlass logout [--everything]      eine Anmeldung vergessen, oder alles, was Windlass
                                      auf diesem Computer weiß; App-Ordner bleiben
  windlass accounts                   wer angemeldet ist
  windlass check-up [--report FILE]   was der Consumer erlaubt; ein Bericht über die Antworten
                                      des Servers, ohne Secrets, Namen und Inhalte
  windlass whoami [--catalog PATH]    würde Backstage das Konto einlassen, und als wen?
        [--resolver NAME[:allow-without-user]]...
  windlass workspaces                 was das Konto sehen kann
  windlass repositories WORKSPACE [--filter TEXT] [--all]
  windlass publish FOLDER --to WORKSPACE/REPO [--create] [--public] [--project KEY]
        [--branch NAME] [--mode direct|review] [--message TEXT] [--pull-request]
        [--base-directory DIR] [--draft|--no-draft]
        [--close-source-branch|--keep-source-branch] [--fast-forward]
        [--source tree|generated] [--on-conflict people|generated|markers|fail]
        [--write-once amplication|none]
        [--allow FINDING[:PATH]] [--strict] [--trust-folder] [--dry-run]
  windlass publish --all              jede verknüpfte App pushen, zwei gleichzeitig
        [--message TEXT] [--allow FINDING[:PATH]] [--strict] [--dry-run]
  windlass handover amplication|backstage DIR   den Consumer des Kontos auch dort nutzen,
        [--key KEY] [--variables]     oder einen anderen; dessen Secret kommt aus
        [--dry-run]                   WINDLASS_CONSUMER_SECRET. --variables: Backstage
                                      nimmt beides aus der .env
  windlass import FILE                was eine solche Datei über einen Consumer sagt;
                                      anmelden mit windlass login --from FILE

Befehle nehmen --account NAME (Vorgabe: zuletzt angemeldet) und --json.
Allgemeine Optionen, vor oder nach dem Befehl:
  --web-url URL, --api-url URL        ein anderer Server, zum Üben
  --profile DIR                       alles unterhalb von DIR aufbewahren
  --secret-store keychain|memory      wo Secrets aufbewahrt werden
  --language LANG                     diese Sprache sprechen, etwa de oder zh_CN
  --log-level debug|info|warning|critical
  --version, --help

Exit-Status: 0 erledigt, 1 abgelehnt oder fehlgeschlagen, 2 falscher Aufruf,
3 Anmeldung nötig, 4 abgebrochen, 5 nichts zu pushen.
</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LoginCommand</name>
    <message>
        <source>Secret of the consumer: </source>
        <translation>Secret des Consumers: </translation>
    </message>
    <message>
        <source>Settings, People offers to take the resolvers of this file over.</source>
        <translation>Unter „Einstellungen, Personen“ können Sie die Resolver dieser Datei übernehmen.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds.</source>
        <translation>--timeout ist eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>&quot;windlass login&quot; needs --key and the consumer&apos;s key, or --from and a file that has it.</source>
        <translation>„windlass login“ braucht --key und den Schlüssel des Consumers, oder --from und eine Datei, in der er steht.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open the address yourself.</source>
        <translation>Es konnte kein Browser gestartet werden. Öffnen Sie die Adresse selbst.</translation>
    </message>
    <message>
        <source>Bitbucket may have refused. Try again in the browser, or press Ctrl-C.</source>
        <translation>Vielleicht hat Bitbucket abgelehnt. Versuchen Sie es im Browser erneut, oder drücken Sie Strg+C.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Angemeldet als %1 (%2).</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LogoutCommand</name>
    <message>
        <source>--everything forgets all accounts; it does not go with --account.</source>
        <translation>--everything vergisst alle Konten und ist nicht zusammen mit --account möglich.</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>%1 ist auf diesem Computer abgemeldet.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishAllCommand</name>
    <message>
        <source>--%1 does not go with --all: each app is pushed to where it is linked.</source>
        <translation>--%1 ist nicht zusammen mit --all möglich: Jede App wird dorthin gepusht, wohin sie verknüpft ist.</translation>
    </message>
    <message>
        <source>No app is linked to a repository yet. Publish each once by its folder.</source>
        <translation>Noch ist keine App mit einem Repository verknüpft. Pushen Sie jede einmal über ihren Ordner.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pushing</source>
        <translation>%1: wird gepusht</translation>
    </message>
    <message>
        <source>%1: Pushed to %2 of %3. %4 was found on Bitbucket.</source>
        <translation>%1: Auf %2 von %3 gepusht. %4 wurde auf Bitbucket gefunden.</translation>
    </message>
    <message>
        <source>%1: Pull request: %2</source>
        <translation>%1: Pull-Request: %2</translation>
    </message>
    <message>
        <source>%1: Nothing to push.</source>
        <translation>%1: Nichts zu pushen.</translation>
    </message>
    <message>
        <source>Push it once by its folder, with --trust-folder.</source>
        <translation>Pushen Sie sie einmal über ihren Ordner, mit --trust-folder.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishCommand</name>
    <message>
        <source>--mode is either direct or review, not &quot;%1&quot;.</source>
        <translation>--mode ist entweder direct oder review, nicht „%1“.</translation>
    </message>
    <message>
        <source>A pull request needs --branch in direct mode, or --mode review.</source>
        <translation>Ein Pull-Request braucht --branch im Modus direct, oder --mode review.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 und --%2 schließen einander aus.</translation>
    </message>
    <message>
        <source>--public goes with --create.</source>
        <translation>--public ist nur mit --create möglich.</translation>
    </message>
    <message>
        <source>--to is a workspace and a repository, like acme/shop-api.</source>
        <translation>--to ist ein Workspace und ein Repository, z. B. acme/shop-api.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a repository&apos;s address. Use lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>„%1“ kann nicht die Adresse eines Repositorys sein. Verwenden Sie Kleinbuchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>--source is either tree or generated, not &quot;%1&quot;.</source>
        <translation>--source ist entweder tree oder generated, nicht „%1“.</translation>
    </message>
    <message>
        <source>--on-conflict is people, generated, markers or fail, not &quot;%1&quot;.</source>
        <translation>--on-conflict ist people, generated, markers oder fail, nicht „%1“.</translation>
    </message>
    <message>
        <source>This folder is not linked to a repository yet. Add --to WORKSPACE/REPO.</source>
        <translation>Dieser Ordner ist noch nicht mit einem Repository verknüpft. Ergänzen Sie --to WORKSPACE/REPO.</translation>
    </message>
    <message>
        <source>Bitbucket has no repository %1, or this account may not see it. Add --create to create it.</source>
        <translation>Auf Bitbucket gibt es kein Repository %1, oder dieses Konto darf es nicht sehen. Ergänzen Sie --create, um es zu erstellen.</translation>
    </message>
    <message>
        <source>Pushed to %1 of %2. %3 was found on Bitbucket.</source>
        <translation>Auf %1 von %2 gepusht. %3 wurde auf Bitbucket gefunden.</translation>
    </message>
    <message>
        <source>Pull request: %1</source>
        <translation>Pull-Request: %1</translation>
    </message>
    <message>
        <source>--write-once is either amplication or none, not &quot;%1&quot;.</source>
        <translation>--write-once ist entweder amplication oder none, nicht „%1“.</translation>
    </message>
    <message>
        <source>This folder is linked to a repository of another server. Add --to WORKSPACE/REPO.</source>
        <translation>Dieser Ordner ist mit einem Repository eines anderen Servers verknüpft. Ergänzen Sie --to WORKSPACE/REPO.</translation>
    </message>
    <message>
        <source>Add --trust-folder to push it all the same.</source>
        <translation>Ergänzen Sie --trust-folder, um trotzdem zu pushen.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishReport</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1; %2 changed; %3 ignored.</source>
        <translation>
            <numerusform>%Ln Datei, %1; geändert: %2; ignoriert: %3.</numerusform>
            <numerusform>%Ln Dateien, %1; geändert: %2; ignoriert: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>people&apos;s work is kept</source>
        <translation>die manuelle Arbeit bleibt</translation>
    </message>
    <message>
        <source>the generator&apos;s is taken</source>
        <translation>das Generierte wird übernommen</translation>
    </message>
    <message>
        <source>both, with markers</source>
        <translation>beides, mit Markierungen</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>Überschneidung</translation>
    </message>
</context>
<context>
    <name>windlass::cli::RepositoriesCommand</name>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>There are more. Add --all, or --filter and a part of the name.</source>
        <translation>Es gibt noch mehr. Ergänzen Sie --all, oder --filter und einen Teil des Namens.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::WhoAmICommand</name>
    <message>
        <source>No catalog is chosen. Give --catalog and a YAML file or a folder.</source>
        <translation>Es ist kein Katalog gewählt. Geben Sie --catalog und eine YAML-Datei oder einen Ordner an.</translation>
    </message>
    <message>
        <source>The catalog of %1 was used.</source>
        <translation>Der Katalog vom %1 wurde verwendet.</translation>
    </message>
    <message>
        <source>Add this to the catalog:</source>
        <translation>Ergänzen Sie das im Katalog:</translation>
    </message>
</context>
<context>
    <name>windlass::git::BranchName</name>
    <message>
        <source>Type a name for the branch.</source>
        <translation>Geben Sie einen Namen für den Branch ein.</translation>
    </message>
    <message>
        <source>A branch name cannot contain spaces or any of ~ ^ : ? * [ \.</source>
        <translation>Ein Branch-Name darf weder Leerzeichen noch eines der Zeichen ~ ^ : ? * [ \ enthalten.</translation>
    </message>
    <message>
        <source>A branch name cannot contain &quot;..&quot; or &quot;@{&quot; or end with a full stop.</source>
        <translation>Ein Branch-Name darf weder „..“ noch „@{“ enthalten noch mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own in git. Choose another branch name.</source>
        <translation>„%1“ hat in Git eine eigene Bedeutung. Wählen Sie einen anderen Branch-Namen.</translation>
    </message>
    <message>
        <source>No part of a branch name can be empty, start with a full stop, end with &quot;.lock&quot; or be longer than 250 bytes.</source>
        <translation>Kein Teil eines Branch-Namens darf leer sein, mit einem Punkt beginnen, auf „.lock“ enden oder länger als 250 Bytes sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a folder of a repository. Type one like services/shop.</source>
        <translation>„%1“ kann kein Ordner eines Repositorys sein. Geben Sie einen an wie services/shop.</translation>
    </message>
</context>
<context>
    <name>windlass::git::CheckoutRules</name>
    <message>
        <source>&quot;%1&quot; asks for filters or other encodings, which only git itself can apply. Use git for this.</source>
        <translation>„%1“ verlangt Filter oder andere Kodierungen, die nur Git selbst anwenden kann. Verwenden Sie dafür Git.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Clone</name>
    <message>
        <source>The clone could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Der Klon konnte nicht gespeichert werden. Prüfen Sie den freien Speicherplatz und Ihre Rechte am Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Choose another name for the clone.</source>
        <translation>„%1“ ist schon vorhanden. Wählen Sie einen anderen Namen für den Klon.</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>Das Repository auf dem Server hat keinen Branch „%1“.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Commit</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>Der Ordner hat sich verändert, seit seine Änderungen angezeigt wurden. Sehen Sie sich die Änderungen erneut an.</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; has moved since the changes were shown. Look at them again.</source>
        <translation>Der Branch „%1“ hat sich bewegt, seit die Änderungen angezeigt wurden. Sehen Sie sich die Änderungen erneut an.</translation>
    </message>
    <message>
        <source>The files could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Die Dateien konnten nicht gespeichert werden. Prüfen Sie den freien Speicherplatz und Ihre Rechte am Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Seit dem letzten Commit hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Type a name and an e-mail address for the commit.</source>
        <translation>Geben Sie einen Namen und eine E-Mail-Adresse für den Commit ein.</translation>
    </message>
    <message>
        <source>Type a message for the commit.</source>
        <translation>Geben Sie eine Nachricht für den Commit ein.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Differences</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>windlass::git::FastForward</name>
    <message>
        <source>The folder has changes of its own, so its files were left as they are.</source>
        <translation>Der Ordner hat eigene Änderungen, daher wurden seine Dateien nicht angetastet.</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; cannot simply be moved forward: it has commits that the other side does not have, or the folder is on another branch.</source>
        <translation>Der Branch „%1“ kann nicht einfach vorgespult werden: Er hat Commits, die der anderen Seite fehlen, oder der Ordner steht auf einem anderen Branch.</translation>
    </message>
    <message>
        <source>The folder has no repository.</source>
        <translation>Der Ordner hat kein Repository.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>A file of the folder is in the way of one that the branch brings. Move it elsewhere, then try again.</source>
        <translation>Eine Datei des Ordners ist einer aus dem Branch im Weg. Verschieben Sie sie an einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Fetch</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server did not send all of the branch. Try again.</source>
        <translation>Der Server hat nicht den ganzen Branch gesendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>Das Repository auf dem Server hat keinen Branch „%1“.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Folder</name>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one.</source>
        <translation>Der Ordner „%1“ existiert nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder that holds the app.</source>
        <translation>„%1“ ist kein Ordner. Wählen Sie den Ordner, der die App enthält.</translation>
    </message>
    <message>
        <source>You have no right to read the folder &quot;%1&quot;. Change its permissions or choose another one.</source>
        <translation>Sie haben kein Recht, den Ordner „%1“ zu lesen. Ändern Sie seine Berechtigungen, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare repository: it has no files to work with. Choose the folder that holds the app.</source>
        <translation>„%1“ ist ein Bare-Repository und enthält keine Arbeitsdateien. Wählen Sie den Ordner, der die App enthält.</translation>
    </message>
    <message>
        <source>The folder lies inside another repository, &quot;%1&quot;. Choose that folder, or move this one out of it.</source>
        <translation>Der Ordner liegt in einem anderen Repository, „%1“. Wählen Sie jenen Ordner, oder verschieben Sie diesen aus ihm heraus.</translation>
    </message>
    <message>
        <source>A merge is under way in this folder. Finish or abort it first.</source>
        <translation>In diesem Ordner läuft ein Merge. Schließen Sie ihn zuerst ab, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A revert is under way in this folder. Finish or abort it first.</source>
        <translation>In diesem Ordner läuft ein Revert. Schließen Sie ihn zuerst ab, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A cherry-pick is under way in this folder. Finish or abort it first.</source>
        <translation>In diesem Ordner läuft ein Cherry-Pick. Schließen Sie ihn zuerst ab, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A bisect is under way in this folder. Finish it with &quot;git bisect reset&quot; first.</source>
        <translation>In diesem Ordner läuft ein Bisect. Beenden Sie es zuerst mit „git bisect reset“.</translation>
    </message>
    <message>
        <source>A rebase is under way in this folder. Finish or abort it first.</source>
        <translation>In diesem Ordner läuft ein Rebase. Schließen Sie ihn zuerst ab, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The repository in this folder keeps its files elsewhere. Choose the folder with the files.</source>
        <translation>Das Repository in diesem Ordner bewahrt seine Dateien woanders auf. Wählen Sie den Ordner mit den Dateien.</translation>
    </message>
    <message>
        <source>Git cannot read the repository in this folder. See the details for the reason.</source>
        <translation>Git kann das Repository in diesem Ordner nicht lesen. Der Grund steht in den Details.</translation>
    </message>
    <message>
        <source>The repository in this folder names its objects by SHA-256. Neither Bitbucket nor Windlass can do that.</source>
        <translation>Das Repository in diesem Ordner benennt seine Objekte mit SHA-256. Das unterstützen weder Bitbucket noch Windlass.</translation>
    </message>
    <message>
        <source>The folder has no repository. Look at the changes again.</source>
        <translation>Der Ordner hat kein Repository. Sehen Sie sich die Änderungen erneut an.</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>Der Ordner hat ein eigenes Git-Repository, ist also keine reine Generatorausgabe. Pushen Sie ihn als Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>The folder contains the place for temporary files. Choose a smaller folder.</source>
        <translation>Der Ordner enthält das Verzeichnis für temporäre Dateien. Wählen Sie einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>A temporary folder could not be made. Check the free space on the disk, then try again.</source>
        <translation>Es konnte kein temporärer Ordner angelegt werden. Prüfen Sie den freien Speicherplatz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The repository of this folder does not have the commit %1. Fetch the branch first.</source>
        <translation>Das Repository dieses Ordners hat den Commit %1 nicht. Holen Sie zuerst den Branch (fetch).</translation>
    </message>
</context>
<context>
    <name>windlass::git::GeneratedCommit</name>
    <message>
        <source>The files could not be stored. Check the free space on the disk, then try again.</source>
        <translation>Die Dateien konnten nicht gespeichert werden. Prüfen Sie den freien Speicherplatz, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::GitError</name>
    <message>
        <source>Another program is working on this repository. Wait until it has finished, then try again.</source>
        <translation>Ein anderes Programm arbeitet an diesem Repository. Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The repository of this folder does not have what was looked for.</source>
        <translation>Das Repository dieses Ordners enthält das Gesuchte nicht.</translation>
    </message>
    <message>
        <source>The branch was changed by another program meanwhile. Look at the changes again.</source>
        <translation>Der Branch wurde inzwischen von einem anderen Programm geändert. Sehen Sie sich die Änderungen erneut an.</translation>
    </message>
    <message>
        <source>A file could not be read or written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden. Prüfen Sie den freien Speicherplatz und Ihre Rechte am Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Git cannot work with this folder. See the details for the reason.</source>
        <translation>Git kann mit diesem Ordner nicht arbeiten. Der Grund steht in den Details.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Guarded</name>
    <message>
        <source>Something went wrong in Windlass itself. Save your work, then start the program again.</source>
        <translation>In Windlass selbst ist etwas schiefgegangen. Speichern Sie Ihre Arbeit, und starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>windlass::git::History</name>
    <message>
        <source>There is a branch &quot;%1&quot; already. Choose another name.</source>
        <translation>Es gibt bereits einen Branch „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>windlass::git::HistoryPack</name>
    <message>
        <source>A temporary file could not be made. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Es konnte keine temporäre Datei angelegt werden. Prüfen Sie den freien Speicherplatz und Ihre Rechte am Ordner, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::MergedCommit</name>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Seit dem letzten Commit hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>windlass::git::NewRepository</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>Der Ordner hat sich verändert, seit seine Änderungen angezeigt wurden. Sehen Sie sich die Änderungen erneut an.</translation>
    </message>
</context>
<context>
    <name>windlass::git::OutputReview</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackPieces</name>
    <message>
        <source>The packed files can no longer be read. Try again.</source>
        <translation>Die gepackten Dateien sind nicht mehr lesbar. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackTrees</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The repository of this folder is damaged. Run &quot;git fsck&quot; in it.</source>
        <translation>Das Repository dieses Ordners ist beschädigt. Führen Sie darin „git fsck“ aus.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Eine Datei konnte nicht geschrieben werden. Prüfen Sie den freien Speicherplatz und Ihre Rechte am Ordner, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Places</name>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>Der Ordner ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PlantedTree</name>
    <message>
        <source>&quot;%1&quot; is not a folder in the repository. Choose another base directory.</source>
        <translation>„%1“ ist im Repository kein Ordner. Wählen Sie ein anderes Basisverzeichnis.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Push</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The commit that was to be sent is no longer in the folder&apos;s repository. Look at the changes again.</source>
        <translation>Der zu sendende Commit ist nicht mehr im Repository des Ordners. Sehen Sie sich die Änderungen erneut an.</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>Der Branch auf dem Server hat Commits, die diesem Ordner fehlen.</translation>
    </message>
    <message>
        <source>Somebody else changed the branch on the server meanwhile.</source>
        <translation>Jemand anderes hat den Branch auf dem Server inzwischen geändert.</translation>
    </message>
    <message>
        <source>The server refused the branch &quot;%1&quot;.</source>
        <translation>Der Server hat den Branch „%1“ abgelehnt.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>The server did not say what became of the branch. Look at the repository on the server.</source>
        <translation>Der Server hat nicht mitgeteilt, was aus dem Branch geworden ist. Sehen Sie sich das Repository auf dem Server an.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PushAlong</name>
    <message>
        <source>The files were not packed as they were to be sent. Try again.</source>
        <translation>Die Dateien wurden nicht so gepackt, wie sie gesendet werden sollten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Reflog</name>
    <message>
        <source>The branch could not be moved. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Der Branch konnte nicht bewegt werden. Prüfen Sie den freien Speicherplatz und Ihre Rechte am Ordner, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Regenerate</name>
    <message>
        <source>Windlass&apos;s own copy of the repository could not be stored. Check the free space on the disk, then try again.</source>
        <translation>Windlass’ eigene Kopie des Repositorys konnte nicht gespeichert werden. Prüfen Sie den freien Speicherplatz, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::RemoteCall</name>
    <message>
        <source>The server reports a fault of its own. Try again later.</source>
        <translation>Der Server meldet einen eigenen Fehler. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not one of a git server. Check the address, and whether a proxy or a sign-in page of the network stands in between.</source>
        <translation>Die Antwort stammt nicht von einem Git-Server. Prüfen Sie die Adresse und ob ein Proxy oder eine Anmeldeseite des Netzwerks dazwischen ist.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server stopped answering. Check the connection, then try again.</source>
        <translation>Der Server antwortet nicht mehr. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made. Check the date of this computer and its certificates.</source>
        <translation>Es konnte keine sichere Verbindung zum Server aufgebaut werden. Prüfen Sie das Datum dieses Computers und seine Zertifikate.</translation>
    </message>
    <message>
        <source>The connection to the server failed. Check the network, then try again.</source>
        <translation>Die Verbindung zum Server ist fehlgeschlagen. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The address of the repository cannot be used: it must be https and have no user name in it.</source>
        <translation>Die Adresse des Repositorys kann nicht verwendet werden: Sie muss mit https beginnen und darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>Sign in first, then repeat.</source>
        <translation>Melden Sie sich zuerst an, und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>Der Branch auf dem Server hat Commits, die diesem Ordner fehlen.</translation>
    </message>
</context>
<context>
    <name>windlass::git::ShallowHistory</name>
    <message>
        <source>The repository in this folder has too little of its history to be compared with the branch on the server. Get the rest by &quot;git fetch --unshallow&quot;, then try again.</source>
        <translation>Das Repository in diesem Ordner hat zu wenig von seiner Historie, um mit dem Branch auf dem Server verglichen zu werden. Holen Sie den Rest mit „git fetch --unshallow“, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Snapshot</name>
    <message>
        <source>There is nothing in this folder that could be pushed. Choose the folder that holds the app.</source>
        <translation>In diesem Ordner gibt es nichts, was gepusht werden könnte. Wählen Sie den Ordner, der die App enthält.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Staging</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>Der Ordner ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Git does not accept the name &quot;%1&quot;. Rename or remove it.</source>
        <translation>Git akzeptiert den Namen „%1“ nicht. Benennen Sie das Element um, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; changes while it is read. Stop the program that writes it, then try again.</source>
        <translation>Die Datei „%1“ ändert sich, während sie gelesen wird. Beenden Sie das Programm, das sie schreibt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not in the encoding that .gitattributes names for it (working-tree-encoding). Correct either of them.</source>
        <translation>Die Datei „%1“ hat nicht die Kodierung, die .gitattributes für sie angibt (working-tree-encoding). Korrigieren Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The index of this repository is split, which Windlass cannot read. Run &quot;git update-index --no-split-index&quot; in the folder, then try again.</source>
        <translation>Der Index dieses Repositorys ist geteilt (split index); das kann Windlass nicht lesen. Führen Sie im Ordner „git update-index --no-split-index“ aus, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The index of this repository is sparse, which Windlass cannot read. Run &quot;git sparse-checkout reapply --no-sparse-index&quot; in the folder, then try again.</source>
        <translation>Der Index dieses Repositorys ist unvollständig (sparse index); das kann Windlass nicht lesen. Führen Sie im Ordner „git sparse-checkout reapply --no-sparse-index“ aus, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::git::TreeMerge</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Trust</name>
    <message>
        <source>&quot;%1&quot; belongs to another user of this computer, who may have prepared it. Choose a folder of your own, or trust this one if you trust them.</source>
        <translation>„%1“ gehört einem anderen Benutzer dieses Computers, der darin etwas vorbereitet haben kann. Wählen Sie einen eigenen Ordner, oder vertrauen Sie diesem, wenn Sie dem Benutzer vertrauen.</translation>
    </message>
    <message>
        <source>The repository in this folder takes its history from &quot;%1&quot;, and a push would publish that. Choose another folder, or trust this one if that is intended.</source>
        <translation>Das Repository in diesem Ordner bezieht seine Historie aus „%1“, und ein Push würde sie veröffentlichen. Wählen Sie einen anderen Ordner, oder vertrauen Sie diesem, wenn das so gewollt ist.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::AmplicationPlan</name>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Amplication checkout: there is no %2 in it.</source>
        <translation>„%1“ ist kein Amplication-Checkout: %2 fehlt darin.</translation>
    </message>
    <message>
        <source>Start these again, each in a terminal of its own.</source>
        <translation>Starten Sie diese neu, jedes in einem eigenen Terminal.</translation>
    </message>
    <message>
        <source>The client has a switch of its own for billing. Set it in packages/amplication-client/.env.local, if it is not set there.</source>
        <translation>Der Client hat einen eigenen Schalter für die Abrechnung. Setzen Sie ihn in packages/amplication-client/.env.local, falls er dort nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>%1 kann nicht geändert werden. %2</translation>
    </message>
    <message>
        <source>The git service of this Amplication checkout is in none of the folders that are known: %1.</source>
        <translation>Der Git-Dienst dieses Amplication-Checkouts liegt in keinem der bekannten Ordner: %1.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageEdit</name>
    <message>
        <source>It is written in braces. Write what is in them on lines of their own first.</source>
        <translation>Sie ist in geschweiften Klammern geschrieben. Schreiben Sie deren Inhalt zuerst in eigene Zeilen.</translation>
    </message>
    <message>
        <source>It has several documents.</source>
        <translation>Sie enthält mehrere Dokumente.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Sie ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>A change would alter other settings of it, as with an anchor that is used in several places. Write it yourself.</source>
        <translation>Eine Änderung würde andere Einstellungen darin verändern, etwa bei einem mehrfach verwendeten Anker. Schreiben Sie es selbst.</translation>
    </message>
    <message>
        <source>It is no configuration of Backstage.</source>
        <translation>Sie ist keine Backstage-Konfiguration.</translation>
    </message>
    <message>
        <source>%1 stands for an anchor elsewhere. Write it out first.</source>
        <translation>%1 verweist auf einen Anker an anderer Stelle. Schreiben Sie den Inhalt zuerst aus.</translation>
    </message>
    <message>
        <source>%1 has no settings below it, but a value.</source>
        <translation>%1 hat keine Einstellungen unter sich, sondern einen Wert.</translation>
    </message>
    <message>
        <source>Everything is written in braces.</source>
        <translation>Alles ist in geschweiften Klammern geschrieben.</translation>
    </message>
    <message>
        <source>It is written in a way that cannot be changed safely.</source>
        <translation>Sie ist so geschrieben, dass sie sich nicht sicher ändern lässt.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>%1 does not stand on one line, or has a type.</source>
        <translation>%1 steht nicht in einer einzigen Zeile oder hat eine Typangabe.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Sie ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>Zeile %L1 ist kein YAML.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageFile</name>
    <message>
        <source>%1 is kept in another file.</source>
        <translation>%1 wird in einer anderen Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>Zeile %L1 ist kein YAML.</translation>
    </message>
    <message>
        <source>There is no auth.providers.bitbucket in it.</source>
        <translation>auth.providers.bitbucket fehlt darin.</translation>
    </message>
    <message>
        <source>It takes a value from %1, which is not set in the file .env beside it.</source>
        <translation>Sie nimmt einen Wert aus %1, was in der Datei .env daneben nicht gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstagePlan</name>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>%1 kann nicht geändert werden. %2</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Backstage app: there is no %2 in it.</source>
        <translation>„%1“ ist keine Backstage-App: %2 fehlt darin.</translation>
    </message>
    <message>
        <source>The environment has no usual name.</source>
        <translation>Die Umgebung hat einen ungewöhnlichen Namen.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageSteps</name>
    <message>
        <source>Install the provider in the back end.</source>
        <translation>Installieren Sie den Provider im Backend.</translation>
    </message>
    <message>
        <source>Add it in packages/backend/src/index.ts.</source>
        <translation>Fügen Sie ihn in packages/backend/src/index.ts hinzu.</translation>
    </message>
    <message>
        <source>Current versions of Backstage have bitbucketAuthApi in the front end already. In an older app add it in packages/app/src/apis.ts.</source>
        <translation>Aktuelle Versionen von Backstage haben bitbucketAuthApi bereits im Frontend. In einer älteren App fügen Sie es in packages/app/src/apis.ts hinzu.</translation>
    </message>
    <message>
        <source>Show Bitbucket on the sign-in page, in packages/app/src/App.tsx.</source>
        <translation>Zeigen Sie Bitbucket auf der Anmeldeseite an, in packages/app/src/App.tsx.</translation>
    </message>
    <message>
        <source>Say how users are found in the catalog, beside clientId, unless your back end does it. Without that nobody can sign in.</source>
        <translation>Legen Sie neben clientId fest, wie Benutzer im Katalog gefunden werden, sofern Ihr Backend das nicht tut. Sonst kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Start Backstage with the variables of %1.</source>
        <translation>Starten Sie Backstage mit den Variablen von %1.</translation>
    </message>
    <message>
        <source>Start Backstage again.</source>
        <translation>Starten Sie Backstage neu.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::ConsumerFile</name>
    <message>
        <source>No consumer can be read from %1. %2</source>
        <translation>Aus %1 kann kein Consumer gelesen werden. %2</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>Sie ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Sie ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>There is no %1 in it.</source>
        <translation>%1 fehlt darin.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::EnvironmentFile</name>
    <message>
        <source>It is no text.</source>
        <translation>Sie ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The value of %1 has a character that programs read in different ways there. Write it yourself.</source>
        <translation>Der Wert von %1 enthält ein Zeichen, das Programme dort unterschiedlich lesen. Schreiben Sie ihn selbst.</translation>
    </message>
    <message>
        <source>A change would alter other lines of it.</source>
        <translation>Eine Änderung würde andere Zeilen darin verändern.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::FileChange</name>
    <message>
        <source>%1 has changed meanwhile. Nothing was written.</source>
        <translation>%1 hat sich inzwischen geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Its folder is missing.</source>
        <translation>Ihr Ordner fehlt.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Sie ist ein Link, der ins Leere führt.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, to %1.</source>
        <translation>Sie ist ein Link, der aus dem Ordner hinausführt, nach %1.</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>Sie ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Sie ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1 has changed since it was written, so nothing was undone.</source>
        <translation>%1 hat sich seit dem Schreiben geändert, daher wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>%1 kann nicht geändert werden. %2</translation>
    </message>
</context>
<context>
    <name>windlass::handover::YamlPlaces</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be changed safely.</source>
        <translation>%1 ist so geschrieben, dass es sich nicht sicher ändern lässt.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>It begins with a tab.</source>
        <translation>Sie beginnt mit einem Tabulator.</translation>
    </message>
    <message>
        <source>The first key shares it with something else.</source>
        <translation>Vor dem ersten Schlüssel steht darin noch etwas anderes.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Authorizer</name>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket akzeptiert die Anmeldung nicht. Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Download</name>
    <message>
        <source>%1 did not give what was asked for.</source>
        <translation>%1 hat nicht geliefert, was angefordert wurde.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Exchange</name>
    <message>
        <source>The proxy on the way to %1 wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt eine eigene Anmeldung. Tragen Sie sie in den Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let Windlass through. Check it in Settings, Network.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht erreichbar oder lässt Windlass nicht durch. Prüfen Sie ihn unter „Einstellungen, Netzwerk“.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>Die sichere Verbindung zu %1 wurde abgelehnt, weil dem Zertifikat nicht vertraut werden kann. Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered. Try again.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection and try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer leads to another server (%1). Windlass does not go there.</source>
        <translation>Die Antwort führt zu einem anderen Server (%1). Dorthin geht Windlass nicht.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be what was asked for.</source>
        <translation>Die Antwort von %1 ist zu groß, um das Angeforderte zu sein.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect that cannot be followed.</source>
        <translation>%1 hat mit einer Weiterleitung geantwortet, der nicht gefolgt werden kann.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::BackstageCatalog</name>
    <message>
        <source>The catalog at %1 does not accept the token, or wants one. Enter one in Settings, People.</source>
        <translation>Der Katalog unter %1 akzeptiert das Token nicht oder verlangt eines. Geben Sie es unter „Einstellungen, Personen“ ein.</translation>
    </message>
    <message>
        <source>There is no Backstage catalog at %1. Check the address.</source>
        <translation>Unter %1 gibt es keinen Backstage-Katalog. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The catalog at %1 was asked too often. Try again later.</source>
        <translation>Der Katalog unter %1 wurde zu oft gefragt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The catalog at %1 cannot answer now. Try again later.</source>
        <translation>Der Katalog unter %1 kann gerade nicht antworten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The catalog at %1 answered something that Windlass cannot read.</source>
        <translation>Der Katalog unter %1 hat etwas geantwortet, das Windlass nicht lesen kann.</translation>
    </message>
    <message>
        <source>%1, entity %2</source>
        <translation>%1, Entität %2</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Catalog</name>
    <message>
        <source>%1 is in the catalog already.</source>
        <translation>%1 ist schon im Katalog.</translation>
    </message>
    <message>
        <source>The catalog that was kept cannot be read.</source>
        <translation>Der gespeicherte Katalog ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <translation>%1, Zeile %L2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>windlass::identity::CatalogFiles</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The files are larger than %1 together. This one and those after it are left out.</source>
        <translation>Die Dateien sind zusammen größer als %1. Diese und die folgenden werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no YAML file in the catalog folder %1.</source>
        <translation>Im Katalogordner %1 gibt es keine YAML-Datei.</translation>
    </message>
    <message>
        <source>The catalog folder %1 has more than %L2 YAML files. Choose the one that holds people and groups.</source>
        <translation>Der Katalogordner %1 enthält mehr als %L2 YAML-Dateien. Wählen Sie den mit den Personen und Gruppen.</translation>
    </message>
    <message>
        <source>The catalog %1 is not there.</source>
        <translation>Den Katalog %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The catalog %1 cannot be read.</source>
        <translation>Der Katalog %1 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::EntityParser</name>
    <message>
        <source>%1 must hold further keys.</source>
        <translation>%1 muss weitere Schlüssel enthalten.</translation>
    </message>
    <message>
        <source>The value of %1 must be in quotes, as it begins with a brace.</source>
        <translation>Der Wert von %1 muss in Anführungszeichen stehen, da er mit einer geschweiften Klammer beginnt.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>Der Wert von %1 ist leer.</translation>
    </message>
    <message>
        <source>The value of %1 must be text; put it in quotes.</source>
        <translation>Der Wert von %1 muss Text sein; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1 holds something that is not the name of an entity.</source>
        <translation>%1 enthält etwas, das kein Name einer Entität ist.</translation>
    </message>
    <message>
        <source>metadata.name is missing.</source>
        <translation>metadata.name fehlt.</translation>
    </message>
    <message>
        <source>metadata.name may have letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only, at most 63.</source>
        <translation>metadata.name darf nur Buchstaben, Ziffern, „-“, „_“ und „.“ enthalten, höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>metadata.namespace may have small letters, digits and &quot;-&quot; only, at most 63.</source>
        <translation>metadata.namespace darf nur Kleinbuchstaben, Ziffern und „-“ enthalten, höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>spec is missing.</source>
        <translation>spec fehlt.</translation>
    </message>
    <message>
        <source>apiVersion must be backstage.io/v1alpha1.</source>
        <translation>apiVersion muss backstage.io/v1alpha1 sein.</translation>
    </message>
    <message>
        <source>The kind is written User or Group, with a capital letter.</source>
        <translation>kind heißt User oder Group, mit großem Anfangsbuchstaben.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Resolver</name>
    <message>
        <source>&quot;%1&quot; is no resolver. There are: %2.</source>
        <translation>„%1“ ist kein Resolver. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The resolver %1 has no option &quot;%2&quot;.</source>
        <translation>Der Resolver %1 hat keine Option „%2“.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SignIn</name>
    <message>
        <source>the annotation bitbucket.org/user-id</source>
        <extracomment>parts of a sentence: where a resolver looks</extracomment>
        <translation>der Annotation bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>the annotation bitbucket.org/username</source>
        <translation>der Annotation bitbucket.org/username</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>dem Namen</translation>
    </message>
    <message>
        <source>%1 needs the user&apos;s id, and Bitbucket does not tell it.</source>
        <translation>%1 braucht die ID des Benutzers, und Bitbucket nennt sie nicht.</translation>
    </message>
    <message>
        <source>%1 needs the username, and Bitbucket tells none for this account.</source>
        <translation>%1 braucht den Benutzernamen, und Bitbucket nennt für dieses Konto keinen.</translation>
    </message>
    <message>
        <source>%1 needs the primary e-mail address, confirmed, and Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the consumer.</source>
        <translation>%1 braucht die bestätigte primäre E-Mail-Adresse, und Bitbucket nennt für dieses Konto keine. Bestätigen Sie sie auf Bitbucket, und aktivieren Sie beim Consumer „Email“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked for %2 in %3 of %Ln user(s)</source>
        <extracomment>%1: a resolver, %2: what it looked for, %3: where, such as &quot;spec.profile.email&quot;</extracomment>
        <translation>
            <numerusform>%1 hat bei %Ln Benutzer in %3 nach %2 gesucht</numerusform>
            <numerusform>%1 hat bei %Ln Benutzern in %3 nach %2 gesucht</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 and found %2.</source>
        <translation>%1 und %2 gefunden.</translation>
    </message>
    <message>
        <source>%1 and found nobody, but it lets in without a user in the catalog.</source>
        <translation>%1 und niemanden gefunden, lässt aber auch ohne Benutzer im Katalog ein.</translation>
    </message>
    <message>
        <source>%1 and found nobody.</source>
        <translation>%1 und niemanden gefunden.</translation>
    </message>
    <message>
        <source>%1 lets in addresses at %2 only, and this one is at another domain.</source>
        <translation>%1 lässt nur Adressen mit der Domain %2 ein, und diese hat eine andere.</translation>
    </message>
    <message>
        <source>%1 and found several: %2. Only one may have it.</source>
        <translation>%1 und mehrere gefunden: %2. Nur bei einem darf es vorkommen.</translation>
    </message>
    <message>
        <source>No resolver is chosen, so nobody is let in.</source>
        <translation>Es ist kein Resolver gewählt, daher wird niemand eingelassen.</translation>
    </message>
    <message>
        <source>Backstage would let you in as %1.</source>
        <translation>Backstage würde Sie als %1 einlassen.</translation>
    </message>
    <message>
        <source>Backstage would not let you in.</source>
        <translation>Backstage würde Sie nicht einlassen.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SystemPolicy</name>
    <message>
        <source>The system&apos;s policy %1 cannot be used: %2 Until that is put right, Windlass neither signs in nor pushes. Ask an administrator.</source>
        <translation>Die Richtlinie des Systems %1 kann nicht verwendet werden: %2 Bis das behoben ist, meldet Windlass weder an noch pusht es. Wenden Sie sich an einen Administrator.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 gehört nicht root.</translation>
    </message>
    <message>
        <source>%1 does not belong to user %2.</source>
        <translation>%1 gehört nicht dem Benutzer %2.</translation>
    </message>
    <message>
        <source>%1 may be changed by others than its owner.</source>
        <translation>%1 kann auch von anderen als dem Besitzer geändert werden.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot;, or its value, is not known.</source>
        <translation>Die Regel „%1“ oder ihr Wert ist unbekannt.</translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation>Sie kann nicht untersucht werden.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Sie ist keine Datei.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>Sie kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>On this computer only the workspace %1 may be pushed to; %2 says so. Choose a repository in it.</source>
        <translation>Auf diesem Computer darf nur in den Workspace %1 gepusht werden; so bestimmt es %2. Wählen Sie ein Repository darin.</translation>
    </message>
    <message>
        <source>On this computer only private repositories may be pushed to; %1 says so. Choose a private one.</source>
        <translation>Auf diesem Computer darf nur in private Repositorys gepusht werden; so bestimmt es %1. Wählen Sie ein privates.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::YamlDocuments</name>
    <message>
        <source>An alias stands for a value that it is part of.</source>
        <translation>Ein Alias steht für einen Wert, dessen Teil er ist.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %L1.</source>
        <translation>Werte sind tiefer als %L1 verschachtelt.</translation>
    </message>
    <message>
        <source>The document has more than %L1 values once its aliases are unfolded.</source>
        <translation>Das Dokument hat nach dem Auflösen seiner Aliasse mehr als %L1 Werte.</translation>
    </message>
    <message>
        <source>A key is there twice.</source>
        <translation>Ein Schlüssel kommt zweimal vor.</translation>
    </message>
    <message>
        <source>This is not YAML.</source>
        <translation>Das ist kein YAML.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8.</translation>
    </message>
</context>
<context>
    <name>windlass::models::ActivityModel</name>
    <message>
        <source>pushed</source>
        <translation>gepusht</translation>
    </message>
    <message>
        <source>cancelled, had arrived</source>
        <translation>abgebrochen, war angekommen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>pushed, then failed</source>
        <translation>gepusht, dann fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull-Request</translation>
    </message>
</context>
<context>
    <name>windlass::models::AppModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>windlass::models::ChangeListModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <extracomment>lines that came and lines that went, in a narrow column</extracomment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>people&apos;s</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generiert</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>windlass::models::DifferenceModel</name>
    <message>
        <source>Lines that are the same</source>
        <translation>Gleiche Zeilen</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>Nur hier: %1</translation>
    </message>
    <message>
        <source>No line here</source>
        <translation>Hier keine Zeile</translation>
    </message>
</context>
<context>
    <name>windlass::models::PushListModel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull-Request</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryWalk</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle. What came until then is shown.</source>
        <translation>Bitbuckets Liste führt im Kreis. Angezeigt wird, was bis dahin kam.</translation>
    </message>
    <message>
        <source>Bitbucket sends pages with nothing new. What came until then is shown.</source>
        <translation>Bitbucket sendet Seiten ohne Neues. Angezeigt wird, was bis dahin kam.</translation>
    </message>
</context>
<context>
    <name>windlass::models::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>vor %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>vor %L1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>windlass::models::WorkspaceModel</name>
    <message>
        <source>%1, you are an administrator</source>
        <translation>%1, Sie sind Administrator</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, Administrator</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AppFolder</name>
    <message>
        <source>The folder &quot;%1&quot; is missing. It may have been moved or deleted.</source>
        <translation>Der Ordner „%1“ fehlt. Vielleicht wurde er verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder of the app.</source>
        <translation>„%1“ ist kein Ordner. Wählen Sie den Ordner der App.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>Der Ordner „%1“ ist nicht lesbar. Prüfen Sie seine Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AuthorFinding</name>
    <message>
        <source>Git signs your commits with %1, which is none of your addresses on Bitbucket. It will not show them as yours.</source>
        <translation>Git versieht Ihre Commits mit %1; das ist keine Ihrer Adressen auf Bitbucket. Dort werden sie nicht als Ihre angezeigt.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Finding</name>
    <message>
        <source>Bitbucket refuses pushes over 3.5 GB and repositories over 4 GB. These files may be too much.</source>
        <translation>Bitbucket lehnt Pushes über 3,5 GB und Repositorys über 4 GB ab. Diese Dateien könnten zu viel sein.</translation>
    </message>
    <message>
        <source>Git has no name and e-mail address for you here. The commit will carry your name on Bitbucket, without an address.</source>
        <translation>Git hat hier weder Namen noch E-Mail-Adresse von Ihnen. Der Commit erhält Ihren Namen auf Bitbucket, ohne Adresse.</translation>
    </message>
    <message>
        <source>There is no .gitignore. The usual one for %1 leaves out %2, …</source>
        <translation>Es gibt keine .gitignore. Die übliche für %1 lässt %2, … aus.</translation>
    </message>
    <message>
        <source>Files in %1 hold what looks like secrets: %2</source>
        <translation>Dateien in %1 enthalten vermutlich Secrets: %2</translation>
    </message>
    <message>
        <source>%1 needs a filter program (Git LFS, for example). Windlass does not run such programs; take the rule out of .gitattributes or push with git.</source>
        <translation>%1 braucht ein Filterprogramm (z. B. Git LFS). Windlass führt solche Programme nicht aus; entfernen Sie die Regel aus .gitattributes, oder pushen Sie mit Git.</translation>
    </message>
    <message>
        <source>%1 is a repository of its own and is left out.</source>
        <translation>%1 ist ein eigenes Repository und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 ist nicht lesbar. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder and is left out.</source>
        <translation>%1 ist weder Datei noch Ordner und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is staged in git with other content than the file has. Commit it with git, or unstage it.</source>
        <translation>%1 ist in Git mit anderem Inhalt vorgemerkt (staged), als die Datei hat. Committen Sie das mit Git, oder heben Sie die Vormerkung auf.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB and will stay in the history for ever.</source>
        <translation>%1 ist größer als 10 MB und bleibt für immer in der Historie.</translation>
    </message>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts.</source>
        <translation>%1 ist größer als die 100 MB, die Bitbucket annimmt.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB and will stay in the history for ever.</source>
        <translation>%1 ist größer als 50 MB und bleibt für immer in der Historie.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for Windows.</source>
        <translation>Der Pfad von %1 ist zu lang für Windows.</translation>
    </message>
    <message>
        <source>Windows cannot have a file named %1. Nobody can clone it there.</source>
        <translation>Windows erlaubt keine Datei namens %1. Dort kann niemand das Repository klonen.</translation>
    </message>
    <message>
        <source>%1 and %2 are one file on Windows and macOS. One of them will be lost there.</source>
        <translation>%1 und %2 sind unter Windows und macOS dieselbe Datei. Eine davon geht dort verloren.</translation>
    </message>
    <message>
        <source>%1 is a link that leaves the folder. It leads nowhere for others.</source>
        <translation>%1 ist ein Link, der aus dem Ordner hinausführt. Bei anderen führt er ins Leere.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its path is too long. Move it up, or leave it out with .gitignore.</source>
        <translation>%1 ist nicht lesbar: Der Pfad ist zu lang. Verschieben Sie es nach oben, oder lassen Sie es mit .gitignore aus.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::History</name>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts, in the commit %2 that goes along.</source>
        <translation>%1 ist größer als die 100 MB, die Bitbucket annimmt, im Commit %2, der mitgeht.</translation>
    </message>
    <message>
        <source>In the commit %1, which goes along: %2</source>
        <translation>Im Commit %1, der mitgeht: %2</translation>
    </message>
    <message>
        <source>More than %L1 commits go along. Windlass looked for secrets in the newest of them only.</source>
        <translation>Mehr als %L1 Commits gehen mit. Windlass hat nur in den neuesten davon nach Geheimnissen gesucht.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::IgnoreFile</name>
    <message>
        <source>The file .gitignore could not be written, and was left as it is. Check the permissions of the folder and the free space on the disk.</source>
        <translation>Die Datei .gitignore konnte nicht geschrieben werden und blieb, wie sie war. Prüfen Sie die Berechtigungen des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>.gitignore is not a plain file in this folder. Replace it by one.</source>
        <translation>.gitignore ist in diesem Ordner keine einfache Datei. Ersetzen Sie sie durch eine.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Junk</name>
    <message>
        <source>installed packages</source>
        <translation>installierte Pakete</translation>
    </message>
    <message>
        <source>build output</source>
        <translation>Build-Ausgabe</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>settings of an editor</source>
        <translation>Editor-Einstellungen</translation>
    </message>
    <message>
        <source>files of the operating system</source>
        <translation>Betriebssystemdateien</translation>
    </message>
    <message>
        <source>a memory dump</source>
        <translation>Speicherabbild</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>a log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %Ln file(s), %3. It need not be pushed.</source>
        <translation>
            <numerusform>%1 (%2): %Ln Datei, %3. Muss nicht gepusht werden.</numerusform>
            <numerusform>%1 (%2): %Ln Dateien, %3. Muss nicht gepusht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::projects::Parent</name>
    <message>
        <source>%1 on Bitbucket has commits that this folder does not have, so pushing would undo them. Nothing was changed. Get them with git first, push for review, or choose an empty repository.</source>
        <translation>%1 auf Bitbucket hat Commits, die diesem Ordner fehlen; ein Push würde sie rückgängig machen. Es wurde nichts geändert. Holen Sie sie zuerst mit Git, pushen Sie zum Review, oder wählen Sie ein leeres Repository.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Plan</name>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>Der Ordner hat ein eigenes Git-Repository, ist also keine reine Generatorausgabe. Pushen Sie ihn als Arbeitsverzeichnis.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Secret</name>
    <message>
        <source>a private key</source>
        <translation>einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>an access key of %1</source>
        <translation>einen Zugriffsschlüssel für %1</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Zugriffstoken</translation>
    </message>
    <message>
        <source>an access token of %1</source>
        <translation>ein Zugriffstoken für %1</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a secret address of %1</source>
        <translation>eine geheime Adresse von %1</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>eine Adresse mit Passwort</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>ein Passwort oder einen Schlüssel</translation>
    </message>
    <message>
        <source>%1 could not be read again to look for secrets in it.</source>
        <translation>%1 konnte nicht noch einmal gelesen werden, um darin nach Secrets zu suchen.</translation>
    </message>
    <message>
        <source>%1 holds what looks like %2 (line %L3).</source>
        <translation>%1 enthält vermutlich %2 (Zeile %L3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds what looks like %2 (line %L3), and %Ln more secret(s).</source>
        <translation>
            <numerusform>%1 enthält vermutlich %2 (Zeile %L3) und %Ln weiteres Secret.</numerusform>
            <numerusform>%1 enthält vermutlich %2 (Zeile %L3) und %Ln weitere Secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::store::Apps</name>
    <message>
        <source>Meanwhile another Windlass has linked this app to another repository, or removed its link. See where it goes now, then try again.</source>
        <translation>Inzwischen hat ein anderes Windlass diese App mit einem anderen Repository verknüpft oder ihre Verknüpfung entfernt. Sehen Sie nach, wohin sie jetzt geht, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::store::Database</name>
    <message>
        <source>Windlass cannot read or write its own database. Check that the disk is not full and that the profile folder may be written.</source>
        <translation>Windlass kann seine eigene Datenbank nicht lesen oder schreiben. Prüfen Sie, ob der Datenträger voll ist und ob der Profilordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The database of this profile was written by a newer Windlass. Use that version, or another profile.</source>
        <translation>Die Datenbank dieses Profils wurde von einem neueren Windlass geschrieben. Verwenden Sie jene Version oder ein anderes Profil.</translation>
    </message>
    <message>
        <source>The database of this profile is damaged. Put a copy of it back, or move it away and sign in again.</source>
        <translation>Die Datenbank dieses Profils ist beschädigt. Spielen Sie eine Kopie davon zurück, oder verschieben Sie sie an einen anderen Ort, und melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AboutDialog</name>
    <message>
        <source>About Windlass</source>
        <translation>Über Windlass</translation>
    </message>
    <message>
        <source>Windlass pushes generated apps into Bitbucket Cloud.</source>
        <translation>Windlass pusht generierte Apps nach Bitbucket Cloud.</translation>
    </message>
    <message>
        <source>It is free software: you may use, change and share it under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Es ist freie Software: Sie dürfen sie unter der GNU General Public License, Version 3 oder neuer, benutzen, ändern und weitergeben. Es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountCardDialog</name>
    <message>
        <source>Account Details</source>
        <translation>Kontodetails</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Letzte Erneuerung</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Open Authorized Apps</source>
        <translation>Autorisierte Apps öffnen</translation>
    </message>
    <message>
        <source>Your page on Bitbucket, where access can be revoked</source>
        <translation>Ihre Seite auf Bitbucket, auf der Sie den Zugriff widerrufen können</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>Berechtigungen prüfen...</translation>
    </message>
    <message>
        <source>Sign In Again...</source>
        <translation>Erneut anmelden...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bitbucket did not say</source>
        <translation>Von Bitbucket nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Fetched when it is needed</source>
        <translation>Wird bei Bedarf geholt</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Good until Bitbucket refuses it</source>
        <translation>Gültig, bis Bitbucket es ablehnt</translation>
    </message>
    <message>
        <source>None since the sign-in</source>
        <translation>Keine seit der Anmeldung</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird geprüft...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountMenu</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Schlüssel %2)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Add Account...</source>
        <translation>Konto &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>Account &amp;Details...</source>
        <translation>Konto&amp;details...</translation>
    </message>
    <message>
        <source>Sign &amp;In Again...</source>
        <translation>&amp;Erneut anmelden...</translation>
    </message>
    <message>
        <source>Check &amp;Permissions...</source>
        <translation>&amp;Berechtigungen prüfen...</translation>
    </message>
    <message>
        <source>&amp;Hand Over Key...</source>
        <translation>&amp;Schlüssel weitergeben...</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppController</name>
    <message>
        <source>looking...</source>
        <translation>wird geprüft...</translation>
    </message>
    <message>
        <source>folder is missing</source>
        <translation>Ordner fehlt</translation>
    </message>
    <message>
        <source>cannot be pushed</source>
        <translation>kann nicht gepusht werden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>paused: continue</source>
        <translation>unterbrochen: fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>ready for the first push</source>
        <translation>bereit für den ersten Push</translation>
    </message>
    <message>
        <source>waiting...</source>
        <translation>wartet...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>wird gepusht: %L1 %</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>wird gepusht</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppPage</name>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>Ein anderes Repository wählen</translation>
    </message>
    <message>
        <source>Open a pull request</source>
        <translation>Pull-Request öffnen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Show Files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>noch keines gewählt</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>%1 (%2, will be created)</source>
        <translation>%1 (%2, wird erstellt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>Commit auf %1</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>Änderungen prüfen...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::BranchRow</name>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>Branch, in den der Pull-Request geht</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ChooseRepositoryDialog</name>
    <message>
        <source>&amp;Generator output: keep people&apos;s changes</source>
        <translation>&amp;Generatorausgabe: manuelle Änderungen behalten</translation>
    </message>
    <message>
        <source>Create on Bitbucket</source>
        <translation>Auf Bitbucket erstellen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Choose Repository</source>
        <translation>Repository wählen</translation>
    </message>
    <message>
        <source>The folder stays free of git. What people change in the repository is kept when the app is generated again.</source>
        <translation>Der Ordner bleibt frei von Git. Was im Repository manuell geändert wird, bleibt beim erneuten Generieren der App erhalten.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Workspace</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>Dieses Konto sieht den Workspace %1 nicht.</translation>
    </message>
    <message>
        <source>Select a repository.</source>
        <translation>Wählen Sie ein Repository aus.</translation>
    </message>
    <message>
        <source>Loading workspaces...</source>
        <translation>Workspaces werden geladen...</translation>
    </message>
    <message>
        <source>This account has no workspace yet. Create one on bitbucket.org.</source>
        <translation>Dieses Konto hat noch keinen Workspace. Erstellen Sie einen auf bitbucket.org.</translation>
    </message>
    <message>
        <source>The key lacks &quot;%1&quot;. Create it on bitbucket.org, then choose it here.</source>
        <extracomment>%1 is a box of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>Dem Schlüssel fehlt „%1“. Erstellen Sie das Repository auf bitbucket.org, und wählen Sie es dann hier.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 gibt es bereits. Wählen Sie es in der Liste, oder geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>„%1“ erstellen</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>Bis zum Push wird nichts erstellt.</translation>
    </message>
    <message>
        <source>For a folder that a generator writes and nobody edits. It is only read: it gets no git repository. When it is generated again, the new output is merged with what people changed in the repository since; where both changed the same lines you are asked. Leave it unticked for a folder that you work in yourself.</source>
        <translation>Für einen Ordner, den ein Generator schreibt und den niemand bearbeitet. Er wird nur gelesen: Er erhält kein Git-Repository. Wird er neu generiert, so wird die neue Ausgabe mit dem zusammengeführt, was seither im Repository manuell geändert wurde; wo beide dieselben Zeilen geändert haben, werden Sie gefragt. Lassen Sie das Kästchen deaktiviert bei einem Ordner, in dem Sie selbst arbeiten.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ConnectDialog</name>
    <message>
        <source>Connect to Bitbucket</source>
        <translation>Mit Bitbucket verbinden</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CreateKeyPage</name>
    <message>
        <source>Create a Key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Workspace or its address</source>
        <translation>Workspace oder seine Adresse</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>Bitbucket öffnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Private consumer: leave unticked</source>
        <translation>Private consumer: nicht aktivieren</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Workspace</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Callback URL</source>
        <translation>&amp;Callback-URL</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Warum diese?</translation>
    </message>
    <message>
        <source>I only push to repositories that exist</source>
        <translation>Ich pushe nur in vorhandene Repositorys</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>As Amplication asks</source>
        <translation>Wie Amplication es verlangt</translation>
    </message>
    <message>
        <source>As Backstage asks</source>
        <translation>Wie Backstage es verlangt</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>Nachricht an Administrator kopieren</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>Workspace erstellen...</translation>
    </message>
    <message>
        <source>Not an administrator?</source>
        <translation>Kein Administrator?</translation>
    </message>
    <message>
        <source>No workspace yet?</source>
        <translation>Noch kein Workspace?</translation>
    </message>
    <message>
        <source>When the workspace is there, enter its name above.</source>
        <translation>Wenn es den Workspace gibt, geben Sie oben seinen Namen ein.</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>Ich habe schon einen Schlüssel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter the workspace first.</source>
        <translation>Geben Sie zuerst den Workspace ein.</translation>
    </message>
    <message>
        <source>Copied. The answer&apos;s key goes to step 2.</source>
        <translation>Kopiert. Der Schlüssel aus der Antwort gehört in Schritt 2.</translation>
    </message>
    <message>
        <source>The workspace in which the consumer is made, by its name in addresses, or any address in it copied from your browser. You have to be its administrator. The consumer then serves every workspace that you can see.</source>
        <translation>Der Workspace, in dem der Consumer angelegt wird: sein Name in Adressen oder eine beliebige Adresse darin, aus dem Browser kopiert. Sie müssen sein Administrator sein. Der Consumer gilt dann für jeden Workspace, den Sie sehen können.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: a box of Bitbucket&apos;s page; %2: a sentence that says why</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DetailsPanel</name>
    <message>
        <source>Remove from This List</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Clone address (HTTPS)</source>
        <translation>Klon-Adresse (HTTPS)</translation>
    </message>
    <message>
        <source>Clone address (SSH)</source>
        <translation>Klon-Adresse (SSH)</translation>
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
        <translation>Wählen Sie ein Repository aus, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>nothing pushed yet</source>
        <translation>noch nichts gepusht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branch(es)</source>
        <translation>
            <numerusform>%Ln Branch</numerusform>
            <numerusform>%Ln Branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pull request(s)</source>
        <translation>
            <numerusform>%Ln offener Pull-Request</numerusform>
            <numerusform>%Ln offene Pull-Requests</numerusform>
        </translation>
    </message>
    <message>
        <source>pull requests cannot be seen</source>
        <translation>Pull-Requests sind nicht einsehbar</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Es heißt jetzt %1.</translation>
    </message>
    <message>
        <source>This repository is empty.</source>
        <translation>Dieses Repository ist leer.</translation>
    </message>
    <message>
        <source>There is no README.</source>
        <translation>Es gibt keine README.</translation>
    </message>
    <message>
        <source>This repository is no longer here. It was deleted, archived or moved, or this account may not see it any more.</source>
        <translation>Dieses Repository ist nicht mehr hier. Es wurde gelöscht, archiviert oder verschoben, oder dieses Konto darf es nicht mehr sehen.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DifferencePane</name>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>A binary file: it has no lines to show. %1</source>
        <translation>Eine Binärdatei: Es gibt keine Zeilen zum Anzeigen. %1</translation>
    </message>
    <message>
        <source>Too large to show line by line. %1</source>
        <translation>Zu groß, um sie Zeile für Zeile anzuzeigen. %1</translation>
    </message>
    <message>
        <source>Lines: %1 came, %2 went.</source>
        <translation>Zeilen: %1 hinzugekommen, %2 entfallen.</translation>
    </message>
    <message>
        <source>%1 Only the beginning is shown.</source>
        <translation>%1 Nur der Anfang wird angezeigt.</translation>
    </message>
    <message>
        <source>Lines of both sides</source>
        <translation>Zeilen beider Seiten</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DirectoryDialog</name>
    <message>
        <source>Folder in Repository</source>
        <translation>Ordner im Repository</translation>
    </message>
    <message>
        <source>the whole repository</source>
        <translation>das ganze Repository</translation>
    </message>
    <message>
        <source>The app&apos;s files go into this folder of the repository. Nothing outside of it changes. Files that were pushed elsewhere stay there.</source>
        <translation>Die Dateien der App kommen in diesen Ordner des Repositorys. Außerhalb davon ändert sich nichts. Dateien, die an einen anderen Ort gepusht wurden, bleiben dort.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Type it as it is in the repository, like services/shop.</source>
        <translation>Geben Sie ihn so ein, wie er im Repository heißt, z. B. services/shop.</translation>
    </message>
    <message>
        <source>Several apps can share a repository, each in a folder of its own. Type the folder as it is seen from the top of the repository, such as services/shop. Empty means that the repository is this app&apos;s alone. New files go there from the next push on; nothing is moved.</source>
        <translation>Mehrere Apps können sich ein Repository teilen, jede in einem eigenen Ordner. Geben Sie den Ordner so ein, wie er von der obersten Ebene des Repositorys aus heißt, zum Beispiel services/shop. Leer bedeutet, dass das Repository dieser App allein gehört. Neue Dateien kommen ab dem nächsten Push dorthin; nichts wird verschoben.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EmptyPage</name>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>Mit Bitbucket verbinden...</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>App hinzufügen...</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Push a generated app to Bitbucket.</source>
        <translation>Pushen Sie eine generierte App nach Bitbucket.</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>Kein Konto?</translation>
    </message>
    <message>
        <source>Try Without an Account</source>
        <translation>Ohne Konto ausprobieren</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EnterKeyPage</name>
    <message>
        <source>Enter Key and Secret</source>
        <translation>Schlüssel und Secret eingeben</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Callback &amp;URL</source>
        <translation>Callback-&amp;URL</translation>
    </message>
    <message>
        <source>The one registered at the consumer, letter by letter.</source>
        <translation>Die beim Consumer eingetragene, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>S&amp;ecret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Paste Both</source>
        <translation>Beides einfügen</translation>
    </message>
    <message>
        <source>Read from a File...</source>
        <translation>Aus Datei lesen...</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The secret cannot be kept yet.</source>
        <translation>Das Secret kann noch nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Key and secret were pasted.</source>
        <translation>Schlüssel und Secret wurden eingefügt.</translation>
    </message>
    <message>
        <source>The clipboard does not hold a key and a secret. Copy both from the consumer&apos;s page.</source>
        <translation>Die Zwischenablage enthält keinen Schlüssel mit Secret. Kopieren Sie beides von der Seite des Consumers.</translation>
    </message>
    <message>
        <source>Read Key and Secret</source>
        <translation>Schlüssel und Secret lesen</translation>
    </message>
    <message>
        <source>Amplication and Backstage (%1)</source>
        <translation>Amplication und Backstage (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Read from the file of %1.</source>
        <translation>Aus der Datei von %1 gelesen.</translation>
    </message>
    <message>
        <source>Settings, People offers its sign-in resolvers.</source>
        <translation>Unter „Einstellungen, Personen“ können Sie seine Anmelde-Resolver übernehmen.</translation>
    </message>
    <message>
        <source>Where Bitbucket sends your browser after you have granted access: to Windlass on this computer. It has to be what is entered at the consumer, letter by letter; a slash too many is enough to be refused. Change it only for a consumer that was made for another program.</source>
        <translation>Wohin Bitbucket Ihren Browser schickt, nachdem Sie den Zugriff gewährt haben: zu Windlass auf diesem Computer. Es muss Buchstabe für Buchstabe das sein, was beim Consumer eingetragen ist; schon ein Schrägstrich zu viel wird abgelehnt. Ändern Sie es nur für einen Consumer, der für ein anderes Programm angelegt wurde.</translation>
    </message>
    <message>
        <source>The name that Bitbucket has given the consumer. Open the consumer on the page OAuth consumers of the workspace to see it. It is not secret.</source>
        <translation>Der Name, den Bitbucket dem Consumer gegeben hat. Sie sehen ihn, wenn Sie den Consumer auf der Seite „OAuth consumers“ des Workspace öffnen. Er ist nicht geheim.</translation>
    </message>
    <message>
        <source>The consumer&apos;s password, shown below its key. It is kept in the keychain of your system and in no file, and is sent to Bitbucket only. Who gives it to you should use a way that others cannot read.</source>
        <translation>Das Passwort des Consumers; es steht unter seinem Schlüssel. Es wird im Schlüsselbund Ihres Systems aufbewahrt und in keiner Datei, und nur an Bitbucket gesendet. Wer es Ihnen gibt, sollte einen Weg wählen, auf dem andere nicht mitlesen.</translation>
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
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>Ohne Secrets, Adressen und Ihren persönlichen Ordner</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FeatureTable</name>
    <message>
        <source>What was refused</source>
        <translation>Was abgelehnt wurde</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no; tick %1</source>
        <translation>nein; %1 aktivieren</translation>
    </message>
    <message>
        <source>no; this was refused: tick %1</source>
        <translation>nein; dies wurde abgelehnt: %1 aktivieren</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FilesDialog</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FindingsPanel</name>
    <message>
        <source>Leave Out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This Time</source>
        <translation>Dieses Mal</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>(%L1 of %L2)</source>
        <translation>(%L1 von %L2)</translation>
    </message>
    <message>
        <source>What Now?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Writes to .gitignore: %1</source>
        <translation>Schreibt in .gitignore: %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ForgetBox</name>
    <message>
        <source>Forget Everything on This Computer...</source>
        <translation>Alles auf diesem Computer vergessen...</translation>
    </message>
    <message>
        <source>Accounts, secrets, the list of apps, history and settings. The folders of your apps stay as they are.</source>
        <translation>Konten, Secrets, die Liste der Apps, Verlauf und Einstellungen. Die Ordner Ihrer Apps bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Forget Everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>Alles auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>You are signed out of all accounts, and Windlass starts like new. This cannot be undone.</source>
        <translation>Sie werden von allen Konten abgemeldet, und Windlass startet wie neu. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>Wird vergessen...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HandoverDialog</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1 (wie es sein soll)</translation>
    </message>
    <message>
        <source>Hand Over Key</source>
        <translation>Schlüssel weitergeben</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Datei...</translation>
    </message>
    <message>
        <source>The configuration of Backstage that is to have the key</source>
        <translation>Die Backstage-Konfiguration, die den Schlüssel erhalten soll</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Keep both in the .env file</source>
        <translation>&amp;Beides in der .env-Datei aufbewahren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is left to do</source>
        <translation>Kopieren, was noch zu tun ist</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a Configuration</source>
        <translation>Konfiguration wählen</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the folder of the program to see what would be written there.</source>
        <translation>Wählen Sie den Ordner des Programms, um zu sehen, was dort geschrieben würde.</translation>
    </message>
    <message>
        <source>Takes back what was written to %1</source>
        <translation>Macht rückgängig, was nach %1 geschrieben wurde</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>Das Secret dieses Consumers ist hier nicht mehr gespeichert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>&amp;What will be written; secrets are not shown</source>
        <translation>&amp;Was geschrieben wird; Secrets werden nicht angezeigt</translation>
    </message>
    <message>
        <source>&amp;What Is Left to Do</source>
        <translation>Was &amp;noch zu tun ist</translation>
    </message>
    <message>
        <source>Written. Read what is left to do.</source>
        <translation>Geschrieben. Lesen Sie, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>Die Dateien sind wieder, wie sie vorher waren.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HelpDialog</name>
    <message>
        <source>Windlass Help</source>
        <translation>Windlass-Hilfe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HistoryPage</name>
    <message>
        <source>No pushes yet.</source>
        <translation>Noch keine Pushes.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the app</source>
        <translation>Zur App</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Auf Bitbucket öffnen</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Pull-Request anzeigen...</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>windlass::ui::KeychainPanel</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Keep Until I Quit</source>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>Aufbewahrt in: %1</translation>
    </message>
    <message>
        <source>It works: a secret was written, read and deleted.</source>
        <translation>Es funktioniert: Ein Secret wurde geschrieben, gelesen und gelöscht.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1: the name of a language, in that language</extracomment>
        <translation>Wie das System (%1)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>It is not kept in a file.</source>
        <translation>Es wird nicht in einer Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>It is kept in %1. No secret is in it.</source>
        <translation>Es liegt in %1. Darin steht kein Secret.</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>Ohne Secrets, Adressen und Ihren persönlichen Ordner</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>windlass::ui::MainWindow</name>
    <message>
        <source>A push is running. Wait until it has ended, or cancel it, to forget everything.</source>
        <translation>Ein Push läuft. Warten Sie, bis er beendet ist, oder brechen Sie ihn ab, um alles zu vergessen.</translation>
    </message>
    <message>
        <source>Add App</source>
        <translation>App hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s), the newest %1</source>
        <translation>
            <numerusform>%Ln Build, der neueste %1</numerusform>
            <numerusform>%Ln Builds, der neueste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Windlass</source>
        <translation>Windlass</translation>
    </message>
    <message>
        <source>Windlass (Practice)</source>
        <translation>Windlass (Übung)</translation>
    </message>
    <message>
        <source>Practice: this is not the real Bitbucket.</source>
        <translation>Übung: Das ist nicht das echte Bitbucket.</translation>
    </message>
    <message>
        <source>Secrets are kept until you quit. Next time, sign in again.</source>
        <translation>Secrets werden bis zum Beenden behalten. Melden Sie sich beim nächsten Mal erneut an.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add App...</source>
        <translation>App &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Windlass Help</source>
        <translation>&amp;Windlass-Hilfe</translation>
    </message>
    <message>
        <source>After a &amp;Secret Was Pushed...</source>
        <translation>Nach dem Push eines &amp;Secrets...</translation>
    </message>
    <message>
        <source>&amp;About Windlass</source>
        <translation>Ü&amp;ber Windlass</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>&amp;App</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Pushen</translation>
    </message>
    <message>
        <source>Push &amp;All</source>
        <translation>&amp;Alle pushen</translation>
    </message>
    <message>
        <source>&amp;Change Repository...</source>
        <translation>&amp;Repository ändern...</translation>
    </message>
    <message>
        <source>Remove &amp;Link</source>
        <translation>&amp;Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Folder &amp;in Repository...</source>
        <translation>&amp;Ordner im Repository...</translation>
    </message>
    <message>
        <source>&amp;Generator Output</source>
        <translation>&amp;Generatorausgabe</translation>
    </message>
    <message>
        <source>Pull Re&amp;quests...</source>
        <translation>Pull-Re&amp;quests...</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Aus Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Select one app in the list.</source>
        <translation>Wählen Sie eine einzelne App in der Liste aus.</translation>
    </message>
    <message>
        <source>A push of this app is running.</source>
        <translation>Ein Push dieser App läuft.</translation>
    </message>
    <message>
        <source>This app is not linked to a repository.</source>
        <translation>Diese App ist mit keinem Repository verknüpft.</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own.</source>
        <translation>Der Ordner hat ein eigenes Git-Repository.</translation>
    </message>
    <message>
        <source>What people change in the repository is kept when the app is generated again.</source>
        <translation>Was im Repository manuell geändert wird, bleibt beim erneuten Generieren der App erhalten.</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>Dieses Konto sieht den Workspace %1 nicht.</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>App hinzufügen...</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>&amp;Direkthilfe</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>&amp;Write Once as Amplication Does</source>
        <translation>Einmal schreiben &amp;wie Amplication</translation>
    </message>
    <message>
        <source>Services, modules, controllers and resolvers are made where they are missing, and then left to people.</source>
        <translation>Services, Module, Controller und Resolver werden angelegt, wo sie fehlen, und danach der manuellen Bearbeitung überlassen.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NetworkFace</name>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Holds for Bitbucket and for git, never for this computer itself.</source>
        <translation>Gilt für Bitbucket und für Git, nie für diesen Computer selbst.</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s proxy</source>
        <translation>Pr&amp;oxy des Systems</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Kein Proxy</translation>
    </message>
    <message>
        <source>This &amp;HTTP proxy</source>
        <translation>Dieser &amp;HTTP-Proxy</translation>
    </message>
    <message>
        <source>This S&amp;OCKS 5 proxy</source>
        <translation>Dieser SO&amp;CKS-5-Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Enter the address. Until then: %1.</source>
        <translation>Geben Sie die Adresse ein. Bis dahin gilt: %1.</translation>
    </message>
    <message>
        <source>Asking Bitbucket...</source>
        <translation>Bitbucket wird gefragt...</translation>
    </message>
    <message>
        <source>Bitbucket answers.</source>
        <translation>Bitbucket antwortet.</translation>
    </message>
    <message>
        <source>Host and port of the proxy that your network asks for, such as proxy.example.com:8080. Ask who runs your network if you do not know it. A name and a password for it belong into the settings of the system.</source>
        <translation>Host und Port des Proxys, den Ihr Netzwerk verlangt, zum Beispiel proxy.example.com:8080. Wenn Sie ihn nicht kennen, fragen Sie die Person, die Ihr Netzwerk betreut. Ein Name und ein Passwort dafür gehören in die Einstellungen des Systems.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NewRepositoryForm</name>
    <message>
        <source>Enter a name with letters or digits.</source>
        <translation>Geben Sie einen Namen mit Buchstaben oder Ziffern ein.</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privat</translation>
    </message>
    <message>
        <source>Name of the new repository</source>
        <translation>Name des neuen Repositorys</translation>
    </message>
    <message>
        <source>Project of the new repository</source>
        <translation>Projekt des neuen Repositorys</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>P&amp;roject</source>
        <translation>P&amp;rojekt</translation>
    </message>
    <message>
        <source>Description of the new repository</source>
        <translation>Beschreibung des neuen Repositorys</translation>
    </message>
    <message>
        <source>Main branch of the new repository</source>
        <translation>Haupt-Branch des neuen Repositorys</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Main &amp;branch</source>
        <translation>&amp;Haupt-Branch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Private (this workspace allows no other)</source>
        <translation>&amp;Privat (dieser Workspace erlaubt nichts anderes)</translation>
    </message>
    <message>
        <source>The workspace&apos;s oldest project</source>
        <translation>Das älteste Projekt des Workspace</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Dieser Name ist frei.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 gibt es bereits. Wählen Sie es in der Liste, oder geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Nobody knows whether this name is free: %1</source>
        <translation>Es ist nicht bekannt, ob dieser Name frei ist: %1</translation>
    </message>
    <message>
        <source>Will be created as %1/%2/%3</source>
        <translation>Wird als %1/%2/%3 erstellt</translation>
    </message>
    <message>
        <source>Bitbucket groups the repositories of a workspace in projects, which can have rules for who may see and change them. Where you leave the choice to Bitbucket, it takes the oldest project.</source>
        <translation>Bitbucket ordnet die Repositorys eines Workspace in Projekten, die Regeln dafür haben können, wer sie sehen und ändern darf. Wo Sie Bitbucket die Wahl lassen, nimmt es das älteste Projekt.</translation>
    </message>
    <message>
        <source>Ticked, only people with access to the workspace can see the repository. Before anything is sent, Windlass reads back from Bitbucket that it is as you chose.</source>
        <translation>Ist das Kästchen aktiviert, so können nur Personen mit Zugriff auf den Workspace das Repository sehen. Bevor etwas gesendet wird, prüft Windlass bei Bitbucket, ob es so ist, wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>The branch that the first push makes, and that others get when they clone the repository. Empty means the one of your folder, or main.</source>
        <translation>Der Branch, den der erste Push anlegt und den andere erhalten, wenn sie das Repository klonen. Leer bedeutet der Ihres Ordners oder main.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NothingCameBack</name>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Use Address</source>
        <translation>Adresse verwenden</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>Adresse, auf der der Browser gelandet ist</translation>
    </message>
    <message>
        <source>&quot;Invalid redirect_uri&quot;: the consumer needs exactly this callback URL. localhost is not 127.0.0.1; port and slashes count.</source>
        <translation>„Invalid redirect_uri“: Der Consumer braucht genau diese Callback-URL. localhost ist nicht 127.0.0.1; Port und Schrägstriche zählen.</translation>
    </message>
    <message>
        <source>&quot;Refused to connect&quot;: paste the address that the browser shows.</source>
        <translation>„Verbindung abgelehnt“: Fügen Sie die Adresse ein, die der Browser anzeigt.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::OutcomePanel</name>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Auf Bitbucket öffnen</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Pull-Request anzeigen...</translation>
    </message>
    <message>
        <source>Your files are unchanged.</source>
        <translation>Ihre Dateien sind unverändert.</translation>
    </message>
    <message>
        <source>Change Repository...</source>
        <translation>Repository ändern...</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PeopleFace</name>
    <message>
        <source>Catalog of people, as Backstage has it</source>
        <translation>Personenkatalog, wie Backstage ihn hat</translation>
    </message>
    <message>
        <source>YAML files, folder or https://backstage.example.com</source>
        <translation>YAML-Dateien, Ordner oder URL von Backstage</translation>
    </message>
    <message>
        <source>Ca&amp;talog</source>
        <translation>Ka&amp;talog</translation>
    </message>
    <message>
        <source>&amp;Files...</source>
        <translation>&amp;Dateien...</translation>
    </message>
    <message>
        <source>F&amp;older...</source>
        <translation>&amp;Ordner...</translation>
    </message>
    <message>
        <source>Kept with the secrets; enter it to change it</source>
        <translation>Bei den Secrets aufbewahrt; zum Ändern neu eingeben</translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>&amp;Sign-in must match: who is not found is signed out</source>
        <translation>Anmeldung &amp;nur mit Treffer: Wer nicht gefunden wird, wird abgemeldet</translation>
    </message>
    <message>
        <source>Commits take name and e-ma&amp;il from the catalog</source>
        <translation>Commits übernehmen Name und E-&amp;Mail aus dem Katalog</translation>
    </message>
    <message>
        <source>Look for the account by</source>
        <translation>Konto suchen anhand von</translation>
    </message>
    <message>
        <source>Would Backstage &amp;Let Me In?</source>
        <translation>Würde &amp;Backstage mich einlassen?</translation>
    </message>
    <message>
        <source>Co&amp;py Missing Entity</source>
        <translation>&amp;Fehlende Entität kopieren</translation>
    </message>
    <message>
        <source>The system&apos;s policy says so.</source>
        <translation>So bestimmt es die Richtlinie des Systems.</translation>
    </message>
    <message>
        <source>The token is stored.</source>
        <translation>Das Token ist gespeichert.</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird geprüft...</translation>
    </message>
    <message>
        <source>The catalog as it was at %1 was used.</source>
        <translation>Verwendet wurde der Katalog mit Stand %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Meldung</numerusform>
            <numerusform>und %Ln weitere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where people are described, as for Backstage: one or several YAML files with entities of the kind User, a folder with such files, or the address of a Backstage server. Empty means that nobody is looked up.</source>
        <translation>Wo Personen beschrieben sind, wie für Backstage: eine oder mehrere YAML-Dateien mit Entitäten der Art User, ein Ordner mit solchen Dateien oder die Adresse eines Backstage-Servers. Leer bedeutet, dass niemand nachgeschlagen wird.</translation>
    </message>
    <message>
        <source>A token for Backstage&apos;s catalog, from who runs that server. It is not a token of Bitbucket. It is kept where your other secrets are.</source>
        <translation>Ein Token für den Katalog von Backstage, von der Person, die diesen Server betreut. Es ist kein Token von Bitbucket. Es wird dort aufbewahrt, wo Ihre anderen Secrets sind.</translation>
    </message>
    <message>
        <source>After signing in at Bitbucket the account is looked up in the catalog. Whoever is not found there is signed out of Windlass again. This protects nothing at Bitbucket itself.</source>
        <translation>Nach der Anmeldung bei Bitbucket wird das Konto im Katalog nachgeschlagen. Wer dort nicht gefunden wird, wird von Windlass wieder abgemeldet. Bei Bitbucket selbst schützt das nichts.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PermissionHints</name>
    <message>
        <source>The key lacks a permission. Tick &quot;%1&quot; on its page on Bitbucket and sign in again.</source>
        <translation>Dem Schlüssel fehlt eine Berechtigung. Aktivieren Sie „%1“ auf seiner Seite auf Bitbucket, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your role in this workspace does not create repositories. Ask an administrator of it.</source>
        <translation>Ihre Rolle in diesem Workspace darf keine Repositorys erstellen. Wenden Sie sich an einen seiner Administratoren.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ProgressMarks</name>
    <message>
        <source>Pushing, %L1 %</source>
        <translation>Wird gepusht, %L1 %</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Push</name>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln Datei, %1.</numerusform>
            <numerusform>%Ln Dateien, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln geändert.</numerusform>
            <numerusform>%Ln geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored.</source>
        <translation>
            <numerusform>%Ln ignoriert.</numerusform>
            <numerusform>%Ln ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the folder...</source>
        <translation>Ordner wird geprüft...</translation>
    </message>
    <message>
        <source>Looking for secrets: %1</source>
        <translation>Suche nach Secrets: %1</translation>
    </message>
    <message>
        <source>Looking at the folder: %1</source>
        <translation>Ordner wird geprüft: %1</translation>
    </message>
    <message>
        <source>Pushed to %1. %2 was found on Bitbucket.</source>
        <translation>Auf %1 gepusht. %2 wurde auf Bitbucket gefunden.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushAllPage</name>
    <message>
        <source>No apps yet.</source>
        <translation>Noch keine Apps.</translation>
    </message>
    <message>
        <source>Show App</source>
        <translation>App anzeigen</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Auf Bitbucket öffnen</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Pull-Request anzeigen...</translation>
    </message>
    <message>
        <source>Push All</source>
        <translation>Alle pushen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln app(s)</source>
        <translation>
            <numerusform>%Ln App pushen</numerusform>
            <numerusform>%Ln Apps pushen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Add an app first.</source>
        <translation>Fügen Sie zuerst eine App hinzu.</translation>
    </message>
    <message>
        <source>The folders are being read.</source>
        <translation>Die Ordner werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) can be pushed, %1.</source>
        <translation>
            <numerusform>%Ln App kann gepusht werden, %1.</numerusform>
            <numerusform>%Ln Apps können gepusht werden, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to push.</source>
        <translation>Es gibt nichts zu pushen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be pushed yet.</source>
        <translation>
            <numerusform>%Ln kann noch nicht gepusht werden.</numerusform>
            <numerusform>%Ln können noch nicht gepusht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushed.</source>
        <translation>
            <numerusform>%Ln gepusht.</numerusform>
            <numerusform>%Ln gepusht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>%Ln noch offen.</numerusform>
            <numerusform>%Ln noch offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>Mit Bitbucket verbinden...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>Repository wählen...</translation>
    </message>
    <message>
        <source>Continue Push</source>
        <translation>Push fortsetzen</translation>
    </message>
    <message>
        <source>Create and Push</source>
        <translation>Erstellen und pushen</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>Zum Review pushen</translation>
    </message>
    <message>
        <source>Push to %1</source>
        <translation>Auf %1 pushen</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>Der Ordner wird gelesen.</translation>
    </message>
    <message>
        <source>This must be put right first.</source>
        <translation>Das muss zuerst behoben werden.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last push.</source>
        <translation>Seit dem letzten Push hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>First decide about %1.</source>
        <translation>Entscheiden Sie zuerst über %1.</translation>
    </message>
    <message>
        <source>%1 cannot be pushed as it is.</source>
        <translation>%1 kann so nicht gepusht werden.</translation>
    </message>
    <message>
        <source>%1 has refused a direct push. Open a pull request instead.</source>
        <translation>%1 hat einen direkten Push abgelehnt. Öffnen Sie stattdessen einen Pull-Request.</translation>
    </message>
    <message>
        <source>Last push %1, %2</source>
        <translation>Letzter Push %1, %2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushRow</name>
    <message>
        <source>waiting...</source>
        <translation>wartet...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>wird gepusht: %L1 %</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>wird gepusht</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>wird geprüft...</translation>
    </message>
    <message>
        <source>cannot be pushed yet</source>
        <translation>noch nicht bereit</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>gepusht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadmeView</name>
    <message>
        <source>README preview</source>
        <translation>README-Vorschau</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not You?</source>
        <translation>Nicht Sie?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the consumers of the workspace</source>
        <translation>Die Consumer des Workspace öffnen</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>Workspace erstellen...</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>Nachricht an Administrator kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Connected as %1. Looking...</source>
        <translation>Verbunden als %1. Wird geprüft...</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Verbunden als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Connected as %1, %Ln workspace(s).</source>
        <translation>
            <numerusform>Verbunden als %1, %Ln Workspace.</numerusform>
            <numerusform>Verbunden als %1, %Ln Workspaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no workspace yet. Create one on Bitbucket.</source>
        <translation>Es gibt noch keinen Workspace. Erstellen Sie einen auf Bitbucket.</translation>
    </message>
    <message>
        <source>Only an administrator of the consumer&apos;s workspace can tick a box.</source>
        <translation>Nur ein Administrator des Workspace, zu dem der Consumer gehört, kann ein Kästchen aktivieren.</translation>
    </message>
    <message>
        <source>Open the consumer, tick the box, press Save, then Check Again.</source>
        <translation>Öffnen Sie den Consumer, aktivieren Sie das Kästchen, klicken Sie auf „Save“ und dann auf „Erneut prüfen“.</translation>
    </message>
    <message>
        <source>Copied. When the boxes are ticked, Check Again.</source>
        <translation>Kopiert. Sobald die Kästchen aktiviert sind, klicken Sie auf „Erneut prüfen“.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Remedies</name>
    <message>
        <source>Sign In...</source>
        <translation>Anmelden...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>Repository wählen...</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>Berechtigungen prüfen...</translation>
    </message>
    <message>
        <source>Keychain...</source>
        <translation>Schlüsselbund...</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>Zum Review pushen</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Auf Bitbucket öffnen</translation>
    </message>
    <message>
        <source>Get New Commits</source>
        <translation>Neue Commits holen</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>Änderungen prüfen...</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Diesem Ordner vertrauen</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RemoteOffer</name>
    <message>
        <source>Choose It</source>
        <translation>Dieses wählen</translation>
    </message>
    <message>
        <source>Chooses the repository that git&apos;s configuration names</source>
        <translation>Wählt das Repository, das die Git-Konfiguration nennt</translation>
    </message>
    <message>
        <source>This folder&apos;s git configuration names %1/%2.</source>
        <translation>Die Git-Konfiguration dieses Ordners nennt %1/%2.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryList</name>
    <message>
        <source>Cannot reach Bitbucket. Showing yesterday&apos;s list.</source>
        <translation>Bitbucket ist nicht erreichbar. Angezeigt wird die Liste von gestern.</translation>
    </message>
    <message>
        <source>Cannot reach Bitbucket. Showing the list of %1.</source>
        <translation>Bitbucket ist nicht erreichbar. Angezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 von etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln Repository</numerusform>
            <numerusform>%Ln Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; loading...</source>
        <translation>%1; wird geladen...</translation>
    </message>
    <message>
        <source>%1; scroll for more</source>
        <translation>%1; für mehr scrollen</translation>
    </message>
    <message>
        <source>No repository has this in its name.</source>
        <translation>Kein Repository hat das im Namen.</translation>
    </message>
    <message>
        <source>No repositories yet.</source>
        <translation>Noch keine Repositorys.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Wird gesucht...</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryPane</name>
    <message>
        <source>Filter repositories or paste an address</source>
        <translation>Repositorys filtern oder eine Adresse einfügen</translation>
    </message>
    <message>
        <source>Filter or paste an address</source>
        <translation>Filtern oder Adresse einfügen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Press Enter to go to this address.</source>
        <translation>Drücken Sie die Eingabetaste, um zu dieser Adresse zu gehen.</translation>
    </message>
    <message>
        <source>Looking for %1...</source>
        <translation>%1 wird gesucht...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryTable</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryView</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By Last Update</source>
        <translation>Nach letzter Aktualisierung</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverList</name>
    <message>
        <source>&amp;Up</source>
        <translation>Na&amp;ch oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Let in who is not in the c&amp;atalog</source>
        <translation>Auch ein&amp;lassen, wer nicht im Katalog steht</translation>
    </message>
    <message>
        <source>Only at these do&amp;mains</source>
        <translation>Nur in diesen Doma&amp;ins</translation>
    </message>
    <message>
        <source>Resolvers, asked from the top</source>
        <translation>Resolver, von oben nach unten gefragt</translation>
    </message>
    <message>
        <source>Bitbucket id, in bitbucket.org/user-id</source>
        <translation>Bitbucket-ID, in bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>Username, in bitbucket.org/username</source>
        <translation>Benutzername, in bitbucket.org/username</translation>
    </message>
    <message>
        <source>E-mail address, in spec.profile.email</source>
        <translation>E-Mail-Adresse, in spec.profile.email</translation>
    </message>
    <message>
        <source>What stands before the @, as the entity&apos;s name</source>
        <translation>Was vor dem @ steht, als Name der Entität</translation>
    </message>
    <message>
        <source>only at %1</source>
        <extracomment>an option of a resolver; %1: domains</extracomment>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>lets in who is not in the catalog</source>
        <extracomment>an option of a resolver</extracomment>
        <translation>lässt auch ein, wer nicht im Katalog steht</translation>
    </message>
    <message>
        <source>Whoever Bitbucket knows is let in by this resolver, also without an entry in the catalog. Anybody with an account at Bitbucket is then somebody in Backstage, so it is safe only together with domains.</source>
        <translation>Wen Bitbucket kennt, den lässt dieser Resolver ein, auch ohne Eintrag im Katalog. Jeder mit einem Konto bei Bitbucket ist dann jemand in Backstage, daher ist das nur zusammen mit Domains sicher.</translation>
    </message>
    <message>
        <source>The ways to find the account in the catalog. They are tried from the top; the first that finds somebody decides. Tick those that your Backstage uses, in its order.</source>
        <translation>Die Wege, das Konto im Katalog zu finden. Sie werden von oben an probiert; der erste, der jemanden findet, entscheidet. Aktivieren Sie die, die Ihr Backstage verwendet, in dessen Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverOfferPanel</name>
    <message>
        <source>Use T&amp;hese</source>
        <translation>Diese &amp;verwenden</translation>
    </message>
    <message>
        <source>Lea&amp;ve as It Is</source>
        <translation>Unve&amp;rändert lassen</translation>
    </message>
    <message>
        <source>%1 looks for people in this order:</source>
        <translation>%1 sucht in dieser Reihenfolge nach Personen:</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>These are used now.</source>
        <translation>Diese werden jetzt verwendet.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewChangesDialog</name>
    <message>
        <source>Review Changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Both changed (%Ln)</source>
        <translation>
            <numerusform>Von beiden geändert (%Ln)</numerusform>
            <numerusform>Von beiden geändert (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the generator (%Ln)</source>
        <translation>
            <numerusform>Vom Generator (%Ln)</numerusform>
            <numerusform>Vom Generator (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By people (%Ln)</source>
        <translation>
            <numerusform>Manuell (%Ln)</numerusform>
            <numerusform>Manuell (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Keep &amp;people&apos;s</source>
        <translation>&amp;Manuelle behalten</translation>
    </message>
    <message>
        <source>Take &amp;generated</source>
        <translation>&amp;Generierte übernehmen</translation>
    </message>
    <message>
        <source>&amp;Both, with markers</source>
        <translation>&amp;Beide, mit Markierungen</translation>
    </message>
    <message>
        <source>Same for &amp;All</source>
        <translation>Für &amp;alle gleich</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pushen</translation>
    </message>
    <message>
        <source>Use Decisions</source>
        <translation>Entscheidungen anwenden</translation>
    </message>
    <message>
        <source>People&apos;s</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Generated now</source>
        <translation>Jetzt generiert</translation>
    </message>
    <message>
        <source>People&apos;s now</source>
        <translation>Jetzt manuell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to decide.</source>
        <translation>
            <numerusform>Über %Ln Datei ist zu entscheiden.</numerusform>
            <numerusform>Über %Ln Dateien ist zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The generator changed nothing since its last output.</source>
        <translation>Der Generator hat seit seiner letzten Ausgabe nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is sent until you push.</source>
        <translation>Bis zum Push wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewDialog</name>
    <message>
        <source>Open pull requests as &amp;drafts</source>
        <translation>Pull-Requests als &amp;Entwürfe öffnen</translation>
    </message>
    <message>
        <source>&amp;Close the branch once it is merged</source>
        <translation>Branch nach dem &amp;Mergen schließen</translation>
    </message>
    <message>
        <source>Pull Requests</source>
        <translation>Pull-Requests</translation>
    </message>
    <message>
        <source>&amp;Branch for reviews</source>
        <translation>&amp;Branch für Reviews</translation>
    </message>
    <message>
        <source>Pushes for review go to this branch, and one pull request leads from it to the branch that you push to. The branch is Windlass&apos;s: commits that people add to it stay, nothing is forced. With another name the next push opens another pull request; the old one stays as it is.</source>
        <translation>Pushes zum Review gehen auf diesen Branch, und ein Pull-Request führt von ihm zu dem Branch, auf den Sie pushen. Der Branch gehört Windlass: Commits, die andere hinzufügen, bleiben, nichts wird erzwungen. Mit einem anderen Namen öffnet der nächste Push einen weiteren Pull-Request; der alte bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A draft can be read and discussed, but not merged until somebody marks it as ready at Bitbucket.</source>
        <translation>Ein Entwurf kann gelesen und besprochen, aber nicht gemergt werden, bis ihn jemand bei Bitbucket als bereit kennzeichnet.</translation>
    </message>
    <message>
        <source>Bitbucket deletes the branch for reviews after the merge. The next push for review opens another pull request.</source>
        <translation>Bitbucket löscht den Branch für Reviews nach dem Merge. Der nächste Push zum Review öffnet einen weiteren Pull-Request.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewLine</name>
    <message>
        <source>asking Bitbucket...</source>
        <translation>Bitbucket wird gefragt...</translation>
    </message>
    <message>
        <source>Pull request #%1: %2</source>
        <translation>Pull-Request #%1: %2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SecretHelpDialog</name>
    <message>
        <source>After a Secret Was Pushed</source>
        <translation>Nach dem Push eines Secrets</translation>
    </message>
    <message>
        <source>1. Revoke it where it was issued, and make a new one. Whoever cloned the repository has it, so taking it out of the files is not enough.</source>
        <translation>1. Widerrufen Sie es dort, wo es ausgestellt wurde, und erstellen Sie ein neues. Wer das Repository geklont hat, hat es; es nur aus den Dateien zu entfernen genügt nicht.</translation>
    </message>
    <message>
        <source>2. Put the new one where the app reads it at run time, and leave that file out.</source>
        <translation>2. Legen Sie das neue dort ab, wo die App es zur Laufzeit liest, und lassen Sie diese Datei aus.</translation>
    </message>
    <message>
        <source>3. Take it out of the history: &quot;git filter-repo&quot; rewrites the commits, or start with a new repository. Windlass never rewrites what was pushed.</source>
        <translation>3. Entfernen Sie es aus der Historie: „git filter-repo“ schreibt die Commits um, oder beginnen Sie mit einem neuen Repository. Windlass schreibt nie um, was gepusht wurde.</translation>
    </message>
    <message>
        <source>4. Ask everybody who has a clone to make a new one. Bitbucket may keep old commits for a while; its support can remove them.</source>
        <translation>4. Bitten Sie alle, die einen Klon haben, einen neuen zu erstellen. Bitbucket behält alte Commits vielleicht noch eine Weile; der Support kann sie entfernen.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;zwerk</translation>
    </message>
    <message>
        <source>&amp;Keychain</source>
        <translation>&amp;Schlüsselbund</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Accounts without their secrets, the list of apps and history are kept in %1.</source>
        <translation>Konten ohne ihre Secrets, die Liste der Apps und der Verlauf liegen in %1.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Secrets aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Sidebar</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>App hinzufügen...</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Account: not signed in</source>
        <translation>Konto: nicht angemeldet</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignInPage</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bitbucket may have refused; try again or cancel.</source>
        <translation>Vielleicht hat Bitbucket abgelehnt; versuchen Sie es erneut, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy Sign-in Link</source>
        <translation>Anmelde-Link kopieren</translation>
    </message>
    <message>
        <source>For another browser or a private window</source>
        <translation>Für einen anderen Browser oder ein privates Fenster</translation>
    </message>
    <message>
        <source>Nothing came back?</source>
        <translation>Kam nichts zurück?</translation>
    </message>
    <message>
        <source>Use Another Callback URL</source>
        <translation>Andere Callback-URL verwenden</translation>
    </message>
    <message>
        <source>Sign out of Bitbucket in your browser, then press Open Again. Or copy the link into a private window.</source>
        <translation>Melden Sie sich im Browser von Bitbucket ab, und klicken Sie auf „Erneut öffnen“. Oder kopieren Sie den Link in ein privates Fenster.</translation>
    </message>
    <message>
        <source>Choose Grant access on the page that has been opened.</source>
        <translation>Wählen Sie auf der geöffneten Seite „Grant access“.</translation>
    </message>
    <message>
        <source>Waiting for your browser... %L1:%L2</source>
        <translation>Warten auf Ihren Browser... %L1:%L2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Press Copy Sign-in Link, and open it in a browser of this computer.</source>
        <translation>Ihr Browser ließ sich nicht öffnen. Klicken Sie auf „Anmelde-Link kopieren“, und öffnen Sie ihn in einem Browser dieses Computers.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignedOutNotice</name>
    <message>
        <source>Signed Out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>%1 ist auf diesem Computer abgemeldet.</translation>
    </message>
    <message>
        <source>Bitbucket may go on listing the consumer among the applications that you granted access to. You can revoke it there.</source>
        <translation>Bitbucket führt den Consumer möglicherweise weiter unter den Anwendungen auf, denen Sie Zugriff gewährt haben. Sie können ihn dort widerrufen.</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>Bitbucket öffnen</translation>
    </message>
</context>
<context>
    <name>windlass::ui::StepPage</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Schritt %L1 von %L2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WhatToConnectDialog</name>
    <message>
        <source>What to Connect</source>
        <translation>Was verbinden?</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln app(s). What to connect?</source>
        <translation>
            <numerusform>%1 enthält %Ln App. Was soll verbunden werden?</numerusform>
            <numerusform>%1 enthält %Ln Apps. Was soll verbunden werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps to add</source>
        <translation>Hinzuzufügende Apps</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;One repository, a folder each</source>
        <translation>&amp;Ein Repository, je ein Ordner</translation>
    </message>
    <message>
        <source>A &amp;repository each</source>
        <translation>Je ein &amp;Repository</translation>
    </message>
    <message>
        <source>&amp;Choose for each</source>
        <translation>Für jede &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privat</translation>
    </message>
    <message>
        <source>Add as One App</source>
        <translation>Als eine App hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tick an app.</source>
        <translation>Aktivieren Sie eine App.</translation>
    </message>
    <message>
        <source>Choose a workspace.</source>
        <translation>Wählen Sie einen Workspace.</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>Bis zum Push wird nichts erstellt.</translation>
    </message>
    <message>
        <source>Connect to Bitbucket to choose more.</source>
        <translation>Für mehr Auswahl mit Bitbucket verbinden.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceBox</name>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceDelegate</name>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspacePage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Auf Bitbucket öffnen</translation>
    </message>
    <message>
        <source>Push an App Here...</source>
        <translation>App hierher pushen...</translation>
    </message>
    <message>
        <source>Copy Clone Address</source>
        <translation>Klon-Adresse kopieren</translation>
    </message>
    <message>
        <source>Select a repository first.</source>
        <translation>Wählen Sie zuerst ein Repository aus.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AccountCard</name>
    <message>
        <source>This account is signed out. Sign in again.</source>
        <translation>Dieses Konto ist abgemeldet. Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Admission</name>
    <message>
        <source>Signing in is only for people in the catalog. %1</source>
        <translation>Nur Personen aus dem Katalog können sich anmelden. %1</translation>
    </message>
    <message>
        <source>Only people in the catalog may sign in and push, and the catalog cannot say now who you are: %1 Windlass goes on once it can.</source>
        <translation>Nur Personen aus dem Katalog dürfen sich anmelden und pushen, und der Katalog kann gerade nicht sagen, wer Sie sind: %1 Windlass macht weiter, sobald er es kann.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AllPages</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle.</source>
        <translation>Bitbuckets Liste führt im Kreis.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AppLock</name>
    <message>
        <source>Windlass cannot write to its profile folder. Check that the disk is not full and that the folder may be written.</source>
        <translation>Windlass kann nicht in seinen Profilordner schreiben. Prüfen Sie, ob der Datenträger voll ist und ob der Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Arrival</name>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>Abgebrochen. Auf Bitbucket ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Cancelled. Bitbucket could not be asked whether anything had arrived; press Continue Push to find out.</source>
        <translation>Abgebrochen. Ob etwas auf Bitbucket angekommen ist, ließ sich nicht feststellen; klicken Sie auf „Push fortsetzen“, um es herauszufinden.</translation>
    </message>
    <message>
        <source>The push was accepted, but %1 has moved on since. Look at it on Bitbucket.</source>
        <translation>Der Push wurde angenommen, aber %1 hat sich seitdem weiterbewegt. Sehen Sie auf Bitbucket nach.</translation>
    </message>
    <message>
        <source>Cancelled. Everything was sent, and Bitbucket may still be working on it; press Continue Push to find out.</source>
        <translation>Abgebrochen. Alles war gesendet, und Bitbucket arbeitet vielleicht noch daran; klicken Sie auf „Push fortsetzen“, um es herauszufinden.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::BranchNews</name>
    <message>
        <source>%1 on Bitbucket has files that do not come from this folder, so pushing would undo them. Nothing was changed. Push for review, or choose an empty repository.</source>
        <translation>%1 auf Bitbucket enthält Dateien, die nicht aus diesem Ordner stammen; ein Push würde sie rückgängig machen. Es wurde nichts geändert. Pushen Sie zum Review, oder wählen Sie ein leeres Repository.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new commit(s)</source>
        <translation>
            <numerusform>%Ln neuer Commit</numerusform>
            <numerusform>%Ln neue Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on Bitbucket has %2 that this folder does not have (%3).</source>
        <extracomment>%1: a branch, %2: &quot;3 new commits&quot;, %3: names of files</extracomment>
        <translation>%1 ist auf Bitbucket weiter als in diesem Ordner: %2 (%3).</translation>
    </message>
    <message>
        <source>The folder has no changes of its own, so it can be brought forward to them.</source>
        <translation>Der Ordner hat keine eigenen Änderungen und kann daher auf diesen Stand gebracht werden.</translation>
    </message>
    <message>
        <source>Pushing would undo them. Nothing was changed. Push for review, or get them with git first.</source>
        <translation>Ein Push würde das rückgängig machen. Es wurde nichts geändert. Pushen Sie zum Review, oder holen Sie den neuen Stand zuerst mit Git.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Branches</name>
    <message>
        <source>The repository has no branch %1. Choose one that is there.</source>
        <translation>Das Repository hat keinen Branch %1. Wählen Sie einen vorhandenen.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CheckUp</name>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pushen</translation>
    </message>
    <message>
        <source>Create repositories</source>
        <translation>Repositorys erstellen</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull-Requests</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConnectAccount</name>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No sign-in is running. Start it again.</source>
        <translation>Es läuft keine Anmeldung. Starten Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerEntry</name>
    <message>
        <source>Enter the consumer&apos;s key.</source>
        <translation>Geben Sie den Schlüssel des Consumers ein.</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the key. Put each into its own.</source>
        <translation>Schlüssel und Secret stehen beide im Feld des Schlüssels. Geben Sie jedes in sein eigenes Feld ein.</translation>
    </message>
    <message>
        <source>The key has blanks in it. Copy it again.</source>
        <translation>Der Schlüssel enthält Leerzeichen. Kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The key has quotation marks around it. Enter it without them.</source>
        <translation>Der Schlüssel steht in Anführungszeichen. Geben Sie ihn ohne sie ein.</translation>
    </message>
    <message>
        <source>Enter the consumer&apos;s secret.</source>
        <translation>Geben Sie das Secret des Consumers ein.</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the secret. Put each into its own.</source>
        <translation>Schlüssel und Secret stehen beide im Feld des Secrets. Geben Sie jedes in sein eigenes Feld ein.</translation>
    </message>
    <message>
        <source>The secret has blanks in it. Copy it again.</source>
        <translation>Das Secret enthält Leerzeichen. Kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The secret has quotation marks around it. Enter it without them.</source>
        <translation>Das Secret steht in Anführungszeichen. Geben Sie es ohne sie ein.</translation>
    </message>
    <message>
        <source>Key and secret are the same. Copy both again.</source>
        <translation>Schlüssel und Secret sind gleich. Kopieren Sie beide erneut.</translation>
    </message>
    <message>
        <source>Key and secret seem to be swapped: the secret is the longer one.</source>
        <translation>Schlüssel und Secret scheinen vertauscht zu sein: Das Secret ist das längere von beiden.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerPlan</name>
    <message>
        <source>Finds your entry in a catalog of people by your e-mail address.</source>
        <translation>Findet Ihren Eintrag in einem Personenkatalog anhand Ihrer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Shows who is signed in and which workspaces there are.</source>
        <translation>Zeigt, wer angemeldet ist und welche Workspaces es gibt.</translation>
    </message>
    <message>
        <source>Changes the account. Windlass never does that.</source>
        <translation>Ändert das Konto. Windlass tut das nie.</translation>
    </message>
    <message>
        <source>Lets the other program see who belongs to a workspace.</source>
        <translation>Lässt das andere Programm sehen, wer zu einem Workspace gehört.</translation>
    </message>
    <message>
        <source>Lets the other program change who belongs to a workspace.</source>
        <translation>Lässt das andere Programm ändern, wer zu einem Workspace gehört.</translation>
    </message>
    <message>
        <source>Shows the projects, so that a new repository can be put into one.</source>
        <translation>Zeigt die Projekte, damit ein neues Repository in eines davon gelegt werden kann.</translation>
    </message>
    <message>
        <source>Lets the other program create and change projects.</source>
        <translation>Lässt das andere Programm Projekte erstellen und ändern.</translation>
    </message>
    <message>
        <source>Lists the repositories and reads what is in them.</source>
        <translation>Listet die Repositorys auf und liest ihren Inhalt.</translation>
    </message>
    <message>
        <source>Pushes commits. Reading is part of it.</source>
        <translation>Pusht Commits. Lesen ist darin enthalten.</translation>
    </message>
    <message>
        <source>Creates repositories. Pushing is not part of it.</source>
        <translation>Erstellt Repositorys. Pushen ist darin nicht enthalten.</translation>
    </message>
    <message>
        <source>Deletes repositories. Windlass never does that.</source>
        <translation>Löscht Repositorys. Windlass tut das nie.</translation>
    </message>
    <message>
        <source>Finds the pull requests that are open.</source>
        <translation>Findet die offenen Pull-Requests.</translation>
    </message>
    <message>
        <source>Opens pull requests and comments on them.</source>
        <translation>Öffnet Pull-Requests und kommentiert sie.</translation>
    </message>
    <message>
        <source>Lets the other program hear of pushes.</source>
        <translation>Lässt das andere Programm von Pushes erfahren.</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to our Bitbucket workspace with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>Hallo, ich möchte mit Windlass generierte Apps in unseren Bitbucket-Workspace pushen. Dafür brauche ich einen OAuth-Consumer, den nur ein Administrator erstellen kann.</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to the Bitbucket workspace &quot;%1&quot; with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>Hallo, ich möchte mit Windlass generierte Apps in den Bitbucket-Workspace „%1“ pushen. Dafür brauche ich einen OAuth-Consumer, den nur ein Administrator erstellen kann.</translation>
    </message>
    <message>
        <source>1. Open %1 and press &quot;Add consumer&quot;.</source>
        <translation>1. Öffnen Sie %1, und klicken Sie auf „Add consumer“.</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and press &quot;Add consumer&quot;.</source>
        <translation>1. Öffnen Sie in den Einstellungen des Workspace „OAuth consumers“, und klicken Sie auf „Add consumer“.</translation>
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
        <translation>4. Aktivieren Sie „This is a private consumer“.</translation>
    </message>
    <message>
        <source>4. Leave &quot;This is a private consumer&quot; unticked.</source>
        <translation>4. Lassen Sie „This is a private consumer“ deaktiviert.</translation>
    </message>
    <message>
        <source>5. Permissions, no others:</source>
        <translation>5. Permissions, keine anderen:</translation>
    </message>
    <message>
        <source>6. Press Save, open the new consumer in the list, and send me its key and secret, please not by e-mail: the secret is like a password.</source>
        <translation>6. Klicken Sie auf „Save“, öffnen Sie den neuen Consumer in der Liste, und senden Sie mir Key und Secret, bitte nicht per E-Mail: Das Secret ist wie ein Passwort.</translation>
    </message>
    <message>
        <source>The consumer can do nothing by itself. Each person signs in with their own account and can do with it at most what they may do anyway.</source>
        <translation>Der Consumer kann von sich aus nichts tun. Jede Person meldet sich mit dem eigenen Konto an und kann damit höchstens das tun, was sie ohnehin darf.</translation>
    </message>
    <message>
        <source>Hello, Windlass lacks a permission of the OAuth consumer with the key %1. Only an administrator of its workspace can change that.</source>
        <translation>Hallo, Windlass fehlt eine Berechtigung des OAuth-Consumers mit dem Schlüssel %1. Das kann nur ein Administrator seines Workspace ändern.</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and there the consumer.</source>
        <translation>1. Öffnen Sie in den Einstellungen des Workspace „OAuth consumers“ und dort den Consumer.</translation>
    </message>
    <message>
        <source>2. Tick, besides what is ticked already: %1</source>
        <translation>2. Aktivieren Sie zusätzlich zu dem, was schon aktiviert ist: %1</translation>
    </message>
    <message>
        <source>3. Press Save.</source>
        <translation>3. Klicken Sie auf „Save“.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CreateRepository</name>
    <message>
        <source>There is already a repository with this name. Choose it, or take another name.</source>
        <translation>Es gibt bereits ein Repository mit diesem Namen. Wählen Sie es, oder nehmen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ForgetEverything</name>
    <message numerus="yes">
        <source>%Ln account(s) with their secrets</source>
        <translation>
            <numerusform>%Ln Konto mit seinen Secrets</numerusform>
            <numerusform>%Ln Konten mit ihren Secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Windlass has forgotten everything on this computer: %1, %2, lists, history and settings. The folders of your apps are as they were.</source>
        <extracomment>%1 is like &quot;2 accounts with their secrets&quot;, %2 like &quot;3 apps&quot;</extracomment>
        <translation>Windlass hat auf diesem Computer alles vergessen: %1, %2, Listen, Verlauf und Einstellungen. Die Ordner Ihrer Apps sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Handover</name>
    <message>
        <source>%1 needs a consumer with the callback URL %2.</source>
        <translation>%1 braucht einen Consumer mit der Callback-URL %2.</translation>
    </message>
    <message>
        <source>The consumer&apos;s callback URL is %1. %2 needs %3: change it in Bitbucket, then sign in again here with that one.</source>
        <translation>Die Callback-URL des Consumers ist %1. %2 braucht %3: Ändern Sie sie auf Bitbucket, und melden Sie sich hier damit erneut an.</translation>
    </message>
    <message>
        <source>%1 needs these boxes ticked: %2.</source>
        <translation>Für %1 müssen diese Kästchen aktiviert sein: %2.</translation>
    </message>
    <message>
        <source>The consumer lacks permissions that %1 needs. Tick in Bitbucket: %2.</source>
        <translation>Dem Consumer fehlen Berechtigungen, die %1 braucht. Aktivieren Sie auf Bitbucket: %2.</translation>
    </message>
    <message>
        <source>%1 is not ignored by git: a commit would take the secret along. Add it to .gitignore.</source>
        <translation>%1 wird von Git nicht ignoriert: Ein Commit würde das Secret mitnehmen. Nehmen Sie die Datei in .gitignore auf.</translation>
    </message>
    <message>
        <source>A consumer can be handed to amplication or backstage, not to &quot;%1&quot;.</source>
        <translation>Ein Consumer kann an amplication oder backstage weitergegeben werden, nicht an „%1“.</translation>
    </message>
    <message>
        <source>Git could not be asked whether it ignores %1, which has the secret. Look before you commit.</source>
        <translation>Git konnte nicht gefragt werden, ob es %1 mit dem Secret ignoriert. Sehen Sie vor einem Commit nach.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::LoadCatalog</name>
    <message>
        <source>No catalog is chosen. Choose one in Settings, People.</source>
        <translation>Es ist kein Katalog gewählt. Wählen Sie einen unter „Einstellungen, Personen“.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::NetworkSettings</name>
    <message>
        <source>%1 was reached, but it cannot answer now. Try again later.</source>
        <translation>%1 wurde erreicht, kann aber gerade nicht antworten. Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ObtainRepository</name>
    <message>
        <source>There is a repository %1 already, and it is not the one that the last push began. Choose it, or take another name.</source>
        <translation>Es gibt bereits ein Repository %1, und es ist nicht das, welches der letzte Push begonnen hat. Wählen Sie es, oder nehmen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::OutputReview</name>
    <message>
        <source>both changed it</source>
        <translation>beide haben es geändert</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>beide haben es hinzugefügt</translation>
    </message>
    <message>
        <source>people deleted it, the generator changed it</source>
        <translation>manuell gelöscht, vom Generator geändert</translation>
    </message>
    <message>
        <source>people changed it, the generator deleted it</source>
        <translation>manuell geändert, vom Generator gelöscht</translation>
    </message>
    <message>
        <source>a file here, a folder there</source>
        <translation>hier eine Datei, dort ein Ordner</translation>
    </message>
    <message>
        <source>a file here, a link there</source>
        <translation>hier eine Datei, dort ein Link</translation>
    </message>
    <message>
        <source>only the generator has it; people may have deleted it</source>
        <translation>nur der Generator hat es; vielleicht wurde es manuell gelöscht</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PeopleSettings</name>
    <message>
        <source>What is chosen in Settings, People cannot be read from %1. Choose it again.</source>
        <translation>Die Auswahl unter „Einstellungen, Personen“ kann nicht aus %1 gelesen werden. Treffen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Write each path in quotation marks, with a space between them.</source>
        <translation>Setzen Sie jeden Pfad in Anführungszeichen, mit einem Leerzeichen dazwischen.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishMany</name>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This app has no repository yet. Choose one for it.</source>
        <translation>Diese App hat noch kein Repository. Wählen Sie eines dafür.</translation>
    </message>
    <message>
        <source>This app is no longer in the list.</source>
        <translation>Diese App ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Another repository was chosen for this app since the list was made. Make the list again.</source>
        <translation>Seit die Liste erstellt wurde, wurde für diese App ein anderes Repository gewählt. Erstellen Sie die Liste neu.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProgress</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 von %Ln Datei</numerusform>
            <numerusform>%1 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %L1 s left</source>
        <translation>noch etwa %L1 s</translation>
    </message>
    <message>
        <source>about %L1 min left</source>
        <translation>noch etwa %L1 min</translation>
    </message>
    <message>
        <source>about %L1 h left</source>
        <translation>noch etwa %L1 h</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <translation>Warten...</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>Suche nach Secrets</translation>
    </message>
    <message>
        <source>Creating repository</source>
        <translation>Repository wird erstellt</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between numbers that stand in a row</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProject</name>
    <message>
        <source>The output that this repository was last generated with is gone, so each file that differs is a question. Files that only the repository has are kept.</source>
        <translation>Die Ausgabe, mit der dieses Repository zuletzt generiert wurde, ist nicht mehr da; daher ist über jede abweichende Datei zu entscheiden. Dateien, die nur das Repository hat, bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has all that the generator made.</source>
        <translation>Nichts zu pushen: %1 hat schon alles, was der Generator erzeugt hat.</translation>
    </message>
    <message numerus="yes">
        <source>People and the generator changed the same in %Ln file(s): %1. Nothing was sent. Decide whose work stays.</source>
        <translation>
            <numerusform>In %Ln Datei wurde dieselbe Stelle manuell und vom Generator geändert: %1. Es wurde nichts gesendet. Entscheiden Sie, was bleibt.</numerusform>
            <numerusform>In %Ln Dateien wurden dieselben Stellen manuell und vom Generator geändert: %1. Es wurde nichts gesendet. Entscheiden Sie, was bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has every file as it is here.</source>
        <translation>Nichts zu pushen: %1 hat schon jede Datei so, wie sie hier ist.</translation>
    </message>
    <message>
        <source>%1 holds work that does not come from here.</source>
        <translation>%1 enthält Arbeit, die nicht von hier stammt.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln new commit(s) of %1 now. There was nothing to push.</source>
        <translation>
            <numerusform>Der Ordner hat jetzt %Ln neuen Commit von %1. Es gab nichts zu pushen.</numerusform>
            <numerusform>Der Ordner hat jetzt %Ln neue Commits von %1. Es gab nichts zu pushen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The repository is created by the first push. There is nothing to compare with before.</source>
        <translation>Das Repository wird beim ersten Push erstellt. Vorher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Cancelled. The repository %1 was created; no files were sent.</source>
        <translation>Abgebrochen. Das Repository %1 wurde erstellt; es wurden keine Dateien gesendet.</translation>
    </message>
    <message>
        <source>%1 is empty, so this first push goes to %2 directly. Later ones open a pull request.</source>
        <translation>%1 ist leer, daher geht dieser erste Push direkt auf %2. Spätere öffnen einen Pull-Request.</translation>
    </message>
    <message>
        <source>%1 has refused a direct push before. Push for review if it does so again.</source>
        <translation>%1 hat schon einmal einen direkten Push abgelehnt. Pushen Sie zum Review, falls das wieder geschieht.</translation>
    </message>
    <message>
        <source>The folder and %1 have nothing in common: on %2 the app&apos;s files take the place of what is there.</source>
        <translation>Der Ordner und %1 haben nichts gemeinsam: Auf %2 ersetzen die Dateien der App, was dort ist.</translation>
    </message>
    <message>
        <source>%1 It starts again from %2.</source>
        <translation>%1 Er beginnt neu ab %2.</translation>
    </message>
    <message>
        <source>%1 This push goes to %2 instead.</source>
        <translation>%1 Dieser Push geht stattdessen auf %2.</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2.</source>
        <translation>Jemand hat dieselben Zeilen auf %1 geändert, in %2.</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2. Choose another branch for the review.</source>
        <translation>Jemand hat dieselben Zeilen auf %1 geändert, in %2. Wählen Sie einen anderen Branch für das Review.</translation>
    </message>
    <message>
        <source>Pull request #%1 goes to %2 now.</source>
        <translation>Der Pull-Request #%1 geht jetzt in %2.</translation>
    </message>
    <message>
        <source>The comment on the pull request could not be added: %1</source>
        <translation>Der Kommentar zum Pull-Request konnte nicht hinzugefügt werden: %1</translation>
    </message>
    <message>
        <source>Cancelled, but the push had already arrived: %1 is on %2 of %3.</source>
        <translation>Abgebrochen, aber der Push war schon angekommen: %1 ist auf %2 von %3.</translation>
    </message>
    <message>
        <source>The folder has changed while this push was waiting. Look at the changes again.</source>
        <translation>Der Ordner hat sich verändert, während dieser Push wartete. Sehen Sie sich die Änderungen erneut an.</translation>
    </message>
    <message>
        <source>The branch %1 of Amplication is continued.</source>
        <translation>Der Branch %1 von Amplication wird fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Rules keep %Ln file(s) as they are in the repository: %1.</source>
        <translation>
            <numerusform>Regeln lassen %Ln Datei, wie sie im Repository ist: %1.</numerusform>
            <numerusform>Regeln lassen %Ln Dateien, wie sie im Repository sind: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>Der Ordner hat sich geändert, seit seine Änderungen angezeigt wurden. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Somebody added commits to %1 after pull request #%2 was merged. They stay, and come with the next pull request.</source>
        <translation>Jemand hat nach dem Merge von Pull-Request #%2 Commits zu %1 hinzugefügt. Sie bleiben und kommen mit dem nächsten Pull-Request.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>Abgebrochen. Auf Bitbucket ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Meanwhile this app was linked to another repository, or its link was removed. This push went to %1 all the same.</source>
        <translation>Inzwischen wurde diese App mit einem anderen Repository verknüpft, oder ihre Verknüpfung wurde entfernt. Dieser Push ging trotzdem nach %1.</translation>
    </message>
    <message>
        <source>Only %1 has arrived on Bitbucket, and not what the generator made, for the next time. Press Continue Push to send the rest.</source>
        <translation>Nur %1 ist auf Bitbucket angekommen, nicht aber das, was der Generator erzeugt hat, für das nächste Mal. Klicken Sie auf „Push fortsetzen“, um den Rest zu senden.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Readme</name>
    <message>
        <source>There are no commits yet.</source>
        <translation>Es gibt noch keine Commits.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::RepositoryCheck</name>
    <message>
        <source>Bitbucket&apos;s answer leads to another server (%1). Nothing was sent there.</source>
        <translation>Bitbuckets Antwort führt zu einem anderen Server (%1). Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 was private when it was chosen and is public now. Choose it again if that is intended; nothing was sent.</source>
        <translation>%1 war privat, als es gewählt wurde, und ist jetzt öffentlich. Wählen Sie es erneut, falls das so gewollt ist; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Bitbucket made %1 with another visibility than was asked for. Nothing was sent; look at its settings on Bitbucket.</source>
        <translation>Bitbucket hat %1 mit einer anderen Sichtbarkeit als gewünscht erstellt. Es wurde nichts gesendet; prüfen Sie seine Einstellungen auf Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ResolverOffer</name>
    <message>
        <source>The resolvers cannot be kept for Settings, People: %1 cannot be written.</source>
        <translation>Die Resolver können nicht für „Einstellungen, Personen“ gespeichert werden: %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewBranch</name>
    <message>
        <source>Every branch like %1 is taken. Type a name for another.</source>
        <translation>Jeder Branch wie %1 ist vergeben. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Pull request #%1 from %2 was declined.</source>
        <translation>Der Pull-Request #%1 von %2 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Somebody deleted the branch %1 on Bitbucket.</source>
        <translation>Jemand hat den Branch %1 auf Bitbucket gelöscht.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewStanding</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gemergt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>in unbekanntem Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) passed</source>
        <translation>
            <numerusform>%Ln Build erfolgreich</numerusform>
            <numerusform>%Ln Builds erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) failed</source>
        <translation>
            <numerusform>%Ln Build fehlgeschlagen</numerusform>
            <numerusform>%Ln Builds fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) running</source>
        <translation>
            <numerusform>%Ln Build läuft</numerusform>
            <numerusform>%Ln Builds laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Niemand ist angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>No account &quot;%1&quot; is signed in. See &quot;windlass accounts&quot;.</source>
        <translation>Es ist kein Konto „%1“ angemeldet. Siehe „windlass accounts“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed in through several consumers. Add @ and the consumer&apos;s key.</source>
        <translation>„%1“ ist über mehrere Consumer angemeldet. Ergänzen Sie @ und den Schlüssel des Consumers.</translation>
    </message>
    <message>
        <source>The account of this app is signed out. Sign in again.</source>
        <translation>Das Konto dieser App ist abgemeldet. Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::SettingsFile</name>
    <message>
        <source>The settings cannot be written to %1. Check that its folder may be written and that the disk is not full.</source>
        <translation>Die Einstellungen können nicht nach %1 geschrieben werden. Prüfen Sie, ob der Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::UnwrittenStep</name>
    <message>
        <source>The repository was created; no files were sent.</source>
        <translation>Das Repository wurde erstellt; es wurden keine Dateien gesendet.</translation>
    </message>
    <message>
        <source>The files were sent, but it was not checked whether they arrived.</source>
        <translation>Die Dateien wurden gesendet, aber es wurde nicht geprüft, ob sie angekommen sind.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket, but that could not be written down.</source>
        <translation>Der Push ist auf Bitbucket angekommen, aber das konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket; no pull request was opened.</source>
        <translation>Der Push ist auf Bitbucket angekommen; es wurde kein Pull-Request geöffnet.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket and its pull request is open.</source>
        <translation>Der Push ist auf Bitbucket angekommen, und sein Pull-Request ist offen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 %2 Then push again; it goes on from here.</source>
        <extracomment>%1: what is done, %2: why no more; both are sentences</extracomment>
        <translation>%1 %2 Pushen Sie dann erneut; es geht von hier aus weiter.</translation>
    </message>
</context>
</TS>
