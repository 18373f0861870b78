#pragma once

#include "ReportFixture.h"

#include "core/Failure.h"

namespace tranche {

/// Reads a report given in pieces of one byte. @returns what it tells, as RecordingSink::lines
inline QStringList linesByBytes(const QByteArray &content, const char *format)
{
    FilesInMemory files(content);
    files.pieceBytes = 1;
    RecordingSink sink;
    readReport(files, *findReportFormat(QString::fromLatin1(format)), sink);
    return sink.lines();
}

/// Cuts a report at every byte. @returns places where it was read to its end although cases are missing, and nothing
/// was said
inline QStringList silentCuts(const QByteArray &content, const char *format)
{
    RecordingSink whole;
    readReport(content, format, whole);
    QStringList places;
    for (qsizetype at = 0; at < content.size(); ++at) {
        RecordingSink sink;
        try {
            readReport(content.left(at), format, sink);
        } catch (const Failure &) {
            continue;
        }
        if (sink.lines() != whole.lines() && sink.issues.size() <= whole.issues.size())
            places.append(QString::number(at));
    }
    return places;
}

} // namespace tranche
