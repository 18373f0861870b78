#include "mapping/ColumnNames.h"

#include <QFileInfo>
#include <QSet>

namespace tranche {

QStringList columnNames(const QStringList &header, qsizetype count)
{
    QSet<QString> given;
    for (const QString &name : header)
        given.insert(name.toCaseFolded());
    QStringList names;
    QSet<QString> taken;
    for (qsizetype i = 0; i < count; ++i) {
        const QString wanted
            = i < header.size() && !header[i].isEmpty() ? header[i] : QStringLiteral("column_%1").arg(i + 1);
        QString name = wanted;
        // A name made up here must not take one that the header gives to a later column.
        for (int n = 2; taken.contains(name.toCaseFolded()) || (name != wanted && given.contains(name.toCaseFolded()));
             ++n)
            name = QStringLiteral("%1_%2").arg(wanted).arg(n);
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

QString tableNameFromFile(const QString &path)
{
    QString name;
    static const QStringList packed { QStringLiteral("gz"), QStringLiteral("bz2"), QStringLiteral("xz"),
        QStringLiteral("zst"), QStringLiteral("lzma") };
    const QFileInfo file(path);
    const QString inner = file.completeBaseName();
    const QString stem = packed.contains(file.suffix().toLower()) ? QFileInfo(inner).completeBaseName() : inner;
    for (const QChar letter : stem) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            name += letter;
        else if (!name.endsWith(QLatin1Char('_')))
            name += QLatin1Char('_');
    }
    while (name.size() > 1 && name.endsWith(QLatin1Char('_')) && !stem.endsWith(QLatin1Char('_')))
        name.chop(1);
    if (name.isEmpty() || name == QLatin1String("_"))
        return QStringLiteral("import");
    if (name.front().isNumber())
        name.prepend(QLatin1Char('_'));
    if (name.startsWith(QLatin1String("sqlite_"), Qt::CaseInsensitive)
        || name.startsWith(QLatin1String("_tranche_"), Qt::CaseInsensitive))
        name.prepend(QLatin1String("t_"));
    return name;
}

} // namespace tranche
