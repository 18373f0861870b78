#include "ui/WindowFixture.h"
#include "ui/common/HelpWindow.h"
#include "ui/common/ManualSearch.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace tranche;

/// The manual is searched, and the way back is found.
class HelpTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsAreFound();
    void everyLinkLeadsToAPage();
    void searchOpensThePageAtItsPlace();
    void whatIsNotThereIsToldSo();
    void picturesFitThePage();
    void hintsAreShownUntilTheyAreDismissed();

private:
    QDialog *openHelp();
    QString page(QDialog *help) { return find<QTextBrowser>(help, "manualBrowser")->source().fileName(); }
};

void HelpTest::sectionsAreFound()
{
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir("pages"));
    write("pages/zebras.md",
        "# Zebras\n\nStripes are `black` and **white**.\n\n## Food\n\n| food | how *much* |\n| --- | --- "
        "|\n| [grass](grass.md) | a lot |\n\n```\n# no heading\n```\n");
    write("pages/index.md", "# Animals\n\nAlso zebras.\n");
    write("pages/notes.txt", "zebras");
    const ManualSearch manual(folder.filePath("pages"));
    const auto found = [&manual](const QString &words) {
        QStringList places;
        for (const ManualSearch::Hit &hit : manual.find(words))
            places.append(hit.page + ' ' + hit.title + '/' + hit.heading + ": " + hit.excerpt);
        return places.join('|');
    };
    QCOMPARE(found(""), "");
    QCOMPARE(found("  "), "");
    QCOMPARE(found("lion"), "");
    QCOMPARE(found("BLACK white"), "zebras.md Zebras/Zebras: Stripes are black and white.");
    QCOMPARE(found("black grass"), ""); // of two sections
    QCOMPARE(found("grass"), "zebras.md Zebras/Food: food how much grass a lot # no heading");
    QCOMPARE(found("zebras"),
        "zebras.md Zebras/Zebras: Stripes are black and white.|index.md Animals/Animals: Also zebras.");
    QVERIFY(ManualSearch(folder.filePath("nowhere")).find("a").isEmpty());
}

void HelpTest::everyLinkLeadsToAPage()
{
    const QDir manual(":/manual");
    const QStringList pages = manual.entryList({ "*.md" });
    QVERIFY(pages.size() > 8);
    const QRegularExpression link("\\]\\(([^)#]+)");
    const QRegularExpression part("\\]\\(([^)#]*)#([^)]+)\\)");
    QDialog *help = openHelp();
    auto *browser = find<QTextBrowser>(help, "manualBrowser");
    int parts = 0;
    for (const QString &page : pages) {
        QFile file(manual.filePath(page));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        auto links = link.globalMatch(text);
        while (links.hasNext()) {
            const QString to = links.next().captured(1);
            QVERIFY2(to.startsWith("https:") || manual.exists(to), qPrintable(page + " leads to " + to));
        }
        links = part.globalMatch(text);
        while (links.hasNext()) { // to a heading, which the cursor comes to stand at
            const auto found = links.next();
            const QString to = found.captured(1).isEmpty() ? page : found.captured(1);
            browser->setSource(QUrl("qrc:/manual/index.md"));
            browser->setSource(QUrl("qrc:/manual/" + to + '#' + found.captured(2)));
            const QTextBlock block = browser->textCursor().block();
            QVERIFY2(block.blockFormat().headingLevel() > 0 && block.blockNumber() > 0,
                qPrintable(page + " leads to " + found.captured()));
            ++parts;
        }
    }
    QVERIFY(parts > 3);
    help->close();
}

QDialog *HelpTest::openHelp()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    find<QAction>(m_window.get(), "helpAction")->trigger();
    auto *help = m_window->findChild<QDialog *>("helpWindow");
    help->activateWindow();
    if (!QTest::qWaitFor([help] { return help->isActiveWindow(); }))
        qFatal("the manual is not shown");
    return help;
}

void HelpTest::searchOpensThePageAtItsPlace()
{
    QDialog *help = openHelp();
    auto *search = find<QLineEdit>(help, "manualSearchEdit");
    auto *hits = find<QListWidget>(help, "manualHitList");
    auto *browser = find<QTextBrowser>(help, "manualBrowser");
    auto *back = find<QToolButton>(help, "manualBackButton");
    QVERIFY(!hits->isVisible());
    QVERIFY(!back->isEnabled());
    QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, "spreadsheet sheet");
    QTRY_VERIFY(hits->isVisible());
    QVERIFY(hits->count() > 0);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(hits->hasFocus());
    while (hits->currentRow() + 1 < hits->count() && !hits->currentItem()->text().startsWith("Formats"))
        QTest::keyClick(hits, Qt::Key_Down);
    QTest::keyClick(hits, Qt::Key_Return);
    QTRY_COMPARE(page(help), "formats.md");
    QVERIFY(!browser->extraSelections().isEmpty());
    QCOMPARE(browser->extraSelections().constFirst().cursor.selectedText().toLower(), "spreadsheet");
    screenshot(help, "help-search");
    QTRY_COMPARE(browser->cursorForPosition({ 40, 4 }).block().text(),
        hits->currentItem()->text().section('\n', 0, 0).section(" › ", 1));
    QTRY_VERIFY(back->isEnabled());
    QTest::keyClick(help, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page(help), "index.md");
    QTest::keyClick(help, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(page(help), "formats.md");
    click(find<QToolButton>(help, "manualContentsButton"));
    QTRY_COMPARE(page(help), "index.md");
    QTest::keyClick(help, Qt::Key_Escape); // first the search, then the window
    QVERIFY(search->text().isEmpty());
    QVERIFY(help->isVisible());
    QVERIFY(browser->extraSelections().isEmpty());
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<QDialog *>("helpWindow") == nullptr);
}

void HelpTest::whatIsNotThereIsToldSo()
{
    QDialog *help = openHelp();
    auto *search = find<QLineEdit>(help, "manualSearchEdit");
    QTest::keyClicks(search, "zebra");
    auto *hits = find<QListWidget>(help, "manualHitList");
    QCOMPARE(hits->count(), 1);
    QCOMPARE(hits->item(0)->text(), "Nothing was found.");
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(page(help), "index.md");
    help->close();
}

void HelpTest::picturesFitThePage()
{
    QDialog *help = openHelp();
    auto *browser = find<QTextBrowser>(help, "manualBrowser");
    auto *search = find<QLineEdit>(help, "manualSearchEdit");
    QTest::keyClicks(search, "stray quote");
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(page(help), "when-rows-fail.md");
    QTRY_COMPARE(browser->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    for (const int width : { 500, 760, 420 }) {
        help->resize(width, 500);
        QTRY_COMPARE(browser->horizontalScrollBar()->maximum(), 0);
    }
    screenshot(help, "help-pictures");
    help->close();
}

void HelpTest::hintsAreShownUntilTheyAreDismissed()
{
    QVERIFY(!find<QWidget>(m_window.get(), "failedHint")->isVisible()); // there is nothing to be hinted at
    ImportWindow *importWindow = openImport(write("first.csv", ordersCsv(3)));
    QTRY_VERIFY(find<QWidget>(importWindow, "importHint")->isVisible());
    click(button(importWindow, "moreButton"));
    QVERIFY(!find<QWidget>(importWindow, "importHint")->isVisible()); // its room is needed
    click(button(importWindow, "moreButton"));
    QVERIFY(find<QWidget>(importWindow, "importHint")->isVisible());
    importWindow->close();
    importWindow = openImport(m_folder->filePath("first.csv"));
    QTRY_VERIFY(find<QWidget>(importWindow, "importHint")->isVisible()); // it was not dismissed
    click(button(importWindow, "importHintDismissButton"));
    QVERIFY(!find<QWidget>(importWindow, "importHint")->isVisible());
    importWindow->close();
    importWindow = openImport(m_folder->filePath("first.csv"));
    QTRY_VERIFY(find<QWidget>(importWindow, "previewTable")->isVisible());
    QVERIFY(!find<QWidget>(importWindow, "importHint")->isVisible());
    importWindow->close();
    importFile(write("orders.csv", ordersCsv(300, { { 200, "x" } }))); // the last row of its chunk
    QTRY_COMPARE(importState(), "partial");
    QTRY_VERIFY(find<QWidget>(m_window.get(), "failedHint")->isVisible());
    screenshot(m_window.get(), "hint");
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr);
    QTRY_VERIFY(find<QWidget>(chunkWindow(), "chunkHint")->isVisible());
    QCoreApplication::processEvents(); // it takes its room from the rows
    const auto *rows = find<QTableView>(chunkWindow(), "chunkRowTable");
    QTRY_COMPARE(rows->currentIndex().data().toString(), "x");
    QTRY_VERIFY(rows->viewport()->rect().contains(rows->visualRect(rows->currentIndex())));
    QTest::keyClick(button(chunkWindow(), "chunkHintDismissButton"), Qt::Key_Space);
    QTRY_VERIFY(!find<QWidget>(chunkWindow(), "chunkHint")->isVisible());
    chunkWindow()->close();
    openWindow(); // the one was dismissed, the other was not
    QTRY_VERIFY(find<QWidget>(m_window.get(), "failedHint")->isVisible());
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr && find<QTableView>(chunkWindow(), "chunkRowTable")->model()->rowCount() > 0);
    QVERIFY(!find<QWidget>(chunkWindow(), "chunkHint")->isVisible());
    chunkWindow()->close();
    click(button(m_window.get(), "failedHintDismissButton"));
    QVERIFY(!find<QWidget>(m_window.get(), "failedHint")->isVisible());
    importFile(write("more.csv", ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QVERIFY(!find<QWidget>(m_window.get(), "failedHint")->isVisible());
}

QTEST_MAIN(HelpTest)
#include "HelpTest.moc"
