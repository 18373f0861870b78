#include "source/formats/json/JsonOutline.h"

#include "core/Failure.h"
#include "source/bytes/MemorySource.h"
#include "source/formats/json/JsonTexts.h"

namespace tranche {

static constexpr int deepestOutline = 8;
static constexpr std::size_t mostOutlined = 2000; ///< paths; texts that are data have many

namespace {

class OutlineReading
{
public:
    OutlineReading(const QByteArray &begin, std::map<std::string, std::string, std::less<>> &values)
        : m_reader(std::make_unique<SourceStream>(std::make_unique<MemorySource>(QString(), begin)))
        , m_values(values)
    {
    }

    void read()
    {
        if (m_reader.next() != JsonToken::Finish)
            readValue({});
    }

private:
    void note(const std::string &path, const std::string &value)
    {
        if (m_values.size() == mostOutlined)
            return;
        std::string &noted = m_values[path];
        if (noted.empty())
            noted = value;
    }
    void readValue(const std::string &path)
    {
        m_reader.enterValue();
        if (m_reader.depth() > deepestOutline) {
            m_reader.skipValue();
        } else if (m_reader.is(JsonToken::BeginObject)) {
            note(path, "{");
            m_reader.eachKey([&](std::string_view key) {
                std::string below = path.empty() ? std::string(key) : path + '.' + std::string(key);
                note(below, {}); // even if the text is cut off behind it
                readValue(below);
            });
        } else if (m_reader.is(JsonToken::BeginArray)) {
            note(path, "[");
            m_reader.eachElement([&] { readValue(path + "[]"); });
        } else {
            constexpr std::size_t shown = 64;
            note(path, readText(m_reader, shown));
        }
    }

    JsonPullReader m_reader;
    std::map<std::string, std::string, std::less<>> &m_values;
};

} // namespace

JsonOutline::JsonOutline(const QByteArray &begin)
{
    try {
        OutlineReading(begin, m_values).read();
    } catch (const Failure &) {
        // It is cut off, or no JSON: what stands before that counts.
    }
}

std::string_view JsonOutline::value(std::string_view path) const
{
    const auto found = m_values.find(path);
    return found == m_values.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace tranche
