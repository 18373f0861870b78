"""Exactly once: the program is killed wherever that could hurt, again and again, and the next start needs no hand."""
import os
import random
import signal
import subprocess
import time
import unittest

from tranche import CLI, SMALL, WINDOW, TrancheTest, items

ROWS = 1000
BAD = (5, 333, 334, 995)
TABLE = "CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER); CREATE INDEX by_name ON items(name); " \
        "CREATE INDEX by_quantity ON items(quantity, id);"
CALL = ("items.csv", "--into", "t.db", "--chunk-size", "10")
# Where a run that imports passes by, in the order of the first time.
IMPORT_POINTS = ("target.prepared", "split.batch", "target.before_commit", "target.committed", "store.before_commit",
                 "store.committed", "index.built", "index.committed", "import.ended", "ledger.folded")
RETRY_POINTS = ("retry.begun", "target.before_commit", "target.committed", "retry.committed", "retry.noted", "import.ended",
                "ledger.folded")


# Where one passes by whose guess of a type is wrong.
RESTART_POINTS = ("split.batch:7", "target.committed:2", "store.committed:2", "restart.noted", "target.before_drop", "restart.dropped",
                  "restart.done", "target.committed:9", "store.committed:9")


class FaultPointTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.environment.update(SMALL)

    def new_import(self, bad=BAD):
        for path in self.folder.glob("t.db*"):
            path.unlink()
        self.execute(TABLE)
        self.write("items.csv", items(ROWS, bad))
        return self.queue(*CALL)

    def work(self):
        self.call("work", "--quiet", status=None)

    def check(self, import_id, bad=BAD):
        self.check_exactly_once(import_id, ROWS, bad)
        self.assertEqual(self.query("SELECT name FROM sqlite_schema WHERE type='index' AND name LIKE 'by%' ORDER BY 1"),
                         [("by_name",), ("by_quantity",)])
        self.assertEqual(self.query("SELECT count(*), max(dropped_indexes) FROM _tranche_ledger"), [(1, "")])
        self.assertEqual(self.query("SELECT rows FROM _tranche_ledger")[0][0], self.json("show", import_id)["rows_imported"])

    def test_killed_at_each_point_of_an_import(self):
        for point in IMPORT_POINTS:
            for time_of_passing in (1, 2, 4):
                with self.subTest(point=point, time=time_of_passing):
                    import_id = self.new_import()
                    killed = self.run_to_fault("work", fault=f"{point}:{time_of_passing}")
                    self.assertTrue(killed or time_of_passing > 1, "the fault point was never passed")
                    self.work()
                    self.check(import_id)

    def test_killed_while_names_are_looked_up(self):
        """Rows that are made for names are there once, as are those that refer to them; the same rows are left out."""
        for point in IMPORT_POINTS:
            for time_of_passing in (1, 3):
                with self.subTest(point=point, time=time_of_passing):
                    for path in self.folder.glob("t.db*"):
                        path.unlink()
                    self.execute("CREATE TABLE makers(id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE known(code TEXT PRIMARY KEY);"
                                 "INSERT INTO known VALUES('a'), ('b'); CREATE TABLE things(id INTEGER, maker INTEGER REFERENCES makers, code TEXT)")
                    self.write("things.csv", "id,maker,code\n" + "".join(f"{i},maker {i % 37},{'abc'[i % 3]}\n" for i in range(ROWS)))
                    import_id = self.queue("things.csv", "--into", "t.db", "--chunk-size", "10", "--lookup", "maker=makers.name:create",
                                           "--lookup", "code=known.code:skip")
                    self.run_to_fault("work", fault=f"{point}:{time_of_passing}")
                    self.work()
                    shown = self.json("show", import_id)
                    left_out = len(range(2, ROWS, 3))
                    self.assertEqual((shown["rows_imported"], shown["rows_skipped"], shown["rows_failed"]), (ROWS - left_out, left_out, 0))
                    self.assertTrue(shown["books_balance"])
                    self.assertEqual(self.query("SELECT count(*), count(DISTINCT name) FROM makers"), [(37, 37)])
                    self.assertEqual(self.query("SELECT count(*), count(DISTINCT t.id), sum('maker ' || (t.id % 37) = m.name) FROM things t "
                                                "JOIN makers m ON m.id = t.maker"), [(ROWS - left_out,) * 3])

    def test_killed_while_parents_and_lines_go_in(self):
        """Each record is in both tables once; what is undone is gone from both."""
        for point in IMPORT_POINTS:
            for time_of_passing in (1, 3):
                with self.subTest(point=point, time=time_of_passing):
                    for path in self.folder.glob("t.db*"):
                        path.unlink()
                    self.write("orders.csv", "no,sku\n" + "".join(f"{i},\n" if i % 4 == 0 else f",s{i}\n" for i in range(ROWS)))
                    import_id = self.queue("orders.csv", "--into", "t.db", "--chunk-size", "10", "--child-table", "lines",
                                           "--child-columns", "sku")
                    self.run_to_fault("work", fault=f"{point}:{time_of_passing}")
                    self.work()
                    shown = self.json("show", import_id)
                    self.assertEqual((shown["rows_imported"], shown["books_balance"]), (ROWS, True))
                    self.assertEqual([table["rows_imported"] for table in shown["tables"]], [ROWS // 4, ROWS - ROWS // 4])
                    self.assertEqual(self.query("SELECT count(*), count(DISTINCT no) FROM orders"), [(ROWS // 4,) * 2])
                    self.assertEqual(self.query("SELECT count(*), count(DISTINCT sku), sum(substr(sku, 2) / 4 * 4 = no) FROM lines "
                                                "JOIN orders ON orders.id = orders_id"), [(ROWS - ROWS // 4,) * 3])
                    if point == "target.committed":
                        self.call("undo", str(import_id))
                        self.assertEqual(self.query("SELECT name FROM sqlite_schema WHERE name IN ('orders', 'lines')"), [])

    def test_killed_while_three_tables_are_replaced(self):
        """Each record is in all of them once; they take the places of the old ones together, or none does."""
        call = ("--into", "t.db", "--table", "customers", "--mode", "replace", "--chunk-size", "10", "--record-key", "c",
                "--child-table", "orders:o:o", "--child-table", "lines=orders:sku")
        wanted = [(f"c{i // 8}", i // 2, f"s{i}") for i in range(ROWS)]
        read = "SELECT c, o, sku FROM lines JOIN orders USING (o) JOIN customers USING (c) ORDER BY lines.rowid"
        counts = "SELECT (SELECT count(*) FROM customers), (SELECT count(*) FROM orders), (SELECT count(*) FROM lines)"
        for point in ("target.prepared", "target.before_commit", "target.committed", "store.committed", "replace.before_commit",
                      "replace.committed", "ledger.folded"):
            with self.subTest(point=point):
                for path in self.folder.glob("t.db*"):
                    path.unlink()
                self.write("old.csv", "c,o,sku\nx,1,a\nx,2,b\n")
                self.call("import", "old.csv", *call)
                self.write("orders.csv", "c,o,sku\n" + "".join(f"{c},{o},{sku}\n" for c, o, sku in wanted))
                import_id = self.queue("orders.csv", *call)
                self.assertTrue(self.run_to_fault("work", fault=point))
                self.assertIn(self.query(counts), ([(1, 2, 2)], [(ROWS // 8, ROWS // 2, ROWS)]))
                self.work()
                self.assertEqual(self.json("show", import_id)["import_status"], "done")
                self.assertEqual(self.query(read), wanted)
                self.assertEqual(self.query(counts), [(ROWS // 8, ROWS // 2, ROWS)])
                self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE name LIKE '_tranche_new%'"), [(0,)])

    def test_killed_again_while_it_recovers(self):
        for point in ("recover.requeued", *IMPORT_POINTS):
            with self.subTest(point=point):
                import_id = self.new_import()
                self.assertTrue(self.run_to_fault("work", fault="target.committed:2"))
                self.assertTrue(self.run_to_fault("work", fault=point))
                self.work()
                self.check(import_id)

    def test_killed_at_each_point_of_a_retry(self):
        for point in RETRY_POINTS:
            with self.subTest(point=point):
                import_id = self.new_import()
                self.work()
                for chunk in (1, 34, 100):
                    self.write("fix.csv", items(10, (), chunk * 10 - 9))
                    self.run_to_fault("retry", import_id, chunk, "--file", "fix.csv", fault=point)
                    self.work()
                    self.call("retry", import_id, chunk, "--file", "fix.csv")
                self.check(import_id, ())

    def new_guess(self):
        """An import whose file is larger than the sample that its types are guessed from: quantity seems to be a number."""
        for path in self.folder.glob("t.db*"):
            path.unlink()
        lines = [f"{i},item {i},{'<5' if i == self.ODD else i % 50}" for i in range(1, self.GUESSED_ROWS + 1)]
        self.write("guess.csv", "id,name,quantity\n" + "\n".join(lines) + "\n")
        self.environment.update({"TRANCHE_BLOCK_BYTES": "100000", "TRANCHE_COMMIT_MS": "0"})
        return self.queue("guess.csv", "--into", "t.db", "--table", "items", "--null-words", "auto")

    GUESSED_ROWS = 60000
    ODD = 47000

    def check_guess(self, import_id):
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["rows_imported"], shown["books_balance"]), ("done", self.GUESSED_ROWS, True), shown)
        self.assertEqual(len(shown["remarks"]), 1)
        self.assertIn(f"line {self.ODD + 1} holds “<5”", shown["remarks"][0])
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id), min(typeof(quantity)), max(typeof(quantity)) FROM items"),
                         [(self.GUESSED_ROWS, self.GUESSED_ROWS, "text", "text")])
        self.assertEqual(self.query("SELECT rows, state FROM _tranche_ledger"), [(self.GUESSED_ROWS, "done")])
        self.assertEqual(len(self.json("chunks", import_id)["chunks"]), shown["chunks_total"])

    def test_killed_where_a_guessed_type_does_not_hold(self):
        for first, then in [(point, None) for point in RESTART_POINTS] + [
                ("restart.noted", "target.before_drop"), ("restart.dropped", "restart.dropped"), ("restart.dropped", "restart.done")]:
            with self.subTest(first=first, then=then):
                import_id = self.new_guess()
                self.assertTrue(self.run_to_fault("work", fault=first))
                if then:
                    self.assertTrue(self.run_to_fault("work", fault=then))
                self.work()
                self.check_guess(import_id)

    def test_a_doubt_that_was_wrong_costs_no_row(self):
        self.environment["TRANCHE_BLOCK_BYTES"] = "300" # then one mistake is many
        self.write("items.csv", items(ROWS).replace("item 7,7", "item 7,12b"))
        for fault in (None, "split.batch:9", "target.committed:1", "store.committed:3"):
            with self.subTest(fault=fault):
                for path in self.folder.glob("t.db*"):
                    path.unlink()
                import_id = self.queue("items.csv", "--into", "t.db", "--chunk-size", "10", "--null-words", "auto")
                if fault:
                    self.assertTrue(self.run_to_fault("work", fault=fault))
                self.work()
                shown = self.json("show", import_id)
                self.assertEqual((shown["rows_imported"], shown["rows_failed"], shown["books_balance"], shown["remarks"]),
                                 (ROWS - 10, 10, True, []), shown)
                self.assertEqual(self.query("SELECT count(*), count(DISTINCT id), max(typeof(quantity)) FROM items"),
                                 [(ROWS - 10, ROWS - 10, "integer")])

    def test_null_words_are_counted_once(self):
        bad = (5, 77, 78, 333, 334, 995)
        self.write("items.csv", items(ROWS, bad).replace("item 9,9", "item 9,nine"))
        for fault in ("target.before_commit:2", "target.committed:1", "target.committed:2", "store.before_commit:2", "store.committed:1"):
            with self.subTest(fault=fault):
                for path in self.folder.glob("t.db*"):
                    path.unlink()
                import_id = self.queue("items.csv", "--into", "t.db", "--chunk-size", "10", "--null-words", "auto")
                self.assertTrue(self.run_to_fault("work", fault=fault))
                self.work()
                count = lambda: [(one["column"], one["word"], one["count"]) for one in self.json("show", import_id)["read_as"]]
                self.assertEqual(count(), [("quantity", "n/a", len(bad) - 1)])
                self.write("fix.csv", items(10, bad))
                retry_fault = {"target.committed:1": "retry.committed", "target.committed:2": "retry.noted"}.get(fault)
                if retry_fault:
                    self.run_to_fault("retry", import_id, 1, "--file", "fix.csv", fault=retry_fault)
                    self.work()
                self.call("retry", import_id, 1, "--file", "fix.csv")
                self.assertEqual(count(), [("quantity", "n/a", len(bad))])

    def test_cancelled_while_it_starts_over(self):
        for point in ("restart.noted", "restart.dropped", "restart.done"):
            with self.subTest(point=point):
                import_id = self.new_guess()
                self.assertTrue(self.run_to_fault("work", fault=point))
                self.call("cancel", import_id)
                self.work()
                self.assertEqual(self.json("show", import_id)["import_status"], "cancelled")
                self.call("resume", import_id)
                self.work()
                self.wait_for(lambda: self.json("show", import_id)["import_status"] == "done", "it did not end")
                self.check_guess(import_id)

    def test_killed_at_random_times(self):
        seed = int(os.environ.get("TRANCHE_SEED", time.time()))
        random.seed(seed)
        kills = 0
        while kills < int(os.environ.get("TRANCHE_KILLS", 150)):
            import_id = self.new_import()
            done = False
            while not done:
                runner = self.start("work", "--quiet")
                try:
                    runner.wait(timeout=random.uniform(0.005, 0.15))
                    done = not self.revived(import_id)
                except subprocess.TimeoutExpired:
                    os.killpg(runner.pid, signal.SIGKILL)
                    kills += 1
                runner.communicate()
            with self.subTest(seed=seed, kills=kills):
                self.check(import_id)

    def test_window_killed_at_random_times(self):
        seed = int(os.environ.get("TRANCHE_SEED", time.time()))
        random.seed(seed)
        for round_ in range(6):
            import_id = self.new_import()
            for _ in range(4):
                window = self.start(program=WINDOW)
                with self.subTest(seed=seed, round=round_):
                    try:
                        window.wait(timeout=random.uniform(0.1, 0.6))
                        self.fail("the window closed by itself")
                    except subprocess.TimeoutExpired:
                        os.killpg(window.pid, signal.SIGKILL)
                window.communicate()
            self.work()
            if self.revived(import_id):
                self.work()
            self.check(import_id)

    def test_indexes_come_back_with_the_next_import_if_the_job_store_is_lost(self):
        self.new_import()
        self.assertTrue(self.run_to_fault("work", fault="target.committed:3"))
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE type='index' AND name LIKE 'by%'"), [(0,)])
        self.environment["TRANCHE_HOME"] = str(self.folder / "other home")
        self.write("more.csv", "id,name,quantity\n5000,x,1\n")
        self.call("import", "more.csv", "--into", "t.db", "--table", "items")
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE type='index' AND name LIKE 'by%'"), [(2,)])

    def test_the_ledger_hears_of_an_import_that_was_resumed_when_all_was_in(self):
        self.environment["TRANCHE_BLOCK_BYTES"] = "1000000"
        import_id = self.new_import()
        self.assertTrue(self.run_to_fault("work", fault="store.committed"))
        states = lambda: self.query("SELECT state FROM _tranche_ledger")
        self.call("cancel", import_id)
        self.wait_for(lambda: states() == [("cancelled",)], "it was not cancelled")
        self.call("resume", import_id)
        self.call("wait", import_id, status=1)
        self.wait_for(lambda: states() == [("partial",)], "the ledger was not told")
        self.check(import_id)


if __name__ == "__main__":
    unittest.main()
