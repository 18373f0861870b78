/// The reader of workbooks before 2007: any bytes as the records of one. A Failure is an answer; what is read is UTF-8,
/// but for the byte before messages, and its lines are counted right.
#include "core/Failure.h"
#include "core/Utf8.h"
#include "source/formats/xls/XlsConverter.h"
#include "source/text/RowText.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <unistd.h>

using namespace tranche;

static void check(const ConvertedText &text)
{
    std::string bytes = text.bytes;
    std::replace(bytes.begin(), bytes.end(), RowText::unreadableMark, '!');
    if (!isValidUtf8(bytes))
        std::abort();
    qint64 lines = 1;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        lines += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')) ? 1 : 0;
    if (lines != text.line)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString path = QStringLiteral("/tmp/tranche-fuzz-%1.xls").arg(::getpid());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::abort();
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.close();
    try {
        SourceOptions options;
        for (const SourcePart &sheet : sheetsOfXls(path, options)) {
            options.sheet = sheet.name;
            const auto converter = openXls(nullptr, path, options);
            ConvertedText text;
            while (converter->convert(text)) {
                if (converter->bytesOfFile() > qint64(size))
                    std::abort();
            }
            check(text);
            if (data[size - 1] % 2 == 0) // one sheet is enough, mostly
                break;
        }
    } catch (const Failure &failure) {
        if (failure.message().isEmpty())
            std::abort();
    }
    return 0;
}
