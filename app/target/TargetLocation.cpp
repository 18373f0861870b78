#include "target/TargetLocation.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QDir>
#include <QRegularExpression>

namespace tranche {

static const QLatin1String sqliteScheme("sqlite:");

TargetLocation parseTarget(const QString &text, const QString &folder)
{
    static const QRegularExpression otherScheme(QStringLiteral("^([a-z][a-z0-9+]+)://"));
    QString path = text.startsWith(sqliteScheme) ? text.mid(sqliteScheme.size()) : text;
    if (path.startsWith(QLatin1String("///")))
        path = path.mid(2);
    const auto match = otherScheme.match(path);
    if (match.hasMatch())
        throw Failure(QStringLiteral("call.target"),
            TargetText::tr("Databases of the kind “%1” can't be a target in this version.").arg(match.captured(1)),
            TargetText::tr("Name the path of a SQLite database."));
    if (path.isEmpty())
        throw Failure(QStringLiteral("call.target"), TargetText::tr("No target database is named."),
            TargetText::tr("Name the path of a SQLite database, new or existing."));
    return { QDir::cleanPath(QDir(folder).absoluteFilePath(path)) };
}

QString targetLabel(const QString &text)
{
    return text.startsWith(sqliteScheme) ? text : sqliteScheme + text;
}

} // namespace tranche
