#include "jobs/ChunkFile.h"

#include "jobs/ChunkDraft.h"
#include "jobs/ChunkSheet.h"
#include "jobs/ZipFile.h"
#include "source/Failure.h"
#include "source/FieldText.h"
#include "source/SourceDigest.h"
#include "source/formats/TextEncoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMultiHash>
#include <QSaveFile>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Jobs", text);
}

/// A text of ours, on one line, as a field of the file; without quotes it must not hold a separator.
static QByteArray messageField(const QString &text, const Dialect &dialect)
{
    QByteArray field = text.toUtf8();
    field.replace('\r', ' ').replace('\n', ' ');
    if (dialect.quote == '\0')
        field.replace(QByteArray::fromStdString(dialect.separator), " ");
    return fieldText(field, true, dialect);
}

/// The header as it stands in the source, with the added columns in front.
static QByteArray headerOf(const ImportRecord &record, const ChunkFileOptions &options)
{
    QByteArray header = record.header;
    if (!options.withErrors || record.request.dialect.headerRows == 0)
        return header;
    const QByteArray separator = QByteArray::fromStdString(record.request.dialect.separator);
    const qsizetype mark = header.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    header.insert(mark, "_line" + separator + "_error" + separator);
    if (!header.endsWith('\n') && !header.endsWith('\r'))
        header += '\n';
    return header;
}

/// The chunk's rows, without a header.
static QByteArray rowsOf(
    ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, const ChunkFileOptions &options)
{
    const qint64 import = record.summary.id;
    const ChunkDraft draft(record, chunk, chunks.content(import, chunk.number));
    QMultiHash<qint64, QString> messages;
    const auto errors = chunks.errors().ofChunk(import, chunk.number);
    for (auto error = errors.crbegin(); error != errors.crend(); ++error)
        messages.insert(error->row,
            error->column.isEmpty() ? error->message : error->column + QStringLiteral(": ") + error->message);
    const QByteArray separator = QByteArray::fromStdString(record.request.dialect.separator);
    QByteArray text;
    for (const ChunkDraft::Row &row : draft.rows()) {
        const QStringList texts = messages.values(row.place.row);
        if (options.onlyBadRows && texts.isEmpty())
            continue;
        if (options.withErrors)
            text += QByteArray::number(row.place.line) + separator
                + messageField(texts.join(QLatin1String("; ")), record.request.dialect) + separator;
        text += row.bytes;
    }
    return text;
}

/// The text of a chunk as the source has it; of a format that was converted it stays UTF-8.
static QByteArray inEncodingOfSource(const ImportRecord &record, const QByteArray &text)
{
    const bool isText = findSourceFormat(record.request.source.format) == nullptr;
    return isText ? encodeText(text, record.request.dialect.encoding, true) : text;
}

QByteArray chunkFile(JobStore &store, qint64 import, qint64 chunk, const ChunkFileOptions &options)
{
    ChunkStore chunks(store);
    const ImportRecord record = store.record(import);
    return inEncodingOfSource(record,
        options == ChunkFileOptions()
            ? chunks.chunkFile(import, chunk)
            : headerOf(record, options) + rowsOf(chunks, record, chunks.failedChunk(import, chunk), options));
}

void saveChunk(JobStore &store, qint64 import, qint64 chunk, const QString &to, const ChunkFileOptions &options)
{
    if (QFileInfo(to).suffix().toLower() == QLatin1String("xlsx"))
        saveChunkSheet(store, import, { ChunkStore(store).failedChunk(import, chunk) }, to, options);
    else
        saveFile(to, chunkFile(store, import, chunk, options));
}

/// All rows of the failed chunks under one header.
static QByteArray allRows(
    ChunkStore &chunks, const ImportRecord &record, const QList<ChunkSummary> &failed, const ChunkFileOptions &options)
{
    QByteArray text = headerOf(record, options);
    for (const ChunkSummary &chunk : failed) {
        if (!text.isEmpty() && !text.endsWith('\n') && !text.endsWith('\r'))
            text += '\n';
        text += rowsOf(chunks, record, chunk, options);
    }
    return text;
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
            zip.add(nameOf(chunk), chunkFile(store, import, chunk.number, options));
        zip.commit();
    } else if (!ending.isEmpty()) {
        saveFile(to, inEncodingOfSource(record, allRows(chunks, record, failed, options)));
    } else {
        if (!QDir().mkpath(to))
            throw Failure(QStringLiteral("file.save"), tr("The folder %1 can't be made.").arg(to));
        for (const ChunkSummary &chunk : failed)
            saveFile(QDir(to).filePath(nameOf(chunk)), chunkFile(store, import, chunk.number, options));
    }
    return failed.size();
}

void saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Flushed by itself: on a full disk commit() would report success and leave an empty file.
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush() || !file.commit())
        throw Failure(QStringLiteral("file.save"),
            tr("The file %1 can't be written: %2.").arg(path, file.errorString()),
            tr("Check its folder and the space on the disk."));
}

QString saveForOpening(JobStore &store, qint64 import, qint64 chunk)
{
    const ImportSummary summary = store.summary(import);
    const QString folder = QStringLiteral("%1/opened/%2").arg(store.home()).arg(import);
    QString path = folder + QLatin1Char('/') + chunkFileName(summary.file, chunk, summary.counts.chunksTotal);
    QDir().mkpath(folder);
    saveFile(path, chunkFile(store, import, chunk, {}));
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
