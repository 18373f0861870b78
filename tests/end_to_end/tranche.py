"""What the end-to-end tests share: a home of their own, the command line, and a look into databases."""
import contextlib
import fcntl
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

CLI = os.environ["TRANCHE_CLI"]
WINDOW = os.environ["TRANCHE_WINDOW"]
# A small file then meets what otherwise only a large one does: many blocks, many commits, a bulk load.
SMALL = {"TRANCHE_BLOCK_BYTES": "4096", "TRANCHE_COMMIT_MS": "0", "TRANCHE_BULK_BYTES": "1"}
DATA = pathlib.Path(__file__).resolve().parent.parent / "data"


class TrancheTest(unittest.TestCase):
    def setUp(self):
        # A runner that a call has started may still be about to end when the test has.
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(self._folder.cleanup)
        self.folder = pathlib.Path(self._folder.name)
        self.environment = dict(os.environ, TRANCHE_HOME=str(self.folder / "home"), TRANCHE_LANGUAGE="en")

    def call(self, *words, status=0):
        """Runs tranche-cli in the test's folder; checks its exit status, unless that is None; returns its standard output."""
        done = subprocess.run([CLI, *self.as_meant(words)], cwd=self.folder, env=self.environment,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=120)
        if status is not None:
            self.assertEqual(done.returncode, status, f"{words}: {done.stdout.decode()} {done.stderr.decode()}")
        self.stderr = done.stderr.decode()
        return done.stdout

    def as_meant(self, words):
        """In the tests' files, n/a and what else is no number are mistakes, however often they come."""
        words = [str(word) for word in words]
        if words[:1] not in (["import"], ["validate"]) or "--null-words" in words:
            return words
        files = [self.folder / word for word in words[1:] if word.isprintable() and (self.folder / word).is_file()]
        has_items = any(file.read_bytes().startswith(b"id,name,quantity") for file in files)
        numbers = ["--map", "quantity=quantity:INTEGER"] if has_items and "--map" not in words and "--types" not in words else []
        return [*words, "--null-words", "none", *numbers]

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

    def start(self, *words, fault=None, program=CLI, **environment):
        """Starts a program in a session of its own, as fault says: a name, how often it is passed, and what then."""
        extra = {"TRANCHE_FAULT": fault} if fault else {}
        return subprocess.Popen([program, *self.as_meant(words)], cwd=self.folder, env={**self.environment, **environment, **extra},
                                start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def finish(self, process, status=0):
        output, errors = process.communicate(timeout=120)
        self.stderr = errors.decode()
        if status is not None:
            self.assertEqual(process.returncode, status, f"{process.args}: {output.decode()} {self.stderr}")
        return output

    def run_to_fault(self, *words, fault, program=CLI, **environment):
        """Runs until the fault kills it. Returns whether it did: the call may have ended before."""
        process = self.start(*words, fault=fault, program=program, **environment)
        process.communicate(timeout=120)
        return process.returncode == -signal.SIGKILL

    @contextlib.contextmanager
    def stopped(self, *words, fault, **environment):
        """A call that stands still at a fault point: meanwhile the test changes the world; then the call goes on."""
        process = self.start(*words, fault=fault + ":stop", **environment)
        deadline = time.monotonic() + 60
        while self.state_of(process.pid) != "T":
            self.assertIsNone(process.poll(), "the call ended before it came to the fault point")
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.005)
        yield process
        os.kill(process.pid, signal.SIGCONT)

    @staticmethod
    def state_of(pid):
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]

    def queue(self, *words, command="import"):
        """Queues an import while the runner lock is taken, so that no runner is started for it."""
        (self.folder / "home").mkdir(exist_ok=True)
        with open(self.folder / "home" / "runner.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            return self.json(command, *words, "--background")["import_id"]

    def revived(self, import_id):
        """Puts an import in the queue again that was given up since its runners were killed too fast. Returns whether it was."""
        if self.json("show", import_id).get("error", {}).get("code") != "run.died":
            return False
        with open(self.folder / "home" / "runner.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.call("resume", import_id)
        return True

    def wait_for(self, condition, what):
        deadline = time.monotonic() + 60
        while not condition():
            self.assertLess(time.monotonic(), deadline, what)
            time.sleep(0.01)

    def check_exactly_once(self, import_id, rows, bad=(), table="items", database="t.db", chunk_size=10):
        """Every row of items(rows, bad) is in the table once, or its chunk is failed, with its lines as its file."""
        shown = self.json("show", import_id)
        bad_chunks = sorted({(row - 1) // chunk_size + 1 for row in bad})
        expected = [row for row in range(1, rows + 1) if (row - 1) // chunk_size + 1 not in bad_chunks]
        found = [row for (row,) in self.query(f"SELECT id FROM {table} ORDER BY id", database)]
        wrong = sorted(set(found) ^ set(expected)) or sorted(row for row in set(found) if found.count(row) > 1) if found != expected else []
        self.assertEqual(wrong[:20], [], "rows that are missing, doubled, or in by mistake")
        self.assertEqual(shown["import_status"], "partial" if bad_chunks else "done", shown)
        self.assertEqual([chunk["chunk"] for chunk in shown["chunks"]], bad_chunks)
        self.assertEqual((shown["rows_imported"], shown["rows_read"]), (len(expected), rows))
        self.assertTrue(shown["books_balance"])
        self.assertEqual((shown["lines_header"], shown["lines_read"]), (1, rows + 1))
        for chunk in bad_chunks:
            file = self.call("save-chunk", import_id, chunk, "--to", "-").decode()
            first = (chunk - 1) * chunk_size + 1
            self.assertEqual(file, items(chunk_size, bad, first))
        self.assertEqual(self.query("PRAGMA integrity_check", database), [("ok",)])


@contextlib.contextmanager
def small_disk(folder, megabytes):
    """A disk of its own at the folder; calling what is yielded changes its size."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder], check=True)
    try:
        yield lambda options: subprocess.run(["mount", "-o", f"remount,{options}", folder], check=True)
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def items(count, bad=(), first=1):
    """A file of `count` rows with "n/a" as the quantity of the rows in `bad`."""
    lines = ["id,name,quantity"]
    lines += [f"{i},item {i},{'n/a' if i in bad else i % 50}" for i in range(first, first + count)]
    return "\n".join(lines) + "\n"
