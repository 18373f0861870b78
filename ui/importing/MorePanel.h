#pragma once

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class MorePanel;
}
class ImportDraft;
class StoreClient;
class TermsChoices;

/// Choices that are right by themselves most often: chunk size, what becomes of wrong rows, which rows belong together.
class MorePanel final : public QWidget
{
    Q_OBJECT
public:
    MorePanel(ImportDraft &draft, StoreClient &store, QWidget *parent = nullptr);
    ~MorePanel() override;

    /// Shows the draft's choices, after they were set elsewhere.
    void showChoices();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// As high as what it shows, as far as the window has room: the rest is scrolled to.
    void fitHeight();
    void takeChoices();
    void takeGrouping();
    void showGrouping();
    void setUpProfiles();
    void takeProfile(const QString &name);

    std::unique_ptr<Ui::MorePanel> m_ui;
    ImportDraft &m_draft;
    StoreClient &m_store;
    TermsChoices *m_terms = nullptr;
    bool m_showing = false; ///< the controls are being set by the program
};

} // namespace tranche
