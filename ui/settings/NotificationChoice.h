#pragma once

#include <QString>

namespace tranche {

/// When the desktop tells that an import has ended.
enum class NotificationChoice { WhenBehind, Always, Never };

/// As it is kept in the settings of a home; while the window is not in front if nothing is.
NotificationChoice notificationChoice(const QString &home);
void keepNotificationChoice(const QString &home, NotificationChoice choice);

} // namespace tranche
