#include "ui/importing/TypeText.h"

#include "mapping/ColumnFormats.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct TypeWords
{
    Q_DECLARE_TR_FUNCTIONS(TypeText)
};

} // namespace

QString typeText(ColumnType type, const ValueFormat &format)
{
    const QString text = format.text();
    return text.isEmpty() ? columnTypeName(type) : columnTypeName(type) + QLatin1Char(' ') + text;
}

std::optional<WrittenType> typeFromText(const QString &text, QString *problem)
{
    const QString written = text.trimmed();
    const auto tell = [problem](const QString &why) {
        if (problem != nullptr)
            *problem = why;
    };
    qsizetype end = 0;
    while (end < written.size() && (written[end].isLetter() || written[end] == QLatin1Char('_')))
        ++end;
    const auto type = columnTypeFromName(written.left(end));
    if (!type) {
        tell(TypeWords::tr("“%1” is no type. Types are %2.")
                 .arg(written, columnTypeNames(TypeOffer::Always).join(QLatin1String(", "))));
        return std::nullopt;
    }
    QString format = written.mid(end).trimmed();
    if (format.startsWith(QLatin1Char(':')))
        format = format.mid(1).trimmed();
    if (format.isEmpty())
        return WrittenType { *type, {} };
    QString why;
    const auto found = columnFormatFromText(*type, format, &why);
    if (found)
        return WrittenType { *type, *found };
    const QString example = (*type)->formatExample == nullptr
        ? QString()
        : TypeWords::tr(" A format is written as %1.").arg(QString::fromUtf8((*type)->formatExample));
    tell(TypeWords::tr("The format “%1” %2.%3").arg(format, why, example));
    return std::nullopt;
}

QStringList typeOffers(const PlannedColumn &column, const InferredColumn *inferred)
{
    QStringList offers { typeText(column.type, column.format) };
    if (inferred != nullptr) {
        offers.append(typeText(inferred->type, inferred->format));
        for (const FoundFormat &other : otherFormats(*inferred))
            offers.append(typeText(other.type, other.format));
        for (const FoundFormat &other : inferred->found.formats)
            offers.append(typeText(other.type, other.format));
    }
    constexpr qsizetype mostFormats = 12;
    offers.removeDuplicates();
    offers = offers.mid(0, mostFormats) + columnTypeNames(TypeOffer::Always);
    offers.removeDuplicates();
    return offers;
}

} // namespace tranche
