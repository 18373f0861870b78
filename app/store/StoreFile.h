#pragma once

#include <QSqlDatabase>
#include <QString>

namespace tranche {

/// The file of a job store, opened: made if it is missing, brought to this version, and set aside if it is damaged or
/// another program's. One object for each thread; several processes may have it open.
class StoreFile
{
public:
    /// @param home its folder; made if it is missing
    /// @throws Failure "store.folder", "store.readonly", "store.newer", "store.full", "store.io"
    explicit StoreFile(const QString &home);
    ~StoreFile();
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    const QSqlDatabase &database() const { return m_database; }
    /// Whether the file still stands where it was opened. What is written to one that was moved or deleted is lost.
    bool isInPlace() const;

private:
    /// What the file's name stands for on the disk.
    struct Identity
    {
        quint64 device = 0;
        quint64 file = 0; ///< 0: there is none

        bool operator==(const Identity &) const = default;
    };
    Identity identity() const;
    void open();
    void close();
    void connect();
    void examine();
    /// @returns what a person has to know of it
    QString setAside(const QString &reason);

    QString m_path;
    Identity m_identity;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace tranche
