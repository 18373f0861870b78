#pragma once

#include "ui/common/StoreClient.h"
#include "ui/common/Theme.h"

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class SettingsDialog;
}

/// The settings of a home: of its windows, of what new imports begin with, and of its job store. A theme is shown as
/// soon as it is chosen; all others count once the dialog is accepted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(StoreClient &store, Theme theme, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// A theme is to be shown: while it is chosen, and the former one when that is cancelled.
    void themeChosen(tranche::Theme theme);

private:
    void fillChoices();
    void showKept();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    StoreClient &m_store;
    Theme m_theme; ///< that was shown before
};

} // namespace tranche
