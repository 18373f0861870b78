#include "ui/common/ManualSearch.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace tranche {

/// Characters of an excerpt before and behind the first word that was found.
static constexpr qsizetype excerptBefore = 30;
static constexpr qsizetype excerptBehind = 60;

ManualSearch::ManualSearch(const QString &folder)
{
    const QDir pages(folder);
    QStringList names = pages.entryList({ QStringLiteral("*.md") }, QDir::Files, QDir::Name);
    const QString first = QStringLiteral("index.md");
    if (names.removeOne(first))
        names.prepend(first);
    for (const QString &name : names) {
        QFile page(pages.filePath(name));
        if (page.open(QIODevice::ReadOnly))
            addPage(name, QString::fromUtf8(page.readAll()));
    }
}

static QString withoutMarks(QString line)
{
    static const QRegularExpression link(QStringLiteral(R"(!?\[([^\]]*)\]\([^)]*\))"));
    static const QRegularExpression rule(QStringLiteral(R"(^[|\s:-]+$)"));
    static const QRegularExpression mark(QStringLiteral(R"(\*\*|`|(?<!\w)\*|\*(?!\w))"));
    if (rule.match(line).hasMatch())
        return {};
    return line.replace(link, QStringLiteral("\\1"))
        .remove(mark)
        .replace(QLatin1Char('|'), QLatin1Char(' '))
        .simplified();
}

void ManualSearch::addPage(const QString &page, const QString &markdown)
{
    QString title;
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    bool isCode = false;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("```")))
            isCode = !isCode;
        if (line.startsWith(QLatin1Char('#')) && !isCode) {
            const QString heading = withoutMarks(line.section(QLatin1Char(' '), 1));
            if (title.isEmpty())
                title = heading;
            m_sections.append({ page, title, heading, {} });
        } else if (!m_sections.isEmpty() && m_sections.constLast().page == page) {
            const QString text = withoutMarks(line);
            if (!text.isEmpty())
                m_sections.last().text
                    += (m_sections.constLast().text.isEmpty() ? QString() : QStringLiteral(" ")) + text;
        }
    }
}

static QString excerptOf(const QString &text, qsizetype at)
{
    const qsizetype begin = std::max<qsizetype>(0, at - excerptBefore);
    const qsizetype end = std::min(text.size(), at + excerptBehind);
    return (begin > 0 ? QStringLiteral("…") : QString()) + text.mid(begin, end - begin)
        + (end < text.size() ? QStringLiteral("…") : QString());
}

QList<ManualSearch::Hit> ManualSearch::find(const QString &words) const
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Hit> inHeadings;
    QList<Hit> others;
    for (const Section &section : m_sections) {
        const auto holds = [&wanted](const QString &text) {
            return std::all_of(wanted.begin(), wanted.end(),
                [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        };
        if (wanted.isEmpty() || !holds(section.heading + QLatin1Char(' ') + section.text))
            continue;
        const qsizetype at = std::max<qsizetype>(0, section.text.indexOf(wanted.constFirst(), 0, Qt::CaseInsensitive));
        (holds(section.heading) ? inHeadings : others)
            .append({ section.page, section.title, section.heading, excerptOf(section.text, at) });
    }
    return inHeadings + others;
}

} // namespace tranche
