#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// Reads a workbook that is encrypted though nobody gave a password: Excel does so if only its structure is protected,
/// with a password of its own ([MS-OFFCRYPTO] 2.3.6, RC4).
class XlsCipher
{
public:
    /// @param filePass the record that says how the workbook is encrypted
    /// @returns nullopt if it is encrypted otherwise, or with a password of the user's
    static std::optional<XlsCipher> withoutPassword(std::string_view filePass);

    /// Decrypts bytes that begin so far behind the begin of the stream.
    void decrypt(quint64 offset, std::string &bytes);

private:
    explicit XlsCipher(QByteArray key)
        : m_key(std::move(key))
    {
    }

    void beginBlock(quint64 block);
    quint8 nextByte();

    QByteArray m_key; ///< that those of all blocks are made of
    quint64 m_next = 0; ///< the byte of the stream that nextByte() is for
    bool m_begun = false;
    std::array<quint8, 256> m_state {};
    quint8 m_i = 0;
    quint8 m_j = 0;
};

} // namespace tranche
