#pragma once

#include <QWidget>

namespace tranche {

class ChunkTableModel;

/// The file from begin to end as a strip: what is in, what failed, what is still to come. A click on a failed place
/// selects its chunk.
class ChunkMap final : public QWidget
{
    Q_OBJECT
public:
    explicit ChunkMap(QWidget *parent = nullptr);

    /// @param model of the chunks, which outlives the map
    void setModel(const ChunkTableModel &model) { m_model = &model; }
    /// The chunks have changed. @param progress how much of the file was read, from 0 to 1
    void showProgress(double progress);
    QSize sizeHint() const override { return { 400, 22 }; }
    QSize minimumSizeHint() const override { return { 80, 22 }; }

Q_SIGNALS:
    void chunkClicked(qint64 chunk);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const ChunkTableModel *m_model = nullptr;
    double m_progress = 0;
};

} // namespace tranche
