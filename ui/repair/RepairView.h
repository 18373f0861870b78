#pragma once

#include "repair/BadRows.h"
#include "repair/RepairOutline.h"
#include "ui/common/OneAtATime.h"
#include "ui/common/StoreClient.h"
#include "ui/repair/RepairTreeModel.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;

namespace tranche {

namespace Ui {
class RepairView;
}
class BackgroundRunner;
class BadRowChecks;
class BadRowModel;
class ChunkActions;

/// Where an import is repaired: what is wrong, with remedies that fit; and all its bad rows, to be changed. Follows the
/// import until all its rows are in. Stands by itself: in the details of the main window, and as what became of an
/// import.
class RepairView final : public QWidget
{
    Q_OBJECT
public:
    RepairView(StoreClient &store, BackgroundRunner &runner, QWidget *parent = nullptr);
    ~RepairView() override;

    /// @param id 0: none
    void showImport(qint64 id);
    /// Rows that were changed and not imported yet, of whichever import.
    qint64 changedRows() const;
    /// Asks whether the changes may be lost. @param onYes is called if so, or if there are none
    void discardChanges(const std::function<void()> &onYes);

    /// All that can be done with bad rows and their chunks, for a menu of the window.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void openChunkAsked(qint64 import, qint64 chunk);

private:
    struct Content;
    void setUpTree();
    void setUpRows();
    void setUpMenu();
    void load();
    void showContent(const Content &content);
    void showMessage();
    void showRepair(const Content &content);
    void showHead();
    void fitTree();
    void loadRows();
    void showRowsLabel();
    void showCheck();
    void drop(const QList<qint64> &chunks);
    QString droppedText() const;
    void showNote(const QString &text, bool isProblem);
    using Change = std::function<QString(JobStore &)>; ///< returns what to tell the user
    void ask(const Change &change);
    void noteResult();
    void letGoodRowsIn();
    void applyAll();
    void apply(const QModelIndex &index);
    void openRemedy(const QModelIndex &index);
    void importRows();
    qint64 chunkOfCurrentRow() const;
    bool mayAct() const;

    std::unique_ptr<Ui::RepairView> m_ui;
    StoreClient &m_store;
    ChunkActions *m_actions;
    QAction *m_importRows;
    RepairTreeModel *m_tree;
    BadRowModel *m_rows;
    BadRowChecks *m_checks;
    qint64 m_import = 0;
    ImportSummary m_summary;
    std::shared_ptr<const ImportRecord> m_record;
    std::optional<RepairNode> m_filter; ///< the rows that have such errors are shown; none: all
    QMap<qint64, qint64> m_goodRows; ///< by failed chunk
    int m_shown = 0; ///< counts what was shown: an answer about what was shown before is not taken
    int m_rowsShown = 0;
    bool m_hasOwnSizes = false; ///< a person has moved the handle between tree and rows
    QList<qint64> m_toForget; ///< chunks whose changes are being imported
    qint64 m_dropped = 0; ///< changed rows whose chunks are not failed any more, since something was asked for
    bool m_asked = false; ///< something was asked for, and what became of it is not known yet
    bool m_answered = false; ///< it was done: what is loaded from now on shows it
    std::optional<qint64> m_importedBefore; ///< rows that were in then
    QHash<qint64, QMap<qint64, ChunkChanges>> m_kept; ///< what was changed in imports that are not shown now
    bool m_isLoading = false;
    OneAtATime m_oneLoad;
};

} // namespace tranche
