#include "ui/rows/OpenFolder.h"

#include "service/TargetFolder.h"
#include "ui/common/Background.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace tranche {

namespace {

struct OpenFolderWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenFolder)
};

} // namespace

void openFolderOf(
    const TargetLocation &location, QObject *context, const std::function<void(const QString &text)> &onProblem)
{
    runInBackground(
        context, [location] { return folderOfTarget(location); },
        [onProblem](const QString &folder) {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
                onProblem(
                    OpenFolderWords::tr("There is no program that shows folders. The database is in %1.").arg(folder));
        },
        [onProblem](const Failure &failure) { onProblem(failure.text()); });
}

} // namespace tranche
