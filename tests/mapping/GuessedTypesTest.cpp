#include "mapping/GuessedTypes.h"

#include <QTest>

using namespace tranche;

class GuessedTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settled_data();
    void settled();
    void formatsThatDoNotHold_data();
    void formatsThatDoNotHold();
    void whatDecidesLater_data();
    void whatDecidesLater();
    void theFileDecidesOnItsNumbers_data();
    void theFileDecidesOnItsNumbers();
    void tiedDates_data();
    void tiedDates();
    void onlyGuessedTypesAreWatched();
    void whatIsRememberedIsBounded();
};

static ImportError misfit(const QString &value, qint64 line, int column = 1)
{
    ImportError error;
    error.line = line;
    error.code = "type.integer";
    error.columnNumbers = { column };
    error.value = value;
    return error;
}

static ColumnMapping mappingOf(ColumnType type, bool guessed)
{
    ColumnMapping mapping;
    mapping.sourceNames = { "n", "m" };
    mapping.columns = { { 0, "n", "n", type, true, guessed }, { 1, "m", "m", ColumnType::Integer, true, guessed } };
    return mapping;
}

static QString nameOf(const MappedColumn &column)
{
    const QString format = column.format.text();
    return columnTypeName(column.type) + (format.isEmpty() ? QString() : ":" + format);
}

void GuessedTypesTest::settled_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("remark");
    QStringList many;
    for (char first = 'a'; first <= 'z'; ++first) {
        for (char second = 'a'; second <= 'c'; ++second)
            many.append(QString(QChar(first)) + QChar(second));
    }
    QTest::newRow("none") << QStringList() << "INTEGER"
                          << "";
    QTest::newRow("one") << QStringList("twelve") << "INTEGER"
                         << "";
    QTest::newRow("two") << QStringList({ "twelve", "12b" }) << "INTEGER"
                         << "";
    QTest::newRow("recurs") << QStringList({ "x", "closed", "closed", "closed" }) << "TEXT"
                            << "lines 3, 4, 5 hold “closed”, and 1 other";
    QTest::newRow("recurs more often") << QStringList(9, "closed") << "TEXT"
                                       << "lines 2, 3, 4, … hold “closed”.";
    QTest::newRow("a bound") << QStringList({ "<5" }) << "TEXT"
                             << "line 2 holds “<5”.";
    QTest::newRow("grouped") << QStringList({ "1,234" }) << "TEXT"
                             << "“1,234”";
    QTest::newRow("in groups") << QStringList({ "1,234,567" }) << "INTEGER:1,234.56"
                               << "INTEGER 1,234.56 instead of INTEGER, since line 2 holds “1,234,567”.";
    QTest::newRow("in groups of any sign") << QStringList({ "1 234" }) << "INTEGER:1 234.56"
                                           << "";
    QTest::newRow("a comma") << QStringList({ "1,5" }) << "DECIMAL:1234,56"
                             << "";
    QTest::newRow("a point, as everywhere") << QStringList({ "1.234" }) << "REAL"
                                            << "";
    QTest::newRow("leading zeros") << QStringList({ "007" }) << "TEXT"
                                   << "“007”";
    QTest::newRow("one form") << QStringList({ "1a", "2b", "3c", "14d", "5e" }) << "TEXT"
                              << "";
    QTest::newRow("many of them") << many << "TEXT"
                                  << "";
    QTest::newRow("decimals") << QStringList({ "1.5", "2.5" }) << "REAL"
                              << "REAL instead of INTEGER";
    QTest::newRow("decimals and words") << QStringList({ "1.5", "x", "x", "x" }) << "TEXT"
                                        << "";
    QTest::newRow("empty texts") << QStringList({ "", "", "" }) << "TEXT"
                                 << "";
}

void GuessedTypesTest::settled()
{
    QFETCH(QStringList, values);
    QFETCH(QString, type);
    QFETCH(QString, remark);
    constexpr qint64 rows = 5000;
    const ColumnMapping mapping = mappingOf(ColumnType::Integer, true);
    GuessedTypes types(mapping);
    for (qsizetype i = 0; i < values.size(); ++i)
        types.add(misfit(values[i], i + 2));
    QStringList remarks;
    const ColumnMapping settled = types.settled(mapping, rows, remarks);
    QCOMPARE(nameOf(settled.columns[0]), type);
    QCOMPARE(columnTypeName(settled.columns[1].type), "INTEGER");
    QCOMPARE(types.areInDoubt(rows), type != "INTEGER");
    QCOMPARE(remarks.size(), type == "INTEGER" ? 0 : 1);
    QVERIFY2(remarks.join(' ').contains(remark), qPrintable(remarks.join(' ')));
    QCOMPARE(settled.columns[0].typeIsGuessed, type != "INTEGER" && type != "TEXT");
    QVERIFY(!settled.columns[1].typeIsGuessed);
}

static FoundFormat formatOf(const QString &text)
{
    return text.isEmpty() ? FoundFormat() : typeAndFormatFromText(text).value();
}

void GuessedTypesTest::formatsThatDoNotHold_data()
{
    QTest::addColumn<QString>("guessed");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char *name, const char *guessed, const QStringList &others, const QStringList &values,
                         const char *becomes) { QTest::newRow(name) << guessed << others << values << becomes; };
    const QStringList other { "DATE:dd/MM/yyyy" };
    row("none", "DATE:MM/dd/yyyy", other, {}, "DATE:MM/dd/yyyy");
    row("a mistake", "DATE:MM/dd/yyyy", other, { "soon" }, "DATE:MM/dd/yyyy");
    row("no such day", "DATE:MM/dd/yyyy", other, { "02/31/2025" }, "DATE:MM/dd/yyyy");
    row("one of the other order", "DATE:MM/dd/yyyy", other, { "25/04/2025" }, "DATE:dd/MM/yyyy");
    row("and a mistake", "DATE:MM/dd/yyyy", other, { "25/04/2025", "soon" }, "DATE:dd/MM/yyyy");
    row("and many of them", "DATE:MM/dd/yyyy", other, { "25/04/2025", "x", "x", "x" }, "TEXT");
    row("one digit", "DATE:dd.MM.yyyy", { "DATE:d.M.yyyy" }, { "1.2.2025" }, "DATE:d.M.yyyy");
    row("another form", "DATE:dd.MM.yyyy", { "DATE:d.M.yyyy" }, { "2025-02-01", "2025-02-01", "2025-02-01" }, "TEXT");
    row("a third word", "BOOLEAN:yes/no", {}, { "maybe" }, "TEXT");
    row("an ISO date", "DATE", {}, { "31.12.2025" }, "DATE");
    row("many that are not", "DATE", {}, { "31.12.2025", "30.12.2025", "29.12.2025", "28.12.2025", "27.12.2025" },
        "TEXT");
    row("a UUID in capitals", "UUID:canonical", {}, { "6BA7B810-9dad-11d1-80b4-00c04fd430c8" }, "TEXT");
    row("no UUID", "UUID:canonical", {}, { "none" }, "UUID:canonical");
    row("one form of the other order", "DATE:MM/dd/yyyy", other, { "25/4/2025" }, "DATE:d/M/yyyy");
    row("no day", "DATE:yyyyMMdd", {}, { "0" }, "INTEGER");
    row("no month", "DATE:yyyyMMdd", {}, { "20251340" }, "INTEGER");
    row("a word beside days", "DATE:yyyyMMdd", {}, { "soon" }, "DATE:yyyyMMdd");
    row("a point that was one", "INTEGER:1.234,56", { "REAL" }, { "1.5" }, "REAL");
    row("a comma that was one", "INTEGER:1,234.56", { "DECIMAL:1234,56" }, { "1,5" }, "DECIMAL:1234,56");
    row("a comma behind groups", "REAL", { "INTEGER:1.234,56" }, { "1.234,5" }, "DECIMAL:1.234,56");
    row("groups behind a comma", "DECIMAL:1234,56", {}, { "1.234,50" }, "DECIMAL:1.234,56");
    row("groups of blanks", "DECIMAL:1234,56", {}, { "1 234,50" }, "DECIMAL:1 234,56");
    row("groups with a sign", "DECIMAL:$ 1234.56", {}, { "$1,234.00" }, "DECIMAL:$ 1,234.56");
    row("groups behind a point", "REAL", {}, { "1,234.50" }, "DECIMAL:1,234.56");
    row("a point for a comma", "DECIMAL:1.234,56", {}, { "x", "x", "x" }, "TEXT");
}

void GuessedTypesTest::formatsThatDoNotHold()
{
    QFETCH(QString, guessed);
    QFETCH(QStringList, others);
    QFETCH(QStringList, values);
    ColumnMapping mapping = mappingOf(ColumnType::Integer, true);
    MappedColumn &column = mapping.columns[0];
    column.type = formatOf(guessed).type;
    column.format = formatOf(guessed).format;
    for (const QString &other : std::as_const(others))
        column.otherFormats.push_back(formatOf(other));
    GuessedTypes types(mapping);
    for (qsizetype i = 0; i < values.size(); ++i)
        types.add(misfit(values[i], i + 2));
    QStringList remarks;
    const MappedColumn settled = types.settled(mapping, 5000, remarks).columns[0];
    QTEST(nameOf(settled), "becomes");
    QCOMPARE(types.areInDoubt(5000), nameOf(settled) != guessed);
    QCOMPARE(remarks.size(), nameOf(settled) == guessed ? 0 : 1);
    if (nameOf(settled) == guessed)
        return;
    QCOMPARE(settled.typeIsGuessed, settled.type != ColumnType::Text); // the whole file is looked at again
    const FoundFormat former = formatOf(guessed); // which it never goes back to
    QCOMPARE(std::count(settled.otherFormats.begin(), settled.otherFormats.end(), former), 0);
}

void GuessedTypesTest::whatDecidesLater_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("remark");
    QTest::newRow("nothing") << QByteArrayList { "03/04/2025", "n/a", "" } << "TEXT"
                             << "";
    QTest::newRow("a day") << QByteArrayList { "03/04/2025", "n/a", "", "25/04/2025", "01/02/2025" }
                           << "DATE:dd/MM/yyyy"
                           << "Column n: DATE dd/MM/yyyy, since line 5 holds “25/04/2025”.";
    QTest::newRow("a month") << QByteArrayList { "04/25/2025" } << "DATE:MM/dd/yyyy"
                             << "Column n: DATE MM/dd/yyyy, since line 2 holds “04/25/2025”.";
    QTest::newRow("both") << QByteArrayList { "04/25/2025", "25/04/2025" } << "TEXT"
                          << "";
    QTest::newRow("a text") << QByteArrayList { "soon", "25/04/2025" } << "TEXT"
                            << "";
}

/// Of a column of these values and one of ones.
static Batch batchOf(const QByteArrayList &values)
{
    Batch batch;
    batch.columns = 2;
    for (qsizetype i = 0; i < values.size(); ++i) {
        Row row;
        row.firstCell = std::uint32_t(batch.rows.cells.size());
        row.line = i + 2;
        batch.rows.rows.push_back(row);
        batch.rows.cells.emplace_back(std::string_view(values[i].constData(), std::size_t(values[i].size())), false);
        batch.rows.cells.emplace_back("1", false);
        if (values[i].isEmpty())
            batch.rows.cells[row.firstCell].kind = CellKind::Null;
    }
    return batch;
}

void GuessedTypesTest::whatDecidesLater()
{
    QFETCH(QByteArrayList, values);
    ColumnMapping mapping = mappingOf(ColumnType::Integer, true);
    mapping.nullWords = { true, {} };
    mapping.columns[0].type = ColumnType::Text;
    mapping.columns[0].otherFormats = { formatOf("DATE:dd/MM/yyyy"), formatOf("DATE:MM/dd/yyyy") };
    GuessedTypes types(mapping);
    types.add(batchOf(values));
    QFETCH(QString, remark);
    QCOMPARE(types.areInDoubt(qint64(values.size())), !remark.isEmpty());
    QStringList remarks;
    const MappedColumn settled = types.settled(mapping, qint64(values.size()), remarks).columns[0];
    QTEST(nameOf(settled), "becomes");
    QTEST(remarks.join(' '), "remark");
    QCOMPARE(settled.typeIsGuessed, settled.type != ColumnType::Text);
}

void GuessedTypesTest::theFileDecidesOnItsNumbers_data()
{
    QTest::addColumn<char>("ofFile");
    QTest::addColumn<char>("ofCountry");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char *name, char ofFile, char ofCountry, const char *value, const char *becomes) {
        QTest::newRow(name) << ofFile << ofCountry << value << becomes;
    };
    row("groups beside commas", ',', 0, "1.234", "INTEGER:1.234,56");
    row("a point beside commas", ',', 0, "1.5", "REAL");
    row("a comma", ',', '.', "1,234", "DECIMAL:1234,56");
    row("groups beside points", '.', ',', "1,234", "INTEGER:1,234.56");
    row("a point beside points", '.', 0, "1.234", "REAL");
    row("the country's groups", 0, '.', "1,234", "INTEGER:1,234.56");
    row("the country's comma", 0, ',', "1,234", "DECIMAL:1234,56");
    row("a country does not change digits", 0, ',', "1.234", "REAL");
    row("both", 0, 0, "1,234", "TEXT");
    row("versions", 0, 0, "1.10", "TEXT");
}

void GuessedTypesTest::theFileDecidesOnItsNumbers()
{
    QFETCH(char, ofFile);
    QFETCH(char, ofCountry);
    QFETCH(QString, value);
    ColumnMapping mapping = mappingOf(ColumnType::Integer, true);
    mapping.signs = { ofFile, ofCountry };
    if (value == "1.10")
        mapping.columns[0].sourceName = "version";
    GuessedTypes types(mapping);
    for (qint64 line = 2; line < 7; ++line)
        types.add(misfit(value, line));
    QStringList remarks;
    QTEST(nameOf(types.settled(mapping, 5000, remarks).columns[0]), "becomes");
}

/// Dates of which the sample has been the same in all of their formats.
void GuessedTypesTest::tiedDates_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("remark");
    QTest::newRow("the same") << QByteArrayList { "2025-01-01", "2025-02-02", "" } << "DATE:dd/MM/yyyy"
                              << "";
    QTest::newRow("as guessed") << QByteArrayList { "2025-01-01", "2025-12-31", "2025-04-03" } << "DATE:dd/MM/yyyy"
                                << "";
    QTest::newRow("the other") << QByteArrayList { "2025-01-01", "12/31/2025", "2025-04-03" } << "DATE:MM/dd/yyyy"
                               << "Column n: DATE MM/dd/yyyy, since line 3 holds “12/31/2025”.";
    QTest::newRow("either") << QByteArrayList { "2025-01-01", "2025-04-03" } << "TEXT"
                            << "Column n: TEXT, since “03/04/2025” in line 3 may be written as dd/MM/yyyy or "
                               "MM/dd/yyyy: nothing says which.";
    QTest::newRow("either, and then the other") << QByteArrayList { "2025-04-03", "04/25/2025" } << "DATE:MM/dd/yyyy"
                                                << "Column n: DATE MM/dd/yyyy, since line 3 holds “04/25/2025”.";
    QTest::newRow("a mistake") << QByteArrayList { "soon", "2025-01-01" } << "DATE:dd/MM/yyyy"
                               << "";
}

void GuessedTypesTest::tiedDates()
{
    QFETCH(QByteArrayList, values);
    QFETCH(QString, remark);
    ColumnMapping mapping = mappingOf(ColumnType::Integer, true);
    mapping.columns[0].type = formatOf("DATE:dd/MM/yyyy").type;
    mapping.columns[0].format = formatOf("DATE:dd/MM/yyyy").format;
    mapping.columns[0].otherFormats = { formatOf("DATE:d/M/yyyy"), formatOf("DATE:MM/dd/yyyy") };
    mapping.columns[0].formatIsTied = true;
    GuessedTypes types(mapping);
    QByteArrayList read; // the others are errors
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isRead = values[i].isEmpty() || values[i].startsWith("2025-");
        read.append(isRead ? values[i] : QByteArray());
        if (!isRead)
            types.add(misfit(QString::fromUtf8(values[i]), i + 2));
    }
    types.add(batchOf(read));
    QCOMPARE(types.areInDoubt(5000), !remark.isEmpty());
    QStringList remarks;
    const MappedColumn settled = types.settled(mapping, 5000, remarks).columns[0];
    QTEST(nameOf(settled), "becomes");
    QTEST(remarks.join(' '), "remark");
    QVERIFY(!settled.formatIsTied || remark.isEmpty());
}

void GuessedTypesTest::onlyGuessedTypesAreWatched()
{
    GuessedTypes chosen(mappingOf(ColumnType::Integer, false));
    QVERIFY(chosen.isEmpty());
    GuessedTypes guessed(mappingOf(ColumnType::Integer, true));
    ImportError other = misfit("x", 2);
    other.code = "row.fields";
    for (int i = 0; i < 100; ++i)
        guessed.add(other);
    other.code = "type.integer";
    other.columnNumbers = { 7 };
    for (int i = 0; i < 100; ++i)
        guessed.add(other);
    other.columnNumbers.clear(); // as older versions have stored it
    guessed.add(other);
    QVERIFY(!guessed.areInDoubt(10));
    ColumnMapping asText = mappingOf(ColumnType::Integer, true);
    asText.valuesAsText = true;
    QVERIFY(GuessedTypes(asText).isEmpty());
}

void GuessedTypesTest::whatIsRememberedIsBounded()
{
    Misfits misfits;
    for (int i = 0; i < 100000; ++i)
        misfits.add("word " + std::string(1000, 'x') + std::to_string(i), false, i);
    QVERIFY(!misfits.areFew(100'000'000)); // more than 50
    misfits.add("<5", false, 7);
    QCOMPARE(misfits.foremost().text, "<5"); // what decides is remembered all the same
    QCOMPARE(misfits.count(), 100001);
}

QTEST_APPLESS_MAIN(GuessedTypesTest)
#include "GuessedTypesTest.moc"
