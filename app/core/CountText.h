#pragma once

#include <QDateTime>
#include <QString>

namespace tranche {

/// A number as people read it in texts: "1,234,567" in English.
QString countText(qint64 count);

/// "12.3 MB"
QString bytesText(qint64 bytes);

/// With so many decimals, and no signs between thousands: "1234.50" in English.
QString decimalText(double number, int decimals);

/// A day as people read it in texts: "2026-11-30" in English, which is read alike everywhere; "30.11.2026" in German.
QString dayText(const QDateTime &time);

/// Local date and time as people read them in texts: "2026-11-30 14:05" in English, which is read alike everywhere;
/// "30.11.2026 14:05" in German.
QString dayAndTimeText(const QDateTime &time);

/// What is said of so many: `one` where isSingular(), else `many`; "%1" in either stands for the number.
QString counted(qint64 count, const QString &one, const QString &many);

} // namespace tranche
