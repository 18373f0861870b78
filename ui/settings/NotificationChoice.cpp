#include "ui/settings/NotificationChoice.h"

#include "core/WordList.h"
#include "ui/common/Settings.h"

#include <algorithm>

namespace tranche {

static constexpr const char *notificationWords = "behind|always|never";

NotificationChoice notificationChoice(const QString &home)
{
    const QString word = Settings(home).value(QStringLiteral("notification")).toString();
    return NotificationChoice(std::max(0, placeOfWord(notificationWords, word)));
}

void keepNotificationChoice(const QString &home, NotificationChoice choice)
{
    Settings(home).setValue(QStringLiteral("notification"), wordAt(notificationWords, int(choice)));
}

} // namespace tranche
