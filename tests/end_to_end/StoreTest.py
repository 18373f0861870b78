"""The job store is damaged, another program's, or can't be written: it is set aside or refused, never deleted."""
import random
import sqlite3
import subprocess
import unittest

from tranche import SMALL, TrancheTest, items, small_disk


class StoreTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.home = self.folder / "home"
        self.store = self.home / "jobs.db"

    def import_some(self):
        self.write("items.csv", items(1000, {5, 500}))
        self.json("import", "items.csv", "--into", "t.db", "--chunk-size", "10", status=1)

    def check_set_aside(self, content):
        """The next call says so, keeps the old file, and works."""
        self.assertEqual(self.json("jobs")["imports"], [])
        self.assertIn("set aside", self.stderr)
        self.assertIn("tranche-cli rebuild --from", self.stderr)
        kept = list(self.home.glob("jobs.db.damaged-*"))
        self.assertIn(content, [path.read_bytes() for path in kept])
        self.assertEqual(len(self.json("rebuild", "--from", "t.db")["imports"]), 1)
        shown = self.json("show", 1)
        self.assertEqual((shown["import_status"], shown["rows_imported"], shown["rows_failed"], shown["chunks_total"]),
                         ("partial", 980, 20, 100))
        self.assertEqual(self.json("rebuild", "--from", "t.db")["imports"], [])
        self.write("next.csv", "a\n1\n")
        self.call("import", "next.csv", "--into", "t.db")

    def test_random_bytes(self):
        self.import_some()
        random.seed(1)
        self.store.write_bytes(random.randbytes(50000))
        for name in ("jobs.db-wal", "jobs.db-shm"):
            (self.home / name).unlink(missing_ok=True)
        self.check_set_aside(self.store.read_bytes())

    def test_truncated(self):
        self.import_some()
        content = self.store.read_bytes()
        self.store.write_bytes(content[:len(content) // 2])
        self.check_set_aside(content[:len(content) // 2])

    def test_cut_off_to_nothing(self):
        self.import_some()
        self.store.write_bytes(b"")
        for name in ("jobs.db-wal", "jobs.db-shm"):
            (self.home / name).unlink(missing_ok=True)
        self.check_set_aside(b"")

    def test_pages_damaged_in_the_middle(self):
        for seed in range(10):
            with self.subTest(seed):
                for path in [*self.folder.glob("t.db*"), *self.home.glob("*")]:
                    path.unlink()
                self.import_some()
                random.seed(seed)
                content = bytearray(self.store.read_bytes())
                for page in random.sample(range(1, len(content) // 4096), 6):
                    content[page * 4096:page * 4096 + 4096] = random.randbytes(4096)
                self.store.write_bytes(content)
                self.call("show", 1, "--json", status=None)  # may meet the damage, or not
                self.call("chunks", 1, "--json", status=None)
                if list(self.home.glob("jobs.db.damaged-*")) or (self.home / "jobs.db.suspect").exists():
                    self.call("jobs")
                    self.assertEqual(len(list(self.home.glob("jobs.db.damaged-*"))), 1)
                    self.assertEqual(len(self.json("rebuild", "--from", "t.db")["imports"]), 1)

    def test_another_programs_file(self):
        self.import_some()
        for path in self.home.glob("jobs.db*"):
            path.unlink()
        connection = sqlite3.connect(self.store)
        connection.executescript("CREATE TABLE notes(x); INSERT INTO notes VALUES('mine')")
        connection.close()
        self.check_set_aside(self.store.read_bytes())

    def test_newer_version_is_refused_and_left_alone(self):
        self.import_some()
        connection = sqlite3.connect(self.store)
        connection.executescript("PRAGMA user_version=999")
        connection.close()
        self.call("jobs", status=3)
        self.assertIn("newer version", self.stderr)
        self.assertEqual(self.query("PRAGMA user_version", "home/jobs.db"), [(999,)])

    def test_damaged_by_many_at_once(self):
        self.import_some()
        self.store.write_bytes(b"no database at all" * 1000)
        calls = [self.start("jobs", "--json") for _ in range(8)]
        for call in calls:
            self.finish(call)
        self.assertEqual(len(list(self.home.glob("jobs.db.damaged-*"))), 1)

    def test_read_only_folder(self):
        with small_disk(self.home, 10) as remount:
            self.import_some()
            remount("ro")
            for words in (("jobs",), ("import", "items.csv", "--into", "u.db")):
                self.call(*words, status=3)
                self.assertRegex(self.stderr, "jobs.db|lock")
                self.assertIn("--home", self.stderr)
            self.assertFalse((self.folder / "u.db").exists())
            self.call("sniff", "items.csv")  # needs no history

    def test_full_disk(self):
        self.environment.update(SMALL)
        with small_disk(self.home, 1) as remount:
            self.write("items.csv", items(40000, set(range(5, 40000, 10))))
            answer = self.json("import", "items.csv", "--into", "t.db", "--chunk-size", "10", "--map", "quantity=quantity:INTEGER", status=3)
            self.assertRegex(answer["error"]["code"], "store.(full|io)")
            self.assertIn("jobs.db", answer["error"]["message"])
            remount("size=200m")
            self.call("resume", 1, status=None)
            self.call("wait", 1, status=1)
            shown = self.json("show", 1)
            self.assertEqual((shown["chunks_failed"], shown["rows_failed"], shown["rows_imported"]), (4000, 40000, 0))
            self.assertEqual(len(self.json("chunks", 1)["chunks"]), 4000)

    def test_no_space_for_a_chunk_file(self):
        self.import_some()
        with small_disk(self.folder / "disk", 1) as remount:
            subprocess.run(["dd", "if=/dev/zero", "of=disk/filler", "bs=4k"], cwd=self.folder, capture_output=True)
            self.call("save-chunk", 1, 1, "--to", "disk/chunk.csv", status=3)
            self.assertIn("disk/chunk.csv", self.stderr)
            self.assertEqual([path.name for path in (self.folder / "disk").iterdir()], ["filler"])
            remount("size=2m")
            self.call("save-chunk", 1, 1, "--to", "disk/chunk.csv")
            self.assertEqual((self.folder / "disk/chunk.csv").read_text(), items(10, {5}))


if __name__ == "__main__":
    unittest.main()
