#include "source/bytes/SourceDigest.h"
#include "source/bytes/MemorySource.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

class SourceDigestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownValues();
    void doesNotDependOnPieces();
    void goesOnFromASource();
};

void SourceDigestTest::knownValues()
{
    SourceDigest digest; // as `xxhsum -H2` prints them
    QCOMPARE(digest.text(), QStringLiteral("99aa06d3014798d86001c324468d497f"));
    digest.add("a");
    QCOMPARE(digest.text(), QStringLiteral("a96faf705af16834e6c632b61e964e1f"));
}

void SourceDigestTest::doesNotDependOnPieces()
{
    QRandomGenerator random(6);
    QByteArray bytes(70000, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    const std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    SourceDigest whole;
    whole.add(text);
    SourceDigest pieces;
    while (pieces.bytes() < bytes.size())
        pieces.add(text.substr(std::size_t(pieces.bytes()), 1 + std::size_t(random.bounded(3000))));
    QCOMPARE(pieces.text(), whole.text());
    bytes[12345] = char(bytes[12345] ^ 1);
    SourceDigest other;
    other.add({ bytes.constData(), std::size_t(bytes.size()) });
    QVERIFY(other.text() != whole.text());
}

void SourceDigestTest::goesOnFromASource()
{
    MemorySource source(QStringLiteral("x"), QByteArray(3000000, 'x'));
    SourceDigest digest;
    digest.addFrom(source, 10);
    digest.addFrom(source, source.size());
    SourceDigest whole;
    whole.add(std::string(3000000, 'x'));
    QCOMPARE(digest.text(), whole.text());
    SourceDigest stopped;
    stopped.addFrom(source, source.size(), [] { return false; });
    QCOMPARE(stopped.bytes(), 0);
}

QTEST_APPLESS_MAIN(SourceDigestTest)
#include "SourceDigestTest.moc"
