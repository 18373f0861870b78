#include "ui/common/HelpWindow.h"

#include "ui/common/Actions.h"
#include "ui/common/ClearButton.h"
#include "ui/common/ManualPage.h"
#include "ui/common/WindowSize.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tranche {

static QString manualFolder()
{
    return QStringLiteral(":/manual");
}

static QUrl pageUrl(const QString &page)
{
    return QUrl(QStringLiteral("qrc:/manual/") + page);
}

/// The part of a page that a heading begins, as links name it: “#the-next-file”.
static QString fragmentOf(const QString &heading)
{
    QString fragment;
    const QString lower = heading.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            fragment += c;
        else if (c.isSpace())
            fragment += u'-';
    }
    return fragment;
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_manual(manualFolder())
    , m_browser(new ManualPage(this))
    , m_search(new QLineEdit(this))
    , m_hitList(new QListWidget(this))
{
    setWindowTitle(tr("Tranche: Manual"));
    setObjectName(QStringLiteral("helpWindow"));
    resizeWithinScreen(this, { 900, 700 });
    m_browser->setObjectName(QStringLiteral("manualBrowser"));
    m_browser->setAccessibleName(tr("Page of the manual"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenExternalLinks(true);
    m_browser->setSource(pageUrl(QStringLiteral("index.md")), QTextDocument::MarkdownResource);
    m_search->setObjectName(QStringLiteral("manualSearchEdit"));
    m_search->setPlaceholderText(tr("Search the manual"));
    addClearButton(m_search);
    m_search->installEventFilter(this);
    m_hitList->setObjectName(QStringLiteral("manualHitList"));
    m_hitList->setAccessibleName(tr("What was found in the manual"));
    m_hitList->setWordWrap(true);
    m_hitList->setFrameShape(QFrame::NoFrame);
    m_hitList->setAlternatingRowColors(true);
    m_hitList->setSpacing(3);
    m_hitList->hide();

    auto *bar = new QHBoxLayout();
    bar->setContentsMargins(8, 8, 8, 8);
    addButton(*bar, "manualBackButton", tr("&Back"), tr("The page before"), QKeySequence(QStringLiteral("Alt+Left")),
        &QTextBrowser::backward);
    addButton(*bar, "manualForwardButton", tr("For&ward"), tr("The page behind it"),
        QKeySequence(QStringLiteral("Alt+Right")), &QTextBrowser::forward);
    addButton(*bar, "manualContentsButton", tr("&Contents"), tr("The first page"),
        QKeySequence(QStringLiteral("Alt+Home")), &QTextBrowser::home);
    bar->addStretch();
    auto *label = new QLabel(tr("&Search"), this);
    label->setBuddy(m_search);
    bar->addWidget(label);
    bar->addWidget(m_search, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_hitList);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 270, 630 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);

    const auto enable = [this](const char *name) {
        auto *button = findChild<QToolButton *>(QString::fromLatin1(name));
        button->setEnabled(false);
        return [button](bool available) { button->setEnabled(available); };
    };
    connect(m_browser, &QTextBrowser::backwardAvailable, this, enable("manualBackButton"));
    connect(m_browser, &QTextBrowser::forwardAvailable, this, enable("manualForwardButton"));
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &source) {
        markWords();
        if (source.hasFragment())
            goToHeading([part = source.fragment()](const QString &heading) { return fragmentOf(heading) == part; });
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::showHits);
    connect(m_hitList, &QListWidget::itemClicked, this, [this] { openHit(m_hitList->currentRow()); });
    connect(m_hitList, &QListWidget::itemActivated, this, [this] { openHit(m_hitList->currentRow()); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    setTabOrder(findChild<QToolButton *>(QStringLiteral("manualContentsButton")), m_search);
    setTabOrder(m_search, m_hitList);
    setTabOrder(m_hitList, m_browser);
    m_browser->setFocus();
}

void HelpWindow::addButton(QHBoxLayout &bar, const char *name, const QString &text, const QString &tip,
    const QKeySequence &key, void (QTextBrowser::*go)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(withShortcut(tip, key));
    button->setAutoRaise(true);
    bar.addWidget(button);
    connect(button, &QToolButton::clicked, m_browser, go);
    connect(new QShortcut(key, this), &QShortcut::activated, button, &QToolButton::click);
}

void HelpWindow::showHits()
{
    m_hits = m_manual.find(m_search->text());
    m_hitList->clear();
    for (const ManualSearch::Hit &hit : std::as_const(m_hits)) {
        const QString place
            = hit.heading == hit.title ? hit.title : QStringLiteral("%1 › %2").arg(hit.title, hit.heading);
        m_hitList->addItem(place + QLatin1Char('\n') + hit.excerpt);
    }
    const bool isAsked = !m_search->text().trimmed().isEmpty();
    if (isAsked && m_hits.isEmpty()) {
        m_hitList->addItem(tr("Nothing was found."));
        m_hitList->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_hitList->setVisible(isAsked);
    markWords();
}

void HelpWindow::openHit(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    m_hitList->setCurrentRow(row);
    const ManualSearch::Hit &hit = m_hits[row];
    m_browser->setSource(pageUrl(hit.page), QTextDocument::MarkdownResource);
    goToHeading([heading = hit.heading](const QString &text) { return text == heading; });
    markWords();
}

void HelpWindow::goToHeading(const std::function<bool(const QString &)> &isIt)
{
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !isIt(block.text().simplified()))
            continue;
        showAtTop(block.position());
        // Once more when the page has been laid out to its end.
        QTimer::singleShot(0, this, [this, place = block.position()] { showAtTop(place); });
        return;
    }
}

void HelpWindow::showAtTop(int place)
{
    const QAbstractTextDocumentLayout *layout = m_browser->document()->documentLayout();
    static_cast<void>(layout->documentSize()); // lays it out to its end, so that it can be scrolled there
    const QTextBlock block = m_browser->document()->findBlock(place);
    m_browser->setTextCursor(QTextCursor(block));
    m_browser->verticalScrollBar()->setValue(int(layout->blockBoundingRect(block).top()));
}

/// The words that are looked for stand out on the page.
void HelpWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QTextCursor found = m_browser->document()->find(word, 0);
        for (; !found.isNull(); found = m_browser->document()->find(word, found)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            marks.append(mark);
        }
    }
    m_browser->setExtraSelections(marks);
}

/// From the search field the keys Down and Enter go on to what was found.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && !m_hits.isEmpty()) {
        m_hitList->setFocus();
        m_hitList->setCurrentRow(0);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openHit(std::max(0, m_hitList->currentRow()));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::reject()
{
    if (m_search->text().isEmpty())
        return QDialog::reject();
    m_search->clear();
    m_browser->setFocus();
}

/// Links have the colour that they were laid out with.
void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_browser->reload();
    markWords();
}

} // namespace tranche
