#pragma once

#include "ui/importing/ImportDraft.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class DesignPanel;
}

/// Which fields tell rows, and how a table that is made will be: key, indexes, NOT NULL, its SQL. Shows of it what the
/// mode and the table leave to be chosen.
class DesignPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DesignPanel(ImportDraft &draft, QWidget *parent = nullptr);
    ~DesignPanel() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showDraft();
    void showKey();
    void showSql();
    void takeKey();
    void takeIndexes(const QString &text);
    void takeOwnSql(bool own);

    std::unique_ptr<Ui::DesignPanel> m_ui;
    ImportDraft &m_draft;
};

} // namespace tranche
