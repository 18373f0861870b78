#include "source/reports/xml/JmeterXmlReader.h"

#include "core/Texts.h"
#include "source/formats/MarkupBegin.h"
#include "source/formats/MarkupReader.h"
#include "source/reports/ReportText.h"
#include "source/reports/text/JmeterColumns.h"

#include <vector>

namespace tranche {

namespace {

class JmeterXmlReader final : public ReportReader
{
public:
    explicit JmeterXmlReader(std::unique_ptr<ByteStream> input)
        : m_name(input->fullName())
        , m_xml(std::move(input), {})
    {
    }

    bool read(ReportSink &sink) override
    {
        for (;;) {
            switch (m_xml.next()) {
            case MarkupToken::Start:
                begin(sink);
                break;
            case MarkupToken::End:
                if (end(sink))
                    return true;
                break;
            case MarkupToken::Text:
                addText();
                break;
            case MarkupToken::Finish:
                m_issues.finish(sink);
                return false;
            }
        }
    }
    qint64 bytesOfFile() const override { return m_xml.bytesOfFile(); }

private:
    struct Open
    {
        TestSample sample;
        int depth = 0;
    };

    void begin(ReportSink &sink)
    {
        const std::string_view name = m_xml.name();
        m_text = nullptr;
        if (m_xml.depth() == 1) {
            if (name != "testResults")
                throw reportFailure(m_name, 1, SourceText::tr("it holds no testResults of JMeter"));
            return;
        }
        if (name == "sample" || name == "httpSample" || name == "sampleResult") {
            m_open.push_back({ sample(sink), m_xml.depth() });
            return;
        }
        if (m_open.empty())
            return;
        if (name == "assertionResult") {
            m_assertion = {};
            m_assertion.message = std::string(m_xml.attribute("failureMessage"));
            m_assertion.hasFailed = m_xml.attribute("failure") == "true" || m_xml.attribute("error") == "true";
        }
        m_text = name == "java.net.URL"            ? &m_open.back().sample.url
            : name == "failureMessage"             ? &m_assertion.message
            : name == "failure" || name == "error" ? &m_word
                                                   : nullptr;
        if (m_text != nullptr)
            m_text->clear();
    }

    void addText()
    {
        if (m_text != nullptr && m_text->size() < mostKeptBytes)
            *m_text += textBegin(m_xml.text(), mostKeptBytes - m_text->size());
    }

    /// @returns whether a sample was told
    bool end(ReportSink &sink)
    {
        const std::string_view name = m_xml.name();
        if (m_text == &m_word && m_word == "true")
            m_assertion.hasFailed = true;
        m_text = nullptr;
        m_word.clear();
        if (m_open.empty())
            return false;
        if (name == "assertionResult" && m_assertion.hasFailed) {
            std::string &message = m_open.back().sample.failureMessage;
            if (message.size() < mostKeptBytes)
                message += (message.empty() ? "" : "\n") + m_assertion.message;
        }
        if (m_open.back().depth != m_xml.depth())
            return false;
        sink.addSample(m_open.back().sample);
        m_open.pop_back();
        return true;
    }

    std::string_view attribute(std::string_view name, std::string_view oldName) const
    {
        return m_xml.hasAttribute(name) ? m_xml.attribute(name) : m_xml.attribute(oldName);
    }

    TestSample sample(ReportSink &sink)
    {
        TestSample sample;
        sample.label = std::string(attribute("lb", "label"));
        sample.thread = std::string(attribute("tn", "threadName"));
        sample.startedAt = std::string(attribute("ts", "timeStamp"));
        sample.responseCode = std::string(attribute("rc", "responseCode"));
        sample.responseMessage = std::string(attribute("rm", "responseMessage"));
        sample.elapsedMs = number(sink, attribute("t", "time"));
        sample.latencyMs = number(sink, m_xml.attribute("lt"));
        sample.connectMs = number(sink, m_xml.attribute("ct"));
        const std::string_view bytes = m_xml.attribute("by");
        sample.bytes = jmeterInteger(bytes);
        if (!sample.bytes && !bytes.empty())
            addWrong(sink, "report.number", bytes, SourceText::tr("“%1” is no number."));
        const std::string_view success = attribute("s", "success");
        sample.success = jmeterTruth(success);
        if (!sample.success && !success.empty())
            addWrong(sink, "report.status", success, SourceText::tr("“%1” is neither true nor false."));
        return sample;
    }

    std::optional<double> number(ReportSink &sink, std::string_view text)
    {
        const auto number = jmeterNumber(text);
        if (!number && !text.empty())
            addWrong(sink, "report.number", text, SourceText::tr("“%1” is no number."));
        return number;
    }

    void addWrong(ReportSink &sink, const char *code, std::string_view text, const QString &message)
    {
        constexpr std::size_t most = 100;
        m_issues.add(
            sink, code, 0, message.arg(QString::fromUtf8(text.data(), qsizetype(wholeCharacters(text, most)))));
    }

    struct Assertion
    {
        std::string message;
        bool hasFailed = false;
    };

    QString m_name;
    MarkupReader m_xml;
    std::vector<Open> m_open; ///< samples, from the outermost on
    Assertion m_assertion; ///< of the last one
    std::string m_word;
    std::string *m_text = nullptr; ///< where the text of the element goes; into the last open sample, or a member
    ReportIssues m_issues;
};

} // namespace

bool isJmeterXml(const QByteArray &begin)
{
    const MarkupBegin markup = MarkupBegin::of(begin);
    const QByteArray rest = markup.rest.trimmed();
    return markup.name == "testResults"
        && (rest.startsWith("<httpSample") || rest.startsWith("<sample") || markup.tag.contains("version="));
}

std::unique_ptr<ReportReader> openJmeterXml(ReportFiles &files, const QString &name)
{
    return std::make_unique<JmeterXmlReader>(files.open(name));
}

} // namespace tranche
