#include "ui/files/ArrivingFiles.h"

#include "ui/common/Background.h"

#include <QFileInfo>

namespace tranche {

void ArrivingFiles::take(const QStringList &names)
{
    QStringList once = names;
    once.removeDuplicates();
    once.removeAll(QString());
    if (once.isEmpty())
        return;
    runInBackground(
        this,
        [once] {
            RequestChoices all;
            all.source.member = QStringLiteral("*");
            all.source.sheet = QStringLiteral("*");
            return filesToImport(once, all);
        },
        [this, once](const QList<ImportFile> &files) {
            if (once.size() == 1 && files.size() == 1 && !QFileInfo(once.constFirst()).isDir())
                Q_EMIT one(once.constFirst());
            else
                Q_EMIT several(files);
        },
        [this, once](const Failure &) { Q_EMIT one(once.constFirst()); });
}

} // namespace tranche
