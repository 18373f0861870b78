#include "service/report/HtmlText.h"

#include "core/CountText.h"
#include "core/Texts.h"

#include <algorithm>

namespace tranche {

static bool isShown(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return letter == QLatin1Char('\n') || letter == QLatin1Char('\t');
    default:
        return true;
    }
}

/// Without half a character at its end.
static QString beginOf(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool isHalf = text[most - 1].isHighSurrogate();
    return text.left(isHalf ? most - 1 : most);
}

QString htmlText(const QString &text, qsizetype most)
{
    QString shown = beginOf(text, most);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool isPair = shown[i].isHighSurrogate() && i + 1 < shown.size() && shown[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (shown[i].isSurrogate() || !isShown(shown[i]))
            shown[i] = QChar(QChar::ReplacementCharacter);
        else if (shown[i] == QLatin1Char('\n') || shown[i] == QLatin1Char('\t'))
            shown[i] = shown[i] == QLatin1Char('\n') ? QChar(0x21B5) : QLatin1Char(' ');
    }
    QString html = shown.toHtmlEscaped();
    if (text.size() > most)
        html += QStringLiteral("… <span class=\"note\">(%1)</span>")
                    .arg(counted(text.size() - shown.size(), ServiceText::tr("%1 more character"),
                        ServiceText::tr("%1 more characters")));
    return html;
}

QString htmlValue(const QString &value, qsizetype most)
{
    if (value.isEmpty())
        return QStringLiteral("<span class=\"note\">%1</span>").arg(ServiceText::tr("(empty)"));
    return QStringLiteral("<bdi class=\"value\">%1</bdi>").arg(htmlText(value, most));
}

QString htmlList(const QStringList &texts, qsizetype most)
{
    QString html;
    const QStringList shown = texts.mid(0, most);
    for (const QString &text : shown)
        html += QStringLiteral("<li>%1</li>\n").arg(htmlText(text));
    if (texts.size() > most)
        html += QStringLiteral("<li class=\"note\">%1</li>\n")
                    .arg(ServiceText::tr("and %1 more").arg(countText(texts.size() - most)));
    return html.isEmpty() ? QString() : QStringLiteral("<ul>\n%1</ul>\n").arg(html);
}

} // namespace tranche
