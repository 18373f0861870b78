#include "service/options/ValueOption.h"

#include "core/Texts.h"
#include "core/WordList.h"
#include "mapping/steps/BoundedPattern.h"
#include "service/options/ImportOption.h"

#include <algorithm>

namespace tranche {

/// What is chosen of a column so far.
static ValueChoice &choiceOf(RequestChoices &choices, const QString &column)
{
    const auto found = std::find_if(choices.values.begin(), choices.values.end(),
        [&](const ValueChoice &choice) { return choice.column == column; });
    if (found != choices.values.end())
        return *found;
    choices.values.append(ValueChoice { column });
    return choices.values.back();
}

namespace {

/// COLUMN:WORD=VALUE, cut.
struct ColumnWord
{
    QString column;
    QString word;
    QString value;
    bool hasValue = false;
};

} // namespace

/// @param words that may stand behind the colon; those that end with = have a value
static ColumnWord cutAtWord(const char *option, const QString &text, const QStringList &words)
{
    for (auto colon = text.indexOf(QLatin1Char(':'), 1); colon >= 0;
         colon = text.indexOf(QLatin1Char(':'), colon + 1)) {
        const QString rest = text.mid(colon + 1);
        for (const QString &word : words) {
            if (word.endsWith(QLatin1Char('=')) && rest.startsWith(word))
                return { text.left(colon), word.chopped(1), rest.mid(word.size()), true };
            if (rest == word)
                return { text.left(colon), word, {}, false };
        }
    }
    throw wrongCall(CommandLineText::tr("--%1: “%2” is not COLUMN:WORD, where WORD is one of %3.")
                        .arg(QLatin1String(option), text, words.join(QLatin1String(", "))));
}

static Failure wrongValueOf(const char *option, const QString &text, const QString &form)
{
    return wrongCall(CommandLineText::tr("--%1: “%2” is not %3.").arg(QLatin1String(option), text, form));
}

/// A separator as it is written: tab, comma and blank may be named.
static QByteArray separatorOf(const QString &text)
{
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return "\t";
    if (text == QLatin1String("comma"))
        return ",";
    if (text == QLatin1String("blank"))
        return " ";
    return text.toUtf8();
}

static void takeDerived(ValueSteps &steps)
{
    steps.split.reset();
    steps.join.reset();
    steps.compute.clear();
}

static void takeSplit(ValueSteps &steps, const QString &text, const QString &value)
{
    const auto first = value.indexOf(QLatin1Char(','));
    const auto last = value.lastIndexOf(QLatin1Char(','));
    bool ok = false;
    const int part = value.mid(last + 1).toInt(&ok);
    const QByteArray separator
        = first < 1 || last <= first ? QByteArray() : separatorOf(value.mid(first + 1, last - first - 1));
    if (!ok || part == 0 || separator.isEmpty())
        throw wrongValueOf("step", text, QStringLiteral("NAME:split=SOURCE,SEPARATOR,PART"));
    takeDerived(steps);
    steps.split = ValueSteps::Split { value.left(first), separator, part };
}

static void takeJoin(ValueSteps &steps, const QString &text, const QString &value)
{
    QStringList parts = value.split(QLatin1Char(','));
    if (parts.size() < 3)
        throw wrongValueOf("step", text, QStringLiteral("NAME:join=A,B,SEPARATOR"));
    const QByteArray separator = separatorOf(parts.takeLast());
    takeDerived(steps);
    steps.join = ValueSteps::Join { parts, separator };
}

static void takeCase(ValueSteps &steps, const QString &text, const QString &value)
{
    const int word = placeOfWord(ValueSteps::caseWords, value);
    if (word < 1)
        throw wrongValueOf("step", text, QStringLiteral("COLUMN:case=lower|upper|title"));
    steps.letters = ValueSteps::Case(word);
}

static void takeReplace(ValueSteps &steps, const QString &text, const QString &value)
{
    const auto arrow = value.indexOf(QLatin1String("=>"));
    if (arrow < 0)
        throw wrongValueOf("step", text, QStringLiteral("COLUMN:replace=OLD=>NEW"));
    steps.replace.append({ value.left(arrow).toUtf8(), value.mid(arrow + 2).toUtf8() });
}

void takeStep(RequestChoices &choices, const QString &text)
{
    static const QStringList words { QStringLiteral("trim"), QStringLiteral("collapse"), QStringLiteral("case="),
        QStringLiteral("replace="), QStringLiteral("null="), QStringLiteral("default="), QStringLiteral("fill-down"),
        QStringLiteral("extract="), QStringLiteral("split="), QStringLiteral("join=") };
    const ColumnWord cut = cutAtWord("step", text, words);
    ValueSteps &steps = choiceOf(choices, cut.column).steps;
    switch (words.indexOf(cut.word + (cut.hasValue ? QStringLiteral("=") : QString()))) {
    case 0:
        steps.trim = true;
        break;
    case 1:
        steps.collapse = true;
        break;
    case 2:
        takeCase(steps, text, cut.value);
        break;
    case 3:
        takeReplace(steps, text, cut.value);
        break;
    case 4:
        steps.nulls.append(cut.value.toUtf8());
        break;
    case 5:
        steps.initial = cut.value.toUtf8();
        break;
    case 6:
        steps.fillDown = true;
        break;
    case 7:
        BoundedPattern(cut.value, false);
        steps.extract = cut.value;
        break;
    case 8:
        takeSplit(steps, text, cut.value);
        break;
    default:
        takeJoin(steps, text, cut.value);
    }
}

void takeCompute(RequestChoices &choices, const QString &text)
{
    const auto equals = text.indexOf(QLatin1Char('='), 1);
    if (equals < 1 || text.mid(equals + 1).trimmed().isEmpty())
        throw wrongValueOf("compute", text, QStringLiteral("NAME[:TYPE]=EXPRESSION"));
    QString name = text.left(equals);
    std::optional<ColumnType> type;
    if (const auto colon = name.lastIndexOf(QLatin1Char(':')); colon > 0) {
        type = columnTypeFromName(name.mid(colon + 1));
        if (type)
            name.truncate(colon);
    }
    ValueChoice &choice = choiceOf(choices, name);
    takeDerived(choice.steps);
    choice.steps.compute = text.mid(equals + 1);
    choice.type = type;
}

static void takeLengths(ValueChecks &checks, const QString &text, const QString &value)
{
    const auto dots = value.indexOf(QLatin1String(".."));
    const auto length = [&](const QString &number) -> std::optional<int> {
        if (number.isEmpty() && dots >= 0)
            return std::nullopt;
        bool ok = false;
        const int count = number.toInt(&ok);
        if (!ok || count < 0)
            throw wrongValueOf("rule", text, QStringLiteral("COLUMN:length=N, N..M, N.. or ..M"));
        return count;
    };
    checks.shortest = length(dots < 0 ? value : value.left(dots));
    checks.longest = length(dots < 0 ? value : value.mid(dots + 2));
}

static void takeRange(ValueChecks &checks, const QString &text, const QString &value)
{
    const auto dots = value.indexOf(QLatin1String(".."));
    const auto bound = [](const QString &one) { return one.isEmpty() ? std::nullopt : std::optional(one.trimmed()); };
    checks.least = dots < 0 ? std::nullopt : bound(value.left(dots));
    checks.most = dots < 0 ? std::nullopt : bound(value.mid(dots + 2));
    if (!checks.least && !checks.most)
        throw wrongValueOf("rule", text, QStringLiteral("COLUMN:range=LEAST..MOST, LEAST.. or ..MOST"));
}

static void takeExists(ValueChecks &checks, const QString &text, const QString &value)
{
    const auto point = value.lastIndexOf(QLatin1Char('.'));
    if (point < 1 || point + 1 == value.size())
        throw wrongValueOf("rule", text, QStringLiteral("COLUMN:exists=TABLE.COLUMN"));
    checks.existsTable = value.left(point);
    checks.existsColumn = value.mid(point + 1);
}

void takeRule(RequestChoices &choices, const QString &text)
{
    static const QStringList words { QStringLiteral("required"), QStringLiteral("unique"), QStringLiteral("range="),
        QStringLiteral("length="), QStringLiteral("pattern="), QStringLiteral("one-of="), QStringLiteral("exists=") };
    const ColumnWord cut = cutAtWord("rule", text, words);
    ValueChecks &checks = choiceOf(choices, cut.column).checks;
    switch (words.indexOf(cut.word + (cut.hasValue ? QStringLiteral("=") : QString()))) {
    case 0:
        checks.required = true;
        break;
    case 1:
        checks.unique = true;
        break;
    case 2:
        takeRange(checks, text, cut.value);
        break;
    case 3:
        takeLengths(checks, text, cut.value);
        break;
    case 4:
        BoundedPattern(cut.value, true);
        checks.pattern = cut.value;
        break;
    case 5:
        for (const QString &one : cut.value.split(QLatin1Char('|')))
            checks.oneOf.append(one.toUtf8());
        break;
    default:
        takeExists(checks, text, cut.value);
    }
}

void takeOnError(RequestChoices &choices, const QString &text)
{
    const int onError = placeOfWord(onErrorWords, text);
    const int onWrong = placeOfWord(wrongValueWords, text);
    if (onError >= 0) {
        choices.onError = OnError(onError);
        return;
    }
    if (onWrong > int(WrongValue::Error)) {
        choices.onWrong = WrongValue(onWrong);
        return;
    }
    const auto equals = text.lastIndexOf(QLatin1Char('='));
    const int ofColumn = placeOfWord(wrongValueWords, text.mid(equals + 1));
    if (equals < 1 || ofColumn < 0) {
        const QString ofValues = QString::fromLatin1(wrongValueWords).section(QLatin1Char('|'), 1, 3);
        const QStringList words = (QLatin1String(onErrorWords) + QLatin1Char('|') + ofValues).split(QLatin1Char('|'));
        throw wrongCall(CommandLineText::tr("--on-error: “%1” is none of %2, nor COLUMN= and one of these, or error.")
                            .arg(text, words.join(QLatin1String(", "))));
    }
    choiceOf(choices, text.left(equals)).onWrong = WrongValue(ofColumn);
}

} // namespace tranche
