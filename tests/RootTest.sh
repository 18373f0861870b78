#!/usr/bin/env bash
# The project's root holds the layout and nothing else. Usage: RootTest.sh ROOT
set -euo pipefail
cd "$1"
stray=$(git ls-files | cut -d/ -f1 | sort -u |
    grep -vxE '\.(ci|clang-format|clang-tidy|gitignore|gitattributes)|CMakeLists\.txt|CMakePresets\.json|[A-Z]+\.md|LICENSE|app|ui|resources|tests|packaging' || true)
[[ -z $stray ]] || { echo "Not part of the layout: $stray" >&2; exit 1; }
