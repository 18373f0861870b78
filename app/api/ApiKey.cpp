#include "api/ApiKey.h"

#include "store/HomeFolder.h"
#include "store/SavedFile.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace tranche {

static constexpr qsizetype keyBytes = 32;

/// @returns an empty text if the file holds no key
static QByteArray storedKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray key = file.read(4 * keyBytes).trimmed();
    return key.size() == 2 * keyBytes ? key : QByteArray();
}

static QByteArray newKey()
{
    std::array<quint32, keyBytes / sizeof(quint32)> random {};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QByteArray(reinterpret_cast<const char *>(random.data()), keyBytes).toHex();
}

ApiKey::ApiKey(const QString &home, bool renew)
{
    openHomeFolder(home);
    const QString path = home + QStringLiteral("/api.key");
    if (!renew)
        m_text = storedKey(path);
    if (!m_text.isEmpty())
        return;
    m_text = newKey();
    saveFile(path, m_text + '\n', SavedFile::Access::OwnerOnly);
}

bool ApiKey::isRight(const QByteArray &given) const
{
    int different = given.size() == m_text.size() ? 0 : 1;
    for (qsizetype i = 0; i < m_text.size(); ++i)
        different |= m_text[i] ^ (i < given.size() ? given[i] : 0);
    return different == 0;
}

} // namespace tranche
