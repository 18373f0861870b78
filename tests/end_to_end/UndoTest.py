"""An import is taken back by the command line: exactly once, wherever the program is killed."""
import json
import sqlite3
import unittest

from tranche import SMALL, TrancheTest, items

ROWS = 300
TABLE = "CREATE TABLE items(id INTEGER UNIQUE ON CONFLICT REPLACE, name TEXT, quantity INTEGER); " \
        "INSERT INTO items VALUES(5,'mine',1),(0,'other',2)"
# Where one passes by that takes an import back, in the order of the first time.
UNDO_POINTS = ("undo.asked", "undo.part", "undo.part:2", "undo.before_commit", "undo.committed", "undo.noted")


class UndoTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.environment.update(SMALL)

    def new_import(self):
        for path in self.folder.glob("t.db*"):
            path.unlink()
        self.execute(TABLE)
        self.write("items.csv", items(ROWS))
        import_id = self.json("import", "items.csv", "--into", "t.db", "--chunk-size", "10")["import_id"]
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(ROWS + 1,)])
        return import_id

    def check_is_back(self, import_id):
        self.assertEqual(self.query("SELECT rowid, * FROM items ORDER BY rowid"), [(1, 5, "mine", 1), (2, 0, "other", 2)])
        self.assertEqual(self.query("SELECT name FROM sqlite_schema WHERE name='_tranche_rows'"), [])
        self.assertEqual(self.query("PRAGMA integrity_check"), [("ok",)])
        self.assertIn("undone_at", self.json("show", import_id))

    def test_killed_at_each_point(self):
        for point in UNDO_POINTS:
            with self.subTest(point=point):
                import_id = self.new_import()
                self.assertTrue(self.run_to_fault("undo", import_id, fault=point + ":1" if ":" not in point else point))
                again = self.json("undo", import_id)
                self.assertEqual(again["was_undone"], point in ("undo.committed", "undo.noted"))
                self.check_is_back(import_id)
                self.assertTrue(self.json("undo", import_id)["was_undone"])
                self.check_is_back(import_id)

    def test_the_next_runner_learns_what_a_dead_one_did(self):
        for point, done in (("undo.committed", True), ("undo.before_commit", False)):
            with self.subTest(point=point):
                import_id = self.new_import()
                self.assertTrue(self.run_to_fault("undo", import_id, fault=point))
                self.call("retry", import_id, status=2)
                self.call("work")
                self.assertEqual("undone_at" in self.json("show", import_id), done)

    def test_what_is_taken_back_can_be_imported_again(self):
        import_id = self.new_import()
        undone = self.json("undo", import_id)
        self.assertEqual((undone["rows_deleted"], undone["rows_restored"], undone["rows_left"]), (ROWS, 1, 0))
        self.check_is_back(import_id)
        self.assertIn("Taken back", self.call("jobs").decode())
        self.call("retry", import_id, status=2)
        self.call("resume", import_id, status=2)
        again = self.json("import", "items.csv", "--into", "t.db", "--skip-duplicate")
        self.assertEqual((again["import_status"], again.get("skipped", False)), ("done", False))
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(ROWS + 1,)])
        self.json("undo", again["import_id"])
        self.check_is_back(again["import_id"])

    def test_what_would_go_is_told_before(self):
        import_id = self.new_import()
        self.execute("UPDATE items SET name='changed' WHERE id IN (7,8); DELETE FROM items WHERE id=9; "
                     "CREATE TABLE child(id REFERENCES items(id)); INSERT INTO child VALUES(11)")
        before = self.query("SELECT rowid, * FROM items")
        told = self.json("undo", import_id, "--dry-run", status=3)
        self.assertEqual((told["rows_deleted"], told["rows_restored"], told["rows_changed_since"], told["rows_deleted_since"],
                          told["rows_left"], told["blocked"]), (ROWS - 3, 1, 2, 1, 2, True))
        self.assertEqual(told["blocked_by"], [{"table": "child", "refers_to": "items", "rows": 1}])
        refused = self.json("undo", import_id, status=3)
        self.assertEqual(refused["error"]["code"], "undo.referenced")
        self.assertEqual(self.query("SELECT rowid, * FROM items"), before)
        self.execute("DROP TABLE child")
        self.json("undo", import_id, status=1)
        self.assertEqual(self.query("SELECT id FROM items ORDER BY 1"), [(0,), (5,), (7,), (8,)])

    def test_only_what_has_ended_can_be_taken_back(self):
        self.execute(TABLE)
        self.write("items.csv", items(ROWS))
        queued = self.queue("items.csv", "--into", "t.db")
        self.assertEqual(self.json("undo", queued, status=2)["error"]["code"], "call.state")
        checked = self.json("validate", "items.csv", "--into", "t.db")["import_id"]
        self.assertEqual(self.json("undo", checked, status=2)["error"]["code"], "call.state")
        off = self.json("import", "items.csv", "--into", "t.db", "--undo", "off")["import_id"]
        self.assertEqual(self.json("undo", off, status=3)["error"]["code"], "undo.not_kept")
        self.call("undo", 77, status=2)

    def test_a_locked_target(self):
        self.write("items.csv", items(10))
        import_id = self.json("import", "items.csv", "--into", "t.db", "--lock-timeout", "0")["import_id"]
        other = sqlite3.connect(self.folder / "t.db")
        other.execute("BEGIN IMMEDIATE")
        refused = self.json("undo", import_id, status=3)
        other.close()
        self.assertEqual(refused["error"]["code"], "target.locked")
        self.assertNotIn("resume", json.dumps(refused))
        self.assertIn("take the import back again", json.dumps(refused))

    def test_rows_are_known_by_their_primary_key(self):
        self.execute("CREATE TABLE a(code TEXT PRIMARY KEY, v); CREATE TABLE c(a TEXT, b INTEGER, v, PRIMARY KEY(a, b));"
                     "CREATE TABLE w(a TEXT, b INTEGER, v, PRIMARY KEY(a, b)) WITHOUT ROWID; CREATE TABLE n(k TEXT COLLATE NOCASE PRIMARY KEY, v) WITHOUT ROWID")
        for table, text, found, missing in (("a", "code,v\nB,0\nA1,x\n9,y\n", ("A1", "9", "2"), ("A2", "77")),
                                            ("c", 'a,b,v\nx,1,n\n"p, q",2,n\n', ("x,1", "x, 1", "1", "p, q, 2"), ("x,2", "x")),
                                            ("w", 'a,b,v\nx,1,n\n"p, q",2,n\n', ("x,1", "x, 1", "p, q,2"), ("x,2", "1")),
                                            ("n", "k,v\nX,n\n", ("x", "X"), ("y",))):
            self.write(f"{table}.csv", text)
            self.json("import", f"{table}.csv", "--into", "t.db")
            for key in found:
                rows = self.json("lineage", "t.db", "--table", table, "--row", key)["rows"]
                self.assertEqual([(row["exists"], len(row["origins"])) for row in rows], [(True, 1)], (table, key, rows))
            for key in missing:
                self.assertFalse(any(row["exists"] for row in self.json("lineage", "t.db", "--table", table, "--row", key)["rows"]), (table, key))

    def test_retried_chunks_go_as_well(self):
        self.execute("CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER)")
        self.write("items.csv", items(40, (13,)))
        import_id = self.json("import", "items.csv", "--into", "t.db", "--chunk-size", "10", status=1)["import_id"]
        self.write("fix.csv", items(10, (), 11))
        self.call("retry", import_id, 2, "--file", "fix.csv")
        rows = self.json("lineage", import_id, 2)["rows"]
        self.assertEqual(sum(run["count"] for run in rows), 10)
        row = self.json("lineage", "t.db", "--table", "items", "--where", "id=13")["rows"][0]
        self.assertEqual((row["origins"][0]["import_id"], row["origins"][0]["chunk"], row["origins"][0]["unchanged"]),
                         (import_id, 2, True))
        self.assertEqual((row["origins"][0]["first_line"], row["origins"][0]["last_line"], row["origins"][0]["line"]), (12, 21, None))
        self.assertEqual(self.json("undo", import_id)["rows_deleted"], 40)
        self.assertEqual(self.query("SELECT * FROM items"), [])


if __name__ == "__main__":
    unittest.main()
