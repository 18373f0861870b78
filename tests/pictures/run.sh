#!/usr/bin/env bash
# Takes pictures of all windows, from the real ones, without a display and without a network: light, dark and German, each at three
# sizes, to be looked at; and those of the manual.
#   run.sh [-p PRESET] [-m] [FOLDER]
# -p a CMake preset with tests (default: check); -m only the manual's pictures, into resources/manual; FOLDER for the others
# (default: build/PRESET/pictures).
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
preset=check only_manual=
while getopts p:m option; do
    case $option in
        p) preset=$OPTARG ;;
        m) only_manual=1 ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
cd "$top"
folder=$(realpath -m "${1:-build/$preset/pictures}")
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build --preset "$preset" --target pictures
program=build/$preset/bin/pictures
export ASAN_OPTIONS=detect_leaks=0
missed=0
# take FOLDER THEME SCREEN LANGUAGE [NAME...]: the language is one of the environment, such as de_DE.UTF-8. A window of which no
# picture can be taken keeps no other from it.
take() {
    local into=$1 theme=$2 screen=$3 language=$4
    shift 4
    LANG=$language LC_ALL='' LANGUAGE='' "$program" "$into" "$theme" "$screen" "$@" || missed=1
}
if [ -z "$only_manual" ]; then
    for screen in 1366x768@1.5 1920x1080@2 1024x700; do
        take "$folder/light-$screen" light "$screen" en_US.UTF-8
        take "$folder/dark-$screen" dark "$screen" en_US.UTF-8
        take "$folder/german-$screen" light "$screen" de_DE.UTF-8
    done
    echo "Pictures are in $folder" >&2
fi
taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT
take "$taken" light 1280x800 en_US.UTF-8 importPage repair mainWindow errorsAndRemedy chunk textOfAChunk fixedFile
for name in import repair main-window errors remedy chunk text fixed-file; do
    cp "$taken/$name.png" resources/manual/
done
exit "$missed"
