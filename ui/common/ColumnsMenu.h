#pragma once

#include <QMenu>

class QTableView;

namespace tranche {

/// Which columns of a table are shown; also at a right click on its header, where they can be dragged to other places.
/// What is chosen is kept by the header's state.
class ColumnsMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnsMenu(QTableView &table);

private:
    void fill();

    QTableView &m_table;
};

} // namespace tranche
