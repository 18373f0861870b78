#include "ui/reports/ReportTreeModel.h"

#include "ui/common/Background.h"
#include "ui/common/Formatting.h"
#include "ui/reports/ReportViewText.h"

#include <QFont>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

namespace tranche {

static constexpr int casesOfBlock = 200;
static constexpr std::size_t blocksKept = 200;

void ReportTreeModel::show(
    std::shared_ptr<const ShownReport> report, const CaseFilter &filter, std::shared_ptr<const ReportOutline> outline)
{
    beginResetModel();
    m_report = std::move(report);
    m_filter = filter;
    m_outline = std::move(outline);
    m_blocks.clear();
    m_wanted.clear();
    m_isReading = false;
    ++m_shown;
    endResetModel();
}

/// An index holds the place of the suite that its line stands right in.
QModelIndex ReportTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(parent.isValid() ? suiteAt(parent) : 0))
                                         : QModelIndex();
}

QModelIndex ReportTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfSuite(int(index.internalId())) : QModelIndex();
}

QModelIndex ReportTreeModel::indexOfSuite(int suite) const
{
    if (suite <= 0 || suite >= int(m_outline->suites.size()))
        return {};
    const ReportOutline::Suite &one = m_outline->suites[suite];
    return createIndex(one.row, 0, quintptr(one.parent));
}

int ReportTreeModel::suiteAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const QList<int> &children = m_outline->suites[int(index.internalId())].children;
    return index.row() < int(children.size()) ? children[index.row()] : -1;
}

int ReportTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || m_outline->suites.isEmpty())
        return 0;
    const int suite = parent.isValid() ? suiteAt(parent) : 0;
    if (suite < 0)
        return 0;
    const ReportOutline::Suite &one = m_outline->suites[suite];
    constexpr qint64 mostLines = 10'000'000;
    return int(std::min<qint64>(one.children.size() + one.cases.cases, mostLines));
}

int ReportTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QModelIndex ReportTreeModel::firstCaseOf(int suite) const
{
    const ReportOutline::Suite &one = m_outline->suites[suite];
    return one.cases.cases > 0 ? createIndex(int(one.children.size()), 0, quintptr(suite)) : QModelIndex();
}

QModelIndex ReportTreeModel::indexOfCase(int suite, qint64 id) const
{
    for (auto block = m_blocks.lower_bound({ suite, 0 }); block != m_blocks.end() && block->first.suite == suite;
         ++block) {
        const QList<ComparedCase> &cases = block->second.cases;
        const auto found
            = std::find_if(cases.begin(), cases.end(), [id](const ComparedCase &one) { return one.id == id; });
        if (found == cases.end())
            continue;
        const qint64 place = block->first.number * casesOfBlock + (found - cases.begin());
        return createIndex(int(m_outline->suites[suite].children.size() + place), 0, quintptr(suite));
    }
    return {};
}

const ComparedCase *ReportTreeModel::caseAt(const QModelIndex &index) const
{
    if (!index.isValid() || suiteAt(index) >= 0)
        return nullptr;
    const int suite = int(index.internalId());
    return caseOf(suite, index.row() - m_outline->suites[suite].children.size());
}

/// nullptr: it is not read yet, and will be.
const ComparedCase *ReportTreeModel::caseOf(int suite, qint64 place) const
{
    const BlockPlace number { suite, place / casesOfBlock };
    const auto found = m_blocks.find(number);
    if (found == m_blocks.end()) {
        want(number);
        return nullptr;
    }
    found->second.lastAsked = ++m_asked;
    const auto row = qsizetype(place % casesOfBlock);
    return row < found->second.cases.size() ? &found->second.cases[row] : nullptr;
}

void ReportTreeModel::want(const BlockPlace &place) const
{
    if (m_blocks.contains(place))
        return;
    m_wanted.insert(place);
    if (m_isQueued || m_isReading)
        return;
    m_isQueued = true; // once all that a view shows is known
    QTimer::singleShot(0, this, [self = const_cast<ReportTreeModel *>(this)] {
        self->m_isQueued = false;
        self->readNext();
    });
}

/// All that a view wants now, at once: most suites are small.
void ReportTreeModel::readNext()
{
    if (m_isReading || m_wanted.empty() || m_report == nullptr)
        return;
    constexpr std::size_t mostAtOnce = 32;
    std::map<BlockPlace, Block> blocks;
    for (auto place = m_wanted.begin(); place != m_wanted.end() && blocks.size() < mostAtOnce; ++place)
        blocks.emplace(*place, Block());
    m_wanted.clear(); // what is still in sight is asked for again
    m_isReading = true;
    runInBackground(
        this,
        [report = m_report, filter = m_filter, outline = m_outline, blocks]() mutable {
            for (auto &[place, block] : blocks)
                block.cases = tranche::casesOf(
                    *report, filter, outline->suites[place.suite].cases, place.number * casesOfBlock, casesOfBlock);
            return blocks;
        },
        [this, shown = m_shown](const std::map<BlockPlace, Block> &read) {
            if (shown != m_shown)
                return;
            m_isReading = false;
            for (const auto &[place, block] : read)
                take(place, block);
            readNext();
        },
        [this, shown = m_shown, blocks](const Failure &failure) {
            if (shown != m_shown)
                return;
            m_isReading = false;
            for (const auto &[place, block] : blocks) // else it would be tried again and again
                m_blocks[place] = block;
            Q_EMIT failed(failure.text());
        });
}

void ReportTreeModel::take(const BlockPlace &place, Block read)
{
    if (m_blocks.size() >= blocksKept)
        m_blocks.erase(std::min_element(m_blocks.begin(), m_blocks.end(),
            [](const auto &a, const auto &b) { return a.second.lastAsked < b.second.lastAsked; }));
    read.lastAsked = ++m_asked;
    const int rows = int(read.cases.size());
    m_blocks[place] = std::move(read);
    const int first = int(m_outline->suites[place.suite].children.size() + place.number * casesOfBlock);
    if (rows > 0)
        Q_EMIT dataChanged(createIndex(first, 0, quintptr(place.suite)),
            createIndex(first + rows - 1, ColumnCount - 1, quintptr(place.suite)));
    Q_EMIT casesRead(place.suite);
}

QVariant ReportTreeModel::suiteData(const ReportOutline::Suite &suite, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return suite.isGone()          ? tr("Not in this report any more")
                : suite.own.name.isEmpty() ? tr("(without a name)")
                                           : shortened(suite.own.name, 300);
        return column == StateColumn ? suiteStateText(suite) : testDuration(suite.own.durationMs);
    case Qt::ToolTipRole:
        return suite.own.message.isEmpty() ? suite.own.name.left(1000) : suite.own.message.left(1000);
    case Qt::FontRole: {
        QFont font;
        font.setBold(column == NameColumn);
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return column == StateColumn ? QVariant(statusColor(suiteStatus(suite), QGuiApplication::palette()))
                                     : QVariant();
    default:
        return {};
    }
}

QVariant ReportTreeModel::caseData(const ComparedCase &one, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? shortened(one.name.isEmpty() ? one.fullKey : one.name, 300)
            : column == StateColumn ? caseStateText(one, m_report->isCompared())
                                    : testDuration(one.durationMs);
    case Qt::ToolTipRole:
        return column == StateColumn && !one.message.isEmpty() ? one.message.left(1000) : one.fullKey.left(1000);
    case Qt::AccessibleDescriptionRole:
        return column == NameColumn
            ? QStringLiteral("%1: %2").arg(caseStateText(one, m_report->isCompared()), one.message.left(300))
            : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(column == StateColumn && one.change == QLatin1String("new_failure"));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return column == StateColumn
            ? QVariant(statusColor(one.status.isEmpty() ? one.previousStatus : one.status, QGuiApplication::palette()))
            : QVariant();
    default:
        return {};
    }
}

QVariant ReportTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == DurationColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (const int suite = suiteAt(index); suite >= 0)
        return suiteData(m_outline->suites[suite], index.column(), role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole
        && role != Qt::FontRole && role != Qt::ForegroundRole)
        return {};
    const ComparedCase *one = caseAt(index);
    if (one == nullptr)
        return role == Qt::DisplayRole && index.column() == NameColumn ? QVariant(QStringLiteral("…")) : QVariant();
    return caseData(*one, index.column(), role);
}

QVariant ReportTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == DurationColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    static const char *const names[] { QT_TR_NOOP("Test"), QT_TR_NOOP("State"), QT_TR_NOOP("Duration") };
    return role == Qt::DisplayRole ? QVariant(tr(names[section])) : QVariant();
}

} // namespace tranche
