#include "mapping/LaterFormats.h"

#include "mapping/IdentifierNames.h"
#include "mapping/LikelyFormats.h"

#include <algorithm>

namespace tranche {

namespace {

/// Formats in their order, each once.
class FormatList
{
public:
    void add(const FoundFormat &format)
    {
        if (std::find(m_formats.begin(), m_formats.end(), format) == m_formats.end())
            m_formats.push_back(format);
    }

    /// The forms of a number that take more: with groups, and with decimals.
    void addWider(const FoundFormat &own, char decimal)
    {
        for (const bool isInteger : { true, false }) {
            if (isInteger && own.type != typeOfIntegers())
                continue;
            for (const NumberPattern &pattern : widerPatterns(own.format.number, decimal)) {
                const bool saysNothing = isInteger && pattern.group == NumberPattern::Group::None;
                if (saysNothing || pattern.isUsual())
                    continue;
                FoundFormat wider { isInteger ? own.type : exactTypeOf(typeOfReals()), {} };
                wider.format.number = pattern;
                if (!isInteger || !pattern.percent)
                    add(wider);
            }
        }
    }

    std::vector<FoundFormat> take() { return std::move(m_formats); }

private:
    /// With the groups that the pattern has, else with any that go with the decimal sign.
    static std::vector<NumberPattern> widerPatterns(NumberPattern pattern, char decimal)
    {
        using Group = NumberPattern::Group;
        pattern.decimal = decimal;
        if (pattern.group != Group::None)
            return { pattern };
        std::vector<NumberPattern> patterns;
        for (const Group group :
            { Group::None, decimal == ',' ? Group::Point : Group::Comma, Group::Blank, Group::Apostrophe }) {
            pattern.group = group;
            patterns.push_back(pattern);
        }
        if (decimal == '.') {
            pattern.group = Group::Comma;
            pattern.indian = true;
            patterns.push_back(pattern);
        }
        return patterns;
    }

    std::vector<FoundFormat> m_formats;
};

} // namespace

static bool isFormOfNumbers(const FoundFormat &format)
{
    return format.type->alignedRight && format.type->format != nullptr;
}

bool arePlainIntegers(const FoundFormat &format)
{
    return format.type == typeOfIntegers() && format.format == ValueFormat();
}

/// 20251231, which may be a number.
static bool isDateOfDigits(const FoundFormat &format)
{
    const auto steps = format.format.date.steps();
    return format.type->ofDates && !steps.empty() && format.format.date.serial() == DateSerial::None
        && std::none_of(steps.begin(), steps.end(), [](DateStep step) {
               return step.part == DatePart::Literal || step.part == DatePart::Blank || step.part == DatePart::MonthName
                   || step.part == DatePart::Optional;
           });
}

static void addForms(const FoundFormat &format, FormatList &formats)
{
    formats.add(format);
    if (isFormOfNumbers(format) && !arePlainIntegers(format))
        formats.addWider(format, format.format.number.decimal);
    for (const FoundFormat &looser : looserFormats(format))
        formats.add(looser);
}

static void addFormsOfIntegers(const FoundFormat &own, const DecimalSigns &signs, FormatList &formats)
{
    const FoundFormat real { typeOfReals(), {} };
    if (signs.ofFile == ',') // 1.234 is no part of one there
        formats.addWider(own, ',');
    formats.add(real);
    const char usual = signs.ofFile != 0 ? signs.ofFile : signs.ofCountry;
    for (const char decimal : { '.', ',' }) {
        if (usual == 0 || usual == decimal)
            formats.addWider(own, decimal);
    }
}

std::vector<FoundFormat> laterFormats(const MappedColumn &column, const DecimalSigns &signs)
{
    FormatList formats;
    const FoundFormat own { column.type, column.format };
    if (column.type == ColumnType::Text)
        return column.otherFormats;
    formats.add(own);
    if (isFormOfNumbers(own) && isOutlineName(column.sourceName))
        return formats.take(); // 1.10 is no 1.1
    if (arePlainIntegers(own))
        addFormsOfIntegers(own, signs, formats);
    else
        addForms(own, formats);
    for (const FoundFormat &other : column.otherFormats)
        addForms(other, formats);
    if (isDateOfDigits(own))
        formats.add({ typeOfIntegers(), {} });
    return formats.take();
}

} // namespace tranche
