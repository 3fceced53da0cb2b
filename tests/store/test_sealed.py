"""A sealed file is opened whole by its passphrase, or not at all."""

import io

import pytest
from fakes.two_kiosks import QUICK, WORDS
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.faults import StoreFault
from kiosk.store.sealed import MAGIC, PIECE, NotSealed, Opener, Sealer


def sealed(data: bytes) -> bytes:
    file = io.BytesIO()
    sealer = Sealer(file, QUICK)
    sealer.write(data)
    sealer.finish()
    return file.getvalue()


def opened(data: bytes, words: str = WORDS) -> bytes:
    opener = Opener(io.BytesIO(data), words)
    return b"".join(iter(lambda: opener.read(1000), b""))


SMALL = sealed(b"Delivery 48213")
LARGE = sealed(bytes(range(256)) * 1024)
"""Four full pieces: their borders are where a cut could pass unseen."""


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_what_went_in_comes_out(size):
    data = (b"0123456789" * (size // 10 + 1))[:size]
    assert opened(sealed(data)) == data


@given(st.integers(0, len(SMALL) * 8 - 1))
def test_any_flipped_bit_of_a_small_file_is_refused(bit):
    assert_refused(flipped(SMALL, bit))


@given(st.integers(len(MAGIC) + 3, len(LARGE) - 1), st.integers(0, 7))
def test_any_flipped_bit_of_a_large_file_is_refused(place, bit):
    assert_refused(flipped(LARGE, place * 8 + bit))


@given(st.integers(0, len(LARGE) - 1))
def test_any_cut_is_refused(size):
    assert_refused(LARGE[:size])


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_cut_between_two_pieces_is_told_as_one(number):
    begin = len(LARGE) - 4 * (PIECE + 17)
    with pytest.raises(NotSealed, match="not whole"):
        opened(LARGE[: begin + number * (PIECE + 17)])


def test_pieces_in_another_order_twice_or_of_another_file_are_refused():
    begin, step = len(LARGE) - 4 * (PIECE + 17), PIECE + 17
    head, pieces = LARGE[:begin], [LARGE[begin + i * step : begin + (i + 1) * step] for i in range(4)]
    other = sealed(bytes(4 * PIECE))
    assert_refused(head + pieces[1] + pieces[0] + pieces[2] + pieces[3])
    assert_refused(head + pieces[0] + pieces[0] + pieces[1] + pieces[2] + pieces[3])
    assert_refused(head + pieces[0] + pieces[1] + pieces[3])
    assert_refused(head + pieces[0] + pieces[1] + pieces[2] + other[-step:])
    assert_refused(LARGE + b"\0")
    assert_refused(LARGE + pieces[3])


def test_without_its_last_piece_nobody_can_open_it():
    file = io.BytesIO()
    sealer = Sealer(file, QUICK)
    sealer.write(b"x" * (2 * PIECE + 5))
    assert_refused(file.getvalue())


@given(st.text().filter(lambda words: words != WORDS))
def test_another_passphrase_does_not_fit(words):
    with pytest.raises(NotSealed, match="passphrase does not fit"):
        opened(SMALL, words)


def test_each_file_is_sealed_with_another_key():
    assert sealed(b"x" * 100)[len(MAGIC) + 3 :] != sealed(b"x" * 100)[len(MAGIC) + 3 :]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no hand-over file"),
        (b"PK\x03\x04 a zip", "no hand-over file"),
        (MAGIC + bytes((2, 1, 13)) + bytes(100), "newer"),
        (MAGIC + bytes((1, 1, 31)) + bytes(100), "changed"),
        (MAGIC + bytes((1, 200, 13)) + bytes(100), "changed"),
        (MAGIC + bytes((1, 1)), "not whole"),
    ],
)
def test_other_files_are_told_apart_without_much_work(data, words):
    with pytest.raises(NotSealed, match=words):
        opened(data)


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def assert_refused(data: bytes) -> None:
    with pytest.raises(StoreFault):
        opened(data)
