#include "store/AttemptStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/StoreColumns.h"

#include <limits>

namespace tranche {

AttemptStore::AttemptStore(JobStore &store)
    : m_store(store)
{
}

QList<Attempt> AttemptStore::ofChunk(qint64 import, qint64 chunk)
{
    static const StoreColumns<Attempt> columns {
        { "chunk", &Attempt::chunk },
        { "attempt", &Attempt::attempt },
        { "created_at", &Attempt::createdAt },
        { "origin", &Attempt::origin },
        { "whole", &Attempt::whole },
        { "author", &Attempt::author },
        { "remedy", &Attempt::remedy },
    };
    StoreQuery query(
        m_store.database(), columns.select("FROM attempts WHERE import_id=? AND chunk=? ORDER BY attempt"));
    query.bind(import).bind(chunk);
    QList<Attempt> attempts;
    while (query.next())
        attempts.append(columns.read(query));
    return attempts;
}

QMap<QString, QList<qint64>> AttemptStore::pendingRemedies(qint64 import)
{
    static const StoreColumns<Attempt> columns { { "c.chunk", &Attempt::chunk }, { "a.remedy", &Attempt::remedy } };
    StoreQuery query(m_store.database(),
        columns.select("FROM failed_chunks c JOIN attempts a ON a.import_id=c.import_id AND a.chunk=c.chunk AND "
                       "a.attempt=c.attempt WHERE c.import_id=? AND c.state='pending' AND a.remedy<>'' ORDER BY "
                       "c.chunk"));
    query.bind(import);
    QMap<QString, QList<qint64>> remedies;
    while (query.next()) {
        const Attempt attempt = columns.read(query);
        remedies[attempt.remedy].append(attempt.chunk);
    }
    return remedies;
}

/// Of `attempts a`: what is tried.
static const StoreColumns<Attempt> &contentColumns()
{
    static const StoreColumns<Attempt> columns {
        { "a.chunk", &Attempt::chunk },
        { "a.attempt", &Attempt::attempt },
        { "a.created_at", &Attempt::createdAt },
        { "a.origin", &Attempt::origin },
        { "a.content", &Attempt::content },
        { "a.whole", &Attempt::whole },
        { "a.dialect", &Attempt::dialect },
        { "a.row_places", &Attempt::rowPlaces },
    };
    return columns;
}

Attempt AttemptStore::content(qint64 import, qint64 chunk, int attempt)
{
    StoreQuery query(m_store.database(),
        contentColumns().select("FROM attempts a WHERE a.import_id=? AND a.chunk=? AND a.content IS NOT NULL AND "
                                "a.attempt<=? ORDER BY a.attempt DESC LIMIT 1"));
    query.bind(import).bind(chunk).bind(attempt > 0 ? attempt : std::numeric_limits<int>::max());
    if (!query.next())
        throw Failure(QStringLiteral("call.chunk"),
            StoreText::tr("There is no file of chunk %1 of import %2.").arg(chunk).arg(import));
    return contentColumns().read(query);
}

std::deque<Attempt> AttemptStore::pendingContents(qint64 import, qint64 first, qint64 last, qsizetype mostBytes)
{
    StoreQuery query(m_store.database(),
        contentColumns().select("FROM attempts a JOIN failed_chunks c ON c.import_id=a.import_id AND c.chunk=a.chunk "
                                "WHERE a.import_id=? AND a.chunk BETWEEN ? AND ? AND c.state='pending' AND a.content "
                                "IS NOT NULL ORDER BY a.chunk, a.attempt"));
    query.bind(import).bind(first).bind(last);
    std::deque<Attempt> contents;
    qsizetype bytes = 0;
    while (query.next()) {
        Attempt next = contentColumns().read(query);
        if (!contents.empty() && contents.back().chunk == next.chunk) {
            bytes -= contents.back().content.size();
            contents.pop_back(); // of an attempt before
        } else if (bytes >= mostBytes) {
            break;
        }
        contents.push_back(std::move(next));
        bytes += contents.back().content.size();
    }
    return contents;
}

} // namespace tranche
