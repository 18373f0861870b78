#pragma once

#include "jobs/RequestBuilder.h"

#include <QObject>

#include <optional>

namespace tranche {

/// A column of the file as the wizard shows it.
struct DraftColumn
{
    QString name;
    bool import = true;
    QString field;
    ColumnType type = ColumnType::Text;
    QString samples;
    QString warning;

    bool operator==(const DraftColumn &) const = default;
};

/// What the wizard's pages have settled so far. It looks at the file and at the target off the GUI thread whenever a
/// choice changes; an answer that comes late, for a choice that is not the present one any more, is dropped.
class ImportDraft final : public QObject
{
    Q_OBJECT
public:
    enum class Step { File, Columns, Target, Import };

    explicit ImportDraft(QObject *parent = nullptr);

    RequestChoices choices; ///< but for the columns, which stand in columns()
    const std::optional<SourceInspection> &inspection() const { return m_inspection; }
    bool isLooking() const { return m_looking; }
    const QList<DraftColumn> &columns() const { return m_columns; }
    const QStringList &tables() const { return m_tables; }
    const std::optional<TableSchema> &table() const { return m_table; }
    bool targetExists() const { return m_targetExists; }
    /// When this very file was imported into this very table, if it was.
    const std::optional<QDateTime> &earlierImport() const { return m_earlierImport; }
    QString tableName() const;

    void setFile(const QString &path);
    void setDialect(const DialectChoice &dialect);
    void setSource(const SourceOptions &source);
    void setTarget(const QString &target);
    void setTable(const QString &table);
    void setMode(TargetMode mode);
    void setTypesAsText(bool asText);
    void setColumn(int index, const DraftColumn &column);
    /// Fills everything in from an earlier import.
    void setRequest(const ImportRequest &request);
    /// Tells the pages that one of `choices` was changed by another.
    void noteChange() { Q_EMIT changed(); }

    /// Why the step is not settled, in words; empty if it is.
    QString problem(Step step) const;
    /// The first problem of all steps.
    QString firstProblem() const;
    /// All choices, with the columns as a map.
    RequestChoices finalChoices() const;

Q_SIGNALS:
    void inspected(); ///< the file was looked at: preview and columns are new
    void changed(); ///< anything else

private:
    void inspect();
    void inspectTarget();
    void lookForEarlierImport();
    void makeColumns();
    QString columnsProblem() const;
    QString groupingProblem() const;

    std::optional<SourceInspection> m_inspection;
    QString m_fileProblem;
    bool m_looking = false;
    int m_inspections = 0; ///< counts the looks at the file, to know the last one
    QList<DraftColumn> m_columns;
    QString m_targetProblem;
    QStringList m_tables;
    std::optional<TableSchema> m_table;
    bool m_targetExists = false;
    int m_targetInspections = 0;
    std::optional<QDateTime> m_earlierImport;
    std::optional<ColumnMapping> m_wantedMapping; ///< of an earlier import
};

} // namespace tranche
