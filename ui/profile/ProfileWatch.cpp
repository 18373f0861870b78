#include "ui/profile/ProfileWatch.h"

#include "ui/common/Background.h"

#include <QPointer>

namespace tranche {

ProfileWatch::~ProfileWatch()
{
    stop();
}

void ProfileWatch::stop()
{
    if (m_wanted != nullptr)
        *m_wanted = false;
    m_wanted.reset();
}

void ProfileWatch::start(const ImportRequest &request)
{
    if (isRunning() && m_request == request)
        return;
    stop();
    m_request = request;
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    const Wanted wanted = m_wanted;
    const QPointer<ProfileWatch> watch(this);
    Mailbox &mailbox = Mailbox::ofApplication();
    const auto tell = [&mailbox, watch, wanted](const FileProfile &partial) {
        mailbox.post([watch, wanted, partial] {
            if (watch && watch->m_wanted == wanted)
                Q_EMIT watch->progress(partial);
        });
    };
    runInBackground(
        this,
        [request, wanted, tell] {
            return profileFile(
                request, [wanted](qint64) { return wanted->load(); }, tell);
        },
        [this, wanted](const FileProfile &profile) {
            if (m_wanted != wanted)
                return;
            m_wanted.reset();
            Q_EMIT finished(profile);
        },
        [this, wanted](const Failure &failure) {
            if (m_wanted != wanted)
                return;
            m_wanted.reset();
            Q_EMIT failed(failure);
        });
}

} // namespace tranche
