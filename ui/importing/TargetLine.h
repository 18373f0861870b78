#pragma once

#include "ui/importing/ImportDraft.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace tranche {

namespace Ui {
class TargetLine;
}
class StoreClient;

/// Where the rows go, in one line that is always in sight: database, table, what is done with rows that are there, how
/// many columns go along, and what will not fit. Each part is a control.
class TargetLine final : public QWidget
{
    Q_OBJECT
public:
    explicit TargetLine(ImportDraft &draft, QWidget *parent = nullptr);
    ~TargetLine() override;

    /// Shows the draft's choices, after they were set elsewhere.
    void showChoices();
    /// The button that shows more of it, and hides that again.
    QPushButton *toggle() const;
    /// Of a test report only the database is chosen here.
    void showOnlyDatabase(bool only);
    /// What does not fit, in words; empty: nothing is known to.
    void showMisfits(const QString &text);

Q_SIGNALS:
    void designToggled(bool shown);
    void misfitsAsked();

private:
    void browse();
    void takeMode();
    void showTarget();
    void countRows();
    QString stateText() const;

    std::unique_ptr<Ui::TargetLine> m_ui;
    ImportDraft &m_draft;
    QString m_counted; ///< the table whose rows were counted last, with its database
    qint64 m_rows = -1; ///< of it
};

} // namespace tranche
