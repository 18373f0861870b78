#include "ui/desktop/EndNotices.h"

#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"
#include "ui/settings/NotificationChoice.h"

#include <QApplication>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tranche {

namespace {

struct EndNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(EndNotices)
};

} // namespace

static constexpr int soonMs = 400; ///< for others that end with it
static constexpr qint64 longestWaitMs = 60'000;
static constexpr qsizetype longestFileName = 60;

static bool hasEndedWrong(const ImportSummary &import)
{
    return needsAttention(import.state);
}

static QString endedName(const ImportSummary &import)
{
    return shortened(QFileInfo(import.file).fileName(), longestFileName);
}

static QString endedTitle(const ImportSummary &import)
{
    const QString name = endedName(import);
    if (import.state == ImportState::Partial)
        return EndNoticeWords::tr("%1: %2").arg(name,
            formatCounted(
                import.counts.rowsFailed, EndNoticeWords::tr("%1 row failed"), EndNoticeWords::tr("%1 rows failed")));
    if (import.state == ImportState::Failed)
        return EndNoticeWords::tr("%1 could not be imported").arg(name);
    return import.validateOnly ? EndNoticeWords::tr("%1 is checked").arg(name)
                               : EndNoticeWords::tr("%1 is in").arg(name);
}

DesktopMessage endMessage(const QList<ImportSummary> &ended)
{
    DesktopMessage message;
    const auto wrong = std::find_if(ended.cbegin(), ended.cend(), hasEndedWrong);
    message.subject = wrong != ended.cend() ? wrong->id : ended.constLast().id;
    const bool hasFailedRows = std::any_of(ended.cbegin(), ended.cend(),
        [](const ImportSummary &import) { return hasEndedWrong(import) && import.counts.rowsFailed > 0; });
    if (hasFailedRows)
        message.button = EndNoticeWords::tr("Open failed rows");
    if (ended.size() == 1) {
        message.title = endedTitle(ended.constFirst());
        message.text = progressSentence(ended.constFirst());
        return message;
    }
    const auto wrongs = qint64(std::count_if(ended.cbegin(), ended.cend(), hasEndedWrong));
    message.title = EndNoticeWords::tr("%1 imports have ended").arg(formatCount(ended.size()));
    message.text = EndNoticeWords::tr("%1 done").arg(formatCount(ended.size() - wrongs));
    if (wrongs > 0)
        message.text += EndNoticeWords::tr(", %1 with something wrong: %2").arg(formatCount(wrongs), endedName(*wrong))
            + (wrongs > 1 ? QStringLiteral("…") : QString());
    return message;
}

EndNotices::EndNotices(const QString &home, QWidget *window)
    : QObject(window)
    , m_home(home)
    , m_window(window)
    , m_begin(QDateTime::currentMSecsSinceEpoch() / 1000 * 1000)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &EndNotices::tell);
    connect(&m_notifier, &DesktopNotifier::buttonPressed, this, &EndNotices::failedRowsAsked);
    connect(&m_notifier, &DesktopNotifier::pressed, this, &EndNotices::windowAsked);
}

/// A window of the program that belongs to it counts as well: a result is read there.
static bool isInFront(const QWidget &window)
{
    for (const QWidget *active = QApplication::activeWindow(); active != nullptr; active = active->parentWidget()) {
        if (active == &window)
            return !window.isMinimized();
    }
    return false;
}

bool EndNotices::isToBeTold() const
{
    const NotificationChoice choice = notificationChoice(m_home);
    return choice == NotificationChoice::Always || (choice == NotificationChoice::WhenBehind && !isInFront(*m_window));
}

/// Whether it has just ended. A quick one may never have been seen at work; a retry need not have another end.
bool EndNotices::isNews(const ImportSummary &import)
{
    const qint64 end = import.endedAt.toMSecsSinceEpoch();
    const bool wasActive = m_active.remove(import.id);
    const bool isNew = import.endedAt.isValid() && end >= m_begin && m_ends.value(import.id) != end;
    if (isNew)
        m_ends.insert(import.id, end);
    return wasActive || isNew;
}

void EndNotices::note(const QList<ImportSummary> &changed)
{
    for (const ImportSummary &import : changed) {
        if (!hasEnded(import.state)) {
            if (import.state == ImportState::Paused)
                m_active.remove(import.id);
            else
                m_active.insert(import.id);
        } else if (isNews(import) && import.state != ImportState::Cancelled && isToBeTold()) {
            if (m_ended.isEmpty())
                m_sinceFirst.start();
            m_ended.append(import);
        }
    }
    tellSoon();
}

void EndNotices::forget(const QList<qint64> &imports)
{
    for (const qint64 import : imports)
        m_active.remove(import);
    tellSoon();
}

/// Once nothing runs any more, or something has gone wrong, or the first has waited for long.
void EndNotices::tellSoon()
{
    if (m_ended.isEmpty() || m_soon.isActive())
        return;
    if (m_active.isEmpty() || std::any_of(m_ended.cbegin(), m_ended.cend(), hasEndedWrong)
        || m_sinceFirst.elapsed() > longestWaitMs)
        m_soon.start(soonMs);
}

void EndNotices::tell()
{
    m_notifier.show(endMessage(std::exchange(m_ended, {})));
}

} // namespace tranche
