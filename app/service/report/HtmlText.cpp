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

QString shownText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate() || !isShown(text[i]))
            text[i] = QChar(QChar::ReplacementCharacter);
        else if (text[i] == QLatin1Char('\n') || text[i] == QLatin1Char('\t'))
            text[i] = text[i] == QLatin1Char('\n') ? QChar(0x21B5) : QLatin1Char(' ');
    }
    return text;
}

QString momentText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) : QString();
}

QString htmlText(const QString &text, qsizetype most)
{
    const QString shown = shownText(beginOf(text, most));
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
