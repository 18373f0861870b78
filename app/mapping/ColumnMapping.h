#pragma once

#include "core/NullWords.h"
#include "mapping/ChildTable.h"
#include "mapping/ColumnReference.h"
#include "mapping/RecordGrouping.h"
#include "mapping/ValueRule.h"
#include "mapping/rules/ValueChecks.h"
#include "mapping/steps/ValueSteps.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace tranche {

/// The decimal signs that say what 1.234 and 1,234 are in a column that has shown neither; 0: nothing says.
struct DecimalSigns
{
    char ofFile = 0; ///< as the user says, as its other columns have, or as is usual in its language
    char ofCountry = 0; ///< the user's

    bool operator==(const DecimalSigns &) const = default;
};

/// One column of the file and the field of the table that it goes to.
struct MappedColumn
{
    /// Position in the file's rows, counted from 0; of a column that is none of the file's behind all of these.
    int source = 0;
    QString sourceName; ///< as errors name it
    QString field; ///< the table's column
    ColumnType type = ColumnType::Text;
    bool readsNullWords = true; ///< the words of the mapping; false: not in this column
    bool typeIsGuessed = false; ///< from a sample: what the whole file holds decides
    ColumnStorage storage = ColumnStorage::AsBound; ///< of the field
    ValueFormat format = {}; ///< how its values are written in the file
    ValueSteps steps = {}; ///< what is done to them first
    ValueChecks checks = {}; ///< the rules that they keep then
    WrongValue onWrong = WrongValue::Error;
    /// Of a guessed type: what the column may turn out to be when the whole file is read. Of TEXT: all formats that the
    /// sample fits, between which nothing decided.
    std::vector<FoundFormat> otherFormats = {};
    std::optional<ColumnReference> reference = {}; ///< its values are names: the field gets the key of their row
    int table = 0; ///< the field is one of this table: 0 is the import's own, others are its child tables

    /// Of a guessed type: all values of the sample are the same in its other formats, and nothing says which it is.
    bool formatIsTied = false;

    /// What a field that is made for it is.
    ColumnType fieldType() const { return reference ? reference->keyType : type; }

    bool operator==(const MappedColumn &) const = default;
};

/// Which columns of the file go where, and as what. A plain value: part of the request.
struct ColumnMapping
{
    QStringList sourceNames; ///< all columns of the file, in their order; the names errors use
    QList<MappedColumn> columns; ///< those that are imported
    QList<QByteArray> nullTexts; ///< texts that mean NULL, beside the empty unquoted field
    NullWords nullWords; ///< words that are NULL in columns whose type asks for something else
    QList<ValueRule> rules; ///< tried in their order: the first that is for a value counts
    DecimalSigns signs = {};
    bool valuesAsText = false; ///< every value goes in byte for byte, whatever the field's type: nothing is checked

    bool replaceInvalidBytes = false; ///< what is no text in the encoding is replaced by U+FFFD, with a warning
    QString fileField; ///< the table's column that gets the file's name in every row; empty: none
    QString fileName; ///< which is this
    QList<ChildTable> children; ///< tables that lines of parents go to; none: all columns go to one table
    RecordGrouping grouping; ///< which rows are a record, where there are such tables
    /// Of a test report: the prefix of its tables, which are its children, all of them of ReportLayout.h. Each row says
    /// by a word to which of them it goes. The import's own table has no columns: it is that of the cases. Empty: it is
    /// no report.
    QString reportPrefix;

    /// The imported column of this name in the file; nullptr if there is none.
    const MappedColumn *find(const QString &sourceName) const
    {
        const auto found = std::find_if(columns.begin(), columns.end(),
            [&](const MappedColumn &column) { return column.sourceName == sourceName; });
        return found == columns.end() ? nullptr : &*found;
    }

    /// The name of a table by its number. @param own that of the import's own
    QString tableName(int number, const QString &own) const { return number == 0 ? own : children[number - 1].table; }

    /// Whether what becomes of a row may depend on rows before it.
    bool carriesValues() const
    {
        return std::any_of(columns.begin(), columns.end(),
            [](const MappedColumn &column) { return column.steps.fillDown || column.checks.unique; });
    }

    /// The column that goes to this field, in upper or lower case; nullptr if none does.
    const MappedColumn *findField(const QString &field) const
    {
        const auto found = std::find_if(columns.begin(), columns.end(),
            [&](const MappedColumn &column) { return column.field.compare(field, Qt::CaseInsensitive) == 0; });
        return found == columns.end() ? nullptr : &*found;
    }

    bool operator==(const ColumnMapping &) const = default;
};

} // namespace tranche
