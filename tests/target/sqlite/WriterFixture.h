#pragma once

#include "target/TargetFixture.h"

#include <QTemporaryDir>

#include <memory>

/// What the tests of SQLite's table share: a database in a folder of its own.
class WriterFixture : public TargetFixture
{
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    std::vector<tranche::ChunkOutcome> importTo(
        const QString &path, const QByteArray &csv, qint64 chunkSize, const Change &change = {});
    QString query(const QString &sql);
    void execute(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};
