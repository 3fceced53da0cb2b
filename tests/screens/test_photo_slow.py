"""A still takes a second or two, and some drivers hang: what else people do goes on meanwhile."""

from threading import Event

import pytest

from hardware.sound import Signal
from kiosk.core.photo_shot import Advice, AdviceKind
from kiosk.core.session import SessionState

BLUR = Advice(AdviceKind.BLUR, "The lower half is not sharp. Hold it still.", (0, 120, 320, 120))
PATIENCE_S = 10.0


@pytest.fixture
def slow(person):
    """The camera takes its photo once it is told to; ``begun`` once it was asked."""

    class Slow:
        def __init__(self) -> None:
            self.begun, self.may_end = Event(), Event()

        def shot(self, *wanted):
            self.begun.set()
            assert self.may_end.wait(PATIENCE_S)
            return person.shot(*wanted)

    camera = Slow()
    person.kiosk.parts.take_photo = camera.shot
    yield camera
    camera.may_end.set()


def begin_photo(person, slow) -> None:
    person.begin("both")
    person.scan("LOT-1")
    person.touch(person.page.shutter_button)
    person.wait(slow.begun.is_set)


def test_a_scan_beeps_while_the_camera_takes_a_photo(person, slow):
    begin_photo(person, slow)
    person.scan("LOT-2")
    assert person.heard == [Signal.KEPT] * 2
    slow.may_end.set()
    person.wait(lambda: person.heard == [Signal.KEPT] * 3)
    codes = {one.id: one.code.text for one in person.kiosk.parts.captures(person.kiosk.session_id, 10, None)}
    assert [codes[photo.capture_id] for photo in person.records()] == ["LOT-1"]
    assert set(codes.values()) == {"LOT-1", "LOT-2"}


def test_a_session_is_not_finished_past_the_question_about_a_photo_that_is_being_taken(person, slow):
    person.advice = (BLUR,)
    begin_photo(person, slow)
    window, session_id = person.kiosk.window, person.kiosk.session_id
    person.touch(person.page.finish_button)
    person.wait(lambda: window.stack.currentWidget() is window.review)
    person.touch(window.review.finish_button)
    slow.may_end.set()
    person.wait(lambda: Signal.ERROR in person.heard)
    assert person.kiosk.parts.session(session_id).state is SessionState.OPEN
    assert person.kiosk.parts.station.pending.has_some(session_id)


def test_the_kiosk_ends_behind_the_photo_that_is_being_taken(person, slow):
    begin_photo(person, slow)
    slow.may_end.set()
    person.kiosk.stop()
    assert person.shots == 1
