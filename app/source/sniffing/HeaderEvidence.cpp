#include "source/sniffing/HeaderEvidence.h"

#include "core/AsciiText.h"
#include "source/sniffing/NameKind.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <unordered_set>

namespace tranche {

static constexpr std::uint32_t mostColumnsToLookAt = 2000; ///< of a wide table, which tell enough

namespace {

/// Which numbers of a row may be names.
struct NumberNames
{
    bool inSequence = false; ///< those that count up: 1, 2, 3
    bool ascending = false; ///< those that ascend beside a word over numbers or dates: day, 10, 20, 30
    bool besideName = false; ///< those beside a word that is known as a name: region, 10115, 80331
    bool years = false; ///< years: there are several, or a word beside them names a column
};

/// A name and the values below it.
class NamedColumn
{
public:
    /// @param filledWidth of the row that may be the header
    NamedColumn(const TableRows &rows, std::size_t index, std::uint32_t column, std::uint32_t filledWidth)
        : m_rows(rows)
        , m_first(index + 1)
        , m_column(column)
        , m_filledWidth(filledWidth)
        , m_name(rows.text(index, column))
        , m_own(rows.shape(index, column))
        , m_shape(rows.shapeOfColumn(column, index + 1))
    {
        const std::string lower = asciiLower(m_name);
        for (std::size_t i = m_first; i < rows.endOfLook(m_first); ++i) {
            const std::string_view value = rows.text(i, column);
            m_filled += value.empty() ? 0 : 1;
            m_repeated = m_repeated || (value.size() == m_name.size() && !value.empty() && asciiLower(value) == lower);
        }
    }

    bool isUnnamed() const { return m_name.empty(); }
    bool isEmpty() const { return m_filled == 0; }
    bool isNumber() const { return isNumeric(m_own); }

    int weight(const NumberNames &numbers) const
    {
        if (isUnnamed()) { // in front or at the end, where a header has gaps
            const std::size_t looked = m_rows.endOfLook(m_first) - m_first;
            const bool isOutside = m_column == 0 || m_column >= m_filledWidth;
            return isOutside && m_filled >= 2 && m_filled * 10 >= looked * 9 ? 1 : 0;
        }
        if (isNoValue(m_name))
            return 0;
        if (isNumber())
            return weightOfNumber(numbers);
        if (isMoment(m_own))
            return m_shape == m_own || isEmpty() ? -3 : isNumeric(m_shape) ? 0 : -1;
        if (isEmpty())
            return 0;
        if (isNumeric(m_shape) || isMoment(m_shape))
            return 3;
        if (m_shape == CellShape::Code || m_shape == CellShape::Link)
            return m_own != m_shape ? 2 : m_shape == CellShape::Link ? -2 : weightOfCode();
        return m_repeated ? -1 : 0;
    }

private:
    int weightOfNumber(const NumberNames &numbers) const
    {
        std::size_t years = 0;
        std::size_t alike = 0;
        for (std::size_t i = m_first; i < m_rows.endOfLook(m_first); ++i) {
            years += isYear(m_rows.text(i, m_column)) ? 1 : 0;
            alike += m_rows.shape(i, m_column) == m_own ? 1 : 0;
        }
        if (isYear(m_name) && m_filled > 0)
            return years * 2 >= m_filled ? -3 : numbers.years ? 1 : -1;
        if (numbers.inSequence || numbers.ascending)
            return 0;
        if (m_repeated)
            return -3;
        if (numbers.besideName && !isEmpty())
            return 0;
        constexpr std::size_t enough = 3;
        if (isEmpty())
            return -1;
        return isNumeric(m_shape) && m_filled >= enough && alike == 0 ? 0 : -3;
    }

    /// A code over codes is a value if it is made like them.
    int weightOfCode() const
    {
        const std::string own = textForm(m_name);
        std::unordered_set<std::string> patterns;
        for (std::size_t i = m_first; i < m_rows.endOfLook(m_first); ++i) {
            if (!m_rows.text(i, m_column).empty())
                patterns.insert(textForm(m_rows.text(i, m_column)));
        }
        if (patterns.contains(own) || m_repeated)
            return -2;
        return patterns.size() == 1 ? 1 : 0;
    }

    const TableRows &m_rows;
    const std::size_t m_first;
    const std::uint32_t m_column;
    const std::uint32_t m_filledWidth;
    const std::string_view m_name;
    const CellShape m_own;
    const CellShape m_shape;
    std::size_t m_filled = 0;
    bool m_repeated = false; ///< the name is a value, too
};

} // namespace

/// The length of the row's run of numbers, if they ascend one by one; else 0.
static std::size_t lengthOfRun(const TableRows &rows, std::size_t index)
{
    long expected = 0;
    std::size_t length = 0;
    for (std::uint32_t column = 0; column < rows.width(index); ++column) {
        if (!isNumeric(rows.shape(index, column)))
            continue;
        const std::string_view text = rows.text(index, column);
        long number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size() || (length > 0 && number != expected))
            return 0;
        expected = number + 1;
        ++length;
    }
    return length;
}

/// Whether the row's numbers count up, such as 1, 2, 3 for weeks, which no row below does.
static bool countsUp(const TableRows &rows, std::size_t index)
{
    const bool isNamed = rows.shape(index, 0) == CellShape::Text;
    const std::size_t shortest = isNamed ? 3 : 4;
    if (index + 2 >= rows.size() || lengthOfRun(rows, index) < shortest)
        return false;
    for (std::size_t i = index + 1; i < rows.endOfLook(index + 1); ++i) {
        if (lengthOfRun(rows, i) >= shortest)
            return false;
    }
    return true;
}

/// Whether the row's numbers, two or more, ascend beside a word that is over numbers, dates or times.
static bool ascends(const TableRows &rows, std::size_t index)
{
    if (rows.shape(index, 0) != CellShape::Text || isNoValue(rows.text(index, 0)))
        return false;
    std::size_t count = 0;
    double last = 0;
    for (std::uint32_t column = 1; column < std::min(mostColumnsToLookAt, rows.width(index)); ++column) {
        if (!isNumeric(rows.shape(index, column)))
            continue;
        const std::string_view text = rows.text(index, column);
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size() || (count > 0 && number < last))
            return false;
        last = number;
        ++count;
    }
    if (count < 2)
        return false;
    const CellShape below = rows.shapeOfColumn(0, index + 1);
    return isNumeric(below) || below == CellShape::Date || below == CellShape::Time;
}

/// Whether the row begins with a word that is known as a name of a column, and that no row below has.
static bool isBesideName(const TableRows &rows, std::size_t index)
{
    static const std::unordered_set<std::string_view> others { "item", "sample", "row", "geo", "species", "product",
        "week", "month", "year", "hour", "artikel", "produkt", "woche", "monat", "jahr", "stunde", "semaine", "mois",
        "année", "heure", "article", "produit", "semana", "mes", "año", "artículo", "producto", "settimana", "mese",
        "anno", "articolo", "prodotto", "tydzień", "miesiąc", "rok", "godzina" };
    const std::string word = lowerCaseOfAnyScript(rows.text(index, 0).substr(0, 100));
    const NameKind kind = kindOfName(word);
    if (!others.contains(word) && (kind == NameKind::Unknown || kind == NameKind::Number))
        return false;
    std::size_t numbers = 0;
    for (std::uint32_t column = 1; column < std::min(mostColumnsToLookAt, rows.width(index)); ++column)
        numbers += isNumeric(rows.shape(index, column)) ? 1 : 0;
    for (std::size_t i = index + 1; i < rows.endOfLook(index + 1); ++i) {
        if (lowerCaseOfAnyScript(rows.text(i, 0).substr(0, 100)) == word)
            return false;
    }
    return numbers >= 2 && index + 1 < rows.size();
}

/// Whether years in the row are names: a single one is a number like others, unless a word beside it is known as a
/// name.
static bool namesYears(const TableRows &rows, std::size_t index)
{
    std::size_t years = 0;
    bool isNamed = false;
    for (std::uint32_t column = 0; column < std::min(mostColumnsToLookAt, rows.width(index)); ++column) {
        years += isYear(rows.text(index, column)) ? 1 : 0;
        isNamed = isNamed || kindOfName(rows.text(index, column)) != NameKind::Unknown;
    }
    return years > 1 || (years == 1 && isNamed);
}

HeaderEvidence headerEvidence(const TableRows &rows, std::size_t index)
{
    HeaderEvidence evidence;
    std::unordered_set<std::string_view> names;
    std::size_t named = 0;
    std::size_t used = 0;
    const NumberNames numbers { countsUp(rows, index), ascends(rows, index), isBesideName(rows, index),
        namesYears(rows, index) };
    const std::uint32_t width = std::min(mostColumnsToLookAt, rows.width(index));
    const std::uint32_t filledWidth = rows.filledWidth(index);
    for (std::uint32_t column = 0; column < width; ++column) {
        const NamedColumn one(rows, index, column, filledWidth);
        used += one.isUnnamed() && one.isEmpty() ? 0 : 1;
        evidence.weight += one.weight(numbers);
        if (one.isUnnamed())
            continue;
        ++named;
        names.insert(rows.text(index, column));
    }
    evidence.allNamed = named * 2 > used && names.size() == named;
    if (named == 0)
        evidence.weight = -1;
    return evidence;
}

bool continuesHeader(const TableRows &rows, std::size_t index)
{
    int misfits = 0;
    for (std::uint32_t column = 0; column < std::min(mostColumnsToLookAt, rows.columns()); ++column) {
        const CellShape shape = rows.shapeOfColumn(column, index + 1);
        const CellShape own = rows.shape(index, column);
        const bool isValue = isNumeric(own) || own == CellShape::Date || own == CellShape::Link;
        if (isValue || rows.isRule(index))
            return false;
        if (own == CellShape::Empty || shape == CellShape::Text || shape == CellShape::Empty)
            continue;
        if (own != CellShape::Text && !(own == CellShape::Code && shape != CellShape::Code))
            return false;
        if (isNoValue(rows.text(index, column)))
            return false;
        ++misfits;
    }
    return misfits >= 2 && rows.width(index) == rows.columns();
}

} // namespace tranche
