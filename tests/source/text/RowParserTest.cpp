#include "source/text/RowParser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Parsed
{
    Rows rows;
    std::vector<qint64> lines;
    std::vector<RowProblem> problems;
};

Parsed parse(const std::string &text, const Dialect &dialect = {}, std::uint32_t columns = 0)
{
    RowBuffer buffer;
    RowParser(dialect, columns).parse(text, true, 1, buffer);
    Parsed parsed;
    for (const Row &row : buffer.rows) {
        std::vector<std::string> fields;
        for (std::uint32_t i = 0; i < row.fieldCount && (columns == 0 || i < columns); ++i)
            fields.emplace_back(buffer.cells[row.firstCell + i].view());
        parsed.rows.push_back(fields);
        parsed.lines.push_back(row.line);
        parsed.problems.push_back(row.problem);
    }
    return parsed;
}

std::string withoutBlanks(std::string text)
{
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text.substr(std::min(text.size(), text.find_first_not_of(' ')));
}

/// The slow and obvious twin: one character at a time, one state at a time. It knows of a dialect whether a backslash
/// escapes, and what becomes of blanks.
Parsed parseSlowly(const std::string &text, const Dialect &dialect = {})
{
    const bool escapes = dialect.escape == '\\';
    const bool skipsBlanks = dialect.blanks != Blanks::Keep;
    Parsed parsed;
    std::vector<std::string> fields;
    std::string field;
    qint64 line = 1;
    qint64 rowLine = 1;
    bool rowOpen = false;
    RowProblem problem = RowProblem::None;
    std::size_t i = 0;
    const auto endRow = [&] {
        fields.push_back(field);
        parsed.rows.push_back(fields);
        parsed.lines.push_back(rowLine);
        parsed.problems.push_back(problem);
        fields.clear();
        field.clear();
        rowOpen = false;
        problem = RowProblem::None;
    };
    const auto endsField = [&] { return text[i] == ',' || text[i] == '\n' || text[i] == '\r'; };
    const auto takePlain = [&](std::string &into) {
        if (escapes && text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '\\' || text[i + 1] == ',')) {
            into += text[i + 1] == ',' ? "," : "\\\\";
            i += 2;
        } else {
            into += text[i++];
        }
    };
    const auto skipLineEnd = [&] {
        i += text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n' ? 2 : 1;
        ++line;
    };
    while (i < text.size()) {
        if (!rowOpen && (text[i] == '\n' || text[i] == '\r')) {
            skipLineEnd();
            continue;
        }
        if (!rowOpen) {
            rowOpen = true;
            rowLine = line;
        }
        const std::size_t opening = skipsBlanks ? std::min(text.find_first_not_of(' ', i), text.size()) : i;
        if (opening < text.size() && text[opening] == '"') {
            std::size_t at = opening + 1;
            std::string quoted;
            qint64 lines = 0;
            bool closed = false;
            while (at < text.size()) {
                if (escapes && text[at] == '\\' && at + 1 < text.size() && text[at + 1] != '\n'
                    && text[at + 1] != '\r') {
                    quoted += text[at + 1] == '"' || text[at + 1] == '\\' ? "" : "\\";
                    quoted += text[at + 1];
                    at += 2;
                } else if (!escapes && text[at] == '"' && at + 1 < text.size() && text[at + 1] == '"') {
                    quoted += '"';
                    at += 2;
                } else if (text[at] == '"') {
                    closed = true;
                    ++at;
                    break;
                } else {
                    if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')))
                        ++lines;
                    quoted += text[at++];
                }
            }
            if (!closed) {
                problem = RowProblem::QuoteNotClosed;
                while (i < text.size() && text[i] != '\n' && text[i] != '\r')
                    field += text[i++];
                if (dialect.blanks == Blanks::Drop)
                    field = withoutBlanks(field);
                if (i < text.size())
                    skipLineEnd();
                endRow();
                continue;
            }
            field = quoted;
            line += lines;
            i = at;
            while (skipsBlanks && i < text.size() && text[i] == ' ')
                ++i;
            std::string behind;
            while (i < text.size() && !endsField()) {
                if (problem == RowProblem::None)
                    problem = RowProblem::TextAfterQuote;
                takePlain(behind);
            }
        } else {
            while (i < text.size() && !endsField())
                takePlain(field);
            if (dialect.blanks == Blanks::Drop)
                field = withoutBlanks(field);
        }
        if (i < text.size() && text[i] == ',') {
            fields.push_back(field);
            field.clear();
            ++i;
            if (i < text.size())
                continue;
        } else if (i < text.size()) {
            skipLineEnd();
        }
        endRow();
    }
    return parsed;
}

/// Comma-separated text, as it is and with blanks and a backslash that matter.
std::vector<Dialect> commaDialects()
{
    std::vector<Dialect> dialects;
    for (const Blanks blanks : { Blanks::Keep, Blanks::BesideQuotes, Blanks::Drop }) {
        for (const char escape : { '"', '\\' }) {
            Dialect dialect;
            dialect.blanks = blanks;
            dialect.escape = escape;
            dialects.push_back(dialect);
        }
    }
    return dialects;
}

std::string randomText(QRandomGenerator &random, int length, const std::string &alphabet)
{
    std::string text;
    for (int i = 0; i < length; ++i)
        text += alphabet[std::size_t(random.bounded(int(alphabet.size())))];
    return text;
}

} // namespace

class RowParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fields_data();
    void fields();
    void linesAreCountedThroughQuotesAndBlanks();
    void fieldCountIsChecked();
    void unclosedQuoteSwallowsOneLine();
    void unclosedQuoteInALargeBlockIsGivenUp();
    void endlessLineIsTold();
    void aRowDoesNotDependOnWhatFollows();
    void surplusFieldsAreCountedNotKept();
    void otherDialects();
    void blanksBesideSeparators_data();
    void blanksBesideSeparators();
    void escapesOutsideOfQuotes();
    void markedRows_data();
    void markedRows();
    void markedRowsOfWords();
    void linesOfBlanks();
    void quotesBehindBlanks_data();
    void quotesBehindBlanks();
    void agreesWithSlowTwin();
    void blockBordersDoNotMatter();
};

void RowParserTest::fields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // fields in [], rows apart by /
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << "[a][b]/[1][2]";
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << "[a][b]/[1][2]";
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << "[a][b]/[1][2]";
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << "[a][b]/[1][2]";
    QTest::newRow("blank lines") << QByteArray("\n\na\n\r\n\nb\n\n") << "[a]/[b]";
    QTest::newRow("empty fields") << QByteArray(",\n,,\n") << "[][]/[][][]";
    QTest::newRow("separator last") << QByteArray("a,") << "[a][]";
    QTest::newRow("quoted separator") << QByteArray("\"a,b\",c\n") << "[a,b][c]";
    QTest::newRow("doubled quote") << QByteArray("\"a\"\"b\",\"\"\"\"\n") << "[a\"b][\"]";
    QTest::newRow("empty quoted") << QByteArray("\"\",x\n") << "[][x]";
    QTest::newRow("quoted line break") << QByteArray("\"a\nb\",c\nd,e\n") << "[a\nb][c]/[d][e]";
    QTest::newRow("stray quote in a field") << QByteArray("5\" pipe,x\n1,2\n") << "[5\" pipe][x]/[1][2]";
    QTest::newRow("quote before blank") << QByteArray(" \"a\",b\n") << "[ \"a\"][b]";
    QTest::newRow("text after quote") << QByteArray("\"a\"x,b\n1,2\n") << "[a][b]/[1][2]";
}

void RowParserTest::fields()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QStringList rows;
    for (const auto &row : parse(text.toStdString()).rows) {
        QString shown;
        for (const std::string &field : row)
            shown += QLatin1Char('[') + QString::fromStdString(field) + QLatin1Char(']');
        rows.append(shown);
    }
    QCOMPARE(rows.join(QLatin1Char('/')), expected);
}

void RowParserTest::linesAreCountedThroughQuotesAndBlanks()
{
    const Parsed parsed = parse("h\n\n\"a\nb\r\nc\rd\"\n\r\nx\ry\n");
    QCOMPARE(parsed.lines, (std::vector<qint64> { 1, 3, 8, 9 }));
    Dialect backslash;
    backslash.escape = '\\';
    QCOMPARE(parse("\"a\\\nb\\\r\nc\"\nx\n", backslash).lines, (std::vector<qint64> { 1, 4 }));
}

void RowParserTest::fieldCountIsChecked()
{
    const Parsed parsed = parse("1,2\n1\n1,2,3\n", {}, 2);
    QCOMPARE(parsed.problems, (std::vector { RowProblem::None, RowProblem::FieldCount, RowProblem::FieldCount }));
}

void RowParserTest::unclosedQuoteSwallowsOneLine()
{
    const Parsed parsed = parse("1,2\n3,\"open\n5,6\n7,8\n");
    QCOMPARE(parsed.rows.size(), std::size_t(4));
    QCOMPARE(parsed.problems[1], RowProblem::QuoteNotClosed);
    QCOMPARE(parsed.rows[2], (std::vector<std::string> { "5", "6" }));
    QCOMPARE(parsed.lines, (std::vector<qint64> { 1, 2, 3, 4 }));
}

void RowParserTest::unclosedQuoteInALargeBlockIsGivenUp()
{
    std::string text = "1,\"open\n";
    while (text.size() < RowParser::maxRowBytes + 100)
        text += "2,3\n";
    RowBuffer buffer;
    const auto result = RowParser({}, 2).parse(text, false, 1, buffer);
    QCOMPARE(buffer.rows.front().problem, RowProblem::QuoteNotClosed);
    QVERIFY(buffer.rows.size() > 1000000);
    QVERIFY(!result.rowTooLong);
    QCOMPARE(buffer.rows[1].line, 2);
}

void RowParserTest::endlessLineIsTold()
{
    const std::string text(RowParser::maxRowBytes + 1, 'x');
    RowBuffer buffer;
    const auto result = RowParser({}, 1).parse(text, false, 7, buffer);
    QVERIFY(result.rowTooLong);
    QCOMPARE(result.nextLine, 7);
    QVERIFY(buffer.rows.empty());
}

/// Where an import goes on, other blocks are read than before: the rows must be the same.
void RowParserTest::aRowDoesNotDependOnWhatFollows()
{
    std::string text = "1,\"open\n";
    while (text.size() < RowParser::maxRowBytes + 100)
        text += "2,3\n";
    const std::size_t end = text.size();
    text += "4,closed\"\n" + std::string(100, 'x') + "\n";
    for (const std::size_t length : { end, end + 5, text.size() }) {
        RowBuffer buffer;
        RowParser({}, 2).parse(std::string_view(text).substr(0, length), length == text.size(), 1, buffer, 2);
        QCOMPARE(buffer.rows.size(), std::size_t(2));
        QCOMPARE(buffer.rows.front().problem, RowProblem::QuoteNotClosed);
        QCOMPARE(buffer.rows.back().end, 12U);
    }
}

void RowParserTest::surplusFieldsAreCountedNotKept()
{
    const std::string commas(1000000, ',');
    Dialect repairing;
    repairing.malformed = Malformed::Repair;
    Dialect joining = repairing;
    joining.surplus = Surplus::Join;
    const auto parsed = [](const std::string &text, const Dialect &dialect) {
        RowBuffer buffer;
        RowParser(dialect, 3).parse(text, true, 1, buffer);
        return buffer;
    };
    const RowBuffer strict = parsed(commas + "\n1,2,3\n", {});
    QCOMPARE(strict.rows.size(), std::size_t(2));
    QCOMPARE(strict.rows.front().fieldCount, 1000001U);
    QCOMPARE(strict.rows.front().problem, RowProblem::FieldCount);
    QVERIFY(strict.cells.capacity() < 500000);
    QCOMPARE(parsed(commas + "\n", repairing).rows.front().repairs, RowRepair::surplusDropped);
    QCOMPARE(parsed(commas + "x\n", repairing).rows.front().problem, RowProblem::FieldCount);
    QCOMPARE(parsed(commas + "x\n", joining).rows.front().problem, RowProblem::FieldCount); // too many to join
    const RowBuffer joined = parsed("1,2,3,\"a\"\"\",5\n", joining);
    QCOMPARE(joined.cells.back().view(), std::string_view("3,a\",5"));
    QCOMPARE(parsed(std::string(1000, '\n') + "1,2,3\n", {}).rows.size(), std::size_t(1));
}

void RowParserTest::otherDialects()
{
    Dialect semicolon;
    semicolon.separator = ";";
    semicolon.quote = '\'';
    semicolon.escape = '\'';
    QCOMPARE(parse("'a;''b';c\n", semicolon).rows, (Rows { { "a;'b", "c" } }));
    Dialect backslash;
    backslash.escape = '\\';
    QCOMPARE(parse("\"a\\\"b\",\"c\\\\\"\n", backslash).rows, (Rows { { "a\"b", "c\\" } }));
    Dialect noQuote;
    noQuote.quote = '\0';
    QCOMPARE(parse("\"a,b\"\n", noQuote).rows, (Rows { { "\"a", "b\"" } }));
    Dialect two;
    two.separator = ", ";
    QCOMPARE(parse("a, b,c, \"d, e\"\n", two).rows, (Rows { { "a", "b,c", "d, e" } }));
}

void RowParserTest::blanksBesideSeparators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("keep"); // fields in [], rows apart by /
    QTest::addColumn<QString>("besideQuotes");
    QTest::addColumn<QString>("drop");
    QTest::newRow("around quotes") << QByteArray("\"a\" , \"b, c\" \n") << "[a][ \"b][ c\" ]"
                                   << "[a][b, c]"
                                   << "[a][b, c]";
    QTest::newRow("around text") << QByteArray(" a , b c \n") << "[ a ][ b c ]"
                                 << "[ a ][ b c ]"
                                 << "[a][b c]";
    QTest::newRow("within quotes") << QByteArray("\" a \",x\n") << "[ a ][x]"
                                   << "[ a ][x]"
                                   << "[ a ][x]";
    QTest::newRow("nothing but blanks") << QByteArray("  ,   \n") << "[  ][   ]"
                                        << "[  ][   ]"
                                        << "[][]";
    QTest::newRow("a quote within text") << QByteArray(" 5\" ,x\n") << "[ 5\" ][x]"
                                         << "[ 5\" ][x]"
                                         << "[5\"][x]";
    QTest::newRow("text behind a quote and blanks") << QByteArray("\"a\"  b,c\n") << "[a][c]"
                                                    << "[a][c]"
                                                    << "[a][c]";
    QTest::newRow("no line end") << QByteArray("x,  \"b\"  ") << "[x][  \"b\"  ]"
                                 << "[x][b]"
                                 << "[x][b]";
}

static QString shownRows(const Rows &rows)
{
    QStringList shown;
    for (const auto &row : rows) {
        QString fields;
        for (const std::string &field : row)
            fields += QLatin1Char('[') + QString::fromStdString(field) + QLatin1Char(']');
        shown.append(fields);
    }
    return shown.join(QLatin1Char('/'));
}

void RowParserTest::blanksBesideSeparators()
{
    QFETCH(QByteArray, text);
    Dialect dialect;
    QTEST(shownRows(parse(text.toStdString(), dialect).rows), "keep");
    dialect.blanks = Blanks::BesideQuotes;
    QTEST(shownRows(parse(text.toStdString(), dialect).rows), "besideQuotes");
    dialect.blanks = Blanks::Drop;
    QTEST(shownRows(parse(text.toStdString(), dialect).rows), "drop");
}

void RowParserTest::escapesOutsideOfQuotes()
{
    Dialect backslash;
    backslash.escape = '\\';
    QCOMPARE(parse("a\\,b,C:\\d\\\\,\\N\n\\,,x\\\n", backslash).rows,
        (Rows { { "a,b", "C:\\d\\\\", "\\N" }, { ",", "x\\" } }));
    QCOMPARE(parse("a\\,b\n").rows, (Rows { { "a\\", "b" } }));
    backslash.quote = '\0';
    QCOMPARE(parse("\"a\\,b\",c\n", backslash).rows, (Rows { { "\"a,b\"", "c" } }));
}

void RowParserTest::markedRows_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isRow");
    QTest::newRow("as wide as the table") << QByteArray("#1001,Bob,5") << true;
    QTest::newRow("empty fields") << QByteArray("#N/A,,") << true;
    QTest::newRow("a separator within quotes") << QByteArray("#1,\"Bob, Li\",5") << true;
    QTest::newRow("a blank behind the mark") << QByteArray("# 1,Bob,5") << true;
    QTest::newRow("blanks behind separators") << QByteArray("#1, Bob, 5") << true;
    QTest::newRow("words") << QByteArray("# part two") << false;
    QTest::newRow("prose") << QByteArray("# units: m, s, kg") << false;
    QTest::newRow("fewer fields") << QByteArray("#a,b") << false;
    QTest::newRow("more fields") << QByteArray("#a,b,c,d") << false;
    QTest::newRow("an odd quote") << QByteArray("# it\"s, \"odd,x") << false;
    QTest::newRow("the mark alone") << QByteArray("#") << false;
}

void RowParserTest::markedRows()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isRow);
    Dialect dialect;
    dialect.comment = "#";
    const std::string text = "a,b,c\n" + line.toStdString() + "\r\nx,y,z\n";
    QCOMPARE(parse(text, dialect, 3).rows.size(), std::size_t(2)); // who names a mark means it
    dialect.markedRows = true;
    const Parsed parsed = parse(text, dialect, 3);
    QCOMPARE(parsed.rows.size(), std::size_t(isRow ? 3 : 2));
    QCOMPARE(parsed.lines.back(), 3);
    QCOMPARE(parsed.problems[1], RowProblem::None);
}

void RowParserTest::markedRowsOfWords()
{
    Dialect dialect;
    dialect.comment = "#";
    dialect.markedRows = true;
    dialect.separator = " ";
    const std::string text = "a b c\n#1 x 5\n# x y\n#Date: 1 2\n#1 x\nd e f\n";
    QCOMPARE(parse(text, dialect, 3).lines, (std::vector<qint64> { 1, 2, 6 }));
    dialect.blankRuns = true;
    QCOMPARE(parse("a  b c\n#1   x 5  \n#  x y\n#1 x\n", dialect, 3).lines, (std::vector<qint64> { 1, 2 }));
}

void RowParserTest::linesOfBlanks()
{
    const std::string text = "  \n1,2\n \r\n 3,4\n   ";
    QCOMPARE(parse(text, {}, 2).lines, (std::vector<qint64> { 2, 4 }));
    QCOMPARE(parse("a\n \nb\n", {}, 1).rows.size(), std::size_t(3)); // a value
    Dialect blank;
    blank.separator = " ";
    QCOMPARE(parse("a b\n \n", blank, 2).rows.size(), std::size_t(2)); // two empty fields
}

void RowParserTest::quotesBehindBlanks_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isGuess");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("quoted") << QByteArray("1, \"a\"") << true << false;
    QTest::newRow("blanks on both sides") << QByteArray("1,  \"a\" ") << true << false;
    QTest::newRow("blanks are told to be values") << QByteArray("1, \"a\"") << false << true;
    QTest::newRow("text") << QByteArray("1, a") << true << true;
    QTest::newRow("a quote within text") << QByteArray("1, 5\" x") << true << true;
    QTest::newRow("words in quotes") << QByteArray("1, \"a\" x") << true << true;
    QTest::newRow("one quote") << QByteArray("1, \"") << true << true;
    QTest::newRow("blanks") << QByteArray("1,  ") << true << true;
}

void RowParserTest::quotesBehindBlanks()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, isGuess);
    Dialect dialect;
    dialect.blanksAreGuessed = isGuess;
    const Parsed parsed = parse(row.toStdString() + "\n2,b\n", dialect, 2);
    QTEST(parsed.problems[0] == RowProblem::None, "isSound");
    QCOMPARE(parsed.problems[1], RowProblem::None);
    dialect.malformed = Malformed::Repair;
    QCOMPARE(parse(row.toStdString() + '\n', dialect, 2).problems[0], RowProblem::None);
}

void RowParserTest::agreesWithSlowTwin()
{
    QRandomGenerator random(20261123);
    const std::vector<Dialect> dialects = commaDialects();
    for (int round = 0; round < 20000; ++round) {
        const bool plain = round % 4 < 2;
        const std::string text = randomText(random, random.bounded(plain ? 200 : 80),
            round % 2 == 0 ? (plain ? "a,\"\n" : "a,\" \n\\") : (plain ? "ab,,\"\r\nxyz" : "a,  \\,\"\"\r\n"));
        const Dialect dialect = plain ? Dialect() : dialects[std::size_t(round / 4) % dialects.size()];
        const Parsed fast = parse(text, dialect);
        const Parsed slow = parseSlowly(text, dialect);
        const bool same = fast.rows == slow.rows && fast.lines == slow.lines && fast.problems == slow.problems;
        QVERIFY2(same, QByteArray::fromStdString(text).toPercentEncoding().constData());
    }
}

/// However the text is cut into blocks, going on where the last block's rows ended gives the same rows.
void RowParserTest::blockBordersDoNotMatter()
{
    QRandomGenerator random(7);
    const std::vector<Dialect> dialects = commaDialects();
    for (int round = 0; round < 3000; ++round) {
        const Dialect dialect = dialects[std::size_t(round) % dialects.size()];
        const RowParser parser(dialect, 0);
        const std::string text = randomText(random, 120, round % 2 == 0 ? "ab,\"\r\n" : "a, \\\"\r\n") + "\n\"x\"\n";
        const Parsed whole = parse(text, dialect);
        Parsed pieces;
        std::size_t at = 0;
        qint64 line = 1;
        std::size_t block = 8;
        while (at < text.size()) {
            const std::size_t length = std::min(block, text.size() - at);
            RowBuffer buffer;
            const bool atEnd = at + length == text.size();
            const auto result = parser.parse(std::string_view(text).substr(at, length), atEnd, line, buffer);
            for (const Row &row : buffer.rows) {
                std::vector<std::string> fields;
                for (std::uint32_t i = 0; i < row.fieldCount; ++i)
                    fields.emplace_back(buffer.cells[row.firstCell + i].view());
                pieces.rows.push_back(fields);
                pieces.lines.push_back(row.line);
            }
            at += result.consumed;
            line = result.nextLine;
            block = result.consumed == 0 ? block * 2 : 8 + std::size_t(random.bounded(30));
        }
        QVERIFY2(pieces.rows == whole.rows && pieces.lines == whole.lines,
            QByteArray::fromStdString(text).toPercentEncoding().constData());
    }
}

QTEST_APPLESS_MAIN(RowParserTest)
#include "RowParserTest.moc"
