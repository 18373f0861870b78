#include "ui/wizard/FilePage.h"

#include "ui/common/Formatting.h"
#include "ui/common/Settings.h"
#include "ui/common/StoreClient.h"
#include "ui/common/Tables.h"
#include "ui/wizard/PreviewTableModel.h"
#include "ui_FilePage.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace tranche {

static constexpr int recentFileCount = 10;

static QString separatorName(const std::string &separator)
{
    static const QHash<QString, QString> names { { QStringLiteral(","), FilePage::tr("comma") },
        { QStringLiteral(";"), FilePage::tr("semicolon") }, { QStringLiteral("\t"), FilePage::tr("tab") },
        { QStringLiteral("|"), FilePage::tr("bar") } };
    const QString text = QString::fromStdString(separator);
    return names.value(text, text);
}

FilePage::FilePage(ImportDraft &draft, StoreClient &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilePage>())
    , m_draft(draft)
    , m_store(store)
    , m_preview(new PreviewTableModel(this))
{
    m_ui->setupUi(this);
    for (const int column : { 1, 3, 5 })
        m_ui->fileGrid->setColumnStretch(column, 1);
    fillCombos();
    m_ui->previewTable->setModel(m_preview);
    setUpTable(m_ui->previewTable);
    m_ui->previewTable->verticalHeader()->show();
    m_ui->previewTable->setShowGrid(true);
    m_ui->previewTable->horizontalHeader()->setStretchLastSection(false);

    connect(m_ui->browseButton, &QPushButton::clicked, this, &FilePage::browse);
    connect(m_ui->fileEdit->lineEdit(), &QLineEdit::textEdited, &m_draft, &ImportDraft::setFile);
    connect(m_ui->fileEdit, &QComboBox::textActivated, &m_draft, &ImportDraft::setFile);
    for (QComboBox *combo : { m_ui->separatorCombo, m_ui->quoteCombo, m_ui->headerCombo })
        connect(combo, &QComboBox::currentTextChanged, this, &FilePage::takeDialect);
    connect(m_ui->skipLinesSpinBox, &QSpinBox::valueChanged, this, &FilePage::takeDialect);
    connect(&m_draft, &ImportDraft::inspected, this, &FilePage::showInspection);
    m_store.run(
        this, [](JobStore &jobs) { return jobs.recentFiles(recentFileCount); },
        [this](const QStringList &files) {
            const QString typed = m_ui->fileEdit->currentText();
            m_ui->fileEdit->addItems(files);
            m_ui->fileEdit->setCurrentText(typed);
        });
    showInspection();
}

FilePage::~FilePage() = default;

void FilePage::fillCombos()
{
    m_ui->formatCombo->addItem(tr("Delimited text (CSV, TSV)"));
    m_ui->encodingCombo->addItem(QStringLiteral("UTF-8"));
    m_ui->separatorCombo->addItem(tr("Automatic"));
    for (const char *separator : { ",", ";", "\t", "|" })
        m_ui->separatorCombo->addItem(separatorName(separator), QString::fromLatin1(separator));
    m_ui->quoteCombo->addItem(tr("Automatic"));
    m_ui->quoteCombo->addItem(QStringLiteral("\""), QStringLiteral("\""));
    m_ui->quoteCombo->addItem(QStringLiteral("'"), QStringLiteral("'"));
    m_ui->quoteCombo->addItem(tr("None"), QString(QChar(0)));
    m_ui->headerCombo->addItem(tr("Automatic"));
    m_ui->headerCombo->addItem(tr("Yes"), 1);
    m_ui->headerCombo->addItem(tr("No"), 0);
    m_ui->headerCombo->addItem(tr("2 rows"), 2);
    m_ui->headerCombo->addItem(tr("3 rows"), 3);
}

void FilePage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Delimited text (*.csv *.tsv *.tab *.txt *.psv)"), tr("All files (*)") });
    dialog->setDirectory(Settings(m_store.home()).value(QStringLiteral("wizard/folder")).toString());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Settings(m_store.home()).setValue(QStringLiteral("wizard/folder"), QFileInfo(path).absolutePath());
        m_draft.setFile(path);
        showChoices();
    });
    dialog->open();
}

void FilePage::takeDialect()
{
    if (m_showing)
        return;
    DialectChoice choice;
    const QComboBox *separator = m_ui->separatorCombo;
    const int known = separator->findText(separator->currentText());
    if (known > 0)
        choice.separator = separator->itemData(known).toString().toStdString();
    else if (known < 0 && !separator->currentText().isEmpty() && separator->currentText().toUtf8().size() <= 2)
        choice.separator = separator->currentText().toStdString();
    if (m_ui->quoteCombo->currentIndex() > 0)
        choice.quote = m_ui->quoteCombo->currentData().toString().front().toLatin1();
    if (m_ui->headerCombo->currentIndex() > 0)
        choice.headerRows = m_ui->headerCombo->currentData().toInt();
    if (m_ui->skipLinesSpinBox->value() >= 0)
        choice.skipLines = m_ui->skipLinesSpinBox->value();
    m_draft.setDialect(choice);
}

void FilePage::showChoices()
{
    const QScopedValueRollback showing(m_showing, true);
    m_ui->fileEdit->setCurrentText(m_draft.choices.file);
    const DialectChoice &choice = m_draft.choices.dialect;
    const auto select
        = [](QComboBox *combo, const QVariant &value) { combo->setCurrentIndex(std::max(0, combo->findData(value))); };
    if (choice.separator)
        m_ui->separatorCombo->setCurrentText(separatorName(*choice.separator));
    else
        m_ui->separatorCombo->setCurrentIndex(0);
    select(m_ui->quoteCombo,
        choice.quote ? QVariant(QString(QChar::fromLatin1(*choice.quote))) : QVariant(QStringLiteral("-")));
    select(m_ui->headerCombo, choice.headerRows ? QVariant(*choice.headerRows) : QVariant(-1));
    m_ui->skipLinesSpinBox->setValue(int(choice.skipLines.value_or(-1)));
}

void FilePage::showInspection()
{
    const QScopedValueRollback showing(m_showing, true);
    const auto &inspection = m_draft.inspection();
    m_preview->setInspection(inspection);
    if (!inspection) {
        m_ui->foundLabel->setText(m_draft.choices.file.isEmpty()
                ? tr("Choose a file, or drop one anywhere on this window. The preview shows how it will be read.")
                : QString());
        m_ui->separatorCombo->setItemText(0, tr("Automatic"));
        m_ui->quoteCombo->setItemText(0, tr("Automatic"));
        m_ui->headerCombo->setItemText(0, tr("Automatic"));
        return;
    }
    const Dialect &dialect = inspection->sniffed.dialect;
    m_ui->separatorCombo->setItemText(0, tr("Automatic (%1)").arg(separatorName(dialect.separator)));
    m_ui->quoteCombo->setItemText(
        0, dialect.quote == '\0' ? tr("Automatic (none)") : tr("Automatic (%1)").arg(QChar::fromLatin1(dialect.quote)));
    m_ui->headerCombo->setItemText(0, dialect.headerRows > 0 ? tr("Automatic (yes)") : tr("Automatic (no)"));
    m_ui->foundLabel->setText(
        tr("%1, %2 columns, line ends %3. The first %4 rows are shown, with their lines in the file.")
            .arg(formatBytes(inspection->bytes))
            .arg(inspection->columnNames.size())
            .arg(inspection->sniffed.lineEnd)
            .arg(inspection->preview.size()));
    m_ui->previewTable->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_ui->previewTable->setColumnWidth(column, std::min(m_ui->previewTable->columnWidth(column) + 8, 260));
}

} // namespace tranche
