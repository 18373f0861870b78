#include "run/DoneCommand.h"
#include "run/DoneCommands.h"
#include "run/ImportFixture.h"
#include "run/Runner.h"
#include "service/options/ImportOptions.h"
#include "store/DoneStore.h"
#include "store/FileLock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace tranche;

/// Commands that are run when an import has ended.
class DoneCommandTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void whatItIsGiven();
    void itsGroupIsEnded();
    void itMayBeStopped();
    void whereChildrenAreIgnored();
    void onceForEachEnd();
    void theNextImportDoesNotWait();
    void aDeadRunnersCommandIsNotRunAgain();
    void noRequestOfOthersHasOne();

private:
    qint64 addWith(const QString &command, int limitS = 60);
    QStringList words(qint64 id);
    QByteArray read(const QString &name);
};

static DoneOutcome runIt(const QString &command, qint64 limitMs = 20000, const QByteArray &input = {})
{
    const std::atomic<bool> stop = false;
    return DoneCommand(command, input, {}).run(limitMs, stop, 100);
}

void DoneCommandTest::outcomes_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("well") << "echo in; echo err >&2" << 0 << QByteArray("in\nerr\n");
    QTest::newRow("wrong") << "exit 3" << 3 << QByteArray();
    QTest::newRow("no such command") << "/no/such/program 2>/dev/null" << 127 << QByteArray();
    QTest::newRow("reads nothing") << "exec 0<&-; echo x" << 0 << QByteArray("x\n");
    QTest::newRow("closes its output") << "exec >&- 2>&-; sleep 0.05; exit 4" << 4 << QByteArray();
    QTest::newRow("leaves one behind") << "sleep 5 & echo x" << 0 << QByteArray("x\n");
}

void DoneCommandTest::outcomes()
{
    QFETCH(QString, command);
    QElapsedTimer timer;
    timer.start();
    const DoneOutcome outcome = runIt(command);
    QVERIFY(timer.elapsed() < 4000);
    QTEST(outcome.exitStatus, "status");
    QTEST(outcome.output, "output");
    QCOMPARE(outcome.startError, 0);
    QVERIFY(!outcome.tookTooLong && !outcome.wasStopped);
}

void DoneCommandTest::whatItIsGiven()
{
    const QByteArray input = QByteArray(300000, 'x') + '\n'; // more than a pipe holds
    const std::atomic<bool> stop = false;
    DoneCommand command("wc -c; echo $TRANCHE_IMPORT_ID", input, { { "TRANCHE_IMPORT_ID", "41" } });
    QCOMPARE(command.run(20000, stop, 100).output.simplified(), QByteArray("300001 41"));
    const DoneOutcome much = runIt("head -c 1000000 /dev/zero | tr '\\0' y; exit 2");
    QCOMPARE(much.output, QByteArray(DoneCommand::mostOutput, 'y'));
    QCOMPARE(much.outputBytes, 1000000);
    QCOMPARE(much.exitStatus, 2);
    QVERIFY(much.text().contains("2"));
}

void DoneCommandTest::itsGroupIsEnded()
{
    const QString mark = m_folder->filePath("mark");
    // Neither the shell nor its child heeds a polite word.
    const DoneOutcome outcome = runIt(
        QStringLiteral("trap '' TERM; echo begun; (trap '' TERM; sleep 3; touch '%1') & sleep 10").arg(mark), 100);
    QVERIFY(outcome.tookTooLong);
    QCOMPARE(outcome.exitStatus, -1);
    QCOMPARE(outcome.signal, SIGKILL);
    QCOMPARE(outcome.output, QByteArray("begun\n"));
    const DoneOutcome polite = runIt("trap 'echo cleaned; exit 9' TERM; sleep 10 & wait", 100);
    QVERIFY(polite.tookTooLong);
    QCOMPARE(polite.exitStatus, 9);
    QCOMPARE(polite.output, QByteArray("cleaned\n"));
    QVERIFY(!QFile::exists(mark));
}

void DoneCommandTest::itMayBeStopped()
{
    const std::atomic<bool> stop = true;
    const DoneOutcome outcome = DoneCommand("exec sleep 10", {}, {}).run(60000, stop, 50);
    QVERIFY(outcome.wasStopped && !outcome.tookTooLong);
    const DoneOutcome quick = DoneCommand("echo x", {}, {}).run(60000, stop, 5000);
    QCOMPARE(quick.exitStatus, 0);
    QVERIFY(!quick.wasStopped);
}

void DoneCommandTest::whereChildrenAreIgnored()
{
    const auto before = std::signal(SIGCHLD, SIG_IGN); // as some who start programs have it
    const DoneOutcome outcome = runIt("echo x; exit 3", 5000);
    std::signal(SIGCHLD, before);
    QCOMPARE(outcome.output, QByteArray("x\n"));
    QVERIFY(!outcome.tookTooLong);
    QCOMPARE(outcome.exitStatus, -1);
}

qint64 DoneCommandTest::addWith(const QString &command, int limitS)
{
    return add("n\n1\nx\n3\n", [&](RequestChoices &choices) {
        integerColumn(choices);
        choices.onDone = { command, limitS };
    });
}

QStringList DoneCommandTest::words(qint64 id)
{
    QStringList words;
    const auto events = m_store->log().events(id);
    for (const LogEvent &event : events)
        words.append(event.what);
    return words;
}

QByteArray DoneCommandTest::read(const QString &name)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DoneCommandTest::onceForEachEnd()
{
    const qint64 id
        = addWith(QStringLiteral("cat > '%1/got'; echo run >> '%1/runs'; echo said; exit 7").arg(m_folder->path()));
    QVERIFY(!DoneStore(*m_store).hasWaiting());
    run(id);
    const QJsonObject got = QJsonDocument::fromJson(read("got")).object();
    QCOMPARE(got["import_id"].toInteger(), id);
    QCOMPARE(got["import_status"].toString(), QString("partial"));
    QCOMPARE(got["rows_failed"].toInteger(), 2);
    QCOMPARE(read("runs"), QByteArray("run\n"));
    QCOMPARE(words(id),
        QStringList({ "queued", "running", "partial", "command_started", "command_output", "command_ended" }));
    const auto events = m_store->log().events(id);
    QCOMPARE(events[4].detail, QString("said\n"));
    QVERIFY(events[5].detail.contains("7"));
    QVERIFY(!DoneStore(*m_store).hasWaiting() && DoneStore(*m_store).running().isEmpty());
    QVERIFY(!QFile::exists(m_store->home() + QStringLiteral("/on-done-%1.lock").arg(id)));
    run(id);
    QCOMPARE(read("runs"), QByteArray("run\n"));
    m_store->setState(id, ImportState::Queued); // once more
    run(id);
    QCOMPARE(read("runs"), QByteArray("run\nrun\n"));
    m_store->setState(id, ImportState::Cancelled); // by somebody who runs nothing
    QVERIFY(DoneStore(*m_store).hasWaiting());
    RunControl control;
    Runner(m_store->home()).runQueue(control);
    QCOMPARE(read("runs"), QByteArray("run\nrun\nrun\n"));
}

/// The second import is at its end while the command of the first one still runs.
void DoneCommandTest::theNextImportDoesNotWait()
{
    const QString second = m_folder->filePath("second");
    const qint64 first = addWith(QStringLiteral("while ! test -e '%1'; do sleep 0.02; done; echo saw").arg(second), 30);
    const qint64 other = addWith(QStringLiteral("touch '%1'").arg(second));
    RunControl control;
    QCOMPARE(Runner(m_store->home()).runQueue(control), (QList<qint64> { first, other }));
    QCOMPARE(m_store->log().events(first).at(4).detail, QString("saw\n"));
}

void DoneCommandTest::aDeadRunnersCommandIsNotRunAgain()
{
    const qint64 id = addWith(QStringLiteral("echo run >> '%1/runs'").arg(m_folder->path()));
    m_store->setState(id, ImportState::Cancelled);
    DoneStore done(*m_store);
    QVERIFY(done.begin(id).has_value()); // and died
    QVERIFY(!done.begin(id).has_value());
    RunControl control;
    {
        FileLock alive(m_store->home() + QStringLiteral("/on-done-%1.lock").arg(id));
        QVERIFY(alive.tryLock());
        Runner(m_store->home()).tidyIfFree(control);
        QCOMPARE(done.running(), QList<qint64> { id }); // somebody else has it
    }
    Runner(m_store->home()).tidyIfFree(control);
    QCOMPARE(done.running(), QList<qint64>());
    QCOMPARE(words(id), QStringList({ "queued", "cancelled", "command_started", "command_lost" }));
    Runner(m_store->home()).runQueue(control);
    QCOMPARE(read("runs"), QByteArray());
}

/// As the import API and recipes take choices.
void DoneCommandTest::noRequestOfOthersHasOne()
{
    for (const char *key : { "on_done", "on-done", "on_done_limit" }) {
        QVERIFY_THROWS_EXCEPTION(Failure, choicesFromJson({ { QString::fromLatin1(key), "touch bad" } }));
        OptionWords words;
        QVERIFY_THROWS_EXCEPTION(Failure, takeField(words, QString::fromLatin1(key), "touch bad"));
    }
}

QTEST_GUILESS_MAIN(DoneCommandTest)
#include "DoneCommandTest.moc"
