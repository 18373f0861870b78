#!/usr/bin/env bash
# Sets Tranche up and runs its main job: installs what is missing, builds the release, and opens the wizard on a sample file.
# Without a display it imports the same sample by the command line and says where the database is.
# Arguments are passed to the program instead of the sample: to the window, or, without a display, to tranche-cli.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bash "$top/packaging/install-packages.sh" packages.txt
echo "Tranche: building (the first time takes a few minutes)" >&2
bash "$top/packaging/build.sh" release tranche tranche-cli
bin=$top/build/release/bin
sample=$top/resources/samples/orders.csv
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    echo "Tranche: opening the window" >&2
    if (($# > 0)); then exec "$bin/tranche" "$@"; fi
    exec "$bin/tranche" "$sample"
fi
if (($# > 0)); then exec "$bin/tranche-cli" "$@"; fi
folder=${XDG_DATA_HOME:-$HOME/.local/share}/tranche
mkdir -p "$folder"
database=$folder/sample.db
echo "Tranche: no display here, so the sample is imported by the command line: $bin/tranche-cli" >&2
status=0
"$bin/tranche-cli" import "$sample" --into "$database" --table orders --mode replace || status=$?
# The sample has four wrong values on purpose: status 1 says that their chunks were set aside.
((status <= 1)) || exit "$status"
echo "The database is $database, its table: orders"
