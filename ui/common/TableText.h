#pragma once

#include <QString>

class QTableView;

namespace tranche {

enum class TableFormat {
    Text, ///< tabs between cells, as spreadsheets paste it
    Csv, ///< with the columns' names, numbers without grouping
    Markdown
};

/// The selected rows of a table with the columns that are shown, in the order in which they are.
QString tableText(const QTableView &table, TableFormat format);

} // namespace tranche
