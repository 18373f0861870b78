#pragma once

#include "ui/importing/ImportDraft.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class TargetPanel;
}
class DesignPanel;

/// What becomes of the table, in words, and how it is made; and the ways out where it has other columns than the file.
class TargetPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TargetPanel(ImportDraft &draft, QWidget *parent = nullptr);
    ~TargetPanel() override;

    /// The ways out are shown without.
    void showDesign(bool shown);
    bool hasSomethingToShow() const { return m_offers || m_showsDesign; }

private:
    void showTarget();
    QString existsText() const;

    std::unique_ptr<Ui::TargetPanel> m_ui;
    ImportDraft &m_draft;
    DesignPanel *m_design;
    bool m_offers = false; ///< there is a way out
    bool m_showsDesign = false;
};

} // namespace tranche
