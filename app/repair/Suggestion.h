#pragma once

#include "mapping/ColumnMapping.h"
#include "repair/Remedy.h"

#include <QList>

#include <optional>

namespace tranche {

/// A value that some errors of a kind have, and how many of them.
struct WrongText
{
    QString value;
    qint64 count = 0;
};

/// A remedy that fits errors, as their values themselves tell: it mends those that it counts, and its example shows
/// how.
struct Suggestion
{
    Remedy remedy;
    qint64 count = 0; ///< errors that are mended
    QString before; ///< an example: the most frequent of the values
    QString after; ///< empty: NULL

    bool operator==(const Suggestion &) const = default;
};

/// Tells which remedy fits errors of one column and code. What values do not tell beyond doubt, such as whether 1,234
/// is a thousand, is not suggested.
class SuggestionFinder
{
public:
    /// @param column outlives the finder @param code of the errors @param mayBeNull the field takes NULL
    SuggestionFinder(const MappedColumn &column, QString code, bool mayBeNull);

    /// For all values of the kind at once: numbers or dates that are written in another way.
    /// @param values different ones, the most frequent first; all of them, or none but the first is looked at
    std::optional<Suggestion> ofKind(const QList<WrongText> &values) const;
    /// For one value alone: a word for “no value”, one for true or false, a number that is plain by itself.
    std::optional<Suggestion> ofValue(const WrongText &value) const;
    /// What a remedy makes of a value; nullopt: it leaves it, or it would not fit then.
    std::optional<QString> mendedBy(const Remedy &remedy, const QString &value) const;

private:
    bool isOfType() const;
    bool fits(const QByteArray &text) const;
    Remedy remedy(Remedy::Action action, const QString &text) const;
    std::optional<QString> decimalSign(const QList<WrongText> &values) const;
    std::optional<QString> dateForm(const QList<WrongText> &values) const;
    std::optional<Suggestion> counted(const Remedy &remedy, const QList<WrongText> &values) const;

    const MappedColumn &m_column;
    QString m_code;
    bool m_mayBeNull;
};

} // namespace tranche
