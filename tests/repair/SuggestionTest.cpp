#include "repair/Suggestion.h"
#include "repair/NumberEvidence.h"
#include "repair/Treatment.h"

#include <QTest>

using namespace tranche;

using Action = Remedy::Action;

Q_DECLARE_METATYPE(QList<tranche::WrongText>)

/// Which remedy fits the errors of a kind, and which values tell nothing.
class SuggestionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersTellTheirSign_data();
    void numbersTellTheirSign();
    void aKindHasARemedy_data();
    void aKindHasARemedy();
    void aValueHasARemedy_data();
    void aValueHasARemedy();
    void theExampleAndTheCountAreRight();
    void whatADatabaseRefusesHasNone();
    void whereNullIsRefusedItIsNotSuggested();
    void treatmentsAreJson();
};

void SuggestionTest::numbersTellTheirSign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("evidence");
    const auto row = [](const char *text, NumberEvidence evidence) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(evidence);
    };
    row("12", NumberEvidence::Neutral);
    row("-12", NumberEvidence::Neutral);
    row("1 234", NumberEvidence::Neutral);
    row("1'234'567", NumberEvidence::Neutral);
    row("12,5", NumberEvidence::Comma);
    row("0,125", NumberEvidence::Comma);
    row("1234,567", NumberEvidence::Comma);
    row("1.234,56", NumberEvidence::Comma);
    row("1.234.567", NumberEvidence::Comma);
    row("1 234,56", NumberEvidence::Comma);
    row("€ 12,50", NumberEvidence::Comma);
    row("12,50 EUR", NumberEvidence::Comma);
    row("-$1,234.50", NumberEvidence::Point);
    row("12.5", NumberEvidence::Point);
    row("1,234,567", NumberEvidence::Point);
    row("1,234", NumberEvidence::Doubtful);
    row("12.345", NumberEvidence::Doubtful);
    row("", NumberEvidence::None);
    row("n/a", NumberEvidence::None);
    row("12,", NumberEvidence::None);
    row("12.03.2026", NumberEvidence::None);
    row("1,23,456", NumberEvidence::None);
    row("1.234,56,7", NumberEvidence::None);
    row("12 34", NumberEvidence::None);
    row("12 pcs", NumberEvidence::None);
    row("1e5", NumberEvidence::None);
    row("€", NumberEvidence::None);
    row("5 %", NumberEvidence::None);
}

void SuggestionTest::numbersTellTheirSign()
{
    QFETCH(QString, text);
    QTEST(int(numberEvidence(text)), "evidence");
}

static MappedColumn columnOf(const QString &type)
{
    MappedColumn column;
    column.sourceName = column.field = QStringLiteral("c");
    const FoundFormat found = *typeAndFormatFromText(type);
    column.type = found.type;
    column.format = found.format;
    return column;
}

static QList<WrongText> wrongTexts(const QStringList &texts)
{
    QList<WrongText> values;
    for (const QString &text : texts)
        values.append({ text, 10 });
    return values;
}

/// "number ," or "date dd.MM.yyyy"; empty: none
static QString textOfSuggestion(const std::optional<Suggestion> &suggestion)
{
    if (!suggestion)
        return {};
    const Remedy &remedy = suggestion->remedy;
    const QString what = remedy.action == Action::Number ? QStringLiteral("number ")
        : remedy.action == Action::Date                  ? QStringLiteral("date ")
        : remedy.action == Action::Null                  ? QStringLiteral("null")
                                                         : QStringLiteral("set ");
    return what + remedy.text;
}

void SuggestionTest::aKindHasARemedy_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *type, const QStringList &texts, const char *expected) {
        QTest::newRow(what) << QString::fromUtf8(type) << texts << QString::fromUtf8(expected);
    };
    row("decimal comma", "REAL", { "1.234,56", "12,40", "1,234" }, "number ,");
    row("decimal comma beside words", "REAL", { "12,40", "n/a", "twelve" }, "number ,");
    row("both signs", "REAL", { "12,40", "1,234.50" }, "");
    row("either sign", "REAL", { "1,234", "9,999" }, "");
    row("thousands", "INTEGER", { "1,234", "1,234,567" }, "number .");
    row("thousands with points", "INTEGER", { "1.234.567", "2.345" }, "number ,");
    row("thousands with blanks", "INTEGER", { "1 234", "12 345" }, "number .");
    row("currencies", "REAL", { "€ 12,50", "7,00 €" }, "number ,");
    row("currencies of whole numbers", "INTEGER", { "$5", "$ 1,234,000" }, "number .");
    row("days are no numbers", "INTEGER", { "12.03.2026", "7,5" }, "");
    row("leading zeros", "INTEGER", { "007", "012" }, "");
    row("decimals of an integer", "INTEGER", { "1.5", "2.5" }, "");
    row("words", "INTEGER", { "twelve", "ninety" }, "");
    row("nothing", "INTEGER", {}, "");
    row("German days", "DATE", { "31.03.2026", "01.04.2026" }, "date dd.MM.yyyy");
    row("days without zeros", "DATE", { "31.3.2026", "1.4.2026" }, "date d.M.yyyy");
    row("American days", "DATE", { "03/31/2026", "04/01/2026" }, "date MM/dd/yyyy");
    row("British days", "DATE", { "31/03/2026", "04/01/2026" }, "date dd/MM/yyyy");
    row("either order", "DATE", { "03/04/2026", "05/06/2026" }, "");
    row("days beside words", "DATE", { "31.03.2026", "01.04.2026", "soon" }, "date dd.MM.yyyy");
    row("few days among words", "DATE", { "31.03.2026", "a", "b", "c" }, "");
    row("days that are none", "DATE", { "31.02.2026", "32.01.2026" }, "");
    row("days with times", "DATETIME", { "31.03.2026 14:05", "01.04.2026 09:30" }, "date dd.MM.yyyy HH:mm");
    row("in the column's own format", "DATE:dd.MM.yyyy", { "2026-03-31", "2026/03/31" }, "");
    row("texts", "TEXT", { "12,5" }, "");
}

void SuggestionTest::aKindHasARemedy()
{
    QFETCH(QString, type);
    QFETCH(QStringList, texts);
    const MappedColumn column = columnOf(type);
    const SuggestionFinder finder(column, typeErrorCode(column.type), true);
    QTEST(textOfSuggestion(finder.ofKind(wrongTexts(texts))), "expected");
}

void SuggestionTest::aValueHasARemedy_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *type, const QString &text, const char *expected) {
        QTest::newRow(what) << QString::fromUtf8(type) << text << QString::fromUtf8(expected);
    };
    row("no value", "INTEGER", "n/a", "null");
    row("a dash", "DATE", "--", "null");
    row("blanks", "INTEGER", "  ", "null");
    row("a number with blanks", "INTEGER", " 1 234 ", "number .");
    row("a number with a currency", "REAL", "$5", "number .");
    row("a number of either sign", "REAL", "1,234", "");
    row("a word", "INTEGER", "twelve", "");
    row("yes in German", "BOOLEAN", "Ja", "set 1");
    row("no in French", "BOOLEAN", "non", "set 0");
    row("perhaps", "BOOLEAN", "maybe", "");
    row("yes where it is no truth value", "INTEGER", "ja", "");
    row("a text that may be cut off", "INTEGER", QString(ImportError::maxValueLength, u' '), "");
}

void SuggestionTest::aValueHasARemedy()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    const MappedColumn column = columnOf(type);
    const SuggestionFinder finder(column, typeErrorCode(column.type), true);
    const auto suggestion = finder.ofValue({ text, 3 });
    QTEST(textOfSuggestion(suggestion), "expected");
    if (suggestion) {
        QCOMPARE(suggestion->count, 3);
        QCOMPARE(suggestion->remedy.value, std::optional(text));
    }
}

void SuggestionTest::theExampleAndTheCountAreRight()
{
    const MappedColumn column = columnOf("REAL");
    const SuggestionFinder finder(column, typeErrorCode(column.type), true);
    const auto suggestion = finder.ofKind({ { "n/a", 9 }, { "1.234,56", 5 }, { "x", 4 }, { "0,5", 2 } });
    QVERIFY(suggestion);
    QCOMPARE(suggestion->count, 7);
    QCOMPARE(suggestion->before, QString("1.234,56"));
    QCOMPARE(suggestion->after, QString("1234.56"));
    QCOMPARE(suggestion->remedy.column, QString("c"));
    QCOMPARE(suggestion->remedy.code, typeErrorCode(column.type));
    QVERIFY(!suggestion->remedy.value);
    const MappedColumn german = columnOf("DATE:dd.MM.yyyy"); // written as its column has it
    const SuggestionFinder days(german, typeErrorCode(german.type), true);
    const auto found = days.ofKind({ { "2026/03/31", 1 } });
    QVERIFY(found);
    QCOMPARE(found->after, QString("31.03.2026"));
}

void SuggestionTest::whatADatabaseRefusesHasNone()
{
    const MappedColumn column = columnOf("REAL");
    const SuggestionFinder finder(column, QStringLiteral("constraint.check"), true);
    QVERIFY(!finder.ofKind(wrongTexts({ "12,5" })));
    QVERIFY(!finder.ofValue({ "n/a", 1 }));
}

void SuggestionTest::whereNullIsRefusedItIsNotSuggested()
{
    const MappedColumn column = columnOf("INTEGER");
    QVERIFY(!SuggestionFinder(column, typeErrorCode(column.type), false).ofValue({ "n/a", 1 }));
}

void SuggestionTest::treatmentsAreJson()
{
    Remedy null;
    null.column = QStringLiteral("a");
    null.value = QStringLiteral("n/a");
    Remedy number = null;
    number.action = Action::Number;
    number.text = QStringLiteral(",");
    number.value.reset();
    for (const Treatment &treatment :
        { Treatment {}, Treatment { { null }, false }, Treatment { { null, number }, false }, Treatment { {}, true },
            Treatment { { number }, true }, Treatment { {}, false, true } })
        QCOMPARE(treatmentFromJson(toJson(treatment)), treatment);
    QCOMPARE(toJson(Treatment { { null }, false }), toJson(null)); // as older versions have stored it
    for (const QString &json :
        { QString(), QStringLiteral("[1]"), QStringLiteral("{\"remedies\":[{\"action\":\"?\"}]}") })
        QCOMPARE(treatmentFromJson(json), Treatment());
}

QTEST_GUILESS_MAIN(SuggestionTest)
#include "SuggestionTest.moc"
