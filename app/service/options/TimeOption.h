#pragma once

#include <QDateTime>
#include <QString>

namespace tranche {

/// A time that is to come, as people write it: 06:30 (today, or tomorrow if that is over), 2026-12-24T18:00 (as the
/// clock of the computer says, unless a zone is named), +90s, +15m, +2h, +1d from now on.
/// @throws Failure "call.option" if it is none
QDateTime timeToCome(const char *option, const QString &text, const QDateTime &now = QDateTime::currentDateTime());

} // namespace tranche
