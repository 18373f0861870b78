#include "ui/wizard/SourceNames.h"

#include "source/formats/TextEncoding.h"

#include <QCoreApplication>
#include <QHash>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("FilePage", text);
}

QString separatorName(const std::string &separator)
{
    static const QHash<QString, QString> names { { QStringLiteral(","), tr("comma") },
        { QStringLiteral(";"), tr("semicolon") }, { QStringLiteral("\t"), tr("tab") },
        { QStringLiteral("|"), tr("bar") }, { QStringLiteral(", "), tr("comma and blank") },
        { QStringLiteral(" "), tr("blank") }, { QStringLiteral(":"), tr("colon") } };
    const QString text = QString::fromStdString(separator);
    return names.value(text, text);
}

QString formatLabel(const SourceFormat &format)
{
    return QCoreApplication::translate("Source", format.label);
}

QString encodingName(const QByteArray &encoding)
{
    if (encoding == mojibakeEncoding)
        return tr("UTF-8 that was read wrongly (Ã¼ for ü)");
    return QString::fromLatin1(encoding).replace(QLatin1String("windows-"), QLatin1String("Windows-"));
}

} // namespace tranche
