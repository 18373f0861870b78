#pragma once

#include <QSettings>
#include <QString>

namespace tranche {

/// What the windows remember: layout, theme, last choices. Kept beside the job store, so that each home has its own.
class Settings : public QSettings
{
public:
    explicit Settings(const QString &home)
        : QSettings(home + QStringLiteral("/window.ini"), QSettings::IniFormat)
    {
    }
};

} // namespace tranche
