#include "ui/reports/ReportTreeModel.h"

#include "ui/common/Formatting.h"
#include "ui/reports/ReportViewText.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace tranche {

static constexpr int casesOfBlock = 200;
static constexpr std::size_t blocksKept = 200;
static constexpr std::size_t blocksAtOnce = 32; ///< most suites are small

ReportTreeModel::ReportTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_blocks(
          this, [this](const BlockPlace &place, const auto &cases) { tellRead(place, int(cases.size())); },
          [this](const QString &message) { Q_EMIT failed(message); })
{
}

void ReportTreeModel::show(
    std::shared_ptr<const ShownReport> report, const CaseFilter &filter, std::shared_ptr<const ReportOutline> outline)
{
    beginResetModel();
    m_report = std::move(report);
    m_outline = std::move(outline);
    m_blocks.begin(
        [report = m_report, filter, outline = m_outline](const BlockPlace &place) {
            return tranche::casesOf(
                *report, filter, outline->suites[place.suite].cases, place.number * casesOfBlock, casesOfBlock);
        },
        blocksKept, blocksAtOnce);
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
    const auto &blocks = m_blocks.all();
    for (auto block = blocks.lower_bound({ suite, 0 }); block != blocks.end() && block->first.suite == suite; ++block) {
        const QList<ComparedCase> &cases = block->second.rows;
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
    const qint64 place = index.row() - m_outline->suites[suite].children.size();
    const QList<ComparedCase> *block = m_blocks.at({ suite, place / casesOfBlock });
    const auto row = qsizetype(place % casesOfBlock);
    return block != nullptr && row < block->size() ? &(*block)[row] : nullptr;
}

void ReportTreeModel::tellRead(const BlockPlace &place, int cases)
{
    const int first = int(m_outline->suites[place.suite].children.size() + place.number * casesOfBlock);
    if (cases > 0)
        Q_EMIT dataChanged(createIndex(first, 0, quintptr(place.suite)),
            createIndex(first + cases - 1, ColumnCount - 1, quintptr(place.suite)));
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
