#pragma once

#include "core/ColumnType.h"
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

/// Collects what is seen of one column and decides its type. A column is a number if its values are, but for a few that
/// are plainly mistakes or marks of missing values; one value with leading zeros, a plus sign or very many digits keeps
/// it TEXT.
class ColumnEvidence
{
public:
    /// @param isText it is a text, though it may look like a number
    void add(std::string_view value, bool quoted, bool isText = false);
    /// @param name the column's name: a column of telephone numbers or postal codes stays TEXT
    InferredColumn conclude(const QString &name) const;

private:
    qint64 m_filled = 0;
    qint64 m_integers = 0;
    qint64 m_reals = 0; ///< numbers that are no integers
    qint64 m_wordMisfits = 0; ///< no number, no digit: "n/a", "unknown"
    qint64 m_otherMisfits = 0; ///< no number, but with digits: "12b"
    qint64 m_textNumbers = 0; ///< numbers that are texts
    qint64 m_textOnly = 0; ///< would be changed as a number: "007", "+49", ids of 16 digits
    QString m_firstMisfit;
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
