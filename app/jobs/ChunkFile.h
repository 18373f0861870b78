#pragma once

#include "jobs/JobStore.h"

namespace tranche {

/// A chunk's file with two columns in front: _line, the row's first line in the source, and _error, its messages.
QByteArray chunkFileWithErrors(JobStore &store, qint64 import, qint64 chunk);

/// Writes a file whole or not at all. @throws Failure "file.save"
void saveFile(const QString &path, const QByteArray &content);

/// Saves a chunk's file below the home folder, where another program can open it. @returns its path
QString saveForOpening(JobStore &store, qint64 import, qint64 chunk);

} // namespace tranche
