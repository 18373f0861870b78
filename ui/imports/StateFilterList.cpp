#include "ui/imports/StateFilterList.h"

#include "ui/common/Formatting.h"
#include "ui/imports/ImportTableModel.h"

#include <QPainter>
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

enum FilterRole { BadgeRole = Qt::UserRole }; ///< a number at the right; 0: none

/// Room to breathe about each line, and a badge; a style sheet would take the theme's colours away.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(16, 10);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const qint64 number = index.data(BadgeRole).toLongLong();
        if (number <= 0)
            return;
        const QString text = formatCount(number);
        const qreal height = option.fontMetrics.height();
        const qreal width = std::max(height, option.fontMetrics.horizontalAdvance(text) + height * 0.6);
        const QRectF badge(option.rect.right() - width - 6, option.rect.center().y() - height / 2, width, height);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(stateColor(ImportState::Partial, option.palette)); // which can be read on the base
        painter->drawRoundedRect(badge, height / 2, height / 2);
        painter->setPen(option.palette.color(QPalette::Base));
        painter->drawText(badge, Qt::AlignCenter, text);
        painter->restore();
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
        const qint64 unseenHere = line.states == statesOfAttention() ? unseen : 0;
        const QString text = number > 0 ? QStringLiteral("%1  (%2)").arg(label, formatCount(number)) : label;
        const QString news = tr("%1 new").arg(formatCount(unseenHere));
        item(row)->setText(text);
        item(row)->setData(BadgeRole, unseenHere);
        item(row)->setData(Qt::AccessibleTextRole, unseenHere > 0 ? tr("%1, %2").arg(text, news) : text);
        item(row)->setToolTip(unseenHere > 0 ? tr("%1: nobody has looked at that yet").arg(news) : QString());
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
