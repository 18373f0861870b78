/// Formats of values and what they read. The first line is a format, the others are values of a column. Any bytes.
#include "mapping/FormatChoice.h"
#include "mapping/formats/DatePatternReader.h"

#include <QByteArrayList>

#include <cstdlib>

using namespace tranche;

static std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

static void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A value is taken, or the cell is as it was and there is a word for what is wrong.
static void parseValue(ColumnType type, const ValueFormat &format, const QByteArray &value)
{
    RowBuffer texts;
    Cell cell(viewOf(value), false);
    if (!type->parse(cell, texts, format)) {
        require(cell.kind == CellKind::Text && cell.text == value.constData() && cell.view() == viewOf(value));
        require(!type->message(viewOf(value), format).isEmpty());
        return;
    }
    if (cell.kind != CellKind::Text || type->format == nullptr)
        return;
    // What is stored is the type's own way to write it.
    RowBuffer again;
    Cell stored(cell.view(), false);
    require(type->parse(stored, again, {}) && stored.view() == cell.view());
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayList lines = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    const QByteArray text = QString::fromUtf8(lines.front()).toUtf8(); // formats come from people, as text
    for (const ColumnType type : columnTypes()) {
        if (type->parse == nullptr)
            continue;
        QString problem;
        const auto format = type->format == nullptr ? std::nullopt : type->format(viewOf(text), &problem);
        require(format || type->format == nullptr || !problem.isEmpty());
        if (format && *format != ValueFormat()) {
            const QByteArray written = format->text().toUtf8();
            require(type->format(viewOf(written), nullptr) == format);
        }
        for (qsizetype i = 1; i < lines.size(); ++i)
            parseValue(type, format.value_or(ValueFormat()), lines[i]);
    }
    std::vector<std::string_view> values;
    for (const QByteArray &line : lines)
        values.push_back(viewOf(line));
    const FoundFormats found = findFormats(values, QStringLiteral("date"));
    for (const FoundFormat &format : found.formats) {
        for (const std::string_view value : values) {
            RowBuffer texts;
            Cell cell(value, false);
            require(format.type->parse(cell, texts, format.format));
        }
    }
    require(found.formats.size() < 2 || found.isTied || !chooseFormat(found, {}).doubt.isEmpty());
    return 0;
}
