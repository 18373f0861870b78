#pragma once

#include "target/TargetWriter.h"

#include <QObject>

#include <functional>
#include <vector>

/// What the tests of all targets share: texts that are split and written to a table `t` of the location.
class TargetFixture : public QObject
{
    Q_OBJECT
protected:
    using Change = std::function<void(tranche::WriterOptions &)>;

    /// Columns whose names begin with n are integers, all others texts.
    tranche::WriterOptions options(const QStringList &header, const QString &key = QStringLiteral("key"));
    /// Splits and writes a text, and commits it.
    std::vector<tranche::ChunkOutcome> write(
        const tranche::WriterOptions &options, const QByteArray &csv, qint64 chunkSize);
    /// As an import does it: what a row has rolled back is done again, each chunk alone.
    std::vector<tranche::ChunkOutcome> importText(const QByteArray &csv, qint64 chunkSize, const Change &change = {});
    /// The end of an import that replaces the table.
    void putInPlace(const QString &key);

    tranche::TargetLocation m_location;
};
