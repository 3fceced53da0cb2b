"""Scenes of sessions of photos: the viewfinder, the photos taken, what the coach says. Part of ``kiosk.gallery``."""

from dataclasses import replace

from PySide6.QtGui import QImage

from kiosk.core.clock_marks import Certainty
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CameraState
from kiosk.core.photo_shot import Advice, AdviceKind, Shot
from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.words import say
from kiosk.desks.photo_taking import hint_words
from kiosk.gallery import EAN, LONG, SCENES, Sample, scene
from kiosk.resources import assets
from kiosk.screens.window import KioskWindow
from kiosk.store.records import PhotoRecord
from kiosk.widgets.banner import Tone
from kiosk.widgets.groups import in_groups
from kiosk.widgets.photo_grid import ShownPhoto
from kiosk.widgets.photo_types import type_word

_TAKEN = {"front": 1, "back": 1, "left": 1, "nutrition": 2}
_PICTURES = ("ean13-oat-drink.jpg", "ean13-rice.jpg", "ean8-sea-salt.jpg", "itf14-olive-oil-case.jpg")


def photo(number: int, image_type: str, sample: Sample) -> PhotoRecord:
    """A photo that nobody took."""
    at = sample.captures[0].captured_at
    name = _PICTURES[number % len(_PICTURES)]
    state = DeliveryState.REFUSED if number == 5 else DeliveryState.WAITING
    return PhotoRecord(
        f"p{number}", "s6", "c40", number, image_type, name, "", 1, "image/jpeg", 1280, 720, at, state, "",
        Certainty.SYNCED,
    )  # fmt: skip


def _open(window: KioskWindow, sample: Sample, title: str) -> None:
    SCENES["scan, ready"](window, sample)
    window.use_photos(is_on=True)
    window.show_screen(window.scan)
    page = window.photo
    page.show_shooting()
    page.album.codes_button.show()
    page.show_camera(has_picture=True)
    page.show_title(title)
    page.show_types("right", _TAKEN)
    page.show_of_product([assets() / "demo" / name for name in _PICTURES])
    page.show_count(5, 1)
    page.show_hands_free(is_on=False)
    page.tell(Tone.KEPT, say("Saved: {type}", type=type_word("left")))
    window.scan.viewfinder.show_photo_hint(hint_words("right", is_hands_free=False))


@scene("photo, both")
def _both(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, in_groups(EAN))
    window.use_photos(is_on=True)


@scene("photo, begin")
def _begin(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, say("Scan or take a photo"))
    page = window.photo
    page.show_types("front", {})
    page.show_of_product(())
    page.show_count(0)
    page.show_hands_free(is_on=True)
    page.tell(Tone.READY, "")
    window.scan.viewfinder.show_photo_hint(hint_words("front", is_hands_free=True))


@scene("photo, error")
def _error(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, LONG)
    window.photo.tell(Tone.ERROR, "The disk is full. Call your IT person.")
    window.header.show_safe(is_safe=False, is_failing=True)
    window.photo.show_camera(has_picture=False)
    window.scan.viewfinder.show_camera(CameraState.ABSENT, "Plug in the camera. HD Webcam C920 is not plugged in.")


@scene("photo, advice")
def _advice(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, in_groups(EAN))
    sentence = "The lower half is not sharp. Hold the product still, a little farther away."
    image = QImage(str(assets() / "demo" / _PICTURES[0]))
    region = (image.width() // 4, image.height() // 2, image.width() // 2, image.height() // 3)
    shot = Shot(b"", image.width(), image.height(), (Advice(AdviceKind.BLUR, sentence, region),))
    window.photo.show_advice(shot, image)


@scene("photo, taken")
def _taken(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, in_groups(EAN))
    page, folder = window.photo, assets() / "demo"
    page.show_count(24, 2)
    records = [photo(number, IMAGE_TYPES[number % len(IMAGE_TYPES)], sample) for number in range(24)]
    rows = [ShownPhoto(one, folder / one.file_name, in_groups(EAN) if one.seq < 12 else LONG) for one in records]
    rows[3] = replace(rows[3], path=folder / "gone")
    page.grid.photos.show_session(lambda _count, _after: ())
    page.grid.photos.take(rows, is_complete=True)
    page.grid.photos.show_removed("p1")
    page.grid.photos.take([rows[0], *rows[2:]], is_complete=True)
    page.show_photos()
    page.select("p2")
    page.tell(Tone.READY, say("Removed. It will not be sent."))


@scene("photo, removed")
def _removed(window: KioskWindow, sample: Sample) -> None:
    """The photo that was removed is touched: it can be put back."""
    _taken(window, sample)
    window.photo.select("p1")


@scene("photo, retype")
def _retype(window: KioskWindow, sample: Sample) -> None:
    _taken(window, sample)
    window.photo.album.side_button.click()
    window.photo.show_larger(QImage(str(assets() / "demo" / _PICTURES[2])))


@scene("photo, codes")
def _codes(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, in_groups(EAN))
    window.show_codes()
    window.scan.show_kept(sample.kept(EAN))


@scene("photo, over")
def _over(window: KioskWindow, sample: Sample) -> None:
    """The scan screen has its viewfinder back."""
    _open(window, sample, in_groups(EAN))
    window.use_photos(is_on=False)
    SCENES["scan, kept"](window, sample)


@scene("photo, which side")
def _which_side(window: KioskWindow, sample: Sample) -> None:
    """Where the window is too small for the twelve sides beside the picture they have a page of their own."""
    _open(window, sample, in_groups(EAN))
    window.photo.side_button.click()
