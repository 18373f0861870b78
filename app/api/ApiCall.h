#pragma once

#include "api/UploadFolder.h"
#include "service/options/ImportOptions.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace tranche {

/// A call, read: what its path, its query and its body say.
struct ApiCall
{
    std::map<QByteArray, QString> places; ///< of the path, by their names: {id}, {n}, {formatter}
    QList<std::pair<QString, QString>> fields; ///< of the form, then of the query, which goes before it
    QJsonObject request; ///< the field “request”, or a body in JSON; fields go before it
    std::vector<UploadedFile> files;
    QByteArray lastEvent; ///< the header Last-Event-ID

    /// A number of the path. @throws Failure "api.route" if it is none
    qint64 number(const char *place) const;
    QString place(const char *name) const;
    /// What is said for a name, the last time; nullopt: nothing.
    std::optional<QString> value(const char *name) const;
    /// The same of a name that stands for true or false. @throws Failure "call.option"
    bool isTrue(const char *name, bool usually) const;
    /// A whole number of at least `least`, at most `most`. @throws Failure "call.option"
    qint64 whole(const char *name, qint64 usual, qint64 least, qint64 most) const;
    /// @throws Failure "call.option" for a name that none of these is
    void checkNames(const QStringList &known) const;
};

} // namespace tranche
