#!/usr/bin/env bash
# What takes too long for every change, or a machine of its own: all checks of clang-tidy and UBSan, all tests with the sanitizers, more kills, an
# hour of fuzzing with a corpus that is kept, and a kill and an error at every write.
# Usage: long.sh [SECONDS of each fuzz target]
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
bash tests/run.sh
# How fast the window answers in the program of users. It measures what a machine gives that does nothing else meanwhile.
cmake --preset release -B build/response -D TRANCHE_TESTS=ON >/dev/null
cmake --build build/response --target ResponseTest
QT_QPA_PLATFORM=offscreen build/response/bin/ResponseTest
cmake --build --preset check --target lint-long
ctest --preset check -j "$(nproc)" -L end_to_end
# Each source by itself, as includes that are missing are found, and with all checks of UBSan.
cmake --preset check -B build/each -D CMAKE_UNITY_BUILD=OFF -D TRANCHE_NO_SANITIZE= >/dev/null
cmake --build build/each
QT_QPA_PLATFORM=offscreen ctest --test-dir build/each --output-on-failure -j "$(nproc)" -LE end_to_end
bash packaging/build.sh threads all
QT_QPA_PLATFORM=offscreen TRANCHE_KILLS=600 TSAN_OPTIONS="halt_on_error=1 ignore_noninstrumented_modules=1 suppressions=$top/tests/tsan.supp" \
    ctest --test-dir build/threads --output-on-failure -j "$(nproc)" -E 'RunScriptTest|ResponseTest'
bash tests/fuzz/run.sh "${1:-1500}"
bash tests/end_to_end/write-faults.sh
