#include "mapping/ValueRule.h"

#include "core/Texts.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace tranche {

std::optional<QByteArray> isoDate(const QByteArray &value, const QString &form)
{
    const QString text = QString::fromUtf8(value).trimmed();
    // In UTC: here, an hour of a night in spring may not exist.
    QDateTime time = QLocale::c().toDateTime(text + QStringLiteral(" UTC"), form + QStringLiteral(" t"));
    if (!time.isValid())
        return std::nullopt;
    if (!form.contains(QLatin1String("yyyy")) && time.date().year() < 1970)
        time = time.addYears(100);
    static const QRegularExpression words(QStringLiteral("'[^']*'"));
    const QString letters = QString(form).remove(words);
    const bool hasTime = letters.contains(u'h', Qt::CaseInsensitive);
    return time.toString(hasTime ? QStringLiteral("yyyy-MM-dd HH:mm:ss") : QStringLiteral("yyyy-MM-dd")).toUtf8();
}

QString withoutCurrency(const QString &text)
{
    static const QRegularExpression currency(
        QStringLiteral("^(?<sign>[-+]?)\\s*(?:(?:\\p{Sc}|(?:EUR|USD|GBP|CHF|JPY|PLN|CZK|SEK|NOK|DKK)(?![A-Za-z]))\\s*(?"
                       "<behind>[-+]?[0-9].*)|"
                       "(?<before>[0-9].*?)\\s*(?:\\p{Sc}|(?:EUR|USD|GBP|CHF|JPY|PLN|CZK|SEK|NOK|DKK)))$"));
    const QRegularExpressionMatch match = currency.match(text);
    if (!match.hasMatch())
        return text;
    return match.captured(u"sign") + match.captured(u"behind") + match.captured(u"before");
}

std::optional<QByteArray> plainNumber(const QByteArray &value, QChar decimalSign)
{
    QString text;
    const QString trimmed = withoutCurrency(QString::fromUtf8(value).trimmed());
    for (const QChar c : trimmed) {
        if (c == decimalSign)
            text += u'.';
        else if (!c.isSpace() && !QStringLiteral(".,'’_").contains(c))
            text += c;
    }
    static const QRegularExpression number(QStringLiteral("^[-+]?[0-9]+(\\.[0-9]+)?$"));
    return number.match(text).hasMatch() ? std::optional(text.toUtf8()) : std::nullopt;
}

QString ruleText(const ValueRule &rule)
{
    constexpr qsizetype mostLetters = 80;
    const auto shown
        = [](const QString &text) { return text.isEmpty() ? QStringLiteral("“”") : text.left(mostLetters); };
    switch (rule.action) {
    case ValueRule::Action::Date:
        return MappingText::tr("dates written %1 read as yyyy-MM-dd").arg(shown(rule.text));
    case ValueRule::Action::Number:
        return MappingText::tr("numbers with the decimal sign “%1” read with a point").arg(shown(rule.text));
    case ValueRule::Action::Set:
    case ValueRule::Action::Null:
        break;
    }
    const QString becomes = rule.action == ValueRule::Action::Null ? QStringLiteral("NULL") : shown(rule.text);
    return rule.value
        ? MappingText::tr("“%1” read as %2").arg(QString::fromUtf8(*rule.value).left(mostLetters), becomes)
        : MappingText::tr("values that do not fit, read as %1").arg(becomes);
}

std::optional<MendedValue> mended(const ValueRule &rule, const QByteArray &value, bool isWrong)
{
    if (rule.value && *rule.value != value)
        return std::nullopt;
    switch (rule.action) {
    case ValueRule::Action::Set:
        return rule.value || isWrong ? std::optional(MendedValue { false, rule.text.toUtf8() }) : std::nullopt;
    case ValueRule::Action::Null:
        return rule.value || isWrong ? std::optional(MendedValue { true, {} }) : std::nullopt;
    case ValueRule::Action::Date:
    case ValueRule::Action::Number: {
        const auto converted = rule.action == ValueRule::Action::Date ? isoDate(value, rule.text)
                                                                      : plainNumber(value, rule.text.front());
        return converted ? std::optional(MendedValue { false, *converted }) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace tranche
