#include "automation/CronExpression.h"
#include "automation/Schedule.h"
#include "core/Failure.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// When schedules come, also where clocks are changed: compared with a cron that looks each minute.
class CronExpressionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void next_data();
    void next();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void randomOnesComeAsCronDoes();
    void schedules_data();
    void schedules();
    void wrongSchedulesAreRefused_data();
    void wrongSchedulesAreRefused();
};

static QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

static QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QStringLiteral("never");
}

/// Europe/Berlin: on 2026-03-29 02:00 becomes 03:00 (01:00 UTC); on 2026-10-25 03:00 becomes 02:00 (01:00 UTC).
static QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

void CronExpressionTest::next_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("each minute") << "* * * * *"
                                 << "2026-01-05 12:00:00"
                                 << "2026-01-05 12:01:00";
    QTest::newRow("seconds are cut") << "* * * * *"
                                     << "2026-01-05 12:00:59"
                                     << "2026-01-05 12:01:00";
    QTest::newRow("daily, local time") << "30 6 * * *"
                                       << "2026-01-05 05:29:59"
                                       << "2026-01-05 05:30:00";
    QTest::newRow("not twice") << "30 6 * * *"
                               << "2026-01-05 05:30:00"
                               << "2026-01-06 05:30:00";
    QTest::newRow("in summer") << "30 6 * * *"
                               << "2026-07-05 12:00:00"
                               << "2026-07-06 04:30:00";
    QTest::newRow("on weekdays") << "30 6 * * mon-fri"
                                 << "2026-01-09 12:00:00"
                                 << "2026-01-12 05:30:00";
    QTest::newRow("sunday is 7 as well") << "0 0 * * 7"
                                         << "2026-01-05 12:00:00"
                                         << "2026-01-10 23:00:00";
    QTest::newRow("steps") << "*/20 8-18/5 * * *"
                           << "2026-01-05 07:40:00"
                           << "2026-01-05 12:00:00";
    QTest::newRow("lists and names") << "5,10 0 1 jan,JUL *"
                                     << "2026-01-05 12:00:00"
                                     << "2026-06-30 22:05:00";
    QTest::newRow("either day") << "0 12 13 * fri"
                                << "2026-02-07 12:00:00"
                                << "2026-02-13 11:00:00";
    QTest::newRow("either day, the other") << "0 12 14 * fri"
                                           << "2026-02-13 12:00:00"
                                           << "2026-02-14 11:00:00";
    QTest::newRow("a leap day") << "0 12 29 2 *"
                                << "2026-01-01 00:00:00"
                                << "2028-02-29 11:00:00";
    QTest::newRow("no leap day in 2100") << "0 12 29 2 *"
                                         << "2096-03-01 00:00:00"
                                         << "2104-02-29 11:00:00";
    QTest::newRow("@hourly") << "@hourly"
                             << "2026-01-05 12:34:00"
                             << "2026-01-05 13:00:00";
    QTest::newRow("@monthly") << "@Monthly"
                              << "2026-01-05 12:34:00"
                              << "2026-01-31 23:00:00";
    // The hour that is left out: at once when it is over.
    QTest::newRow("left out") << "30 2 * * *"
                              << "2026-03-28 12:00:00"
                              << "2026-03-29 01:00:00";
    QTest::newRow("left out, once") << "0,30 2 * * *"
                                    << "2026-03-29 01:00:00"
                                    << "2026-03-30 00:00:00";
    QTest::newRow("left out, the next day") << "30 2 * * *"
                                            << "2026-03-29 01:00:00"
                                            << "2026-03-30 00:30:00";
    QTest::newRow("left out, each minute") << "30 * * * *"
                                           << "2026-03-29 00:45:00"
                                           << "2026-03-29 01:30:00";
    QTest::newRow("left out, of a day that is not") << "30 2 30 * *"
                                                    << "2026-03-28 12:00:00"
                                                    << "2026-03-30 00:30:00";
    // The hour that comes twice: the first time.
    QTest::newRow("twice") << "30 2 * * *"
                           << "2026-10-24 12:00:00"
                           << "2026-10-25 00:30:00";
    QTest::newRow("twice, not again") << "30 2 * * *"
                                      << "2026-10-25 00:30:00"
                                      << "2026-10-26 01:30:00";
    QTest::newRow("twice, from within the second") << "30 2 * * *"
                                                   << "2026-10-25 01:10:00"
                                                   << "2026-10-26 01:30:00";
    QTest::newRow("twice, each minute") << "30 * * * *"
                                        << "2026-10-25 00:30:00"
                                        << "2026-10-25 01:30:00";
    QTest::newRow("behind it") << "0 3 * * *"
                               << "2026-10-25 00:30:00"
                               << "2026-10-25 02:00:00";
}

void CronExpressionTest::next()
{
    QFETCH(QString, expression);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(textOf(CronExpression(expression).next(utc(after), berlin())), expected);
}

void CronExpressionTest::wrongOnesAreRefused_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("nothing") << "";
    QTest::newRow("four fields") << "* * * *";
    QTest::newRow("six fields") << "* * * * * *";
    QTest::newRow("60 minutes") << "60 * * * *";
    QTest::newRow("24 hours") << "0 24 * * *";
    QTest::newRow("day 0") << "0 0 0 * *";
    QTest::newRow("month 13") << "0 0 1 13 *";
    QTest::newRow("day 8 of the week") << "0 0 * * 8";
    QTest::newRow("no number") << "x * * * *";
    QTest::newRow("a sign") << "+5 * * * *";
    QTest::newRow("negative") << "-5 * * * *";
    QTest::newRow("empty part") << "1,,2 * * * *";
    QTest::newRow("step 0") << "*/0 * * * *";
    QTest::newRow("step of one") << "5/15 * * * *";
    QTest::newRow("backwards") << "0 18-8 * * *";
    QTest::newRow("huge") << "99999999999999999999 * * * *";
    QTest::newRow("a name in the wrong field") << "0 jan * * *";
    QTest::newRow("never") << "0 0 31 2,4 *";
    QTest::newRow("@reboot") << "@reboot";
    QTest::newRow("long") << QString(5000, '1') + " * * * *";
    QTest::newRow("other digits") << QString::fromUtf8("٣ * * * *");
}

void CronExpressionTest::wrongOnesAreRefused()
{
    QFETCH(QString, expression);
    try {
        const CronExpression taken(expression);
        QFAIL("it was taken");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("automation.when"));
    }
}

/// What cron does, minute by minute: a time counts when the clock on the wall has got there for the first time, however
/// it got there; or, where each minute counts, whenever it shows the time.
static QDateTime slowNext(const CronExpression &cron, const QDateTime &after, const QTimeZone &zone)
{
    const auto wallAt = [&](const QDateTime &time) { return time.addSecs(zone.offsetFromUtc(time)); };
    QDateTime time = after.addSecs(-4 * 3600); // what the wall has shown before
    QDateTime furthest = wallAt(time);
    for (int minutes = 0; minutes < 60 * 24 * 40; ++minutes) {
        time = time.addSecs(60);
        const QDateTime wall = wallAt(time);
        bool comes = cron.countsEachMinute() && cron.matches(wall);
        for (; furthest < wall;) {
            furthest = furthest.addSecs(60);
            comes = comes || (!cron.countsEachMinute() && cron.matches(furthest));
        }
        if (comes && time > after)
            return time;
    }
    return {};
}

void CronExpressionTest::randomOnesComeAsCronDoes()
{
    QRandomGenerator random(19);
    const auto field = [&](int least, int most) {
        const auto number = [&] { return QString::number(random.bounded(least, most + 1)); };
        switch (random.bounded(5)) {
        case 0:
            return QStringLiteral("*");
        case 1:
            return "*/" + QString::number(random.bounded(1, most + 1));
        case 2: {
            const int first = random.bounded(least, most + 1);
            return QStringLiteral("%1-%2").arg(first).arg(random.bounded(first, most + 1));
        }
        default:
            return number() + ',' + number();
        }
    };
    // Around both changes, and one of half an hour.
    const QList<QPair<QByteArray, QDateTime>> places { { "Europe/Berlin", utc("2026-03-28 22:00:00") },
        { "Europe/Berlin", utc("2026-10-24 22:00:00") }, { "Australia/Lord_Howe", utc("2026-10-03 12:00:00") },
        { "Australia/Lord_Howe", utc("2026-04-04 12:00:00") }, { "America/New_York", utc("2026-11-01 03:00:00") } };
    int compared = 0;
    for (int round = 0; round < 150; ++round) {
        const QString text = field(0, 59) + ' ' + (random.bounded(2) != 0 ? field(0, 3) : field(0, 23)) + ' '
            + (random.bounded(3) != 0 ? QStringLiteral("*") : field(1, 28)) + " * "
            + (random.bounded(3) != 0 ? QStringLiteral("*") : field(0, 6));
        const CronExpression cron(text);
        const auto &[name, begin] = places[round % places.size()];
        const QTimeZone zone(name);
        QVERIFY(zone.isValid());
        const QDateTime after = begin.addSecs(60 * random.bounded(60 * 8));
        const QDateTime expected = slowNext(cron, after, zone);
        if (!expected.isValid())
            continue;
        ++compared;
        QVERIFY2(cron.next(after, zone) == expected,
            qPrintable(QStringLiteral("%1 after %2 in %3: %4, not %5")
                           .arg(text, textOf(after), QString::fromLatin1(name), textOf(cron.next(after, zone)),
                               textOf(expected))));
    }
    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
}

void CronExpressionTest::schedules_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("expected");
    QTest::newRow("daily") << "daily 06:30"
                           << "2026-01-06 05:30:00";
    QTest::newRow("daily, one digit") << "Daily 6:30"
                                      << "2026-01-06 05:30:00";
    QTest::newRow("weekly") << "weekly wed,fri 07:00"
                            << "2026-01-07 06:00:00";
    QTest::newRow("weekly, a range") << "weekly sat-sun 23:59"
                                     << "2026-01-10 22:59:00";
    QTest::newRow("cron") << "cron 0 */6 * * *"
                          << "2026-01-05 17:00:00";
    QTest::newRow("always") << "always"
                            << "never";
    QTest::newRow("at start") << " start "
                              << "never";
}

void CronExpressionTest::schedules()
{
    QFETCH(QString, when);
    QFETCH(QString, expected);
    QCOMPARE(textOf(Schedule(when).next(utc("2026-01-05 12:00:00"), berlin())), expected);
    QVERIFY(!scheduleText(when).isEmpty());
    // The last one before is that after which none comes.
    const QDateTime end = utc("2026-01-20 12:00:00");
    QDateTime last;
    for (QDateTime time = Schedule(when).next(utc("2026-01-05 12:00:00"), berlin()); time.isValid() && time <= end;
         time = Schedule(when).next(time, berlin()))
        last = time;
    QCOMPARE(textOf(Schedule(when).last(utc("2026-01-05 12:00:00"), end, berlin())), textOf(last));
}

void CronExpressionTest::wrongSchedulesAreRefused_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : { "", "daily", "daily 25:00", "daily 06:60", "daily 06:30 07:30", "weekly 07:00",
             "weekly someday 07:00", "hourly", "cron", "cron * * * *", "always 06:30", "start 5" })
        QTest::newRow(when) << when;
}

void CronExpressionTest::wrongSchedulesAreRefused()
{
    QFETCH(QString, when);
    try {
        const Schedule taken(when);
        QFAIL("it was taken");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("automation.when"));
    }
}

QTEST_GUILESS_MAIN(CronExpressionTest)
#include "CronExpressionTest.moc"
