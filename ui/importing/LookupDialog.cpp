#include "ui/importing/LookupDialog.h"

#include "ui/common/Formatting.h"
#include "ui/common/WindowSize.h"
#include "ui/importing/ImportDraft.h"
#include "ui_LookupDialog.h"

#include <QPushButton>

namespace tranche {

/// “country=country_code, city”: columns of the file with those of the table, where they have other names.
static QString withText(const ColumnReference &reference)
{
    QStringList pairs;
    for (qsizetype i = 0; i < reference.with.size(); ++i) {
        const QString &column = reference.with[i];
        const QString name = reference.names.value(i + 1, column);
        pairs.append(column == name ? column : column + QLatin1Char('=') + name);
    }
    return pairs.join(QLatin1String(", "));
}

LookupDialog::LookupDialog(ImportDraft &draft, int column, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LookupDialog>())
    , m_draft(draft)
    , m_column(column)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("lookupDialog"));
    setWindowTitle(tr("Look Up"));
    const PlannedColumn &planned = draft.columns()[column];
    m_ui->lookupIntroLabel->setText(
        tr("The values of %1 are names of rows in another table of the database; the key of "
           "the row is stored.")
            .arg(shortened(planned.name)));
    m_ui->lookupTableCombo->addItems(draft.target().tables);
    m_ui->lookupTableCombo->setEditText({});
    m_ui->lookupMissingCombo->addItem(tr("it is an error"), int(IfNotFound::Error));
    m_ui->lookupMissingCombo->addItem(tr("NULL is stored"), int(IfNotFound::Null));
    m_ui->lookupMissingCombo->addItem(tr("the row is left out"), int(IfNotFound::Skip));
    m_ui->lookupMissingCombo->addItem(tr("a row with the name is made"), int(IfNotFound::Create));
    QPushButton *none = m_ui->lookupButtons->button(QDialogButtonBox::Reset);
    none->setObjectName(QStringLiteral("lookupNoneButton"));
    none->setText(tr("&Don't Look Up"));
    none->setEnabled(planned.reference.has_value());
    m_ui->lookupButtons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("lookupOkButton"));
    if (planned.reference) {
        m_ui->lookupTableCombo->setEditText(planned.reference->table);
        m_ui->lookupNameEdit->setText(planned.reference->names.value(0));
        m_ui->lookupWithEdit->setText(withText(*planned.reference));
        m_ui->lookupKeyEdit->setText(planned.reference->key);
        m_ui->lookupMissingCombo->setCurrentIndex(
            m_ui->lookupMissingCombo->findData(int(planned.reference->ifNotFound)));
        m_ui->lookupFoldedCheckBox->setChecked(planned.reference->folded);
    }
    connect(m_ui->lookupButtons, &QDialogButtonBox::accepted, this, &LookupDialog::accept);
    connect(m_ui->lookupButtons, &QDialogButtonBox::rejected, this, &LookupDialog::reject);
    connect(none, &QPushButton::clicked, this, [this] {
        m_draft.setReference(m_column, std::nullopt);
        QDialog::accept();
    });
    connect(m_ui->lookupTableCombo, &QComboBox::editTextChanged, this, &LookupDialog::updateButtons);
    connect(m_ui->lookupNameEdit, &QLineEdit::textChanged, this, &LookupDialog::updateButtons);
    letLabelsShrink(this);
    letCombosShrink(this);
    resizeWithinScreen(this, { 460, sizeHint().height() });
    updateButtons();
}

LookupDialog::~LookupDialog() = default;

void LookupDialog::updateButtons()
{
    m_ui->lookupButtons->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_ui->lookupTableCombo->currentText().trimmed().isEmpty()
            && !m_ui->lookupNameEdit->text().trimmed().isEmpty());
}

void LookupDialog::accept()
{
    ColumnReference reference = m_draft.columns()[m_column].reference.value_or(ColumnReference());
    const QString table = m_ui->lookupTableCombo->currentText().trimmed();
    if (reference.table.compare(table, Qt::CaseInsensitive) != 0)
        reference = {};
    reference.table = table;
    reference.names = QStringList(m_ui->lookupNameEdit->text().trimmed());
    reference.with.clear();
    const QStringList further = m_ui->lookupWithEdit->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &pair : further) {
        const auto equals = pair.indexOf(QLatin1Char('='));
        reference.with.append(pair.left(equals).trimmed());
        reference.names.append(equals < 0 ? pair.trimmed() : pair.mid(equals + 1).trimmed());
    }
    reference.key = m_ui->lookupKeyEdit->text().trimmed();
    reference.ifNotFound = IfNotFound(m_ui->lookupMissingCombo->currentData().toInt());
    reference.folded = m_ui->lookupFoldedCheckBox->isChecked();
    m_draft.setReference(m_column, reference);
    QDialog::accept();
}

} // namespace tranche
