"""Uploads beside the other calls, and how far they are: one at a time, faults handed on, few events."""

from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.photo_work import PhotoPlace, PhotoToUpload
from sync.beside import Beside, InTurn
from sync.progress import UploadMeter

PATIENCE_S = 5.0


def photo(size: int, place: PhotoPlace) -> PhotoToUpload:
    return PhotoToUpload("p", "R", "p.jpg", "image/jpeg", "front", size, "0", 1, place)


def course(size: int, steps: list[tuple[int, float]], place: PhotoPlace) -> list:
    """What is told of an upload that has read so many bytes after so many seconds."""
    told, now = [], [0.0]
    meter = UploadMeter(photo(size, place), told.append, lambda: now[0])
    for done, at_s in steps:
        now[0] = at_s
        meter.read(done, size)
    meter.end()
    return told


def test_an_upload_runs_beside_and_its_end_is_told():
    held, over = Event(), Event()
    beside = Beside(over.set)
    beside.begin(lambda: held.wait(PATIENCE_S))
    assert beside.is_busy
    with pytest.raises(RuntimeError, match="under way"):
        beside.begin(list)
    held.set()
    assert over.wait(PATIENCE_S)
    assert not beside.is_busy
    beside.look()


def test_what_an_upload_raises_is_raised_once_where_the_engine_looks():
    over = Event()
    beside = Beside(over.set)
    beside.begin(lambda: {}["missing"])
    assert over.wait(PATIENCE_S)
    with pytest.raises(KeyError):
        beside.look()
    beside.look()


def test_what_it_raises_while_the_kiosk_ends_is_nobodys_concern():
    over = Event()
    beside = Beside(over.set)
    beside.is_over = True
    beside.begin(lambda: {}["missing"])
    assert over.wait(PATIENCE_S)
    beside.look()


def test_in_turn_it_is_done_when_it_was_begun():
    done = []
    in_turn = InTurn()
    in_turn.begin(lambda: done.append(1))
    in_turn.look()
    assert (done, in_turn.is_busy) == ([1], False)


def test_it_tells_the_beginning_the_course_four_times_a_second_the_last_byte_and_the_end():
    place = PhotoPlace("S", 3, 12, 2_000, 10_000)
    told = course(1_000, [(100, 0.1), (200, 0.2), (400, 0.3), (500, 0.4), (999, 0.5), (1_000, 0.51)], place)
    assert [(e.sent, e.percent, e.session_percent, e.is_over) for e in told] == [
        (0, 0, 20, False),
        (400, 40, 24, False),
        (1_000, 100, 30, False),
        (1_000, 100, 30, True),
    ]
    assert {(e.session_id, e.photo_id, e.number, e.count) for e in told} == {("S", "p", 3, 12)}


@given(
    size=st.integers(1, 10_000_000),
    reads=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.5)), max_size=60),
    there=st.integers(0, 10_000_000),
)
def test_whatever_the_line_does_the_figures_are_true_and_few(size, reads, there):
    steps, at_s = [], 0.0
    for share, pause_s in sorted(reads):
        at_s += pause_s
        steps.append((int(share * size), at_s))
    told = course(size, steps, PhotoPlace("S", 1, 2, there, there + size))
    assert len(told) <= 2 + at_s / 0.25 + sum(done >= size for done, _ in steps)
    assert [e.sent for e in told] == sorted(e.sent for e in told)
    assert all(0 <= e.percent <= 100 and 0 <= e.session_percent <= 100 for e in told)
    assert all((e.percent == 100) == (e.sent == size) for e in told)
    assert [e.is_over for e in told] == [False] * (len(told) - 1) + [True]
