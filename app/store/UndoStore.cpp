#include "store/UndoStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/StoreQuery.h"

namespace tranche {

void checkNotUndone(const ImportSummary &import)
{
    if (!import.undoneAt.isValid() && !import.isBeingUndone)
        return;
    throw Failure(QStringLiteral("call.undone"),
        import.undoneAt.isValid()
            ? StoreText::tr("Import %1 was taken back: its chunks can't be run again.").arg(import.id)
            : StoreText::tr("Import %1 is being taken back: its chunks can't be run again.").arg(import.id),
        StoreText::tr("Import the file again if its rows are wanted."));
}

void UndoStore::ask(qint64 id)
{
    StoreTransaction transaction(m_store.database());
    const ImportSummary import = m_store.summary(id);
    const auto refuse
        = [](const QString &why, const QString &hint) { throw Failure(QStringLiteral("call.state"), why, hint); };
    if (import.validateOnly)
        refuse(StoreText::tr("Import %1 has only checked its file: there is nothing to be taken back.").arg(id), {});
    if (!hasEnded(import.state))
        refuse(StoreText::tr("Import %1 is %2: it can be taken back when it has ended.")
                   .arg(id)
                   .arg(stateText(import.state)),
            StoreText::tr("Wait for it, or cancel it."));
    if (import.undoneAt.isValid())
        refuse(StoreText::tr("Import %1 was taken back already.").arg(id), {});
    StoreQuery(m_store.database(), "UPDATE imports SET undo_asked=1 WHERE id=?").bind(id).run();
    m_store.log().note(id, "undo_asked");
    m_store.touch(id);
    transaction.commit();
}

void UndoStore::withdraw(qint64 id)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery(m_store.database(), "UPDATE imports SET undo_asked=0 WHERE id=?").bind(id).run();
    m_store.log().note(id, "undo_withdrawn");
    m_store.touch(id);
    transaction.commit();
}

void UndoStore::noteUndone(qint64 id, const UndoneCounts &counts)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery query(m_store.database(),
        "UPDATE imports SET undo_asked=0, undone_at=?, undo_deleted=?, undo_restored=?, undo_left=? WHERE id=?");
    query.bind(timeForStore()).bind(counts.deleted).bind(counts.restored).bind(counts.left).bind(id).run();
    m_store.log().note(id, "undone");
    m_store.touch(id);
    transaction.commit();
}

QList<qint64> UndoStore::asked()
{
    QList<qint64> ids;
    StoreQuery query(m_store.database(), "SELECT id FROM imports WHERE undo_asked ORDER BY id");
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

std::optional<qint64> UndoStore::importWithKey(const QString &importKey)
{
    const QVariant id
        = StoreQuery(m_store.database(), "SELECT id FROM imports WHERE import_key=?").bind(importKey).one();
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

} // namespace tranche
