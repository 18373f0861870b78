#include "ui/reports/ReportViewText.h"

#include "core/CountText.h"
#include "ui/common/Formatting.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportViewText)
};

struct StatusText
{
    const char *status;
    const char *sign;
    const char *label;
};

} // namespace

static constexpr StatusText statusTexts[] {
    { "passed", "✔", QT_TRANSLATE_NOOP("ReportViewText", "passed") },
    { "failed", "✖", QT_TRANSLATE_NOOP("ReportViewText", "failed") },
    { "broken", "▲", QT_TRANSLATE_NOOP("ReportViewText", "broken") },
    { "skipped", "–", QT_TRANSLATE_NOOP("ReportViewText", "skipped") },
    { "unknown", "?", QT_TRANSLATE_NOOP("ReportViewText", "unknown") },
};

static const StatusText *textOfStatus(const QString &status)
{
    for (const StatusText &text : statusTexts) {
        if (status == QLatin1String(text.status))
            return &text;
    }
    return nullptr;
}

QString statusSign(const QString &status)
{
    const StatusText *text = textOfStatus(status);
    return text == nullptr ? QString() : QString::fromUtf8(text->sign);
}

QString statusLabel(const QString &status)
{
    if (const StatusText *text = textOfStatus(status))
        return ReportWords::tr(text->label);
    return status.isEmpty() ? ReportWords::tr("not in the report") : status;
}

QColor statusColor(const QString &status, const QPalette &palette)
{
    return stateColor(status == QLatin1String("passed") ? ImportState::Done
            : status == QLatin1String("failed")         ? ImportState::Failed
            : status == QLatin1String("broken")         ? ImportState::Partial
                                                        : ImportState::Cancelled,
        palette);
}

QString testDuration(const std::optional<double> &milliseconds)
{
    constexpr double second = 1000;
    if (!milliseconds)
        return {};
    return *milliseconds < second ? ReportWords::tr("%1 ms").arg(formatCount(qRound64(*milliseconds)))
                                  : formatDuration(qRound64(*milliseconds));
}

QString reportDateText(const QString &date)
{
    const QDateTime time = QDateTime::fromString(date, Qt::ISODate);
    return time.isValid() ? dayAndTimeText(time.toLocalTime()) : date;
}

static QString withSign(const QString &status)
{
    return QStringLiteral("%1 %2").arg(statusSign(status), statusLabel(status));
}

QString caseStateText(const ComparedCase &one, bool isCompared)
{
    if (one.change == QLatin1String("gone"))
        return ReportWords::tr("gone, was %1").arg(statusLabel(one.previousStatus));
    QStringList parts { withSign(one.status) };
    static const QMap<QString, QString> changes { { QStringLiteral("new_failure"), ReportWords::tr("new failure") },
        { QStringLiteral("still_failing"), ReportWords::tr("still failing") },
        { QStringLiteral("fixed"), ReportWords::tr("fixed") }, { QStringLiteral("new"), ReportWords::tr("new test") } };
    if (isCompared && one.change == QLatin1String("changed"))
        parts.append(ReportWords::tr("was %1").arg(statusLabel(one.previousStatus)));
    else if (isCompared && changes.contains(one.change))
        parts.append(changes[one.change]);
    if (one.flaky)
        parts.append(ReportWords::tr("flaky"));
    return parts.join(QStringLiteral(" · "));
}

QString suiteStatus(const ReportOutline::Suite &suite)
{
    const CasesOfSuite &all = suite.all;
    return all.failed > 0 ? QStringLiteral("failed")
        : all.broken > 0  ? QStringLiteral("broken")
        : all.passed > 0  ? QStringLiteral("passed")
        : all.skipped > 0 ? QStringLiteral("skipped")
                          : QStringLiteral("unknown");
}

QString suiteStateText(const ReportOutline::Suite &suite)
{
    const CasesOfSuite &all = suite.all;
    if (suite.isGone() || all.cases == 0)
        return formatCounted(all.cases, ReportWords::tr("%1 test"), ReportWords::tr("%1 tests"));
    const QString status = suiteStatus(suite);
    const QString sign = statusSign(status) + QLatin1Char(' ');
    if (suite.failing() > 0)
        return sign + ReportWords::tr("%1 of %2 failed").arg(formatCount(suite.failing()), formatCount(all.cases));
    if (all.passed == all.cases)
        return sign + ReportWords::tr("%1 passed").arg(formatCount(all.passed));
    if (all.passed > 0)
        return sign + ReportWords::tr("%1 of %2 passed").arg(formatCount(all.passed), formatCount(all.cases));
    return sign
        + (all.skipped > 0 ? ReportWords::tr("%1 skipped").arg(formatCount(all.skipped))
                           : ReportWords::tr("%1 unknown").arg(formatCount(all.unknown)));
}

QString totalsText(const StoredReport &report)
{
    QStringList parts;
    for (const auto &[count, status, text] : { std::tuple(report.passed, "passed", ReportWords::tr("%1 passed")),
             std::tuple(report.failed, "failed", ReportWords::tr("%1 failed")),
             std::tuple(report.broken, "broken", ReportWords::tr("%1 broken")),
             std::tuple(report.skipped, "skipped", ReportWords::tr("%1 skipped")),
             std::tuple(report.unknown, "unknown", ReportWords::tr("%1 unknown")) }) {
        if (count > 0)
            parts.append(statusSign(QLatin1String(status)) + QChar(QChar::Nbsp) + text.arg(formatCount(count)));
    }
    if (report.flaky > 0)
        parts.append(ReportWords::tr("%1 of them flaky").arg(formatCount(report.flaky)));
    const QString tests = formatCounted(report.total, ReportWords::tr("%1 test"), ReportWords::tr("%1 tests"));
    return parts.isEmpty() ? tests : ReportWords::tr("%1: %2").arg(tests, parts.join(QLatin1String(", ")));
}

QString factsText(const ShownReport &report)
{
    const StoredReport &stored = report.stored();
    QStringList parts { report.format };
    parts.append(
        stored.profile.isEmpty() ? ReportWords::tr("no profile") : ReportWords::tr("profile %1").arg(stored.profile));
    parts.append(reportDateText(stored.date));
    if (stored.durationMs)
        parts.append(ReportWords::tr("took %1").arg(testDuration(stored.durationMs)));
    for (const QString &fact : { stored.os, stored.platform })
        parts.append(fact);
    if (!stored.build.isEmpty())
        parts.append(ReportWords::tr("build %1").arg(stored.build));
    for (const QString &fact : { stored.generator, stored.host })
        parts.append(fact);
    parts.removeAll(QString());
    constexpr qsizetype longest = 60;
    for (QString &part : parts)
        part = shortened(part, longest);
    return parts.join(QStringLiteral(" · "));
}

QString caseText(const ShownCase &one, bool isCompared)
{
    const ComparedCase &own = one.found.own;
    QStringList lines { own.fullKey, caseStateText(own, isCompared) };
    if (!one.found.file.isEmpty())
        lines.append(
            one.found.line > 0 ? QStringLiteral("%1:%2").arg(one.found.file).arg(one.found.line) : one.found.file);
    for (const QString &text : { own.message, one.found.trace }) {
        if (!text.isEmpty())
            lines += { QString(), text };
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QList<ReportFilter> reportFilters(const ShownReport &report, const QMap<QString, qint64> &changes)
{
    const StoredReport &stored = report.stored();
    const auto byChange = [&](const char *key, const QString &label) {
        const QString change = QString::fromLatin1(key);
        CaseFilter filter;
        filter.changes = { change };
        return ReportFilter { change, label, filter,
            changes.isEmpty() ? std::nullopt : std::optional(changes.value(change)) };
    };
    CaseFilter failing;
    failing.statuses = { QStringLiteral("failed"), QStringLiteral("broken") };
    CaseFilter flaky;
    flaky.onlyFlaky = true;
    QList<ReportFilter> filters { { QStringLiteral("all"), ReportWords::tr("All tests"), {}, stored.total } };
    if (report.isCompared())
        filters.append(byChange("new_failure", ReportWords::tr("New failures")));
    filters.append({ QStringLiteral("failing"), ReportWords::tr("Failing"), failing, stored.failed + stored.broken });
    if (report.isCompared())
        filters += { byChange("still_failing", ReportWords::tr("Still failing")),
            byChange("fixed", ReportWords::tr("Fixed")) };
    filters.append({ QStringLiteral("flaky"), ReportWords::tr("Flaky"), flaky, stored.flaky });
    if (report.isCompared())
        filters += { byChange("changed", ReportWords::tr("Changed otherwise")),
            byChange("new", ReportWords::tr("New tests")), byChange("gone", ReportWords::tr("Gone")) };
    return filters;
}

QString changesText(const ShownReport &report, const QMap<QString, qint64> &changes)
{
    if (!report.isWhole())
        return {};
    if (!report.isCompared())
        return ReportWords::tr("There is no report before it of its profile to compare it with.");
    const QString before = reportDateText(report.before.front().date).toHtmlEscaped();
    QStringList parts;
    const auto add = [&](const char *change, const QString &sign, const QString &one, const QString &many) {
        if (const qint64 count = changes.value(QLatin1String(change)); count > 0)
            parts.append(QStringLiteral("%1<a href='%2'>%3</a>")
                             .arg(sign, QLatin1String(change), formatCounted(count, one, many)));
    };
    const QString failed = statusSign(QStringLiteral("failed")) + QChar(QChar::Nbsp);
    const QString passed = statusSign(QStringLiteral("passed")) + QChar(QChar::Nbsp);
    add("new_failure", failed, ReportWords::tr("<b>%1 new failure</b>"), ReportWords::tr("<b>%1 new failures</b>"));
    add("fixed", passed, ReportWords::tr("%1 fixed"), ReportWords::tr("%1 fixed"));
    add("still_failing", failed, ReportWords::tr("%1 still failing"), ReportWords::tr("%1 still failing"));
    add("changed", {}, ReportWords::tr("%1 changed otherwise"), ReportWords::tr("%1 changed otherwise"));
    add("new", {}, ReportWords::tr("%1 new test"), ReportWords::tr("%1 new tests"));
    add("gone", {}, ReportWords::tr("%1 gone"), ReportWords::tr("%1 gone"));
    return parts.isEmpty() ? ReportWords::tr("As in the report of %1: nothing has changed.").arg(before)
                           : ReportWords::tr("Since the report of %1: %2").arg(before, parts.join(QLatin1String(", ")));
}

} // namespace tranche
