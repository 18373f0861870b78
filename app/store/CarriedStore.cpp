#include "store/CarriedStore.h"

#include "store/PackedBytes.h"
#include "store/StoreQuery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tranche {

QByteArray packSeen(const SeenPack &pack)
{
    PackWriter writer;
    writer.text(pack.rowsGone.toText().toLatin1());
    writer.number(qint64(pack.values.size()));
    RowPlace before;
    for (const SeenValue &value : pack.values) {
        writer.hash(value.hash);
        writer.difference(value.place.row - before.row);
        writer.difference(value.place.line - before.line);
        before = value.place;
    }
    return writer.bytes();
}

SeenPack unpackSeen(const QByteArray &bytes)
{
    PackReader reader(bytes);
    SeenPack pack;
    const std::string_view gone = reader.text();
    pack.rowsGone = NumberRanges::fromText(QString::fromLatin1(gone.data(), qsizetype(gone.size())));
    const qint64 count = reader.amount();
    RowPlace place;
    for (qint64 i = 0; i < count; ++i) {
        SeenValue value;
        value.hash = reader.hash();
        place.row = reader.next(place.row);
        place.line = reader.next(place.line);
        value.place = place;
        pack.values.push_back(value);
    }
    return pack;
}

static QJsonArray aboveToJson(const ValuesAbove &above)
{
    QJsonArray array;
    for (const QByteArray &text : above)
        array.append(QString::fromUtf8(text));
    return array;
}

static ValuesAbove aboveFromJson(const QJsonArray &array)
{
    ValuesAbove above;
    for (const QJsonValueConstRef text : array)
        above.push_back(text.toString().toUtf8());
    return above;
}

QString valuesAboveText(const ValuesAbove &above)
{
    const bool isEmpty = std::all_of(above.begin(), above.end(), [](const QByteArray &text) { return text.isEmpty(); });
    return isEmpty ? QStringLiteral("")
                   : QString::fromUtf8(QJsonDocument(aboveToJson(above)).toJson(QJsonDocument::Compact));
}

ValuesAbove valuesAboveFromText(const QString &text)
{
    return aboveFromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}

QString aboveRowsText(const std::map<qint64, ValuesAbove> &rows)
{
    QJsonObject object;
    for (const auto &[row, above] : rows)
        object[QString::number(row)] = aboveToJson(above);
    return object.isEmpty() ? QStringLiteral("")
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<qint64, ValuesAbove> aboveRowsFromText(const QString &text)
{
    std::map<qint64, ValuesAbove> rows;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto row = object.begin(); row != object.end(); ++row)
        rows[row.key().toLongLong()] = aboveFromJson(row.value().toArray());
    return rows;
}

void CarriedStore::note(qint64 import, const ValuesAbove &above, const SeenPack &seen)
{
    if (!above.empty())
        StoreQuery(m_store.database(), "INSERT OR REPLACE INTO values_above VALUES (?,?)")
            .bind(import)
            .bind(valuesAboveText(above))
            .run();
    addSeen(import, seen);
}

void CarriedStore::addSeen(qint64 import, const SeenPack &seen)
{
    if (seen.isEmpty())
        return;
    StoreQuery(m_store.database(),
        "INSERT INTO seen_values SELECT ?, coalesce(max(number),0)+1, ? FROM seen_values WHERE import_id=?")
        .bind(import)
        .bind(packSeen(seen))
        .bind(import)
        .run();
}

MappingMemory CarriedStore::memory(qint64 import, const NumberRanges &without)
{
    MappingMemory memory;
    memory.above
        = valuesAboveFromText(StoreQuery(m_store.database(), "SELECT above FROM values_above WHERE import_id=?")
                                  .bind(import)
                                  .one()
                                  .toString());
    StoreQuery packs(m_store.database(), "SELECT packed FROM seen_values WHERE import_id=? ORDER BY number DESC");
    packs.bind(import);
    NumberRanges gone = without;
    while (packs.next()) {
        const SeenPack pack = unpackSeen(packs.value(0).toByteArray());
        for (const SeenValue &value : pack.values) {
            if (!gone.contains(value.place.row))
                memory.seen.restore(value);
        }
        gone.add(pack.rowsGone);
    }
    return memory;
}

void CarriedStore::forget(qint64 import)
{
    for (const char *emptied :
        { "DELETE FROM values_above WHERE import_id=?", "DELETE FROM seen_values WHERE import_id=?" })
        StoreQuery(m_store.database(), emptied).bind(import).run();
}

} // namespace tranche
