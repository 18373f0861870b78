#include "mapping/ColumnNames.h"

#include <QTest>

using namespace tranche;

class ColumnNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void snakeCase_data();
    void snakeCase();
    void tables_data();
    void tables();
};

void ColumnNamesTest::columns_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("as they are") << QStringList({ "a", "B c", "d-e" }) << 3 << QStringList({ "a", "B c", "d-e" });
    QTest::newRow("empty") << QStringList({ "a", "", "c" }) << 3 << QStringList({ "a", "column_2", "c" });
    QTest::newRow("repeated") << QStringList({ "a", "a", "A" }) << 3 << QStringList({ "a", "a_2", "A_3" });
    QTest::newRow("repeated, with places of texts")
        << QStringList({ "a%1", "%2", "a%1", "%2" }) << 4 << QStringList({ "a%1", "%2", "a%1_2", "%2_2" });
    QTest::newRow("repeated, and the made name is taken")
        << QStringList({ "a", "a", "a_2" }) << 3 << QStringList({ "a", "a_3", "a_2" });
    QTest::newRow("no header") << QStringList() << 2 << QStringList({ "column_1", "column_2" });
}

void ColumnNamesTest::columns()
{
    QFETCH(QStringList, header);
    QFETCH(int, count);
    QTEST(columnNames(header, count), "names");
}

void ColumnNamesTest::snakeCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    for (const auto &[name, expected] : { std::pair("Order ID", "order_id"), { "OrderID", "order_id" },
             { "HTTPServerName", "http_server_name" }, { "already_snake", "already_snake" },
             { "  net (kg) ", "net_kg" }, { "Größe", "größe" }, { "2020 total", "_2020_total" }, { "%", "column_1" },
             { "A", "a" }, { "sales2024Q1", "sales2024_q1" }, { "e-mail", "e_mail" } })
        QTest::newRow(name) << name << expected;
}

void ColumnNamesTest::snakeCase()
{
    QFETCH(QString, name);
    QTEST(snakeCaseNames({ name }).front(), "expected");
    QCOMPARE(snakeCaseNames({ name, "x", name }).mid(1),
        QStringList({ "x",
            snakeCaseNames({ name }).front() == "column_1" ? "column_3" : snakeCaseNames({ name }).front() + "_2" }));
}

void ColumnNamesTest::tables_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("table");
    QTest::newRow("plain") << "/x/orders.csv"
                           << "orders";
    QTest::newRow("dash") << "flights-airport.csv"
                          << "flights_airport";
    QTest::newRow("digit first") << "2024 sales.csv"
                                 << "_2024_sales";
    QTest::newRow("umlaut") << QStringLiteral("Aufträge.csv") << QStringLiteral("Aufträge");
    QTest::newRow("nothing left") << "---.csv"
                                  << "import";
    QTest::newRow("reserved") << "sqlite_x.csv"
                              << "t_sqlite_x";
}

void ColumnNamesTest::tables()
{
    QFETCH(QString, file);
    QTEST(tableNameFromFile(file), "table");
}

QTEST_APPLESS_MAIN(ColumnNamesTest)
#include "ColumnNamesTest.moc"
