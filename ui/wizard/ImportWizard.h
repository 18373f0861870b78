#pragma once

#include "ui/common/StoreClient.h"
#include "ui/wizard/ImportDraft.h"

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class ImportWizard;
}
class BackgroundRunner;
class FilePage;
class ImportPage;
class OfferLabel;
class TargetPage;

/// From a file to an import in four steps: File, Columns, Target, Import. Good guesses make Next, Next, Next, Import
/// right for an ordinary file; Import can be pressed on every page as soon as all that is needed is known.
class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    ImportWizard(StoreClient &store, BackgroundRunner &runner, QWidget *parent = nullptr);
    ~ImportWizard() override;

    void setFile(const QString &path);
    /// Fills the pages in from an earlier import.
    void setRequest(const ImportRequest &request);

Q_SIGNALS:
    void queued(qint64 import);
    void openChunkAsked(qint64 import, qint64 chunk);

public Q_SLOTS:
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Phase { Choosing, Queueing, Running, Ended };

    void goTo(int page);
    void updateButtons();
    void suggestTarget();
    void start(bool validateOnly);
    void askToImportAgain();
    void queue(bool validateOnly);
    void showChanges(const QList<ImportSummary> &changed);
    void cancelImport();
    void setPhase(Phase phase);
    void showReason(const QString &text, bool isProblem);

    std::unique_ptr<Ui::ImportWizard> m_ui;
    StoreClient &m_store;
    BackgroundRunner &m_runner;
    ImportDraft m_draft;
    FilePage *m_filePage;
    TargetPage *m_targetPage;
    ImportPage *m_importPage;
    OfferLabel *m_offer;
    Phase m_phase = Phase::Choosing;
    qint64 m_import = 0;
    bool m_validating = false;
    bool m_startWhenKnown = false; ///< Import was pressed: it starts once it is known whether the table has the file
    QString m_failure; ///< why the last start went wrong
};

} // namespace tranche
