#include "ui/rows/ImportedRowsModel.h"

#include "core/Interruption.h"
#include "ui/common/Background.h"
#include "ui/common/Formatting.h"

#include <QFont>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

namespace tranche {

/// Values that are read at once, and that are kept.
static constexpr qint64 valuesOfBlock = 20'000;
static constexpr qint64 valuesKept = 400'000;
static constexpr qint64 mostRowsOfBlock = 200;

ImportedRowsModel::~ImportedRowsModel()
{
    if (m_stop)
        *m_stop = true;
}

void ImportedRowsModel::show(
    std::shared_ptr<const ImportedRows> rows, qsizetype table, qint64 first, const QStringList &columns)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_table = table;
    m_total = m_rows && table < m_rows->noted.tables.size() ? m_rows->noted.tables[table].rows() : 0;
    m_first = std::clamp<qint64>(first, 0, std::max<qint64>(m_total - 1, 0));
    m_columns = columns;
    m_blockRows = std::clamp<qint64>(valuesOfBlock / std::max<qint64>(columns.size(), 1), 1, mostRowsOfBlock);
    m_blocks.clear();
    m_wanted.clear();
    ++m_shown;
    if (m_stop)
        *m_stop = true;
    m_isReading = false;
    endResetModel();
}

int ImportedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min(mostRows, m_total - m_first));
}

int ImportedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows ? 0 : FirstValueColumn + int(m_columns.size());
}

/// nullptr: it is not read yet, and will be.
const ShownRow *ImportedRowsModel::row(int row) const
{
    const qint64 number = row / m_blockRows;
    const auto found = m_blocks.find(number);
    if (found == m_blocks.end()) {
        want(number);
        return nullptr;
    }
    found->second.lastAsked = ++m_asked;
    const auto place = std::size_t(row % m_blockRows);
    return place < found->second.rows.size() ? &found->second.rows[place] : nullptr;
}

void ImportedRowsModel::want(qint64 block) const
{
    m_wanted.insert(block);
    if (m_isQueued || m_isReading)
        return;
    m_isQueued = true; // once all that a view shows is known
    QTimer::singleShot(0, this, [self = const_cast<ImportedRowsModel *>(this)] {
        self->m_isQueued = false;
        self->readNext();
    });
}

void ImportedRowsModel::readNext()
{
    if (m_isReading || m_wanted.empty() || !m_rows)
        return;
    const qint64 block = *m_wanted.begin();
    // What was wanted before is asked for again where it is still in sight.
    m_wanted.clear();
    m_isReading = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const qint64 from = m_first + block * m_blockRows;
    runInBackground(
        this,
        [rows = m_rows, table = m_table, from, count = std::min(m_blockRows, m_first + rowCount() - from),
            stop = m_stop] {
            const Interruption interruption([stop] { return stop->load(); });
            return readImportedRows(*rows, table, from, count).rows;
        },
        [this, block, shown = m_shown](std::vector<ShownRow> rows) {
            if (shown == m_shown)
                take(block, { std::move(rows), 0 });
        },
        [this, block, shown = m_shown](const Failure &failure) {
            if (shown != m_shown)
                return;
            take(block, {}); // else it would be tried again and again
            Q_EMIT failed(failure.text());
        });
}

void ImportedRowsModel::take(qint64 block, Block read)
{
    m_isReading = false;
    const bool isFirst = m_blocks.empty();
    read.lastAsked = ++m_asked;
    m_blocks[block] = std::move(read);
    const qint64 valuesOfEach = m_blockRows * std::max<qint64>(m_columns.size(), 1);
    const auto mostBlocks = std::size_t(std::max<qint64>(valuesKept / valuesOfEach, 2));
    while (m_blocks.size() > mostBlocks) {
        m_blocks.erase(std::min_element(m_blocks.begin(), m_blocks.end(),
            [](const auto &a, const auto &b) { return a.second.lastAsked < b.second.lastAsked; }));
    }
    const int firstRow = int(block * m_blockRows);
    Q_EMIT dataChanged(
        index(firstRow, 0), index(int(std::min<qint64>(firstRow + m_blockRows, rowCount())) - 1, columnCount() - 1));
    if (isFirst)
        Q_EMIT firstRead();
    readNext();
}

static QString withoutControls(QString text)
{
    for (QChar &letter : text) {
        if (letter == QLatin1Char('\n'))
            letter = QChar(0x21B5);
        else if (letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format)
            letter = QChar(0xFFFD); // such as a mark that turns the direction of what is beside it
    }
    return text;
}

QVariant ImportedRowsModel::ownData(const ShownRow &row, int column, int role) const
{
    using State = ShownRow::State;
    const auto number = [](qint64 count) { return count > 0 ? formatCount(count) : QString(); };
    if (role == Qt::TextAlignmentRole)
        return int((column == NowColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == NowColumn)
        return row.state == State::Gone ? tr("The row %1 is not in the table any more.").arg(shortened(row.key))
            : row.state == State::Changed
            ? tr("The row was changed after the import, or by a later row of it: this is what it is now.")
            : QString();
    if (role != Qt::DisplayRole)
        return {};
    if (column == LineColumn)
        return number(row.line);
    if (column == ChunkColumn)
        return number(row.chunk);
    return row.state == State::Gone   ? tr("✖ deleted since")
        : row.state == State::Changed ? tr("✎ changed since")
        : row.isUpdated               ? tr("updated")
                                      : tr("inserted");
}

QVariant ImportedRowsModel::valueData(const ShownRow &row, int column, int role) const
{
    if (std::size_t(column) >= row.values.size())
        return {};
    const ShownValue &value = row.values[std::size_t(column)];
    const bool isNull = value.kind == ShownValue::Kind::Null;
    switch (role) {
    case Qt::DisplayRole:
        return isNull ? tr("NULL")
            : value.kind == ShownValue::Kind::Blob
            ? tr("%1 (%2)").arg(value.text + (value.isCut ? QStringLiteral(" …") : QString()), formatBytes(value.bytes))
            : withoutControls(value.text) + (value.isCut ? QStringLiteral("…") : QString());
    case Qt::ToolTipRole:
        return value.isCut ? tr("The first part of a value of %1").arg(formatBytes(value.bytes)) : QString();
    case Qt::TextAlignmentRole:
        return int((value.kind == ShownValue::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isNull ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::FontRole: {
        QFont italic;
        italic.setItalic(true);
        return isNull ? QVariant(italic) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ImportedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole
        && role != Qt::ForegroundRole && role != Qt::FontRole && role != Qt::AccessibleTextRole)
        return {};
    const ShownRow *shown = row(index.row());
    if (shown == nullptr)
        return role == Qt::DisplayRole && index.column() == LineColumn ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return tr("row %1, %2: %3")
            .arg(formatCount(m_first + index.row() + 1),
                headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                data(index, Qt::DisplayRole).toString());
    return index.column() < FirstValueColumn ? ownData(*shown, index.column(), role)
                                             : valueData(*shown, index.column() - FirstValueColumn, role);
}

QVariant ImportedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line of the file");
    case ChunkColumn:
        return tr("Chunk");
    case NowColumn:
        return tr("Row");
    default:
        return withoutControls(m_columns.value(section - FirstValueColumn));
    }
}

} // namespace tranche
