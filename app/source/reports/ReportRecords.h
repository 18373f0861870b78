#pragma once

#include <QtGlobal>

#include <cstddef>

namespace tranche {

/// Numbers of the records that rows of a report are of: a suite with its cases, or a part of a large one.
class ReportRecords
{
public:
    /// Of the next row.
    qint64 number() const { return m_number; }
    /// Rows were written: those that follow are of another record where this one is large.
    void add(std::size_t bytes, qint64 rows = 1);
    /// A case of this suite begins: one of another suite than that before is of another record.
    void goTo(qint64 suite);
    void beginNext();

private:
    qint64 m_number = 1;
    qint64 m_suite = -1; ///< of the case that began last
    qint64 m_rows = 0; ///< of this record
    std::size_t m_bytes = 0; ///< of these
};

} // namespace tranche
