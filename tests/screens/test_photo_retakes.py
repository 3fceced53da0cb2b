"""Photos that are taken again: the new one stands where the old one stood, whatever comes between."""

import pytest
from fakes.photo_person import FIRST, SECOND, Person
from fakes.taps import go_on

from kiosk.core.commands import PREFIX
from kiosk.core.photo_shot import Advice, AdviceKind
from kiosk.widgets.groups import in_groups

BLUR = Advice(AdviceKind.BLUR, "The lower half is not sharp. Hold it still.", (0, 120, 320, 120))


def want_again(person: Person, row: int) -> None:
    """Touch a photo of the grid, and Retake."""
    person.touch(person.page.photos_button)
    person.touch_photo(row)
    person.touch(person.page.album.retake_button)
    person.wait(lambda: person.word.startswith("Retake:"))


def test_who_leaves_while_it_is_written_finds_one_photo_in_the_place_of_the_other(person):
    person.begin("product_photography")
    person.take()
    person.take()
    session_id, old = person.kiosk.session_id, person.records()
    want_again(person, 0)
    is_free = person.take_slowly()
    person.go_home()
    is_free.set()
    person.wait(lambda: len(person.heard) == 3)
    go_on(person.qtbot, person.kiosk.window, session_id)
    person.wait(lambda: person.kiosk.window.is_photo_shown)
    assert person.types() == ["front", "back"]
    assert [one.id == old[0].id for one in person.records()] == [False, False]
    assert person.records()[1].id == old[1].id
    person.wait(lambda: person.page.photos_button.accessibleName() == "2 photos")


def test_where_the_old_one_was_removed_meanwhile_it_is_a_photo_like_any_other(person):
    person.begin("product_photography")
    person.take()
    want_again(person, 0)
    person.touch(person.page.photos_button)
    person.touch(person.page.album.remove_button)
    person.wait(lambda: person.types() == [])
    person.touch(person.page.album.back_button)
    person.take()
    person.wait(lambda: person.types() == ["front"])
    assert person.word == "Saved: Front"
    person.touch(person.page.photos_button)
    person.touch(person.page.album.undo_button)
    person.wait(lambda: person.types() == [])


@pytest.mark.parametrize("is_gun", [False, True])
def test_what_is_asked_about_again_is_taken_again_as_the_same_side_of_the_same_product(person, is_gun):
    person.begin("both")
    person.scan(FIRST)
    person.wait(lambda: person.title == in_groups(FIRST))
    person.touch(person.page.types.keys["nutrition"])
    person.advice = (BLUR,)
    person.take()
    person.scan(SECOND)
    person.wait(lambda: person.title == in_groups(SECOND))
    session_id = person.kiosk.session_id
    person.go_home()
    go_on(person.qtbot, person.kiosk.window, session_id)
    person.wait(lambda: person.page.is_asking and person.title == in_groups(FIRST))
    person.advice = ()
    if is_gun:
        person.scan(f"{PREFIX}PHOTO")
    else:
        person.touch(person.page.advice.again_button)
        assert person.next_type() == "nutrition"
        person.take()
    person.wait(lambda: person.types() == ["nutrition"])
    [kept] = person.records()
    captures = {one.id: one.code.text for one in person.kiosk.parts.captures(session_id, 10, None)}
    assert captures[kept.capture_id] == FIRST
    assert not person.kiosk.parts.station.pending.has_some(session_id)


def test_what_is_asked_about_again_still_takes_the_place_of_the_old_one(person):
    person.begin("product_photography")
    person.take()
    person.take()
    session_id, old = person.kiosk.session_id, person.records()
    want_again(person, 0)
    person.advice = (BLUR,)
    person.take()
    person.go_home()
    go_on(person.qtbot, person.kiosk.window, session_id)
    person.wait(lambda: person.page.is_asking)
    person.advice = ()
    person.touch(person.page.advice.again_button)
    person.take()
    person.wait(lambda: person.types() == ["front", "back"] and person.records()[0].id != old[0].id)
    assert person.records()[1].id == old[1].id
