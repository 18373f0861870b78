#include "ui/importing/SourceNames.h"

#include "source/encoding/TextEncoding.h"

#include <QCoreApplication>
#include <QHash>

namespace tranche {

namespace {

struct SourceNamesWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadingPanel)
};

} // namespace

QString separatorName(const std::string &separator)
{
    static const QHash<QString, QString> names { { QStringLiteral(","), SourceNamesWords::tr("comma") },
        { QStringLiteral(";"), SourceNamesWords::tr("semicolon") },
        { QStringLiteral("\t"), SourceNamesWords::tr("tab") }, { QStringLiteral("|"), SourceNamesWords::tr("bar") },
        { QStringLiteral(", "), SourceNamesWords::tr("comma and blank") },
        { QStringLiteral(" "), SourceNamesWords::tr("blank") },
        { QStringLiteral(":"), SourceNamesWords::tr("colon") } };
    const QString text = QString::fromStdString(separator);
    return names.value(text, text);
}

QString formatLabel(const SourceFormat &format)
{
    return QCoreApplication::translate("SourceText", format.label);
}

QString encodingName(const QByteArray &encoding)
{
    if (encoding == mojibakeEncoding)
        return SourceNamesWords::tr("UTF-8 that was read wrongly (Ã¼ for ü)");
    return QString::fromLatin1(encoding).replace(QLatin1String("windows-"), QLatin1String("Windows-"));
}

} // namespace tranche
