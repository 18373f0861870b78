#pragma once

#include "ui/common/StoreClient.h"

#include <QObject>

class QWidget;

namespace tranche {

/// Keeps the choices of an import: as a profile, or as a recipe in a file.
class ImportRecipes final : public QObject
{
    Q_OBJECT
public:
    ImportRecipes(StoreClient &store, QWidget *window);

    /// Asks for the profile's name.
    void saveProfile(const ImportSummary &import);
    /// Asks for the file.
    void exportRecipe(const ImportSummary &import);

Q_SIGNALS:
    void notice(const QString &text);
    void problem(const QString &text);

private:
    StoreClient &m_store;
    QWidget *m_window;
};

} // namespace tranche
