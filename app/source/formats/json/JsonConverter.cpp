#include "source/formats/json/JsonConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/ColumnIndex.h"
#include "source/formats/ConvertedSource.h"
#include "source/formats/TextStream.h"
#include "source/formats/json/JsonCutter.h"
#include "source/formats/json/JsonElements.h"
#include "source/formats/json/JsonKeys.h"
#include "source/text/RowText.h"

#include <QRegularExpression>

#include <algorithm>

namespace tranche {

/// What stands where JSON should begin, in files that are named so; empty: nothing else.
static QString notJsonYet(const QByteArray &begin)
{
    QByteArray text = begin.startsWith("\xEF\xBB\xBF") ? begin.mid(3) : begin;
    text = text.trimmed().left(1000);
    if (text.startsWith("//") || text.startsWith("/*"))
        return SourceText::tr("a comment");
    static const QRegularExpression assignment(QStringLiteral("\\A(?:(?:var|let|const)\\s+)?[A-Za-z_$][\\w.$]*(?:\\[[^"
                                                              "\\]]*\\])*\\s*=\\s*[\\[{(\"']|\\Aexport\\s+default\\b"));
    static const QRegularExpression call(QStringLiteral("\\A[A-Za-z_$][\\w.$]*\\s*\\(\\s*[\\[{]"));
    static const QRegularExpression guard(QStringLiteral("\\A(?:\\)\\]\\}'|(?:while|for)\\s*\\([1;\\s]*\\)\\s*;)"));
    const QString latin = QString::fromLatin1(text);
    if (guard.match(latin).hasMatch())
        return SourceText::tr("a guard against scripts");
    if (assignment.match(latin).hasMatch())
        return SourceText::tr("an assignment of JavaScript");
    return call.match(latin).hasMatch() ? SourceText::tr("a call of JavaScript") : QString();
}

bool looksLikeJson(const QByteArray &begin, const QString &suffix)
{
    QByteArray text = begin.startsWith("\xEF\xBB\xBF") ? begin.mid(3).trimmed() : begin.trimmed();
    if (text.startsWith('\x1E')) // a sequence of texts
        text = text.mid(1).trimmed();
    const auto isObject = [](const QByteArray &rest) {
        return rest.startsWith('{') && (rest.mid(1).trimmed().startsWith('"') || rest.mid(1).trimmed().startsWith('}'));
    };
    if (isObject(text) || (text.startsWith('[') && isObject(text.mid(1).trimmed())))
        return true;
    const bool named
        = suffix == QLatin1String("json") || suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson");
    if (named && (text.isEmpty() || text.startsWith('{') || text.startsWith('[')))
        return true;
    static const QStringList related { QStringLiteral("jsonc"), QStringLiteral("json5"), QStringLiteral("jsonp"),
        QStringLiteral("geojson"), QStringLiteral("geojsonl") };
    return (named || related.contains(suffix)) && !notJsonYet(begin).isEmpty();
}

namespace {

/// Reads objects and hands their values out.
class ObjectReader
{
public:
    explicit ObjectReader(ByteStream &input)
        : m_cutter(input)
    {
    }

    /// @param elements those of the object that are rows
    /// @param visitor of the object and of them: all can be read, or `error` says why not
    /// @returns false at the end
    bool next(JsonElements &elements, const JsonElements::Visitor &visitor)
    {
        const auto object = m_cutter.next();
        error.clear();
        if (!object) {
            if (m_toldOfEnd || !m_cutter.isCutOff())
                return false;
            m_toldOfEnd = true;
            line = m_cutter.line();
            error = SourceText::tr("The file ends before its array does: it was cut off.").toStdString();
            return true;
        }
        line = object->line;
        if (object->tooLong) {
            error = RowText::tooLong();
            return true;
        }
        elements.begin(object->text);
        simdjson::error_code result = read(object->text,
            [&](std::string_view key, JsonValue &value) { return elements.keepOr(visitor.take, key, value); });
        if (result == simdjson::SUCCESS && elements.isNeeded())
            result = elements.visit(visitor);
        if (result != simdjson::SUCCESS) {
            QString why = QString::fromLatin1(simdjson::error_message(result));
            while (why.endsWith(u'.'))
                why.chop(1);
            error = SourceText::tr("This is no JSON object that can be read: %1.").arg(why).toStdString();
            m_cutter.goBackToNextObject();
        }
        return true;
    }
    QList<ImportError> takeRemarks() { return m_cutter.takeRemarks(); }

    qint64 line = 1; ///< of the object just read
    std::string error; ///< what is wrong with it

private:
    simdjson::error_code read(std::string_view text, const TakeJson &take)
    {
        simdjson::ondemand::document document;
        const simdjson::padded_string_view padded(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
        if (const auto failed = m_parser.iterate(padded).get(document))
            return failed;
        simdjson::ondemand::object object;
        if (const auto failed = document.get_object().get(object))
            return failed;
        return flattenJson(object, {}, 0, take);
    }

    JsonCutter m_cutter;
    bool m_toldOfEnd = false; ///< that there is something missing
    simdjson::ondemand::parser m_parser;
};

class JsonConverter final : public Converter
{
public:
    JsonConverter(std::unique_ptr<ByteStream> input, const QStringList &columns, const QString &element)
        : m_input(std::move(input))
        , m_columns(columns)
        , m_reader(*m_input)
        , m_values(std::size_t(columns.size()))
        , m_elements(element)
        , m_counting(visitor([this](qint64) { countBytes(); }))
    {
    }

    bool convert(ConvertedText &to) override
    {
        RowText rows(to);
        if (!m_begun) {
            m_begun = true;
            rows.addHeader(namesOfPaths(m_columns.names()));
        }
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough) {
            for (Field &field : m_values)
                field = {};
            m_doubled.clear();
            m_taken.clear();
            m_repeatedBytes = 0;
            m_marks.clear();
            const bool more = m_reader.next(m_elements, m_counting);
            to.remarks += m_reader.takeRemarks();
            if (!more)
                return false;
            if (m_elements.isNeeded() && m_reader.error.empty() && m_doubled.empty())
                writeElements(to, rows);
            else
                writeRow(to, rows, m_reader.line);
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_input->bytesOfFile(); }

private:
    /// Of the rows of one object: as much as a chunk has.
    static constexpr std::size_t mostRepeatedBytes = std::size_t(64) << 20;

    struct Field
    {
        std::string text;
        bool isText = false;
        bool isTaken = false;
    };

    JsonElements::Visitor visitor(std::function<void(qint64)> row)
    {
        return { [this](std::string_view key, JsonValue &value) { return take(key, value); }, std::move(row),
            [this] { m_marks.push_back(m_taken.size()); }, [this] { forgetElement(); } };
    }
    /// What the element has brought; the values around it stay.
    void forgetElement()
    {
        for (; m_taken.size() > m_marks.back(); m_taken.pop_back())
            m_values[m_taken.back()] = {};
        m_marks.pop_back();
    }
    void countBytes()
    {
        for (const Field &field : m_values)
            m_repeatedBytes += field.text.size();
    }

    simdjson::error_code take(std::string_view key, JsonValue &value)
    {
        auto column = m_columns.find(key);
        if (!column && key.find('\\') != std::string_view::npos) // in a request of before paths had escapes
            column = m_columns.find(nameOfPath(key));
        if (!column)
            return simdjson::SUCCESS;
        Field &field = m_values[*column];
        if (field.isTaken && m_doubled.empty()) {
            m_doubled = key;
            m_doubledColumn = *column;
        }
        field.isTaken = true;
        m_taken.push_back(*column);
        simdjson::ondemand::json_type type {};
        if (const auto error = value.type().get(type))
            return error;
        std::string_view text;
        switch (type) {
        case simdjson::ondemand::json_type::string:
            if (const auto error = value.get_string().get(text))
                return error;
            field = { std::string(text), true, true };
            return simdjson::SUCCESS;
        case simdjson::ondemand::json_type::array:
            if (const auto error = simdjson::to_json_string(value).get(text))
                return error;
            field = { std::string(text), true, true };
            return simdjson::SUCCESS;
        case simdjson::ondemand::json_type::null: {
            bool isNull = false;
            if (const auto error = value.is_null().get(isNull))
                return error;
            return isNull ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR;
        }
        case simdjson::ondemand::json_type::boolean: {
            bool yes = false;
            if (const auto error = value.get_bool().get(yes))
                return error;
            field = { yes ? "true" : "false", false, true };
            return simdjson::SUCCESS;
        }
        default:
            text = value.raw_json_token();
            if (double number = 0; const auto error = value.get_double().get(number))
                return error;
            while (!text.empty()
                && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
                text.remove_suffix(1);
            field = { std::string(text), false, true };
            return simdjson::SUCCESS;
        }
    }

    /// A row for each: all of them can be read.
    void writeElements(ConvertedText &to, RowText &rows)
    {
        if (m_repeatedBytes > mostRepeatedBytes) {
            m_reader.error
                = SourceText::tr("Its values would be repeated in so many rows that they take more than %1 MB.")
                      .arg(mostRepeatedBytes >> 20)
                      .toStdString();
            writeRow(to, rows, m_reader.line);
            return;
        }
        const qint64 line = m_reader.line;
        m_elements.visit(visitor([&, line](qint64 linesBelow) { writeRow(to, rows, line + linesBelow); }));
    }

    void writeRow(ConvertedText &to, RowText &rows, qint64 line)
    {
        to.place(line);
        std::size_t wrong = 0; // the column that the error is told at
        if (m_reader.error.empty() && !m_doubled.empty()) {
            wrong = m_doubledColumn;
            m_reader.error = SourceText::tr("The object has the key “%1” twice.")
                                 .arg(QString::fromStdString(nameOfPath(m_doubled)).left(100))
                                 .toStdString();
        }
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (i == wrong && !m_reader.error.empty())
                rows.addUnreadable(m_reader.error);
            else if (m_values[i].isText)
                rows.addText(m_values[i].text);
            else
                rows.add(m_values[i].text);
        }
        rows.endRow();
    }

    std::unique_ptr<ByteStream> m_input;
    ColumnIndex m_columns;
    ObjectReader m_reader;
    std::vector<Field> m_values;
    JsonElements m_elements;
    const JsonElements::Visitor m_counting; ///< of rows, before they are written
    std::vector<std::size_t> m_taken; ///< columns that have a value, as they were met
    std::vector<std::size_t> m_marks; ///< how many were when each of the elements at work began
    std::size_t m_repeatedBytes = 0; ///< of all rows of the object
    std::string m_doubled; ///< key that the object has twice
    std::size_t m_doubledColumn = 0;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<Converter> openJson(std::unique_ptr<ByteStream> input, const QString &, const SourceOptions &options)
{
    return std::make_unique<JsonConverter>(std::move(input), options.columns, options.element);
}

/// @throws Failure "source.json" where something else stands before the JSON
static void refuseScripts(const QString &path, const SourceOptions &options)
{
    const auto input = openTextStream(path, options);
    QByteArray begin(4096, '\0');
    begin.truncate(qsizetype(input->read(begin.data(), std::size_t(begin.size()))));
    if (const QString what = notJsonYet(begin); !what.isEmpty())
        throw Failure(QStringLiteral("source.json"),
            SourceText::tr("%1 does not begin with JSON, but with %2.").arg(input->fullName(), what),
            SourceText::tr("Take it away with an editor, so that the file begins with [ or { and ends with ] or }."));
}

void settleJson(const QString &path, SourceOptions &options)
{
    if (!options.columns.isEmpty())
        return;
    const auto input = openTextStream(path, options);
    refuseScripts(path, options);
    ObjectReader reader(*input);
    ColumnIndex columns;
    const auto take = [&columns](std::string_view key, JsonValue &) {
        columns.add(key);
        return simdjson::SUCCESS;
    };
    JsonElements elements(options.element);
    std::string firstError;
    while (reader.next(elements, { take, [](qint64) {} })) {
        if (firstError.empty() && !reader.error.empty())
            firstError = reader.error;
    }
    options.columns = columns.names();
    if (elements.isNeeded() && !elements.wasFound() && !options.columns.isEmpty())
        throw Failure(QStringLiteral("source.json"),
            SourceText::tr("%1 holds no array “%2”.").arg(input->name(), options.element),
            SourceText::tr("--element takes the path of an array whose elements are to be rows, such as order.lines."));
    if (options.columns.isEmpty())
        throw Failure(QStringLiteral("source.json"),
            firstError.empty() ? SourceText::tr("%1 holds no JSON object.").arg(input->name())
                               : SourceText::tr("%1: %2").arg(input->name(), QString::fromStdString(firstError)),
            SourceText::tr("Tranche reads objects, one a line or in one array."));
}

} // namespace tranche
