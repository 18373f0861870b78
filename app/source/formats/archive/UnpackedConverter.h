#pragma once

#include "source/formats/Converter.h"
#include "source/formats/archive/UnpackedFile.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace tranche {

/// A converter of a file that was unpacked for it. How far it is, it tells in bytes of the archive.
class UnpackedConverter final : public Converter
{
public:
    UnpackedConverter(std::unique_ptr<UnpackedFile> file, qint64 bytesOfArchive, std::unique_ptr<Converter> converter)
        : m_file(std::move(file))
        , m_bytes(QFileInfo(m_file->path()).size())
        , m_bytesOfArchive(bytesOfArchive)
        , m_converter(std::move(converter))
    {
    }

    bool convert(ConvertedText &to) override { return m_converter->convert(to); }
    qint64 bytesOfFile() const override
    {
        const double part = double(m_converter->bytesOfFile()) / double(std::max<qint64>(1, m_bytes));
        return std::min(m_bytesOfArchive, qint64(double(m_bytesOfArchive) * part));
    }

private:
    std::unique_ptr<UnpackedFile> m_file;
    qint64 m_bytes;
    qint64 m_bytesOfArchive;
    std::unique_ptr<Converter> m_converter; ///< ends before the file does
};

} // namespace tranche
