/// Every reader of another format: encodings, compressed files, JSON, XML, web pages, fixed width, spreadsheets. Any
/// bytes; a Failure is an answer.
#include "core/Failure.h"
#include "source/formats/SourceFormat.h"

#include <QFile>

#include <array>
#include <cstdlib>
#include <unistd.h>

using namespace tranche;

/// All of a source, as an import reads it, but not more than a few megabytes.
static void readThrough(const QString &path, const SourceOptions &wanted)
{
    try {
        const SourceOptions options = settleSource(path, wanted);
        const auto source = openSource(path, options);
        qint64 offset = 0;
        constexpr qint64 most = qint64(8) << 20;
        for (qsizetype got = 1; got > 0 && offset < most; offset += got)
            got = readBytes(*source, offset, 100000).size();
        source->lineInFile(1);
        if (source->bytesOfFile(offset) > source->identity().size)
            std::abort();
    } catch (const Failure &failure) {
        if (failure.message().isEmpty())
            std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString path = QStringLiteral("/tmp/tranche-fuzz-%1").arg(::getpid());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::abort();
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.close();
    static const std::array<const char *, 10> formats { "", "json", "xlsx", "ods", "xls", "xml", "fixed", "sqlite",
        "html", "spreadsheetml" };
    readThrough(path, {});
    SourceOptions options;
    options.format = QString::fromLatin1(formats[size % formats.size()]);
    readThrough(path, options);
    options.format = QStringLiteral("csv");
    options.encoding = size % 2 == 0 ? "Shift_JIS" : "GB18030";
    readThrough(path, options);
    return 0;
}
