#!/usr/bin/env python3
"""How many polluted files come out as the clean table they were made of.

Makes a corpus of files with known answers (a clean table, written in every dialect and damaged in every usual way),
imports each one twice, told the dialect and left to find it, and prints the share of files whose rows are identical to
the clean table, and the files that are not. Usage: corpus.py [--cli PATH] [--keep DIR] [--seeds N]
"""
import argparse, csv, io, os, random, sqlite3, subprocess, sys, tempfile
from dataclasses import dataclass, field

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
    extra: list = field(default_factory=list)


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
    second = [row[:6] for row in rows[:10]]
    both = rows + [row + ["", "", ""] for row in [header[:6]] + second]
    yield Case("two tables", body + "".join(one.line(row) for row in [header[:6]] + second), one, header, both)


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


def one_column(rng):
    """Files of one column whose values hold what elsewhere separates."""
    one = Dialect(separator="\t")
    number = rng.randint
    kinds = {
        "names": ("name", lambda: f"{rng.choice(('Doe', 'Roe', 'Poe'))}{number(1, 99)}, Jane"),
        "times": ("start", lambda: f"{number(0, 23):02}:{number(0, 59):02}"),
        "timestamps": ("created at", lambda: f"2023-10-{number(1, 28):02} 06:{number(0, 59):02}:50"),
        "milliseconds": ("t", lambda: f"2023-10-12T06:53:{number(0, 59):02},{number(100, 999)}Z"),
        "prices": ("price", lambda: f"{number(1, 99)},{number(10, 99)}"),
        "addresses": ("address", lambda: f"{number(1, 99)} {rng.choice(('Elm', 'Oak'))} St, Springfield, IL {number(10000, 99999)}"),
        "telephone numbers": ("phone", lambda: f"+49 {number(20, 99)} {number(100000, 999999)}"),
        "web": ("url", lambda: f"https://example.org/{number(1, 99)}?x={number(1, 9)}&y={number(1, 9)}"),
        "lists": ("notes", lambda: ";".join(rng.choice("abcdef") for _ in range(number(1, 4)))),
    }
    for name, (header, value) in kinds.items():
        rows = [[value()] for _ in range(30)]
        yield plain(f"one column of {name}", one, [header], rows)


def beside(header, rows):
    """Comments between rows, padded ones, blanks around quoted fields, a backslash before a separator."""
    one = Dialect()
    lines = [one.line(row) for row in [header] + rows]
    between = [line + ("# checked, twice\n" if i % 9 == 4 else "") for i, line in enumerate(lines)]
    yield Case("comments between", "".join(between), Dialect(comment="#"), header, rows)
    padded = "# made by hand" + "," * (len(header) - 1) + "\n"
    yield Case("comments padded", padded * 2 + "".join(lines), Dialect(comment="#"), header, rows)
    quoted = Dialect(quote_all=True)
    spaced = [" , ".join(quoted.field(text) for text in row) + "\n" for row in [header] + rows]
    yield Case("blanks around quotes", "".join(spaced), one, header, rows, ["--blanks", "drop"])
    bare = [[text.replace('"', "") for text in row] for row in rows]
    escaped = [",".join(text.replace(",", "\\,") for text in row) + "\n" for row in [header] + bare]
    yield Case("backslash before separators", "".join(escaped), Dialect(escape="\\"), header, bare)
    safe = [[text.replace(" ", "_") or "-" for text in row] for row in [header] + rows]
    widths = [max(map(len, column)) for column in zip(*safe)]
    aligned = ["   ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip() + "\n" for row in safe]
    yield Case("aligned with blanks", "".join(aligned), Dialect(separator="blanks"), header, safe[1:])


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
            for case in (*dialects(header, rows), *around(header, rows), *damaged(header, rows, rng),
                         *one_column(rng), *beside(header, rows)):
                files += 1
                path = os.path.join(folder, f"{files:04}.csv")
                with open(path, "wb") as out:
                    out.write(case.text.encode(case.dialect.encoding, "replace"))
                expected = (case.header, case.rows)
                encoding = {"utf-8-sig": "utf-8"}.get(case.dialect.encoding, case.dialect.encoding)
                case.dialect.encoding = encoding
                for kind, options in (("told", case.dialect.options() + case.extra), ("found", [])):
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
