#include "source/formats/ConvertedFile.h"
#include "source/formats/json/JsonKeys.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// JSON that is not quite as it should be: what is wrong is told, and its neighbours are read.
class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnyForm_data();
    void readsAnyForm();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsTheColumnOfAKeyThatComesTwice();
    void whatStandsBeforeItIsRefused_data();
    void whatStandsBeforeItIsRefused();
    void elementsAreRows_data();
    void elementsAreRows();
    void randomElementsAgainstAnObviousTwin();
    void elementsThatAreNotThere();
    void repeatedValuesAreBounded();
    void keysHavePaths();
    void oldRequestsAreRead();
    void takesBoundedTime();
};

void JsonTest::readsAnyForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const QByteArray &bytes, const QString &text) { QTest::newRow(name) << bytes << text; };
    const QString both = "\"a\"\n1\n2\n";
    row("lines", "{\"a\":1}\n{\"a\":2}\n", both);
    row("lines of DOS", "{\"a\":1}\r\n\r\n{\"a\":2}", both);
    row("an array", "[{\"a\":1},{\"a\":2}]", both);
    row("one behind the other", "{\"a\":1}{\"a\":2}", both);
    row("two arrays", "[{\"a\":1}]\n[{\"a\":2}]", both);
    row("arrays in an array", "[[{\"a\":1}],[{\"a\":2}]]", both);
    row("a sequence of texts", "\x1E{\"a\":1}\n\x1E{\"a\":2}\n", both);
    row("marks of files put together", "\xEF\xBB\xBF{\"a\":1}\n\xEF\xBB\xBF{\"a\":2}\n", both);
    row("brackets in texts", "[{\"a\":\"}],{[\\\"\"},{\"a\":2}]", "\"a\"\n\"}],{[\"\"\"\n2\n");
    row("null alone", "[{\"a\":null},{\"a\":2}]", "\"a\"\n\n2\n");
    row("null in all rows", "{\"a\":null}\n{\"a\":null}\n", "\"a\"\n\n\n");
    row("an empty object", "[{},{\"a\":2}]", "\"a\"\n\n2\n");
    row("two keys of one name", "[{\"a.b\":1,\"a\":{\"b\":2}},{\"a\":{\"b\":4}}]", "\"a.b\",\"a.b\"\n1,2\n,4\n");
    row("a key with a dot", "[{\"a.b\":1},{\"a.b\":2}]", "\"a.b\"\n1\n2\n");
}

void JsonTest::readsAnyForm()
{
    QFETCH(QByteArray, bytes);
    const auto read = ConvertedFile::of("rows.json", bytes);
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.remarks, QStringList());
    QTEST(read.text, "text");
}

void JsonTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // "!" for a row that says what is wrong
    QTest::addColumn<QStringList>("remarks");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text,
                         const QStringList &remarks = {}) { QTest::newRow(name) << bytes << text << remarks; };
    row("a key twice", "{\"a\":1,\"a\":3}\n{\"a\":2}\n", "! 2");
    row("a key twice, once null", "[{\"a\":null,\"a\":3},{\"a\":2}]", "! 2");
    row("a key twice within", "[{\"a\":{\"b\":1,\"b\":1}},{\"a\":{\"b\":2}}]", "! 2");
    row("a number between", "[{\"a\":1},5,{\"a\":2}]", "1 ! 2");
    row("a text between", "[{\"a\":1},\"x, {\",{\"a\":2}]", "1 ! 2");
    row("an array between", "[{\"a\":1},[5,6],{\"a\":2}]", "1 ! 2");
    row("words between lines", "{\"a\":1}\nnull\n{\"a\":2}\n", "1 ! 2");
    row("what is no value", "[{\"a\":1}, oops, {\"a\":2}]", "1 ! 2");
    row("behind the array", "[{\"a\":1},{\"a\":2}] end", "1 2 !");
    row("cut between objects", "[{\"a\":1},\n{\"a\":2},\n", "1 2 !");
    row("cut within an object", "[{\"a\":1},{\"a\":2},{\"a\":", "1 2 !");
    row("a line cut off", "{\"a\":1}\n{\"a\":\n{\"a\":2}\n", "1 ! 2");
    row("a text of a sequence cut off", "\x1E{\"a\":1}\n\x1E{\"a\":\n\x1E{\"a\":2}\n", "1 ! 2");
    row("a brace missing", "[{\"a\":1},\n{\"a\":7,\n{\"a\":2},\n{\"a\":3}]", "1 ! 2 3");
    row("a quote missing", "[\n {\"a\":1},\n {\"a\":\"y,\n {\"a\":2},\n {\"a\":3}\n]", "1 ! 2 3");
    row("a brace too many", "[{\"a\":1}},{\"a\":2}]", "1 ! 2", { "1 json.comma" });
    row("no value", "[{\"a\":1},{\"a\":},{\"a\":2}]", "1 ! 2");
    row("no number", "[{\"a\":1},{\"a\":NaN},{\"a\":2}]", "1 ! 2");
    row("comma in an object", "[{\"a\":1,},{\"a\":2}]", "! 2");
    row("comma at the end", "[{\"a\":1},{\"a\":2},\n]", "1 2", { "2 json.comma" });
    row("comma at the begin", "[,{\"a\":1},{\"a\":2}]", "1 2", { "1 json.comma" });
    row("two commas", "[{\"a\":1},,{\"a\":2}]", "1 2", { "1 json.comma" });
    row("a comma missing", "[{\"a\":1}\n{\"a\":2}]", "1 2", { "2 json.comma" });
    row("commas between lines", "{\"a\":1},\n{\"a\":2},\n", "1 2", { "1 json.comma" });
    row("a bracket too many", "{\"a\":1}\n]{\"a\":2}\n", "1 2", { "2 json.comma" });
}

void JsonTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    const auto read = ConvertedFile::of("rows.json", bytes);
    QCOMPARE(read.failure, QString());
    QStringList values;
    const QStringList lines = read.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        values.append(line.startsWith("\"!") ? QStringLiteral("!") : line);
    QTEST(values.join(u' '), "text");
    QTEST(read.remarks, "remarks");
}

void JsonTest::tellsTheColumnOfAKeyThatComesTwice()
{
    const auto read = ConvertedFile::of("rows.json", "[{\"a\":1,\"b\":2,\"b\":3,\"c\":4}]");
    QCOMPARE(read.text, QString("\"a\",\"b\",\"c\"\n1,\"!The object has the key “b” twice.\",4\n"));
}

void JsonTest::whatStandsBeforeItIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("says"); // empty: it is read, or no JSON
    QTest::newRow("a comment") << QByteArray("// made today\n") << "a comment";
    QTest::newRow("a long comment") << QByteArray("\xEF\xBB\xBF\n/* made\n today */ ") << "a comment";
    QTest::newRow("a variable") << QByteArray("var data = ") << "an assignment";
    QTest::newRow("a member") << QByteArray("window.YTD.tweet['part0'] = ") << "an assignment";
    QTest::newRow("a module") << QByteArray("export default ") << "an assignment";
    QTest::newRow("a call") << QByteArray("jQuery1_2.done(") << "a call";
    QTest::newRow("a guard") << QByteArray(")]}',\n") << "a guard";
    QTest::newRow("a loop") << QByteArray("for(;;);") << "a guard";
    QTest::newRow("nothing") << QByteArray(" \n") << "";
    QTest::newRow("a header") << QByteArray("id,name\n") << "";
}

void JsonTest::whatStandsBeforeItIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, says);
    const auto read = ConvertedFile::of("rows.json", before + "[{\"a\":1}]");
    QCOMPARE(read.failure.isEmpty(), says.isEmpty());
    if (!says.isEmpty())
        QVERIFY2(
            read.failure.startsWith("rows.json does not begin with JSON, but with " + says), qPrintable(read.failure));
    QVERIFY(ConvertedFile::of("rows.csv", before + "[{\"a\":1}]").failure.isEmpty());
}

static ConvertedFile elementsOf(const QByteArray &bytes, const QString &path)
{
    SourceOptions options;
    options.element = path;
    return ConvertedFile::of("rows.json", bytes, options);
}

void JsonTest::elementsAreRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *bytes, const char *element, const char *text) {
        QTest::newRow(name) << QByteArray(bytes) << QString(element) << QString(text);
    };
    row("orders and lines", R"([{"n":1,"l":[{"s":"a"},{"s":"b"}]},{"n":2,"l":[{"s":"c"}]}])", "l",
        "\"n\",\"l.s\"\n1,\"a\"\n1,\"b\"\n2,\"c\"\n");
    row("values behind the array", R"({"l":[{"s":1},{"s":2}],"n":7})", "l", "\"n\",\"l.s\"\n7,1\n7,2\n");
    row("no lines", R"([{"n":1,"l":[]},{"n":2},{"n":3,"l":null},{"n":4,"l":[{"s":5}]}])", "l",
        "\"n\",\"l\",\"l.s\"\n1,,\n2,,\n3,,\n4,,5\n");
    row("three levels", R"({"n":1,"o":[{"d":2,"l":[{"s":3},{"s":4}]},{"d":5,"l":[{"s":6}]},{"d":7}]})", "o.l",
        "\"n\",\"o.d\",\"o.l.s\"\n1,2,3\n1,2,4\n1,5,6\n1,7,\n");
    row("an array within objects", R"([{"a":{"b":{"l":[{"s":1},{"s":2}],"c":3}}}])", "a.b.l",
        "\"a.b.c\",\"a.b.l.s\"\n3,1\n3,2\n");
    row("an element lacks a key", R"([{"n":1,"l":[{"s":1,"q":2},{"s":3},{"q":4}]}])", "l",
        "\"n\",\"l.s\",\"l.q\"\n1,1,2\n1,3,\n1,,4\n");
    row("elements that are values", R"([{"n":1,"l":["x",2,[3]]},{"n":2,"l":[null]}])", "l",
        "\"n\",\"l\"\n1,\"x\"\n1,2\n1,\"[3]\"\n2,\n");
    row("one that is no array", R"([{"n":1,"l":{"s":1}},{"n":2,"l":[{"s":2}]}])", "l", "\"n\",\"l.s\"\n1,1\n2,2\n");
    row("other arrays stay", R"([{"t":[1,2],"l":[{"s":[3]}]}])", "l", "\"t\",\"l.s\"\n\"[1,2]\",\"[3]\"\n");
    row("a key with a dot", R"([{"a.b":[{"s":1},{"s":2}]}])", "a.b", "\"a.b.s\"\n1\n2\n");
    row("a key twice in an element", R"([{"n":1,"l":[{"s":1},{"s":2,"s":3}]},{"n":2,"l":[{"s":4}]}])", "l",
        "\"n\",\"l.s\"\n1,\"!The object has the key “l.s” twice.\"\n2,4\n");
}

void JsonTest::elementsAreRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, element);
    const auto read = elementsOf(bytes, element);
    QCOMPARE(read.failure, QString());
    QTEST(read.text, "text");
}

/// Orders with lines, made and flattened by loops.
void JsonTest::randomElementsAgainstAnObviousTwin()
{
    QRandomGenerator random(20261202);
    for (int round = 0; round < 50; ++round) {
        QByteArray bytes("[");
        QString expected("\"n\",\"o.d\",\"o.l.s\"\n");
        for (int n = 0; n < 20; ++n) {
            QByteArray orders;
            int count = random.bounded(4);
            if (n == 0)
                count = 2;
            if (count == 0)
                expected += QString("%1,,\n").arg(n);
            for (int d = 0; d < count; ++d) {
                QByteArray lines;
                const int lineCount = n == 0 ? 2 : random.bounded(4);
                if (lineCount == 0)
                    expected += QString("%1,%2,\n").arg(n).arg(d);
                for (int s = 0; s < lineCount; ++s) {
                    lines += (s == 0 ? "" : " ,\n") + QByteArray("{\"s\":") + QByteArray::number(s) + "}";
                    expected += QString("%1,%2,%3\n").arg(n).arg(d).arg(s);
                }
                const bool isFirst = random.bounded(2) == 0;
                orders += (d == 0 ? "{" : ",{") + (isFirst ? "\"l\":[" + lines + "]," : QByteArray())
                    + "\"d\":" + QByteArray::number(d) + (isFirst ? QByteArray() : ",\"l\":[" + lines + "]") + "}";
            }
            const bool isFirst = n > 0 && random.bounded(2) == 0;
            bytes += (n == 0 ? "{" : ",\n{") + (isFirst ? "\"o\":[" + orders + "]," : QByteArray())
                + "\"n\":" + QByteArray::number(n) + (isFirst ? QByteArray() : ",\"o\":[" + orders + "]") + "}";
        }
        const auto read = elementsOf(bytes + "]", "o.l");
        QCOMPARE(read.failure, QString());
        if (read.text.startsWith("\"n\",\"o.d\"")) // else the columns are met in another order
            QCOMPARE(read.text, expected);
    }
}

void JsonTest::elementsThatAreNotThere()
{
    QVERIFY(elementsOf("[{\"n\":1,\"m\":[{\"s\":2}]}]", "l").failure.contains("holds no array “l”"));
    const auto broken = elementsOf("[{\"n\":1,\"l\":[{\"s\":1},{\"s\":oops}]},\n{\"n\":2,\"l\":[{\"s\":3}]}]", "l");
    const QStringList lines = broken.text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // no row of the object that can't be read whole
    QVERIFY(lines[1].startsWith("\"!This is no JSON object"));
    QCOMPARE(lines[2], "2,3");
}

/// A long text around many elements.
void JsonTest::repeatedValuesAreBounded()
{
    const QByteArray bytes = "[{\"n\":\"" + QByteArray(1 << 20, 'x') + "\",\"l\":[{\"s\":1}"
        + QByteArray(",{\"s\":2}").repeated(1000) + "]}]";
    const auto read = elementsOf(bytes, "l");
    QVERIFY(read.text.startsWith("\"n\",\"l.s\"\n\"!Its values would be repeated in so many rows"));
    QVERIFY(read.text.size() < 1000);
}

void JsonTest::keysHavePaths()
{
    for (const char *key : { "a", "a.b", "a\\", ".", "\\.", "" })
        QCOMPARE(nameOfPath(keyInPath(key)), std::string(key));
    QVERIFY(keyInPath("a.b") != keyInPath("a") + '.' + keyInPath("b"));
    QCOMPARE(namesOfPaths({ "a\\.b", "a.b" }), (QStringList { "a.b", "a.b" }));
}

/// A request that was stored before keys had paths names its columns without escapes.
void JsonTest::oldRequestsAreRead()
{
    SourceOptions options;
    options.format = "json";
    options.columns = QStringList { "a.b" };
    QCOMPARE(ConvertedFile::of("rows.json", "[{\"a.b\":1}]", options).text, QString("\"a.b\"\n1\n"));
}

/// Lines that each begin an object which never ends: looking for the next one is not done again and again.
void JsonTest::takesBoundedTime()
{
    const QByteArray bytes = "[{\"a\":1},\n" + QByteArray("{\"a\":[\n").repeated(100000) + "]";
    const auto read = ConvertedFile::of("rows.json", bytes);
    QVERIFY(read.text.startsWith("\"a\"\n1\n\"!"));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "JsonTest.moc"
