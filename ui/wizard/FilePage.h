#pragma once

#include "ui/wizard/ImportDraft.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace tranche {

namespace Ui {
class FilePage;
}
class EdgeRuler;
class PreviewTableModel;
class StoreClient;

/// Which file, and how it is written; with a live preview by the import's own parser.
class FilePage final : public QWidget
{
    Q_OBJECT
public:
    FilePage(ImportDraft &draft, StoreClient &store, QWidget *parent = nullptr);
    ~FilePage() override;

    /// Shows the draft's choices, after they were set elsewhere.
    void showChoices();

Q_SIGNALS:
    void recipeAsked();

private:
    static void select(QComboBox *combo, const QVariant &value);
    void fillCombos();
    void browse();
    void paste();
    void takeDialect();
    void takeSource();
    void showParts();
    void showReadings();
    void showRange(const SourceFormat *format);
    QString partsText() const;
    void showInspection();

    std::unique_ptr<Ui::FilePage> m_ui;
    ImportDraft &m_draft;
    StoreClient &m_store;
    PreviewTableModel *m_preview;
    EdgeRuler *m_ruler;
    bool m_showing = false; ///< the controls are being set by the program
    QString SourceOptions::*m_part = &SourceOptions::member; ///< what partCombo chooses
    QString SourceOptions::*m_range = &SourceOptions::range; ///< what rangeEdit says
};

} // namespace tranche
