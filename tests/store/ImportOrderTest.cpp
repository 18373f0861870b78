#include "store/ImportOrder.h"
#include "core/Failure.h"
#include "service/Control.h"
#include "store/ImportQueue.h"
#include "store/KnownChannels.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// What waits for what, as a picture shows it.
class ImportOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsLinkedIsFoundOverOthers();
    void allThatWait();
    void ofTooManyTheNearestAreTold();
    void aLongChainEnds();
    void channelsOfImportsAreKnown();

private:
    qint64 add(const QList<qint64> &after = {}, bool inAnyCase = false, const QString &channel = {})
    {
        ImportRequest request;
        request.file = QStringLiteral("%1.csv").arg(++m_files);
        request.filePath = "/data/" + request.file;
        request.location.address = "/data/a.db";
        request.table = "a";
        request.channel = channel;
        QueueTerms terms;
        terms.after = after;
        terms.inAnyCase = inAnyCase;
        return ImportQueue(*m_store).add(request, terms).id;
    }
    static QList<qint64> idsOf(const ImportOrder &order)
    {
        QList<qint64> ids;
        for (const ImportSummary &import : order.imports)
            ids.append(import.id);
        return ids;
    }

    int m_files = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobStore> m_store;
};

void ImportOrderTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<JobStore>(m_folder->path());
}

void ImportOrderTest::whatIsLinkedIsFoundOverOthers()
{
    const qint64 first = add();
    const qint64 lone = add();
    const qint64 second = add({ first });
    const qint64 other = add();
    const qint64 third = add({ second, other }, true);
    const ImportOrder order = importOrder(*m_store, first, 10);
    QCOMPARE(idsOf(order), (QList<qint64> { first, second, other, third }));
    QCOMPARE(
        order.links, (QList<ImportLink> { { second, first, false }, { third, second, true }, { third, other, true } }));
    QCOMPARE(order.more, 0);
    QCOMPARE(idsOf(importOrder(*m_store, other, 10)), idsOf(order));
    QCOMPARE(idsOf(importOrder(*m_store, lone, 10)), QList<qint64> { lone });
    QVERIFY(importOrder(*m_store, lone, 10).links.isEmpty());
    QVERIFY_THROWS_EXCEPTION(Failure, importOrder(*m_store, 99, 10));
}

void ImportOrderTest::allThatWait()
{
    QVERIFY(importOrder(*m_store, 0, 10).imports.isEmpty());
    const qint64 first = add();
    add();
    const qint64 second = add({ first });
    QCOMPARE(idsOf(importOrder(*m_store, 0, 10)), (QList<qint64> { first, second }));
    m_store->setState(first, ImportState::Failed); // it waits all the same
    QCOMPARE(idsOf(importOrder(*m_store, 0, 10)), (QList<qint64> { first, second }));
    m_store->setState(second, ImportState::Done);
    QVERIFY(importOrder(*m_store, 0, 10).imports.isEmpty());
    QCOMPARE(idsOf(importOrder(*m_store, second, 10)), (QList<qint64> { first, second })); // its own picture stays
}

void ImportOrderTest::ofTooManyTheNearestAreTold()
{
    qint64 last = add();
    for (int i = 0; i < 9; ++i)
        last = add({ last });
    const ImportOrder order = importOrder(*m_store, last, 3);
    QCOMPARE(idsOf(order), (QList<qint64> { last - 2, last - 1, last }));
    QCOMPARE(order.links.size(), 2); // none leads to one that is not told
    QCOMPARE(order.more, 7);
    QVERIFY(order.isMoreCounted);
    QCOMPARE(idsOf(importOrder(*m_store, 0, 2)), (QList<qint64> { 1, 2 })); // those that begin first
    QCOMPARE(importOrder(*m_store, 0, 2).more, 8);
}

void ImportOrderTest::aLongChainEnds()
{
    const qint64 first = add();
    {
        StoreTransaction transaction(m_store->database());
        ImportRequest request = m_store->record(first).request;
        for (int i = 0; i < 10050; ++i) {
            const qint64 id = m_store->insert(request).id;
            StoreQuery(m_store->database(), "INSERT INTO import_after VALUES (?,?,0)").bind(id).bind(id - 1).run();
        }
        transaction.commit();
    }
    for (const qint64 import : { qint64(0), first }) {
        const ImportOrder order = importOrder(*m_store, import, 200);
        QCOMPARE(order.imports.size(), 200);
        QVERIFY(!order.isMoreCounted);
        QVERIFY(order.more >= 9800);
    }
}

void ImportOrderTest::channelsOfImportsAreKnown()
{
    QCOMPARE(knownChannels(*m_store), QStringList { "root" });
    const qint64 import = add({}, false, "root.erp");
    QCOMPARE(knownChannels(*m_store), (QStringList { "root", "root.erp" }));
    m_store->setState(import, ImportState::Done);
    QCOMPARE(knownChannels(*m_store), QStringList { "root" });
}

QTEST_GUILESS_MAIN(ImportOrderTest)
#include "ImportOrderTest.moc"
