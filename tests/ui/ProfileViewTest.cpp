#include "ui/profile/ProfileView.h"
#include "service/options/MapOption.h"
#include "service/plan/Plan.h"
#include "store/SavedFile.h"
#include "ui/common/Contrast.h"
#include "ui/common/Theme.h"
#include "ui/profile/FrequentValuesTable.h"
#include "ui/profile/HistogramView.h"
#include "ui/profile/ProfileText.h"
#include "ui/profile/ProfileWatch.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// A column's profile as a person sees it, and how it comes to be known in the background.
class ProfileViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void figures_data();
    void figures();
    void buckets_data();
    void buckets();
    void showsWhatTheColumnHolds();
    void keysAndMouseTellTheBars();
    void partialFiguresKeepTheSelection();
    void fitsANarrowPlace_data();
    void fitsANarrowPlace();
    void misfitsLeadToTheirLines();
    void everyValueDiffers();
    void theFileIsReadInTheBackground();
    void onlyTheLastStartIsAnswered();
    void whatFailsIsTold();

private:
    ImportRequest request(const QByteArray &file, const char *name = "data.csv");
    QTemporaryDir m_folder;
};

void ProfileViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    applyTheme(Theme::Light);
}

ImportRequest ProfileViewTest::request(const QByteArray &file, const char *name)
{
    RequestChoices choices;
    choices.folder = m_folder.path();
    choices.file = m_folder.filePath(QLatin1String(name));
    choices.target = QStringLiteral("new.db");
    choices.map.append(mapChoice(QStringLiteral("quantity=quantity:INTEGER")));
    saveFile(choices.file, file);
    return buildRequest(choices);
}

static ColumnProfile quantities()
{
    ColumnProfile profile;
    profile.name = QStringLiteral("quantity ordered by the customer");
    profile.field = QStringLiteral("quantity");
    profile.type = ColumnType(*columnTypeFromName(QStringLiteral("INTEGER")));
    profile.scale = ValueScale::Number;
    profile.rows = 1'000'000;
    profile.empty = 1234;
    profile.nullWords = 3;
    profile.misfits = 2;
    profile.distinct = 61;
    profile.least = QStringLiteral("-10");
    profile.most = QStringLiteral("50");
    profile.frequent
        = { { "1", 400'000, false }, { "2", 250'000, false }, { "12", 90'000, false }, { "3", 500, false } };
    profile.histogram = { { -10, 0, 20'000 }, { 0, 10, 900'000 }, { 10, 20, 70'000 }, { 20, 30, 0 }, { 30, 40, 8'761 },
        { 40, 50, 0 }, { 50, 60, 1 } };
    for (const int line : { 17, 449 }) {
        ImportError error;
        error.line = line;
        error.value = QStringLiteral("twelve");
        error.message = QStringLiteral("“twelve” is not an integer such as 42 or -7");
        profile.examples.append(error);
    }
    return profile;
}

static ColumnProfile names()
{
    ColumnProfile profile;
    profile.name = QStringLiteral("name");
    profile.field = QStringLiteral("name");
    profile.rows = 2'000'000;
    profile.distinct = 1'500'000;
    profile.distinctIsEstimated = true;
    profile.least = QStringLiteral("Aaliyah");
    profile.most = QStringLiteral("Zoë Maximiliane von und zu Hohenstein-Wartenberg\nsecond line of a long name");
    profile.longest = 1;
    profile.frequent = { { QString(96, QLatin1Char('x')), 30, true }, { "two\nlines", 20, false } };
    profile.countsOff = 7;
    profile.histogram = { { 0, 10, 1'000'000 }, { 10, 20, 1'000'000 } };
    return profile;
}

static QString textOf(const QList<Figure> &figures)
{
    QStringList parts;
    for (const Figure &figure : figures)
        parts.append(figure.label + QLatin1Char('=') + figure.value);
    return parts.join(QLatin1String("; "));
}

void ProfileViewTest::figures_data()
{
    QTest::addColumn<ColumnProfile>("profile");
    QTest::addColumn<QString>("text");
    QTest::newRow("numbers")
        << quantities()
        << "Rows=1,000,000; Empty=1,234 (0.1 %); Read as NULL=3 (< 0.1 %); Won't fit=▲ 2 (< 0.1 %); "
           "Different=61; Smallest=-10; Largest=50";
    QTest::newRow("nothing") << ColumnProfile() << "Rows=0";
    ColumnProfile days;
    days.scale = ValueScale::Day;
    days.rows = 2;
    days.distinct = 2;
    days.least = QStringLiteral("2024-01-01");
    days.most = QStringLiteral("2024-01-02");
    QTest::newRow("days") << days << "Rows=2; Different=2 (all); Earliest=2024-01-01; Latest=2024-01-02";
    ColumnProfile texts = names();
    texts.most = QStringLiteral("two\nlines");
    QTest::newRow("texts") << texts
                           << "Rows=2,000,000; Different=about 1,500,000; First by letters=Aaliyah; "
                              "Last by letters=two↵lines; Longest=1 character";
    ColumnProfile empty;
    empty.rows = empty.empty = 3;
    QTest::newRow("empty") << empty << "Rows=3; Empty=3 (100 %)";
}

void ProfileViewTest::figures()
{
    QFETCH(ColumnProfile, profile);
    QTEST(textOf(figuresOf(profile)), "text");
}

void ProfileViewTest::buckets_data()
{
    QTest::addColumn<ValueScale>("scale");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("numbers") << ValueScale::Number << 0.1 << 0.2 << "0.1 to below 0.2";
    QTest::newRow("days") << ValueScale::Day << 4.0 << 11.0 << "1970-01-05 to 1970-01-11";
    QTest::newRow("a month") << ValueScale::Day << 0.0 << 31.0 << "1970-01";
    QTest::newRow("a quarter") << ValueScale::Moment << 0.0 << 90.0 * 86400 << "1970-01 to 1970-03";
    QTest::newRow("a year") << ValueScale::Day << -365.0 << 0.0 << "1969";
    QTest::newRow("ten years") << ValueScale::Day << 0.0 << 3652.0 << "1970 to 1979";
    QTest::newRow("one day") << ValueScale::Day << 1.0 << 2.0 << "1970-01-02";
    QTest::newRow("moments") << ValueScale::Moment << 0.0 << 3600.0 << "1970-01-01 00:00 to below 1970-01-01 01:00";
    QTest::newRow("times") << ValueScale::TimeOfDay << 0.0 << 3600.0 << "00:00 to below 01:00";
    QTest::newRow("lengths") << ValueScale::Length << 0.0 << 10.0 << "0 to 9 characters";
    QTest::newRow("one length") << ValueScale::Length << 4.0 << 5.0 << "4 characters";
}

void ProfileViewTest::buckets()
{
    QFETCH(ValueScale, scale);
    QFETCH(double, from);
    QFETCH(double, to);
    ColumnProfile profile;
    profile.scale = scale;
    QTEST(bucketText(profile, { from, to, 1 }), "text");
}

void ProfileViewTest::showsWhatTheColumnHolds()
{
    ProfileView view;
    view.setProfile(quantities());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QStringList texts;
    const auto labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const char *text : { "Won't fit", "▲ 2 (< 0.1 %)", "61", "-10", "50", "2 values won't fit, such as:" })
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    auto *frequent = view.findChild<FrequentValuesTable *>();
    QCOMPARE(frequent->rowCount(), 4);
    QCOMPARE(frequent->item(0, 0)->text(), "1");
    QCOMPARE(frequent->item(0, 1)->text(), "400,000");
    QVERIFY(frequent->item(0, 0)->toolTip().contains("40 %"));
    // A column of texts in the place of it: figures that it has not are gone.
    view.setProfile(names(), false);
    QVERIFY(!view.findChild<QListWidget *>()->isVisible());
    QVERIFY(frequent->item(0, 0)->text().endsWith(QChar(0x2026)));
    QCOMPARE(frequent->item(1, 0)->text(), "two↵lines");
    QCOMPARE(frequent->item(1, 1)->text(), "≥ 20");
    QCOMPARE(view.findChild<QLabel *>("profileRead")->text(), "2,000,000 rows so far, reading on…");
    view.showMessage(QStringLiteral("Reading the file…"));
    QVERIFY(!frequent->isVisible());
    QVERIFY(!view.findChild<HistogramView *>()->isVisible());
    QCOMPARE(view.findChild<QLabel *>("profileRead")->text(), "Reading the file…");
}

void ProfileViewTest::keysAndMouseTellTheBars()
{
    ProfileView view;
    view.resize(300, 600);
    view.setProfile(quantities());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *histogram = view.findChild<HistogramView *>();
    QCOMPARE(histogram->accessibleDescription(),
        "7 ranges of values. The most lie here: 0 to below 10: 900,000 values (90 %).");
    histogram->setFocus();
    QTest::keyClick(histogram, Qt::Key_Home);
    QCOMPARE(histogram->accessibleDescription(), "-10 to below 0: 20,000 values (2.0 %)");
    QTest::keyClick(histogram, Qt::Key_Left);
    QCOMPARE(histogram->currentBar(), 0);
    QTest::keyClick(histogram, Qt::Key_Right);
    QCOMPARE(histogram->currentBar(), 1);
    QTest::keyClick(histogram, Qt::Key_End);
    QTest::keyClick(histogram, Qt::Key_Right);
    QCOMPARE(histogram->accessibleDescription(), "50 to below 60: 1 value (< 0.1 %)");
    QTest::mouseMove(histogram, QPoint(histogram->width() / 2, histogram->height() / 2));
    QTRY_COMPARE(histogram->currentBar(), 3);
    QCOMPARE(histogram->toolTip(), "20 to below 30: 0 values (0 %)");
    view.setFocus();
    QCOMPARE(histogram->currentBar(), -1);
}

void ProfileViewTest::partialFiguresKeepTheSelection()
{
    ProfileView view;
    view.resize(240, 300);
    view.setProfile(quantities(), false);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *frequent = view.findChild<FrequentValuesTable *>();
    auto *histogram = view.findChild<HistogramView *>();
    frequent->setCurrentCell(2, 0);
    histogram->setFocus();
    QTest::keyClick(histogram, Qt::Key_End);
    view.verticalScrollBar()->setValue(40);
    ColumnProfile more = quantities();
    more.rows *= 2;
    more.histogram.last().count = 5;
    view.setProfile(more, false);
    QCOMPARE(frequent->currentRow(), 2);
    QCOMPARE(histogram->currentBar(), 6);
    QVERIFY(histogram->accessibleDescription().contains("5 values"));
    QCOMPARE(view.verticalScrollBar()->value(), 40);
}

void ProfileViewTest::fitsANarrowPlace_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<ColumnProfile>("profile");
    QTest::newRow("numbers, light") << Theme::Light << quantities();
    QTest::newRow("numbers, dark") << Theme::Dark << quantities();
    QTest::newRow("texts, light") << Theme::Light << names();
    QTest::newRow("texts, dark") << Theme::Dark << names();
}

void ProfileViewTest::fitsANarrowPlace()
{
    QFETCH(Theme, theme);
    QFETCH(ColumnProfile, profile);
    applyTheme(theme);
    ProfileView view;
    view.resize(220, 640);
    view.setProfile(profile);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.minimumSizeHint().width() <= 220);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QVERIFY2(view.widget()->minimumSizeHint().width() <= view.viewport()->width(),
        qPrintable(QString::number(view.widget()->minimumSizeHint().width())));
    // The highest bar as it is rendered stands out from its ground.
    auto *histogram = view.findChild<HistogramView *>();
    const QImage image = histogram->grab().toImage();
    double best = 1;
    for (int x = 4; x < image.width() - 4; ++x)
        best
            = std::max(best, contrast(image.pixelColor(x, image.height() / 2), view.palette().color(QPalette::Window)));
    QVERIFY2(best >= contrastOfParts, qPrintable(QString::number(best)));
    QDir().mkpath(QStringLiteral(TRANCHE_SCREENSHOTS));
    view.grab().save(QStringLiteral(TRANCHE_SCREENSHOTS "/profile-%1.png")
                         .arg(QString::fromLatin1(QTest::currentDataTag()).replace(", ", "-")));
    applyTheme(Theme::Light);
}

void ProfileViewTest::misfitsLeadToTheirLines()
{
    ProfileView view;
    view.setProfile(quantities());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QSignalSpy chosen(&view, &ProfileView::lineChosen);
    auto *misfits = view.findChild<QListWidget *>();
    QCOMPARE(misfits->item(1)->text(), "Line 449: “twelve” is not an integer such as 42 or -7");
    misfits->setFocus();
    QTest::keyClick(misfits, Qt::Key_Down);
    QTest::keyClick(misfits, Qt::Key_End);
    QTest::keyClick(misfits, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 449);
}

void ProfileViewTest::everyValueDiffers()
{
    ColumnProfile profile;
    profile.rows = profile.distinct = 2;
    profile.frequent = { { "a", 1, false }, { "b", 1, false } };
    ProfileView view;
    view.setProfile(profile);
    view.show();
    QVERIFY(!view.findChild<FrequentValuesTable *>()->isVisible());
    QVERIFY(view.findChild<QLabel *>("profileAllDifferent")->isVisible());
}

void ProfileViewTest::theFileIsReadInTheBackground()
{
    QByteArray file("id,quantity\n");
    for (int row = 0; row < 50'000; ++row)
        file += QByteArray::number(row) + (row == 400 ? ",twelve\n" : ",7\n");
    ProfileWatch watch;
    QList<FileProfile> finished;
    connect(&watch, &ProfileWatch::finished, this, [&](const FileProfile &profile) { finished.append(profile); });
    const ImportRequest asked = request(file);
    watch.start(asked);
    QVERIFY(watch.isRunning());
    watch.start(asked); // is on its way, and is answered once
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!watch.isRunning());
    QCOMPARE(finished[0].misfits(), 1);
    QCOMPARE(finished[0].rows, 50'000);
    QCOMPARE(finished[0].columns[1].misfits, 1);
    QCOMPARE(finished[0].columns[1].examples[0].line, 402);
}

void ProfileViewTest::onlyTheLastStartIsAnswered()
{
    const QByteArray large = "id,quantity\n" + QByteArray("1,7\n").repeated(500'000);
    const ImportRequest first = request(large, "large.csv");
    const ImportRequest second = request("id,quantity\n1,2\n", "small.csv");
    auto watch = std::make_unique<ProfileWatch>();
    QList<qint64> rows;
    int partial = 0;
    connect(watch.get(), &ProfileWatch::finished, this, [&](const FileProfile &profile) { rows.append(profile.rows); });
    connect(watch.get(), &ProfileWatch::progress, this, [&](const FileProfile &profile) {
        ++partial;
        QVERIFY(profile.rows > 1);
    });
    watch->start(first);
    watch->start(first); // goes on
    watch->start(second);
    QTRY_COMPARE(rows.size(), 1);
    QCOMPARE(rows[0], 1);
    QCOMPARE(partial, 0);
    watch->start(first);
    watch->stop();
    QVERIFY(!watch->isRunning());
    watch->start(second);
    QTRY_COMPARE(rows, (QList<qint64> { 1, 1 }));
    watch->start(first); // and nobody is there any more
    watch.reset();
    ProfileWatch other;
    QSignalSpy finished(&other, &ProfileWatch::finished);
    other.start(second);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(rows.size(), 2);
}

void ProfileViewTest::whatFailsIsTold()
{
    ImportRequest gone = request("id,quantity\n1,2\n");
    gone.filePath += QStringLiteral(".gone");
    ProfileWatch watch;
    QStringList codes;
    connect(&watch, &ProfileWatch::failed, this, [&](const Failure &failure) { codes.append(failure.code()); });
    watch.start(gone);
    QTRY_COMPARE(codes.size(), 1);
    QVERIFY(codes[0].startsWith("source."));
    QVERIFY(!watch.isRunning());
}

QTEST_MAIN(ProfileViewTest)
#include "ProfileViewTest.moc"
