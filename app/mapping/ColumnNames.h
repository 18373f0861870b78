#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

/// Names for `count` columns from a header: an empty name becomes column_N, a repeated one (in upper or lower case)
/// gets _2, _3.
QStringList columnNames(const QStringList &header, qsizetype count);

/// A file's name without its endings, made into an identifier: letters, digits and underscores, no digit first.
QString tableNameFromFile(const QString &path);

/// The names in small letters, words apart by underscores: “Order ID” and “OrderID” are order_id. A name without any
/// letter or digit is column_N; one that is there already gets _2, _3. Letters of other scripts stay.
QStringList snakeCaseNames(const QStringList &names);

} // namespace tranche
