#include "ui/api/ApiDialog.h"

#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui_ApiDialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>

namespace tranche {

static constexpr int lookForCallsMs = 500;

static constexpr int callColumn = 1;

/// Status and duration are numbers.
static Qt::Alignment alignmentOfCall(int column)
{
    return (column > callColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

ApiDialog::ApiDialog(ServedApi &api, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ApiDialog>())
    , m_api(api)
{
    m_ui->setupUi(this);
    setUpTable(m_ui->apiCallsTable);
    m_ui->apiCallsTable->horizontalHeader()->setStretchLastSection(false);
    m_ui->apiCallsTable->horizontalHeader()->setSectionResizeMode(callColumn, QHeaderView::Stretch);
    for (int column = 0; column < m_ui->apiCallsTable->columnCount(); ++column)
        m_ui->apiCallsTable->horizontalHeaderItem(column)->setTextAlignment(alignmentOfCall(column));
    m_ui->apiSwitchCheckBox->setChecked(api.isOn());
    connect(m_ui->apiSwitchCheckBox, &QCheckBox::toggled, this, [this](bool on) { m_api.setOn(on); });
    connect(m_ui->apiCopyAddressButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_ui->apiAddressEdit->text()); });
    connect(m_ui->apiCopyKeyButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_ui->apiKeyEdit->text()); });
    connect(m_ui->apiNewKeyButton, &QPushButton::clicked, this, [this] { m_api.renewKey(); });
    connect(m_ui->apiButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&api, &ServedApi::stateChanged, this, &ApiDialog::showState);
    connect(&api, &ServedApi::callsTold, this, &ApiDialog::showCalls);
    connect(&m_look, &QTimer::timeout, &api, &ServedApi::askForCalls);
    m_look.start(lookForCallsMs);
    showState();
    api.askForCalls();
}

ApiDialog::~ApiDialog() = default;

void ApiDialog::showState()
{
    const ServedApi::State &state = m_api.state();
    const bool isServed = !state.url.isEmpty();
    m_ui->apiAddressEdit->setText(state.url);
    m_ui->apiKeyEdit->setText(state.key);
    m_ui->apiKeyEdit->setCursorPosition(0);
    for (QWidget *part : { static_cast<QWidget *>(m_ui->apiAddressEdit), static_cast<QWidget *>(m_ui->apiKeyEdit),
             static_cast<QWidget *>(m_ui->apiCopyAddressButton), static_cast<QWidget *>(m_ui->apiCopyKeyButton),
             static_cast<QWidget *>(m_ui->apiNewKeyButton) })
        part->setEnabled(isServed);
    m_ui->apiProblemLabel->setText(state.problem);
    m_ui->apiProblemLabel->setVisible(!state.problem.isEmpty());
}

void ApiDialog::showCalls(const QList<ApiCallNote> &calls)
{
    m_ui->apiCallsTable->setRowCount(int(calls.size()));
    for (int row = 0; row < int(calls.size()); ++row) {
        const ApiCallNote &call = calls[row];
        const QStringList cells { formatTime(call.at),
            QString::fromUtf8(call.method) + QLatin1Char(' ') + QString::fromUtf8(call.path),
            QString::number(call.status), tr("%1 ms").arg(formatCount(call.milliseconds)) };
        for (int column = 0; column < int(cells.size()); ++column) {
            QTableWidgetItem *item = m_ui->apiCallsTable->item(row, column);
            if (item == nullptr) {
                item = new QTableWidgetItem;
                item->setTextAlignment(alignmentOfCall(column));
                m_ui->apiCallsTable->setItem(row, column, item);
            }
            item->setText(cells[column]);
        }
    }
    m_ui->apiCallsLabel->setText(calls.isEmpty() ? tr("There were no calls yet.") : tr("Last calls"));
}

} // namespace tranche
