#pragma once

#include "ui/common/StoreClient.h"

#include <QWidget>

namespace tranche {

class ChunkActions;
class ChunkWindow;

/// The chunk windows of the main window: one for each chunk.
class ChunkWindows final : public QObject
{
    Q_OBJECT
public:
    ChunkWindows(StoreClient &store, ChunkActions &actions, QWidget *window);

    void open(qint64 import, qint64 chunk);
    /// Closes those with changes, each of which asks what is to become of them. @returns false if one stays open
    bool closeChanged();

private:
    ChunkWindow *find(qint64 import, qint64 chunk) const;
    void offerFixedFile(qint64 import, qint64 chunk, const QString &path);

    StoreClient &m_store;
    ChunkActions &m_actions;
    QWidget *m_window;
};

} // namespace tranche
