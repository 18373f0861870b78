"""How fast a test report of a million cases goes in, with how much memory, and how fast two reports of a long history are compared.

Usage: reports.py TRANCHE_CLI [CASES]
"""
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time


def write_report(path, cases):
    with open(path, "w") as report:
        report.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
        for suite in range(0, cases, 500):
            report.write(f'<testsuite name="com.shop.Suite{suite}" timestamp="2025-03-01T10:00:00" hostname="ci">\n')
            for case in range(suite, min(suite + 500, cases)):
                report.write(f'  <testcase classname="com.shop.Suite{suite}" name="testThatTheCartAddsItemsAndCountsThemNumber{case}" '
                             f'file="src/test/java/com/shop/Suite{suite}.java" time="0.0{case % 97}"')
                if case % 50 == 7:
                    report.write('>\n<failure message="expected 3 but was 2" type="AssertionError">AssertionError: expected 3\n'
                                 '\tat com.shop.Cart.add(Cart.java:42)\n</failure>\n</testcase>\n')
                else:
                    report.write("/>\n")
            report.write("</testsuite>\n")
        report.write("</testsuites>\n")


def run(cli, *words):
    begin = time.monotonic()
    answer = subprocess.run([cli, *words, "--json"], capture_output=True, text=True, check=True)
    return time.monotonic() - begin, json.loads(answer.stdout)


def main():
    cli = os.path.abspath(sys.argv[1])
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        write_report("r.xml", cases)
        size = pathlib.Path("r.xml").stat().st_size
        seconds, answer = run(cli, "import", "r.xml", "--into", "r.db", "--home", "h", "--report-profile", "p")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        assert answer["report"]["cached_total"] == cases, answer
        print(f"{cases} cases, {size / 1e6:.0f} MB: {seconds:.1f} s, {peak} MiB at most")
        run(cli, "import", "r.xml", "--into", "r.db", "--home", "h", "--report-profile", "p", "--date", "now")
        seconds, answer = run(cli, "compare", "2", "--home", "h")
        assert answer["counts"]["same"] + answer["counts"]["still_failing"] == cases, answer["counts"]
        print(f"compared with the one before: {seconds:.1f} s")


if __name__ == "__main__":
    main()
