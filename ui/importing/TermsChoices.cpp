#include "ui/importing/TermsChoices.h"

#include "core/Failure.h"
#include "store/Channel.h"
#include "store/ImportList.h"
#include "store/KnownChannels.h"
#include "ui/common/Formatting.h"
#include "ui/common/StoreClient.h"
#include "ui/importing/ImportDraft.h"
#include "ui_MorePanel.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>

namespace tranche {

static constexpr int mostImportsToWaitFor = 200;
static constexpr int idRole = Qt::UserRole;
static const QString gentlePattern = QStringLiteral("1:10,3:60,6:600,max=12");

enum TryAgain { Never, Gently, OwnPattern };

static QList<ImportState> statesToWaitFor()
{
    return { ImportState::Queued, ImportState::Running, ImportState::Paused };
}

TermsChoices::TermsChoices(Ui::MorePanel &ui, ImportDraft &draft, StoreClient &store, QWidget *panel)
    : QObject(panel)
    , m_ui(ui)
    , m_draft(draft)
    , m_store(store)
{
    m_ui.channelCombo->lineEdit()->setPlaceholderText(tr("one of the database"));
    m_ui.tryAgainCombo->addItem(tr("no"), Never);
    m_ui.tryAgainCombo->addItem(tr("gently: after 10 s, later 1 and 10 min, 12 times"), Gently);
    m_ui.tryAgainCombo->addItem(tr("as this pattern says"), OwnPattern);
    connect(m_ui.channelCombo, &QComboBox::currentTextChanged, this, &TermsChoices::take);
    connect(m_ui.beginAtCheckBox, &QCheckBox::toggled, this, [this](bool on) {
        m_ui.beginAtEdit->setEnabled(on);
        take();
    });
    connect(m_ui.beginAtEdit, &QDateTimeEdit::dateTimeChanged, this, &TermsChoices::take);
    connect(m_ui.afterList, &QListWidget::itemChanged, this, &TermsChoices::take);
    connect(m_ui.afterEndCheckBox, &QCheckBox::toggled, this, &TermsChoices::take);
    connect(m_ui.tryAgainCombo, &QComboBox::currentIndexChanged, this, &TermsChoices::take);
    connect(m_ui.tryPatternEdit, &QLineEdit::textChanged, this, &TermsChoices::take);
    connect(m_ui.timeLimitSpin, &QSpinBox::valueChanged, this, &TermsChoices::take);
    connect(&m_store, &StoreClient::changed, this, [this](const QList<ImportSummary> &imports) {
        const bool isNews = std::any_of(imports.begin(), imports.end(), [this](const ImportSummary &import) {
            bool isListed = false;
            for (int row = 0; row < m_ui.afterList->count() && !isListed; ++row)
                isListed = m_ui.afterList->item(row)->data(idRole).toLongLong() == import.id;
            return statesToWaitFor().contains(import.state) != isListed;
        });
        if (isNews)
            load();
    });
    showImports({});
    load();
}

void TermsChoices::load()
{
    if (!m_loading.begin())
        return;
    struct Content
    {
        QStringList channels;
        QList<ImportSummary> imports;
    };
    m_store.run(
        this,
        [](JobStore &store) {
            return Content { knownChannels(store),
                ImportList(store.database()).find({ statesToWaitFor(), {} }, 0, mostImportsToWaitFor) };
        },
        [this](const Content &content) {
            const bool again = m_loading.end();
            const QScopedValueRollback showing(m_showing, true);
            const QString typed = m_ui.channelCombo->currentText();
            for (const QString &name : content.channels) {
                if (m_ui.channelCombo->findText(name) < 0)
                    m_ui.channelCombo->addItem(name);
            }
            m_ui.channelCombo->setCurrentText(typed);
            showImports(content.imports);
            if (again)
                load();
        },
        [this](const Failure &) { m_loading.end(); }); // that the store can't be read is told by the main window
}

/// One that was chosen stays in sight when it has ended.
void TermsChoices::showImports(const QList<ImportSummary> &imports)
{
    const QScopedValueRollback showing(m_showing, true);
    QList<qint64> listed;
    for (const ImportSummary &import : imports)
        listed.append(import.id);
    for (int row = m_ui.afterList->count() - 1; row >= 0; --row) {
        const QListWidgetItem *item = m_ui.afterList->item(row);
        if (listed.contains(item->data(idRole).toLongLong()) || item->checkState() != Qt::Checked)
            delete m_ui.afterList->takeItem(row);
    }
    int place = 0;
    for (const ImportSummary &import : imports) {
        const QString text = tr("%1 · %2 → %3").arg(import.id).arg(QFileInfo(import.filePath).fileName(), import.table);
        auto *item = new QListWidgetItem(shortened(text));
        item->setData(idRole, import.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_draft.choices.terms.after.contains(import.id) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(import.filePath);
        m_ui.afterList->insertItem(place++, item);
    }
    constexpr int mostLines = 3;
    const int lines = std::min(m_ui.afterList->count(), mostLines);
    m_ui.afterList->setFixedHeight(lines * (m_ui.afterList->fontMetrics().lineSpacing() + 4) + 6);
    const bool hasSome = m_ui.afterList->count() > 0;
    for (QWidget *part : { static_cast<QWidget *>(m_ui.afterLabel), static_cast<QWidget *>(m_ui.afterList),
             static_cast<QWidget *>(m_ui.afterEndCheckBox) })
        part->setVisible(hasSome);
}

void TermsChoices::take()
{
    if (m_showing)
        return;
    QueueTerms &terms = m_draft.choices.terms;
    terms.startAt = {};
    if (m_ui.beginAtCheckBox->isChecked()) {
        const QDateTime at = m_ui.beginAtEdit->dateTime();
        terms.startAt = at.addMSecs(-at.time().msec()).addSecs(-at.time().second()).toUTC();
    }
    terms.after.clear();
    for (int row = 0; row < m_ui.afterList->count(); ++row) {
        const QListWidgetItem *item = m_ui.afterList->item(row);
        if (item->checkState() == Qt::Checked)
            terms.after.prepend(item->data(idRole).toLongLong()); // the newest stands above
    }
    terms.inAnyCase = !terms.after.isEmpty() && m_ui.afterEndCheckBox->isChecked();
    m_draft.choices.timeLimitS = m_ui.timeLimitSpin->value();
    takeNames();
    showPattern();
    m_draft.noteChange();
}

void TermsChoices::takeNames()
{
    RequestChoices &choices = m_draft.choices;
    choices.channel.clear();
    choices.retryPattern = {};
    QString problem;
    try {
        const int tries = m_ui.tryAgainCombo->currentData().toInt();
        if (tries != Never)
            choices.retryPattern = RetryPattern(tries == Gently ? gentlePattern : m_ui.tryPatternEdit->text());
        if (const QString name = m_ui.channelCombo->currentText().trimmed(); !name.isEmpty())
            choices.channel = channelName(name);
    } catch (const Failure &failure) {
        problem = failure.message();
    }
    m_draft.setMiswritten(ImportDraft::Panel::Terms, problem);
}

void TermsChoices::showPattern()
{
    m_ui.tryPatternEdit->setVisible(m_ui.tryAgainCombo->currentData().toInt() == OwnPattern);
}

void TermsChoices::showChoices()
{
    const QScopedValueRollback showing(m_showing, true);
    const RequestChoices &choices = m_draft.choices;
    m_ui.channelCombo->setCurrentText(choices.channel);
    const bool isTimed = choices.terms.startAt.isValid();
    constexpr int hourS = 3600;
    const QDateTime soon = QDateTime::currentDateTime().addSecs(hourS);
    m_ui.beginAtCheckBox->setChecked(isTimed);
    m_ui.beginAtEdit->setEnabled(isTimed);
    m_ui.beginAtEdit->setDateTime(
        isTimed ? choices.terms.startAt.toLocalTime() : QDateTime(soon.date(), QTime(soon.time().hour(), 0)));
    m_ui.afterEndCheckBox->setChecked(choices.terms.inAnyCase);
    const QString pattern = choices.retryPattern.text();
    const int tries = pattern.isEmpty()                       ? Never
        : choices.retryPattern == RetryPattern(gentlePattern) ? Gently
                                                              : OwnPattern;
    m_ui.tryAgainCombo->setCurrentIndex(m_ui.tryAgainCombo->findData(tries));
    m_ui.tryPatternEdit->setText(tries == OwnPattern ? pattern : QString());
    m_ui.timeLimitSpin->setValue(choices.timeLimitS);
    m_draft.setMiswritten(ImportDraft::Panel::Terms, {});
    showPattern();
}

} // namespace tranche
