#include "ui/imports/UndoDialog.h"

#include "service/Undo.h"
#include "ui/common/Background.h"
#include "ui/common/Formatting.h"
#include "ui/common/WindowSize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tranche {

UndoDialog::UndoDialog(StoreClient &store, const ImportSummary &import, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_import(import.id)
    , m_effect(new QLabel(this))
    , m_force(new QCheckBox(tr("Take back also what others have &changed since"), this))
{
    setObjectName(QStringLiteral("undoImportDialog"));
    setWindowTitle(tr("Undo Import"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *title = new QLabel(tr("Take the rows of <b>%1</b> back out of the table <b>%2</b>?")
                                 .arg(shortened(QFileInfo(import.filePath).fileName()).toHtmlEscaped(),
                                     shortened(import.table).toHtmlEscaped()),
        this);
    title->setObjectName(QStringLiteral("undoTitleLabel"));
    title->setWordWrap(true);
    layout->addWidget(title);
    m_effect->setObjectName(QStringLiteral("undoEffectLabel"));
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    layout->addWidget(m_effect);
    m_force->setObjectName(QStringLiteral("undoForceCheckBox"));
    m_force->hide();
    layout->addWidget(m_force);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("undoCancelButton"));
    m_undo = buttons->addButton(tr("&Take Back"), QDialogButtonBox::DestructiveRole);
    m_undo->setObjectName(QStringLiteral("undoImportButton"));
    m_undo->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_force, &QCheckBox::clicked, this, [this] { run(true); });
    letLabelsShrink(this);
    resizeWithinScreen(this, { 520, 220 });
    run(true);
}

UndoDialog::~UndoDialog()
{
    *m_stop = true;
}

/// In a store of its own: the window's goes on telling what changes, however long it takes.
void UndoDialog::run(bool dryRun)
{
    const int number = ++m_runs;
    *m_stop = true; // of a look before it
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_undo->setEnabled(false);
    m_force->setEnabled(dryRun);
    m_effect->setText(dryRun ? tr("Looking what would go…") : tr("Taking it back… Cancel leaves all as it was."));
    runInBackground(
        this,
        [home = m_store.home(), import = m_import, dryRun, force = m_force->isChecked(), stop = m_stop] {
            JobStore store(home, QStringLiteral("window"));
            const UndoChoices choices { dryRun, force, [stop] { return !*stop; } };
            const UndoOutcome outcome = undoImport(store, import, choices);
            Answer answer;
            answer.sentences = undoSentences(store, outcome, choices);
            answer.isBlocked = outcome.isBlocked(force);
            answer.mayBeForced = outcome.references.isEmpty()
                && (!outcome.laterImports.isEmpty() || outcome.sum(&UndoneTable::changedSince) > 0);
            answer.rows = outcome.sum(&UndoneTable::deleted) + outcome.sum(&UndoneTable::restored);
            return answer;
        },
        [this, dryRun, number](const Answer &answer) {
            if (number != m_runs)
                return;
            if (!dryRun && !answer.isBlocked) {
                m_store.refresh();
                Q_EMIT undone(answer.sentences.join(QLatin1Char(' ')));
                return accept();
            }
            showAnswer(answer);
        },
        [this, number](const Failure &failure) {
            if (number == m_runs)
                m_effect->setText(failure.text());
        });
}

void UndoDialog::showAnswer(const Answer &answer)
{
    m_effect->setText(answer.sentences.join(QLatin1Char('\n')));
    m_force->setVisible(answer.mayBeForced || m_force->isChecked());
    m_force->setEnabled(true);
    m_undo->setEnabled(!answer.isBlocked);
}

} // namespace tranche
