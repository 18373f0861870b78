#include "source/reports/xml/TrxDefinitions.h"

#include "core/AsciiText.h"
#include "source/reports/ReportText.h"
#include "source/reports/xml/XmlReportBegin.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace tranche {

static constexpr std::size_t noIndex = std::size_t(-1);

/// The number that a GUID is, however it is written; that of another text is one of its own.
TrxDefinitions::Id TrxDefinitions::idOf(std::string_view text)
{
    constexpr int halfDigits = 16;
    Id id;
    int digits = 0;
    for (const char byte : text) {
        const char lower = asciiLower(byte);
        const bool isLetter = lower >= 'a' && lower <= 'f';
        if (byte == '-' || byte == '{' || byte == '}')
            continue;
        if (!isLetter && !isDigit(byte)) {
            digits = 0;
            break;
        }
        const quint64 digit = isLetter ? quint64(lower - 'a') + 10 : quint64(byte - '0');
        quint64 &half = digits < halfDigits ? id.high : id.low;
        half = half << 4 | digit;
        ++digits;
    }
    if (digits == 2 * halfDigits)
        return id;
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray(text.data(), qsizetype(text.size())), QCryptographicHash::Md5);
    std::memcpy(&id.high, hash.constData(), sizeof id.high);
    std::memcpy(&id.low, hash.constData() + sizeof id.high, sizeof id.low);
    return id;
}

void TrxDefinitions::take(const MarkupReader &xml)
{
    if (xml.isStart()) {
        if (m_depth == 0 && xml.depth() == 2 && localReportName(xml.name()) == "TestDefinitions")
            m_depth = xml.depth();
        else if (m_depth > 0)
            begin(xml);
    } else if (xml.isEnd() && m_depth > 0) {
        if (xml.depth() == m_depth + 1)
            add();
        else if (xml.depth() == m_depth)
            stop();
    }
}

void TrxDefinitions::append(std::string &to, std::string_view text)
{
    if (text.empty() || to.size() + text.size() >= mostOfTest)
        return;
    to.append(text).push_back('\0');
}

void TrxDefinitions::begin(const MarkupReader &xml)
{
    const std::string_view name = localReportName(xml.name());
    if (xml.depth() == m_depth + 1) {
        m_id = idOf(xml.attribute("id"));
        m_storage = textBegin(xml.attribute("storage"), mostOfTest);
        m_class.clear();
        m_categories.clear();
        m_owners.clear();
    } else if (name == "TestMethod") {
        // "Namespace.Class, assembly, Version=…" is the class of that assembly.
        const std::string_view whole = xml.attribute("className");
        m_class = textBegin(whole.substr(0, whole.find(',')), mostOfTest);
    } else if (name == "TestCategoryItem") {
        append(m_categories, xml.attribute("TestCategory"));
    } else if (name == "Owner") {
        append(m_owners, xml.attribute("name"));
    }
}

/// Where a text is known, or else is to be from now on. @returns noIndex if there is no room for it
std::size_t TrxDefinitions::indexOf(
    std::unordered_map<std::string, std::size_t> &known, const std::string &key, std::size_t next)
{
    constexpr std::size_t ownBytes = 200;
    const auto found = known.find(key);
    if (found != known.end())
        return found->second;
    if (m_bytes + key.size() > mostBytes)
        return noIndex;
    m_bytes += 2 * key.size() + ownBytes;
    known.emplace(key, next);
    return next;
}

static std::vector<std::string> splitTexts(std::string_view texts)
{
    std::vector<std::string> all;
    for (std::size_t end = texts.find('\0'); end != std::string_view::npos; end = texts.find('\0')) {
        all.emplace_back(texts.substr(0, end));
        texts.remove_prefix(end + 1);
    }
    return all;
}

void TrxDefinitions::add()
{
    const std::size_t ofClass = indexOf(m_knownClasses, m_class + '\0' + m_storage, classes.size());
    if (ofClass == classes.size())
        classes.push_back({ m_class, m_storage, 0 });
    const std::string key = std::to_string(ofClass) + '\0' + m_categories + '\1' + m_owners;
    const std::size_t facts = ofClass == noIndex ? noIndex : indexOf(m_knownFacts, key, m_facts.size());
    if (facts == noIndex || m_tests.size() >= mostTests) {
        m_areCut = true;
        return;
    }
    if (facts == m_facts.size())
        m_facts.push_back({ ofClass, splitTexts(m_categories), splitTexts(m_owners) });
    m_tests.push_back({ m_id, facts });
}

void TrxDefinitions::sort()
{
    std::stable_sort(
        m_tests.begin(), m_tests.end(), [](const Test &one, const Test &other) { return one.id < other.id; });
    m_knownClasses.clear();
    m_knownFacts.clear();
}

const TrxDefinitions::Facts *TrxDefinitions::find(std::string_view testId) const
{
    const Id id = idOf(testId);
    const auto found = std::lower_bound(
        m_tests.begin(), m_tests.end(), id, [](const Test &one, const Id &other) { return one.id < other; });
    return found == m_tests.end() || found->id != id ? nullptr : &m_facts[found->facts];
}

} // namespace tranche
