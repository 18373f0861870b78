#pragma once

#include <QMenu>

class QTableView;

namespace tranche {

/// Copies the selected rows of a table: as text (Ctrl+C in the table), CSV or Markdown.
class CopyMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit CopyMenu(QTableView &table);
};

} // namespace tranche
