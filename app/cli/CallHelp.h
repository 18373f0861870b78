#pragma once

#include <QString>

namespace tranche {

/// The help of the program, or of one command.
QString helpOfCalls(const QString &command = {});

} // namespace tranche
