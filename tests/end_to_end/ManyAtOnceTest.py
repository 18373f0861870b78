"""Many programs on one job store, on one target, and the signals that end them."""
import os
import signal
import subprocess
import time
import unittest

from tranche import CLI, SMALL, WINDOW, TrancheTest, items


class ManyAtOnceTest(TrancheTest):
    def test_ten_command_lines_two_runners_and_a_window(self):
        window = self.start(program=WINDOW)
        self.addCleanup(window.communicate)
        self.addCleanup(window.kill)
        for i in range(10):
            self.write(f"f{i}.csv", items(3000, {7}))
        calls = [self.start("import", f"f{i}.csv", "--into", "t.db", "--table", "all_rows", "--chunk-size", "100", "--quiet",
                            *(("--background",) if i % 2 else ())) for i in range(10)]
        runners = [self.start("work", "--quiet") for _ in range(2)]
        for i, call in enumerate(calls):
            self.finish(call, 0 if i % 2 else 1)
        for runner in runners:
            self.finish(runner, None)
        for import_ in self.json("jobs")["imports"]:
            self.call("wait", import_["import_id"], status=1)
        self.assertEqual({import_["import_status"] for import_ in self.json("jobs")["imports"]}, {"partial"})
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM all_rows"), [(29000, 2900)])
        self.assertIsNone(window.poll())

    def test_two_homes_write_into_one_target(self):
        self.environment.update(SMALL, TRANCHE_COMMIT_MS="5")
        self.execute("CREATE TABLE both(id INTEGER, name TEXT, quantity INTEGER); CREATE INDEX by_name ON both(name)")
        self.write("a.csv", items(20000))
        self.write("b.csv", items(20000, (), 20001))
        calls = [self.start("import", f"{name}.csv", "--into", "t.db", "--table", "both", "--home", name, "--json") for name in "ab"]
        for call in calls:
            self.finish(call)
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM both"), [(40000, 40000)])
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE name='by_name'"), [(1,)])
        self.assertEqual(self.query("SELECT count(*), max(dropped_indexes) FROM _tranche_ledger"), [(2, "")])

    def test_a_mended_chunk_need_not_wait_for_a_long_import(self):
        self.environment.update(SMALL, TRANCHE_COMMIT_MS="1")
        self.write("small.csv", items(100, {7}))
        self.write("large.csv", items(200000))
        types = ("--map", "quantity=quantity:INTEGER", "--chunk-size", 10)
        self.json("import", "small.csv", "--into", "t.db", *types, status=1)
        with self.stopped("import", "large.csv", "--into", "t.db", *types, "--quiet", fault="store.committed:2") as process:
            retry = self.start("remedy", 1, "--column", "quantity", "--null", "--json")
            self.wait_for(lambda: self.json("show", 1)["import_status"] == "queued", "the remedy is queued")
        self.finish(retry)
        self.finish(process)
        small, large = self.json("show", 1), self.json("show", 2)
        self.assertEqual((small["import_status"], large["import_status"]), ("done", "done"))
        self.assertLess(small["ended_at"], large["ended_at"])
        self.assertEqual(self.query("SELECT count(*) FROM small") + self.query("SELECT count(*) FROM large"), [(100,), (200000,)])

    def test_signals_pause_and_say_so(self):
        self.environment.update(SMALL)
        self.write("items.csv", items(3000))
        for import_id, sent in ((1, signal.SIGINT), (2, signal.SIGTERM)):
            with self.stopped("import", "items.csv", "--into", f"{import_id}.db", "--chunk-size", "10", fault="store.committed:2") as process:
                os.kill(process.pid, sent)
            self.finish(process, 4)
            self.assertIn(f"tranche-cli resume {import_id}", self.stderr)
            self.assertEqual(self.json("show", import_id)["import_status"], "paused")
            self.call("resume", import_id)
            self.call("wait", import_id)
            self.check_exactly_once(import_id, 3000, database=f"{import_id}.db")

    def test_a_second_signal_ends_at_once_and_is_safe(self):
        self.environment.update(SMALL)
        self.write("items.csv", items(3000))
        import_id = self.queue("items.csv", "--into", "t.db", "--chunk-size", "10")
        with self.stopped("work", fault="target.committed:2") as process:
            pass
        # Stopped again right behind, whatever it does: both signals are waiting when it goes on.
        os.kill(process.pid, signal.SIGINT)
        os.kill(process.pid, signal.SIGTERM)
        process.communicate(timeout=60)
        self.call("work", "--quiet")
        self.check_exactly_once(import_id, 3000)

    def test_a_stopped_runner_leaves_its_import_in_the_queue(self):
        self.environment.update(SMALL)
        self.write("items.csv", items(3000))
        import_id = self.queue("items.csv", "--into", "t.db", "--chunk-size", "10")
        with self.stopped("work", fault="store.committed:2") as process:
            os.kill(process.pid, signal.SIGTERM)
        self.finish(process, 3)
        self.assertIn("a second signal ends at once", self.stderr)
        self.assertEqual(self.json("show", import_id)["import_status"], "queued")
        self.call("work", "--quiet")
        self.check_exactly_once(import_id, 3000)

    def test_the_window_ends_cleanly_on_a_signal(self):
        self.environment.update(SMALL)
        self.write("items.csv", items(3000))
        import_id = self.queue("items.csv", "--into", "t.db", "--chunk-size", "10")
        with self.stopped(program=WINDOW, fault="store.committed:2") as window:
            os.kill(window.pid, signal.SIGTERM)
        window.communicate(timeout=60)
        self.assertEqual(window.returncode, 0)
        self.assertEqual(self.json("show", import_id)["import_status"], "queued")
        self.call("work", "--quiet")
        self.check_exactly_once(import_id, 3000)


if __name__ == "__main__":
    unittest.main()
