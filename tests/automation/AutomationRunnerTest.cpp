#include "automation/AutomationRunner.h"
#include "automation/Automations.h"
#include "core/Failure.h"
#include "repair/ZipFile.h"
#include "run/ImportFixture.h"
#include "run/Runner.h"
#include "service/recipe/Profile.h"
#include "store/ImportList.h"
#include "store/Profiles.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tranche;

/// Automations, step by step, with clocks that the test has in hand.
class AutomationRunnerTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileGoesInOnce();
    void whatFailsGoesToFailed();
    void whatCanNotBeReadGoesToFailed();
    void oneFileThatCanNotBeOpenedKeepsNoOtherWaiting();
    void theSameContentGoesInOnce();
    void whatFailedMayBeTriedAgain();
    void whatStaysIsRemembered();
    void whatIsReplacedMeanwhileIsTakenInItsTurn();
    void whatWasReplacedBeforeItWasReadMayComeAgain();
    void severalPartsAreOneFile();
    void markersGoWithTheirFiles();
    void aMoveThatFailsIsTriedAgain();
    void aRunnerThatDied_data();
    void aRunnerThatDied();
    void atItsTime();
    void missedTimesRunOnce();
    void aClockThatIsPutBack();
    void atStart();
    void aRunWaitsForFiles();
    void aFolderThatVanishes();
    void aProfileThatIsMissing();
    void aTargetThatIsLocked();
    void onlyWhatIsOn();
    void whenAsked();
    void changesAreChecked();
    void aTrialDoesNothing();
    void whateverHappensEachContentIsInOnce();

private:
    Automation automation(const QString &when = QStringLiteral("always")) const;
    void keep(const Automation &automation);
    QString drop(const QString &name, const QByteArray &content);
    /// Steps so often that files become quiet. @returns files that were taken
    int steps(int count = 2);
    int step(qint64 seconds);
    void forward(qint64 seconds);
    void runImports();
    QStringList filesIn(const QString &folder) const;
    AutomationOverview overview() { return automationOverview(*m_store, "a", m_now, m_zone); }
    void restart();
    static int imports(JobStore &store) { return int(ImportList(store.database()).list().size()); }

    QString m_watched;
    QDateTime m_now;
    qint64 m_steadyMs = 0;
    QTimeZone m_zone = QTimeZone("Europe/Berlin");
    std::unique_ptr<AutomationRunner> m_runner;
    QStringList m_told;
};

void AutomationRunnerTest::init()
{
    ImportFixture::init();
    m_watched = m_folder->filePath("watched");
    QDir().mkpath(m_watched);
    m_now = QDateTime(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);
    m_steadyMs = 0;
    restart();
}

void AutomationRunnerTest::restart()
{
    m_told.clear();
    AutomationRunner::Options options;
    options.zone = m_zone;
    options.tell = [this](const QString &text) { m_told.append(text); };
    m_runner = std::make_unique<AutomationRunner>(*m_store, options);
}

Automation AutomationRunnerTest::automation(const QString &when) const
{
    Automation automation;
    automation.name = "a";
    automation.folder = m_watched;
    automation.pattern = "*.csv";
    automation.options = { { "into", { "target.db" } }, { "table", { "data" } } };
    automation.base = m_folder->path();
    automation.when = when;
    return automation;
}

void AutomationRunnerTest::keep(const Automation &automation)
{
    saveAutomation(*m_store, automation, true, m_now);
}

QString AutomationRunnerTest::drop(const QString &name, const QByteArray &content)
{
    return write("watched/" + name, content);
}

void AutomationRunnerTest::forward(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
    m_steadyMs += seconds * 1000;
}

int AutomationRunnerTest::step(qint64 seconds)
{
    forward(seconds);
    return m_runner->step({ m_now, m_steadyMs });
}

int AutomationRunnerTest::steps(int count)
{
    int taken = 0;
    for (int i = 0; i < count; ++i)
        taken += step(10);
    return taken;
}

void AutomationRunnerTest::runImports()
{
    RunControl control;
    Runner(m_store->home()).runQueue(control);
}

QStringList AutomationRunnerTest::filesIn(const QString &folder) const
{
    return QDir(m_watched + '/' + folder).entryList(QDir::Files, QDir::Name);
}

void AutomationRunnerTest::aFileGoesInOnce()
{
    keep(automation());
    drop("one.csv", "n\n1\n2\n");
    QCOMPARE(step(1), 0); // it may be written still
    QCOMPARE(step(9), 0);
    QCOMPARE(step(1), 1);
    QCOMPARE(m_told, QStringList { "a: one.csv is import 1." });
    QCOMPARE(steps(5), 0);
    QCOMPARE(filesIn(""), QStringList { "one.csv" }); // until it has ended
    runImports();
    step(1);
    QCOMPARE(filesIn(""), QStringList());
    QCOMPARE(filesIn("done"), QStringList { "one.csv" });
    QCOMPARE(steps(5), 0);
    QCOMPARE(query("SELECT n FROM data"), "1 2");
    const ImportSummary import = m_store->summary(1);
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(m_store->record(1).request.filePath, m_watched + "/done/one.csv"); // where it is found from now on
    QCOMPARE(overview().filesTaken, 1);
    QCOMPARE(overview().filesOpen, 0);
    QCOMPARE(overview().kept.state.lastTaken, 1);
}

void AutomationRunnerTest::whatFailsGoesToFailed()
{
    Automation own = automation();
    own.options["map"] = QStringList { "n=n:INTEGER" };
    own.options["null-words"] = QStringList { "none" };
    keep(own);
    drop("bad.csv", "n\n1\nx\n");
    drop("good.csv", "n\n5\n6\n");
    QCOMPARE(steps(), 2);
    runImports();
    step(1);
    QCOMPARE(filesIn("failed"), QStringList { "bad.csv" });
    QCOMPARE(filesIn("done"), QStringList { "good.csv" });
    QCOMPARE(overview().filesFailed, 1);
}

void AutomationRunnerTest::whatCanNotBeReadGoesToFailed()
{
    keep(automation());
    drop("empty.csv", "");
    drop("good.csv", "n\n5\n");
    QCOMPARE(steps(), 2);
    runImports();
    step(1);
    QCOMPARE(filesIn("failed"), QStringList { "empty.csv" });
    QCOMPARE(filesIn("done"), QStringList { "good.csv" });
    QCOMPARE(imports(*m_store), 1);
    QCOMPARE(overview().stand, AutomationOverview::Stand::On);
    const QList<TakenFile> files = TakenFiles(*m_store).newest("a", 2);
    QVERIFY(!takenFileText(files[0]).isEmpty() && !takenFileText(files[1]).isEmpty());
}

void AutomationRunnerTest::oneFileThatCanNotBeOpenedKeepsNoOtherWaiting()
{
    keep(automation());
    const QString shut = drop("a.csv", "n\n1\n");
    drop("b.csv", "n\n2\n");
    QVERIFY(QFile::setPermissions(shut, {}));
    if (::access(qPrintable(shut), R_OK) == 0)
        QSKIP("who may read everything finds no such file");
    QCOMPARE(steps(), 1);
    QCOMPARE(overview().stand, AutomationOverview::Stand::Problem);
    QVERIFY(QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(steps(4), 1);
    QCOMPARE(overview().stand, AutomationOverview::Stand::On);
}

void AutomationRunnerTest::theSameContentGoesInOnce()
{
    keep(automation());
    drop("one.csv", "n\n1\n");
    steps();
    drop("two.csv", "n\n1\n"); // while the first is at work
    QCOMPARE(steps(4), 0);
    runImports();
    steps(4);
    drop("three.csv", "n\n1\n");
    steps(4);
    runImports();
    steps(2);
    QCOMPARE(imports(*m_store), 1);
    QCOMPARE(query("SELECT n FROM data"), "1");
    QCOMPARE(filesIn("done"), (QStringList { "one.csv", "three.csv", "two.csv" }));
    QCOMPARE(filesIn(""), QStringList());
}

/// Of an import that failed whole, or was cancelled, nothing is in: the file may come back.
void AutomationRunnerTest::whatFailedMayBeTriedAgain()
{
    keep(automation());
    drop("one.csv", "n\n1\n");
    QCOMPARE(steps(), 1);
    m_store->setState(1, ImportState::Cancelled);
    step(1);
    QCOMPARE(filesIn("failed"), QStringList { "one.csv" });
    QVERIFY(QFile::rename(m_watched + "/failed/one.csv", m_watched + "/one.csv"));
    QCOMPARE(steps(), 1);
    runImports();
    step(1);
    QCOMPARE(filesIn("done"), QStringList { "one.csv" });
    QCOMPARE(query("SELECT n FROM data"), "1");
    QCOMPARE(imports(*m_store), 2);
}

void AutomationRunnerTest::whatStaysIsRemembered()
{
    Automation own = automation();
    own.afterwards = Afterwards::Leave;
    keep(own);
    const QString path = drop("one.csv", "n\n1\n");
    QCOMPARE(steps(), 1);
    runImports();
    steps(3);
    restart();
    QCOMPARE(steps(4), 0);
    QCOMPARE(filesIn(""), QStringList { "one.csv" });
    QVERIFY(!QFileInfo::exists(m_watched + "/done"));
    QVERIFY(QFile::rename(path, m_watched + "/renamed.csv")); // what it holds is known
    steps(3);
    drop("renamed.csv", "n\n1\n2\n");
    QCOMPARE(steps(3), 1);
    QCOMPARE(imports(*m_store), 2);
}

void AutomationRunnerTest::whatIsReplacedMeanwhileIsTakenInItsTurn()
{
    keep(automation());
    drop("one.csv", "n\n1\n");
    QCOMPARE(steps(), 1);
    runImports();
    drop("one.csv", "n\n2\n");
    step(1); // notes that the first has ended, and lets the second stay
    QCOMPARE(filesIn(""), QStringList { "one.csv" });
    QCOMPARE(steps(3), 1);
    runImports();
    step(1);
    QCOMPARE(query("SELECT n FROM data ORDER BY n"), "1 2");
    QCOMPARE(filesIn("done"), QStringList { "one.csv" });
    QCOMPARE(filesIn(""), QStringList());
}

/// Its import has read what took its place.
void AutomationRunnerTest::whatWasReplacedBeforeItWasReadMayComeAgain()
{
    keep(automation());
    drop("one.csv", "n\n1\n");
    QCOMPARE(steps(), 1);
    drop("one.csv", "n\n2\n");
    runImports();
    steps(3);
    runImports();
    steps(2);
    QCOMPARE(query("SELECT n FROM data"), "2");
    drop("two.csv", "n\n1\n");
    steps(3);
    runImports();
    steps(2);
    QCOMPARE(query("SELECT n FROM data ORDER BY n"), "1 2");
    QCOMPARE(filesIn("done"), (QStringList { "one.csv", "two.csv" }));
}

void AutomationRunnerTest::severalPartsAreOneFile()
{
    Automation own = automation();
    own.pattern = "*.zip";
    own.options["member"] = QStringList { "*" };
    own.options.remove("table");
    keep(own);
    ZipFile zip(m_watched + "/two.zip");
    zip.add("one.csv", "n\n1\n");
    zip.add("two.csv", "n\n2\n");
    zip.commit();
    QCOMPARE(steps(), 1);
    QCOMPARE(imports(*m_store), 2);
    QCOMPARE(m_told, QStringList { "a: two.zip is import 1, 2." });
    // As if the runner had died between the two.
    StoreQuery(m_store->database(), "DELETE FROM automation_imports WHERE import_id=2").run();
    StoreQuery(m_store->database(), "DELETE FROM imports WHERE id=2").run();
    StoreQuery(m_store->database(), "UPDATE automation_files SET state='taking'").run();
    restart();
    step(1);
    QCOMPARE(imports(*m_store), 2);
    runImports();
    step(1);
    QCOMPARE(query("SELECT n FROM one UNION ALL SELECT n FROM two"), "1 2");
    QCOMPARE(filesIn("done"), QStringList { "two.zip" });
}

void AutomationRunnerTest::markersGoWithTheirFiles()
{
    Automation own = automation();
    own.marker = ".done";
    keep(own);
    drop("one.csv", "n\n1\n");
    QCOMPARE(steps(5), 0);
    drop("one.csv.done", "");
    QCOMPARE(step(1), 1);
    runImports();
    step(1);
    QCOMPARE(filesIn(""), QStringList());
    QCOMPARE(filesIn("done"), (QStringList { "one.csv", "one.csv.done" }));
    drop("one.csv", "n\n2\n");
    QCOMPARE(steps(5), 0);
}

void AutomationRunnerTest::aMoveThatFailsIsTriedAgain()
{
    keep(automation());
    drop("one.csv", "n\n1\n");
    drop("done", "no folder");
    steps();
    runImports();
    step(1);
    const qsizetype told = m_told.size();
    QVERIFY(m_told.constLast().contains("one.csv"));
    QVERIFY(!TakenFiles(*m_store).newest("a", 1).front().problem.isEmpty());
    steps(5);
    QCOMPARE(m_told.size(), told); // once
    QVERIFY(QFile::remove(m_watched + "/done"));
    steps(40);
    QCOMPARE(filesIn("done"), QStringList { "one.csv" });
    QVERIFY(TakenFiles(*m_store).newest("a", 1).front().problem.isEmpty());
    QCOMPARE(imports(*m_store), 1);
}

void AutomationRunnerTest::aRunnerThatDied_data()
{
    QTest::addColumn<QString>("left"); ///< SQL that makes what it has left
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("before it was queued")
        << "UPDATE automation_files SET state='taking'; DELETE FROM automation_imports; DELETE FROM imports" << false;
    QTest::newRow("when it was queued") << "UPDATE automation_files SET state='taking'" << false;
    QTest::newRow("before it was moved") << "UPDATE automation_files SET moving_to=?" << false;
    QTest::newRow("when it was moved") << "UPDATE automation_files SET moving_to=?" << true;
}

void AutomationRunnerTest::aRunnerThatDied()
{
    QFETCH(QString, left);
    QFETCH(bool, isMoved);
    keep(automation());
    drop("one.csv", "n\n1\n");
    QCOMPARE(steps(), 1);
    const QString to = m_watched + "/done/one.csv";
    for (const QString &sql : left.split("; ")) {
        StoreQuery query(m_store->database(), sql);
        if (sql.contains('?'))
            query.bind(to);
        query.run();
    }
    if (isMoved) {
        runImports();
        QDir().mkpath(m_watched + "/done");
        QVERIFY(QFile::rename(m_watched + "/one.csv", to));
    }
    restart();
    steps(3);
    runImports();
    steps(3);
    QCOMPARE(imports(*m_store), 1);
    QCOMPARE(query("SELECT n FROM data"), "1");
    QCOMPARE(filesIn("done"), QStringList { "one.csv" });
    QCOMPARE(filesIn(""), QStringList());
    QCOMPARE(overview().filesOpen, 0);
}

void AutomationRunnerTest::atItsTime()
{
    keep(automation("daily 15:00")); // 14:00 UTC
    drop("one.csv", "n\n1\n");
    QCOMPARE(overview().next, QDateTime(QDate(2026, 11, 30), QTime(14, 0), Qt::UTC));
    QCOMPARE(steps(3), 0);
    m_now = QDateTime(QDate(2026, 11, 30), QTime(13, 59, 40), Qt::UTC);
    QCOMPARE(step(10), 0);
    QCOMPARE(steps(3), 1);
    QCOMPARE(overview().kept.state.lastTaken, 1);
    QVERIFY(!overview().kept.state.isOpen);
    QCOMPARE(overview().next, QDateTime(QDate(2026, 12, 1), QTime(14, 0), Qt::UTC));
    drop("two.csv", "n\n2\n");
    QCOMPARE(steps(3), 0); // tomorrow
}

void AutomationRunnerTest::missedTimesRunOnce()
{
    keep(automation("daily 15:00"));
    StoreQuery runs(m_store->database(), "SELECT count(*) FROM automation_runs");
    const auto runsSoFar = [&] {
        runs.finish();
        return runs.one().toInt();
    };
    QElapsedTimer clock;
    clock.start();
    const Schedule minutes(QStringLiteral("cron * * * * *"));
    QCOMPARE(minutes.last(m_now, m_now.addYears(50), m_zone), m_now.addYears(50));
    QVERIFY(clock.elapsed() < 1000); // whatever was missed
    m_now = m_now.addDays(9);
    restart(); // the program was off
    steps(3);
    QCOMPARE(runsSoFar(), 1);
    m_now = m_now.addDays(5); // the clock was put forward
    steps(3);
    QCOMPARE(runsSoFar(), 2);
    steps(10);
    QCOMPARE(runsSoFar(), 2);
    QCOMPARE(overview().next.date(), m_now.date());
}

void AutomationRunnerTest::aClockThatIsPutBack()
{
    keep(automation("cron 0 * * * *"));
    Automation own = automation("cron 0 * * * *");
    for (int hour = 0; hour < 5; ++hour)
        step(3600);
    const auto runs
        = [&] { return StoreQuery(m_store->database(), "SELECT count(*) FROM automation_runs").one().toInt(); };
    QCOMPARE(runs(), 5);
    m_now = m_now.addSecs(-3 * 3600);
    restart();
    for (int minute = 0; minute < 175; ++minute)
        step(60);
    QCOMPARE(runs(), 5); // these had their run
    for (int minute = 0; minute < 65; ++minute)
        step(60);
    QCOMPARE(runs(), 6);
    // A clock that was years ahead does not keep it from running.
    m_now = m_now.addYears(70);
    step(60);
    m_now = m_now.addYears(-70);
    step(60);
    const int before = runs();
    for (int hour = 0; hour < 3; ++hour)
        step(3600);
    QCOMPARE(runs(), before + 3);
}

void AutomationRunnerTest::atStart()
{
    drop("one.csv", "n\n1\n");
    keep(automation("start"));
    QCOMPARE(steps(3), 1);
    drop("two.csv", "n\n2\n");
    QCOMPARE(steps(3), 0);
    restart();
    QCOMPARE(steps(3), 1);
}

void AutomationRunnerTest::aRunWaitsForFiles()
{
    keep(automation("daily 15:00"));
    QFile slow(drop("one.csv", "n\n1\n"));
    QVERIFY(slow.open(QIODevice::Append));
    m_now = QDateTime(QDate(2026, 11, 30), QTime(14, 0), Qt::UTC);
    QCOMPARE(steps(20), 0);
    QVERIFY(overview().kept.state.isOpen);
    restart();
    steps(2);
    slow.close();
    QCOMPARE(steps(3), 1);
    QVERIFY(!overview().kept.state.isOpen);
    // But not for ever.
    QVERIFY(slow.open(QIODevice::Append));
    slow.write("2\n");
    slow.flush();
    m_now = m_now.addDays(1);
    step(1);
    QVERIFY(overview().kept.state.isOpen);
    step(3601);
    QVERIFY(!overview().kept.state.isOpen);
}

void AutomationRunnerTest::aFolderThatVanishes()
{
    keep(automation());
    step(1);
    QCOMPARE(overview().stand, AutomationOverview::Stand::On);
    const QString away = m_folder->filePath("away");
    QVERIFY(QDir().rename(m_watched, away));
    step(1);
    const QDateTime since = m_now;
    QCOMPARE(m_told.size(), 1);
    steps(50);
    QCOMPARE(m_told.size(), 1); // no storm
    QCOMPARE(overview().stand, AutomationOverview::Stand::Unreachable);
    QCOMPARE(overview().kept.state.unreachableSince, since);
    QVERIFY(QDir().rename(away, m_watched));
    drop("one.csv", "n\n1\n");
    QCOMPARE(steps(), 1);
    QCOMPARE(overview().stand, AutomationOverview::Stand::On);
    // Away while an import is at work: the file is put away when it is back.
    QVERIFY(QDir().rename(m_watched, away));
    m_store->setState(1, ImportState::Done);
    steps(3);
    QVERIFY(QDir().rename(away, m_watched));
    steps(3);
    QCOMPARE(filesIn("done"), QStringList { "one.csv" });
}

void AutomationRunnerTest::aProfileThatIsMissing()
{
    Automation own = automation();
    own.pattern.clear();
    own.profile = "orders";
    own.options.clear();
    keep(own);
    drop("orders_1.csv", "n\n1\n");
    drop("others.csv", "n\n1\n");
    QCOMPARE(steps(3), 0);
    QCOMPARE(overview().stand, AutomationOverview::Stand::NoProfile);
    Recipe recipe;
    recipe.files = "orders_*.csv";
    recipe.options = { { "into", { targetPath() } }, { "table", { "orders" } } };
    saveProfile(*m_store, "orders", recipe);
    QCOMPARE(steps(2), 1);
    QCOMPARE(overview().stand, AutomationOverview::Stand::On);
    QCOMPARE(m_store->record(1).request.profile, "orders");
    renameProfile(*m_store, "orders", "sales");
    QCOMPARE(overview().kept.automation.profile, "sales");
}

/// What passes keeps the file waiting; it is told once, and tried again.
void AutomationRunnerTest::aTargetThatIsLocked()
{
    Automation own = automation();
    own.options["into"] = QStringList { "away" };
    QDir().mkpath(m_folder->filePath("away")); // no database
    keep(own);
    drop("one.csv", "n\n1\n");
    QCOMPARE(steps(2), 0);
    QCOMPARE(overview().stand, AutomationOverview::Stand::Problem);
    const qsizetype told = m_told.size();
    steps(10);
    QCOMPARE(m_told.size(), told);
    QCOMPARE(filesIn(""), QStringList { "one.csv" });
    QVERIFY(QDir().rmdir(m_folder->filePath("away")));
    steps(40);
    QCOMPARE(imports(*m_store), 1);
    QCOMPARE(overview().stand, AutomationOverview::Stand::On);
}

void AutomationRunnerTest::onlyWhatIsOn()
{
    keep(automation());
    drop("one.csv", "n\n1\n");
    AutomationStore(*m_store).setEnabled("a", false, m_now);
    QCOMPARE(steps(3), 0);
    QCOMPARE(overview().stand, AutomationOverview::Stand::Off);
    AutomationStore(*m_store).setEnabled("a", true, m_now);
    QCOMPARE(steps(3), 1);
    AutomationStore(*m_store).remove("a");
    QCOMPARE(steps(3), 0);
    runImports();
    QCOMPARE(query("SELECT n FROM data"), "1"); // its imports stay
}

void AutomationRunnerTest::whenAsked()
{
    keep(automation("daily 15:00"));
    AutomationStore(*m_store).setEnabled("a", false, m_now);
    drop("one.csv", "n\n1\n");
    QCOMPARE(steps(3), 0);
    AutomationStore(*m_store).ask("a");
    QCOMPARE(steps(3), 1);
    QVERIFY(!overview().kept.state.isAsked);
    QVERIFY(!overview().kept.state.isOpen);
}

void AutomationRunnerTest::changesAreChecked()
{
    const auto code = [&](const Automation &own, bool replaces = false) {
        try {
            saveAutomation(*m_store, own, replaces, m_now);
        } catch (const Failure &failure) {
            return failure.code();
        }
        return QString();
    };
    Automation own = automation();
    QCOMPARE(code(own), "");
    QCOMPARE(code(own), "automation.exists");
    QCOMPARE(code(own, true), "");
    QCOMPARE(AutomationStore(*m_store).find("a").automation, own);
    own.name = " ";
    QCOMPARE(code(own), "automation.name");
    own.name = "b";
    own.when = "sometimes";
    QCOMPARE(code(own), "automation.when");
    own.when = "always";
    own.folder = "relative";
    QCOMPARE(code(own), "automation.folder");
    own.folder = "/x";
    own.options["mode"] = QStringList { "sometimes" };
    QCOMPARE(code(own), "call.option");
    own.options.clear();
    QCOMPARE(code(own), "call.target");
    QCOMPARE(AutomationStore(*m_store).all().size(), 1);
}

void AutomationRunnerTest::aTrialDoesNothing()
{
    keep(automation());
    drop("one.csv", "n,m\n1,2\n");
    drop("empty.csv", "");
    QFile slow(drop("slow.csv", "n\n1\n"));
    QVERIFY(slow.open(QIODevice::Append));
    const Moment moment { QDateTime::currentDateTimeUtc().addSecs(60), 0 };
    const auto tried = [&] {
        QMap<QString, TriedFile> files;
        for (const TriedFile &file : tryAutomation(*m_store, AutomationStore(*m_store).find("a").automation, moment))
            files.insert(file.name, file);
        return files;
    };
    QMap<QString, TriedFile> files = tried();
    QCOMPARE(files.keys(), (QStringList { "empty.csv", "one.csv", "slow.csv" }));
    QVERIFY(files["one.csv"].isTaken);
    QCOMPARE(files["one.csv"].table, "data");
    QCOMPARE(files["one.csv"].columns, 2);
    QVERIFY(!files["slow.csv"].isTaken && files["slow.csv"].waits && !files["slow.csv"].why.isEmpty());
    QVERIFY(!files["empty.csv"].isTaken && !files["empty.csv"].waits && !files["empty.csv"].why.isEmpty());
    QCOMPARE(imports(*m_store), 0);
    QCOMPARE(TakenFiles(*m_store).count("a"), 0);
    QCOMPARE(filesIn("").size(), 3);
    slow.close();
    QCOMPARE(steps(), 3);
    files = tried();
    QVERIFY(!files["one.csv"].isTaken && files["one.csv"].why.contains("import"));
    Automation own = automation();
    own.folder = "/no/such/folder";
    try {
        tryAutomation(*m_store, own, moment);
        QFAIL("it was tried");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), "watch.folder");
    }
}

/// Files come, are replaced and taken away; imports run; runners die; clocks jump; the folder vanishes; in any order.
void AutomationRunnerTest::whateverHappensEachContentIsInOnce()
{
    QRandomGenerator random(19);
    Automation own = automation();
    own.quietSeconds = 3;
    keep(own);
    const QString away = m_folder->filePath("away");
    QMap<QString, int> there; // what is in the folder, as far as we have put it there
    QSet<int> kept; // contents whose file nobody has touched until it was moved
    for (int round = 0; round < 250; ++round) {
        const bool isAway = !QDir(m_watched).exists();
        const QString name = QStringLiteral("%1.csv").arg(random.bounded(4));
        for (const QString &known : there.keys()) {
            if (!isAway && !QFile::exists(m_watched + '/' + known))
                kept.insert(there.take(known));
        }
        switch (random.bounded(8)) {
        case 0:
        case 1:
            if (!isAway) {
                there[name] = random.bounded(30);
                drop(name, QByteArray("n\n") + QByteArray::number(there[name]) + '\n');
            }
            break;
        case 2:
            if (!isAway && random.bounded(3) == 0) {
                QFile::remove(m_watched + '/' + name);
                there.remove(name);
            }
            break;
        case 3:
            QVERIFY(isAway ? QDir().rename(away, m_watched) : random.bounded(3) != 0 || QDir().rename(m_watched, away));
            break;
        case 4:
            restart();
            break;
        case 5:
            m_now = m_now.addSecs(random.bounded(-90'000, 90'000));
            break;
        case 6:
            if (!isAway)
                runImports();
            break;
        default:
            break;
        }
        step(random.bounded(1, 4));
    }
    if (!QDir(m_watched).exists())
        QVERIFY(QDir().rename(away, m_watched));
    for (int i = 0; i < 80; ++i) {
        step(10);
        if (i % 10 == 0)
            runImports();
    }
    QCOMPARE(filesIn(""), QStringList());
    for (const int content : std::as_const(there))
        kept.insert(content);
    QCOMPARE(query("SELECT n FROM data GROUP BY n HAVING count(*)>1"), "");
    const QStringList in = query("SELECT n FROM data").split(' ');
    QVERIFY(kept.size() > 10);
    for (const int content : std::as_const(kept))
        QVERIFY2(in.contains(QString::number(content)), qPrintable(QString::number(content)));
    QCOMPARE(overview().filesOpen, 0);
}

QTEST_GUILESS_MAIN(AutomationRunnerTest)
#include "AutomationRunnerTest.moc"
