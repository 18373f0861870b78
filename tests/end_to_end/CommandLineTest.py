"""The contract of the command line: calls, options, JSON keys, exit statuses."""
import fcntl
import json
import signal
import subprocess
import time
import unittest

from tranche import CLI, TrancheTest, items


class CommandLineTest(TrancheTest):
    def test_import_answers_with_the_contracts_keys(self):
        self.write("orders.csv", items(250))
        answer = self.json("import", "orders.csv", "--into", "t.db")
        self.assertEqual((answer["import_status"], answer["file"], answer["target"], answer["table"]),
                         ("done", "orders.csv", "sqlite:t.db", "orders"))
        self.assertEqual((answer["rows_read"], answer["rows_imported"], answer["rows_failed"]), (250, 250, 0))
        self.assertEqual((answer["chunks_total"], answer["chunks_done"], answer["chunks_failed"]), (3, 3, 0))
        for key in ("import_id", "import_progress", "message", "bytes_read", "duration_ms", "rows_per_second",
                    "created_at", "started_at", "ended_at"):
            self.assertIn(key, answer)
        self.assertRegex(answer["ended_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
        self.assertEqual(self.query("SELECT count(*), typeof(quantity) FROM orders"), [(250, "integer")])

    def test_failed_chunks_are_shown_saved_and_repaired(self):
        self.write("orders.csv", items(1000, bad={443, 450, 777}))
        answer = self.json("import", "orders.csv", "--into", "t.db", status=1)
        self.assertEqual((answer["import_status"], answer["chunks_failed"], answer["rows_imported"]), ("partial", 2, 800))
        shown = self.json("show", 1)
        chunk = shown["chunks"][0]
        self.assertEqual({k: chunk[k] for k in ("chunk", "state", "first_line", "last_line", "rows", "attempt", "chunk_file")},
                         {"chunk": 5, "state": "failed", "first_line": 402, "last_line": 501, "rows": 100, "attempt": 1,
                          "chunk_file": "orders-0005.csv"})
        error = chunk["errors"][0]
        self.assertEqual({k: error[k] for k in ("line", "row", "column", "value", "code")},
                         {"line": 444, "row": 443, "column": "quantity", "value": "n/a", "code": "type.integer"})
        self.assertIn("request", shown)
        lines = (self.folder / "orders.csv").read_bytes().splitlines(keepends=True)
        self.assertEqual(self.call("save-chunk", 1, 5, "--to", "-"), lines[0] + b"".join(lines[401:501]))
        self.call("retry", 1, 5, status=1)
        self.call("save-chunk", 1, 5, "--to", "five.csv")
        fixed = (self.folder / "five.csv").read_text().replace("n/a", "7")
        self.write("five.csv", fixed)
        self.assertEqual(self.json("retry", 1, 5, "--file", "five.csv")["rows_imported"], 900)
        self.assertIn("already", self.json("retry", 1, 5, "--file", "five.csv")["message"])
        with_errors = self.call("save-chunk", 1, 8, "--to", "-", "--with-errors").decode()
        self.assertTrue(with_errors.startswith("_line,_error,id,name,quantity\n"))
        self.assertRegex(with_errors, r'\n778,"quantity: [^"]+",777,')
        self.write("anything.csv", with_errors.replace(",n/a", ",8"))
        self.call("retry", 1, "--file", "anything.csv")  # finds out itself which chunk it is
        self.assertEqual(self.json("show", 1)["import_status"], "done")
        self.assertEqual(self.json("show", 1)["chunks"], [])
        repaired = [c for c in self.json("chunks", 1)["chunks"] if c["attempt"] > 1]
        self.assertEqual([c["errors"][0]["line"] for c in repaired], [444, 778])
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM orders"), [(1000, 1000)])

    def test_background_work_and_wait(self):
        self.write("orders.csv", items(5000))
        receipt = self.json("import", "orders.csv", "--into", "t.db", "--background")
        self.assertEqual(receipt["import_status"], "queued")
        self.assertEqual(receipt["import_progress"], "Import has been put in the queue.")
        self.assertEqual(self.json("wait", 1, "--timeout", 60)["rows_imported"], 5000)
        self.write("bad.csv", items(10, bad={3}) + "x\n")
        self.call("import", "bad.csv", "--into", "t.db", "--background", "--map", "quantity=quantity:INTEGER")
        self.call("wait", 2, status=1)
        self.assertEqual([i["import_id"] for i in self.json("jobs")["imports"]], [2, 1])
        self.assertEqual([i["import_id"] for i in self.json("jobs", "--state", "partial,failed")["imports"]], [2])
        self.assertEqual(self.json("work")["imports"], [])

    def test_each_of_several_files_has_its_own_answer(self):
        (self.folder / "in").mkdir()
        for name in ("a", "c"):
            self.write(f"in/{name}.csv", items(50))
        self.write("in/b.csv", "")
        for words in (("in",), ("in/a.csv", "in/b.csv", "nowhere.csv", "in/c.csv")):
            for background in ((), ("--background",)):
                with self.subTest(words=words, background=background):
                    answers = self.json("import", *words, "--into", "t.db", "--mode", "replace", *background, status=3)["imports"]
                    wrong = {answer["file"]: answer["error"]["code"] for answer in answers if "error" in answer}
                    self.assertEqual(wrong, {"in/b.csv": "source.empty"} if words == ("in",)
                                     else {"in/b.csv": "source.empty", "nowhere.csv": "source.missing"})
                    self.assertIn("b.csv", self.stderr)
                    right = [answer for answer in answers if "error" not in answer]
                    self.assertEqual([answer["file"] for answer in right], ["in/a.csv", "in/c.csv"])
                    for answer in right:
                        self.assertEqual(answer["import_status"], "queued" if background else "done")
                        self.call("wait", answer["import_id"], "--timeout", 60)
        self.call("import", "in/a.csv", "in/c.csv", "--into", "t.db", "--mode", "sideways", status=2)
        self.assertEqual(self.json("import", "in/b.csv", "--into", "t.db", status=3)["error"]["code"], "source.empty")

    def test_a_file_that_may_not_grow_any_more_is_a_failure(self):
        self.write("items.csv", items(100000))
        answer = subprocess.run(["bash", "-c", f"ulimit -f 600; {CLI} import items.csv --into t.db --json"], cwd=self.folder,
                                env=self.environment, capture_output=True, text=True, timeout=120)
        self.assertEqual(answer.returncode, 3, answer.stderr)
        self.assertEqual(json.loads(answer.stdout)["error"]["code"], "target.full")
        self.assertIn("t.db can't grow", answer.stderr)
        self.call("resume", 1)
        self.call("wait", 1)
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(100000, 100000)])

    def test_pause_resume_cancel(self):
        self.write("orders.csv", items(5))
        self.write("one.csv", items(5))
        home = ("--home", self.folder / "elsewhere")
        (self.folder / "elsewhere").mkdir()
        lock = open(self.folder / "elsewhere" / "runner.lock", "w")  # as if another runner were at work
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            self.call("import", "orders.csv", "--into", "t.db", "--background", *home)
            self.call("import", "one.csv", "--into", "t.db", "--background", *home)
            self.assertEqual(self.json("pause", 1, *home)["import_status"], "paused")
            self.assertEqual(self.json("cancel", 2, *home)["import_status"], "cancelled")
            self.call("pause", 2, *home, status=2)
            self.call("wait", 1, "--timeout", 0, *home, status=3)
        finally:
            lock.close()
        self.call("resume", 1, *home)
        self.call("wait", 1, *home)
        self.call("wait", 2, *home, status=4)

    def test_a_signal_pauses_cleanly(self):
        self.write("big.csv", items(400000))
        running = subprocess.Popen([CLI, "import", "big.csv", "--into", "t.db"], cwd=self.folder, env=self.environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        while not any(i.get("rows_imported", 0) > 0 for i in self.json("jobs")["imports"]):
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
        output, errors = running.communicate(timeout=30)
        self.assertEqual(running.returncode, 4, output + errors)
        self.assertIn("tranche-cli resume 1", errors.decode())
        self.assertEqual(self.json("show", 1)["import_status"], "paused")
        self.call("resume", 1)
        self.call("wait", 1)
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM big"), [(400000, 400000)])

    def test_options(self):
        self.write("odd.txt", "made by hand\nid|note|n\n007|'a|b'|-\n+49|''|5\n")
        self.call("import", "odd.txt", "--into", "sqlite:t.db", "--table", "odd", "--skip-lines", 1, "--separator", "|",
                  "--quote", "'", "--null", "-", "--map", "#1=code", "--map", "n=amount:INTEGER", "--map", "note=")
        self.assertEqual(self.query("SELECT code, amount, typeof(amount) FROM odd"), [("007", None, "null"), ("+49", 5, "integer")])
        self.call("import", "odd.txt", "--into", "u.db", "--skip-lines", 2, "--header", "no", "--types", "text", "--separator", "|", "--quote", "'")
        self.assertEqual(self.query("SELECT column_1, column_2, column_3 FROM odd", "u.db"), [("007", "a|b", "-"), ("+49", "", "5")])
        self.assertEqual(self.query("SELECT code, amount FROM odd"), [("007", None), ("+49", 5)])

    def test_modes(self):
        self.write("a.csv", "n\n1\n")
        self.call("import", "a.csv", "--into", "t.db", "--mode", "append", status=3)
        self.assertFalse((self.folder / "t.db").exists())
        self.call("import", "a.csv", "--into", "t.db", "--mode", "create")
        self.call("import", "a.csv", "--into", "t.db", "--mode", "create", status=3)
        self.call("import", "a.csv", "--into", "t.db")
        self.assertEqual(self.query("SELECT count(*) FROM a"), [(2,)])
        self.call("import", "a.csv", "--into", "t.db", "--mode", "replace")
        self.assertEqual(self.query("SELECT count(*) FROM a"), [(1,)])

    def test_record_grouping(self):
        self.write("r.csv", "order,item\n1,a\n,b\n,c\n2,d\n,e\n,f\n3,g\n,h\n,i\n")
        for size, expected in ((100, [(2, 10)]), (4, [(2, 7), (8, 10)]), (3, [(2, 4), (5, 7), (8, 10)]), (2, [(2, 4), (5, 7), (8, 10)])):
            answer = self.json("import", "r.csv", "--into", f"g{size}.db", "--chunk-size", size, "--child-columns", "item")
            chunks = self.json("chunks", answer["import_id"])["chunks"]
            self.assertEqual([(c["first_line"], c["last_line"]) for c in chunks], expected)

    def test_validate_writes_nothing(self):
        self.write("orders.csv", items(200, bad={5}))
        answer = self.json("validate", "orders.csv", "--into", "t.db", status=1)
        self.assertEqual((answer["rows_imported"], answer["rows_failed"]), (100, 100))
        self.assertFalse((self.folder / "t.db").exists())
        self.call("validate", "orders.csv", "--types", "text")

    def test_sniff(self):
        self.write("s.csv", "id;name;price\r\n1;Ada;1.5\r\n2;Alan;2.5\r\n")
        found = self.json("sniff", "s.csv")
        self.assertEqual({k: found[k] for k in ("format", "encoding", "separator", "quote", "header", "skip_lines", "line_end")},
                         {"format": "csv", "encoding": "UTF-8", "separator": ";", "quote": '"', "header": True, "skip_lines": 0,
                          "line_end": "CRLF"})
        self.assertEqual([(c["name"], c["type"]) for c in found["columns"]],
                         [("id", "INTEGER"), ("name", "TEXT"), ("price", "REAL")])
        self.assertTrue(0 < found["confidence"] <= 1)

    def test_wrong_calls(self):
        self.write("a.csv", "n\n1\n")
        for words in ((), ("nonsense",), ("import", "a.csv"), ("import", "--into", "t.db"), ("show", "x"), ("show", 7),
                      ("import", "a.csv", "--into", "t.db", "--mode", "sideways"), ("import", "a.csv", "--into", "t.db", "--nonsense"),
                      ("import", "a.csv", "--into", "postgresql://x/y"), ("import", "a.csv", "--into", "t.db", "--chunk-size", "0"),
                      ("import", "a.csv", "--into", "t.db", "--map", "zzz=n")):
            self.call(*words, status=2)
        self.call("import", "nowhere.csv", "--into", "t.db", status=3)
        self.assertIn("nowhere.csv", self.stderr)
        self.assertEqual(self.json("import", "nowhere.csv", "--into", "t.db", status=3)["error"]["code"], "source.missing")
        self.write("text.db", "this is no database, but it is long enough to be taken for one " * 20)
        self.call("import", "a.csv", "--into", "text.db", status=3)
        self.assertIn("text.db", self.stderr)

    def test_malformed_rows_name_their_lines(self):
        cases = {"row.fields": b"1,2\n1,2,3\n", "row.quote": b'1,2\n"a"b,2\n', "row.quote_not_closed": b'1,2\n1,"open\n5,6\n',
                 "value.nul": b"1,2\n1,a\0b\n", "value.encoding": b"1,2\n1,M\xfcller\n"}
        for code, rows in cases.items():
            self.write("m.csv", b"a,b\n" + rows)
            answer = self.json("import", "m.csv", "--into", "m.db", "--mode", "replace", "--types", "text", "--chunk-size", 1, "--encoding", "UTF-8",
                               status=1)
            errors = self.json("show", answer["import_id"])["chunks"][0]["errors"]
            self.assertEqual([(e["code"], e["line"]) for e in errors], [(code, 3)])
            self.assertEqual(answer["rows_imported"], answer["rows_read"] - 1)

    def test_help_is_complete(self):
        text = self.call("--help").decode()
        for word in ("import", "validate", "sniff", "jobs", "show", "chunks", "save-chunk", "retry", "pause", "resume", "cancel",
                     "wait", "work", "--home", "--background", "--format", "--encoding", "--separator", "--quote", "--escape",
                     "--header", "--malformed", "--skip-lines", "--types", "--null", "--map", "--mode", "--chunk-size",
                     "--child-columns", "--child-table", "--child-key", "--record-key", "--on-error", "--max-errors", "--priority", "--json", "--quiet", "--version"):
            self.assertIn(word, text)
        self.assertIn("--into", self.call("import", "--help").decode())
        self.assertIn("0.1.0", self.call("--version").decode())

    def test_many_command_lines_at_once(self):
        for i in range(8):
            self.write(f"f{i}.csv", items(3000))
        running = [subprocess.Popen([CLI, "import", f"f{i}.csv", "--into", "t.db", "--table", "all_rows", "--quiet"], cwd=self.folder,
                                    env=self.environment, stderr=subprocess.PIPE) for i in range(8)]
        for process in running:
            errors = process.communicate(timeout=100)[1]
            self.assertEqual(process.returncode, 0, errors.decode())
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM all_rows"), [(24000, 3000)])


if __name__ == "__main__":
    unittest.main()
