#include "source/bytes/ReadAhead.h"

#include "core/Failure.h"
#include "core/Interruption.h"

#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <random>

using namespace tranche;

namespace {

/// What the other thread does, as a test sees it.
struct Watched
{
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t given = 0; ///< bytes
    bool stuck = false;

    void waitUntil(const std::function<bool()> &isSo)
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, isSo);
    }
};

/// Bytes in pieces of any size; behind them it breaks, goes on for ever, or waits until it is interrupted.
class Source final : public ByteStream
{
public:
    enum class Then { Ends, Breaks, GoesOn, Waits };
    Source(std::string bytes, Then then, Watched *watched = nullptr)
        : m_bytes(std::move(bytes))
        , m_then(then)
        , m_watched(watched)
        , m_random(5) // NOLINT: the same pieces each time
    {
    }

    QString name() const override { return QStringLiteral("part.xml"); }
    qint64 bytesOfFile() const override { return qint64(m_at / 10); }
    std::size_t read(char *to, std::size_t length) override
    {
        if (m_at == m_bytes.size() && m_then != Then::Ends)
            return behind(to, length);
        const std::size_t got = std::min({ length, m_bytes.size() - m_at, std::size_t(1 + m_random() % 100000) });
        std::copy_n(m_bytes.data() + m_at, got, to);
        m_at += got;
        return got;
    }

private:
    std::size_t behind(char *to, std::size_t length)
    {
        if (m_then == Then::Breaks)
            throw Failure(QStringLiteral("source.test"), QStringLiteral("It ends here."));
        {
            const std::lock_guard lock(m_watched->mutex);
            m_watched->given += length;
            m_watched->stuck = true;
        }
        m_watched->changed.notify_all();
        for (; m_then == Then::Waits; std::this_thread::yield())
            Interruption::check();
        std::fill_n(to, length, 'x');
        return length;
    }

    std::string m_bytes;
    std::size_t m_at = 0;
    Then m_then;
    Watched *m_watched;
    std::minstd_rand m_random;
};

std::string someBytes(std::size_t count)
{
    std::minstd_rand random(1); // NOLINT
    std::string bytes(count, '\0');
    std::generate(bytes.begin(), bytes.end(), [&random] { return char(random()); });
    return bytes;
}

std::string readAll(ReadAhead &stream, std::size_t piece)
{
    std::string all;
    std::string block(piece, '\0');
    for (std::size_t got = stream.read(block.data(), piece); got > 0; got = stream.read(block.data(), piece))
        all.append(block, 0, got);
    return all;
}

} // namespace

class ReadAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheBytesOfTheOther();
    void anErrorComesBehindTheBytes();
    void isLeftInTheMiddle();
    void readsOnlySoFarAhead();
    void isInterruptedWhileItWaits();
    void anInterruptionWithinAnotherAsksBoth();
};

void ReadAheadTest::givesTheBytesOfTheOther()
{
    for (const std::size_t size : std::initializer_list<std::size_t> { 0, 1, 65536, 65537, 3000000 }) {
        for (const std::size_t piece : std::initializer_list<std::size_t> { 7000, 65536, 1 << 20 }) {
            const std::string bytes = someBytes(size);
            ReadAhead stream(std::make_unique<Source>(bytes, Source::Then::Ends));
            QCOMPARE(stream.name(), QStringLiteral("part.xml"));
            QCOMPARE(stream.bytesOfFile(), qint64(0));
            QVERIFY(readAll(stream, piece) == bytes);
            QCOMPARE(stream.bytesOfFile(), qint64(size / 10));
            char more = 0;
            QCOMPARE(stream.read(&more, 1), std::size_t(0)); // and again
        }
    }
}

void ReadAheadTest::anErrorComesBehindTheBytes()
{
    const std::string bytes = someBytes(200000);
    ReadAhead stream(std::make_unique<Source>(bytes, Source::Then::Breaks));
    std::string all(bytes.size(), '\0');
    for (std::size_t at = 0; at < all.size();)
        at += stream.read(all.data() + at, all.size() - at);
    QVERIFY(all == bytes);
    for (int i = 0; i < 2; ++i) {
        try {
            stream.read(all.data(), 1);
            QFAIL("it has no more");
        } catch (const Failure &failure) {
            QCOMPARE(failure.code(), QStringLiteral("source.test"));
        }
    }
}

void ReadAheadTest::isLeftInTheMiddle()
{
    Watched watched;
    for (int i = 0; i < 50; ++i) {
        ReadAhead stream(std::make_unique<Source>("abc", Source::Then::GoesOn, &watched));
        std::string some(std::size_t(i) * 3000, '\0');
        stream.read(some.data(), some.size());
    }
    ReadAhead stream(std::make_unique<Source>("abc", Source::Then::Waits, &watched));
    watched.waitUntil([&watched] { return watched.stuck; });
}

void ReadAheadTest::readsOnlySoFarAhead()
{
    Watched watched;
    {
        ReadAhead stream(std::make_unique<Source>("", Source::Then::GoesOn, &watched));
        std::string some(10000000, '\0');
        for (std::size_t at = 0; at < some.size();)
            at += stream.read(some.data() + at, some.size() - at);
    }
    QVERIFY2(watched.given < 12000000, qPrintable(QString::number(watched.given)));
}

void ReadAheadTest::isInterruptedWhileItWaits()
{
    Watched watched;
    ReadAhead stream(std::make_unique<Source>("", Source::Then::Waits, &watched));
    watched.waitUntil([&watched] { return watched.stuck; });
    int asked = 0;
    const Interruption interruption([&asked] { return ++asked > 2; });
    char byte = 0;
    try {
        stream.read(&byte, 1);
        QFAIL("nothing came");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("source.stopped"));
    }
}

void ReadAheadTest::anInterruptionWithinAnotherAsksBoth()
{
    bool outer = false;
    bool inner = false;
    QVERIFY(!Interruption::isWanted());
    {
        const Interruption first([&outer] { return outer; });
        {
            const Interruption second([&inner] { return inner; });
            QVERIFY(!Interruption::isWanted());
            inner = true;
            QVERIFY(Interruption::isWanted());
            inner = false;
            outer = true;
            QVERIFY(Interruption::isWanted());
        }
        QVERIFY(Interruption::isWanted());
    }
    QVERIFY(!Interruption::isWanted());
}

QTEST_APPLESS_MAIN(ReadAheadTest)
#include "ReadAheadTest.moc"
