#include "store/ReadAs.h"

#include "core/NullWords.h"
#include "core/Texts.h"

#include <utility>

namespace tranche {

void ReadAsCounts::add(const QString &column, const QString &kind, const QString &word, qint64 count)
{
    if (count != 0)
        m_counts[{ column, kind, word }] += count;
}

void ReadAsCounts::subtract(const ReadAsCounts &other)
{
    for (const auto &[key, count] : other.m_counts)
        m_counts[key] -= count;
}

QList<ReadAs> ReadAsCounts::list() const
{
    QList<ReadAs> list;
    for (const auto &[key, count] : m_counts) {
        if (count != 0)
            list.append({ std::get<0>(key), std::get<1>(key), std::get<2>(key), count });
    }
    return list;
}

QString readAsText(const ReadAs &readAs)
{
    static const std::pair<const char *, const char *> repairs[] = {
        { "repair.quote",
            QT_TRANSLATE_NOOP("StoreText", "with a quote that does not enclose the field, taken as text") },
        { "repair.padded", QT_TRANSLATE_NOOP("StoreText", "rows with too few fields, the missing ones read as NULL") },
        { "repair.surplus_dropped",
            QT_TRANSLATE_NOOP("StoreText", "rows with too many fields, the last ones left out") },
        { "repair.surplus_joined", QT_TRANSLATE_NOOP("StoreText", "rows with too many fields, the last ones joined") },
        { "sheet.merged", QT_TRANSLATE_NOOP("StoreText", "merged cells, of which the first one has the value") },
        { "sheet.hidden_row", QT_TRANSLATE_NOOP("StoreText", "hidden rows, which are read") },
        { "sheet.formula", QT_TRANSLATE_NOOP("StoreText", "formulas without a stored result, read as NULL") },
        { "sheet.header", QT_TRANSLATE_NOOP("StoreText", "cells of the header that can't be read") },
        { "sheet.empty", QT_TRANSLATE_NOOP("StoreText", "empty sheets, which are passed over") },
        { "sheet.covered", QT_TRANSLATE_NOOP("StoreText", "values beneath merged cells") },
        { "sheet.table", QT_TRANSLATE_NOOP("StoreText", "tables within a cell, which are not read") },
        { "html.tables", QT_TRANSLATE_NOOP("StoreText", "remark on other tables of the page, which are not read") },
        { "html.end", QT_TRANSLATE_NOOP("StoreText", "remark that the page is cut off") },
        { "json.comma", QT_TRANSLATE_NOOP("StoreText", "commas too many, left out") },
        { "wrong.null", QT_TRANSLATE_NOOP("StoreText", "wrong values read as NULL") },
        { "wrong.default", QT_TRANSLATE_NOOP("StoreText", "wrong values read as the default") },
        { "wrong.text", QT_TRANSLATE_NOOP("StoreText", "wrong values kept as they stand") },
        { "repair.encoding", QT_TRANSLATE_NOOP("StoreText", "with bytes that are no text, replaced by U+FFFD") },
    };
    if (readAs.kind == QLatin1String("null_word"))
        return readAs.word == blanksWord ? StoreText::tr("blanks read as NULL")
                                         : StoreText::tr("“%1” read as NULL").arg(readAs.word);
    if (readAs.kind == QLatin1String("format"))
        return StoreText::tr("format %1").arg(readAs.word);
    if (readAs.kind == QLatin1String("rule"))
        return StoreText::tr("%1 (rule of the profile)").arg(readAs.word);
    if (readAs.kind == QLatin1String("reference.null"))
        return StoreText::tr("not found in %1, read as NULL").arg(readAs.word);
    if (readAs.kind == QLatin1String("reference.skip"))
        return StoreText::tr("rows left out, since they are not found in %1").arg(readAs.word);
    if (readAs.kind == QLatin1String("reference.create"))
        return StoreText::tr("rows made in %1, since they were not found").arg(readAs.word);
    if (readAs.kind == QLatin1String("steps"))
        return StoreText::tr("changed by steps: %1").arg(readAs.word);
    if (readAs.kind == QLatin1String("comment"))
        return StoreText::tr("lines that begin with “%1”, left out as comments").arg(readAs.word);
    for (const auto &[code, text] : repairs) {
        if (readAs.kind == QLatin1String(code))
            return StoreText::tr(text);
    }
    return readAs.kind;
}

} // namespace tranche
