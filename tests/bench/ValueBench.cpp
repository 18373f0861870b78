// Nanoseconds per value of each type's parser; run by values.sh, which compiles it against the release library.
#include "mapping/ColumnType.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace tranche;

static QRandomGenerator source(1);

/// A number below the limit, with so many digits.
static std::string number(int limit, int digits)
{
    std::string text = std::to_string(source.bounded(limit));
    return std::string(std::size_t(std::max(0, digits - int(text.size()))), '0') + text;
}

static std::string some(std::initializer_list<const char *> words)
{
    return *(words.begin() + source.bounded(int(words.size())));
}

static std::string day()
{
    return std::to_string(1 + source.bounded(28));
}

static std::string month()
{
    return std::to_string(1 + source.bounded(12));
}

static std::string twoDigits(const std::string &text)
{
    return text.size() == 1 ? "0" + text : text;
}

static std::string timeOfDay()
{
    return number(24, 2) + ":" + number(60, 2) + ":" + number(60, 2);
}

/// The best of 30 rounds over 4096 values, which fit the first cache.
static void measure(const char *type, const char *format, const std::function<std::string()> &make)
{
    const ColumnType column = columnTypeFromName(QString::fromUtf8(type)).value();
    const ValueFormat values = *format == 0 ? ValueFormat() : column->format(format, nullptr).value();
    std::vector<std::string> texts;
    for (int i = 0; i < 4096; ++i)
        texts.push_back(make());
    RowBuffer buffer;
    double best = 1e9;
    for (int round = 0; round < 30; ++round) {
        buffer.clear();
        const auto begin = std::chrono::steady_clock::now();
        std::size_t taken = 0;
        for (const std::string &text : texts) {
            Cell cell(text, false);
            taken += column->parse(cell, buffer, values) ? 1 : 0;
        }
        const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - begin;
        best = std::min(best, time.count() / double(texts.size()));
        if (taken != texts.size())
            std::printf("only %zu of %zu are values\n", taken, texts.size());
    }
    std::printf("| %s | %s | %s | %.0f |\n", type, format, texts.front().c_str(), best);
}

int main()
{
    const auto grouped = [] { return std::to_string(1 + source.bounded(9)) + "." + number(1000, 3); };
    std::printf("| type | format | such as | ns |\n| --- | --- | --- | --- |\n");
    measure("INTEGER", "", [] { return number(1000000, 1); });
    measure("INTEGER", "1.234,56", [&] { return grouped() + "." + number(1000, 3); });
    measure("REAL", "", [] { return number(10000, 1) + "." + number(100, 2); });
    measure("REAL", "1.234,56", [&] { return grouped() + "," + number(100, 2); });
    measure("REAL", "1.234,56 €", [&] { return grouped() + "," + number(100, 2) + " €"; });
    measure("REAL", "1234.56 %", [] { return number(100, 1) + "." + number(10, 1) + " %"; });
    measure("DECIMAL", "", [] { return number(10000, 1) + "." + number(100, 2); });
    measure("DECIMAL", "1.234,56", [&] { return grouped() + "," + number(100, 2); });
    measure("DATE", "", [] { return "20" + number(100, 2) + "-" + twoDigits(month()) + "-" + twoDigits(day()); });
    measure("DATE", "dd.MM.yyyy", [] { return twoDigits(day()) + "." + twoDigits(month()) + ".20" + number(100, 2); });
    measure("DATE", "d/M/yy", [] { return day() + "/" + month() + "/" + number(100, 2); });
    measure("DATE", "d. MMM yyyy", [] {
        return day() + ". " + some({ "Jan", "März", "Mai", "Juli", "Sept", "Dezember" }) + " 20" + number(100, 2);
    });
    measure("DATE", "yyyy-Www-e", [] { return "20" + number(100, 2) + "-W" + twoDigits(day()) + "-3"; });
    measure("DATE", "excel", [] { return std::to_string(1000 + source.bounded(50000)); });
    measure("TIME", "h:mm a", [] { return month() + ":" + number(60, 2) + " PM"; });
    measure("DATETIME", "", [] { return "2025-" + twoDigits(month()) + "-" + twoDigits(day()) + " " + timeOfDay(); });
    measure("DATETIME", "yyyy-MM-ddTHH:mm:ss[.f][z]",
        [] { return "2025-" + twoDigits(month()) + "-" + twoDigits(day()) + "T" + timeOfDay() + ".123Z"; });
    measure("DATETIME", "dd.MM.yyyy HH:mm",
        [] { return twoDigits(day()) + "." + twoDigits(month()) + ".2025 " + timeOfDay().substr(0, 5); });
    measure("DATETIME", "unix", [] { return std::to_string(source.generate()); });
    measure("BOOLEAN", "", [] { return some({ "true", "false" }); });
    measure("BOOLEAN", "ja/nein", [] { return some({ "Ja", "nein" }); });
    measure("UUID", "", [] { return "6ba7b810-9dad-11d1-80b4-00c0" + number(100000000, 8); });
    measure("JSON", "", [] { return "{\"a\":" + number(1000, 1) + ",\"b\":[1,2,3],\"c\":\"xyz\"}"; });
    measure("BLOB", "hex", [] { return number(100000000, 8) + "abcdef0123456789abcdef01"; });
    measure("BLOB", "base64", [] { return "SGVsbG8" + number(10, 1) + "SGVsbG8="; });
}
