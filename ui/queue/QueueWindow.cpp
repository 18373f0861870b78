#include "ui/queue/QueueWindow.h"

#include "core/Failure.h"
#include "store/ImportOrder.h"
#include "store/KnownChannels.h"
#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/common/WindowMemory.h"
#include "ui/common/WindowSize.h"
#include "ui/queue/ChannelDialog.h"
#include "ui/queue/ChannelTableModel.h"
#include "ui/queue/OrderView.h"
#include "ui_QueueWindow.h"

#include <QClipboard>
#include <QGuiApplication>

#include <optional>
#include <utility>

namespace tranche {

static constexpr int lookForChangesMs = 500;
static constexpr int mostBoxes = 200;
static const QString topChannel = QStringLiteral("root");

struct QueueWindow::Content
{
    QList<ChannelState> channels;
    QStringList known;
    ImportOrder order;
    qint64 orderOf = 0;
    qint64 version = 0;
};

QueueWindow::QueueWindow(StoreClient &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::QueueWindow>())
    , m_store(store)
    , m_changes(store)
    , m_channels(new ChannelTableModel(this))
    , m_order(new OrderView)
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    resizeWithinScreen(this, { 860, 520 });
    m_ui->queueTabs->setCurrentIndex(0);
    m_ui->orderArea->setWidget(m_order);
    m_ui->orderArea->setWidgetResizable(true);
    m_ui->orderArea->setFrameShape(QFrame::NoFrame);
    m_ui->orderArea->viewport()->setAutoFillBackground(false);
    m_order->setAutoFillBackground(false);
    showProblem({});
    setUpChannels();
    setUpText();
    connect(m_ui->orderAllButton, &QPushButton::clicked, this, [this] { showOrderOf(0); });
    connect(m_order, &OrderView::importPressed, this, &QueueWindow::importAsked);
    connect(m_ui->queueButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_changes, &StoreChanges::made, this, &QueueWindow::showMade);
    connect(&m_changes, &StoreChanges::problem, this, &QueueWindow::showProblem);
    connect(&m_look, &QTimer::timeout, this, &QueueWindow::load);
    m_look.setInterval(lookForChangesMs);
    connect(&m_store, &StoreClient::loaded, this, [this] { m_version = -1; }); // it may be another store
    new WindowMemory(store.home(), this);
    letLabelsShrink(this);
}

QueueWindow::~QueueWindow() = default;

void QueueWindow::setUpChannels()
{
    QTableView *table = m_ui->channelTable;
    table->setModel(m_channels);
    setUpTable(table);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(ChannelTableModel::NameColumn, QHeaderView::Stretch);
    fitColumns(table);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueueWindow::updateButtons);
    connect(table, &QTableView::activated, m_ui->editChannelButton, &QPushButton::click);
    connect(m_ui->addChannelButton, &QPushButton::clicked, this, [this] { askForChannel({}); });
    connect(m_ui->editChannelButton, &QPushButton::clicked, this, [this] {
        if (const Channel *channel = chosenChannel())
            askForChannel(*channel);
    });
    connect(m_ui->pauseChannelButton, &QPushButton::clicked, this, [this] {
        if (const Channel *channel = chosenChannel())
            setPaused(channel->name, !channel->isPaused);
    });
    connect(m_ui->removeChannelButton, &QPushButton::clicked, this, [this] {
        if (const Channel *channel = chosenChannel())
            m_changes.make([name = channel->name](JobStore &store) {
                ChannelStore(store).remove(name);
                return QString();
            });
    });
    connect(m_ui->pauseAllButton, &QPushButton::clicked, this, [this] {
        const int top = m_channels->rowOf(topChannel);
        setPaused(topChannel, top < 0 || !m_channels->states()[top].channel.isPaused);
    });
    updateButtons();
}

void QueueWindow::setUpText()
{
    connect(m_ui->channelTextEdit, &QPlainTextEdit::textChanged, this, &QueueWindow::updateButtons);
    connect(m_ui->copyChannelsButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_ui->channelTextEdit->toPlainText()); });
    connect(m_ui->revertChannelsButton, &QPushButton::clicked, this, [this] {
        showProblem({});
        showText();
    });
    connect(m_ui->applyChannelsButton, &QPushButton::clicked, this, &QueueWindow::applyText);
}

void QueueWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_look.start();
    load();
}

void QueueWindow::hideEvent(QHideEvent *event)
{
    m_look.stop();
    QDialog::hideEvent(event);
}

void QueueWindow::showOrderOf(qint64 import)
{
    m_orderOf = import;
    m_version = -1;
    m_ui->queueTabs->setCurrentWidget(m_ui->orderTab);
    load();
}

void QueueWindow::load()
{
    if (!m_loading.begin())
        return;
    m_store.run(
        this,
        [import = m_orderOf, known = m_version](JobStore &store) -> std::optional<Content> {
            const qint64 version = store.version();
            if (version == known)
                return std::nullopt;
            return Content { ChannelStore(store).states(true), knownChannels(store),
                importOrder(store, import, mostBoxes), import, version };
        },
        [this](const std::optional<Content> &content) {
            const bool again = m_loading.end();
            if (std::exchange(m_hasFailed, false))
                showProblem({});
            if (content)
                showContent(*content);
            if (again)
                load();
        },
        [this](const Failure &failure) {
            m_loading.end();
            m_hasFailed = true;
            m_version = -1;
            m_orderOf = 0; // the import may be gone
            showProblem(failure.text());
        });
}

void QueueWindow::showContent(const Content &content)
{
    m_known = content.known;
    const bool isFirst = m_channels->rowCount() == 0;
    m_channels->setStates(content.channels);
    if (isFirst) {
        fitColumns(m_ui->channelTable);
        m_ui->channelTable->selectRow(0);
    }
    QStringList lines;
    for (const ChannelState &state : content.channels) {
        if (state.isSet)
            lines.append(channelText(state.channel));
    }
    const bool isEdited = m_ui->channelTextEdit->toPlainText() != m_text;
    m_text = lines.join(QLatin1Char('\n'));
    if (!isEdited && m_ui->channelTextEdit->toPlainText() != m_text)
        showText();
    updateButtons();

    if (content.orderOf != m_orderOf)
        return;
    m_version = content.version;
    m_order->showOrder(content.order, m_orderOf);
    const qint64 shown = content.order.imports.size();
    QString text = m_orderOf != 0
        ? tr("Import %1, what it waits for, and what waits for it. A press on one shows it.").arg(m_orderOf)
        : shown == 0 ? tr("No import waits for another one. “After”, under More of the import page, makes one wait.")
                     : tr("All imports that wait for others, and what they wait for. A press on one shows it.");
    if (content.order.more > 0)
        text += QLatin1Char(' ')
            + (content.order.isMoreCounted ? tr("%1 more are not shown.") : tr("More than %1 more are not shown."))
                  .arg(formatCount(content.order.more));
    m_ui->orderLabel->setText(text);
    m_ui->orderAllButton->setVisible(m_orderOf != 0);
}

void QueueWindow::showMade()
{
    showProblem({});
    Q_EMIT changed();
    m_version = -1;
    load();
}

void QueueWindow::showProblem(const QString &text)
{
    m_ui->queueProblemLabel->setText(text);
    m_ui->queueProblemLabel->setVisible(!text.isEmpty());
}

const ChannelState *QueueWindow::chosenState() const
{
    const auto rows = m_ui->channelTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_channels->states()[rows.front().row()];
}

const Channel *QueueWindow::chosenChannel() const
{
    const ChannelState *state = chosenState();
    return state == nullptr ? nullptr : &state->channel;
}

void QueueWindow::updateButtons()
{
    const ChannelState *chosen = chosenState();
    const Channel *channel = chosenChannel();
    for (QPushButton *button : { m_ui->editChannelButton, m_ui->pauseChannelButton })
        button->setEnabled(channel != nullptr);
    m_ui->removeChannelButton->setEnabled(chosen != nullptr && chosen->isSet);
    m_ui->pauseChannelButton->setText(channel != nullptr && channel->isPaused ? tr("Resu&me") : tr("&Pause"));
    const int top = m_channels->rowOf(topChannel);
    m_ui->pauseAllButton->setText(
        top >= 0 && m_channels->states()[top].channel.isPaused ? tr("Res&ume All") : tr("Pa&use All"));
    const bool isEdited = m_ui->channelTextEdit->toPlainText() != m_text;
    m_ui->applyChannelsButton->setEnabled(isEdited);
    m_ui->revertChannelsButton->setEnabled(isEdited);
}

void QueueWindow::askForChannel(const Channel &channel)
{
    auto *dialog = new ChannelDialog(channel, m_known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChannelDialog::chosen, this, &QueueWindow::setChannel);
    dialog->open();
}

void QueueWindow::setChannel(const Channel &channel)
{
    m_changes.make([channel](JobStore &store) {
        ChannelStore(store).set({ channel });
        return QString();
    });
}

void QueueWindow::setPaused(const QString &channel, bool isPaused)
{
    m_changes.make([channel, isPaused](JobStore &store) {
        ChannelStore(store).setPaused(channel, isPaused);
        return QString();
    });
}

void QueueWindow::showText()
{
    m_ui->channelTextEdit->setPlainText(m_text);
}

/// What was typed stays as long as it is not set.
void QueueWindow::applyText()
{
    const QString text = m_ui->channelTextEdit->toPlainText();
    QList<Channel> wanted;
    try {
        wanted = channelsFromText(text);
    } catch (const Failure &failure) {
        showProblem(failure.text());
        return;
    }
    m_store.run(
        this,
        [wanted](JobStore &store) {
            ChannelStore(store).replaceAll(wanted);
            return true;
        },
        [this, text](bool) {
            m_text = text; // not edited any more: it follows what is set
            showMade();
        },
        [this](const Failure &failure) { showProblem(failure.text()); });
}

} // namespace tranche
