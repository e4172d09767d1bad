# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of windlass for fish. tests/packaging compares it with the program.

function __windlass_command --description 'The command that was typed, if any'
    set -l commands login logout accounts check-up whoami workspaces repositories publish handover import
    for word in (commandline -opc)[2..]
        if contains -- $word $commands
            echo $word
            return 0
        end
    end
    return 1
end

function __windlass_is --description 'Whether one of the commands was typed'
    set -l typed (__windlass_command)
    and contains -- $typed $argv
end

complete -c windlass -n 'not __windlass_command' -a 'login logout accounts check-up whoami workspaces repositories publish handover import'
complete -c windlass -n '__windlass_is login logout accounts check-up whoami workspaces repositories' -f
complete -c windlass -n '__windlass_is handover' -a 'amplication backstage'

# Options of the window, and common ones
complete -c windlass -n 'not __windlass_command' -l help -d 'Say the commands in short'
complete -c windlass -n 'not __windlass_command' -l version -d 'Say the version'
complete -c windlass -n 'not __windlass_command' -l practice -d 'Try it without an account'
complete -c windlass -l web-url -x -d 'Another server'
complete -c windlass -l api-url -x -d 'Another server'
complete -c windlass -l profile -r -F -d 'Keep everything below a folder'
complete -c windlass -l secret-store -x -a 'keychain memory' -d 'Where secrets are kept'
complete -c windlass -l language -x -a 'en ar de es fr ja zh_CN' -d 'Language of the texts'
complete -c windlass -l log-level -x -a 'debug info warning critical' -d 'How much is told'

# Options of commands
set -l account login logout accounts check-up whoami workspaces repositories publish handover
complete -c windlass -n "__windlass_is $account" -l account -x -d 'The account to use'
complete -c windlass -n "__windlass_is $account import" -l json -d 'Answer in JSON'
complete -c windlass -n '__windlass_is login handover' -l key -x -d 'Key of the consumer'
complete -c windlass -n '__windlass_is login' -l callback -x -d 'Callback URL of the consumer'
complete -c windlass -n '__windlass_is login' -l from -r -F -d 'A file of Amplication or Backstage'
complete -c windlass -n '__windlass_is login' -l secret-stdin -d 'Read the secret from standard input'
complete -c windlass -n '__windlass_is login' -l no-browser -d 'Print the page to open'
complete -c windlass -n '__windlass_is login' -l timeout -x -d 'Seconds to wait'
complete -c windlass -n '__windlass_is logout' -l everything -d 'Forget all on this computer'
complete -c windlass -n '__windlass_is check-up' -l report -r -F -d 'Write what the server answered'
complete -c windlass -n '__windlass_is whoami' -l catalog -r -F -d 'Catalog of people'
complete -c windlass -n '__windlass_is whoami' -l resolver -x -d 'How the account is looked for'
complete -c windlass -n '__windlass_is repositories' -l filter -x -d 'Pick by name'
complete -c windlass -n '__windlass_is repositories' -l all -d 'Go on after the first page'
complete -c windlass -n '__windlass_is publish' -l all -d 'Push every app that is linked'
complete -c windlass -n '__windlass_is publish' -l to -x -d 'WORKSPACE/REPO'
complete -c windlass -n '__windlass_is publish' -l create -d 'Make the repository when there is none'
complete -c windlass -n '__windlass_is publish' -l public -d 'Make it public'
complete -c windlass -n '__windlass_is publish' -l project -x -d 'Key of its project'
complete -c windlass -n '__windlass_is publish' -l branch -x -d 'The branch to push to'
complete -c windlass -n '__windlass_is publish' -l mode -x -a 'direct review' -d 'To the branch, or for review'
complete -c windlass -n '__windlass_is publish' -l source -x -a 'tree generated' -d 'What the folder is'
complete -c windlass -n '__windlass_is publish' -l base-directory -x -d 'Folder in the repository'
complete -c windlass -n '__windlass_is publish' -l on-conflict -x -a 'people generated markers fail' -d 'Whose lines stay'
complete -c windlass -n '__windlass_is publish' -l write-once -x -a 'amplication none' -d 'What is written only where it is missing'
complete -c windlass -n '__windlass_is publish' -l draft -d 'Open the pull request as a draft'
complete -c windlass -n '__windlass_is publish' -l no-draft -d 'Open it ready for review'
complete -c windlass -n '__windlass_is publish' -l close-source-branch -d 'Delete the branch after the merge'
complete -c windlass -n '__windlass_is publish' -l keep-source-branch -d 'Keep it'
complete -c windlass -n '__windlass_is publish' -l fast-forward -d 'Bring the folder forward first'
complete -c windlass -n '__windlass_is publish' -l message -x -d 'Message of the commit'
complete -c windlass -n '__windlass_is publish' -l pull-request -d 'For review'
complete -c windlass -n '__windlass_is publish handover' -l dry-run -d 'Say what would be done'
complete -c windlass -n '__windlass_is publish' -l allow -x -d 'Let a finding pass'
complete -c windlass -n '__windlass_is publish' -l strict -d 'Warnings stop the push, too'
complete -c windlass -n '__windlass_is publish' -l trust-folder -d 'Push what another user, or another repository, has a hand in'
complete -c windlass -n '__windlass_is handover' -l variables -d 'Backstage takes both from the .env'
