#!/usr/bin/env bash
# Whole imports side by side with sqlite3's .import, in one run; prints the ratios. Nothing is asserted: times move from machine to machine.
# Usage: tests/bench/run.sh [ROUNDS] [ROWS]
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bash "$top/packaging/install-packages.sh" packages.txt packages-test.txt
bash "$top/packaging/build.sh" release tranche-cli
exec python3 "$top/tests/bench/side_by_side.py" "$top/build/release/bin/tranche-cli" "${1:-3}" "${2:-1000000}"
