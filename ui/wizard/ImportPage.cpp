#include "ui/wizard/ImportPage.h"

#include "service/inspect/Reading.h"
#include "store/Profiles.h"
#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/imports/ErrorTableModel.h"
#include "ui/wizard/OptionHelp.h"
#include "ui/wizard/PlanText.h"
#include "ui_ImportPage.h"

#include <QScopedValueRollback>

namespace tranche {

static constexpr qint64 errorsListed = 1000;

ImportPage::ImportPage(ImportDraft &draft, StoreClient &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportPage>())
    , m_draft(draft)
    , m_store(store)
    , m_errors(new ErrorTableModel(this))
{
    m_ui->setupUi(this);
    explainOptions(*this);
    m_ui->grid->setColumnStretch(2, 1);
    m_ui->checkRow->setStretch(1, 1);
    m_ui->onErrorCombo->addItem(tr("its whole chunk is set aside"), int(OnError::FailChunk));
    m_ui->onErrorCombo->addItem(tr("only that row is set aside"), int(OnError::RejectRows));
    m_ui->groupingCombo->addItem(tr("every row is a record"), int(RecordGrouping::Kind::None));
    m_ui->groupingCombo->addItem(
        tr("lines below a parent, with these child columns"), int(RecordGrouping::Kind::BlankParent));
    m_ui->groupingCombo->addItem(
        tr("repeated parent, with these key columns"), int(RecordGrouping::Kind::RepeatedParent));
    m_ui->resultErrorTable->setModel(m_errors);
    setUpTable(m_ui->resultErrorTable);
    setWidth(m_ui->resultErrorTable, ErrorTableModel::MessageColumn, 380);

    connect(m_ui->chunkSizeSpinBox, &QSpinBox::valueChanged, this, &ImportPage::takeChoices);
    connect(m_ui->onErrorCombo, &QComboBox::currentIndexChanged, this, &ImportPage::takeChoices);
    connect(m_ui->groupingCombo, &QComboBox::currentIndexChanged, this, &ImportPage::takeChoices);
    connect(m_ui->groupingEdit, &QLineEdit::textChanged, this, &ImportPage::takeChoices);
    connect(m_ui->runInBackgroundCheckBox, &QCheckBox::toggled, this, &ImportPage::backgroundToggled);
    connect(m_ui->validateButton, &QPushButton::clicked, this, &ImportPage::validateAsked);
    connect(m_ui->resultErrorTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openChunkAsked(m_import, index.data(ErrorTableModel::ChunkRole).toLongLong());
    });
    connect(&m_draft, &ImportDraft::changed, this, &ImportPage::showSummary);
    connect(&m_draft, &ImportDraft::inspected, this, &ImportPage::showSummary);
    setUpProfiles();
    showChoices();
    follow(0);
}

/// A choice of profiles, where there are some.
void ImportPage::setUpProfiles()
{
    m_store.run(
        this, [](JobStore &store) { return Profiles(store).names(); },
        [this](const QStringList &names) {
            if (names.isEmpty())
                return;
            auto *combo = new QComboBox(this);
            combo->setObjectName(QStringLiteral("profileCombo"));
            combo->addItem(tr("none"));
            combo->addItems(names);
            auto *label = new QLabel(tr("&Profile"), this);
            label->setBuddy(combo);
            const int row = m_ui->grid->rowCount();
            m_ui->grid->addWidget(label, row, 0);
            m_ui->grid->addWidget(combo, row, 1);
            m_ui->grid->addWidget(new QLabel(tr("Mends values as its remedies say"), this), row, 2);
            connect(combo, &QComboBox::activated, this,
                [this, combo](int index) { takeProfile(index > 0 ? combo->currentText() : QString()); });
        });
}

void ImportPage::takeProfile(const QString &name)
{
    m_store.run(
        this, [name](JobStore &store) { return Profiles(store).rules(name); },
        [this](const QList<ValueRule> &rules) {
            m_draft.choices.rules = rules;
            m_draft.noteChange();
        });
}

ImportPage::~ImportPage() = default;

bool ImportPage::runsInBackground() const
{
    return m_ui->runInBackgroundCheckBox->isChecked();
}

void ImportPage::takeChoices()
{
    if (m_showing)
        return;
    RequestChoices &choices = m_draft.choices;
    choices.chunkSize = m_ui->chunkSizeSpinBox->value();
    choices.onError = OnError(m_ui->onErrorCombo->currentData().toInt());
    choices.grouping.kind = RecordGrouping::Kind(m_ui->groupingCombo->currentData().toInt());
    choices.grouping.columns.clear();
    const QStringList names = m_ui->groupingEdit->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names)
        choices.grouping.columns.append(name.trimmed());
    m_draft.noteChange();
}

void ImportPage::showChoices()
{
    const QScopedValueRollback showing(m_showing, true);
    const RequestChoices &choices = m_draft.choices;
    m_ui->chunkSizeSpinBox->setValue(int(choices.chunkSize));
    m_ui->onErrorCombo->setCurrentIndex(m_ui->onErrorCombo->findData(int(choices.onError)));
    m_ui->groupingCombo->setCurrentIndex(m_ui->groupingCombo->findData(int(choices.grouping.kind)));
    m_ui->groupingEdit->setText(choices.grouping.columns.join(QLatin1String(", ")));
    showSummary();
}

void ImportPage::showSummary()
{
    const RequestChoices &choices = m_draft.choices;
    m_ui->groupingEdit->setVisible(choices.grouping.kind != RecordGrouping::Kind::None);
    if (!m_draft.inspection() || choices.target.isEmpty()) {
        m_ui->summaryLabel->clear();
        return;
    }
    const QString chunks = choices.chunkSize > 0
        ? tr("They go in by chunks of %1 rows.").arg(formatCount(choices.chunkSize))
        : tr("They go in by chunks of a size that fits the file.");
    m_ui->summaryLabel->setText(planText(m_draft) + QLatin1Char(' ') + chunks + QLatin1Char(' ')
        + (choices.onError == OnError::FailChunk ? tr("Chunks with a wrong row are set aside; the others go in.")
                                                 : tr("Wrong rows are set aside; all others go in."))
        + (m_draft.earlierImport() && choices.mode < TargetMode::Replace
                ? QStringLiteral("<p>") + tr("Importing it again adds its rows once more.")
                : QString()));
}

void ImportPage::follow(qint64 import)
{
    m_import = import;
    const bool running = import != 0;
    m_ui->choicesWidget->setEnabled(!running);
    m_ui->validateButton->setEnabled(!running);
    m_ui->runWidget->setVisible(running);
    m_ui->validateNote->setVisible(!running);
    m_ui->validateButton->setVisible(!running);
    if (running) {
        m_ui->importProgressBar->setValue(0);
        m_ui->resultLabel->setText(tr("Starting…"));
        m_errors->setErrors({});
        m_ui->resultErrorTable->hide();
    }
}

void ImportPage::showImport(const ImportSummary &import)
{
    if (import.id != m_import || m_import == 0)
        return;
    m_ui->importProgressBar->setValue(int(import.progress() * 1000));
    QString text = progressText(import);
    if (import.state == ImportState::Running && import.rowsPerSecond() > 0)
        text += QStringLiteral("  ·  ") + formatRate(import.rowsPerSecond());
    if (import.state == ImportState::Partial && import.failureCode.isEmpty())
        text += tr(" Double-click an error to open its chunk.");
    if (import.validateOnly && hasEnded(import.state))
        text += import.counts.rowsFailed > 0
            ? tr(" Nothing was written. Import sets wrong rows aside, to be mended then; remedies of this check in the "
                 "job table go along.")
            : tr(" Nothing was written: Import does it.");
    m_ui->resultLabel->setText(text);
    if (hasEnded(import.state)) {
        m_ui->validateButton->setEnabled(true);
        m_ui->validateButton->setVisible(import.validateOnly);
        m_ui->choicesWidget->setEnabled(import.validateOnly);
        loadReading(import.id);
    }
    if (import.counts.rowsFailed > 0)
        loadErrors(import.id);
}

void ImportPage::loadReading(qint64 import)
{
    constexpr qsizetype linesShown = 8;
    m_store.run(
        this, [import](JobStore &store) { return readingLines(readingOf(store, import), linesShown); },
        [this, import, result = m_ui->resultLabel->text()](const QStringList &lines) {
            if (import == m_import && m_ui->resultLabel->text() == result)
                m_ui->resultLabel->setText((QStringList { result } + lines).join(QLatin1Char('\n')));
        });
}

void ImportPage::loadErrors(qint64 import)
{
    m_store.run(
        this, [import](JobStore &store) { return ErrorStore(store).ofImport(import, errorsListed); },
        [this, import](const QList<StoredError> &errors) {
            if (import != m_import)
                return;
            m_errors->setErrors(errors);
            m_ui->resultErrorTable->setVisible(!errors.isEmpty());
        });
}

} // namespace tranche
