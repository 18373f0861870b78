#include "service/profile/ProfileJson.h"

#include "service/profile/ScalePlace.h"

#include <QJsonArray>

namespace tranche {

static QString wordOf(ValueScale scale)
{
    switch (scale) {
    case ValueScale::Number:
        return QStringLiteral("numbers");
    case ValueScale::Day:
        return QStringLiteral("days");
    case ValueScale::Moment:
        return QStringLiteral("moments");
    case ValueScale::TimeOfDay:
        return QStringLiteral("times");
    case ValueScale::Length:
        return QStringLiteral("lengths");
    case ValueScale::None:
        break;
    }
    return QStringLiteral("none");
}

static QJsonArray histogramJson(const ColumnProfile &column)
{
    const bool areNumbers = column.scale == ValueScale::Number || column.scale == ValueScale::Length;
    const auto edge
        = [&](double place) { return areNumbers ? QJsonValue(place) : QJsonValue(textOnScale(place, column.scale)); };
    QJsonArray buckets;
    for (const HistogramBucket &bucket : column.histogram)
        buckets.append(QJsonObject { { QStringLiteral("from"), edge(bucket.from) },
            { QStringLiteral("to"), edge(bucket.to) }, { QStringLiteral("count"), bucket.count } });
    return buckets;
}

static QJsonArray frequentJson(const ColumnProfile &column)
{
    QJsonArray values;
    for (const FrequentValue &value : column.frequent) {
        QJsonObject object { { QStringLiteral("value"), value.value }, { QStringLiteral("count"), value.count } };
        if (value.isCut)
            object[QStringLiteral("cut")] = true;
        values.append(object);
    }
    return values;
}

static QJsonArray examplesJson(const ColumnProfile &column)
{
    QJsonArray examples;
    for (const ImportError &error : column.examples)
        examples.append(QJsonObject { { QStringLiteral("line"), error.line }, { QStringLiteral("row"), error.row },
            { QStringLiteral("value"), error.value }, { QStringLiteral("code"), error.code },
            { QStringLiteral("message"), error.message } });
    return examples;
}

static QJsonObject columnJson(const ColumnProfile &column)
{
    QJsonObject json {
        { QStringLiteral("name"), column.name },
        { QStringLiteral("field"), column.field },
        { QStringLiteral("type"), columnTypeName(column.type) },
        { QStringLiteral("rows"), column.rows },
        { QStringLiteral("empty"), column.empty },
        { QStringLiteral("null_words"), column.nullWords },
        { QStringLiteral("wont_fit"), column.misfits },
        { QStringLiteral("distinct"), column.distinct },
        { QStringLiteral("distinct_is_estimate"), column.distinctIsEstimated },
        { QStringLiteral("frequent"), frequentJson(column) },
        { QStringLiteral("counts_off"), column.countsOff },
        { QStringLiteral("histogram_of"), wordOf(column.scale) },
        { QStringLiteral("histogram"), histogramJson(column) },
    };
    json[QStringLiteral("min")] = column.least.isNull() ? QJsonValue() : QJsonValue(column.least);
    json[QStringLiteral("max")] = column.most.isNull() ? QJsonValue() : QJsonValue(column.most);
    if (column.longest >= 0)
        json[QStringLiteral("longest")] = column.longest;
    if (!column.examples.isEmpty())
        json[QStringLiteral("examples")] = examplesJson(column);
    return json;
}

QJsonObject profileJson(const FileProfile &profile)
{
    QJsonArray columns;
    for (const ColumnProfile &column : profile.columns)
        columns.append(columnJson(column));
    return { { QStringLiteral("rows"), profile.rows }, { QStringLiteral("rows_wrong"), profile.rowsWrong },
        { QStringLiteral("columns"), columns } };
}

} // namespace tranche
