#pragma once

#include "core/Interruption.h"
#include "ui/common/Background.h"

#include <QTimer>

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <vector>

namespace tranche {

/// What a model has read of a long list: blocks of rows, read when they are shown, off the GUI thread. Those that were
/// asked for last are kept, so many that memory is bounded. What is read for a list that is no longer shown is given
/// up, and not taken.
/// @tparam Place where a block is, ordered @tparam Rows the rows of a block: a list
template <typename Place, typename Rows> class BlocksInSight
{
public:
    /// Called off the GUI thread.
    using Read = std::function<Rows(const Place &)>;
    /// Also of a block that could not be read: it has no rows then, and is not tried again.
    using Taken = std::function<void(const Place &, const Rows &)>;
    using Failed = std::function<void(const QString &message)>;

    BlocksInSight(QObject *model, Taken taken, Failed failed)
        : m_model(model)
        , m_taken(std::move(taken))
        , m_failed(std::move(failed))
    {
    }
    ~BlocksInSight() { *m_stop = true; }
    BlocksInSight(const BlocksInSight &) = delete;
    BlocksInSight &operator=(const BlocksInSight &) = delete;

    /// Another list is shown. @param mostAtOnce blocks that are read together
    void begin(Read read, std::size_t mostKept, std::size_t mostAtOnce = 1)
    {
        *m_stop = true;
        m_stop = std::make_shared<std::atomic<bool>>(false);
        m_read = std::move(read);
        m_mostKept = mostKept;
        m_mostAtOnce = mostAtOnce;
        m_blocks.clear();
        m_wanted.clear();
        m_isReading = false;
    }

    /// nullptr: it is not read yet, and will be.
    const Rows *at(const Place &place)
    {
        const auto found = m_blocks.find(place);
        if (found == m_blocks.end()) {
            want(place);
            return nullptr;
        }
        found->second.lastAsked = ++m_asked;
        return &found->second.rows;
    }

    struct Block
    {
        Rows rows;
        quint64 lastAsked = 0;
    };
    const std::map<Place, Block> &all() const { return m_blocks; }

private:
    void want(const Place &place)
    {
        m_wanted.insert(place);
        if (m_isQueued || m_isReading)
            return;
        m_isQueued = true; // once all that a view shows is known
        QTimer::singleShot(0, m_model, [this] {
            m_isQueued = false;
            readNext();
        });
    }

    void readNext()
    {
        if (m_isReading || m_wanted.empty())
            return;
        std::vector<Place> places(m_wanted.begin(), m_wanted.end());
        places.resize(std::min(places.size(), m_mostAtOnce));
        m_wanted.clear(); // what is still in sight is asked for again
        m_isReading = true;
        runInBackground(
            m_model,
            [read = m_read, places, stop = m_stop] {
                const Interruption interruption([stop] { return stop->load(); });
                std::vector<Rows> blocks;
                blocks.reserve(places.size());
                for (const Place &place : places)
                    blocks.push_back(read(place));
                return blocks;
            },
            [this, places, stop = m_stop](std::vector<Rows> blocks) {
                if (stop == m_stop)
                    take(places, std::move(blocks));
            },
            [this, places, stop = m_stop](const Failure &failure) {
                if (stop != m_stop)
                    return;
                take(places, std::vector<Rows>(places.size()));
                m_failed(failure.text());
            });
    }

    void take(const std::vector<Place> &places, std::vector<Rows> blocks)
    {
        m_isReading = false;
        for (std::size_t i = 0; i < places.size(); ++i)
            m_blocks[places[i]] = { std::move(blocks[i]), ++m_asked };
        while (m_blocks.size() > m_mostKept)
            m_blocks.erase(std::min_element(m_blocks.begin(), m_blocks.end(),
                [](const auto &a, const auto &b) { return a.second.lastAsked < b.second.lastAsked; }));
        for (const Place &place : places) {
            if (const auto block = m_blocks.find(place); block != m_blocks.end())
                m_taken(place, block->second.rows);
        }
        readNext();
    }

    QObject *m_model;
    Taken m_taken;
    Failed m_failed;
    Read m_read;
    std::size_t m_mostKept = 1;
    std::size_t m_mostAtOnce = 1;
    std::map<Place, Block> m_blocks;
    std::set<Place> m_wanted;
    quint64 m_asked = 0;
    bool m_isQueued = false;
    bool m_isReading = false;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false); ///< of what is shown
};

} // namespace tranche
