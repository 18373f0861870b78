#!/usr/bin/env bash
# The engine's tests under AddressSanitizer with UBSan, then under ThreadSanitizer. Usage: sanitize.sh [short|long]
# short is what CI runs; long adds the end-to-end tests with the programs built that way, and more kills.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
length=${1:-short}
bash "$top/packaging/install-packages.sh" packages.txt packages-test.txt
tests=(RowParserTest QuoteRepairTest TextEncodingTest LineCountTest SourceDigestTest DialectSnifferTest ValueParserTest
    TypeInferenceTest ColumnNamesTest
    ChunkRangesTest LedgerTest SqliteWriterTest SplitterTest JobStoreTest ImportRunTest)
export QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export TSAN_OPTIONS="halt_on_error=1 suppressions=$top/tests/tsan.supp"
for preset in asan tsan; do
    if [[ $length == long ]]; then
        echo "Tranche: building everything for $preset" >&2
        bash "$top/packaging/build.sh" "$preset"
        TRANCHE_KILLS=600 ctest --preset "$preset" -j "$(nproc)" -E 'RunScriptTest|ResponseTest'
    else
        echo "Tranche: building the engine's tests for $preset" >&2
        bash "$top/packaging/build.sh" "$preset" "${tests[@]}"
        ctest --preset "$preset" -j "$(nproc)" -R "^($(IFS='|'; echo "${tests[*]}"))\$"
    fi
done
