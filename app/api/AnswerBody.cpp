#include "api/AnswerBody.h"

#include "core/Failure.h"

#include <cerrno>
#include <cstring>

namespace tranche {

static constexpr qsizetype longestInMemory = 1 << 20;

void AnswerBody::append(const QByteArray &bytes, const UploadFolder &folder)
{
    m_text += bytes;
    if (m_text.size() < longestInMemory)
        return;
    if (!isInFile())
        m_file = folder.scratchFile();
    flush();
}

void AnswerBody::finish()
{
    if (isInFile())
        flush();
}

void AnswerBody::flush()
{
    for (qsizetype at = 0; at < m_text.size();) {
        const ssize_t written = ::write(m_file.number(), m_text.constData() + at, std::size_t(m_text.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw Failure(QStringLiteral("store.space"),
                QStringLiteral("The answer can't be kept on the disk: %1.")
                    .arg(QString::fromLocal8Bit(std::strerror(errno))));
        at += written;
        m_inFile += written;
    }
    m_text.clear();
}

} // namespace tranche
