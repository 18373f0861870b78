#include "source/formats/SharedTexts.h"

#include <array>

namespace tranche {

static constexpr std::size_t bytesInMemory = std::size_t(24) << 20;
static constexpr std::size_t endBytes = sizeof(qint64);

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
    if (m_files == nullptr)
        m_files = std::make_unique<Files>();
    m_files->texts.append(m_texts);
    m_files->ends.append({ reinterpret_cast<const char *>(m_ends.data()), m_ends.size() * endBytes });
    m_texts.clear();
    m_ends.clear();
}

std::optional<std::string_view> SharedTexts::view(std::size_t number)
{
    if (number >= m_count)
        return std::nullopt;
    if (m_files == nullptr) {
        const auto begin = std::size_t(number == 0 ? 0 : m_ends[number - 1]);
        return std::string_view(m_texts).substr(begin, std::size_t(m_ends[number]) - begin);
    }
    if (!m_ends.empty()) { // the last ones follow the others
        spill();
        m_texts.shrink_to_fit();
        m_ends.shrink_to_fit();
    }
    std::array<qint64, 2> ends {}; // of the text before, and of this one
    const std::size_t first = number == 0 ? 1 : 0;
    const auto place = qint64(number + first - 1) * qint64(endBytes);
    m_files->ends.read(place, reinterpret_cast<char *>(ends.data() + first), (2 - first) * endBytes);
    m_text.resize(std::size_t(ends[1] - ends[0]));
    m_files->texts.read(ends[0], m_text.data(), m_text.size());
    return m_text;
}

} // namespace tranche
