#include "source/reports/ReportText.h"

#include "core/CountText.h"
#include "core/Texts.h"
#include "core/Utf8.h"

#include <QString>

#include <algorithm>

namespace tranche {

static constexpr qint64 mostIssuesOfKind = 100;

std::size_t wholeCharacters(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text.size();
    constexpr std::size_t mostOfCharacter = 4;
    std::size_t end = most;
    while (end > 0 && most - end < mostOfCharacter && isContinuation(text[end]))
        --end;
    return end == 0 || isContinuation(text[end]) ? most : end;
}

std::string_view textBegin(std::string_view text, std::size_t most)
{
    return text.substr(0, wholeCharacters(text, most));
}

std::string_view trimmedText(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

QString shownReportText(std::string_view text)
{
    constexpr qsizetype most = 100;
    return QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), reportPieceBytes))).left(most);
}

bool isAttachmentPath(std::string_view path)
{
    constexpr std::size_t most = 4096;
    if (isBlankText(path) || path.size() > most || path.find('\0') != std::string_view::npos)
        return false;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find_first_of("/\\", begin), path.size());
        if (path.substr(begin, end - begin) == "..")
            return false;
        begin = end + 1;
    }
    return true;
}

void tellPieces(ReportSink &sink, TestOwner owner, std::string_view stream, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = wholeCharacters(text, reportPieceBytes);
        sink.addOutput(owner, stream, text.substr(0, length));
        text.remove_prefix(length);
    }
}

std::string keptText(
    ReportSink &sink, TestOwner owner, std::string_view stream, std::string_view text, std::size_t most)
{
    const std::size_t length = wholeCharacters(text, most);
    tellPieces(sink, owner, stream, text.substr(length));
    return std::string(text.substr(0, length));
}

std::string textAsUtf8(std::string_view text, bool &isChanged)
{
    if (isValidUtf8(text))
        return std::string(text);
    isChanged = true;
    return QString::fromLatin1(text.data(), qsizetype(text.size())).toStdString();
}

Failure reportFailure(const QString &file, qint64 line, const QString &what)
{
    return { QStringLiteral("source.report"),
        line > 0 ? SourceText::tr("%1 can't be read: line %2: %3.").arg(file).arg(line).arg(what)
                 : SourceText::tr("%1 can't be read: %2.").arg(file, what),
        SourceText::tr("Get the file again, or save it anew in the program that made it.") };
}

void ReportIssues::add(ReportSink &sink, const char *code, qint64 line, const QString &message)
{
    if (m_counts[code]++ < mostIssuesOfKind)
        sink.addIssue({ code, false, line, message.toStdString() });
}

void ReportIssues::finish(ReportSink &sink)
{
    for (const auto &[code, count] : m_counts) {
        if (count > mostIssuesOfKind)
            sink.addIssue({ code, false, 0,
                counted(count - mostIssuesOfKind, SourceText::tr("%1 more like this."),
                    SourceText::tr("%1 more like these."))
                    .toStdString() });
    }
    m_counts.clear();
}

} // namespace tranche
