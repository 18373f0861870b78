#pragma once

#include "store/Automation.h"
#include "ui/common/StoreClient.h"

#include <QDialog>

#include <memory>

namespace tranche {

namespace Ui {
class AutomationForm;
}

/// An automation to be made or changed.
class AutomationForm final : public QDialog
{
    Q_OBJECT
public:
    /// @param automation to be changed; without a name: a new one
    AutomationForm(StoreClient &store, const Automation &automation, QWidget *parent = nullptr);
    ~AutomationForm() override;

    void accept() override;

Q_SIGNALS:
    /// It was kept. @param name of it
    void kept(const QString &name);

private:
    void fillChoices();
    void showAutomation(const Automation &automation);
    void showWhen(const QString &when);
    void updateWhen();
    void chooseFolder();
    QString chosenWhen() const;
    Automation chosen() const;

    std::unique_ptr<Ui::AutomationForm> m_ui;
    StoreClient &m_store;
    Automation m_before; ///< what is not shown of it stays
};

} // namespace tranche
