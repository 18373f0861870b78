#include "jobs/FixedFile.h"

#include "jobs/ImportControl.h"
#include "jobs/Reconciliation.h"
#include "jobs/StoreQuery.h"
#include "mapping/ColumnNames.h"
#include "source/DialectSniffer.h"
#include "source/Failure.h"
#include "source/RowParser.h"
#include "source/Texts.h"
#include "source/formats/TextEncoding.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

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

/// How many columns a file has in front of the import's own; nullopt: it has other columns.
static std::optional<qsizetype> addedColumns(
    const QByteArray &bytes, const SourceLayout &layout, const Dialect &dialect, const ImportRequest &request)
{
    const QStringList &expected = request.mapping.sourceNames;
    if (request.dialect.headerRows > 0)
        return addedByHeader(layout.header, expected);
    return addedByRows({ bytes.constData() + layout.dataBegin, std::size_t(bytes.size() - layout.dataBegin) }, dialect,
        expected.size());
}

static Failure wrongHeader(const QString &name, const SourceLayout &layout, const ImportRequest &request)
{
    return Failure(QStringLiteral("retry.header"),
        JobsText::tr("The header of %1 is not that of the import: it has “%2”, expected is “%3”.")
            .arg(name, layout.header.join(QLatin1String(", ")), request.mapping.sourceNames.join(QLatin1String(", "))),
        JobsText::tr("Keep the header line as it was saved with the chunk; nothing was imported."));
}

/// How a chunk's file is written: nothing stands above its header or below its rows.
static Dialect dialectOfChunk(Dialect dialect)
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

Attempt readFixedFile(const ImportRecord &record, const QString &path)
{
    FileSource file(path);
    if (file.size() > qint64(Splitter::maxChunkBytes))
        throw Failure(
            QStringLiteral("retry.too_large"), JobsText::tr("%1 is too large to be the file of a chunk.").arg(path));
    Attempt fixed;
    fixed.origin = file.name();
    fixed.whole = true;
    const SourceOptions options = settleSource(path, {});
    Dialect dialect = dialectOfChunk(record.request.dialect);
    if (findSourceFormat(options.format) != nullptr) {
        const auto text = openSource(path, options);
        fixed.content = readBytes(*text, 0, qint64(Splitter::maxChunkBytes));
        dialect = Dialect();
        dialect.quotedIsText = true;
        dialect.headerRows = record.request.dialect.headerRows;
        if (dialect.headerRows == 0) // a sheet names the columns all the same
            fixed.content.remove(0, fixed.content.indexOf('\n') + 1);
        dialect.headerRows = std::min(dialect.headerRows, 1);
    } else {
        fixed.content = decodeText(readBytes(file, 0, file.size()), record.request.dialect.encoding, file.name());
    }
    MemorySource source(file.name(), fixed.content);
    SourceLayout layout = readLayout(source, dialect);
    if (!addedColumns(fixed.content, layout, dialect, record.request)) {
        DialectChoice choice;
        choice.headerRows = dialect.headerRows;
        choice.skipLines = 0;
        choice.footerLines = 0;
        choice.malformed = dialect.malformed;
        choice.surplus = dialect.surplus;
        const bool isConverted = dialect.quotedIsText;
        dialect = sniffDialect(source, choice).dialect;
        dialect.quotedIsText = isConverted;
        layout = readLayout(source, dialect);
        if (!addedColumns(fixed.content, layout, dialect, record.request))
            throw wrongHeader(file.name(), layout, record.request);
    }
    fixed.dialect = QString::fromUtf8(QJsonDocument(toJson(dialect)).toJson(QJsonDocument::Compact));
    return fixed;
}

static QSet<QByteArray> linesOf(const QByteArray &bytes)
{
    const auto lines = QByteArray(bytes).replace('\r', '\n').split('\n');
    return { lines.begin(), lines.end() };
}

qint64 chunkByName(const ImportRecord &record, const QList<ChunkSummary> &failed, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    for (const ChunkSummary &chunk : failed) {
        const QString stem
            = QFileInfo(chunkFileName(record.request.file, chunk.number, record.summary.counts.chunksTotal))
                  .completeBaseName();
        const QRegularExpression named(QLatin1Char('^') + QRegularExpression::escape(stem) + QStringLiteral("(\\D|$)"));
        if (named.match(name).hasMatch())
            return chunk.number;
    }
    return 0;
}

qint64 chunkByContent(ChunkStore &chunks, const ImportRecord &record, const QString &path, const Attempt &fixed)
{
    const qint64 import = record.summary.id;
    const auto failed = chunks.failedChunks(import, { ChunkState::Failed, ChunkState::Pending });
    if (failed.size() == 1)
        return failed.front().number;
    const QSet<QByteArray> lines = linesOf(fixed.content);
    qint64 best = 0;
    qsizetype mostShared = 0;
    for (const ChunkSummary &chunk : failed) {
        QSet<QByteArray> shared = linesOf(chunks.content(import, chunk.number).content);
        shared.remove({});
        const auto count = shared.intersect(lines).size();
        if (count > mostShared) {
            mostShared = count;
            best = chunk.number;
        }
    }
    if (best == 0)
        throw Failure(QStringLiteral("retry.unknown"),
            JobsText::tr("None of the failed chunks of import %1 fits the file %2.")
                .arg(QString::number(import), fixed.origin),
            JobsText::tr("Name the chunk: “tranche-cli retry %1 CHUNK --file %2”.").arg(QString::number(import), path));
    return best;
}

QList<qint64> requestRetry(JobStore &store, qint64 import, const QMap<qint64, Attempt> &attempts)
{
    ChunkStore chunkStore(store);
    settleEnded(store, import);
    StoreTransaction transaction(store.database());
    QList<qint64> toRun;
    for (auto attempt = attempts.begin(); attempt != attempts.end(); ++attempt) {
        if (chunkStore.failedChunk(import, attempt.key()).state != ChunkState::Failed)
            continue;
        chunkStore.addAttempt(import, attempt.key(), &attempt.value());
        toRun.append(attempt.key());
    }
    if (toRun.isEmpty())
        return toRun;
    queueForRetry(store, import);
    transaction.commit();
    return toRun;
}

QList<qint64> requestRetry(JobStore &store, qint64 import, const QList<qint64> &chunks)
{
    ChunkStore chunkStore(store);
    settleEnded(store, import);
    StoreTransaction transaction(store.database());
    QList<qint64> toRun;
    if (chunks.isEmpty()) {
        const auto failed = chunkStore.failedChunks(import, { ChunkState::Failed });
        for (const ChunkSummary &chunk : failed)
            toRun.append(chunk.number);
    }
    for (const qint64 chunk : chunks) {
        if (chunkStore.failedChunk(import, chunk).state == ChunkState::Failed)
            toRun.append(chunk);
    }
    if (toRun.isEmpty())
        return toRun;
    for (const qint64 chunk : std::as_const(toRun))
        chunkStore.addAttempt(import, chunk, nullptr);
    queueForRetry(store, import);
    transaction.commit();
    return toRun;
}

} // namespace tranche
