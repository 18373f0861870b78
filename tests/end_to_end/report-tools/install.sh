#!/usr/bin/env bash
# Installs the test tools of package-lock.json into a folder, unless they are there. Usage: install.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1
if cmp -s "$here/package-lock.json" "$folder/node_modules/.tranche-lock.json"; then
    exit 0
fi
command -v npm >/dev/null || { echo "report-tools: npm is missing: packaging/install-packages.sh packages-test.txt installs it" >&2; exit 1; }
mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$folder"
cd "$folder"
# None of them needs its scripts, so none is run.
if ! timeout 300 npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries=1 --fetch-timeout=30000 >npm.log 2>&1; then
    cat npm.log >&2
    echo "report-tools: npm could not install the test tools into $folder: is its registry ($(npm config get registry)) reached?" >&2
    exit 1
fi
cp "$here/package-lock.json" node_modules/.tranche-lock.json # at the very end: it says that all of them are there
