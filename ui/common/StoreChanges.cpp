#include "ui/common/StoreChanges.h"

#include "ui/common/Formatting.h"

#include <optional>

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

void StoreChanges::makeEach(const QList<qint64> &imports, const ChangeOfOne &ofOne)
{
    make([imports, ofOne](JobStore &jobs) {
        QString answer;
        std::optional<Failure> failure;
        qint64 changed = 0;
        for (const qint64 import : imports) {
            try {
                answer = ofOne(jobs, import);
                ++changed;
            } catch (const Failure &one) {
                failure = one;
            }
        }
        if (changed == 0 && failure)
            throw Failure(*failure);
        if (imports.size() == 1)
            return answer;
        answer = formatCounted(changed, tr("%1 import: "), tr("%1 imports: ")) + answer;
        return failure ? answer + QLatin1Char(' ') + failure->text() : answer;
    });
}

} // namespace tranche
