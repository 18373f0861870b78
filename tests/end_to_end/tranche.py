"""What the end-to-end tests share: a home of their own, the command line, and a look into databases."""
import json
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import unittest

CLI = os.environ["TRANCHE_CLI"]
DATA = pathlib.Path(__file__).resolve().parent.parent / "data"


class TrancheTest(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = pathlib.Path(self._folder.name)
        self.environment = dict(os.environ, TRANCHE_HOME=str(self.folder / "home"))

    def call(self, *words, status=0):
        """Runs tranche-cli in the test's folder; checks its exit status, unless that is None; returns its standard output."""
        done = subprocess.run([CLI, *map(str, words)], cwd=self.folder, env=self.environment,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=120)
        if status is not None:
            self.assertEqual(done.returncode, status, f"{words}: {done.stdout.decode()} {done.stderr.decode()}")
        self.stderr = done.stderr.decode()
        return done.stdout

    def json(self, *words, status=0):
        return json.loads(self.call(*words, "--json", status=status))

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def query(self, sql, database="t.db"):
        connection = sqlite3.connect(self.folder / database)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def execute(self, script, database="t.db"):
        connection = sqlite3.connect(self.folder / database)
        connection.executescript(script)
        connection.close()


def items(count, bad=()):
    """A file of `count` rows with "n/a" as the quantity of the rows in `bad`."""
    lines = ["id,name,quantity"]
    lines += [f"{i},item {i},{'n/a' if i in bad else i % 50}" for i in range(1, count + 1)]
    return "\n".join(lines) + "\n"
