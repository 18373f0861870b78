#pragma once

#include "ui/wizard/DraftColumns.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace tranche {

/// What the wizard's pages have settled so far. It looks at the file and at the target off the GUI thread whenever a
/// choice changes; an answer that comes late, for a choice that is not the present one any more, is dropped.
class ImportDraft final : public QObject
{
    Q_OBJECT
public:
    enum class Step { File, Columns, Target, Import };

    explicit ImportDraft(QObject *parent = nullptr);
    ~ImportDraft() override;

    RequestChoices choices; ///< but for the columns, which stand in columns()
    const std::optional<SourceInspection> &inspection() const { return m_inspection; }
    bool isLooking() const { return m_looking || m_lookingAtTarget; }
    const QList<DraftColumn> &columns() const { return m_columns; }
    const QStringList &tables() const { return m_tables; }
    /// The table that the rows go to, if it is there.
    const std::optional<TableSchema> &table() const { return m_table; }
    /// A table of the file's name that is there, and that the file does not fit, so a new one is made beside it.
    const std::optional<TableSchema> &avoidedTable() const { return m_avoidedTable; }
    /// A name for a new table.
    QString freeTableName() const;
    /// The file's columns that the table lacks.
    QStringList unfitColumns() const;
    bool targetExists() const { return m_targetExists; }
    /// When this very file was imported into this very table, if it was.
    const std::optional<QDateTime> &earlierImport() const { return m_earlierImport; }
    /// Whether that is not known yet.
    bool isLookingForEarlierImport() const { return m_stopLooking != nullptr; }
    QString tableName() const;

    void setFile(const QString &path);
    void setDialect(const DialectChoice &dialect);
    void setSource(const SourceOptions &source);
    void setTarget(const QString &target);
    /// The table as the person names it; it stays until another file is chosen.
    void setTable(const QString &table);
    /// A name for the table as long as the person names none. empty: the file's
    void suggestTable(const QString &table);
    void setMode(TargetMode mode);
    void setTypesAsText(bool asText);
    void setColumn(int index, const DraftColumn &column);
    void setAllImported(bool import);
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
    void takeTable(const std::optional<TableSchema> &found);
    QString nameFromFile() const;
    QString targetProblem() const;
    const TableSchema *tableToKeep() const;
    void lookForEarlierImport();
    void makeColumns();
    QString columnsProblem() const;
    QString groupingProblem() const;

    std::optional<SourceInspection> m_inspection;
    QString m_fileProblem;
    bool m_looking = false;
    int m_inspections = 0; ///< counts the looks at the file, to know the last one
    QList<DraftColumn> m_columns;
    ColumnChoices m_columnChoices;
    bool m_fromRequest = false; ///< the choices are an earlier import's, also for another file
    QString m_targetProblem;
    bool m_lookingAtTarget = false;
    bool m_tableIsChosen = false;
    QString m_suggestedTable;
    std::optional<TableSchema> m_foundTable; ///< of the name that was asked for
    std::optional<TableSchema> m_avoidedTable;
    QStringList m_tables;
    std::optional<TableSchema> m_table;
    bool m_targetExists = false;
    int m_targetInspections = 0;
    std::optional<QDateTime> m_earlierImport;
    std::shared_ptr<std::atomic<bool>> m_stopLooking; ///< of the look for an earlier import that is under way
};

} // namespace tranche
