#pragma once

#include "ui/common/StoreClient.h"
#include "ui/importing/ImportDraft.h"

#include <QDialog>

#include <memory>

class QScrollArea;

namespace tranche {

namespace Ui {
class ImportWindow;
}
class BackgroundRunner;
class FileBar;
class HintBar;
class ImportStart;
class MappingPanel;
class MorePanel;
class OfferLabel;
class ReadingPanel;
class ReportPanel;
class RunPanel;
class TableOffers;
class TargetLine;
class TargetPanel;

/// From a file to an import on one page: the file on top, its first rows below a head that says what becomes of each
/// column, and where the rows go in a line below. Good guesses make Import right for an ordinary file.
class ImportWindow final : public QDialog
{
    Q_OBJECT
public:
    ImportWindow(StoreClient &store, BackgroundRunner &runner, QWidget *parent = nullptr);
    ~ImportWindow() override;

    void setFile(const QString &path);
    /// Fills the page in from an earlier import.
    void setRequest(const ImportRequest &request);

Q_SIGNALS:
    void queued(qint64 import);
    void openChunkAsked(qint64 import, qint64 chunk);
    void nextFileAsked();
    void rowsAsked(qint64 import);
    void sampleAsked();

public Q_SLOTS:
    /// Asks once choices were made that would be lost.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Phase { Choosing, Queueing, Running, Ended };

    void setUpPage();
    void setUpButtons();
    void showPage();
    void showHint();
    void updateButtons();
    void showChoices();
    void suggestTarget();
    void showMisfits();
    void showTargetArea();
    QString startText() const;
    void follow(qint64 import);
    void showChanges(const QList<ImportSummary> &changed);
    void cancelImport();
    void dismiss();
    void setPhase(Phase phase);
    void showReason(const QString &text, bool isProblem);

    std::unique_ptr<Ui::ImportWindow> m_ui;
    StoreClient &m_store;
    BackgroundRunner &m_runner;
    ImportDraft m_draft;
    FileBar *m_fileBar;
    ReadingPanel *m_reading;
    OfferLabel *m_offer;
    HintBar *m_hint;
    MappingPanel *m_mapping;
    QScrollArea *m_reportArea; // before what it shows, which the Tab key comes to after it
    ReportPanel *m_report;
    TargetLine *m_targetLine;
    TableOffers *m_tableOffers;
    QScrollArea *m_targetArea;
    TargetPanel *m_targetPanel;
    MorePanel *m_more;
    RunPanel *m_run;
    ImportStart *m_start;
    Phase m_phase = Phase::Choosing;
    qint64 m_import = 0;
    bool m_validating = false;
    bool m_hasRows = false; ///< some of the import are in
};

} // namespace tranche
