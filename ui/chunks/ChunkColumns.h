#pragma once

#include "repair/ChunkDraft.h"
#include "store/ImportRequest.h"

#include <QVariant>

#include <vector>

namespace tranche {

/// The columns of a chunk as its request has them.
class ChunkColumns
{
public:
    ChunkColumns() = default;
    /// @param count of the widest row, which may have more than the request knows
    /// @param request outlives this
    ChunkColumns(const ImportRequest &request, int count);

    int count() const { return int(m_mapped.size()); }
    QString name(int column) const;
    /// The word for the column's type: "INTEGER"; or that it is not imported.
    QString typeText(int column) const;
    /// Where its values stand.
    Qt::Alignment alignment(int column) const;
    /// What the header of a table says of it, by the role of an item model; a long name stands shortened above its
    /// type.
    QVariant header(int column, int role) const;
    /// The field stands for NULL.
    bool isNull(const ChunkDraft::Field &field) const;
    /// The columns by which a person knows a row: those of the record's key, or else the first one.
    QList<int> keys() const;

private:
    const MappedColumn *mapped(int column) const;

    const ImportRequest *m_request = nullptr;
    std::vector<const MappedColumn *> m_mapped; ///< by column; nullptr: it is not imported
};

} // namespace tranche
