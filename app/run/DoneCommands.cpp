#include "run/DoneCommands.h"

#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "run/DoneCommand.h"
#include "store/DoneStore.h"
#include "store/FileLock.h"
#include "store/json/ImportJson.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <thread>

namespace tranche {

static constexpr int mostCommandsAtOnce = 4;
static constexpr qint64 graceOfCommandMs = 5000;

static QString lockOfCommand(const JobStore &store, qint64 import)
{
    return store.home() + QStringLiteral("/on-done-%1.lock").arg(import);
}

DoneCommands::DoneCommands(JobStore &store)
    : m_store(store)
{
}

DoneCommands::~DoneCommands()
{
    m_stop = true;
    m_atWork.clear(); // waits for them
}

void DoneCommands::noteLost()
{
    const auto begun = DoneStore(m_store).running();
    for (const qint64 import : begun) {
        FileLock lock(lockOfCommand(m_store, import));
        if (!lock.tryLock())
            continue;
        DoneStore(m_store).end(import, "command_lost", RunText::tr("The program ended while the command ran."));
        QFile::remove(lockOfCommand(m_store, import));
    }
}

void DoneCommands::dropEnded()
{
    std::erase_if(m_atWork, [](const std::future<void> &one) {
        return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
}

void DoneCommands::begin()
{
    if (m_stop)
        return;
    const qsizetype waiting = DoneStore(m_store).waiting(mostCommandsAtOnce).size();
    if (waiting == 0)
        return;
    dropEnded();
    const qsizetype free = mostCommandsAtOnce - qsizetype(m_atWork.size());
    for (qsizetype i = 0; i < std::min(waiting, free); ++i)
        m_atWork.push_back(std::async(std::launch::async, [this] { work(); }));
}

void DoneCommands::waitUnless(const std::function<bool()> &hasWork, const RunControl &control)
{
    begin();
    for (;;) {
        m_stop = m_stop || control.mustStop();
        dropEnded();
        if (m_atWork.empty() || hasWork())
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

void DoneCommands::finish(const RunControl &control)
{
    waitUnless([] { return false; }, control);
    m_stop = false;
}

static void runTask(JobStore &store, const DoneTask &task, const std::atomic<bool> &stop)
{
    const ImportSummary &import = task.import;
    DoneCommand command(task.order.command, QJsonDocument(importJson(import, {})).toJson(),
        { { "TRANCHE_IMPORT_ID", QByteArray::number(import.id) },
            { "TRANCHE_IMPORT_STATUS", stateName(import.state).toUtf8() },
            { "TRANCHE_HOME", QFile::encodeName(store.home()) } });
    const DoneOutcome outcome = command.run(task.order.limitS * qint64(1000), stop, graceOfCommandMs);
    faultPoint("done.ran");
    QString text = outcome.text();
    if (outcome.outputBytes > outcome.output.size())
        text += QLatin1Char(' ')
            + RunText::tr("It said %1 bytes, of which the first %2 are kept.")
                  .arg(outcome.outputBytes)
                  .arg(outcome.output.size());
    DoneStore(store).end(import.id, "command_ended", text, QString::fromUtf8(outcome.output));
}

/// On a thread of its own. What goes wrong with the job store leaves a command begun: the next runner notes it.
void DoneCommands::work()
{
    JobStore store(m_store.home(), QStringLiteral("runner"));
    bool ranOne = true;
    while (ranOne && !m_stop) {
        ranOne = false;
        const auto waiting = DoneStore(store).waiting(2 * mostCommandsAtOnce);
        for (const qint64 import : waiting) {
            FileLock lock(lockOfCommand(store, import));
            if (!lock.tryLock())
                continue;
            if (const auto task = DoneStore(store).begin(import)) {
                faultPoint("done.begun");
                runTask(store, *task, m_stop);
                ranOne = true;
            }
            QFile::remove(lockOfCommand(store, import));
            if (m_stop)
                break;
        }
    }
}

} // namespace tranche
