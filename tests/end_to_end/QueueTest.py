"""Many imports at once: each in exactly once, in its turn, whatever is killed, changed or locked meanwhile."""
import fcntl
import os
import random
import signal
import sqlite3
import time
import unittest

from tranche import SMALL, TrancheTest, items

ROWS = 1500
FAULTS = ("import.claimed", "target.prepared", "split.batch", "target.before_commit", "target.committed", "store.before_commit", "store.committed",
          "import.ended", "ledger.folded", "recover.requeued")


class QueueTest(TrancheTest):
    def queue_eight(self):
        for i in range(8):
            self.write(f"f{i}.csv", items(ROWS, {7}))
        return [self.queue(f"f{i}.csv", "--into", f"{i}.db", "--table", "items", "--chunk-size", 10) for i in range(8)]

    def test_eight_at_once_with_kills(self):
        seed = int(os.environ.get("TRANCHE_SEED", time.time()))
        chance = random.Random(seed)
        self.environment.update(SMALL)
        ids = self.queue_eight()
        self.call("channels", "set", "root:8")
        with self.subTest(seed=seed):
            for fault in chance.sample(FAULTS, len(FAULTS)):  # each of them
                self.run_to_fault("work", "--quiet", fault=f"{fault}:{chance.randint(1, 6)}")
                for import_id in ids:
                    self.revived(import_id)
            self.call("work", "--quiet", status=None)
            for i, import_id in enumerate(ids):
                self.check_exactly_once(import_id, ROWS, {7}, database=f"{i}.db")
            self.assertEqual(self.call("work").decode(), "Nothing is queued.\n")

    def no_runners(self):
        """As long as the file is open, nobody else can be the runner."""
        lock = open(self.folder / "home" / "runner.lock", "w")
        fcntl.flock(lock, fcntl.LOCK_EX)
        return lock

    def test_two_calls_import_into_two_databases_at_once(self):
        self.environment.update(SMALL)
        self.write("a.csv", items(ROWS))
        self.write("b.csv", items(ROWS))
        with self.stopped("import", "a.csv", "--into", "a.db", "--table", "items", "--chunk-size", 10, fault="target.committed:3") as first:
            self.json("import", "b.csv", "--into", "b.db", "--table", "items", "--chunk-size", 10)
            self.assertEqual(self.json("show", 1)["import_status"], "running")
            # A runner that the first call starts at its end would stand still as well, with this one's import.
            runners = self.no_runners()
            other = self.start("import", "b.csv", "--into", "a.db", "--table", "other", "--chunk-size", 10, "--json")
            self.wait_for(lambda: len(self.json("jobs")["imports"]) == 3, "the third is queued")
            self.assertEqual(self.json("show", 3)["import_status"], "queued")  # one at a time in a database
        self.finish(first)
        self.finish(other)
        runners.close()
        self.check_exactly_once(1, ROWS, database="a.db")
        self.check_exactly_once(2, ROWS, database="b.db")
        self.check_exactly_once(3, ROWS, table="other", database="a.db")
        shown = [self.json("show", import_id) for import_id in (1, 3)]
        self.assertLessEqual(shown[0]["ended_at"], shown[1]["started_at"])

    def test_a_dead_import_is_gone_on_with_while_another_runs(self):
        self.environment.update(SMALL)
        self.write("a.csv", items(ROWS))
        self.write("b.csv", items(ROWS))
        with self.stopped("import", "b.csv", "--into", "b.db", "--table", "items", "--chunk-size", 10, fault="target.committed:3") as living:
            self.assertTrue(self.run_to_fault("import", "a.csv", "--into", "a.db", "--table", "items", "--chunk-size", 10, fault="target.committed:3"))
            self.call("wait", 2)
            self.assertEqual(self.json("show", 1)["import_status"], "running")
        self.finish(living)
        self.check_exactly_once(1, ROWS, database="b.db")
        self.check_exactly_once(2, ROWS, database="a.db")

    def test_chains_wait_and_go_on(self):
        self.write("a.csv", items(20, {7}))
        self.write("b.csv", items(20))
        first = self.queue("a.csv", "--into", "a.db")
        behind = self.queue("b.csv", "--into", "b.db", "--after", first)
        anyhow = self.queue("b.csv", "--into", "c.db", "--after", first, "--after-end")
        self.call("work", "--quiet", status=1)
        states = {one["import_id"]: one["import_status"] for one in self.json("jobs")["imports"]}
        self.assertEqual(states, {first: "partial", behind: "queued", anyhow: "done"})
        self.assertEqual(self.json("show", behind)["waits_for"], [first])
        self.call("remove", first, status=2)
        self.call("set-done", first, status=2)
        self.call("set-done", first, "--note", "looked at it")
        self.call("wait", behind)
        self.assertEqual(self.json("show", first)["set_done"], "looked at it")
        self.assertEqual(self.json("show", first)["import_status"], "partial")

    def test_what_passes_is_tried_again(self):
        self.write("a.csv", items(20))
        self.execute("CREATE TABLE other(a)")
        connection = sqlite3.connect(self.folder / "t.db", isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        call = self.start("import", "a.csv", "--into", "t.db", "--lock-timeout", 0, "--table", "items", "--types", "text",
                          "--retry-pattern", "1:1,max=600", "--json", "--mode", "create")
        self.wait_for(lambda: [one.get("tries") for one in self.json("jobs")["imports"]] not in ([], [None]), "it was tried")
        shown = self.json("show", 1)
        self.assertIn("of 600 begins on", shown["message"])
        self.assertEqual(shown["error"]["code"], "target.locked")
        connection.execute("COMMIT")
        connection.close()
        self.finish(call)
        shown = self.json("show", 1)
        self.assertEqual((shown["import_status"], shown["rows_imported"]), ("done", 20))
        self.assertNotIn("error", shown)

    def test_what_passes_before_it_is_queued_is_tried_again_too(self):
        self.write("a.csv", items(20))
        self.execute("CREATE TABLE items(id INTEGER PRIMARY KEY, name, quantity)")
        connection = sqlite3.connect(self.folder / "t.db", isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
        import_id = self.json("import", "a.csv", "--into", "t.db", "--table", "items", "--background", "--lock-timeout", 0,
                              "--retry-pattern", "1:0-1,max=600", "--on-done", "cat > told.json")["import_id"]
        self.wait_for(lambda: self.json("show", import_id).get("tries"), "it was tried")
        connection.execute("COMMIT")
        connection.close()
        self.json("wait", import_id)
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["rows_imported"]), ("done", 20))
        self.assertEqual(self.query("SELECT count(*), max(id) FROM items"), [(20, 20)])
        self.wait_for(lambda: (self.folder / "told.json").exists(), "it was told")

    def test_wrong_data_is_not_tried_again(self):
        self.write("a.csv", items(20, {7}))
        answer = self.json("import", "a.csv", "--into", "t.db", "--retry-pattern", "1:0", status=1)
        self.assertNotIn("tries", answer)

    def test_tries_end(self):
        self.write("a.csv", items(20))
        import_id = self.queue("a.csv", "--into", "t.db", "--retry-pattern", "1:0,max=2")
        (self.folder / "a.csv").unlink()
        self.call("work", "--until-due", "--quiet", status=3)
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["tries"], shown["error"]["code"]), ("failed", 2, "source.missing"))

    def test_the_very_same_waits_once(self):
        self.write("a.csv", items(20))
        first = self.queue("a.csv", "--into", "t.db")
        self.assertEqual(self.queue("a.csv", "--into", "t.db"), first)
        self.assertNotEqual(self.queue("a.csv", "--into", "t.db", "--table", "other"), first)
        self.write("a.csv", items(21))
        self.assertNotEqual(self.queue("a.csv", "--into", "t.db"), first)

    def test_twenty_programs_change_one_queue(self):
        seed = int(os.environ.get("TRANCHE_SEED", time.time()))
        chance = random.Random(seed)
        self.environment.update(SMALL)
        ids = self.queue_eight()
        self.call("channels", "set", "half:1", "wrong:x", status=2)  # all of them or none
        self.assertEqual([one["channel"] for one in self.json("channels")["channels"]], ["root"])
        self.call("channels", "set", "root:3,a:1", "root:3")
        runners = [self.start("work", "--quiet") for _ in range(2)]
        for _ in range(4):
            calls = []
            for _ in range(20):
                import_id = chance.choice(ids)
                calls.append(self.start(*chance.choice([
                    ("pause", import_id), ("resume", import_id), ("pause", "--all"), ("resume", "--all"),
                    ("move", import_id, "--priority", chance.randint(1, 20)), ("channels", "pause", "root.3"), ("channels", "resume", "root.3"),
                    ("channels", "set", f"root:{chance.randint(1, 4)}"), ("work", "--quiet"), ("jobs",)]), "--json"))
            for call in calls:
                call.communicate(timeout=120)
                self.assertIn(call.returncode, (0, 1, 2, 4), call.args)  # 2: not in that state, as somebody else was faster; 4: paused meanwhile
        for runner in runners:
            self.finish(runner, None)
        with self.subTest(seed=seed):
            self.call("channels", "remove", "root.3", status=None)
            self.call("channels", "set", "root:4")
            self.call("resume", "--all")
            for i, import_id in enumerate(ids):
                self.call("wait", import_id, "--timeout", 60, status=1)
                self.check_exactly_once(import_id, ROWS, {7}, database=f"{i}.db")

    def test_pause_is_heard_at_once_by_all_that_run(self):
        self.environment.update(SMALL, TRANCHE_COMMIT_MS="20")
        for i in range(2):
            self.write(f"f{i}.csv", items(200000))
        ids = [self.queue(f"f{i}.csv", "--into", f"{i}.db", "--table", "items", "--chunk-size", 10) for i in range(2)]
        with self.stopped("work", "--quiet", fault="store.committed:2") as runner:
            self.call("pause", "--all")
        self.finish(runner, None)
        self.assertEqual({one["import_status"] for one in self.json("jobs")["imports"]}, {"paused"})
        self.call("cancel", "--all")
        self.assertEqual({one["import_status"] for one in self.json("jobs")["imports"]}, {"cancelled"})
        self.assertEqual(len(self.json("remove", "--all")["imports"]), len(ids))
        self.assertEqual(self.json("jobs")["imports"], [])

    def test_itself(self):
        answer = self.json("self-test", "--imports", 12, "--failures", 0.3)
        self.assertEqual((answer["held"], answer["imports_done"] + answer["imports_partial"]), (True, 12), answer)


if __name__ == "__main__":
    unittest.main()
