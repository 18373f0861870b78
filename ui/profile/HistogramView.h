#pragma once

#include "service/profile/ColumnProfile.h"

#include <QWidget>

namespace tranche {

/// The histogram of a column. What a bar says is told above them: of the one under the mouse, or with the keyboard
/// (Left, Right, Home, End) of the one it is at.
class HistogramView final : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramView(QWidget *parent = nullptr);

    void setProfile(const ColumnProfile &profile);
    /// The bar that is told of; -1: none
    int currentBar() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect barsArea() const;
    QRect barAt(int index) const;
    int indexAt(const QPoint &place) const;
    void goTo(int index);
    void tell();
    QString heading() const;

    ColumnProfile m_profile;
    qint64 m_most = 0; ///< values of the highest bar
    int m_current = -1;
};

} // namespace tranche
