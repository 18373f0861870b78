#pragma once

#include "store/ImportSummary.h"

#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace tranche {

/// Which imports are looked for.
struct ImportSearch
{
    QList<ImportState> states; ///< none: all
    QString text; ///< part of the file's name, the target or the table, in any case; empty: any

    bool isFor(const ImportSummary &import) const
    {
        const auto has = [this](const QString &name) { return name.contains(text, Qt::CaseInsensitive); };
        return (states.isEmpty() || states.contains(import.state))
            && (text.isEmpty() || has(import.file) || has(import.target) || has(import.table));
    }
};

/// The imports of a job store as lists show them.
class ImportList
{
public:
    /// @param database of the job store; outlives this
    explicit ImportList(QSqlDatabase &database)
        : m_database(database)
    {
    }

    std::optional<ImportSummary> one(qint64 id);
    /// Newest first; all states if `states` is empty.
    QList<ImportSummary> list(const QList<ImportState> &states = {});
    /// Those with a revision above the given one, and queued ones, whose place may have changed.
    QList<ImportSummary> changedSince(qint64 revision);
    /// At most `count` of those with a revision above the given one, by revision. Unlike changedSince() it does not
    /// take longer where many are queued.
    QList<ImportSummary> touchedSince(qint64 revision, int count);
    /// Newest first, older than `before` (0: all), at most `count` (-1: all).
    QList<ImportSummary> find(const ImportSearch &search, qint64 before, int count);
    /// Paths of the files of imports that need them still: those that have not ended, and may be gone on with.
    QStringList filesInUse();
    /// Whether an import that has not ended reads this file.
    bool isFileWaitedFor(const QString &path);
    QList<qint64> ids();
    /// Files of earlier imports, newest first, each once.
    QStringList recentFiles(int count);

private:
    QList<ImportSummary> read(const QString &condition, const QVariantList &values);

    QSqlDatabase &m_database;
};

} // namespace tranche
