"""The target changes under an import, is locked, or its disk is full: a clear stop, no guess, and going on where that is right."""
import sqlite3
import time
import unittest

from tranche import SMALL, TrancheTest, items, small_disk

ROWS = 3000
CALL = ("import", "items.csv", "--into", "t.db", "--chunk-size", "10", "--json")


class TargetTest(TrancheTest):
    def setUp(self):
        super().setUp()
        self.environment.update(SMALL)
        self.write("items.csv", items(ROWS))

    def interfere(self, change, code, fault="store.committed:3", status=3):
        """Changes the target while an import stands between two groups of chunks. Returns how the import ended."""
        with self.stopped(*CALL, fault=fault) as process:
            change()
        self.finish(process, status)
        answer = self.json("show", 1)
        self.assertEqual(answer["error"]["code"], code)
        self.assertIn(answer["import_status"], ("partial", "failed"))
        return answer

    def test_deleted(self):
        self.interfere(lambda: (self.folder / "t.db").unlink(), "target.replaced")
        self.assertFalse((self.folder / "t.db").exists())

    def test_replaced(self):
        def replace():
            self.execute("CREATE TABLE other(x); INSERT INTO other VALUES(1)", "new.db")
            (self.folder / "new.db").rename(self.folder / "t.db")
        self.interfere(replace, "target.replaced")
        self.assertEqual(self.query("SELECT * FROM other"), [(1,)])
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema"), [(1,)])
        self.call("resume", 1)
        self.call("wait", 1, status=3)
        self.assertEqual(self.json("show", 1)["error"]["code"], "target.ledger")
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema"), [(1,)])

    def test_put_back_and_resumed(self):
        self.interfere(lambda: (self.folder / "t.db").rename(self.folder / "away.db"), "target.replaced")
        (self.folder / "away.db").rename(self.folder / "t.db")
        self.call("resume", 1)
        self.call("wait", 1)
        self.check_exactly_once(1, ROWS)

    def test_made_read_only(self):
        self.interfere(lambda: (self.folder / "t.db").chmod(0o444), "target.readonly")
        self.call("import", "items.csv", "--into", "t.db", status=3)
        self.assertIn("t.db is read-only", self.stderr)
        (self.folder / "t.db").chmod(0o644)
        self.call("resume", 1)
        self.call("wait", 1)
        self.check_exactly_once(1, ROWS)

    def test_table_dropped(self):
        self.interfere(lambda: self.execute("DROP TABLE items"), "target.table_missing")
        self.call("resume", 1)
        self.call("wait", 1, status=3)
        self.assertEqual(self.query("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY 1"),
                         [("_tranche_ledger",), ("_tranche_rows",)])

    def test_table_dropped_and_made_anew(self):
        definition = []

        def remake():
            definition.append(self.query("SELECT sql FROM sqlite_schema WHERE name='items'")[0][0])
            self.execute("DROP TABLE items; " + definition[0])
        self.interfere(remake, "target.table_emptied")
        self.call("resume", 1)
        self.call("wait", 1, status=3)
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(0,)])

    def test_table_altered(self):
        self.interfere(lambda: self.execute("ALTER TABLE items ADD COLUMN extra DEFAULT 7"), "target.table_changed")
        self.call("resume", 1)  # the columns still fit, and now the user knows
        self.call("wait", 1)
        self.check_exactly_once(1, ROWS)

    def test_table_altered_so_that_rows_do_not_fit(self):
        self.interfere(lambda: self.execute("ALTER TABLE items RENAME COLUMN quantity TO amount"), "target.table_changed")
        self.call("resume", 1)
        self.call("wait", 1, status=3)
        self.assertIn("quantity", self.json("show", 1)["error"]["message"])

    def test_index_added_in_the_middle_counts_from_then_on(self):
        with self.stopped(*CALL, fault="store.committed:3") as process:
            self.execute("CREATE UNIQUE INDEX once ON items(id); INSERT INTO items VALUES(2999, 'x', NULL)")
        self.finish(process, 1)
        self.assertEqual(self.json("show", 1)["chunks"][0]["errors"][0]["code"], "constraint.unique")
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(ROWS - 10 + 1,)])

    def test_ledger_dropped(self):
        self.interfere(lambda: self.execute("DROP TABLE _tranche_ledger"), "target.ledger")

    def test_ledger_emptied(self):
        self.interfere(lambda: self.execute("DELETE FROM _tranche_ledger"), "target.ledger")

    def test_ledger_damaged(self):
        self.interfere(lambda: self.execute("UPDATE _tranche_ledger SET chunks='1-x' WHERE entry=1"), "target.ledger")

    def test_ledger_tells_of_other_chunks(self):
        self.interfere(lambda: self.execute("UPDATE _tranche_ledger SET chunks='900' WHERE entry=1"), "target.ledger")

    def test_replaced_by_another_import(self):
        self.write("b.csv", "id,name,quantity\n1,b,1\n2,b,2\n")

        def replace():
            self.call("import", "b.csv", "--into", "t.db", "--table", "items", "--mode", "replace", "--home", "other")
        self.interfere(replace, "target.table_replaced")
        self.assertEqual(self.query("SELECT id, name FROM items"), [(1, "b"), (2, "b")])
        self.call("resume", 1)
        self.call("wait", 1, status=3)
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(2,)])

    def test_a_chunk_does_not_go_into_a_table_that_was_replaced_since(self):
        self.write("items.csv", items(100, {5}))
        self.call(*CALL, status=1)
        self.write("b.csv", "id,name,quantity\n1,b,1\n")
        self.call("import", "b.csv", "--into", "t.db", "--table", "items", "--mode", "replace")
        self.call("retry", 1, 1, "--json", status=3)
        self.assertEqual(self.json("show", 1)["error"]["code"], "target.table_replaced")
        self.assertEqual(self.query("SELECT count(*) FROM items"), [(1,)])

    def test_two_imports_into_one_table(self):
        self.write("more.csv", items(400, (), 5001).replace("item", "more"))
        with self.stopped(*CALL, fault="store.committed:3") as process:
            self.call("import", "more.csv", "--into", "t.db", "--table", "items", "--home", "other")
        self.finish(process)
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(ROWS + 400, ROWS + 400)])

    def test_settings_stay(self):
        for mode, page, vacuum in (("wal", 1024, 1), ("persist", 8192, 2), ("truncate", 4096, 0)):
            with self.subTest(mode):
                path = self.folder / "t.db"
                path.unlink(missing_ok=True)
                self.execute(f"PRAGMA page_size={page}; PRAGMA auto_vacuum={vacuum}; PRAGMA journal_mode={mode}; CREATE TABLE x(y)")
                before = [self.query(f"PRAGMA {name}") for name in ("page_size", "auto_vacuum", "synchronous", "application_id", "user_version")]
                self.call(*CALL, "--table", "items")
                after = [self.query(f"PRAGMA {name}") for name in ("page_size", "auto_vacuum", "synchronous", "application_id", "user_version")]
                self.assertEqual(after, before)
                wal = path.read_bytes()[18]
                self.assertEqual(wal, 2 if mode == "wal" else 1)

    # Rolled back by a rule

    ROLLING_BACK = ("CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER); CREATE TABLE log(id UNIQUE ON CONFLICT ROLLBACK); "
                    "INSERT INTO log VALUES(155), (1201), (2990); CREATE INDEX by_name ON items(name); "
                    "CREATE TRIGGER g AFTER INSERT ON items BEGIN INSERT INTO log VALUES(new.id); END;")
    BAD = (155, 1201, 2990)

    def check_rolled_back(self, import_id=1, bad=BAD):
        """All rows are in once, but those of the chunks with a row that rolls back."""
        out = {(row - 1) // 10 for row in bad}
        expected = [(row,) for row in range(1, ROWS + 1) if (row - 1) // 10 not in out]
        self.assertEqual(self.query("SELECT id FROM items ORDER BY id"), expected)
        shown = self.json("show", import_id)
        self.assertEqual((shown["rows_imported"], shown["import_status"]), (len(expected), "partial"))
        self.assertEqual([(chunk["chunk"] - 1, chunk["errors"][0]["line"]) for chunk in shown["chunks"]], [((row - 1) // 10, row + 1) for row in bad])
        self.assertTrue(shown["books_balance"])
        self.assertEqual(self.query("SELECT sum(rows), max(dropped_indexes) FROM _tranche_ledger"), [(len(expected), "")])
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE name='by_name'"), [(1,)])

    def test_what_a_rule_rolls_back_is_done_again(self):
        self.execute(self.ROLLING_BACK)
        self.call(*CALL, status=1)
        self.check_rolled_back()
        self.execute("DELETE FROM log WHERE id IN (155, 2990)")
        self.call("retry", 1, status=1)
        self.check_rolled_back(bad=(1201,))

    def test_what_a_rule_rolls_back_is_done_again_without_its_rows(self):
        self.execute(self.ROLLING_BACK)
        self.call(*CALL, "--on-error", "reject-rows", status=1)
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(ROWS - 3, ROWS - 3)])
        self.assertEqual(self.query("SELECT count(*) FROM items WHERE id IN (155, 1201, 2990)"), [(0,)])
        self.execute("DELETE FROM log WHERE id IN (155, 1201, 2990)")
        self.call("retry", 1)
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(ROWS, ROWS)])

    def test_killed_while_a_rule_rolls_back(self):
        for mode in ((), ("--on-error", "reject-rows")):
            for point in ("target.prepared", "target.before_commit", "target.committed", "store.before_commit", "store.committed"):
                for count in (1, 2, 3, 17, 40):
                    with self.subTest(point, count=count, mode=mode):
                        self.environment["TRANCHE_HOME"] = str(self.folder / f"home-{point}-{count}-{len(mode)}")
                        (self.folder / "t.db").unlink(missing_ok=True)
                        (self.folder / "t.db-journal").unlink(missing_ok=True)
                        self.execute(self.ROLLING_BACK)
                        self.run_to_fault(*CALL, *mode, fault=f"{point}:{count}:kill")
                        self.call("work", status=None)
                        if mode:
                            self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(ROWS - 3, ROWS - 3)])
                        else:
                            self.check_rolled_back()

    def test_validation_writes_nothing_where_a_rule_rolls_back(self):
        self.execute(self.ROLLING_BACK)
        before = (self.folder / "t.db").read_bytes()
        answer = self.json("validate", *CALL[1:-1], status=1)
        self.assertEqual((self.folder / "t.db").read_bytes(), before)
        self.assertEqual([chunk["chunk"] for chunk in self.json("show", 1)["chunks"]], [16, 121, 299])
        self.assertIn("validate.alone", [warning["code"] for warning in answer["warnings"]])

    # Without an end

    TABLE = "CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER); CREATE TABLE log(id); "
    ENDLESS = ("BEGIN INSERT INTO log WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c; END;")

    def test_an_endless_trigger_is_paused_and_cancelled(self):
        self.execute(self.TABLE + "CREATE TRIGGER g AFTER INSERT ON items WHEN new.id = 1500 " + self.ENDLESS)
        self.call(*CALL, "--background")
        self.wait_for(lambda: self.query("SELECT count(*) > 1000 FROM items") == [(1,)], "nothing is in")
        self.call("pause", 1)
        self.wait_for(lambda: self.json("show", 1)["import_status"] == "paused", "it is not paused")
        self.call("resume", 1)
        self.wait_for(lambda: self.json("show", 1)["import_status"] == "running", "it does not go on")
        self.call("cancel", 1)
        self.call("wait", 1, "--timeout", 20, status=4)
        shown = self.json("show", 1)
        self.assertEqual((shown["import_status"], [(shown["rows_imported"],)]), ("cancelled", self.query("SELECT count(*) FROM items")))
        self.execute("DROP TRIGGER g")
        self.call("resume", 1)
        self.call("wait", 1)
        self.check_exactly_once(1, ROWS)

    def test_an_endless_trigger_is_interrupted_by_a_signal(self):
        self.execute(self.TABLE + "CREATE TRIGGER g AFTER INSERT ON items " + self.ENDLESS)
        for number, command in enumerate(("import", "validate"), 1):
            process = self.start(command, *CALL[1:-1])
            self.wait_for(lambda: self.json("show", number, status=None)["import_status"] == "running", "it does not run")
            process.terminate()
            self.finish(process, 4)
            self.assertEqual(self.json("show", number)["import_status"], "paused")
            self.assertEqual(self.query("SELECT count(*) FROM items"), [(0,)])

    def test_an_endless_retry_inside_another_import_is_interrupted(self):
        self.execute(self.TABLE.replace("items", "other"))
        self.write("other.csv", items(100, {50}))
        self.call("import", "other.csv", "--into", "t.db", "--table", "other", "--chunk-size", "10", status=1)
        self.execute("CREATE TRIGGER g AFTER INSERT ON other " + self.ENDLESS)
        with self.stopped(*CALL, fault="store.committed:3") as process:
            retrying = self.start("retry", 1)
            self.wait_for(lambda: self.json("show", 1)["import_status"] == "queued", "the retry is not queued")
        self.wait_for(lambda: self.json("show", 1)["import_status"] == "running", "the retry does not run")
        self.call("cancel", 2)
        self.finish(process, 4)
        self.assertEqual(self.json("show", 2)["import_status"], "cancelled")
        self.wait_for(lambda: self.json("show", 1)["import_status"] == "running", "the retry does not go on by itself")
        self.call("cancel", 1)
        self.finish(retrying, 1)
        self.assertEqual(self.query("SELECT count(*) FROM other"), [(90,)])

    def test_indexes_do_not_keep_who_asks_to_stop(self):
        self.execute(self.TABLE + "CREATE INDEX by_name ON items(name);")
        self.write("items.csv", items(20 * ROWS))
        with self.stopped(*CALL, fault="store.committed:100", TRANCHE_STOP_MS="0") as process:
            self.call("cancel", 1)
        self.finish(process, 4)
        self.assertEqual(self.json("show", 1)["import_status"], "cancelled")
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE name='by_name'"), [(0,)])
        self.call("work")
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE name='by_name'"), [(1,)])
        self.assertEqual(self.query("SELECT count(*), max(dropped_indexes) FROM _tranche_ledger"), [(1, "")])

    def test_reserved_names(self):
        for name in ("pragma_table_info", "JSON_each", "_tranche_x"):
            for command in ("import", "validate"):
                answer = self.json(command, *CALL[1:-1], "--table", name, status=3)
                self.assertEqual(answer["error"]["code"], "target.table_reserved")
        self.assertFalse((self.folder / "t.db").exists())
        self.write("tranche_batch.csv", items(ROWS))
        self.call("import", "tranche_batch.csv", "--into", "t.db")
        self.assertEqual(self.query("SELECT count(DISTINCT id) FROM tranche_batch"), [(ROWS,)])
        self.call(*CALL)
        self.assertEqual(self.query("SELECT count(DISTINCT id) FROM items"), [(ROWS,)])

    # Locked

    def lock(self):
        connection = sqlite3.connect(self.folder / "t.db", isolation_level=None, check_same_thread=False)
        connection.execute("BEGIN IMMEDIATE")
        return connection

    def test_locked_target_is_waited_for_with_a_reason(self):
        self.execute("CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER)")
        connection = self.lock()
        self.call(*CALL, "--background")
        self.wait_for(lambda: "Waiting for t.db" in self.json("show", 1).get("notice", ""), "no reason is shown")
        connection.execute("COMMIT")
        self.call("wait", 1)
        self.check_exactly_once(1, ROWS)
        self.assertNotIn("notice", self.json("show", 1))

    def test_waiting_can_be_cancelled(self):
        self.execute("CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER)")
        connection = self.lock()
        self.call(*CALL, "--background", "--lock-timeout", 100000)
        self.wait_for(lambda: "notice" in self.json("show", 1), "no reason is shown")
        self.call("cancel", 1)
        self.call("wait", 1, status=4)
        self.assertEqual(self.json("show", 1)["import_status"], "cancelled")
        connection.execute("COMMIT")

    def test_waiting_has_a_limit(self):
        self.execute("CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER)")
        connection = self.lock()
        self.call(*CALL, "--lock-timeout", 1, status=3)
        self.assertEqual(self.json("show", 1)["error"]["code"], "target.locked")
        connection.execute("COMMIT")
        self.call("resume", 1)
        self.call("wait", 1)
        self.check_exactly_once(1, ROWS)

    def test_who_works_on_the_target_is_waited_for(self):
        self.execute("CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER); CREATE TABLE other(x)")
        connection = self.lock()
        importing = self.start(*CALL, "--lock-timeout", 1)
        for _ in range(8):  # longer in all than the limit, but never so long without a change
            connection.execute("INSERT INTO other VALUES(1)")
            time.sleep(0.4)
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        self.finish(importing)
        self.check_exactly_once(1, ROWS)

    def test_a_reader_is_let_in_between_groups(self):
        with self.stopped(*CALL, fault="store.committed:4") as process:
            self.assertGreater(self.query("SELECT count(*) FROM items")[0][0], 0)
        self.finish(process)

    # Full

    def test_full_disk(self):
        for table in ("", "CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER); CREATE INDEX n ON items(name);"):
            with self.subTest(table), small_disk(self.folder / "disk", 1) as resize:
                self.write("items.csv", items(40000, {7}))
                if table:
                    self.execute(table, "disk/t.db")
                answer = self.json("import", "items.csv", "--into", "disk/t.db", "--chunk-size", "10", status=3)
                self.assertEqual(answer["error"]["code"], "target.full")
                self.assertIn("t.db", answer["error"]["message"])
                self.assertEqual(self.query("SELECT count(*) FROM items", "disk/t.db"), [(answer["rows_imported"],)])
                resize("size=100m")
                self.call("resume", answer["import_id"])
                self.call("wait", answer["import_id"], status=1)
                self.check_exactly_once(answer["import_id"], 40000, {7}, database="disk/t.db")

    def test_no_space_to_sort_an_index(self):
        self.execute("CREATE TABLE items(id INTEGER, name TEXT, quantity INTEGER); CREATE INDEX by_name ON items(name)")
        self.write("items.csv", items(300000))
        self.environment["TRANCHE_COMMIT_MS"] = "300"
        with small_disk(self.folder / "tmp", 1):
            self.environment["SQLITE_TMPDIR"] = str(self.folder / "tmp")
            answer = self.json("import", "items.csv", "--into", "t.db", status=3)
        self.assertEqual((answer["error"]["code"], answer["rows_imported"]), ("target.full", 300000))
        self.assertIn(str(self.folder / "tmp"), answer["error"]["message"])
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE name='by_name'"), [(0,)])
        del self.environment["SQLITE_TMPDIR"]
        self.call("resume", 1)
        self.call("wait", 1)
        self.assertEqual(self.query("SELECT count(*) FROM sqlite_schema WHERE name='by_name'"), [(1,)])
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM items"), [(300000, 300000)])
        self.assertEqual(self.json("show", 1)["import_status"], "done")


if __name__ == "__main__":
    unittest.main()
