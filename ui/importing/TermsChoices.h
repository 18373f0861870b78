#pragma once

#include "ui/common/OneAtATime.h"

#include <QHash>
#include <QObject>

namespace tranche {

namespace Ui {
class MorePanel;
}
class ImportDraft;
class StoreClient;
struct ImportSummary;

/// When an import may begin and how long it may take, chosen on the import page: its channel, a time, imports that have
/// to be done before, whether it is tried again after what passes by itself, and after how many seconds it is stopped.
class TermsChoices final : public QObject
{
    Q_OBJECT
public:
    /// @param ui of the panel, which outlives it
    TermsChoices(Ui::MorePanel &ui, ImportDraft &draft, StoreClient &store, QWidget *panel);

    /// Shows the draft's choices, after they were set elsewhere.
    void showChoices();

private:
    void take();
    void takeNames();
    void showPattern();
    void load();
    void showImports(const QList<ImportSummary> &imports);

    Ui::MorePanel &m_ui;
    ImportDraft &m_draft;
    StoreClient &m_store;
    OneAtATime m_loading;
    bool m_showing = false; ///< the controls are being set by the program
};

} // namespace tranche
