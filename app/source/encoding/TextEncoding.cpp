#include "source/encoding/TextEncoding.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/bytes/MemorySource.h"
#include "source/encoding/EncodingDetector.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <unicode/ucnv.h>
#include <vector>

namespace tranche {

static constexpr std::size_t decodedBlockBytes = std::size_t(128) << 10;

namespace {

class Transcoder final : public Converter
{
public:
    Transcoder(std::unique_ptr<ByteStream> input, const QByteArray &encoding)
        : m_input(std::move(input))
        , m_decoder(openConverter(encoding == mojibakeEncoding ? QByteArray("UTF-8") : encoding))
        , m_mojibake(encoding == mojibakeEncoding)
        , m_hasUndefined(encoding.toLower().startsWith("windows-125") || encoding.toLower() == "windows-874"
              || encoding.toLower().startsWith("cp125"))
    {
        if (m_decoder == nullptr)
            throw Failure(QStringLiteral("source.encoding"),
                SourceText::tr("“%1” is no known encoding.").arg(QString::fromUtf8(encoding)),
                SourceText::tr("Choose another with --encoding, such as windows-1252."));
        UErrorCode error = U_ZERO_ERROR;
        ucnv_setToUCallBack(m_decoder.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    }

    bool convert(ConvertedText &to) override
    {
        m_bytes.resize(decodedBlockBytes);
        m_bytes.resize(m_input->read(m_bytes.data(), m_bytes.size()));
        const bool last = m_bytes.empty();
        const char *from = m_bytes.data();
        const char *const end = from + m_bytes.size();
        for (bool done = false; !done;) {
            UErrorCode error = U_ZERO_ERROR;
            UChar *into = m_characters.data();
            ucnv_toUnicode(m_decoder.get(), &into, m_characters.data() + m_characters.size(), &from, end, nullptr,
                static_cast<UBool>(last), &error);
            append(to.bytes, m_characters.data(), into);
            done = error == U_ZERO_ERROR || error == U_STRING_NOT_TERMINATED_WARNING;
            if (!done && error != U_BUFFER_OVERFLOW_ERROR)
                appendInvalid(to.bytes);
        }
        return !last;
    }

    qint64 bytesOfFile() const override { return m_input->bytesOfFile(); }

private:
    void append(std::string &to, const UChar *from, const UChar *end)
    {
        if (m_first && from != end) {
            m_first = false;
            from += *from == 0xFEFF ? 1 : 0;
        }
        if (m_mojibake)
            return appendUndone(to, from, end);
        const std::size_t before = to.size();
        to.resize(before + std::size_t(end - from) * 3);
        char *out = to.data() + before;
        for (; from != end; ++from) {
            constexpr std::uint64_t notAscii = 0xFF80FF80FF80FF80;
            std::uint64_t four = 0;
            while (end - from >= 4) {
                std::memcpy(&four, from, sizeof four);
                if ((four & notAscii) != 0)
                    break;
                for (int i = 0; i < 4; ++i)
                    *out++ = char(from[i]);
                from += 4;
            }
            if (from == end)
                break;
            char32_t c = *from;
            if (c < 0x80) {
                *out++ = char(c);
                continue;
            }
            if (c < 0xA0 && m_hasUndefined) { // ICU lets through what the code page has no character for
                *out++ = char(c);
                continue;
            }
            if (c >= 0xD800 && c < 0xDC00) {
                m_high = char16_t(c);
                continue;
            }
            if (c >= 0xDC00 && c < 0xE000 && m_high != 0) {
                c = 0x10000 + ((char32_t(m_high) - 0xD800) << 10) + (c - 0xDC00);
                m_high = 0;
            }
            out = writeUtf8(out, c);
        }
        to.resize(std::size_t(out - to.data()));
    }

    static char *writeUtf8(char *out, char32_t c)
    {
        if (c < 0x800) {
            *out++ = char(0xC0 | (c >> 6));
        } else if (c < 0x10000) {
            *out++ = char(0xE0 | (c >> 12));
            *out++ = char(0x80 | ((c >> 6) & 0x3F));
        } else {
            *out++ = char(0xF0 | (c >> 18));
            *out++ = char(0x80 | ((c >> 12) & 0x3F));
            *out++ = char(0x80 | ((c >> 6) & 0x3F));
        }
        *out++ = char(0x80 | (c & 0x3F));
        return out;
    }

    /// Writes each character as the byte that Windows-1252 has for it; one that it has none for as UTF-8.
    static void appendUndone(std::string &to, const UChar *from, const UChar *end)
    {
        static constexpr std::array<char16_t, 32> upper { 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178 };
        for (; from != end; ++from) {
            const auto *const found = std::find(upper.begin(), upper.end(), *from);
            std::array<char, 4> utf8 {};
            if (*from < 0x100)
                to += char(*from);
            else if (found != upper.end())
                to += char(0x80 + (found - upper.begin()));
            else
                to.append(utf8.data(), std::size_t(writeUtf8(utf8.data(), *from) - utf8.data()));
        }
    }

    /// What the decoder stopped at goes through as it is; it must not look like text by chance.
    void appendInvalid(std::string &to)
    {
        std::array<char, 32> bytes {};
        auto length = std::int8_t(bytes.size());
        UErrorCode error = U_ZERO_ERROR;
        ucnv_getInvalidChars(m_decoder.get(), bytes.data(), &length, &error);
        std::string_view invalid(bytes.data(), U_FAILURE(error) != 0 ? 0 : std::size_t(length));
        const auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
        while (invalid.size() > 1 && isAscii(invalid.back()))
            invalid.remove_suffix(1);
        while (invalid.size() > 1 && isAscii(invalid.front())) // a byte of UTF-16
            invalid.remove_prefix(1);
        if (invalid.empty() || isValidUtf8(invalid))
            to += '\xFF';
        else
            to += invalid;
    }

    std::unique_ptr<ByteStream> m_input;
    std::unique_ptr<UConverter, void (*)(UConverter *)> m_decoder;
    bool m_mojibake;
    bool m_hasUndefined; ///< bytes from 0x80 to 0x9F that stand for nothing
    bool m_first = true;
    char16_t m_high = 0; ///< the first half of a character that the second half is to follow
    std::string m_bytes;
    std::array<UChar, 64 << 10> m_characters {};
};

} // namespace

std::unique_ptr<Converter> transcodeText(std::unique_ptr<ByteStream> input, const QByteArray &encoding)
{
    return std::make_unique<Transcoder>(std::move(input), encoding);
}

QByteArray decodeText(const QByteArray &bytes, const QByteArray &likely, const QString &name)
{
    const bool isEscaped = likely.toUpper().startsWith("ISO-2022") && bytes.contains('\x1B');
    QByteArray encoding = encodingOfMark(bytes);
    if (encoding.isEmpty())
        encoding = wideEncoding(bytes);
    if (encoding.isEmpty())
        encoding
            = (isValidUtf8(viewOf(bytes)) && !isEscaped) || likely == mojibakeEncoding ? QByteArray("UTF-8") : likely;
    if (isUtf8(encoding))
        return bytes;
    const auto converter
        = transcodeText(std::make_unique<SourceStream>(std::make_unique<MemorySource>(name, bytes)), encoding);
    ConvertedText text;
    while (converter->convert(text)) { }
    return QByteArray::fromStdString(text.bytes);
}

QByteArray encodeText(const QByteArray &utf8, const QByteArray &encoding, bool withMark)
{
    const std::unique_ptr<UConverter, void (*)(UConverter *)> encoder = openConverter(encoding);
    if (isUtf8(encoding) || encoding == mojibakeEncoding || encoder == nullptr)
        return utf8;
    QByteArray result;
    const auto add = [&](const QString &text) {
        UErrorCode error = U_ZERO_ERROR;
        QByteArray bytes(text.size() * 8 + 16, Qt::Uninitialized);
        const int length = ucnv_fromUChars(encoder.get(), bytes.data(), int(bytes.size()),
            reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &error);
        if (U_FAILURE(error) == 0)
            result.append(bytes.constData(), length);
    };
    if (withMark && encoding.toUpper().startsWith("UTF-"))
        add(QString(QChar(0xFEFF)));
    std::string_view text = viewOf(utf8);
    while (!text.empty()) {
        const std::size_t valid = firstInvalidUtf8(text);
        add(QString::fromUtf8(text.data(), qsizetype(valid)));
        if (valid < text.size())
            result.append(text[valid]);
        text.remove_prefix(std::min(text.size(), valid + 1));
    }
    return result;
}

} // namespace tranche
