#include "ui/importing/MorePanel.h"

#include "store/Profiles.h"
#include "ui/common/StoreClient.h"
#include "ui/importing/ImportDraft.h"
#include "ui_MorePanel.h"

#include <QScopedValueRollback>

namespace tranche {

MorePanel::MorePanel(ImportDraft &draft, StoreClient &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MorePanel>())
    , m_draft(draft)
    , m_store(store)
{
    m_ui->setupUi(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_ui->grid->setColumnStretch(2, 1);
    m_ui->onErrorCombo->addItem(tr("its whole chunk is set aside"), int(OnError::FailChunk));
    m_ui->onErrorCombo->addItem(tr("only that row is set aside"), int(OnError::RejectRows));
    m_ui->groupingCombo->addItem(tr("every row is a record"), int(RecordGrouping::Kind::None));
    m_ui->groupingCombo->addItem(
        tr("lines below a parent, with these child columns"), int(RecordGrouping::Kind::BlankParent));
    m_ui->groupingCombo->addItem(
        tr("repeated parent, with these key columns"), int(RecordGrouping::Kind::RepeatedParent));
    connect(m_ui->chunkSizeSpinBox, &QSpinBox::valueChanged, this, &MorePanel::takeChoices);
    connect(m_ui->onErrorCombo, &QComboBox::currentIndexChanged, this, &MorePanel::takeChoices);
    connect(m_ui->groupingCombo, &QComboBox::currentIndexChanged, this, &MorePanel::takeGrouping);
    connect(m_ui->groupingEdit, &QLineEdit::textChanged, this, &MorePanel::takeGrouping);
    setUpProfiles();
    showChoices();
}

MorePanel::~MorePanel() = default;

/// A choice of profiles, where there are some.
void MorePanel::setUpProfiles()
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
            auto *label = new QLabel(tr("Profile"), this);
            label->setBuddy(combo);
            const int row = m_ui->grid->rowCount();
            m_ui->grid->addWidget(label, row, 0);
            m_ui->grid->addWidget(combo, row, 1);
            m_ui->grid->addWidget(new QLabel(tr("Mends values as its remedies say"), this), row, 2);
            connect(combo, &QComboBox::activated, this,
                [this, combo](int index) { takeProfile(index > 0 ? combo->currentText() : QString()); });
        });
}

void MorePanel::takeProfile(const QString &name)
{
    m_store.run(
        this, [name](JobStore &store) { return Profiles(store).rules(name); },
        [this, name](const QList<ValueRule> &rules) {
            m_draft.choices.profile = name;
            m_draft.choices.rules = rules;
            m_draft.noteChange();
        });
}

void MorePanel::takeChoices()
{
    if (m_showing)
        return;
    RequestChoices &choices = m_draft.choices;
    choices.chunkSize = m_ui->chunkSizeSpinBox->value();
    choices.onError = OnError(m_ui->onErrorCombo->currentData().toInt());
    m_draft.noteChange();
}

void MorePanel::takeGrouping()
{
    if (m_showing)
        return;
    RequestChoices &choices = m_draft.choices;
    choices.grouping.kind = RecordGrouping::Kind(m_ui->groupingCombo->currentData().toInt());
    choices.grouping.columns.clear();
    const QStringList names = m_ui->groupingEdit->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names)
        choices.grouping.columns.append(name.trimmed());
    m_ui->groupingEdit->setVisible(choices.grouping.kind != RecordGrouping::Kind::None);
    m_draft.noteChange();
}

void MorePanel::showChoices()
{
    const QScopedValueRollback showing(m_showing, true);
    const RequestChoices &choices = m_draft.choices;
    m_ui->chunkSizeSpinBox->setValue(int(choices.chunkSize));
    m_ui->onErrorCombo->setCurrentIndex(m_ui->onErrorCombo->findData(int(choices.onError)));
    m_ui->groupingCombo->setCurrentIndex(m_ui->groupingCombo->findData(int(choices.grouping.kind)));
    m_ui->groupingEdit->setText(choices.grouping.columns.join(QLatin1String(", ")));
    m_ui->groupingEdit->setVisible(choices.grouping.kind != RecordGrouping::Kind::None);
}

} // namespace tranche
