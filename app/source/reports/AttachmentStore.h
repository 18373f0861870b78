#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// What became of an attachment.
struct KeptAttachment
{
    QString sha256; ///< hexadecimal; empty: it was not kept
    std::optional<qint64> bytes;
    QString problem; ///< why it was not
};

/// Keeps the files that belong to tests in a folder of their own, each under the hash of its content, so that the same
/// file is there once. No name or path of a report is ever made a path there.
class AttachmentStore
{
public:
    static constexpr qint64 mostBytes = qint64(100) << 20;

    /// @param folder made when the first one is kept
    /// @param files of the report: what it refers to is only looked for among them
    AttachmentStore(QString folder, ReportFiles &files)
        : m_folder(std::move(folder))
        , m_files(files)
    {
    }

    KeptAttachment keep(const TestAttachment &attachment);

private:
    KeptAttachment keepStream(ByteStream &stream, const QString &name);

    QString m_folder;
    ReportFiles &m_files;
};

} // namespace tranche
