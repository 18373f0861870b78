#include "run/NullTexts.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tranche {

static constexpr std::size_t mostSpellings = 64;

/// A word as it is told: as it stands there, but of the many ways to mix capitals and small letters only the usual
/// ones.
static QString spelling(std::string_view text)
{
    const QString word = QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 200))).trimmed();
    const QString small = word.toLower();
    const bool isUsual = word == small || word == word.toUpper() || (!word.isEmpty() && word.mid(1) == small.mid(1));
    return isUsual ? word : small;
}

namespace {

/// The words of one column of a chunk: few, and mostly the same.
class WordsOfColumn
{
public:
    /// @returns false if there are too many different ones to remember this one
    bool add(std::string_view text)
    {
        for (auto &[word, count] : m_words) {
            if (word == text) {
                ++count;
                return true;
            }
        }
        if (m_words.size() >= mostSpellings)
            return false;
        m_words.emplace_back(text, 1);
        return true;
    }
    const std::vector<std::pair<std::string_view, qint64>> &words() const { return m_words; }

private:
    std::vector<std::pair<std::string_view, qint64>> m_words;
};

} // namespace

void countNullTexts(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome,
    const ColumnMapping &mapping, ReadAsCounts &counts)
{
    if (!span.holdsNullTexts || outcome.rowsImported == 0)
        return;
    static const QString kind = QStringLiteral("null_word");
    for (const MappedColumn &column : mapping.columns) {
        WordsOfColumn words;
        for (std::uint32_t row = span.firstRow; row < span.firstRow + span.rowCount; ++row) {
            const Cell &cell = batch.cellsOf(row)[column.source];
            if (cell.kind != CellKind::Null || cell.length == 0
                || std::binary_search(outcome.badRows.begin(), outcome.badRows.end(), row))
                continue;
            if (!words.add(cell.view()))
                counts.add(column.sourceName, kind, spelling(cell.view()), 1);
        }
        for (const auto &[word, count] : words.words())
            counts.add(column.sourceName, kind, spelling(word), count);
    }
}

void countRepairs(const ChunkSpan &span, ReadAsCounts &counts)
{
    for (const ImportError &warning : span.warnings)
        counts.add(warning.column, warning.code, {}, 1);
}

} // namespace tranche
