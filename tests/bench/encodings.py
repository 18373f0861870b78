#!/usr/bin/env python3
"""How many tables in legacy encodings are read right, by number of rows: names and cities of a language under an ASCII header.

    encodings.py [--cli PATH] [--tables N] [--language LANGUAGE] [--wrong] [--locale]

Needs Debian's python3-fake-factory. A table is right if the encoding that `sniff --json` says makes its text of its bytes.
--wrong prints each that is not; --locale says the language of each table in LC_ALL, as its user's.
"""
import argparse
import collections
import concurrent.futures
import csv
import io
import json
import os
import random
import subprocess
import tempfile
import unicodedata
import warnings

warnings.simplefilter("ignore")
import faker  # noqa: E402

WESTERN = "cp1252 iso8859-15 cp850 cp437 mac_roman utf-16-le"
LANGUAGES = {  # language: locale of the names, whether it has cities, encodings
    "de": ("de_DE", True, WESTERN), "fr": ("fr_FR", False, WESTERN), "es": ("es_ES", True, WESTERN), "pt": ("pt_PT", True, WESTERN),
    "sv": ("sv_SE", True, WESTERN), "da": ("dk_DK", False, "cp1252 cp850"), "nb": ("no_NO", True, "cp1252 cp850"),
    "fi": ("fi_FI", True, "cp1252 cp850"), "nl": ("nl_NL", True, "cp1252 cp850"),
    "pl": ("pl_PL", True, "cp1250 iso8859-2 cp852 mac_latin2"), "cs": ("cs_CZ", True, "cp1250 iso8859-2 cp852"),
    "hu": ("hu_HU", True, "cp1250 iso8859-2 cp852"), "hr": ("hr_HR", True, "cp1250 iso8859-2 cp852"), "sl": ("sl_SI", True, "cp1250 cp852"),
    "ru": ("ru_RU", True, "cp1251 koi8-r cp866 iso8859-5 mac_cyrillic cp855 utf-16-le utf-16-be utf-32-le"), "uk": ("uk_UA", True, "cp1251 koi8-u cp866"),
    "bg": ("bg_BG", False, "cp1251 cp866 iso8859-5"), "el": ("el_GR", True, "cp1253 iso8859-7 cp737 mac_greek utf-16-le"),
    "tr": ("tr_TR", False, "cp1254 cp857 mac_turkish"), "he": ("he_IL", True, "cp1255 cp862 utf-16-le"),
    "ar": ("ar_SA", False, "cp1256 iso8859-6 utf-16-be"), "fa": ("fa_IR", False, "cp1256 utf-16-le"),
    "lt": ("lt_LT", False, "cp1257 cp775"), "lv": ("lv_LV", False, "cp1257 cp775"), "et": ("et_EE", False, "cp1257"),
    "th": ("th_TH", False, "cp874 utf-16-le"), "vi": (None, False, "cp1258"),
    "ja": ("ja_JP", True, "cp932 euc_jp iso2022_jp utf-16-le utf-16-be"), "ko": ("ko_KR", True, "cp949 iso2022_kr utf-16-le"),
    "zh_CN": ("zh_CN", True, "gb18030 utf-16-le utf-32-be"), "zh_TW": ("zh_TW", True, "cp950 utf-16-be"),
}
VIETNAMESE = ("Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương".split(),
              "Văn Thị Đức Ngọc Minh Thanh Quốc Hữu Thu Kim".split(),
              "Hùng Dũng Tuấn Hương Lan Phương Thảo Hạnh Cường Sơn Thủy Hải Bình Quân Yến Đạt Nhung Trọng".split())
CODECS = {"macintosh": "mac_roman", "x-mac-centraleurroman": "mac_latin2", "x-mac-greek": "mac_greek", "x-mac-turkish": "mac_turkish",
          "x-mac-cyrillic": "mac_cyrillic", "Shift_JIS": "cp932", "EUC-KR": "cp949", "Big5": "cp950", "windows-949": "cp949", "windows-874": "cp874"}
SIZES = (1, 10, 1000)


def codec_of(name):
    return CODECS.get(name) or name.replace("windows-", "cp").replace("IBM", "cp")


def as_in_1258(text):
    """A letter and, where it has no code for both, its tone behind it."""
    result = ""
    for letter in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tone))
        try:
            letter.encode("cp1258")
            result += letter
        except UnicodeEncodeError:
            result += base + tone
    return result


def rows_of(language, number):
    """Rows of one language, whose texts are all other than ASCII somewhere."""
    locale, has_cities, _ = LANGUAGES[language]
    random.seed(language)
    if locale is None:
        return [[str(i), as_in_1258(" ".join(random.choice(names) for names in VIETNAMESE)), "10.50"] for i in range(number)]
    names = faker.Faker(locale)
    names.seed(sum(map(ord, language)))
    rows = []
    while len(rows) < number:
        texts = [names.name()] + ([names.city()] if has_cities else [])
        if not all(text.isascii() for text in texts):
            rows.append([str(len(rows) + 1), *texts, f"{random.randint(1, 99)}.50"])
    return rows


def table_in(codec, rows, number, rng):
    """(text, bytes) of so many of these rows."""
    chosen = []
    for row in rng.sample(rows, len(rows)):
        try:
            b"".join(field.encode(codec) for field in row)
            chosen.append(row)
        except UnicodeEncodeError:
            continue
        if len(chosen) == number:
            break
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([["id", "name", "city", "price"][:len(rows[0])], *chosen])
    return out.getvalue(), out.getvalue().encode(codec)


def judge(options, folder, language, codec, size, index, rows):
    text, data = table_in(codec, rows, size, random.Random(f"{language} {codec} {size} {index}"))
    path = os.path.join(folder, f"{language}-{codec}-{size}-{index}.csv")
    with open(path, "wb") as file:
        file.write(data)
    locale = {"zh_CN": "zh_CN", "zh_TW": "zh_TW"}.get(language) or (LANGUAGES[language][0] or "vi_VN")
    env = dict(os.environ, LC_ALL=(locale if options.locale else "C") + ".UTF-8")
    answer = json.loads(subprocess.run([options.cli, "sniff", "--json", path], capture_output=True, env=env).stdout or b"{}")
    found = answer.get("encoding", "none")
    try:
        right = data.decode(codec_of(found)) == text
    except (LookupError, UnicodeDecodeError):
        right = False
    told = any(codec_of(other["encoding"]) == codec_of(found) or data.decode(codec_of(other["encoding"]), "replace") == text
               for other in answer.get("encoding_candidates", []))
    if not right and options.wrong:
        print(f"{os.path.basename(path)}: {found}{'' if told else ', and the right one is not told'}: {text.splitlines()[1]}")
    return (language, codec, size), right


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", default="build/release/bin/tranche-cli")
    parser.add_argument("--tables", type=int, default=12, help="of each size in each encoding of each language")
    parser.add_argument("--language")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--locale", action="store_true")
    options = parser.parse_args()
    counts = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = []
        for language in [options.language] if options.language else LANGUAGES:
            rows = rows_of(language, 1200)
            jobs += [pool.submit(judge, options, folder, language, codec, size, index, rows)
                     for codec in LANGUAGES[language][2].split() for size in SIZES
                     for index in range(options.tables if size < 1000 else max(1, options.tables // 4))]
        for job in jobs:
            key, right = job.result()
            counts[key].append(right)
    print(f"{'language':9} {'encoding':12} " + " ".join(f"{size:>5} rows" for size in SIZES))
    for language, codec in dict.fromkeys(key[:2] for key in counts):
        shares = [counts[language, codec, size] for size in SIZES]
        if not all(map(all, shares)):
            print(f"{language:9} {codec:12} " + " ".join(f"{100 * sum(share) / len(share):>8.0f} %" for share in shares))
    for size in SIZES:
        all_of_size = [right for key, rights in counts.items() if key[2] == size for right in rights]
        print(f"{size} rows: {100 * sum(all_of_size) / len(all_of_size):.1f} % of {len(all_of_size)} tables right")


if __name__ == "__main__":
    main()
