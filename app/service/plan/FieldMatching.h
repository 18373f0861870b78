#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace tranche {

/// Why a column goes to a field of a table.
enum class MatchedBy {
    None, ///< it goes to none
    Choice, ///< somebody has chosen it
    Name, ///< upper and lower case are the same
    Folded, ///< the names differ in case, blanks, signs and accents alone
    History, ///< an earlier import into the table had it so
    Similarity, ///< the names are alike
    Place, ///< the file names no columns: the field in its place
};

/// The word for it in JSON: "name", "similarity"; of None "none".
QString matchedByName(MatchedBy by);

struct FieldMatch
{
    int field = -1; ///< position among the table's; -1: none
    MatchedBy by = MatchedBy::None;
    double score = 0; ///< 1 but for a similarity

    bool operator==(const FieldMatch &) const = default;
};

/// A column of a file that is to find its field.
struct ColumnToMatch
{
    QString name;
    FieldMatch match = {}; ///< of one that has its field already
    bool looks = true; ///< it is imported, and looks for a field
};

/// Finds fields for columns by their names: the same name first, then a folded one, then as earlier imports had it,
/// then a similar one. A field is taken once; where two are as likely, none is taken. Never goes by places.
/// @param fields of the table
/// @param findable those of them that are found by another name than their own: not those that take no value
/// @param history the fields that earlier imports into the table had for names of columns
void matchFields(std::vector<ColumnToMatch> &columns, const QStringList &fields, const QStringList &findable,
    const QMap<QString, QString> &history);

} // namespace tranche
