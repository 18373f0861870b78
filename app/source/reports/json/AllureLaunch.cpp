#include "source/reports/json/AllureLaunch.h"

#include "core/AsciiText.h"

#include <QString>

#include <array>

namespace tranche {

/// Takes backslashes out: \t, \n, \u00E9 and, before any other, the character itself.
static std::string unescapedJava(std::string_view text)
{
    QString plain;
    const QString all = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] != QLatin1Char('\\') || i + 1 == all.size()) {
            plain += all[i];
            continue;
        }
        const QChar next = all[++i];
        bool isHex = false;
        const ushort code = next == QLatin1Char('u') ? all.mid(i + 1, 4).toUShort(&isHex, 16) : ushort(0);
        if (isHex && i + 4 < all.size()) {
            plain += QChar(code);
            i += 4;
        } else {
            plain += next == QLatin1Char('n') ? QLatin1Char('\n')
                : next == QLatin1Char('t')    ? QLatin1Char('\t')
                : next == QLatin1Char('r')    ? QLatin1Char('\r')
                                              : next;
        }
    }
    return plain.toStdString();
}

/// A line of a file of properties with those that it goes on in: their last byte is a backslash.
static std::string logicalJavaLine(std::string_view &text)
{
    constexpr std::string_view blanks = " \t\f";
    std::string line;
    for (bool goesOn = true; goesOn && !text.empty();) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(end);
        text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
        part.remove_prefix(std::min(part.find_first_not_of(blanks), part.size()));
        const std::size_t before = part.find_last_not_of('\\');
        const std::size_t slashes = part.size() - (before == std::string_view::npos ? 0 : before + 1);
        const bool isComment = line.empty() && (part.starts_with('#') || part.starts_with('!'));
        goesOn = slashes % 2 == 1 && !isComment;
        part.remove_suffix(goesOn ? 1 : 0);
        line += isComment ? std::string_view() : part;
    }
    return line;
}

void readJavaProperties(
    std::string_view text, const std::function<void(std::string_view key, std::string_view value)> &take)
{
    constexpr std::string_view blanks = " \t\f";
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    while (!text.empty()) {
        const std::string line = logicalJavaLine(text);
        if (line.empty())
            continue;
        std::size_t end = 0;
        while (end < line.size() && line[end] != '=' && line[end] != ':' && blanks.find(line[end]) == blanks.npos)
            end += line[end] == '\\' ? 2 : 1;
        end = std::min(end, line.size());
        std::size_t value = std::min(line.find_first_not_of(blanks, end), line.size());
        if (value < line.size() && (line[value] == '=' || line[value] == ':'))
            value = std::min(line.find_first_not_of(blanks, value + 1), line.size());
        take(unescapedJava(std::string_view(line).substr(0, end)), unescapedJava(std::string_view(line).substr(value)));
    }
}

static void addLaunchProperty(ReportSink &sink, std::string_view name, std::string_view value)
{
    const std::string text = keptText(sink, {}, "property", value);
    sink.addProperty({}, textBegin(name, mostKeptBytes), text);
}

void addAllureEnvironment(ReportSink &sink, TestLaunch &launch, std::string_view key, std::string_view value)
{
    addLaunchProperty(sink, key, value);
    const std::string lower = asciiLower(key.substr(0, 20));
    const std::string_view shown = textBegin(value, mostKeptBytes);
    if (lower == "os")
        launch.os = std::string(shown);
    else if (lower == "platform")
        launch.platform = std::string(shown);
    else if (lower == "build")
        launch.build = std::string(shown);
}

void addAllureExecutor(ReportSink &sink, TestLaunch &launch, const simdjson::dom::object &executor)
{
    static constexpr std::array keys { "name", "type", "url", "buildName", "buildUrl", "reportName", "reportUrl" };
    for (const char *key : keys) {
        if (const std::string_view value = textOf(executor, key); !value.empty())
            addLaunchProperty(sink, std::string("executor.") + key, value);
    }
    const auto order = integerOf(executor, "buildOrder");
    if (order)
        addLaunchProperty(sink, "executor.buildOrder", std::to_string(*order));
    const std::string_view name = textOf(executor, "reportName");
    launch.name = std::string(textBegin(name, mostKeptBytes));
    const std::string_view build = textOf(executor, "buildName");
    if (!build.empty())
        launch.build = std::string(textBegin(build, mostKeptBytes));
    else if (order && launch.build.empty())
        launch.build = std::to_string(*order);
}

} // namespace tranche
