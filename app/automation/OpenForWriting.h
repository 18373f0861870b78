#pragma once

#include <QString>

namespace tranche {

/// Whether somebody has a file open for writing: the system would refuse a read lease then (fcntl(2), F_SETLEASE).
/// Where there are no leases, as on network drives, or the file is another user's, the open files of all processes are
/// looked through that this user may see. Others remain unseen: that the file is quiet has to do.
bool isOpenForWriting(const QString &path);

} // namespace tranche
