#include "mapping/formats/TimeCandidates.h"

#include <optional>

namespace tranche {

namespace {

/// What there is of a time of day.
struct TimeShape
{
    QByteArray sign; ///< between hours and minutes, as the pattern has it
    bool hasSeconds = false;
    QByteArray fractionSign; ///< empty: there is no fraction
    std::size_t end = 0; ///< the token behind it
};

} // namespace

static const DateToken &timeToken(std::span<const DateToken> tokens, std::size_t index)
{
    static const DateToken none;
    return index < tokens.size() ? tokens[index] : none;
}

static QByteArray bytesOf(const DateToken &token)
{
    return QByteArray(token.text.data(), qsizetype(token.text.size()));
}

/// @param isBehindDate points may part hours and minutes then; alone they would be a number
static std::optional<TimeShape> shapeOfTime(std::span<const DateToken> tokens, bool isBehindDate)
{
    const auto at = [&](std::size_t index) -> const DateToken & { return timeToken(tokens, index); };
    TimeShape shape;
    if (at(1).isSign(":") || (isBehindDate && at(1).isSign(".")))
        shape.sign = bytesOf(at(1));
    else if (at(1).kind == DateToken::Kind::Letters && at(1).text == "h")
        shape.sign = "'h'";
    if (shape.sign.isEmpty() || !at(0).isDigits(1, 2) || !at(2).isDigits(2, 2))
        return std::nullopt;
    shape.end = 3;
    shape.hasSeconds = at(3).kind == DateToken::Kind::Sign && at(3).text == at(1).text && at(4).isDigits(2, 2);
    if (!shape.hasSeconds)
        return shape;
    shape.end = 5;
    if ((at(5).isSign(".") || at(5).isSign(",")) && at(6).isDigits(1, 9)) {
        shape.fractionSign = bytesOf(at(5));
        shape.end = 7;
    }
    return shape;
}

/// AM or PM and the zone, if they are there and nothing else is.
static std::optional<QByteArray> endOfTime(std::span<const DateToken> tokens)
{
    QByteArray rest;
    for (const DateToken &token : tokens)
        rest += bytesOf(token);
    if (rest == " Uhr")
        return QByteArray(" 'Uhr'");
    const auto takeBlank = [&] {
        const bool isThere = rest.startsWith(' ');
        rest.remove(0, isThere ? 1 : 0);
        return QByteArray(isThere ? " " : "");
    };
    QByteArray pattern;
    const QByteArray blank = takeBlank();
    for (const char *word : { "a. m.", "p. m.", "a.m.", "p.m.", "am", "pm" }) {
        if (rest.toLower().startsWith(word)) {
            pattern = blank + 'a';
            rest.remove(0, qsizetype(qstrlen(word)));
            break;
        }
    }
    const QByteArray blankBeforeZone = pattern.isEmpty() ? blank : takeBlank();
    if (rest.isEmpty())
        return blankBeforeZone.isEmpty() ? std::optional(pattern) : std::nullopt;
    const bool isZone = rest == "Z" || rest == "UTC" || rest == "GMT" || rest[0] == '+' || rest[0] == '-';
    return isZone ? std::optional(pattern + blankBeforeZone + 'z') : std::nullopt;
}

/// The ways in which seconds may be written that are written so in one value.
static QByteArrayList secondWays(const TimeShape &shape)
{
    if (shape.sign == "'h'")
        return { "" };
    const QByteArray seconds = shape.sign + "ss";
    const QByteArray fraction = (shape.fractionSign.isEmpty() ? QByteArray(".") : shape.fractionSign) + 'f';
    const QByteArray both = seconds + '[' + fraction + ']';
    if (!shape.fractionSign.isEmpty())
        return { seconds + fraction, both, '[' + both + ']' };
    if (shape.hasSeconds)
        return { seconds, both, '[' + seconds + ']', '[' + both + ']' };
    return { "", '[' + seconds + ']', '[' + both + ']' };
}

QByteArrayList timeWaysOf(std::span<const DateToken> tokens, const QByteArray &between)
{
    const DateToken &first = timeToken(tokens, 0);
    if (between == "T" && (first.isDigits(6, 6) || first.isDigits(4, 4))) { // 20251231T235959
        const auto end = endOfTime(tokens.subspan(1));
        return end ? QByteArrayList { (first.text.size() == 6 ? "HHmmss" : "HHmm") + *end } : QByteArrayList();
    }
    const auto shape = shapeOfTime(tokens, !between.isEmpty());
    const auto end = shape ? endOfTime(tokens.subspan(shape->end)) : std::nullopt;
    if (!end)
        return {};
    const char hour = end->contains('a') ? 'h' : 'H';
    QByteArrayList ways;
    for (const int digits : { 2, 1 }) {
        const QByteArrayList all = secondWays(*shape);
        for (const QByteArray &seconds : all)
            ways.append(QByteArray(digits, hour) + shape->sign + "mm" + seconds + *end);
    }
    return ways;
}

} // namespace tranche
