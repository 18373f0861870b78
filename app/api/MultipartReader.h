#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace tranche {

/// A part of a form.
struct MultipartHead
{
    QString name; ///< of the field
    QString fileName; ///< as the sender has it; never a path that may be used
    bool isFile = false; ///< it came with a file's name

    bool operator==(const MultipartHead &) const = default;
};

/// Takes the parts of a form as they come.
class MultipartSink
{
public:
    virtual ~MultipartSink() = default;
    virtual void beginPart(const MultipartHead &head) = 0;
    virtual void takePart(std::string_view bytes) = 0;
    virtual void endPart() = 0;
};

/// The type that a Content-Type names, in lower case, without its parameters.
QByteArray mediaTypeOf(const QByteArray &contentType);

/// The boundary of multipart/form-data; empty if the content is of another type or names none.
QByteArray boundaryOf(const QByteArray &contentType);

/// Reads multipart/form-data (RFC 7578) while it comes, in memory that does not grow: at most 16 KB of a part's head
/// and the length of a boundary are kept.
class MultipartReader
{
public:
    /// @param sink outlives the reader
    MultipartReader(const QByteArray &boundary, MultipartSink &sink);

    /// @throws Failure "api.body" for what is no such form, with more than mostParts parts or too large a head; and
    /// what the sink throws
    void take(std::string_view bytes);
    /// @throws Failure "api.body" if the last boundary has not come
    void end() const;

    static constexpr int mostParts = 1000;

private:
    enum class Place { Preamble, BehindBoundary, Head, Data, Epilogue };
    /// Does one step with what is there. @returns false if more has to come first
    bool step();
    bool passToBoundary();
    bool passBoundaryEnd();
    bool readHead();

    std::string m_delimiter;
    MultipartSink &m_sink;
    std::string m_text = "\r\n"; ///< what is not done yet; a boundary may stand at the very begin
    std::size_t m_done = 0; ///< of m_text
    Place m_place = Place::Preamble;
    int m_parts = 0;
};

} // namespace tranche
