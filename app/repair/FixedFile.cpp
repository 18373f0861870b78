#include "repair/FixedFile.h"

#include "core/Batch.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/MemorySource.h"
#include "source/encoding/TextEncoding.h"
#include "source/sniffing/DialectSniffer.h"
#include "store/json/DialectJson.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tranche {

Attempt readFixedFile(const ImportRecord &record, const QString &path)
{
    FileSource file(path);
    if (file.size() > qint64(ChunkSpan::mostBytes))
        throw Failure(QStringLiteral("retry.too_large"),
            RepairText::tr("%1 has more than %2 MB: its rows can't all be compared with the failed ones at once.")
                .arg(path)
                .arg(ChunkSpan::mostBytes >> 20),
            RepairText::tr("Bring them back in several files with the same header (--deleted keep), or save the chunks "
                           "into a folder, a file each. Nothing was imported."));
    Attempt fixed;
    fixed.origin = file.name();
    fixed.whole = true;
    const SourceOptions options = settleSource(path, {});
    Dialect dialect = dialectOfChunk(record.request.dialect);
    if (findSourceFormat(options.format) != nullptr) {
        const auto text = openSource(path, options);
        fixed.content = readBytes(*text, 0, qint64(ChunkSpan::mostBytes));
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
        QSet<QByteArray> shared = linesOf(chunks.attempts().content(import, chunk.number).content);
        shared.remove({});
        const auto count = shared.intersect(lines).size();
        if (count > mostShared) {
            mostShared = count;
            best = chunk.number;
        }
    }
    if (best == 0)
        throw Failure(QStringLiteral("retry.unknown"),
            RepairText::tr("None of the failed chunks of import %1 fits the file %2.")
                .arg(QString::number(import), fixed.origin),
            RepairText::tr("Name the chunk: “tranche-cli retry %1 CHUNK --file %2”.")
                .arg(QString::number(import), path));
    return best;
}

} // namespace tranche
