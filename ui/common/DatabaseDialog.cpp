#include "ui/common/DatabaseDialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace tranche {

namespace {

struct DatabaseDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseDialog)
};

} // namespace

QFileDialog *askForDatabase(const QString &current, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, DatabaseDialogWords::tr("Choose a Database"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing database is opened, never overwritten
    dialog->setLabelText(QFileDialog::Accept, DatabaseDialogWords::tr("Choose"));
    dialog->setNameFilters({ DatabaseDialogWords::tr("SQLite databases (*.db *.sqlite *.sqlite3)"),
        DatabaseDialogWords::tr("All files (*)") });
    dialog->setDefaultSuffix(QStringLiteral("db"));
    dialog->setDirectory(QFileInfo(current).absolutePath());
    dialog->open();
    return dialog;
}

} // namespace tranche
