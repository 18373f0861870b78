#!/usr/bin/env bash
# Builds the fuzz targets and lets each run for a while on its seeds, two at a time. Usage: run.sh [SECONDS]
# What they find of new inputs is kept in build/check/fuzz/corpus, so that longer runs go on where the last one stopped.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bash "$top/packaging/install-packages.sh" packages.txt packages-test.txt
bash "$top/packaging/build.sh" check ScannerFuzz FieldParserFuzz SnifferFuzz StoreJsonFuzz FormatFuzz XlsFuzz ReportFuzz ValueFuzz ApiFuzz
export seconds=${1:-60} top
fuzz() {
    local target=$1 seeds=()
    case $target in
    StoreJsonFuzz) seeds=("$top/tests/fuzz/seeds/json") ;;
    ApiFuzz) seeds=("$top/tests/fuzz/seeds/api") ;;
    ValueFuzz) seeds=("$top/tests/fuzz/seeds/values") ;;
    FormatFuzz) seeds=("$top/tests/fuzz/seeds/formats" "$top/tests/fuzz/seeds/csv") ;;
    ReportFuzz) seeds=("$top/tests/fuzz/seeds/reports") ;;
    XlsFuzz) seeds=("$top/tests/fuzz/seeds/xls") ;;
    *) seeds=("$top/tests/data/csv-spectrum/csvs" "$top/tests/fuzz/seeds/csv") ;;
    esac
    local corpus=$top/build/check/fuzz/corpus/$target
    mkdir -p "$corpus"
    cd "$top/build/check/fuzz"
    if ! "../bin/$target" -max_total_time="$seconds" -max_len=16384 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
        "$corpus" "${seeds[@]}" >"$target.log" 2>&1; then
        tail -n 60 "$target.log" >&2
        echo "fuzz: $target found something; its input is in build/check/fuzz" >&2
        exit 1
    fi
    echo "fuzz: $target $(grep -oE 'number_of_executed_units: *[0-9]+' "$target.log" | grep -oE '[0-9]+') inputs, nothing found"
}
export -f fuzz
printf '%s\n' ScannerFuzz FieldParserFuzz SnifferFuzz StoreJsonFuzz FormatFuzz XlsFuzz ReportFuzz ValueFuzz ApiFuzz | xargs -P 2 -I{} bash -c 'fuzz {}'
