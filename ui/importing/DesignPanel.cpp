#include "ui/importing/DesignPanel.h"

#include "target/TableKey.h"
#include "ui/importing/PlanText.h"
#include "ui_DesignPanel.h"

#include <QFontDatabase>
#include <QSignalBlocker>

namespace tranche {

DesignPanel::DesignPanel(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DesignPanel>())
    , m_draft(draft)
{
    m_ui->setupUi(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_ui->designGrid->setColumnStretch(1, 1);
    constexpr int linesOfKey = 2;
    constexpr int linesOfSql = 7;
    m_ui->keyList->setFixedHeight(linesOfKey * (fontMetrics().height() + 10));
    m_ui->sqlEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->sqlEdit->setFixedHeight(linesOfSql * fontMetrics().lineSpacing());
    connect(m_ui->keyList, &QListWidget::itemChanged, this, &DesignPanel::takeKey);
    connect(m_ui->indexEdit, &QLineEdit::textEdited, this, &DesignPanel::takeIndexes);
    connect(m_ui->keyIndexCheckBox, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.choices.makesKeyIndex = on;
        m_draft.noteChange();
    });
    connect(m_ui->addColumnsCheckBox, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.choices.design.addColumns = on;
        m_draft.noteChange();
    });
    connect(m_ui->notNullCheckBox, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.choices.design.notNull = on ? TableDesign::NotNull::Auto : TableDesign::NotNull::None;
        m_draft.choices.design.notNullFields.clear();
        m_draft.noteChange();
    });
    connect(m_ui->strictCheckBox, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.choices.design.strict = on;
        m_draft.noteChange();
    });
    connect(m_ui->undoCheckBox, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.choices.undo = on;
        m_draft.noteChange();
    });
    connect(m_ui->ownSqlCheckBox, &QCheckBox::clicked, this, &DesignPanel::takeOwnSql);
    connect(m_ui->sqlEdit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_ui->ownSqlCheckBox->isChecked() && !m_ui->sqlEdit->toPlainText().trimmed().isEmpty()) {
            m_draft.choices.design.createSql = m_ui->sqlEdit->toPlainText();
            m_draft.noteChange();
        }
    });
    const auto showIfSeen = [this] {
        if (isVisible())
            showDraft();
    };
    connect(&m_draft, &ImportDraft::changed, this, showIfSeen);
    connect(&m_draft, &ImportDraft::inspected, this, showIfSeen);
    showDraft();
}

DesignPanel::~DesignPanel() = default;

static constexpr QLatin1String uniqueWord("unique ");

/// “city; unique customer, date”: an index of city, and one of customer and date, of which no two rows are the same.
static QList<TableDesign::Index> indexesOf(const QString &text)
{
    QList<TableDesign::Index> indexes;
    const QStringList parts = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        TableDesign::Index index;
        index.unique = part.trimmed().startsWith(uniqueWord, Qt::CaseInsensitive);
        const QString columns = index.unique ? part.trimmed().mid(uniqueWord.size()) : part;
        const QStringList names = columns.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (!name.trimmed().isEmpty())
                index.fields.append(name.trimmed());
        }
        if (!index.fields.isEmpty())
            indexes.append(index);
    }
    return indexes;
}

static QString indexText(const QList<TableDesign::Index> &indexes)
{
    QStringList texts;
    for (const TableDesign::Index &index : indexes)
        texts.append((index.unique ? QString(uniqueWord) : QString()) + index.fields.join(QLatin1String(", ")));
    return texts.join(QLatin1String("; "));
}

/// While it is out of sight it is left as it was: a key may have thousands of columns to be chosen from.
void DesignPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDraft();
}

void DesignPanel::showDraft()
{
    const Plan &plan = m_draft.plan();
    const RequestChoices &choices = m_draft.choices;
    const bool isKnown = m_draft.inspection().has_value() && !choices.target.isEmpty();
    const bool designs = isKnown && plan.makesTable && insertsRows(choices.mode);
    const bool byForm = designs && choices.design.createSql.isEmpty();
    showKey();
    m_ui->indexLabel->setVisible(designs);
    m_ui->indexEdit->setVisible(designs);
    if (indexesOf(m_ui->indexEdit->text()) != choices.design.indexes)
        m_ui->indexEdit->setText(indexText(choices.design.indexes));
    m_ui->notNullCheckBox->setVisible(byForm);
    m_ui->notNullCheckBox->setChecked(choices.design.notNull != TableDesign::NotNull::None);
    m_ui->strictCheckBox->setVisible(byForm);
    m_ui->strictCheckBox->setChecked(choices.design.strict);
    m_ui->addColumnsCheckBox->setVisible(
        isKnown && plan.existing && !plan.makesTable && (choices.design.addColumns || !plan.unfitColumns().isEmpty()));
    m_ui->addColumnsCheckBox->setChecked(choices.design.addColumns);
    m_ui->undoCheckBox->setVisible(isKnown);
    m_ui->undoCheckBox->setChecked(choices.undo);
    showSql();
}

/// The fields that rows can be told by; those that are the key, also by the table's own account, are ticked.
void DesignPanel::showKey()
{
    const Plan &plan = m_draft.plan();
    const RequestChoices &choices = m_draft.choices;
    const bool isKnown = m_draft.inspection().has_value() && !choices.target.isEmpty();
    const bool keyed = hasKey(choices.mode);
    const bool designs = isKnown && plan.makesTable && choices.design.createSql.isEmpty();
    const bool isShown = isKnown && (keyed || designs);
    m_ui->keyLabel->setVisible(isShown);
    m_ui->keyLabel->setText(keyed ? tr("Ke&y") : tr("Primary ke&y"));
    m_ui->keyList->setVisible(isShown);
    QStringList fields;
    for (const PlannedColumn &column : plan.columns + plan.derived) {
        if (column.import)
            fields.append(column.field);
    }
    const QSignalBlocker blocker(m_ui->keyList);
    QStringList shown;
    for (int i = 0; i < m_ui->keyList->count(); ++i)
        shown.append(m_ui->keyList->item(i)->text());
    if (shown != fields) {
        m_ui->keyList->clear();
        m_ui->keyList->addItems(fields);
    }
    const QStringList &key = keyed ? (plan.key.isEmpty() ? choices.key : plan.key) : choices.design.primaryKey;
    for (int i = 0; i < m_ui->keyList->count(); ++i) {
        QListWidgetItem *item = m_ui->keyList->item(i);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(key.contains(item->text(), Qt::CaseInsensitive) ? Qt::Checked : Qt::Unchecked);
    }
    const bool hasNoIndex = keyed && plan.existing && !plan.key.isEmpty() && !hasIndexOf(*plan.existing, plan.key);
    m_ui->keyIndexCheckBox->setVisible(isKnown && hasNoIndex);
    m_ui->keyIndexCheckBox->setChecked(choices.makesKeyIndex);
    QString note;
    if (keyed && plan.key.isEmpty())
        note = tr("Tick the fields that tell rows.");
    else if (keyed && choices.key.isEmpty() && plan.existing)
        note = tr("This is the table's own key; tick other fields to tell rows by them.");
    if (hasNoIndex)
        note += (note.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("The table has no index of this key: one is made for the time of the import, unless it gets one that "
                 "stays.");
    m_ui->keyNoteLabel->setText(note);
    m_ui->keyNoteLabel->setVisible(isShown && !note.isEmpty());
}

void DesignPanel::takeKey()
{
    QStringList key;
    for (int i = 0; i < m_ui->keyList->count(); ++i) {
        if (m_ui->keyList->item(i)->checkState() == Qt::Checked)
            key.append(m_ui->keyList->item(i)->text());
    }
    if (hasKey(m_draft.choices.mode))
        m_draft.choices.key = key;
    else
        m_draft.choices.design.primaryKey = key;
    m_draft.noteChange();
}

void DesignPanel::takeIndexes(const QString &text)
{
    m_draft.choices.design.indexes = indexesOf(text);
    m_draft.noteChange();
}

void DesignPanel::takeOwnSql(bool own)
{
    TableDesign &design = m_draft.choices.design;
    design.createSql = own ? m_draft.plan().createSql : QString(); // what was chosen before comes back with the form
    m_draft.noteChange();
    if (own)
        m_ui->sqlEdit->setFocus();
}

void DesignPanel::showSql()
{
    const QString &own = m_draft.choices.design.createSql;
    const QString sql = own.isEmpty() ? m_draft.plan().createSql : own;
    const bool isShown = m_draft.plan().makesTable && !sql.isEmpty() && !m_draft.choices.target.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->sqlLabel, m_ui->sqlEdit, m_ui->ownSqlCheckBox })
        widget->setVisible(isShown);
    m_ui->ownSqlCheckBox->setChecked(!own.isEmpty());
    m_ui->sqlEdit->setReadOnly(own.isEmpty());
    const QSignalBlocker blocker(m_ui->sqlEdit);
    if (m_ui->sqlEdit->toPlainText() != sql && !(m_ui->sqlEdit->hasFocus() && !own.isEmpty()))
        m_ui->sqlEdit->setPlainText(sql);
}

} // namespace tranche
