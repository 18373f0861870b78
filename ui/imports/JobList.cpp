#include "ui/imports/JobList.h"

#include "ui/common/Formatting.h"
#include "ui/imports/EmptyState.h"
#include "ui_MainWindow.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace tranche {

JobList::JobList(Ui::MainWindow &ui, bool hasSample, QWidget *window)
    : QObject(window)
    , m_ui(ui)
    , m_imports(this)
    , m_search(new QLineEdit(window))
    , m_hasSample(hasSample)
{
    m_filter.setSourceModel(&m_imports);
    m_ui.jobTable->setModels(m_imports, m_filter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        updateEmptyState();
    });
    connect(m_ui.stateFilter, &StateFilterList::chosen, this, [this](const QSet<ImportState> &states) {
        m_filter.setStates(states);
        updateEmptyState();
    });
    connect(m_ui.attentionLabel, &QLabel::linkActivated, this, [this] {
        m_search->clear();
        m_ui.stateFilter->chooseAttention();
        m_ui.jobTable->setFocus();
    });
    updateEmptyState();
}

void JobList::showImports(const QList<ImportSummary> &changed)
{
    m_imports.applyChanges(changed);
    noteLoaded();
    if (m_chooseWhenShown != 0 && m_imports.find(m_chooseWhenShown) != nullptr)
        m_ui.jobTable->choose(std::exchange(m_chooseWhenShown, 0));
    chooseAny(0);
}

void JobList::removeImports(const QList<qint64> &imports)
{
    m_imports.removeImports(imports);
    updateEmptyState();
    chooseAny(std::max(0, m_ui.jobTable->currentIndex().row())); // the one beside it
}

/// @param row of the table that is chosen if none is
void JobList::chooseAny(int row)
{
    if (m_ui.jobTable->chosenImport() == 0 && m_filter.rowCount() > 0)
        m_ui.jobTable->selectRow(row);
}

bool JobList::choose(qint64 import)
{
    if (m_imports.find(import) == nullptr)
        return false;
    m_search->clear();
    m_ui.stateFilter->setCurrentRow(0); // all
    m_ui.jobTable->choose(import);
    m_ui.jobTable->setFocus();
    return true;
}

void JobList::showCounts(qint64 unseen)
{
    m_ui.stateFilter->showCounts(m_imports, unseen);
    qint64 attention = 0;
    for (const ImportState state : statesOfAttention())
        attention += m_imports.count(state);
    m_ui.attentionLabel->setVisible(attention > 0);
    m_ui.attentionLabel->setText(
        QStringLiteral("▲ <a href='attention'>%1</a>")
            .arg(formatCounted(attention, tr("%1 import needs attention"), tr("%1 imports need attention"))));
}

void JobList::noteLoaded()
{
    m_isLoading = false;
    updateEmptyState();
}

void JobList::updateEmptyState()
{
    const bool nothingShown = m_filter.rowCount() == 0;
    m_ui.jobsStack->setCurrentWidget(nothingShown ? m_ui.emptyPage : m_ui.jobsPage);
    const EmptyBecause reason = m_isLoading ? EmptyBecause::Loading
        : m_imports.imports().isEmpty()     ? EmptyBecause::NoImports
                                            : EmptyBecause::NothingFits;
    m_ui.emptyLabel->setText(nothingShown ? emptyStateText(reason, m_hasSample) : QString());
}

void JobList::layOutLinks(qint64 unseen)
{
    m_ui.emptyLabel->clear();
    m_ui.attentionLabel->clear();
    updateEmptyState();
    showCounts(unseen);
}

} // namespace tranche
