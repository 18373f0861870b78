#pragma once

#include "ui/files/SeveralFiles.h"

namespace tranche {

class ImportWindow;

/// Opens the windows in which imports are planned: on a file, on the choices of an import that there was, and on files
/// however they come.
class ImportWindows final : public QObject
{
    Q_OBJECT
public:
    /// @param sampleFile to be tried by who has none; empty: there is none
    ImportWindows(StoreClient &store, BackgroundRunner &runner, const QString &sampleFile, QWidget *window);

    /// On a file, if one is named.
    void open(const QString &file = {});
    bool hasSample() const { return !m_sampleFile.isEmpty(); }
    void openSample() { open(m_sampleFile); }
    /// @param file that is imported with the same choices; empty: the same file
    void openAgain(qint64 import, const QString &file = {});

    SeveralFiles several;

Q_SIGNALS:
    void queued(qint64 import);
    void openChunkAsked(qint64 import, qint64 chunk);
    void rowsAsked(qint64 import);

private:
    ImportWindow *show();

    StoreClient &m_store;
    BackgroundRunner &m_runner;
    QString m_sampleFile;
    QWidget *m_window;
};

} // namespace tranche
