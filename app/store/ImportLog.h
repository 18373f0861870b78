#pragma once

#include "store/StoreQuery.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace tranche {

/// One thing that happened to an import.
struct LogEvent
{
    qint64 number = 0; ///< counts from 1 in each import
    QDateTime at; ///< UTC
    QString user; ///< whose process it was
    QString face; ///< that process: window, cli, api, runner
    QString what; ///< a word of logWords(), for programs
    QString detail; ///< for people; may be empty

    bool operator==(const LogEvent &) const = default;
};

/// The name of the user that this process runs for.
QString userOfProcess();
/// What an event's word means to people; the word itself where it is none that this version knows.
QString eventText(const LogEvent &event);
/// "anna, command line"
QString whoText(const LogEvent &event);

/// What happened to imports: when, by whom, what. An event is noted in the transaction of what it tells. Shares the
/// store's connection and thread.
class ImportLog
{
public:
    /// An import has so many events; what comes then is counted in one last event, "more".
    static constexpr qint64 mostEvents = 10000;
    /// A longer detail is cut, but for the output of a command.
    static constexpr qsizetype mostDetail = 2000;
    static constexpr qsizetype mostOutput = 64 * 1024;

    ImportLog(const QSqlDatabase &database, QString face);

    /// @param what a word; see eventText()
    /// @param most letters of the detail that are kept
    void note(qint64 import, const char *what, const QString &detail = {}, qsizetype most = mostDetail);
    /// In their order, those behind the event `after`, at most `count` (-1: all).
    QList<LogEvent> events(qint64 import, qint64 after = 0, int count = -1);

private:
    QSqlDatabase m_database;
    QString m_face;
    QString m_user;
    std::optional<StoreQuery> m_insertion; ///< prepared once: states change often
};

} // namespace tranche
