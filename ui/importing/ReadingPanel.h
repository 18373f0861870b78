#pragma once

#include "ui/importing/ImportDraft.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;

namespace tranche {

namespace Ui {
class ReadingPanel;
}
class EdgeRuler;

/// How the file is written: what was found of it, and each of it to be chosen otherwise.
class ReadingPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPanel(ImportDraft &draft, QWidget *parent = nullptr);
    ~ReadingPanel() override;

    /// Shows the draft's choices, after they were set elsewhere.
    void showChoices();

    /// The button that shows more of it, and hides that again.
    QPushButton *toggle() const;
    /// Whether it tells what speaks for each guess.
    bool tellsWhy() const;
    /// Says something in the place of how the file is read.
    void showNotice(const QString &text);

Q_SIGNALS:
    void whyToggled();

private:
    static void select(QComboBox *combo, const QVariant &value);
    void fillCombos();
    void takeDialect();
    void takeSource();
    void showParts();
    void showReadings();
    void showRange(const SourceFormat *format);
    QString partsText() const;
    void showInspection();
    void showLine();
    void fitWhy();

    std::unique_ptr<Ui::ReadingPanel> m_ui;
    ImportDraft &m_draft;
    EdgeRuler *m_ruler;
    bool m_showing = false; ///< the controls are being set by the program
    QString SourceOptions::*m_part = &SourceOptions::member; ///< what partCombo chooses
    QString SourceOptions::*m_range = &SourceOptions::range; ///< what rangeEdit says
};

} // namespace tranche
