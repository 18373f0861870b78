#pragma once

#include "service/ImportedRows.h"
#include "ui/common/StoreClient.h"

#include <QDialog>

#include <atomic>
#include <memory>

namespace tranche {

namespace Ui {
class ImportedRowsWindow;
}
class ImportedRowsModel;

/// The rows that an import, or a chunk of it, has put into the database, as they are there now: to be read, not
/// changed. What became of them since is told.
class ImportedRowsWindow final : public QDialog
{
    Q_OBJECT
public:
    /// @param chunk 0: of all
    ImportedRowsWindow(StoreClient &store, qint64 import, qint64 chunk, QWidget *parent = nullptr);
    ~ImportedRowsWindow() override;

    bool shows(qint64 import, qint64 chunk) const { return m_import == import && m_chunk == chunk; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is known once the notes are counted: also the columns of the first table.
    struct Found
    {
        std::shared_ptr<const ImportedRows> rows;
        QStringList columns;
    };
    void find(const ImportedRowsQuestion &question);
    void showFound(const Found &found);
    void showTitle();
    void showTable(qsizetype table);
    void showPage(qint64 first);
    void fitToRows();
    void compare();
    void showRemark(const QString &text);
    void goToRow();

    std::unique_ptr<Ui::ImportedRowsWindow> m_ui;
    StoreClient &m_store;
    const qint64 m_import;
    const qint64 m_chunk;
    ImportedRowsModel *m_model;
    std::shared_ptr<const ImportedRows> m_rows;
    qsizetype m_table = 0;
    QStringList m_columns; ///< of the table
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false); ///< of all that is read
    bool m_fitsColumns = false; ///< with the next rows
    int m_shown = 0; ///< counts tables that were shown
};

} // namespace tranche
