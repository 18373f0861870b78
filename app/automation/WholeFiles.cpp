#include "automation/WholeFiles.h"

#include "automation/OpenForWriting.h"
#include "core/Texts.h"

#include <QSet>

namespace tranche {

static constexpr qint64 msPerSecond = 1000;

QString wholenessText(Wholeness wholeness, const Automation &automation)
{
    switch (wholeness) {
    case Wholeness::Whole:
        return AutomationText::tr("It is whole.");
    case Wholeness::Changing:
        return AutomationText::tr("It has changed within the last %1 seconds.").arg(automation.quietSeconds);
    case Wholeness::OpenForWriting:
        return AutomationText::tr("A program has it open for writing.");
    case Wholeness::NoMarker:
        return AutomationText::tr("Its marker (%1) is not there.").arg(automation.marker);
    }
    return {};
}

Wholeness WholeFiles::look(const Automation &automation, const FoundFile &file, const Moment &moment)
{
    if (!automation.marker.isEmpty())
        return file.hasMarker ? Wholeness::Whole : Wholeness::NoMarker;
    QHash<QString, Seen> &all = m_seen[automation.name];
    auto seen = all.find(file.path);
    if (seen == all.end() || seen->stamp != file.stamp)
        seen = all.insert(file.path, { file.stamp, moment.steadyMs });
    const qint64 quietMs = automation.quietSeconds * msPerSecond;
    const qint64 age = moment.now.toMSecsSinceEpoch() - file.stamp.lastChangeMs();
    const bool isQuiet = moment.steadyMs - seen->sinceMs >= quietMs || (m_trustsClocks && age >= quietMs);
    // Asked first: who writes slowly is told so at once.
    if (isOpenForWriting(file.path)) {
        seen->sinceMs = moment.steadyMs;
        return Wholeness::OpenForWriting;
    }
    return isQuiet ? Wholeness::Whole : Wholeness::Changing;
}

void WholeFiles::keep(const QString &automation, const QList<FoundFile> &files)
{
    QSet<QString> kept;
    for (const FoundFile &file : files)
        kept.insert(file.path);
    m_seen[automation].removeIf([&](const QHash<QString, Seen>::iterator &seen) { return !kept.contains(seen.key()); });
}

} // namespace tranche
