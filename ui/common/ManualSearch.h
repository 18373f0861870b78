#pragma once

#include <QList>
#include <QString>

namespace tranche {

/// The manual's pages, to be searched through: by sections, each of which begins with a heading.
class ManualSearch
{
public:
    struct Hit
    {
        QString page; ///< a file of the folder
        QString title; ///< of the page
        QString heading; ///< of the section
        QString excerpt; ///< about the first word that was found
    };

    /// @param folder with pages in Markdown
    explicit ManualSearch(const QString &folder);

    /// The sections that hold all of the words, whatever their case; those first that have them in their heading, then
    /// in the order of the pages, index.md before the others.
    QList<Hit> find(const QString &words) const;

private:
    struct Section
    {
        QString page;
        QString title;
        QString heading;
        QString text; ///< without Markdown's marks
    };
    void addPage(const QString &page, const QString &markdown);

    QList<Section> m_sections;
};

} // namespace tranche
