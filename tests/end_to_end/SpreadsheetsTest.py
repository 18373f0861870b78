"""Spreadsheets written by several programs come in the same, and every format comes in the same whatever the locale is."""
import datetime
import decimal
import json
import random
import shutil
import subprocess
import sys
import unittest

import bombs
from tranche import DATA, TrancheTest

SYSTEM = "/usr/bin/python3"  # has the packages of the system, whichever Python runs the tests

DAY = datetime.date(2024, 2, 29)
NAMES = ("id", "name", "day", "moment", "clock", "worked", "price", "share", "code", "open")
FORMATS = ("0", "@", "yyyy-mm-dd", "d/m/yy h:mm", "h:mm AM/PM", "[h]:mm:ss", '#,##0.00 "CHF"', "0.0%", "@", "General")
VALUES = [
    (1, "Jürgen", DAY, datetime.datetime(2024, 2, 29, 18, 30), datetime.time(18), datetime.timedelta(hours=30), 1234.5, 0.125, "007", True),
    (2, "two\nlines", datetime.date(1900, 3, 1), datetime.datetime(2100, 3, 1), datetime.time(0, 0, 1), datetime.timedelta(minutes=90), 0.1, 1, "1.10", False),
    (3, 'a "word", 東京', datetime.date(9999, 12, 31), datetime.datetime(1999, 12, 31, 23, 59, 59), datetime.time(23, 59, 59),
     datetime.timedelta(days=100), -1e-5, 0, "10E3", True),
    (4, None, None, None, None, None, None, None, None, None),
]
# What stands in the table. A moment has the seconds of its cell, also where its format shows none.
ROWS = [(1, "Jürgen", "2024-02-29", "2024-02-29 18:30:00", "18:00:00", "30:00:00", 1234.5, 0.125, "007", "TRUE"),
        (2, "two\nlines", "1900-03-01", "2100-03-01 00:00:00", "00:00:01", "01:30:00", 0.1, 1.0, "1.10", "FALSE"),
        (3, 'a "word", 東京', "9999-12-31", "1999-12-31 23:59:59", "23:59:59", "2400:00:00", -1e-5, 0.0, "10E3", "TRUE"),
        (4, None, None, None, None, None, None, None, None, None)]


def workbook(path):
    """The values, written by openpyxl: run by the system's Python."""
    import openpyxl
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(NAMES)
    for row in VALUES:
        sheet.append(row)
        for cell, form in zip(sheet[sheet.max_row], FORMATS):
            cell.number_format = form
    book.save(path)


ERRORS = {"#N/A": 0x2A, "#DIV/0!": 0x07, "#VALUE!": 0x0F, "#REF!": 0x17}
LETTERS = "abc ÄÖßéñ ЖщЯ αβΩ אבג 東京 \U0001F600 \"'<>&;,\n"  # no tab: LibreOffice loses some


class Wrong(str):
    """The error that a cell holds in the place of a value."""


def random_table():
    """A header and rows of values of all kinds, each time the same."""
    rng = random.Random(15)
    letters = lambda: "".join(rng.choice(LETTERS) for _ in range(rng.randint(1, 30))).strip("\n") or "x"
    number = lambda: rng.choice([rng.randint(-10**9, 10**9), rng.randint(-10**7, 10**7) / 1000, rng.randint(1, 999) / 10**5])
    day = lambda: datetime.date(1900, 3, 1) + datetime.timedelta(days=rng.randint(0, 70000))
    moment = lambda: datetime.datetime(1950, 1, 1) + datetime.timedelta(seconds=rng.choice([rng.randint(0, 4 * 10**9), 86400 * 1000]))
    clock = lambda: (datetime.datetime(2000, 1, 1) + datetime.timedelta(seconds=rng.randint(0, 86399))).time()
    worked = lambda: datetime.timedelta(seconds=rng.randint(-400000, 4000000))
    kinds = [letters, number, day, moment, clock, worked, lambda: rng.random() > 0.5]
    kinds.append(lambda: rng.choice(kinds[:7])())
    table = [[f"c{x}" for x in range(len(kinds))]]
    for _ in range(300):
        row = [letters()] + [None if rng.random() < 0.1 else kind() for kind in kinds[1:]]
        if rng.random() < 0.1:
            row[rng.randint(1, len(kinds) - 1)] = Wrong(rng.choice(list(ERRORS)))
        table.append(row)
    return table


def shown(value):
    """The text that it comes in as."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value == int(value) else f"{decimal.Decimal(repr(value)):f}"
    if isinstance(value, datetime.timedelta):
        seconds = abs(int(value.total_seconds()))
        return f"{'-' if value.days < 0 else ''}{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return None if value is None else str(value)


def random_xls(path):
    """The random table, written by xlwt: run by the system's Python."""
    import xlwt
    book = xlwt.Workbook()
    sheet = book.add_sheet("Tabelle Ж")
    styles = {kind: xlwt.easyxf(num_format_str=form) for kind, form in ((datetime.date, "yyyy-mm-dd"), (datetime.time, "hh:mm:ss"),
              (datetime.datetime, "dd/mm/yyyy hh:mm:ss"), (datetime.timedelta, "[h]:mm:ss"))}
    for y, row in enumerate(random_table()):
        for x, value in enumerate(row):
            if isinstance(value, Wrong):
                sheet.row(y).set_cell_error(x, ERRORS[value])
            elif value is not None:
                days = value.total_seconds() / 86400 if isinstance(value, datetime.timedelta) else value
                sheet.write(y, x, days, styles.get(type(value), xlwt.Style.default_style))
    book.save(path)


class SpreadsheetsTest(TrancheTest):
    def convert(self, name, ending):
        """By LibreOffice. Returns the name of the new file."""
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{self.folder}/office", "--convert-to", ending,
                        "--outdir", str(self.folder / "converted"), str(self.folder / name)], check=True, capture_output=True, timeout=120)
        return f"converted/{name.rsplit('.', 1)[0]}.{ending.split(':')[0]}"

    def rows(self, name, *options):
        self.json("import", name, "--into", "t.db", "--table", "t", "--mode", "replace", *options)
        return self.query("SELECT * FROM t ORDER BY rowid")

    def write_by(self, writer, name):
        """Calls a function of this file, such as workbook, that writes a file."""
        subprocess.run([SYSTEM, __file__, writer, str(self.folder / name)], check=True, timeout=120)

    @unittest.skipUnless(shutil.which("soffice"), "needs LibreOffice")
    def test_two_programs_write_the_same(self):
        self.write_by("workbook", "book.xlsx")
        self.assertEqual(self.rows("book.xlsx"), ROWS)
        for ending in ("xlsx", "xls", "ods", "fods"):
            self.assertEqual(self.rows(self.convert("book.xlsx", ending)), ROWS, ending)

    @unittest.skipUnless(shutil.which("soffice"), "needs LibreOffice")
    def test_a_random_table_is_the_same_in_every_format(self):
        self.write_by("random_xls", "table.xls")
        table = random_table()
        good = [tuple(shown(value) for value in row) for row in table[1:] if not any(isinstance(value, Wrong) for value in row)]
        bad = {f"Tabelle Ж!{chr(65 + x)}{y + 1}": str(value) for y, row in enumerate(table) for x, value in enumerate(row)
               if isinstance(value, Wrong)}
        for name in ["table.xls", *(self.convert("table.xls", ending) for ending in ("xls", "xlsx", "ods", "fods"))]:
            with self.subTest(name):
                answer = self.json("import", name, "--into", "t.db", "--table", "t", "--mode", "replace", "--types", "text", "--header", "yes",
                                   "--on-error", "reject-rows", status=1)
                for got, wanted in zip(self.query("SELECT * FROM t ORDER BY rowid"), good):
                    self.assertEqual(got, wanted)
                self.assertEqual(answer["rows_imported"], len(good))
                errors = [error for chunk in self.json("show", answer["import_id"])["chunks"] for error in chunk["errors"]]
                self.assertEqual({error["cell"]: error["value"] for error in errors}, bad)

    def german(self):
        """Makes a locale of decimal commas; returns the environment in which it is used."""
        (self.folder / "locales").mkdir()
        made = subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", str(self.folder / "locales" / "de_DE.UTF-8")], capture_output=True)
        environment = dict(self.environment, LOCPATH=str(self.folder / "locales"), LC_ALL="de_DE.UTF-8", LANG="de_DE.UTF-8")
        shown = subprocess.run(["/usr/bin/printf", "%.1f", "1"], env=environment, capture_output=True).stdout
        self.assertEqual(shown, b"1,0", made.stderr)
        return environment

    def files(self):
        """A small file of each format, with numbers, days and times."""
        rows = [{"id": 1, "price": 1234.5, "day": "2024-02-29", "at": "18:00:00"}, {"id": 2, "price": 0.1, "day": "2024-03-01", "at": "06:30:00"}]
        table = [list(rows[0])] + [[str(value) for value in row.values()] for row in rows]
        self.write("t.csv", "".join(",".join(row) + "\n" for row in table))
        self.write("semicolon.csv", "".join(";".join(row).replace(".", ",") + "\n" for row in table))
        self.write("t.tsv", "".join("\t".join(row) + "\n" for row in table))
        self.write("t.fwf", "".join("".join(value.ljust(12) for value in row).rstrip() + "\n" for row in table))
        self.write("t.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
        self.write("t.xml", "<t>" + "".join("<r>" + "".join(f"<{k}>{v}</{k}>" for k, v in row.items()) + "</r>" for row in rows) + "</t>")
        self.execute("CREATE TABLE t(id INTEGER, price REAL, day TEXT, at TEXT);" + "".join(f"INSERT INTO t VALUES{tuple(row.values())};" for row in rows),
                     "t.sqlite")
        cells = ('<row><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>price</t></is></c><c t="inlineStr"><is><t>day</t></is></c>'
                 '<c t="inlineStr"><is><t>at</t></is></c></row><row><c><v>1</v></c><c><v>1234.5</v></c><c t="d"><v>2024-02-29</v></c>'
                 '<c t="d"><v>T18:00</v></c></row><row><c><v>2</v></c><c><v>0.10000000000000001</v></c><c t="d"><v>2024-03-01</v></c>'
                 '<c t="d"><v>T06:30</v></c></row>')
        bombs.xlsx([cells.encode()])(self.folder / "t.xlsx")
        cell = '<table:table-cell office:value-type="{}" office:{}value="{}"/>'
        sheet = "".join("<table:table-row>" + cell.format("float", "", row["id"]) + cell.format("float", "", row["price"])
                        + cell.format("date", "date-", row["day"]) + cell.format("time", "time-", f"PT{row['at'][:2]}H{row['at'][3:5]}M00S")
                        + "</table:table-row>" for row in rows)
        bombs.ods(sheet.encode())(self.folder / "t.ods")
        names = ["t.csv", "semicolon.csv", "t.tsv", "t.fwf", "t.jsonl", "t.xml", "t.sqlite", "t.xlsx", "t.ods"]
        for name in ("orders.xlsx",):
            shutil.copy(DATA / name, self.folder / name)
            names.append(name)
        return names

    def test_every_format_is_read_without_the_locale(self):
        names = self.files()
        plain = dict(self.environment, LC_ALL="C.UTF-8")
        german = self.german()
        for name in names:
            told = []
            for environment in (plain, german):
                self.environment = environment
                answer = self.json("import", name, "--into", "t.db", "--table", "t", "--mode", "replace", "--on-error", "reject-rows",
                                   status=None)
                sniffed = self.json("sniff", name)
                found = self.query("SELECT typeof(a), a, b FROM (SELECT *, sql AS b FROM sqlite_master WHERE name='t'), (SELECT 1 a)")
                told.append((answer["import_status"], answer["rows_imported"], self.query("SELECT * FROM t"), found,
                             [(column["name"], column["type"]) for column in sniffed["columns"]]))
            self.assertEqual(told[0], told[1], name)
            self.assertGreater(told[0][1], 0, name)
        self.environment = german
        self.assertEqual(self.rows("t.csv"), [(1, 1234.5, "2024-02-29", "18:00:00"), (2, 0.1, "2024-03-01", "06:30:00")])
        for name in ("t.tsv", "t.fwf", "t.jsonl", "t.xml", "t.sqlite", "t.xlsx"):
            self.assertEqual(self.rows(name), self.rows("t.csv"), name)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        globals()[sys.argv[1]](sys.argv[2])
    else:
        unittest.main()
