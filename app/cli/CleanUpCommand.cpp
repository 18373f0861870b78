#include "cli/CleanUpCommand.h"

#include "cli/Interrupt.h"
#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "run/Retention.h"

namespace tranche {

/// What the call asks for, else what the settings say.
static RetentionRule ruleOfCall(Session &session)
{
    RetentionRule rule = RetentionStore(session.store()).rule();
    if (session.call().has("older-than"))
        rule.days = int(std::min<qint64>(session.call().number("older-than", 1), 36500));
    if (session.call().has("channels"))
        rule.channels = channelDaysFromText(session.call().value("channels"));
    return rule;
}

static QString textOf(const CleanUp &done, bool isDry)
{
    QString text = counted(done.imports, CommandLineText::tr("%1 import"), CommandLineText::tr("%1 imports"));
    text = (isDry ? CommandLineText::tr("The details of %1 would be removed, about %2.\n")
                  : CommandLineText::tr("The details of %1 were removed, about %2.\n"))
               .arg(text, bytesText(done.bytes));
    text += CommandLineText::tr("The job store takes %1, of which %2 are free.\n")
                .arg(bytesText(done.after.used), bytesText(done.after.free));
    if (!isDry && done.freed() > 0)
        text += CommandLineText::tr("%1 were given back to the disk.\n").arg(bytesText(done.freed()));
    if (!done.canCompact && done.after.free > 0)
        text += CommandLineText::tr("Free space of this store is used by later imports. “clean-up --rebuild” gives it "
                                    "back; nobody can queue an import meanwhile.\n");
    return text;
}

int cleanUpStore(Session &session)
{
    JobStore &store = session.store();
    if (session.call().has("save"))
        RetentionStore(store).setRule(ruleOfCall(session));
    const RetentionRule rule = ruleOfCall(session);
    const bool isDry = session.call().has("dry-run");
    if (rule.fewestDays() == 0 && !isDry && !session.call().has("rebuild"))
        throw Failure(QStringLiteral("call.option"), CommandLineText::tr("The settings keep all imports for ever."),
            CommandLineText::tr("Say how many days are to be kept: tranche-cli clean-up --older-than %1")
                .arg(RetentionRule::usualDays));
    CleanUp done = isDry ? foreseeCleanUp(store, rule) : cleanUp(store, rule, [] { return !Interrupt::wasAsked(); });
    if (!isDry && session.call().has("rebuild") && done.isFinished) {
        RetentionStore(store).rebuild();
        done.after = RetentionStore(store).space();
        done.canCompact = true;
    }
    if (!done.isFinished && !Interrupt::wasAsked())
        session.console().remark(CommandLineText::tr("Another program is cleaning up already."));
    session.console().answer(textOf(done, isDry),
        { { QStringLiteral("dry_run"), isDry }, { QStringLiteral("days"), rule.days },
            { QStringLiteral("channels"), channelDaysText(rule.channels) }, { QStringLiteral("imports"), done.imports },
            { QStringLiteral("details_bytes"), done.bytes }, { QStringLiteral("used_bytes"), done.after.used },
            { QStringLiteral("free_bytes"), done.after.free }, { QStringLiteral("freed_bytes"), done.freed() },
            { QStringLiteral("finished"), done.isFinished }, { QStringLiteral("can_compact"), done.canCompact } });
    return done.isFinished ? AllIn : CouldNotRun;
}

} // namespace tranche
