#include "repair/ChunkSheet.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "repair/ChunkDraft.h"
#include "repair/XlsxFile.h"
#include "source/formats/SheetConverter.h"
#include "source/text/RowText.h"

#include <QMap>

namespace tranche {

/// With fewer bytes of chunks than this the texts of a sheet are shared.
static constexpr qint64 mostSharedBytes = qint64(16) << 20;
static constexpr qsizetype mostCommentLength = 2000;

static Failure doesNotFit(const QString &path, const QString &what)
{
    return Failure(QStringLiteral("file.save"),
        RepairText::tr("A spreadsheet can't hold this: %1. %2 was not written.").arg(what, path),
        RepairText::tr(
            "Save as CSV instead: a name that ends in .csv. --only-bad-rows leaves out the rows without errors."));
}

namespace {

/// One sheet, written from top to bottom.
class Sheet
{
public:
    Sheet(const ImportRecord &record, const QList<ChunkSummary> &failed, const QString &path,
        const ChunkFileOptions &options)
        : m_path(path)
        , m_names(record.request.mapping.sourceNames)
        , m_options(options)
        , m_file(path, bytesOf(failed) < mostSharedBytes)
    {
        m_file.beginRow();
        qint64 column = 0;
        for (const QString &name : (m_options.withErrors ? QStringList(addedColumnNames()) : QStringList()) + m_names)
            put(column++, name.toUtf8(), XlsxFile::Style::Bold, 1);
        m_file.endRow();
    }

    void add(const ChunkDraft::Row &row, const std::vector<ChunkDraft::Field> &fields, const QList<ImportError> &errors)
    {
        if (m_options.onlyBadRows && errors.isEmpty())
            return;
        if (++m_rows > XlsxFile::mostRows() - 1)
            throw doesNotFit(m_path, RepairText::tr("there are more than %1 rows").arg(XlsxFile::mostRows() - 1));
        m_file.beginRow();
        qint64 column = 0;
        if (m_options.withErrors) {
            m_file.addNumber(column++, row.place.line);
            put(column++, errorField(errors).left(XlsxFile::mostTextLength).toUtf8(), XlsxFile::Style::Plain, 0);
        }
        const auto bad = messagesByColumn(errors);
        const auto width = std::max<qint64>(qint64(fields.size()), bad.isEmpty() ? 0 : bad.lastKey() + 1);
        for (qint64 i = 0; i < width; ++i, ++column) {
            const QByteArray value = i < qint64(fields.size()) ? shown(fields[std::size_t(i)].value) : QByteArray();
            const auto messages = bad.constFind(i);
            const bool isBad = messages != bad.constEnd();
            put(column, value, isBad ? XlsxFile::Style::Bad : XlsxFile::Style::Plain, row.place.line);
            if (isBad)
                m_file.addComment(column, messages->join(u'\n').left(mostCommentLength));
        }
        m_file.endRow();
    }

    void commit() { m_file.commit(); }

private:
    static qint64 bytesOf(const QList<ChunkSummary> &failed)
    {
        qint64 bytes = 0;
        for (const ChunkSummary &chunk : failed)
            bytes += chunk.length;
        return bytes;
    }

    /// A value as a person sees it, without the mark of one that can't be read.
    static QByteArray shown(const QByteArray &value)
    {
        return value.startsWith(RowText::unreadableMark) ? value.mid(1) : value;
    }

    /// What is wrong by its cells; what is wrong with the row as a whole is said at its first one.
    QMap<qint64, QStringList> messagesByColumn(const QList<ImportError> &errors) const
    {
        QMap<qint64, QStringList> messages;
        for (const ImportError &error : errors) {
            auto columns = error.columnsIn(m_names);
            if (columns.isEmpty())
                columns.append(0);
            for (const int column : std::as_const(columns))
                messages[column].append(error.message);
        }
        return messages;
    }

    void put(qint64 column, const QByteArray &text, XlsxFile::Style style, qint64 line)
    {
        if (column >= XlsxFile::mostColumns)
            throw doesNotFit(
                m_path, RepairText::tr("line %1 has more than %2 columns").arg(line).arg(XlsxFile::mostColumns));
        if (text.size() > XlsxFile::mostTextLength && QString::fromUtf8(text).size() > XlsxFile::mostTextLength)
            throw doesNotFit(m_path,
                RepairText::tr("the text in %1 of line %2 has more than %3 characters")
                    .arg(columnLetters(int(column)), QString::number(line))
                    .arg(XlsxFile::mostTextLength));
        m_file.addText(column, text, style);
    }

    QString m_path;
    const QStringList &m_names;
    ChunkFileOptions m_options;
    XlsxFile m_file;
    qint64 m_rows = 0; ///< below the header
};

} // namespace

void saveChunkSheet(JobStore &store, qint64 import, const QList<ChunkSummary> &failed, const QString &path,
    const ChunkFileOptions &options)
{
    ChunkStore chunks(store);
    const ImportRecord record = store.record(import);
    qint64 rows = 0;
    for (const ChunkSummary &chunk : failed)
        rows += chunk.rows;
    if (!options.onlyBadRows && rows > XlsxFile::mostRows() - 1)
        throw doesNotFit(path,
            RepairText::tr("there are %1 rows, and a sheet has room for %2").arg(rows).arg(XlsxFile::mostRows() - 1));
    Sheet sheet(record, failed, path, options);
    for (const ChunkSummary &chunk : failed) {
        const auto errors = errorsByRow(chunks, import, chunk.number);
        const ChunkDraft draft(record, chunk, chunks.attempts().content(import, chunk.number));
        for (const ChunkDraft::Row &row : draft.rows())
            sheet.add(row, draft.fields(row), errors.value(row.place.row));
    }
    sheet.commit();
}

} // namespace tranche
