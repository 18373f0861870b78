#!/usr/bin/env bash
# Formatting, clang-tidy and clazy over the project's own sources. Usage: lint.sh SOURCE_DIR BUILD_DIR
# A source whose headers and contents have not changed since it was found clean is not looked at again.
set -euo pipefail
cd "$1"
build=$2
mapfile -t all < <(find app ui tests -name '*.h' -o -name '*.cpp' | sort)
clang-format --dry-run --Werror "${all[@]}"
stamp=$build/lint.stamp
settings=$(cat .clang-tidy "$0" | cksum)
sources=$(cat $(find app ui -name '*.h' -o -name '*.cpp' -o -name '*.ui' | sort) | cksum)
if [[ -f $stamp && $(cat "$stamp") == "$settings $sources" ]]; then
    echo "lint: nothing has changed since it was clean"
    exit 0
fi
find app ui -name '*.cpp' -print0 | sort -z | xargs -0 -P "$(nproc)" -n 4 clang-tidy --quiet -p "$build" 2> >(grep -v 'warnings generated' >&2)
CLAZY_CHECKS=level0,level1,no-non-pod-global-static,no-qproperty-without-notify,no-qstring-ref
export CLAZY_CHECKS
findings=$(find app ui -name '*.cpp' -print0 | sort -z | xargs -0 -P "$(nproc)" -n 8 clazy-standalone -p "$build" 2>&1 | grep -E '(warning|error):.*\[-Wclazy' | grep -v '/build/' | sort -u || true)
if [[ -n $findings ]]; then
    printf '%s\n' "$findings" >&2
    exit 1
fi
echo "$settings $sources" >"$stamp"
echo "lint: clean"
