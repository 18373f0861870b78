#include "target/RecordParts.h"

namespace tranche {

static bool isOf(const MappedColumn &column, RecordTable table)
{
    return column.ofChild == (table == RecordTable::Child);
}

ColumnMapping mappingOf(const ColumnMapping &mapping, RecordTable table)
{
    ColumnMapping part = mapping;
    part.child.reset();
    part.columns.removeIf([table](const MappedColumn &column) { return !isOf(column, table); });
    if (table == RecordTable::Child)
        part.fileField.clear();
    for (MappedColumn &column : part.columns)
        column.ofChild = false;
    return part;
}

/// The column of the parent's key in the rows.
static MappedColumn keyColumn(const ColumnMapping &mapping, RecordTable table)
{
    const ChildTable &child = *mapping.child;
    MappedColumn key;
    key.type = columnTypeOfMade(QStringLiteral("INTEGER")).value_or(ColumnType::Text);
    if (!child.makesKey) {
        const ColumnMapping parent = mappingOf(mapping, RecordTable::Parent);
        const MappedColumn *natural = parent.findField(child.parentField);
        key.type = natural == nullptr ? ColumnType::Text : natural->fieldType();
    }
    key.source = int(mapping.columns.size());
    key.field = table == RecordTable::Child ? child.keyField : child.parentField;
    key.sourceName = key.field;
    return key;
}

ColumnMapping mappingWithKey(const ColumnMapping &mapping, RecordTable table)
{
    ColumnMapping all = mapping;
    for (qsizetype i = 0; i < all.columns.size(); ++i)
        all.columns[i].source = int(i);
    ColumnMapping part = mappingOf(all, table);
    if (table == RecordTable::Child || mapping.child->makesKey)
        part.columns.prepend(keyColumn(mapping, table));
    return part;
}

WriterOptions optionsOf(const WriterOptions &options, RecordTable table)
{
    WriterOptions part = options;
    const ChildTable &child = *options.mapping.child;
    part.mapping = mappingWithKey(options.mapping, table);
    if (table == RecordTable::Parent)
        return part;
    part.table = child.table;
    part.design = {};
    part.design.addColumns = options.design.addColumns;
    part.design.strict = options.design.strict;
    part.design.indexes = { { { child.keyField }, false } };
    part.design.parent = TableDesign::Parent { child.keyField, options.table, child.parentField };
    return part;
}

} // namespace tranche
