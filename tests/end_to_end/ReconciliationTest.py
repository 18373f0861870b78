"""History and ledger tell different things: a runner died between their commits, a disk was full for a moment, the
database was put back from a copy. What is in the table counts, whatever is decided next."""
import fcntl
import shutil
import unittest

from tranche import SMALL, TrancheTest, items

ROWS = 1000
CALL = ("items.csv", "--into", "t.db", "--chunk-size", "10", "--map", "quantity=quantity:INTEGER")


class ReconciliationTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.environment.update(SMALL, TRANCHE_BLOCK_BYTES="2048")

    def new_import(self, bad=(), *options):
        for path in [*self.folder.glob("t.db*"), *self.folder.glob("copy.db*")]:
            path.unlink()
        self.write("items.csv", items(ROWS, bad))
        return self.queue(*CALL, *options)

    def copy_target(self, source="t.db", to="copy.db"):
        self.query("SELECT count(*) FROM sqlite_schema", source)  # rolls back what a killed runner has left
        shutil.copyfile(self.folder / source, self.folder / to)

    def rows(self):
        return self.query("SELECT count(*) FROM items")[0][0]

    def check(self, import_id, bad=()):
        self.check_exactly_once(import_id, ROWS, bad)
        self.check_books(import_id)

    def check_books(self, import_id):
        """History, ledger and table tell the same."""
        shown = self.json("show", import_id)
        self.assertTrue(shown["books_balance"])
        self.assertEqual((shown["rows_imported"], self.query("SELECT sum(rows) FROM _tranche_ledger")[0][0]), (self.rows(),) * 2)
        return shown


class TargetPutBackTest(ReconciliationTest):
    def interrupted(self, *options, bad=()):
        """An import whose target was put back as it had been before its last commits."""
        import_id = self.new_import(bad, *options)
        self.assertTrue(self.run_to_fault("work", fault="store.committed:2"))
        self.copy_target()
        self.assertTrue(self.run_to_fault("work", fault="store.committed:4"))
        before = self.rows()
        self.copy_target("copy.db", "t.db")
        self.assertLess(self.rows(), before)
        return import_id

    def test_what_it_lacks_is_brought_in_again(self):
        for bad in ((), (5, 72, 73, 333, 995)):
            with self.subTest(bad=bad):
                import_id = self.interrupted(bad=bad)
                self.call("work", "--quiet", status=1 if bad else 0)
                self.check(import_id, bad)

    def test_killed_while_it_is_brought_in(self):
        for fault in ("target.prepared:1", "target.committed:1", "target.committed:2", "store.committed:1"):
            with self.subTest(fault=fault):
                import_id = self.interrupted(bad=(333,))
                self.assertTrue(self.run_to_fault("work", fault=fault))
                self.call("work", "--quiet", status=1)
                self.check(import_id, (333,))

    def test_it_stops_where_the_source_is_not_the_same_any_more(self):
        for change in (lambda path: path.write_text(path.read_text().replace("item", "Item")), lambda path: path.unlink()):
            import_id = self.interrupted()
            change(self.folder / "items.csv")
            self.call("work", "--quiet", status=3)
            shown = self.json("show", import_id)
            self.assertEqual(shown["import_status"], "partial")
            self.assertEqual(shown["error"]["code"], "target.ledger")
            self.assertRegex(shown["error"]["message"], r"t\.db is older than the history: \d+ chunks .* from chunk \d+ on")
            self.write("items.csv", items(ROWS))
            self.call("resume", import_id)
            self.call("wait", import_id)
            self.check(import_id)

    def test_a_chunk_that_the_table_refuses_now_is_failed(self):
        import_id = self.interrupted()
        last = self.query("SELECT max(id) FROM items")[0][0]
        self.execute(f"CREATE TRIGGER no BEFORE INSERT ON items WHEN new.id = {last + 5} BEGIN SELECT RAISE(ABORT, 'no'); END")
        self.call("work", "--quiet", status=1)
        shown = self.check_books(import_id)
        self.assertEqual(([chunk["chunk"] for chunk in shown["chunks"]], shown["rows_failed"]), ([last // 10 + 1], 10))
        self.execute("DROP TRIGGER no")
        self.call("retry", import_id)
        self.check(import_id)

    def test_mended_chunks_are_mended_again(self):
        import_id = self.new_import((5, 333, 995))
        self.call("work", "--quiet", status=1)
        self.copy_target()
        self.write("fix.csv", items(10, (), 1))
        self.call("retry", import_id, 1, "--file", "fix.csv")
        self.call("remedy", import_id, "--column", "quantity", "--value", "n/a", "--set", "7", "--quiet")
        self.assertEqual(self.json("show", import_id)["import_status"], "done")
        self.copy_target("copy.db", "t.db")
        self.write("items.csv", "not needed for that\n")
        # Nothing is asked of a finished import; whatever is run of it next brings all of it back.
        self.execute("UPDATE imports SET state='queued' WHERE id=1", "home/jobs.db")
        self.call("work", "--quiet")
        self.assertEqual(self.rows(), ROWS)
        self.assertEqual(self.query("SELECT id, quantity FROM items WHERE id IN (5, 333, 995) ORDER BY id"), [(5, 5), (333, 7), (995, 7)])
        self.check_books(import_id)

    def test_good_rows_of_bad_chunks_are_brought_back(self):
        bad = (5, 72, 73, 333, 995)
        import_id = self.interrupted("--on-error", "reject-rows", bad=bad)
        self.call("work", "--quiet", status=1)
        shown = self.check_books(import_id)
        self.assertEqual((shown["rows_imported"], shown["rows_failed"]), (ROWS - len(bad), len(bad)))
        self.copy_target()
        self.call("remedy", import_id, "--column", "quantity", "--set", "7", "--quiet")
        self.copy_target("copy.db", "t.db")
        self.execute("UPDATE imports SET state='queued' WHERE id=1", "home/jobs.db")
        self.call("work", "--quiet")
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(ROWS, ROWS)])
        self.check_books(import_id)

    def test_a_retry_into_an_older_target_brings_the_rest_back(self):
        import_id = self.new_import((333,))
        self.assertTrue(self.run_to_fault("work", fault="store.committed:3"))
        self.copy_target()
        self.call("work", "--quiet", status=1)
        self.copy_target("copy.db", "t.db")
        self.call("remedy", import_id, "--column", "quantity", "--set", "7", "--quiet")
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(ROWS, ROWS)])
        self.check_books(import_id)

    def test_a_target_without_this_import_takes_no_retry(self):
        import_id = self.new_import((333,), "--mode", "replace")
        self.call("work", "--quiet", status=1)
        (self.folder / "t.db").unlink()
        self.execute("CREATE TABLE items(id, name, quantity); INSERT INTO items VALUES('mine', 1, 2)")
        self.call("retry", import_id, status=3)
        self.assertIn("ledger knows nothing of this import", self.stderr)
        self.assertEqual(self.query("SELECT id FROM items"), [("mine",)])


class StoreBehindTest(ReconciliationTest):
    def behind(self, bad=()):
        """An import of which more is in than the history knows."""
        import_id = self.new_import(bad)
        self.assertTrue(self.run_to_fault("work", fault="target.committed:2"))
        self.assertGreater(self.rows(), self.json("show", import_id)["rows_imported"])
        return import_id

    def test_cancel_lists_what_is_in(self):
        for bad in ((), (5, 15, 333)):
            with self.subTest(bad=bad):
                import_id = self.behind(bad)
                before = self.rows()
                self.call("cancel", import_id)
                self.call("wait", import_id, status=4)
                shown = self.check_books(import_id)
                self.assertEqual((shown["import_status"], self.rows()), ("cancelled", before))
                self.call("resume", import_id)
                self.call("wait", import_id, status=1 if bad else 0)
                self.check(import_id, bad)

    def test_cancel_without_the_source_says_what_is_in(self):
        import_id = self.behind()
        (self.folder / "items.csv").unlink()
        self.call("cancel", import_id)
        self.call("wait", import_id, status=4)
        self.assertRegex(self.json("show", import_id)["error"]["message"], r"\d+ rows more than the history lists are in the table")
        self.write("items.csv", items(ROWS))
        self.call("resume", import_id)
        self.call("wait", import_id)
        self.check(import_id)

    def test_cancel_is_taken_back(self):
        import_id = self.behind()
        with open(self.folder / "home" / "runner.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.execute("UPDATE imports SET state='paused'", "home/jobs.db")
            self.assertEqual(self.json("cancel", import_id)["import_status"], "queued")
            self.call("resume", import_id)
        self.call("work", "--quiet")
        self.check(import_id)

    def test_a_failure_says_what_is_in(self):
        import_id = self.behind()
        self.write("items.csv", items(ROWS - 1))
        self.call("work", "--quiet", status=3)
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["error"]["code"]), ("partial", "source.changed"))
        self.assertRegex(shown["error"]["message"], r"\d+ rows more than the history lists are in the table")

    def test_a_source_that_was_swapped_meanwhile_is_found_out(self):
        for fault in ("target.committed:1", "target.committed:3"):
            with self.subTest(fault=fault):
                import_id = self.new_import()
                self.assertTrue(self.run_to_fault("work", fault=fault))
                before = self.query("SELECT * FROM items")
                text = (self.folder / "items.csv").read_text()
                known = self.query(f"SELECT next_offset FROM imports WHERE id={import_id}", "home/jobs.db")[0][0]
                self.write("items.csv", text[:known] + text[known:].replace("item", "Item"))
                self.call("work", "--quiet", status=3)
                shown = self.json("show", import_id)
                self.assertEqual((shown["import_status"], shown["error"]["code"]), ("partial", "source.changed"))
                self.assertEqual(self.query("SELECT * FROM items"), before)
                self.write("items.csv", text)
                self.call("resume", import_id)
                self.call("wait", import_id)
                self.check(import_id)

    def test_a_retry_that_is_in_is_not_decided_again(self):
        for point in ("target.committed", "retry.committed"):
            for decision in ("retry", "skip", "remedy", "cancel"):
                with self.subTest(point=point, decision=decision):
                    import_id = self.new_import((55, 995))
                    self.call("work", "--quiet", status=1)
                    self.call("save-chunk", import_id, 6, "--to", "fix.csv")
                    text = (self.folder / "fix.csv").read_text()
                    self.write("A.csv", text.replace("n/a", "111"))
                    self.write("B.csv", text.replace("n/a", "222"))
                    self.assertTrue(self.run_to_fault("retry", import_id, 6, "--file", "A.csv", fault=point))
                    self.call("cancel", import_id)
                    if decision == "retry":
                        self.assertIn("already", self.json("retry", import_id, 6, "--file", "B.csv")["message"])
                    elif decision == "skip":
                        self.call("skip", import_id, 6, "--note", "no", status=2)
                    elif decision == "remedy":
                        self.call("remedy", import_id, "--column", "quantity", "--set", "333")
                    self.assertEqual(self.query("SELECT quantity FROM items WHERE id=55"), [(111,)])
                    self.assertEqual([chunk["chunk"] for chunk in self.json("show", import_id)["chunks"]],
                                     [] if decision == "remedy" else [100])
                    self.check_books(import_id)

    def test_a_disk_that_is_full_for_a_moment(self):
        for count in (1, 2, 3, 4, 5, 7, 9, 11, 13, 15):
            with self.subTest(count=count):
                import_id = self.new_import((55,))
                self.finish(self.start("work", "--quiet", fault=f"store.commit:{count}:28"), None)
                self.call("work", "--quiet", status=None)
                if self.json("show", import_id).get("error"):
                    self.check_books(import_id)
                    self.call("resume", import_id)
                    self.call("wait", import_id, status=1)
                self.check(import_id, (55,))
                self.call("save-chunk", import_id, 6, "--to", "fix.csv")
                text = (self.folder / "fix.csv").read_text()
                self.write("A.csv", text.replace("n/a", "111"))
                self.write("B.csv", text.replace("n/a", "222"))
                self.finish(self.start("retry", import_id, 6, "--file", "A.csv", fault=f"store.commit:{count}:28"), None)
                self.call("work", "--quiet", status=None)
                self.call("retry", import_id, 6, "--file", "B.csv")
                attempts = self.query("SELECT quantity FROM items WHERE id=55")
                self.assertIn(attempts, ([(111,)], [(222,)]))
                self.check_books(import_id)

    def test_a_chunk_that_waits_is_not_called_done(self):
        import_id = self.new_import((55, 155))
        self.call("work", "--quiet", status=1)
        self.call("save-chunk", import_id, 6, "--to", "fix.csv")
        self.write("fix.csv", (self.folder / "fix.csv").read_text().replace("n/a", "5"))
        self.assertTrue(self.run_to_fault("retry", import_id, 6, "--file", "fix.csv", fault="retry.begun"))
        for words in ((6,), (6, "--file", "fix.csv"), ()):
            answer = self.json("retry", import_id, *words, status=2)
            self.assertRegex(answer["message"], "queued to be run again|is running")
        self.call("cancel", import_id)
        self.assertEqual(self.query("SELECT count(*) FROM items WHERE id=55"), [(0,)])
        self.call("retry", import_id, 6, "--file", "fix.csv")
        self.assertEqual(self.query("SELECT quantity FROM items WHERE id=55"), [(5,)])
        self.call("skip", import_id, 16, "--note", "never mind")
        self.assertIn("given up", self.json("retry", import_id, 16)["message"].lower())
        self.check_books(import_id)


class PoisonTest(ReconciliationTest):
    def test_an_import_that_kills_its_runner_is_given_up(self):
        import_id = self.new_import()
        self.write("good.csv", items(50))
        good = self.queue("good.csv", "--into", "t.db")
        self.assertTrue(self.run_to_fault("work", fault="split.batch"))
        self.assertTrue(self.run_to_fault("work", fault="split.batch"))
        self.call("work", "--quiet", status=None)
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["error"]["code"]), ("failed", "run.died"))
        self.assertIn(f"tranche-cli resume {import_id}", shown["error"]["message"])
        self.assertEqual(self.json("show", good)["import_status"], "done")
        self.call("resume", import_id)
        self.call("wait", import_id)
        self.assertEqual(self.rows(), ROWS)

    def test_one_that_gets_on_is_not(self):
        import_id = self.new_import()
        for _ in range(4):
            self.assertTrue(self.run_to_fault("work", fault="target.before_commit:2"))
        self.call("work", "--quiet")
        self.check(import_id)

    def test_a_retry_that_kills_its_runner_is_given_up(self):
        import_id = self.new_import((55,))
        self.call("work", "--quiet", status=1)
        self.assertTrue(self.run_to_fault("retry", import_id, fault="retry.begun"))
        self.assertTrue(self.run_to_fault("work", fault="retry.begun"))
        self.call("work", "--quiet", status=None)
        shown = self.json("show", import_id)
        self.assertEqual((shown["import_status"], shown["error"]["code"]), ("partial", "run.died"))
        self.call("remedy", import_id, "--column", "quantity", "--set", "1")
        self.assertEqual(self.rows(), ROWS)

    def test_indexes_that_kill_the_runner_do_not_stop_the_others(self):
        import_id = self.new_import()
        self.execute("CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER); CREATE INDEX by_name ON items(name)")
        for _ in range(4):
            self.assertTrue(self.run_to_fault("work", fault="index.built"))
        self.write("good.csv", items(50))
        self.call("import", "good.csv", "--into", "t.db")
        self.assertEqual(self.rows(), ROWS)
        self.assertEqual(self.json("show", import_id)["error"]["code"], "run.died")

    def test_memory_that_does_not_suffice_is_a_failure_with_words(self):
        for point in ("split.batch:1", "split.batch:3", "target.before_commit:2", "target.committed:2", "import.ended:1"):
            with self.subTest(point=point):
                import_id = self.new_import()
                self.finish(self.start("work", "--quiet", fault=f"{point}:memory"), None)
                self.assertNotIn("std::", self.stderr)
                shown = self.json("show", import_id)
                if point != "import.ended:1":
                    self.assertEqual(shown["error"]["code"], "memory.full")
                    self.assertNotIn("std::", shown["error"]["message"])
                    self.call("resume", import_id)
                self.call("wait", import_id, status=None)
                self.assertEqual(self.rows(), ROWS)


if __name__ == "__main__":
    unittest.main()
