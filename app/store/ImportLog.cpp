#include "store/ImportLog.h"

#include "core/Texts.h"
#include "store/StoreColumns.h"

#include <QHash>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace tranche {

QString userOfProcess()
{
    for (const char *variable : { "USER", "LOGNAME" }) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    std::array<char, 4096> texts {}; // as a service has neither
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, texts.data(), texts.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::getuid());
}

QString eventText(const LogEvent &event)
{
    static const QHash<QString, const char *> texts {
        { QStringLiteral("queued"), QT_TRANSLATE_NOOP("StoreText", "put in the queue") },
        { QStringLiteral("running"), QT_TRANSLATE_NOOP("StoreText", "began to run") },
        { QStringLiteral("paused"), QT_TRANSLATE_NOOP("StoreText", "paused") },
        { QStringLiteral("done"), QT_TRANSLATE_NOOP("StoreText", "ended: done") },
        { QStringLiteral("partial"), QT_TRANSLATE_NOOP("StoreText", "ended: some chunks failed") },
        { QStringLiteral("failed"), QT_TRANSLATE_NOOP("StoreText", "ended: failed") },
        { QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("StoreText", "ended: cancelled") },
        { QStringLiteral("resumed"), QT_TRANSLATE_NOOP("StoreText", "put in the queue again, to go on") },
        { QStringLiteral("retry"), QT_TRANSLATE_NOOP("StoreText", "failed chunks were put in the queue again") },
        { QStringLiteral("remedy"), QT_TRANSLATE_NOOP("StoreText", "values of failed chunks were mended") },
        { QStringLiteral("skipped"), QT_TRANSLATE_NOOP("StoreText", "a failed chunk was given up") },
        { QStringLiteral("pause_asked"), QT_TRANSLATE_NOOP("StoreText", "asked to pause") },
        { QStringLiteral("cancel_asked"), QT_TRANSLATE_NOOP("StoreText", "asked to be cancelled") },
        { QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("StoreText", "not asked to pause any more") },
        { QStringLiteral("notice"), QT_TRANSLATE_NOOP("StoreText", "told") },
        { QStringLiteral("runner_died"), QT_TRANSLATE_NOOP("StoreText", "its runner died") },
        { QStringLiteral("starts_over"), QT_TRANSLATE_NOOP("StoreText", "starts over") },
        { QStringLiteral("undo_asked"), QT_TRANSLATE_NOOP("StoreText", "asked to be taken back") },
        { QStringLiteral("undo_withdrawn"), QT_TRANSLATE_NOOP("StoreText", "not taken back") },
        { QStringLiteral("undone"), QT_TRANSLATE_NOOP("StoreText", "taken back") },
        { QStringLiteral("command_started"), QT_TRANSLATE_NOOP("StoreText", "the command at its end began") },
        { QStringLiteral("command_ended"), QT_TRANSLATE_NOOP("StoreText", "the command at its end has ended") },
        { QStringLiteral("command_output"), QT_TRANSLATE_NOOP("StoreText", "what that command said") },
        { QStringLiteral("command_lost"), QT_TRANSLATE_NOOP("StoreText", "nobody knows how that command ended") },
        { QStringLiteral("details_removed"),
            QT_TRANSLATE_NOOP("StoreText", "its chunk files and details were removed") },
        { QStringLiteral("rebuilt"), QT_TRANSLATE_NOOP("StoreText", "brought back from the ledger of its database") },
        { QStringLiteral("more"), QT_TRANSLATE_NOOP("StoreText", "more events than are kept") },
    };
    const char *text = texts.value(event.what);
    return text == nullptr ? event.what : StoreText::tr(text);
}

QString whoText(const LogEvent &event)
{
    static const QHash<QString, const char *> faces {
        { QStringLiteral("window"), QT_TRANSLATE_NOOP("StoreText", "window") },
        { QStringLiteral("cli"), QT_TRANSLATE_NOOP("StoreText", "command line") },
        { QStringLiteral("api"), QT_TRANSLATE_NOOP("StoreText", "import API") },
        { QStringLiteral("runner"), QT_TRANSLATE_NOOP("StoreText", "runner") },
    };
    const char *face = faces.value(event.face);
    const QString text = face == nullptr ? event.face : StoreText::tr(face);
    return text.isEmpty() ? event.user : event.user + QLatin1String(", ") + text;
}

ImportLog::ImportLog(const QSqlDatabase &database, QString face)
    : m_database(database)
    , m_face(std::move(face))
    , m_user(userOfProcess())
{
}

void ImportLog::note(qint64 import, const char *what, const QString &detail, qsizetype most)
{
    // Where there is no room any more, the last event counts.
    if (!m_insertion)
        m_insertion.emplace(m_database,
            "INSERT INTO import_log SELECT ?, min(coalesce(max(number), 0), ?) + 1, ?, ?, ?, ?, ? FROM import_log "
            "WHERE import_id=? ON CONFLICT DO UPDATE SET at=excluded.at, detail=CASE what WHEN 'more' THEN detail + 1 "
            "ELSE 2 END, what='more'");
    m_insertion->finish();
    m_insertion->bind(import).bind(mostEvents).bind(timeForStore()).bind(m_user).bind(m_face);
    m_insertion->bind(QString::fromLatin1(what)).bind(detail.left(most)).bind(import).run();
}

QList<LogEvent> ImportLog::events(qint64 import, qint64 after, int count)
{
    static const StoreColumns<LogEvent> columns {
        { "number", &LogEvent::number },
        { "at", &LogEvent::at },
        { "user", &LogEvent::user },
        { "face", &LogEvent::face },
        { "what", &LogEvent::what },
        { "detail", &LogEvent::detail },
    };
    StoreQuery query(
        m_database, columns.select("FROM import_log WHERE import_id=? AND number>? ORDER BY number LIMIT ?"));
    query.bind(import).bind(after).bind(count);
    QList<LogEvent> events;
    while (query.next())
        events.append(columns.read(query));
    return events;
}

} // namespace tranche
