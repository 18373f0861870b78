"""Reports as test tools write them: each tool runs a suite of report-tools, in which each kind of result comes, and
Tranche counts what the tool itself says of it."""
import functools
import http.server
import json
import os
import pathlib
import re
import subprocess
import threading
import unittest

from tranche import TrancheTest

SUITES = pathlib.Path(__file__).resolve().parent / "report-tools"
INSTALLED = pathlib.Path(os.environ["TRANCHE_REPORT_TOOLS"])


class ReportTest(TrancheTest):
    def run_tool(self, *words, **environment):
        """Runs a test tool in the test's folder; some of its tests fail. Returns what it prints."""
        done = subprocess.run([str(word) for word in words], cwd=self.folder, env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        return done.stdout.decode()

    def numbers(self, text, **patterns):
        """Of each pattern the number that it finds in the text: 0 if it finds none."""
        found = {name: re.search(pattern, text) for name, pattern in patterns.items()}
        return {name: int(match[1]) if match else 0 for name, match in found.items()}

    def check(self, file, origin, names=(), flaky=0, **expected):
        """A report is found to be of its format, and what it counts is what the tool has counted. Names, or messages, hold some words."""
        answer = self.json("import", file, "--into", f"{origin}.db")
        report = answer["report"]
        expected = {word: expected.get(word, 0) for word in ("passed", "failed", "broken", "skipped", "unknown")}
        self.assertEqual((answer["import_status"], answer["books_balance"], report["origin"]), ("done", True, origin))
        self.assertEqual({word: report["cached_" + word] for word in expected}, expected)
        self.assertEqual((report["cached_total"], report["flaky"]), (sum(expected.values()), flaky))
        cases = self.query("SELECT name || coalesce(params, '') || coalesce(message, ''), status FROM test_case WHERE is_config = 0", f"{origin}.db")
        for word, count in expected.items():
            self.assertEqual(sum(1 for case in cases if case[1] == word), count, cases)
        for name in names:
            self.assertTrue(any(name in case[0] for case in cases), f"{name}: {cases}")
        return answer


class ReportToolsTest(ReportTest):
    def test_pytest(self):
        printed = self.run_tool("pytest-3", "-q", "-p", "no:cacheprovider", "--junitxml", "pytest.xml", SUITES / "test_shop.py",
                                PYTHONDONTWRITEBYTECODE="1")
        words = ("passed", "failed", "skipped", "xfailed", "xpassed", "error")
        told = self.numbers(printed.splitlines()[-1], **{word: rf"\b(\d+) {word}" for word in words})
        self.assertTrue(all(told.values()), printed)
        passed_but_broken = 1 # a test that passes, and then its fixture breaks: pytest counts it as both
        self.check("pytest.xml", "junit_xml", names=["größer"], passed=told["passed"] + told["xpassed"] - passed_but_broken,
                   failed=told["failed"], broken=told["error"], skipped=told["skipped"] + told["xfailed"])

    def test_google_test(self):
        printed = self.run_tool(os.environ["TRANCHE_SHOP_GTEST"], "--gtest_output=xml:gtest.xml")
        told = self.numbers(printed, passed=r"PASSED  \] (\d+) test", failed=r"FAILED  \] (\d+) test", skipped=r"SKIPPED \] (\d+) test",
                            disabled=r"YOU HAVE (\d+) DISABLED")
        self.assertTrue(all(told.values()), printed)
        self.check("gtest.xml", "junit_xml", names=["größer"], passed=told["passed"], failed=told["failed"], skipped=told["skipped"] + told["disabled"])

    def test_qt_test(self):
        printed = self.run_tool(os.environ["TRANCHE_SHOP_QTTEST"], "-o", "qttest.xml,xml", "-o", "junit.xml,junitxml", "-o", "-,txt")
        told = self.numbers(printed, passed=r"Totals: (\d+) passed", failed=r", (\d+) failed", skipped=r", (\d+) skipped")
        self.assertTrue(all(told.values()), printed)
        self.check("qttest.xml", "qttest_xml", names=["words"], **told)
        self.check("junit.xml", "junit_xml", names=["日本語"], **told)

    def test_ctest(self):
        (self.folder / "ctest").mkdir()
        self.run_tool("cmake", "-S", SUITES / "ctest", "-B", "ctest")
        printed = self.run_tool("ctest", "--test-dir", "ctest", "-T", "Test", "--repeat", "until-pass:2")
        told = self.numbers(printed, failed=r"(\d+) tests failed out of", all=r"tests failed out of (\d+)")
        not_run = re.findall(r"\d - .* \((Disabled|Skipped|Not Run)\)$", printed, re.MULTILINE)
        self.assertEqual((len(not_run), len(set(not_run))), (4, 3), printed)
        report, = self.folder.glob("ctest/Testing/*/Test.xml")
        # A disabled test is none of those that it counts. One whose program is missing has not failed in its report: it was not run.
        self.check(report.relative_to(self.folder), "ctest_xml", names=["größe"], skipped=len(not_run),
                   passed=told["all"] - told["failed"] - not_run.count("Skipped"), failed=told["failed"] - not_run.count("Not Run"))


class QuietFiles(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class NodeReportsTest(ReportTest):
    @classmethod
    def setUpClass(cls):
        done = subprocess.run(["bash", SUITES / "install.sh", INSTALLED], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600)
        if done.returncode != 0:
            raise AssertionError(f"the test tools of npm are not installed: {done.stdout.decode()}")

    def run_node(self, program, *words, **environment):
        return self.run_tool("node", INSTALLED / "node_modules" / program, *words, **environment)

    def run_mocha(self, reporter, options):
        return self.run_node("mocha/bin/mocha.js", "--reporter", reporter, "--reporter-options", options, SUITES / "mocha" / "shop.test.js")

    def read(self, file):
        return json.loads((self.folder / file).read_text())

    def test_jest(self):
        self.run_node("jest/bin/jest.js", "--ci", "--config", json.dumps({"rootDir": str(SUITES / "jest"), "transform": {}}),
                      "--cacheDirectory", self.folder / "cache", "--json", "--outputFile", self.folder / "jest.json",
                      "--reporters", INSTALLED / "node_modules/jest-junit", JEST_JUNIT_OUTPUT_FILE=str(self.folder / "junit.xml"),
                      JEST_JUNIT_REPORT_TEST_SUITE_ERRORS="true")
        told = self.read("jest.json")
        broken = told["numRuntimeErrorTestSuites"]
        # A test that is still to be written looks in its report as one that has passed. A file that can't be run is there twice.
        self.check("junit.xml", "junit_xml", names=["日本語"], passed=told["numPassedTests"] + told["numTodoTests"],
                   failed=told["numFailedTests"] + broken, broken=broken, skipped=told["numPendingTests"])

    def test_mocha(self):
        self.run_mocha("json", "output=mocha.json")
        told = self.read("mocha.json")
        stats, flaky = told["stats"], sum(test["currentRetry"] > 0 for test in told["passes"])
        self.assertEqual(flaky, 1)
        self.check("mocha.json", "mocha_json", names=["日本語"], flaky=flaky, passed=stats["passes"], failed=stats["failures"],
                   skipped=stats["pending"])

    def test_mochawesome(self):
        self.run_mocha(INSTALLED / "node_modules/mochawesome", "reportDir=awesome,reportFilename=m,html=false,json=true,quiet=true")
        stats = self.read("awesome/m.json")["stats"]
        # What is made ready or cleaned up and fails is neither a pass nor a failure to it, but another.
        self.check("awesome/m.json", "mochawesome_json", names=["日本語"], passed=stats["passes"], failed=stats["failures"] + stats["other"],
                   skipped=stats["pending"] + stats["skipped"])

    def test_ctrf(self):
        self.run_mocha(INSTALLED / "node_modules/mocha-ctrf-json-reporter", "outputDir=ctrf,outputFile=c.json")
        results = self.read("ctrf/c.json")["results"]
        summary, flaky = results["summary"], sum(test["flaky"] for test in results["tests"])
        self.assertEqual(flaky, 1)
        self.check("ctrf/c.json", "ctrf_json", names=["日本語"], flaky=flaky, passed=summary["passed"], failed=summary["failed"],
                   skipped=summary["skipped"] + summary["pending"])

    def test_newman(self):
        (self.folder / "www").mkdir()
        self.write("www/file.txt", "größer\n")
        files = functools.partial(QuietFiles, directory=self.folder / "www")
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), files) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            self.run_node("newman/bin/newman.js", "run", SUITES / "newman.json", "--env-var", f"server=http://127.0.0.1:{server.server_port}",
                          "--reporters", "json", "--reporter-json-export", "newman.json")
            server.shutdown()
        run = self.read("newman.json")["run"]
        told = run["stats"]["assertions"]
        # Its totals don't tell what is skipped from what has passed. A script or a request that fails is no assertion.
        skipped = sum(one["skipped"] for execution in run["executions"] for one in execution.get("assertions", []))
        self.check("newman.json", "newman_json", names=["Größe"], passed=told["total"] - told["failed"] - skipped, failed=told["failed"],
                   skipped=skipped, broken=run["stats"]["testScripts"]["failed"] + run["stats"]["requests"]["failed"])


if __name__ == "__main__":
    unittest.main()
