#include "ui/chunks/FindBar.h"

#include "ui/chunks/ChunkRowModel.h"
#include "ui/chunks/ChunkTable.h"
#include "ui/common/Formatting.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace tranche {

FindBar::FindBar(ChunkTable &table, ChunkRowModel &model, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(model)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_column(new QComboBox(this))
    , m_regex(new QCheckBox(tr("Regular &expression"), this))
    , m_answer(new QLabel(this))
{
    auto *next = new QPushButton(tr("Find &Next"), this);
    auto *all = new QPushButton(tr("Replace &All"), this);
    m_find->setObjectName(QStringLiteral("findEdit"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_replace->setObjectName(QStringLiteral("replaceEdit"));
    m_replace->setPlaceholderText(tr("Replace by"));
    m_replace->setAccessibleName(tr("Replace by"));
    m_column->setObjectName(QStringLiteral("findColumnCombo"));
    m_column->setAccessibleName(tr("Column"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // not by the longest name
    m_column->setMinimumContentsLength(16);
    for (QLineEdit *edit : { m_find, m_replace })
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->placeholderText() + QStringLiteral("mmm")));
    m_regex->setObjectName(QStringLiteral("regexCheckBox"));
    m_answer->setObjectName(QStringLiteral("findAnswerLabel"));
    next->setObjectName(QStringLiteral("findNextButton"));
    all->setObjectName(QStringLiteral("replaceAllButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QList<QWidget *> widgets { m_find, m_replace, m_column, m_regex, next, all, m_answer };
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    connect(m_find, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(next, &QPushButton::clicked, this, &FindBar::findNext);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_replace, &QLineEdit::returnPressed, this, &FindBar::replaceAll);
    hide();
}

void FindBar::open()
{
    fillColumns();
    show();
    m_find->setFocus();
    m_find->selectAll();
}

void FindBar::fillColumns()
{
    const int chosen = m_column->currentIndex();
    m_column->clear();
    m_column->addItem(tr("All columns"));
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_column->addItem(m_model.columns().name(column));
    m_column->setCurrentIndex(chosen > 0 && chosen < m_column->count() ? chosen : 0);
}

void FindBar::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_table.setFocus();
}

bool FindBar::isInColumn(int column) const
{
    return m_column->currentIndex() <= 0 || m_column->currentIndex() - 1 == column;
}

std::optional<QString> FindBar::replaced(const QString &text) const
{
    QString result = text;
    if (m_regex->isChecked()) {
        const QRegularExpression expression(m_find->text());
        if (!expression.match(text).hasMatch())
            return std::nullopt;
        return result.replace(expression, m_replace->text());
    }
    if (!text.contains(m_find->text()))
        return std::nullopt;
    return result.replace(m_find->text(), m_replace->text());
}

void FindBar::findNext()
{
    if (m_find->text().isEmpty())
        return;
    const int columns = m_model.columnCount();
    const int cells = m_model.rowCount() * columns;
    const QModelIndex current = m_table.currentIndex();
    const int from = current.isValid() ? current.row() * columns + current.column() : cells - 1;
    for (int step = 1; step <= cells; ++step) {
        const int at = (from + step) % cells;
        const QModelIndex cell = m_model.index(at / columns, at % columns);
        if (isInColumn(cell.column()) && replaced(m_model.text(cell.row(), cell.column()))) {
            m_table.goTo(cell);
            m_answer->clear();
            return;
        }
    }
    const QRegularExpression expression(m_find->text());
    m_answer->setText(m_regex->isChecked() && !expression.isValid() ? expression.errorString() : tr("Not found"));
}

void FindBar::replaceAll()
{
    if (m_find->text().isEmpty())
        return;
    QList<RowEdits::CellEdit> edits;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QString text = m_model.text(row, column);
            const auto after = isInColumn(column) ? replaced(text) : std::nullopt;
            if (after && *after != text)
                edits.append({ row, column, after->isEmpty() ? std::nullopt : after });
        }
    }
    m_model.edits().setCells(edits, tr("replacement"));
    m_answer->setText(edits.isEmpty() ? tr("Not found") : tr("%1 replaced").arg(formatCount(edits.size())));
}

} // namespace tranche
