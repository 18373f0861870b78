#pragma once

#include <QString>

namespace tranche {

class JobStore;

/// Whether a path names what can be read only once: "-" for standard input, or a named pipe.
bool isReadOnce(const QString &path);

/// Reads what can be read only once to its end, into a file beside the job store, which is this process's until it ends
/// or an import in the job store needs the file. @returns the file's path
/// @throws Failure "source.read", "store.space"
QString spoolInput(const QString &home, const QString &path);

/// Keeps text that was pasted as a file in the folder of the job store, where it stays, to be mended and imported
/// again.
/// @returns the file's path @throws Failure "store.space"
QString keepPasted(const QString &home, const QString &text);

/// Where the server of the import API puts files that it is sent, below the home folder.
QString uploadsFolder(const QString &home);

/// Removes what spoolInput() has kept for imports that never came about, since its reader died.
void removeDeadSpool(JobStore &store);

/// Removes what spoolInput() has kept when its import has ended; leaves any other file alone.
void removeSpooledInput(const QString &home, const QString &path);

/// Removes the file of an import that has ended, if spoolInput() has kept it, or the API was sent it and no other
/// import waits for it.
void removeInput(JobStore &store, const QString &path);

} // namespace tranche
