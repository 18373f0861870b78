#pragma once

#include "service/inspect/ImportFiles.h"

#include <QObject>

namespace tranche {

/// Files that were dropped on a window, or named with a call of the program: one of them, or a list of several. A
/// folder stands for the files in it, an archive and a workbook for their parts.
class ArrivingFiles final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks off the GUI thread what they are.
    void take(const QStringList &names);

Q_SIGNALS:
    /// There is one file, of one part, or one that can't be read: whoever shows it says why.
    void one(const QString &path);
    void several(const QList<tranche::ImportFile> &files);
};

} // namespace tranche
