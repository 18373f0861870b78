#include "api/ApiBody.h"

#include "api/MultipartReader.h"
#include "core/Failure.h"

#include <QJsonDocument>
#include <QUrl>

namespace tranche {

static constexpr qsizetype mostText = 4 << 20;

static Failure tooMuchText()
{
    return Failure(QStringLiteral("api.body"), QStringLiteral("The fields of the call are longer than 4 MB."),
        QStringLiteral("Files go into the field “file”, or are the whole body."));
}

static QJsonObject objectOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        throw Failure(QStringLiteral("api.body"),
            QStringLiteral("“request” is no JSON object: %1.")
                .arg(error.error == QJsonParseError::NoError ? QStringLiteral("it does not begin with {")
                                                             : error.errorString()));
    return document.object();
}

static QString utf8Text(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QList<std::pair<QString, QString>> fieldsOfForm(const QByteArray &text)
{
    QList<std::pair<QString, QString>> fields;
    const QByteArrayList pairs = text.split('&');
    for (QByteArray pair : pairs) {
        if (pair.isEmpty())
            continue;
        if (fields.size() >= MultipartReader::mostParts)
            throw Failure(
                QStringLiteral("api.body"), QStringLiteral("The form has more than %1 fields.").arg(fields.size()));
        pair.replace('+', ' ');
        const auto equals = pair.indexOf('=');
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        fields.append({ utf8Text(QByteArray::fromPercentEncoding(pair.left(equals < 0 ? pair.size() : equals))),
            utf8Text(QByteArray::fromPercentEncoding(value)) });
    }
    return fields;
}

namespace {

/// The whole body is one file. An empty body is none.
class RawBody final : public ApiBody
{
public:
    RawBody(ApiCall &call, const UploadFolder &uploads)
        : m_call(call)
        , m_uploads(uploads)
    {
    }
    void take(std::string_view bytes) override
    {
        if (m_call.files.empty())
            m_call.files.push_back(m_uploads.receive(m_call.value("file_name").value_or(QString())));
        m_call.files.front().write(bytes);
    }
    void end() override { }

private:
    ApiCall &m_call;
    const UploadFolder &m_uploads;
};

/// A form or an object in JSON, in memory.
class FieldsBody final : public ApiBody
{
public:
    FieldsBody(ApiCall &call, bool isJson)
        : m_call(call)
        , m_isJson(isJson)
    {
    }
    void take(std::string_view bytes) override
    {
        if (m_text.size() + qsizetype(bytes.size()) > mostText)
            throw tooMuchText();
        m_text.append(bytes.data(), qsizetype(bytes.size()));
    }
    void end() override
    {
        if (m_isJson && !m_text.trimmed().isEmpty())
            m_call.request = objectOf(m_text);
        else if (!m_isJson)
            m_call.fields = fieldsOfForm(m_text) + m_call.fields;
    }

private:
    ApiCall &m_call;
    bool m_isJson;
    QByteArray m_text;
};

/// A form with files.
class MultipartBody final : public ApiBody, private MultipartSink
{
public:
    MultipartBody(const QByteArray &boundary, ApiCall &call, const UploadFolder &uploads, bool takesFiles)
        : m_call(call)
        , m_uploads(uploads)
        , m_takesFiles(takesFiles)
        , m_reader(boundary, *this)
    {
    }
    void take(std::string_view bytes) override { m_reader.take(bytes); }
    void end() override
    {
        m_reader.end();
        m_call.fields = m_fields + m_call.fields;
    }

private:
    void beginPart(const MultipartHead &head) override
    {
        m_name = head.name;
        m_isFile = m_takesFiles && (head.name == QLatin1String("file") || head.name == QLatin1String("file[]"));
        m_value.clear();
        if (m_isFile)
            m_call.files.push_back(m_uploads.receive(head.fileName));
    }
    void takePart(std::string_view bytes) override
    {
        if (m_isFile)
            return m_call.files.back().write(bytes);
        m_textSize += qsizetype(bytes.size());
        if (m_textSize > mostText)
            throw tooMuchText();
        m_value.append(bytes.data(), qsizetype(bytes.size()));
    }
    void endPart() override
    {
        if (m_isFile)
            m_call.files.back().close();
        else if (m_name == QLatin1String("request"))
            m_call.request = objectOf(m_value);
        else
            m_fields.append({ m_name, utf8Text(m_value) });
    }

    ApiCall &m_call;
    const UploadFolder &m_uploads;
    bool m_takesFiles;
    QString m_name; ///< of the part
    bool m_isFile = false;
    QByteArray m_value;
    qsizetype m_textSize = 0; ///< of all parts that are no files
    QList<std::pair<QString, QString>> m_fields;
    MultipartReader m_reader;
};

/// Of a call without a body.
class NoBody final : public ApiBody
{
public:
    void take(std::string_view) override
    {
        throw Failure(QStringLiteral("api.body"), QStringLiteral("This call takes no body."));
    }
    void end() override { }
};

} // namespace

std::unique_ptr<ApiBody> bodyOf(const HttpHead &head, ApiBodyKind kind, ApiCall &call, const UploadFolder &uploads)
{
    const QByteArray contentType = head.header("Content-Type");
    const QByteArray type = mediaTypeOf(contentType);
    if (kind == ApiBodyKind::None)
        return std::make_unique<NoBody>();
    if (type == "multipart/form-data")
        return std::make_unique<MultipartBody>(boundaryOf(contentType), call, uploads, kind == ApiBodyKind::File);
    if (type.startsWith("multipart/"))
        throw Failure(QStringLiteral("api.media"),
            QStringLiteral("A body of the type %1 is not taken.").arg(utf8Text(type)),
            QStringLiteral("Send multipart/form-data."));
    if (kind == ApiBodyKind::File)
        return std::make_unique<RawBody>(call, uploads);
    const bool isForm = type.isEmpty() || type == "application/x-www-form-urlencoded";
    if (!isForm && type != "application/json")
        throw Failure(QStringLiteral("api.media"),
            QStringLiteral("A body of the type %1 is not taken.").arg(utf8Text(type)),
            QStringLiteral("Send application/json, a form, or multipart/form-data."));
    return std::make_unique<FieldsBody>(call, !isForm);
}

} // namespace tranche
