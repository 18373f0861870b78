#pragma once

#include "service/reports/ReportBrowsing.h"

#include <QWidget>

#include <memory>

class QTreeWidget;

namespace tranche {

namespace Ui {
class CaseView;
}
class CaseFiles;

/// One test of a report: what became of it, why, and in the reports before; and all else that is known of it.
class CaseView final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseView(QWidget *parent = nullptr);
    ~CaseView() override;

    /// @param one null: none is chosen
    void show(const std::shared_ptr<const ShownReport> &report, const std::shared_ptr<const ShownCase> &one);
    void copy() const;

private:
    void showState();
    void showFailure();
    void showSteps();
    void showOutputs();
    void showFacts();
    void showTab(QWidget *tab, const QString &title, qsizetype count);

    std::unique_ptr<Ui::CaseView> m_ui;
    CaseFiles *m_files;
    std::shared_ptr<const ShownReport> m_report;
    std::shared_ptr<const ShownCase> m_case;
};

} // namespace tranche
