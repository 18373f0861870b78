#pragma once

#include "ui/common/StoreClient.h"

#include <QDialog>

namespace tranche {

/// What became of an import's failed chunks, as text that can be saved.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(StoreClient &store, qint64 import, QWidget *parent);
};

} // namespace tranche
