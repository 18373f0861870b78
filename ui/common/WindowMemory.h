#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace tranche {

/// Keeps size and place of a window, its splitters and chosen tabs in the settings of a home, under the window's name:
/// the next window of that name begins with them.
class WindowMemory final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the window. To be made once all of its parts are there.
    WindowMemory(const QString &home, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void keep() const;

    QString m_home;
    QWidget *m_window;
};

} // namespace tranche
