#include "source/reports/xml/CtestValue.h"

#include "source/reports/ReportText.h"

#include <QByteArray>

namespace tranche {

void CtestValue::begin(std::string_view encoding, std::string_view compression)
{
    m_encoding = textBegin(encoding, reportPieceBytes);
    m_compression = textBegin(compression, reportPieceBytes);
}

std::optional<std::string> CtestValue::decoded(std::string_view text) const
{
    constexpr qsizetype mostPacked = qsizetype(128) << 10; // a thousand times as much at worst
    constexpr char sizeUnknown[4] = { 0, 0, 0, 0 };
    if (m_encoding != "base64" || text.size() >= mostKeptBytes)
        return std::nullopt;
    QByteArray written(text.data(), qsizetype(text.size()));
    written = written.simplified().replace(' ', "");
    const auto packed = QByteArray::fromBase64Encoding(written, QByteArray::AbortOnBase64DecodingErrors);
    if (!packed)
        return std::nullopt;
    const bool isFile = m_compression == "tar/gzip";
    if (m_compression.empty() || isFile)
        return packed.decoded.toStdString();
    if (m_compression != "gzip" || packed.decoded.size() > mostPacked || packed.decoded.isEmpty())
        return std::nullopt;
    const QByteArray unpacked = qUncompress(QByteArray(sizeUnknown, sizeof sizeUnknown) + packed.decoded);
    return unpacked.isEmpty() ? std::nullopt : std::optional(unpacked.toStdString());
}

} // namespace tranche
