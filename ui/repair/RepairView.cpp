#include "ui/repair/RepairView.h"

#include "service/Repair.h"
#include "ui/chunks/ChunkActions.h"
#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"
#include "ui/common/Question.h"
#include "ui/imports/BackgroundRunner.h"
#include "ui/imports/RemedyDialog.h"
#include "ui/repair/BadRowChecks.h"
#include "ui/repair/BadRowModel.h"
#include "ui/repair/RepairText.h"
#include "ui/repair/SuggestionText.h"
#include "ui_RepairView.h"

#include <QHeaderView>
#include <QMenu>

namespace tranche {

struct RepairView::Content
{
    int shown = 0;
    bool afterAnswer = false;
    ImportSummary summary;
    std::shared_ptr<const ImportRecord> record; ///< none: it has not ended
    RepairOutline outline;
};

RepairView::RepairView(StoreClient &store, BackgroundRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RepairView>())
    , m_store(store)
    , m_actions(new ChunkActions(store, this))
    , m_tree(new RepairTreeModel(this))
    , m_rows(new BadRowModel(store, this))
    , m_checks(new BadRowChecks(store, *m_rows))
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_ui->repairHeadlineLabel->setFont(large);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_ui->repairMessageLabel->setFont(large);
    setUpTree();
    setUpRows();
    setUpMenu();
    connect(m_ui->letGoodRowsInButton, &QPushButton::clicked, this, &RepairView::letGoodRowsIn);
    connect(m_ui->applyAllButton, &QPushButton::clicked, this, &RepairView::applyAll);
    connect(m_ui->importRowsButton, &QPushButton::clicked, this, &RepairView::importRows);
    const QPointer<BackgroundRunner> wakes(&runner);
    connect(&m_actions->changes, &StoreChanges::made, this, [this, wakes] {
        if (wakes)
            wakes->wake();
        m_store.refresh();
    });
    connect(&m_actions->changes, &StoreChanges::notice, this, [this](const QString &text) {
        showNote(text, false);
        m_rows->edits().forget(std::exchange(m_toForget, {}));
        m_answered = true;
        load();
    });
    connect(&m_actions->changes, &StoreChanges::problem, this, [this](const QString &text) {
        m_importedBefore.reset();
        m_toForget.clear();
        m_answered = true;
        showNote(text, true);
        load();
    });
    connect(&m_store, &StoreClient::changed, this, [this](const QList<ImportSummary> &imports) {
        const bool isShown = std::any_of(
            imports.begin(), imports.end(), [this](const ImportSummary &import) { return import.id == m_import; });
        if (isShown && m_import != 0)
            load();
    });
    showNote({}, false);
    showMessage();
}

RepairView::~RepairView() = default;

void RepairView::setUpTree()
{
    m_ui->repairTree->setTreeModel(m_tree);
    connect(m_ui->repairTree, &RepairTree::applyAsked, this, &RepairView::apply);
    connect(m_ui->repairTree, &RepairTree::otherAsked, this, &RepairView::openRemedy);
    connect(m_ui->repairTree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (m_isLoading)
                return;
            m_filter = m_tree->node(index);
            loadRows();
        });
    connect(m_ui->repairSplitter, &QSplitter::splitterMoved, this, [this] { m_hasOwnSizes = true; });
    connect(m_ui->showAllBadRowsButton, &QPushButton::clicked, this, [this] {
        m_ui->repairTree->setCurrentIndex({});
        m_ui->repairTree->clearSelection();
    });
}

void RepairView::setUpRows()
{
    m_ui->badRowTable->setRowModel(m_rows);
    connect(m_ui->badRowTable, &BadRowTable::refused, this, [this](const QString &reason) { showNote(reason, true); });
    connect(m_rows, &BadRowModel::failed, this, [this](const QString &reason) { showNote(reason, true); });
    connect(m_checks, &BadRowChecks::changed, this, &RepairView::showCheck);
    connect(m_rows, &BadRowModel::loaded, this, [this](int first, int) {
        if (first > 0 || m_ui->badRowTable->currentIndex().isValid())
            return;
        m_ui->badRowTable->fitToRows();
        m_ui->badRowTable->setCurrentIndex(m_rows->wrongCell(0)); // where one begins to type
        m_ui->badRowTable->clearSelection();
    });
}

void RepairView::setUpMenu()
{
    auto *menu = new QMenu(this);
    QAction *open = menu->addAction(tr("&Open the Chunk of the Row"));
    open->setObjectName(QStringLiteral("openChunkOfRowAction"));
    QAction *save = menu->addAction(tr("&Save All Failed Chunks…"));
    save->setObjectName(QStringLiteral("saveAllOfRepairAction"));
    QAction *fixed = menu->addAction(tr("&Import Fixed File…"));
    fixed->setObjectName(QStringLiteral("fixedFileOfRepairAction"));
    QAction *retry = menu->addAction(tr("&Retry All Failed Chunks"));
    retry->setObjectName(QStringLiteral("retryAllOfRepairAction"));
    m_ui->repairMoreButton->setMenu(menu);
    connect(open, &QAction::triggered, this, [this] {
        if (const qint64 chunk = chunkOfCurrentRow())
            Q_EMIT openChunkAsked(m_import, chunk);
    });
    connect(
        save, &QAction::triggered, this, [this] { m_actions->files.saveAllFailed(m_import, m_summary.file, this); });
    connect(fixed, &QAction::triggered, this, [this] { m_actions->fixedFiles.ask(m_import, 0, this); });
    connect(retry, &QAction::triggered, this, [this] {
        ask([import = m_import](JobStore &store) {
            const auto ran = requestRetry(store, import, QList<qint64>());
            return formatCounted(ran.size(), tr("%1 chunk is run again."), tr("%1 chunks are run again."));
        });
    });
    connect(menu, &QMenu::aboutToShow, this, [this, open, retry, fixed] {
        open->setEnabled(chunkOfCurrentRow() != 0);
        retry->setEnabled(mayAct());
        fixed->setEnabled(mayAct());
    });
}

void RepairView::fillMenu(QMenu *menu)
{
    menu->addActions(m_ui->badRowTable->actions());
    menu->addSeparator();
    menu->addActions(m_ui->repairMoreButton->menu()->actions());
    connect(menu, &QMenu::aboutToShow, m_ui->repairMoreButton->menu(), &QMenu::aboutToShow);
}

void RepairView::showImport(qint64 id)
{
    if (id == m_import)
        return;
    if (!m_rows->edits().isEmpty())
        m_kept[m_import] = m_rows->edits().changes();
    m_import = id;
    m_summary = {};
    m_asked = false;
    m_answered = false;
    m_importedBefore.reset();
    m_toForget.clear();
    ++m_shown;
    m_record.reset();
    m_filter.reset();
    m_rows->edits().restore(m_kept.take(id));
    m_rows->forgetErrors();
    m_rows->setRows({}, {});
    m_checks->setImport({});
    m_tree->setOutline({});
    showNote({}, false);
    showMessage();
    if (id != 0)
        load();
}

qint64 RepairView::changedRows() const
{
    qint64 rows = m_rows->edits().changedRows();
    for (const auto &chunks : m_kept) {
        for (const ChunkChanges &chunk : chunks)
            rows += chunk.size();
    }
    return rows;
}

void RepairView::discardChanges(const std::function<void()> &onYes)
{
    if (findChild<QDialog *>(QStringLiteral("discardRowsDialog")) != nullptr)
        return;
    const Question question { "discardRowsDialog", tr("Close"),
        tr("Close without importing the bad rows that you changed?"),
        formatCounted(changedRows(), tr("%1 changed row would be lost."), tr("%1 changed rows would be lost.")),
        "discardRowsButton", tr("&Discard") };
    tranche::ask(this, question, [this, onYes] {
        m_kept.clear();
        m_rows->edits().clear();
        onYes();
    });
}

/// Remedies and rows can be taken now.
bool RepairView::mayAct() const
{
    return m_record != nullptr && !m_asked && hasEnded(m_summary.state) && !m_summary.isRebuilt()
        && !m_summary.undoneAt.isValid();
}

/// One load at a time: what changes meanwhile is loaded behind it.
void RepairView::load()
{
    if (m_import == 0 || !m_oneLoad.begin())
        return;
    const auto end = [this](bool isAnswer) {
        if (m_oneLoad.end() || !isAnswer)
            load();
    };
    m_store.run(
        this,
        [id = m_import, shown = m_shown, afterAnswer = m_answered](JobStore &store) {
            Content content { shown, afterAnswer, store.summary(id), {}, {} };
            if (!hasEnded(content.summary.state))
                return content;
            content.record = std::make_shared<ImportRecord>(store.record(id));
            if (content.summary.counts.chunksFailed > 0)
                content.outline = repairOutline(store, id);
            return content;
        },
        [this, end](const Content &content) {
            const bool isAnswer = content.shown == m_shown;
            if (isAnswer)
                showContent(content);
            end(isAnswer);
        },
        [this, end, shown = m_shown](const Failure &failure) {
            if (shown == m_shown)
                showNote(failure.text(), true);
            end(shown == m_shown);
        });
}

void RepairView::showContent(const Content &content)
{
    m_summary = content.summary;
    if (content.afterAnswer) {
        m_asked = false;
        m_answered = false;
    }
    const bool isToRepair = content.record != nullptr && content.outline.errors > 0;
    const bool staysInSight = content.record == nullptr && m_record != nullptr;
    if (isToRepair)
        showRepair(content);
    else if (!staysInSight)
        m_record.reset();
    if (isToRepair && m_importedBefore && !m_asked)
        noteResult();
    if (isToRepair || staysInSight) {
        m_ui->repairPages->setCurrentWidget(m_ui->repairPage);
        showHead();
        showCheck();
    } else {
        m_rows->edits().clear();
        showMessage();
    }
}

/// It was tried again, and is failed still.
void RepairView::noteResult()
{
    const qint64 rows = m_summary.counts.imported() - *m_importedBefore;
    m_importedBefore.reset();
    if (rows > 0 && !m_summary.validateOnly)
        showNote(formatCounted(rows, tr("%1 row more is in."), tr("%1 rows more are in.")), false);
    else if (!m_summary.failureMessage.isEmpty())
        showNote(m_summary.failureMessage, true);
}

void RepairView::showMessage()
{
    const RepairMessage message = repairMessage(m_summary);
    m_ui->repairPages->setCurrentWidget(m_ui->repairMessagePage);
    const bool isNone = m_summary.id == 0 && m_import != 0;
    m_ui->repairMessageLabel->setText(isNone ? tr("Loading…")
            : message.isGood                 ? QStringLiteral("✔ ") + message.headline
                                             : message.headline);
    m_ui->repairMessageLabel->setTint([isGood = message.isGood](QPalette &palette) {
        if (isGood)
            palette.setColor(QPalette::WindowText, stateColor(ImportState::Done, palette));
    });
    m_ui->repairMessageDetailLabel->setText(isNone ? QString() : message.detail);
}

void RepairView::showRepair(const Content &content)
{
    const bool isSame = m_record != nullptr && m_tree->outline() == content.outline;
    m_record = content.record;
    if (isSame)
        return;
    m_isLoading = true;
    m_ui->repairTree->remember();
    m_tree->setOutline(content.outline);
    m_ui->repairTree->recall();
    m_isLoading = false;
    m_filter = m_tree->node(m_ui->repairTree->currentIndex());
    fitTree();
    m_rows->forgetErrors();
    m_checks->setImport(m_record);
    loadRows();
}

/// As high as its lines, and at most half of the place.
void RepairView::fitTree()
{
    if (m_hasOwnSizes)
        return;
    int lines = 0;
    for (QModelIndex line = m_tree->index(0, 0); line.isValid(); line = m_ui->repairTree->indexBelow(line))
        ++lines;
    const QList<int> sizes = m_ui->repairSplitter->sizes();
    const int all = sizes.value(0) + sizes.value(1);
    const int wanted = m_ui->repairTree->header()->height()
        + lines * std::max(1, m_ui->repairTree->rowHeight(m_tree->index(0, 0))) + 4;
    const int tree = std::min(wanted, all / 2);
    m_ui->repairSplitter->setSizes({ tree, all - tree });
}

void RepairView::showHead()
{
    const RepairOutline &outline = m_tree->outline();
    m_ui->repairHeadlineLabel->setText(
        hasEnded(m_summary.state) ? repairHeadline(outline, m_summary.validateOnly) : progressSentence(m_summary));
    const QList<Suggestion> suggestions = outline.suggestions();
    m_ui->letGoodRowsInButton->setVisible(outline.goodRows > 0 && !m_summary.validateOnly);
    m_ui->letGoodRowsInButton->setToolTip(
        formatCounted(outline.goodRows, tr("%1 good row goes in now; the bad ones stay here, to be repaired."),
            tr("%1 good rows go in now; the bad ones stay here, to be repaired.")));
    m_ui->applyAllButton->setVisible(!suggestions.isEmpty());
    QStringList texts;
    for (const Suggestion &suggestion : suggestions.mid(0, 12))
        texts.append(suggestion.remedy.column + QStringLiteral(": ") + suggestionText(suggestion));
    if (suggestions.size() > texts.size())
        texts.append(QStringLiteral("…"));
    m_ui->applyAllButton->setToolTip(texts.join(QLatin1Char('\n')));
    const bool may = mayAct();
    m_ui->letGoodRowsInButton->setEnabled(may);
    m_ui->applyAllButton->setEnabled(may);
    m_tree->setMayRemedy(may);
    m_rows->setEditable(may);
}

static std::function<bool(const PackedKind &)> errorsOfNode(const std::optional<RepairNode> &node)
{
    if (!node)
        return [](const PackedKind &) { return true; };
    return [column = node->column.toStdString(), code = node->code.toStdString(), anyValue = !node->value,
               value = node->value.value_or(QString()).toStdString()](const PackedKind &kind) {
        return kind.column == column && (code.empty() || kind.code == code) && (anyValue || kind.value == value);
    };
}

void RepairView::loadRows()
{
    m_store.run(
        this,
        [id = m_import, isWanted = errorsOfNode(m_filter)](
            JobStore &store) { return std::make_shared<BadRowIndex>(badRowIndex(store, id, isWanted)); },
        [this, version = ++m_rowsShown, shown = m_shown](const std::shared_ptr<BadRowIndex> &index) {
            if (version != m_rowsShown || shown != m_shown || m_record == nullptr)
                return;
            m_goodRows = index->goodRows;
            QList<qint64> gone; // chunks that are in, or that other rows are of now
            for (auto chunk = m_rows->edits().changes().begin(); chunk != m_rows->edits().changes().end(); ++chunk) {
                if (!m_goodRows.contains(chunk.key()))
                    gone.append(chunk.key());
            }
            m_rows->edits().forget(gone);
            const QModelIndex current = m_ui->badRowTable->currentIndex();
            const int column = current.column();
            const auto place = current.row() > 0 ? std::optional(m_rows->place(current.row())) : std::nullopt;
            m_rows->setRows(m_record, std::move(index->places));
            m_ui->badRowTable->fitToRows();
            if (const int row = place ? m_rows->rowAtOrBehind(*place) : -1; row >= 0) // where a person has been
                m_ui->badRowTable->setCurrentIndex(m_rows->index(row, column));
            m_rows->data(
                m_rows->index(0, 0), Qt::DisplayRole); // asks for the first ones, though they may be out of sight
            showRowsLabel();
            showCheck();
        });
}

void RepairView::showRowsLabel()
{
    const QString rows = formatCounted(m_rows->rowCount(), tr("%1 bad row"), tr("%1 bad rows"));
    m_ui->showAllBadRowsButton->setVisible(m_filter.has_value());
    if (!m_filter)
        return m_ui->badRowsLabel->setText(rows);
    const QString column = m_filter->column.isEmpty() ? tr("whole rows") : shortened(m_filter->column);
    m_ui->badRowsLabel->setText(
        tr("%1 with %2")
            .arg(rows,
                m_filter->value                ? column + QStringLiteral(" ") + shownValue(*m_filter->value)
                    : m_filter->code.isEmpty() ? column
                                               : column + QStringLiteral(": ") + kindText(m_filter->message)));
}

/// What of the rows was changed, and what would become of it.
void RepairView::showCheck()
{
    qint64 right = 0;
    qint64 leftOut = 0;
    qint64 wrong = 0;
    qint64 good = 0;
    const auto &changes = m_rows->edits().changes();
    for (auto chunk = changes.begin(); chunk != changes.end(); ++chunk) {
        good += m_goodRows.value(chunk.key());
        for (auto row = chunk->begin(); row != chunk->end(); ++row)
            ++(row->isLeftOut ? leftOut : m_rows->isRight({ chunk.key(), row.key() }) ? right : wrong);
    }
    QStringList remarks;
    if (wrong > 0)
        remarks.append(m_checks->waiting() > 0 ? tr("Checking what you changed…")
                                               : formatCounted(wrong, tr("%1 changed row is still wrong and stays."),
                                                   tr("%1 changed rows are still wrong and stay.")));
    if (leftOut > 0)
        remarks.append(formatCounted(leftOut, tr("%1 row is left out."), tr("%1 rows are left out.")));
    if (good > 0 && !m_summary.validateOnly)
        remarks.append(formatCounted(good, tr("%1 good row of the same chunks goes in with them."),
            tr("%1 good rows of the same chunks go in with them.")));
    if (!m_checks->notChecked().isEmpty() && !changes.isEmpty())
        remarks.append(tr("The table's own rules were not checked: %1").arg(m_checks->notChecked()));
    m_ui->badRowsCheckLabel->setText(remarks.join(QLatin1Char(' ')));
    QString text = tr("I&mport Changed Rows");
    if (right > 0)
        text = m_summary.validateOnly ? formatCounted(right, tr("Ch&eck %1 Row"), tr("Ch&eck %1 Rows"))
                                      : formatCounted(right, tr("I&mport %1 Row"), tr("I&mport %1 Rows"));
    else if (leftOut > 0)
        text = formatCounted(leftOut, tr("Leave %1 Row O&ut"), tr("Leave %1 Rows O&ut"));
    m_ui->importRowsButton->setText(text);
    m_ui->importRowsButton->setEnabled(mayAct() && right + leftOut > 0 && m_checks->waiting() == 0);
}

void RepairView::showNote(const QString &text, bool isProblem)
{
    m_ui->repairNoteLabel->setVisible(!text.isEmpty());
    m_ui->repairNoteLabel->setText(text);
    m_ui->repairNoteLabel->setTint([isProblem](QPalette &palette) {
        if (isProblem)
            palette.setColor(QPalette::WindowText, stateColor(ImportState::Failed, palette));
    });
}

/// Nothing else can be asked for until it is known what has become of it.
void RepairView::ask(const Change &change)
{
    if (!mayAct())
        return;
    m_asked = true;
    m_importedBefore = m_summary.counts.imported();
    showHead();
    showCheck();
    m_actions->changes.make(change);
}

void RepairView::letGoodRowsIn()
{
    ask([import = m_import](JobStore &store) {
        const WaitingRows waiting = tranche::letGoodRowsIn(store, import);
        return formatCounted(
            waiting.rows, tr("%1 good row is being imported."), tr("%1 good rows are being imported."));
    });
}

void RepairView::applyAll()
{
    QList<Remedy> remedies;
    const auto suggestions = m_tree->outline().suggestions();
    for (const Suggestion &suggestion : suggestions)
        remedies.append(suggestion.remedy);
    ask([import = m_import, remedies](JobStore &store) {
        const RemedyEffect effect = requestRemedies(store, import, remedies);
        return formatCounted(
            remedies.size(), tr("%1 suggestion is applied, in %2."), tr("%1 suggestions are applied, in %2."))
            .arg(formatCounted(effect.chunks.size(), tr("%1 chunk"), tr("%1 chunks")));
    });
}

void RepairView::apply(const QModelIndex &index)
{
    const auto node = m_tree->node(index);
    if (!node || !node->suggestion)
        return;
    ask([import = m_import, remedy = node->suggestion->remedy](JobStore &store) {
        const RemedyEffect effect = requestRemedy(store, import, remedy);
        return tr("%1, in %2.")
            .arg(remedyText(remedy), formatCounted(effect.chunks.size(), tr("%1 chunk"), tr("%1 chunks")));
    });
}

void RepairView::openRemedy(const QModelIndex &index)
{
    const auto node = m_tree->node(index);
    if (!mayAct() || !node)
        return;
    const ErrorGroup group { node->column, node->code, node->value.value_or(QString()), node->message, node->count,
        node->chunks };
    const Remedy::Action action = node->suggestion ? node->suggestion->remedy.action
        : node->column.isEmpty()                   ? Remedy::Action::SkipRows
                                                   : Remedy::Action::Set;
    auto *dialog = new RemedyDialog(m_store, *m_actions, m_import, group, action, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!node->value)
        dialog->takeEveryValue();
    dialog->open();
}

void RepairView::importRows()
{
    m_ui->badRowTable->setFocus(); // a cell that is being edited hands its value over
    if (!mayAct())
        return;
    m_toForget = m_rows->edits().changes().keys();
    ask([import = m_import, changes = m_rows->edits().changes()](JobStore &store) {
        const auto ran = requestRetryWithChanges(store, import, changes);
        return formatCounted(ran.size(), tr("Your changes in %1 chunk are being imported."),
            tr("Your changes in %1 chunks are being imported."));
    });
}

qint64 RepairView::chunkOfCurrentRow() const
{
    const QModelIndex current = m_ui->badRowTable->currentIndex();
    return current.isValid() ? m_rows->place(current.row()).chunk : 0;
}

} // namespace tranche
