#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tranche {

/// How values of a column are mended while they are read, by the user's choice. A plain value: part of the mapping.
struct ValueRule
{
    enum class Action {
        Set, ///< the value is replaced by `text`
        Null,
        Date, ///< the value is a date written as `text` says, such as dd.MM.yyyy, and becomes yyyy-MM-dd
        Number, ///< the value is a number with the decimal sign `text`, and becomes one with a point
    };
    QString column; ///< the file's
    std::optional<QByteArray> value; ///< none: every value that does not fit its type, or that is such a date or number
    Action action = Action::Null;
    QString text; ///< see Action

    bool operator==(const ValueRule &) const = default;
};

/// What is told of values that the rule has changed: “twelve” read as 12.
QString ruleText(const ValueRule &rule);

/// A value as a rule leaves it.
struct MendedValue
{
    bool isNull = false;
    QByteArray text;
};

/// @returns nullopt if the rule is not for such a value. @param isWrong the value does not fit its column's type
std::optional<MendedValue> mended(const ValueRule &rule, const QByteArray &value, bool isWrong);

/// The date as yyyy-MM-dd, with the time behind it if the form has one; nullopt if the value is not written so.
std::optional<QByteArray> isoDate(const QByteArray &value, const QString &form);

/// A text without the sign or the code of a currency before or behind it: 12,50 of € 12,50 or 12,50 EUR.
QString withoutCurrency(const QString &text);

/// The number with a point and nothing that groups digits, nor a currency; nullopt if the value is none.
std::optional<QByteArray> plainNumber(const QByteArray &value, QChar decimalSign);

} // namespace tranche
