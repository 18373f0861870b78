#include "ui/imports/ImportRecipes.h"

#include "service/recipe/Profile.h"
#include "store/SavedFile.h"
#include "ui/common/Formatting.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

namespace tranche {

ImportRecipes::ImportRecipes(StoreClient &store, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_window(window)
{
}

void ImportRecipes::saveProfile(const ImportSummary &import)
{
    const QString pattern = namePattern(QFileInfo(import.filePath).fileName());
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("saveProfileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as Profile"));
    dialog->setLabelText(tr("Name of the profile, which is offered for files such as %1:").arg(shortened(pattern)));
    dialog->setTextValue(import.table);
    dialog->setOkButtonText(tr("&Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, pattern, id = import.id](const QString &name) {
        m_store.run(
            this,
            [name, id, pattern](JobStore &store) {
                saveProfileOf(store, name.trimmed(), id, pattern);
                return name.trimmed();
            },
            [this](const QString &saved) { Q_EMIT notice(tr("The profile “%1” is saved.").arg(shortened(saved))); },
            [this](const Failure &failure) { Q_EMIT problem(failure.text()); });
    });
    dialog->open();
}

void ImportRecipes::exportRecipe(const ImportSummary &import)
{
    auto *dialog = new QFileDialog(m_window, tr("Export Recipe"));
    dialog->setObjectName(QStringLiteral("exportRecipeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Recipes (*.json)"), tr("All files (*)") });
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setDirectory(QFileInfo(import.filePath).absolutePath());
    dialog->selectFile(QFileInfo(import.filePath).completeBaseName() + QStringLiteral(".recipe.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = import.id](const QString &path) {
        m_store.run(
            this,
            [path, id](JobStore &store) {
                saveFile(path, recipeText(recipeOf(store.record(id).request)));
                return path;
            },
            [this](const QString &saved) { Q_EMIT notice(tr("The recipe is in %1.").arg(shortened(saved))); },
            [this](const Failure &failure) { Q_EMIT problem(failure.text()); });
    });
    dialog->open();
}

} // namespace tranche
