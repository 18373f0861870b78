#pragma once

#include "ui/repair/BadRowModel.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace tranche {

/// Asks what an import would say of the rows as they are changed: a moment after the last change, off the GUI thread,
/// a chunk at a time.
class BadRowChecks final : public QObject
{
    Q_OBJECT
public:
    BadRowChecks(StoreClient &store, BadRowModel &model);

    /// Begins with the rows of an import; what was asked about others is not told any more.
    void setImport(std::shared_ptr<const ImportRecord> record);
    /// Chunks that are still to be checked.
    qsizetype waiting() const { return m_waiting.size() + (m_checking != 0 ? 1 : 0); }
    /// Why the table's own rules could not be asked; empty if they were.
    const QString &notChecked() const { return m_notChecked; }

Q_SIGNALS:
    /// A chunk was checked, or is to be.
    void changed();

private:
    void note(const QList<BadRowPlace> &places);
    void next();
    void take(qint64 chunk, int version, const DraftCheck &check);
    void giveUp(int version, const Failure &failure);

    StoreClient &m_store;
    BadRowModel &m_model;
    std::shared_ptr<const ImportRecord> m_record;
    QSet<qint64> m_waiting;
    qint64 m_last = 0; ///< the chunk that was changed last: it is checked first
    qint64 m_checking = 0; ///< 0: none
    int m_version = 0;
    QString m_notChecked;
    QTimer m_checkSoon;
};

} // namespace tranche
