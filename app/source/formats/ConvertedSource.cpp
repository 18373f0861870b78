#include "source/formats/ConvertedSource.h"

#include "core/Interruption.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace tranche {

static constexpr std::size_t largeBytes = std::size_t(4) << 20;
static constexpr std::size_t keptHeadBytes = std::size_t(2) << 20;
static constexpr qint64 bytesAhead = qint64(4) << 20;
static constexpr std::chrono::milliseconds oftenMs(100);
static constexpr qint64 bytesKept = qint64(4) << 20; ///< behind the reader, before they are forgotten

ConvertedSource::ConvertedSource(std::unique_ptr<ByteSource> file, Open open)
    : m_file(std::move(file))
    , m_open(std::move(open))
{
}

ConvertedSource::~ConvertedSource()
{
    stop();
}

void ConvertedSource::start()
{
    stop();
    m_head.clear();
    m_window.clear();
    m_windowBegin = 0;
    m_finished = false;
    m_abandoned = false;
    m_failure = nullptr;
    m_remarks.clear();
    m_shifts.clear();
    m_progress.clear();
    m_thread = std::thread([this] { run(); });
}

void ConvertedSource::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

/// Where the last `lines` lines of the text begin, one without an end among them; 0 if it has no more.
static std::size_t beginOfLastLines(std::string_view text, qint64 lines)
{
    std::size_t at = text.size();
    for (qint64 i = 0; i < lines && at > 0; ++i) {
        std::size_t end = at; // of the line that comes before
        if (text[end - 1] == '\n' && end > 1 && text[end - 2] == '\r')
            end -= 2;
        else if (text[end - 1] == '\n' || text[end - 1] == '\r')
            --end;
        const std::size_t before = end == 0 ? std::string_view::npos : text.find_last_of("\r\n", end - 1);
        at = before == std::string_view::npos ? 0 : before + 1;
    }
    return at;
}

void ConvertedSource::run()
{
    const Interruption interruption([this] { return m_abandoned.load(); });
    try {
        const std::unique_ptr<Converter> converter = m_open();
        ConvertedText text;
        bool more = true;
        bool wanted = true;
        while (more && wanted) {
            more = converter->convert(text);
            // The last lines may be a footer: they wait until more follow.
            std::size_t ready = text.bytes.size();
            if (m_footerLines > 0)
                ready = beginOfLastLines(text.bytes, m_footerLines);
            wanted = publish(text, ready, converter->bytesOfFile());
        }
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_failure = std::current_exception();
    }
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

/// Appends without doubling what a large text has room for.
static void appendTightly(std::string &text, std::string_view part)
{
    if (const std::size_t size = text.size() + part.size(); size > std::max(text.capacity(), largeBytes)) {
        std::string larger;
        larger.reserve(size + size / 8);
        larger.append(text);
        text = std::move(larger);
    }
    text.append(part);
}

/// Hands the first bytes of the text over and waits until the reader has come near.
/// @returns false if nobody reads any more
bool ConvertedSource::publish(ConvertedText &text, std::size_t bytes, qint64 bytesOfFile)
{
    std::unique_lock lock(m_mutex);
    const std::string_view part(text.bytes.data(), bytes);
    if (m_head.size() < keptHeadBytes)
        m_head.append(part.substr(0, keptHeadBytes - m_head.size()));
    appendTightly(m_window, part);
    if (text.bytes.capacity() > largeBytes)
        text.bytes = std::string(text.bytes, bytes);
    else
        text.bytes.erase(0, bytes);
    m_shifts.insert(m_shifts.end(), text.shifts.begin(), text.shifts.end());
    text.shifts.clear();
    m_remarks += text.remarks;
    text.remarks.clear();
    const qint64 end = m_windowBegin + qint64(m_window.size());
    m_progress.emplace_back(end, bytesOfFile);
    m_changed.notify_all();
    m_changed.wait(
        lock, [&] { return m_abandoned || m_windowBegin + qint64(m_window.size()) < m_wanted + bytesAhead; });
    return !m_abandoned;
}

qint64 ConvertedSource::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_finished && !m_failure ? m_windowBegin + qint64(m_window.size()) : unknownSize;
}

std::size_t ConvertedSource::read(qint64 offset, char *to, std::size_t length)
{
    Interruption::check(); // also where nothing has to be waited for
    const auto end = [this] { return m_windowBegin + qint64(m_window.size()); };
    std::unique_lock lock(m_mutex);
    const bool inHead = offset + qint64(length) <= qint64(m_head.size());
    if (!m_thread.joinable() || (!inHead && offset < m_windowBegin)) {
        m_wanted = offset + qint64(length);
        lock.unlock();
        start();
        lock.lock();
    }
    m_wanted = offset + qint64(length);
    m_changed.notify_all();
    // While the file is converted anew, what was forgotten before is forgotten again.
    while (!m_changed.wait_for(lock, oftenMs, [&] { return m_finished || end() >= m_wanted; })) {
        lock.unlock();
        Interruption::check();
        lock.lock();
    }
    // What came before the failure is good: it is handed out once.
    if (m_failure && end() < m_wanted && (offset >= end() || m_shortAt == offset))
        std::rethrow_exception(m_failure);
    m_shortAt = end() < m_wanted ? offset : -1;
    if (offset + qint64(length) <= qint64(m_head.size())) {
        std::memcpy(to, m_head.data() + offset, length);
        return length;
    }
    if (offset >= end())
        return 0;
    const std::size_t got = std::min(length, std::size_t(end() - offset));
    std::memcpy(to, m_window.data() + (offset - m_windowBegin), got);
    if (const qint64 passed = offset - m_windowBegin; passed > bytesKept) {
        m_window.erase(0, std::size_t(passed));
        m_windowBegin = offset;
    }
    return got;
}

qint64 ConvertedSource::bytesOfFile(qint64 offset) const
{
    const std::lock_guard lock(m_mutex);
    const auto part = std::lower_bound(m_progress.begin(), m_progress.end(), offset,
        [](const auto &entry, qint64 wanted) { return entry.first < wanted; });
    return part == m_progress.end() ? m_file->size() : part->second;
}

QByteArray ConvertedSource::beginSoFar() const
{
    const std::lock_guard lock(m_mutex);
    return QByteArray::fromStdString(m_head);
}

QList<ImportError> ConvertedSource::remarks() const
{
    const std::lock_guard lock(m_mutex);
    return m_remarksOfReader + m_remarks;
}

void ConvertedSource::addRemark(const ImportError &remark)
{
    const std::lock_guard lock(m_mutex);
    if (!m_remarksOfReader.contains(remark))
        m_remarksOfReader.append(remark);
}

qint64 ConvertedSource::lineInFile(qint64 line)
{
    const std::lock_guard lock(m_mutex);
    while (m_shifts.size() > 1 && m_shifts[1].first <= line)
        m_shifts.pop_front();
    return m_shifts.empty() || m_shifts.front().first > line ? line : line + m_shifts.front().second;
}

} // namespace tranche
