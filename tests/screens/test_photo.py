"""Sessions of photos on the whole kiosk: by touch, by gun, with codes, in second thoughts. The disk is real."""

import hashlib

import pytest
from fakes.camera_jpeg import camera_jpeg
from fakes.photo_person import FIRST, SECOND
from fakes.taps import go_on
from PySide6.QtCore import Qt

from hardware.sound import Signal
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.commands import PREFIX
from kiosk.core.events import CodeScanned, Source
from kiosk.core.faults import CameraFault
from kiosk.core.photo_shot import Advice, AdviceKind
from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.session import SessionState
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.widgets.banner import Tone
from kiosk.widgets.groups import in_groups as printed
from kiosk.widgets.photo_type_page import PhotoTypePage
from kiosk.widgets.tones import Theme


def test_twelve_photos_by_touch_are_on_the_disk_with_their_types_in_order_and_are_sent(person, qtbot):
    person.begin("product_photography")
    assert not person.page.finish_button.isEnabled()
    for _photo in range(12):
        person.take()
    assert person.types() == list(IMAGE_TYPES)
    assert set(person.heard) == {Signal.KEPT}
    for number, one in enumerate(person.records(), 1):
        data = person.files().path(one.file_name).read_bytes()
        assert data == camera_jpeg(number)
        assert hashlib.sha256(data).hexdigest() == one.sha256
    person.wait(lambda: person.ticked() == set(IMAGE_TYPES))
    session_id, window = person.kiosk.session_id, person.kiosk.window
    person.touch(person.page.finish_button)
    person.wait(lambda: window.stack.currentWidget() is window.review)
    assert "12 photos" in window.review.count.full_text
    person.touch(window.review.finish_button)
    person.wait(lambda: person.kiosk.parts.session(session_id).submitted_at is not None)
    [remote] = person.kiosk.parts.practice.state.sessions()
    ordered = sorted(remote.photos, key=lambda photo: photo.sort_order)
    assert [photo.photo_type for photo in ordered] == list(IMAGE_TYPES)


def test_the_code_that_photos_are_of_is_said_once(person):
    person.begin("both")
    person.scan("4006381333931")
    strip = person.page.strip
    person.wait(lambda: strip.title.full_text == printed("4006381333931"))
    assert strip.news.said == "Saved"


def test_twelve_photos_by_gun_and_a_type_that_is_skipped(person):
    person.begin("product_photography")
    person.scan(f"{PREFIX}NEXT")
    assert person.next_type() == "back"
    for _photo in range(11):
        person.scan(f"{PREFIX}PHOTO")
    assert person.types() == [*IMAGE_TYPES[1:11], "front"]
    person.scan(f"{PREFIX}PHOTO")
    assert person.types()[-1] == "other"
    assert person.kiosk.parts.captures(person.kiosk.session_id, 10, None) == []
    person.scan(f"{PREFIX}UNDO")
    person.wait(lambda: len(person.types()) == 11)
    person.scan(f"{PREFIX}FINISH")
    window = person.kiosk.window
    person.wait(lambda: window.stack.currentWidget() is window.review)


def test_a_chosen_type_is_taken_and_the_next_one_is_the_one_behind_it(person):
    person.begin("product_photography")
    person.touch(person.page.types.keys["nutrition"])
    person.take()
    assert (person.types(), person.next_type(), person.ticked()) == (["nutrition"], "ingredients", {"nutrition"})
    person.touch(person.page.types.keys["certification"])
    person.take()
    assert person.next_type() == "front"
    assert person.word == "Saved: Certificate"


def test_commands_for_photos_do_nothing_in_a_session_of_codes(person):
    person.scan(f"{PREFIX}PHOTO")
    assert (person.heard[-1], person.kiosk.window.scan.banner.word.full_text) == (Signal.ERROR, "Command not done")
    assert person.shots == 0


def test_in_mode_both_photos_belong_to_the_code_that_was_scanned_last(person):
    person.begin("both")
    assert person.title == "Scan or take a photo"
    person.take()
    person.scan(FIRST)
    person.wait(lambda: person.title == printed(FIRST))
    assert (person.next_type(), person.ticked()) == ("front", set())
    person.take()
    person.take()
    person.scan(SECOND)
    person.wait(lambda: person.title == printed(SECOND))
    assert (person.next_type(), person.ticked()) == ("front", set())
    person.take()
    person.scan(FIRST)
    person.wait(lambda: person.title == printed(FIRST) and person.next_type() == "left")
    person.take()
    captures = {one.id: one.code.text for one in person.kiosk.parts.captures(person.kiosk.session_id, 10, None)}
    assert sorted(captures.values()) == sorted([FIRST, SECOND])  # looked at again, not counted again
    owned = [(captures.get(one.capture_id), one.image_type) for one in person.records()]
    wanted = [(None, "front"), (FIRST, "front"), (FIRST, "back"), (SECOND, "front"), (FIRST, "left")]
    assert owned == wanted
    assert person.expected == [None, FIRST, FIRST, SECOND, FIRST]


def test_a_code_that_is_undone_gives_its_place_back_to_the_one_before(person):
    person.begin("both")
    person.scan(FIRST)
    person.scan(SECOND)
    person.wait(lambda: person.title == printed(SECOND))
    person.take()
    person.scan(f"{PREFIX}UNDO")
    person.wait(lambda: person.types() == [])
    person.scan(f"{PREFIX}UNDO")
    person.wait(lambda: person.title == printed(FIRST))
    captures = person.kiosk.parts.captures(person.kiosk.session_id, 10, None)
    assert [one.code.text for one in captures] == [FIRST]


def test_a_hostile_code_is_shown_inert(person):
    person.begin("both")
    person.scan("<b>&amp;\u202egnp.exe\x00<img src=x>" + "W" * 300)
    person.wait(lambda: person.title.startswith("<b>"))
    assert "\u202e" not in person.title
    label, window = person.page.strip.title, person.page.window()
    assert len(person.title) < 600
    assert person.title.endswith("WWW"), "it is cut once, in its middle, where it is drawn"
    assert (label.minimumWidth(), label.width() < window.width(), window.width()) == (0, True, 1280)
    person.take()
    person.touch(person.page.photos_button)
    person.wait(lambda: person.page.grid.photos.rowCount() == 1)
    index = person.page.grid.photos.index(0)
    assert "\u202e" not in index.data(Qt.ItemDataRole.AccessibleTextRole)
    person.wait(lambda: person.page.grid.thumbs.kept == 1)  # so it was painted


@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_shutter_and_answers_are_twenty_millimetres_high_and_types_fifteen(qapp, form):
    with window_for(qapp, form, Theme.LIGHT) as window:
        page = window.photo
        for name in ("photo, both", "photo, advice"):
            bring(qapp, window, SCENES[name], Sample())
            keys = (page.shutter_button, page.advice.again_button, page.advice.keep_button)
            shown = [key for key in keys if key.isVisible()]
            assert shown
            assert all(min(key.width(), key.height()) >= 20 * form.px_per_mm - 1 for key in shown)
            types = [key for key in page.types.keys.values() if key.isVisible()]
            assert all(min(key.width(), key.height()) >= 15 * form.px_per_mm - 1 for key in types)
        page.grid.thumbs.stop()


def test_the_codes_of_mode_both_are_a_touch_away_and_the_next_scan_leads_back(person, qtbot):
    window = person.kiosk.window
    person.begin("both")
    person.scan(FIRST)
    person.touch(person.page.photos_button)
    person.touch(person.page.album.codes_button)
    assert window.stack.currentWidget() is window.scan
    assert window.scan.viewfinder.parentWidget() is window.scan.camera_page
    assert window.scan.captures.rowCount() == 1
    person.touch(window.scan.photos_button)
    assert window.is_photo_shown
    assert window.scan.viewfinder.parentWidget() is person.page.shoot_page
    window.show_codes()
    person.scan(SECOND)
    assert window.is_photo_shown
    person.touch(window.header.home)
    person.wait(lambda: window.stack.currentWidget() is window.start)
    person.scan("SHELF-7")
    assert window.stack.currentWidget() is window.scan
    assert window.scan.viewfinder.parentWidget() is window.scan.camera_page
    assert window.scan.photos_button.isHidden()


def test_where_photos_alone_are_wanted_a_code_before_the_camera_is_none(person):
    person.begin("product_photography")
    code = code_of_text(FIRST, Symbology.EAN13)
    person.kiosk.bridge.post(CodeScanned(code, Source.CAMERA, 50.0))
    person.scan("SHELF-7")
    captures = person.kiosk.parts.captures(person.kiosk.session_id, 10, None)
    assert [one.code.text for one in captures] == ["SHELF-7"]
    person.scan("SHELF-7")
    assert (person.heard[-1], person.word) == (Signal.AGAIN, "Already scanned: SHELF-7")


def test_a_session_that_is_gone_on_with_knows_its_code_and_what_was_taken(person):
    person.begin("both")
    person.scan(FIRST)
    person.wait(lambda: person.title == printed(FIRST))
    person.take()
    session_id, window = person.kiosk.session_id, person.kiosk.window
    person.touch(window.header.home)
    person.wait(lambda: window.stack.currentWidget() is window.start)
    go_on(person.qtbot, window, session_id)
    person.wait(lambda: person.title == printed(FIRST) and person.ticked() == {"front"})
    assert person.next_type() == "back"
    assert person.page.photos_button.accessibleName() == "1 photo"


BLUR = Advice(AdviceKind.BLUR, "The lower half is not sharp. Hold it still.", (0, 120, 320, 120))


def test_advice_is_a_page_that_keeps_scans_and_asks_once(person):
    person.begin("both")
    person.scan(FIRST)
    person.wait(lambda: person.title == printed(FIRST))
    person.advice = (BLUR,)
    person.take()
    assert (person.heard[-1], person.types()) == (Signal.ATTENTION, [])
    page = person.page
    assert page.pages.currentWidget() is page.advice
    assert page.advice.sentence.said == BLUR.sentence
    placed, [frame] = page.advice.picture.places()
    assert frame.top() == pytest.approx(placed.center().y(), abs=1)
    assert frame.width() == pytest.approx(placed.width(), abs=1)
    person.scan(SECOND)
    person.touch(page.advice.keep_button)
    person.wait(lambda: person.types() == ["front"])
    [kept] = person.records()
    captures = {one.id: one.code.text for one in person.kiosk.parts.captures(person.kiosk.session_id, 10, None)}
    assert captures[kept.capture_id] == FIRST  # it shows what was before the camera then
    person.wait(lambda: person.title == printed(SECOND))
    person.take()
    person.touch(page.advice.again_button)
    person.advice = ()
    person.take()
    assert person.types() == ["front", "front"]
    assert person.heard[-1] is Signal.KEPT


def test_the_shutter_of_the_gun_answers_advice_with_another_photo(person):
    person.begin("product_photography")
    person.advice = (BLUR,)
    person.take()
    person.advice = ()
    person.scan(f"{PREFIX}PHOTO")
    assert person.types() == ["front"]
    assert person.page.is_shooting


def test_a_camera_that_fails_says_so_and_the_shutter_lives_on(person):
    person.begin("product_photography")
    person.fault = CameraFault("No photo was taken", "The camera shows no picture.")
    person.take()
    assert (person.heard, person.page.strip.tone) == ([Signal.ERROR], Tone.ERROR)
    assert person.word == "No photo was taken. The camera shows no picture."
    person.fault = None
    person.take()
    assert (person.types(), person.page.strip.tone) == (["front"], Tone.KEPT)


def test_a_fault_that_nobody_thought_of_leaves_no_dead_shutter(person, caplog):
    person.begin("product_photography")
    person.fault = RuntimeError("insufficient memory")
    person.take()
    assert person.heard == [Signal.ERROR]
    assert person.word == "Retake it. Everything saved before is safe."
    assert "insufficient memory" in caplog.text
    person.fault = None
    person.take()
    assert person.types() == ["front"]


def test_words_of_the_sides_are_larger_where_keys_have_room_and_alike(qapp):
    for form, least in ((FORMATS[0], 1), (FORMATS[3], 1.4), (FORMATS[4], 1.4)):
        with window_for(qapp, form, Theme.LIGHT) as window:
            bring(qapp, window, SCENES["photo, which side"], Sample())
            keys = window.findChild(PhotoTypePage).types.keys.values()
            [letters] = {key.letters for key in keys}
            assert letters >= least * window.sizes.text
            assert all(key.has_room_for(letters) for key in keys)


def test_a_disk_without_room_for_photos_says_so_and_the_type_stays_due(person):
    person.begin("product_photography")
    person.kiosk.parts.storage.disk.may_keep = lambda _size: False
    person.take()
    assert (person.heard, person.page.strip.tone) == ([Signal.ERROR], Tone.ERROR)
    strip = person.page.strip
    assert (strip.title.full_text, person.word) == ("NOT saved", "The disk is full. Call your IT person.")
    assert person.types() == []
    person.wait(lambda: person.next_type() == "front")


def test_photos_are_moved_retyped_deleted_and_all_of_it_is_undone(person):
    person.begin("product_photography")
    for _photo in range(3):
        person.take()
    page, grid = person.page, person.page.grid
    person.touch(page.photos_button)
    person.wait(lambda: grid.photos.rowCount() == 3)
    assert not page.album.remove_button.isEnabled()
    person.touch_photo(2)
    person.touch(page.album.earlier_button)
    person.wait(lambda: person.types() == ["front", "left", "back"])
    person.touch(page.album.side_button)
    assert page.type_page.title.said == "This photo shows: Left"
    person.touch(page.type_page.types.keys["barcode"])
    person.wait(lambda: person.types() == ["front", "barcode", "back"])
    person.touch(page.album.remove_button)
    person.wait(lambda: person.types() == ["front", "back"] and page.grid_strip.title.full_text == "2 photos")
    rows = grid.photos
    person.wait(lambda: [rows.shown(row).is_removed for row in range(rows.rowCount())] == [False, True, False])
    assert [rows.number_of(row) for row in range(3)] == [1, 0, 2], "it is crossed out where it stood, and not counted"
    assert not page.album.remove_button.isEnabled()
    album = page.album
    assert album.remove_button.isVisible()
    assert not album.put_back_button.isVisible()
    person.touch_photo(1)
    assert album.put_back_button.isVisible(), "in the place of the other one, for it can only be put back"
    assert not album.remove_button.isVisible()
    assert not any(key.isEnabled() for key in (album.earlier_button, album.side_button, album.retake_button))
    person.touch(album.put_back_button)
    person.wait(lambda: person.types() == ["front", "barcode", "back"])
    person.wait(lambda: album.remove_button.isVisible() and not album.remove_button.isEnabled())
    person.wait(lambda: not rows.shown(1).is_removed)
    person.touch_photo(1)
    person.touch(album.remove_button)
    person.wait(lambda: person.types() == ["front", "back"] and rows.shown(1).is_removed)
    assert len(list(person.files().folder.iterdir())) == 3  # nothing is thrown away
    for wanted in (["front", "barcode", "back"], ["front", "left", "back"], ["front", "back", "left"]):
        person.touch(page.album.undo_button)
        person.wait(lambda wanted=wanted: person.types() == wanted)
    person.wait(lambda: not any(rows.shown(row).is_removed for row in range(rows.rowCount())))
    person.touch(page.album.undo_button)
    person.wait(lambda: person.types() == ["front", "back"])
    person.wait(lambda: person.ticked() == {"front", "back"})


def test_a_photo_that_is_taken_again_stands_where_the_old_one_stood(person):
    person.begin("product_photography")
    for _photo in range(3):
        person.take()
    old = person.records()
    page = person.page
    person.touch(page.photos_button)
    person.wait(lambda: page.grid.photos.rowCount() == 3)
    person.touch_photo(1)
    person.touch(page.album.retake_button)
    person.wait(lambda: person.next_type() == "back")
    person.take()
    person.wait(lambda: len(person.records()) == 3 and person.records()[1].id != old[1].id)
    assert person.types() == ["front", "back", "left"]
    assert [one.id for one in person.records()][::2] == [old[0].id, old[2].id]
    assert person.next_type() == "right"
    person.touch(page.photos_button)
    person.wait(lambda: page.grid_strip.title.full_text == "3 photos")
    person.touch(page.album.undo_button)
    person.wait(lambda: [one.id for one in person.records()] == [one.id for one in old])


def test_photos_of_a_finished_session_stay_when_one_more_comes_too_late(person):
    """The person finished while a photo was under way: it opens another session, and nothing is lost."""
    person.begin("product_photography")
    person.take()
    first = person.kiosk.session_id
    station = person.kiosk.parts.station
    person.kiosk.bridge.do(lambda: (station.finish(first), station.continue_session(first)))
    person.take()
    person.wait(lambda: person.kiosk.session_id != first)
    assert person.kiosk.parts.session(first).state is not SessionState.OPEN
    assert len(person.records()) == 1
    assert person.kiosk.parts.session(person.kiosk.session_id).capture_mode == "product_photography"
    assert person.kiosk.window.is_photo_shown
