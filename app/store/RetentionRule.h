#pragma once

#include <QMap>
#include <QString>

namespace tranche {

/// How long imports that have ended keep their details, in days; 0: for ever.
struct RetentionRule
{
    static constexpr int usualDays = 90; ///< what is proposed; nothing is removed until somebody asks for it

    int days = 0;
    QMap<QString, int> channels; ///< of imports in these channels, and in those below them

    /// Of a channel such as "root.import.erp": what is said of the longest part of its name, or of all.
    int daysOf(const QString &channel) const;
    /// The fewest days that anything is kept; 0: all is kept.
    int fewestDays() const;
    bool operator==(const RetentionRule &) const = default;
};

/// "root.import=30, root.net=7"
QString channelDaysText(const QMap<QString, int> &channels);
/// @throws Failure "call.option" if it is no such text
QMap<QString, int> channelDaysFromText(const QString &text);

} // namespace tranche
