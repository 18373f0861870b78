#include "source/formats/fixed/FixedWidthConverter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

class FixedWidthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEdges_data();
    void findsEdges();
    void findsTheEdgesOfAnyTable();
    void edgesAreText();
};

static QString edgesOf(const QByteArray &text)
{
    std::vector<std::string_view> views;
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines)
        views.emplace_back(line.constData(), std::size_t(line.size()));
    return edgesText(findEdges(views));
}

void FixedWidthTest::findsEdges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("edges");
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("one column") << QByteArray("a\nb") << "";
    QTest::newRow("left") << QByteArray("id  name\n1   Anna\n22  Max") << "5";
    QTest::newRow("right: the gap belongs to the numbers")
        << QByteArray("name    qty\nAnna      1\nMax     100") << "7";
    QTest::newRow("two right") << QByteArray("   a     b\n 123     4\n   5  1000") << "5";
    QTest::newRow("a blank within a value") << QByteArray("id  name\n1   Anna May\n22  John Doe") << "5";
    QTest::newRow("a single blank between columns") << QByteArray("a bb\n1 22\n3 44") << "3";
    QTest::newRow("a value is missing") << QByteArray("id  name  city\n1         Rom\n2   Anna") << "5,11";
    QTest::newRow("letters of several bytes")
        << QByteArray("id  n\xC3\xA4me  city\n1   \xC3\xA4\xC3\xB6\xC3\xBC   Rom") << "5,11";
    QTest::newRow("underlined") << QByteArray(
        "customer      qty   total\n--------- ------- -------\nMeyer           5   12.50")
                                << "11,19";
}

void FixedWidthTest::findsEdges()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, edges);
    QCOMPARE(edgesOf(text), edges);
}

/// Tables with columns of any width, aligned either way, in which some values are missing: their values come back.
void FixedWidthTest::findsTheEdgesOfAnyTable()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        const int columns = random.bounded(1, 7);
        const int rows = random.bounded(8, 30);
        QList<QByteArrayList> table;
        QList<int> widths(columns, 0);
        QList<bool> right;
        for (int column = 0; column < columns; ++column)
            right.append(random.bounded(2) == 0);
        for (int row = 0; row < rows; ++row) {
            QByteArrayList values;
            for (int column = 0; column < columns; ++column) {
                const bool missing = row > 0 && column > 0 && random.bounded(5) == 0;
                values.append(
                    missing ? QByteArray() : QByteArray(random.bounded(1, 9), char('a' + random.bounded(26))));
                widths[column] = std::max(widths[column], int(values.back().size()));
            }
            table.append(values);
        }
        QByteArray text;
        for (const QByteArrayList &values : std::as_const(table)) {
            for (int column = 0; column < columns; ++column)
                text += (right[column] ? values[column].rightJustified(widths[column])
                                       : values[column].leftJustified(widths[column]))
                    + "  ";
            text += '\n';
        }
        const auto edges = edgesFromText(edgesOf(text));
        QVERIFY(edges);
        QCOMPARE(int(edges->size()), columns - 1);
        const auto lines = text.split('\n');
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const auto begin = qsizetype(column == 0 ? 0 : (*edges)[std::size_t(column) - 1]);
                const auto end = column + 1 == columns ? lines[row].size() : qsizetype((*edges)[std::size_t(column)]);
                QCOMPARE(lines[row].mid(begin, end - begin).trimmed(), table[row][column]);
            }
        }
    }
}

void FixedWidthTest::edgesAreText()
{
    QCOMPARE(edgesText({}), QString());
    QCOMPARE(edgesText({ 8, 20 }), "9,21");
    QCOMPARE(edgesFromText("1,9, 21"), (std::vector<std::size_t> { 8, 20 }));
    for (const char *wrong : { "0", "9,9", "9,3", "x", "9;21", "-4", "99999999999999999999" })
        QVERIFY2(!edgesFromText(wrong), wrong);
}

QTEST_APPLESS_MAIN(FixedWidthTest)
#include "FixedWidthTest.moc"
