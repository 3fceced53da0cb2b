"""The slot between camera and decoder, the gate that spares idle frames, and where is looked first."""

import threading

import numpy as np
import pytest
from fakes.pictures import Kind, Picture, bench, drawn
from hypothesis import given
from hypothesis import strategies as st

from hardware.decoder import live_decoder
from hardware.frames import Frame, NewestFrame
from hardware.gate import LONGEST_PAUSE_S, MotionGate
from hardware.look import Look
from hardware.viewfinder import AIM, aim_box
from kiosk.core.codes import Sighting

DARK, BRIGHT = (np.full((720, 1280, 3), level, np.uint8) for level in (60, 200))


class NoDecoder:
    """For frames that must not go to the live decoder."""

    def decode(self, image: Picture) -> list[Sighting]:
        raise AssertionError("a picture of its own went to the live decoder")


def frame(picture: Picture = DARK, number: int = 1, at_s: float = 0.0, *, alone: bool = False) -> Frame:
    return Frame(picture, number, at_s, is_presentation=alone)


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


def noisy(picture: Picture, seed: int) -> Picture:
    noise = np.random.default_rng(seed).normal(0, 3, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def test_unchanged_frames_are_skipped_but_never_for_longer_than_a_second() -> None:
    gate = MotionGate()
    still = [noisy(DARK, seed) for seed in range(5)]
    assert gate.is_worth_decoding(frame(still[0], 0, 0.0))
    gate.settled()

    worth = [at / 30 for at in range(1, 300) if gate.is_worth_decoding(frame(still[at % 5], at, at / 30))]

    assert len(worth) <= 13  # of ten seconds
    assert max(np.diff([0.0, *worth])) <= LONGEST_PAUSE_S + 1 / 30


def test_while_focus_settles_every_frame_is_decoded_until_something_was_read() -> None:
    """A blurred label and a sharp one differ too little for a gate; a pause here is what a worker feels."""
    gate = MotionGate()
    label = bench((drawn("9520123456788", Kind.EAN13, scale=2), 450, 260))
    gate.is_worth_decoding(frame(DARK, 0, 0.0))

    assert all(gate.is_worth_decoding(frame(label, at, at / 30)) for at in range(1, 15))
    gate.settled()
    assert not gate.is_worth_decoding(frame(label, 15, 0.5))


def test_after_what_was_read_a_new_label_is_looked_at_until_it_is_read_too() -> None:
    gate = MotionGate()
    label = bench((drawn("9520123456788", Kind.EAN13, scale=2), 450, 260))
    gate.is_worth_decoding(frame(DARK, 0, 0.0))
    gate.settled()

    assert all(gate.is_worth_decoding(frame(label, at, at / 30)) for at in range(1, 15))


def test_a_small_code_that_comes_is_seen_though_most_of_the_picture_is_unchanged() -> None:
    gate = MotionGate()
    gate.is_worth_decoding(frame(noisy(DARK, 1), 0, 0.0))
    gate.settled()
    small = bench((drawn("A1", Kind.DataMatrix, scale=3)[30:90, 30:90], 40, 620))

    assert gate.is_worth_decoding(frame(noisy(np.where(small == 70, 60, small).astype(np.uint8), 2), 1, 0.03))


def test_what_changes_is_decoded_at_once() -> None:
    gate = MotionGate()
    label = bench((drawn("9520123456788", Kind.EAN13, scale=2), 450, 260))

    assert gate.is_worth_decoding(frame(DARK, 1, 0.0))
    assert gate.is_worth_decoding(frame(label, 2, 0.03))
    gate.settled()
    assert not gate.is_worth_decoding(frame(label, 3, 0.06))
    assert gate.is_worth_decoding(frame(DARK[:600], 4, 0.09))
    assert gate.is_worth_decoding(frame(np.ascontiguousarray(BRIGHT[:, :, 0]), 5, 0.12))  # grey, all of a sudden


def test_a_picture_of_its_own_is_read_as_a_still() -> None:
    corner = bench((drawn("9520123456788", Kind.EAN13, scale=2), 5, 5))

    assert [s.code.text for s in Look(NoDecoder()).at(frame(corner, alone=True))] == ["9520123456788"]


@pytest.mark.parametrize(("left", "top"), [(200, 190), (500, 300), (700, 220)])
def test_corners_are_given_in_pixels_of_the_frame(left: int, top: int) -> None:
    label = drawn("9520123456788", Kind.EAN13, scale=2)

    [sighting] = Look(live_decoder()).at(frame(bench((label, left, top))))

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
        look = Look(live_decoder())
        assert [look.at(frame(tiny, count)) for count in range(3)] == [[]] * 3
