#include "mapping/formats/DateCandidates.h"

#include "mapping/formats/Blanks.h"
#include "mapping/formats/CalendarWords.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/formats/DateTokens.h"
#include "mapping/formats/TimeCandidates.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>
#include <span>

namespace tranche {

static constexpr std::size_t longestDate = 80; ///< bytes
static constexpr std::size_t mostDateTokens = 32;

namespace {

/// A piece of a pattern, as the ways in which it can be written, the strictest first.
using Ways = QByteArrayList;

/// A beginning of the tokens, read in one way.
struct DateReading
{
    Ways ways;
    std::size_t end = 0; ///< the token behind it
};

/// Reads the tokens of one value.
class DateTokenReader
{
public:
    explicit DateTokenReader(std::vector<DateToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    std::vector<Ways> readings() const
    {
        std::vector<Ways> found;
        for (const DateReading &date : datesAt(0)) {
            if (date.end == m_tokens.size())
                found.push_back(date.ways);
            else
                addTimes(date, found);
        }
        addTimes({ { QByteArray() }, 0 }, found); // a time alone
        return found;
    }

private:
    const DateToken &at(std::size_t index) const
    {
        static const DateToken none;
        return index < m_tokens.size() ? m_tokens[index] : none;
    }

    /// The dates that begin at a token, a weekday before them or not.
    std::vector<DateReading> datesAt(std::size_t index) const
    {
        std::vector<DateReading> dates;
        addNumberDates(index, dates);
        addFieldDates(index, {}, dates);
        if (at(index).kind == DateToken::Kind::Letters && weekdayOfName(at(index).text) != 0) {
            std::size_t next = index + 1;
            next += at(next).isSign(".") ? 1 : 0; // of an abbreviation
            QByteArray signs = "EEE";
            for (; at(next).kind == DateToken::Kind::Sign && next < m_tokens.size(); ++next)
                signs += QByteArray(at(next).text.data(), qsizetype(at(next).text.size()));
            if (signs.size() > 3)
                addFieldDates(next, signs, dates);
        }
        return dates;
    }

    /// 20251231, 2025-365, 2025-W52-3
    void addNumberDates(std::size_t index, std::vector<DateReading> &dates) const
    {
        const DateToken &first = at(index);
        if (first.isDigits(8, 8))
            dates.push_back({ { "yyyyMMdd" }, index + 1 });
        if (first.isDigits(14, 14))
            dates.push_back({ { "yyyyMMddHHmmss" }, index + 1 });
        if (!first.isDigits(4, 4))
            return;
        if (at(index + 1).isSign("-") && at(index + 2).isDigits(3, 3))
            dates.push_back({ { "yyyy-DDD" }, index + 3 });
        const bool hasSign = at(index + 1).isSign("-");
        const std::size_t week = index + (hasSign ? 2 : 1);
        if (at(week).kind != DateToken::Kind::Letters || at(week).text != "W")
            return;
        if (!hasSign && at(week + 1).isDigits(3, 3))
            dates.push_back({ { "yyyyWwwe" }, week + 2 });
        if (hasSign && at(week + 1).isDigits(2, 2) && at(week + 2).isSign("-") && at(week + 3).isDigits(1, 1))
            dates.push_back({ { "yyyy-Www-e" }, week + 4 });
    }

    bool isMonthName(std::size_t index) const
    {
        return at(index).kind == DateToken::Kind::Letters && monthOfName(at(index).text) != 0;
    }

    /// What stands between two parts of a date; nullopt: what can't. @param index moves behind it
    std::optional<QByteArray> signsAt(std::size_t &index) const
    {
        const bool isBehindName = index > 0 && isMonthName(index - 1);
        QByteArray signs;
        for (; index < m_tokens.size() && at(index).kind != DateToken::Kind::Digits && !isMonthName(index); ++index) {
            const QByteArray text(at(index).text.data(), qsizetype(at(index).text.size()));
            if (at(index).kind == DateToken::Kind::Sign)
                signs += text;
            else if (text == "de" || text == "del" || text == "of")
                signs += '\'' + text + '\'';
            else
                return std::nullopt;
        }
        if (isBehindName && signs.size() > 1 && signs.startsWith('.'))
            signs.remove(0, 1); // of an abbreviation
        static const QByteArrayList usual { ".", "-", "/", " ", ", ", ". ", ",", " 'de' ", " 'del' ", " 'of' " };
        const bool isBesideName = isBehindName || isMonthName(index); // 05JAN2025
        return usual.contains(signs) || (signs.isEmpty() && isBesideName) ? std::optional(signs) : std::nullopt;
    }

    /// Three parts: numbers, or two and the name of a month.
    void addFieldDates(std::size_t index, const QByteArray &before, std::vector<DateReading> &dates) const
    {
        const std::size_t first = index;
        std::size_t second = first + 1;
        const auto firstSigns = signsAt(second);
        std::size_t third = second + 1;
        const auto secondSigns = firstSigns ? signsAt(third) : std::nullopt;
        if (!secondSigns || third >= m_tokens.size())
            return;
        const auto add = [&](const char *order) {
            const auto ways = [&](bool strict) {
                const std::size_t places[] = { first, second, third };
                QByteArray text = before;
                for (int i = 0; i < 3; ++i)
                    text += partOf(order[i], places[i], strict)
                        + (i == 0        ? *firstSigns
                                : i == 1 ? *secondSigns
                                         : QByteArray());
                return text;
            };
            dates.push_back({ { ways(true), ways(false) }, third + 1 });
        };
        const auto isShort = [&](std::size_t place) { return at(place).isDigits(1, 2); };
        const auto isYear = [&](std::size_t place) { return at(place).isDigits(4, 4); };
        const auto isAnyYear = [&](std::size_t place) { return at(place).isDigits(2, 2) || isYear(place); };
        if (isMonthName(second) && isShort(first) && isAnyYear(third))
            add("dMy");
        else if (isMonthName(second) && isYear(first) && isShort(third))
            add("yMd");
        else if (isMonthName(first) && isShort(second) && isAnyYear(third))
            add("Mdy");
        if (isMonthName(first) || isMonthName(second) || *firstSigns != *secondSigns || firstSigns->contains(',')
            || firstSigns->contains('\''))
            return;
        if (isShort(second) && isShort(first) && isAnyYear(third)) {
            add("dMy");
            add("Mdy");
        }
        if (isShort(second) && isShort(third)
            && (isYear(first) || (at(first).isDigits(2, 2) && !firstSigns->contains('.'))))
            add("yMd");
    }

    QByteArray partOf(char what, std::size_t place, bool strict) const
    {
        if (what == 'y')
            return at(place).text.size() == 4 ? "yyyy" : "yy";
        if (what == 'M' && at(place).kind == DateToken::Kind::Letters)
            return "MMM";
        return QByteArray(strict ? 2 : 1, what);
    }

    /// What may stand between a date and its time. @param index moves behind it
    QByteArray betweenAt(std::size_t &index) const
    {
        if (at(index).kind == DateToken::Kind::Letters && at(index).text == "T") {
            ++index;
            return "T";
        }
        QByteArray signs;
        for (; index < m_tokens.size() && at(index).kind == DateToken::Kind::Sign; ++index)
            signs += QByteArray(at(index).text.data(), qsizetype(at(index).text.size()));
        return signs;
    }

    void addTimes(const DateReading &date, std::vector<Ways> &found) const
    {
        static const QByteArrayList usual { "T", " ", ", ", " - ", ":", "-" };
        std::size_t index = date.end;
        const QByteArray between = index > 0 ? betweenAt(index) : QByteArray();
        if (index > 0 && !usual.contains(between))
            return;
        const Ways times = timeWaysOf(std::span(m_tokens).subspan(std::min(index, m_tokens.size())), between);
        Ways ways;
        for (const QByteArray &day : date.ways) {
            for (const QByteArray &time : times)
                ways.append(day + between + time);
        }
        if (!ways.isEmpty())
            found.push_back(ways);
    }

    std::vector<DateToken> m_tokens;
};

} // namespace

std::vector<std::vector<DatePattern>> datePatternsOf(std::string_view value)
{
    value = trimmedBlanks(value);
    if (value.empty() || value.size() > longestDate)
        return {};
    std::vector<DateToken> tokens = dateTokens(value);
    if (tokens.size() > mostDateTokens)
        return {};
    std::vector<std::vector<DatePattern>> all;
    for (const Ways &ways : DateTokenReader(std::move(tokens)).readings()) {
        std::vector<DatePattern> patterns;
        for (const QByteArray &way : ways) {
            const auto pattern = datePatternOf({ way.constData(), std::size_t(way.size()) });
            if (pattern && std::find(patterns.begin(), patterns.end(), *pattern) == patterns.end())
                patterns.push_back(*pattern);
        }
        if (!patterns.empty())
            all.push_back(std::move(patterns));
    }
    return all;
}

} // namespace tranche
