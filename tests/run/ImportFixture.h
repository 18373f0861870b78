#pragma once

#include "service/plan/Plan.h"
#include "store/JobStore.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

/// What the tests of imports share: a job store, a folder of files, and a database target.db in it; all real.
class ImportFixture : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    using Change = std::function<void(tranche::RequestChoices &)>;
    /// Queues an import of a text in chunks of two rows into the table `data`; no words are NULL. @returns its id
    qint64 add(const QByteArray &csv, const Change &change = {});
    tranche::ImportSummary run(qint64 id);
    /// The first column of the answer, blank-separated.
    QString query(const QString &sql);
    void execute(const QString &sql);
    /// Writes a file into the folder. @returns its path
    QString write(const QString &name, const QByteArray &content);
    QString targetPath() const { return m_folder->filePath(QStringLiteral("target.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tranche::JobStore> m_store;
};

/// The column n is a number.
void integerColumn(tranche::RequestChoices &choices);
