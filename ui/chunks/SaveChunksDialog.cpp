#include "ui/chunks/SaveChunksDialog.h"

#include "ui/common/Formatting.h"
#include "ui/common/WindowSize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tranche {

SaveChunksDialog::SaveChunksDialog(const QString &sourceFile, QWidget *parent)
    : QDialog(parent)
    , m_sourceFile(sourceFile)
{
    setObjectName(QStringLiteral("saveChunksDialog"));
    setWindowTitle(tr("Save All Failed Chunks"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new QLabel(tr("Save the failed chunks of %1 as").arg(shortened(QFileInfo(sourceFile).fileName())), this));
    const auto choice = [this, layout](const char *name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        layout->addWidget(button);
        return button;
    };
    auto *oneFile = choice("oneFileRadio", tr("&one file with all their rows"));
    auto *sheet = choice("sheetRadio", tr("a s&preadsheet (XLSX) with comments on the wrong cells"));
    auto *zip = choice("zipRadio", tr("a &zip file, with a file for each chunk"));
    choice("folderRadio", tr("a &folder, with a file for each chunk"));
    oneFile->setChecked(true);
    layout->addSpacing(8);
    auto *onlyBad = new QCheckBox(tr("Only the &wrong rows"), this);
    onlyBad->setObjectName(QStringLiteral("onlyBadRowsCheckBox"));
    onlyBad->setChecked(true);
    auto *withErrors = new QCheckBox(tr("Two columns in front: the row's &line and what is wrong with it"), this);
    withErrors->setObjectName(QStringLiteral("withErrorsCheckBox"));
    withErrors->setChecked(true);
    layout->addWidget(onlyBad);
    layout->addWidget(withErrors);
    auto *hint = new QLabel(tr("Mend the rows in any program and bring them back by Import Fixed File: by the line "
                               "each row finds its place."),
        this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("saveButton"));
    layout->addWidget(buttons);
    letLabelsShrink(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [=, this] {
        const Form form = oneFile->isChecked() ? Form::OneFile
            : sheet->isChecked()               ? Form::Sheet
            : zip->isChecked()                 ? Form::Zip
                                               : Form::Folder;
        askWhere(form, { withErrors->isChecked(), onlyBad->isChecked() });
    });
}

void SaveChunksDialog::askWhere(Form form, const ChunkFileOptions &options)
{
    auto *dialog = new QFileDialog(this, tr("Save All Failed Chunks"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveChunksFileDialog"));
    const QFileInfo source(m_sourceFile);
    const QString stem = tr("%1-failed").arg(source.completeBaseName());
    if (form == Form::Folder) {
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        const QString ending = form == Form::Sheet ? QStringLiteral("xlsx")
            : form == Form::Zip                    ? QStringLiteral("zip")
            : source.suffix().isEmpty()            ? QStringLiteral("csv")
                                                   : source.suffix();
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(stem + QLatin1Char('.') + ending);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, options](const QString &path) {
        Q_EMIT chosen(path, options);
        accept();
    });
    dialog->open();
}

} // namespace tranche
