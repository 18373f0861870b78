#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tranche {

/// The rules that the values of a column keep, but for NULL, which keeps all but `required`. A plain value: part of
/// the mapping.
struct ValueChecks
{
    bool required = false; ///< no value is NULL
    bool unique = false; ///< no two of the file are the same
    std::optional<QString> least = {}; ///< as the column's type reads it, or in its usual format
    std::optional<QString> most = {};
    std::optional<int> shortest = {}; ///< in characters, after the column's steps
    std::optional<int> longest = {};
    QString pattern = {}; ///< a regular expression that matches all of the value; empty: none
    QList<QByteArray> oneOf = {};
    QString existsTable = {}; ///< of the target, which has the value in this column; empty: none
    QString existsColumn = {};

    bool isEmpty() const { return *this == ValueChecks(); }

    bool operator==(const ValueChecks &) const = default;
};

/// The rules as `--rule` has them: “required”, “range=1..10”.
QStringList ruleWords(const ValueChecks &checks);

} // namespace tranche
