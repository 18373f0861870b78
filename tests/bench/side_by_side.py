"""Times whole imports against `sqlite3 .import --csv` and prints medians, ratios and peak memory. See run.sh."""
import gzip
import os
import pathlib
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

CLI, ROUNDS, ROWS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
INDEXED = """CREATE TABLE orders(order_id INTEGER, customer TEXT, email TEXT, quantity INTEGER, price REAL, ordered_at TEXT,
    status TEXT, country TEXT, note TEXT, code TEXT);
    CREATE INDEX by_customer ON orders(customer); CREATE INDEX by_price ON orders(price); CREATE INDEX by_code ON orders(code, status);"""


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


def repeated(path, source, times):
    """The source's rows, over and over, under its header. Little memory: a process that is started counts its parent's as its own."""
    with open(path, "wb") as file, open(source, "rb") as rows:
        file.write(rows.readline())
        begin = rows.tell()
        for _ in range(times):
            rows.seek(begin)
            shutil.copyfileobj(rows, file, 1 << 20)


class Bench:
    def __init__(self, folder):
        self.folder = folder
        self.environment = dict(os.environ, TRANCHE_HOME=str(folder / "home"))

    def run(self, command, schema=None):
        """Returns seconds and peak memory in MiB of one process, with a target that is new or has the schema."""
        for path in self.folder.glob("t.db*"):
            path.unlink()
        if schema:
            connection = sqlite3.connect(self.folder / "t.db")
            connection.executescript(schema)
            connection.close()
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=self.folder, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
        return time.perf_counter() - start, usage.ru_maxrss / 1024

    def compare(self, title, ours, other, schema=None):
        """One line: Tranche against something else, turn by turn. Returns the median of ours."""
        times, others, memory = [], [], 0
        for _ in range(ROUNDS):
            others.append(self.run(other, schema)[0])
            seconds, peak = self.run(ours, schema)
            times.append(seconds)
            memory = max(memory, peak)
        mine, theirs = statistics.median(times), statistics.median(others)
        print(f"{title:46} {mine:7.2f} s  {theirs:7.2f} s  ratio {mine / theirs:5.2f}  peak {memory:5.1f} MiB", flush=True)

    def first_row(self):
        """Seconds from the start of the program until another one sees a row in the target."""
        for path in self.folder.glob("t.db*"):
            path.unlink()
        start = time.perf_counter()
        process = subprocess.Popen(ours("orders.csv"), cwd=self.folder, env=self.environment, stdout=subprocess.DEVNULL)
        seconds = None
        while seconds is None and process.poll() is None:
            try:
                connection = sqlite3.connect(f"file:{self.folder}/t.db?mode=ro", uri=True, timeout=0)
                if connection.execute("SELECT 1 FROM orders LIMIT 1").fetchone():
                    seconds = time.perf_counter() - start
                connection.close()
            except sqlite3.Error:
                pass
        process.wait()
        return seconds

    def figure(self, title, seconds):
        print(f"{title:46} {1000 * seconds:7.0f} ms", flush=True)


def ours(file, *options, chunk_size=100):
    return [CLI, "import", file, "--into", "t.db", "--chunk-size", str(chunk_size), "--quiet", *options]


def theirs(file, table="t", *options):
    return ["sqlite3", "t.db", f".import --csv {' '.join(options)} {file} {table}"]


def filled(folder):
    """SQL that makes the table with three indexes and the file's rows."""
    bench = sqlite3.connect(folder / "filled.db")
    bench.executescript(INDEXED)
    bench.close()
    subprocess.run(["sqlite3", "filled.db", ".import --csv --skip 1 orders.csv orders"], cwd=folder, check=True)
    return f"ATTACH '{folder}/filled.db' AS filled; " + INDEXED + "; INSERT INTO orders SELECT * FROM filled.orders;"


def many_failures(bench, folder):
    """Every row is wrong: how long the errors take to be listed and grouped, and a remedy for all of them, over a clean import."""
    orders(folder / "all_bad.csv", ROWS, bad_every=1)
    types = ("--map", "quantity=quantity:INTEGER")
    bench.environment["TRANCHE_HOME"] = str(folder / "failures")
    clean = statistics.median(bench.run(ours("orders.csv", *types))[0] for _ in range(ROUNDS))
    figures = {"failing": [], "show": [], "errors --group": [], "remedy": []}
    for round in range(ROUNDS):
        id = str(ROUNDS + round + 1)
        figures["failing"].append(bench.run(ours("all_bad.csv", *types))[0])
        target = (folder / "t.db").read_bytes()
        figures["show"].append(bench.run([CLI, "show", id])[0])
        figures["errors --group"].append(bench.run([CLI, "errors", id, "--group", "--json"])[0])
        (folder / "t.db").unlink(missing_ok=True)
        (folder / "t.db").write_bytes(target)
        start = time.perf_counter()
        subprocess.run([CLI, "remedy", id, "--column", "quantity", "--set", "5", "--quiet"], cwd=folder, env=bench.environment, check=True)
        figures["remedy"].append(time.perf_counter() - start)
    for title, seconds in figures.items():
        median = statistics.median(seconds)
        print(f"{'every row wrong: ' + title:46} {median:7.2f} s  {clean:7.2f} s  ratio {median / clean:5.2f}", flush=True)


def formats(bench, folder, clean):
    """The same rows in other encodings, and compressed, over the file that is read in place."""
    # What this program itself takes in memory is measured with each program that it starts: it takes little.
    for encoding in ("windows-1252", "utf-16"):
        with open(folder / "orders.csv") as source, open(folder / f"{encoding}.csv", "w", encoding=encoding) as copy:
            shutil.copyfileobj(source, copy)
        bench.compare(f"{encoding} / UTF-8", ours(f"{encoding}.csv"), clean)
    with open(folder / "orders.csv", "rb") as source, gzip.open(folder / "orders.csv.gz", "wb", 6) as copy:
        shutil.copyfileobj(source, copy)
    bench.compare("gzip / plain", ours("orders.csv.gz"), clean)
    bench.figure("gunzip alone", statistics.median(bench.run(["sh", "-c", "gunzip -c orders.csv.gz > /dev/null"])[0] for _ in range(ROUNDS)))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        bench = Bench(folder)
        orders(folder / "orders.csv", ROWS)
        orders(folder / "bad1.csv", ROWS, bad_every=10000)
        orders(folder / "bad100.csv", ROWS, bad_every=100)
        wide(folder / "wide.csv", ROWS // 10)
        narrow(folder / "narrow.csv", ROWS * 5)
        print(f"{'':46} {'Tranche':>9}  {'.import':>9}")
        clean = ours("orders.csv")
        bench.compare("orders, types inferred", clean, theirs("orders.csv"))
        bench.compare("orders, --types text", ours("orders.csv", "--types", "text"), theirs("orders.csv"))
        bench.compare("wide", ours("wide.csv"), theirs("wide.csv"))
        bench.compare("narrow", ours("narrow.csv"), theirs("narrow.csv"))
        into_indexed = theirs("orders.csv", "orders", "--skip 1")
        bench.compare("into a table with 3 indexes, empty before", clean, into_indexed, INDEXED)
        bench.compare("the same, indexes kept up (--indexes during)", ours("orders.csv", "--indexes", "during"), into_indexed, INDEXED)
        bench.compare("into a table with 3 indexes and as many rows", clean, into_indexed, filled(folder))
        print(f"{'':46} {'':>9}  {'clean':>9}")
        bench.compare("bad row in 1 % of chunks / clean", ours("bad1.csv"), clean)
        bench.compare("bad row in every chunk / clean", ours("bad100.csv"), clean)
        many_failures(bench, folder)
        formats(bench, folder, clean)
        bench.compare("validate / import", [CLI, "validate", "orders.csv", "--quiet"], clean)

        repeated(folder / "ten.csv", folder / "orders.csv", 10)
        orders(folder / "tenth.csv", ROWS // 10)
        large, small = (min(bench.run(ours(file)) for _ in range(ROUNDS)) for file in ("ten.csv", "tenth.csv"))
        print(f"a file 10 times as large: {large[0]:.2f} s, peak {large[1]:.1f} MiB; "
              f"its cost per row over that of a tenth of the file: {large[0] / small[0] / 100:.2f}", flush=True)
        bench.figure("start to first row in the target", statistics.median(bench.first_row() for _ in range(ROUNDS)))
        repeated(folder / "huge.csv", folder / "orders.csv", 5_000_000_000 // (folder / "orders.csv").stat().st_size + 1)
        bench.figure(f"sniff of {(folder / 'huge.csv').stat().st_size / 1e9:.1f} GB",
                     statistics.median(bench.run([CLI, "sniff", "huge.csv", "--json"])[0] for _ in range(ROUNDS)))
        (folder / "huge.csv").unlink()
        bench.environment["TRANCHE_HOME"] = str(folder / "new home")
        seconds, peak = bench.run(ours("orders.csv", chunk_size=1))
        store = sum(path.stat().st_size for path in (folder / "new home").glob("jobs.db*"))
        ledger = sqlite3.connect(folder / "t.db").execute("SELECT count(*), sum(length(chunks)) FROM _tranche_ledger").fetchone()
        print(f"{ROWS} chunks of one row: {seconds:.2f} s, peak {peak:.1f} MiB; ledger {ledger[0]} row of {ledger[1]} characters; "
              f"job store {store / 2**20:.1f} MiB")


main()
