#include "ui/wizard/ImportDraft.h"

#include "mapping/ColumnNames.h"
#include "run/EarlierImport.h"
#include "target/TargetDrivers.h"
#include "ui/common/Background.h"

#include <QDir>
#include <QFileInfo>

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

ImportDraft::~ImportDraft()
{
    if (m_stopLooking)
        *m_stopLooking = true;
}

QString ImportDraft::nameFromFile() const
{
    if (!m_suggestedTable.isEmpty())
        return m_suggestedTable;
    return choices.file.isEmpty() ? QString() : tableNameFromFile(choices.file);
}

QString ImportDraft::tableName() const
{
    if (m_tableIsChosen)
        return choices.table;
    return m_avoidedTable ? freeTableName() : nameFromFile();
}

void ImportDraft::setFile(const QString &path)
{
    if (choices.file == path)
        return;
    choices.file = path;
    if (!m_fromRequest) {
        m_tableIsChosen = false;
        m_suggestedTable.clear();
        m_columnChoices.clear();
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
    m_tableIsChosen = true;
    inspectTarget();
}

void ImportDraft::suggestTable(const QString &table)
{
    m_suggestedTable = table;
    inspectTarget();
}

void ImportDraft::setMode(TargetMode mode)
{
    choices.mode = mode;
    takeTable(m_foundTable);
    Q_EMIT changed();
}

void ImportDraft::setTypesAsText(bool asText)
{
    choices.typesAsText = asText;
    m_columnChoices.forgetTypes();
    makeColumns();
    Q_EMIT inspected();
}

void ImportDraft::inspectTarget()
{
    const int number = ++m_targetInspections;
    m_targetProblem.clear();
    m_lookingAtTarget = !choices.target.isEmpty();
    m_earlierImport.reset();
    if (m_stopLooking)
        *std::exchange(m_stopLooking, nullptr) = true;
    if (!m_lookingAtTarget) {
        m_tables.clear();
        m_targetExists = false;
        takeTable(std::nullopt);
        Q_EMIT changed();
        return;
    }
    const QString wanted = m_tableIsChosen ? choices.table : nameFromFile();
    struct Answer
    {
        bool exists = false;
        QStringList tables;
        std::optional<TableSchema> table;
    };
    runInBackground(
        this,
        [target = choices.target, folder = choices.folder, table = wanted] {
            const TargetLocation location = parseTarget(target, folder);
            const TargetDriver &driver = driverOf(location);
            driver.checkPlace(location);
            return Answer { driver.exists(location), inspectTableNames(location), inspectTable(location, table) };
        },
        [this, number](const Answer &answer) {
            if (number != m_targetInspections)
                return;
            m_lookingAtTarget = false;
            m_targetExists = answer.exists;
            m_tables = answer.tables;
            takeTable(answer.table);
            lookForEarlierImport();
            Q_EMIT changed();
        },
        [this, number](const Failure &failure) {
            if (number != m_targetInspections)
                return;
            m_lookingAtTarget = false;
            m_targetProblem = failure.text();
            m_tables.clear();
            m_targetExists = false;
            takeTable(std::nullopt);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

/// Where the file alone gave the table its name, and does not fit the table of that name, a new one is meant.
void ImportDraft::takeTable(const std::optional<TableSchema> &found)
{
    m_foundTable = found;
    m_table = found;
    m_avoidedTable.reset();
    makeColumns();
    const bool mayAvoid = found && m_inspection && !m_tableIsChosen
        && (choices.mode == TargetMode::Auto || choices.mode == TargetMode::Create);
    if (!mayAvoid || (choices.mode == TargetMode::Auto && unfitColumns().isEmpty()))
        return;
    m_table.reset();
    m_avoidedTable = found;
    makeColumns();
}

/// May have to read the whole file, so it is done by itself and behind the rest.
void ImportDraft::lookForEarlierImport()
{
    if (!m_table || !m_inspection)
        return;
    ImportRequest request;
    request.filePath = QDir(choices.folder).absoluteFilePath(choices.file);
    request.table = m_table->name;
    request.source = m_inspection->source;
    request.dialect = m_inspection->sniffed.dialect;
    m_stopLooking = std::make_shared<std::atomic<bool>>(false);
    const auto takeAnswer = [this, number = m_targetInspections](const std::optional<QDateTime> &earlier) {
        if (number != m_targetInspections)
            return;
        m_stopLooking.reset();
        m_earlierImport = earlier;
        Q_EMIT changed();
    };
    runInBackground(
        this,
        [asked = request, target = choices.target, folder = choices.folder, stop = m_stopLooking] {
            ImportRequest located = asked;
            located.location = parseTarget(target, folder);
            const auto source = openSource(located.filePath, located.source);
            source->leaveOutLines(located.dialect.footerLines);
            return findEarlierImport(located, *source, [stop] { return !*stop; });
        },
        takeAnswer, [takeAnswer](const Failure &) { takeAnswer(std::nullopt); }); // other looks say what is wrong
}

/// The table that columns have to fit.
const TableSchema *ImportDraft::tableToKeep() const
{
    return m_table && choices.mode != TargetMode::Replace ? &*m_table : nullptr;
}

void ImportDraft::makeColumns()
{
    m_columns.clear();
    if (m_inspection)
        m_columns = draftColumns(*m_inspection, tableToKeep(), m_columnChoices, choices.typesAsText);
}

QStringList ImportDraft::unfitColumns() const
{
    const TableSchema *table = m_avoidedTable ? &*m_avoidedTable : tableToKeep();
    return table == nullptr ? QStringList() : tranche::unfitColumns(m_columns, *table, m_columnChoices);
}

QString ImportDraft::freeTableName() const
{
    return m_inspection ? tranche::freeTableName(nameFromFile(), *m_inspection, m_tables) : QString();
}

void ImportDraft::setColumn(int index, const DraftColumn &column)
{
    if (m_columns[index] == column)
        return;
    m_columnChoices.note(m_columns[index], column);
    makeColumns();
    Q_EMIT changed();
}

void ImportDraft::setAllImported(bool import)
{
    for (const DraftColumn &column : std::as_const(m_columns)) {
        DraftColumn chosen = column;
        chosen.import = import;
        m_columnChoices.note(column, chosen);
    }
    makeColumns();
    Q_EMIT changed();
}

void ImportDraft::setRequest(const ImportRequest &request)
{
    m_fromRequest = true;
    m_tableIsChosen = true;
    m_columnChoices.take(request.mapping);
    choices.typesAsText = request.mapping.valuesAsText;
    choices.nullTexts = request.mapping.nullTexts;
    choices.rules = request.mapping.rules;
    choices.replaceInvalidBytes = request.mapping.replaceInvalidBytes;
    choices.fileField = request.mapping.fileField;
    choices.table = request.table;
    choices.target = targetText(request.location);
    choices.chunkSize = request.chunkSize;
    choices.grouping = request.grouping;
    choices.onError = request.onError;
    choices.maxErrors = request.maxErrors;
    choices.priority = request.priority;
    choices.skipDuplicate = request.skipDuplicate;
    choices.deferIndexes = request.deferIndexes;
    choices.lockTimeoutS = request.lockTimeoutS;
    choices.mode = request.mode == TargetMode::Create ? TargetMode::Auto : request.mode;
    choices.dialect = choiceOf(request.dialect);
    choices.source = request.source;
    choices.source.columns.clear(); // the file may have others by now
    choices.file = request.filePath;
    inspect();
}

RequestChoices ImportDraft::finalChoices() const
{
    RequestChoices final = choices;
    final.table = tableName();
    if (m_inspection && final.source.member.isEmpty())
        final.source.member = m_inspection->source.member; // what was shown of an archive is what is imported
    for (int i = 0; i < m_columns.size(); ++i) {
        const DraftColumn &column = m_columns[i];
        MapChoice map { QStringLiteral("#%1").arg(i + 1), column.import ? column.field : QString(), std::nullopt };
        if (column.import && (!choices.typesAsText || column.type != ColumnType::Text))
            map.type = column.type;
        final.map.append(map);
    }
    return final;
}

} // namespace tranche
