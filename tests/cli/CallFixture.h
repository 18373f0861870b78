#pragma once

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tranche {

/// Calls of the command line within this process, each test in a folder of its own.
class CallFixture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// What a call writes to standard output. @param status gets its exit status
    QByteArray call(const QStringList &words, int *status = nullptr);
    /// The same with --json, and the exit status as “status”.
    QJsonObject json(const QStringList &words);
    int statusOf(const QStringList &words);
    void write(const QString &name, const QByteArray &content);
    /// The target t.db. @param sql statements with semicolons between; empty: it is not made
    void makeTarget(const QString &sql);
    /// The values of a query's first column in t.db, with | between.
    QString valuesOf(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;

private:
    QString m_before;
};

} // namespace tranche
