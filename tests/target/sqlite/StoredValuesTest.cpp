#include "target/TableSchema.h"
#include "target/TargetDrivers.h"
#include "target/sqlite/SqliteDatabase.h"
#include "target/sqlite/WriterFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <charconv>

using namespace tranche;

/// Whatever a table that exists declares, what it holds afterwards is what stood in the file, or the row is an error.
class StoredValuesTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreKeptOrRefused_data();
    void valuesAreKeptOrRefused();
    void tablesThatAreMadeKeepWhatIsRead_data();
    void tablesThatAreMadeKeepWhatIsRead();
    void formattedValuesIntoTablesThatExist_data();
    void formattedValuesIntoTablesThatExist();
    void keysWithoutTypeHaveThatOfTheirValues_data();
    void keysWithoutTypeHaveThatOfTheirValues();
};

static QStringList valuesToTry()
{
    QStringList values { "07867", "1.10", " 7", "7 ", "12345678901234567890", "-9223372036854775808",
        "9223372036854775807", "9223372036854775808", "9007199254740993", "1e5", "1E5", "1e400", "-1e-400", "+5", ".5",
        "5.", "-0", "0", "-0.0", "0.0", "0.1", "1.5", "3.0", "-3.25", "0.00001", "0.0001", "0.12345678901234567",
        "123456789012345.6", "12345678901234.5", "1,5", "1.234,56", "0x1F", "inf", "nan", "2024-01-31", "20240131",
        "10:15", "true", "{}", "[1]", "abc", "1 2", "1e", "e1", "1e+5", "--1", "1_000", "٣", "1\t", "557E90", "\u00a07",
        "d290f1ee-6c54-4b01-90e6-d701748f0851", "100", "1000000000000000", "99999999999999999999999999" };
    QRandomGenerator random(20261130);
    for (int i = 0; i < 60; ++i) {
        static const QString letters = QStringLiteral("0123456789012345.-+eE ");
        QString value;
        for (int length = 1 + int(random.bounded(18)); length > 0; --length)
            value += letters[random.bounded(int(letters.size()))];
        if (!value.trimmed().isEmpty())
            values.append(value);
    }
    return values;
}

/// Whether a number that is read of a text is the very one that is stored; slow and obvious.
static bool isSameNumber(const QString &text, const SqliteStatement &stored, bool isInteger)
{
    const QByteArray bytes = text.trimmed().toLatin1();
    if (isInteger) {
        std::int64_t whole = 0;
        const auto parsed = std::from_chars(bytes.begin(), bytes.end(), whole);
        if (parsed.ec == std::errc() && parsed.ptr == bytes.end())
            return whole == stored.integer(1);
    }
    double value = 0;
    const auto parsed = std::from_chars(bytes.begin(), bytes.end(), value);
    const double there = isInteger ? double(stored.integer(1)) : stored.text(4).toDouble();
    return parsed.ec == std::errc() && parsed.ptr == bytes.end() && value == there;
}

void StoredValuesTest::valuesAreKeptOrRefused_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<QStringList>("taken");
    const QStringList texts { "07867", "1.10", " 7", "1e5", "abc" };
    const QStringList plain { "2024-01-31", "20240131", "1.5", "abc", "{}", "-3.25", "0.0001" };
    const QStringList numbers { "1.10", "1.5", "100", "-3.25" };
    for (const char *declared : { "TEXT", "VARCHAR(20)", "CLOB", "BLOB", "" })
        QTest::addRow("%s", declared) << declared << false << false << texts;
    for (const char *declared :
        { "STRING", "DATE", "DATETIME", "TIMESTAMP", "BOOLEAN", "UUID", "JSON", "ANY", "MONEY" })
        QTest::addRow("%s", declared) << declared << false << false << plain;
    for (const char *declared : { "REAL", "DOUBLE PRECISION", "NUMERIC", "DECIMAL(10,2)", "NUMBER(9)" })
        QTest::addRow("%s", declared) << declared << false << true << numbers;
    for (const char *declared : { "INTEGER", "BIGINT", "FLOATING POINT" })
        QTest::addRow("%s", declared) << declared << false << true << QStringList { "100", "20240131", "0" };
    QTest::addRow("STRICT INTEGER") << "INTEGER" << true << true << QStringList { "100" };
    QTest::addRow("STRICT REAL") << "REAL" << true << true << numbers;
    QTest::addRow("STRICT TEXT") << "TEXT" << true << false << texts;
    QTest::addRow("STRICT ANY") << "ANY" << true << false << texts;
}

void StoredValuesTest::valuesAreKeptOrRefused()
{
    QFETCH(QString, declared);
    QFETCH(bool, strict);
    QFETCH(bool, isNumber);
    QFETCH(QStringList, taken);
    const QStringList values = valuesToTry();
    QByteArray csv = "id,v\n";
    for (qsizetype i = 0; i < values.size(); ++i)
        csv += QByteArray::number(i) + ",\"" + values[i].toUtf8() + "\"\n";
    for (const char *chosen : { "", "TEXT", "INTEGER", "REAL", "as text" }) {
        execute(
            QStringLiteral("DROP TABLE IF EXISTS t; DROP TABLE IF EXISTS _tranche_ledger; CREATE TABLE t(id INTEGER, v "
                           "%1)%2")
                .arg(declared, strict ? QStringLiteral(" STRICT") : QString()));
        const TableColumn field = *driverOf(m_location).catalogue(m_location)->table("t")->find("v");
        const auto outcomes = importText(csv, 1, [&](WriterOptions &options) {
            options.mode = TargetMode::Append;
            options.mapping.columns[0].type = ColumnType::Integer;
            options.mapping.columns[1].type = columnTypeFromName(chosen).value_or(field.type);
            const bool isText = options.mapping.columns[1].type == ColumnType::Text;
            const bool isOfNumbers = field.storage == ColumnStorage::Number || field.storage == ColumnStorage::Real;
            options.mapping.columns[1].storage = isText && isOfNumbers ? ColumnStorage::NumberLike : field.storage;
            options.mapping.valuesAsText = qstrcmp(chosen, "as text") == 0;
        });
        QCOMPARE(qsizetype(outcomes.size()), values.size());
        QSet<QString> kept;
        SqliteDatabase database(m_path, SqliteDatabase::Access::Read);
        SqliteStatement rows
            = database.prepare(QStringLiteral("SELECT id, v, CAST(v AS TEXT), typeof(v), printf('%!.17g', v) FROM t"));
        while (rows.step()) {
            const QString &value = values[rows.integer(0)];
            const QString kind = rows.text(3);
            const bool asNumber = isNumber || qstrcmp(chosen, "INTEGER") == 0 || qstrcmp(chosen, "REAL") == 0;
            const bool isSame = rows.text(2) == value
                || (asNumber && kind != QLatin1String("text")
                    && isSameNumber(value, rows, kind == QLatin1String("integer")));
            QVERIFY2(isSame,
                qPrintable(QStringLiteral("“%1” is %2 %3 in %4 chosen as %5")
                               .arg(value, kind, rows.text(2), declared, QLatin1String(chosen))));
            kept.insert(value);
        }
        QVERIFY(kept.size() < values.size() || taken.contains("07867"));
        if (*chosen == '\0') {
            for (const QString &value : std::as_const(taken))
                QVERIFY2(kept.contains(value), qPrintable(value));
        }
    }
}

void StoredValuesTest::tablesThatAreMadeKeepWhatIsRead_data()
{
    QTest::addColumn<QString>("type");
    for (const ColumnType type : columnTypes()) {
        if (type->offer == TypeOffer::Always)
            QTest::addRow("%s", type->name) << columnTypeName(type);
    }
}

/// Whatever the new column is declared as, its affinity leaves alone what the type makes of a text.
void StoredValuesTest::tablesThatAreMadeKeepWhatIsRead()
{
    QFETCH(QString, type);
    const ColumnType column = *columnTypeFromName(type);
    QStringList values = valuesToTry();
    values += { "2025-12-31", "0001-01-01", "23:59", "00:00:00.000", "2025-12-31T10:00",
        "2025-12-31 23:59:59.250+01:00", "yes", "0", "1", "6BA7B8109DAD11D180B400C04FD430C8",
        "00000000000000000000000000000001", "[1, 2.50]", "1.50", "00", "3132" };
    QByteArray csv = "id,v\n";
    for (qsizetype i = 0; i < values.size(); ++i)
        csv += QByteArray::number(i) + ",\"" + values[i].toUtf8().replace('"', "\"\"") + "\"\n";
    execute("DROP TABLE IF EXISTS t; DROP TABLE IF EXISTS _tranche_ledger");
    importText(csv, 1, [&](WriterOptions &options) {
        options.mapping.columns[0].type = ColumnType::Integer;
        options.mapping.columns[1].type = column;
    });
    SqliteDatabase database(m_path, SqliteDatabase::Access::Read);
    SqliteStatement rows
        = database.prepare("SELECT id, typeof(v), CAST(v AS TEXT), printf('%!.17g', v), hex(v), v FROM t");
    int kept = 0;
    while (rows.step()) {
        const QByteArray value = values[rows.integer(0)].toUtf8();
        Cell cell({ value.constData(), std::size_t(value.size()) }, true);
        RowBuffer texts;
        QVERIFY2(column->parse == nullptr || column->parse(cell, texts, {}), value.constData());
        static constexpr const char *kinds[] = { "text", "null", "integer", "real", "blob" };
        QVERIFY2(rows.text(1) == kinds[int(cell.kind)], value.constData());
        if (cell.kind == CellKind::Integer)
            QCOMPARE(rows.integer(5), cell.integer);
        else if (cell.kind == CellKind::Real)
            QCOMPARE(rows.text(3).toDouble(), cell.real);
        else
            QCOMPARE(QByteArray::fromHex(rows.text(4).toLatin1()),
                QByteArray(cell.view().data(), qsizetype(cell.view().size())));
        ++kept;
    }
    QVERIFY(kept >= 2);
}

void StoredValuesTest::formattedValuesIntoTablesThatExist_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("stored"); // empty: its row is refused
    const auto row
        = [](const char *declared, const char *type, const char *format, const char *value, const char *stored) {
              QTest::addRow("%s, %s as %s %s", declared, value, type, format)
                  << QString(declared) << QString(type) << QString(format) << QByteArray(value) << QString(stored);
          };
    row("TEXT", "DECIMAL", "1.234,56", "1.234,50", "'1234.50'");
    row("TEXT", "REAL", "1.234,56", "1.234,50", "'1234.50'");
    row("TEXT", "REAL", "1.234,56", "0,123456789012345", "'0.123456789012345'");
    row("TEXT", "INTEGER", "1.234,56", "1.234", "'1234'");
    row("TEXT", "REAL", "1234.56", "1.50", "'1.50'");
    row("TEXT", "BOOLEAN", "ja/nein", "ja", "'1'");
    row("TEXT", "DATE", "dd.MM.yyyy", "01.02.2025", "'2025-02-01'");
    row("DATE", "DATE", "dd.MM.yyyy", "01.02.2025", "'2025-02-01'");
    row("DECIMAL(10,2)", "DECIMAL", "1.234,56", "1.234,50", "1234.5");
    row("DECIMAL(10,2)", "DECIMAL", "1.234,56", "12345678901234567,8", ""); // SQLite would make a double of it
    row("MONEY", "DECIMAL", "1.234,56", "1.234,50", ""); // 1234.5
    row("MONEY", "DECIMAL", "1.234,56", "1.234,5", "1234.5");
    row("INTEGER", "DECIMAL", "1.234,56", "1.234,5", "1234.5");
    row("BOOLEAN", "BOOLEAN", "ja/nein", "nein", "0");
    row("INTEGER", "REAL", "1.234,56", "1.234,5", "1234.5");
    row("", "DECIMAL", "1.234,56", "1.234,50", "'1234.50'");
}

void StoredValuesTest::formattedValuesIntoTablesThatExist()
{
    QFETCH(QString, declared);
    QFETCH(QString, type);
    QFETCH(QString, format);
    QFETCH(QByteArray, value);
    QFETCH(QString, stored);
    execute("DROP TABLE IF EXISTS t; DROP TABLE IF EXISTS _tranche_ledger; CREATE TABLE t(v " + declared + ")");
    const TableColumn field = *driverOf(m_location).catalogue(m_location)->table("t")->find("v");
    importText("v\n\"" + value + "\"\n", 1, [&](WriterOptions &options) {
        options.mode = TargetMode::Append;
        MappedColumn &column = options.mapping.columns[0];
        column.type = *columnTypeFromName(type);
        column.format = columnFormatFromText(column.type, format).value();
        column.storage = field.storage;
    });
    QCOMPARE(query("SELECT quote(v) FROM t"), stored);
}

void StoredValuesTest::keysWithoutTypeHaveThatOfTheirValues_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("type");
    QTest::newRow("integers") << "(1),(2),(NULL)"
                              << "UNIQUE INDEX"
                              << "INTEGER";
    QTest::newRow("numbers") << "(1),(2.5)"
                             << "UNIQUE INDEX"
                             << "REAL";
    QTest::newRow("texts") << "('1'),('2')"
                           << "UNIQUE INDEX"
                           << "ANY";
    QTest::newRow("both") << "(1),('2')"
                          << "UNIQUE INDEX"
                          << "ANY";
    QTest::newRow("none") << "(NULL)"
                          << "UNIQUE INDEX"
                          << "ANY";
    QTest::newRow("no key") << "(1),(2)"
                            << "INDEX"
                            << "ANY";
}

/// 1 and '1' are two keys there.
void StoredValuesTest::keysWithoutTypeHaveThatOfTheirValues()
{
    QFETCH(QString, values);
    QFETCH(QString, index);
    execute("CREATE TABLE t(v); INSERT INTO t VALUES " + values + "; CREATE " + index + " i ON t(v)");
    const ColumnType type = driverOf(m_location).catalogue(m_location)->table("t")->find("v")->type;
    QTEST(QString::fromLatin1(type->name), "type");
}

QTEST_GUILESS_MAIN(StoredValuesTest)
#include "StoredValuesTest.moc"
