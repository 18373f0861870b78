#pragma once

#include "store/ImportSummary.h"
#include "ui/desktop/DesktopNotifier.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

class QWidget;

namespace tranche {

/// What is told of imports that have ended: of one, or of several together. @param ended at least one
DesktopMessage endMessage(const QList<ImportSummary> &ended);

/// Tells by the desktop that imports have ended, as the settings of the home say: a failure soon, what went well once
/// nothing runs any more.
class EndNotices final : public QObject
{
    Q_OBJECT
public:
    EndNotices(const QString &home, QWidget *window);

    void note(const QList<ImportSummary> &changed);
    /// They are not in the history any more: nobody waits for their end.
    void forget(const QList<qint64> &imports);

Q_SIGNALS:
    void failedRowsAsked(qint64 import, const QByteArray &token);
    void windowAsked(qint64 import, const QByteArray &token);

private:
    bool isToBeTold() const;
    bool isNews(const ImportSummary &import);
    void tellSoon();
    void tell();

    QString m_home;
    QWidget *m_window;
    qint64 m_begin; ///< of this object, in milliseconds: what ended before is no news
    QHash<qint64, qint64> m_ends; ///< of imports that have ended since, in milliseconds
    DesktopNotifier m_notifier;
    QSet<qint64> m_active;
    QList<ImportSummary> m_ended; ///< not told yet
    QElapsedTimer m_sinceFirst; ///< of these
    QTimer m_soon;
};

} // namespace tranche
