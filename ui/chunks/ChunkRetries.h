#pragma once

#include "repair/Remedy.h"
#include "ui/common/StoreChanges.h"

class QWidget;

namespace tranche {

/// What is decided about failed chunks: they are tried again as they are, as they were edited or with a remedy, or are
/// given up.
class ChunkRetries final : public QObject
{
    Q_OBJECT
public:
    explicit ChunkRetries(StoreChanges &changes, QObject *parent = nullptr);

    /// @param chunks none: all that are failed
    void retry(qint64 import, const QList<qint64> &chunks);
    void importEdited(qint64 import, qint64 chunk, const Attempt &attempt);
    /// @param profile its name, if the remedy is for the next files as well; else empty
    void applyRemedy(qint64 import, const Remedy &remedy, const QString &profile);
    void askToSkip(qint64 import, qint64 chunk, QWidget *parent);

private:
    StoreChanges &m_changes;
};

} // namespace tranche
