#include "source/formats/xls/CodePage.h"

#include <algorithm>
#include <array>
#include <unicode/ucnv.h>
#include <utility>

namespace tranche {

/// ICU's name of a code page; those of Windows and DOS carry their number.
static QByteArray nameOfCodePage(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 17> others { { { 0, "windows-1252" },
        { 367, "windows-1252" }, { 874, "windows-874-2000" }, { 932, "windows-31j" }, { 936, "GBK" },
        { 949, "windows-949" }, { 950, "Big5" }, { 10000, "macintosh" }, { 10001, "windows-31j" }, { 10002, "Big5" },
        { 10003, "windows-949" }, { 10006, "x-mac-greek" }, { 10007, "x-mac-cyrillic" }, { 10008, "GBK" },
        { 10029, "x-mac-centraleurroman" }, { 10081, "x-mac-turkish" }, { 65001, "UTF-8" } } };
    constexpr int macintosh = 0x8000;
    constexpr int windows = 0x8001;
    if (number == macintosh)
        return "macintosh";
    if (number == windows)
        return "windows-1252";
    for (const auto &[code, name] : others) {
        if (code == number)
            return name;
    }
    const QByteArray digits = QByteArray::number(number);
    return (number >= 1250 && number <= 1258 ? "windows-" : "ibm-") + digits;
}

CodePage::CodePage(int number)
    : m_number(number)
    , m_converter(openConverter(nameOfCodePage(number)))
{
    UErrorCode error = U_ZERO_ERROR;
    if (m_converter != nullptr)
        ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
}

static bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

std::optional<std::string> CodePage::decode(std::string_view bytes) const
{
    if (std::all_of(bytes.begin(), bytes.end(), isAscii))
        return std::string(bytes);
    if (m_converter == nullptr)
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    std::u16string text(bytes.size() * 2 + 1, u'\0');
    const int length
        = ucnv_toUChars(m_converter.get(), text.data(), int(text.size()), bytes.data(), int(bytes.size()), &error);
    if (U_FAILURE(error) != 0)
        return std::nullopt;
    text.resize(std::size_t(length));
    // ICU lets through what the pages of Windows have no character for.
    if (std::any_of(text.begin(), text.end(), [](char16_t c) { return c >= 0x80 && c < 0xA0; }))
        return std::nullopt;
    return QString::fromStdU16String(text).toStdString();
}

std::string CodePage::decodeAnyway(std::string_view bytes) const
{
    if (auto text = decode(bytes))
        return *text;
    std::string text;
    for (const char c : bytes)
        text += isAscii(c) ? std::string(1, c) : std::string("\xEF\xBF\xBD");
    return text;
}

} // namespace tranche
