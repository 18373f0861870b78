#pragma once

#include "store/ImportSummary.h"
#include "ui/imports/RunSamples.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <array>

namespace tranche {

/// The imports of the job store as a table, newest first. Lives in the GUI thread and only ever holds values: a
/// StoreClient delivers what changed, at most ten times a second.
class ImportTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        FileColumn,
        TargetColumn,
        StateColumn,
        ProgressColumn,
        RowsColumn,
        FailedColumn,
        StartedColumn,
        DurationColumn,
        RateColumn,
        ChannelColumn,
        PriorityColumn,
        ColumnCount
    };
    enum Role { ImportIdRole = Qt::UserRole, ProgressRole, HasBarRole, StateRole, SortRole };

    explicit ImportTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const ImportSummary *find(qint64 id) const;
    const QList<ImportSummary> &imports() const { return m_imports; }
    /// -1: it is not there
    int rowOf(qint64 id) const;
    /// Imports whose end nobody has seen yet: their names are bold.
    void setUnseen(const QSet<qint64> &imports);
    /// What was seen of the import's run.
    QList<RunSample> samplesOf(qint64 id) const { return m_samples.of(id); }
    qint64 count(ImportState state) const { return m_counts[std::size_t(state)]; }

public Q_SLOTS:
    void applyChanges(const QList<tranche::ImportSummary> &changed);
    void removeImports(const QList<qint64> &ids);

private:
    QString text(const ImportSummary &import, int column) const;
    QVariant font(const ImportSummary &import, int column) const;
    QVariant sortValue(const ImportSummary &import, int column) const;
    void add(QList<ImportSummary> added);
    void removeMany(const QSet<qint64> &ids);

    QList<ImportSummary> m_imports; ///< the highest id first
    std::array<qint64, 7> m_counts {}; ///< by state
    RunSamples m_samples;
    QSet<qint64> m_unseen;
};

} // namespace tranche
