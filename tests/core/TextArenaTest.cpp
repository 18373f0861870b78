#include "core/Row.h"

#include <QTest>

using namespace tranche;

/// Short texts stay what and where they are until all are forgotten.
class TextArenaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTexts();
    void isMoved();
    void usesItsMemoryAgain();
};

/// Texts of all lengths, more than a block holds.
static QByteArrayList someTexts()
{
    QByteArrayList texts;
    for (int i = 0; i < 5000; ++i)
        texts.append(QByteArray::number(i).repeated(i % 7));
    texts.append(QByteArray(TextArena::blockBytes, 'x'));
    texts.append("y");
    return texts;
}

static std::vector<std::string_view> keepAll(TextArena &arena, const QByteArrayList &texts)
{
    std::vector<std::string_view> kept;
    for (const QByteArray &text : texts)
        kept.push_back(arena.keep({ text.constData(), std::size_t(text.size()) }));
    return kept;
}

static bool areSame(const std::vector<std::string_view> &kept, const QByteArrayList &texts)
{
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (QByteArray(kept[i].data(), qsizetype(kept[i].size())) != texts[qsizetype(i)])
            return false;
    }
    return kept.size() == std::size_t(texts.size());
}

void TextArenaTest::keepsTexts()
{
    TextArena arena;
    const QByteArrayList texts = someTexts();
    const auto kept = keepAll(arena, texts);
    QVERIFY(areSame(kept, texts));
    QCOMPARE(arena.bytes(), std::size_t(texts.join().size()));
}

void TextArenaTest::isMoved()
{
    const QByteArrayList texts = someTexts();
    RowBuffer rows;
    const auto kept = keepAll(rows.converted, texts);
    RowBuffer other = std::move(rows);
    rows = RowBuffer();
    keepAll(rows.converted, { "one", "two" }); // has nothing of the other's
    keepAll(other.converted, { "three" });
    QVERIFY(areSame(kept, texts));
    rows = std::move(other);
    keepAll(other.converted, { "four" });
    QVERIFY(areSame(kept, texts));
    QVERIFY(rows.weight() >= std::size_t(texts.join().size()));
}

void TextArenaTest::usesItsMemoryAgain()
{
    TextArena arena;
    const auto first = keepAll(arena, someTexts());
    arena.clear();
    QCOMPARE(arena.bytes(), std::size_t(0));
    const QByteArrayList texts = someTexts();
    const auto second = keepAll(arena, texts);
    QVERIFY(areSame(second, texts));
    QVERIFY(first[1].data() == second[1].data() && first.back().data() == second.back().data());
}

QTEST_APPLESS_MAIN(TextArenaTest)
#include "TextArenaTest.moc"
