#include "ui/reports/ReportTree.h"

#include "ui/common/RoomyLines.h"
#include "ui/reports/ReportTreeModel.h"
#include "ui/reports/ReportViewText.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace tranche {

/// A filter that keeps so few tests shows them all at once.
static constexpr qint64 mostUnfolded = 300;

namespace {

/// What is said first of a state tells most; of a name the end tells as much.
class ReportLines final : public RoomyLines
{
public:
    using RoomyLines::RoomyLines;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyLines::initStyleOption(option, index);
        option->textElideMode = index.column() == ReportTreeModel::NameColumn ? Qt::ElideMiddle : Qt::ElideRight;
    }
};

} // namespace

ReportTree::ReportTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new ReportTreeModel(this))
{
    setModel(m_model);
    setItemDelegate(new ReportLines(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(ReportTreeModel::NameColumn, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &line) {
        if (!m_isChoosing)
            m_wanted.reset(); // a person chooses
        m_waitsForCase = line.isValid() && m_model->suiteAt(line) < 0 && chosen() == nullptr;
        Q_EMIT chosenChanged();
    });
    connect(m_model, &ReportTreeModel::casesRead, this, [this] {
        chooseWanted();
        if (!m_waitsForCase || chosen() == nullptr)
            return;
        m_waitsForCase = false;
        Q_EMIT chosenChanged();
    });
    connect(m_model, &ReportTreeModel::failed, this, &ReportTree::failed);
}

void ReportTree::showReport(const std::shared_ptr<const ShownReport> &report, const CaseFilter &filter,
    const std::shared_ptr<const ReportOutline> &outline)
{
    m_wanted.reset();
    m_waitsForCase = false;
    m_model->show(report, filter, outline);
    measure(report != nullptr && report->isCompared());
    fitColumns();
    if (outline->cases() <= mostUnfolded)
        expandAll();
}

void ReportTree::chooseFirst()
{
    const auto &suites = m_model->outline().suites;
    if (m_model->outline().cases() == 0)
        return;
    int suite = 0;
    const auto holdsTests = [&suites](int child) { return suites[child].all.cases > 0; };
    for (;;) {
        const QList<int> &children = suites[suite].children;
        const auto child = std::find_if(children.begin(), children.end(), holdsTests);
        if (child == children.end())
            break;
        suite = *child;
    }
    want({ suite, 0 });
}

void ReportTree::chooseCase(qint64 suite, qint64 id)
{
    const auto &suites = m_model->outline().suites;
    const auto found = std::find_if(
        suites.begin() + 1, suites.end(), [suite](const ReportOutline::Suite &one) { return one.own.id == suite; });
    want({ found == suites.end() ? 0 : int(found - suites.begin()), id });
}

void ReportTree::want(const Wanted &wanted)
{
    m_wanted = wanted;
    m_model->readFirst(wanted.suite);
    chooseWanted();
}

void ReportTree::chooseWanted()
{
    if (!m_wanted)
        return;
    const QModelIndex first = m_model->firstCaseOf(m_wanted->suite);
    if (m_model->caseAt(first) == nullptr)
        return; // it is told once it is read
    const QModelIndex line = m_wanted->id == 0 ? first : m_model->indexOfCase(m_wanted->suite, m_wanted->id);
    m_wanted.reset();
    chooseLine(line.isValid() ? line : first);
}

void ReportTree::chooseLine(const QModelIndex &line)
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    for (QModelIndex suite = line.parent(); suite.isValid(); suite = suite.parent())
        expand(suite);
    setCurrentIndex(line);
    scrollTo(line, QAbstractItemView::PositionAtCenter);
}

const ComparedCase *ReportTree::chosen() const
{
    return m_model->caseAt(currentIndex());
}

/// What states and durations need.
void ReportTree::measure(bool isCompared)
{
    constexpr int margin = 16;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics letters(bold);
    const auto widest = [&](const QStringList &texts, int column) {
        int width = header()->sectionSizeHint(column);
        for (const QString &text : texts)
            width = std::max(width, letters.horizontalAdvance(text) + margin);
        return width;
    };
    QStringList states;
    for (const auto &[status, change] : { std::pair("failed", "new_failure"), std::pair("broken", "still_failing"),
             std::pair("passed", "new"), std::pair("skipped", "changed") }) {
        ComparedCase one;
        one.status = QLatin1String(status);
        one.change = QLatin1String(change);
        one.previousStatus = QStringLiteral("passed");
        states.append(caseStateText(one, isCompared));
    }
    constexpr int measured = 30;
    for (const ReportOutline::Suite &suite : m_model->outline().suites.mid(1, measured))
        states.append(suiteStateText(suite));
    m_stateWidth = widest(states, ReportTreeModel::StateColumn);
    m_durationWidth = widest({ testDuration(888.0), testDuration(8888.0) }, ReportTreeModel::DurationColumn);
}

/// Names have the rest, and where there is little room at least as much as states.
void ReportTree::fitColumns()
{
    setColumnWidth(ReportTreeModel::DurationColumn, m_durationWidth);
    setColumnWidth(ReportTreeModel::StateColumn, std::min(m_stateWidth, (viewport()->width() - m_durationWidth) / 2));
}

void ReportTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace tranche
