#pragma once

#include <QTableView>

namespace tranche {

/// The first columns of a table, which stay in sight while it is scrolled to the right: a view of the same rows over
/// the table's left edge, there only while it is scrolled.
class FrozenColumns final : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenColumns(QTableView &table);

    /// Takes the table's model and selection.
    void follow();
    /// @param columns that are moved to the left edge, in this order
    void freeze(const QList<int> &columns);
    const QList<int> &frozen() const { return m_frozen; }
    /// How much of the table's rows they cover now, in pixels.
    int coveredWidth() const { return isVisible() ? width() : 0; }
    /// To be called when the table's size, columns or rows have changed.
    void updatePlace();
    /// Follows the table alone.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    QTableView &m_table;
    QList<int> m_frozen;
};

} // namespace tranche
