#include "repair/Suggestion.h"

#include "core/NullWords.h"
#include "core/Utf8.h"
#include "mapping/formats/FormattedText.h"
#include "repair/NumberEvidence.h"

#include <algorithm>
#include <array>

namespace tranche {

/// So many of the different values, the most frequent ones, decide which form dates have.
static constexpr qsizetype valuesOfForm = 500;

SuggestionFinder::SuggestionFinder(const MappedColumn &column, QString code, bool mayBeNull)
    : m_column(column)
    , m_code(std::move(code))
    , m_mayBeNull(mayBeNull)
{
}

/// What a text means can be told where the type asks for something else; what a database refuses it has not said.
bool SuggestionFinder::isOfType() const
{
    return errorKind(m_code.toStdString()) == ErrorKind::Type && !m_column.reference && m_column.type->parse != nullptr
        && m_column.steps == ValueSteps();
}

bool SuggestionFinder::fits(const QByteArray &text) const
{
    Cell cell(viewOf(text), false);
    RowBuffer texts;
    return m_column.type->parse(cell, texts, m_column.format);
}

Remedy SuggestionFinder::remedy(Remedy::Action action, const QString &text) const
{
    Remedy remedy;
    remedy.column = m_column.sourceName;
    remedy.code = m_code;
    remedy.action = action;
    remedy.text = text;
    return remedy;
}

std::optional<QString> SuggestionFinder::mendedBy(const Remedy &remedy, const QString &value) const
{
    if (remedy.value && *remedy.value != value)
        return std::nullopt;
    const QByteArray bytes = value.toUtf8();
    std::optional<QByteArray> usual;
    switch (remedy.action) {
    case Remedy::Action::Null:
        return QString();
    case Remedy::Action::Set:
        return fits(remedy.text.toUtf8()) ? std::optional(remedy.text) : std::nullopt;
    case Remedy::Action::Date:
        usual = isoDate(bytes, remedy.text);
        break;
    case Remedy::Action::Number:
        usual = plainNumber(bytes, remedy.text.front());
        break;
    default:
        return std::nullopt;
    }
    const auto written = usual ? formattedText(viewOf(*usual), m_column.format) : std::nullopt;
    return written && fits(*written) ? std::optional(QString::fromUtf8(*written)) : std::nullopt;
}

/// What a remedy does to some values; nullopt: nothing.
std::optional<Suggestion> SuggestionFinder::counted(const Remedy &remedy, const QList<WrongText> &values) const
{
    Suggestion suggestion { remedy, 0, {}, {} };
    for (const WrongText &wrong : values) {
        const auto mended = mendedBy(remedy, wrong.value);
        if (!mended)
            continue;
        if (suggestion.count == 0) {
            suggestion.before = wrong.value;
            suggestion.after = *mended;
        }
        suggestion.count += wrong.count;
    }
    return suggestion.count > 0 ? std::optional(suggestion) : std::nullopt;
}

/// The sign that all the numbers among the values have before their decimals. nullopt: they say both or nothing, or
/// others among them, such as days, would be made numbers too.
std::optional<QString> SuggestionFinder::decimalSign(const QList<WrongText> &values) const
{
    bool comma = false;
    bool point = false;
    bool doubtful = false;
    bool number = false;
    for (const WrongText &wrong : values) {
        const NumberEvidence evidence = numberEvidence(wrong.value);
        comma = comma || evidence == NumberEvidence::Comma;
        point = point || evidence == NumberEvidence::Point;
        doubtful = doubtful || evidence == NumberEvidence::Doubtful;
        number = number || evidence != NumberEvidence::None;
        if (evidence == NumberEvidence::None && plainNumber(wrong.value.toUtf8(), u','))
            return std::nullopt;
    }
    if (!number || (comma && point) || (doubtful && !comma && !point))
        return std::nullopt;
    return comma ? QStringLiteral(",") : QStringLiteral(".");
}

static constexpr std::array dateForms { "dd.MM.yyyy", "MM/dd/yyyy", "dd/MM/yyyy", "dd-MM-yyyy", "MM-dd-yyyy",
    "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "d.M.yyyy", "M/d/yyyy", "d/M/yyyy", "yyyy-M-d", "dd.MM.yy", "MM/dd/yy",
    "dd/MM/yy", "d.M.yy", "M/d/yy", "d/M/yy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy",
    "dd-MMM-yyyy" };
static constexpr std::array timesOfDates { "", " HH:mm", " HH:mm:ss" };

/// The form that most of the values have, and half of them at least, if no other one says other days of as many.
std::optional<QString> SuggestionFinder::dateForm(const QList<WrongText> &values) const
{
    const auto looked = values.mid(0, valuesOfForm);
    qint64 all = 0;
    for (const WrongText &wrong : looked)
        all += wrong.count;
    struct Form
    {
        QString form;
        qint64 count = 0;
        QStringList mended;
    };
    std::vector<Form> forms;
    for (const char *const time : timesOfDates) {
        for (const char *const date : dateForms) {
            Form form { QLatin1String(date) + QLatin1String(time), 0, {} };
            const Remedy one = remedy(Remedy::Action::Date, form.form);
            for (const WrongText &wrong : looked) {
                form.mended.append(mendedBy(one, wrong.value).value_or(QString()));
                form.count += form.mended.back().isEmpty() ? 0 : wrong.count;
            }
            if (form.count > 0)
                forms.push_back(std::move(form));
        }
    }
    const auto best
        = std::max_element(forms.begin(), forms.end(), [](const Form &a, const Form &b) { return a.count < b.count; });
    if (best == forms.end() || 2 * best->count < all)
        return std::nullopt;
    const bool isDoubtful = std::any_of(forms.begin(), forms.end(),
        [&](const Form &other) { return other.count == best->count && other.mended != best->mended; });
    return isDoubtful ? std::nullopt : std::optional(best->form);
}

std::optional<Suggestion> SuggestionFinder::ofKind(const QList<WrongText> &values) const
{
    if (!isOfType())
        return std::nullopt;
    QList<WrongText> told; // words for “no value” say nothing of the others
    for (const WrongText &wrong : values) {
        if (!isKnownNullWord(wrong.value.toStdString()))
            told.append(wrong);
    }
    if (m_column.type->ofDates) {
        const auto form = dateForm(told);
        return form ? counted(remedy(Remedy::Action::Date, *form), told) : std::nullopt;
    }
    const auto sign = decimalSign(told);
    return sign ? counted(remedy(Remedy::Action::Number, *sign), told) : std::nullopt;
}

struct TruthWord
{
    const char *word;
    bool isTrue;
};

/// Of the languages in which files come; in lower case. What the type takes anyway is no error.
static constexpr std::array truthWords { TruthWord { "ja", true }, TruthWord { "nein", false },
    TruthWord { "wahr", true }, TruthWord { "falsch", false }, TruthWord { "oui", true }, TruthWord { "non", false },
    TruthWord { "vrai", true }, TruthWord { "faux", false }, TruthWord { "sí", true }, TruthWord { "si", true },
    TruthWord { "sì", true }, TruthWord { "verdadero", true }, TruthWord { "falso", false }, TruthWord { "vero", true },
    TruthWord { "sim", true }, TruthWord { "não", false }, TruthWord { "tak", true }, TruthWord { "nie", false },
    TruthWord { "yes", true }, TruthWord { "no", false }, TruthWord { "true", true }, TruthWord { "false", false },
    TruthWord { "1", true }, TruthWord { "0", false } };

std::optional<Suggestion> SuggestionFinder::ofValue(const WrongText &wrong) const
{
    if (!isOfType() || wrong.value.size() >= ImportError::maxValueLength) // else it may be cut off
        return std::nullopt;
    const auto suggested = [&](Remedy::Action action, const QString &text) {
        Remedy one = remedy(action, text);
        one.value = wrong.value;
        return counted(one, { wrong });
    };
    const std::string utf8 = wrong.value.toStdString();
    if (m_mayBeNull && (isKnownNullWord(utf8) || wrong.value.trimmed().isEmpty()))
        return suggested(Remedy::Action::Null, {});
    const QString word = wrong.value.trimmed().toLower();
    for (const TruthWord &one : truthWords) {
        if (word != QString::fromUtf8(one.word) || m_column.type->label == nullptr
            || QLatin1String(m_column.type->name) != QLatin1String("BOOLEAN"))
            continue;
        const auto written = formattedText(one.isTrue ? "1" : "0", m_column.format);
        return written ? suggested(Remedy::Action::Set, QString::fromUtf8(*written)) : std::nullopt;
    }
    const NumberEvidence evidence = numberEvidence(wrong.value);
    if (!m_column.type->ofDates
        && (evidence == NumberEvidence::Comma || evidence == NumberEvidence::Point
            || evidence == NumberEvidence::Neutral))
        return suggested(
            Remedy::Action::Number, evidence == NumberEvidence::Comma ? QStringLiteral(",") : QStringLiteral("."));
    const QString trimmed = wrong.value.trimmed();
    return trimmed != wrong.value && fits(trimmed.toUtf8()) ? suggested(Remedy::Action::Set, trimmed) : std::nullopt;
}

} // namespace tranche
