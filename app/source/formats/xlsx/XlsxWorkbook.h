#pragma once

#include "source/formats/NumberFormat.h"
#include "source/formats/SharedTexts.h"
#include "source/formats/SourceOptions.h"
#include "source/formats/xml/XmlReader.h"

#include <QHash>
#include <QList>

namespace tranche {

/// A workbook of Excel since 2007: parts in a package, which are found by the relations between them
/// (ECMA-376, parts 1 and 2).
class XlsxWorkbook
{
public:
    /// Reads which sheets there are. @throws Failure "source.sheet" if it is no workbook that can be read
    explicit XlsxWorkbook(const QString &path);

    const QString &fileName() const { return m_name; }
    /// Worksheets alone: a chart sheet holds no cells.
    QList<SourcePart> sheets() const;
    /// The XML of a sheet. @throws Failure "source.sheet" if the workbook does not hold it
    XmlReader sheet(const QString &name) const;

    /// Reads the texts and number formats that cells refer to.
    void readCellParts();
    /// One of the texts that cells share.
    std::optional<std::string> sharedText(std::size_t number) { return m_texts.text(number); }
    /// Of the style of a cell.
    const NumberFormat &format(std::size_t style) const;
    DateSystem dateSystem() const { return m_dateSystem; }

    /// A text of the file without its escapes: _xHHHH_ stands for a character that XML can't hold.
    static std::string withoutEscapes(const std::string &text);

private:
    struct Relation
    {
        QString id;
        QString type; ///< the last word of it
        QString target; ///< the name of a part
    };
    struct Sheet
    {
        QString name;
        bool hidden = false;
        QString part;
    };

    QList<Relation> relations(const QString &part) const;
    QString relatedPart(const QString &type, const QString &usualName) const;
    QString member(const QString &part) const;
    XmlReader part(const QString &name) const;
    void readSheets();
    void readTexts(const QString &name);
    void readFormats(const QString &name);

    QString m_path;
    QString m_name; ///< of the file
    QHash<QString, QString> m_members; ///< of the archive, by name in lower case
    QString m_workbook; ///< its part
    QList<Relation> m_relations; ///< of the workbook
    QList<Sheet> m_sheets;
    DateSystem m_dateSystem = DateSystem::From1900;
    std::vector<NumberFormat> m_formats; ///< by style
    SharedTexts m_texts;
};

} // namespace tranche
