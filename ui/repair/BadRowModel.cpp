#include "ui/repair/BadRowModel.h"

#include "ui/common/Formatting.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace tranche {

/// So many fields of pages stay in memory, some 20 MB.
static constexpr int pageFieldsKept = 300'000;
static constexpr int fieldsOfPage = 10'000;
static constexpr int mostPagesWanted = 3; ///< more than a window can show: it has gone on since

BadRowModel::BadRowModel(StoreClient &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_pages(pageFieldsKept)
{
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(0);
    connect(&m_loadSoon, &QTimer::timeout, this, &BadRowModel::load);
    connect(&m_edits, &BadRowEdits::changed, this, &BadRowModel::showChanges);
}

BadRowModel::~BadRowModel() = default;

int BadRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int BadRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns.count();
}

void BadRowModel::setRows(std::shared_ptr<const ImportRecord> record, std::vector<BadRowPlace> places)
{
    beginResetModel();
    ++m_version;
    m_record = std::move(record);
    m_places = std::move(places);
    m_pages.clear();
    m_lastPage = -1;
    m_wanted.clear();
    const int columns = m_record == nullptr ? 0 : int(m_record->request.mapping.sourceNames.size());
    m_columns = columns == 0 ? ChunkColumns() : ChunkColumns(m_record->request, columns);
    m_rowsOfPage = std::clamp(fieldsOfPage / std::max(1, columns), 8, 100);
    endResetModel();
}

const BadRow *BadRowModel::rowAt(int row) const
{
    const int page = row / m_rowsOfPage;
    const Page *rows = page == m_lastPage ? m_lastRows : m_pages.object(page);
    m_lastPage = page;
    m_lastRows = rows;
    if (rows == nullptr) {
        m_wanted.removeOne(page);
        m_wanted.append(page);
        while (m_wanted.size() > mostPagesWanted)
            m_wanted.removeFirst();
        if (!m_loading)
            m_loadSoon.start();
        return nullptr;
    }
    const auto at = std::size_t(row - page * m_rowsOfPage);
    return at < rows->size() ? &(*rows)[at] : nullptr;
}

void BadRowModel::load()
{
    if (m_loading || m_wanted.isEmpty() || m_record == nullptr)
        return;
    m_loading = true;
    const int page = m_wanted.takeLast();
    const auto begin = std::size_t(page) * std::size_t(m_rowsOfPage);
    const std::size_t end = std::min(m_places.size(), begin + std::size_t(m_rowsOfPage));
    std::vector<BadRowPlace> places;
    if (begin < end)
        places.assign(m_places.begin() + std::ptrdiff_t(begin), m_places.begin() + std::ptrdiff_t(end));
    m_store.run(
        this,
        [record = m_record, places](
            JobStore &store) { return std::make_shared<Page>(readBadRows(store, *record, places)); },
        [this, page, version = m_version](const std::shared_ptr<Page> &rows) {
            m_loading = false;
            if (version == m_version)
                takePage(page, std::move(*rows));
            load();
        },
        [this, version = m_version](const Failure &failure) {
            m_loading = false;
            if (version == m_version)
                Q_EMIT failed(failure.text());
        });
}

/// A row may have more fields than the header has names.
void BadRowModel::growColumns(const Page &rows)
{
    constexpr int mostSurplus = 100;
    std::size_t widest = 0;
    for (const BadRow &row : rows)
        widest = std::max(widest, row.fields.size());
    const int before = m_columns.count();
    const auto names = int(m_record->request.mapping.sourceNames.size());
    const int count = std::max(before, int(std::min(widest, std::size_t(names + mostSurplus))));
    if (count == before)
        return;
    beginInsertColumns({}, before, count - 1);
    m_columns = ChunkColumns(m_record->request, count);
    endInsertColumns();
}

void BadRowModel::takePage(int page, Page rows)
{
    m_wanted.removeAll(page);
    const int first = page * m_rowsOfPage;
    const int last = first + int(rows.size()) - 1;
    std::size_t fields = 1;
    for (const BadRow &row : rows)
        fields += row.fields.size();
    growColumns(rows);
    m_pages.insert(page, new Page(std::move(rows)), std::min(int(fields), pageFieldsKept));
    m_lastPage = -1; // it may be gone
    if (last < first)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
    Q_EMIT loaded(first, last);
}

const BadRowErrors &BadRowModel::errorsAt(int row) const
{
    static const BadRowErrors none;
    const BadRowPlace &place = m_places[std::size_t(row)];
    if (const auto chunk = m_checked.constFind(place.chunk); chunk != m_checked.constEnd()) {
        const auto checked = chunk->constFind(place.row);
        return checked != chunk->constEnd() ? *checked : none;
    }
    const BadRow *loaded = rowAt(row);
    return loaded != nullptr ? loaded->errors : none;
}

bool BadRowModel::isRight(const BadRowPlace &place) const
{
    const auto chunk = m_checked.constFind(place.chunk);
    return chunk != m_checked.constEnd() && !chunk->contains(place.row);
}

QString BadRowModel::text(int row, int column) const
{
    const RowChange *change = changeAt(row);
    if (change != nullptr && change->cells.contains(column))
        return change->cells[column].value_or(QString());
    const BadRow *loaded = rowAt(row);
    return loaded != nullptr && std::size_t(column) < loaded->fields.size()
        ? QString::fromUtf8(loaded->fields[std::size_t(column)].value)
        : QString();
}

bool BadRowModel::isNull(int row, int column) const
{
    const RowChange *change = changeAt(row);
    if (change != nullptr && change->cells.contains(column))
        return !change->cells[column];
    const BadRow *loaded = rowAt(row);
    if (loaded == nullptr || std::size_t(column) >= loaded->fields.size())
        return false;
    return m_columns.isNull(loaded->fields[std::size_t(column)]);
}

bool BadRowModel::isChanged(int row, int column) const
{
    const RowChange *change = changeAt(row);
    return change != nullptr && (change->isLeftOut || change->cells.contains(column));
}

bool BadRowModel::isWrong(int row, int column) const
{
    const RowChange *change = changeAt(row);
    return (change == nullptr || !change->isLeftOut) && errorsAt(row).isWrong(column);
}

QStringList BadRowModel::messages(int row, int column) const
{
    QStringList lines = errorsAt(row).messages(column);
    const RowChange *change = changeAt(row);
    const BadRow *loaded = rowAt(row);
    if (change != nullptr && change->isLeftOut)
        lines = QStringList { tr("The row is left out.") };
    else if (isChanged(row, column) && loaded != nullptr && std::size_t(column) < loaded->fields.size())
        lines.append(tr("It was “%1”.").arg(QString::fromUtf8(loaded->fields[std::size_t(column)].value)));
    return lines;
}

QVariant BadRowModel::cellData(int row, int column, int role) const
{
    const RowChange *change = changeAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return isNull(row, column) ? QStringLiteral("NULL") : text(row, column);
    case Qt::EditRole:
        return text(row, column);
    case Qt::ForegroundRole:
        return isNull(row, column) || (change != nullptr && change->isLeftOut)
            ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
            : QVariant();
    case Qt::FontRole: {
        if (!isChanged(row, column))
            return {};
        QFont font;
        font.setBold(!change->isLeftOut);
        font.setStrikeOut(change->isLeftOut);
        return font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return messages(row, column).join(QLatin1Char('\n'));
    case WrongRole:
        return isWrong(row, column);
    case Qt::BackgroundRole:
        return isWrong(row, column) ? QVariant(badCellColor(QGuiApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant BadRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.alignment(index.column()));
    if (rowAt(index.row()) == nullptr)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    return cellData(index.row(), index.column(), role);
}

QVariant BadRowModel::rowHeader(int row, int role) const
{
    const BadRow *loaded = rowAt(row);
    const RowChange *change = changeAt(row);
    const bool leftOut = change != nullptr && change->isLeftOut;
    const bool wrong = !leftOut && !errorsAt(row).isEmpty();
    switch (role) {
    case Qt::DisplayRole: {
        const QString line = loaded != nullptr ? formatCount(loaded->place.line) : QStringLiteral("…");
        const QString sign = leftOut ? QStringLiteral("– ")
            : wrong                  ? QStringLiteral("▲ ")
            : change != nullptr      ? QStringLiteral("✔ ")
                                     : QString();
        return QString(sign + line);
    }
    case Qt::ForegroundRole:
        return wrong ? QVariant(stateColor(ChunkState::Failed, QGuiApplication::palette())) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return loaded == nullptr ? QVariant()
                                 : QVariant(tr("Line %1 of the file, in chunk %2")
                                                .arg(formatCount(loaded->place.line), formatCount(loaded->chunk)));
    default:
        return {};
    }
}

QVariant BadRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section < rowCount() ? rowHeader(section, role) : QVariant();
    return m_columns.header(section, role);
}

Qt::ItemFlags BadRowModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_editable || !index.isValid() || rowAt(index.row()) == nullptr)
        return flags;
    const RowChange *change = changeAt(index.row());
    return change != nullptr && change->isLeftOut ? flags : flags | Qt::ItemIsEditable;
}

bool BadRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text == this->text(index.row(), index.column()))
        return false;
    m_edits.setCells({ { place(index.row()), index.column(), text.isEmpty() ? std::nullopt : std::optional(text) } },
        tr("change of a cell"));
    return true;
}

/// The places are in the order of the file.
int BadRowModel::rowAtOrBehind(const BadRowPlace &place) const
{
    const auto found = std::lower_bound(
        m_places.begin(), m_places.end(), place, [](const BadRowPlace &one, const BadRowPlace &other) {
            return std::pair(one.chunk, one.row) < std::pair(other.chunk, other.row);
        });
    return found != m_places.end() ? int(found - m_places.begin()) : -1;
}

int BadRowModel::rowOf(const BadRowPlace &place) const
{
    const int row = rowAtOrBehind(place);
    return row >= 0 && this->place(row) == place ? row : -1;
}

void BadRowModel::showChanges(const QList<BadRowPlace> &places)
{
    int first = rowCount();
    int last = -1;
    for (const BadRowPlace &place : places) {
        const int row = rowOf(place);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

void BadRowModel::setErrors(qint64 chunk, const QList<DraftError> &errors)
{
    auto &checked = m_checked[chunk];
    checked.clear();
    QHash<qint64, QList<ImportError>> byRow;
    for (const DraftError &error : errors)
        byRow[error.error.row].append(error.error);
    for (auto row = byRow.begin(); row != byRow.end(); ++row)
        checked.insert(row.key(), BadRowErrors(row.value(), m_record->request.mapping.sourceNames));
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), chunk,
        [](const BadRowPlace &one, qint64 number) { return one.chunk < number; });
    const auto last = std::find_if(first, m_places.end(), [&](const BadRowPlace &one) { return one.chunk != chunk; });
    if (first == last)
        return;
    const int begin = int(first - m_places.begin());
    const int end = int(last - m_places.begin()) - 1;
    Q_EMIT dataChanged(index(begin, 0), index(end, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, begin, end);
}

QModelIndex BadRowModel::wrongCell(int row) const
{
    const RowChange *change = changeAt(row);
    const BadRowErrors &errors = errorsAt(row);
    if (errors.isEmpty() || (change != nullptr && change->isLeftOut))
        return {};
    const auto first = std::min_element(errors.columns.begin(), errors.columns.end());
    return index(row, errors.ofWholeRow || first == errors.columns.end() ? 0 : *first);
}

QModelIndex BadRowModel::nextWrongCell(int row, int step) const
{
    constexpr int mostRows = 1000; // that a key's press looks through
    for (int at = row, looked = 0; at >= 0 && at < rowCount() && looked < mostRows; at += step, ++looked) {
        if (rowAt(at) == nullptr)
            return index(at, 0);
        if (const QModelIndex cell = wrongCell(at); cell.isValid())
            return cell;
    }
    return {};
}

} // namespace tranche
