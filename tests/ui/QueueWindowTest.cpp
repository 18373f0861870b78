#include "store/ChannelStore.h"
#include "store/ImportList.h"
#include "store/ImportQueue.h"
#include "ui/Accessibility.h"
#include "ui/WindowFixture.h"
#include "ui/common/Theme.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/queue/OrderBox.h"
#include "ui/queue/OrderLayout.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>

using namespace tranche;

/// The queue in the windows: its channels, the places of imports in it, what waits for what, and when a new import
/// begins.
class QueueWindowTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void channelsAreMadeAndChanged();
    void allIsPausedAndResumed();
    void channelsArePastedAsText();
    void channelsThatNobodyHasSetAreShown();
    void placesAreChanged();
    void aTimeIsNotWaitedFor();
    void whatIsTakenForDoneFreesWhatWaits();
    void aPictureShowsWhatWaits();
    void thePictureIsLaidOutFromTheLeft();
    void ofAHugePictureThereIsAnEnd();
    void theImportPageHasItsTerms();
    void wrongTermsAreTold();

private:
    QDialog *openQueue();
    JobStore &store();
    /// Imports that wait, since all is paused. The window is opened anew.
    void openWithWaiting(const std::function<void()> &add);
    qint64 add(const QString &file, const QueueTerms &terms = {}, int priority = 10);
    QTableView *jobs() { return find<QTableView>(m_window.get(), "jobTable"); }
    QString job(int row, int column) { return jobs()->model()->index(row, column).data().toString(); }
    QAction *action(const char *name) { return find<QAction>(m_window.get(), name); }
    void chooseRows(int first, int count);
    QString channelsText();

    std::unique_ptr<JobStore> m_jobs;
};

JobStore &QueueWindowTest::store()
{
    const QString home = m_folder->filePath("home");
    if (m_jobs == nullptr || m_jobs->home() != home)
        m_jobs = std::make_unique<JobStore>(home);
    return *m_jobs;
}

QDialog *QueueWindowTest::openQueue()
{
    action("queueAction")->trigger();
    auto *queue = find<QDialog>(m_window.get(), "QueueWindow");
    if (!QTest::qWaitFor([&] { return find<QTableView>(queue, "channelTable")->model()->rowCount() > 0; }))
        qFatal("no channel is shown");
    return queue;
}

QString QueueWindowTest::channelsText()
{
    QStringList lines;
    const auto channels = ChannelStore(store()).list();
    for (const Channel &channel : channels)
        lines.append(channelText(channel));
    return lines.join(' ');
}

qint64 QueueWindowTest::add(const QString &file, const QueueTerms &terms, int priority)
{
    ImportRequest request;
    request.file = file;
    request.filePath = "/data/" + file;
    request.target = databasePath();
    request.location.address = databasePath();
    request.table = "a";
    request.priority = priority;
    return ImportQueue(store()).add(request, terms).id;
}

void QueueWindowTest::openWithWaiting(const std::function<void()> &addAll)
{
    m_window.reset();
    ChannelStore(store()).setPaused("root", true);
    addAll();
    openWindow();
    QTRY_COMPARE(jobs()->model()->rowCount(), int(ImportList(store().database()).ids().size()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void QueueWindowTest::chooseRows(int first, int count)
{
    jobs()->setFocus();
    QTest::mouseClick(
        jobs()->viewport(), Qt::LeftButton, {}, jobs()->visualRect(jobs()->model()->index(first, 0)).center());
    for (int i = 1; i < count; ++i)
        QTest::keyClick(jobs(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(jobs()->selectionModel()->selectedRows().size(), count);
}

void QueueWindowTest::channelsAreMadeAndChanged()
{
    QDialog *queue = openQueue();
    auto *table = find<QTableView>(queue, "channelTable");
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), "root");
    QCOMPARE(cell(0, 1), QString::number(std::max(1, QThread::idealThreadCount())));

    click(button(queue, "addChannelButton"));
    auto *dialog = find<QDialog>(queue, "ChannelDialog");
    auto *buttons = find<QDialogButtonBox>(dialog, "channelButtons");
    auto *name = find<QComboBox>(dialog, "channelNameCombo")->lineEdit();
    QTest::keyClicks(name, "e r p");
    click(buttons->button(QDialogButtonBox::Ok));
    QVERIFY(find<QLabel>(dialog, "channelProblemLabel")->isVisible());
    name->selectAll();
    QTest::keyClicks(name, "erp");
    QVERIFY(!find<QLabel>(dialog, "channelProblemLabel")->isVisible());
    QTest::keyClick(find<QCheckBox>(dialog, "sequentialCheckBox"), Qt::Key_Space);
    QVERIFY(!find<QSpinBox>(dialog, "capacitySpinBox")->isEnabled()); // in order there is but one at once
    find<QSpinBox>(dialog, "throttleSpinBox")->setFocus();
    QTest::keyClick(find<QSpinBox>(dialog, "throttleSpinBox"), Qt::Key_Up);
    screenshot(dialog, "queue-channel");
    click(buttons->button(QDialogButtonBox::Ok));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(1, 0), "root.erp");
    QCOMPARE(cell(1, 2), "yes");
    QCOMPARE(cell(1, 3), "1 s");
    QVERIFY(channelsText().endsWith("root.erp:1:sequential:throttle=1"));

    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    click(button(queue, "pauseChannelButton"));
    QTRY_VERIFY(cell(1, 4).endsWith("paused"));
    QVERIFY(channelsText().endsWith(":paused"));
    QTRY_COMPARE(button(queue, "pauseChannelButton")->text().remove('&'), "Resume");
    // Somebody else, at the command line:
    ChannelStore(store()).set(channelsFromText("erp:3,net:2"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_COMPARE(cell(1, 1), "3");
    QCOMPARE(cell(2, 0), "root.net");
    QCOMPARE(table->currentIndex().row(), 1); // it stays chosen
    click(button(queue, "editChannelButton"));
    dialog = queue->findChildren<QDialog *>("ChannelDialog").constLast();
    QVERIFY(!find<QComboBox>(dialog, "channelNameCombo")->isEnabled());
    QCOMPARE(find<QSpinBox>(dialog, "capacitySpinBox")->value(), 3);
    find<QSpinBox>(dialog, "capacitySpinBox")->selectAll();
    QTest::keyClicks(find<QSpinBox>(dialog, "capacitySpinBox"), "5");
    click(find<QDialogButtonBox>(dialog, "channelButtons")->button(QDialogButtonBox::Ok));
    QTRY_COMPARE(cell(1, 1), "5");
    click(button(queue, "removeChannelButton"));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(1, 0), "root.net");
    screenshot(queue, "queue-channels");
    QVERIFY(silentControls(queue).isEmpty());
}

void QueueWindowTest::allIsPausedAndResumed()
{
    QDialog *queue = openQueue();
    auto *all = button(queue, "pauseAllButton");
    click(all);
    QTRY_COMPARE(all->text().remove('&'), "Resume All");
    importFile(write("good.csv", ordersCsv(3)));
    QTRY_COMPARE(importState(), "queued");
    auto *table = find<QTableView>(queue, "channelTable");
    QTRY_COMPARE(table->model()->index(0, 5).data().toString(), "1"); // queued
    QCOMPARE(importState(), "queued");
    click(all);
    QTRY_COMPARE(importState(), "done"); // the runner is woken
    QTRY_COMPARE(all->text().remove('&'), "Pause All");
}

void QueueWindowTest::channelsArePastedAsText()
{
    QDialog *queue = openQueue();
    find<QTabWidget>(queue, "queueTabs")->setCurrentWidget(find<QWidget>(queue, "channelTextTab"));
    auto *edit = find<QPlainTextEdit>(queue, "channelTextEdit");
    QTRY_VERIFY(edit->toPlainText().startsWith("root:"));
    const QString before = edit->toPlainText();
    QVERIFY(!button(queue, "applyChannelsButton")->isEnabled());
    ChannelStore(store()).set(channelsFromText("old:1"));
    QTRY_VERIFY(edit->toPlainText().endsWith("root.old:1"));
    const QString set = channelsText();
    // The store fails in the midst of it: nothing is set, and what was typed stays.
    StoreQuery(store().database(),
        "CREATE TRIGGER no_room BEFORE DELETE ON channels BEGIN SELECT RAISE(ABORT, 'no room'); END")
        .run();
    edit->selectAll();
    QTest::keyClicks(edit, "new:3");
    click(button(queue, "applyChannelsButton"));
    auto *problem = find<QLabel>(queue, "queueProblemLabel");
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(channelsText(), set);
    StoreQuery(store().database(), "DROP TRIGGER no_room").run();
    ChannelStore(store()).set(channelsFromText("other:1")); // which the window sees
    QTRY_COMPARE(find<QTableView>(queue, "channelTable")->model()->rowCount(), 3);
    QCOMPARE(edit->toPlainText(), "new:3");
    click(button(queue, "applyChannelsButton"));
    QTRY_VERIFY(channelsText().endsWith(" root.new:3"));
    QTRY_VERIFY(edit->toPlainText().endsWith("root.new:3"));
    QVERIFY(!problem->isVisible());
    edit->selectAll();
    QTest::keyClicks(edit, "root:2, erp:1:sequential, net:x");
    ChannelStore(store()).set(channelsFromText("late:1"));
    click(button(queue, "applyChannelsButton"));
    QVERIFY(problem->isVisible() && problem->text().contains("“x”"));
    QVERIFY(edit->toPlainText().endsWith("net:x")); // what was typed stays
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, "3:throttle=5");
    click(button(queue, "applyChannelsButton"));
    QTRY_COMPARE(edit->toPlainText(), "root:2\nroot.erp:1:sequential\nroot.net:3:throttle=5");
    QVERIFY(!problem->isVisible());
    QCOMPARE(channelsText(), "root:2 root.erp:1:sequential root.net:3:throttle=5"); // late is gone
    click(button(queue, "copyChannelsButton"));
    QCOMPARE(QGuiApplication::clipboard()->text(), edit->toPlainText());
    QVERIFY(!button(queue, "revertChannelsButton")->isEnabled());
    screenshot(queue, "queue-text");
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    click(button(queue, "revertChannelsButton"));
    QVERIFY(edit->toPlainText().startsWith("root:2\n"));
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete); // without a line even root is as at first
    click(button(queue, "applyChannelsButton"));
    QTRY_COMPARE(edit->toPlainText(), before);
}

void QueueWindowTest::channelsThatNobodyHasSetAreShown()
{
    openWithWaiting([this] {
        add("a.csv");
        add("b.csv");
    });
    QDialog *queue = openQueue();
    auto *table = find<QTableView>(queue, "channelTable");
    const auto row = [table](int row) {
        QStringList texts;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts.append(table->model()->index(row, column).data().toString());
        return texts.join(' ');
    };
    QTRY_COMPARE(row(1), "root.shop – – – open 2 0 0");
    QVERIFY(!find<QPlainTextEdit>(queue, "channelTextEdit")->toPlainText().contains("shop"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(!button(queue, "removeChannelButton")->isEnabled());
    screenshot(queue, "queue-unset-channel");
    click(button(queue, "pauseChannelButton"));
    QTRY_COMPARE(row(1), "root.shop no limit – – ❚❚ paused 2 0 0");
    QVERIFY(channelsText().endsWith("root.shop:*:paused"));
    click(button(queue, "removeChannelButton"));
    QTRY_COMPARE(row(1), "root.shop – – – open 2 0 0");
    QVERIFY(!channelsText().contains("shop"));
}

void QueueWindowTest::placesAreChanged()
{
    openWithWaiting([this] {
        for (const char *file : { "a.csv", "b.csv", "c.csv", "d.csv" })
            add(file);
    });
    QVERIFY(jobs()->isColumnHidden(ImportTableModel::ChannelColumn)); // for who wants them
    QVERIFY(jobs()->isColumnHidden(ImportTableModel::PriorityColumn));
    QCOMPARE(job(0, ImportTableModel::ChannelColumn), "root.shop");
    const auto order = [this] { // files by their places
        QMap<QString, QString> files;
        for (int row = 0; row < jobs()->model()->rowCount(); ++row)
            files.insert(job(row, ImportTableModel::ProgressColumn), job(row, ImportTableModel::FileColumn).left(1));
        return QStringList(files.values()).join(QString());
    };
    const auto press = [this](Qt::Key key) { QTest::keyClick(jobs(), key, Qt::AltModifier | Qt::ShiftModifier); };
    QTRY_COMPARE(order(), "abcd");
    chooseRows(0, 1); // d
    press(Qt::Key_Home);
    QTRY_COMPARE(order(), "dabc");
    QCOMPARE(job(0, ImportTableModel::PriorityColumn), "9");
    QCOMPARE(job(1, ImportTableModel::PriorityColumn), "10"); // the others keep theirs
    chooseRows(1, 2); // c and b
    press(Qt::Key_Up);
    QTRY_COMPARE(order(), "dbca");
    press(Qt::Key_Up);
    QTRY_COMPARE(order(), "bcda");
    press(Qt::Key_Up);
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), "2 imports were moved.");
    QCOMPARE(order(), "bcda"); // they are the first
    press(Qt::Key_Down);
    QTRY_COMPARE(order(), "dbca");
    chooseRows(3, 1); // a, the oldest
    press(Qt::Key_Up);
    QTRY_COMPARE(order(), "dbac");
    press(Qt::Key_Down);
    QTRY_COMPARE(order(), "dbca");
    chooseRows(1, 2);
    action("firstInQueueAction")->trigger();
    QTRY_COMPARE(order(), "bcda");
    QVERIFY(!action("beginNowAction")->isEnabled()); // they wait for nothing but their turn
}

void QueueWindowTest::aTimeIsNotWaitedFor()
{
    openWithWaiting([this] {
        QueueTerms terms;
        terms.startAt = QDateTime::currentDateTimeUtc().addDays(3);
        add("late.csv", terms);
        const qint64 again = add("again.csv");
        StoreTransaction transaction(store().database());
        ImportQueue(store()).tryAgain(again, QDateTime::currentDateTimeUtc().addDays(1), 2,
            Failure("target.locked", "Locked."), "Is locked: tried again tomorrow.");
        transaction.commit();
    });
    QVERIFY(job(1, ImportTableModel::ProgressColumn).startsWith("Begins on "));
    QCOMPARE(job(0, ImportTableModel::ProgressColumn), "Is locked: tried again tomorrow.");
    chooseRows(1, 1);
    QCOMPARE(action("beginNowAction")->text().remove('&'), "Begin Now");
    QTest::keyClick(jobs(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(job(1, ImportTableModel::ProgressColumn).startsWith("place "));
    QTRY_VERIFY(!action("beginNowAction")->isEnabled());
    chooseRows(0, 1);
    QCOMPARE(action("beginNowAction")->text().remove('&'), "Try Now");
    action("beginNowAction")->trigger();
    QTRY_VERIFY(job(0, ImportTableModel::ProgressColumn).startsWith("place "));
}

void QueueWindowTest::whatIsTakenForDoneFreesWhatWaits()
{
    openWithWaiting([this] {
        const qint64 first = add("first.csv");
        store().setState(first, ImportState::Failed);
        QueueTerms terms;
        terms.after = { first };
        add("second.csv", terms);
    });
    QCOMPARE(job(0, ImportTableModel::ProgressColumn),
        "Waits until import 1 is done: it failed. Retry it, or take it for done.");
    store().setState(1, ImportState::Queued); // retried: what waits says so at once
    QTRY_COMPARE(job(0, ImportTableModel::ProgressColumn), "Waits until import 1 is done.");
    store().setState(1, ImportState::Failed);
    QTRY_VERIFY(job(0, ImportTableModel::ProgressColumn).contains("it failed"));
    chooseRows(1, 1);
    for (const char *note : { " ", "came by mail" }) {
        QTest::keyClick(jobs(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = find<QInputDialog>(m_window.get(), "setDoneDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), note);
        screenshot(dialog, "queue-take-for-done");
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QInputDialog *>("setDoneDialog") == nullptr);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QTRY_VERIFY(job(0, ImportTableModel::ProgressColumn).startsWith("place "));
    QCOMPARE(store().summary(1).turn->setDone, "came by mail");
    QTRY_VERIFY(find<QLabel>(m_window.get(), "sentenceLabel")->text().contains("came by mail"));
}

void QueueWindowTest::aPictureShowsWhatWaits()
{
    openWithWaiting([this] {
        const qint64 first = add("first.csv");
        const qint64 second = add("a_name_that_is_much_too_long_for_a_box.csv");
        store().setState(second, ImportState::Partial);
        QueueTerms terms;
        terms.after = { first, second };
        terms.inAnyCase = true;
        const qint64 third = add("third.csv", terms);
        QueueTerms last;
        last.after = { third };
        add("last.csv", last);
        add("lone.csv");
    });
    QDialog *queue = openQueue();
    find<QTabWidget>(queue, "queueTabs")->setCurrentWidget(find<QWidget>(queue, "orderTab"));
    const auto boxes = [queue] {
        QStringList names;
        const auto all = queue->findChildren<OrderBox *>();
        for (const OrderBox *box : all)
            names.append(box->isVisible() ? box->accessibleName() : QString());
        names.sort();
        return names;
    };
    QTRY_COMPARE(boxes().size(), 4); // not the lone one
    QCOMPARE(boxes().constLast(), "third.csv, import 3: queued, after 1, 2");
    QVERIFY(silentControls(queue).isEmpty());
    screenshot(queue, "queue-picture");
    QVERIFY(!button(queue, "orderAllButton")->isVisible());
    auto *last = queue->findChild<OrderBox *>("orderBox4");
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Space);
    QTRY_COMPARE(jobs()->currentIndex().data().toString(), "last.csv");
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    chooseRows(0, 1); // the lone one
    QTest::keyClick(jobs(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(boxes(), QStringList { "lone.csv, import 5: queued" });
    QVERIFY(find<QLabel>(queue, "orderLabel")->text().startsWith("Import 5"));
    QCOMPARE(m_window->findChildren<QDialog *>("QueueWindow").size(), 1);
    click(button(queue, "orderAllButton"));
    QTRY_COMPARE(boxes().size(), 4);
    ImportQueue(store()).setDone(2, "came by mail"); // elsewhere
    QTRY_VERIFY(boxes().constFirst().contains("taken for done"));
    applyTheme(Theme::Dark);
    screenshot(queue, "queue-picture-dark");
    applyTheme(Theme::Light);
}

static ImportOrder orderWith(int imports, const QList<ImportLink> &links)
{
    ImportOrder order;
    for (int id = 1; id <= imports; ++id) {
        ImportSummary import;
        import.id = id;
        order.imports.append(import);
    }
    order.links = links;
    return order;
}

void QueueWindowTest::thePictureIsLaidOutFromTheLeft()
{
    const OrderLayout layout(orderWith(5, { { 2, 1 }, { 3, 2 }, { 3, 1 }, { 5, 4 } }));
    QCOMPARE(layout.steps(), (QList<int> { 0, 1, 2, 0, 1 }));
    for (int a = 0; a < 5; ++a) {
        QVERIFY(QRect(QPoint(), layout.size()).contains(layout.boxes()[a]));
        for (int b = 0; b < a; ++b)
            QVERIFY(!layout.boxes()[a].intersects(layout.boxes()[b]));
    }
    QVERIFY(layout.boxes()[1].left() > layout.boxes()[0].right());
    QCOMPARE(layout.boxes()[4].top(), layout.boxes()[3].top()); // as high as what it waits for
    QCOMPARE(OrderLayout(orderWith(0, {})).stepCount(), 0);
    QVERIFY(OrderLayout(orderWith(0, {})).size().isEmpty());
    // What makes no sense does no harm: circles, and imports that are not there.
    QCOMPARE(OrderLayout(orderWith(2, { { 1, 2 }, { 2, 2 }, { 2, 9 }, { 9, 1 } })).stepCount(), 1);
}

void QueueWindowTest::ofAHugePictureThereIsAnEnd()
{
    openWithWaiting([this] {
        QueueTerms terms;
        terms.after = { add("first.csv") };
        for (int i = 0; i < 210; ++i)
            add(QStringLiteral("%1.csv").arg(i), terms);
    });
    QDialog *queue = openQueue();
    find<QTabWidget>(queue, "queueTabs")->setCurrentWidget(find<QWidget>(queue, "orderTab"));
    QTRY_COMPARE(queue->findChildren<OrderBox *>().size(), 200);
    QVERIFY(find<QLabel>(queue, "orderLabel")->text().endsWith("11 more are not shown."));
}

void QueueWindowTest::theImportPageHasItsTerms()
{
    openWithWaiting([this] { add("first.csv"); });
    ImportWindow *page = openImport(write("orders.csv", ordersCsv(3)));
    chooseDatabase(page);
    open(page, "moreButton");
    auto *channel = find<QComboBox>(page, "channelCombo");
    QTRY_VERIFY(channel->findText("root.shop") >= 0); // of the one that waits
    QTest::keyClicks(channel->lineEdit(), "erp");
    auto *at = find<QDateTimeEdit>(page, "beginAtEdit");
    QVERIFY(!at->isEnabled());
    QTest::keyClick(find<QCheckBox>(page, "beginAtCheckBox"), Qt::Key_Space);
    QVERIFY(at->isEnabled());
    QVERIFY(at->dateTime() >= QDateTime::currentDateTime().addSecs(-60));
    at->setFocus();
    at->setCurrentSection(QDateTimeEdit::YearSection);
    QTest::keyClick(at, Qt::Key_Up);
    auto *after = find<QListWidget>(page, "afterList");
    QTRY_VERIFY(after->isVisible());
    QCOMPARE(after->count(), 1);
    QCOMPARE(after->item(0)->text(), "1 · first.csv → a");
    after->setFocus();
    after->setCurrentRow(0);
    QTest::keyClick(after, Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>(page, "afterEndCheckBox"), Qt::Key_Space);
    auto *again = find<QComboBox>(page, "tryAgainCombo");
    QVERIFY(!find<QLineEdit>(page, "tryPatternEdit")->isVisible());
    again->setFocus();
    QTest::keyClick(again, Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>(page, "tryPatternEdit"), "1:5,max=2");
    auto *limit = find<QSpinBox>(page, "timeLimitSpin");
    QCOMPARE(limit->text(), "no limit");
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, "90");
    auto *choices = find<QScrollArea>(page, "choicesArea");
    QTRY_VERIFY(!choices->verticalScrollBar()->isVisible()); // there is room for all of them
    screenshot(page, "queue-import-page");
    click(find<QCheckBox>(page, "runInBackgroundCheckBox"));
    QTRY_VERIFY(button(page, "startButton")->isEnabled());
    click(button(page, "startButton"));
    QTRY_VERIFY(m_window->findChildren<ImportWindow *>().isEmpty());
    QTRY_COMPARE(jobs()->model()->rowCount(), 2);
    const ImportSummary import = store().summary(2);
    QCOMPARE(import.turn->channel, "root.erp");
    QCOMPARE(import.turn->waitsFor, QList<qint64> { 1 });
    QVERIFY(import.turn->startAt > QDateTime::currentDateTimeUtc().addDays(300));
    QCOMPARE(import.turn->startAt.time().second(), 0);
    QCOMPARE(store().record(2).request.retryPattern.text(), "1:5,max=2");
    QCOMPARE(store().record(2).request.timeLimitS, 90);
    store().setState(1, ImportState::Failed);
    QVERIFY(store().summary(2).turn->waitsFor.isEmpty()); // that it ended is enough

    // Another import of the same kind has the channel and the pattern, but not the time and what it waited for.
    QTRY_VERIFY(job(0, ImportTableModel::FileColumn) == "orders.csv");
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    chooseRows(0, 1);
    action("importAgainAction")->trigger();
    QTRY_VERIFY(m_window->findChild<ImportWindow *>() != nullptr);
    page = m_window->findChild<ImportWindow *>();
    QTRY_COMPARE(find<QComboBox>(page, "channelCombo")->currentText(), "root.erp");
    QCOMPARE(find<QLineEdit>(page, "tryPatternEdit")->text(), "1:5,max=2");
    QCOMPARE(find<QSpinBox>(page, "timeLimitSpin")->text(), "90 s");
    QVERIFY(!find<QCheckBox>(page, "beginAtCheckBox")->isChecked());
}

void QueueWindowTest::wrongTermsAreTold()
{
    ImportWindow *page = openImport(write("orders.csv", ordersCsv(3)));
    chooseDatabase(page);
    open(page, "moreButton");
    QVERIFY(!find<QListWidget>(page, "afterList")->isVisible()); // there is none to wait for
    auto *problem = find<QLabel>(page, "reasonLabel");
    auto *start = button(page, "startButton");
    QTRY_VERIFY(start->isEnabled());
    auto *edit = find<QComboBox>(page, "channelCombo")->lineEdit();
    QTest::keyClicks(edit, "a b");
    QVERIFY(problem->isVisible() && problem->text().contains("“a b”"));
    QVERIFY(!start->isEnabled() && !button(page, "validateButton")->isEnabled());
    button(page, "moreButton")->click(); // shut: it is wrong all the same
    QVERIFY(!start->isEnabled());
    button(page, "moreButton")->click();
    edit->selectAll();
    QTest::keyClicks(edit, "ab");
    QVERIFY(problem->text().isEmpty() && start->isEnabled());
    auto *again = find<QComboBox>(page, "tryAgainCombo");
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Down);
    QVERIFY(start->isEnabled());
    QTest::keyClick(again, Qt::Key_Down);
    QTest::keyClicks(find<QLineEdit>(page, "tryPatternEdit"), "soon");
    QVERIFY(problem->text().contains("“soon”") && !start->isEnabled());
    // A test report has neither, and is not kept from going in.
    page->setFile(write("report.xml", "<testsuite name='s'><testcase name='c'/></testsuite>"));
    QTRY_VERIFY(!button(page, "moreButton")->isVisible() && start->isEnabled());
    page->setFile(write("again.csv", ordersCsv(3)));
    QTRY_VERIFY(problem->text().contains("“soon”") && !start->isEnabled());
    button(page, "moreButton")->click();
    auto *pattern = find<QLineEdit>(page, "tryPatternEdit");
    pattern->selectAll();
    QTest::keyClicks(pattern, "1:5");
    QTRY_VERIFY(start->isEnabled());
    click(find<QCheckBox>(page, "runInBackgroundCheckBox"));
    click(start);
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(store().summary(1).turn->channel, "root.ab");
    QCOMPARE(store().record(1).request.retryPattern.text(), "1:5");
}

QTEST_MAIN(QueueWindowTest)
#include "QueueWindowTest.moc"
