#include "core/NearestNames.h"
#include "core/NameSimilarity.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Which names a wrong one was probably meant to be.
class NearestNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nearest_data();
    void nearest();
    void costAgainstAnObviousOne();
    void oneOfAFew();
    void workIsBounded();
};

void NearestNamesTest::nearest_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("letters swapped") << "Frnace" << QStringList { "France" };
    QTest::newRow("a letter left out") << "Frace" << QStringList { "France" };
    QTest::newRow("capitals and blanks") << " FRANCE" << QStringList { "France" };
    QTest::newRow("letters of other languages")
        << QStringLiteral("Osterreich") << QStringList { QStringLiteral("Österreich") };
    QTest::newRow("the best first") << "Finlan" << QStringList({ "Finland", "Fineland" });
    QTest::newRow("a part of it") << QStringLiteral("France (Guyane)") << QStringList { "France" };
    QTest::newRow("signs and accents") << QStringLiteral("fin-länd") << QStringList({ "Finland", "Fineland" });
    QTest::newRow("nothing but signs") << " --" << QStringList { "--" };
    QTest::newRow("too far away") << "Peru" << QStringList {};
    QTest::newRow("short names") << "b" << QStringList({ "a", "c" });
    QTest::newRow("nothing") << "" << QStringList {};
    QTest::newRow("longer than any name") << QString(101, 'F') << QStringList {};
}

void NearestNamesTest::nearest()
{
    QFETCH(QString, wrong);
    QFETCH(QStringList, found);
    NearestNames names;
    for (const QString &name : { QStringLiteral("France"), QStringLiteral("Finland"), QStringLiteral("Fineland"),
             QStringLiteral("Österreich"), QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("--") })
        names.add(name);
    QCOMPARE(names.find(wrong), found);
}

static int slowCost(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return 2 * int(a.size() + b.size());
    int best = slowCost(a.chopped(1), b.chopped(1)) + (a.back() == b.back() ? 0 : 3);
    best = std::min({ best, slowCost(a.chopped(1), b) + 2, slowCost(a, b.chopped(1)) + 2 });
    if (a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && b.back() == a[a.size() - 2])
        best = std::min(best, slowCost(a.chopped(2), b.chopped(2)) + 2);
    return best;
}

void NearestNamesTest::costAgainstAnObviousOne()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        QString a;
        QString b;
        for (int i = random.bounded(6); i > 0; --i)
            a += QChar(u'a' + int(random.bounded(3)));
        for (int i = random.bounded(6); i > 0; --i)
            b += QChar(u'a' + int(random.bounded(3)));
        const int most = random.bounded(10);
        QCOMPARE(editCost(a, b, most), std::min(slowCost(a, b), most + 1));
    }
}

void NearestNamesTest::oneOfAFew()
{
    QCOMPARE(nearestName("tabel", { "mode", "table", "target" }), "table");
    QCOMPARE(nearestName("net", { "gross", "net_sum" }), "net_sum");
    QCOMPARE(nearestName("zzz", { "mode", "table" }), QString());
    QCOMPARE(nearestName("x", {}), QString());
}

/// A file full of wrong names, against as many right ones.
void NearestNamesTest::workIsBounded()
{
    NearestNames names;
    for (int i = 0; i < 120'000; ++i)
        names.add(QStringLiteral("name %1").arg(i));
    int answered = 0;
    for (int i = 0; i < 100'000; ++i)
        answered += names.find(QStringLiteral("nane %1").arg(i)).isEmpty() ? 0 : 1;
    QVERIFY(answered > 0);
    QVERIFY(answered < 1000);
}

QTEST_GUILESS_MAIN(NearestNamesTest)
#include "NearestNamesTest.moc"
