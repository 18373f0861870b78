#include "ui/WindowFixture.h"
#include "ui/common/Formatting.h"
#include "ui/common/Settings.h"
#include "ui/desktop/EndNotices.h"
#include "ui/desktop/UnseenFailures.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/settings/NotificationChoice.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>

using namespace tranche;

/// The desktop's service for messages, as a test needs it.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Message
    {
        QString title;
        QString text;
        QStringList actions;
    };
    QList<Message> messages;

public Q_SLOTS:
    // NOLINTNEXTLINE: as the service's calls are
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &, int)
    {
        messages.append({ title, text, actions });
        return uint(messages.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key); // NOLINT
};

/// Whoever is elsewhere is told that an import has ended, and what nobody has looked at is counted.
class NoticesTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void whatIsTold_data();
    void whatIsTold();
    void aFailureIsToldAndOpened();
    void nobodyIsToldWhatTheySee();
    void whatIsGoneIsNotWaitedFor();
    void withoutABusNothingHappens();
    void failuresAreCountedUntilTheyAreSeen();
    void theyAreRememberedFromStartToStart();
    void manyAreKeptInLittle();

private:
    void goElsewhere();
    void comeBack();
    QString home() { return m_folder->filePath("home"); }

    QProcess m_daemon;
    std::unique_ptr<FakeNotifications> m_service;
    std::unique_ptr<QWidget> m_elsewhere;
};

static ImportSummary ended(ImportState state, qint64 failed = 0)
{
    ImportSummary import;
    import.id = 7;
    import.file = "orders.csv";
    import.state = state;
    import.counts.rowsImported = 10;
    import.counts.rowsFailed = failed;
    import.counts.chunksTotal = 3;
    import.counts.chunksFailed = failed > 0 ? 1 : 0;
    import.endedAt = QDateTime::currentDateTimeUtc();
    return import;
}

void NoticesTest::initTestCase()
{
    WindowFixture::initTestCase();
    const QString daemon = QStandardPaths::findExecutable("dbus-daemon");
    qunsetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY2(!daemon.isEmpty(), "there is no dbus-daemon: see packaging/packages-test.txt");
    m_daemon.start(daemon, { "--session", "--nofork", "--print-address=1" });
    QVERIFY(m_daemon.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    m_service = std::make_unique<FakeNotifications>();
    QDBusConnection bus
        = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), "the desktop");
    QVERIFY(bus.registerObject("/org/freedesktop/Notifications", m_service.get(),
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService("org.freedesktop.Notifications"));
}

void NoticesTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus("the desktop");
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void NoticesTest::init()
{
    m_service->messages.clear();
    WindowFixture::init();
}

void NoticesTest::cleanup()
{
    m_elsewhere.reset();
    WindowFixture::cleanup();
}

void NoticesTest::goElsewhere()
{
    m_elsewhere = std::make_unique<QWidget>();
    m_elsewhere->show();
    m_elsewhere->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_elsewhere.get()));
    QVERIFY(!m_window->isActiveWindow());
}

void NoticesTest::comeBack()
{
    m_elsewhere.reset();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

using Imports = QList<ImportSummary>;

void NoticesTest::whatIsTold_data()
{
    QTest::addColumn<Imports>("imports");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("button");
    const ImportSummary done = ended(ImportState::Done);
    ImportSummary partial = ended(ImportState::Partial, 3);
    partial.file = "bad %1 <b>.csv";
    ImportSummary checked = done;
    checked.validateOnly = true;
    QTest::newRow("done") << Imports { done } << "orders.csv is in"
                          << "Done: 10 rows are in."
                          << "";
    QTest::newRow("checked") << Imports { checked } << "orders.csv is checked"
                             << "Done: 10 rows are valid."
                             << "";
    QTest::newRow("one row failed") << Imports { ended(ImportState::Partial, 1) } << "orders.csv: 1 row failed"
                                    << "Finished: 10 rows are in, 1 row failed in 1 of 3 chunks."
                                    << "Open failed rows";
    QTest::newRow("rows failed") << Imports { partial } << "bad %1 <b>.csv: 3 rows failed"
                                 << "Finished: 10 rows are in, 3 rows failed in 1 of 3 chunks."
                                 << "Open failed rows";
    QTest::newRow("could not run") << Imports { ended(ImportState::Failed) } << "orders.csv could not be imported"
                                   << progressText(ended(ImportState::Failed)) << ""; // there are no rows to open
    QTest::newRow("several") << Imports { done, done } << "2 imports have ended"
                             << "2 done"
                             << "";
    QTest::newRow("several, one wrong") << Imports { done, partial, done } << "3 imports have ended"
                                        << "2 done, 1 with something wrong: bad %1 <b>.csv"
                                        << "Open failed rows";
}

void NoticesTest::whatIsTold()
{
    QFETCH(const Imports, imports);
    const DesktopMessage message = endMessage(imports);
    QTEST(message.title, "title");
    QTEST(message.text, "text");
    QTEST(message.button, "button");
}

void NoticesTest::aFailureIsToldAndOpened()
{
    keepNotificationChoice(home(), NotificationChoice::Never);
    importFile(write("good.csv", ordersCsv(3)));
    QTRY_COMPARE(importState(), "done");
    keepNotificationChoice(home(), NotificationChoice::WhenBehind);
    importFile(write("bad.csv", ordersCsv(250, { { 150, "<i>" } })));
    goElsewhere();
    QTRY_COMPARE(importState(), "partial");
    QTRY_VERIFY(!m_service->messages.isEmpty());
    const auto message = m_service->messages.constLast();
    QCOMPARE(message.title, "bad.csv: 100 rows failed");
    QCOMPARE(message.actions, (QStringList { "default", "Open", "button", "Open failed rows" }));
    auto *jobs = find<QTableView>(m_window.get(), "jobTable");
    jobs->selectRow(1); // another import
    find<QListWidget>(m_window.get(), "stateFilter")->setCurrentRow(4); // those that are done: it is not to be seen
    m_window->showMinimized();
    Q_EMIT m_service->ActionInvoked(999, "button"); // another program's
    Q_EMIT m_service->ActionInvoked(uint(m_service->messages.size()), "button");
    QTRY_VERIFY(m_window->isActiveWindow() && !m_window->isMinimized());
    QCOMPARE(jobs->currentIndex().siblingAtColumn(ImportTableModel::FileColumn).data().toString(), "bad.csv");
    auto *tabs = find<QTabWidget>(m_window.get(), "tabs");
    QVERIFY(tabs->tabText(tabs->currentIndex()).startsWith("Repair"));
}

void NoticesTest::nobodyIsToldWhatTheySee()
{
    importFile(write("seen.csv", ordersCsv(3)));
    comeBack(); // from the import window
    QTRY_COMPARE(importState(), "done");
    keepNotificationChoice(home(), NotificationChoice::Never);
    importFile(write("never.csv", ordersCsv(3)));
    goElsewhere();
    QTRY_COMPARE(importState(), "done");
    comeBack();
    keepNotificationChoice(home(), NotificationChoice::Always);
    importFile(write("always.csv", ordersCsv(3)));
    QTRY_COMPARE(m_service->messages.size(), 1);
    const QString title = m_service->messages.constFirst().title;
    QVERIFY2(title == "always.csv is in" || title == "2 imports have ended", qPrintable(title));
}

void NoticesTest::whatIsGoneIsNotWaitedFor()
{
    keepNotificationChoice(home(), NotificationChoice::Always);
    EndNotices notices(home(), m_window.get());
    ImportSummary queued;
    queued.id = 8;
    notices.note({ queued, ended(ImportState::Done) });
    QVERIFY(m_service->messages.isEmpty());
    notices.forget({ 8 }); // by another program, before it has ended
    QTRY_COMPARE(m_service->messages.size(), 1);
    QCOMPARE(m_service->messages.constFirst().title, "orders.csv is in");
}

void NoticesTest::withoutABusNothingHappens()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    for (const char *none : { "", "unix:path=/nowhere/at/all", "nonsense" }) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", none);
        DesktopNotifier notifier;
        notifier.show({ "title", "text", "button", 1 });
        notifier.show({ "title", "text", "button", 2 });
        QCoreApplication::processEvents();
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}

void NoticesTest::failuresAreCountedUntilTheyAreSeen()
{
    importFile(write("bad.csv", ordersCsv(250, { { 150, "x" } })));
    goElsewhere();
    QTRY_COMPARE(importState(), "partial");
    QTRY_COMPARE(m_window->windowTitle(), "(1) Tranche");
    auto *states = find<QListWidget>(m_window.get(), "stateFilter");
    QCOMPARE(states->item(3)->text(), "Needs attention  (1)");
    QCOMPARE(states->item(3)->data(Qt::AccessibleTextRole).toString(), "Needs attention  (1), 1 new");
    const QColor badge = stateColor(ImportState::Partial, states->palette());
    const auto hasBadge = [&] {
        const QImage image = states->viewport()->grab(states->visualItemRect(states->item(3))).toImage();
        for (int x = image.width() / 2; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == badge)
                return true;
        }
        return false;
    };
    QVERIFY(hasBadge());
    auto *jobs = find<QTableView>(m_window.get(), "jobTable");
    const auto isBold = [&](int row) { return jobs->model()->index(row, 0).data(Qt::FontRole).value<QFont>().bold(); };
    QVERIFY(isBold(0));
    screenshot(m_window.get(), "unseen");
    comeBack(); // its details are what is shown
    QTRY_COMPARE(m_window->windowTitle(), "Tranche");
    QCOMPARE(states->item(3)->text(), "Needs attention  (1)");
    QVERIFY(!hasBadge());
    QVERIFY(!isBold(0));
}

void NoticesTest::theyAreRememberedFromStartToStart()
{
    {
        UnseenFailures first(home());
        first.note({ ended(ImportState::Partial, 1) });
        QCOMPARE(first.imports(), QSet<qint64> { 7 });
    }
    ImportSummary old = ended(ImportState::Partial, 1);
    old.id = 6;
    old.endedAt = old.endedAt.addDays(-1);
    ImportSummary other = ended(ImportState::Failed);
    other.id = 8;
    auto second = std::make_unique<UnseenFailures>(home());
    const QSignalSpy changes(second.get(), &UnseenFailures::changed);
    const ImportSummary first = ended(ImportState::Partial, 1);
    second->note({ old, first, other, ended(ImportState::Done) });
    QVERIFY(!second->imports().contains(6)); // it was there before anybody counted
    second->note({ first, other });
    QCOMPARE(second->imports(), (QSet<qint64> { 7, 8 }));
    second->see(7);
    QCOMPARE(second->imports(), QSet<qint64> { 8 });
    QVERIFY(changes.size() >= 2);
    second.reset();
    UnseenFailures third(home());
    third.note({ old, first, other });
    QCOMPARE(third.imports(), QSet<qint64> { 8 });
    ImportSummary again = first; // it was retried, and failed again
    again.endedAt = again.endedAt.addSecs(60);
    third.note({ again });
    QCOMPARE(third.imports(), (QSet<qint64> { 7, 8 }));
    third.forget({ 7 });
    other.state = ImportState::Done; // it was mended
    third.note({ other });
    QVERIFY(third.imports().isEmpty());
}

void NoticesTest::manyAreKeptInLittle()
{
    QList<ImportSummary> imports;
    for (int i = 1; i <= 5000; ++i) {
        imports.append(ended(ImportState::Partial, 1));
        imports.back().id = i;
    }
    {
        UnseenFailures unseen(home());
        unseen.note(imports);
        QCOMPARE(unseen.imports().size(), 5000);
        for (int i = 1; i <= 450; ++i)
            unseen.see(i);
    }
    QVERIFY(!Settings(home()).value("unseen/seen").toStringList().isEmpty());
    QVERIFY(Settings(home()).value("unseen/seen").toStringList().size() <= 200);
    Settings(home()).setValue("unseen/since", "nonsense");
    Settings(home()).setValue("unseen/seen", QStringList { "x@y", "@", "" });
    UnseenFailures after(home());
    after.note({ ended(ImportState::Failed) });
    QCOMPARE(after.imports().size(), 1);
}

QTEST_MAIN(NoticesTest)
#include "NoticesTest.moc"
