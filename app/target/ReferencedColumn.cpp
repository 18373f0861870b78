#include "target/ReferencedColumn.h"

#include "core/Texts.h"
#include "mapping/RowErrors.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tranche {

static constexpr qsizetype shownLetters = 80; ///< of a value, in a message

std::string numberName(double number)
{
    constexpr double mostExact = 9007199254740992.0; // 2^53: whole numbers up to it are what they seem
    std::array<char, 40> text {};
    const auto result = std::trunc(number) == number && std::abs(number) <= mostExact
        ? std::to_chars(text.data(), text.data() + text.size(), std::int64_t(number))
        : std::to_chars(text.data(), text.data() + text.size(), number);
    return { text.data(), result.ptr };
}

ReferencedColumn::ReferencedColumn(const MappedColumn &mapped, const QStringList &sourceNames)
    : m_mapped(&mapped)
    , m_sources { mapped.source }
{
    for (const QString &name : mapped.reference->with) // behind those that a chunk file has added
        m_sources.push_back(int(sourceNames.lastIndexOf(name)));
    m_names.resize(m_sources.size());
    m_numbers.resize(m_sources.size());
}

bool ReferencedColumn::gather(const Cell *cells)
{
    bool someFilled = false;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const Cell &cell = cells[m_sources[i]];
        LookupName &name = m_names[i];
        switch (cell.kind) {
        case CellKind::Text: // of a column that goes nowhere, an empty field is one still
            name = { cell.view(), cell.length == 0 && !cell.quoted };
            break;
        case CellKind::Blob:
            name = { cell.view(), false };
            break;
        case CellKind::Null:
            name = { {}, true };
            break;
        case CellKind::Integer:
            m_numbers[i] = std::to_string(cell.integer);
            name = { m_numbers[i], false };
            break;
        case CellKind::Real:
            m_numbers[i] = numberName(cell.real);
            name = { m_numbers[i], false };
            break;
        }
        someFilled = someFilled || !name.isNull;
    }
    return someFilled;
}

/// The columns of the file that the names stand in, and these.
ImportError ReferencedColumn::errorOf(const Batch &batch, std::uint32_t row, const QString &code) const
{
    ImportError error = errorOfRow(batch, row, code, {});
    QStringList columns { m_mapped->sourceName };
    columns += reference().with;
    QStringList values;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        values.append(valueForError(m_names[i].text));
        error.columnNumbers.append(m_sources[i] + 1);
    }
    error.column = columns.join(QLatin1String(", "));
    error.joinedColumns = columns.size() > 1 ? columns : QStringList();
    error.value = values.join(QLatin1String(", "));
    return error;
}

ImportError ReferencedColumn::notFound(const Batch &batch, std::uint32_t row, const QStringList &nearest) const
{
    ImportError error = errorOf(batch, row, QLatin1String(nameNotFoundCode));
    error.message
        = TargetText::tr("“%1” is not in “%2” of the table %3.")
              .arg(error.value.left(shownLetters), reference().names.join(QLatin1String(", ")), reference().table);
    if (!nearest.isEmpty())
        error.message += QLatin1Char(' ') + TargetText::tr("Nearest: “%1”.").arg(nearest.join(QStringLiteral("”, “")));
    return error;
}

ImportError ReferencedColumn::ambiguous(const Batch &batch, std::uint32_t row) const
{
    ImportError error = errorOf(batch, row, QStringLiteral("reference.ambiguous"));
    error.message
        = TargetText::tr("“%1” stands for several rows of the table %3: “%2” is not unique there.")
              .arg(error.value.left(shownLetters), reference().names.join(QLatin1String(", ")), reference().table);
    return error;
}

ImportError ReferencedColumn::notCreated(const Batch &batch, std::uint32_t row, const QString &reason) const
{
    ImportError error = errorOf(batch, row, QStringLiteral("reference.not_created"));
    error.message = TargetText::tr("The table %1 takes no row with “%2” alone: %3.")
                        .arg(reference().table, error.value.left(shownLetters), reason);
    return error;
}

ImportError ReferencedColumn::keyChanged(const Batch &batch, std::uint32_t row) const
{
    ImportError error = errorOf(batch, row, QStringLiteral("type.affinity"));
    error.message = TargetText::tr("The key of “%1” would be changed by the field “%2”, as the table declares it.")
                        .arg(error.value.left(shownLetters), m_mapped->field);
    return error;
}

} // namespace tranche
