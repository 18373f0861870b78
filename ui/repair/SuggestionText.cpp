#include "ui/repair/SuggestionText.h"

#include "ui/common/Formatting.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

} // namespace

static constexpr qsizetype longestValueShown = 40;

QString shownValue(const QString &value)
{
    QString shown = shortened(value, longestValueShown);
    for (const QChar c : { QChar(u'\n'), QChar(u'\r') })
        shown.replace(c, QChar(u'↵'));
    shown.replace(u'\t', QChar(u'⇥'));
    if (shown.trimmed() != shown)
        shown.replace(u' ', QChar(u'␣'));
    return SuggestionWords::tr("“%1”").arg(shown);
}

QString kindText(const QString &message)
{
    const QString quoted = SuggestionWords::tr("“%1”");
    const QString behind = quoted.section(QStringLiteral("%1"), 1) + QLatin1Char(' ');
    const qsizetype end = message.startsWith(quoted.section(QStringLiteral("%1"), 0, 0)) ? message.indexOf(behind) : -1;
    const QString text = end < 0 ? message : message.mid(end + behind.size());
    return text.section(SuggestionWords::tr(" such as "), 0, 0); // the tip has the whole
}

static QString reasonText(const Suggestion &suggestion)
{
    const qint64 count = suggestion.count;
    const QString &text = suggestion.remedy.text;
    switch (suggestion.remedy.action) {
    case Remedy::Action::Date:
        return formatCounted(count, SuggestionWords::tr("%1 value looks like a date written %2: read it so"),
            SuggestionWords::tr("%1 values look like dates written %2: read them so"))
            .arg(text);
    case Remedy::Action::Number:
        if (text == QLatin1String(","))
            return formatCounted(count,
                SuggestionWords::tr("%1 value looks like a number with a decimal comma: read it so"),
                SuggestionWords::tr("%1 values look like numbers with a decimal comma: read them so"));
        return formatCounted(count,
            SuggestionWords::tr("%1 value is a number with a currency or signs between thousands: read it so"),
            SuggestionWords::tr("%1 values are numbers with a currency or signs between thousands: read them so"));
    default:
        return {};
    }
}

QString suggestionText(const Suggestion &suggestion)
{
    if (suggestion.remedy.action == Remedy::Action::Null)
        return SuggestionWords::tr("%1 → NULL").arg(shownValue(suggestion.before));
    const QString example = QStringLiteral("%1 → %2").arg(shownValue(suggestion.before), shownValue(suggestion.after));
    const QString reason = reasonText(suggestion);
    return reason.isEmpty() || suggestion.remedy.value ? example : example + QStringLiteral("  ·  ") + reason;
}

} // namespace tranche
