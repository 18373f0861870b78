#include "mapping/RowErrors.h"

#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/bytes/LineEnd.h"
#include "source/encoding/EncodingNames.h"
#include "source/text/RowText.h"

#include <algorithm>
#include <utility>

namespace tranche {

ImportError errorOfRow(const Batch &batch, std::uint32_t row, const QString &code, const QString &message)
{
    ImportError error;
    error.line = batch.rows.rows[row].line;
    error.row = batch.firstRowNumber + row;
    error.code = code;
    error.message = message;
    return error;
}

QString valueForError(std::string_view value)
{
    QString text = QString::fromUtf8(
        value.data(), qsizetype(std::min<std::size_t>(value.size(), std::size_t(4) * ImportError::maxValueLength)));
    if (text.size() > ImportError::maxValueLength)
        text = text.left(ImportError::maxValueLength - 1) + QChar(0x2026);
    return text;
}

Failure tooManyErrors(const Batch &batch, const ChunkSpan &chunk)
{
    return Failure(QStringLiteral("source.chunk_errors"),
        MappingText::tr("The chunk that begins at line %1 has more than %2 errors.")
            .arg(batch.rows.rows[chunk.firstRow].line)
            .arg(ChunkSpan::mostErrors),
        MappingText::tr(
            "All errors of a chunk are kept in memory until it has ended: choose a smaller chunk size (--chunk-size), "
            "or check the types of the columns and the rules of the table."));
}

static QString inHexadecimal(char byte)
{
    return QStringLiteral("%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0'));
}

RowErrors::RowErrors(const QStringList &columns, bool isConverted, QByteArray encoding)
    : m_columns(columns)
    , m_isConverted(isConverted)
    , m_encoding(std::move(encoding))
{
    for (int number = 1; number <= int(columns.size()); ++number)
        m_columnNumbers.append(QList<int> { number });
}

std::optional<std::string_view> RowErrors::messageIn(const Cell &cell) const
{
    return m_isConverted ? RowText::messageIn(cell.view()) : std::nullopt;
}

std::string_view RowErrors::valueIn(const Cell &cell) const
{
    return m_isConverted ? RowText::valueIn(cell.view()) : cell.view();
}

void RowErrors::nameColumn(ImportError &error, std::uint32_t column) const
{
    error.column = m_columns.value(qsizetype(column));
    error.columnNumbers = m_columnNumbers.value(qsizetype(column));
}

ImportError RowErrors::ofValue(
    const Batch &batch, std::uint32_t row, const MappedColumn &column, const QString &code) const
{
    const std::string_view value = batch.cellsOf(row)[column.source].view();
    const ValueFormat &format = column.steps.compute.isEmpty() ? column.format : ValueFormat();
    return ofCell(batch, row, column, code, column.type->message(value, format), value);
}

ImportError RowErrors::ofStorage(const Batch &batch, std::uint32_t row, const MappedColumn &column) const
{
    return ofCell(batch, row, column, QStringLiteral("type.affinity"),
        MappingText::tr(
            "would be changed into a number by the field “%1”, as the table declares it: declare it TEXT to keep "
            "such texts, or change the value")
            .arg(column.field),
        batch.cellsOf(row)[column.source].view());
}

ImportError RowErrors::ofRule(const Batch &batch, std::uint32_t row, const MappedColumn &column, const char *code,
    const QString &problem, std::string_view value) const
{
    ImportError error = ofCell(batch, row, column, QLatin1String(code), problem, value);
    if (value.empty())
        error.message = MappingText::tr("The value %1").arg(problem);
    return error;
}

ImportError RowErrors::ofCell(const Batch &batch, std::uint32_t row, const MappedColumn &column, const QString &code,
    const QString &problem, std::string_view value) const
{
    ImportError error
        = errorOfRow(batch, row, code, MappingText::tr("“%1” %2").arg(valueForError(value.substr(0, 80)), problem));
    error.column = column.sourceName;
    error.columnNumbers = column.source < int(m_columnNumbers.size()) ? m_columnNumbers[column.source]
                                                                      : QList<int> { column.source + 1 };
    error.value = valueForError(column.source < int(batch.columns) && batch.inFileFrom != 0
            ? valueIn(batch.inFile(row, column.source))
            : value);
    return error;
}

ImportError RowErrors::ofMessage(
    const Batch &batch, std::uint32_t row, std::uint32_t column, std::string_view message) const
{
    const QString what = valueForError(message);
    ImportError error = errorOfRow(batch, row, QStringLiteral("value.unreadable"),
        message.starts_with('#') ? MappingText::tr("The cell holds the error %1.").arg(what) : what);
    nameColumn(error, column);
    error.value = what;
    return error;
}

ImportError RowErrors::ofReplacedBytes(
    const Batch &batch, std::uint32_t row, std::uint32_t column, std::string_view value, std::size_t invalid) const
{
    ImportError warning = errorOfRow(batch, row, QStringLiteral("repair.encoding"),
        MappingText::tr("Byte 0x%1 is no text in the file's encoding: it was replaced by U+FFFD.")
            .arg(inHexadecimal(value[invalid])));
    nameColumn(warning, column);
    warning.value = valueForError(value);
    return warning;
}

void RowErrors::addRepairs(const Batch &batch, std::uint32_t index, QList<ImportError> &warnings) const
{
    const Row &row = batch.rows.rows[index];
    const auto warn = [&](std::uint8_t repair, const char *code, const QString &message) {
        if ((row.repairs & repair) != 0)
            warnings.append(errorOfRow(batch, index, QLatin1String(code), message));
    };
    warn(RowRepair::strayQuote, "repair.quote",
        MappingText::tr("A quote that does not enclose its field is taken as a part of the value."));
    if ((row.repairs & RowRepair::strayQuote) != 0) {
        nameColumn(warnings.back(), row.problemColumn);
        const std::uint32_t column = std::min(row.problemColumn, batch.columns - 1);
        warnings.back().value = valueForError(batch.cellsOf(index)[column].view());
    }
    const QString fields = MappingText::tr("%1 instead of %2").arg(row.fieldCount).arg(batch.columns);
    warn(RowRepair::padded, "repair.padded",
        MappingText::tr("The row has too few fields (%1): those that are missing are NULL.").arg(fields));
    warn(RowRepair::surplusDropped, "repair.surplus_dropped",
        MappingText::tr("The row has too many fields (%1): the last ones were left out.").arg(fields));
    warn(RowRepair::surplusJoined, "repair.surplus_joined",
        MappingText::tr("The row has too many fields (%1): the last ones were joined into the last column.")
            .arg(fields));
}

ImportError RowErrors::ofProblem(const Batch &batch, std::uint32_t index) const
{
    const Row &row = batch.rows.rows[index];
    const std::string_view bytes = batch.bytesOf(row);
    ImportError error = errorOfRow(batch, index, {}, {});
    const auto atQuote = [&](const QString &code, const QString &message) {
        error.code = code;
        nameColumn(error, row.problemColumn);
        error.message = message;
        error.value = valueForError(batch.cellsOf(index)[std::min(row.problemColumn, batch.columns - 1)].view());
        error.line += row.problemLine;
    };
    switch (row.problem) {
    case RowProblem::None:
        break;
    case RowProblem::FieldCount:
        error.code = QStringLiteral("row.fields");
        error.message
            = (row.fieldCount < batch.columns ? MappingText::tr("The row has too few fields: %1 instead of %2.")
                                              : MappingText::tr("The row has too many fields: %1 instead of %2."))
                  .arg(row.fieldCount)
                  .arg(batch.columns);
        error.value = valueForError(withoutLineEnd(bytes));
        break;
    case RowProblem::TextAfterQuote:
        atQuote(QStringLiteral("row.quote"),
            MappingText::tr("There is text between the closing quote and the next separator: a quote inside a quoted "
                            "field is written twice."));
        break;
    case RowProblem::QuoteAfterBlanks:
        atQuote(QStringLiteral("row.quote"),
            MappingText::tr("Blanks stand before the quote that opens the field, so that they and the quotes would be "
                            "part of the value: choose --blanks drop to leave them out, or --blanks keep."));
        break;
    case RowProblem::QuoteNotClosed:
        atQuote(QStringLiteral("row.quote_not_closed"),
            MappingText::tr("The quote that opens here is never closed. The row is read as this line alone."));
        break;
    case RowProblem::NulByte:
        error.code = QStringLiteral("value.nul");
        nameColumn(error, row.problemColumn);
        error.message = MappingText::tr("The value holds a NUL byte (byte %1 of the row), which text can't hold.")
                            .arg(bytes.find('\0') + 1);
        break;
    case RowProblem::InvalidUtf8:
        describeBytes(error, batch, index);
        break;
    }
    return error;
}

void RowErrors::describeBytes(ImportError &error, const Batch &batch, std::uint32_t index) const
{
    const Row &row = batch.rows.rows[index];
    const std::string_view bytes = batch.bytesOf(row);
    const Cell cell = row.problemColumn < batch.columns ? batch.cellsOf(index)[row.problemColumn] : Cell();
    nameColumn(error, row.problemColumn);
    const std::size_t at = firstInvalidUtf8(bytes);
    error.code = QStringLiteral("value.encoding");
    // In another encoding the row was converted, so its bytes are no longer where they were.
    const QString problem = isUtf8(m_encoding)
        ? MappingText::tr("The value is not UTF-8: byte 0x%1 at byte %2 of the row.")
              .arg(inHexadecimal(bytes[at]))
              .arg(at + 1)
        : MappingText::tr("The value is not %1: byte 0x%2 is no character there.")
              .arg(QString::fromLatin1(m_encoding), inHexadecimal(bytes[at]));
    error.message = MappingText::tr("%1 Choose another encoding (--encoding), or have such bytes replaced "
                                    "(--invalid-bytes replace).")
                        .arg(problem);
    error.value = valueForError(valueIn(cell));
}

} // namespace tranche
