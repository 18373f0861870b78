#include "ui/importing/ReportPanel.h"

#include "service/plan/ReportPlan.h"
#include "source/reports/ReportDate.h"
#include "source/reports/ReportLayout.h"
#include "ui/importing/SourceNames.h"
#include "ui_ReportPanel.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace tranche {

ReportPanel::ReportPanel(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReportPanel>())
    , m_draft(draft)
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_ui->reportKindLabel->setFont(large);
    const auto edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        edit->setMaxLength(200);
        if (edit != m_ui->reportPrefixEdit)
            connect(edit, &QLineEdit::textEdited, this, &ReportPanel::takeFacts);
    }
    m_ui->reportPrefixEdit->setPlaceholderText(QLatin1String(usualReportPrefix));
    connect(m_ui->reportPrefixEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.setTable(text.trimmed().isEmpty() ? QLatin1String(usualReportPrefix) : text.trimmed());
        showReport();
    });
    connect(&m_draft, &ImportDraft::inspected, this, &ReportPanel::showChoices);
}

ReportPanel::~ReportPanel() = default;

void ReportPanel::takeFacts()
{
    ReportFacts facts = m_draft.choices.source.report;
    facts.profile = m_ui->reportProfileEdit->text().trimmed();
    facts.os = m_ui->reportOsEdit->text().trimmed();
    facts.build = m_ui->reportBuildEdit->text().trimmed();
    facts.platform = m_ui->reportPlatformEdit->text().trimmed();
    const QString date = m_ui->reportDateEdit->text().trimmed();
    facts.date = reportDate(date);
    m_draft.setMiswritten(ImportDraft::Panel::Report,
        date.isEmpty() || !facts.date.isEmpty() ? QString()
                                                : tr("“%1” is no time; write it as 2025-03-01T12:00:00Z.").arg(date));
    facts.tags.clear();
    const QStringList tags = m_ui->reportTagsEdit->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        if (!tag.trimmed().isEmpty())
            facts.tags.append(tag.trimmed());
    }
    m_draft.setReport(facts);
    m_draft.noteChange();
}

void ReportPanel::showChoices()
{
    if (!m_draft.isReport())
        return;
    const ReportFacts &facts = m_draft.choices.source.report;
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text().trimmed() != text)
            edit->setText(text);
    };
    show(m_ui->reportProfileEdit, facts.profile);
    show(m_ui->reportOsEdit, facts.os);
    show(m_ui->reportBuildEdit, facts.build);
    show(m_ui->reportPlatformEdit, facts.platform);
    show(m_ui->reportDateEdit, facts.date);
    show(m_ui->reportTagsEdit, facts.tags.join(QLatin1String(", ")));
    show(m_ui->reportPrefixEdit, m_draft.choices.table);
    m_draft.setMiswritten(ImportDraft::Panel::Report, {});
    showReport();
}

void ReportPanel::showReport()
{
    const SourceFormat *format = findSourceFormat(m_draft.inspection()->source.format);
    m_ui->reportKindLabel->setText(tr("Test report, %1").arg(format == nullptr ? QString() : formatLabel(*format)));
    const QString prefix
        = m_draft.choices.table.isEmpty() ? QLatin1String(usualReportPrefix) : m_draft.choices.table.left(60);
    QStringList tables;
    for (const ReportPart part : { ReportPart::Launch, ReportPart::Suite, ReportPart::Case, ReportPart::Attempt,
             ReportPart::Step, ReportPart::Output, ReportPart::Attachment })
        tables.append(prefix + QLatin1String(reportTable(part).name));
    m_ui->reportTablesLabel->setText(tr("goes into %1, …").arg(tables.join(QLatin1String(", "))));
}

} // namespace tranche
