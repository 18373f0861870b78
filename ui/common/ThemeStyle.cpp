#include "ui/common/ThemeStyle.h"

#include "ui/common/Contrast.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace tranche {

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

/// The colours of something that is ticked.
struct IndicatorColors
{
    explicit IndicatorColors(const QStyleOption &option)
    {
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        ground = option.palette.color(group, enabled ? QPalette::Base : QPalette::Window);
        mark = readable(option.palette.color(group, QPalette::Text), { ground });
        const bool isFocused
            = option.state.testFlag(QStyle::State_KeyboardFocusChange) && option.state.testFlag(QStyle::State_HasFocus);
        const bool stands = isFocused || option.state.testFlag(QStyle::State_MouseOver);
        const QList<QColor> grounds { ground, option.palette.color(group, QPalette::Window) };
        outline = readable(option.palette.color(group, stands ? QPalette::Highlight : QPalette::PlaceholderText),
            grounds, contrastOfParts);
    }
    QColor ground;
    QColor mark;
    QColor outline;
};

static QRectF square(const QRect &rect)
{
    const qreal side = std::min(rect.width(), rect.height()) - 2;
    return { QRectF(rect).center() - QPointF(side / 2, side / 2), QSizeF(side, side) };
}

static void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const IndicatorColors colors(option);
    const QRectF box = square(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colors.outline, 1.2));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(box, 2, 2);
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    painter.setPen(QPen(colors.mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (option.state.testFlag(QStyle::State_On))
        painter.drawPolyline(QPolygonF { at(0.22, 0.52), at(0.42, 0.74), at(0.80, 0.26) });
    else if (option.state.testFlag(QStyle::State_NoChange))
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

static void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const IndicatorColors colors(option);
    const QRectF circle = square(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colors.outline, 1.2));
    painter.setBrush(colors.ground);
    painter.drawEllipse(circle);
    if (!option.state.testFlag(QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.mark);
    const qreal margin = circle.width() * 0.28;
    painter.drawEllipse(circle.adjusted(margin, margin, -margin, -margin));
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isBox)
        drawCheckBox(*option, *painter);
    else
        drawRadioButton(*option, *painter);
    painter->restore();
}

} // namespace tranche
