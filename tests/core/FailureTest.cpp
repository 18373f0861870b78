#include "core/Failure.h"

#include <QTest>

#include <new>
#include <stdexcept>

using namespace tranche;

/// Whatever goes wrong comes to a person as a Failure: with a code, in words, and with what to do.
class FailureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailureStaysWhatItIs();
    void othersAreNamed_data();
    void othersAreNamed();
};

template <typename Exception> static Failure caught(const Exception &exception)
{
    try {
        throw exception;
    } catch (...) {
        return failureOfCurrentException();
    }
}

void FailureTest::aFailureStaysWhatItIs()
{
    const Failure failure
        = caught(Failure(QStringLiteral("target.full"), QStringLiteral("Full."), QStringLiteral("Make space.")));
    QCOMPARE(failure.code(), QStringLiteral("target.full"));
    QCOMPARE(failure.text(), QStringLiteral("Full. Make space."));
}

void FailureTest::othersAreNamed_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("memory") << 0 << "memory.full"
                            << "memory of this computer";
    QTest::newRow("library") << 1 << "internal"
                             << "größer";
    QTest::newRow("nameless") << 2 << "internal"
                              << "without a name";
}

void FailureTest::othersAreNamed()
{
    QFETCH(int, which);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const Failure failure = which == 0 ? caught(std::bad_alloc())
        : which == 1                   ? caught(std::runtime_error("größer"))
                                       : caught(7);
    QCOMPARE(failure.code(), code);
    QVERIFY2(failure.message().contains(words), qPrintable(failure.message()));
    QVERIFY(!failure.message().contains(QLatin1String("std::")));
    QVERIFY(!failure.hint().isEmpty());
}

QTEST_GUILESS_MAIN(FailureTest)
#include "FailureTest.moc"
