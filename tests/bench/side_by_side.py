"""Times whole imports against `sqlite3 .import --csv` and prints medians, ratios and peak memory. See run.sh."""
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

CLI, ROUNDS, ROWS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def orders(path, rows, bad_every=0):
    random.seed(1)
    with open(path, "w") as file:
        file.write("order_id,customer,email,quantity,price,ordered_at,status,country,note,code\n")
        for i in range(1, rows + 1):
            note = '"He said ""ok"", then left"' if i % 17 == 0 else '"a, b"' if i % 5 == 0 else "plain note text here"
            quantity = "n/a" if bad_every and i % bad_every == 0 else random.randint(1, 99)
            file.write(f"{i},Customer {i % 9973},customer{i % 9973}@example.com,{quantity},{random.randint(100, 99999) / 100},"
                       f"2025-{1 + i % 12:02d}-{1 + i % 28:02d} 12:34:56,{'shipped' if i % 3 else 'open'},DE,{note},A{i % 100000:05d}\n")


def wide(path, rows):
    with open(path, "w") as file:
        file.write(",".join(f"c{n}" for n in range(100)) + "\n")
        for i in range(rows):
            file.write(",".join(str((i * 31 + n * 7) % 1000000) for n in range(100)) + "\n")


def narrow(path, rows):
    with open(path, "w") as file:
        file.write("id,value,label\n")
        for i in range(rows):
            file.write(f"{i},{i % 1000 / 4},label {i % 100}\n")


def run(command, folder):
    """Returns seconds and peak memory in MiB of one process."""
    for name in ("t.db", "t.db-journal"):
        (folder / name).unlink(missing_ok=True)
    environment = dict(os.environ, TRANCHE_HOME=str(folder / "home"))
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def compare(title, file, folder, *options, base=None):
    """One line: Tranche against .import (or against another file's import by Tranche), turn by turn."""
    ours = [CLI, "import", file, "--into", "t.db", "--chunk-size", "100", "--quiet", *options]
    other = base or ["sqlite3", "t.db", f".import --csv {file} t"]
    times, others, memory = [], [], 0
    for _ in range(ROUNDS):
        seconds, _ = run(other, folder)
        others.append(seconds)
        seconds, peak = run(ours, folder)
        times.append(seconds)
        memory = max(memory, peak)
    mine, theirs = statistics.median(times), statistics.median(others)
    print(f"{title:34} {mine:7.2f} s  {theirs:7.2f} s  ratio {mine / theirs:5.2f}  peak {memory:5.1f} MiB", flush=True)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        orders(folder / "orders.csv", ROWS)
        orders(folder / "bad1.csv", ROWS, bad_every=10000)
        orders(folder / "bad100.csv", ROWS, bad_every=100)
        wide(folder / "wide.csv", ROWS // 10)
        narrow(folder / "narrow.csv", ROWS * 5)
        print(f"{'':34} {'Tranche':>9}  {'.import':>9}")
        compare("orders, types inferred", "orders.csv", folder)
        compare("orders, --types text", "orders.csv", folder, "--types", "text")
        compare("wide", "wide.csv", folder)
        compare("narrow", "narrow.csv", folder)
        clean = [CLI, "import", "orders.csv", "--into", "t.db", "--chunk-size", "100", "--quiet"]
        compare("bad row in 1 % of chunks / clean", "bad1.csv", folder, base=clean)
        compare("bad row in every chunk / clean", "bad100.csv", folder, base=clean)
        validate = [CLI, "validate", "orders.csv", "--quiet"]
        ours, theirs = (statistics.median(run(command, folder)[0] for _ in range(ROUNDS)) for command in (validate, clean))
        print(f"{'validate / import':34} {ours:7.2f} s  {theirs:7.2f} s  ratio {ours / theirs:5.2f}")


main()
