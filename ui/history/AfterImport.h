#pragma once

#include "ui/common/StoreClient.h"

#include <QAction>
#include <QObject>

namespace tranche {

/// What can be done with an import once its rows are in, beside repairing: see them, find the database, go on with the
/// next file.
class AfterImport final : public QObject
{
    Q_OBJECT
public:
    AfterImport(StoreClient &store, QWidget *window);

    /// Tells which import is chosen; enables what fits it. @param import nullptr: none, or several
    /// @param chunk its chosen chunk; 0: none
    void setChosen(const ImportSummary *import, qint64 chunk);

    QAction *showRows;
    QAction *showChunkRows;
    QAction *openFolder;
    QAction *nextFile;
    QAction *history;

    /// Shows the rows that an import has brought in. @param chunk 0: of all its chunks
    void openRows(qint64 import, qint64 chunk = 0);

public Q_SLOTS:
    /// @param goOn what is offered to go on with; the import is the chosen one
    void showReport(qint64 import, const QList<QAction *> &goOn = {});

Q_SIGNALS:
    /// A file is to be imported with the choices of the import.
    void importAsked(qint64 import, const QString &file);
    /// An import is to be shown in the job table.
    void choiceAsked(qint64 import);
    void problem(const QString &text);

private:
    QAction *make(
        const char *name, const QString &text, const char *icon, const QString &tip, const QKeySequence &shortcut = {});
    void askForNextFile();
    void openHistory();

    StoreClient &m_store;
    QWidget *m_window;
    ImportSummary m_import;
    qint64 m_chunk = 0;
};

} // namespace tranche
