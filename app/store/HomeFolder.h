#pragma once

#include <QString>

namespace tranche {

/// Makes the folder of a job store if it is missing. It holds what stands in other people's files: nobody but its owner
/// may read it, whatever the umask, and what an older version left open is closed. A folder that holds other things as
/// well stays as open as it is, but what belongs to the job store does not.
/// @throws Failure "store.folder"
void openHomeFolder(const QString &home);

/// Makes a folder within it, for its owner alone; nothing happens if it is there.
void makePrivateFolder(const QString &path);

/// Makes an empty file for its owner alone; nothing happens if it is there.
void makePrivateFile(const QString &path);

} // namespace tranche
