#pragma once

#include "ui/common/StoreClient.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace tranche {

namespace Ui {
class RunPanel;
}
class BackgroundRunner;
class RepairView;

/// An import that the window waits for: its progress, its result, and the repair of what failed.
class RunPanel final : public QWidget
{
    Q_OBJECT
public:
    RunPanel(StoreClient &store, BackgroundRunner &runner, QWidget *parent = nullptr);
    ~RunPanel() override;

    void follow(qint64 import);
    void showImport(const ImportSummary &import);
    /// Asks whether changes of bad rows may be lost. @param onYes is called if so, or if there are none
    void discardChanges(const std::function<void()> &onYes);

Q_SIGNALS:
    void openChunkAsked(qint64 import, qint64 chunk);

private:
    void showRepair(const ImportSummary &import);
    /// Says below the result how the file was read, where that could surprise.
    void loadReading(qint64 import);

    std::unique_ptr<Ui::RunPanel> m_ui;
    StoreClient &m_store;
    BackgroundRunner &m_runner;
    RepairView *m_repair = nullptr; ///< once something is to be repaired
    qint64 m_import = 0;
};

} // namespace tranche
