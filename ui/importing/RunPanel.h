#pragma once

#include "ui/common/StoreClient.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class RunPanel;
}
class ErrorTableModel;

/// An import that the window waits for: its progress, its result, and what is wrong.
class RunPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RunPanel(StoreClient &store, QWidget *parent = nullptr);
    ~RunPanel() override;

    void follow(qint64 import);
    void showImport(const ImportSummary &import);

Q_SIGNALS:
    void openChunkAsked(qint64 import, qint64 chunk);

private:
    void loadErrors(qint64 import);
    /// Says below the result how the file was read, where that could surprise.
    void loadReading(qint64 import);

    std::unique_ptr<Ui::RunPanel> m_ui;
    StoreClient &m_store;
    ErrorTableModel *m_errors;
    qint64 m_import = 0;
};

} // namespace tranche
