# SPDX-License-Identifier: Apache-2.0
# bash completion for cirrusgrid-platform(1)

_cirrusgrid_platform()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local database='--database --config --help'
    case $previous in
    --config | --tls-certificate | --tls-key)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --access-log)
        mapfile -t COMPREPLY < <(compgen -W 'none text json' -- "$current")
        return
        ;;
    --database)
        mapfile -t COMPREPLY < <(compgen -W 'sqlite: postgresql://' -- "$current")
        return
        ;;
    --listen | --tokens-per-account | --session-days | --sessions-per-account | --activity-days | --max-connections | --connections-per-address | --trusted-proxies | --name)
        return
        ;;
    esac
    local words
    case ${COMP_WORDS[1]-}$([ "$COMP_CWORD" -eq 1 ] && printf ' first') in
    *' first')
        words='serve account migrate check backup --help --version'
        ;;
    serve)
        words="$database --listen --tls-certificate --tls-key --tokens-per-account --session-days --sessions-per-account
            --activity-days --max-connections --connections-per-address --trusted-proxies --access-log"
        ;;
    account)
        if [ "$COMP_CWORD" -eq 2 ]; then
            words='add list passwd suspend resume two-factor-off remove --help'
        elif [ "${COMP_WORDS[2]}" = add ]; then
            words="$database --name --sample-environments"
        else
            words=$database
        fi
        ;;
    backup)
        if [[ $current != -* ]]; then
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
        fi
        words=$database
        ;;
    migrate | check)
        words=$database
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _cirrusgrid_platform cirrusgrid-platform
