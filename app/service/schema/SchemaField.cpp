#include "service/schema/SchemaField.h"

#include "core/Texts.h"
#include "service/schema/StrptimePattern.h"

#include <array>
#include <functional>

namespace tranche {

namespace {

using WrongSchema = std::function<Failure(int line, const QString &problem)>;

/// Reads the members of one field that say what its type is.
class FieldReading
{
public:
    FieldReading(const JsonNode &node, const QString &name, const WrongSchema &wrong)
        : m_node(node)
        , m_name(name)
        , m_wrong(wrong)
    {
    }

    SchemaField read()
    {
        const QString type = textOf("type", QStringLiteral("any"));
        m_format = textOf("format", QStringLiteral("default"));
        if (m_format.startsWith(QLatin1String("fmt:")))
            m_format.remove(0, 4);
        for (const auto &[word, take] : takers()) {
            if (type == QLatin1String(word)) {
                (this->*take)();
                return m_field;
            }
        }
        const JsonNode *node = m_node.find(QLatin1String("type"));
        throw m_wrong(
            node->line, ServiceText::tr("“%1” is no type of a Table Schema, in the field “%2”").arg(type, m_name));
    }

private:
    using Taker = void (FieldReading::*)();
    static const std::array<std::pair<const char *, Taker>, 16> &takers()
    {
        static const std::array<std::pair<const char *, Taker>, 16> list { {
            { "string", &FieldReading::takeString },
            { "number", &FieldReading::takeNumber },
            { "integer", &FieldReading::takeInteger },
            { "boolean", &FieldReading::takeBoolean },
            { "date", &FieldReading::takeDate },
            { "time", &FieldReading::takeTime },
            { "datetime", &FieldReading::takeDateTime },
            { "year", &FieldReading::takeYear },
            { "yearmonth", &FieldReading::takeText },
            { "duration", &FieldReading::takeText },
            { "list", &FieldReading::takeText },
            { "geopoint", &FieldReading::takeGeopoint },
            { "object", &FieldReading::takeJson },
            { "array", &FieldReading::takeJson },
            { "geojson", &FieldReading::takeJson },
            { "any", &FieldReading::takeAny },
        } };
        return list;
    }

    QString textOf(const char *key, const QString &usual) const
    {
        const JsonNode *node = m_node.find(QLatin1String(key));
        if (node == nullptr)
            return usual;
        if (!node->isText())
            throw m_wrong(
                node->line, ServiceText::tr("“%1” of the field “%2” is to be a text").arg(QLatin1String(key), m_name));
        return node->text;
    }
    void tell(const QString &sentence) { m_field.told.append(sentence); }
    void setType(const char *name) { m_field.type = columnTypeFromName(QLatin1String(name)); }
    void setFormat(const QString &text, const char *key)
    {
        QString problem;
        m_field.format = columnFormatFromText(*m_field.type, text, &problem);
        const JsonNode *node = m_node.find(QLatin1String(key));
        if (!m_field.format)
            throw m_wrong(node == nullptr ? m_node.line : node->line,
                ServiceText::tr("“%1” of the field “%2”: “%3” %4").arg(QLatin1String(key), m_name, text, problem));
    }

    void takeAny() { setType("TEXT"); }
    void takeString()
    {
        setType("TEXT");
        if (m_format == QLatin1String("binary")) {
            setType("BLOB");
            setFormat(QStringLiteral("base64"), "format");
        } else if (m_format == QLatin1String("uuid")) {
            setType("UUID");
        } else if (m_format != QLatin1String("default")) {
            tell(ServiceText::tr("“%1”: the format “%2” is not checked.").arg(m_name, m_format));
        }
    }
    void takeText()
    {
        setType("TEXT");
        tell(
            ServiceText::tr("“%1”: values of the type “%2” go in as TEXT, unchecked.").arg(m_name, textOf("type", {})));
    }
    void takeYear()
    {
        setType("INTEGER");
        tell(ServiceText::tr("“%1”: years go in as INTEGER.").arg(m_name));
    }
    void takeGeopoint() { m_format == QLatin1String("default") ? takeText() : takeJson(); }
    void takeJson()
    {
        setType("JSON");
        const QString type = textOf("type", {});
        tell(ServiceText::tr("“%1”: values are JSON, but not checked to be of the type “%2”.").arg(m_name, type));
    }

    void takeNumber()
    {
        setType("REAL");
        takeSigns(textOf("decimalChar", QStringLiteral(".")));
    }
    void takeInteger()
    {
        setType("INTEGER");
        const QString group = textOf("groupChar", {});
        takeSigns(group == QLatin1String(".") ? QStringLiteral(",") : QStringLiteral("."));
    }
    void takeSigns(const QString &decimal)
    {
        const QString group = textOf("groupChar", {});
        if (!group.isEmpty() || decimal != QLatin1String("."))
            setFormat(QLatin1Char('1') + group + QLatin1String("234") + decimal + QLatin1String("56"),
                group.isEmpty() ? "decimalChar" : "groupChar");
        const JsonNode *bare = m_node.find(QLatin1String("bareNumber"));
        if (bare == nullptr)
            return;
        if (bare->kind != JsonNode::Kind::Bool)
            throw m_wrong(
                bare->line, ServiceText::tr("“bareNumber” of the field “%1” takes true or false").arg(m_name));
        if (!bare->truth)
            tell(ServiceText::tr(
                "“%1”: bareNumber is false, but which signs stand around its numbers is not said: --map "
                "\"%1=%1:REAL:1.234,56 €\" says it.")
                     .arg(m_name));
    }

    QStringList wordsOf(const char *key, const QStringList &usual)
    {
        const JsonNode *list = m_node.find(QLatin1String(key));
        if (list == nullptr)
            return usual;
        QStringList words;
        for (const JsonNode &item : list->items) {
            if (!item.isText())
                throw m_wrong(item.line,
                    ServiceText::tr("“%1” of the field “%2” is to be a list of texts").arg(QLatin1String(key), m_name));
            words.append(item.text);
        }
        if (!list->isList() || words.isEmpty())
            throw m_wrong(list->line,
                ServiceText::tr("“%1” of the field “%2” is to be a list of texts").arg(QLatin1String(key), m_name));
        return words;
    }
    void takeBoolean()
    {
        setType("BOOLEAN");
        QStringList yes = wordsOf("trueValues", { QStringLiteral("true"), QStringLiteral("1") });
        QStringList no = wordsOf("falseValues", { QStringLiteral("false"), QStringLiteral("0") });
        for (QStringList *words : { &yes, &no }) { // the case is all the same
            for (QString &word : *words)
                word = word.toLower();
            words->removeDuplicates();
        }
        setFormat(yes.join(QLatin1Char('|')) + QLatin1Char('/') + no.join(QLatin1Char('|')), "trueValues");
    }

    void takeDate() { takeMoment("DATE"); }
    void takeTime() { takeMoment("TIME"); }
    void takeDateTime() { takeMoment("DATETIME"); }
    void takeMoment(const char *type)
    {
        setType(type);
        if (m_format == QLatin1String("default"))
            return;
        if (m_format == QLatin1String("any")) {
            m_field.type.reset();
            return tell(ServiceText::tr("“%1”: the format “any” leaves its type to be found in the file.").arg(m_name));
        }
        QString problem;
        const auto format = dateFormatOfStrptime(m_format, &problem);
        if (!format)
            throw m_wrong(m_node.find(QLatin1String("format"))->line,
                ServiceText::tr("“format” of the field “%1”: “%2” %3").arg(m_name, m_format, problem));
        setFormat(*format, "format");
    }

    const JsonNode &m_node;
    const QString &m_name;
    const WrongSchema &m_wrong;
    QString m_format;
    SchemaField m_field;
};

} // namespace

SchemaField fieldOfSchema(const JsonNode &field, const QString &name, const WrongSchema &wrong)
{
    const JsonNode *own = field.find(QLatin1String("tranche"));
    const JsonNode *type = own == nullptr ? nullptr : own->find(QLatin1String("type"));
    if (type == nullptr)
        return FieldReading(field, name, wrong).read();
    SchemaField found;
    found.type = columnTypeFromName(type->text);
    if (!found.type)
        throw wrong(type->line, ServiceText::tr("“%1” is no type of Tranche, in the field “%2”").arg(type->text, name));
    if (const JsonNode *format = own->find(QLatin1String("format"))) {
        QString problem;
        found.format = columnFormatFromText(*found.type, format->text, &problem);
        if (!found.format)
            throw wrong(format->line, ServiceText::tr("the format of “%1”: “%2” %3").arg(name, format->text, problem));
    }
    return found;
}

} // namespace tranche
