<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>windlass::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language itself.</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>windlass::PracticeWorld</name>
    <message>
        <source>Windlass could not be started a second time.</source>
        <translation>No se ha podido iniciar Windlass por segunda vez.</translation>
    </message>
    <message>
        <source>The practice server is not here. It comes with the source of Windlass.</source>
        <translation>El servidor de práctica no está aquí. Viene con el código fuente de Windlass.</translation>
    </message>
    <message>
        <source>The sample app could not be copied. Build Windlass again, and see that there is room on the disk.</source>
        <translation>No se ha podido copiar la app de ejemplo. Compile Windlass de nuevo y compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>The practice server did not start. Build Windlass again, and see that git is installed.</source>
        <translation>El servidor de práctica no se ha iniciado. Compile Windlass de nuevo y compruebe que Git esté instalado.</translation>
    </message>
</context>
<context>
    <name>windlass::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made or written.</source>
        <translation>No se puede crear la carpeta de perfil %1 o escribir en ella.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed. Check that it may be written.</source>
        <translation>No se puede quitar la carpeta %1. Compruebe que tiene permiso de escritura.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed. Check that its folder may be written.</source>
        <translation>No se puede quitar el archivo %1. Compruebe que tiene permiso de escritura en su carpeta.</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link, or belongs to somebody else. Replace it by a folder of your own.</source>
        <translation>La carpeta del perfil %1 es un enlace o pertenece a otra persona. Sustitúyala por una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>windlass::ProxyChoice</name>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy. Write its name and its port, like proxy.example.com:8080.</source>
        <translation>«%1» no es la dirección de un proxy. Escriba el nombre y el puerto, por ejemplo proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Enter the address of the proxy, like proxy.example.com:8080.</source>
        <translation>Introduzca la dirección del proxy, por ejemplo proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out. Windlass does not sign in at a proxy of your own; the system&apos;s proxy may ask for them.</source>
        <translation>Omita el nombre de usuario y la contraseña. Windlass no inicia sesión en un proxy propio; el proxy del sistema sí puede pedirlos.</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Write it behind the name, like %1:8080.</source>
        <translation>Falta el puerto del proxy. Escríbalo después del nombre, por ejemplo %1:8080.</translation>
    </message>
</context>
<context>
    <name>windlass::Refusal</name>
    <message>
        <source>This branch takes no direct pushes from you: a branch restriction of the repository forbids it. Push for review instead, or ask an administrator of the repository.</source>
        <translation>Esta rama no acepta pushes directos suyos: lo prohíbe una restricción de ramas del repositorio. Envíe para revisión o consulte a un administrador del repositorio.</translation>
    </message>
    <message>
        <source>The repository has reached the 4 GB that Bitbucket allows and takes no more. Its owner has to make it smaller; see its settings on Bitbucket.</source>
        <translation>El repositorio ha alcanzado los 4 GB que permite Bitbucket y no acepta más. Su propietario tiene que reducirlo; consulte su configuración en Bitbucket.</translation>
    </message>
    <message>
        <source>This push is larger than the 3.5 GB that Bitbucket takes at once. Leave large files out, then push again.</source>
        <translation>Este push supera los 3,5 GB que Bitbucket acepta de una vez. Excluya los archivos grandes y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A file in this push is larger than Bitbucket takes. Leave it out, then push again.</source>
        <translation>Un archivo de este push es mayor de lo que Bitbucket acepta. Exclúyalo y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The server found a secret in these files and took nothing. Take it out of the files and of the commits, and revoke it if anybody else may have seen it.</source>
        <translation>El servidor ha encontrado un secreto en estos archivos y no ha aceptado nada. Quítelo de los archivos y de los commits, y revóquelo si alguien más ha podido verlo.</translation>
    </message>
    <message>
        <source>The repository takes only commits whose author it knows. Set user.name and user.email of git to those of your Bitbucket account; commits that are made already keep their author.</source>
        <translation>El repositorio solo acepta commits cuyo autor conoce. Configure user.name y user.email de Git con los datos de su cuenta de Bitbucket; los commits ya hechos conservan su autor.</translation>
    </message>
    <message>
        <source>The repository takes signed commits only, and Windlass does not sign. Push with git, or ask an administrator to lift the rule for this branch.</source>
        <translation>El repositorio solo acepta commits firmados y Windlass no firma. Envíe con Git o pida a un administrador que levante la regla para esta rama.</translation>
    </message>
    <message>
        <source>The repository wants commit messages of a certain form. Change the message to what the server asks for, and push again.</source>
        <translation>El repositorio exige mensajes de commit con un formato determinado. Adapte el mensaje a lo que pide el servidor y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The repository does not take a branch of this name. Choose another branch.</source>
        <translation>El repositorio no acepta una rama con este nombre. Elija otra rama.</translation>
    </message>
    <message>
        <source>A branch of a similar name stands in the way on the server: with &quot;a&quot; there can be no &quot;a/b&quot;. Choose another branch.</source>
        <translation>Una rama de nombre parecido estorba en el servidor: si existe «a», no puede existir «a/b». Elija otra rama.</translation>
    </message>
    <message>
        <source>The server misses files of Git LFS, or they are locked by somebody. Windlass does not handle LFS; push with git.</source>
        <translation>Al servidor le faltan archivos de Git LFS o alguien los ha bloqueado. Windlass no gestiona LFS; envíe con Git.</translation>
    </message>
    <message>
        <source>The repository is read-only at the moment. Look at its settings and at the plan of the workspace on Bitbucket.</source>
        <translation>El repositorio es de solo lectura en este momento. Consulte en Bitbucket su configuración y el plan del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The server found an old commit or tree of this repository malformed and refuses it. &quot;git fsck&quot; in the folder tells which one.</source>
        <translation>El servidor considera mal formado un commit o árbol antiguo de este repositorio y lo rechaza. «git fsck» en la carpeta indica cuál.</translation>
    </message>
    <message>
        <source>The server could not store the files. Try again later.</source>
        <translation>El servidor no ha podido guardar los archivos. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server could not read what was sent. Try again; if that does not help, &quot;git fsck&quot; in the folder tells whether the repository is damaged.</source>
        <translation>El servidor no ha podido leer lo enviado. Inténtelo de nuevo; si no sirve, «git fsck» en la carpeta indica si el repositorio está dañado.</translation>
    </message>
    <message>
        <source>The repository in this folder has only a part of its history, which the server does not take. Get the rest by &quot;git fetch --unshallow&quot;, then push again.</source>
        <translation>El repositorio de esta carpeta solo tiene una parte de su historial, y el servidor no lo acepta. Obtenga el resto con «git fetch --unshallow» y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The server does not let anybody change this branch by a push. Look at the repository on Bitbucket.</source>
        <translation>El servidor no permite a nadie cambiar esta rama con un push. Consulte el repositorio en Bitbucket.</translation>
    </message>
    <message>
        <source>A rule of the repository refused the push. What it says stands below; an administrator of the repository can change it.</source>
        <translation>Una regla del repositorio ha rechazado el push. Lo que indica figura abajo; un administrador del repositorio puede cambiarla.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Sign in again, then repeat.</source>
        <translation>El servidor no ha aceptado la sesión. Inicie sesión de nuevo y repita la operación.</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so its repositories are read-only. Its administrator has to change the plan or the users.</source>
        <translation>El espacio de trabajo tiene más usuarios de los que permite su plan, así que sus repositorios son de solo lectura. Su administrador tiene que cambiar el plan o los usuarios.</translation>
    </message>
    <message>
        <source>The server refuses because of the workspace&apos;s plan or its limits. Look at the plan of the workspace.</source>
        <translation>El servidor lo rechaza por el plan del espacio de trabajo o por sus límites. Consulte el plan del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace can be reached from certain networks only, and yours is not among them. Use its network or VPN, or ask its administrator.</source>
        <translation>Solo se puede acceder al espacio de trabajo desde determinadas redes, y la suya no está entre ellas. Use su red o VPN, o consulte a su administrador.</translation>
    </message>
    <message>
        <source>The workspace demands two-step verification. Switch it on in your Atlassian account, then try again.</source>
        <translation>El espacio de trabajo exige la verificación en dos pasos. Actívela en su cuenta de Atlassian e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You have no right to do this in the repository. Ask its owner for write access.</source>
        <translation>No tiene permiso para hacer esto en el repositorio. Pida acceso de escritura a su propietario.</translation>
    </message>
    <message>
        <source>The server does not know this repository, or does not show it to you. Check its name and your access.</source>
        <translation>El servidor no conoce este repositorio o no se lo muestra. Compruebe el nombre y su acceso.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>El proxy de esta red exige su propio inicio de sesión. Introdúzcalo en la configuración del sistema.</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way to it, wants to know the size of a push beforehand. Ask whoever runs it to allow chunked requests.</source>
        <translation>El servidor, o un proxy intermedio, quiere saber de antemano el tamaño del push. Pida a quien lo gestiona que permita solicitudes fragmentadas (chunked).</translation>
    </message>
    <message>
        <source>The server refuses this much at once. Take large files out, then try again.</source>
        <translation>El servidor rechaza tanto de una vez. Excluya los archivos grandes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server asks for a pause: there were too many requests. Wait some minutes, then try again.</source>
        <translation>El servidor pide una pausa: ha habido demasiadas solicitudes. Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Bitbucket is being maintained at the moment. Try again later; status.atlassian.com tells how long it may take.</source>
        <translation>Bitbucket está en mantenimiento en este momento. Inténtelo de nuevo más tarde; status.atlassian.com indica cuánto puede durar.</translation>
    </message>
    <message>
        <source>There is already a repository with this name.</source>
        <translation>Ya existe un repositorio con este nombre.</translation>
    </message>
    <message>
        <source>The workspace allows private repositories only. Tick Private.</source>
        <translation>El espacio de trabajo solo permite repositorios privados. Marque «Privado».</translation>
    </message>
    <message>
        <source>The workspace has no such project, or it must be named. Choose a project.</source>
        <translation>El espacio de trabajo no tiene ese proyecto, o hay que indicar uno. Elija un proyecto.</translation>
    </message>
    <message>
        <source>Bitbucket does not take this name. Choose a shorter one of letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Bitbucket no acepta este nombre. Elija uno más corto con letras, dígitos, «.», «_» y «-».</translation>
    </message>
    <message>
        <source>There is nothing to merge: the two branches are the same.</source>
        <translation>No hay nada que fusionar: las dos ramas son iguales.</translation>
    </message>
    <message>
        <source>Bitbucket does not have the branch that the pull request names.</source>
        <translation>Bitbucket no tiene la rama que indica el pull request.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept one of the reviewers. The author of a pull request cannot review it.</source>
        <translation>Bitbucket no acepta a uno de los revisores. El autor de un pull request no puede revisarlo.</translation>
    </message>
    <message>
        <source>This account may not create repositories in the workspace. Ask its administrator, or choose a repository that exists.</source>
        <translation>Esta cuenta no puede crear repositorios en el espacio de trabajo. Consulte a su administrador o elija un repositorio existente.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket no acepta la sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The workspace has more users than its plan allows, so nothing can be changed in it. Its administrator has to change the plan or the users.</source>
        <translation>El espacio de trabajo tiene más usuarios de los que permite su plan, así que no se puede cambiar nada en él. Su administrador tiene que cambiar el plan o los usuarios.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>El plan del espacio de trabajo no lo permite.</translation>
    </message>
    <message>
        <source>This account may not do that. Ask an administrator of the workspace.</source>
        <translation>Esta cuenta no puede hacer eso. Consulte a un administrador del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Bitbucket does not have this, or this account may not see it.</source>
        <translation>Bitbucket no tiene esto, o esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>Bitbucket already has this.</source>
        <translation>Bitbucket ya lo tiene.</translation>
    </message>
    <message>
        <source>Bitbucket has closed this workspace. Its administrator can ask the support of Atlassian why.</source>
        <translation>Bitbucket ha cerrado este espacio de trabajo. Su administrador puede preguntar el motivo al soporte de Atlassian.</translation>
    </message>
    <message>
        <source>Bitbucket no longer offers this.</source>
        <translation>Bitbucket ya no ofrece esto.</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket no acepta más solicitudes por un rato. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Bitbucket took too long for this and gave up. Try again later.</source>
        <translation>Bitbucket ha tardado demasiado y lo ha dejado. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing is lost.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Make room, then try again; nothing is lost.</source>
        <translation>Su cuota de disco está agotada. Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The folder lies on a medium that cannot be written to. Copy it elsewhere, and add the copy.</source>
        <translation>La carpeta está en un soporte de solo lectura. Cópiela en otro lugar y añada la copia.</translation>
    </message>
    <message>
        <source>A file could not be read or written because of its permissions. Check your rights to the folder, then try again.</source>
        <translation>No se ha podido leer o escribir un archivo por sus permisos. Compruebe sus permisos en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system has no more files to give to this program. Close other programs, then try again.</source>
        <translation>El sistema no permite a este programa abrir más archivos. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A path in the folder is too long for git. Rename it, then try again.</source>
        <translation>Una ruta de la carpeta es demasiado larga para Git. Cámbiele el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The repository in this folder is damaged. &quot;git fsck&quot; tells more; a fresh clone with the files copied over it helps.</source>
        <translation>El repositorio de esta carpeta está dañado. «git fsck» indica más; un clon nuevo con los archivos copiados encima lo resuelve.</translation>
    </message>
    <message>
        <source>The configuration of git cannot be read. The details name the file and the line; mend it, then try again.</source>
        <translation>No se puede leer la configuración de Git. Los detalles indican el archivo y la línea; corríjala e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::ServerAddress</name>
    <message>
        <source>The address of a server has no user name or password in it. Write it like https://bitbucket.org.</source>
        <translation>La dirección de un servidor no lleva nombre de usuario ni contraseña. Escríbala como https://bitbucket.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server. Write it like https://bitbucket.org.</source>
        <translation>«%1» no es la dirección de un servidor. Escríbala como https://bitbucket.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not encrypted. Plain http is accepted only for this computer; use https.</source>
        <translation>«%1» no está cifrada. El http sin cifrar solo se acepta para este equipo; use https.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackAddress</name>
    <message>
        <source>&quot;%1&quot; cannot be used as callback. It must be an http address of this computer, like http://localhost:34107/callback.</source>
        <translation>«%1» no puede usarse como callback. Debe ser una dirección http de este equipo, por ejemplo http://localhost:34107/callback.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackJudge</name>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>This request cannot be understood.</source>
        <translation>No se entiende esta solicitud.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>This address can only be opened.</source>
        <translation>Esta dirección solo se puede abrir.</translation>
    </message>
    <message>
        <source>This page does not belong to the running sign-in. Return to Windlass.</source>
        <translation>Esta página no pertenece al inicio de sesión en curso. Vuelva a Windlass.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Sign-in was refused. You can close this page.</source>
        <translation>El inicio de sesión se ha rechazado. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Acceso concedido</translation>
    </message>
    <message>
        <source>Return to Windlass to finish. You can close this page.</source>
        <translation>Vuelva a Windlass para terminar. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>This is not the address of the callback, which begins with %1. Copy all of the address that the browser ended on. If that one begins differently, the consumer has another callback URL than the one entered here.</source>
        <translation>Esta no es la dirección de callback, que empieza por %1. Copie entera la dirección en la que acabó el navegador. Si empieza de otro modo, la URL de callback del consumidor no es la introducida aquí.</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of the address that the browser ended on.</source>
        <translation>Esta dirección está incompleta. Copie entera la dirección en la que acabó el navegador.</translation>
    </message>
    <message>
        <source>This address does not belong to the running sign-in. Copy the one of the page that was opened last.</source>
        <translation>Esta dirección no pertenece al inicio de sesión en curso. Copie la de la última página abierta.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::CallbackPage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot;; for the browser.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainDoctor</name>
    <message>
        <source>The keychain is still starting. Wait a moment and try again.</source>
        <translation>El llavero aún se está iniciando. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no keychain. Install and start one (for example GNOME Keyring, KWallet or KeePassXC), then try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>No hay ningún llavero. Instale e inicie uno (por ejemplo GNOME Keyring, KWallet o KeePassXC) e inténtelo de nuevo, o deje que Windlass conserve la sesión hasta que salga.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, which often is the one you log in with.</source>
        <translation>El llavero está bloqueado. Desbloquéelo con su contraseña, que a menudo es la de su inicio de sesión en el equipo.</translation>
    </message>
    <message>
        <source>The keychain was never set up. Unlock it once and choose a password for it, or let Windlass keep the sign-in until you quit.</source>
        <translation>El llavero nunca se ha configurado. Desbloquéelo una vez y elija una contraseña para él, o deje que Windlass conserve la sesión hasta que salga.</translation>
    </message>
    <message>
        <source>The keychain does not answer. A question for its password may be hidden behind another window; otherwise log out and in again.</source>
        <translation>El llavero no responde. Puede que otra ventana oculte la petición de su contraseña; si no es así, cierre la sesión del equipo y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory. The sign-in ends with Windlass.</source>
        <translation>Los secretos se guardan en memoria. La sesión termina con Windlass.</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>%1 (unlocked)</source>
        <extracomment>%1 is the name of a keychain, such as GNOME Keyring</extracomment>
        <translation>%1 (desbloqueado)</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <extracomment>%1 is the name of a keychain</extracomment>
        <translation>%1 (bloqueado)</translation>
    </message>
    <message>
        <source>The keychain does not give back what was stored in it. Let Windlass keep the sign-in until you quit.</source>
        <translation>El llavero no devuelve lo que se guardó en él. Deje que Windlass conserve la sesión hasta que salga.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>The keychain was not unlocked. Try again, or let Windlass keep the sign-in until you quit.</source>
        <translation>No se ha desbloqueado el llavero. Inténtelo de nuevo o deje que Windlass conserve la sesión hasta que salga.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::KeychainStore</name>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Start it (for example GNOME Keyring or KWallet) and try again, or start Windlass with --secret-store memory.</source>
        <translation>No se puede usar el llavero de este equipo. Inícielo (por ejemplo GNOME Keyring o KWallet) e inténtelo de nuevo, o inicie Windlass con --secret-store memory.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or start Windlass with --secret-store memory.</source>
        <translation>El llavero no responde. Inténtelo de nuevo o inicie Windlass con --secret-store memory.</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>llavero del sistema</translation>
    </message>
</context>
<context>
    <name>windlass::auth::LoopbackReplyHandler</name>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Esta solicitud es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SecretStore</name>
    <message>
        <source>memory only, forgotten when Windlass ends</source>
        <translation>solo en memoria, se olvida al cerrar Windlass</translation>
    </message>
</context>
<context>
    <name>windlass::auth::SignIn</name>
    <message>
        <source>Bitbucket&apos;s answer to the sign-in cannot be understood. A proxy or a hotel network may stand in between. Try again.</source>
        <translation>No se entiende la respuesta de Bitbucket al inicio de sesión. Puede que haya un proxy o la red de un hotel de por medio. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Bitbucket cannot sign anybody in at the moment. Try again later.</source>
        <translation>Bitbucket no puede iniciar la sesión de nadie en este momento. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Try again in some minutes.</source>
        <translation>Bitbucket no acepta más solicitudes por un rato. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Bitbucket did not answer in time. Try again.</source>
        <translation>Bitbucket no ha respondido a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Bitbucket does not accept the key and secret. Compare both with the consumer&apos;s page on Bitbucket and try again.</source>
        <translation>Bitbucket no acepta la clave y el secreto. Compare ambos con la página del consumidor en Bitbucket e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Bitbucket refused the request. Check that the consumer has a callback URL and that it is the one entered here.</source>
        <translation>Bitbucket ha rechazado la solicitud. Compruebe que el consumidor tiene una URL de callback y que es la introducida aquí.</translation>
    </message>
    <message>
        <source>Bitbucket did not accept the sign-in. Start it again.</source>
        <translation>Bitbucket no ha aceptado el inicio de sesión. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Se ha cancelado el inicio de sesión.</translation>
    </message>
    <message>
        <source>Bitbucket cannot be reached. Check the connection and try again.</source>
        <translation>No se puede acceder a Bitbucket. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The secure connection to Bitbucket was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>Se ha rechazado la conexión segura con Bitbucket porque su certificado no es de confianza. La solicitud no se ha enviado.</translation>
    </message>
    <message>
        <source>Another program uses the address %1. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <translation>Otro programa usa la dirección %1. Ciérrelo e inténtelo de nuevo, o introduzca otra URL de callback que tenga el consumidor; no se ha abierto el navegador.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; uses the address %2. Close it and try again, or enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is the name of a program, %2 an address</extracomment>
        <translation>El programa «%1» usa la dirección %2. Ciérrelo e inténtelo de nuevo, o introduzca otra URL de callback que tenga el consumidor; no se ha abierto el navegador.</translation>
    </message>
    <message>
        <source>Access was denied in the browser. Sign in again and choose to grant access.</source>
        <translation>Se ha denegado el acceso en el navegador. Inicie sesión de nuevo y conceda el acceso.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time. Check that the key is right and that the consumer&apos;s callback URL is %1, then sign in again.</source>
        <translation>El navegador no ha respondido a tiempo. Compruebe que la clave es correcta y que la URL de callback del consumidor es %1, y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Bitbucket no longer accepts this sign-in, or the consumer&apos;s key or secret was changed. Sign in again.</source>
        <translation>Bitbucket ya no acepta esta sesión, o ha cambiado la clave o el secreto del consumidor. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The system keeps the port of %1 for itself, as it does with those below 1024. Enter another callback URL that the consumer has; the browser was not opened.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>El sistema se reserva el puerto de %1, como todos los inferiores a 1024. Introduzca otra URL de callback que tenga el consumidor; no se ha abierto el navegador.</translation>
    </message>
</context>
<context>
    <name>windlass::auth::TokenKeeper</name>
    <message>
        <source>The sign-in cannot be renewed because another Windlass is busy with it. Close it and try again.</source>
        <translation>No se puede renovar la sesión porque otro Windlass lo está haciendo. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account. Sign in again.</source>
        <translation>No hay ninguna sesión guardada para esta cuenta. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Client</name>
    <message>
        <source>Bitbucket did not say whether the branch is there. The repository may be gone, or a proxy or hotel network stands in between. Try again.</source>
        <translation>Bitbucket no ha indicado si la rama existe. Puede que el repositorio ya no exista, o que haya un proxy o la red de un hotel de por medio. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Error</name>
    <message>
        <source>Bitbucket did not accept the request.</source>
        <translation>Bitbucket no ha aceptado la solicitud.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>Bitbucket did not accept this: %1</source>
        <translation>Bitbucket no ha aceptado esto: %1</translation>
    </message>
    <message>
        <source>Bitbucket accepts no more requests for a while. Windlass asks again at %1.</source>
        <translation>Bitbucket no acepta más solicitudes por un rato. Windlass volverá a preguntar a esta hora: %1.</translation>
    </message>
    <message>
        <source>Bitbucket has a problem at the moment. Try again later.</source>
        <translation>Bitbucket tiene un problema en este momento. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>No se entiende la respuesta de Bitbucket. Inténtelo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Permissions</name>
    <message>
        <source>Bitbucket says that the consumer does not allow this, although its permissions seem to be enough. Check the permissions.</source>
        <translation>Bitbucket indica que el consumidor no lo permite, aunque sus permisos parecen suficientes. Compruebe los permisos.</translation>
    </message>
    <message>
        <source>The consumer does not allow this. Open it on Bitbucket, tick %1 and press Save. Then check the permissions, or sign in again.</source>
        <extracomment>%1 is one or more boxes of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>El consumidor no lo permite. Ábralo en Bitbucket, marque %1 y pulse «Save». Después compruebe los permisos o inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::Reply</name>
    <message>
        <source>Bitbucket&apos;s answer cannot be understood. Try again later.</source>
        <translation>No se entiende la respuesta de Bitbucket. Inténtelo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>windlass::bitbucket::WorkspaceAddress</name>
    <message>
        <source>There is no workspace in this address. Open the workspace on Bitbucket and copy the address from there.</source>
        <translation>Esta dirección no contiene ningún espacio de trabajo. Abra el espacio de trabajo en Bitbucket y copie la dirección desde allí.</translation>
    </message>
    <message>
        <source>%1 is a Bitbucket Data Center. Windlass works with Bitbucket Cloud only, which is at bitbucket.org.</source>
        <translation>%1 es un Bitbucket Data Center. Windlass solo funciona con Bitbucket Cloud, que está en bitbucket.org.</translation>
    </message>
    <message>
        <source>This address belongs to %1. Give a workspace at %2, or its address.</source>
        <translation>Esta dirección pertenece a %1. Indique un espacio de trabajo de %2 o su dirección.</translation>
    </message>
    <message>
        <source>This is neither a workspace nor an address. A workspace&apos;s name in addresses has letters, digits, hyphens and underscores.</source>
        <translation>Esto no es un espacio de trabajo ni una dirección. El nombre de un espacio de trabajo en las direcciones lleva letras, dígitos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Enter the workspace, or any address of it on Bitbucket.</source>
        <translation>Introduzca el espacio de trabajo o cualquier dirección suya en Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Allowance</name>
    <message>
        <source>--allow knows no finding &quot;%1&quot;. There are: %2.</source>
        <translation>--allow no conoce el hallazgo «%1». Existen: %2.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::CheckUpCommand</name>
    <message>
        <source>--report needs the name of a file.</source>
        <translation>--report necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Give another name.</source>
        <translation>No se puede escribir el informe en %1. Indique otro nombre.</translation>
    </message>
    <message>
        <source>The report is in %1. Read it before you give it away.</source>
        <translation>El informe está en %1. Léalo antes de entregarlo a otros.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Sesión iniciada como %1 (%2).</translation>
    </message>
    <message>
        <source>Workspaces: none</source>
        <translation>Espacios de trabajo: ninguno</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>Espacios de trabajo: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no. Open the consumer, tick %2, press Save, then check again.</source>
        <translation>%1: no. Abra el consumidor, marque %2, pulse «Save» y compruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Command</name>
    <message>
        <source>&quot;windlass check-up&quot; shows all that the consumer allows.</source>
        <translation>«windlass check-up» muestra todo lo que permite el consumidor.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::HandoverCommand</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1 (como debe estar)</translation>
    </message>
    <message>
        <source>--variables goes with backstage.</source>
        <translation>--variables solo se usa con backstage.</translation>
    </message>
    <message>
        <source>--key is for a consumer of no account; it does not go with --account.</source>
        <translation>--key es para un consumidor sin cuenta; no se combina con --account.</translation>
    </message>
    <message>
        <source>With --key the consumer&apos;s secret must be in WINDLASS_CONSUMER_SECRET.</source>
        <translation>Con --key, el secreto del consumidor debe estar en WINDLASS_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>El secreto de este consumidor ya no se guarda aquí. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Escrito.</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>No había nada que escribir.</translation>
    </message>
    <message>
        <source>What is left to do:</source>
        <translation>Lo que falta por hacer:</translation>
    </message>
</context>
<context>
    <name>windlass::cli::ImportCommand</name>
    <message>
        <source>A consumer of %1, with its secret</source>
        <translation>Un consumidor de %1, con su secreto</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Callback URL: %1</source>
        <translation>URL de callback: %1</translation>
    </message>
    <message>
        <source>Resolvers: %1</source>
        <translation>Resolvers: %1</translation>
    </message>
    <message>
        <source>Settings, People offers to take these resolvers over.</source>
        <translation>En «Configuración, Personas» puede adoptar estos resolvers.</translation>
    </message>
    <message>
        <source>Sign in through it with: windlass login --from %1</source>
        <translation>Inicie sesión con él mediante: windlass login --from %1</translation>
    </message>
</context>
<context>
    <name>windlass::cli::Invocation</name>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language es uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>--secret-store is either keychain or memory, not &quot;%1&quot;.</source>
        <translation>--secret-store es keychain o memory, no «%1».</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical, not &quot;%1&quot;.</source>
        <translation>--log-level es debug, info, warning o critical, no «%1».</translation>
    </message>
    <message>
        <source>--%1 goes with a command. See windlass --help.</source>
        <translation>--%1 acompaña a un comando. Consulte windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has no option --%2. See windlass --help.</source>
        <translation>«windlass %1» no tiene la opción --%2. Consulte windlass --help.</translation>
    </message>
    <message>
        <source>Only one folder can be opened. See windlass --help.</source>
        <translation>Solo se puede abrir una carpeta. Consulte windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; lacks an argument. See windlass --help.</source>
        <translation>A «windlass %1» le falta un argumento. Consulte windlass --help.</translation>
    </message>
    <message>
        <source>&quot;windlass %1&quot; has an argument too many: &quot;%2&quot;. See windlass --help.</source>
        <translation>A «windlass %1» le sobra un argumento: «%2». Consulte windlass --help.</translation>
    </message>
    <message>
        <source>%1. See windlass --help.</source>
        <translation>%1. Consulte windlass --help.</translation>
    </message>
    <message>
        <source>--practice has servers, a profile and a place for secrets of its own. Leave --%1 out.</source>
        <translation>--practice tiene sus propios servidores, perfil y lugar para los secretos. Omita --%1.</translation>
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
        <translation>Windlass envía apps generadas a Bitbucket Cloud.

  windlass [FOLDER]                   abrir la ventana, con la app de FOLDER
  windlass --practice [FOLDER]        probarlo sin cuenta: un servidor de práctica, un perfil
                                      nuevo y una app de ejemplo; al final todo desaparece
  windlass login --key KEY            iniciar sesión con un consumidor; el secreto viene de
        [--callback URL]              --secret-stdin, de WINDLASS_CONSUMER_SECRET o
        [--no-browser] [--timeout S]  se pregunta
  windlass login --from FILE          lo mismo, con clave y secreto de .env.local de
        [--no-browser] [--timeout S]  Amplication o de app-config*.yaml de Backstage
  windlass logout [--everything]      olvidar una sesión, o todo lo que Windlass sabe en
                                      este equipo; las carpetas de las apps se quedan
  windlass accounts                   quién tiene sesión iniciada
  windlass check-up [--report FILE]   qué permite el consumidor; un informe de lo que respondió
                                      el servidor, sin secretos, nombres ni contenidos
  windlass whoami [--catalog PATH]    ¿dejaría Backstage entrar a la cuenta, y como quién?
        [--resolver NAME[:allow-without-user]]...
  windlass workspaces                 lo que la cuenta puede ver
  windlass repositories WORKSPACE [--filter TEXT] [--all]
  windlass publish FOLDER --to WORKSPACE/REPO [--create] [--public] [--project KEY]
        [--branch NAME] [--mode direct|review] [--message TEXT] [--pull-request]
        [--base-directory DIR] [--draft|--no-draft]
        [--close-source-branch|--keep-source-branch] [--fast-forward]
        [--source tree|generated] [--on-conflict people|generated|markers|fail]
        [--write-once amplication|none]
        [--allow FINDING[:PATH]] [--strict] [--trust-folder] [--dry-run]
  windlass publish --all              enviar todas las apps vinculadas, de dos en dos
        [--message TEXT] [--allow FINDING[:PATH]] [--strict] [--dry-run]
  windlass handover amplication|backstage DIR   usar allí también el consumidor de la
        [--key KEY] [--variables]     cuenta, u otro; su secreto viene de
        [--dry-run]                   WINDLASS_CONSUMER_SECRET. --variables: Backstage
                                      toma ambos del .env
  windlass import FILE                lo que un archivo así dice de un consumidor; inicie
                                      sesión con windlass login --from FILE

Los comandos aceptan --account NAME (por defecto: la última sesión) y --json.
Opciones comunes, antes o después del comando:
  --web-url URL, --api-url URL        otro servidor, para practicar
  --profile DIR                       guardar todo dentro de DIR
  --secret-store keychain|memory      dónde se guardan los secretos
  --language LANG                     hablar ese idioma, como de o zh_CN
  --log-level debug|info|warning|critical
  --version, --help

Estado de salida: 0 hecho, 1 rechazado o fallido, 2 uso incorrecto,
3 hace falta iniciar sesión, 4 cancelado, 5 nada que enviar.
</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LoginCommand</name>
    <message>
        <source>Secret of the consumer: </source>
        <translation>Secreto del consumidor: </translation>
    </message>
    <message>
        <source>Settings, People offers to take the resolvers of this file over.</source>
        <translation>En «Configuración, Personas» puede adoptar los resolvers de este archivo.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds.</source>
        <translation>--timeout es un número de segundos.</translation>
    </message>
    <message>
        <source>&quot;windlass login&quot; needs --key and the consumer&apos;s key, or --from and a file that has it.</source>
        <translation>«windlass login» necesita --key y la clave del consumidor, o --from y un archivo que la contenga.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abra: %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open the address yourself.</source>
        <translation>No se ha podido iniciar ningún navegador. Abra usted la dirección.</translation>
    </message>
    <message>
        <source>Bitbucket may have refused. Try again in the browser, or press Ctrl-C.</source>
        <translation>Puede que Bitbucket lo haya rechazado. Inténtelo de nuevo en el navegador o pulse Ctrl+C.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Sesión iniciada como %1 (%2).</translation>
    </message>
</context>
<context>
    <name>windlass::cli::LogoutCommand</name>
    <message>
        <source>--everything forgets all accounts; it does not go with --account.</source>
        <translation>--everything olvida todas las cuentas; no se combina con --account.</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>Se ha cerrado la sesión de %1 en este equipo.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishAllCommand</name>
    <message>
        <source>--%1 does not go with --all: each app is pushed to where it is linked.</source>
        <translation>--%1 no se combina con --all: cada app se envía a donde está vinculada.</translation>
    </message>
    <message>
        <source>No app is linked to a repository yet. Publish each once by its folder.</source>
        <translation>Aún no hay ninguna app vinculada a un repositorio. Publique cada una una vez indicando su carpeta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pushing</source>
        <translation>%1: enviando</translation>
    </message>
    <message>
        <source>%1: Pushed to %2 of %3. %4 was found on Bitbucket.</source>
        <translation>%1: Enviado a %2 de %3. Se ha encontrado %4 en Bitbucket.</translation>
    </message>
    <message>
        <source>%1: Pull request: %2</source>
        <translation>%1: Pull request: %2</translation>
    </message>
    <message>
        <source>%1: Nothing to push.</source>
        <translation>%1: No hay nada que enviar.</translation>
    </message>
    <message>
        <source>Push it once by its folder, with --trust-folder.</source>
        <translation>Envíela una vez por su carpeta, con --trust-folder.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishCommand</name>
    <message>
        <source>--mode is either direct or review, not &quot;%1&quot;.</source>
        <translation>--mode es direct o review, no «%1».</translation>
    </message>
    <message>
        <source>A pull request needs --branch in direct mode, or --mode review.</source>
        <translation>Un pull request necesita --branch en modo direct, o --mode review.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 y --%2 se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>--public goes with --create.</source>
        <translation>--public solo se usa con --create.</translation>
    </message>
    <message>
        <source>--to is a workspace and a repository, like acme/shop-api.</source>
        <translation>--to es un espacio de trabajo y un repositorio, por ejemplo acme/shop-api.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a repository&apos;s address. Use lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>«%1» no puede ser la dirección de un repositorio. Use minúsculas, dígitos, «.», «_» y «-».</translation>
    </message>
    <message>
        <source>--source is either tree or generated, not &quot;%1&quot;.</source>
        <translation>--source es tree o generated, no «%1».</translation>
    </message>
    <message>
        <source>--on-conflict is people, generated, markers or fail, not &quot;%1&quot;.</source>
        <translation>--on-conflict es people, generated, markers o fail, no «%1».</translation>
    </message>
    <message>
        <source>This folder is not linked to a repository yet. Add --to WORKSPACE/REPO.</source>
        <translation>Esta carpeta aún no está vinculada a un repositorio. Añada --to WORKSPACE/REPO.</translation>
    </message>
    <message>
        <source>Bitbucket has no repository %1, or this account may not see it. Add --create to create it.</source>
        <translation>Bitbucket no tiene el repositorio %1, o esta cuenta no puede verlo. Añada --create para crearlo.</translation>
    </message>
    <message>
        <source>Pushed to %1 of %2. %3 was found on Bitbucket.</source>
        <translation>Enviado a %1 de %2. Se ha encontrado %3 en Bitbucket.</translation>
    </message>
    <message>
        <source>Pull request: %1</source>
        <translation>Pull request: %1</translation>
    </message>
    <message>
        <source>--write-once is either amplication or none, not &quot;%1&quot;.</source>
        <translation>--write-once es amplication o none, no «%1».</translation>
    </message>
    <message>
        <source>This folder is linked to a repository of another server. Add --to WORKSPACE/REPO.</source>
        <translation>Esta carpeta está vinculada a un repositorio de otro servidor. Añada --to WORKSPACE/REPO.</translation>
    </message>
    <message>
        <source>Add --trust-folder to push it all the same.</source>
        <translation>Añada --trust-folder para enviarla de todos modos.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::PublishReport</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1; %2 changed; %3 ignored.</source>
        <translation>
            <numerusform>%Ln archivo, %1; modificados: %2; ignorados: %3.</numerusform>
            <numerusform>%Ln archivos, %1; modificados: %2; ignorados: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>people&apos;s work is kept</source>
        <translation>se conserva el trabajo manual</translation>
    </message>
    <message>
        <source>the generator&apos;s is taken</source>
        <translation>se toma lo generado</translation>
    </message>
    <message>
        <source>both, with markers</source>
        <translation>ambos, con marcas</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>coincidencia</translation>
    </message>
</context>
<context>
    <name>windlass::cli::RepositoriesCommand</name>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>There are more. Add --all, or --filter and a part of the name.</source>
        <translation>Hay más. Añada --all, o --filter y una parte del nombre.</translation>
    </message>
</context>
<context>
    <name>windlass::cli::WhoAmICommand</name>
    <message>
        <source>No catalog is chosen. Give --catalog and a YAML file or a folder.</source>
        <translation>No se ha elegido ningún catálogo. Indique --catalog y un archivo YAML o una carpeta.</translation>
    </message>
    <message>
        <source>The catalog of %1 was used.</source>
        <translation>Se ha usado el catálogo del %1.</translation>
    </message>
    <message>
        <source>Add this to the catalog:</source>
        <translation>Añada esto al catálogo:</translation>
    </message>
</context>
<context>
    <name>windlass::git::BranchName</name>
    <message>
        <source>Type a name for the branch.</source>
        <translation>Escriba un nombre para la rama.</translation>
    </message>
    <message>
        <source>A branch name cannot contain spaces or any of ~ ^ : ? * [ \.</source>
        <translation>El nombre de una rama no puede contener espacios ni ninguno de ~ ^ : ? * [ \.</translation>
    </message>
    <message>
        <source>A branch name cannot contain &quot;..&quot; or &quot;@{&quot; or end with a full stop.</source>
        <translation>El nombre de una rama no puede contener «..» ni «@{», ni terminar en punto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own in git. Choose another branch name.</source>
        <translation>«%1» tiene un significado propio en Git. Elija otro nombre de rama.</translation>
    </message>
    <message>
        <source>No part of a branch name can be empty, start with a full stop, end with &quot;.lock&quot; or be longer than 250 bytes.</source>
        <translation>Ninguna parte del nombre de una rama puede estar vacía, empezar por un punto, terminar en «.lock» ni superar los 250 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a folder of a repository. Type one like services/shop.</source>
        <translation>«%1» no puede ser una carpeta de un repositorio. Escriba una como services/shop.</translation>
    </message>
</context>
<context>
    <name>windlass::git::CheckoutRules</name>
    <message>
        <source>&quot;%1&quot; asks for filters or other encodings, which only git itself can apply. Use git for this.</source>
        <translation>«%1» requiere filtros u otras codificaciones que solo el propio Git puede aplicar. Use Git para esto.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Clone</name>
    <message>
        <source>The clone could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>No se ha podido guardar el clon. Compruebe el espacio libre en el disco y sus permisos en la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Choose another name for the clone.</source>
        <translation>«%1» ya existe. Elija otro nombre para el clon.</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>El repositorio del servidor no tiene la rama «%1».</translation>
    </message>
</context>
<context>
    <name>windlass::git::Commit</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>La carpeta ha cambiado desde que se mostraron sus cambios. Revíselos de nuevo.</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; has moved since the changes were shown. Look at them again.</source>
        <translation>La rama «%1» se ha movido desde que se mostraron los cambios. Revíselos de nuevo.</translation>
    </message>
    <message>
        <source>The files could not be stored. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>No se han podido guardar los archivos. Compruebe el espacio libre en el disco y sus permisos en la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Nada ha cambiado desde el último commit.</translation>
    </message>
    <message>
        <source>Type a name and an e-mail address for the commit.</source>
        <translation>Escriba un nombre y una dirección de correo para el commit.</translation>
    </message>
    <message>
        <source>Type a message for the commit.</source>
        <translation>Escriba un mensaje para el commit.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Differences</name>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>windlass::git::FastForward</name>
    <message>
        <source>The folder has changes of its own, so its files were left as they are.</source>
        <translation>La carpeta tiene cambios propios, así que sus archivos se han dejado como estaban.</translation>
    </message>
    <message>
        <source>The branch &quot;%1&quot; cannot simply be moved forward: it has commits that the other side does not have, or the folder is on another branch.</source>
        <translation>La rama «%1» no se puede avanzar sin más: tiene commits que el otro lado no tiene, o la carpeta está en otra rama.</translation>
    </message>
    <message>
        <source>The folder has no repository.</source>
        <translation>La carpeta no tiene ningún repositorio.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A file of the folder is in the way of one that the branch brings. Move it elsewhere, then try again.</source>
        <translation>Un archivo de la carpeta estorba a uno que trae la rama. Muévalo a otro lugar e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Fetch</name>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server did not send all of the branch. Try again.</source>
        <translation>El servidor no ha enviado la rama completa. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The repository on the server has no branch &quot;%1&quot;.</source>
        <translation>El repositorio del servidor no tiene la rama «%1».</translation>
    </message>
</context>
<context>
    <name>windlass::git::Folder</name>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one.</source>
        <translation>La carpeta «%1» no existe. Elija otra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder that holds the app.</source>
        <translation>«%1» no es una carpeta. Elija la carpeta que contiene la app.</translation>
    </message>
    <message>
        <source>You have no right to read the folder &quot;%1&quot;. Change its permissions or choose another one.</source>
        <translation>No tiene permiso para leer la carpeta «%1». Cambie sus permisos o elija otra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare repository: it has no files to work with. Choose the folder that holds the app.</source>
        <translation>«%1» es un repositorio bare: no tiene archivos con los que trabajar. Elija la carpeta que contiene la app.</translation>
    </message>
    <message>
        <source>The folder lies inside another repository, &quot;%1&quot;. Choose that folder, or move this one out of it.</source>
        <translation>La carpeta está dentro de otro repositorio, «%1». Elija esa carpeta o saque esta de ella.</translation>
    </message>
    <message>
        <source>A merge is under way in this folder. Finish or abort it first.</source>
        <translation>Hay una fusión en curso en esta carpeta. Termínela o cancélela primero.</translation>
    </message>
    <message>
        <source>A revert is under way in this folder. Finish or abort it first.</source>
        <translation>Hay un revert en curso en esta carpeta. Termínelo o cancélelo primero.</translation>
    </message>
    <message>
        <source>A cherry-pick is under way in this folder. Finish or abort it first.</source>
        <translation>Hay un cherry-pick en curso en esta carpeta. Termínelo o cancélelo primero.</translation>
    </message>
    <message>
        <source>A bisect is under way in this folder. Finish it with &quot;git bisect reset&quot; first.</source>
        <translation>Hay un bisect en curso en esta carpeta. Termínelo primero con «git bisect reset».</translation>
    </message>
    <message>
        <source>A rebase is under way in this folder. Finish or abort it first.</source>
        <translation>Hay un rebase en curso en esta carpeta. Termínelo o cancélelo primero.</translation>
    </message>
    <message>
        <source>The repository in this folder keeps its files elsewhere. Choose the folder with the files.</source>
        <translation>El repositorio de esta carpeta guarda sus archivos en otro lugar. Elija la carpeta con los archivos.</translation>
    </message>
    <message>
        <source>Git cannot read the repository in this folder. See the details for the reason.</source>
        <translation>Git no puede leer el repositorio de esta carpeta. Vea el motivo en los detalles.</translation>
    </message>
    <message>
        <source>The repository in this folder names its objects by SHA-256. Neither Bitbucket nor Windlass can do that.</source>
        <translation>El repositorio de esta carpeta nombra sus objetos con SHA-256. Ni Bitbucket ni Windlass lo admiten.</translation>
    </message>
    <message>
        <source>The folder has no repository. Look at the changes again.</source>
        <translation>La carpeta no tiene ningún repositorio. Revise los cambios de nuevo.</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>La carpeta tiene su propio repositorio Git, así que no es una simple salida de un generador. Envíela como árbol de trabajo.</translation>
    </message>
    <message>
        <source>The folder contains the place for temporary files. Choose a smaller folder.</source>
        <translation>La carpeta contiene el lugar de los archivos temporales. Elija una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>A temporary folder could not be made. Check the free space on the disk, then try again.</source>
        <translation>No se ha podido crear una carpeta temporal. Compruebe el espacio libre en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The repository of this folder does not have the commit %1. Fetch the branch first.</source>
        <translation>El repositorio de esta carpeta no tiene el commit %1. Obtenga primero la rama (fetch).</translation>
    </message>
</context>
<context>
    <name>windlass::git::GeneratedCommit</name>
    <message>
        <source>The files could not be stored. Check the free space on the disk, then try again.</source>
        <translation>No se han podido guardar los archivos. Compruebe el espacio libre en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::GitError</name>
    <message>
        <source>Another program is working on this repository. Wait until it has finished, then try again.</source>
        <translation>Otro programa está trabajando en este repositorio. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The repository of this folder does not have what was looked for.</source>
        <translation>El repositorio de esta carpeta no tiene lo que se buscaba.</translation>
    </message>
    <message>
        <source>The branch was changed by another program meanwhile. Look at the changes again.</source>
        <translation>Mientras tanto, otro programa ha cambiado la rama. Revise los cambios de nuevo.</translation>
    </message>
    <message>
        <source>A file could not be read or written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>No se ha podido leer o escribir un archivo. Compruebe el espacio libre en el disco y sus permisos en la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Git cannot work with this folder. See the details for the reason.</source>
        <translation>Git no puede trabajar con esta carpeta. Vea el motivo en los detalles.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Guarded</name>
    <message>
        <source>Something went wrong in Windlass itself. Save your work, then start the program again.</source>
        <translation>Algo ha fallado en el propio Windlass. Guarde su trabajo y reinicie el programa.</translation>
    </message>
</context>
<context>
    <name>windlass::git::History</name>
    <message>
        <source>There is a branch &quot;%1&quot; already. Choose another name.</source>
        <translation>Ya existe una rama «%1». Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>windlass::git::HistoryPack</name>
    <message>
        <source>A temporary file could not be made. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>No se ha podido crear un archivo temporal. Compruebe el espacio libre en el disco y sus permisos en la carpeta, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::MergedCommit</name>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Nada ha cambiado desde el último commit.</translation>
    </message>
</context>
<context>
    <name>windlass::git::NewRepository</name>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>La carpeta ha cambiado desde que se mostraron sus cambios. Revíselos de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::OutputReview</name>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackPieces</name>
    <message>
        <source>The packed files can no longer be read. Try again.</source>
        <translation>Los archivos empaquetados ya no se pueden leer. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PackTrees</name>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The repository of this folder is damaged. Run &quot;git fsck&quot; in it.</source>
        <translation>El repositorio de esta carpeta está dañado. Ejecute «git fsck» en ella.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>No se ha podido escribir un archivo. Compruebe el espacio libre en el disco y sus permisos en la carpeta, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Places</name>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>La carpeta ya no se puede leer.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PlantedTree</name>
    <message>
        <source>&quot;%1&quot; is not a folder in the repository. Choose another base directory.</source>
        <translation>«%1» no es una carpeta en el repositorio. Elija otro directorio base.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Push</name>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The commit that was to be sent is no longer in the folder&apos;s repository. Look at the changes again.</source>
        <translation>El commit que se iba a enviar ya no está en el repositorio de la carpeta. Revise los cambios de nuevo.</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>La rama del servidor tiene commits que esta carpeta no tiene.</translation>
    </message>
    <message>
        <source>Somebody else changed the branch on the server meanwhile.</source>
        <translation>Mientras tanto, otra persona ha cambiado la rama en el servidor.</translation>
    </message>
    <message>
        <source>The server refused the branch &quot;%1&quot;.</source>
        <translation>El servidor ha rechazado la rama «%1».</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The server did not say what became of the branch. Look at the repository on the server.</source>
        <translation>El servidor no ha indicado qué ha pasado con la rama. Consulte el repositorio en el servidor.</translation>
    </message>
</context>
<context>
    <name>windlass::git::PushAlong</name>
    <message>
        <source>The files were not packed as they were to be sent. Try again.</source>
        <translation>Los archivos no se han empaquetado como debían enviarse. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Reflog</name>
    <message>
        <source>The branch could not be moved. Check the free space on the disk and your rights to the folder, then try again.</source>
        <translation>No se ha podido mover la rama. Compruebe el espacio libre en el disco y sus permisos en la carpeta, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Regenerate</name>
    <message>
        <source>Windlass&apos;s own copy of the repository could not be stored. Check the free space on the disk, then try again.</source>
        <translation>No se ha podido guardar la copia propia de Windlass del repositorio. Compruebe el espacio libre en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::RemoteCall</name>
    <message>
        <source>The server reports a fault of its own. Try again later.</source>
        <translation>El servidor informa de un fallo suyo. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not one of a git server. Check the address, and whether a proxy or a sign-in page of the network stands in between.</source>
        <translation>La respuesta no es la de un servidor Git. Compruebe la dirección y si hay de por medio un proxy o una página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server stopped answering. Check the connection, then try again.</source>
        <translation>El servidor ha dejado de responder. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made. Check the date of this computer and its certificates.</source>
        <translation>No se ha podido establecer una conexión segura con el servidor. Compruebe la fecha de este equipo y sus certificados.</translation>
    </message>
    <message>
        <source>The connection to the server failed. Check the network, then try again.</source>
        <translation>Ha fallado la conexión con el servidor. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The address of the repository cannot be used: it must be https and have no user name in it.</source>
        <translation>No se puede usar la dirección del repositorio: debe ser https y no llevar nombre de usuario.</translation>
    </message>
    <message>
        <source>Sign in first, then repeat.</source>
        <translation>Inicie sesión primero y repita la operación.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The branch on the server has commits that this folder does not have.</source>
        <translation>La rama del servidor tiene commits que esta carpeta no tiene.</translation>
    </message>
</context>
<context>
    <name>windlass::git::ShallowHistory</name>
    <message>
        <source>The repository in this folder has too little of its history to be compared with the branch on the server. Get the rest by &quot;git fetch --unshallow&quot;, then try again.</source>
        <translation>El repositorio de esta carpeta tiene demasiado poco de su historial para compararlo con la rama del servidor. Obtenga el resto con «git fetch --unshallow» e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Snapshot</name>
    <message>
        <source>There is nothing in this folder that could be pushed. Choose the folder that holds the app.</source>
        <translation>En esta carpeta no hay nada que se pueda enviar. Elija la carpeta que contiene la app.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Staging</name>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The folder can no longer be read.</source>
        <translation>La carpeta ya no se puede leer.</translation>
    </message>
    <message>
        <source>Git does not accept the name &quot;%1&quot;. Rename or remove it.</source>
        <translation>Git no acepta el nombre «%1». Cámbielo o quite ese elemento.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; changes while it is read. Stop the program that writes it, then try again.</source>
        <translation>El archivo «%1» cambia mientras se lee. Detenga el programa que lo escribe e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not in the encoding that .gitattributes names for it (working-tree-encoding). Correct either of them.</source>
        <translation>El archivo «%1» no tiene la codificación que .gitattributes indica para él (working-tree-encoding). Corrija una de las dos cosas.</translation>
    </message>
    <message>
        <source>The index of this repository is split, which Windlass cannot read. Run &quot;git update-index --no-split-index&quot; in the folder, then try again.</source>
        <translation>El índice de este repositorio está dividido (split index) y Windlass no puede leerlo. Ejecute «git update-index --no-split-index» en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The index of this repository is sparse, which Windlass cannot read. Run &quot;git sparse-checkout reapply --no-sparse-index&quot; in the folder, then try again.</source>
        <translation>El índice de este repositorio es parcial (sparse index) y Windlass no puede leerlo. Ejecute «git sparse-checkout reapply --no-sparse-index» en la carpeta e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::git::TreeMerge</name>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>windlass::git::Trust</name>
    <message>
        <source>&quot;%1&quot; belongs to another user of this computer, who may have prepared it. Choose a folder of your own, or trust this one if you trust them.</source>
        <translation>«%1» pertenece a otro usuario de este equipo, que puede haberla preparado. Elija una carpeta propia, o confíe en esta si confía en ese usuario.</translation>
    </message>
    <message>
        <source>The repository in this folder takes its history from &quot;%1&quot;, and a push would publish that. Choose another folder, or trust this one if that is intended.</source>
        <translation>El repositorio de esta carpeta toma su historial de «%1», y un push lo publicaría. Elija otra carpeta, o confíe en esta si es lo que quiere.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::AmplicationPlan</name>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Amplication checkout: there is no %2 in it.</source>
        <translation>«%1» no es un checkout de Amplication: no contiene %2.</translation>
    </message>
    <message>
        <source>Start these again, each in a terminal of its own.</source>
        <translation>Reinicie estos, cada uno en su propio terminal.</translation>
    </message>
    <message>
        <source>The client has a switch of its own for billing. Set it in packages/amplication-client/.env.local, if it is not set there.</source>
        <translation>El cliente tiene su propio interruptor para la facturación. Configúrelo en packages/amplication-client/.env.local si no está ya allí.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>No se puede cambiar %1. %2</translation>
    </message>
    <message>
        <source>The git service of this Amplication checkout is in none of the folders that are known: %1.</source>
        <translation>El servicio Git de este checkout de Amplication no está en ninguna de las carpetas conocidas: %1.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageEdit</name>
    <message>
        <source>It is written in braces. Write what is in them on lines of their own first.</source>
        <translation>Está escrito entre llaves. Escriba antes su contenido en líneas propias.</translation>
    </message>
    <message>
        <source>It has several documents.</source>
        <translation>Contiene varios documentos.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Es demasiado grande para un archivo de configuración.</translation>
    </message>
    <message>
        <source>A change would alter other settings of it, as with an anchor that is used in several places. Write it yourself.</source>
        <translation>Un cambio alteraría otros ajustes, como ocurre con un ancla usada en varios sitios. Escríbalo usted.</translation>
    </message>
    <message>
        <source>It is no configuration of Backstage.</source>
        <translation>No es una configuración de Backstage.</translation>
    </message>
    <message>
        <source>%1 stands for an anchor elsewhere. Write it out first.</source>
        <translation>%1 remite a un ancla que está en otro sitio. Escriba antes su contenido completo.</translation>
    </message>
    <message>
        <source>%1 has no settings below it, but a value.</source>
        <translation>%1 no tiene ajustes debajo, sino un valor.</translation>
    </message>
    <message>
        <source>Everything is written in braces.</source>
        <translation>Todo está escrito entre llaves.</translation>
    </message>
    <message>
        <source>It is written in a way that cannot be changed safely.</source>
        <translation>Está escrito de un modo que no se puede cambiar con seguridad.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 no es texto.</translation>
    </message>
    <message>
        <source>%1 does not stand on one line, or has a type.</source>
        <translation>%1 no está en una sola línea, o lleva un tipo.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>La línea %L1 no es YAML.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageFile</name>
    <message>
        <source>%1 is kept in another file.</source>
        <translation>%1 se guarda en otro archivo.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Line %L1 is not YAML.</source>
        <translation>La línea %L1 no es YAML.</translation>
    </message>
    <message>
        <source>There is no auth.providers.bitbucket in it.</source>
        <translation>No contiene auth.providers.bitbucket.</translation>
    </message>
    <message>
        <source>It takes a value from %1, which is not set in the file .env beside it.</source>
        <translation>Toma un valor de %1, que no está definido en el archivo .env que tiene al lado.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstagePlan</name>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>No se puede cambiar %1. %2</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Backstage app: there is no %2 in it.</source>
        <translation>«%1» no es una app de Backstage: no contiene %2.</translation>
    </message>
    <message>
        <source>The environment has no usual name.</source>
        <translation>El entorno tiene un nombre poco habitual.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::BackstageSteps</name>
    <message>
        <source>Install the provider in the back end.</source>
        <translation>Instale el proveedor en el backend.</translation>
    </message>
    <message>
        <source>Add it in packages/backend/src/index.ts.</source>
        <translation>Añádalo en packages/backend/src/index.ts.</translation>
    </message>
    <message>
        <source>Current versions of Backstage have bitbucketAuthApi in the front end already. In an older app add it in packages/app/src/apis.ts.</source>
        <translation>Las versiones actuales de Backstage ya tienen bitbucketAuthApi en el frontend. En una app más antigua, añádalo en packages/app/src/apis.ts.</translation>
    </message>
    <message>
        <source>Show Bitbucket on the sign-in page, in packages/app/src/App.tsx.</source>
        <translation>Muestre Bitbucket en la página de inicio de sesión, en packages/app/src/App.tsx.</translation>
    </message>
    <message>
        <source>Say how users are found in the catalog, beside clientId, unless your back end does it. Without that nobody can sign in.</source>
        <translation>Indique junto a clientId cómo se encuentra a los usuarios en el catálogo, salvo que su backend ya lo haga. Sin eso, nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Start Backstage with the variables of %1.</source>
        <translation>Inicie Backstage con las variables de %1.</translation>
    </message>
    <message>
        <source>Start Backstage again.</source>
        <translation>Reinicie Backstage.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::ConsumerFile</name>
    <message>
        <source>No consumer can be read from %1. %2</source>
        <translation>No se puede leer ningún consumidor de %1. %2</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>No es un archivo legible.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Es demasiado grande para un archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>There is no %1 in it.</source>
        <translation>No contiene %1.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::EnvironmentFile</name>
    <message>
        <source>It is no text.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>The value of %1 has a character that programs read in different ways there. Write it yourself.</source>
        <translation>El valor de %1 tiene un carácter que los programas leen allí de distintas maneras. Escríbalo usted.</translation>
    </message>
    <message>
        <source>A change would alter other lines of it.</source>
        <translation>Un cambio alteraría otras líneas.</translation>
    </message>
</context>
<context>
    <name>windlass::handover::FileChange</name>
    <message>
        <source>%1 has changed meanwhile. Nothing was written.</source>
        <translation>%1 ha cambiado mientras tanto. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Its folder is missing.</source>
        <translation>Falta su carpeta.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, to %1.</source>
        <translation>Es un enlace que sale de la carpeta, hacia %1.</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>No es un archivo legible.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Es demasiado grande para un archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 has changed since it was written, so nothing was undone.</source>
        <translation>%1 ha cambiado desde que se escribió, así que no se ha deshecho nada.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>No se puede cambiar %1. %2</translation>
    </message>
</context>
<context>
    <name>windlass::handover::YamlPlaces</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Línea %L1: %2</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be changed safely.</source>
        <translation>%1 está escrito de un modo que no se puede cambiar con seguridad.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>It begins with a tab.</source>
        <translation>Empieza con una tabulación.</translation>
    </message>
    <message>
        <source>The first key shares it with something else.</source>
        <translation>Hay algo más delante de la primera clave.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Authorizer</name>
    <message>
        <source>Bitbucket does not accept the sign-in. Sign in again.</source>
        <translation>Bitbucket no acepta la sesión. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Download</name>
    <message>
        <source>%1 did not give what was asked for.</source>
        <translation>%1 no ha dado lo que se le pidió.</translation>
    </message>
</context>
<context>
    <name>windlass::http::Exchange</name>
    <message>
        <source>The proxy on the way to %1 wants a sign-in of its own. Enter it in the settings of the system.</source>
        <translation>El proxy que lleva a %1 exige su propio inicio de sesión. Introdúzcalo en la configuración del sistema.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let Windlass through. Check it in Settings, Network.</source>
        <translation>No se puede acceder al proxy que lleva a %1, o no deja pasar a Windlass. Compruébelo en «Configuración, Red».</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused because its certificate cannot be trusted. The request was not sent.</source>
        <translation>Se ha rechazado la conexión segura con %1 porque su certificado no es de confianza. La solicitud no se ha enviado.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 no ha respondido a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered. Try again.</source>
        <translation>%1 ha cerrado la conexión antes de responder. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection and try again.</source>
        <translation>No se puede acceder a %1. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer leads to another server (%1). Windlass does not go there.</source>
        <translation>La respuesta lleva a otro servidor (%1). Windlass no va allí.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be what was asked for.</source>
        <translation>La respuesta de %1 es demasiado grande para ser lo que se pidió.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect that cannot be followed.</source>
        <translation>%1 ha respondido con una redirección que no se puede seguir.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::BackstageCatalog</name>
    <message>
        <source>The catalog at %1 does not accept the token, or wants one. Enter one in Settings, People.</source>
        <translation>El catálogo de %1 no acepta el token, o exige uno. Introdúzcalo en «Configuración, Personas».</translation>
    </message>
    <message>
        <source>There is no Backstage catalog at %1. Check the address.</source>
        <translation>En %1 no hay ningún catálogo de Backstage. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The catalog at %1 was asked too often. Try again later.</source>
        <translation>Se ha consultado demasiadas veces el catálogo de %1. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The catalog at %1 cannot answer now. Try again later.</source>
        <translation>El catálogo de %1 no puede responder ahora. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The catalog at %1 answered something that Windlass cannot read.</source>
        <translation>El catálogo de %1 ha respondido algo que Windlass no puede leer.</translation>
    </message>
    <message>
        <source>%1, entity %2</source>
        <translation>%1, entidad %2</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Catalog</name>
    <message>
        <source>%1 is in the catalog already.</source>
        <translation>%1 ya está en el catálogo.</translation>
    </message>
    <message>
        <source>The catalog that was kept cannot be read.</source>
        <translation>No se puede leer el catálogo guardado.</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <translation>%1, línea %L2: %3</translation>
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
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The files are larger than %1 together. This one and those after it are left out.</source>
        <translation>Los archivos juntos superan %1. Este y los siguientes quedan excluidos.</translation>
    </message>
    <message>
        <source>There is no YAML file in the catalog folder %1.</source>
        <translation>No hay ningún archivo YAML en la carpeta de catálogo %1.</translation>
    </message>
    <message>
        <source>The catalog folder %1 has more than %L2 YAML files. Choose the one that holds people and groups.</source>
        <translation>La carpeta de catálogo %1 tiene más de %L2 archivos YAML. Elija la que contiene las personas y los grupos.</translation>
    </message>
    <message>
        <source>The catalog %1 is not there.</source>
        <translation>El catálogo %1 no existe.</translation>
    </message>
    <message>
        <source>The catalog %1 cannot be read.</source>
        <translation>No se puede leer el catálogo %1.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::EntityParser</name>
    <message>
        <source>%1 must hold further keys.</source>
        <translation>%1 debe contener más claves.</translation>
    </message>
    <message>
        <source>The value of %1 must be in quotes, as it begins with a brace.</source>
        <translation>El valor de %1 debe ir entre comillas, porque empieza con una llave.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>El valor de %1 está vacío.</translation>
    </message>
    <message>
        <source>The value of %1 must be text; put it in quotes.</source>
        <translation>El valor de %1 debe ser texto; póngalo entre comillas.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 debe ser una lista.</translation>
    </message>
    <message>
        <source>%1 holds something that is not the name of an entity.</source>
        <translation>%1 contiene algo que no es el nombre de una entidad.</translation>
    </message>
    <message>
        <source>metadata.name is missing.</source>
        <translation>Falta metadata.name.</translation>
    </message>
    <message>
        <source>metadata.name may have letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only, at most 63.</source>
        <translation>metadata.name solo puede llevar letras, dígitos, «-», «_» y «.», 63 como máximo.</translation>
    </message>
    <message>
        <source>metadata.namespace may have small letters, digits and &quot;-&quot; only, at most 63.</source>
        <translation>metadata.namespace solo puede llevar minúsculas, dígitos y «-», 63 como máximo.</translation>
    </message>
    <message>
        <source>spec is missing.</source>
        <translation>Falta spec.</translation>
    </message>
    <message>
        <source>apiVersion must be backstage.io/v1alpha1.</source>
        <translation>apiVersion debe ser backstage.io/v1alpha1.</translation>
    </message>
    <message>
        <source>The kind is written User or Group, with a capital letter.</source>
        <translation>kind se escribe User o Group, con mayúscula inicial.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::Resolver</name>
    <message>
        <source>&quot;%1&quot; is no resolver. There are: %2.</source>
        <translation>«%1» no es un resolver. Existen: %2.</translation>
    </message>
    <message>
        <source>The resolver %1 has no option &quot;%2&quot;.</source>
        <translation>El resolver %1 no tiene la opción «%2».</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SignIn</name>
    <message>
        <source>the annotation bitbucket.org/user-id</source>
        <extracomment>parts of a sentence: where a resolver looks</extracomment>
        <translation>la anotación bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>the annotation bitbucket.org/username</source>
        <translation>la anotación bitbucket.org/username</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>%1 needs the user&apos;s id, and Bitbucket does not tell it.</source>
        <translation>%1 necesita el id del usuario y Bitbucket no lo indica.</translation>
    </message>
    <message>
        <source>%1 needs the username, and Bitbucket tells none for this account.</source>
        <translation>%1 necesita el nombre de usuario y Bitbucket no indica ninguno para esta cuenta.</translation>
    </message>
    <message>
        <source>%1 needs the primary e-mail address, confirmed, and Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the consumer.</source>
        <translation>%1 necesita la dirección de correo principal, confirmada, y Bitbucket no indica ninguna para esta cuenta. Confírmela en Bitbucket y marque «Email» en el consumidor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked for %2 in %3 of %Ln user(s)</source>
        <extracomment>%1: a resolver, %2: what it looked for, %3: where, such as &quot;spec.profile.email&quot;</extracomment>
        <translation>
            <numerusform>%1 ha buscado %2 en %3 de %Ln usuario</numerusform>
            <numerusform>%1 ha buscado %2 en %3 de %Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 and found %2.</source>
        <translation>%1 y ha encontrado %2.</translation>
    </message>
    <message>
        <source>%1 and found nobody, but it lets in without a user in the catalog.</source>
        <translation>%1 y no ha encontrado a nadie, pero deja entrar sin usuario en el catálogo.</translation>
    </message>
    <message>
        <source>%1 and found nobody.</source>
        <translation>%1 y no ha encontrado a nadie.</translation>
    </message>
    <message>
        <source>%1 lets in addresses at %2 only, and this one is at another domain.</source>
        <translation>%1 solo deja entrar direcciones de %2, y esta es de otro dominio.</translation>
    </message>
    <message>
        <source>%1 and found several: %2. Only one may have it.</source>
        <translation>%1 y ha encontrado varios: %2. Solo uno puede tenerlo.</translation>
    </message>
    <message>
        <source>No resolver is chosen, so nobody is let in.</source>
        <translation>No se ha elegido ningún resolver, así que no se deja entrar a nadie.</translation>
    </message>
    <message>
        <source>Backstage would let you in as %1.</source>
        <translation>Backstage le dejaría entrar como %1.</translation>
    </message>
    <message>
        <source>Backstage would not let you in.</source>
        <translation>Backstage no le dejaría entrar.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::SystemPolicy</name>
    <message>
        <source>The system&apos;s policy %1 cannot be used: %2 Until that is put right, Windlass neither signs in nor pushes. Ask an administrator.</source>
        <translation>No se puede usar la política del sistema %1: %2 Hasta que se corrija, Windlass no inicia sesión ni envía nada. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 no pertenece a root.</translation>
    </message>
    <message>
        <source>%1 does not belong to user %2.</source>
        <translation>%1 no pertenece al usuario %2.</translation>
    </message>
    <message>
        <source>%1 may be changed by others than its owner.</source>
        <translation>%1 puede ser modificado por otros además de su propietario.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot;, or its value, is not known.</source>
        <translation>No se conoce la regla «%1» o su valor.</translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation>No se puede examinar.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>No se puede abrir.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>On this computer only the workspace %1 may be pushed to; %2 says so. Choose a repository in it.</source>
        <translation>En este equipo solo se puede enviar al espacio de trabajo %1; así lo indica %2. Elija un repositorio de ese espacio de trabajo.</translation>
    </message>
    <message>
        <source>On this computer only private repositories may be pushed to; %1 says so. Choose a private one.</source>
        <translation>En este equipo solo se puede enviar a repositorios privados; así lo indica %1. Elija uno privado.</translation>
    </message>
</context>
<context>
    <name>windlass::identity::YamlDocuments</name>
    <message>
        <source>An alias stands for a value that it is part of.</source>
        <translation>Un alias representa un valor del que él mismo forma parte.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %L1.</source>
        <translation>Los valores están anidados a más de %L1 niveles.</translation>
    </message>
    <message>
        <source>The document has more than %L1 values once its aliases are unfolded.</source>
        <translation>El documento tiene más de %L1 valores al desplegar sus alias.</translation>
    </message>
    <message>
        <source>A key is there twice.</source>
        <translation>Una clave aparece dos veces.</translation>
    </message>
    <message>
        <source>This is not YAML.</source>
        <translation>Esto no es YAML.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>El archivo supera %1.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>El archivo no está en UTF-8.</translation>
    </message>
</context>
<context>
    <name>windlass::models::ActivityModel</name>
    <message>
        <source>pushed</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>cancelled, had arrived</source>
        <translation>cancelado, había llegado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>pushed, then failed</source>
        <translation>enviado, luego fallido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
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
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <extracomment>lines that came and lines that went, in a narrow column</extracomment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>people&apos;s</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generado</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>windlass::models::DifferenceModel</name>
    <message>
        <source>Lines that are the same</source>
        <translation>Líneas iguales</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificado: %1</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>Solo aquí: %1</translation>
    </message>
    <message>
        <source>No line here</source>
        <translation>Aquí no hay línea</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>windlass::models::RepositoryWalk</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle. What came until then is shown.</source>
        <translation>La lista de Bitbucket da vueltas en círculo. Se muestra lo recibido hasta entonces.</translation>
    </message>
    <message>
        <source>Bitbucket sends pages with nothing new. What came until then is shown.</source>
        <translation>Bitbucket envía páginas sin nada nuevo. Se muestra lo recibido hasta entonces.</translation>
    </message>
</context>
<context>
    <name>windlass::models::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>hace %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>hace %L1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>windlass::models::WorkspaceModel</name>
    <message>
        <source>%1, you are an administrator</source>
        <translation>%1, usted es administrador</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, administrador</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AppFolder</name>
    <message>
        <source>The folder &quot;%1&quot; is missing. It may have been moved or deleted.</source>
        <translation>Falta la carpeta «%1». Puede que se haya movido o eliminado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder. Choose the folder of the app.</source>
        <translation>«%1» no es una carpeta. Elija la carpeta de la app.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>No se puede leer la carpeta «%1». Compruebe sus permisos.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::AuthorFinding</name>
    <message>
        <source>Git signs your commits with %1, which is none of your addresses on Bitbucket. It will not show them as yours.</source>
        <translation>Git firma sus commits con %1, que no es ninguna de sus direcciones en Bitbucket. Allí no se mostrarán como suyos.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Finding</name>
    <message>
        <source>Bitbucket refuses pushes over 3.5 GB and repositories over 4 GB. These files may be too much.</source>
        <translation>Bitbucket rechaza los pushes de más de 3,5 GB y los repositorios de más de 4 GB. Estos archivos pueden ser demasiado.</translation>
    </message>
    <message>
        <source>Git has no name and e-mail address for you here. The commit will carry your name on Bitbucket, without an address.</source>
        <translation>Git no tiene aquí su nombre ni su dirección de correo. El commit llevará su nombre de Bitbucket, sin dirección.</translation>
    </message>
    <message>
        <source>There is no .gitignore. The usual one for %1 leaves out %2, …</source>
        <translation>No hay .gitignore. El habitual para %1 excluye %2, …</translation>
    </message>
    <message>
        <source>Files in %1 hold what looks like secrets: %2</source>
        <translation>Los archivos de %1 parecen contener secretos: %2</translation>
    </message>
    <message>
        <source>%1 needs a filter program (Git LFS, for example). Windlass does not run such programs; take the rule out of .gitattributes or push with git.</source>
        <translation>%1 necesita un programa de filtro (por ejemplo, Git LFS). Windlass no ejecuta esos programas; quite la regla de .gitattributes o envíe con Git.</translation>
    </message>
    <message>
        <source>%1 is a repository of its own and is left out.</source>
        <translation>%1 es un repositorio en sí mismo y queda excluido.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder and is left out.</source>
        <translation>%1 no es un archivo ni una carpeta y queda excluido.</translation>
    </message>
    <message>
        <source>%1 is staged in git with other content than the file has. Commit it with git, or unstage it.</source>
        <translation>%1 está preparado (staged) en Git con un contenido distinto al del archivo. Haga el commit con Git o quítelo del área de preparación.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB and will stay in the history for ever.</source>
        <translation>%1 supera los 10 MB y quedará para siempre en el historial.</translation>
    </message>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts.</source>
        <translation>%1 supera los 100 MB que acepta Bitbucket.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB and will stay in the history for ever.</source>
        <translation>%1 supera los 50 MB y quedará para siempre en el historial.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for Windows.</source>
        <translation>La ruta de %1 es demasiado larga para Windows.</translation>
    </message>
    <message>
        <source>Windows cannot have a file named %1. Nobody can clone it there.</source>
        <translation>Windows no admite un archivo llamado %1. Allí nadie podrá clonar el repositorio.</translation>
    </message>
    <message>
        <source>%1 and %2 are one file on Windows and macOS. One of them will be lost there.</source>
        <translation>%1 y %2 son el mismo archivo en Windows y macOS. Uno de los dos se perderá allí.</translation>
    </message>
    <message>
        <source>%1 is a link that leaves the folder. It leads nowhere for others.</source>
        <translation>%1 es un enlace que sale de la carpeta. Para los demás no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its path is too long. Move it up, or leave it out with .gitignore.</source>
        <translation>No se puede leer %1: su ruta es demasiado larga. Muévalo hacia arriba o exclúyalo con .gitignore.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::History</name>
    <message>
        <source>%1 is larger than the 100 MB that Bitbucket accepts, in the commit %2 that goes along.</source>
        <translation>%1 supera los 100 MB que acepta Bitbucket, en el commit %2 que también se envía.</translation>
    </message>
    <message>
        <source>In the commit %1, which goes along: %2</source>
        <translation>En el commit %1, que también se envía: %2</translation>
    </message>
    <message>
        <source>More than %L1 commits go along. Windlass looked for secrets in the newest of them only.</source>
        <translation>También se envían más de %L1 commits. Windlass solo ha buscado secretos en los más recientes.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::IgnoreFile</name>
    <message>
        <source>The file .gitignore could not be written, and was left as it is. Check the permissions of the folder and the free space on the disk.</source>
        <translation>No se ha podido escribir el archivo .gitignore y se ha dejado como estaba. Compruebe los permisos de la carpeta y el espacio libre en el disco.</translation>
    </message>
    <message>
        <source>.gitignore is not a plain file in this folder. Replace it by one.</source>
        <translation>.gitignore no es un archivo normal en esta carpeta. Sustitúyalo por uno.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Junk</name>
    <message>
        <source>installed packages</source>
        <translation>paquetes instalados</translation>
    </message>
    <message>
        <source>build output</source>
        <translation>salida de compilación</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>settings of an editor</source>
        <translation>ajustes de un editor</translation>
    </message>
    <message>
        <source>files of the operating system</source>
        <translation>archivos del sistema operativo</translation>
    </message>
    <message>
        <source>a memory dump</source>
        <translation>volcado de memoria</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>archivo comprimido</translation>
    </message>
    <message>
        <source>a log</source>
        <translation>registro</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %Ln file(s), %3. It need not be pushed.</source>
        <translation>
            <numerusform>%1 (%2): %Ln archivo, %3. No hace falta enviarlo.</numerusform>
            <numerusform>%1 (%2): %Ln archivos, %3. No hace falta enviarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::projects::Parent</name>
    <message>
        <source>%1 on Bitbucket has commits that this folder does not have, so pushing would undo them. Nothing was changed. Get them with git first, push for review, or choose an empty repository.</source>
        <translation>%1 en Bitbucket tiene commits que esta carpeta no tiene, así que un push los desharía. No se ha cambiado nada. Obténgalos primero con Git, envíe para revisión o elija un repositorio vacío.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Plan</name>
    <message>
        <source>The folder has a git repository of its own, so it is no plain output of a generator. Push it as a working tree.</source>
        <translation>La carpeta tiene su propio repositorio Git, así que no es una simple salida de un generador. Envíela como árbol de trabajo.</translation>
    </message>
</context>
<context>
    <name>windlass::projects::Secret</name>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>an access key of %1</source>
        <translation>una clave de acceso de %1</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un token de acceso</translation>
    </message>
    <message>
        <source>an access token of %1</source>
        <translation>un token de acceso de %1</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>a secret address of %1</source>
        <translation>una dirección secreta de %1</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>una dirección con contraseña</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>una contraseña o clave</translation>
    </message>
    <message>
        <source>%1 could not be read again to look for secrets in it.</source>
        <translation>No se ha podido volver a leer %1 para buscar secretos.</translation>
    </message>
    <message>
        <source>%1 holds what looks like %2 (line %L3).</source>
        <translation>%1 parece contener %2 (línea %L3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds what looks like %2 (line %L3), and %Ln more secret(s).</source>
        <translation>
            <numerusform>%1 parece contener %2 (línea %L3) y %Ln secreto más.</numerusform>
            <numerusform>%1 parece contener %2 (línea %L3) y %Ln secretos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::store::Apps</name>
    <message>
        <source>Meanwhile another Windlass has linked this app to another repository, or removed its link. See where it goes now, then try again.</source>
        <translation>Mientras tanto, otro Windlass ha vinculado esta app a otro repositorio o ha quitado su vínculo. Vea adónde va ahora e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::store::Database</name>
    <message>
        <source>Windlass cannot read or write its own database. Check that the disk is not full and that the profile folder may be written.</source>
        <translation>Windlass no puede leer o escribir su propia base de datos. Compruebe que el disco no está lleno y que se puede escribir en la carpeta de perfil.</translation>
    </message>
    <message>
        <source>The database of this profile was written by a newer Windlass. Use that version, or another profile.</source>
        <translation>La base de datos de este perfil la escribió un Windlass más reciente. Use esa versión u otro perfil.</translation>
    </message>
    <message>
        <source>The database of this profile is damaged. Put a copy of it back, or move it away and sign in again.</source>
        <translation>La base de datos de este perfil está dañada. Restaure una copia, o muévala a otro lugar e inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AboutDialog</name>
    <message>
        <source>About Windlass</source>
        <translation>Acerca de Windlass</translation>
    </message>
    <message>
        <source>Windlass pushes generated apps into Bitbucket Cloud.</source>
        <translation>Windlass envía apps generadas a Bitbucket Cloud.</translation>
    </message>
    <message>
        <source>It is free software: you may use, change and share it under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Es software libre: puede usarlo, modificarlo y compartirlo según la GNU General Public License, versión 3 o posterior. No tiene garantía.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountCardDialog</name>
    <message>
        <source>Account Details</source>
        <translation>Detalles de la cuenta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última renovación</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Open Authorized Apps</source>
        <translation>Abrir aplicaciones autorizadas</translation>
    </message>
    <message>
        <source>Your page on Bitbucket, where access can be revoked</source>
        <translation>Su página en Bitbucket, donde se puede revocar el acceso</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>Comprobar permisos...</translation>
    </message>
    <message>
        <source>Sign In Again...</source>
        <translation>Iniciar sesión de nuevo...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bitbucket did not say</source>
        <translation>Bitbucket no lo ha indicado</translation>
    </message>
    <message>
        <source>Fetched when it is needed</source>
        <translation>Se obtiene cuando hace falta</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido hasta: %1</translation>
    </message>
    <message>
        <source>Good until Bitbucket refuses it</source>
        <translation>Válido hasta que Bitbucket lo rechace</translation>
    </message>
    <message>
        <source>None since the sign-in</source>
        <translation>Ninguna desde el inicio de sesión</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Comprobando...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AccountMenu</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (clave %2)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Add Account...</source>
        <translation>&amp;Añadir cuenta...</translation>
    </message>
    <message>
        <source>Account &amp;Details...</source>
        <translation>&amp;Detalles de la cuenta...</translation>
    </message>
    <message>
        <source>Sign &amp;In Again...</source>
        <translation>&amp;Iniciar sesión de nuevo...</translation>
    </message>
    <message>
        <source>Check &amp;Permissions...</source>
        <translation>Comprobar &amp;permisos...</translation>
    </message>
    <message>
        <source>&amp;Hand Over Key...</source>
        <translation>&amp;Entregar clave...</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppController</name>
    <message>
        <source>looking...</source>
        <translation>comprobando...</translation>
    </message>
    <message>
        <source>folder is missing</source>
        <translation>falta la carpeta</translation>
    </message>
    <message>
        <source>cannot be pushed</source>
        <translation>no se puede enviar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conectar</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>paused: continue</source>
        <translation>en pausa: continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>ready for the first push</source>
        <translation>lista para el primer push</translation>
    </message>
    <message>
        <source>waiting...</source>
        <translation>en espera...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>enviando: %L1 %</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>enviando</translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppPage</name>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>Elegir otro repositorio</translation>
    </message>
    <message>
        <source>Open a pull request</source>
        <translation>Abrir un pull request</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Show Files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>ninguno elegido aún</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>%1 (%2, will be created)</source>
        <translation>%1 (%2, se creará)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>Commit en %1</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>Revisar cambios...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::BranchRow</name>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>Rama a la que va el pull request</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Cargando...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ChooseRepositoryDialog</name>
    <message>
        <source>&amp;Generator output: keep people&apos;s changes</source>
        <translation>&amp;Salida del generador: conservar los cambios manuales</translation>
    </message>
    <message>
        <source>Create on Bitbucket</source>
        <translation>Crear en Bitbucket</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose Repository</source>
        <translation>Elegir repositorio</translation>
    </message>
    <message>
        <source>The folder stays free of git. What people change in the repository is kept when the app is generated again.</source>
        <translation>La carpeta queda libre de Git. Lo que se cambie manualmente en el repositorio se conserva al volver a generar la app.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espacio de trabajo</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>Esta cuenta no ve el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>Select a repository.</source>
        <translation>Seleccione un repositorio.</translation>
    </message>
    <message>
        <source>Loading workspaces...</source>
        <translation>Cargando espacios de trabajo...</translation>
    </message>
    <message>
        <source>This account has no workspace yet. Create one on bitbucket.org.</source>
        <translation>Esta cuenta aún no tiene ningún espacio de trabajo. Cree uno en bitbucket.org.</translation>
    </message>
    <message>
        <source>The key lacks &quot;%1&quot;. Create it on bitbucket.org, then choose it here.</source>
        <extracomment>%1 is a box of Bitbucket&apos;s page, such as Repositories: Admin</extracomment>
        <translation>A la clave le falta «%1». Cree el repositorio en bitbucket.org y luego elíjalo aquí.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 ya existe. Elíjalo en la lista o introduzca otro nombre.</translation>
    </message>
    <message>
        <source>Create &quot;%1&quot;</source>
        <translation>Crear «%1»</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>No se crea nada hasta que envíe.</translation>
    </message>
    <message>
        <source>For a folder that a generator writes and nobody edits. It is only read: it gets no git repository. When it is generated again, the new output is merged with what people changed in the repository since; where both changed the same lines you are asked. Leave it unticked for a folder that you work in yourself.</source>
        <translation>Para una carpeta que escribe un generador y que nadie edita. Solo se lee: no recibe un repositorio Git. Cuando se genera de nuevo, la salida nueva se combina con lo que se haya cambiado manualmente en el repositorio desde entonces; donde ambos cambiaron las mismas líneas, se le pregunta. Deje la casilla sin marcar para una carpeta en la que trabaja usted.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ConnectDialog</name>
    <message>
        <source>Connect to Bitbucket</source>
        <translation>Conectar con Bitbucket</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::CreateKeyPage</name>
    <message>
        <source>Create a Key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Workspace or its address</source>
        <translation>Espacio de trabajo o su dirección</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>Abrir Bitbucket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Private consumer: leave unticked</source>
        <translation>«This is a private consumer»: no marcar</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Callback URL</source>
        <translation>&amp;URL de callback</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>¿Por qué estos?</translation>
    </message>
    <message>
        <source>I only push to repositories that exist</source>
        <translation>Solo envío a repositorios que ya existen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>As Amplication asks</source>
        <translation>Como pide Amplication</translation>
    </message>
    <message>
        <source>As Backstage asks</source>
        <translation>Como pide Backstage</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>Copiar mensaje para el administrador</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>Crear un espacio de trabajo...</translation>
    </message>
    <message>
        <source>Not an administrator?</source>
        <translation>¿No es administrador?</translation>
    </message>
    <message>
        <source>No workspace yet?</source>
        <translation>¿Aún no hay espacio de trabajo?</translation>
    </message>
    <message>
        <source>When the workspace is there, enter its name above.</source>
        <translation>Cuando exista el espacio de trabajo, introduzca su nombre arriba.</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>Ya tengo una clave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter the workspace first.</source>
        <translation>Introduzca primero el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Copied. The answer&apos;s key goes to step 2.</source>
        <translation>Copiado. La clave de la respuesta se introduce en el paso 2.</translation>
    </message>
    <message>
        <source>The workspace in which the consumer is made, by its name in addresses, or any address in it copied from your browser. You have to be its administrator. The consumer then serves every workspace that you can see.</source>
        <translation>El espacio de trabajo en el que se crea el consumidor: su nombre en las direcciones, o cualquier dirección de él copiada del navegador. Debe ser su administrador. El consumidor sirve entonces para todos los espacios de trabajo que usted puede ver.</translation>
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
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DetailsPanel</name>
    <message>
        <source>Remove from This List</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Clone address (HTTPS)</source>
        <translation>Dirección de clonado (HTTPS)</translation>
    </message>
    <message>
        <source>Clone address (SSH)</source>
        <translation>Dirección de clonado (SSH)</translation>
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
        <translation>Seleccione un repositorio para ver más.</translation>
    </message>
    <message>
        <source>nothing pushed yet</source>
        <translation>aún no se ha enviado nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branch(es)</source>
        <translation>
            <numerusform>%Ln rama</numerusform>
            <numerusform>%Ln ramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pull request(s)</source>
        <translation>
            <numerusform>%Ln pull request abierto</numerusform>
            <numerusform>%Ln pull requests abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>pull requests cannot be seen</source>
        <translation>no se pueden ver los pull requests</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionado: %1</translation>
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
        <translation>Cargando...</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>This repository is empty.</source>
        <translation>Este repositorio está vacío.</translation>
    </message>
    <message>
        <source>There is no README.</source>
        <translation>No hay README.</translation>
    </message>
    <message>
        <source>This repository is no longer here. It was deleted, archived or moved, or this account may not see it any more.</source>
        <translation>Este repositorio ya no está aquí. Se ha eliminado, archivado o movido, o esta cuenta ya no puede verlo.</translation>
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
        <translation>Los dos lados son iguales.</translation>
    </message>
    <message>
        <source>A binary file: it has no lines to show. %1</source>
        <translation>Archivo binario: no hay líneas que mostrar. %1</translation>
    </message>
    <message>
        <source>Too large to show line by line. %1</source>
        <translation>Demasiado grande para mostrarlo línea por línea. %1</translation>
    </message>
    <message>
        <source>Lines: %1 came, %2 went.</source>
        <translation>Líneas: %1 añadidas, %2 eliminadas.</translation>
    </message>
    <message>
        <source>%1 Only the beginning is shown.</source>
        <translation>%1 Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>Lines of both sides</source>
        <translation>Líneas de los dos lados</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Cargando...</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>windlass::ui::DirectoryDialog</name>
    <message>
        <source>Folder in Repository</source>
        <translation>Carpeta en el repositorio</translation>
    </message>
    <message>
        <source>the whole repository</source>
        <translation>todo el repositorio</translation>
    </message>
    <message>
        <source>The app&apos;s files go into this folder of the repository. Nothing outside of it changes. Files that were pushed elsewhere stay there.</source>
        <translation>Los archivos de la app van a esta carpeta del repositorio. Nada cambia fuera de ella. Los archivos enviados a otro lugar se quedan allí.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Type it as it is in the repository, like services/shop.</source>
        <translation>Escríbala tal como está en el repositorio, por ejemplo services/shop.</translation>
    </message>
    <message>
        <source>Several apps can share a repository, each in a folder of its own. Type the folder as it is seen from the top of the repository, such as services/shop. Empty means that the repository is this app&apos;s alone. New files go there from the next push on; nothing is moved.</source>
        <translation>Varias apps pueden compartir un repositorio, cada una en su propia carpeta. Escriba la carpeta tal como se ve desde la raíz del repositorio, por ejemplo services/shop. Vacío significa que el repositorio es solo de esta app. Los archivos nuevos van allí desde el próximo push; no se mueve nada.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EmptyPage</name>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>Conectar con Bitbucket...</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>Añadir app...</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Push a generated app to Bitbucket.</source>
        <translation>Envíe una app generada a Bitbucket.</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>¿No tiene cuenta?</translation>
    </message>
    <message>
        <source>Try Without an Account</source>
        <translation>Probar sin cuenta</translation>
    </message>
</context>
<context>
    <name>windlass::ui::EnterKeyPage</name>
    <message>
        <source>Enter Key and Secret</source>
        <translation>Introducir clave y secreto</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
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
        <translation>La registrada en el consumidor, letra por letra.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Paste Both</source>
        <translation>Pegar ambos</translation>
    </message>
    <message>
        <source>Read from a File...</source>
        <translation>Leer de un archivo...</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The secret cannot be kept yet.</source>
        <translation>Aún no se puede guardar el secreto.</translation>
    </message>
    <message>
        <source>Key and secret were pasted.</source>
        <translation>Se han pegado la clave y el secreto.</translation>
    </message>
    <message>
        <source>The clipboard does not hold a key and a secret. Copy both from the consumer&apos;s page.</source>
        <translation>El portapapeles no contiene una clave y un secreto. Copie ambos de la página del consumidor.</translation>
    </message>
    <message>
        <source>Read Key and Secret</source>
        <translation>Leer clave y secreto</translation>
    </message>
    <message>
        <source>Amplication and Backstage (%1)</source>
        <translation>Amplication y Backstage (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Read from the file of %1.</source>
        <translation>Leído del archivo de %1.</translation>
    </message>
    <message>
        <source>Settings, People offers its sign-in resolvers.</source>
        <translation>En «Configuración, Personas» puede adoptar sus resolvers de inicio de sesión.</translation>
    </message>
    <message>
        <source>Where Bitbucket sends your browser after you have granted access: to Windlass on this computer. It has to be what is entered at the consumer, letter by letter; a slash too many is enough to be refused. Change it only for a consumer that was made for another program.</source>
        <translation>Adonde Bitbucket envía su navegador después de que usted concede el acceso: a Windlass en este equipo. Debe ser lo que está escrito en el consumidor, letra por letra; basta una barra de más para que se rechace. Cámbielo solo para un consumidor que se creó para otro programa.</translation>
    </message>
    <message>
        <source>The name that Bitbucket has given the consumer. Open the consumer on the page OAuth consumers of the workspace to see it. It is not secret.</source>
        <translation>El nombre que Bitbucket ha dado al consumidor. Para verlo, abra el consumidor en la página «OAuth consumers» del espacio de trabajo. No es secreto.</translation>
    </message>
    <message>
        <source>The consumer&apos;s password, shown below its key. It is kept in the keychain of your system and in no file, and is sent to Bitbucket only. Who gives it to you should use a way that others cannot read.</source>
        <translation>La contraseña del consumidor, que se muestra debajo de su clave. Se guarda en el llavero de su sistema y en ningún archivo, y se envía solo a Bitbucket. Quien se la dé debería usar un medio que otros no puedan leer.</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>Sin secretos, direcciones ni su carpeta personal</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FeatureTable</name>
    <message>
        <source>What was refused</source>
        <translation>Qué se ha rechazado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no; tick %1</source>
        <translation>no; marque %1</translation>
    </message>
    <message>
        <source>no; this was refused: tick %1</source>
        <translation>no; esto se ha rechazado: marque %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FilesDialog</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>windlass::ui::FindingsPanel</name>
    <message>
        <source>Leave Out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This Time</source>
        <translation>Esta vez</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>(%L1 of %L2)</source>
        <translation>(%L1 de %L2)</translation>
    </message>
    <message>
        <source>What Now?</source>
        <translation>¿Y ahora qué?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Writes to .gitignore: %1</source>
        <translation>Escribe en .gitignore: %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ForgetBox</name>
    <message>
        <source>Forget Everything on This Computer...</source>
        <translation>Olvidar todo en este equipo...</translation>
    </message>
    <message>
        <source>Accounts, secrets, the list of apps, history and settings. The folders of your apps stay as they are.</source>
        <translation>Cuentas, secretos, la lista de apps, el historial y la configuración. Las carpetas de sus apps se quedan como están.</translation>
    </message>
    <message>
        <source>Forget Everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>¿Olvidar todo en este equipo?</translation>
    </message>
    <message>
        <source>You are signed out of all accounts, and Windlass starts like new. This cannot be undone.</source>
        <translation>Se cierra la sesión de todas las cuentas y Windlass empieza como nuevo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>Olvidando...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HandoverDialog</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>%1 (as it should be)</source>
        <translation>%1 (como debe estar)</translation>
    </message>
    <message>
        <source>Hand Over Key</source>
        <translation>Entregar clave</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Archivo...</translation>
    </message>
    <message>
        <source>The configuration of Backstage that is to have the key</source>
        <translation>La configuración de Backstage que debe recibir la clave</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Keep both in the .env file</source>
        <translation>&amp;Guardar ambos en el archivo .env</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is left to do</source>
        <translation>Copiar lo que falta por hacer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a Configuration</source>
        <translation>Elegir una configuración</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the folder of the program to see what would be written there.</source>
        <translation>Elija la carpeta del programa para ver lo que se escribiría allí.</translation>
    </message>
    <message>
        <source>Takes back what was written to %1</source>
        <translation>Deshace lo que se escribió en %1</translation>
    </message>
    <message>
        <source>The secret of this consumer is not kept here any more. Sign in again.</source>
        <translation>El secreto de este consumidor ya no se guarda aquí. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>&amp;What will be written; secrets are not shown</source>
        <translation>&amp;Qué se escribirá; los secretos no se muestran</translation>
    </message>
    <message>
        <source>&amp;What Is Left to Do</source>
        <translation>Lo que &amp;falta por hacer</translation>
    </message>
    <message>
        <source>Written. Read what is left to do.</source>
        <translation>Escrito. Lea lo que falta por hacer.</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>Los archivos están como estaban antes.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HelpDialog</name>
    <message>
        <source>Windlass Help</source>
        <translation>Ayuda de Windlass</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>windlass::ui::HistoryPage</name>
    <message>
        <source>No pushes yet.</source>
        <translation>Aún no hay ningún push.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the app</source>
        <translation>A la app</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Abrir en Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Ver el pull request...</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>windlass::ui::KeychainPanel</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Keep Until I Quit</source>
        <translation>Conservar hasta salir</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>Se guarda en: %1</translation>
    </message>
    <message>
        <source>It works: a secret was written, read and deleted.</source>
        <translation>Funciona: se ha escrito, leído y eliminado un secreto.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1: the name of a language, in that language</extracomment>
        <translation>Como el sistema (%1)</translation>
    </message>
</context>
<context>
    <name>windlass::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>It is not kept in a file.</source>
        <translation>No se guarda en un archivo.</translation>
    </message>
    <message>
        <source>It is kept in %1. No secret is in it.</source>
        <translation>Se guarda en %1. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>Without secrets, addresses and your home folder</source>
        <translation>Sin secretos, direcciones ni su carpeta personal</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>windlass::ui::MainWindow</name>
    <message>
        <source>A push is running. Wait until it has ended, or cancel it, to forget everything.</source>
        <translation>Hay un push en curso. Para olvidar todo, espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>Add App</source>
        <translation>Añadir app</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s), the newest %1</source>
        <translation>
            <numerusform>%Ln build, el más reciente %1</numerusform>
            <numerusform>%Ln builds, el más reciente %1</numerusform>
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
        <translation>Windlass (práctica)</translation>
    </message>
    <message>
        <source>Practice: this is not the real Bitbucket.</source>
        <translation>Práctica: este no es el Bitbucket real.</translation>
    </message>
    <message>
        <source>Secrets are kept until you quit. Next time, sign in again.</source>
        <translation>Los secretos se conservan hasta que salga. La próxima vez, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add App...</source>
        <translation>&amp;Añadir app...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Configuración...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Windlass Help</source>
        <translation>Ayuda de &amp;Windlass</translation>
    </message>
    <message>
        <source>After a &amp;Secret Was Pushed...</source>
        <translation>Después de enviar un &amp;secreto...</translation>
    </message>
    <message>
        <source>&amp;About Windlass</source>
        <translation>&amp;Acerca de Windlass</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Push &amp;All</source>
        <translation>Enviar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Change Repository...</source>
        <translation>&amp;Cambiar repositorio...</translation>
    </message>
    <message>
        <source>Remove &amp;Link</source>
        <translation>Quitar &amp;vínculo</translation>
    </message>
    <message>
        <source>Folder &amp;in Repository...</source>
        <translation>Carpeta en el &amp;repositorio...</translation>
    </message>
    <message>
        <source>&amp;Generator Output</source>
        <translation>Salida del &amp;generador</translation>
    </message>
    <message>
        <source>Pull Re&amp;quests...</source>
        <translation>&amp;Pull requests...</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Select one app in the list.</source>
        <translation>Seleccione una sola app en la lista.</translation>
    </message>
    <message>
        <source>A push of this app is running.</source>
        <translation>Hay un push de esta app en curso.</translation>
    </message>
    <message>
        <source>This app is not linked to a repository.</source>
        <translation>Esta app no está vinculada a ningún repositorio.</translation>
    </message>
    <message>
        <source>The folder has a git repository of its own.</source>
        <translation>La carpeta tiene su propio repositorio Git.</translation>
    </message>
    <message>
        <source>What people change in the repository is kept when the app is generated again.</source>
        <translation>Lo que se cambie manualmente en el repositorio se conserva al volver a generar la app.</translation>
    </message>
    <message>
        <source>This account does not see the workspace %1.</source>
        <translation>Esta cuenta no ve el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>Añadir app...</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Mostrar &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Write Once as Amplication Does</source>
        <translation>E&amp;scribir una sola vez, como Amplication</translation>
    </message>
    <message>
        <source>Services, modules, controllers and resolvers are made where they are missing, and then left to people.</source>
        <translation>Los servicios, módulos, controladores y resolvers se crean donde faltan y después se dejan a la edición manual.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NetworkFace</name>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>proxy del sistema</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Holds for Bitbucket and for git, never for this computer itself.</source>
        <translation>Vale para Bitbucket y para Git, nunca para este mismo equipo.</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s proxy</source>
        <translation>Pro&amp;xy del sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Sin proxy</translation>
    </message>
    <message>
        <source>This &amp;HTTP proxy</source>
        <translation>Este proxy &amp;HTTP</translation>
    </message>
    <message>
        <source>This S&amp;OCKS 5 proxy</source>
        <translation>Este proxy SOC&amp;KS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Enter the address. Until then: %1.</source>
        <translation>Introduzca la dirección. Hasta entonces: %1.</translation>
    </message>
    <message>
        <source>Asking Bitbucket...</source>
        <translation>Preguntando a Bitbucket...</translation>
    </message>
    <message>
        <source>Bitbucket answers.</source>
        <translation>Bitbucket responde.</translation>
    </message>
    <message>
        <source>Host and port of the proxy that your network asks for, such as proxy.example.com:8080. Ask who runs your network if you do not know it. A name and a password for it belong into the settings of the system.</source>
        <translation>Host y puerto del proxy que exige su red, por ejemplo proxy.example.com:8080. Si no lo conoce, pregunte a quien administra su red. El nombre y la contraseña para él van en la configuración del sistema.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::NewRepositoryForm</name>
    <message>
        <source>Enter a name with letters or digits.</source>
        <translation>Introduzca un nombre con letras o dígitos.</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privado</translation>
    </message>
    <message>
        <source>Name of the new repository</source>
        <translation>Nombre del nuevo repositorio</translation>
    </message>
    <message>
        <source>Project of the new repository</source>
        <translation>Proyecto del nuevo repositorio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>P&amp;roject</source>
        <translation>P&amp;royecto</translation>
    </message>
    <message>
        <source>Description of the new repository</source>
        <translation>Descripción del nuevo repositorio</translation>
    </message>
    <message>
        <source>Main branch of the new repository</source>
        <translation>Rama principal del nuevo repositorio</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Main &amp;branch</source>
        <translation>Rama pr&amp;incipal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Private (this workspace allows no other)</source>
        <translation>&amp;Privado (este espacio de trabajo no permite otra cosa)</translation>
    </message>
    <message>
        <source>The workspace&apos;s oldest project</source>
        <translation>El proyecto más antiguo del espacio de trabajo</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Este nombre está libre.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose it in the list, or enter another name.</source>
        <translation>%1 ya existe. Elíjalo en la lista o introduzca otro nombre.</translation>
    </message>
    <message>
        <source>Nobody knows whether this name is free: %1</source>
        <translation>No se sabe si este nombre está libre: %1</translation>
    </message>
    <message>
        <source>Will be created as %1/%2/%3</source>
        <translation>Se creará como %1/%2/%3</translation>
    </message>
    <message>
        <source>Bitbucket groups the repositories of a workspace in projects, which can have rules for who may see and change them. Where you leave the choice to Bitbucket, it takes the oldest project.</source>
        <translation>Bitbucket agrupa los repositorios de un espacio de trabajo en proyectos, que pueden tener reglas sobre quién puede verlos y cambiarlos. Si deja la elección a Bitbucket, toma el proyecto más antiguo.</translation>
    </message>
    <message>
        <source>Ticked, only people with access to the workspace can see the repository. Before anything is sent, Windlass reads back from Bitbucket that it is as you chose.</source>
        <translation>Si la casilla está marcada, solo las personas con acceso al espacio de trabajo pueden ver el repositorio. Antes de enviar nada, Windlass comprueba en Bitbucket que sea como usted eligió.</translation>
    </message>
    <message>
        <source>The branch that the first push makes, and that others get when they clone the repository. Empty means the one of your folder, or main.</source>
        <translation>La rama que crea el primer push y que otros reciben cuando clonan el repositorio. Vacío significa la de su carpeta, o main.</translation>
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
        <translation>Usar dirección</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>Dirección en la que acabó el navegador</translation>
    </message>
    <message>
        <source>&quot;Invalid redirect_uri&quot;: the consumer needs exactly this callback URL. localhost is not 127.0.0.1; port and slashes count.</source>
        <translation>«Invalid redirect_uri»: el consumidor necesita exactamente esta URL de callback. localhost no es 127.0.0.1; el puerto y las barras cuentan.</translation>
    </message>
    <message>
        <source>&quot;Refused to connect&quot;: paste the address that the browser shows.</source>
        <translation>«Conexión rechazada»: pegue la dirección que muestra el navegador.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::OutcomePanel</name>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Abrir en Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Ver el pull request...</translation>
    </message>
    <message>
        <source>Your files are unchanged.</source>
        <translation>Sus archivos no han cambiado.</translation>
    </message>
    <message>
        <source>Change Repository...</source>
        <translation>Cambiar repositorio...</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PeopleFace</name>
    <message>
        <source>Catalog of people, as Backstage has it</source>
        <translation>Catálogo de personas, como el de Backstage</translation>
    </message>
    <message>
        <source>YAML files, folder or https://backstage.example.com</source>
        <translation>Archivos YAML, carpeta o URL de Backstage</translation>
    </message>
    <message>
        <source>Ca&amp;talog</source>
        <translation>Ca&amp;tálogo</translation>
    </message>
    <message>
        <source>&amp;Files...</source>
        <translation>&amp;Archivos...</translation>
    </message>
    <message>
        <source>F&amp;older...</source>
        <translation>&amp;Carpeta...</translation>
    </message>
    <message>
        <source>Kept with the secrets; enter it to change it</source>
        <translation>Guardado con los secretos; introdúzcalo para cambiarlo</translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>&amp;Sign-in must match: who is not found is signed out</source>
        <translation>Exig&amp;ir coincidencia: se cierra la sesión de quien no se encuentre</translation>
    </message>
    <message>
        <source>Commits take name and e-ma&amp;il from the catalog</source>
        <translation>Los commits toman nombre y c&amp;orreo del catálogo</translation>
    </message>
    <message>
        <source>Look for the account by</source>
        <translation>Buscar la cuenta por</translation>
    </message>
    <message>
        <source>Would Backstage &amp;Let Me In?</source>
        <translation>¿Me dejaría entrar &amp;Backstage?</translation>
    </message>
    <message>
        <source>Co&amp;py Missing Entity</source>
        <translation>Copiar &amp;entidad que falta</translation>
    </message>
    <message>
        <source>The system&apos;s policy says so.</source>
        <translation>Así lo indica la política del sistema.</translation>
    </message>
    <message>
        <source>The token is stored.</source>
        <translation>El token está guardado.</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Comprobando...</translation>
    </message>
    <message>
        <source>The catalog as it was at %1 was used.</source>
        <translation>Se ha usado el catálogo guardado con fecha %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>y %Ln aviso más</numerusform>
            <numerusform>y %Ln avisos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Where people are described, as for Backstage: one or several YAML files with entities of the kind User, a folder with such files, or the address of a Backstage server. Empty means that nobody is looked up.</source>
        <translation>Donde se describe a las personas, como para Backstage: uno o varios archivos YAML con entidades de tipo User, una carpeta con tales archivos o la dirección de un servidor de Backstage. Vacío significa que no se busca a nadie.</translation>
    </message>
    <message>
        <source>A token for Backstage&apos;s catalog, from who runs that server. It is not a token of Bitbucket. It is kept where your other secrets are.</source>
        <translation>Un token para el catálogo de Backstage, de quien administra ese servidor. No es un token de Bitbucket. Se guarda donde están sus otros secretos.</translation>
    </message>
    <message>
        <source>After signing in at Bitbucket the account is looked up in the catalog. Whoever is not found there is signed out of Windlass again. This protects nothing at Bitbucket itself.</source>
        <translation>Después de iniciar sesión en Bitbucket, la cuenta se busca en el catálogo. A quien no se encuentra allí se le cierra de nuevo la sesión en Windlass. Esto no protege nada en Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PermissionHints</name>
    <message>
        <source>The key lacks a permission. Tick &quot;%1&quot; on its page on Bitbucket and sign in again.</source>
        <translation>A la clave le falta un permiso. Marque «%1» en su página de Bitbucket e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your role in this workspace does not create repositories. Ask an administrator of it.</source>
        <translation>Su rol en este espacio de trabajo no permite crear repositorios. Consulte a uno de sus administradores.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ProgressMarks</name>
    <message>
        <source>Pushing, %L1 %</source>
        <translation>Enviando, %L1 %</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Push</name>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln archivo, %1.</numerusform>
            <numerusform>%Ln archivos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln modificado.</numerusform>
            <numerusform>%Ln modificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored.</source>
        <translation>
            <numerusform>%Ln ignorado.</numerusform>
            <numerusform>%Ln ignorados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the folder...</source>
        <translation>Comprobando la carpeta...</translation>
    </message>
    <message>
        <source>Looking for secrets: %1</source>
        <translation>Buscando secretos: %1</translation>
    </message>
    <message>
        <source>Looking at the folder: %1</source>
        <translation>Comprobando la carpeta: %1</translation>
    </message>
    <message>
        <source>Pushed to %1. %2 was found on Bitbucket.</source>
        <translation>Enviado a %1. Se ha encontrado %2 en Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushAllPage</name>
    <message>
        <source>No apps yet.</source>
        <translation>Aún no hay apps.</translation>
    </message>
    <message>
        <source>Show App</source>
        <translation>Mostrar app</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Abrir en Bitbucket</translation>
    </message>
    <message>
        <source>Open Pull Request...</source>
        <translation>Ver el pull request...</translation>
    </message>
    <message>
        <source>Push All</source>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln app(s)</source>
        <translation>
            <numerusform>Enviar %Ln app</numerusform>
            <numerusform>Enviar %Ln apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
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
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Add an app first.</source>
        <translation>Añada primero una app.</translation>
    </message>
    <message>
        <source>The folders are being read.</source>
        <translation>Se están leyendo las carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) can be pushed, %1.</source>
        <translation>
            <numerusform>Se puede enviar %Ln app, %1.</numerusform>
            <numerusform>Se pueden enviar %Ln apps, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to push.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be pushed yet.</source>
        <translation>
            <numerusform>%Ln aún no se puede enviar.</numerusform>
            <numerusform>%Ln aún no se pueden enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushed.</source>
        <translation>
            <numerusform>%Ln enviada.</numerusform>
            <numerusform>%Ln enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>%Ln por enviar.</numerusform>
            <numerusform>%Ln por enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln fallida.</numerusform>
            <numerusform>%Ln fallidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect to Bitbucket...</source>
        <translation>Conectar con Bitbucket...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>Elegir repositorio...</translation>
    </message>
    <message>
        <source>Continue Push</source>
        <translation>Continuar el push</translation>
    </message>
    <message>
        <source>Create and Push</source>
        <translation>Crear y enviar</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>Enviar para revisión</translation>
    </message>
    <message>
        <source>Push to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>Se está leyendo la carpeta.</translation>
    </message>
    <message>
        <source>This must be put right first.</source>
        <translation>Primero hay que corregir esto.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last push.</source>
        <translation>Nada ha cambiado desde el último push.</translation>
    </message>
    <message>
        <source>First decide about %1.</source>
        <translation>Decida primero sobre %1.</translation>
    </message>
    <message>
        <source>%1 cannot be pushed as it is.</source>
        <translation>%1 no se puede enviar tal como está.</translation>
    </message>
    <message>
        <source>%1 has refused a direct push. Open a pull request instead.</source>
        <translation>%1 ha rechazado un push directo. Abra un pull request en su lugar.</translation>
    </message>
    <message>
        <source>Last push %1, %2</source>
        <translation>Último push: %1, %2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushRow</name>
    <message>
        <source>waiting...</source>
        <translation>en espera...</translation>
    </message>
    <message>
        <source>pushing %L1 %</source>
        <translation>enviando: %L1 %</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>comprobando...</translation>
    </message>
    <message>
        <source>cannot be pushed yet</source>
        <translation>aún no se puede enviar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadmeView</name>
    <message>
        <source>README preview</source>
        <translation>Vista previa del README</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[imagen]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[imagen: %1]</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not You?</source>
        <translation>¿No es usted?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the consumers of the workspace</source>
        <translation>Abrir los consumidores del espacio de trabajo</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Create a Workspace...</source>
        <translation>Crear un espacio de trabajo...</translation>
    </message>
    <message>
        <source>Copy Message to Administrator</source>
        <translation>Copiar mensaje para el administrador</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Connected as %1. Looking...</source>
        <translation>Conectado como %1. Comprobando...</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Conectado como %1.</translation>
    </message>
    <message numerus="yes">
        <source>Connected as %1, %Ln workspace(s).</source>
        <translation>
            <numerusform>Conectado como %1, %Ln espacio de trabajo.</numerusform>
            <numerusform>Conectado como %1, %Ln espacios de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no workspace yet. Create one on Bitbucket.</source>
        <translation>Aún no hay ningún espacio de trabajo. Cree uno en Bitbucket.</translation>
    </message>
    <message>
        <source>Only an administrator of the consumer&apos;s workspace can tick a box.</source>
        <translation>Solo un administrador del espacio de trabajo del consumidor puede marcar una casilla.</translation>
    </message>
    <message>
        <source>Open the consumer, tick the box, press Save, then Check Again.</source>
        <translation>Abra el consumidor, marque la casilla, pulse «Save» y después «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>Copied. When the boxes are ticked, Check Again.</source>
        <translation>Copiado. Cuando estén marcadas las casillas, pulse «Comprobar de nuevo».</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Remedies</name>
    <message>
        <source>Sign In...</source>
        <translation>Iniciar sesión...</translation>
    </message>
    <message>
        <source>Choose Repository...</source>
        <translation>Elegir repositorio...</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Check Permissions...</source>
        <translation>Comprobar permisos...</translation>
    </message>
    <message>
        <source>Keychain...</source>
        <translation>Llavero...</translation>
    </message>
    <message>
        <source>Push for Review</source>
        <translation>Enviar para revisión</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Abrir en Bitbucket</translation>
    </message>
    <message>
        <source>Get New Commits</source>
        <translation>Obtener commits nuevos</translation>
    </message>
    <message>
        <source>Review Changes...</source>
        <translation>Revisar cambios...</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Confiar en esta carpeta</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RemoteOffer</name>
    <message>
        <source>Choose It</source>
        <translation>Elegir este</translation>
    </message>
    <message>
        <source>Chooses the repository that git&apos;s configuration names</source>
        <translation>Elige el repositorio que indica la configuración de Git</translation>
    </message>
    <message>
        <source>This folder&apos;s git configuration names %1/%2.</source>
        <translation>La configuración de Git de esta carpeta indica %1/%2.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryList</name>
    <message>
        <source>Cannot reach Bitbucket. Showing yesterday&apos;s list.</source>
        <translation>No se puede acceder a Bitbucket. Se muestra la lista de ayer.</translation>
    </message>
    <message>
        <source>Cannot reach Bitbucket. Showing the list of %1.</source>
        <translation>No se puede acceder a Bitbucket. Se muestra la lista guardada (%1).</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de unos %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln repositorio</numerusform>
            <numerusform>%Ln repositorios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; loading...</source>
        <translation>%1; cargando...</translation>
    </message>
    <message>
        <source>%1; scroll for more</source>
        <translation>%1; desplácese para ver más</translation>
    </message>
    <message>
        <source>No repository has this in its name.</source>
        <translation>Ningún repositorio lleva esto en el nombre.</translation>
    </message>
    <message>
        <source>No repositories yet.</source>
        <translation>Aún no hay repositorios.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Cargando...</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado: %1</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryPane</name>
    <message>
        <source>Filter repositories or paste an address</source>
        <translation>Filtrar repositorios o pegar una dirección</translation>
    </message>
    <message>
        <source>Filter or paste an address</source>
        <translation>Filtrar o pegar una dirección</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;yecto</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Press Enter to go to this address.</source>
        <translation>Pulse Intro para ir a esta dirección.</translation>
    </message>
    <message>
        <source>Looking for %1...</source>
        <translation>Buscando %1...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryTable</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryView</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By Last Update</source>
        <translation>Por última actualización</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>Por tamaño</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverList</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Let in who is not in the c&amp;atalog</source>
        <translation>&amp;Dejar entrar a quien no esté en el catálogo</translation>
    </message>
    <message>
        <source>Only at these do&amp;mains</source>
        <translation>Solo en estos do&amp;minios</translation>
    </message>
    <message>
        <source>Resolvers, asked from the top</source>
        <translation>Resolvers, consultados de arriba abajo</translation>
    </message>
    <message>
        <source>Bitbucket id, in bitbucket.org/user-id</source>
        <translation>Id de Bitbucket, en bitbucket.org/user-id</translation>
    </message>
    <message>
        <source>Username, in bitbucket.org/username</source>
        <translation>Nombre de usuario, en bitbucket.org/username</translation>
    </message>
    <message>
        <source>E-mail address, in spec.profile.email</source>
        <translation>Dirección de correo, en spec.profile.email</translation>
    </message>
    <message>
        <source>What stands before the @, as the entity&apos;s name</source>
        <translation>Lo que va delante de @, como nombre de la entidad</translation>
    </message>
    <message>
        <source>only at %1</source>
        <extracomment>an option of a resolver; %1: domains</extracomment>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>lets in who is not in the catalog</source>
        <extracomment>an option of a resolver</extracomment>
        <translation>deja entrar a quien no esté en el catálogo</translation>
    </message>
    <message>
        <source>Whoever Bitbucket knows is let in by this resolver, also without an entry in the catalog. Anybody with an account at Bitbucket is then somebody in Backstage, so it is safe only together with domains.</source>
        <translation>Este resolver deja entrar a quien Bitbucket conoce, también sin una entrada en el catálogo. Cualquiera con una cuenta en Bitbucket es entonces alguien en Backstage, así que solo es seguro junto con dominios.</translation>
    </message>
    <message>
        <source>The ways to find the account in the catalog. They are tried from the top; the first that finds somebody decides. Tick those that your Backstage uses, in its order.</source>
        <translation>Las formas de encontrar la cuenta en el catálogo. Se prueban desde arriba; decide la primera que encuentra a alguien. Marque las que usa su Backstage, en su orden.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ResolverOfferPanel</name>
    <message>
        <source>Use T&amp;hese</source>
        <translation>&amp;Usar estos</translation>
    </message>
    <message>
        <source>Lea&amp;ve as It Is</source>
        <translation>No cambiar &amp;nada</translation>
    </message>
    <message>
        <source>%1 looks for people in this order:</source>
        <translation>%1 busca a las personas en este orden:</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Excluidos: %1</translation>
    </message>
    <message>
        <source>These are used now.</source>
        <translation>Ahora se usan estos.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewChangesDialog</name>
    <message>
        <source>Review Changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Qué archivos</translation>
    </message>
    <message numerus="yes">
        <source>Both changed (%Ln)</source>
        <translation>
            <numerusform>Cambiado por ambos (%Ln)</numerusform>
            <numerusform>Cambiados por ambos (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the generator (%Ln)</source>
        <translation>
            <numerusform>Por el generador (%Ln)</numerusform>
            <numerusform>Por el generador (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By people (%Ln)</source>
        <translation>
            <numerusform>Manual (%Ln)</numerusform>
            <numerusform>Manuales (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Keep &amp;people&apos;s</source>
        <translation>Conservar lo &amp;manual</translation>
    </message>
    <message>
        <source>Take &amp;generated</source>
        <translation>Tomar lo &amp;generado</translation>
    </message>
    <message>
        <source>&amp;Both, with markers</source>
        <translation>&amp;Ambos, con marcas</translation>
    </message>
    <message>
        <source>Same for &amp;All</source>
        <translation>Igual para &amp;todos</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Use Decisions</source>
        <translation>Aplicar decisiones</translation>
    </message>
    <message>
        <source>People&apos;s</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Generated now</source>
        <translation>Generado ahora</translation>
    </message>
    <message>
        <source>People&apos;s now</source>
        <translation>Manual ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to decide.</source>
        <translation>
            <numerusform>%Ln archivo por decidir.</numerusform>
            <numerusform>%Ln archivos por decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The generator changed nothing since its last output.</source>
        <translation>El generador no ha cambiado nada desde su última salida.</translation>
    </message>
    <message>
        <source>Nothing is sent until you push.</source>
        <translation>No se envía nada hasta que usted lo haga.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewDialog</name>
    <message>
        <source>Open pull requests as &amp;drafts</source>
        <translation>Abrir los pull requests como &amp;borradores</translation>
    </message>
    <message>
        <source>&amp;Close the branch once it is merged</source>
        <translation>&amp;Cerrar la rama una vez fusionada</translation>
    </message>
    <message>
        <source>Pull Requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>&amp;Branch for reviews</source>
        <translation>&amp;Rama para revisiones</translation>
    </message>
    <message>
        <source>Pushes for review go to this branch, and one pull request leads from it to the branch that you push to. The branch is Windlass&apos;s: commits that people add to it stay, nothing is forced. With another name the next push opens another pull request; the old one stays as it is.</source>
        <translation>Los pushes para revisión van a esta rama, y un pull request lleva de ella a la rama a la que usted envía. La rama es de Windlass: los commits que otras personas añaden se quedan, no se fuerza nada. Con otro nombre, el próximo push abre otro pull request; el anterior queda como está.</translation>
    </message>
    <message>
        <source>A draft can be read and discussed, but not merged until somebody marks it as ready at Bitbucket.</source>
        <translation>Un borrador se puede leer y comentar, pero no fusionar hasta que alguien lo marque como listo en Bitbucket.</translation>
    </message>
    <message>
        <source>Bitbucket deletes the branch for reviews after the merge. The next push for review opens another pull request.</source>
        <translation>Bitbucket elimina la rama para revisiones después de la fusión. El próximo push para revisión abre otro pull request.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewLine</name>
    <message>
        <source>asking Bitbucket...</source>
        <translation>preguntando a Bitbucket...</translation>
    </message>
    <message>
        <source>Pull request #%1: %2</source>
        <translation>Pull request #%1: %2</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SecretHelpDialog</name>
    <message>
        <source>After a Secret Was Pushed</source>
        <translation>Después de enviar un secreto</translation>
    </message>
    <message>
        <source>1. Revoke it where it was issued, and make a new one. Whoever cloned the repository has it, so taking it out of the files is not enough.</source>
        <translation>1. Revóquelo donde se emitió y cree uno nuevo. Quien haya clonado el repositorio lo tiene, así que no basta con quitarlo de los archivos.</translation>
    </message>
    <message>
        <source>2. Put the new one where the app reads it at run time, and leave that file out.</source>
        <translation>2. Ponga el nuevo donde la app lo lee al ejecutarse y excluya ese archivo.</translation>
    </message>
    <message>
        <source>3. Take it out of the history: &quot;git filter-repo&quot; rewrites the commits, or start with a new repository. Windlass never rewrites what was pushed.</source>
        <translation>3. Quítelo del historial: «git filter-repo» reescribe los commits, o empiece con un repositorio nuevo. Windlass nunca reescribe lo que se ha enviado.</translation>
    </message>
    <message>
        <source>4. Ask everybody who has a clone to make a new one. Bitbucket may keep old commits for a while; its support can remove them.</source>
        <translation>4. Pida a todos los que tengan un clon que hagan uno nuevo. Bitbucket puede conservar los commits antiguos un tiempo; su soporte puede eliminarlos.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Keychain</source>
        <translation>&amp;Llavero</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>Accounts without their secrets, the list of apps and history are kept in %1.</source>
        <translation>Las cuentas sin sus secretos, la lista de apps y el historial se guardan en %1.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
</context>
<context>
    <name>windlass::ui::Sidebar</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Add App...</source>
        <translation>Añadir app...</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Account: not signed in</source>
        <translation>Cuenta: sin sesión iniciada</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Cargando...</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignInPage</name>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Bitbucket may have refused; try again or cancel.</source>
        <translation>Puede que Bitbucket lo haya rechazado; inténtelo de nuevo o cancele.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy Sign-in Link</source>
        <translation>Copiar enlace de inicio de sesión</translation>
    </message>
    <message>
        <source>For another browser or a private window</source>
        <translation>Para otro navegador o una ventana privada</translation>
    </message>
    <message>
        <source>Nothing came back?</source>
        <translation>¿No ha vuelto nada?</translation>
    </message>
    <message>
        <source>Use Another Callback URL</source>
        <translation>Usar otra URL de callback</translation>
    </message>
    <message>
        <source>Sign out of Bitbucket in your browser, then press Open Again. Or copy the link into a private window.</source>
        <translation>Cierre la sesión de Bitbucket en el navegador y pulse «Abrir de nuevo». O copie el enlace en una ventana privada.</translation>
    </message>
    <message>
        <source>Choose Grant access on the page that has been opened.</source>
        <translation>Elija «Grant access» en la página que se ha abierto.</translation>
    </message>
    <message>
        <source>Waiting for your browser... %L1:%L2</source>
        <translation>Esperando al navegador... %L1:%L2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Press Copy Sign-in Link, and open it in a browser of this computer.</source>
        <translation>No se pudo abrir el navegador. Pulse «Copiar enlace de inicio de sesión» y ábralo en un navegador de este equipo.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::SignedOutNotice</name>
    <message>
        <source>Signed Out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>%1 is signed out on this computer.</source>
        <translation>Se ha cerrado la sesión de %1 en este equipo.</translation>
    </message>
    <message>
        <source>Bitbucket may go on listing the consumer among the applications that you granted access to. You can revoke it there.</source>
        <translation>Es posible que Bitbucket siga mostrando el consumidor entre las aplicaciones a las que ha concedido acceso. Puede revocarlo allí.</translation>
    </message>
    <message>
        <source>Open Bitbucket</source>
        <translation>Abrir Bitbucket</translation>
    </message>
</context>
<context>
    <name>windlass::ui::StepPage</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Paso %L1 de %L2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WhatToConnectDialog</name>
    <message>
        <source>What to Connect</source>
        <translation>Qué conectar</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln app(s). What to connect?</source>
        <translation>
            <numerusform>%1 contiene %Ln app. ¿Qué desea conectar?</numerusform>
            <numerusform>%1 contiene %Ln apps. ¿Qué desea conectar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps to add</source>
        <translation>Apps que se añadirán</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;One repository, a folder each</source>
        <translation>&amp;Un repositorio, una carpeta por app</translation>
    </message>
    <message>
        <source>A &amp;repository each</source>
        <translation>Un &amp;repositorio por app</translation>
    </message>
    <message>
        <source>&amp;Choose for each</source>
        <translation>&amp;Elegir para cada una</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privado</translation>
    </message>
    <message>
        <source>Add as One App</source>
        <translation>Añadir como una sola app</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Tick an app.</source>
        <translation>Marque una app.</translation>
    </message>
    <message>
        <source>Choose a workspace.</source>
        <translation>Elija un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing is created until you push.</source>
        <translation>No se crea nada hasta que envíe.</translation>
    </message>
    <message>
        <source>Connect to Bitbucket to choose more.</source>
        <translation>Conéctese con Bitbucket para tener más opciones.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceBox</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspaceDelegate</name>
    <message>
        <source>admin</source>
        <translation>admin.</translation>
    </message>
</context>
<context>
    <name>windlass::ui::WorkspacePage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Open on Bitbucket</source>
        <translation>Abrir en Bitbucket</translation>
    </message>
    <message>
        <source>Push an App Here...</source>
        <translation>Enviar una app aquí...</translation>
    </message>
    <message>
        <source>Copy Clone Address</source>
        <translation>Copiar dirección de clonado</translation>
    </message>
    <message>
        <source>Select a repository first.</source>
        <translation>Seleccione primero un repositorio.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AccountCard</name>
    <message>
        <source>This account is signed out. Sign in again.</source>
        <translation>La sesión de esta cuenta está cerrada. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Admission</name>
    <message>
        <source>Signing in is only for people in the catalog. %1</source>
        <translation>Solo las personas del catálogo pueden iniciar sesión. %1</translation>
    </message>
    <message>
        <source>Only people in the catalog may sign in and push, and the catalog cannot say now who you are: %1 Windlass goes on once it can.</source>
        <translation>Solo las personas del catálogo pueden iniciar sesión y enviar, y el catálogo no puede decir ahora quién es usted: %1 Windlass continuará en cuanto pueda.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AllPages</name>
    <message>
        <source>Bitbucket&apos;s list leads in a circle.</source>
        <translation>La lista de Bitbucket da vueltas en círculo.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::AppLock</name>
    <message>
        <source>Windlass cannot write to its profile folder. Check that the disk is not full and that the folder may be written.</source>
        <translation>Windlass no puede escribir en su carpeta de perfil. Compruebe que el disco no está lleno y que se puede escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Arrival</name>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>Cancelado. No ha llegado nada a Bitbucket.</translation>
    </message>
    <message>
        <source>Cancelled. Bitbucket could not be asked whether anything had arrived; press Continue Push to find out.</source>
        <translation>Cancelado. No se ha podido preguntar a Bitbucket si había llegado algo; pulse «Continuar el push» para averiguarlo.</translation>
    </message>
    <message>
        <source>The push was accepted, but %1 has moved on since. Look at it on Bitbucket.</source>
        <translation>El push se ha aceptado, pero %1 ha avanzado desde entonces. Consulte la rama en Bitbucket.</translation>
    </message>
    <message>
        <source>Cancelled. Everything was sent, and Bitbucket may still be working on it; press Continue Push to find out.</source>
        <translation>Cancelado. Se había enviado todo y quizá Bitbucket siga trabajando en ello; pulse «Continuar el push» para averiguarlo.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::BranchNews</name>
    <message>
        <source>%1 on Bitbucket has files that do not come from this folder, so pushing would undo them. Nothing was changed. Push for review, or choose an empty repository.</source>
        <translation>%1 en Bitbucket tiene archivos que no proceden de esta carpeta, así que un push los desharía. No se ha cambiado nada. Envíe para revisión o elija un repositorio vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new commit(s)</source>
        <translation>
            <numerusform>%Ln commit nuevo</numerusform>
            <numerusform>%Ln commits nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on Bitbucket has %2 that this folder does not have (%3).</source>
        <extracomment>%1: a branch, %2: &quot;3 new commits&quot;, %3: names of files</extracomment>
        <translation>En Bitbucket, %1 va por delante de esta carpeta: %2 (%3).</translation>
    </message>
    <message>
        <source>The folder has no changes of its own, so it can be brought forward to them.</source>
        <translation>La carpeta no tiene cambios propios, así que se puede poner al día.</translation>
    </message>
    <message>
        <source>Pushing would undo them. Nothing was changed. Push for review, or get them with git first.</source>
        <translation>Un push desharía eso. No se ha cambiado nada. Envíe para revisión u obtenga primero lo nuevo con Git.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Branches</name>
    <message>
        <source>The repository has no branch %1. Choose one that is there.</source>
        <translation>El repositorio no tiene la rama %1. Elija una que exista.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CheckUp</name>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Create repositories</source>
        <translation>Crear repositorios</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConnectAccount</name>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Se ha cancelado el inicio de sesión.</translation>
    </message>
    <message>
        <source>No sign-in is running. Start it again.</source>
        <translation>No hay ningún inicio de sesión en curso. Inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerEntry</name>
    <message>
        <source>Enter the consumer&apos;s key.</source>
        <translation>Introduzca la clave del consumidor.</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the key. Put each into its own.</source>
        <translation>La clave y el secreto están los dos en el campo de la clave. Ponga cada uno en el suyo.</translation>
    </message>
    <message>
        <source>The key has blanks in it. Copy it again.</source>
        <translation>La clave contiene espacios. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The key has quotation marks around it. Enter it without them.</source>
        <translation>La clave está entre comillas. Introdúzcala sin ellas.</translation>
    </message>
    <message>
        <source>Enter the consumer&apos;s secret.</source>
        <translation>Introduzca el secreto del consumidor.</translation>
    </message>
    <message>
        <source>Key and secret are both in the field of the secret. Put each into its own.</source>
        <translation>La clave y el secreto están los dos en el campo del secreto. Ponga cada uno en el suyo.</translation>
    </message>
    <message>
        <source>The secret has blanks in it. Copy it again.</source>
        <translation>El secreto contiene espacios. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The secret has quotation marks around it. Enter it without them.</source>
        <translation>El secreto está entre comillas. Introdúzcalo sin ellas.</translation>
    </message>
    <message>
        <source>Key and secret are the same. Copy both again.</source>
        <translation>La clave y el secreto son iguales. Copie ambos de nuevo.</translation>
    </message>
    <message>
        <source>Key and secret seem to be swapped: the secret is the longer one.</source>
        <translation>La clave y el secreto parecen intercambiados: el secreto es el más largo.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ConsumerPlan</name>
    <message>
        <source>Finds your entry in a catalog of people by your e-mail address.</source>
        <translation>Encuentra su entrada en un catálogo de personas por su dirección de correo.</translation>
    </message>
    <message>
        <source>Shows who is signed in and which workspaces there are.</source>
        <translation>Muestra quién ha iniciado sesión y qué espacios de trabajo hay.</translation>
    </message>
    <message>
        <source>Changes the account. Windlass never does that.</source>
        <translation>Modifica la cuenta. Windlass nunca lo hace.</translation>
    </message>
    <message>
        <source>Lets the other program see who belongs to a workspace.</source>
        <translation>Permite al otro programa ver quién pertenece a un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Lets the other program change who belongs to a workspace.</source>
        <translation>Permite al otro programa cambiar quién pertenece a un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Shows the projects, so that a new repository can be put into one.</source>
        <translation>Muestra los proyectos, para poder poner en uno un repositorio nuevo.</translation>
    </message>
    <message>
        <source>Lets the other program create and change projects.</source>
        <translation>Permite al otro programa crear y modificar proyectos.</translation>
    </message>
    <message>
        <source>Lists the repositories and reads what is in them.</source>
        <translation>Enumera los repositorios y lee su contenido.</translation>
    </message>
    <message>
        <source>Pushes commits. Reading is part of it.</source>
        <translation>Envía commits. Incluye la lectura.</translation>
    </message>
    <message>
        <source>Creates repositories. Pushing is not part of it.</source>
        <translation>Crea repositorios. No incluye el envío.</translation>
    </message>
    <message>
        <source>Deletes repositories. Windlass never does that.</source>
        <translation>Elimina repositorios. Windlass nunca lo hace.</translation>
    </message>
    <message>
        <source>Finds the pull requests that are open.</source>
        <translation>Encuentra los pull requests abiertos.</translation>
    </message>
    <message>
        <source>Opens pull requests and comments on them.</source>
        <translation>Abre pull requests y los comenta.</translation>
    </message>
    <message>
        <source>Lets the other program hear of pushes.</source>
        <translation>Permite al otro programa enterarse de los pushes.</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to our Bitbucket workspace with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>Hola, me gustaría enviar apps generadas a nuestro espacio de trabajo de Bitbucket con Windlass. Para eso necesito un consumidor OAuth, que solo puede crear un administrador.</translation>
    </message>
    <message>
        <source>Hello, I would like to push generated apps to the Bitbucket workspace &quot;%1&quot; with Windlass. For that I need an OAuth consumer, which only an administrator can create.</source>
        <translation>Hola, me gustaría enviar apps generadas al espacio de trabajo «%1» de Bitbucket con Windlass. Para eso necesito un consumidor OAuth, que solo puede crear un administrador.</translation>
    </message>
    <message>
        <source>1. Open %1 and press &quot;Add consumer&quot;.</source>
        <translation>1. Abra %1 y pulse «Add consumer».</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and press &quot;Add consumer&quot;.</source>
        <translation>1. Abra la configuración del espacio de trabajo, «OAuth consumers», y pulse «Add consumer».</translation>
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
        <translation>4. Marque «This is a private consumer».</translation>
    </message>
    <message>
        <source>4. Leave &quot;This is a private consumer&quot; unticked.</source>
        <translation>4. Deje sin marcar «This is a private consumer».</translation>
    </message>
    <message>
        <source>5. Permissions, no others:</source>
        <translation>5. Permissions, solo estos:</translation>
    </message>
    <message>
        <source>6. Press Save, open the new consumer in the list, and send me its key and secret, please not by e-mail: the secret is like a password.</source>
        <translation>6. Pulse «Save», abra el nuevo consumidor en la lista y envíeme su clave (Key) y su secreto (Secret); por favor, no por correo: el secreto es como una contraseña.</translation>
    </message>
    <message>
        <source>The consumer can do nothing by itself. Each person signs in with their own account and can do with it at most what they may do anyway.</source>
        <translation>El consumidor no puede hacer nada por sí solo. Cada persona inicia sesión con su propia cuenta y con él puede hacer, como máximo, lo que ya puede hacer de todos modos.</translation>
    </message>
    <message>
        <source>Hello, Windlass lacks a permission of the OAuth consumer with the key %1. Only an administrator of its workspace can change that.</source>
        <translation>Hola, a Windlass le falta un permiso del consumidor OAuth con la clave %1. Solo un administrador de su espacio de trabajo puede cambiarlo.</translation>
    </message>
    <message>
        <source>1. Open the settings of the workspace, &quot;OAuth consumers&quot;, and there the consumer.</source>
        <translation>1. Abra la configuración del espacio de trabajo, «OAuth consumers», y allí el consumidor.</translation>
    </message>
    <message>
        <source>2. Tick, besides what is ticked already: %1</source>
        <translation>2. Marque, además de lo que ya esté marcado: %1</translation>
    </message>
    <message>
        <source>3. Press Save.</source>
        <translation>3. Pulse «Save».</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::CreateRepository</name>
    <message>
        <source>There is already a repository with this name. Choose it, or take another name.</source>
        <translation>Ya existe un repositorio con este nombre. Elíjalo o use otro nombre.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ForgetEverything</name>
    <message numerus="yes">
        <source>%Ln account(s) with their secrets</source>
        <translation>
            <numerusform>%Ln cuenta con sus secretos</numerusform>
            <numerusform>%Ln cuentas con sus secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Windlass has forgotten everything on this computer: %1, %2, lists, history and settings. The folders of your apps are as they were.</source>
        <extracomment>%1 is like &quot;2 accounts with their secrets&quot;, %2 like &quot;3 apps&quot;</extracomment>
        <translation>Windlass ha olvidado todo en este equipo: %1, %2, listas, historial y configuración. Las carpetas de sus apps están como estaban.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Handover</name>
    <message>
        <source>%1 needs a consumer with the callback URL %2.</source>
        <translation>%1 necesita un consumidor con la URL de callback %2.</translation>
    </message>
    <message>
        <source>The consumer&apos;s callback URL is %1. %2 needs %3: change it in Bitbucket, then sign in again here with that one.</source>
        <translation>La URL de callback del consumidor es %1. %2 necesita %3: cámbiela en Bitbucket e inicie sesión aquí de nuevo con esa.</translation>
    </message>
    <message>
        <source>%1 needs these boxes ticked: %2.</source>
        <translation>%1 necesita que estén marcadas estas casillas: %2.</translation>
    </message>
    <message>
        <source>The consumer lacks permissions that %1 needs. Tick in Bitbucket: %2.</source>
        <translation>Al consumidor le faltan permisos que %1 necesita. Marque en Bitbucket: %2.</translation>
    </message>
    <message>
        <source>%1 is not ignored by git: a commit would take the secret along. Add it to .gitignore.</source>
        <translation>Git no ignora %1: un commit se llevaría el secreto. Añádalo a .gitignore.</translation>
    </message>
    <message>
        <source>A consumer can be handed to amplication or backstage, not to &quot;%1&quot;.</source>
        <translation>Un consumidor se puede entregar a amplication o backstage, no a «%1».</translation>
    </message>
    <message>
        <source>Git could not be asked whether it ignores %1, which has the secret. Look before you commit.</source>
        <translation>No se pudo preguntar a git si ignora %1, que contiene el secreto. Compruébelo antes de hacer un commit.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::LoadCatalog</name>
    <message>
        <source>No catalog is chosen. Choose one in Settings, People.</source>
        <translation>No se ha elegido ningún catálogo. Elija uno en «Configuración, Personas».</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::NetworkSettings</name>
    <message>
        <source>%1 was reached, but it cannot answer now. Try again later.</source>
        <translation>Se ha accedido a %1, pero no puede responder ahora. Inténtelo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ObtainRepository</name>
    <message>
        <source>There is a repository %1 already, and it is not the one that the last push began. Choose it, or take another name.</source>
        <translation>Ya existe un repositorio %1 y no es el que empezó el último push. Elíjalo o use otro nombre.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::OutputReview</name>
    <message>
        <source>both changed it</source>
        <translation>cambiado por ambos</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>añadido por ambos</translation>
    </message>
    <message>
        <source>people deleted it, the generator changed it</source>
        <translation>eliminado manualmente, cambiado por el generador</translation>
    </message>
    <message>
        <source>people changed it, the generator deleted it</source>
        <translation>cambiado manualmente, eliminado por el generador</translation>
    </message>
    <message>
        <source>a file here, a folder there</source>
        <translation>un archivo aquí, una carpeta allí</translation>
    </message>
    <message>
        <source>a file here, a link there</source>
        <translation>un archivo aquí, un enlace allí</translation>
    </message>
    <message>
        <source>only the generator has it; people may have deleted it</source>
        <translation>solo lo tiene el generador; puede que se haya eliminado manualmente</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PeopleSettings</name>
    <message>
        <source>What is chosen in Settings, People cannot be read from %1. Choose it again.</source>
        <translation>No se puede leer de %1 lo elegido en «Configuración, Personas». Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Write each path in quotation marks, with a space between them.</source>
        <translation>Escriba cada ruta entre comillas, con un espacio entre ellas.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishMany</name>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Cancelado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This app has no repository yet. Choose one for it.</source>
        <translation>Esta app aún no tiene repositorio. Elija uno para ella.</translation>
    </message>
    <message>
        <source>This app is no longer in the list.</source>
        <translation>Esta app ya no está en la lista.</translation>
    </message>
    <message>
        <source>Another repository was chosen for this app since the list was made. Make the list again.</source>
        <translation>Desde que se hizo la lista se ha elegido otro repositorio para esta app. Haga la lista de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProgress</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 de %Ln archivo</numerusform>
            <numerusform>%1 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %L1 s left</source>
        <translation>quedan unos %L1 s</translation>
    </message>
    <message>
        <source>about %L1 min left</source>
        <translation>quedan unos %L1 min</translation>
    </message>
    <message>
        <source>about %L1 h left</source>
        <translation>quedan unas %L1 h</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <translation>En espera...</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Looking for secrets</source>
        <translation>Buscando secretos</translation>
    </message>
    <message>
        <source>Creating repository</source>
        <translation>Creando repositorio</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetando</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
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
        <translation>La salida con la que se generó este repositorio por última vez ya no existe, así que hay que decidir sobre cada archivo distinto. Los archivos que solo tiene el repositorio se conservan.</translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has all that the generator made.</source>
        <translation>No hay nada que enviar: %1 ya tiene todo lo que ha hecho el generador.</translation>
    </message>
    <message numerus="yes">
        <source>People and the generator changed the same in %Ln file(s): %1. Nothing was sent. Decide whose work stays.</source>
        <translation>
            <numerusform>En %Ln archivo se ha cambiado lo mismo manualmente y con el generador: %1. No se ha enviado nada. Decida qué trabajo se queda.</numerusform>
            <numerusform>En %Ln archivos se ha cambiado lo mismo manualmente y con el generador: %1. No se ha enviado nada. Decida qué trabajo se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to push: %1 already has every file as it is here.</source>
        <translation>No hay nada que enviar: %1 ya tiene todos los archivos tal como están aquí.</translation>
    </message>
    <message>
        <source>%1 holds work that does not come from here.</source>
        <translation>%1 contiene trabajo que no procede de aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln new commit(s) of %1 now. There was nothing to push.</source>
        <translation>
            <numerusform>La carpeta ya tiene %Ln commit nuevo de %1. No había nada que enviar.</numerusform>
            <numerusform>La carpeta ya tiene %Ln commits nuevos de %1. No había nada que enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Cancelado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The repository is created by the first push. There is nothing to compare with before.</source>
        <translation>El repositorio se crea con el primer push. Antes no hay nada con lo que comparar.</translation>
    </message>
    <message>
        <source>Cancelled. The repository %1 was created; no files were sent.</source>
        <translation>Cancelado. Se ha creado el repositorio %1; no se ha enviado ningún archivo.</translation>
    </message>
    <message>
        <source>%1 is empty, so this first push goes to %2 directly. Later ones open a pull request.</source>
        <translation>%1 está vacío, así que este primer push va directamente a %2. Los siguientes abren un pull request.</translation>
    </message>
    <message>
        <source>%1 has refused a direct push before. Push for review if it does so again.</source>
        <translation>%1 ya ha rechazado antes un push directo. Envíe para revisión si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>The folder and %1 have nothing in common: on %2 the app&apos;s files take the place of what is there.</source>
        <translation>La carpeta y %1 no tienen nada en común: en %2, los archivos de la app sustituyen a lo que hay allí.</translation>
    </message>
    <message>
        <source>%1 It starts again from %2.</source>
        <translation>%1 Empieza de nuevo desde %2.</translation>
    </message>
    <message>
        <source>%1 This push goes to %2 instead.</source>
        <translation>%1 Este push va a %2 en su lugar.</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2.</source>
        <translation>Alguien ha cambiado las mismas líneas en %1, en %2.</translation>
    </message>
    <message>
        <source>Somebody changed the same lines on %1, in %2. Choose another branch for the review.</source>
        <translation>Alguien ha cambiado las mismas líneas en %1, en %2. Elija otra rama para la revisión.</translation>
    </message>
    <message>
        <source>Pull request #%1 goes to %2 now.</source>
        <translation>El pull request #%1 va ahora a %2.</translation>
    </message>
    <message>
        <source>The comment on the pull request could not be added: %1</source>
        <translation>No se ha podido añadir el comentario al pull request: %1</translation>
    </message>
    <message>
        <source>Cancelled, but the push had already arrived: %1 is on %2 of %3.</source>
        <translation>Cancelado, pero el push ya había llegado: %1 está en %2 de %3.</translation>
    </message>
    <message>
        <source>The folder has changed while this push was waiting. Look at the changes again.</source>
        <translation>La carpeta ha cambiado mientras este push esperaba. Revise los cambios de nuevo.</translation>
    </message>
    <message>
        <source>The branch %1 of Amplication is continued.</source>
        <translation>Se continúa la rama %1 de Amplication.</translation>
    </message>
    <message numerus="yes">
        <source>Rules keep %Ln file(s) as they are in the repository: %1.</source>
        <translation>
            <numerusform>Las reglas dejan %Ln archivo como está en el repositorio: %1.</numerusform>
            <numerusform>Las reglas dejan %Ln archivos como están en el repositorio: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder has changed since its changes were shown. Look at them again.</source>
        <translation>La carpeta ha cambiado desde que se mostraron sus cambios. Revíselos de nuevo.</translation>
    </message>
    <message>
        <source>Somebody added commits to %1 after pull request #%2 was merged. They stay, and come with the next pull request.</source>
        <translation>Alguien ha añadido commits a %1 después de que se fusionara el pull request #%2. Se quedan y van con el próximo pull request.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing arrived on Bitbucket.</source>
        <translation>Cancelado. No ha llegado nada a Bitbucket.</translation>
    </message>
    <message>
        <source>Meanwhile this app was linked to another repository, or its link was removed. This push went to %1 all the same.</source>
        <translation>Mientras tanto, esta app se vinculó a otro repositorio o se quitó su vínculo. Aun así, este push fue a %1.</translation>
    </message>
    <message>
        <source>Only %1 has arrived on Bitbucket, and not what the generator made, for the next time. Press Continue Push to send the rest.</source>
        <translation>Solo %1 llegó a Bitbucket, pero no lo que produjo el generador, para la próxima vez. Pulse «Continuar el push» para enviar el resto.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Readme</name>
    <message>
        <source>There are no commits yet.</source>
        <translation>Aún no hay commits.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::RepositoryCheck</name>
    <message>
        <source>Bitbucket&apos;s answer leads to another server (%1). Nothing was sent there.</source>
        <translation>La respuesta de Bitbucket lleva a otro servidor (%1). No se ha enviado nada allí.</translation>
    </message>
    <message>
        <source>%1 was private when it was chosen and is public now. Choose it again if that is intended; nothing was sent.</source>
        <translation>%1 era privado cuando se eligió y ahora es público. Elíjalo de nuevo si es intencionado; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Bitbucket made %1 with another visibility than was asked for. Nothing was sent; look at its settings on Bitbucket.</source>
        <translation>Bitbucket ha creado %1 con una visibilidad distinta de la pedida. No se ha enviado nada; consulte su configuración en Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ResolverOffer</name>
    <message>
        <source>The resolvers cannot be kept for Settings, People: %1 cannot be written.</source>
        <translation>No se pueden guardar los resolvers para «Configuración, Personas»: no se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewBranch</name>
    <message>
        <source>Every branch like %1 is taken. Type a name for another.</source>
        <translation>Todas las ramas como %1 están ocupadas. Escriba otro nombre.</translation>
    </message>
    <message>
        <source>Pull request #%1 from %2 was declined.</source>
        <translation>Se ha rechazado el pull request #%1 desde %2.</translation>
    </message>
    <message>
        <source>Somebody deleted the branch %1 on Bitbucket.</source>
        <translation>Alguien ha eliminado la rama %1 en Bitbucket.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewStanding</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>en un estado desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) passed</source>
        <translation>
            <numerusform>%Ln build correcto</numerusform>
            <numerusform>%Ln builds correctos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) failed</source>
        <translation>
            <numerusform>%Ln build fallido</numerusform>
            <numerusform>%Ln builds fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) running</source>
        <translation>
            <numerusform>%Ln build en curso</numerusform>
            <numerusform>%Ln builds en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>No account &quot;%1&quot; is signed in. See &quot;windlass accounts&quot;.</source>
        <translation>No hay ninguna sesión iniciada de la cuenta «%1». Consulte «windlass accounts».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed in through several consumers. Add @ and the consumer&apos;s key.</source>
        <translation>«%1» tiene sesión iniciada con varios consumidores. Añada @ y la clave del consumidor.</translation>
    </message>
    <message>
        <source>The account of this app is signed out. Sign in again.</source>
        <translation>La sesión de la cuenta de esta app está cerrada. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::SettingsFile</name>
    <message>
        <source>The settings cannot be written to %1. Check that its folder may be written and that the disk is not full.</source>
        <translation>No se puede escribir la configuración en %1. Compruebe que se puede escribir en su carpeta y que el disco no está lleno.</translation>
    </message>
</context>
<context>
    <name>windlass::workflows::UnwrittenStep</name>
    <message>
        <source>The repository was created; no files were sent.</source>
        <translation>Se ha creado el repositorio; no se ha enviado ningún archivo.</translation>
    </message>
    <message>
        <source>The files were sent, but it was not checked whether they arrived.</source>
        <translation>Se han enviado los archivos, pero no se ha comprobado si han llegado.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket, but that could not be written down.</source>
        <translation>El push ha llegado a Bitbucket, pero no se ha podido registrar.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket; no pull request was opened.</source>
        <translation>El push ha llegado a Bitbucket; no se ha abierto ningún pull request.</translation>
    </message>
    <message>
        <source>The push has arrived on Bitbucket and its pull request is open.</source>
        <translation>El push ha llegado a Bitbucket y su pull request está abierto.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 %2 Then push again; it goes on from here.</source>
        <extracomment>%1: what is done, %2: why no more; both are sentences</extracomment>
        <translation>%1 %2 Después envíe de nuevo; continuará desde aquí.</translation>
    </message>
</context>
</TS>
