#include "ui/chunks/ChunkRowModel.h"

#include "mapping/RecordRule.h"
#include "ui/common/Formatting.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace tranche {

/// So many fields stay parsed, some 20 MB; more than a window can show.
static constexpr int fieldsKept = 300000;

ChunkRowModel::ChunkRowModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_fields(fieldsKept)
    , m_originalFields(fieldsKept)
{
    connect(&m_edits, &RowEdits::replacing, this, &ChunkRowModel::beginReplacing);
    connect(&m_edits, &RowEdits::replaced, this, &ChunkRowModel::endReplacing);
}

ChunkRowModel::~ChunkRowModel() = default;

int ChunkRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_draft == nullptr ? 0 : int(m_draft->rows().size());
}

int ChunkRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns.count();
}

QString ChunkRowModel::text(int row, int column) const
{
    const Fields &fields = fieldsOf(row);
    return std::size_t(column) < fields.size() ? QString::fromUtf8(fields[std::size_t(column)].value) : QString();
}

const ChunkRowModel::Fields &ChunkRowModel::parsed(
    const ChunkDraft::Row &row, QCache<qint64, Fields> &known, qint64 key) const
{
    Fields *fields = known.object(key);
    if (fields != nullptr)
        return *fields;
    ++m_parsedRows;
    fields = new Fields(m_draft->fields(row));
    const auto cost = int(std::clamp<std::size_t>(fields->size(), 1, std::size_t(fieldsKept)));
    known.insert(key, fields, cost);
    return *fields;
}

const ChunkRowModel::Fields &ChunkRowModel::fieldsOf(int row) const
{
    return parsed(m_draft->rows()[std::size_t(row)], m_fields, row);
}

const ChunkRowModel::Fields *ChunkRowModel::originalFieldsOf(int row) const
{
    const ChunkDraft::Row *before = original(row);
    return before == nullptr ? nullptr : &parsed(*before, m_originalFields, before - m_originals.data());
}

bool ChunkRowModel::isChanged(int row, int column) const
{
    const ChunkDraft::Row *before = original(row);
    if (before != nullptr && before->bytes == m_draft->rows()[std::size_t(row)].bytes)
        return false;
    const Fields *was = originalFieldsOf(row);
    return was == nullptr || std::size_t(column) >= was->size()
        || QString::fromUtf8((*was)[std::size_t(column)].value) != text(row, column);
}

void ChunkRowModel::beginReplacing(int first, int before, int after)
{
    const int common = std::min(before, after);
    if (after > before)
        beginInsertRows({}, first + common, first + after - 1);
    else if (after < before)
        beginRemoveRows({}, first + common, first + before - 1);
}

void ChunkRowModel::endReplacing(int first, int before, int after)
{
    m_recordBegins.clear();
    if (before == after) {
        for (int row = first; row < first + after; ++row)
            m_fields.remove(row);
        Q_EMIT dataChanged(index(first, 0), index(first + after - 1, columnCount() - 1));
        Q_EMIT edited();
        return;
    }
    m_fields.clear();
    if (after > before)
        endInsertRows();
    else
        endRemoveRows();
    m_errors.clear(); // they are of other rows now; the next check finds them
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

bool ChunkRowModel::isNull(int row, int column) const
{
    const Fields &fields = fieldsOf(row);
    if (std::size_t(column) >= fields.size())
        return false;
    return m_columns.isNull(fields[std::size_t(column)]);
}

qint64 ChunkRowModel::line(int row) const
{
    return m_draft->rows()[std::size_t(row)].place.line;
}

const ChunkDraft::Row *ChunkRowModel::original(int row) const
{
    const auto &rows = m_draft->rows();
    const RowPlace place = rows[std::size_t(row)].place;
    const bool sharesPlace = row > 0 && rows[std::size_t(row) - 1].place == place;
    const auto found = m_originalOf.find(place.row);
    return sharesPlace || found == m_originalOf.end() ? nullptr : &m_originals[found->second];
}

QString ChunkRowModel::detailsText(int row, int column) const
{
    QStringList lines = m_errors.messages(row, column);
    const Fields *was = isChanged(row, column) ? originalFieldsOf(row) : nullptr;
    if (was != nullptr && std::size_t(column) < was->size())
        lines.append(tr("It was “%1”.").arg(QString::fromUtf8((*was)[std::size_t(column)].value)));
    return lines.join(QLatin1Char('\n'));
}

QString ChunkRowModel::spokenText(int row, int column) const
{
    const QString value = isNull(row, column) ? QStringLiteral("NULL") : text(row, column);
    const QString place = original(row) != nullptr
        ? tr("row %1, %2: %3").arg(formatCount(line(row)), m_columns.name(column), value)
        : tr("new row, %1: %2").arg(m_columns.name(column), value);
    const QStringList messages = m_errors.messages(row, column);
    if (messages.isEmpty())
        return isChanged(row, column) ? tr("%1, changed").arg(place) : place;
    return tr("%1, wrong: %2").arg(place, messages.join(QStringLiteral("; ")));
}

QVariant ChunkRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        if (isNull(index.row(), index.column()))
            return QStringLiteral("NULL");
        return text(index.row(), index.column());
    case Qt::EditRole:
        return text(index.row(), index.column());
    case Qt::ForegroundRole:
        return isNull(index.row(), index.column()) ? QVariant(palette.color(QPalette::PlaceholderText)) : QVariant();
    case Qt::FontRole: {
        if (!isChanged(index.row(), index.column()))
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return detailsText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spokenText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(m_columns.alignment(index.column()));
    case WrongRole:
        return m_errors.isOf(index.row(), index.column());
    case Qt::BackgroundRole:
        return m_errors.isOf(index.row(), index.column()) ? QVariant(badCellColor(palette)) : QVariant();
    default:
        return {};
    }
}

QVariant ChunkRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_draft == nullptr)
        return {};
    if (orientation == Qt::Horizontal)
        return m_columns.header(section, role);
    if (section >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString number = original(section) != nullptr ? formatCount(line(section)) : tr("new");
        return hasErrors(section) ? QStringLiteral("▲ ") + number : number;
    }
    case Qt::AccessibleTextRole: {
        const QString row = original(section) != nullptr ? tr("row %1").arg(formatCount(line(section))) : tr("new row");
        return hasErrors(section) ? tr("%1, wrong").arg(row) : row;
    }
    case Qt::ForegroundRole:
        return hasErrors(section) ? QVariant(stateColor(ChunkState::Failed, QGuiApplication::palette())) : QVariant();
    case Qt::ToolTipRole:
        return original(section) != nullptr ? tr("Line %1 of the file").arg(formatCount(line(section)))
                                            : tr("A row that was added");
    default:
        return {};
    }
}

Qt::ItemFlags ChunkRowModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool ChunkRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable || !index.isValid())
        return false;
    const QString text = value.toString();
    if (text == this->text(index.row(), index.column()))
        return false;
    m_edits.setCells({ { index.row(), index.column(), text.isEmpty() ? std::nullopt : std::optional(text) } },
        tr("change of a cell"));
    return true;
}

void ChunkRowModel::setChunk(std::shared_ptr<const OpenedChunk> opened)
{
    auto draft = std::make_unique<ChunkDraft>(opened->record, opened->chunk, opened->attempt);
    beginResetModel();
    m_edits.setDraft(draft.get());
    m_draft = std::move(draft);
    m_opened = std::move(opened);
    m_originals = m_draft->rows();
    m_originalFields.clear();
    m_fields.clear();
    m_recordBegins.clear();
    m_originalOf.clear();
    for (std::size_t i = 0; i < m_originals.size(); ++i)
        m_originalOf.emplace(m_originals[i].place.row, i);
    const ImportRequest &request = m_opened->record.request;
    auto columns = int(request.mapping.sourceNames.size());
    for (const ChunkDraft::Row &row : m_originals) {
        if (!row.wellFormed)
            columns = std::max(columns, int(m_draft->fields(row).size()));
    }
    m_columns = ChunkColumns(request, columns);
    m_errors.clear();
    endResetModel();
    QList<DraftError> errors;
    for (const ImportError &error : m_opened->errors) {
        if (const auto row = m_originalOf.find(error.row); row != m_originalOf.end())
            errors.append({ row->second, error });
    }
    setErrors(errors);
}

void ChunkRowModel::setEditable(bool editable)
{
    m_editable = editable;
}

void ChunkRowModel::setErrors(const QList<DraftError> &errors)
{
    m_errors.set(errors, m_opened->record.request.mapping.sourceNames);
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QModelIndex ChunkRowModel::cellOf(const DraftError &error) const
{
    if (m_draft == nullptr || error.row >= m_draft->rows().size())
        return {};
    const QStringList &names = m_opened->record.request.mapping.sourceNames;
    return index(int(error.row), error.error.columnsIn(names).value(0));
}

std::pair<int, int> ChunkRowModel::recordOf(int row) const
{
    const ImportRequest &request = m_opened->record.request;
    if (request.grouping.kind == RecordGrouping::Kind::None)
        return { row, row + 1 };
    if (m_recordBegins.empty())
        findRecords();
    const auto next = std::upper_bound(m_recordBegins.begin(), m_recordBegins.end(), row);
    return { next == m_recordBegins.begin() ? 0 : *std::prev(next), next == m_recordBegins.end() ? rowCount() : *next };
}

void ChunkRowModel::findRecords() const
{
    const ImportRequest &request = m_opened->record.request;
    RecordRule rule(request.grouping, request.mapping);
    for (int i = 0; i < rowCount(); ++i) {
        const Fields &fields = fieldsOf(i);
        std::vector<Cell> cells(std::size_t(request.mapping.sourceNames.size()));
        for (std::size_t n = 0; n < std::min(cells.size(), fields.size()); ++n)
            cells[n] = Cell({ fields[n].value.constData(), std::size_t(fields[n].value.size()) }, fields[n].quoted);
        if (!rule.continuesRecord(cells.data()))
            m_recordBegins.push_back(i);
    }
}

QByteArray ChunkRowModel::chunkText(QList<qsizetype> *rowBegins) const
{
    QByteArray text;
    for (const ChunkDraft::Row &row : m_draft->rows()) {
        if (rowBegins != nullptr)
            rowBegins->append(text.size());
        text += row.bytes;
    }
    return text;
}

qsizetype ChunkRowModel::placeOfProblem(int row) const
{
    return m_draft->placeOfProblem(m_draft->rows()[std::size_t(row)]).value_or(-1);
}

bool ChunkRowModel::isChanged() const
{
    return m_draft != nullptr && m_draft->rows() != m_originals;
}

int ChunkRowModel::changedRows() const
{
    int changed = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const ChunkDraft::Row *before = original(row);
        changed += before == nullptr || before->bytes != m_draft->rows()[std::size_t(row)].bytes ? 1 : 0;
    }
    return changed;
}

int ChunkRowModel::removedRows() const
{
    int kept = 0;
    for (int row = 0; row < rowCount(); ++row)
        kept += original(row) != nullptr ? 1 : 0;
    return int(m_originals.size()) - kept;
}

Attempt ChunkRowModel::attempt() const
{
    return m_draft->attempt(tr("edited in Tranche"));
}

} // namespace tranche
