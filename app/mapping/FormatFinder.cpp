#include "mapping/FormatFinder.h"

#include <algorithm>

namespace tranche {

/// What the type stores of a value, to be compared.
static QByteArray storedAs(std::string_view value, const FoundFormat &found)
{
    RowBuffer texts;
    Cell cell(value, false);
    found.type->parse(cell, texts, found.format);
    switch (cell.kind) {
    case CellKind::Integer:
        return QByteArray::number(cell.integer);
    case CellKind::Real:
        return QByteArray::number(cell.real, 'g', 17);
    default:
        return QByteArray(cell.text, qsizetype(cell.length));
    }
}

bool readAlike(std::string_view value, const FoundFormat &one, const FoundFormat &other)
{
    return storedAs(value, one) == storedAs(value, other);
}

void setExample(FoundFormats &found, std::span<const std::string_view> values)
{
    if (found.formats.size() < 2)
        return;
    const auto isDifferent = [&](std::string_view value) {
        return std::any_of(found.formats.begin() + 1, found.formats.end(),
            [&](const FoundFormat &other) { return storedAs(value, other) != storedAs(value, found.formats.front()); });
    };
    const auto example = std::find_if(values.begin(), values.end(), isDifferent);
    const auto isOfDates = [](const FoundFormat &format) { return format.type->ofDates; };
    if (example != values.end()) {
        found.example = QString::fromUtf8(example->data(), qsizetype(example->size()));
    } else if (std::all_of(found.formats.begin(), found.formats.end(), isOfDates)) {
        found.isTied = true;
        found.example = QString::fromUtf8(values.front().data(), qsizetype(values.front().size()));
    } else {
        found.formats.resize(1); // they all say the same, as words for true and false do
    }
}

FoundFormats findFormats(std::span<const std::string_view> values, const QString &columnName)
{
    FoundFormats found;
    if (values.empty())
        return found;
    for (const bool yielding : { false, true }) {
        for (const ColumnType type : columnTypes()) {
            if (type->find == nullptr || type->yields != yielding)
                continue;
            for (const ValueFormat &format : type->find(values, columnName))
                found.formats.push_back({ type, format });
        }
        if (!found.formats.empty())
            break;
    }
    setExample(found, values);
    return found;
}

} // namespace tranche
