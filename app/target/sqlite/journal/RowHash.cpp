#include "target/sqlite/journal/RowHash.h"

#include <cmath>
#include <sqlite3.h>
#include <string_view>

namespace tranche {

void RowHash::addReal(double value)
{
    if (std::abs(value) < double(exactly) && value == std::floor(value))
        return addInteger(qint64(value));
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    mix(5);
    mix(bits);
}

void RowHash::add(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return addInteger(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return addReal(sqlite3_value_double(value));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return addBytes(text, std::size_t(sqlite3_value_bytes(value)), 3);
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_value_blob(value));
        return addBytes(blob, std::size_t(sqlite3_value_bytes(value)), 4);
    }
    default:
        return addNull();
    }
}

/// Whether a text is a number to SQLite, so that a column of numbers stores that in its place. True also in doubt.
bool RowHash::mayBeNumber(const Cell &cell)
{
    const std::string_view text = cell.view();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    std::size_t i = 0;
    while (i < text.size() && isBlank(text[i]))
        ++i;
    if (i < text.size() && (text[i] == '+' || text[i] == '-'))
        ++i;
    bool point = false;
    bool digits = false;
    for (; i < text.size() && (isDigit(text[i]) || (text[i] == '.' && !point)); ++i) {
        digits = digits || text[i] != '.';
        point = point || text[i] == '.';
    }
    return digits && (i == text.size() || text[i] == 'e' || text[i] == 'E' || isBlank(text[i]) || text[i] == '\0');
}

bool RowHash::addOther(const Cell &cell, ColumnStorage storage)
{
    if (cell.kind == CellKind::Blob) {
        addBytes(cell.text, cell.length, 4);
        return true;
    }
    addReal(cell.real);
    return storage != ColumnStorage::Text && std::abs(cell.real) < double(exactly);
}

} // namespace tranche
