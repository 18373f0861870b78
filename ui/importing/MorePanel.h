#pragma once

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class MorePanel;
}
class ImportDraft;
class StoreClient;

/// Choices that are right by themselves most often: chunk size, what becomes of wrong rows, which rows belong together.
class MorePanel final : public QWidget
{
    Q_OBJECT
public:
    MorePanel(ImportDraft &draft, StoreClient &store, QWidget *parent = nullptr);
    ~MorePanel() override;

    /// Shows the draft's choices, after they were set elsewhere.
    void showChoices();

private:
    void takeChoices();
    void takeGrouping();
    void showGrouping();
    void setUpProfiles();
    void takeProfile(const QString &name);

    std::unique_ptr<Ui::MorePanel> m_ui;
    ImportDraft &m_draft;
    StoreClient &m_store;
    bool m_showing = false; ///< the controls are being set by the program
};

} // namespace tranche
