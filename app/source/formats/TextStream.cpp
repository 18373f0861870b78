#include "source/formats/TextStream.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/encoding/TextEncoding.h"
#include "source/formats/Converter.h"
#include "source/formats/archive/ArchiveStream.h"

#include <algorithm>

namespace tranche {

bool isCompressed(const QString &path)
{
    FileSource file(path);
    return looksLikeArchive(readBytes(file, 0, 512));
}

std::unique_ptr<ByteStream> openStream(const QString &path, const QString &member)
{
    auto file = std::make_unique<FileSource>(path);
    const QByteArray begin = readBytes(*file, 0, 512);
    if (looksLikeArchive(begin))
        return std::make_unique<ArchiveStream>(std::move(file), member);
    if (!member.isEmpty())
        throw Failure(
            QStringLiteral("call.member"), SourceText::tr("%1 is no archive, so it has no “%2”.").arg(path, member));
    return std::make_unique<SourceStream>(std::move(file));
}

namespace {

/// What a converter makes, as a stream for the next one.
class ConverterStream final : public ByteStream
{
public:
    ConverterStream(QString name, QString fullName, std::unique_ptr<Converter> converter)
        : m_name(std::move(name))
        , m_fullName(std::move(fullName))
        , m_converter(std::move(converter))
    {
    }

    QString name() const override { return m_name; }
    QString fullName() const override { return m_fullName; }
    std::size_t read(char *to, std::size_t length) override
    {
        while (m_more && m_text.bytes.size() - m_at < length) {
            m_text.bytes.erase(0, m_at);
            m_at = 0;
            m_more = m_converter->convert(m_text);
        }
        const std::size_t got = std::min(length, m_text.bytes.size() - m_at);
        std::copy_n(m_text.bytes.data() + m_at, got, to);
        m_at += got;
        return got;
    }
    qint64 bytesOfFile() const override { return m_converter->bytesOfFile(); }

private:
    QString m_name;
    QString m_fullName;
    std::unique_ptr<Converter> m_converter;
    ConvertedText m_text;
    std::size_t m_at = 0;
    bool m_more = true;
};

} // namespace

std::unique_ptr<ByteStream> openTextStream(const QString &path, const SourceOptions &options)
{
    return openTextStream(openStream(path, options.member), options.encoding);
}

std::unique_ptr<ByteStream> openTextStream(std::unique_ptr<ByteStream> stream, const QByteArray &encoding)
{
    if (isUtf8(encoding))
        return stream;
    const QString name = stream->name();
    const QString fullName = stream->fullName();
    return std::make_unique<ConverterStream>(name, fullName, transcodeText(std::move(stream), encoding));
}

} // namespace tranche
