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
    struct Answer
    {
        int status = -1; ///< of its exit
        QByteArray out; ///< what it writes to standard output
        QByteArray errors; ///< and to standard error
    };
    /// @param typed what is answered to its questions; empty: nobody is there
    Answer call(const QStringList &words, const QByteArray &typed = {});
    /// What it writes with --json, and the exit status as “status”.
    QJsonObject json(const QStringList &words);
    int statusOf(const QStringList &words) { return call(words).status; }
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
