#pragma once

#include "source/reports/xml/TwoPassReader.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tranche {

/// The definitions of the tests of a report of Visual Studio, that may stand behind their results. Memory is bounded:
/// what most tests share is kept once, and there are not more than some million.
class TrxDefinitions final : public XmlFirstPass
{
public:
    using XmlFirstPass::XmlFirstPass;

    struct TestClass
    {
        std::string name;
        std::string storage; ///< the file that it was compiled to
        qint64 suite = 0; ///< for who tells it
    };
    /// What is known of a test, and of others like it.
    struct Facts
    {
        std::size_t testClass = 0; ///< of classes
        std::vector<std::string> categories;
        std::vector<std::string> owners;
    };

    /// Before it is asked.
    void sort();
    /// @returns nullptr if there is none of that id
    const Facts *find(std::string_view testId) const;
    std::vector<TestClass> classes;
    /// Whether there was more than is kept.
    bool areCut() const { return m_areCut; }
    bool areEmpty() const { return m_tests.empty(); }

protected:
    void take(const MarkupReader &xml) override;

private:
    struct Id
    {
        quint64 high = 0;
        quint64 low = 0;
        auto operator<=>(const Id &) const = default;
    };
    struct Test
    {
        Id id;
        std::size_t facts = 0;
    };
    static constexpr std::size_t mostTests = std::size_t(1) << 21;
    static constexpr std::size_t mostBytes = std::size_t(16) << 20;
    static constexpr std::size_t mostOfTest = std::size_t(64) << 10;

    static Id idOf(std::string_view text);
    void begin(const MarkupReader &xml);
    void add();
    static void append(std::string &to, std::string_view text);
    std::size_t indexOf(std::unordered_map<std::string, std::size_t> &known, const std::string &key, std::size_t next);

    std::vector<Test> m_tests; ///< by their ids
    std::vector<Facts> m_facts;
    std::unordered_map<std::string, std::size_t> m_knownClasses;
    std::unordered_map<std::string, std::size_t> m_knownFacts;
    std::size_t m_bytes = 0; ///< of what is known
    bool m_areCut = false;
    int m_depth = 0; ///< of the definitions, while they are read

    // Of the test that is being read.
    Id m_id;
    std::string m_class;
    std::string m_storage;
    std::string m_categories; ///< a byte 0 behind each
    std::string m_owners;
};

} // namespace tranche
