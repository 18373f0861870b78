#pragma once

#include "repair/Remedy.h"
#include "ui/common/OneAtATime.h"
#include "ui/common/StoreClient.h"
#include "ui/imports/RunSamples.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QSortFilterProxyModel;

namespace tranche {

namespace Ui {
class ImportDetails;
}
class ChunkTableModel;
class LogPanel;
class RepairView;
class ReportView;

/// What is to be known of the chosen import: a summary with the chunk map, its chunks, its errors. Follows it live.
class ImportDetails final : public QWidget
{
    Q_OBJECT
public:
    ImportDetails(StoreClient &store, QWidget *parent = nullptr);
    ~ImportDetails() override;

    /// Shows an import as it is now; called again whenever it changed. nullptr: none is chosen.
    void show(const ImportSummary *import);
    /// What was seen of its run.
    void showRun(const QList<RunSample> &samples);
    /// The chosen chunk, if it has a file; 0: none.
    qint64 selectedFailedChunk() const;
    /// The chosen chunk, whatever became of it; 0: none.
    qint64 selectedChunk() const;
    void showErrors();
    /// Takes the view in which an import is repaired: the first tab of those that need it.
    void addRepair(RepairView *view);
    /// Takes the view of a test report: the tab of imports that have brought one in, on which they open.
    void addReport(ReportView *view);

Q_SIGNALS:
    /// A chunk was chosen, or the choice has changed its state.
    void chunkSelected();
    void chunkActivated(qint64 chunk);
    void contextMenuAsked(const QPoint &global);
    void remedyAsked(const tranche::ErrorGroup &group, tranche::Remedy::Action action);

private:
    struct Content;
    void load();
    void showContent(const Content &content);
    void selectChunk(qint64 chunk);
    void showRepair(bool isOther);
    void showReport(bool isThere);
    void showOverview(const ImportSummary &import);
    void showMap(double progress, qint64 chunks);
    /// How the file was read, where that could surprise.
    void showReading(const QStringList &lines);

    std::unique_ptr<Ui::ImportDetails> m_ui;
    StoreClient &m_store;
    RepairView *m_repair = nullptr;
    ReportView *m_report = nullptr;
    LogPanel *m_log;
    qint64 m_reportOf = 0; ///< the import whose report is shown; 0: none
    ChunkTableModel *m_chunks;
    QSortFilterProxyModel *m_chunkFilter;
    ImportSummary m_import;
    QList<ErrorGroup> m_groups;
    QElapsedTimer m_sinceGroups;
    int m_shown = 0; ///< counts what was shown: an answer about what was shown before is not taken
    std::optional<qint64> m_revision; ///< of the import whose chunks are in the table; none: they are to be read whole
    bool m_allChunks = false; ///< not those alone that failed
    OneAtATime m_loading;
};

} // namespace tranche
