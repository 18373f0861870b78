#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QTimer>

namespace tranche {

/// Chunk files that are open in other programs. Tells when one was saved there.
class OpenedFiles final : public QObject
{
    Q_OBJECT
public:
    explicit OpenedFiles(QObject *parent = nullptr);

    /// @param hash of the file as it is now, see hashOfFile()
    void watch(qint64 import, qint64 chunk, const QString &path, const QString &hash);

Q_SIGNALS:
    void saved(qint64 import, qint64 chunk, const QString &path);

private:
    struct File
    {
        qint64 import = 0;
        qint64 chunk = 0;
        QString hash;
    };
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_lookSoon; ///< a program may write a file in several steps
    QHash<QString, File> m_files;
};

} // namespace tranche
