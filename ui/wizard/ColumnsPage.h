#pragma once

#include "ui/wizard/ImportDraft.h"

#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class ColumnsPage;
}
class ColumnTableModel;
class TypeDelegate;

/// Which columns are imported, into which fields, and as what.
class ColumnsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsPage(ImportDraft &draft, QWidget *parent = nullptr);
    ~ColumnsPage() override;

private:
    QList<int> chosenRows() const;
    void editSteps();
    void editLookup();
    void addColumn();
    void removeColumn();
    void showNote();
    void showProblem(const QString &text);

    ImportDraft &m_draft;
    ColumnTableModel *m_model;
    TypeDelegate *m_types;
    std::unique_ptr<Ui::ColumnsPage> m_ui;
};

} // namespace tranche
