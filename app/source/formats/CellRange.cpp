#include "source/formats/CellRange.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QRegularExpression>

namespace tranche {

static int columnOfLetters(const QString &letters)
{
    int column = 0;
    for (const QChar c : letters)
        column = column * 26 + (c.unicode() - u'A') + 1;
    return column - 1;
}

CellRange cellRange(const QString &text)
{
    CellRange range;
    if (text.isEmpty())
        return range;
    static const QRegularExpression form(
        QStringLiteral("^\\$?([A-Z]{0,3})\\$?(\\d{0,7}):\\$?([A-Z]{0,3})\\$?(\\d{0,7})$"));
    const auto match = form.match(text.toUpper());
    if (!match.hasMatch())
        throw Failure(QStringLiteral("call.range"), SourceText::tr("“%1” is no range of cells.").arg(text),
            SourceText::tr("Write it as B3:F200."));
    if (!match.captured(1).isEmpty())
        range.firstColumn = columnOfLetters(match.captured(1));
    if (!match.captured(3).isEmpty())
        range.lastColumn = columnOfLetters(match.captured(3));
    if (!match.captured(2).isEmpty())
        range.firstRow = match.captured(2).toLongLong() - 1;
    if (!match.captured(4).isEmpty())
        range.lastRow = match.captured(4).toLongLong() - 1;
    return range;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

std::optional<CellPlace> cellPlace(std::string_view reference)
{
    std::size_t at = 0;
    const auto next = [&] { return at < reference.size() ? reference[at] : '\0'; };
    const auto skipDollar = [&] { at += next() == '$' ? 1 : 0; };
    int column = 0;
    qint64 row = 0;
    skipDollar();
    for (; column <= mostSheetColumns && ((next() | 0x20) >= 'a' && (next() | 0x20) <= 'z'); ++at)
        column = column * 26 + ((next() | 0x20) - 'a') + 1;
    skipDollar();
    const std::size_t digits = at;
    for (; row <= mostSheetRows && next() >= '0' && next() <= '9'; ++at)
        row = row * 10 + (next() - '0');
    const bool whole = !reference.empty() && at == reference.size() && (digits == at || row > 0);
    if (!whole || column > mostSheetColumns || row > mostSheetRows || (column == 0 && row == 0))
        return std::nullopt;
    return CellPlace { row - 1, column - 1 };
}

} // namespace tranche
