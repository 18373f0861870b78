#pragma once

#include "core/Failure.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <array>

namespace tranche {

// What those share that read a stored request.

/// "store.damaged": it is no request.
Failure damagedRequest(const QString &what);

QStringList stringsOf(const QJsonValue &array);

/// Position of a word among the names. @throws Failure "store.damaged" if it is none
template <std::size_t N> int indexOf(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return int(i);
    }
    throw damagedRequest(name);
}

/// Likewise among those of a WordList.
int indexOf(const char *words, const QString &name);

} // namespace tranche
