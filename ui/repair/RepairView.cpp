#include "ui/repair/RepairView.h"

#include "service/Repair.h"
#include "ui/chunks/ChunkActions.h"
#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"
#include "ui/common/Question.h"
#include "ui/imports/BackgroundRunner.h"
#include "ui/repair/BadRowChecks.h"
#include "ui/repair/BadRowModel.h"
#include "ui/repair/RepairText.h"
#include "ui/repair/SuggestionText.h"
#include "ui_RepairView.h"

#include <QAction>
#include <QDialog>
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
    , m_importRows(new QAction(tr("Import Changed Rows"), this))
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
    connect(m_importRows, &QAction::triggered, m_ui->importRowsButton, &QPushButton::click);
    m_importRows->setObjectName(QStringLiteral("importRowsAction"));
    m_importRows->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_importRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_importRows->setToolTip(
        tr("Import Changed Rows (%1)").arg(m_importRows->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_importRows);
    const QPointer<BackgroundRunner> wakes(&runner);
    connect(&m_actions->changes, &StoreChanges::made, this, [this, wakes] {
        if (wakes)
            wakes->wake();
        m_store.refresh();
    });
    connect(&m_actions->changes, &StoreChanges::notice, this, [this](const QString &text) {
        showNote(text, false);
        m_dropped = 0; // it was told
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
    connect(m_ui->repairTree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isLoading)
            return;
        m_filter = m_tree->node(m_ui->repairTree->chosen());
        loadRows();
    });
    connect(m_ui->repairSplitter, &QSplitter::splitterMoved, this, [this] { m_hasOwnSizes = true; });
    connect(m_ui->showAllBadRowsButton, &QPushButton::clicked, this, [this] { m_ui->repairTree->clearSelection(); });
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
    menu->addAction(m_importRows);
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
    m_dropped = 0;
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
        if (content.record != nullptr) // else it may come back to be repaired
            drop(m_rows->edits().changes().keys());
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
    else
        showNote(m_summary.validateOnly ? QString() : tr("No more rows are in: what was tried is still wrong."), false);
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
    QStringList details { isNone ? QString() : message.detail, droppedText() };
    details.removeAll(QString());
    m_ui->repairMessageDetailLabel->setText(details.join(QLatin1Char('\n')));
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
    m_filter = m_tree->node(m_ui->repairTree->chosen());
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
    for (QModelIndex line = m_tree->index(0, 0); line.isValid() && lines < 100;
         line = m_ui->repairTree->indexBelow(line))
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

void RepairView::showNote(const QString &text, bool isProblem)
{
    m_ui->repairNoteLabel->setVisible(!text.isEmpty());
    m_ui->repairNoteLabel->setText(text);
    m_ui->repairNoteLabel->setTint([isProblem](QPalette &palette) {
        if (isProblem)
            palette.setColor(QPalette::WindowText, stateColor(ImportState::Failed, palette));
    });
}

} // namespace tranche
