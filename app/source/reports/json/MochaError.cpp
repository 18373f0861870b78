#include "source/reports/json/MochaError.h"

namespace tranche {

bool readMochaError(JsonPullReader &json, TestAttempt &attempt, const TakeMochaOutput &take)
{
    constexpr std::size_t most = std::size_t(1) << 20;
    const auto kept = [&](const char *stream) {
        return readText(json, most, [&](std::string_view piece) { take(stream, piece); });
    };
    bool isError = false;
    json.eachKey([&](std::string_view key) {
        isError = true;
        if (key == "message")
            attempt.message = kept("message");
        else if (key == "stack" || key == "estack")
            attempt.trace = kept("trace");
        else if (key == "name")
            attempt.errorType = readText(json, most);
        else if (key == "diff")
            readAsText(json, [&](std::string_view piece) { take("diff", piece); });
    });
    return isError;
}

} // namespace tranche
