#include "store/QueueTerms.h"

#include "store/Channel.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tranche {

QString channelOf(const ImportRequest &request)
{
    if (!request.channel.isEmpty())
        return channelName(request.channel);
    static const QRegularExpression noSign(QStringLiteral("[^\\p{L}\\p{N}_-]+"));
    QString name = QFileInfo(request.location.address).completeBaseName();
    name.replace(noSign, QStringLiteral("_"));
    constexpr int longest = 60;
    return QStringLiteral("root.") + (name.isEmpty() ? QStringLiteral("check") : name.left(longest));
}

QString identityOf(const ImportRequest &request, const QueueTerms &terms)
{
    QJsonObject json = toJson(request);
    for (const char *found :
        { "file", "target", "remarks", "left_out", "rows_replaced" }) // as named, and for show only
        json.remove(QLatin1String(found));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(json).toJson(QJsonDocument::Compact));
    const QFileInfo file(request.filePath);
    QString more = QStringLiteral("%1 %2 %3 %4")
                       .arg(file.size())
                       .arg(file.lastModified().toMSecsSinceEpoch())
                       .arg(terms.startAt.toMSecsSinceEpoch())
                       .arg(int(terms.inAnyCase));
    for (const qint64 other : terms.after)
        more += QStringLiteral(" %1").arg(other);
    hash.addData(more.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tranche
