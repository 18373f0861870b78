#include "store/ImportLog.h"
#include "run/ImportFixture.h"
#include "service/Control.h"
#include "service/Repair.h"
#include "store/ChunkStore.h"
#include "store/ImportQueue.h"
#include "store/UndoStore.h"

#include <QTest>

using namespace tranche;

/// What happened to imports: each change of a state has an event, in the same transaction.
class ImportLogTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void anImportFromItsBeginToItsEnd();
    void whatPeopleAsk();
    void whoDidIt();
    void failuresTellWhy();
    void deadRunnersAreNoted();
    void nothingStaysOfWhatIsRolledBack();
    void eventsAndDetailsAreBounded();
    void goesWithItsImport();
    void everyWordHasAText();

private:
    QStringList words(qint64 id);
};

QStringList ImportLogTest::words(qint64 id)
{
    QStringList words;
    const auto events = m_store->log().events(id);
    for (const LogEvent &event : events)
        words.append(event.what);
    return words;
}

void ImportLogTest::anImportFromItsBeginToItsEnd()
{
    const qint64 id = add("n\n1\n");
    QCOMPARE(words(id), QStringList({ "queued" }));
    run(id);
    QCOMPARE(words(id), QStringList({ "queued", "running", "done" }));
    const auto events = m_store->log().events(id);
    QCOMPARE(events[1].face, QString("runner"));
    QCOMPARE(events[1].user, userOfProcess());
    QCOMPARE(events[2].number, 3);
    QVERIFY(events[0].at.isValid() && events[0].at <= events[2].at);
    QCOMPARE(m_store->log().events(id, 1, 1).constFirst().what, QString("running"));
}

void ImportLogTest::whatPeopleAsk()
{
    const qint64 id = add("n\n1\nx\n3\n", integerColumn);
    pauseImport(*m_store, id, false);
    resumeImport(*m_store, id);
    ImportQueue queue(*m_store);
    QVERIFY(queue.claim(id));
    pauseImport(*m_store, id, true);
    resumeImport(*m_store, id);
    resumeImport(*m_store, id); // nothing is to be withdrawn any more
    cancelImport(*m_store, id, true);
    QCOMPARE(words(id),
        QStringList({ "queued", "paused", "resumed", "running", "pause_asked", "withdrawn", "cancel_asked" }));
    const qint64 failed = add("n\n1\nx\n3\n", integerColumn);
    QCOMPARE(run(failed).state, ImportState::Partial);
    requestRetry(*m_store, failed, QList<qint64> { 1 });
    run(failed);
    ChunkStore(*m_store).skip(failed, 1, "not ours");
    QCOMPARE(words(failed),
        QStringList({ "queued", "running", "partial", "retry", "running", "partial", "skipped", "done" }));
    const auto events = m_store->log().events(failed);
    QVERIFY(events[3].detail.contains("1"));
    QVERIFY(events[6].detail.contains("not ours"));
    UndoStore(*m_store).ask(failed);
    UndoStore(*m_store).withdraw(failed);
    QCOMPARE(words(failed).mid(8), QStringList({ "undo_asked", "undo_withdrawn" }));
}

void ImportLogTest::whoDidIt()
{
    const qint64 id = add("n\n1\n");
    const QByteArray user = qgetenv("USER");
    qputenv("USER", "anna");
    JobStore window(m_store->home(), QStringLiteral("window"));
    pauseImport(window, id, false);
    qputenv("USER", user);
    const LogEvent event = m_store->log().events(id).constLast();
    QCOMPARE(whoText(event), QString("anna, window"));
    const QByteArray login = qgetenv("LOGNAME");
    qunsetenv("USER");
    qunsetenv("LOGNAME");
    QVERIFY(!userOfProcess().isEmpty()); // as in a service
    qputenv("USER", user);
    qputenv("LOGNAME", login);
}

void ImportLogTest::failuresTellWhy()
{
    const qint64 id = add("n\n1\n");
    QFile::remove(m_store->summary(id).filePath);
    QCOMPARE(run(id).state, ImportState::Failed);
    const LogEvent event = m_store->log().events(id).constLast();
    QCOMPARE(event.what, QString("failed"));
    const ImportSummary import = m_store->summary(id);
    QCOMPARE(event.detail, import.failureCode + ": " + import.failureMessage);
}

void ImportLogTest::deadRunnersAreNoted()
{
    const qint64 id = add("n\n1\n");
    QVERIFY(ImportQueue(*m_store).claim(id));
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(words(id), QStringList({ "queued", "running", "runner_died", "running", "done" }));
}

void ImportLogTest::nothingStaysOfWhatIsRolledBack()
{
    const qint64 id = add("n\n1\n");
    {
        StoreTransaction transaction(m_store->database());
        m_store->setState(id, ImportState::Paused);
    }
    QCOMPARE(m_store->summary(id).state, ImportState::Queued);
    QCOMPARE(words(id), QStringList({ "queued" }));
    { // a part of a transaction that is left undone
        StoreTransaction transaction(m_store->database());
        {
            StoreStep step(m_store->database());
            m_store->setState(id, ImportState::Paused);
        }
        m_store->setState(id, ImportState::Cancelled);
        transaction.commit();
    }
    QCOMPARE(words(id), QStringList({ "queued", "cancelled" }));
}

void ImportLogTest::eventsAndDetailsAreBounded()
{
    const qint64 id = add("n\n1\n");
    m_store->log().note(id, "notice", QString(5000, QChar('x')));
    QCOMPARE(m_store->log().events(id).constLast().detail.size(), ImportLog::mostDetail);
    m_store->log().note(id, "command_output", QString(5000, QChar('x')), ImportLog::mostOutput);
    QCOMPARE(m_store->log().events(id).constLast().detail.size(), 5000);
    StoreTransaction transaction(m_store->database());
    for (qint64 i = 3; i < ImportLog::mostEvents; ++i)
        m_store->log().note(id, "notice");
    QCOMPARE(m_store->log().events(id).size(), ImportLog::mostEvents);
    m_store->log().note(id, "paused");
    QCOMPARE(m_store->log().events(id).constLast().what, QString("paused"));
    for (int i = 0; i < 5; ++i)
        m_store->log().note(id, "paused");
    transaction.commit();
    const auto events = m_store->log().events(id, ImportLog::mostEvents - 1);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].what, QString("notice"));
    QCOMPARE(events[1].what, QString("more"));
    QCOMPARE(events[1].detail, QString("6"));
}

void ImportLogTest::goesWithItsImport()
{
    const qint64 id = add("n\n1\n");
    const qint64 other = add("n\n1\n");
    run(id);
    removeImport(*m_store, id);
    QCOMPARE(words(id), QStringList());
    QCOMPARE(words(other), QStringList({ "queued" }));
}

void ImportLogTest::everyWordHasAText()
{
    const qint64 id = add("n\n1\nx\n3\n", integerColumn);
    run(id);
    const auto events = m_store->log().events(id);
    for (const LogEvent &event : events)
        QVERIFY2(eventText(event) != event.what, qPrintable(event.what));
    LogEvent later;
    later.what = "of_a_later_version";
    QCOMPARE(eventText(later), later.what);
}

QTEST_GUILESS_MAIN(ImportLogTest)
#include "ImportLogTest.moc"
