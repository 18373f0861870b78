#include "ui/desktop/CommandPalette.h"

#include "ui/common/ClearButton.h"
#include "ui/desktop/FuzzyMatch.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tranche {

enum PaletteColumn { CommandColumn, MenuColumn, KeyColumn };

void CommandPalette::openForActive(QWidget *mainWindow)
{
    QWidget *active = QApplication::activeWindow();
    openOver(active != nullptr && !actionsOf(active).isEmpty() ? active : mainWindow);
}

void CommandPalette::openOver(QWidget *window)
{
    auto *palette = new CommandPalette(window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    const int width = std::min(620, window->width() - 40);
    palette->resize(width, std::min(420, window->height() - 60));
    palette->move(window->mapToGlobal(QPoint((window->width() - width) / 2, 40)));
    palette->setWindowModality(Qt::WindowModal);
    palette->show();
    palette->m_edit->setFocus();
}

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_actions(actionsOf(window))
    , m_edit(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_actions.removeIf([](const WindowAction &action) { // it is here
        return action.action->objectName() == QLatin1String("paletteAction");
    });
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("Search commands"));
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    addClearButton(m_edit);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the edit's
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(MenuColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *frame = new QFrame(this); // the window has none
    frame->setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Plain));
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(8, 8, 8, 8);
    inner->addWidget(m_edit);
    inner->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::runChosen);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runChosen);
    search({});
}

void CommandPalette::search(const QString &typed)
{
    struct Answer
    {
        qsizetype place;
        int match;
    };
    QList<Answer> answers;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const WindowAction &action = m_actions[i];
        const auto byName = fuzzyMatch(typed, action.text);
        const auto byMenu = fuzzyMatch(typed, action.menu + QLatin1Char(' ') + action.text);
        if (byName || byMenu)
            answers.append({ i, byName ? *byName + 20 : *byMenu });
    }
    std::stable_sort(answers.begin(), answers.end(), [this](const Answer &a, const Answer &b) {
        const bool aMay = m_actions[a.place].action->isEnabled();
        const bool bMay = m_actions[b.place].action->isEnabled();
        return a.match != b.match ? a.match > b.match : aMay && !bMay;
    });
    QPixmap nothing(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(16, 16));
    nothing.fill(Qt::transparent);
    const QIcon emptyIcon(nothing); // texts begin at one place
    m_list->clear();
    for (const Answer &answer : std::as_const(answers)) {
        const auto &[action, text, menu] = m_actions[answer.place];
        const bool may = action->isEnabled();
        const QString mark = action->isCheckable() && action->isChecked() ? QStringLiteral("✓ ") : QString();
        auto *item = new QTreeWidgetItem(m_list,
            { mark + text, may ? menu : tr("%1 (not now)").arg(menu).trimmed(),
                action->shortcut().toString(QKeySequence::NativeText) });
        item->setData(CommandColumn, Qt::UserRole, answer.place);
        item->setIcon(CommandColumn, action->icon().isNull() ? emptyIcon : action->icon());
        item->setToolTip(CommandColumn,
            may ? action->statusTip() : tr("It can't be done with what is chosen now. %1").arg(action->statusTip()));
        item->setTextAlignment(KeyColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setDisabled(!may);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

/// To the next or the previous one, and from the last to the first.
void CommandPalette::choose(int step)
{
    const int count = m_list->topLevelItemCount();
    if (count == 0)
        return;
    const int now = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->setCurrentItem(m_list->topLevelItem((now + step + count) % count));
}

void CommandPalette::runChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isDisabled())
        return;
    const QPointer<QAction> action = m_actions[item->data(CommandColumn, Qt::UserRole).toLongLong()].action;
    close(); // a dialog that the action opens is the window's
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        choose(1);
        return true;
    case Qt::Key_Up:
        choose(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

/// Whoever goes elsewhere does not want it any more.
void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close();
}

} // namespace tranche
