#pragma once

#include <QPlainTextEdit>

namespace tranche {

class ChunkRowModel;

/// The chunk's lines as text, with the lines of the source at the side: for what can't be split into cells. Wrong rows
/// are tinted; the quote that breaks a row is marked.
class ChunkTextView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ChunkTextView(QWidget *parent = nullptr);

    void setChunkModel(ChunkRowModel *model) { m_model = model; }
    /// Takes the rows as they are now.
    void showRows();
    /// Hands the text back to the rows, if it was changed.
    void takeOver();
    /// Marks what is wrong with the rows, which stand as the text does.
    void mark();
    /// Puts the cursor to the place of the row's problem, or to its begin.
    void goToRow(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class LineNumbers;
    void paintLineNumbers(QPaintEvent *event);
    int numbersWidth() const;
    /// The line of the source that each line of the text shows; 0 for lines that were added.
    void findLines();

    ChunkRowModel *m_model = nullptr;
    QWidget *m_numbers;
    QList<qint64> m_lines;
    QList<qsizetype> m_rowBegins; ///< in characters
};

} // namespace tranche
