#include "mapping/ColumnReference.h"

#include <algorithm>
#include <array>

namespace tranche {

static constexpr std::array<const char *, 4> ifNotFoundNames { "error", "null", "skip", "create" };

QString ifNotFoundName(IfNotFound what)
{
    return QString::fromLatin1(ifNotFoundNames[std::size_t(what)]);
}

std::optional<IfNotFound> ifNotFoundFromName(const QString &name)
{
    const auto found = std::find_if(
        ifNotFoundNames.begin(), ifNotFoundNames.end(), [&](const char *word) { return name == QLatin1String(word); });
    return found == ifNotFoundNames.end() ? std::nullopt : std::optional(IfNotFound(found - ifNotFoundNames.begin()));
}

static bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

void foldName(std::string_view name, std::string &folded)
{
    folded.clear();
    if (!isAscii(name)) {
        const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
        folded = text.simplified().toCaseFolded().toStdString();
        return;
    }
    bool blank = false;
    for (const char byte : name) {
        if (byte == ' ' || (byte >= '\t' && byte <= '\r')) {
            blank = true;
            continue;
        }
        if (blank && !folded.empty())
            folded += ' ';
        blank = false;
        folded += char(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
    }
}

} // namespace tranche
