#pragma once

#include <QByteArray>

namespace tranche {

/// Whether a file that begins so is TAP: its version, a plan with tests, or several tests that are numbered.
bool looksLikeTap(const QByteArray &begin);

} // namespace tranche
