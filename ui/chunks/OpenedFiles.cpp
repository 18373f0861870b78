#include "ui/chunks/OpenedFiles.h"

#include "repair/ChunkFile.h"
#include "ui/common/Background.h"

#include <QFileInfo>

namespace tranche {

static constexpr int settledAfterMs = 300;

OpenedFiles::OpenedFiles(QObject *parent)
    : QObject(parent)
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(settledAfterMs);
    connect(&m_lookSoon, &QTimer::timeout, this, &OpenedFiles::look);
    // A program that saves by replacing the file is seen through the folder.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_lookSoon, qOverload<>(&QTimer::start));
}

void OpenedFiles::watch(qint64 import, qint64 chunk, const QString &path, const QString &hash)
{
    m_files.insert(path, { import, chunk, hash });
    m_watcher.addPaths({ path, QFileInfo(path).path() });
}

void OpenedFiles::look()
{
    runInBackground(
        this,
        [paths = m_files.keys()] {
            QHash<QString, QString> hashes;
            for (const QString &path : paths)
                hashes.insert(path, hashOfFile(path));
            return hashes;
        },
        [this](const QHash<QString, QString> &hashes) {
            for (auto file = m_files.begin(); file != m_files.end(); ++file) {
                m_watcher.addPath(file.key());
                const QString hash = hashes.value(file.key());
                if (hash.isEmpty() || hash == file->hash)
                    continue;
                file->hash = hash;
                Q_EMIT saved(file->import, file->chunk, file.key());
            }
        },
        [](const Failure &) {});
}

} // namespace tranche
