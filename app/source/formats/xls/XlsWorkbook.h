#pragma once

#include "source/formats/NumberFormat.h"
#include "source/formats/SharedTexts.h"
#include "source/formats/SourceOptions.h"
#include "source/formats/xls/XlsBytes.h"

#include <QList>

namespace tranche {

/// What a workbook before 2007 (Excel 5 to 2003) says of its sheets and cells.
class XlsWorkbook
{
public:
    struct Sheet
    {
        QString name;
        quint32 offset = 0; ///< of its records
        bool hidden = false;
    };

    /// Without the texts that cells share. @throws Failure "source.sheet", "source.password"
    explicit XlsWorkbook(const QString &path);

    /// Worksheets alone: a chart sheet holds no cells of its own.
    const std::vector<Sheet> &sheets() const { return m_sheets; }
    QList<SourcePart> parts() const;

    const QString &fileName() const { return m_records.fileName(); }
    XlsRecords &records() { return m_records; }
    /// What goes on behind the record that was read last.
    XlsBytes bytes(const XlsRecords::Record &record)
    {
        return { m_records, record, m_isUnicode ? nullptr : &m_codePage };
    }
    /// Of the style of a cell.
    const NumberFormat &format(quint16 style) const;
    DateSystem dateSystem() const { return m_dateSystem; }

    /// Reads the texts that cells share. @throws Failure "source.temporary"
    void readTexts();
    /// One of them; nullopt if there is none of that number, or it is damaged.
    std::optional<std::string> sharedText(quint32 number);

private:
    void readBegin(const XlsRecords::Record &record);
    void readGlobals();
    void readSheet(const XlsRecords::Record &record);

    XlsRecords m_records;
    bool m_isUnicode = true;
    CodePage m_codePage;
    DateSystem m_dateSystem = DateSystem::From1900;
    std::vector<Sheet> m_sheets;
    std::vector<NumberFormat> m_formats; ///< by style
    quint64 m_textsOffset = 0; ///< 0: there are none
    SharedTexts m_texts;
    std::vector<quint32> m_damagedTexts; ///< numbers, in order
};

} // namespace tranche
