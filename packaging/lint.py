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
import subprocess
import sys

# What neither compilers nor sanitizers see, and what costs least: the others of .clang-tidy are for the long run.
QUICK_CHECKS = ("bugprone-use-after-move,bugprone-dangling-handle,bugprone-infinite-loop,bugprone-integer-division,bugprone-unused-raii,"
                "bugprone-unused-return-value,bugprone-sizeof-expression,bugprone-string-constructor,bugprone-signed-char-misuse,"
                "bugprone-too-small-loop-variable,bugprone-inaccurate-erase,bugprone-misplaced-widening-cast,"
                "performance-for-range-copy,performance-unnecessary-value-param,performance-unnecessary-copy-initialization,"
                "performance-move-const-arg,performance-inefficient-vector-operation,readability-container-size-empty")
INCLUDE = re.compile(rb'^#include "([^"]+)"', re.MULTILINE)


class Lint:
    def __init__(self, top, build, long):
        self.top, self.build = pathlib.Path(top).resolve(), pathlib.Path(build).resolve()
        self.folder = self.build / ("lint-long" if long else "lint")
        self.checks = "" if long else "-*," + QUICK_CHECKS
        self.included = {}
        self.settings = (self.top / ".clang-tidy").read_bytes() + pathlib.Path(__file__).read_bytes()
        self.write_commands()

    def write_commands(self):
        """Without precompiled headers: clang-tidy walks through all that is in them, for every source."""
        commands = json.loads((self.build / "compile_commands.json").read_text())
        for entry in commands:
            entry["command"] = re.sub(r"-Xclang -include(-pch)? -Xclang \S+|-Winvalid-pch|-fsanitize=\S+", "", entry["command"])
        self.folder.mkdir(exist_ok=True)
        (self.folder / "compile_commands.json").write_text(json.dumps(commands))

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

    def key(self, source):
        digest = hashlib.sha256(self.settings)
        for path in sorted({source} | self.headers_of(source)):
            digest.update(path.read_bytes())
        return digest.hexdigest()

    def findings(self, source):
        """What is wrong with one source; empty if it was found clean as it is."""
        stamp = self.folder / (str(source.relative_to(self.top)).replace("/", "-") + ".clean")
        key = self.key(source)
        if stamp.exists() and stamp.read_text() == key:
            return ""
        tidy = subprocess.run(["clang-tidy", "--quiet", "-p", self.folder, "--checks=" + self.checks, source], cwd=self.top,
                              capture_output=True, text=True)
        if tidy.returncode:
            return tidy.stdout
        stamp.write_text(key)
        return ""


def main():
    top = pathlib.Path(sys.argv[1]).resolve()
    files = sorted(path for folder in ("app", "ui", "tests") for path in (top / folder).rglob("*") if path.suffix in (".h", ".cpp"))
    if subprocess.run(["clang-format", "--dry-run", "--Werror", *files]).returncode:
        return 1
    if len(sys.argv) == 2:
        return 0
    lint = Lint(top, sys.argv[2], "--long" in sys.argv)
    sources = [path for path in files if path.suffix == ".cpp" and (lint.top / "tests") not in path.parents]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [text for text in pool.map(lint.findings, sources) if text]
    print(*found, sep="\n", end="", file=sys.stderr)
    print("lint: clean" if not found else f"lint: findings in {len(found)} sources")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
