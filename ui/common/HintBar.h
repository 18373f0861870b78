#pragma once

#include <QFrame>

namespace tranche {

/// A hint for who is new: a line that can be dismissed, and is not shown again in this home then.
class HintBar final : public QFrame
{
    Q_OBJECT
public:
    /// @param name of the hint, under which it is remembered that it was dismissed; also the object's name
    HintBar(const QString &home, const QString &name, const QString &text, QWidget *parent = nullptr);

    /// Shows it where it helps, unless it was dismissed.
    void showIf(bool helps) { setVisible(helps && !m_wasDismissed); }

private:
    QString m_home;
    bool m_wasDismissed = false;
};

} // namespace tranche
