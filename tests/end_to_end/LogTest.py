"""Word of imports: followed while they run, a command at their end, their log, a time limit; and what becomes of old ones."""
import json
import queue
import signal
import sqlite3
import subprocess
import threading
import time
import unittest

from tranche import CLI, SMALL, TrancheTest, items

CALL = ("items.csv", "--into", "t.db", "--chunk-size", "10")


class LogTest(TrancheTest):
    def words(self, import_id):
        return [event["what"] for event in self.json("log", import_id)["events"]]

    def follow(self, *words):
        """Starts `jobs --follow`; returns the process, and a function that gives the next of its lines, read as a program would."""
        process = self.start("jobs", "--follow", *words)
        self.addCleanup(lambda: (process.kill(), process.wait(), process.stdout.close(), process.stderr.close()))
        lines = queue.Queue()
        threading.Thread(target=lambda: [lines.put(json.loads(line)) for line in process.stdout], daemon=True).start()
        return process, lambda timeout=30: lines.get(timeout=timeout)

    def test_followed_until_it_is_interrupted(self):
        self.write("items.csv", items(100))
        first = self.json("import", *CALL)["import_id"]
        process, next_line = self.follow()
        told = next_line()
        self.assertEqual((told["import_id"], told["import_status"], told["rows_imported"]), (first, "done", 100))
        second = self.queue(*CALL, "--table", "other")
        told = next_line(timeout=1.5)  # at once
        self.assertEqual((told["import_id"], told["import_status"]), (second, "queued"))
        self.call("work")
        ended = time.monotonic()
        while told["import_status"] != "done":
            told = next_line()
            self.assertEqual(told["import_id"], second)
        self.assertLess(time.monotonic() - ended, 1.5)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=5), 0)
        process, next_line = self.follow("--state", "paused,failed", "--json")
        third = self.queue(*CALL, "--table", "third")
        self.call("pause", third)
        told = next_line()  # that it was queued is not among the states asked for
        self.assertEqual((told["import_id"], told["import_status"]), (third, "paused"))
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(timeout=5), 0)

    def test_ends_where_nobody_reads(self):
        self.write("items.csv", items(10))
        self.call("import", *CALL)
        process = subprocess.Popen([CLI, "jobs", "--follow"], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.readline()
        process.stdout.close()  # as `| head -1` does
        process.wait(timeout=5)
        self.assertEqual(process.stderr.read(), b"")
        process.stderr.close()

    def test_the_log_of_an_import(self):
        self.write("items.csv", items(100, bad=(5,)))
        import_id = self.json("import", *CALL, status=1)["import_id"]
        self.call("retry", import_id, status=1)
        self.call("skip", import_id, 1, "--note", "not ours")
        events = self.json("log", import_id)["events"]
        self.assertEqual([event["what"] for event in events], ["queued", "running", "partial", "retry", "running", "partial", "skipped", "done"])
        self.assertEqual([event["number"] for event in events], list(range(1, 9)))
        self.assertEqual((events[1]["face"], events[3]["face"]), ("runner", "cli"))
        self.assertIn("not ours", events[6]["detail"])
        text = self.call("log", import_id).decode()
        self.assertEqual(len(text.splitlines()), 8)
        self.assertIn("put in the queue", text)
        self.call("log", 99, status=2)

    def test_a_command_at_the_end(self):
        self.write("items.csv", items(100, bad=(5,)))
        command = "cat > got.json; echo $TRANCHE_IMPORT_STATUS; tranche() { \"$CLI\" \"$@\"; }; tranche show $TRANCHE_IMPORT_ID --json > shown.json; exit 3"
        self.environment["CLI"] = CLI
        import_id = self.json("import", *CALL, "--on-done", command, status=1)["import_id"]
        got = json.loads((self.folder / "got.json").read_text())
        shown = self.json("show", import_id)
        self.assertEqual({key: shown[key] for key in got}, got)
        self.assertEqual((got["import_status"], got["rows_failed"], got["chunks_failed"]), ("partial", 10, 1))
        self.assertEqual(json.loads((self.folder / "shown.json").read_text())["import_id"], import_id)
        events = self.json("log", import_id)["events"][-3:]
        self.assertEqual([event["what"] for event in events], ["command_started", "command_output", "command_ended"])
        self.assertEqual((events[0]["detail"], events[1]["detail"]), (command, "partial\n"))
        self.assertIn("3", events[2]["detail"])
        # In the background too; and the receipt does not wait.
        began = time.monotonic()
        other = self.json("import", *CALL, "--table", "other", "--background", "--on-done", "sleep 0.5; touch ended")["import_id"]
        self.call("wait", other, status=1)
        self.wait_for(lambda: self.words(other)[-1] == "command_ended", "the command never ended")
        self.assertTrue((self.folder / "ended").exists())
        self.assertGreater(time.monotonic() - began, 0.5)
        self.call("import", *CALL, "--on-done", " ", status=2)
        self.call("import", *CALL, "--on-done-limit", "3", status=2)

    def test_a_command_that_takes_too_long(self):
        self.write("items.csv", items(10))
        began = time.monotonic()
        import_id = self.json("import", *CALL, "--on-done", "echo waiting; sleep 60", "--on-done-limit", "1")["import_id"]
        self.assertLess(time.monotonic() - began, 20)
        events = self.json("log", import_id)["events"]
        self.assertEqual(events[-2]["detail"], "waiting\n")
        self.assertIn("too long", events[-1]["detail"])

    def test_a_command_is_nobody_elses_word(self):
        """A recipe, a profile and a request to the import API can't bring one in; nor does a recipe that is made of an import have one."""
        self.write("items.csv", items(10))
        for recipe in ('{"on_done": "touch bad"}', '{"on-done": "touch bad"}', '{"on_done": {"command": "touch bad"}}'):
            self.write("recipe.json", recipe)
            self.call("import", *CALL, "--recipe", "recipe.json", status=None)
            self.assertFalse((self.folder / "bad").exists())
        import_id = self.json("import", *CALL, "--on-done", "echo secret-word")["import_id"]
        self.assertNotIn(b"secret-word", self.call("recipe", import_id))

    def test_killed_around_a_command(self):
        """It runs at most once for each end: where nobody knows whether it ran to its end, the log says so."""
        for point, runs in (("import.ended", 1), ("done.begun", 0), ("done.ran", 1)):
            with self.subTest(point=point):
                (self.folder / "runs").unlink(missing_ok=True)
                self.write("items.csv", items(10))
                import_id = self.queue(*CALL, "--table", point.replace(".", "_"), "--on-done", "echo run >> runs")
                self.assertTrue(self.run_to_fault("work", fault=point))
                for _ in range(2):
                    self.call("work", status=None)
                path = self.folder / "runs"
                self.assertEqual(path.read_text().count("run") if path.exists() else 0, runs)
                last = self.words(import_id)[-1]
                self.assertEqual(last, "command_ended" if point == "import.ended" else "command_lost")

    def test_a_time_limit(self):
        self.environment.update(SMALL)
        self.write("items.csv", items(1000))
        with self.stopped("import", *CALL, "--time-limit", "1", fault="store.committed:3") as process:
            time.sleep(1.2)
        self.finish(process, status=3)
        import_id = self.json("jobs")["imports"][0]["import_id"]
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["error"]["code"]), ("partial", "run.time_limit"))
        self.assertGreater(shown["rows_imported"], 0)
        self.assertEqual(self.query("SELECT count(*) FROM items")[0][0], shown["rows_imported"])
        self.assertIn("run.time_limit", self.json("log", import_id)["events"][-1]["detail"])
        self.call("resume", import_id)
        self.call("wait", import_id)
        self.check_exactly_once(import_id, 1000)

    def test_a_time_limit_while_the_target_is_locked(self):
        self.write("items.csv", items(10))
        self.execute("CREATE TABLE x(a)")
        lock = sqlite3.connect(self.folder / "t.db", isolation_level=None)
        import_id = self.queue(*CALL, "--time-limit", "1", "--lock-timeout", "60")
        lock.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        self.call("work", status=3)
        self.assertLess(time.monotonic() - began, 15)
        lock.execute("ROLLBACK")
        lock.close()
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["error"]["code"]), ("failed", "run.time_limit"))
        self.call("resume", import_id)
        self.call("wait", import_id)
        self.check_exactly_once(import_id, 10)

    def test_old_imports_lose_their_details(self):
        self.write("items.csv", items(100))
        old = self.json("import", *CALL)["import_id"]
        self.write("items.csv", items(100, bad=(5,)))
        failed = self.json("import", *CALL, "--table", "b", status=1)["import_id"]
        fresh = self.json("import", *CALL, "--table", "c", "--on-error", "fail-chunk", status=1)["import_id"]
        self.execute(f"UPDATE imports SET ended_at='2020-01-01T00:00:00.000Z' WHERE id IN ({old}, {failed})", "home/jobs.db")
        self.call("clean-up", status=2)  # the settings keep all
        foreseen = self.json("clean-up", "--older-than", "90", "--dry-run")
        self.assertEqual((foreseen["imports"], foreseen["dry_run"]), (1, True))
        self.assertGreater(foreseen["details_bytes"], 0)
        self.assertEqual(len(self.json("chunks", old)["chunks"]), 10)
        self.assertTrue(self.run_to_fault("clean-up", "--older-than", "90", fault="retention.marked"))
        done = self.json("clean-up", "--older-than", "90")  # goes on
        self.assertTrue(done["finished"])
        self.assertEqual(self.query("SELECT count(*) FROM chunk_packs WHERE import_id=%d" % old, "home/jobs.db"), [(0,)])
        self.assertEqual(self.query("SELECT count(*) FROM details_to_remove", "home/jobs.db"), [(0,)])
        shown = self.json("show", old)
        self.assertEqual((shown["import_status"], shown["rows_imported"]), ("done", 100))
        self.assertIn("details_removed", shown)
        self.assertIn("were removed", self.call("show", old).decode())
        self.assertEqual(self.words(old)[-1], "details_removed")
        for words in (("chunks", old), ("retry", old), ("save-chunks", old, "--to", "x"), ("save-chunk", old, 1, "--to", "-")):
            answer = self.json(*words, status=2)
            self.assertEqual(answer["error"]["code"], "call.details_removed", words)
        for import_id in (failed, fresh):
            self.assertEqual(self.call("save-chunk", import_id, 1, "--to", "-").decode(), items(10, bad=(5,)))
        # By the settings, when a runner has nothing else to do.
        self.execute(f"UPDATE imports SET ended_at='2020-01-01T00:00:00.000Z', state='done', chunks_failed=0 WHERE id={fresh}", "home/jobs.db")
        self.call("clean-up", "--older-than", "36500", "--save")
        self.assertNotIn("details_removed", self.json("show", fresh))
        self.execute("UPDATE settings SET value='90' WHERE name='retention_days'; DELETE FROM settings WHERE name='retention_at'", "home/jobs.db")
        self.call("work")
        self.assertIn("details_removed", self.json("show", fresh))


if __name__ == "__main__":
    unittest.main()
