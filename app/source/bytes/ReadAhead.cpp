#include "source/bytes/ReadAhead.h"

#include "core/Interruption.h"

#include <algorithm>
#include <chrono>

namespace tranche {

static constexpr std::size_t aheadBlockBytes = std::size_t(64) << 10;
static constexpr std::size_t blocksAhead = 16;
static constexpr std::chrono::milliseconds askedEach(50);

ReadAhead::ReadAhead(std::unique_ptr<ByteStream> input)
    : m_name(input->name())
    , m_fullName(input->fullName())
    , m_input(std::move(input))
    , m_blocks(blocksAhead)
{
    m_thread = std::thread([this] { run(); });
}

ReadAhead::~ReadAhead()
{
    m_abandoned = true;
    m_blocks.abandon();
    m_thread.join();
}

void ReadAhead::run()
{
    const Interruption interruption([this] { return m_abandoned.load(); });
    std::exception_ptr failure;
    try {
        bool wanted = true;
        while (wanted) {
            Block block;
            block.bytes.resize(aheadBlockBytes);
            block.bytes.resize(m_input->read(block.bytes.data(), aheadBlockBytes));
            block.bytesOfFile = m_input->bytesOfFile();
            wanted = !block.bytes.empty() && m_blocks.push(std::move(block));
        }
    } catch (...) {
        failure = std::current_exception();
    }
    m_blocks.close(failure);
}

/// @returns false at the end
bool ReadAhead::nextBlock()
{
    while (!m_blocks.waitForValue(askedEach))
        Interruption::check();
    Interruption::check();
    auto block = m_blocks.pop();
    m_at = 0;
    m_block = block ? std::move(*block) : Block { {}, m_bytesOfFile };
    m_bytesOfFile = m_block.bytesOfFile;
    return block.has_value();
}

std::size_t ReadAhead::read(char *to, std::size_t length)
{
    if (m_at == m_block.bytes.size() && !nextBlock())
        return 0;
    const std::size_t got = std::min(length, m_block.bytes.size() - m_at);
    std::copy_n(m_block.bytes.data() + m_at, got, to);
    m_at += got;
    return got;
}

} // namespace tranche
