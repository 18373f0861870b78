#include "ui/common/StoreChanges.h"

namespace tranche {

StoreChanges::StoreChanges(StoreClient &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void StoreChanges::make(const Change &change)
{
    m_store.run(
        this, change,
        [this](const QString &answer) {
            Q_EMIT made();
            Q_EMIT notice(answer);
        },
        [this](const Failure &failure) { Q_EMIT problem(failure.text()); });
}

} // namespace tranche
