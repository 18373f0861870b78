#pragma once

#include <QByteArray>
#include <QString>

namespace tranche {

/// The key that each call has to bring: made once, kept in the home folder for its owner alone.
class ApiKey
{
public:
    /// Reads the key, or makes it. @param home its folder @param renew a new one takes the place of one that is there
    /// @throws Failure "store.…", "file.save"
    explicit ApiKey(const QString &home, bool renew = false);

    const QByteArray &text() const { return m_text; }
    /// Takes as long for a key that is nearly right as for any other.
    bool isRight(const QByteArray &given) const;

private:
    QByteArray m_text;
};

} // namespace tranche
