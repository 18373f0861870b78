#include "source/formats/SharedTexts.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QDir>

#include <array>

namespace tranche {

static constexpr std::size_t bytesInMemory = std::size_t(24) << 20;
static constexpr std::size_t endBytes = sizeof(qint64);

static Failure noRoom(const QFile &file)
{
    return Failure(QStringLiteral("source.temporary"),
        SourceText::tr("The texts of the workbook can't be kept in %1: %2.").arg(QDir::tempPath(), file.errorString()),
        SourceText::tr("Make room there, or name another folder in TMPDIR."));
}

void SharedTexts::add(std::string_view text)
{
    m_bytes += qint64(text.size());
    ++m_count;
    m_texts += text;
    m_ends.push_back(m_bytes);
    if (m_texts.size() + m_ends.size() * endBytes > bytesInMemory)
        spill();
}

void SharedTexts::spill()
{
    if (m_files == nullptr) {
        m_files = std::make_unique<Files>();
        for (QTemporaryFile *file : { &m_files->texts, &m_files->ends }) {
            if (!file->open())
                throw noRoom(*file);
        }
    }
    const auto append = [](QFile &file, const char *bytes, std::size_t size) {
        if (!file.seek(file.size()) || file.write(bytes, qint64(size)) != qint64(size) || !file.flush())
            throw noRoom(file);
    };
    append(m_files->texts, m_texts.data(), m_texts.size());
    append(m_files->ends, reinterpret_cast<const char *>(m_ends.data()), m_ends.size() * endBytes);
    m_texts.clear();
    m_ends.clear();
}

std::optional<std::string> SharedTexts::text(std::size_t number)
{
    if (number >= m_count)
        return std::nullopt;
    if (m_files == nullptr) {
        const auto begin = std::size_t(number == 0 ? 0 : m_ends[number - 1]);
        return m_texts.substr(begin, std::size_t(m_ends[number]) - begin);
    }
    if (!m_ends.empty())
        spill(); // the last ones follow the others
    const auto read = [](QFile &file, qint64 offset, char *to, qint64 size) {
        if (!file.seek(offset) || file.read(to, size) != size)
            throw noRoom(file);
    };
    std::array<qint64, 2> ends {};
    const std::size_t first = number == 0 ? 1 : 0; // of the two that stand in the file
    read(m_files->ends, qint64(number - (1 - first)) * qint64(endBytes), reinterpret_cast<char *>(ends.data() + first),
        qint64(2 - first) * qint64(endBytes));
    std::string text(std::size_t(ends[1] - ends[0]), '\0');
    read(m_files->texts, ends[0], text.data(), qint64(text.size()));
    return text;
}

} // namespace tranche
