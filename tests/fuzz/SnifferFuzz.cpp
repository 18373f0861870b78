/// Everything that looks at a file before it is imported: dialect, layout, types. Any bytes; a Failure is an answer.
#include "core/Failure.h"
#include "mapping/ColumnNames.h"
#include "mapping/TypeInference.h"
#include "source/bytes/MemorySource.h"
#include "source/sniffing/DialectSniffer.h"
#include "source/text/SourceLayout.h"

#include <cstdlib>

using namespace tranche;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    MemorySource source(QStringLiteral("fuzz.csv"), QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    try {
        const SniffedDialect sniffed = sniffDialect(source);
        source.leaveOutLines(sniffed.dialect.footerLines);
        const SourceLayout layout = readLayout(source, sniffed.dialect);
        const FileSample sample = sampleColumns(source, sniffed.dialect, layout);
        const QStringList names = columnNames(layout.header, sample.columnCount);
        if (sniffed.confidence < 0 || sniffed.confidence > 1 || sample.columns.size() != sample.columnCount
            || names.size() != qsizetype(sample.columnCount) || layout.dataBegin > source.size())
            std::abort();
        for (const LeftOutLines &lines : sniffed.leftOut) {
            if (lines.firstLine < 1 || lines.lastLine < lines.firstLine || lines.lastLine > qint64(size) + 1
                || lines.why.isEmpty())
                std::abort();
        }
    } catch (const Failure &failure) {
        if (!failure.code().startsWith(QLatin1String("source.")) || failure.message().isEmpty())
            std::abort();
    }
    return 0;
}
