#include "service/inspect/ImportFiles.h"

#include "core/FileNames.h"
#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "run/SpooledInput.h"
#include "service/inspect/ReportInspection.h"
#include "source/formats/SourceFormat.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace tranche {

static const QLatin1String allParts("*");

/// All sheets that are shown of a spreadsheet; of any other file itself.
static QList<ImportFile> sheetsIn(const ImportFile &file, const SourceOptions &asked)
{
    if (isReadOnce(file.path))
        return { { file.path, file.member,
            Failure(QStringLiteral("call.option"),
                ServiceText::tr("--sheet: the sheets of what can be read only once can't be told beforehand."),
                ServiceText::tr("Save it as a file first.")) } };
    ImportFile first = file;
    QList<ImportFile> files;
    try {
        SourceOptions options = asked;
        options.member = file.member;
        options.sheet.clear();
        options = settleSource(file.path, options);
        if (partOption(options.format) != &SourceOptions::sheet)
            return { file };
        QList<SourcePart> sheets = sourceParts(file.path, options);
        const auto isHidden = [](const SourcePart &sheet) { return sheet.hidden; };
        if (!std::all_of(sheets.cbegin(), sheets.cend(), isHidden)) {
            for (const SourcePart &sheet : std::as_const(sheets)) {
                if (sheet.hidden)
                    first.hiddenSheets.append(sheet.name);
            }
            sheets.removeIf(isHidden);
        }
        for (const SourcePart &sheet : std::as_const(sheets)) {
            files.append({ file.path, file.member, {}, sheet.name,
                tableNameFromFile(QString(sheet.name).replace(u'/', u'_') + QStringLiteral(".sheet")) });
        }
    } catch (const Failure &failure) {
        return { { file.path, file.member, failure } };
    }
    if (!files.isEmpty())
        files.front().hiddenSheets = first.hiddenSheets;
    return files.isEmpty() ? QList { file } : files;
}

/// Sheets of the same name in several workbooks do not go into one table without a word.
static void nameTables(QList<ImportFile> &files)
{
    QSet<QString> workbooks;
    for (const ImportFile &file : std::as_const(files)) {
        if (!file.sheet.isEmpty())
            workbooks.insert(file.path + QLatin1Char('\n') + file.member);
    }
    QSet<QString> taken;
    for (ImportFile &file : files) {
        if (file.sheet.isEmpty())
            continue;
        if (workbooks.size() > 1)
            file.table.prepend(tableNameFromFile(file.member.isEmpty() ? file.path : file.member) + QLatin1Char('_'));
        const QString wanted = file.table;
        for (int number = 2; taken.contains(file.table.toCaseFolded()); ++number)
            file.table = QStringLiteral("%1_%2").arg(wanted).arg(number);
        taken.insert(file.table.toCaseFolded());
    }
}

static QList<ImportFile> filesIn(const QString &path, const RequestChoices &asked)
{
    QList<ImportFile> files;
    try {
        const QStringList members = asked.source.member == allParts ? sourceMembers(path) : QStringList();
        for (const QString &name : members)
            files.append({ path, name });
    } catch (const Failure &failure) {
        return { { path, {}, failure } };
    }
    if (files.isEmpty())
        files.append({ path, asked.source.member == allParts ? QString() : asked.source.member });
    if (asked.source.sheet != allParts)
        return files;
    QList<ImportFile> sheets;
    for (const ImportFile &file : std::as_const(files))
        sheets += sheetsIn(file, asked.source);
    return sheets;
}

QList<ImportFile> filesToImport(const QStringList &names, const RequestChoices &asked)
{
    QList<ImportFile> files;
    for (const QString &name : names) {
        const bool isFolder = QFileInfo(name).isDir();
        if (isFolder && isReportFolder(name, asked.source)) {
            files.append({ name, {} });
            continue;
        }
        if (!isFolder) {
            files += filesIn(name, asked);
            continue;
        }
        const QStringList entries = filesOfFolder(name);
        for (const QString &entry : entries)
            files += filesIn(entry, asked);
        if (entries.isEmpty())
            files.append({ name, {},
                Failure(
                    QStringLiteral("source.empty"), ServiceText::tr("There is no file in the folder %1.").arg(name)) });
    }
    const auto sheets
        = std::count_if(files.cbegin(), files.cend(), [](const ImportFile &file) { return !file.sheet.isEmpty(); });
    if (sheets > 1 && !asked.table.isEmpty())
        throw Failure(QStringLiteral("call.option"),
            ServiceText::tr("--table: there are %1 sheets, and each goes into a table of its own.").arg(sheets),
            ServiceText::tr("Leave --table out, or choose one sheet."));
    nameTables(files);
    return files;
}

RequestChoices choicesFor(const ImportFile &file, const RequestChoices &choices, const QString &home)
{
    if (file.failure)
        throw *file.failure;
    checkFile(file.path);
    RequestChoices own = choices;
    own.file = file.path;
    if (own.source.member == allParts)
        own.source.member.clear(); // it is what `file` says, or the file has no members
    if (own.source.sheet == allParts)
        own.source.sheet.clear();
    if (!file.member.isEmpty() && own.source.member != file.member) {
        own.source.member = file.member;
        own.tableIfNone = tableNameFromFile(file.member);
    }
    if (!file.sheet.isEmpty()) {
        own.source.sheet = file.sheet;
        own.tableIfNone = file.table;
    }
    if (isReadOnce(file.path))
        own.storedAs = spoolInput(home, file.path);
    return own;
}

} // namespace tranche
