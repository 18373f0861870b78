#include "source/reports/text/TapDiagnosis.h"

#include "core/AsciiText.h"
#include "source/reports/ReportText.h"

#include <charconv>

namespace tranche {

namespace {

/// A value that stands in one line, without its quotes.
std::string yamlScalar(std::string_view text)
{
    const bool isDouble = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    const bool isSingle = text.size() >= 2 && text.front() == '\'' && text.back() == '\'';
    if (!isDouble && !isSingle)
        return std::string(text);
    std::string plain;
    text = text.substr(1, text.size() - 2);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escapes
            = i + 1 < text.size() && (isDouble ? text[i] == '\\' : text[i] == '\'' && text[i + 1] == '\'');
        i += escapes ? 1 : 0;
        const bool isLetter = escapes && isDouble;
        plain += isLetter && text[i] == 'n' ? '\n' : isLetter && text[i] == 't' ? '\t' : text[i];
    }
    return plain;
}

bool isKeyByte(char byte)
{
    return isAsciiLetter(byte) || isDigit(byte) || byte == '_' || byte == '-';
}

} // namespace

std::string *TapDiagnosis::targetOf(std::string_view key)
{
    if (m_isPlace)
        return key == "file" ? &file : key == "line" ? &line : nullptr;
    return key == "message"    ? &message
        : key == "error"       ? &error
        : key == "stack"       ? &trace
        : key == "name"        ? &errorType
        : key == "duration_ms" ? &duration
        : key == "type"        ? &type
        : key == "location"    ? &location
        : key == "file"        ? &file
        : key == "line"        ? &line
                               : nullptr;
}

void TapDiagnosis::append(std::string_view text, char before)
{
    if (!m_to->empty() && m_to->size() < mostKeptBytes)
        *m_to += before;
    *m_to += textBegin(text, mostKeptBytes - std::min(mostKeptBytes, m_to->size()));
}

void TapDiagnosis::add(std::string_view text)
{
    const std::size_t indent = std::min(text.find_first_not_of(' '), text.size());
    const std::string_view rest = text.substr(indent);
    const bool isNested = indent > 0 || rest.empty();
    if (isNested && m_to != nullptr && !m_isPlace) {
        m_indent = m_to->empty() && m_indent == 0 ? indent : m_indent;
        append(m_isBlock ? text.substr(std::min(m_indent, indent)) : trimmedText(text), m_isBlock ? '\n' : ' ');
        return;
    }
    if (isNested && !m_isPlace)
        return;
    m_isPlace = m_isPlace && isNested;
    std::size_t end = 0;
    while (end < rest.size() && isKeyByte(rest[end]))
        ++end;
    m_to = nullptr;
    if (end == 0 || end == rest.size() || rest[end] != ':')
        return;
    const std::string_view key = rest.substr(0, end);
    const std::string_view value = trimmedText(rest.substr(end + 1));
    m_to = targetOf(key);
    m_indent = 0;
    m_isBlock = value.starts_with("|") || value.starts_with(">");
    if (!m_isPlace)
        m_isPlace = key == "at" && value.empty();
    if (m_to == nullptr)
        return;
    m_to->clear();
    if (!m_isBlock)
        append(yamlScalar(value), ' ');
}

void TapDiagnosis::tell(TestCase &testCase, TestAttempt &attempt)
{
    if (attempt.message.empty())
        attempt.message = message.empty() ? std::move(error) : std::move(message);
    attempt.trace = std::move(trace);
    attempt.errorType = std::move(errorType);
    if (file.empty() && !location.empty()) {
        // file:line:column, where the file may have a colon of its own: C:\…
        const std::size_t column = location.rfind(':');
        const std::size_t place = column == std::string::npos || column == 0 ? column : location.rfind(':', column - 1);
        if (place != std::string::npos && place > 0 && place < column) {
            file = location.substr(0, place);
            line = location.substr(place + 1, column - place - 1);
        }
    }
    testCase.file = std::move(file);
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (fault == std::errc() && end == line.data() + line.size() && number >= 0)
        testCase.line = number;
}

} // namespace tranche
