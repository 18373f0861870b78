#pragma once

#include "core/BoundedQueue.h"
#include "source/bytes/ByteStream.h"

#include <atomic>
#include <string>
#include <thread>

namespace tranche {

/// Reads another stream on a thread of its own, about a megabyte ahead: what is unpacked is unpacked while what came
/// before is read. What the other one throws comes behind the bytes that it gave before.
class ReadAhead final : public ByteStream
{
public:
    /// @param input is used by the thread alone from now on
    explicit ReadAhead(std::unique_ptr<ByteStream> input);
    /// Waits until the thread has ended: at the next block that the input gives.
    ~ReadAhead() override;

    QString name() const override { return m_name; }
    QString fullName() const override { return m_fullName; }
    /// @throws what the input throws; Failure "source.stopped" if it is interrupted
    std::size_t read(char *to, std::size_t length) override;
    qint64 bytesOfFile() const override { return m_bytesOfFile; }

private:
    struct Block
    {
        std::string bytes;
        qint64 bytesOfFile = 0; ///< behind it
    };
    void run();
    bool nextBlock();

    const QString m_name;
    const QString m_fullName;
    std::unique_ptr<ByteStream> m_input;
    BoundedQueue<Block> m_blocks;
    Block m_block; ///< that is being handed out
    std::size_t m_at = 0;
    qint64 m_bytesOfFile = 0;
    std::atomic<bool> m_abandoned = false;
    std::thread m_thread;
};

} // namespace tranche
