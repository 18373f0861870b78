#pragma once

#include "store/SeriesStore.h"
#include "ui/common/OneAtATime.h"
#include "ui/common/StoreClient.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

namespace tranche {

namespace Ui {
class HistoryWindow;
}
class SeriesPlot;
class SeriesTableModel;

/// The history by tables and profiles: their imports as a list and as plots over time, and how the columns of an import
/// differ from those of the one before. Follows the history live.
class HistoryWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryWindow(StoreClient &store, QWidget *parent = nullptr);
    ~HistoryWindow() override;

    /// Shows the table that an import went to.
    void showImport(const ImportSummary &import);

Q_SIGNALS:
    /// An import is to be shown in the job table.
    void importAsked(qint64 import);
    void reportAsked(qint64 import);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void loadSeries();
    void showSeries(const QList<ImportSeries> &series);
    void filterSeries();
    void chooseSeries();
    void loadPoints();
    void showPoints(const QList<SeriesPoint> &points);
    void choosePoint(int point);
    void showDrift();
    qint64 chosenImport() const;

    std::unique_ptr<Ui::HistoryWindow> m_ui;
    StoreClient &m_store;
    SeriesTableModel *m_points;
    QList<SeriesPlot *> m_plots;
    QList<ImportSeries> m_series;
    std::optional<ImportSeries> m_chosen;
    std::optional<ImportSeries> m_wanted; ///< to be chosen once it is known
    OneAtATime m_loading;
    QTimer m_reload;
    bool m_isChoosing = false;
    int m_shown = 0; ///< counts what was asked of drift: an answer about another import is not taken
};

} // namespace tranche
