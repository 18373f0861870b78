#include "mapping/GuessedTypes.h"

#include "core/Texts.h"
#include "mapping/LikelyFormats.h"

#include <algorithm>

namespace tranche {

GuessedTypes::GuessedTypes(const ColumnMapping &mapping)
    : m_nullWords(mapping.nullWords)
{
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &column = mapping.columns[i];
        if (!column.typeIsGuessed || mapping.valuesAsText)
            continue;
        Column watched { column.source, i, {}, column.type == ColumnType::Text && column.otherFormats.size() > 1, {} };
        if (column.type->infer != nullptr && column.format == ValueFormat()) {
            const auto types = columnTypes();
            for (auto type = std::find(types.begin(), types.end(), column.type); type != types.end(); ++type) {
                if ((*type)->infer != nullptr)
                    watched.candidates.push_back({ { *type, {} } });
            }
        } else if (column.type != ColumnType::Text) {
            watched.candidates.push_back({ { column.type, column.format } });
        }
        if (column.type != ColumnType::Text || watched.isUndecided) {
            for (const FoundFormat &format : column.otherFormats)
                watched.candidates.push_back({ format });
        }
        if (!watched.candidates.empty())
            m_columns.push_back(std::move(watched));
    }
}

static Fit fitOf(std::string_view value, const FoundFormat &format)
{
    if (value.empty()) // an empty text is no number, and no missing value either
        return Fit::Misfit;
    if (format.type->infer != nullptr && format.format == ValueFormat())
        return format.type->infer(value);
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
        if (column.source != error.columnNumbers.front() - 1 || column.isUndecided)
            continue;
        // A value that another of its formats takes is no mistake.
        const bool isOfOther
            = std::any_of(column.candidates.begin() + 1, column.candidates.end(), [value](const Candidate &other) {
                  return other.format.format != ValueFormat() && fitOf(value, other.format) == Fit::Fits;
              });
        for (Candidate &candidate : column.candidates) {
            const Fit fit = fitOf(value, candidate.format);
            const bool isFirst = &candidate == &column.candidates.front();
            if (fit != Fit::Fits)
                candidate.misfits.add(value, fit == Fit::Forbids || (isFirst && isOfOther), error.line);
        }
    }
}

void GuessedTypes::addValue(Column &column, std::string_view value, qint64 line)
{
    const auto fits = [value](const Candidate &candidate) { return fitsFormat(value, candidate.format); };
    const auto count = std::count_if(column.candidates.begin(), column.candidates.end(), fits);
    if (count == std::ptrdiff_t(column.candidates.size()) || m_nullWords.hold(value))
        return;
    std::erase_if(column.candidates, [&](const Candidate &candidate) { return !fits(candidate); });
    if (column.candidates.size() == 1 && column.decisive.value.isEmpty())
        column.decisive = { QByteArray(value.data(), qsizetype(std::min<std::size_t>(value.size(), 200))), line };
}

void GuessedTypes::add(const Batch &batch)
{
    for (Column &column : m_columns) {
        if (!column.isUndecided)
            continue;
        for (std::size_t row = 0; row < batch.rows.rows.size() && !column.candidates.empty(); ++row) {
            const Row &read = batch.rows.rows[row];
            const Cell &cell = batch.cellsOf(std::uint32_t(row))[column.source];
            if (read.problem == RowProblem::None && cell.kind == CellKind::Text)
                addValue(column, cell.view(), read.line);
        }
    }
    std::erase_if(m_columns, [](const Column &column) { return column.candidates.empty(); });
}

bool GuessedTypes::areInDoubt(qint64 rows) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [rows](const Column &column) {
        return column.isUndecided ? column.candidates.size() == 1 : !column.candidates.front().misfits.areFew(rows);
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
    return misfits.count() == why.count ? text + QLatin1Char('.')
                                        : MappingText::tr("%1, and %2 other values are no such %3.")
                                              .arg(text)
                                              .arg(misfits.count() - why.count)
                                              .arg(column.type->label());
}

static void become(MappedColumn &column, const FoundFormat &format, const std::vector<FoundFormat> &others)
{
    column.type = format.type;
    column.format = format.format;
    column.otherFormats = others;
    column.typeIsGuessed = format.type != ColumnType::Text;
}

ColumnMapping GuessedTypes::settled(const ColumnMapping &mapping, qint64 rows, QStringList &remarks) const
{
    ColumnMapping settled = mapping;
    for (MappedColumn &column : settled.columns)
        column.typeIsGuessed = false;
    for (const Column &watched : m_columns) {
        MappedColumn &column = settled.columns[watched.position];
        if (watched.isUndecided) {
            if (watched.candidates.size() == 1) {
                const FoundFormat &format = watched.candidates.front().format;
                remarks.append(MappingText::tr("Column %1: %2, since line %3 holds “%4”.")
                                   .arg(column.sourceName, nameOfFormat(format))
                                   .arg(watched.decisive.line)
                                   .arg(QString::fromUtf8(watched.decisive.value)));
                become(column, format, {});
            }
            continue;
        }
        const auto fits = std::find_if(watched.candidates.begin(), watched.candidates.end(),
            [rows](const Candidate &candidate) { return candidate.misfits.areFew(rows); });
        if (fits == watched.candidates.begin())
            continue;
        const bool isText = fits == watched.candidates.end();
        std::vector<FoundFormat> others;
        for (auto other = isText ? fits : fits + 1; other != watched.candidates.end(); ++other) {
            if (other->format.format != ValueFormat())
                others.push_back(other->format);
        }
        const FoundFormat format = isText ? FoundFormat() : fits->format;
        remarks.append(changeText(mapping.columns[watched.position], format, watched.candidates.front().misfits));
        become(column, format, others);
    }
    return settled;
}

} // namespace tranche
