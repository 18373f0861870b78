#pragma once

#include "core/Failure.h"
#include "service/profile/FileProfiling.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace tranche {

/// Has a file read in the background, to tell what its columns hold: what is known so far some times a second, and all
/// of it in the end. Lives in the GUI thread.
class ProfileWatch final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~ProfileWatch() override;

    /// Begins anew with what the request says: requestToProfile() makes one of a plan. What was begun before is given
    /// up and tells nothing any more, unless it is the very same request, which goes on.
    void start(const ImportRequest &request);
    /// Gives up. Does not wait; nothing is told any more.
    void stop();
    bool isRunning() const { return m_wanted != nullptr; }

Q_SIGNALS:
    /// Of the rows read so far.
    void progress(const tranche::FileProfile &partial);
    void finished(const tranche::FileProfile &profile);
    void failed(const tranche::Failure &failure);

private:
    /// Set to false where the answer is no longer wanted; it stands for one start.
    using Wanted = std::shared_ptr<std::atomic<bool>>;

    ImportRequest m_request; ///< of what runs
    Wanted m_wanted; ///< null: nothing runs
};

} // namespace tranche
