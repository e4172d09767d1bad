# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of windlass for bash, by bash-completion. tests/packaging compares it with the program.

_windlass()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # "--mode=review" may come as three words.
    [[ $current == "=" ]] && current=""
    [[ $previous == "=" && $COMP_CWORD -ge 2 ]] && previous=${COMP_WORDS[COMP_CWORD - 2]}

    local words="" files=no
    case $previous in
    --mode) words="direct review" ;;
    --source) words="tree generated" ;;
    --on-conflict) words="people generated markers fail" ;;
    --write-once) words="amplication none" ;;
    --secret-store) words="keychain memory" ;;
    --language) words="en ar de es fr ja zh_CN" ;;
    --log-level) words="debug info warning critical" ;;
    --profile | --from | --report | --catalog) files=yes ;;
    --account | --allow | --api-url | --base-directory | --branch | --callback | --filter | --key | --message | \
        --project | --resolver | --timeout | --to | --web-url)
        return ;;
    *) _windlass_words ;;
    esac
    if [[ $files == yes ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "$words" -- "$current")
}

# Sets words and files by the command that was typed.
_windlass_words()
{
    local commands="login logout accounts check-up whoami workspaces repositories publish handover import"
    local common="--web-url --api-url --profile --secret-store --language --log-level"
    local command="" word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ " $commands " == *" $word "* ]] && { command=$word; break; }
    done
    local account="--account --json"
    if [[ $current != -* ]]; then
        case $command in
        "") words=$commands files=yes ;;
        handover) words="amplication backstage" files=yes ;;
        publish | import) files=yes ;;
        esac
        return
    fi
    case $command in
    "") words="--help --version --practice" ;;
    login) words="$account --key --callback --from --secret-stdin --no-browser --timeout" ;;
    logout) words="$account --everything" ;;
    check-up) words="$account --report" ;;
    whoami) words="$account --catalog --resolver" ;;
    accounts | workspaces) words=$account ;;
    repositories) words="$account --filter --all" ;;
    publish)
        words="$account --all --to --create --public --project --branch --mode --source --base-directory --on-conflict
            --write-once --draft --no-draft --close-source-branch --keep-source-branch --fast-forward --message --pull-request
            --dry-run --allow --strict --trust-folder" ;;
    handover) words="$account --key --variables --dry-run" ;;
    import) words="--json" ;;
    esac
    words="$words $common"
}

complete -F _windlass windlass
