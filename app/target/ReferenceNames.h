#pragma once

#include "core/Failure.h"
#include "core/NearestNames.h"
#include "mapping/ColumnReference.h"
#include "target/NameTable.h"
#include "target/TargetLookup.h"

#include <list>
#include <memory>
#include <string>

namespace tranche {

/// The names of a table that references are looked up in, kept in memory as far as they are known: all of them where
/// they are few, where many of them are asked for, or where the table has no index that finds them; else those that
/// were asked for. Stays right when others change the table, and when rows that were made are rolled back.
class ReferenceNames
{
public:
    ReferenceNames(std::unique_ptr<TargetLookup> lookup, const ColumnReference &reference);

    /// To be called before questions: forgets what others have changed.
    void refresh();
    /// Makes the next refresh() forget all.
    void setStale() { m_isStale = true; }
    /// Rows that come soon ask for it, as NameTable has these.
    void fetchSlot(const Cell &name) const
    {
        if (isFetched(name))
            m_known.fetchSlot(name.view());
    }
    void fetchEntry(const Cell &name) const
    {
        if (isFetched(name))
            m_known.fetchEntry(name.view());
    }
    /// @param names one for each of the reference, not all NULL. A key that is a text stands until the next question
    /// @throws Failure "target.lookup_too_large", "target.…"
    FoundKey find(std::span<const LookupName> names);
    /// Makes a row with names that were not found. @returns why that was refused
    std::optional<QString> create(std::span<const LookupName> names);
    /// As create(), but no row is made: the names are found from now on, with NULL as their key.
    void pretend(std::span<const LookupName> names);
    /// The names that these were probably meant to be, the best first; several of a row are joined by commas.
    QStringList nearest(std::span<const LookupName> names);

    /// Rows that were made since the last commit.
    std::size_t madeRows() const { return m_made.size(); }
    /// What was made after the first rows was rolled back.
    void forgetMade(std::size_t from);
    void keepMade() { m_made.clear(); } ///< it was committed

    /// Tables of as many rows are read as a whole at once.
    static constexpr qint64 fewRows = 10'000;
    /// Of larger ones names are asked for, and all are read when so many were, one for each …
    static constexpr qint64 rowsPerQuestion = 128;
    /// … if they have no more rows than this.
    static constexpr qint64 wholeRows = 1'000'000;
    /// Those without a usable index are read as a whole in any case, up to this.
    static constexpr qint64 mostRows = 2'000'000;
    static constexpr std::size_t mostBytes = std::size_t(256) << 20; ///< of names and keys

private:
    bool isFetched(const Cell &name) const { return name.kind == CellKind::Text && !m_reference.folded; }
    void forget();
    void readWhole();
    std::size_t bytes() const { return m_known.bytes() + m_keys.bytes() + m_longBytes; }
    std::string_view textOf(std::span<const LookupName> names);
    Cell keep(const Cell &key);
    void add(std::string_view text, const Cell &key);
    FoundKey ask(std::span<const LookupName> names);
    Failure tooLarge() const;

    std::unique_ptr<TargetLookup> m_lookup;
    ColumnReference m_reference;
    NameTable m_known;
    qint64 m_rows = 0; ///< of the table, when it was looked at
    qint64 m_questions = 0; ///< that the database was asked since
    bool m_canAsk = false; ///< the database finds single names fast
    bool m_isLong = false; ///< its names don't fit into memory
    bool m_isWhole = false; ///< what is not known is not in the table
    bool m_isStale = true;
    TextArena m_keys; ///< those that are texts
    std::list<std::string> m_longKeys; ///< those that the arena can't hold
    std::size_t m_longBytes = 0;
    std::string m_text; ///< of the names that are looked for
    std::string m_folded;
    std::vector<std::string> m_made;
    NearestNames m_nearest;
    bool m_nearestIsRead = false;
};

} // namespace tranche
