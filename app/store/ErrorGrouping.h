#pragma once

#include "store/ErrorPack.h"

#include <vector>

namespace tranche {

/// Counts errors that are alike over many packs. Fast and small also where a million errors are all different: a group
/// is its place in a pack until it is asked for.
class ErrorGrouping
{
public:
    struct Group
    {
        PackedKind kind; ///< of the first of them; its views point into packs that the grouping keeps
        qint64 count = 0;
        qint64 chunks = 0; ///< that have some
    };

    /// @param packed the errors of a chunk; chunks come one after the other @throws Failure "store.damaged"
    void add(qint64 chunk, const QByteArray &packed);
    /// Calls `take` with the groups, the most frequent first, those that are as frequent in the order in which they
    /// were met; at most `limit`, 0: all.
    void forEach(std::size_t limit, const std::function<void(const Group &)> &take);

private:
    struct Counted
    {
        quint64 hash = 0; ///< of what makes errors alike
        quint32 pack = 0; ///< that has the first of them
        quint32 offset = 0; ///< of it in the pack
        quint32 identityLength = 0;
        quint32 chunks = 0;
        qint64 count = 0;
        qint64 lastChunk = 0;
    };

    std::string_view identityOf(const Counted &group) const;
    Counted &find(std::string_view identity, quint64 hash);
    void growTable();

    std::vector<QByteArray> m_packs;
    std::vector<Counted> m_groups;
    std::vector<quint32> m_table; ///< by hash: one more than a group's index, 0 for none; open addressing
};

} // namespace tranche
