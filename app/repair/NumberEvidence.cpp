#include "repair/NumberEvidence.h"

#include "mapping/ValueRule.h"

#include <QRegularExpression>

namespace tranche {

/// Digits with signs between: whether these group them, three behind each.
static bool isGrouped(QStringView digits, QChar sign)
{
    const auto groups = digits.split(sign);
    if (groups.size() == 1)
        return true;
    if (groups.front().isEmpty() || groups.front().size() > 3 || groups.front().startsWith(u'0'))
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
}

static NumberEvidence ofOneSign(QStringView digits, QChar sign, NumberEvidence asDecimal, NumberEvidence asGroups)
{
    if (digits.count(sign) > 1)
        return isGrouped(digits, sign) ? asGroups : NumberEvidence::None;
    const qsizetype behind = digits.size() - digits.indexOf(sign) - 1;
    if (behind == 0)
        return NumberEvidence::None;
    return isGrouped(digits, sign) ? NumberEvidence::Doubtful : asDecimal;
}

NumberEvidence numberEvidence(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[-+]?[0-9]([0-9.,'’_\\s]*[0-9])?$"));
    static const QRegularExpression signs(QStringLiteral("[.,]"));
    static const QRegularExpression blank(QStringLiteral("\\s"));
    QString digits = withoutCurrency(text.trimmed()).trimmed();
    if (!shape.match(digits).hasMatch())
        return NumberEvidence::None;
    if (digits.startsWith(u'-') || digits.startsWith(u'+'))
        digits.remove(0, 1);
    // Signs that can only group digits: right, they say no more.
    const QString groupSigns = QStringLiteral("'’_");
    for (const QChar sign : groupSigns) {
        const qsizetype end = digits.indexOf(signs);
        if (!isGrouped(QStringView(digits).left(end < 0 ? digits.size() : end), sign))
            return NumberEvidence::None;
        digits.remove(sign);
    }
    digits.replace(blank, QStringLiteral(" "));
    const qsizetype end = digits.indexOf(signs);
    if (!isGrouped(QStringView(digits).left(end < 0 ? digits.size() : end), u' '))
        return NumberEvidence::None;
    digits.remove(u' ');
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    if (comma < 0 && point < 0)
        return NumberEvidence::Neutral;
    if (comma < 0)
        return ofOneSign(digits, u'.', NumberEvidence::Point, NumberEvidence::Comma);
    if (point < 0)
        return ofOneSign(digits, u',', NumberEvidence::Comma, NumberEvidence::Point);
    const QChar decimal = comma > point ? u',' : u'.';
    const QChar groups = comma > point ? u'.' : u',';
    const bool isRight
        = digits.count(decimal) == 1 && isGrouped(QStringView(digits).left(std::max(comma, point)), groups);
    return !isRight ? NumberEvidence::None : comma > point ? NumberEvidence::Comma : NumberEvidence::Point;
}

} // namespace tranche
