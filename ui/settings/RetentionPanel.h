#pragma once

#include "run/Retention.h"
#include "ui/common/OneAtATime.h"
#include "ui/common/StoreClient.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

namespace tranche {

namespace Ui {
class RetentionPanel;
}

/// How long imports keep their details, what the job store takes now, and what could be freed. What is counted or
/// removed is so off the GUI thread.
class RetentionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RetentionPanel(QWidget *parent = nullptr);
    /// Stops a clean-up at its next step: the next one goes on.
    ~RetentionPanel() override;

    /// To be called once.
    void setStore(StoreClient &store);
    /// Keeps what is chosen, if it could be read. @returns false, and says why, where it makes no sense
    bool keep();

private:
    void showRule(const RetentionRule &rule);
    /// nullopt, and says why, where it makes no sense.
    std::optional<RetentionRule> chosenRule();
    /// Counts what could be freed, a moment after the last change.
    void foresee();
    void showForeseen(const CleanUp &foreseen);
    void cleanUpNow();

    std::unique_ptr<Ui::RetentionPanel> m_ui;
    StoreClient *m_store = nullptr;
    QTimer m_soon;
    OneAtATime m_counting;
    bool m_isRead = false;
    bool m_isCleaning = false;
    std::shared_ptr<std::atomic<bool>> m_isGone = std::make_shared<std::atomic<bool>>(false);
};

} // namespace tranche
