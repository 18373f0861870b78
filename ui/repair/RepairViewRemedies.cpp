#include "service/Repair.h"
#include "ui/chunks/ChunkActions.h"
#include "ui/common/Formatting.h"
#include "ui/imports/RemedyDialog.h"
#include "ui/repair/RepairView.h"

namespace tranche {

// What is asked for in the upper half of the view: good rows let in, suggestions applied, other remedies.

/// Nothing else can be asked for until it is known what has become of it.
void RepairView::ask(const Change &change)
{
    if (!mayAct())
        return;
    m_asked = true;
    m_importedBefore = m_summary.counts.imported();
    showHead();
    showCheck();
    m_actions->changes.make(change);
}

void RepairView::letGoodRowsIn()
{
    ask([import = m_import](JobStore &store) {
        const WaitingRows waiting = tranche::letGoodRowsIn(store, import);
        return formatCounted(
            waiting.rows, tr("%1 good row is being imported."), tr("%1 good rows are being imported."));
    });
}

void RepairView::applyAll()
{
    QList<Remedy> remedies;
    const auto suggestions = m_tree->outline().suggestions();
    for (const Suggestion &suggestion : suggestions)
        remedies.append(suggestion.remedy);
    ask([import = m_import, remedies](JobStore &store) {
        const RemedyEffect effect = requestRemedies(store, import, remedies);
        return formatCounted(
            remedies.size(), tr("%1 suggestion is applied, in %2."), tr("%1 suggestions are applied, in %2."))
            .arg(formatCounted(effect.chunks.size(), tr("%1 chunk"), tr("%1 chunks")));
    });
}

void RepairView::apply(const QModelIndex &index)
{
    const auto node = m_tree->node(index);
    if (!node || !node->suggestion)
        return;
    ask([import = m_import, remedy = node->suggestion->remedy](JobStore &store) {
        const RemedyEffect effect = requestRemedy(store, import, remedy);
        return tr("%1, in %2.")
            .arg(remedyText(remedy), formatCounted(effect.chunks.size(), tr("%1 chunk"), tr("%1 chunks")));
    });
}

void RepairView::openRemedy(const QModelIndex &index)
{
    const auto node = m_tree->node(index);
    if (!mayAct() || !node)
        return;
    const ErrorGroup group { node->column, node->code, node->value.value_or(QString()), node->message, node->count,
        node->chunks };
    const Remedy::Action action = node->suggestion ? node->suggestion->remedy.action
        : node->column.isEmpty()                   ? Remedy::Action::SkipRows
                                                   : Remedy::Action::Set;
    auto *dialog = new RemedyDialog(m_store, *m_actions, m_import, group, action, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!node->value)
        dialog->takeEveryValue();
    dialog->open();
}

} // namespace tranche
