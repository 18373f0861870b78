#include "XmlReportChecks.h"

#include "core/Failure.h"

namespace tranche {

QStringList linesOfReport(const QByteArray &report, const char *format)
{
    RecordingSink sink;
    readReport(report, format, sink);
    return sink.lines();
}

QStringList faultsOfReader(const QByteArray &report, const char *format)
{
    QStringList faults;
    const QByteArray whole = report.trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        RecordingSink sink;
        try {
            readReport(whole.left(size), format, sink);
            faults.append(QStringLiteral("cut at %1 it is taken for whole").arg(size));
        } catch (const Failure &failure) {
            if (!failure.code().startsWith(QLatin1String("source."))
                || !failure.message().contains(QLatin1String("report")))
                faults.append(QStringLiteral("cut at %1: %2").arg(size).arg(failure.message()));
        }
        faults += sink.faults;
    }
    FilesInMemory files(report);
    files.pieceBytes = 1;
    RecordingSink sink;
    const auto reader = findReportFormat(QString::fromLatin1(format))->open(files, files.names().constFirst());
    for (qint64 before = 0; reader->read(sink); before = reader->bytesOfFile()) {
        if (reader->bytesOfFile() < before)
            faults.append(QStringLiteral("it goes back behind %1").arg(before));
    }
    if (reader->bytesOfFile() != report.size())
        faults.append(QStringLiteral("it ends at %1").arg(reader->bytesOfFile()));
    if (sink.lines() != linesOfReport(report, format))
        faults.append(QStringLiteral("in pieces it is another"));
    const auto formats = recogniseReport(report);
    if (formats.size() != 1 || formats.front()->name != QLatin1String(format))
        faults.append(QStringLiteral("it is not recognised as what it is"));
    return faults;
}

} // namespace tranche
