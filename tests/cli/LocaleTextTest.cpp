#include "cli/LocaleText.h"

#include <QTest>

using namespace tranche;

/// Texts for terminals of any locale.
class LocaleTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItCan_data();
    void writesWhatItCan();
    void asksTheEnvironment_data();
    void asksTheEnvironment();
};

void LocaleTextTest::writesWhatItCan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8("auto|…: “ü” – Straße");
    QTest::newRow("UTF-8") << text << QByteArray("UTF-8") << text.toUtf8();
    QTest::newRow("ASCII") << text << QByteArray("US-ASCII") << QByteArray("auto|...: \"u\" - Strasse");
    QTest::newRow("Latin-1") << text << QByteArray("ISO-8859-1")
                             << QByteArray("auto|...: \"\xFC\" - Stra\xDF"
                                           "e");
    QTest::newRow("Windows-1252") << text << QByteArray("windows-1252")
                                  << QByteArray("auto|\x85: \x93\xFC\x94 \x96 Stra\xDF"
                                                "e");
    QTest::newRow("unknown") << QString::fromUtf8("ü…") << QByteArray("x-none") << QByteArray("u...");
    QTest::newRow("no letter of it") << QString::fromUtf8("東") << QByteArray("US-ASCII") << QByteArray("U+6771");
}

void LocaleTextTest::writesWhatItCan()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QTEST(localeText(text, encoding), "bytes");
}

void LocaleTextTest::asksTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("C") << QByteArray("C") << QByteArray("de_DE.UTF-8") << QByteArray("US-ASCII");
    QTest::newRow("POSIX") << QByteArray("POSIX") << QByteArray() << QByteArray("US-ASCII");
    QTest::newRow("UTF-8") << QByteArray("C.UTF-8") << QByteArray() << QByteArray("UTF-8");
    QTest::newRow("UTF-8 that is not installed") << QByteArray() << QByteArray("tlh_QO.utf8@x") << QByteArray("UTF-8");
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray("US-ASCII");
}

void LocaleTextTest::asksTheEnvironment()
{
    QFETCH(QByteArray, all);
    QFETCH(QByteArray, language);
    qputenv("LC_ALL", all);
    qputenv("LC_CTYPE", QByteArray());
    qputenv("LANG", language);
    QTEST(encodingOfLocale(), "encoding");
}

QTEST_GUILESS_MAIN(LocaleTextTest)
#include "LocaleTextTest.moc"
