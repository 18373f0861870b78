#pragma once

#include "ui/common/ManualSearch.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QKeySequence;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace tranche {

class ManualPage;

/// The manual, out of the program's own resources: its pages, the way back, and what is found in them.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Escape empties the search first.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(QHBoxLayout &bar, const char *name, const QString &text, const QString &tip, const QKeySequence &key,
        void (QTextBrowser::*go)());
    void showHits();
    void openHit(int row);
    void goToHeading(const std::function<bool(const QString &)> &isIt);
    /// @param place in the page, in characters
    void showAtTop(int place);
    void markWords();

    ManualSearch m_manual;
    ManualPage *m_browser;
    QLineEdit *m_search;
    QListWidget *m_hitList;
    QList<ManualSearch::Hit> m_hits;
};

} // namespace tranche
