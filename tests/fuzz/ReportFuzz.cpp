/// Every reader of a test report: the first line is the name of a format, the rest a report; of a format that is a
/// folder, its files, each behind a line "@@ name". A Failure is an answer. What is told keeps the rules of ReportSink,
/// whatever pieces the file comes in, and makes rows of UTF-8 whose lines are counted right.
#include "core/Failure.h"
#include "core/Utf8.h"
#include "source/reports/ReportFixture.h"
#include "source/reports/ReportRowText.h"
#include "source/text/RowText.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tranche;

static void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "ReportFuzz: %s\n", what);
    std::abort();
}

static void requireSame(const QStringList &inPieces, const QStringList &whole)
{
    for (qsizetype i = 0; i < std::max(inPieces.size(), whole.size()); ++i) {
        if (inPieces.value(i) == whole.value(i))
            continue;
        std::fprintf(stderr, "%s\n%s\n", qPrintable(inPieces.value(i)), qPrintable(whole.value(i)));
        require(false, "in pieces it is another report");
    }
}

static QMap<QString, QByteArray> filesOf(const ReportFormat &format, const QByteArray &content)
{
    if (!format.isFolder)
        return { { QStringLiteral("report"), content } };
    QMap<QString, QByteArray> files;
    QString name;
    for (const QByteArray &line : content.split('\n')) {
        if (line.startsWith("@@ "))
            name = QString::fromUtf8(line.mid(3));
        else
            files[name] += line + '\n';
    }
    return files;
}

/// Calls `read` until it says that it is at the end. @returns what is wrong with the report; empty: nothing
template <typename Read> static QString failureOf(Read read)
{
    try {
        while (read()) { }
    } catch (const Failure &failure) {
        require(!failure.message().isEmpty(), "a failure without a message");
        require(failure.code().startsWith(QLatin1String("source.")), "a failure of something else");
        return failure.code() + QLatin1Char(' ') + failure.text();
    }
    return {};
}

static QStringList readRecording(FilesInMemory &files, const ReportFormat &format, std::size_t pieceBytes)
{
    files.pieceBytes = pieceBytes;
    RecordingSink sink;
    const auto reader = format.open(files, format.isFolder ? QString() : files.names().value(0));
    qint64 before = 0;
    const QString failure = failureOf([&] {
        const bool goesOn = reader->read(sink);
        require(reader->bytesOfFile() >= before, "it goes back in the file");
        before = reader->bytesOfFile();
        return goesOn;
    });
    require(sink.faults.isEmpty(), "something belongs to what is not open");
    if (failure.isEmpty()) {
        const auto isEnded = [](const auto &one) { return one.isEnded; };
        require(std::all_of(sink.suites.begin(), sink.suites.end(), isEnded), "a suite is not ended");
        require(std::all_of(sink.cases.begin(), sink.cases.end(), isEnded), "a case is not ended");
        require(std::all_of(sink.steps.begin(), sink.steps.end(), isEnded), "a step is not ended");
    }
    // What a message shows of the file may depend on how it came, but not what it is about.
    static const QRegularExpression line(QStringLiteral("line \\d+"));
    return sink.lines() << sink.totals() << failure.section(QLatin1Char(' '), 0, 0) << line.match(failure).captured();
}

static void readAsRows(FilesInMemory &files, const ReportFormat &format)
{
    ConvertedText text;
    ReportRowText rows({}, format.name, "report", QStringLiteral("2025-03-01T12:00:00Z"), nullptr);
    rows.writeTo(text);
    rows.addHeader();
    const auto reader = format.open(files, format.isFolder ? QString() : files.names().value(0));
    const QString failure = failureOf([&] { return reader->read(rows); });
    if (failure.isEmpty())
        rows.finish();
    else
        rows.breakOff(failure.toStdString());
    std::string bytes = text.bytes;
    std::replace(bytes.begin(), bytes.end(), RowText::unreadableMark, '!');
    require(isValidUtf8(bytes), "rows that are not UTF-8");
    qint64 lines = 1;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        lines += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')) ? 1 : 0;
    require(lines == text.line, "lines that are not counted right");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = input.indexOf('\n');
    const ReportFormat *format = findReportFormat(QString::fromLatin1(input.left(end)));
    if (end < 0 || format == nullptr)
        return -1;
    const QByteArray content = input.mid(end + 1);
    recogniseReport(content);
    FilesInMemory files;
    files.files = filesOf(*format, content);
    const QStringList whole = readRecording(files, *format, 64 << 10);
    if (size % 4 == 0)
        requireSame(readRecording(files, *format, 1 + size % 7), whole);
    readAsRows(files, *format);
    return 0;
}
