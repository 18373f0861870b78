#!/usr/bin/env bash
# Configures and builds a preset, quietly when nothing is to be done. Usage: build.sh PRESET [TARGET...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1
shift
[[ -f build/$preset/build.ninja ]] || cmake --preset "$preset" >/dev/null
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! cmake --build --preset "$preset" ${1:+--target "$@"} >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
