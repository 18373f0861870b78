#include "target/NumberRanges.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QStringList>

#include <algorithm>

namespace tranche {

NumberRanges NumberRanges::fromText(const QString &text, qint64 least)
{
    NumberRanges ranges;
    if (text.isEmpty())
        return ranges;
    const auto parts = QStringView(text).split(QLatin1Char(','));
    for (const QStringView part : parts) {
        const auto dash = part.indexOf(QLatin1Char('-'));
        bool firstOk = false;
        bool lastOk = false;
        const qint64 first = part.left(dash < 0 ? part.size() : dash).toLongLong(&firstOk);
        const qint64 last = part.mid(dash < 0 ? 0 : dash + 1).toLongLong(&lastOk);
        if (!firstOk || !lastOk || first < least || last < first)
            throw Failure(QStringLiteral("target.ledger"),
                TargetText::tr("The table _tranche_ledger of the target is damaged: “%1” is no list of numbers.")
                    .arg(text.left(100)),
                TargetText::tr("Compare the table with the file before importing again."));
        ranges.add(first, last);
    }
    return ranges;
}

QString NumberRanges::toText() const
{
    QString text;
    for (const auto &[first, last] : m_ranges) {
        if (!text.isEmpty())
            text += QLatin1Char(',');
        text += QString::number(first);
        if (last > first)
            text += QLatin1Char('-') + QString::number(last);
    }
    return text;
}

void NumberRanges::add(qint64 first, qint64 last)
{
    auto next = m_ranges.upper_bound(first);
    if (next != m_ranges.begin()) {
        const auto before = std::prev(next);
        if (before->second >= first - 1) {
            first = before->first;
            last = std::max(last, before->second);
            next = m_ranges.erase(before);
        }
    }
    while (next != m_ranges.end() && next->first <= last + 1) {
        last = std::max(last, next->second);
        next = m_ranges.erase(next);
    }
    m_ranges.emplace(first, last);
}

void NumberRanges::add(const NumberRanges &other)
{
    for (const auto &[first, last] : other.m_ranges)
        add(first, last);
}

bool NumberRanges::contains(qint64 chunk) const
{
    const auto next = m_ranges.upper_bound(chunk);
    return next != m_ranges.begin() && std::prev(next)->second >= chunk;
}

NumberRanges NumberRanges::without(const NumberRanges &others) const
{
    NumberRanges left;
    for (const auto &[first, last] : m_ranges) {
        qint64 next = first;
        auto other = others.m_ranges.upper_bound(first);
        if (other != others.m_ranges.begin())
            --other;
        for (; other != others.m_ranges.end() && other->first <= last; ++other) {
            if (other->second < next)
                continue;
            if (other->first > next)
                left.add(next, other->first - 1);
            next = other->second + 1;
        }
        if (next <= last)
            left.add(next, last);
    }
    return left;
}

qint64 NumberRanges::count() const
{
    qint64 sum = 0;
    for (const auto &[first, last] : m_ranges)
        sum += last - first + 1;
    return sum;
}

} // namespace tranche
