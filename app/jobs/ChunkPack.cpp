#include "jobs/ChunkPack.h"

#include "source/Failure.h"

#include <QCoreApplication>

#include <cstring>

namespace tranche {

static void putNumber(QByteArray &to, qint64 value)
{
    auto rest = quint64(value);
    while (rest >= 0x80) {
        to.append(char(0x80 | (rest & 0x7f)));
        rest >>= 7;
    }
    to.append(char(rest));
}

namespace {

class PackReader
{
public:
    explicit PackReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    bool atEnd() const { return m_at == m_bytes.size(); }
    qint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = quint8(take(1)[0]);
            value |= quint64(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0)
                return qint64(value);
        }
        throw damaged();
    }
    quint64 hash()
    {
        quint64 value = 0;
        std::memcpy(&value, take(sizeof value), sizeof value);
        return value;
    }

private:
    static Failure damaged()
    {
        return Failure(QStringLiteral("store.damaged"),
            QCoreApplication::translate("Jobs", "A list of chunks in the job store is damaged."));
    }
    const char *take(qsizetype count)
    {
        if (m_bytes.size() - m_at < count)
            throw damaged();
        const char *bytes = m_bytes.constData() + m_at;
        m_at += count;
        return bytes;
    }
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QByteArray packChunks(const QList<ChunkSummary> &chunks)
{
    QByteArray packed;
    packed.reserve(chunks.size() * 16);
    ChunkSummary before;
    for (const ChunkSummary &chunk : chunks) {
        putNumber(packed, chunk.number - before.number);
        putNumber(packed, chunk.firstRow - before.firstRow);
        putNumber(packed, chunk.firstLine - before.lastLine);
        putNumber(packed, chunk.lastLine - chunk.firstLine);
        putNumber(packed, chunk.rows);
        putNumber(packed, chunk.offset - (before.offset + before.length));
        putNumber(packed, chunk.length);
        packed.append(reinterpret_cast<const char *>(&chunk.hash), sizeof chunk.hash);
        before = chunk;
    }
    return packed;
}

QList<ChunkSummary> unpackChunks(const QByteArray &packed)
{
    QList<ChunkSummary> chunks;
    PackReader reader(packed);
    ChunkSummary before;
    while (!reader.atEnd()) {
        ChunkSummary chunk;
        chunk.state = ChunkState::Done;
        chunk.number = before.number + reader.number();
        chunk.firstRow = before.firstRow + reader.number();
        chunk.firstLine = before.lastLine + reader.number();
        chunk.lastLine = chunk.firstLine + reader.number();
        chunk.rows = reader.number();
        chunk.offset = before.offset + before.length + reader.number();
        chunk.length = reader.number();
        chunk.hash = reader.hash();
        chunks.append(chunk);
        before = chunk;
    }
    return chunks;
}

} // namespace tranche
