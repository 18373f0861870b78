#pragma once

#include <QDateTime>
#include <QString>
#include <QWidget>

#include <functional>

namespace tranche {

/// A value of a series at some time.
struct PlottedValue
{
    QDateTime at;
    double value = 0;
    bool isMarked = false; ///< stands out by shape and colour, as where rows failed
    QString name; ///< what it is of: a file

    bool operator==(const PlottedValue &) const = default;
};

/// Values over time as a line with points, from one import to the next. The value at the pointer is told, and one is
/// chosen by click or by the arrow keys; what is chosen is told to screen readers too. Where there are more values than
/// pixels, each pixel shows the highest of its own.
class SeriesPlot final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesPlot(QWidget *parent = nullptr);

    using Format = std::function<QString(double)>;
    /// @param title also the accessible name @param format how values are written
    /// @param scaleFormat those at the scale, which are round, if otherwise
    void setTitle(const QString &title, const Format &format, const Format &scaleFormat = {});
    /// @param values in the order of time
    void setValues(const QList<PlottedValue> &values);
    const QList<PlottedValue> &values() const { return m_values; }
    /// -1: none
    int chosen() const { return m_chosen; }
    void choose(int value);

    QSize sizeHint() const override { return { 320, 170 }; }
    QSize minimumSizeHint() const override { return { 180, 110 }; }

Q_SIGNALS:
    void chosenChanged(int value);
    /// Enter was pressed on it, or it was double-clicked.
    void activated(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRect plotArea() const;
    /// Within the plot's area, as plotArea() has it.
    QPointF placeOf(int value, const QRectF &area) const;
    /// The value that is nearest to a place; -1: there is none.
    int valueAt(const QPoint &place) const;
    QString textOf(int value) const;
    void drawScale(QPainter &painter) const;
    void drawValues(QPainter &painter) const;
    void drawTold(QPainter &painter) const;
    void describe();

    QString m_title;
    Format m_format;
    Format m_scaleFormat;
    QList<PlottedValue> m_values;
    double m_highest = 1; ///< end of the scale
    int m_chosen = -1;
    int m_pointedAt = -1;
};

} // namespace tranche
