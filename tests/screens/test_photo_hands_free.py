"""Photos that take themselves, and those of practice mode with its real camera and coach."""

from types import SimpleNamespace

from fakes.photo_person import WAIT_MS, Person


def test_hands_free_takes_what_is_laid_down_and_is_remembered(person, qtbot):
    import numpy as np

    from hardware.frames import Frame
    from kiosk.choices import read_choices

    shown = SimpleNamespace(bgr=np.full((240, 320, 3), 60, np.uint8))
    clock = SimpleNamespace(now=lambda: SimpleNamespace(boot_s=clock.at_s), at_s=10.0)
    person.kiosk.parts.newest_frame = lambda: Frame(shown.bgr, 1, 0.0)
    person.begin("product_photography")
    free = person.kiosk.photo.hands_free
    free._looks.stop()  # the test turns the time
    free._clock = clock
    person.touch(person.page.hands_free_button)

    def look(seconds: float) -> None:
        for _look in range(round(seconds * 10)):
            clock.at_s += 0.1
            free.look()

    look(3)
    assert person.shots == 0
    shown.bgr[60:180, 80:240] = 200
    look(2)
    person.wait(lambda: person.types() == ["front"])
    look(20)
    assert person.shots == 1
    shown.bgr[60:180, 80:240] = 130
    look(2)
    person.wait(lambda: person.types() == ["front", "back"])
    data = person.kiosk.parts.settings.data
    assert read_choices(data, print)["hands_free"] is True
    person.touch(person.page.hands_free_button)
    shown.bgr[60:180, 80:240] = 250
    look(5)
    assert person.shots == 2
    person.wait(lambda: read_choices(data, print)["hands_free"] is False)


def test_practice_takes_real_photos_of_its_labels(make_kiosk, qtbot):
    kiosk = make_kiosk(kinds=("both",))
    take_photo = kiosk.parts.take_photo
    person = Person(kiosk, qtbot)
    kiosk.parts.take_photo = take_photo
    person.begin("both")
    qtbot.waitUntil(lambda: kiosk.parts.newest_frame() is not None, timeout=WAIT_MS)
    page = person.page
    person.touch(page.shutter_button)
    qtbot.waitUntil(lambda: person.types() or page.pages.currentWidget() is page.advice, timeout=WAIT_MS)
    if not person.types():
        person.touch(page.advice.keep_button)
    qtbot.waitUntil(lambda: len(person.types()) == 1, timeout=WAIT_MS)
    [one] = person.records()
    assert person.files().why_not_whole(one.file_name, one.size, one.sha256) == ""
    assert min(one.width, one.height) >= 480
