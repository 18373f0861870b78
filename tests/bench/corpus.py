#!/usr/bin/env python3
"""How many polluted files come out as the clean table they were made of.

Makes a corpus of files with known answers (a clean table, written in every dialect and damaged in every usual way),
imports each one twice, told the dialect and left to find it, and prints the share of files whose rows are identical to
the clean table, and the files that are not. Usage: corpus.py [--cli PATH] [--keep DIR] [--seeds N]
"""
import argparse, csv, io, os, random, sqlite3, subprocess, sys, tempfile
from dataclasses import dataclass

WORDS = ("harbor", "Men's", "jacket", "light-up", "rod", "café", "boots", "Tray", "5\"", "oak", "blue", "running",
         "O'Neil", "wide", "lamp", "two-handed", "north", "Kids'", "vest", "tee")


def clean_table(rng, rows=90):
    """A table of nine columns: date, time, number, code, price, two texts (one with commas), an address, an empty one."""
    names = ["DATE", "TIME", "Qty", "PRODUCTID", "Price", "ProductType", "Description", "URL", "Comments"]
    table = []
    for i in range(rows):
        code = f"{rng.choice(('MG', 'RI', 'YY'))}-{rng.randint(1000, 9999)}"
        text = " ".join(rng.choice(WORDS) for _ in range(rng.randint(2, 4)))
        long = ", ".join(" ".join(rng.choice(WORDS) for _ in range(rng.randint(2, 6))) for _ in range(rng.randint(1, 4)))
        table.append([f"{rng.randint(1, 28):02}/{rng.randint(1, 12):02}/2018", f"{i // 4 % 24:02}:{i % 4 * 15:02}",
                      str(rng.randint(0, 40)), code, f"${rng.randint(1, 99)}.{rng.randint(0, 99):02}", text, long + ".",
                      f"https://www.example.com/product/{code}.html", ""])
    return names, table


@dataclass
class Dialect:
    separator: str = ","
    quote: str = '"'
    escape: str = '"'
    line_end: str = "\n"
    encoding: str = "utf-8"
    skip: int = 0
    header: int = 1
    footer: int = 0
    comment: str = "none"
    quote_all: bool = False

    def field(self, text, force=False):
        special = self.separator in text or "\n" in text or "\r" in text or (self.quote and text.startswith(self.quote))
        if not self.quote or not (force or special or self.quote_all):
            return text
        if self.escape != self.quote and self.escape:
            text = text.replace(self.escape, self.escape * 2)
        return self.quote + text.replace(self.quote, (self.escape or "") + self.quote) + self.quote

    def line(self, row):
        return self.separator.join(self.field(text, column in (6, 7)) for column, text in enumerate(row)) + self.line_end

    def options(self):
        names = {"\t": "tab", "": "none"}
        return ["--separator", names.get(self.separator, self.separator), "--quote", names.get(self.quote, self.quote),
                "--escape", names.get(self.escape, self.escape), "--encoding", self.encoding,
                "--skip-lines", str(self.skip), "--header", str(self.header), "--skip-footer", str(self.footer),
                "--comment", self.comment]


@dataclass
class Case:
    name: str
    text: str
    dialect: Dialect
    header: list
    rows: list
    told: list = None  # options that say how it is written; else those of the dialect


def plain(name, dialect, header, rows, **more):
    return Case(name, dialect.line(header) + "".join(dialect.line(row) for row in rows), dialect, header, rows, **more)


def dialects(header, rows):
    safe = [[text.replace(" ", "_").replace(",", ";") for text in row] for row in rows]
    for separator in (",", ";", "\t", "|", ", ", ":", "^", "~", " "):
        yield plain(f"separator {separator!r}", Dialect(separator=separator, quote_all=separator in " :"), header, rows)
    for quote in ("'", ""):
        usable = rows if quote else [[text.replace(",", " ") for text in row] for row in rows]
        yield plain(f"quote {quote!r}", Dialect(quote=quote, escape=quote), header, usable)
    yield plain("escape backslash", Dialect(escape="\\"), header, rows)
    yield plain("escape backslash everywhere", Dialect(escape="\\", quote_all=True), header, rows)
    for line_end in ("\n", "\r\n", "\r"):
        yield plain(f"line end {line_end!r}", Dialect(line_end=line_end), header, rows)
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252", "iso-8859-15"):
        yield plain(f"encoding {encoding}", Dialect(encoding=encoding), header, rows)
    mixed = Dialect()
    lines = [mixed.line(row) for row in [header] + rows]
    lines = [line[:-1] + ("\r\n" if i % 3 else "\n") for i, line in enumerate(lines)]
    yield Case("line ends mixed", "".join(lines), mixed, header, rows)
    yield plain("no final line end", mixed, header, rows)
    yield Case("no final line end", mixed.line(header) + "".join(map(mixed.line, rows))[:-1], mixed, header, rows)
    yield Case("only a header", mixed.line(header), mixed, header, [])
    yield plain("one row", mixed, header, rows[:1])
    yield plain("narrow and safe", Dialect(separator=" "), [name.lower() for name in header], [
        [text or "-" for text in row] for row in safe])


def around(header, rows):
    one = Dialect()
    body = one.line(header) + "".join(map(one.line, rows))
    empty = "," * (len(header) - 1) + "\n"
    for name, above in (("delimited", "PREAMBLE" + empty + empty), ("text", "Report of May\nmade by hand\n"),
                        ("text and blank line", "Orders, all regions\n\n"), ("one line", "Orders 2018\n")):
        skip = above.count("\n")
        yield Case(f"preamble {name}", above + body, Dialect(skip=skip), header, rows)
    for name, below in (("total", "\nTotal,,411,,,,,,\n"), ("source", "Source: the warehouse\n"),
                        ("delimited", "FOOTNOTE" + empty), ("blank and note", "\nNote: prices without tax\n")):
        yield Case(f"footer {name}", body + below, Dialect(footer=below.count("\n")), header, rows)
    for count in (2, 3):
        names = [" ".join([name] * count) for name in header]
        yield Case(f"header of {count} rows", one.line(header) * (count - 1) + body, Dialect(header=count), names, rows)
    names = [f"column_{i + 1}" for i in range(len(header))]
    yield Case("no header", "".join(map(one.line, rows)), Dialect(header=0), names, rows)
    yield Case("sep= line", "sep=;\n" + plain("", Dialect(separator=";"), header, rows).text,
               Dialect(separator=";", skip=1), header, rows)
    yield Case("comments", "# made by hand\n# twice\n" + body, Dialect(comment="#"), header, rows)
    lines = body.splitlines(keepends=True)
    yield Case("empty rows", "\n".join(["".join(lines[:20]), "".join(lines[20:50]), "".join(lines[50:])]), one, header, rows)
    yield from shaped(header, rows)
    second = [row[:6] for row in rows[:10]]
    both = rows + [row + ["", "", ""] for row in [header[:6]] + second]
    yield Case("two tables", body + "".join(one.line(row) for row in [header[:6]] + second), one, header, both)


def shaped(header, rows):
    """Tables of another width than their header, between lines that a spreadsheet has padded."""
    one = Dialect(separator=";")
    empty = ";" * (len(header) - 1) + "\n"
    data = "".join(map(one.line, rows))
    named = [[f"row {i + 1}", *row] for i, row in enumerate(rows)]
    yield Case("row names", one.line(header) + "".join(map(one.line, named)), one, ["column_1", *header], named)
    noted = [[*row, f"note {i + 1}"] for i, row in enumerate(rows)]
    yield Case("no name at the end", one.line(header) + "".join(map(one.line, noted)), one,
               [*header, f"column_{len(header) + 1}"], noted)
    yield Case("names too many", one.line([*header, ""]) + data, one, header, rows)
    some = [*header[:-2], "", ""]
    yield Case("header with gaps at its end", one.line(some) + data, one,
               [*some[:-2], f"column_{len(header) - 1}", f"column_{len(header)}"], rows)
    groups = [name if i % 3 == 0 else "" for i, name in enumerate(header)]
    below = ["day", "time", "number"] * 3
    yield Case("groups of names", one.line(groups) + one.line(below) + data, Dialect(separator=";", header=2),
               [f"{header[i - i % 3]} {name}" for i, name in enumerate(below)], rows)
    above = ("Company:;ACME" + empty[1:], "Period:;01/05/2018 - 31/05/2018" + empty[1:], ";Orders of May" + empty[1:],
             "https://www.example.com/orders" + empty, "05/06/2018" + empty, empty)
    body = one.line(header) + data
    for count in (1, 2, 3, 6):
        yield Case(f"padded lines above, {count}", "".join(above[-count:]) + body, Dialect(separator=";", skip=count), header, rows)
    for name, lines in (("empty rows", empty * 20), ("link", empty + "Source: https://www.example.com/orders" + empty),
                        ("total and empty rows", "Summe;;411" + empty[2:] + empty * 3)):
        yield Case(f"padded lines below, {name}", body + lines, Dialect(separator=";", footer=lines.count("\n")), header, rows)


def damaged(header, rows, rng):
    one = Dialect()
    lines = [one.line(row) for row in rows]
    for column in range(len(header)):
        # A quote at the begin of what ends with one encloses it: nobody could tell that it is stray.
        at = rng.choice([i for i, row in enumerate(rows) if not row[column].endswith('"')])
        fields = [one.field(text, i in (6, 7)) for i, text in enumerate(rows[at])]
        fields[column] = '"' + fields[column]
        changed = [list(row) for row in rows]
        changed[at][column] = '"' + changed[at][column]
        yield Case(f"stray quote in column {column + 1}", one.line(header) + "".join(
            lines[:at] + [",".join(fields) + "\n"] + lines[at + 1:]), one, header, changed)
    at = rng.randrange(len(rows))
    short = [list(row) for row in rows]
    short[at] = short[at][:7] + ["", ""]
    yield Case("missing cells", one.line(header) + "".join(
        lines[:at] + [one.line(rows[at][:7])] + lines[at + 1:]), one, header, short)
    yield Case("surplus separators", one.line(header) + "".join(
        lines[:at] + [lines[at][:-1] + ",,\n"] + lines[at + 1:]), one, header, rows)
    yield Case("trailing separators", one.line(header) + "".join(line[:-1] + ",\n" for line in lines), one, header, rows)
    breaks = [list(row) for row in rows]
    for row in breaks[::7]:
        row[6] = row[6].replace(" ", "\n", 1)
    yield plain("quoted line breaks", one, header, breaks)
    unescaped = [list(row) for row in rows]
    for row in unescaped[::5]:
        row[6] = 'a 5" and a 6" one, ' + row[6]
    text = one.line(header) + "".join(
        ",".join('"' + v + '"' if i in (6, 7) else one.field(v) for i, v in enumerate(row)) + "\n" for row in unescaped)
    yield Case("unescaped quotes in the middle", text, one, header, unescaped)
    yield Case("unescaped quotes, one file", text, Dialect(escape=""), header, unescaped)


def widths(header, rows):
    """Rows that are wider or narrower than the header, or than each other."""
    one = Dialect()
    lines = [one.line(row) for row in rows]
    told = ["--separator", ",", "--quote", '"']
    last = [row[:8] + [f"note {i}"] for i, row in enumerate(rows)]
    yield Case("rows end with a separator", one.line(header) + "".join(line[:-1] + ",\n" for line in lines), one, header,
               rows, told)
    yield Case("header ends with a separator", one.line(header)[:-1] + ",\n" + "".join(lines), one, header, rows, told)
    yield Case("row names of a statistics program", one.line(header) + "".join(
        one.line([f"row{i}"] + row) for i, row in enumerate(last)), one, ["column_1"] + header,
        [[f"row{i}"] + row for i, row in enumerate(last)], told)
    yield Case("a last column without a name", one.line(header[:8]) + "".join(map(one.line, last)), one,
               header[:8] + ["column_9"], last, told)
    yield Case("names and values of columns are missing", one.line(header[:5] + [""] * 4) + "".join(
        one.line(row[:5] + [""] * 4) for row in rows), one, header[:5] + [f"column_{i}" for i in range(6, 10)],
        [row[:5] + [""] * 4 for row in rows], told)


def beside(header, rows, rng):
    """What spreadsheets and reports leave above, within and below a table."""
    one = Dialect()
    body = one.line(header) + "".join(map(one.line, rows))
    padded = lambda *texts: one.line(list(texts) + [""] * (len(header) - len(texts)))
    empty = padded()
    told = lambda above, below: ["--skip-lines", str(above), "--skip-footer", str(below)]
    for name, above in (("a padded title", padded("Orders of May")), ("a title with a date", padded("Report", "2018-05-31") + empty),
                        ("a title with a link", padded("Source: https://www.example.com/orders") + empty),
                        ("a title in any column", empty + padded("", "", "Orders") + empty), ("empty rows", empty * 3)):
        yield Case(f"{name} above", above + body, one, header, rows, told(above.count("\n"), 0))
    for name, below in (("empty rows", empty * 40), ("a padded source", empty + padded("Source: https://www.example.com/")),
                        ("a total and empty rows", padded("Total", "", "411") + empty * 3)):
        yield Case(f"{name} below", body + below, one, header, rows, told(0, below.count("\n")))
    groups = ["Day", "", "Goods", "", "", "Text", "", "", ""]
    names = ["Day DATE", "Day TIME", "Goods Qty", "Goods PRODUCTID", "Goods Price", "Text ProductType", "Text Description",
             "Text URL", "Text Comments"]
    yield Case("a grouped header", one.line(groups) + body, one, names, rows, ["--header", "2"])
    lines = body.splitlines(keepends=True)
    at = rng.randrange(20, 70)
    comments = "".join(lines[:at]) + "# checked by hand, twice\n" + "".join(lines[at:])
    yield Case("a comment between rows", "# made by hand\n" + comments, one, header, rows, ["--comment", "#"])
    yield Case("padded comments", padded("# made by hand") + padded("# twice") + body, one, header, rows, told(2, 0))
    bare = ["column_%d" % (i + 1) for i in range(len(header))]
    marked = Dialect(encoding="utf-8-sig", header=0)
    yield Case("a mark and no header", "".join(map(one.line, rows)), marked, bare, rows)


def columns_of_one():
    """One column whose values hold what separates elsewhere."""
    for name, values in (
            ("name", ["Doe, Jane", "Roe, Max", "Poe, Ed", "Low, Kim"]), ("start", ["10:15", "11:20", "12:30", "23:59"]),
            ("created", ["2023-10-12 06:53:50", "2023-10-12 07:00:01", "2023-10-13 12:00:00"]),
            ("stamp", ["2023-10-12T06:53:50,120Z", "2023-10-12T06:53:51,121Z", "2023-10-12T06:53:52,122Z"]),
            ("price", ["1,20", "3,45", "12,00", "7,99"]), ("notes", ["a;b;c", "x;y;z", "k;l;m"]),
            ("phone", ["+49 30 1234 567", "+49 40 7654 321", "+43 1 234 5678"]),
            ("address", ["12 Main St, Springfield", "7 Oak Ave, Shelbyville", "1 Elm Rd, Ogdenville"]),
            ("link", ["https://www.example.com/a?b=1;c=2", "https://www.example.com/d?e=3;f=4"])):
        rows = [[value] for value in values]
        yield Case(f"one column: {name}", name + "\n" + "".join(value + "\n" for value in values), Dialect(), [name], rows,
                   ["--separator", "\x1f", "--quote", "none"])


def ways_to_write(header, rows, rng):
    """Separators, quotes and blanks as programs write them that nobody asked."""
    quoted = Dialect(quote_all=True)
    yield Case("blanks around quoted fields", "".join(
        " , ".join(quoted.field(text, True) for text in row) + "\n" for row in [header] + rows), quoted, header, rows,
        ["--blanks", "drop", "--separator", ","])
    simple = [[text.replace(",", " ").replace("'", "").replace('"', "") for text in row] for row in rows]
    single = Dialect(quote="'", escape="'", quote_all=True)
    yield plain("single quotes everywhere", single, header, simple)
    once = [list(row) for row in simple]
    at = rng.randrange(len(rows))
    once[at][5] = 'so called "best" ones'
    escaped = Dialect(escape="\\")
    text = "".join(",".join('"' + v.replace('"', '\\"') + '"' if i in (5, 6) else v for i, v in enumerate(row)) + "\n"
                   for row in [header] + once)
    yield Case("a backslash once", text, escaped, header, once)
    bare = [[text.replace('"', "") for text in row] for row in rows]
    yield Case("a backslash before separators", "".join(",".join(text.replace(",", "\\,") for text in row) + "\n"
                                                       for row in [header] + bare), escaped, header, bare)
    texts = [list(row) for row in rows]
    for row in texts[::4]:
        row[5] = '"' + row[5]
    yield plain("quotes are text", Dialect(separator="\t", quote="", escape=""), header, texts)
    yield plain("separator '#'", Dialect(separator="#"), header, simple)
    aligned = [[text.replace(" ", "_") or "-" for text in row] for row in [header] + simple]
    wide = [max(len(row[i]) for row in aligned) + 2 for i in range(len(header))]
    yield Case("aligned with blanks", "".join("".join(text.ljust(wide[i]) for i, text in enumerate(row)).rstrip() + "\n"
                                             for row in aligned), Dialect(separator=" "), header, aligned[1:],
               ["--separator", "blanks"])


def result_of(cli, folder, path, options):
    database = os.path.join(folder, "out.db")
    if os.path.exists(database):
        os.unlink(database)
    run = subprocess.run([cli, "import", path, "--into", database, "--table", "t", "--types", "text", "--malformed",
                          "repair", "--quiet", "--home", os.path.join(folder, "home"), *options], capture_output=True,
                         text=True, check=False)
    if not os.path.exists(database):
        return None, run.stderr.strip()
    connection = sqlite3.connect(database)
    try:
        cursor = connection.execute("SELECT * FROM t ORDER BY rowid")
        names = [column[0] for column in cursor.description]
        return (names, [["" if value is None else value for value in row] for row in cursor]), run.stderr.strip()
    except sqlite3.Error as error:
        return None, str(error)
    finally:
        connection.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", default=os.path.join(os.path.dirname(__file__), "../../build/release/bin/tranche-cli"))
    parser.add_argument("--keep", help="folder that the corpus is left in")
    parser.add_argument("--seeds", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or scratch
        os.makedirs(folder, exist_ok=True)
        files = told = found = 0
        for seed in range(arguments.seeds):
            rng = random.Random(seed)
            header, rows = clean_table(rng)
            for case in (*dialects(header, rows), *around(header, rows), *damaged(header, rows, rng), *widths(header, rows),
                         *beside(header, rows, rng), *columns_of_one(), *ways_to_write(header, rows, rng)):
                files += 1
                path = os.path.join(folder, f"{files:04}.csv")
                with open(path, "wb") as out:
                    out.write(case.text.encode(case.dialect.encoding, "replace"))
                expected = (case.header, case.rows)
                encoding = {"utf-8-sig": "utf-8"}.get(case.dialect.encoding, case.dialect.encoding)
                case.dialect.encoding = encoding
                for kind, options in (("told", case.told or case.dialect.options()), ("found", [])):
                    result, message = result_of(arguments.cli, folder, path, options)
                    if result == expected:
                        told += kind == "told"
                        found += kind == "found"
                    else:
                        print(f"{kind}: {case.name}: {message or difference(expected, result)}", file=sys.stderr)
        print(f"{files} files; identical when told the dialect: {100 * told / files:.1f} %, when it is found: "
              f"{100 * found / files:.1f} %")


def difference(expected, result):
    if result[0] != expected[0]:
        return f"header {result[0]}"
    if len(result[1]) != len(expected[1]):
        return f"{len(result[1])} rows instead of {len(expected[1])}"
    return next(f"{b} instead of {a}" for a, b in zip(expected[1], result[1]) if a != b)[:300]


if __name__ == "__main__":
    main()
