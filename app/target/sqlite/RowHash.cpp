#include "target/sqlite/RowHash.h"

#include <cmath>
#include <cstring>
#include <sqlite3.h>
#include <string_view>
#include <xxhash.h>

namespace tranche {

static constexpr double exactIntegers = 9007199254740992.0; ///< 2^53: integers below are the same as doubles

void RowHash::addInteger(qint64 value)
{
    mix(2);
    mix(quint64(value));
}

void RowHash::addReal(double value)
{
    if (std::abs(value) < exactIntegers && value == std::floor(value))
        return addInteger(qint64(value));
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    mix(5);
    mix(bits);
}

void RowHash::addBytes(const void *bytes, std::size_t length, quint64 kind)
{
    mix(XXH3_64bits_withSeed(length == 0 ? "" : bytes, length, kind));
}

void RowHash::add(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return addInteger(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return addReal(sqlite3_value_double(value));
    case SQLITE_TEXT: {
        const unsigned char *text = sqlite3_value_text(value);
        return addBytes(text, std::size_t(sqlite3_value_bytes(value)), 3);
    }
    case SQLITE_BLOB: {
        const void *blob = sqlite3_value_blob(value);
        return addBytes(blob, std::size_t(sqlite3_value_bytes(value)), 4);
    }
    default:
        return addNull();
    }
}

/// Whether a text is a number to SQLite, so that a column of numbers stores that in its place. True also in doubt.
static bool mayBeNumber(std::string_view text)
{
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

bool RowHash::add(const Cell &cell, ColumnStorage storage)
{
    switch (cell.kind) {
    case CellKind::Null:
        addNull();
        return true;
    case CellKind::Integer:
        addInteger(cell.integer);
        return storage != ColumnStorage::Text
            && (storage != ColumnStorage::Real || std::abs(double(cell.integer)) < exactIntegers);
    case CellKind::Real:
        addReal(cell.real);
        return storage != ColumnStorage::Text && std::abs(cell.real) < exactIntegers;
    case CellKind::Text:
        addText(cell.text, cell.length);
        return storage == ColumnStorage::Text || storage == ColumnStorage::AsBound || !mayBeNumber(cell.view());
    case CellKind::Blob:
        addBytes(cell.text, cell.length, 4);
        return true;
    }
    return false;
}

} // namespace tranche
