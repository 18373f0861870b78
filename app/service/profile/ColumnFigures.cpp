#include "service/profile/ColumnFigures.h"

#include "core/Utf8.h"
#include "mapping/NullTexts.h"
#include "service/profile/ScalePlace.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <xxhash.h>

namespace tranche {

static constexpr qint64 shortTexts = 128;

static const MappedColumn *columnAt(const ColumnMapping &mapping, int position)
{
    return position < 0 ? nullptr : &mapping.columns[position];
}

static ValueScale scaleIn(const ColumnMapping &mapping, int position)
{
    const MappedColumn *column = columnAt(mapping, position);
    return column == nullptr || mapping.valuesAsText ? ValueScale::Length : column->type->scale;
}

ColumnFigures::ColumnFigures(const ColumnMapping &mapping, int column, int position, const ValueTally::Bounds &bounds)
    : m_mapping(mapping)
    , m_position(position)
    , m_tally(bounds)
    , m_histogram(scaleIn(mapping, position))
{
    const MappedColumn *mapped = columnAt(mapping, position);
    if (scaleIn(mapping, position) == ValueScale::Length)
        m_lengths.resize(std::size_t(shortTexts));
    m_profile.source = column;
    m_profile.name = mapping.sourceNames.value(column, mapped == nullptr ? QString() : mapped->sourceName);
    m_profile.scale = scaleIn(mapping, position);
    if (mapped == nullptr)
        return;
    m_profile.field = mapped->field;
    m_profile.type = mapped->type;
    m_truth = mapped->format.truth;
    m_decimals = mapping.valuesAsText ? 0 : mapped->type->decimals;
}

void ColumnFigures::addMisfit(std::uint32_t row, bool isReadRow, const ImportError &error)
{
    if (isReadRow) {
        if (!m_misfitRows.empty() && m_misfitRows.back() == row)
            return;
        m_misfitRows.push_back(row);
    }
    ++m_profile.rows;
    ++m_profile.misfits;
    QList<ImportError> &examples = m_profile.examples;
    if (examples.size() >= ColumnProfile::mostExamples)
        return;
    const bool isKnown = std::any_of(examples.begin(), examples.end(),
        [&](const ImportError &example) { return example.value == error.value && example.code == error.code; });
    if (!isKnown)
        examples.append(error);
}

void ColumnFigures::add(const Batch &batch, const std::vector<ReadRow> &rows, const RecordRows &records)
{
    const bool mayNotCount = records.isNeeded() && m_position >= 0;
    const Cell *cells = batch.rows.cells.data() + m_profile.source;
    auto misfit = m_misfitRows.begin();
    for (const ReadRow &read : rows) {
        if (misfit != m_misfitRows.end() && *misfit == read.row) {
            ++misfit;
            continue;
        }
        if (mayNotCount && !records.counts(batch.rows.rows[read.row], std::size_t(m_position)))
            continue;
        add(cells[read.firstCell], batch, read.row);
    }
    m_misfitRows.clear();
    tallyWaiting();
}

void ColumnFigures::add(const Cell &cell, const Batch &batch, std::uint32_t row)
{
    ++m_profile.rows;
    if (cell.kind == CellKind::Null) {
        const bool stoodThere = cell.length > 0 || batch.inFile(row, m_profile.source).length > 0;
        ++(stoodThere ? m_profile.nullWords : m_profile.empty);
    } else if (cell.kind == CellKind::Text && cell.length == 0) {
        ++m_profile.empty;
    } else if (m_position < 0 && isNullText(m_mapping, cell)) {
        ++m_profile.nullWords;
    } else {
        addValue(cell);
    }
}

/// A bijection of integers that spreads them (Steele, Lea, Flood 2014: splitmix64).
static quint64 spread(quint64 bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
    return bits ^ (bits >> 31);
}

static constexpr quint64 seedOfIntegers = 0x9e3779b97f4a7c15ULL;

void ColumnFigures::addValue(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Integer:
        tally(spread(quint64(cell.integer) + seedOfIntegers), cell);
        return addNumber(
            cell, m_decimals == 0 ? double(cell.integer) : double(cell.integer) / std::pow(10, m_decimals));
    case CellKind::Real: {
        constexpr double wholeBelow = 9e15;
        const bool isWhole = std::abs(cell.real) < wholeBelow && cell.real == std::trunc(cell.real);
        tally(spread(isWhole ? quint64(std::int64_t(cell.real)) + seedOfIntegers : std::bit_cast<quint64>(cell.real)),
            cell);
        return addNumber(cell, cell.real);
    }
    case CellKind::Text:
        tally(XXH3_64bits(cell.text, cell.length), cell);
        return addText(cell);
    case CellKind::Blob:
        return tally(XXH3_64bits(cell.text, cell.length), cell);
    case CellKind::Null:
        break;
    }
}

void ColumnFigures::addNumber(const Cell &cell, double place)
{
    if (m_profile.scale != ValueScale::Number)
        return;
    m_range.add(cell, place);
    if (cell.kind == CellKind::Integer && m_decimals == 0)
        m_histogram.add(place);
    else
        m_histogram.addReal(place);
}

static qint64 charactersOf(std::string_view text)
{
    qint64 characters = 0;
    for (const char byte : text)
        characters += isContinuation(byte) ? 0 : 1;
    return characters;
}

void ColumnFigures::addText(const Cell &cell)
{
    const std::string_view text = cell.view();
    if (m_profile.scale == ValueScale::Length) {
        const qint64 characters = charactersOf(text);
        m_longest = std::max(m_longest, characters);
        m_range.addText(text);
        if (characters < shortTexts)
            ++m_lengths[std::size_t(characters)];
        else
            m_histogram.add(double(characters));
        return;
    }
    const auto place = m_profile.scale == ValueScale::Number ? numberOfText(text) : placeOnScale(text, m_profile.scale);
    if (!place)
        return;
    m_range.add(cell, *place);
    m_histogram.addReal(*place);
}

static std::string shownText(const Cell &cell, int decimals, const TruthWords &words)
{
    switch (cell.kind) {
    case CellKind::Integer:
        if (!words.isEmpty())
            return (cell.integer == 0 ? words.no : words.yes).constFirst().toStdString();
        return textOfInteger(cell.integer, decimals);
    case CellKind::Real:
        return textOfReal(cell.real);
    case CellKind::Text:
        return std::string(cell.view().substr(0, FrequentValue::mostShownBytes + 1));
    case CellKind::Blob: {
        const QByteArray bytes(cell.text, qsizetype(std::min<std::size_t>(cell.length, 32)));
        return bytes.toHex().toStdString() + (cell.length > 32 ? std::string(FrequentValue::mostShownBytes, '.') : "");
    }
    case CellKind::Null:
        break;
    }
    return {};
}

void ColumnFigures::tallyWaiting()
{
    for (std::size_t i = 0; i < m_waitingCount; ++i) {
        const auto [hash, cell] = m_waiting[i];
        if (m_tally.add(hash))
            m_tally.keepText(hash, shownText(*cell, m_decimals, m_truth));
    }
    m_waitingCount = 0;
}

ColumnProfile ColumnFigures::profile() const
{
    ColumnProfile profile = m_profile;
    profile.distinct = std::min(m_tally.distinct(), m_profile.values());
    profile.distinctIsEstimated = m_tally.isEstimate();
    profile.countsOff = m_tally.countsOff();
    const auto frequent = m_tally.mostFrequent(std::size_t(ColumnProfile::mostFrequent));
    for (const TalliedValue &value : frequent) {
        const std::string_view shown = beginOf(value.text, FrequentValue::mostShownBytes);
        if (value.count <= m_tally.countsOff())
            break; // others may be as frequent
        profile.frequent.append({ QString::fromUtf8(shown.data(), qsizetype(shown.size())), value.count,
            shown.size() < value.text.size() });
    }
    profile.least = textOfKept(m_range.least(), m_decimals);
    profile.most = textOfKept(m_range.most(), m_decimals);
    if (profile.scale == ValueScale::Length && profile.values() > 0)
        profile.longest = m_longest;
    ValueHistogram histogram = m_histogram;
    for (std::size_t length = 0; length < m_lengths.size(); ++length) {
        if (m_lengths[length] > 0)
            histogram.add(double(length), m_lengths[length]);
    }
    profile.histogram = histogram.buckets(ColumnProfile::mostBuckets);
    return profile;
}

} // namespace tranche
