#!/usr/bin/env bash
# Kills tranche-cli at each of its calls that write, and lets each fail, in every scenario or in those that are named:
#   write-faults.sh [--every N] [--seed N] [--jobs N] [SCENARIO | SCENARIO=CALL:WHAT]...
# The second form tries one fault alone and keeps its folder in /tmp. BUILD names another build than build/release.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${BUILD:-$top/build/release}
export TRANCHE_CLI=$build/tested/tranche-cli TRANCHE_SHIM=$build/tested/libWriteFaultShim.so
[[ -x $TRANCHE_CLI && -f $TRANCHE_SHIM ]] || { echo "$build lacks its programs for tests: build the target end_to_end_programs first" >&2; exit 2; }
[[ -w /dev/shm ]] && export TMPDIR=${TMPDIR:-/dev/shm} # nothing of it has to outlive the computer
exec python3 "$top/tests/end_to_end/write_faults.py" "$@"
