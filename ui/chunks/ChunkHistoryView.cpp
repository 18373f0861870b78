#include "ui/chunks/ChunkHistoryView.h"

#include "history/ChunkHistory.h"
#include "ui/common/Formatting.h"

namespace tranche {

static constexpr qsizetype changesListed = 50;

static QString storyHtml(const AttemptStory &story)
{
    const Attempt &attempt = story.attempt;
    QString html
        = QStringLiteral("<p><b>%1</b> · %2 · %3%4<br>%5")
              .arg(ChunkHistoryView::tr("Attempt %1").arg(attempt.attempt), formatTime(attempt.createdAt),
                  attemptOriginText(attempt).toHtmlEscaped(),
                  attempt.author.isEmpty() ? QString() : QStringLiteral(" · ") + attempt.author.toHtmlEscaped(),
                  story.errors > 0 ? ChunkHistoryView::tr("Errors: %1").arg(formatCount(story.errors))
                                   : ChunkHistoryView::tr("No errors"));
    const QStringList lines = changesText(story.changes, changesListed);
    for (const QString &line : lines)
        html += QStringLiteral("<br>") + line.toHtmlEscaped();
    return html + QStringLiteral("</p>");
}

void ChunkHistoryView::load(StoreClient &store, qint64 import, qint64 chunk)
{
    store.run(
        this, [import, chunk](JobStore &jobs) { return chunkHistory(jobs, import, chunk); },
        [this](const QList<AttemptStory> &history) {
            QString html;
            for (const AttemptStory &story : history)
                html += storyHtml(story);
            setHtml(html);
        });
}

} // namespace tranche
