// A suite for GoogleTest, of which each kind of result is one.
#include <gtest/gtest.h>

#include <iostream>
#include <stdexcept>
#include <string>

TEST(Shop, Passes)
{
    EXPECT_EQ(1 + 1, 2);
}

TEST(Shop, Fails)
{
    EXPECT_EQ(std::string("größer"), "kleiner") << "ein <Vergleich> & \"mehr\" ]]>";
}

TEST(Shop, FailsTwice)
{
    EXPECT_TRUE(false);
    EXPECT_TRUE(false) << "once more";
}

TEST(Shop, Throws)
{
    throw std::runtime_error("no assertion");
}

TEST(Shop, SkipsItself)
{
    GTEST_SKIP() << "nicht heute";
}

TEST(Shop, DISABLED_IsOff)
{
    FAIL();
}

TEST(Shop, Writes)
{
    RecordProperty("size", 3);
    RecordProperty("unit", "µm");
    std::cout << "Ausgabe: größer\n";
}

class Words : public testing::TestWithParam<std::string>
{
};

TEST_P(Words, AreShort)
{
    EXPECT_LT(GetParam().size(), 10u);
}

INSTANTIATE_TEST_SUITE_P(All, Words, testing::Values("a", "日本語", "<&>\"'", "much too long a word"));

template <typename T> class Numbers : public testing::Test
{
};

using NumberTypes = testing::Types<int, double>;
TYPED_TEST_SUITE(Numbers, NumberTypes);

TYPED_TEST(Numbers, AreZero)
{
    EXPECT_EQ(TypeParam(), TypeParam(0));
}

class BrokenBefore : public testing::Test
{
protected:
    void SetUp() override { FAIL() << "not made ready"; }
};

TEST_F(BrokenBefore, IsNotRun)
{
}
