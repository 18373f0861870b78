#include "store/StoreQuery.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>

namespace tranche {

QString timeForStore()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString suspicionOf(const QString &path)
{
    return path + QStringLiteral(".suspect");
}

/// Notes that a store was found damaged while it was in use.
static void suspect(const QString &path)
{
    QFile note(suspicionOf(path));
    note.open(QIODevice::WriteOnly); // where that can't be noted, the next call meets the damage again
}

static Failure storeFailure(const QSqlDatabase &database, const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString name = database.databaseName();
    switch (code) {
    case 11:
    case 26:
        suspect(name);
        return Failure(QStringLiteral("store.damaged"),
            StoreText::tr("The job store %1 is damaged: %2.").arg(name, error.databaseText()),
            StoreText::tr("Set the file aside; what was imported stands in the targets' own ledgers."));
    case 13:
        return Failure(QStringLiteral("store.full"),
            StoreText::tr("The disk is full: the job store %1 can't grow.").arg(name),
            StoreText::tr("Make space, then resume the import."));
    case 10:
        return Failure(QStringLiteral("store.io"),
            StoreText::tr("Reading or writing the job store %1 went wrong: %2.").arg(name, error.databaseText()),
            StoreText::tr("Check the disk and the space on it, then try again."));
    case 8:
    case 14:
        return Failure(QStringLiteral("store.readonly"),
            StoreText::tr("The job store %1 can't be written to.").arg(name),
            StoreText::tr("Check the permissions of its folder, or choose another one with --home."));
    case 5:
    case 6:
        return Failure(QStringLiteral("store.locked"), StoreText::tr("The job store %1 is locked.").arg(name),
            StoreText::tr("Try again in a moment."));
    default:
        return Failure(
            QStringLiteral("store.sql"), StoreText::tr("The job store %1 refused: %2.").arg(name, error.text()));
    }
}

StoreQuery::StoreQuery(QSqlDatabase &database, const QString &sql)
    : m_database(database)
    , m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw storeFailure(m_database, m_query.lastError());
}

StoreQuery &StoreQuery::bind(const QVariant &value)
{
    // An empty text is a text: Qt would bind a null QString as NULL.
    const bool nullText = value.userType() == QMetaType::QString && value.toString().isNull();
    m_query.bindValue(m_bound++, nullText ? QVariant(QLatin1String("")) : value);
    return *this;
}

void StoreQuery::run()
{
    if (!m_query.exec())
        throw storeFailure(m_database, m_query.lastError());
    m_bound = 0;
    m_ran = true;
}

void StoreQuery::finish()
{
    m_query.finish();
    m_bound = 0;
    m_ran = false;
}

bool StoreQuery::next()
{
    if (!m_ran)
        run();
    const bool more = m_query.next();
    if (!more && m_query.lastError().isValid())
        throw storeFailure(m_database, m_query.lastError());
    return more;
}

QVariant StoreQuery::one()
{
    return next() ? value(0) : QVariant();
}

StoreStep::StoreStep(QSqlDatabase &database)
    : m_database(database)
{
    StoreQuery(m_database, "SAVEPOINT step").run();
}

StoreStep::~StoreStep()
{
    if (!m_open)
        return;
    QSqlQuery undo(m_database);
    undo.exec(QStringLiteral("ROLLBACK TO step"));
    undo.exec(QStringLiteral("RELEASE step"));
}

void StoreStep::commit()
{
    StoreQuery(m_database, "RELEASE step").run();
    m_open = false;
}

StoreTransaction::StoreTransaction(QSqlDatabase &database)
    : m_database(database)
{
    StoreQuery(m_database, "BEGIN IMMEDIATE").run();
}

StoreTransaction::~StoreTransaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

void StoreTransaction::commit()
{
    if (injectedError("store.commit") != 0)
        throw Failure(QStringLiteral("store.full"), QStringLiteral("The disk is full, for a test."));
    StoreQuery(m_database, "COMMIT").run();
    m_open = false;
}

} // namespace tranche
