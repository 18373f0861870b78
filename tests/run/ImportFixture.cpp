#include "run/ImportFixture.h"

#include "run/Runner.h"
#include "store/SavedFile.h"
#include "target/sqlite/SqliteDatabase.h"

using namespace tranche;

void ImportFixture::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<JobStore>(m_folder->filePath(QStringLiteral("home")));
}

QString ImportFixture::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    saveFile(path, content);
    return path;
}

qint64 ImportFixture::add(const QByteArray &csv, const Change &change)
{
    RequestChoices choices;
    choices.file = write(QStringLiteral("data.csv"), csv);
    choices.folder = m_folder->path();
    choices.target = QStringLiteral("target.db");
    choices.chunkSize = 2;
    choices.nullWords = {}; // n/a is a mistake
    if (change)
        change(choices);
    return m_store->add(buildRequest(choices));
}

ImportSummary ImportFixture::run(qint64 id)
{
    RunControl control;
    Runner runner(m_store->home());
    runner.runImport(id, control);
    return m_store->summary(id);
}

QString ImportFixture::query(const QString &sql)
{
    SqliteDatabase database(targetPath(), SqliteDatabase::Access::Read);
    SqliteStatement statement = database.prepare(sql);
    QStringList rows;
    while (statement.step())
        rows.append(statement.text(0));
    return rows.join(QLatin1Char(' '));
}

void ImportFixture::execute(const QString &sql)
{
    SqliteDatabase(targetPath(), SqliteDatabase::Access::CreateWrite).execute(sql);
}

void integerColumn(RequestChoices &choices)
{
    choices.map = { { QStringLiteral("n"), QStringLiteral("n"), ColumnType::Integer } };
}
