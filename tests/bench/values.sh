#!/usr/bin/env bash
# Nanoseconds per value of each type's parser, in its own and in local formats. Usage: tests/bench/values.sh
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bash "$top/packaging/build.sh" release TrancheEngine
program=$(mktemp)
trap 'rm -f "$program"' EXIT
qt=/usr/include/$(uname -m)-linux-gnu/qt6
g++ -std=c++20 -O2 -fPIC -DQT_NO_KEYWORDS -I"$top/app" -isystem "$qt" -isystem "$qt/QtCore" "$top/tests/bench/ValueBench.cpp" \
    "$(find "$top/build/release" -name libTrancheEngine.a)" -lQt6Core -licuuc -lsimdjson -o "$program"
"$program"
