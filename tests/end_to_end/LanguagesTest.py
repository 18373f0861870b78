"""The command line speaks the user's language to people, and none to programs."""
import pathlib
import subprocess
import unittest
import xml.etree.ElementTree

from tranche import CLI, TrancheTest, items

TRANSLATIONS = pathlib.Path(__file__).resolve().parents[2] / "resources/translations"


def translations(language):
    root = xml.etree.ElementTree.parse(TRANSLATIONS / f"tranche_{language}.ts").getroot()
    return {message.findtext("source"): message.findtext("translation") for message in root.iter("message")}


class LanguagesTest(TrancheTest):
    maxDiff = None

    def speak(self, **environment):
        for name in ("TRANCHE_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            self.environment.pop(name, None)
        self.environment.update(environment)

    def test_the_language_is_that_of_the_environment(self):
        for language, wanted in {"de_DE.UTF-8": "Befehle:", "fr_FR.UTF-8": "Commandes\u00a0:", "en_US.UTF-8": "Commands:", "C": "Commands:",
                                 "pl_PL.UTF-8": "Commands:"}.items():
            self.speak(LANG=language)
            self.assertIn(wanted, self.call("--help").decode(), language)
        self.speak(LANG="C", TRANCHE_LANGUAGE="de")
        self.assertIn("Befehle", self.call("--help").decode())
        self.speak(LANG="fr_FR.UTF-8", LANGUAGE="de:fr")
        self.assertIn("Befehle", self.call("--help").decode())
        self.speak(LC_ALL="de_DE.ISO-8859-1")  # the help is written in the encoding of the locale
        told = subprocess.run([CLI, "--help"], env=self.environment, capture_output=True, check=True).stdout
        self.assertIn("Abschnitt behält", told.decode("latin-1"))

    def test_all_of_the_help_is_translated(self):
        commands = "import validate sniff jobs show chunks report rebuild save-chunk save-chunks errors retry remedy skip undo lineage pause resume " \
            "cancel wait work recipe schema profiles".split()
        for language in ("de", "fr"):
            same = {source for source, text in translations(language).items() if source == text}
            english = {source.strip() for source in translations(language)} - same
            for command in ["", *commands]:
                self.speak(LANG="C")
                plain = self.call("help", command).decode().splitlines()
                self.speak(LANG=language + ".UTF-8")
                spoken = self.call("help", command).decode().splitlines()
                self.assertEqual(len([line for line in plain if line.startswith("  --")]), len([line for line in spoken if line.startswith("  --")]))
                told = {part.strip() for line in spoken for part in line.split("  ") if part.strip()}
                self.assertEqual(told & english, set(), command)
                descriptions = {line[32:].strip() for line in plain if line.startswith("  --") and len(line) > 40 and "|" not in line[:60]}
                self.assertEqual({text for text in descriptions & {line[32:].strip() for line in spoken} if len(text) > 20}, set(), command)

    def test_numbers_and_plurals(self):
        self.write("two.csv", items(1200, bad={7}))
        wanted = {"de": ("1.100 Zeilen sind importiert, 100 Zeilen in 1 von 12 Abschnitten fehlgeschlagen", "1.200 gelesene Zeilen"),
                  "fr": ("1\u202f100 lignes sont importées, 100 lignes en échec dans 1 lots sur 12", "1\u202f200 lignes lues"),
                  "en": ("1,100 rows are in, 100 rows in 1 of 12 chunks failed", "1,200 rows read")}
        for language, texts in wanted.items():
            self.speak(TRANCHE_LANGUAGE=language)
            said = self.call("import", "two.csv", "--into", language + ".db", status=1).decode()
            for text in texts:
                self.assertIn(text, said)
        # None is one in French, and many in German and English.
        self.write("none.csv", "id,name,quantity\n1,a,x\n")
        for language, text in {"de": "0 Zeilen", "fr": "0 ligne ", "en": "0 rows"}.items():
            self.speak(TRANCHE_LANGUAGE=language)
            said = self.call("import", "none.csv", "--into", language + "0.db", "--map", "quantity=quantity:INTEGER", status=1).decode()
            self.assertIn(text, said)

    def test_programs_are_spoken_to_in_one_way(self):
        """JSON is the same byte for byte, but for times; headings of CSV, codes and statuses are the same."""
        self.write("orders.csv", items(300, bad={150}))
        said = []
        for language in ("en", "de", "fr"):
            self.speak(LANG=language + ".UTF-8")
            self.environment["TRANCHE_HOME"] = str(self.folder / language)
            (self.folder / "t.db").unlink(missing_ok=True)
            answer = self.json("import", "orders.csv", "--into", "t.db", status=1)
            shown = self.json("show", 1)
            sniffed = self.json("sniff", "orders.csv", "--into", "t.db")
            missing = self.json("import", "nothing.csv", "--into", "t.db", status=3)
            wrong = self.json("import", status=2)
            csv = self.call("errors", 1, "--csv").decode()
            options = self.json("recipe", 1)
            for value in (answer, shown):
                for key in [key for key in value if key.endswith("_at") or key in ("duration_ms", "rows_per_second", "request")]:
                    del value[key]
            said.append((answer, shown, sniffed, missing, wrong, csv, options))
        self.assertEqual(said[0], said[1])
        self.assertEqual(said[0], said[2])
        self.assertTrue(said[0][5].startswith('"chunk","line","row","column","value","code","message"'))

    def test_what_is_stored_stays_as_it_was_said(self):
        """Errors are kept as the language of the import told them; all around them is in that of who asks."""
        self.write("orders.csv", items(300, bad={150}))
        self.speak(TRANCHE_LANGUAGE="de")
        self.call("import", "orders.csv", "--into", "t.db", status=1)
        self.speak(TRANCHE_LANGUAGE="fr")
        said = self.call("show", 1).decode()
        self.assertIn("ist keine ganze Zahl", said)
        self.assertIn("lignes lues", said)
        self.assertEqual(self.json("show", 1)["chunks"][0]["errors"][0]["code"], "type.integer")

    def test_a_refusal_is_understood(self):
        self.speak(LANG="de_DE.UTF-8")
        self.call("import", "nothing.csv", "--into", "t.db", status=3)
        self.assertIn("gibt es nicht. Prüfen Sie den Pfad.", self.stderr)
        self.call("jobs", "--bogus", status=2)
        self.assertIn("Unbekannte Option", self.stderr)


if __name__ == "__main__":
    unittest.main()
