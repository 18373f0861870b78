#include "mapping/steps/GuardedFormat.h"

#include "core/Texts.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

namespace tranche {

static bool isSlow(std::string_view format)
{
    constexpr int mostDigits = 4;
    for (std::size_t at = format.find('%'); at < format.size(); at = format.find('%', at)) {
        int digits = 0;
        for (++at; at < format.size() && std::isalpha(static_cast<unsigned char>(format[at])) == 0 && format[at] != '%';
             ++at) {
            digits = std::isdigit(static_cast<unsigned char>(format[at])) != 0 ? digits + 1 : 0;
            if (digits > mostDigits || format[at] == '*')
                return true;
        }
        at = std::min(at + 1, format.size()); // behind the letter, or the second of two percent signs
    }
    return false;
}

GuardedFormat::~GuardedFormat()
{
    for (const auto &[count, statement] : m_originals)
        sqlite3_finalize(statement);
    sqlite3_close(m_plain);
}

int GuardedFormat::addTo(sqlite3 *database)
{
    constexpr int options = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    for (const char *name : { "printf", "format" }) {
        const int code = sqlite3_create_function_v2(database, name, -1, options, this, call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return code;
    }
    const int code = sqlite3_open_v2(
        ":memory:", &m_plain, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code == SQLITE_OK)
        sqlite3_limit(m_plain, SQLITE_LIMIT_LENGTH, sqlite3_limit(database, SQLITE_LIMIT_LENGTH, -1));
    return code;
}

sqlite3_stmt *GuardedFormat::original(int count)
{
    sqlite3_stmt *&statement = m_originals[count];
    if (statement == nullptr) {
        std::string sql = "SELECT printf(?";
        for (int i = 1; i < count; ++i)
            sql += ",?";
        sqlite3_prepare_v2(m_plain, (sql + ")").c_str(), -1, &statement, nullptr);
    }
    return statement;
}

void GuardedFormat::call(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *self = static_cast<GuardedFormat *>(sqlite3_user_data(context));
    if (count == 0)
        return;
    const auto *format = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (format == nullptr)
        return;
    if (isSlow({ format, std::size_t(sqlite3_value_bytes(values[0])) }))
        return sqlite3_result_error(
            context, MappingText::tr("a width of more than four digits, or *, in a format").toUtf8().constData(), -1);
    sqlite3_stmt *original = self->original(count);
    if (original == nullptr)
        return sqlite3_result_error_nomem(context);
    for (int i = 0; i < count; ++i)
        sqlite3_bind_value(original, i + 1, values[i]);
    if (sqlite3_step(original) == SQLITE_ROW)
        sqlite3_result_value(context, sqlite3_column_value(original, 0));
    else
        sqlite3_result_error(context, sqlite3_errmsg(self->m_plain), -1);
    sqlite3_reset(original);
}

} // namespace tranche
