#include "core/Failure.h"
#include "service/options/MapOption.h"
#include "service/options/ValueOption.h"
#include "service/plan/Plan.h"
#include "service/profile/FileProfiling.h"
#include "service/profile/ProfileRequest.h"
#include "service/profile/ScalePlace.h"
#include "store/SavedFile.h"

#include <QDate>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// What a whole file holds, told beside a slow and obvious twin that knows the rows without reading them.
class FileProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void likeASlowTwin_data();
    void likeASlowTwin();
    void emptyFiles_data();
    void emptyFiles();
    void rowsThatCantBeRead();
    void rulesAndChoices();
    void columnsThatAreLeftOut();
    void parentsAndLines();
    void manyDifferentValues();
    void wideFiles();
    void longValues();
    void stopsWhenAsked();
    void tellsWhatIsKnownSoFar();
    void footersAndFormats();
    void typesByTheirValues();
    void plansThatReadTheSame();
    void changedFiles();

private:
    ImportRequest request(const QByteArray &file, const QStringList &map = {},
        const std::function<void(RequestChoices &)> &change = {}, const char *name = "data.csv")
    {
        RequestChoices choices;
        choices.folder = m_folder.path();
        choices.file = m_folder.filePath(QLatin1String(name));
        choices.target = QStringLiteral("new.db");
        saveFile(choices.file, file);
        for (const QString &text : map)
            choices.map.append(mapChoice(text));
        if (change)
            change(choices);
        return buildRequest(choices);
    }
    static FileProfile profiled(const ImportRequest &request)
    {
        return profileFile(request, [](qint64) { return true; });
    }

    QTemporaryDir m_folder;
};

namespace {

/// The twin of one column: its values as they are expected to go in.
struct ExpectedColumn
{
    qint64 empty = 0;
    qint64 nullWords = 0;
    qint64 misfits = 0;
    QHash<QString, qint64> counts;
    QList<double> places; ///< of numbers and days
    qint64 longest = -1;

    void addText(const QString &text)
    {
        if (text.isEmpty()) {
            ++empty;
            return;
        }
        ++counts[text];
        longest = std::max<qint64>(longest, text.toUcs4().size());
        places.append(double(text.toUcs4().size()));
    }
};

struct TwinFile
{
    QString text;
    QMap<QString, ExpectedColumn> columns;
    qint64 rows = 0;
    qint64 rowsWrong = 0;
};

} // namespace

static QString written(const QString &value, bool alwaysQuoted)
{
    if (!alwaysQuoted && !value.contains(QRegularExpression(QStringLiteral("[\",\n]"))))
        return value;
    return QLatin1Char('"') + QString(value).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// Rows of: number (with NULL words and mistakes), price, day, name (with quotes, line breaks, empty texts), note that
/// is trimmed and put in capitals; and of these a double that is computed.
static TwinFile twinFile(int rows, quint32 seed)
{
    QRandomGenerator random(seed);
    static const QStringList names { "Anna", "Bob, \"B\"", "Zoë", "two\nlines", "Ägir", "x", "", "end \"" };
    static const QStringList notes { " a ", "b", "Ü ", "  ", "", "A" };
    TwinFile file;
    file.text = QStringLiteral("number,price,day,name,note\n");
    file.rows = rows;
    for (int row = 0; row < rows; ++row) {
        bool isWrong = false;
        QStringList cells;
        ExpectedColumn &number = file.columns["number"];
        const int kind = int(random.bounded(20));
        const QString digits = QString::number(qint64(random.bounded(400)) - 100);
        if (kind == 0) {
            cells.append(QStringLiteral("n/a"));
            ++number.nullWords;
        } else if (kind == 1) {
            cells.append(QString());
            ++number.empty;
        } else if (kind == 2) {
            cells.append(row % 2 == 0 ? QStringLiteral("twelve") : QStringLiteral("1.5"));
            ++number.misfits;
            isWrong = true;
        } else {
            cells.append(digits);
            ++number.counts[digits];
            number.places.append(digits.toDouble());
        }
        ExpectedColumn &price = file.columns["price"];
        const double cents = random.bounded(100000);
        cells.append(QString::number(cents / 100, 'f', 2));
        ++price.counts[QString::number(cents / 100, 'g', 17).toDouble() == cents / 100
                ? QString::number(cents / 100, 'g', QLocale::FloatingPointShortest)
                : QString()];
        price.places.append(cents / 100);
        ExpectedColumn &day = file.columns["day"];
        const QDate date = QDate(2023, 12, 1).addDays(random.bounded(90));
        const bool isNoDay = random.bounded(50) == 0;
        cells.append(isNoDay ? QStringLiteral("31.02.2024") : date.toString(QStringLiteral("dd.MM.yyyy")));
        if (isNoDay) {
            ++day.misfits;
            isWrong = true;
        } else {
            ++day.counts[date.toString(Qt::ISODate)];
            day.places.append(double(QDate(1970, 1, 1).daysTo(date)));
        }
        const QString name = names[random.bounded(int(names.size()))];
        cells.append(name);
        file.columns["name"].addText(name);
        const QString note = notes[random.bounded(int(notes.size()))];
        cells.append(note);
        if (!note.isEmpty() && note.trimmed().isEmpty())
            ++file.columns["note"].nullWords; // the step leaves nothing of it
        else
            file.columns["note"].addText(note.trimmed().toUpper());
        for (qsizetype i = 0; i < cells.size(); ++i)
            file.text += (i == 0 ? QString() : QStringLiteral(","))
                + written(cells[i], i == 3 && (cells[i].isEmpty() || row % 3 == 0));
        file.text += QLatin1Char('\n');
        ExpectedColumn &twice = file.columns["twice"];
        if (kind < 3 || isWrong) { // of a row with a mistake nothing is computed
            ++twice.empty;
        } else {
            ++twice.counts[QString::number(digits.toLongLong() * 2)];
            twice.places.append(digits.toDouble() * 2);
        }
        file.rowsWrong += isWrong ? 1 : 0;
    }
    return file;
}

static void compareColumn(const ColumnProfile &found, const ExpectedColumn &expected, qint64 rows)
{
    QCOMPARE(found.rows, rows);
    QCOMPARE(found.empty, expected.empty);
    QCOMPARE(found.nullWords, expected.nullWords);
    QCOMPARE(found.misfits, expected.misfits);
    QCOMPARE(found.distinct, expected.counts.size());
    QVERIFY(!found.distinctIsEstimated);
    QCOMPARE(found.countsOff, 0);
    QList<qint64> counts = expected.counts.values();
    std::sort(counts.begin(), counts.end(), std::greater<>());
    QCOMPARE(found.frequent.size(), std::min<qsizetype>(counts.size(), ColumnProfile::mostFrequent));
    for (qsizetype i = 0; i < found.frequent.size(); ++i) {
        QCOMPARE(found.frequent[i].count, counts[i]);
        QVERIFY2(expected.counts.value(found.frequent[i].value) == counts[i], qPrintable(found.frequent[i].value));
    }
    qint64 inBuckets = 0;
    QVERIFY(found.histogram.size() <= ColumnProfile::mostBuckets);
    for (const HistogramBucket &bucket : found.histogram) {
        const auto within = std::count_if(expected.places.begin(), expected.places.end(),
            [&](double place) { return place >= bucket.from && place < bucket.to; });
        QCOMPARE(bucket.count, qint64(within));
        inBuckets += bucket.count;
    }
    QCOMPARE(inBuckets, expected.places.size());
}

void FileProfileTest::likeASlowTwin_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("one row") << 1 << QByteArray("UTF-8");
    QTest::newRow("UTF-8") << 3000 << QByteArray("UTF-8");
    QTest::newRow("Latin-1") << 500 << QByteArray("ISO-8859-1");
    QTest::newRow("UTF-16") << 500 << QByteArray("UTF-16LE");
}

void FileProfileTest::likeASlowTwin()
{
    QFETCH(int, rows);
    QFETCH(QByteArray, encoding);
    const TwinFile twin = twinFile(rows, quint32(rows));
    QStringEncoder encoder(encoding.constData());
    const QByteArray bytes = encoder(twin.text);
    const QStringList map { "number=number:INTEGER", "price=price:REAL", "day=day:DATE:dd.MM.yyyy", "name=name:TEXT",
        "note=note:TEXT" };
    const FileProfile found = profiled(request(bytes, map, [&](RequestChoices &choices) {
        choices.source.encoding = encoding;
        choices.dialect.separator = ",";
        takeStep(choices, "note:trim");
        takeStep(choices, "note:case=upper");
        takeCompute(choices, "twice:INTEGER=number * 2");
    }));
    QVERIFY(found.isWhole);
    QCOMPARE(found.rows, twin.rows);
    QCOMPARE(found.rowsWrong, twin.rowsWrong);
    QCOMPARE(found.columns.size(), 6);
    for (const ColumnProfile &column : found.columns) {
        compareColumn(column, twin.columns.value(column.name), twin.rows);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(column.name));
    }
    const ExpectedColumn &day = twin.columns["day"];
    if (!day.places.isEmpty()) {
        const auto [least, most] = std::minmax_element(day.places.begin(), day.places.end());
        QCOMPARE(found.columns[2].least, QDate(1970, 1, 1).addDays(qint64(*least)).toString(Qt::ISODate));
        QCOMPARE(found.columns[2].most, QDate(1970, 1, 1).addDays(qint64(*most)).toString(Qt::ISODate));
    }
    QCOMPARE(found.columns[5].source, 5);
    QCOMPARE(found.columns[3].longest, twin.columns["name"].longest);
}

void FileProfileTest::emptyFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rows");
    QTest::newRow("a header") << QByteArray("a,b\n") << 0;
    QTest::newRow("a header without a line end") << QByteArray("a,b") << 0;
    QTest::newRow("empty fields") << QByteArray("a,b\n,\n,\n") << 2;
}

void FileProfileTest::emptyFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(int, rows);
    const FileProfile found
        = profiled(request(file, { "a=a:INTEGER", "b=b:TEXT" }, [](RequestChoices &c) { c.dialect.headerRows = 1; }));
    QVERIFY(found.isWhole);
    QCOMPARE(found.rows, rows);
    for (const ColumnProfile &column : found.columns) {
        QCOMPARE(column.empty, rows);
        QCOMPARE(column.values(), 0);
        QVERIFY(column.least.isNull() && column.most.isNull() && column.histogram.isEmpty() && column.longest == -1);
    }
}

void FileProfileTest::rowsThatCantBeRead()
{
    const FileProfile found = profiled(request("a,b\n1,x\n2\n3,y,z\n4,\xFF\n5,w\n", { "a=a:INTEGER", "b=b:TEXT" },
        [](RequestChoices &c) { c.source.encoding = "UTF-8"; }));
    QCOMPARE(found.rows, 5);
    QCOMPARE(found.rowsWrong, 3);
    QCOMPARE(found.rowsUnreadable(), 2); // what is no UTF-8 is a value that does not fit
    QCOMPARE(found.columns[0].rows, 2);
    QCOMPARE(found.columns[0].most, "5");
    QCOMPARE(found.columns[1].values(), 2);
    QCOMPARE(found.columns[1].misfits, 1); // the value that is no text
    QCOMPARE(found.columns[1].examples.first().line, 5);
}

void FileProfileTest::rulesAndChoices()
{
    const FileProfile found = profiled(
        request("a,b\n1,x\n20,y\n3,x\n,z\nno,w\n", { "a=a:INTEGER", "b=b:TEXT" }, [](RequestChoices &choices) {
            takeRule(choices, "a:range=1..10");
            takeRule(choices, "b:unique");
            takeOnError(choices, "a=null");
        }));
    // What is read as NULL instead is no misfit: the values go in.
    QCOMPARE(found.columns[0].misfits, 0);
    QCOMPARE(found.columns[0].nullWords + found.columns[0].empty, 3);
    QCOMPARE(found.columns[0].most, "3");
    QCOMPARE(found.columns[1].misfits, 1);
    QCOMPARE(found.columns[1].examples.first().code, "rule.unique");
    QCOMPARE(found.columns[1].examples.first().line, 4);
}

void FileProfileTest::columnsThatAreLeftOut()
{
    const FileProfile found
        = profiled(request("a,b\n1,x\n,-\n3,x\n", { "a=", "b=b:TEXT" }, [](RequestChoices &choices) {
              choices.nullTexts = { "-", "3" };
          }));
    QCOMPARE(found.columns[0].field, QString());
    QCOMPARE(found.columns[0].empty, 1);
    QCOMPARE(found.columns[0].nullWords, 1);
    QCOMPARE(found.columns[0].values(), 1);
    QCOMPARE(found.columns[1].nullWords, 1);
    QCOMPARE(found.columns[1].frequent, (QList<FrequentValue> { { "x", 2, false } }));
}

void FileProfileTest::parentsAndLines()
{
    const FileProfile found
        = profiled(request("id,name,item\n1,Anna,pen\n,,ink\n2,Bob,\n", {}, [](RequestChoices &choices) {
              choices.grouping = { RecordGrouping::Kind::BlankParent, { "item" } };
              choices.children = { { "items", {}, { "item" } } };
          }));
    QCOMPARE(found.columns[0].rows, 2); // the parents
    QCOMPARE(found.columns[0].empty, 0);
    QCOMPARE(found.columns[2].values(), 2);
}

void FileProfileTest::manyDifferentValues()
{
    QByteArray file("id,kind\n");
    constexpr int rows = 60'000;
    for (int row = 0; row < rows; ++row)
        file += "value " + QByteArray::number(qint64(row) * 7919) + (row % 4 == 0 ? ",often\n" : ",other\n");
    const FileProfile found = profiled(request(file, { "id=id:TEXT", "kind=kind:TEXT" }));
    const ColumnProfile &id = found.columns[0];
    QVERIFY(id.distinctIsEstimated);
    QVERIFY2(std::abs(id.distinct - rows) < rows / 30, qPrintable(QString::number(id.distinct)));
    for (const FrequentValue &value : id.frequent)
        QVERIFY(value.count <= 1);
    QCOMPARE(found.columns[1].distinct, 2);
    QVERIFY(!found.columns[1].distinctIsEstimated);
    QCOMPARE(found.columns[1].frequent,
        (QList<FrequentValue> { { "other", rows / 4 * 3, false }, { "often", rows / 4, false } }));
}

void FileProfileTest::wideFiles()
{
    constexpr int columns = 2000;
    QByteArray file;
    for (int column = 0; column < columns; ++column)
        file += (column == 0 ? "c" : ",c") + QByteArray::number(column);
    file += '\n';
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < columns; ++column)
            file += (column == 0 ? "" : ",") + QByteArray(row == 30 ? "no" : QByteArray::number(row * column));
        file += '\n';
    }
    QStringList map;
    for (int column = 0; column < columns; ++column)
        map.append(QStringLiteral("c%1=c%1:INTEGER").arg(column));
    const FileProfile found = profiled(request(file, map));
    QCOMPARE(found.columns.size(), columns);
    QCOMPARE(found.rowsWrong, 1);
    for (int column = 0; column < columns; ++column) {
        QCOMPARE(found.columns[column].misfits, 1);
        QCOMPARE(found.columns[column].most, QString::number(39 * column));
        QCOMPARE(found.columns[column].distinct, column == 0 ? 1 : 39);
    }
}

void FileProfileTest::longValues()
{
    const QByteArray text = QByteArray("\xC3\xA4").repeated(200'000);
    const FileProfile found = profiled(request("a\n" + text + "\n" + text + "\nb\n", { "a=a:TEXT" }));
    const ColumnProfile &column = found.columns[0];
    QCOMPARE(column.longest, 200'000);
    QCOMPARE(column.frequent[0].count, 2);
    QVERIFY(column.frequent[0].isCut);
    QCOMPARE(column.frequent[0].value, QString(QChar(0xE4)).repeated(48)); // whole characters of its begin
    QVERIFY(column.most.size() < 200);
    QCOMPARE(column.least, "b");
}

void FileProfileTest::stopsWhenAsked()
{
    const QByteArray file = "a,b\n" + QByteArray("1,some text to fill the block\n").repeated(100'000);
    const ImportRequest asked = request(file, { "a=a:INTEGER" });
    QList<qint64> told;
    const FileProfile found = profileFile(asked, [&told](qint64 bytes) {
        told.append(bytes);
        return told.size() < 8;
    });
    QVERIFY(!found.isWhole);
    QVERIFY(found.rows < 100'000);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.size(), 8); // nobody is asked again
}

void FileProfileTest::tellsWhatIsKnownSoFar()
{
    QByteArray file("a,b\n");
    for (int row = 0; row < 60'000; ++row)
        file += QByteArray::number(row) + ",text number " + QByteArray::number(row % 1000) + '\n';
    QList<FileProfile> partial;
    const FileProfile found = profileFile(
        request(file, { "a=a:INTEGER", "b=b:TEXT" }), [](qint64) { return true; },
        [&partial](const FileProfile &profile) { partial.append(profile); }, 0);
    QCOMPARE(found.rows, 60'000);
    QVERIFY(partial.size() > 1);
    QCOMPARE(found.bytesRead, file.size());
    qint64 before = 0;
    for (const FileProfile &profile : partial) {
        QVERIFY(!profile.isWhole);
        QVERIFY(profile.rows > before);
        QCOMPARE(profile.columns[0].rows, profile.rows);
        QCOMPARE(profile.columns[0].most, QString::number(profile.rows - 1));
        before = profile.rows;
    }
}

void FileProfileTest::footersAndFormats()
{
    const FileProfile csv = profiled(
        request("Title;\n\na;b\n1,5;x\n2,5;y\nTotal;9\n", { "a=a:REAL:1.234,56" }, [](RequestChoices &choices) {
            choices.dialect.skipLines = 2;
            choices.dialect.footerLines = 1;
            choices.dialect.separator = ";";
        }));
    QCOMPARE(csv.rows, 2);
    QCOMPARE(csv.columns[0].most, "2.5");
    QCOMPARE(csv.columns[0].misfits, 0);
    const FileProfile json = profiled(
        request("{\"a\": 1, \"t\": \"08:30\"}\n{\"a\": 2, \"t\": \"09:15\"}\n", { "t=t:TIME" }, {}, "rows.jsonl"));
    QCOMPARE(json.rows, 2);
    QCOMPARE(json.columns[1].scale, ValueScale::TimeOfDay);
    QCOMPARE(json.columns[1].least, "08:30");
}

void FileProfileTest::typesByTheirValues()
{
    const FileProfile found = profiled(request("d,m,b,t,u\n"
                                               "9.5,10.00,ja,2024-02-29 08:00,x\n"
                                               "12345678901234567891.5,9.99,nein,2024-02-29 07:30:15,x\n"
                                               "12345678901234567892,-0.05,ja,2023-12-31 23:59,y\n"
                                               "-3,,,,\n",
        { "d=d:DECIMAL", "m=m:DECIMAL", "b=b:BOOLEAN:ja/nein", "t=t:DATETIME:yyyy-MM-dd HH:mm[:ss]", "u=u:TEXT" }));
    const auto range = [&](int column) { return found.columns[column].least + " " + found.columns[column].most; };
    QCOMPARE(found.misfits(), 0);
    QCOMPARE(range(0), "-3 12345678901234567892"); // by their digits, which a double has not got
    QCOMPARE(range(1), "-0.05 10.00");
    QCOMPARE(found.columns[2].frequent, (QList<FrequentValue> { { "ja", 2, false }, { "nein", 1, false } }));
    QVERIFY(found.columns[2].histogram.isEmpty() && found.columns[2].least.isNull());
    QCOMPARE(range(3), "2023-12-31 23:59:00 2024-02-29 08:00:00");
    QCOMPARE(range(4), "x y");
    for (const ColumnProfile &column : found.columns)
        QCOMPARE(column.rows, 4);
}

void FileProfileTest::plansThatReadTheSame()
{
    RequestChoices choices;
    choices.folder = m_folder.path();
    choices.file = m_folder.filePath(QStringLiteral("same.csv"));
    choices.mode = TargetMode::Create;
    choices.target = QStringLiteral("one.db");
    saveFile(choices.file, "a,b\n1,x\n2,y\n");
    const auto planned = [](const RequestChoices &of) {
        const SourceInspection inspection = inspectSource(of.file, of.source, of.dialect);
        const PlannedImport plan = planImport(of, inspection);
        return requestToProfile(plan.plan, of, inspection, plan.target.location);
    };
    const ImportRequest first = planned(choices);
    QCOMPARE(profiled(first).rows, 2);
    choices.target = QStringLiteral("other.db");
    choices.chunkSize = 7;
    QVERIFY(planned(choices) == first);
    choices.map = { mapChoice("a=") };
    QVERIFY(!(planned(choices) == first));
    choices.map = { mapChoice("a="), mapChoice("b=") }; // a plan with a problem: nothing is imported
    const FileProfile found = profiled(planned(choices));
    QCOMPARE(found.columns.size(), 2);
    QCOMPARE(found.columns[1].values(), 2);
    QCOMPARE(found.misfits(), 0);
}

void FileProfileTest::changedFiles()
{
    const ImportRequest asked = request("a,b\n1,2\n");
    saveFile(asked.filePath, "a,b,c\n1,2,3\n");
    QVERIFY_THROWS_EXCEPTION(Failure, profiled(asked));
    QFile::remove(asked.filePath);
    QVERIFY_THROWS_EXCEPTION(Failure, profiled(asked));
}

QTEST_GUILESS_MAIN(FileProfileTest)
#include "FileProfileTest.moc"
