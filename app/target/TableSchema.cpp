#include "target/TableSchema.h"

#include <QRegularExpression>

#include <algorithm>

namespace tranche {

const TableColumn *TableSchema::find(const QString &column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const TableColumn &candidate) { return candidate.name.compare(column, Qt::CaseInsensitive) == 0; });
    return found == columns.end() ? nullptr : &*found;
}

QStringList TableSchema::columnNames() const
{
    QStringList names;
    for (const TableColumn &column : columns)
        names.append(column.name);
    return names;
}

QStringList TableSchema::primaryKey() const
{
    QStringList fields;
    for (const TableColumn &column : columns) {
        if (column.primaryKey)
            fields.append(column.name);
    }
    return fields;
}

bool TableSchema::replacesRows() const
{
    static const QRegularExpression clause(
        QStringLiteral("\\b(UNIQUE|KEY)\\b[^,]*\\bCONFLICT\\s+REPLACE\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression clauseOfTable(
        QStringLiteral("\\b(UNIQUE|KEY)\\s*\\([^)]*\\)\\s*ON\\s+CONFLICT\\s+REPLACE\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return clause.match(definition).hasMatch() || clauseOfTable.match(definition).hasMatch();
}

} // namespace tranche
