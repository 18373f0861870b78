#pragma once

#include <QSplitter>

class QTableView;

namespace tranche {

/// Between the rows of a chunk and the list of their errors.
class ChunkSplitter final : public QSplitter
{
    Q_OBJECT
public:
    explicit ChunkSplitter(QWidget *parent = nullptr);

    /// Gives the list of errors the room that it needs, at most two fifths, unless a person has dragged its edge. Its
    /// last column takes what is left.
    void fitTo(QTableView &errors);

private:
    bool m_isDragged = false;
};

} // namespace tranche
