#include "mapping/GuessedTypes.h"

#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/LaterFormats.h"
#include "mapping/LikelyFormats.h"
#include "mapping/formats/FormattedText.h"

#include <algorithm>

namespace tranche {

GuessedTypes::GuessedTypes(const ColumnMapping &mapping)
    : m_mapping(mapping)
{
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &column = mapping.columns[i];
        if (!column.typeIsGuessed || mapping.valuesAsText)
            continue;
        Column watched { .source = column.source, .position = i, .isText = column.type == ColumnType::Text };
        if (watched.isText && column.otherFormats.size() > 1)
            watched.undecided = column.otherFormats;
        if (column.formatIsTied) {
            const FoundFormat own { column.type, column.format };
            watched.undecided.push_back(own);
            const std::vector<FoundFormat> alike = looserFormats(own);
            std::copy_if(column.otherFormats.begin(), column.otherFormats.end(), std::back_inserter(watched.undecided),
                [&](const FoundFormat &other) { return std::find(alike.begin(), alike.end(), other) == alike.end(); });
        }
        if (!watched.isText || !watched.undecided.empty())
            m_columns.push_back(std::move(watched));
    }
}

/// Whether it would be changed in every type of numbers.
static bool isNoNumber(std::string_view value)
{
    const auto types = columnTypes();
    return std::all_of(types.begin(), types.end(),
        [value](ColumnType type) { return type->infer == nullptr || type->infer(value) == Fit::Forbids; });
}

static Fit fitOf(std::string_view value, const FoundFormat &format)
{
    if (value.empty()) // an empty text is no number, and no missing value either
        return Fit::Misfit;
    if (format.type->infer != nullptr && format.format == ValueFormat())
        return format.type->infer(value);
    const bool isOfNumbers = format.type->alignedRight && format.type->format != nullptr;
    if (isOfNumbers && isNoNumber(value)) // 007, and ids of 16 digits
        return Fit::Forbids;
    if (fitsFormat(value, format))
        return Fit::Fits;
    if (format.format.canonicalOnly && fitsFormat(value, { format.type, {} })) // no mistake, but it would be changed
        return Fit::Forbids;
    // Another word among those for true and false makes them words of a list.
    return format.type->isWhole ? Fit::Forbids : Fit::Misfit;
}

void GuessedTypes::add(const ImportError &error)
{
    if (m_columns.empty() || error.columnNumbers.isEmpty() || error.kind() != ErrorKind::Type)
        return;
    const QByteArray bytes = error.value.toUtf8();
    const std::string_view value(bytes.constData(), std::size_t(bytes.size()));
    for (Column &column : m_columns) {
        if (column.source != error.columnNumbers.front() - 1 || column.isText)
            continue;
        if (!column.undecided.empty())
            addDate(column, value, error.line);
        if (column.candidates.empty()) {
            for (const FoundFormat &format : laterFormats(m_mapping.columns[column.position], m_mapping.signs))
                column.candidates.push_back({ format });
        }
        // A value that another of its formats takes is no mistake.
        const bool isOfOther = std::any_of(column.candidates.begin() + 1, column.candidates.end(),
            [value](const Candidate &other) { return fitOf(value, other.format) == Fit::Fits; });
        for (Candidate &candidate : column.candidates) {
            const Fit fit = fitOf(value, candidate.format);
            const bool isFirst = &candidate == &column.candidates.front();
            if (fit != Fit::Fits)
                candidate.misfits.add(value, fit == Fit::Forbids || (isFirst && isOfOther), error.line);
        }
    }
}

static QByteArray beginOf(std::string_view value)
{
    return { value.data(), qsizetype(std::min<std::size_t>(value.size(), 200)) };
}

void GuessedTypes::addValue(Column &column, std::string_view value, qint64 line)
{
    const auto fits = [value](const FoundFormat &format) { return fitsFormat(value, format); };
    if (std::all_of(column.undecided.begin(), column.undecided.end(), fits) || m_mapping.nullWords.hold(value))
        return;
    std::erase_if(column.undecided, [&](const FoundFormat &format) { return !fits(format); });
    if (column.undecided.size() == 1 && column.decisive.value.isEmpty())
        column.decisive = { beginOf(value), line };
}

/// Of dates that have been the same in all of their formats so far. Those that fit none are errors.
void GuessedTypes::addDate(Column &column, std::string_view value, qint64 line)
{
    const auto fits = [value](const FoundFormat &format) { return fitsFormat(value, format); };
    const auto differs = [&](const FoundFormat &format) { return !readAlike(value, column.undecided.front(), format); };
    const bool fitsAll = std::all_of(column.undecided.begin(), column.undecided.end(), fits);
    if (fitsAll && std::none_of(column.undecided.begin() + 1, column.undecided.end(), differs))
        return;
    if (std::none_of(column.undecided.begin(), column.undecided.end(), fits))
        return;
    if (column.decisive.value.isEmpty() || !fitsAll)
        column.decisive = { beginOf(value), line };
    std::erase_if(column.undecided, [&](const FoundFormat &format) { return !fits(format); });
    const MappedColumn &guessed = m_mapping.columns[column.position];
    if (column.undecided.size() == 1 && column.undecided.front() == FoundFormat { guessed.type, guessed.format })
        column.undecided.clear(); // as it was guessed
}

/// As it is read already.
void GuessedTypes::addReadDate(Column &column, std::string_view date, qint64 line)
{
    column.lastDate = beginOf(date);
    if (const auto written = formattedText(date, m_mapping.columns[column.position].format))
        addDate(column, viewOf(*written), line);
}

void GuessedTypes::add(const Batch &batch)
{
    for (Column &column : m_columns) {
        for (std::size_t row = 0; row < batch.rows.rows.size() && !column.undecided.empty(); ++row) {
            const Row &read = batch.rows.rows[row];
            const Cell &cell = batch.cellsOf(std::uint32_t(row))[column.source];
            if (read.problem != RowProblem::None || cell.kind != CellKind::Text)
                continue;
            if (column.isText)
                addValue(column, cell.view(), read.line);
            else if (viewOf(column.lastDate) != cell.view())
                addReadDate(column, cell.view(), read.line);
        }
    }
    std::erase_if(m_columns, [](const Column &column) { return column.isText && column.undecided.empty(); });
}

bool GuessedTypes::areInDoubt(qint64 rows) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [rows](const Column &column) {
        if (column.isText)
            return column.undecided.size() == 1;
        const bool isToldApart = !column.undecided.empty() && !column.decisive.value.isEmpty();
        return isToldApart || (!column.candidates.empty() && !column.candidates.front().misfits.areFew(rows));
    });
}

/// “DATE dd.MM.yyyy”
static QString nameOfFormat(const FoundFormat &format)
{
    return (columnTypeName(format.type) + QLatin1Char(' ') + format.format.text()).trimmed();
}

static QString changeText(const MappedColumn &column, const FoundFormat &format, const Misfits &misfits)
{
    const Misfits::Value why = misfits.foremost();
    QStringList lines;
    for (const qint64 line : why.lines)
        lines.append(QString::number(line));
    const QString value = QString::fromUtf8(why.text);
    const QString place = lines.size() == 1 ? MappingText::tr("line %1 holds “%2”").arg(lines.front(), value)
        : why.count > lines.size()
        ? MappingText::tr("lines %1, … hold “%2”").arg(lines.join(QLatin1String(", ")), value)
        : MappingText::tr("lines %1 hold “%2”").arg(lines.join(QLatin1String(", ")), value);
    const QString text
        = MappingText::tr("Column %1: %2 instead of %3, since %4")
              .arg(column.sourceName, nameOfFormat(format), nameOfFormat({ column.type, column.format }), place);
    return misfits.count() == why.count
        ? text + QLatin1Char('.')
        : MappingText::tr("%1, and %2 other values are no such %3.")
              .arg(text, QString::number(misfits.count() - why.count), column.type->label());
}

static void become(MappedColumn &column, const FoundFormat &format, const std::vector<FoundFormat> &others)
{
    column.type = format.type;
    column.format = format.format;
    column.otherFormats = others;
    column.formatIsTied = false;
    column.typeIsGuessed = format.type != ColumnType::Text;
}

/// @returns whether what the column is has been decided
bool GuessedTypes::settleUndecided(const Column &watched, MappedColumn &column, QStringList &remarks) const
{
    if (watched.undecided.empty() || watched.decisive.value.isEmpty())
        return watched.isText;
    const QString value = QString::fromUtf8(watched.decisive.value);
    if (watched.undecided.size() == 1) {
        const FoundFormat format = watched.undecided.front();
        remarks.append(
            MappingText::tr("Column %1: %2, since line %3 holds “%4”.")
                .arg(column.sourceName, nameOfFormat(format), QString::number(watched.decisive.line), value));
        become(column, format, {});
    } else if (!watched.isText) {
        QStringList names;
        for (const FoundFormat &format : watched.undecided)
            names.append(format.format.text());
        remarks.append(
            MappingText::tr("Column %1: TEXT, since “%2” in line %3 may be written as %4: nothing says which.")
                .arg(column.sourceName, value, QString::number(watched.decisive.line),
                    names.join(MappingText::tr(" or "))));
        become(column, {}, {});
    }
    return true;
}

const GuessedTypes::Candidate *GuessedTypes::bestOf(const Column &watched, qint64 rows)
{
    const Candidate *best = nullptr;
    for (auto other = watched.candidates.begin() + 1; other != watched.candidates.end(); ++other) {
        if (other->misfits.areFew(rows) && (best == nullptr || other->misfits.count() < best->misfits.count()))
            best = &*other;
    }
    const FoundFormat &guessed = watched.candidates.front().format;
    if (best == nullptr || !arePlainIntegers(guessed) || best->format.format == ValueFormat())
        return best;
    // 1,234 among integers is one, or a number with decimals.
    const QByteArray text = watched.candidates.front().misfits.foremost().text;
    const std::string_view value(text.constData(), std::size_t(text.size()));
    const auto saysOtherwise = [&](const Candidate &other) {
        return other.misfits.count() == best->misfits.count() && other.format.format != ValueFormat()
            && fitsFormat(value, other.format) && !readAlike(value, best->format, other.format);
    };
    return std::any_of(watched.candidates.begin() + 1, watched.candidates.end(), saysOtherwise) ? nullptr : best;
}

ColumnMapping GuessedTypes::settled(const ColumnMapping &mapping, qint64 rows, QStringList &remarks) const
{
    ColumnMapping settled = mapping;
    for (MappedColumn &column : settled.columns)
        column.typeIsGuessed = false;
    for (const Column &watched : m_columns) {
        MappedColumn &column = settled.columns[watched.position];
        if (settleUndecided(watched, column, remarks) || watched.candidates.empty()
            || watched.candidates.front().misfits.areFew(rows))
            continue;
        const Candidate *best = bestOf(watched, rows);
        const FoundFormat format = best == nullptr ? FoundFormat() : best->format;
        std::vector<FoundFormat> others = column.otherFormats;
        std::erase(others, format);
        remarks.append(changeText(mapping.columns[watched.position], format, watched.candidates.front().misfits));
        become(column, format, others);
    }
    return settled;
}

} // namespace tranche
