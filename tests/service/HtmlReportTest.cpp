#include "service/report/HtmlReport.h"
#include "run/ImportFixture.h"
#include "service/Repair.h"
#include "service/report/HtmlText.h"
#include "service/report/SvgPlot.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tranche;

/// The report of an import as a page of HTML.
class HtmlReportTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreHarmless_data();
    void textsAreHarmless();
    void plotsAreXml_data();
    void plotsAreXml();
    void tellsWhatBecameOfAnImport();
    void tellsTheImportsBefore();
    void plotsMayBeApart();
    void hostileNamesAndValues();
    void staysSmall();

private:
    QString reportOf(qint64 id) { return QString::fromUtf8(htmlReport(reportContentOf(*m_store, id)).html); }
};

void HtmlReportTest::textsAreHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("plain") << "a b"
                           << "a b";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("markup") << "<script>alert(\"1\")&"
                            << "&lt;script&gt;alert(&quot;1&quot;)&amp;";
    QTest::newRow("controls") << QStringLiteral("a\u0001b\u007Fc") << QStringLiteral("a\uFFFDb\uFFFDc");
    QTest::newRow("line ends") << "a\nb\tc" << QStringLiteral("a\u21B5b c");
    QTest::newRow("direction") << QStringLiteral("a\u202Eb\u2066\u200F") << QStringLiteral("a\uFFFDb\uFFFD\uFFFD");
    QTest::newRow("a pair") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + "x" << QStringLiteral("\uFFFDx");
    QTest::newRow("long") << QString(305, 'x')
                          << QString(300, 'x') + QStringLiteral("… <span class=\"note\">(5 more characters)</span>");
    QTest::newRow("cut within a pair") << QString(299, 'x') + QStringLiteral("\U0001F600")
                                       << QString(299, 'x')
            + QStringLiteral("… <span class=\"note\">(2 more characters)</span>");
}

void HtmlReportTest::textsAreHarmless()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QCOMPARE(htmlText(text), html);
}

void HtmlReportTest::plotsAreXml_data()
{
    QTest::addColumn<QByteArray>("svg");
    const QList<SvgShare> shares { { "in", 997, "#000000", false }, { "<failed> \x01", 1, "#111111", true },
        { "none", 0, "#222222", false } };
    QTest::newRow("shares") << svgShares("a & b", shares);
    QTest::newRow("nothing") << svgShares("", { { "in", 0, "#000000", false } });
    QTest::newRow("no bars") << svgBars("x", {}, "", "", "#000000");
    QTest::newRow("bars") << svgBars(
        "x", { { "<1>", 5, false }, { "2", 0, true }, { "3", 1e17, true } }, "a", "b", "#000000");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("no numbers") << svgBars(
        "x", { { "1", nan, false }, { "2", infinite, true }, { "3", -4, false } }, "", "", "#000000");
}

void HtmlReportTest::plotsAreXml()
{
    QFETCH(QByteArray, svg);
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            QVERIFY(
                !attribute.value().contains(QLatin1String("nan")) && !attribute.value().contains(QLatin1String("inf")));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void HtmlReportTest::tellsWhatBecameOfAnImport()
{
    const qint64 id = add("n,t\nx,a\n2,b\n3,c\nbad,d\nz,e\n6,f\n7,g\n", [](RequestChoices &choices) {
        integerColumn(choices);
        choices.nullTexts = { "-" };
    });
    run(id);
    requestRemedy(*m_store, id, { "n", {}, "x", Remedy::Action::Set, "1" });
    run(id);
    skipChunk(*m_store, id, 3, "no longer needed");
    const QString html = reportOf(id);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    for (const char *text : { "data.csv", "target.db", "The books balance.", "7 rows read", "“x” replaced by “1”",
             "1 row changed", "given up by decision: no longer needed", "is not an integer", "--null", "INTEGER",
             "Where in the file rows failed", "<svg", "--chunk-size" })
        QVERIFY2(html.contains(QString::fromUtf8(text)), text);
    QVERIFY(
        html.contains(QRegularExpression("line 2, <bdi class=\"value\">n</bdi>: <bdi class=\"value\">x</bdi> → <bdi "
                                         "class=\"value\">1</bdi>")));
    QVERIFY(!html.contains("http://") || html.count("http://") == html.count("xmlns=\"http://www.w3.org/2000/svg\""));
    QVERIFY_THROWS_EXCEPTION(Failure, reportOf(id + 1));
}

void HtmlReportTest::tellsTheImportsBefore()
{
    run(add("n\n1\n"));
    const qint64 second = add("n\n2\n");
    run(second);
    QVERIFY(reportOf(second).contains("Rows a second"));
    QVERIFY(!reportOf(second - 1).contains("Rows a second")); // later ones are not of it
    const qint64 queued = add("n\n3\n");
    QVERIFY(reportOf(queued).contains("queue"));
}

void HtmlReportTest::plotsMayBeApart()
{
    const qint64 id = add("n\n1\n");
    run(id);
    const HtmlReport report = htmlReport(reportContentOf(*m_store, id), ReportPlots::Apart);
    QCOMPARE(report.plots.size(), 1);
    QVERIFY(report.plots[0].startsWith("<svg"));
    QVERIFY(report.html.contains("<img src=\"plot:0\">"));
    QVERIFY(!report.html.contains("<svg"));
    QVERIFY(htmlReport(reportContentOf(*m_store, id)).plots.isEmpty());
}

void HtmlReportTest::hostileNamesAndValues()
{
    const QByteArray name = "<script>x</script>\xE2\x80\xAE";
    const qint64 id
        = add("n," + name + "\n<img src=x onerror=y>,\"</style></table>\"\n\x01,b\n", [](RequestChoices &choices) {
              integerColumn(choices);
              choices.nullTexts = { "<b>" };
          });
    run(id);
    requestRemedy(*m_store, id, { "n", {}, "<img src=x onerror=y>", Remedy::Action::Set, "<i>" });
    run(id);
    const QString html = reportOf(id);
    for (const char *text : { "<script", "<img", "</style></table>", "<i>", "<b>&lt;" })
        QVERIFY2(!html.contains(QLatin1String(text)), text);
    QCOMPARE(html.count("</style>"), 1);
    QVERIFY(!html.contains(QChar(0x202E)));
    QVERIFY(!html.contains(QChar(1)));
}

/// Of a million errors the report tells the most frequent, and how many there are.
void HtmlReportTest::staysSmall()
{
    QByteArray csv = "n,t\n";
    for (int i = 0; i < 20'000; ++i)
        csv += "x" + QByteArray::number(i) + ",a\n";
    csv += QByteArray(2'000'000, 'y') + ",a\n";
    const qint64 id = add(csv, [](RequestChoices &choices) {
        integerColumn(choices);
        choices.chunkSize = 10;
    });
    run(id);
    const QString html = reportOf(id);
    QVERIFY2(html.size() < 200'000, qPrintable(QString::number(html.size())));
    QVERIFY(html.contains("Errors: 20,001"));
    QVERIFY(html.contains("and 19,901 more kinds of errors"));
    QVERIFY(html.contains("and 1,901 more chunks"));
    run(add("n,t\n" + QByteArray(2'000'000, 'y') + ",a\n", integerColumn));
    QVERIFY(reportOf(id + 1).contains("cut: it has at least 1,000 characters"));
}

QTEST_GUILESS_MAIN(HtmlReportTest)
#include "HtmlReportTest.moc"
