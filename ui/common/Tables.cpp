#include "ui/common/Tables.h"

#include <algorithm>

namespace tranche {

void fitColumns(QTableView *table, int widest)
{
    constexpr int rowsMeasured = 30;
    constexpr int cellsMeasured = 8000; // of a wide table fewer rows
    constexpr int narrowest = 40;
    constexpr int margin = 18;
    const QAbstractItemModel *model = table->model();
    const int columns = model->columnCount();
    const int rows = std::min({ model->rowCount(), rowsMeasured, std::max(4, cellsMeasured / std::max(columns, 1)) });
    QStringList longest(columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < longest.size(); ++column) {
            const QString text = model->index(row, column).data().toString();
            if (text.size() > longest[column].size())
                longest[column] = text.left(widest); // a letter takes a pixel at least
        }
    }
    const QFontMetrics letters = table->fontMetrics();
    const QFontMetrics nameLetters = table->horizontalHeader()->fontMetrics();
    for (int column = 0; column < longest.size(); ++column) {
        int width = letters.horizontalAdvance(longest[column]);
        const QStringList name = model->headerData(column, Qt::Horizontal).toString().split(QLatin1Char('\n'));
        for (const QString &line : name)
            width = std::max(width, nameLetters.horizontalAdvance(line.left(widest)));
        table->setColumnWidth(column, std::clamp(width + margin, narrowest, widest));
    }
}

} // namespace tranche
