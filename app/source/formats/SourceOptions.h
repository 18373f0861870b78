#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tranche {

/// What a user says of a test report. A plain value.
struct ReportFacts
{
    QString file; ///< its name, where the user knows it by another one than its path's; empty: that
    QString profile; ///< of reports of one kind, which are compared over time
    QString os;
    QString build;
    QString platform;
    QString date; ///< of the report; empty: as it says itself
    QStringList tags; ///< "key:value"
    QString attachments; ///< the folder that files of tests are kept in; empty: they are not

    bool operator==(const ReportFacts &) const = default;
};

/// What has to be known of a file, beside its dialect, to read it again in the same way. A plain value.
struct SourceOptions
{
    QString format; ///< a name of sourceFormats(), or "csv"; empty: found by content, then by name
    QByteArray encoding; ///< of a text; IANA name; empty: found
    QString member; ///< of an archive: the file in it; of a database: the table
    QString sheet; ///< of a spreadsheet: its name; empty: the first one that is shown
    QString range; ///< of a sheet: the cells that count, such as B3:F200; empty: all
    QString element; ///< of XML: the path of the element that is a row, or its end; empty: found. Of JSON: the path of
                     ///< an array whose elements are rows; empty: objects are
    QString edges; ///< of lines of fixed width: the characters at which columns begin, as edgesText(); empty: found
    QStringList columns; ///< where the file does not name them itself: what was found when it was first looked at
    ReportFacts report = {}; ///< of a test report

    bool operator==(const SourceOptions &) const = default;
};

/// What one is chosen from: a sheet of a spreadsheet, an element of XML, or a file in an archive.
struct SourcePart
{
    QString name;
    bool hidden = false; ///< is not shown by the program that it belongs to
};

} // namespace tranche
