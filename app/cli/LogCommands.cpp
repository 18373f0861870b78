#include "cli/LogCommands.h"

#include "cli/Interrupt.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "service/answers/Json.h"
#include "service/answers/LogJson.h"
#include "store/ImportList.h"

#include <QHash>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>

namespace tranche {

static QString eventLine(const LogEvent &event)
{
    const QString head = QStringLiteral("%1  %2 (%3)")
                             .arg(event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                 eventText(event), whoText(event));
    const QString detail = event.detail.trimmed();
    if (detail.isEmpty())
        return head + QLatin1Char('\n');
    if (!detail.contains(QLatin1Char('\n')))
        return head + QLatin1String(": ") + detail + QLatin1Char('\n');
    const QString indent = QStringLiteral("\n    ");
    return head + QLatin1Char(':') + indent + QString(detail).replace(QLatin1Char('\n'), indent) + QLatin1Char('\n');
}

int showLog(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    session.store().summary(id);
    if (session.console().json()) {
        JsonWriter json(session.console().sink());
        writeLog(json, session.store(), id);
        return AllIn;
    }
    forEachEvent(session.store(), id, [&](const LogEvent &event) { session.console().part(eventLine(event)); });
    return AllIn;
}

static void tell(Session &session, const ImportSummary &import)
{
    session.console().write(QJsonDocument(importJson(import, {})).toJson(QJsonDocument::Compact) + '\n');
}

int followImports(Session &session, const ImportSearch &search)
{
    constexpr unsigned long lookIntervalMs = 100;
    constexpr int atOnce = 500;
    JobStore &store = session.store();
    qint64 revision = store.revision();
    QHash<qint64, qint64> toldAt; // revisions of those that changed while the list was read
    QList<ImportSummary> all = ImportList(store.database()).find(search, 0, -1);
    std::reverse(all.begin(), all.end());
    for (const ImportSummary &import : std::as_const(all)) {
        tell(session, import);
        if (import.revision > revision)
            toldAt.insert(import.id, import.revision);
    }
    all.clear();
    while (!Interrupt::wasAsked() && session.console().isHeard()) {
        const QList<ImportSummary> changed = ImportList(store.database()).touchedSince(revision, atOnce);
        for (const ImportSummary &import : changed) {
            if (search.isFor(import) && toldAt.value(import.id) < import.revision)
                tell(session, import);
            revision = import.revision;
        }
        if (changed.size() == atOnce)
            continue;
        if (!store.isInPlace())
            throw Failure(QStringLiteral("store.moved"),
                CommandLineText::tr("The job store %1 was moved or deleted.").arg(store.home()));
        QThread::msleep(lookIntervalMs);
    }
    return AllIn;
}

} // namespace tranche
