#include "automation/AutomationTrial.h"

#include "automation/FileTaking.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "service/inspect/ImportFiles.h"
#include "service/plan/Plan.h"
#include "service/recipe/Profile.h"
#include "target/TargetDrivers.h"

namespace tranche {

static QString importsOf(const TakenFile &file)
{
    QStringList imports;
    for (const TakenPart &part : file.parts) {
        if (part.import != 0)
            imports.append(QString::number(part.import));
    }
    return imports.isEmpty()
        ? AutomationText::tr("It was taken already.")
        : AutomationText::tr("It was taken already: import %1.").arg(imports.join(QLatin1String(", ")));
}

/// What is planned for a part of a file.
static TriedFile triedPart(
    JobStore &store, const TriedFile &file, const ImportFile &part, const RequestChoices &choices)
{
    TriedFile tried = file;
    tried.part = part.sheet.isEmpty() ? part.member : part.sheet;
    try {
        const ImportRequest request = buildRequest(choicesFor(part, choices, store.home()));
        tried.isTaken = true;
        tried.format = request.source.format;
        tried.target = targetLabel(request.target);
        tried.table = request.table;
        tried.columns = request.mapping.columns.size();
    } catch (const Failure &failure) {
        tried.why = failure.text();
    }
    return tried;
}

QList<TriedFile> tryAutomation(JobStore &store, const Automation &automation, const Moment &moment, int most)
{
    const QString pattern = filePattern(store, automation);
    const RequestChoices choices = choicesOf(store, automation); // says what is wrong with the profile as well
    const FolderLook look = lookAtFolder(automation, pattern);
    if (!look.isReachable)
        throw Failure(QStringLiteral("watch.folder"),
            AutomationText::tr("The folder %1 can't be read: %2.").arg(automation.folder, look.problem));
    TakenFiles files(store);
    const QHash<QString, QString> known = files.known(automation.name);
    WholeFiles whole(true);
    QList<TriedFile> all;
    for (const FoundFile &file : look.files) {
        if (all.size() >= most)
            break;
        TriedFile tried;
        tried.path = file.path;
        tried.name = file.name;
        const Wholeness wholeness = whole.look(automation, file, moment);
        const bool isKnown = known.value(file.path) == file.stamp.text();
        tried.waits = !isKnown && wholeness != Wholeness::Whole;
        const auto before = tried.waits ? std::nullopt : files.withContent(automation.name, contentHash(file.path));
        if (tried.waits) {
            tried.why = wholenessText(wholeness, automation);
        } else if (before) {
            tried.why = importsOf(*before);
        } else {
            for (const ImportFile &part : filesToImport({ file.path }, choices))
                all.append(triedPart(store, tried, part, choices));
            continue;
        }
        all.append(tried);
    }
    for (const QString &name : look.strangeNames) {
        TriedFile tried;
        tried.name = name;
        tried.why = AutomationText::tr("Its name is no UTF-8.");
        all.append(tried);
    }
    return all;
}

} // namespace tranche
