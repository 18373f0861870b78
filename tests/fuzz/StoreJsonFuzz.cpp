/// What the job store and the ledger keep as text: requests as JSON, packed chunks, ranges of chunks. Any bytes.
#include "core/Failure.h"
#include "store/ChunkPack.h"
#include "store/ImportRequest.h"
#include "target/NumberRanges.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace tranche;

template <typename Read> static void tolerate(const Read &read)
{
    try {
        read();
    } catch (const Failure &failure) {
        if (failure.message().isEmpty())
            std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    tolerate([&] {
        const ImportRequest request = requestFromJson(QJsonDocument::fromJson(bytes).object());
        if (requestFromJson(toJson(request)) != request)
            std::abort();
    });
    tolerate([&] { unpackChunks(bytes); });
    tolerate([&] {
        const NumberRanges ranges = NumberRanges::fromText(QString::fromUtf8(bytes));
        if (NumberRanges::fromText(ranges.toText()) != ranges)
            std::abort();
    });
    return 0;
}
