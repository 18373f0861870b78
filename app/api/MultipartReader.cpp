#include "api/MultipartReader.h"

#include "core/Failure.h"

#include <QUrl>

#include <cstring>

namespace tranche {

static constexpr std::size_t largestHead = 16 * 1024;
static constexpr qsizetype longestBoundary = 200; // RFC 2046: 70

static Failure noForm(const char *why)
{
    return Failure(
        QStringLiteral("api.body"), QStringLiteral("The body is no multipart/form-data: %1.").arg(QLatin1String(why)));
}

/// The value of a parameter such as name="x" in a header's value; null if it is not there.
static QByteArray parameterOf(const QByteArray &value, const char *wanted)
{
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        ++at;
        const auto equals = value.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArray name = value.mid(at, equals - at).trimmed().toLower();
        QByteArray text("");
        at = equals + 1;
        if (at < value.size() && value[at] == '"') {
            for (++at; at < value.size() && value[at] != '"'; ++at) {
                // Only these are escaped: some senders write C:\orders.csv as it is.
                const bool isEscape
                    = value[at] == '\\' && at + 1 < value.size() && (value[at + 1] == '"' || value[at + 1] == '\\');
                at += isEscape ? 1 : 0;
                text.append(value[at]);
            }
            at = value.indexOf(';', at);
        } else {
            const auto end = value.indexOf(';', at);
            text += value.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        if (name == wanted)
            return text;
    }
    return {};
}

QByteArray mediaTypeOf(const QByteArray &contentType)
{
    const auto end = contentType.indexOf(';');
    return contentType.left(end < 0 ? contentType.size() : end).trimmed().toLower();
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    if (mediaTypeOf(contentType) != "multipart/form-data")
        return {};
    const QByteArray boundary = parameterOf(contentType, "boundary");
    return boundary.size() <= longestBoundary ? boundary : QByteArray();
}

/// The name of a file: RFC 5987 has a form for other letters than ASCII's; browsers send UTF-8 and write quotes as %22.
static QString fileNameOf(const QByteArray &disposition, bool &isFile)
{
    const QByteArray extended = parameterOf(disposition, "filename*");
    if (const auto quote = extended.lastIndexOf('\''); quote >= 0) {
        isFile = true;
        return QUrl::fromPercentEncoding(extended.mid(quote + 1));
    }
    const QByteArray name = parameterOf(disposition, "filename");
    isFile = !name.isNull();
    return QString::fromUtf8(name).replace(QLatin1String("%22"), QLatin1String("\""));
}

static MultipartHead headOf(std::string_view text)
{
    MultipartHead head;
    bool isNamed = false;
    const QByteArrayList lines = QByteArray(text.data(), qsizetype(text.size())).split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).trimmed().toLower() != "content-disposition")
            continue;
        const QByteArray value = line.mid(colon + 1).trimmed();
        const QByteArray name = parameterOf(value, "name");
        isNamed = !name.isNull();
        head.name = QString::fromUtf8(name);
        head.fileName = fileNameOf(value, head.isFile);
    }
    if (!isNamed)
        throw noForm("a part has no name");
    return head;
}

MultipartReader::MultipartReader(const QByteArray &boundary, MultipartSink &sink)
    : m_delimiter("\r\n--" + boundary.toStdString())
    , m_sink(sink)
{
    if (boundary.isEmpty())
        throw noForm("its Content-Type names no boundary");
}

void MultipartReader::take(std::string_view bytes)
{
    if (m_place == Place::Epilogue)
        return;
    m_text.append(bytes);
    while (step()) { }
    m_text.erase(0, m_done);
    m_done = 0;
}

bool MultipartReader::step()
{
    switch (m_place) {
    case Place::Preamble:
    case Place::Data:
        return passToBoundary();
    case Place::BehindBoundary:
        return passBoundaryEnd();
    case Place::Head:
        return readHead();
    case Place::Epilogue:
        break;
    }
    m_done = m_text.size();
    return false;
}

bool MultipartReader::passToBoundary()
{
    const std::string_view rest = std::string_view(m_text).substr(m_done);
    const void *found = ::memmem(rest.data(), rest.size(), m_delimiter.data(), m_delimiter.size());
    // What stands before a boundary, or may be the begin of one.
    const std::size_t certain = found != nullptr ? std::size_t(static_cast<const char *>(found) - rest.data())
        : rest.size() < m_delimiter.size()       ? 0
                                                 : rest.size() - m_delimiter.size() + 1;
    if (m_place == Place::Data && certain > 0)
        m_sink.takePart(rest.substr(0, certain));
    m_done += certain;
    if (found == nullptr)
        return false;
    m_done += m_delimiter.size();
    if (m_place == Place::Data)
        m_sink.endPart();
    m_place = Place::BehindBoundary;
    return true;
}

bool MultipartReader::passBoundaryEnd()
{
    std::size_t at = m_done;
    while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t'))
        ++at;
    if (at - m_done > largestHead)
        throw noForm("a boundary does not end");
    if (m_text.size() - at < 2)
        return false;
    if (m_text.compare(at, 2, "--") == 0) {
        m_place = Place::Epilogue;
        return true;
    }
    if (m_text.compare(at, 2, "\r\n") != 0)
        throw noForm("something stands behind a boundary");
    if (++m_parts > mostParts)
        throw Failure(QStringLiteral("api.body"), QStringLiteral("The form has more than %1 parts.").arg(mostParts),
            QStringLiteral("Send them in several calls."));
    m_done = at; // a head without lines ends with the same line end
    m_place = Place::Head;
    return true;
}

bool MultipartReader::readHead()
{
    const auto end = m_text.find("\r\n\r\n", m_done);
    if ((end == std::string::npos ? m_text.size() : end) - m_done > largestHead)
        throw noForm("the head of a part is too large");
    if (end == std::string::npos)
        return false;
    m_sink.beginPart(headOf(std::string_view(m_text).substr(m_done, end - m_done)));
    m_done = end + 4;
    m_place = Place::Data;
    return true;
}

void MultipartReader::end() const
{
    if (m_place != Place::Epilogue)
        throw noForm("it breaks off before its last boundary");
}

} // namespace tranche
