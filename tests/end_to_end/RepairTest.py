"""The repair loop on the command line: from failed chunks to a clean import."""
import contextlib
import csv
import io
import json
import os
import random
import re
import stat
import subprocess
import sys
import unittest
import zipfile

from tranche import CLI, SMALL, TrancheTest, items, small_disk

INTEGER = ("--map", "quantity=quantity:INTEGER")


class RepairTest(TrancheTest):
    def import_bad(self, rows=1000, bad=(5, 333, 334, 995), chunk_size=10, content=None):
        self.write("items.csv", content or items(rows, bad))
        return self.json("import", "items.csv", "--into", "t.db", "--chunk-size", chunk_size, *INTEGER, status=1)["import_id"]

    def text(self, name):
        return (self.folder / name).read_text()

    def table(self):
        return self.query("SELECT id, name, quantity, typeof(quantity) FROM items ORDER BY id")

    def test_errors_and_groups(self):
        content = items(100).replace("item 7,7", "item 7,x y").replace("item 8,8", 'item 8,"a ""b"""').replace("item 50,0", "item 50,x y")
        self.import_bad(content=content)
        errors = self.json("errors", 1)["errors"]
        self.assertEqual([(e["line"], e["chunk"], e["column"], e["value"], e["code"]) for e in errors],
                         [(8, 1, "quantity", "x y", "type.integer"), (9, 1, "quantity", 'a "b"', "type.integer"),
                          (51, 5, "quantity", "x y", "type.integer")])
        groups = self.json("errors", 1, "--group")["groups"]
        self.assertEqual([(g["column"], g["code"], g["value"], g["count"], g["chunks"]) for g in groups],
                         [("quantity", "type.integer", "x y", 2, 2), ("quantity", "type.integer", 'a "b"', 1, 1)])
        rows = list(csv.DictReader(io.StringIO(self.call("errors", 1, "--csv").decode())))
        self.assertEqual([(row["line"], row["value"]) for row in rows], [("8", "x y"), ("9", 'a "b"'), ("51", "x y")])

    def test_remedy_sets_values(self):
        self.import_bad()
        preview = self.json("remedy", 1, "--column", "quantity", "--value", "n/a", "--set", "0", "--dry-run")
        self.assertEqual((preview["rows_changed"], preview["chunks_changed"], preview["chunks_clean"]), (4, 3, 3))
        self.assertEqual(self.json("show", 1)["chunks_failed"], 3)
        preview = self.json("remedy", 1, "--column", "quantity", "--set", "zero", "--dry-run")
        self.assertEqual(preview["chunks_clean"], 0)
        answer = self.json("remedy", 1, "--column", "quantity", "--value", "n/a", "--set", "0")
        self.assertEqual((answer["import_status"], answer["chunks_run"], answer["rows_changed"]), ("done", 3, 4))
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(1000, 1000)])
        self.assertEqual(self.query("SELECT id FROM items WHERE quantity=0 AND id%50<>0"), [(5,), (333,), (334,), (995,)])
        self.assertEqual(self.json("remedy", 1, "--column", "quantity", "--null")["import_status"], "done")  # nothing left to do

    def test_remedies_add_up(self):
        self.import_bad(content=items(100).replace("item 7,7", "item 7,n/a").replace("item 8,8", "item 8,-"))
        first = self.json("remedy", 1, "--column", "quantity", "--value", "n/a", "--null", status=1)
        self.assertEqual((first["chunks_run"], first["chunks_still_failed"]), (1, 1))
        errors = self.json("errors", 1)["errors"]
        self.assertEqual([(e["line"], e["value"]) for e in errors], [(9, "-")])
        second = self.json("remedy", 1, "--column", "quantity", "--code", "type.integer", "--skip")
        self.assertEqual((second["import_status"], second["rows_imported"], second["rows_skipped"], second["rows_read"]),
                         ("done", 99, 1, 100))
        self.assertTrue(second["books_balance"])
        self.assertIn("1 row skipped", second["import_progress"])
        self.assertEqual(self.query("SELECT quantity FROM items WHERE id=7"), [(None,)])
        self.assertEqual(self.query("SELECT count(*) FROM items WHERE id=8"), [(0,)])
        attempts = self.json("chunks", 1)["chunks"][0]["attempts"]
        self.assertEqual([a["attempt"] for a in attempts], [1, 2, 3])
        self.assertEqual([len(a["errors"]) for a in attempts], [2, 1, 0])
        self.assertIn("n/a", attempts[1]["origin"])

    def test_remedy_of_quoted_and_odd_values(self):
        self.write("odd.csv", 'id;text;n\r\n1;"a;b";"x ""y"""\r\n2;"two\r\nlines";x\r\n3; plain ;3\r\n')
        self.json("import", "odd.csv", "--into", "t.db", "--map", "n=n:INTEGER", status=1)
        self.json("remedy", 1, "--column", "n", "--value", 'x "y"', "--set", "1", status=1)
        self.assertEqual(self.json("errors", 1)["errors"][0]["line"], 3)
        self.assertEqual(self.call("save-chunk", 1, 1, "--to", "-"), b'id;text;n\r\n1;"a;b";1\r\n2;"two\r\nlines";x\r\n3; plain ;3\r\n')
        self.json("remedy", 1, "--column", "n", "--null")
        self.assertEqual(self.query("SELECT * FROM odd"), [(1, "a;b", 1), (2, "two\r\nlines", None), (3, " plain ", 3)])

    def test_wrong_remedies(self):
        self.import_bad()
        for words in (("--column", "quantity"), ("--set", "1"), ("--column", "nope", "--set", "1"),
                      ("--column", "quantity", "--set", "1", "--null")):
            self.call("remedy", 1, *words, status=2)
        self.assertEqual(self.json("show", 1)["chunks_failed"], 3)

    def test_skip_a_chunk(self):
        self.import_bad()
        self.call("skip", 1, 1, status=2)
        self.call("skip", 1, 2, "--note", "x", status=2)  # it has not failed
        self.json("skip", 1, 1, "--note", "test rows of the vendor")
        self.json("remedy", 1, "--column", "quantity", "--set", "1")
        shown = self.json("show", 1)
        self.assertEqual((shown["import_status"], shown["rows_imported"], shown["rows_skipped"], shown["rows_failed"]), ("done", 990, 10, 0))
        self.assertTrue(shown["books_balance"])
        chunk = self.json("chunks", 1)["chunks"][0]
        self.assertEqual((chunk["state"], chunk["note"]), ("cancelled", "test rows of the vendor"))
        self.assertIn("not run again", self.call("retry", 1, 1).decode())
        self.assertEqual(self.query("SELECT min(id) FROM items"), [(11,)])

    def test_skip_the_last_failed_chunk(self):
        self.import_bad(bad=(5,))
        self.assertEqual(self.json("skip", 1, 1, "--note", "no use")["import_status"], "done")

    # Files out and in

    def test_bad_rows_in_one_file_come_back_by_their_lines(self):
        self.import_bad()
        self.json("save-chunks", 1, "--to", "bad.csv", "--with-errors", "--only-bad-rows")
        rows = list(csv.reader(io.StringIO((self.folder / "bad.csv").read_text())))
        self.assertEqual(rows[0], ["_line", "_error", "id", "name", "quantity"])
        self.assertEqual([row[0] for row in rows[1:]], ["6", "334", "335", "996"])
        self.assertTrue(all("quantity" in row[1] for row in rows[1:]))
        self.write("fixed.csv", (self.folder / "bad.csv").read_text().replace(",n/a", ",77"))
        answer = self.json("retry", 1, "--file", "fixed.csv")
        self.assertEqual((answer["import_status"], answer["chunks_run"], answer["rows_changed"]), ("done", 3, 4))
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(1000, 1000)])
        self.assertEqual(self.query("SELECT id FROM items WHERE quantity=77"), [(5,), (333,), (334,), (995,)])
        self.assertIn("not run again", self.call("retry", 1, "--file", "fixed.csv").decode())

    def test_a_spreadsheets_version_of_that_file(self):
        self.import_bad()
        self.json("save-chunks", 1, "--to", "bad.csv", "--with-errors", "--only-bad-rows")
        rows = list(csv.reader(io.StringIO((self.folder / "bad.csv").read_text())))
        text = "\ufeff" + "\r\n".join(";".join(field.replace("n/a", "3") for field in row) for row in rows) + "\r\n"
        self.write("fixed.csv", text)
        self.assertEqual(self.json("retry", 1, "--file", "fixed.csv")["import_status"], "done")
        self.assertEqual(self.query("SELECT name, quantity FROM items WHERE id=333"), [("item 333", 3)])

    def test_deleted_bad_rows_are_asked_about(self):
        for choice, status, imported, skipped in (("keep", 1, 980, 0), ("skip", 0, 998, 2)):
            for path in self.folder.glob("t.db*"):
                path.unlink()
            import_id = self.import_bad()
            self.json("save-chunks", import_id, "--to", "bad.csv", "--with-errors", "--only-bad-rows")
            lines = (self.folder / "bad.csv").read_text().replace(",n/a", ",77").splitlines(keepends=True)
            self.write("fixed.csv", "".join([lines[0], lines[1], lines[3]]))  # those of lines 334 and 996 are gone
            self.call("retry", import_id, "--file", "fixed.csv", status=2)
            self.assertIn("334", self.stderr)
            self.assertEqual(self.json("show", import_id)["chunks_failed"], 3)
            answer = self.json("retry", import_id, "--file", "fixed.csv", "--deleted", choice, status=status)
            self.assertEqual((answer["rows_imported"], answer["rows_skipped"]), (imported, skipped))
            self.assertTrue(answer["books_balance"])

    def test_a_file_whose_bad_rows_are_all_deleted(self):
        import_id = self.import_bad()
        self.json("save-chunks", import_id, "--to", "bad.csv", "--with-errors", "--only-bad-rows")
        self.write("none.csv", (self.folder / "bad.csv").read_text().splitlines(keepends=True)[0])
        self.call("retry", import_id, "--file", "none.csv", status=2)
        self.assertIn("--deleted skip", self.stderr)
        self.json("retry", import_id, "--file", "none.csv", "--deleted", "keep", status=1)
        self.assertEqual(self.json("show", import_id)["chunks_failed"], 3)
        one = self.json("retry", import_id, 34, "--file", "none.csv", "--deleted", "skip")
        self.assertEqual((one["chunks_run"], one["chunks_failed"]), (1, 2))
        answer = self.json("retry", import_id, "--file", "none.csv", "--deleted", "skip")
        self.assertEqual((answer["import_status"], answer["rows_skipped"], answer["books_balance"]), ("done", 4, True))

    def test_whole_chunks_in_one_file(self):
        self.import_bad()
        self.json("save-chunks", 1, "--to", "all.csv", "--with-errors")
        lines = (self.folder / "all.csv").read_text().replace(",n/a", ",77").splitlines(keepends=True)
        self.assertEqual(len(lines), 31)
        lines.insert(5, ",,5000,an added one,1\n")
        del lines[8]  # a row of the first chunk
        self.write("fixed.csv", "".join(lines))
        answer = self.json("retry", 1, "--file", "fixed.csv")
        self.assertEqual((answer["import_status"], answer["rows_added"], answer["rows_deleted"]), ("done", 1, 1))
        self.assertEqual(self.query("SELECT count(*), max(id) FROM items"), [(1000, 5000)])
        self.assertTrue(answer["books_balance"])

    def test_lines_of_no_failed_chunk_are_refused(self):
        self.import_bad()
        self.write("fixed.csv", "_line,_error,id,name,quantity\n6,,5,item 5,1\n500,,499,item 499,1\n")
        self.call("retry", 1, "--file", "fixed.csv", status=3)
        self.assertIn("500", self.stderr)
        self.assertEqual(self.json("show", 1)["chunks_failed"], 3)

    def test_folder_zip_and_spreadsheet(self):
        self.import_bad()
        self.json("save-chunks", 1, "--to", "folder")
        names = ["items-0001.csv", "items-0034.csv", "items-0100.csv"]
        self.assertEqual(sorted(path.name for path in (self.folder / "folder").iterdir()), names)
        self.assertEqual((self.folder / "folder/items-0034.csv").read_text(), items(10, (333, 334), 331))
        self.json("save-chunks", 1, "--to", "all.zip")
        with zipfile.ZipFile(self.folder / "all.zip") as archive:
            self.assertEqual(archive.namelist(), names)
            self.assertEqual(archive.read(names[1]).decode(), items(10, (333, 334), 331))
        self.assertEqual(self.json("save-chunks", 1, "--to", "all.xlsx", "--with-errors", "--only-bad-rows")["chunks"], 3)
        with zipfile.ZipFile(self.folder / "all.xlsx") as book:
            self.assertIn("n/a", book.read("xl/sharedStrings.xml").decode())
            self.assertEqual(book.read("xl/comments1.xml").decode().count("is not an integer"), 4)
        self.call("save-chunks", 1, "--to", "nowhere/all.zip", status=3)
        self.call("save-chunks", 1, "--to", "nowhere/all.xlsx", status=3)

    def test_only_the_bad_rows_of_one_chunk(self):
        self.import_bad()
        self.assertEqual(self.call("save-chunk", 1, 34, "--to", "-", "--only-bad-rows").decode(),
                         "id,name,quantity\n333,item 333,n/a\n334,item 334,n/a\n")

    def test_rejected_rows_come_back(self):
        self.write("items.csv", items(100, {5, 50}))
        self.json("import", "items.csv", "--into", "t.db", "--chunk-size", 10, *INTEGER, "--on-error", "reject-rows", status=1)
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(98,)])
        answer = self.json("remedy", 1, "--column", "quantity", "--set", "1")
        self.assertEqual((answer["import_status"], answer["rows_imported"]), ("done", 100))
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(100, 100)])

    def test_random_damage_is_repaired_to_the_clean_files_table(self):
        random.seed(7)
        for round_ in range(12):
            for path in self.folder.glob("t.db*"):
                path.unlink()
            rows = 300
            damaged = {row: random.choice(["n/a", "-", "twelve", '"a, ""b"""', "1.5"]) for row in random.sample(range(1, rows + 1), 25)}
            lines = [f"{i},item {i},{damaged.get(i, i % 50)}" for i in range(1, rows + 1)]
            import_id = self.import_bad(content="id,name,quantity\n" + "\n".join(lines) + "\n", chunk_size=random.randint(1, 40))
            self.call("remedy", import_id, "--column", "quantity", "--value", "n/a", "--set", "-1", status=None)
            self.call("save-chunks", import_id, "--to", "bad.csv", "--with-errors", "--only-bad-rows")
            back = list(csv.reader(io.StringIO((self.folder / "bad.csv").read_text())))
            with open(self.folder / "fixed.csv", "w", newline="") as file:
                csv.writer(file).writerows([back[0], *([line, error, id_, name, int(id_) % 50] for line, error, id_, name, _ in back[1:])])
            if len(back) > 1:
                self.call("retry", import_id, "--file", "fixed.csv")
            self.assertEqual(self.json("show", import_id)["import_status"], "done", f"round {round_}")
            expected = [(i, f"item {i}", -1 if damaged.get(i) == "n/a" else i % 50, "integer") for i in range(1, rows + 1)]
            self.assertTrue(self.table() == expected, f"round {round_}")

    def test_a_remedy_that_is_killed_goes_in_once(self):
        self.environment.update(SMALL)
        import_id = self.import_bad(bad=range(5, 1000, 10))
        for point in ("retry.begun:7", "target.before_commit:3", "target.committed:9", "retry.committed:11", "retry.noted:13"):
            self.run_to_fault("remedy" if point.startswith("retry.begun") else "work", *(
                (import_id, "--column", "quantity", "--set", "1") if point.startswith("retry.begun") else ()), fault=point)
        self.call("work", "--quiet", status=None)
        self.check_exactly_once(import_id, 1000)

    def test_dates_and_numbers_are_read_as_they_are_written(self):
        self.execute("CREATE TABLE d (id INTEGER, day TEXT CHECK (day GLOB '????-??-??'), price REAL)")
        self.write("d.csv", "id;day;price\n1;24.12.2026;1.234,50\n2;31.02.2026;7\n3;01.01.99;-0,5\n")
        self.json("import", "d.csv", "--into", "t.db", "--chunk-size", 1, "--map", "price=price:REAL:1234.56", status=1)
        self.json("remedy", 1, "--column", "price", "--decimal", ",", status=1)
        answer = self.json("remedy", 1, "--column", "day", "--date", "dd.MM.yyyy", status=1)
        self.assertEqual(answer["chunks_still_failed"], 2)  # there is no such day, and the year has two digits
        self.json("remedy", 1, "--column", "day", "--value", "01.01.99", "--date", "dd.MM.yy")
        self.assertEqual(self.query("SELECT id, day, price FROM d ORDER BY id"), [(1, "2026-12-24", 1234.5), (3, "1999-01-01", -0.5)])
        self.assertEqual([e["value"] for e in self.json("errors", 1)["errors"]], ["31.02.2026"])
        self.call("remedy", 1, "--column", "day", "--date", "soon", status=2)
        self.call("remedy", 1, "--column", "day", "--decimal", ",,", status=2)

    def test_a_remedy_in_a_profile_lets_the_next_file_pass(self):
        self.execute("CREATE TABLE d (id INTEGER, day TEXT CHECK (day GLOB '????-??-??'), price REAL, size INTEGER)")
        header = "id;day;price;size\n"
        self.write("d.csv", header + "1;24.12.2026;1.234,50;n/a\n2;25.12.2026;7,25;3\n3;2026-12-26;8;-\n")
        self.json("import", "d.csv", "--into", "t.db", "--map", "price=price:REAL:1234.56", status=1)
        self.json("remedy", 1, "--column", "price", "--decimal", ",", "--profile", "vendor", status=1)
        self.json("remedy", 1, "--column", "size", "--value", "n/a", "--null", "--profile", "vendor", status=1)
        self.call("remedy", 1, "--column", "size", "--skip", "--profile", "vendor", status=2)  # only changes of values can be kept
        self.json("remedy", 1, "--column", "size", "--set", "0", "--profile", "vendor", status=1)
        # Rows are shown to the table once their values can be read: so it refuses the dates only now.
        self.json("remedy", 1, "--column", "day", "--date", "dd.MM.yyyy", "--profile", "vendor")
        first = self.query("SELECT day, price, size FROM d")
        self.assertEqual(first, [("2026-12-24", 1234.5, None), ("2026-12-25", 7.25, 3), ("2026-12-26", 8.0, 0)])
        self.write("e.csv", header + "4;24.12.2026;1.234,50;n/a\n5;25.12.2026;7,25;3\n6;2026-12-26;8;?\n7;soon;1;1\n")
        self.json("import", "e.csv", "--into", "t.db", "--table", "d", "--chunk-size", 3, "--profile", "vendor", status=1)
        self.assertEqual(self.query("SELECT day, price, size FROM d WHERE id>3"), first)
        chunk = self.call("save-chunk", 2, 2, "--to", "-").decode()
        self.assertEqual(chunk, header + "7;soon;1;1\n")  # as it stands in the file
        self.call("import", "e.csv", "--into", "t.db", "--table", "d", "--profile", "nobody", status=2)

    def test_default_of_the_column(self):
        self.execute("CREATE TABLE items (id INTEGER, name TEXT DEFAULT NULL, quantity INTEGER DEFAULT (40+2))")
        self.import_bad(100, (5, 6))
        self.json("remedy", 1, "--column", "quantity", "--default")
        self.assertEqual(self.query("SELECT quantity FROM items WHERE id IN (5, 6)"), [(42,), (42,)])
        self.call("remedy", 1, "--column", "id", "--default", status=2)

    def test_the_type_of_a_column_is_changed(self):
        self.import_bad(100, (5, 66))
        preview = self.json("remedy", 1, "--column", "quantity", "--as", "TEXT", "--dry-run")
        self.assertEqual(preview["chunks_clean"], 2)
        self.call("remedy", 1, "--column", "quantity", "--as", "TXET", status=2)
        self.json("remedy", 1, "--column", "quantity", "--as", "TEXT")
        self.assertEqual(self.query("SELECT quantity FROM items WHERE id IN (5, 66)"), [("n/a",), ("n/a",)])
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(100,)])

    def test_missing_references_are_added(self):
        self.execute("CREATE TABLE names (name TEXT PRIMARY KEY, note TEXT); "
                     "CREATE TABLE items (id INTEGER, name TEXT REFERENCES names, quantity INTEGER)")
        self.write("items.csv", items(20))
        self.json("import", "items.csv", "--into", "t.db", "--chunk-size", 10, status=1)
        self.json("remedy", 1, "--column", "name", "--value", "item 3", "--add-reference", status=1)
        self.assertEqual(self.query("SELECT name FROM names"), [("item 3",)])
        self.json("remedy", 1, "--column", "name", "--add-reference")
        self.assertEqual(self.query("SELECT count(*) FROM names"), [(20,)])
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(20,)])

    def test_a_parent_that_refuses_is_named(self):
        self.execute("CREATE TABLE names (name TEXT PRIMARY KEY, note TEXT NOT NULL); "
                     "CREATE TABLE items (id INTEGER, name TEXT REFERENCES names, quantity INTEGER)")
        self.write("items.csv", items(20))
        self.json("import", "items.csv", "--into", "t.db", status=1)
        answer = self.json("remedy", 1, "--column", "name", "--add-reference", status=2)
        self.assertIn("names.note", answer["message"])
        self.assertEqual(self.query("SELECT count(*) FROM names"), [(0,)])
        self.assertEqual(self.json("show", 1)["chunks"][0]["state"], "failed")

    def test_chunks_that_missed_parents_follow_them(self):
        """A tree in one table: mending the root's chunk brings in all that hung on it, whatever their order."""
        self.execute("CREATE TABLE tree (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES tree, size INTEGER)")
        self.write("tree.csv", "id,parent,size\n1,,big\n4,3,1\n3,2,1\n2,1,1\n5,4,1\n6,99,1\n")
        self.json("import", "tree.csv", "--into", "t.db", "--chunk-size", 1, status=1)
        self.assertEqual(self.query("SELECT count(*) FROM tree"), [(0,)])
        answer = self.json("remedy", 1, "--column", "size", "--set", "1")
        self.assertEqual(self.query("SELECT id FROM tree ORDER BY id"), [(1,), (2,), (3,), (4,), (5,)])
        self.assertEqual((answer["chunks_failed"], answer["rows_imported"]), (1, 5))
        chunks = {c["chunk"]: c for c in self.json("chunks", 1)["chunks"]}
        self.assertIn("parents", chunks[2]["attempts"][-1]["origin"])
        self.assertEqual(chunks[6]["attempt"], 1)  # its parent is nowhere: it was not tried in vain

    def test_other_imports_follow_too(self):
        self.execute("CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, quantity INTEGER); "
                     "CREATE TABLE parts (id INTEGER, item INTEGER REFERENCES items)")
        self.import_bad(20, (5,))
        self.write("parts.csv", "id,item\n1,3\n2,5\n")
        self.json("import", "parts.csv", "--into", "t.db", "--chunk-size", 1, status=1)
        self.json("remedy", 1, "--column", "quantity", "--null")
        self.assertEqual(self.json("wait", 2, "--timeout", 60)["import_status"], "done")
        self.assertEqual(self.query("SELECT count(*) FROM parts"), [(2,)])

    def edit_book(self, name, part, change):
        """Changes a part of a spreadsheet, as another program does that saves it anew."""
        with zipfile.ZipFile(self.folder / name) as book:
            parts = {info.filename: book.read(info) for info in book.infolist()}
        parts[part] = change(parts[part].decode()).encode()
        with zipfile.ZipFile(self.folder / name, "w", zipfile.ZIP_DEFLATED) as book:
            for filename, content in parts.items():
                book.writestr(filename, content)

    def test_a_spreadsheet_comes_back(self):
        self.import_bad()
        self.call("save-chunks", 1, "--to", "bad.xlsx", "--with-errors", "--only-bad-rows")
        self.edit_book("bad.xlsx", "xl/sharedStrings.xml", lambda text: text.replace("<t>n/a</t>", "<t>7</t>"))
        answer = self.json("retry", 1, "--file", "bad.xlsx")
        self.assertEqual((answer["import_status"], answer["rows_changed"]), ("done", 4))
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(1000, 1000)])
        self.assertEqual(self.query("SELECT quantity FROM items WHERE id IN (5, 333)"), [(7,), (7,)])

    def test_cells_of_a_spreadsheet(self):
        """Numbers and dates as a spreadsheet program writes them: serial days, and digits of noise."""
        self.write("d.csv", "day,price,name\nx,bad,007\n")
        self.json("import", "d.csv", "--into", "t.db", "--map", "price=price:REAL", status=1)
        self.call("save-chunks", 1, "--to", "d.xlsx")
        styles = ('<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" '
                  'formatCode="dd\\.mm\\.yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
                  '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs></styleSheet>')
        row = ('<row r="2"><c r="A2" s="1"><v>46380</v></c><c r="B2"><v>0.30000000000000004</v></c>'
               '<c r="C2" t="inlineStr"><is><r><t>00</t></r><r><t>7, "x"</t></r></is></c></row><row r="4"/>')
        self.edit_book("d.xlsx", "xl/styles.xml", lambda text: styles)
        self.edit_book("d.xlsx", "xl/worksheets/sheet1.xml", lambda text: text[:text.index('<row r="2"')] + row + text[text.index("</sheetData>"):])
        self.json("retry", 1, "--file", "d.xlsx")
        self.assertEqual(self.query("SELECT day, price, name FROM d"), [("2026-12-24", 0.3, '007, "x"')])

    def test_spreadsheets_that_can_not_be_read_are_refused(self):
        self.import_bad(100)
        self.call("save-chunks", 1, "--to", "bad.xlsx")
        book = (self.folder / "bad.xlsx").read_bytes()
        self.write("cut.xlsx", book[:len(book) // 2])
        self.call("retry", 1, "--file", "cut.xlsx", status=3)
        with zipfile.ZipFile(self.folder / "other.xlsx", "w") as other:
            other.writestr("hello.txt", "hello")
        self.assertIn("holds no workbook", self.json("retry", 1, "--file", "other.xlsx", status=3)["message"])
        self.edit_book("bad.xlsx", "xl/worksheets/sheet1.xml", lambda text: text.replace('<row r="3"', '<row r="3"><c r="C3" t="e"><v>#N/A</v></c></row><row r="3"', 1))
        self.call("retry", 1, "--file", "bad.xlsx", status=1)
        self.assertIn("The cell holds the error #N/A.", [error["message"] for error in self.json("errors", 1)["errors"]])
        self.assertEqual(self.json("show", 1)["chunks_failed"], 1)

    def test_damaged_spreadsheets_are_refused_or_read(self):
        self.import_bad(100)
        generator = random.Random(11)
        for _ in range(60):
            self.call("save-chunks", 1, "--to", "bad.xlsx")
            part = generator.choice(["xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"])

            def damage(text):
                at = generator.randrange(len(text))
                return text[:at] + generator.choice(["", "<", '"', "9999999999", "Z", text[at:at + 40] * 3]) + text[at + generator.randrange(3):]
            self.edit_book("bad.xlsx", part, damage)
            done = self.call("retry", 1, "--file", "bad.xlsx", "--json", status=None)
            self.assertIn("message", json.loads(done))
            self.assertNotIn("Traceback", self.stderr)
            if self.json("show", 1)["chunks_failed"] == 0:
                break

    def test_errors_tell_their_columns_apart(self):
        self.execute("CREATE TABLE places(a TEXT, b TEXT, c INTEGER, UNIQUE(a, b)); INSERT INTO places VALUES('x', 'y', 1)")
        self.write("places.csv", 'City,Country,"City, Country"\nx,y,1\nx,z,n/a\n')
        self.json("import", "places.csv", "--into", "t.db", "--map", "City=a", "--map", "Country=b", "--map", "City, Country=c", status=1)
        errors = self.json("errors", 1)["errors"]
        self.assertEqual({(e["line"], e["column"], tuple(e["columns"])) for e in errors},
                         {(2, "City, Country", ("City", "Country")), (3, "City, Country", ("City, Country",))})
        self.assertEqual(sorted(e["columns"] for e in self.json("show", 1)["chunks"][0]["errors"]), sorted(e["columns"] for e in errors))
        self.call("save-chunks", 1, "--to", "places.xlsx")
        with zipfile.ZipFile(self.folder / "places.xlsx") as book:
            cells = re.findall('<c r="(..)" s="2"', book.read("xl/worksheets/sheet1.xml").decode())
            self.assertEqual(cells, ["A2", "B2", "C3"])
            self.assertEqual(re.findall('<comment ref="(..)"', book.read("xl/comments1.xml").decode()), cells)
        # A remedy for the column changes what is wrong with its values, and nothing else.
        self.assertEqual(self.json("remedy", 1, "--column", "City, Country", "--set", "5", "--dry-run")["rows_changed"], 1)

    # What nobody has changed

    ODD = ["x" * 40000, "two\r\nlines", "a\rb", "", "a\x01b", "\ufeffx", "_x000D_", " edges ", "tab\tin", "\uffff", "a&<>\"b", "007"]

    def odd_import(self, texts, *words):
        self.execute("DROP TABLE IF EXISTS odd")
        self.write("odd.csv", "v,n,e\n" + "".join('"{}",n/a,\n'.format(text.replace('"', '""')) for text in texts))
        return self.json("import", "odd.csv", "--into", "t.db", "--map", "v=v:TEXT", "--map", "n=n:INTEGER", "--map", "e=e:TEXT",
                         *words, status=1)["import_id"]

    def test_a_sheet_brings_back_only_what_was_changed(self):
        for words, options in (((), ("--with-errors",)), ((), ()), (("--chunk-size", 2), ()), (("--chunk-size", 2), ("--with-errors",))):
            with self.subTest(words=words, options=options):
                id = self.odd_import(self.ODD[1:], *words)
                self.call("save-chunks", id, "--to", "odd.xlsx", *options)
                self.edit_book("odd.xlsx", "xl/sharedStrings.xml",
                               lambda text: text.replace("<t>n/a</t>", "<t>5</t>").replace("<t>007</t>", "<t>008</t>"))
                answer = self.json("retry", id, "--file", "odd.xlsx")
                self.assertEqual(answer["import_status"], "done")
                self.assertEqual([row for row in self.query("SELECT v, n, e FROM odd ORDER BY rowid")],
                                 [(text, 5, None) for text in [*self.ODD[1:-1], "008"]])

    def test_a_sheet_that_nobody_changed_changes_nothing(self):
        content = 'id,name,quantity\n1," a ",n/a\n2,"b""c",n/a\n,,\n3,d\n4,e,5,6\n5, f,"n/a"\n6,"",n/a\n'
        id = self.import_bad(content=content, chunk_size=100)
        for name, options in (("with.xlsx", ("--with-errors",)), ("without.xlsx", ())):
            self.call("save-chunks", id, "--to", name, *options)
            self.json("retry", id, "--file", name, status=1)
            self.assertEqual(self.call("save-chunk", id, 1, "--to", "-").decode(), content, name)

    def test_a_row_that_is_taken_out_of_a_sheet(self):
        id = self.import_bad(100, (15, 17), chunk_size=10)
        self.call("save-chunk", id, 2, "--to", "items-0002.xlsx")
        self.edit_book("items-0002.xlsx", "xl/worksheets/sheet1.xml", lambda text: text[:text.index('<row r="6">')] + text[text.index('<row r="7">'):])
        self.edit_book("items-0002.xlsx", "xl/sharedStrings.xml", lambda text: text.replace("<t>n/a</t>", "<t>7</t>"))
        answer = self.json("retry", id, "--file", "items-0002.xlsx")
        self.assertEqual((answer["import_status"], answer["rows_skipped"]), ("done", 1))
        self.assertEqual(self.query("SELECT id, quantity FROM items WHERE id BETWEEN 13 AND 18"), [(13, 13), (14, 14), (16, 16), (17, 7), (18, 18)])

    def test_what_a_sheet_can_not_hold_is_refused(self):
        id = self.odd_import(self.ODD)
        wide = ",".join(f"c{i}" for i in range(16383))
        self.write("wide.csv", f"{wide},n\n" + "," * 16383 + "x\n")
        wide_id = self.json("import", "wide.csv", "--into", "w.db", "--map", "n=n:INTEGER", *(w for i in range(14400) for w in ("--map", f"c{i}=")), status=1)["import_id"]
        self.write("kept.xlsx", "precious")
        for saved, options, why in ((id, (), "A of line 2 has more than 32767"), (id, ("--with-errors",), "C of line 2"), (wide_id, ("--with-errors",), "16384 columns")):
            message = self.json("save-chunks", saved, "--to", "kept.xlsx", *options, status=3)["message"]
            self.assertIn(why, message)
            self.assertIn(".csv", message)
            self.assertEqual(self.text("kept.xlsx"), "precious")
        self.call("save-chunks", wide_id, "--to", "wide.xlsx")

    def test_more_rows_than_a_sheet_has(self):
        self.environment["TRANCHE_SHEET_ROWS"] = "101"
        self.import_bad(101, range(1, 101), 101)
        self.assertIn("101 rows, and a sheet has room for 100", self.json("save-chunks", 1, "--to", "many.xlsx", status=3)["message"])
        self.assertFalse((self.folder / "many.xlsx").exists())
        self.call("save-chunks", 1, "--to", "bad.xlsx", "--only-bad-rows")
        self.edit_book("bad.xlsx", "xl/sharedStrings.xml", lambda text: text.replace("<t>n/a</t>", "<t>7</t>"))
        self.json("retry", 1, "--file", "bad.xlsx")
        self.assertEqual(self.query("SELECT count(*), sum(quantity=7) FROM items"), [(101, 100)])

    @unittest.skipUnless(os.environ.get("TRANCHE_BOMBS") == "peak", "the peak of a build with sanitizers says nothing")
    def test_many_rows_in_bounded_memory(self):
        rows = 300000
        with open(self.folder / "many.csv", "w") as file:
            file.write("k,n\n")
            file.writelines(f"{'long text ' * 10}{i},n/a\n" for i in range(1, rows + 1))
        id = self.json("import", "many.csv", "--into", "t.db", "--map", "n=n:INTEGER", status=1)["import_id"]
        for name in ("saved.csv", "saved.zip", "saved.xlsx"):
            self.assertLess(self.peak_kilobytes("save-chunks", id, "--to", name, "--with-errors"), 100_000, name)
        self.assertEqual(self.json("import", "saved.xlsx", "--into", "t.db", "--table", "saved", "--types", "text")["rows_read"], rows)

    def peak_kilobytes(self, *words):
        """The most memory that a call has had. Asked for by a small process, since a fork has its parent's memory."""
        script = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
        done = subprocess.run([sys.executable, "-c", script, CLI, *map(str, words), "--quiet"], cwd=self.folder, env=self.environment,
                              capture_output=True, check=True)
        return int(done.stdout)

    # Files are written whole or not at all

    def test_full_disks(self):
        self.import_bad(20000, range(1, 20001), 100)
        with small_disk(self.folder / "disk", 1):
            self.environment["TMPDIR"] = str(self.folder / "disk")
            filler = (self.folder / "disk" / "filler")
            with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
            self.call("save-chunks", 1, "--to", "whole.xlsx")
            self.assertEqual(self.json("sniff", "whole.xlsx")["columns"][1]["name"], "name")
            filler.write_bytes(bytes(900_000))
            for name in ("kept.xlsx", "kept.zip", "kept.csv"):
                kept = self.folder / "disk" / name
                kept.write_text("precious")
                self.call("save-chunks", 1, "--to", kept, "--with-errors", status=3)
                self.assertIn(name, self.stderr)
                self.assertEqual(kept.read_text(), "precious")
                self.assertEqual(sorted(os.listdir(self.folder / "disk")), sorted(["filler", name]))
                kept.unlink()

    def test_files_behind_links_and_their_permissions(self):
        self.import_bad(100, (5,), 10)
        (self.folder / "real").mkdir()
        self.write("real/there.csv", "old").chmod(0o640)
        for name in ("there.csv", "new.csv", "new.zip", "new.xlsx"):
            (self.folder / f"to-{name}").symlink_to(f"real/{name}")
            self.call("save-chunks", 1, "--to", f"to-{name}")
            self.assertTrue((self.folder / f"to-{name}").is_symlink())
            self.assertFalse((self.folder / "real" / name).is_symlink())
            self.assertGreater((self.folder / "real" / name).stat().st_size, 50)
        self.assertEqual(self.text("real/there.csv"), items(10, (5,)))
        self.assertEqual((self.folder / "real/there.csv").stat().st_mode & 0o777, 0o640)
        self.call("save-chunk", 1, 1, "--to", "/dev/null")
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))

    # Columns that are called as ours

    def test_columns_called_line_and_error_come_back(self):
        for kind in ("csv", "xlsx"):
            for content in ("_line,_error,v\n1,x,n/a\n2,y,3\n", "v,_error,_line\nn/a,y,3\n"):
                with self.subTest(kind=kind, content=content):
                    self.write("le.csv", content)
                    id = self.json("import", "le.csv", "--into", f"le-{kind}.db", "--table", f"t{len(content)}", "--map", "v=v:INTEGER", status=1)["import_id"]
                    for options in (("--with-errors",), ()):
                        self.call("save-chunks", id, "--to", f"le1.{kind}", *options)
                        self.json("retry", id, "--file", f"le1.{kind}", status=1)
                    self.call("save-chunks", id, "--to", f"le1.{kind}", "--with-errors")
                    if kind == "csv":
                        self.write("le1.csv", self.text("le1.csv").replace(",n/a", ",7"))
                    else:
                        self.edit_book("le1.xlsx", "xl/sharedStrings.xml", lambda text: text.replace("<t>n/a</t>", "<t>7</t>"))
                    self.json("retry", id, "--file", f"le1.{kind}")
                    self.assertEqual(self.query(f"SELECT min(_error), max(v) FROM t{len(content)}", f"le-{kind}.db")[0][1], 7)

    def test_files_without_a_header_and_with_two_rows_of_it_come_back(self):
        for header, content in (("no", "1,a,n/a\n2,b,3\n"), ("2", "id,name,a\n,,b\n1,a,n/a\n2,b,3\n")):
            with self.subTest(header=header):
                self.write("h.csv", content)
                map_ = "#3=q:INTEGER"
                id = self.json("import", "h.csv", "--into", "t.db", "--table", f"h{header}", "--header", header, "--map", map_, status=1)["import_id"]
                self.call("save-chunks", id, "--to", "h1.csv", "--with-errors")
                self.write("h1.csv", self.text("h1.csv").replace(",n/a", ",7"))
                self.json("retry", id, "--file", "h1.csv")
                self.assertEqual(self.query(f"SELECT q FROM h{header} ORDER BY 1"), [(3,), (7,)])

    def test_a_remedy_survives_a_crash(self):
        for fault in ("retry.begun:1", "target.before_commit:1", "retry.committed:1", "retry.noted:1"):
            with self.subTest(fault=fault):
                id = self.import_bad(200, range(1, 200, 7), content=None)
                self.assertTrue(self.run_to_fault("remedy", id, "--column", "quantity", "--set", "5", fault=fault + ":kill"))
                self.call("work", status=None)
                self.assertEqual(self.json("show", id)["import_status"], "done")
                self.assertEqual(self.query("SELECT count(*), count(DISTINCT id), sum(quantity=5 AND id%7=1) FROM items"), [(200, 200, 29)])
                self.execute("DROP TABLE items")

    def test_the_report_lists_decisions_and_changes(self):
        self.import_bad(100, (5, 15, 25))
        self.json("remedy", 1, "--column", "quantity", "--value", "n/a", "--set", "n.a.", status=1)
        self.call("save-chunk", 1, 1, "--to", "fixed.csv")
        self.write("fixed.csv", self.text("fixed.csv").replace("n.a.", "55"))
        self.json("retry", 1, 1, "--file", "fixed.csv")
        self.json("skip", 1, 2, "--note", "test rows of the vendor")
        self.json("remedy", 1, "--column", "quantity", "--skip")
        report = self.json("report", 1)
        self.assertEqual((report["import_status"], report["rows_skipped"]), ("done", 11))
        self.assertEqual([c["state"] for c in report["chunks"]], ["done", "cancelled", "done"])
        self.assertEqual(report["chunks"][0]["attempts"][2]["changes"]["cells"],
                         [{"line": 6, "column": "quantity", "before": "n.a.", "after": "55"}])
        text = self.call("report", 1).decode()
        for expected in ("line 6, quantity: “n.a.” → “55”", "test rows of the vendor", "rows left out", "replaced by “n.a.”"):
            self.assertIn(expected, text)

    def test_files_without_lines_are_known_by_their_order(self):
        for only_bad in ((), ("--only-bad-rows",)):
            with self.subTest(only_bad=only_bad):
                id = self.import_bad()
                self.call("save-chunks", id, "--to", "fixed.csv", *only_bad)
                text = self.text("fixed.csv")
                self.assertNotIn("_line", text)
                self.write("fixed.csv", text.replace("n/a", "7"))
                answer = self.json("retry", id, "--file", "fixed.csv")
                self.assertEqual((answer["chunks_run"], answer["rows_changed"]), (3, 4))
                self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items WHERE quantity IS NOT NULL"), [(1000, 1000)])
                self.execute("DROP TABLE items")

    def test_bad_rows_of_one_chunk_leave_its_good_rows(self):
        for kind, name in (("csv", "fixed.csv"), ("csv", "items-0002.csv"), ("xlsx", "fixed.xlsx")):
            with self.subTest(name=name):
                id = self.import_bad(100, (15, 17))
                self.call("save-chunks", id, "--to", name, "--only-bad-rows")
                if kind == "csv":
                    self.write(name, self.text(name).replace("n/a", "7"))
                else:
                    self.edit_book(name, "xl/sharedStrings.xml", lambda text: text.replace("<t>n/a</t>", "<t>7</t>"))
                answer = self.json("retry", id, "--file", name)
                self.assertEqual((answer["rows_changed"], answer["rows_skipped"], answer["rows_imported"]), (2, 0, 100))
                self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(100, 100)])
                self.execute("DROP TABLE items")

    def test_a_file_with_a_good_row_is_the_whole_chunk(self):
        """As many rows as there are bad ones, but one of them is good: the others were deleted."""
        id = self.import_bad(100, (15, 17))
        self.write("items-0002.csv", "id,name,quantity\n15,item 15,7\n16,item 16,16\n")
        answer = self.json("retry", id, "--file", "items-0002.csv")
        self.assertEqual((answer["rows_skipped"], answer["rows_imported"]), (8, 92))
        self.assertEqual(self.query("SELECT id FROM items WHERE id BETWEEN 11 AND 20"), [(15,), (16,)])

    def test_errors_of_a_fixed_file_name_the_lines_of_the_source(self):
        self.import_bad(100, (15, 17))
        self.call("save-chunk", 1, 2, "--to", "fixed.csv")
        self.write("fixed.csv", self.text("fixed.csv").replace("15,item 15,n/a\n", ""))
        self.call("retry", 1, 2, "--file", "fixed.csv", status=1)
        self.assertEqual([e["line"] for e in self.json("errors", 1)["errors"]], [18])

    def test_a_default_is_that_of_the_table_that_waits(self):
        self.execute("CREATE TABLE items(id INTEGER, n INTEGER DEFAULT 1)")
        self.write("items.csv", "id,n\n1,many\n2,3\n")
        self.json("import", "items.csv", "--into", "t.db", "--mode", "replace",
                  "--create-sql", "CREATE TABLE items(id INTEGER, n INTEGER DEFAULT 7)", status=1)
        self.json("remedy", 1, "--column", "n", "--default")
        self.assertEqual(self.query("SELECT * FROM items ORDER BY id"), [(1, 7), (2, 3)])


if __name__ == "__main__":
    unittest.main()
