#include "ui/history/HistoryWindow.h"

#include "service/history/SchemaDrift.h"
#include "ui/common/ClearButton.h"
#include "ui/common/CopyMenu.h"
#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/common/WindowSize.h"
#include "ui/history/SeriesPlot.h"
#include "ui/history/SeriesTableModel.h"
#include "ui_HistoryWindow.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tranche {

static constexpr qsizetype mostSeries = 2000;
static constexpr qsizetype mostPoints = 1000;
static constexpr int reloadAfterMs = 1500;
static constexpr int seriesRole = Qt::UserRole; ///< position in the list

HistoryWindow::HistoryWindow(StoreClient &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HistoryWindow>())
    , m_store(store)
    , m_points(new SeriesTableModel(this))
{
    m_ui->setupUi(this);
    addClearButton(m_ui->seriesSearchEdit);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    resizeWithinScreen(this, { 1100, 740 });
    letLabelsShrink(this);
    m_ui->historySplitter->setStretchFactor(1, 1);
    m_ui->historySplitter->setSizes({ 230, 850 });
    m_ui->seriesSplitter->setSizes({ 380, 240 });
    m_ui->seriesTable->setModel(m_points);
    setUpTable(m_ui->seriesTable);
    m_ui->seriesTable->horizontalHeader()->setStretchLastSection(false);
    m_ui->seriesTable->horizontalHeader()->setSectionResizeMode(SeriesTableModel::FileColumn, QHeaderView::Stretch);
    fitColumns(m_ui->seriesTable); // the titles, as long as no import is shown
    m_ui->seriesTable->addAction((new CopyMenu(*m_ui->seriesTable))->menuAction());
    m_plots = { m_ui->rowsPlot, m_ui->failedPlot, m_ui->durationPlot, m_ui->seriesRatePlot };
    const auto count = [](double value) { return formatCount(qint64(value)); };
    m_ui->rowsPlot->setTitle(tr("Rows"), count);
    m_ui->failedPlot->setTitle(tr("Failed rows"), count);
    constexpr double longDurationMs = 10'000; // is written without parts of seconds
    m_ui->durationPlot->setTitle(
        tr("Duration"), [](double value) { return formatDuration(qint64(value)); },
        [](double value) {
            return value < longDurationMs ? tr("%1 s").arg(QLocale().toString(value / 1000))
                                          : formatDuration(qint64(value));
        });
    m_ui->seriesRatePlot->setTitle(
        tr("Rows a second"), [](double value) { return value > 0 ? formatRate(value) : formatCount(0); }, count);

    connect(m_ui->seriesSearchEdit, &QLineEdit::textChanged, this, &HistoryWindow::filterSeries);
    connect(m_ui->seriesTree, &QTreeWidget::currentItemChanged, this, &HistoryWindow::chooseSeries);
    for (SeriesPlot *plot : std::as_const(m_plots)) {
        connect(plot, &SeriesPlot::chosenChanged, this, &HistoryWindow::choosePoint);
        connect(plot, &SeriesPlot::activated, this, [this] { Q_EMIT reportAsked(chosenImport()); });
    }
    connect(m_ui->seriesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) { choosePoint(row.isValid() ? m_points->pointAt(row.row()) : -1); });
    connect(m_ui->seriesTable, &QTableView::activated, this, [this] { Q_EMIT reportAsked(chosenImport()); });
    connect(m_ui->seriesReportButton, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(chosenImport()); });
    connect(m_ui->seriesShowButton, &QPushButton::clicked, this, [this] { Q_EMIT importAsked(chosenImport()); });
    connect(m_ui->closeHistoryButton, &QPushButton::clicked, this, &QDialog::reject);
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfterMs);
    connect(&m_reload, &QTimer::timeout, this, &HistoryWindow::loadSeries);
    const auto reloadSoon = [this] {
        if (!m_reload.isActive())
            m_reload.start();
    };
    connect(&m_store, &StoreClient::changed, this, reloadSoon);
    connect(&m_store, &StoreClient::removed, this, reloadSoon);
    m_ui->seriesTitle->setText(tr("Reading the history…"));
    choosePoint(-1);
    m_ui->seriesTree->setFocus();
    loadSeries();
}

HistoryWindow::~HistoryWindow() = default;

/// Enter shows what is chosen; nowhere does it close the window.
void HistoryWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

static bool isSameSeries(const ImportSeries &a, const ImportSeries &b)
{
    return a.profile == b.profile && (a.isOfProfile() || (a.targetPath == b.targetPath && a.table == b.table));
}

void HistoryWindow::showImport(const ImportSummary &import)
{
    ImportSeries wanted;
    wanted.targetPath = import.targetPath;
    wanted.table = import.table;
    m_wanted = wanted;
    loadSeries();
}

/// One load at a time: what changes meanwhile is loaded behind it.
void HistoryWindow::loadSeries()
{
    if (!m_loading.begin())
        return;
    m_store.run(
        this, [](JobStore &store) { return SeriesStore(store).all(mostSeries); },
        [this](const QList<ImportSeries> &series) {
            const bool again = m_loading.end();
            showSeries(series);
            if (again)
                loadSeries();
        },
        [this](const Failure &failure) {
            const bool again = m_loading.end();
            m_ui->seriesTitle->setText(failure.text());
            if (again)
                loadSeries();
        });
}

static QTreeWidgetItem *addHeading(QTreeWidget *tree, const QString &text)
{
    auto *heading = new QTreeWidgetItem(tree, { text });
    heading->setFlags(Qt::ItemIsEnabled);
    QFont bold = tree->font();
    bold.setBold(true);
    heading->setFont(0, bold);
    return heading;
}

void HistoryWindow::showSeries(const QList<ImportSeries> &series)
{
    const bool isSame = std::equal(m_series.begin(), m_series.end(), series.begin(), series.end(), isSameSeries);
    m_series = series;
    const std::optional<ImportSeries> wanted = m_wanted ? m_wanted : m_chosen;
    m_wanted.reset();
    if (!isSame || m_ui->seriesTree->topLevelItemCount() == 0) {
        const QSignalBlocker blocker(m_ui->seriesTree);
        m_ui->seriesTree->clear();
        QTreeWidgetItem *profiles = addHeading(m_ui->seriesTree, tr("Profiles"));
        QTreeWidgetItem *tables = addHeading(m_ui->seriesTree, tr("Tables"));
        for (int i = 0; i < int(m_series.size()); ++i) {
            auto *item = new QTreeWidgetItem(m_series[i].isOfProfile() ? profiles : tables);
            item->setData(0, seriesRole, i);
        }
        profiles->setHidden(profiles->childCount() == 0);
        m_ui->seriesTree->expandAll();
    }
    QTreeWidgetItem *toChoose = nullptr;
    for (int top = 0; top < m_ui->seriesTree->topLevelItemCount(); ++top) {
        QTreeWidgetItem *heading = m_ui->seriesTree->topLevelItem(top);
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem *item = heading->child(i);
            const ImportSeries &one = m_series[item->data(0, seriesRole).toInt()];
            const QString name
                = one.isOfProfile() ? one.profile : tr("%1 · %2").arg(one.table, QFileInfo(one.targetPath).fileName());
            item->setText(0, tr("%1 (%2)").arg(shortened(name, 60), formatCount(one.imports)));
            item->setToolTip(0, one.isOfProfile() ? one.profile : tr("%1 in %2").arg(one.table, one.target));
            if (toChoose == nullptr || (wanted && isSameSeries(one, *wanted)))
                toChoose = item;
        }
    }
    filterSeries();
    if (toChoose != nullptr && m_ui->seriesTree->currentItem() != toChoose)
        m_ui->seriesTree->setCurrentItem(toChoose);
    else
        chooseSeries();
}

void HistoryWindow::filterSeries()
{
    const QString text = m_ui->seriesSearchEdit->text();
    for (int top = 0; top < m_ui->seriesTree->topLevelItemCount(); ++top) {
        QTreeWidgetItem *heading = m_ui->seriesTree->topLevelItem(top);
        for (int i = 0; i < heading->childCount(); ++i)
            heading->child(i)->setHidden(!heading->child(i)->toolTip(0).contains(text, Qt::CaseInsensitive));
    }
}

void HistoryWindow::chooseSeries()
{
    const QTreeWidgetItem *item = m_ui->seriesTree->currentItem();
    const bool isSeries = item != nullptr && item->parent() != nullptr;
    if (!isSeries && m_chosen && !m_series.isEmpty())
        return; // a heading
    m_chosen = isSeries ? std::optional(m_series[item->data(0, seriesRole).toInt()]) : std::nullopt;
    if (m_chosen)
        return loadPoints();
    m_ui->seriesTitle->setText(
        tr("No import has run yet. Once some have, their rows, failures and speed are shown here."));
    showPoints({});
}

void HistoryWindow::loadPoints()
{
    m_store.run(
        this, [series = *m_chosen](JobStore &store) { return SeriesStore(store).points(series, mostPoints); },
        [this, series = *m_chosen](const QList<SeriesPoint> &points) {
            if (m_chosen && isSameSeries(series, *m_chosen))
                showPoints(points);
        },
        [this](const Failure &failure) { m_ui->seriesTitle->setText(failure.text()); });
}

void HistoryWindow::showPoints(const QList<SeriesPoint> &points)
{
    if (m_chosen) {
        const QString name = m_chosen->isOfProfile()
            ? tr("Profile %1").arg(shortened(m_chosen->profile))
            : tr("%1 in %2").arg(shortened(m_chosen->table), shortened(QFileInfo(m_chosen->targetPath).fileName()));
        QString title = tr("%1: %2").arg(name, formatCounted(m_chosen->imports, tr("%1 import"), tr("%1 imports")));
        if (points.size() >= mostPoints)
            title += tr(", the newest %1 of them shown").arg(formatCount(points.size()));
        m_ui->seriesTitle->setText(title);
    }
    if (points == m_points->points())
        return;
    const qint64 before = chosenImport();
    m_points->setPoints(points);
    const auto plot = [&](SeriesPlot *on, double (*valueOf)(const SeriesPoint &)) {
        QList<PlottedValue> values;
        for (const SeriesPoint &point : points)
            values.append({ point.startedAt, valueOf(point), point.rowsFailed > 0, QFileInfo(point.file).fileName() });
        on->setValues(values);
    };
    plot(m_ui->rowsPlot, [](const SeriesPoint &point) { return double(point.rowsRead); });
    plot(m_ui->failedPlot, [](const SeriesPoint &point) { return double(point.rowsFailed); });
    plot(m_ui->durationPlot, [](const SeriesPoint &point) { return double(point.durationMs); });
    plot(m_ui->seriesRatePlot, [](const SeriesPoint &point) { return point.rowsPerSecond(); });
    fitColumns(m_ui->seriesTable);
    const auto same = std::find_if(
        points.begin(), points.end(), [before](const SeriesPoint &point) { return point.import == before; });
    choosePoint(same != points.end() ? int(same - points.begin()) : int(points.size()) - 1);
}

qint64 HistoryWindow::chosenImport() const
{
    const QModelIndex current = m_ui->seriesTable->currentIndex();
    return current.isValid() ? m_points->points()[m_points->pointAt(current.row())].import : 0;
}

/// The same in all plots and in the list.
void HistoryWindow::choosePoint(int point)
{
    if (std::exchange(m_isChoosing, true))
        return;
    for (SeriesPlot *plot : std::as_const(m_plots))
        plot->choose(point);
    if (point >= 0 && point < m_points->rowCount())
        m_ui->seriesTable->selectRow(m_points->rowOf(point));
    m_isChoosing = false;
    m_ui->seriesReportButton->setEnabled(chosenImport() != 0);
    m_ui->seriesShowButton->setEnabled(chosenImport() != 0);
    showDrift();
}

void HistoryWindow::showDrift()
{
    const int shown = ++m_shown;
    const qint64 import = chosenImport();
    if (import == 0) {
        m_ui->driftLabel->clear();
        return;
    }
    m_store.run(
        this, [import](JobStore &store) { return driftOfImport(store, import); },
        [this, shown, import](const SchemaDrift &drift) {
            if (shown != m_shown)
                return;
            QStringList sentences = drift.sentences();
            for (QString &sentence : sentences)
                sentence = shortened(sentence, 400);
            m_ui->driftLabel->setText(drift.comparedWith == 0
                    ? tr("Import %1: there is none before it to compare its columns with.").arg(import)
                    : drift.isEmpty()
                    ? tr("✔ Import %1 has the same columns and types as import %2.").arg(import).arg(drift.comparedWith)
                    : tr("▲ Import %1 against import %2: %3")
                          .arg(QString::number(import), QString::number(drift.comparedWith),
                              sentences.join(QLatin1Char(' '))));
        },
        [this, shown](const Failure &failure) {
            if (shown == m_shown)
                m_ui->driftLabel->setText(failure.text());
        });
}

} // namespace tranche
