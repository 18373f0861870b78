#include "ui/chunks/ChunkRowModel.h"

#include "mapping/RecordGrouping.h"
#include "ui/common/Formatting.h"

#include <QFont>
#include <QGuiApplication>
#include <QUndoCommand>

#include <algorithm>

namespace tranche {

/// A step that can be undone: some rows in the place of others.
class ChunkRowModel::Change final : public QUndoCommand
{
public:
    Change(ChunkRowModel &model, std::size_t first, Rows before, Rows after, const QString &what)
        : QUndoCommand(what)
        , m_model(model)
        , m_first(first)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_model.replaceRows(m_first, m_after.size(), m_before); }
    void redo() override { m_model.replaceRows(m_first, m_before.size(), m_after); }

private:
    ChunkRowModel &m_model;
    std::size_t m_first;
    Rows m_before;
    Rows m_after;
};

ChunkRowModel::ChunkRowModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ChunkRowModel::~ChunkRowModel() = default;

int ChunkRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_draft == nullptr ? 0 : int(m_draft->rows().size());
}

int ChunkRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString ChunkRowModel::text(int row, int column) const
{
    const auto fields = m_draft->fields(m_draft->rows()[std::size_t(row)]);
    return std::size_t(column) < fields.size() ? QString::fromUtf8(fields[std::size_t(column)].value) : QString();
}

bool ChunkRowModel::isNull(int row, int column) const
{
    const auto fields = m_draft->fields(m_draft->rows()[std::size_t(row)]);
    if (std::size_t(column) >= fields.size())
        return false;
    const ChunkDraft::Field &field = fields[std::size_t(column)];
    return (field.value.isEmpty() && !field.quoted) || m_opened->record.request.mapping.nullTexts.contains(field.value);
}

qint64 ChunkRowModel::line(int row) const
{
    return m_draft->rows()[std::size_t(row)].place.line;
}

/// What is wrong with a cell: errors of its column, and those of the whole row.
QStringList ChunkRowModel::errorsOf(int row, int column) const
{
    QStringList messages;
    const auto [first, last] = m_errorsOfRow.equal_range(row);
    for (auto error = first; error != last; ++error) {
        const ImportError &wrong = m_errors[error->second].error;
        const QString name = m_opened->record.request.mapping.sourceNames.value(column);
        if (wrong.column.isEmpty() || wrong.column.split(QLatin1String(", ")).contains(name))
            messages.append(wrong.message);
    }
    return messages;
}

const ChunkDraft::Row *ChunkRowModel::original(int row) const
{
    const auto &rows = m_draft->rows();
    const RowPlace place = rows[std::size_t(row)].place;
    const bool sharesPlace = row > 0 && rows[std::size_t(row) - 1].place == place;
    const auto found = m_originalOf.find(place.row);
    return sharesPlace || found == m_originalOf.end() ? nullptr : &m_originals[found->second];
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
        const ChunkDraft::Row *before = original(index.row());
        const auto was = before != nullptr ? m_draft->fields(*before) : std::vector<ChunkDraft::Field>();
        const bool isChanged = std::size_t(index.column()) >= was.size()
            || QString::fromUtf8(was[std::size_t(index.column())].value) != text(index.row(), index.column());
        QFont font;
        font.setBold(isChanged);
        return isChanged ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines = errorsOf(index.row(), index.column());
        const ChunkDraft::Row *before = original(index.row());
        const auto was = before != nullptr ? m_draft->fields(*before) : std::vector<ChunkDraft::Field>();
        if (std::size_t(index.column()) < was.size()) {
            const QString value = QString::fromUtf8(was[std::size_t(index.column())].value);
            if (value != text(index.row(), index.column()))
                lines.append(tr("It was “%1”.").arg(value));
        }
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::BackgroundRole:
        return errorsOf(index.row(), index.column()).isEmpty() ? QVariant() : badCellColor(palette);
    default:
        return {};
    }
}

QVariant ChunkRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_draft == nullptr)
        return {};
    if (orientation == Qt::Horizontal) {
        const QString name = m_opened->record.request.mapping.sourceNames.value(section, tr("(surplus)"));
        return role == Qt::DisplayRole ? QVariant(name) : QVariant();
    }
    if (section >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString number = original(section) != nullptr ? formatCount(line(section)) : tr("new");
        return hasErrors(section) ? QStringLiteral("▲ ") + number : number;
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
    setCells({ { index.row(), index.column(), text.isEmpty() ? std::nullopt : std::optional(text) } },
        tr("change of a cell"));
    return true;
}

void ChunkRowModel::setChunk(std::shared_ptr<const OpenedChunk> opened)
{
    beginResetModel();
    m_undo.clear();
    m_opened = std::move(opened);
    m_draft = std::make_unique<ChunkDraft>(m_opened->record, m_opened->chunk, m_opened->attempt);
    m_originals = m_draft->rows();
    m_originalOf.clear();
    for (std::size_t i = 0; i < m_originals.size(); ++i)
        m_originalOf.emplace(m_originals[i].place.row, i);
    m_columns = int(m_opened->record.request.mapping.sourceNames.size());
    for (const ChunkDraft::Row &row : m_originals) {
        if (!row.wellFormed)
            m_columns = std::max(m_columns, int(m_draft->fields(row).size()));
    }
    m_errors.clear();
    m_errorsOfRow.clear();
    endResetModel();
    QList<DraftError> errors;
    for (const ImportError &error : m_opened->errors) {
        if (const auto row = m_draft->find(error.row))
            errors.append({ *row, error });
    }
    setErrors(errors);
}

void ChunkRowModel::setEditable(bool editable)
{
    m_editable = editable;
}

void ChunkRowModel::setErrors(const QList<DraftError> &errors)
{
    m_errors = errors;
    m_errorsOfRow.clear();
    for (qsizetype i = 0; i < errors.size(); ++i)
        m_errorsOfRow.emplace(int(errors[i].row), i);
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QModelIndex ChunkRowModel::cellOf(const DraftError &error) const
{
    if (m_draft == nullptr || error.row >= m_draft->rows().size())
        return {};
    const auto column
        = m_opened->record.request.mapping.sourceNames.indexOf(error.error.column.section(QLatin1String(", "), 0, 0));
    return index(int(error.row), int(std::max<qsizetype>(column, 0)));
}

std::pair<int, int> ChunkRowModel::recordOf(int row) const
{
    const ImportRequest &request = m_opened->record.request;
    if (request.grouping.kind == RecordGrouping::Kind::None)
        return { row, row + 1 };
    RecordRule rule(request.grouping, request.mapping);
    int first = 0;
    for (int i = 0; i < rowCount(); ++i) {
        const auto fields = m_draft->fields(m_draft->rows()[std::size_t(i)]);
        std::vector<Cell> cells(std::size_t(request.mapping.sourceNames.size()));
        for (std::size_t n = 0; n < std::min(cells.size(), fields.size()); ++n)
            cells[n] = Cell({ fields[n].value.constData(), std::size_t(fields[n].value.size()) }, fields[n].quoted);
        if (rule.continuesRecord(cells.data()))
            continue;
        if (i > row)
            return { first, i };
        first = i;
    }
    return { first, rowCount() };
}

void ChunkRowModel::change(std::size_t first, std::size_t count, const QString &what, const std::function<void()> &run)
{
    const Rows all = m_draft->rows();
    const Rows before(all.begin() + std::ptrdiff_t(first), all.begin() + std::ptrdiff_t(first + count));
    run();
    const std::size_t countAfter = m_draft->rows().size() - (all.size() - count);
    const auto begin = m_draft->rows().begin() + std::ptrdiff_t(first);
    const Rows after(begin, begin + std::ptrdiff_t(countAfter));
    m_draft->splice(first, countAfter, before); // pushing the step does it
    if (after != before)
        m_undo.push(new Change(*this, first, before, after, what));
}

void ChunkRowModel::replaceRows(std::size_t first, std::size_t count, const Rows &rows)
{
    const auto at = int(first);
    const int common = int(std::min(count, rows.size()));
    if (rows.size() > count)
        beginInsertRows({}, at + common, at + int(rows.size()) - 1);
    else if (rows.size() < count)
        beginRemoveRows({}, at + common, at + int(count) - 1);
    m_draft->splice(first, count, rows);
    if (rows.size() > count)
        endInsertRows();
    else if (rows.size() < count)
        endRemoveRows();
    if (rows.size() != count) {
        m_errors.clear(); // they are of other rows now; the next check finds them
        m_errorsOfRow.clear();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

void ChunkRowModel::setCells(const QList<CellEdit> &edits, const QString &what)
{
    if (edits.isEmpty())
        return;
    const auto [lowest, highest] = std::minmax_element(
        edits.begin(), edits.end(), [](const CellEdit &a, const CellEdit &b) { return a.row < b.row; });
    change(std::size_t(lowest->row), std::size_t(highest->row) - std::size_t(lowest->row) + 1, what, [&] {
        for (const CellEdit &edit : edits) {
            const auto row = std::size_t(edit.row);
            auto fields = m_draft->fields(m_draft->rows()[row]);
            const auto value = edit.value ? std::optional(edit.value->toUtf8()) : std::nullopt;
            if (std::size_t(edit.column) < fields.size()) {
                m_draft->setField(row, edit.column, value);
                continue;
            }
            fields.resize(std::size_t(edit.column) + 1); // a row that was too short
            fields.back() = { value.value_or(QByteArray()), value && value->isEmpty() };
            m_draft->replaceRow(row, fields);
        }
    });
}

void ChunkRowModel::addRow(int behind, const QStringList &texts)
{
    std::vector<ChunkDraft::Field> fields(std::size_t(m_opened->record.request.mapping.sourceNames.size()));
    for (qsizetype i = 0; i < std::min(texts.size(), qsizetype(fields.size())); ++i)
        fields[std::size_t(i)].value = texts[i].toUtf8();
    change(std::size_t(behind), 1, tr("new row"), [&] { m_draft->insertRow(std::size_t(behind), fields); });
}

void ChunkRowModel::leaveRowsOut(QList<int> rows)
{
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    const int first = rows.front();
    change(std::size_t(first), std::size_t(rows.back()) - std::size_t(first) + 1, tr("removal of rows"), [&] {
        int at = 0;
        m_draft->removeRows(
            [&](const ChunkDraft::Row &) { return std::binary_search(rows.begin(), rows.end(), at++); });
    });
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

void ChunkRowModel::setChunkText(const QByteArray &text)
{
    if (text != chunkText())
        change(0, m_draft->rows().size(), tr("change of the text"), [&] { m_draft->replaceText(text); });
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
