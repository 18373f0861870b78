#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace tranche {

/// The present time as the job store keeps it.
QString timeForStore();

/// The file that stands beside a store which was found damaged while it was in use: who opens it next examines it
/// whole.
QString suspicionOf(const QString &path);

/// A query of the job store that fails by exception. Values are bound in the order of their question marks.
class StoreQuery
{
public:
    /// @throws Failure "store.…"
    StoreQuery(QSqlDatabase &database, const QString &sql);
    StoreQuery(QSqlDatabase &database, const char *sql)
        : StoreQuery(database, QString::fromLatin1(sql))
    {
    }

    StoreQuery &bind(const QVariant &value);
    /// Runs a statement; may be called again after binding new values.
    void run();
    /// Lets go of what it was reading, so that it can be run anew.
    void finish();
    /// Steps to the next row, the first time after running. @returns false behind the last
    bool next();
    /// The first value of the first row.
    QVariant one();
    QVariant value(int column) const { return m_query.value(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 rowsAffected() const { return m_query.numRowsAffected(); }
    qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

private:
    QSqlDatabase m_database;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_ran = false;
};

/// Some statements that go in together or not at all: a transaction, or a part of the one that is open.
class StoreStep
{
public:
    explicit StoreStep(QSqlDatabase &database);
    ~StoreStep();
    StoreStep(const StoreStep &) = delete;
    StoreStep &operator=(const StoreStep &) = delete;
    void commit();

private:
    QSqlDatabase m_database;
    bool m_open = true;
};

/// A writing transaction of the job store; rolled back unless it is committed.
class StoreTransaction
{
public:
    explicit StoreTransaction(QSqlDatabase &database);
    ~StoreTransaction();
    StoreTransaction(const StoreTransaction &) = delete;
    StoreTransaction &operator=(const StoreTransaction &) = delete;
    void commit();

private:
    QSqlDatabase m_database;
    bool m_open = true;
};

} // namespace tranche
