#pragma once

#include "service/profile/ColumnProfile.h"

#include <QTableWidget>

namespace tranche {

/// The most frequent values of a column with their rows, as tall as they are many.
class FrequentValuesTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit FrequentValuesTable(QWidget *parent = nullptr);

    void setProfile(const ColumnProfile &profile);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 120, sizeHint().height() }; }

private:
    enum Column { ValueColumn, RowsColumn, ColumnCount };

    void setCell(int row, int column, const QString &text, const QString &toolTip);
};

} // namespace tranche
