"""The source changes under an import, or can't be read: what is in stays in, and the rest is not guessed."""
import os
import subprocess
import time
import unittest

from tranche import CLI, SMALL, TrancheTest, items

ROWS = 3000
CALL = ("import", "items.csv", "--into", "t.db", "--chunk-size", "10", "--json")


class SourceTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.environment.update(SMALL)
        self.source = self.write("items.csv", items(ROWS))

    def check_stopped(self, code="source.changed"):
        answer = self.json("show", 1)
        self.assertEqual((answer["import_status"], answer["error"]["code"]), ("partial", code))
        self.assertIn("items.csv", answer["error"]["message"])
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(answer["rows_imported"],) * 2])
        self.assertGreater(answer["rows_imported"], 0)
        return answer

    def interfere(self, change):
        with self.stopped(*CALL, fault="store.committed:3") as process:
            change()
        self.finish(process, 3)
        return self.check_stopped()

    def overwrite(self, old, new):
        content = self.source.read_text()
        self.assertIn(old, content)
        self.source.write_text(content.replace(old, new))

    def test_changed_in_the_middle(self):
        self.interfere(lambda: self.overwrite("item 2999,", "item 9992,"))

    def test_truncated_in_the_middle(self):
        self.interfere(lambda: os.truncate(self.source, 20000))

    def test_grown_in_the_middle(self):
        self.interfere(lambda: self.source.write_text(items(ROWS + 1)))

    def test_replaced_in_the_middle(self):
        def replace():
            self.write("new.csv", items(ROWS)).rename(self.source)
        answer = self.interfere(replace)
        self.assertIn("line", answer["error"]["message"])
        self.call("resume", 1)  # it holds the same bytes
        self.call("wait", 1)
        self.check_exactly_once(1, ROWS)

    def test_removed_in_the_middle(self):
        self.interfere(lambda: self.source.unlink())
        self.call("resume", 1)
        self.call("wait", 1, status=3)
        self.assertEqual(self.json("show", 1)["error"]["code"], "source.missing")

    def test_what_was_read_is_changed_before_it_goes_on_though_its_time_is_not(self):
        self.queue(*CALL[1:])
        self.assertTrue(self.run_to_fault("work", fault="store.committed:3"))
        content, status = self.source.read_bytes(), self.source.stat()
        self.overwrite("item 17,", "item 71,")
        os.utime(self.source, ns=(status.st_atime_ns, status.st_mtime_ns))
        self.call("work", status=3)
        self.check_stopped()
        self.source.write_bytes(content)  # the old version is put back: another time, the same bytes
        self.call("resume", 1)
        self.call("wait", 1)
        self.check_exactly_once(1, ROWS)

    def test_unreadable_in_the_middle(self):
        answer = self.json("import", "items.csv", "--into", "t.db", "--chunk-size", "10", status=None)
        self.assertEqual(answer["import_status"], "done")
        (self.folder / "t.db").unlink()
        self.environment["TRANCHE_FAULT"] = "source.read:20:5"  # EIO, as a broken disk gives
        answer = self.json(*CALL[:-1], status=3)
        del self.environment["TRANCHE_FAULT"]
        self.assertEqual((answer["import_status"], answer["error"]["code"]), ("partial", "source.read"))
        self.assertIn(f"read up to line {answer['rows_imported'] + 1}.", answer["error"]["message"])
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(answer["rows_imported"],)])
        self.call("resume", answer["import_id"])
        self.call("wait", answer["import_id"])
        self.check_exactly_once(answer["import_id"], ROWS)

    # The same file again

    def test_the_same_file_again_is_told(self):
        first = self.json(*CALL[:-1])
        self.assertNotIn("already_imported_at", first)
        second = self.json(*CALL[:-1])
        self.assertEqual(second["rows_imported"], ROWS)
        self.assertFalse(second["skipped"])
        self.assertIn("already", second["warning"])
        self.assertLessEqual(first["started_at"], second["already_imported_at"])
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(2 * ROWS,)])

    def test_skip_duplicate(self):
        self.json(*CALL[:-1], "--skip-duplicate")
        for words in (("items.csv",), ("same.csv", "--table", "items")):
            self.write("same.csv", items(ROWS))
            answer = self.json("import", *words, "--into", "t.db", "--skip-duplicate", "--home", "other")
            self.assertTrue(answer["skipped"])
            self.assertIn("already_imported_at", answer)
            self.assertEqual(self.query("SELECT count(*) FROM items"), [(ROWS,)])
        receipt = self.json("import", "items.csv", "--into", "t.db", "--skip-duplicate", "--background")
        self.assertIn("already_imported_at", receipt)
        self.call("wait", receipt["import_id"])
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(ROWS,)])

    def test_not_the_same_file(self):
        self.json(*CALL[:-1], "--skip-duplicate")
        self.overwrite("item 17,", "item 71,")  # the same size
        self.assertNotIn("skipped", self.json(*CALL[:-1], "--skip-duplicate"))
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(2 * ROWS,)])

    def test_rows_that_are_gone_again_are_no_duplicate(self):
        self.json(*CALL[:-1])
        self.execute("DELETE FROM items")
        self.assertNotIn("skipped", self.json(*CALL[:-1], "--skip-duplicate"))
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(ROWS,)])


class NamesTest(TrancheTest):
    """Names that no text can hold, or that Qt takes for something else, never mean another file."""

    def names(self):
        return sorted(os.listdir(os.fsencode(self.folder)))

    def call_bytes(self, *words, status):
        words = [word if isinstance(word, bytes) else str(word).encode() for word in words]
        done = subprocess.run([CLI.encode(), *words], cwd=self.folder, env=self.environment, capture_output=True, stdin=subprocess.DEVNULL, timeout=120)
        self.stderr = done.stderr.decode()
        self.assertEqual(done.returncode, status, f"{words}: {done.stdout} {self.stderr}")

    def test_names_that_are_not_utf8_are_refused(self):
        bad = b"bad\xff.csv"
        self.write("items.csv", items(20, {5}))
        (self.folder / os.fsdecode(bad)).write_text(items(10))
        self.call("import", "items.csv", "--into", "t.db", *("--map", "quantity=quantity:INTEGER"), status=1)
        before = self.names()
        for words in (("import", bad, "--into", "u.db"), ("import", "items.csv", "--into", b"u\xff.db"), ("sniff", bad),
                      ("save-chunk", 1, 1, "--to", bad), ("save-chunks", 1, "--to", b"new\xfe.zip"), ("retry", 1, "--file", bad),
                      ("rebuild", "--from", bad), ("jobs", "--home", b"home\xff"), ("import", "items.csv", b"--into=u\xff.db")):
            self.call_bytes(*words, status=2)
            self.assertRegex(self.stderr, r"\\xF[EF]")
            self.assertIn("Rename", self.stderr)
            self.assertEqual(self.names(), before, words)
        self.environment["TRANCHE_HOME"] += os.fsdecode(b"\xff")
        self.call_bytes("jobs", status=2)
        self.assertEqual(self.names(), before)

    def test_a_folder_with_such_a_name_tells_it(self):
        (self.folder / "in").mkdir()
        self.write("in/a.csv", items(10))
        self.write("in/:b.csv", items(10))
        (self.folder / os.fsdecode(b"in/c\xff.csv")).write_text(items(10))
        answers = self.json("import", "in", "--into", "t.db", status=3)["imports"]
        self.assertEqual(sorted(answer["import_status"] for answer in answers), ["done", "done", "failed"])
        self.assertEqual([answer["error"]["code"] for answer in answers if "error" in answer], ["source.name"])
        self.call("import", "in", "--into", "u.db", "--background", status=3)
        self.assertRegex(self.stderr, "c\ufffd.csv is not UTF-8")
        self.assertEqual(self.query("SELECT (SELECT count(*) FROM a), (SELECT count(*) FROM _b)"), [(10, 10)])

    def test_names_that_begin_with_a_colon(self):
        self.write(":items.csv", items(20, {5}))
        self.environment["TRANCHE_HOME"] = ":home"
        map_ = ("--map", "quantity=quantity:INTEGER", "--chunk-size", 10, "--table", "items")
        answer = self.json("import", ":items.csv", "--into", ":t.db", *map_, status=1)
        self.assertEqual((answer["file_path"], answer["target_path"]), (str(self.folder / ":items.csv"), str(self.folder / ":t.db")))
        self.json("import", ":items.csv", "--into", "sqlite::u.db", *map_, status=1)
        self.call("save-chunk", 1, 1, "--to", ":fix.csv")
        self.call("save-chunks", 1, "--to", ":fix.xlsx")
        (self.folder / ":fix.csv").write_text((self.folder / ":fix.csv").read_text().replace("n/a", "7"))
        self.json("retry", 1, 1, "--file", ":fix.csv")
        self.assertEqual(self.query("SELECT count(*), sum(quantity=7) FROM items", ":t.db"), [(20, 2)])
        self.json("jobs", "--home", ":other")
        self.json("rebuild", "--from", ":t.db", "--home", ":other")
        self.assertEqual(self.names(), sorted([b":items.csv", b":home", b":t.db", b":u.db", b":fix.csv", b":fix.xlsx", b":other"]))


if __name__ == "__main__":
    unittest.main()
