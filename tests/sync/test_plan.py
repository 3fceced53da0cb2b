"""Which call comes next: the order is the protocol."""

from dataclasses import replace

import pytest
from fakes.clock import FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.delivery import CallState
from kiosk.core.photo_work import PhotosWork
from kiosk.core.session import SessionState
from kiosk.core.time import Wait
from kiosk.core.work import GenerationWork, SessionWork
from sync import plan

CLOCK = FakeClock()
NOW = CLOCK.now()
CLOCK.advance(60)
LATER = CLOCK.now()

GENERATION = GenerationWork(
    number=1,
    remote_id="R",
    create_state=CallState.DONE,
    submit_state=CallState.NONE,
    submit_sent_at=None,
    is_audited=False,
    is_look_due=False,
    attempts=0,
    refusals=0,
    wait=None,
)
WORK = SessionWork(
    session_id="S",
    state=SessionState.CLOSED,
    generation=GENERATION,
    next_waiting=None,
    backing_off=(),
    unknown_sent_at=(),
    delivered=2,
    refused=0,
    undone_on_server=0,
)


def step(now=NOW, quiescence_s=90.0, generation=GENERATION, **work):
    return plan.next_step(replace(WORK, generation=generation, **work), quiescence_s, now)


def gen(**fields):
    return replace(GENERATION, **fields)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (step(generation=None), plan.OpenGeneration("first sending")),
        (step(generation=gen(remote_id=None)), plan.Create()),
        (step(next_waiting="C"), plan.SendCapture("C")),
        (step(next_waiting="C", generation=gen(is_look_due=True)), plan.Look("R")),
        (step(), plan.AuditSession("R")),
        (step(generation=gen(is_audited=True)), plan.Submit("R")),
        (step(refused=1), plan.NeedsPerson()),
        (step(refused=1, next_waiting="C"), plan.SendCapture("C")),
        (
            step(undone_on_server=1, next_waiting="C"),
            plan.OpenGeneration("a capture that was already sent has been undone"),
        ),
        (step(generation=gen(wait=Wait(NOW, 5.0)), next_waiting="C"), plan.WaitFor(5.0)),
        (step(generation=gen(wait=Wait(NOW, 5.0)), next_waiting="C", now=LATER), plan.SendCapture("C")),
        (step(backing_off=(Wait(NOW, 7.0), Wait(NOW, 5.0))), plan.WaitFor(5.0)),
        (step(backing_off=(Wait(NOW, 7.0),), unknown_sent_at=(NOW,), quiescence_s=3.0), plan.WaitFor(3.0)),
        (step(unknown_sent_at=(NOW,)), plan.WaitFor(90.0)),
        (step(unknown_sent_at=(NOW, LATER), now=LATER), plan.WaitFor(90.0)),
        (step(unknown_sent_at=(NOW,), now=LATER, quiescence_s=60.0), plan.Look("R")),
        (step(unknown_sent_at=(NOW,), refused=1), plan.WaitFor(90.0)),
    ],
)
def test_next_step(found, expected):
    assert found == expected


PAUSE = Wait(NOW, 8.0)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (step(photos=PhotosWork(to_upload="P"), next_waiting="C"), plan.SendCapture("C")),
        (step(photos=PhotosWork(to_upload="P")), plan.UploadPhoto("P")),
        (step(photos=PhotosWork(to_upload="P", to_register="Q", upload_wait=PAUSE)), plan.RegisterPhoto("Q")),
        (step(photos=PhotosWork(to_upload="P", upload_wait=PAUSE)), plan.WaitFor(8.0)),
        (step(photos=PhotosWork(to_upload="P", upload_wait=PAUSE), now=LATER), plan.UploadPhoto("P")),
        (step(photos=PhotosWork(backing_off=(PAUSE,))), plan.WaitFor(8.0)),
        (step(photos=PhotosWork(unknown_sent_at=(NOW,))), plan.WaitFor(90.0)),
        (step(photos=PhotosWork(unknown_sent_at=(NOW,)), now=LATER, quiescence_s=60.0), plan.Look("R")),
        (step(photos=PhotosWork(refused=1)), plan.NeedsPerson()),
        (
            step(photos=PhotosWork(undone_on_server=1)),
            plan.OpenGeneration("a photo that was already sent has been undone"),
        ),
        (step(generation=gen(is_order_due=True, is_audited=True)), plan.ReorderPhotos("R")),
    ],
)
def test_photos_come_after_the_captures_and_before_the_end(found, expected):
    assert found == expected


@pytest.mark.parametrize(
    ("in_order", "named", "tried", "mends"),
    [
        (False, True, 0, True),
        (False, True, plan.LOST_REORDERS, True),  # one answer
        (False, True, plan.LOST_REORDERS + 4, True),  # and four lost ones
        (False, True, plan.LOST_REORDERS + 5, False),
        (False, False, 0, False),
        (True, True, 0, False),
    ],
)
def test_the_order_is_mended_a_few_times_only(in_order, named, tried, mends):
    work = replace(WORK, generation=gen(reorders=tried))
    assert plan.is_order_to_mend(work, in_order, named) is mends


@pytest.mark.parametrize("state", [CallState.IN_FLIGHT, CallState.UNKNOWN])
def test_a_submit_in_doubt_is_settled_before_anything_else(state):
    doubt = gen(submit_state=state, submit_sent_at=NOW)
    assert step(generation=doubt, undone_on_server=1, next_waiting="C") == plan.WaitFor(90.0)
    assert step(generation=doubt, now=LATER, quiescence_s=60.0) == plan.CheckSubmit("R")


def test_a_definite_refusal_of_a_submit_is_looked_into_at_once():
    refused = gen(submit_state=CallState.UNKNOWN, submit_sent_at=NOW, wait=Wait(NOW, 0.0))
    assert step(generation=refused) == plan.CheckSubmit("R")
    assert step(generation=gen(submit_state=CallState.UNKNOWN, wait=Wait(NOW, 4.0))) == plan.WaitFor(4.0)


def test_live_counts_what_belongs_into_the_submitted_session():
    work = replace(WORK, next_waiting="C", backing_off=(Wait(NOW, 1.0),), unknown_sent_at=(NOW, NOW), refused=5)
    assert work.live == 2 + 1 + 1 + 2


OPEN = SessionState.OPEN


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (step(state=OPEN, generation=None), plan.Rest()),
        (step(state=OPEN, generation=None, next_waiting="C"), plan.OpenGeneration("first sending")),
        (
            step(state=OPEN, generation=None, photos=PhotosWork(to_upload="P", due=1)),
            plan.OpenGeneration("first sending"),
        ),
        (step(state=OPEN, generation=gen(remote_id=None)), plan.Rest()),
        (step(state=OPEN, generation=gen(remote_id=None), next_waiting="C"), plan.Create()),
        (step(state=OPEN, generation=gen(remote_id=None), next_waiting="C", parked="no name"), plan.Rest()),
        (step(state=OPEN, next_waiting="C"), plan.SendCapture("C")),
        (step(state=OPEN, next_waiting="C", undone_on_server=1), plan.Rest()),
        (step(state=OPEN, next_waiting="C", photos=PhotosWork(undone_on_server=1)), plan.Rest()),
        (step(state=OPEN, next_waiting="C", generation=gen(is_look_due=True)), plan.Look("R")),
        (step(state=OPEN, next_waiting="C", generation=gen(is_look_due=True, number=3)), plan.Rest()),
        (step(state=OPEN, next_waiting="C", generation=gen(wait=PAUSE)), plan.WaitFor(8.0)),
        (step(state=OPEN, unknown_sent_at=(NOW,)), plan.WaitFor(90.0)),
        (step(state=OPEN, unknown_sent_at=(NOW,), now=LATER, quiescence_s=60.0), plan.Look("R")),
        (step(state=OPEN, refused=1), plan.Rest()),
        (step(state=OPEN), plan.Rest()),
        (step(state=OPEN, generation=gen(is_audited=True)), plan.Rest()),
    ],
)
def test_an_open_session_is_sent_as_far_as_it_need_not_be_sent_again(found, expected):
    assert found == expected


SOME = st.integers(0, 2)
WAITS = st.lists(st.builds(Wait, st.just(NOW), st.floats(0.0, 100.0)), max_size=2).map(tuple)
GENERATIONS = st.builds(
    gen,
    number=st.integers(1, 12),
    remote_id=st.sampled_from([None, "R"]),
    is_audited=st.booleans(),
    is_look_due=st.booleans(),
    is_order_due=st.booleans(),
    wait=st.none() | st.builds(Wait, st.just(NOW), st.floats(0.0, 100.0)),
)
PHOTOS = st.builds(
    PhotosWork,
    to_register=st.sampled_from([None, "Q"]),
    to_upload=st.sampled_from([None, "P"]),
    due=SOME,
    backing_off=WAITS,
    refused=SOME,
    undone_on_server=SOME,
)
WORKS = st.builds(
    SessionWork,
    session_id=st.just("S"),
    state=st.sampled_from([SessionState.OPEN, SessionState.CLOSED]),
    generation=st.none() | GENERATIONS,
    next_waiting=st.sampled_from([None, "C"]),
    backing_off=WAITS,
    unknown_sent_at=st.lists(st.sampled_from([NOW, LATER]), max_size=2).map(tuple),
    delivered=SOME,
    refused=SOME,
    undone_on_server=SOME,
    photos=PHOTOS,
    parked=st.sampled_from(["", "no name"]),
)
ENDING = plan.AuditSession | plan.Submit | plan.CheckSubmit | plan.ReorderPhotos | plan.NeedsPerson


@given(WORKS)
def test_an_open_session_is_never_ended_and_a_finished_one_never_rests(work):
    found = plan.next_step(work, 90.0, LATER)
    if work.state is OPEN:
        assert not isinstance(found, ENDING)
        if work.undone_on_server or work.photos.undone_on_server or work.parked:
            assert found == plan.Rest(), "whatever was sent now would have to be sent again"
    else:
        assert found != plan.Rest()


@given(WORKS)
def test_nothing_is_submitted_before_all_of_it_is_settled(work):
    found = plan.next_step(work, 90.0, LATER)
    if isinstance(found, plan.Submit | plan.AuditSession):
        assert work.generation is not None
        assert (work.next_waiting, work.backing_off, work.unknown_sent_at) == (None, (), ())
        assert [work.refused, work.undone_on_server, work.photos.undone_on_server, work.photos.refused] == [0] * 4
        assert isinstance(found, plan.AuditSession) or work.generation.is_audited


@given(WORKS)
def test_what_is_sent_of_an_open_session_would_be_sent_of_a_finished_one_too(work):
    found = plan.next_step(replace(work, state=OPEN), 90.0, LATER)
    assert found == plan.Rest() or found == plan.next_step(replace(work, state=SessionState.CLOSED), 90.0, LATER)
