#include "ui/common/HelpWindow.h"

#include "ui/common/WindowSize.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace tranche {

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Tranche: Manual"));
    setObjectName(QStringLiteral("helpWindow"));
    resizeWithinScreen(this, { 820, 680 });
    auto *browser = new QTextBrowser(this);
    browser->setObjectName(QStringLiteral("manualBrowser"));
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(24);
    browser->setSource(QUrl(QStringLiteral("qrc:/manual/index.md")), QTextDocument::MarkdownResource);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(browser);
}

} // namespace tranche
