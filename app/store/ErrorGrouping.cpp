#include "store/ErrorGrouping.h"

#include <algorithm>
#include <numeric>
#include <xxhash.h>

namespace tranche {

std::string_view ErrorGrouping::identityOf(const Counted &group) const
{
    return { m_packs[group.pack].constData() + group.offset, group.identityLength };
}

void ErrorGrouping::growTable()
{
    m_table.assign(std::max<std::size_t>(1024, m_table.size() * 2), 0);
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        std::size_t slot = m_groups[i].hash & mask;
        while (m_table[slot] != 0)
            slot = (slot + 1) & mask;
        m_table[slot] = quint32(i + 1);
    }
}

/// The group of what is alike; a new one if there is none yet, of which the last pack has the first error.
ErrorGrouping::Counted &ErrorGrouping::find(std::string_view identity, quint64 hash)
{
    if (m_table.size() < (m_groups.size() + 1) * 2)
        growTable();
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_table[slot] != 0; slot = (slot + 1) & mask) {
        Counted &group = m_groups[m_table[slot] - 1];
        if (group.hash == hash && identityOf(group) == identity)
            return group;
    }
    Counted group;
    group.hash = hash;
    group.pack = quint32(m_packs.size() - 1);
    group.offset = quint32(identity.data() - m_packs.back().constData());
    group.identityLength = quint32(identity.size());
    m_groups.push_back(group);
    m_table[slot] = quint32(m_groups.size());
    return m_groups.back();
}

void ErrorGrouping::add(qint64 chunk, const QByteArray &packed)
{
    const std::size_t groupsBefore = m_groups.size();
    m_packs.push_back(packed);
    forEachKind(m_packs.back(), [&](const PackedKind &kind) {
        Counted &group = find(kind.identity, XXH3_64bits(kind.identity.data(), kind.identity.size()));
        group.count += kind.count;
        group.chunks += group.lastChunk == chunk ? 0 : 1;
        group.lastChunk = chunk;
    });
    if (m_groups.size() == groupsBefore)
        m_packs.pop_back(); // no group is found in it
}

void ErrorGrouping::forEach(std::size_t limit, const std::function<void(const Group &)> &take)
{
    std::vector<quint32> order(m_groups.size());
    std::iota(order.begin(), order.end(), 0);
    const auto wanted = order.begin() + std::ptrdiff_t(limit == 0 ? order.size() : std::min(limit, order.size()));
    std::partial_sort(order.begin(), wanted, order.end(), [this](quint32 a, quint32 b) {
        return m_groups[a].count != m_groups[b].count ? m_groups[a].count > m_groups[b].count : a < b;
    });
    std::for_each(order.begin(), wanted, [&](quint32 index) {
        const Counted &counted = m_groups[index];
        take({ kindAt(m_packs[counted.pack], counted.offset), counted.count, counted.chunks });
    });
}

} // namespace tranche
