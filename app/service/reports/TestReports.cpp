#include "service/reports/TestReports.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "store/ImportList.h"
#include "target/TargetDrivers.h"

#include <QCryptographicHash>

namespace tranche {

/// So many reports before it are part of a report's history.
static constexpr qsizetype reportsOfHistory = 5;

bool isOfReport(const ImportRequest &request)
{
    return !request.mapping.reportPrefix.isEmpty();
}

static QString historyHash(const StoredReport &report, const QList<StoredReport> &before)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const StoredReport &one : QList<StoredReport> { report } + before)
        hash.addData(one.statusHash.toLatin1() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

static std::optional<ImportedReport> reportIn(TargetReports &reports, const ImportRecord &record)
{
    const auto stored = reports.ofImport(record.importKey);
    if (!stored)
        return std::nullopt;
    ImportedReport report;
    report.import = record.summary;
    report.location = record.request.location;
    report.prefix = record.request.mapping.reportPrefix;
    report.stored = *stored;
    report.historyHash = historyHash(*stored, reports.before(*stored, reportsOfHistory));
    report.isMostRecent = stored->state == QLatin1String("whole") && !reports.hasLater(*stored);
    return report;
}

static std::unique_ptr<TargetReports> openReports(const ImportRequest &request)
{
    const TargetDriver &driver = driverOf(request.location);
    return driver.exists(request.location) ? driver.reports(request.location, request.mapping.reportPrefix) : nullptr;
}

std::optional<ImportedReport> importedReport(JobStore &store, qint64 import)
{
    const ImportRecord record = store.record(import);
    if (!isOfReport(record.request) || record.request.validateOnly)
        return std::nullopt;
    const auto reports = openReports(record.request);
    return reports == nullptr ? std::nullopt : reportIn(*reports, record);
}

QString reportText(const ImportedReport &report)
{
    const StoredReport &stored = report.stored;
    QStringList parts;
    for (const auto &[count, text] : { std::pair(stored.passed, ServiceText::tr("%1 passed")),
             std::pair(stored.failed, ServiceText::tr("%1 failed")),
             std::pair(stored.broken, ServiceText::tr("%1 broken")),
             std::pair(stored.skipped, ServiceText::tr("%1 skipped")),
             std::pair(stored.unknown, ServiceText::tr("%1 unknown")) }) {
        if (count > 0)
            parts.append(text.arg(countText(count)));
    }
    if (stored.flaky > 0)
        parts.append(ServiceText::tr("%1 of them flaky").arg(countText(stored.flaky)));
    return ServiceText::tr("Tests: %1").arg(countText(stored.total))
        + (parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(QLatin1String(", "))))
        + QLatin1Char('\n');
}

QList<ImportedReport> importedReports(JobStore &store, const std::optional<QString> &profile, qsizetype most)
{
    constexpr int importsAtOnce = 500;
    QList<ImportedReport> found;
    QMap<QString, std::shared_ptr<TargetReports>> opened;
    for (qint64 before = 0;;) {
        const QList<ImportSummary> imports = ImportList(store.database()).find({}, before, importsAtOnce);
        for (const ImportSummary &import : imports) {
            if (found.size() == most)
                return found;
            if (!import.childTables.contains(import.table) || import.validateOnly) // see reportMapping()
                continue;
            const ImportRecord record = store.record(import.id);
            if (!isOfReport(record.request) || (profile && record.request.source.report.profile != *profile))
                continue;
            const QString key
                = record.request.location.address + QLatin1Char('\n') + record.request.mapping.reportPrefix;
            if (!opened.contains(key))
                opened.insert(key, openReports(record.request));
            const auto report = opened[key] == nullptr ? std::nullopt : reportIn(*opened[key], record);
            if (report)
                found.append(*report);
        }
        if (imports.size() < importsAtOnce)
            return found;
        before = imports.constLast().id;
    }
}

static ImportedReport demandReport(JobStore &store, qint64 import)
{
    const auto report = importedReport(store, import);
    if (!report)
        throw Failure(
            QStringLiteral("call.import"), ServiceText::tr("Import %1 has brought in no test report.").arg(import));
    return *report;
}

ReportComparison compareReports(JobStore &store, qint64 import, qint64 with)
{
    ReportComparison comparison;
    comparison.report = demandReport(store, import);
    const ImportedReport &report = comparison.report;
    const auto reports = driverOf(report.location).reports(report.location, report.prefix);
    if (with > 0) {
        const ImportedReport other = demandReport(store, with);
        if (other.location.address != report.location.address || other.prefix != report.prefix)
            throw Failure(QStringLiteral("call.import"),
                ServiceText::tr("The reports of the imports %1 and %2 are in different tables.").arg(import).arg(with),
                ServiceText::tr("Import both into the same database."));
        comparison.previous = other.stored;
        comparison.previousImport = with;
    } else if (const QList<StoredReport> before = reports->before(report.stored, 1); !before.isEmpty()) {
        comparison.previous = before.front();
    }
    const qint64 previous = comparison.previous ? comparison.previous->launch : 0;
    comparison.counts = reports->changes(report.stored.launch, previous);
    QStringList changes;
    for (const char *change : testChanges)
        changes.append(QLatin1String(change));
    changes.removeOne(QLatin1String("same"));
    comparison.cases = reports->compare(report.stored.launch, previous, changes, ReportComparison::mostCompared);
    return comparison;
}

QString comparisonText(const ReportComparison &comparison)
{
    const StoredReport &stored = comparison.report.stored;
    QString text = QStringLiteral("%1, %2. ").arg(stored.file, stored.date) + reportText(comparison.report);
    text += comparison.previous
        ? counted(comparison.previous->total, ServiceText::tr("compared with that of %2 (%1 test)\n"),
            ServiceText::tr("compared with that of %2 (%1 tests)\n"))
              .arg(comparison.previous->date)
        : ServiceText::tr("there is none before it of its profile, so all tests are new\n");
    for (const char *word : testChanges) {
        const QString change = QLatin1String(word);
        const qint64 count = comparison.counts.value(change);
        if (count == 0)
            continue;
        text += QStringLiteral("%1 %2\n").arg(change.leftJustified(14)).arg(count);
        constexpr int mostShown = 20;
        int shown = 0;
        for (const ComparedCase &one : comparison.cases) {
            if (one.change != change || (change == QLatin1String("new") && !comparison.previous))
                continue;
            if (++shown > mostShown) {
                text += ServiceText::tr("    … and %1 more\n").arg(count - mostShown);
                break;
            }
            text += QStringLiteral("    ") + one.fullKey + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace tranche
