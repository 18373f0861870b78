#include "cli/ImportCommands.h"

#include "cli/ImportJson.h"
#include "cli/ImportText.h"
#include "cli/Interrupt.h"
#include "core/Failure.h"
#include "core/FileNames.h"
#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "run/EarlierImport.h"
#include "run/SpooledInput.h"
#include "service/Control.h"
#include "service/Plan.h"
#include "store/Profiles.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QThread>

#include <algorithm>

namespace tranche {

static constexpr unsigned long askIntervalMs = 50;

namespace {

/// One file to be imported.
struct ImportFile
{
    QString path;
    QString member; ///< of an archive; empty: the only one, or as --member says
    std::optional<Failure> failure; ///< why it can't be imported, where that is known already
};

} // namespace

/// The file, or with --member '*' all that is in an archive.
static QList<ImportFile> filesIn(const Session &session, const QString &path)
{
    QList<ImportFile> files;
    QStringList members;
    try {
        if (session.call().value("member") == QLatin1String("*"))
            members = sourceMembers(path);
    } catch (const Failure &failure) {
        return { { path, {}, failure } };
    }
    for (const QString &member : std::as_const(members))
        files.append({ path, member, {} });
    return members.isEmpty() ? QList { ImportFile { path, {}, {} } } : files;
}

/// The files that are named: those of a folder in the order of their names.
static QList<ImportFile> namedFiles(const Session &session)
{
    QList<ImportFile> files;
    const QStringList names = session.call().arguments();
    for (const QString &name : names) {
        if (!QFileInfo(name).isDir()) {
            files += filesIn(session, name);
            continue;
        }
        const QStringList entries = filesOfFolder(name);
        for (const QString &entry : entries)
            files += filesIn(session, entry);
        if (entries.isEmpty())
            files.append({ name, {},
                Failure(QStringLiteral("source.empty"),
                    CommandLineText::tr("There is no file in the folder %1.").arg(name)) });
    }
    return files;
}

/// What is chosen for a file; what can be read only once is read now.
static RequestChoices choicesFor(Session &session, const ImportFile &file)
{
    checkFile(file.path);
    RequestChoices choices = session.call().importChoices(file.path);
    if (choices.source.member == QLatin1String("*"))
        choices.source.member.clear(); // it is what `file` says, or the file has no members
    if (!file.member.isEmpty()) {
        choices.source.member = file.member;
        if (choices.table.isEmpty())
            choices.table = tableNameFromFile(file.member);
    }
    if (isReadOnce(file.path))
        choices.storedAs = spoolInput(session.call().home(), file.path);
    return choices;
}

static qint64 queueImport(Session &session, const ImportFile &file)
{
    if (file.failure)
        throw *file.failure;
    RequestChoices choices = choicesFor(session, file);
    if (const QString profile = session.call().value("profile"); !profile.isEmpty()) {
        const QStringList known = Profiles(session.store()).names();
        if (!known.contains(profile))
            throw Failure(QStringLiteral("call.option"),
                CommandLineText::tr("--profile: there is no profile “%1”.").arg(profile),
                known.isEmpty() ? CommandLineText::tr("“tranche-cli remedy … --profile NAME” makes one.")
                                : CommandLineText::tr("There are: %1.").arg(known.join(QLatin1String(", "))));
        choices.rules = Profiles(session.store()).rules(profile);
    }
    const ImportRequest request = buildRequest(choices);
    const auto source = openSource(request.filePath, request.source);
    source->leaveOutLines(request.dialect.footerLines);
    const auto earlier = findEarlierImport(request, *source);
    const qint64 id = session.store().add(request);
    if (earlier) {
        session.store().setEarlierImport(id, *earlier, false);
        session.console().remark(earlierImportText(request.table, *earlier)
            + (request.skipDuplicate
                    ? QString()
                    : CommandLineText::tr(" Its rows go in once more; --skip-duplicate would do nothing.")));
    }
    return id;
}

namespace {

/// Tells how the columns of files that go into one table differ from those of the first one.
class ColumnComparison
{
public:
    /// What an answer about the import has beside its head.
    QJsonObject add(const ImportRequest &request, const Console &console)
    {
        QStringList fields;
        for (const MappedColumn &column : request.mapping.columns)
            fields.append(column.field);
        const auto first = m_firstOf.constFind(request.table);
        if (first == m_firstOf.constEnd()) {
            m_firstOf.insert(request.table, { request.file, fields });
            return {};
        }
        const QStringList missing = without(first->fields, fields);
        const QStringList extra = without(fields, first->fields);
        if (!missing.isEmpty())
            console.remark(CommandLineText::tr("%1 lacks columns of %2, which are NULL in its rows: %3.")
                               .arg(request.file, first->file, missing.join(QLatin1String(", "))));
        if (!extra.isEmpty())
            console.remark(CommandLineText::tr("%1 has columns that %2 has not: %3.")
                               .arg(request.file, first->file, extra.join(QLatin1String(", "))));
        if (missing.isEmpty() && extra.isEmpty())
            return {};
        return { { QStringLiteral("columns_missing"), QJsonArray::fromStringList(missing) },
            { QStringLiteral("columns_extra"), QJsonArray::fromStringList(extra) } };
    }

private:
    struct File
    {
        QString file;
        QStringList fields;
    };

    static QStringList without(QStringList names, const QStringList &others)
    {
        names.removeIf([&](const QString &name) { return others.contains(name, Qt::CaseInsensitive); });
        return names;
    }

    QHash<QString, File> m_firstOf; ///< by table
};

} // namespace

static QJsonObject joined(QJsonObject object, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        object[member.key()] = member.value();
    return object;
}

/// Queues a file and leaves it to a runner. @returns its receipt
static QJsonObject importLater(Session &session, const ImportFile &file, ColumnComparison &comparison)
{
    const qint64 id = queueImport(session, file);
    const ImportSummary import = session.store().summary(id);
    const QString message = CommandLineText::tr(
        "%1 will be imported into %2 of %3 in the background. Follow it with: tranche-cli wait %4")
                                .arg(import.file, import.table, import.target)
                                .arg(id);
    if (!session.console().json())
        session.console().answer(message, {});
    return joined(importJson(import, message), comparison.add(session.store().record(id).request, session.console()));
}

/// Sees the import of a file to its end. @param status the exit status, raised if it ends worse
static QJsonObject importNow(Session &session, const ImportFile &file, ColumnComparison &comparison, int &status)
{
    const qint64 id = queueImport(session, file);
    const QJsonObject differences = comparison.add(session.store().record(id).request, session.console());
    session.runImport(id);
    const ImportSummary import = session.store().summary(id);
    status = std::max(status, exitStatus(import));
    if (!session.console().json())
        session.answerImport(id);
    return joined(importJson(import, {}), differences);
}

/// Each file is an import with an answer of its own; one that can't be imported does not keep the others waiting.
static int importSeveral(Session &session, const QList<ImportFile> &files)
{
    ColumnComparison comparison;
    int status = AllIn;
    QJsonArray answers;
    for (const ImportFile &file : files) {
        try {
            answers.append(session.call().has("background") ? importLater(session, file, comparison)
                                                            : importNow(session, file, comparison, status));
        } catch (const Failure &failure) {
            if (exitStatus(failure) == WrongCall && answers.isEmpty())
                throw; // the same is wrong with all of them
            status = std::max(status, exitStatus(failure));
            session.console().endProgress();
            session.console().error(failure.text());
            QJsonObject answer = failureJson(failure);
            answer[QStringLiteral("file")] = file.path;
            answers.append(answer);
        }
    }
    if (session.call().has("background"))
        session.startRunner();
    if (session.console().json())
        session.console().answer({}, { { QStringLiteral("imports"), answers } });
    return status;
}

int importFiles(Session &session)
{
    const auto files = namedFiles(session);
    if (files.size() > 1)
        return importSeveral(session, files);
    ColumnComparison comparison;
    if (session.call().has("background")) {
        const QJsonObject receipt = importLater(session, files.front(), comparison);
        session.startRunner();
        if (session.console().json())
            session.console().answer({}, receipt);
        return AllIn;
    }
    const qint64 id = queueImport(session, files.front());
    session.runImport(id);
    return session.answerImport(id);
}

int sniffFile(Session &session)
{
    const RequestChoices choices = choicesFor(session, { session.call().arguments().constFirst(), {}, {} });
    const QString path = choices.storedAs.isEmpty() ? choices.file : choices.storedAs;
    const SourceInspection inspection = inspectSource(path, choices.source, choices.dialect, 1);
    removeSpooledInput(session.call().home(), path);
    session.console().answer(sniffText(inspection), sniffJson(inspection));
    return AllIn;
}

int controlImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    QString message;
    if (session.call().command() == QLatin1String("pause"))
        message = pauseImport(session.store(), id, session.runnerAlive());
    else if (session.call().command() == QLatin1String("cancel"))
        message = cancelImport(session.store(), id, session.runnerAlive());
    else
        message = resumeImport(session.store(), id);
    session.startRunner();
    // One that a dead runner left behind and that is cancelled now may still lack its indexes.
    if (session.store().endedWithOpenLedger().contains(id) && !session.runnerAlive())
        Runner::startDetached(session.store().home(), QCoreApplication::applicationFilePath());
    session.answerQueued(id, message);
    return AllIn;
}

int waitForImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const QDeadlineTimer deadline = session.call().has("timeout")
        ? QDeadlineTimer(session.call().number("timeout", 0) * 1000)
        : QDeadlineTimer(QDeadlineTimer::Forever);
    QDeadlineTimer nextStart(0);
    for (;;) {
        const ImportSummary import = session.store().summary(id);
        if (hasEnded(import.state)) {
            session.console().endProgress();
            return session.answerImport(id);
        }
        if (Interrupt::wasAsked() || deadline.hasExpired())
            break;
        session.console().progress(import);
        if (import.state != ImportState::Paused && nextStart.hasExpired()) {
            session.startRunner();
            nextStart.setRemainingTime(2000); // it takes a moment until the lock shows that it runs
        }
        QThread::msleep(askIntervalMs);
    }
    session.console().endProgress();
    session.answerQueued(id, CommandLineText::tr("Import has not ended yet."));
    return CouldNotRun;
}

int workQueue(Session &session)
{
    QList<qint64> ran;
    session.runAndWatch(
        [&](Runner &runner, RunControl &control) { ran = runner.runQueue(control); }, [] { return std::nullopt; });
    int status = AllIn;
    QJsonArray answers;
    QString text;
    for (const qint64 id : std::as_const(ran)) {
        const ImportSummary import = session.store().summary(id);
        status = std::max(status, exitStatus(import));
        answers.append(importJson(import, {}));
        text += importText(import);
    }
    session.console().answer(
        ran.isEmpty() ? CommandLineText::tr("Nothing is queued.") : text, { { QStringLiteral("imports"), answers } });
    return status;
}

} // namespace tranche
