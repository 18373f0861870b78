#include "ui/importing/ColumnText.h"

#include "ui/common/Formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace tranche {

namespace {

struct ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnText)
};

} // namespace

static QString quoted(const QString &text)
{
    constexpr qsizetype most = 40;
    return ColumnWords::tr("“%1”").arg(shortened(text, most));
}

static QString quotedList(const QList<QByteArray> &values)
{
    constexpr qsizetype most = 5;
    QStringList texts;
    for (const QByteArray &value : values.mid(0, most))
        texts.append(quoted(QString::fromUtf8(value)));
    if (values.size() > most)
        texts.append(ColumnWords::tr("%1 more").arg(formatCount(values.size() - most)));
    return texts.join(QLatin1String(", "));
}

static QString originSentence(const ValueSteps &steps)
{
    if (steps.split)
        return ColumnWords::tr("part %1 of %2, split at %3")
            .arg(steps.split->part)
            .arg(steps.split->source, quoted(QString::fromUtf8(steps.split->separator)));
    if (steps.join)
        return ColumnWords::tr("%1, joined by %2")
            .arg(steps.join->sources.join(QLatin1String(" + ")), quoted(QString::fromUtf8(steps.join->separator)));
    return steps.compute.isEmpty() ? QString() : ColumnWords::tr("computed: %1").arg(shortened(steps.compute));
}

QStringList stepSentences(const ValueSteps &steps)
{
    QStringList sentences;
    if (const QString origin = originSentence(steps); !origin.isEmpty())
        sentences.append(origin);
    if (steps.trim)
        sentences.append(ColumnWords::tr("blanks around are cut off"));
    if (steps.collapse)
        sentences.append(ColumnWords::tr("several blanks become one"));
    if (steps.letters == ValueSteps::Case::Lower)
        sentences.append(ColumnWords::tr("small letters"));
    if (steps.letters == ValueSteps::Case::Upper)
        sentences.append(ColumnWords::tr("capital letters"));
    if (steps.letters == ValueSteps::Case::Title)
        sentences.append(ColumnWords::tr("Each Word With a Capital"));
    constexpr qsizetype mostReplacements = 3;
    for (const ValueSteps::Replacement &one : steps.replace.mid(0, mostReplacements))
        sentences.append(ColumnWords::tr("%1 becomes %2")
                             .arg(quoted(QString::fromUtf8(one.from)), quoted(QString::fromUtf8(one.to))));
    if (steps.replace.size() > mostReplacements)
        sentences.append(
            ColumnWords::tr("%1 other values are replaced").arg(formatCount(steps.replace.size() - mostReplacements)));
    if (!steps.nulls.isEmpty())
        sentences.append(ColumnWords::tr("NULL for %1").arg(quotedList(steps.nulls)));
    if (steps.initial)
        sentences.append(ColumnWords::tr("%1 where it is empty").arg(quoted(QString::fromUtf8(*steps.initial))));
    if (steps.fillDown)
        sentences.append(ColumnWords::tr("the value above where it is empty"));
    if (!steps.extract.isEmpty())
        sentences.append(ColumnWords::tr("only what matches %1").arg(quoted(steps.extract)));
    return sentences;
}

static QString boundsSentence(
    const QString &what, const std::optional<QString> &least, const std::optional<QString> &most)
{
    if (least && most)
        return ColumnWords::tr("%1 from %2 to %3").arg(what, *least, *most);
    if (least)
        return ColumnWords::tr("%1 of at least %2").arg(what, *least);
    return most ? ColumnWords::tr("%1 of at most %2").arg(what, *most) : QString();
}

QStringList ruleSentences(const ValueChecks &checks)
{
    const auto text = [](const std::optional<int> &number) {
        return number ? std::optional(QString::number(*number)) : std::nullopt;
    };
    QStringList sentences {
        checks.required ? ColumnWords::tr("never empty") : QString(),
        checks.unique ? ColumnWords::tr("no value twice") : QString(),
        boundsSentence(ColumnWords::tr("values"), checks.least, checks.most),
        boundsSentence(ColumnWords::tr("a length"), text(checks.shortest), text(checks.longest)),
        checks.pattern.isEmpty() ? QString() : ColumnWords::tr("matches %1").arg(quoted(checks.pattern)),
        checks.oneOf.isEmpty() ? QString() : ColumnWords::tr("one of %1").arg(quotedList(checks.oneOf)),
        checks.existsTable.isEmpty() ? QString()
                                     : ColumnWords::tr("is in %1.%2").arg(checks.existsTable, checks.existsColumn),
    };
    sentences.removeAll(QString());
    return sentences;
}

QString wrongValueSentence(WrongValue onWrong)
{
    switch (onWrong) {
    case WrongValue::Error:
        break;
    case WrongValue::Null:
        return ColumnWords::tr("a wrong value becomes NULL");
    case WrongValue::Initial:
        return ColumnWords::tr("a wrong value becomes the default");
    case WrongValue::Text:
        return ColumnWords::tr("a wrong value stays as it stands");
    case WrongValue::Chunk:
        return ColumnWords::tr("a wrong value sets its chunk aside");
    case WrongValue::Row:
        return ColumnWords::tr("a wrong value sets its row aside");
    }
    return {};
}

QString valuesText(const PlannedColumn &column)
{
    QStringList all = stepSentences(column.steps) + ruleSentences(column.checks);
    if (column.reference)
        all.append(ColumnWords::tr("looked up in %1.%2")
                       .arg(column.reference->table, column.reference->names.join(QLatin1String(", "))));
    if (const QString wrong = wrongValueSentence(column.onWrong); !wrong.isEmpty())
        all.append(wrong);
    return all.join(QLatin1String("; "));
}

QString matchText(const PlannedColumn &column)
{
    if (!column.import)
        return {};
    switch (column.matchedBy) {
    case MatchedBy::History:
        return ColumnWords::tr("goes to %1 as in an earlier import").arg(column.field);
    case MatchedBy::Similarity:
        return ColumnWords::tr("goes to %1: the names are alike (%2 %)")
            .arg(column.field)
            .arg(int(column.matchScore * 100));
    case MatchedBy::Place:
        return ColumnWords::tr("goes to %1 by its place: the file names no columns").arg(column.field);
    case MatchedBy::None:
    case MatchedBy::Choice:
    case MatchedBy::Name:
    case MatchedBy::Folded:
        break;
    }
    return {};
}

QStringList steppedSamples(const SteppedColumn &column)
{
    QStringList samples;
    for (qsizetype i = 0; i < column.after.size(); ++i) {
        const QString after = column.after[i].isNull() ? QStringLiteral("NULL") : column.after[i];
        const QString before = column.before.value(i);
        samples.append(
            column.isDerived || before == column.after[i] ? after : QStringLiteral("%1 → %2").arg(before, after));
    }
    samples.removeDuplicates();
    return samples;
}

} // namespace tranche
