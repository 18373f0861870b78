#include "ui/wizard/ImportDraft.h"

#include "jobs/EarlierImport.h"
#include "mapping/ColumnNames.h"
#include "ui/common/Background.h"
#include "ui/common/Formatting.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace tranche {

static constexpr int previewRows = 100;

ImportDraft::ImportDraft(QObject *parent)
    : QObject(parent)
{
    choices.chunkSize = 100;
    choices.folder = QDir::homePath();
}

/// Of an archive with several files the first one is shown, until another one is chosen.
static SourceInspection inspectFirstPart(const QString &path, SourceOptions source, const DialectChoice &dialect)
{
    const bool hasMembers = partOption(source.format) == &SourceOptions::member;
    const QStringList parts = hasMembers && source.member.isEmpty() ? sourceMembers(path) : QStringList();
    if (parts.size() > 1)
        source.member = parts.front();
    return inspectSource(path, source, dialect, previewRows);
}

QString ImportDraft::tableName() const
{
    return choices.table.isEmpty() && !choices.file.isEmpty() ? tableNameFromFile(choices.file) : choices.table;
}

void ImportDraft::setFile(const QString &path)
{
    if (choices.file == path)
        return;
    choices.file = path;
    if (!m_wantedMapping) {
        choices.table.clear();
        choices.source = {};
    }
    inspect();
}

void ImportDraft::setDialect(const DialectChoice &dialect)
{
    if (choices.dialect == dialect)
        return;
    choices.dialect = dialect;
    inspect();
}

void ImportDraft::setSource(const SourceOptions &source)
{
    if (choices.source == source)
        return;
    choices.source = source;
    inspect();
}

void ImportDraft::inspect()
{
    const int number = ++m_inspections;
    m_looking = !choices.file.isEmpty();
    m_fileProblem.clear();
    if (!m_looking) {
        m_inspection.reset();
        makeColumns();
        Q_EMIT inspected();
        return;
    }
    const QString path = QDir(choices.folder).absoluteFilePath(choices.file);
    runInBackground(
        this,
        [path, source = choices.source, dialect = choices.dialect] { return inspectFirstPart(path, source, dialect); },
        [this, number](const SourceInspection &inspection) {
            if (number != m_inspections)
                return;
            m_looking = false;
            m_inspection = inspection;
            if (inspection.columnNames.isEmpty())
                m_fileProblem = tr("The file holds no rows and no header.");
            inspectTarget();
            makeColumns();
            Q_EMIT inspected();
        },
        [this, number](const Failure &failure) {
            if (number != m_inspections)
                return;
            m_looking = false;
            m_inspection.reset();
            m_fileProblem = failure.text();
            makeColumns();
            Q_EMIT inspected();
        });
    Q_EMIT changed();
}

void ImportDraft::setTarget(const QString &target)
{
    if (choices.target == target)
        return;
    choices.target = target;
    inspectTarget();
}

void ImportDraft::setTable(const QString &table)
{
    if (tableName() == table)
        return;
    choices.table = table;
    inspectTarget();
}

void ImportDraft::setMode(TargetMode mode)
{
    choices.mode = mode;
    makeColumns();
    Q_EMIT changed();
}

void ImportDraft::setTypesAsText(bool asText)
{
    choices.typesAsText = asText;
    makeColumns();
    Q_EMIT inspected();
}

void ImportDraft::inspectTarget()
{
    const int number = ++m_targetInspections;
    m_targetProblem.clear();
    m_table.reset();
    m_tables.clear();
    m_targetExists = false;
    m_earlierImport.reset();
    if (choices.target.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    struct Answer
    {
        bool exists = false;
        QStringList tables;
        std::optional<TableSchema> table;
    };
    runInBackground(
        this,
        [target = choices.target, folder = choices.folder, table = tableName()] {
            const TargetLocation location = parseTarget(target, folder);
            if (!QFileInfo(QFileInfo(location.path).absolutePath()).isDir())
                throw Failure(QStringLiteral("target.open"),
                    tr("The folder %1 does not exist.").arg(QFileInfo(location.path).absolutePath()));
            if (QFileInfo(location.path).isDir())
                throw Failure(
                    QStringLiteral("target.open"), tr("%1 is a folder: name a file in it.").arg(location.path));
            return Answer { QFileInfo::exists(location.path), inspectTableNames(location),
                inspectTable(location, table) };
        },
        [this, number](const Answer &answer) {
            if (number != m_targetInspections)
                return;
            m_targetExists = answer.exists;
            m_tables = answer.tables;
            m_table = answer.table;
            makeColumns();
            lookForEarlierImport();
            Q_EMIT changed();
        },
        [this, number](const Failure &failure) {
            if (number != m_targetInspections)
                return;
            m_targetProblem = failure.text();
            Q_EMIT changed();
        });
}

/// May have to read the whole file, so it is done by itself and behind the rest.
void ImportDraft::lookForEarlierImport()
{
    if (!m_table || !m_inspection)
        return;
    ImportRequest request;
    request.filePath = QDir(choices.folder).absoluteFilePath(choices.file);
    request.table = m_table->name;
    runInBackground(
        this,
        [asked = request, target = choices.target, folder = choices.folder] {
            ImportRequest located = asked;
            located.location = parseTarget(target, folder);
            FileSource source(located.filePath);
            return findEarlierImport(located, source);
        },
        [this, number = m_targetInspections](const std::optional<QDateTime> &earlier) {
            if (number != m_targetInspections)
                return;
            m_earlierImport = earlier;
            Q_EMIT changed();
        },
        [](const Failure &) {}); // the looks at file and target say what is wrong with them
}

static QString warningOf(const InferredColumn &column)
{
    if (column.misfits > 0)
        return ImportDraft::tr("%1 of %2 sampled values are no such number; the first is “%3”")
            .arg(formatCount(column.misfits), formatCount(column.filled), column.firstMisfit);
    return column.filled == 0 ? ImportDraft::tr("no value in the sample") : QString();
}

void ImportDraft::makeColumns()
{
    m_columns.clear();
    if (!m_inspection)
        return;
    const bool adaptToTable = m_table && choices.mode != TargetMode::Replace;
    for (int i = 0; i < m_inspection->columnNames.size(); ++i) {
        const InferredColumn &inferred = m_inspection->columns[std::size_t(i)];
        DraftColumn column;
        column.name = m_inspection->columnNames[i];
        column.field = column.name;
        column.type = choices.typesAsText ? ColumnType::Text : inferred.type;
        column.samples = inferred.samples.join(QStringLiteral(" · "));
        column.warning = choices.typesAsText ? QString() : warningOf(inferred);
        if (adaptToTable) {
            const TableColumn *field = m_table->find(column.name);
            if (field == nullptr && m_inspection->layout.header.isEmpty() && i < m_table->columns.size())
                field = &m_table->columns[i];
            column.import = field != nullptr;
            if (field != nullptr) {
                column.field = field->name;
                column.type = choices.typesAsText ? ColumnType::Text : field->type();
            } else {
                column.warning = tr("the table %1 has no such column").arg(m_table->name);
            }
        }
        if (m_wantedMapping && m_wantedMapping->sourceNames == m_inspection->columnNames) {
            column.import = false;
            for (const MappedColumn &wanted : std::as_const(m_wantedMapping->columns)) {
                if (wanted.source != i)
                    continue;
                column.import = true;
                column.field = wanted.field;
                column.type = wanted.type;
            }
        }
        m_columns.append(column);
    }
}

void ImportDraft::setColumn(int index, const DraftColumn &column)
{
    if (m_columns[index] == column)
        return;
    m_columns[index] = column;
    Q_EMIT changed();
}

void ImportDraft::setRequest(const ImportRequest &request)
{
    m_wantedMapping = request.mapping;
    choices.typesAsText = request.mapping.valuesAsText;
    choices.nullTexts = request.mapping.nullTexts;
    choices.rules = request.mapping.rules;
    choices.replaceInvalidBytes = request.mapping.replaceInvalidBytes;
    choices.fileField = request.mapping.fileField;
    choices.table = request.table;
    choices.target = request.location.path;
    choices.chunkSize = request.chunkSize;
    choices.grouping = request.grouping;
    choices.onError = request.onError;
    choices.maxErrors = request.maxErrors;
    choices.priority = request.priority;
    choices.mode = request.mode == TargetMode::Create ? TargetMode::Auto : request.mode;
    choices.dialect = choiceOf(request.dialect);
    choices.source = request.source;
    choices.source.columns.clear(); // the file may have others by now
    choices.file = request.filePath;
    inspect();
}

QString ImportDraft::columnsProblem() const
{
    QSet<QString> fields;
    for (const DraftColumn &column : m_columns) {
        if (!column.import)
            continue;
        if (column.field.trimmed().isEmpty())
            return tr("“%1” has no field: name one, or leave the column out.").arg(column.name);
        if (fields.contains(column.field.toCaseFolded()))
            return tr("Two columns go to the field “%1”.").arg(column.field);
        fields.insert(column.field.toCaseFolded());
        if (m_table && choices.mode != TargetMode::Replace && m_table->find(column.field) == nullptr)
            return tr("The table %1 has no column “%2”.").arg(m_table->name, column.field);
    }
    return fields.isEmpty() ? tr("No column is chosen.") : QString();
}

QString ImportDraft::groupingProblem() const
{
    if (choices.grouping.kind == RecordGrouping::Kind::None || !m_inspection)
        return {};
    if (choices.grouping.columns.isEmpty())
        return tr("Name the columns that group rows into records.");
    for (const QString &column : choices.grouping.columns) {
        if (!m_inspection->columnNames.contains(column))
            return tr("The file has no column “%1” to group by.").arg(column);
    }
    return {};
}

QString ImportDraft::problem(Step step) const
{
    switch (step) {
    case Step::File:
        if (choices.file.isEmpty())
            return tr("Choose a file first.");
        return m_looking ? tr("Looking at the file…") : m_fileProblem;
    case Step::Columns:
        return columnsProblem();
    case Step::Target:
        if (choices.target.isEmpty())
            return tr("Choose the database that the rows go to.");
        if (!m_targetProblem.isEmpty())
            return m_targetProblem;
        if (tableName().isEmpty())
            return tr("Name the table.");
        if (m_table && choices.mode == TargetMode::Create)
            return tr("The table %1 exists already.").arg(m_table->name);
        if (!m_table && choices.mode == TargetMode::Append)
            return tr("There is no table %1 to append to.").arg(tableName());
        return columnsProblem();
    case Step::Import:
        return groupingProblem();
    }
    return {};
}

QString ImportDraft::firstProblem() const
{
    for (const Step step : { Step::File, Step::Columns, Step::Target, Step::Import }) {
        QString text = problem(step);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

RequestChoices ImportDraft::finalChoices() const
{
    RequestChoices final = choices;
    final.table = tableName();
    for (int i = 0; i < m_columns.size(); ++i) {
        const DraftColumn &column = m_columns[i];
        MapChoice map { QStringLiteral("#%1").arg(i + 1), column.import ? column.field : QString(), std::nullopt };
        if (column.import && !choices.typesAsText)
            map.type = column.type;
        final.map.append(map);
    }
    return final;
}

} // namespace tranche
