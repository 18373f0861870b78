#include "repair/ChunkContent.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "source/bytes/MemorySource.h"
#include "source/text/RowParser.h"
#include "store/json/DialectJson.h"

#include <QJsonDocument>

#include <algorithm>

namespace tranche {

const QStringList &addedColumnNames()
{
    static const QStringList names { QStringLiteral("_line"), QStringLiteral("_error") };
    return names;
}

std::vector<RowPlace> rowPlaces(const Attempt &attempt)
{
    std::vector<RowPlace> places;
    for (const QStringView text : QStringView(attempt.rowPlaces).tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = text.indexOf(u':');
        places.push_back({ text.left(colon).toLongLong(), text.mid(colon + 1).toLongLong() });
    }
    return places;
}

QString rowPlacesText(const std::vector<RowPlace> &places)
{
    QByteArray text;
    for (const RowPlace &place : places)
        text += QByteArray::number(place.line) + ':' + QByteArray::number(place.row) + ' ';
    text.chop(1);
    return QString::fromLatin1(text);
}

/// How many columns a header has in front of those that are expected; nullopt: it is another header. The import's own
/// columns may be called _line and _error too, so they are told by their number.
static std::optional<qsizetype> addedByHeader(const QStringList &header, const QStringList &expected)
{
    const qsizetype added = addedColumnNames().size();
    if (columnNames(header, header.size()) == expected)
        return 0;
    const bool hasAdded = header.size() == expected.size() + added && header.mid(0, added) == addedColumnNames();
    return hasAdded && columnNames(header.mid(added), expected.size()) == expected ? std::optional(added)
                                                                                   : std::nullopt;
}

/// Where there is no header most rows have to begin with the number of a line, and to have as many fields more.
static qsizetype addedByRows(std::string_view data, const Dialect &dialect, qsizetype expected)
{
    constexpr std::size_t rowsToLookAt = 100;
    const qsizetype added = addedColumnNames().size();
    RowBuffer buffer;
    RowParser(dialect, 0).parse(data, true, 1, buffer, rowsToLookAt);
    const auto hasAdded = [&](const Row &row) {
        const Cell &first = buffer.cells[row.firstCell];
        bool isNumber = false;
        QByteArray::fromRawData(first.text, qsizetype(first.length)).toLongLong(&isNumber);
        return isNumber && qsizetype(row.fieldCount) == expected + added;
    };
    const auto having = std::count_if(buffer.rows.begin(), buffer.rows.end(), hasAdded);
    return 2 * std::size_t(having) > buffer.rows.size() ? added : 0;
}

std::optional<qsizetype> addedColumns(
    const QByteArray &bytes, const SourceLayout &layout, const Dialect &dialect, const ImportRequest &request)
{
    const QStringList &expected = request.mapping.sourceNames;
    if (request.dialect.headerRows > 0)
        return addedByHeader(layout.header, expected);
    return addedByRows({ bytes.constData() + layout.dataBegin, std::size_t(bytes.size() - layout.dataBegin) }, dialect,
        expected.size());
}

Failure wrongHeader(const QString &name, const SourceLayout &layout, const ImportRequest &request)
{
    return Failure(QStringLiteral("retry.header"),
        RepairText::tr("The header of %1 is not that of the import: it has “%2”, expected is “%3”.")
            .arg(name, layout.header.join(QLatin1String(", ")), request.mapping.sourceNames.join(QLatin1String(", "))),
        RepairText::tr("Keep the header line as it was saved with the chunk; nothing was imported."));
}

Dialect dialectOfChunk(Dialect dialect)
{
    dialect.skipLines = 0;
    dialect.footerLines = 0;
    return dialect;
}

ChunkContent readChunkContent(const ImportRecord &record, const Attempt &attempt)
{
    ChunkContent content;
    content.bytes = attempt.whole ? attempt.content : record.header + attempt.content;
    content.dialect = attempt.dialect.isEmpty()
        ? dialectOfChunk(record.request.dialect)
        : dialectFromJson(QJsonDocument::fromJson(attempt.dialect.toUtf8()).object());
    MemorySource source(attempt.origin, content.bytes);
    content.layout = readLayout(source, content.dialect);
    content.mapping = record.request.mapping;
    if (!attempt.whole)
        return content;
    const auto added = addedColumns(content.bytes, content.layout, content.dialect, record.request);
    if (!added)
        throw wrongHeader(attempt.origin, content.layout, record.request);
    for (qsizetype i = *added; i > 0; --i)
        content.mapping.sourceNames.prepend(addedColumnNames()[i - 1]);
    for (MappedColumn &column : content.mapping.columns)
        column.source += int(*added);
    return content;
}

} // namespace tranche
