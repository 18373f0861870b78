#include "ui/imports/ImportDetails.h"

#include "service/inspect/Reading.h"
#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"
#include "ui/common/Tables.h"
#include "ui/imports/ChunkTableModel.h"
#include "ui/imports/ErrorsPanel.h"
#include "ui/imports/LogPanel.h"
#include "ui/imports/RemainingTime.h"
#include "ui/repair/RepairView.h"
#include "ui/reports/ReportView.h"
#include "ui_ImportDetails.h"

#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace tranche {

/// More chunks than this are not listed one by one, only those that failed.
static constexpr qint64 chunksListed = 200000;
static constexpr qsizetype groupsListed = 2000;
/// While an import runs its errors are grouped anew only so often.
static constexpr qint64 groupsIntervalMs = 2000;
static constexpr qsizetype readingLinesShown = 6;
static constexpr qsizetype longestReadingLine = 300;

struct ImportDetails::Content
{
    int shown = 0;
    bool whole = false;
    QList<ChunkSummary> chunks; ///< all of them, or those that have changed
    QList<StoredError> errors;
    std::optional<QList<ErrorGroup>> groups; ///< none: as they were
    std::optional<QStringList> reading; ///< how the file was read; none: as it was
};

namespace {

class ChunkFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyFailed(bool only)
    {
        m_onlyFailed = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex chunk = sourceModel()->index(row, 0, parent);
        return !m_onlyFailed || ChunkState(chunk.data(ChunkTableModel::StateRole).toInt()) != ChunkState::Done;
    }

private:
    bool m_onlyFailed = false;
};

} // namespace

ImportDetails::ImportDetails(StoreClient &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportDetails>())
    , m_store(store)
    , m_log(new LogPanel(store))
    , m_chunks(new ChunkTableModel(this))
    , m_chunkFilter(new ChunkFilter(this))
{
    m_ui->setupUi(this);
    m_log->setObjectName(QStringLiteral("logTab")); // the page that is remembered
    m_ui->tabs->addTab(m_log, tr("Log"));
    m_chunkFilter->setSourceModel(m_chunks);
    m_ui->chunkTable->setModel(m_chunkFilter);
    m_ui->chunkMap->setModel(*m_chunks);
    m_ui->chunkMap->hide(); // until there is an import
    setUpTable(m_ui->chunkTable);
    setWidth(m_ui->chunkTable, ChunkTableModel::LinesColumn, 180);
    m_ui->chunkTable->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(m_ui->onlyFailedCheckBox, &QCheckBox::toggled, this,
        [this](bool only) { static_cast<ChunkFilter *>(m_chunkFilter)->setOnlyFailed(only); });
    connect(m_ui->chunkTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ImportDetails::chunkSelected);
    connect(m_chunkFilter, &QAbstractItemModel::dataChanged, this, &ImportDetails::chunkSelected);
    connect(m_chunkFilter, &QAbstractItemModel::modelReset, this, &ImportDetails::chunkSelected);
    connect(m_ui->chunkTable, &QTableView::activated, this, [this] {
        if (const qint64 chunk = selectedFailedChunk())
            Q_EMIT chunkActivated(chunk);
    });
    connect(m_ui->chunkTable, &QTableView::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT contextMenuAsked(m_ui->chunkTable->viewport()->mapToGlobal(at)); });
    connect(m_ui->errorsPanel, &ErrorsPanel::chunkActivated, this, &ImportDetails::chunkActivated);
    connect(m_ui->errorsPanel, &ErrorsPanel::chunkChosen, this, &ImportDetails::selectChunk);
    connect(m_ui->errorsPanel, &ErrorsPanel::remedyAsked, this, &ImportDetails::remedyAsked);
    m_ui->chunkMap->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->chunkMap, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT contextMenuAsked(m_ui->chunkMap->mapToGlobal(at)); });
    connect(m_ui->chunkMap, &ChunkMap::chunkClicked, this, [this](qint64 chunk) {
        m_ui->tabs->setCurrentWidget(m_ui->chunksTab);
        selectChunk(chunk);
    });
    show(nullptr);
}

ImportDetails::~ImportDetails() = default;

void ImportDetails::show(const ImportSummary *import)
{
    const qint64 before = m_import.id;
    m_import = import != nullptr ? *import : ImportSummary();
    m_ui->tabs->setEnabled(import != nullptr);
    showOverview(m_import);
    if (m_import.id != before) {
        ++m_shown;
        m_revision.reset();
        m_chunks->setChunks({}, 0);
        m_groups.clear();
        showReading({});
        m_sinceGroups.invalidate();
        m_ui->errorsPanel->show({}, {}, false);
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->chunksTab), tr("Chunks"));
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->errorsTab), tr("Errors"));
        showMap(0, 0);
    }
    showRepair(m_import.id != before);
    if (m_report != nullptr)
        m_report->showImport(import);
    m_log->showImport(m_import.id);
    if (import != nullptr)
        load();
}

void ImportDetails::addRepair(RepairView *view)
{
    m_repair = view;
    m_ui->tabs->insertTab(0, view, tr("Repair"));
    m_ui->tabs->setTabVisible(0, false);
}

void ImportDetails::addReport(ReportView *view)
{
    m_report = view;
    m_ui->tabs->insertTab(m_repair != nullptr ? 1 : 0, view, tr("Report"));
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(view), false);
    connect(view, &ReportView::found, this, &ImportDetails::showReport);
}

/// An import opens on it rather than on its repair: it says itself if the report breaks off.
void ImportDetails::showReport(bool isThere)
{
    const int tab = m_ui->tabs->indexOf(m_report);
    const bool isOther = std::exchange(m_reportOf, isThere ? m_import.id : 0) != m_import.id;
    const bool wasThere = m_ui->tabs->isTabVisible(tab);
    if (wasThere != isThere)
        m_ui->tabs->setTabVisible(tab, isThere);
    if (isThere && isOther && (!wasThere || m_ui->tabs->currentWidget() == m_repair))
        m_ui->tabs->setCurrentWidget(m_report);
}

/// An import that needs a person opens on its repair. That stays in sight until another one is chosen, so that what has
/// become of it is seen.
void ImportDetails::showRepair(bool isOther)
{
    if (m_repair == nullptr)
        return;
    const int tab = m_ui->tabs->indexOf(m_repair);
    const bool wasThere = m_ui->tabs->isTabVisible(tab) && !isOther;
    const bool isNeeded = m_import.id != 0 && hasEnded(m_import.state) && m_import.counts.chunksFailed > 0
        && !m_import.isRebuilt() && !m_import.undoneAt.isValid();
    m_repair->showImport(isNeeded || wasThere ? m_import.id : 0);
    if (m_ui->tabs->isTabVisible(tab) != (isNeeded || wasThere))
        m_ui->tabs->setTabVisible(tab, isNeeded || wasThere);
    if (isNeeded && !wasThere)
        m_ui->tabs->setCurrentWidget(m_repair);
}

static constexpr qsizetype longestPath = 160;

static QString overviewSentence(const ImportSummary &import)
{
    if (import.id == 0)
        return ImportDetails::tr("Choose an import above to see its chunks and errors.");
    const QString where = import.validateOnly
        ? ImportDetails::tr("checked only")
        : ImportDetails::tr("%1 › %2").arg(shortened(import.targetPath, longestPath), shortened(import.table));
    const QString removed = import.detailsAreGone
        ? QLatin1Char(' ') + ImportDetails::tr("Its chunks, chunk files and errors were removed, as the settings ask.")
        : QString();
    const QString advice = import.validateOnly && hasEnded(import.state) ? QLatin1Char(' ')
            + (import.counts.rowsFailed > 0 ? ImportDetails::tr(
                   "Nothing was written. Remedies are checked as well, and those that mend values are "
                   "applied when the file is imported: Import Again.")
                                            : ImportDetails::tr("Nothing was written. Import Again imports the file."))
                                                                         : QString();
    return ImportDetails::tr("<b>%1</b> → %2<br>%3")
        .arg(shortened(import.filePath, longestPath).toHtmlEscaped(), where.toHtmlEscaped(),
            (progressSentence(import) + advice + removed).toHtmlEscaped());
}

static QString booksText(const ImportSummary &import)
{
    const ImportCounts &counts = import.counts;
    if (!import.startedAt.isValid())
        return {};
    const QString rows
        = (import.validateOnly ? ImportDetails::tr("%1 = %2 that would be imported + %3 failed + %4 skipped.")
                               : ImportDetails::tr("%1 = %2 imported + %3 failed + %4 skipped."))
              .arg(formatCounted(counts.rowsRead, ImportDetails::tr("%1 row read"), ImportDetails::tr("%1 rows read")),
                  formatCount(counts.imported()), formatCount(counts.rowsFailed), formatCount(counts.skipped()));
    const QString done = rowCountsText(counts.rows);
    const QString lines = ImportDetails::tr("%1 = %2 header + %3 skipped + %4 blank + %5 of rows.")
                              .arg(formatCounted(counts.linesRead, ImportDetails::tr("%1 line read"),
                                       ImportDetails::tr("%1 lines read")),
                                  formatCount(counts.linesHeader), formatCount(counts.linesSkipped),
                                  formatCount(counts.linesBlank), formatCount(counts.linesOfRows));
    const QString balance = counts.booksBalance() ? ImportDetails::tr("The books balance.")
                                                  : ImportDetails::tr("THE BOOKS DO NOT BALANCE.");
    return rows + (done.isEmpty() ? QString() : QStringLiteral("   (%1)").arg(done)) + QStringLiteral("   ") + lines
        + QStringLiteral("   ") + balance;
}

void ImportDetails::showOverview(const ImportSummary &import)
{
    m_ui->sentenceLabel->setText(overviewSentence(import));
    m_ui->booksLabel->setText(booksText(import));
}

void ImportDetails::showRun(const QList<RunSample> &samples)
{
    m_ui->ratePlot->setSamples(samples);
    const auto left = m_import.state == ImportState::Running && m_import.notice.isEmpty()
        ? remainingTime(samples, m_import.bytesTotal)
        : std::nullopt;
    if (left)
        m_ui->sentenceLabel->setText(overviewSentence(m_import) + QStringLiteral(" · ") + remainingText(*left));
}

void ImportDetails::showMap(double progress, qint64 chunks)
{
    m_ui->chunkMap->showProgress(progress, chunks);
    const QString counts = chunkCountsText(m_chunks->chunks(), chunks);
    m_ui->chunkCountsLabel->setText(counts.isEmpty()
            ? QString()
            : formatCounted(chunks, tr("%1 chunk:"), tr("%1 chunks:")) + QLatin1Char(' ') + counts);
    m_ui->chunkCountsLabel->setVisible(!counts.isEmpty());
    m_ui->chunkMap->setVisible(m_import.id != 0);
}

void ImportDetails::showReading(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines)
        shown.append(shortened(line, longestReadingLine));
    m_ui->readingLabel->setText(shown.join(QLatin1Char('\n')));
    m_ui->readingLabel->setVisible(!shown.isEmpty());
}

/// One load at a time: what changes meanwhile is loaded behind it.
void ImportDetails::load()
{
    if (!m_loading.begin())
        return;
    const bool all = m_import.counts.chunksTotal <= chunksListed;
    const qint64 lastShown = m_chunks->chunks().isEmpty() ? 0 : m_chunks->chunks().constLast().number;
    const bool startedOver = m_import.counts.chunksTotal < lastShown;
    if (all != m_allChunks || startedOver)
        m_revision.reset();
    m_allChunks = all;
    const auto since = std::exchange(m_revision, m_import.revision); // what changes from now on has another revision
    const qint64 lastChunk = since ? lastShown : 0;
    const bool groupsAreDue
        = hasEnded(m_import.state) || !m_sinceGroups.isValid() || m_sinceGroups.elapsed() >= groupsIntervalMs;
    if (groupsAreDue)
        m_sinceGroups.start();
    m_store.run(
        this,
        [id = m_import.id, shown = m_shown, since, lastChunk, all, groupsAreDue](JobStore &store) {
            ChunkStore chunks(store);
            Content content { shown, !since,
                all ? chunks.changedChunks(id, since, lastChunk) : chunks.changedFailedChunks(id, since),
                chunks.errors().ofImport(id, errorsListed), {}, {} };
            if (groupsAreDue) {
                content.groups = chunks.errors().groups(id, groupsListed);
                content.reading = readingLines(readingOf(store, id), readingLinesShown);
            }
            return content;
        },
        [this](const Content &content) {
            const bool again = m_loading.end();
            const bool isAnswer = content.shown == m_shown;
            if (isAnswer)
                showContent(content);
            if (again || !isAnswer)
                load();
        },
        [this, shown = m_shown, since](const Failure &) {
            const bool again = m_loading.end();
            if (shown == m_shown)
                m_revision = since; // what was not read now is read with the next change
            if (again)
                load();
        });
}

void ImportDetails::showContent(const Content &content)
{
    if (content.whole)
        m_chunks->setChunks(content.chunks, m_import.counts.chunksTotal);
    else
        m_chunks->applyChanges(content.chunks, m_import.counts.chunksTotal);
    m_groups = content.groups.value_or(m_groups);
    if (content.reading)
        showReading(*content.reading);
    m_ui->errorsPanel->show(content.errors, m_groups, hasEnded(m_import.state) && !m_import.isRebuilt());
    showMap(m_import.progress(), m_import.counts.chunksTotal);
    m_ui->tabs->setTabText(
        m_ui->tabs->indexOf(m_ui->chunksTab), tr("Chunks (%1)").arg(formatCount(m_import.counts.chunksTotal)));
    qint64 errors = 0;
    for (const ErrorGroup &group : std::as_const(m_groups))
        errors += group.count;
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->errorsTab),
        errors == 0 ? tr("Errors")
                    : tr("Errors (%1%2)")
                          .arg(formatCount(errors), m_groups.size() < groupsListed ? QString() : QStringLiteral("+")));
    Q_EMIT chunkSelected();
}

void ImportDetails::selectChunk(qint64 chunk)
{
    const QModelIndex row = m_chunkFilter->mapFromSource(m_chunks->index(m_chunks->rowOf(chunk), 0));
    if (!row.isValid())
        return;
    m_ui->chunkTable->selectRow(row.row());
    m_ui->chunkTable->scrollTo(row);
}

qint64 ImportDetails::selectedFailedChunk() const
{
    const auto rows = m_ui->chunkTable->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        const ChunkSummary &chunk = m_chunks->chunks()[m_chunkFilter->mapToSource(rows.front()).row()];
        return chunk.errorCount > 0 ? chunk.number : 0;
    }
    // With nothing chosen, the first that needs a person.
    const auto &chunks = m_chunks->chunks();
    const auto failed = std::find_if(
        chunks.begin(), chunks.end(), [](const ChunkSummary &chunk) { return chunk.state == ChunkState::Failed; });
    return failed == chunks.end() ? 0 : failed->number;
}

qint64 ImportDetails::selectedChunk() const
{
    const auto rows = m_ui->chunkTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_chunks->chunks()[m_chunkFilter->mapToSource(rows.front()).row()].number;
}

void ImportDetails::showErrors()
{
    const bool isToRepair = m_repair != nullptr && m_ui->tabs->isTabVisible(m_ui->tabs->indexOf(m_repair));
    m_ui->tabs->setCurrentWidget(isToRepair ? static_cast<QWidget *>(m_repair) : m_ui->errorsTab);
}

} // namespace tranche
