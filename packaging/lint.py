#!/usr/bin/env python3
"""Formatting and clang-tidy over the project's own sources. Usage: lint.py SOURCE_DIR [BUILD_DIR] [--long]

Without a folder of a build only the formatting is looked at.
A source is not looked at again until it, a header of the project that it includes, or a setting changes. --long takes all
checks of .clang-tidy, which takes several times as long.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

# What neither compilers nor sanitizers see, and what costs least: the others of .clang-tidy are for the long run.
QUICK_CHECKS = ("bugprone-use-after-move,bugprone-dangling-handle,bugprone-infinite-loop,bugprone-integer-division,bugprone-unused-raii,"
                "bugprone-unused-return-value,bugprone-sizeof-expression,bugprone-string-constructor,bugprone-signed-char-misuse,"
                "bugprone-too-small-loop-variable,bugprone-inaccurate-erase,bugprone-misplaced-widening-cast,"
                "performance-for-range-copy,performance-unnecessary-value-param,performance-unnecessary-copy-initialization,"
                "performance-move-const-arg,performance-inefficient-vector-operation,readability-container-size-empty")
ROOMS = {"app": "TrancheEngine", "ui": "TrancheUi"}
TOGETHER = 8  # sources that are looked at as one text, since headers take most of the time
INCLUDE = re.compile(rb'^#include "([^"]+)"', re.MULTILINE)


class Lint:
    def __init__(self, top, build, long):
        self.top, self.build = top, pathlib.Path(build).resolve()
        self.folder = self.build / ("lint-long" if long else "lint")
        self.folder.mkdir(exist_ok=True)
        self.checks = "" if long else "-*," + QUICK_CHECKS
        self.included = {}
        self.settings = (self.top / ".clang-tidy").read_bytes() + pathlib.Path(__file__).read_bytes()

    def command_of(self, room):
        """How the sources of app or ui are compiled, but without precompiled headers, in which clang-tidy would look at everything."""
        commands = json.loads((self.build / "compile_commands.json").read_text())
        entry = next(entry for entry in commands if f"/{ROOMS[room]}.dir/" in entry["command"])
        command = re.sub(r"-Xclang -include(-pch)? -Xclang \S+|-Winvalid-pch|-f(no-)?sanitize\S*|-Xclang -load.*?qstring-ref|-Xclang -fno-pch-timestamp", "", entry["command"])
        words = shlex.split(command)
        return [word for word in words[words.index("/usr/bin/clang++-14") + 1:] if re.match(r"-[DIWUf]|-i|-std|/.*include|/.*mkspecs", word)]

    def headers_of(self, path):
        """The project's own headers that a file includes, directly or not."""
        if path not in self.included:
            self.included[path] = set()
            for name in INCLUDE.findall(path.read_bytes()):
                for folder in (self.top / "app", self.top, path.parent):
                    header = folder / name.decode()
                    if header.exists():
                        self.included[path] |= {header} | self.headers_of(header)
                        break
        return self.included[path]

    def stamp(self, source):
        """The file that says as what the source was found clean last, and what it is now."""
        digest = hashlib.sha256(self.settings)
        for path in sorted({source} | self.headers_of(source)):
            digest.update(path.read_bytes())
        return self.folder / (str(source.relative_to(self.top)).replace("/", "-") + ".clean"), digest.hexdigest()

    def is_clean(self, source):
        file, key = self.stamp(source)
        return file.exists() and file.read_text() == key

    def findings(self, group):
        """What is wrong with these sources of one room; empty if nothing is. As one text they take the time of one."""
        room = group[0].relative_to(self.top).parts[0]
        together = self.folder / f"{room}-{group[0].stem}.cpp"
        together.write_text("".join(f'#include "{source}"\n' for source in group))
        tidy = subprocess.run(["clang-tidy", "--quiet", "--checks=" + self.checks, f"--config-file={self.top}/.clang-tidy",
                               f"--header-filter={self.top}/(app|ui)/", together, "--", *self.command_of(room)],
                              cwd=self.top, capture_output=True, text=True)
        if "clang-diagnostic-error" in tidy.stdout and len(group) > 1:  # two have something of one name: each by itself
            return "".join(self.findings([source]) for source in group)
        if tidy.returncode:
            return tidy.stdout + (tidy.stderr if "error:" in tidy.stderr else "")
        for source in group:
            file, key = self.stamp(source)
            file.write_text(key)
        return ""


def main():
    top = pathlib.Path(sys.argv[1]).resolve()
    files = sorted(path for folder in ("app", "ui", "tests") for path in (top / folder).rglob("*") if path.suffix in (".h", ".cpp"))
    if subprocess.run(["clang-format", "--dry-run", "--Werror", *files]).returncode:
        return 1
    if len(sys.argv) == 2:
        return 0
    lint = Lint(top, sys.argv[2], "--long" in sys.argv)
    groups = []
    for room in ROOMS:
        sources = [path for path in files if path.suffix == ".cpp" and top / room in path.parents and not lint.is_clean(path)]
        groups += [sources[i:i + TOGETHER] for i in range(0, len(sources), TOGETHER)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [text for text in pool.map(lint.findings, groups) if text]
    print(*found, sep="\n", end="", file=sys.stderr)
    print("lint: findings" if found else "lint: clean")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
