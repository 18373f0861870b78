#pragma once

#include <QHash>
#include <QObject>

#include <memory>

class QDBusConnection;
class QSystemTrayIcon;

namespace tranche {

/// A message of the desktop.
struct DesktopMessage
{
    QString title;
    QString text; ///< plain
    QString button; ///< empty: there is none
    qint64 subject = 0; ///< what it is about, for whoever has sent it
};

/// Shows messages by the desktop's own service, org.freedesktop.Notifications, else by an icon in the tray. Where there
/// is neither nothing happens: a message that can't be shown is no error.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const DesktopMessage &message);

Q_SIGNALS:
    /// The message's button was pressed. @param token of the desktop, by which a window may come forward; or empty
    void buttonPressed(qint64 subject, const QByteArray &token);
    /// The message itself was.
    void pressed(qint64 subject, const QByteArray &token);

private Q_SLOTS:
    void takeAction(uint id, const QString &key);
    void takeToken(uint id, const QString &token);
    void forget(uint id, uint reason);

private:
    bool showByService(const DesktopMessage &message);
    void showInTray(const DesktopMessage &message);

    std::unique_ptr<QDBusConnection> m_bus;
    QHash<uint, DesktopMessage> m_shown; ///< by the service's numbers
    QByteArray m_token;
    QSystemTrayIcon *m_icon = nullptr;
    DesktopMessage m_inTray;
};

} // namespace tranche
