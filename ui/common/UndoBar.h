#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tranche {

/// Tells what was just removed, and takes it back for some seconds: in the place of a question before.
class UndoBar final : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Shows the bar. @param ms how long
    void offer(const QString &text, int ms = 12000);
    /// Ends the offer, as time does.
    void end();

Q_SIGNALS:
    void undone();
    /// The time is over, or the bar was closed: it is done.
    void ended();

private:
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
};

} // namespace tranche
