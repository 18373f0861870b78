#include "source/bytes/SourceDigest.h"

#include <QByteArray>

#include <vector>
#include <xxhash.h>

namespace tranche {

struct SourceDigest::State
{
    XXH3_state_t *hash = XXH3_createState();

    State() { XXH3_128bits_reset(hash); }
    ~State() { XXH3_freeState(hash); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

SourceDigest::SourceDigest()
    : m_state(std::make_unique<State>())
{
}

SourceDigest::~SourceDigest() = default;
SourceDigest::SourceDigest(SourceDigest &&) noexcept = default;
SourceDigest &SourceDigest::operator=(SourceDigest &&) noexcept = default;

void SourceDigest::add(std::string_view bytes)
{
    XXH3_128bits_update(m_state->hash, bytes.data(), bytes.size());
    m_bytes += qint64(bytes.size());
}

void SourceDigest::addFrom(ByteSource &source, qint64 end, const std::function<bool()> &keepOn)
{
    std::vector<char> block(std::size_t(1) << 20);
    while (m_bytes < end && keepOn()) {
        const auto wanted = std::size_t(std::min<qint64>(qint64(block.size()), end - m_bytes));
        const std::size_t got = source.read(m_bytes, block.data(), wanted);
        if (got == 0)
            return;
        add({ block.data(), got });
    }
}

QString SourceDigest::text() const
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->hash));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(canonical.digest), sizeof canonical.digest).toHex());
}

} // namespace tranche
