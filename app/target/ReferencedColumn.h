#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"
#include "target/TargetLookup.h"

#include <span>
#include <string>
#include <vector>

namespace tranche {

/// A column whose values are names: collects those of a row, and says what is wrong with them.
class ReferencedColumn
{
public:
    /// @param mapped has a reference @param sourceNames all columns of the file
    ReferencedColumn(const MappedColumn &mapped, const QStringList &sourceNames);

    /// Collects the names of a row. @returns false if all of them are NULL
    bool gather(const Cell *cells);
    /// The only name of a row; nullptr: it has several.
    const Cell *onlyName(const Cell *cells) const
    {
        return m_sources.size() == 1 ? cells + m_sources.front() : nullptr;
    }
    /// Those that were collected last.
    std::span<const LookupName> names() const { return m_names; }

    const MappedColumn &mapped() const { return *m_mapped; }
    const ColumnReference &reference() const { return *m_mapped->reference; }

    // Errors about the names that were collected last.
    ImportError notFound(const Batch &batch, std::uint32_t row, const QStringList &nearest) const;
    ImportError ambiguous(const Batch &batch, std::uint32_t row) const;
    /// @param reason of the database
    ImportError notCreated(const Batch &batch, std::uint32_t row, const QString &reason) const;
    ImportError keyChanged(const Batch &batch, std::uint32_t row) const;

private:
    ImportError errorOf(const Batch &batch, std::uint32_t row, const QString &code) const;

    const MappedColumn *m_mapped;
    std::vector<int> m_sources; ///< positions in the file's rows, as the reference's names
    std::vector<LookupName> m_names;
    std::vector<std::string> m_numbers; ///< those of them that are no texts
};

/// A number as names write it: in decimal digits, whole ones without a point.
std::string numberName(double number);

} // namespace tranche
