#include "automation/FileTaking.h"

#include "automation/OpenForWriting.h"
#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "service/Queue.h"
#include "service/inspect/ImportFiles.h"
#include "service/recipe/Profile.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/SourceDigest.h"
#include "store/Profiles.h"

namespace tranche {

RequestChoices choicesOf(JobStore &store, const Automation &automation)
{
    const Recipe recipe = automation.profile.isEmpty() ? Recipe() : profileRecipe(store, automation.profile);
    RequestChoices choices;
    choices.folder = automation.base;
    takeRecipe(choices, recipe, automation.options);
    const QString duplicate = QStringLiteral("duplicate");
    if (!automation.options.contains(duplicate) && !recipe.options.contains(duplicate))
        choices.skipDuplicate = true;
    if (choices.target.isEmpty())
        throw Failure(QStringLiteral("call.target"),
            AutomationText::tr("The automation “%1” says no database that the rows go to.").arg(automation.name),
            AutomationText::tr("Name it with --into, or in its profile."));
    return choices;
}

QString filePattern(JobStore &store, const Automation &automation)
{
    Profiles profiles(store);
    if (!automation.profile.isEmpty() && !profiles.has(automation.profile))
        return {};
    if (!automation.pattern.trimmed().isEmpty())
        return automation.pattern;
    const QString ofProfile = profiles.recipe(automation.profile)[QLatin1String("files")].toString();
    return ofProfile.isEmpty() ? QStringLiteral("*") : ofProfile;
}

QString contentHash(const QString &path)
{
    FileSource source(path);
    SourceDigest digest;
    digest.addFrom(source, source.size(), [] { return !Interruption::isWanted(); });
    Interruption::check();
    source.checkUnchanged();
    return digest.text();
}

/// Whether the file is what is wrong, so that trying again comes to the same.
static bool isOfTheFile(const Failure &failure)
{
    static const QStringList passing { QStringLiteral("source.stopped"), QStringLiteral("source.temporary"),
        QStringLiteral("source.missing"), QStringLiteral("source.changed") };
    static const QStringList misfits { QStringLiteral("recipe.columns"), QStringLiteral("profile.columns"),
        QStringLiteral("schema.columns"), QStringLiteral("target.field_missing"),
        QStringLiteral("target.field_required"), QStringLiteral("call.map"), QStringLiteral("call.key_unknown"),
        QStringLiteral("call.key_unmapped"), QStringLiteral("call.member"), QStringLiteral("call.element") };
    return misfits.contains(failure.code())
        || (failure.domain() == FailureDomain::Source && !passing.contains(failure.code()));
}

FileTaking::Outcome FileTaking::take(const Automation &automation, const FoundFile &file, const QDateTime &now)
{
    TakenFile taken;
    taken.automation = automation.name;
    taken.path = file.path;
    taken.stamp = file.stamp.text();
    taken.takenAt = now;
    try {
        taken.hash = contentHash(file.path);
    } catch (const Failure &failure) {
        if (failure.code() == QLatin1String("source.changed") || failure.code() == QLatin1String("source.missing"))
            return Outcome::Waits;
        throw;
    }
    if (FileStamp::of(file.path) != file.stamp || (automation.marker.isEmpty() && isOpenForWriting(file.path)))
        return Outcome::Waits;
    const std::optional<TakenFile> noted = TakenFiles(m_store).take(taken);
    if (!noted)
        return Outcome::Waits;
    faultPoint("automation.taken");
    if (noted->sameAs > 0)
        return Outcome::Repeated;
    goOn(automation, *noted);
    return Outcome::Taken;
}

void FileTaking::queuePart(const RequestChoices &choices, const ImportFile &part, qint64 file)
{
    TakenFiles files(m_store);
    const QString name = part.member + QLatin1Char('\n') + part.sheet;
    if (files.hasPart(file, name))
        return;
    try {
        QueueOptions options;
        options.lookForEarlierImport = false; // it would read all of the file: the run does
        options.alongside = [&](qint64 import) { files.addImport(file, name, import); };
        queueImport(m_store, choicesFor(part, choices, m_store.home()), options);
        faultPoint("automation.queued");
    } catch (const Failure &failure) {
        if (!isOfTheFile(failure))
            throw;
        if (part.sheet.isEmpty() || failure.code() != QLatin1String("source.empty")) // one of many may be empty
            files.addProblem(file, name, failure.text());
    }
}

void FileTaking::goOn(const Automation &automation, const TakenFile &file)
{
    TakenFiles files(m_store);
    const auto stamp = FileStamp::of(file.path);
    if (file.parts.isEmpty() && (!stamp || stamp->text() != file.stamp)) { // as if it had not been taken
        files.forgetKnown(automation.name, file.path);
        files.forget(file.id);
        return;
    }
    if (!stamp) { // what is in the queue is all that can be
        files.setState(file.id, TakenState::Queued);
        return;
    }
    const RequestChoices choices = choicesOf(m_store, automation);
    const QList<ImportFile> parts = filesToImport({ file.path }, choices);
    for (const ImportFile &part : parts)
        queuePart(choices, part, file.id);
    files.setState(file.id, TakenState::Queued);
}

} // namespace tranche
