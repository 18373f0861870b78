#pragma once

#include "ui/api/ServedApi.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace tranche {

namespace Ui {
class ApiDialog;
}

/// The import API: its switch, what a script has to know to call it, and its last calls.
class ApiDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ApiDialog(ServedApi &api, QWidget *parent = nullptr);
    ~ApiDialog() override;

private:
    void showState();
    void showCalls(const QList<ApiCallNote> &calls);

    std::unique_ptr<Ui::ApiDialog> m_ui;
    ServedApi &m_api;
    QTimer m_look;
};

} // namespace tranche
