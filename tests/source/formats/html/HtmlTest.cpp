#include "source/formats/ConvertedFile.h"
#include "source/formats/html/HtmlConverter.h"
#include "source/formats/html/HtmlTables.h"

#include <QTest>

#include <functional>

using namespace tranche;

/// Tables of web pages, as programs write them, and as they should not.
class HtmlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsATable_data();
    void readsATable();
    void tellsWhatSurprises();
    void choosesATable_data();
    void choosesATable();
    void isRecognised_data();
    void isRecognised();
    void readsItsEncoding_data();
    void readsItsEncoding();
    void refusesByName_data();
    void refusesByName();
    void cellsHaveBounds_data();
    void cellsHaveBounds();
};

static const QByteArray twoRows = "<tr><th>id</th><th>name</th></tr><tr><td>1</td><td>Ann</td></tr>";

void HtmlTest::readsATable_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const QByteArray &page, const QString &text) { QTest::newRow(name) << page << text; };
    const auto cell = [&row](const char *name, const QByteArray &content, const QString &text) {
        row(name, "<table><tr><td>" + content + "</td><td>|</td></tr></table>", text + ",|\n");
    };
    row("plain", "<html><table>" + twoRows + "</table></html>", "id,name\n1,Ann\n");
    row("capitals, quotes, blanks", "<TABLE  BORDER='1'><TR ><TD align=\"a>b\">id</TD ><TD>x</TABLE>", "id,x\n");
    row("ends left out", "<table><tr><td>id<td>name<tr><td>1<td>Ann</table>", "id,name\n1,Ann\n");
    row("no rows of its own", "<table><td>id<td>name</table>", "id,name\n");
    row("head, body, foot",
        "<table><thead><tr><th>a</tr></thead><tbody><tr><td>1</tr></tbody><tfoot><tr><td>2</tr></tfoot></table>",
        "a\n1\n2\n");
    row("spans", "<table><tr><td colspan=2>top<td>c</tr><tr><td rowspan=2>x<td>1<td>2</tr><tr><td>3<td>4</tr></table>",
        "top,,c\nx,1,2\n,3,4\n");
    row("spans without end", "<table><tr><td rowspan=999999999999>a<td>b</tr><tr><td>c</tr></table>", "a,b\n,c\n");
    row("spans of nothing", "<table><tr><td rowspan=-1 colspan=0>a<td>b</tr><tr><td>c<td>d</tr></table>", "a,b\nc,d\n");
    row("script and style",
        "<script>'<table><tr><td>no</table>'</script><style>td{}</style><table><tr><td>1<script>2</script></table>",
        "1\n");
    row("comments", "<!-- <table><tr><td>no</table> --><table><tr><td>1<!-->2<!-- > -->3</table>", "123\n");
    row("what Excel writes",
        "<table x:str><col width=64><tr><td x:num=\"1.5\">1.50</td><td x:str=\"007\">007</td></tr>"
        "<![if supportMisalignedColumns]><tr style='display:none'><td></td></tr><![endif]></table>",
        "1.50,\"007\"\n");
    row("text by its format", "<table><tr><td style='mso-number-format:\"\\@\"'>12</table>", "\"12\"\n");
    cell("entities", "&eacute;&#233;&#xE9;&euro;&#128;&lt;b&gt;&amp;AT&T&unknown;&#60;i",
        QString::fromUtf8("ééé€€<b>&AT&T&unknown;<i"));
    cell("marks that are none", "a < b > c <3", "a < b > c <3");
    cell("blanks", "  a \n\t b&nbsp;c  ", QString::fromUtf8("a b\u00A0c"));
    cell("filled with a blank", "&nbsp;", "");
    cell("line breaks", "a<br>b<br/><br>c", "\"a\nb\n\nc\"");
    cell("paragraphs", "<p>a</p><p>b</p>", "\"a\nb\"");
    cell("a table within", "x<table><tr><td>1<td>2</table>y", "\"x\n1 2\ny\"");
    cell("controls", "a\x01z\x7F", "a\x01z\x7F");
    cell("no UTF-8", "a\xFFz\xE9", QString::fromUtf8("a\xFFz\xE9"));
    cell("separators", "a,\"b\"", "\"a,\"\"b\"\"\"");
}

void HtmlTest::readsATable()
{
    QFETCH(QByteArray, page);
    SourceOptions options;
    options.format = QStringLiteral("html");
    options.encoding = "UTF-8";
    options.sheet = "1";
    const auto read = ConvertedFile::of("page.xls", page, options);
    QCOMPARE(read.failure, QString());
    QTEST(read.text, "text");
}

/// What is merged, other tables, and an end that is missing: in a row it is an error.
void HtmlTest::tellsWhatSurprises()
{
    const auto remarks = [](const QByteArray &page) { return ConvertedFile::of("page.html", page).remarks; };
    QCOMPARE(remarks("<table>" + twoRows + "</table>"), QStringList());
    QCOMPARE(remarks("<table><tr><td colspan=2>a</tr>" + twoRows + "</table>"), QStringList { "1 sheet.merged" });
    QCOMPARE(remarks("<table>" + twoRows + twoRows + "</table><table>" + twoRows + "</table>"),
        QStringList { "4 html.tables" });
    QCOMPARE(remarks("<table>" + twoRows), QStringList { "2 html.end" });
    const auto text = [](const QByteArray &page) { return ConvertedFile::of("page.html", page).text; };
    QVERIFY(text("<table>" + twoRows + "<tr><td>2</td><td>Bo").contains("\n\"!"));
    QVERIFY(text("<table>" + twoRows + "<tr><td>2</td>").contains("\n\"!"));
    QVERIFY(text("<table>" + twoRows + "<!-- <tr><td>2</td></table>").contains("\n\"!"));
    QVERIFY(text("<table>" + twoRows + "<td title=\"x>").contains("\n\"!"));
}

void HtmlTest::choosesATable_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("text");
    QTest::newRow("the largest") << ""
                                 << "Orders"
                                 << "id,name\n1,Ann\n";
    QTest::newRow("by its caption") << "Small & co"
                                    << "Small & co"
                                    << "x\n";
    QTest::newRow("by its number") << "3"
                                   << "Orders (table 3)"
                                   << "k\nv\n";
    QTest::newRow("without a caption") << "Table 4"
                                       << "Table 4"
                                       << "outer\n";
    QTest::newRow("none") << "Nobody"
                          << ""
                          << "";
}

void HtmlTest::choosesATable()
{
    QFETCH(QString, sheet);
    QFETCH(QString, chosen);
    const QByteArray page
        = "<table><caption>Small &amp;\n co</caption><tr><td>x</table><table><caption>Orders</caption>" + twoRows
        + "</table><table><tr><td></td></table><table><caption>Orders</caption><tr><td>k<tr><td>v</table>"
        + "<table><tr><td>outer</table>";
    QTemporaryDir folder;
    QFile file(folder.filePath("page.html"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
    file.close();
    SourceOptions options;
    options.sheet = sheet;
    try {
        options = settleSource(file.fileName(), options);
        QCOMPARE(options.sheet, chosen);
        QStringList names;
        const auto parts = sourceParts(file.fileName(), options);
        for (const SourcePart &part : parts)
            names.append(part.name);
        QCOMPARE(names, (QStringList { "Small & co", "Orders", "Orders (table 3)", "Table 4" }));
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QString("source.sheet"));
        QVERIFY(failure.text().contains("Small & co"));
    }
    SourceOptions asked;
    asked.sheet = sheet;
    QTEST(ConvertedFile::of("page.html", page, asked).text, "text");
}

void HtmlTest::isRecognised_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isHtml");
    const auto row = [](const QByteArray &begin, const char *suffix, bool isHtml) {
        QTest::newRow(qPrintable(begin.left(60) + "  ." + suffix)) << begin << QString(suffix) << isHtml;
    };
    row("<html>", "xls", true);
    row("\xEF\xBB\xBF \n<!-- by x -->\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "csv", true);
    row("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", "xls", true);
    row("<table border=1><tr>", "xls", true);
    row("<meta charset=utf-8>\n<table>", "xls", true);
    row("<style>td {}</style><table>", "txt", true);
    row("<div><h1>Report</h1></div>", "html", true);
    row("<div>x</div>;1", "csv", false);
    row("<TICKER>,<PER>,<DATE>", "csv", false);
    row("<b>x</b>,1", "csv", false);
    row("html,id\n<table><tr>,1", "csv", false);
    row("<table><row><id>1</id></row></table>", "xml", false);
    row("<?xml version=\"1.0\"?><table><tr><td>1</td></tr></table>", "xml", false);
    row("<htmlx>", "xls", false);
    row("<", "xls", false);
    row("", "html", false);
}

void HtmlTest::isRecognised()
{
    QFETCH(QByteArray, begin);
    QFETCH(QString, suffix);
    QTEST(looksLikeHtml(begin, suffix), "isHtml");
}

void HtmlTest::readsItsEncoding_data()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray rows = "<table>" + twoRows + "<tr><td>2<td>";
    QTest::newRow("as HTTP has it")
        << "<html><meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">" + rows
            + "\xC8\xE2\xE0\xED</table>";
    QTest::newRow("short") << "<html><META charset='koi8-r'>" + rows + "\xE9\xD7\xC1\xCE</table>";
    QTest::newRow("by its bytes") << "<html>" + rows + QByteArray("\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD") + "</table>";
    const QString page = QString::fromUtf8("\uFEFF<html>" + rows + "Иван</table>");
    QTest::newRow("by its mark") << QByteArray(reinterpret_cast<const char *>(page.utf16()), page.size() * 2);
}

void HtmlTest::readsItsEncoding()
{
    QFETCH(QByteArray, page);
    QCOMPARE(ConvertedFile::of("page.xls", page).text, QString::fromUtf8("id,name\n1,Ann\n2,Иван\n"));
}

void HtmlTest::refusesByName_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("says");
    QTest::newRow("without a table") << QByteArray("<html><h1>Log in</h1></html>") << "without a table";
    QTest::newRow("empty tables") << QByteArray("<html><table><tr><td></table>") << "are empty";
    QTest::newRow("nested without end") << QByteArray("<table><tr><td>").repeated(3000) + "x"
                                        << "nested";
}

void HtmlTest::refusesByName()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, says);
    const QString failure = ConvertedFile::of("page.html", page).failure;
    QVERIFY2(failure.contains("page.html") && failure.contains(says), qPrintable(failure));
}

namespace {

/// A page whose middle never ends, or nearly so.
class LongPage final : public ByteStream
{
public:
    LongPage(QByteArray begin, QByteArray again, qint64 times, QByteArray end)
        : m_parts { std::move(begin), std::move(again), std::move(end) }
        , m_times(times)
    {
    }

    QString name() const override { return QStringLiteral("page.html"); }
    qint64 bytesOfFile() const override { return m_given; }
    std::size_t read(char *to, std::size_t length) override
    {
        while (m_part < 3 && m_at == m_parts[m_part].size()) {
            m_at = 0;
            if (m_part != 1 || --m_times <= 0)
                ++m_part;
        }
        if (m_part == 3)
            return 0;
        const auto got = std::min<qsizetype>(qsizetype(length), m_parts[m_part].size() - m_at);
        std::copy_n(m_parts[m_part].constData() + m_at, got, to);
        m_at += got;
        m_given += got;
        return std::size_t(got);
    }

private:
    QByteArray m_parts[3];
    qint64 m_times;
    std::size_t m_part = 0;
    qsizetype m_at = 0;
    qint64 m_given = 0;
};

} // namespace

void HtmlTest::cellsHaveBounds_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<bool>("isFault");
    const QByteArray block(64 << 10, 'x');
    QTest::newRow("a text") << QByteArray("<table><tr><td>") << block << true;
    QTest::newRow("a comment") << QByteArray("<table><tr><td>1<!--") << block << true;
    QTest::newRow("an attribute") << QByteArray("<table><tr><td>1<a href=\"") << block << true;
    QTest::newRow("a script") << QByteArray("<table><tr><td>1<script>") << block << true;
    QTest::newRow("blocks") << QByteArray("<table><tr><td>1")
                            << QByteArray("<div title=\"" + QByteArray(1000, 'x') + "\"><p>") << true;
}

/// What is longer than a row may be is never kept: 18 MB each, and a row that says so.
void HtmlTest::cellsHaveBounds()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, again);
    const qint64 times = (qint64(18) << 20) / again.size();
    HtmlTables tables(std::make_unique<LongPage>(begin, again, times, QByteArray()), 0);
    HtmlTables::Row row;
    QVERIFY(tables.next(row));
    QTEST(row.fault.has_value(), "isFault");
    std::size_t bytes = 0;
    for (const SheetCell &cell : row.cells)
        bytes += cell.text.size();
    QVERIFY(bytes <= RowText::mostRowBytes);
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "HtmlTest.moc"
