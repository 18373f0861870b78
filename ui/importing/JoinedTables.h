#pragma once

#include <QObject>
#include <QStringList>

class QTableView;

namespace tranche {

/// A head above the rows of a table, in views of their own: both have their columns alike, and go to the side together.
class JoinedTables final : public QObject
{
    Q_OBJECT
public:
    /// @param head has models already, and so have the rows
    JoinedTables(QTableView *head, QTableView *rows);

    /// Makes the head as high as its lines, and both beside as wide as what stands there.
    void fitHead();
    /// Makes the columns as wide as their first rows and these lines of the head ask for, once for columns of these
    /// names: what a person makes wider stays so.
    void fitColumns(const QStringList &names, const QList<int> &lines);
    /// Makes columns wider, as far as there is room, where these lines of the head ask for it: not those whose width a
    /// person has chosen.
    void widenColumns(const QList<int> &lines);
    void setColumnHidden(int column, bool hidden);

private:
    int widthOf(int line, int column) const;

    QTableView *m_head;
    QTableView *m_rows;
    QStringList m_fitted; ///< names of the columns that were made to fit
    QList<int> m_widths; ///< that they were given
};

} // namespace tranche
