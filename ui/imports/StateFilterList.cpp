#include "ui/imports/StateFilterList.h"

#include "ui/common/Formatting.h"

#include <algorithm>
#include <array>

namespace tranche {

namespace {

struct FilterLine
{
    const char *label;
    QSet<ImportState> states;
};

} // namespace

static const std::array<FilterLine, 6> &filterLines()
{
    static const std::array<FilterLine, 6> lines { {
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "All"), {} },
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "Running"), { ImportState::Running } },
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "Queued or paused"),
            { ImportState::Queued, ImportState::Paused } },
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "Needs attention"),
            { ImportState::Partial, ImportState::Failed } },
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "Done"), { ImportState::Done } },
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "Cancelled"), { ImportState::Cancelled } },
    } };
    return lines;
}

StateFilterList::StateFilterList(QWidget *parent)
    : QListWidget(parent)
{
    for (const FilterLine &line : filterLines())
        addItem(tr(line.label));
    setStyleSheet(QStringLiteral("QListWidget::item { padding: 5px 8px; }"));
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this,
        [this](int row) { Q_EMIT chosen(filterLines()[std::size_t(std::max(row, 0))].states); });
}

void StateFilterList::showCounts(const QList<ImportSummary> &imports)
{
    QHash<ImportState, int> counts;
    for (const ImportSummary &import : imports)
        ++counts[import.state];
    for (int row = 0; row < count(); ++row) {
        const FilterLine &line = filterLines()[std::size_t(row)];
        qsizetype number = line.states.isEmpty() ? imports.size() : 0;
        for (const ImportState state : line.states)
            number += counts.value(state);
        const QString label = tr(line.label);
        item(row)->setText(number > 0 ? QStringLiteral("%1  (%2)").arg(label, formatCount(number)) : label);
    }
}

} // namespace tranche
