#include "source/formats/sqlite/DatabaseConverter.h"

#include "core/Failure.h"
#include "core/Handles.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/text/RowText.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

#include <chrono>
#include <optional>
#include <sqlite3.h>

namespace tranche {

bool looksLikeDatabase(const QByteArray &begin, const QString &)
{
    return begin.startsWith(QByteArray("SQLite format 3\0", 16));
}

/// SQLite takes what a file lacks of its last page for zeros, which would be values that nobody has written. Where it
/// has a journal beside it the file need not be whole.
static void checkWholePages(const QString &path)
{
    constexpr qint64 placeOfPageSize = 16; // in the file, two bytes; 1 means 65536
    FileSource file(path);
    const QByteArray bytes = readBytes(file, placeOfPageSize, 2);
    const auto stored = bytes.size() == 2 ? qFromBigEndian<quint16>(bytes.constData()) : quint16(0);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (pageSize == 0 || file.size() % pageSize == 0 || QFile::exists(path + QLatin1String("-journal"))
        || QFile::exists(path + QLatin1String("-wal")))
        return;
    throw Failure(QStringLiteral("source.read"),
        SourceText::tr("The database %1 is cut off: its last page lacks %2 bytes.")
            .arg(path)
            .arg(pageSize - file.size() % pageSize),
        SourceText::tr("Get the whole file, then import it again."));
}

namespace {

/// A query over a database that is opened to be read.
class DatabaseQuery
{
public:
    explicit DatabaseQuery(const QString &path)
        : m_path(path)
    {
        constexpr int waitMs = 5000;
        checkWholePages(path);
        sqlite3 *opened = nullptr;
        const int result = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
        m_database.reset(opened);
        if (result != SQLITE_OK)
            throw cannotRead();
        sqlite3_busy_timeout(opened, waitMs);
        sqlite3_progress_handler(opened, operationsBetweenLooks, &DatabaseQuery::mustStop, this);
        m_heapLimitBefore = sqlite3_hard_heap_limit64(sqlite3_memory_used() + mostHeap);
        m_memoryBefore = sqlite3_memory_used();
        // A view of a stranger's database calls no functions but harmless ones.
        sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    }
    ~DatabaseQuery()
    {
        m_statement.reset();
        m_database.reset();
        sqlite3_hard_heap_limit64(m_heapLimitBefore);
    }
    DatabaseQuery(const DatabaseQuery &) = delete;
    DatabaseQuery &operator=(const DatabaseQuery &) = delete;

    void prepare(const QString &sql)
    {
        m_statement.reset();
        sqlite3_stmt *prepared = nullptr;
        const int result = sqlite3_prepare_v2(m_database.get(), sql.toUtf8().constData(), -1, &prepared, nullptr);
        m_statement.reset(prepared);
        if (result != SQLITE_OK)
            throw cannotRead();
    }
    /// @returns false behind the last row
    bool step()
    {
        const int result = sqlite3_step(m_statement.get());
        if (result == SQLITE_ROW || result == SQLITE_DONE)
            return result == SQLITE_ROW;
        if (result == SQLITE_INTERRUPT)
            Interruption::check();
        if (result == SQLITE_TOOBIG || result == SQLITE_NOMEM || (result == SQLITE_INTERRUPT && needsTooMuch()))
            throw Failure(QStringLiteral("source.too_large"),
                SourceText::tr("The database %1 can't be read on: its next row needs more than %2 MB.")
                    .arg(m_path)
                    .arg(mostMemory >> 20),
                SourceText::tr("Leave the large values out, by a view, and import that."));
        throw cannotRead();
    }
    /// Steps once, but not for longer. @returns false if that was not enough time
    bool stepWithin(std::chrono::milliseconds time)
    {
        m_deadline = QDeadlineTimer(time);
        const int result = sqlite3_step(m_statement.get());
        m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
        Interruption::check();
        return result == SQLITE_ROW;
    }
    sqlite3_stmt *statement() const { return m_statement.get(); }
    std::string_view text(int column) const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
        if (bytes == nullptr) // there was no memory for it
            throw cannotRead();
        return { bytes, std::size_t(sqlite3_column_bytes(m_statement.get(), column)) };
    }

private:
    static constexpr sqlite3_int64 mostMemory = sqlite3_int64(96) << 20;
    static constexpr sqlite3_int64 mostHeap = sqlite3_int64(192)
        << 20; ///< of the whole program: one call may ask for it
    static constexpr int operationsBetweenLooks = 10000;

    bool needsTooMuch() const { return sqlite3_memory_used() - m_memoryBefore > mostMemory; }

    static int mustStop(void *query)
    {
        const auto *self = static_cast<const DatabaseQuery *>(query);
        return Interruption::isWanted() || self->m_deadline.hasExpired() || self->needsTooMuch() ? 1 : 0;
    }

    Failure cannotRead() const
    {
        return Failure(QStringLiteral("source.read"),
            SourceText::tr("The database %1 can't be read: %2.")
                .arg(m_path, QString::fromUtf8(sqlite3_errmsg(m_database.get()))));
    }

    QString m_path;
    Handle<sqlite3, sqlite3_close> m_database;
    Handle<sqlite3_stmt, sqlite3_finalize> m_statement;
    sqlite3_int64 m_memoryBefore = 0;
    sqlite3_int64 m_heapLimitBefore = 0;
    QDeadlineTimer m_deadline { QDeadlineTimer::Forever };
};

class DatabaseConverter final : public Converter
{
public:
    DatabaseConverter(const QString &path, const QString &table)
        : m_query(path)
        , m_size(QFileInfo(path).size())
    {
        QString name = table;
        name.replace(QLatin1Char('"'), QLatin1String("\"\""));
        m_query.prepare(QStringLiteral("BEGIN")); // what is counted is what is read
        m_query.step();
        const QString from = QStringLiteral(" FROM main.\"%1\"").arg(name);
        m_query.prepare(QStringLiteral("SELECT count(*)") + from);
        if (m_query.stepWithin(std::chrono::seconds(1)))
            m_rowCount = sqlite3_column_int64(m_query.statement(), 0);
        m_query.prepare(QStringLiteral("SELECT *") + from);
    }

    bool convert(ConvertedText &to) override
    {
        RowText rows(to);
        const int columns = sqlite3_column_count(m_query.statement());
        if (!m_begun) {
            m_begun = true;
            for (int column = 0; column < columns; ++column)
                rows.addText(sqlite3_column_name(m_query.statement(), column));
            rows.endRow();
            return true; // the columns are known, whenever the first row comes
        }
        const QDeadlineTimer soon { std::chrono::milliseconds(200) };
        bool rowsAreThere = false;
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough && !(soon.hasExpired() && rowsAreThere)) {
            if (!m_query.step())
                return false;
            to.place(++m_row + 1);
            for (int column = 0; column < columns; ++column)
                addValue(rows, column);
            rows.endRow();
            rowsAreThere = true;
        }
        return true;
    }

    qint64 bytesOfFile() const override
    {
        if (!m_rowCount) // it comes nearer and nearer
            return m_size * m_row / (m_row + 1000000);
        return m_row >= *m_rowCount ? m_size : qint64(double(m_size) * double(m_row) / double(*m_rowCount));
    }

private:
    void addValue(RowText &rows, int column) const
    {
        sqlite3_stmt *statement = m_query.statement();
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            rows.add(m_query.text(column));
            break;
        case SQLITE_FLOAT:
            rows.add(QByteArray::number(sqlite3_column_double(statement, column), 'g', QLocale::FloatingPointShortest)
                         .toStdString());
            break;
        case SQLITE_TEXT:
            rows.addText(m_query.text(column));
            break;
        case SQLITE_BLOB:
            rows.addUnreadable(SourceText::tr("The value is binary, %1 bytes, which can't be imported.")
                                   .arg(sqlite3_column_bytes(statement, column))
                                   .toStdString());
            break;
        default:
            rows.add({});
            break;
        }
    }

    DatabaseQuery m_query;
    qint64 m_size;
    std::optional<qint64> m_rowCount; ///< unknown of a view that takes long to count
    qint64 m_row = 0;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<Converter> openDatabase(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options)
{
    return std::make_unique<DatabaseConverter>(path, options.member);
}

QList<SourcePart> tablesOfDatabase(const QString &path, const SourceOptions &)
{
    DatabaseQuery query(path);
    query.prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN ('table','view') AND name NOT LIKE "
                                 "'sqlite\\_%' ESCAPE '\\' AND name<>'_tranche_ledger' ORDER BY rowid"));
    QList<SourcePart> tables;
    while (query.step()) {
        const std::string_view name = query.text(0);
        tables.append({ QString::fromUtf8(name.data(), qsizetype(name.size())), false });
    }
    return tables;
}

void settleDatabase(const QString &path, SourceOptions &options)
{
    const auto tables = tablesOfDatabase(path, options);
    QStringList names;
    for (const SourcePart &table : tables)
        names.append(table.name);
    if (names.isEmpty())
        throw Failure(QStringLiteral("source.member"), SourceText::tr("The database %1 has no table.").arg(path));
    if (options.member.isEmpty())
        options.member = names.front();
    if (!names.contains(options.member, Qt::CaseInsensitive))
        throw Failure(QStringLiteral("source.member"),
            SourceText::tr("The database %1 has no table “%2”.").arg(path, options.member),
            SourceText::tr("Its tables are: %1.").arg(names.join(QLatin1String(", "))));
}

} // namespace tranche
