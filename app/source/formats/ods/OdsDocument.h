#pragma once

#include "core/Failure.h"
#include "source/formats/MarkupReader.h"
#include "source/formats/SourceOptions.h"
#include "source/formats/ods/OdsStyles.h"

namespace tranche {

/// A spreadsheet of OpenDocument, packed (ODS) or as one XML file (FODS), read from its begin on.
class OdsDocument
{
public:
    /// @param member of an archive that holds a FODS
    /// @throws Failure "source.sheet", "source.password", "source.xml", "source.archive"
    OdsDocument(const QString &path, const QString &member);

    /// Goes on to the begin of the next sheet, behind the one that it stands at. @returns false behind the last
    bool nextSheet();
    /// That begins here.
    SourcePart sheet() const;
    /// Whether the sheet that begins here has a cell that is filled. Reads on; it can't be read itself any more.
    bool holdsCell();

    MarkupReader &xml() { return *m_xml; }
    const OdsStyles &styles() const { return m_styles; }
    /// The day that dates are counted from, counted from 1970-01-01.
    long long origin() const { return m_origin; }

private:
    static Failure noSpreadsheet(const QString &message);
    Failure needsPassword() const;
    void refuseIfEncrypted(const QString &path, const QString &manifest) const;
    void readNamedStyles(const QString &path, const QString &part);
    void readBegin();
    void readSettings();
    bool isCopyOfOtherFile() const;

    QString m_name; ///< of the file
    std::unique_ptr<MarkupReader> m_xml;
    OdsStyles m_styles;
    long long m_origin;
    int m_sheetDepth = 0; ///< 0: before all sheets
    bool m_isInSheet = false; ///< somewhere
};

} // namespace tranche
