#include "store/ErrorPack.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/PackedBytes.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <vector>

namespace tranche {

namespace {

struct Kind
{
    const ImportError *first = nullptr;
    qint64 count = 0;
};

/// What makes errors alike; their message is decided by it, but for the numbers in some.
struct KindKey
{
    const ImportError *error;

    bool operator==(const KindKey &other) const
    {
        return error->value == other.error->value && error->message == other.error->message
            && error->code == other.error->code && error->column == other.error->column
            && error->joinedColumns == other.error->joinedColumns && error->columnNumbers == other.error->columnNumbers;
    }
};

std::size_t qHash(const KindKey &key, std::size_t seed)
{
    return qHashMulti(seed, key.error->value, key.error->message, key.error->column);
}

} // namespace

static constexpr int formWithNumbers = 3;

QByteArray packErrors(const QList<ImportError> &errors)
{
    QHash<KindKey, qsizetype> indexOf;
    QList<Kind> kinds;
    QList<qsizetype> kindOfError;
    kindOfError.reserve(errors.size());
    for (const ImportError &error : errors) {
        qsizetype kind = indexOf.value({ &error }, -1);
        if (kind < 0) {
            kind = kinds.size();
            indexOf.insert({ &error }, kind);
            kinds.append({ &error, 0 });
        }
        ++kinds[kind].count;
        kindOfError.append(kind);
    }
    PackWriter pack;
    for (const qint64 number : { qint64(0), qint64(0), qint64(formWithNumbers), qint64(kinds.size()) })
        pack.number(number);
    for (const Kind &kind : std::as_const(kinds)) {
        pack.text(kind.first->column.toUtf8());
        pack.text(kind.first->code.toUtf8());
        pack.text(kind.first->value.toUtf8());
        pack.text(kind.first->message.toUtf8());
        pack.number(kind.count);
        pack.number(kind.first->joinedColumns.size());
        for (const QString &column : kind.first->joinedColumns)
            pack.text(column.toUtf8());
        pack.number(kind.first->columnNumbers.size());
        for (const int number : kind.first->columnNumbers)
            pack.number(number);
    }
    RowPlace before;
    for (qsizetype i = 0; i < errors.size(); ++i) {
        pack.difference(wrappingSum(errors[i].line, -before.line));
        pack.difference(wrappingSum(errors[i].row, -before.row));
        pack.number(kindOfError[i]);
        before = errors[i];
    }
    return pack.bytes();
}

static PackedKind readKind(PackReader &reader, const QByteArray &packed)
{
    PackedKind kind;
    const qsizetype begin = reader.position();
    kind.column = reader.text();
    kind.code = reader.text();
    kind.value = reader.text();
    kind.identity = { packed.constData() + begin, std::size_t(reader.position() - begin) };
    kind.message = reader.text();
    kind.count = reader.amount();
    return kind;
}

static Failure isDamaged()
{
    return Failure(QStringLiteral("store.damaged"), StoreText::tr("A list of errors in the job store is damaged."));
}

/// Calls `take` with each kind and the numbers of its columns.
template <typename Take> static void readKinds(PackReader &reader, const QByteArray &packed, Take take)
{
    qint64 left = reader.amount();
    qint64 form = left == 0 ? 2 : 1;
    if (form == 2)
        left = reader.amount();
    if (form == 2 && left == 0 && !reader.atEnd()) { // no kinds, and more behind them
        form = reader.amount();
        if (form != formWithNumbers)
            throw isDamaged(); // or of a newer version
        left = reader.amount();
    }
    for (std::vector<int> numbers; left > 0; --left) {
        PackedKind kind = readKind(reader, packed);
        for (qint64 columns = form > 1 ? reader.amount() : 0; columns > 0; --columns)
            kind.joinedColumns.append(reader.text());
        numbers.clear();
        for (qint64 columns = form == formWithNumbers ? reader.amount() : 0; columns > 0; --columns)
            numbers.push_back(int(std::min<qint64>(reader.amount(), std::numeric_limits<int>::max())));
        take(kind, numbers);
    }
}

static QList<PackedKind> readKinds(PackReader &reader, const QByteArray &packed)
{
    QList<PackedKind> kinds;
    readKinds(reader, packed, [&kinds](const PackedKind &kind, const std::vector<int> &) { kinds.append(kind); });
    return kinds;
}

/// Calls `take` with each error's line, row and kind.
template <typename Take> static void readPlaces(PackReader &reader, qsizetype kinds, Take take)
{
    qint64 line = 0;
    qint64 row = 0;
    while (!reader.atEnd()) {
        line = reader.next(line);
        row = reader.next(row);
        const qint64 kind = reader.number();
        if (kind < 0 || kind >= kinds)
            throw isDamaged();
        take(line, row, kind);
    }
}

QList<ImportError> unpackErrors(const QByteArray &packed)
{
    QList<ImportError> errors;
    if (packed.isEmpty())
        return errors;
    PackReader reader(packed);
    QList<ImportError> kinds; // whose strings the errors share
    QList<int> columnNumbers; // which kinds share
    readKinds(reader, packed, [&](const PackedKind &kind, const std::vector<int> &numbers) {
        QStringList joined;
        for (const std::string_view column : kind.joinedColumns)
            joined.append(textOf(column));
        if (!std::equal(numbers.begin(), numbers.end(), columnNumbers.cbegin(), columnNumbers.cend()))
            columnNumbers = QList<int>(numbers.begin(), numbers.end());
        kinds.append({ {}, textOf(kind.column), textOf(kind.value), textOf(kind.code), textOf(kind.message), joined,
            columnNumbers });
    });
    readPlaces(reader, kinds.size(), [&](qint64 line, qint64 row, qint64 kind) {
        errors.append(kinds[kind]);
        errors.back().line = line;
        errors.back().row = row;
    });
    return errors;
}

void forEachKind(const QByteArray &packed, const std::function<void(const PackedKind &)> &take)
{
    PackReader reader(packed);
    readKinds(reader, packed, [&take](const PackedKind &kind, const std::vector<int> &) { take(kind); });
}

PackedKind kindAt(const QByteArray &packed, qsizetype offset)
{
    PackReader reader(packed, offset);
    return readKind(reader, packed);
}

QList<qint64> rowsWithErrors(const QByteArray &packed, const std::function<bool(const PackedKind &)> &isWanted)
{
    QList<qint64> rows;
    if (packed.isEmpty())
        return rows;
    PackReader reader(packed);
    const auto kinds = readKinds(reader, packed);
    QList<bool> wanted;
    for (const PackedKind &kind : kinds)
        wanted.append(isWanted(kind));
    if (!wanted.contains(true))
        return rows;
    readPlaces(reader, kinds.size(), [&](qint64, qint64 row, qint64 kind) {
        if (wanted[kind] && (rows.isEmpty() || rows.back() != row))
            rows.append(row);
    });
    if (!std::is_sorted(rows.cbegin(), rows.cend())) {
        std::sort(rows.begin(), rows.end());
        rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    }
    return rows;
}

} // namespace tranche
