#include "service/answers/JsonNode.h"

#include "core/Texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace tranche {

static constexpr qint64 mostJsonBytes = qint64(4) << 20;

const JsonNode *JsonNode::find(QLatin1String name) const
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return &items[i];
    }
    return nullptr;
}

bool JsonNode::wholeNumber(qint64 *number) const
{
    bool ok = false;
    *number = kind == Kind::Number ? text.toLongLong(&ok) : 0;
    return ok;
}

QJsonValue JsonNode::value() const
{
    switch (kind) {
    case Kind::Null:
        break;
    case Kind::Bool:
        return truth;
    case Kind::Number: {
        qint64 number = 0;
        return wholeNumber(&number) ? QJsonValue(number) : QJsonValue(text.toDouble());
    }
    case Kind::Text:
        return text;
    case Kind::List: {
        QJsonArray list;
        for (const JsonNode &item : items)
            list.append(item.value());
        return list;
    }
    case Kind::Object: {
        QJsonObject object;
        for (std::size_t i = 0; i < names.size(); ++i)
            object.insert(names[i], items[i].value());
        return object;
    }
    }
    return {};
}

Failure wrongInFile(
    const QString &domain, const char *what, const QString &name, int line, const QString &problem, const QString &hint)
{
    const QString where = line > 0 ? ServiceText::tr("%1, line %2").arg(name).arg(line) : name;
    return Failure(
        domain + QLatin1Char('.') + QLatin1String(what), ServiceText::tr("%1: %2.").arg(where, problem), hint);
}

QByteArray readJsonFile(const QString &path, const QString &domain)
{
    QFile file(path);
    const bool isOpen
        = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        throw Failure(
            domain + QStringLiteral(".file"), ServiceText::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= mostJsonBytes) {
        const QByteArray part = file.read(mostJsonBytes + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        throw Failure(
            domain + QStringLiteral(".file"), ServiceText::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    if (bytes.size() > mostJsonBytes)
        throw Failure(domain + QStringLiteral(".large"),
            ServiceText::tr("%1 is larger than 4 MB: it is not read.").arg(path),
            ServiceText::tr("Is it the file with the rows?"));
    return bytes;
}

} // namespace tranche
