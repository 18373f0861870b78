#pragma once

#include "core/ImportError.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <string_view>

namespace tranche {

/// Errors that are alike, as they stand in a pack. Views into it.
struct PackedKind
{
    std::string_view identity; ///< the packed column, code and value: the same for what is alike in another pack
    std::string_view column;
    std::string_view code;
    std::string_view value;
    std::string_view message;
    qint64 count = 0;
    QList<std::string_view> joinedColumns = {}; ///< the names in `column`, where there are several
};

/// A part of a pack as text.
inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The errors of one attempt of a chunk in a few bytes each: the kinds with their counts first, then for each error its
/// place and kind. So what is wrong and how often can be told without unpacking the errors. Of the forms
/// that packs have had, the first begins with the number of its kinds. The second has a 0 before it, and tells joined
/// columns. The third begins with 0, 0 and its own number, and tells the columns' numbers too.
QByteArray packErrors(const QList<ImportError> &errors);

/// @param packed nothing at all: no errors
/// @throws Failure "store.damaged" if it is no such pack
QList<ImportError> unpackErrors(const QByteArray &packed);

/// Calls `take` with each kind of errors in a pack. @throws Failure "store.damaged"
void forEachKind(const QByteArray &packed, const std::function<void(const PackedKind &)> &take);

/// The kind whose identity begins at an offset in a pack.
PackedKind kindAt(const QByteArray &packed, qsizetype offset);

/// The numbers of the rows with errors whose kinds `isWanted` holds for, ascending. @throws Failure "store.damaged"
QList<qint64> rowsWithErrors(const QByteArray &packed, const std::function<bool(const PackedKind &)> &isWanted);

} // namespace tranche
