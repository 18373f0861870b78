"""A suite for pytest, of which each kind of result is one."""
import sys

import pytest


@pytest.fixture
def broken_before():
    raise RuntimeError("not made ready")


@pytest.fixture
def broken_after():
    yield
    raise RuntimeError("not cleaned up")


def test_passes():
    assert 1 + 1 == 2


def test_fails():
    assert "größer" == "kleiner", "ein <Vergleich> & \"mehr\""


def test_raises():
    raise ValueError("no assertion")


def test_is_broken_before(broken_before):
    pass


def test_is_broken_after(broken_after):
    pass


def test_fails_and_is_broken_after(broken_after):
    assert False


@pytest.mark.skip(reason="nicht heute, später")
def test_is_skipped():
    pass


def test_skips_itself():
    pytest.skip("as it runs")


@pytest.mark.xfail(reason="known")
def test_fails_as_expected():
    assert False


@pytest.mark.xfail(reason="was known")
def test_passes_unexpectedly():
    pass


@pytest.mark.xfail(reason="was known", strict=True)
def test_may_not_pass():
    pass


@pytest.mark.parametrize("word", ["a", "日本語", "a b", "<&>", 'quo"te', "\x1b[1m", ""])
def test_words(word):
    assert word != "a b"


def test_writes(record_property):
    record_property("größe", "3 µm")
    print("Ausgabe: größer ]]> \x1b[31mred\x1b[0m")
    print("error: größer", file=sys.stderr)


class TestOfClass:
    def test_passes(self):
        pass

    class TestWithin:
        def test_fails(self):
            assert [] == [1]
