#pragma once

#include "jobs/ChunkRows.h"
#include "ui/common/StoreClient.h"

#include <QMainWindow>

#include <memory>

namespace tranche {

namespace Ui {
class ChunkWindow;
}
class ChunkRowModel;
class ErrorTableModel;
class JobActions;

/// A failed chunk's file: its rows with their lines, the bad cells marked, the errors at the side. Follows the chunk's
/// state.
class ChunkWindow final : public QMainWindow
{
    Q_OBJECT
public:
    ChunkWindow(StoreClient &store, JobActions &actions, qint64 import, qint64 chunk, QWidget *parent = nullptr);
    ~ChunkWindow() override;

private:
    void setUpActions(JobActions &actions);
    void load();
    void showRows(const ChunkRows &rows);
    void goToError(int step);

    std::unique_ptr<Ui::ChunkWindow> m_ui;
    StoreClient &m_store;
    qint64 m_import;
    qint64 m_chunk;
    ChunkRows m_rows;
    ChunkRowModel *m_rowModel;
    ErrorTableModel *m_errorModel;
    QList<QAction *> m_repairActions; ///< make sense only while the chunk is failed
};

} // namespace tranche
