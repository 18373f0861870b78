#include "ui/common/BlocksInSight.h"

#include <QTest>

#include <thread>

using namespace tranche;

/// What a model reads of a long list, over a list whose rows are told from outside.
class BlocksInSightTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAskedForIsRead();
    void severalAreReadTogether();
    void whatWasAskedForLastIsKept();
    void whatFailsIsNotTriedAgain();
    void anotherListIsNotAnsweredByTheOneBefore();

private:
    using Blocks = BlocksInSight<int, QList<int>>;
    std::unique_ptr<Blocks> blocks()
    {
        m_taken.clear();
        m_failures.clear();
        return std::make_unique<Blocks>(
            this, [this](int place, const QList<int> &) { m_taken.append(place); },
            [this](const QString &message) { m_failures.append(message); });
    }
    static QList<int> tens(int place) { return { 10 * place, 10 * place + 1 }; }

    QList<int> m_taken;
    QStringList m_failures;
};

void BlocksInSightTest::whatIsAskedForIsRead()
{
    const auto list = blocks();
    list->begin(tens, 5);
    QCOMPARE(list->at(3), nullptr);
    QVERIFY(m_taken.isEmpty()); // not at once: a view asks for more
    QTRY_COMPARE(m_taken, QList<int> { 3 });
    QCOMPARE(*list->at(3), (QList<int> { 30, 31 }));
}

void BlocksInSightTest::severalAreReadTogether()
{
    const auto list = blocks();
    list->begin(tens, 5, 2);
    for (const int place : { 4, 1, 3 })
        list->at(place);
    QTRY_COMPARE(m_taken, (QList<int> { 1, 3 }));
    QCOMPARE(list->at(4), nullptr); // it is read if it is still asked for
    QTRY_COMPARE(m_taken, (QList<int> { 1, 3, 4 }));
}

void BlocksInSightTest::whatWasAskedForLastIsKept()
{
    const auto list = blocks();
    list->begin(tens, 2);
    for (const int place : { 1, 2 }) {
        list->at(place);
        QTRY_VERIFY(m_taken.contains(place));
    }
    QVERIFY(list->at(1) != nullptr);
    list->at(3);
    QTRY_VERIFY(m_taken.contains(3));
    QCOMPARE(list->all().size(), std::size_t(2));
    QVERIFY(list->all().contains(1) && list->all().contains(3));
}

void BlocksInSightTest::whatFailsIsNotTriedAgain()
{
    const auto list = blocks();
    std::atomic<int> tries = 0;
    const auto fails = [&tries](int) -> QList<int> {
        ++tries;
        throw Failure("test", "It is gone.");
    };
    list->begin(fails, 5);
    list->at(1);
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_taken, QList<int> { 1 });
    QVERIFY(list->at(1) != nullptr && list->at(1)->isEmpty());
    list->at(2);
    QTRY_COMPARE(m_failures.size(), 2);
    QCOMPARE(tries, 2);
}

void BlocksInSightTest::anotherListIsNotAnsweredByTheOneBefore()
{
    const auto list = blocks();
    std::atomic<bool> isRead = false;
    std::atomic<bool> wasGivenUp = false;
    const auto untilGivenUp = [&](int) -> QList<int> {
        isRead = true;
        while (!Interruption::isWanted())
            std::this_thread::yield();
        wasGivenUp = true;
        return { -1 };
    };
    list->begin(untilGivenUp, 5);
    list->at(1);
    QTRY_VERIFY(isRead);
    list->begin(tens, 5);
    QTRY_VERIFY(wasGivenUp);
    list->at(1);
    QTRY_COMPARE(m_taken, QList<int> { 1 });
    QCOMPARE(*list->at(1), (QList<int> { 10, 11 }));
    QVERIFY(m_failures.isEmpty());
}

QTEST_MAIN(BlocksInSightTest)
#include "BlocksInSightTest.moc"
