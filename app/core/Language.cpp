#include "core/Language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace tranche {

namespace {

struct Spoken
{
    QLocale locale = QLocale(QLocale::English);
    QTranslator own;
    QTranslator ofQt; ///< standard buttons and dialogs
};

} // namespace

/// Never deleted: texts are asked for up to the end.
static Spoken &spoken()
{
    static auto *const one = new Spoken;
    return *one;
}

QString chosenLanguage(const QStringList &wished)
{
    static const QRegularExpression endOfLanguage(QStringLiteral("[-_.@]"));
    for (const QString &wish : wished) {
        const QString language = wish.left(wish.indexOf(endOfLanguage)).toLower();
        if (language == QLatin1String("de") || language == QLatin1String("fr"))
            return language;
        if (language == QLatin1String("en") || language == QLatin1String("c") || language == QLatin1String("posix"))
            break;
    }
    return QStringLiteral("en");
}

QStringList languagesOfEnvironment()
{
    if (const QString own = qEnvironmentVariable("TRANCHE_LANGUAGE"); !own.isEmpty())
        return { own };
    QString locale;
    for (const char *variable : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        if (locale.isEmpty())
            locale = qEnvironmentVariable(variable);
    }
    const QString plain = locale.left(locale.indexOf(QLatin1Char('.')));
    if (plain.isEmpty() || plain == QLatin1String("C") || plain == QLatin1String("POSIX"))
        return {};
    return qEnvironmentVariable("LANGUAGE").split(QLatin1Char(':'), Qt::SkipEmptyParts) << locale;
}

void speak(const QString &language)
{
    Spoken &now = spoken();
    QCoreApplication::removeTranslator(&now.own);
    QCoreApplication::removeTranslator(&now.ofQt);
    now.locale = QLocale(QLocale::English);
    if (language == QLatin1String("en") || !now.own.load(QStringLiteral(":/translations/tranche_%1.qm").arg(language)))
        return;
    now.locale = QLocale(language);
    if (QLocale::system().language() == now.locale.language())
        now.locale = QLocale::system(); // of the user's country
    if (now.ofQt.load(QStringLiteral(":/translations/qtbase_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&now.ofQt);
    QCoreApplication::installTranslator(&now.own);
}

QLocale textLocale()
{
    return spoken().locale;
}

bool isSingular(qint64 count)
{
    return count == 1 || (count == 0 && textLocale().language() == QLocale::French);
}

} // namespace tranche
