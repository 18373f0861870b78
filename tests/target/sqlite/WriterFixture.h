#pragma once

#include "target/sqlite/SqliteWriter.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

/// What the tests of the writer share: a database in a folder of its own, and texts that are split and written to it.
class WriterFixture : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    tranche::WriterOptions options(const QStringList &header, const QString &key = QStringLiteral("key"));
    /// Splits and writes a text, and commits it.
    std::vector<tranche::ChunkOutcome> write(
        const tranche::WriterOptions &options, const QByteArray &csv, qint64 chunkSize);
    using Change = std::function<void(tranche::WriterOptions &)>;
    /// As an import does it: what a row has rolled back is done again, each chunk alone.
    std::vector<tranche::ChunkOutcome> importTo(
        const QString &path, const QByteArray &csv, qint64 chunkSize, const Change &change = {});
    std::vector<tranche::ChunkOutcome> import(const QByteArray &csv, qint64 chunkSize, const Change &change = {});
    QString query(const QString &sql);
    void execute(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};
