#include "ui/imports/MainWindowLayout.h"

#include "ui/common/Settings.h"
#include "ui/common/WindowSize.h"
#include "ui/imports/JobTable.h"

#include <QAction>
#include <QHeaderView>
#include <QMainWindow>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace tranche {

void MainWindowLayout::restore(const QString &home) const
{
    const Settings settings(home);
    resizeWithinScreen(&window, { 1180, 760 });
    window.restoreGeometry(settings.value(QStringLiteral("main/geometry")).toByteArray());
    details.restoreState(settings.value(QStringLiteral("main/details")).toByteArray());
    side.restoreState(settings.value(QStringLiteral("main/side")).toByteArray());
    jobs.restoreColumns(settings.value(QStringLiteral("main/columns")).toByteArray());
    pages.setCurrentIndex(std::clamp(settings.value(QStringLiteral("main/page")).toInt(), 0, pages.count() - 1));
    showsDetails.setChecked(settings.value(QStringLiteral("main/showsDetails"), true).toBool());
    keepWithinScreen(&window);
}

void MainWindowLayout::save(const QString &home) const
{
    Settings settings(home);
    settings.setValue(QStringLiteral("main/geometry"), window.saveGeometry());
    settings.setValue(QStringLiteral("main/details"), details.saveState());
    settings.setValue(QStringLiteral("main/side"), side.saveState());
    settings.setValue(QStringLiteral("main/page"), pages.currentIndex());
    settings.setValue(QStringLiteral("main/showsDetails"), showsDetails.isChecked());
    settings.setValue(QStringLiteral("main/columns"), jobs.horizontalHeader()->saveState());
}

} // namespace tranche
