#include "ui/rows/ImportedRowsModel.h"

#include "ui/common/Formatting.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace tranche {

/// Values that are read at once, and that are kept.
static constexpr qint64 valuesOfBlock = 20'000;
static constexpr qint64 valuesKept = 400'000;
static constexpr qint64 mostRowsOfBlock = 200;

ImportedRowsModel::ImportedRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_blocks(
          this, [this](qint64 block, const auto &) { tellRead(block); },
          [this](const QString &message) { Q_EMIT failed(message); })
{
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
    const qint64 valuesOfEach = m_blockRows * std::max<qint64>(m_columns.size(), 1);
    m_blocks.begin(
        [rows = m_rows, table, first = m_first, each = m_blockRows, end = m_first + rowCount()](qint64 block) {
            const qint64 from = first + block * each;
            return readImportedRows(*rows, table, from, std::min(each, end - from)).rows;
        },
        std::size_t(std::max<qint64>(valuesKept / valuesOfEach, 2)));
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

const ShownRow *ImportedRowsModel::row(int row) const
{
    const std::vector<ShownRow> *block = m_blocks.at(row / m_blockRows);
    const auto place = std::size_t(row % m_blockRows);
    return block != nullptr && place < block->size() ? &(*block)[place] : nullptr;
}

void ImportedRowsModel::tellRead(qint64 block)
{
    const int firstRow = int(block * m_blockRows);
    Q_EMIT dataChanged(
        index(firstRow, 0), index(int(std::min<qint64>(firstRow + m_blockRows, rowCount())) - 1, columnCount() - 1));
    if (m_blocks.all().size() == 1)
        Q_EMIT firstRead();
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
