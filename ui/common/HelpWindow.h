#pragma once

#include <QDialog>

namespace tranche {

/// The manual, out of the program's own resources.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
};

} // namespace tranche
