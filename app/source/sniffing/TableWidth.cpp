#include "source/sniffing/TableWidth.h"

#include "source/sniffing/NameKind.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>

namespace tranche {

/// Nine of ten.
static bool areNearlyAll(std::size_t count, std::size_t of)
{
    return of > 0 && count * 10 >= of * 9;
}

namespace {

/// The header's names, and how wide the rows below it are.
class WidthEvidence
{
public:
    WidthEvidence(const TableRows &rows, std::size_t header, int headerRows)
        : m_rows(rows)
        , m_firstData(std::min(rows.size(), header + std::size_t(headerRows)))
    {
        for (std::size_t i = header; i < m_firstData; ++i) {
            m_names = std::max(m_names, rows.row(i).fieldCount);
            m_named = std::max(m_named, rows.filledWidth(i));
        }
        std::map<std::uint32_t, std::size_t> rowsOfWidth;
        for (std::size_t i = m_firstData; i < rows.size(); ++i) {
            if (!isCounted(i))
                continue;
            ++m_count;
            m_filled = std::max(m_filled, rows.filledWidth(i));
            m_usual = std::max(m_usual, ++rowsOfWidth[rows.row(i).fieldCount]);
        }
        for (const auto &[width, count] : rowsOfWidth) {
            m_fields = count == m_usual ? width : m_fields;
            m_widest = width;
        }
        for (std::size_t i = m_firstData; i < rows.size(); ++i) {
            if (isCounted(i) && rows.row(i).fieldCount == m_fields)
                m_filledUsually = std::max(m_filledUsually, rows.filledWidth(i));
        }
    }

    std::uint32_t names() const { return m_names; }
    std::uint32_t named() const { return m_named; }
    std::uint32_t widest() const { return m_widest; }
    /// Up to which field any row is filled.
    std::uint32_t filled() const { return m_filled; }
    /// The fields of nearly all rows; 0: they differ.
    std::uint32_t fields() const { return areNearlyAll(m_usual, m_count) ? m_fields : 0; }
    /// Whether all rows have that width, and there are some.
    bool areAllAlike() const
    {
        constexpr std::size_t enough = 3;
        bool areAlike = m_count >= enough;
        for (std::size_t i = m_firstData; i < m_rows.size() && areAlike; ++i)
            areAlike = m_rows.row(i).fieldCount == m_fields || m_rows.filled(i) == 0;
        return areAlike;
    }
    /// Up to which of these any is filled.
    std::uint32_t filledUsually() const { return m_filledUsually; }

    /// How well the values fit the names in their own place, and those one to the left.
    struct Fit
    {
        int inPlace = 0;
        int shifted = 0;
    };
    Fit fit() const
    {
        Fit fit;
        for (std::uint32_t column = 0; column < m_names; ++column) {
            const NameKind kind = kindOfName(m_rows.text(m_firstData - 1, column));
            fit.inPlace += fitOf(kind, m_rows.shapeOfColumn(column, m_firstData));
            fit.shifted += fitOf(kind, m_rows.shapeOfColumn(column + 1, m_firstData));
        }
        fit.shifted += isNumbered() ? 1 : 0;
        // Row names are in every row; what is in some rows only was added at the end.
        std::size_t looked = 0;
        for (std::size_t i = m_firstData; i < m_rows.endOfLook(m_firstData); ++i)
            looked += m_rows.filled(i) > 1 ? 1 : 0;
        const std::size_t filled = m_rows.filledOfColumn(m_names, m_firstData);
        fit.inPlace += filled > 0 && filled * 10 < looked * 8 ? 1 : 0;
        return fit;
    }

private:
    /// Not an empty row or a note below the table, which may not be padded.
    bool isCounted(std::size_t index) const
    {
        const Row &row = m_rows.row(index);
        return row.problem == RowProblem::None && m_rows.filled(index) > 0 && (row.fieldCount > 1 || m_names < 2);
    }

    /// Whether the first column counts the rows, and is not called so.
    bool isNumbered() const
    {
        if (m_rows.size() < m_firstData + 2 || kindOfName(m_rows.text(m_firstData - 1, 0)) == NameKind::Id)
            return false;
        const std::int64_t first = numberIn(m_firstData);
        for (std::size_t i = m_firstData; i < m_rows.endOfLook(m_firstData); ++i) {
            if (m_rows.filled(i) > 1 && numberIn(i) != first + std::int64_t(i - m_firstData))
                return false;
        }
        return first == 0 || first == 1;
    }
    std::int64_t numberIn(std::size_t index) const
    {
        const std::string_view text = m_rows.text(index, 0);
        std::int64_t number = -1;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }

    const TableRows &m_rows;
    const std::size_t m_firstData;
    std::uint32_t m_names = 0; ///< fields of the header
    std::uint32_t m_named = 0; ///< of these, up to the last one with a name
    std::size_t m_count = 0; ///< rows
    std::size_t m_usual = 0; ///< of these, with the most frequent number of fields
    std::uint32_t m_fields = 0; ///< that number
    std::uint32_t m_filledUsually = 0;
    std::uint32_t m_filled = 0;
    std::uint32_t m_widest = 0;
};

} // namespace

TableWidth tableWidth(const TableRows &rows, std::size_t header, int headerRows, bool shortRows)
{
    const WidthEvidence evidence(rows, header, headerRows);
    TableWidth width;
    const std::uint32_t names = evidence.names();
    if (shortRows) {
        const std::uint32_t columns = std::max(evidence.named(), evidence.filled());
        width.columns = headerRows > 0 && columns == names ? 0 : columns;
        return width;
    }
    const std::uint32_t fields = evidence.fields();
    if (headerRows == 0 || fields == 0)
        return width;
    if (fields > names) {
        const WidthEvidence::Fit fit = evidence.fit();
        // A last column without a value is one if the names stand over the wrong values otherwise.
        const bool isShifted = fields == names + 1 && fit.inPlace <= 0 && fit.shifted >= fit.inPlace + 2;
        const std::uint32_t columns = isShifted ? fields : std::max(names, evidence.filledUsually());
        width.emptySurplus = fields > columns;
        width.columns = columns > names ? columns : 0;
        width.rowNames = columns == names + 1 && (fit.inPlace <= 0 || fit.inPlace < fit.shifted);
    } else if (fields < names && evidence.named() <= fields) {
        // Names that are missing at the header's end, over fields that the rows do not have.
        width.columns = fields;
        width.emptySurplus = evidence.widest() > fields;
    } else if (fields < names && fields > 1) {
        constexpr std::uint32_t mostNamesTooMany = 2;
        width.shortRows = names - fields <= mostNamesTooMany && evidence.areAllAlike();
    }
    return width;
}

} // namespace tranche
