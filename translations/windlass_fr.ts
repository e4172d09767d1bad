<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>windlass::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language itself.</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>windlass::PracticeWorld</name>
    <message>
        <source>Windlass could not be started a second time.</source>
        <translation>Windlass n’a pas pu être lancé une seconde fois.</translation>
    </message>
    <message>
        <source>The practice server is not here. It comes with the source of Windlass.</source>
        <translation>Le serveur d’entraînement est absent. Il est fourni avec le code source de Windlass.</translation>
    </message>
    <message>
        <source>The sample app could not be copied. Build Windlass again, and see that there is room on the disk.</source>
        <translation>L’application d’exemple n’a pas pu être copiée. Recompilez Windlass, et vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>The practice server did not start. Build Windlass again, and see that git is installed.</source>
        <translation>Le serveur d’entraînement n’a pas démarré. Recompilez Windlass, et vérifiez que git est installé.</translation>
    </message>
</context>
<context>
    <name>windlass::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made or written.</source>
        <translation>Impossible de créer le dossier de profil %1 ou d’y écrire.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed. Check that it may be written.</source>
        <translation>Impossible de supprimer le dossier %1. Vérifiez qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed. Check that its folder may be written.</source>
        <translation>Impossible de supprimer le fichier %1. Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link, or belongs to somebody else. Replace it by a folder of your own.</source>
        <translation>Le dossier de profil %1 est un lien, ou appartient à quelqu’un d’autre. Remplacez-le par un dossier à vous.</translation>
    </message>
</context>
<context>
    <name>windlass::ProxyChoice</name>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy. Write its name and its port, like proxy.example.com:8080.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un proxy. Indiquez son nom et son port, par exemple proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Enter the address of the proxy, like proxy.example.com:8080.</source>
        <translation>Saisissez l’adresse du proxy, par exemple proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out. Windlass does not sign in at a proxy of your own; the system&apos;s proxy may ask for them.</source>
        <translation>N’indiquez ni nom d’utilisateur ni mot de passe. Windlass ne s’authentifie pas auprès d’un proxy que vous indiquez&#xa0;; le proxy du système peut les demander.</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Write it behind the name, like %1:8080.</source>
        <translation>Il manque le port du proxy. Indiquez-le après le nom, par exemple %1:8080.</translation>
    </message>
</context>
<context>
    <name>windlass::Refusal</name>
    <message>
        <source>This branch takes no direct pushes from you: a branch restriction of the repository forbids it. Push for review instead, or ask an administrator of the repository.</source>
        <translation>Cette branche n’accepte pas vos push directs&#xa0;: une restriction de branche du dépôt l’interdit. Poussez plutôt pour revue, ou adressez-vous à un administrateur du dépôt.</translation>
    </message>
    <message>
        <source>The repository has reached the 4 GB that Bitbucket allows and takes no more. Its owner has to make it smaller; see its settings on Bitbucket.</source>
        <translation>Le dépôt a atteint les 4&#xa0;Go autorisés par Bitbucket et n’accepte plus rien. Son propriétaire doit le réduire&#xa0;; consultez ses paramètres sur Bitbucket.</translation>
    </message>
    <message>
        <source>This push is larger than the 3.5 GB that Bitbucket takes at once. Leave large files out, then push again.</source>
        <translation>Ce push dépasse les 3,5&#xa0;Go que Bitbucket accepte en une fois. Excluez les gros fichiers, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>A file in this push is larger than Bitbucket takes. Leave it out, then push again.</source>
        <translation>Un fichier de ce push dépasse la taille acceptée par Bitbucket. Excluez-le, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>The server found a secret in these files and took nothing. Take it out of the files and of the commits, and revoke it if anybody else may have seen it.</source>
        <translation>Le serveur a trouvé un secret dans ces fichiers et n’a rien accepté. Retirez-le des fichiers et des commits, et révoquez-le si quelqu’un d’autre a pu le voir.</translation>
    </message>
    <message>
        <source>The repository takes only commits whose author it knows. Set user.name and user.email of git to those of your Bitbucket account; commits that are made already keep their author.</source>
        <translation>Le dépôt n’accepte que les commits dont il connaît l’auteur. Réglez user.name et user.email de git sur ceux de votre compte Bitbucket&#xa0;; les commits déjà créés gardent leur auteur.</translation>
    </message>
    <message>
        <source>The repository takes signed commits only, and Windlass does not sign. Push with git, or ask an administrator to lift the rule for this branch.</source>
        <translation>Le dépôt n’accepte que les commits signés, et Windlass ne signe pas. Poussez avec git, ou demandez à un administrateur de lever la règle pour cette branche.</translation>
    </message>
    <message>
        <source>The repository wants commit messages of a certain form. Change the message to what the server asks for, and push again.</source>
        <translation>Le dépôt exige une certaine forme pour les messages de commit. Adaptez le message à ce que demande le serveur, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>The repository does not take a branch of this name. Choose another branch.</source>
        <translation>Le dépôt n’accepte pas de branche de ce nom. Choisissez une autre branche.</translation>
    </message>
    <message>
        <source>A branch of a similar name stands in the way on the server: with &quot;a&quot; there can be no &quot;a/b&quot;. Choose another branch.</source>
        <translation>Une branche au nom voisin fait obstacle sur le serveur&#xa0;: avec «&#xa0;a&#xa0;», il ne peut pas y avoir de «&#xa0;a/b&#xa0;». Choisissez une autre branche.</translation>
    </message>
    <message>
        <source>The server misses files of Git LFS, or they are locked by somebody. Windlass does not handle LFS; push with git.</source>
        <translation>Il manque au serveur des fichiers Git LFS, ou quelqu’un les a verrouillés. Windlass ne gère pas LFS&#xa0;; poussez avec git.</translation>
    </message>
    <message>
        <source>The repository is read-only at the moment. Look at its settings and at the plan of the workspace on Bitbucket.</source>
        <translation>Le dépôt est en lecture seule pour le moment. Consultez ses paramètres et le forfait de l’espace de travail sur Bitbucket.</translation>
    </message>
    <message>
        <source>The server found an old commit or tree of this repository malformed and refuses it. &quot;git fsck&quot; in the folder tells which one.</source>
        <translation>Le serveur a trouvé dans ce dépôt un ancien commit ou arbre mal formé et le refuse. «&#xa0;git fsck&#xa0;» dans le dossier indique lequel.</translation>
    </message>
    <message>
        <source>The server could not store the files. Try again later.</source>
        <translation>Le serveur n’a pas pu enregistrer les fichiers. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server could not read what was sent. Try again; if that does not help, &quot;git fsck&quot; in the folder tells whether the repository is damaged.</source>
        <translation>Le serveur n’a pas pu lire ce qui a été envoyé. Réessayez&#xa0;; si cela ne suffit pas, «&#xa0;git fsck&#xa0;» dans le dossier indique si le dépôt est endommagé.</translation>
    </message>
    <message>
        <source>The repository in this folder has only a part of its history, which the server does not take. Get the rest by &quot;git fetch --unshallow&quot;, then push again.</source>
        <translation>Le dépôt de ce dossier ne contient qu’une partie de son historique, ce que le serveur n’accepte pas. Récupérez le reste avec «&#xa0;git fetch --unshallow&#xa0;», puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>The server does not let anybody change this branch by a push. Look at the repository on Bitbucket.</source>
        <translation>Le serveur ne laisse personne modifier cette branche par un push. Consultez le dépôt sur Bitbucket.</translation>
    </message>
    <message>
        <source>A rule of the repository refused the push. What it says stands below; an administrator of the repository can change it.</source>
        <translation>Une règle du dépôt a refusé le push. Son texte figure ci-dessous&#xa0;; un administrateur du dépôt peut la modifier.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Sign in again, then repeat.</source>
        <translation>Le serveur n’a pas accepté la connexion. Reconnectez-vous, puis recommencez.</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so its repositories are read-only. Its administrator has to change the plan or the users.</source>
        <translation>L’espace de travail a plus d’utilisateurs que son forfait n’en permet, ses dépôts sont donc en lecture seule. Son administrateur doit changer de forfait ou revoir les utilisateurs.</translation>
    </message>
    <message>
        <source>The server refuses because of the workspace&apos;s plan or its limits. Look at the plan of the workspace.</source>
        <translation>Le serveur refuse à cause du forfait de l’espace de travail ou de ses limites. Consultez le forfait de l’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace can be reached from certain networks only, and yours is not among them. Use its network or VPN, or ask its administrator.</source>
        <translation>L’espace de travail n’est accessible que depuis certains réseaux, et le vôtre n’en fait pas partie. Utilisez son réseau ou son VPN, ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The workspace demands two-step verification. Switch it on in your Atlassian account, then try again.</source>
        <translation>L’espace de travail exige la vérification en deux étapes. Activez-la dans votre compte Atlassian, puis réessayez.</translation>
    </message>
    <message>
        <source>You have no right to do this in the repository. Ask its owner for write access.</source>
        <translation>Vous n’avez pas le droit de faire cela dans ce dépôt. Demandez un accès en écriture à son propriétaire.</translation>
    </message>
    <message>
        <source>The server does not know this repository, or does not show it to you. Check its name and your access.</source>
        <translation>Le serveur ne connaît pas ce dépôt ou ne vous le montre pas. Vérifiez son nom et votre accès.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>Le proxy de ce réseau exige sa propre authentification. Saisissez-la dans les paramètres du système.</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way to it, wants to know the size of a push beforehand. Ask whoever runs it to allow chunked requests.</source>
        <translation>Le serveur, ou un proxy sur le chemin, veut connaître à l’avance la taille d’un push. Demandez à la personne qui le gère d’autoriser les requêtes fragmentées (chunked).</translation>
    </message>
    <message>
        <source>The server refuses this much at once. Take large files out, then try again.</source>
        <translation>Le serveur refuse autant de données en une fois. Excluez les gros fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>The server asks for a pause: there were too many requests. Wait some minutes, then try again.</source>
        <translation>Le serveur demande une pause&#xa0;: il y a eu trop de requêtes. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Bitbucket is being maintained at the moment. Try again later; status.atlassian.com tells how long it may take.</source>
        <translation>Bitbucket est en maintenance. Réessayez plus tard&#xa0;; status.atlassian.com indique la durée prévue.</translation>
    </message>
    <message>
        <source>There is already a repository with this name.</source>
        <translation>Il existe déjà un dépôt de ce nom.</translation>
    </message>
    <message>
        <source>The workspace allows private repositories only. Tick Private.</source>
        <translation>L’espace de travail n’autorise que les dépôts privés. Cochez Privé.</translation>
    </message>
    <message>
        <source>The workspace has no such project, or it must be named. Choose a project.</source>
        <translation>L’espace de travail n’a pas de tel projet, ou il faut l’indiquer. Choisissez un projet.</translation>
    </message>
    <message>
        <source>Bitbucket does not take this name. Choose a shorter one of letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Bitbucket n’accepte pas ce nom. Choisissez-en un plus court, formé de lettres, de chiffres et des signes «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to merge: the two branches are the same.</source>
        <translation>Il n’y a rien à fusionner&#xa0;: les deux branches sont identiques.</translation>
    </message>
    <message>
        <source>Bitbucket does not have the branch that the pull request names.</source>
        <translation>Bitbucket n’a pas la branche indiquée dans la pull request.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept one of the reviewers. The author of a pull request cannot review it.</source>
        <translation>Bitbucket n’accepte pas l’un des relecteurs. L’auteur d’une pull request ne peut pas la relire.</translation>
    </message>
    <message>
        <source>This account may not create repositories in the workspace. Ask its administrator, or choose a repository that exists.</source>
        <translation>Ce compte n’est pas autorisé à créer des dépôts dans l’espace de travail. Adressez-vous à son administrateur, ou choisissez un dépôt existant.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket n’accepte pas la connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so nothing can be changed in it. Its administrator has to change the plan or the users.</source>
        <translation>L’espace de travail a plus d’utilisateurs que son forfait n’en permet, rien ne peut donc y être modifié. Son administrateur doit changer de forfait ou revoir les utilisateurs.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>Le forfait de l’espace de travail ne le permet pas.</translation>
    </message>
    <message>
        <source>This account may not do that. Ask an administrator of the workspace.</source>
        <translation>Ce compte n’y est pas autorisé. Adressez-vous à un administrateur de l’espace de travail.</translation>
    </message>
    <message>
        <source>Bitbucket does not have this, or this account may not see it.</source>
        <translation>Bitbucket n’a pas cet élément, ou ce compte n’est pas autorisé à le voir.</translation>
    </message>
    <message>
        <source>Bitbucket already has this.</source>
        <translation>Bitbucket a déjà cet élément.</translation>
    </message>
    <message>
        <source>Bitbucket has closed this workspace. Its administrator can ask the support of Atlassian why.</source>
        <translation>Bitbucket a fermé cet espace de travail. Son administrateur peut en demander la raison à l’assistance d’Atlassian.</translation>
    </message>
    <message>
        <source>Bitbucket no longer offers this.</source>
        <translation>Bitbucket ne propose plus cette fonction.</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket n’accepte plus de requêtes pour un moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Bitbucket took too long for this and gave up. Try again later.</source>
        <translation>Bitbucket a mis trop de temps et a abandonné. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing is lost.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Make room, then try again; nothing is lost.</source>
        <translation>Votre quota de disque est épuisé. Libérez de la place, puis réessayez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The folder lies on a medium that cannot be written to. Copy it elsewhere, and add the copy.</source>
        <translation>Le dossier se trouve sur un support protégé en écriture. Copiez-le ailleurs, puis ajoutez la copie.</translation>
    </message>
    <message>
        <source>A file could not be read or written because of its permissions. Check your rights to the folder, then try again.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit à cause de ses droits d’accès. Vérifiez vos droits sur le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The system has no more files to give to this program. Close other programs, then try again.</source>
        <translation>Le système ne peut plus ouvrir de fichiers pour ce programme. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>A path in the folder is too long for git. Rename it, then try again.</source>
        <translation>Un chemin du dossier est trop long pour git. Renommez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The repository in this folder is damaged. &quot;git fsck&quot; tells more; a fresh clone with the files copied over it helps.</source>
        <translation>Le dépôt de ce dossier est endommagé. «&#xa0;git fsck&#xa0;» en dit plus&#xa0;; un nouveau clone avec les fichiers copiés par-dessus y remédie.</translation>
    </message>
    <message>
        <source>The configuration of git cannot be read. The details name the file and the line; mend it, then try again.</source>
        <translation>La configuration de git est illisible. Les détails indiquent le fichier et la ligne&#xa0;; corrigez-la, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::ServerAddress</name>
    <message>
        <source>The address of a server has no user name or password in it. Write it like https://bitbucket.org.</source>
        <translation>L’adresse d’un serveur ne contient ni nom d’utilisateur ni mot de passe. Écrivez-la comme https://bitbucket.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server. Write it like https://bitbucket.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur. Écrivez-la comme https://bitbucket.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not encrypted. Plain http is accepted only for this computer; use https.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas chiffrée. Le http simple n’est accepté que pour cet ordinateur&#xa0;; utilisez https.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackAddress</name>
    <message>
        <source>&quot;%1&quot; cannot be used as callback. It must be an http address of this computer, like http://localhost:34107/callback.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir d’URL de callback. Il faut une adresse http de cet ordinateur, comme http://localhost:34107/callback.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackJudge</name>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>This request cannot be understood.</source>
        <translation>Cette requête n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>This address can only be opened.</source>
        <translation>Cette adresse peut seulement être ouverte.</translation>
    </message>
    <message>
        <source>This page does not belong to the running sign-in. Return to Windlass.</source>
        <translation>Cette page n’appartient pas à la connexion en cours. Revenez à Windlass.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Sign-in was refused. You can close this page.</source>
        <translation>La connexion a été refusée. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Accès accordé</translation>
    </message>
    <message>
        <source>Return to Windlass to finish. You can close this page.</source>
        <translation>Revenez à Windlass pour terminer. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>This is not the address of the callback, which begins with %1. Copy all of the address that the browser ended on. If that one begins differently, the consumer has another callback URL than the one entered here.</source>
        <translation>Ce n’est pas l’adresse de callback, qui commence par %1. Copiez toute l’adresse sur laquelle le navigateur s’est arrêté. Si elle commence autrement, l’URL de callback du consommateur diffère de celle saisie ici.</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of the address that the browser ended on.</source>
        <translation>Cette adresse est incomplète. Copiez toute l’adresse sur laquelle le navigateur s’est arrêté.</translation>
    </message>
    <message>
        <source>This address does not belong to the running sign-in. Copy the one of the page that was opened last.</source>
        <translation>Cette adresse n’appartient pas à la connexion en cours. Copiez celle de la dernière page ouverte.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackPage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot;; for the browser.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainDoctor</name>
    <message>
        <source>The keychain is still starting. Wait a moment and try again.</source>
        <translation>Le trousseau est encore en cours de démarrage. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no keychain. Install and start one (for example GNOME Keyring, KWallet or KeePassXC), then try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>Il n’y a pas de trousseau. Installez-en un et démarrez-le (par exemple GNOME Keyring, KWallet ou KeePassXC), puis réessayez, ou laissez Windlass garder la connexion jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, which often is the one you log in with.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le avec son mot de passe, souvent celui de votre session.</translation>
    </message>
    <message>
        <source>The keychain was never set up. Unlock it once and choose a password for it, or let Windlass keep the sign-in until you quit.</source>
        <translation>Le trousseau n’a jamais été configuré. Déverrouillez-le une fois et choisissez-lui un mot de passe, ou laissez Windlass garder la connexion jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The keychain does not answer. A question for its password may be hidden behind another window; otherwise log out and in again.</source>
        <translation>Le trousseau ne répond pas. Une demande de mot de passe est peut-être cachée derrière une autre fenêtre&#xa0;; sinon, fermez et rouvrez votre session.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory. The sign-in ends with Windlass.</source>
        <translation>Les secrets sont gardés en mémoire. La connexion prend fin avec Windlass.</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>%1 (unlocked)</source>
        <extracomment>%1 is the name of a keychain, such as GNOME Keyring</extracomment>
        <translation>%1 (déverrouillé)</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <extracomment>%1 is the name of a keychain</extracomment>
        <translation>%1 (verrouillé)</translation>
    </message>
    <message>
        <source>The keychain does not give back what was stored in it. Let Windlass keep the sign-in until you quit.</source>
        <translation>Le trousseau ne restitue pas ce qui y a été enregistré. Laissez Windlass garder la connexion jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>The keychain was not unlocked. Try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>Le trousseau n’a pas été déverrouillé. Réessayez, ou laissez Windlass garder la connexion jusqu’à la fermeture.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainStore</name>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Start it (for example GNOME Keyring or KWallet) and try again, or start Windlass with --secret-store memory.</source>
        <translation>Le trousseau de cet ordinateur est inutilisable. Démarrez-le (par exemple GNOME Keyring ou KWallet) et réessayez, ou lancez Windlass avec --secret-store memory.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or start Windlass with --secret-store memory.</source>
        <translation>Le trousseau ne répond pas. Réessayez, ou lancez Windlass avec --secret-store memory.</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>trousseau du système</translation>
    </message>
</context>
<context>
    <name>windlass::auth::LoopbackReplyHandler</name>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Cette requête est trop longue.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SecretStore</name>
    <message>
        <source>memory only, forgotten when Windlass ends</source>
        <translation>mémoire seulement, oublié à la fermeture de Windlass</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SignIn</name>
    <message>
        <source>Bitbucket&apos;s answer to the sign-in cannot be understood. A proxy or a hotel network may stand in between. Try again.</source>
        <translation>La réponse de Bitbucket à la connexion n’est pas compréhensible. Un proxy ou un réseau d’hôtel s’interpose peut-être. Réessayez.</translation>
    </message>
    <message>
        <source>Bitbucket cannot sign anybody in at the moment. Try again later.</source>
        <translation>Bitbucket ne peut connecter personne pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket n’accepte plus de requêtes pour un moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Bitbucket did not answer in time. Try again.</source>
        <translation>Bitbucket n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the key and secret. Compare both with the consumer&apos;s page on Bitbucket and try again.</source>
        <translation>Bitbucket n’accepte pas la clé et le secret. Comparez-les avec la page du consommateur sur Bitbucket, puis réessayez.</translation>
    </message>
    <message>
        <source>Bitbucket refused the request. Check that the consumer has a callback URL and that it is the one entered here.</source>
        <translation>Bitbucket a refusé la requête. Vérifiez que le consommateur a une URL de callback et que c’est bien celle saisie ici.</translation>
    </message>
    <message>
        <source>Bitbucket did not accept the sign-in. Start it again.</source>
        <translation>Bitbucket n’a pas accepté la connexion. Recommencez-la.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Bitbucket cannot be reached. Check the connection and try again.</source>
        <translation>Bitbucket est injoignable. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The secure connection to Bitbucket was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>La connexion sécurisée à Bitbucket a été refusée, car son certificat n’est pas digne de confiance. La requête n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Another program uses the address %1. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <translation>Un autre programme utilise l’adresse %1. Fermez-le et réessayez, ou saisissez une autre URL de callback du consommateur&#xa0;; le navigateur n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; uses the address %2. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is the name of a program, %2 an address</extracomment>
        <translation>Le programme «&#xa0;%1&#xa0;» utilise l’adresse %2. Fermez-le et réessayez, ou saisissez une autre URL de callback du consommateur&#xa0;; le navigateur n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Access was denied in the browser. Sign in again and choose to grant access.</source>
        <translation>L’accès a été refusé dans le navigateur. Reconnectez-vous et choisissez Grant access.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time. Check that the key is right and that the consumer&apos;s callback URL is %1, then sign in again.</source>
        <translation>Aucune réponse n’est venue du navigateur à temps. Vérifiez que la clé est correcte et que l’URL de callback du consommateur est %1, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Bitbucket no longer accepts this sign-in, or the consumer&apos;s key or secret was changed. Sign in again.</source>
        <translation>Bitbucket n’accepte plus cette connexion, ou la clé ou le secret du consommateur a changé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The system keeps the port of %1 for itself, as it does with those below 1024. Enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Le système garde pour lui le port de %1, comme tous ceux au-dessous de 1024. Saisissez une autre URL de callback du consommateur&#xa0;; le navigateur n’a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::TokenKeeper</name>
    <message>
        <source>The sign-in cannot be renewed because another Windlass is busy with it. Close it and try again.</source>
        <translation>La connexion ne peut pas être renouvelée, car un autre Windlass s’en occupe. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account. Sign in again.</source>
        <translation>Aucune connexion n’est enregistrée pour ce compte. Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Client</name>
    <message>
        <source>Bitbucket did not say whether the branch is there. The repository may be gone, or a proxy or hotel network stands in between. Try again.</source>
        <translation>Bitbucket n’a pas indiqué si la branche existe. Le dépôt a peut-être disparu, ou un proxy ou un réseau d’hôtel s’interpose. Réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Error</name>
    <message>
        <source>Bitbucket did not accept the request.</source>
        <translation>Bitbucket n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bitbucket did not accept this: %1</source>
        <translation>Bitbucket n’a pas accepté ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Windlass asks again at %1.</source>
        <translation>Bitbucket n’accepte plus de requêtes pour un moment. Windlass redemandera à %1.</translation>
    </message>
    <message>
        <source>Bitbucket has a problem at the moment. Try again later.</source>
        <translation>Bitbucket rencontre un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>La réponse de Bitbucket n’est pas compréhensible. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Permissions</name>
    <message>
        <source>Bitbucket says that the consumer does not allow this, although its permissions seem to be enough. Check the permissions.</source>
        <translation>D’après Bitbucket, le consommateur ne le permet pas, alors que ses autorisations semblent suffisantes. Vérifiez les autorisations.</translation>
    </message>
    <message>
        <source>The consumer does not allow this. Open it on Bitbucket, tick %1 and press Save. Then check the permissions, or sign in again.</source>
        <extracomment>%1 is one or more boxes of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>Le consommateur ne le permet pas. Ouvrez-le sur Bitbucket, cochez %1 et cliquez sur Save. Vérifiez ensuite les autorisations, ou reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Reply</name>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>La réponse de Bitbucket n’est pas compréhensible. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::WorkspaceAddress</name>
    <message>
        <source>There is no workspace in this address. Open the workspace on Bitbucket and copy the address from there.</source>
        <translation>Cette adresse ne contient pas d’espace de travail. Ouvrez l’espace de travail sur Bitbucket et copiez-y l’adresse.</translation>
    </message>
    <message>
        <source>%1 is a Bitbucket Data Center. Windlass works with Bitbucket Cloud only, which is at bitbucket.org.</source>
        <translation>%1 est un Bitbucket Data Center. Windlass ne fonctionne qu’avec Bitbucket Cloud, sur bitbucket.org.</translation>
    </message>
    <message>
        <source>This address belongs to %1. Give a workspace at %2, or its address.</source>
        <translation>Cette adresse appartient à %1. Indiquez un espace de travail sur %2, ou son adresse.</translation>
    </message>
    <message>
        <source>This is neither a workspace nor an address. A workspace&apos;s name in addresses has letters, digits, hyphens and underscores.</source>
        <translation>Ce n’est ni un espace de travail ni une adresse. Dans les adresses, le nom d’un espace de travail se compose de lettres, de chiffres, de traits d’union et de tirets bas.</translation>
    </message>
    <message>
        <source>Enter the workspace, or any address of it on Bitbucket.</source>
        <translation>Saisissez l’espace de travail, ou n’importe laquelle de ses adresses sur Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Allowance</name>
    <message>
        <source>--allow knows no finding &quot;%1&quot;. There are: %2.</source>
        <translation>--allow ne connaît pas le constat «&#xa0;%1&#xa0;». Existants&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::CheckUpCommand</name>
    <message>
        <source>--report needs the name of a file.</source>
        <translation>--report exige le nom d’un fichier.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Give another name.</source>
        <translation>Impossible d’écrire le rapport dans %1. Indiquez un autre nom.</translation>
    </message>
    <message>
        <source>The report is in %1. Read it before you give it away.</source>
        <translation>Le rapport se trouve dans %1. Lisez-le avant de le communiquer.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Connecté en tant que %1 (%2).</translation>
    </message>
    <message>
        <source>Workspaces: none</source>
        <translation>Espaces de travail&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>Espaces de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1&#xa0;: oui</translation>
    </message>
    <message>
        <source>%1: no. Open the consumer, tick %2, press Save, then check again.</source>
        <translation>%1&#xa0;: non. Ouvrez le consommateur, cochez %2, cliquez sur Save, puis vérifiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Command</name>
    <message>
        <source>&quot;windlass check-up&quot; shows all that the consumer allows.</source>
        <translation>«&#xa0;windlass check-up&#xa0;» montre tout ce que permet le consommateur.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::HandoverCommand</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1 (déjà correct)</translation>
    </message>
    <message>
        <source>--variables goes with backstage.</source>
        <translation>--variables va avec backstage.</translation>
    </message>
    <message>
        <source>--key is for a consumer of no account; it does not go with --account.</source>
        <translation>--key sert à un consommateur sans compte&#xa0;; il ne va pas avec --account.</translation>
    </message>
    <message>
        <source>With --key the consumer&apos;s secret must be in WINDLASS_CONSUMER_SECRET.</source>
        <translation>Avec --key, le secret du consommateur doit se trouver dans WINDLASS_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>Le secret de ce consommateur n’est plus conservé ici. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>Il n’y avait rien à écrire.</translation>
    </message>
    <message>
        <source>What is left to do:</source>
        <translation>Ce qu’il reste à faire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>windlass::cli::ImportCommand</name>
    <message>
        <source>A consumer of %1, with its secret</source>
        <translation>Un consommateur de %1, avec son secret</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Callback URL: %1</source>
        <translation>URL de callback&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resolvers: %1</source>
        <translation>Résolveurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings, People offers to take these resolvers over.</source>
        <translation>La page Paramètres, Personnes propose de reprendre ces résolveurs.</translation>
    </message>
    <message>
        <source>Sign in through it with: windlass login --from %1</source>
        <translation>Pour vous connecter avec lui&#xa0;: windlass login --from %1</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Invocation</name>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language est l’un de %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile exige le nom d’un dossier.</translation>
    </message>
    <message>
        <source>--secret-store is either keychain or memory, not &quot;%1&quot;.</source>
        <translation>--secret-store vaut keychain ou memory, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical, not &quot;%1&quot;.</source>
        <translation>--log-level vaut debug, info, warning ou critical, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 goes with a command. See windlass --help.</source>
        <translation>--%1 va avec une commande. Voir windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has no option --%2. See windlass --help.</source>
        <translation>«&#xa0;windlass %1&#xa0;» n’a pas d’option --%2. Voir windlass --help.</translation>
    </message>
    <message>
        <source>Only one folder can be opened. See windlass --help.</source>
        <translation>Un seul dossier peut être ouvert. Voir windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; lacks an argument. See windlass --help.</source>
        <translation>Il manque un argument à «&#xa0;windlass %1&#xa0;». Voir windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has an argument too many: &quot;%2&quot;. See windlass --help.</source>
        <translation>«&#xa0;windlass %1&#xa0;» a un argument de trop&#xa0;: «&#xa0;%2&#xa0;». Voir windlass --help.</translation>
    </message>
    <message>
        <source>%1. See windlass --help.</source>
        <translation>%1. Voir windlass --help.</translation>
    </message>
    <message>
        <source>--practice has servers, a profile and a place for secrets of its own. Leave --%1 out.</source>
        <translation>--practice a ses propres serveurs, son profil et son emplacement pour les secrets. N’indiquez pas --%1.</translation>
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
        <translation>Windlass pousse des applications générées dans Bitbucket Cloud.

  windlass [FOLDER]                   ouvrir la fenêtre, avec l’application de FOLDER
  windlass --practice [FOLDER]        essayer sans compte&#xa0;: serveur d’entraînement, profil neuf
                                      et application d’exemple, tout disparaît à la fin
  windlass login --key KEY            se connecter par un consommateur&#xa0;; le secret vient de
        [--callback URL]              --secret-stdin, de WINDLASS_CONSUMER_SECRET ou
        [--no-browser] [--timeout S]  d’une invite
  windlass login --from FILE          idem, avec clé et secret de .env.local
        [--no-browser] [--timeout S]  d’Amplication ou app-config*.yaml de Backstage
  windlass logout [--everything]      oublier une connexion, ou tout ce que Windlass sait sur
                                      cet ordinateur&#xa0;; les dossiers restent
  windlass accounts                   qui est connecté
  windlass check-up [--report FILE]   ce que permet le consommateur&#xa0;; un rapport des réponses
                                      du serveur, sans secrets, noms ni contenus
  windlass whoami [--catalog PATH]    Backstage laisserait-il entrer le compte, et sous quel nom&#xa0;?
        [--resolver NAME[:allow-without-user]]...
  windlass workspaces                 ce que le compte peut voir
  windlass repositories WORKSPACE [--filter TEXT] [--all]
  windlass publish FOLDER --to WORKSPACE/REPO [--create] [--public] [--project KEY]
        [--branch NAME] [--mode direct|review] [--message TEXT] [--pull-request]
        [--base-directory DIR] [--draft|--no-draft]
        [--close-source-branch|--keep-source-branch] [--fast-forward]
        [--source tree|generated] [--on-conflict people|generated|markers|fail]
        [--write-once amplication|none]
        [--allow FINDING[:PATH]] [--strict] [--trust-folder] [--dry-run]
  windlass publish --all              pousser chaque application liée, deux à la fois
        [--message TEXT] [--allow FINDING[:PATH]] [--strict] [--dry-run]
  windlass handover amplication|backstage DIR   y utiliser aussi le consommateur du compte, ou
        [--key KEY] [--variables]     un autre&#xa0;; son secret vient de
        [--dry-run]                   WINDLASS_CONSUMER_SECRET. --variables&#xa0;: Backstage
                                      prend les deux dans le fichier .env
  windlass import FILE                ce qu’un tel fichier dit d’un consommateur&#xa0;; se connecter
                                      avec windlass login --from FILE

Les commandes acceptent --account NAME (par défaut&#xa0;: dernier connecté) et --json.
Options communes, avant ou après la commande&#xa0;:
  --web-url URL, --api-url URL        un autre serveur, pour s’entraîner
  --profile DIR                       tout garder sous DIR
  --secret-store keychain|memory      où garder les secrets
  --language LANG                     parler cette langue, p. ex. de ou zh_CN
  --log-level debug|info|warning|critical
  --version, --help

Code de sortie&#xa0;: 0 terminé, 1 refus ou échec, 2 mauvaise utilisation, 3 connexion requise,
4 annulé, 5 rien à pousser.
</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LoginCommand</name>
    <message>
        <source>Secret of the consumer: </source>
        <translation>Secret du consommateur&#xa0;: </translation>
    </message>
    <message>
        <source>Settings, People offers to take the resolvers of this file over.</source>
        <translation>La page Paramètres, Personnes propose de reprendre les résolveurs de ce fichier.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds.</source>
        <translation>--timeout est un nombre de secondes.</translation>
    </message>
    <message>
        <source>&quot;windlass login&quot; needs --key and the consumer&apos;s key, or --from and a file that has it.</source>
        <translation>«&#xa0;windlass login&#xa0;» exige --key et la clé du consommateur, ou --from et un fichier qui la contient.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open the address yourself.</source>
        <translation>Aucun navigateur n’a pu être lancé. Ouvrez l’adresse vous-même.</translation>
    </message>
    <message>
        <source>Bitbucket may have refused. Try again in the browser, or press Ctrl-C.</source>
        <translation>Bitbucket a peut-être refusé. Réessayez dans le navigateur, ou appuyez sur Ctrl-C.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Connecté en tant que %1 (%2).</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LogoutCommand</name>
    <message>
        <source>--everything forgets all accounts; it does not go with --account.</source>
        <translation>--everything oublie tous les comptes&#xa0;; il ne va pas avec --account.</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>%1 est déconnecté sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishAllCommand</name>
    <message>
        <source>--%1 does not go with --all: each app is pushed to where it is linked.</source>
        <translation>--%1 ne va pas avec --all&#xa0;: chaque application est poussée là où elle est liée.</translation>
    </message>
    <message>
        <source>No app is linked to a repository yet. Publish each once by its folder.</source>
        <translation>Aucune application n’est encore liée à un dépôt. Publiez chacune une fois par son dossier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: pushing</source>
        <translation>%1&#xa0;: push en cours</translation>
    </message>
    <message>
        <source>%1: Pushed to %2 of %3. %4 was found on Bitbucket.</source>
        <translation>%1&#xa0;: poussé vers %2 de %3. %4 a été retrouvé sur Bitbucket.</translation>
    </message>
    <message>
        <source>%1: Pull request: %2</source>
        <translation>%1&#xa0;: pull request&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: Nothing to push.</source>
        <translation>%1&#xa0;: rien à pousser.</translation>
    </message>
    <message>
        <source>Push it once by its folder, with --trust-folder.</source>
        <translation>Poussez-la une fois par son dossier, avec --trust-folder.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishCommand</name>
    <message>
        <source>--mode is either direct or review, not &quot;%1&quot;.</source>
        <translation>--mode vaut direct ou review, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A pull request needs --branch in direct mode, or --mode review.</source>
        <translation>Une pull request exige --branch en mode direct, ou --mode review.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 et --%2 s’excluent.</translation>
    </message>
    <message>
        <source>--public goes with --create.</source>
        <translation>--public va avec --create.</translation>
    </message>
    <message>
        <source>--to is a workspace and a repository, like acme/shop-api.</source>
        <translation>--to indique un espace de travail et un dépôt, comme acme/shop-api.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a repository&apos;s address. Use lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’adresse d’un dépôt. Utilisez des minuscules, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>--source is either tree or generated, not &quot;%1&quot;.</source>
        <translation>--source vaut tree ou generated, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--on-conflict is people, generated, markers or fail, not &quot;%1&quot;.</source>
        <translation>--on-conflict vaut people, generated, markers ou fail, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This folder is not linked to a repository yet. Add --to WORKSPACE/REPO.</source>
        <translation>Ce dossier n’est pas encore lié à un dépôt. Ajoutez --to WORKSPACE/REPO.</translation>
    </message>
    <message>
        <source>Bitbucket has no repository %1, or this account may not see it. Add --create to create it.</source>
        <translation>Bitbucket n’a pas de dépôt %1, ou ce compte n’est pas autorisé à le voir. Ajoutez --create pour le créer.</translation>
    </message>
    <message>
        <source>Pushed to %1 of %2. %3 was found on Bitbucket.</source>
        <translation>Poussé vers %1 de %2. %3 a été retrouvé sur Bitbucket.</translation>
    </message>
    <message>
        <source>Pull request: %1</source>
        <translation>Pull request&#xa0;: %1</translation>
    </message>
    <message>
        <source>--write-once is either amplication or none, not &quot;%1&quot;.</source>
        <translation>--write-once vaut amplication ou none, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This folder is linked to a repository of another server. Add --to WORKSPACE/REPO.</source>
        <translation>Ce dossier est lié à un dépôt d’un autre serveur. Ajoutez --to WORKSPACE/REPO.</translation>
    </message>
    <message>
        <source>Add --trust-folder to push it all the same.</source>
        <translation>Ajoutez --trust-folder pour le pousser malgré tout.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishReport</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1; %2 changed; %3 ignored.</source>
        <translation>
            <numerusform>%Ln fichier, %1&#xa0;; modifiés&#xa0;: %2&#xa0;; ignorés&#xa0;: %3.</numerusform>
            <numerusform>%Ln fichiers, %1&#xa0;; modifiés&#xa0;: %2&#xa0;; ignorés&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>people&apos;s work is kept</source>
        <translation>le travail des personnes est gardé</translation>
    </message>
    <message>
        <source>the generator&apos;s is taken</source>
        <translation>celui du générateur est pris</translation>
    </message>
    <message>
        <source>both, with markers</source>
        <translation>les deux, avec marqueurs</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>conflit</translation>
    </message>
</context>
<context>
    <name>windlass::cli::RepositoriesCommand</name>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>There are more. Add --all, or --filter and a part of the name.</source>
        <translation>Il y en a d’autres. Ajoutez --all, ou --filter et une partie du nom.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::WhoAmICommand</name>
    <message>
        <source>No catalog is chosen. Give --catalog and a YAML file or a folder.</source>
        <translation>Aucun catalogue n’est choisi. Indiquez --catalog et un fichier YAML ou un dossier.</translation>
    </message>
    <message>
        <source>The catalog of %1 was used.</source>
        <translation>Le catalogue du %1 a été utilisé.</translation>
    </message>
    <message>
        <source>Add this to the catalog:</source>
        <translation>Ajoutez ceci au catalogue&#xa0;:</translation>
    </message>
</context>
<context>
    <name>windlass::git::BranchName</name>
    <message>
        <source>Type a name for the branch.</source>
        <translation>Saisissez un nom pour la branche.</translation>
    </message>
    <message>
        <source>A branch name cannot contain spaces or any of ~ ^ : ? * [ \.</source>
        <translation>Un nom de branche ne peut contenir ni espaces ni aucun des caractères ~ ^ : ? * [ \.</translation>
    </message>
    <message>
        <source>A branch name cannot contain &quot;..&quot; or &quot;@{&quot; or end with a full stop.</source>
        <translation>Un nom de branche ne peut contenir ni «&#xa0;..&#xa0;» ni «&#xa0;@{&#xa0;», ni se terminer par un point.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own in git. Choose another branch name.</source>
        <translation>«&#xa0;%1&#xa0;» a un sens particulier dans git. Choisissez un autre nom de branche.</translation>
    </message>
    <message>
        <source>No part of a branch name can be empty, start with a full stop, end with &quot;.lock&quot; or be longer than 250 bytes.</source>
        <translation>Aucune partie d’un nom de branche ne peut être vide, commencer par un point, se terminer par «&#xa0;.lock&#xa0;» ou dépasser 250 octets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a folder of a repository. Type one like services/shop.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un dossier d’un dépôt. Saisissez par exemple services/shop.</translation>
    </message>
</context>
<context>
    <name>windlass::git::CheckoutRules</name>
    <message>
        <source>&quot;%1&quot; asks for filters or other encodings, which only git itself can apply. Use git for this.</source>
        <translation>«&#xa0;%1&#xa0;» demande des filtres ou d’autres encodages, que seul git peut appliquer. Utilisez git pour cela.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Clone</name>
    <message>
        <source>The clone could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Le clone n’a pas pu être enregistré. Vérifiez l’espace libre du disque et vos droits sur le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Choose another name for the clone.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom pour le clone.</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>Le dépôt sur le serveur n’a pas de branche «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>windlass::git::Commit</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>Le dossier a changé depuis l’affichage de ses modifications. Examinez-les de nouveau.</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; has moved since the changes were shown. Look at them again.</source>
        <translation>La branche «&#xa0;%1&#xa0;» a avancé depuis l’affichage des modifications. Examinez-les de nouveau.</translation>
    </message>
    <message>
        <source>The files could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Les fichiers n’ont pas pu être enregistrés. Vérifiez l’espace libre du disque et vos droits sur le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Rien n’a changé depuis le dernier commit.</translation>
    </message>
    <message>
        <source>Type a name and an e-mail address for the commit.</source>
        <translation>Saisissez un nom et une adresse e-mail pour le commit.</translation>
    </message>
    <message>
        <source>Type a message for the commit.</source>
        <translation>Saisissez un message pour le commit.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Differences</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>windlass::git::FastForward</name>
    <message>
        <source>The folder has changes of its own, so its files were left as they are.</source>
        <translation>Le dossier a ses propres modifications, ses fichiers ont donc été laissés tels quels.</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; cannot simply be moved forward: it has commits that the other side does not have, or the folder is on another branch.</source>
        <translation>La branche «&#xa0;%1&#xa0;» ne peut pas être simplement avancée&#xa0;: elle a des commits que l’autre côté n’a pas, ou le dossier est sur une autre branche.</translation>
    </message>
    <message>
        <source>The folder has no repository.</source>
        <translation>Le dossier n’a pas de dépôt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A file of the folder is in the way of one that the branch brings. Move it elsewhere, then try again.</source>
        <translation>Un fichier du dossier fait obstacle à un fichier apporté par la branche. Déplacez-le ailleurs, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Fetch</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The server did not send all of the branch. Try again.</source>
        <translation>Le serveur n’a pas envoyé toute la branche. Réessayez.</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>Le dépôt sur le serveur n’a pas de branche «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>windlass::git::Folder</name>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder that holds the app.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier. Choisissez le dossier qui contient l’application.</translation>
    </message>
    <message>
        <source>You have no right to read the folder &quot;%1&quot;. Change its permissions or choose another one.</source>
        <translation>Vous n’avez pas le droit de lire le dossier «&#xa0;%1&#xa0;». Modifiez ses droits ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare repository: it has no files to work with. Choose the folder that holds the app.</source>
        <translation>«&#xa0;%1&#xa0;» est un dépôt nu (bare)&#xa0;: il n’a pas de fichiers de travail. Choisissez le dossier qui contient l’application.</translation>
    </message>
    <message>
        <source>The folder lies inside another repository, &quot;%1&quot;. Choose that folder, or move this one out of it.</source>
        <translation>Le dossier se trouve dans un autre dépôt, «&#xa0;%1&#xa0;». Choisissez ce dernier, ou sortez-en le dossier.</translation>
    </message>
    <message>
        <source>A merge is under way in this folder. Finish or abort it first.</source>
        <translation>Une fusion (merge) est en cours dans ce dossier. Terminez-la ou abandonnez-la d’abord.</translation>
    </message>
    <message>
        <source>A revert is under way in this folder. Finish or abort it first.</source>
        <translation>Un revert est en cours dans ce dossier. Terminez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>A cherry-pick is under way in this folder. Finish or abort it first.</source>
        <translation>Un cherry-pick est en cours dans ce dossier. Terminez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>A bisect is under way in this folder. Finish it with &quot;git bisect reset&quot; first.</source>
        <translation>Un bisect est en cours dans ce dossier. Terminez-le d’abord avec «&#xa0;git bisect reset&#xa0;».</translation>
    </message>
    <message>
        <source>A rebase is under way in this folder. Finish or abort it first.</source>
        <translation>Un rebase est en cours dans ce dossier. Terminez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>The repository in this folder keeps its files elsewhere. Choose the folder with the files.</source>
        <translation>Le dépôt de ce dossier garde ses fichiers ailleurs. Choisissez le dossier qui contient les fichiers.</translation>
    </message>
    <message>
        <source>Git cannot read the repository in this folder. See the details for the reason.</source>
        <translation>Git ne peut pas lire le dépôt de ce dossier. La raison figure dans les détails.</translation>
    </message>
    <message>
        <source>The repository in this folder names its objects by SHA-256. Neither Bitbucket nor Windlass can do that.</source>
        <translation>Le dépôt de ce dossier nomme ses objets par SHA-256. Ni Bitbucket ni Windlass ne le permettent.</translation>
    </message>
    <message>
        <source>The folder has no repository. Look at the changes again.</source>
        <translation>Le dossier n’a pas de dépôt. Examinez de nouveau les modifications.</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>Le dossier a son propre dépôt git, ce n’est donc pas une simple sortie de générateur. Poussez-le comme arbre de travail.</translation>
    </message>
    <message>
        <source>The folder contains the place for temporary files. Choose a smaller folder.</source>
        <translation>Le dossier contient l’emplacement des fichiers temporaires. Choisissez un dossier plus petit.</translation>
    </message>
    <message>
        <source>A temporary folder could not be made. Check the free space on the disk, then try again.</source>
        <translation>Impossible de créer un dossier temporaire. Vérifiez l’espace libre du disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The repository of this folder does not have the commit %1. Fetch the branch first.</source>
        <translation>Le dépôt de ce dossier n’a pas le commit %1. Récupérez d’abord la branche.</translation>
    </message>
</context>
<context>
    <name>windlass::git::GeneratedCommit</name>
    <message>
        <source>The files could not be stored. Check the free space on the disk, then try again.</source>
        <translation>Les fichiers n’ont pas pu être enregistrés. Vérifiez l’espace libre du disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::GitError</name>
    <message>
        <source>Another program is working on this repository. Wait until it has finished, then try again.</source>
        <translation>Un autre programme travaille sur ce dépôt. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The repository of this folder does not have what was looked for.</source>
        <translation>Le dépôt de ce dossier n’a pas ce qui était recherché.</translation>
    </message>
    <message>
        <source>The branch was changed by another program meanwhile. Look at the changes again.</source>
        <translation>La branche a été modifiée entre-temps par un autre programme. Examinez de nouveau les modifications.</translation>
    </message>
    <message>
        <source>A file could not be read or written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit. Vérifiez l’espace libre du disque et vos droits sur le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Git cannot work with this folder. See the details for the reason.</source>
        <translation>Git ne peut pas travailler avec ce dossier. La raison figure dans les détails.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Guarded</name>
    <message>
        <source>Something went wrong in Windlass itself. Save your work, then start the program again.</source>
        <translation>Une erreur s’est produite dans Windlass lui-même. Enregistrez votre travail, puis relancez le programme.</translation>
    </message>
</context>
<context>
    <name>windlass::git::History</name>
    <message>
        <source>There is a branch &quot;%1&quot; already. Choose another name.</source>
        <translation>Il existe déjà une branche «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>windlass::git::HistoryPack</name>
    <message>
        <source>A temporary file could not be made. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Impossible de créer un fichier temporaire. Vérifiez l’espace libre du disque et vos droits sur le dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::MergedCommit</name>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Rien n’a changé depuis le dernier commit.</translation>
    </message>
</context>
<context>
    <name>windlass::git::NewRepository</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>Le dossier a changé depuis l’affichage de ses modifications. Examinez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>windlass::git::OutputReview</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackPieces</name>
    <message>
        <source>The packed files can no longer be read. Try again.</source>
        <translation>Les fichiers empaquetés ne sont plus lisibles. Réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackTrees</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The repository of this folder is damaged. Run &quot;git fsck&quot; in it.</source>
        <translation>Le dépôt de ce dossier est endommagé. Exécutez-y «&#xa0;git fsck&#xa0;».</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>Un fichier n’a pas pu être écrit. Vérifiez l’espace libre du disque et vos droits sur le dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Places</name>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>Le dossier n’est plus lisible.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PlantedTree</name>
    <message>
        <source>&quot;%1&quot; is not a folder in the repository. Choose another base directory.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier du dépôt. Choisissez un autre dossier de base.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Push</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The commit that was to be sent is no longer in the folder&apos;s repository. Look at the changes again.</source>
        <translation>Le commit à envoyer n’est plus dans le dépôt du dossier. Examinez de nouveau les modifications.</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>La branche sur le serveur a des commits que ce dossier n’a pas.</translation>
    </message>
    <message>
        <source>Somebody else changed the branch on the server meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié entre-temps la branche sur le serveur.</translation>
    </message>
    <message>
        <source>The server refused the branch &quot;%1&quot;.</source>
        <translation>Le serveur a refusé la branche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server did not say what became of the branch. Look at the repository on the server.</source>
        <translation>Le serveur n’a pas indiqué ce qu’il est advenu de la branche. Consultez le dépôt sur le serveur.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PushAlong</name>
    <message>
        <source>The files were not packed as they were to be sent. Try again.</source>
        <translation>Les fichiers n’ont pas été empaquetés tels qu’ils devaient être envoyés. Réessayez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Reflog</name>
    <message>
        <source>The branch could not be moved. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>La branche n’a pas pu être déplacée. Vérifiez l’espace libre du disque et vos droits sur le dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Regenerate</name>
    <message>
        <source>Windlass&apos;s own copy of the repository could not be stored. Check the free space on the disk, then try again.</source>
        <translation>La copie du dépôt propre à Windlass n’a pas pu être enregistrée. Vérifiez l’espace libre du disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::RemoteCall</name>
    <message>
        <source>The server reports a fault of its own. Try again later.</source>
        <translation>Le serveur signale une erreur interne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not one of a git server. Check the address, and whether a proxy or a sign-in page of the network stands in between.</source>
        <translation>La réponse du serveur n’est pas celle d’un serveur git. Vérifiez l’adresse, et si un proxy ou une page de connexion du réseau s’interpose.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The server stopped answering. Check the connection, then try again.</source>
        <translation>Le serveur a cessé de répondre. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made. Check the date of this computer and its certificates.</source>
        <translation>Impossible d’établir une connexion sûre au serveur. Vérifiez la date de cet ordinateur et ses certificats.</translation>
    </message>
    <message>
        <source>The connection to the server failed. Check the network, then try again.</source>
        <translation>La connexion au serveur a échoué. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The address of the repository cannot be used: it must be https and have no user name in it.</source>
        <translation>L’adresse du dépôt est inutilisable&#xa0;: elle doit être en https et ne contenir aucun nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Sign in first, then repeat.</source>
        <translation>Connectez-vous d’abord, puis recommencez.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>La branche sur le serveur a des commits que ce dossier n’a pas.</translation>
    </message>
</context>
<context>
    <name>windlass::git::ShallowHistory</name>
    <message>
        <source>The repository in this folder has too little of its history to be compared with the branch on the server. Get the rest by &quot;git fetch --unshallow&quot;, then try again.</source>
        <translation>Le dépôt de ce dossier contient trop peu de son historique pour être comparé à la branche sur le serveur. Récupérez le reste avec «&#xa0;git fetch --unshallow&#xa0;», puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Snapshot</name>
    <message>
        <source>There is nothing in this folder that could be pushed. Choose the folder that holds the app.</source>
        <translation>Ce dossier ne contient rien à pousser. Choisissez le dossier qui contient l’application.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Staging</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>Le dossier n’est plus lisible.</translation>
    </message>
    <message>
        <source>Git does not accept the name &quot;%1&quot;. Rename or remove it.</source>
        <translation>Git n’accepte pas le nom «&#xa0;%1&#xa0;». Renommez ou supprimez l’élément.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; changes while it is read. Stop the program that writes it, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» change pendant sa lecture. Arrêtez le programme qui l’écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not in the encoding that .gitattributes names for it (working-tree-encoding). Correct either of them.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas dans l’encodage que lui attribue .gitattributes (working-tree-encoding). Corrigez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>The index of this repository is split, which Windlass cannot read. Run &quot;git update-index --no-split-index&quot; in the folder, then try again.</source>
        <translation>L’index de ce dépôt est scindé (split), ce que Windlass ne sait pas lire. Exécutez «&#xa0;git update-index --no-split-index&#xa0;» dans le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The index of this repository is sparse, which Windlass cannot read. Run &quot;git sparse-checkout reapply --no-sparse-index&quot; in the folder, then try again.</source>
        <translation>L’index de ce dépôt est partiel (sparse), ce que Windlass ne sait pas lire. Exécutez «&#xa0;git sparse-checkout reapply --no-sparse-index&#xa0;» dans le dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::git::TreeMerge</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Trust</name>
    <message>
        <source>&quot;%1&quot; belongs to another user of this computer, who may have prepared it. Choose a folder of your own, or trust this one if you trust them.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un autre utilisateur de cet ordinateur, qui peut l’avoir préparé. Choisissez un dossier qui vous appartient, ou faites confiance à celui-ci si vous faites confiance à cet utilisateur.</translation>
    </message>
    <message>
        <source>The repository in this folder takes its history from &quot;%1&quot;, and a push would publish that. Choose another folder, or trust this one if that is intended.</source>
        <translation>Le dépôt de ce dossier tire son historique de «&#xa0;%1&#xa0;», et un push le publierait. Choisissez un autre dossier, ou faites confiance à celui-ci si c’est voulu.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::AmplicationPlan</name>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Amplication checkout: there is no %2 in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une copie de travail d’Amplication&#xa0;: %2 ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>Start these again, each in a terminal of its own.</source>
        <translation>Relancez ceux-ci, chacun dans son propre terminal.</translation>
    </message>
    <message>
        <source>The client has a switch of its own for billing. Set it in packages/amplication-client/.env.local, if it is not set there.</source>
        <translation>Le client a son propre réglage pour la facturation. Définissez-le dans packages/amplication-client/.env.local s’il ne l’est pas déjà.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>Impossible de modifier %1. %2</translation>
    </message>
    <message>
        <source>The git service of this Amplication checkout is in none of the folders that are known: %1.</source>
        <translation>Le service git de cette copie d’Amplication ne se trouve dans aucun des dossiers connus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageEdit</name>
    <message>
        <source>It is written in braces. Write what is in them on lines of their own first.</source>
        <translation>Le fichier est écrit entre accolades. Écrivez d’abord leur contenu sur des lignes séparées.</translation>
    </message>
    <message>
        <source>It has several documents.</source>
        <translation>Le fichier contient plusieurs documents.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Le fichier est trop grand pour un fichier de configuration.</translation>
    </message>
    <message>
        <source>A change would alter other settings of it, as with an anchor that is used in several places. Write it yourself.</source>
        <translation>Un changement y modifierait d’autres réglages, comme avec une ancre utilisée à plusieurs endroits. Écrivez-le vous-même.</translation>
    </message>
    <message>
        <source>It is no configuration of Backstage.</source>
        <translation>Ce n’est pas une configuration de Backstage.</translation>
    </message>
    <message>
        <source>%1 stands for an anchor elsewhere. Write it out first.</source>
        <translation>%1 renvoie à une ancre définie ailleurs. Écrivez d’abord sa valeur en toutes lettres.</translation>
    </message>
    <message>
        <source>%1 has no settings below it, but a value.</source>
        <translation>%1 contient une valeur au lieu de réglages.</translation>
    </message>
    <message>
        <source>Everything is written in braces.</source>
        <translation>Tout y est écrit entre accolades.</translation>
    </message>
    <message>
        <source>It is written in a way that cannot be changed safely.</source>
        <translation>Il est écrit d’une façon qui ne permet pas de le modifier sûrement.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 n’est pas du texte.</translation>
    </message>
    <message>
        <source>%1 does not stand on one line, or has a type.</source>
        <translation>%1 n’est pas sur une seule ligne, ou porte un type.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>La ligne %L1 n’est pas du YAML.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageFile</name>
    <message>
        <source>%1 is kept in another file.</source>
        <translation>%1 se trouve dans un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 est absent.</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>La ligne %L1 n’est pas du YAML.</translation>
    </message>
    <message>
        <source>There is no auth.providers.bitbucket in it.</source>
        <translation>Il ne contient pas auth.providers.bitbucket.</translation>
    </message>
    <message>
        <source>It takes a value from %1, which is not set in the file .env beside it.</source>
        <translation>Il prend une valeur de %1, qui n’est pas défini dans le fichier .env voisin.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstagePlan</name>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>Impossible de modifier %1. %2</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Backstage app: there is no %2 in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une application Backstage&#xa0;: %2 ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>The environment has no usual name.</source>
        <translation>L’environnement porte un nom inhabituel.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageSteps</name>
    <message>
        <source>Install the provider in the back end.</source>
        <translation>Installez le fournisseur dans le back-end.</translation>
    </message>
    <message>
        <source>Add it in packages/backend/src/index.ts.</source>
        <translation>Ajoutez-le dans packages/backend/src/index.ts.</translation>
    </message>
    <message>
        <source>Current versions of Backstage have bitbucketAuthApi in the front end already. In an older app add it in packages/app/src/apis.ts.</source>
        <translation>Les versions actuelles de Backstage ont déjà bitbucketAuthApi dans le front-end. Dans une application plus ancienne, ajoutez-le dans packages/app/src/apis.ts.</translation>
    </message>
    <message>
        <source>Show Bitbucket on the sign-in page, in packages/app/src/App.tsx.</source>
        <translation>Affichez Bitbucket sur la page de connexion, dans packages/app/src/App.tsx.</translation>
    </message>
    <message>
        <source>Say how users are found in the catalog, beside clientId, unless your back end does it. Without that nobody can sign in.</source>
        <translation>Indiquez, à côté de clientId, comment trouver les utilisateurs dans le catalogue, à moins que votre back-end ne le fasse. Sans cela, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Start Backstage with the variables of %1.</source>
        <translation>Lancez Backstage avec les variables de %1.</translation>
    </message>
    <message>
        <source>Start Backstage again.</source>
        <translation>Relancez Backstage.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::ConsumerFile</name>
    <message>
        <source>No consumer can be read from %1. %2</source>
        <translation>Impossible de lire un consommateur dans %1. %2</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>Ce n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Le fichier est trop grand pour un fichier de configuration.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>There is no %1 in it.</source>
        <translation>Il ne contient pas %1.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::EnvironmentFile</name>
    <message>
        <source>It is no text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>The value of %1 has a character that programs read in different ways there. Write it yourself.</source>
        <translation>La valeur de %1 a un caractère que les programmes y lisent de diverses façons. Écrivez-la vous-même.</translation>
    </message>
    <message>
        <source>A change would alter other lines of it.</source>
        <translation>Un changement en modifierait d’autres lignes.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::FileChange</name>
    <message>
        <source>%1 has changed meanwhile. Nothing was written.</source>
        <translation>%1 a changé entre-temps. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Its folder is missing.</source>
        <translation>Son dossier est absent.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>C’est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, to %1.</source>
        <translation>C’est un lien qui mène hors du dossier, vers %1.</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>Ce n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Le fichier est trop grand pour un fichier de configuration.</translation>
    </message>
    <message>
        <source>%1 has changed since it was written, so nothing was undone.</source>
        <translation>%1 a changé depuis son écriture, rien n’a donc été annulé.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>Impossible de modifier %1. %2</translation>
    </message>
</context>
<context>
    <name>windlass::handover::YamlPlaces</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be changed safely.</source>
        <translation>%1 est écrit d’une façon qui ne permet pas de le modifier sûrement.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 y figure deux fois.</translation>
    </message>
    <message>
        <source>It begins with a tab.</source>
        <translation>Elle commence par une tabulation.</translation>
    </message>
    <message>
        <source>The first key shares it with something else.</source>
        <translation>La première clé n’y est pas seule.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Authorizer</name>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket n’accepte pas la connexion. Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Download</name>
    <message>
        <source>%1 did not give what was asked for.</source>
        <translation>%1 n’a pas fourni ce qui était demandé.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Exchange</name>
    <message>
        <source>The proxy on the way to %1 wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>Le proxy sur le chemin de %1 exige sa propre authentification. Saisissez-la dans les paramètres du système.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let Windlass through. Check it in Settings, Network.</source>
        <translation>Le proxy sur le chemin de %1 est injoignable, ou ne laisse pas passer Windlass. Vérifiez-le dans Paramètres, Réseau.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>La connexion sécurisée à %1 a été refusée, car son certificat n’est pas digne de confiance. La requête n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered. Try again.</source>
        <translation>%1 a fermé la connexion avant de répondre. Réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection and try again.</source>
        <translation>%1 est injoignable. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer leads to another server (%1). Windlass does not go there.</source>
        <translation>La réponse mène à un autre serveur (%1). Windlass ne s’y rend pas.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be what was asked for.</source>
        <translation>La réponse de %1 est trop volumineuse pour être ce qui était demandé.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect that cannot be followed.</source>
        <translation>%1 a répondu par une redirection impossible à suivre.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::BackstageCatalog</name>
    <message>
        <source>The catalog at %1 does not accept the token, or wants one. Enter one in Settings, People.</source>
        <translation>Le catalogue sur %1 n’accepte pas le jeton, ou en exige un. Saisissez-en un dans Paramètres, Personnes.</translation>
    </message>
    <message>
        <source>There is no Backstage catalog at %1. Check the address.</source>
        <translation>Il n’y a pas de catalogue Backstage sur %1. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The catalog at %1 was asked too often. Try again later.</source>
        <translation>Le catalogue sur %1 a été interrogé trop souvent. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The catalog at %1 cannot answer now. Try again later.</source>
        <translation>Le catalogue sur %1 ne peut pas répondre pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The catalog at %1 answered something that Windlass cannot read.</source>
        <translation>Windlass ne peut pas lire la réponse du catalogue sur %1.</translation>
    </message>
    <message>
        <source>%1, entity %2</source>
        <translation>%1, entité %2</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Catalog</name>
    <message>
        <source>%1 is in the catalog already.</source>
        <translation>%1 figure déjà dans le catalogue.</translation>
    </message>
    <message>
        <source>The catalog that was kept cannot be read.</source>
        <translation>Le catalogue conservé est illisible.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <translation>%1, ligne %L2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>windlass::identity::CatalogFiles</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>The files are larger than %1 together. This one and those after it are left out.</source>
        <translation>Les fichiers dépassent %1 à eux tous. Celui-ci et les suivants sont exclus.</translation>
    </message>
    <message>
        <source>There is no YAML file in the catalog folder %1.</source>
        <translation>Il n’y a aucun fichier YAML dans le dossier du catalogue %1.</translation>
    </message>
    <message>
        <source>The catalog folder %1 has more than %L2 YAML files. Choose the one that holds people and groups.</source>
        <translation>Le dossier du catalogue %1 contient plus de %L2 fichiers YAML. Choisissez celui des personnes et des groupes.</translation>
    </message>
    <message>
        <source>The catalog %1 is not there.</source>
        <translation>Le catalogue %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The catalog %1 cannot be read.</source>
        <translation>Le catalogue %1 est illisible.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::EntityParser</name>
    <message>
        <source>%1 must hold further keys.</source>
        <translation>%1 doit contenir d’autres clés.</translation>
    </message>
    <message>
        <source>The value of %1 must be in quotes, as it begins with a brace.</source>
        <translation>La valeur de %1 doit être entre guillemets, car elle commence par une accolade.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>La valeur de %1 est vide.</translation>
    </message>
    <message>
        <source>The value of %1 must be text; put it in quotes.</source>
        <translation>La valeur de %1 doit être du texte&#xa0;; mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 doit être une liste.</translation>
    </message>
    <message>
        <source>%1 holds something that is not the name of an entity.</source>
        <translation>%1 contient autre chose que le nom d’une entité.</translation>
    </message>
    <message>
        <source>metadata.name is missing.</source>
        <translation>metadata.name est absent.</translation>
    </message>
    <message>
        <source>metadata.name may have letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only, at most 63.</source>
        <translation>metadata.name n’accepte que des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», 63 au plus.</translation>
    </message>
    <message>
        <source>metadata.namespace may have small letters, digits and &quot;-&quot; only, at most 63.</source>
        <translation>metadata.namespace n’accepte que des minuscules, des chiffres et «&#xa0;-&#xa0;», 63 au plus.</translation>
    </message>
    <message>
        <source>spec is missing.</source>
        <translation>spec est absent.</translation>
    </message>
    <message>
        <source>apiVersion must be backstage.io/v1alpha1.</source>
        <translation>apiVersion doit valoir backstage.io/v1alpha1.</translation>
    </message>
    <message>
        <source>The kind is written User or Group, with a capital letter.</source>
        <translation>Le type (kind) s’écrit User ou Group, avec une majuscule.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Resolver</name>
    <message>
        <source>&quot;%1&quot; is no resolver. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un résolveur. Existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The resolver %1 has no option &quot;%2&quot;.</source>
        <translation>Le résolveur %1 n’a pas d’option «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SignIn</name>
    <message>
        <source>the annotation bitbucket.org/user-id</source>
        <extracomment>parts of a sentence: where a resolver looks</extracomment>
        <translation>l’annotation bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>the annotation bitbucket.org/username</source>
        <translation>l’annotation bitbucket.org/username</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>%1 needs the user&apos;s id, and Bitbucket does not tell it.</source>
        <translation>%1 a besoin de l’identifiant de l’utilisateur, et Bitbucket ne l’indique pas.</translation>
    </message>
    <message>
        <source>%1 needs the username, and Bitbucket tells none for this account.</source>
        <translation>%1 a besoin du nom d’utilisateur, et Bitbucket n’en indique pas pour ce compte.</translation>
    </message>
    <message>
        <source>%1 needs the primary e-mail address, confirmed, and Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the consumer.</source>
        <translation>%1 a besoin de l’adresse e-mail principale, confirmée, et Bitbucket n’en indique pas pour ce compte. Confirmez-la sur Bitbucket et cochez Email chez le consommateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked for %2 in %3 of %Ln user(s)</source>
        <extracomment>%1: a resolver, %2: what it looked for, %3: where, such as &quot;spec.profile.email&quot;</extracomment>
        <translation>
            <numerusform>%1 a cherché %2 dans %3 de %Ln utilisateur</numerusform>
            <numerusform>%1 a cherché %2 dans %3 de %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 and found %2.</source>
        <translation>%1 et a trouvé %2.</translation>
    </message>
    <message>
        <source>%1 and found nobody, but it lets in without a user in the catalog.</source>
        <translation>%1 et n’a trouvé personne, mais laisse entrer sans utilisateur dans le catalogue.</translation>
    </message>
    <message>
        <source>%1 and found nobody.</source>
        <translation>%1 et n’a trouvé personne.</translation>
    </message>
    <message>
        <source>%1 lets in addresses at %2 only, and this one is at another domain.</source>
        <translation>%1 n’accepte que les adresses de %2, et celle-ci est d’un autre domaine.</translation>
    </message>
    <message>
        <source>%1 and found several: %2. Only one may have it.</source>
        <translation>%1 et en a trouvé plusieurs&#xa0;: %2. Un seul peut correspondre.</translation>
    </message>
    <message>
        <source>No resolver is chosen, so nobody is let in.</source>
        <translation>Aucun résolveur n’est choisi, personne ne peut donc entrer.</translation>
    </message>
    <message>
        <source>Backstage would let you in as %1.</source>
        <translation>Backstage vous laisserait entrer en tant que %1.</translation>
    </message>
    <message>
        <source>Backstage would not let you in.</source>
        <translation>Backstage ne vous laisserait pas entrer.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SystemPolicy</name>
    <message>
        <source>The system&apos;s policy %1 cannot be used: %2 Until that is put right, Windlass neither signs in nor pushes. Ask an administrator.</source>
        <translation>La stratégie système %1 est inutilisable&#xa0;: %2 Tant que cela n’est pas corrigé, Windlass ne se connecte pas et ne pousse pas. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 n’appartient pas à root.</translation>
    </message>
    <message>
        <source>%1 does not belong to user %2.</source>
        <translation>%1 n’appartient pas à l’utilisateur %2.</translation>
    </message>
    <message>
        <source>%1 may be changed by others than its owner.</source>
        <translation>%1 peut être modifié par d’autres que son propriétaire.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot;, or its value, is not known.</source>
        <translation>La règle «&#xa0;%1&#xa0;», ou sa valeur, est inconnue.</translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation>Impossible de l’examiner.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>Impossible de l’ouvrir.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sa taille est trop grande.</translation>
    </message>
    <message>
        <source>On this computer only the workspace %1 may be pushed to; %2 says so. Choose a repository in it.</source>
        <translation>Sur cet ordinateur, seul l’espace de travail %1 peut recevoir des push&#xa0;; ainsi le veut %2. Choisissez-y un dépôt.</translation>
    </message>
    <message>
        <source>On this computer only private repositories may be pushed to; %1 says so. Choose a private one.</source>
        <translation>Sur cet ordinateur, seuls les dépôts privés peuvent recevoir des push&#xa0;; ainsi le veut %1. Choisissez un dépôt privé.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::YamlDocuments</name>
    <message>
        <source>An alias stands for a value that it is part of.</source>
        <translation>Un alias renvoie à une valeur dont il fait partie.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %L1.</source>
        <translation>Des valeurs sont imbriquées à plus de %L1 niveaux.</translation>
    </message>
    <message>
        <source>The document has more than %L1 values once its aliases are unfolded.</source>
        <translation>Le document contient plus de %L1 valeurs une fois ses alias développés.</translation>
    </message>
    <message>
        <source>A key is there twice.</source>
        <translation>Une clé y figure deux fois.</translation>
    </message>
    <message>
        <source>This is not YAML.</source>
        <translation>Ce n’est pas du YAML.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Le fichier dépasse %1.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8.</translation>
    </message>
</context>
<context>
    <name>windlass::models::ActivityModel</name>
    <message>
        <source>pushed</source>
        <translation>poussé</translation>
    </message>
    <message>
        <source>cancelled, had arrived</source>
        <translation>annulé, était arrivé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>pushed, then failed</source>
        <translation>poussé, puis échec</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
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
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <extracomment>lines that came and lines that went, in a narrow column</extracomment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>people&apos;s</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>windlass::models::DifferenceModel</name>
    <message>
        <source>Lines that are the same</source>
        <translation>Lignes identiques</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>Seulement ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>No line here</source>
        <translation>Pas de ligne ici</translation>
    </message>
</context>
<context>
    <name>windlass::models::PushListModel</name>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryWalk</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle. What came until then is shown.</source>
        <translation>La liste de Bitbucket tourne en rond. Ce qui est arrivé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>Bitbucket sends pages with nothing new. What came until then is shown.</source>
        <translation>Bitbucket envoie des pages sans rien de nouveau. Ce qui est arrivé jusque-là est affiché.</translation>
    </message>
</context>
<context>
    <name>windlass::models::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>il y a %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>il y a %L1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>windlass::models::WorkspaceModel</name>
    <message>
        <source>%1, you are an administrator</source>
        <translation>%1, vous êtes administrateur</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, administrateur</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AppFolder</name>
    <message>
        <source>The folder &quot;%1&quot; is missing. It may have been moved or deleted.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est absent. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder of the app.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier. Choisissez le dossier de l’application.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est illisible. Vérifiez ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AuthorFinding</name>
    <message>
        <source>Git signs your commits with %1, which is none of your addresses on Bitbucket. It will not show them as yours.</source>
        <translation>Git signe vos commits avec %1, qui n’est aucune de vos adresses sur Bitbucket. Il ne les affichera pas comme les vôtres.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Finding</name>
    <message>
        <source>Bitbucket refuses pushes over 3.5 GB and repositories over 4 GB. These files may be too much.</source>
        <translation>Bitbucket refuse les push de plus de 3,5&#xa0;Go et les dépôts de plus de 4&#xa0;Go. Ces fichiers sont peut-être de trop.</translation>
    </message>
    <message>
        <source>Git has no name and e-mail address for you here. The commit will carry your name on Bitbucket, without an address.</source>
        <translation>Git n’a ici ni nom ni adresse e-mail pour vous. Le commit portera votre nom sur Bitbucket, sans adresse.</translation>
    </message>
    <message>
        <source>There is no .gitignore. The usual one for %1 leaves out %2, …</source>
        <translation>Il n’y a pas de .gitignore. Celui d’usage pour %1 exclut %2, …</translation>
    </message>
    <message>
        <source>Files in %1 hold what looks like secrets: %2</source>
        <translation>Des fichiers de %1 contiennent ce qui ressemble à des secrets&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 needs a filter program (Git LFS, for example). Windlass does not run such programs; take the rule out of .gitattributes or push with git.</source>
        <translation>%1 exige un programme de filtrage (Git LFS, par exemple). Windlass ne lance pas de tels programmes&#xa0;; retirez la règle de .gitattributes ou poussez avec git.</translation>
    </message>
    <message>
        <source>%1 is a repository of its own and is left out.</source>
        <translation>%1 est un dépôt à part entière et est exclu.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 est illisible. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder and is left out.</source>
        <translation>%1 n’est ni un fichier ni un dossier et est exclu.</translation>
    </message>
    <message>
        <source>%1 is staged in git with other content than the file has. Commit it with git, or unstage it.</source>
        <translation>%1 est indexé dans git avec un autre contenu que celui du fichier. Faites le commit avec git, ou désindexez-le.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB and will stay in the history for ever.</source>
        <translation>%1 dépasse 10&#xa0;Mo et restera pour toujours dans l’historique.</translation>
    </message>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts.</source>
        <translation>%1 dépasse les 100&#xa0;Mo acceptés par Bitbucket.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB and will stay in the history for ever.</source>
        <translation>%1 dépasse 50&#xa0;Mo et restera pour toujours dans l’historique.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for Windows.</source>
        <translation>Le chemin de %1 est trop long pour Windows.</translation>
    </message>
    <message>
        <source>Windows cannot have a file named %1. Nobody can clone it there.</source>
        <translation>Windows n’accepte pas de fichier nommé %1. Personne ne peut l’y cloner.</translation>
    </message>
    <message>
        <source>%1 and %2 are one file on Windows and macOS. One of them will be lost there.</source>
        <translation>%1 et %2 sont un seul et même fichier sous Windows et macOS. L’un des deux y sera perdu.</translation>
    </message>
    <message>
        <source>%1 is a link that leaves the folder. It leads nowhere for others.</source>
        <translation>%1 est un lien qui sort du dossier. Il ne mène nulle part pour les autres.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its path is too long. Move it up, or leave it out with .gitignore.</source>
        <translation>%1 est illisible&#xa0;: son chemin est trop long. Déplacez-le plus haut, ou excluez-le avec .gitignore.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::History</name>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts, in the commit %2 that goes along.</source>
        <translation>%1 dépasse les 100 Mo acceptés par Bitbucket, dans le commit %2 qui part avec le reste.</translation>
    </message>
    <message>
        <source>In the commit %1, which goes along: %2</source>
        <translation>Dans le commit %1, qui part avec le reste&#xa0;: %2</translation>
    </message>
    <message>
        <source>More than %L1 commits go along. Windlass looked for secrets in the newest of them only.</source>
        <translation>Plus de %L1 commits partent avec le reste. Windlass n’a cherché des secrets que dans les plus récents.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::IgnoreFile</name>
    <message>
        <source>The file .gitignore could not be written, and was left as it is. Check the permissions of the folder and the free space on the disk.</source>
        <translation>Le fichier .gitignore n’a pas pu être écrit et a été laissé tel quel. Vérifiez les droits du dossier et l’espace libre du disque.</translation>
    </message>
    <message>
        <source>.gitignore is not a plain file in this folder. Replace it by one.</source>
        <translation>.gitignore n’est pas un fichier ordinaire dans ce dossier. Remplacez-le par un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Junk</name>
    <message>
        <source>installed packages</source>
        <translation>paquets installés</translation>
    </message>
    <message>
        <source>build output</source>
        <translation>résultat de build</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>settings of an editor</source>
        <translation>réglages d’un éditeur</translation>
    </message>
    <message>
        <source>files of the operating system</source>
        <translation>fichiers du système d’exploitation</translation>
    </message>
    <message>
        <source>a memory dump</source>
        <translation>image mémoire</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>a log</source>
        <translation>journal</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %Ln file(s), %3. It need not be pushed.</source>
        <translation>
            <numerusform>%1 (%2)&#xa0;: %Ln fichier, %3. Inutile à pousser.</numerusform>
            <numerusform>%1 (%2)&#xa0;: %Ln fichiers, %3. Inutile à pousser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::projects::Parent</name>
    <message>
        <source>%1 on Bitbucket has commits that this folder does not have, so pushing would undo them. Nothing was changed. Get them with git first, push for review, or choose an empty repository.</source>
        <translation>%1 sur Bitbucket a des commits que ce dossier n’a pas, un push les annulerait donc. Rien n’a été modifié. Récupérez-les d’abord avec git, poussez pour revue, ou choisissez un dépôt vide.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Plan</name>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>Le dossier a son propre dépôt git, ce n’est donc pas une simple sortie de générateur. Poussez-le comme arbre de travail.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Secret</name>
    <message>
        <source>a private key</source>
        <translation>une clé privée</translation>
    </message>
    <message>
        <source>an access key of %1</source>
        <translation>une clé d’accès de %1</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un jeton d’accès</translation>
    </message>
    <message>
        <source>an access token of %1</source>
        <translation>un jeton d’accès de %1</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>un mot de passe</translation>
    </message>
    <message>
        <source>a secret address of %1</source>
        <translation>une adresse secrète de %1</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>une adresse contenant un mot de passe</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>un mot de passe ou une clé</translation>
    </message>
    <message>
        <source>%1 could not be read again to look for secrets in it.</source>
        <translation>%1 n’a pas pu être relu pour y chercher des secrets.</translation>
    </message>
    <message>
        <source>%1 holds what looks like %2 (line %L3).</source>
        <translation>%1 contient ce qui ressemble à %2 (ligne %L3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds what looks like %2 (line %L3), and %Ln more secret(s).</source>
        <translation>
            <numerusform>%1 contient ce qui ressemble à %2 (ligne %L3), et %Ln autre secret.</numerusform>
            <numerusform>%1 contient ce qui ressemble à %2 (ligne %L3), et %Ln autres secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::store::Apps</name>
    <message>
        <source>Meanwhile another Windlass has linked this app to another repository, or removed its link. See where it goes now, then try again.</source>
        <translation>Entre-temps, un autre Windlass a lié cette application à un autre dépôt ou supprimé sa liaison. Regardez où elle va maintenant, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>windlass::store::Database</name>
    <message>
        <source>Windlass cannot read or write its own database. Check that the disk is not full and that the profile folder may be written.</source>
        <translation>Windlass ne peut pas lire ou écrire sa propre base de données. Vérifiez que le disque n’est pas plein et que le dossier de profil est accessible en écriture.</translation>
    </message>
    <message>
        <source>The database of this profile was written by a newer Windlass. Use that version, or another profile.</source>
        <translation>La base de données de ce profil a été écrite par un Windlass plus récent. Utilisez cette version, ou un autre profil.</translation>
    </message>
    <message>
        <source>The database of this profile is damaged. Put a copy of it back, or move it away and sign in again.</source>
        <translation>La base de données de ce profil est endommagée. Remettez-en une copie en place, ou déplacez-la et reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AboutDialog</name>
    <message>
        <source>About Windlass</source>
        <translation>À propos de Windlass</translation>
    </message>
    <message>
        <source>Windlass pushes generated apps into Bitbucket Cloud.</source>
        <translation>Windlass pousse des applications générées dans Bitbucket Cloud.</translation>
    </message>
    <message>
        <source>It is free software: you may use, change and share it under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>C’est un logiciel libre&#xa0;: vous pouvez l’utiliser, le modifier et le partager selon la licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans garantie.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountCardDialog</name>
    <message>
        <source>Account Details</source>
        <translation>Détails du compte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>Dans le catalogue</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernier renouvellement</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Open Authorized Apps</source>
        <translation>Ouvrir les applications autorisées</translation>
    </message>
    <message>
        <source>Your page on Bitbucket, where access can be revoked</source>
        <translation>Votre page sur Bitbucket, où l’accès peut être révoqué</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>Vérifier les autorisations...</translation>
    </message>
    <message>
        <source>Sign In Again...</source>
        <translation>Se reconnecter...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bitbucket did not say</source>
        <translation>Bitbucket ne l’a pas indiqué</translation>
    </message>
    <message>
        <source>Fetched when it is needed</source>
        <translation>Demandé au besoin</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Good until Bitbucket refuses it</source>
        <translation>Valable jusqu’à ce que Bitbucket le refuse</translation>
    </message>
    <message>
        <source>None since the sign-in</source>
        <translation>Aucun depuis la connexion</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Examen...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountMenu</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (clé %2)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Add Account...</source>
        <translation>A&amp;jouter un compte...</translation>
    </message>
    <message>
        <source>Account &amp;Details...</source>
        <translation>&amp;Détails du compte...</translation>
    </message>
    <message>
        <source>Sign &amp;In Again...</source>
        <translation>Se &amp;reconnecter...</translation>
    </message>
    <message>
        <source>Check &amp;Permissions...</source>
        <translation>Vérifier les &amp;autorisations...</translation>
    </message>
    <message>
        <source>&amp;Hand Over Key...</source>
        <translation>Trans&amp;mettre la clé...</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppController</name>
    <message>
        <source>looking...</source>
        <translation>examen...</translation>
    </message>
    <message>
        <source>folder is missing</source>
        <translation>dossier absent</translation>
    </message>
    <message>
        <source>cannot be pushed</source>
        <translation>impossible à pousser</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non liée</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>compte déconnecté</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>paused: continue</source>
        <translation>en pause&#xa0;: reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>ready for the first push</source>
        <translation>prête pour le premier push</translation>
    </message>
    <message>
        <source>waiting...</source>
        <translation>en attente...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>push %L1&#xa0;%</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>push en cours</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppPage</name>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Changer...</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>Choisir un autre dépôt</translation>
    </message>
    <message>
        <source>Open a pull request</source>
        <translation>Ouvrir une pull request</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Show Files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>%1 (%2, will be created)</source>
        <translation>%1 (%2, sera créé)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>Commit dans %1</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>Examiner les modifications...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::BranchRow</name>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>Branche de destination de la pull request</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Chargement...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ChooseRepositoryDialog</name>
    <message>
        <source>&amp;Generator output: keep people&apos;s changes</source>
        <translation>Sortie du &amp;générateur&#xa0;: garder les modifications des personnes</translation>
    </message>
    <message>
        <source>Create on Bitbucket</source>
        <translation>Créer sur Bitbucket</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose Repository</source>
        <translation>Choisir un dépôt</translation>
    </message>
    <message>
        <source>The folder stays free of git. What people change in the repository is kept when the app is generated again.</source>
        <translation>Le dossier reste sans git. Ce que les personnes modifient dans le dépôt est gardé quand l’application est générée de nouveau.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espace de tra&amp;vail</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>Ce compte ne voit pas l’espace de travail %1.</translation>
    </message>
    <message>
        <source>Select a repository.</source>
        <translation>Sélectionnez un dépôt.</translation>
    </message>
    <message>
        <source>Loading workspaces...</source>
        <translation>Chargement des espaces de travail...</translation>
    </message>
    <message>
        <source>This account has no workspace yet. Create one on bitbucket.org.</source>
        <translation>Ce compte n’a pas encore d’espace de travail. Créez-en un sur bitbucket.org.</translation>
    </message>
    <message>
        <source>The key lacks &quot;%1&quot;. Create it on bitbucket.org, then choose it here.</source>
        <extracomment>%1 is a box of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>Il manque «&#xa0;%1&#xa0;» à la clé. Créez le dépôt sur bitbucket.org, puis choisissez-le ici.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 existe déjà. Choisissez-le dans la liste, ou saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>Rien n’est créé avant le push.</translation>
    </message>
    <message>
        <source>For a folder that a generator writes and nobody edits. It is only read: it gets no git repository. When it is generated again, the new output is merged with what people changed in the repository since; where both changed the same lines you are asked. Leave it unticked for a folder that you work in yourself.</source>
        <translation>Pour un dossier qu’un générateur écrit et que personne ne modifie. Il est seulement lu&#xa0;: aucun dépôt git n’y est créé. Quand l’application est générée de nouveau, la nouvelle sortie est fusionnée avec ce que les personnes ont modifié entre-temps dans le dépôt&#xa0;; si les mêmes lignes ont changé des deux côtés, la décision vous est demandée. Laissez la case décochée pour un dossier dans lequel vous travaillez vous-même.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ConnectDialog</name>
    <message>
        <source>Connect to Bitbucket</source>
        <translation>Connexion à Bitbucket</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CreateKeyPage</name>
    <message>
        <source>Create a Key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Workspace or its address</source>
        <translation>Espace de travail ou son adresse</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>Ouvrir Bitbucket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Private consumer: leave unticked</source>
        <translation>This is a private consumer&#xa0;: laisser décoché</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espace de tra&amp;vail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Callback URL</source>
        <translation>&amp;URL de callback</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Pourquoi celles-ci&#xa0;?</translation>
    </message>
    <message>
        <source>I only push to repositories that exist</source>
        <translation>Je pousse seulement vers des dépôts existants</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>As Amplication asks</source>
        <translation>Comme le demande Amplication</translation>
    </message>
    <message>
        <source>As Backstage asks</source>
        <translation>Comme le demande Backstage</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>Copier un message à l’administrateur</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>Créer un espace de travail...</translation>
    </message>
    <message>
        <source>Not an administrator?</source>
        <translation>Pas administrateur&#xa0;?</translation>
    </message>
    <message>
        <source>No workspace yet?</source>
        <translation>Pas encore d’espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>When the workspace is there, enter its name above.</source>
        <translation>Une fois l’espace de travail créé, saisissez son nom ci-dessus.</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>J’ai déjà une clé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter the workspace first.</source>
        <translation>Saisissez d’abord l’espace de travail.</translation>
    </message>
    <message>
        <source>Copied. The answer&apos;s key goes to step 2.</source>
        <translation>Copié. La clé reçue en réponse se saisit à l’étape 2.</translation>
    </message>
    <message>
        <source>The workspace in which the consumer is made, by its name in addresses, or any address in it copied from your browser. You have to be its administrator. The consumer then serves every workspace that you can see.</source>
        <translation>L’espace de travail où le consommateur est créé&#xa0;: son nom dans les adresses, ou toute adresse de cet espace copiée depuis votre navigateur. Vous devez en être administrateur. Le consommateur sert ensuite pour tous les espaces de travail que vous pouvez voir.</translation>
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
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DetailsPanel</name>
    <message>
        <source>Remove from This List</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Clone address (HTTPS)</source>
        <translation>Adresse de clonage (HTTPS)</translation>
    </message>
    <message>
        <source>Clone address (SSH)</source>
        <translation>Adresse de clonage (SSH)</translation>
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
        <translation>Sélectionnez un dépôt pour en voir plus.</translation>
    </message>
    <message>
        <source>nothing pushed yet</source>
        <translation>rien de poussé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branch(es)</source>
        <translation>
            <numerusform>%Ln branche</numerusform>
            <numerusform>%Ln branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pull request(s)</source>
        <translation>
            <numerusform>%Ln pull request ouverte</numerusform>
            <numerusform>%Ln pull requests ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>pull requests cannot be seen</source>
        <translation>pull requests non visibles</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
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
        <translation>Examen...</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Il s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>This repository is empty.</source>
        <translation>Ce dépôt est vide.</translation>
    </message>
    <message>
        <source>There is no README.</source>
        <translation>Il n’y a pas de README.</translation>
    </message>
    <message>
        <source>This repository is no longer here. It was deleted, archived or moved, or this account may not see it any more.</source>
        <translation>Ce dépôt n’est plus ici. Il a été supprimé, archivé ou déplacé, ou ce compte n’est plus autorisé à le voir.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DifferencePane</name>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1&#xa0;: %2. %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>Les deux côtés sont identiques.</translation>
    </message>
    <message>
        <source>A binary file: it has no lines to show. %1</source>
        <translation>Un fichier binaire&#xa0;: il n’a pas de lignes à afficher. %1</translation>
    </message>
    <message>
        <source>Too large to show line by line. %1</source>
        <translation>Trop volumineux pour un affichage ligne par ligne. %1</translation>
    </message>
    <message>
        <source>Lines: %1 came, %2 went.</source>
        <translation>Lignes&#xa0;: %1 ajoutées, %2 supprimées.</translation>
    </message>
    <message>
        <source>%1 Only the beginning is shown.</source>
        <translation>%1 Seul le début est affiché.</translation>
    </message>
    <message>
        <source>Lines of both sides</source>
        <translation>Lignes des deux côtés</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Examen...</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DirectoryDialog</name>
    <message>
        <source>Folder in Repository</source>
        <translation>Dossier dans le dépôt</translation>
    </message>
    <message>
        <source>the whole repository</source>
        <translation>tout le dépôt</translation>
    </message>
    <message>
        <source>The app&apos;s files go into this folder of the repository. Nothing outside of it changes. Files that were pushed elsewhere stay there.</source>
        <translation>Les fichiers de l’application vont dans ce dossier du dépôt. Rien ne change en dehors. Les fichiers poussés ailleurs y restent.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Type it as it is in the repository, like services/shop.</source>
        <translation>Saisissez-le tel qu’il est dans le dépôt, par exemple services/shop.</translation>
    </message>
    <message>
        <source>Several apps can share a repository, each in a folder of its own. Type the folder as it is seen from the top of the repository, such as services/shop. Empty means that the repository is this app&apos;s alone. New files go there from the next push on; nothing is moved.</source>
        <translation>Plusieurs applications peuvent partager un dépôt, chacune dans son propre dossier. Saisissez le dossier à partir de la racine du dépôt, par exemple services/shop. Un champ vide signifie que le dépôt est réservé à cette application. Les nouveaux fichiers y vont dès le prochain push&#xa0;; rien n’est déplacé.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EmptyPage</name>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>Se connecter à Bitbucket...</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>Ajouter une application...</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Push a generated app to Bitbucket.</source>
        <translation>Poussez une application générée vers Bitbucket.</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>Pas de compte&#xa0;?</translation>
    </message>
    <message>
        <source>Try Without an Account</source>
        <translation>Essayer sans compte</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EnterKeyPage</name>
    <message>
        <source>Enter Key and Secret</source>
        <translation>Saisir la clé et le secret</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Callback &amp;URL</source>
        <translation>&amp;URL de callback</translation>
    </message>
    <message>
        <source>The one registered at the consumer, letter by letter.</source>
        <translation>Celle enregistrée chez le consommateur, à la lettre près.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Paste Both</source>
        <translation>Coller les deux</translation>
    </message>
    <message>
        <source>Read from a File...</source>
        <translation>Lire dans un fichier...</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The secret cannot be kept yet.</source>
        <translation>Le secret ne peut pas encore être conservé.</translation>
    </message>
    <message>
        <source>Key and secret were pasted.</source>
        <translation>La clé et le secret ont été collés.</translation>
    </message>
    <message>
        <source>The clipboard does not hold a key and a secret. Copy both from the consumer&apos;s page.</source>
        <translation>Le presse-papiers ne contient pas de clé et de secret. Copiez-les depuis la page du consommateur.</translation>
    </message>
    <message>
        <source>Read Key and Secret</source>
        <translation>Lire la clé et le secret</translation>
    </message>
    <message>
        <source>Amplication and Backstage (%1)</source>
        <translation>Amplication et Backstage (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Read from the file of %1.</source>
        <translation>Lu dans le fichier de %1.</translation>
    </message>
    <message>
        <source>Settings, People offers its sign-in resolvers.</source>
        <translation>La page Paramètres, Personnes propose ses résolveurs de connexion.</translation>
    </message>
    <message>
        <source>Where Bitbucket sends your browser after you have granted access: to Windlass on this computer. It has to be what is entered at the consumer, letter by letter; a slash too many is enough to be refused. Change it only for a consumer that was made for another program.</source>
        <translation>L’adresse où Bitbucket envoie votre navigateur une fois l’accès accordé&#xa0;: vers Windlass, sur cet ordinateur. Elle doit être identique, à la lettre près, à celle saisie chez le consommateur&#xa0;; une barre oblique de trop suffit pour un refus. Ne la changez que pour un consommateur créé pour un autre programme.</translation>
    </message>
    <message>
        <source>The name that Bitbucket has given the consumer. Open the consumer on the page OAuth consumers of the workspace to see it. It is not secret.</source>
        <translation>Le nom que Bitbucket a donné au consommateur. Pour le voir, ouvrez le consommateur sur la page OAuth consumers de l’espace de travail. Il n’est pas secret.</translation>
    </message>
    <message>
        <source>The consumer&apos;s password, shown below its key. It is kept in the keychain of your system and in no file, and is sent to Bitbucket only. Who gives it to you should use a way that others cannot read.</source>
        <translation>Le mot de passe du consommateur, affiché sous sa clé. Il est gardé dans le trousseau de votre système et dans aucun fichier, et n’est envoyé qu’à Bitbucket. La personne qui vous le transmet doit utiliser un moyen que d’autres ne peuvent pas lire.</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>Sans secrets, adresses ni votre dossier personnel</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FeatureTable</name>
    <message>
        <source>What was refused</source>
        <translation>Ce qui a été refusé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no; tick %1</source>
        <translation>non&#xa0;; cochez %1</translation>
    </message>
    <message>
        <source>no; this was refused: tick %1</source>
        <translation>non&#xa0;; cela a été refusé&#xa0;: cochez %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FilesDialog</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FindingsPanel</name>
    <message>
        <source>Leave Out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>This Time</source>
        <translation>Cette fois</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>(%L1 of %L2)</source>
        <translation>(%L1 sur %L2)</translation>
    </message>
    <message>
        <source>What Now?</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Writes to .gitignore: %1</source>
        <translation>Écrit dans .gitignore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ForgetBox</name>
    <message>
        <source>Forget Everything on This Computer...</source>
        <translation>Tout oublier sur cet ordinateur...</translation>
    </message>
    <message>
        <source>Accounts, secrets, the list of apps, history and settings. The folders of your apps stay as they are.</source>
        <translation>Comptes, secrets, liste des applications, historique et paramètres. Les dossiers de vos applications restent tels quels.</translation>
    </message>
    <message>
        <source>Forget Everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>Tout oublier sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>You are signed out of all accounts, and Windlass starts like new. This cannot be undone.</source>
        <translation>Vous serez déconnecté de tous les comptes, et Windlass démarrera comme neuf. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>Effacement...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HandoverDialog</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1 (déjà correct)</translation>
    </message>
    <message>
        <source>Hand Over Key</source>
        <translation>Transmettre la clé</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Fichier...</translation>
    </message>
    <message>
        <source>The configuration of Backstage that is to have the key</source>
        <translation>La configuration de Backstage qui doit recevoir la clé</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Keep both in the .env file</source>
        <translation>&amp;Garder les deux dans le fichier .env</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is left to do</source>
        <translation>Copier ce qu’il reste à faire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a Configuration</source>
        <translation>Choisir une configuration</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the folder of the program to see what would be written there.</source>
        <translation>Choisissez le dossier du programme pour voir ce qui y serait écrit.</translation>
    </message>
    <message>
        <source>Takes back what was written to %1</source>
        <translation>Annule ce qui a été écrit dans %1</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>Le secret de ce consommateur n’est plus conservé ici. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>&amp;What will be written; secrets are not shown</source>
        <translation>Ce &amp;qui sera écrit&#xa0;; les secrets ne sont pas affichés</translation>
    </message>
    <message>
        <source>&amp;What Is Left to Do</source>
        <translation>Ce qu’il &amp;reste à faire</translation>
    </message>
    <message>
        <source>Written. Read what is left to do.</source>
        <translation>Écrit. Lisez ce qu’il reste à faire.</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>Les fichiers sont de nouveau comme avant.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HelpDialog</name>
    <message>
        <source>Windlass Help</source>
        <translation>Aide de Windlass</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HistoryPage</name>
    <message>
        <source>No pushes yet.</source>
        <translation>Aucun push pour l’instant.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the app</source>
        <translation>Vers l’application</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Ouvrir sur Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Voir la pull request...</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>windlass::ui::KeychainPanel</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Keep Until I Quit</source>
        <translation>Garder jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>Conservé dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>It works: a secret was written, read and deleted.</source>
        <translation>Tout fonctionne&#xa0;: un secret a été écrit, lu et supprimé.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1: the name of a language, in that language</extracomment>
        <translation>Comme le système (%1)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à afficher.</translation>
    </message>
    <message>
        <source>It is not kept in a file.</source>
        <translation>Il n’est pas conservé dans un fichier.</translation>
    </message>
    <message>
        <source>It is kept in %1. No secret is in it.</source>
        <translation>Il est conservé dans %1. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>Sans secrets, adresses ni votre dossier personnel</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>windlass::ui::MainWindow</name>
    <message>
        <source>A push is running. Wait until it has ended, or cancel it, to forget everything.</source>
        <translation>Un push est en cours. Attendez qu’il se termine, ou annulez-le, pour tout oublier.</translation>
    </message>
    <message>
        <source>Add App</source>
        <translation>Ajouter une application</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s), the newest %1</source>
        <translation>
            <numerusform>%Ln build, le plus récent&#xa0;: %1</numerusform>
            <numerusform>%Ln builds, le plus récent&#xa0;: %1</numerusform>
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
        <translation>Windlass (entraînement)</translation>
    </message>
    <message>
        <source>Practice: this is not the real Bitbucket.</source>
        <translation>Entraînement&#xa0;: ce n’est pas le vrai Bitbucket.</translation>
    </message>
    <message>
        <source>Secrets are kept until you quit. Next time, sign in again.</source>
        <translation>Les secrets sont gardés jusqu’à la fermeture. La prochaine fois, reconnectez-vous.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add App...</source>
        <translation>A&amp;jouter une application...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Paramètres...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Qu&amp;itter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Windlass Help</source>
        <translation>Aid&amp;e de Windlass</translation>
    </message>
    <message>
        <source>After a &amp;Secret Was Pushed...</source>
        <translation>Après le push d’un &amp;secret...</translation>
    </message>
    <message>
        <source>&amp;About Windlass</source>
        <translation>À pr&amp;opos de Windlass</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>Po&amp;usser</translation>
    </message>
    <message>
        <source>Push &amp;All</source>
        <translation>&amp;Tout pousser</translation>
    </message>
    <message>
        <source>&amp;Change Repository...</source>
        <translation>Cha&amp;nger de dépôt...</translation>
    </message>
    <message>
        <source>Remove &amp;Link</source>
        <translation>Supprimer la &amp;liaison</translation>
    </message>
    <message>
        <source>Folder &amp;in Repository...</source>
        <translation>Dossie&amp;r dans le dépôt...</translation>
    </message>
    <message>
        <source>&amp;Generator Output</source>
        <translation>Sortie du &amp;générateur</translation>
    </message>
    <message>
        <source>Pull Re&amp;quests...</source>
        <translation>Pull re&amp;quests...</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Enle&amp;ver de la liste</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>Select one app in the list.</source>
        <translation>Sélectionnez une application dans la liste.</translation>
    </message>
    <message>
        <source>A push of this app is running.</source>
        <translation>Un push de cette application est en cours.</translation>
    </message>
    <message>
        <source>This app is not linked to a repository.</source>
        <translation>Cette application n’est pas liée à un dépôt.</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own.</source>
        <translation>Le dossier a son propre dépôt git.</translation>
    </message>
    <message>
        <source>What people change in the repository is kept when the app is generated again.</source>
        <translation>Ce que les personnes modifient dans le dépôt est gardé quand l’application est générée de nouveau.</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>Ce compte ne voit pas l’espace de travail %1.</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>Ajouter une application...</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Write Once as Amplication Does</source>
        <translation>Écrire une seule fois co&amp;mme Amplication</translation>
    </message>
    <message>
        <source>Services, modules, controllers and resolvers are made where they are missing, and then left to people.</source>
        <translation>Les services, modules, contrôleurs et résolveurs sont créés là où ils manquent, puis laissés aux personnes.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NetworkFace</name>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>le proxy du système</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>aucun proxy</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Holds for Bitbucket and for git, never for this computer itself.</source>
        <translation>S’applique à Bitbucket et à git, jamais à cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s proxy</source>
        <translation>Prox&amp;y du système</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Aucun proxy</translation>
    </message>
    <message>
        <source>This &amp;HTTP proxy</source>
        <translation>Ce proxy &amp;HTTP</translation>
    </message>
    <message>
        <source>This S&amp;OCKS 5 proxy</source>
        <translation>Ce proxy S&amp;OCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Enter the address. Until then: %1.</source>
        <translation>Saisissez l’adresse. D’ici là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Asking Bitbucket...</source>
        <translation>Interrogation de Bitbucket...</translation>
    </message>
    <message>
        <source>Bitbucket answers.</source>
        <translation>Bitbucket répond.</translation>
    </message>
    <message>
        <source>Host and port of the proxy that your network asks for, such as proxy.example.com:8080. Ask who runs your network if you do not know it. A name and a password for it belong into the settings of the system.</source>
        <translation>Hôte et port du proxy qu’exige votre réseau, par exemple proxy.example.com:8080. Si vous ne les connaissez pas, demandez à la personne qui gère votre réseau. Un nom d’utilisateur et un mot de passe pour ce proxy se saisissent dans les paramètres du système.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NewRepositoryForm</name>
    <message>
        <source>Enter a name with letters or digits.</source>
        <translation>Saisissez un nom contenant des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privé</translation>
    </message>
    <message>
        <source>Name of the new repository</source>
        <translation>Nom du nouveau dépôt</translation>
    </message>
    <message>
        <source>Project of the new repository</source>
        <translation>Projet du nouveau dépôt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>P&amp;roject</source>
        <translation>P&amp;rojet</translation>
    </message>
    <message>
        <source>Description of the new repository</source>
        <translation>Description du nouveau dépôt</translation>
    </message>
    <message>
        <source>Main branch of the new repository</source>
        <translation>Branche principale du nouveau dépôt</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Main &amp;branch</source>
        <translation>&amp;Branche principale</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Private (this workspace allows no other)</source>
        <translation>&amp;Privé (imposé par cet espace de travail)</translation>
    </message>
    <message>
        <source>The workspace&apos;s oldest project</source>
        <translation>Le plus ancien projet de l’espace de travail</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Ce nom est disponible.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 existe déjà. Choisissez-le dans la liste, ou saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nobody knows whether this name is free: %1</source>
        <translation>Impossible de savoir si ce nom est disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will be created as %1/%2/%3</source>
        <translation>Sera créé sous %1/%2/%3</translation>
    </message>
    <message>
        <source>Bitbucket groups the repositories of a workspace in projects, which can have rules for who may see and change them. Where you leave the choice to Bitbucket, it takes the oldest project.</source>
        <translation>Bitbucket regroupe les dépôts d’un espace de travail en projets, qui peuvent avoir des règles sur qui peut les voir et les modifier. Si vous laissez le choix à Bitbucket, il prend le projet le plus ancien.</translation>
    </message>
    <message>
        <source>Ticked, only people with access to the workspace can see the repository. Before anything is sent, Windlass reads back from Bitbucket that it is as you chose.</source>
        <translation>Si la case est cochée, seules les personnes ayant accès à l’espace de travail peuvent voir le dépôt. Avant tout envoi, Windlass vérifie auprès de Bitbucket que le dépôt est bien tel que vous l’avez choisi.</translation>
    </message>
    <message>
        <source>The branch that the first push makes, and that others get when they clone the repository. Empty means the one of your folder, or main.</source>
        <translation>La branche que crée le premier push, et que d’autres reçoivent en clonant le dépôt. Un champ vide signifie celle de votre dossier, ou main.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NothingCameBack</name>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Use Address</source>
        <translation>Utiliser l’adresse</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>Adresse sur laquelle le navigateur s’est arrêté</translation>
    </message>
    <message>
        <source>&quot;Invalid redirect_uri&quot;: the consumer needs exactly this callback URL. localhost is not 127.0.0.1; port and slashes count.</source>
        <translation>«&#xa0;Invalid redirect_uri&#xa0;»&#xa0;: le consommateur doit avoir exactement cette URL de callback. localhost n’est pas 127.0.0.1&#xa0;; le port et les barres obliques comptent.</translation>
    </message>
    <message>
        <source>&quot;Refused to connect&quot;: paste the address that the browser shows.</source>
        <translation>«&#xa0;Refused to connect&#xa0;»&#xa0;: collez l’adresse affichée par le navigateur.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::OutcomePanel</name>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Ouvrir sur Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Voir la pull request...</translation>
    </message>
    <message>
        <source>Your files are unchanged.</source>
        <translation>Vos fichiers sont inchangés.</translation>
    </message>
    <message>
        <source>Change Repository...</source>
        <translation>Changer de dépôt...</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PeopleFace</name>
    <message>
        <source>Catalog of people, as Backstage has it</source>
        <translation>Catalogue de personnes, comme dans Backstage</translation>
    </message>
    <message>
        <source>YAML files, folder or https://backstage.example.com</source>
        <translation>Fichiers YAML, dossier ou URL de Backstage</translation>
    </message>
    <message>
        <source>Ca&amp;talog</source>
        <translation>Cata&amp;logue</translation>
    </message>
    <message>
        <source>&amp;Files...</source>
        <translation>&amp;Fichiers...</translation>
    </message>
    <message>
        <source>F&amp;older...</source>
        <translation>&amp;Dossier...</translation>
    </message>
    <message>
        <source>Kept with the secrets; enter it to change it</source>
        <translation>Conservé avec les secrets&#xa0;; saisissez-en un autre pour le changer</translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>&amp;Sign-in must match: who is not found is signed out</source>
        <translation>La &amp;connexion exige une correspondance&#xa0;: qui n’est pas trouvé est déconnecté</translation>
    </message>
    <message>
        <source>Commits take name and e-ma&amp;il from the catalog</source>
        <translation>Les commits prennent le &amp;nom et l’e-mail du catalogue</translation>
    </message>
    <message>
        <source>Look for the account by</source>
        <translation>Chercher le compte par</translation>
    </message>
    <message>
        <source>Would Backstage &amp;Let Me In?</source>
        <translation>Backstage me laisserait-il entre&amp;r&#xa0;?</translation>
    </message>
    <message>
        <source>Co&amp;py Missing Entity</source>
        <translation>Co&amp;pier l’entité manquante</translation>
    </message>
    <message>
        <source>The system&apos;s policy says so.</source>
        <translation>La stratégie système l’impose.</translation>
    </message>
    <message>
        <source>The token is stored.</source>
        <translation>Le jeton est enregistré.</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Examen...</translation>
    </message>
    <message>
        <source>The catalog as it was at %1 was used.</source>
        <translation>Le catalogue tel qu’il était le %1 a été utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Where people are described, as for Backstage: one or several YAML files with entities of the kind User, a folder with such files, or the address of a Backstage server. Empty means that nobody is looked up.</source>
        <translation>Où les personnes sont décrites, comme pour Backstage&#xa0;: un ou plusieurs fichiers YAML avec des entités de type User, un dossier contenant de tels fichiers, ou l’adresse d’un serveur Backstage. Un champ vide signifie que personne n’est recherché.</translation>
    </message>
    <message>
        <source>A token for Backstage&apos;s catalog, from who runs that server. It is not a token of Bitbucket. It is kept where your other secrets are.</source>
        <translation>Un jeton pour le catalogue de Backstage, fourni par la personne qui gère ce serveur. Ce n’est pas un jeton de Bitbucket. Il est conservé avec vos autres secrets.</translation>
    </message>
    <message>
        <source>After signing in at Bitbucket the account is looked up in the catalog. Whoever is not found there is signed out of Windlass again. This protects nothing at Bitbucket itself.</source>
        <translation>Après la connexion à Bitbucket, le compte est recherché dans le catalogue. Qui n’y est pas trouvé est aussitôt déconnecté de Windlass. Cela ne protège rien sur Bitbucket même.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PermissionHints</name>
    <message>
        <source>The key lacks a permission. Tick &quot;%1&quot; on its page on Bitbucket and sign in again.</source>
        <translation>Il manque une autorisation à la clé. Cochez «&#xa0;%1&#xa0;» sur sa page Bitbucket, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your role in this workspace does not create repositories. Ask an administrator of it.</source>
        <translation>Votre rôle dans cet espace de travail ne permet pas de créer des dépôts. Adressez-vous à un administrateur.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ProgressMarks</name>
    <message>
        <source>Pushing, %L1 %</source>
        <translation>Push en cours, %L1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Push</name>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln fichier, %1.</numerusform>
            <numerusform>%Ln fichiers, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln modifié.</numerusform>
            <numerusform>%Ln modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored.</source>
        <translation>
            <numerusform>%Ln ignoré.</numerusform>
            <numerusform>%Ln ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the folder...</source>
        <translation>Examen du dossier...</translation>
    </message>
    <message>
        <source>Looking for secrets: %1</source>
        <translation>Recherche de secrets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking at the folder: %1</source>
        <translation>Examen du dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pushed to %1. %2 was found on Bitbucket.</source>
        <translation>Poussé vers %1. %2 a été retrouvé sur Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushAllPage</name>
    <message>
        <source>No apps yet.</source>
        <translation>Aucune application pour l’instant.</translation>
    </message>
    <message>
        <source>Show App</source>
        <translation>Afficher l’application</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Ouvrir sur Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Voir la pull request...</translation>
    </message>
    <message>
        <source>Push All</source>
        <translation>Tout pousser</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln app(s)</source>
        <translation>
            <numerusform>Pousser %Ln application</numerusform>
            <numerusform>Pousser %Ln applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Add an app first.</source>
        <translation>Ajoutez d’abord une application.</translation>
    </message>
    <message>
        <source>The folders are being read.</source>
        <translation>Lecture des dossiers en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) can be pushed, %1.</source>
        <translation>
            <numerusform>%Ln application peut être poussée, %1.</numerusform>
            <numerusform>%Ln applications peuvent être poussées, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to push.</source>
        <translation>Il n’y a rien à pousser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be pushed yet.</source>
        <translation>
            <numerusform>%Ln ne peut pas encore être poussée.</numerusform>
            <numerusform>%Ln ne peuvent pas encore être poussées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushed.</source>
        <translation>
            <numerusform>%Ln poussée.</numerusform>
            <numerusform>%Ln poussées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>%Ln restante.</numerusform>
            <numerusform>%Ln restantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln en échec.</numerusform>
            <numerusform>%Ln en échec.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>Se connecter à Bitbucket...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>Choisir un dépôt...</translation>
    </message>
    <message>
        <source>Continue Push</source>
        <translation>Reprendre le push</translation>
    </message>
    <message>
        <source>Create and Push</source>
        <translation>Créer et pousser</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>Pousser pour revue</translation>
    </message>
    <message>
        <source>Push to %1</source>
        <translation>Pousser vers %1</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>Lecture du dossier en cours.</translation>
    </message>
    <message>
        <source>This must be put right first.</source>
        <translation>Ceci doit d’abord être corrigé.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last push.</source>
        <translation>Rien n’a changé depuis le dernier push.</translation>
    </message>
    <message>
        <source>First decide about %1.</source>
        <translation>Décidez d’abord pour %1.</translation>
    </message>
    <message>
        <source>%1 cannot be pushed as it is.</source>
        <translation>%1 ne peut pas être poussé tel quel.</translation>
    </message>
    <message>
        <source>%1 has refused a direct push. Open a pull request instead.</source>
        <translation>%1 a refusé un push direct. Ouvrez plutôt une pull request.</translation>
    </message>
    <message>
        <source>Last push %1, %2</source>
        <translation>Dernier push %1, %2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushRow</name>
    <message>
        <source>waiting...</source>
        <translation>en attente...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>push %L1&#xa0;%</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>push en cours</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>examen...</translation>
    </message>
    <message>
        <source>cannot be pushed yet</source>
        <translation>pas encore prête</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>poussée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadmeView</name>
    <message>
        <source>README preview</source>
        <translation>Aperçu du README</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[image]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[image&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not You?</source>
        <translation>Ce n’est pas vous&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the consumers of the workspace</source>
        <translation>Ouvrir les consommateurs de l’espace de travail</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>Créer un espace de travail...</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>Copier un message à l’administrateur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Connected as %1. Looking...</source>
        <translation>Connecté en tant que %1. Examen...</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message numerus="yes">
        <source>Connected as %1, %Ln workspace(s).</source>
        <translation>
            <numerusform>Connecté en tant que %1, %Ln espace de travail.</numerusform>
            <numerusform>Connecté en tant que %1, %Ln espaces de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no workspace yet. Create one on Bitbucket.</source>
        <translation>Il n’y a pas encore d’espace de travail. Créez-en un sur Bitbucket.</translation>
    </message>
    <message>
        <source>Only an administrator of the consumer&apos;s workspace can tick a box.</source>
        <translation>Seul un administrateur de l’espace de travail du consommateur peut cocher une case.</translation>
    </message>
    <message>
        <source>Open the consumer, tick the box, press Save, then Check Again.</source>
        <translation>Ouvrez le consommateur, cochez la case, cliquez sur Save, puis sur Revérifier.</translation>
    </message>
    <message>
        <source>Copied. When the boxes are ticked, Check Again.</source>
        <translation>Copié. Une fois les cases cochées, cliquez sur Revérifier.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Remedies</name>
    <message>
        <source>Sign In...</source>
        <translation>Se connecter...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>Choisir un dépôt...</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>Vérifier les autorisations...</translation>
    </message>
    <message>
        <source>Keychain...</source>
        <translation>Trousseau...</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>Pousser pour revue</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Ouvrir sur Bitbucket</translation>
    </message>
    <message>
        <source>Get New Commits</source>
        <translation>Récupérer les nouveaux commits</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>Examiner les modifications...</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Faire confiance à ce dossier</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RemoteOffer</name>
    <message>
        <source>Choose It</source>
        <translation>Le choisir</translation>
    </message>
    <message>
        <source>Chooses the repository that git&apos;s configuration names</source>
        <translation>Choisit le dépôt indiqué dans la configuration de git</translation>
    </message>
    <message>
        <source>This folder&apos;s git configuration names %1/%2.</source>
        <translation>La configuration git de ce dossier indique %1/%2.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryList</name>
    <message>
        <source>Cannot reach Bitbucket. Showing yesterday&apos;s list.</source>
        <translation>Bitbucket est injoignable. Affichage de la liste d’hier.</translation>
    </message>
    <message>
        <source>Cannot reach Bitbucket. Showing the list of %1.</source>
        <translation>Bitbucket est injoignable. Liste affichée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 sur environ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln dépôt</numerusform>
            <numerusform>%Ln dépôts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; loading...</source>
        <translation>%1&#xa0;; chargement...</translation>
    </message>
    <message>
        <source>%1; scroll for more</source>
        <translation>%1&#xa0;; faites défiler pour la suite</translation>
    </message>
    <message>
        <source>No repository has this in its name.</source>
        <translation>Aucun dépôt ne contient ce texte dans son nom.</translation>
    </message>
    <message>
        <source>No repositories yet.</source>
        <translation>Aucun dépôt pour l’instant.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Recherche...</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Chargement...</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryPane</name>
    <message>
        <source>Filter repositories or paste an address</source>
        <translation>Filtrer les dépôts ou coller une adresse</translation>
    </message>
    <message>
        <source>Filter or paste an address</source>
        <translation>Filtrer ou coller une adresse</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jet</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Press Enter to go to this address.</source>
        <translation>Appuyez sur Entrée pour aller à cette adresse.</translation>
    </message>
    <message>
        <source>Looking for %1...</source>
        <translation>Recherche de %1...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryTable</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryView</name>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By Last Update</source>
        <translation>Par dernière mise à jour</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>Par taille</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverList</name>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Let in who is not in the c&amp;atalog</source>
        <translation>Accepter &amp;qui n’est pas au catalogue</translation>
    </message>
    <message>
        <source>Only at these do&amp;mains</source>
        <translation>Se&amp;ulement dans ces domaines</translation>
    </message>
    <message>
        <source>Resolvers, asked from the top</source>
        <translation>Résolveurs, interrogés de haut en bas</translation>
    </message>
    <message>
        <source>Bitbucket id, in bitbucket.org/user-id</source>
        <translation>Identifiant Bitbucket, dans bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>Username, in bitbucket.org/username</source>
        <translation>Nom d’utilisateur, dans bitbucket.org/username</translation>
    </message>
    <message>
        <source>E-mail address, in spec.profile.email</source>
        <translation>Adresse e-mail, dans spec.profile.email</translation>
    </message>
    <message>
        <source>What stands before the @, as the entity&apos;s name</source>
        <translation>Ce qui précède le @, comme nom de l’entité</translation>
    </message>
    <message>
        <source>only at %1</source>
        <extracomment>an option of a resolver; %1: domains</extracomment>
        <translation>seulement de %1</translation>
    </message>
    <message>
        <source>lets in who is not in the catalog</source>
        <extracomment>an option of a resolver</extracomment>
        <translation>accepte qui n’est pas au catalogue</translation>
    </message>
    <message>
        <source>Whoever Bitbucket knows is let in by this resolver, also without an entry in the catalog. Anybody with an account at Bitbucket is then somebody in Backstage, so it is safe only together with domains.</source>
        <translation>Ce résolveur accepte quiconque est connu de Bitbucket, même sans entrée dans le catalogue. Toute personne ayant un compte Bitbucket est alors quelqu’un dans Backstage&#xa0;; ce n’est donc sûr qu’avec des domaines.</translation>
    </message>
    <message>
        <source>The ways to find the account in the catalog. They are tried from the top; the first that finds somebody decides. Tick those that your Backstage uses, in its order.</source>
        <translation>Les façons de trouver le compte dans le catalogue. Elles sont essayées de haut en bas&#xa0;; la première qui trouve quelqu’un décide. Cochez celles qu’utilise votre Backstage, dans le même ordre.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverOfferPanel</name>
    <message>
        <source>Use T&amp;hese</source>
        <translation>Utiliser ceu&amp;x-ci</translation>
    </message>
    <message>
        <source>Lea&amp;ve as It Is</source>
        <translation>Laisser &amp;inchangé</translation>
    </message>
    <message>
        <source>%1 looks for people in this order:</source>
        <translation>%1 cherche les personnes dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>These are used now.</source>
        <translation>Ils sont maintenant utilisés.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewChangesDialog</name>
    <message>
        <source>Review Changes</source>
        <translation>Examiner les modifications</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Both changed (%Ln)</source>
        <translation>
            <numerusform>Modifiés des deux côtés (%Ln)</numerusform>
            <numerusform>Modifiés des deux côtés (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the generator (%Ln)</source>
        <translation>
            <numerusform>Par le générateur (%Ln)</numerusform>
            <numerusform>Par le générateur (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By people (%Ln)</source>
        <translation>
            <numerusform>Par des personnes (%Ln)</numerusform>
            <numerusform>Par des personnes (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Keep &amp;people&apos;s</source>
        <translation>Garder celui des &amp;personnes</translation>
    </message>
    <message>
        <source>Take &amp;generated</source>
        <translation>Prendre le &amp;généré</translation>
    </message>
    <message>
        <source>&amp;Both, with markers</source>
        <translation>Les &amp;deux, avec marqueurs</translation>
    </message>
    <message>
        <source>Same for &amp;All</source>
        <translation>Pareil pour &amp;tous</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pousser</translation>
    </message>
    <message>
        <source>Use Decisions</source>
        <translation>Appliquer les décisions</translation>
    </message>
    <message>
        <source>People&apos;s</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>Generated now</source>
        <translation>Généré maintenant</translation>
    </message>
    <message>
        <source>People&apos;s now</source>
        <translation>Personnes maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to decide.</source>
        <translation>
            <numerusform>%Ln fichier à décider.</numerusform>
            <numerusform>%Ln fichiers à décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The generator changed nothing since its last output.</source>
        <translation>Le générateur n’a rien modifié depuis sa dernière sortie.</translation>
    </message>
    <message>
        <source>Nothing is sent until you push.</source>
        <translation>Rien n’est envoyé avant le push.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewDialog</name>
    <message>
        <source>Open pull requests as &amp;drafts</source>
        <translation>Ouvrir les pull requests en &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Close the branch once it is merged</source>
        <translation>&amp;Fermer la branche une fois fusionnée</translation>
    </message>
    <message>
        <source>Pull Requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>&amp;Branch for reviews</source>
        <translation>B&amp;ranche de revue</translation>
    </message>
    <message>
        <source>Pushes for review go to this branch, and one pull request leads from it to the branch that you push to. The branch is Windlass&apos;s: commits that people add to it stay, nothing is forced. With another name the next push opens another pull request; the old one stays as it is.</source>
        <translation>Les push pour revue vont vers cette branche, et une seule pull request mène de celle-ci à la branche vers laquelle vous poussez. La branche est celle de Windlass&#xa0;: les commits que d’autres y ajoutent restent, rien n’est forcé. Avec un autre nom, le prochain push ouvre une autre pull request&#xa0;; l’ancienne reste telle quelle.</translation>
    </message>
    <message>
        <source>A draft can be read and discussed, but not merged until somebody marks it as ready at Bitbucket.</source>
        <translation>Un brouillon peut être lu et commenté, mais pas fusionné tant que personne ne l’a marqué comme prêt sur Bitbucket.</translation>
    </message>
    <message>
        <source>Bitbucket deletes the branch for reviews after the merge. The next push for review opens another pull request.</source>
        <translation>Bitbucket supprime la branche de revue après la fusion. Le prochain push pour revue ouvre une autre pull request.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewLine</name>
    <message>
        <source>asking Bitbucket...</source>
        <translation>interrogation de Bitbucket...</translation>
    </message>
    <message>
        <source>Pull request #%1: %2</source>
        <translation>Pull request #%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SecretHelpDialog</name>
    <message>
        <source>After a Secret Was Pushed</source>
        <translation>Après le push d’un secret</translation>
    </message>
    <message>
        <source>1. Revoke it where it was issued, and make a new one. Whoever cloned the repository has it, so taking it out of the files is not enough.</source>
        <translation>1. Révoquez-le là où il a été émis, et créez-en un nouveau. Quiconque a cloné le dépôt le possède&#xa0;: le retirer des fichiers ne suffit pas.</translation>
    </message>
    <message>
        <source>2. Put the new one where the app reads it at run time, and leave that file out.</source>
        <translation>2. Placez le nouveau là où l’application le lit à l’exécution, et excluez ce fichier.</translation>
    </message>
    <message>
        <source>3. Take it out of the history: &quot;git filter-repo&quot; rewrites the commits, or start with a new repository. Windlass never rewrites what was pushed.</source>
        <translation>3. Retirez-le de l’historique&#xa0;: «&#xa0;git filter-repo&#xa0;» réécrit les commits, ou repartez d’un nouveau dépôt. Windlass ne réécrit jamais ce qui a été poussé.</translation>
    </message>
    <message>
        <source>4. Ask everybody who has a clone to make a new one. Bitbucket may keep old commits for a while; its support can remove them.</source>
        <translation>4. Demandez à tous ceux qui ont un clone d’en refaire un. Bitbucket peut garder les anciens commits un certain temps&#xa0;; son assistance peut les supprimer.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Ré&amp;seau</translation>
    </message>
    <message>
        <source>&amp;Keychain</source>
        <translation>&amp;Trousseau</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonnes</translation>
    </message>
    <message>
        <source>Accounts without their secrets, the list of apps and history are kept in %1.</source>
        <translation>Les comptes sans leurs secrets, la liste des applications et l’historique sont conservés dans %1.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Où les secrets sont conservés</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Sidebar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>Ajouter une application...</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Account: not signed in</source>
        <translation>Compte&#xa0;: non connecté</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Chargement...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignInPage</name>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bitbucket may have refused; try again or cancel.</source>
        <translation>Bitbucket a peut-être refusé&#xa0;; réessayez ou annulez.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Copy Sign-in Link</source>
        <translation>Copier le lien de connexion</translation>
    </message>
    <message>
        <source>For another browser or a private window</source>
        <translation>Pour un autre navigateur ou une fenêtre privée</translation>
    </message>
    <message>
        <source>Nothing came back?</source>
        <translation>Rien n’est revenu&#xa0;?</translation>
    </message>
    <message>
        <source>Use Another Callback URL</source>
        <translation>Utiliser une autre URL de callback</translation>
    </message>
    <message>
        <source>Sign out of Bitbucket in your browser, then press Open Again. Or copy the link into a private window.</source>
        <translation>Déconnectez-vous de Bitbucket dans votre navigateur, puis cliquez sur Rouvrir. Ou copiez le lien dans une fenêtre privée.</translation>
    </message>
    <message>
        <source>Choose Grant access on the page that has been opened.</source>
        <translation>Choisissez Grant access sur la page qui s’est ouverte.</translation>
    </message>
    <message>
        <source>Waiting for your browser... %L1:%L2</source>
        <translation>En attente de votre navigateur... %L1:%L2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Press Copy Sign-in Link, and open it in a browser of this computer.</source>
        <translation>Votre navigateur n’a pas pu être ouvert. Cliquez sur Copier le lien de connexion, puis ouvrez-le dans un navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignedOutNotice</name>
    <message>
        <source>Signed Out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>%1 est déconnecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Bitbucket may go on listing the consumer among the applications that you granted access to. You can revoke it there.</source>
        <translation>Bitbucket peut continuer à lister le consommateur parmi les applications auxquelles vous avez accordé l’accès. Vous pouvez le révoquer là-bas.</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>Ouvrir Bitbucket</translation>
    </message>
</context>
<context>
    <name>windlass::ui::StepPage</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Étape %L1 sur %L2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WhatToConnectDialog</name>
    <message>
        <source>What to Connect</source>
        <translation>Que faut-il lier</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln app(s). What to connect?</source>
        <translation>
            <numerusform>%1 contient %Ln application. Que faut-il lier&#xa0;?</numerusform>
            <numerusform>%1 contient %Ln applications. Que faut-il lier&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps to add</source>
        <translation>Applications à ajouter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;One repository, a folder each</source>
        <translation>&amp;Un dépôt, un dossier par application</translation>
    </message>
    <message>
        <source>A &amp;repository each</source>
        <translation>Un &amp;dépôt par application</translation>
    </message>
    <message>
        <source>&amp;Choose for each</source>
        <translation>&amp;Choisir pour chacune</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privé</translation>
    </message>
    <message>
        <source>Add as One App</source>
        <translation>Ajouter comme une seule application</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Tick an app.</source>
        <translation>Cochez une application.</translation>
    </message>
    <message>
        <source>Choose a workspace.</source>
        <translation>Choisissez un espace de travail.</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>Rien n’est créé avant le push.</translation>
    </message>
    <message>
        <source>Connect to Bitbucket to choose more.</source>
        <translation>Connectez-vous à Bitbucket pour plus de choix.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceBox</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceDelegate</name>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspacePage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Ouvrir sur Bitbucket</translation>
    </message>
    <message>
        <source>Push an App Here...</source>
        <translation>Pousser une application ici...</translation>
    </message>
    <message>
        <source>Copy Clone Address</source>
        <translation>Copier l’adresse de clonage</translation>
    </message>
    <message>
        <source>Select a repository first.</source>
        <translation>Sélectionnez d’abord un dépôt.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AccountCard</name>
    <message>
        <source>This account is signed out. Sign in again.</source>
        <translation>Ce compte est déconnecté. Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Admission</name>
    <message>
        <source>Signing in is only for people in the catalog. %1</source>
        <translation>Seules les personnes du catalogue peuvent se connecter. %1</translation>
    </message>
    <message>
        <source>Only people in the catalog may sign in and push, and the catalog cannot say now who you are: %1 Windlass goes on once it can.</source>
        <translation>Seules les personnes du catalogue peuvent se connecter et pousser, et le catalogue ne peut pas dire pour le moment qui vous êtes&#xa0;: %1 Windlass continuera dès que possible.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AllPages</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle.</source>
        <translation>La liste de Bitbucket tourne en rond.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AppLock</name>
    <message>
        <source>Windlass cannot write to its profile folder. Check that the disk is not full and that the folder may be written.</source>
        <translation>Windlass ne peut pas écrire dans son dossier de profil. Vérifiez que le disque n’est pas plein et que le dossier est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Arrival</name>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>Annulé. Rien n’est arrivé sur Bitbucket.</translation>
    </message>
    <message>
        <source>Cancelled. Bitbucket could not be asked whether anything had arrived; press Continue Push to find out.</source>
        <translation>Annulé. Impossible de demander à Bitbucket si quelque chose est arrivé&#xa0;; cliquez sur Reprendre le push pour le savoir.</translation>
    </message>
    <message>
        <source>The push was accepted, but %1 has moved on since. Look at it on Bitbucket.</source>
        <translation>Le push a été accepté, mais %1 a avancé depuis. Consultez-la sur Bitbucket.</translation>
    </message>
    <message>
        <source>Cancelled. Everything was sent, and Bitbucket may still be working on it; press Continue Push to find out.</source>
        <translation>Annulé. Tout était envoyé, et Bitbucket y travaille peut-être encore&#xa0;; cliquez sur Reprendre le push pour le savoir.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::BranchNews</name>
    <message>
        <source>%1 on Bitbucket has files that do not come from this folder, so pushing would undo them. Nothing was changed. Push for review, or choose an empty repository.</source>
        <translation>%1 sur Bitbucket a des fichiers qui ne viennent pas de ce dossier, un push les annulerait donc. Rien n’a été modifié. Poussez pour revue, ou choisissez un dépôt vide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new commit(s)</source>
        <translation>
            <numerusform>%Ln nouveau commit</numerusform>
            <numerusform>%Ln nouveaux commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on Bitbucket has %2 that this folder does not have (%3).</source>
        <extracomment>%1: a branch, %2: &quot;3 new commits&quot;, %3: names of files</extracomment>
        <translation>%1 sur Bitbucket a %2 que ce dossier n’a pas (%3).</translation>
    </message>
    <message>
        <source>The folder has no changes of its own, so it can be brought forward to them.</source>
        <translation>Le dossier n’a pas de modifications propres, il peut donc être avancé jusque-là.</translation>
    </message>
    <message>
        <source>Pushing would undo them. Nothing was changed. Push for review, or get them with git first.</source>
        <translation>Un push les annulerait. Rien n’a été modifié. Poussez pour revue, ou récupérez-les d’abord avec git.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Branches</name>
    <message>
        <source>The repository has no branch %1. Choose one that is there.</source>
        <translation>Le dépôt n’a pas de branche %1. Choisissez-en une qui existe.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CheckUp</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pousser</translation>
    </message>
    <message>
        <source>Create repositories</source>
        <translation>Créer des dépôts</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConnectAccount</name>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>No sign-in is running. Start it again.</source>
        <translation>Aucune connexion n’est en cours. Recommencez-la.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerEntry</name>
    <message>
        <source>Enter the consumer&apos;s key.</source>
        <translation>Saisissez la clé du consommateur.</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the key. Put each into its own.</source>
        <translation>La clé et le secret sont tous deux dans le champ de la clé. Mettez chacun dans le sien.</translation>
    </message>
    <message>
        <source>The key has blanks in it. Copy it again.</source>
        <translation>La clé contient des espaces. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The key has quotation marks around it. Enter it without them.</source>
        <translation>La clé est entourée de guillemets. Saisissez-la sans eux.</translation>
    </message>
    <message>
        <source>Enter the consumer&apos;s secret.</source>
        <translation>Saisissez le secret du consommateur.</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the secret. Put each into its own.</source>
        <translation>La clé et le secret sont tous deux dans le champ du secret. Mettez chacun dans le sien.</translation>
    </message>
    <message>
        <source>The secret has blanks in it. Copy it again.</source>
        <translation>Le secret contient des espaces. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The secret has quotation marks around it. Enter it without them.</source>
        <translation>Le secret est entouré de guillemets. Saisissez-le sans eux.</translation>
    </message>
    <message>
        <source>Key and secret are the same. Copy both again.</source>
        <translation>La clé et le secret sont identiques. Copiez-les de nouveau.</translation>
    </message>
    <message>
        <source>Key and secret seem to be swapped: the secret is the longer one.</source>
        <translation>La clé et le secret semblent inversés&#xa0;: le secret est le plus long.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerPlan</name>
    <message>
        <source>Finds your entry in a catalog of people by your e-mail address.</source>
        <translation>Trouve votre entrée dans un catalogue de personnes grâce à votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Shows who is signed in and which workspaces there are.</source>
        <translation>Montre qui est connecté et quels espaces de travail existent.</translation>
    </message>
    <message>
        <source>Changes the account. Windlass never does that.</source>
        <translation>Modifie le compte. Windlass ne le fait jamais.</translation>
    </message>
    <message>
        <source>Lets the other program see who belongs to a workspace.</source>
        <translation>Permet à l’autre programme de voir qui appartient à un espace de travail.</translation>
    </message>
    <message>
        <source>Lets the other program change who belongs to a workspace.</source>
        <translation>Permet à l’autre programme de modifier qui appartient à un espace de travail.</translation>
    </message>
    <message>
        <source>Shows the projects, so that a new repository can be put into one.</source>
        <translation>Montre les projets, pour pouvoir y placer un nouveau dépôt.</translation>
    </message>
    <message>
        <source>Lets the other program create and change projects.</source>
        <translation>Permet à l’autre programme de créer et de modifier des projets.</translation>
    </message>
    <message>
        <source>Lists the repositories and reads what is in them.</source>
        <translation>Liste les dépôts et lit leur contenu.</translation>
    </message>
    <message>
        <source>Pushes commits. Reading is part of it.</source>
        <translation>Pousse des commits. La lecture en fait partie.</translation>
    </message>
    <message>
        <source>Creates repositories. Pushing is not part of it.</source>
        <translation>Crée des dépôts. Le push n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Deletes repositories. Windlass never does that.</source>
        <translation>Supprime des dépôts. Windlass ne le fait jamais.</translation>
    </message>
    <message>
        <source>Finds the pull requests that are open.</source>
        <translation>Trouve les pull requests ouvertes.</translation>
    </message>
    <message>
        <source>Opens pull requests and comments on them.</source>
        <translation>Ouvre des pull requests et les commente.</translation>
    </message>
    <message>
        <source>Lets the other program hear of pushes.</source>
        <translation>Permet à l’autre programme d’être averti des push.</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to our Bitbucket workspace with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>Bonjour, je souhaite pousser des applications générées dans notre espace de travail Bitbucket avec Windlass. Il me faut pour cela un consommateur OAuth (OAuth consumer), que seul un administrateur peut créer.</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to the Bitbucket workspace &quot;%1&quot; with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>Bonjour, je souhaite pousser des applications générées dans l’espace de travail Bitbucket «&#xa0;%1&#xa0;» avec Windlass. Il me faut pour cela un consommateur OAuth (OAuth consumer), que seul un administrateur peut créer.</translation>
    </message>
    <message>
        <source>1. Open %1 and press &quot;Add consumer&quot;.</source>
        <translation>1. Ouvrir %1 et cliquer sur «&#xa0;Add consumer&#xa0;».</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and press &quot;Add consumer&quot;.</source>
        <translation>1. Ouvrir les paramètres de l’espace de travail, «&#xa0;OAuth consumers&#xa0;», et cliquer sur «&#xa0;Add consumer&#xa0;».</translation>
    </message>
    <message>
        <source>2. Name: %1</source>
        <translation>2. Name&#xa0;: %1</translation>
    </message>
    <message>
        <source>3. Callback URL: %1</source>
        <translation>3. Callback URL&#xa0;: %1</translation>
    </message>
    <message>
        <source>4. Tick &quot;This is a private consumer&quot;.</source>
        <translation>4. Cocher «&#xa0;This is a private consumer&#xa0;».</translation>
    </message>
    <message>
        <source>4. Leave &quot;This is a private consumer&quot; unticked.</source>
        <translation>4. Laisser «&#xa0;This is a private consumer&#xa0;» décoché.</translation>
    </message>
    <message>
        <source>5. Permissions, no others:</source>
        <translation>5. Permissions, et aucune autre&#xa0;:</translation>
    </message>
    <message>
        <source>6. Press Save, open the new consumer in the list, and send me its key and secret, please not by e-mail: the secret is like a password.</source>
        <translation>6. Cliquer sur Save, ouvrir le nouveau consommateur dans la liste et m’envoyer sa clé (Key) et son secret (Secret), de préférence pas par e-mail&#xa0;: le secret est comme un mot de passe.</translation>
    </message>
    <message>
        <source>The consumer can do nothing by itself. Each person signs in with their own account and can do with it at most what they may do anyway.</source>
        <translation>Le consommateur ne peut rien faire par lui-même. Chaque personne se connecte avec son propre compte et ne peut y faire que ce qui lui est permis de toute façon.</translation>
    </message>
    <message>
        <source>Hello, Windlass lacks a permission of the OAuth consumer with the key %1. Only an administrator of its workspace can change that.</source>
        <translation>Bonjour, il manque à Windlass une autorisation du consommateur OAuth dont la clé est %1. Seul un administrateur de son espace de travail peut la modifier.</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and there the consumer.</source>
        <translation>1. Ouvrir les paramètres de l’espace de travail, «&#xa0;OAuth consumers&#xa0;», puis le consommateur.</translation>
    </message>
    <message>
        <source>2. Tick, besides what is ticked already: %1</source>
        <translation>2. Cocher, en plus de ce qui l’est déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>3. Press Save.</source>
        <translation>3. Cliquer sur Save.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CreateRepository</name>
    <message>
        <source>There is already a repository with this name. Choose it, or take another name.</source>
        <translation>Il existe déjà un dépôt de ce nom. Choisissez-le, ou prenez un autre nom.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ForgetEverything</name>
    <message numerus="yes">
        <source>%Ln account(s) with their secrets</source>
        <translation>
            <numerusform>%Ln compte avec ses secrets</numerusform>
            <numerusform>%Ln comptes avec leurs secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Windlass has forgotten everything on this computer: %1, %2, lists, history and settings. The folders of your apps are as they were.</source>
        <extracomment>%1 is like &quot;2 accounts with their secrets&quot;, %2 like &quot;3 apps&quot;</extracomment>
        <translation>Windlass a tout oublié sur cet ordinateur&#xa0;: %1, %2, listes, historique et paramètres. Les dossiers de vos applications sont restés tels quels.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Handover</name>
    <message>
        <source>%1 needs a consumer with the callback URL %2.</source>
        <translation>%1 a besoin d’un consommateur avec l’URL de callback %2.</translation>
    </message>
    <message>
        <source>The consumer&apos;s callback URL is %1. %2 needs %3: change it in Bitbucket, then sign in again here with that one.</source>
        <translation>L’URL de callback du consommateur est %1. %2 a besoin de %3&#xa0;: changez-la dans Bitbucket, puis reconnectez-vous ici avec celle-ci.</translation>
    </message>
    <message>
        <source>%1 needs these boxes ticked: %2.</source>
        <translation>%1 a besoin que ces cases soient cochées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The consumer lacks permissions that %1 needs. Tick in Bitbucket: %2.</source>
        <translation>Il manque au consommateur des autorisations dont %1 a besoin. À cocher dans Bitbucket&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not ignored by git: a commit would take the secret along. Add it to .gitignore.</source>
        <translation>%1 n’est pas ignoré par git&#xa0;: un commit emporterait le secret. Ajoutez-le à .gitignore.</translation>
    </message>
    <message>
        <source>A consumer can be handed to amplication or backstage, not to &quot;%1&quot;.</source>
        <translation>Un consommateur peut être transmis à amplication ou backstage, pas à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Git could not be asked whether it ignores %1, which has the secret. Look before you commit.</source>
        <translation>Impossible de demander à git s’il ignore %1, qui contient le secret. Vérifiez avant de faire un commit.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::LoadCatalog</name>
    <message>
        <source>No catalog is chosen. Choose one in Settings, People.</source>
        <translation>Aucun catalogue n’est choisi. Choisissez-en un dans Paramètres, Personnes.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::NetworkSettings</name>
    <message>
        <source>%1 was reached, but it cannot answer now. Try again later.</source>
        <translation>%1 a été joint, mais ne peut pas répondre pour le moment. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ObtainRepository</name>
    <message>
        <source>There is a repository %1 already, and it is not the one that the last push began. Choose it, or take another name.</source>
        <translation>Il existe déjà un dépôt %1, et ce n’est pas celui que le dernier push a commencé. Choisissez-le, ou prenez un autre nom.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::OutputReview</name>
    <message>
        <source>both changed it</source>
        <translation>modifié des deux côtés</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>ajouté des deux côtés</translation>
    </message>
    <message>
        <source>people deleted it, the generator changed it</source>
        <translation>supprimé par des personnes, modifié par le générateur</translation>
    </message>
    <message>
        <source>people changed it, the generator deleted it</source>
        <translation>modifié par des personnes, supprimé par le générateur</translation>
    </message>
    <message>
        <source>a file here, a folder there</source>
        <translation>un fichier ici, un dossier là</translation>
    </message>
    <message>
        <source>a file here, a link there</source>
        <translation>un fichier ici, un lien là</translation>
    </message>
    <message>
        <source>only the generator has it; people may have deleted it</source>
        <translation>seul le générateur l’a&#xa0;; des personnes l’ont peut-être supprimé</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PeopleSettings</name>
    <message>
        <source>What is chosen in Settings, People cannot be read from %1. Choose it again.</source>
        <translation>Le choix fait dans Paramètres, Personnes ne peut pas être lu dans %1. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Write each path in quotation marks, with a space between them.</source>
        <translation>Écrivez chaque chemin entre guillemets, séparés par une espace.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishMany</name>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Annulé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This app has no repository yet. Choose one for it.</source>
        <translation>Cette application n’a pas encore de dépôt. Choisissez-en un.</translation>
    </message>
    <message>
        <source>This app is no longer in the list.</source>
        <translation>Cette application n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Another repository was chosen for this app since the list was made. Make the list again.</source>
        <translation>Un autre dépôt a été choisi pour cette application depuis que la liste a été dressée. Dressez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProgress</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 sur %Ln fichier</numerusform>
            <numerusform>%1 sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %L1 s left</source>
        <translation>encore environ %L1 s</translation>
    </message>
    <message>
        <source>about %L1 min left</source>
        <translation>encore environ %L1 min</translation>
    </message>
    <message>
        <source>about %L1 h left</source>
        <translation>encore environ %L1 h</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <translation>En attente...</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>Recherche de secrets</translation>
    </message>
    <message>
        <source>Creating repository</source>
        <translation>Création du dépôt</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetage</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
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
        <translation>La sortie avec laquelle ce dépôt a été généré la dernière fois a disparu, chaque fichier différent demande donc une décision. Les fichiers que seul le dépôt contient sont gardés.</translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has all that the generator made.</source>
        <translation>Rien à pousser&#xa0;: %1 a déjà tout ce que le générateur a produit.</translation>
    </message>
    <message numerus="yes">
        <source>People and the generator changed the same in %Ln file(s): %1. Nothing was sent. Decide whose work stays.</source>
        <translation>
            <numerusform>Les personnes et le générateur ont modifié la même chose dans %Ln fichier&#xa0;: %1. Rien n’a été envoyé. Décidez quel travail reste.</numerusform>
            <numerusform>Les personnes et le générateur ont modifié la même chose dans %Ln fichiers&#xa0;: %1. Rien n’a été envoyé. Décidez quel travail reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has every file as it is here.</source>
        <translation>Rien à pousser&#xa0;: %1 a déjà chaque fichier tel qu’il est ici.</translation>
    </message>
    <message>
        <source>%1 holds work that does not come from here.</source>
        <translation>%1 contient du travail qui ne vient pas d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln new commit(s) of %1 now. There was nothing to push.</source>
        <translation>
            <numerusform>Le dossier a maintenant %Ln nouveau commit de %1. Il n’y avait rien à pousser.</numerusform>
            <numerusform>Le dossier a maintenant %Ln nouveaux commits de %1. Il n’y avait rien à pousser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Annulé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The repository is created by the first push. There is nothing to compare with before.</source>
        <translation>Le dépôt est créé par le premier push. Avant cela, il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Cancelled. The repository %1 was created; no files were sent.</source>
        <translation>Annulé. Le dépôt %1 a été créé&#xa0;; aucun fichier n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is empty, so this first push goes to %2 directly. Later ones open a pull request.</source>
        <translation>%1 est vide, ce premier push va donc directement vers %2. Les suivants ouvriront une pull request.</translation>
    </message>
    <message>
        <source>%1 has refused a direct push before. Push for review if it does so again.</source>
        <translation>%1 a déjà refusé un push direct. Poussez pour revue si cela se reproduit.</translation>
    </message>
    <message>
        <source>The folder and %1 have nothing in common: on %2 the app&apos;s files take the place of what is there.</source>
        <translation>Le dossier et %1 n’ont rien en commun&#xa0;: sur %2, les fichiers de l’application remplacent ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 It starts again from %2.</source>
        <translation>%1 Elle repart de %2.</translation>
    </message>
    <message>
        <source>%1 This push goes to %2 instead.</source>
        <translation>%1 Ce push va plutôt vers %2.</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2.</source>
        <translation>Quelqu’un a modifié les mêmes lignes sur %1, dans %2.</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2. Choose another branch for the review.</source>
        <translation>Quelqu’un a modifié les mêmes lignes sur %1, dans %2. Choisissez une autre branche pour la revue.</translation>
    </message>
    <message>
        <source>Pull request #%1 goes to %2 now.</source>
        <translation>La pull request #%1 va maintenant vers %2.</translation>
    </message>
    <message>
        <source>The comment on the pull request could not be added: %1</source>
        <translation>Le commentaire n’a pas pu être ajouté à la pull request&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled, but the push had already arrived: %1 is on %2 of %3.</source>
        <translation>Annulé, mais le push était déjà arrivé&#xa0;: %1 est sur %2 de %3.</translation>
    </message>
    <message>
        <source>The folder has changed while this push was waiting. Look at the changes again.</source>
        <translation>Le dossier a changé pendant que ce push attendait. Examinez de nouveau les modifications.</translation>
    </message>
    <message>
        <source>The branch %1 of Amplication is continued.</source>
        <translation>La branche %1 d’Amplication est poursuivie.</translation>
    </message>
    <message numerus="yes">
        <source>Rules keep %Ln file(s) as they are in the repository: %1.</source>
        <translation>
            <numerusform>Des règles gardent %Ln fichier tel qu’il est dans le dépôt&#xa0;: %1.</numerusform>
            <numerusform>Des règles gardent %Ln fichiers tels qu’ils sont dans le dépôt&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>Le dossier a changé depuis l’affichage de ses modifications. Examinez-les de nouveau.</translation>
    </message>
    <message>
        <source>Somebody added commits to %1 after pull request #%2 was merged. They stay, and come with the next pull request.</source>
        <translation>Quelqu’un a ajouté des commits à %1 après la fusion de la pull request #%2. Ils restent, et viendront avec la prochaine pull request.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>Annulé. Rien n’est arrivé sur Bitbucket.</translation>
    </message>
    <message>
        <source>Meanwhile this app was linked to another repository, or its link was removed. This push went to %1 all the same.</source>
        <translation>Entre-temps, cette application a été liée à un autre dépôt, ou sa liaison a été supprimée. Ce push est quand même allé vers %1.</translation>
    </message>
    <message>
        <source>Only %1 has arrived on Bitbucket, and not what the generator made, for the next time. Press Continue Push to send the rest.</source>
        <translation>Seul %1 est arrivé sur Bitbucket, mais pas ce que le générateur a produit, pour la prochaine fois. Cliquez sur Reprendre le push pour envoyer le reste.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Readme</name>
    <message>
        <source>There are no commits yet.</source>
        <translation>Il n’y a pas encore de commits.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::RepositoryCheck</name>
    <message>
        <source>Bitbucket&apos;s answer leads to another server (%1). Nothing was sent there.</source>
        <translation>La réponse de Bitbucket mène à un autre serveur (%1). Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>%1 was private when it was chosen and is public now. Choose it again if that is intended; nothing was sent.</source>
        <translation>%1 était privé quand il a été choisi et est maintenant public. Choisissez-le de nouveau si c’est voulu&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Bitbucket made %1 with another visibility than was asked for. Nothing was sent; look at its settings on Bitbucket.</source>
        <translation>Bitbucket a créé %1 avec une autre visibilité que celle demandée. Rien n’a été envoyé&#xa0;; consultez ses paramètres sur Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ResolverOffer</name>
    <message>
        <source>The resolvers cannot be kept for Settings, People: %1 cannot be written.</source>
        <translation>Les résolveurs ne peuvent pas être conservés pour Paramètres, Personnes&#xa0;: impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewBranch</name>
    <message>
        <source>Every branch like %1 is taken. Type a name for another.</source>
        <translation>Toutes les branches semblables à %1 sont prises. Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Pull request #%1 from %2 was declined.</source>
        <translation>La pull request #%1 depuis %2 a été refusée.</translation>
    </message>
    <message>
        <source>Somebody deleted the branch %1 on Bitbucket.</source>
        <translation>Quelqu’un a supprimé la branche %1 sur Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewStanding</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>dans un état inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) passed</source>
        <translation>
            <numerusform>%Ln build réussi</numerusform>
            <numerusform>%Ln builds réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) failed</source>
        <translation>
            <numerusform>%Ln build en échec</numerusform>
            <numerusform>%Ln builds en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) running</source>
        <translation>
            <numerusform>%Ln build en cours</numerusform>
            <numerusform>%Ln builds en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Personne n’est connecté. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>No account &quot;%1&quot; is signed in. See &quot;windlass accounts&quot;.</source>
        <translation>Aucun compte «&#xa0;%1&#xa0;» n’est connecté. Voir «&#xa0;windlass accounts&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed in through several consumers. Add @ and the consumer&apos;s key.</source>
        <translation>«&#xa0;%1&#xa0;» est connecté par plusieurs consommateurs. Ajoutez @ et la clé du consommateur.</translation>
    </message>
    <message>
        <source>The account of this app is signed out. Sign in again.</source>
        <translation>Le compte de cette application est déconnecté. Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::SettingsFile</name>
    <message>
        <source>The settings cannot be written to %1. Check that its folder may be written and that the disk is not full.</source>
        <translation>Impossible d’écrire les paramètres dans %1. Vérifiez que son dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::UnwrittenStep</name>
    <message>
        <source>The repository was created; no files were sent.</source>
        <translation>Le dépôt a été créé&#xa0;; aucun fichier n’a été envoyé.</translation>
    </message>
    <message>
        <source>The files were sent, but it was not checked whether they arrived.</source>
        <translation>Les fichiers ont été envoyés, mais leur arrivée n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket, but that could not be written down.</source>
        <translation>Le push est arrivé sur Bitbucket, mais cela n’a pas pu être noté.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket; no pull request was opened.</source>
        <translation>Le push est arrivé sur Bitbucket&#xa0;; aucune pull request n’a été ouverte.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket and its pull request is open.</source>
        <translation>Le push est arrivé sur Bitbucket et sa pull request est ouverte.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 %2 Then push again; it goes on from here.</source>
        <extracomment>%1: what is done, %2: why no more; both are sentences</extracomment>
        <translation>%1 %2 Poussez ensuite de nouveau&#xa0;; la reprise se fera à partir d’ici.</translation>
    </message>
</context>
</TS>
