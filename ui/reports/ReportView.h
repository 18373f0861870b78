#pragma once

#include "service/reports/ReportBrowsing.h"
#include "ui/common/OneAtATime.h"
#include "ui/common/StoreClient.h"
#include "ui/reports/ReportViewText.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tranche {

namespace Ui {
class ReportView;
}
class SampleTableModel;

/// A test report that an import has brought in: its totals, what has changed since the report before it, its suites
/// with their tests, and the chosen test. It opens on the first new failure. Of a load test: how long requests took.
class ReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(StoreClient &store, QWidget *parent = nullptr);
    ~ReportView() override;

    /// Shows the report of an import, as soon as it is in. @param import nullptr: none
    void showImport(const ImportSummary *import);

Q_SIGNALS:
    /// The import has brought in a report, which is shown; or it has not.
    void found(bool isReport);

private:
    void load();
    void showReport(std::shared_ptr<const ShownReport> report);
    void showHead();
    void loadChanges();
    void loadSamples();
    void fillFilters();
    CaseFilter chosenFilter() const;
    void chooseFilter(const QString &key);
    void loadOutline();
    void showOutline(const CaseFilter &filter, const std::shared_ptr<const ReportOutline> &outline);
    void loadCase();
    /// Works off the GUI thread. What comes of it is taken if what is shown is still the same.
    template <typename Work, typename OnResult> void ask(Work work, OnResult onResult);
    void showProblem(const QString &text);

    std::unique_ptr<Ui::ReportView> m_ui;
    StoreClient &m_store;
    SampleTableModel *m_samples;
    ImportSummary m_import;
    std::shared_ptr<const ShownReport> m_report; ///< null: none is shown
    QMap<QString, qint64> m_changes;
    QList<ReportFilter> m_filters;
    QTimer m_searching;
    int m_shown = 0; ///< counts what was shown: an answer about what was shown before is not taken
    int m_outlines = 0; ///< likewise counts what was asked of the suites
    OneAtATime m_loadingCase;
};

} // namespace tranche
