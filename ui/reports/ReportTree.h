#pragma once

#include "service/reports/ReportBrowsing.h"

#include <QTreeView>

#include <memory>
#include <optional>

namespace tranche {

class ReportTreeModel;

/// The suites of a report with their tests. It chooses a test as soon as that is read, unless a person chooses first.
class ReportTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit ReportTree(QWidget *parent = nullptr);

    /// @param report null: none
    void showReport(const std::shared_ptr<const ShownReport> &report, const CaseFilter &filter,
        const std::shared_ptr<const ReportOutline> &outline);

    /// The first test as the tree shows them.
    void chooseFirst();
    /// @param suite by its id
    void chooseCase(qint64 suite, qint64 id);
    /// nullptr: none, or one that is not read yet
    const ComparedCase *chosen() const;

Q_SIGNALS:
    /// Another line is chosen, or the test of the chosen one is read.
    void chosenChanged();
    void failed(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Wanted
    {
        int suite = 0; ///< in the outline
        qint64 id = 0; ///< 0: the first one
    };
    void want(const Wanted &wanted);
    void chooseWanted();
    void chooseLine(const QModelIndex &line);
    void measure(bool isCompared);
    void fitColumns();

    ReportTreeModel *m_model;
    std::optional<Wanted> m_wanted; ///< a test that is to be chosen once it is read
    int m_stateWidth = 0; ///< that all states can be read in
    int m_durationWidth = 0;
    bool m_isChoosing = false;
    bool m_waitsForCase = false; ///< a line is chosen whose test is not read yet
};

} // namespace tranche
