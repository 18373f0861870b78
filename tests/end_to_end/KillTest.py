"""Exactly once, whatever happens: the runner is killed at random moments, and every row is in the table once."""
import os
import random
import signal
import subprocess
import time
import unittest

from tranche import CLI, TrancheTest, items

ROWS = 4000000
KILLS = 20
MOST_IMPORTS = 20  # how many are killed until there were so many kills depends on the machine
COMMIT_MS = "40"


class KillTest(TrancheTest):
    def run_and_kill(self, seconds):
        """Starts a runner and kills it; returns False if it had nothing left to do."""
        runner = subprocess.Popen([CLI, "work", "--quiet"], cwd=self.folder, start_new_session=True,
                                  env={**self.environment, "TRANCHE_COMMIT_MS": COMMIT_MS})
        try:
            runner.wait(timeout=seconds)
            return False
        except subprocess.TimeoutExpired:
            os.killpg(runner.pid, signal.SIGKILL)
            runner.wait()
            return True

    def check(self, number, import_id, bad_chunks):
        shown = self.json("show", import_id)
        self.assertEqual(shown["chunks_failed"], len(bad_chunks))
        self.assertEqual([chunk["chunk"] for chunk in shown["chunks"]], bad_chunks)
        self.assertEqual(shown["rows_imported"], ROWS - 100 * len(bad_chunks))
        self.assertTrue(shown["books_balance"])
        count, distinct, total = self.query(f"SELECT count(*), count(DISTINCT id), sum(id) FROM big{number}")[0]
        self.assertEqual((count, distinct), (ROWS - 100 * len(bad_chunks),) * 2)
        missing = sum(sum(range(100 * (chunk - 1) + 1, 100 * chunk + 1)) for chunk in bad_chunks)
        self.assertEqual(total, ROWS * (ROWS + 1) // 2 - missing)
        self.assertEqual(self.query("SELECT count(*) FROM _tranche_ledger"), [(number,)])

    def kill_one_import(self, number, bad_chunks, most):
        """Imports the file into a table of its own, and kills the runner up to so many times; returns how often."""
        import_id = self.queue("big.csv", "--into", "t.db", "--table", f"big{number}", "--chunk-size", "100", "--map",
                               "quantity=quantity:INTEGER")
        kills = 0
        while kills < most:
            if self.run_and_kill(random.uniform(0.02, 0.14)):
                kills += 1
            elif not self.revived(import_id):
                break
        self.call("work", "--quiet", status=None)
        if self.revived(import_id):
            self.call("work", "--quiet", status=1)
        self.check(number, import_id, bad_chunks)
        return kills

    def test_twenty_kills(self):
        random.seed(int(os.environ.get("TRANCHE_SEED", time.time())))
        bad = sorted(random.sample(range(1, ROWS), 5))
        bad_chunks = sorted({(row - 1) // 100 + 1 for row in bad})
        self.write("big.csv", items(ROWS, bad=set(bad)))
        kills = number = 0
        while kills < KILLS and number < MOST_IMPORTS:
            number += 1
            kills += self.kill_one_import(number, bad_chunks, KILLS - kills)
        self.assertEqual(kills, KILLS)

    def test_kill_in_the_middle_of_retries(self):
        random.seed(1)
        self.write("some.csv", items(3000, bad=set(range(50, 3000, 100))))
        self.json("import", "some.csv", "--into", "t.db", "--map", "quantity=quantity:INTEGER", "--chunk-size", "100", status=1)
        for chunk in range(1, 31):
            self.call("save-chunk", 1, chunk, "--to", "fix.csv")
            self.write("fix.csv", (self.folder / "fix.csv").read_text().replace("n/a", "1"))
            retry = subprocess.Popen([CLI, "retry", "1", str(chunk), "--file", "fix.csv", "--quiet"], cwd=self.folder,
                                     env=self.environment, start_new_session=True)
            try:
                retry.wait(timeout=random.uniform(0, 0.03))
            except subprocess.TimeoutExpired:
                os.killpg(retry.pid, signal.SIGKILL)
                retry.wait()
            self.call("work", "--quiet", status=None)
            self.revived(1)
            self.call("work", "--quiet", status=None)
            self.call("retry", 1, chunk, "--file", "fix.csv")
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM some"), [(3000, 3000)])
        self.assertEqual(self.json("show", 1)["import_status"], "done")


if __name__ == "__main__":
    unittest.main()
