"""A table that is replaced stays until the new one is whole, wherever the program is killed."""
import unittest

from tranche import SMALL, TrancheTest, items

ROWS = 1000
CALL = ("items.csv", "--into", "t.db", "--mode", "replace", "--chunk-size", "10", "--index", "name")
OLD = "CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER, old TEXT); INSERT INTO items(id) VALUES (-1), (-2), (-3);" \
      "CREATE INDEX by_quantity ON items(quantity, id); CREATE VIEW shown AS SELECT id FROM items;"
POINTS = ("target.prepared", "target.before_commit", "target.committed", "store.committed", "index.built", "index.committed",
          "replace.before_commit", "replace.committed", "import.ended", "ledger.folded")
WAITING = "SELECT count(*) FROM sqlite_schema WHERE name LIKE '!_tranche!_new%' ESCAPE '!'"


class ReplaceTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.environment.update(SMALL)

    def prepare(self, bad=()):
        for path in self.folder.glob("t.db*"):
            path.unlink()
        self.execute(OLD)
        self.write("items.csv", items(ROWS, bad))

    def ids(self):
        return [row for (row,) in self.query("SELECT id FROM items ORDER BY id")]

    def check_old(self):
        self.assertEqual(self.ids(), [-3, -2, -1])
        self.assertEqual(self.query("SELECT count(*) FROM shown"), [(3,)])

    def check_new(self, import_id, rows=None):
        self.assertEqual(self.ids(), rows or list(range(1, ROWS + 1)))
        self.assertEqual(self.query("SELECT name FROM sqlite_schema WHERE type='index' AND tbl_name='items' ORDER BY 1"),
                         [("by_quantity",), ("items_name",)])
        self.assertEqual(self.query(WAITING), [(0,)])
        self.assertEqual(self.query("PRAGMA integrity_check"), [("ok",)])
        shown = self.json("show", import_id)
        self.assertTrue(shown["books_balance"])
        self.assertEqual(shown["rows_imported"], len(self.ids()))
        self.assertEqual(self.query("SELECT rows, state FROM _tranche_ledger"), [(len(self.ids()), "done")])
        return shown

    def test_killed_at_each_point(self):
        for point in POINTS:
            for time_of_passing in (1, 2):
                with self.subTest(point=point, time=time_of_passing):
                    self.prepare()
                    import_id = self.queue(*CALL)
                    killed = self.run_to_fault("work", fault=f"{point}:{time_of_passing}")
                    self.assertTrue(killed or time_of_passing > 1, "the fault point was never passed")
                    if killed:
                        self.assertIn(self.ids(), ([-3, -2, -1], list(range(1, ROWS + 1))))
                    self.call("work", "--quiet")
                    shown = self.check_new(import_id)
                    self.assertEqual((shown["import_status"], shown["rows_replaced"]), ("done", 3))

    def test_what_goes_is_said_before(self):
        self.prepare()
        plan = self.json("sniff", *CALL)["plan"]
        self.assertEqual((plan["rows_replaced"], plan["makes_table"], plan["table_exists"]), (3, True, True))
        self.assertTrue(any("3 rows" in remark for remark in plan["remarks"]))
        self.assertEqual(self.json("validate", *CALL)["rows_replaced"], 3)
        self.check_old()
        receipt = self.json("import", *CALL)
        self.assertEqual(receipt["rows_replaced"], 3)
        self.check_new(receipt["import_id"])

    def test_a_failed_chunk_keeps_the_old_table_until_it_is_mended(self):
        self.prepare(bad=(15,))
        receipt = self.json("import", *CALL, status=1)
        self.assertTrue(any("as it was" in remark for remark in receipt["remarks"]), receipt["remarks"])
        self.check_old()
        self.write("fix.csv", items(10, (), 11))
        self.json("retry", receipt["import_id"], 2, "--file", "fix.csv")
        shown = self.check_new(receipt["import_id"])
        self.assertEqual(shown["import_status"], "done")
        self.assertFalse(any("as it was" in remark for remark in shown["remarks"]), shown["remarks"])

    def test_killed_while_the_last_chunk_is_mended(self):
        for point in ("retry.committed", "retry.noted", "replace.before_commit", "replace.committed", "import.ended"):
            with self.subTest(point=point):
                self.prepare(bad=(15,))
                receipt = self.json("import", *CALL, status=1)
                self.write("fix.csv", items(10, (), 11))
                self.assertTrue(self.run_to_fault("retry", receipt["import_id"], 2, "--file", "fix.csv", fault=point))
                self.call("work", "--quiet")
                self.check_new(receipt["import_id"])

    def test_a_skipped_chunk_is_not_waited_for(self):
        self.prepare(bad=(15,))
        receipt = self.json("import", *CALL, status=1)
        self.call("skip", receipt["import_id"], 2, "--note", "not needed")
        self.check_new(receipt["import_id"], [row for row in range(1, ROWS + 1) if not 11 <= row <= 20])

    def test_rows_that_are_set_aside_are_not_waited_for(self):
        self.prepare(bad=(15,))
        self.json("import", *CALL, "--on-error", "reject-rows", status=1)
        self.assertEqual(self.ids(), [row for row in range(1, ROWS + 1) if row != 15])

    def test_cancelled(self):
        for fault in (None, "restart.noted", "restart.dropped", "restart.done"):
            with self.subTest(fault=fault):
                self.prepare()
                import_id = self.queue(*CALL)
                self.assertTrue(self.run_to_fault("work", fault="target.committed:3"))
                if fault:
                    self.call("cancel", import_id)
                    self.run_to_fault("work", fault=fault)
                    self.call("work", "--quiet", status=None)
                else:
                    self.call("cancel", import_id)
                    self.call("work", "--quiet", status=None)
                self.check_old()
                self.assertEqual(self.query(WAITING), [(0,)])
                shown = self.json("show", import_id, status=None)
                self.assertEqual((shown["import_status"], shown["rows_imported"]), ("cancelled", 0))
                self.queue_again(import_id)
                self.check_new(import_id)

    def queue_again(self, import_id):
        self.call("resume", import_id)
        self.call("wait", import_id)

    def test_given_up_where_a_chunk_has_failed(self):
        self.prepare(bad=(15,))
        receipt = self.json("import", *CALL, status=1)
        self.assertEqual(self.query(WAITING), [(1,)])
        self.call("cancel", receipt["import_id"])
        self.assertEqual(self.query(WAITING), [(0,)])
        self.check_old()
        shown = self.json("show", receipt["import_id"], status=None)
        self.assertEqual((shown["import_status"], shown["rows_imported"], shown["chunks"]), ("cancelled", 0, []))

    def test_rows_that_could_not_replace_the_table_are_not_in(self):
        self.execute("CREATE TABLE p(id INTEGER PRIMARY KEY, v TEXT); CREATE TABLE c(pid REFERENCES p(id)); INSERT INTO p VALUES (1,'a'), (2,'b'); INSERT INTO c VALUES (2)")
        self.write("p.csv", "id,v\n1,x\n")
        failed = self.json("import", "p.csv", "--into", "t.db", "--mode", "replace", "--primary-key", "id", status=3)
        self.assertNotIn("are in", failed["message"])
        self.assertIn("1 row waits to replace those of the table", failed["message"])
        self.execute("DELETE FROM c")
        self.assertIn("1 row is in", self.json("import", "p.csv", "--into", "t.db", "--mode", "replace", "--primary-key", "id")["message"])

    def test_a_wrong_file_leaves_the_old_table(self):
        self.prepare()
        self.write("empty.csv", "")
        self.call("import", "empty.csv", "--into", "t.db", "--table", "items", "--mode", "replace", status=3)
        self.check_old()


unittest.main()
