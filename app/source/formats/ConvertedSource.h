#pragma once

#include "source/bytes/ByteSource.h"
#include "source/formats/Converter.h"

#include <atomic>
#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tranche {

/// A file of another format as the UTF-8 delimited text that an import reads. It is converted on a thread of its own, a
/// few megabytes ahead of who reads it, and nothing is written to disk: what was read is forgotten, but for the begin.
/// A reader that goes back further has the file converted anew.
class ConvertedSource final : public ByteSource
{
public:
    using Open = std::function<std::unique_ptr<Converter>()>;

    /// @param file to be converted; @param open begins the conversion
    ConvertedSource(std::unique_ptr<ByteSource> file, Open open);
    ~ConvertedSource() override;

    QString name() const override { return m_file->name(); }
    qint64 size() const override;
    std::size_t read(qint64 offset, char *to, std::size_t length) override;
    void checkUnchanged() const override { m_file->checkUnchanged(); }
    FileIdentity identity() const override { return m_file->identity(); }
    void leaveOutLines(qint64 footerLines) override { m_footerLines = footerLines; }
    qint64 bytesOfFile(qint64 offset) const override;
    qint64 lineInFile(qint64 line) override;
    QList<ImportError> remarks() const override;
    void addRemark(const ImportError &remark) override;
    QByteArray beginSoFar() const override;
    bool keepsLines() const override { return false; }

private:
    void start();
    void stop();
    void run();
    bool publish(ConvertedText &text, std::size_t bytes, qint64 bytesOfFile);

    std::unique_ptr<ByteSource> m_file;
    Open m_open;
    qint64 m_footerLines = 0;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::string m_head; ///< the first bytes of the text, which stay
    std::string m_window; ///< the bytes that follow what was forgotten
    qint64 m_windowBegin = 0;
    qint64 m_wanted = 0; ///< a reader has come so far
    qint64 m_shortAt = -1; ///< where a reader got all that there was before a failure
    bool m_finished = false;
    std::atomic<bool> m_abandoned = false;
    std::exception_ptr m_failure; ///< behind the bytes that are there
    QList<ImportError> m_remarks;
    QList<ImportError> m_remarksOfReader; ///< which stay when the file is converted anew
    std::deque<std::pair<qint64, qint64>> m_shifts; ///< from a line of the text on, see ConvertedText
    std::deque<std::pair<qint64, qint64>> m_progress; ///< offset in the text, bytes of the file
    std::thread m_thread;
};

} // namespace tranche
