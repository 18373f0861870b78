#pragma once

#include "ui/importing/ImportDraft.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class ReportPanel;
}

/// What is chosen of a test report, in the place of columns: what it was a test of, and how its tables are called.
class ReportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPanel(ImportDraft &draft, QWidget *parent = nullptr);
    ~ReportPanel() override;

    /// Shows the draft's choices, after they were set elsewhere.
    void showChoices();
    /// Why the report can't be imported so; empty: it can.

private:
    void takeFacts();
    void showReport();

    std::unique_ptr<Ui::ReportPanel> m_ui;
    ImportDraft &m_draft;
};

} // namespace tranche
