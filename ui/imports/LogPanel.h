#pragma once

#include "ui/common/OneAtATime.h"
#include "ui/common/StoreClient.h"

#include <QWidget>

class QPlainTextEdit;
class QTableView;

namespace tranche {

class LogTableModel;

/// The log of the chosen import: a table of events, and below it all that the chosen one says. Read when it is in
/// sight, and then whenever the import changes.
class LogPanel final : public QWidget
{
    Q_OBJECT
public:
    LogPanel(StoreClient &store, QWidget *parent = nullptr);

    /// Shows an import's log; called again whenever it changed. 0: none
    void showImport(qint64 import);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showDetail();

    StoreClient &m_store;
    LogTableModel *m_model;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
    qint64 m_import = 0;
    OneAtATime m_loading;
};

} // namespace tranche
