"""Runs a call again and again; each time it is killed at, or meets an error of, another of its calls that write.

A scenario (write_fault_scenarios.py) says what stands in a folder before, what is called, how a person goes on afterwards,
and what must be there at the end: the same as if nothing had happened. WriteFaultTest.py tries a sample;
write-faults.sh tries them all.
"""
import argparse
import collections
import ctypes
import errno
import fcntl
import hashlib
import json
import multiprocessing
import os
import pathlib
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import zipfile

CLI = os.environ["TRANCHE_CLI"]
SHIM = os.environ["TRANCHE_SHIM"]
KILLS = ("after", "half", "power")
ERRORS = tuple(f"{number}{lasting}" for number in (errno.ENOSPC, errno.EIO) for lasting in ("", "+"))
# Many small batches, each with its own commit.
SMALL = {"TRANCHE_BLOCK_BYTES": "1024", "TRANCHE_COMMIT_MS": "0"}
SECONDS = 60  # what takes longer hangs

Answer = collections.namedtuple("Answer", "status output errors")
# A counted call: its number, its name, and its file as far as it is the same in each run.
Write = collections.namedtuple("Write", "number call file")


class Wrong(AssertionError):
    """What must hold does not."""


def expect(condition, *what):
    if not condition:
        raise Wrong(" ".join(text if len(text) < 600 else text[:600] + "…" for text in map(str, what)))


class World:
    """A folder with a home, put back as it was before each run. Its path stays the same, since imports know it."""

    def __init__(self, scenario, folder):
        self.scenario = scenario
        self.top = pathlib.Path(folder).resolve()
        self.folder = self.top / "world"
        self.home = self.folder / "home"
        self.log = self.top / "log"
        self.listed = None  # what `jobs` answers, until something else is called
        self.environment = {**os.environ, **SMALL, **scenario.environment, "TRANCHE_HOME": str(self.home),
                            "TMPDIR": str(self.folder / "tmp"), "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")
                            + ":verify_asan_link_order=0", "TZ": "UTC"}
        # What a call starts in the background becomes a child of ours when the call ends, so that its end can be awaited.
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
        self.folder.mkdir()
        (self.folder / "tmp").mkdir()
        scenario.prepare(self)
        shutil.copytree(self.folder, self.top / "before", symlinks=True)

    def reset(self):
        self.listed = None
        shutil.rmtree(self.folder)
        shutil.copytree(self.top / "before", self.folder, symlinks=True)

    # What scenarios are made of

    def write(self, name, content):
        (self.folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    def read(self, name):
        path = self.folder / name
        return path.read_bytes() if path.exists() else None

    def execute(self, script, database="t.db"):
        connection = sqlite3.connect(self.folder / database)
        connection.executescript(script)
        connection.close()

    def query(self, sql, database="t.db"):
        if not (self.folder / database).exists():
            return []
        connection = sqlite3.connect(self.folder / database)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def call(self, *words, status=None, fault=None, log=False):
        """Runs tranche-cli to its end, and whatever it has started; `status` is one or several that it may end with."""
        shim = {}
        if fault or log:
            shim = {"LD_PRELOAD": SHIM, "TRANCHE_SHIM_FOLDER": str(self.folder), "TRANCHE_SHIM_LOG": str(self.log)}
        if fault:
            shim["TRANCHE_SHIM_FAULT"] = fault
        process = subprocess.Popen([CLI, *map(str, words)], cwd=self.folder, env={**self.environment, **shim},
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            output, errors = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Wrong("hangs:", *words) from None
        self.wait_for_children()
        if words[0] not in ("jobs", "show"):
            self.listed = None
        answer = Answer(process.returncode, output.decode(errors="replace"), errors.decode(errors="replace"))
        if status is not None:
            expect(answer.status in (status if isinstance(status, tuple) else (status,)), words, answer)
        return answer

    def wait_for_children(self):
        def too_long(*_):
            raise Wrong("what was started in the background hangs")
        signal.signal(signal.SIGALRM, too_long)
        signal.alarm(SECONDS)
        try:
            while True:
                os.wait()
        except ChildProcessError:
            pass
        finally:
            signal.alarm(0)

    def json(self, *words, status=0):
        return json.loads(self.call(*words, "--json", status=status).output)

    def queue(self, *words):
        """As call(), but no runner is started by it."""
        self.home.mkdir(exist_ok=True)
        with open(self.home / "runner.lock", "a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            return self.call(*words)

    def imports(self):
        self.listed = self.listed or sorted(self.json("jobs")["imports"], key=lambda one: one["import_id"])
        return self.listed

    # What stands in it

    def target(self):
        """Schema and rows of the database, and what the ledger says apart from keys and times."""
        schema = self.query("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE "
                            "'_tranche_%' ORDER BY 1, 2")
        tables = {name: sorted(self.query(f'SELECT * FROM "{name}"'), key=repr) for kind, name, _ in schema if kind == "table"}
        ledger = []
        if self.query("SELECT 1 FROM sqlite_schema WHERE name='_tranche_ledger'"):
            ledger = sorted(self.query("SELECT table_name, rows, state, rows_failed, chunks_total, dropped_indexes FROM _tranche_ledger"))
        return {"schema": schema, "tables": tables, "ledger": ledger, "journal": self.query("PRAGMA journal_mode")}

    def history(self):
        """What is shown of each import, without ids and times."""
        history = []
        for one in self.imports():
            shown = self.json("show", one["import_id"])
            history.append({key: value for key, value in shown.items() if not re.search("_id$|_at$|duration|per_second|notice", key)})
            for chunk in history[-1]["chunks"]:
                del chunk["attempt"]
        return history

    def saved(self):
        return {name: content_of(self.folder / name) for name in self.scenario.saves}

    def facts(self):
        for path in (self.folder / "t.db", self.home / "jobs.db"):
            if path.exists():
                expect(self.query("PRAGMA integrity_check", path) == [("ok",)], path, "is damaged")
        facts = {**self.target(), "history": self.history(), "saved": self.saved()}
        expect(not list(self.home.glob("*.damaged*")), "the store was set aside")
        for one in facts["history"]:
            expect(one.get("books_balance", True), "the books do not balance", one)
        return facts


def content_of(path):
    """What is in a file, or in the members of an archive, or in the files of a folder; None if there is none."""
    if not path.exists():
        return None
    if path.is_dir():
        return {one.name: content_of(one) for one in sorted(path.iterdir())}
    if path.suffix not in (".zip", ".xlsx"):
        return path.read_bytes()
    if path.read_bytes() == b"precious":
        return b"precious"
    try:
        with zipfile.ZipFile(path) as archive:
            expect(archive.testzip() is None, path.name, "is cut off")
            return {name: hashlib.sha1(archive.read(name)).hexdigest() for name in archive.namelist() if name != "docProps/core.xml"}
    except zipfile.BadZipFile as error:
        raise Wrong(path.name, "is half written:", error) from None


def difference(expected, found, where=""):
    """Where two values differ first, in words."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in [*expected, *found]:
            if expected.get(key) != found.get(key):
                return difference(expected.get(key), found.get(key), f"{where}.{key}")
    if isinstance(expected, list) and isinstance(found, list):
        unlike = [place for place, (one, other) in enumerate(zip(expected, found)) if one != other]
        if len(expected) == len(found) and isinstance((expected or [None])[0], dict):
            return difference(expected[unlike[0]], found[unlike[0]], f"{where}[{unlike[0]}]")
        lost = [one for one in expected if one not in found]
        extra = [one for one in found if one not in expected]
        doubled = [one for one in found if found.count(one) > expected.count(one)] if not extra else []
        return f"{where}: {len(expected)} expected, {len(found)} found; missing {lost[:3]}, extra {extra[:3]}, doubled {doubled[:3]}"
    return f"{where}: {expected!r} expected, {found!r} found"


class Sweep:
    """All that can be tried with one scenario."""

    def __init__(self, scenario, folder):
        self.scenario = scenario
        self.world = World(scenario, folder)
        self.world.log.unlink(missing_ok=True)
        self.answer = self.world.call(*scenario.command, log=True)
        lines = self.world.log.read_text().splitlines()
        self.writes = [Write(number, *self.normal(line).split(" ", 1)) for number, line in enumerate(lines, 1)]
        expect(self.answer.status == scenario.status, "without a fault", self.answer)
        self.clean_saved = self.world.saved()
        scenario.finish(self.world)
        self.clean = self.world.facts()
        scenario.check(self.world, self.clean)

    @staticmethod
    def normal(line):
        return re.sub(r"#\d+ \(deleted\)|tmp\.\w{6,}|\.[A-Za-z]{6}$", "(temporary)", line)

    def faults(self):
        """Each fault that makes sense: writes of shared memory are lost with the program, and not all of it can be half done."""
        for write in self.writes:
            is_write = write.call in ("write", "pwrite")
            for what in KILLS + ERRORS:
                if write.file.endswith("-shm") and what in KILLS or what == "half" and not is_write:
                    continue
                yield write, what

    def try_one(self, write, what):
        """@returns what happened: 'killed', 'failed', 'mended' or 'not reached'; raises Wrong."""
        self.world.reset()
        self.world.log.unlink(missing_ok=True)
        answer = self.world.call(*self.scenario.command, fault=f"{write.number}:{what}")
        reached = self.world.log.exists() and len(self.world.log.read_text().splitlines()) >= write.number
        self.check_answer(answer, what, reached)
        self.check_at_once(answer, what)
        self.scenario.go_on(self.world, answer)
        found = self.world.facts()
        expect(found == self.clean, difference(self.clean, found))
        if not reached:
            return "not reached"
        return "killed" if answer.status == -signal.SIGKILL else "mended" if answer.status == self.scenario.status else "failed"

    def check_answer(self, answer, what, reached):
        if answer.status == -signal.SIGKILL:
            expect(what in KILLS, "killed by something else", answer)
        elif answer.status == self.scenario.status:
            expect(what in ERRORS or not reached, "not killed", answer)
        else:
            expect(what in ERRORS, "ended differently", answer)
            expect(answer.status in (3, 4), "an error of the disk is exit status 3", answer)
            expect(re.search("disk|space|written|opened|made|read|full", answer.output + answer.errors), "no reason is given", answer)
        expect("AddressSanitizer" not in answer.errors and "runtime error" not in answer.errors, answer)

    def check_at_once(self, answer, what):
        """What the user is told must be so, before anybody goes on."""
        world = self.world
        for name, content in world.saved().items():
            before = content_of(world.top / "before" / name)
            if not isinstance(content, dict):
                expect(content in (before, self.clean_saved[name]), name, "is half written:", content)
        if answer.status == self.scenario.status:
            expect(world.saved() == self.clean_saved, "said to be saved, and is not")
        if answer.status != -signal.SIGKILL and what != f"{errno.EIO}+":  # then nothing can be removed either
            left = [path.name for path in world.folder.iterdir() if re.search(r"\.part$|\.[A-Za-z]{6}$", path.name)]
            expect(not left, "left behind:", left)
        if answer.status == self.scenario.status and not self.scenario.is_repair:
            found = world.target()["tables"]
            expect(found == self.clean["tables"], "said to be in:", difference(self.clean["tables"], found))
        for one in world.imports():
            if one["import_status"] in ("done", "partial", "failed", "cancelled") and not one["validate_only"]:
                rows = self.scenario.rows_of(world, one)
                told = re.search(r"(\d+) rows more than the history lists", one.get("error", {}).get("message", ""))
                listed = one.get("rows_imported", 0)
                expect(rows == listed + int(told[1] if told else 0), "import", one["import_id"], "is", one["import_status"], "with", listed,
                       "rows; in the table are", rows)


def sample(sweep, generator, count, seen):
    """Some faults: those of a kind of call and file that was not met yet come first, then any."""
    all_faults = list(sweep.faults())
    generator.shuffle(all_faults)
    new = []
    for write, what in all_faults:
        kind = (write.call, write.file)
        if kind not in seen:
            seen.add(kind)
            new.append((write, what))
    return new + [fault for fault in all_faults if fault not in new][:max(0, count - len(new))]


def run(job):
    """One share of a scenario's sweep, in a process of its own. @returns its name, counts of what happened, and what is wrong"""
    scenario, share, shares, every, seed, only = job
    counts, wrong = collections.Counter(), []
    with tempfile.TemporaryDirectory(prefix="tranche-faults-") as folder:
        try:
            sweep = Sweep(scenario, folder)
        except Wrong as error:
            return scenario.name, counts, [("0:nothing", "without a fault", str(error))]
        faults = [fault for number, fault in enumerate(sweep.faults()) if (number + seed) % every == 0]
        if only:
            faults = [(write, what) for write, what in sweep.faults() if f"{write.number}:{what}" in only]
        for write, what in faults[share::shares]:
            try:
                counts[sweep.try_one(write, what)] += 1
            except Wrong as error:
                wrong.append((f"{write.number}:{what}", f"{write.call} {write.file}", str(error)))
                if only:
                    shutil.copytree(sweep.world.folder, f"/tmp/{scenario.name}-{write.number}-{what}", dirs_exist_ok=True)
        counts["calls"] = len(sweep.writes) if share == 0 else 0
    return scenario.name, counts, wrong


def main():
    from write_fault_scenarios import SCENARIOS
    names = {scenario.name: scenario for scenario in SCENARIOS}
    parser = argparse.ArgumentParser(prog="write-faults.sh", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario", nargs="*", help=f"all unless named: {', '.join(names)}; NAME=CALL:WHAT tries that one only, and keeps its folder in /tmp")
    parser.add_argument("--every", type=int, default=1, help="try each so manieth fault only")
    parser.add_argument("--seed", type=int, default=0, help="and begin at this one")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    call = parser.parse_args()
    chosen = collections.defaultdict(list)
    for word in call.scenario or names:
        name, _, fault = word.partition("=")
        chosen[name] += [fault] if fault else []
    jobs = [(names[name], share, shares, call.every, call.seed, only) for name, only in chosen.items()
            for shares in [1 if only else call.jobs] for share in range(shares)]
    total, failed, all_wrong = collections.defaultdict(collections.Counter), 0, collections.defaultdict(list)
    with multiprocessing.Pool(call.jobs, maxtasksperchild=1) as pool:
        for name, counts, wrong in pool.imap_unordered(run, jobs):
            total[name].update(counts)
            total[name]["wrong"] += len(wrong)
            all_wrong[name] += wrong
            total[name]["shares"] += 1
            if total[name]["shares"] == sum(1 for job in jobs if job[0].name == name):
                del total[name]["shares"]
                print(f"{name}:", ", ".join(f"{count} {what}" for what, count in sorted(total[name].items())), flush=True)
                for fault, where, message in sorted(all_wrong[name], key=lambda one: int(one[0].split(":")[0])):
                    failed += 1
                    print(f"  {name}={fault}  ({where})  {message[:400]}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    import write_faults  # by its name, as scenarios know it
    write_faults.main()
