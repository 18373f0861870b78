#include "api/LoopbackListener.h"

#include "core/Failure.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tranche {

// As many as the system allows: who connects when no more may wait is not refused, but tries again after a second, and
// what it has sent meanwhile may be lost.
static constexpr int backlog = SOMAXCONN;
static constexpr int portTries = 20; // a free one of 127.0.0.1 may be taken for ::1
static constexpr int restWithoutHandlesMs = 100;

static FileDescriptor listenAt(const sockaddr *address, socklen_t length)
{
    FileDescriptor listening(::socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1;
    if (!listening.isOpen())
        return listening;
    ::setsockopt(listening.number(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (address->sa_family == AF_INET6)
        ::setsockopt(listening.number(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (::bind(listening.number(), address, length) != 0 || ::listen(listening.number(), backlog) != 0) {
        const int error = errno;
        listening.close();
        errno = error;
    }
    return listening;
}

static FileDescriptor listenToVersion4(int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return listenAt(reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

static FileDescriptor listenToVersion6(int port)
{
    sockaddr_in6 address {};
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(std::uint16_t(port));
    address.sin6_addr = in6addr_loopback;
    return listenAt(reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

static int portOf(const FileDescriptor &listening)
{
    sockaddr_in address {};
    socklen_t length = sizeof address;
    ::getsockname(listening.number(), reinterpret_cast<sockaddr *>(&address), &length);
    return ntohs(address.sin_port);
}

LoopbackListener::LoopbackListener(int port, int mostConnections, Take take)
    : m_port(port)
    , m_most(mostConnections)
    , m_take(std::move(take))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    for (int tries = 0; m_listening.empty(); ++tries) {
        FileDescriptor version4 = listenToVersion4(port);
        FileDescriptor version6;
        if (version4.isOpen()) {
            m_port = portOf(version4);
            version6 = listenToVersion6(m_port);
        }
        // A computer without IPv6 has no such address.
        const bool isUsable = version4.isOpen() && (version6.isOpen() || errno != EADDRINUSE);
        if (!isUsable && (port != 0 || tries == portTries))
            throw Failure(QStringLiteral("api.port"),
                QStringLiteral("Nobody can listen on port %1 of this computer: %2.")
                    .arg(port)
                    .arg(QString::fromLocal8Bit(std::strerror(errno))),
                QStringLiteral("Choose another one with --port; 0: any that is free."));
        if (!isUsable)
            continue;
        m_listening.push_back(std::move(version4));
        if (version6.isOpen())
            m_listening.push_back(std::move(version6));
    }
}

void LoopbackListener::start()
{
    m_thread = std::thread([this] { run(); });
}

LoopbackListener::~LoopbackListener()
{
    close();
}

void LoopbackListener::close()
{
    m_ends = true;
    wake();
    if (m_thread.joinable())
        m_thread.join();
    m_listening.clear();
}

void LoopbackListener::wake()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake.number(), &one, sizeof one);
}

void LoopbackListener::noteClosed()
{
    if (m_open-- == m_most)
        wake();
}

void LoopbackListener::run()
{
    while (!m_ends) {
        std::array<pollfd, 3> waited { pollfd { m_wake.number(), POLLIN, 0 } };
        nfds_t count = 1;
        if (m_open < m_most) {
            for (const FileDescriptor &listening : m_listening)
                waited[count++] = { listening.number(), POLLIN, 0 };
        }
        if (::poll(waited.data(), count, -1) < 0)
            continue;
        if (waited[0].revents != 0) {
            std::uint64_t news = 0;
            [[maybe_unused]] const ssize_t got = ::read(m_wake.number(), &news, sizeof news);
        }
        for (nfds_t i = 1; i < count && m_open < m_most && !m_ends; ++i) {
            if (waited[i].revents != 0)
                accept(waited[i].fd);
        }
    }
}

void LoopbackListener::accept(int listening)
{
    sockaddr_storage address {};
    socklen_t length = sizeof address;
    const int socket
        = ::accept4(listening, reinterpret_cast<sockaddr *>(&address), &length, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0) {
        if (errno == EMFILE || errno == ENFILE) // it stays readable: do not turn in circles
            ::poll(nullptr, 0, restWithoutHandlesMs);
        return;
    }
    ++m_open;
    if (!m_take(socket, reinterpret_cast<const sockaddr *>(&address), length))
        --m_open;
}

} // namespace tranche
