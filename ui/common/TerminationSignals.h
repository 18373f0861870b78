#pragma once

#include <QObject>

class QSocketNotifier;

namespace tranche {

/// SIGINT and SIGTERM as a Qt signal in the GUI thread, once; a second one ends the program at once, which is safe too.
/// One object for a program.
class TerminationSignals final : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    int m_readingEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace tranche
