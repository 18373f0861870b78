#include "source/formats/MarkupBegin.h"

#include <QRegularExpression>

namespace tranche {

/// Behind what stands before the first tag. @returns -1 if that is cut off
static qsizetype behindMarkupProlog(const QByteArray &text)
{
    qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < text.size()) {
        const QByteArray next = text.mid(at, 4);
        if (next[0] == ' ' || next[0] == '\t' || next[0] == '\r' || next[0] == '\n') {
            ++at;
            continue;
        }
        if (!next.startsWith("<?") && !next.startsWith("<!"))
            return at;
        const qsizetype bracket = text.indexOf('[', at);
        const bool hasParts = !next.startsWith("<!--") && bracket >= 0 && bracket < text.indexOf('>', at);
        const QByteArray end = next.startsWith("<?") ? "?>" : next == "<!--" ? "-->" : hasParts ? "]>" : ">";
        const qsizetype found = text.indexOf(end, at + 2);
        if (found < 0)
            return -1;
        at = found + end.size();
    }
    return -1;
}

MarkupBegin MarkupBegin::of(const QByteArray &begin)
{
    QByteArray text = begin;
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text.remove(0, 2);
    if (text.left(4).contains('\0'))
        text.replace('\0', "");
    const qsizetype at = behindMarkupProlog(text);
    if (at < 0)
        return {};
    static const QRegularExpression form(QStringLiteral(
        "\\A<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)(?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*'))*\\s*>"));
    const QByteArray rest = text.mid(at);
    const auto match = form.match(QString::fromLatin1(rest)); // a byte is a character: places stay what they are
    if (!match.hasMatch())
        return {};
    return { rest.left(match.capturedLength()), match.captured(1).toLatin1(), rest.mid(match.capturedLength()) };
}

bool MarkupBegin::isDocument() const
{
    static const QByteArrayList ofPages { "html", "head", "body", "table", "thead", "tbody", "tr", "td", "th", "div",
        "p", "span", "a", "b", "i", "u", "em", "strong", "font", "center", "br", "hr", "img", "ul", "ol", "li", "dl",
        "form", "script", "style", "meta", "link", "title", "h1", "h2", "h3", "h4", "pre", "section", "article", "main",
        "nav", "header", "footer" };
    if (tag.isEmpty() || ofPages.contains(name.toLower()))
        return false;
    static const QRegularExpression element(QStringLiteral("\\A\\s*<(?:[A-Za-z_/]|!--|\\?)"));
    if (!element.match(QString::fromLatin1(rest)).hasMatch())
        return false;
    static const QRegularExpression comments(
        QStringLiteral("<!--.*?-->|<\\?.*?\\?>|\\s"), QRegularExpression::DotMatchesEverythingOption);
    const QByteArray whole = tag.mid(1, tag.indexOf(name) + name.size() - 1); // with its prefix
    const qsizetype end = rest.indexOf("</" + whole + '>');
    return end < 0 || QString::fromLatin1(rest.mid(end + whole.size() + 3)).remove(comments).isEmpty();
}

} // namespace tranche
