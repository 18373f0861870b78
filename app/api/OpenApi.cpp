#include "api/OpenApi.h"

#include "service/options/ImportOptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <map>

namespace tranche {

static QString text(const char *latin1)
{
    return QString::fromUtf8(latin1);
}

/// The type of a value as JSON Schema has it.
static QJsonObject schemaOf(const ImportOption &option)
{
    using Type = ImportOption::Type;
    QJsonObject schema { { text("type"), text("string") } };
    switch (option.type) {
    case Type::Switch:
        schema[text("type")] = text("boolean");
        break;
    case Type::Number:
        schema = { { text("type"), text("integer") }, { text("minimum"), option.least } };
        break;
    case Type::Texts:
        schema
            = { { text("type"), text("array") }, { text("items"), QJsonObject { { text("type"), text("string") } } } };
        break;
    case Type::Word:
        schema[text("enum")] = QJsonArray::fromStringList(text(option.value).split(QLatin1Char('|')));
        break;
    case Type::Text:
    case Type::Path:
    case Type::Names:
        break;
    }
    schema[text("description")] = optionHelp(option.description);
    return schema;
}

/// Names and schemas of all that a call takes beside its path.
static QJsonObject propertiesOf(const ApiRoute &route)
{
    QJsonObject properties;
    for (const ApiParameter &parameter : route.parameters)
        properties[text(parameter.name)] = QJsonObject { { text("type"), text(parameter.type) },
            { text("description"), text(parameter.description) } };
    if (route.takesImportOptions) {
        for (const ImportOption &option : importOptions())
            properties[option.key()] = schemaOf(option);
    }
    return properties;
}

static QJsonArray parametersOf(const ApiRoute &route, const QJsonObject &properties)
{
    QJsonArray parameters;
    static const QRegularExpression place(QStringLiteral("\\{(\\w+)\\}"));
    for (auto found = place.globalMatch(text(route.path)); found.hasNext();) {
        const QString name = found.next().captured(1);
        const bool isName = name == QLatin1String("formatter");
        parameters.append(
            QJsonObject { { text("name"), name }, { text("in"), text("path") }, { text("required"), true },
                { text("schema"), QJsonObject { { text("type"), text(isName ? "string" : "integer") } } } });
    }
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QJsonObject schema = property->toObject();
        parameters.append(QJsonObject { { text("name"), property.key() }, { text("in"), text("query") },
            { text("description"), schema[text("description")] }, { text("schema"), schema } });
    }
    return parameters;
}

static QJsonObject contentOf(const QJsonObject &schema)
{
    return { { text("schema"), schema } };
}

static QJsonObject bodyOfRoute(const ApiRoute &route, const QJsonObject &properties)
{
    QJsonObject form = properties;
    const QJsonObject binary { { text("type"), text("string") }, { text("format"), text("binary") } };
    QJsonObject content;
    if (route.body == ApiBodyKind::File) {
        form[text("file")] = binary;
        form[text("file[]")] = QJsonObject { { text("type"), text("array") }, { text("items"), binary } };
        content[text("application/octet-stream")] = contentOf(binary);
    }
    const QJsonObject fields { { text("type"), text("object") }, { text("properties"), form } };
    content[text("multipart/form-data")] = contentOf(fields);
    if (route.body == ApiBodyKind::Fields) {
        content[text("application/x-www-form-urlencoded")] = contentOf(fields);
        content[text("application/json")] = contentOf(fields);
    }
    return { { text("content"), content }, { text("required"), route.makesImports } };
}

static const std::map<int, const char *> &statusTexts()
{
    static const std::map<int, const char *> texts {
        { 200, "Done" },
        { 202, "Queued: the receipt" },
        { 400, "The call is wrong" },
        { 401, "The header x-api-key is missing or wrong" },
        { 403, "The header Host does not name this computer" },
        { 404, "There is no such thing" },
        { 405, "The path does not take this method" },
        { 409, "The state does not allow it" },
        { 413, "The body is too large" },
        { 415, "The type of the body, or the format, is not taken" },
        { 422, "The file can't be read, or the target can't be used" },
        { 429, "Too many imports are queued" },
        { 500, "The server can't do it now" },
    };
    return texts;
}

static QJsonObject responsesOf(const ApiRoute &route)
{
    static const QJsonObject error { { text("$ref"), text("#/components/schemas/Error") } };
    QJsonObject responses;
    for (const auto &[status, description] : statusTexts()) {
        const bool isError = status >= 400;
        const bool isOurs = std::find(route.statuses.begin(), route.statuses.end(), status) != route.statuses.end();
        const bool isOfFiles = status == 413 || status == 415 || status == 422;
        const bool isLeftOut = (!isError && !isOurs) || (status == 401 && !route.needsKey)
            || (isOfFiles && route.body == ApiBodyKind::None) || (status == 429 && !route.makesImports);
        if (isLeftOut)
            continue;
        const bool isStream = QLatin1String(route.path).endsWith(QLatin1String("/events"));
        const QString type = isError || !isStream ? text("application/json") : text("text/event-stream");
        const QJsonObject schema
            = isError ? error : QJsonObject { { text("type"), text(isStream ? "string" : "object") } };
        responses[QString::number(status)] = QJsonObject { { text("description"), text(description) },
            { text("content"), QJsonObject { { type, contentOf(schema) } } } };
    }
    if (QLatin1String(route.path).endsWith(QLatin1String("/file")))
        responses[text("200")] = QJsonObject { { text("description"), text("The file") },
            { text("content"),
                QJsonObject { { text("application/octet-stream"),
                    contentOf({ { text("type"), text("string") }, { text("format"), text("binary") } }) } } } };
    return responses;
}

static QJsonObject operationOf(const ApiRoute &route)
{
    const QJsonObject properties = propertiesOf(route);
    QJsonObject operation { { text("summary"), text(route.summary) },
        { text("parameters"), parametersOf(route, properties) }, { text("responses"), responsesOf(route) } };
    if (route.body != ApiBodyKind::None)
        operation[text("requestBody")] = bodyOfRoute(route, properties);
    if (!route.needsKey)
        operation[text("security")] = QJsonArray();
    return operation;
}

static QJsonObject componentsOfContract()
{
    const QJsonObject word { { text("type"), text("string") } };
    const QJsonObject error { { text("type"), text("object") },
        { text("properties"),
            QJsonObject { { text("code"), word }, { text("message"), word }, { text("hint"), word } } },
        { text("required"), QJsonArray { text("code"), text("message"), text("hint") } } };
    return { { text("schemas"),
                 QJsonObject { { text("Error"),
                     QJsonObject { { text("type"), text("object") },
                         { text("properties"), QJsonObject { { text("error"), error } } },
                         { text("required"), QJsonArray { text("error") } } } } } },
        { text("securitySchemes"),
            QJsonObject { { text("key"),
                QJsonObject { { text("type"), text("apiKey") }, { text("in"), text("header") },
                    { text("name"), text("x-api-key") } } } } } };
}

QByteArray openApiOf(const std::vector<ApiRoute> &routes, const QString &url)
{
    QJsonObject paths;
    for (const ApiRoute &route : routes) {
        QJsonObject path = paths[text(route.path)].toObject();
        path[text(route.method).toLower()] = operationOf(route);
        paths[text(route.path)] = path;
    }
    const QJsonObject contract { { text("openapi"), text("3.1.0") },
        { text("info"),
            QJsonObject { { text("title"), text("Tranche: the local import API") },
                { text("version"), text(TRANCHE_VERSION) } } },
        { text("servers"), QJsonArray { QJsonObject { { text("url"), url } } } },
        { text("security"), QJsonArray { QJsonObject { { text("key"), QJsonArray() } } } }, { text("paths"), paths },
        { text("components"), componentsOfContract() } };
    return QJsonDocument(contract).toJson();
}

} // namespace tranche
