#include "core/Failure.h"
#include "core/Utf8.h"
#include "source/formats/json/JsonOutline.h"
#include "source/formats/json/JsonTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tranche;

namespace {

/// Bytes that come in parts of a size.
class JsonParts final : public ByteStream
{
public:
    JsonParts(QByteArray bytes, std::size_t part)
        : m_bytes(std::move(bytes))
        , m_part(part)
    {
    }

    QString name() const override { return QStringLiteral("report.json"); }
    std::size_t read(char *to, std::size_t length) override
    {
        const std::size_t got = std::min({ length, m_part, std::size_t(m_bytes.size()) - m_at });
        std::copy_n(m_bytes.constData() + m_at, got, to);
        m_at += got;
        return got;
    }
    qint64 bytesOfFile() const override { return qint64(m_at); }

private:
    QByteArray m_bytes;
    std::size_t m_part;
    std::size_t m_at = 0;
};

constexpr std::size_t wholeParts = std::size_t(1) << 20;

JsonPullReader readerOf(const QByteArray &json, std::size_t part = wholeParts)
{
    return JsonPullReader(std::make_unique<JsonParts>(json, part));
}

/// The value that begins here, as Qt has it.
QJsonValue valueOf(JsonPullReader &reader)
{
    switch (reader.token()) {
    case JsonToken::BeginObject: {
        QJsonObject object;
        reader.eachKey([&](std::string_view key) {
            const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
            reader.enterValue();
            object.insert(name, valueOf(reader));
        });
        return object;
    }
    case JsonToken::BeginArray: {
        QJsonArray array;
        reader.eachElement([&] { array.append(valueOf(reader)); });
        return array;
    }
    case JsonToken::String:
        return QString::fromStdString(readText(reader, std::size_t(1) << 30));
    case JsonToken::Number:
        return QByteArray(reader.text().data(), qsizetype(reader.text().size())).toDouble();
    case JsonToken::True:
    case JsonToken::False:
        return reader.is(JsonToken::True);
    default:
        return QJsonValue::Null;
    }
}

/// All tokens, a line each.
QStringList toldBy(JsonPullReader &reader)
{
    static const char *const names[]
        = { "{", "}", "[", "]", "key", "string", "number", "true", "false", "null", "end" };
    QStringList lines;
    do {
        reader.next();
        QString line = QString::number(reader.depth()) + QLatin1String(names[std::size_t(reader.token())]);
        if (reader.is(JsonToken::Key) || reader.is(JsonToken::String) || reader.is(JsonToken::Number))
            line += QLatin1Char(' ') + QString::fromUtf8(reader.text().data(), qsizetype(reader.text().size()));
        if (!reader.isLastPiece())
            line += QLatin1String("…");
        lines.append(line);
    } while (!reader.is(JsonToken::Finish));
    return lines;
}

QString failureOf(JsonPullReader &reader)
{
    try {
        toldBy(reader);
    } catch (const Failure &failure) {
        return failure.code() + QLatin1Char(' ') + failure.message();
    }
    return {};
}

QString randomText(QRandomGenerator &random)
{
    static const QString letters = QString::fromUtf8("abc \\\"/\n\t\r\b\fäß€\U0001F600\u0001{}[],:");
    QString text;
    const int length = random.bounded(20) == 0 ? random.bounded(3000) : random.bounded(12);
    for (int i = 0; i < length; ++i)
        text += letters.at(random.bounded(int(letters.size())));
    return QString::fromUtf8(text.toUtf8()); // no halves of pairs
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 4 ? 5 : 8)) {
    case 0:
        return randomText(random);
    case 1:
        return random.bounded(2) == 0 ? double(random.generate()) : random.generateDouble() * 1e-9;
    case 2:
        return true;
    case 3:
        return false;
    case 4:
        return QJsonValue::Null;
    case 5: {
        QJsonArray array;
        for (int i = random.bounded(6); i > 0; --i)
            array.append(randomValue(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(6); i > 0; --i)
            object.insert(randomText(random), randomValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

class JsonPullReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensComeInOrder();
    void textsAreDecoded_data();
    void textsAreDecoded();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void agreesWithQt();
    void cutsMakeNoDifference();
    void breakingOffIsAFailure();
    void longStringsComeInPieces();
    void severalTextsFollowEachOther();
    void linesThatAreNoJsonCanBeTaken();
    void valuesAreSkipped();
    void valuesBecomeTexts_data();
    void valuesBecomeTexts();
    void textsAreKeptUpToALimit();
    void numbersAndTruth();
    void nestedValuesAreFlattened();
    void otherEncodings();
    void outlineHasPaths();
    void isFast();
};

void JsonPullReaderTest::tokensComeInOrder()
{
    auto reader = readerOf("\xEF\xBB\xBF { \"a\" : [1, -2.5e+3, {}, [] ],\n\"b\":{\"c\":null,\"d\":true,\"e\":false}, "
                           "\"\":\"x\" }\n");
    const QStringList expected { "1{", "1key a", "2[", "2number 1", "2number -2.5e+3", "3{", "2}", "3[", "2]", "1]",
        "1key b", "2{", "2key c", "2null", "2key d", "2true", "2key e", "2false", "1}", "1key ", "1string x", "0}",
        "0end" };
    QCOMPARE(toldBy(reader), expected);
    QCOMPARE(reader.line(), 3);
    QCOMPARE(reader.next(), JsonToken::Finish);
}

void JsonPullReaderTest::textsAreDecoded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << "\"\\/\b\f\n\r\t";
    QTest::newRow("unicode") << QByteArray(R"("\u0041\u00e4\u20AC")") << QString::fromUtf8("Aä€");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00!")") << QString::fromUtf8("\U0001F600!");
    QTest::newRow("high half alone") << QByteArray(R"("\ud83dx")") << QString(QChar(0xFFFD)) + "x";
    QTest::newRow("high half at the end") << QByteArray(R"("\ud83d")") << QString(QChar(0xFFFD));
    QTest::newRow("two high halves") << QByteArray(R"("\ud83d\ud83d\ude00")")
                                     << QString(QChar(0xFFFD)) + QString::fromUtf8("\U0001F600");
    QTest::newRow("low half alone") << QByteArray(R"("\ude00")") << QString(QChar(0xFFFD));
    QTest::newRow("bytes that are no UTF-8") << QByteArray("\"a\xE4"
                                                           "b\xF0\x9F\"")
                                             << QString("a") + QChar(0xFFFD) + "b" + QChar(0xFFFD) + QChar(0xFFFD);
    QTest::newRow("control characters") << QByteArray("\"a\nb\x01\"") << QStringLiteral("a\nb\x01");
}

void JsonPullReaderTest::textsAreDecoded()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    for (const std::size_t part : { std::size_t(1), wholeParts }) {
        auto reader = readerOf(json, part);
        QCOMPARE(reader.next(), JsonToken::String);
        QVERIFY(reader.isLastPiece());
        QCOMPARE(QString::fromUtf8(reader.text().data(), qsizetype(reader.text().size())), text);
        auto keys = readerOf('{' + json + ":1}", part);
        keys.next();
        QCOMPARE(keys.next(), JsonToken::Key);
        QCOMPARE(QString::fromUtf8(keys.text().data(), qsizetype(keys.text().size())), text);
    }
}

void JsonPullReaderTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("word") << QByteArray("[1,\n nul]") << "line 2, column 2";
    QTest::newRow("number") << QByteArray("[01]") << "column 2";
    QTest::newRow("two points") << QByteArray("[1.2.3]") << "column 2";
    QTest::newRow("no digit before the point") << QByteArray("[.5]") << "column 2";
    QTest::newRow("no digit behind the point") << QByteArray("[5.]") << "column 2";
    QTest::newRow("plus") << QByteArray("[+5]") << "column 2";
    QTest::newRow("comma at the end") << QByteArray("[1,]") << "column 4";
    QTest::newRow("comma at the end of an object") << QByteArray("{\"a\":1,}") << "column 8";
    QTest::newRow("comma at the begin") << QByteArray("[,1]") << "column 2";
    QTest::newRow("no comma") << QByteArray("[1 2]") << "column 4";
    QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << "column 6";
    QTest::newRow("no value") << QByteArray("{\"a\":}") << "column 6";
    QTest::newRow("no key") << QByteArray("{1:2}") << "column 2";
    QTest::newRow("wrong end") << QByteArray("[1}") << "column 3";
    QTest::newRow("end alone") << QByteArray("]") << "column 1";
    QTest::newRow("comma between texts") << QByteArray("1,2") << "column 2";
    QTest::newRow("escape") << QByteArray(R"(["\x41"])") << "column 3";
    QTest::newRow("digits") << QByteArray(R"(["\u00g0"])") << "column 3";
    QTest::newRow("quotes of JavaScript") << QByteArray("['a']") << "column 2";
    QTest::newRow("XML") << QByteArray("<a/>") << "line 1, column 1";
    QTest::newRow("binary") << QByteArray("\x00\x01\x02", 3) << "0x00";
    QTest::newRow("too deep") << QByteArray(201, '[') << "nested too deeply";
    QTest::newRow("long number") << '[' + QByteArray(70000, '1') + ']' << "column 2";
    QTest::newRow("long key") << "{\"" + QByteArray(70000, 'a') + "\":1}"
                              << "a key is longer than 64 KB";
}

void JsonPullReaderTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    for (const std::size_t part : { std::size_t(1), wholeParts }) {
        auto reader = readerOf(json, part);
        const QString failure = failureOf(reader);
        QVERIFY2(failure.startsWith(QLatin1String("source.json report.json can't be read: ")), qPrintable(failure));
        QVERIFY2(failure.contains(where), qPrintable(failure));
    }
    auto deepest = readerOf(QByteArray(200, '[') + QByteArray(200, ']'));
    QCOMPARE(failureOf(deepest), QString());
}

void JsonPullReaderTest::agreesWithQt()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        QJsonArray array { randomValue(random, 0) };
        const QByteArray json
            = QJsonDocument(array).toJson(random.bounded(2) == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
        auto reader = readerOf(json, std::size_t(random.bounded(1, 200)));
        reader.next();
        QCOMPARE(valueOf(reader), QJsonValue(array));
        QCOMPARE(reader.next(), JsonToken::Finish);
    }
    // Damaged: what Qt takes is taken and the same, what it refuses is refused; but for what is written above.
    int taken = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray json = QJsonDocument(QJsonArray { randomValue(random, 2) }).toJson(QJsonDocument::Compact);
        static const QByteArray marks = "{}[]\",:01 tn\\";
        json[random.bounded(int(json.size()))] = marks.at(random.bounded(int(marks.size())));
        if (!isValidUtf8(viewOf(json)))
            continue; // Qt refuses it
        QJsonParseError error;
        const QJsonDocument twin = QJsonDocument::fromJson(json, &error);
        QJsonValue value;
        bool isTaken = true;
        bool isEscape = false; // Qt takes any
        auto reader = readerOf(json, std::size_t(random.bounded(1, 50)));
        try {
            reader.next();
            value = valueOf(reader);
            isTaken = reader.next() == JsonToken::Finish;
        } catch (const Failure &failure) {
            isTaken = false;
            isEscape = failure.message().contains(QString::fromUtf8("“\\"));
        }
        if (error.error != QJsonParseError::NoError && isTaken) // Qt knows no single values
            QVERIFY2(!value.isArray() && !value.isObject(), json.constData());
        if (error.error != QJsonParseError::NoError || isEscape)
            continue;
        QVERIFY2(isTaken, json.constData());
        QCOMPARE(value, twin.isArray() ? QJsonValue(twin.array()) : QJsonValue(twin.object()));
        ++taken;
    }
    QVERIFY(taken > 300);
}

static const QByteArray sampleJson = R"({"name":"a\"b\u20ac\ud83d\ude00ä","list":[1,-2.5E-3,true,false,null,{"x":{}}],
 "deep":[[[]]],"":""}
{"second":"text"}
)";

void JsonPullReaderTest::cutsMakeNoDifference()
{
    auto whole = readerOf(sampleJson);
    const QStringList expected = toldBy(whole);
    for (std::size_t part = 1; part < 40; ++part) {
        auto reader = readerOf(sampleJson, part);
        QCOMPARE(toldBy(reader), expected);
    }
}

void JsonPullReaderTest::breakingOffIsAFailure()
{
    const QByteArray first = sampleJson.left(sampleJson.indexOf("\n{"));
    for (qsizetype end = 1; end < first.size(); ++end) {
        auto reader = readerOf(first.left(end), 7);
        const QString failure = failureOf(reader);
        QVERIFY2(failure.contains(QLatin1String("the file breaks off"))
                || failure.contains(QLatin1String("can't stand there")), // half of a word
            qPrintable(QStringLiteral("%1 %2").arg(end).arg(failure)));
    }
}

void JsonPullReaderTest::longStringsComeInPieces()
{
    for (const QByteArray &unit : { QByteArray("x"), QByteArray("€"), QByteArray("\\n"), QByteArray("a\\\\ä") }) {
        QByteArray inside;
        while (inside.size() < 200000)
            inside += unit;
        const QString expected = QJsonDocument::fromJson("[\"" + inside + "\"]").array().at(0).toString();
        for (const std::size_t part : { std::size_t(997), wholeParts }) {
            auto reader = readerOf("[\"" + inside + "\",1]", part);
            reader.next();
            QByteArray all;
            int pieces = 0;
            do {
                QCOMPARE(reader.next(), JsonToken::String);
                QVERIFY(reader.text().size() <= JsonPullReader::mostPieceBytes);
                QVERIFY(!reader.text().empty());
                all.append(reader.text().data(), qsizetype(reader.text().size()));
                ++pieces;
            } while (!reader.isLastPiece());
            QCOMPARE(QString::fromUtf8(all), expected);
            QCOMPARE(pieces, int((all.size() + 65535) / 65536));
            QCOMPARE(reader.next(), JsonToken::Number);
        }
    }
    // One that is just full is one piece.
    auto reader = readerOf('"' + QByteArray(65536, 'x') + '"', 1000);
    reader.next();
    QVERIFY(reader.isLastPiece());
    QCOMPARE(reader.text().size(), std::size_t(65536));
}

void JsonPullReaderTest::severalTextsFollowEachOther()
{
    auto reader = readerOf("{\"a\":1}\r\n\n[2]\"x\" 3\nnull{}");
    QStringList ends;
    while (reader.next() != JsonToken::Finish) {
        if (reader.isTextEnd())
            ends.append(QString::number(reader.line()));
    }
    QCOMPARE(ends, QStringList({ "1", "3", "3", "3", "4", "4" }));
    QVERIFY(!reader.isTextEnd());
    auto empty = readerOf(" \n");
    QCOMPARE(empty.next(), JsonToken::Finish);
}

void JsonPullReaderTest::linesThatAreNoJsonCanBeTaken()
{
    for (const std::size_t part : { std::size_t(1), wholeParts }) {
        auto reader = readerOf("# build\r\n{\"a\":1}\n\nerror: long line\n{}\nlast", part);
        QCOMPARE(reader.nextByte(), '#');
        QCOMPARE(reader.takeLine(), std::string("# build"));
        QCOMPARE(reader.nextByte(), '{');
        reader.next();
        reader.skipValue();
        QCOMPARE(reader.nextByte(), 'e');
        QCOMPARE(reader.line(), 4);
        QCOMPARE(reader.takeLine(5), std::string("error"));
        QCOMPARE(reader.nextByte(), '{');
        reader.next();
        QCOMPARE(reader.next(), JsonToken::EndObject);
        QCOMPARE(reader.nextByte(), 'l');
        QCOMPARE(reader.takeLine(), std::string("last"));
        QCOMPARE(reader.nextByte(), '\0');
        QCOMPARE(reader.next(), JsonToken::Finish);
    }
}

void JsonPullReaderTest::valuesAreSkipped()
{
    const QByteArray longText = '"' + QByteArray(200000, 'x') + '"';
    auto reader = readerOf("{\"a\":{\"b\":[1,{}]},\"c\":" + longText + ",\"d\":[" + longText + ",{\"e\":[]}],\"f\":1}");
    reader.next();
    QStringList keys;
    while (reader.next() == JsonToken::Key) {
        keys.append(QString::fromUtf8(reader.text().data(), qsizetype(reader.text().size())));
        reader.skipValue();
    }
    QCOMPARE(keys, QStringList({ "a", "c", "d", "f" }));
    QCOMPARE(reader.token(), JsonToken::EndObject);
    // What is begun and left is skipped, too.
    auto again = readerOf("{\"a\":[[1,2],3],\"b\":" + longText + ",\"c\":{\"d\":1},\"e\":5}");
    again.next();
    keys.clear();
    QVERIFY(again.eachKey([&](std::string_view key) {
        keys.append(QString::fromUtf8(key.data(), qsizetype(key.size())));
        if (keys.size() != 3) {
            again.next();
            again.next();
        }
    }));
    QCOMPARE(keys, QStringList({ "a", "b", "c", "e" })); // behind e, its object was ended as well: that is noticed
    QCOMPARE(again.next(), JsonToken::Finish);
    auto none = readerOf("[1,2]");
    none.next();
    QVERIFY(!none.eachKey([](std::string_view) {}));
    QCOMPARE(none.token(), JsonToken::EndArray);
}

void JsonPullReaderTest::valuesBecomeTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("string") << QByteArray("\"a\\nb\"") << QByteArray("a\nb");
    QTest::newRow("number") << QByteArray("1.50") << QByteArray("1.50");
    QTest::newRow("true") << QByteArray("true") << QByteArray("true");
    QTest::newRow("null") << QByteArray("null") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{ }") << QByteArray("{}");
    QTest::newRow("object") << QByteArray(
        "{ \"a\\\"\" : [ 1, null, \"x\\n\\u0001\" , {} , [] ], \"b\": {\"c\": true} }")
                            << QByteArray(R"({"a\"":[1,null,"x\n\u0001",{},[]],"b":{"c":true}})");
    const QByteArray longText(200000, 'x');
    QTest::newRow("long") << "[\"" + longText + "\", \"y\"]"
                          << "[\"" + longText + "\",\"y\"]";
}

void JsonPullReaderTest::valuesBecomeTexts()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    auto reader = readerOf("{\"a\":" + json + ",\"b\":1}");
    reader.next();
    reader.next();
    std::string all;
    readAsText(reader, [&all](std::string_view piece) { all += piece; });
    QCOMPARE(all, text.toStdString());
    QCOMPARE(reader.next(), JsonToken::Key);
    QCOMPARE(reader.text(), std::string_view("b"));
}

void JsonPullReaderTest::textsAreKeptUpToALimit()
{
    QByteArray inside;
    for (int i = 0; i < 100000; ++i)
        inside += "ä";
    auto reader = readerOf('"' + inside + '"');
    reader.next();
    std::string rest;
    const std::string kept = readText(reader, 90001, [&rest](std::string_view piece) { rest += piece; });
    QCOMPARE(kept.size(), std::size_t(90000)); // not half of a character
    QCOMPARE(kept + rest, inside.toStdString());
    auto small = readerOf("\"abc\"");
    small.next();
    QCOMPARE(readText(small, 2), std::string("ab"));
}

void JsonPullReaderTest::numbersAndTruth()
{
    auto reader = readerOf(R"([1.5, "2.5", "x", null, {"a":1}, 1e999, NaN, 7, 7.5, true, "true", 0])");
    reader.next();
    const auto number = [&] {
        reader.next();
        return readNumber(reader);
    };
    QCOMPARE(number(), std::optional<double>(1.5));
    QCOMPARE(number(), std::optional<double>(2.5));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(number(), std::optional<double>());
    reader.next();
    QCOMPARE(readInteger(reader), std::optional<qint64>(7));
    reader.next();
    QCOMPARE(readInteger(reader), std::optional<qint64>());
    for (const bool expected : { true, true, false }) {
        reader.next();
        QCOMPARE(readTruth(reader), expected);
    }
    QCOMPARE(reader.next(), JsonToken::EndArray);
}

void JsonPullReaderTest::nestedValuesAreFlattened()
{
    auto reader = readerOf(R"({"a":{"b":1,"c":["x","y",{"d":null,"e":true}]},"f":"g"})");
    reader.next();
    QStringList lines;
    readFlattened(reader, "p", 100, [&lines](const std::string &path, const std::string &value) {
        lines.append(QString::fromStdString(path + '=' + value));
    });
    QCOMPARE(lines, QStringList({ "p.a.b=1", "p.a.c=x", "p.a.c=y", "p.a.c.e=true", "p.f=g" }));
}

void JsonPullReaderTest::otherEncodings()
{
    const QString text = QString::fromUtf8("{\"a\":\n\"ä€\U0001F600\"}");
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encode(text);
        for (const std::size_t part : { std::size_t(1), std::size_t(3), wholeParts }) {
            auto reader = readerOf(bytes, part);
            QCOMPARE(toldBy(reader),
                QStringList({ "1{", "1key a", QString::fromUtf8("1string ä€\U0001F600"), "0}", "0end" }));
            QCOMPARE(reader.line(), 2);
        }
    }
}

void JsonPullReaderTest::outlineHasPaths()
{
    const JsonOutline outline(
        R"({"reportFormat":"CTRF","results":{"tool":{"name":"jest"},"tests":[{"name":"a"},{"status":)");
    QCOMPARE(outline.value("reportFormat"), std::string_view("CTRF"));
    QCOMPARE(outline.value("results"), std::string_view("{"));
    QCOMPARE(outline.value("results.tests"), std::string_view("["));
    QVERIFY(outline.has("results.tests[].name"));
    QVERIFY(outline.has("results.tests[].status"));
    QVERIFY(!outline.has("results.tests[].duration"));
    QVERIFY(!outline.has("name"));
    QVERIFY(!JsonOutline("<xml/>").has(""));
    QCOMPARE(JsonOutline("[{\"a\":1}]").value("[].a"), std::string_view("1"));
    QCOMPARE(JsonOutline("[]").value(""), std::string_view("["));
}

void JsonPullReaderTest::isFast()
{
    QByteArray json = "[";
    while (json.size() < 2000000)
        json
            += "{\"name\": \"adds two numbers and then some more words\",\n      \"status\": \"passed\", \"duration\": "
               "12.5, \"tags\": [\"fast\", \"green\"], \"trace\": \"Error: it is wrong\\n    at "
               "Context.<anonymous> (tests/parser.mocha.json.spec.js:7:12)\"},\n";
    json += "null]";
    QBENCHMARK
    {
        auto reader = readerOf(json, std::size_t(1) << 20);
        while (reader.next() != JsonToken::Finish) { }
    }
}

QTEST_GUILESS_MAIN(JsonPullReaderTest)
#include "JsonPullReaderTest.moc"
