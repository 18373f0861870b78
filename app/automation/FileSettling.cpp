#include "automation/FileSettling.h"

#include "automation/FileMove.h"
#include "automation/FileTaking.h"
#include "automation/WatchedFolder.h"
#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tranche {

bool FileSettling::noteEnd(TakenFile &file)
{
    const auto hasPartEnded = [](const TakenPart &part) { return !part.state || hasEnded(*part.state); };
    if (!std::all_of(file.parts.cbegin(), file.parts.cend(), hasPartEnded))
        return false;
    const auto isPartIn = [](const TakenPart &part) { return part.state == ImportState::Done; };
    file.isIn = !file.parts.isEmpty() && std::all_of(file.parts.cbegin(), file.parts.cend(), isPartIn);
    file.state = TakenState::Ended;
    TakenFiles(m_store).setEnded(file.id, file.isIn);
    return true;
}

/// What stands there, if anything, is not what was taken. The imports may have read that, or what was taken: the
/// target's ledger knows, should it come again.
void FileSettling::giveUp(const TakenFile &file, const QString &problem)
{
    TakenFiles files(m_store);
    files.forgetKnown(file.automation, file.path);
    files.release(file.id);
    files.setMovingTo(file.id, {});
    files.setProblem(file.id, problem);
    files.setState(file.id, TakenState::Settled);
}

void FileSettling::settle(const Automation &automation, const TakenFile &file)
{
    TakenFiles files(m_store);
    const bool wasMoved = !file.movingTo.isEmpty() && QFileInfo::exists(file.movingTo);
    const auto stamp = FileStamp::of(file.path);
    if (!stamp && wasMoved) {
        files.setMoved(file, file.movingTo);
    } else if (!stamp && !QFileInfo::exists(automation.folder)) {
        return; // the drive is gone: it may come back
    } else if (!stamp) {
        giveUp(file, AutomationText::tr("Somebody has taken it away."));
    } else if (stamp->text() != file.stamp && contentHash(file.path) != file.hash) {
        giveUp(file, AutomationText::tr("Another file has its name since.")); // which is taken in its turn
    } else if (automation.afterwards == Afterwards::Leave) {
        files.setState(file.id, TakenState::Settled);
    } else if (wasMoved && contentHash(file.movingTo) == file.hash) { // copied to another disk, and not yet deleted
        QFile::remove(file.path);
        files.setMoved(file, file.movingTo);
    } else {
        move(automation, file);
    }
}

void FileSettling::move(const Automation &automation, const TakenFile &file)
{
    TakenFiles files(m_store);
    const QString folder = automation.folder + (file.isIn ? QStringLiteral("/done") : QStringLiteral("/failed"));
    // First what says that the file is whole: left alone it would say so of the next file of this name.
    if (const QString marker = markerOf(automation, file.path); !marker.isEmpty())
        moveFile(marker, freePath(folder, QFileInfo(marker).fileName()));
    QString to;
    do {
        to = freePath(folder, QFileInfo(file.path).fileName());
        files.setMovingTo(file.id, to);
        faultPoint("automation.moving");
    } while (!moveFile(file.path, to));
    faultPoint("automation.moved");
    files.setMoved(file, to);
}

} // namespace tranche
