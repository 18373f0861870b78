#include "ReportFixture.h"

#include "core/Failure.h"
#include "source/reports/text/TapBegin.h"

#include <QTest>

namespace tranche {

class TapReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void cutAnywhere();
    void inPiecesAsWhole();
    void breaksOff_data();
    void breaksOff();
    void longLines();
    void hostile();
    void recognises_data();
    void recognises();
};

static QStringList linesOfTap(const QByteArray &tap)
{
    RecordingSink sink;
    readReport(tap, "tap", sink);
    return sink.lines();
}

void TapReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("tap");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("ordinary") << QByteArray("TAP version 13\n1..3\nok 1 - adds\nnot ok 2 - divides\nok - multiplies\n")
                              << QStringList { "case 1 in 0: adds", "  passed (ok)", "case 2 in 0: divides",
                                     "  failed (not ok)", "case 3 in 0: multiplies", "  passed (ok)" };
    QTest::newRow("plan at the end, CR LF, BOM")
        << QByteArray("\xEF\xBB\xBFok 1 a\r\n1..1\r\n") << QStringList { "case 1 in 0: a", "  passed (ok)" };
    QTest::newRow("directives in any case")
        << QByteArray("1..6\nok 1 - a # SKIP no net\nok 2 # skipped\nnot ok 3 - c # todo later\nok 4 - d # TODO\n"
                      "ok 5 - e # time=12.5ms\nok 6 - number \\# 7 # 8\n")
        << QStringList { "case 1 in 0: a", "  skipped (ok # SKIP) message=no net", "case 2 in 0: 2",
               "  skipped (ok # SKIP)", "case 3 in 0: c", "  skipped (not ok # TODO) message=later", "case 4 in 0: d",
               "  passed (ok # TODO)", "case 5 in 0: e", "  passed (ok) 12.5 ms", "case 6 in 0: number # 7 # 8",
               "  passed (ok)" };
    QTest::newRow("backslashes of 14, and of 13") << QByteArray("TAP version 14\n1..1\nok 1 - C:\\\\x \\# SKIP\n")
                                                  << QStringList { "case 1 in 0: C:\\x # SKIP", "  passed (ok)" };
    QTest::newRow("backslashes of 13") << QByteArray("TAP version 13\n1..1\nok 1 - C:\\\\x\n")
                                       << QStringList { "case 1 in 0: C:\\\\x", "  passed (ok)" };
    QTest::newRow("missing numbers have failed")
        << QByteArray("1..4\nok 1 - a\nok 3 - c\n")
        << QStringList { "case 1 in 0: a", "  passed (ok)", "case 2 in 0: c", "  passed (ok)", "case 3 in 0: 2",
               "  failed (missing)", "case 4 in 0: 4", "  failed (missing)",
               "issue report.missing 2 tests are planned, but have no result: they count as failed." };
    QTest::newRow("numbers beyond the plan, and twice")
        << QByteArray("1..1\nok 1 - a\nok 1 - b\nok 2 - c\n")
        << QStringList { "case 1 in 0: a", "  passed (ok)", "case 2 in 0: b", "  passed (ok)", "case 3 in 0: c",
               "  passed (ok)",
               "issue report.plan 2 tests have numbers that are not in the plan, or were there before." };
    QTest::newRow("bail out") << QByteArray("1..2\nok 1 - a\nBail out! no database\nok 2 - b\n")
                              << QStringList {
                                     "  output stdout: ok 2 - b\\n", "case 1 in 0: a", "  passed (ok)",
                                     "case 2 in 0: 2", "  failed (missing)",
                                     "issue report.bail_out The tests were given up: no database",
                                     "issue report.missing 1 test is planned, but has no result: it counts as failed."
                                 };
    QTest::newRow("nothing to test") << QByteArray("1..0 # SKIP not on Windows\n")
                                     << QStringList { "  output plan: SKIP not on Windows\\n" };
    QTest::newRow("comments behind a test are what failed")
        << QByteArray("1..2\nnot ok 1 - sum\n#   Failed test 'sum'\n#   at t/sum.t line 3.\nok 2 - b\n# done\n")
        << QStringList { "case 1 in 0: sum", "  failed (not ok) message=Failed test 'sum'\\n  at t/sum.t line 3.",
               "case 2 in 0: b", "  passed (ok)" };
    QTest::newRow("what is no TAP is output") << QByteArray("1..1\nhello\nok 1 - a\n  ok 3 - printed\nokay\n")
                                              << QStringList { "  output stdout: hello\\n", "case 1 in 0: a",
                                                     "  passed (ok)", "  output stdout:   ok 3 - printed\\nokay\\n" };
    QTest::newRow("YAML") << QByteArray("TAP version 13\n1..1\nnot ok 1 - sum\n  ---\n  duration_ms: 1.5\n"
                                        "  error: |-\n    Expected 2\n      but 3\n  name: 'Assertion''Error'\n"
                                        "  location: 'C:\\x\\sum.js:5:1'\n  stack: |-\n    at a\n    at b\n  ...\n")
                          << QStringList {
                                 "case 1 in 0: sum",
                                 "  failed (not ok) 1.5 ms type=Assertion'Error message=Expected 2\\n  but 3 trace=at "
                                 "a\\nat b",
                                 "  output yaml: duration_ms: 1.5\\nerror: |-\\n  Expected 2\\n    but 3\\nname: "
                                 "'Assertion''Error'\\nlocation: 'C:\\x\\sum.js:5:1'\\nstack: |-\\n  at a\\n  at b\\n"
                             };
    QTest::newRow("a duration that is none")
        << QByteArray("1..1\nok 1 - a\n  ---\n  duration_ms: soon\n  at:\n    file: a.t\n    line: 7\n  ...\n")
        << QStringList { "case 1 in 0: a", "  passed (ok)",
               "  output yaml: duration_ms: soon\\nat:\\n  file: a.t\\n  line: 7\\n",
               "issue report.number “soon” is no number for duration_ms." };
    QTest::newRow("subtests") << QByteArray(
        "TAP version 14\n1..2\n# Subtest: math\n    1..2\n    ok 1 - adds\n    # Subtest: deep\n"
        "        ok 1 - deeper\n        1..1\n    ok 2 - deep\nok 1 - math\n  ---\n  duration_ms: 3\n"
        "  ...\nok 2 - other\n")
                              << QStringList { "suite 1 in 0: math 3 ms", "  output yaml: duration_ms: 3\\n",
                                     "suite 2 in 1: deep", "case 1 in 1: adds", "  passed (ok)", "case 2 in 2: deeper",
                                     "  passed (ok)", "case 3 in 0: other", "  passed (ok)" };
    QTest::newRow("a subtest that fails though its tests did not, and one without tests")
        << QByteArray("1..2\n    # Subtest: setup\n    ok 1 - a\n    1..1\nnot ok 1 - setup\n    1..0 # SKIP no\n"
                      "ok 2 - empty # SKIP no\n")
        << QStringList { "suite 1 in 0: setup", "suite 2 in 0: empty", "  output plan: SKIP no\\n", "case 1 in 1: a",
               "  passed (ok)", "case 2 in 0: setup", "  failed (not ok)", "case 3 in 0: empty",
               "  skipped (ok # SKIP) message=no" };
    QTest::newRow("blocks") << QByteArray("1..2\nok 1 - block {\n    ok 1 - in\n    not ok 2 - it\n    1..2\n}\n"
                                          "ok 2 - behind\n")
                            << QStringList { "suite 1 in 0: block", "case 1 in 1: in", "  passed (ok)",
                                   "case 2 in 1: it", "  failed (not ok)", "case 3 in 0: behind", "  passed (ok)" };
    QTest::newRow("a block that is not closed")
        << QByteArray("1..2\nok 1 - block {\n    ok 1 - in\n    }\n    1..1\nok 2 - behind\n")
        << QStringList { "suite 1 in 0: block", "case 1 in 1: in", "  passed (ok)", "case 2 in 0: behind",
               "  passed (ok)" };
    QTest::newRow("bytes that are no UTF-8") << QByteArray("1..1\nok 1 - M\xFCnchen\n")
                                             << QStringList { "case 1 in 0: M\uFFFDnchen", "  passed (ok)",
                                                    "issue report.encoding Some of its bytes are no UTF-8." };
}

void TapReaderTest::reads()
{
    QFETCH(QByteArray, tap);
    QFETCH(QStringList, expected);
    QStringList lines = linesOfTap(tap);
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("  output comment")); });
    QCOMPARE(lines, expected);
}

static QByteArray smallTap()
{
    return "TAP version 14\n# Subtest: math\n    ok 1 - adds\n    not ok 2 - divides \xC3\xBC # TODO\n    1..2\nok 1 - "
           "math\n"
           "not ok 2 - x\n  ---\n  message: 'no'\n  stack: |-\n    at a\n  ...\nok 3 - y {\n    1..1\n    ok "
           "1\n}\n1..3\n";
}

void TapReaderTest::cutAnywhere()
{
    const QByteArray whole = smallTap();
    for (qsizetype size = 0; size < whole.size() - 1; ++size) {
        RecordingSink sink;
        try {
            readReport(whole.left(size), "tap", sink);
            QVERIFY2(whole.left(size).contains("\n1.."), QByteArray::number(size));
        } catch (const Failure &failure) {
            QCOMPARE(failure.code(), QStringLiteral("source.report"));
        }
        QVERIFY(sink.faults.isEmpty());
    }
}

void TapReaderTest::inPiecesAsWhole()
{
    FilesInMemory files(smallTap());
    files.pieceBytes = 1;
    RecordingSink sink;
    readReport(files, *findReportFormat(QStringLiteral("tap")), sink);
    QCOMPARE(sink.lines(), linesOfTap(smallTap()));
    QCOMPARE(sink.totals(), QStringLiteral("2 passed, 1 failed, 0 broken, 1 skipped, 0 unknown"));
    QCOMPARE(sink.findCase("x")->attempts.front().trace, std::string("at a"));
}

void TapReaderTest::breaksOff_data()
{
    QTest::addColumn<QByteArray>("tap");
    QTest::addColumn<QString>("where");
    QTest::newRow("no plan") << QByteArray("TAP version 13\nok 1 - a\n")
                             << QStringLiteral("report can't be read: line 2: the file breaks off");
    QTest::newRow("in YAML") << QByteArray("1..1\nok 1\n  ---\n  message: x\n")
                             << QStringLiteral("line 4: it ends in the middle");
    QTest::newRow("none of TAP") << QByteArray("hello\n") << QStringLiteral("line 1: it is no report of TAP");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("report can't be read: it is no report of TAP");
}

void TapReaderTest::breaksOff()
{
    QFETCH(QByteArray, tap);
    QFETCH(QString, where);
    RecordingSink sink;
    try {
        readReport(tap, "tap", sink);
        QFAIL("no failure");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("source.report"));
        QVERIFY2(failure.message().contains(where), qPrintable(failure.message()));
    }
}

void TapReaderTest::longLines()
{
    const QByteArray name(qsizetype(3) << 20, 'n');
    const QByteArray umlauts = QByteArray("\xC3\xBC").repeated(qsizetype(1) << 20);
    RecordingSink sink;
    readReport("1..2\nok 1 - " + name + "\n# " + umlauts + "\nok 2 - b\n", "tap", sink);
    QCOMPARE(sink.cases.size(), std::size_t(2));
    QVERIFY(sink.cases[0].told.name.size() <= std::size_t(1) << 20);
    const QString lines = sink.lines().join(QLatin1Char('\n'));
    QCOMPARE(lines.count(QLatin1Char('n')) > name.size(), true);
    QCOMPARE(lines.count(QChar(0xFC)), umlauts.size() / 2);
    QVERIFY(sink.issues.empty());
}

void TapReaderTest::hostile()
{
    RecordingSink sink;
    readReport("1..999999999999999999\nok 999999999999999999\nok 5\n", "tap", sink);
    QCOMPARE(sink.cases.size(), std::size_t(10002));
    QCOMPARE(sink.issues.size(), std::size_t(2));

    QByteArray deep = "1..1\n";
    for (qsizetype i = 1; i < 300; ++i)
        deep += QByteArray(4 * i, ' ') + "1..1\n";
    RecordingSink deepSink;
    QVERIFY_THROWS_EXCEPTION(Failure, readReport(deep, "tap", deepSink));
    QCOMPARE(deepSink.suites.size(), std::size_t(99));

    QByteArray odd = "1..1\n";
    for (int i = 0; i < 110000; ++i)
        odd += "ok " + QByteArray::number(2 * i) + "\n";
    RecordingSink oddSink;
    readReport(odd, "tap", oddSink);
    QCOMPARE(oddSink.cases.size(), std::size_t(110000));
}

void TapReaderTest::recognises_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("isTap");
    QTest::newRow("version") << QByteArray("TAP version 14\n") << true;
    QTest::newRow("plan") << QByteArray("\n# a comment\n1..5\n") << true;
    QTest::newRow("test") << QByteArray("not ok 1 - a\r\nok 2\r\n") << true;
    QTest::newRow("subtests first") << QByteArray("# Subtest: a\n    ok 1\n    1..1\nok 1 - a\n") << true;
    QTest::newRow("plan alone") << QByteArray("1..5\n") << true;
    QTest::newRow("one numbered line") << QByteArray("ok 1 file was copied\nbye\n") << false;
    QTest::newRow("a range and words") << QByteArray("1..5\nare numbers\n") << false;
    QTest::newRow("word") << QByteArray("ok\nok then\n") << false;
    QTest::newRow("range") << QByteArray("1..5 apples\n") << false;
    QTest::newRow("xml") << QByteArray("<a/>") << false;
    QTest::newRow("csv") << QByteArray("a,b\n1,2\n") << false;
    QTest::newRow("comments") << QByteArray("# a\n# b\n") << false;
    QTest::newRow("binary") << QByteArray("1..5\n\0\1\2", 8) << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TapReaderTest::recognises()
{
    QFETCH(QByteArray, begin);
    QFETCH(bool, isTap);
    QCOMPARE(looksLikeTap(begin), isTap);
}

} // namespace tranche

QTEST_GUILESS_MAIN(tranche::TapReaderTest)
#include "TapReaderTest.moc"
