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

CallFixture::Answer CallFixture::call(const QStringList &words, const QByteArray &typed)
{
    char *out = nullptr;
    char *errors = nullptr;
    std::size_t outSize = 0;
    std::size_t errorsSize = 0;
    std::FILE *outFile = ::open_memstream(&out, &outSize);
    std::FILE *errorsFile = ::open_memstream(&errors, &errorsSize);
    QByteArray answers = typed;
    std::FILE *answersFile = typed.isEmpty() ? nullptr : ::fmemopen(answers.data(), std::size_t(answers.size()), "r");
    Answer answer;
    {
        Console console(words.contains("--json"), words.contains("--quiet"), outFile, errorsFile);
        console.takeAnswersFrom(answersFile);
        const QStringList home { "--home", m_folder->filePath("home") };
        answer.status = runCall(words.isEmpty() ? words : words + home, console);
    }
    std::fclose(outFile);
    std::fclose(errorsFile);
    if (answersFile != nullptr)
        std::fclose(answersFile);
    answer.out = QByteArray(out, qsizetype(outSize));
    answer.errors = QByteArray(errors, qsizetype(errorsSize));
    std::free(out); // NOLINT: what open_memstream has made
    std::free(errors); // NOLINT
    return answer;
}

QJsonObject CallFixture::json(const QStringList &words)
{
    const Answer answer = call(words + QStringList("--json"));
    QJsonObject json = QJsonDocument::fromJson(answer.out).object();
    json["status"] = answer.status;
    return json;
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
