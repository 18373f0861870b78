#include "source/formats/SpilledBytes.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QDir>

#include <algorithm>

namespace tranche {

static constexpr qint64 spilledBlockBytes = qint64(16) << 10;
static constexpr std::size_t spilledBlocks = 128;

static Failure noRoomFor(const QFile &file)
{
    return Failure(QStringLiteral("source.temporary"),
        SourceText::tr("The texts of the workbook can't be kept in %1: %2.").arg(QDir::tempPath(), file.errorString()),
        SourceText::tr("Make room there, or name another folder in TMPDIR."));
}

void SpilledBytes::append(std::string_view bytes)
{
    if ((!m_file.isOpen() && !m_file.open()) || !m_file.seek(m_size)
        || m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()) || !m_file.flush())
        throw noRoomFor(m_file);
    m_size += qint64(bytes.size());
    m_blocks.clear();
}

const SpilledBytes::Block &SpilledBytes::blockAt(qint64 number)
{
    m_blocks.resize(spilledBlocks);
    Block &block = m_blocks[std::size_t(number) % spilledBlocks];
    if (block.number == number)
        return block;
    const qint64 begin = number * spilledBlockBytes;
    block.number = -1;
    block.bytes.resize(std::size_t(std::min(spilledBlockBytes, m_size - begin)));
    if (!m_file.seek(begin)
        || m_file.read(block.bytes.data(), qint64(block.bytes.size())) != qint64(block.bytes.size()))
        throw noRoomFor(m_file);
    block.number = number;
    return block;
}

void SpilledBytes::read(qint64 offset, char *to, std::size_t length)
{
    while (length > 0) {
        const Block &block = blockAt(offset / spilledBlockBytes);
        const auto at = std::size_t(offset % spilledBlockBytes);
        const std::size_t part = std::min(length, block.bytes.size() - at);
        std::copy_n(block.bytes.data() + at, part, to);
        to += part;
        offset += qint64(part);
        length -= part;
    }
}

} // namespace tranche
