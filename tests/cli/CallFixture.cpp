#include "cli/CallFixture.h"

#include "cli/Commands.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdlib>

namespace tranche {

void CallFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
}

void CallFixture::cleanup()
{
    QDir::setCurrent(m_before);
}

QByteArray CallFixture::call(const QStringList &words, int *status)
{
    char *out = nullptr;
    char *errors = nullptr;
    std::size_t outSize = 0;
    std::size_t errorsSize = 0;
    std::FILE *outFile = ::open_memstream(&out, &outSize);
    std::FILE *errorsFile = ::open_memstream(&errors, &errorsSize);
    {
        Console console(words.contains("--json"), false, outFile, errorsFile);
        const int ended = runCall(words + QStringList { "--home", m_folder->filePath("home") }, console);
        if (status != nullptr)
            *status = ended;
    }
    std::fclose(outFile);
    std::fclose(errorsFile);
    const QByteArray text(out, qsizetype(outSize));
    std::free(out); // NOLINT: what open_memstream has made
    std::free(errors); // NOLINT
    return text;
}

QJsonObject CallFixture::json(const QStringList &words)
{
    int status = -1;
    QJsonObject answer = QJsonDocument::fromJson(call(words + QStringList("--json"), &status)).object();
    answer["status"] = status;
    return answer;
}

int CallFixture::statusOf(const QStringList &words)
{
    int status = -1;
    call(words, &status);
    return status;
}

void CallFixture::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

void CallFixture::makeTarget(const QString &sql)
{
    if (sql.isEmpty())
        return;
    SqliteDatabase database(m_folder->filePath("t.db"), SqliteDatabase::Access::CreateWrite);
    for (const QString &statement : sql.split(';'))
        database.execute(statement);
}

QString CallFixture::valuesOf(const QString &sql) const
{
    SqliteDatabase database(m_folder->filePath("t.db"), SqliteDatabase::Access::Read);
    SqliteStatement rows = database.prepare(sql);
    QStringList values;
    while (rows.step())
        values.append(rows.text(0));
    return values.join('|');
}

} // namespace tranche
