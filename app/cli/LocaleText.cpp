#include "cli/LocaleText.h"

#include <QByteArrayList>
#include <QList>

#include <clocale>
#include <langinfo.h>
#include <unicode/ucnv.h>

namespace tranche {

QByteArray encodingOfLocale()
{
    QByteArray name;
    for (const char *variable : { "LC_ALL", "LC_CTYPE", "LANG" }) {
        if (name.isEmpty())
            name = qgetenv(variable);
    }
    const qsizetype dot = name.indexOf('.');
    const QByteArray written = dot < 0 ? QByteArray() : name.mid(dot + 1).split('@').front().toUpper();
    if (written == "UTF-8" || written == "UTF8") // also of a locale that is not installed
        return "UTF-8";
    const QByteArray before = std::setlocale(LC_CTYPE, nullptr);
    const bool isInstalled = std::setlocale(LC_CTYPE, "") != nullptr;
    const QByteArray ofLocale = isInstalled ? QByteArray(nl_langinfo(CODESET)) : written;
    std::setlocale(LC_CTYPE, before.constData());
    return ofLocale.isEmpty() || ofLocale == "ANSI_X3.4-1968" ? QByteArray("US-ASCII") : ofLocale;
}

/// What looks alike in ASCII.
static QByteArray plainText(char32_t character)
{
    switch (character) {
    case U'…':
        return "...";
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
        return "\"";
    case U'‘':
    case U'’':
    case U'‚':
        return "'";
    case U'–':
    case U'—':
    case U'−':
    case U'‑':
        return "-";
    case U'→':
        return "->";
    case U'×':
        return "x";
    case U'·':
    case U'•':
        return "*";
    case U'€':
        return "EUR";
    case U'ß':
        return "ss";
    case U'\u00A0':
    case U'\u202F':
        return " ";
    default:
        break;
    }
    QByteArray letters;
    const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
    for (const QChar part : parts) {
        if (part.unicode() < 0x80)
            letters += char(part.unicode());
    }
    return letters.isEmpty() ? "U+" + QByteArray::number(uint(character), 16).toUpper().rightJustified(4, '0')
                             : letters;
}

QByteArray localeText(const QString &text, const QByteArray &encoding)
{
    if (encoding.isEmpty() || encoding.toUpper() == "UTF-8")
        return text.toUtf8();
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &status);
    if (U_SUCCESS(status))
        ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes;
    for (const char32_t character : text.toUcs4()) {
        if (character < 0x80) {
            bytes += char(character);
            continue;
        }
        const QString one = QString::fromUcs4(&character, 1);
        char written[16];
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length = U_FAILURE(status)
            ? 0
            : ucnv_fromUChars(converter, written, sizeof(written), reinterpret_cast<const UChar *>(one.utf16()),
                int32_t(one.size()), &error);
        const bool isWritten
            = U_SUCCESS(status) && U_SUCCESS(error) && length > 0 && length <= int32_t(sizeof(written));
        bytes += isWritten ? QByteArray(written, length) : plainText(character);
    }
    if (converter != nullptr)
        ucnv_close(converter);
    return bytes;
}

} // namespace tranche
