#!/usr/bin/env bash
# Installs the Debian packages named in the given lists, unless all of them are there. Says what it does.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# What is installed may be there by another name: Node.js of its makers is nodejs and npm.
provided=$(dpkg-query -W -f='${db:Status-Abbrev}${Provides}\n' | sed -n 's/^ii *//p' | tr -d ' ' | tr ',' '\n' | sed 's/(.*//')
missing=()
for list in "$@"; do
    while read -r package _; do
        [[ -z $package || $package == \#* ]] && continue
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' && continue
        grep -qxF "$package" <<<"$provided" || missing+=("$package")
    done <"$here/$list"
done
((${#missing[@]} == 0)) && exit 0
echo "Tranche: installing ${missing[*]}" >&2
as_root=()
if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null || { echo "Tranche: please install as root: apt-get install ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
