#pragma once

#include <QObject>

namespace tranche {

class BackgroundRunner;
class ImportDraft;
class StoreClient;

/// The way from a press on Import to an import in the queue: the rows of a file that the table has already are added
/// once more only if that is meant.
class ImportStart final : public QObject
{
    Q_OBJECT
public:
    /// @param window in which is asked
    ImportStart(ImportDraft &draft, StoreClient &store, BackgroundRunner &runner, QWidget *window);

    /// @param checkedBy the check of which remedies go along; 0: none
    void start(bool validateOnly, qint64 checkedBy);
    /// Whether it starts as soon as it is known whether the table has the file.
    bool isWaiting() const { return m_isWaiting; }
    /// Why the last start went wrong; empty: it did not.
    const QString &failure() const { return m_failure; }

Q_SIGNALS:
    void changed(); ///< isWaiting(), or failure()
    void queueing(bool validateOnly);
    void queued(qint64 import, bool validateOnly);

private:
    void goOn();
    void askToImportAgain();
    void queue(bool validateOnly);

    ImportDraft &m_draft;
    StoreClient &m_store;
    BackgroundRunner &m_runner;
    QWidget *m_window;
    qint64 m_checkedBy = 0;
    bool m_isWaiting = false;
    QString m_failure;
};

} // namespace tranche
