#include "ui/common/HelpWindow.h"

#include "ui/common/WindowSize.h"

#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tranche {

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser(this))
{
    setWindowTitle(tr("Tranche: Manual"));
    setObjectName(QStringLiteral("helpWindow"));
    resizeWithinScreen(this, { 820, 680 });
    m_browser->setObjectName(QStringLiteral("manualBrowser"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(24);
    m_browser->setSource(QUrl(QStringLiteral("qrc:/manual/index.md")), QTextDocument::MarkdownResource);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
}

/// Links have the colour that they were laid out with.
void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_browser->reload();
}

} // namespace tranche
