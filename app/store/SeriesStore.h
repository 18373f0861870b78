#pragma once

#include "store/JobStore.h"

namespace tranche {

/// Imports that belong together: all into one table, or all by one profile.
struct ImportSeries
{
    QString profile; ///< empty: a table is meant
    QString target; ///< as a URL, as the last of them named it
    QString targetPath;
    QString table; ///< of a profile the last one's
    qint64 imports = 0;
    qint64 lastImport = 0;

    bool isOfProfile() const { return !profile.isEmpty(); }
    bool operator==(const ImportSeries &) const = default;
};

/// One import of a series: what statistics are made of.
struct SeriesPoint
{
    qint64 import = 0;
    QString file;
    QString table;
    ImportState state = ImportState::Done;
    QDateTime startedAt; ///< UTC
    QDateTime undoneAt; ///< it was taken back then; else not valid
    qint64 rowsRead = 0;
    qint64 rowsImported = 0; ///< without those that the mode passes over
    qint64 rowsFailed = 0;
    qint64 durationMs = 0;

    /// Rows that were read; 0: not known.
    double rowsPerSecond() const { return durationMs > 0 ? double(rowsRead) * 1000.0 / double(durationMs) : 0.0; }
    bool operator==(const SeriesPoint &) const = default;
};

/// What the history tells of imports that belong together. Validations are not among them. Shares the store's
/// connection and thread.
class SeriesStore
{
public:
    explicit SeriesStore(JobStore &store)
        : m_store(store)
    {
    }

    /// Tables and profiles with imports, those first that were used last. @param most of each kind
    QList<ImportSeries> all(qsizetype most);
    /// Imports of a series that have run, the oldest first: the newest `most` of them.
    /// @param before only such with a lower id; 0: all
    QList<SeriesPoint> points(const ImportSeries &series, qsizetype most, qint64 before = 0);
    /// The series of the table, or of the profile, that an import belongs to. nullopt: it was by no profile, or it is a
    /// validation. @throws Failure "call.import"
    std::optional<ImportSeries> ofTable(qint64 import);
    std::optional<ImportSeries> ofProfile(qint64 import);
    /// The last import of a series before another one that has read its file to the end; 0: there is none.
    qint64 importBefore(const ImportSeries &series, qint64 import);

private:
    void addLast(ImportSeries &series);

    JobStore &m_store;
};

} // namespace tranche
