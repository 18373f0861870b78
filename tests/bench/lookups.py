"""Times imports whose customer is looked up in another table against the same import without, turn by turn.
Usage: python3 tests/bench/lookups.py TRANCHE-CLI [ROUNDS] [ROWS]"""
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

CLI = os.path.abspath(sys.argv[1])
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 3
ROWS = int(sys.argv[3]) if len(sys.argv) > 3 else 1000000
EXTRA = 10  # customers that a table of them lacks


def write_orders(path, customers):
    with open(path, "w") as file:
        file.write("order_id,customer,email,quantity,price,ordered_at,status,country,note,code\n")
        for i in range(ROWS):
            who = i * 7919 % customers
            file.write(f"{i},Customer {who},customer{who}@example.com,{i % 99},{i % 9973 / 4},2025-{1 + i % 12:02d}-{1 + i % 28:02d} 12:34:56,"
                       f"open,DE,plain note text here,A{i % 100000:05d}\n")


def make_target(path, customers):
    for old in path.parent.glob(path.name + "*"):
        old.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
        connection.executemany("INSERT INTO customers(name) VALUES(?)", ((f"Customer {i}",) for i in range(customers)))
    connection.close()


def seconds_of(folder, customers, *options):
    make_target(folder / "t.db", customers)
    start = time.perf_counter()
    subprocess.run([CLI, "import", "orders.csv", "--into", "t.db", "--quiet", *options], cwd=folder, check=True,
                   env=dict(os.environ, TRANCHE_HOME=str(folder / "home")))
    return time.perf_counter() - start


def compare(folder, title, customers, lacking, *options):
    with_lookup, without = [], []
    for _ in range(ROUNDS):
        without.append(seconds_of(folder, customers - lacking))
        with_lookup.append(seconds_of(folder, customers - lacking, *options))
    mine, theirs = statistics.median(with_lookup), statistics.median(without)
    print(f"{title:46} {mine:7.2f} s  {theirs:7.2f} s  ratio {mine / theirs:5.2f}", flush=True)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    for customers in (1000, 100000, 400000):
        write_orders(folder / "orders.csv", customers)
        compare(folder, f"{customers} customers", customers, 0, "--lookup", "customer=customers.name")
        if customers <= 100000:
            compare(folder, f"{customers} customers, folded", customers, 0, "--lookup", "customer=customers.name:folded")
        compare(folder, f"{customers} customers, {EXTRA} of them made", customers, EXTRA, "--lookup", "customer=customers.name:create")
    compare(folder, "400000 customers, 10 of them skipped", 400000, EXTRA, "--lookup", "customer=customers.name:skip")
