"""What stands in people's files is kept from others, and from spreadsheet programs that run formulas."""
import csv
import io
import os
import signal
import subprocess
import unittest

from tranche import CLI, TrancheTest, items


class PrivacyTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.home = self.folder / "home"
        before = os.umask(0)
        self.addCleanup(os.umask, before)
        self.write("items.csv", items(100, {5}))

    def import_some(self):
        self.json("import", "items.csv", "--into", "t.db", "--chunk-size", "10", status=1)

    def open_to_others(self):
        """Paths of the home folder, and itself, that others may do anything with."""
        return [str(path) for path in [self.home, *self.home.rglob("*")] if path.stat().st_mode & 0o077]

    def test_the_home_is_its_owners_alone_whatever_the_umask(self):
        self.import_some()
        # While the store is in use its other files are there too.
        with self.stopped("import", "items.csv", "--into", "u.db", "--json", fault="store.committed:1") as process:
            self.assertTrue((self.home / "jobs.db-wal").exists())
            self.assertEqual(self.open_to_others(), [])
        self.finish(process, 1)
        self.assertEqual(self.home.stat().st_mode & 0o777, 0o700)
        self.assertEqual((self.folder / "t.db").stat().st_mode & 0o777, 0o644)  # the user's own is as SQLite makes it

    def test_what_an_older_version_left_open_is_closed(self):
        self.import_some()
        (self.home / "opened" / "1").mkdir(parents=True)
        for name in ("opened/1/items-0001.csv", "jobs.db.damaged-1", "window.ini"):
            (self.home / name).write_text("1")
        for path in [self.home, *self.home.rglob("*")]:
            path.chmod(0o777 if path.is_dir() else 0o666)
        self.json("jobs")
        self.assertEqual(self.open_to_others(), [])

    def test_a_folder_that_holds_other_things_stays_as_it_is(self):
        self.home.mkdir()
        (self.home / "photo.jpg").write_text("1")
        (self.home / "link").symlink_to(self.home / "photo.jpg")
        self.import_some()
        self.assertEqual(sorted(self.open_to_others()), sorted(map(str, (self.home, self.home / "photo.jpg", self.home / "link"))))

    def pipe(self, *words):
        """A call that reads from a pipe which stays open; returns it once it has begun to keep what it reads."""
        process = subprocess.Popen([CLI, *words], cwd=self.folder, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        process.stdin.write(b"a,b\n1,2\n")
        process.stdin.flush()
        self.wait_for(lambda: list(self.home.glob("spool/*")), "nothing was kept")
        return process

    def test_what_dead_pipes_left_is_removed_and_nothing_else(self):
        dead = self.pipe("import", "-", "--table", "y", "--into", "y.db", "--quiet")
        self.assertEqual(self.open_to_others(), [])
        dead.send_signal(signal.SIGKILL)
        dead.communicate()
        self.assertEqual(len(list(self.home.glob("spool/*"))), 1)
        self.json("work")
        self.assertEqual(list(self.home.glob("spool/*")), [])
        living = self.pipe("import", "-", "--table", "y", "--into", "y.db", "--quiet")
        self.json("work")  # its file is not taken for a dead one
        living.stdin.close()
        self.assertEqual(living.wait(60), 0)
        self.assertEqual(self.query("SELECT a, b FROM y", "y.db"), [(1, 2)])
        self.assertEqual(list(self.home.glob("spool/*")), [])

    def test_what_a_queued_import_needs_is_kept(self):
        self.json("jobs")
        os.mkfifo(self.folder / "pipe")
        writer = subprocess.Popen(["sh", "-c", "printf 'a,b\\n1,2\\n' > pipe"], cwd=self.folder)
        id = self.queue("pipe", "--table", "y", "--into", "y.db")
        self.assertEqual(writer.wait(60), 0)
        self.assertEqual(len(list(self.home.glob("spool/*"))), 1)
        self.json("work")
        self.assertEqual(self.json("show", id)["rows_imported"], 1)

    def test_errors_as_csv_hold_no_formulas(self):
        values = ["=1+1", "+49 30", "-x", "@a", "\tx", "-5.5", "+5", "-1e3", "-", "ok", "'=1"]
        self.write("f.csv", "=cmd|x,n\n" + "".join(f'"{value}",1\n' for value in values))
        self.json("import", "f.csv", "--into", "t.db", "--map", "#1=c:INTEGER", status=1)
        content = self.call("errors", 1, "--csv").decode()
        rows = list(csv.DictReader(io.StringIO(content)))
        self.assertEqual({row["value"] for row in rows}, {"'=1+1", "'+49 30", "'-x", "'@a", "'\tx", "-5.5", "+5", "-1e3", "'-", "ok", "'=1"})
        self.assertEqual({row["column"] for row in rows}, {"'=cmd|x"})
        groups = list(csv.DictReader(io.StringIO(self.call("errors", 1, "--group", "--csv").decode())))
        self.assertIn("'=1+1", [row["value"] for row in groups])
        self.assertEqual(self.call("save-chunk", 1, 1, "--to", "-").decode(), self.folder.joinpath("f.csv").read_text())
        saved = list(csv.reader(io.StringIO(self.call("save-chunk", 1, 1, "--to", "-", "--with-errors").decode())))
        self.assertEqual([row[2] for row in saved], ["=cmd|x", *values])
        self.assertTrue(all(row[1].startswith("'=cmd") for row in saved[1:] if row[1]))


if __name__ == "__main__":
    unittest.main()
