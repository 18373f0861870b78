#pragma once

#include "store/ImportSummary.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace tranche {

/// The imports that have ended with something wrong and that nobody has looked at since, also those that ended while
/// no window was open. What was seen is kept in the settings of the home.
class UnseenFailures final : public QObject
{
    Q_OBJECT
public:
    explicit UnseenFailures(const QString &home, QObject *parent = nullptr);
    ~UnseenFailures() override;

    QSet<qint64> imports() const { return { m_unseen.keyBegin(), m_unseen.keyEnd() }; }
    qsizetype count() const { return m_unseen.size(); }
    void note(const QList<ImportSummary> &changed);
    /// The import is on the screen.
    void see(qint64 import);
    void forget(const QList<qint64> &imports);

Q_SIGNALS:
    void changed();

private:
    void keep();
    bool isUnseen(const ImportSummary &import) const;

    QString m_home;
    QTimer m_keepSoon; ///< the settings are a file
    QDateTime m_since; ///< what ended before has been seen
    QDateTime m_latest; ///< end of all that is known
    QHash<qint64, qint64> m_seen; ///< of those that ended later: when, in milliseconds
    QHash<qint64, qint64> m_unseen; ///< with their ends, likewise
};

} // namespace tranche
