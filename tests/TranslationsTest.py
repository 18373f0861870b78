"""The translations: all texts of the sources are there, each is finished, and says with the same placeholders, tags and option words what the
English one says."""
import collections
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

TOP = pathlib.Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "fr")
LUPDATE = os.environ.get("LUPDATE") or shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib64/qt6/bin:" + os.environ["PATH"])
# What may stand in a text of ours: names and texts that Qt fills in, and tags; but "%%1" is a sign of strptime.
PLACES = re.compile(r"%L?\d+|%n|</?\w+[^>]*>")
WORDS = re.compile(r"--[a-z][a-z-]+|\b[A-Z]+(?:_[A-Z]+)*(?==)|_tranche_\w+|tranche-cli [a-z]+")
KEY = re.compile(r"&(?!&|(?:nbsp|amp|lt|gt|quot);)\w")


def messages(path):
    """Each message by context and source."""
    found = {}
    for context in xml.etree.ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            found[context.findtext("name"), message.findtext("source")] = message
    return found


def text_of(message):
    return message.findtext("translation") or ""


class TranslationsTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.files = {language: messages(TOP / f"resources/translations/tranche_{language}.ts") for language in LANGUAGES}
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / "tranche_de.ts"
            assert LUPDATE, "lupdate is missing: install the package qt6-l10n-tools"
            run = subprocess.run([LUPDATE, "-silent", "-locations", "none", "-I", "app", "-I", ".", "app", "ui", "-ts", str(fresh)],
                                 cwd=TOP, capture_output=True, text=True, check=True)
            cls.said = run.stderr
            cls.sources = set(messages(fresh))

    def each(self):
        for language, found in self.files.items():
            for (context, source), message in found.items():
                yield f"{language}, {context}: {source!r} → {text_of(message)!r}", language, source, text_of(message)

    def test_all_texts_are_there_and_no_others(self):
        """Else: cmake --build --preset dev --target translations."""
        self.assertGreater(len(self.sources), 2000)
        for language, found in self.files.items():
            self.assertEqual(sorted(self.sources - set(found)), [], language + " lacks")
            self.assertEqual(sorted(set(found) - self.sources), [], language + " has, but no source")

    def test_texts_are_found_where_the_programs_look(self):
        """lupdate guesses the class that a tr() belongs to; where it is wrong, the program finds no translation."""
        self.assertNotRegex(self.said, "lacks Q_OBJECT|without context")
        code = "\n".join(path.read_text() for folder in ("app", "ui") for path in sorted((TOP / folder).rglob("*")) if path.suffix in (".h", ".cpp"))
        declared = set(re.findall(r"Q_DECLARE_TR_FUNCTIONS\((\w+)\)", code)) | set(re.findall(r'translate\(\s*"(\w+)"', code))
        declared |= {"tranche::" + name for name in re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", code)}
        self.assertEqual(sorted({context for context, _ in self.sources} - declared), [])

    def test_all_are_finished(self):
        for language, found in self.files.items():
            open_ones = [key for key, message in found.items() if message.find("translation").get("type") or not text_of(message).strip()]
            self.assertEqual(open_ones, [], language)
            forms = {key: [form.text for form in message.iter("numerusform")] for key, message in found.items() if message.get("numerus")}
            self.assertEqual([key for key, texts in forms.items() if len(texts) != 2 or not all(texts)], [], language + ": a form of the plural")

    def test_placeholders_and_tags_stay(self):
        for name, _, source, text in self.each():
            self.assertEqual(sorted(PLACES.findall(source)), sorted(PLACES.findall(text)), name)

    def test_words_of_the_command_line_stay(self):
        for name, _, source, text in self.each():
            self.assertEqual(sorted(set(WORDS.findall(source)) - set(WORDS.findall(text))), [], name)

    def test_blanks_lines_and_keys(self):
        """Texts are put together: what one begins or ends with, its translation does too."""
        for name, _, source, text in self.each():
            self.assertEqual(re.match(r"[ \n]*", source).group(), re.match(r"[ \n]*", text).group(), name)
            self.assertEqual(re.search(r"[ \n]*$", source).group(), re.search(r"[ \n]*$", text).group(), name)
            self.assertEqual(source.count("\n"), text.count("\n"), name)
            self.assertEqual(len(KEY.findall(source)), len(KEY.findall(text)), name + ": a letter with &")
            if source.endswith("…"):
                self.assertTrue(text.endswith("…"), name)

    def test_signs_of_the_language(self):
        for name, language, _, text in self.each():
            quotes = text.count("“") + text.count("”")
            if language == "de":
                self.assertEqual(text.count("„"), text.count("“") - text.count("“%2=%3"), name)
            if language == "fr":
                self.assertNotRegex(text, r" [»;!?:]|« |«[^\u00a0]|[^\u00a0]»", name)
                self.assertEqual(text.count("«"), text.count("»"), name)
                self.assertTrue(quotes == 0 or "“%2=" in text, name)

    def test_the_same_text_is_the_same_everywhere(self):
        """But for letters with &, which are chosen for a page."""
        for language, found in self.files.items():
            by_source = collections.defaultdict(set)
            for (_, source), message in found.items():
                if "&" not in source:
                    by_source[source].add(text_of(message))
            self.assertEqual({source: texts for source, texts in by_source.items() if len(texts) > 1}, {}, language)


if __name__ == "__main__":
    unittest.main()
