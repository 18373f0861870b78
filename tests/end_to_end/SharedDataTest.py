"""Both programs on real files: what comes out of the table is what a right parser makes of the file."""
import csv
import json
import os
import subprocess
import time
import unittest

from tranche import DATA, WINDOW, TrancheTest


class SharedDataTest(TrancheTest):
    def test_csv_spectrum(self):
        # The set's own JSON of this file gives another telephone number than its CSV.
        known_misprints = {"location_coordinates": {"1234567890": "2095257564"}}
        for path in sorted((DATA / "csv-spectrum/csvs").glob("*.csv")):
            with self.subTest(path.stem):
                expected = json.loads((DATA / f"csv-spectrum/json/{path.stem}.json").read_text())
                expected = expected if isinstance(expected, list) else [expected]
                misprints = known_misprints.get(path.stem, {})
                expected = [{k: misprints.get(v, v) for k, v in row.items()} for row in expected]
                self.call("import", path, "--into", "t.db", "--types", "text", "--table", path.stem)
                names = [name for (name,) in self.query(f"SELECT name FROM pragma_table_info('{path.stem}')")]
                rows = [dict(zip(names, row)) for row in self.query(f"SELECT * FROM {path.stem}")]
                # Line ends within fields stay as they are in the file; the set's JSON of CRLF files may have them either way.
                plain = [{k: v.replace("\r\n", "\n") for k, v in row.items()} for row in rows]
                self.assertEqual(plain, [{k: v.replace("\r\n", "\n") for k, v in row.items()} for row in expected])
                self.call("import", path, "--into", "typed.db", "--table", path.stem)  # and nothing fails with types

    def test_real_files(self):
        for path in sorted((DATA / "real").iterdir()):
            with self.subTest(path.name):
                with open(path, newline="") as file:
                    expected = list(csv.reader(file, delimiter="\t" if path.suffix == ".tsv" else ","))
                answer = self.json("import", path, "--into", "t.db", "--types", "text", "--table", path.stem)
                rows = self.query(f'SELECT * FROM "{path.stem}"')
                self.assertEqual([[value or "" for value in row] for row in rows], expected[1:])
                self.assertEqual(answer["rows_imported"], len(expected) - 1)
                self.assertTrue(answer["books_balance"])
                typed = self.json("import", path, "--into", "typed.db", "--table", path.stem)
                self.assertEqual(typed["rows_failed"], 0)

    def test_real_types(self):
        expected = {"airports.csv": "TEXT TEXT TEXT TEXT TEXT REAL REAL", "flights-airport.csv": "TEXT TEXT INTEGER",
                    "weather.csv": "TEXT DATE REAL REAL REAL REAL TEXT", "unemployment.tsv": "INTEGER REAL"}
        for name, types in expected.items():
            found = self.json("sniff", DATA / "real" / name)
            self.assertEqual(" ".join(column["type"] for column in found["columns"]), types, name)

    def test_the_window_imports_what_the_command_line_queued(self):
        """The window's runner takes an import from the queue, and goes on with it when it is started again."""
        paths = sorted((DATA / "real").iterdir())
        home = self.folder / "home"
        window = subprocess.Popen([WINDOW, "--home", home], env=self.environment, stderr=subprocess.DEVNULL)
        try:
            for path in paths:
                self.call("import", path, "--into", "w.db", "--table", path.stem, "--background")
            deadline = time.monotonic() + 60
            while any(i["import_status"] in ("queued", "running") for i in self.json("jobs")["imports"]):
                self.assertLess(time.monotonic(), deadline)
                time.sleep(0.05)
        finally:
            window.terminate()
            window.wait()
        for path in paths:
            with open(path, newline="") as file:
                lines = sum(1 for _ in csv.reader(file)) - 1
            self.assertEqual(self.query(f'SELECT count(*) FROM "{path.stem}"', "w.db"), [(lines,)])


if __name__ == "__main__":
    unittest.main()
