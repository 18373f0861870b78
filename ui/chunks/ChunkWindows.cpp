#include "ui/chunks/ChunkWindows.h"

#include "ui/chunks/ChunkActions.h"
#include "ui/chunks/ChunkWindow.h"
#include "ui/common/WindowMemory.h"

#include <algorithm>

namespace tranche {

ChunkWindows::ChunkWindows(StoreClient &store, ChunkActions &actions, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_actions(actions)
    , m_window(window)
{
    connect(&actions.files, &ChunkFiles::savedElsewhere, this, &ChunkWindows::offerFixedFile);
}

void ChunkWindows::open(qint64 import, qint64 chunk)
{
    if (import == 0 || chunk == 0)
        return;
    ChunkWindow *window = find(import, chunk);
    if (window == nullptr) {
        window = new ChunkWindow(m_store, m_actions, import, chunk, m_window);
        window->setAttribute(Qt::WA_DeleteOnClose);
        new WindowMemory(m_store.home(), window);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

bool ChunkWindows::closeChanged()
{
    bool all = true;
    const auto windows = m_window->findChildren<ChunkWindow *>();
    for (ChunkWindow *window : windows)
        all = (!window->hasChanges() || window->close()) && all;
    return all;
}

ChunkWindow *ChunkWindows::find(qint64 import, qint64 chunk) const
{
    const auto windows = m_window->findChildren<ChunkWindow *>();
    const auto found = std::find_if(windows.begin(), windows.end(),
        [import, chunk](const ChunkWindow *window) { return window->shows(import, chunk); });
    return found == windows.end() ? nullptr : *found;
}

/// A chunk's file was saved in another program: shows what that changed, and offers to import it.
void ChunkWindows::offerFixedFile(qint64 import, qint64 chunk, const QString &path)
{
    ChunkWindow *window = find(import, chunk);
    m_actions.fixedFiles.review(import, chunk, path, window != nullptr ? window : m_window);
}

} // namespace tranche
