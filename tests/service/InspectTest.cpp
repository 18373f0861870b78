#include "service/inspect/Inspect.h"
#include "store/SavedFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// What a look at a file tells of its table, also where only its begin can be looked at.
class InspectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStandsBelow_data();
    void whatStandsBelow();
    void columnsAndPreview_data();
    void columnsAndPreview();

private:
    SourceInspection inspect(const QByteArray &file, const DialectChoice &choice = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("data.csv"));
        saveFile(path, file);
        SourceOptions options;
        options.encoding = "windows-1252";
        return inspectSource(path, options, choice, 100);
    }

    QTemporaryDir m_folder;
};

void InspectTest::whatStandsBelow_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<qint64>("lines");
    const QByteArray note = "Summe;;7\n;;\nQuelle: Amt f\xFCr Gr\xF6\xDF"
                            "e;;\n";
    QTest::newRow("a file that is read whole") << 3 << note << qint64(3);
    QTest::newRow("a begin of it") << 140000 << note << qint64(3);
    QTest::newRow("nothing") << 140000 << QByteArray() << qint64(0);
    QTest::newRow("the begin ends with what looks like a total") << -140000 << QByteArray() << qint64(0);
}

void InspectTest::whatStandsBelow()
{
    QFETCH(int, rows);
    QFETCH(QByteArray, below);
    QFETCH(qint64, lines);
    const QByteArray row = rows > 0 ? "1;M\xFCller;2,5\n" : "Summe;;7\n1;M\xFC;2,5\n";
    const SourceInspection inspection = inspect("Nr;Name;Wert\n" + row.repeated(std::abs(rows)) + below);
    QCOMPARE(inspection.sniffed.dialect.footerLines, lines);
    const QList<LeftOutLines> &leftOut = inspection.sniffed.leftOut;
    QCOMPARE(leftOut.isEmpty(), lines == 0);
    if (lines > 0) { // counted from the end where the text was not read to its end before
        const bool fromEnd = leftOut.front().firstLine < 0;
        QCOMPARE(leftOut.front().firstLine, fromEnd ? -lines : qint64(rows) + 2);
        QCOMPARE(leftOut.back().lastLine, fromEnd ? -1 : qint64(rows) + 1 + lines);
    }
    DialectChoice choice;
    choice.footerLines = 1;
    QCOMPARE(inspect("Nr;Name;Wert\n" + row.repeated(std::abs(rows)) + below, choice).sniffed.dialect.footerLines, 1);
}

void InspectTest::columnsAndPreview_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("cells"); ///< of the first row
    QTest::newRow("row names") << QByteArray("x;y\nr1;1;2.5\nr2;3;4.5\n") << "column_1 x y"
                               << "r1 1 2.5";
    QTest::newRow("empty surplus") << QByteArray("x;y\n1;a;\n2;b;\n") << "x y"
                                   << "1 a";
    QTest::newRow("no name at the end") << QByteArray("name;price\nAnn;1;u\nBob;2;v\n") << "name price column_3"
                                        << "Ann 1 u";
    QTest::newRow("names too many") << QByteArray("x;y;\n1;a\n2;b\n") << "x y"
                                    << "1 a";
    QTest::newRow("no header below an empty row")
        << QByteArray(";;\n1;T3;x1\n2;T3;x2\n") << "column_1 column_2 column_3"
        << "1 T3 x1";
}

void InspectTest::columnsAndPreview()
{
    QFETCH(QByteArray, file);
    for (const Malformed malformed : { Malformed::Error, Malformed::Repair }) {
        DialectChoice choice;
        choice.malformed = malformed;
        const SourceInspection inspection = inspect(file, choice);
        QTEST(inspection.columnNames.join(u' '), "names");
        QCOMPARE(inspection.columns.size(), std::size_t(inspection.columnNames.size()));
        const auto first = std::find_if(inspection.preview.begin(), inspection.preview.end(),
            [](const PreviewRow &row) { return row.leftOut.isEmpty(); });
        QTEST(first->cells.join(u' '), "cells");
        for (const PreviewRow &row : inspection.preview)
            QCOMPARE(row.problem, QString());
        const bool isFitted
            = inspection.columnNames.contains("column_1") || inspection.columnNames.contains("column_3");
        const bool hasHeader = inspection.sniffed.dialect.headerRows > 0;
        QCOMPARE(inspection.remarks.join(u' ').contains("The header has no name"), isFitted && hasHeader);
        QCOMPARE(inspection.remarks.join(u' ').contains("it is dropped"), inspection.sniffed.dialect.emptySurplus);
    }
}

QTEST_APPLESS_MAIN(InspectTest)
#include "InspectTest.moc"
