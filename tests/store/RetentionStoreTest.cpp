#include "store/RetentionStore.h"
#include "core/Failure.h"
#include "run/ImportFixture.h"
#include "run/Retention.h"
#include "service/Control.h"
#include "service/Queue.h"
#include "service/Repair.h"
#include "store/ChunkStore.h"
#include "store/StoreQuery.h"

#include <QDir>
#include <QTest>

using namespace tranche;

/// Old imports lose their details, never their row in the history; what fails or waits keeps everything.
class RetentionStoreTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void daysOfChannels_data();
    void daysOfChannels();
    void channelsAreWritten();
    void channelsThatMakeNoSense_data();
    void channelsThatMakeNoSense();
    void detailsGoAndTheRowStays();
    void whatIsKept();
    void channelsHaveDaysOfTheirOwn();
    void aThousandAtATime();
    void goesOnWhereItStopped();
    void spaceIsGivenBack();
    void anOlderStoreIsWrittenAnew();
    void onlyWhenItIsDue();
    void whatIsGoneIsTold();

private:
    /// An import that ended so many days ago, with a chunk that was mended.
    qint64 ended(int days, ImportState state = ImportState::Done);
    void age(qint64 id, int days);
    int rows(const char *table, qint64 id);
    static bool keepOn() { return true; }
};

static RetentionRule days(int days)
{
    RetentionRule rule;
    rule.days = days;
    return rule;
}

void RetentionStoreTest::age(qint64 id, int days)
{
    StoreQuery(m_store->database(), "UPDATE imports SET ended_at=? WHERE id=?")
        .bind(QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODateWithMs))
        .bind(id)
        .run();
}

qint64 RetentionStoreTest::ended(int days, ImportState state)
{
    const qint64 id = add("n\n1\nx\n3\n4\n", [](RequestChoices &choices) { integerColumn(choices); });
    run(id);
    ChunkStore(*m_store).skip(id, 1, "old");
    if (state != ImportState::Done)
        m_store->setState(id, state);
    age(id, days);
    return id;
}

int RetentionStoreTest::rows(const char *table, qint64 id)
{
    return StoreQuery(m_store->database(), QStringLiteral("SELECT count(*) FROM %1 WHERE import_id=?").arg(table))
        .bind(id)
        .one()
        .toInt();
}

void RetentionStoreTest::daysOfChannels_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("days");
    QTest::newRow("none") << "" << 90;
    QTest::newRow("another") << "root.other" << 90;
    QTest::newRow("itself") << "root.import" << 30;
    QTest::newRow("below") << "root.import.erp" << 30;
    QTest::newRow("far below") << "root.import.net.a.b" << 7;
    QTest::newRow("for ever") << "root.keep.x" << 0;
    QTest::newRow("a longer word") << "root.importer" << 90;
}

void RetentionStoreTest::daysOfChannels()
{
    QFETCH(QString, channel);
    const RetentionRule rule { 90, channelDaysFromText("root.import=30, root.import.net=7,root.keep=0") };
    QTEST(rule.daysOf(channel), "days");
    QCOMPARE(rule.fewestDays(), 7);
}

void RetentionStoreTest::channelsAreWritten()
{
    const QString text = "root.import=30, root.net=0";
    QCOMPARE(channelDaysText(channelDaysFromText(" root.net = 0 ,, root.import=30")), text);
    QCOMPARE(channelDaysText({}), QString());
    RetentionStore retention(*m_store);
    QCOMPARE(retention.rule(), RetentionRule()); // off
    retention.setRule({ 90, channelDaysFromText(text) });
    QCOMPARE(RetentionStore(*m_store).rule(), (RetentionRule { 90, channelDaysFromText(text) }));
}

void RetentionStoreTest::channelsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "root", "root=", "root=x", "root=-1", "=3", "root.=3", ".root=3", "a b=3",
             "root=99999999", "root=1.5", "root=1=2" })
        QTest::newRow(text) << text;
}

void RetentionStoreTest::channelsThatMakeNoSense()
{
    QFETCH(QString, text);
    QVERIFY_THROWS_EXCEPTION(Failure, channelDaysFromText(text));
}

void RetentionStoreTest::detailsGoAndTheRowStays()
{
    const qint64 old = ended(100);
    const qint64 cancelled = ended(100, ImportState::Cancelled);
    const qint64 fresh = ended(80);
    QVERIFY(rows("chunk_packs", old) > 0 && rows("attempts", old) > 0 && rows("error_packs", old) > 0);
    const CleanUp foreseen = foreseeCleanUp(*m_store, days(90));
    QCOMPARE(foreseen.imports, 2);
    QVERIFY(foreseen.bytes > 0);
    QVERIFY(!m_store->summary(old).detailsAreGone);
    const ImportSummary before = m_store->summary(old);
    const CleanUp done = cleanUp(*m_store, days(90), keepOn);
    QCOMPARE(done.imports, 2);
    QCOMPARE(done.bytes, foreseen.bytes);
    QVERIFY(done.isFinished);
    for (const qint64 id : { old, cancelled }) {
        for (const char *table :
            { "chunk_packs", "failed_chunks", "attempts", "error_packs", "warning_packs", "details_to_remove" })
            QCOMPARE(rows(table, id), 0);
    }
    QVERIFY(rows("chunk_packs", fresh) > 0 && rows("attempts", fresh) > 0);
    ImportSummary after = m_store->summary(old);
    QVERIFY(after.detailsAreGone);
    QVERIFY(after.revision > before.revision); // windows see it
    QCOMPARE(m_store->log().events(old).constLast().what, QString("details_removed"));
    after.detailsAreGone = false;
    after.revision = before.revision;
    QCOMPARE(after, before);
    QCOMPARE(cleanUp(*m_store, days(90), keepOn).imports, 0);
}

void RetentionStoreTest::whatIsKept()
{
    const qint64 failed = add("n\n1\nx\n", integerColumn);
    run(failed);
    age(failed, 1000); // partial
    const qint64 stopped = ended(1000);
    m_store->setFailure(stopped, ImportState::Failed, "source.io", "gone");
    age(stopped, 1000);
    const qint64 cancelled = add("n\n1\nx\n", integerColumn);
    run(cancelled);
    m_store->setState(cancelled, ImportState::Cancelled); // with a failed chunk
    age(cancelled, 1000);
    const qint64 untidy = ended(1000);
    const qint64 undecided = ended(1000);
    const qint64 check = add("n\n1\n", [](RequestChoices &choices) { choices.validateOnly = true; });
    run(check);
    age(check, 1000);
    const qint64 waiting = queueChecked(*m_store, check).id; // needs what mended values there
    m_store->setLedgerOpen(untidy, true); // the next runner sees to it, and to the other
    StoreQuery(m_store->database(), "UPDATE imports SET undo_asked=1 WHERE id=?").bind(undecided).run();
    RetentionStore retention(*m_store);
    QCOMPARE(retention.due(days(90), QDateTime::currentDateTimeUtc()), QList<qint64>());
    QCOMPARE(retention.mark({ failed, stopped, cancelled, untidy, undecided, check }), 0);
    m_store->setState(waiting, ImportState::Cancelled);
    QCOMPARE(retention.due(days(90), QDateTime::currentDateTimeUtc()), QList<qint64> { check });
    QCOMPARE(retention.due(days(0), QDateTime::currentDateTimeUtc()), QList<qint64>());
}

void RetentionStoreTest::channelsHaveDaysOfTheirOwn()
{
    const bool isThere
        = StoreQuery(m_store->database(), "SELECT 1 FROM pragma_table_info('imports') WHERE name='channel'")
              .one()
              .isValid();
    if (!isThere)
        StoreQuery(m_store->database(), "ALTER TABLE imports ADD COLUMN channel TEXT NOT NULL DEFAULT 'root'").run();
    const auto inChannel = [&](qint64 id, const char *channel) {
        StoreQuery(m_store->database(), "UPDATE imports SET channel=? WHERE id=?").bind(channel).bind(id).run();
        return id;
    };
    const qint64 quick = inChannel(ended(10), "root.net.http");
    const qint64 slow = inChannel(ended(200), "root.keep");
    const qint64 usual = inChannel(ended(100), "root");
    const qint64 fresh = inChannel(ended(50), "root");
    RetentionStore retention(*m_store);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(
        retention.due({ 90, channelDaysFromText("root.net=7, root.keep=0") }, now), (QList<qint64> { usual, quick }));
    QCOMPARE(retention.due({ 0, channelDaysFromText("root.net=7") }, now), QList<qint64> { quick });
    QCOMPARE(retention.due(days(40), now), (QList<qint64> { slow, usual, fresh }));
}

/// Writers wait for no longer than a step takes.
void RetentionStoreTest::aThousandAtATime()
{
    const qint64 model = ended(100);
    StoreTransaction transaction(m_store->database());
    StoreQuery(
        m_store->database(), QStringLiteral("CREATE TEMP TABLE copy AS SELECT * FROM imports WHERE id=%1").arg(model))
        .run();
    for (int i = 0; i < 2200; ++i) {
        const qint64 id = model + 1 + i;
        StoreQuery(m_store->database(), "UPDATE copy SET id=?, import_key='k' || ?").bind(id).bind(id).run();
        StoreQuery(m_store->database(), "INSERT INTO imports SELECT * FROM copy").run();
        StoreQuery(m_store->database(), "INSERT INTO chunk_packs VALUES (?, 1, 1, 'x')").bind(id).run();
    }
    transaction.commit();
    RetentionStore retention(*m_store);
    const auto due = retention.due(days(90), QDateTime::currentDateTimeUtc());
    QCOMPARE(due.size(), 2201);
    QCOMPARE(retention.mark(due), 1000);
    QCOMPARE(cleanUp(*m_store, days(90), keepOn).imports, 1201);
    QCOMPARE(StoreQuery(m_store->database(), "SELECT count(*) FROM chunk_packs").one().toInt(), 0);
    QCOMPARE(
        StoreQuery(m_store->database(), "SELECT count(*) FROM imports WHERE details_removed_at=''").one().toInt(), 0);
}

void RetentionStoreTest::goesOnWhereItStopped()
{
    const qint64 id = ended(100);
    RetentionStore retention(*m_store);
    QCOMPARE(retention.mark({ id }), 1); // and died
    QVERIFY(rows("attempts", id) > 0);
    int asked = 0;
    QVERIFY(!cleanUp(*m_store, days(90), [&asked] { return ++asked < 1; }).isFinished);
    QVERIFY(rows("attempts", id) > 0);
    QVERIFY(cleanUp(*m_store, days(90), keepOn).isFinished);
    QCOMPARE(rows("attempts", id), 0);
}

void RetentionStoreTest::spaceIsGivenBack()
{
    const qint64 id = ended(100);
    StoreQuery(m_store->database(), "UPDATE attempts SET content=zeroblob(3000000) WHERE import_id=?").bind(id).run();
    StoreQuery(m_store->database(), "PRAGMA wal_checkpoint(TRUNCATE)").run();
    RetentionStore retention(*m_store);
    QVERIFY(retention.canCompact());
    QVERIFY(retention.space().used > 3000000);
    const CleanUp done = cleanUp(*m_store, days(90), keepOn);
    QVERIFY2(done.freed() > 2500000, qPrintable(QString::number(done.freed())));
    QCOMPARE(done.after.free, 0);
    StoreQuery(m_store->database(), "PRAGMA wal_checkpoint(TRUNCATE)").run();
    QVERIFY(QFileInfo(m_store->database().databaseName()).size() < 1000000);
}

void RetentionStoreTest::anOlderStoreIsWrittenAnew()
{
    const qint64 id = ended(100);
    StoreQuery(m_store->database(), "UPDATE attempts SET content=zeroblob(3000000) WHERE import_id=?").bind(id).run();
    StoreQuery(m_store->database(), "PRAGMA auto_vacuum=NONE").run();
    StoreQuery(m_store->database(), "VACUUM").run();
    RetentionStore retention(*m_store);
    QVERIFY(!retention.canCompact());
    QVERIFY(!retention.compactSome());
    const CleanUp done = cleanUp(*m_store, days(90), keepOn);
    QVERIFY(done.canCompact && retention.canCompact());
    QVERIFY(done.freed() > 2500000);
}

void RetentionStoreTest::onlyWhenItIsDue()
{
    const qint64 first = ended(100);
    cleanUpIfDue(*m_store, keepOn);
    QVERIFY(!m_store->summary(first).detailsAreGone); // it is off
    RetentionStore retention(*m_store);
    retention.setRule(days(90));
    cleanUpIfDue(*m_store, keepOn);
    QVERIFY(m_store->summary(first).detailsAreGone);
    const qint64 second = ended(100);
    cleanUpIfDue(*m_store, keepOn);
    QVERIFY(!m_store->summary(second).detailsAreGone); // done today already
    retention.setLastCleanUp(QDateTime::currentDateTimeUtc().addDays(3)); // the clock was put back
    cleanUpIfDue(*m_store, keepOn);
    QVERIFY(m_store->summary(second).detailsAreGone);
}

void RetentionStoreTest::whatIsGoneIsTold()
{
    const qint64 id = ended(100, ImportState::Cancelled);
    cleanUp(*m_store, days(90), keepOn);
    const auto codeOf = [](const std::function<void()> &call) {
        try {
            call();
        } catch (const Failure &failure) {
            return failure.code();
        }
        return QString();
    };
    const QString code = "call.details_removed";
    QCOMPARE(codeOf([&] { resumeImport(*m_store, id); }), code);
    QVERIFY(!canResume(m_store->summary(id)));
    QCOMPARE(codeOf([&] { ChunkStore(*m_store).chunkFile(id, 1); }), code);
    QCOMPARE(codeOf([&] { requestRetry(*m_store, id, QList<qint64> {}); }), code);
    const qint64 check = add("n\n1\n", [](RequestChoices &choices) { choices.validateOnly = true; });
    run(check);
    age(check, 100);
    cleanUp(*m_store, days(90), keepOn);
    QCOMPARE(codeOf([&] { queueChecked(*m_store, check); }), code);
}

QTEST_GUILESS_MAIN(RetentionStoreTest)
#include "RetentionStoreTest.moc"
