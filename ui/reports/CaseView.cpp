#include "ui/reports/CaseView.h"

#include "ui/common/Formatting.h"
#include "ui/common/RoomyLines.h"
#include "ui/reports/CaseFiles.h"
#include "ui/reports/ReportViewText.h"
#include "ui_CaseView.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>

namespace tranche {

/// A text is shown up to here; the rest stands in the table.
static constexpr qsizetype longestShown = 200'000;

CaseView::CaseView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CaseView>())
    , m_files(nullptr)
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.1);
    large.setBold(true);
    m_ui->caseNameLabel->setFont(large);
    const QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QPlainTextEdit *text : { m_ui->failureText, m_ui->outputText }) {
        text->setFont(letters);
        text->setFrameShape(QFrame::NoFrame);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    for (QTreeWidget *tree : { m_ui->stepTree, m_ui->factTable, m_ui->attachmentList }) {
        tree->setFrameShape(QFrame::NoFrame);
        tree->setItemDelegate(new RoomyLines(tree));
        tree->header()->setSectionsMovable(false);
    }
    m_ui->stepTree->header()->setStretchLastSection(false);
    m_ui->stepTree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->attachmentList->header()->setStretchLastSection(false);
    m_ui->attachmentList->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files = new CaseFiles(
        *m_ui->attachmentList, *m_ui->openAttachmentButton, *m_ui->saveAttachmentButton, *m_ui->attachmentNoteLabel);
    connect(m_ui->copyCaseButton, &QPushButton::clicked, this, &CaseView::copy);
    show({}, {});
}

CaseView::~CaseView() = default;

void CaseView::copy() const
{
    if (m_case != nullptr)
        QGuiApplication::clipboard()->setText(caseText(*m_case, m_report->isCompared()));
}

void CaseView::show(const std::shared_ptr<const ShownReport> &report, const std::shared_ptr<const ShownCase> &one)
{
    m_report = report;
    m_case = one;
    for (QWidget *part : std::initializer_list<QWidget *> {
             m_ui->caseStateLabel, m_ui->historyStrip, m_ui->caseTabs, m_ui->copyCaseButton })
        part->setVisible(one != nullptr);
    if (one == nullptr) {
        m_ui->caseNameLabel->setText(tr("Choose a test to see what became of it."));
        return;
    }
    const QWidget *before = m_ui->caseTabs->currentWidget();
    showState();
    showFailure();
    showSteps();
    showOutputs();
    m_files->show(*report, one->found.attachments);
    showTab(m_ui->attachmentsTab, tr("Attachments (%1)"), one->found.attachments.size());
    showFacts();
    const int kept = m_ui->caseTabs->indexOf(const_cast<QWidget *>(before));
    m_ui->caseTabs->setCurrentIndex(0);
    for (int tab = 0; tab < m_ui->caseTabs->count(); ++tab) {
        if (m_ui->caseTabs->isTabVisible(tab) && (tab == kept || !m_ui->caseTabs->isTabVisible(kept))) {
            m_ui->caseTabs->setCurrentIndex(tab);
            break;
        }
    }
    if (!m_ui->failureText->document()->isEmpty()) // why it failed is what is asked first
        m_ui->caseTabs->setCurrentWidget(m_ui->failureText);
}

/// @param title with the count. A tab without anything is not there
void CaseView::showTab(QWidget *tab, const QString &title, qsizetype count)
{
    const int index = m_ui->caseTabs->indexOf(tab);
    m_ui->caseTabs->setTabText(index, title.contains(QLatin1String("%1")) ? title.arg(formatCount(count)) : title);
    m_ui->caseTabs->setTabVisible(index, count > 0);
}

void CaseView::showState()
{
    const ComparedCase &own = m_case->found.own;
    m_ui->caseNameLabel->setText(shortened(own.name.isEmpty() ? own.fullKey : own.name, 300));
    m_ui->caseNameLabel->setToolTip(own.fullKey.left(1000));
    QStringList parts { caseStateText(own, m_report->isCompared()) };
    if (own.durationMs && own.previousDurationMs && m_report->isCompared())
        parts.append(tr("%1, before %2").arg(testDuration(own.durationMs), testDuration(own.previousDurationMs)));
    else if (own.durationMs)
        parts.append(testDuration(own.durationMs));
    if (const QString &file = m_case->found.file; !file.isEmpty())
        parts.append(m_case->found.line > 0 ? QStringLiteral("%1:%2").arg(shortened(file)).arg(m_case->found.line)
                                            : shortened(file));
    m_ui->caseStateLabel->setText(parts.join(QStringLiteral(" · ")));
    m_ui->caseStateLabel->setTint([status = own.status](QPalette &palette) {
        palette.setColor(QPalette::WindowText, statusColor(status, palette));
    });
    m_ui->historyStrip->setHistory(m_case->history);
}

static QString withoutRest(const QString &text)
{
    return text.size() <= longestShown ? text
                                       : text.left(longestShown) + QLatin1Char('\n')
            + CaseView::tr("… the first %1 characters; the table has the rest").arg(formatCount(longestShown));
}

/// A trace mostly begins, or ends, with the message.
static QString failureOf(const QString &type, const QString &message, const QString &trace)
{
    QStringList parts;
    if (!message.isEmpty() && !trace.contains(message.trimmed()))
        parts.append(
            withoutRest(type.isEmpty() || message.contains(type) ? message : type + QLatin1String(": ") + message));
    else if (trace.isEmpty() && !type.isEmpty())
        parts.append(type);
    if (!trace.isEmpty())
        parts.append(withoutRest(trace));
    return parts.join(QLatin1String("\n\n"));
}

void CaseView::showFailure()
{
    const StoredCase &found = m_case->found;
    QStringList parts;
    if (found.attempts.size() > 1) {
        for (const StoredAttempt &attempt : found.attempts) {
            QString head = tr("Attempt %1 of %2: %3")
                               .arg(formatCount(attempt.number), formatCount(found.attempts.size()),
                                   statusSign(attempt.status) + QLatin1Char(' ') + statusLabel(attempt.status));
            if (attempt.durationMs)
                head += QLatin1String(", ") + testDuration(attempt.durationMs);
            const QString failure = failureOf(attempt.errorType, attempt.message, attempt.trace);
            parts.append(failure.isEmpty() ? head : head + QLatin1Char('\n') + failure);
        }
    } else {
        parts.append(failureOf(found.errorType, found.own.message, found.trace));
    }
    const QString text = parts.join(QLatin1String("\n\n")).trimmed();
    m_ui->failureText->setPlainText(text);
    const bool hasFailed = found.own.status == QLatin1String("failed") || found.own.status == QLatin1String("broken");
    showTab(m_ui->failureText,
        found.attempts.size() > 1 ? tr("Attempts (%1)")
            : hasFailed           ? tr("Failure")
                                  : tr("Message"),
        text.isEmpty() ? 0 : std::max<qsizetype>(found.attempts.size(), 1));
}

void CaseView::showSteps()
{
    m_ui->stepTree->clear();
    QHash<qint64, QTreeWidgetItem *> items;
    QList<QTreeWidgetItem *> tops;
    for (const StoredStep &step : m_case->found.steps) {
        QString text = step.keyword.isEmpty() ? step.name : step.keyword.trimmed() + QLatin1Char(' ') + step.name;
        if (!step.message.isEmpty())
            text += QStringLiteral(" – ") + step.message;
        auto *item = new QTreeWidgetItem({ shortened(text.simplified(), 300),
            statusSign(step.status) + QLatin1Char(' ') + statusLabel(step.status), testDuration(step.durationMs) });
        item->setToolTip(0, text.left(1000));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, statusColor(step.status, palette()));
        items.insert(step.id, item);
        if (QTreeWidgetItem *parent = items.value(step.parent))
            parent->addChild(item);
        else
            tops.append(item);
    }
    m_ui->stepTree->addTopLevelItems(tops);
    constexpr qsizetype mostOpened = 500;
    if (items.size() <= mostOpened)
        m_ui->stepTree->expandAll();
    m_ui->stepTree->setRootIsDecorated(items.size() > tops.size());
    showTab(m_ui->stepTree, tr("Steps (%1)"), m_case->found.steps.size());
}

void CaseView::showOutputs()
{
    QStringList parts;
    const QList<StoredOutput> &outputs = m_case->found.outputs;
    for (const StoredOutput &output : outputs) {
        QString text = output.text;
        if (output.isCut)
            text += QLatin1Char('\n')
                + tr("… the first %1 characters; the table has the rest").arg(formatCount(output.text.size()));
        parts.append(outputs.size() > 1 || !output.stream.startsWith(QLatin1String("std"))
                ? QStringLiteral("── %1 ──\n%2").arg(output.stream, text)
                : text);
    }
    m_ui->outputText->setPlainText(parts.join(QLatin1Char('\n')));
    showTab(m_ui->outputText, tr("Output"), outputs.size());
}

void CaseView::showFacts()
{
    const StoredCase &found = m_case->found;
    m_ui->factTable->clear();
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *item = new QTreeWidgetItem(
            m_ui->factTable, { shortened(name.simplified()), shortened(value.simplified(), 300) });
        item->setToolTip(1, value.left(1000));
    };
    add(tr("Full name"), found.own.fullKey);
    add(tr("Class"), found.own.className);
    add(tr("Where"), found.line > 0 ? QStringLiteral("%1:%2").arg(found.file).arg(found.line) : found.file);
    add(tr("Started"), reportDateText(found.startedAt));
    add(tr("Duration"), testDuration(found.own.durationMs));
    add(tr("Tags"), found.tags.join(QLatin1String(", ")));
    for (const auto &[name, value] : found.properties)
        add(name, value);
    m_ui->factTable->resizeColumnToContents(0);
    showTab(m_ui->factTable, tr("Details"), 1);
}

} // namespace tranche
