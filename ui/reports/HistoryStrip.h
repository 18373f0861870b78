#pragma once

#include "target/TargetReports.h"

#include <QWidget>

namespace tranche {

/// What became of a test in the last reports: a square with a sign for each, the newest at the right. One is told of at
/// a time, by pointer or arrow keys, and told to screen readers too.
class HistoryStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryStrip(QWidget *parent = nullptr);

    /// @param history the oldest first
    void setHistory(const QList<CaseInReport> &history);
    int told() const { return m_told; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 120, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int side() const;
    QRect squareOf(int report) const;
    /// -1: none
    int reportAt(const QPoint &place) const;
    QString textOf(int report) const;
    void tell(int report);
    void describe();
    void drawSquare(QPainter &painter, int report) const;

    QList<CaseInReport> m_history;
    int m_told = -1; ///< -1: none
    int m_pointedAt = -1;
};

} // namespace tranche
