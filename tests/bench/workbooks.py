"""Times the import of a workbook of 1,000,000 rows and 10 columns against its conversion to CSV by LibreOffice, and prints medians, the
ratio and peak memory: python3 tests/bench/workbooks.py CLI [ROUNDS] [ROWS]"""
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

CLI = pathlib.Path(sys.argv[1]).resolve()
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 3
ROWS = int(sys.argv[3]) if len(sys.argv) > 3 else 1000000
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Texts(dict):
    """Shared texts, by number."""

    def cell(self, place, text):
        return f'<c r="{place}" t="s"><v>{self.setdefault(text, len(self))}</v></c>'


def rows(texts):
    """The rows of the orders of side_by_side.py, as Excel writes them: texts shared, days as numbers."""
    random.seed(1)
    names = ("order_id", "customer", "email", "quantity", "price", "ordered_at", "status", "country", "note", "code")
    yield '<row r="1" spans="1:10">' + "".join(texts.cell(f"{'ABCDEFGHIJ'[i]}1", name) for i, name in enumerate(names)) + "</row>"
    for i in range(1, ROWS + 1):
        r = i + 1
        note = 'He said "ok", then left' if i % 17 == 0 else "a, b" if i % 5 == 0 else "plain note text here"
        yield (f'<row r="{r}" spans="1:10"><c r="A{r}"><v>{i}</v></c>' + texts.cell(f"B{r}", f"Customer {i % 9973}")
               + texts.cell(f"C{r}", f"customer{i % 9973}@example.com") + f'<c r="D{r}"><v>{random.randint(1, 99)}</v></c>'
               f'<c r="E{r}"><v>{random.randint(100, 99999) / 100}</v></c><c r="F{r}" s="1"><v>{45658 + i % 365 + 0.52412037037037}</v></c>'
               + texts.cell(f"G{r}", "shipped" if i % 3 else "open") + texts.cell(f"H{r}", "DE") + texts.cell(f"I{r}", note)
               + texts.cell(f"J{r}", f"A{i % 100000:05d}") + "</row>")


def workbook(path):
    texts = Texts()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
        book.writestr("[Content_Types].xml", HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      '<Default Extension="xml" ContentType="application/xml"/>' + "".join(
                          f'<Override PartName="/xl/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>'
                          for part, kind in (("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles"),
                                             ("sharedStrings", "sharedStrings"))) + "</Types>")
        relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        book.writestr("_rels/.rels", HEAD + relations + f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        book.writestr("xl/_rels/workbook.xml.rels", HEAD + relations + "".join(
            f'<Relationship Id="rId{i}" Type="{OFFICE}/{kind}" Target="{target}.xml"/>' for i, (kind, target) in enumerate(
                (("worksheet", "worksheets/sheet1"), ("styles", "styles"), ("sharedStrings", "sharedStrings")), 1)) + "</Relationships>")
        book.writestr("xl/workbook.xml", HEAD + f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets><sheet name="Orders" sheetId="1" r:id="rId1"/></sheets></workbook>')
        book.writestr("xl/styles.xml", HEAD + f'<styleSheet {MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>'
                      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
                      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>')
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write((HEAD + f"<worksheet {MAIN}><sheetData>").encode())
            part = []
            for row in rows(texts):
                part.append(row)
                if len(part) == 1000:
                    sheet.write("".join(part).encode())
                    part.clear()
            sheet.write(("".join(part) + "</sheetData></worksheet>").encode())
        with book.open("xl/sharedStrings.xml", "w") as strings:
            strings.write((HEAD + f'<sst {MAIN} uniqueCount="{len(texts)}">').encode())
            strings.write("".join(f"<si><t>{text}</t></si>" for text in texts).encode())
            strings.write(b"</sst>")


def run(command, folder):
    """Seconds and peak memory in MiB."""
    for path in folder.glob("t.db*"):
        path.unlink()
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=dict(os.environ, TRANCHE_HOME=str(folder / "home")),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, command
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make = os.fork()  # what this program itself takes is measured with each program that it starts: it takes little
        if make == 0:
            workbook(folder / "orders.xlsx")
            os._exit(0)
        assert os.waitpid(make, 0)[1] == 0
        commands = {"import": [str(CLI), "import", "orders.xlsx", "--into", "t.db", "--quiet"],
                    "LibreOffice": ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "csv",
                                    "--outdir", "csv", "orders.xlsx"]}
        figures = {title: [] for title in commands}
        for _ in range(ROUNDS):
            for title, command in commands.items():
                figures[title].append(run(command, folder))
        medians = {title: statistics.median(seconds for seconds, _ in runs) for title, runs in figures.items()}
        for title, runs in figures.items():
            print(f"{title:12} {medians[title]:6.2f} s  peak {max(peak for _, peak in runs):7.1f} MiB", flush=True)
        print(f"ratio {medians['import'] / medians['LibreOffice']:.2f}")


main()
