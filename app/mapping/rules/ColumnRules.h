#pragma once

#include "core/Row.h"
#include "mapping/ColumnMapping.h"
#include "mapping/rules/SeenValues.h"
#include "mapping/steps/BoundedPattern.h"

#include <QSet>

#include <optional>
#include <string_view>

namespace tranche {

/// A rule that a value breaks.
struct BrokenRule
{
    const char *code = ""; ///< "rule.range" and so on
    QString message; ///< what is wrong with it, said behind the value
};

/// The rules of one column, ready to be asked of its values.
class ColumnRules
{
public:
    /// @throws Failure "call.rule" if a bound is no value of the column's type, "call.pattern"
    explicit ColumnRules(const MappedColumn &column);

    /// @param value as its type has read it; it may be NULL
    /// @param text that it was read of
    /// @returns the first rule that it breaks
    std::optional<BrokenRule> broken(const Cell &value, std::string_view text) const;
    /// The rule that values are unique. @param place of its row in the source
    std::optional<BrokenRule> brokenUnique(const Cell &value, const RowPlace &place, SeenValues &seen) const;

    /// The rule that values are among those of another table.
    std::optional<BrokenRule> brokenExists(const Cell &value, const QSet<QByteArray> &existing) const;

private:
    /// A bound of the range.
    struct Bound
    {
        Cell value;
        QByteArray text; ///< that the cell may point to
    };
    std::optional<Bound> boundOf(const std::optional<QString> &text, const MappedColumn &column);
    std::optional<BrokenRule> brokenRange(const Cell &value) const;
    std::optional<BrokenRule> brokenText(std::string_view text) const;

    ValueChecks m_checks;
    RowBuffer m_texts; ///< of the bounds
    std::optional<Bound> m_least;
    std::optional<Bound> m_most;
    bool m_comparesNumbers = false; ///< texts that are numbers are compared as such
    QSet<QByteArray> m_oneOf;
    std::optional<BoundedPattern> m_pattern;
    quint64 m_seed; ///< of the column's values among those of all
};

} // namespace tranche
