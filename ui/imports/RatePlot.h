#pragma once

#include "ui/imports/RunSamples.h"

#include <QWidget>

namespace tranche {

/// Rows a second over the time of a run, from its begin to now, as a line above an area.
class RatePlot final : public QWidget
{
    Q_OBJECT
public:
    explicit RatePlot(QWidget *parent = nullptr);

    /// Shows a run; with fewer than three samples there is nothing to be seen, and the plot is hidden.
    void setSamples(const QList<RunSample> &samples);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<RunSample> m_samples;
    QList<double> m_rates;
    double m_most = 0;
};

} // namespace tranche
