#include "ui/importing/NewColumnDialog.h"

#include "ui/common/Formatting.h"
#include "ui/common/WindowSize.h"
#include "ui/importing/ImportDraft.h"
#include "ui/importing/StepsPreview.h"
#include "ui_NewColumnDialog.h"

#include <QPushButton>

namespace tranche {

NewColumnDialog::NewColumnDialog(ImportDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewColumnDialog>())
    , m_draft(draft)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("newColumnDialog"));
    setWindowTitle(tr("New Column"));
    m_preview = new StepsPreview(*draft.unstepped(), draft.choicesOfSteps(), m_ui->newPreviewLabel);
    m_ui->newKindCombo->addItem(tr("splitting a column"), Split);
    m_ui->newKindCombo->addItem(tr("joining columns"), Join);
    m_ui->newKindCombo->addItem(tr("an SQL expression"), Compute);
    QStringList names = m_preview->columnNames();
    for (const PlannedColumn &column : draft.plan().derived)
        names.append(column.name);
    m_ui->newSourceCombo->addItems(names);
    m_ui->newSourcesList->addItems(names);
    for (int i = 0; i < m_ui->newSourcesList->count(); ++i)
        m_ui->newSourcesList->item(i)->setCheckState(Qt::Unchecked);
    constexpr int linesOfSources = 5;
    m_ui->newSourcesList->setFixedHeight(linesOfSources * (fontMetrics().height() + 8));
    m_ui->newTypeCombo->addItem(tr("as its values are"));
    m_ui->newTypeCombo->addItems(columnTypeNames(TypeOffer::Always));
    QPushButton *add = m_ui->newColumnButtons->button(QDialogButtonBox::Ok);
    add->setObjectName(QStringLiteral("newColumnOkButton"));
    add->setText(tr("&Add"));
    m_ui->newColumnButtons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("newColumnCancelButton"));
    connect(m_ui->newColumnButtons, &QDialogButtonBox::accepted, this, &NewColumnDialog::accept);
    connect(m_ui->newColumnButtons, &QDialogButtonBox::rejected, this, &NewColumnDialog::reject);
    connect(m_ui->newKindCombo, &QComboBox::currentIndexChanged, this, &NewColumnDialog::showKind);
    connect(m_ui->newSourceCombo, &QComboBox::currentIndexChanged, this, &NewColumnDialog::preview);
    connect(m_ui->newSourcesList, &QListWidget::itemChanged, this, &NewColumnDialog::preview);
    connect(m_ui->newPartSpinBox, &QSpinBox::valueChanged, this, &NewColumnDialog::preview);
    for (QLineEdit *edit : { m_ui->newNameEdit, m_ui->newSeparatorEdit, m_ui->newExpressionEdit })
        connect(edit, &QLineEdit::textChanged, this, &NewColumnDialog::preview);
    letLabelsShrink(this);
    letCombosShrink(this);
    resizeWithinScreen(this, { 480, sizeHint().height() });
    showKind();
}

NewColumnDialog::~NewColumnDialog() = default;

void NewColumnDialog::showKind()
{
    const int kind = m_ui->newKindCombo->currentData().toInt();
    const auto setShown = [](bool shown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(shown);
    };
    setShown(kind == Split, { m_ui->newSourceLabel, m_ui->newSourceCombo, m_ui->newPartLabel, m_ui->newPartSpinBox });
    setShown(kind == Join, { m_ui->newSourcesLabel, m_ui->newSourcesList });
    setShown(kind != Compute, { m_ui->newSeparatorLabel, m_ui->newSeparatorEdit });
    setShown(kind == Compute, { m_ui->newExpressionLabel, m_ui->newExpressionEdit });
    preview();
}

ValueChoice NewColumnDialog::choice() const
{
    ValueChoice choice;
    choice.column = m_ui->newNameEdit->text().trimmed();
    const QByteArray separator = m_ui->newSeparatorEdit->text().toUtf8();
    switch (m_ui->newKindCombo->currentData().toInt()) {
    case Split:
        choice.steps.split = { m_ui->newSourceCombo->currentText(), separator, m_ui->newPartSpinBox->value() };
        break;
    case Join: {
        QStringList sources;
        for (int i = 0; i < m_ui->newSourcesList->count(); ++i) {
            if (m_ui->newSourcesList->item(i)->checkState() == Qt::Checked)
                sources.append(m_ui->newSourcesList->item(i)->text());
        }
        choice.steps.join = { sources, separator };
        break;
    }
    default:
        choice.steps.compute = m_ui->newExpressionEdit->text().trimmed();
        break;
    }
    if (m_ui->newTypeCombo->currentIndex() > 0)
        choice.type = columnTypeFromName(m_ui->newTypeCombo->currentText());
    return choice;
}

/// Whether all is there that makes a column.
static bool isWhole(const ValueChoice &choice)
{
    const ValueSteps &steps = choice.steps;
    const bool isMade = (steps.split && !steps.split->separator.isEmpty() && steps.split->part != 0)
        || (steps.join && !steps.join->sources.isEmpty()) || !steps.compute.isEmpty();
    return isMade && !choice.column.isEmpty();
}

void NewColumnDialog::preview()
{
    const ValueChoice chosen = choice();
    m_ui->newColumnButtons->button(QDialogButtonBox::Ok)->setEnabled(isWhole(chosen));
    if (isWhole(chosen))
        m_preview->show(chosen.column, m_draft.choices.values + QList { chosen });
    else
        m_ui->newPreviewLabel->setText(tr("Name it, and say what it is made of."));
}

void NewColumnDialog::accept()
{
    const QString problem = m_draft.hasColumn(choice().column) ? tr("There is a column of this name already.")
                                                               : m_draft.setDerived(choice());
    if (problem.isEmpty())
        return QDialog::accept();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, stateColor(ImportState::Failed, colors));
    m_ui->newPreviewLabel->setPalette(colors);
    m_ui->newPreviewLabel->setText(problem);
}

} // namespace tranche
