"""The shutter's work at the desk: the shot, what is shown of it, and to which code it belongs."""

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.core.codes import Code
from kiosk.core.delivery import DeliveryState
from kiosk.core.faults import CameraFault
from kiosk.core.inert import inert
from kiosk.core.photo_shot import Shot
from kiosk.core.words import say
from kiosk.store.records import CaptureRecord
from kiosk.widgets.photo_thumbs import small_photo
from kiosk.widgets.photo_types import type_word

if TYPE_CHECKING:
    from kiosk.parts import Parts

_SIDE = 1280
"""Longest side in pixels of what is shown of a photo that the coach has something against."""

Taken = tuple[Shot, QImage] | CameraFault


@dataclass(frozen=True, slots=True)
class Wish:
    """A photo as it was asked for: what is scanned while the camera works changes nothing about it."""

    session_id: str
    image_type: str
    capture_id: str | None
    replaces: str = ""


def take(parts: "Parts", expected: Code | None, image_type: str) -> Taken:
    """The shot, and a smaller copy to show when the coach has something to say; or why there is none.

    Takes a second or two. Never on the main thread.
    """
    try:
        shot = parts.take_photo(expected, image_type)
    except CameraFault as fault:
        return fault
    return shot, QImage() if shot.is_good else small_photo(shot.jpeg, _SIDE)


def capture_now(parts: "Parts", session_id: str, capture_id: str) -> CaptureRecord | None:
    """The capture that photos belong to: that one, or the newest of the session if it was undone. At the desk."""
    amendments = parts.station.amendments
    found = amendments.capture(capture_id)
    return amendments.newest(session_id) if found is None or found.state is DeliveryState.VOID else found


def title_words(capture: CaptureRecord | None, *, is_both: bool) -> str:
    """Whose photos are taken, in words."""
    if not is_both:
        return say("Photos of this session")
    if capture is None:
        return say("Scan a code: the photos belong to it")
    return code_in_groups(inert(capture.code.text, 60))


_PRINTED = {8: (4, 4), 12: (1, 5, 5, 1), 13: (1, 6, 6)}
"""How the digits of EAN-8, UPC-A and EAN-13 stand below their bars (GS1 General Specifications, 5.2)."""


def code_in_groups(text: str) -> str:
    """A product's number as it is printed, so that a person can compare it; other codes as they are."""
    groups = _PRINTED.get(len(text))
    if groups is None or not (text.isascii() and text.isdigit()):
        return text
    digits = iter(text)
    return " ".join("".join(islice(digits, group)) for group in groups)


def hint_words(image_type: str, *, is_hands_free: bool) -> str:
    """What is to be done now, in the viewfinder."""
    word = type_word(image_type)
    if is_hands_free:
        return say("{type}: hold still, it takes itself", type=word)
    return say("{type}: hold it inside the frame", type=word)
