#pragma once

#include <QByteArray>
#include <QSize>

/// A screen as the environment names it: "1366x768@1.5".
struct OffscreenScreen
{
    QSize pixels;
    double scale = 1;
    QSize size; ///< in the units of windows

    explicit OffscreenScreen(const QByteArray &name);

    /// Has the application, which is made afterwards, shown on such a screen.
    /// @param folder that lasts as long as the application
    /// @returns false if it can't be
    bool use(const QString &folder) const;
};
