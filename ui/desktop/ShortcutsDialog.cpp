#include "ui/desktop/ShortcutsDialog.h"

#include "ui/chunks/ChunkTable.h"
#include "ui/chunks/ChunkWindowActions.h"
#include "ui/common/WindowSize.h"

#include <QAction>
#include <QEvent>
#include <QTextBrowser>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tranche {

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
    , m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    resizeWithinScreen(this, { 560, 680 });
    m_page->setObjectName(QStringLiteral("shortcutsBrowser"));
    m_page->setAccessibleName(tr("Keyboard shortcuts"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(20);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
}

void ShortcutsDialog::add(const QString &title, const QList<WindowAction> &actions)
{
    Part part { title, {} };
    QString menu;
    for (const WindowAction &action : actions) {
        QStringList keys;
        const QList<QKeySequence> shortcuts = action.action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            keys.append(shortcut.toString(QKeySequence::NativeText).toHtmlEscaped());
        if (keys.isEmpty())
            continue;
        const QString place = action.menu == menu ? QString() : action.menu;
        menu = action.menu;
        if (!place.isEmpty())
            part.rows += QStringLiteral("<tr><td colspan='2'><b>%1</b></td></tr>").arg(place.toHtmlEscaped());
        part.rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                         .arg(action.text.toHtmlEscaped(), keys.join(tr(" or ")));
    }
    m_parts.append(part);
    layOut();
}

void ShortcutsDialog::layOut()
{
    QString html;
    for (const Part &part : std::as_const(m_parts))
        html += QStringLiteral("<h2>%1</h2><table width='100%' cellpadding='3'>%2</table>")
                    .arg(part.title.toHtmlEscaped(), part.rows);
    m_page->setHtml(html);
}

/// Texts have the colours that they were laid out with.
void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        layOut();
}

void openShortcuts(QWidget *mainWindow)
{
    auto *dialog = new ShortcutsDialog(mainWindow);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->add(ShortcutsDialog::tr("Main window"), actionsOf(mainWindow));
    // A chunk window has the same keys whatever chunk it shows, and none may be open.
    QWidget window;
    QToolBar toolBar(&window);
    ChunkTable table(&window);
    QUndoStack undo;
    const ChunkWindowActions actions(undo, toolBar, table, &window);
    dialog->add(ShortcutsDialog::tr("Chunk window"), actionsOf(&window));
    dialog->show();
}

} // namespace tranche
