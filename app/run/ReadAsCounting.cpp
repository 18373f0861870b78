#include "run/ReadAsCounting.h"

#include "core/NullWords.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tranche {

static constexpr std::size_t mostSpellings = 64;

/// How often a text goes from capitals to small letters, or back.
static int changesOfCase(const QString &text)
{
    int changes = 0;
    bool wasUpper = false;
    bool begun = false;
    for (const QChar letter : text) {
        if (!letter.isLetter())
            continue;
        changes += begun && letter.isUpper() != wasUpper ? 1 : 0;
        wasUpper = letter.isUpper();
        begun = true;
    }
    return changes;
}

/// A word as it is told: as it stands there, of blanks alone one, but of the many ways to mix capitals and small
/// letters only the usual ones, such as k. A. and NaN.
static QString spelling(std::string_view text)
{
    const QString word = QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 200))).trimmed();
    if (word.isEmpty())
        return text.empty() ? QString() : QString(blanksWord);
    constexpr int usualChanges = 2;
    return changesOfCase(word) <= usualChanges ? word : word.toLower();
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

static bool isBad(const ChunkOutcome &outcome, std::uint32_t row)
{
    return !outcome.badRows.empty() && std::binary_search(outcome.badRows.begin(), outcome.badRows.end(), row);
}

static void countMended(
    const ChunkSpan &span, const ChunkOutcome &outcome, const ColumnMapping &mapping, ReadAsCounts &counts)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, qint64> countOf; // by column and rule
    for (const MendedCell &cell : span.mended) {
        if (!isBad(outcome, cell.row))
            ++countOf[{ cell.column, cell.rule }];
    }
    for (const auto &[which, count] : countOf) {
        const MappedColumn &column = mapping.columns[which.first];
        if (which.second == MendedCell::bySteps) {
            counts.add(
                column.sourceName, QStringLiteral("steps"), stepWords(column.steps).join(QStringLiteral(", ")), count);
            continue;
        }
        counts.add(mapping.columns[which.first].sourceName, QStringLiteral("rule"),
            ruleText(mapping.rules[which.second]), count);
    }
}

/// Wrong values of a column that are kept as they stand, in rows that are in.
static qint64 keptAsTexts(
    const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome, const MappedColumn &column)
{
    return std::count_if(span.warnings.begin(), span.warnings.end(), [&](const ImportError &warning) {
        const auto row = std::uint32_t(warning.row - batch.firstRowNumber);
        return warning.code == QLatin1String("wrong.text") && warning.column == column.sourceName
            && !isBad(outcome, row) && batch.cellsOf(row)[column.source].kind == CellKind::Text;
    });
}

/// Values that are written in a format of their own, in rows that are in.
static void countFormats(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome,
    const ColumnMapping &mapping, ReadAsCounts &counts)
{
    for (const MappedColumn &column : mapping.columns) {
        const bool isAsItStands = column.format.date.serial() == DateSerial::Iso || column.format.canonicalOnly;
        if (column.format == ValueFormat() || isAsItStands || mapping.valuesAsText)
            continue;
        qint64 count = 0;
        for (std::uint32_t row = span.firstRow; row < span.firstRow + span.rowCount; ++row)
            count += batch.cellsOf(row)[column.source].kind != CellKind::Null && !isBad(outcome, row) ? 1 : 0;
        if (column.onWrong == WrongValue::Text)
            count -= keptAsTexts(batch, span, outcome, column);
        counts.add(column.sourceName, QStringLiteral("format"),
            QStringLiteral("%1 (%2)").arg(column.format.text(), columnTypeName(column.type)), count);
    }
}

void countReadAs(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome, const ColumnMapping &mapping,
    ReadAsCounts &counts)
{
    for (const ReferenceCount &reference : outcome.references)
        counts.add(reference.column, QStringLiteral("reference.") + ifNotFoundName(reference.what), reference.table,
            reference.count);
    if (outcome.rowsImported == 0)
        return;
    countMended(span, outcome, mapping, counts);
    countFormats(batch, span, outcome, mapping, counts);
    if (!span.holdsNullTexts)
        return;
    static const QString kind = QStringLiteral("null_word");
    for (const MappedColumn &column : mapping.columns) {
        WordsOfColumn words;
        for (std::uint32_t row = span.firstRow; row < span.firstRow + span.rowCount; ++row) {
            const Cell &cell = batch.cellsOf(row)[column.source]; // rows that can't be read have them, too
            if (cell.kind != CellKind::Null || (cell.length == 0 && !cell.quoted) || isBad(outcome, row))
                continue;
            if (!words.add(cell.view()))
                counts.add(column.sourceName, kind, spelling(cell.view()), 1);
        }
        for (const auto &[word, count] : words.words())
            counts.add(column.sourceName, kind, spelling(word), count);
    }
}

void countRepairs(const QList<ImportError> &warnings, ReadAsCounts &counts)
{
    for (const ImportError &warning : warnings)
        counts.add(warning.column, warning.code, {}, 1);
}

} // namespace tranche
