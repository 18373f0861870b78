#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace tranche {

/// The first lines of a file of fixed width, with a line where each column begins: a click between two characters draws
/// one, a click on one takes it away.
class EdgeRuler final : public QWidget
{
    Q_OBJECT
public:
    explicit EdgeRuler(QWidget *parent = nullptr);

    /// @param edges the characters at which columns begin, from 0, without the first one
    void show(const QStringList &lines, const std::vector<std::size_t> &edges);
    const std::vector<std::size_t> &edges() const { return m_edges; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user drew an edge or took one away.
    void edgesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int xOf(std::size_t edge) const;
    std::size_t edgeAt(int x) const;

    QStringList m_lines;
    std::vector<std::size_t> m_edges;
    std::size_t m_hovered = 0; ///< an edge; 0: none
};

} // namespace tranche
