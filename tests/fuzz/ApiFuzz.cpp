/// What callers of the import API send: forms in any pieces, fields, requests in JSON, paths, hosts and names of files.
#include "api/ApiBody.h"
#include "api/ApiHandler.h"
#include "api/ApiRoutes.h"
#include "api/LoopbackNames.h"
#include "api/MultipartReader.h"
#include "core/Failure.h"
#include "service/recipe/Recipe.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace tranche;

namespace {

/// All parts, one behind the other.
class FuzzedParts final : public MultipartSink
{
public:
    QByteArray text;

private:
    void beginPart(const MultipartHead &head) override
    {
        text += '<' + head.name.toUtf8() + '|' + head.fileName.toUtf8() + '>';
        const QString shown = shownFileName(head.fileName);
        if (shown.isEmpty() || shown.contains(QLatin1Char('/')) || shown == QLatin1String(".."))
            std::abort();
    }
    void takePart(std::string_view bytes) override { text.append(bytes.data(), qsizetype(bytes.size())); }
    void endPart() override { text += "</>"; }
};

} // namespace

template <typename Read> static bool tolerateCall(const Read &read)
{
    try {
        read();
    } catch (const Failure &failure) {
        if (failure.message().isEmpty())
            std::abort();
        return false;
    }
    return true;
}

static QByteArray partsOf(std::string_view bytes, std::size_t piece, bool &isWhole)
{
    FuzzedParts parts;
    isWhole = tolerateCall([&] {
        MultipartReader reader("b", parts);
        for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size())))
            reader.take(bytes.substr(0, piece));
        reader.end();
    });
    return parts.text;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::string_view view(bytes.constData(), size);
    bool isWhole = false;
    bool isWholeInPieces = false;
    const QByteArray whole = partsOf(view, std::max<std::size_t>(size, 1), isWhole);
    const QByteArray pieces = partsOf(view, 3, isWholeInPieces);
    if (isWhole != isWholeInPieces || (isWhole && whole != pieces))
        std::abort();
    tolerateCall([&] {
        OptionWords words;
        const auto fields = fieldsOfForm(bytes);
        for (const auto &[name, value] : fields)
            takeField(words, name, value);
        RequestChoices choices;
        takeRecipe(choices, {}, words);
    });
    tolerateCall([&] {
        RequestChoices choices;
        takeRecipe(choices, {}, wordsFromJson(QJsonDocument::fromJson(bytes).object()));
    });
    if (isLoopbackHost(bytes) && bytes.contains('@'))
        std::abort();
    hostOfTarget(bytes);
    const QByteArray path = pathOfTarget(bytes);
    for (const ApiRoute &route : apiRoutes())
        placesOf(route.path, path);
    boundaryOf(bytes);
    return 0;
}
