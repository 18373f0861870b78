#pragma once

#include <QMenu>

namespace tranche {

/// The choice of light and dark, applied at once and remembered.
class ThemeMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ThemeMenu(const QString &home, QWidget *parent = nullptr);
};

} // namespace tranche
