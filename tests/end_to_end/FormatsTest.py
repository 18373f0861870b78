"""Files of other formats, made by other programs where there is one: text in any encoding, compressed files, JSON,
spreadsheets; and broken delimited text that is repaired or refused."""
import bz2
import gzip
import io
import json
import lzma
import random
import shutil
import subprocess
import tarfile
import time
import unittest
import zipfile

import bombs
from tranche import CLI, DATA, TrancheTest

ROWS = [(1, "Jürgen", "Köln, am Rhein"), (2, "André", 'a "quoted" word'), (3, "Zoë", "two\nlines")]
TEXT = 'id,name,note\n1,Jürgen,"Köln, am Rhein"\n2,André,"a ""quoted"" word"\n3,Zoë,"two\nlines"\n'


class FormatsTest(TrancheTest):
    def rows(self, table="t"):
        return self.query(f"SELECT * FROM {table} ORDER BY rowid")

    def check(self, name, *options, rows=ROWS):
        answer = self.json("import", name, "--into", "t.db", "--table", "t", "--mode", "replace", *options)
        self.assertEqual((answer["import_status"], answer["books_balance"]), ("done", True))
        self.assertEqual(self.rows(), rows)
        return answer

    def test_a_doubtful_date_in_a_field_of_dates(self):
        self.environment["LC_ALL"] = "C.UTF-8"
        self.execute("CREATE TABLE t(d DATE, v TEXT); CREATE TABLE empty(d DATE, v TEXT)")
        self.write("t.csv", "d,v\n01/02/2025,c\n")
        self.assertIn("nothing says which", " ".join(self.json("import", "t.csv", "--into", "t.db", "--table", "empty")["remarks"]))
        self.execute("INSERT INTO t VALUES ('2024-12-31', 'a')")
        answer = self.json("import", "t.csv", "--into", "t.db", "--table", "t", status=1)
        remarks = " ".join(answer["remarks"])
        self.assertIn("--date-format", remarks)
        self.assertNotIn("stays text", remarks)
        self.json("import", "t.csv", "--into", "t.db", "--table", "t", "--date-format", "dd/MM/yyyy")
        self.assertEqual(self.query("SELECT d FROM t WHERE v='c'"), [("2025-02-01",)])

    def test_encodings_are_found(self):
        long = "".join(f"{i},Jürgen {i},Köln und Düsseldorf\n" for i in range(500))
        for encoding, found in (("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16LE"), ("utf-16-be", "UTF-16BE"),
                                ("utf-32", "UTF-32LE"), ("utf-32-be", "UTF-32BE"), ("windows-1252", "windows-1252")):
            self.write("e.csv", TEXT.encode(encoding))
            self.check("e.csv")
            self.write("long.csv", ("id,name,note\n" + long).encode(encoding))
            self.assertEqual(self.json("sniff", "long.csv")["encoding"], found)

    def test_encodings_are_read_as_asked(self):
        words = {"shift_jis": "日本語テキスト", "gb18030": "简体中文", "big5": "繁體中文", "euc-kr": "한국어", "koi8-r": "Привет",
                 "mac-roman": "café", "iso-8859-15": "5 €", "windows-1251": "Привет"}
        for encoding, word in words.items():
            self.write("w.csv", f"id,word\n1,{word}\n".encode(encoding))
            self.check("w.csv", "--encoding", "macintosh" if encoding == "mac-roman" else encoding, rows=[(1, word)])
        self.write("w.csv", "id,word\n1,EBCDIC text\n".encode("cp037"))
        self.check("w.csv", "--encoding", "IBM037", rows=[(1, "EBCDIC text")])

    def test_a_byte_that_is_not_valid_is_an_error_with_its_line(self):
        self.write("bad.csv", b"id,word\n1,good\n2,\x81\x20x\n3,fine\n")
        answer = self.json("import", "bad.csv", "--into", "t.db", "--encoding", "windows-1252", "--on-error", "reject-rows", status=1)
        error = self.json("show", answer["import_id"])["chunks"][0]["errors"][0]
        self.assertEqual((error["line"], error["column"], error["code"]), (3, "word", "value.encoding"))
        self.assertIn("0x81", error["message"])
        self.assertEqual(self.query("SELECT id FROM bad"), [(1,), (3,)])

    def test_invalid_bytes_are_replaced_if_chosen(self):
        for encoding, bytes_ in (("windows-1252", b"id,word,more\n1,good,\x81\n2,\x81\x20x\x8d,\xfc\n3,fine,x\n"),
                                 ("UTF-8", b'id,word,more\n1,good,\xc3\n2,"\xff x\xfe",\xc3\xbc\n3,fine,x\n')):
            self.write("bad.csv", bytes_)
            answer = self.json("import", "bad.csv", "--into", "t.db", "--table", "t", "--mode", "replace", "--encoding", encoding,
                               "--invalid-bytes", "replace")
            self.assertEqual(self.rows(), [(1, "good", "\ufffd"), (2, "\ufffd x\ufffd", "ü"), (3, "fine", "x")])
            warnings = self.json("errors", answer["import_id"], "--warnings")["warnings"]
            self.assertEqual([(one["line"], one["column"], one["code"]) for one in warnings],
                             [(2, "more", "repair.encoding"), (3, "word", "repair.encoding")])
            self.assertIn("0x", warnings[0]["message"])
        self.write("nul.csv", b"id,word\n1,a\x00b\n2,\xff\n")
        answer = self.json("import", "nul.csv", "--into", "t.db", "--encoding", "UTF-8", "--invalid-bytes", "replace",
                           "--on-error", "reject-rows", status=1)
        self.assertEqual(self.json("show", answer["import_id"])["chunks"][0]["errors"][0]["code"], "value.nul")

    def test_several_files_into_one_table(self):
        (self.folder / "in").mkdir()
        self.write("in/1.csv", "id,name,city\n1,a,x\n")
        self.write("in/2.csv", "name,id\nb,2\n")
        self.write("in/it's 3.csv", "city,id,name\nz,3,c\nbad,x,d\n")
        answer = self.json("import", "in", "--into", "t.db", "--table", "t", "--file-column", "from file", "--on-error", "reject-rows",
                           status=1)
        self.assertEqual([one.get("columns_missing") for one in answer["imports"]], [None, ["city"], None])
        self.assertEqual(self.query('SELECT id, name, city, "from file" FROM t ORDER BY id'),
                         [(1, "a", "x", "1.csv"), (2, "b", None, "2.csv"), (3, "c", "z", "it's 3.csv")])
        last = answer["imports"][2]["import_id"]
        self.json("remedy", last, "--column", "id", "--set", "4")
        self.assertEqual(self.query('SELECT name, "from file" FROM t WHERE id=4'), [("d", "it's 3.csv")])
        self.write("extra.csv", "id,name,city,other\n5,e,y,1\n")
        failure = self.json("import", "extra.csv", "--into", "t.db", "--table", "t", status=3)
        self.assertIn("other", failure["message"])
        failure = self.json("import", "in/1.csv", "--into", "u.db", "--file-column", "city", status=2)
        self.assertEqual(failure["error"]["code"], "call.option")

    def test_the_chunk_file_has_the_bytes_of_the_source(self):
        for encoding in ("windows-1252", "utf-16", "utf-16-be", "shift_jis"):
            text = "id,wörd\r\n1,grün\r\nx,blaß\r\n" if encoding != "shift_jis" else "id,語\r\n1,日本\r\nx,語学\r\n"
            bytes_ = text.encode(encoding)
            self.write("c.csv", bytes_)
            given = {"utf-16": "UTF-16LE", "utf-16-be": "UTF-16BE"}.get(encoding, encoding)
            answer = self.json("import", "c.csv", "--into", "t.db", "--table", "c", "--mode", "replace", "--encoding", given,
                               "--map", "id=id:INTEGER", status=1)
            number = answer["import_id"]
            self.call("save-chunk", number, 1, "--to", "chunk.csv")
            saved = (self.folder / "chunk.csv").read_bytes()
            marked = b"\xfe\xff" if encoding == "utf-16-be" else b""
            self.assertEqual(saved, marked + bytes_)
            (self.folder / "fixed.csv").write_bytes(saved.replace("x,".encode(given), "2,".encode(given)))
            self.json("retry", number, 1, "--file", "fixed.csv")
            self.assertEqual(len(self.query("SELECT * FROM c")), 2)

    def test_mojibake_is_undone(self):
        self.write("m.csv", TEXT.encode().decode("windows-1252").encode())
        self.check("m.csv", "--encoding", "UTF-8-mojibake")

    def test_xml(self):
        order = "<order id='{}'><customer><name>{}</name></customer><note>{}</note></order>"
        orders = "\n".join(order.format(number, name, note.replace("\n", "&#10;").replace('"', "&quot;")) for number, name, note in ROWS)
        text = "<?xml version='1.0' encoding='{}'?>\n<!-- by month -->\n<shop><title>x</title><orders>\n" + orders + "\n</orders></shop>\n"
        for encoding in ("UTF-8", "windows-1252", "ISO-8859-1"):
            self.write("o.xml", text.format(encoding).encode(encoding))
            self.check("o.xml")
        self.write("o.xml.gz", gzip.compress(text.format("utf-8").encode()))
        self.check("o.xml.gz")
        self.write("wide.xml", text.format("UTF-16").encode("utf-16"))
        self.check("wide.xml")
        sniffed = self.json("sniff", "o.xml")
        self.assertEqual((sniffed["format"], sniffed["element"]), ("xml", "shop/orders/order"))
        self.assertEqual([column["name"] for column in sniffed["columns"]], ["id", "customer.name", "note"])

    def test_elements_of_xml(self):
        self.write("n.xml", "<a><b id='1'><c x='p'>v1</c><c x='q'>v2</c></b><b id='2'/><b id='3'><c>v3</c></b></a>")
        self.check("n.xml", rows=[(1, '["p","q"]', '["v1","v2"]'), (2, None, None), (3, None, "v3")])
        self.check("n.xml", "--element", "c", rows=[("p", "v1"), ("q", "v2"), (None, "v3")])
        self.assertIn("a/b/c", self.json("import", "n.xml", "--into", "t.db", "--element", "d", status=2)["message"] + str(
            self.json("sniff", "n.xml")["elements"]))
        self.write("wrong.xml", "<a>\n<b><q>1</q></b>\n<b><q>x</q></b>\n<b><q>3</q></b></a>")
        answer = self.json("import", "wrong.xml", "--into", "t.db", "--on-error", "reject-rows", "--map", "q=q:INTEGER", status=1)
        self.assertEqual(self.json("show", answer["import_id"])["chunks"][0]["errors"][0]["line"], 3)
        self.write("cut.xml", "<a><b><q>1</q></b><b><q>2</q>")
        self.assertIn("line 1", self.json("import", "cut.xml", "--into", "t.db", status=3)["message"])
        self.write("bomb.xml", "<!DOCTYPE a [<!ENTITY x 'yyyyyyyy'><!ENTITY z '&x;&x;&x;&x;'>]><a><b>&z;</b><b>1</b></a>")
        self.json("import", "bomb.xml", "--into", "t.db", status=3)

    def test_tables_of_a_database(self):
        subprocess.run(["sqlite3", "shop.sqlite", """CREATE TABLE "my orders"(id INTEGER PRIMARY KEY, name TEXT, price REAL, code TEXT);
            INSERT INTO "my orders" VALUES (1, 'Köln, "x"', 0.1, '007'), (2, '', 1e300, NULL), (5, 'two' || char(10) || 'lines', -2.5, '1');
            CREATE TABLE images(id INTEGER, data BLOB); INSERT INTO images VALUES (1, 'text'), (2, x'00ff');
            CREATE VIEW names AS SELECT name FROM "my orders" WHERE id=1"""], cwd=self.folder, check=True)
        rows = [(1, 'Köln, "x"', 0.1, "007"), (2, "", 1e300, None), (5, "two\nlines", -2.5, "1")]
        self.check("shop.sqlite", rows=rows)
        self.check("shop.sqlite", "--member", "names", rows=[('Köln, "x"',)])
        sniffed = self.json("sniff", "shop.sqlite")
        self.assertEqual((sniffed["format"], sniffed["member"], sniffed["members"]), ("sqlite", "my orders", ["my orders", "images", "names"]))
        self.assertEqual([column["type"] for column in sniffed["columns"]], ["INTEGER", "TEXT", "REAL", "TEXT"])
        answer = self.json("import", "shop.sqlite", "--into", "t.db", "--member", "images", "--table", "i", "--on-error", "reject-rows", status=1)
        error = self.json("show", answer["import_id"])["chunks"][0]["errors"][0]
        self.assertEqual((error["line"], error["column"], error["code"]), (3, "data", "value.unreadable"))
        self.assertIn("my orders", self.json("import", "shop.sqlite", "--into", "t.db", "--member", "none", status=3)["error"]["hint"])
        self.assertEqual(self.json("import", "shop.sqlite", "--into", "shop.sqlite", "--table", "n", status=2)["error"]["code"], "call.target")
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema", "shop.sqlite"), [(3,)])
        answer = self.json("import", "shop.sqlite", "--into", "all.db", "--member", "*", "--types", "text", "--on-error", "reject-rows", status=1)
        self.assertEqual([one["table"] for one in answer["imports"]], ["my_orders", "images", "names"])

    def test_fixed_width(self):
        text = "id  name            city          amount\n1   Jürgen Klein    Köln              12\n" \
               "30                  Bad Tölz       1250\n\n4   Max             Rom               7\n"
        rows = [(1, "Jürgen Klein", "Köln", 12), (30, None, "Bad Tölz", 1250), (4, "Max", "Rom", 7)]
        for encoding in ("utf-8", "windows-1252", "utf-16"):
            self.write("f.txt", text.encode(encoding))
            self.check("f.txt", "--format", "fixed", rows=rows)
        self.write("f.fwf", text)
        self.check("f.fwf", rows=rows)
        self.check("f.txt", "--edges", "5,21,33", rows=rows)
        self.check("f.txt", "--edges", "1,5", "--header", "no", "--skip-lines", "1",
                   rows=[(1, "Jürgen Klein    Köln              12"), (30, "Bad Tölz       1250"), (4, "Max             Rom               7")])
        self.assertIn("1,9,21", self.json("import", "f.txt", "--into", "t.db", "--edges", "9,3", status=2)["error"]["hint"])
        self.write("bad.txt", text.replace("1250", "many"))
        answer = self.json("import", "bad.txt", "--into", "t.db", "--format", "fixed", "--map", "amount=amount:INTEGER", status=1)
        error = self.json("show", answer["import_id"])["chunks"][0]["errors"][0]
        self.assertEqual((error["line"], error["column"], error["value"]), (3, "amount", "many"))

    def test_compressed_files(self):
        data = TEXT.encode()
        made = {"a.csv.gz": gzip.compress(data), "a.csv.bz2": bz2.compress(data), "a.csv.xz": lzma.compress(data),
                "utf16.csv.gz": gzip.compress(TEXT.encode("utf-16"))}
        for name, content in made.items():
            self.write(name, content)
            self.check(name)
        self.json("import", "a.csv.gz", "--into", "own.db")
        self.assertEqual(self.query("SELECT count(*) FROM a", "own.db"), [(3,)])
        self.write("plain.csv", data)
        subprocess.run(["zstd", "-q", "plain.csv"], cwd=self.folder, check=True)
        self.check("plain.csv.zst")

    def test_archives(self):
        with zipfile.ZipFile(self.folder / "one.zip", "w", zipfile.ZIP_DEFLATED) as one:
            one.writestr("inner/a.csv", TEXT)
        self.check("one.zip")
        with tarfile.open(self.folder / "two.tar.gz", "w:gz") as two:
            for name, text in (("a.csv", TEXT), ("b.csv", "x,y\n1,2\n")):
                entry = tarfile.TarInfo(name)
                entry.size = len(text.encode())
                two.addfile(entry, io.BytesIO(text.encode()))
        failure = self.json("import", "two.tar.gz", "--into", "t.db", status=3)
        self.assertEqual(failure["error"]["code"], "source.member")
        self.assertIn("a.csv, b.csv", failure["message"])
        self.check("two.tar.gz", "--member", "a.csv")
        answer = self.json("import", "two.tar.gz", "--into", "all.db", "--member", "*")
        self.assertEqual([one["table"] for one in answer["imports"]], ["a", "b"])
        self.assertEqual(self.query("SELECT * FROM b", "all.db"), [(1, 2)])
        (self.folder / "mixed").mkdir()
        self.write("mixed/plain.csv", TEXT)
        self.write("mixed/single.csv.gz", gzip.compress(TEXT.encode()))
        shutil.copy(self.folder / "two.tar.gz", self.folder / "mixed" / "two.tar.gz")
        answer = self.json("import", "mixed", "--into", "mixed.db", "--member", "*")
        self.assertEqual([one["table"] for one in answer["imports"]], ["plain", "single", "a", "b"])

    def test_a_damaged_archive_says_how_far_it_was_good(self):
        rng = random.Random(1)
        text = "id,word\n" + "".join(f"{i},{rng.getrandbits(64):x}\n" for i in range(60000))
        packed = gzip.compress(text.encode())
        self.write("cut.csv.gz", packed[:len(packed) // 2])
        answer = self.json("import", "cut.csv.gz", "--into", "t.db", status=3)
        self.assertIn("damaged", answer["message"])
        rows = self.query("SELECT id, word FROM cut ORDER BY rowid")
        self.assertGreater(len(rows), 20000)
        self.assertEqual([f"{number},{word}" for number, word in rows], text.splitlines()[1:len(rows) + 1])

    def test_a_bomb_is_stopped(self):
        block = gzip.compress(b"1,2,3\n" * 200000, 9)
        with open(self.folder / "bomb.csv.gz", "wb") as bomb:
            bomb.write(gzip.compress(b"a,b,c\n"))
            for _ in range(400):
                bomb.write(block)
        answer = self.json("validate", "bomb.csv.gz", status=3)
        self.assertIn("300 times", answer["message"])

    def test_json(self):
        lines = '{"id":1,"name":"Ann","pos":{"x":1.5,"tags":["a",2]},"code":"007"}\n\n{"id":2,"extra":null,"name":"two\\nlines"}\n'
        expected = [(1, "Ann", 1.5, '["a",2]', "007", None), (2, "two\nlines", None, None, None, None)]
        self.write("a.jsonl", lines)
        self.write("b.json", json.dumps([json.loads(line) for line in lines.splitlines() if line], indent=2))
        self.write("c.jsonl.gz", gzip.compress(lines.encode("utf-16")))
        for name in ("a.jsonl", "b.json", "c.jsonl.gz"):
            answer = self.json("import", name, "--into", "t.db", "--table", "t", "--mode", "replace")
            self.assertEqual(answer["rows_imported"], 2)
            self.assertEqual([row[:2] for row in self.rows()], [row[:2] for row in expected])
            self.assertEqual([column["name"] for column in self.json("sniff", name)["columns"]],
                             ["id", "name", "pos.x", "pos.tags", "code", "extra"])
        self.assertEqual(self.query('SELECT "pos.x", code FROM t'), [(1.5, "007"), (None, None)])

    def test_a_broken_json_line_is_an_error_of_its_line(self):
        self.write("j.jsonl", '{"id":1}\n{"id":2\n{"id":3}\nnonsense\n{"id":5}\n')
        answer = self.json("import", "j.jsonl", "--into", "t.db", "--on-error", "reject-rows", status=1)
        errors = self.json("show", answer["import_id"])["chunks"][0]["errors"]
        self.assertEqual([(error["line"], error["code"]) for error in errors], [(2, "value.unreadable"), (4, "value.unreadable")])
        self.assertEqual(self.query("SELECT id FROM j"), [(1,), (3,), (5,)])

    def test_a_row_of_one_null_is_a_row(self):
        self.write("n.jsonl", '{"a":1}\n{"a":null}\n{}\n{"a":""}\n{"a":3}\n')
        self.write("n.xml", "<r><i><a>1</a></i><i><a/></i><i/><i><a>3</a></i></r>")
        self.execute("CREATE TABLE v(a); INSERT INTO v VALUES (1), (NULL), (''), (3), (NULL)", "n.sqlite")
        for name, rows in (("n.jsonl", ["1", None, None, "", "3"]), ("n.xml", [1, None, None, 3]),
                           ("n.sqlite", ["1", None, "", "3", None])):
            self.check(name, rows=[(value,) for value in rows])
        # Its failed chunk comes back with the row too.
        self.write("bad.jsonl", '{"a":1}\n{"a":null}\n{"a":"x"}\n{"a":4}\n')
        number = self.json("import", "bad.jsonl", "--into", "t.db", "--map", "a=a:INTEGER", status=1)["import_id"]
        self.call("save-chunk", number, 1, "--to", "fixed.csv")
        self.write("fixed.csv", (self.folder / "fixed.csv").read_text().replace('"x"', "3"))
        self.json("retry", number, 1, "--file", "fixed.csv")
        self.assertEqual(self.query("SELECT a FROM bad"), [(1,), (None,), (3,), (4,)])

    def errors_of(self, name, *options):
        """Imports what is good of it; returns the rows of table "e" and line, code and message of each error."""
        number = self.json("import", name, "--into", "t.db", "--table", "e", "--mode", "replace", "--on-error", "reject-rows",
                           *options, status=None)["import_id"]
        found = [(one["line"], one["code"], one["message"]) for one in self.json("errors", number)["errors"]]
        return self.query("SELECT * FROM e"), found

    def test_what_a_workbook_does_not_hold_is_an_error_of_its_row(self):
        cells = ('<c r="A{0}"><v>{0}</v></c><c r="B{0}" {1}</c>')
        wrong = ['t="s"><v>9</v>', 't="s"><v>x</v>', 't="b"><v>7</v>', 't="e"><v></v>', 't="q"><v>1</v>', 't="s"><v>-1</v>']
        rows = ['<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>']
        rows += [f'<row r="{i}">' + cells.format(i, what) + "</row>" for i, what in enumerate(wrong, 2)]
        rows += ['<row r="8">' + cells.format(8, 't="b"><v>1</v>') + "</row>",
                 '<row r="9223372036854775807"><c><v>9</v></c></row>', '<row r="2000000000"><c><v>9</v></c></row>']
        bombs.xlsx([row.encode() for row in rows], [b"<si><t>id</t></si><si><t>v</t></si>"])(self.folder / "w.xlsx")
        good, errors = self.errors_of("w.xlsx")
        self.assertEqual(good, [(8, "TRUE")])
        self.assertEqual([error[:2] for error in errors], [(line, "value.unreadable") for line in (2, 3, 4, 5, 6, 7, 9, 10)])
        for part, (_, _, message) in zip(("“9”", "“x”", "“7”", "without a name", "“q”", "“-1”", "9223372036854775807", "2000000000"), errors):
            self.assertIn(part, message)

    def workbook(self, name, rows, workbook="", relations="", parts=(), at="xl/"):
        """A package whose parts are found by their relations alone; rows are XML, `workbook` stands around its sheets."""
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        parts = dict(parts)
        parts.setdefault("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        parts.setdefault("_rels/.rels", f'<Relationships><Relationship Id="q" Type="{office}/officeDocument" Target="/{at}book.xml"/></Relationships>')
        parts.setdefault(f"{at}book.xml", f'<workbook xmlns:z="{office}">{workbook}<sheets><sheet name="S" z:id="one"/></sheets></workbook>')
        parts.setdefault(f"{at}_rels/book.xml.rels", "<Relationships>" + relations.replace("OFFICE", office)
                         + f'<Relationship Id="one" Type="{office}/worksheet" Target="s/cells.xml"/></Relationships>')
        parts.setdefault(f"{at}s/cells.xml", "<worksheet><sheetData>"
                         + "".join(f'<row r="{i}">{row}</row>' for i, row in enumerate(rows, 1)) + "</sheetData></worksheet>")
        with zipfile.ZipFile(self.folder / name, "w") as book:
            for part, text in parts.items():
                book.writestr(part, text)

    def test_parts_of_a_workbook_are_found_by_their_relations(self):
        head = "".join(f'<c t="s"><v>{i}</v></c>' for i in range(3))
        rows = [head, '<c s="1"><v>42000</v></c><c s="2"><v>1.25</v></c><c t="s"><v/></c>', '<c s="1"><v>42000.75</v></c><c s="2"><v>-0.5</v></c><c><v>7</v></c>']
        relations = ('<Relationship Id="t" Type="OFFICE/sharedStrings" Target="/texts.xml"/>'
                     '<Relationship Id="f" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="x/../looks.xml"/>'
                     '<Relationship Id="c" Type="OFFICE/chartsheet" Target="chart.xml"/>')
        texts = "<sst><si><t>day</t></si><si><t>work</t></si><si><t>n</t></si></sst>"
        looks = ('<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
                 '<xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0.00"/></dxf></dxfs></styleSheet>')
        chart = '<sheets><sheet name="Chart" z:id="c"/></sheets>'
        other = '<extLst><ext><workbookPr date1904="0" xmlns="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"/></ext></extLst>'
        for at in ("", "deep/down/"):
            self.workbook("r.xlsx", rows, '<workbookPr date1904="1"/>' + other + chart, relations, at=at, parts={
                "texts.xml": texts, f"{at}looks.xml": looks})
            self.check("r.xlsx", rows=[("2018-12-28", "30:00:00", None), ("2018-12-28 18:00:00", "-12:00:00", 7)])
            self.assertEqual(self.json("sniff", "r.xlsx")["sheet"], "S")
        self.workbook("r.xlsx", ["<c><v>1</v></c>"], '<ext><workbookPr date1904="1"/></ext>', parts={
            "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'})
        self.check("r.xlsx", "--header", "no", rows=[("1900-01-01",)])

    def test_what_is_no_workbook_is_named(self):
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        self.workbook("b.xlsx", [], parts={"_rels/.rels": f'<Relationships><Relationship Id="q" Type="{office}/officeDocument" Target="xl/workbook.bin"/></Relationships>'})
        self.assertIn("XLSB", self.json("import", "b.xlsx", "--into", "t.db", status=3)["message"])
        self.workbook("d.xlsx", [], parts={"xl/book.xml": "<document/>"})
        self.assertIn("no workbook", self.json("import", "d.xlsx", "--into", "t.db", status=3)["message"])

    def test_values_of_a_workbook(self):
        looks = "".join(f'<xf numFmtId="{number}"/>' for number in (0, 14, 22, 21, 165))
        looks = f'<styleSheet><numFmts><numFmt numFmtId="165" formatCode="hh:mm:ss.000"/></numFmts><cellXfs>{looks}</cellXfs></styleSheet>'
        cells = [('<c t="inlineStr"><is><t>one</t></is><v>two</v></c>', "one"), ("<c><is><t>in</t></is></c>", "in"),
                 ('<c t="str"><f>""</f><v></v></c>', None), ('<c t="d" s="2"><v>2024-02-29T12:30:00</v></c>', "2024-02-29 12:30:00"),
                 ('<c t="d" s="1"><v>2024-02-29T00:00:00.000Z</v></c>', "2024-02-29"), ('<c t="d" s="3"><v>T08:15</v></c>', "08:15:00"),
                 ('<c t="d" s="1"><v>2024-02-29T12:30:00.25Z</v></c>', "2024-02-29 12:30:00.25"), ('<c s="4"><v> 0.500005787037 </v></c>', "12:00:00.500"),
                 ("<c><v>0.30000000000000004</v></c>", "0.3"), ("<c><v>9007199254740991</v></c>", "9007199254740991"), ("<c><v>1E-3</v></c>", "0.001"), ("<c><v>100000</v></c>", "100000")]
        wrong = ["<c><f>1+1</f></c>", "<c><f>1+1</f><v></v></c>", '<c t="str"><f>"x"</f></c>', '<c t="d"><v>soon</v></c>', '<c t="d"><v></v></c>',
                 '<c s="1"><v>60</v></c>', '<c s="1"><v>x</v></c>']
        rows = ['<c t="inlineStr"><is><t>n</t></is></c><c t="inlineStr"><is><t>v</t></is></c>']
        rows += [f"<c><v>{i}</v></c>{cell}" for i, cell in enumerate([cell for cell, _ in cells] + wrong, 1)]
        self.workbook("v.xlsx", rows, parts={"xl/styles.xml": looks})
        good, errors = self.errors_of("v.xlsx", "--types", "text")
        self.assertEqual([row[1] for row in good], [value for _, value in cells])
        self.assertEqual([error[:2] for error in errors], [(i + 2 + len(cells), "value.unreadable") for i in range(len(wrong))])
        for part, (_, _, message) in zip(("not stored", "not stored", "not stored", "soon", "no date", "60", "x"), errors):
            self.assertIn(part, message)

    def test_escapes_of_a_workbook(self):
        texts = "".join(f"<si><t>{text}</t></si>" for text in ("id", "v", "two_x000D_\nlines", "_x005F_x000D_", "a_x00e4_b_x000D", "_xD83D_"))
        rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        rows += "".join(f'<row r="{i}"><c r="A{i}"><v>{i}</v></c><c r="B{i}" t="s"><v>{i}</v></c></row>' for i in range(2, 6))
        rows += '<row r="6"><c r="A6"><v>6</v></c><c r="B6" t="inlineStr"><is><t>i_x0009_j</t></is></c></row>'
        bombs.xlsx([rows.encode()], [texts.encode()])(self.folder / "e.xlsx")
        self.check("e.xlsx", rows=[(2, "two\r\nlines"), (3, "_x000D_"), (4, "aäb_x000D"), (5, "_xD83D_"), (6, "i\tj")])

    def test_a_date_that_is_none_is_an_error(self):
        rows = ['<row r="1"><c r="A1" t="inlineStr"><is><t>day</t></is></c></row>']
        rows += [f'<row r="{i}"><c r="A{i}" s="1"><v>{value}</v></c></row>' for i, value in enumerate(("45000", "abc", "1e300", "3000000"), 2)]
        bombs.xlsx([row.encode() for row in rows])(self.folder / "d.xlsx")
        with zipfile.ZipFile(self.folder / "d.xlsx", "a") as book:
            book.writestr("xl/styles.xml", '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>')
        good, errors = self.errors_of("d.xlsx")
        self.assertEqual((good, [error[0] for error in errors]), ([("2023-03-15",)], [3, 4, 5]))

    def test_values_that_a_document_lacks_are_errors(self):
        cells = ['office:value-type="float" office:value="1"', 'office:value-type="float"', 'office:value-type="boolean" office:boolean-value="7"',
                 'office:value-type="time" office:time-value="soon"', 'office:value-type="time" office:time-value="P1DT2H3M4.5S"',
                 'office:value-type="string" office:string-value="whole"']
        rows = "".join(f"<table:table-row><table:table-cell {cell}/></table:table-row>" for cell in cells)
        rows += '<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="3000"/>b</text:p></table:table-cell></table:table-row>'
        rows += '<table:table-row><table:table-cell table:number-columns-repeated="20000" office:value-type="float" office:value="1"/></table:table-row>'
        bombs.ods(rows.encode())(self.folder / "l.ods")
        good, errors = self.errors_of("l.ods", "--types", "text")
        self.assertEqual(good, [("1",), ("26:03:04.5",), ("whole",), ("a" + " " * 3000 + "b",)])
        self.assertEqual([error[0] for error in errors], [3, 4, 5, 9])

    def test_an_entity_that_can_not_be_resolved(self):
        self.write("e.xml", '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><r>\n<i><a>1</a><b>x&e;y</b></i>\n'
                            "<i><a>2</a><b>&e;</b></i>\n<i><a>3</a><b>&lt;fine</b></i></r>")
        good, errors = self.errors_of("e.xml")
        self.assertEqual(good, [(3, "<fine")])
        self.assertEqual([(line, code) for line, code, _ in errors], [(2, "value.unreadable"), (3, "value.unreadable")])
        self.assertIn("“e”", errors[0][2])

    def test_a_key_that_comes_twice_is_an_error(self):
        self.write("k.jsonl", '{"a":1,"b":2}\n{"a":1,"a":null}\n{"b":3,"a":4}\n')
        good, errors = self.errors_of("k.jsonl")
        self.assertEqual((good, [error[0] for error in errors]), ([(1, 2), (4, 3)], [2]))

    def test_a_value_that_begins_with_the_byte_of_messages(self):
        self.write("f.csv", b'id,word\n1,\xfegone\n2,"\xfegone"\n3,fine\n')
        self.execute("CREATE TABLE f(id, word); INSERT INTO f VALUES (1, CAST(x'FE676F6E65' AS TEXT)), (2, x'00'), (3, 'fine')", "f.sqlite")
        good, errors = self.errors_of("f.csv", "--encoding", "UTF-8")
        self.assertEqual((good, [error[1] for error in errors]), ([(3, "fine")], ["value.encoding"] * 2))
        good, errors = self.errors_of("f.sqlite")
        self.assertEqual((good, [error[1] for error in errors]), ([(3, "fine")], ["value.encoding", "value.unreadable"]))
        for name in ("f.csv", "f.sqlite"):
            good, _ = self.errors_of(name, "--encoding", "UTF-8", "--invalid-bytes", "replace")
            self.assertEqual(good[0], (1, "\ufffdgone"))

    def test_a_view_without_end_can_be_stopped(self):
        for body, name in (("SELECT x FROM c", "rows"), ("SELECT x FROM c WHERE x < 0", "none")):
            self.execute("CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) " + body, f"{name}.sqlite")
        self.assertEqual([column["name"] for column in self.json("sniff", "none.sqlite")["columns"]], ["x"])
        for name in ("rows", "none"):
            process = self.start("import", f"{name}.sqlite", "--into", "t.db", "--json")
            self.wait_for(lambda: self.running(), "the import did not begin")
            begin = time.monotonic()
            self.call("cancel", self.running()[0])
            self.finish(process, status=None)
            self.assertLess(time.monotonic() - begin, 10)

    def running(self):
        imports = self.json("jobs", status=None)["imports"]
        return [one["import_id"] for one in imports if one["import_status"] in ("running", "queued")]

    def convert(self, name, ending):
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{self.folder}/office", "--convert-to", ending,
                        "--outdir", str(self.folder / ending), str(self.folder / name)], check=True, capture_output=True, timeout=120)
        return f"{ending}/{name.rsplit('.', 1)[0]}.{ending}"

    def test_spreadsheets_of_an_office_program(self):
        self.write("book.fods", BOOK)
        for ending in ("ods", "xlsx", "xls"):
            name = self.convert("book.fods", ending)
            sniffed = self.json("sniff", name)
            self.assertEqual((sniffed["format"], sniffed["sheet"]), (ending, "Data"))
            self.assertIn("Hidden sheets, which are read only if they are chosen: Draft.", sniffed["hint"])
            answer = self.json("import", name, "--into", "t.db", "--table", "t", "--mode", "replace", "--on-error", "reject-rows",
                               status=1)
            self.assertEqual(self.query("SELECT id, name, day, price, code FROM t"),
                             [(1, "Ann", "2024-02-29", 0.3, "42"), (2, "two\nlines", "2024-03-01", 1234567.25, "007"),
                              (4, "äx", "2024-03-05", 7.5, "TRUE")])
            error = self.json("show", answer["import_id"])["chunks"][0]["errors"][0]
            self.assertEqual((error["cell"], error["line"], error["column"]), ("Data!D6", 6, "price"))
            self.assertEqual([(one["line"], one["code"], one["value"]) for one in self.json("show", answer["import_id"])["warnings"]],
                             [(3, "sheet.hidden_row", "3")])
            other = self.json("import", name, "--into", "t.db", "--table", "o", "--mode", "replace", "--sheet", "Other", "--range", "B2:C3")
            self.assertEqual((self.query("SELECT * FROM o"), other["warnings"]), ([(5, 6)], []))
            other = self.json("import", name, "--into", "t.db", "--table", "o", "--mode", "replace", "--sheet", "Other", "--skip-lines", "0")
            self.assertEqual([(one["code"], one["value"]) for one in other["warnings"]], [("sheet.merged", "A1:C1")])
            self.assertIn("Data", self.json("import", name, "--into", "t.db", "--sheet", "None", status=3)["message"])

    def test_a_failed_chunk_of_a_spreadsheet_is_saved_and_comes_back(self):
        shutil.copy(DATA / "orders.xlsx", self.folder / "orders.xlsx")
        for form, attempt in (("chunk.csv", 2), ("chunk.xlsx", 2)):
            number = self.json("import", "orders.xlsx", "--into", "t.db", "--mode", "replace", status=1)["import_id"]
            chunk = self.json("show", number)["chunks"][0]
            self.assertEqual((chunk["chunk_file"], chunk["errors"][0]["cell"]), ("orders-0001.csv", "orders_src!C44"))
            self.call("save-chunk", number, 1, "--to", form)
            if form.endswith(".csv"):
                text = (self.folder / form).read_text().replace("twelve", "12")
                self.assertTrue(text.startswith('"id","customer","quantity"'))
                self.write(form, text)
            else:
                parts = {}
                with zipfile.ZipFile(self.folder / form) as book:
                    parts = {name: book.read(name) for name in book.namelist()}
                self.assertIn(b"is not an integer", parts["xl/comments1.xml"])
                parts["xl/sharedStrings.xml"] = parts["xl/sharedStrings.xml"].replace(b"twelve", b"12")
                with zipfile.ZipFile(self.folder / form, "w") as book:
                    for name, content in parts.items():
                        book.writestr(name, content)
            self.json("retry", number, 1, "--file", form)
            self.assertEqual(self.query("SELECT count(*), sum(quantity) FROM orders"), [(150, sum(i % 9 for i in range(1, 151)) - 43 % 9 + 12)])

    def test_standard_input_folders_and_pipes(self):
        done = subprocess.run([CLI, "import", "-", "--into", "t.db", "--table", "t"], input=TEXT.encode("utf-16"),
                              cwd=self.folder, env=self.environment, capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.rows(), ROWS)
        self.assertEqual(list((self.folder / "home" / "spool").iterdir()), [])
        (self.folder / "in").mkdir()
        self.write("in/b.csv", "x\n2\n")
        self.write("in/a.csv", "x\n1\n")
        answer = self.json("import", "in", "--into", "t.db", "--table", "all")
        self.assertEqual([one["file"] for one in answer["imports"]], ["in/a.csv", "in/b.csv"])
        self.assertEqual(self.query('SELECT x FROM "all"'), [(1,), (2,)])

    def test_repairs_are_listed(self):
        self.write("r.csv", 'a,b,c\n1,"x,y",3\n2,"stray,5\n3,4\n4,5,6,,\n5,he said "hi",9\n6,"5" pipe",7\n')
        strict = self.json("import", "r.csv", "--into", "s.db", "--on-error", "reject-rows", status=1)
        self.assertEqual(strict["warnings_total"], 0)
        self.assertGreater(strict["rows_failed"], 0)
        answer = self.json("import", "r.csv", "--into", "t.db", "--table", "t", "--malformed", "repair")
        self.assertEqual(self.rows(), [(1, "x,y", 3), (2, '"stray', 5), (3, "4", None), (4, "5", 6), (5, 'he said "hi"', 9),
                                       (6, '5" pipe', 7)])
        self.assertEqual([(w["line"], w["code"]) for w in answer["warnings"]],
                         [(3, "repair.quote"), (4, "repair.padded"), (5, "repair.surplus_dropped"), (7, "repair.quote")])
        self.assertEqual(self.json("errors", answer["import_id"], "--warnings")["warnings"], answer["warnings"])

    def test_surplus_fields_that_hold_something(self):
        self.write("s.csv", "a,b\n1,Smith, John\n2,x\n")
        for choice, expected in (("drop", "Smith"), ("join", "Smith, John")):
            self.json("import", "s.csv", "--into", "t.db", "--table", "t", "--mode", "replace", "--malformed", "repair",
                      "--surplus", choice, "--separator", ",")
            self.assertEqual(self.rows()[0], (1, expected))
        self.json("import", "s.csv", "--into", "t.db", "--table", "e", "--malformed", "repair", "--separator", ",", status=1)

    def test_what_stands_around_a_table(self):
        body = "id,name,price\n1,Ann,2.5\n2,Bob,3.5\n3,Eve,4.5\n"
        for above, below in (("Report of May\n\n", ""), ("# made by hand\n", ""), ("sep=,\n", ""),
                             ("", "Total,,10.5\n"), ("", "\nSource: the warehouse\n")):
            self.write("a.csv", above + body + below)
            self.check("a.csv", rows=[(1, "Ann", 2.5), (2, "Bob", 3.5), (3, "Eve", 4.5)])
        self.write("a.csv", "id,name,price\n,,EUR\n1,Ann,2.5\n")
        self.check("a.csv", "--header", 2, rows=[(1, "Ann", 2.5)])
        self.write("aligned.txt", "id   name  price\n1    Ann   2.5\n22   Bob   3.5  \n")
        self.check("aligned.txt", "--separator", "blanks", rows=[(1, "Ann", 2.5), (22, "Bob", 3.5)])

    def test_the_same_file_is_known_again(self):
        self.write("footer.csv", "id,name,price\n1,a,2\n2,b,3\nTotal,,5\n")
        self.write("utf16.csv", TEXT.encode("utf-16"))
        for name in ("footer.csv", "utf16.csv"):
            rows = self.json("import", name, "--into", "t.db")["rows_imported"]
            self.json("import", name, "--into", "t.db", "--skip-duplicate")
            self.assertIn("imported into", self.stderr)
            self.assertEqual(self.query(f"SELECT count(*) FROM {name[:-4]}"), [(rows,)])

    def test_rows_do_not_depend_on_blocks_and_chunks(self):
        rng = random.Random(3)
        lines = ["a,b,c\n"]
        for i in range(3000):
            lines.append(rng.choice((f'{i},"x ""y"" {i}",z\n', f"{i},plain,\n", f'{i},"two\nlines",q\r\n', f'{i},"stray,w\n',
                                     f"{i},short\n", f'{i},"in "the" middle",e\n', "\n")))
        self.write("p.csv", "".join(lines))
        results = []
        for block, chunk in ((512 << 10, "auto"), (300, 1), (1000, 7), (4096, 1000)):
            self.environment["TRANCHE_BLOCK_BYTES"] = str(block)
            self.json("import", "p.csv", "--into", "t.db", "--table", "t", "--mode", "replace", "--types", "text", "--malformed",
                      "repair", "--chunk-size", chunk)
            results.append(self.rows())
        for other in results[1:]:
            self.assertEqual(other, results[0])


BOOK = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text>
<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="unseen" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Data">
<table:table-row><table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>name</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>day</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>price</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>code</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="1"/><table:table-cell office:value-type="string"><text:p>Ann</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2024-02-29"/><table:table-cell table:formula="of:=0.1+0.2" office:value-type="float" office:value="0.3"/><table:table-cell office:value-type="string"><text:p>42</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="float" office:value="2"/><table:table-cell office:value-type="string"><text:p>two</text:p><text:p>lines</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2024-03-01"/><table:table-cell office:value-type="float" office:value="1234567.25"/><table:table-cell office:value-type="string"><text:p>007</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="5"/></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="3"/><table:table-cell office:value-type="string"><text:p>bad</text:p></table:table-cell><table:table-cell/><table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""><text:p>#N/A</text:p></table:table-cell><table:table-cell/></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="4"/><table:table-cell table:formula="of:=LOWER(&quot;ÄX&quot;)" office:value-type="string"><text:p>äx</text:p></table:table-cell><table:table-cell table:style-name="day" table:formula="of:=DATE(2024;3;5)" office:value-type="date" office:date-value="2024-03-05"/><table:table-cell office:value-type="float" office:value="7.5"/><table:table-cell table:formula="of:=(1&lt;2)" office:value-type="boolean" office:boolean-value="true"/></table:table-row>
</table:table><table:table table:name="Other">
<table:table-row><table:table-cell table:number-columns-spanned="3" office:value-type="string"><text:p>title</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
<table:table-row><table:table-cell/><table:table-cell office:value-type="string"><text:p>p</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>q</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell/><table:table-cell office:value-type="float" office:value="5"/><table:table-cell office:value-type="float" office:value="6"/></table:table-row>
</table:table><table:table table:name="Draft" table:style-name="unseen">
<table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>
"""

if __name__ == "__main__":
    unittest.main()
