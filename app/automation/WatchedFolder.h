#pragma once

#include "automation/FileStamp.h"
#include "store/Automation.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace tranche {

/// A file of a watched folder.
struct FoundFile
{
    QString path;
    QString name;
    FileStamp stamp;
    bool hasMarker = false; ///< the file that says that it is whole is there
};

/// What a look into a watched folder has found.
struct FolderLook
{
    bool isReachable = false;
    QString problem; ///< why it is not
    QList<FoundFile> files; ///< the oldest first
    QStringList strangeNames; ///< files whose names are no UTF-8, as far as they can be told
};

/// Looks for the files of an automation. Plain files alone: no hidden ones, no markers, none that a program is still to
/// give its name (.part, .tmp and such), no links.
/// @param pattern of the names, see filePattern()
FolderLook lookAtFolder(const Automation &automation, const QString &pattern);

/// Patterns of names of files, between which ';' stands, as in "*.csv; orders_*.xlsx".
class NamePatterns
{
public:
    explicit NamePatterns(const QString &patterns);

    bool fits(const QString &name) const;

private:
    QList<QRegularExpression> m_expressions;
};

/// The marker that stands beside a file, if it does: of "orders.csv" with ".done" either orders.csv.done or
/// orders.done. Empty: there is none.
QString markerOf(const Automation &automation, const QString &path);

} // namespace tranche
