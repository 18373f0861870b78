#!/usr/bin/env python3
"""Measures what small files that would take gigabytes or hours cost: bombs.py [NAME...]. TRANCHE_CLI names the program,
of a release build. Prints a table as bombs.md has it; exits with 1 if one is not as it should be."""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "end_to_end"))
import bombs  # noqa: E402

cli = os.environ.get("TRANCHE_CLI", os.path.abspath("build/release/bin/tranche-cli"))
print("| File | Peak, MiB | Time, s | Exit | |\n| --- | ---: | ---: | ---: | --- |")
bad = 0
for bomb in bombs.BOMBS:
    if len(sys.argv) > 1 and bomb.name not in sys.argv[1:]:
        continue
    with tempfile.TemporaryDirectory() as folder:
        outcome = bombs.run(bomb, cli, folder)
    wrong = bombs.faults(bomb, outcome)
    bad += len(wrong) > 0
    print(f"| {bomb.name} | {outcome.peak / bombs.MIB:.0f} | {outcome.seconds:.1f} | {outcome.status} | {wrong[0] if wrong else 'as it should be'} |",
          flush=True)
sys.exit(1 if bad else 0)
