"""Three dates and two decimals of ten columns in local formats against the same in ISO dates and points, types found by themselves; prints the
ratio of the times. Usage: formats.py TRANCHE_CLI [ROUNDS] [ROWS]"""

import os
import subprocess
import sys
import tempfile
import time


def rows_of(count, local):
    for i in range(count):
        days = [(i * step % 28 + 1, i * step // 28 % 12 + 1, 2000 + i % 25) for step in (1, 3, 7)]
        amounts = [(i * 37 % 9_000_000, i % 100), (i * 11 % 90_000, i * 7 % 100)]
        if local:
            dates = ["%02d.%02d.%d" % day for day in days]
            numbers = [f"{whole:,}".replace(",", ".") + ",%02d" % cents for whole, cents in amounts]
        else:
            dates = ["%d-%02d-%02d" % day[::-1] for day in days]
            numbers = ["%d.%02d" % amount for amount in amounts]
        yield ";".join([str(i), f"Kunde {i % 1000}", *dates, *numbers, str(i % 50), "Berlin", f"Ware {i % 77}"])


def seconds_of(program, path):
    with tempfile.TemporaryDirectory() as folder:
        begin = time.monotonic()
        subprocess.run([program, "--home", f"{folder}/home", "import", path, "--into", f"{folder}/t.db", "--quiet"], check=True)
        return time.monotonic() - begin


def main():
    program = os.path.abspath(sys.argv[1])
    rounds, rows = (int(word) for word in (sys.argv[2:4] + ["3", "1000000"][len(sys.argv) - 2:]))
    with tempfile.TemporaryDirectory() as folder:
        best = {}
        for name in ("iso", "local"):
            with open(f"{folder}/{name}.csv", "w", encoding="utf-8") as file:
                file.write("nr;kunde;bestellt;geliefert;bezahlt;netto;steuer;menge;ort;ware\n")
                file.writelines(row + "\n" for row in rows_of(rows, name == "local"))
        for _ in range(rounds):
            for name in ("iso", "local"):
                took = seconds_of(program, f"{folder}/{name}.csv")
                best[name] = min(best.get(name, took), took)
        print(f"iso {best['iso']:.2f} s, local {best['local']:.2f} s, ratio {best['local'] / best['iso']:.2f}")


if __name__ == "__main__":
    main()
