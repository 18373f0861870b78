#include "api/HttpStatus.h"

#include "service/answers/Json.h"

#include <QJsonDocument>

#include <array>

namespace tranche {

namespace {

struct CodeStatus
{
    const char *code;
    int status;
};

struct DomainStatus
{
    FailureDomain domain;
    int status;
};

} // namespace

/// Codes that stand for another status than the others of their domain.
static constexpr std::array codeStatuses {
    CodeStatus { "api.host", 403 },
    CodeStatus { "api.key", 401 },
    CodeStatus { "api.route", 404 },
    CodeStatus { "api.method", 405 },
    CodeStatus { "api.large", 413 },
    CodeStatus { "api.media", 415 },
    CodeStatus { "api.body", 400 },
    CodeStatus { "api.busy", 429 },
    CodeStatus { "call.import", 404 },
    CodeStatus { "call.chunk", 404 },
    CodeStatus { "call.state", 409 },
    CodeStatus { "call.undone", 409 },
    CodeStatus { "target.locked", 409 },
};

static constexpr std::array domainStatuses {
    DomainStatus { FailureDomain::Call, 400 },
    DomainStatus { FailureDomain::Request, 400 },
    DomainStatus { FailureDomain::Source, 422 },
    DomainStatus { FailureDomain::Target, 422 },
    DomainStatus { FailureDomain::Retry, 422 },
};

int httpStatus(const Failure &failure)
{
    for (const CodeStatus &known : codeStatuses) {
        if (failure.code() == QLatin1String(known.code))
            return known.status;
    }
    if (failure.code().startsWith(QLatin1String("undo.")))
        return 409;
    const FailureDomain domain = failure.domain();
    for (const DomainStatus &known : domainStatuses) {
        if (domain == known.domain)
            return known.status;
    }
    return 500;
}

QJsonObject errorJson(const Failure &failure)
{
    return { { QStringLiteral("error"), failureJson(failure)[QStringLiteral("error")] } };
}

QByteArray errorText(const QJsonObject &error)
{
    return QJsonDocument(error).toJson();
}

} // namespace tranche
