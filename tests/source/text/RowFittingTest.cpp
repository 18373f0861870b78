#include "source/text/RowFitting.h"
#include "source/text/RowParser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Rows of tables whose rows may all end with empty fields too many, or have empty ones left out.
class RowFittingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void againstFieldsCutByHand();
};

/// The cells of each row, "NULL" for missing ones; "error" for a row that does not fit, "+repaired" behind one that was
/// made to.
static QStringList read(const QByteArray &text, const Dialect &dialect, std::uint32_t columns)
{
    RowBuffer rows;
    RowParser(dialect, columns).parse({ text.constData(), std::size_t(text.size()) }, true, 1, rows);
    QStringList result;
    for (const Row &row : rows.rows) {
        QStringList cells;
        for (std::uint32_t i = 0; i < columns; ++i) {
            const Cell &cell = rows.cells[row.firstCell + i];
            cells.append(cell.kind == CellKind::Null ? QStringLiteral("NULL")
                                                     : QString::fromUtf8(cell.text, qsizetype(cell.length)));
        }
        result.append(row.problem != RowProblem::None ? QStringLiteral("error")
                                                      : cells.join(u'|') + (row.repairs != 0 ? "+repaired" : ""));
    }
    return result;
}

void RowFittingTest::fits_data()
{
    QTest::addColumn<bool>("emptySurplus");
    QTest::addColumn<bool>("shortRows");
    QTest::addColumn<bool>("repair");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, bool emptySurplus, bool shortRows, bool repair, const char *text,
                         const QStringList &rows) {
        QTest::newRow(name) << emptySurplus << shortRows << repair << QByteArray(text) << rows;
    };
    row("neither", false, false, false, "a,b\na,b,\na\n", { "a|b", "error", "error" });
    row("empty surplus", true, false, false, "a,b,\na,b\na,b,,\n,,\n", { "a|b", "a|b", "a|b", "|" });
    row("it holds a value", true, false, false, "a,b,c\na,b,,c\na\n", { "error", "error", "error" });
    row("quoted", true, false, false, "a,\"b,\n\",\na,b,\"\"\n", { "a|b,\n", "a|b" });
    row("blanks", true, false, false, "a,b, \na,b,  ,\na,b,\" \"\n", { "a|b", "a|b", "error" });
    row("short rows", false, true, false, "a\na,b\n\"\"\na,b,c\n", { "a|NULL", "a|b", "|NULL", "error" });
    row("both", true, true, false, "a\na,b,\n", { "a|NULL", "a|b" });
    row("nothing is a repair", true, true, true, "a\na,b,\n", { "a|NULL", "a|b" });
    row("repaired beside", true, false, true, "a,b,\na\na,b,c,\n", { "a|b", "a|NULL+repaired", "error" });
    row("stray quote", true, false, true, "a,\"b\" c,\na,b,\n", { "a|\"b\" c+repaired", "a|b" });
    row("lines within a field", true, false, true, "\"a\nb\nc\",\"d\ne\",\na,b,\n", { "a\nb\nc|d\ne", "a|b" });
}

void RowFittingTest::fits()
{
    QFETCH(bool, emptySurplus);
    QFETCH(bool, shortRows);
    QFETCH(bool, repair);
    QFETCH(QByteArray, text);
    Dialect dialect;
    dialect.emptySurplus = emptySurplus;
    dialect.shortRows = shortRows;
    dialect.malformed = repair ? Malformed::Repair : Malformed::Error;
    QTEST(read(text, dialect, 2), "rows");
}

void RowFittingTest::againstFieldsCutByHand()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        Dialect dialect;
        dialect.emptySurplus = random.bounded(2) == 0;
        dialect.shortRows = random.bounded(2) == 0;
        const int columns = random.bounded(1, 5);
        QByteArrayList fields;
        for (int i = random.bounded(1, 8); i > 0; --i)
            fields.append(random.bounded(2) == 0 ? QByteArray() : QByteArray("x"));
        if (fields.size() == 1)
            fields.front() = "x"; // else it is a blank line
        QStringList expected;
        bool fits = fields.size() == columns || (fields.size() < columns ? dialect.shortRows : dialect.emptySurplus);
        for (int i = 0; i < std::max<int>(columns, int(fields.size())); ++i) {
            if (i < columns)
                expected.append(i < fields.size() ? QString::fromUtf8(fields[i]) : QStringLiteral("NULL"));
            else
                fits = fits && fields[i].isEmpty();
        }
        const QStringList rows = read(fields.join(',') + '\n', dialect, std::uint32_t(columns));
        QCOMPARE(rows, QStringList(fits ? expected.join(u'|') : QStringLiteral("error")));
    }
}

QTEST_APPLESS_MAIN(RowFittingTest)
#include "RowFittingTest.moc"
