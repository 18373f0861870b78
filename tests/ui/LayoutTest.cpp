#include "ui/WindowFixture.h"
#include "ui/common/Settings.h"
#include "ui/common/WindowMemory.h"

#include <QAction>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

using namespace tranche;

/// Windows are as they were left: size, splitters, chosen pages, from start to start.
class LayoutTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void theMainWindow();
    void chunkWindows();
    void whatWasKeptMayBeNonsense();
};

void LayoutTest::theMainWindow()
{
    auto *tabs = find<QTabWidget>(m_window.get(), "tabs");
    tabs->setCurrentIndex(2);
    auto *splitter = find<QSplitter>(m_window.get(), "sideSplitter");
    splitter->setSizes({ 300, 500 });
    const QList<int> sizes = splitter->sizes();
    m_window->resize(777, 555);
    find<QAction>(m_window.get(), "detailsAction")->trigger();
    m_window->close();
    openWindow();
    QCOMPARE(m_window->size(), QSize(777, 555));
    QCOMPARE(find<QTabWidget>(m_window.get(), "tabs")->currentIndex(), 2);
    QVERIFY(
        find<QTabWidget>(m_window.get(), "tabs")->isHidden() || !find<QTabWidget>(m_window.get(), "tabs")->isVisible());
    QVERIFY(!find<QAction>(m_window.get(), "detailsAction")->isChecked());
    QVERIFY(std::abs(find<QSplitter>(m_window.get(), "sideSplitter")->sizes().constFirst() - sizes.constFirst()) < 60);
    find<QAction>(m_window.get(), "detailsAction")->trigger();
    QVERIFY(find<QTabWidget>(m_window.get(), "tabs")->isVisible());
}

void LayoutTest::chunkWindows()
{
    importFile(write("orders.csv", ordersCsv(250, { { 50, "x" }, { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    const auto open = [this] {
        QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
        find<QAction>(m_window.get(), "openChunkAction")->trigger();
        QTRY_VERIFY(chunkWindow() != nullptr);
        QTRY_VERIFY(find<QTableView>(chunkWindow(), "chunkRowTable")->model()->rowCount() > 0);
    };
    open();
    chunkWindow()->resize(690, 480);
    auto *splitter = find<QSplitter>(chunkWindow(), "splitter");
    splitter->setSizes({ 400, 250 });
    const QList<int> sizes = splitter->sizes();
    chunkWindow()->close();
    QTRY_VERIFY(chunkWindow() == nullptr);
    open();
    QCOMPARE(chunkWindow()->size(), QSize(690, 480));
    QVERIFY(std::abs(find<QSplitter>(chunkWindow(), "splitter")->sizes().constFirst() - sizes.constFirst()) < 30);
}

void LayoutTest::whatWasKeptMayBeNonsense()
{
    const QString home = m_folder->filePath("home");
    QWidget window;
    window.setObjectName("someWindow");
    auto *splitter = new QSplitter(&window);
    splitter->setObjectName("someSplitter");
    auto *tabs = new QTabWidget(&window);
    tabs->setObjectName("someTabs");
    tabs->addTab(new QWidget, "one");
    Settings(home).setValue("windows/someWindow-geometry", "nonsense");
    Settings(home).setValue("windows/someSplitter-sizes", QByteArray(1000, 'x'));
    Settings(home).setValue("windows/someTabs-page", 99);
    window.resize(300, 200);
    new WindowMemory(home, &window);
    QCOMPARE(window.size(), QSize(300, 200));
    QCOMPARE(tabs->currentIndex(), 0);
    QWidget large; // as on a larger screen
    large.setObjectName("someWindow");
    large.resize(9000, 9000);
    Settings(home).setValue("windows/someWindow-geometry", large.saveGeometry());
    new WindowMemory(home, &window);
    const QSize room = window.screen()->availableSize();
    QVERIFY(window.width() <= room.width() && window.height() <= room.height());
}

QTEST_MAIN(LayoutTest)
#include "LayoutTest.moc"
