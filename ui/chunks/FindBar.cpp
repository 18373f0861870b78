#include "ui/chunks/FindBar.h"

#include "ui/chunks/CellSearch.h"
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

#include <algorithm>
#include <memory>

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
    , m_search(new CellSearch(this))
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
    connect(&model, &ChunkRowModel::edited, this, &FindBar::forget);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindBar::forget);
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

/// What is looked for, and what is to stand in its place.
struct FindBar::Pattern
{
    QString find;
    QString replacement;
    bool isRegex = false;
    QRegularExpression expression;

    bool isIn(const QString &text) const { return isRegex ? text.contains(expression) : text.contains(find); }
    QString replacedIn(QString text) const
    {
        return isRegex ? text.replace(expression, replacement) : text.replace(find, replacement);
    }
};

FindBar::Pattern FindBar::pattern() const
{
    Pattern pattern { m_find->text(), m_replace->text(), m_regex->isChecked(), {} };
    if (pattern.isRegex)
        pattern.expression.setPattern(pattern.find);
    return pattern;
}

std::pair<int, int> FindBar::shownColumns() const
{
    const int chosen = m_column->currentIndex() - 1;
    return chosen < 0 ? std::pair(0, m_model.columnCount()) : std::pair(chosen, 1);
}

void FindBar::forget()
{
    if (m_search->isAtWork()) {
        m_search->stop();
        m_answer->clear();
    }
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    forget();
}

void FindBar::findNext()
{
    const Pattern wanted = pattern();
    if (wanted.find.isEmpty() || m_model.rowCount() == 0)
        return;
    if (wanted.isRegex && !wanted.expression.isValid())
        return m_answer->setText(wanted.expression.errorString());
    const auto [firstColumn, columns] = shownColumns();
    const int cells = m_model.rowCount() * columns;
    const QModelIndex current = m_table.currentIndex();
    int from = cells - 1;
    if (current.isValid())
        from = current.row() * columns + std::clamp(current.column() - firstColumn, -1, columns - 1);
    const auto cellOf = [this, cells, from, first = firstColumn, count = columns](int step) {
        const int at = (from + 1 + step + cells) % cells;
        return m_model.index(at / count, first + at % count);
    };
    m_answer->setText(tr("Looking…"));
    const auto found = std::make_shared<QModelIndex>();
    m_search->start(
        cells,
        [this, cellOf, wanted, found](int step) {
            *found = cellOf(step);
            return wanted.isIn(m_model.text(found->row(), found->column()));
        },
        [this, found](bool isFound) {
            m_answer->setText(isFound ? QString() : tr("Not found"));
            if (isFound)
                m_table.goTo(*found);
        });
}

void FindBar::replaceAll()
{
    const Pattern wanted = pattern();
    if (wanted.find.isEmpty())
        return;
    if (wanted.isRegex && !wanted.expression.isValid())
        return m_answer->setText(wanted.expression.errorString());
    m_answer->setText(tr("Looking…"));
    const auto [firstColumn, columns] = shownColumns();
    const auto edits = std::make_shared<QList<RowEdits::CellEdit>>();
    m_search->start(
        m_model.rowCount() * columns,
        [this, wanted, edits, first = firstColumn, count = columns](int at) {
            const int row = at / count;
            const int column = first + at % count;
            const QString text = m_model.text(row, column);
            if (!wanted.isIn(text))
                return false;
            const QString after = wanted.replacedIn(text);
            if (after != text)
                edits->append({ row, column, after.isEmpty() ? std::nullopt : std::optional(after) });
            return false;
        },
        [this, edits](bool) {
            m_model.edits().setCells(*edits, tr("replacement"));
            m_answer->setText(edits->isEmpty() ? tr("Not found") : tr("%1 replaced").arg(formatCount(edits->size())));
        });
}

} // namespace tranche
