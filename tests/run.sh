#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. Arguments are passed to ctest, such as -R JobStore.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bash "$top/packaging/install-packages.sh" packages.txt packages-test.txt
echo "Tranche: building the tests" >&2
bash "$top/packaging/build.sh" dev
bash "$top/packaging/build.sh" release tranche tranche-cli
if (($# == 0)); then
    echo "Tranche: lint" >&2
    cmake --build --preset dev --target lint
fi
echo "Tranche: testing" >&2
cd "$top"
export QT_QPA_PLATFORM=offscreen
ctest --preset dev -j "$(nproc)" "$@"
