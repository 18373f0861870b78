#include "source/formats/xls/BiffBook.h"

#include "core/Failure.h"
#include "source/formats/xls/CodePage.h"
#include "source/formats/xls/XlsConverter.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tranche;
using namespace tranche::biff;

/// The program writes its inputs record by record, and looks at the text that they are converted to: a text in quotes,
/// a value without, an error behind “!”.
class XlsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void formulas();
    void numbersOfFourBytes_data();
    void numbersOfFourBytes();
    void textsGoOnAnywhere();
    void whatBelongsToATextIsNoText();
    void textsThatAreDamaged();
    void codePages_data();
    void codePages();
    void formatsAndDays();
    void sheets();
    void anySheetIsRead_data();
    void anySheetIsRead();
    void rowsInAnyOrder();
    void rowsThatAreTooMuch();
    void remarks();
    void failures_data();
    void failures();
    void aProtectedWorkbookIsRead();
    void aCutOffFileIsNamed();
    void chainsOfSectorsThatNeverEnd();
    void anyBytesAreAnswered();

private:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("book.xls"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

static ConvertedText converted(const QString &path, const QString &sheet = {}, const QString &range = {})
{
    SourceOptions options;
    options.sheet = sheet;
    options.range = range;
    settleXls(path, options);
    const auto converter = openXls(nullptr, path, options);
    ConvertedText text;
    while (converter->convert(text)) { }
    return text;
}

static QString linesOf(const QString &path, const QString &sheet = {})
{
    std::string text = converted(path, sheet).bytes;
    std::replace(text.begin(), text.end(), '\xFE', '!');
    return QString::fromStdString(text);
}

static QString failureOf(const QString &path)
{
    try {
        converted(path);
    } catch (const Failure &failure) {
        return failure.code() + QStringLiteral(": ") + failure.message();
    }
    return {};
}

static BiffBook oneSheet(const QByteArray &records)
{
    BiffBook book;
    book.sheets = { { "Data", records } };
    return book;
}

static QByteArray result(int kind, int value)
{
    return QByteArray(1, char(kind)) + QByteArray(1, '\0') + QByteArray(1, char(value)) + QByteArray(3, '\0')
        + two(0xFFFF);
}

void XlsReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << real(0, 0, 1234.5) << "1234.5\n";
    QTest::newRow("none") << real(0, 0, std::nan(""))
                          << "\"!The cell should hold a number, but what stands there is none.\"\n";
    QTest::newRow("label") << label(0, 0, "äx") << "\"äx\"\n";
    QTest::newRow("wide label") << label(0, 0, "Жя €") << "\"Жя €\"\n";
    QTest::newRow("label of an error") << label(0, 0, "#N/A") << "\"#N/A\"\n";
    QTest::newRow("empty label") << label(0, 0, "") + real(0, 1, 1) << ",1\n";
    QTest::newRow("rich text") << cell(0x00D6, 0, 0, text("Ann") + two(1) + two(0) + two(1)) << "\"Ann\"\n";
    QTest::newRow("shared") << cell(0x00FD, 0, 0, number<quint32>(1)) + cell(0x00FD, 0, 1, number<quint32>(0))
                            << "\"Bob\",\"Ann\"\n";
    QTest::newRow("shared, beyond") << cell(0x00FD, 0, 0,
        number<quint32>(2)) << "\"!The cell has the shared text number “2”, which the workbook does not hold.\"\n";
    QTest::newRow("several") << record(
        0x00BD, two(0) + two(1) + two(0) + number<quint32>(7 << 2 | 2) + two(0) + number<quint32>(8 << 2 | 2) + two(2))
                             << ",7,8\n";
    QTest::newRow("blank ones") << record(0x00BE, two(0) + two(0) + two(0) + two(0) + two(1))
            + record(0x0201, two(0) + two(2) + two(0))
            + real(0, 3, 1) << ",,,1\n";
    QTest::newRow("truth") << cell(0x0205, 0, 0, two(1)) + cell(0x0205, 0, 1, two(0)) << "TRUE,FALSE\n";
    QString errors;
    QByteArray records;
    int row = 0;
    for (const auto &[code, name] : { std::pair(0x00, "#NULL!"), std::pair(0x07, "#DIV/0!"), std::pair(0x0F, "#VALUE!"),
             std::pair(0x17, "#REF!"), std::pair(0x1D, "#NAME?"), std::pair(0x24, "#NUM!"), std::pair(0x2A, "#N/A"),
             std::pair(0x99, "The cell holds the unknown error 153.") }) {
        records += cell(0x0205, row++, 0, QByteArray(1, char(code)) + '\1');
        errors += QStringLiteral("\"!%1\"\n").arg(name);
    }
    QTest::newRow("errors") << records << errors;
    QTest::newRow("cut off") << cell(0x0203, 0, 0, "123") + cell(0x027E, 0, 1, "") + cell(0x0205, 0, 2, "1")
            + cell(0x00FD, 0, 3, "") + cell(0x0006, 0, 4, "12")
                             << QStringLiteral("\"!The cell is cut off.\",").repeated(4)
            + "\"!The cell is cut off.\"\n";
    QTest::newRow("twice") << real(0, 0, 1) + real(0, 0, 2) << "2\n";
    QTest::newRow("rows between") << real(0, 0, 1) + real(3, 0, 2) << "1\n\n\n2\n";
    QTest::newRow("chart within") << real(0, 0, 1) + BiffBook().begin(0x20) + real(0, 0, 5) + record(0x000A, {})
            + real(0, 1, 2) << "1,2\n";
    QTest::newRow("dimension of one cell")
        << record(0x0200, QByteArray(14, '\0')) + real(300, 0, 1) << QStringLiteral("\n").repeated(300) + "1\n";
    QTest::newRow("dimension without end") << record(0x0200, QByteArray(14, '\xFF')) + real(0, 0, 1) << "1\n";
}

void XlsReaderTest::cells()
{
    QFETCH(QByteArray, records);
    BiffBook book = oneSheet(records);
    book.texts = record(0x00FC, number<quint32>(2) + number<quint32>(1) + text("Ann") + text("Bob"));
    QTEST(linesOf(write(book.stream())), "text");
    const QString path = m_folder.filePath("compound.xls");
    writeCompound(path, { { "WORKBOOK", book.stream() } });
    QTEST(linesOf(path), "text");
}

void XlsReaderTest::formulas()
{
    const QByteArray stored = record(0x0207, text("a,b"));
    const QByteArray shared = record(0x04BC, QByteArray(10, '\0'));
    const QByteArray array = record(0x0221, QByteArray(14, '\0'));
    const QByteArray records = formula(0, 0, eight(1.5)) + formula(0, 1, result(1, 1)) + formula(0, 2, result(2, 0x2A))
        + formula(0, 3, result(3, 0)) + formula(0, 4, result(0, 0)) + stored + formula(1, 0, result(0, 0)) + shared
        + stored + formula(1, 1, result(0, 0)) + array + stored + formula(2, 0, result(0, 0))
        + formula(3, 0, result(9, 0)) + formula(4, 0, result(0, 0)) + record(0x0207, text("#REF!"))
        + formula(5, 0, result(0, 0)) + record(0x0207, text("")) + real(5, 1, 3) + formula(6, 0, eight(0), 2)
        + formula(6, 1, eight(7), 2) + formula(7, 0, result(0, 0)) + record(0x0207, two(6) + '\0' + "abc")
        + record(0x003C, QByteArray("\1", 1) + characters("дef", true)) + cell(0x0406, 8, 0, eight(5) + two(0))
        + cell(0x0206, 8, 1, eight(6) + two(0));
    const ConvertedText text = converted(write(oneSheet(records).stream()));
    const QString missing = "\"!The result of the formula is not stored in the file. Open it in a spreadsheet program "
                            "and save it there.\",,,,\n";
    QCOMPARE(QString::fromStdString(text.bytes).replace(QChar(0xFFFD), '!'),
        "1.5,TRUE,\"!#N/A\",,\"a,b\"\n\"a,b\",\"a,b\",,,\n" + missing + missing
            + "\"!#REF!\",,,,\n,3,,,\n0,7,,,\n\"abcдef\",,,,\n5,6,,,\n");
    QCOMPARE(text.remarks.size(), 2);
    QCOMPARE(text.remarks[0].code, "sheet.formula");
    QCOMPARE(text.remarks[0].value, "A7");
    QCOMPARE(text.remarks[1].code, "sheet.formula"); // the text of a column is empty: told once
    QCOMPARE(text.remarks[1].value, "D1");
}

void XlsReaderTest::numbersOfFourBytes_data()
{
    QTest::addColumn<quint32>("bits");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << quint32(1 << 2 | 2) << "1";
    QTest::newRow("negative") << quint32(qint32(-5) * 4 + 2) << "-5";
    QTest::newRow("smallest") << quint32(0x80000002) << "-536870912";
    QTest::newRow("hundredths") << quint32(12345 << 2 | 3) << "123.45";
    QTest::newRow("real") << quint32(0x3FF80000) << "1.5";
    QTest::newRow("real hundredths") << quint32(0x40C81C81) << "123.45";
    QTest::newRow("zero") << quint32(0) << "0";
}

void XlsReaderTest::numbersOfFourBytes()
{
    QFETCH(quint32, bits);
    QFETCH(QString, text);
    QCOMPARE(linesOf(write(oneSheet(cell(0x027E, 0, 0, number<quint32>(bits))).stream())), text + '\n');
}

/// The records of shared texts, none with more bytes than so many: a text that is cut goes on behind a byte that says
/// how wide its characters are, `toggled` for every other part.
static QByteArray splitTexts(const QStringList &texts, qsizetype mostBytes)
{
    QByteArray all;
    QByteArray part = number<quint32>(0) + number<quint32>(0);
    int id = 0x00FC;
    const auto flush = [&] {
        all += record(id, part);
        id = 0x003C;
        part.clear();
    };
    for (const QString &text : texts) {
        const bool rich = text.startsWith('*');
        bool wide = needsWide(text);
        QByteArray head = two(int(text.size())) + QByteArray(1, char((wide ? 1 : 0) | (rich ? 0x0C : 0)));
        if (rich)
            head += two(2) + number<quint32>(5);
        if (part.size() + head.size() > mostBytes)
            flush();
        part += head;
        for (const QChar c : text) {
            if (part.size() + (wide ? 2 : 1) > mostBytes) {
                flush();
                wide = c.unicode() > 0xFF || !wide; // as wide as it need not be
                part += wide ? '\1' : '\0';
                if (!wide && needsWide(text)) {
                    wide = true;
                    part.back() = '\1';
                }
            }
            part += characters(QString(c), wide);
        }
        for (int i = 0; rich && i < 2 * 4 + 5; ++i) {
            if (part.size() + 1 > mostBytes)
                flush();
            part += 'R';
        }
    }
    flush();
    return all;
}

void XlsReaderTest::textsGoOnAnywhere()
{
    const QStringList texts { "id", "", "a longer text than that", "Жуковский, ответ", "*rich and spoken", "ü",
        "*ричный", "smile \U0001F600", "end" };
    QByteArray records;
    QString expected;
    for (int i = 0; i < texts.size(); ++i) {
        records += real(i, 0, i) + cell(0x00FD, i, 1, number<quint32>(quint32(i)));
        expected
            += texts[i].isEmpty() ? QStringLiteral("%1,\n").arg(i) : QStringLiteral("%1,\"%2\"\n").arg(i).arg(texts[i]);
    }
    BiffBook book = oneSheet(records);
    for (qsizetype most = 12; most < 120; ++most) {
        book.texts = splitTexts(texts, most);
        QCOMPARE(linesOf(write(book.stream())), expected);
    }
}

void XlsReaderTest::whatBelongsToATextIsNoText()
{
    BiffBook book = oneSheet(cell(0x00FD, 0, 0, number<quint32>(0)) + cell(0x00FD, 0, 1, number<quint32>(1)));
    const QByteArray rich = two(3) + QByteArray(1, '\x08') + two(1) + "Ann" + "RRRR";
    const QByteArray spoken = two(2) + QByteArray(1, '\x05') + number<quint32>(6) + characters("東京", true) + "TOKYO!";
    book.texts = record(0x00FC, number<quint32>(2) + number<quint32>(2) + rich + spoken);
    QCOMPARE(linesOf(write(book.stream())), "\"Ann\",\"東京\"\n");
}

void XlsReaderTest::textsThatAreDamaged()
{
    QByteArray records;
    for (int i = 0; i < 4; ++i)
        records += cell(0x00FD, i, 0, number<quint32>(quint32(i)));
    records += cell(0x0204, 4, 0, two(9) + '\0' + "cut") + cell(0x0204, 5, 0, two(1) + '\1' + two(0xDC00))
        + cell(0x0204, 6, 0, two(2) + '\1' + "abc") + record(0x003C, "\1x");
    BiffBook book = oneSheet(records);
    book.texts = record(0x00FC,
        number<quint32>(4) + number<quint32>(4) + text("fine") + two(1) + '\1' + two(0xD83D) + text("good") + two(500)
            + '\0' + "cut");
    const QStringList lines = linesOf(write(book.stream())).split('\n');
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines[0], "\"fine\"");
    QCOMPARE(lines[2], "\"good\"");
    for (const int i : { 1, 3 })
        QVERIFY2(lines[i].startsWith("\"!The cell has the shared text number"), qPrintable(lines[i]));
    QCOMPARE(lines[4], "\"!The text of the cell is cut off.\"");
    QCOMPARE(lines[5], "\"!The text of the cell holds half a character.\"");
    QCOMPARE(lines[6], "\"!The text of the cell is cut off.\"");
}

void XlsReaderTest::codePages_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](int number, const char *bytes, const char *text) {
        QTest::addRow("%d", number) << number << QByteArray(bytes) << QString::fromUtf8(text);
    };
    row(0, "\xE4", "ä");
    row(367, "abc", "abc");
    row(437, "\x84", "ä");
    row(720, "\x98", "ء");
    row(737, "\x80", "Α");
    row(775, "\x84", "ä");
    row(850, "\x9B", "ø");
    row(852, "\x9F", "č");
    row(855, "\xA0", "а");
    row(857, "\x98", "İ");
    row(858, "\xD5", "€");
    row(860, "\x84", "ã");
    row(861, "\x8D", "Þ");
    row(862, "\x80", "א");
    row(863, "\x83", "â");
    row(864, "\xC7", "\uFE8D");
    row(865, "\x9B", "ø");
    row(866, "\x80", "А");
    row(869, "\xA4", "Α");
    row(874, "\xA1", "ก");
    row(932, "\x93\x8C\x8B\x9E", "東京");
    row(936, "\xB1\xB1\xBE\xA9", "北京");
    row(949, "\xBC\xAD\xBF\xEF", "서울");
    row(950, "\xBB\x4F\xA5\x5F", "臺北");
    row(1250, "\xE8", "č");
    row(1251, "\xC6", "Ж");
    row(1252, "\x80\xE4", "€ä");
    row(1253, "\xC1", "Α");
    row(1254, "\xDD", "İ");
    row(1255, "\xE0", "א");
    row(1256, "\xC7", "ا");
    row(1257, "\xE8", "č");
    row(1258, "\xD0", "Đ");
    row(10000, "\x9F", "ü");
    row(10001, "\x93\x8C", "東");
    row(10002, "\xBB\x4F", "臺");
    row(10003, "\xBC\xAD", "서");
    row(10006, "\xB0", "Α");
    row(10007, "\x80", "А");
    row(10008, "\xB1\xB1", "北");
    row(10029, "\x8B", "č");
    row(10081, "\xDC", "İ");
    row(32768, "\x9F", "ü");
    row(32769, "\xE4", "ä");
    row(65001, "\xC3\xA4", "ä");
    // What is no text there, or where nobody knows what it is.
    row(1252, "\x81", "");
    row(932, "\x93", "");
    row(65001, "\xE4", "");
    row(10010, "\xE4", "");
    row(10010, "plain", "plain");
}

void XlsReaderTest::codePages()
{
    QFETCH(int, number);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    BiffBook book;
    book.isUnicode = false;
    book.globals = record(0x0042, two(number));
    book.sheets = { { "S" + bytes,
        cell(0x0204, 0, 0, two(int(bytes.size())) + bytes)
            + cell(0x00D6, 0, 1, two(int(bytes.size())) + bytes + "\1\0\0") } };
    const QString line = linesOf(write(book.stream()));
    if (text.isEmpty())
        QVERIFY2(line.startsWith("\"!The ") && line.contains(QString::number(number)), qPrintable(line));
    else
        QCOMPARE(line, QStringLiteral("\"%1\",\"%1\"\n").arg(text));
    if (!text.isEmpty())
        QCOMPARE(sheetsOfXls(write(book.stream()), {}).at(0).name, "S" + text);
}

void XlsReaderTest::formatsAndDays()
{
    const auto style = [](int format) { return record(0x00E0, two(0) + two(format) + QByteArray(16, '\0')); };
    const auto format = [](int id, const QString &code) { return record(0x041E, two(id) + text(code)); };
    BiffBook book = oneSheet(real(0, 0, 45351) + real(0, 1, 45351, 1) + real(0, 2, 1.25, 2) + real(0, 3, 20, 3)
        + cell(0x027E, 0, 4, number<quint32>(45351 << 2 | 2), 1) + formula(0, 5, eight(0.5), 0, 4) + real(0, 6, 60, 1)
        + real(0, 7, 5, 99) + real(0, 8, 1e300, 1) + real(0, 9, 3, 0));
    const QByteArray styles = style(0) + style(14) + style(46) + style(164) + style(165);
    const QByteArray formats = format(164, "0\" items\"") + format(165, "hh:mm") + format(0, "Standard yyyy");
    book.globals = formats + styles;
    const QString none = ",\"!“%1” is no date or time, though the cell is to show one.\"";
    QCOMPARE(linesOf(write(book.stream())),
        "45351,2024-02-29,30:00:00,20,2024-02-29,12:00:00" + none.arg(60) + ",5" + none.arg("1e+300") + ",3\n");
    book.globals = styles + formats + record(0x0022, two(1)); // in any order
    QVERIFY(linesOf(write(book.stream())).startsWith("45351,2028-03-01,30:00:00,20,2028-03-01,12:00:00,1904-03-01,5"));
}

void XlsReaderTest::sheets()
{
    BiffBook book;
    book.sheets
        = { { "Chart", {}, 0, 2 }, { "Module", {}, 0, 6 }, { "Macros", {}, 0, 1 }, { "Hidden", real(0, 0, 1), 1, 0 },
              { "Data", real(0, 0, 2), 0, 0 }, { "Deep", real(0, 0, 3), 2, 0 }, { "", real(0, 0, 4), 0, 0 } };
    const QString path = write(book.stream());
    QStringList names;
    for (const SourcePart &part : sheetsOfXls(path, {}))
        names.append(part.name + (part.hidden ? " hidden" : ""));
    QCOMPARE(names, QStringList({ "Hidden hidden", "Data", "Deep hidden", "Sheet4" }));
    QCOMPARE(linesOf(path), "2\n");
    QCOMPARE(linesOf(path, "Deep"), "3\n");
    QCOMPARE(linesOf(path, "Sheet4"), "4\n");
    book.sheets = { { "Hidden", real(0, 0, 1), 1, 0 }, { "A", {}, 0, 0 }, { "B", real(0, 0, 2), 0, 0 } };
    const ConvertedText text = converted(write(book.stream()));
    QCOMPARE(QString::fromStdString(text.bytes), "2\n");
    QCOMPARE(text.remarks.size(), 1);
    QCOMPARE(text.remarks[0].value, "A");
    book.sheets.pop_back();
    try {
        converted(write(book.stream()));
        QFAIL("It was read.");
    } catch (const Failure &failure) {
        QVERIFY2(failure.text().contains("Its sheets are: Hidden (hidden), A."), qPrintable(failure.text()));
    }
}

void XlsReaderTest::anySheetIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const BiffBook book = oneSheet(real(0, 0, 7));
    const QByteArray stream = book.stream();
    QTest::newRow("a sheet alone") << book.partOf(book.sheets[0]);
    QTest::newRow("without an end") << stream.chopped(4);
    QTest::newRow("without an end, padded") << stream.chopped(4) + QByteArray(1000, '\0');
    QTest::newRow("with something behind it") << stream + "something";
    QTest::newRow("something between") << oneSheet(record(0x1234, QByteArray(8224, 'x')) + real(0, 0, 7)).stream();
}

void XlsReaderTest::anySheetIsRead()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(linesOf(write(bytes)), "7\n");
}

void XlsReaderTest::rowsInAnyOrder()
{
    std::mt19937 random(7); // NOLINT: the same order each time
    QList<QByteArray> cells;
    QString expected;
    for (int row = 0; row < 300; ++row) {
        QStringList line;
        for (int column = 0; column < 5; ++column) {
            cells.append(column == 4 ? formula(row, column, result(0, 0)) + record(0x0207, text(QString::number(row)))
                                     : real(row, column, row * 10 + column));
            line.append(column == 4 ? QStringLiteral("\"%1\"").arg(row) : QString::number(row * 10 + column));
        }
        expected += line.join(',') + '\n';
    }
    std::shuffle(cells.begin(), cells.end(), random);
    QCOMPARE(linesOf(write(oneSheet(cells.join()).stream())), expected);
}

void XlsReaderTest::rowsThatAreTooMuch()
{
    QCOMPARE(linesOf(write(oneSheet(real(0, 0, 1) + real(1, 256, 1) + real(2, 0, 2) + real(65535, 255, 3)).stream()))
                 .simplified()
                 .left(80),
        QStringLiteral("1 \"!The row has more than 256 columns, more than such a sheet has.\" 2 ,,,,,,,,,,").left(80));
    QByteArray records;
    for (int column = 0; column < 256; ++column)
        records += cell(0x00FD, 0, column, number<quint32>(0));
    BiffBook book = oneSheet(records + real(1, 0, 5));
    QByteArray texts = record(0x00FC, number<quint32>(0) + number<quint32>(0) + two(65535) + '\1');
    for (int i = 0; i < 65535; i += 4095)
        texts += record(
            0x003C, QByteArray(1, '\1') + characters(QString(std::min(4095, 65535 - i), QChar(0x20AC)), true));
    book.texts = texts;
    const QStringList lines = linesOf(write(book.stream())).split('\n');
    QVERIFY2(lines[0].startsWith("\"!") && lines[0].size() < 1000, qPrintable(lines[0].left(1000)));
    QCOMPARE(lines[1], "5");
}

void XlsReaderTest::remarks()
{
    const auto row = [](int number, int flags) {
        return record(0x0208, two(number) + QByteArray(10, '\0') + two(flags) + two(0));
    };
    const ConvertedText text = converted(write(oneSheet(row(0, 0) + row(1, 0x20) + row(2, 0x120) + real(0, 0, 1)
        + real(1, 0, 1) + record(0x00E5, two(1) + two(0) + two(1) + two(0) + two(2)))
                                                   .stream()));
    QStringList found;
    for (const ImportError &remark : text.remarks)
        found.append(remark.code + ' ' + remark.value);
    QCOMPARE(found, QStringList({ "sheet.merged A1:C2", "sheet.hidden_row 2:3" }));
}

void XlsReaderTest::failures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    BiffBook book = oneSheet(real(0, 0, 7));
    const QByteArray stream = book.stream();
    const auto old = [](int id) {
        return record(id, QByteArray("\0\0\x10\0\0\0", id == 9 ? 4 : 6)) + real(0, 0, 1) + record(0x000A, {});
    };
    QTest::newRow("Excel 2") << old(0x0009)
                             << "source.sheet: book.xls is a worksheet of Excel 2, a version that can't be read.";
    QTest::newRow("Excel 3") << old(0x0209)
                             << "source.sheet: book.xls is a worksheet of Excel 3, a version that can't be read.";
    QTest::newRow("Excel 4") << old(0x0409)
                             << "source.sheet: book.xls is a worksheet of Excel 4, a version that can't be read.";
    book.globals = record(0x002F, QByteArray(54, '\1'));
    QTest::newRow("password") << book.stream()
                              << "source.password: The workbook book.xls is encrypted: it needs a password.";
    book.globals = {};
    QTest::newRow("no sheet") << BiffBook().stream() << "source.sheet: There is no sheet in book.xls.";
    QTest::newRow("no workbook") << QByteArray(600, 'x') << "source.sheet: book.xls holds no workbook.";
    QTest::newRow("no beginning") << record(0x1009, "abcdef")
                                  << "source.sheet: book.xls is damaged: the workbook in it has no beginning.";
    QTest::newRow("nothing") << QByteArray() << "source.sheet: book.xls holds no workbook.";
    QTest::newRow("cut off") << stream.chopped(6)
                             << "source.sheet: book.xls is cut off: the workbook ends within a record.";
    QByteArray moved = stream;
    moved[moved.indexOf(two(0x0085)) + 4] = '\1';
    QTest::newRow("sheet elsewhere")
        << moved << "source.sheet: book.xls is damaged: the sheet “Data” does not stand where the workbook says.";
    QTest::newRow("cell without a place") << oneSheet(record(0x0203, "abc")).stream()
                                          << "source.sheet: book.xls is damaged: it has a cell without a place.";
    QTest::newRow("mark alone")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
        << "source.sheet: book.xls is damaged or cut off: what it consists of can't be found in it.";
}

void XlsReaderTest::failures()
{
    QFETCH(QByteArray, bytes);
    QTEST(failureOf(write(bytes)), "message");
}

/// Excel encrypts a workbook whose structure is protected, with a password that everybody has.
void XlsReaderTest::aProtectedWorkbookIsRead()
{
    const QString path = QStringLiteral(TRANCHE_TEST_DATA "/protected.xls");
    QString expected = "\"id\",\"day\"\n";
    for (int row = 1; row < 30; ++row)
        expected += QStringLiteral("%1,%2,\"%3\"\n")
                        .arg(row)
                        .arg(QDate(2024, 2, 29).addDays(row).toString(Qt::ISODate))
                        .arg(row % 2 == 1 ? "a longer text of the table" : "Jürgen");
    QCOMPARE(linesOf(path), expected);
    QCOMPARE(sheetsOfXls(path, {}).value(0).name, "Data");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const qsizetype salt = bytes.indexOf(QByteArray::fromHex("2f003600010001000100")) + 10;
    QVERIFY(salt >= 10);
    bytes[salt] = char(bytes[salt] ^ 1); // as if it were another password
    QCOMPARE(failureOf(write(bytes)), "source.password: The workbook book.xls is encrypted: it needs a password.");
}

void XlsReaderTest::aCutOffFileIsNamed()
{
    const QString path = m_folder.filePath("book.xls");
    const auto failureWith = [&](const QByteArray &name) {
        writeCompound(path, { { name, QByteArray(5000, 'x') } });
        return failureOf(path);
    };
    QCOMPARE(
        failureWith("EncryptedPackage"), "source.password: The workbook book.xls is encrypted: it needs a password.");
    QCOMPARE(failureWith("WordDocument"), "source.sheet: book.xls is a document of Word, no workbook.");
    QCOMPARE(
        failureWith("PowerPoint Document"), "source.sheet: book.xls is a presentation of PowerPoint, no workbook.");
    QCOMPARE(failureWith("Contents"), "source.sheet: book.xls holds no workbook.");
    // Cut anywhere, the file is read as a whole or not at all.
    BiffBook book = oneSheet({});
    for (int row = 0; row < 400; ++row)
        book.sheets[0].records += real(row, 0, row);
    writeCompound(path, { { "Book", oneSheet(real(0, 0, 1)).stream() }, { "Workbook", book.stream() } });
    QCOMPARE(linesOf(path).count('\n'), 400);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype size = 0; size < whole.size(); size += 256) {
        const QString failure = failureOf(write(whole.first(size)));
        QVERIFY2(failure.startsWith("source.sheet: book.xls ") || size + 512 > whole.size(),
            qPrintable(QString::number(size) + failure));
    }
}

void XlsReaderTest::chainsOfSectorsThatNeverEnd()
{
    BiffBook book = oneSheet({});
    QString expected;
    for (int row = 0; row < 400; ++row) {
        book.sheets[0].records += real(row, 0, row);
        expected += QString::number(row) + '\n';
    }
    const QString path = m_folder.filePath("book.xls");
    writeCompound(path, { { "Workbook", book.stream() } });
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    constexpr int sectorBytes = 512;
    const qsizetype table = (qFromLittleEndian<quint32>(whole.constData() + 76) + 1) * sectorBytes;
    int read = 0;
    for (int sector = 0; sector < 25; ++sector) {
        for (const int next : { 0, sector, std::max(0, sector - 3), 100000, -1 }) {
            QByteArray bytes = whole;
            bytes.replace(table + 4 * sector, 4, number<quint32>(quint32(next)));
            QString lines;
            try {
                lines = linesOf(write(bytes));
                ++read;
            } catch (const Failure &failure) {
                QVERIFY(failure.code().startsWith("source."));
            }
            QVERIFY(lines.size() <= 2 * expected.size());
        }
    }
    QVERIFY(read > 10);
}

void XlsReaderTest::anyBytesAreAnswered()
{
    BiffBook book = oneSheet(real(0, 0, 1) + label(0, 1, "text") + cell(0x00FD, 1, 0, number<quint32>(0))
        + formula(1, 1, result(0, 0)) + record(0x0207, text("result"))
        + record(0x00BD, two(2) + two(0) + two(0) + number<quint32>(7) + two(0) + number<quint32>(8) + two(1))
        + record(0x00E5, two(1) + QByteArray(8, '\1')));
    book.globals = record(0x041E, two(164) + text("[h]:mm;@"))
        + record(0x00E0, two(0) + two(164) + QByteArray(16, '\0')) + record(0x0042, two(1251));
    book.texts = splitTexts({ "*one", "two", "Жуковский" }, 14);
    const QByteArray good = book.stream();
    std::mt19937 random(1997); // NOLINT: the same bytes each time
    int read = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = good;
        for (int change = 0; change < 1 + i % 4; ++change)
            bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random());
        if (i % 7 == 0)
            bytes.truncate(qsizetype(random() % unsigned(bytes.size())));
        try {
            converted(write(bytes));
            ++read;
        } catch (const Failure &failure) {
            QVERIFY(!failure.message().isEmpty());
        }
    }
    QVERIFY(read > 600);
}

QTEST_GUILESS_MAIN(XlsReaderTest)
#include "XlsReaderTest.moc"
