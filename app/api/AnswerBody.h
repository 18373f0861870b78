#pragma once

#include "api/UploadFolder.h"

#include <QByteArray>

namespace tranche {

/// What an answer holds while it is made: in memory as long as it is short, else in a file without a name, so that an
/// answer may be of any length.
class AnswerBody
{
public:
    AnswerBody() = default;
    explicit AnswerBody(QByteArray text)
        : m_text(std::move(text))
    {
    }

    /// @param folder where a long answer is kept @throws Failure "store.space"
    void append(const QByteArray &bytes, const UploadFolder &folder);
    /// No more is appended. @throws Failure "store.space"
    void finish();

    bool isInFile() const { return m_file.isOpen(); }
    const QByteArray &text() const { return m_text; }
    qint64 size() const { return isInFile() ? m_inFile : m_text.size(); }
    /// The file, to be read from its begin by who takes it.
    FileDescriptor takeFile() { return std::move(m_file); }

private:
    void flush();

    QByteArray m_text;
    FileDescriptor m_file;
    qint64 m_inFile = 0;
};

} // namespace tranche
