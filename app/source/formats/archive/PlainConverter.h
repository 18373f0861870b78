#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"

#include <memory>

namespace tranche {

/// Text that is UTF-8 already, out of an archive.
class PlainConverter final : public Converter
{
public:
    explicit PlainConverter(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    bool convert(ConvertedText &to) override
    {
        const std::size_t before = to.bytes.size();
        to.bytes.resize(before + convertedBlockBytes);
        const std::size_t got = m_input->read(to.bytes.data() + before, convertedBlockBytes);
        to.bytes.resize(before + got);
        return got > 0;
    }

    qint64 bytesOfFile() const override { return m_input->bytesOfFile(); }

private:
    std::unique_ptr<ByteStream> m_input;
};

} // namespace tranche
