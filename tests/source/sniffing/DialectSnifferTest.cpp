#include "source/sniffing/DialectSniffer.h"
#include "core/Failure.h"
#include "source/bytes/MemorySource.h"
#include "source/text/RowParser.h"
#include "source/text/SourceLayout.h"

#include <QTest>

#include <algorithm>
#include <cctype>

using namespace tranche;

class DialectSnifferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sniffs_data();
    void sniffs();
    void oneColumn_data();
    void oneColumn();
    void kinds_data();
    void kinds();
    void commentsAreTold();
    void anEscapeIsFoundAnywhere();
    void guessesTellWhy();
    void aHostileTextIsAnswered_data();
    void aHostileTextIsAnswered();
    void choicesWin();
    void layout_data();
    void layout();
    void utf16IsRefused();
};

void DialectSnifferTest::sniffs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("comma") << QByteArray("id,name\n1,a\n2,b\n") << "," << 1 << "LF";
    QTest::newRow("semicolon, decimal commas") << QByteArray("x;y\r\n1,5;2,5\r\n3,5;4,5\r\n") << ";" << 1 << "CRLF";
    QTest::newRow("tab") << QByteArray("a\tb, c\n1\tx, y\n2\tz, w\n") << "\t" << 1 << "LF";
    QTest::newRow("bar") << QByteArray("a|b|c\r1|2|3\r") << "|" << 1 << "CR";
    QTest::newRow("no header: numbers") << QByteArray("1,2\n3,4\n5,6\n") << "," << 0 << "LF";
    QTest::newRow("no header: same words below") << QByteArray("red,1\nblue,2\nred,3\n") << "," << 0 << "LF";
    QTest::newRow("text columns only") << QByteArray("first,last\nAda,Lovelace\nAlan,Turing\n") << "," << 1 << "LF";
    QTest::newRow("years as names") << QByteArray("country,2019,2020\nFR,1.5,2.5\nDE,3.5,4.5\n") << "," << 1 << "LF";
    QTest::newRow("commas within quotes") << QByteArray("a;b\n\"x,y,z\";1\n\"u,v,w\";2\n") << ";" << 1 << "LF";
    QTest::newRow("header only") << QByteArray("a,b,c\n") << "," << 1 << "LF";
    QTest::newRow("one column") << QByteArray("name\nAda\nAlan\n") << "," << 1 << "LF";
    QTest::newRow("mixed line ends") << QByteArray("a,b\n1,2\r\n3,4\n") << "," << 1 << "mixed";
}

void DialectSnifferTest::sniffs()
{
    QFETCH(QByteArray, text);
    MemorySource source(QStringLiteral("test.csv"), text);
    const SniffedDialect sniffed = sniffDialect(source);
    QTEST(QString::fromStdString(sniffed.dialect.separator), "separator");
    QTEST(sniffed.dialect.headerRows, "headerRows");
    QTEST(sniffed.lineEnd, "lineEnd");
    QVERIFY(sniffed.confidence >= 0 && sniffed.confidence <= 1);
}

/// The rows of a text as they are found, header included: fields in [], rows apart by /.
static QString foundRows(const QByteArray &text)
{
    MemorySource source(QStringLiteral("test.csv"), text);
    const Dialect dialect = sniffDialect(source).dialect;
    RowBuffer buffer;
    RowParser(dialect, 0).parse({ text.constData(), std::size_t(text.size()) }, true, 1, buffer);
    QStringList rows;
    for (const Row &row : buffer.rows) {
        if (row.line <= dialect.skipLines)
            continue;
        QString shown;
        for (std::uint32_t i = 0; i < row.fieldCount; ++i) {
            const std::string_view field = buffer.cells[row.firstCell + i].view();
            shown += QLatin1Char('[') + QString::fromUtf8(field.data(), qsizetype(field.size())) + QLatin1Char(']');
        }
        rows.append(shown);
    }
    return QString::number(dialect.headerRows) + QLatin1Char(' ') + rows.join(QLatin1Char('/'));
}

void DialectSnifferTest::oneColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOne");
    const auto one = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text) << true; };
    const auto more = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text) << false; };
    one("last and first names", "name\nDoe, Jane\nRoe, Max\nPoe, Ed\n");
    one("some with a comma", "name\nMadonna\nDoe, Jane\nRoe, Max\nCher\n");
    one("first and last names", "full name\nAda Byron\nAlan Turing\nGrace Hopper\n");
    one("times", "start\n08:15\n09:30\n10:45\n");
    one("times without a header", "08:15\n09:30\n10:45\n");
    one("timestamps", "created at\n2024-01-02 08:15:01\n2024-01-03 09:30:02\n");
    one("timestamps with zones", "t\n2020-12-30 01:25:58.745232+01\n2020-12-30 02:25:58.745232+01\n");
    one("a comma before milliseconds", "t\n2023-10-12T06:53:50,120Z\n2023-10-12T06:53:51,121Z\n");
    one("prices", "price\n1,20\n2,50\n");
    one("addresses", "address\n12 Main St, Springfield, IL 62701\n1 Elm Ave, Boston, MA 02101\n");
    one("telephone numbers", "phone\n+49 30 123456\n+49 40 987654\n");
    one("addresses of the web", "url\nhttps://example.org/a?x=1&y=2\nhttps://example.org/b?x=3&y=4\n");
    one("lists", "notes\na;b;c\nx;y;z\n");
    one("lists of any length", "notes\na;b;c\nx\ny;z\n");
    one("sentences", "comment\nGood, but late.\nFine.\nNo, thanks, really\n");
    more("the header is cut as well", "name:uid:shell\nroot:0:/bin/sh\nann:1000:/bin/bash\n");
    more("titles of other widths", "Report\nas of;2024-01-31\nid;name;n\n1;a;2\n2;b;3\n");
    more("a title with a comma and units", "Rome, Italy\nUnits: C\nDate,Value\n2020,1.5\n2021,2.5\n");
    more("much prose above a small table",
        QByteArray(QByteArray("Dear all, this is it\nno comma here\n").repeated(10) + "id,n\n1,2\n3,4\n").constData());
    more("a title above a table", "Report\nid,name\n1,a\n2,b\n");
    more("a title of words", "List of all people\nfirst,last\nAda,Lovelace\nAlan,Turing\n");
    more("a title and a blank line", "People\n\nfirst;last\nAda;Lovelace\n");
    more("the header alone has a comma", "i,j\n7\n");
    more("each row ends with a separator", "name\nAda,\nAlan,\n");
    more("names of rows", "\"a\" \"b\"\n\"1\" 5 6\n\"2\" 7 8\n");
    more("numbers apart by blanks", "x y\n1 2\n3 4\n");
}

void DialectSnifferTest::oneColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isOne);
    if (!isOne) {
        QVERIFY(foundRows(text).contains(QStringLiteral("][")));
        return;
    }
    const int header = std::isdigit(static_cast<unsigned char>(text.front())) != 0 ? 0 : 1;
    const QByteArray rows = "[" + text.trimmed().replace("\n", "]/[") + "]";
    QCOMPARE(foundRows(text), QString::fromUtf8(QByteArray::number(header) + ' ' + rows));
}

void DialectSnifferTest::kinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rows"); // header rows, then the rows
    const auto row = [](const char *name, const QByteArray &text, const char *rows) {
        QTest::newRow(name) << text << QString::fromUtf8(rows);
    };
    row("comments anywhere", "# A, few\n# I'm one\na;b\n# x\n1;3\n4;5\n# y\n", "1 [a][b]/[1][3]/[4][5]");
    row("padded comments", "# x,,\n# y,,\nd,n,m\n1,2,3\n# z,,\n4,5,6\n", "1 [d][n][m]/[1][2][3]/[4][5][6]");
    row("comments of slashes", "// x\na,b\n1,2\n// y\n3,4\n", "1 [a][b]/[1][2]/[3][4]");
    row("comments of percent signs", "% x\na,b\n1,2\n", "1 [a][b]/[1][2]");
    row("comments of semicolons", "; x\na,b\n1,2\n", "1 [a][b]/[1][2]");
    row("a comment of prose", "# Made by X, version 2\nid,name\n1,foo\n", "1 [id][name]/[1][foo]");
    row("comments as wide as the table", "# a;b\n#c;d;e\n# f;g\nid;name\n1;x\n2;y\n", "1 [id][name]/[1][x]/[2][y]");
    row("one of them without a blank", "# a;b\n#c;d;e\nid;name;n\n1;x;2\n2;y;3\n",
        "1 [id][name][n]/[1][x][2]/[2][y][3]");
    row("slashes as wide as the table", "// a,b\nid,name\n1,x\n2,y\n", "1 [id][name]/[1][x]/[2][y]");
    row("names behind a mark and a blank", "# id,name\n1,x\n2,y\n", "1 [# id][name]/[1][x]/[2][y]");
    row("names of texts behind a mark", "# first,last\nAda,Byron\nAlan,Turing\n",
        "1 [# first][last]/[Ada][Byron]/[Alan][Turing]");
    row("a log with lines above",
        "#Software: X\n#Date: 2024-01-31 10:15:00\nday time ip verb\n"
            + QByteArray("2024-01-31 10:15:00 10.0.0.1 GET\n").repeated(3),
        "1 [day][time][ip][verb]/[2024-01-31][10:15:00][10.0.0.1][GET]/[2024-01-31][10:15:00][10.0.0.1][GET]/"
        "[2024-01-31][10:15:00][10.0.0.1][GET]");
    row("names above numbers apart by blanks", "#x y z\n1 2 3\n4 5 6\n7 8 9\n5 5 5\n",
        "1 [#x][y][z]/[1][2][3]/[4][5][6]/[7][8][9]/[5][5][5]");
    row("much prose above a small table",
        QByteArray("Dear reader, this is\nsome words\n").repeated(6) + "id,name,n\n1,a,2\n2,b,3\n",
        "1 [id][name][n]/[1][a][2]/[2][b][3]");
    row("two bars", "id||name||n\n1||Ann||3\n2||Bob||4\n", "1 [id][name][n]/[1][Ann][3]/[2][Bob][4]");
    row("two colons", "id::name\n1::Ann\n2::Bob\n", "1 [id][name]/[1][Ann]/[2][Bob]");
    row("bars and empty fields", "a|b|c\n1||2\n3||4\n", "1 [a][b][c]/[1][][2]/[3][][4]");
    row("names with two colons", "name,n\nstd::list,1\nstd::map,2\n", "1 [name][n]/[std::list][1]/[std::map][2]");
    row("blanks around bars", "id | name | n\n1 | Ann | 3\n2 | Bobby | 4\n",
        "1 [id][name][n]/[1][Ann][3]/[2][Bobby][4]");
    row("a header is no comment", "#id,name\n1,foo\n2,bar\n", "1 [#id][name]/[1][foo]/[2][bar]");
    row("a header below a comment", "# x\n#id,name\n1,foo\n2,bar\n", "1 [#id][name]/[1][foo]/[2][bar]");
    row("values are no comments", "id,name\n#1,foo\n#2,bar\n", "1 [id][name]/[#1][foo]/[#2][bar]");
    row("one column of such", "tag\n#one\ntwo\n", "1 [tag]/[#one]/[two]");
    row("within quotes", "id,t\n1,\"a\n# b\"\n2,c\n", "1 [id][t]/[1][a\n# b]/[2][c]");
    row("lists within fields", "col1,col2\n1;2;3,4;5;6\na;b;c,d;e;f\n", "1 [col1][col2]/[1;2;3][4;5;6]/[a;b;c][d;e;f]");
    row("a comma before text with a blank", "0,0, test\n1,1, test\n", "0 [0][0][ test]/[1][1][ test]");
    row("a comma and a blank", "a, b\n1, x\n2, y\n", "1 [a][b]/[1][x]/[2][y]");
    row("a header without blanks", "Surname,Name\n Homer , S \n Marge , S \n",
        "1 [Surname][Name]/[ Homer ][ S ]/[ Marge ][ S ]");
    row("blanks around quotes", "\"A\" , \"B\"\n\"1\" , \"x, y\"\n", "1 [A][B]/[1][x, y]");
    row("blanks around some quotes", "A;B;C\n1; \"x; y\" ; q \n", "1 [A][B][C]/[1][x; y][ q ]");
    row("columns aligned with blanks", "id   carat  cut\n1    0.23   Ideal\n10   0.29   Good\n",
        "1 [id][carat][cut]/[1][0.23][Ideal]/[10][0.29][Good]");
    row("aligned on both sides of bars", "id | name   | n\n1  | foo    | 2\n10 | barbaz | 3\n",
        "1 [id][name][n]/[1][foo][2]/[10][barbaz][3]");
    row("an unusual separator", "A#Abla#PLAZA#MAYOR, 0#045\nB#Adra#PLAZA#PUERTA, 2#046\n",
        "0 [A][Abla][PLAZA][MAYOR, 0][045]/[B][Adra][PLAZA][PUERTA, 2][046]");
    row("single quotes", "1,'di4',4.5\n2,'bu3, x',8.5\n", "0 [1][di4][4.5]/[2][bu3, x][8.5]");
    row("apostrophes", "id,name\n1,O'Neil\n2,'t Hooft\n3,'Ann'\n", "1 [id][name]/[1][O'Neil]/[2]['t Hooft]/[3]['Ann']");
    row("an escape that is used once", "id;n\n" + QByteArray("1;\"a; b\"\n").repeated(3) + "2;\"say \\\"hi\\\"; ok\"\n",
        "1 [id][n]/[1][a; b]/[1][a; b]/[1][a; b]/[2][say \"hi\"; ok]");
    row("a backslash before a quote that closes", "id;path\n1;\"C:\\a\\\"\n2;\"C:\\b\\\"\n",
        "1 [id][path]/[1][C:\\a\\]/[2][C:\\b\\]");
    row("an escape outside of quotes", "name,town\nDoe\\, Jane,Berlin\nRoe\\, Max,Ulm\n",
        "1 [name][town]/[Doe, Jane][Berlin]/[Roe, Max][Ulm]");
    row("a path that ends with a backslash", "id,path,n\n1,C:\\a\\,5\n2,C:\\b\\,6\n",
        "1 [id][path][n]/[1][C:\\a\\][5]/[2][C:\\b\\][6]");
    row("quotes that are text", "id\tt\tn\n1\t\"Hello\" said\t1\n2\t\"Bye\n3\tx \"y\" z\t2\n",
        "1 [id][t][n]/[1][\"Hello\" said][1]/[2][\"Bye]/[3][x \"y\" z][2]");
    row("one broken row", "a,b\n1,2\n\"a\"b,2\n", "1 [a][b]/[1][2]/[a][2]");
    row("quotes that enclose", "id\tt\n1\t\"a\tb\"\n2\t5\" wide\n", "1 [id][t]/[1][a\tb]/[2][5\" wide]");
}

void DialectSnifferTest::kinds()
{
    QFETCH(QByteArray, text);
    QTEST(foundRows(text), "rows");
}

void DialectSnifferTest::commentsAreTold()
{
    MemorySource source(QStringLiteral("test.csv"), "\xEF\xBB\xBF# x\n# y\na,b\n1,\"2\n# no comment\"\n# z\n");
    const SniffedDialect sniffed = sniffDialect(source);
    QCOMPARE(sniffed.dialect.comment, std::string("#"));
    QCOMPARE(sniffed.leftOut.size(), qsizetype(2));
    QCOMPARE(sniffed.leftOut[0].firstLine, 1);
    QCOMPARE(sniffed.leftOut[0].lastLine, 2);
    QCOMPARE(sniffed.leftOut[1].firstLine, 6);
    QVERIFY(sniffed.dialect.markedRows);
    DialectChoice none;
    none.comment = "";
    QVERIFY(sniffDialect(source, none).leftOut.isEmpty());
    MemorySource tags(QStringLiteral("test.csv"), "# list of tags\ntag\nred\nblue\n");
    QCOMPARE(sniffDialect(tags).dialect.comment, std::string("# ")); // a tag may begin with #
    DialectChoice named;
    named.comment = "#";
    QVERIFY(!sniffDialect(source, named).dialect.markedRows);
}

/// Rows beyond those that are looked at first.
static QByteArray manyRows(int count)
{
    QByteArray rows = "id,name,town\n";
    for (int i = 0; i < count; ++i)
        rows += QByteArray::number(i) + ",\"Peter " + QByteArray::number(i) + "\",\"Town, " + QByteArray::number(i)
            + "\"\n";
    return rows;
}

void DialectSnifferTest::anEscapeIsFoundAnywhere()
{
    for (const int before : { 10, 2500, 14000 }) {
        const QByteArray text = manyRows(before) + "7,\"A \\\"b\\\" c\",\"d\"\n" + manyRows(3000).mid(13);
        MemorySource source(QStringLiteral("test.csv"), text);
        QCOMPARE(sniffDialect(source).dialect.escape, '\\');
    }
    MemorySource path(QStringLiteral("test.csv"), manyRows(2500) + "7,\"C:\\dir\\\",\"d\"\n" + manyRows(100).mid(13));
    QCOMPARE(sniffDialect(path).dialect.escape, '"');
}

void DialectSnifferTest::guessesTellWhy()
{
    MemorySource source(QStringLiteral("test.csv"), "notes\na;b;c\nx;y;z\n");
    const SniffedDialect sniffed = sniffDialect(source);
    QStringList asked;
    for (const Guess &guess : sniffed.guesses) {
        asked.append(guess.what);
        QVERIFY(guess.confidence >= 0 && guess.confidence <= 1);
        QVERIFY(!guess.evidence.isEmpty());
    }
    QCOMPARE(asked.join(' '), QStringLiteral("separator quote escape comment header skip_lines footer blanks"));
    QCOMPARE(sniffed.guesses[0].value, QStringLiteral("none"));
    QCOMPARE(sniffed.guesses[0].runnerUp, QStringLiteral(";"));
    QVERIFY(sniffed.guesses[0].evidence.last().contains(QStringLiteral("2 of 3 rows have 3 field")));

    MemorySource certain(QStringLiteral("test.csv"), "a;b\n1;2\n3;4\n");
    DialectChoice choice;
    choice.quote = '"';
    const QList<Guess> guesses = sniffDialect(certain, choice).guesses;
    QCOMPARE(guesses.front().evidence.front(), QStringLiteral("lines 1–3: with “;” 3 of 3 rows have 2 field(s)"));
    QVERIFY(std::none_of(guesses.begin(), guesses.end(), [](const Guess &guess) { return guess.what == "quote"; }));
}

void DialectSnifferTest::aHostileTextIsAnswered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("blank lines") << QByteArray("\n\r\n\n");
    QTest::newRow("comments alone") << QByteArray("# a\n# b\n");
    QTest::newRow("a quote that is never closed") << QByteArray("a,\"b\n").append(QByteArray("1,2\n").repeated(20000));
    QTest::newRow("quotes alone") << QByteArray(100000, '"');
    QTest::newRow("backslashes") << QByteArray("\\,").repeated(50000);
    QTest::newRow("blanks") << QByteArray(200000, ' ').append("\"x\"\n");
    QTest::newRow("separators of all kinds") << QByteArray(",;\t|:#^~ ").repeated(10000);
    QTest::newRow("no line end") << QByteArray(300000, 'x');
    QTest::newRow("bytes") << QByteArray("\xFF\xC0,\x01\"\x80\n").repeated(1000);
}

void DialectSnifferTest::aHostileTextIsAnswered()
{
    QFETCH(QByteArray, text);
    MemorySource source(QStringLiteral("test.csv"), text);
    const SniffedDialect sniffed = sniffDialect(source);
    QVERIFY(sniffed.confidence >= 0 && sniffed.confidence <= 1);
    for (const Guess &guess : sniffed.guesses)
        QVERIFY(guess.confidence >= 0 && guess.confidence <= 1);
}

void DialectSnifferTest::choicesWin()
{
    MemorySource source(QStringLiteral("test.csv"), "a,b;c\n1,2;3\n");
    DialectChoice choice;
    choice.separator = ";";
    choice.headerRows = 0;
    choice.quote = '\0';
    const Dialect dialect = sniffDialect(source, choice).dialect;
    QCOMPARE(dialect.separator, std::string(";"));
    QCOMPARE(dialect.headerRows, 0);
    QCOMPARE(dialect.quote, '\0');
}

void DialectSnifferTest::layout_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<int>("skipLines");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<int>("dataBegin");
    QTest::addColumn<int>("dataLine");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << 1 << 0 << QStringList({ "a", "b" }) << 4 << 2;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << 1 << 0 << QStringList({ "a", "b" }) << 7 << 2;
    QTest::newRow("skipped and blank") << QByteArray("report\r\n\r\na,b\r\n1,2\r\n") << 1 << 1
                                       << QStringList({ "a", "b" }) << 15 << 4;
    QTest::newRow("two rows") << QByteArray("a,,c\nx,y\n1,2,3\n") << 2 << 0 << QStringList({ "a x", "y", "c" }) << 9
                              << 3;
    QTest::newRow("line break in a name")
        << QByteArray("\"a\nb\",c\n1,2\n") << 1 << 0 << QStringList({ "a\nb", "c" }) << 8 << 3;
    QTest::newRow("none") << QByteArray("1,2\n") << 0 << 0 << QStringList() << 0 << 1;
}

void DialectSnifferTest::layout()
{
    QFETCH(QByteArray, text);
    QFETCH(int, headerRows);
    QFETCH(int, skipLines);
    MemorySource source(QStringLiteral("test.csv"), text);
    Dialect dialect;
    dialect.headerRows = headerRows;
    dialect.skipLines = skipLines;
    const SourceLayout layout = readLayout(source, dialect);
    QTEST(layout.header, "header");
    QTEST(int(layout.dataBegin), "dataBegin");
    QTEST(int(layout.dataLine), "dataLine");
}

void DialectSnifferTest::utf16IsRefused()
{
    MemorySource source(QStringLiteral("test.csv"),
        QByteArray("\xFF\xFE"
                   "a\0,\0",
            6));
    try {
        sniffDialect(source);
        QFAIL("UTF-16 was taken for text");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("source.encoding"));
        QVERIFY(failure.text().contains(QStringLiteral("test.csv")));
    }
}

QTEST_APPLESS_MAIN(DialectSnifferTest)
#include "DialectSnifferTest.moc"
