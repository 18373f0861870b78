#pragma once

#include "ui/importing/ImportDraft.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class TargetPanel;
}

/// What becomes of the table, in words, and how it is made.
class TargetPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TargetPanel(ImportDraft &draft, QWidget *parent = nullptr);
    ~TargetPanel() override;

private:
    void showTarget();
    QString existsText() const;

    std::unique_ptr<Ui::TargetPanel> m_ui;
    ImportDraft &m_draft;
};

} // namespace tranche
