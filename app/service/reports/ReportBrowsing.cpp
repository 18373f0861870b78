#include "service/reports/ReportBrowsing.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "service/plan/ReportPlan.h"
#include "source/reports/ReportFormats.h"
#include "store/SavedFile.h"
#include "target/TargetDrivers.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace tranche {

static std::unique_ptr<TargetReports> reportsOf(const ShownReport &report)
{
    return driverOf(report.report.location).reports(report.report.location, report.report.prefix);
}

std::optional<ShownReport> shownReport(JobStore &store, qint64 import)
{
    const auto found = importedReport(store, import);
    if (!found)
        return std::nullopt;
    ShownReport report;
    report.report = *found;
    const ReportFormat *format = findReportFormat(found->stored.origin);
    report.format = format == nullptr ? found->stored.origin : QCoreApplication::translate("SourceText", format->label);
    report.before = reportsOf(report)->before(found->stored, reportsAtAGlance - 1);
    return report;
}

QMap<QString, qint64> changesOf(const ShownReport &report)
{
    return report.isCompared() ? reportsOf(report)->changes(report.stored().launch, report.previous())
                               : QMap<QString, qint64>();
}

std::optional<ComparedCase> mostTelling(const ShownReport &report)
{
    CaseFilter broke;
    broke.changes = { QStringLiteral("new_failure") };
    CaseFilter failing;
    failing.statuses = { QStringLiteral("failed"), QStringLiteral("broken") };
    const auto reports = reportsOf(report);
    for (const CaseFilter &filter : { broke, failing }) {
        if (!filter.changes.isEmpty() && !report.isCompared())
            continue;
        const auto suites = reports->casesOfSuites(report.stored().launch, report.previous(), filter);
        const auto first = std::min_element(suites.begin(), suites.end(),
            [](const CasesOfSuite &a, const CasesOfSuite &b) { return a.firstCase < b.firstCase; });
        if (first == suites.end())
            continue;
        const auto cases = reports->cases(report.stored().launch, report.previous(), filter, *first, 0, 1);
        if (!cases.isEmpty())
            return cases.front();
    }
    return std::nullopt;
}

ReportOutline outlineOf(const ShownReport &report, const CaseFilter &filter)
{
    const auto reports = reportsOf(report);
    return outlineOf(reports->suites(report.stored().launch),
        reports->casesOfSuites(report.stored().launch, report.previous(), filter), filter == CaseFilter());
}

QList<ComparedCase> casesOf(
    const ShownReport &report, const CaseFilter &filter, const CasesOfSuite &of, qint64 from, qsizetype most)
{
    return reportsOf(report)->cases(report.stored().launch, report.previous(), filter, of, from, most);
}

ShownCase caseOf(const ShownReport &report, const ComparedCase &one)
{
    const auto reports = reportsOf(report);
    ShownCase shown;
    if (one.id != 0)
        shown.found = reports->testCase(one.id).value_or(StoredCase());
    const QString message = shown.found.own.message; // which the list has cut
    shown.found.own = one;
    if (!message.isEmpty())
        shown.found.own.message = message;
    QHash<qint64, CaseInReport> byReport;
    for (const CaseInReport &in : reports->history(one.historyKey, report.stored(), reportsAtAGlance))
        byReport.insert(in.launch, in);
    const StoredReport &own = report.stored();
    if (!byReport.contains(own.launch)) // it is partial, and counts nowhere
        byReport.insert(own.launch, { own.launch, own.date, one.status, one.durationMs, one.flaky });
    for (const StoredReport &in : QList<StoredReport> { own } + report.before)
        shown.history.prepend(byReport.value(in.launch, { in.launch, in.date, {}, {}, false }));
    return shown;
}

QList<SampleFigures> samplesOf(const ShownReport &report)
{
    constexpr qsizetype most = 10'000;
    return reportsOf(report)->samples(report.stored().launch, most);
}

QString attachmentFile(const ShownReport &report, const StoredAttachment &attachment)
{
    if (attachment.sha256.isEmpty())
        return {};
    return QStringLiteral("%1/%2/%3")
        .arg(attachmentsFolder(report.report.location), attachment.sha256.left(2), attachment.sha256);
}

void saveAttachment(const QString &kept, const QString &path)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(kept);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QStringLiteral("target.missing"), ServiceText::tr("There is no file %1.").arg(kept));
    SavedFile saved(path);
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece))
        saved.write(bytes);
    saved.commit();
}

} // namespace tranche
