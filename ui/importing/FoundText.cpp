#include "ui/importing/FoundText.h"

#include "service/inspect/Reading.h"
#include "ui/common/Formatting.h"
#include "ui/importing/SourceNames.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace tranche {

static constexpr qsizetype longestLine = 300;

namespace {

struct FoundWords
{
    Q_DECLARE_TR_FUNCTIONS(FoundText)
};

} // namespace

static QString linesOf(const QStringList &told, qsizetype most)
{
    QStringList lines;
    for (const QString &line : told.mid(0, told.size() > most ? most - 1 : most))
        lines.append(shortened(line, longestLine));
    if (told.size() > most)
        lines.append(
            FoundWords::tr("And %1 more, all of which the import's details tell.").arg(told.size() - most + 1));
    return lines.join(QLatin1Char('\n'));
}

static QString leftOutText(const Dialect &dialect)
{
    const auto lines
        = [](qint64 count) { return formatCounted(count, FoundWords::tr("%1 line"), FoundWords::tr("%1 lines")); };
    QStringList parts;
    if (dialect.skipLines > 0 && dialect.footerLines > 0)
        parts.append(FoundWords::tr("%1 above and %2 below the table left out")
                         .arg(lines(dialect.skipLines), formatCount(dialect.footerLines)));
    else if (dialect.skipLines > 0)
        parts.append(FoundWords::tr("%1 above the table left out").arg(lines(dialect.skipLines)));
    else if (dialect.footerLines > 0)
        parts.append(FoundWords::tr("%1 below the table left out").arg(lines(dialect.footerLines)));
    if (!dialect.comment.empty())
        parts.append(
            FoundWords::tr("lines that begin with “%1” left out").arg(QString::fromStdString(dialect.comment)));
    return parts.join(QLatin1String(", "));
}

QString readingSentence(const SourceInspection &inspection)
{
    const Dialect &dialect = inspection.sniffed.dialect;
    const SourceFormat *format = findSourceFormat(inspection.source.format);
    QStringList parts { format != nullptr ? formatLabel(*format) : separatorName(dialect.separator) };
    parts.front()[0] = parts.front()[0].toUpper();
    if (format != nullptr && format->isReport) {
        if (inspection.bytes > 0) // of a folder they are not counted
            parts.append(formatBytes(inspection.bytes));
        return FoundWords::tr("Test report: %1.").arg(parts.join(QLatin1String(", ")));
    }
    if (format == nullptr || format->isText)
        parts.append(encodingName(inspection.source.encoding));
    parts.append(dialect.headerRows > 0
            ? formatCounted(dialect.headerRows, FoundWords::tr("%1 header line"), FoundWords::tr("%1 header lines"))
            : FoundWords::tr("no header"));
    parts.append(
        formatCounted(inspection.columnNames.size(), FoundWords::tr("%1 column"), FoundWords::tr("%1 columns")));
    parts.append(formatBytes(inspection.bytes));
    const QString leftOut = leftOutText(dialect);
    return parts.join(QLatin1String(", ")) + (leftOut.isEmpty() ? QString() : QStringLiteral("; ") + leftOut)
        + QLatin1Char('.');
}

QString readingRemarks(const SourceInspection &inspection)
{
    constexpr qsizetype most = 3;
    return linesOf(inspection.remarks, most);
}

/// Words of the sniffer that a person may not know, or not in this language.
static QString wordOfGuess(const QString &word)
{
    static const QHash<QString, QString> words { { QStringLiteral("encoding"), FoundWords::tr("encoding") },
        { QStringLiteral("separator"), FoundWords::tr("separator") },
        { QStringLiteral("quote"), FoundWords::tr("quote") }, { QStringLiteral("escape"), FoundWords::tr("escape") },
        { QStringLiteral("comment"), FoundWords::tr("comment sign") },
        { QStringLiteral("header"), FoundWords::tr("header lines") },
        { QStringLiteral("skip_lines"), FoundWords::tr("lines above the table") },
        { QStringLiteral("footer"), FoundWords::tr("lines below the table") },
        { QStringLiteral("blanks"), FoundWords::tr("blanks") }, { QStringLiteral("none"), FoundWords::tr("none") },
        { QStringLiteral("tab"), FoundWords::tr("tab") }, { QStringLiteral("keep"), FoundWords::tr("kept") },
        { QStringLiteral("quotes"), FoundWords::tr("dropped beside quotes") },
        { QStringLiteral("drop"), FoundWords::tr("dropped") } };
    return words.value(word, word);
}

QString readingEvidence(const SourceInspection &inspection)
{
    constexpr qsizetype most = 16;
    QStringList told;
    for (const Guess &guess : inspection.sniffed.guesses) {
        QString line = FoundWords::tr("%1: %2").arg(wordOfGuess(guess.what), wordOfGuess(guess.value));
        if (!guess.evidence.isEmpty())
            line += QStringLiteral(" – ") + guess.evidence.join(QStringLiteral("; "));
        if (!guess.runnerUp.isEmpty())
            line += FoundWords::tr(" (next likely: %1)").arg(wordOfGuess(guess.runnerUp));
        told.append(line);
    }
    told.append(FoundWords::tr("line ends: %1").arg(inspection.sniffed.lineEnd));
    told += leftOutSentences(inspection.sniffed.leftOut);
    return linesOf(told, most);
}

} // namespace tranche
