#include "ui/imports/ReportDialog.h"

#include "history/ImportReport.h"
#include "repair/ChunkFile.h"
#include "ui/common/WindowSize.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tranche {

ReportDialog::ReportDialog(StoreClient &store, qint64 import, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report of the Import"));
    resizeWithinScreen(this, { 760, 520 });
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("reportView"));
    text->setAccessibleName(tr("Report of the import"));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *answer = new QLabel(this);
    answer->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("&Save As…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveReportButton"));
    save->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(answer);
    layout->addWidget(buttons);
    letLabelsShrink(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto tellFailure = [answer](const Failure &failure) { answer->setText(failure.text()); };
    connect(save, &QPushButton::clicked, this, [this, &store, text, answer, tellFailure] {
        auto *dialog = new QFileDialog(this, tr("Save Report"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(tr("report.txt"));
        connect(dialog, &QFileDialog::fileSelected, this, [=, this, &store](const QString &path) {
            store.run(
                this,
                [path, content = text->toPlainText().toUtf8()](JobStore &) {
                    saveFile(path, content);
                    return path;
                },
                [answer](const QString &saved) { answer->setText(tr("Saved as %1.").arg(saved)); }, tellFailure);
        });
        dialog->open();
    });
    store.run(
        this, [import](JobStore &jobs) { return reportText(reportOf(jobs, import)); },
        [text, save](const QString &report) {
            text->setPlainText(report);
            save->setEnabled(true);
        },
        tellFailure);
}

} // namespace tranche
