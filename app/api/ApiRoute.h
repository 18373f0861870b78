#pragma once

#include "api/ApiBody.h"
#include "api/ApiContext.h"
#include "api/HttpExchange.h"
#include "service/answers/JsonWriter.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace tranche {

/// A name that a call takes in its query, its form or its request in JSON.
struct ApiParameter
{
    const char *name;
    const char *type; ///< of JSON Schema: "string", "boolean", "integer"
    const char *description;
};

/// One call of the API: what answers it, and what the contract says of it.
struct ApiRoute
{
    const char *method;
    const char *path; ///< with {places}
    const char *summary;
    ApiBodyKind body = ApiBodyKind::None;
    std::vector<ApiParameter> parameters = {};
    bool takesImportOptions = false; ///< those of importOptions() with them
    std::vector<int> statuses = { 200 }; ///< of answers that are no errors
    HttpAnswer (*answer)(ApiContext &context, ApiCall &call) = nullptr;
    bool needsKey = true;
    bool makesImports = false; ///< refused while too many are queued

    QStringList parameterNames() const
    {
        QStringList names;
        for (const ApiParameter &parameter : parameters)
            names.append(QString::fromLatin1(parameter.name));
        return names;
    }
};

HttpAnswer jsonAnswer(int status, const QJsonObject &object);
/// An answer of any length. @param write called on one of the threads
HttpAnswer writtenAnswer(
    ApiContext &context, StoreThreads &threads, const std::function<void(JsonWriter &, JobStore &)> &write);

/// Whether the call asks to be answered when all is done.
bool isInline(const ApiCall &call);
/// The parameters for that.
std::vector<ApiParameter> inlineParameters();
/// Waits until the import has ended, or the server ends. @returns how it stands then
ImportSummary waitForEnd(ApiContext &context, qint64 import);

/// The addresses at which an import is told of: "import_url", "import_status_url"; of a test report also its own.
QJsonObject addressesOf(const ApiContext &context, qint64 import, bool isReport);

} // namespace tranche
