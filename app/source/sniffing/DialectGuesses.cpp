#include "source/sniffing/DialectGuesses.h"

#include "core/Texts.h"

#include <algorithm>
#include <array>

namespace tranche {

static QString separatorWord(const RankedDialect &ranked)
{
    if (ranked.isOneColumn)
        return QStringLiteral("none");
    if (ranked.dialect.blankRuns)
        return QStringLiteral("blanks");
    return ranked.dialect.separator == "\t" ? QStringLiteral("tab") : QString::fromStdString(ranked.dialect.separator);
}

static QString characterWord(char character)
{
    return character == '\0' ? QStringLiteral("none") : QString(QLatin1Char(character));
}

static QString linesOfRun(const LeftOutLines &run)
{
    return run.firstLine == run.lastLine ? QString::number(run.firstLine)
                                         : QStringLiteral("%1–%2").arg(run.firstLine).arg(run.lastLine);
}

DialectGuesses::DialectGuesses(const std::vector<RankedDialect> &ranked, double confidence, qint64 firstLine)
    : m_ranked(ranked)
    , m_confidence(confidence)
    , m_firstLine(firstLine)
{
}

QString DialectGuesses::linesText() const
{
    return SourceText::tr("lines %1–%2")
        .arg(m_firstLine)
        .arg(m_firstLine + std::max<qint64>(best().score.lastLine, 1) - 1);
}

/// What the rows of a dialect are like, in short.
QString DialectGuesses::widthsText(const RankedDialect &ranked) const
{
    const DialectScore &score = ranked.score;
    if (ranked.isOneColumn)
        return SourceText::tr("as one column, no line is cut");
    QString text = SourceText::tr("with “%1” %2 of %3 rows have %4 field(s)")
                       .arg(separatorWord(ranked))
                       .arg(score.alike)
                       .arg(score.rows)
                       .arg(score.columns);
    if (score.otherRows > 0)
        text += SourceText::tr(", %1 have %2").arg(score.otherRows).arg(score.otherColumns);
    if (score.broken > 0)
        text += SourceText::tr(", and %1 break the quoting, the first in line %2")
                    .arg(score.broken)
                    .arg(m_firstLine + score.brokenLine - 1);
    return text;
}

template <typename Member> const RankedDialect *DialectGuesses::runnerUp(Member Dialect::*member) const
{
    const auto other = std::find_if(m_ranked.begin() + 1, m_ranked.end(), [&](const RankedDialect &one) {
        const bool sameSeparator
            = one.dialect.separator == best().dialect.separator && one.dialect.blankRuns == best().dialect.blankRuns;
        // A quote that encloses nothing is no other reading.
        const bool means = one.dialect.quote == best().dialect.quote
            || (one.dialect.quote == '\0' ? best() : one).score.quotedRows > 0;
        return one.score.score > 0 && sameSeparator && means && one.dialect.*member != best().dialect.*member;
    });
    return other == m_ranked.end() ? nullptr : &*other;
}

double DialectGuesses::confidenceAgainst(const RankedDialect *other) const
{
    return other == nullptr ? 1 : tranche::confidenceAgainst(best().score, other->score);
}

Guess DialectGuesses::separator() const
{
    Guess guess { QStringLiteral("separator"), separatorWord(best()), m_confidence, {}, {} };
    const auto other = std::find_if(m_ranked.begin() + 1, m_ranked.end(),
        [&](const RankedDialect &one) { return one.score.score > 0 && separatorWord(one) != separatorWord(best()); });
    guess.evidence.append(linesText() + QStringLiteral(": ")
        + (best().isOneColumn ? SourceText::tr("as one column no line is cut, and none is lost") : widthsText(best())));
    if (other != m_ranked.end()) {
        guess.runnerUp = separatorWord(*other);
        guess.evidence.append(widthsText(*other));
    }
    return guess;
}

Guess DialectGuesses::quote() const
{
    const RankedDialect *other = runnerUp(&Dialect::quote);
    const auto losesRows = [](const DialectScore &score) { return score.alike < score.rows || score.broken > 0; };
    const bool certain = other != nullptr && !losesRows(best().score) && losesRows(other->score);
    Guess guess { QStringLiteral("quote"), characterWord(best().dialect.quote),
        std::max(confidenceAgainst(other), certain ? 0.9 : 0.0), {}, {} };
    if (best().dialect.quote == '\0')
        guess.evidence.append(SourceText::tr("quotes do not enclose fields: they are part of their text"));
    else if (best().score.quotedRows == 0)
        guess.evidence.append(linesText() + SourceText::tr(": no field is enclosed by quotes"));
    else
        guess.evidence.append(linesText()
            + SourceText::tr(": %1 of %2 rows have fields enclosed by %3")
                  .arg(best().score.quotedRows)
                  .arg(best().score.rows)
                  .arg(characterWord(best().dialect.quote)));
    if (other != nullptr) {
        guess.runnerUp = characterWord(other->dialect.quote);
        guess.evidence.append(SourceText::tr("with the quote %1: ").arg(guess.runnerUp) + widthsText(*other));
    }
    return guess;
}

Guess DialectGuesses::escape() const
{
    const RankedDialect *other = runnerUp(&Dialect::escape);
    if (other != nullptr && other->dialect.quote != best().dialect.quote)
        other = nullptr;
    Guess guess { QStringLiteral("escape"), characterWord(best().dialect.escape), confidenceAgainst(other), {}, {} };
    guess.evidence.append(best().dialect.escape == best().dialect.quote
            ? SourceText::tr("a quote within a quoted field is written twice")
            : SourceText::tr("a quote within a quoted field has a “%1” before it, and no row breaks by that")
                  .arg(QLatin1Char(best().dialect.escape)));
    if (other != nullptr) {
        guess.runnerUp = characterWord(other->dialect.escape);
        guess.evidence.append(SourceText::tr("with the escape %1: ").arg(guess.runnerUp) + widthsText(*other));
    }
    return guess;
}

Guess DialectGuesses::comment(const Dialect &found, const QList<LeftOutLines> &comments) const
{
    constexpr qsizetype mostRunsTold = 5;
    Guess guess { QStringLiteral("comment"),
        found.comment.empty() ? QStringLiteral("none") : QString::fromStdString(found.comment),
        found.comment.empty() ? 1.0 : 0.9, found.comment.empty() ? QString() : QStringLiteral("none"), {} };
    QStringList lines;
    for (const LeftOutLines &run : comments.first(std::min(comments.size(), mostRunsTold)))
        lines.append(linesOfRun(run));
    if (comments.size() > mostRunsTold)
        lines.append(QStringLiteral("…"));
    guess.evidence.append(found.comment.empty()
            ? SourceText::tr("no lines begin with the same mark and are no rows")
            : SourceText::tr("lines %1 begin with “%2”, and what stands behind is no row")
                  .arg(lines.join(QStringLiteral(", ")), guess.value));
    return guess;
}

Guess DialectGuesses::header(const Dialect &found, const QStringList &names) const
{
    Guess guess { QStringLiteral("header"), QString::number(found.headerRows), 0.9,
        found.headerRows > 0 ? QStringLiteral("0") : QStringLiteral("1"), {} };
    constexpr qsizetype mostNames = 5;
    QStringList shown = names.first(std::min(names.size(), mostNames));
    if (names.size() > mostNames)
        shown.append(QStringLiteral("…"));
    const QString row = shown.join(QStringLiteral(" · ")).left(80);
    guess.evidence.append(found.headerRows > 0
            ? SourceText::tr("“%1” look like names of what stands below").arg(row)
            : SourceText::tr("“%1” look like what stands below, not like names").arg(row));
    return guess;
}

Guess DialectGuesses::skipLines(const Dialect &found) const
{
    Guess guess { QStringLiteral("skip_lines"), QString::number(found.skipLines), found.skipLines > 0 ? 0.9 : 1.0,
        found.skipLines > 0 ? QStringLiteral("0") : QString(), {} };
    guess.evidence.append(found.skipLines > 0
            ? SourceText::tr("lines 1–%1 stand above the table: they are not cut as its rows are").arg(found.skipLines)
            : SourceText::tr("the table begins with the first line"));
    return guess;
}

Guess DialectGuesses::footer(const Dialect &found) const
{
    Guess guess { QStringLiteral("footer"), QString::number(found.footerLines), found.footerLines > 0 ? 0.8 : 1.0,
        found.footerLines > 0 ? QStringLiteral("0") : QString(), {} };
    guess.evidence.append(found.footerLines > 0
            ? SourceText::tr("the last %1 line(s) are no rows: totals, sources or notes").arg(found.footerLines)
            : SourceText::tr("the table ends with the last line"));
    return guess;
}

Guess DialectGuesses::blanks(const Dialect &found) const
{
    static const std::array<const char *, 3> words { "keep", "quotes", "drop" };
    const bool keeps = found.blanks == Blanks::Keep;
    Guess guess { QStringLiteral("blanks"), QString::fromLatin1(words[std::size_t(found.blanks)]), keeps ? 1.0 : 0.9,
        keeps ? QString() : QStringLiteral("keep"), {} };
    guess.evidence.append(keeps ? SourceText::tr("blanks beside separators are part of the values")
            : found.blanks == Blanks::BesideQuotes
            ? SourceText::tr("quoted fields have blanks beside them, which belong to no value")
            : SourceText::tr("blanks fill the fields of each column up to one width: they belong to no value"));
    return guess;
}

QList<Guess> DialectGuesses::of(const Dialect &found, const DialectChoice &choice, const QList<LeftOutLines> &comments,
    const QStringList &names) const
{
    QList<Guess> guesses;
    if (!choice.separator)
        guesses.append(separator());
    if (!choice.quote)
        guesses.append(quote());
    if (!choice.escape)
        guesses.append(escape());
    if (!choice.comment)
        guesses.append(comment(found, comments));
    if (!choice.headerRows)
        guesses.append(header(found, names));
    if (!choice.skipLines)
        guesses.append(skipLines(found));
    if (!choice.footerLines)
        guesses.append(footer(found));
    if (!choice.blanks)
        guesses.append(blanks(found));
    return guesses;
}

} // namespace tranche
