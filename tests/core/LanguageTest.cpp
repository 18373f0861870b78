#include "core/Language.h"
#include "core/CountText.h"
#include "core/Failure.h"

#include <QCoreApplication>
#include <QTest>

using namespace tranche;

/// The language of texts: which one is chosen, and its plurals, numbers and dates.
class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { speak("en"); }

    void chosen_data()
    {
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QString>("language");
        QTest::newRow("nothing") << ""
                                 << "en";
        QTest::newRow("German") << "de"
                                << "de";
        QTest::newRow("of Austria") << "de-AT"
                                    << "de";
        QTest::newRow("as the environment writes it") << "de_DE.UTF-8@euro"
                                                      << "de";
        QTest::newRow("French") << "fr_CA"
                                << "fr";
        QTest::newRow("the first there is") << "pl_PL fr de"
                                            << "fr";
        QTest::newRow("English before German") << "en_GB de"
                                               << "en";
        QTest::newRow("C before German") << "C de"
                                         << "en";
        QTest::newRow("none there is") << "pl nl"
                                       << "en";
        QTest::newRow("begins alike") << "deu frx"
                                      << "en";
        QTest::newRow("nonsense") << "../../de \n"
                                  << "en";
    }
    void chosen()
    {
        QFETCH(QString, wished);
        QTEST(chosenLanguage(wished.split(' ', Qt::SkipEmptyParts)), "language");
    }

    void ofTheEnvironment_data()
    {
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("language");
        QTest::newRow("none") << QByteArray() << "en";
        QTest::newRow("LANG") << QByteArray("LANG=de_DE.UTF-8") << "de";
        QTest::newRow("messages before LANG") << QByteArray("LANG=de_DE.UTF-8 LC_MESSAGES=fr_FR.UTF-8") << "fr";
        QTest::newRow("all before messages") << QByteArray("LC_MESSAGES=fr_FR.UTF-8 LC_ALL=en_US.UTF-8") << "en";
        QTest::newRow("LANGUAGE before all") << QByteArray("LC_ALL=en_US.UTF-8 LANGUAGE=pl:de:fr") << "de";
        QTest::newRow("not in C") << QByteArray("LANG=C LANGUAGE=de") << "en";
        QTest::newRow("nor in C.UTF-8") << QByteArray("LC_ALL=C.UTF-8 LANG=de_DE.UTF-8 LANGUAGE=de") << "en";
        QTest::newRow("our own") << QByteArray("LC_ALL=C.UTF-8 TRANCHE_LANGUAGE=fr") << "fr";
        QTest::newRow("our own, which there is not") << QByteArray("LANG=de_DE.UTF-8 TRANCHE_LANGUAGE=pl") << "en";
    }
    void ofTheEnvironment()
    {
        QFETCH(QByteArray, variables);
        for (const char *name : { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "TRANCHE_LANGUAGE" })
            qunsetenv(name);
        for (const QByteArray &variable : variables.split(' ')) {
            if (const auto sign = variable.indexOf('='); sign > 0)
                qputenv(variable.left(sign).constData(), variable.mid(sign + 1));
        }
        QTEST(chosenLanguage(languagesOfEnvironment()), "language");
    }

    void textsNumbersPluralsAndDates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("noneIsSingular");
        QTest::addColumn<QString>("decimals");
        QTest::addColumn<QString>("time");
        const QString english = "The memory of this computer does not suffice for that.";
        QTest::newRow("English") << "en" << english << "1,234,567" << false << "1234.50"
                                 << "2026-11-30 14:05";
        QTest::newRow("German") << "de"
                                << "Der Arbeitsspeicher dieses Computers reicht dafür nicht."
                                << "1.234.567" << false << "1234,50"
                                << "30.11.2026 14:05";
        QTest::newRow("French") << "fr"
                                << "La mémoire de cet ordinateur n'y suffit pas." << QString("1\u202F234\u202F567")
                                << true << "1234,50"
                                << "30/11/2026 14:05";
        QTest::newRow("one there is not") << "pl" << english << "1,234,567" << false << "1234.50"
                                          << "2026-11-30 14:05";
    }
    void textsNumbersPluralsAndDates()
    {
        QFETCH(QString, language);
        speak(language);
        QTEST(QCoreApplication::translate("Failure", "The memory of this computer does not suffice for that."), "text");
        QTEST(countText(1234567), "number");
        QTEST(isSingular(0), "noneIsSingular");
        QVERIFY(isSingular(1));
        QVERIFY(!isSingular(2));
        QVERIFY(!isSingular(-1));
        QTEST(decimalText(1234.5, 2), "decimals");
        QFETCH(QString, time);
        QCOMPARE(dayText(QDateTime(QDate(2026, 11, 30), QTime(14, 5))), time.section(' ', 0, 0));
        QTEST(dayAndTimeText(QDateTime(QDate(2026, 11, 30), QTime(14, 5))), "time");
        speak("en");
        QCOMPARE(countText(1234567), "1,234,567");
        QCOMPARE(counted(0, "%1 row", "%1 rows"), "0 rows");
    }

    void qtSpeaksItToo()
    {
        speak("de");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Abbrechen");
        speak("en");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Cancel");
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "LanguageTest.moc"
