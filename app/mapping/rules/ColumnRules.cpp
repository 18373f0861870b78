#include "mapping/rules/ColumnRules.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/formats/PlainNumber.h"

#include <algorithm>
#include <cmath>
#include <xxhash.h>

namespace tranche {

/// Columns whose texts are numbers: those that keep all digits, and texts with bounds that are numbers.
static bool isPlainNumber(std::string_view text)
{
    PlainNumber number;
    return number.read(text, NumberPattern()) == PlainNumberProblem::None;
}

/// @param a, b as PlainNumber writes them
static int comparedDigits(std::string_view a, std::string_view b)
{
    const bool isNegative = a.starts_with('-');
    if (isNegative != b.starts_with('-')) {
        const auto isZero = [](std::string_view text) { return text.find_first_not_of("-0.") == text.npos; };
        return isZero(a) && isZero(b) ? 0 : isNegative ? -1 : 1;
    }
    if (isNegative)
        return comparedDigits(b.substr(1), a.substr(1));
    const std::size_t wholeA = std::min(a.find('.'), a.size());
    const std::size_t wholeB = std::min(b.find('.'), b.size());
    if (wholeA != wholeB)
        return wholeA < wholeB ? -1 : 1;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const char digitA = i < a.size() ? a[i] : i == wholeA ? '.' : '0';
        const char digitB = i < b.size() ? b[i] : i == wholeB ? '.' : '0';
        if (digitA != digitB)
            return digitA < digitB ? -1 : 1;
    }
    return 0;
}

static int comparedNumberTexts(std::string_view a, std::string_view b)
{
    PlainNumber left;
    PlainNumber right;
    left.read(a, NumberPattern());
    right.read(b, NumberPattern());
    return comparedDigits(left.view(), right.view());
}

static bool isNumberCell(const Cell &cell)
{
    return cell.kind == CellKind::Integer || cell.kind == CellKind::Real;
}

static int sign(auto a, auto b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// Exact also where one of them is no double.
static int comparedNumbers(const Cell &a, const Cell &b)
{
    if (a.kind == CellKind::Integer && b.kind == CellKind::Integer)
        return sign(a.integer, b.integer);
    const auto wide = [](const Cell &cell) {
        return cell.kind == CellKind::Integer ? static_cast<long double>(cell.integer)
                                              : static_cast<long double>(cell.real);
    };
    return sign(wide(a), wide(b));
}

std::optional<ColumnRules::Bound> ColumnRules::boundOf(const std::optional<QString> &text, const MappedColumn &column)
{
    if (!text)
        return std::nullopt;
    Bound bound { {}, text->toUtf8() };
    bound.value = Cell(viewOf(bound.text), false);
    if (column.type->parse == nullptr || column.type->parse(bound.value, m_texts, ValueFormat())
        || column.type->parse(bound.value, m_texts, column.format))
        return bound;
    throw Failure(QStringLiteral("call.rule"),
        MappingText::tr("The bound “%1” of “%2” is no value of the type %3.")
            .arg(*text, column.sourceName, columnTypeName(column.type)),
        MappingText::tr("Write bounds as the column's values are, or with a point and as yyyy-MM-dd."));
}

ColumnRules::ColumnRules(const MappedColumn &column)
    : m_checks(column.checks)
    , m_least(boundOf(column.checks.least, column))
    , m_most(boundOf(column.checks.most, column))
    , m_oneOf(column.checks.oneOf.begin(), column.checks.oneOf.end())
{
    if (!m_checks.pattern.isEmpty())
        m_pattern.emplace(m_checks.pattern, true);
    const auto isNumber = [](const std::optional<Bound> &bound) {
        return !bound || (bound->value.kind == CellKind::Text && isPlainNumber(bound->value.view()));
    };
    m_comparesNumbers = (m_least || m_most) && isNumber(m_least) && isNumber(m_most);
    if (m_least && m_most && brokenRange(m_most->value))
        throw Failure(QStringLiteral("call.rule"),
            MappingText::tr("No value of “%1” is in the range from %2 to %3.")
                .arg(column.sourceName, *m_checks.least, *m_checks.most),
            MappingText::tr("The lower bound comes first."));
    const QByteArray name = column.field.toUtf8();
    m_seed = XXH3_64bits(name.constData(), std::size_t(name.size()));
}

std::optional<BrokenRule> ColumnRules::brokenRange(const Cell &value) const
{
    int toLeast = 0;
    int toMost = 0;
    const auto compare = [&](const std::optional<Bound> &bound, int otherwise) {
        if (!bound)
            return otherwise;
        if (isNumberCell(value) && isNumberCell(bound->value))
            return comparedNumbers(value, bound->value);
        if (isNumberCell(value) || isNumberCell(bound->value))
            return -otherwise; // as a text that is no number is out of each range of numbers
        if (!m_comparesNumbers)
            return sign(value.view(), bound->value.view());
        return isPlainNumber(value.view()) ? comparedNumberTexts(value.view(), bound->value.view()) : -otherwise;
    };
    toLeast = compare(m_least, 1);
    toMost = compare(m_most, -1);
    if (toLeast >= 0 && toMost <= 0)
        return std::nullopt;
    const QString valid = m_checks.least && m_checks.most
        ? MappingText::tr("valid is %1 to %2").arg(*m_checks.least, *m_checks.most)
        : m_checks.least ? MappingText::tr("valid is %1 or more").arg(*m_checks.least)
                         : MappingText::tr("valid is %1 or less").arg(*m_checks.most);
    return BrokenRule { "rule.range", MappingText::tr("is out of range: %1").arg(valid) };
}

static int lettersIn(std::string_view text)
{
    return int(std::count_if(text.begin(), text.end(), [](char byte) { return (byte & '\xC0') != '\x80'; }));
}

std::optional<BrokenRule> ColumnRules::brokenText(std::string_view text) const
{
    if (m_checks.shortest || m_checks.longest) {
        const int length = lettersIn(text);
        if (length < m_checks.shortest.value_or(0) || length > m_checks.longest.value_or(length)) {
            const QString valid = m_checks.shortest == m_checks.longest
                ? MappingText::tr("exactly %1").arg(*m_checks.shortest)
                : m_checks.shortest && m_checks.longest
                ? MappingText::tr("%1 to %2").arg(*m_checks.shortest).arg(*m_checks.longest)
                : m_checks.shortest ? MappingText::tr("at least %1").arg(*m_checks.shortest)
                                    : MappingText::tr("at most %1").arg(*m_checks.longest);
            return BrokenRule { "rule.length",
                counted(length, MappingText::tr("has %1 character: valid is %2"),
                    MappingText::tr("has %1 characters: valid is %2"))
                    .arg(valid) };
        }
    }
    if (m_pattern) {
        const auto match = m_pattern->match(QString::fromUtf8(text.data(), qsizetype(text.size())));
        if (!match)
            return BrokenRule { "rule.pattern",
                MappingText::tr("takes too long to be matched with the pattern %1").arg(m_checks.pattern) };
        if (!match->hasMatch())
            return BrokenRule { "rule.pattern",
                MappingText::tr("does not match the pattern %1").arg(m_checks.pattern) };
    }
    if (!m_oneOf.isEmpty() && !m_oneOf.contains(QByteArray::fromRawData(text.data(), qsizetype(text.size())))) {
        constexpr qsizetype mostShown = 10;
        QStringList words;
        for (qsizetype i = 0; i < std::min(m_checks.oneOf.size(), mostShown); ++i)
            words.append(QString::fromUtf8(m_checks.oneOf[i]));
        if (m_checks.oneOf.size() > mostShown)
            words.append(QStringLiteral("…"));
        return BrokenRule { "rule.one_of", MappingText::tr("is none of %1").arg(words.join(QLatin1String(", "))) };
    }
    return std::nullopt;
}

std::optional<BrokenRule> ColumnRules::broken(const Cell &value, std::string_view text) const
{
    if (value.kind == CellKind::Null)
        return m_checks.required
            ? std::optional(BrokenRule { "rule.required", MappingText::tr("is NULL, but one is required") })
            : std::nullopt;
    if (m_least || m_most) {
        if (auto rule = brokenRange(value))
            return rule;
    }
    return brokenText(text);
}

std::optional<BrokenRule> ColumnRules::brokenExists(const Cell &value, const QSet<QByteArray> &existing) const
{
    constexpr int digits = 15;
    const bool isWhole
        = value.kind == CellKind::Real && std::abs(value.real) < 9e15 && value.real == std::trunc(value.real);
    bool isThere = true;
    if (value.kind == CellKind::Integer || isWhole)
        isThere = existing.contains(
            QByteArray::number(value.kind == CellKind::Integer ? qint64(value.integer) : qint64(value.real)));
    else if (value.kind == CellKind::Real)
        isThere = existing.contains(QByteArray::number(value.real, 'g', digits));
    else if (value.kind != CellKind::Null)
        isThere = existing.contains(QByteArray::fromRawData(value.text, qsizetype(value.length)));
    if (isThere)
        return std::nullopt;
    return BrokenRule { "rule.exists",
        MappingText::tr("is not in the column “%2” of the table %1").arg(m_checks.existsTable, m_checks.existsColumn) };
}

std::optional<BrokenRule> ColumnRules::brokenUnique(const Cell &value, const RowPlace &place, SeenValues &seen) const
{
    if (!m_checks.unique || value.kind == CellKind::Null)
        return std::nullopt;
    // A real number that is whole is the same as the integer.
    Cell key = value;
    if (value.kind == CellKind::Real && std::abs(value.real) < 9e15 && value.real == std::trunc(value.real)) {
        key.kind = CellKind::Integer;
        key.integer = std::int64_t(value.real);
    }
    const bool isText = key.kind == CellKind::Text || key.kind == CellKind::Blob;
    const quint64 hash = isText ? XXH3_64bits_withSeed(key.text, key.length, m_seed)
                                : XXH3_64bits_withSeed(&key.integer, sizeof key.integer, m_seed + quint64(key.kind));
    const auto first = seen.add({ hash, place });
    if (!first)
        return std::nullopt;
    return BrokenRule { "rule.unique",
        MappingText::tr("is there already, in line %1: valid is a value that is nowhere else in the file")
            .arg(first->line) };
}

} // namespace tranche
