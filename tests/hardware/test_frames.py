"""The slot between camera and decoder, the gate that spares idle frames, and where is looked first."""

import threading

import numpy as np
import pytest
from fakes.pictures import Kind, Picture, bench, drawn
from hypothesis import given
from hypothesis import strategies as st

from hardware.decoder import ZbarDecoder
from hardware.frames import Frame, NewestFrame
from hardware.gate import LONGEST_SKIP_S, MotionGate
from hardware.look import AIM, Look, aim_box
from kiosk.core.codes import Sighting

DARK, BRIGHT = (np.full((720, 1280, 3), level, np.uint8) for level in (60, 200))


def frame(picture: Picture = DARK, number: int = 1, at_s: float = 0.0, *, alone: bool = False) -> Frame:
    return Frame(picture, number, at_s, is_presentation=alone)


class Noting(ZbarDecoder):
    """Reads, and notes the size of every picture it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[tuple[int, int]] = []

    def decode(self, image: Picture) -> list[Sighting]:
        self.sizes.append((image.shape[1], image.shape[0]))
        return super().decode(image)


def test_the_newest_frame_wins() -> None:
    slot = NewestFrame()

    slot.put(frame(number=1))
    slot.put(frame(number=2))

    assert slot.peek() is slot.next_after(1, 0.0)
    assert slot.next_after(2, 0.0) is None


def test_a_waiter_gets_the_frame_that_comes() -> None:
    slot, got = NewestFrame(), []
    waiter = threading.Thread(target=lambda: got.append(slot.next_after(-1, 10.0)))
    waiter.start()

    slot.put(frame(number=7))
    waiter.join(10)

    assert [seen.number for seen in got] == [7]


def test_closing_wakes_every_waiter_for_good() -> None:
    slot, got = NewestFrame(), []
    slot.put(frame(number=1))
    waiters = [threading.Thread(target=lambda: got.append(slot.next_after(1, 10.0))) for _ in range(3)]
    waiters.append(threading.Thread(target=lambda: got.append(slot.wait_taken(10.0) and None)))
    for waiter in waiters:
        waiter.start()

    slot.close()
    for waiter in waiters:
        waiter.join(10)

    assert got == [None] * 4
    slot.put(frame(number=2))
    assert slot.next_after(1, 10.0) is None


def test_a_cleared_slot_shows_nothing() -> None:
    slot = NewestFrame()
    slot.put(frame())

    slot.clear()

    assert slot.peek() is None
    assert slot.next_after(-1, 0.0) is None
    assert slot.wait_taken(0.0)


def test_a_frame_is_taken_when_it_was_given_away() -> None:
    slot = NewestFrame()
    slot.put(frame(number=1))

    assert not slot.wait_taken(0.0)
    slot.next_after(-1, 0.0)
    assert slot.wait_taken(0.0)


def test_unchanged_frames_are_skipped_but_never_for_longer_than_a_quarter_second() -> None:
    gate = MotionGate()
    noise = np.random.default_rng(1)
    still = [np.clip(DARK + noise.normal(0, 3, DARK.shape), 0, 255).astype(np.uint8) for _ in range(5)]

    worth = [at / 30 for at in range(60) if gate.is_worth_decoding(frame(still[at % 5], at, at / 30))]  # two seconds

    assert len(worth) <= 9
    assert max(np.diff(worth)) <= LONGEST_SKIP_S + 1 / 30


def test_what_changes_is_decoded_at_once() -> None:
    gate = MotionGate()
    label = bench((drawn("9520123456788", Kind.EAN13, scale=2), 450, 260))

    assert gate.is_worth_decoding(frame(DARK, 1, 0.0))
    assert gate.is_worth_decoding(frame(label, 2, 0.03))
    assert not gate.is_worth_decoding(frame(label, 3, 0.06))
    assert gate.is_worth_decoding(frame(DARK[:600], 4, 0.09))
    assert gate.is_worth_decoding(frame(np.ascontiguousarray(BRIGHT[:, :, 0]), 5, 0.12))  # grey, all of a sudden


def test_the_viewfinder_is_looked_at_each_time_and_the_whole_frame_every_third() -> None:
    decoder = Noting()
    look = Look(decoder)
    left, top, right, bottom = aim_box(1280, 720)
    aim, whole = (right - left, bottom - top), (1280, 720)

    for count in range(6):
        assert look.at(frame(DARK, count, count * 0.1)) == []

    assert decoder.sizes == [aim, aim, aim, whole] * 2


def test_a_picture_of_its_own_is_looked_at_whole() -> None:
    decoder = Noting()
    corner = bench((drawn("9520123456788", Kind.EAN13, scale=2), 5, 5))

    assert [s.code.text for s in Look(decoder).at(frame(corner, alone=True))] == ["9520123456788"]
    assert decoder.sizes == [(1280, 720)]


@pytest.mark.parametrize(("left", "top"), [(200, 190), (500, 300), (700, 220)])
def test_corners_are_given_in_pixels_of_the_frame(left: int, top: int) -> None:
    label = drawn("9520123456788", Kind.EAN13, scale=2)

    [sighting] = Look(ZbarDecoder()).at(frame(bench((label, left, top))))

    xs, ys = zip(*sighting.polygon, strict=True)
    assert left <= min(xs) < max(xs) <= left + label.shape[1]
    assert top <= min(ys) < max(ys) <= top + label.shape[0]


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_the_viewfinder_lies_in_the_middle_of_any_frame(width: int, height: int) -> None:
    left, top, right, bottom = aim_box(width, height)

    assert 0 <= left <= right <= width
    assert 0 <= top <= bottom <= height
    assert abs(left - (width - right)) <= 1
    assert right - left <= width * AIM[0]


def test_frames_too_small_to_read_are_no_crash() -> None:
    for side in (1, 2, 7, 9):
        tiny = np.zeros((side, side, 3), np.uint8)
        assert MotionGate().is_worth_decoding(frame(tiny))
        look = Look(ZbarDecoder())
        assert [look.at(frame(tiny, count)) for count in range(3)] == [[]] * 3
