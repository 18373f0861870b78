#include "source/formats/xls/XlsCipher.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <numeric>
#include <utility>

namespace tranche {

static constexpr quint64 cipherBlockBytes = 1024; ///< each has a key of its own
static constexpr qsizetype usedBytes = 5; ///< of a hash: 40 bits

static QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

std::optional<XlsCipher> XlsCipher::withoutPassword(std::string_view filePass)
{
    static const QByteArray rc4 = QByteArray::fromHex("010001000100");
    constexpr qsizetype saltBytes = 16;
    const QByteArray record(filePass.data(), qsizetype(filePass.size()));
    if (!record.startsWith(rc4) || record.size() < rc4.size() + 3 * saltBytes)
        return std::nullopt;
    static const QString password = QStringLiteral("VelvetSweatshop");
    QByteArray characters;
    for (const QChar c : password) {
        characters += char(c.unicode());
        characters += '\0';
    }
    constexpr qsizetype times = 16;
    const QByteArray salt = record.mid(rc4.size(), saltBytes);
    const QByteArray salted = (md5(characters).first(usedBytes) + salt).repeated(times);
    XlsCipher cipher(md5(salted).first(usedBytes));
    std::string check = record.mid(rc4.size() + saltBytes, 2 * saltBytes).toStdString();
    cipher.decrypt(0, check);
    const QByteArray plain = QByteArray::fromStdString(check);
    if (md5(plain.first(saltBytes)) != plain.mid(saltBytes))
        return std::nullopt;
    cipher.m_begun = false;
    return cipher;
}

void XlsCipher::beginBlock(quint64 block)
{
    QByteArray number(sizeof(quint32), '\0');
    qToLittleEndian<quint32>(quint32(block), number.data());
    const QByteArray key = md5(m_key + number);
    std::iota(m_state.begin(), m_state.end(), quint8(0));
    m_i = m_j = 0;
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        m_j = quint8(m_j + m_state[i] + quint8(key[qsizetype(i) % key.size()]));
        std::swap(m_state[i], m_state[m_j]);
    }
    m_j = 0;
    m_next = block * cipherBlockBytes;
    m_begun = true;
}

quint8 XlsCipher::nextByte()
{
    if (m_next % cipherBlockBytes == 0)
        beginBlock(m_next / cipherBlockBytes);
    ++m_next;
    m_j = quint8(m_j + m_state[++m_i]);
    std::swap(m_state[m_i], m_state[m_j]);
    return m_state[quint8(m_state[m_i] + m_state[m_j])];
}

void XlsCipher::decrypt(quint64 offset, std::string &bytes)
{
    if (!m_begun || offset < m_next || offset / cipherBlockBytes != m_next / cipherBlockBytes)
        beginBlock(offset / cipherBlockBytes);
    while (m_next < offset)
        nextByte();
    for (char &byte : bytes)
        byte = char(byte ^ char(nextByte()));
}

} // namespace tranche
