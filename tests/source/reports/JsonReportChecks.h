#pragma once

#include "core/Failure.h"
#include "source/reports/ReportFixture.h"

#include <QTest>

namespace tranche {

/// What is told of a report that comes in pieces of a size.
inline QStringList reportLines(const QByteArray &json, const char *format, std::size_t pieceBytes = 64 << 10)
{
    FilesInMemory files(json);
    files.pieceBytes = pieceBytes;
    RecordingSink sink;
    readReport(files, *findReportFormat(QString::fromLatin1(format)), sink);
    return sink.lines();
}

inline QString reportFailure(const QByteArray &json, const char *format)
{
    RecordingSink sink;
    try {
        readReport(json, format, sink);
    } catch (const Failure &failure) {
        return failure.code() + QLatin1Char(' ') + failure.message();
    }
    return {};
}

/// How long the outputs of that name are, all together.
inline qsizetype outputLength(const QStringList &lines, const QString &stream)
{
    const QString begin = QStringLiteral("output %1: ").arg(stream);
    qsizetype length = 0;
    for (const QString &line : lines) {
        if (line.trimmed().startsWith(begin))
            length += line.trimmed().size() - begin.size();
    }
    return length;
}

/// Pieces of any size tell the same, a report that is cut off anywhere is a failure with its line, and only one format
/// knows it.
inline void checkReport(const QByteArray &json, const char *format)
{
    const auto found = recogniseReport(json);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(QString::fromLatin1(found.front()->name), QString::fromLatin1(format));
    const QStringList whole = reportLines(json, format);
    QVERIFY2(whole.filter(QStringLiteral("fault")).isEmpty(), qPrintable(whole.join(QLatin1Char('\n'))));
    for (const int piece : { 1, 2, 3, 7, 100 })
        QCOMPARE(reportLines(json, format, std::size_t(piece)), whole);
    const QByteArray text = json.trimmed();
    for (qsizetype end = 0; end < text.size(); ++end) {
        const QString failure = reportFailure(text.left(end), format);
        QVERIFY2(failure.startsWith(QLatin1String("source.json ")) && failure.contains(QLatin1String("line ")),
            qPrintable(QStringLiteral("%1: %2").arg(end).arg(failure)));
        recogniseReport(text.left(end));
    }
}

} // namespace tranche
