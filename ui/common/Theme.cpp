#include "ui/common/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace tranche {

static QPalette palette(QColor window, QColor base, QColor text, QColor highlight)
{
    const bool dark = window.lightness() < 128;
    QPalette result(window);
    const QColor muted = dark ? text.darker(165) : QColor::fromHsl(text.hslHue(), 10, 120);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::AlternateBase, dark ? base.lighter(112) : base.darker(103));
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, dark ? window.lighter(125) : window);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::ToolTipBase, dark ? window.lighter(140) : base);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::Highlight, highlight);
    result.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    result.setColor(QPalette::Link, dark ? highlight.lighter(150) : highlight);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        result.setColor(QPalette::Disabled, role, muted);
    result.setColor(QPalette::Disabled, QPalette::Highlight, muted);
    return result;
}

void applyTheme(Theme theme)
{
    static const QPalette system = QApplication::palette();
    // Fusion is the one style that follows a palette everywhere.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    switch (theme) {
    case Theme::System: {
        const bool dark = system.color(QPalette::Window).lightness() < 128;
        return applyTheme(dark ? Theme::Dark : Theme::Light);
    }
    case Theme::Light:
        QApplication::setPalette(palette(
            QColor(0xf4, 0xf5, 0xf7), QColor(0xff, 0xff, 0xff), QColor(0x1f, 0x24, 0x30), QColor(0x2f, 0x6f, 0xd0)));
        break;
    case Theme::Dark:
        QApplication::setPalette(palette(
            QColor(0x22, 0x25, 0x2b), QColor(0x1a, 0x1c, 0x21), QColor(0xe4, 0xe6, 0xea), QColor(0x35, 0x6f, 0xc4)));
        break;
    }
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
