#include "store/TakenFiles.h"

#include "store/StoreColumns.h"
#include "store/StoreQuery.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tranche {

static const std::array takenStateNames { QLatin1String("taking"), QLatin1String("queued"), QLatin1String("ended"),
    QLatin1String("settled") };

/// In the place of the file that had the content before.
static constexpr qint64 takenAnew = -1;

QString takenStateName(TakenState state)
{
    return takenStateNames.at(std::size_t(state));
}

static void take(TakenState &to, const QVariant &stored)
{
    const auto *const found = std::find(takenStateNames.begin(), takenStateNames.end(), stored.toString());
    to = found == takenStateNames.end() ? TakenState::Settled : TakenState(found - takenStateNames.begin());
}

static QString textOrEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

static const StoreColumns<TakenFile> &fileColumns()
{
    static const StoreColumns<TakenFile> columns {
        { "id", &TakenFile::id },
        { "automation", &TakenFile::automation },
        { "path", &TakenFile::path },
        { "stamp", &TakenFile::stamp },
        { "hash", &TakenFile::hash },
        { "same_as", &TakenFile::sameAs },
        { "state", &TakenFile::state },
        { "is_in", &TakenFile::isIn },
        { "taken_at", &TakenFile::takenAt },
        { "moving_to", &TakenFile::movingTo },
        { "problem", &TakenFile::problem },
    };
    return columns;
}

QList<TakenFile> TakenFiles::read(const QString &condition, const QVariantList &values)
{
    StoreQuery query(m_store.database(), fileColumns().select("FROM automation_files ") + condition);
    // The parts of all of them at once: there may be thousands.
    StoreQuery parts(m_store.database(),
        QStringLiteral(
            "SELECT a.file, a.import_id, a.problem, i.state FROM automation_imports a LEFT JOIN imports i ON "
            "i.id=a.import_id WHERE a.file IN (SELECT id FROM automation_files %1) ORDER BY a.import_id")
            .arg(condition));
    for (const QVariant &value : values) {
        query.bind(value);
        parts.bind(value);
    }
    QHash<qint64, QList<TakenPart>> partsOf;
    while (parts.next()) {
        TakenPart part { parts.integer(1), parts.text(2) };
        if (!parts.value(3).isNull())
            part.state = importStateFromName(parts.text(3));
        partsOf[parts.integer(0)].append(part);
    }
    QList<TakenFile> files;
    while (query.next()) {
        files.append(fileColumns().read(query));
        files.last().parts = partsOf.value(files.last().id);
    }
    return files;
}

static bool hasRowsIn(const TakenFile &file)
{
    return file.isIn || std::any_of(file.parts.cbegin(), file.parts.cend(), [](const TakenPart &part) {
        return part.state == ImportState::Done || part.state == ImportState::Partial;
    });
}

std::optional<TakenFile> TakenFiles::take(const TakenFile &file)
{
    StoreTransaction transaction(m_store.database());
    const std::optional<TakenFile> before = withContent(file.automation, file.hash);
    if (before && before->state != TakenState::Settled)
        return std::nullopt;
    TakenFile taken = file;
    taken.state = TakenState::Taking;
    if (before && hasRowsIn(*before)) {
        taken.sameAs = before->id;
        taken.state = TakenState::Ended;
        taken.isIn = before->isIn;
    } else if (before) {
        change(before->id, "same_as", takenAnew);
    }
    StoreQuery insertion(m_store.database(),
        "INSERT INTO automation_files (automation, hash, path, stamp, same_as, state, is_in, taken_at) VALUES "
        "(?,?,?,?,?,?,?,?)");
    insertion.bind(file.automation).bind(file.hash).bind(file.path).bind(file.stamp).bind(taken.sameAs);
    insertion.bind(takenStateName(taken.state)).bind(int(taken.isIn));
    insertion.bind(file.takenAt.toUTC().toString(Qt::ISODateWithMs)).run();
    taken.id = insertion.lastInsertId();
    setKnown(file.automation, file.path, file.stamp, taken.id);
    transaction.commit();
    return taken;
}

void TakenFiles::addImport(qint64 file, const QString &part, qint64 import)
{
    StoreQuery(m_store.database(), "INSERT INTO automation_imports (file, part, import_id) VALUES (?,?,?)")
        .bind(file)
        .bind(textOrEmpty(part))
        .bind(import)
        .run();
}

void TakenFiles::addProblem(qint64 file, const QString &part, const QString &problem)
{
    StoreQuery(m_store.database(), "INSERT INTO automation_imports (file, part, problem) VALUES (?,?,?)")
        .bind(file)
        .bind(textOrEmpty(part))
        .bind(textOrEmpty(problem))
        .run();
}

bool TakenFiles::hasPart(qint64 file, const QString &part)
{
    return StoreQuery(m_store.database(), "SELECT count(*) FROM automation_imports WHERE file=? AND part=?")
               .bind(file)
               .bind(textOrEmpty(part))
               .one()
               .toInt()
        > 0;
}

std::optional<TakenFile> TakenFiles::withContent(const QString &automation, const QString &hash)
{
    const QList<TakenFile> found
        = read(QStringLiteral("WHERE automation=? AND hash=? AND same_as=0"), { automation, hash });
    return found.isEmpty() ? std::nullopt : std::optional(found.front());
}

QList<TakenFile> TakenFiles::open(const QString &automation)
{
    return read(QStringLiteral("WHERE automation=? AND state<>'settled' ORDER BY id"), { automation });
}

QList<TakenFile> TakenFiles::newest(const QString &automation, int most)
{
    return read(QStringLiteral("WHERE automation=? ORDER BY id DESC LIMIT ?"), { automation, most });
}

qint64 TakenFiles::count(const QString &automation)
{
    return StoreQuery(m_store.database(), "SELECT count(*) FROM automation_files WHERE automation=?")
        .bind(automation)
        .one()
        .toLongLong();
}

qint64 TakenFiles::countOpen(const QString &automation)
{
    return StoreQuery(
        m_store.database(), "SELECT count(*) FROM automation_files WHERE automation=? AND state<>'settled'")
        .bind(automation)
        .one()
        .toLongLong();
}

qint64 TakenFiles::countFailed(const QString &automation, const QDateTime &since)
{
    return StoreQuery(m_store.database(),
        "SELECT count(*) FROM automation_files WHERE automation=? AND taken_at>=? AND is_in=0 AND state IN ('ended', "
        "'settled')")
        .bind(automation)
        .bind(since.toUTC().toString(Qt::ISODateWithMs))
        .one()
        .toLongLong();
}

void TakenFiles::change(qint64 file, const char *column, const QVariant &value)
{
    StoreQuery(
        m_store.database(), QStringLiteral("UPDATE automation_files SET %1=? WHERE id=?").arg(QLatin1String(column)))
        .bind(value)
        .bind(file)
        .run();
}

void TakenFiles::setState(qint64 file, TakenState state)
{
    change(file, "state", takenStateName(state));
}

void TakenFiles::setEnded(qint64 file, bool isIn)
{
    StoreQuery(m_store.database(), "UPDATE automation_files SET state=?, is_in=?, problem='' WHERE id=?")
        .bind(takenStateName(TakenState::Ended))
        .bind(int(isIn))
        .bind(file)
        .run();
}

void TakenFiles::setProblem(qint64 file, const QString &problem)
{
    change(file, "problem", textOrEmpty(problem));
}

void TakenFiles::release(qint64 file)
{
    StoreQuery(m_store.database(), "UPDATE automation_files SET same_as=?, is_in=0 WHERE id=? AND same_as=0")
        .bind(takenAnew)
        .bind(file)
        .run();
}

void TakenFiles::setMovingTo(qint64 file, const QString &path)
{
    change(file, "moving_to", textOrEmpty(path));
}

void TakenFiles::setMoved(const TakenFile &file, const QString &path)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery(m_store.database(), "UPDATE automation_files SET state=?, path=?, moving_to='', problem='' WHERE id=?")
        .bind(takenStateName(TakenState::Settled))
        .bind(path)
        .bind(file.id)
        .run();
    forgetKnown(file.automation, file.path); // it may come back
    for (const TakenPart &part : file.parts) {
        if (!part.state)
            continue;
        ImportRequest request = m_store.record(part.import).request;
        request.filePath = path;
        StoreQuery(m_store.database(), "UPDATE imports SET file_path=? WHERE id=?").bind(path).bind(part.import).run();
        m_store.setRequest(part.import, request);
    }
    transaction.commit();
}

void TakenFiles::forget(qint64 file)
{
    StoreQuery(m_store.database(), "DELETE FROM automation_files WHERE id=?").bind(file).run();
}

QHash<QString, QString> TakenFiles::known(const QString &automation)
{
    StoreQuery query(m_store.database(), "SELECT path, stamp FROM automation_paths WHERE automation=?");
    query.bind(automation);
    QHash<QString, QString> known;
    while (query.next())
        known.insert(query.text(0), query.text(1));
    return known;
}

void TakenFiles::setKnown(const QString &automation, const QString &path, const QString &stamp, qint64 file)
{
    StoreQuery(
        m_store.database(), "INSERT OR REPLACE INTO automation_paths (automation, path, stamp, file) VALUES (?,?,?,?)")
        .bind(automation)
        .bind(path)
        .bind(stamp)
        .bind(file)
        .run();
}

void TakenFiles::forgetKnown(const QString &automation, const QString &path)
{
    StoreQuery(m_store.database(), "DELETE FROM automation_paths WHERE automation=? AND path=?")
        .bind(automation)
        .bind(path)
        .run();
}

} // namespace tranche
