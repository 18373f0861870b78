#include "store/Channel.h"
#include "core/Failure.h"
#include "store/RetryPattern.h"

#include <QTest>

using namespace tranche;

/// How channels and retry patterns are written.
class ChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelsAreRead();
    void whatIsNoChannelIsRefused_data();
    void whatIsNoChannelIsRefused();
    void namesStandInATree();
    void patternsAreRead();
    void whatIsNoPatternIsRefused_data();
    void whatIsNoPatternIsRefused();
    void theHighestStepWins();
};

void ChannelTest::channelsAreRead()
{
    const auto channels
        = channelsFromText("root:4, import.erp:1:sequential\nroot.net:2:throttle=5:paused,plain,wide:*");
    QCOMPARE(channels.size(), 5);
    QCOMPARE(channels[0], (Channel { "root", 4 }));
    QCOMPARE(channels[1], (Channel { "root.import.erp", 1, true }));
    QCOMPARE(channels[2], (Channel { "root.net", 2, false, 5, true }));
    QCOMPARE(channels[3], (Channel { "root.plain", 1 }));
    QCOMPARE(channels[4], (Channel { "root.wide", Channel::noLimit }));
    for (const Channel &channel : channels)
        QCOMPARE(channelsFromText(channelText(channel)), QList<Channel> { channel });
    QVERIFY(channelsFromText(" ,\n").isEmpty());
}

void ChannelTest::whatIsNoChannelIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "a..b:1", ".a", "a b", "a:0", "a:-1", "a:x", "a:1:fast", "a:2:sequential", "a:*:sequential", "a:1:throttle",
            "a:1:throttle=-1", "a:1:throttle=1s", "a:1:paused=1", ":2", "a:99999999999", "a%:1" })
        QTest::newRow(text) << text;
    QTest::newRow("long") << QString(300, 'a');
}

void ChannelTest::whatIsNoChannelIsRefused()
{
    QFETCH(QString, text);
    QVERIFY_THROWS_EXCEPTION(Failure, channelsFromText(text));
}

void ChannelTest::namesStandInATree()
{
    QCOMPARE(channelName("erp"), "root.erp");
    QCOMPARE(channelName("root"), "root");
    QCOMPARE(channelName("root.erp"), "root.erp");
    QCOMPARE(channelName("roots"), "root.roots");
    QVERIFY(isInChannel("root.erp.day", "root.erp") && isInChannel("root.erp", "root.erp")
        && isInChannel("root.erp", "root"));
    QVERIFY(!isInChannel("root.erps", "root.erp") && !isInChannel("root", "root.erp"));
}

void ChannelTest::patternsAreRead()
{
    for (const char *text : { "1:10", "1:10,5:20-40,10:300", "2:0,max=1", "1:5-6,max=100" })
        QCOMPARE(RetryPattern(text).text(), text);
    QCOMPARE(RetryPattern(" 5:20 , 1:10 ").text(), "1:10,5:20");
    QVERIFY(RetryPattern(QString()).isEmpty() && RetryPattern().text().isEmpty());
    QCOMPARE(RetryPattern("1:1").mostTries(), 5);
}

void ChannelTest::whatIsNoPatternIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "10", ":10", "1:", "0:10", "1:-5", "1:9-5", "1:x", "max=3", "1:1,max=0", "1:1,most=3", ",", "1:99999999" })
        QTest::newRow(text) << text;
}

void ChannelTest::whatIsNoPatternIsRefused()
{
    QFETCH(QString, text);
    QVERIFY_THROWS_EXCEPTION(Failure, RetryPattern { text });
}

void ChannelTest::theHighestStepWins()
{
    const RetryPattern pattern("2:10,5:20-40,10:300,max=12");
    QCOMPARE(pattern.waitS(1, 0), 10); // there is none for it: the first
    QCOMPARE(pattern.waitS(4, 0.99), 10);
    QCOMPARE(pattern.waitS(5, 0), 20);
    QCOMPARE(pattern.waitS(9, 0.9999), 40);
    QCOMPARE(pattern.waitS(10, 0.5), 300);
    QCOMPARE(pattern.waitS(12, 0.5), 300);
    QVERIFY(!pattern.waitS(13, 0) && !pattern.waitS(0, 0) && !RetryPattern().waitS(1, 0));
}

QTEST_GUILESS_MAIN(ChannelTest)
#include "ChannelTest.moc"
