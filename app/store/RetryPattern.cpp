#include "store/RetryPattern.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QStringList>

#include <algorithm>

namespace tranche {

static constexpr int longestWaitS = 7 * 24 * 3600;
static constexpr int mostTriesEver = 1000;

static Failure noPattern(const QString &text)
{
    return Failure(QStringLiteral("call.option"), StoreText::tr("“%1” is no retry pattern.").arg(text),
        StoreText::tr("Write TRY:SECONDS, such as 1:10,5:30-60,max=8: after the first failure in 10 seconds, after the "
                      "fifth in 30 to 60, at most 8 times."));
}

/// @returns nullopt if it is none from `least` to `most`
static std::optional<int> numberWithin(QStringView text, int least, int most)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

static std::optional<RetryPattern::Step> stepFromText(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString seconds = text.sliced(colon + 1);
    const qsizetype dash = seconds.indexOf(QLatin1Char('-'));
    const auto fromTry = numberWithin(QStringView(text).first(std::max(qsizetype(0), colon)), 1, mostTriesEver);
    const auto least
        = numberWithin(dash < 0 ? QStringView(seconds) : QStringView(seconds).first(dash), 0, longestWaitS);
    const auto most = dash < 0 ? least : numberWithin(QStringView(seconds).sliced(dash + 1), 0, longestWaitS);
    if (!fromTry || !least || !most || *most < *least)
        return std::nullopt;
    return RetryPattern::Step { *fromTry, *least, *most };
}

RetryPattern::RetryPattern(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString written = part.trimmed();
        const QLatin1String max("max=");
        const auto most = written.startsWith(max)
            ? numberWithin(QStringView(written).sliced(max.size()), 1, mostTriesEver)
            : std::nullopt;
        if (most) {
            m_mostTries = *most;
        } else if (const auto step = stepFromText(written)) {
            m_steps.append(*step);
        } else {
            throw noPattern(text);
        }
    }
    if (m_steps.isEmpty() && !text.trimmed().isEmpty())
        throw noPattern(text);
    std::stable_sort(
        m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) { return a.fromTry < b.fromTry; });
}

QString RetryPattern::text() const
{
    if (isEmpty())
        return {};
    QStringList parts;
    for (const Step &step : m_steps)
        parts.append(step.leastS == step.mostS
                ? QStringLiteral("%1:%2").arg(step.fromTry).arg(step.leastS)
                : QStringLiteral("%1:%2-%3").arg(step.fromTry).arg(step.leastS).arg(step.mostS));
    if (m_mostTries != RetryPattern().m_mostTries)
        parts.append(QStringLiteral("max=%1").arg(m_mostTries));
    return parts.join(QLatin1Char(','));
}

std::optional<int> RetryPattern::waitS(int tries, double random) const
{
    if (isEmpty() || tries < 1 || tries > m_mostTries)
        return std::nullopt;
    const Step *chosen = &m_steps.front(); // the first holds for tries before it as well
    for (const Step &step : m_steps) {
        if (step.fromTry <= tries)
            chosen = &step;
    }
    return chosen->leastS + int(random * double(chosen->mostS - chosen->leastS + 1));
}

bool mayPass(const QString &failureCode)
{
    static const QStringList codes { QStringLiteral("target.locked"), QStringLiteral("target.full"),
        QStringLiteral("target.io"), QStringLiteral("target.missing"), QStringLiteral("target.open"),
        QStringLiteral("source.missing"), QStringLiteral("source.open"), QStringLiteral("source.read"),
        QStringLiteral("source.archive"), QStringLiteral("source.temporary") };
    return codes.contains(failureCode);
}

} // namespace tranche
