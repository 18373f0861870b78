#pragma once

#include "source/formats/MarkupReader.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace tranche {

/// The package that a workbook since 2007 is: parts in a zip file, found by the relations between them and by what
/// kind of content each is said to have (ECMA-376, part 2).
class XlsxPackage
{
public:
    /// @throws Failure "source.archive" if it can't be read
    explicit XlsxPackage(const QString &path);

    struct Relation
    {
        QString id;
        QString type; ///< the last word of it, such as worksheet
        QString target; ///< the name of a part
    };

    const QString &fileName() const { return m_name; }
    /// Names of parts have no slash in front; their case does not count.
    bool has(const QString &part) const { return m_members.contains(part.toLower()); }
    /// The XML of a part, unpacked on a thread of its own. Names of elements are without prefix, also in strict
    /// workbooks; names of relations have the prefix "r".
    MarkupReader open(const QString &part, MarkupReader::Reading reading = MarkupReader::Reading::AsWanted) const;
    /// What a part says that it is related to, as far as that is in the package. @param from empty: the package itself
    QList<Relation> relations(const QString &from) const;
    /// What a part is said to hold, as one word, such as worksheet; empty if that is not told.
    QString kindOf(const QString &part) const;
    /// The first part that is said to hold that; empty if there is none.
    QString partOfKind(const QString &kind) const;

    static QString folderOf(const QString &part);

private:
    void readContentTypes();
    QString target(const QString &folder, QString written) const;

    QString m_path;
    QString m_name; ///< of the file
    QMap<QString, QString> m_members; ///< of the archive, by name in lower case
    QHash<QString, QString> m_kinds; ///< of parts, by name in lower case
    QHash<QString, QString> m_kindsBySuffix; ///< of all others
};

} // namespace tranche
