#include "ui/desktop/DesktopNotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QSystemTrayIcon>
#include <QTimer>

#include <utility>

namespace tranche {

static constexpr qsizetype mostShown = 50;
static constexpr int notifyMs = 5000;
static constexpr int inTrayMs = 15'000;

static QString messageService()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

static QString messagePath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

/// Without an address the library would look for one by starting programs.
static bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
}

DesktopNotifier::~DesktopNotifier()
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->name());
}

void DesktopNotifier::show(const DesktopMessage &message)
{
    if (!showByService(message))
        showInTray(message);
}

bool DesktopNotifier::showByService(const DesktopMessage &message)
{
    if (!m_bus) {
        if (!hasSessionBus())
            return false;
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QDBusConnection::SessionBus,
            QStringLiteral("tranche-messages-%1").arg(quintptr(this)))); // one for each, closed with it
        const auto follow = [this](const char *signal, const char *slot) {
            m_bus->connect(QString(), messagePath(), messageService(), QString::fromLatin1(signal), this, slot);
        };
        follow("ActionInvoked", SLOT(takeAction(uint, QString)));
        follow("ActivationToken", SLOT(takeToken(uint, QString)));
        follow("NotificationClosed", SLOT(forget(uint, uint)));
    }
    if (!m_bus->isConnected())
        return false;
    QStringList actions { QStringLiteral("default"), tr("Open") };
    if (!message.button.isEmpty())
        actions += { QStringLiteral("button"), message.button };
    QDBusMessage call
        = QDBusMessage::createMethodCall(messageService(), messagePath(), messageService(), QStringLiteral("Notify"));
    call.setArguments({ QApplication::applicationDisplayName(), 0U, QApplication::desktopFileName(), message.title,
        message.text.toHtmlEscaped(), actions,
        QVariantMap { { QStringLiteral("desktop-entry"), QApplication::desktopFileName() } }, -1 });
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call, notifyMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, message] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return showInTray(message);
        if (m_shown.size() >= mostShown)
            m_shown.clear();
        m_shown.insert(reply.value(), message);
    });
    return true;
}

void DesktopNotifier::takeToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        m_token = token.toUtf8();
}

void DesktopNotifier::takeAction(uint id, const QString &key)
{
    const auto shown = m_shown.constFind(id);
    if (shown == m_shown.constEnd())
        return; // another program's
    const qint64 subject = shown->subject;
    const QByteArray token = std::exchange(m_token, {});
    if (key == QLatin1String("button"))
        Q_EMIT buttonPressed(subject, token);
    else
        Q_EMIT pressed(subject, token);
}

void DesktopNotifier::forget(uint id, uint)
{
    m_shown.remove(id);
}

/// There a message has no button: who presses it wants what the button does.
void DesktopNotifier::showInTray(const DesktopMessage &message)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
            if (m_inTray.button.isEmpty())
                Q_EMIT pressed(m_inTray.subject, {});
            else
                Q_EMIT buttonPressed(m_inTray.subject, {});
        });
    }
    m_inTray = message;
    m_icon->show();
    m_icon->showMessage(message.title, message.text);
    QTimer::singleShot(inTrayMs, m_icon, &QSystemTrayIcon::hide);
}

} // namespace tranche
