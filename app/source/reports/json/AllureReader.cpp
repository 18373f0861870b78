#include "source/reports/json/AllureReader.h"

#include "core/Texts.h"
#include "source/formats/MarkupReader.h"
#include "source/formats/json/JsonOutline.h"
#include "source/reports/json/AllureCase.h"
#include "source/reports/json/AllureIndex.h"
#include "source/reports/json/AllureLaunch.h"
#include "source/reports/json/AllureSuites.h"

#include <QSet>

#include <utility>

namespace tranche {

static constexpr qint64 mostAllureFileBytes = qint64(16) << 20;

namespace {

class AllureReader final : public ReportReader
{
public:
    explicit AllureReader(ReportFiles &files)
        : m_files(files)
        , m_names(files.names())
        , m_known(m_names.begin(), m_names.end())
    {
    }

    bool read(ReportSink &sink) override
    {
        if (m_step == Step::Index && !indexNext()) {
            m_groups = m_index.groups();
            tellLaunch(sink);
            m_step = Step::Results;
            m_at = 0;
        } else if (m_step == Step::Results && !tellNext(sink)) {
            m_suites.leave(sink, 0);
            m_step = Step::Containers;
            m_at = 0;
        } else if (m_step == Step::Containers && !tellNextContainer(sink)) {
            m_issues.finish(sink);
            finish();
            return false;
        }
        return true;
    }
    qint64 bytesOfFile() const override { return m_bytes / 2; } // each is read twice

private:
    enum class Step { Index, Results, Containers };

    /// Files of this kind; hidden ones, such as macOS puts into archives, are of none.
    static bool isOfKind(const QString &name, const char *suffix)
    {
        return name.endsWith(QLatin1String(suffix)) && name[name.lastIndexOf(QLatin1Char('/')) + 1] != QLatin1Char('.');
    }
    bool isResult(const QString &name) const { return isOfKind(name, "-result.json") || m_names.size() == 1; }

    /// @returns false if it can't be read: that is told at the end
    bool parse(const QString &name, simdjson::dom::object &object)
    {
        try {
            const auto stream = m_files.open(name);
            m_content = readAll(*stream, mostAllureFileBytes);
            m_bytes += m_content.size();
            const qsizetype mark = m_content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
            const auto error
                = m_parser.parse(m_content.constData() + mark, std::size_t(m_content.size() - mark)).get(object);
            if (error == simdjson::SUCCESS)
                return true;
            throw reportFailure(
                name, 0, QString::fromLatin1(simdjson::error_message(error)).section(QLatin1Char('.'), 0, 0));
        } catch (const Failure &failure) {
            if (m_step != Step::Results && m_broken++ == 0)
                m_firstBroken = std::make_unique<Failure>(failure);
            return false;
        }
    }

    bool indexNext()
    {
        while (m_at < m_names.size() && !isResult(m_names[m_at]))
            ++m_at;
        if (m_at >= m_names.size())
            return false;
        simdjson::dom::object result;
        if (parse(m_names[m_at], result)) {
            m_index.add(quint32(m_at), result);
            if (m_framework.empty())
                forEachObject(result, "labels", [this](const simdjson::dom::object &label) {
                    if (textOf(label, "name") == "framework")
                        m_framework = std::string(textOf(label, "value").substr(0, mostKeptBytes));
                });
        }
        ++m_at;
        return true;
    }

    /// The one of the names that ends so; empty if there is none.
    QString nameOf(const char *file) const
    {
        for (const QString &name : m_names) {
            if (name.section(QLatin1Char('/'), -1) == QLatin1String(file))
                return name;
        }
        return {};
    }

    void tellLaunch(ReportSink &sink)
    {
        TestLaunch launch;
        launch.generator = m_framework.empty() ? "Allure" : m_framework;
        if (const auto start = m_index.firstStart())
            launch.startedAt = std::to_string(*start);
        if (const auto stop = m_index.lastStop())
            launch.finishedAt = std::to_string(*stop);
        simdjson::dom::object executor;
        if (const QString name = nameOf("executor.json"); !name.isEmpty() && parse(name, executor))
            addAllureExecutor(sink, launch, executor);
        if (const QString name = nameOf("environment.properties"); !name.isEmpty()) {
            const auto stream = m_files.open(name);
            bool isChanged = false;
            const QByteArray content = readAll(*stream, mostAllureFileBytes);
            const std::string text
                = textAsUtf8({ content.constData(), std::size_t(content.size()) }, isChanged); // Java's own encoding
            readJavaProperties(text,
                [&](std::string_view key, std::string_view value) { addAllureEnvironment(sink, launch, key, value); });
        }
        if (const QString name = nameOf("environment.xml"); !name.isEmpty())
            readEnvironmentXml(sink, launch, name);
        if (const QString name = nameOf("categories.json"); !name.isEmpty())
            addCategories(sink, name);
        sink.setLaunch(launch);
        for (const QString &name : m_names) {
            if (isOfKind(name, "-globals.json"))
                addGlobals(sink, name);
        }
    }

    void readEnvironmentXml(ReportSink &sink, TestLaunch &launch, const QString &name)
    {
        MarkupReader xml(m_files.open(name), {});
        std::string key;
        std::string value;
        std::string text;
        while (xml.next() != MarkupToken::Finish) {
            if (xml.isStart())
                text.clear();
            else if (xml.isText() && text.size() < mostKeptBytes)
                text += xml.text();
            else if (xml.isEnd("key"))
                key = text;
            else if (xml.isEnd("value"))
                value = text;
            else if (xml.isEnd("parameter"))
                addAllureEnvironment(sink, launch, std::exchange(key, {}), std::exchange(value, {}));
        }
    }

    void addCategories(ReportSink &sink, const QString &name)
    {
        const auto stream = m_files.open(name);
        m_content = readAll(*stream, mostAllureFileBytes);
        simdjson::dom::array categories;
        if (m_parser.parse(m_content.constData(), std::size_t(m_content.size())).get(categories) != simdjson::SUCCESS) {
            m_issues.add(sink, "report.categories", 0, SourceText::tr("%1 holds no list of categories.").arg(name));
            return;
        }
        for (const simdjson::dom::element category : categories) {
            simdjson::dom::object object;
            if (category.get(object) == simdjson::SUCCESS)
                sink.addProperty({}, "category", textOf(object, "name").substr(0, mostKeptBytes));
        }
    }

    std::string folderOf(const QString &name) const
    {
        return name.left(name.lastIndexOf(QLatin1Char('/')) + 1).toStdString();
    }

    AllureCase caseIn(ReportSink &sink, const QString &name)
    {
        return AllureCase(sink, m_issues, folderOf(name),
            [this](const std::string &path) { return m_known.contains(QString::fromStdString(path)); });
    }

    bool tellNext(ReportSink &sink)
    {
        if (m_at >= qsizetype(m_groups.size()))
            return false;
        const AllureIndex::Group &group = m_groups[std::size_t(m_at++)];
        const QString name = m_names[m_index.fileOf(group, group.count - 1)];
        simdjson::dom::object result;
        if (!parse(name, result))
            throw reportFailure(name, 0, SourceText::tr("it has changed while it was read"));
        AllureCase told = caseIn(sink, name);
        told.begin(m_suites.enter(sink, allureSuites(result)));
        for (std::size_t i = 0; i < group.count; ++i) {
            const bool isLast = i + 1 == group.count;
            const QString attempt = m_names[m_index.fileOf(group, i)];
            if ((group.count > 1) && !parse(attempt, result))
                throw reportFailure(attempt, 0, SourceText::tr("it has changed while it was read"));
            told.addAttempt(result, isLast);
        }
        told.end();
        return true;
    }

    bool tellNextContainer(ReportSink &sink)
    {
        while (m_at < m_names.size() && !isOfKind(m_names[m_at], "-container.json"))
            ++m_at;
        if (m_at >= m_names.size())
            return false;
        const QString name = m_names[m_at++];
        simdjson::dom::object container;
        if (!parse(name, container))
            return true;
        for (const char *when : { "befores", "afters" }) {
            forEachObject(container, when, [&](const simdjson::dom::object &fixture) {
                AllureCase told = caseIn(sink, name);
                told.begin(0);
                told.addFixture(
                    fixture, textOf(container, "name"), when == std::string_view("befores") ? "before" : "after");
                told.end();
            });
        }
        return true;
    }

    /// What has failed outside of tests and fixtures, as Allure 3 tells it.
    void addGlobals(ReportSink &sink, const QString &name)
    {
        simdjson::dom::object globals;
        if (!parse(name, globals))
            return;
        forEachObject(globals, "errors", [&](const simdjson::dom::object &error) {
            const std::string message = keptText(sink, {}, "error", textOf(error, "message"));
            sink.addIssue({ "report.run_error", true, 0, message });
            tellPieces(sink, {}, "error", textOf(error, "trace"));
        });
        AllureCase attachments = caseIn(sink, name);
        attachments.addLaunchAttachments(globals);
    }

    void finish() const
    {
        if (m_groups.empty() && m_firstBroken == nullptr)
            throw reportFailure(m_names.value(0), 0, SourceText::tr("there is no result of Allure"));
        if (m_firstBroken == nullptr)
            return;
        if (m_broken == 1)
            throw Failure(*m_firstBroken);
        throw Failure(m_firstBroken->code(),
            SourceText::tr("%1 %2 other files can't be read either.").arg(m_firstBroken->message()).arg(m_broken - 1),
            m_firstBroken->hint());
    }

    ReportFiles &m_files;
    const QStringList m_names;
    const QSet<QString> m_known;
    simdjson::dom::parser m_parser;
    QByteArray m_content; ///< of the file that was parsed
    Step m_step = Step::Index;
    qsizetype m_at = 0; ///< of the names, or groups
    AllureIndex m_index;
    std::vector<AllureIndex::Group> m_groups;
    AllureSuites m_suites;
    std::string m_framework;
    ReportIssues m_issues;
    qint64 m_bytes = 0;
    qint64 m_broken = 0; ///< files that could not be read
    std::unique_ptr<Failure> m_firstBroken;
};

} // namespace

bool looksLikeAllure(const QByteArray &begin)
{
    const JsonOutline outline(begin);
    if (!outline.has("uuid"))
        return false;
    const bool isContainer = outline.has("children") && (outline.has("befores") || outline.has("afters"));
    const bool isResult = (outline.has("historyId") || outline.has("fullName") || outline.has("testCaseId"))
        && (outline.has("status") || outline.has("stage") || outline.has("statusDetails"));
    return isContainer || isResult;
}

std::unique_ptr<ReportReader> openAllure(ReportFiles &files, const QString &)
{
    return std::make_unique<AllureReader>(files);
}

} // namespace tranche
