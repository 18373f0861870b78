"""The import API as scripts call it: with curl and Python, against the program itself; it is killed, and nothing that it has answered for is lost."""
import concurrent.futures
import contextlib
import http.client
import json
import os
import pathlib
import random
import signal
import socket
import stat
import subprocess
import threading
import time
import unittest
import urllib.parse

from tranche import CLI, TrancheTest

UNIT = "packaging/tranche-api.service"


class ApiTest(TrancheTest):
    def serve(self, *words):
        """Starts the server and waits until it listens."""
        self.server = subprocess.Popen([CLI, "serve", "--port", "0", *words], cwd=self.folder, env=self.environment,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(self.end)
        line = self.server.stdout.readline().decode()
        self.assertTrue(line.startswith("listening on http://127.0.0.1:"), line)
        self.url = line.split()[-1]
        self.port = int(self.url.rpartition(":")[2])
        self.key = (self.folder / "home" / "api.key").read_text().strip()

    def end(self, how=signal.SIGTERM):
        if self.server.poll() is None:
            self.server.send_signal(how)
        self.server.communicate(timeout=60)
        return self.server.returncode

    def curl(self, path, *words, status=200):
        done = subprocess.run(["curl", "-sS", "-H", f"x-api-key: {self.key}", "-w", "\n%{http_code}", *words, f"{self.url}/api/v1{path}"],
                              cwd=self.folder, capture_output=True, timeout=120)
        body, _, code = done.stdout.decode().rpartition("\n")
        self.assertEqual(int(code), status, body + done.stderr.decode())
        return json.loads(body)

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)

    def post(self, connection, name, content, **options):
        query = urllib.parse.urlencode({"file_name": name, "into": str(self.folder / "t.db"), **options})
        connection.request("POST", "/api/v1/import?" + query, content, {"x-api-key": self.key})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())

    def post_alone(self, *words):
        """The same by a connection of its own. Returns the status."""
        with contextlib.closing(self.connection()) as connection:
            return self.post(connection, *words)[0]

    def ended(self, import_id):
        def state():
            return self.curl(f"/imports/{import_id}/status")["import_status"] not in ("queued", "running")
        self.wait_for(state, f"import {import_id} to end")
        return self.curl(f"/imports/{import_id}")

    def uploads(self):
        return os.listdir(self.folder / "home" / "uploads")

    def test_a_file_by_curl(self):
        self.write("orders.csv", "id,quantity\n1,10\n2,20\n")
        self.serve()
        receipt = self.curl("/import", "-F", "file=@orders.csv", "-F", "into=t.db", status=202)
        self.assertEqual(self.ended(receipt["import_id"])["rows_imported"], 2)
        receipt = self.curl("/import?file_name=more.csv&into=t.db&table=orders", "--data-binary", "@orders.csv", status=202)
        self.assertEqual(self.ended(receipt["import_id"])["import_status"], "done")
        self.assertEqual(self.query("SELECT count(*), sum(quantity) FROM orders"), [(4, 60)])
        self.assertEqual(self.json("show", 1)["rows_imported"], 2)  # one history with the command line
        whole = self.curl("/import", "-F", "file=@orders.csv", "-F", "request={\"into\": \"t.db\", \"table\": \"x\"}", "-F", "process_async=false")
        self.assertEqual(whole["status"], "success")

    def test_it_ends_cleanly(self):
        for how in (signal.SIGTERM, signal.SIGINT):
            self.serve()
            address = self.folder / "home" / "api.json"
            self.assertEqual(stat.S_IMODE(address.stat().st_mode), 0o600)
            self.assertEqual(json.loads(address.read_text()), {"url": self.url, "pid": self.server.pid, "key": self.key})
            self.assertEqual(self.end(how), 0)
            self.assertFalse(address.exists())

    def test_it_may_be_asked_twice_to_end(self):
        """As by a terminal, and by who has started it."""
        self.serve()
        self.server.send_signal(signal.SIGINT)
        self.assertEqual(self.end(), 0)
        self.assertFalse((self.folder / "home" / "api.json").exists())

    def test_a_second_server_is_refused(self):
        self.serve()
        self.call("serve", "--port", "0", status=3)
        self.assertIn(self.url, self.stderr)
        self.call("serve", "--port", self.port, "--home", self.folder / "other", status=3)
        self.call("serve", "--port", "65536", status=2)
        self.call("serve", "--port", "x", status=2)
        self.call("serve", "--max-body", "much", status=2)

    def test_a_new_key(self):
        self.serve()
        self.end()
        old = self.key
        self.serve("--new-key")
        self.assertNotEqual(self.key, old)

    def test_killed_after_receipts(self):
        """Killed at any moment: what had a receipt goes in, once, and nothing of it stays behind."""
        chance = random.Random(7)
        expected = set()
        for _ in range(6):
            self.serve()
            end = threading.Timer(0.05 + chance.random() * 0.3, lambda: self.server.send_signal(signal.SIGKILL))
            end.start()

            def send(worker, round_number=len(expected)):
                taken = []
                connection = self.connection()
                try:
                    for i in range(1000):
                        value = f"{round_number}-{worker}-{i}"
                        status, receipt = self.post(connection, "rows.csv", f"value,n\n{value},1\n", table="rows", types="text")
                        self.assertEqual(status, 202, receipt)
                        taken.append(value)
                except (OSError, http.client.HTTPException, ValueError):
                    pass
                finally:
                    connection.close()
                return taken

            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                for taken in pool.map(send, range(8)):
                    expected |= set(taken)
            self.end(signal.SIGKILL)
        self.assertGreater(len(expected), 10)
        for _ in range(5):
            self.call("work", status=None)
            for job in self.json("jobs", "--state", "failed")["imports"]:
                self.revived(job["import_id"])
            if not self.json("jobs", "--state", "queued,running")["imports"]:
                break
        rows = [value for value, in self.query("SELECT value FROM rows")]
        self.assertEqual(len(rows), len(set(rows)))
        self.assertEqual(sorted(expected - set(rows)), [])
        self.serve()  # removes what was being sent
        self.assertEqual(self.uploads(), [])

    def test_a_slow_sender_keeps_nobody_waiting(self):
        self.serve()
        slow = [socket.create_connection(("127.0.0.1", self.port)) for _ in range(40)]
        for one in slow:
            one.sendall(b"POST /api/v1/import?file_name=a HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + self.key.encode()
                        + b"\r\nContent-Length: 1000\r\n\r\na")
        started = time.monotonic()
        self.curl("/imports")
        self.assertLess(time.monotonic() - started, 5)
        for one in slow:
            one.close()
        self.wait_for(lambda: self.uploads() == [], "cut uploads to be removed")

    def test_many_connections_one_after_the_other(self):
        self.serve()
        self.curl("/imports")  # then everything is open that stays open
        before = len(os.listdir(f"/proc/{self.server.pid}/fd"))
        for i in range(10_000):
            with socket.create_connection(("127.0.0.1", self.port)) as one:
                if i % 2:
                    one.sendall(b"POST /api/v1/imp")
        self.curl("/imports")
        self.wait_for(lambda: len(os.listdir(f"/proc/{self.server.pid}/fd")) <= before + 4, "connections to be closed")

    def memory(self):
        """Of the server, in MiB."""
        status = pathlib.Path(f"/proc/{self.server.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def test_memory_is_flat(self):
        self.serve("--no-work")
        content = b"id,name\n" + b"".join(b"%d,name %d\n" % (i, i) for i in range(20_000))
        self.post_alone("warm.csv", content)
        idle = self.memory()
        highest = [idle]
        done = threading.Event()

        def watch():
            while not done.wait(0.02):
                highest.append(self.memory())

        watcher = threading.Thread(target=watch)
        watcher.start()

        def large():
            def pieces():
                yield b"id,name\n"
                for _ in range(200):
                    yield b"1,abcdefgh\n" * 100_000
            return self.post_alone("large.csv", pieces())

        with concurrent.futures.ThreadPoolExecutor(33) as pool:
            big = pool.submit(large)
            statuses = list(pool.map(lambda i: self.post_alone(f"{i}.csv", content), range(100)))
            self.assertEqual(big.result(), 202)
        done.set()
        watcher.join()
        self.assertEqual(set(statuses), {202})
        if os.environ.get("TRANCHE_BOMBS") == "peak":  # sanitizers keep what is freed
            self.assertLess(max(highest) - idle, 64)

    def test_nothing_is_written_outside_the_home(self):
        self.serve("--no-work")
        before = set(os.listdir(self.folder))
        self.curl("/import", "-F", "file=@/etc/hostname;filename=../../evil.csv", "-F", "into=t.db", "-F", "header=no", status=202)
        self.curl("/import?file_name=..%2F..%2Fevil.csv&into=t.db&header=no", "--data-binary", "a,b", status=202)
        self.assertEqual(set(os.listdir(self.folder)), before)

    def test_the_unit_is_right(self):
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..", UNIT)
        with open(source) as file:
            unit = self.write("tranche-api.service", file.read().replace("@CMAKE_INSTALL_FULL_BINDIR@/tranche-cli", "/bin/true"))
        done = subprocess.run(["systemd-analyze", "verify", "--user", "--man=no", unit], capture_output=True, text=True, timeout=60)
        self.assertNotIn("tranche-api.service:", done.stderr)


if __name__ == "__main__":
    unittest.main()
