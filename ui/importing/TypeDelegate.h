#pragma once

#include <QStyledItemDelegate>

namespace tranche {

class ColumnTableModel;

/// Lets a type be chosen, or written with a format. What is none is told while it is written, and not taken.
class TypeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TypeDelegate(ColumnTableModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What is wrong with the text that is written; empty: nothing is.
    void problem(const QString &text) const;
    void written(const QModelIndex &index, const QString &text) const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    ColumnTableModel &m_model;
};

} // namespace tranche
