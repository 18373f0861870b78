#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tranche {

/// Of a value so many characters are shown in a report.
inline constexpr qsizetype longestInReport = 300;

/// A text on one line: characters that none shows, such as control characters, and marks that turn the direction of
/// what is beside them are U+FFFD, as are halves of characters.
QString shownText(QString text);

/// A text as HTML, whatever it holds: marked up it is text, control characters and marks that turn the direction of
/// what is beside them are shown as U+FFFD, and of a long one the rest is told, not shown.
QString htmlText(const QString &text, qsizetype most = longestInReport);

/// The same of a value of the file: apart from what stands around it in writing direction too; an empty one is told.
QString htmlValue(const QString &value, qsizetype most = longestInReport);

/// A moment, in UTC; empty if it is none.
QString momentText(const QDateTime &time);

/// A list of texts, an item each. @param most of them; the rest is counted
QString htmlList(const QStringList &texts, qsizetype most);

} // namespace tranche
