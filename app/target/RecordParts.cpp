#include "target/RecordParts.h"

#include "source/reports/ReportLayout.h"

#include <algorithm>

namespace tranche {

static bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

ColumnMapping mappingOf(const ColumnMapping &mapping, int table)
{
    ColumnMapping part = mapping;
    part.children.clear();
    part.columns.removeIf([table](const MappedColumn &column) { return column.table != table; });
    if (table != 0)
        part.fileField.clear();
    for (MappedColumn &column : part.columns)
        column.table = 0;
    return part;
}

QString madeKey(const ColumnMapping &mapping, int table)
{
    const auto child = std::find_if(mapping.children.begin(), mapping.children.end(),
        [table](const ChildTable &one) { return one.parent == table && one.makesKey; });
    return child == mapping.children.end() ? QString() : child->parentField;
}

/// The column of the key by which a child's rows refer to their parent. @param number of the child
static MappedColumn keyColumn(const ColumnMapping &mapping, qsizetype number, const QString &field)
{
    const ChildTable &child = mapping.children[number];
    MappedColumn key;
    key.type = columnTypeOfMade(QStringLiteral("INTEGER")).value_or(ColumnType::Text);
    if (!child.makesKey) {
        const ColumnMapping parent = mappingOf(mapping, child.parent);
        const MappedColumn *natural = parent.findField(child.parentField);
        key.type = natural == nullptr ? ColumnType::Text : natural->fieldType();
    }
    key.source = int(mapping.columns.size() + number);
    key.field = field;
    key.sourceName = field;
    return key;
}

ColumnMapping mappingWithKeys(const ColumnMapping &mapping, int table)
{
    ColumnMapping all = mapping;
    for (qsizetype i = 0; i < all.columns.size(); ++i)
        all.columns[i].source = int(i);
    ColumnMapping part = mappingOf(all, table);
    if (table > 0)
        part.columns.prepend(keyColumn(mapping, table - 1, mapping.children[table - 1].keyField));
    for (qsizetype i = 0; i < mapping.children.size(); ++i) {
        if (mapping.children[i].parent == table && mapping.children[i].makesKey) {
            part.columns.prepend(keyColumn(mapping, i, mapping.children[i].parentField));
            break;
        }
    }
    return part;
}

void addChildKeys(TableDesign &design, const ColumnMapping &mapping, int table)
{
    QStringList fields;
    for (const ChildTable &child : mapping.children) {
        if (child.parent != table || fields.contains(child.parentField, Qt::CaseInsensitive))
            continue;
        if (child.makesKey) // a number of the database's, which has to be the key
            fields.prepend(child.parentField);
        else
            fields.append(child.parentField);
    }
    for (const QString &field : std::as_const(fields)) {
        if (design.primaryKey.isEmpty())
            design.primaryKey = QStringList { field };
        else if (design.primaryKey.size() != 1 || !isSameName(design.primaryKey.front(), field))
            design.indexes.append({ { field }, true });
    }
}

bool leavesRows(const RowCounts &counts, const ColumnMapping &mapping)
{
    if (!mapping.reportPrefix.isEmpty()) // not each of its rows goes to the table of the cases
        return counts.ofTables[std::size_t(ReportPart::Case) + 1] > 0;
    return counts.inserted + counts.updated + counts.unchanged > 0 && counts.deleted == 0;
}

QString waitingPart(const QString &own, int table)
{
    return table == 0 ? own : own + QLatin1Char('.') + QString::number(table);
}

WriterOptions optionsOf(const WriterOptions &options, int table)
{
    WriterOptions part = options;
    const QList<ChildTable> &children = options.mapping.children;
    const auto nameOf = [&](int number) { return options.mapping.tableName(number, options.table); };
    part.mapping = mappingWithKeys(options.mapping, table);
    for (int number = 0; number <= int(children.size()); ++number) {
        if (number != table)
            part.otherTables.append(nameOf(number));
    }
    if (table == 0)
        return part;
    const ChildTable &child = children[table - 1];
    part.table = child.table;
    part.importKey = waitingPart(options.importKey, table);
    part.design = {};
    part.design.addColumns = options.design.addColumns;
    part.design.strict = options.design.strict;
    part.design.indexes = { { { child.keyField }, false } };
    part.design.parent = TableDesign::Parent { child.keyField, nameOf(child.parent), child.parentField };
    addChildKeys(part.design, options.mapping, table);
    return part;
}

} // namespace tranche
