#include "core/NumberText.h"
#include "mapping/RowMapper.h"
#include "mapping/TypeInference.h"
#include "source/text/RowParser.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

#include <cmath>
#include <cstdlib>
#include <sqlite3.h>

using namespace tranche;

/// What each type of the table has to be: its parts, what it takes, what it is guessed for, what declares it. And that
/// a type is no more than a ColumnTypeInfo: the one below is known to this file alone.
class ColumnTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasItsParts();
    void valuesAgreeWithTheTwins();
    void guessesAgreeWithTheTwin();
    void declarationsAgreeWithTheTwin();
    void oneMoreTypeIsOneValue();
    void columnsHaveFormats();
    void scaledDecimals_data();
    void scaledDecimals();
};

/// Texts that are numbers, nearly numbers, or none.
static QByteArray randomText(QRandomGenerator &random)
{
    static const QByteArrayList whole { "0", "7", "42", "007", "1000000000000000", "9007199254740992",
        "9007199254740993", "9223372036854775807", "9223372036854775808", "10000000000000000000", "n/a", "12b", "" };
    static const QByteArrayList ends { "", "", "", ".", ".5", ".097", "e5", "e-5", "e999", "E-999", "e", ".1.2", ",5",
        "x", ".123456789012345678" };
    QByteArray text
        = random.bounded(3) == 0 ? QByteArray::number(random.bounded(100000)) : whole[random.bounded(whole.size())];
    text += ends[random.bounded(ends.size())];
    const int sign = random.bounded(6);
    text.prepend(sign == 0 ? "-" : sign == 1 ? "+" : "");
    return random.bounded(8) == 0 ? " " + text + "\t " : text;
}

static std::string_view viewOfText(const QByteArray &text)
{
    return { text.constData(), std::size_t(text.size()) };
}

static QByteArray withoutBlanks(QByteArray text)
{
    while (text.startsWith(' ') || text.startsWith('\t'))
        text.remove(0, 1);
    while (text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    return text;
}

static bool matches(const QByteArray &text, const char *pattern)
{
    static QHash<QByteArray, QRegularExpression> patterns;
    QRegularExpression &whole = patterns[pattern];
    if (whole.pattern().isEmpty())
        whole.setPattern(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
    return whole.match(QString::fromUtf8(text)).hasMatch();
}

static Cell cellOf(qint64 value)
{
    Cell cell;
    cell.integer = value;
    cell.kind = CellKind::Integer;
    return cell;
}

static Cell cellOf(double value)
{
    Cell cell;
    cell.real = value;
    cell.kind = CellKind::Real;
    return cell;
}

// The twins: slow, and obviously what the manual says. nullopt: the type does not take the text.

static std::optional<Cell> integerTwin(const QByteArray &given)
{
    const QByteArray text = withoutBlanks(given);
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits && matches(text, "0|-?[1-9][0-9]*") ? std::optional(cellOf(value)) : std::nullopt;
}

static std::optional<Cell> realTwin(const QByteArray &given)
{
    const QByteArray text = withoutBlanks(given);
    if (!matches(text, "-?(0|[1-9][0-9]*|(0|[1-9][0-9]*)\\.[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?"))
        return std::nullopt;
    QByteArray digits = text.toLower().split('e').front();
    digits.replace("-", "").replace(".", "");
    while (digits.startsWith('0'))
        digits.remove(0, 1);
    const double value = std::strtod(text.constData(), nullptr);
    if (!std::isfinite(value) || (value == 0 && !digits.isEmpty()))
        return std::nullopt;
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.size() > 15) {
        const QByteArray written = QByteArray::number(std::abs(value), 'e', int(digits.size()) - 1);
        if (written.split('e').front().replace(".", "") != digits)
            return std::nullopt;
    }
    const bool isRounded = integerTwin(text) && (value >= 0x1p63 || qint64(value) != text.toLongLong());
    return digits.size() <= 17 && !isRounded ? std::optional(cellOf(value)) : std::nullopt;
}

static std::optional<Cell> numericTwin(const QByteArray &text)
{
    const auto integer = integerTwin(text);
    return integer ? integer : realTwin(text);
}

static std::optional<Cell> textTwin(const QByteArray &text)
{
    return Cell(viewOfText(text), false);
}

/// A text that outlives the cell.
static Cell keptText(const QByteArray &text, CellKind kind = CellKind::Text)
{
    static QSet<QByteArray> kept;
    Cell cell(viewOfText(*kept.insert(text)), false);
    cell.kind = kind;
    return cell;
}

static std::optional<Cell> decimalTwin(const QByteArray &given)
{
    QByteArray text = withoutBlanks(given);
    if (!matches(text, "-? *((0|[1-9][0-9]*)(\\.[0-9]+)?|\\.[0-9]+)"))
        return std::nullopt;
    text.replace(" ", "");
    const bool isNegative = text.startsWith('-') && !matches(text, "[-0.]*");
    text.replace("-", "");
    if (text.startsWith('.'))
        text.prepend('0');
    return keptText(isNegative ? "-" + text : text);
}

static std::optional<QByteArray> dayTwin(const QByteArray &text)
{
    const bool isForm = matches(text, "[0-9]{4}-[0-9]{2}-[0-9]{2}");
    return isForm && QDate::fromString(text, Qt::ISODate).isValid() ? std::optional(text) : std::nullopt;
}

static std::optional<QByteArray> timeTextTwin(const QByteArray &text)
{
    static const QRegularExpression form(
        "^([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:\\.([0-9]{1,9}))?(Z|UTC|GMT|([-+])([0-9]{2}):?([0-9]{2})?)?$");
    const auto match = form.match(QString::fromUtf8(text));
    if (!match.hasMatch() || (match.hasCaptured(3) && match.capturedLength(2) == 0) || text.endsWith(':'))
        return std::nullopt;
    const QString seconds = match.capturedLength(2) == 0 ? ":00" : match.captured(2);
    if (!QTime::fromString(match.captured(1) + seconds, "HH:mm:ss").isValid())
        return std::nullopt;
    QString zone = match.captured(4);
    if (match.capturedLength(5) > 0) {
        const QString minutes = match.capturedLength(7) == 0 ? "00" : match.captured(7);
        if (minutes.toInt() > 59 || match.captured(6).toInt() * 60 + minutes.toInt() > 14 * 60)
            return std::nullopt;
        zone = match.captured(5) + match.captured(6) + ":" + minutes;
    } else if (!zone.isEmpty()) {
        zone = "Z";
    }
    const QString fraction = match.capturedLength(3) == 0 ? QString() : "." + match.captured(3);
    return (match.captured(1) + seconds + fraction + zone).toUtf8();
}

static std::optional<Cell> dateTwin(const QByteArray &given)
{
    const auto day = dayTwin(withoutBlanks(given));
    return day ? std::optional(keptText(*day)) : std::nullopt;
}

static std::optional<Cell> timeTwin(const QByteArray &given)
{
    const QByteArray text = withoutBlanks(given);
    const auto time = timeTextTwin(text);
    if (!time)
        return std::nullopt;
    QByteArray withSeconds = text;
    return keptText(withSeconds.insert(5, ":00") == *time ? text : *time); // 08:15 gets none
}

static std::optional<Cell> dateTimeTwin(const QByteArray &given)
{
    const QByteArray text = withoutBlanks(given);
    const auto day = dayTwin(text.left(10));
    QByteArray rest = text.mid(10);
    const bool isParted = matches(rest, "(T| +)[^ ].*");
    rest = rest.startsWith('T') ? rest.mid(1) : withoutBlanks(rest);
    const auto time = timeTextTwin(rest);
    return day && time && isParted ? std::optional(keptText(*day + " " + *time)) : std::nullopt;
}

static std::optional<Cell> booleanTwin(const QByteArray &given)
{
    const QByteArray text = withoutBlanks(given).toLower();
    if (QByteArrayList { "true", "t", "yes", "y", "on", "1" }.contains(text))
        return cellOf(qint64(1));
    const bool isFalse = QByteArrayList { "false", "f", "no", "n", "off", "0" }.contains(text);
    return isFalse ? std::optional(cellOf(qint64(0))) : std::nullopt;
}

template <int decimals> static std::optional<Cell> scaledTwin(const QByteArray &given)
{
    const auto exact = decimalTwin(given);
    if (!exact)
        return std::nullopt;
    const QByteArray text(exact->text, qsizetype(exact->length));
    const qsizetype point = text.contains('.') ? text.indexOf('.') : text.size();
    QByteArray part = text.mid(point + 1);
    while (part.size() > decimals && part.endsWith('0'))
        part.chop(1);
    bool fits = part.size() <= decimals;
    const qint64 value = fits ? (text.left(point) + part.leftJustified(decimals, '0')).toLongLong(&fits) : 0;
    return fits ? std::optional(cellOf(value)) : std::nullopt;
}

static std::optional<Cell> uuidTwin(const QByteArray &given)
{
    QByteArray text = withoutBlanks(given);
    if (text.startsWith("urn:uuid:"))
        text = text.mid(9);
    if (matches(text, "[0-9a-fA-F]{32}")) {
        for (const int place : { 8, 13, 18, 23 })
            text.insert(place, '-');
    }
    const char *digits
        = "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|\\{[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\}";
    if (!matches(text, digits) || (given.contains("urn") && text.startsWith('{')))
        return std::nullopt;
    return keptText(QUuid::fromString(QString::fromLatin1(text)).toByteArray(QUuid::WithoutBraces));
}

/// SQLite's own word for it, but for numbers that no type of ours can hold.
static std::optional<Cell> jsonTwin(const QByteArray &text)
{
    static sqlite3_stmt *statement = [] {
        sqlite3 *database = nullptr;
        sqlite3_stmt *prepared = nullptr;
        sqlite3_open(":memory:", &database);
        sqlite3_prepare_v2(database, "SELECT json_valid(?)", -1, &prepared, nullptr);
        return prepared;
    }();
    sqlite3_reset(statement);
    sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
    const bool isValid = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) == 1;
    bool fits = true;
    const QByteArray number = text.trimmed();
    if (matches(number, "[0-9]+"))
        number.toULongLong(&fits);
    else if (matches(number, "-[0-9]+"))
        number.toLongLong(&fits);
    else if (matches(number, "-?[0-9].*"))
        fits = std::isfinite(std::strtod(number.constData(), nullptr));
    return isValid && fits ? std::optional(keptText(text)) : std::nullopt;
}

static std::optional<Cell> blobTwin(const QByteArray &given)
{
    const QByteArray text = withoutBlanks(given);
    static const QRegularExpression form("^(?:0[xX]|\\\\x)?((?:[0-9a-fA-F]{2})*)$|^[xX]'((?:[0-9a-fA-F]{2})*)'$");
    const auto match = form.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return std::nullopt;
    return keptText(QByteArray::fromHex((match.captured(1) + match.captured(2)).toLatin1()), CellKind::Blob);
}

using Twin = std::optional<Cell> (*)(const QByteArray &);

static Twin twinOf(ColumnType type)
{
    static const QHash<QString, Twin> twins { { "TEXT", textTwin }, { "ANY", textTwin }, { "MOMENT", textTwin },
        { "INTEGER", integerTwin }, { "REAL", realTwin }, { "NUMERIC", numericTwin }, { "DECIMAL", decimalTwin },
        { "DATE", dateTwin }, { "TIME", timeTwin }, { "DATETIME", dateTimeTwin }, { "BOOLEAN", booleanTwin },
        { "UUID", uuidTwin }, { "JSON", jsonTwin }, { "BLOB", blobTwin }, { "DECIMAL(1)", scaledTwin<1> },
        { "DECIMAL(2)", scaledTwin<2> }, { "DECIMAL(3)", scaledTwin<3> }, { "DECIMAL(4)", scaledTwin<4> },
        { "DECIMAL(5)", scaledTwin<5> }, { "DECIMAL(6)", scaledTwin<6> }, { "DECIMAL(7)", scaledTwin<7> },
        { "DECIMAL(8)", scaledTwin<8> }, { "DECIMAL(9)", scaledTwin<9> } };
    return twins.value(columnTypeName(type));
}

static bool isSame(const Cell &a, const Cell &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case CellKind::Integer:
        return a.integer == b.integer;
    case CellKind::Real:
        return a.real == b.real;
    case CellKind::Text:
    case CellKind::Blob:
        return a.view() == b.view();
    case CellKind::Null:
        break;
    }
    return true;
}

void ColumnTypesTest::everyTypeHasItsParts()
{
    QSet<QString> names;
    for (const ColumnType type : columnTypes()) {
        const QString name = columnTypeName(type);
        QVERIFY2(!names.contains(name), type->name);
        names.insert(name);
        QCOMPARE(name, name.toUpper());
        QCOMPARE(columnTypeFromName(name.toLower()), std::optional(type));
        // A table made with it is read back with it, or with what leaves its values alone.
        const ColumnType read = columnTypeFromDeclaration(columnTypeDeclaration(type));
        QVERIFY2(read == type || (type->declaredParts.empty() && read->parse == nullptr), type->name);
        QVERIFY2(type->format == nullptr || type->parse != nullptr, type->name);
        QVERIFY2((type->format == nullptr) == (type->formatExample == nullptr), type->name);
        QVERIFY2(type->format == nullptr || columnFormatFromText(type, type->formatExample), type->name);
        QString problem;
        QVERIFY2(!columnFormatFromText(type, "QQ", &problem) && !problem.isEmpty(), type->name);
        QVERIFY2(!type->label().isEmpty(), type->name);
        QVERIFY2((type->parse == nullptr) == (type->message == nullptr), type->name);
        QVERIFY2(QStringList({ "TEXT", "INTEGER", "REAL", "BLOB", "ANY" }).contains(strictTypeDeclaration(type)),
            type->name);
        QVERIFY2(type->infer == nullptr || type->parse != nullptr, type->name);
        QVERIFY2(twinOf(type) != nullptr, type->name); // of the test below
    }
    const QStringList offered { "TEXT", "INTEGER", "REAL", "DECIMAL", "DATE", "TIME", "DATETIME", "BOOLEAN", "UUID",
        "JSON", "BLOB" };
    QCOMPARE(columnTypeNames(TypeOffer::Always), offered);
    QCOMPARE(strictTypeDeclaration(columnTypeFromName("BOOLEAN").value()), "INTEGER");
    QCOMPARE(strictTypeDeclaration(columnTypeFromName("DATE").value()), "TEXT");
    QCOMPARE(columnTypeOfMade("date"), columnTypeFromName("DATE"));
    QCOMPARE(columnTypeOfMade("Decimal Text"), columnTypeFromName("DECIMAL"));
    QVERIFY(!columnTypeOfMade("DECIMAL(10,2)") && !columnTypeOfMade("BLOB") && !columnTypeOfMade(""));
    QCOMPARE(columnTypeName(columnTypeFromDeclaration("DATE")), "MOMENT"); // whatever it holds
    QCOMPARE(columnTypeName(columnTypeFromDeclaration("DECIMAL TEXT")), "DECIMAL");
    QCOMPARE(columnTypeNames(TypeOffer::Remedies), offered + QStringList("NUMERIC"));
    QCOMPARE(columnTypeNames(TypeOffer::Never).size(), qsizetype(columnTypes().size()));
    QVERIFY(!columnTypeFromName("no type"));
}

/// A text that is of the type, or nearly.
static QByteArray randomTextOf(const QString &type, QRandomGenerator &random)
{
    static const QHash<QString, QByteArrayList> some {
        { "DATE",
            { "2025-12-31", "2024-02-29", "0001-01-01", "9999-12-31", "2025-02-30", "1900-02-29", "0000-01-01" } },
        { "TIME",
            { "23:59", "00:00:00", "23:59:59.5", "12:30:15.123456789", "07:08Z", "07:08:09+01:00", "10:00-0330",
                "10:00:00.25+14", "24:00", "23:59:60", "10:60", "10:00+14:01", "7:08" } },
        { "DATETIME",
            { "2025-12-31 23:59", "2025-12-31T23:59:59Z", "2024-02-29T00:00:00.5+01:00", "2025-01-01 00:00 UTC",
                "2025-01-01   12:00:00GMT", "2025-02-29 00:00", "2025-12-31" } },
        { "BOOLEAN", { "true", "FALSE", "Yes", "no", "t", "F", "on", "OFF", "1", "0", "2", "ja", "maybe" } },
        { "UUID",
            { "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6BA7B8109DAD11D180B400C04FD430C8",
                "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8" } },
        { "JSON",
            { "{\"a\":[1,2.5e3,{}]}", "[]", "\"x\\u00e9\"", "true", "null", "[1,]", "{\"a\":}", "1,2", "[[[[]]]]" } },
        { "BLOB", { "48656c6c6f", "0x00ff", "\\xDEADbeef", "X'00'", "", "x''", "abc", "0g" } },
    };
    QByteArrayList texts = some.value(type);
    if (texts.isEmpty() || random.bounded(4) == 0)
        return randomText(random);
    QByteArray text = texts[random.bounded(texts.size())];
    for (int i = random.bounded(3) - 1; i > 0 && !text.isEmpty(); --i) { // one byte is another, or gone
        const int at = random.bounded(int(text.size()));
        if (random.bounded(3) == 0)
            text.remove(at, 1);
        else
            text[at] = "0123456789-:+TZ .xab"[random.bounded(20)];
    }
    return random.bounded(8) == 0 ? " " + text + "\t " : text;
}

void ColumnTypesTest::scaledDecimals_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("stored"); // or the message
    const auto row = [](const char *type, const char *format, const char *text, const char *stored) {
        QTest::addRow("%s %s %s", type, format, text) << type << format << QByteArray(text) << stored;
    };
    row("DECIMAL(2)", "", "12.5", "1250");
    row("DECIMAL(2)", "1.234,56", "-1.234,56", "-123456");
    row("DECIMAL(2)", "1234,56 %", "12,5 %", "has more than 2 decimals"); // 0.125
    row("DECIMAL(3)", "1234,56 %", "12,5 %", "125");
    row("DECIMAL(2)", "", "1.5000", "150");
    row("DECIMAL(2)", "", "1.505", "has more than 2 decimals");
    row("DECIMAL(1)", "", "0.05", "has more than one decimal");
    row("DECIMAL(2)", "", "92233720368547758.07", "9223372036854775807");
    row("DECIMAL(2)", "", "-92233720368547758.08", "-9223372036854775808");
    row("DECIMAL(2)", "", "92233720368547758.08", "is outside the range of 64-bit integers with 2 decimals");
    row("DECIMAL(9)", "", "10000000000", "is outside the range of 64-bit integers with 9 decimals");
    row("DECIMAL(2)", "", "0012", "has leading zeros");
    row("DECIMAL(2)", "", "twelve", "is not a number such as 1234.56");
}

void ColumnTypesTest::scaledDecimals()
{
    QFETCH(QString, type);
    QFETCH(QString, format);
    QFETCH(QByteArray, text);
    QFETCH(QString, stored);
    const ColumnType column = columnTypeFromName(type).value();
    QCOMPARE(typeErrorCode(column), "type.decimal");
    QCOMPARE(strictTypeDeclaration(column), "INTEGER");
    const ValueFormat how = format.isEmpty() ? ValueFormat() : columnFormatFromText(column, format).value();
    Cell cell(viewOfText(text), false);
    RowBuffer texts;
    if (column->parse(cell, texts, how))
        QCOMPARE(QString::number(cell.integer), stored);
    else
        QVERIFY2(column->message(viewOfText(text), how).contains(stored.section(' ', 0, 2)),
            qPrintable(column->message(viewOfText(text), how)));
}

void ColumnTypesTest::valuesAgreeWithTheTwins()
{
    QRandomGenerator random(14);
    for (const ColumnType type : columnTypes()) {
        int taken = 0;
        for (int round = 0; round < 3000; ++round) {
            const QByteArray text = randomTextOf(columnTypeName(type), random);
            const QByteArray where = QByteArray(type->name) + ": “" + text + "”";
            Cell cell(viewOfText(text), false);
            RowBuffer texts;
            const bool takes = type->parse == nullptr || type->parse(cell, texts, {});
            const auto expected = twinOf(type)(text);
            QVERIFY2(takes == expected.has_value(), where.constData());
            QVERIFY2(isSame(cell, expected.value_or(Cell(viewOfText(text), false))), where.constData());
            QVERIFY2(takes || !type->message(viewOfText(text), {}).isEmpty(), where.constData());
            QVERIFY2(text.isEmpty() || type->infer == nullptr || takes || type->infer(viewOfText(text)) != Fit::Fits,
                where.constData());
            taken += takes ? 1 : 0;
        }
        // The texts are of both kinds.
        QVERIFY2(taken > 300 && (type->parse == nullptr || taken < 2700), type->name);
    }
}

/// Whether misfits among so many values are single mistakes.
static bool areFewTwin(const QByteArrayList &misfits, qsizetype filled)
{
    qsizetype withDigits = 0;
    QHash<QByteArray, int> countOf;
    QHash<QString, int> countOfForm;
    for (const QByteArray &value : misfits) {
        if (matches(withoutBlanks(value), "-?[0-9]{1,3}(,[0-9]{3})+") || matches(withoutBlanks(value), "<[0-9]+"))
            return false;
        if (++countOf[value] >= 3 || (countOf[value] == 2 && filled < 200))
            return false;
        if (!matches(value, ".*[0-9].*"))
            continue;
        ++withDigits;
        QString form = QString::fromUtf8(value);
        form.replace(QRegularExpression("[0-9]+"), "9").replace(QRegularExpression("[a-zA-Z]+"), "a");
        form.replace(QRegularExpression("([^a9])\\1+"), "\\1");
        if (++countOfForm[form] >= 5)
            return false;
    }
    const qsizetype count = misfits.size();
    return (count - withDigits) * 4 <= filled && withDigits * 20 <= filled
        && (count <= 2 || (count <= 5 && count * 20 <= filled) || (count <= 20 && count * 200 <= filled));
}

/// As the manual has it: numbers but for single mistakes and words for “no value”, nothing that a number would change
/// and no codes; integers if all are.
static QString guessTwin(const QByteArrayList &values)
{
    qsizetype integers = 0;
    qsizetype reals = 0;
    qsizetype filled = 0;
    QByteArrayList misfits;
    qsizetype plain = 0;
    qsizetype bare = 0;
    qsizetype longBare = 0;
    qsizetype decimal = 0;
    for (const QByteArray &text : values) {
        const QByteArray trimmed = withoutBlanks(text);
        if (trimmed.isEmpty() || QByteArrayList { "n/a", "-", ".", "null", "k. a." }.contains(trimmed.toLower()))
            continue;
        ++filled;
        const bool isInteger = integerTwin(text).has_value();
        const bool digitsOnly = matches(trimmed, "-?[0-9]+");
        const bool isNumber = matches(trimmed, "-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
        if (text.startsWith('+') || (isNumber && !isInteger && !realTwin(text)) || (digitsOnly && text.size() >= 16))
            return "TEXT";
        if (isInteger)
            ++integers;
        else if (realTwin(text))
            ++reals;
        else
            misfits.append(text);
        const bool isBare = matches(trimmed, "[0-9]+[eE][0-9]+");
        plain += isInteger ? 1 : 0;
        bare += isBare ? 1 : 0;
        longBare += isBare && matches(trimmed, "[0-9]{2}.*") ? 1 : 0;
        decimal += !isInteger && !isBare && realTwin(text) ? 1 : 0;
    }
    if (integers + reals == 0 || !areFewTwin(misfits, filled) || (bare > 0 && decimal == 0 && plain + longBare > 0))
        return "TEXT";
    return reals > 0 ? "REAL" : "INTEGER";
}

void ColumnTypesTest::guessesAgreeWithTheTwin()
{
    QRandomGenerator random(15);
    QHash<QString, int> guessed;
    for (int round = 0; round < 5000; ++round) {
        QByteArrayList values;
        const int odd = random.bounded(4); // how many of a column's values are anything
        const bool reals = random.bounded(2) == 0;
        for (int i = random.bounded(1, 300); i > 0; --i)
            values.append(QByteArray::number(random.bounded(1000)) + (reals && i % 3 == 0 ? ".5" : ""));
        for (int i = 0; i < odd; ++i) {
            static const QByteArrayList usual { "n/a", "NULL", " k. A. ", "1,234", "<5", "10E3", "x", "twelve" };
            const QByteArray text = random.bounded(3) == 0 ? usual[random.bounded(usual.size())] : randomText(random);
            if (!text.isEmpty())
                values.append(text);
        }
        ColumnEvidence evidence;
        for (const QByteArray &value : std::as_const(values))
            evidence.add(viewOfText(value), false);
        const QString type = columnTypeName(evidence.conclude("n").type);
        QVERIFY2(type == guessTwin(values), values.join(" | ").constData());
        ++guessed[type];
    }
    for (const char *type : { "TEXT", "INTEGER", "REAL" })
        QVERIFY2(guessed[type] > 250, type);
}

/// SQLite's rules of column affinity, in their order, with none for BLOB: such a column takes what it is given.
static QString declarationTwin(const QString &declared)
{
    const auto has = [&](const char *part) { return declared.contains(part, Qt::CaseInsensitive); };
    if (has("INT"))
        return "INTEGER";
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return "TEXT";
    if (has("REAL") || has("FLOA") || has("DOUB"))
        return "REAL";
    if (has("NUM") || has("DEC"))
        return "NUMERIC";
    return has("DATE") || has("TIME") || has("MOMENT") ? "MOMENT" : "ANY"; // both as NUMERIC there
}

void ColumnTypesTest::declarationsAgreeWithTheTwin()
{
    static const QStringList parts { "INT", "big", "CHAR", "var", "CLOB", "text", "REAL", "float", "DOUBLE",
        "precision", "NUM", "ERIC", "dec", "IMAL", "(10,2)", " ", "BLOB", "DATE", "BOOLEAN", "POINT", "" };
    QRandomGenerator random(16);
    for (int round = 0; round < 3000; ++round) {
        QString declared;
        for (int i = random.bounded(5); i > 0; --i)
            declared += parts[random.bounded(parts.size())];
        QCOMPARE(columnTypeName(columnTypeFromDeclaration(declared)), declarationTwin(declared));
    }
}

// A day written dd.mm.yyyy, which becomes another text. The example of CONTRIBUTING.md.

static bool parseDay(Cell &cell, RowBuffer &texts, const ValueFormat &)
{
    const std::string_view text = cell.view();
    const auto number
        = [&](std::size_t at, std::size_t count) { return std::atoi(std::string(text.substr(at, count)).c_str()); };
    if (!matches({ text.data(), qsizetype(text.size()) }, "[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}") || number(0, 2) > 31
        || number(3, 2) > 12)
        return false;
    const std::string written
        = std::string(text.substr(6)) + "-" + std::string(text.substr(3, 2)) + "-" + std::string(text.substr(0, 2));
    cell = Cell(texts.converted.keep(written), cell.quoted);
    return true;
}

static constexpr const char *dayParts[] = { "DAY" };

constinit static const ColumnTypeInfo dayType {
    .name = "DAY",
    .label = [] { return QStringLiteral("day"); },
    .parse = parseDay,
    .message = [](std::string_view, const ValueFormat &) { return QStringLiteral("is not a day such as 31.12.2026"); },
    .infer =
        [](std::string_view text) {
            Cell cell(text, false);
            RowBuffer texts;
            return parseDay(cell, texts, {}) ? Fit::Fits : isDigit(text.front()) ? Fit::Forbids : Fit::Misfit;
        },
    .declaredParts = dayParts,
    .declaredRank = 5,
    .offer = TypeOffer::Always,
};

void ColumnTypesTest::oneMoreTypeIsOneValue()
{
    const ColumnType day(dayType);
    ColumnMapping mapping;
    mapping.sourceNames = { "n", "on" };
    mapping.columns = { { 0, "n", "n", ColumnType::Integer }, { 1, "on", "on", day } };
    mapping.rules = { { "on", QByteArray("?"), ValueRule::Action::Set, "01.02.2026" } };
    const QByteArray csv = "1,31.12.2026\n2,31.13.2026\n3,\n4,?\nfive,24.12.2026\n";
    Batch batch;
    batch.block.assign(csv.begin(), csv.end());
    batch.columns = 2;
    RowParser(Dialect(), 2).parse({ batch.block.data(), batch.block.size() }, true, 2, batch.rows);
    ChunkSpan chunk;
    chunk.rowCount = std::uint32_t(batch.rows.rows.size());
    RowMapper(mapping).map(batch, chunk, false);
    QCOMPARE(batch.cellsOf(0)[1].view(), std::string_view("2026-12-31"));
    QCOMPARE(batch.cellsOf(1)[1].view(), std::string_view("31.13.2026"));
    QCOMPARE(batch.cellsOf(2)[1].kind, CellKind::Null);
    QCOMPARE(batch.cellsOf(3)[1].view(), std::string_view("2026-02-01"));
    QCOMPARE(batch.cellsOf(4)[1].view(), std::string_view("2026-12-24"));
    QCOMPARE(chunk.errors.size(), 2);
    QCOMPARE(chunk.errors[0].code, "type.day");
    QCOMPARE(chunk.errors[0].message, "“31.13.2026” is not a day such as 31.12.2026");
    QCOMPARE(chunk.errors[0].column, "on");
    QCOMPARE(chunk.errors[0].columnNumbers, QList<int> { 2 });
    QCOMPARE(chunk.errors[0].line, 3);
    QCOMPARE(chunk.errors[1].code, "type.integer");
    QCOMPARE(std::string_view(batch.block.data(), batch.block.size()), viewOfText(csv)); // as it was

    mapping.valuesAsText = true;
    batch.rows.clear();
    RowParser(Dialect(), 2).parse({ batch.block.data(), batch.block.size() }, true, 2, batch.rows);
    ChunkSpan asText;
    asText.rowCount = chunk.rowCount;
    mapping.rules.clear();
    RowMapper(mapping).map(batch, asText, false);
    QVERIFY(asText.errors.isEmpty());
    QCOMPARE(batch.cellsOf(0)[1].view(), std::string_view("31.12.2026"));

    const ColumnType types[] = { ColumnType::Text, ColumnType::Integer, day, ColumnType::Real };
    ColumnEvidence days({ true, {} }, types);
    ColumnEvidence mixed({ true, {} }, types);
    for (const char *value : { "31.12.2026", "01.01.2027", "soon", "02.01.2027", "03.01.2027", "n/a" }) {
        days.add(value, false);
        mixed.add(value, false);
    }
    mixed.add("2027-01-04", false);
    QVERIFY(days.conclude("on").type == day);
    QCOMPARE(days.conclude("on").misfits, 1);
    QCOMPARE(days.conclude("on").firstMisfit, "soon");
    QVERIFY(mixed.conclude("on").type == ColumnType::Text);
    QVERIFY(columnTypeFromDeclaration("DAY") != day); // it is not in the table
}

static MappedColumn formatted(int source, const QString &name, const QString &type, std::string_view format)
{
    MappedColumn column { source, name, name, columnTypeFromName(type).value() };
    column.format = column.type->format(format, nullptr).value();
    return column;
}

void ColumnTypesTest::columnsHaveFormats()
{
    ColumnMapping mapping;
    mapping.sourceNames = { "on", "net", "paid", "raw" };
    mapping.columns = { formatted(0, "on", "DATE", "dd.MM.yyyy"), formatted(1, "net", "DECIMAL", "1.234,56 €"),
        formatted(2, "paid", "BOOLEAN", "ja/nein"), formatted(3, "raw", "BLOB", "base64") };
    const QByteArray csv = "31.12.2025;1.234,50 €;ja;AAE=\n2025-12-31;1234.50;yes;0001\n01.02.2025;-,5 €;Nein;\n";
    Batch first;
    first.block.assign(csv.begin(), csv.end());
    first.columns = 4;
    Dialect dialect;
    dialect.separator = ';';
    RowParser(dialect, 4).parse({ first.block.data(), first.block.size() }, true, 2, first.rows);
    ChunkSpan chunk;
    chunk.rowCount = std::uint32_t(first.rows.rows.size());
    RowMapper(mapping).map(first, chunk, false);
    const Batch batch = std::move(first); // as it goes from thread to thread
    QCOMPARE(batch.cellsOf(0)[0].view(), std::string_view("2025-12-31"));
    QCOMPARE(batch.cellsOf(0)[1].view(), std::string_view("1234.50"));
    QCOMPARE(batch.cellsOf(0)[2].integer, 1);
    QCOMPARE(batch.cellsOf(0)[3].kind, CellKind::Blob);
    QCOMPARE(batch.cellsOf(0)[3].view(), std::string_view("\0\1", 2));
    QCOMPARE(batch.cellsOf(2)[0].view(), std::string_view("2025-02-01"));
    QCOMPARE(batch.cellsOf(2)[1].view(), std::string_view("-0.5"));
    QCOMPARE(batch.cellsOf(2)[2].integer, 0);
    QCOMPARE(batch.cellsOf(2)[3].kind, CellKind::Null);
    QStringList errors;
    for (const ImportError &error : chunk.errors)
        errors.append(error.code + ": " + error.message);
    const QStringList expected {
        "type.date: “2025-12-31” is not written as 25.10.2025",
        "type.decimal: “1234.50” is not a number such as 1.234,56 €",
        "type.boolean: “yes” is none of the words for true and false: ja/nein",
    };
    QCOMPARE(errors, expected); // 0001 is base64 too
    QCOMPARE(std::string_view(batch.block.data(), batch.block.size()), viewOfText(csv)); // as it was
}

QTEST_APPLESS_MAIN(ColumnTypesTest)
#include "ColumnTypesTest.moc"
