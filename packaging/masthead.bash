# SPDX-FileCopyrightText: 2026 The Masthead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bash completion for masthead.

_masthead() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local IFS=$'\n'
    COMPREPLY=()

    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W $'new\nshow\nimport\nexport\ncheck\npack\nunpack\n--help\n--version' -- "$current"))
        [ "${current#-}" != "$current" ] || _masthead_files nlx
        return
    fi
    case $before in
    --to) COMPREPLY=($(compgen -W $'html\npdf\nmarkdown' -- "$current")); return ;;
    --template) COMPREPLY=($(compgen -W $'monthly\nlinks\nletter\nblank' -- "$current")); return ;;
    --paper) COMPREPLY=($(compgen -W $'a4\nletter' -- "$current")); return ;;
    -o | --output) COMPREPLY+=($(compgen -f -- "$current")); return ;;
    -d | --directory) COMPREPLY+=($(compgen -d -- "$current")); return ;;
    esac
    case $current in
    -*)
        case $command in
        new) COMPREPLY=($(compgen -W $'--template\n--from\n--help' -- "$current")) ;;
        show | check) COMPREPLY=($(compgen -W $'--json\n--help' -- "$current")) ;;
        export) COMPREPLY=($(compgen -W $'--to\n-o\n--output\n--paper\n--help' -- "$current")) ;;
        import | pack) COMPREPLY=($(compgen -W $'-o\n--output\n--help' -- "$current")) ;;
        unpack) COMPREPLY=($(compgen -W $'-d\n--directory\n--help' -- "$current")) ;;
        esac
        ;;
    *)
        case $command in
        import) _masthead_files 'md|markdown|txt' ;;
        pack) COMPREPLY+=($(compgen -d -- "$current")) ;;
        *) _masthead_files nlx ;;
        esac
        ;;
    esac
}

# Files that end in one of $1, and folders to look into.
_masthead_files() {
    local IFS=$'\n' name
    for name in $(compgen -f -- "$current"); do
        if [ -d "${name/#\~/$HOME}" ] || [[ $name =~ \.($1)$ ]]; then
            COMPREPLY+=("$name")
        fi
    done
}

complete -o filenames -F _masthead masthead
