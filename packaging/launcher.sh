#!/bin/sh
# Starts the version that `current` names; where that folder is not whole, the one before it (docs/formats/update.md).
here=$(dirname "$(readlink -f "$0")")
for pointer in current previous; do
    if [ -r "$here/$pointer" ]; then
        read -r version < "$here/$pointer"
        program="$here/versions/$version/fieldtool"
        if [ -n "$version" ] && [ -x "$program" ]; then
            FIELDTOOL_INSTALLED="$here"
            export FIELDTOOL_INSTALLED
            if [ -e "$here/portable" ] && [ $# -eq 0 ]; then
                exec "$program" --base-dir "$here/data"
            fi
            exec "$program" "$@"
        fi
    fi
done
echo "No version of fieldtool is whole here. Install it again; the vault lies elsewhere and is untouched." >&2
exit 1
