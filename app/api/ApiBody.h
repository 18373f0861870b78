#pragma once

#include "api/ApiCall.h"
#include "api/HttpExchange.h"

#include <memory>

namespace tranche {

/// Reads the body of a call while it comes: files go to the disk, all else into the call, at most 4 MB of it.
class ApiBody
{
public:
    virtual ~ApiBody() = default;
    /// @throws Failure "api.body", "store.space"
    virtual void take(std::string_view bytes) = 0;
    /// The body is whole. @throws Failure "api.body"
    virtual void end() = 0;
};

/// What a call may have as its body.
enum class ApiBodyKind {
    None,
    Fields, ///< a form or a JSON object
    File, ///< a file as it is, or a form with files
};

/// @param call, uploads outlive what is made
/// @throws Failure "api.media" for a type that the call does not take
std::unique_ptr<ApiBody> bodyOf(const HttpHead &head, ApiBodyKind kind, ApiCall &call, const UploadFolder &uploads);

/// Reads "a=1&b=x+y%21". For bodies; queries come read already.
QList<std::pair<QString, QString>> fieldsOfForm(const QByteArray &text);

} // namespace tranche
