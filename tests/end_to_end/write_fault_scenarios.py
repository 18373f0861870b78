"""What is killed, and fails, at each of its calls that write; see write_faults.py."""
import gzip
import io
import json
import zipfile

from write_faults import World, expect

ROWS = 300
BAD = (55, 123, 124, 299)
BAD_CHUNKS = (6, 13, 30)
GOOD = [row for row in range(1, ROWS + 1) if (row - 1) // 10 + 1 not in BAD_CHUNKS]
INTO = ("--into", "t.db", "--chunk-size", "10", "--map", "quantity=quantity:INTEGER", "--null-words", "none")
TABLE = "CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER);"
EARLIER = "INSERT INTO items VALUES(1001, 'was here', 1), (1002, 'was here', 2);"
OTHER = "CREATE TABLE other(a, b); INSERT INTO other VALUES(1, 'one'), (2, 'two');"
INDEXES = "CREATE INDEX by_name ON items(name); CREATE INDEX by_quantity ON items(quantity, id);"
ENDED = ("done", "partial", "failed", "cancelled")


def value(row, bad=BAD):
    return "n/a" if row in bad else str(row % 50)


def items(bad=BAD):
    return "id,name,quantity\n" + "".join(f"{row},item {row},{value(row, bad)}\n" for row in range(1, ROWS + 1))


class Scenario:
    """An import of a new table; others say what is different with them."""
    name = "create"
    command = ("import", "items.csv", *INTO)
    status = 1  # without a fault
    environment = {}
    saves = ()  # files that the call makes or changes
    is_repair = False  # the call is about an import that was there before, and can be made again
    rows = GOOD  # the ids that are in the table at the end
    before = ()  # and those that were there before

    def prepare(self, world: World):
        world.write("items.csv", items())

    def go_on(self, world: World, answer):
        """What a person does when a call did not answer, or said that it could not go on."""
        imports = world.imports()
        if not imports and answer.status != self.status:
            world.call(*self.command, status=self.status)
        self.finish(world)
        if self.is_repair and answer.status != self.status:
            world.call(*self.command, status=(self.status, 2))
            self.finish(world)

    def finish(self, world: World):
        """Runs what is left to do, and what has stopped for a reason that is gone now."""
        world.call("work", status=(0, 1, 3))
        for one in world.imports():
            if "error" in one or one["import_status"] not in ENDED:
                world.queue("resume", one["import_id"])
                world.call("work", status=(0, 1))

    def check(self, world: World, facts):
        """What must be there without any fault."""
        expect(sorted(row[0] for row in facts["tables"]["items"]) == sorted([*self.rows, *self.before]), facts["tables"]["items"])
        expect(facts["history"][0]["rows_imported"] == len(self.rows), facts["history"])

    def rows_of(self, world: World, one):
        """How many rows of an import are in its table, or wait beside it as the import says."""
        if one.get("waits_to_replace"):
            expect("to replace those of the table" in one["message"], one)
            waiting = world.query("SELECT name FROM sqlite_schema WHERE name LIKE '\\_tranche\\_new%' ESCAPE '\\'")
            return world.query(f'SELECT count(*) FROM "{waiting[0][0]}"')[0][0] if waiting else 0
        if not world.query(f"SELECT 1 FROM sqlite_schema WHERE name='{one['table']}'"):
            return 0
        return world.query(f"SELECT count(*) FROM \"{one['table']}\" WHERE id <= 1000")[0][0]


class Append(Scenario):
    name = "append"
    before = (1001, 1002)

    def prepare(self, world):
        super().prepare(world)
        world.execute(TABLE + EARLIER + OTHER + INDEXES + "CREATE TRIGGER counted AFTER INSERT ON items BEGIN "
                      "UPDATE other SET b = b || '+' WHERE a = 1 AND new.id % 100 = 1; END;")


class Replace(Append):
    name = "replace"
    command = ("import", "items.csv", *INTO, "--mode", "replace", "--on-error", "reject-rows")
    rows = [row for row in range(1, ROWS + 1) if row not in BAD]
    before = ()


class Reject(Append):
    name = "reject"
    command = ("import", "items.csv", *INTO, "--on-error", "reject-rows")
    rows = [row for row in range(1, ROWS + 1) if row not in BAD]


class Wal(Append):
    name = "wal"

    def prepare(self, world):
        super().prepare(world)
        world.execute("PRAGMA journal_mode=WAL;")


class Deferred(Scenario):
    name = "deferred"
    environment = {"TRANCHE_BULK_BYTES": "1"}

    def prepare(self, world):
        super().prepare(world)
        world.execute(TABLE + OTHER + INDEXES)


class Validate(Append):
    name = "validate"
    command = ("validate", "items.csv", *INTO)
    rows = ()

    def check(self, world, facts):
        expect(sorted(row[0] for row in facts["tables"]["items"]) == sorted(self.before), facts["tables"])
        expect(facts["history"][0]["rows_failed"] == 30, facts["history"])


class Gzip(Scenario):
    name = "gzip"
    command = ("import", "items.csv.gz", *INTO)

    def prepare(self, world):
        world.write("items.csv.gz", gzip.compress(items().encode()))


class JsonLines(Scenario):
    name = "jsonlines"
    command = ("import", "items.jsonl", *INTO)

    def prepare(self, world):
        world.write("items.jsonl", "".join(json.dumps({"id": row, "name": f"item {row}", "quantity": value(row)}) + "\n"
                                           for row in range(1, ROWS + 1)))


class Xlsx(Scenario):
    name = "xlsx"
    command = ("import", "items.xlsx", *INTO)

    def prepare(self, world):
        lines = [line.split(",") for line in items().splitlines()]

        def cell(name, text):
            return f'<c r="{name}"><v>{text}</v></c>' if text.isdigit() else f'<c r="{name}" t="inlineStr"><is><t>{text}</t></is></c>'
        sheet = "".join(f'<row r="{number}">' + "".join(cell(f"{column}{number}", text) for column, text in zip("ABC", line)) + "</row>"
                        for number, line in enumerate(lines, 1))
        space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' \
                'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        relations = "http://schemas.openxmlformats.org/package/2006/relationships"
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        book = io.BytesIO()
        with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as parts:
            parts.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
            parts.writestr("_rels/.rels", f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{kind}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
            parts.writestr("xl/workbook.xml", f'<workbook {space}><sheets><sheet name="items" sheetId="1" r:id="r1"/></sheets></workbook>')
            parts.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{kind}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
            parts.writestr("xl/worksheets/sheet1.xml", f"<worksheet {space}><sheetData>{sheet}</sheetData></worksheet>")
        world.write("items.xlsx", book.getvalue())


class TwoQueued(Scenario):
    name = "two"
    command = ("work",)

    def prepare(self, world):
        super().prepare(world)
        world.write("more.csv", items(bad=()))
        world.queue("import", "items.csv", *INTO, "--background")
        world.queue("import", "more.csv", *INTO, "--background")

    def check(self, world, facts):
        super().check(world, facts)
        expect(len(facts["tables"]["more"]) == ROWS, facts["tables"]["more"])


class Cancelled(Scenario):
    """Killed, cancelled, and taken up again after all."""
    name = "cancel"
    command = ("work",)

    def prepare(self, world):
        super().prepare(world)
        world.queue("import", "items.csv", *INTO, "--background")

    def go_on(self, world, answer):
        if world.queue("cancel", 1).status == 0:
            world.call("work", status=(0, 4))
            one = world.imports()[0]
            expect(one["import_status"] == "cancelled", one)
            expect(self.rows_of(world, one) == one.get("rows_imported", 0), "cancelled with", one.get("rows_imported", 0),
                   "rows; in the table are", self.rows_of(world, one))
            world.queue("resume", 1)
        self.finish(world)


class NewHome(Scenario):
    """The job store of the first version becomes one of today's."""
    name = "migrate"
    command = ("import", "items.csv", *INTO)

    def prepare(self, world):
        super().prepare(world)
        world.home.mkdir()
        world.execute(STORE_1, "home/jobs.db")

    def go_on(self, world, answer):
        if len(world.imports()) == 1 and answer.status != self.status:
            world.call(*self.command, status=self.status)
        self.finish(world)

    def check(self, world, facts):
        expect([(one["import_status"], one["rows_imported"]) for one in facts["history"]] == [("done", 0), ("partial", 270)], facts["history"])
        expect(world.query("SELECT name FROM profiles", "home/jobs.db") == [("monthly",)], "the profile")


class Repair(Scenario):
    is_repair = True
    command = ()
    status = 0
    rows = range(1, ROWS + 1)

    def prepare(self, world):
        super().prepare(world)
        world.execute(TABLE + EARLIER + OTHER)
        world.call("import", "items.csv", *INTO, status=1)

    before = (1001, 1002)


class Retry(Repair):
    """What was in the way in the target is gone."""
    name = "retry"
    command = ("retry", 1)

    def prepare(self, world):
        world.write("items.csv", items(bad=()))
        world.execute(TABLE + EARLIER + OTHER + "CREATE UNIQUE INDEX once ON items(id); "
                      "INSERT INTO items VALUES(55, '', 0), (123, '', 0), (299, '', 0);")
        world.call("import", "items.csv", *INTO, status=1)
        world.execute("DELETE FROM items WHERE name = ''")


class RetryChunkWithFile(Repair):
    name = "retry-file"
    command = ("retry", 1, 6, "--file", "fixed.csv")
    rows = sorted([*GOOD, *range(51, 61)])

    def prepare(self, world):
        super().prepare(world)
        world.write("fixed.csv", world.call("save-chunk", 1, 6, "--to", "-").output.replace("n/a", "77"))


class FixedFile(Repair):
    name = "fixed-file"
    command = ("retry", 1, "--file", "fixed.csv")

    def prepare(self, world):
        super().prepare(world)
        world.call("save-chunks", 1, "--to", "bad.csv", "--with-errors", "--only-bad-rows", status=0)
        world.write("fixed.csv", world.read("bad.csv").decode().replace(",n/a", ",77"))


class Remedy(Repair):
    name = "remedy"
    command = ("remedy", 1, "--column", "quantity", "--set", "77")


class RetryStillBad(Repair):
    """Runs again, and fails again."""
    name = "retry-bad"
    command = ("retry", 1)
    status = 1
    rows = GOOD


class Skip(Repair):
    name = "skip"
    command = ("skip", 1, 6, "--note", "no use")
    rows = GOOD


class SaveChunk(Repair):
    name = "save-chunk"
    command = ("save-chunk", 1, 6, "--to", "out.csv")
    saves = ("out.csv",)
    rows = GOOD

    def prepare(self, world):
        super().prepare(world)
        for name in self.saves:
            world.write(name, "precious")


class SaveCsv(SaveChunk):
    name = "save-csv"
    command = ("save-chunks", 1, "--to", "out.csv")


class SaveZip(SaveChunk):
    name = "save-zip"
    command = ("save-chunks", 1, "--to", "out.zip")
    saves = ("out.zip",)


class SaveXlsx(SaveChunk):
    name = "save-xlsx"
    command = ("save-chunks", 1, "--to", "out.xlsx")
    saves = ("out.xlsx",)


class Rebuild(Repair):
    """The history is lost, and made anew of what the target knows."""
    name = "rebuild"
    command = ("rebuild", "--from", "t.db")
    rows = GOOD

    def prepare(self, world):
        super().prepare(world)
        for path in world.home.iterdir():
            path.unlink()


# The first migration of JobStoreSchema.cpp, in use.
STORE_1 = """
CREATE TABLE imports (id INTEGER PRIMARY KEY AUTOINCREMENT, import_key TEXT NOT NULL UNIQUE, state TEXT NOT NULL,
  control TEXT NOT NULL DEFAULT '', request TEXT NOT NULL, file TEXT NOT NULL, file_path TEXT NOT NULL, target TEXT NOT NULL,
  target_path TEXT NOT NULL, table_name TEXT NOT NULL, validate_only INTEGER NOT NULL, priority INTEGER NOT NULL,
  created_at TEXT NOT NULL, started_at TEXT, ended_at TEXT, duration_ms INTEGER NOT NULL DEFAULT 0,
  rows_read INTEGER NOT NULL DEFAULT 0, rows_imported INTEGER NOT NULL DEFAULT 0, rows_failed INTEGER NOT NULL DEFAULT 0,
  bytes_read INTEGER NOT NULL DEFAULT 0, bytes_total INTEGER NOT NULL DEFAULT 0, chunks_total INTEGER NOT NULL DEFAULT 0,
  chunks_done INTEGER NOT NULL DEFAULT 0, chunks_failed INTEGER NOT NULL DEFAULT 0, lines_read INTEGER NOT NULL DEFAULT 0,
  lines_header INTEGER NOT NULL DEFAULT 0, lines_skipped INTEGER NOT NULL DEFAULT 0, lines_blank INTEGER NOT NULL DEFAULT 0,
  lines_of_rows INTEGER NOT NULL DEFAULT 0, failure_code TEXT NOT NULL DEFAULT '', failure_message TEXT NOT NULL DEFAULT '',
  notice TEXT NOT NULL DEFAULT '', state_after_retry TEXT NOT NULL DEFAULT '', chunk_size INTEGER NOT NULL DEFAULT 0,
  next_offset INTEGER NOT NULL DEFAULT 0, next_line INTEGER NOT NULL DEFAULT 1, next_row INTEGER NOT NULL DEFAULT 1,
  next_chunk INTEGER NOT NULL DEFAULT 1, source_done INTEGER NOT NULL DEFAULT 0, source_size INTEGER NOT NULL DEFAULT -1,
  source_modified INTEGER NOT NULL DEFAULT 0, header BLOB, revision INTEGER NOT NULL);
CREATE INDEX imports_revision ON imports (revision);
CREATE INDEX imports_state ON imports (state);
CREATE TABLE chunk_packs (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, first_chunk INTEGER NOT NULL,
  chunk_count INTEGER NOT NULL, packed BLOB NOT NULL, PRIMARY KEY (import_id, first_chunk)) WITHOUT ROWID;
CREATE TABLE failed_chunks (import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, chunk INTEGER NOT NULL,
  state TEXT NOT NULL, attempt INTEGER NOT NULL, rows INTEGER NOT NULL, rows_failed INTEGER NOT NULL,
  error_count INTEGER NOT NULL, PRIMARY KEY (import_id, chunk)) WITHOUT ROWID;
CREATE TABLE attempts (import_id INTEGER NOT NULL, chunk INTEGER NOT NULL, attempt INTEGER NOT NULL, created_at TEXT NOT NULL,
  origin TEXT NOT NULL, content BLOB, whole INTEGER NOT NULL DEFAULT 0, dialect TEXT NOT NULL DEFAULT '',
  row_places TEXT NOT NULL DEFAULT '', PRIMARY KEY (import_id, chunk, attempt),
  FOREIGN KEY (import_id, chunk) REFERENCES failed_chunks ON DELETE CASCADE);
CREATE TABLE errors (id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, chunk INTEGER NOT NULL, attempt INTEGER NOT NULL,
  line INTEGER NOT NULL, row INTEGER NOT NULL, column_name TEXT NOT NULL, value TEXT NOT NULL, code TEXT NOT NULL,
  message TEXT NOT NULL, FOREIGN KEY (import_id, chunk) REFERENCES failed_chunks ON DELETE CASCADE);
CREATE INDEX errors_of_chunk ON errors (import_id, chunk, attempt);
CREATE TABLE profiles (name TEXT PRIMARY KEY, choices TEXT NOT NULL, changed_at TEXT NOT NULL);
INSERT INTO profiles VALUES ('monthly', '{}', '2026-01-01T00:00:00.000Z');
INSERT INTO imports (import_key, state, request, file, file_path, target, target_path, table_name, validate_only, priority,
  created_at, started_at, ended_at, lines_read, lines_header, source_done, revision) VALUES ('key', 'done',
  
  '{"file":"old.csv","table":"old","mode":"auto","grouping":"none","on_error":"fail-chunk","dialect":{"malformed":"error"}}', 'old.csv', 'old.csv', 'sqlite:old.db', 'old.db', 'old', 0, 10,
  '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, 1, 1, 1);
PRAGMA user_version = 1;
"""

SCENARIOS = [scenario() for scenario in (
    Scenario, Append, Replace, Reject, Wal, Deferred, Validate, Gzip, JsonLines, Xlsx, TwoQueued, Cancelled, NewHome, Retry,
    RetryChunkWithFile, FixedFile, Remedy, RetryStillBad, Skip, SaveChunk, SaveCsv, SaveZip, SaveXlsx, Rebuild)]
