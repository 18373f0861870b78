#include "ui/importing/TypeDelegate.h"

#include "ui/common/Formatting.h"
#include "ui/importing/ColumnTableModel.h"
#include "ui/importing/TypeText.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace tranche {

TypeDelegate::TypeDelegate(ColumnTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *TypeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("typeCombo"));
    combo->setAccessibleName(tr("Type and format"));
    combo->setEditable(true);
    combo->setCompleter(nullptr); // “DATE” is not to become “DATE dd.MM.yyyy”
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItems(m_model.typeOffers(index.column()));
    connect(combo, &QComboBox::editTextChanged, this, [this, combo](const QString &text) {
        QString why;
        QPalette colors = combo->palette();
        const bool isType = typeFromText(text, &why).has_value();
        colors.setColor(
            QPalette::Base, isType ? QGuiApplication::palette().color(QPalette::Base) : badCellColor(colors));
        combo->lineEdit()->setPalette(colors);
        Q_EMIT problem(why);
    });
    connect(combo, &QComboBox::activated, this, [this, combo, index = QPersistentModelIndex(index)] {
        combo->lineEdit()->setModified(true);
        setModelData(combo, nullptr, index);
    });
    return combo;
}

void TypeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (combo->currentText() != text)
        combo->setEditText(text);
    combo->lineEdit()->selectAll();
}

void TypeDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    const QString text = combo->currentText();
    if (!combo->lineEdit()->isModified() || !typeFromText(text))
        return;
    combo->lineEdit()->setModified(false);
    Q_EMIT written(index, text); // also what it was: a guess is chosen so
}

/// What is no type stays in the editor until it is one, or is given up.
bool TypeDelegate::eventFilter(QObject *editor, QEvent *event)
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (combo != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (ends && !typeFromText(combo->currentText()))
            return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace tranche
