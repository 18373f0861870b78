#include "service/answers/ImportedRowsJson.h"

#include "core/CountText.h"
#include "core/Texts.h"

#include <QJsonArray>

#include <cmath>

namespace tranche {

static QString stateName(ShownRow::State state)
{
    return state == ShownRow::State::Same   ? QStringLiteral("same")
        : state == ShownRow::State::Changed ? QStringLiteral("changed")
                                            : QStringLiteral("deleted");
}

/// Numbers that JSON can't hold exactly are texts.
static QJsonValue valueJson(const ShownValue &value)
{
    if (value.kind == ShownValue::Kind::Null)
        return {};
    if (value.kind != ShownValue::Kind::Number)
        return value.text;
    bool isWhole = false;
    const qint64 whole = value.text.toLongLong(&isWhole);
    constexpr qint64 exactly = qint64(1) << 53;
    if (isWhole)
        return whole > -exactly && whole < exactly ? QJsonValue(whole) : QJsonValue(value.text);
    bool isNumber = false;
    const double number = value.text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(value.text);
}

static QJsonObject rowJson(const ShownRow &row, const QStringList &columns)
{
    QJsonArray values;
    QJsonArray cut;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        values.append(valueJson(row.values[i]));
        if (row.values[i].isCut)
            cut.append(columns.value(qsizetype(i)));
    }
    QJsonObject json { { QStringLiteral("state"), stateName(row.state) },
        { QStringLiteral("change"), row.isUpdated ? QStringLiteral("updated") : QStringLiteral("inserted") },
        { QStringLiteral("key"), row.key },
        { QStringLiteral("chunk"), row.chunk > 0 ? QJsonValue(row.chunk) : QJsonValue() },
        { QStringLiteral("line"), row.line > 0 ? QJsonValue(row.line) : QJsonValue() },
        { QStringLiteral("values"), row.state == ShownRow::State::Gone ? QJsonValue() : QJsonValue(values) } };
    if (!cut.isEmpty())
        json[QStringLiteral("cut")] = cut;
    return json;
}

QJsonObject importedRowsJson(const ImportedRows &rows, qsizetype table, qint64 first, const ShownRows &shown)
{
    const NotedTable of = rows.noted.tables.value(table);
    QJsonArray tables;
    for (const NotedTable &each : rows.noted.tables)
        tables.append(each.table);
    QJsonArray array;
    for (const ShownRow &row : shown.rows)
        array.append(rowJson(row, shown.columns));
    return { { QStringLiteral("import_id"), rows.question.import.id },
        { QStringLiteral("chunk"), rows.question.chunk > 0 ? QJsonValue(rows.question.chunk) : QJsonValue() },
        { QStringLiteral("tables"), tables }, { QStringLiteral("table"), of.table },
        { QStringLiteral("waits"), of.waits() }, { QStringLiteral("inserted"), of.inserted },
        { QStringLiteral("updated"), of.updated }, { QStringLiteral("deleted"), of.deleted },
        { QStringLiteral("message"), rows.remark() }, { QStringLiteral("first"), first },
        { QStringLiteral("columns"), QJsonArray::fromStringList(shown.columns) }, { QStringLiteral("rows"), array } };
}

/// On one line of a terminal, which obeys no control characters of values.
static QString oneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format)
            letter = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString importedRowsText(const ImportedRows &rows, qsizetype table, const ShownRows &shown)
{
    QString text;
    if (const QString remark = rows.remark(); !remark.isEmpty())
        text += remark + QLatin1Char('\n');
    if (shown.rows.empty())
        return text;
    const NotedTable of = rows.noted.tables.value(table);
    text += ServiceText::tr("%1: %2 inserted, %3 updated\n")
                .arg(oneLine(of.table), countText(of.inserted), countText(of.updated));
    text += oneLine(shown.columns.join(QStringLiteral(" | "))) + QLatin1Char('\n');
    for (const ShownRow &row : shown.rows) {
        QStringList values;
        for (const ShownValue &value : row.values)
            values.append(value.kind == ShownValue::Kind::Null
                    ? QStringLiteral("NULL")
                    : oneLine(value.text) + (value.isCut ? QStringLiteral("…") : QString()));
        if (row.state == ShownRow::State::Gone)
            values.append(ServiceText::tr("(row %1 was deleted since)").arg(oneLine(row.key)));
        text += values.join(QStringLiteral(" | "))
            + (row.state == ShownRow::State::Changed ? ServiceText::tr("  (changed since)") : QString())
            + QLatin1Char('\n');
    }
    return text;
}

} // namespace tranche
