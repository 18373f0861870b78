"""Modes that tell rows by a key, by the command line: what they do, what they count, what a validation forecasts, and that it is done once."""
import json
import shutil
import unittest

from tranche import SMALL, TrancheTest

COUNTS = ("rows_inserted", "rows_updated", "rows_unchanged", "rows_deleted", "rows_skipped")
TABLE = "CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT NOT NULL, v INTEGER); INSERT INTO t VALUES (1,'a',1),(2,'b',2),(9,'i',9);"
FILE = "id,v\n1,1\n2,20\n9,99\n"
AFTER = {
    "upsert": ([(1, "a", 1), (2, "b", 20), (9, "i", 99)], (0, 2, 1, 0, 0)),
    "update": ([(1, "a", 1), (2, "b", 20), (9, "i", 99)], (0, 2, 1, 0, 0)),
    "insert-new": ([(1, "a", 1), (2, "b", 2), (9, "i", 9)], (0, 0, 0, 0, 3)),
    "delete": ([], (0, 0, 0, 3, 0)),
}


class ModesTest(TrancheTest):
    def counts(self, answer):
        return tuple(answer[key] for key in COUNTS)

    def test_each_mode_and_its_forecast(self):
        self.write("new.csv", FILE)
        for mode, (rows, counts) in AFTER.items():
            with self.subTest(mode=mode):
                for path in self.folder.glob("t.db*"):
                    path.unlink()
                self.execute(TABLE)
                before = self.query("SELECT * FROM t")
                call = ("new.csv", "--into", "t.db", "--table", "t", "--mode", mode, "--chunk-size", "2")
                forecast = self.json("validate", *call)
                self.assertEqual((self.counts(forecast), self.query("SELECT * FROM t")), (counts, before))
                self.assertTrue(forecast["books_balance"])
                self.assertIn("Checked", forecast["import_progress"])
                self.assertNotIn("are in", forecast["import_progress"])
                self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema"), [(1,)])
                answer = self.json("import", *call)
                self.assertEqual((self.counts(answer), self.query("SELECT * FROM t")), (counts, rows))
                self.assertEqual((answer["rows_read"], answer["rows_imported"] + answer["rows_skipped"], answer["books_balance"]), (3, 3, True))
                shown = self.json("show", answer["import_id"])
                self.assertEqual((self.counts(shown), shown["request"]["key"]), (counts, ["id"]))
                history = self.json("rebuild", "--from", "t.db", "--home", self.folder / f"other-{mode}")
                listed = self.json("jobs", "--home", self.folder / f"other-{mode}")["imports"][0]
                self.assertEqual(self.counts(listed), counts, history)

    def test_what_is_not_there_is_skipped_and_listed(self):
        self.execute(TABLE)
        self.write("new.csv", "id,v\n2,7\n5,5\n6,6\n")
        answer = self.json("import", "new.csv", "--into", "t.db", "--table", "t", "--mode", "update")
        self.assertEqual((self.counts(answer), answer["rows_imported"]), ((0, 1, 0, 0, 2), 1))
        warnings = self.json("errors", answer["import_id"], "--warnings")["warnings"]
        self.assertEqual([(one["line"], one["column"], one["value"], one["code"]) for one in warnings],
                         [(3, "id", "5", "key.not_there"), (4, "id", "6", "key.not_there")])

    def test_what_is_wrong_with_a_key_is_told_before(self):
        self.execute(TABLE + "CREATE TABLE plain(a, b); CREATE TABLE two(a UNIQUE, b UNIQUE);")
        self.write("new.csv", FILE)
        self.write("ab.csv", "a,b\n1,2\n")
        for words, code, status in (
                (("new.csv", "--table", "t", "--mode", "upsert", "--key", "nothing"), "call.key_unknown", 2),
                (("new.csv", "--table", "t", "--mode", "upsert", "--key", "name"), "call.key_unmapped", 2),
                (("new.csv", "--table", "t", "--mode", "upsert", "--map", "id="), "call.key_missing", 2),
                (("ab.csv", "--table", "plain", "--mode", "upsert"), "call.key_missing", 2),
                (("ab.csv", "--table", "two", "--mode", "upsert"), "call.key_missing", 2),
                (("ab.csv", "--table", "new", "--mode", "upsert"), "call.key_missing", 2),
                (("ab.csv", "--table", "plain", "--key", "a"), "call.option", 2),
                (("ab.csv", "--table", "gone", "--mode", "delete", "--key", "a"), "target.table_missing", 3)):
            for command in ("import", "validate"):
                with self.subTest(words=words, command=command):
                    answer = self.json(command, *words, "--into", "t.db", status=status)
                    self.assertEqual(answer["error"]["code"], code)
                    self.assertTrue(answer["error"]["hint"])

    def test_a_key_without_index_is_warned_of(self):
        self.execute("CREATE TABLE t(k, v); INSERT INTO t VALUES ('1','x');")
        self.write("new.csv", "k,v\n1,y\n2,z\n")
        call = ("new.csv", "--into", "t.db", "--mode", "upsert", "--key", "k", "--table", "t")
        self.assertIn("--key-index", json.dumps(self.json("import", *call)["remarks"]))
        self.write("new.csv", "k,v\n1,w\n")
        self.assertNotIn("--key-index", json.dumps(self.json("import", *call, "--key-index").get("remarks", [])))
        self.assertEqual(self.query("SELECT k, v FROM t ORDER BY k"), [("1", "w"), ("2", "z")])
        self.assertEqual(self.query("SELECT name FROM sqlite_schema WHERE type='index' AND tbl_name='t'"), [("t_by_k",)])

    def test_a_table_without_row_ids_needs_an_index_of_the_key(self):
        self.execute("CREATE TABLE w(a TEXT PRIMARY KEY, b INTEGER) WITHOUT ROWID; INSERT INTO w VALUES ('x',1);")
        self.write("new.csv", "a,b\ny,1\n")
        call = ("new.csv", "--into", "t.db", "--mode", "update", "--key", "b", "--table", "w")
        failed = self.json("validate", *call, status=2)
        self.assertEqual(failed["error"]["code"], "call.key_index")
        self.assertNotIn("temporary", self.stderr + json.dumps(failed))
        self.json("import", *call, "--key-index")
        self.assertEqual(self.query("SELECT * FROM w"), [("y", 1)])

    def test_fields_without_a_column_are_told_of_as_the_mode_has_it(self):
        self.execute(TABLE)
        self.write("new.csv", "id,v,zz\n1,5,q\n")
        for mode, told, unsaid in (("update", "keep their values: name", "NULL"), ("upsert", "keep their values in rows that are there", "-"),
                                   ("insert-new", "NULL or have their default: name", "keep"), ("delete", "", "name")):
            remarks = " ".join(self.json("sniff", "new.csv", "--into", "t.db", "--table", "t", "--mode", mode, "--map", "zz=")["plan"]["remarks"])
            self.assertIn(told, remarks, mode)
            self.assertNotIn(unsaid, remarks, mode)

    def test_no_columns_are_added_where_rows_are_deleted(self):
        self.execute(TABLE)
        self.write("new.csv", "id,zz\n1,q\n")
        answer = self.json("import", "new.csv", "--into", "t.db", "--table", "t", "--mode", "delete", "--add-columns")
        self.assertEqual((answer["rows_deleted"], answer["remarks"]), (1, []))
        self.assertNotIn("zz", [row[1] for row in self.query("PRAGMA table_info(t)")])

    def test_a_failed_chunk_is_mended(self):
        self.execute(TABLE)
        self.write("new.csv", "id,name,v\n1,a,5\n2,b,x\n3,c,7\n4,d,8\n")
        for rejects in (False, True):
            with self.subTest(rejects=rejects):
                call = ["new.csv", "--into", "t.db", "--table", "t", "--mode", "upsert", "--chunk-size", "2", "--map", "v=v:INTEGER"]
                answer = self.json("import", *call, *(["--on-error", "reject-rows"] if rejects else []), status=1)
                self.assertEqual(answer["rows_failed"], 1 if rejects else 2)
                mended = self.json("remedy", answer["import_id"], "--column", "v", "--value", "x", "--set", "6")
                self.assertEqual((mended["import_status"], mended["rows_imported"], mended["books_balance"]), ("done", 4, True))
                self.assertEqual(sum(self.counts(mended)), 4)
                self.assertEqual(self.query("SELECT v FROM t ORDER BY id"), [(5,), (6,), (7,), (8,), (9,)])
                self.execute("UPDATE t SET v=0 WHERE id<3")

    def test_import_of_what_was_checked(self):
        self.execute(TABLE)
        self.write("new.csv", "id,name,v\n1,a,5\n2,b,x\n3,c,7\n")
        call = ("new.csv", "--into", "t.db", "--table", "t", "--mode", "upsert", "--map", "v=v:INTEGER")
        receipt = self.json("validate", *call, "--background")
        self.assertIn("checked", receipt["message"])
        checked = self.json("wait", receipt["import_id"], "--timeout", 60, status=1)
        self.assertEqual((checked["validate_only"], checked["rows_failed"]), (True, 3))
        mended = self.json("remedy", receipt["import_id"], "--column", "v", "--value", "x", "--set", "6")
        self.assertEqual((self.counts(mended), self.query("SELECT count(*) FROM t")), ((1, 2, 0, 0, 0), [(3,)]))
        self.assertIn("would go in", mended["message"])
        answer = self.json("import", "--checked-by", receipt["import_id"])
        self.assertEqual((answer["import_status"], self.counts(answer)), ("done", (1, 2, 0, 0, 0)))
        self.assertEqual(self.query("SELECT id, v FROM t ORDER BY id"), [(1, 5), (2, 6), (3, 7), (9, 9)])
        self.assertEqual(self.json("import", "--checked-by", answer["import_id"], status=2)["error"]["code"], "call.state")

    def test_what_mended_chunks_of_a_check_mends_the_import(self):
        self.write("new.csv", "id,v\n1,1\n2,x\n3,3\n4,y\n5,z\n6,6\n7,x\n8,q\n")
        self.write("fixed.csv", "id,v\n3,33\n4,44\n")
        for background in (False, True):
            for path in self.folder.glob("t.db*"):
                path.unlink()
            self.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, v INTEGER)")
            checked = self.json("validate", "new.csv", "--into", "t.db", "--table", "t", "--chunk-size", "2", status=1)["import_id"]
            self.json("retry", checked, 2, "--file", "fixed.csv")
            self.json("remedy", checked, "--column", "v", "--value", "z", "--set", "55")
            self.json("remedy", checked, "--column", "v", "--value", "x", "--skip", status=1)
            self.json("remedy", checked, "--column", "v", "--value", "q", "--skip")
            if background:
                receipt = self.json("import", "--checked-by", checked, "--background")
                answer = self.json("wait", receipt["import_id"], "--timeout", 60)
            else:
                answer = self.json("import", "--checked-by", checked)
            self.assertEqual((answer["import_status"], answer["rows_imported"], answer["rows_skipped"], answer["books_balance"]), ("done", 5, 3, True))
            self.assertEqual(self.query("SELECT id, v FROM t ORDER BY id"), [(1, 1), (3, 33), (4, 44), (5, 55), (6, 6)])

    def test_chunks_that_a_check_has_given_up_are_given_up(self):
        self.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, v INTEGER)")
        self.write("new.csv", "id,v\n1,1\n2,x\n3,3\n4,4\n")
        checked = self.json("validate", "new.csv", "--into", "t.db", "--table", "t", "--chunk-size", "2", status=1)["import_id"]
        self.json("skip", checked, 1, "--note", "of no use")
        answer = self.json("import", "--checked-by", checked)
        self.assertEqual((answer["import_status"], self.query("SELECT id FROM t")), ("done", [(3,), (4,)]))

    def test_a_file_that_has_changed_since_its_check(self):
        self.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, v INTEGER)")
        self.write("new.csv", "id,v\n1,1\n2,x\n")
        checked = self.json("validate", "new.csv", "--into", "t.db", "--table", "t", status=1)["import_id"]
        self.json("remedy", checked, "--column", "v", "--skip")
        self.write("new.csv", "id,v\n1,x\n2,2\n")  # as long as before
        answer = self.json("import", "--checked-by", checked, status=1)
        self.assertIn(f"not as import {checked} checked it", " ".join(answer["remarks"]))
        self.assertEqual((answer["rows_failed"], self.query("SELECT * FROM t")), (2, []))

    def test_killed_in_an_upsert(self):
        self.environment.update(SMALL)
        rows = 400
        self.write("new.csv", "id,name,v\n" + "".join(f"{i % 300},name {i:060},{i}\n" for i in range(rows)))
        known = ",".join(f"({i},'old',{i})" for i in range(0, 300, 2))
        expected = [(i, f"name {i + 300 if i < 100 else i:060}", i + 300 if i < 100 else i) for i in range(300)]
        for point in ("target.prepared", "target.before_commit:2", "target.committed", "target.committed:3", "store.before_commit:2",
                      "store.committed:2", "import.ended", "ledger.folded"):
            with self.subTest(point=point):
                for path in self.folder.glob("t.db*"):
                    path.unlink()
                self.execute(f"CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT, v INTEGER); INSERT INTO t VALUES {known};")
                import_id = self.queue("new.csv", "--into", "t.db", "--table", "t", "--mode", "upsert", "--chunk-size", "10")
                self.assertTrue(self.run_to_fault("work", fault=point if ":" in point else point + ":1"))
                self.call("work", "--quiet", status=None)
                shown = self.json("show", import_id)
                self.assertEqual((shown["import_status"], self.counts(shown), shown["books_balance"]), ("done", (150, 250, 0, 0, 0), True))
                self.assertEqual(self.query("SELECT * FROM t ORDER BY id"), expected)

    def test_a_target_that_was_put_back(self):
        self.environment.update(SMALL, TRANCHE_BLOCK_BYTES="2048")
        rows = 400
        self.write("new.csv", "id,name,v\n" + "".join(f"{i % 300},name {i:060},{'x' if i == 20 else i}\n" for i in range(rows)))
        known = ",".join(f"({i},'old',{i})" for i in range(0, 300, 2))
        self.execute(f"CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT, v INTEGER); INSERT INTO t VALUES {known};")
        import_id = self.queue("new.csv", "--into", "t.db", "--table", "t", "--mode", "upsert", "--chunk-size", "10")
        self.assertTrue(self.run_to_fault("work", fault="store.committed:2"))
        self.query("SELECT count(*) FROM t")
        shutil.copyfile(self.folder / "t.db", self.folder / "copy.db")
        self.call("work", "--quiet", status=1)
        before = self.json("show", import_id)
        self.assertEqual((sum(self.counts(before)), before["rows_failed"]), (390, 10))
        shutil.copyfile(self.folder / "copy.db", self.folder / "t.db")
        self.call("remedy", import_id, "--column", "v", "--value", "x", "--set", "20", "--quiet")
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["books_balance"], sum(self.counts(shown))), ("done", True, 400))
        # The chunk with rows 20 to 29 came last, so its rows were inserted and updated again.
        self.assertEqual(shown["rows_inserted"], 150)
        self.assertEqual(self.query("SELECT count(*) FROM t"), [(300,)])


if __name__ == "__main__":
    unittest.main()
