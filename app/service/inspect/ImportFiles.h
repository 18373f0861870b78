#pragma once

#include "core/Failure.h"
#include "service/options/RequestChoices.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tranche {

/// One file to be imported, or one part of it.
struct ImportFile
{
    QString path;
    QString member = {}; ///< of an archive; empty: the only one, or as it is chosen
    std::optional<Failure> failure = {}; ///< why it can't be imported, where that is known already
    QString sheet = {}; ///< of a spreadsheet; empty: as it is chosen
    QString table = {}; ///< of the sheet; empty: made of the file's or the member's name
    QStringList hiddenSheets = {}; ///< of the workbook, which were left out; told with its first sheet
};

/// The files that are named: of a folder those in it, in the order of their names; of an archive all that are in it, if
/// the member that is asked for is "*"; of a spreadsheet all sheets that are shown, if the sheet is "*", each with a
/// table of its own.
/// @throws Failure "call.option" if there are several sheets for the one table that is asked for
QList<ImportFile> filesToImport(const QStringList &names, const RequestChoices &asked);

/// What is chosen, for one file: of an archive its member goes into a table of its own, and what can be read only once
/// is read now and kept in the home folder.
/// @throws Failure the file's own, "source.…", "store.space"
RequestChoices choicesFor(const ImportFile &file, const RequestChoices &choices, const QString &home);

} // namespace tranche
