#include "mapping/GuessedTypes.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

GuessedTypes::GuessedTypes(const ColumnMapping &mapping)
{
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &column = mapping.columns[i];
        if (!column.typeIsGuessed || mapping.valuesAsText)
            continue;
        Column watched { column.source, i, {} };
        const auto types = columnTypes();
        for (auto type = std::find(types.begin(), types.end(), column.type); type != types.end(); ++type) {
            if ((*type)->infer != nullptr)
                watched.candidates.push_back({ *type, {} });
        }
        if (!watched.candidates.empty())
            m_columns.push_back(std::move(watched));
    }
}

void GuessedTypes::add(const ImportError &error)
{
    if (m_columns.empty() || error.columnNumbers.isEmpty() || error.kind() != ErrorKind::Type)
        return;
    const QByteArray bytes = error.value.toUtf8();
    const std::string_view value(bytes.constData(), std::size_t(bytes.size()));
    for (Column &column : m_columns) {
        if (column.source != error.columnNumbers.front() - 1)
            continue;
        for (Candidate &candidate : column.candidates) {
            // An empty text is no number, and no missing value either.
            const Fit fit = value.empty() ? Fit::Misfit : candidate.type->infer(value);
            if (fit != Fit::Fits)
                candidate.misfits.add(value, fit == Fit::Forbids, error.line);
        }
    }
}

bool GuessedTypes::areInDoubt(qint64 rows) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
        [rows](const Column &column) { return !column.candidates.front().misfits.areFew(rows); });
}

static QString changeText(const MappedColumn &column, ColumnType type, const Misfits &misfits)
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
    const QString text = MappingText::tr("Column %1: %2 instead of %3, since %4")
                             .arg(column.sourceName, columnTypeName(type), columnTypeName(column.type), place);
    return misfits.count() == why.count ? text + QLatin1Char('.')
                                        : MappingText::tr("%1, and %2 other values are no such %3.")
                                              .arg(text)
                                              .arg(misfits.count() - why.count)
                                              .arg(column.type->label());
}

ColumnMapping GuessedTypes::settled(const ColumnMapping &mapping, qint64 rows, QStringList &remarks) const
{
    ColumnMapping settled = mapping;
    for (MappedColumn &column : settled.columns)
        column.typeIsGuessed = false;
    for (const Column &watched : m_columns) {
        const auto fits = std::find_if(watched.candidates.begin(), watched.candidates.end(),
            [rows](const Candidate &candidate) { return candidate.misfits.areFew(rows); });
        if (fits == watched.candidates.begin())
            continue;
        MappedColumn &column = settled.columns[watched.position];
        column.type = fits == watched.candidates.end() ? ColumnType::Text : fits->type;
        column.typeIsGuessed = fits != watched.candidates.end();
        remarks.append(changeText(mapping.columns[watched.position], column.type, watched.candidates.front().misfits));
    }
    return settled;
}

} // namespace tranche
