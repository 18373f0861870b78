"""Times `--mode upsert` against the shell: `.import` into a temporary table, then INSERT … SELECT … ON CONFLICT DO UPDATE, in one transaction.
Half of the file's keys are in the table, in random order. Usage: python3 tests/bench/upsert.py TRANCHE_CLI [ROUNDS] [ROWS]"""
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

CLI = sys.argv[1]
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 3
ROWS = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
COLUMNS = "customer TEXT, quantity INTEGER, price REAL, note TEXT"
TABLES = {
    "INTEGER PRIMARY KEY": f"CREATE TABLE t(id INTEGER PRIMARY KEY, {COLUMNS})",
    "TEXT PRIMARY KEY": f"CREATE TABLE t(id TEXT PRIMARY KEY, {COLUMNS})",
}


def row(number, version):
    return number, f"Customer {number % 9973}", number % 97 + version, number % 1000 / 4, f"note {version} of row {number}"


def shell(database, file):
    columns = "id,customer,quantity,price,note"
    changes = ",".join(f"{name}=excluded.{name}" for name in columns.split(",")[1:])
    subprocess.run(["sqlite3", database], check=True, text=True, input=f"""BEGIN;
CREATE TEMP TABLE s({columns});
.import --csv --skip 1 --schema temp {file} s
INSERT INTO main.t SELECT * FROM temp.s WHERE true ON CONFLICT (id) DO UPDATE SET {changes};
COMMIT;
""")


def tranche(database, file, home):
    done = subprocess.run([CLI, "import", file, "--into", database, "--table", "t", "--mode", "upsert", "--json"], check=True,
                          capture_output=True, env=dict(os.environ, TRANCHE_HOME=str(home)))
    return done.stdout


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        numbers = list(range(ROWS // 2, ROWS // 2 + ROWS))
        random.seed(1)
        random.shuffle(numbers)
        with open(folder / "t.csv", "w") as file:
            file.write("id,customer,quantity,price,note\n")
            file.writelines(",".join(map(str, row(number, 1))) + "\n" for number in numbers)
        for what, table in TABLES.items():
            connection = sqlite3.connect(folder / "before.db")
            connection.execute(table)
            connection.executemany("INSERT INTO t VALUES (?,?,?,?,?)", (row(number, 0) for number in range(ROWS)))
            connection.commit()
            connection.close()
            times = {"shell": [], "tranche": []}
            work = {"shell": [], "tranche": []}
            rows = {}
            for number in range(ROUNDS):
                for program in times:
                    database = folder / f"{program}.db"
                    shutil.copyfile(folder / "before.db", database)
                    os.sync()
                    before = os.times()
                    begin = time.monotonic()
                    shell(database, folder / "t.csv") if program == "shell" else tranche(database, folder / "t.csv", folder / f"home{number}")
                    times[program].append(time.monotonic() - begin)
                    after = os.times()
                    work[program].append(after.children_user + after.children_system - before.children_user - before.children_system)
                    rows[program] = sqlite3.connect(database).execute(
                        "SELECT count(*), sum(quantity), sum(price), sum(length(note)) FROM t").fetchone()
            assert rows["shell"] == rows["tranche"], rows
            medians = {program: statistics.median(taken) for program, taken in times.items()}
            print(f"{what}: shell {medians['shell']:.2f} s, tranche {medians['tranche']:.2f} s, ratio "
                  f"{medians['tranche'] / medians['shell']:.2f} ({rows['tranche'][0]:,} rows then); "
                  f"processor: shell {statistics.median(work['shell']):.2f} s, tranche {statistics.median(work['tranche']):.2f} s")
            (folder / "before.db").unlink()


main()
