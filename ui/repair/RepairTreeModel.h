#pragma once

#include "repair/RepairOutline.h"

#include <QAbstractItemModel>

namespace tranche {

/// A line of the tree of what is wrong: a column, a kind of its errors, or a value.
struct RepairNode
{
    QString column; ///< see RepairOutline::Kind
    QString code; ///< empty: every kind of the column
    std::optional<QString> value;
    QString message;
    qint64 count = 0;
    qint64 chunks = 0;
    std::optional<Suggestion> suggestion;
    bool mayRemedy = false; ///< there are remedies for its errors
};

/// What is wrong with an import: column, kind, value, each with its count and what is suggested. A column with one kind
/// of errors is one line with it.
class RepairTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, CountColumn, SuggestionColumn, ActionsColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setOutline(const RepairOutline &outline);
    const RepairOutline &outline() const { return m_outline; }
    /// nullopt: the line that says how many values more there are, or none.
    std::optional<RepairNode> node(const QModelIndex &index) const;
    /// What the buttons of a line say, the first one first: to apply what is suggested, and another remedy.
    QStringList actions(const QModelIndex &index) const;
    /// Whether remedies may be applied now: else the lines have no buttons.
    void setMayRemedy(bool may);
    /// Tells a line in this outline and the next.
    QString key(const QModelIndex &index) const;

private:
    struct Line
    {
        int column = -1;
        int kind = -1; ///< -1: all
        int value = -1; ///< -1: all
    };
    Line lineOf(const QModelIndex &index) const;
    bool hasOneKind(int column) const { return m_outline.columns[column].kinds.size() == 1; }
    const RepairOutline::Kind &kindOf(const Line &line) const;
    bool isRest(const Line &line) const;
    QString what(const Line &line) const;
    QString suggestion(const Line &line) const;
    static int linesOf(const RepairOutline::Kind &kind);

    RepairOutline m_outline;
    bool m_mayRemedy = false;
};

} // namespace tranche
