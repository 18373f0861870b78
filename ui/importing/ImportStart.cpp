#include "ui/importing/ImportStart.h"

#include "service/Queue.h"
#include "ui/common/Formatting.h"
#include "ui/common/Settings.h"
#include "ui/common/StoreClient.h"
#include "ui/importing/ImportDraft.h"
#include "ui/imports/BackgroundRunner.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace tranche {

ImportStart::ImportStart(ImportDraft &draft, StoreClient &store, BackgroundRunner &runner, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_store(store)
    , m_runner(runner)
    , m_window(window)
{
    connect(&m_draft, &ImportDraft::changed, this, [this] {
        if (m_isWaiting && !m_draft.isLookingForEarlierImport())
            goOn();
    });
}

void ImportStart::start(bool validateOnly, qint64 checkedBy)
{
    m_checkedBy = checkedBy;
    if (!validateOnly)
        return goOn();
    m_isWaiting = false;
    if (m_draft.firstProblem().isEmpty())
        queue(true);
}

void ImportStart::goOn()
{
    m_isWaiting = false;
    if (!m_draft.firstProblem().isEmpty())
        return;
    const bool addsRows = m_draft.choices.mode < TargetMode::Replace; // the others do the same once more
    if (!addsRows || m_draft.choices.skipDuplicate)
        return queue(false);
    m_isWaiting = m_draft.isLookingForEarlierImport();
    if (m_isWaiting)
        Q_EMIT changed();
    else if (m_draft.earlierImport())
        askToImportAgain();
    else
        queue(false);
}

void ImportStart::askToImportAgain()
{
    const QString table = shortened(m_draft.tableName());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import Again"),
        tr("The rows of this file are in the table already. Should they be added once more?"), QMessageBox::Cancel,
        m_window);
    box->setObjectName(QStringLiteral("importAgainDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("%1 Table: %2. Database: %3.")
                                .arg(earlierImportText(table, *m_draft.earlierImport()), table,
                                    shortened(QFileInfo(m_draft.choices.target).absoluteFilePath())));
    QPushButton *again = box->addButton(tr("&Add Them Once More"), QMessageBox::DestructiveRole);
    again->setObjectName(QStringLiteral("importAgainButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(again, &QPushButton::clicked, this, [this] { queue(false); });
    box->open();
}

void ImportStart::queue(bool validateOnly)
{
    m_failure.clear();
    RequestChoices choices = m_draft.finalChoices();
    choices.validateOnly = validateOnly;
    Settings(m_store.home()).setValue(QStringLiteral("wizard/target"), choices.target);
    Q_EMIT queueing(validateOnly);
    m_store.run(
        this,
        [choices, checked = m_checkedBy](JobStore &store) {
            return queueImport(store, choices, { checked, false }).id; // the draft has looked for an earlier import
        },
        [this, validateOnly](qint64 import) {
            m_runner.wake();
            Q_EMIT queued(import, validateOnly);
        },
        [this](const Failure &failure) {
            m_failure = failure.text();
            Q_EMIT changed();
        });
}

} // namespace tranche
