#!/usr/bin/env python3
"""Makes app/source/encoding/LetterPairs.cpp: which letters stand beside which in the languages of legacy encodings.

    letter-pairs.py [--unihan FOLDER] [OUTPUT]

Needs Debian's python3-icu and unicode-data; run only to change the table, which is in the repository.
The words are what ICU itself (CLDR) knows of each language: countries, languages, cities of time zones, months, days,
currencies, units and numbers. Of each language: rows parted by blanks, each a letter (or _, the edge of a word) and then
those that follow it, behind the digit that says how often (COUNTS). Of Chinese, Japanese and Korean only how often each
character stands at all; for Chinese and Japanese Unicode's Unihan says that too.
"""
import argparse
import bz2
import collections
import pathlib
import re
import sys
import unicodedata

import icu

TOP = pathlib.Path(__file__).resolve().parents[1]
LANGUAGES = ("de fr es pt it nl sv da nb fi is ca pl cs sk hu sl hr ro sq ru uk bg sr be mk el tr he ar fa lt lv et vi th "
             "ja ko zh_Hans zh_Hant").split()
WIDE = {"ja", "ko", "zh_Hans", "zh_Hant"}
COUNTS = (1, 2, 3, 5, 8, 13, 22, 40, 80, 200)  # what the digits 0 to 9 stand for; EncodingLanguage.cpp has the same
PLAIN_WORDS = 400  # words without a letter beyond ASCII that are taken too
TONES = "\u0300\u0301\u0303\u0309\u0323"
HEAD = """// Made by packaging/letter-pairs.py from ICU %s and Unihan: not to be edited.
// clang-format off
#include "source/encoding/LetterPairs.h"

namespace tranche {

const std::vector<LetterPairs> &letterPairs()
{
    static const std::vector<LetterPairs> all {
"""


def words_of(language):
    locale = icu.Locale(language)
    words = [icu.Locale("", country).getDisplayCountry(locale) for country in icu.Locale.getISOCountries()]
    for code in icu.Locale.getISOLanguages():
        name = icu.Locale(code).getDisplayLanguage(locale)
        words += [name] if name != code else []
    cities = icu.SimpleDateFormat("VVV", locale)
    for zone in map(str, icu.TimeZone.createEnumeration()):
        cities.setTimeZone(icu.TimeZone.createTimeZone(zone))
        name = cities.format(0.0)
        words += [name] if name and name != zone.split("/")[-1].replace("_", " ") else []
    symbols = icu.DateFormatSymbols(locale)
    for get in (symbols.getMonths, symbols.getWeekdays, symbols.getShortMonths, symbols.getShortWeekdays):
        words += list(get())
    numbers = icu.NumberFormatter.withLocale(locale)
    units = [icu.CurrencyUnit(code) for code in
             "USD EUR JPY GBP AUD CAD CHF CNY HKD NZD SEK KRW SGD NOK MXN INR RUB ZAR TRY BRL TWD DKK PLN THB IDR HUF CZK ILS "
             "CLP PHP AED COP SAR MYR RON UAH VND BGN EGP MAD KZT BYN GEL AMD AZN ISK".split()]
    units += [unit for kind in icu.MeasureUnit.getAvailableTypes() if kind not in ("currency", "none")
              for unit in icu.MeasureUnit.getAvailable(kind)]
    for unit in units:
        try:
            text = numbers.unit(unit).unitWidth(icu.UNumberUnitWidth.FULL_NAME).formatInt(5)
        except icu.ICUError:
            continue
        words.append("".join(letter for letter in text if not letter.isdigit()).strip())
    spelled = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, locale)
    words += [spelled.format(number) for number in [*range(21), *range(30, 100, 10), 100, 1000, 1000000]]
    words = [word for word in dict.fromkeys(words) if word]
    plain = [word for word in words if word.isascii()]
    return [word for word in words if not word.isascii()] + plain[:PLAIN_WORDS]


def as_in_code_page(language, text):
    """Persian with the letters that its code page has."""
    if language == "vi":
        return as_in_1258(text)
    text = unicodedata.normalize("NFC", text)
    return text.replace("ی", "ي") if language == "fa" else text


def as_in_1258(text):
    """Vietnamese as its code page has it: a letter and, where it has no code for both, its tone behind it."""
    result = ""
    for letter in text:
        try:
            result += letter.encode("cp1258").decode("cp1258")
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", letter)
            tone = "".join(mark for mark in parts[1:] if mark in TONES)
            result += unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES)) + tone
    return result


def is_letter(letter):
    return letter.isalpha() or unicodedata.category(letter)[0] == "M"


def counts_of(language):
    """How often each letter stands behind each other."""
    pairs = collections.defaultdict(collections.Counter)
    for word in words_of(language):
        before = "_"
        for letter in as_in_code_page(language, word) + " ":
            letter = letter.lower()[0] if is_letter(letter) else "_"
            if language in WIDE:
                pairs["_"][letter] += not letter.isascii()
            elif letter != "_" or before != "_":
                pairs[before][letter] += 1
            before = letter
    return pairs


def unihan(folder, file, field):
    """(character, value) of each that has the field."""
    with bz2.open(folder / f"Unihan_{file}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            code, name, value = (line.rstrip("\n").split("\t") + ["", ""])[:3]
            if name == field and code.startswith("U+"):
                yield chr(int(code[2:], 16)), value


def add_unihan(language, counts, folder):
    """How usual characters are by Unihan: as often as it counted them, by classes, or by what is taught at school."""
    if language == "zh_Hans":
        for character, value in unihan(folder, "Readings", "kHanyuPinlu"):
            counts[character] += sum(map(int, re.findall(r"\((\d+)\)", value))) // 40
    elif language == "zh_Hant":
        for character, value in unihan(folder, "DictionaryLikeData", "kFrequency"):
            counts[character] += {"1": 60, "2": 15, "3": 6, "4": 2}.get(value, 0)
    elif language == "ja":
        for character, _ in unihan(folder, "OtherMappings", "kJoyoKanji"):
            counts[character] += 2


def as_text(pairs):
    rows = []
    for before in sorted(pairs):
        row, digit = before, None
        for letter, count in sorted(pairs[before].items(), key=lambda item: (-item[1], item[0])):
            now = max((i for i, least in enumerate(COUNTS) if least <= count), default=None)
            if now is None:
                continue
            row += (str(now) if now != digit else "") + letter
            digit = now
        rows.append(row)
    return " ".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", nargs="?", type=pathlib.Path, default=TOP / "app/source/encoding/LetterPairs.cpp")
    parser.add_argument("--unihan", type=pathlib.Path, default=pathlib.Path("/usr/share/unicode"))
    options = parser.parse_args()
    text = HEAD % icu.ICU_VERSION
    for language in LANGUAGES:
        counts = counts_of(language)
        add_unihan(language, counts["_"], options.unihan)
        text += f'        {{ "{language}", R"({as_text(counts)})" }},\n'
    text += "    };\n    return all;\n}\n\n} // namespace tranche\n"
    options.output.write_text(text, encoding="utf-8")
    print(f"{options.output}: {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
