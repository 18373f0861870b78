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
            name = wanted + QLatin1Char('_') + QString::number(n);
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

static QString snakeCase(const QString &name)
{
    const auto isWordLetter = [](QChar letter) { return letter.isLetterOrNumber() || letter.isSurrogate(); };
    QString result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar letter = name[i];
        if (!isWordLetter(letter) && !letter.isMark()) {
            if (!result.isEmpty() && !result.endsWith(QLatin1Char('_')))
                result += QLatin1Char('_');
            continue;
        }
        const bool followsSmall = i > 0 && (name[i - 1].isLower() || name[i - 1].isNumber());
        const bool endsCapitals = i > 0 && name[i - 1].isUpper() && i + 1 < name.size() && name[i + 1].isLower();
        if (letter.isUpper() && (followsSmall || endsCapitals) && !result.endsWith(QLatin1Char('_')))
            result += QLatin1Char('_');
        result += QString(letter).toLower();
    }
    if (result.endsWith(QLatin1Char('_')))
        result.chop(1);
    if (!result.isEmpty() && result.front().isNumber())
        result.prepend(QLatin1Char('_'));
    return result;
}

QStringList snakeCaseNames(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names)
        plain.append(snakeCase(name));
    return columnNames(plain, plain.size());
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
