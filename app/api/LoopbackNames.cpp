#include "api/LoopbackNames.h"

#include <QByteArrayList>

#include <algorithm>

namespace tranche {

static bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// 127.a.b.c, and nothing that only looks like it.
static bool isLoopbackAddress(const QByteArray &name)
{
    const QByteArrayList parts = name.split('.');
    return parts.size() == 4 && parts.front() == "127" && std::all_of(parts.begin(), parts.end(), [](const auto &part) {
        return isDigits(part) && part.size() <= 3 && part.toInt() <= 255;
    });
}

bool isLoopbackHost(const QByteArray &host)
{
    QByteArray name = host.trimmed().toLower();
    const auto colon = name.lastIndexOf(':');
    if (colon > name.lastIndexOf(']')) {
        if (!isDigits(name.mid(colon + 1)))
            return false;
        name.truncate(colon);
    }
    return name == "localhost" || name == "localhost." || name == "[::1]" || isLoopbackAddress(name);
}

/// Where the host begins in a target of absolute form; -1 if it has none.
static qsizetype hostBegin(const QByteArray &target)
{
    if (target.startsWith('/'))
        return -1;
    const auto scheme = target.indexOf("://");
    return scheme < 0 ? -1 : scheme + 3;
}

QByteArray hostOfTarget(const QByteArray &target)
{
    const auto begin = hostBegin(target);
    if (begin < 0)
        return {};
    const auto slash = target.indexOf('/', begin);
    const QByteArray host = target.mid(begin, slash < 0 ? -1 : slash - begin);
    return host.isNull() ? QByteArray("") : host;
}

QByteArray pathOfTarget(const QByteArray &target)
{
    const auto begin = hostBegin(target);
    if (begin < 0)
        return target;
    const auto slash = target.indexOf('/', begin);
    return slash < 0 ? QByteArray("/") : target.mid(slash);
}

} // namespace tranche
