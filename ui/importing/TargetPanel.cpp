#include "ui/importing/TargetPanel.h"

#include "ui/common/Formatting.h"
#include "ui/importing/DesignPanel.h"
#include "ui/importing/PlanText.h"
#include "ui_TargetPanel.h"

#include <QFileInfo>

namespace tranche {

TargetPanel::TargetPanel(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TargetPanel>())
    , m_draft(draft)
{
    m_ui->setupUi(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_ui->layout->insertWidget(m_ui->layout->indexOf(m_ui->existsLabel) + 1, new DesignPanel(draft, this));
    connect(&m_draft, &ImportDraft::changed, this, &TargetPanel::showTarget);
    connect(&m_draft, &ImportDraft::inspected, this, &TargetPanel::showTarget);
    showTarget();
}

TargetPanel::~TargetPanel() = default;

static QString columnsText(const TableSchema &table)
{
    QStringList columns;
    for (const TableColumn &column : table.columns)
        columns.append(column.name + QLatin1Char(' ') + column.declared.toLower());
    return someNamesText(columns).toHtmlEscaped();
}

void TargetPanel::showTarget()
{
    m_ui->existsLabel->setText(existsText());
}

/// What becomes of the table, of its rows and of fields that no column goes to.
static QString existingText(const ImportDraft &draft)
{
    const Plan &plan = draft.plan();
    const TargetMode mode = draft.choices.mode;
    if (mode == TargetMode::Replace)
        return plan.rowsReplaced < 0
            ? TargetPanel::tr("<br>It will be <b>replaced</b> when all rows of the file are in; its own rows go then.")
            : TargetPanel::tr("<br>It will be <b>replaced</b> when all rows of the file are in; its own %1 go then.")
                  .arg(formatCounted(plan.rowsReplaced, TargetPanel::tr("%1 row"), TargetPanel::tr("%1 rows")));
    QString text;
    if (const QString unfit = someNamesText(plan.unfitColumns()).toHtmlEscaped(); !unfit.isEmpty())
        text = TargetPanel::tr("<br>It has no column for these of the file: %1."
                               "<br>They are left out as long as they have no field of the table in the row “Field”. A "
                               "new table takes them all.")
                   .arg(unfit);
    QStringList added;
    for (const PlannedColumn &column : plan.columns) {
        if (column.isAdded && column.import)
            added.append(column.field);
    }
    if (!added.isEmpty())
        text += TargetPanel::tr("<br>It gets these new columns: %1.").arg(someNamesText(added).toHtmlEscaped());
    if (hasKey(mode) && !plan.key.isEmpty())
        text += TargetPanel::tr("<br>Rows are told by the key <b>%1</b>.")
                    .arg(plan.key.join(QLatin1String(", ")).toHtmlEscaped());
    else if (text.isEmpty() && !hasKey(mode))
        text = TargetPanel::tr(
            "<br>The rows of the file are added to those that are there; columns go where the names are the same.");
    if (insertsRows(mode) && !plan.missingFields.isEmpty())
        text += TargetPanel::tr("<br>No column goes to %1: new rows have NULL there, or the field's default.")
                    .arg(someNamesText(plan.missingFields).toHtmlEscaped());
    return text;
}

QString TargetPanel::existsText() const
{
    const QString database = shortened(QFileInfo(m_draft.choices.target).fileName()).toHtmlEscaped();
    const QString table = shortened(m_draft.tableName()).toHtmlEscaped();
    if (m_draft.choices.target.isEmpty())
        return {};
    if (!m_draft.targetProblem().isEmpty())
        return m_draft.targetProblem().toHtmlEscaped();
    if (!m_draft.target().exists)
        return tr("<b>%1</b> does not exist yet. It will be made, with a new table <b>%2</b>.").arg(database, table);
    const QString unfit = someNamesText(m_draft.plan().unfitColumns()).toHtmlEscaped();
    if (const auto &avoided = m_draft.plan().avoided)
        return tr("<b>%1</b> has a table <b>%2</b> already, with the columns %3."
                  "<br>It has no column for these of the file: %4."
                  "<br>So the rows go into a new table <b>%5</b>, which will be made.")
            .arg(database, shortened(avoided->name).toHtmlEscaped(), columnsText(*avoided), unfit, table);
    if (!m_draft.plan().existing)
        return tr("<b>%1</b> exists. It has no table <b>%2</b>: a new one will be made.").arg(database, table);
    return tr("<b>%1</b> has a table <b>%2</b> with the columns %3.")
               .arg(database, table, columnsText(*m_draft.plan().existing))
        + existingText(m_draft);
}

} // namespace tranche
