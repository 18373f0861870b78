#include "ui/OffscreenScreen.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

OffscreenScreen::OffscreenScreen(const QByteArray &name)
{
    const auto parts = QString::fromLatin1(name).split(QRegularExpression("[x@]"));
    pixels = { parts.value(0).toInt(), parts.value(1).toInt() };
    scale = parts.value(2, "1").toDouble();
    size = { qRound(pixels.width() / scale), qRound(pixels.height() / scale) };
}

bool OffscreenScreen::use(const QString &folder) const
{
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    QFile screens(folder + "/screens.json");
    const QJsonObject screen { { "name", "small" }, { "x", 0 }, { "y", 0 }, { "width", pixels.width() },
        { "height", pixels.height() }, { "logicalDpi", 96 }, { "logicalBaseDpi", 96 }, { "dpr", 1 } };
    if (!screens.open(QIODevice::WriteOnly)
        || screens.write(QJsonDocument(QJsonObject { { "screens", QJsonArray { screen } } }).toJson()) < 0)
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    return true;
}
