#include "ui/common/TableText.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace tranche {

/// Columns that are shown, from left to right.
static QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

static QString textCell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

static QString csvCell(QString text)
{
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    return needsQuotes ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"')
                       : text;
}

static QString markdownCell(QString text)
{
    return textCell(
        text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('|'), QLatin1String("\\|")));
}

static QString lineOf(const QStringList &cells, TableFormat format)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(format == TableFormat::Csv ? csvCell(cell)
                : format == TableFormat::Markdown ? markdownCell(cell)
                                                  : textCell(cell));
    if (format == TableFormat::Markdown)
        return QStringLiteral("| ") + written.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    return written.join(format == TableFormat::Csv ? QLatin1Char(',') : QLatin1Char('\t')) + QLatin1Char('\n');
}

/// Below the names: where numbers stand at the right.
static QString markdownRule(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList marks;
    for (const int column : columns) {
        const int alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        marks.append((alignment & Qt::AlignRight) != 0 ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    return QStringLiteral("| ") + marks.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableText(const QTableView &table, TableFormat format)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = shownColumns(table);
    QString text;
    if (format != TableFormat::Text) {
        QStringList names;
        for (const int column : columns)
            names.append(model.headerData(column, Qt::Horizontal).toString());
        text = lineOf(names, format);
        if (format == TableFormat::Markdown)
            text += markdownRule(model, columns);
    }
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant plain = format == TableFormat::Csv ? cell.data(Qt::EditRole) : QVariant();
            cells.append(plain.isValid() ? plain.toString() : cell.data().toString());
        }
        text += lineOf(cells, format);
    }
    return text;
}

} // namespace tranche
