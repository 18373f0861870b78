#pragma once

#include "ui/common/StoreClient.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace tranche {

class UndoBar;

/// Imports that were removed from the history a moment ago: out of the table at once, out of the job store when no undo
/// is offered any more. Whatever ends the program meanwhile, nothing is lost.
class ImportRemovals final : public QObject
{
    Q_OBJECT
public:
    /// @param bar that the undo is offered on
    ImportRemovals(StoreClient &store, UndoBar &bar, QObject *parent);

    void remove(const QList<ImportSummary> &imports);
    /// Of the changes that the job store tells, those that the table is to show.
    QList<ImportSummary> withoutRemoved(const QList<ImportSummary> &changed);
    bool isPending() const { return !m_pending.isEmpty() || m_working > 0; }
    /// Removes what waits, then calls.
    void finish(const std::function<void()> &then);

Q_SIGNALS:
    void hidden(const QList<qint64> &imports);
    /// They were not removed after all.
    void restored(const QList<tranche::ImportSummary> &imports);
    void problem(const QString &text);

private:
    void restore(const QList<ImportSummary> &imports);
    void removeNow();

    StoreClient &m_store;
    UndoBar &m_bar;
    QMap<qint64, ImportSummary> m_pending; ///< by id
    QSet<qint64> m_hidden; ///< those, and what is being removed
    int m_working = 0;
    std::function<void()> m_then;
};

} // namespace tranche
