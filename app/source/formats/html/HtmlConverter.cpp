#include "source/formats/html/HtmlConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/TextStream.h"
#include "source/formats/html/HtmlTables.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tranche {

/// The text behind a byte order mark, blanks, comments and what declares XML.
static QByteArray behindProlog(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.mid(3);
    for (;;) {
        text = text.trimmed();
        const char *end = text.startsWith("<!--") ? "-->" : text.startsWith("<?") ? "?>" : nullptr;
        if (end == nullptr)
            return text;
        const auto found = text.indexOf(end);
        if (found < 0)
            return {};
        text = text.mid(found + qsizetype(qstrlen(end)));
    }
}

bool looksLikeHtml(const QByteArray &begin, const QString &suffix)
{
    const QByteArray text = behindProlog(begin).toLower();
    if (!text.startsWith('<') || begin.contains("progid=\"Excel.Sheet\""))
        return false;
    const auto beginsWith = [&text](const char *tag) {
        const char next = text.startsWith(tag) ? text.mid(qsizetype(qstrlen(tag))).left(1).append(' ').at(0) : 'x';
        return next == ' ' || next == '>' || next == '\n' || next == '\r' || next == '\t' || next == '/';
    };
    if (beginsWith("<html") || beginsWith("<!doctype html"))
        return true;
    if (begin.trimmed().startsWith("<?xml") || suffix == QLatin1String("xml"))
        return false;
    static constexpr std::array<const char *, 20> tags { "<head", "<body", "<table", "<meta", "<title", "<style",
        "<script", "<div", "<center", "<font", "<p", "<h1", "<h2", "<h3", "<br", "<b", "<link", "<span", "<form",
        "<tr" };
    const bool isNamed = suffix == QLatin1String("html") || suffix == QLatin1String("htm");
    const bool hasTable = text.contains("<table") || text.contains("<tr") || text.contains("</td");
    return (hasTable || isNamed || beginsWith("<meta")) && std::any_of(tags.begin(), tags.end(), beginsWith);
}

QByteArray encodingOfHtml(const QByteArray &begin)
{
    static const QRegularExpression form(QStringLiteral("<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([a-z0-9._:-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype mostBytes = 16384;
    QByteArray name = form.match(QString::fromLatin1(begin.left(mostBytes))).captured(1).toLatin1().toLower();
    // As browsers do: https://encoding.spec.whatwg.org/#names-and-labels
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii")
        return "windows-1252";
    if (name == "iso-8859-9")
        return "windows-1254";
    if (name == "gb2312" || name == "gbk")
        return "GB18030";
    if (name == "ks_c_5601-1987" || name == "euc-kr")
        return "windows-949";
    if (name.startsWith("utf-16") || name.startsWith("unicode")) // in bytes that can be read so it is not true
        return {};
    return name == "utf8" ? QByteArray("UTF-8") : name;
}

/// A table by its place among all of the page, as XPath writes it: table[2].
static QString elementOf(std::size_t number)
{
    return QStringLiteral("table[%1]").arg(number + 1);
}

static std::size_t numberOf(const QString &element)
{
    const qulonglong place = element.section(u'[', 1).section(u']', 0, 0).toULongLong();
    return std::size_t(std::max<qulonglong>(1, place) - 1);
}

namespace {

class HtmlConverter final : public Converter
{
public:
    HtmlConverter(std::unique_ptr<ByteStream> input, const SourceOptions &options)
        : m_number(numberOf(options.element))
        , m_tables(std::move(input), m_number)
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
    {
    }

    bool convert(ConvertedText &to) override
    {
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        HtmlTables::Row row;
        for (const std::size_t enough = to.bytes.size() + convertedBlockBytes; to.bytes.size() < enough;) {
            if (!m_tables.next(row)) {
                if (m_tables.endsInside() && !m_lastIsFault)
                    m_rows->addUnreadable(std::nullopt,
                        SourceText::tr("The page ends within a comment, a script or a tag: rows may be hidden in it.")
                            .toStdString());
                m_remarks.writeTo(to);
                tellOfEnd(to, m_last);
                return false;
            }
            m_last = row.number;
            m_lastIsFault = row.fault.has_value();
            for (const HtmlTables::Span &span : row.spans)
                m_remarks.merged(row.number, row.number + span.rows - 1, span.column, span.column + span.columns - 1);
            if (row.fault)
                m_rows->addUnreadable(row.number, *row.fault);
            else
                m_rows->add(row.number, row.cells);
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_tables.input().bytesOfFile(); }

private:
    void tellOfEnd(ConvertedText &to, qint64 row) const
    {
        const auto tell = [&](const char *code, const QString &message) {
            to.remarks.append({ { row + 1, 0 }, {}, {}, QLatin1String(code), message });
        };
        if (m_tables.isOpenAtEnd())
            tell("html.end", SourceText::tr("The page ends before its table does: it may have been cut off."));
        constexpr qint64 tableCells = 4;
        constexpr qint64 likeThis = 10; // a tenth of this one
        const std::vector<HtmlTable> &all = m_tables.tables();
        const qint64 own = m_number < all.size() ? all[m_number].filled : 0;
        qint64 others = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool isTable = all[i].rows > 1 && all[i].widest > 1 && all[i].filled >= tableCells;
            others += i != m_number && all[i].filled > 0 && (isTable || all[i].filled * likeThis >= own) ? 1 : 0;
        }
        if (others > 0)
            tell("html.tables",
                SourceText::tr(
                    "The page has more tables beside this one: %1. “sniff --json” lists them, --sheet chooses "
                    "one, --sheet '*' makes an import of each.")
                    .arg(others));
    }

    std::size_t m_number;
    HtmlTables m_tables;
    CellRange m_range;
    SheetRemarks m_remarks;
    std::optional<SheetRows> m_rows;
    qint64 m_last = 0;
    bool m_lastIsFault = false;
};

/// The tables of a page that hold something.
struct HtmlPage
{
    QList<std::size_t> numbers;
    QList<SourcePart> parts;
    qsizetype largest = -1;
};

} // namespace

std::unique_ptr<Converter> openHtml(std::unique_ptr<ByteStream> input, const QString &, const SourceOptions &options)
{
    return std::make_unique<HtmlConverter>(std::move(input), options);
}

/// How much like the table that is looked for: one with columns and rows counts before a list.
static qint64 likeness(const HtmlTable &table)
{
    constexpr qint64 forShape = 4;
    return table.filled * (table.rows > 1 && table.widest > 1 ? forShape : 1);
}

static HtmlPage readPage(const QString &path, const SourceOptions &options)
{
    HtmlTables reader(openTextStream(path, options), std::nullopt);
    HtmlTables::Row row;
    while (reader.next(row)) { }
    HtmlPage page;
    qint64 most = 0;
    QSet<QString> names;
    const std::vector<HtmlTable> &tables = reader.tables();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (tables[i].rows == 0)
            continue;
        const QString number = QString::number(page.parts.size() + 1);
        QString name = tables[i].caption.isEmpty() ? SourceText::tr("Table %1").arg(number) : tables[i].caption;
        if (names.contains(name))
            name = SourceText::tr("%1 (table %2)").arg(name, number);
        names.insert(name);
        if (likeness(tables[i]) > most)
            page.largest = page.parts.size();
        most = std::max(most, likeness(tables[i]));
        page.numbers.append(i);
        page.parts.append({ name, false });
    }
    if (page.parts.isEmpty())
        throw Failure(QStringLiteral("source.html"),
            tables.empty()
                ? SourceText::tr("%1 is a web page (HTML) without a table.").arg(reader.input().name())
                : SourceText::tr("%1 is a web page (HTML) whose tables are empty.").arg(reader.input().name()),
            SourceText::tr("Open it in a browser to see what it says, and get the table as CSV or XLSX."));
    return page;
}

QList<SourcePart> tablesOfHtml(const QString &path, const SourceOptions &options)
{
    return readPage(path, options).parts;
}

void settleHtml(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    const HtmlPage page = readPage(path, options);
    qsizetype chosen = std::max<qsizetype>(0, page.largest);
    if (!options.sheet.isEmpty()) {
        bool isNumber = false;
        const qsizetype number = options.sheet.toLongLong(&isNumber);
        const auto isNamed = [&](const SourcePart &part) { return part.name == options.sheet; };
        const auto named = std::find_if(page.parts.begin(), page.parts.end(), isNamed);
        if (named != page.parts.end())
            chosen = named - page.parts.begin();
        else if (isNumber && number >= 1 && number <= page.parts.size())
            chosen = number - 1;
        else
            chooseSheet(page.parts, options.sheet, QFileInfo(path).fileName()); // says which there are
    }
    options.sheet = page.parts[chosen].name;
    options.element = elementOf(page.numbers[chosen]);
}

} // namespace tranche
