"""Watched folders and schedules: each file is in once, whatever writes it, dies, or sets the clock."""
import glob
import json
import os
import pathlib
import random
import signal
import subprocess
import tempfile
import threading
import time
import unittest

from tranche import CLI, TrancheTest

# Where a watching process passes by with one file.
POINTS = ("automation.taken", "automation.queued", "automation.moving", "automation.moved")
FAKETIME = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")


class AutomationTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.environment["TRANCHE_WATCH_MS"] = "30"
        # A disk in memory, as fast as writers can be.
        shared = tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        self.addCleanup(shared.cleanup)
        self.watched = pathlib.Path(shared.name) / "in"
        self.watched.mkdir()

    def add(self, name="a", *more):
        return self.json("automations", "add", name, "--folder", self.watched, "--pattern", "*.csv", "--into", "t.db", "--table", "data", *more)

    def drop(self, name, content="n\n1\n"):
        """There at once, whole."""
        path = self.watched.parent / (name + ".new")
        path.write_text(content)
        path.rename(self.watched / name)

    def names(self, folder="."):
        path = self.watched / folder
        return sorted(file.name for file in path.iterdir() if file.is_file()) if path.is_dir() else []

    def rows(self):
        return [row for (row,) in self.query("SELECT n FROM data ORDER BY CAST(n AS INTEGER)")]

    def watch(self, *words, **environment):
        return self.start("watch", *words, **environment)

    def stop(self, process):
        process.send_signal(signal.SIGTERM)
        return self.finish(process)

    def files(self, name="a"):
        return self.json("automations", "show", name)["files"]

    def test_slow_writers_and_a_process_that_dies(self):
        self.add("a", "--quiet-seconds", "1")
        writers = 8

        def write(number):
            """Half of them keep the file open, half open it again and again."""
            rng = random.Random(number)
            path = self.watched / f"part_{number}.csv"
            rows = ["n"] + [str(number * 100 + i) for i in range(15)]
            held = open(path, "w") if number % 2 == 0 else None
            for row in rows:
                file = held or open(path, "a")
                file.write(row + "\n")
                file.flush()
                if held is None:
                    file.close()
                time.sleep(rng.uniform(0, 0.15 if held is None else 0.2))
            if held is not None:
                held.close()

        threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
        for thread in threads:
            thread.start()
        rng = random.Random(19)
        end = time.monotonic() + 3.5
        kills = 0
        while time.monotonic() < end:
            process = self.watch()
            time.sleep(rng.uniform(0.1, 1.4))
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            kills += 1
        for thread in threads:
            thread.join()
        process = self.watch()
        self.wait_for(lambda: len(self.names("done")) == writers, "all files are in")
        self.wait_for(lambda: self.json("automations")["watched"], "it watches")
        self.stop(process)
        self.assertGreater(kills, 2)
        self.assertEqual(self.rows(), [number * 100 + i for number in range(writers) for i in range(15)])
        self.assertEqual(self.names(), [])
        self.assertEqual(self.names("failed"), [])
        self.assertEqual(len(self.json("jobs")["imports"]), writers)

    def test_killed_at_each_point(self):
        """Also while a file goes to another disk."""
        self.add("a", "--marker", ".ok")
        other = self.folder / "elsewhere"
        number = 0
        for point in POINTS + ("automation.copied",):
            for move in range(2 if point == "automation.moving" else 1):
                if point == "automation.copied" or move == 1:
                    for path in [self.watched / "done"]:
                        if not path.is_symlink():
                            path.rename(self.watched / "before")
                            other.mkdir()
                            path.symlink_to(other)
                number += 1
                with self.subTest(point=point, move=move):
                    self.drop(f"{number}.csv", f"n\n{number}\n")
                    self.drop(f"{number}.csv.ok", "")
                    process = self.start("watch", "--once", "--quiet", fault=f"{point}:1")
                    process.communicate(timeout=60)
                    self.assertEqual(process.returncode, -signal.SIGKILL)
                    self.call("watch", "--once", "--quiet", status=None)
                    self.assertEqual(self.rows(), list(range(1, number + 1)))
                    self.assertEqual(self.names(), [])
                    self.assertEqual(len(self.json("jobs")["imports"]), number)
                    self.assertIn(f"{number}.csv", self.names("done"))
                    newest = self.files()[0]
                    self.assertEqual((newest["state"], newest["is_in"], newest["path"]),
                                     ("settled", True, str(self.watched / "done" / f"{number}.csv")))

    @unittest.skipUnless(FAKETIME and "TRANCHE_BOMBS" in os.environ, "needs libfaketime, and no sanitizer")
    def test_clocks_that_jump(self):
        self.environment["TZ"] = "Europe/Berlin"
        clock = self.folder / "clock"
        clock.write_text("@2026-03-10 06:00:00")
        fake = {"LD_PRELOAD": FAKETIME[0], "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1",
                "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1"}

        def set_clock(time_text):
            new = self.folder / "clock.new"
            new.write_text("@" + time_text)
            new.rename(clock)

        def shown():
            return self.json("automations", "show", "a")

        def settles(count):
            self.wait_for(lambda: len(self.names("done")) == count, f"{count} files are in")

        def add_now():
            done = subprocess.run([CLI, "automations", "add", "a", "--folder", self.watched, "--into", "t.db", "--table", "data", "--when", "daily 06:30",
                                   "--quiet-seconds", "0"], cwd=self.folder, env={**self.environment, **fake}, capture_output=True, timeout=60)
            self.assertEqual(done.returncode, 0, done.stderr)

        def nothing_happens():
            before = len(self.files())
            time.sleep(0.4)
            self.assertEqual(len(self.files()), before)

        add_now()
        process = self.watch(**fake)
        self.drop("1.csv", "n\n1\n")
        nothing_happens()
        set_clock("2026-03-10 06:31:00")  # forward, beyond the time
        settles(1)
        self.assertTrue(shown()["last_run_at"].startswith("2026-03-10T05:3"), shown())
        set_clock("2026-03-10 05:00:00")  # back, before it
        self.drop("2.csv", "n\n2\n")
        nothing_happens()
        set_clock("2026-03-10 06:45:00")  # it comes again: it had its run
        nothing_happens()
        set_clock("2026-03-20 12:00:00")  # ten were missed
        settles(2)
        self.wait_for(lambda: shown()["last_run_files"] == 1, "the run has ended")
        self.drop("3.csv", "n\n3\n")
        nothing_happens()
        self.stop(process)
        set_clock("2026-03-29 12:00:00")  # missed while nobody watched, and where 06:30 is another hour
        process = self.watch(**fake)
        settles(3)
        self.stop(process)
        self.assertEqual(self.rows(), [1, 2, 3])
        self.assertEqual(self.query("SELECT count(*) FROM automation_runs", "home/jobs.db"), [(3,)])

    def test_a_folder_that_vanishes(self):
        self.add("a", "--quiet-seconds", "0")
        process = self.watch("--json")
        self.drop("1.csv")
        self.wait_for(lambda: self.names("done") == ["1.csv"], "it is in")
        away = self.watched.parent / "away"
        self.watched.rename(away)
        self.wait_for(lambda: self.json("automations", "show", "a")["state"] == "unreachable", "it is told")
        self.assertIsNotNone(self.json("automations", "show", "a")["unreachable_since"])
        time.sleep(0.3)
        away.rename(self.watched)
        self.drop("2.csv", "n\n2\n")
        self.wait_for(lambda: self.names("done") == ["1.csv", "2.csv"], "it goes on")
        events = [json.loads(line)["message"] for line in self.stop(process).decode().splitlines()]
        self.assertEqual(sum("can't be reached" in event for event in events), 1, events)
        self.assertEqual(self.json("automations", "show", "a")["state"], "on")

    def test_the_commands(self):
        self.write("orders.csv", "n,m\n1,2\n")
        self.execute("CREATE TABLE data(n INTEGER)")
        added = self.add("nightly", "--when", "daily 06:30", "--mode", "append", "--quiet-seconds", "1")
        self.assertEqual((added["name"], added["state"], added["options"]["mode"]), ("nightly", "on", ["append"]))
        self.assertIsNotNone(added["next_run_at"])
        self.assertEqual(self.json("automations", "add", "nightly", "--folder", ".", "--into", "t.db", status=2)["error"]["code"], "automation.exists")
        self.assertEqual(self.json("automations", "add", "x", "--into", "t.db", status=2)["error"]["code"], "call.option")
        self.assertEqual(self.json("automations", "show", "none", status=2)["error"]["code"], "automation.missing")
        self.assertEqual([one["name"] for one in self.json("automations")["automations"]], ["nightly"])
        beside = self.add("beside", "--pattern", "old*")
        self.assertEqual(beside["shares_files_with"], ["nightly"])
        self.assertIn("Files of “beside” may also be taken by: nightly.", self.stderr)
        self.assertEqual(self.json("automations", "show", "nightly")["shares_files_with"], ["beside"])
        self.assertIn("on; files may also be taken by beside", self.call("automations").decode())
        self.json("automations", "disable", "beside")
        self.assertEqual(self.json("automations", "show", "nightly")["shares_files_with"], [])
        self.json("automations", "remove", "beside")
        self.assertEqual(self.add("beside", "--pattern", "*.txt")["shares_files_with"], [])
        self.json("automations", "remove", "beside")
        self.drop("old.csv", "n\n7\n")
        os.utime(self.watched / "old.csv", (1, 1))
        tried = self.json("automations", "test", "nightly")["files"]  # its content is old, but it has come just now
        self.assertEqual([(file["file"], file["taken"], file["waits"]) for file in tried], [("old.csv", False, True)])
        self.json("automations", "disable", "nightly")
        self.assertEqual(self.json("watch", "--once")["files"], [])
        self.json("automations", "enable", "nightly")
        time.sleep(1.1)
        tried = self.json("automations", "test", "nightly")["files"]
        self.assertEqual([(file["taken"], file["table"], file["format"]) for file in tried], [(True, "data", "csv")])
        self.assertEqual(self.json("jobs")["imports"], [])
        self.json("automations", "run", "nightly")
        import_id = self.files("nightly")[0]["imports"][0]["import_id"]
        self.call("wait", import_id)
        self.json("watch", "--once")
        self.assertEqual((self.rows(), self.names("done")), ([7], ["old.csv"]))
        self.assertEqual(self.json("show", import_id)["file_path"], str(self.watched / "done/old.csv"))
        # By a name of its own, left where it is.
        self.json("automations", "add", "one", "--file", "orders.csv", "--into", "t.db", "--table", "orders", "--afterwards", "leave", "--quiet-seconds", "0")
        self.assertEqual(len(self.json("watch", "--once")["files"]), 1)
        self.assertEqual(self.json("watch", "--once")["files"], [])
        self.assertEqual(self.query("SELECT count(*) FROM orders"), [(1,)])
        self.assertTrue((self.folder / "orders.csv").exists())
        self.drop("bad.csv", "")
        self.json("automations", "add", "nightly", "--folder", self.watched, "--into", "t.db", "--quiet-seconds", "0", "--replace")
        self.assertEqual(self.json("watch", "--once", status=1)["files"][0]["is_in"], False)
        self.assertEqual(self.names("failed"), ["bad.csv"])
        self.json("automations", "remove", "nightly")
        self.assertEqual([one["name"] for one in self.json("automations")["automations"]], ["one"])

    def test_one_watches(self):
        self.add("a", "--quiet-seconds", "0")
        process = self.watch()
        self.wait_for(lambda: self.json("automations")["watched"], "it watches")
        self.assertEqual(self.json("watch", status=3)["error"]["code"], "watch.taken")
        self.json("automations", "disable", "a")
        self.drop("1.csv")
        self.json("automations", "run", "a")  # by who watches
        self.wait_for(lambda: self.names("done") == ["1.csv"], "it is in")
        self.stop(process)
        self.assertFalse(self.json("automations")["watched"])

    def test_the_unit_is_right(self):
        source = pathlib.Path(__file__).resolve().parents[2] / "packaging/tranche-watch.service"
        unit = self.write("tranche-watch.service", source.read_text().replace("@CMAKE_INSTALL_FULL_BINDIR@/tranche-cli", "/bin/true"))
        done = subprocess.run(["systemd-analyze", "verify", "--user", "--man=no", unit], capture_output=True, text=True, timeout=60)
        self.assertNotIn("tranche-watch.service:", done.stderr)


if __name__ == "__main__":
    unittest.main()
