#include "source/reports/text/JmeterReader.h"

#include "core/Texts.h"
#include "source/formats/MarkupBegin.h"
#include "source/reports/ReportText.h"
#include "source/reports/text/JmeterColumns.h"
#include "source/reports/xml/JmeterXmlReader.h"
#include "source/text/RowParser.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t jmeterBlockBytes = std::size_t(256) << 10;
static constexpr qsizetype jmeterBeginBytes = 64 << 10;

namespace {

class JmeterCsvReader final : public ReportReader
{
public:
    JmeterCsvReader(std::unique_ptr<ByteStream> input, char separator)
        : m_input(std::move(input))
        , m_dialect(dialectOf(separator))
        , m_parser(m_dialect, 0)
    {
    }

    bool read(ReportSink &sink) override
    {
        while (m_row >= m_rows.rows.size()) {
            if (!parseMore()) {
                if (m_columns.isEmpty())
                    throw reportFailure(m_input->fullName(), 1, SourceText::tr("it holds no columns of JMeter"));
                m_issues.finish(sink);
                return false;
            }
        }
        addRow(sink, m_rows.rows[m_row++]);
        return true;
    }
    qint64 bytesOfFile() const override { return m_input->bytesOfFile(); }

private:
    static Dialect dialectOf(char separator)
    {
        Dialect dialect;
        dialect.separator = separator;
        return dialect;
    }

    /// @returns false at the end
    bool parseMore()
    {
        m_text.erase(0, m_consumed);
        m_consumed = 0;
        m_rows.clear();
        m_row = 0;
        if (m_atEnd)
            return false;
        const std::size_t before = m_text.size();
        const std::size_t more = std::max(jmeterBlockBytes, before); // a long row is not parsed often
        m_text.resize(before + more);
        std::size_t end = before;
        while (end < m_text.size() && !m_atEnd) {
            const std::size_t got = m_input->read(m_text.data() + end, m_text.size() - end);
            m_atEnd = got == 0;
            end += got;
        }
        m_text.resize(end);
        const std::size_t mark = m_isBegin && m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        m_isBegin = false;
        if (m_atEnd && !m_text.empty())
            m_endsWithLine = m_text.back() == '\n' || m_text.back() == '\r';
        const RowParser::Result result = m_parser.parse(std::string_view(m_text).substr(mark), m_atEnd, m_line, m_rows);
        if (result.rowTooLong)
            throw reportFailure(m_input->fullName(), result.nextLine, SourceText::tr("a row is too long"));
        m_consumed = mark + result.consumed;
        m_line = result.nextLine;
        return true;
    }

    void addRow(ReportSink &sink, const Row &row)
    {
        if (row.problem == RowProblem::QuoteNotClosed)
            throw reportFailure(m_input->fullName(), row.line, SourceText::tr("a quote is not closed"));
        if (row.problem == RowProblem::TextAfterQuote)
            throw reportFailure(m_input->fullName(), row.line, SourceText::tr("text stands behind a closing quote"));
        m_fields.clear();
        for (std::uint32_t i = 0; i < row.fieldCount; ++i) {
            m_fields.push_back(m_rows.cells[row.firstCell + i].view());
            if (m_fields.back().find('\0') != std::string_view::npos)
                throw reportFailure(m_input->fullName(), row.line, SourceText::tr("it holds bytes that are no text"));
        }
        const bool isCut = m_atEnd && m_row == m_rows.rows.size() && !m_endsWithLine;
        const bool isHeader = !m_fields.empty() && (m_columns.isEmpty() || m_fields[0] == m_firstName)
            && !JmeterColumns::ofHeader(m_fields).isEmpty();
        if (m_columns.isEmpty() && !isHeader)
            guessColumns(sink, row.line);
        if (isHeader) {
            if (!m_columns.isEmpty())
                m_issues.add(sink, "report.header_again", row.line, SourceText::tr("The names of columns come again."));
            m_columns = JmeterColumns::ofHeader(m_fields);
            m_firstName = std::string(m_fields[0]);
        }
        if (isCut && m_fields.size() < m_columns.size())
            throw reportFailure(m_input->fullName(), row.line, SourceText::tr("the file breaks off"));
        if (m_fields.size() != m_columns.size())
            m_issues.add(sink, "report.columns", row.line,
                SourceText::tr("The row has %1 fields, but there are %2 columns.")
                    .arg(m_fields.size())
                    .arg(m_columns.size()));
        if (isCut)
            m_issues.add(sink, "report.no_line_end", row.line,
                SourceText::tr("The last row has no line end: the file may have been cut off."));
        if (!isHeader)
            addSample(sink, row.line);
    }

    void guessColumns(ReportSink &sink, qint64 line)
    {
        m_columns = JmeterColumns::ofRow(m_fields);
        if (m_columns.isEmpty())
            throw reportFailure(m_input->fullName(), line,
                SourceText::tr("it has neither names of columns nor the columns that JMeter writes by default"));
        if (m_columns.isGuessed())
            m_issues.add(sink, "report.columns_unnamed", line,
                SourceText::tr("The columns have no names: those behind the success are not known, and left out."));
    }

    void addSample(ReportSink &sink, qint64 line)
    {
        using Kind = JmeterColumns::Kind;
        TestSample sample;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const std::string_view field = m_fields[i];
            switch (m_columns.at(i)) {
            case Kind::TimeStamp:
                sample.startedAt = text(sink, field, line);
                if (isSpreadsheetNumber(field))
                    addSpreadsheetNumber(sink, field, line);
                break;
            case Kind::Elapsed:
                sample.elapsedMs = number(sink, field, line);
                break;
            case Kind::Latency:
                sample.latencyMs = number(sink, field, line);
                break;
            case Kind::Connect:
                sample.connectMs = number(sink, field, line);
                break;
            case Kind::Bytes:
                sample.bytes = integer(sink, field, line);
                break;
            case Kind::Success:
                sample.success = truth(sink, field, line);
                break;
            case Kind::Label:
                sample.label = text(sink, field, line);
                break;
            case Kind::ThreadName:
                sample.thread = text(sink, field, line);
                break;
            case Kind::ResponseCode:
                sample.responseCode = text(sink, field, line);
                break;
            case Kind::ResponseMessage:
                sample.responseMessage = text(sink, field, line);
                break;
            case Kind::FailureMessage:
                sample.failureMessage = text(sink, field, line);
                break;
            case Kind::Url:
                sample.url = text(sink, field, line);
                break;
            case Kind::Other:
                break;
            }
        }
        sink.addSample(sample);
    }

    std::string text(ReportSink &sink, std::string_view field, qint64 line)
    {
        bool isChanged = false;
        std::string text = textAsUtf8(field, isChanged);
        if (isChanged)
            m_issues.add(
                sink, "report.encoding", line, SourceText::tr("The line is no UTF-8: it was read as ISO-8859-1."));
        return text;
    }

    std::optional<double> number(ReportSink &sink, std::string_view field, qint64 line)
    {
        if (isSpreadsheetNumber(field)) {
            addSpreadsheetNumber(sink, field, line);
            return std::nullopt;
        }
        const auto number = jmeterNumber(field);
        if (!number && !field.empty())
            addWrong(sink, "report.number", field, line, SourceText::tr("“%1” is no number."));
        return number;
    }

    std::optional<qint64> integer(ReportSink &sink, std::string_view field, qint64 line)
    {
        const auto integer = jmeterInteger(field);
        if (!integer && isSpreadsheetNumber(field))
            addSpreadsheetNumber(sink, field, line);
        else if (!integer && !field.empty())
            addWrong(sink, "report.number", field, line, SourceText::tr("“%1” is no number."));
        return integer;
    }

    std::optional<bool> truth(ReportSink &sink, std::string_view field, qint64 line)
    {
        const auto truth = jmeterTruth(field);
        if (!truth && !field.empty())
            addWrong(sink, "report.status", field, line, SourceText::tr("“%1” is neither true nor false."));
        return truth;
    }

    void addSpreadsheetNumber(ReportSink &sink, std::string_view field, qint64 line)
    {
        addWrong(sink, "report.spreadsheet_number", field, line,
            SourceText::tr("“%1” was rounded by a spreadsheet: its digits are lost."));
    }

    void addWrong(ReportSink &sink, const char *code, std::string_view field, qint64 line, const QString &message)
    {
        constexpr std::size_t most = 100;
        bool isChanged = false;
        const std::string shown = textAsUtf8(textBegin(field, most), isChanged);
        m_issues.add(sink, code, line, message.arg(QString::fromStdString(shown)));
    }

    std::unique_ptr<ByteStream> m_input;
    Dialect m_dialect;
    RowParser m_parser;
    JmeterColumns m_columns;
    std::string m_firstName = "timeStamp"; ///< of the columns
    std::string m_text; ///< from the first row on that was not parsed before
    std::size_t m_consumed = 0; ///< of it
    RowBuffer m_rows;
    std::size_t m_row = 0; ///< that comes next
    std::vector<std::string_view> m_fields; ///< of the row
    qint64 m_line = 1;
    ReportIssues m_issues;
    bool m_isBegin = true;
    bool m_atEnd = false;
    bool m_endsWithLine = true;
};

} // namespace

bool looksLikeJmeter(const QByteArray &begin)
{
    if (MarkupBegin::of(begin).name == "testResults")
        return isJmeterXml(begin);
    return JmeterColumns::separatorOf(begin) != '\0';
}

std::unique_ptr<ReportReader> openJmeter(ReportFiles &files, const QString &name)
{
    QByteArray begin(jmeterBeginBytes, '\0');
    qsizetype size = 0;
    const auto stream = files.open(name);
    for (std::size_t got = 1; got > 0 && size < begin.size(); size += qsizetype(got))
        got = stream->read(begin.data() + size, std::size_t(begin.size() - size));
    begin.truncate(size);
    const QByteArray text = (begin.startsWith("\xEF\xBB\xBF") ? begin.mid(3) : begin).trimmed();
    if (text.startsWith('<'))
        return openJmeterXml(files, name);
    const char separator = JmeterColumns::separatorOf(begin);
    return std::make_unique<JmeterCsvReader>(files.open(name), separator == '\0' ? ',' : separator);
}

} // namespace tranche
