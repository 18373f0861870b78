#pragma once

#include <QProxyStyle>

namespace tranche {

/// Fusion, which follows a palette everywhere, but for the boxes that are ticked: it draws their outlines darker than
/// the window, so that none is seen in a dark one. Here they have the colour of texts.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace tranche
