"""No photo is lost in silence: shots that nobody answered about, and sessions that are left while the camera works."""

import hashlib
import threading

import pytest
from fakes.camera_jpeg import camera_jpeg
from fakes.photo_person import FIRST, SECOND, Person
from fakes.taps import go_on

from hardware.sound import Signal
from kiosk.core.commands import PREFIX
from kiosk.core.events import CameraChanged, CameraState
from kiosk.core.photo_shot import Advice, AdviceKind
from kiosk.core.session import SessionState
from kiosk.desks.idle import close_abandoned
from kiosk.widgets.banner import Tone
from kiosk.widgets.groups import in_groups

BLUR = Advice(AdviceKind.BLUR, "The lower half is not sharp. Hold it still.", (0, 120, 320, 120))

KINDS = ("barcode_scan", "product_photography", "both")


def sums(person) -> list[str]:
    return [one.sha256 for one in person.records()]


def test_a_shot_nobody_answered_about_is_asked_again_when_its_session_is_opened(person):
    person.begin("product_photography")
    person.take()
    person.advice = (BLUR,)
    person.take()
    session_id, toast = person.kiosk.session_id, person.kiosk.photo.answers.toast
    person.go_home()
    assert toast.isVisible()
    assert toast.words.said == "Photo NOT saved yet. Open the session again to decide."
    person.advice = ()
    person.touch(person.kiosk.window.start.tiles["both"])
    person.wait(lambda: person.kiosk.window.is_photo_shown and person.page.is_shooting)
    person.take()  # another session goes its own way meanwhile
    person.go_home()
    go_on(person.qtbot, person.kiosk.window, session_id)
    person.wait(lambda: person.page.is_asking)
    assert person.page.advice.sentence.said == BLUR.sentence
    assert not toast.isVisible()
    person.touch(person.page.advice.keep_button)
    person.wait(lambda: person.types() == ["front", "back"])
    assert sums(person) == [hashlib.sha256(camera_jpeg(number)).hexdigest() for number in (1, 2)]
    assert person.kiosk.session_id == session_id


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_kiosk_that_ends_while_it_asks_asks_again_at_its_next_start(person, make_kiosk, qtbot, tmp_path, is_wanted):
    person.begin("product_photography")
    person.take()
    person.advice = (BLUR,)
    person.take()
    session_id, frames = person.kiosk.session_id, person.page.advice.picture.places()
    person.kiosk.stop()
    again = Person(make_kiosk(kinds=KINDS, camera=str(tmp_path / "no-camera")), qtbot)
    go_on(qtbot, again.kiosk.window, session_id)
    again.wait(lambda: again.page.is_asking)
    assert again.kiosk.window.is_photo_shown
    assert again.page.advice.sentence.said == BLUR.sentence
    again.wait(lambda: again.page.advice.picture.places() == frames)
    assert again.types() == ["front"]
    if is_wanted:
        again.touch(again.page.advice.keep_button)
        again.wait(lambda: again.types() == ["front", "back"])
        assert sums(again) == [hashlib.sha256(camera_jpeg(number)).hexdigest() for number in (1, 2)]
        again.wait(lambda: again.heard == [Signal.KEPT])
    else:
        again.touch(again.page.advice.again_button)
        folder = again.files().folder
        again.wait(lambda: len(list(folder.iterdir())) == 1)
        assert again.page.is_shooting
        again.take()
        assert again.types() == ["front", "back"]


def test_a_session_with_a_question_is_not_finished_and_the_question_comes_back(person):
    """The photo came after Finish was touched: the review is shown, and behind it the question."""
    person.begin("product_photography")
    person.take()
    person.advice = (BLUR,)
    is_free, plain = threading.Event(), person.shot
    person.kiosk.parts.take_photo = lambda *asked: is_free.wait(10) and plain(*asked)
    person.touch(person.page.shutter_button)
    window, session_id = person.kiosk.window, person.kiosk.session_id
    person.touch(person.page.finish_button)
    is_free.set()
    person.wait(lambda: person.heard[-1] is Signal.ATTENTION)
    person.wait(lambda: window.stack.currentWidget() is window.review)
    person.touch(window.review.finish_button)
    person.wait(lambda: person.heard[-1] is Signal.ERROR)
    person.wait(lambda: window.is_photo_shown and person.page.is_asking)
    assert person.kiosk.session_id == session_id
    assert person.word.startswith("The session is NOT finished")
    person.touch(person.page.advice.keep_button)
    person.wait(lambda: person.types() == ["front", "back"])
    person.touch(person.page.finish_button)
    person.wait(lambda: window.stack.currentWidget() is window.review)
    person.touch(window.review.finish_button)
    person.wait(lambda: person.kiosk.session_id == "")


def test_a_scan_behind_the_answer_does_not_ask_again(person):
    person.begin("both")
    person.scan(FIRST)
    person.advice = (BLUR,)
    person.take()
    person.touch(person.page.advice.again_button)
    person.scan(SECOND)
    person.wait(lambda: person.title == in_groups("96385074"))
    person.advice = ()
    person.take()
    assert person.page.is_shooting
    assert person.types() == ["front"]


def test_an_abandoned_session_with_a_question_stays_open(person):
    person.begin("product_photography")
    person.take()
    person.advice = (BLUR,)
    person.take()
    session_id = person.kiosk.session_id
    close_abandoned(person.kiosk.parts, session_id)
    assert person.kiosk.parts.session(session_id).state is SessionState.OPEN
    person.touch(person.page.advice.again_button)
    person.wait(lambda: not person.kiosk.parts.station.pending.has_some(session_id))
    close_abandoned(person.kiosk.parts, session_id)
    assert person.kiosk.parts.session(session_id).state is SessionState.CLOSED


def test_the_queue_and_back_leads_to_the_same_question(person):
    person.begin("product_photography")
    person.advice = (BLUR,)
    person.take()
    window = person.kiosk.window
    person.touch(window.header.chip)
    person.wait(lambda: window.stack.currentWidget() is window.queue)
    person.touch(window.queue.back_button)
    person.wait(lambda: window.is_photo_shown)
    assert person.page.is_asking
    person.touch(person.page.advice.again_button)
    assert person.page.is_shooting
    assert person.types() == []


def test_commands_of_the_gun_do_not_pass_the_question_by(person):
    person.begin("product_photography")
    person.take()
    person.advice = (BLUR,)
    person.take()
    for act in ("NEXT", "FINISH", "UNDO"):
        person.scan(f"{PREFIX}{act}")
        assert person.heard[-1] is Signal.ATTENTION
        assert person.kiosk.window.is_photo_shown
        assert person.page.is_asking
    assert person.next_type() == "back"
    person.touch(person.page.advice.keep_button)
    person.wait(lambda: person.types() == ["front", "back"])


def test_a_new_scan_leaves_the_question_and_the_answer_goes_to_the_product_it_shows(person):
    person.begin("both")
    person.scan(FIRST)
    person.wait(lambda: person.title == in_groups(FIRST))
    person.advice = (BLUR,)
    person.take()
    person.scan(SECOND)
    assert person.page.is_asking
    person.touch(person.page.advice.keep_button)
    person.wait(lambda: person.types() == ["front"])
    [kept] = person.records()
    captures = {one.id: one.code.text for one in person.kiosk.parts.captures(person.kiosk.session_id, 10, None)}
    assert captures[kept.capture_id] == FIRST


def test_without_a_picture_there_is_no_shutter_and_its_return_brings_it_back(person):
    person.begin("product_photography")
    shutter, bridge = person.page.shutter_button, person.kiosk.bridge
    assert shutter.isEnabled()
    bridge.post(CameraChanged(CameraState.ABSENT, "The camera is not plugged in."))
    person.wait(lambda: not shutter.isEnabled())
    assert shutter.accessibleName() == "Take photo: the camera gives no picture"
    assert person.kiosk.window.scan.viewfinder.sentence == "The camera is not plugged in."
    bridge.post(CameraChanged(CameraState.LIVE, "On"))
    person.wait(shutter.isEnabled)
    person.touch(person.kiosk.window.scan.viewfinder.pause_button)
    assert not shutter.isEnabled()
    assert person.kiosk.parts.camera.wait_at_rest(10)
    bridge.post(CameraChanged(CameraState.LIVE, "On"))  # what was on its way when it closed is heard of before this
    person.wait(lambda: person.kiosk.window.scan.viewfinder.sentence == "On")
    assert not shutter.isEnabled()  # a paused camera takes nothing
    person.touch(person.kiosk.window.scan.viewfinder)
    assert shutter.isEnabled()
    person.wait(lambda: not shutter.isEnabled())  # the kiosk's own camera is opened again, and is not there
    person.wait(lambda: not person.has_real_camera())
    bridge.post(CameraChanged(CameraState.LIVE, "On"))
    person.take()
    assert person.types() == ["front"]


def test_what_is_photographed_shows_its_own_photos_and_how_many_of_each_side(person):
    person.begin("both")
    person.scan(FIRST)
    person.wait(lambda: person.title == in_groups("4006381333931"))
    person.take()
    person.take()
    person.touch(person.page.types.keys["front"])
    person.take()
    keys = person.page.types.keys
    person.wait(lambda: (keys["front"].count, keys["back"].count, len(person.page.row.paths)) == (2, 1, 3))
    assert [path.name for path in person.page.row.paths] == [one.file_name for one in person.records()]
    assert keys["front"].number == "2"
    person.scan(SECOND)
    person.wait(lambda: person.title == in_groups("96385074") and not person.page.row.paths)
    assert not any(key.is_taken for key in keys.values())


def test_trouble_has_the_whole_strip(person):
    person.begin("product_photography")
    person.take()
    person.wait(person.page.row.isVisible)
    person.page.tell(Tone.ERROR, "Photo NOT saved.")
    assert not person.page.row.isVisible()
    person.page.tell(Tone.READY, "")
    assert person.page.row.isVisible()


def test_a_shot_whose_session_was_left_is_filed_nowhere_and_that_is_said(person):
    """Else it would be the first photo of whatever is opened next."""
    person.begin("product_photography")
    is_free, plain = threading.Event(), person.shot
    person.kiosk.parts.take_photo = lambda *asked: is_free.wait(10) and plain(*asked)
    person.touch(person.page.shutter_button)
    person.touch(person.kiosk.window.header.home)
    person.touch(person.kiosk.window.start.tiles["both"])
    is_free.set()
    person.wait(lambda: Signal.ERROR in person.heard)
    person.wait(lambda: person.kiosk.window.is_photo_shown)
    person.take()
    assert person.heard == [Signal.ERROR, Signal.KEPT]
    assert [one.sha256 for one in person.records()] == [hashlib.sha256(camera_jpeg(2)).hexdigest()]


def test_a_shot_whose_session_was_left_says_so_on_the_start_screen_too(person):
    person.begin("product_photography")
    is_free, plain = threading.Event(), person.shot
    person.kiosk.parts.take_photo = lambda *asked: is_free.wait(10) and plain(*asked)
    person.touch(person.page.shutter_button)
    person.go_home()
    is_free.set()
    toast = person.kiosk.photo.answers.toast
    person.wait(toast.isVisible)
    assert toast.words.said.startswith("Photo NOT saved. Its session was left while the camera took it.")
    assert person.heard == [Signal.ERROR]


def test_a_shot_the_coach_dislikes_waits_in_the_session_that_was_left_meanwhile(person):
    person.begin("product_photography")
    session_id = person.kiosk.session_id
    is_free, plain = threading.Event(), person.shot
    person.kiosk.parts.take_photo = lambda *asked: is_free.wait(10) and plain(*asked)
    person.advice = (BLUR,)
    person.touch(person.page.shutter_button)
    person.go_home()
    is_free.set()
    toast = person.kiosk.photo.answers.toast
    person.wait(toast.isVisible)
    assert toast.words.said == "Photo NOT saved yet. Open the session again to decide."
    assert person.heard == [Signal.ATTENTION]
    go_on(person.qtbot, person.kiosk.window, session_id)
    person.wait(lambda: person.page.is_asking)
    assert not toast.isVisible()
    person.touch(person.page.advice.keep_button)
    person.wait(lambda: person.types() == ["front"])


def test_a_session_that_was_left_and_opened_again_while_the_camera_worked_asks_at_once(person):
    person.begin("product_photography")
    session_id = person.kiosk.session_id
    is_free, plain = threading.Event(), person.shot
    person.kiosk.parts.take_photo = lambda *asked: is_free.wait(10) and plain(*asked)
    person.advice = (BLUR,)
    person.touch(person.page.shutter_button)
    person.go_home()
    go_on(person.qtbot, person.kiosk.window, session_id)
    is_free.set()
    person.wait(lambda: person.page.is_asking)
    person.touch(person.page.advice.again_button)
    person.wait(lambda: not person.kiosk.parts.station.pending.has_some(session_id))
    assert person.types() == []


def test_who_leaves_while_a_photo_is_written_is_not_brought_back(person):
    """Brought back to a session that is not gone on with, the next photo would open one of its own."""
    person.begin("product_photography")
    session_id = person.kiosk.session_id
    is_free = person.take_slowly()
    person.go_home()
    is_free.set()
    person.wait(lambda: person.heard == [Signal.KEPT])
    assert person.kiosk.window.stack.currentWidget() is person.kiosk.window.start
    assert person.kiosk.session_id == ""
    go_on(person.qtbot, person.kiosk.window, session_id)
    person.wait(lambda: person.kiosk.window.is_photo_shown)
    person.take()
    assert person.types() == ["front", "back"]
    assert person.kiosk.session_id == session_id
