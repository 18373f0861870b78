#pragma once

#include "ui/common/StoreClient.h"

#include <QObject>

#include <functional>

namespace tranche {

/// Changes of the job store that somebody asks for in a window, made off the GUI thread; tells what became of each.
class StoreChanges final : public QObject
{
    Q_OBJECT
public:
    using Change = std::function<QString(JobStore &)>; ///< returns what to tell the user

    explicit StoreChanges(StoreClient &store, QObject *parent = nullptr);
    void make(const Change &change);
    /// Makes a change to each of some imports, in their order. One that can't be changed, since it has ended meanwhile,
    /// keeps none of the others from it.
    using ChangeOfOne = std::function<QString(JobStore &, qint64)>;
    void makeEach(const QList<qint64> &imports, const ChangeOfOne &ofOne);

Q_SIGNALS:
    /// A change was made, which may have queued something.
    void made();
    /// Something was done, in a few words.
    void notice(const QString &text);
    void problem(const QString &text);

private:
    StoreClient &m_store;
};

} // namespace tranche
