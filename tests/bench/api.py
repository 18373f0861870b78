"""How fast the import API answers, and how much memory it takes: receipts while 10,000 imports are queued, and 200 uploads at once from 32 connections, one of
them of 2 GB. Usage: api.py TRANCHE_CLI [QUEUED] [BYTES_OF_THE_LARGE_ONE]. Nothing is asserted: times move from machine to machine."""
import concurrent.futures
import http.client
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

CLI = sys.argv[1]
QUEUED = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
LARGE = int(sys.argv[3]) if len(sys.argv) > 3 else 2_000_000_000
SMALL = b"id,name,price\n" + b"".join(b"%d,name %d,%d.50\n" % (i, i, i) for i in range(1000))


class Server:
    def __init__(self, folder, *words):
        self.folder = folder
        self.process = subprocess.Popen([CLI, "serve", "--port", "0", "--home", folder / "home", *words], stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline().rsplit(b":", 1)[1])
        self.key = (folder / "home" / "api.key").read_text().strip()
        self.highest = 0
        self.ends = threading.Event()

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)

    def post(self, connection, name, content):
        """Sends a file. Returns how long it took, in ms."""
        query = urllib.parse.urlencode({"file_name": name, "into": str(self.folder / "t.db"), "table": "t", "mode": "append"})
        started = time.monotonic()
        connection.request("POST", "/api/v1/import?" + query, content, {"x-api-key": self.key})
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == 202, body
        return (time.monotonic() - started) * 1000

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def watch(self):
        while not self.ends.wait(0.02):
            self.highest = max(self.highest, self.memory())

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def told(what, times):
    print(f"{what}: median {statistics.median(times):.1f} ms, 95 % within {sorted(times)[int(len(times) * 0.95)]:.1f} ms, most {max(times):.0f} ms", flush=True)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run(["sqlite3", folder / "t.db", "CREATE TABLE t (id INTEGER, name TEXT, price REAL)"], check=True)
        server = Server(folder, "--no-work")
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda worker: [server.post(connection, "q.csv", b"id,name,price\n1,a,2.5\n") for connection in [server.connection()]
                                          for _ in range(QUEUED // 4)], range(4)))
        one = server.connection()
        told(f"receipts one after the other, {QUEUED} queued", [server.post(one, "a.csv", SMALL) for _ in range(100)])
        server.stop()

        server = Server(folder)
        one = server.connection()
        told(f"the same while a runner works on them", [server.post(one, "a.csv", SMALL) for _ in range(100)])
        idle = server.memory()
        watcher = threading.Thread(target=server.watch)
        watcher.start()
        local = threading.local()

        def send(_):
            if not hasattr(local, "connection"):
                local.connection = server.connection()
            return server.post(local.connection, "b.csv", SMALL)

        def pieces():
            yield b"id,name,price\n"
            piece = b"1,abcdefgh,2.5\n" * 70_000
            for _ in range(LARGE // len(piece)):
                yield piece

        with concurrent.futures.ThreadPoolExecutor(32) as pool:
            large = pool.submit(lambda: server.post(server.connection(), "large.csv", pieces()))
            times = list(pool.map(send, range(199)))
            print(f"{LARGE} bytes: {large.result() / 1000:.1f} s")
        told("199 uploads from 31 connections meanwhile", times)
        server.ends.set()
        watcher.join()
        print(f"memory: {idle:.0f} MiB before, {server.highest:.0f} MiB at most", flush=True)
        server.process.kill()
        server.process.wait()


main()
