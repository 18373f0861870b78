#pragma once

#include "ui/imports/ChunkShares.h"

#include <QWidget>

#include <utility>

namespace tranche {

class ChunkTableModel;

/// The file from begin to end as a strip: at each place how much is in, how much failed, what is still to come, by
/// colour and by texture. A click selects the chunk of the place; with the keyboard, Left and Right go from one failed
/// chunk to the next, and Enter selects it.
class ChunkMap final : public QWidget
{
    Q_OBJECT
public:
    explicit ChunkMap(QWidget *parent = nullptr);

    /// @param model of the chunks, which outlives the map
    void setModel(const ChunkTableModel &model) { m_model = &model; }
    /// The chunks have changed. @param progress how much of the file was read, from 0 to 1
    /// @param total chunks so far; those that the model does not have are done
    void showProgress(double progress, qint64 total);
    /// The chunk that the keyboard is at; 0: none yet
    qint64 currentChunk() const { return m_current; }
    QSize sizeHint() const override { return { 400, 26 }; }
    QSize minimumSizeHint() const override { return { 80, 26 }; }

Q_SIGNALS:
    void chunkClicked(qint64 chunk);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF strip() const;
    /// The chunks at a pixel, first and last.
    std::pair<qint64, qint64> chunksAt(double x) const;
    void paintPlace(QPainter &painter, const QRectF &place, const ChunkShare &share) const;
    void goTo(qint64 chunk);

    const ChunkTableModel *m_model = nullptr;
    double m_progress = 0;
    qint64 m_total = 0;
    qint64 m_current = 0;
};

} // namespace tranche
