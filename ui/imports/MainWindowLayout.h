#pragma once

#include <QString>

class QAction;
class QMainWindow;
class QSplitter;
class QTabWidget;

namespace tranche {

class JobTable;

/// How the main window is laid out: kept in the settings of the home.
struct MainWindowLayout
{
    QMainWindow &window;
    QSplitter &details;
    QSplitter &side;
    JobTable &jobs;
    QTabWidget &pages; ///< of the details
    QAction &showsDetails;

    /// As it was kept, within the screen that is there now.
    void restore(const QString &home) const;
    void save(const QString &home) const;
};

} // namespace tranche
