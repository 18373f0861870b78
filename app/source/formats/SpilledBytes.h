#pragma once

#include <QTemporaryFile>

#include <string_view>
#include <vector>

namespace tranche {

/// Bytes in a temporary file, which are read again from any place; some megabytes of them stay in memory.
class SpilledBytes
{
public:
    /// @throws Failure "source.temporary" if there is no room
    void append(std::string_view bytes);
    /// Bytes that were appended before.
    void read(qint64 offset, char *to, std::size_t length);

private:
    struct Block
    {
        qint64 number = -1;
        std::vector<char> bytes;
    };
    const Block &blockAt(qint64 number);

    QTemporaryFile m_file;
    qint64 m_size = 0;
    std::vector<Block> m_blocks; ///< each in the place of its number, as far as others don't stand there
};

} // namespace tranche
