#include "source/formats/xml/XmlConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/ColumnIndex.h"
#include "source/formats/MarkupBegin.h"
#include "source/formats/TextStream.h"
#include "source/formats/xml/XmlReader.h"
#include "source/text/RowText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace tranche {

bool looksLikeXml(const QByteArray &begin, const QString &suffix)
{
    const QByteArray text = begin.startsWith("\xEF\xBB\xBF") ? begin.mid(3).trimmed() : begin.trimmed();
    return text.startsWith("<?xml") || (suffix == QLatin1String("xml") && text.startsWith('<'))
        || MarkupBegin::of(begin).isDocument();
}

namespace {

/// The path of an element, such as “orders/order”, kept while a file is read.
class ElementPath
{
public:
    void enter(QStringView name)
    {
        m_lengths.push_back(m_path.size());
        if (!m_path.isEmpty())
            m_path += QLatin1Char('/');
        m_path += name;
    }
    void leave()
    {
        m_path.truncate(m_lengths.back());
        m_lengths.pop_back();
    }
    const QString &text() const { return m_path; }

private:
    QString m_path;
    std::vector<qsizetype> m_lengths;
};

/// Reads the values of one element after its start, and calls `take` with each and its column. Of a row that is too
/// long no more values are read.
class ElementValues
{
public:
    using Take = std::function<void(std::string_view column, QString value, const std::optional<QString> &entity)>;

    ElementValues(XmlReader &reader, Take take)
        : m_reader(reader)
        , m_take(std::move(take))
    {
    }

    /// Returns at the element's end. @returns false if there was more than a row may have
    bool read()
    {
        const std::string own = m_reader.name().toUtf8().toStdString();
        readInside({}, own);
        return m_bytes <= RowText::mostRowBytes;
    }

    /// The column of the first element in it that holds nothing; empty if there is none.
    const std::string &firstEmpty() const { return m_firstEmpty; }

private:
    void readInside(const std::string &prefix, const std::string &own)
    {
        for (const QXmlStreamAttribute &attribute : m_reader.xml().attributes()) {
            if (attribute.namespaceUri() != QLatin1String("http://www.w3.org/2001/XMLSchema-instance"))
                take(columnOf(prefix, attribute.name()), attribute.value().toString(), std::nullopt);
        }
        QString text;
        bool hasElements = false;
        std::optional<QString> entity; // the first one that can't be resolved
        for (;;) {
            const auto token = m_reader.nextOrEntity();
            if (const auto met = m_reader.takeEntity())
                entity = met;
            if (token == QXmlStreamReader::StartElement) {
                hasElements = true;
                const std::string column = columnOf(prefix, m_reader.name());
                readInside(column, column);
            } else if (token == QXmlStreamReader::Characters) {
                if (std::size_t(text.size()) <= RowText::mostRowBytes)
                    text += m_reader.xml().text();
            } else if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument) {
                break;
            }
        }
        if (text = text.trimmed(); entity || !text.isEmpty())
            take(own, std::move(text), entity);
        else if (m_firstEmpty.empty() && !prefix.empty() && !hasElements)
            m_firstEmpty = own;
    }

    void take(const std::string &column, QString value, const std::optional<QString> &entity)
    {
        m_bytes += column.size() + std::size_t(value.size()) + sizeof(QString);
        if (m_bytes <= RowText::mostRowBytes)
            m_take(column, std::move(value), entity);
    }

    static std::string columnOf(const std::string &prefix, QStringView name)
    {
        const std::string own = name.toUtf8().toStdString();
        return prefix.empty() ? own : prefix + '.' + own;
    }

    XmlReader &m_reader;
    Take m_take;
    std::string m_firstEmpty;
    std::size_t m_bytes = 0; ///< of the row, as far as it was kept
};

constexpr qsizetype mostPaths = 100000;
constexpr qsizetype mostPathLength = 4000;

/// What repeats in a file, found by reading all of it.
struct Elements
{
    struct Element
    {
        qint64 count = 0;
        qint64 mostSiblings = 0; ///< within one parent
        qint64 met = 0; ///< in which order
    };
    QMap<QString, Element> byPath;
    QString only; ///< the first element in the outermost one; the outermost one if there is none

    explicit Elements(XmlReader &reader)
    {
        ElementPath path;
        std::vector<QMap<QString, qint64>> siblings { {} };
        while (reader.nextOrEntity() != QXmlStreamReader::EndDocument) {
            if (reader.xml().isStartElement()) {
                const qint64 before = siblings.back()[reader.name().toString()]++;
                path.enter(reader.name());
                if (path.text().size() > mostPathLength || byPath.size() > mostPaths)
                    throw Failure(QStringLiteral("source.xml"),
                        SourceText::tr(
                            "The file has more than %1 kinds of elements, or names that are too long: line %2.")
                            .arg(mostPaths)
                            .arg(reader.xml().lineNumber()),
                        SourceText::tr("It is no table: bring it into another form first."));
                if (siblings.size() <= 2 && !only.contains(QLatin1Char('/')))
                    only = path.text();
                Element &element = byPath[path.text()];
                if (element.count++ == 0)
                    element.met = byPath.size();
                element.mostSiblings = std::max(element.mostSiblings, before + 1);
                siblings.push_back({});
            } else if (reader.xml().isEndElement()) {
                path.leave();
                siblings.pop_back();
            }
        }
    }

    bool isRepeated(const QString &path) const { return byPath.value(path).mostSiblings > 1; }

    /// Those that are repeated, the ones with the most siblings first.
    QStringList repeated() const
    {
        QStringList paths;
        for (auto element = byPath.begin(); element != byPath.end(); ++element) {
            if (element->mostSiblings > 1)
                paths.append(element.key());
        }
        std::sort(paths.begin(), paths.end(), [this](const QString &a, const QString &b) {
            const Element &first = *byPath.constFind(a);
            const Element &second = *byPath.constFind(b);
            return first.mostSiblings != second.mostSiblings ? first.mostSiblings > second.mostSiblings
                                                             : first.met < second.met;
        });
        return paths;
    }

    /// The one that is repeated most, or the outermost repeated one around it, so that nothing of it is left out.
    QString row() const
    {
        const QStringList paths = repeated();
        if (paths.isEmpty())
            return only;
        QString most = paths.front();
        for (qsizetype slash = most.indexOf(QLatin1Char('/')); slash >= 0;
             slash = most.indexOf(QLatin1Char('/'), slash + 1)) {
            if (isRepeated(most.left(slash)))
                return most.left(slash);
        }
        return most;
    }

    /// The path that an element's name or the end of a path stands for. @returns nullopt if there is none
    std::optional<QString> find(const QString &wanted) const
    {
        QStringList found;
        for (auto element = byPath.begin(); element != byPath.end(); ++element) {
            if (element.key() == wanted || element.key().endsWith(QLatin1Char('/') + wanted))
                found.append(element.key());
        }
        const auto most = std::max_element(found.begin(), found.end(),
            [this](const QString &a, const QString &b) { return byPath.value(a).count < byPath.value(b).count; });
        return most == found.end() ? std::nullopt : std::optional(*most);
    }
};

/// In UTF-8, piece by piece: at once it would take three times its size meanwhile.
static std::string utf8OfValue(QStringView value)
{
    constexpr qsizetype piece = qsizetype(1) << 16;
    std::string text;
    text.reserve(std::size_t(value.size()));
    while (!value.isEmpty()) {
        qsizetype size = std::min(piece, value.size());
        if (size < value.size() && value[size - 1].isHighSurrogate())
            --size;
        const QByteArray bytes = value.first(size).toUtf8();
        text.append(bytes.constData(), std::size_t(bytes.size()));
        value = value.sliced(size);
    }
    return text;
}

class XmlConverter final : public Converter
{
public:
    XmlConverter(std::unique_ptr<ByteStream> input, const SourceOptions &options)
        : m_reader(std::move(input), XmlReader::Encoding::Utf8)
        , m_element(options.element)
        , m_columns(options.columns)
        , m_values(std::size_t(options.columns.size()))
    {
    }

    bool convert(ConvertedText &to) override
    {
        RowText rows(to);
        if (!m_begun) {
            m_begun = true;
            rows.addHeader(m_columns.names());
        }
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough) {
            if (m_reader.nextOrEntity() == QXmlStreamReader::EndDocument)
                return false;
            if (m_reader.xml().isEndElement())
                m_path.leave();
            if (!m_reader.xml().isStartElement())
                continue;
            m_path.enter(m_reader.name());
            if (m_path.text() == m_element) {
                to.place(m_reader.xml().lineNumber());
                writeRow(rows);
                m_path.leave();
            }
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_reader.bytesOfFile(); }

private:
    void writeRow(RowText &rows)
    {
        for (QStringList &values : m_values)
            values.clear();
        m_unresolved.clear();
        ElementValues element(
            m_reader, [this](std::string_view column, const QString &value, const std::optional<QString> &entity) {
                const auto place = m_columns.find(column);
                if (place)
                    m_values[*place].append(value);
                if (place && entity)
                    m_unresolved.insert(*place, *entity);
            });
        const bool tooLong = !element.read();
        for (std::size_t column = 0; column < m_values.size(); ++column) {
            const QStringList &values = m_values[column];
            if (tooLong)
                column > 0 ? rows.add({}) : rows.addUnreadable(RowText::tooLong());
            else if (m_unresolved.contains(column))
                rows.addUnreadable(SourceText::tr("The value holds the entity “%1”, which can't be resolved.")
                                       .arg(m_unresolved.value(column).left(100))
                                       .toStdString());
            else if (values.size() > 1)
                rows.addText(
                    QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact).toStdString());
            else
                rows.add(values.isEmpty() ? std::string() : utf8OfValue(values.front()));
        }
        rows.endRow();
    }

    XmlReader m_reader;
    QString m_element;
    ColumnIndex m_columns;
    std::vector<QStringList> m_values; ///< of a row, by column
    QMap<std::size_t, QString> m_unresolved; ///< entities, likewise
    ElementPath m_path;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<Converter> openXml(std::unique_ptr<ByteStream> input, const QString &, const SourceOptions &options)
{
    return std::make_unique<XmlConverter>(std::move(input), options);
}

static Elements elementsOf(const QString &path, const SourceOptions &options)
{
    XmlReader reader(openTextStream(path, options), XmlReader::Encoding::Utf8);
    return Elements(reader);
}

void settleXml(const QString &path, SourceOptions &options)
{
    if (!options.columns.isEmpty())
        return;
    const Elements elements = elementsOf(path, options);
    const QString wanted = options.element.isEmpty() ? elements.row() : options.element;
    const auto element = elements.find(wanted);
    if (!element)
        throw Failure(QStringLiteral("call.element"), SourceText::tr("%1 has no element “%2”.").arg(path, wanted),
            SourceText::tr("What is repeated in it: %1.").arg(elements.repeated().join(QLatin1String(", "))));
    options.element = *element;
    XmlReader reader(openTextStream(path, options), XmlReader::Encoding::Utf8);
    ColumnIndex columns;
    std::string empty; // an element that stands for a column if no other does: rows of NULL are rows
    ElementPath at;
    while (reader.nextOrEntity() != QXmlStreamReader::EndDocument) {
        if (reader.xml().isEndElement())
            at.leave();
        if (!reader.xml().isStartElement())
            continue;
        at.enter(reader.name());
        if (at.text() == options.element) {
            ElementValues values(
                reader, [&columns](std::string_view column, const QString &, const auto &) { columns.add(column); });
            values.read();
            empty = empty.empty() ? values.firstEmpty() : empty;
            at.leave();
        }
    }
    if (columns.names().isEmpty() && !empty.empty())
        columns.add(empty);
    options.columns = columns.names();
    if (options.columns.isEmpty())
        throw Failure(QStringLiteral("source.xml"),
            SourceText::tr("The elements “%1” of %2 hold no values.").arg(options.element, path),
            SourceText::tr("Choose another element with --element."));
}

QList<SourcePart> elementsOfXml(const QString &path, const SourceOptions &options)
{
    QList<SourcePart> parts;
    const auto paths = elementsOf(path, options).repeated();
    for (const QString &element : paths)
        parts.append({ element, false });
    return parts;
}

} // namespace tranche
