#pragma once

#include "service/reports/ReportBrowsing.h"
#include "ui/common/BlocksInSight.h"

#include <QAbstractItemModel>

#include <memory>

namespace tranche {

/// The suites of a report with their tests. Suites are there at once; tests are read when they are shown, a block at a
/// time, off the GUI thread, and so many are kept that memory is bounded. In each suite its own suites come first, then
/// its tests: as outlineOf() and casesOf() have them.
class ReportTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, DurationColumn, ColumnCount };

    explicit ReportTreeModel(QObject *parent = nullptr);

    /// @param report null: none
    void show(std::shared_ptr<const ShownReport> report, const CaseFilter &filter,
        std::shared_ptr<const ReportOutline> outline);
    const ReportOutline &outline() const { return *m_outline; }

    /// The line of a suite, by its place in the outline.
    QModelIndex indexOfSuite(int suite) const;
    /// The suite in the outline; -1: the line is a test's.
    int suiteAt(const QModelIndex &index) const;
    /// The line of a test of a suite; not valid if it is not read, or not there.
    QModelIndex indexOfCase(int suite, qint64 id) const;
    /// The first test right in a suite, read or not.
    QModelIndex firstCaseOf(int suite) const;
    /// nullptr: the line is a suite's, or not read yet
    const ComparedCase *caseAt(const QModelIndex &index) const;
    /// Reads the first tests of a suite, even if they are not shown.
    void readFirst(int suite) { m_blocks.at({ suite, 0 }); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Tests of a suite were read.
    void casesRead(int suite);
    void failed(const QString &message);

private:
    struct BlockPlace
    {
        int suite = 0;
        qint64 number = 0;
        auto operator<=>(const BlockPlace &) const = default;
    };
    void tellRead(const BlockPlace &place, int cases);
    QVariant suiteData(const ReportOutline::Suite &suite, int column, int role) const;
    QVariant caseData(const ComparedCase &one, int column, int role) const;

    std::shared_ptr<const ShownReport> m_report;
    std::shared_ptr<const ReportOutline> m_outline = std::make_shared<ReportOutline>();
    mutable BlocksInSight<BlockPlace, QList<ComparedCase>> m_blocks;
};

} // namespace tranche
