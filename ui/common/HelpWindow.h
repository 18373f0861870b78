#pragma once

#include <QDialog>

class QTextBrowser;

namespace tranche {

/// The manual, out of the program's own resources.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTextBrowser *m_browser;
};

} // namespace tranche
