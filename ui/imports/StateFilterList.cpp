#include "ui/imports/StateFilterList.h"

#include "ui/common/Formatting.h"
#include "ui/imports/ImportTableModel.h"

#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace tranche {

namespace {

struct FilterLine
{
    const char *label;
    QSet<ImportState> states;
};

/// Room to breathe about each line; a style sheet would take the theme's colours away.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(16, 10);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(QLatin1Char(' '));
    }
};

} // namespace

const QSet<ImportState> &statesOfAttention()
{
    static const QSet<ImportState> states { ImportState::Partial, ImportState::Failed };
    return states;
}

static const std::array<FilterLine, 6> &filterLines()
{
    static const std::array<FilterLine, 6> lines { {
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "All"), {} },
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "Running"), { ImportState::Running } },
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "Queued or paused"),
            { ImportState::Queued, ImportState::Paused } },
        { QT_TRANSLATE_NOOP("tranche::StateFilterList", "Needs attention"), statesOfAttention() },
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
    setItemDelegate(new RoomyDelegate(this));
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this,
        [this](int row) { Q_EMIT chosen(filterLines()[std::size_t(std::max(row, 0))].states); });
}

void StateFilterList::showCounts(const ImportTableModel &imports, qint64 unseen)
{
    for (int row = 0; row < count(); ++row) {
        const FilterLine &line = filterLines()[std::size_t(row)];
        qint64 number = line.states.isEmpty() ? imports.rowCount() : 0;
        for (const ImportState state : line.states)
            number += imports.count(state);
        const QString label = tr(line.label);
        const bool hasNew = unseen > 0 && line.states == statesOfAttention();
        item(row)->setText(hasNew ? tr("%1  (%2) · %3 new").arg(label, formatCount(number), formatCount(unseen))
                : number > 0      ? QStringLiteral("%1  (%2)").arg(label, formatCount(number))
                                  : label);
        QFont lineFont = font();
        lineFont.setBold(hasNew);
        item(row)->setFont(lineFont);
    }
}

void StateFilterList::chooseAttention()
{
    for (int row = 0; row < count(); ++row) {
        if (filterLines()[std::size_t(row)].states == statesOfAttention())
            setCurrentRow(row);
    }
}

} // namespace tranche
