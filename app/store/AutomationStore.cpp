#include "store/AutomationStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/StoreColumns.h"
#include "store/StoreQuery.h"

#include <QJsonDocument>

namespace tranche {

/// Runs that are remembered of each automation, so that no time has two.
static constexpr qint64 mostRuns = 2000;

static QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

static const StoreColumns<AutomationState> &stateColumns()
{
    static const StoreColumns<AutomationState> columns {
        { "enabled", &AutomationState::enabled },
        { "asked", &AutomationState::isAsked },
        { "open", &AutomationState::isOpen },
        { "worked_off", &AutomationState::workedOff },
        { "last_run", &AutomationState::lastRun },
        { "last_taken", &AutomationState::lastTaken },
        { "unreachable_since", &AutomationState::unreachableSince },
        { "problem", &AutomationState::problem },
    };
    return columns;
}

QList<KeptAutomation> AutomationStore::read(const QString &condition, const QString &name)
{
    QList<KeptAutomation> found;
    StoreQuery query(m_store.database(), stateColumns().select(", definition, name FROM automations ") + condition);
    if (!name.isNull())
        query.bind(name);
    constexpr int definitionColumn = 8;
    while (query.next()) {
        KeptAutomation kept;
        kept.state = stateColumns().read(query);
        kept.automation = automationFromJson(QJsonDocument::fromJson(query.text(definitionColumn).toUtf8()).object());
        kept.automation.name = query.text(definitionColumn + 1);
        found.append(kept);
    }
    return found;
}

QList<KeptAutomation> AutomationStore::all()
{
    return read(QStringLiteral("ORDER BY name"), {});
}

bool AutomationStore::has(const QString &name)
{
    return StoreQuery(m_store.database(), "SELECT count(*) FROM automations WHERE name=?").bind(name).one().toInt() > 0;
}

KeptAutomation AutomationStore::find(const QString &name)
{
    const QList<KeptAutomation> found = read(QStringLiteral("WHERE name=?"), name.isNull() ? QLatin1String("") : name);
    if (found.isEmpty())
        throw Failure(QStringLiteral("automation.missing"), StoreText::tr("There is no automation “%1”.").arg(name),
            StoreText::tr("“tranche-cli automations” lists them."));
    return found.front();
}

void AutomationStore::keep(const Automation &automation, const QDateTime &now)
{
    StoreTransaction transaction(m_store.database());
    const bool isNew = !has(automation.name);
    const bool isOtherTime = isNew || find(automation.name).automation.when != automation.when;
    StoreQuery(m_store.database(),
        "INSERT INTO automations (name, definition) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET "
        "definition=excluded.definition, problem=''")
        .bind(automation.name)
        .bind(QString::fromUtf8(QJsonDocument(toJson(automation)).toJson(QJsonDocument::Compact)))
        .run();
    if (isOtherTime)
        setWorkedOff(automation.name, now);
    transaction.commit();
}

void AutomationStore::remove(const QString &name)
{
    StoreTransaction transaction(m_store.database());
    find(name);
    StoreQuery(m_store.database(), "DELETE FROM automations WHERE name=?").bind(name).run();
    transaction.commit();
}

void AutomationStore::change(const QString &name, const char *column, const QVariant &value)
{
    StoreQuery(
        m_store.database(), QStringLiteral("UPDATE automations SET %1=? WHERE name=?").arg(QLatin1String(column)))
        .bind(value)
        .bind(name)
        .run();
}

void AutomationStore::setEnabled(const QString &name, bool enabled, const QDateTime &now)
{
    StoreTransaction transaction(m_store.database());
    const AutomationState before = find(name).state;
    change(name, "enabled", int(enabled));
    if (enabled && !before.enabled)
        setWorkedOff(name, now); // what came while it was off was not wanted
    if (!enabled)
        change(name, "open", 0);
    transaction.commit();
}

void AutomationStore::ask(const QString &name)
{
    find(name);
    change(name, "asked", 1);
}

bool AutomationStore::begin(const QString &name, const QDateTime &occurrence, const QDateTime &now)
{
    StoreTransaction transaction(m_store.database());
    setWorkedOff(name, now);
    bool isFirst = true;
    if (occurrence.isValid()) {
        StoreQuery note(
            m_store.database(), "INSERT OR IGNORE INTO automation_runs (automation, occurrence) VALUES (?,?)");
        note.bind(name).bind(timeOrNull(occurrence)).run();
        isFirst = note.rowsAffected() > 0;
        StoreQuery(m_store.database(),
            "DELETE FROM automation_runs WHERE automation=? AND id<(SELECT id FROM automation_runs WHERE automation=? "
            "ORDER BY id DESC LIMIT 1 OFFSET ?)")
            .bind(name)
            .bind(name)
            .bind(mostRuns)
            .run();
    }
    if (isFirst)
        StoreQuery(m_store.database(), "UPDATE automations SET open=1, asked=0, last_run=?, last_taken=0 WHERE name=?")
            .bind(timeOrNull(now))
            .bind(name)
            .run();
    transaction.commit();
    return isFirst;
}

void AutomationStore::setWorkedOff(const QString &name, const QDateTime &now)
{
    change(name, "worked_off", timeOrNull(now));
}

void AutomationStore::end(const QString &name)
{
    change(name, "open", 0);
}

void AutomationStore::countTaken(const QString &name)
{
    StoreQuery(m_store.database(), "UPDATE automations SET last_taken=last_taken+1 WHERE name=?").bind(name).run();
}

void AutomationStore::setUnreachableSince(const QString &name, const QDateTime &since)
{
    change(name, "unreachable_since", timeOrNull(since));
}

void AutomationStore::setProblem(const QString &name, const QString &problem)
{
    change(name, "problem", problem.isEmpty() ? QStringLiteral("") : problem);
}

} // namespace tranche
