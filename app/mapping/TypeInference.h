#pragma once

#include "mapping/ColumnType.h"
#include "source/bytes/ByteSource.h"
#include "source/text/Dialect.h"
#include "source/text/SourceLayout.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace tranche {

/// What a sample tells of one column.
struct InferredColumn
{
    ColumnType type = ColumnType::Text;
    QStringList samples; ///< a few different values, in the file's order
    qint64 filled = 0; ///< sampled values that are not empty
    qint64 misfits = 0; ///< of these, values that do not fit the type: the import will report them
    QString firstMisfit;
};

/// Collects what is seen of one column and decides its type: the first that its values fit, but for a few that are
/// plainly mistakes or marks of missing values. One value that a type forbids rules it out; what fits none is TEXT.
class ColumnEvidence
{
public:
    explicit ColumnEvidence(std::span<const ColumnType> types = columnTypes());

    /// @param isText it is a text, though it may look like a number
    void add(std::string_view value, bool quoted, bool isText = false);
    /// @param name the column's name: a column of telephone numbers or postal codes stays TEXT
    InferredColumn conclude(const QString &name) const;

private:
    /// A type that the column may have, and what its values said of it.
    struct Candidate
    {
        ColumnType type;
        qint64 fits = 0;
        qint64 textFits = 0; ///< of these, values that are texts
        qint64 wordMisfits = 0; ///< without a digit: "n/a", "unknown"
        qint64 otherMisfits = 0; ///< with digits: "12b"
        QString firstMisfit = {};
    };
    static bool mostlyFits(const Candidate &candidate, qint64 filled);

    std::vector<Candidate> m_candidates; ///< those that no value forbids, in the order of their table
    qint64 m_filled = 0;
    QStringList m_samples;
};

struct FileSample
{
    std::uint32_t columnCount = 0; ///< fields of a row; the header's, or the most frequent number where there is none
    std::vector<InferredColumn> columns;
};

/// Infers the columns from a sample spread over the whole file: its begin, its end, and windows in between. Reads at
/// most 1 MB. @throws Failure "source.…"
FileSample sampleColumns(ByteSource &source, const Dialect &dialect, const SourceLayout &layout);

} // namespace tranche
