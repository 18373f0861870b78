#pragma once

#include <QByteArray>
#include <QList>

#include <string_view>

namespace tranche {

/// Values that do not fit a type that was guessed for their column, and whether they are so few and so much by chance
/// that it may keep the type. Words for “no value” are not counted among them. Remembers a bounded number of different
/// values.
class Misfits
{
public:
    /// @param forbids one such value is enough for the column not to be of the type
    void add(std::string_view value, bool forbids, qint64 line = 0);

    qint64 count() const { return m_words + m_others; }
    /// Whether they are single mistakes among so many values that are no “no value”, them included.
    bool areFew(qint64 filled) const;

    /// A value that occurred, how often, and where first.
    struct Value
    {
        QByteArray text; ///< its begin
        qint64 count = 0;
        QList<qint64> lines; ///< the first ones
        bool forbids = false;

        bool operator==(const Value &) const = default;
    };
    /// The one that tells best why they are not few: one that forbids the type, else the most frequent. Not for none.
    Value foremost() const;

private:
    bool someRecur(qint64 filled) const;

    QList<Value> m_values; ///< different ones, in the order in which they came
    qint64 m_words = 0; ///< without a digit
    qint64 m_others = 0; ///< with digits
    bool m_forbids = false;
};

/// Whether a value is a number in another notation: with grouped thousands (1,234.50), or bounded (<5).
bool isOtherNotation(std::string_view value);

} // namespace tranche
