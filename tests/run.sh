#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test: unit, window and end-to-end tests, the engine under sanitizers, fuzz targets, lint.
# Arguments are passed to ctest, such as -R JobStore; then only the tests that it chooses are run.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bash "$top/packaging/install-packages.sh" packages.txt packages-test.txt
echo "Tranche: building the tests" >&2
bash "$top/packaging/build.sh" dev
bash "$top/packaging/build.sh" release tranche tranche-cli
cd "$top"
if (($# == 0)); then
    echo "Tranche: lint" >&2
    cmake --build --preset dev --target lint
    echo "Tranche: sanitizers" >&2
    bash tests/sanitize.sh short
    echo "Tranche: fuzz targets" >&2
    bash tests/fuzz/run.sh 60
fi
echo "Tranche: testing" >&2
export QT_QPA_PLATFORM=offscreen
ctest --preset dev -j "$(nproc)" "$@"
