#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace tranche {

/// Asks for a SQLite database, which may be there or not. @param current path whose folder it begins in
/// @returns the open dialog, gone once it is closed; fileSelected tells which was chosen
QFileDialog *askForDatabase(const QString &current, QWidget *parent);

} // namespace tranche
