#pragma once

#include "service/Queue.h"
#include "ui/common/StoreClient.h"
#include "ui/files/FileListModel.h"

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class FileListDialog;
}
class BackgroundRunner;

/// Several files to be imported with the same choices: into one table, or each into a table of its own. Puts them in
/// the queue one after another, and shows what becomes of each.
class FileListDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param files at least one
    FileListDialog(StoreClient &store, BackgroundRunner &runner, const QList<ImportFile> &files, QWidget *parent);
    ~FileListDialog() override;

    /// Not while files are put in the queue: the others would be lost.
    void reject() override;

Q_SIGNALS:
    void queued(qint64 import);
    /// A file of the list is to be imported by itself, with all choices.
    void oneAsked(const QString &path);

private:
    enum class Phase { Choosing, Queueing, Running, Ended };

    void connectChoices();
    void suggestTarget();
    void browse();
    void updateState();
    QString problem() const;
    void start();
    void queueNext(int row);
    void noteQueued(int row, const QueuedImport &queued);
    void showChanges(const QList<ImportSummary> &changed);
    void endIfAllHaveEnded();
    void setPhase(Phase phase);

    std::unique_ptr<Ui::FileListDialog> m_ui;
    StoreClient &m_store;
    BackgroundRunner &m_runner;
    FileListModel *m_model;
    QString m_name; ///< a path, whose name a new table and database get
    Phase m_phase = Phase::Choosing;
    RequestChoices m_choices; ///< of all files, once they are queued
    ColumnComparison m_comparison;
    QStringList m_remarks;
};

} // namespace tranche
