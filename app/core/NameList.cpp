#include "core/NameList.h"

#include <optional>

namespace tranche {

static constexpr QLatin1Char nameComma(',');
static constexpr QLatin1Char nameQuote('"');

/// A name in quotes that begins here. @param at is moved to the comma behind it, or to the end
static std::optional<QString> quotedName(const QString &text, qsizetype &at)
{
    QString name;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != nameQuote) {
            name += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == nameQuote) {
            name += text[i++];
        } else {
            for (++i; i < text.size() && text[i].isSpace();)
                ++i;
            if (i < text.size() && text[i] != nameComma)
                return std::nullopt;
            at = i;
            return name;
        }
    }
    return std::nullopt;
}

QStringList namesFromText(const QString &text)
{
    QStringList names;
    for (qsizetype at = 0; at < text.size(); ++at) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at < text.size() && text[at] == nameQuote) {
            if (const auto name = quotedName(text, at)) {
                names.append(*name);
                continue;
            }
        }
        const auto comma = text.indexOf(nameComma, at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        if (const QString name = text.mid(at, end - at).trimmed(); !name.isEmpty())
            names.append(name);
        at = end;
    }
    return names;
}

QString namesText(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names) {
        const bool isPlain
            = !name.isEmpty() && !name.contains(nameComma) && !name.startsWith(nameQuote) && name == name.trimmed();
        parts.append(isPlain ? name : nameQuote + QString(name).replace(nameQuote, QStringLiteral("\"\"")) + nameQuote);
    }
    return parts.join(nameComma);
}

} // namespace tranche
