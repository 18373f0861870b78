// A suite for Qt Test, of which each kind of result is one.
#include <QTest>

class ShopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qDebug("made ready"); }
    void passes() { QCOMPARE(1 + 1, 2); }
    void fails() { QVERIFY2(false, "ein <Vergleich> & \"mehr\": größer ]]>"); }
    void comparesText() { QCOMPARE(QStringLiteral("größer"), QStringLiteral("kleiner")); }
    void skipsItself() { QSKIP("nicht heute"); }
    void failsAsExpected()
    {
        QEXPECT_FAIL("", "known", Abort);
        QVERIFY(false);
    }
    void failsAsExpectedAndGoesOn()
    {
        QEXPECT_FAIL("", "known", Continue);
        QVERIFY(false);
        QEXPECT_FAIL("", "known too", Continue);
        QVERIFY(false);
    }
    void passesUnexpectedly()
    {
        QEXPECT_FAIL("", "was known", Abort);
        QVERIFY(true);
    }
    void writes()
    {
        qWarning("Ausgabe: größer");
        qInfo("information");
    }
    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("a") << "a";
        QTest::newRow("日本語") << QStringLiteral("日本語");
        QTest::newRow("<&>\"'") << "<&>";
        QTest::newRow("long, too") << "much too long a word";
        QTest::newRow("off") << "off";
    }
    void words()
    {
        QFETCH(QString, word);
        if (word == QLatin1String("off"))
            QSKIP("this row");
        QVERIFY(word.size() < 10);
    }
    void measures()
    {
        QBENCHMARK_ONCE
        {
            QTest::qWait(1);
        }
    }
    void cleanupTestCase() { }
};

QTEST_APPLESS_MAIN(ShopTest)
#include "shop_qttest.moc"
