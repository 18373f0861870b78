#include "repair/SheetText.h"

#include "source/formats/SourceFormat.h"
#include "source/text/RowText.h"

#include <algorithm>

namespace tranche {

/// With the characters that escapes such as _x000D_ stand for; what is left may be an escape once more.
static QString withoutEscapes(QString text)
{
    constexpr qsizetype length = 7;
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0; at = text.indexOf(QLatin1String("_x"), at)) {
        bool isNumber = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&isNumber, 16);
        if (isNumber && at + length <= text.size() && text[at + length - 1] == u'_')
            text.replace(at, length, QChar(char16_t(code)));
        else
            ++at;
    }
    return text;
}

QByteArray sheetText(const QByteArray &value)
{
    const bool hasMark = value.startsWith("\xEF\xBB\xBF"); // QString leaves one out, in a sheet nobody sees it
    const bool isMessage = value.startsWith(RowText::unreadableMark);
    QString text = withoutEscapes(QString::fromUtf8(hasMark ? value.mid(3) : isMessage ? value.mid(1) : value));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return text.toUtf8();
}

std::vector<ChunkDraft::Field> mergedWithSheet(
    const std::vector<ChunkDraft::Field> &before, const std::vector<ChunkDraft::Field> &returned, qsizetype columns)
{
    const auto valueAt = [](const std::vector<ChunkDraft::Field> &fields, std::size_t i) {
        return i < fields.size() ? fields[i].value : QByteArray();
    };
    std::vector<ChunkDraft::Field> merged = returned;
    bool same = true;
    for (std::size_t i = 0; i < std::max(before.size(), returned.size()); ++i) {
        const bool sameCell = sheetText(valueAt(before, i)) == sheetText(valueAt(returned, i));
        same = same && sameCell;
        if (sameCell && i < before.size() && i < merged.size())
            merged[i] = before[i];
    }
    if (same)
        return before;
    while (qsizetype(merged.size()) > columns && merged.back().value.isEmpty())
        merged.pop_back();
    return merged;
}

QByteArray sheetRowText(const std::vector<ChunkDraft::Field> &fields)
{
    QByteArray text;
    for (const ChunkDraft::Field &field : fields)
        text += sheetText(field.value) + '\x1F';
    while (text.endsWith('\x1F'))
        text.chop(1);
    return text;
}

bool isSpreadsheet(const QString &path)
{
    return !settleSource(path, {}).sheet.isEmpty();
}

} // namespace tranche
