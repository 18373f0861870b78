#include "service/Queue.h"

#include "core/Texts.h"
#include "repair/CheckedRemedies.h"
#include "run/EarlierImport.h"
#include "service/plan/Plan.h"
#include "source/bytes/SourceDigest.h"
#include "store/ImportQueue.h"
#include "store/LabelHistory.h"
#include "store/RetentionStore.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

/// What is to be said of a file that is not the one any more that was checked; empty: it is.
static QString changedSinceCheck(JobStore &store, qint64 validation, const ImportRequest &request)
{
    const ImportRecord checked = store.record(validation);
    const auto source = openSource(request.filePath, request.source);
    if (checked.sourceHash.isEmpty())
        return {};
    SourceDigest digest;
    if (source->identity().size == checked.source.size)
        digest.addFrom(*source, std::min(source->size(), checked.next.offset));
    if (digest.text() == checked.sourceHash)
        return {};
    return ServiceText::tr("%1 is not as import %2 checked it: its values are mended as there, chunks only where their "
                           "lines are the same.")
        .arg(request.file)
        .arg(validation);
}

ImportRequest planRequest(JobStore &store, const RequestChoices &choices, ColumnDrift *drift)
{
    RequestChoices known = choices;
    if (!known.target.isEmpty() && known.history == TableHistory())
        known.history = historyOf(store, parseTarget(known.target, known.folder), tableOf(known));
    return buildRequest(known, drift);
}

/// What mended values there. @throws Failure "call.details_removed" if nobody knows any more
static QList<ValueRule> rulesOfCheck(JobStore &store, qint64 validation)
{
    checkHasDetails(store.summary(validation));
    return rulesOfRemedies(store, validation);
}

QueuedImport queueImport(JobStore &store, const RequestChoices &choices, const QueueOptions &options)
{
    RequestChoices mended = choices;
    if (options.checkedBy != 0)
        mended.rules += rulesOfCheck(store, options.checkedBy);
    QueuedImport queued;
    queued.request = planRequest(store, mended, &queued.drift);
    if (options.checkedBy != 0) {
        queued.request.checkedBy = options.checkedBy;
        if (const QString changed = changedSinceCheck(store, options.checkedBy, queued.request); !changed.isEmpty())
            queued.request.remarks.append(changed);
    }
    if (options.lookForEarlierImport)
        queued.earlierImport = lookForEarlierImport(queued.request);
    if (queued.earlierImport && options.importAgain && !queued.request.skipDuplicate)
        queued.request.skipDuplicate = !options.importAgain(queued.request, *queued.earlierImport);
    const ImportQueue::Added added = ImportQueue(store).add(queued.request, choices.terms, options.alongside);
    queued.id = added.id;
    queued.waited = added.waited;
    if (queued.earlierImport)
        store.setEarlierImport(queued.id, *queued.earlierImport, false);
    return queued;
}

QueuedImport queueChecked(JobStore &store, qint64 validation, const DoneOrder &onDone)
{
    QueuedImport queued;
    queued.request = store.record(validation).request;
    if (!queued.request.validateOnly)
        throw Failure(QStringLiteral("call.state"),
            ServiceText::tr("Import %1 has not only checked its file: “validate” does.").arg(validation));
    if (queued.request.location.address.isEmpty())
        throw Failure(QStringLiteral("call.target"),
            ServiceText::tr("The file was checked without a target: there is none to import it into."),
            ServiceText::tr("Import it with “tranche-cli import FILE --into TARGET”."));
    queued.request.validateOnly = false;
    queued.request.checkedBy = validation;
    queued.request.onDone = onDone;
    if (const QString changed = changedSinceCheck(store, validation, queued.request); !changed.isEmpty())
        queued.request.remarks.append(changed);
    const QList<ValueRule> rules = rulesOfCheck(store, validation);
    for (const ValueRule &rule : rules) {
        if (!queued.request.mapping.rules.contains(rule))
            queued.request.mapping.rules.append(rule);
    }
    queued.earlierImport = lookForEarlierImport(queued.request);
    queued.id = store.add(queued.request);
    if (queued.earlierImport)
        store.setEarlierImport(queued.id, *queued.earlierImport, false);
    return queued;
}

std::optional<QDateTime> lookForEarlierImport(const ImportRequest &request, const std::function<bool()> &keepOn)
{
    const auto source = openSource(request.filePath, request.source);
    source->leaveOutLines(request.dialect.footerLines);
    return findEarlierImport(request, *source, keepOn);
}

QStringList ColumnDifferences::sentences() const
{
    QStringList sentences;
    if (!missing.isEmpty())
        sentences.append(ServiceText::tr("%1 lacks columns of %2, which are NULL in its rows: %3.")
                             .arg(file, first, missing.join(QLatin1String(", "))));
    if (!extra.isEmpty())
        sentences.append(
            ServiceText::tr("%1 has columns that %2 has not: %3.").arg(file, first, extra.join(QLatin1String(", "))));
    return sentences;
}

static QStringList without(QStringList names, const QStringList &others)
{
    names.removeIf([&](const QString &name) { return others.contains(name, Qt::CaseInsensitive); });
    return names;
}

ColumnDifferences ColumnComparison::add(const ImportRequest &request)
{
    QStringList fields;
    for (const MappedColumn &column : request.mapping.columns)
        fields.append(column.field);
    const auto first = m_firstOf.constFind(request.table);
    if (first == m_firstOf.constEnd()) {
        m_firstOf.insert(request.table, { request.file, fields });
        return {};
    }
    return { request.file, first->file, without(first->fields, fields), without(fields, first->fields) };
}

} // namespace tranche
