#pragma once

#include "ui/common/StoreChanges.h"

class QWidget;

namespace tranche {

/// Mended files that take the place of failed chunks.
class FixedFiles final : public QObject
{
    Q_OBJECT
public:
    FixedFiles(StoreClient &store, StoreChanges &changes, QObject *parent = nullptr);

    /// Asks for a fixed file, then reviews it. @param chunk 0: to be found out
    void ask(qint64 import, qint64 chunk, QWidget *parent);
    /// Shows what the file changes, and imports it if that is wanted.
    void review(qint64 import, qint64 chunk, const QString &path, QWidget *parent);

private:
    StoreClient &m_store;
    StoreChanges &m_changes;
};

} // namespace tranche
