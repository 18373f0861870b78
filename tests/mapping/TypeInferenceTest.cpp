#include "mapping/TypeInference.h"
#include "source/bytes/MemorySource.h"

#include <QTest>

using namespace tranche;

class TypeInferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void types_data();
    void types();
    void sampleIsSpreadOverTheFile();
    void windowsMayBeginInsideQuotes();
    void repairedRowsCount_data();
    void repairedRowsCount();
};

static FileSample sampleOf(const QByteArray &text)
{
    MemorySource source(QStringLiteral("test.csv"), text);
    const Dialect dialect;
    return sampleColumns(source, dialect, readLayout(source, dialect));
}

void TypeInferenceTest::types_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("type");
    QTest::newRow("integers") << "n" << QStringList({ "1", "-2", "30" }) << "INTEGER";
    QTest::newRow("reals") << "n" << QStringList({ "1", "2.5", ".097" }) << "REAL";
    QTest::newRow("text") << "n" << QStringList({ "a", "b" }) << "TEXT";
    QTest::newRow("empty") << "n" << QStringList({ "", "" }) << "TEXT";
    QTest::newRow("leading zeros") << "n" << QStringList({ "10115", "01067" }) << "TEXT";
    QTest::newRow("telephone with plus") << "n" << QStringList({ "+4930123", "+4989456" }) << "TEXT";
    QTest::newRow("telephone by its name")
        << "Contact Phone Number" << QStringList({ "2095257564", "2095257565" }) << "TEXT";
    QTest::newRow("postal codes by name") << "zip" << QStringList({ "10115", "20095" }) << "TEXT";
    QTest::newRow("long ids") << "n" << QStringList({ "1234567890123456", "1234567890123457" }) << "TEXT";
    QTest::newRow("beyond 64 bits") << "n" << QStringList({ "123456789012345678901234567890" }) << "TEXT";
    QTest::newRow("quoted empty field") << "n" << QStringList({ "1", "\"\"", "3" }) << "INTEGER";
    QTest::newRow("quoted empty fields alone") << "n" << QStringList({ "\"\"", "\"\"" }) << "TEXT";
    QTest::newRow("quoted empty field among texts") << "n" << QStringList({ "a", "\"\"", "3" }) << "TEXT";
    QTest::newRow("dates") << "n" << QStringList({ "2026-01-01", "2026-01-02" }) << "DATE";
    QStringList mostly(100, QStringLiteral("7"));
    mostly[48] = QStringLiteral("twelve");
    QTest::newRow("a few words among numbers") << "n" << mostly << "INTEGER";
    QTest::newRow("as many words as numbers") << "n" << QStringList({ "1", "x", "2", "y" }) << "TEXT";
    const auto amongNumbers = [](const QStringList &others, int count = 60) {
        QStringList values = others;
        for (int i = 0; i < count; ++i)
            values.append(QString::number(100 + i));
        return values;
    };
    QTest::newRow("mostly null words") << "n" << QStringList({ "NA", "n/a", "1", "--", "k. A.", "2", "NULL", "brak" })
                                       << "INTEGER";
    QTest::newRow("null words alone") << "n" << QStringList({ "NA", "n/a", "NA" }) << "TEXT";
    QTest::newRow("a word that recurs") << "n" << amongNumbers({ "closed", "closed" }) << "TEXT";
    QTest::newRow("two different words") << "n" << amongNumbers({ "closed", "open" }) << "INTEGER";
    QTest::newRow("many different words") << "n" << amongNumbers({ "a", "b", "c", "d", "e", "f", "g" }) << "TEXT";
    QTest::newRow("a bound") << "n" << amongNumbers({ "<5" }) << "TEXT";
    QTest::newRow("grouped thousands") << "n" << amongNumbers({ "\"1,234\"" }) << "TEXT";
    QTest::newRow("grouped thousands and decimals") << "n" << amongNumbers({ "1.5", "\"1,234,567.50\"" }) << "DECIMAL";
    QTest::newRow("grouped by dots") << "n" << amongNumbers({ "1.234.567" }) << "INTEGER";
    QTest::newRow("grouped by blanks") << "n" << amongNumbers({ "1 234" }) << "INTEGER";
    QTest::newRow("part numbers") << "n" << QStringList({ "10E3", "1200", "22E12" }) << "TEXT";
    QTest::newRow("hexadecimal") << "n" << QStringList({ "557E90", "314659", "991122" }) << "TEXT";
    QTest::newRow("hexadecimal alone") << "n" << QStringList({ "557E90", "114E21" }) << "TEXT";
    QTest::newRow("scientific") << "n" << QStringList({ "1.5e-7", "1E+05", "3" }) << "REAL";
    QTest::newRow("scientific without a sign") << "n" << QStringList({ "1.5e7", "2e5", "3" }) << "REAL";
    QTest::newRow("scientific alone") << "n" << QStringList({ "1e5", "2e6" }) << "REAL";
    QTest::newRow("house numbers") << "n" << QStringList({ "1", "2", "3", "14a", "7b", "9" }) << "TEXT";
}

void TypeInferenceTest::types()
{
    QFETCH(QString, name);
    QFETCH(QStringList, values);
    QStringList lines(name + QStringLiteral(",other"));
    for (const QString &value : values)
        lines.append(value + QStringLiteral(",x"));
    const FileSample sample = sampleOf(lines.join(QLatin1Char('\n')).toUtf8());
    QTEST(columnTypeName(sample.columns.front().type), "type");
}

void TypeInferenceTest::sampleIsSpreadOverTheFile()
{
    // The first 90 % look like integers; what is text stands at the end, where a look at the first rows would miss it.
    QByteArray text = "n,m\n";
    for (int i = 0; i < 300000; ++i)
        text += QByteArray::number(i) + "," + (i < 270000 ? "5" : "A5") + "\n";
    QVERIFY(text.size() > 2000000);
    const FileSample sample = sampleOf(text);
    QCOMPARE(columnTypeName(sample.columns[0].type), QStringLiteral("INTEGER"));
    QCOMPARE(columnTypeName(sample.columns[1].type), QStringLiteral("TEXT"));
}

void TypeInferenceTest::windowsMayBeginInsideQuotes()
{
    QByteArray text = "id,note,price\n";
    for (int i = 0; i < 20000; ++i)
        text += QByteArray::number(i + 1) + ",\"a long note\n1,2,3\nx,y,z\n" + QByteArray(100, 'n') + "\n\","
            + QByteArray::number(i / 4.0) + "\n";
    const FileSample sample = sampleOf(text);
    QCOMPARE(columnTypeName(sample.columns[0].type), QStringLiteral("INTEGER"));
    QCOMPARE(columnTypeName(sample.columns[1].type), QStringLiteral("TEXT"));
    QCOMPARE(columnTypeName(sample.columns[2].type), QStringLiteral("REAL"));
    QCOMPARE(sample.columns[0].misfits, 0);
}

void TypeInferenceTest::repairedRowsCount_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("types");
    QTest::newRow("short") << QByteArray("a,b,c\n1,2.5\n3,4.5\n") << "INTEGER REAL TEXT";
    QTest::newRow("surplus") << QByteArray("a,b\n1,2.5,\n3,4.5,\n") << "INTEGER REAL";
    QTest::newRow("stray quotes") << QByteArray("a,b\n1,\"x\" y\n3,\"z\" w\n") << "INTEGER TEXT";
}

void TypeInferenceTest::repairedRowsCount()
{
    QFETCH(QByteArray, text);
    Dialect dialect;
    const auto typesOf = [&](const QByteArray &file) {
        MemorySource source(QStringLiteral("test.csv"), file);
        QStringList types;
        for (const InferredColumn &column : sampleColumns(source, dialect, readLayout(source, dialect)).columns)
            types.append(column.type->name);
        return types.join(u' ');
    };
    QVERIFY(!typesOf(text).contains(QLatin1String("INTEGER"))); // as errors they do not
    dialect.malformed = Malformed::Repair;
    QTEST(typesOf(text), "types");
    const QByteArray row = text.mid(text.indexOf('\n') + 1);
    QTEST(typesOf(text + row.repeated(200000)), "types"); // also in windows of a large file
}

QTEST_APPLESS_MAIN(TypeInferenceTest)
#include "TypeInferenceTest.moc"
