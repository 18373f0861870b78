#pragma once

#include "ui/imports/ImportFilterModel.h"
#include "ui/imports/ImportTableModel.h"

class QLineEdit;

namespace tranche {

namespace Ui {
class MainWindow;
}

/// The imports in the main window: which of them its table shows, how many need a person, which one is chosen, and what
/// is said in the place of an empty table.
class JobList final : public QObject
{
    Q_OBJECT
public:
    /// @param hasSample there is a file to try the program with
    JobList(Ui::MainWindow &ui, bool hasSample, QWidget *window);

    ImportTableModel &imports() { return m_imports; }
    /// Narrows the table to a text. To be laid out by the window.
    QLineEdit *search() const { return m_search; }

    void showImports(const QList<ImportSummary> &changed);
    void removeImports(const QList<qint64> &imports);
    /// What there is of the history has been read: an empty table is one from now on.
    void noteLoaded();
    void showCounts(qint64 unseen);

    /// Whatever the table is narrowed to. @returns whether it is there
    bool choose(qint64 import);
    /// As soon as it is in the table.
    void chooseWhenShown(qint64 import) { m_chooseWhenShown = import; }
    /// Links keep the colour that they were laid out with: in another theme they are laid out anew.
    void layOutLinks(qint64 unseen);

private:
    void chooseAny(int row);
    void updateEmptyState();

    Ui::MainWindow &m_ui;
    ImportTableModel m_imports;
    ImportFilterModel m_filter;
    QLineEdit *m_search;
    bool m_hasSample;
    bool m_isLoading = true; ///< the history has not been read yet
    qint64 m_chooseWhenShown = 0; ///< an import; 0: none
};

} // namespace tranche
