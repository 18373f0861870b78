#pragma once

#include <QList>
#include <QString>

namespace tranche {

/// What imports share that must not run all at once: a tree of names with dots between them, whose top is "root". What
/// is said of a channel holds for those below it together.
struct Channel
{
    static constexpr int noLimit = 0;

    QString name; ///< in full, such as root.import.erp
    int capacity = 1; ///< so many imports at once, those below it counted; noLimit
    bool isSequential = false; ///< strictly one after the other, and stops behind one that failed
    int throttleS = 0; ///< at least so many seconds between two starts
    bool isPaused = false; ///< nothing begins

    bool operator==(const Channel &) const = default;
};

/// The name in full: "root" stands above all and may be left out.
/// @throws Failure "call.option" if it is none: letters, digits, '_' and '-', with dots between
QString channelName(const QString &written);

/// Whether imports in a channel count in another one: in itself and in those above it.
bool isInChannel(const QString &name, const QString &channel);

/// Reads `name[:capacity[:key[=value]]*]`, with commas or line breaks between channels: root:4,import.erp:1:sequential.
/// Keys are sequential, throttle=SECONDS and paused; the capacity is a number or '*', and 1 if it is left out.
/// @throws Failure "call.option"
QList<Channel> channelsFromText(const QString &text);
/// As channelsFromText() reads it.
QString channelText(const Channel &channel);

} // namespace tranche
