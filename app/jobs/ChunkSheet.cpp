#include "jobs/ChunkSheet.h"

#include "jobs/ChunkDraft.h"
#include "source/Failure.h"
#include "source/formats/RowText.h"

#include <QCoreApplication>
#include <QFile>
#include <QMultiHash>

#include <algorithm>
#include <xlsxwriter.h>

namespace tranche {

static constexpr lxw_row_t mostRows = 1048576;

namespace {

/// One sheet, written from top to bottom.
class Sheet
{
public:
    Sheet(lxw_workbook *workbook, const ImportRecord &record, const ChunkFileOptions &options)
        : m_sheet(workbook_add_worksheet(workbook, nullptr))
        , m_names(record.request.mapping.sourceNames)
        , m_options(options)
        , m_bad(workbook_add_format(workbook))
        , m_bold(workbook_add_format(workbook))
    {
        format_set_bg_color(m_bad, 0xFFC7CE);
        format_set_bold(m_bold);
        lxw_col_t column = 0;
        if (m_options.withErrors) {
            put(column++, QStringLiteral("_line"), m_bold);
            put(column++, QStringLiteral("_error"), m_bold);
        }
        for (const QString &name : m_names)
            put(column++, name, m_bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        ++m_row;
    }

    void add(const ChunkDraft::Row &row, const std::vector<ChunkDraft::Field> &fields, const QList<ImportError> &errors)
    {
        if ((m_options.onlyBadRows && errors.isEmpty()) || m_row >= mostRows)
            return;
        lxw_col_t column = 0;
        if (m_options.withErrors) {
            QStringList messages;
            for (const ImportError &error : errors)
                messages.append(
                    error.column.isEmpty() ? error.message : error.column + QStringLiteral(": ") + error.message);
            worksheet_write_number(m_sheet, m_row, column++, double(row.place.line), nullptr);
            put(column++, messages.join(QLatin1String("; ")), nullptr);
        }
        const lxw_col_t first = column;
        for (const ChunkDraft::Field &field : fields)
            put(column++, shown(field.value), nullptr);
        for (const ImportError &error : errors) {
            const auto at = std::max<qsizetype>(0, m_names.indexOf(error.column));
            const lxw_col_t cell = lxw_col_t(first + at);
            const QString value = std::size_t(at) < fields.size() ? shown(fields[std::size_t(at)].value) : QString();
            put(cell, value, m_bad);
            worksheet_write_comment(m_sheet, m_row, cell, error.message.left(2000).toUtf8().constData());
        }
        ++m_row;
    }

private:
    /// A value as a person sees it, without the mark of one that can't be read.
    static QString shown(const QByteArray &value)
    {
        return QString::fromUtf8(value.startsWith(RowText::unreadableMark) ? value.mid(1) : value);
    }

    void put(lxw_col_t column, const QString &text, lxw_format *format)
    {
        if (text.isEmpty())
            worksheet_write_blank(m_sheet, m_row, column, format);
        else
            worksheet_write_string(m_sheet, m_row, column, text.left(32767).toUtf8().constData(), format);
    }

    lxw_worksheet *m_sheet;
    const QStringList &m_names;
    ChunkFileOptions m_options;
    lxw_format *m_bad;
    lxw_format *m_bold;
    lxw_row_t m_row = 0;
};

} // namespace

void saveChunkSheet(JobStore &store, qint64 import, const QList<ChunkSummary> &failed, const QString &path,
    const ChunkFileOptions &options)
{
    ChunkStore chunks(store);
    const ImportRecord record = store.record(import);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    Sheet sheet(workbook, record, options);
    for (const ChunkSummary &chunk : failed) {
        QHash<qint64, QList<ImportError>> errorsOfRow;
        const auto errors = chunks.errors().ofChunk(import, chunk.number);
        for (const ImportError &error : errors)
            errorsOfRow[error.row].append(error);
        const ChunkDraft draft(record, chunk, chunks.content(import, chunk.number));
        for (const ChunkDraft::Row &row : draft.rows())
            sheet.add(row, draft.fields(row), errorsOfRow.value(row.place.row));
    }
    const lxw_error result = workbook_close(workbook);
    if (result != LXW_NO_ERROR)
        throw Failure(QStringLiteral("file.save"),
            QCoreApplication::translate("Jobs", "The file %1 can't be written: %2.")
                .arg(path, QString::fromLatin1(lxw_strerror(result))),
            QCoreApplication::translate("Jobs", "Check its folder and the space on the disk."));
}

} // namespace tranche
