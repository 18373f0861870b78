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
    struct Looked
    {
        QList<ImportFile> files;
        bool isOne; ///< a file was named, and it has but one part
    };
    runInBackground(
        this,
        [once] {
            RequestChoices all;
            all.source.member = QStringLiteral("*");
            all.source.sheet = QStringLiteral("*");
            const QList<ImportFile> files = filesToImport(once, all);
            return Looked { files, once.size() == 1 && files.size() == 1 && !QFileInfo(once.constFirst()).isDir() };
        },
        [this, once](const Looked &looked) {
            if (looked.isOne)
                Q_EMIT one(once.constFirst());
            else
                Q_EMIT several(looked.files);
        },
        [this, once](const Failure &) { Q_EMIT one(once.constFirst()); });
}

} // namespace tranche
