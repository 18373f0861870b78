#include "repair/RemedyApplication.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/formats/FormattedText.h"
#include "repair/ChunkBatch.h"
#include "repair/ChunkDraft.h"
#include "store/ErrorStore.h"
#include "store/Profiles.h"
#include "store/RetryQueue.h"
#include "store/StoreQuery.h"
#include "target/RecordParts.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

/// @param text “DATE” or “DATE:dd.MM.yyyy”
static void checkType(const QString &text)
{
    QString problem;
    if (typeAndFormatFromText(text, &problem))
        return;
    const QString types = columnTypeNames(TypeOffer::Remedies).join(QLatin1String(", "));
    if (problem.isEmpty())
        throw Failure(QStringLiteral("call.remedy"), RepairText::tr("“%1” is no type.").arg(text),
            RepairText::tr("Types are %1.").arg(types));
    throw Failure(QStringLiteral("call.remedy"),
        RepairText::tr("The format “%1” %2.").arg(text.mid(text.indexOf(u':') + 1), problem));
}

/// The table that a column's values are in or go to: of one that is replaced the new one, which waits for them.
static QString tableOfRows(const ImportRecord &record, const MappedColumn &column)
{
    const ImportRequest &request = record.request;
    const LedgerState ledger
        = driverOf(request.location).catalogue(request.location)->ledger(record.importKey, request.table);
    if (ledger.waits)
        return waitingPart(ledger.waitingTable, column.table);
    return request.mapping.tableName(column.table, request.table);
}

/// The remedy as it is applied: a default is looked up in the table now.
/// @throws Failure "call.remedy" if it can't be applied to such an import, "target.…"
static Remedy settled(const Remedy &remedy, const ImportRecord &record)
{
    const ImportRequest &request = record.request;
    Remedy settled = remedy;
    const MappedColumn *mapped = request.mapping.find(remedy.column);
    if (mapped == nullptr && remedy.action != Remedy::Action::SkipRows)
        throw Failure(QStringLiteral("call.remedy"),
            RepairText::tr("The import has no column “%1”.").arg(remedy.column),
            RepairText::tr("The file's columns are: %1.").arg(request.mapping.sourceNames.join(QLatin1String(", "))));
    const bool isOfField = remedy.action == Remedy::Action::Default || remedy.action == Remedy::Action::Type;
    if (isOfField && mapped->reference)
        throw Failure(QStringLiteral("call.remedy"),
            RepairText::tr("“%1” is looked up in the table %2: the field holds keys, not its values.")
                .arg(remedy.column, mapped->reference->table),
            RepairText::tr("Set a name that is there, or NULL, add the names, or skip the rows."));
    if (remedy.action == Remedy::Action::Default) {
        const auto value = driverOf(request.location)
                               .catalogue(request.location)
                               ->columnDefault(tableOfRows(record, *mapped), mapped->field);
        settled.action = value ? Remedy::Action::Set : Remedy::Action::Null;
        settled.text = value.value_or(QString());
        const QByteArray usual = settled.text.toUtf8(); // as the column's values are written in the file
        if (const auto written = formattedText(viewOf(usual), mapped->format))
            settled.text = QString::fromUtf8(*written);
    }
    if (settled.action == Remedy::Action::Null)
        ChunkDraft::nullField(request);
    if (remedy.action == Remedy::Action::Type)
        checkType(remedy.text);
    if (remedy.action == Remedy::Action::Date
        && !(remedy.text.contains(u'd') && remedy.text.contains(u'M') && remedy.text.contains(QLatin1String("yy"))))
        throw Failure(QStringLiteral("call.remedy"), RepairText::tr("“%1” is no form of a date.").arg(remedy.text),
            RepairText::tr("Write it with d, M and y, such as dd.MM.yyyy or M/d/yy; H, m and s stand for a time."));
    if (remedy.action == Remedy::Action::Number && remedy.text.size() != 1)
        throw Failure(QStringLiteral("call.remedy"), RepairText::tr("A decimal sign is one character, such as “,”."));
    return settled;
}

/// @param rows their numbers, ascending @param format of the column
static void change(
    ChunkDraft &draft, const QList<qint64> &rows, const Remedy &remedy, int column, const ValueFormat &format)
{
    const auto isFor
        = [&rows](const ChunkDraft::Row &row) { return std::binary_search(rows.begin(), rows.end(), row.place.row); };
    if (remedy.action == Remedy::Action::SkipRows) {
        draft.removeRows(isFor);
        return;
    }
    const QByteArray text = remedy.text.toUtf8();
    for (std::size_t i = 0; i < draft.rows().size(); ++i) {
        const ChunkDraft::Row &row = draft.rows()[i];
        if (!row.wellFormed || !isFor(row))
            continue;
        if (remedy.action == Remedy::Action::Set || remedy.action == Remedy::Action::Null) {
            draft.setField(i, column, remedy.action == Remedy::Action::Set ? std::optional(text) : std::nullopt);
            continue;
        }
        const QByteArray value = draft.fields(row)[std::size_t(column)].value;
        const auto converted = remedy.action == Remedy::Action::Date ? isoDate(value, remedy.text)
                                                                     : plainNumber(value, remedy.text.front());
        if (const auto written = converted ? formattedText(viewOf(*converted), format) : std::nullopt)
            draft.setField(i, column, written);
    }
}

Attempt withRemedy(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt, const Remedy &remedy,
    const QList<qint64> &rows)
{
    ChunkDraft draft(record, chunk, attempt);
    if (remedy.action != Remedy::Action::Type && remedy.action != Remedy::Action::AddReference) {
        const ColumnMapping &mapping = record.request.mapping;
        const MappedColumn *mapped = mapping.find(remedy.column);
        change(draft, rows, remedy, int(mapping.sourceNames.indexOf(remedy.column)),
            mapped == nullptr ? ValueFormat() : mapped->format);
    }
    return draft.attempt(remedyText(remedy));
}

namespace {

/// A failed chunk that has errors which a remedy is for.
struct Patient
{
    ChunkSummary chunk;
    QList<qint64> rows; ///< the numbers of its rows with such errors, ascending
};

} // namespace

static QList<Patient> patientsOf(JobStore &store, qint64 import, const Remedy &remedy)
{
    const auto rows = ErrorStore(store).rows(import, errorsFor(remedy));
    QList<Patient> patients;
    const auto failed = ChunkStore(store).failedChunks(import, { ChunkState::Failed });
    for (const ChunkSummary &chunk : failed) {
        if (const auto found = rows.constFind(chunk.number); found != rows.constEnd())
            patients.append({ chunk, *found });
    }
    return patients;
}

static void add(RemedyEffect &effect, const Patient &patient)
{
    effect.rows += patient.rows.size();
    effect.chunks.append(patient.chunk.number);
}

static QString tableOfColumn(const ImportRequest &request, const QString &name)
{
    const MappedColumn *column = request.mapping.find(name);
    return request.mapping.tableName(column == nullptr ? 0 : column->table, request.table);
}

/// What the table makes of values was settled for the type that it was made with.
static void setType(ImportRequest &request, const Remedy &remedy)
{
    const TargetLocation &location = request.location;
    const bool isThere = !location.address.isEmpty() && driverOf(location).exists(location);
    const auto table
        = isThere ? driverOf(location).catalogue(location)->table(tableOfColumn(request, remedy.column)) : std::nullopt;
    for (MappedColumn &column : request.mapping.columns) {
        if (column.sourceName != remedy.column)
            continue;
        const FoundFormat asked = *typeAndFormatFromText(remedy.text);
        const ColumnType type = asked.type;
        if (column.type != type || remedy.text.contains(u':'))
            column.format = asked.format;
        column.type = type;
        if (const TableColumn *field = table ? table->find(column.field) : nullptr)
            column.storage = type == ColumnType::Text ? storageOfText(field->storage) : field->storage;
    }
}

/// Whether no error of the chunk is known any more once it is as in `attempt`: its values fit their columns, and what
/// the database refused before was what the remedy is for.
static bool isClean(
    JobStore &store, const ImportRecord &record, const Patient &patient, const Remedy &remedy, const Attempt &attempt)
{
    ChunkBatch batch(record);
    batch.add(patient.chunk, attempt);
    batch.read();
    if (!batch.batch().chunks.empty() && !batch.batch().chunks.front().badRows.empty())
        return false;
    const qint64 chunk = patient.chunk.number;
    const QByteArray errors = ErrorStore(store).packs(record.summary.id, chunk, chunk).value(chunk);
    const auto refusedRows = rowsWithErrors(errors, [isFor = errorsFor(remedy)](const PackedKind &kind) {
        return errorKind(kind.code) == ErrorKind::Constraint && !isFor(kind);
    });
    return std::all_of(refusedRows.begin(), refusedRows.end(), [&](qint64 row) {
        return remedy.action == Remedy::Action::SkipRows
            && std::binary_search(patient.rows.begin(), patient.rows.end(), row);
    });
}

RemedyEffect previewRemedy(JobStore &store, qint64 import, const Remedy &remedy)
{
    ImportRecord record = store.record(import);
    const Remedy applied = settled(remedy, record);
    if (remedy.action == Remedy::Action::Type)
        setType(record.request, remedy);
    ChunkStore chunks(store);
    RemedyEffect effect;
    const auto patients = patientsOf(store, import, applied);
    for (const Patient &patient : patients) {
        add(effect, patient);
        const Attempt before = chunks.attempts().content(import, patient.chunk.number);
        const Attempt after = withRemedy(record, patient.chunk, before, applied, patient.rows);
        effect.cleanChunks += isClean(store, record, patient, applied, after) ? 1 : 0;
    }
    return effect;
}

/// What of a remedy is done before the chunks run: to the target, and to the request.
static void prepare(JobStore &store, const ImportRecord &record, const Remedy &remedy)
{
    if (remedy.action == Remedy::Action::Type) {
        ImportRequest request = record.request;
        setType(request, remedy);
        store.setRequest(record.summary.id, request);
    }
    if (remedy.action != Remedy::Action::AddReference)
        return;
    const ImportRequest &request = record.request;
    const MappedColumn *mapped = request.mapping.find(remedy.column);
    const QLatin1String code(mapped->reference ? nameNotFoundCode : missingParentCode);
    QStringList values;
    const auto groups = ErrorStore(store).groups(record.summary.id);
    for (const ErrorGroup &group : groups) {
        const bool isMissing = group.column == remedy.column && group.code == code
            && group.value.size() < ImportError::maxValueLength; // else it may be cut off
        if (isMissing && (!remedy.value || *remedy.value == group.value))
            values.append(group.value);
    }
    const TargetDriver &driver = driverOf(request.location);
    if (mapped->reference)
        driver.addNames(request.location, *mapped->reference, values);
    else
        driver.addMissingReferences(request.location, tableOfRows(record, *mapped), mapped->field, values);
}

/// @throws Failure "call.remedy" if it is no change of values
static void addToProfile(JobStore &store, const QString &profile, const Remedy &remedy)
{
    const auto rule = valueRuleOf(remedy);
    if (!rule)
        throw Failure(QStringLiteral("call.remedy"),
            RepairText::tr("“%1” can't be added to a profile: only changes of values can.").arg(remedyText(remedy)));
    Profiles profiles(store);
    auto rules = profiles.rules(profile);
    if (!rules.contains(*rule))
        rules.append(*rule);
    profiles.setRules(profile, rules);
}

Attempt withTreatment(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt,
    const Treatment &treatment, const QByteArray &errors)
{
    Attempt treated = attempt;
    for (const Remedy &remedy : treatment.remedies) {
        const auto rows = rowsWithErrors(errors, errorsFor(remedy));
        if (!rows.isEmpty() || treatment.remedies.size() == 1)
            treated = withRemedy(record, chunk, treated, remedy, rows);
    }
    return treated;
}

/// What is done, as the history names it.
static QString treatmentText(const QList<Remedy> &remedies)
{
    constexpr qsizetype mostNamed = 5;
    QStringList texts;
    for (const Remedy &remedy : remedies.mid(0, mostNamed))
        texts.append(remedyText(remedy));
    if (remedies.size() > mostNamed)
        texts.append(RepairText::tr("and %1 more remedies").arg(remedies.size() - mostNamed));
    return texts.join(QLatin1String("; "));
}

/// @param profile its name; empty: none
static RemedyEffect queueTreatment(
    JobStore &store, qint64 import, const QList<Remedy> &remedies, const QString &profile)
{
    const ImportRecord record = store.record(import);
    StoreTransaction transaction(store.database());
    RemedyEffect effect;
    QList<Remedy> applied;
    for (const Remedy &remedy : remedies) {
        const Remedy one = settled(remedy, record);
        const auto patients = patientsOf(store, import, one);
        for (const Patient &patient : patients)
            add(effect, patient);
        if (!patients.isEmpty())
            applied.append(one);
    }
    if (applied.isEmpty())
        return effect;
    std::sort(effect.chunks.begin(), effect.chunks.end());
    const auto last = std::unique(effect.chunks.begin(), effect.chunks.end());
    effect.chunks.resize(std::distance(effect.chunks.begin(), last));
    ChunkStore(store).addRemedy(import, effect.chunks, treatmentText(remedies), toJson(Treatment { applied, false }));
    for (const Remedy &one : std::as_const(applied)) {
        prepare(store, store.record(import), one);
        if (!profile.isEmpty())
            addToProfile(store, profile, one);
    }
    queueForRetry(store, import);
    transaction.commit();
    return effect;
}

RemedyEffect queueRemedy(JobStore &store, qint64 import, const Remedy &remedy, const QString &profile)
{
    return queueTreatment(store, import, { remedy }, profile);
}

RemedyEffect queueRemedies(JobStore &store, qint64 import, const QList<Remedy> &remedies)
{
    return queueTreatment(store, import, remedies, {});
}

} // namespace tranche
