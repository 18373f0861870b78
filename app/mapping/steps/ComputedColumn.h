#pragma once

#include "core/Row.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tranche {

/// A column whose values are computed by an SQL expression over other columns of the row, by SQLite, in a database of
/// its own that holds nothing. The expression has columns, values, operators and functions, and nothing else: no
/// tables, no subqueries, nothing that is random or knows of the outside. Its values have at most mostBytes, and take
/// at most mostMilliseconds for a row. Used by one thread at a time.
class ComputedColumn
{
public:
    static constexpr int mostBytes = 100'000; ///< of each text on the way to the result, too
    static constexpr int mostMilliseconds = 1000;
    static constexpr int mostExpressionBytes = 10'000;

    /// @param names of the columns that it may use; where several are the same but for upper and lower case, the first
    /// counts
    /// @param places in a row's cells, of each name; none: as they stand in the list
    /// @throws Failure "call.compute" if it is no such expression
    ComputedColumn(const QString &expression, const QStringList &names, const std::vector<int> &places = {});
    ~ComputedColumn();
    ComputedColumn(ComputedColumn &&) noexcept;
    ComputedColumn &operator=(ComputedColumn &&) = delete;

    /// Positions of the columns that it uses.
    const std::vector<int> &used() const { return m_used; }
    /// Computes the value for a row. Cells that are texts are bound as texts.
    /// @param isNull whether a cell stands for no value
    /// @returns what is wrong; nullopt if the value is in `result`
    std::optional<QString> compute(
        const Cell *cells, const std::function<bool(const Cell &)> &isNull, Cell &result, RowBuffer &texts);

private:
    struct Database;

    std::unique_ptr<Database> m_database;
    std::vector<int> m_used;
};

} // namespace tranche
