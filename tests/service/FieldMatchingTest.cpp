#include "service/plan/FieldMatching.h"

#include "core/NameSimilarity.h"

#include <QTest>

#include <map>
#include <random>

using namespace tranche;

class FieldMatchingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsFindTheirFields_data();
    void columnsFindTheirFields();
    void similarityIsThatOfTheTwin();
    void eachFieldIsTakenOnce();
    void thousandsOfColumns();
    void namesWithoutLetters();
};

static QStringList fieldsFor(
    const QStringList &names, const QStringList &fields, const QMap<QString, QString> &history = {})
{
    std::vector<ColumnToMatch> columns;
    for (const QString &name : names)
        columns.push_back({ name });
    matchFields(columns, fields, fields, history);
    QStringList found;
    for (const ColumnToMatch &column : columns)
        found.append(column.match.field < 0
                ? QStringLiteral("-")
                : fields[column.match.field] + QLatin1Char('/') + matchedByName(column.match.by));
    return found;
}

void FieldMatchingTest::columnsFindTheirFields_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *title, const QStringList &names, const QStringList &fields,
                         const QStringList &found) { QTest::newRow(title) << names << fields << found; };
    row("names", { "id", "NAME" }, { "name", "ID" }, { "ID/name", "name/name" });
    row("order does not count", { "a", "b" }, { "x", "y" }, { "-", "-" });
    row("blanks and underscores", { "Customer Name", "e-mail" }, { "customer_name", "EMail" },
        { "customer_name/folded", "EMail/folded" });
    row("accents", { "Prénom", "Größe" }, { "prenom", "groesse" }, { "prenom/folded", "groesse/folded" });
    row("umlauts without dots", { "Größe" }, { "grosse" }, { "grosse/folded" });
    row("a name goes before a folded one", { "a_b", "ab" }, { "ab", "c" }, { "-", "ab/name" });
    row("two that fold alike", { "a b", "a-b" }, { "a_b" }, { "-", "-" });
    row("two fields that fold alike", { "a b" }, { "a_b", "a-b" }, { "-" });
    row("a letter is missing", { "Kundennumer" }, { "kundennummer" }, { "kundennummer/similarity" });
    row("letters exchanged", { "custoemr_name" }, { "customer_name" }, { "customer_name/similarity" });
    row("words exchanged", { "ID customer" }, { "customer_id" }, { "customer_id/similarity" });
    row("plural", { "prices" }, { "price" }, { "price/similarity" });
    row("other digits", { "address1" }, { "address2" }, { "-" });
    row("a negation", { "incomplete" }, { "complete" }, { "-" });
    row("is and in", { "isactive" }, { "inactive" }, { "-" });
    row("two similar columns", { "quantty", "quantiy" }, { "quantity" }, { "-", "-" });
    row("two similar fields", { "quantity" }, { "quantitys", "quantitye" }, { "-" });
    row("short names", { "id", "no" }, { "ib", "nr" }, { "-", "-" });
    row("keywords and quotes", { "select", "a\"b" }, { "SELECT", "a'b" }, { "SELECT/name", "a'b/folded" });
}

void FieldMatchingTest::columnsFindTheirFields()
{
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, fields);
    QTEST(fieldsFor(names, fields), "found");
}

/// All ways to make one text of the other, without a bound.
static int costOfTwin(const QString &a, const QString &b)
{
    std::map<std::pair<qsizetype, qsizetype>, int> costs;
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            int least = i == 0 && j == 0 ? 0 : 1000000;
            if (i > 0)
                least = std::min(least, costs[{ i - 1, j }] + 2);
            if (j > 0)
                least = std::min(least, costs[{ i, j - 1 }] + 2);
            if (i > 0 && j > 0)
                least = std::min(least, costs[{ i - 1, j - 1 }] + (a[i - 1] == b[j - 1] ? 0 : 3));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, costs[{ i - 2, j - 2 }] + 2);
            costs[{ i, j }] = least;
        }
    }
    return costs[{ a.size(), b.size() }];
}

void FieldMatchingTest::similarityIsThatOfTheTwin()
{
    std::mt19937 random(7);
    const auto below = [&random](unsigned most) { return int(random() % most); };
    int alike = 0;
    for (int round = 0; round < 3000; ++round) {
        QString a;
        for (int i = 3 + below(12); i > 0; --i)
            a += QChar(u'a' + below(4));
        QString b = a;
        for (int changes = below(4); changes > 0 && !b.isEmpty(); --changes) {
            const int place = below(unsigned(b.size()));
            switch (below(3)) {
            case 0:
                b.remove(place, 1);
                break;
            case 1:
                b.insert(place, QChar(u'a' + below(4)));
                break;
            default:
                b[place] = QChar(u'a' + below(4));
            }
        }
        const auto longer = double(std::max(a.size(), b.size()));
        double expected = 1 - costOfTwin(a, b) / (2 * longer);
        if (a != b && (a.endsWith(b) || b.endsWith(a)))
            expected = 0;
        if (expected < leastSimilarity)
            expected = 0;
        QCOMPARE(nameSimilarity(a, b), b.isEmpty() ? 0 : expected);
        QCOMPARE(nameSimilarity(b, a), nameSimilarity(a, b));
        alike += expected > 0 ? 1 : 0;
    }
    QVERIFY(alike > 300 && alike < 2700);
}

void FieldMatchingTest::eachFieldIsTakenOnce()
{
    QCOMPARE(fieldsFor({ "Kd-Nr", "ort" }, { "customer", "ort" }, { { "Kd-Nr", "customer" } }),
        QStringList({ "customer/history", "ort/name" }));
    // A field that is gone, or goes to another column.
    QCOMPARE(fieldsFor({ "Kd-Nr" }, { "ort" }, { { "Kd-Nr", "customer" } }), QStringList("-"));
    QCOMPARE(fieldsFor({ "Kd-Nr", "customer" }, { "customer" }, { { "Kd-Nr", "customer" } }),
        QStringList({ "-", "customer/name" }));
    QCOMPARE(fieldsFor({ "x", "y" }, { "customer" }, { { "x", "customer" }, { "y", "customer" } }),
        QStringList({ "-", "-" }));
    // One that is chosen for another column, and one that takes no value.
    std::vector<ColumnToMatch> columns { { "first", { 0, MatchedBy::Choice, 1 } }, { "a b" }, { "c d" } };
    matchFields(columns, { "a_b", "c_d" }, { "a_b" }, {});
    QCOMPARE(columns[0].match.by, MatchedBy::Choice);
    QCOMPARE(columns[1].match.field, -1);
    QCOMPARE(columns[2].match.field, -1);
}

void FieldMatchingTest::thousandsOfColumns()
{
    QStringList names;
    QStringList fields;
    QStringList expected;
    for (int i = 0; i < 2000; ++i) {
        names.append(QStringLiteral("Some Column %1").arg(i));
        fields.prepend(QStringLiteral("some_column_%1").arg(i));
        expected.append(QStringLiteral("some_column_%1/folded").arg(i));
    }
    QCOMPARE(fieldsFor(names, fields), expected);
    for (QString &name : names)
        name = QString(200, u'x') + name;
    QCOMPARE(fieldsFor(names, fields).count("-"), 2000);
}

void FieldMatchingTest::namesWithoutLetters()
{
    QCOMPARE(fieldsFor({ "#", "%", "" }, { "$", "€", "?" }), QStringList({ "-", "-", "-" }));
    QCOMPARE(fieldsFor({ "#" }, { "#" }), QStringList("#/name"));
    QVERIFY(foldedNames("- _ %").isEmpty());
    QCOMPARE(foldedName("Straße", false), "strasse");
    QCOMPARE(foldedName("ＡＢＣ １", false), "abc1");
    QCOMPARE(fieldsFor({ "顧客 番号" }, { "顧客番号" }), QStringList("顧客番号/folded"));
}

QTEST_GUILESS_MAIN(FieldMatchingTest)
#include "FieldMatchingTest.moc"
