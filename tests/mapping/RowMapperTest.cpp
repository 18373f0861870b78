#include "mapping/RowMapper.h"
#include "source/text/RowParser.h"

#include <QTest>

using namespace tranche;

Q_DECLARE_METATYPE(tranche::Dialect)

/// Rows with several things wrong, or with bytes that are no text beyond their columns.
class RowMapperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesBeyondTheColumns_data();
    void bytesBeyondTheColumns();
    void eachCellWithAMessageIsAnError_data();
    void eachCellWithAMessageIsAnError();
};

/// Maps the rows of a text whose columns are a, b, ….
static QList<ImportError> errorsOf(
    const QByteArray &text, const Dialect &dialect, const QList<ColumnType> &types, bool isConverted = false)
{
    Batch batch;
    batch.block.assign(text.begin(), text.end());
    batch.columns = std::uint32_t(types.size());
    RowParser(dialect, batch.columns).parse({ batch.block.data(), batch.block.size() }, true, 1, batch.rows);
    batch.rows.cells.shrink_to_fit(); // what is read beyond it is found by AddressSanitizer
    ColumnMapping mapping;
    for (int i = 0; i < int(types.size()); ++i) {
        const QString name(QChar('a' + i));
        mapping.sourceNames.append(name);
        mapping.columns.append({ i, name, name, types[i] });
    }
    ChunkSpan chunk;
    chunk.rowCount = std::uint32_t(batch.rows.rows.size());
    RowMapper(mapping, isConverted).map(batch, chunk, true);
    return chunk.errors;
}

void RowMapperTest::bytesBeyondTheColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("code"); // empty: there is no error
    QTest::addColumn<QString>("column"); // empty: none of them
    Dialect drops;
    drops.malformed = Malformed::Repair;
    drops.surplus = Surplus::Drop;
    Dialect emptySurplus;
    emptySurplus.emptySurplus = true;
    Dialect rowNames;
    rowNames.rowNames = true;
    QTest::newRow("NUL in a dropped field") << QByteArray("1,2,3,\0\n", 8) << drops << "value.nul"
                                            << "";
    QTest::newRow("no UTF-8 in a dropped field") << QByteArray("1,2,3,\xFF\n") << drops << "value.encoding"
                                                 << "";
    QTest::newRow("NUL in a kept field") << QByteArray("1,\0,3,4\n", 8) << drops << "value.nul"
                                         << "b";
    QTest::newRow("no UTF-8 in a kept field") << QByteArray("\xFF,2,3,4\n") << drops << "value.encoding"
                                              << "a";
    QTest::newRow("the NUL, not what is no UTF-8") << QByteArray("\xFF,\0\n", 4) << drops << "value.nul"
                                                   << "b";
    QTest::newRow("missing fields") << QByteArray("\xFF\n") << drops << "value.encoding"
                                    << "a";
    QTest::newRow("empty surplus") << QByteArray("1,\xFF,,\n") << emptySurplus << "value.encoding"
                                   << "b";
    QTest::newRow("a column without a name") << QByteArray("1,\xFF\n") << rowNames << "value.encoding"
                                             << "b";
    QTest::newRow("sound") << QByteArray("1,ä,3\n") << drops << ""
                           << "";
}

void RowMapperTest::bytesBeyondTheColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(Dialect, dialect);
    QFETCH(QString, code);
    QFETCH(QString, column);
    const QList<ImportError> errors = errorsOf(text, dialect, { ColumnType::Text, ColumnType::Text });
    QCOMPARE(errors.isEmpty(), code.isEmpty());
    for (const ImportError &error : errors) {
        QCOMPARE(error.code, code);
        QCOMPARE(error.column, column);
    }
}

void RowMapperTest::eachCellWithAMessageIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected"); // column and code
    QTest::newRow("one") << QByteArray("\"\xFE#REF!\",2,x\n") << QStringList { "a value.unreadable" };
    QTest::newRow("all") << QByteArray("\"\xFE#REF!\",\"\xFE#N/A\",\"\xFEgone\"\n")
                         << QStringList { "a value.unreadable", "b value.unreadable", "c value.unreadable" };
    QTest::newRow("and a value of another type")
        << QByteArray("\"\xFE#REF!\",two,\"\xFE#N/A\"\n")
        << QStringList { "a value.unreadable", "c value.unreadable", "b type.integer" };
    QTest::newRow("and what is no text") << QByteArray("\"\xFE#REF!\",2,\xFF\n")
                                         << QStringList { "a value.unreadable", "c value.encoding" };
    QTest::newRow("and a NUL") << QByteArray("\xFF,\"\xFE#REF!\",\0\n", 13)
                               << QStringList { "b value.unreadable", "c value.nul" };
    QTest::newRow("a row that is too long")
        << QByteArray("\"\xFEtoo long\",,\n") << QStringList { "a value.unreadable" };
    QTest::newRow("two rows") << QByteArray("\"\xFE#REF!\",2,x\n1,2,x\n\"\xFE#REF!\",,\n")
                              << QStringList { "a value.unreadable", "a value.unreadable" };
}

void RowMapperTest::eachCellWithAMessageIsAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const ImportError &error :
        errorsOf(text, {}, { ColumnType::Text, ColumnType::Integer, ColumnType::Text }, true))
        found.append(error.column + ' ' + error.code);
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(RowMapperTest)
#include "RowMapperTest.moc"
