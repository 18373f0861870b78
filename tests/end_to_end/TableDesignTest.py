"""Tables as they are asked for, and files whose columns find their fields."""
import json
import unittest

from tranche import TrancheTest


class TableDesignTest(TrancheTest):
    def definition(self, table="t"):
        return self.query(f"SELECT sql FROM sqlite_schema WHERE type='table' AND name='{table}'")[0][0]

    def test_the_sql_that_is_shown_makes_the_table(self):
        self.write("t.csv", "id,name,when\n1,a,2025-01-02\n2,b,\n")
        options = ("t.csv", "--into", "t.db", "--primary-key", "id", "--not-null", "auto", "--index", "when,name", "--unique-index", "name", "--strict")
        shown = self.json("sniff", *options)
        self.assertEqual(shown["create_sql"], shown["plan"]["create_sql"])
        self.call("import", *options)
        self.assertEqual(self.definition(), shown["create_sql"])
        self.assertIn('"id" INTEGER NOT NULL, "name" TEXT NOT NULL, "when" TEXT, PRIMARY KEY ("id")) STRICT', shown["create_sql"])
        self.assertEqual(self.query("SELECT name, \"unique\" FROM pragma_index_list('t') ORDER BY 1"), [("t_name", 1), ("t_when_name", 0)])
        self.write("more.csv", "id,name,when\n2,c,\n,d,\n")
        errors = self.json("import", "more.csv", "--into", "t.db", "--table", "t", "--primary-key", "id", status=1)
        self.assertEqual(errors["rows_imported"], 0)
        self.assertTrue(any("is there already" in remark for remark in errors["remarks"]))

    def test_a_statement_of_ones_own(self):
        self.write("t.csv", "id,price\n1,1.50\n2,x\n")
        sql = "CREATE TABLE t (\n  id INTEGER PRIMARY KEY,\n  price DECIMAL(10,2) CHECK (price <> '')\n) -- mine"
        self.write("t.sql", sql)
        self.call("import", "t.csv", "--into", "t.db", "--create-sql", "@t.sql", status=None)
        self.assertEqual(self.definition(), sql[:sql.index(" -- mine")])
        for wrong, code in (("CREATE TABLE u(id)", "call.create_sql"), ("DROP TABLE t", "call.create_sql"),
                            ("CREATE TABLE new(id)", "target.field_missing"),
                            ("CREATE TABLE new(id, price, more NOT NULL)", "target.field_required")):
            answer = self.json("import", "t.csv", "--into", "t.db", "--table", "new", "--create-sql", wrong, status=None)
            self.assertEqual(answer["error"]["code"], code, wrong)
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE name='new'"), [(0,)])

    def test_choices_that_make_no_sense(self):
        self.write("t.csv", "id,price\n1,1.50\n")
        for option in (("--primary-key", "nobody"), ("--not-null", "id,nobody"), ("--index", "nobody"), ("--unique-index", "nobody"),
                       ("--index", ","), ("--create-sql", ""), ("--create-sql", "@missing.sql"),
                       ("--create-sql", "CREATE TABLE t(id, price)", "--strict")):
            with self.subTest(option=option):
                self.assertEqual(self.json("import", "t.csv", "--into", "t.db", *option, status=2)["import_status"], "failed")
        self.assertFalse((self.folder / "t.db").exists())

    def test_a_gap_far_below_takes_not_null_away(self):
        rows = 60000
        lines = [f"{i},{'' if i == 47000 else i},x{i}" for i in range(1, rows + 1)]
        self.write("t.csv", "id,gap,name\n" + "\n".join(lines) + "\n")
        self.environment.update({"TRANCHE_BLOCK_BYTES": "100000", "TRANCHE_COMMIT_MS": "0"})
        answer = self.json("import", "t.csv", "--into", "t.db", "--not-null", "auto")
        self.assertEqual((answer["import_status"], answer["rows_imported"]), ("done", rows))
        self.assertIn("gap", answer["remarks"][0])
        self.assertEqual(self.query("SELECT name, \"notnull\" FROM pragma_table_info('t')"), [("id", 1), ("gap", 0), ("name", 1)])
        self.assertEqual(self.query("SELECT count(*), count(gap), count(DISTINCT id) FROM t"), [(rows, rows - 1, rows)])

    def test_validation_knows_the_table_that_would_be_made(self):
        self.write("t.csv", "id,name\n1,a\n1,b\n,c\n")
        for exists in (False, True):
            if exists:
                self.execute("CREATE TABLE other(a)")
                answer = self.json("validate", "t.csv", "--into", "t.db", "--primary-key", "id", "--chunk-size", "1", status=1)
                self.assertEqual((answer["rows_imported"], answer["rows_failed"]), (1, 2))
                self.assertEqual(self.query("SELECT name FROM sqlite_schema WHERE type='table'"), [("other",)])

    def test_columns_find_their_fields(self):
        self.execute("CREATE TABLE t(customer_number INTEGER, name TEXT, größe REAL, spare TEXT)")
        self.write("t.csv", "Name,Custommer Number,GROESSE\na,1,2.5\n")
        columns = {column["source"]: column for column in self.json("sniff", "t.csv", "--into", "t.db")["plan"]["columns"]}
        self.assertEqual({name: (column["field"], column["matched_by"]) for name, column in columns.items()},
                         {"Name": ("name", "name"), "Custommer Number": ("customer_number", "similarity"), "GROESSE": ("größe", "folded")})
        self.assertTrue(0.82 <= columns["Custommer Number"]["score"] < 1)
        answer = self.json("import", "t.csv", "--into", "t.db")
        self.assertTrue(any("Custommer Number" in remark for remark in answer["remarks"]))
        self.assertTrue(any("spare" in remark for remark in answer["remarks"]))
        self.assertEqual(self.query("SELECT * FROM t"), [(1, "a", 2.5, None)])

    def test_what_was_mapped_once_is_known(self):
        self.execute("CREATE TABLE t(customer INTEGER, name TEXT)")
        self.write("t.csv", "KdNr,name\n1,a\n")
        failed = self.json("import", "t.csv", "--into", "t.db", status=3)
        self.assertEqual(failed["error"]["code"], "target.field_missing")
        for word in ("--add-columns", "--table t_2", "--map KdNr="):
            self.assertIn(word, failed["error"]["hint"])
        self.call("import", "t.csv", "--into", "t.db", "--map", "KdNr=customer")
        answer = self.json("import", "t.csv", "--into", "t.db")
        self.assertTrue(any("earlier import" in remark for remark in answer["remarks"]))
        self.assertEqual(self.query("SELECT count(customer) FROM t"), [(2,)])
        self.write("u.csv", "KdNr,name\n1,a\n")
        self.execute("CREATE TABLE u(customer INTEGER, name TEXT)")
        self.call("import", "u.csv", "--into", "t.db", status=3)  # it is another table's history

    def test_without_a_header_places_are_told(self):
        self.execute("CREATE TABLE t(a INTEGER, b TEXT)")
        self.write("t.csv", "1,x\n2,y\n")
        answer = self.json("import", "t.csv", "--into", "t.db", "--header", "no")
        self.assertTrue(any("names no columns" in remark and "a, b" in remark for remark in answer["remarks"]), answer["remarks"])

    def test_columns_are_added(self):
        self.execute("CREATE TABLE t(a INTEGER); INSERT INTO t VALUES (0)")
        self.write("t.csv", "a,n,\"say \"\"x\"\"\"\n1,2.5,y\n")
        before = self.definition()
        self.json("validate", "t.csv", "--into", "t.db", "--add-columns")
        self.assertEqual(self.definition(), before)
        answer = self.json("import", "t.csv", "--into", "t.db", "--add-columns")
        self.assertTrue(any("n, say" in remark for remark in answer["remarks"]), answer["remarks"])
        self.assertEqual(self.query("SELECT * FROM t"), [(0, None, None), (1, 2.5, "y")])
        self.assertEqual(json.loads(self.call("show", answer["import_id"], "--json"))["request"]["design"]["add_columns"], True)

    def test_columns_that_a_table_lacks_are_all_named(self):
        self.execute("CREATE TABLE t(a)")
        self.write("t.csv", "a,b,c\n1,2,3\n")
        failed = self.json("import", "t.csv", "--into", "t.db", "--table", "t", status=3)
        self.assertIn("no columns “b”, “c”", failed["error"]["message"])
        made = self.json("import", "t.csv", "--into", "t.db", "--table", "new", "--create-sql", "CREATE TABLE new(a, b)", status=3)
        self.assertIn("no column “c”", made["error"]["message"])
        self.assertIn("--create-sql", json.dumps(made))
        self.assertNotIn("--table new", json.dumps(made))

    def test_what_is_wrong_with_one_of_several_files_names_it(self):
        self.execute("CREATE TABLE t(a)")
        self.write("one.csv", "a\n1\n")
        self.write("two.csv", "zzz\n1\n")
        self.call("import", "one.csv", "two.csv", "--into", "t.db", "--table", "t", status=3)
        self.assertIn("two.csv: The table t has no column “zzz”", self.stderr)

    def test_fields_that_need_a_value_are_missed_before_the_start(self):
        self.execute("CREATE TABLE t(id INTEGER PRIMARY KEY NOT NULL, a TEXT, must TEXT NOT NULL, may TEXT NOT NULL DEFAULT 'x')")
        self.write("t.csv", "a\nx\n")
        failed = self.json("import", "t.csv", "--into", "t.db", status=3)
        self.assertEqual(failed["error"]["code"], "target.field_required")
        self.assertIn("“must”", failed["error"]["message"])
        self.call("import", "t.csv", "--into", "t.db", "--map", "a=must")
        self.assertEqual(self.query("SELECT id, a, must, may FROM t"), [(1, None, "x", "x")])


unittest.main()
