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
/// value does: 25/04/2025; and so are dates that could be either, such as 01/01/2025, until one tells them apart.
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
        /// What is guessed, and what the column may be else; none before the first value that does not fit.
        std::vector<Candidate> candidates = {};
        /// Those between which values decide that are read: of TEXT, and of dates that are the same in all of them.
        std::vector<FoundFormat> undecided = {};
        bool isText = false; ///< until one of them alone is left
        Decisive decisive = {}; ///< what left one of them alone, or tells dates apart that are not TEXT
        QByteArray lastDate = {}; ///< that was looked at; most columns of dates that are the same have but one
    };
    void addValue(Column &column, std::string_view value, qint64 line);
    void addDate(Column &column, std::string_view value, qint64 line);
    void addReadDate(Column &column, std::string_view date, qint64 line);
    bool settleUndecided(const Column &watched, MappedColumn &column, QStringList &remarks) const;
    /// What takes the values best of what the column may be else; nullptr: nothing, or several which read them
    /// differently
    static const Candidate *bestOf(const Column &watched, qint64 rows);

    ColumnMapping m_mapping;
    std::vector<Column> m_columns;
};

} // namespace tranche
