#pragma once

#include "source/formats/NumberFormat.h"
#include "source/formats/SharedTexts.h"
#include "source/formats/SourceOptions.h"
#include "source/formats/xlsx/XlsxPackage.h"

#include <QList>

namespace tranche {

/// A workbook of Excel since 2007: its sheets, and what their cells refer to (ECMA-376, part 1, 18).
class XlsxWorkbook
{
public:
    /// Reads which sheets there are. @throws Failure "source.sheet" if it is no workbook that can be read
    explicit XlsxWorkbook(const QString &path);

    const QString &fileName() const { return m_package.fileName(); }
    /// Worksheets alone: a chart sheet holds no cells.
    QList<SourcePart> sheets() const;
    /// The XML of a sheet. @throws Failure "source.sheet" if the workbook does not hold it
    MarkupReader sheet(const QString &name) const;

    /// Whether a sheet has a cell that is filled; what can't be read may have one.
    bool holdsCell(const QString &name) const;

    /// Reads the texts and number formats that cells refer to.
    void readCellParts();
    /// One of the texts that cells share. Valid until the next one.
    std::optional<std::string_view> sharedText(std::size_t number) { return m_texts.view(number); }
    /// Of the style of a cell.
    const NumberFormat &format(std::size_t style) const;
    DateSystem dateSystem() const { return m_dateSystem; }

private:
    struct Sheet
    {
        QString name;
        bool hidden = false;
        QString part;
    };

    QString findWorkbook() const;
    QString relatedPart(const QString &type, const QString &usualName) const;
    bool hasCells(const XlsxPackage::Relation &sheet) const;
    void readSheets();
    void readTexts(const QString &part);
    void readFormats(const QString &part);

    XlsxPackage m_package;
    QString m_workbook; ///< its part
    QList<XlsxPackage::Relation> m_relations; ///< of the workbook
    QList<Sheet> m_sheets;
    DateSystem m_dateSystem = DateSystem::From1900;
    std::vector<NumberFormat> m_formats; ///< by style
    SharedTexts m_texts;
};

} // namespace tranche
