"""The one command of the README, without a display: it imports the sample and says where the database is."""
import os
import pathlib
import re
import sqlite3
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]


class RunScriptTest(unittest.TestCase):
    def run_script(self, folder, *words):
        environment = dict(os.environ, HOME=folder, XDG_DATA_HOME=f"{folder}/data")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "TRANCHE_HOME"):
            environment.pop(name, None)
        return subprocess.run(["bash", TOP / "packaging/run.sh", *words], cwd=folder, env=environment, capture_output=True, text=True)

    def test_imports_the_sample(self):
        with tempfile.TemporaryDirectory() as folder:
            done = self.run_script(folder)
            self.assertEqual(done.returncode, 0, done.stderr)
            database = re.search(r"The database is (\S+\.db)", done.stdout).group(1)
            connection = sqlite3.connect(database)
            self.assertEqual(connection.execute("SELECT count(*) FROM orders").fetchone(), (1000,))
            connection.close()

    def test_passes_arguments_on(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertIn("Usage: tranche-cli", self.run_script(folder, "--help").stdout)

    def test_install_puts_things_where_desktops_look(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["cmake", "--install", TOP / "build/release", "--prefix", folder], check=True, capture_output=True)
            for path in ("bin/tranche", "bin/tranche-cli", "share/applications/tranche.desktop",
                         "share/metainfo/org.tranche.Tranche.metainfo.xml", "share/icons/hicolor/scalable/apps/tranche.svg",
                         "share/tranche/samples/orders.csv", "share/doc/tranche/manual/index.md", "share/man/man1/tranche-cli.1"):
                self.assertTrue((pathlib.Path(folder) / path).exists(), path)
            subprocess.run(["desktop-file-validate", f"{folder}/share/applications/tranche.desktop"], check=True)
            subprocess.run(["appstreamcli", "validate", "--no-net", f"{folder}/share/metainfo/org.tranche.Tranche.metainfo.xml"],
                           check=True, capture_output=True)


if __name__ == "__main__":
    unittest.main()
