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
    void domains_data();
    void domains();
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

void FailureTest::domains_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("domain");
    const auto row = [](const char *code, FailureDomain domain) {
        QTest::newRow(code) << QString::fromLatin1(code) << int(domain);
    };
    row("call.option", FailureDomain::Call);
    row("request.grouping", FailureDomain::Request);
    row("source.encoding", FailureDomain::Source);
    row("target.locked", FailureDomain::Target);
    row("store.damaged", FailureDomain::Store);
    row("books.unbalanced", FailureDomain::Books);
    row("retry.header", FailureDomain::Retry);
    row("run.died", FailureDomain::Run);
    row("file.save", FailureDomain::File);
    row("recipe.key", FailureDomain::Call);
    row("schema.value", FailureDomain::Call);
    row("profile.missing", FailureDomain::Call);
    row("memory.full", FailureDomain::Other);
    row("internal", FailureDomain::Other);
    row("errors.limit", FailureDomain::Other);
    row("", FailureDomain::Other); // an import that did not fail
    row("target", FailureDomain::Target);
    row("targets.locked", FailureDomain::Other);
    row("runner.locked", FailureDomain::Other);
    row(".source", FailureDomain::Other);
}

void FailureTest::domains()
{
    QFETCH(QString, code);
    QFETCH(int, domain);
    QCOMPARE(int(failureDomain(code)), domain);
    QCOMPARE(int(Failure(code, QStringLiteral("No.")).domain()), domain);
}

QTEST_GUILESS_MAIN(FailureTest)
#include "FailureTest.moc"
