#include "mapping/types/Uuid.h"

#include "core/Texts.h"
#include "mapping/formats/Blanks.h"
#include "mapping/types/CellText.h"
#include "mapping/types/HexDigit.h"

#include <algorithm>
#include <array>

namespace tranche {

static constexpr std::size_t uuidBytes = 36; ///< of its text
static constexpr std::size_t uuidDigits = 32;

static bool isHyphenPlace(std::size_t place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

/// Takes what may stand around it: {…}, urn:uuid:…
static std::string_view bareUuid(std::string_view text)
{
    static constexpr std::string_view urn = "urn:uuid:";
    text = trimmedBlanks(text);
    if (text.size() == uuidBytes + 2 && text.front() == '{' && text.back() == '}')
        return text.substr(1, uuidBytes);
    return text.starts_with(urn) ? text.substr(urn.size()) : text;
}

/// @returns false if it is none
static bool writeUuid(std::string_view text, std::array<char, uuidBytes> &uuid)
{
    const std::string_view bare = bareUuid(text);
    const bool hasHyphens = bare.size() == uuidBytes;
    if (!hasHyphens && bare.size() != uuidDigits)
        return false;
    std::size_t from = 0;
    for (std::size_t place = 0; place < uuidBytes; ++place) {
        if (isHyphenPlace(place)) {
            uuid[place] = '-';
            if (hasHyphens && bare[from++] != '-')
                return false;
            continue;
        }
        const int digit = hexDigit(bare[from++]);
        if (digit < 0)
            return false;
        uuid[place] = "0123456789abcdef"[digit];
    }
    return true;
}

static bool isCanonical(std::string_view text, const std::array<char, uuidBytes> &uuid)
{
    return std::string_view(uuid.data(), uuid.size()) == text;
}

static bool parseUuidCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    std::array<char, uuidBytes> uuid;
    if (!writeUuid(cell.view(), uuid) || (format.canonicalOnly && !isCanonical(cell.view(), uuid)))
        return false;
    storeText(cell, texts, { uuid.data(), uuid.size() });
    return true;
}

static std::optional<ValueFormat> uuidFormat(std::string_view text, QString *problem)
{
    if (text == "canonical") {
        ValueFormat format;
        format.canonicalOnly = true;
        return format;
    }
    if (problem != nullptr)
        *problem = MappingText::tr("is not “canonical”");
    return std::nullopt;
}

/// Found only where all are stored as they stand, and only for such: a later one that is not makes the column text.
static std::vector<ValueFormat> findUuids(std::span<const std::string_view> values, const QString &)
{
    const bool areCanonical = std::all_of(values.begin(), values.end(), [](std::string_view value) {
        std::array<char, uuidBytes> uuid;
        return writeUuid(value, uuid) && isCanonical(value, uuid);
    });
    std::vector<ValueFormat> formats(areCanonical ? 1 : 0);
    for (ValueFormat &format : formats)
        format.canonicalOnly = true;
    return formats;
}

constinit const ColumnTypeInfo uuidType {
    .name = "UUID",
    .label = [] { return MappingText::tr("UUID"); },
    .plural = [] { return MappingText::tr("UUIDs"); },
    .parse = parseUuidCell,
    .message =
        [](std::string_view, const ValueFormat &format) {
            return format.canonicalOnly
                ? MappingText::tr("is not a UUID in small letters such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8")
                : MappingText::tr("is not a UUID such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        },
    .format = uuidFormat,
    .formatExample = "canonical",
    .find = findUuids,
    .foundInNames = true,
    .declaration = "UUID TEXT",
    .storage = ColumnStorage::Text,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche
