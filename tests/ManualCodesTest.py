"""The page of codes of the manual names every code that the sources have, and no other."""
import pathlib
import re
import unittest

TOP = pathlib.Path(__file__).resolve().parents[1]
# What the first word of a code may be.
DOMAINS = ("api automation books call constraint errors file history html json key memory profile recipe record reference repair request "
    "report retry row rule run schema sheet source step store target type undo validate value watch wrong").split()
CODE = re.compile(r'"((?:%s)\.[a-z_]+)"' % "|".join(DOMAINS))
# Made of a domain and a word: ColumnDrift.cpp, JsonReading.cpp, RecipeReading.cpp and such.
MADE = {f"{domain}.{word}" for domain in ("recipe", "schema", "profile")
        for word in ("columns", "json", "value", "key", "newer", "file", "large", "package")}
# Names of places at which tests let a program die, or meet an error: FaultPoint.h.
FAULT = re.compile(r'(?:faultPoint|injectedError)\(\s*"([a-z_.]+)"')
# Parts of names of files and keys of JSON, which look like codes.
NO_CODES = {"run.executions", "run.stats", "runner.lock", "store.lock", "api.lock", "api.json", "watch.lock", "undo.lock"}


def codes_of_sources():
    codes, faults, types = set(), set(), set()
    for path in sorted(TOP.glob("app/**/*.[ch]*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        text = re.sub(r"//.*$", "", path.read_text(), flags=re.MULTILINE)
        faults |= set(FAULT.findall(text))
        codes |= set(CODE.findall(FAULT.sub("", text)))
        if path.parent.name == "types":
            types |= set(re.findall(r'\.name = "([A-Z]+)"', text))
    return (codes - NO_CODES) | {"type." + name.lower() for name in types} - {"type.text"}


def codes_of_manual():
    text = (TOP / "resources/manual/codes.md").read_text()
    cells = re.findall(r"^\| ([a-z_., ]+) \|", text, flags=re.MULTILINE)
    return {code.strip() for cell in cells for code in cell.split(",") if "." in code}


class ManualCodesTest(unittest.TestCase):
    def test_each_code_is_in_the_manual(self):
        self.assertEqual([], sorted(codes_of_sources() - codes_of_manual()))

    def test_the_manual_names_no_other(self):
        self.assertEqual([], sorted(codes_of_manual() - codes_of_sources() - MADE))


if __name__ == "__main__":
    unittest.main()
