#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test: unit and window tests under AddressSanitizer and UBSan, those with threads under
# ThreadSanitizer too, end-to-end tests, fuzz targets, lint. Prints at its end how long each stage took.
# Arguments are passed to ctest, such as -R JobStore; then only the tests that it chooses are run, all of them with sanitizers.
# tests/long.sh does more of all this.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
times=()
# Runs a command as a stage of its own: stage NAME COMMAND...
stage() {
    local name=$1 begin=$SECONDS
    shift
    echo "Tranche: $name" >&2
    "$@"
    times+=("$(printf '%5d s  %s' $((SECONDS - begin)) "$name")")
}
export QT_QPA_PLATFORM=offscreen
jobs=$(($(nproc) + 1)) # tests wait for each other's threads, disks and clocks as much as they compute
stage "packages" bash packaging/install-packages.sh packages.txt packages-test.txt
stage "formatting" python3 packaging/lint.py .
stage "build with sanitizers" bash packaging/build.sh check
stage "build for users" bash packaging/build.sh release tranche tranche-cli end_to_end_programs
if (($# > 0)); then
    stage "tests" ctest --preset check -j "$jobs" "$@"
else
    stage "lint" cmake --build --preset check --target lint
    stage "unit and window tests" ctest --preset check -j "$jobs" -LE end_to_end
    stage "build with ThreadSanitizer" bash packaging/build.sh threads
    stage "tests with threads" ctest --preset threads -j "$jobs"
    stage "fuzz targets" bash tests/fuzz/run.sh 6
    stage "end-to-end tests" ctest --preset release -j "$jobs"
fi
printf '%s\n' "${times[@]}" "$(printf '%5d s  in all' "$SECONDS")"
