#include "mapping/formats/FormattedText.h"
#include "core/Utf8.h"
#include "mapping/ColumnType.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Values that a remedy changes are written as those of the column are: read so, they are what was meant.
class FormattedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWrittenAsTheFormatSays_data();
    void isWrittenAsTheFormatSays();
    void isReadBackAsTheSame_data();
    void isReadBackAsTheSame();
};

static ValueFormat formatOf(const char *type, const QByteArray &format)
{
    return format.isEmpty() ? ValueFormat() : columnFormatFromText(*columnTypeFromName(type), format).value();
}

void FormattedTextTest::isWrittenAsTheFormatSays_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("expected"); // empty: it can't be written so
    const auto row = [](const char *type, const char *format, const char *usual, const char *expected) {
        QTest::addRow("%s as %s %s", usual, type, format)
            << QByteArray(type) << QByteArray(format) << QByteArray(usual) << QByteArray(expected);
    };
    row("DATE", "", "2025-12-31", "2025-12-31");
    row("DATE", "", "whatever it is", "whatever it is");
    row("DATE", "dd.MM.yyyy", "2025-02-01", "01.02.2025");
    row("DATE", "d.M.yy", "2025-02-01", "1.2.25");
    row("DATE", "d.M.yy", "1925-02-01", "");
    row("DATE", "d.M.yy[1900]", "1925-02-01", "1.2.25");
    row("DATE", "EEE, MMM d, yyyy", "2025-12-31", "Wed, Dec 31, 2025");
    row("DATE", "yyyy-DDD", "2024-12-31", "2024-366");
    row("DATE", "yyyy-Www-e", "2025-10-25", "2025-W43-6");
    row("DATE", "yyyy-Www-e", "2024-12-31", ""); // of a week of the next year
    row("DATE", "dd.MM.yyyy", "2025-12-31 10:00", "");
    row("DATE", "dd.MM.yyyy", "10:00", "");
    row("DATE", "dd.MM.yyyy", "2025-02-31", "");
    row("DATE", "dd.MM.yyyy", "01.02.2025", "");
    row("DATE", "excel", "2025-02-01", "");
    row("DATETIME", "dd.MM.yyyy HH:mm[:ss[.f]]", "2025-12-31 10:00", "31.12.2025 10:00");
    row("DATETIME", "dd.MM.yyyy HH:mm[:ss[.f]]", "2025-12-31T10:00:07", "31.12.2025 10:00:07");
    row("DATETIME", "dd.MM.yyyy HH:mm[:ss[.f]]", "2025-12-31 10:00:07.25", "31.12.2025 10:00:07.25");
    row("DATETIME", "dd.MM.yyyy HH:mm", "2025-12-31 10:00:07", "");
    row("DATETIME", "dd.MM.yyyy HH:mm z", "2025-12-31 10:00-01:30", "31.12.2025 10:00 -01:30");
    row("DATETIME", "dd.MM.yyyy HH:mm", "2025-12-31 10:00Z", "");
    row("DATETIME", "dd.MM.yyyy HH:mm", "2025-12-31", "");
    row("TIME", "h:mm a", "00:05", "12:05 AM");
    row("TIME", "h:mm a", "12:05", "12:05 PM");
    row("DECIMAL", "1.234,56", "-1234567.80", "-1.234.567,80");
    row("DECIMAL", "1.234,56", "123", "123");
    row("DECIMAL", "12,34,567.89", "1234567.5", "12,34,567.5");
    row("DECIMAL", "1'234.56-", "-1234", "1'234-");
    row("DECIMAL", "(€ 1,234.56)", "-1234.5", "-€ 1,234.5");
    row("DECIMAL", "1.234,56 EUR", "1234.5", "1.234,5 EUR");
    row("DECIMAL", "1 234,56 %", "0.125", "");
    row("DECIMAL", "1.234,56", "1.234,5", "");
    row("BOOLEAN", "ja|j/nein|n", "1", "ja");
    row("BOOLEAN", "ja|j/nein|n", "no", "nein");
    row("BOOLEAN", "ja|j/nein|n", "maybe", "");
}

void FormattedTextTest::isWrittenAsTheFormatSays()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, usual);
    QFETCH(QByteArray, expected);
    const auto written = formattedText(viewOf(usual), formatOf(type, format));
    QCOMPARE(written.value_or(QByteArray()), expected);
}

void FormattedTextTest::isReadBackAsTheSame_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("format");
    for (const auto &[type, format] : { std::pair("DATE", "dd/MM/yyyy"), { "DATE", "MMM d yyyy" },
             { "DATE", "yyyy-DDD" }, { "DATE", "yyyy-Www-e" }, { "DATETIME", "d.M.yyyy h:mm[:ss[.f]] a" },
             { "DATETIME", "yyyyMMddTHHmmss" }, { "DECIMAL", "1.234,56" }, { "DECIMAL", "12,34,567.89" },
             { "DECIMAL", "(1 234,56 €)" }, { "DECIMAL", "CHF 1'234.56-" }, { "DECIMAL", "+1234,56" } })
        QTest::addRow("%s %s", type, format) << QByteArray(type) << QByteArray(format);
}

/// By the parser of the column's type, which knows nothing of how it was written.
void FormattedTextTest::isReadBackAsTheSame()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, format);
    const ColumnType column = *columnTypeFromName(type);
    const ValueFormat itsFormat = formatOf(type, format);
    QRandomGenerator random(7);
    int written = 0;
    for (int round = 0; round < 500; ++round) {
        const QString day = QString::asprintf(
            "%04d-%02d-%02d", 1970 + random.bounded(100), 1 + random.bounded(12), 1 + random.bounded(28));
        const QString time
            = QString::asprintf(" %02d:%02d:%02d", random.bounded(24), random.bounded(60), random.bounded(60));
        QString number = QString::number(qint64(random.generate64() >> random.bounded(1, 63)));
        if (random.bounded(2) == 0)
            number = '-' + number + '.' + QString::asprintf("%02d", random.bounded(100));
        const QByteArray usual = (type == "DATE" ? day : type == "DATETIME" ? day + time : number).toLatin1();
        const auto text = formattedText(viewOf(usual), itsFormat);
        if (!text)
            continue;
        ++written;
        Cell cell(viewOf(*text), false);
        RowBuffer texts;
        QVERIFY2(column->parse(cell, texts, itsFormat), text->constData());
        QCOMPARE(QByteArray(cell.view().data(), qsizetype(cell.view().size())), usual);
    }
    QVERIFY(written > 450);
}

QTEST_GUILESS_MAIN(FormattedTextTest)
#include "FormattedTextTest.moc"
