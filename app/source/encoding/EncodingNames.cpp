#include "source/encoding/EncodingNames.h"

#include <unicode/ucnv.h>

namespace tranche {

std::unique_ptr<UConverter, void (*)(UConverter *)> openConverter(const QByteArray &name)
{
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(name.constData(), &error), ucnv_close);
    if (U_FAILURE(error) != 0)
        converter.reset();
    return converter;
}

bool isUtf8(const QByteArray &name)
{
    const QByteArray upper = name.toUpper();
    return upper == "UTF-8" || upper == "UTF8" || upper == "US-ASCII" || upper == "ASCII";
}

bool isKnownEncoding(const QByteArray &name)
{
    return isUtf8(name) || name == mojibakeEncoding || (!name.isEmpty() && openConverter(name) != nullptr);
}

const QList<QByteArray> &usualEncodings()
{
    static const QList<QByteArray> names { "UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "UTF-32LE",
        "UTF-32BE", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
        "windows-1257", "windows-1258", "windows-874", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7", "ISO-8859-8",
        "ISO-8859-9", "KOI8-R", "KOI8-U", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "GB18030", "Big5", "EUC-KR",
        "windows-949", "macintosh", "x-mac-centraleurroman", "x-mac-cyrillic", "x-mac-greek", "x-mac-turkish", "IBM850",
        "IBM437", "IBM852", "IBM866", "IBM737", "IBM857", "IBM775", "IBM862", "IBM864", "IBM037", mojibakeEncoding };
    return names;
}

} // namespace tranche
