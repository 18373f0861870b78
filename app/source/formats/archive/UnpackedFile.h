#pragma once

#include <QString>
#include <QTemporaryDir>

namespace tranche {

/// One file of an archive, unpacked to a temporary folder under its own name, where a reader wants to go to and fro in
/// it. It is removed with this. Its size is bounded.
class UnpackedFile
{
public:
    /// @param member empty: the only one
    /// @throws Failure "source.…"; "source.temporary" if there is no room for it, "source.too_large"
    UnpackedFile(const QString &archive, const QString &member);

    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace tranche
