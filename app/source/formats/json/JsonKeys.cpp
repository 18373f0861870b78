#include "source/formats/json/JsonKeys.h"

namespace tranche {

std::string keyInPath(std::string_view key)
{
    std::string part;
    part.reserve(key.size());
    for (const char byte : key) {
        if (byte == '.' || byte == '\\')
            part += '\\';
        part += byte;
    }
    return part;
}

std::string nameOfPath(std::string_view path)
{
    std::string name;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '\\' && i + 1 < path.size())
            ++i;
        name += path[i];
    }
    return name;
}

QStringList namesOfPaths(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QString::fromStdString(nameOfPath(path.toStdString())));
    return names;
}

} // namespace tranche
