"""The house as ARCHITECTURE.md draws it: which room includes which, no circle, and no database's client library in sight of a face."""
import collections
import pathlib
import re
import unittest

TOP = pathlib.Path(__file__).resolve().parents[1]
INCLUDE = re.compile(r'^#include [<"]([^">]+)[">]', re.MULTILINE)

# Each room, and those that it may include beside itself.
ARROWS = {
    "core": "",
    "source": "core",
    "mapping": "source core",
    "target": "mapping source core",
    "store": "target mapping source core",
    "repair": "store target mapping source core",
    "run": "repair store target mapping source core",
    "history": "repair store target mapping source core",
    "service": "history run repair store target mapping source core",
    "automation": "service history run repair store target mapping source core",
    "api": "service history run repair store target mapping source core",
    "cli": "automation api service history run repair store target mapping source core",
    "ui": "automation api service history run repair store target mapping source core",
}
FACES = ("api", "cli", "ui")


def includes(path):
    """The project's own files that a file includes, and the names of all others."""
    own, others = [], []
    for name in INCLUDE.findall(path.read_text()):
        found = [folder / name for folder in (TOP / "app", TOP) if (folder / name).exists()]
        (own if found else others).append(found[0] if found else name)
    return own, others


def room_of(path):
    parts = path.relative_to(TOP).parts
    return parts[1] if parts[0] == "app" else parts[0]


class IncludesTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        files = [path for folder in ("app", "ui") for path in (TOP / folder).rglob("*") if path.suffix in (".h", ".cpp")]
        cls.own = {path: includes(path)[0] for path in files}
        cls.others = {path: includes(path)[1] for path in files}

    def seen_by(self, path):
        """All that a file includes, directly or not."""
        seen, todo = set(), [path]
        while todo:
            for other in self.own[todo.pop()]:
                if other not in seen:
                    seen.add(other)
                    todo.append(other)
        return seen

    def test_every_room_is_drawn(self):
        self.assertEqual({room_of(path) for path in self.own}, set(ARROWS))

    def test_arrows(self):
        wrong = [f"{path.relative_to(TOP)} includes {other.relative_to(TOP)}" for path in sorted(self.own) for other in self.own[path]
                 if room_of(other) != room_of(path) and room_of(other) not in ARROWS[room_of(path)].split()]
        self.assertEqual(wrong, [])

    def test_no_circle_between_classes(self):
        """A class is its header and its source together."""
        arrows = collections.defaultdict(set)
        for path, own in self.own.items():
            arrows[path.with_suffix("")] |= {other.with_suffix("") for other in own} - {path.with_suffix("")}
        done, way, circles = set(), [], []

        def walk(unit):
            if unit in way:
                circles.append(" → ".join(str(one.relative_to(TOP)) for one in way[way.index(unit):] + [unit]))
            elif unit not in done:
                way.append(unit)
                for other in sorted(arrows[unit]):
                    walk(other)
                way.pop()
                done.add(unit)

        for unit in sorted(arrows):
            walk(unit)
        self.assertEqual(circles, [])

    def test_nobody_tells_types_of_columns_apart(self):
        """What is known of a type stands with it; all others ask the table columnTypes(). TEXT, which takes everything, may be named."""
        types = TOP / "app" / "mapping" / "types"
        asked = (TOP / "app" / "mapping" / "ColumnType", types / "ColumnTypeInfo")
        wrong = [str(path.relative_to(TOP)) for path, own in sorted(self.own.items())
                 if path.parent != types and path.with_suffix("") not in asked
                 and (any(other.parent == types and other.stem != "ColumnTypeInfo" for other in own)
                      or re.search(r"ColumnType::(?!Text\b)[A-Z]", path.read_text()))]
        self.assertEqual(wrong, [])

    def test_no_face_sees_a_client_library(self):
        wrong = [str(path.relative_to(TOP)) for path in sorted(self.own) if room_of(path) in FACES
                 and any("sqlite3.h" in self.others[seen] for seen in self.seen_by(path) | {path})]
        self.assertEqual(wrong, [])

    def test_a_driver_is_seen_by_the_table_of_drivers_alone(self):
        target = TOP / "app" / "target"

        def driver_of(path):
            parts = path.relative_to(target).parts if path.is_relative_to(target) else ()
            return parts[0] if len(parts) > 1 else None

        wrong = [f"{path.relative_to(TOP)} includes {other.relative_to(TOP)}" for path in sorted(self.own) for other in self.own[path]
                 if driver_of(other) not in (None, driver_of(path)) and path.name != "TargetDrivers.cpp"]
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
