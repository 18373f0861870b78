#include "target/sqlite/journal/RowLog.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/journal/RowHash.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace tranche {

static constexpr int bytesOfHash = 3; ///< of one that is shortened

static void putNumber(QByteArray &bytes, quint64 value)
{
    char packed[10];
    int length = 0;
    for (; value >= 0x80; value >>= 7)
        packed[length++] = char(value | 0x80);
    packed[length++] = char(value);
    bytes.append(packed, length);
}

static void putSigned(QByteArray &bytes, qint64 value)
{
    putNumber(bytes, (quint64(value) << 1) ^ quint64(value >> 63));
}

static void putFixed(QByteArray &bytes, quint64 value)
{
    char packed[8];
    for (int i = 0; i < 8; ++i)
        packed[i] = char(value >> (8 * i));
    bytes.append(packed, sizeof packed);
}

static void putHead(QByteArray &bytes, RowChange change, int table, const RowOfFile &from)
{
    bytes.append(char(change));
    putNumber(bytes, quint64(table));
    putSigned(bytes, from.chunk);
    putSigned(bytes, from.line);
}

void RowLog::addRow(int table, qint64 rowId, const RowOfFile &from, quint64 hash)
{
    auto run = std::find_if(m_runs.begin(), m_runs.end(), [table](const Run &open) { return open.table == table; });
    if (run == m_runs.end())
        run = m_runs.insert(run, Run { table, 0, {}, 0, 0, {} });
    const bool follows = run->count > 0 && rowId == run->firstRowId + run->count && from.chunk == run->from.chunk
        && from.line == (run->from.line == 0 ? 0 : run->from.line + run->count);
    if (!follows) {
        closeRun(*run);
        run->firstRowId = rowId;
        run->from = from;
    }
    const std::size_t place = std::size_t(run->count) * bytesOfHash;
    if (place + bytesOfHash > run->hashes.size())
        run->hashes.resize(2 * place + 1024 * bytesOfHash);
    const quint32 shortened = RowHash::shortened(hash);
    char *packed = run->hashes.data() + place;
    for (int i = 0; i < bytesOfHash; ++i)
        packed[i] = char(shortened >> (8 * i));
    ++run->count;
    run->sum += hash;
}

void RowLog::closeRun(Run &run)
{
    if (run.count == 0)
        return;
    putHead(m_bytes, RowChange::Run, run.table, run.from);
    putSigned(m_bytes, run.firstRowId);
    putNumber(m_bytes, quint64(run.count));
    putFixed(m_bytes, run.sum);
    if (run.count > 1)
        m_bytes.append(run.hashes.data(), run.count * bytesOfHash);
    run.count = 0;
    run.sum = 0;
}

void RowLog::closeRuns()
{
    for (Run &run : m_runs)
        closeRun(run);
}

void RowLog::addChange(RowChange change, int table, const RowOfFile &from, quint64 hash)
{
    for (Run &run : m_runs) {
        if (run.table == table)
            closeRun(run);
    }
    putHead(m_bytes, change, table, from);
    putFixed(m_bytes, hash);
}

void RowLog::addKey(qint64 rowId)
{
    m_bytes.append(char(LoggedValue::Kind::Integer));
    putSigned(m_bytes, rowId);
}

void RowLog::addSameValue()
{
    m_bytes.append(char(LoggedValue::Kind::Same));
}

void RowLog::addValue(sqlite3_value *value)
{
    using Kind = LoggedValue::Kind;
    const auto putBytes = [&](Kind kind, const void *bytes) {
        const int length = sqlite3_value_bytes(value);
        m_bytes.append(char(kind));
        putNumber(m_bytes, quint64(length));
        m_bytes.append(static_cast<const char *>(bytes), length);
    };
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return addKey(sqlite3_value_int64(value));
    case SQLITE_FLOAT: {
        const double real = sqlite3_value_double(value);
        quint64 bits = 0;
        std::memcpy(&bits, &real, sizeof bits);
        m_bytes.append(char(Kind::Real));
        return putFixed(m_bytes, bits);
    }
    case SQLITE_TEXT:
        return putBytes(Kind::Text, sqlite3_value_text(value));
    case SQLITE_BLOB:
        return putBytes(Kind::Blob, sqlite3_value_blob(value));
    default:
        m_bytes.append(char(Kind::Null));
    }
}

void RowLog::mark()
{
    closeRuns();
    m_marks.push_back(m_bytes.size());
}

void RowLog::rollBackToMark()
{
    closeRuns();
    m_bytes.resize(m_marks.back());
}

void RowLog::clear()
{
    closeRuns();
    m_bytes.resize(0);
    m_marks.clear();
}

QByteArray RowLog::take()
{
    closeRuns();
    return std::exchange(m_bytes, {});
}

void LoggedValue::bind(sqlite3_stmt *statement, int index) const
{
    switch (kind) {
    case Kind::Integer:
        sqlite3_bind_int64(statement, index, integer);
        break;
    case Kind::Real:
        sqlite3_bind_double(statement, index, real);
        break;
    case Kind::Text:
        sqlite3_bind_text64(
            statement, index, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    case Kind::Blob:
        sqlite3_bind_blob64(statement, index, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
        break;
    case Kind::Null:
    case Kind::Same:
        sqlite3_bind_null(statement, index);
        break;
    }
}

quint32 LoggedChange::shortHash(qint64 row) const
{
    if (count == 1)
        return RowHash::shortened(hash);
    const char *at = hashes.data() + row * 3;
    return quint32(uchar(at[0])) | quint32(uchar(at[1])) << 8 | quint32(uchar(at[2])) << 16;
}

namespace {

class RowLogReader
{
public:
    RowLogReader(QByteArrayView packed, const std::vector<LoggedWidth> &tables)
        : m_rest(packed)
        , m_tables(tables)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    LoggedChange next()
    {
        LoggedChange change;
        change.change = RowChange(byte());
        const quint64 table = number();
        if (table >= m_tables.size())
            throw damaged();
        change.table = int(table);
        change.from.chunk = signedNumber();
        change.from.line = signedNumber();
        switch (change.change) {
        case RowChange::Run:
            readRun(change);
            return change;
        case RowChange::Inserted:
        case RowChange::Updated:
        case RowChange::Deleted:
            readChange(change, m_tables[table]);
            return change;
        }
        throw damaged();
    }

private:
    static Failure damaged()
    {
        return Failure(QStringLiteral("target.rows"),
            TargetText::tr("The table _tranche_rows of the target is not as Tranche wrote it."),
            TargetText::tr("Imports that it tells of can't be taken back; the tables were not touched."));
    }
    void readRun(LoggedChange &change)
    {
        change.firstRowId = signedNumber();
        const quint64 count = number();
        change.hash = fixed();
        change.count = qint64(count);
        if (count == 0 || count > quint64(m_rest.size()) + 1)
            throw damaged();
        if (count > 1)
            change.hashes = bytes(count * 3);
    }
    void readChange(LoggedChange &change, const LoggedWidth &width)
    {
        change.hash = fixed();
        readValues(change.key, width.keys);
        if (change.change == RowChange::Updated)
            readValues(change.newKey, width.keys);
        if (change.change != RowChange::Inserted)
            readValues(change.former, width.columns);
    }
    void readValues(std::vector<LoggedValue> &values, qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            values.push_back(value());
    }
    LoggedValue value()
    {
        using Kind = LoggedValue::Kind;
        LoggedValue value;
        value.kind = Kind(byte());
        switch (value.kind) {
        case Kind::Null:
        case Kind::Same:
            return value;
        case Kind::Integer:
            value.integer = signedNumber();
            return value;
        case Kind::Real: {
            const quint64 bits = fixed();
            std::memcpy(&value.real, &bits, sizeof bits);
            return value;
        }
        case Kind::Text:
        case Kind::Blob:
            value.bytes = bytes(number());
            return value;
        }
        throw damaged();
    }
    QByteArrayView bytes(quint64 length)
    {
        if (length > quint64(m_rest.size()))
            throw damaged();
        const QByteArrayView taken = m_rest.first(qsizetype(length));
        m_rest = m_rest.sliced(qsizetype(length));
        return taken;
    }
    char byte() { return bytes(1).front(); }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const uchar next = uchar(byte());
            value |= quint64(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
        throw damaged();
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    quint64 fixed()
    {
        const QByteArrayView packed = bytes(8);
        quint64 value = 0;
        for (int i = 0; i < 8; ++i)
            value |= quint64(uchar(packed[i])) << (8 * i);
        return value;
    }

    QByteArrayView m_rest;
    const std::vector<LoggedWidth> &m_tables;
};

} // namespace

std::vector<LoggedChange> readRowLog(QByteArrayView packed, const std::vector<LoggedWidth> &tables)
{
    std::vector<LoggedChange> changes;
    RowLogReader reader(packed, tables);
    while (!reader.atEnd())
        changes.push_back(reader.next());
    return changes;
}

} // namespace tranche
