#pragma once

#include "ui/common/StoreClient.h"

#include <QTextBrowser>

namespace tranche {

/// What was tried with a chunk so far: when, by whom, what was changed, and what came of it.
class ChunkHistoryView final : public QTextBrowser
{
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;

    void load(StoreClient &store, qint64 import, qint64 chunk);
};

} // namespace tranche
