#include "ui/profile/FrequentValuesTable.h"

#include "ui/common/Formatting.h"
#include "ui/profile/ProfileText.h"
#include "ui/profile/ShareDelegate.h"

#include <QHeaderView>

namespace tranche {

FrequentValuesTable::FrequentValuesTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("frequentValues"));
    setAccessibleName(tr("Most frequent values"));
    setHorizontalHeaderLabels({ tr("Most frequent"), tr("Rows") });
    horizontalHeaderItem(ValueColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(RowsColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(RowsColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    setItemDelegateForColumn(ValueColumn, new ShareDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FrequentValuesTable::sizeHint() const
{
    const int header = horizontalHeader()->sizeHint().height();
    return { 240, header + rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth() };
}

void FrequentValuesTable::setCell(int row, int column, const QString &text, const QString &toolTip)
{
    if (item(row, column) == nullptr)
        setItem(row, column, new QTableWidgetItem);
    item(row, column)->setText(text);
    item(row, column)->setToolTip(toolTip);
}

void FrequentValuesTable::setProfile(const ColumnProfile &profile)
{
    const auto rows = int(profile.frequent.size());
    const bool hasOther = rowCount() != rows;
    setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const FrequentValue &value = profile.frequent[row];
        const QString whole = value.isCut ? value.value + QChar(0x2026) : value.value;
        const QString count
            = profile.countsOff > 0 ? tr("\u2265 %1").arg(formatCount(value.count)) : formatCount(value.count);
        const QString share = formatShare(value.count, profile.values());
        const QString told = tr("%1: %2 of the values").arg(whole, share);
        setCell(row, ValueColumn, QString(whole).replace(QLatin1Char('\n'), QChar(0x21B5)), told);
        setCell(row, RowsColumn, count, told);
        item(row, RowsColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item(row, ValueColumn)
            ->setData(ShareDelegate::shareRole, double(value.count) / double(std::max<qint64>(1, profile.values())));
        item(row, RowsColumn)->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(count, share));
    }
    if (hasOther)
        updateGeometry();
}

} // namespace tranche
