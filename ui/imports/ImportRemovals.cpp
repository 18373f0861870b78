#include "ui/imports/ImportRemovals.h"

#include "service/Control.h"
#include "ui/common/Formatting.h"
#include "ui/common/UndoBar.h"

#include <QFileInfo>

#include <utility>

namespace tranche {

static constexpr qsizetype longestName = 40;

ImportRemovals::ImportRemovals(StoreClient &store, UndoBar &bar, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_bar(bar)
{
    connect(&m_bar, &UndoBar::ended, this, &ImportRemovals::removeNow);
    connect(&m_bar, &UndoBar::undone, this, [this] { restore(std::exchange(m_pending, {}).values()); });
}

void ImportRemovals::remove(const QList<ImportSummary> &imports)
{
    if (imports.isEmpty())
        return;
    removeNow(); // of two removals the last can be taken back
    QList<qint64> ids;
    for (const ImportSummary &import : imports) {
        m_pending.insert(import.id, import);
        m_hidden.insert(import.id);
        ids.append(import.id);
    }
    Q_EMIT hidden(ids);
    m_bar.offer(imports.size() == 1 ? tr("%1 was removed from the history. The rows in the table stay.")
                                          .arg(shortened(QFileInfo(imports.front().file).fileName(), longestName))
                                    : tr("%1 imports were removed from the history. The rows in the tables stay.")
                                          .arg(formatCount(imports.size())));
}

QList<ImportSummary> ImportRemovals::withoutRemoved(const QList<ImportSummary> &changed)
{
    if (m_hidden.isEmpty())
        return changed;
    QList<ImportSummary> shown;
    for (const ImportSummary &import : changed) {
        if (!m_hidden.contains(import.id))
            shown.append(import);
        else if (const auto kept = m_pending.find(import.id); kept != m_pending.end())
            *kept = import;
    }
    return shown;
}

void ImportRemovals::restore(const QList<ImportSummary> &imports)
{
    for (const ImportSummary &import : imports)
        m_hidden.remove(import.id);
    if (!imports.isEmpty())
        Q_EMIT restored(imports);
}

void ImportRemovals::removeNow()
{
    const QList<ImportSummary> imports = std::exchange(m_pending, {}).values();
    for (const ImportSummary &import : imports) {
        ++m_working;
        const auto end = [this] {
            if (--m_working == 0 && m_then)
                std::exchange(m_then, nullptr)();
        };
        m_store.run(
            this,
            [id = import.id](JobStore &store) {
                removeImport(store, id);
                return id;
            },
            [this, end](qint64 id) {
                m_hidden.remove(id);
                end();
            },
            [this, import, end](const Failure &failure) {
                restore({ import });
                Q_EMIT problem(failure.text());
                end();
            });
    }
}

void ImportRemovals::finish(const std::function<void()> &then)
{
    m_then = then;
    m_bar.end();
    if (m_working == 0 && m_then)
        std::exchange(m_then, nullptr)();
}

} // namespace tranche
