"""Scenes of sessions of photos: the viewfinder, the photos taken, what the coach says. Part of ``kiosk.gallery``."""

from dataclasses import replace

from PySide6.QtGui import QImage

from kiosk.core.clock_marks import Certainty
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CameraState
from kiosk.core.photo_shot import Advice, AdviceKind, Shot
from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.words import say
from kiosk.gallery import EAN, LONG, SCENES, Sample, scene
from kiosk.resources import assets
from kiosk.screens.window import KioskWindow
from kiosk.store.records import PhotoRecord
from kiosk.widgets.banner import Tone
from kiosk.widgets.photo_grid import ShownPhoto
from kiosk.widgets.photo_types import type_word

_TAKEN = ("front", "back", "left", "nutrition")
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
    page.codes_button.show()
    page.show_title(title)
    page.show_types("right", _TAKEN)
    page.show_count(4, 1)
    page.show_hands_free(is_on=False)
    page.tell(Tone.KEPT, say("Saved: {type}", type=type_word("left")))
    window.scan.viewfinder.show_photo_hint(type_word("right"))


@scene("photo, both")
def _both(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, say("Photos of {code}", code=EAN))
    window.use_photos(is_on=True)


@scene("photo, begin")
def _begin(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, say("Scan a code: the photos belong to it"))
    page = window.photo
    page.show_types("front", ())
    page.show_count(0)
    page.show_hands_free(is_on=True)
    page.tell(Tone.READY, "")
    window.scan.viewfinder.show_photo_hint(say("{type}: hold still, it takes itself", type=type_word("front")))


@scene("photo, error")
def _error(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, say("Photos of {code}", code=LONG))
    words = (
        "The disk is nearly full, so this photo was not kept. Scanning goes on, and everything kept before is safe. "
        "Call your IT person: make room, then take the photo again."
    )
    window.photo.tell(Tone.ERROR, words)
    window.scan.viewfinder.show_camera(CameraState.ABSENT, "The camera is not plugged in. It comes back by itself.")


@scene("photo, advice")
def _advice(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, say("Photos of {code}", code=EAN))
    sentence = "The lower half is not sharp. Hold the product still, a little farther away."
    image = QImage(str(assets() / "demo" / _PICTURES[0]))
    region = (image.width() // 4, image.height() // 2, image.width() // 2, image.height() // 3)
    shot = Shot(b"", image.width(), image.height(), (Advice(AdviceKind.BLUR, sentence, region),))
    window.photo.show_advice(shot, image)


@scene("photo, taken")
def _taken(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, say("Photos of {code}", code=EAN))
    page, folder = window.photo, assets() / "demo"
    page.show_count(24, 2)
    records = [photo(number, IMAGE_TYPES[number % len(IMAGE_TYPES)], sample) for number in range(24)]
    rows = [ShownPhoto(one, folder / one.file_name, EAN if one.seq < 12 else LONG) for one in records]
    rows[3] = replace(rows[3], path=folder / "gone")
    page.grid.photos.take(rows, is_complete=True)
    page.show_photos()
    if not page.selected:
        page.select("p2")
    page.tell(Tone.READY, say("Deleted. It will not be sent. Undo puts it back."))


@scene("photo, retype")
def _retype(window: KioskWindow, sample: Sample) -> None:
    _taken(window, sample)
    window.photo.type_button.click()
    window.photo.show_larger(QImage(str(assets() / "demo" / _PICTURES[2])))


@scene("photo, codes")
def _codes(window: KioskWindow, sample: Sample) -> None:
    _open(window, sample, say("Photos of {code}", code=EAN))
    window.show_codes()
    window.scan.show_kept(sample.kept(EAN))


@scene("photo, over")
def _over(window: KioskWindow, sample: Sample) -> None:
    """The scan screen has its viewfinder back."""
    _open(window, sample, say("Photos of {code}", code=EAN))
    window.use_photos(is_on=False)
    SCENES["scan, kept"](window, sample)
