#include "service/Undo.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "run/Reconciliation.h"
#include "run/UndoSettlement.h"
#include "store/UndoStore.h"
#include "target/TargetDrivers.h"

#include <QJsonArray>

namespace tranche {

static UndoOrder orderOf(JobStore &store, const ImportRecord &record, const UndoChoices &choices)
{
    UndoOrder order;
    order.location = record.request.location;
    order.importKey = record.importKey;
    order.table = record.request.table;
    order.dryRun = choices.dryRun;
    order.force = choices.force;
    const int limitS = record.request.lockTimeoutS >= 0 ? record.request.lockTimeoutS : store.lockTimeoutS();
    order.onLocked = [limitS, keepOn = choices.keepOn](int waitedMs) { return keepOn() && waitedMs < limitS * 1000; };
    order.onWork = choices.keepOn;
    return order;
}

/// What stops an import can go on with “resume”; what is taken back is taken back once more.
static Failure undoStoppedBy(const Failure &failure)
{
    if (failure.code() == QLatin1String("target.locked"))
        return Failure(failure.code(), failure.message(),
            ServiceText::tr("Nothing was taken back. Close the other program's transaction, then take the import back "
                            "again."));
    QString hint = failure.hint();
    hint.replace(ServiceText::tr("then resume the import"), ServiceText::tr("then take the import back again"));
    return Failure(failure.code(), failure.message(), hint);
}

UndoOutcome undoImport(JobStore &store, qint64 import, const UndoChoices &choices)
{
    UndoLock lock(store.home());
    if (!lock.tryLock())
        throw Failure(QStringLiteral("call.state"), ServiceText::tr("Another import is being taken back just now."),
            ServiceText::tr("Try again when it is done."));
    if (UndoStore(store).asked().contains(import))
        settleUndo(store, import);
    if (store.summary(import).undoneAt.isValid()) {
        UndoOutcome outcome;
        outcome.wasDone = true;
        return outcome;
    }
    settleEnded(store, import);
    UndoStore(store).ask(import);
    faultPoint("undo.asked");
    UndoOutcome outcome;
    try {
        const ImportRecord record = store.record(import);
        outcome = driverOf(record.request.location).undo(orderOf(store, record, choices));
    } catch (const Failure &failure) {
        UndoStore(store).withdraw(import);
        throw undoStoppedBy(failure);
    } catch (...) {
        UndoStore(store).withdraw(import);
        throw;
    }
    if (outcome.done)
        UndoStore(store).noteUndone(import,
            { outcome.sum(&UndoneTable::deleted), outcome.sum(&UndoneTable::restored),
                outcome.sum(&UndoneTable::left) });
    else if (outcome.wasDone)
        UndoStore(store).noteUndone(import, { -1, -1, -1 });
    else
        UndoStore(store).withdraw(import);
    faultPoint("undo.noted");
    return outcome;
}

/// "import 7 (orders.csv)", or its key where the history does not know it.
static QString importName(JobStore &store, const QString &importKey)
{
    const auto id = UndoStore(store).importWithKey(importKey);
    return id ? ServiceText::tr("import %1 (%2)").arg(*id).arg(store.summary(*id).file)
              : ServiceText::tr("an import of another history (%1)").arg(importKey);
}

static QStringList obstacles(JobStore &store, const UndoOutcome &outcome)
{
    QStringList sentences;
    for (const BlockingReference &reference : outcome.references)
        sentences.append(counted(reference.rows, ServiceText::tr("%1 row of %2 refers to a row of %3 that would go."),
            ServiceText::tr("%1 rows of %2 refer to rows of %3 that would go."))
                             .arg(reference.table, reference.parent));
    for (const QString &later : outcome.laterImports)
        sentences.append(ServiceText::tr("The same rows were changed later by %1.").arg(importName(store, later)));
    return sentences;
}

Failure undoFailure(JobStore &store, const UndoOutcome &outcome)
{
    const bool referenced = !outcome.references.isEmpty();
    return Failure(referenced ? QStringLiteral("undo.referenced") : QStringLiteral("undo.later_import"),
        ServiceText::tr("Nothing was taken back. %1").arg(obstacles(store, outcome).join(QLatin1Char(' '))),
        referenced ? ServiceText::tr("Delete or change these rows first.")
                   : ServiceText::tr("Take that one back first, or take this one back with --force."));
}

static QString tableSentence(const UndoneTable &table, const UndoChoices &choices)
{
    QStringList parts;
    const auto add = [&parts](qint64 rows, const QString &one, const QString &many) {
        if (rows > 0)
            parts.append(counted(rows, one, many));
    };
    if (choices.dryRun) {
        add(table.deleted, ServiceText::tr("%1 row would be deleted"), ServiceText::tr("%1 rows would be deleted"));
        add(table.restored, ServiceText::tr("%1 row would be restored"), ServiceText::tr("%1 rows would be restored"));
    } else {
        add(table.deleted, ServiceText::tr("%1 row deleted"), ServiceText::tr("%1 rows deleted"));
        add(table.restored, ServiceText::tr("%1 row restored"), ServiceText::tr("%1 rows restored"));
    }
    add(table.changedSince, ServiceText::tr("%1 row was changed since by somebody else"),
        ServiceText::tr("%1 rows were changed since by somebody else"));
    if (choices.dryRun)
        add(table.left, ServiceText::tr("%1 row would be left as it is"),
            ServiceText::tr("%1 rows would be left as they are"));
    else
        add(table.left, ServiceText::tr("%1 row is left as it is"), ServiceText::tr("%1 rows are left as they are"));
    add(table.deletedSince, ServiceText::tr("%1 row was deleted since"), ServiceText::tr("%1 rows were deleted since"));
    if (table.dropped)
        parts.append(choices.dryRun ? ServiceText::tr("the table would be dropped") : ServiceText::tr("table dropped"));
    return ServiceText::tr("%1: %2.").arg(table.table, parts.join(QLatin1String(", ")));
}

QStringList undoSentences(JobStore &store, const UndoOutcome &outcome, const UndoChoices &choices)
{
    if (outcome.wasDone)
        return { ServiceText::tr("The import was taken back already.") };
    QStringList sentences;
    for (const UndoneTable &table : outcome.tables) {
        sentences.append(tableSentence(table, choices));
        if (!table.changedRows.isEmpty())
            sentences.append(ServiceText::tr("Changed since: row %1.")
                                 .arg(table.changedRows.first(std::min(table.changedRows.size(), qsizetype(10)))
                                          .join(QLatin1String(", "))));
    }
    if (outcome.tables.isEmpty())
        sentences.append(ServiceText::tr("No rows of the import are there: nothing is to be deleted."));
    return sentences + obstacles(store, outcome);
}

QJsonObject undoJson(JobStore &store, const UndoOutcome &outcome, const UndoChoices &choices)
{
    QJsonArray tables;
    for (const UndoneTable &table : outcome.tables)
        tables.append(QJsonObject { { QStringLiteral("table"), table.table },
            { QStringLiteral("rows_deleted"), table.deleted }, { QStringLiteral("rows_restored"), table.restored },
            { QStringLiteral("rows_changed_since"), table.changedSince },
            { QStringLiteral("rows_deleted_since"), table.deletedSince }, { QStringLiteral("rows_left"), table.left },
            { QStringLiteral("dropped"), table.dropped },
            { QStringLiteral("changed_rows"), QJsonArray::fromStringList(table.changedRows) } });
    QJsonArray references;
    for (const BlockingReference &reference : outcome.references)
        references.append(QJsonObject { { QStringLiteral("table"), reference.table },
            { QStringLiteral("refers_to"), reference.parent }, { QStringLiteral("rows"), reference.rows } });
    QJsonArray later;
    for (const QString &key : outcome.laterImports) {
        const auto id = UndoStore(store).importWithKey(key);
        later.append(QJsonObject { { QStringLiteral("import_id"), id ? QJsonValue(*id) : QJsonValue() },
            { QStringLiteral("file"), id ? store.summary(*id).file : QString() } });
    }
    return { { QStringLiteral("dry_run"), choices.dryRun }, { QStringLiteral("undone"), outcome.done },
        { QStringLiteral("was_undone"), outcome.wasDone },
        { QStringLiteral("blocked"), outcome.isBlocked(choices.force) },
        { QStringLiteral("rows_deleted"), outcome.sum(&UndoneTable::deleted) },
        { QStringLiteral("rows_restored"), outcome.sum(&UndoneTable::restored) },
        { QStringLiteral("rows_changed_since"), outcome.sum(&UndoneTable::changedSince) },
        { QStringLiteral("rows_deleted_since"), outcome.sum(&UndoneTable::deletedSince) },
        { QStringLiteral("rows_left"), outcome.sum(&UndoneTable::left) }, { QStringLiteral("tables"), tables },
        { QStringLiteral("blocked_by"), references }, { QStringLiteral("later_imports"), later } };
}

} // namespace tranche
