#include "cli/ImportCommands.h"

#include "cli/ImportJson.h"
#include "cli/ImportText.h"
#include "cli/Interrupt.h"
#include "jobs/EarlierImport.h"
#include "jobs/ImportControl.h"
#include "jobs/SpooledInput.h"
#include "mapping/ColumnNames.h"
#include "source/Failure.h"
#include "source/FileNames.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QThread>

#include <algorithm>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

static constexpr unsigned long watchIntervalMs = 50;

namespace {

/// One file to be imported.
struct ImportFile
{
    QString path;
    QString member; ///< of an archive; empty: the only one, or as --member says
};

} // namespace

/// The files that are named: those of a folder in the order of their names, and with --member '*' all of an archive.
static QList<ImportFile> namedFiles(Session &session)
{
    QList<ImportFile> files;
    const QStringList names = session.call().arguments();
    const bool allMembers = session.call().value("member") == QLatin1String("*");
    for (const QString &name : names) {
        QStringList paths { name };
        if (QFileInfo(name).isDir()) {
            paths = filesOfFolder(name);
            if (paths.isEmpty())
                throw Failure(QStringLiteral("source.empty"), tr("There is no file in the folder %1.").arg(name));
        }
        for (const QString &path : std::as_const(paths)) {
            const QStringList members = allMembers ? sourceMembers(path) : QStringList();
            if (members.isEmpty())
                files.append({ path, {} });
            for (const QString &member : members)
                files.append({ path, member });
        }
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
    RequestChoices choices = choicesFor(session, file);
    if (const QString profile = session.call().value("profile"); !profile.isEmpty()) {
        const QStringList known = session.store().profileNames();
        if (!known.contains(profile))
            throw Failure(QStringLiteral("call.option"), tr("--profile: there is no profile “%1”.").arg(profile),
                known.isEmpty() ? tr("“tranche-cli remedy … --profile NAME” makes one.")
                                : tr("There are: %1.").arg(known.join(QLatin1String(", "))));
        choices.rules = session.store().profileRules(profile);
    }
    const ImportRequest request = buildRequest(choices);
    const auto source = openSource(request.filePath, request.source);
    source->leaveOutLines(request.dialect.footerLines);
    const auto earlier = findEarlierImport(request, *source);
    const qint64 id = session.store().add(request);
    if (earlier) {
        session.store().setEarlierImport(id, *earlier, false);
        session.console().remark(earlierImportText(request.table, *earlier)
            + (request.skipDuplicate ? QString()
                                     : tr(" Its rows go in once more; --skip-duplicate would do nothing.")));
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
            console.remark(tr("%1 lacks columns of %2, which are NULL in its rows: %3.")
                               .arg(request.file, first->file, missing.join(QLatin1String(", "))));
        if (!extra.isEmpty())
            console.remark(tr("%1 has columns that %2 has not: %3.")
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

int importFiles(Session &session)
{
    const auto files = namedFiles(session);
    ColumnComparison comparison;
    if (session.call().has("background")) {
        QJsonArray receipts;
        QStringList texts;
        for (const ImportFile &file : files) {
            const qint64 id = queueImport(session, file);
            const ImportSummary import = session.store().summary(id);
            const QString message
                = tr("%1 will be imported into %2 of %3 in the background. Follow it with: tranche-cli wait %4")
                      .arg(import.file, import.table, import.target)
                      .arg(id);
            receipts.append(joined(
                importJson(import, message), comparison.add(session.store().record(id).request, session.console())));
            texts.append(message);
        }
        session.startRunner();
        session.console().answer(texts.join(QLatin1Char('\n')),
            receipts.size() == 1 ? receipts.first().toObject()
                                 : QJsonObject { { QStringLiteral("imports"), receipts } });
        return AllIn;
    }
    int status = AllIn;
    QJsonArray answers;
    for (const ImportFile &file : files) {
        const qint64 id = queueImport(session, file);
        const QJsonObject differences = comparison.add(session.store().record(id).request, session.console());
        session.runImport(id);
        if (files.size() == 1)
            return session.answerImport(id);
        const ImportSummary import = session.store().summary(id);
        status = std::max(status, exitStatus(import));
        answers.append(joined(importJson(import, {}), differences));
        if (!session.console().json())
            session.answerImport(id);
    }
    if (session.console().json())
        session.console().answer({}, { { QStringLiteral("imports"), answers } });
    return status;
}

int sniffFile(Session &session)
{
    const RequestChoices choices = choicesFor(session, { session.call().arguments().constFirst(), {} });
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
        QThread::msleep(watchIntervalMs);
    }
    session.console().endProgress();
    session.answerQueued(id, tr("Import has not ended yet."));
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
        ran.isEmpty() ? tr("Nothing is queued.") : text, { { QStringLiteral("imports"), answers } });
    return status;
}

} // namespace tranche
