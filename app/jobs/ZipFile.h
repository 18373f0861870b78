#pragma once

#include <QByteArray>
#include <QString>

struct archive;

namespace tranche {

/// A .zip that is being written; it takes its name when it is whole.
class ZipFile
{
public:
    /// @throws Failure "file.save"
    explicit ZipFile(const QString &path);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    /// @throws Failure "file.save"
    void add(const QString &name, const QByteArray &content);
    /// @throws Failure "file.save"
    void commit();

private:
    void check(int result) const;

    QString m_path;
    QString m_partPath;
    archive *m_archive;
};

} // namespace tranche
