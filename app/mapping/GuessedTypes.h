#pragma once

#include "core/Batch.h"
#include "core/ImportError.h"
#include "mapping/ColumnMapping.h"
#include "mapping/Misfits.h"

#include <QStringList>

#include <vector>

namespace tranche {

/// Watches the columns of a mapping whose types were guessed from a sample while the whole file is read: those that are
/// not what they seemed get the next type or format that their values fit, at last TEXT. Fed with the errors alone, so
/// files without any cost nothing; but columns that are TEXT since nothing decides between formats are read, until a
/// value does: 25/04/2025.
class GuessedTypes
{
public:
    explicit GuessedTypes(const ColumnMapping &mapping);

    bool isEmpty() const { return m_columns.empty(); }
    /// Notes a value that does not fit, if its column's type was guessed; other errors are none of its concern.
    void add(const ImportError &error);
    /// Looks at the values of columns that nothing has decided of yet.
    void add(const Batch &batch);
    /// Whether a type may be wrong, after so many rows: what is left of the file has to be looked at.
    bool areInDoubt(qint64 rows) const;
    /// The mapping with the types that a file of so many rows has turned out to have; none is guessed any more but
    /// those that were changed to another than TEXT. @param remarks a sentence for each type that changes
    ColumnMapping settled(const ColumnMapping &mapping, qint64 rows, QStringList &remarks) const;

private:
    struct Candidate
    {
        FoundFormat format;
        Misfits misfits = {};
    };
    struct Decisive
    {
        QByteArray value; ///< empty: none was met
        qint64 line = 0;
    };
    struct Column
    {
        int source = 0; ///< position in the file's rows
        qsizetype position = 0; ///< in the mapping
        std::vector<Candidate> candidates; ///< what is guessed, and what the column may be else
        bool isUndecided = false; ///< TEXT, until one candidate alone is left
        Decisive decisive = {};
    };
    void addValue(Column &column, std::string_view value, qint64 line);

    NullWords m_nullWords;
    std::vector<Column> m_columns;
};

} // namespace tranche
