"""Steps, rules and new columns: what is carried from row to row is the same whatever happens on the way."""
import unittest

from tranche import SMALL, TrancheTest

STEPS = ("--step", "group:fill-down", "--rule", "code:unique", "--compute", "twice=n*2", "--map", "n=n:INTEGER")


class StepsTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.environment.update(SMALL, TRANCHE_BLOCK_BYTES="512")

    def new_file(self, rows=300, bad=(), twice=()):
        """Each seventh row begins a group, each row has a code of its own, but for those in `twice`."""
        lines = ["group,code,n"]
        for row in range(rows):
            group = f"G{row // 7}" if row % 7 == 0 else ""
            code = f"C{twice[row]}" if row in twice else f"C{row}"
            lines.append(f"{group},{code},{'x' if row in bad else row}")
        self.write("f.csv", "\n".join(lines) + "\n")

    def expected(self, rows=300, without=()):
        return [(f"G{row // 7}", row, 2 * row) for row in range(rows) if row not in without]

    def found(self):
        return self.query('SELECT "group", n, twice FROM f ORDER BY n')

    def start_over(self):
        for path in self.folder.glob("t.db*"):
            path.unlink()

    def test_killed_and_gone_on_with(self):
        twice = {150: 3, 299: 120}
        for fault in ("target.committed:1", "target.committed:4", "store.committed:2", "store.committed:5", "store.before_commit:3"):
            with self.subTest(fault=fault):
                self.start_over()
                self.new_file(twice=twice)
                import_id = self.queue("f.csv", "--into", "t.db", "--chunk-size", 5, "--on-error", "reject-rows", *STEPS)
                self.assertTrue(self.run_to_fault("work", fault=fault))
                self.call("work", "--quiet", status=1)
                self.assertEqual(self.found(), self.expected(without=twice))
                errors = self.json("errors", import_id)["errors"]
                self.assertEqual([(error["line"], error["code"]) for error in errors], [(152, "rule.unique"), (301, "rule.unique")])
                self.assertIn("line 5", errors[0]["message"])
                self.assertIn("line 122", errors[1]["message"])

    def test_chunks_that_are_tried_again(self):
        bad = (0, 12, 13, 100, 104)
        for on_error in ("fail-chunk", "reject-rows"):
            with self.subTest(on_error=on_error):
                self.start_over()
                self.new_file(bad=bad)
                answer = self.json("import", "f.csv", "--into", "t.db", "--chunk-size", 5, "--on-error", on_error, *STEPS, status=1)
                import_id = answer["import_id"]
                for row in bad:
                    self.call("remedy", import_id, "--column", "n", "--value", "x", "--set", 1000, status=None)
                self.assertEqual(self.json("show", import_id)["import_status"], "done")
                found = self.query('SELECT "group", code FROM f ORDER BY CAST(substr(code, 2) AS INTEGER)')
                self.assertEqual(found, [(f"G{row // 7}", f"C{row}") for row in range(300)])

    def test_a_duplicate_is_mended(self):
        self.new_file(twice={40: 3})
        import_id = self.json("import", "f.csv", "--into", "t.db", "--chunk-size", 5, *STEPS, status=1)["import_id"]
        self.call("retry", import_id, status=1)  # it is one still
        self.call("remedy", import_id, "--column", "code", "--value", "C3", "--set", "C4", status=1)  # and so is this
        self.assertIn("line 6", self.json("errors", import_id)["errors"][0]["message"])
        self.call("remedy", import_id, "--column", "code", "--value", "C4", "--set", "new")
        self.assertEqual(self.found(), self.expected())

    def test_wrong_values_are_counted_and_listed(self):
        self.new_file(bad=(5, 6))
        answer = self.json("import", "f.csv", "--into", "t.db", *STEPS, "--on-error", "n=null")
        self.assertEqual(answer["rows_imported"], 300)
        counts = {(one["column"], one["count"]) for one in answer["read_as"] if "wrong values" in one["what"]}
        self.assertEqual(counts, {("n", 2)})
        self.assertEqual(self.query("SELECT count(*) FROM f WHERE n IS NULL AND twice IS NULL"), [(2,)])

    def test_rows_of_one_column_are_set_aside(self):
        self.new_file(rows=40, bad=(5, 22, 23), twice={17: 3, 22: 3})
        answer = self.json("import", "f.csv", "--into", "t.db", "--chunk-size", 10, *STEPS, "--on-error", "n=reject-rows", status=1)
        self.assertEqual((answer["rows_imported"], answer["chunks_failed"]), (19, 3))  # a duplicate keeps its chunk out
        import_id = answer["import_id"]
        self.call("remedy", import_id, "--column", "n", "--value", "x", "--set", 1000, status=None)
        self.assertEqual(self.json("show", import_id)["rows_imported"], 20)
        self.start_over()
        answer = self.json("import", "f.csv", "--into", "t.db", "--chunk-size", 10, *STEPS, "--on-error", "reject-rows",
                           "--on-error", "code=fail-chunk", status=1)
        self.assertEqual((answer["rows_imported"], answer["chunks_failed"]), (19, 3))
        self.assertTrue(self.json("show", answer["import_id"])["books_balance"])

    def test_validation_says_the_same(self):
        self.new_file(bad=(5,), twice={40: 3})
        import_id = self.json("validate", "f.csv", "--into", "t.db", *STEPS, status=1)["import_id"]
        errors = self.json("errors", import_id)["errors"]
        self.assertEqual([(error["line"], error["code"]) for error in errors], [(7, "type.integer"), (42, "rule.unique")])

    def test_steps_come_before_types(self):
        self.write("s.csv", "price;unit;name\n;;\nEUR 12;kg; a\nEUR 13;g;b \n".replace(";;\n", ""))
        found = self.json("sniff", "s.csv", "--step", "price:extract=[0-9]+", "--step", "name:trim", "--compute", "more=price+1")
        price = found["columns"][0]
        self.assertEqual((price["type"], price["before"], price["after"]), ("INTEGER", ["EUR 12", "EUR 13"], ["12", "13"]))
        self.assertEqual(found["columns"][3]["after"], ["13", "14"])
        self.assertEqual(found["columns"][3]["type"], "INTEGER")
        self.call("import", "s.csv", "--into", "t.db", "--step", "price:extract=[0-9]+", "--step", "name:trim", "--compute", "more=price+1")
        self.assertEqual(self.query("SELECT price, name, more, typeof(more) FROM s"), [(12, "a", 13, "integer"), (13, "b", 14, "integer")])

    def test_units_and_names(self):
        self.write("u.csv", "Order ID,Net Weight\n,kg\n1,2.5\n2,3\n")
        answer = self.json("import", "u.csv", "--into", "t.db", "--units-line", "yes", "--names", "snake_case")
        self.assertEqual(self.query("SELECT order_id, net_weight FROM u"), [(1, 2.5), (2, 3.0)])
        self.assertEqual([(lines["first_line"], lines["last_line"]) for lines in answer["left_out"]], [(2, 2)])
        self.assertTrue(self.json("show", answer["import_id"])["books_balance"])

    def test_values_exist_in_another_table(self):
        self.execute("CREATE TABLE codes (code, n REAL); INSERT INTO codes VALUES ('C1', 1.0), ('C2', 2), ('C3', 3)")
        self.new_file(rows=5)
        answer = self.json("import", "f.csv", "--into", "t.db", "--rule", "code:exists=codes.code", "--rule", "n:exists=codes.n", status=1)
        shown = self.json("show", answer["import_id"])["chunks"][0]["errors"]
        self.assertEqual([(error["line"], error["column"], error["code"]) for error in shown],
                         [(line, column, "rule.exists") for line in (2, 6) for column in ("code", "n")])
        self.execute("INSERT INTO codes VALUES ('C0', 0), ('C4', 4)")
        self.call("retry", answer["import_id"])
        self.assertEqual(self.query("SELECT count(*) FROM f"), [(5,)])
        self.json("import", "f.csv", "--into", "t.db", "--table", "g", "--rule", "n:exists=nowhere.n", status=2)

    def test_gives_up_by_percent(self):
        self.new_file(rows=4000, bad=range(100, 4000, 2))
        answer = self.json("import", "f.csv", "--into", "t.db", "--map", "n=n:INTEGER", "--on-error", "reject-rows", "--max-errors", "10%", status=1)
        self.assertEqual(answer["error"]["code"], "errors.limit")
        self.assertTrue(1000 <= answer["rows_read"] < 4000, answer["rows_read"])

    def test_calls_that_make_no_sense(self):
        self.new_file()
        for words in (("--step", "nowhere:trim"), ("--compute", "x=nowhere+1"), ("--compute", "n=1"), ("--rule", "n:range=a..b"),
                      ("--compute", "x=(SELECT 1)"), ("--step", "x:split=nowhere,-,1"), ("--rule", "code:pattern=(")):
            with self.subTest(words=words):
                self.call("import", "f.csv", "--into", "t.db", "--map", "n=n:INTEGER", *words, status=2)


if __name__ == "__main__":
    unittest.main()
