"""The shutter's work at the desk: the shot, what is shown of it, and to which code it belongs."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.core.codes import Code
from kiosk.core.delivery import DeliveryState
from kiosk.core.faults import CameraFault
from kiosk.core.inert import inert
from kiosk.core.photo_shot import Shot
from kiosk.core.words import say
from kiosk.store.records import CaptureRecord
from kiosk.widgets.big_code import shown_code
from kiosk.widgets.photo_thumbs import small_photo
from kiosk.widgets.photo_types import type_word

if TYPE_CHECKING:
    from kiosk.parts import Parts

_SIDE = 1280
"""Longest side in pixels of what is shown of a photo that the coach has something against."""
_LONGEST = 76
"""Characters of a code in a title; what is longer is cut in its middle, as a narrow place does it too."""

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
        return say("Scan a code first")
    shown = shown_code(capture.code)
    half = _LONGEST // 2
    return shown if len(shown) <= _LONGEST else f"{shown[:half]}…{inert(capture.code.text[-half:], _LONGEST)}"


def hint_words(image_type: str, *, is_hands_free: bool) -> str:
    """What is to be done now, in the viewfinder."""
    word = type_word(image_type)
    if is_hands_free:
        return say("{type}: hold still, it takes itself", type=word)
    return say("{type}: hold it inside the frame", type=word)
