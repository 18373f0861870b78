#include "source/reports/text/JmeterColumns.h"

#include "core/AsciiText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tranche {

using JmeterKind = JmeterColumns::Kind;

namespace {

struct JmeterName
{
    std::string_view name;
    JmeterKind kind;
};

constexpr std::array jmeterNames {
    JmeterName { "timeStamp", JmeterKind::TimeStamp },
    JmeterName { "elapsed", JmeterKind::Elapsed },
    JmeterName { "time", JmeterKind::Elapsed }, // before 2.2
    JmeterName { "label", JmeterKind::Label },
    JmeterName { "responseCode", JmeterKind::ResponseCode },
    JmeterName { "responseMessage", JmeterKind::ResponseMessage },
    JmeterName { "threadName", JmeterKind::ThreadName },
    JmeterName { "dataType", JmeterKind::Other },
    JmeterName { "success", JmeterKind::Success },
    JmeterName { "failureMessage", JmeterKind::FailureMessage },
    JmeterName { "bytes", JmeterKind::Bytes },
    JmeterName { "sentBytes", JmeterKind::Other },
    JmeterName { "grpThreads", JmeterKind::Other },
    JmeterName { "allThreads", JmeterKind::Other },
    JmeterName { "URL", JmeterKind::Url },
    JmeterName { "Filename", JmeterKind::Other },
    JmeterName { "Latency", JmeterKind::Latency },
    JmeterName { "Encoding", JmeterKind::Other },
    JmeterName { "SampleCount", JmeterKind::Other },
    JmeterName { "ErrorCount", JmeterKind::Other },
    JmeterName { "Hostname", JmeterKind::Other },
    JmeterName { "IdleTime", JmeterKind::Other },
    JmeterName { "Connect", JmeterKind::Connect },
};

constexpr std::array jmeterSeparators { ',', ';', '\t', '|' };

const JmeterName *findJmeterName(std::string_view field)
{
    const auto found = std::find_if(
        jmeterNames.begin(), jmeterNames.end(), [field](const JmeterName &known) { return known.name == field; });
    return found == jmeterNames.end() ? nullptr : &*found;
}

/// Fields of a line, as far as they stand in it; a quoted one may hold separators.
std::vector<std::string> jmeterFields(std::string_view line, char separator)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (const char byte : line) {
        if (byte == '"')
            isQuoted = !isQuoted;
        else if (byte == separator && !isQuoted)
            fields.emplace_back();
        else
            fields.back() += byte;
    }
    return fields;
}

/// Whether it may be a moment: milliseconds, what a spreadsheet has made of them, or a date of any format.
bool isJmeterMoment(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    constexpr std::size_t digitsOfMilliseconds = 13;
    if (digits == qint64(text.size()))
        return text.size() == digitsOfMilliseconds;
    constexpr std::size_t longest = 40;
    constexpr qint64 fewest = 8; // 02/06/03 08:21
    return isSpreadsheetNumber(text)
        || (digits >= fewest && text.size() <= longest && text.find_first_of("/-.") != std::string_view::npos
            && text.find(':') != std::string_view::npos);
}

} // namespace

bool isSpreadsheetNumber(std::string_view text)
{
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent == 0 || exponent + 1 >= text.size())
        return false;
    const std::string_view power = text.substr(exponent + 1);
    const std::string_view digits = power.front() == '+' ? power.substr(1) : power;
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), isDigit) && isDigit(text.front())
        && std::all_of(text.begin(), text.begin() + std::ptrdiff_t(exponent),
            [](char byte) { return isDigit(byte) || byte == '.' || byte == ','; });
}

std::optional<bool> jmeterTruth(std::string_view text)
{
    const std::string lower = asciiLower(text.substr(0, 6));
    return lower == "true" ? std::optional(true) : lower == "false" ? std::optional(false) : std::nullopt;
}

std::optional<double> jmeterNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number) ? std::optional(number)
                                                                                             : std::nullopt;
}

std::optional<qint64> jmeterInteger(std::string_view text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

JmeterColumns JmeterColumns::ofHeader(const std::vector<std::string_view> &fields)
{
    JmeterColumns columns;
    int known = 0;
    for (const std::string_view field : fields) {
        const JmeterName *name = findJmeterName(field);
        known += name == nullptr ? 0 : 1;
        columns.m_kinds.push_back(name == nullptr ? JmeterKind::Other : name->kind);
    }
    const auto has
        = [&fields](std::string_view name) { return std::find(fields.begin(), fields.end(), name) != fields.end(); };
    const bool isTimed = has("timeStamp") && (has("elapsed") || has("time") || has("label"));
    const bool isNamed = has("elapsed") && has("label")
        && (has("responseCode") || has("success") || has("threadName") || has("Latency"));
    constexpr int fewest = 3;
    return known >= fewest && (isTimed || isNamed) ? columns : JmeterColumns();
}

JmeterColumns JmeterColumns::ofRow(const std::vector<std::string_view> &fields)
{
    static const std::vector<JmeterKind> first { JmeterKind::TimeStamp, JmeterKind::Elapsed, JmeterKind::Label,
        JmeterKind::ResponseCode, JmeterKind::ResponseMessage, JmeterKind::ThreadName, JmeterKind::Other,
        JmeterKind::Success };
    if (fields.size() < first.size() || !isJmeterMoment(fields[0]) || !jmeterInteger(fields[1])
        || !jmeterTruth(fields[first.size() - 1]))
        return {};
    JmeterColumns columns;
    columns.m_kinds = first;
    std::vector<JmeterKind> rest;
    switch (fields.size()) {
    case 10: // 2.3 to 2.12
        rest = { JmeterKind::Bytes, JmeterKind::Latency };
        break;
    case 12: // 2.13
        rest = { JmeterKind::Bytes, JmeterKind::Other, JmeterKind::Other, JmeterKind::Latency };
        break;
    case 16: // 3.1 to 4.0
        rest = { JmeterKind::FailureMessage, JmeterKind::Bytes, JmeterKind::Other, JmeterKind::Other, JmeterKind::Other,
            JmeterKind::Latency, JmeterKind::Other, JmeterKind::Connect };
        break;
    case 17: // since 5.0
        rest = { JmeterKind::FailureMessage, JmeterKind::Bytes, JmeterKind::Other, JmeterKind::Other, JmeterKind::Other,
            JmeterKind::Url, JmeterKind::Latency, JmeterKind::Other, JmeterKind::Connect };
        break;
    default:
        break;
    }
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const std::string_view value = fields[first.size() + i];
        const bool isNumber
            = rest[i] == JmeterKind::Bytes || rest[i] == JmeterKind::Latency || rest[i] == JmeterKind::Connect;
        if (isNumber && !jmeterInteger(value)) {
            rest.clear();
            break;
        }
    }
    columns.m_isGuessed = rest.empty() && fields.size() > first.size();
    columns.m_kinds.insert(columns.m_kinds.end(), rest.begin(), rest.end());
    columns.m_kinds.resize(fields.size(), JmeterKind::Other);
    return columns;
}

char JmeterColumns::separatorOf(const QByteArray &begin)
{
    std::string_view text(begin.constData(), std::size_t(begin.size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    for (const char separator : jmeterSeparators) {
        const std::vector<std::string> fields = jmeterFields(line, separator);
        const std::vector<std::string_view> views(fields.begin(), fields.end());
        if (!ofHeader(views).isEmpty() || !ofRow(views).isEmpty())
            return separator;
    }
    return '\0';
}

} // namespace tranche
