#include "ui/importing/EdgeRuler.h"

#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tranche {

static constexpr int rulerMargin = 6;

EdgeRuler::EdgeRuler(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("edgeRuler"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setMouseTracking(true);
    setCursor(Qt::SplitHCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Where columns begin"));
    setToolTip(tr("Click between two characters to begin a column there; click a line to take it away."));
}

void EdgeRuler::show(const QStringList &lines, const std::vector<std::size_t> &edges)
{
    m_lines = lines;
    m_edges = edges;
    m_hovered = 0;
    updateGeometry();
    adjustSize();
    update();
}

QSize EdgeRuler::sizeHint() const
{
    qsizetype longest = 0;
    for (const QString &line : m_lines)
        longest = std::max(longest, line.size());
    return { xOf(std::size_t(longest)) + rulerMargin,
        int(m_lines.size()) * fontMetrics().lineSpacing() + 2 * rulerMargin };
}

int EdgeRuler::xOf(std::size_t edge) const
{
    return rulerMargin + int(edge) * fontMetrics().horizontalAdvance(QLatin1Char('0'));
}

std::size_t EdgeRuler::edgeAt(int x) const
{
    const int width = std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('0')));
    return std::size_t(std::max(0, (x - rulerMargin + width / 2) / width));
}

void EdgeRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const int spacing = fontMetrics().lineSpacing();
    painter.setPen(palette().color(QPalette::Text));
    const int advance = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        const int y = rulerMargin + int(row) * spacing + fontMetrics().ascent();
        for (qsizetype i = 0; i < m_lines[row].size(); ++i) // each in its own place, also where a glyph is wider
            painter.drawText(rulerMargin + int(i) * advance, y, m_lines[row].mid(i, 1));
    }
    const auto draw = [&](std::size_t edge, const QColor &color, Qt::PenStyle style) {
        painter.setPen(QPen(color, 1, style));
        painter.drawLine(xOf(edge) - 1, 0, xOf(edge) - 1, height());
    };
    for (const std::size_t edge : m_edges)
        draw(edge, palette().color(QPalette::Highlight), Qt::SolidLine);
    if (m_hovered > 0)
        draw(m_hovered, palette().color(QPalette::PlaceholderText), Qt::DashLine);
}

void EdgeRuler::mousePressEvent(QMouseEvent *event)
{
    const std::size_t edge = edgeAt(int(event->position().x()));
    if (edge == 0 || event->button() != Qt::LeftButton)
        return;
    const auto place = std::lower_bound(m_edges.begin(), m_edges.end(), edge);
    if (place != m_edges.end() && *place == edge)
        m_edges.erase(place);
    else
        m_edges.insert(place, edge);
    update();
    Q_EMIT edgesChanged();
}

void EdgeRuler::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = edgeAt(int(event->position().x()));
    update();
}

void EdgeRuler::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

} // namespace tranche
