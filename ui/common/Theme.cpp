#include "ui/common/Theme.h"

#include "ui/common/Contrast.h"
#include "ui/common/ThemeStyle.h"

#include <QApplication>

namespace tranche {

/// Keeps the palette's colours, but for those that could not be read on its own grounds.
static QPalette readablePalette(QPalette palette)
{
    const QList<QColor> grounds { palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
        palette.color(QPalette::Window) };
    QColor muted = palette.color(QPalette::PlaceholderText);
    if (muted.alpha() < 255) { // a translucent text's colour is what it makes of its ground
        const QColor text = palette.color(QPalette::Text);
        const QColor base = palette.color(QPalette::Base);
        const auto mixed = [&](int ink, int ground) { return ground + (ink - ground) * muted.alpha() / 255; };
        muted
            = QColor(mixed(text.red(), base.red()), mixed(text.green(), base.green()), mixed(text.blue(), base.blue()));
    }
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        palette.setColor(group, QPalette::PlaceholderText, readable(muted, grounds));
        palette.setColor(group, QPalette::Link, readable(palette.color(group, QPalette::Link), grounds));
        palette.setColor(group, QPalette::LinkVisited, readable(palette.color(group, QPalette::LinkVisited), grounds));
        const QColor highlight = palette.color(group, QPalette::Highlight);
        palette.setColor(
            group, QPalette::HighlightedText, readable(palette.color(group, QPalette::HighlightedText), { highlight }));
    }
    return palette;
}

static QPalette paletteOf(QColor window, QColor base, QColor text, QColor highlight)
{
    const bool dark = window.lightness() < 128;
    QPalette result(window);
    const QColor muted = dark ? text.darker(150) : QColor::fromHsl(text.hslHue(), 10, 110);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::AlternateBase, dark ? base.lighter(112) : base.darker(103));
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, dark ? window.lighter(125) : window);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, dark ? QColor(Qt::white) : QColor(Qt::black));
    result.setColor(QPalette::ToolTipBase, dark ? window.lighter(140) : base);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::Highlight, highlight);
    result.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    result.setColor(QPalette::Link, dark ? highlight.lighter(150) : highlight);
    result.setColor(QPalette::LinkVisited, dark ? highlight.lighter(150) : highlight);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        result.setColor(QPalette::Disabled, role, muted);
    result.setColor(QPalette::Disabled, QPalette::Highlight, dark ? muted.darker(250) : muted);
    return readablePalette(result);
}

/// Whether the desktop says nothing of colours: they are those that the style brings.
static bool isOfStyle(const QPalette &system)
{
    const QPalette plain = QApplication::style()->standardPalette();
    for (const auto role : { QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text, QPalette::Button,
             QPalette::Highlight }) {
        if (system.color(role) != plain.color(role))
            return false;
    }
    return true;
}

QPalette themePalette(Theme theme, const QPalette &system)
{
    switch (theme) {
    case Theme::System:
        return isOfStyle(system)
            ? themePalette(system.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light, system)
            : readablePalette(system);
    case Theme::Light:
        break;
    case Theme::Dark:
        return paletteOf(
            QColor(0x22, 0x25, 0x2b), QColor(0x1a, 0x1c, 0x21), QColor(0xe4, 0xe6, 0xea), QColor(0x35, 0x6f, 0xc4));
    }
    return paletteOf(
        QColor(0xf4, 0xf5, 0xf7), QColor(0xff, 0xff, 0xff), QColor(0x1f, 0x24, 0x30), QColor(0x2f, 0x6f, 0xd0));
}

void applyTheme(Theme theme)
{
    if (qobject_cast<ThemeStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ThemeStyle());
    QApplication::setPalette(QPalette()); // what the desktop says now
    const QPalette system = QApplication::palette();
    QApplication::setPalette(themePalette(theme, system));
}

QString themeName(Theme theme)
{
    return theme == Theme::Light ? QStringLiteral("light")
        : theme == Theme::Dark   ? QStringLiteral("dark")
                                 : QStringLiteral("system");
}

Theme themeFromName(const QString &name)
{
    return name == QLatin1String("light") ? Theme::Light : name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

} // namespace tranche
