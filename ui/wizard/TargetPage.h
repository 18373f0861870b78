#pragma once

#include "ui/wizard/ImportDraft.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class TargetPage;
}
class StoreClient;

/// Which database and table the rows go to, and what is there already.
class TargetPage final : public QWidget
{
    Q_OBJECT
public:
    TargetPage(ImportDraft &draft, StoreClient &store, QWidget *parent = nullptr);
    ~TargetPage() override;

    void showChoices();

private:
    void browse();
    void showTarget();
    QString existsText() const;

    std::unique_ptr<Ui::TargetPage> m_ui;
    ImportDraft &m_draft;
    StoreClient &m_store;
};

} // namespace tranche
