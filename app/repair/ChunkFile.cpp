#include "repair/ChunkFile.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "repair/ChunkDraft.h"
#include "repair/ChunkSheet.h"
#include "repair/SpreadsheetText.h"
#include "repair/ZipFile.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/SourceDigest.h"
#include "source/encoding/TextEncoding.h"
#include "source/text/FieldText.h"
#include "source/text/RowParser.h"
#include "store/HomeFolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tranche {

/// A text of ours, on one line, as a field of the file; without quotes it must not hold a separator.
static QByteArray messageField(const QString &text, const Dialect &dialect)
{
    QByteArray field = notAFormula(text).toUtf8();
    field.replace('\r', ' ').replace('\n', ' ');
    if (dialect.quote == '\0')
        field.replace(QByteArray::fromStdString(dialect.separator), " ");
    return fieldText(field, true, dialect);
}

/// The header as it stands in the source, with the added columns in front, and with empty fields for columns that it
/// does not name. Those of a header of several rows are named in its first one.
static QByteArray headerOf(const ImportRecord &record, const ChunkFileOptions &options)
{
    const Dialect &dialect = record.request.dialect;
    QByteArray header = record.header;
    if (!options.withErrors || dialect.headerRows == 0)
        return header;
    const qsizetype mark = header.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    RowBuffer buffer;
    RowParser(dialect, 0)
        .parse({ record.header.constData() + mark, std::size_t(header.size() - mark) }, true, 1, buffer);
    const QByteArray separator = QByteArray::fromStdString(dialect.separator);
    for (std::size_t i = buffer.rows.size(); i-- > 0;) {
        const Row &row = buffer.rows[i];
        qsizetype end = mark + row.end;
        while (end > mark + row.begin && (header[end - 1] == '\n' || header[end - 1] == '\r'))
            --end;
        const qsizetype inFront = dialect.rowNames && qsizetype(row.fieldCount) < dialect.columns ? 1 : 0;
        const qsizetype missing = dialect.columns - qsizetype(row.fieldCount) - inFront;
        header.insert(end, separator.repeated(std::max<qsizetype>(0, missing)));
        header.insert(mark + row.begin, separator.repeated(inFront));
        for (qsizetype n = addedColumnNames().size(); n-- > 0;)
            header.insert(mark + row.begin, (i == 0 ? addedColumnNames()[n].toUtf8() : QByteArray()) + separator);
    }
    if (!header.endsWith('\n') && !header.endsWith('\r'))
        header += '\n';
    return header;
}

/// The chunk's rows, without a header.
static QByteArray rowsOf(
    ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, const ChunkFileOptions &options)
{
    const qint64 import = record.summary.id;
    const ChunkDraft draft(record, chunk, chunks.attempts().content(import, chunk.number));
    const auto errorsOfRow = errorsByRow(chunks, import, chunk.number);
    const QByteArray separator = QByteArray::fromStdString(record.request.dialect.separator);
    QByteArray text;
    for (const ChunkDraft::Row &row : draft.rows()) {
        const QList<ImportError> errors = errorsOfRow.value(row.place.row);
        if (options.onlyBadRows && errors.isEmpty())
            continue;
        if (options.withErrors)
            text += QByteArray::number(row.place.line) + separator
                + messageField(errorField(errors), record.request.dialect) + separator;
        text += row.bytes;
    }
    return text;
}

/// The text of a chunk as the source has it; of a format that was converted it stays UTF-8.
static QByteArray inEncodingOfSource(const ImportRecord &record, const QByteArray &text, bool withMark = true)
{
    const bool isText = findSourceFormat(record.request.source.format) == nullptr;
    return isText ? encodeText(text, record.request.dialect.encoding, withMark) : text;
}

static QByteArray fileOf(
    ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, const ChunkFileOptions &options)
{
    if (options != ChunkFileOptions())
        return inEncodingOfSource(record, headerOf(record, options) + rowsOf(chunks, record, chunk, options));
    const Attempt last = chunks.attempts().content(record.summary.id, chunk.number);
    return inEncodingOfSource(record, last.whole ? last.content : record.header + last.content);
}

QByteArray chunkFile(JobStore &store, qint64 import, qint64 chunk, const ChunkFileOptions &options)
{
    ChunkStore chunks(store);
    return fileOf(chunks, store.record(import), chunks.failedChunk(import, chunk), options);
}

void saveChunk(JobStore &store, qint64 import, qint64 chunk, const QString &to, const ChunkFileOptions &options)
{
    if (QFileInfo(to).suffix().toLower() == QLatin1String("xlsx"))
        saveChunkSheet(store, import, { ChunkStore(store).failedChunk(import, chunk) }, to, options);
    else
        saveFile(to, chunkFile(store, import, chunk, options));
}

/// Saves all rows of the failed chunks under one header, a chunk at a time.
static void saveAllRows(ChunkStore &chunks, const ImportRecord &record, const QList<ChunkSummary> &failed,
    const QString &to, const ChunkFileOptions &options)
{
    SavedFile file(to);
    bool isFirst = true;
    const auto write = [&](const QByteArray &text) {
        if (!text.isEmpty()) // a byte order mark stands at the begin alone
            file.write(inEncodingOfSource(record, text, isFirst));
        isFirst = isFirst && text.isEmpty();
        return text.isEmpty() || text.endsWith('\n') || text.endsWith('\r');
    };
    bool lineEnded = write(headerOf(record, options));
    for (const ChunkSummary &chunk : failed) {
        const QByteArray rows = rowsOf(chunks, record, chunk, options);
        if (!rows.isEmpty())
            lineEnded = write(lineEnded ? rows : '\n' + rows);
    }
    file.commit();
}

qint64 saveFailedChunks(JobStore &store, qint64 import, const QString &to, const ChunkFileOptions &options)
{
    ChunkStore chunks(store);
    const ImportRecord record = store.record(import);
    const auto failed = chunks.failedChunks(import, { ChunkState::Failed, ChunkState::Pending });
    const QFileInfo target(to);
    const QString ending = target.isDir() ? QString() : target.suffix().toLower();
    const auto nameOf = [&](const ChunkSummary &chunk) {
        return chunkFileName(record.request.file, chunk.number, record.summary.counts.chunksTotal);
    };
    if (ending == QLatin1String("xlsx")) {
        saveChunkSheet(store, import, failed, to, options);
    } else if (ending == QLatin1String("zip")) {
        ZipFile zip(to);
        for (const ChunkSummary &chunk : failed)
            zip.add(nameOf(chunk), fileOf(chunks, record, chunk, options));
        zip.commit();
    } else if (!ending.isEmpty()) {
        saveAllRows(chunks, record, failed, to, options);
    } else {
        if (!QDir().mkpath(to))
            throw Failure(QStringLiteral("file.save"), RepairText::tr("The folder %1 can't be made.").arg(to));
        for (const ChunkSummary &chunk : failed)
            saveFile(QDir(to).filePath(nameOf(chunk)), fileOf(chunks, record, chunk, options));
    }
    return failed.size();
}

QString saveForOpening(JobStore &store, qint64 import, qint64 chunk)
{
    const ImportSummary summary = store.summary(import);
    const QString folder = QStringLiteral("%1/opened/%2").arg(store.home()).arg(import);
    QString path = folder + QLatin1Char('/') + chunkFileName(summary.file, chunk, summary.counts.chunksTotal);
    makePrivateFolder(store.home() + QStringLiteral("/opened"));
    makePrivateFolder(folder);
    saveFile(path, chunkFile(store, import, chunk, {}), SavedFile::Access::OwnerOnly);
    return path;
}

QString hashOfFile(const QString &path)
{
    try {
        FileSource file(path);
        SourceDigest digest;
        digest.addFrom(file, file.size());
        return digest.text();
    } catch (const Failure &) {
        return {};
    }
}

} // namespace tranche
