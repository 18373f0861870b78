"""Small files that would take gigabytes or hours: what Tranche must end with, in which memory and time. A new one is a
line of BOMBS. BombsTest tries those that are quick, tests/bench/bombs.py all of them."""
import dataclasses
import gzip
import json
import os
import pathlib
import resource
import signal
import sqlite3
import subprocess
import threading
import time
import typing
import zipfile

MOST_MEMORY = 300 << 20
MIB = 1 << 20


@dataclasses.dataclass(frozen=True)
class Bomb:
    name: str  # of the file; its ending tells the format
    make: typing.Callable[[pathlib.Path], None]  # writes the file, in pieces: the test needs little memory itself
    options: tuple = ()  # of the command
    status: tuple = (0,)  # exit statuses that are right
    says: str = ""  # stands in what the import answers, or in the errors of its rows
    rows: typing.Optional[int] = None  # that are in the table "t" then
    seconds: int = 30  # at most, in a release build
    quick: bool = True  # for CI too
    command: tuple = ("import",)


@dataclasses.dataclass
class Outcome:
    status: int  # negative: the signal that ended it
    text: str  # all that it said
    rows: typing.Optional[int]
    peak: int  # bytes
    seconds: float


def run(bomb, cli, folder, patience=1, limit_memory=True):
    """Makes the file in the folder and imports it. The file is removed again."""
    folder = pathlib.Path(folder)
    environment = dict(os.environ, TRANCHE_HOME=str(folder / "home"))
    file, database = folder / bomb.name, folder / "t.db"
    database.unlink(missing_ok=True)
    bomb.make(file)
    target = ["--into", "t.db", "--table", "t", "--on-error", "reject-rows"] if bomb.command[0] == "import" else []
    words = [*bomb.command, bomb.name, *target, "--json", *bomb.options]
    output = folder / "output"

    def limits():
        if limit_memory:  # far above what is measured: it only keeps the machine alive
            resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))

    begin = time.monotonic()
    with open(output, "wb") as to:
        process = subprocess.Popen([cli, *words], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=to,
                                   stderr=subprocess.STDOUT, preexec_fn=limits)
        guard = threading.Timer(bomb.seconds * patience, lambda: os.kill(process.pid, signal.SIGKILL))
        guard.start()
        _, status, usage = os.wait4(process.pid, 0)
        guard.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - begin
    text = output.read_bytes()[:MIB].decode(errors="replace")
    try:
        number = json.loads(text)["import_id"]
        text += subprocess.run([cli, "errors", str(number), "--json"], cwd=folder, env=environment, capture_output=True,
                               check=False).stdout[:MIB].decode(errors="replace")
    except (ValueError, KeyError, TypeError):
        pass
    rows = None
    if database.exists():
        connection = sqlite3.connect(database)
        try:
            rows = connection.execute("SELECT count(*) FROM t").fetchone()[0]
        except sqlite3.Error:
            pass
        connection.close()
    file.unlink()
    return Outcome(process.returncode, text, rows, usage.ru_maxrss * 1024, seconds)


def faults(bomb, outcome, with_peak=True):
    """What is wrong with the outcome, in words."""
    wrong = []
    if outcome.status == -signal.SIGKILL:
        wrong.append(f"did not end within {outcome.seconds:.0f} s")
    elif outcome.status not in bomb.status:
        wrong.append(f"exit status {outcome.status}")
    if bomb.says not in outcome.text:
        wrong.append(f"does not say “{bomb.says}”")
    if bomb.rows is not None and outcome.rows != bomb.rows:
        wrong.append(f"{outcome.rows} rows instead of {bomb.rows}")
    if with_peak and outcome.peak > MOST_MEMORY:
        wrong.append(f"{outcome.peak / MIB:.0f} MiB of memory")
    return [f"{text}: {outcome.text[-600:]}" for text in wrong]


def blocks_of(parts):
    """Each part as (bytes, how often), in blocks that are neither many nor large."""
    for part in parts:
        piece, times = part if isinstance(part, tuple) else (part, 1)
        at_once = min(times, max(1, MIB // max(1, len(piece))))
        yield piece * at_once, times // at_once
        yield piece * (times % at_once), 1


def text(*parts):
    """A file of these parts; a pair is a part and how often it comes. Every block is a gzip member if its name says so."""
    def make(path):
        with open(path, "wb") as file:
            for block, times in blocks_of(parts):
                packed_block = gzip.compress(block) if path.suffix == ".gz" else block
                for _ in range(times):
                    file.write(packed_block)
    return make


def packed(**parts):
    """A zip file of these members (name with __ for / and _dot_ for .), each parts as text() takes them."""
    def make(path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, pieces in parts.items():
                with archive.open(name.replace("__", "/").replace("_dot_", "."), "w", force_zip64=True) as member:
                    for block, times in blocks_of(pieces):
                        for _ in range(times):
                            member.write(block)
    return make


def ods(*rows):
    spaces = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text"))
    head = (f'<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="S"><table:table-row>'
            '<table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell></table:table-row>').encode()
    tail = b"</table:table></office:spreadsheet></office:body></office:document-content>"
    return packed(mimetype=[b"application/vnd.oasis.opendocument.spreadsheet"], content_dot_xml=[head, *rows, tail])


ODS_CELL = b'<table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>'


def xlsx(rows, texts=()):
    """A workbook of one sheet with these rows, as XML, and shared texts."""
    main = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    relations = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return packed(
        **{"[Content_Types]_dot_xml": [b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
           "xl__workbook_dot_xml": [b"<workbook " + main + b' xmlns:r="' + relations
                                    + b'"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'],
           "xl___rels__workbook_dot_xml_dot_rels": [b'<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'],
           "xl__worksheets__sheet1_dot_xml": [b"<worksheet " + main + b"><sheetData>", *rows, b"</sheetData></worksheet>"],
           "xl__sharedStrings_dot_xml": [b"<sst " + main + b">", *texts, b"</sst>"]})


XLSX_HEAD = b'<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>'


def database(sql):
    def make(path):
        connection = sqlite3.connect(path)
        connection.executescript(sql)
        connection.close()
    return make


def into(table, make_file):
    """A file for a table that is there already."""
    def make(path):
        database(table)(path.parent / "t.db")
        make_file(path)
    return make


def numbered(form, count):
    """Parts of form % 0, form % 1, …"""
    for first in range(0, count, 10000):
        yield "".join(form % i for i in range(first, min(count, first + 10000))).encode()


def xml(*parts):
    return text(b"<r>", *parts, b"</r>")


ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"
TOO_LONG = "longer than 16 MB"
SHARED = b'<row r="%d"><c r="A%d" t="s"><v>%d</v></c></row>'
TEXTS = [f"<si><t>{i:08x}{'x' * 990}</t></si>".encode() for i in range(1000)]
BIG_CHUNK = ("--chunk-size", "1000000000")
COMMAS = b"," * 10000000 + b"\n"

BOMBS = [
    # Compressed.
    Bomb("ratio.csv.gz", text(b"a,b,c\n", (b"1,2,3\n", 80000000)), status=(3,), says="300 times", quick=False),
    # Spreadsheets.
    Bomb("rows.ods", ods(b'<table:table-row table:number-rows-repeated="2000000000">' + ODS_CELL + b"</table:table-row>"),
         status=(1,), says="2000000000 times", rows=0),
    Bomb("end.ods", ods(b"<table:table-row>" + ODS_CELL + b"</table:table-row>", b'<table:table-row table:number-rows-repeated="2000000000">'
                        b'<table:table-cell table:number-columns-repeated="2000000000"/></table:table-row>'), rows=1),
    Bomb("million.ods", ods(b'<table:table-row table:number-rows-repeated="1000000">' + ODS_CELL + b"</table:table-row>"), rows=1000000,
         quick=False),
    Bomb("wide.ods", ods(b"<table:table-row>" + ODS_CELL.replace(b"<table:table-cell", b'<table:table-cell table:number-columns-repeated="2000000000"')
                         + b"</table:table-row>"), status=(1,), says="16384", rows=0),
    Bomb("blanks.ods", ods(b'<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="2000000000"/></text:p>'
                           b"</table:table-cell></table:table-row>"), status=(1,), says=TOO_LONG, rows=0),
    Bomb("row.xlsx", xlsx([XLSX_HEAD, b'<row r="2000000000"><c r="A2000000000"><v>5</v></c></row>']), status=(1,), says="2000000000", rows=1),
    Bomb("last.xlsx", xlsx([XLSX_HEAD, b'<row r="1048576"><c r="A1048576"><v>5</v></c></row>']), rows=2),
    Bomb("text.xlsx", xlsx([XLSX_HEAD, SHARED % (3, 3, 0)], [b"<si><t>", (b"x" * 1000, 60000), b"</t></si>"]), status=(1,), says=TOO_LONG, rows=1),
    Bomb("texts.xlsx", xlsx([XLSX_HEAD, *[SHARED % (i, i, i) for i in range(3, 1003)]], [(b"".join(TEXTS), 40)]), rows=1001),
    Bomb("gigabyte.xlsx", xlsx([XLSX_HEAD, *[SHARED % (i, i, i * 999) for i in range(3, 1003)]], [(b"".join(TEXTS), 1200)]), rows=1001,
         seconds=300, quick=False),
    Bomb("columns.xlsx", xlsx([XLSX_HEAD, *[part for i in range(250) for part in (
        b'<row><c r="%c%c%d" t="inlineStr"><is><t>' % (65 + i // 26, 65 + i % 26, i + 3), (b"x" * 1000, 1000), b"</t></is></c></row>")]]),
         ("--range", "A:A"), rows=1),
    Bomb("same.xlsx", xlsx([XLSX_HEAD, b'<row r="3">', (b'<c t="s"><v>0</v></c>', 16384), b"</row>"],
                           [b"<si><t>", (b"x" * 1000, 9000), b"</t></si>"]), status=(1,), says=TOO_LONG, rows=1),
    # JSON.
    Bomb("string.jsonl", text(b'{"a":1}\n{"a":"', (b"x", 60 * MIB), b'"}\n{"a":2}\n'), status=(1,), says=TOO_LONG, rows=2),
    Bomb("gigabyte.jsonl", text(b'{"a":1}\n{"a":"', (b"x", 1 << 30), b'"}\n{"a":2}\n'), status=(1,), says=TOO_LONG, rows=2, seconds=120,
         quick=False),
    Bomb("objects.jsonl", text(*[part for _ in range(20) for part in (b'{"a":"', (b"x", 15 * MIB), b'"}\n')]), options=("--chunk-size", "1"),
         rows=20, seconds=120, quick=False),
    Bomb("keys.jsonl", text(*numbered('{"k%d":1}\n', 100000)), status=(3,), says="32767"),
    # XML.
    Bomb("text.xml", xml(b"<i><a>1</a></i><i><a>", (b"x", 60 * MIB), b"</a></i><i><a>2</a></i>"), status=(1,), says=TOO_LONG, rows=2),
    Bomb("large.xml", xml(b"<i><a>1</a></i><i><a>", (b"x", 400 * MIB), b"</a></i><i><a>2</a></i>"), status=(1,), says=TOO_LONG, rows=2,
         seconds=120, quick=False),
    Bomb("attributes.xml", xml(b"<i ", *numbered(' a%d="1"', 200000), b"/><i/>"), status=(3,), says="2000 attributes"),
    Bomb("attribute.xml", xml(b'<i a="', (b"x", 15 * MIB), b'"/><i a="1"/>'), rows=2),
    Bomb("comment.xml", xml(b"<!--", (b"x", 30 * MIB), b"--><i><a>1</a></i><i><a>2</a></i>"), rows=2),
    Bomb("data.xml", xml(b"<i><a><![CDATA[", (b"x", 30 * MIB), b"]]></a></i><i><a>2</a></i>"), status=(1,), says=TOO_LONG, rows=1),
    Bomb("elements.xml", xml(*numbered("<a%d/>", 200000)), status=(3,), says="kinds of elements"),
    # SQLite.
    Bomb("row.sqlite", database("CREATE VIEW v AS SELECT 1 a UNION ALL SELECT printf('%20000000d', 1) UNION ALL SELECT 2"), status=(1,),
         says=TOO_LONG, rows=2),
    Bomb("value.sqlite", database("CREATE VIEW v AS SELECT 1 a, printf('%900000000d', 1) b"), status=(1, 3), says="needs more than"),
    Bomb("endless.sqlite", database("CREATE VIEW v AS " + ENDLESS), command=("sniff",)),
    Bomb("nothing.sqlite", database(f"CREATE VIEW v AS {ENDLESS} WHERE x < 0"), command=("sniff",)),
    # Delimited text
    Bomb("repair.csv", text(b"a,b,c\n1,2,3\n", (b'a"b,"c"d,"e\n', 160000)), ("--malformed", "repair", "--types", "text"), rows=160001),
    Bomb("astray.csv", text(b"a,b\n1,2\n", (b'x","y\n', 200000)), ("--malformed", "repair", "--types", "text", "--separator", ",", "--quote", '"'),
         rows=200001),
    Bomb("doubt.csv", text(b"a,b\n1,2\n", (b'x",b,c,"y\n', 200000)), ("--malformed", "repair", "--types", "text", "--separator", ",", "--quote", '"'),
         status=(1,), says="row.fields", rows=1),
    Bomb("open.csv", text(b'a,b\n1,"x\n', (b"2,3\n", 15000000)), ("--quote", '"'), status=(1,), says="row.quote_not_closed", rows=15000000),
    Bomb("open-1-gb.csv", text(b'a,b\n1,"x\n', (b"2," + b"3" * 97 + b"\n", 10000000)), ("--quote", '"'), status=(1,), says="row.quote_not_closed",
         rows=10000000, seconds=60, quick=False),
    Bomb("commas.csv", text(b"a,b,c\n1,2,3\n", (COMMAS, 4)), ("--separator", ","), status=(1,), says="row.fields", rows=1),
    Bomb("commas-20.csv", text(b"a,b,c\n1,2,3\n", (COMMAS, 20)), ("--separator", ","), status=(1,), says="row.fields", rows=1,
         quick=False),
    Bomb("commas-repaired.csv", text(b"a,b,c\n1,2,3\n", (COMMAS, 4)), ("--separator", ",", "--malformed", "repair"), rows=5),
    Bomb("line.csv", text(b"a,b\n1,2\n", (b"x", 100000000)), status=(3,), says="longer than 16 MB"),
    Bomb("line-2-gb.csv", text(b"a,b\n1,2\n", (b"x", 2000000000)), status=(3,), says="longer than 16 MB", quick=False),
    Bomb("header.csv", text((b"name,", 20000000), b"z\n1,2\n"), status=(3,), says="does not end within 8 MB"),
    Bomb("columns.csv", text((b"c,", 100000), b"z\n1,2\n"), status=(3,), says="no table has more than"),
    Bomb("columns-without-header.csv", text((b"1," * 100000 + b"1\n", 3)), ("--header", "no", "--separator", ","), status=(3,),
         says="no table has more than"),
    Bomb("wide.csv", text(b",".join(b"c%d" % i for i in range(1000)) + b"\n", (b"1\n", 30000)), ("--malformed", "repair", "--separator", ","),
         rows=30000),
    Bomb("bad-rows.csv", text(b"n,s\n", (b"x,1\n", 600000)), ("--map", "n=n:INTEGER"), status=(1,), says="type.integer", rows=0),
    Bomb("bad-rows-9000000.csv", text(b"n,s\n", (b"x,1\n", 9000000)), ("--map", "n=n:INTEGER"), status=(1,), says="type.integer", rows=0,
         seconds=120, quick=False),
    Bomb("bad-chunk.csv", text(b"n,s\n", (b"x,1\n", 600000)), ("--map", "n=n:INTEGER", *BIG_CHUNK), status=(3,),
         says="more than 250000 errors"),
    Bomb("refused.csv", into("CREATE TABLE t (n INTEGER CHECK (n < 0))", text(b"n\n", (b"1\n", 600000))), BIG_CHUNK, status=(3,),
         says="more than 250000 errors", rows=0),
    Bomb("chunk.csv", text(b"n,s\n", (b"1," + b"x" * 97 + b"\n", 1000000)), BIG_CHUNK, status=(3,), says="smaller chunk size"),
    Bomb("chunk-400-mb.csv", text(b"n,s\n", (b"1," + b"x" * 97 + b"\n", 4000000)), BIG_CHUNK, status=(3,), says="smaller chunk size", quick=False),
    Bomb("chunk-of-short-rows.csv", text(b"n\n", (b"1\n", 5000000)), BIG_CHUNK, status=(3,), says="smaller chunk size",
         quick=False),
    Bomb("chunk-that-fits.csv", text(b"n,a,b,c,d\n", (b"1,xxxxxxx,yyyyyyy,zzzzzzz,12345\n", 1000000)), BIG_CHUNK, rows=1000000),
    Bomb("record.csv", text(b"p,c\nx,1\n", (b"," + b"2" * 98 + b"\n", 1000000)), ("--child-columns", "c"), status=(3,),
         says="another record grouping"),
    Bomb("record-400-mb.csv", text(b"p,c\nx,1\n", (b"," + b"2" * 98 + b"\n", 4000000)), ("--child-columns", "c"), status=(3,),
         says="another record grouping", quick=False),
    Bomb("large-rows.csv", text(b"n,s\n", (b"1," + b"x" * 5000000 + b"\n", 60)), rows=60, quick=False),
]
