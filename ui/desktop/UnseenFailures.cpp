#include "ui/desktop/UnseenFailures.h"

#include "ui/common/Settings.h"

#include <algorithm>

namespace tranche {

static constexpr qsizetype mostSeen = 200; ///< that are kept one by one
static constexpr int keepAfterMs = 500;

UnseenFailures::UnseenFailures(const QString &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
{
    const Settings settings(home);
    bool isKept = false;
    const qint64 since = settings.value(QStringLiteral("unseen/since")).toLongLong(&isKept);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_since = QDateTime::fromMSecsSinceEpoch(isKept ? std::min(since, now) : now / 1000 * 1000 - 1);
    m_latest = m_since;
    const QStringList seen = settings.value(QStringLiteral("unseen/seen")).toStringList();
    for (const QString &entry : seen.mid(0, mostSeen))
        m_seen.insert(entry.section(u'@', 0, 0).toLongLong(), entry.section(u'@', 1).toLongLong());
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &UnseenFailures::keep);
    if (!isKept)
        keep();
}

UnseenFailures::~UnseenFailures()
{
    if (m_keepSoon.isActive())
        keep();
}

bool UnseenFailures::isUnseen(const ImportSummary &import) const
{
    return needsAttention(import.state) && !import.undoneAt.isValid() && import.endedAt.isValid()
        && import.endedAt > m_since && m_seen.value(import.id) != import.endedAt.toMSecsSinceEpoch();
}

void UnseenFailures::note(const QList<ImportSummary> &imports)
{
    bool isOther = false;
    for (const ImportSummary &import : imports) {
        if (import.endedAt.isValid())
            m_latest = std::max(m_latest, import.endedAt);
        if (isUnseen(import)) {
            isOther = isOther || !m_unseen.contains(import.id);
            m_unseen.insert(import.id, import.endedAt.toMSecsSinceEpoch());
        } else if (m_unseen.remove(import.id)) {
            isOther = true;
        }
    }
    if (isOther)
        Q_EMIT changed();
}

void UnseenFailures::see(qint64 import)
{
    const auto unseen = m_unseen.constFind(import);
    if (unseen == m_unseen.constEnd())
        return;
    m_seen.insert(import, *unseen);
    m_unseen.erase(unseen);
    if (m_unseen.isEmpty() || m_seen.size() > mostSeen) {
        m_since = m_latest;
        m_seen.clear();
    }
    m_keepSoon.start();
    Q_EMIT changed();
}

void UnseenFailures::forget(const QList<qint64> &imports)
{
    const qsizetype before = m_unseen.size();
    for (const qint64 import : imports)
        m_unseen.remove(import);
    if (m_unseen.size() != before)
        Q_EMIT changed();
}

void UnseenFailures::keep()
{
    QStringList seen;
    for (auto entry = m_seen.cbegin(); entry != m_seen.cend(); ++entry)
        seen.append(QStringLiteral("%1@%2").arg(entry.key()).arg(entry.value()));
    Settings settings(m_home);
    settings.setValue(QStringLiteral("unseen/since"), m_since.toMSecsSinceEpoch());
    settings.setValue(QStringLiteral("unseen/seen"), seen);
}

} // namespace tranche
