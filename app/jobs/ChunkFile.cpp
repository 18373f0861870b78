#include "jobs/ChunkFile.h"

#include "jobs/ChunkStore.h"
#include "jobs/FixedFile.h"
#include "source/Failure.h"
#include "source/RowParser.h"

#include <QCoreApplication>
#include <QDir>
#include <QMultiHash>
#include <QSaveFile>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Jobs", text);
}

static QByteArray quotedField(const QString &text, const Dialect &dialect)
{
    QByteArray field = text.toUtf8();
    field.replace('\r', ' ').replace('\n', ' ');
    const char quote = dialect.quote;
    if (quote == '\0')
        return field.replace(QByteArray::fromStdString(dialect.separator), " ");
    if (dialect.escape != quote && dialect.escape != '\0')
        field.replace(QByteArray(1, dialect.escape), QByteArray(2, dialect.escape));
    field.replace(QByteArray(1, quote), QByteArray(1, dialect.escape == '\0' ? ' ' : dialect.escape) + quote);
    return quote + field + quote;
}

QByteArray chunkFileWithErrors(JobStore &store, qint64 import, qint64 chunk)
{
    ChunkStore chunks(store);
    const ImportRecord record = store.record(import);
    const ChunkSummary summary = chunks.failedChunk(import, chunk);
    const Attempt attempt = chunks.content(import, chunk);
    const ChunkContent content = readChunkContent(record, attempt);
    QMultiHash<qint64, QString> messages;
    const auto errors = chunks.errors(import, chunk);
    for (auto error = errors.crbegin(); error != errors.crend(); ++error)
        messages.insert(error->row,
            error->column.isEmpty() ? error->message : error->column + QStringLiteral(": ") + error->message);

    RowBuffer rows;
    const std::string_view data = std::string_view(content.bytes.constData() + content.layout.dataBegin,
        std::size_t(content.bytes.size() - content.layout.dataBegin));
    RowParser(content.dialect, 0).parse(data, true, attempt.whole ? content.layout.dataLine : summary.firstLine, rows);
    const QByteArray separator = QByteArray::fromStdString(content.dialect.separator);
    QByteArray file = content.bytes.left(content.layout.markBytes);
    if (content.dialect.headerRows > 0
        && addedInFront(content.layout.header, record.request.mapping.sourceNames) == 0) {
        const QByteArray header
            = content.bytes.mid(content.layout.headerBegin, content.layout.dataBegin - content.layout.headerBegin);
        file += "_line" + separator + "_error" + separator + header;
        if (!header.endsWith('\n') && !header.endsWith('\r'))
            file += '\n';
    }
    const auto places = rowPlaces(attempt);
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const Row &row = rows.rows[i];
        const qint64 line = i < places.size() ? places[i].line : row.line;
        const qint64 number = i < places.size() ? places[i].row : (attempt.whole ? 1 : summary.firstRow) + qint64(i);
        const QStringList texts = messages.values(number);
        file += QByteArray::number(line) + separator + quotedField(texts.join(QLatin1String("; ")), content.dialect)
            + separator;
        file.append(data.data() + row.begin, qsizetype(row.end - row.begin));
    }
    return file;
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
    saveFile(path, ChunkStore(store).chunkFile(import, chunk));
    return path;
}

} // namespace tranche
