"""What it costs to keep what is needed to take imports back: the same import with --undo on and off, in turns, the quickest of each; and how
long taking it back lasts. Call: python3 undo.py TRANCHE_CLI [ROWS]"""
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

CLI, ROWS, ROUNDS = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000, 5


def write_file(path):
    random.seed(1)
    with open(path, "w") as file:
        file.write("id,name,number,day,text,small,city,code,fifty,words\n")
        for i in range(ROWS):
            file.write(f"{i},name {i % 977},{random.randrange(10**6)},2024-01-{i % 28 + 1:02d},text of row {i},{i * 7 % 1000},Berlin,"
                       f"abc{i % 100},{i % 50},some words here\n")


def table_with_indexes(path):
    target = sqlite3.connect(path)
    target.executescript("CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT, number INTEGER, day TEXT, text TEXT, small INTEGER, city TEXT, code TEXT, "
                         "fifty INTEGER, words TEXT); CREATE INDEX a ON t(name); CREATE INDEX b ON t(number); CREATE INDEX c ON t(day);"
                         f"WITH RECURSIVE n(i) AS (SELECT {ROWS} UNION ALL SELECT i+1 FROM n WHERE i<{ROWS * 5 // 4}) "
                         "INSERT INTO t SELECT i,'name '||i%977,i*7919%1000000,'2023-01-01','x',1,'Rome','abc',2,'words' FROM n;")
    target.close()


def timed(words, environment):
    begin = time.perf_counter()
    answer = subprocess.run([CLI, *words, "--json"], env=environment, capture_output=True, check=True)
    return time.perf_counter() - begin, json.loads(answer.stdout)


def compare(folder, name, prepared):
    environment = dict(os.environ, TRANCHE_HOME=str(folder / "home"))
    seconds = {"off": [], "on": [], "undo": []}
    for _ in range(ROUNDS):
        for undo in ("off", "on"):
            (folder / "t.db").unlink(missing_ok=True)
            if prepared:
                shutil.copy(prepared, folder / "t.db")
            taken, answer = timed(["import", folder / "f.csv", "--into", folder / "t.db", "--table", "t", "--undo", undo], environment)
            seconds[undo].append(taken)
        seconds["undo"].append(timed(["undo", str(answer["import_id"])], environment)[0])
    best = {what: min(all_of_it) for what, all_of_it in seconds.items()}
    print(f"{name}: off {best['off']:.2f} s, on {best['on']:.2f} s ({best['on'] / best['off']:.3f}); taken back in {best['undo']:.2f} s", flush=True)


with tempfile.TemporaryDirectory() as temporary:
    place = pathlib.Path(temporary)
    write_file(place / "f.csv")
    compare(place, "new table", None)
    table_with_indexes(place / "indexed.db")
    compare(place, "key and three indexes", place / "indexed.db")
