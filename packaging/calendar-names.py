#!/usr/bin/env python3
"""Makes app/mapping/formats/CalendarNames.cpp: names of months and weekdays.

    calendar-names.py [OUTPUT]

Needs Debian's python3-icu; run only to change the table, which is in the repository. The names are those of CLDR, long
and short, inflected and not, in lower case and without the full stop of an abbreviation; each also without its marks
("fevrier"), German ones also as ae, oe, ue. No name is that of two months or of two days, in whatever language: the script
ends with an error if one is.
"""
import argparse
import collections
import pathlib
import unicodedata

import icu

TOP = pathlib.Path(__file__).resolve().parents[1]
LOCALES = "en_US en_GB en_AU de_DE de_AT de_CH fr_FR fr_CA es_ES es_MX it_IT pl_PL nl_NL nl_BE".split()
OTHERS = {"mrz": 3}  # how Windows and its programs shorten a month, beside CLDR: März
HEAD = """// Made by packaging/calendar-names.py from ICU %s: not to be edited.
// clang-format off
#include "mapping/formats/CalendarNames.h"

#include <array>

namespace tranche {

"""


def spellings(name, locale):
    """As the table holds a name, and as it is written where letters have no marks."""
    name = name.lower().replace("\u00a0", " ").replace("\u202f", " ").strip().rstrip(".")
    yield name
    yield "".join(letter for letter in unicodedata.normalize("NFD", name.replace("ł", "l")) if not unicodedata.combining(letter))
    if locale.startswith("de"):
        yield name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


def names(what):
    """All spellings of the names, each with the positions (from 0) that it stands for."""
    found = collections.defaultdict(set)
    for locale in LOCALES:
        symbols = icu.DateFormatSymbols(icu.Locale(locale))
        for context in (icu.DateFormatSymbols.FORMAT, icu.DateFormatSymbols.STANDALONE):
            for width in (icu.DateFormatSymbols.ABBREVIATED, icu.DateFormatSymbols.WIDE):
                for position, name in enumerate(what(symbols, context, width)):
                    if name:
                        for spelling in spellings(name, locale):
                            found[spelling].add(position)
    return found


def table(name, found, value):
    entries = sorted((key.encode(), value(key, positions)) for key, positions in found.items())
    assert all(len(key) <= 16 and not key[:1].isdigit() for key, _ in entries)
    rows, row = [], "   "
    for key, number in entries:
        cell = f' {{ "{key.decode()}", {number} }},'
        if len(row) + len(cell) > 118:
            rows.append(row)
            row = "   "
        row += cell
    rows.append(row)
    return (f"static constexpr std::array<CalendarName, {len(entries)}> {name}Table {{ {{\n" + "\n".join(rows) + "\n} };\n\n"
            f"std::span<const CalendarName> {name}()\n{{\n    return {name}Table;\n}}\n\n")


def only(key, positions):
    assert len(positions) == 1, f"{key} stands for {positions}"
    return min(positions) + 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", nargs="?", type=pathlib.Path, default=TOP / "app/mapping/formats/CalendarNames.cpp")
    output = parser.parse_args().output
    months = names(lambda symbols, context, width: symbols.getMonths(context, width))
    for name, month in OTHERS.items():
        months[name].add(month - 1)
    days = names(lambda symbols, context, width: symbols.getWeekdays(context, width))  # from Sunday, behind an empty one
    output.write_text(HEAD % icu.ICU_VERSION
                      + table("monthNames", months, only)
                      + table("weekdayNames", days, lambda key, positions: (only(key, positions) + 4) % 7 + 1)
                      + "} // namespace tranche\n")


if __name__ == "__main__":
    main()
