#include "mapping/types/JsonText.h"

#include "core/Texts.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace tranche {

static constexpr std::size_t keptJsonBytes = std::size_t(1) << 20; ///< what is kept for the next value

namespace {

/// A parser and the padded copy that it wants, used again for each value of a thread.
struct JsonCheck
{
    simdjson::dom::parser parser;
    std::vector<char> padded;
};

} // namespace

/// What is wrong with it; SUCCESS if it is a document.
static simdjson::error_code jsonProblem(std::string_view text)
{
    thread_local JsonCheck check;
    if (check.padded.size() < text.size() + simdjson::SIMDJSON_PADDING)
        check.padded.resize(text.size() + simdjson::SIMDJSON_PADDING);
    if (!text.empty())
        std::memcpy(check.padded.data(), text.data(), text.size());
    std::memset(check.padded.data() + text.size(), 0, simdjson::SIMDJSON_PADDING);
    const simdjson::error_code problem = check.parser.parse(check.padded.data(), text.size(), false).error();
    if (text.size() > keptJsonBytes)
        check = JsonCheck();
    return problem;
}

static bool parseJsonCell(Cell &cell, RowBuffer &, const ValueFormat &)
{
    return jsonProblem(cell.view()) == simdjson::SUCCESS;
}

static QString jsonMessage(std::string_view text, const ValueFormat &)
{
    const simdjson::error_code problem = jsonProblem(text);
    if (problem == simdjson::DEPTH_ERROR)
        return MappingText::tr("is JSON that is nested too deeply");
    if (problem == simdjson::NUMBER_ERROR)
        return MappingText::tr("is not JSON, or has a number beyond 64 bits; as TEXT it would be kept");
    return MappingText::tr("is not JSON such as {\"name\": [1, 2]}");
}

/// Found only where all are objects or arrays: numbers and words are JSON as well.
static std::vector<ValueFormat> findJson(std::span<const std::string_view> values, const QString &)
{
    const bool areStructures = std::all_of(values.begin(), values.end(), [](std::string_view value) {
        return (value.starts_with('{') || value.starts_with('[')) && jsonProblem(value) == simdjson::SUCCESS;
    });
    return areStructures ? std::vector<ValueFormat>(1) : std::vector<ValueFormat>();
}

constinit const ColumnTypeInfo jsonType {
    .name = "JSON",
    .label = [] { return MappingText::tr("JSON"); },
    .plural = [] { return MappingText::tr("JSON"); },
    .parse = parseJsonCell,
    .message = jsonMessage,
    .find = findJson,
    .declaration = "JSON TEXT",
    .storage = ColumnStorage::Text,
    .offer = TypeOffer::Always,
};

} // namespace tranche
