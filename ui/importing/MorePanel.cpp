#include "ui/importing/MorePanel.h"

#include "service/options/ChildOption.h"
#include "store/Profiles.h"
#include "ui/common/StoreClient.h"
#include "ui/importing/ImportDraft.h"
#include "ui/importing/TermsChoices.h"
#include "ui_MorePanel.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

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
    connect(m_ui->childTablesEdit, &QPlainTextEdit::textChanged, this, &MorePanel::takeGrouping);
    constexpr int lines = 2;
    m_ui->childTablesEdit->setFixedHeight(lines * fontMetrics().lineSpacing() + 12);
    m_terms = new TermsChoices(*m_ui, m_draft, m_store, this);
    setUpProfiles();
    showChoices();
    m_ui->choicesWidget->installEventFilter(this);
}

MorePanel::~MorePanel() = default;

bool MorePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void MorePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitHeight();
}

void MorePanel::fitHeight()
{
    constexpr int partOfScreen = 5; // that there always is
    const int whole = m_ui->choicesWidget->sizeHint().height();
    m_ui->choicesArea->setMinimumHeight(std::min(whole, screen()->availableSize().height() / partOfScreen));
    m_ui->choicesArea->setMaximumHeight(whole);
}

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
    RecordGrouping grouping { RecordGrouping::Kind(m_ui->groupingCombo->currentData().toInt()), {} };
    const QStringList names = m_ui->groupingEdit->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names)
        grouping.columns.append(name.trimmed());
    RequestChoices parsed;
    try {
        takeChildTables(parsed, m_ui->childTablesEdit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    } catch (const Failure &failure) {
        m_draft.setMiswritten(ImportDraft::Panel::Grouping, failure.message());
        showGrouping();
        return m_draft.noteChange();
    }
    m_draft.setMiswritten(ImportDraft::Panel::Grouping, {});
    for (ChildChoice &child : parsed.children) { // the keys that a recipe names stay
        const auto before = std::find_if(choices.children.begin(), choices.children.end(),
            [&child](const ChildChoice &one) { return one.table == child.table; });
        if (before == choices.children.end())
            continue;
        child.keyField = before->keyField;
        child.parentField = before->parentField;
    }
    const bool repeats = grouping.kind == RecordGrouping::Kind::RepeatedParent;
    if (parsed.children.isEmpty()) {
        choices.children.clear();
        choices.grouping = grouping;
    } else {
        chooseChildren(choices, parsed.children, repeats ? grouping.columns : QStringList());
    }
    showGrouping();
    m_draft.noteChange();
}

void MorePanel::showGrouping()
{
    const bool groups = m_ui->groupingCombo->currentData().toInt() != int(RecordGrouping::Kind::None);
    m_ui->groupingEdit->setVisible(groups);
}

void MorePanel::showChoices()
{
    const QScopedValueRollback showing(m_showing, true);
    const RequestChoices &choices = m_draft.choices;
    m_ui->chunkSizeSpinBox->setValue(int(choices.chunkSize));
    m_ui->onErrorCombo->setCurrentIndex(m_ui->onErrorCombo->findData(int(choices.onError)));
    m_ui->groupingCombo->setCurrentIndex(m_ui->groupingCombo->findData(int(choices.grouping.kind)));
    m_ui->groupingEdit->setText(choices.grouping.columns.join(QLatin1String(", ")));
    QStringList children;
    for (const ChildChoice &child : choices.children)
        children.append(childTableText(child));
    m_ui->childTablesEdit->setPlainText(children.join(QLatin1Char('\n')));
    m_draft.setMiswritten(ImportDraft::Panel::Grouping, {});
    showGrouping();
    m_terms->showChoices();
}

} // namespace tranche
