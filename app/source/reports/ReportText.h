#pragma once

#include "core/Failure.h"
#include "source/reports/ReportSink.h"

#include <map>

namespace tranche {

/// A name, message or property is kept up to here.
inline constexpr std::size_t mostKeptBytes = std::size_t(1) << 20;
/// A longer text goes to the sink in such pieces.
inline constexpr std::size_t reportPieceBytes = std::size_t(64) << 10;

/// The longest begin of a text that is no longer than `most` bytes and cuts no character.
std::string_view textBegin(std::string_view text, std::size_t most);
/// How many of its bytes a text of UTF-8 may be cut to so that no character is torn. @param most at most so many
std::size_t wholeCharacters(std::string_view text, std::size_t most);

inline bool isBlankText(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Without blanks and line ends around it.
std::string_view trimmedText(std::string_view text);

/// Whether a file may be called so that belongs to a report: nothing that leads out of a folder by "..".
bool isAttachmentPath(std::string_view path);

/// Of a text as much as a message has room for.
QString shownReportText(std::string_view text);

/// Tells a text in pieces.
void tellPieces(ReportSink &sink, TestOwner owner, std::string_view stream, std::string_view text);

/// As much of a text as is kept. What is beyond goes to the sink as output of `stream`, so that nothing is lost.
std::string keptText(ReportSink &sink, TestOwner owner, std::string_view stream, std::string_view text,
    std::size_t most = mostKeptBytes);

/// A text as it is, if it is UTF-8. Otherwise each byte is the character of ISO-8859-1: nothing of it is lost.
/// @param isChanged set to true then
std::string textAsUtf8(std::string_view text, bool &isChanged);

/// Of a report that can't be read on. @param line 0: not known
Failure reportFailure(const QString &file, qint64 line, const QString &what);

/// Issues that come once for each case: the first of a kind are told, and how many more there were.
class ReportIssues
{
public:
    void add(ReportSink &sink, const char *code, qint64 line, const QString &message);
    /// Says how many were not told.
    void finish(ReportSink &sink);

private:
    std::map<std::string, qint64> m_counts;
};

} // namespace tranche
