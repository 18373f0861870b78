#include "source/text/QuoteRepair.h"
#include "source/text/RowParser.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace tranche;

static std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

static Dialect repairing()
{
    Dialect dialect;
    dialect.malformed = Malformed::Repair;
    return dialect;
}

/// The rows of a text as lists of values; NULL is "∅".
static QList<QStringList> parsed(
    const QByteArray &text, std::uint32_t columns, const Dialect &dialect, QList<int> *repairs = nullptr)
{
    RowBuffer buffer;
    RowParser(dialect, columns).parse({ text.constData(), std::size_t(text.size()) }, true, 1, buffer);
    QList<QStringList> rows;
    for (const Row &row : buffer.rows) {
        QStringList values;
        for (std::uint32_t i = 0; i < columns; ++i) {
            const Cell &cell = buffer.cells[row.firstCell + i];
            values.append(cell.kind == CellKind::Null ? QStringLiteral("∅")
                                                      : QString::fromUtf8(cell.text, qsizetype(cell.length)));
        }
        rows.append(row.problem == RowProblem::None ? values : QStringList { QStringLiteral("problem") });
        if (repairs != nullptr)
            repairs->append(row.repairs);
    }
    return rows;
}

class QuoteRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data();
    void repairs();
    void cleanRowsStayAsTheyAre();
    void blanksAroundQuotes();
    void manyBlanksCostNoTime();
    void agreesWithTryingEverything();
    void aLongLineIsGivenUp();
    void aWideRowIsMended();
    void onlyQuotesHoldALineEnd();
    void workGrowsWithTheText_data();
    void workGrowsWithTheText();
    void workGrowsWithAnyText();
};

void QuoteRepairTest::repairs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("done");
    using Line = QByteArray;
    const int quote = RowRepair::strayQuote;
    QTest::newRow("opening") << Line("\"a,b,c\n") << QStringList { "\"a", "b", "c" } << quote;
    QTest::newRow("opening before a quoted field")
        << Line("\"a,b,\"c, d\"\n") << QStringList { "\"a", "b", "c, d" } << quote;
    QTest::newRow("twice at the begin") << Line("a,\"\"b, c\",d\n") << QStringList { "a", "\"b, c", "d" } << quote;
    QTest::newRow("alone at the end") << Line("a,b,\"\nx,\"y\",z\n") << QStringList { "a", "b", "\"" } << quote;
    QTest::newRow("in the middle") << Line("a,\"5\" or 6\" wide\",c\n") << QStringList { "a", "5\" or 6\" wide", "c" }
                                   << quote;
    QTest::newRow("not doubled at the end")
        << Line("a,\"round 48\"\",c\n") << QStringList { "a", "round 48\"", "c" } << quote;
    QTest::newRow("before a separator") << Line("a,\"5\", wide\",c\n") << QStringList { "a", "5\", wide", "c" }
                                        << quote;
    QTest::newRow("over two lines") << Line("a,\"one \"two\"\nthree\",c\n")
                                    << QStringList { "a", "one \"two\"\nthree", "c" } << quote;
    QTest::newRow("too few") << Line("a,\"b, c\"\n") << QStringList { "a", "b, c", "∅" } << int(RowRepair::padded);
    QTest::newRow("too few, and a line end")
        << Line("a,\"b, c\nd\"\n") << QStringList { "a", "b, c\nd", "∅" } << int(RowRepair::padded);
    QTest::newRow("too few, a list") << Line("\"b,c,d\"\n") << QStringList { "b,c,d", "∅", "∅" }
                                     << int(RowRepair::padded);
    QTest::newRow("too few since a quote swallows")
        << Line("\"2020-01-01,5,x 5\"\n") << QStringList { "\"2020-01-01", "5", "x 5\"" } << quote;
    QTest::newRow("surplus beside a line end")
        << Line("a,\"b, c\nd\",e,\n") << QStringList { "a", "b, c\nd", "e" } << int(RowRepair::surplusDropped);
    QTest::newRow("empty surplus") << Line("a,b,c,,\n") << QStringList { "a", "b", "c" }
                                   << int(RowRepair::surplusDropped);
    QTest::newRow("surplus") << Line("a,b,c,d\n") << QStringList { "problem" } << 0;
}

void QuoteRepairTest::repairs()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, expected);
    QFETCH(int, done);
    QList<int> repairs;
    const auto rows = parsed(line, 3, repairing(), &repairs);
    QCOMPARE(rows.value(0), expected);
    QCOMPARE(repairs.value(0), done);
    const bool isClean = parsed(line, 3, Dialect()).value(0) == expected;
    QCOMPARE(isClean, done == 0);
}

void QuoteRepairTest::cleanRowsStayAsTheyAre()
{
    const QByteArray text("a,\"b \"\"c\"\"\",d\ne,\"f\ng\",\nh,i \"j\" k,\"\"\n");
    QList<int> repairs;
    QCOMPARE(parsed(text, 3, repairing(), &repairs), parsed(text, 3, Dialect()));
    QCOMPARE(repairs, (QList<int> { 0, 0, 0 }));
}

void QuoteRepairTest::blanksAroundQuotes()
{
    Dialect dialect = repairing();
    dialect.blanks = Blanks::BesideQuotes;
    QCOMPARE(parsed("a , \"b, c\" , \"5\" wide\" \n\"x\" ,  \"y,z\n", 3, dialect),
        (QList<QStringList> { { "a ", "b, c", "5\" wide" }, { "x", "  \"y", "z" } }));
    QCOMPARE(parsed("x,  \"\n", 3, dialect), (QList<QStringList> { { "x", "  \"", "∅" } }));
}

void QuoteRepairTest::manyBlanksCostNoTime()
{
    Dialect dialect = repairing();
    dialect.blanks = Blanks::Drop;
    const QByteArray blanks(200000, ' ');
    const QByteArray row = QByteArray("\"a\",").repeated(200) + blanks + "\"b\"" + blanks + "c,\"d\n";
    QCOMPARE(parsed(row, 300, dialect).size(), qsizetype(1));
}

/// The least cost of cutting a line into so many fields, by trying every way.
static int leastCost(const QByteArray &line, qsizetype from, int columns)
{
    constexpr int never = 1000000;
    if (columns == 0)
        return from > line.size() ? 0 : never;
    if (from > line.size())
        return never;
    int best = never;
    const auto consider = [&](qsizetype end, int cost) {
        if (end == line.size() || line[end] == ',')
            best = std::min(best, cost + leastCost(line, end + 1, columns - 1));
    };
    const auto comma = line.indexOf(',', from);
    const bool opens = from < line.size() && line[from] == '"';
    consider(comma < 0 ? line.size() : comma, opens ? 10 : 0);
    int passed = 0;
    int stray = 0;
    for (qsizetype at = from + 1; opens && at < line.size(); ++at) {
        if (line[at] != '"')
            continue;
        if (at + 1 == line.size() || line[at + 1] == ',') {
            // Quotes in [from + 1, at) that are not doubled.
            stray = 0;
            for (qsizetype i = from + 1; i < at; ++i) {
                if (line[i] == '"' && i + 1 < at && line[i + 1] == '"')
                    ++i;
                else if (line[i] == '"')
                    ++stray;
            }
            consider(at + 1, stray * 3 + passed * 4);
            ++passed;
        }
    }
    return best;
}

static int costOf(const QByteArray &line, const std::vector<MendedField> &fields)
{
    int cost = 0;
    for (const MendedField &field : fields) {
        if (!field.quoted) {
            cost += field.stray ? 10 : 0;
            continue;
        }
        for (qsizetype i = qsizetype(field.begin); i < qsizetype(field.end); ++i) {
            const bool closes = line[i] == '"' && line[i + 1] == ',';
            if (line[i] == '"' && i + 1 < qsizetype(field.end) && line[i + 1] == '"') {
                cost += i + 2 < line.size() && line[i + 2] == ',' ? 4 : 0;
                ++i;
            } else if (line[i] == '"') {
                cost += 3 + (closes ? 4 : 0);
            }
        }
    }
    return cost;
}

void QuoteRepairTest::agreesWithTryingEverything()
{
    QRandomGenerator random(7);
    const char letters[] = "ab\"\",,";
    int mended = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray line;
        for (int i = random.bounded(16); i > 0; --i)
            line += letters[random.bounded(6)];
        const int columns = 1 + random.bounded(4);
        const auto row = mendRow(viewOf(line), true, Dialect(), std::size_t(columns), 1).row;
        const int least = leastCost(line, 0, columns);
        QVERIFY2(row.has_value() == (least < 1000000), line.constData());
        if (!row)
            continue;
        ++mended;
        QCOMPARE(int(row->fields.size()), columns);
        QVERIFY2(costOf(line, row->fields) == least, line.constData());
    }
    QVERIFY(mended > 500);
}

void QuoteRepairTest::aLongLineIsGivenUp()
{
    const QByteArray line = QByteArray("\"a\",").repeated(100000);
    QVERIFY(!mendRow(viewOf(line), true, Dialect(), 3, 1).row);
    QCOMPARE(mendQuotes(viewOf(line), Dialect()).size(), std::size_t(100001));
}

void QuoteRepairTest::aWideRowIsMended()
{
    const QByteArray line = QByteArray("\"a, b\",").repeated(1000) + "\"5\" wide\"\n";
    QList<int> repairs;
    const auto rows = parsed(line, 1001, repairing(), &repairs);
    QCOMPARE(rows.value(0).mid(999), (QStringList { "a, b", "5\" wide" }));
    QCOMPARE(repairs, QList<int> { RowRepair::strayQuote });
}

void QuoteRepairTest::onlyQuotesHoldALineEnd()
{
    QCOMPARE(parsed("a,\"x\"y\nc,d\ne,f,g\n", 3, repairing()),
        (QList<QStringList> { { "a", "\"x\"y", "∅" }, { "c", "d", "∅" }, { "e", "f", "g" } }));
}

/// Steps that the parser takes for a text of about so many bytes.
static std::size_t stepsFor(const QByteArray &piece, qsizetype bytes, std::uint32_t columns, const Dialect &dialect)
{
    const QByteArray text = piece.repeated(bytes / piece.size() + 1);
    RowBuffer buffer;
    const auto result = RowParser(dialect, columns).parse(viewOf(text), true, 1, buffer);
    return result.consumed == std::size_t(text.size()) ? result.steps : SIZE_MAX;
}

void QuoteRepairTest::workGrowsWithTheText_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("columns");
    const auto add
        = [](const char *name, const QByteArray &piece, int columns) { QTest::newRow(name) << piece << columns; };
    add("text behind a quote", "a\"b,\"c\"d,\"e\n", 3);
    add("never closed, as many fields as columns", "x\",\"y\n", 2);
    add("never closed, more than columns", "x\",b,c,\"y\n", 2);
    add("never closed, fewer than columns", "x\",\"y\n", 50);
    add("never closed, wide", "x" + QByteArray(",b").repeated(40) + "\",\"y\n", 42);
    add("never closed, far from as many", "x\",\"y\n", 20);
    add("all in one field", "q\",\"" + QByteArray("x,").repeated(100) + "\",\"z\n", 103);
    add("opens at the begin", "\"x,b,c\n", 3);
    add("doubled at the end", "a,\"b\"\",c\n", 3);
    add("many quotes", QByteArray("\"").repeated(301) + ",b\n", 2);
    add("many fields that could be one", QByteArray("\"a\",").repeated(40) + "\"b\"c\n", 5);
}

/// A text twice as long takes twice the work, and never so much more than its length.
void QuoteRepairTest::workGrowsWithTheText()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, columns);
    for (const Malformed malformed : { Malformed::Error, Malformed::Repair }) {
        Dialect dialect;
        dialect.malformed = malformed;
        constexpr qsizetype bytes = 40000;
        const std::size_t once = stepsFor(piece, bytes, std::uint32_t(columns), dialect);
        const std::size_t twice = stepsFor(piece, 2 * bytes, std::uint32_t(columns), dialect);
        const QString what = QStringLiteral("%1 steps, then %2").arg(once).arg(twice);
        QVERIFY2(once < 300 * bytes, qPrintable(what));
        QVERIFY2(twice < once * 9 / 4 + bytes, qPrintable(what));
    }
}

void QuoteRepairTest::workGrowsWithAnyText()
{
    QRandomGenerator random(21);
    for (int round = 0; round < 80; ++round) {
        QByteArray piece;
        for (int i = random.bounded(2, 24); i > 0; --i)
            piece += "ab,,\"\"\"\n"[random.bounded(8)];
        const auto columns = std::uint32_t(random.bounded(1, 6));
        constexpr qsizetype bytes = 12000;
        const std::size_t once = stepsFor(piece, bytes, columns, repairing());
        const std::size_t fourTimes = stepsFor(piece, 4 * bytes, columns, repairing());
        const QByteArray what = piece.toPercentEncoding() + ' ' + QByteArray::number(columns) + ": "
            + QByteArray::number(qulonglong(once)) + ", then " + QByteArray::number(qulonglong(fourTimes));
        QVERIFY2(fourTimes < once * 5 + std::size_t(bytes) * 4, what.constData());
    }
}

QTEST_APPLESS_MAIN(QuoteRepairTest)
#include "QuoteRepairTest.moc"
