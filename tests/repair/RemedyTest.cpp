#include "repair/RemedyApplication.h"

#include "core/Failure.h"
#include "repair/ChunkContent.h"
#include "run/ImportFixture.h"
#include "store/Profiles.h"

#include <QTest>

Q_DECLARE_METATYPE(tranche::Remedy)

using namespace tranche;

using Action = Remedy::Action;

/// One change for a kind of errors in all failed chunks: what it makes of their rows, and what it refuses.
class RemedyTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void changesTheRowsThatItIsFor_data();
    void changesTheRowsThatItIsFor();
    void skippedRowsLeaveTheOthersTheirPlaces();
    void mendsAnImport_data();
    void mendsAnImport();
    void whatCannotBeAppliedIsNamed_data();
    void whatCannotBeAppliedIsNamed();
    void isForAKindOfErrors();
    void oneAfterTheOther();
    void changesAreInTheColumnsFormat_data();
    void changesAreInTheColumnsFormat();
    void anotherTypeKeepsWhatTheTableWouldChange();
    void isJson_data();
    void isJson();
    void otherJsonIsNone_data();
    void otherJsonIsNone();
    void asRuleOfAProfile_data();
    void asRuleOfAProfile();
};

/// @param value empty: of any value
static Remedy remedyOf(Action action, const QString &text = {}, const QString &column = "b", const QString &value = {})
{
    Remedy remedy;
    remedy.column = column;
    remedy.action = action;
    remedy.text = text;
    if (!value.isEmpty())
        remedy.value = value;
    return remedy;
}

static ImportRecord recordOf(const QStringList &columns)
{
    ImportRecord record;
    record.header = columns.join(u',').toUtf8() + '\n';
    record.request.mapping.sourceNames = columns;
    for (int i = 0; i < columns.size(); ++i)
        record.request.mapping.columns.append({ i, columns[i], columns[i], ColumnType::Text });
    return record;
}

static ChunkSummary chunkAt(qint64 line, qint64 row)
{
    ChunkSummary chunk;
    chunk.number = 3;
    chunk.firstLine = line;
    chunk.firstRow = row;
    return chunk;
}

void RemedyTest::changesTheRowsThatItIsFor_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QList<qint64>>("rows");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *what, const Remedy &remedy, const QByteArray &before, const QList<qint64> &rows,
                         const QByteArray &after) { QTest::newRow(what) << remedy << before << rows << after; };
    const Remedy set = remedyOf(Action::Set, "z");
    const QByteArray three = "1,x\n2,y\n3,x\n";
    row("set", set, three, { 201, 203 }, "1,z\n2,y\n3,z\n");
    row("for no row", set, three, {}, three);
    row("for rows of other chunks", set, three, { 1, 200, 204, 9000 }, three);
    row("for rows here and elsewhere", set, three, { 200, 202, 204 }, "1,x\n2,z\n3,x\n");
    row("no row", set, "", { 201 }, "");
    row("set to nothing", remedyOf(Action::Set, ""), three, { 201 }, "1,\"\"\n2,y\n3,x\n");
    row("set to quotes", remedyOf(Action::Set, "a \"b\", c"), three, { 201 }, "1,\"a \"\"b\"\", c\"\n2,y\n3,x\n");
    row("set to two lines", remedyOf(Action::Set, "a\nb"), three, { 201 }, "1,\"a\nb\"\n2,y\n3,x\n");
    row("set to a NUL", remedyOf(Action::Set, QString(QChar(0))), three, { 201 }, QByteArray("1,\0\n2,y\n3,x\n", 12));
    row("set, of a NUL", set, QByteArray("1,a\0b\n", 6), { 201 }, "1,z\n");
    row("set, of quotes", set, "1,\"a \"\"b\"\", c\"\n2,\"y\ny\"\n", { 201, 202 }, "1,z\n2,z\n");
    row("set, of NULL", set, "1,\n", { 201 }, "1,z\n");
    row("set, of bytes that are no text", set, "1,\xFF\xFE\n", { 201 }, "1,z\n");
    row("the other column keeps its bytes", set, "\"1\", x \r\n\" 2 \",y\r\n", { 201, 202 },
        "\"1\",z\r\n\" 2 \",z\r\n");
    row("without a last line end", set, "1,x\n2,y", { 202 }, "1,x\n2,z");
    row("rows that are broken stay", set, "1,x,9\n2\n3,\"x\"y\n4,x\n", { 201, 202, 203, 204 },
        "1,x,9\n2\n3,\"x\"y\n4,z\n");
    row("letters of several bytes", remedyOf(Action::Set, "ä€😀"), three, { 203 }, "1,x\n2,y\n3,ä€😀\n");
    row("null", remedyOf(Action::Null), three, { 202 }, "1,x\n2,\n3,x\n");
    row("null, of NULL", remedyOf(Action::Null), "1,\n", { 201 }, "1,\n");
    row("null, of an empty text", remedyOf(Action::Null), "1,\"\"\n", { 201 }, "1,\n");
    row("first column", remedyOf(Action::Set, "z", "a"), three, { 201 }, "z,x\n2,y\n3,x\n");
    const Remedy date = remedyOf(Action::Date, "dd.MM.yyyy");
    row("date", date, "1,31.12.2025\n2,1.2.2025\n3,x\n4,31.02.2025\n5,\n", { 201, 202, 203, 204, 205 },
        "1,2025-12-31\n2,1.2.2025\n3,x\n4,31.02.2025\n5,\n");
    row("date with a quote in its form", remedyOf(Action::Date, "d'th' M yyyy"), "1,3th 4 2025\n", { 201 },
        "1,2025-04-03\n");
    const Remedy number = remedyOf(Action::Number, ",");
    row("number", number, "1,\"1.234,5\"\n2,\"7,25\"\n3,x\n4,\"1,2,3\"\n5,\n", { 201, 202, 203, 204, 205 },
        "1,1234.5\n2,7.25\n3,x\n4,\"1,2,3\"\n5,\n");
    row("skip", remedyOf(Action::SkipRows), three, { 201, 203 }, "2,y\n");
    row("skip all", remedyOf(Action::SkipRows), three, { 201, 202, 203 }, "");
    row("skip rows that are broken", remedyOf(Action::SkipRows, {}, {}), "1,x,9\n2\n3,\"x\"y\n4,x\n", { 201, 202, 203 },
        "4,x\n");
    row("another type", remedyOf(Action::Type, "TEXT"), three, { 201 }, three);
    row("a reference added", remedyOf(Action::AddReference), three, { 201 }, three);
}

void RemedyTest::changesTheRowsThatItIsFor()
{
    QFETCH(Remedy, remedy);
    QFETCH(QByteArray, before);
    QFETCH(QList<qint64>, rows);
    QFETCH(QByteArray, after);
    const ImportRecord record = recordOf({ "a", "b" });
    Attempt attempt;
    attempt.content = before;
    const Attempt mended = withRemedy(record, chunkAt(202, 201), attempt, remedy, rows);
    QCOMPARE(mended.content, after);
    QCOMPARE(mended.origin, remedyText(remedy));
    // A second time there is nothing left to change, though a number has lost its own sign by then.
    if (remedy.action != Action::Number)
        QCOMPARE(withRemedy(record, chunkAt(202, 201), mended, remedy, rows).content, after);
}

void RemedyTest::skippedRowsLeaveTheOthersTheirPlaces()
{
    const ImportRecord record = recordOf({ "a", "b" });
    Attempt attempt;
    attempt.content = "1,x\n2,\"y\ny\"\n3,x\n4,x\n";
    const Remedy remedy = remedyOf(Action::SkipRows);
    const Attempt once = withRemedy(record, chunkAt(202, 201), attempt, remedy, { 202 });
    QCOMPARE(rowPlaces(once), (std::vector<RowPlace> { { 202, 201 }, { 205, 203 }, { 206, 204 } }));
    const Attempt twice = withRemedy(record, chunkAt(202, 201), once, remedy, { 203 });
    QCOMPARE(twice.content, "1,x\n4,x\n");
    QCOMPARE(rowPlaces(twice), (std::vector<RowPlace> { { 202, 201 }, { 206, 204 } }));
}

/// Six chunks of one row, three of which fail.
void RemedyTest::mendsAnImport_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<RemedyEffect>("effect");
    QTest::addColumn<QString>("expected"); // the table's rows
    const auto row = [](const char *what, const QString &table, const QByteArray &csv, const Remedy &remedy,
                         const RemedyEffect &effect, const QString &expected) {
        QTest::newRow(what) << table << csv << remedy << effect << expected;
    };
    const QByteArray csv = "n,s\n1,a\nn/a,b\n3,c\nx,d\nn/a,e\n6,f\n";
    const RemedyEffect some { 2, { 2, 5 }, 2 };
    const RemedyEffect all { 3, { 2, 4, 5 }, 3 };
    const QString plain = "CREATE TABLE data(n INTEGER, s TEXT)";
    row("set", plain, csv, remedyOf(Action::Set, "0", "n", "n/a"), some, "0b 0e 1a 3c 6f");
    row("set, any value", plain, csv, remedyOf(Action::Set, "0", "n"), all, "0b 0d 0e 1a 3c 6f");
    row("set to what is wrong too", plain, csv, remedyOf(Action::Set, "none", "n"), { 3, { 2, 4, 5 }, 0 }, "1a 3c 6f");
    row("null", plain, csv, remedyOf(Action::Null, {}, "n", "n/a"), some, "-b -e 1a 3c 6f");
    row("null where it must not be", "CREATE TABLE data(n INTEGER NOT NULL, s TEXT)", csv,
        remedyOf(Action::Null, {}, "n", "n/a"), some, "1a 3c 6f");
    row("default", "CREATE TABLE data(n INTEGER DEFAULT (3+4), s TEXT)", csv, remedyOf(Action::Default, {}, "n"), all,
        "1a 3c 6f 7b 7d 7e");
    row("default NULL", "CREATE TABLE data(n INTEGER DEFAULT NULL, s TEXT)", csv, remedyOf(Action::Default, {}, "n"),
        all, "-b -d -e 1a 3c 6f");
    row("default of quotes", "CREATE TABLE data(n INTEGER, s TEXT DEFAULT 'it''s \"7\", yes' CHECK(length(s) > 0))",
        "n,s\n1,a\n2,\"\"\n", remedyOf(Action::Default, {}, "s"), { 1, { 2 }, 1 }, "1a 2it's \"7\", yes");
    row("date", "CREATE TABLE data(n INTEGER, s TEXT CHECK(s LIKE '____-__-__'))", "n,s\n1,2025-01-02\n2,31.12.2025\n",
        remedyOf(Action::Date, "dd.MM.yyyy", "s"), { 1, { 2 }, 1 }, "12025-01-02 22025-12-31");
    row("number", plain, "n,s\n1,a\n\"2.000\",b\n", remedyOf(Action::Number, ",", "n"), { 1, { 2 }, 1 }, "1a 2000b");
    row("rows skipped", plain, csv, remedyOf(Action::SkipRows, {}, "n", "n/a"), some, "1a 3c 6f");
    row("broken rows skipped", plain, "n,s\n1,a\n2,b,c\n3\n", remedyOf(Action::SkipRows, {}, {}), { 2, { 2, 3 }, 2 },
        "1a");
    row("another type", "CREATE TABLE data(n, s)", csv, remedyOf(Action::Type, "TEXT", "n"), all,
        "1a 3c 6f n/ab n/ae xd");
    row("a reference added",
        "CREATE TABLE p(id TEXT PRIMARY KEY); INSERT INTO p VALUES(1); CREATE TABLE data(n "
        "INTEGER, s TEXT REFERENCES p(id))",
        "n,s\n1,1\n2,\"it's \"\"2\"\", so\"\n", remedyOf(Action::AddReference, {}, "s"), { 1, { 2 }, 1 },
        "11 2it's \"2\", so");
    row("for a column without errors", plain, csv, remedyOf(Action::Set, "0", "s"), {}, "1a 3c 6f");
    row("for a value that none has", plain, csv, remedyOf(Action::Set, "0", "n", "N/A"), {}, "1a 3c 6f");
    row(
        "for an empty value", plain, "n,s\n1,a\n\"\",b\nx,c\n",
        [] {
            Remedy remedy = remedyOf(Action::Set, "0", "n");
            remedy.value = QString("");
            return remedy;
        }(),
        { 1, { 2 }, 1 }, "0b 1a");
}

void RemedyTest::mendsAnImport()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, csv);
    QFETCH(Remedy, remedy);
    QFETCH(RemedyEffect, effect);
    QFETCH(QString, expected);
    execute(table);
    const qint64 id = add(csv, [](RequestChoices &choices) {
        choices.map = { { "n", "n", ColumnType::Integer } };
        choices.chunkSize = 1;
    });
    run(id);
    const QString rows = "SELECT coalesce(n, '-') || s FROM data ORDER BY n, s";
    const QString before = query(rows);
    const ImportSummary partial = m_store->summary(id);
    QCOMPARE(previewRemedy(*m_store, id, remedy), effect);
    QCOMPARE(m_store->summary(id), partial); // nothing has happened yet

    const RemedyEffect queued = queueRemedy(*m_store, id, remedy, {});
    QCOMPARE(queued.rows, effect.rows);
    QCOMPARE(queued.chunks, effect.chunks);
    QCOMPARE(query(rows), before);
    QCOMPARE(m_store->summary(id).state, effect.rows > 0 ? ImportState::Queued : ImportState::Partial);
    // Asked again meanwhile, it finds no failed chunk any more.
    QCOMPARE(queueRemedy(*m_store, id, remedy, {}).rows, 0);
    const ImportSummary mended = effect.rows > 0 ? run(id) : m_store->summary(id);
    QVERIFY(mended.counts.booksBalance());
    QCOMPARE(query(rows), expected);
}

void RemedyTest::whatCannotBeAppliedIsNamed_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QString>("word"); // that the message has
    QTest::newRow("no such column") << remedyOf(Action::Set, "0", "no such") << "no such";
    QTest::newRow("the database's name of a column") << remedyOf(Action::Set, "0", "n ") << "“n ”";
    QTest::newRow("whole rows, set") << remedyOf(Action::Set, "0", {}) << "column";
    QTest::newRow("no default") << remedyOf(Action::Default, {}, "n") << "default";
    QTest::newRow("no type") << remedyOf(Action::Type, "MONEY", "n") << "MONEY";
    QTest::newRow("empty type") << remedyOf(Action::Type, "", "n") << "type";
    QTest::newRow("no form of a date") << remedyOf(Action::Date, "day", "n") << "day";
    QTest::newRow("a form without a year") << remedyOf(Action::Date, "dd.MM.", "n") << "dd.MM.";
    QTest::newRow("no decimal sign") << remedyOf(Action::Number, "", "n") << "decimal";
    QTest::newRow("two decimal signs") << remedyOf(Action::Number, ".,", "n") << "decimal";
    QTest::newRow("refers to nothing") << remedyOf(Action::AddReference, {}, "n") << "refers";
}

void RemedyTest::whatCannotBeAppliedIsNamed()
{
    QFETCH(Remedy, remedy);
    QFETCH(QString, word);
    execute("CREATE TABLE data(n INTEGER)");
    const qint64 id = add("n\n1\nx\n", integerColumn);
    const ImportSummary partial = run(id);
    try {
        queueRemedy(*m_store, id, remedy, "profile");
        QFAIL("it was applied");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), "call.remedy");
        QVERIFY2(failure.text().contains(word), qPrintable(failure.text()));
    }
    QCOMPARE(m_store->summary(id), partial);
    QCOMPARE(ChunkStore(*m_store).failedChunk(id, 1).state, ChunkState::Failed);
    QCOMPARE(ChunkStore(*m_store).attempts().ofChunk(id, 1).size(), 1);
    QVERIFY(Profiles(*m_store).names().isEmpty());
}

void RemedyTest::isForAKindOfErrors()
{
    PackedKind kind;
    kind.column = "n";
    kind.code = "type.integer";
    kind.value = "x";
    const auto isFor = [&](const QString &column, const QString &code, const std::optional<QString> &value) {
        Remedy remedy = remedyOf(Action::Null, {}, column);
        remedy.code = code;
        remedy.value = value;
        return errorsFor(remedy)(kind);
    };
    QVERIFY(isFor("n", "", std::nullopt));
    QVERIFY(isFor("n", "type.integer", std::nullopt));
    QVERIFY(isFor("n", "type.integer", "x"));
    QVERIFY(!isFor("N", "", std::nullopt));
    QVERIFY(!isFor("", "", std::nullopt));
    QVERIFY(!isFor("n", "type", std::nullopt));
    QVERIFY(!isFor("n", "", "X"));
    QVERIFY(!isFor("n", "", ""));
    kind.joinedColumns = { "n", "s" }; // an error of several columns together
    QVERIFY(!isFor("n", "", std::nullopt));
}

/// A second remedy goes on where the first has come to, also on a chunk that still failed.
void RemedyTest::oneAfterTheOther()
{
    const qint64 id = add("n,m\nx,1\n2,y\nx,y\n", [](RequestChoices &choices) {
        choices.map = { { "n", "n", ColumnType::Integer }, { "m", "m", ColumnType::Integer } };
        choices.chunkSize = 3;
    });
    run(id);
    QCOMPARE(queueRemedy(*m_store, id, remedyOf(Action::Set, "7", "n"), "mine").rows, 2);
    QCOMPARE(run(id).counts.rowsFailed, 3);
    QCOMPARE(ChunkStore(*m_store).attempts().content(id, 1).content, "7,1\n2,y\n7,y\n");
    QCOMPARE(queueRemedy(*m_store, id, remedyOf(Action::Set, "8", "n"), {}).rows, 0); // no such error any more
    QCOMPARE(queueRemedy(*m_store, id, remedyOf(Action::Null, {}, "m"), "mine").rows, 2);
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT n || ':' || coalesce(m, '-') FROM data"), "7:1 2:- 7:-");
    QCOMPARE(Profiles(*m_store).rules("mine").size(), 2);
}

void RemedyTest::changesAreInTheColumnsFormat_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QString>("stored");
    QTest::newRow("date") << remedyOf(Action::Date, "yyyy/MM/dd", "d", "2025/03/04")
                          << "2025-12-31|1234.50 2025-03-04|5.0";
    QTest::newRow("number") << remedyOf(Action::Number, ".", "n", "1,005.25")
                            << "2025-12-31|1234.50 2025-01-01|1005.25";
    QTest::newRow("default") << remedyOf(Action::Default, {}, "d", "soon") << "2025-12-31|1234.50 1999-01-09|5.0";
    QTest::newRow("set as the file has it")
        << remedyOf(Action::Set, "05.06.2025", "d", "soon") << "2025-12-31|1234.50 2025-06-05|5.0";
    QTest::newRow("set in another way") << remedyOf(Action::Set, "2025-06-05", "d", "soon") << "2025-12-31|1234.50";
    QTest::newRow("a date with a time, which the format lacks")
        << remedyOf(Action::Date, "yyyy/MM/dd HH:mm", "d", "2025/03/04 10:00") << "2025-12-31|1234.50";
}

/// They are read again as all of the column's values are.
void RemedyTest::changesAreInTheColumnsFormat()
{
    QFETCH(Remedy, remedy);
    QFETCH(QString, stored);
    execute("CREATE TABLE data(d TEXT DEFAULT '1999-01-09', n TEXT)");
    const auto bad = [&](const QByteArray &value) {
        return remedy.column == "d" ? value + ",\"5,0\"\n" : "01.01.2025,\"" + value + "\"\n";
    };
    const QByteArray csv = "d,n\n31.12.2025,\"1.234,50\"\n" + bad(remedy.value->toUtf8());
    const auto change = [](RequestChoices &choices) {
        choices.map = { { "d", "d", columnTypeFromName("DATE") }, { "n", "n", columnTypeFromName("DECIMAL") } };
        choices.map[0].format = columnFormatFromText(*choices.map[0].type, "dd.MM.yyyy");
        choices.map[1].format = columnFormatFromText(*choices.map[1].type, "1.234,56");
        choices.chunkSize = 1;
    };
    const qint64 id = add(csv, change);
    QCOMPARE(run(id).state, ImportState::Partial);
    const bool isMended = stored.contains(' ');
    QCOMPARE(previewRemedy(*m_store, id, remedy).cleanChunks, isMended ? 1 : 0);
    queueRemedy(*m_store, id, remedy, "mine");
    run(id);
    const QString rows = "SELECT d || '|' || n FROM data ORDER BY rowid";
    QCOMPARE(query(rows), stored);
    // As the rule of a profile it does the same.
    execute("DELETE FROM data");
    const qint64 next = add(csv, [&](RequestChoices &choices) {
        change(choices);
        choices.rules = Profiles(*m_store).rules("mine");
    });
    run(next);
    QCOMPARE(query(rows), stored);
}

/// A table that the import has made INTEGER would make 7 of 007.
void RemedyTest::anotherTypeKeepsWhatTheTableWouldChange()
{
    const qint64 id = add("n\n1\nx\n007\n", [](RequestChoices &choices) {
        choices.map = { { "n", "n", ColumnType::Integer } };
        choices.chunkSize = 1;
    });
    QCOMPARE(run(id).state, ImportState::Partial);
    QCOMPARE(queueRemedy(*m_store, id, remedyOf(Action::Type, "TEXT", "n"), {}).rows, 2);
    QCOMPARE(run(id).counts.rowsFailed, 1);
    QCOMPARE(query("SELECT n FROM data ORDER BY n"), "1 x");
    QCOMPARE(ErrorStore(*m_store).groups(id).front().code, "type.affinity");
}

void RemedyTest::isJson_data()
{
    QTest::addColumn<Remedy>("remedy");
    for (const Action action : { Action::Set, Action::Null, Action::Default, Action::Date, Action::Number,
             Action::SkipRows, Action::Type, Action::AddReference })
        QTest::addRow("%d", int(action)) << remedyOf(action, "text");
    QTest::newRow("quotes") << remedyOf(Action::Set, "\"a\", {b}\\\n\t", "\"c\"", "'\"\\");
    QTest::newRow("NUL") << remedyOf(Action::Set, QString(QChar(0)), "a", QString("x") + QChar(0) + "y");
    QTest::newRow("letters") << remedyOf(Action::Set, "ä€😀", "ä", "😀");
    Remedy empty = remedyOf(Action::Null);
    empty.value = QString("");
    QTest::newRow("of an empty value") << empty;
    empty.code = "type.integer";
    QTest::newRow("of a code") << empty;
}

void RemedyTest::isJson()
{
    QFETCH(Remedy, remedy);
    const auto again = remedyFromJson(toJson(remedy));
    QVERIFY(again);
    QCOMPARE(*again, remedy);
    QVERIFY(!remedyText(remedy).isEmpty());
}

void RemedyTest::otherJsonIsNone_data()
{
    QTest::addColumn<QString>("json");
    for (const char *json : { "", "{", "{}", "[]", "null", "7", R"({"column":"a"})", R"({"action":"drop"})",
             R"({"action":7})", R"({"action":"SET"})", R"([{"action":"set"}])" })
        QTest::newRow(json) << QString::fromLatin1(json);
}

void RemedyTest::otherJsonIsNone()
{
    QFETCH(QString, json);
    QVERIFY(!remedyFromJson(json));
}

void RemedyTest::asRuleOfAProfile_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<bool>("isRule");
    Remedy refused = remedyOf(Action::Set, "0");
    refused.code = "constraint.unique";
    QTest::newRow("set") << remedyOf(Action::Set, "0") << true;
    QTest::newRow("set, of errors that no value has by itself") << refused << false;
    refused.value = QString("x");
    QTest::newRow("set, of a value") << refused << true;
    refused.action = Action::Null;
    QTest::newRow("null, of a value") << refused << true;
    QTest::newRow("date") << remedyOf(Action::Date, "dd.MM.yyyy") << true;
    QTest::newRow("number") << remedyOf(Action::Number, ",") << true;
    QTest::newRow("skip") << remedyOf(Action::SkipRows) << false;
    QTest::newRow("type") << remedyOf(Action::Type, "TEXT") << false;
    QTest::newRow("reference") << remedyOf(Action::AddReference) << false;
}

void RemedyTest::asRuleOfAProfile()
{
    QFETCH(Remedy, remedy);
    QFETCH(bool, isRule);
    const auto rule = valueRuleOf(remedy);
    QCOMPARE(rule.has_value(), isRule);
    if (!rule)
        return;
    QCOMPARE(rule->column, remedy.column);
    QCOMPARE(rule->text, remedy.text);
    QCOMPARE(rule->value.has_value(), remedy.value.has_value());
}

QTEST_GUILESS_MAIN(RemedyTest)
#include "RemedyTest.moc"
