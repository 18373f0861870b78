#pragma once

#include "ui/common/StoreClient.h"

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class SettingsDialog;
}

/// The settings that hold for all imports of a job store.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(StoreClient &store, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    StoreClient &m_store;
};

} // namespace tranche
