#pragma once

#include <map>
#include <sqlite3.h>

namespace tranche {

/// SQLite's functions printf and format, but for formats that would keep it busy for long: widths and precisions of
/// more than four digits, or given by a value.
class GuardedFormat
{
public:
    GuardedFormat() = default;
    ~GuardedFormat();
    GuardedFormat(const GuardedFormat &) = delete;
    GuardedFormat &operator=(const GuardedFormat &) = delete;

    /// Makes both functions of the database these; it must not outlive them. @returns a result code of SQLite
    int addTo(sqlite3 *database);

private:
    static void call(sqlite3_context *context, int count, sqlite3_value **values);
    /// SQLite's own function, for so many values; nullptr if there is no memory for it.
    sqlite3_stmt *original(int count);

    sqlite3 *m_plain = nullptr; ///< a database whose functions are SQLite's own
    std::map<int, sqlite3_stmt *> m_originals;
};

} // namespace tranche
