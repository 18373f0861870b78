#include "ui/chunks/ChunkTextView.h"

#include "ui/chunks/ChunkRowModel.h"
#include "ui/common/Formatting.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace tranche {

class ChunkTextView::LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(ChunkTextView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintLineNumbers(event); }

private:
    ChunkTextView *m_view;
};

ChunkTextView::ChunkTextView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(false);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update();
    });
}

static QString asText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).remove(u'\r');
}

void ChunkTextView::showRows()
{
    const QByteArray bytes = m_model->chunkText();
    const QSignalBlocker quiet(this); // nobody has typed
    setPlainText(asText(bytes));
    document()->setModified(false);
    // What is no UTF-8 can't be shown, so it must not be written back.
    setReadOnly(isReadOnly() || QString::fromUtf8(bytes).toUtf8() != bytes);
    mark();
}

void ChunkTextView::takeOver()
{
    if (!document()->isModified() || isReadOnly())
        return;
    QString text = toPlainText();
    if (m_model->chunkText().contains("\r\n"))
        text.replace(u'\n', QLatin1String("\r\n"));
    document()->setModified(false);
    m_model->edits().setText(text.toUtf8());
}

void ChunkTextView::findLines()
{
    QList<qsizetype> begins;
    const QByteArray bytes = m_model->chunkText(&begins);
    m_lines.clear();
    m_rowBegins.clear();
    qsizetype characters = 0;
    for (qsizetype row = 0; row < begins.size(); ++row) {
        const qsizetype end = row + 1 < begins.size() ? begins[row + 1] : bytes.size();
        const QString text = asText(bytes.mid(begins[row], end - begins[row]));
        m_rowBegins.append(characters);
        characters += text.size();
        const qsizetype lines = std::max<qsizetype>(1, text.count(u'\n') + (text.endsWith(u'\n') ? 0 : 1));
        for (qsizetype i = 0; i < lines; ++i)
            m_lines.append(m_model->line(int(row)) + i);
    }
}

void ChunkTextView::mark()
{
    findLines();
    setViewportMargins(numbersWidth(), 0, 0, 0);
    QList<QTextEdit::ExtraSelection> marks;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->hasErrors(row))
            continue;
        QTextEdit::ExtraSelection wrong;
        wrong.cursor = QTextCursor(document());
        wrong.cursor.setPosition(int(std::min<qsizetype>(m_rowBegins[row], document()->characterCount() - 1)));
        wrong.format.setBackground(badCellColor(palette()));
        wrong.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(wrong);
        if (const qsizetype place = m_model->placeOfProblem(row); place >= 0) {
            QTextEdit::ExtraSelection quote = wrong;
            quote.cursor.setPosition(
                int(std::min<qsizetype>(m_rowBegins[row] + place, document()->characterCount() - 2)));
            quote.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            quote.format.clearProperty(QTextFormat::FullWidthSelection);
            quote.format.setBackground(stateColor(ChunkState::Failed, palette()));
            quote.format.setForeground(palette().color(QPalette::Base));
            marks.append(quote);
        }
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void ChunkTextView::goToRow(int row)
{
    if (row < 0 || row >= m_rowBegins.size())
        return;
    QTextCursor cursor(document());
    const qsizetype place = m_rowBegins[row] + std::max<qsizetype>(0, m_model->placeOfProblem(row));
    cursor.setPosition(int(std::min<qsizetype>(place, document()->characterCount() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

int ChunkTextView::numbersWidth() const
{
    const QString widest = formatCount(m_lines.isEmpty() ? 0 : m_lines.back());
    return fontMetrics().horizontalAdvance(widest) + 18;
}

/// Marks have the theme's colours.
void ChunkTextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model != nullptr && !m_lines.isEmpty() && !document()->isModified())
        mark();
}

void ChunkTextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numbersWidth(), area.height());
}

void ChunkTextView::paintLineNumbers(QPaintEvent *event)
{
    m_numbers->setGeometry(contentsRect().left(), contentsRect().top(), numbersWidth(), contentsRect().height());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QTextBlock block = firstVisibleBlock();
    while (block.isValid() && block.blockNumber() < m_lines.size()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > event->rect().bottom())
            break;
        painter.drawText(QRectF(0, line.top(), m_numbers->width() - 8, line.height()), Qt::AlignRight,
            formatCount(m_lines[block.blockNumber()]));
        block = block.next();
    }
}

} // namespace tranche
