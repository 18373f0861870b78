#pragma once

#include <QStringList>

namespace tranche {

// A range of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, quotes around a
// cell that holds one of these.

QString clipboardCell(const QString &text);
QList<QStringList> cellsOfClipboardText(const QString &text);

} // namespace tranche
